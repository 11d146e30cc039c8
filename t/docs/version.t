#!/usr/bin/perl

# All places that name the version of this tree agree.

use warnings;
use strict;

use FindBin qw($Bin);
use Test::More;

my $top = "$Bin/../..";

sub named {
    my ($file, $pattern) = @_;
    local $/;
    open my $f, '<', "$top/$file" or return;
    return <$f> =~ /$pattern/mg;
}

my ($version) = named('src/core/san.h', qr/^#define SAN_VERSION +"([^"]+)"/m);
like($version, qr/^\d+\.\d+\.\d+$/, 'src/core/san.h names a version');

my @places = (
    # file, pattern, which of several counts; undef: all do
    [ 'CHANGES', qr/^Changes with nginx-sanitizer (\S+)/m, 0 ],
    [ 'debian/changelog', qr/^nginx-sanitizer \(([^)]+)\)/m, 0 ],
    [ 'README.md', qr/^Version ([\d.]+\d)/m ],
    [ 't/deb.sh', qr/^version=(\S+)/m ],
    [ 'docs/cli.md', qr/\bv(\d+\.\d+\.\d+)\b/ ],
);

for (@places) {
    my ($file, $pattern, $first) = @$_;
    my @found = named($file, $pattern);
    @found = $found[$first] if defined $first && @found;
    ok(@found && !grep({ ($_ // '') ne $version } @found),
       "$file names $version") or diag "it names: @found";
}

my $tool = $ENV{SANITIZER} // "$top/build/sanitizer";

SKIP: {
    skip 'the tool is not built', 1 unless -x $tool;
    is(`$tool --version`, "sanitizer $version\n", 'so does the tool');
}

done_testing();
