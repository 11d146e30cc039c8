/*
 * san_context: what the place of a unit says of it: the container of a
 * prompt, a language switcher, user content.
 */

#include <string.h>

#include "san_stream.h"

/* A switcher has so many items … */
#define SWITCHER_ITEMS    3
/* … in so many foreign scripts, or so many names of languages. */
#define SWITCHER_SCRIPTS  2
#define SWITCHER_NAMES    2

/* How far up the list is looked for that an item is in. */
#define LIST_STEPS  6


void
san_context_control(san_stream_t *s, int index)
{
    bool  news;

    news = false;

    for ( ; index >= 0 && !s->tree.elems[index].control; index--) {
        s->tree.elems[index].control = true;
        news = true;
    }

    if (news && s->suspects.n) {
        san_suspects_recheck(s);
    }
}


void
san_context_other_text(san_stream_t *s, int index)
{
    bool  news;

    news = false;

    for ( ; index >= 0 && !s->tree.elems[index].other_text; index--) {
        s->tree.elems[index].other_text = true;
        news = true;
    }

    if (news && s->suspects.n) {
        san_suspects_recheck(s);
    }
}


/*
 * A sign stands alone in a name: no letter before or behind it, except where
 * the case changes ("commentBody").
 */

static bool
holds_sign(san_str_t value, const char *sign)
{
    size_t   i, k, len;
    uint8_t  before, behind;

    len = strlen(sign);

    for (i = 0; i + len <= value.len; i++) {
        for (k = 0; k < len; k++) {
            if (san_lower(value.data[i + k]) != (uint8_t) sign[k]) {
                break;
            }
        }

        if (k < len) {
            continue;
        }

        before = i ? value.data[i - 1] : ' ';
        behind = i + len < value.len ? value.data[i + len] : ' ';

        if ((!san_is_alpha(before)
             || (before >= 'a' && value.data[i] < 'a'))
            && (!san_is_alpha(behind) || behind < 'a'))
        {
            return true;
        }
    }

    return false;
}


bool
san_context_in_link(const san_stream_t *s, int index)
{
    for ( /* void */ ; index >= 0; index--) {
        if (s->tree.elems[index].live) {
            return true;
        }
    }

    return false;
}


bool
san_context_in_control(const san_stream_t *s, int index)
{
    for ( /* void */ ; index >= 0; index--) {
        if (s->tree.elems[index].alive
            && s->tree.elems[index].tag != SAN_TAG_form
            && s->tree.elems[index].tag != SAN_TAG_body)
        {
            return true;
        }
    }

    return false;
}


bool
san_context_is_user(const san_stream_t *s, int index)
{
    size_t             i;
    san_str_t          id, class;
    const san_elem_t  *elem;

    for ( ; index >= 0; index--) {
        elem = &s->tree.elems[index];

        /* what a page's root is classed as says nothing of its parts */

        if ((elem->id_len == 0 && elem->class_len == 0)
            || elem->tag == SAN_TAG_body || elem->tag == SAN_TAG_html)
        {
            continue;
        }

        id = san_elem_id(&s->tree, elem);
        class = san_elem_class(&s->tree, elem);

        for (i = 0; i < san_user_signs_n; i++) {
            if (holds_sign(class, san_user_signs[i])
                || holds_sign(id, san_user_signs[i]))
            {
                return true;
            }
        }
    }

    return false;
}


int
san_context_container(const san_stream_t *s, int index)
{
    unsigned  tag;

    for ( ; index >= 0; index--) {
        tag = s->tree.elems[index].tag;

        if (san_tag_flags[tag] & SAN_TAG_CONTAINER) {
            return index;
        }

        if (tag == SAN_TAG_body || tag == SAN_TAG_main
            || tag == SAN_TAG_article)
        {
            return -1;
        }
    }

    return -1;
}


int
san_context_list(const san_stream_t *s, int index)
{
    int  last;

    last = index - LIST_STEPS;

    for ( ; index >= 0 && index >= last; index--) {
        if (san_tag_flags[s->tree.elems[index].tag] & SAN_TAG_LIST) {
            return index;
        }

        if (s->tree.elems[index].tag == SAN_TAG_body) {
            return -1;
        }
    }

    return -1;
}


int
san_context_block(const san_stream_t *s, int index)
{
    if (!(san_tag_flags[s->tree.elems[index].tag] & SAN_TAG_CONTROL)
        || (san_tag_flags[s->tree.elems[index].tag] & SAN_TAG_BLOCK))
    {
        return -1;
    }

    for (index--; index >= 0; index--) {
        if (san_tag_flags[s->tree.elems[index].tag] & SAN_TAG_BLOCK) {
            return index;
        }
    }

    return -1;
}


static void
count_item(san_elem_t *elem, const san_unit_t *unit, bool endonym)
{
    unsigned  i;

    if (elem->items < UINT8_MAX) {
        elem->items++;
    }

    if (endonym && elem->endonyms < UINT8_MAX) {
        elem->endonyms++;
    }

    if (unit->script == 0) {
        return;
    }

    for (i = 0; i < sizeof(elem->foreign); i++) {
        if (elem->foreign[i] == 0 || elem->foreign[i] == unit->script) {
            elem->foreign[i] = unit->script;
            return;
        }
    }
}


void
san_context_item(san_stream_t *s, int index, const san_unit_t *unit,
    san_str_t text)
{
    int   list, block;
    bool  endonym;

    list = san_context_list(s, index);
    block = san_context_block(s, index);

    if (list < 0 && block < 0) {
        return;
    }

    /* a clean unit has not kept its text: no name of a language begins so */

    endonym = unit->state != SAN_UNIT_CLEAN
              && san_lexicon_endonym(text.data, text.len);

    if (list >= 0) {
        count_item(&s->tree.elems[list], unit, endonym);
    }

    if (block >= 0 && block != list) {
        count_item(&s->tree.elems[block], unit, endonym);
    }
}


bool
san_context_is_switcher(const san_elem_t *elem)
{
    return elem->endonyms >= SWITCHER_NAMES
           || (elem->items >= SWITCHER_ITEMS
               && elem->foreign[SWITCHER_SCRIPTS - 1] != 0);
}
