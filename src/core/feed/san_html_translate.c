/*
 * san_html_translate: where in a page the translation of a unit goes.
 *
 * Enters: a unit that a catalogue or the built-in phrases know.  Leaves: its
 * translation, prepared for the place of the text, or the reason why none may
 * be put in.
 */

#include <string.h>

#include "feed/san_html.h"


static bool
has_inline_marks(san_str_t text)
{
    return text.len
           && (memchr(text.data, SAN_INLINE_OPEN, text.len)
               || memchr(text.data, SAN_INLINE_CLOSE, text.len));
}


/*
 * Is the text one piece, with tags around it alone (an icon before it, <b>
 * around all of it), and known without any?  Then only that piece is replaced.
 */

static bool
is_one_piece(const san_open_unit_t *u, const san_verdict_t *verdict)
{
    return u->unit.nruns == 1 && !u->unit.overflow
           && !has_inline_marks(verdict->source)
           && !has_inline_marks(verdict->translation);
}


/*
 * Tags before the first word that the translation has there, too, stay where
 * they are: their bytes may have left.
 */

static void
skip_leading_tags(const san_open_unit_t *u, san_slot_t *slot,
    san_str_t *translation)
{
    while (slot->ntags && slot->tags[0].range.start < u->unit.runs[0].start
           && translation->len
           && translation->data[0] == (slot->tags[0].close
                                       ? SAN_INLINE_CLOSE : SAN_INLINE_OPEN))
    {
        slot->tags++;
        slot->ntags--;
        translation->data++;
        translation->len--;
    }
}


/*
 * Where the unit's translation goes: from its first piece or inline tag to
 * the last.  False: its markup is not that of the catalogue, or it has a dir
 * of its own that is wrong for the translation.
 */

static bool
translation_slot(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u, san_slot_t *slot)
{
    bool               rtl;
    const san_elem_t  *elem;

    memset(slot, 0, sizeof(*slot));
    slot->range = suspect->text_range;

    if ((u->unit.ntags || u->unit.nruns != 1)
        && !is_one_piece(u, &suspect->verdict))
    {
        /* pieces without a tag between them: something else stands there */

        if (u->unit.ntags == 0
            || !san_suspect_translation_fits(s, &u->unit, suspect->text,
                                             suspect->verdict.source))
        {
            return false;
        }

        slot->tags = u->unit.tags;
        slot->ntags = u->unit.ntags;
        skip_leading_tags(u, slot, &suspect->verdict.translation);

        if (slot->ntags && slot->tags[0].range.start < slot->range.start) {

            /* only what is whole waits from its element's tag on */

            if (!u->fills_owner) {
                return false;
            }

            slot->range.start = slot->tags[0].range.start;
        }

        if (slot->ntags
            && slot->tags[slot->ntags - 1].range.end > slot->range.end)
        {
            slot->range.end = slot->tags[slot->ntags - 1].range.end;
        }
    }

    if (u->elem < 0) {
        return true;
    }

    elem = &s->tree.elems[u->elem];
    rtl = san_language_rtl(&s->page.language);

    if (rtl == ((elem->skip & SAN_SKIP_RTL) != 0)) {
        return true;
    }

    if (san_elem_has(elem, SAN_ATTR_dir)
        || (s->edits && u->pending > elem->start) || elem->name_end == 0)
    {
        return false;
    }

    slot->dir = rtl ? "rtl" : "ltr";
    slot->name_end = elem->name_end;

    return true;
}


void
san_html_repair(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    san_slot_t         slot;
    const san_elem_t  *elem;

    elem = u->elem < 0 ? NULL : &s->tree.elems[u->elem];

    memset(&slot, 0, sizeof(slot));
    slot.range = suspect->text_range;

    /* an option without value sends its text */

    san_suspect_repair(s, suspect,
                       u->unit.nruns != 1 || u->unit.overflow
                       || (elem && ((elem->tag == SAN_TAG_option
                                     && !san_elem_has(elem, SAN_ATTR_value))
                                    || (elem->skip & SAN_SKIP_FOSTERED)))
                       ? NULL : &slot);
}


void
san_html_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    san_slot_t         slot;
    const san_elem_t  *elem;

    elem = u->elem < 0 ? NULL : &s->tree.elems[u->elem];

    san_suspect_limit_catalog(suspect);
    san_suspect_limit_word(s, suspect, &u->unit, u->elem);

    if (suspect->verdict.translation.data == NULL) {
        return;
    }

    if (!translation_slot(s, suspect, u, &slot)
        || (elem && ((elem->tag == SAN_TAG_option
                      && !san_elem_has(elem, SAN_ATTR_value))
                     || (elem->skip & SAN_SKIP_FOSTERED))))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_SLOT);
        return;
    }

    san_suspect_translate(s, suspect, &slot);
}
