"""Is a page of "sanitizer check --format html" harmless?

In: pages.  Out: what html5lib finds in each that must not be there: an
element or an attribute that the tool never writes, a second head or body, an
address that leads outside; status 1 if there is anything.
"""

import sys

import html5lib

ELEMENTS = set("html head meta title style body main h1 h2 h3 p table tbody "
               "tr th td a section blockquote pre b i bdi mark".split())

ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "id",
              "class", "dir", "href"}


def faults(path):
    with open(path, "rb") as page:
        tree = html5lib.parse(page.read(), treebuilder="etree",
                              namespaceHTMLElements=False,
                              transport_encoding="utf-8")

    for element in tree.iter():
        if element.tag not in ELEMENTS:
            yield "element %s" % element.tag

        for name, value in element.attrib.items():
            if name not in ATTRIBUTES:
                yield "attribute %s of %s" % (name, element.tag)

            if name == "href" and not value.startswith("#f"):
                yield "an address: %s" % value

    marks = len(tree.findall(".//mark"))

    if marks == 0 and "-m" in sys.argv:
        yield "no mark"


STATUS = 0

for name in sys.argv[1:]:
    if name != "-m":
        for fault in faults(name):
            print("%s: %s" % (name, fault))
            STATUS = 1

sys.exit(STATUS)
