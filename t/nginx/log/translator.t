#!/usr/bin/perl

# The translator's loop on pages of WordPress: leftovers in 14 kinds of places,
# and texts with links, are exported, filled in and loaded, and all of them are
# translated; then nothing is left to export.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode qw(encode_utf8 decode_utf8);
use JSON::PP;
use San::Test;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)'
    for qw(output failure_output);

my $tool = "$Bin/../../../build/sanitizer";
plan skip_all => 'the tool is not built' unless -x $tool;

# text as it is exported, and what a translator writes; the page has the same,
# with its own tags for "g"

my $g = qr/<(\/?)g\b[^>]*>/;

my @leaks = (
    [ 'Страница записи', 'Page of the entry' ],
    [ 'Перейти к содержимому', 'Go to the contents' ],
    [ 'Главное меню сайта', 'Main menu of the site' ],
    [ 'Открыть меню сайта', 'Open the menu of the site' ],
    [ 'Последние записи сайта', 'Latest entries of the site' ],
    [ 'Поиск по всему сайту', 'Search all of the site' ],
    [ 'Найти на сайте', 'Find on the site' ],
    [ 'Добавить свой комментарий', 'Add a comment of yours' ],
    [ '<g>Ваш адрес email не будет опубликован.</g> <g>Обязательные поля '
      . 'помечены <g>*</g></g>',
      '<g>Your address will not be shown.</g> <g>Fields to be filled in have '
      . 'a <g>*</g></g>' ],
    [ 'Ваше имя <g>*</g>', 'Your name <g>*</g>' ],
    [ 'Текст комментария <g>*</g>', 'Text of the comment <g>*</g>' ],
    [ 'Отправить свой комментарий', 'Send a comment of yours' ],
    [ 'Фотография порта', 'Photograph of the port' ],
    [ 'Запомнить меня здесь', 'Remember me here' ],
    [ 'Читать <g>правила</g> полностью', 'Read the <g>rules</g> in full' ],
    [ 'Новые <g>статьи</g> и <g>книги <g>этого</g> автора</g>, и ещё',
      'Some new <g>articles</g> and <g>books by <g>this</g> author</g>' ],
    [ '<g>Все записи</g> за <g>этот</g> месяц',
      'From <g>all entries</g> in <g>this</g> month' ],
    [ 'Сайт работает на <g>WordPress</g>',
      '<g>WordPress</g> runs this site' ],
    [ 'Я согласен с <g>правилами</g>', 'I accept the <g>rules</g>' ],
);

sub texts { my ($n) = @_; return map { $_->[$n] } @leaks; }

sub name_of { my ($tag) = @_; return $tag =~ /(\w+)/ ? $1 : ''; }

# the pages with the texts of one language

sub pages {
    my @text = texts($_[0]);

    my $prose = '<p>The harbour of the old town was quiet on Monday morning, '
        . 'and the ferries left as they do every day, with few people aboard '
        . 'and many gulls behind them. The council will decide next week '
        . "whether the bridge is to be mended or torn down.</p>\n"
        . '<p>The river leaves the hills behind the town and turns to the '
        . 'sea, where fishermen have mended their nets for as long as anybody '
        . 'can remember. Nobody knows who built the first boats, but the '
        . 'oldest of them still lie at the quay, and children climb on them in '
        . 'summer while their parents talk about the weather and about the '
        . "price of fish.</p>\n";

    # the spans of the page for the g of the text, in order

    my $marked = sub {
        my ($text, @tags) = @_;
        my @open;
        $text =~ s{<(/?)g>}{ $1 ? '</' . pop(@open) . '>'
                                : do { push @open, name_of($tags[0]);
                                       shift @tags } }ge;
        return $text;
    };
    my $star = '<span class="required" aria-hidden="true">';
    my $notes = $marked->($text[8], '<span id="email-notes">',
                          '<span class="required-field-message">', $star);

    my $post = <<"END";
<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>$text[0]</title></head>
<body class="single">
<a class="skip-link" href="#content">$text[1]</a>
<header><p>The Harbour Log</p>$prose</header>
<nav aria-label="$text[2]"><button aria-expanded="false">$text[3]</button></nav>
<main id="content">
$prose$prose<h2><b>$text[4]</b></h2>
<form action="/" role="search"><input type="search" name="s" placeholder="$text[5]"><input type="submit" value="$text[6]"></form>
<h3 id="reply-title">$text[7]</h3>
<form action="/wp-comments-post.php" method="post">
<p class="comment-notes">$notes</p>
<p><label for="author">${\ $marked->($text[9], $star) }</label> <input id="author" name="author"></p>
<p><label for="comment">${\ $marked->($text[10], $star) }</label> <textarea id="comment" name="comment"></textarea></p>
<p><input name="submit" type="submit" id="submit" class="submit" value="$text[11]"></p>
</form>
<img src="x.png" alt="$text[12]">
</main></body></html>
END

    my $login = <<"END";
<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>The Harbour Log</title></head>
<body class="login">
<h1>The Harbour Log</h1>
<p>Sign in with the name that the office of the harbour has given to you.</p>
<form action="/wp-login.php" method="post">
<p><label for="user">Name of the user</label> <input id="user" name="log"></p>
<p><input name="rememberme" type="checkbox" id="rememberme"> <label for="rememberme">$text[13]</label></p>
</form></body></html>
END

    my $links = <<"END";
<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>The Harbour Log</title></head>
<body><h1>The Harbour Log</h1>
$prose<p>${\ $marked->($text[14], q(<a href='/r' data-x="1 > 0" >)) }</p>
<p>${\ $marked->($text[15], '<a href="/a">', '<a href="/b" class="b" id="b">', '<em>') }</p>
<ul><li>${\ $marked->($text[16], '<a href="/c">', '<b>') }</li></ul>
<div>${\ $marked->($text[17], '<a HREF=/wp rel=nofollow>') }</div>
<form action="/s"><label><input type="checkbox" name="x"> ${\ $marked->($text[18], '<a href="/r" target=_blank>') }</label></form>
</body></html>
END

    return ('post.html' => encode_utf8($post),
            'links.html' => encode_utf8($links),
            'login.html' => encode_utf8($login));
}

my %leaky = pages(0);
my %wanted = pages(1);

my %conf = (
    files  => \%leaky,
    http   => 'sanitizer_log @DIR@/sanitizer.log;',
    server => 'charset utf-8; sanitizer flag; sanitizer_language en;
               location = /status { sanitizer_status; }');

my $t = San::Test->new(%conf);
my $dir = $t->dir;

for my $page (sort keys %leaky) {
    is($t->get("/$page")->{body}, $leaky{$page}, "$page is only flagged");
}


# the export has them all, once, with their tags

sub units {
    my ($xliff) = @_;
    my %units;

    while ($xliff =~ m{<trans-unit id="([^"]+)"[^>]*>\n<source>(.*?)</source>}gs)
    {
        my ($id, $source) = ($1, $2);
        $units{$source =~ s/$g/<$1g>/gr} = [ $id, $source ];
    }

    return \%units;
}

sub export {
    my ($name, @options) = @_;
    is(system("$tool xliff @options --output $dir/$name $dir/sanitizer.log"),
       0, "sanitizer xliff @options");
    return decode_utf8(slurp("$dir/$name"));
}

my $todo = export('todo.xlf', '--target en');
my $units = units($todo);
is(scalar keys %$units, scalar @leaks, 'a unit of each text');
is_deeply([ sort keys %$units ], [ sort(texts(0)) ], 'with their tags');
is(units(decode_utf8($t->get('/status?format=xliff')->{body}))->{$_}[0],
   $units->{$_}[0], "the status page has it, by the same id: $_")
    for texts(0);


# a translator fills them in

my $n = 0;

for my $leak (@leaks) {
    my ($source, $target) = @$leak;
    my $is = $units->{$source}[1] or next;
    my @start = $is =~ /(<g [^>]*>)/g;

    $target =~ s/<g>/shift @start/ge;
    $n += $todo =~ s{(<source>\Q$is\E</source>)}{$1<target>$target</target>};
}

is($n, scalar @leaks, 'filled in');
spew("$dir/html/site.xlf", encode_utf8($todo));


# known translations are in the next export, before they are used

my $known = export('known.xlf', "--catalog $dir/html/site.xlf");
is(() = $known =~ /<target state="translated">/g, scalar @leaks,
   'translations of the catalogue are put in');
is_deeply([ sort map { $_->[0] } values %{ units($known) } ],
          [ sort map { $_->[0] } values %$units ], 'and the ids stay');


# loaded, it translates all of them

truncate "$dir/sanitizer.log", 0;

$conf{http} .= ' sanitizer_catalog @DIR@/html/site.xlf;';
$conf{server} =~ s/sanitizer flag/sanitizer translate/;
$t->configure(%conf);
my @old = split ' ', `pgrep -P $t->{pid}`;
$t->signal('HUP');
ok(wait_for(sub { !grep { kill 0, $_ } @old }), 'reloaded');
truncate "$dir/sanitizer.log", 0;

for my $page (sort keys %leaky) {
    is(decode_utf8($t->get("/$page")->{body}), decode_utf8($wanted{$page}),
       "$page is translated");
}

my @records;
ok(wait_for(sub { @records = map { decode_json($_) }
                             split /\n/, slurp("$dir/sanitizer.log");
                  return @records == @leaks }), 'a record of each')
    or diag(scalar @records);
is(scalar(grep { $_->{action} eq 'translate' } @records), scalar @leaks,
   'of translations');
is(scalar keys %{ units(export('again.xlf')) }, 0,
   'and nothing is left to be exported');

finish();
