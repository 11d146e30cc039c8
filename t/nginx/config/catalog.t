#!/usr/bin/perl

# Catalogues in nginx: which texts are translated, where, in which encoding;
# which are only flagged; and a broken file at a reload.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode ();
use JSON::PP;
use San::Test;
use Test::More;

my $head = qq(msgid ""\nmsgstr ""\n"Language: %s\\n"\n)
           . qq("Content-Type: text/plain; charset=UTF-8\\n"\n\n);

sub po {
    my ($language, %texts) = @_;

    return sprintf($head, $language) . join '', map {
        my ($id, $str) = ($_, $texts{$_});
        s/(["\\])/\\$1/g for $id, $str;
        qq(msgid "$id"\nmsgstr "$str"\n\n)
    } sort keys %texts;
}

my $ru = po('ru', 'Heading of the story' => 'Заголовок открываемого материала',
            'Share & "save"' => 'Поделиться',
            'Page %d' => 'Страница',
            'It’s <em>new</em>' => 'Это новое',
            'Read <b>all</b> news' => '<b>Все</b> новости',
            'See <b>more</b>' => 'Ещё <b>новости</b> дня',
            'Help <i>us</i>' => 'Помогите <b>нам</b>');
my $es = po('es', 'Skip to the news' => 'Saltar a las noticias');

my $english = '<p>' . latin() . '</p>';

sub english {
    my ($leak, $head) = (@_, '');

    return "<!DOCTYPE html>\n<html lang=\"en\"><head>$head</head>\n<body>"
           . "$english$leak</body></html>";
}

my $spanish = '<!DOCTYPE html><html lang="es"><body><p>'
              . 'El río deja las colinas detrás de la ciudad y gira hacia el '
              . 'sur. Los barcos llevan grano y madera hasta el viejo puente '
              . 'de piedra, donde empiezan los molinos. En invierno el agua se '
              . 'hiela en las dos orillas y los niños la cruzan camino de la '
              . 'escuela. El transbordador descansa hasta los primeros días '
              . 'templados de marzo.</p>%s</body></html>';

my $t = San::Test->new(
    idle  => 1,
    files => { 'ru.po' => $ru, 'es.po' => $es });
my $dir = $t->dir;

# pages: the leftover, the result, and the action in the log

my @cases = (
    ['a heading', '<h2>Заголовок открываемого материала</h2>',
     '<h2>Heading of the story</h2>', 'translate'],
    ['case, space and punctuation do not count',
     "<h2>\n ЗАГОЛОВОК  открываемого\nматериала!</h2>",
     "<h2>\n Heading of the story</h2>", 'translate'],
    ['the headline', '<h1>Заголовок открываемого материала</h1>',
     '<h1>Heading of the story</h1>', 'translate'],
    ['a living link', '<a href="/x">Поделиться</a>',
     '<a href="/x">Share &amp; &quot;save&quot;</a>', 'translate'],
    ['a button of a form', '<form><button>Поделиться</button></form>',
     '<form><button>Share &amp; &quot;save&quot;</button></form>',
     'translate'],
    ['an attribute in quotes', '<img src=a alt="Поделиться">',
     '<img src=a alt="Share &amp; &quot;save&quot;">', 'translate'],
    ['an attribute without', '<img src=a alt=Поделиться>',
     '<img src=a alt="Share &amp; &quot;save&quot;">', 'translate'],
    ['markup in a catalogue', '<p>Это новое</p>', '', 'strip'],
    ['placeholders that differ', '<p>Страница</p>', '', 'strip'],
    ['an option that sends its text',
     '<select><option>Поделиться</option></select>', undef, 'flag'],
    ['an option with a value',
     '<select><option value=1>Поделиться</option></select>',
     '<select><option value=1>Share &amp; &quot;save&quot;</option></select>',
     'translate'],
    ['inline elements',
     '<h2><b>Заголовок</b> открываемого материала</h2>', undef, 'flag'],
    ['an inline element that both texts have, elsewhere',
     '<p><b class=x>Все</b> новости</p>',
     '<p>Read <b class=x>all</b> news</p>', 'translate'],
    ['… in the middle', "<p>\n Ещё\n<b>новости</b>\nдня</p>",
     "<p>\n See <b>more</b></p>", 'translate'],
    ['… around other words', '<p>Все <b>новости</b></p>', undef, 'flag'],
    ['… with a comment beside it', '<p><b>Все</b><!-- x --> новости</p>', undef,
     'flag'],
    ['… that differs in the translation', '<p>Помогите <b>нам</b></p>', '',
     'strip'],
    ['what runs the other way', '<div dir=rtl><p class=x>Поделиться</p></div>',
     '<div dir=rtl><p dir="ltr" class=x>Share &amp; &quot;save&quot;</p></div>',
     'translate'],
    ['… and says so itself', '<p dir=rtl>Поделиться</p>', undef, 'flag'],
    ['… in an attribute', '<div dir=rtl><img src=a alt="Поделиться"></div>',
     '<div dir=rtl><img src=a alt="Share &amp; &quot;save&quot;"></div>',
     'translate'],
    ['what no catalogue has', '<h2>Новости дня</h2>', '', 'strip'],
    ['a part of a sentence', '<p>Click Поделиться to share it.</p>', undef,
     undef],
    ['what is kept', '<p translate=no>Поделиться</p>', undef, undef],
    ['what is in its language', '<p lang=ru>Поделиться</p>', undef, undef],
);

my $n = 0;
spew("$dir/html/$_.html", english($cases[$_][1])) for 0 .. $#cases;
spew("$dir/html/title.html",
     english('', '<title>Заголовок открываемого материала</title>'));
spew("$dir/html/es.html", sprintf $spanish, '<h2>Skip to the news</h2>');
spew("$dir/html/own.html", sprintf $spanish, '<h2>Saltar a las noticias</h2>');
spew("$dir/html/built.html", sprintf $spanish,
     '<a href="/x">Skip to content</a>');
spew("$dir/html/plain.txt", latin() . "\nПоделиться\nThe end\n");

my $koi = english('<h2>Заголовок открываемого материала</h2>');
utf8::decode($koi);
spew("$dir/html/koi/a.html", Encode::encode('koi8-r', $koi));

my %conf = (
    http   => 'sanitizer_log @DIR@/sanitizer.log;
               sanitizer_catalog @DIR@/html/*.po;',
    server => 'sanitizer translate; sanitizer_types text/html text/plain;
               location /koi/ { charset koi8-r; }
               location /plain.txt { sanitizer_language en; }
               location /strip/ { alias @DIR@/html/; sanitizer strip; }
               location /none/ { alias @DIR@/html/;
                                 sanitizer_catalog @DIR@/html/es.po; }
               location /flag/ { alias @DIR@/html/;
                                 sanitizer_detector catalog flag; }');
$t->configure(%conf);
$t->start;

sub actions {
    my @lines = split /^/m, slurp("$dir/sanitizer.log");
    my @new = map { decode_json($_) } @lines[$n .. $#lines];
    $n = @lines;

    return @new;
}

for my $i (0 .. $#cases) {
    my ($name, $leak, $want, $action) = @{ $cases[$i] };

    is($t->get("/$i.html")->{body}, english($want // $leak), $name);
    my @records = actions();
    is($records[0] ? $records[0]{action} : undef, $action,
       "$name: " . ($action // 'nothing') . ' in the log');
}

# the record has the text before and after

$t->get('/0.html');
my ($record) = actions();
is($record->{detector}, 'catalog', 'the detector');
is($record->{text_language}, 'ru', 'the language of the text');
is(Encode::encode_utf8($record->{removed}),
   'Заголовок открываемого материала', 'the removed bytes');
is($record->{replacement}, 'Heading of the story', 'the inserted bytes');

# elsewhere

is($t->get('/title.html')->{body},
   english('', '<title>Heading of the story</title>'), 'the title');
is($t->get('/es.html')->{body},
   sprintf($spanish, '<h2>Saltar a las noticias</h2>'),
   'inside of one script');
is($t->get('/own.html')->{body},
   sprintf($spanish, '<h2>Saltar a las noticias</h2>'),
   'a text of the page\'s own language stays');
is($t->get('/built.html')->{body},
   sprintf($spanish, '<a href="/x">Saltar al contenido</a>'),
   'a built-in phrase');
is($t->get('/plain.txt')->{body}, latin() . "\nShare & \"save\"\nThe end\n",
   'text/plain: as it is');
is($t->get('/koi/a.html')->{body},
   english('<h2>Heading of the story</h2>'), 'in the page\'s encoding');
is($t->get('/strip/es.html')->{body}, sprintf($spanish, ''),
   'strip: it is taken out');
is($t->get('/strip/built.html')->{body},
   sprintf($spanish, '<a href="/x">Skip to content</a>'),
   'strip: a built-in phrase is only flagged');
is($t->get('/none/0.html')->{body},
   english('<h2>Title of the opened article</h2>'),
   'another catalogue: a built-in phrase');
is($t->get('/flag/0.html')->{body}, english($cases[0][1]),
   'the detector may only flag');

# a new catalogue, a broken one

my $tag = $t->get('/0.html')->header('ETag');
spew("$dir/html/ru.po", $ru =~ s/Heading of/Title of/r);
$t->signal('HUP');
ok(wait_for(sub { $t->get('/0.html')->{body} =~ /Title of the story/ }),
   'a reload reads the catalogue anew');
ok(wait_for(sub { $t->get('/0.html')->header('ETag') ne $tag }),
   'and changes the ETag');

spew("$dir/html/ru.po", $ru . "msgid \"open\n");
my ($code, $output) = $t->check;
isnt($code, 0, 'nginx -t refuses a broken one');
like($output, qr{"sanitizer_catalog" cannot be read: \S+/ru\.po:\d+:\d+: unterminated string},
     'with file, line and column');
$t->signal('HUP');
ok(wait_for(sub { $t->error_log =~ /cannot be read/ }), 'the reload fails');
ok(wait_for(sub { $t->get('/0.html')->{body} =~ /Title of the story/ }),
   'and the old configuration goes on');

$t->configure(%conf, http => 'sanitizer_catalog @DIR@/none.po;');
($code, $output) = $t->check;
like($output, qr/none\.po: cannot be opened: No such file/, 'a missing file');
$t->configure(%conf, http => 'sanitizer_catalog @DIR@/*.xlf;');
($code, $output) = $t->check;
like($output, qr/no files match/, 'a mask without files');

# output of nginx -t for each file, and languages after it

sub tested {
    my ($value) = @_;
    $t->configure(%conf, http => "sanitizer_catalog $value;");
    my ($code, $output) = $t->check;
    return "$code\n$output";
}

spew("$dir/html/ru.po", $ru);
spew("$dir/html/site.po", po('', 'Open the menu' => 'Открыть меню',
                             'Not yet' => ''));

like(tested('@DIR@/html/ru.po @DIR@/html/es.po'),
     qr{\A0\n.*nginx:\ "sanitizer_catalog"\ \S+/ru\.po:\ 7\ units,\ 7\ translated,
        \ 4\ usable\ for\ en→ru,\ 4\ for\ ru→en.*
        /es\.po:\ 1\ unit,\ 1\ translated,\ 1\ usable\ for\ en→es,}xs,
     'what each is good for');
like(tested('@DIR@/html/*.po lang=de'), qr/ru\.po: .*en→de.*site\.po: .*en→de/s,
     'lang= is for all files of a mask');
like(tested('@DIR@/html/es.po @DIR@/html/site.po lang=ru'),
     qr/es\.po: .*en→es,.*site\.po: 2 units, 1 translated, 1 usable for en→ru,/s,
     'and for the file before it alone');
like(tested('@DIR@/html/site.po lang=ru @DIR@/html/es.po'),
     qr/site\.po: .* for en→ru,.*es\.po: .*en→es,/s, 'not for the one behind');
like(tested('@DIR@/html/site.po'), qr/\A1.*the header has no language/s,
     'without it the file is refused');
like(tested('lang=ru @DIR@/html/ru.po'),
     qr/"lang=ru" in "sanitizer_catalog" must follow a file/,
     'lang= in front');
like(tested('@DIR@/html/ru.po lang=nonsense'),
     qr/invalid language "lang=nonsense" in "sanitizer_catalog"/,
     'an unknown language');

# a broken file in front of others in a mask

spew("$dir/html/a.po", qq(msgid "open\n));
like(tested('@DIR@/html/*.po'), qr{\A1.*cannot be read: \S+/a\.po}s,
     'the first of a mask is broken');
unlink "$dir/html/a.po";

# only nginx -t without -q reports files

$t->configure(%conf, http => 'sanitizer_catalog @DIR@/html/ru.po;');
my $quiet = join ' ', map { "'$_'" } $t->command;
unlike(`$quiet -t -q 2>&1`, qr/usable for/, 'nginx -tq says nothing of files');
unlike(slurp($t->dir('stderr')), qr/usable for/, 'nor does a start');

$t->{allow} = qr/cannot be read|no files match|cannot be opened|lang=/;
finish();
