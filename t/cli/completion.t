#!/usr/bin/perl

# Completions of bash, fish and zsh for "sanitizer": commands, options, their
# values, files; none is missing.

use warnings;
use strict;

use Cwd qw(abs_path);
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib "$Bin/../lib";
use San::Tables;
use Test::More;

my $tool = abs_path($ENV{SANITIZER} // "$Bin/../../build/sanitizer");
my $man = abs_path("$Bin/../../docs/sanitizer.1");

plan skip_all => 'no bash' unless -x '/bin/bash';

plan skip_all => 'the tool is not built' unless -x $tool;

my $dir = tempdir(CLEANUP => 1);
my $folder = tempdir(CLEANUP => 1);
my %script = (bash => 'sanitizer.bash', zsh => '_sanitizer',
              fish => 'sanitizer.fish');

for my $shell (sort keys %script) {
    open my $f, '>', "$folder/$script{$shell}" or die $!;
    print $f output($tool, '--completion', $shell);
    close $f;
}

isnt(system("$tool --completion tcsh >/dev/null 2>&1"), 0, 'no other shell');

chdir $dir or die $!;
mkdir 'site' or die $!;
put($_) for 'index.html', 'two words.html', 'old.htm', 'notes.md', 'de.xlf',
            'de.po', 'rules.xml', 'x.log', 'site/a.html';

sub put {
    open my $f, '>', $_[0] or die "$_[0]: $!";
    close $f;
}

sub names {
    return map { $_->{name} } detectors();
}


sub output {
    my (@command) = @_;

    open my $f, '-|', @command or die "$command[0]: $!";
    local $/;
    my $out = <$f> // '';
    close $f;

    return $out;
}


# The words as bash would break them, the last one unfinished.

my $bash = <<'SH';
set -u
source "$1/sanitizer.bash"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_sanitizer 2>&1
if ((${#COMPREPLY[@]})); then printf '%s\n' "${COMPREPLY[@]}"; fi
SH

sub completed {
    my (@words) = @_;
    my @broken = map { split /(=)/ } @words[0 .. $#words - 1];
    my $last = $words[-1];

    push @broken, grep { length } split /(=)/, $last;
    push @broken, '' if $last eq '';

    return [ sort split /\n/, output('/bin/bash', '--norc', '-c', $bash,
                                     'bash', $folder, 'sanitizer', @broken) ];
}

my @detectors = sort { $a cmp $b } names();
my @actions = qw(flag mark off strip translate);

for my $case (
    [ [''], [qw(--completion --help --version check clean report restore xliff)] ],
    [ ['c'], [qw(check clean)] ],
    [ ['--v'], [qw(--version)] ],
    [ [qw(report --detector), 'mi'], [qw(mixed)] ],
    [ [qw(check --hydrated), ''], [qw(act flag)] ],
    [ [qw(check --mo)], [qw(--mode)] ],
    [ [qw(check --c)], [qw(--catalog --charset --chunk --color --config
                           --content-language)] ],
    [ [qw(check --p)], [qw(--progress)] ],
    [ [qw(clean --p)], [] ],
    [ [qw(clean --f)], [] ],
    [ [qw(clean --ch)], [qw(--charset --check --chunk)] ],
    [ [qw(report --)], [qw(--by --color --detector --follow --format
                          --help --host --language --text --top)] ],
    [ [qw(xliff --)], [qw(--catalog --detector --help --host --language --output
                         --source --target --text --verbose --xliff)] ],
    [ [qw(restore --)], [qw(--findings --help --log --request-id)] ],
    [ [qw(check --mode), ''], [qw(flag mark strip translate)] ],
    [ [qw(clean --mode), ''], [qw(mark strip translate)] ],
    [ [qw(check --mode=)], [qw(flag mark strip translate)] ],
    [ [qw(check --mode=s)], [qw(strip)] ],
    [ [qw(check --format), ''], [qw(github gitlab html json junit
                                               sarif text)] ],
    [ [qw(report --format), ''], [qw(csv html json lines text)] ],
    [ [qw(report --by s)], [qw(site)] ],
    [ [qw(check --color), 'a'], [qw(always auto)] ],
    [ [qw(check --detector), ''], [map { "$_=" } @detectors] ],
    [ [qw(check --detector=)], [map { "$_=" } @detectors] ],
    [ [qw(check --detector mix)], [qw(mixed=)] ],
    [ [qw(check --detector script=)], [@actions] ],
    [ [qw(check --detector=script=fl)], [qw(flag)] ],
    [ [qw(check --buffer-size), ''], [] ],
    [ [qw(check), ''], ['index.html', 'old.htm', 'site', 'two words.html'] ],
    [ [qw(check i)], ['index.html'] ],
    [ [qw(check n)], ['notes.md'] ],
    [ [qw(check site/)], ['site/a.html'] ],
    [ [qw(check --mode=flag), 'o'], ['old.htm'] ],
    [ [qw(check --progress), 'o'], ['old.htm'] ],
    [ [qw(check -- --mode), 'o'], ['old.htm'] ],
    [ [qw(check --catalog), ''], [qw(de.po de.xlf site)] ],
    [ [qw(check --catalog=de.p)], [qw(de.po)] ],
    [ [qw(check --rules), 'r'], [qw(rules.xml)] ],
    [ [qw(restore --log), 'x'], [qw(x.log)] ],
    [ [qw(report), 'x'], [qw(x.log)] ],
    [ [qw(restore), ''], [] ],
    [ [qw(nonsense), ''], [] ],
) {
    my ($words, $replies) = @$case;

    is_deeply(completed(@$words), [ sort @$replies ],
              "bash: sanitizer @$words");
}


# options of the help, of the page of the manual, of the three shells

sub slurp {
    my ($name) = @_;

    open my $f, '<', $name or die "$name: $!";
    local $/;

    return scalar <$f>;
}

sub options {
    my %seen;

    for my $command (qw(check clean report xliff restore)) {
        $seen{$_} = 1 for @{ completed($command, '--') };
    }

    return sort keys %seen, '--version', '--completion';
}

my %bash = map { $_ => 1 } options();

{
    my $help = join '', map { output($tool, @$_, '--help') }
               [], map { [$_] } qw(check clean report xliff restore);
    my @missing = grep { !$bash{$_} } $help =~ /^  (?:-\w, )?(--[a-z-]+)/mg;
    is("@missing", '', 'bash knows each option of the help');
}

my $zsh = slurp("$folder/_sanitizer");
my $fish = slurp("$folder/sanitizer.fish");

is(join(' ', grep { $zsh !~ /['{,]\*?\Q$_\E[=\[}]/ } sort keys %bash), '',
   'zsh knows them too');
is(join(' ', grep { my $o = substr $_, 2; $fish !~ /-l \Q$o\E\s/ }
             sort keys %bash), '', 'and fish');

SKIP: {
    skip 'no page of the manual', 1 unless -r $man;

    my $page = slurp($man);
    is(join(' ', grep { my $o = $_; $page !~ /Fl \Q-@{[substr $o, 2]}\E\b/ }
                 sort keys %bash), '', 'the manual has each');
}


# the other shells themselves

SKIP: {
    skip 'no fish', 6 unless -x '/usr/bin/fish';
    local $ENV{HOME} = $dir;

    for my $case (
        [ 'sanitizer c', [qw(check clean)] ],
        [ 'sanitizer check --mod', [qw(--mode)] ],
        [ 'sanitizer clean --mode ', [qw(mark strip translate)] ],
        [ 'sanitizer report --format ', [qw(csv html json lines text)] ],
        [ 'sanitizer check --detector mixed=', [map { "mixed=$_" } @actions] ],
        [ 'sanitizer check --catalog de.', [qw(de.po de.xlf)] ],
    ) {
        my ($line, $replies) = @$case;
        my $out = output('/usr/bin/fish', '--no-config', '-c',
                         'source $argv[1]; complete -C $argv[2]',
                         "$folder/sanitizer.fish", $line);

        # newer ones tell what has its letters in this order, too
        my ($word) = $line =~ /(\S*)$/;

        is_deeply([ sort grep { /^\Q$word/ } map { /^([^\t]*)/ }
                    split /\n/, $out ],
                  $replies, "fish: $line");
    }
}

SKIP: {
    skip 'no zsh', 1 unless -x '/usr/bin/zsh';

    is(system('/usr/bin/zsh', '-n', "$folder/_sanitizer"), 0, 'zsh reads it');
}

chdir '/';
done_testing();
