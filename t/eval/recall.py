#!/usr/bin/env python3
"""How much of the English interface text on pages in other languages is found.

In: the path of the sanitizer, the folder of the unpacked corpus, and options:
--part N/M takes the pages whose number is N modulo M, --missed FILE writes what
was not found, --read N prints findings of label and catalog to be read.
Out: texts in interface places that are English by what the pages themselves
show, and how many of them are found.

Nobody judges a text here.  One is English interface text if
  - it stands where interfaces have theirs: aria-label, title and value of
    controls, placeholder, alt of an image in a control, buttons, labels,
    legends, summaries, options, spans for screen readers;
  - one of its words is English and not the page's: ten times as frequent on
    pages in English as on pages in the page's language, whose own leftovers
    would make all words look right otherwise; and
  - it stands so on a page of another site that is in English ("known"), or, of
    two words and more, half of its words are such, and all others are words of
    both ("by words").
Whether the page may have it so on purpose nobody knows: what is not found of
such is counted as missed.
"""

import collections
import hashlib
import html.parser
import json
import os
import re
import subprocess
import sys

PLACES = {"aria-label", "aria-description", "placeholder"}
CONTROLS = {"button", "a", "input", "select", "textarea", "summary", "label",
            "option", "iframe"}
BLOCKS = {"button", "label", "legend", "summary", "option"}
HIDDEN = re.compile(r"\b(sr-only|screen-reader\S*|visually-?hidden|"
                    r"u-hiddenvisually|assistive-text)\b", re.I)
VOID = set("area base br col embed hr img input link meta source track "
           "wbr".split())
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
PLAIN = re.compile(r"[A-Za-z][A-Za-z ,:!?'()-]*[.…]*$")
RATE = 10
SITES = 1
LEAST = 0.002


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.lang = None
        self.texts = set()
        self.words = collections.Counter()
        self.stack = []
        self.skip = 0

    def note(self, text):
        text = " ".join(text.split())
        if text and len(text) < 120 and WORD.search(text):
            self.texts.add(text)

    def handle_starttag(self, tag, attrs):
        a = {k: v or "" for k, v in attrs}
        if tag == "html" and self.lang is None:
            self.lang = (a.get("lang") or a.get("xml:lang") or "").lower()
        control = tag in CONTROLS or any(s[0] in ("a", "button", "summary")
                                         for s in self.stack)
        for name, value in a.items():
            if name in PLACES or (name in ("title", "alt") and control) \
               or (name == "value" and tag == "input"
                   and a.get("type", "").lower() in
                   ("submit", "button", "reset")):
                self.note(value)
        if tag in ("script", "style", "noscript", "template"):
            self.skip += 1
        if tag not in VOID:
            hidden = bool(HIDDEN.search(a.get("class", "")))
            self.stack.append((tag, [] if tag in BLOCKS or hidden else None))

    def handle_endtag(self, tag):
        if tag in ("script", "style", "noscript", "template"):
            self.skip = max(0, self.skip - 1)
        for i in range(len(self.stack) - 1, -1, -1):
            if self.stack[i][0] == tag:
                for _, text in self.stack[i:]:
                    if text is not None:
                        self.note("".join(text))
                del self.stack[i:]
                return

    def handle_data(self, data):
        if self.skip:
            return
        self.words.update({w.lower() for w in WORD.findall(data)})
        for _, text in self.stack:
            if text is not None:
                text.append(data)


def read(path):
    with open(path, "rb") as f:
        data = f.read()
    reader = Reader()
    try:
        reader.feed(data.decode("utf-8", "replace"))
        reader.close()
    except Exception:
        pass
    return reader


def site(path):
    name = os.path.basename(path)
    return re.sub(r"[^a-z.]", "", name.split("__")[-1].lower())[:12]


def findings(sanitizer, path):
    out = subprocess.run([sanitizer, "check", "--charset", "utf-8",
                          "--examples", "0", "--format", "json", path],
                         capture_output=True).stdout
    found = []
    for line in out.decode("utf-8", "replace").splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            pass
    return found


def main():
    args = sys.argv[1:]
    options = {}
    while "--" in " ".join(a[:2] for a in args):
        i = next(i for i, a in enumerate(args) if a.startswith("--"))
        options[args[i][2:]] = args[i + 1]
        del args[i:i + 2]
    sanitizer, corpus = args
    n, m = map(int, options.get("part", "0/1").split("/"))

    paths = sorted(os.path.join(d, f) for d, _, fs in os.walk(corpus)
                   for f in fs if f.endswith((".html", ".htm")))
    pages = {}
    for path in paths:
        pages[path] = read(path)

    sites = collections.defaultdict(set)
    counts = collections.defaultdict(collections.Counter)
    number = collections.Counter()
    for path, page in pages.items():
        lang = re.split(r"[-_]", page.lang or "")[0]
        page.lang = lang
        number[lang] += 1
        counts[lang].update(page.words.keys())
        if lang == "en":
            for text in page.texts:
                sites[text.lower()].add(site(path))

    def share(text, lang):
        words = WORD.findall(text.lower())
        english = 0
        for word in words:
            here = counts[lang][word] / number[lang]
            there = counts["en"][word] / number["en"]
            if there < LEAST:
                return 0, bool(english)
            english += here * RATE < there
        return english / len(words), english > 0

    def is_wanted(path, text, lang):
        part, some = share(text, lang)
        if not some or not PLAIN.match(text):
            return None
        words = len(WORD.findall(text))
        if len(sites[text.lower()] - {site(path)}) >= SITES:
            return "one" if words == 1 else "more"
        return "words" if words > 1 and part >= 0.5 else None

    total, hit = collections.Counter(), collections.Counter()
    with_some, with_hit = collections.Counter(), collections.Counter()
    missed = collections.Counter()
    to_read = []

    for i, path in enumerate(paths):
        page = pages[path]
        if page.lang in ("", "en") or number[page.lang] < 10:
            continue
        odd = int(hashlib.sha1(os.path.basename(path).encode())
                  .hexdigest()[-1], 16) % 2
        if i % m != n:
            continue
        wanted = {t: is_wanted(path, t, page.lang) for t in page.texts}
        found = findings(sanitizer, path)
        texts = {" ".join(f.get("text", "").split()).lower() for f in found}
        if any(f.get("detector") == "declaration" for f in found):
            continue
        if odd:
            to_read += [(f["detector"], page.lang, f.get("text", ""), path)
                        for f in found
                        if f.get("detector") in ("label", "catalog")]
        some = collections.Counter()
        for text, kind in wanted.items():
            if kind is None:
                continue
            total[kind] += 1
            some[kind] += 1
            if text.lower() in texts:
                hit[kind] += 1
                some[kind + " found"] += 1
            else:
                missed[kind, text] += 1
        for kind in ("one", "more", "words"):
            with_some[kind] += some[kind] > 0
            with_hit[kind] += some[kind + " found"] > 0

    for kind, name in (("more", "two words and more, known"),
                       ("words", "two words and more, by words"),
                       ("one", "one word, known")):
        print("%s: %d of %d found (%.0f %%), on %d of %d pages" %
              (name, hit[kind], total[kind],
               100 * hit[kind] / max(1, total[kind]),
               with_hit[kind], with_some[kind]))

    if "missed" in options:
        with open(options["missed"], "w") as f:
            for (kind, text), k in missed.most_common():
                f.write("%s\t%d\t%s\n" % (kind, k, text))

    if "read" in options:
        seen = set()
        to_read.sort(key=lambda r: hashlib.sha1(repr(r).encode()).digest())
        for r in to_read:
            if r[:3] not in seen and len(seen) < int(options["read"]):
                seen.add(r[:3])
                print("\t".join(r))


main()
