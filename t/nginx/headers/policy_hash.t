#!/usr/bin/perl

# Each directive that changes the result for a page changes the hash in its
# ETag; otherwise browsers would keep pages of another policy.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use San::Tables;
use San::Test;
use Test::More;

my @detectors = map { $_->{name} } detectors();
my @values = qw(off flag mark strip translate);
my $html = '@DIR@/html';

my @settings = ('sanitizer mark;', 'sanitizer translate;',
             'sanitizer_language en;', 'sanitizer_language de;',
             'sanitizer_tolerate Cyrl;', 'sanitizer_tolerate Grek;',
             'sanitizer_tolerate Cyrl Grek;',
             'sanitizer_types text/plain text/html;',
             'sanitizer_types application/xhtml+xml text/html;',
             'sanitizer_keep "//code";', 'sanitizer_keep "//pre";',
             'sanitizer_keep "//code" "//pre";',
             'sanitizer_keep "//pre" "//code";',
             "sanitizer_rules $html/rules.xml;",
             "sanitizer_rules $html/other.xml;",
             'sanitizer_orphan "One fish";', 'sanitizer_orphan "Two fish";',
             "sanitizer_orphan 'One fish'; sanitizer_catalog $html/a.po;",
             "sanitizer_orphan 'One fish'; sanitizer_catalog $html/b.po;",
             "sanitizer_catalog $html/a.po;", "sanitizer_catalog $html/b.po;",
             map({ my $d = $_; map { "sanitizer_detector $d $_;" } @values }
                 @detectors),
             map({ my $k = $_; map { "sanitizer_$k->{name} $_;" }
                               @{ $k->{values} } } knobs()));

my %files = ('a.html' => page(),
             'a.po' => qq(msgid ""\nmsgstr "Language: de\\n"\n\n)
                       . qq(msgid "a cat here"\nmsgstr "eine Katze hier"\n));
($files{'b.po'} = $files{'a.po'}) =~ s/Katze/Maus/;
$files{'rules.xml'} = '<its:rules version="2.0" '
    . 'xmlns:its="http://www.w3.org/2005/11/its">'
    . '<its:translateRule selector="//code" translate="no"/></its:rules>';
$files{'other.xml'} = $files{'rules.xml'} =~ s/code/pre/r;

my $locations = join '', map {
    "location /$_/ { $settings[$_] alias $html/; }\n"
} 0 .. $#settings;

my $t = San::Test->new(
    files  => \%files,
    http   => 'sanitizer_log @DIR@/sanitizer.log; sanitizer strip;',
    server => "location /base/ { alias $html/; }
               location /again/ { sanitizer_buffer_size 65536; alias $html/; }
               location /other/ { sanitizer_last_modified on; alias $html/; }
               $locations");

sub hash {
    my ($name) = @_;
    my ($hash) = $t->get("/$name/a.html")->header('ETag')
                 =~ /~([0-9a-f]{7})s"$/;

    return $hash // die "no hash for $name";
}

my $base = hash('base');
is(hash('again'), $base, 'a default that is written has the same hash');
is(hash('other'), $base, 'what changes no byte of a page too');

my (%seen, %default);

for my $i (0 .. $#settings) {
    my $hash = hash($i);

    if ($hash eq $base) {
        my ($detector) = $settings[$i] =~ /^sanitizer_detector (\S+)/;
        ok($detector && !$default{$detector}++,
           "$settings[$i] is the default of a detector, and the only one");
        next;
    }

    ok(!$seen{$hash}, "$settings[$i] has a hash of its own")
        or diag "the same as $seen{$hash}";
    $seen{$hash} = $settings[$i];
}

is(join(' ', sort keys %default), join(' ', sort @detectors),
   'each detector has a default');

# files are read again at a reload

my ($rules) = grep { $settings[$_] =~ /rules\.xml/ } 0 .. $#settings;
my $rules_hash = hash($rules);

spew($t->dir('html/rules.xml'), $files{'rules.xml'} =~ s/code/kbd/r);
$t->signal('HUP');
ok(wait_for(sub { hash($rules) ne $rules_hash }, 5),
   'rules that were changed have another hash');
is(hash('base'), $base, 'the hash is the same behind a reload');

finish();
