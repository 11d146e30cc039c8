"""The laws of the sanitizer, checked with html5lib.

In: the path of the sanitizer and, if there is one, the folder of the corpus.
Out: what was checked; every broken law with its page; status 1 if any is.

law 1   input, less what the records say was removed, plus what they say was
        put in, is the output; the other way round it is the input again; and
        neither output nor records depend on the size of the reads
law 2   html5lib finds in the output the tokens of the input, less those of
        the removed bytes; for mark, the same tokens and its-* attributes
law 7   a page without an edit leaves byte for byte

A page whose output is its input needs no parser: its tokens are the same.
"""

import base64
import collections
import glob
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tempfile

import html5lib
from html5lib import _tokenizer
from html5lib.constants import tokenTypes

SAMPLE = 250                # pages of the corpus
CHUNKED = 60                # of them also read in pieces
INJECTED = 45               # pages that leftovers are put into
SOUPS = 300                 # small pages of tags in no order
FRAGMENTS = 24              # leftovers put into one page
INJECTED_SIZE = 60000       # longest of these pages
BOTH_SIZE = 20000           # longest page read with scripting on and off
CHUNKS = (1, 7, 1000)

HARSH = ["--max-removed", "100", "--hydrated", "act",
         "--detector", "orphan-label=strip"]

VOID = set("area base br col embed hr img input link meta param source track "
           "wbr basefont bgsound frame keygen".split())

# start tags that matter although they open no element
ALWAYS = VOID | {"html", "body", "image", "isindex"}

HEADINGS = set("h1 h2 h3 h4 h5 h6".split())

TRANSLATABLE = set("abbr alt aria-description aria-label aria-placeholder "
                   "aria-roledescription aria-valuetext content label "
                   "placeholder summary title value".split())

ITS = {
    "its-loc-quality-issue-type",
    "its-loc-quality-issue-comment",
    "its-loc-quality-issue-severity",
}

# Differences that are a fault of html5lib: (page, setup): reason.
KNOWN = {}

LEFTOVERS = (
    "<p>Читать далее</p>",
    "<h2>Заголовок материала</h2>",
    "<div><b>Последние новости</b></div>",
    "<button type=button>Отправить</button>",
    "<p>続きを読む</p>",
    "<img src=x alt='Картинка дня' title=Фотография>",
    "<input placeholder=\"Поиск по сайту\">",
    "<a href=x title='Читать далее'>on</a>",
    "<section><h3>Войдите, чтобы</h3></section>",
)

SOUP = """<b> </b> <i> </i> <a href=x> </a> <font> </font> <p> </p> <div> </div>
<h2> </h2> <h3> </h3> <ul> <li> </li> </ul> <table> <tr> <td> </td> </table>
<span> </span> <section> </section> <button> </button> <form> </form> <br>
<select> <option> </select> <label> </label> <svg> </svg> <em> </em> <th>
<caption> <dl> <dt> <dd> </dl> <!--x--> <nobr> </nobr> & &am p; < > <hr/> one
two, three. <noscript> </noscript> <textarea> </textarea> <img alt=x>""".split()

PROSE = """<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Soup</title><body>
<p>The ferry to the island leaves the old harbour at nine in the morning and
at three in the afternoon. Tickets are sold on board, and bicycles travel free
of charge. In winter the boat waits for the train, so nobody needs to run; in
summer it is wise to come a little earlier, as the benches on deck are the
first to be taken by visitors.</p>
"""

TEXTS = ("Читать далее", "Новости", "острова", "Последние новости")

Setup = collections.namedtuple("Setup", "name mode options")
Job = collections.namedtuple("Job", "name path setups chunked")
Outcome = collections.namedtuple("Outcome", "broken edits parsed again bypass")

TOOL = None


class Broken(Exception):
    """A law that does not hold."""


# The tool

def run(verb, setup, path, *more):
    command = [TOOL, verb, "--mode", setup.mode, *setup.options, *more, path]
    done = subprocess.run(command, capture_output=True, check=False)

    if done.returncode not in (0, 1, 2):
        raise Broken("%s: status %d" % (" ".join(command), done.returncode))

    if done.returncode == 2 and b"left alone" not in done.stderr:
        raise Broken("%s: %r" % (" ".join(command), done.stderr[:200]))

    return done.stdout, done.returncode == 2


def records(setup, path, *more):
    out, bypass = run("check", setup, path, "--format", "json", *more)
    return [json.loads(line) for line in out.splitlines()], bypass


def removed_bytes(record):
    if record.get("removed_base64") is not None:
        return base64.b64decode(record["removed_base64"])

    return (record["removed"] or "").encode()


def replacement_bytes(record):
    if record.get("replacement_base64") is not None:
        return base64.b64decode(record["replacement_base64"])

    return (record["replacement"] or "").encode()


# Law 1

def edits_of(recs):
    edits = [r for r in recs if r["action"] in ("strip", "mark", "translate")]
    edits.sort(key=lambda r: (r["offset"], r["n"]))

    for i, record in enumerate(recs):
        if record["n"] != i + 1:
            raise Broken("record %d has n %d" % (i + 1, record["n"]))

        if record["action"] == "flag" and (
                record["removed"] is not None
                or record["replacement"] is not None):
            raise Broken("record %d flags, yet edits" % (i + 1))

    return edits


def rebuild(data, edits):
    out = []
    at = 0

    for edit in edits:
        begin, end = edit["offset"], edit["offset"] + edit["length"]

        if begin < at:
            raise Broken("law 1: edits overlap at %d" % begin)

        if data[begin:end] != removed_bytes(edit):
            raise Broken("law 1: removed is not what stood at %d" % begin)

        out += [data[at:begin], replacement_bytes(edit)]
        at = end

    return b"".join(out) + data[at:]


def restore(data, edits):
    out = []
    at = shift = 0

    for edit in edits:
        begin = edit["offset"] + shift
        put = replacement_bytes(edit)

        if data[begin:begin + len(put)] != put:
            raise Broken("law 1: replacement is not at %d" % begin)

        out += [data[at:begin], removed_bytes(edit)]
        at = begin + len(put)
        shift += len(put) - edit["length"]

    return b"".join(out) + data[at:]


def law_bytes(data, output, edits):
    if not edits and output != data:
        raise Broken("law 7: no edit, but other bytes")

    if rebuild(data, edits) != output:
        raise Broken("law 1: records and output differ")

    if restore(output, edits) != data:
        raise Broken("law 1: the input cannot be restored")


# Tokens, as html5lib's tree builder drives its tokenizer

# A copy of each is kept before the tree builder changes it: kind, name,
# attributes, and whether a start tag has a solidus or an end tag is stray.
# Text is kept by the character: the pieces it comes in do not matter.

KEPT = []

plain_iter = _tokenizer.HTMLTokenizer.__iter__


def keeping_iter(self):
    for token in plain_iter(self):
        tree = self.parser.tree
        keep(token, tree)
        last = len(KEPT) - 1
        opened = list(tree.openElements)
        yield token

        if (token["type"] == tokenTypes["StartTag"]
                and KEPT[last][1] not in ALWAYS
                and opened == tree.openElements):
            KEPT[last] = ("ignored",) + KEPT[last][1:]


_tokenizer.HTMLTokenizer.__iter__ = keeping_iter


def is_stray(name, tree):
    """Does the tree builder know nothing that an end tag could end?"""

    open_names = {e.name for e in tree.openElements}
    open_names.update(e.name for e in tree.activeFormattingElements if e)

    return name not in open_names and not (
        name in HEADINGS and open_names & HEADINGS)


def keep(token, tree):
    kind = token["type"]

    if kind in (tokenTypes["Characters"], tokenTypes["SpaceCharacters"]):
        KEPT.extend(token["data"])

    elif kind == tokenTypes["StartTag"]:
        KEPT.append(("start", token["name"], tuple(token["data"].items()),
                     token["selfClosing"]))

    elif kind == tokenTypes["EndTag"]:
        KEPT.append(("end", token["name"], (),
                     is_stray(token["name"], tree)))

    elif kind == tokenTypes["Comment"]:
        KEPT.append(("comment", token["data"], (), False))

    elif kind == tokenTypes["Doctype"]:
        KEPT.append(("doctype", token["name"],
                     (("public", token["publicId"]),
                      ("system", token["systemId"])), not token["correct"]))


def tokens(text, scripting=True, fragment=False, container="div"):
    parser = html5lib.HTMLParser()
    KEPT.clear()

    if fragment:
        parser.parseFragment(text, container, scripting=scripting)
    else:
        parser.parse(text, scripting=scripting)

    return list(KEPT)


# Law 2

def shown(item):
    if isinstance(item, str):
        return repr(item)

    return "%s %s %s" % (item[0], item[1][:40], dict(item[2]))


def context(items, at):
    near = items[max(0, at - 30):at + 30]
    return "".join(i if isinstance(i, str) else "[%s %s]" % (i[0], i[1][:20])
                   for i in near)


def less_attributes(item):
    """The token without what a cut may change in it."""

    if isinstance(item, str):
        return item

    kept = tuple(a for a in item[2] if a[0] not in TRANSLATABLE)
    return (item[0], item[1], kept, item[3])


def attributes(items):
    return collections.Counter(
        a for item in items if not isinstance(item, str)
        for a in item[2] if a[0] in TRANSLATABLE)


def may_become(old, new):
    """Can a cut have made the token new of old?"""

    if old == new:
        return True

    if less_attributes(old) != less_attributes(new):
        return False

    if isinstance(old, str):
        return False

    names = [a[0] for a in new[2]]
    before = dict(old[2])

    return ([a[0] for a in old[2] if a[0] in names] == names
            and all(before[n] == v or (n in TRANSLATABLE and v == "")
                    for n, v in new[2]))


def in_order(before, after):
    """after is before less some tokens."""

    at = 0

    for n, item in enumerate(after):
        while at < len(before) and not may_become(before[at], item):
            at += 1

        if at == len(before):
            raise Broken("law 2: new token %s near %r"
                         % (shown(item), context(after, n)))

        at += 1


def value_of(text, quote):
    made = tokens("<x title=%s%s%s>" % (quote, text, quote), fragment=True)

    if len(made) != 1 or len(made[0][2]) != 1:
        raise Broken("law 2: %r is not one value" % text)

    return made[0][2][0][1]


def attribute_change(edit, data, decode):
    """Attributes that this edit takes out, and those that it puts in."""

    old = decode(removed_bytes(edit))
    new = decode(replacement_bytes(edit))

    # the attribute with the white space before it; a value may begin so too
    if re.match(r"[ \t\n\f\r/]+%s[ \t\n\f\r]*(=|$)" % edit["attr"], old,
                re.I):
        made = tokens("<x" + old + ">", fragment=True)
        return attributes(made), collections.Counter()

    before = data[edit["offset"] - 1:edit["offset"]].decode("latin-1")
    quote = before if before in "\"'" else ""
    name = edit["attr"]

    return (collections.Counter({(name, value_of(old, quote)): 1}),
            collections.Counter({(name, value_of(new, quote)): 1}))


def unmatched(items):
    """Names of the start and of the end tags that stand alone in a cut."""

    opened = collections.Counter()
    ends = collections.Counter()

    for item in items:
        if isinstance(item, str) or item[1] in VOID:
            continue

        if item[0] in ("start", "ignored"):
            opened[item[1]] += 1

        elif item[0] == "end" and opened[item[1]] > 0:
            opened[item[1]] -= 1

        elif item[0] == "end":
            ends[item[1]] += 1

    return +opened, ends


def law_balance(have, cuts):
    """Tags go in pairs, but for those that open or end nothing."""

    faults = []
    stray = collections.Counter()
    ignored = collections.Counter()

    for item, n in have.items():
        if item[0] == "end" and item[3]:
            stray[item[1]] += n

        elif item[0] == "ignored":
            ignored[item[1]] += n

    for edit, items in cuts:
        starts, ends = unmatched(items)
        stray.subtract(ends)
        ignored.subtract(starts)
        odd = [n for n in starts if ignored[n] < 0]

        for name in odd + [n for n in ends if stray[n] < 0]:
            faults.append("%s at %d" % (name, edit["offset"]))

    if faults:
        raise Broken("law 2: cuts that take one tag of a pair: "
                     + ", ".join(faults))


def difference(have, want):
    odd = [k for k in set(have) | set(want) if have[k] != want[k]]
    faults = ["%s %d, expected %d"
              % (k if len(k) == 2 else shown(k), have[k], want[k])
              for k in sorted(odd, key=repr)[:4]]

    return "; ".join(faults)


def differ(before, after):
    """Counts before less counts after; a negative one is something new."""

    before = collections.Counter(before)
    before.subtract(after)
    return collections.Counter({k: n for k, n in before.items() if n != 0})


def plain(item):
    """The token less what depends on the place it is read in."""

    item = less_attributes(item)

    if item[0] == "end":
        return item[:3] + (False,)

    return ("start",) + item[1:] if item[0] == "ignored" else item


def pieces_of(data, edit, decode):
    """Tokens of what was removed or put in, read as where it stands."""

    element = (edit["where"] or "").split(" > ")[-1]

    return tokens(decode(data), fragment=True,
                  container="title" if element == "title" else "div")


def text_of(replacement, edit, decode):
    """What an edit puts in, which has to be text."""

    made = pieces_of(replacement, edit, decode)

    for item in made:
        if not isinstance(item, str):
            raise Broken("law 2: %s was put in" % shown(item))

    return made


def turned(edit):
    """What an edit takes out and puts in, and whether the start tag before
    the text gets a dir: then both begin behind that tag's name."""

    removed, put = removed_bytes(edit), replacement_bytes(edit)
    found = re.match(rb' dir="(ltr|rtl)"', put)

    if edit["attr"] is None and found:
        rest = put[found.end():]
        end = os.path.commonprefix([removed, rest]).rfind(b">") + 1

        if end > 0:
            return removed[end:], rest[end:], True

    return removed, put, False


def less_dirs(items):
    """The tokens without dir=ltr and dir=rtl, and how many there were."""

    kept = [i if isinstance(i, str) else i[:2] + (tuple(
        a for a in i[2] if a not in (("dir", "ltr"), ("dir", "rtl"))), i[3])
        for i in items]

    return kept, sum(len(old[2]) - len(new[2])
                     for old, new in zip(items, kept)
                     if not isinstance(old, str))


def law_strip(before, after, edits, data, decode):
    gone = collections.Counter()
    lost = collections.Counter()
    cuts = []
    texts = translated = False
    dirs = sum(turned(edit)[2] for edit in edits)

    if dirs:
        before, had = less_dirs(before)
        after, has = less_dirs(after)

        if has > had + dirs:
            raise Broken("law 2: %d more dir attributes, %d in the records"
                         % (has - had, dirs))

    for edit in edits:
        if edit["attr"] is not None:
            out, put = attribute_change(edit, data, decode)
            translated = translated or any(v for n, v in put)
            lost.update(out)
            lost.subtract(put)
            continue

        removed, put, _ = turned(edit)
        made = pieces_of(removed, edit, decode)
        made = less_dirs(made)[0] if dirs else made
        cuts.append((edit, made))
        gone.update(map(plain, made))
        lost.update(attributes(made))

        put = text_of(put, edit, decode)
        texts = texts or bool(put)
        gone.subtract(put)

    if translated:
        in_order(list(map(less_attributes, tags_of(before, texts))),
                 list(map(less_attributes, tags_of(after, texts))))
    else:
        in_order(tags_of(before, texts), tags_of(after, texts))

    gone = collections.Counter({k: n for k, n in gone.items() if n != 0})
    have = differ(map(plain, before), map(plain, after))

    if have != gone:
        raise Broken("law 2: tokens gone: " + difference(have, gone))

    lost = collections.Counter({k: n for k, n in lost.items() if n != 0})
    have = differ(attributes(before), attributes(after))

    if have != lost:
        raise Broken("law 2: attributes gone: " + difference(have, lost))

    law_balance(differ(before, after), cuts)


def tags_of(items, only):
    """The tokens; only: without the text."""

    return [i for i in items if not isinstance(i, str)] if only else items


def law_mark(before, after, edits):
    marked = 0

    if len(before) != len(after):
        raise Broken("law 2: %d tokens were %d, first other: %s"
                     % (len(after), len(before), first_other(before, after)))

    for n, (old, new) in enumerate(zip(before, after)):
        if old == new:
            continue

        if isinstance(old, str) or isinstance(new, str) or old[0] not in (
                "start", "ignored"):
            raise Broken("law 2: %s became %s near %r"
                         % (shown(old), shown(new), context(after, n)))

        names = set(dict(old[2]))
        rest = tuple(a for a in new[2] if a[0] in names or a[0] not in ITS)

        if (old[0], old[1], set(old[2]), old[3]) != (
                new[0], new[1], set(rest), new[3]):
            raise Broken("law 2: %s became %s" % (shown(old), shown(new)))

        marked += 1

    if marked != len(edits):
        raise Broken("law 2: %d elements marked, %d edits"
                     % (marked, len(edits)))


def first_other(before, after):
    for n, (old, new) in enumerate(zip(before, after)):
        if old != new and not (not isinstance(old, str)
                               and not isinstance(new, str)
                               and old[:2] == new[:2]):
            return "%s, now %s, near %r" % (shown(old), shown(new),
                                            context(after, n))
    return "at the end"


def decoder(*texts):
    """Reads these bytes; a legacy encoding is read as a superset of ASCII.

    A page of UTF-8 that says it is GBK gets text in GBK.
    """

    try:
        for data in texts:
            data.decode("utf-8")

        return lambda b: b.decode("utf-8")

    except UnicodeDecodeError:
        return lambda b: b.decode("latin-1")


# A page

class Page:
    def __init__(self, job):
        self.job = job
        self.cache = {}
        self.parsed = 0

        with open(job.path, "rb") as f:
            self.data = f.read()

    def before(self, scripting, decode):
        """The tokens of the page, read in this way."""

        text = decode(self.data)

        if self.cache.get(scripting, (None, None))[0] != text:
            self.cache[scripting] = text, tokens(text, scripting)

        return self.cache[scripting][1]

    def law_tokens(self, setup, output, edits):
        both = len(self.data) <= BOTH_SIZE
        decode = decoder(self.data, output)
        text = decode(output)

        for scripting in (True, False) if both else (True,):
            before = self.before(scripting, decode)
            after = tokens(text, scripting)
            self.parsed += 1

            if setup.mode == "mark":
                law_mark(before, after, edits)
            else:
                law_strip(before, after, edits, self.data, decode)

    def check(self, setup):
        path = self.job.path
        output, bypass = run("clean", setup, path)
        recs, _ = records(setup, path)

        for record in recs:
            record["file"] = None

        edits = edits_of(recs)
        law_bytes(self.data, output, edits)

        if edits:
            self.law_tokens(setup, output, edits)

        if self.job.chunked:
            self.chunks(setup, output, recs)

        again = bool(edits) and setup.mode == "strip" and finds_more(
            setup, output)

        return len(edits), again, bypass

    def chunks(self, setup, output, recs):
        path = self.job.path

        for size in CHUNKS:
            chunk = ("--chunk", str(size))

            if run("clean", setup, path, *chunk)[0] != output:
                raise Broken("law 1: other output, reads of %d" % size)

            pieces = records(setup, path, *chunk)[0]

            for record in pieces:
                record["file"] = None

            if pieces != recs:
                raise Broken("law 1: other records, reads of %d" % size)


def finds_more(setup, output):
    with tempfile.NamedTemporaryFile(suffix=".html") as f:
        f.write(output)
        f.flush()
        recs, _ = records(setup, f.name)

    return any(r["action"] == "strip" for r in recs)


def work(job):
    broken = []
    edits = again = bypass = 0
    page = Page(job)

    for setup in job.setups:
        try:
            n, more, alone = page.check(setup)
            edits += n
            again += more
            bypass += alone

        except Broken as e:
            if (job.name, setup.name) not in KNOWN:
                broken.append("%s: %s: %s" % (job.name, setup.name, e))

    return Outcome(broken, edits, page.parsed, again, bypass)


# Which pages

def setups(language=None, harsh=False):
    options = (["--language", language] if language else [])
    options += HARSH if harsh else []
    suffix = " harsh" if harsh else ""

    return [Setup(mode + suffix, mode, options) for mode in ("strip", "mark")]


def found_in(directory):
    """Paths of the pages with findings, by the tool itself."""

    setup = Setup("strip", "strip", [])
    return {r["file"] for r in records(setup, directory)[0]}


def corpus_jobs(directory):
    paths = sorted(glob.glob(directory + "/**/*.*htm*", recursive=True))
    found = found_in(directory)
    first = [p for p in paths if p in found]
    rest = [p for p in paths if p not in found]

    if not os.environ.get("ALL"):
        random.Random(1).shuffle(rest)
        rest = sorted(rest[:max(0, SAMPLE - len(first))])

    chunked = set(first[:CHUNKED // 2])
    chunked.update(rest[:CHUNKED - len(chunked)])

    return [Job(p[len(directory) + 1:], p,
                setups() + (setups(harsh=True)[:1] if p in found else []),
                p in chunked)
            for p in first + rest]


def hard_jobs():
    paths = sorted(glob.glob("t/pages/hard/*.html"))
    paths += sorted(glob.glob("t/demo/site/*.html"))

    return [Job(p, p, setups("en") + setups("en", harsh=True), True)
            for p in paths]


def inject(data, seed):
    """The page with leftovers put where they may do harm."""

    draw = random.Random(seed)
    whole = [i for i in range(len(data)) if data[i] & 0xC0 != 0x80]
    by = collections.defaultdict(list)

    for i in whole[1:]:
        by[data[i - 1:i]].append(i)
        by[b"to " + data[i:i + 1]].append(i)

    kinds = [whole] + [by[k] for k in (
        b"<", b"&", b">", b"/", b"=", b"\r", b" ", b"to <", b"to ;", b"to >",
        b"to <", b"to \n", b">") if by[k]]
    places = sorted(draw.choice(draw.choice(kinds)) for _ in range(FRAGMENTS))

    out = []
    at = 0

    for place in places:
        out += [data[at:place], draw.choice(LEFTOVERS).encode()]
        at = place

    return b"".join(out) + data[at:]


def soup_jobs(folder):
    jobs = []

    for n in range(SOUPS * (10 if os.environ.get("ALL") else 1)):
        draw = random.Random("soup %d" % n)
        pieces = [PROSE]

        for _ in range(draw.randrange(4, 40)):
            pieces.append(draw.choice(LEFTOVERS + TEXTS)
                          if draw.random() < 0.3 else draw.choice(SOUP))

        name = "soup-%d.html" % n
        target = os.path.join(folder, name)

        with open(target, "w", encoding="utf-8") as f:
            f.write("".join(pieces))

        jobs.append(Job(name, target, setups("en", True), False))

    return jobs


def injected_jobs(directory, folder):
    jobs = []
    paths = sorted(glob.glob(directory + "/**/*.*htm*", recursive=True))
    random.Random(2).shuffle(paths)

    for path in paths:
        with open(path, "rb") as f:
            data = f.read()

        if len(data) > INJECTED_SIZE or b" lang=" not in data[:2000]:
            continue

        setup = setups(harsh=True)[0]

        if run("clean", setup, path)[1]:
            continue

        name = "injected-%d.html" % len(jobs)
        target = os.path.join(folder, name)

        with open(target, "wb") as f:
            f.write(inject(data, len(jobs)))

        jobs.append(Job(name + " of " + path, target, setups(harsh=True),
                        False))

        if len(jobs) == (10 if os.environ.get("ALL") else 1) * INJECTED:
            break

    return jobs


def report(what, jobs):
    broken = []
    edits = parsed = again = bypass = 0

    with multiprocessing.Pool(2) as pool:
        for outcome in pool.imap_unordered(work, jobs, 4):
            broken += outcome.broken
            edits += outcome.edits
            parsed += outcome.parsed
            again += outcome.again > 0
            bypass += outcome.bypass > 0

    print("parser: %s: %d pages (%d left alone), %d edits, %d outputs parsed,"
          " %d pages with more to cut in the output, %d broken"
          % (what, len(jobs), bypass, edits, parsed, again, len(broken)),
          flush=True)

    for line in sorted(broken):
        print("  " + line)

    return not broken


def main(arguments):
    global TOOL

    TOOL = os.path.abspath(arguments[0])
    held = report("hard pages", hard_jobs())

    with tempfile.TemporaryDirectory(prefix="soup-", dir="build") as folder:
        held = report("tags in no order", soup_jobs(folder)) and held

    if len(arguments) > 1:
        directory = arguments[1].rstrip("/")

        with tempfile.TemporaryDirectory(prefix="injected-",
                                         dir="build") as folder:
            jobs = injected_jobs(directory, folder)
            held = report("leftovers put in", jobs) and held

        held = report("corpus", corpus_jobs(directory)) and held

    for (page, setup), reason in sorted(KNOWN.items()):
        print("parser: not counted: %s: %s: %s" % (page, setup, reason))

    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
