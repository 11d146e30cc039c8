"""Law 2 on pages that mean harm, by two other parsers of HTML5.

In: the folder of html5lib's tests or "-", the program build/feed, and
"node FOLDER-OF-PARSE5" if there is one.
Out: how many pages, edits and outputs; every broken law with its page, which
is kept in build/hostile; status 1 if any is, or if too few edits were made
for the rest to mean anything.

The pages: t/pages/hostile/cases.txt with leftovers at its marks, and the inputs of
html5lib's tree construction tests with leftovers as their text.  Each is
read in mark, strip and translate, with translations that would be markup.
"""

import json
import multiprocessing
import os
import random
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "lib"))

import html5lib_check as laws           # noqa: E402

KEPT = "build/hostile"
CATALOG = "t/pages/hostile/catalog.xlf"
MODES = ("strip", "mark", "translate")

# longest input that html5lib reads: its time grows with depth by length
PARSED_SIZE = 20000

# edits that have to be made at least, or the test has proved nothing
FLOORS = {"cases": 14000, "trees": 18000}

PROSE = laws.PROSE

LEFTOVERS = (
    "Читать далее",
    "Последние новости",
    "<h2>Заголовок материала</h2>",
    "<p>Поиск по сайту</p>",
    "<div><b>Последние новости</b></div>",
    "<button type=button>Отправить</button>",
    "<img src=x alt='Картинка дня' title=Читать>",
    "<input placeholder=\"Поиск по сайту\" title='Читать далее'>",
    "<p>続きを読む</p>",
)

# translations of phrases that the core knows by itself
BUILT_IN = ["Continue reading"]

TEXTS = [i for i in LEFTOVERS if "<" not in i] + [
    "Заголовок материала", "Поиск по сайту", "Отправить"]


# Pages

def unescaped(text):
    """Bytes of a case: \\xHH, \\r, \\n, and \\{N*TEXT}."""

    text = re.sub(r"\\\{(\d+)\*((?:[^}\\]|\\.)*)\}",
                  lambda m: int(m[1]) * m[2], text)

    out = re.sub(rb"\\(x[0-9a-f]{2}|r|n)", lambda m: {
        b"r": b"\r", b"n": b"\n"}.get(m[1]) or bytes([int(m[1][1:], 16)]),
        text.encode())

    return out


def cases():
    """Name and body of each case, with the marks still in it."""

    with open("t/pages/hostile/cases.txt", encoding="utf-8") as f:
        parts = re.split(r"^(===?) (.*)\n", f.read(), flags=re.M)[1:]

    for alone, name, body in zip(parts[::3], parts[1::3], parts[2::3]):
        body = unescaped(body.rstrip("\n"))
        yield name, body if alone == "===" else PROSE.encode() + body


def case_pages():
    for name, body in cases():
        marks = body.count(b"@")

        for n, leftover in enumerate(LEFTOVERS):
            yield ("%s, %d everywhere" % (name, n),
                   body.replace(b"@", leftover.encode()))

        if len(body) > PARSED_SIZE:
            continue

        for n in range(min(marks, 24)):
            draw = random.Random("%s %d" % (name, n))
            parts = body.split(b"@")

            for few in (0.0, 0.5):
                put = [draw.choice(LEFTOVERS).encode()
                       if i == n or draw.random() < few else b""
                       for i in range(marks)]
                yield ("%s, mark %d of %d, %s" % (name, n, marks, few),
                       b"".join(a + b for a, b in zip(parts, put + [b""])))


def trees(folder):
    """Inputs of the tree construction tests."""

    for name in sorted(os.listdir(folder)):
        if not name.endswith(".dat"):
            continue

        with open(os.path.join(folder, name), encoding="utf-8",
                  errors="surrogateescape", newline="\n") as f:
            tests = ("\n" + f.read()).split("\n#data\n")[1:]

        for n, test in enumerate(tests):
            yield "%s %d" % (name, n + 1), test.split("\n#errors")[0]


SPLIT = re.compile(r"(<!--.*?-->|<[^<>]*>)", re.S)


def with_texts(test, draw):
    """Its words are leftovers; what stands between them stays."""

    def word(match):
        return draw.choice(TEXTS)

    pieces = SPLIT.split(test)

    return "".join(
        piece if n % 2 else
        re.sub(r"(?<![&#<\w/!])[A-Za-z0-9]+(?:[ \w]*\w)?", word, piece)
        for n, piece in enumerate(pieces))


def with_gaps(test, draw):
    """Leftovers between all tags, and in what looks like a value."""

    pieces = SPLIT.split(test)
    out = []

    for n, piece in enumerate(pieces):
        if n % 2 == 0:
            piece += draw.choice(LEFTOVERS)

        out.append(piece)

    return "".join(out)


def with_values(test, draw):
    """Every start tag has a title, every text is in a heading."""

    def tag(match):
        return "%s title=%s%s" % (match[0], draw.choice(("\"%s\"", "'%s'"))
                                  % draw.choice(TEXTS), "")

    return re.sub(r"<[a-z][a-z0-9]*(?=[ >])", tag, with_texts(test, draw),
                  flags=re.I)


def tree_pages(folder):
    for name, test in trees(folder):
        for change in (with_texts, with_gaps, with_values):
            draw = random.Random(name + change.__name__)
            page = changed = change(test, draw)

            yield ("%s, %s, wrapped" % (name, change.__name__),
                   (PROSE + changed).encode("utf-8", "surrogateescape"))

            if re.match(r"\s*<(!doctype|html|head|body|frameset)", page,
                        re.I):
                yield ("%s, %s, bare" % (name, change.__name__),
                       (page + PROSE[PROSE.index("<p>"):]).encode(
                           "utf-8", "surrogateescape"))


# What the core makes of them

class Feed:
    def __init__(self, program):
        self.pipe = subprocess.Popen([program, CATALOG],
                                     stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE)

    def run(self, mode, page):
        self.pipe.stdin.write(b"%s en %d %d\n" % (
            mode.encode(), 1 if len(page) < PARSED_SIZE else 977, len(page)))
        self.pipe.stdin.write(page)
        self.pipe.stdin.flush()

        sizes = self.pipe.stdout.readline().split()

        if not sizes:
            raise SystemExit("feed died of this page")

        if sizes == [b"differs"]:
            raise laws.Broken("law 1: it depends on the pieces")

        output = self.pipe.stdout.read(int(sizes[0]))
        recs = self.pipe.stdout.read(int(sizes[1]))

        return output, [json.loads(line) for line in recs.splitlines()]


def units(data, decode, offset):
    return len(decode(data[:offset]).encode("utf-16-le")) // 2


class Parse5:
    """A process of node that is asked at the end what it found."""

    def __init__(self, command):
        self.pipe = command and subprocess.Popen(
            [command[0], "t/pages/hostile/tree.mjs", *command[1:]],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.texts = targets()
        self.pages = 0
        self.told = []

    def ask(self, name, mode, data, output, edits):
        if not self.pipe:
            return

        decode = laws.decoder(data)
        job = {
            "name": name, "mode": mode, "texts": self.texts,
            "before": decode(data), "after": decode(output),
            "edits": [{
                "start": units(data, decode, e["offset"]),
                "end": units(data, decode, e["offset"] + e["length"]),
                "attr": e["attr"],
                "put": bool(e["replacement"])} for e in edits]}

        self.pipe.stdin.write(json.dumps(job).encode() + b"\n")
        self.pages += 1

    def finish(self):
        if not self.pipe:
            return []

        out = self.pipe.communicate()[0].splitlines()
        answers = [json.loads(line) for line in out]

        if not answers or answers[-1] != {"pages": self.pages}:
            raise SystemExit("parse5 did not read all pages")

        return [(a["name"], a["told"]) for a in answers[:-1]]


def targets():
    """The texts of the catalogue that may be put in."""

    with open(CATALOG, encoding="utf-8") as f:
        found = re.findall(r"<target>(.*?)</target>", f.read(), re.S)

    for a, b in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        found = [t.replace(a, b) for t in found]

    found += BUILT_IN

    # a reader may have normalised the white space at its ends
    return sorted(found + [t.strip() for t in found], key=len, reverse=True)


def parse_both(data, output, mode, edits):
    """Law 2 by html5lib, with scripts on and off."""

    decode = laws.decoder(data)

    for scripting in (True, False):
        before = laws.tokens(decode(data), scripting)
        after = laws.tokens(decode(output), scripting)

        if mode == "mark":
            laws.law_mark(before, after, edits)
        else:
            laws.law_strip(before, after, edits, data, decode)


def keep(name, mode, data):
    os.makedirs(KEPT, exist_ok=True)
    path = "%s/%s.%s.html" % (
        KEPT, re.sub(r"[^A-Za-z0-9]+", "-", name)[:80], mode)

    with open(path, "wb") as f:
        f.write(data)

    return path


def check(share):
    """A share of the pages: edits, outputs parsed, broken laws."""

    pages, program, node = share
    feed, parse5 = Feed(program), Parse5(node)
    kept = {}
    broken = []
    edited = parsed = 0

    for name, data in pages:
        for mode in MODES:
            kept[name, mode] = data
            edits = []

            try:
                output, recs = feed.run(mode, data)
                edits = laws.edits_of(recs)
                laws.law_bytes(data, output, edits)
                edited += len(edits)

                if not edits:
                    continue

                if len(data) <= 2 * PARSED_SIZE:
                    parsed += 1
                    parse_both(data, output, mode, edits)

                if len(data) <= 10 * PARSED_SIZE:
                    parse5.ask(json.dumps([name, mode]), mode, data, output,
                               edits)

            except laws.Broken as e:
                broken.append((name, mode, str(e)))

    broken += [(*json.loads(n), told) for n, told in parse5.finish()]
    told = ["%s: %s: %s" % (keep(n, mode, kept[n, mode]), mode, what)
            for n, mode, what in broken]

    return edited, parsed, parse5.pages, told


def report(what, pages, program, node):
    pages = list(pages)
    edited = parsed = trees_read = 0
    broken = []

    with multiprocessing.Pool(2) as pool:
        shares = [(pages[n::16], program, node) for n in range(16)]

        for a, b, c, told in pool.imap_unordered(check, shares):
            edited += a
            parsed += b
            trees_read += c
            broken += told

    print("hostile: %s: %d pages, %d edits, %d outputs by html5lib, %d by"
          " parse5, %d broken" % (what, len(pages), edited, parsed,
                                  trees_read, len(broken)), flush=True)

    for line in sorted(broken)[:200]:
        print("  " + line)

    if edited < FLOORS[what]:
        print("hostile: %s: fewer than %d edits" % (what, FLOORS[what]))
        return False

    return not broken


def main(arguments):
    folder, program, *node = arguments
    held = report("cases", case_pages(), program, node)

    if folder != "-":
        held = report("trees", tree_pages(folder), program, node) and held

    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
