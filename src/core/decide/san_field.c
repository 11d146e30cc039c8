/*
 * san_field: which texts a field for the reader's input needs.
 */

#include <string.h>

#include "decide/san_field.h"

/* How many elements around a field are searched for its row. */
#define FIELD_STEPS  8

/* How many blocks around a field's own are searched for its hint. */
#define HINT_BLOCKS  2


static bool
is_in(const san_stream_t *s, int index, uint64_t start)
{
    for ( /* void */ ; index >= 0; index--) {
        if (s->tree.elems[index].start == start) {
            return true;
        }
    }

    return false;
}


/* Does it divide the page, so that no hint is in another one than its field? */

static bool
is_section(unsigned tag)
{
    switch (tag) {

    case SAN_TAG_article:
    case SAN_TAG_aside:
    case SAN_TAG_body:
    case SAN_TAG_footer:
    case SAN_TAG_header:
    case SAN_TAG_main:
    case SAN_TAG_nav:
    case SAN_TAG_section:
        return true;

    default:
        return false;
    }
}


/* The start of the element in which the hint of a field may be. */

static uint64_t
around(const san_stream_t *s, int index)
{
    unsigned           blocks;
    const san_elem_t  *elem;

    for (blocks = 0; index > 0; index--) {
        elem = &s->tree.elems[index];

        if (is_section(elem->tag)) {
            break;
        }

        if ((san_tag_flags[elem->tag] & SAN_TAG_BLOCK)
            && blocks++ == HINT_BLOCKS)
        {
            break;
        }
    }

    return index >= 0 ? s->tree.elems[index].start : SAN_NOWHERE;
}


static void
mark_around(san_stream_t *s, int index)
{
    int       steps;
    bool      block;
    unsigned  tag;

    block = false;

    for (steps = 0; index >= 0 && steps < FIELD_STEPS; index--, steps++) {
        tag = s->tree.elems[index].tag;

        if (tag == SAN_TAG_tr || tag == SAN_TAG_dl) {
            s->tree.elems[index].facts.field = true;
            break;
        }

        if (!block) {
            s->tree.elems[index].facts.field = true;
            block = (san_tag_flags[tag] & SAN_TAG_BLOCK) != 0;
        }
    }
}


void
san_field_begins(san_stream_t *s, int index)
{
    mark_around(s, index);

    /* the hints of a form's fields are in the form */

    s->field_in = s->tree.form == SAN_NO_FORM || s->tree.form == s->page_form
                  ? around(s, index) : SAN_NOWHERE;
}


static bool
is_in_form(const san_stream_t *s, int index)
{
    if (s->tree.form == SAN_NO_FORM) {
        return false;
    }

    for ( /* void */ ; index > 0; index--) {
        if (s->tree.elems[index].start == s->tree.form) {
            return s->tree.form != s->page_form;
        }
    }

    /* the parser closed the element, but its fields still belong to it */

    return true;
}


/* "Name:" or the same with the wide colon of Chinese and Japanese. */

static bool
ends_with_colon(san_str_t text)
{
    static const char  wide[] = "\xef\xbc\x9a";

    return (text.len && text.data[text.len - 1] == ':')
           || (text.len >= sizeof(wide) - 1
               && memcmp(text.data + text.len - (sizeof(wide) - 1), wide,
                         sizeof(wide) - 1) == 0);
}


static bool
is_after_field(const san_stream_t *s, int index)
{
    return s->field_in != SAN_NOWHERE && is_in(s, index, s->field_in);
}


void
san_field_limit(san_stream_t *s, san_suspect_t *suspect, int index)
{
    bool  heading;

    if (san_suspect_left(suspect) <= SAN_ACTION_FLAG) {
        return;
    }

    heading = (san_tag_flags[s->tree.elems[index].tag] & SAN_TAG_HEADING) != 0;

    if (is_in_form(s, index)
        || (!heading && (is_after_field(s, index)
                         || ends_with_colon(suspect->text))))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_NAME);
    }
}
