#!/usr/bin/env python3
"""Counts of findings by detector, and samples of them to be read.

In: what "sanitizer check --examples 0 --format json" printed, and names of
detectors, or none for all: t/eval/sample.py FINDINGS [DETECTOR ...].
Out: for each detector and action the number of findings, of pages, and of
different texts on each page; then a random sample of different texts: at most
60, three of a site.  All different texts that were cut are printed.

The same findings give the same sample.
"""

import collections
import json
import os
import random
import re
import sys

SEED = 20261129
READ = 60
OF_A_SITE = 3

HOST = re.compile(r"(?:href|src|content)=[\"']?https?://(?:www\.)?"
                  r"([^/\"'\s>?:]+)", re.I)
SERVICES = re.compile(r"google|facebook|twitter|youtube|gstatic|addthis|"
                      r"w3\.org|jquery|cloudfront|akamai|gravatar|"
                      r"bootstrapcdn|schema")

sites = {}


def site(path):
    """By the name of the file, else the host that the page names most."""
    name = os.path.basename(path)
    match = (re.match(r"\d{8}_(?:www\.)?(.+?)_[0-9a-f]{40}", name)
             or re.match(r"(?:eval|cache)__([^.-]+)", name))
    if match:
        return match.group(1)
    if path not in sites:
        with open(path, encoding="utf-8", errors="replace") as f:
            hosts = [h.lower() for h in HOST.findall(f.read())]
        hosts = collections.Counter(h for h in hosts
                                    if not SERVICES.search(h))
        sites[path] = hosts.most_common(1)[0][0] if hosts else name
    return sites[path]


def sample(findings, cut):
    """Different texts; of wrong declarations, different sites."""
    different = {}
    for f in findings:
        key = site(f["file"]) if f["detector"] == "declaration" else f["text"]
        different.setdefault(key, f)
    findings = list(different.values())
    random.Random(SEED).shuffle(findings)

    some, number = [], collections.Counter()
    for f in findings:
        number[site(f["file"])] += 1
        if cut or (number[site(f["file"])] <= OF_A_SITE and len(some) < READ):
            some.append(f)
    return len(findings), some


def main(path, *wanted):
    groups = collections.defaultdict(list)
    with open(path, encoding="utf-8") as f:
        for line in f:
            finding = json.loads(line)
            groups[finding["detector"], finding["action"]].append(finding)

    for (detector, action), findings in sorted(groups.items()):
        if wanted and detector not in wanted:
            continue
        different, some = sample(findings, action != "flag")
        print("\n%s, %s: %d on %d pages, %d texts of pages, %d different" % (
            detector, action, len(findings),
            len({f["file"] for f in findings}),
            len({(f["file"], f["text"]) for f in findings}), different))
        for i, f in enumerate(some, 1):
            place = " > ".join(f["where"].split(" > ")[-2:])
            unit = f["unit"] if f["unit"] != f["text"] else None
            print("\t".join(" ".join(str(part).split())[:200] for part in (
                i, f["language"], f["text_language"] or f["script"],
                f["attr"], f["why"], f["text"], unit, place,
                site(f["file"]))))


main(*sys.argv[1:])
