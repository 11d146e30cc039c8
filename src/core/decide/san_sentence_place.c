/*
 * san_sentence_place: where a text in another language of the page's script
 * may be a leftover.
 *
 * Its words show that a text is in another language; its position has to show
 * that it should not be there.  A title, a quotation, an article's own text
 * and a link to an article are in another language on purpose.
 */

#include <string.h>

#include "decide/san_stream.h"

/* A link with more words is the headline of an article, with fewer a label. */
#define LINK_WORDS  5

/* How many ancestors are searched for an article's text. */
#define ARTICLE_STEPS  8

/* Bytes of a class or id that are searched. */
#define CLASS_MAX  256


static unsigned
count_words(san_str_t text)
{
    size_t    i;
    unsigned  n;

    for (n = 1, i = 0; i < text.len; i++) {
        n += text.data[i] == ' ';
    }

    return n;
}


/* Does the text begin with a quotation mark? */

static bool
is_quotation(san_str_t text)
{
    uint32_t  cp;

    if (text.len == 0
        || san_utf8_next(text.data, text.data + text.len, &cp) <= 0)
    {
        return false;
    }

    return cp == '"' || cp == 0xab || cp == 0xbb
           || (cp >= 0x2018 && cp <= 0x201f) || cp == 0x2039;
}


static bool
has_part(san_str_t name, const char *const *parts, size_t n)
{
    size_t  i, k, j, len;

    for (i = 0; i < n; i++) {
        len = strlen(parts[i]);

        for (k = 0; k + len <= name.len; k++) {
            for (j = 0; j < len; j++) {
                if (san_lower(name.data[k + j]) != (uint8_t) parts[i][j]) {
                    break;
                }
            }

            if (j == len) {
                return true;
            }
        }
    }

    return false;
}


/* Does a class or id mark an article's text: "entry-content", "postBody"? */

static bool
names_article(san_str_t name)
{
    static const char *const  what[] = { "entry", "post", "article", "story" };
    static const char *const  part[] = { "content", "body", "text" };

    if (name.len > CLASS_MAX) {
        name.len = CLASS_MAX;
    }

    return has_part(name, what, sizeof(what) / sizeof(what[0]))
           && has_part(name, part, sizeof(part) / sizeof(part[0]));
}


/* Is it a paragraph or heading of an article? */

static bool
is_article_text(const san_stream_t *s, int index)
{
    int                i;
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];

    if (elem->tag != SAN_TAG_p && elem->tag != SAN_TAG_figcaption
        && elem->tag != SAN_TAG_li
        && !(san_tag_flags[elem->tag] & SAN_TAG_HEADING))
    {
        return false;
    }

    for (i = index; i > 0 && i > index - ARTICLE_STEPS; i--) {
        elem = &s->tree.elems[i];

        if (elem->tag == SAN_TAG_body) {
            return false;
        }

        if (names_article(san_elem_class(&s->tree, elem))
            || names_article(san_elem_id(&s->tree, elem)))
        {
            return true;
        }
    }

    return false;
}


static bool
is_in_heading(const san_stream_t *s, int index)
{
    for ( /* void */ ; index >= 0; index--) {
        if (san_tag_flags[s->tree.elems[index].tag] & SAN_TAG_HEADING) {
            return true;
        }
    }

    return false;
}


bool
san_sentence_place(const san_stream_t *s, int index, san_str_t text,
    bool attribute)
{
    const san_elem_t  *elem;

    if (index < 0) {
        return true;
    }

    elem = &s->tree.elems[index];

    if (elem->tag == SAN_TAG_title || elem->tag == SAN_TAG_h1
        || s->tree.open[SAN_TAG_h1] != 0 || is_quotation(text))
    {
        return false;
    }

    if (san_context_in_link(s, index)
        && (count_words(text) > LINK_WORDS || is_in_heading(s, index)))
    {
        return false;
    }

    return attribute || !is_article_text(s, index);
}
