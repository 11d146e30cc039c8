#!/usr/bin/env python3
"""Are the tables of interface phrases and words fit to be compiled?

    tools/interface_data.py [-v]

Reads src/core/match/san_interface_*_data.c, prints each fault on a line, and
ends with status 1 if there is one.  -v prints the counts by language.
"""

import collections
import os
import re
import sys
import unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
MATCH = "src/core/match"

FULL = "de fr es it pt nl pl ru uk tr ja zh".split()
SOME = "ar sv da no fi cs el he ko ro hu".split()
OTHERS = "bg fa hi hy id ka kk sr th vi".split()

MEANINGS = 330              # with an English phrase
PATTERNS = 60               # of these, with a hole
MEANINGS_FULL = 90
MEANINGS_SOME = 30
LETTERS = 8                 # of a pattern that is not weak

WORDS = {"en": 650, "*": 150}
WORDS.update({language: 160 for language in FULL})
LOANS = {language: 40 for language in "de nl fr es it pt pl sv da no fi tr"
         .split()}

JOINER = "\u200c"            # zero width non-joiner: Persian is spelt with it

STRING = r'"(?:[^"\\]|\\.)*"'
TEXT = r"(%s(?:\s*%s)*)" % (STRING, STRING)

faults = []


def fault(text):
    faults.append(text)


def wide(char):
    return unicodedata.east_asian_width(char) in "WF"


def read(name):
    """The text of a source, whose lines and characters are looked at."""
    path = os.path.join(ROOT, MATCH, name)

    with open(path, "rb") as source:
        text = source.read().decode("utf-8")

    if unicodedata.normalize("NFC", text) != text:
        fault("%s: not in NFC" % name)

    for number, line in enumerate(text.split("\n"), 1):
        columns = sum(0 if unicodedata.combining(c) else 1 + wide(c)
                      for c in line)

        if columns > 80:
            fault("%s:%d: %d columns" % (name, number, columns))

        if any(unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn")
               for c in line.replace(JOINER, "")):
            fault("%s:%d: a control character" % (name, number))

    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


def string(literals):
    """What the compiler makes of string literals beside each other."""
    text = "".join(s[1:-1] for s in re.findall(STRING, literals))

    if re.search(r'\\[^n"\\]', text):
        fault("an escape in %r" % text)

    return text.replace("\\n", "\n").replace('\\"', '"').replace("\\\\", "\\")


def holes(phrase):
    """The holes of a phrase, by number; None if they are not in order."""
    found = re.findall(r"\{(\d?)\}", phrase)
    rest = re.sub(r"\{\d?\}", "", phrase)

    if "{" in rest or "}" in rest:
        return None

    if not any(found):
        return list(range(1, len(found) + 1))

    numbers = [int(n or 0) for n in found]

    return numbers if sorted(numbers) == list(range(1, len(numbers) + 1)) \
        else None


def normal(phrase, between):
    """The phrase as texts are compared: case, signs and space do not count.

    between: what a sign leaves, as "e-mail" is "e mail" to one reader and
    "email" to another.
    """
    phrase = re.sub(r"\{\d?\}", "\ue000", phrase).replace(JOINER, "")
    folded = unicodedata.normalize("NFC", phrase.casefold())
    kept = "".join(c if c == "\ue000" or c.isalnum()
                   or unicodedata.category(c)[0] == "M"
                   else " " if c.isspace() else between for c in folded)
    kept = kept.replace("\ue000", " \ue000 ")

    return " ".join(kept.split())


def letters(phrase):
    """Letters outside holes; one of a script without spaces is worth two."""
    return sum(1 + wide(c) for c in re.sub(r"\{\d?\}", "", phrase)
               if c.isalpha())


class Meaning:
    def __init__(self, name, kinds, flags):
        self.name, self.kinds, self.flags = name, kinds, flags
        self.languages = {}


def read_phrases():
    text = read("san_interface_phrases_data.c")
    table = text[text.index("san_interface_phrases[] ="):]
    meanings = []
    row = re.compile(r'\b(?:MK?\("([^"]*)", "([^"]*)", (\w+)(?:, \w+)?\)'
                     r'|P\("([^"]*)",\s*%s\))' % TEXT)
    left = row.sub("", table[table.index("{") + 1:table.index("};")])

    if left.strip():
        fault("not a row: %r" % left.strip()[:60])

    for name, kinds, flags, language, literals in row.findall(table):
        if name:
            meanings.append(Meaning(name, kinds, flags))
            continue

        meaning = meanings[-1]

        if language in meaning.languages:
            fault("%s: %s has two rows" % (meaning.name, language))

        meaning.languages[language] = string(literals).split("\n")

    return meanings


def check_phrase(where, kinds, text):
    weak, phrase = text[:1] == "*", text.lstrip("*")
    numbers = holes(phrase)

    if not phrase or phrase != " ".join(phrase.split()):
        fault("%s: space at an end, or two, or no text" % where)

    if numbers is None or len(numbers) != len(kinds):
        fault("%s: its holes are not those of its meaning" % where)

    if re.search("[.:,…。．：]$", phrase) and not phrase.endswith("{}"):
        fault("%s: ends with a stop" % where)

    if weak != (bool(kinds) and letters(phrase) < LETTERS):
        fault("%s: %d letters outside its holes, and %smarked weak"
              % (where, letters(phrase), "" if weak else "not "))

    if not any(c.isalpha() for c in phrase):
        fault("%s: no letter" % where)

    if normal(phrase, " ") in ("\ue000", ""):
        fault("%s: would fit everything" % where)


def check_phrases(meanings):
    names = collections.Counter(m.name for m in meanings)
    owner = {}

    for name, times in names.items():
        if times > 1 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
            fault("meaning %s: %d times, or no name" % (name, times))

    for m in meanings:
        if len(m.kinds) > 3 or m.kinds.strip("#dt"):
            fault("%s: holes %r" % (m.name, m.kinds))

        if m.flags not in ("0", "SAN_PHRASE_ORDINARY", "SAN_PHRASE_LOOSE",
                           "SAN_PHRASE_ALONE"):
            fault("%s: flags %s" % (m.name, m.flags))

        if "en" not in m.languages and m.flags != "SAN_PHRASE_LOOSE":
            fault("%s: not in English" % m.name)

        for language, phrases in m.languages.items():
            if language not in ["en", "pt-PT", "zh-TW"] + FULL + SOME + OTHERS:
                fault("%s: language %s" % (m.name, language))

            for text in phrases:
                where = "%s, %s, %r" % (m.name, language, text)
                check_phrase(where, m.kinds, text)
                same_as_another(owner, m.name, language, text, where)


def same_as_another(owner, name, language, text, where):
    """A phrase has one meaning, in a language and its varieties."""
    primary = language.split("-")[0]

    for between in ("", " "):
        key = primary, between, normal(text.lstrip("*"), between)
        first = owner.setdefault(key, (name, language, text))

        if first[0] != name:
            fault("%s: is also %s (%r)" % (where, first[0], first[2]))
            return

        if first[1] == language and first[2] != text and between == " ":
            fault("%s: is %r again" % (where, first[2]))
            return

    if owner.setdefault((language, text), where) is not where:
        fault("%s: twice" % where)


def count_phrases(meanings):
    count = collections.Counter(l for m in meanings for l in m.languages)
    patterns = sum(1 for m in meanings if m.kinds and "en" in m.languages)
    least = {"en": MEANINGS}
    least.update({language: MEANINGS_FULL for language in FULL})
    least.update({language: MEANINGS_SOME for language in SOME})

    for language, n in least.items():
        if count[language] < n:
            fault("phrases: %d meanings in %s, of %d"
                  % (count[language], language, n))

    if patterns < PATTERNS:
        fault("phrases: %d patterns, of %d" % (patterns, PATTERNS))

    if "-v" in sys.argv:
        phrases = collections.Counter()

        for m in meanings:
            for language, texts in m.languages.items():
                phrases[language] += len(texts)

        print("meanings %d, with holes %d" % (len(meanings), patterns))

        for language, n in count.most_common():
            print("%-5s %4d meanings %5d phrases"
                  % (language, n, phrases[language]))


def read_words():
    """The lists of words: kind (words, loans) to language to list."""
    text = read("san_interface_words_data.c")
    lists = {}

    for kind in ("words", "loans"):
        start = text.index("san_interface_%s[] =" % kind)
        table = text[start:text.index("};", start)]
        lists[kind] = collections.defaultdict(list)

        for language, literals in re.findall(
                r'\{ "([^"]*)",\s*%s \}' % TEXT, table):
            words = string(literals)

            if "  " in words or words != words.strip():
                fault("%s %s: two spaces near %r"
                      % (kind, language, words[words.find("  "):][:20]))

            lists[kind][language] += words.split(" ")

    return lists


def check_words(lists):
    for kind, languages in lists.items():
        for language, words in languages.items():
            for word, times in collections.Counter(words).items():
                where = "%s, %s, %r" % (kind, language, word)

                if times > 1:
                    fault("%s: %d times" % (where, times))

                if any(c.isupper() for c in word):
                    fault("%s: not in lower case" % where)

                if not all(c.isalnum() or c in "-'ー・"
                           or unicodedata.category(c)[0] == "M"
                           for c in word):
                    fault("%s: not a word" % where)

    both("a word is international too", lists["words"], "*")
    both("a loan word is international too", lists["loans"], "*",
         lists["words"]["*"])

    for language, words in lists["loans"].items():
        for word in sorted(set(words) & set(lists["words"][language])):
            fault("%s, %r: a word and a loan word" % (language, word))


def both(what, languages, other, words=None):
    words = set(words if words is not None else languages[other])

    for language in sorted(set(languages) - {other}):
        for word in sorted(words & set(languages[language])):
            fault("%s, %r: %s" % (language, word, what))


def count_words(lists):
    for kind, least in ("words", WORDS), ("loans", LOANS):
        for language, n in least.items():
            if len(lists[kind][language]) < n:
                fault("%s: %d in %s, of %d"
                      % (kind, len(lists[kind][language]), language, n))

        if "-v" in sys.argv:
            print(kind, " ".join("%s %d" % (language, len(words))
                                 for language, words in lists[kind].items()))


def main():
    meanings = read_phrases()
    check_phrases(meanings)
    count_phrases(meanings)

    lists = read_words()
    check_words(lists)
    count_words(lists)

    for text in faults:
        print(text)

    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
