package San::Tool;

# Runs the command-line tool, and writes and reads files for it.  What it
# prints goes to ".output" and ".error" in $dir, or in the current folder.

use warnings;
use strict;
use utf8;

use Cwd qw(getcwd);
use Encode qw(encode_utf8);
use Exporter qw(import);
use File::Basename qw(dirname);
use File::Path qw(make_path);

our @EXPORT = qw(put get run run_with);
our ($tool, $dir);


sub put {
    my ($name, $bytes) = @_;

    my $path = encode_utf8($name);
    make_path(dirname($path));
    open my $f, '>:raw', $path or die "$name: $!";
    print $f utf8::is_utf8($bytes) ? encode_utf8($bytes) : $bytes;
    close $f or die $!;

    return $name;
}


sub get {
    my ($name) = @_;

    open my $f, '<:raw', $name or return '';
    local $/;
    return <$f> // '';
}


# Status, output and messages; the standard input is a file.

sub run_with {
    my ($input, @args) = @_;

    my $at = $dir // getcwd();
    my $pid = fork // die $!;

    if ($pid == 0) {
        open STDIN, '<', $input or die $!;
        open STDOUT, '>', "$at/.output" or die $!;
        open STDERR, '>', "$at/.error" or die $!;
        exec { $tool } $tool, map { encode_utf8($_) } @args or die $!;
    }

    waitpid $pid, 0;

    return ($? & 127 ? "signal $?" : $? >> 8, get("$at/.output"),
            get("$at/.error"));
}


sub run {
    return run_with('/dev/null', @_);
}


1;
