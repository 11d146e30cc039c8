#!/usr/bin/env python3
"""A small evaluation on the pages of this tree: t/eval/own.py TOOL.

In: the path of the sanitizer; t/pages/{leaks,clean,hard} and the demo; and
t/pages/found.tsv, which has for each text what it is, by hand (leftover: it
should be found; own: it is right where it stands), what is done with it by
strip (strip, flag, or missed; a page that is left alone is a row as well), and by
which detector, or why.
Out: how many leftovers are found and cut, how much of a page's own text; exit
status 1 if anything differs from the list, or own text is cut.  UPDATE=1
writes the list anew; what is new gets a "?" that has to be decided by hand.
"""

import collections
import glob
import json
import os
import subprocess
import sys

LIST = "t/pages/found.tsv"
PAGES = ["t/pages/leaks", "t/pages/clean", "t/pages/hard", "t/demo/site"]
HEAD = "page\ttext\tis\tdone\tdetector\n"


def found(tool):
    """{(page, text, n): (action, detector)}; n counts equal texts."""
    done = subprocess.run([tool, "check", "--mode", "strip", "--examples", "0",
                           "--format", "json", *PAGES], capture_output=True)

    rows, seen = {}, collections.Counter()

    for line in done.stderr.decode().splitlines():
        page, colon, reason = line.partition(": left alone: ")
        if not colon:
            sys.exit("own pages: " + line)
        rows[page, "the page", 1] = "alone", reason

    if not rows or done.returncode < 0:
        sys.exit(f"own pages: the tool ended with {done.returncode}")

    for line in done.stdout.decode().split("\n")[:-1]:
        record = json.loads(line)
        key = record["file"], " ".join(record["text"].split())[:120]
        seen[key] += 1
        rows[(*key, seen[key])] = record["action"], record["detector"]

    return rows


def listed():
    rows, seen = {}, collections.Counter()

    if not os.path.exists(LIST):
        return rows

    with open(LIST, encoding="utf-8") as f:
        for line in f.read().split("\n")[1:-1]:
            page, text, what, action, detector = line.split("\t")
            seen[page, text] += 1
            rows[page, text, seen[page, text]] = what, action, detector

    return rows


def main():
    now, was = found(sys.argv[1]), listed()
    rows = {}
    wrong = []

    for key in sorted({*now, *was}):
        what, *before = was.get(key, ("?", "new", "new"))
        after = list(now.get(key, ("missed", "-")))
        rows[key] = what, *after

        if before != after:
            wrong.append(f"{key[0]}: {key[1]}: {' by '.join(before)} was "
                         f"listed, {' by '.join(after)} is done")
        elif what not in ("leftover", "own"):
            wrong.append(f"{key[0]}: {key[1]}: leftover or own?")
        elif what == "own" and after[0] == "strip":
            wrong.append(f"{key[0]}: {key[1]}: own text is cut")

    if os.environ.get("UPDATE"):
        with open(LIST, "w", encoding="utf-8") as f:
            f.write(HEAD)
            for key, row in rows.items():
                if row[0] == "leftover" or row[1] != "missed":
                    f.write("\t".join([*key[:2], *row]) + "\n")

    count = collections.Counter((what, action)
                                for what, action, _ in rows.values())
    total = sum(n for (what, _), n in count.items() if what == "leftover")
    cut = count["leftover", "strip"]
    print(f"own pages: {len(glob.glob('t/pages/*/*.html'))} pages; of {total} "
          f"leftovers {cut} cut, {count['leftover', 'flag']} flagged, "
          f"{count['leftover', 'missed']} missed; of their own text "
          f"{count['own', 'strip']} cut, {count['own', 'flag']} flagged")

    for line in wrong[:40]:
        print(line)

    sys.exit(bool(wrong))


main()
