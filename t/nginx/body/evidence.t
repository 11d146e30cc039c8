#!/usr/bin/perl

# Text of readers does not change what is done with other text of a page: its
# letters are no evidence of the language, and it does not count for lists, rows
# and topics.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Test;
use Test::More;

my $thanks = ('I would like to thank the owner of this wonderful forum for '
              . 'all of the work. ') x 12;
my $reply = 'Спасибо, помогло!';

# markup of programs around text of readers

my %marked = (
    comment  => "<div class=\"comment-body\"><p>%s</p></div>",
    forum    => "<div class=\"post\"><div class=\"postbody\">%s</div></div>",
    review   => "<section class=\"reviews\"><div><p>%s</p></div></section>",
    list     => "<ol class=\"commentlist\"><li>%s</li></ol>",
    id       => "<div id=\"user-content\">%s</div>",
    inline   => "<p><span class=\"usertext\">%s</span></p>",
    embed    => "<blockquote class=\"twitter-tweet\">%s</blockquote>");

# a forum in Russian whose template says that it is in English

sub forum {
    my ($how, @posts) = @_;
    my $rules = '<p>Запрещено ловить в заповеднике</p><p>Администрация не '
                . 'несёт ответственности</p><p>Часовой пояс: Москва</p>';

    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>%s</title></head>"
           . "<body><div id=\"page-body\">"
           . join('', map { sprintf $marked{$how}, $_ } $posts[0])
           . '<h2>Ловля щуки весной</h2>'
           . join('', map { "<h3>Re: Ловля щуки</h3>"
                            . sprintf $marked{$how}, $_ } @posts[1 .. $#posts])
           . "<div class=\"rules\">$rules</div>" . "$rules" x 3
           . '</div></body></html>';
}

# a page of the consulate, with a leftover, in English

sub english {
    my ($how, @posts) = @_;

    return page(join "\n", (map { sprintf $marked{$how}, $_ } @posts), leak());
}

my %files;

for my $how (keys %marked) {
    my $forum = forum($how, $thanks, $reply, $thanks);

    $files{"$how-forum.html"} = sprintf $forum, 'Forum';
    $files{"$how-alone.html"} = "<!DOCTYPE html>\n<html lang=\"en\"><body>"
        . sprintf($marked{$how}, $thanks) . leak() . '</body></html>';
    $files{"$how-english.html"} = english($how, ($reply) x 40);
}

# unmarked text of readers: the title is still the site's own

$marked{plain} = '<div class="post"><div class="content">%s</div></div>';
$files{'title.html'} = sprintf forum('plain', $thanks, $reply),
                               'Форум рыболовов';

my $port = upstream(sub {
    my ($name, $step) = $_[0] =~ m{^\S+ /([\w-]+\.html)/(\d+)};
    my @pieces = unpack "(a$step)*", $files{$name};

    return [ "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
             . "\r\n", map { [$_, 0.0005] } @pieces ];
});

my $t = San::Test->new(
    files  => \%files,
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer strip; log_format
               s "$uri $sanitizer_status"; access_log @DIR@/access.log s;',
    server => "charset utf-8;
               location /set/ { alias \@DIR\@/html/; sanitizer_language en; }
               location /now/ { proxy_pass http://127.0.0.1:$port/;
                                proxy_buffering off; }");

sub status {
    my ($uri) = @_;
    my $status = '';

    wait_for(sub {
        ($status) = slurp($t->dir('access.log')) =~ m{^\Q$uri\E (\S+)$}m;
    });

    return $status;
}

for my $how (sort keys %marked) {
    next if $how eq 'plain';

    for my $uri ("/$how-forum.html", "/set/$how-forum.html",
                 "/now/$how-forum.html/100", "/now/$how-forum.html/4096")
    {
        my ($name) = $uri =~ m{([\w-]+\.html)};
        is($t->get($uri)->{body}, $files{$name}, "$uri: nothing is cut");
        is(status($uri), 'bypass:language-conflict', 'as it declares wrong');
    }

    is($t->get("/$how-alone.html")->{body}, $files{"$how-alone.html"},
       "$how: letters of readers alone cut nothing");
    is(status("/$how-alone.html"), 'flagged', 'it is flagged');

    my $want = $files{"$how-english.html"};
    $want =~ s/\Q${\leak()}\E//;
    is($t->get("/$how-english.html")->{body}, $want,
       "$how: nor do letters of readers keep a leftover");
}

is($t->get('/title.html')->{body}, $files{'title.html'},
   'readers whom nothing marks, against the title');
is(status('/title.html'), 'flagged', 'it is flagged');

finish();
