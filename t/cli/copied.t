#!/usr/bin/perl

# Pages in UTF-16 and ISO-2022-JP: check reports line, column and byte of the
# original page, and clean passes it on unchanged.

use warnings;
use strict;
use utf8;

use Cwd qw(abs_path);
use Encode qw(encode encode_utf8);
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib "$Bin/../lib";
use JSON::PP;
use San::Tool;
use Test::More;

$San::Tool::tool = abs_path($ENV{SANITIZER} // 'build/sanitizer');

plan skip_all => 'the tool is not built' unless -x $San::Tool::tool;

my $dir = tempdir(CLEANUP => 1);
chdir $dir or die "chdir: $!";

my $english = 'The river runs down from the hills and through the town. ' x 8;
my $page = "<!DOCTYPE html>\n<html lang=en>\n<body>\n<p>$english</p>\n"
           . "<p>§§ × ÷ §</p><div><h2>ニュース</h2>\n"
           . "<img\nalt='Последние'></div>\n</body></html>\n";
my $before = index $page, 'ニュース';
my $alt = index $page, 'Последние';

# the page, the options, and the number of bytes before the two texts

my %how = (
    le => [ "\xff\xfe" . encode('UTF-16LE', $page), [],
            2 + 2 * $before, 2 + 2 * $alt ],
    be => [ encode('UTF-16BE', $page), [ '--charset=utf-16be' ],
            2 * $before, 2 * $alt ],

    # the text is behind an escape sequence, and pairs behind others
    jp => [ encode('iso-2022-jp', $page), [ '--charset', 'iso-2022-jp' ],
            length(encode('iso-2022-jp', substr $page, 0, $before)) + 3,
            length(encode('iso-2022-jp', substr $page, 0, $alt)) + 3 ],
);

for my $name (sort keys %how) {
    my ($bytes, $options, @at) = @{ $how{$name} };
    my ($rc, $out, $err);
    my $file = "$name.html";
    put($file, $bytes);

    for my $chunk (1, 7, 65536) {
        ($rc, $out, $err) = run('check', @$options, '--chunk', $chunk, $file);
        is($rc, 1, "$name by $chunk: found");
        is($err, "2 findings in 1 of 1 page\n", 'both');
        is($out, encode_utf8(
               "$file:5:25: flag script Kana: \"ニュース\" (html > body > div "
               . "> h2) (only flagged: charset)\n"
               . "$file:7:6: flag script Cyrl: \"Последние\" (html > body > "
               . "div > img \@alt) (only flagged: charset)\n"),
           'with line and column');

        ($rc, $out) = run('clean', @$options, '--chunk', $chunk, $file);
        ok($out eq $bytes, "$name by $chunk: clean changes nothing");
    }

    ($rc, $out) = run('check', @$options, '--format', 'json', $file);
    my @records = map { decode_json($_) } split /\n/, $out;
    is_deeply([ map { $_->{offset} } @records ], \@at, "$name: the bytes");
    is_deeply([ map { $_->{length} } @records ], [ 8, 18 ], 'their number');
    is_deeply([ map { $_->{why} } @records ], [ ('charset') x 2 ], 'why');

    ($rc, $out) = run('check', @$options, '--format', 'html', $file);
    like($out, qr/${\encode_utf8('&#60;h2&#62;<mark>ニュース<\/mark>&#60;\/h2')}/,
         'a report shows it');

    ($rc, $out) = run('check', @$options, '--format', 'github', $file);
    like($out, qr/line=5,col=25,endLine=5,endColumn=29,/, 'its end');
}

# a meta element in a page that can be read so far does not mean UTF-16

(my $meta = $page) =~ s/<body>/<meta charset=utf-16><body>/;
put('meta.html', $meta);
my ($rc, $out) = run('clean', 'meta.html');
unlike($out, qr/${\encode_utf8('ニュース')}/, 'utf-16 in a meta is UTF-8');

# bytes of no character

put('wrong.html', "\xff\xfe" . encode('UTF-16LE', $page)
                  =~ s/t\0o\0w\0n\0/t\0\x3d\xd8w\0n\0/r);
($rc, $out) = run('check', 'wrong.html');
like($out, qr/^wrong\.html:4:\d+: flag mojibake -: .*\x{ef}\x{bf}\x{bd}/m,
     'half a character is a finding');

put('all.html', "\xff\xfe" . encode('UTF-16LE', "<p>$english")
                . "\x3d\xd8\x20\x00" x 100);
($rc, $out, my $err) = run('check', 'all.html');
is($rc, 2, 'a page of them');
like($err, qr/^all\.html: left alone: undecodable$/m, 'is left alone');

done_testing();
