#!/usr/bin/perl

# docs/examples: dashboard and alerts use existing metrics and labels, in
# expressions that Prometheus accepts, and an alert fires when it should.

use warnings;
use strict;

use FindBin qw($Bin);
use lib "$Bin/../../lib";
use Cwd qw(abs_path);
use JSON::PP;
use San::Test;
use Test::More;

my $examples = abs_path("$Bin/../../../docs/examples");
my ($promtool) = grep { -x } map { "$_/promtool" } split /:/, $ENV{PATH};

my $t = San::Test->new(
    files  => { 'a.html' => page() },
    http   => 'sanitizer_zone leftovers:1m;
               sanitizer_log @DIR@/sanitizer.log;',
    server => 'sanitizer strip; location = /status { sanitizer_status; }');

$t->get('/a.html', host => $_) for 'one.example', 'two.example',
                                   'bad"host{', 'two.example:8080';
my $metrics = $t->get('/status?format=prometheus')->{body};
my %label;

while ($metrics =~ /^(sanitizer_\w+)(?:\{(.*)\})? /mg) {
    my ($name, $labels) = ($1, $2 // '');
    $label{$name} //= {};
    $label{$name}{$1} = 1 while $labels =~ /(\w+)="/g;
}

cmp_ok(scalar keys %label, '>', 8, 'there are metrics');

# sites as labels

my %host = $metrics =~ /^sanitizer_host_leftovers\{host="([^"]*)"\} (\d+)$/mg;
is_deeply(\%host, { 'one.example' => 1, 'two.example' => 1,
                    'two.example:8080' => 1 },
          'a series for each site whose name may be one');

$t->get('/a.html', host => "h$_.example") for 1 .. 30;
my $many = $t->get('/status?format=prometheus')->{body};
like($many, qr/^sanitizer_leftovers /m, 'with 30 sites there are metrics');
unlike($many, qr/^sanitizer_host_leftovers/m, 'but not by site');

# metrics of dashboard and alerts

my $dashboard = decode_json(slurp("$examples/grafana.json"));
my $rules = slurp("$examples/prometheus-rules.yml");
my @exprs = map { $_->{expr} } map { @{ $_->{targets} } }
            @{ $dashboard->{panels} };
my @asked = (@exprs, $rules =~ s/^ +annotations:\n(?: {10,}.*\n)+//mgr,
             map { $_->{definition} // () }
             @{ $dashboard->{templating}{list} });

cmp_ok(scalar @exprs, '>', 12, 'a dashboard');
my %ids = map { $_->{id} => 1 } @{ $dashboard->{panels} };
is(scalar keys %ids, scalar @{ $dashboard->{panels} }, 'panels with ids');

for my $asked (@asked) {
    while ($asked =~ /\b(sanitizer_\w+)(?:\{([^}]*)\})?/g) {
        my ($name, $labels) = ($1, $2 // '');
        ok($label{$name}, "there is $name") or next;
        ok($label{$name}{$_} || /^(job|instance)$/, "$name has $_")
            for $labels =~ /(\w+)[=!]/g;
    }
}

for my $expr (@exprs) {
    my ($name) = $expr =~ /(sanitizer_\w+)/;
    my ($by) = $expr =~ /by \(([^)]*)\)/ or next;
    ok($label{$name}{$_} || /^(job|instance)$/, "by $_: $name has it")
        for split /, /, $by;
}

SKIP: {
    skip 'no promtool', 4 unless $promtool;

    my $run = sub {
        my $said = `$promtool @_ 2>&1`;
        return $? ? $said : '';
    };

    is($run->('check', 'rules', "$examples/prometheus-rules.yml"), '',
       'promtool takes the alerts');

    my $all = "groups:\n- name: dashboard\n  rules:\n";
    my $i = 0;

    for my $expr (@exprs) {
        my $plain = $expr =~ s/\$__rate_interval/5m/gr =~ s/\$__range/1h/gr
                    =~ s/\$\w+/.*/gr;
        $all .= "  - record: panel:" . $i++ . "\n    expr: '$plain'\n";
    }

    spew($t->dir('dashboard.yml'), $all);
    is($run->('check', 'rules', $t->dir('dashboard.yml')), '',
       'and the expressions of the dashboard');

    spew($t->dir('rules.yml'), $rules);
    spew($t->dir('test.yml'), <<'END');
rule_files: [rules.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - series: 'sanitizer_findings_total{job="j",instance="a",detector="error",language="en",action="flag"}'
        values: '0x20 1x100'
      - series: 'sanitizer_responses_total{job="j",instance="a",status="clean",reason=""}'
        values: '0+10x200'
      - series: 'sanitizer_responses_total{job="j",instance="a",status="bypass",reason="memory"}'
        values: '0+10x200'
      - series: 'sanitizer_responses_total{job="k",instance="b",status="clean",reason=""}'
        values: '0+10x200'
      - series: 'sanitizer_responses_total{job="k",instance="b",status="bypass",reason="type"}'
        values: '0+90x200'
      - series: 'sanitizer_uncounted_workers{job="j",instance="a"}'
        values: '0x10 2x190'
    alert_rule_test:
      - eval_time: 15m
        alertname: SanitizerServerErrors
        exp_alerts: []
      - eval_time: 25m
        alertname: SanitizerServerErrors
        exp_alerts:
          - exp_labels: {severity: critical, job: j, instance: a}
            exp_annotations:
              summary: Pages of a show error messages of the server
              description: Readers see a warning or a stack trace. The log has the page and the text (detector "error").
      - eval_time: 180m
        alertname: SanitizerLeavesAlone
        exp_alerts:
          - exp_labels: {severity: warning, job: j}
            exp_annotations:
              summary: More than 20% of the responses of j are left alone
              description: The status page has the reasons under "Left alone"; docs/directives.md explains them.
      - eval_time: 60m
        alertname: SanitizerUncounted
        exp_alerts:
          - exp_labels: {severity: info, job: j, instance: a}
            exp_annotations:
              summary: Some workers of a are not counted
              description: The zone is too small. Increase the size in sanitizer_zone.
END
    is($run->('test', 'rules', $t->dir('test.yml')), '',
       'alerts fire when they should');
}

finish();
