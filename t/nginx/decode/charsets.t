#!/usr/bin/perl

# Pages in the encodings of the web: each is cut in its own bytes, and the
# log has it in UTF-8.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Encode ();
use JSON::PP;
use MIME::Base64;
use San::Test;
use Test::More;

my $utf8 = sub { my ($s) = @_; utf8::decode($s); return $s; };
my %leak = map { $_->[0] => $utf8->($_->[1]) }
           ['windows-1251', 'Новости дня'], ['koi8-r', 'Поделиться ссылкой'],
           ['iso-8859-5', 'Заголовок'], ['windows-1253', 'Τα νέα της ημέρας'],
           ['windows-1255', 'חדשות היום'], ['windows-1256', 'أخبار اليوم'],
           ['shift_jis', '日本語のニュース'], ['euc-jp', '本日のニュース一覧'],
           ['gbk', '今日新聞頭條'], ['gb18030', '今日新闻'],
           ['big5', '今日新聞頭條'], ['euc-kr', '오늘의 뉴스'],
           ['utf-8', 'Новости дня'];

# names of Perl's encodings, where they are others

my %perl = ('windows-1251' => 'cp1251', 'windows-1253' => 'cp1253',
            'windows-1255' => 'cp1255', 'windows-1256' => 'cp1256',
            shift_jis => 'cp932', gb18030 => 'cp936', gbk => 'cp936',
            big5 => 'cp950', 'euc-kr' => 'cp949');

# the parameter as it is written on the web

my @forms = ('text/html; charset=windows-1251; x=y',
             'text/html;charset=windows-1251;',
             'text/html; charset="windows-1251"; boundary=x',
             "text/html; charset='windows-1251'",
             "text/html; charset='windows-1251'; x=y",
             'text/html; profile=x; charset=windows-1251',
             'text/html; profile="; charset=utf-8"; charset=windows-1251',
             'text/html; charset= windows-1251',
             'text/html; charset = windows-1251',
             "text/html;\tcharset=windows-1251 ",
             'TEXT/HTML; CHARSET=Windows-1251',
             'text/html; charset=windows-1251,text/html');

my (%page, %clean);

for my $name (keys %leak) {
    my $h2 = Encode::encode($perl{$name} || $name,
                            "<h2>$leak{$name}</h2>", Encode::FB_CROAK);
    $page{$name} = page($h2);
    $clean{$name} = clean();
}

my $port = upstream(sub {
    my ($how, $name, $step) = $_[0] =~ m{^\S+ /(\w+)/([^ /]+)/(\d*)};
    my $page = $page{$how eq 'form' ? 'windows-1251' : $name};
    my $type = $how eq 'form' ? $forms[$name] : 'text/html';

    $type .= "; charset=$name" if $how eq 'header';
    $page =~ s/<body>/<meta charset="$name"><body>/ if $how eq 'meta';
    $page =~ s/<body>/"<meta http-equiv=Content-Type content='text\/html; "
                      . "charset=$name'><body>"/e if $how eq 'pragma';

    my $accel = $how eq 'accel' ? "X-Accel-Charset: $name\r\n"
                : $how eq 'header' && $name eq 'utf-8'
                ? "X-Accel-Charset: koi8-r\r\n" : '';
    my $head = "HTTP/1.0 200 OK\r\n${accel}Content-Type: $type\r\n\r\n";
    return [ $head . $page ] unless $step;

    my $at = index $page, '<h2>';
    my @pieces = unpack "(a$step)*", substr $page, $at - 4, 60;
    return [ $head . substr($page, 0, $at - 4), (map { [$_, 0.0005] } @pieces),
             substr $page, $at + 56 ];
});

my $t = San::Test->new(
    files  => { 'cp1251.html' => $page{'windows-1251'} },
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer strip;
               sanitizer_language en;
               charset_map windows-1251 utf-8 {
                   CD D09D; EE D0BE; E2 D0B2; F1 D181; F2 D182; E8 D0B8;
                   E4 D0B4; ED D0BD; FF D18F;
               }',
    server => qq(
        location /up/     { proxy_pass http://127.0.0.1:$port/; }
        location /now/    { proxy_pass http://127.0.0.1:$port/;
                            proxy_buffering off; }
        location /named/  { charset windows-1251; alias \@DIR\@/html/; }
        location /over/   { charset utf-8; override_charset on;
                            proxy_pass http://127.0.0.1:$port/; }
        location /recoded/ { charset utf-8; source_charset windows-1251;
                            alias \@DIR\@/html/; }
    ));

sub last_record {
    my @lines = split /^/m, slurp($t->dir . '/sanitizer.log');

    return decode_json($lines[-1]);
}

for my $name (sort keys %page) {
    for my $how (qw(header meta pragma)) {
        my $want = $clean{$name};
        $want =~ s/<body>/<meta charset="$name"><body>/ if $how eq 'meta';
        $want =~ s/<body>/"<meta http-equiv=Content-Type content='text\/html;"
                          . " charset=$name'><body>"/e if $how eq 'pragma';

        my $r = $t->get("/up/$how/$name/");
        is($r->{body}, $want, "$name by $how: cut in its own bytes");

        for my $step (1, 2, 3) {
            is($t->get("/now/$how/$name/$step")->{body}, $want,
               "by $step bytes");
        }
    }

    my $record = last_record();
    is($record->{text}, $leak{$name}, "$name: the text in UTF-8");
    is(defined $record->{removed_base64}
       ? decode_base64($record->{removed_base64})
       : Encode::encode_utf8($record->{removed}),
       $page{$name} =~ s/.*(<h2>.*<\/h2>).*/$1/sr, 'the bytes as they were');
}

for my $n (0 .. $#forms) {
    is($t->get("/up/form/$n/")->{body}, clean(), "by $forms[$n]");
}

# nginx names the encoding: with the upstream's X-Accel-Charset, too, but not
# where it does not know that charset (koi8-r, of the pages in UTF-8 above)

my $accel = $t->get('/up/accel/windows-1251/');
is($accel->header('Content-Type'), 'text/html; charset=windows-1251',
   'X-Accel-Charset is passed to the client');
is($accel->{body}, clean(), 'and is what the page is read in');

is($t->get('/named/cp1251.html')->{body}, clean(), 'charset in nginx');

# nginx makes UTF-8 of it before the sanitizer reads it

is($t->get('/recoded/cp1251.html')->{body}, clean(), 'recoded by nginx');
is(last_record()->{removed}, "<h2>$leak{'windows-1251'}</h2>",
   'the removed bytes are in UTF-8');
is($t->get('/over/header/windows-1251/')->{body}, clean(),
   'what the upstream says of a page that nginx has recoded');
is(last_record()->{removed}, "<h2>$leak{'windows-1251'}</h2>",
   'does not count any more');

# What is put in is in the encoding that the page turns out to have: by header,
# by a meta element, both or none; as a static file, and in pieces.

my $spanish = join ' ', ('Los ministros se reunen para debatir el presupuesto'
                         . ' del estado y de las comunidades.') x 6;
my $skip = '<p class="skip">Skip to navigation</p>';
my %meta = (meta => '<meta charset="windows-1252">', utf8 => '<meta '
            . 'http-equiv=content-type content="text/html; charset=utf-8">',
            none => '', late => '');
my %written = (latin => "navegaci\xf3n", utf8 => "navegaci\xc3\xb3n",
               any => 'navegaci&#xF3;n');

sub spanish {
    my ($meta, $last) = @_;
    my $late = $meta eq 'late' ? '<meta charset="windows-1252">' : '';

    return "<!DOCTYPE html>\n<html lang=\"es\"><head>$meta{$meta}"
           . '<style>' . 'a{color:red}' x 100 . '</style></head><body>'
           . "$skip<p>$spanish</p>$late<p>$spanish $last</p></body></html>";
}

# the header, the meta element, a byte of the end, how it is written

my @written = (
    ['', 'meta', "M\xe1s", 'latin'], ['', 'meta', 'Mas', 'latin'],
    ['', 'utf8', "M\xc3\xa1s", 'utf8'], ['', 'none', 'Mas', 'any'],
    ['', 'none', "M\xc3\xa1s", 'any'], ['', 'late', "M\xe1s", 'any'],
    ['windows-1252', 'none', "M\xe1s", 'latin'],
    ['windows-1252', 'utf8', "M\xe1s", 'latin'],
    ['utf-8', 'meta', "M\xc3\xa1s", 'utf8']);

my $written = upstream(sub {
    my ($i, $step) = $_[0] =~ m{^\S+ /(\d+)/(\d+)};
    my ($header, $meta, $last) = @{ $written[$i] };
    my $page = spanish($meta, $last);
    my $head = "HTTP/1.0 200 OK\r\nContent-Type: text/html"
               . ($header ? "; charset=$header" : '') . "\r\n\r\n";
    my @pieces = $step ? unpack "(a$step)*", $page : ($page);

    return [ $head, map { [$_, $step == 1 ? 0 : 0.0005] } @pieces ];
});

my $w = San::Test->new(
    files  => { 'es.xlf' => '<xliff version="1.2" xmlns="urn:oasis:names:tc:'
                            . 'xliff:document:1.2"><file original="x" datatype'
                            . '="html" source-language="en" target-language='
                            . '"es"><body><trans-unit id="1"><source>Skip to '
                            . 'navigation</source><target>Saltar a la '
                            . "navegaci\xc3\xb3n</target></trans-unit></body>"
                            . '</file></xliff>',
                map { my $i = $_;
                      ("$i.html" => spanish(@{ $written[$i] }[1, 2])) }
                0 .. $#written },
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer translate;
               sanitizer_catalog @DIR@/html/es.xlf; sanitizer_language es;',
    server => qq(location /now/ { proxy_pass http://127.0.0.1:$written/;
                                  proxy_buffering off; }
                 location /small/ { proxy_pass http://127.0.0.1:$written/;
                                    proxy_buffer_size 1k;
                                    proxy_buffers 8 1k;
                                    proxy_busy_buffers_size 2k; }));

for my $i (0 .. $#written) {
    my ($header, $meta, $last, $as) = @{ $written[$i] };
    my $name = sprintf '%s header, %s meta', $header || 'no', $meta;
    my $want = spanish($meta, $last);
    my $put = $written{$as};

    $want =~ s/Skip to navigation/Saltar a la $put/;

    is($w->get("/now/$i/$_")->{body}, $want, "$name: in pieces of $_")
        for 0, 1, 100, 1000, 1024, 1500;
    is($w->get("/small/$i/0")->{body}, $want, "$name: in small buffers");
    is($w->get("/$i.html")->{body}, $want, "$name: a file") unless $header;
}

finish();
