package San::Coding;

# Content codings for tests: encodes bytes to a whole body in a coding; undef if
# this machine has no tool for it.

use warnings;
use strict;

use Compress::Raw::Zlib;
use Exporter qw(import);
use File::Temp;
use San::Test;

our @EXPORT = qw(coded gzip_pieces);


sub coded {
    my ($coding, $bytes) = @_;

    return deflated($bytes, 31) if $coding eq 'gzip';
    return deflated($bytes, 15) if $coding eq 'deflate';
    return scalar zstd($bytes) if $coding eq 'zstd';
    return scalar brotli($bytes) if $coding eq 'br';
    die "no such coding: $coding";
}


# Pieces of one gzip body, each of which can be decoded when it is there.

sub gzip_pieces {
    my ($d) = Compress::Raw::Zlib::Deflate->new(-WindowBits => 31,
                                                -AppendOutput => 1);
    my @pieces;

    for my $i (0 .. $#_) {
        $d->deflate($_[$i], my $out = '');
        $d->flush($out, $i == $#_ ? Z_FINISH : Z_SYNC_FLUSH);
        push @pieces, $out;
    }

    return @pieces;
}


# 31: gzip, 15: deflate, -15: deflate without its head

sub deflated {
    my ($bytes, $bits) = @_;
    my ($d) = Compress::Raw::Zlib::Deflate->new(-WindowBits => $bits,
                                                -AppendOutput => 1);
    $d->deflate($bytes, my $out = '');
    $d->flush($out);

    return $out;
}


sub zstd {
    my ($bytes) = @_;
    return unless -x '/usr/bin/zstd';

    my $file = File::Temp->new;
    spew("$file", $bytes);

    return scalar `zstd -q -c <$file`;
}


# by nginx's own compressor

sub brotli {
    my ($bytes) = @_;
    my $brotli = 'ngx_http_brotli_filter_module.so';
    return if $ENV{SANITIZER_STATIC};
    return unless -r "/usr/lib/nginx/modules/$brotli";

    my $t = San::Test->new(load => [$brotli], files => { 'a.html' => $bytes },
                           server => 'brotli on; brotli_min_length 1;');
    my $r = $t->get('/a.html', headers => ['Accept-Encoding: br']);
    $t->stop;

    return $r->{body};
}

1;
