/*
 * san_part: parts of a page in different languages, separated by tags that a
 * plug-in has left in: "[:en]…[:ru]…[:]", "{mlang en}…{mlang}",
 * "<!--:en-->…<!--:-->".
 *
 * Enters: texts with such a tag, and their elements.  Leaves: whether a text
 * is in a part of another language than the page's: then the tag is the
 * leftover, and the text is correct in its part.  A part ends at the latest
 * with the element that contains the first tag.
 */

#include <string.h>

#include "decide/san_stream.h"

static const struct {
    const char  *open;
    const char  *close;
} tags[] = {
    { "[:", "]" }, { "{:", "}" }, { "{mlang", "}" }, { "<!--:", "-->" }
};


static size_t
starts(const uint8_t *p, const uint8_t *end, const char *what)
{
    size_t  len;

    len = strlen(what);

    return (size_t) (end - p) >= len && memcmp(p, what, len) == 0 ? len : 0;
}


/*
 * The length of a tag at p, or 0; code is set to the two letters of its
 * language, or "" for a tag that ends a part.
 */

static size_t
tag_at(const uint8_t *p, const uint8_t *end, char code[3])
{
    size_t          i, n;
    const uint8_t  *q;

    for (i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        n = starts(p, end, tags[i].open);

        if (n == 0) {
            continue;
        }

        q = p + n;
        q += q < end && *q == ' ';
        code[0] = '\0';

        if (end - q > 2 && san_is_alpha(q[0]) && san_is_alpha(q[1])) {
            code[0] = (char) san_lower(q[0]);
            code[1] = (char) san_lower(q[1]);
            code[2] = '\0';
            q += 2;
        }

        n = starts(q, end, tags[i].close);

        return n ? (size_t) (q - p) + n : 0;
    }

    return 0;
}


/*
 * The element that contains the parts: the parent of a paragraph, or a block.
 */

static int
scope_of(const san_stream_t *s, int elem)
{
    unsigned  tag;

    if (elem <= 0) {
        return elem;
    }

    tag = s->tree.elems[elem].tag;

    return tag == SAN_TAG_p || (san_tag_flags[tag] & SAN_TAG_HEADING)
           ? elem - 1 : elem;
}


bool
san_part_note(san_stream_t *s, san_str_t text, int elem)
{
    bool            some;
    char            code[3];
    size_t          n;
    const uint8_t  *p, *end;

    some = false;
    code[0] = '\0';
    end = text.data + text.len;

    for (p = text.data; p < end; p += n ? n : 1) {
        n = *p == '[' || *p == '{' || *p == '<' ? tag_at(p, end, code) : 0;

        if (n) {
            some = true;
            memcpy(s->part.code, code, sizeof(code));
        }
    }

    if (some && elem >= 0) {
        s->part.elem = scope_of(s, elem);
        s->part.start = s->tree.elems[s->part.elem].start;

    } else if (some) {
        s->part.code[0] = '\0';
    }

    return some;
}


bool
san_part_hides(const san_stream_t *s, san_detector_t detector)
{
    const san_part_t  *part;

    part = &s->part;

    /* detectors with a WCAG criterion find text in another language */

    if (part->code[0] == '\0' || san_detectors[detector].wcag == NULL) {
        return false;
    }

    return part->elem < (int) s->tree.n
           && s->tree.elems[part->elem].start == part->start
           && strcmp(s->page.language.primary, part->code) != 0;
}
