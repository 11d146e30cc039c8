#!/usr/bin/perl

# The effect of each mode on a page with one leftover, and on one without.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use JSON::PP;
use San::Test;
use Test::More;

my %files = map { ("$_/a.html" => page(), "$_/clean.html" => clean()) }
            qw(off flag mark strip translate);

my $t = San::Test->new(files => \%files, server => join '', map {
    "location /$_/ { sanitizer $_; sanitizer_log \@DIR\@/$_.log; }\n"
} qw(off flag mark strip translate));

utime 1700000000, 1700000000, map { $t->dir("html/$_") } keys %files;

sub records {
    return map { decode_json($_) } split /\n/, slurp($t->dir("$_[0].log"));
}

sub head {
    return join "\n", grep { !/^Date:/ } split /\r\n/, $_[0]{head};
}

# flag: not a byte differs, and the log has the finding

for my $name ('a.html', 'clean.html') {
    my $off = $t->get("/off/$name");
    my $flag = $t->get("/flag/$name");

    is(head($flag), head($off), "flag: the head of $name is that of off");
    is($flag->{body}, $off->{body}, "flag: the body of $name too");
}

is($t->get('/flag/a.html', headers => ['Range: bytes=5-14'])->{body},
   substr(page(), 5, 10), 'flag: a range is served');

my @flags = records('flag');
is(scalar @flags, 1, 'flag: one record, none of the clean page or the range');
is($flags[0]{action}, 'flag', 'flag: the action');
is($flags[0]{uri}, '/flag/a.html', 'flag: the uri');
is($flags[0]{removed}, undef, 'flag: nothing was removed');
is_deeply([records('off')], [], 'off: nothing is recorded');

# mark: the element has attributes, and its text stays

my $mark = $t->get('/mark/a.html')->{body};
like($mark, qr/<h2 [^>]*its-loc-quality-issue-type="untranslated"/,
     'mark: the attribute');
(my $unmarked = $mark) =~ s/ its-[a-z-]+="[^"]*"//g;
is($unmarked, page(), 'mark: without its attributes it is the page');
my ($record) = records('mark');
is($record->{action}, 'mark', 'mark: the action');
ok(index($mark, $record->{replacement} // 'nothing') > 0,
   'mark: the record has the inserted bytes');

# also what may only be flagged, at the nearest element

my $heading = 'Заголовок материала';

for my $piece ("<h1>$heading</h1>", "<p><a href=/x>$heading</a></p>",
               '<p>The boats новости дня are here</p>',
               "<p id=x>$heading<br>$heading</p>",
               '<p>The river {{ headline }}</p>',
               "<form><button>$heading</button></form>")
{
    spew($t->dir('html/mark/marks.html'), page($piece));
    my $r = $t->get('/mark/marks.html')->{body};
    (my $bare = $r) =~ s/ its-[a-z-]+="[^"]*"//g;

    is($bare, page($piece), 'mark: nothing but attributes');
    like($r, qr/<(?:h1|p|a|button)\b[^>]* its-loc-quality-issue-type=/,
         "mark: $piece");
}

sub comment {
    my ($comment) = $t->get('/mark/marks.html')->{body}
                    =~ / its-[a-z-]+comment="([^"]*)"/;
    $comment =~ s/&#x([0-9A-F]+);/chr hex $1/ge;
    utf8::encode($comment);
    return $comment;
}

spew($t->dir('html/mark/marks.html'), page('<p>The boats of the town carry '
     . 'новости дня to the old stone bridge</p>'));
is(comment(), 'sanitizer: words in another script: новости дня',
   'mark: with the text where the element has other content');

spew($t->dir('html/mark/marks.html'),
     page("<p title='Новости &amp; \"Погода\"'>The river</p>"));
is(comment(), 'sanitizer: text in another language: '
              . 'Новости &amp; &quot;Погода&quot;', 'mark: which is escaped');

# strip: the element is gone; the record has it

is($t->get('/strip/a.html')->{body}, clean(), 'strip: the element is gone');
($record) = records('strip');
is($record->{action}, 'strip', 'strip: the action');
is($record->{detector}, 'script', 'strip: the detector');
is($record->{script}, 'Cyrl', 'strip: the script');
is(JSON::PP->new->utf8->allow_nonref->encode($record->{removed}),
   '"' . leak() . '"', 'strip: the record has the bytes');

my $back = $t->get('/strip/a.html')->{body};
utf8::encode(my $removed = $record->{removed});
substr($back, $record->{offset}, 0) = $removed;
is($back, page(), 'strip: put back at the offset, the page is whole');

is($t->get('/translate/a.html')->{body},
   page('<h2>Title of the opened article</h2>'),
   'translate: the text of a built-in phrase');
is((records('translate'))[0]{action}, 'translate', 'translate: and says so');

for my $mode (qw(mark strip translate)) {
    my $r = $t->get("/$mode/clean.html");
    is($r->{body}, clean(), "$mode: a clean page is not changed");
    ok($r->{whole}, "$mode: it has its end");
}

# types: only those that are set, by default HTML

my $title = 'Заголовок открываемого материала';
my $feed = '<rss><channel><title>' . latin() . '</title><item><description>'
    . "&lt;h2&gt;$title&lt;/h2&gt;</description></item></channel></rss>";
my $picture = '<svg xmlns="http://www.w3.org/2000/svg"><desc>' . latin()
    . "</desc><text>$title</text></svg>";
my $broken = page() =~ s/<body>/<body class=a>/r;

my $p = San::Test->new(
    files  => { 'a.txt' => page(), 'b.txt' => latin() . "\n\n"
                           . "Заголовок открываемого материала\n\nThe end.\n",
                'a.css' => page(), 'a.xhtml' => page(), 'b.xhtml' => $broken,
                'a.rss' => $feed, 'a.svg' => $picture },
    http   => 'sanitizer_log @DIR@/sanitizer.log;',
    server => q(
        sanitizer_language en;
        location / { sanitizer strip; }
        location /text/ {
            alias @DIR@/html/;
            sanitizer strip;
            sanitizer_types text/plain application/xhtml+xml
                            application/rss+xml image/svg+xml;
            types { text/plain txt; application/xhtml+xml xhtml;
                    application/rss+xml rss; image/svg+xml svg; }
        }
    ));

is($p->get('/a.txt')->{body}, page(), 'text/plain is not read by default');
is($p->get('/a.css')->{body}, page(), 'text/css never');
is($p->get('/text/b.txt')->{body} =~ /\xd0/ ? 'there' : 'gone', 'gone',
   'text/plain on request');
is($p->get('/text/a.xhtml')->{body}, clean(), 'XHTML is changed as HTML is');
is($p->get('/text/b.xhtml')->{body}, $broken,
   'a page that is not well-formed is only flagged');
like(slurp($p->dir('sanitizer.log')),
     qr{"uri":"/text/b\.xhtml".*"action":"flag".*"why":"type"},
     'and recorded');

for my $name (qw(a.rss a.svg)) {
    my $r = $p->get("/text/$name");
    is($r->{body}, $name =~ /rss/ ? $feed : $picture, "$name: not changed");
    is($r->header('Content-Length'), length $r->{body}, "$name: its length");
    like($r->header('ETag'), qr/^"/, "$name: its ETag is strong");
    like(slurp($p->dir('sanitizer.log')),
         qr{"uri":"/text/\Q$name\E".*"action":"flag".*"why":"type"},
         "$name: recorded");
}

finish();
