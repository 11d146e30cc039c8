#!/usr/bin/perl

# action.yml and .pre-commit-hooks.yaml: their commands, run as by GitHub and
# pre-commit.

use warnings;
use strict;

use Cwd qw(abs_path);
use Encode qw(encode_utf8);
use File::Copy qw(copy);
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use FindBin qw($Bin);
use lib "$Bin/../lib";
use JSON::PP;
use San::Tool qw(put get);
use Test::More;

my $top = abs_path("$Bin/../..");
my $tool = abs_path($ENV{SANITIZER} // "$top/build/sanitizer");
my $python = '/usr/bin/python3';

plan skip_all => 'the tool is not built' unless $tool && -x $tool;
plan skip_all => 'no python3-yaml'
    if system("$python -c 'import yaml' 2>/dev/null") != 0;

my $dir = abs_path(tempdir(CLEANUP => 1));


sub yaml {
    my ($name) = @_;

    my $json = `$python -c 'import json, sys, yaml
print(json.dumps(yaml.safe_load(open(sys.argv[1]))))' $name`;

    return decode_json($json);
}


# a checkout, and programs in the place of those that change the machine

make_path("$dir/action/build", "$dir/bin", "$dir/work/public dir");
make_path("$dir/action/tools");
put("$dir/bin/$_", "#!/bin/sh\necho $_ \"\$@\" >>$dir/ran\n")
    for qw(apt-get dpkg-query);
put("$dir/bin/sudo", "#!/bin/sh\nexec \"\$@\"\n");
put("$dir/bin/make", "#!/bin/sh\necho make \"\$@\" >>$dir/ran\n"
    . "mkdir -p $dir/action/build; ln -sf $tool $dir/action/build/sanitizer\n");
chmod 0755, glob "$dir/bin/*";
$ENV{PATH} = "$dir/bin:$ENV{PATH}";

my $english = 'The river runs down from the hills and through the town. ' x 8;
my $cyrillic = encode_utf8("\x{417}\x{430}\x{433}\x{43e}\x{43b}\x{43e}\x{432}");

sub page {
    return "<!DOCTYPE html>\n<html lang=en>\n<body>\n<p>$english</p>\n"
           . "<div>@_</div>\n</body></html>\n";
}

put("$dir/work/public dir/a.html", page("<h2>$cyrillic</h2>"));
put("$dir/work/clean/b.html", page());
chdir "$dir/work" or die $!;


# the action

my $action = yaml("$top/action.yml");

is($action->{runs}{using}, 'composite', 'a composite action');
ok($action->{$_}, "it has a $_") for qw(name description);
is(join(' ', grep { !$action->{inputs}{$_}{description} }
             sort keys %{ $action->{inputs} }), '', 'each input is described');

sub input {
    my ($name, %inputs) = @_;

    return $inputs{$name} // $action->{inputs}{$name}{default}
           // die "no input $name";
}

# runs all steps; the status of the first that fails

sub act {
    my (%inputs) = @_;
    my $out = '';

    unlink "$dir/ran";
    put("$dir/path", '');

    for my $step (@{ $action->{runs}{steps} }) {
        is($step->{shell}, 'bash', "$step->{name}: a shell");

        my %env = (%{ $step->{env} // {} }, GITHUB_PATH => "$dir/path",
                   GITHUB_ACTION_PATH => "$dir/action");

        for my $value (values %env) {
            $value =~ s/\$\{\{ inputs\.(\w+) \}\}/input($1, %inputs)/ge;
        }

        unlike($step->{run}, qr/\$\{\{/, "$step->{name}: nothing is put in");
        local @ENV{keys %env} = values %env;
        put("$dir/step", $step->{run});
        $out .= `bash --noprofile --norc -eo pipefail $dir/step 2>$dir/err`;

        return ($? >> 8, $out) if $?;
    }

    return (0, $out);
}

my ($rc, $out) = act(paths => "public dir\n", options => "--language=en\n");
is($rc, 1, 'it fails');
like($out, qr/^::error file=public dir\/a\.html,line=5,/m, 'with annotations');
like(get("$dir/ran"), qr{^make -s -C $dir/action build/sanitizer$}m,
     'it was built');
unlike(get("$dir/ran"), qr/apt-get/, 'nothing was missing');
is(get("$dir/path"), "$dir/action/build\n", 'later steps have the tool');

($rc, $out) = act(paths => "clean\n\npublic dir", sarif => 'out.sarif',
                  options => "--fail-on=never\n\n--detector=date=off\n");
is($rc, 0, 'it passes');
like($out, qr/^::warning file=/m, 'with warnings');
my $sarif = decode_json(get('out.sarif'));
is(scalar @{ $sarif->{runs}[0]{results} }, 1, 'and SARIF');

($rc, $out) = act();
is($rc, 1, 'the current folder, if nothing else is said');
($rc, $out) = act(paths => 'nowhere');
is($rc, 2, 'a page that is not there');

put("$dir/bin/dpkg-query", "#!/bin/sh\nexit 1\n");
chmod 0755, "$dir/bin/dpkg-query";
act(paths => 'clean');
my ($installed) = get("$dir/ran") =~ /^apt-get install (.*)$/m;
my $needed = get("$top/tools/deps.sh");
is(join(' ', grep { !/^-/ && $needed !~ /\b\Q$_\E\b/ }
             split / /, $installed // 'nothing'), '',
   'what is missing is installed, and known to tools/deps.sh');
is(system("/usr/bin/make -n -s -C $top build/sanitizer >/dev/null 2>&1"), 0,
   'make has the target');


# the hooks

my $hooks = yaml("$top/.pre-commit-hooks.yaml");
copy("$top/tools/hook.sh", "$dir/action/tools/hook.sh") or die $!;
chmod 0755, "$dir/action/tools/hook.sh";
symlink $tool, "$dir/bin/sanitizer" or die $!;
ok(-x "$top/tools/hook.sh", 'the script may be run');

for my $hook (@$hooks) {
    my $id = $hook->{id};

    ok($hook->{$_}, "$id: has a $_") for qw(name description entry language);
    is_deeply($hook->{types}, ['html'], "$id: is for pages");

    my @command = split / /, $hook->{entry};
    $command[0] = "$dir/action/$command[0]" if $hook->{language} eq 'script';

    my $run = join ' ', map { "'$_'" } @command, @{ $hook->{args} // [] };
    unlink "$dir/ran", "$dir/action/build/sanitizer";
    $out = `$run 'public dir/a.html' clean/b.html 2>$dir/err`;
    is($? >> 8, 1, "$id: it fails");
    like($out, qr/\Apublic dir\/a\.html:5:/, "$id: with the place");
    `$run clean/b.html 2>&1`;
    is($?, 0, "$id: it passes");
    is(-s "$dir/ran" ? 'built' : '',
       $hook->{language} eq 'script' ? 'built' : '', "$id: built where it is");
}

put("$dir/bin/make", "#!/bin/sh\necho no compiler; exit 1\n");
chmod 0755, "$dir/bin/make";
$out = `$dir/action/tools/hook.sh clean/b.html 2>&1`;
is(($? >> 8) . $out, "2no compiler\n", 'a build that fails is shown');


# what the documents show of them

my @shown = map { put("$dir/yaml", $_); yaml("$dir/yaml") }
            get("$top/docs/cli.md") =~ /^```yaml\n(.*?)^```/msg;
my ($job) = grep { $_->{leftovers} } @shown;
my ($workflow) = grep { $_->{steps} } @shown;
my ($config) = grep { $_->{repos} } @shown;

put("$dir/step", join "\n", @{ $job->{leftovers}{script} });
put("$dir/work/public/a.html", page("<h2>$cyrillic</h2>"));
system("sh $dir/step 2>$dir/err");
is($? >> 8, 1, "GitLab's job fails");
like(get($_), qr/$cyrillic/, "and wrote $_")
    for values %{ $job->{leftovers}{artifacts}{reports} };
put("$dir/work/public/a.html", page());
is(system("sh $dir/step 2>$dir/err"), 0, 'or passes');

my ($uses) = grep { ($_->{uses} // '') =~ /sanitizer/ }
             @{ $workflow->{steps} };
is(join(' ', grep { !$action->{inputs}{$_} } keys %{ $uses->{with} }), '',
   'the workflow sets inputs that there are');

my %hook = map { $_->{id} => 1 } @$hooks;
ok($hook{$_->{id}}, "$_->{id} is a hook") for @{ $config->{repos}[0]{hooks} };

chdir '/';
done_testing();
