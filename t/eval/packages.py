#!/usr/bin/env python3
"""What is found of t/pages/packages.tsv: leftovers of common software.

In: the path of the sanitizer; --missed prints the leftovers that were not
found, and texts that are right but were.
Out: recall of texts of two words and more and of single words, the share of
the findings that is right, both also by language.
"""

import collections
import json
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))


def read_pages():
    pages = []
    with open(os.path.join(TOP, "t/pages/packages.tsv"),
              encoding="utf-8") as f:
        for line in f:
            row = line.rstrip("\n").split("\t")
            if line.startswith("#") or line == "\n":
                continue
            if row[0] == "page":
                pages.append((row[1], row[2], []))
            else:
                pages[-1][2].append(row)
    return pages


def paragraphs():
    with open(os.path.join(TOP, "t/unit/lang/paragraphs.tsv"),
              encoding="utf-8") as f:
        return dict(line.rstrip("\n").split("\t", 1) for line in f)


def escape(text):
    return (text.replace("&", "&amp;").replace("<", "&lt;")
            .replace(">", "&gt;").replace('"', "&quot;"))


def page(lang, title, rows, text):
    parts = ["<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
             "<title>%s</title></head>\n<body><main><p>%s</p>" %
             (lang, escape(text[:30]), escape(text))]
    for _, words, place in rows:
        place = place.replace("{}", escape(words))
        if place.startswith("<th") or place.startswith("<td"):
            place = "<table><tr>%s</tr></table>" % place
        elif place.startswith("<option"):
            place = "<select>%s</select>" % place
        elif place.startswith("<li") or place.startswith("<dt") \
                or place.startswith("<dd"):
            tag = "ul" if place.startswith("<li") else "dl"
            place = "<%s>%s</%s>" % (tag, place, tag)
        parts.append("<div>%s</div>" % place)
    parts.append("<p>%s</p></main></body></html>" % escape(text))
    return "\n".join(parts)


def plain(text):
    return re.sub(r"\W+", " ", text).strip().lower()


def find(sanitizer, html):
    out = subprocess.run([sanitizer, "check", "--format", "json", "-"],
                         input=html.encode(), capture_output=True).stdout
    return [json.loads(line) for line in out.decode().splitlines() if line]


def main():
    sanitizer = sys.argv[1]
    text_of = paragraphs()
    total, hit = collections.Counter(), collections.Counter()
    right, wrong = collections.Counter(), collections.Counter()
    lines = []

    for lang, title, rows in read_pages():
        findings = find(sanitizer, page(lang, title, rows, text_of[lang]))
        found = [plain(f["text"]) for f in findings]
        wanted = {plain(r[1]) for r in rows if r[0] == "leftover"}

        for kind, words, place in rows:
            key = plain(words)
            is_found = any(key == f or (" " in f and f in key)
                           or (" " in key and key in f) for f in found)
            size = "more" if len(re.findall(r"[^\W\d]+", words)) > 1 else "one"
            if kind == "leftover":
                total[size] += 1
                hit[size] += is_found
                total[lang] += 1
                hit[lang] += is_found
                if not is_found:
                    lines.append("missed\t%s\t%s\t%s" % (lang, words, place))

        for f in findings:
            key = plain(f["text"])
            is_right = any(key == w or key in w or w in key for w in wanted)
            right[lang] += is_right
            wrong[lang] += not is_right
            if not is_right:
                lines.append("wrong\t%s\t%s\t%s" %
                             (lang, f["text"], f["detector"]))

    if "--missed" in sys.argv:
        print("\n".join(lines))
    for size, name in (("more", "two words and more"), ("one", "one word")):
        print("%s: %d of %d found (%d %%)" % (
            name, hit[size], total[size], 100 * hit[size] / total[size]))
    print("findings: %d of %d right (%d %%)" % (
        sum(right.values()), sum(right.values()) + sum(wrong.values()),
        100 * sum(right.values()) / (sum(right.values())
                                     + sum(wrong.values()))))
    print(" ".join("%s %d/%d" % (lang, hit[lang], total[lang])
                   for lang in total if lang not in ("more", "one")))


main()
