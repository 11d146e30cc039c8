#!/usr/bin/perl

# Debian's WordPress end to end: php-fpm, MariaDB and unchanged packages, kept
# in a folder of the build, unpacked for the test, none of them installed.  A
# plug-in has left the comment form of an English site in Russian: it is
# flagged, removed, restored, and translated by the file of WordPress itself,
# until the page equals the one without the plug-in.  Is skipped if the packages
# cannot be downloaded.

use warnings;
use strict;
use utf8;

use FindBin qw($Bin);
use lib "$Bin/../lib";
use Cwd qw(abs_path);
use Encode qw(encode_utf8 decode_utf8);
use JSON::PP;
use San::Test;
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)'
    for qw(output failure_output);

my $top = abs_path("$Bin/../..");
my $tool = "$top/build/sanitizer";
my $store = "$top/build/wordpress";
my ($fpm) = grep { -x } glob '/usr/sbin/php-fpm*';
my ($php) = grep { -x } map { "$_/php" } split /:/, $ENV{PATH};

plan skip_all => 'no php-fpm, php or tool' unless $fpm && $php && -x $tool;
plan skip_all => "not root, as which MariaDB and php-fpm are started" if $>;

# the packages

my ($series) = $fpm =~ /([\d.]+)$/;

unless (-e "$store/done") {
    mkdir $store;
    my $said = `cd '$store' && timeout 60 apt-get download wordpress \\
        wordpress-l10n wordpress-theme-twentytwentythree \\
        php$series-mysql mariadb-server-core liburing2 libaio1 2>&1 &&
        touch done`;
    plan skip_all => 'the packages cannot be downloaded' if $?;
}

my $t = San::Test->new(idle => 1);
my $dir = $t->dir;
my $root = "$dir/root";
system("for deb in '$store'/*.deb; do dpkg -x \"\$deb\" '$root'; done");

my ($mysqli) = glob "$root/usr/lib/php/*/mysqli.so";
my $library = join ':', glob "$root/{usr/lib,lib}/*-linux-gnu";
my $ru = "$dir/html/wp-content/languages/ru_RU.mo";
plan skip_all => 'the packages are not as expected'
    unless $mysqli && -x "$root/usr/sbin/mariadbd"
           && -d "$root/usr/share/wordpress";

# a copy of it with a database: nothing of it is kept

my $site = "$dir/html";
my @running;

sub run {
    my ($name, @command) = @_;
    my $pid = fork // die $!;

    if ($pid == 0) {
        delete $ENV{LD_PRELOAD};
        $ENV{LD_LIBRARY_PATH} = $library;
        open STDOUT, '>', "$dir/$name.log";
        open STDERR, '>&', \*STDOUT;
        exec { $command[0] } @command or POSIX::_exit(127);
    }

    push @running, $pid;
    return $pid;
}

END {
    kill 'TERM', @running;
    my $status = $?;
    waitpid $_, 0 for @running;
    $? = $status;
}

rmdir $site;
rename "$root/usr/share/wordpress", $site or die $!;
mkdir "$dir/data";
run('mariadb', "$root/usr/sbin/mariadbd", '--no-defaults', '--user=root',
    "--datadir=$dir/data", "--socket=$dir/sql", '--skip-networking',
    '--skip-grant-tables', "--lc-messages-dir=$root/usr/share/mysql",
    "--character-sets-dir=$root/usr/share/mysql/charsets",
    '--innodb-buffer-pool-size=16M', '--innodb-log-file-size=4M',
    "--pid-file=$dir/sql.pid", "--tmpdir=$dir");
ok(wait_for(sub { -S "$dir/sql" }, 30), 'MariaDB runs')
    or BAIL_OUT(slurp("$dir/mariadb.log"));

my $at = 'http://localhost';

spew("$site/wp-config.php", <<"END");
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$dir/sql'); define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '$at'); define('WP_SITEURL', '$at');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTH_KEY', 'a'); define('NONCE_KEY', 'b'); define('NONCE_SALT', 'c');
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
END

# the plug-in that leaves its language behind

spew("$site/wp-content/mu-plugins/leak.php", <<"END");
<?php
if (isset(\$_SERVER['HTTP_X_LEAK'])) {
    add_filter('pre_render_block', function (\$html, \$block) {
        if (\$block['blockName'] === 'core/post-comments-form')
            load_textdomain('default', '$ru');
        return \$html;
    }, 10, 2);
    add_filter('render_block_core/post-comments-form', function (\$html) {
        unload_textdomain('default');
        return \$html;
    });
}
END

my $post = encode_utf8(join "\n\n", map { "<!-- wp:paragraph --><p>$_</p>"
                                          . '<!-- /wp:paragraph -->' }
    latin(), 'The fair opens on Sunday, and nobody knows when it will end.');
spew("$dir/install.php", <<"END");
<?php
\$_SERVER['HTTP_HOST'] = 'localhost';
\$sql = new mysqli('localhost', 'root', '', '', 0, '$dir/sql');
\$sql->query('CREATE DATABASE wp CHARACTER SET utf8mb4');
define('WP_INSTALLING', true);
require '$site/wp-load.php';
require '$site/wp-admin/includes/upgrade.php';
function wp_mail() { return true; }
wp_install('The Mill', 'admin', 'a\@example.org', true, '', 'secret', 'en_US');
wp_insert_post(['ID' => 1, 'post_title' => 'The river', 'post_status' =>
    'publish', 'post_name' => 'river', 'post_author' => 1,
    'comment_status' => 'open', 'post_content' =>
    file_get_contents('$dir/post.html')]);
END
spew("$dir/post.html", $post);

my @extensions = map { ('-d', "extension=$_") }
                 map { $mysqli =~ s{mysqli\.so$}{$_}r } 'mysqlnd.so',
                 'mysqli.so';
{
    local $ENV{LD_PRELOAD};
    delete $ENV{LD_PRELOAD};
    my @shared = map { ('-d', "extension=$_") } qw(ctype tokenizer iconv);
    is(system("'$php' -n @shared @extensions '$dir/install.php'"
              . " >'$dir/install.log' 2>&1"), 0, 'WordPress is installed')
        or diag slurp("$dir/install.log");
}

spew("$dir/fpm.conf", "[global]\nerror_log = $dir/fpm.error\ndaemonize = no\n"
     . "[www]\nlisten = $dir/fpm.sock\npm = static\npm.max_children = 2\n"
     . "user = root\ngroup = root\n");
run('fpm', $fpm, '-n', '-R', '-y', "$dir/fpm.conf",
    map({ ('-d', "extension=$_") } qw(ctype tokenizer iconv)), @extensions);
ok(wait_for(sub { -S "$dir/fpm.sock" }), 'php-fpm runs')
    or diag slurp("$dir/fpm.log");

# the recipe of docs/recipes.md, for each mode by a header

my ($recipe) = slurp("$top/docs/recipes.md")
    =~ /^## WordPress.*?^```nginx\nserver \{\n(.*?)^\}\n```/ms;
$recipe =~ s/^ *(?:listen|root) .*\n//mg;
$recipe =~ s{include\s+fastcgi\.conf}{include /etc/nginx/fastcgi.conf}g;
$recipe =~ s{unix:/run/php/php8\.2-fpm\.sock}{unix:$dir/fpm.sock}g;
$recipe =~ s{/var/log/nginx}{$dir}g;
$recipe =~ s{ buffer=32k flush=5s}{};
$recipe =~ s{sanitizer +flag;}{sanitizer \$http_x_mode;};

$t->configure(http => "sanitizer_catalog $ru;",
              server => "fastcgi_read_timeout 30s; $recipe");
$t->start;

sub fetch {
    my (@headers) = @_;
    my $response = $t->get('/?p=1', host => 'localhost', timeout => 40,
                           headers => \@headers);
    $response = $t->get($1, host => 'localhost', timeout => 40,
                        headers => \@headers)
        if $response->{status} == 301
           && $response->{headers}{location} =~ m{^http://[^/]+(/.*)};
    return $response;
}

sub records {
    my ($id) = @_;
    return grep { $_->{request_id} eq $id } map { decode_json($_) }
           split /\n/, slurp("$dir/sanitizer.log");
}

my $english = fetch()->{body};
like($english, qr/<title>The river/, 'a page of WordPress');
like($english, qr/Leave a Reply/, 'with its comment form in English');
is(fetch('X-Mode: translate')->{body}, $english, 'nothing is wrong with it');
is(slurp("$dir/sanitizer.log"), '', 'nor is anything found');

my $leaky = fetch('X-Leak: 1')->{body};
sub russian { return scalar(() = decode_utf8($_[0]) =~ /\p{Cyrillic}{2,}/g) }

my $russian = russian($leaky);
cmp_ok($russian, '>=', 15, 'the plug-in leaves Russian words in it');

is(fetch('X-Leak: 1', 'X-Mode: flag')->{body}, $leaky, 'flag: the page as is');
my @found = map { decode_json($_) } split /\n/, slurp("$dir/sanitizer.log");
cmp_ok(scalar @found, '>=', 7, 'flag: the texts of the form are logged');
is((grep { $_->{where} !~ /#respond/ } @found), 0, 'and no other');

my $stripped = fetch('X-Leak: 1', 'X-Mode: strip')->{body};
cmp_ok(russian($stripped), '<', $russian, 'strip: some of it is gone');
like($stripped, qr/<label for="author">.*<input id="author".*id="submit"/s,
     'strip: the form still works');
my @all = map { decode_json($_) } split /\n/, slurp("$dir/sanitizer.log");
my $id = $all[-1]{request_id};
spew("$dir/served.html", $stripped);
is(scalar(`$tool restore --log $dir/sanitizer.log --request-id $id \\
           <$dir/served.html`), $leaky, 'restore: the page as it was');

# the files of WordPress have the texts of its templates; what it puts
# together of several is left, goes to a translator, and comes back

sleep 2;       # the log counts in seconds, and the newest record decides
my $translated = fetch('X-Leak: 1', 'X-Mode: translate')->{body};
like($translated, qr/>Cancel reply</, 'translate: as WordPress says it');
like($translated, qr{>Name <span class="required">\*</span>},
     'and a name with the sign of a required field');
cmp_ok(russian($translated), '<', 9, 'translate: little is left');

my %english = (
    'Комментарий <g>*</g>' => 'Comment <g>*</g>',
    '<g>Ваш e-mail не будет опубликован.</g> <g>Обязательные поля помечены '
    . '<g>*</g></g>' => '<g>Your email address will not be published.</g> '
    . '<g>Required fields are marked <g>*</g></g>'
);

my $todo = decode_utf8(scalar `$tool xliff --source ru --catalog $ru \\
                               $dir/sanitizer.log`);
my $filled = 0;

$todo =~ s{(<source>(.*?)</source>)(?!\s*<target)}{
    my ($source, $text) = ($1, $2);
    my @open = $text =~ /<g [^>]*>/g;
    my $target = $english{$text =~ s/<g [^>]*>/<g>/gr};
    $target =~ s/<g>/shift @open/ge if defined $target;
    $filled++ if defined $target;
    defined $target ? "$source<target>$target</target>" : $source;
}ges;

is($filled, 2, 'xliff: two texts for a translator') or diag $todo;
unlike($todo, qr{<source>Имя}, 'those that are translated are not among them');
spew("$dir/site.xlf", encode_utf8($todo));

$t->signal('QUIT');
$t->stop;
$t->configure(http => "sanitizer_catalog $ru $dir/site.xlf;",
              server => "fastcgi_read_timeout 30s; $recipe");
$t->start;

$translated = fetch('X-Leak: 1', 'X-Mode: translate')->{body};
is(russian($translated), 0, 'with its translations nothing is left');

# two texts of WordPress have one translation, and its E-mail is no Russian

$translated =~ s/Add a comment/Leave a Reply/;
$translated =~ s/>E-mail </>Email </;
my @lines = split /\n/, $english;
is(join("\n", grep { $_ ne shift @lines } split /\n/, $translated), '',
   'translate: the page as without the plug-in');

finish();
