"""How well leftovers are distinguished from correct text.

In: the path of the sanitizer, the folder of the unpacked corpus, the folder
with its labels, a folder for the results.
Out: labelled leftovers that were found, by class; cuts on pages that are full
of foreign text on purpose; cuts on all pages by detector; leftovers that were
put into clean pages and removed again byte for byte.  cuts.tsv and flags.tsv
list every text, to be read.
"""

import collections
import csv
import html.parser
import json
import os
import random
import re
import subprocess
import sys
import unicodedata

# phrases of the software that labelled rows of these classes come from,
# written from knowledge of the languages, as its catalogue has them
CATALOGS = {"latin": "software.po", "same-script": "software.po"}

PHRASES = {
    "Cyrl": ["Заголовок материала", "Читать далее", "Новости дня",
             "Поделиться ссылкой", "Последние комментарии читателей сайта",
             "Чтобы участвовать в дискуссии, авторизуйтесь или "
             "зарегистрируйтесь"],
    "Latn": ["Read the whole story", "Share this article with your friends",
             "Latest news of the day", "Comments of our readers"],
    "Arab": ["اقرأ المزيد", "أخبار اليوم من المدينة"],
    "Hani": ["阅读全文", "今日新闻头条"],
    "Jpan": ["続きを読む", "本日のニュース一覧"],
    "Hang": ["오늘의 주요 뉴스", "댓글을 남겨 주세요"],
    "Grek": ["Διαβάστε περισσότερα", "Τα νέα της ημέρας"],
}

# where: behind which tag, or in which start tag; what stays of what is put
# there, and the leftover in it
KINDS = {
    "heading": ("</p>", "%s", "<h3>%s</h3>"),
    "paragraph": ("</p>", "%s", "<p class=\"x\">%s</p>"),
    "list item": ("</li>", "%s", "<li>%s</li>"),
    "button": ("</p>", "<div>%s</div>", "<button type=\"button\">%s</button>"),
    "dead link": ("</p>", "<div>%s</div>", "<a href=\"#\">%s</a>"),
    "link": ("</p>", "<div>%s</div>", "<a href=\"/more\">%s</a>"),
    "label": ("</p>", "%s", "<div><span>%s</span></div>"),
    "title": ("<p", "%s", " title=\"%s\""),
    "aria-label": ("<div", "%s", " aria-label=\"%s\""),
    "alt": ("</p>", "<img src=\"x.png\" alt=\"%s\">", "%s"),
    "placeholder": ("</p>", "<div><input name=\"q\"%s title=\"Name\"></div>",
                    " placeholder=\"%s\""),
}

# what is left alone by rule, as classes and ids of the pages here say it
READERS = re.compile(r"comment(?!s?-?form)|review|tweet|post-?body|feedback|"
                     r"user-content|testimonial|embed|usertext", re.I)
HYDRATED = re.compile(rb"data-react|__NEXT_DATA__|__NUXT__|"
                      rb"data-server-rendered|ng-server-context|ng-version|"
                      rb"data-n-head|<!--[$\[\]]")
VOID = set("area base br col embed hr img input link meta source track wbr"
           .split())

INJECTED_PAGES = 150
INJECTED_SIZE = 300000


def check(tool, paths, *more):
    """Findings of all paths, and those that were left alone."""
    done = subprocess.run([tool, "check", "--mode", "strip", "--examples", "0",
                           "--format", "json", *more, *paths],
                          capture_output=True)
    found = []
    for line in done.stdout.decode("utf-8").split("\n"):
        if line:
            found.append(json.loads(line))
    alone = dict(re.findall(r"^(.*): left alone: (.*)$",
                            done.stderr.decode("utf-8", "replace"), re.M))
    return found, alone


def norm(text):
    text = unicodedata.normalize("NFC", text or "").casefold()
    return " ".join(re.sub(r"[^\w\s%]", " ", text).split())


def pairs(label):
    """Each two adjacent words of a label that was shortened ("…"), because a
    finding may begin in the middle of it."""
    words = norm(label).split() if "…" in label else []
    return [" ".join(words[i:i + 2]) for i in range(len(words) - 1)]


def labels(tool, corpus, folder, more):
    print("\n## Labelled leftovers, by class")
    rows = list(csv.DictReader(open(os.path.join(folder, "leftovers.tsv"),
                                    encoding="utf-8"), delimiter="\t",
                               quoting=csv.QUOTE_NONE))
    found_rows = collections.Counter()
    all_rows = collections.Counter()
    missed = []

    for row in rows:
        path = os.path.join(corpus, row["file"])
        options = list(more.get(row["class"], []))
        if options:
            options += ["--language", re.sub(r"\(.*", "", row["page_lang"])]
        found, alone = check(tool, [path], *options)
        have = [norm(f["text"]) for f in found]
        texts = [norm(t) for t in row["text"].split(" · ")]
        texts += [pair for t in row["text"].split(" · ") for pair in pairs(t)]
        hit = [t for t in texts if any(t in h or (len(h) > 2 and h in t)
                                       for h in have)]

        # a page that is left alone as a whole is left alone by rule

        if path in alone:
            print("  by rule: %s %s: %s" % (row["class"], row["file"],
                                            alone[path]))
            continue

        all_rows[row["class"]] += 1
        if hit:
            found_rows[row["class"]] += 1
        else:
            missed.append((row["class"], row["file"], row["text"]))

    for name in sorted(all_rows):
        print("%-14s %d of %d rows" % (name, found_rows[name],
                                       all_rows[name]))
    for miss in missed:
        print("  missed: %s %s: %s" % miss)


def cuts(tool, corpus, folder, out):
    found, alone = check(tool, [corpus])
    traps = {os.path.join(corpus, row["file"]): row["class"]
             for row in csv.DictReader(open(os.path.join(folder, "traps.tsv"),
                                            encoding="utf-8"), delimiter="\t",
                                       quoting=csv.QUOTE_NONE)}
    cut = [f for f in found if f["action"] not in ("flag", "limit")]
    pages = {f["file"] for f in cut}

    print("\n## Cuts on pages full of foreign text by right")
    for f in cut:
        if f["file"] in traps:
            print("  %s %s: %s" % (traps[f["file"]], f["detector"],
                                   f["text"]))
    print("%d pages, %d cuts" % (len(traps), sum(f["file"] in traps
                                                 for f in cut)))

    print("\n## All pages")
    n = sum(name.endswith(".html") for _, _, names in os.walk(corpus)
            for name in names)
    print("%d pages, %d left alone: %s" % (
        n, len(alone), dict(collections.Counter(alone.values()))))
    print("%d cuts on %d pages, %d flags" % (
        len(cut), len(pages), len(found) - len(cut)))
    for key, count in sorted(collections.Counter(
            (f["detector"], f["action"]) for f in found).items()):
        print("  %-12s %-6s %5d" % (*key, count))

    for name, part in (("cuts.tsv", cut),
                       ("flags.tsv", [f for f in found if f not in cut])):
        with open(os.path.join(out, name), "w", encoding="utf-8") as f:
            for r in sorted(part, key=lambda r: (r["detector"],
                                                 r["text"] or "")):
                f.write("\t".join(str(x) for x in (
                    r["detector"], r["language"], r["text"], r["attr"],
                    r["where"], r["file"])) + "\n")

    return {f["file"] for f in found}, alone


def clean(tool, data, *more):
    return subprocess.run([tool, "clean", "--mode", "strip", *more],
                          input=data, capture_output=True).stdout


class Ancestors(html.parser.HTMLParser):
    """The elements that are open at the end of what was fed."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        for i in range(len(self.open) - 1, -1, -1):
            if self.open[i][0] == tag:
                del self.open[i:]
                break


def by_rule(data, at):
    """Is the place one that is left alone by rule?"""
    parser = Ancestors()
    parser.feed(data[:at].decode("utf-8", "replace"))
    tags = [tag for tag, _ in parser.open]
    return (tags.count("html") != 1 or tags.count("body") != 1
            or any(READERS.search("%s %s" % (a.get("class"), a.get("id")))
                   or "lang" in a and tag != "html"
                   or tag in ("nav", "a", "button", "p", "table", "tr")
                   for tag, a in parser.open))


def places(data, mark):
    """Behind (or, for a start tag, in) elements of the body, not in scripts."""
    text = re.sub(rb"(?is)<(script|style|noscript|template|textarea|svg|select"
                  rb"|blockquote|title|pre|code|iframe|a(?=\s[^>]*href))\b"
                  rb".*?</\1\s*>|<!--.*?-->",
                  lambda m: b" " * len(m.group()), data)
    body = text.lower().find(b"<body")
    if body < 0:
        return []
    if mark.startswith("</"):
        return [m.end() for m in re.finditer(mark.encode(), text)
                if m.start() > body]
    return [m.start() + len(mark)
            for m in re.finditer(mark.encode() + rb"(?=[\s>])", text)
            if m.start() > body]


def injection(tool, corpus, found, alone, out):
    """Leftovers put into pages in which nothing is found."""
    random.seed(3)
    latin = re.compile(rb"<html[^>]*\blang=[\"']?(en|de|fr|es|it|pl|pt)\b",
                       re.I)
    paths = sorted(os.path.join(d, name) for d, _, names in os.walk(corpus)
                   for name in names)
    random.shuffle(paths)

    done = collections.Counter()
    right = collections.Counter()
    touched = collections.Counter()
    wrong = []
    pages = 0

    for path in paths:
        if pages == INJECTED_PAGES:
            break
        if path in found or path in alone:
            continue
        data = open(path, "rb").read()
        lang = latin.search(data[:4000])
        if not lang or len(data) > INJECTED_SIZE or HYDRATED.search(data):
            continue
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if re.search(rb"charset=[\"']?(?!utf-?8)[a-z]", data[:4000], re.I):
            continue

        pages += 1
        language = ["--language", lang.group(1).decode()]
        for kind, (mark, stays, form) in KINDS.items():
            spots = places(data, mark)
            random.shuffle(spots)
            at = next((p for p in spots[:10] if not by_rule(data, p)), None)
            if at is None:
                continue
            script = random.choice([s for s in PHRASES if s != "Latn"])
            text = random.choice(PHRASES[script])
            plain, new = (data[:at] + (stays % cut).encode() + data[at:]
                          for cut in ("", form % text))
            plain = clean(tool, plain, *language)
            result = clean(tool, new, *language)
            done[kind] += 1

            if result == plain:
                right[kind] += 1
            elif result != new:
                touched[kind] += 1
                wrong.append((kind, path, text, "cut otherwise"))
            else:
                rec = subprocess.run(
                    [tool, "check", "--format", "json", *language, "-"],
                    input=new, capture_output=True).stdout.decode()
                rec = [json.loads(l) for l in rec.split("\n") if l]
                rec = [r for r in rec if r["text"] and
                       norm(r["text"]) == norm(text)]
                wrong.append((kind, path, text,
                              "flagged in " + rec[0]["where"] if rec
                              else "not seen: " + data[max(0, at - 60):at]
                              .decode("utf-8", "replace").replace("\n", " ")))

    print("\n## Put into %d clean pages and taken out again" % pages)
    for kind in KINDS:
        print("  %-12s %4d of %4d exactly, %d otherwise" % (
            kind, right[kind], done[kind], touched[kind]))
    total = sum(done.values())
    print("%d of %d, %.1f %%" % (sum(right.values()), total,
                                 100.0 * sum(right.values()) / max(total, 1)))

    with open(os.path.join(out, "injected.tsv"), "w",
              encoding="utf-8") as f:
        for row in wrong:
            f.write("\t".join(row) + "\n")


def main(tool, corpus, folder, out):
    os.makedirs(out, exist_ok=True)
    here = os.path.dirname(os.path.abspath(__file__))
    more = {name: ["--catalog", os.path.join(here, po)]
            for name, po in CATALOGS.items()}
    labels(tool, corpus, folder, more)
    found, alone = cuts(tool, corpus, folder, out)
    injection(tool, corpus, found, alone, out)
    print("\nEvery text: %s" % out)


main(*sys.argv[1:])
