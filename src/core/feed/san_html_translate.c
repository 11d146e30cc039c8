/*
 * san_html_translate: where the translation of a unit is inserted.
 *
 * Enters: a unit that the catalogue or the built-in phrases contain.  Leaves:
 * its translation, prepared for the position of the text, or the reason why it
 * cannot be inserted.
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
 * Is the text one piece, with tags only around it (an icon before it, <b>
 * around all of it), and is the match without tags?  Then only that piece is
 * replaced.
 */

static bool
is_one_piece(const san_open_unit_t *u, const san_verdict_t *verdict)
{
    return u->unit.nruns == 1 && !u->unit.overflow
           && !has_inline_marks(verdict->source)
           && !has_inline_marks(verdict->translation);
}


/*
 * Do only signs follow the piece, in their own tags, such as the asterisk of a
 * required field?  Catalogues have such a text without them; a translation
 * with them would repeat them.
 */

static bool
is_piece_with_signs(const san_open_unit_t *u, const san_suspect_t *suspect)
{
    san_str_t          piece;
    const san_unit_t  *unit;

    unit = &u->unit;
    piece = suspect->text;
    piece.len = unit->ntags && unit->tags[0].text < piece.len
                ? unit->tags[0].text : 0;

    while (piece.len && piece.data[piece.len - 1] == ' ') {
        piece.len--;
    }

    return piece.len && piece.len == suspect->verdict.source.len
           && memcmp(piece.data, suspect->verdict.source.data, piece.len) == 0
           && unit->nruns > 1 && unit->nruns <= SAN_UNIT_RUNS
           && unit->ntags <= SAN_UNIT_TAGS && !unit->overflow
           && unit->tags[0].range.start >= unit->runs[0].end
           && unit->tags[0].range.end <= unit->runs[1].start
           && !has_inline_marks(suspect->verdict.translation)
           && !san_normal_has_word(suspect->text, unit->tags[0].text);
}


/*
 * Skips tags before the first word that the translation has there, too: they
 * stay where they are, because their bytes may be written already.
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
 * Finds the range that is replaced: from the first piece or inline tag of the
 * unit to the last.  False: its tags differ from those of the catalogue, or it
 * has a dir attribute that is wrong for the translation.
 */

static bool
translation_slot(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u, san_slot_t *slot)
{
    bool               rtl, pending;
    san_str_t          text;
    const san_elem_t  *elem;

    *slot = (san_slot_t) { .range = suspect->text_range };
    text = suspect->text;
    pending = s->mode == SAN_ACTION_TRANSLATE
              && san_open_unit_waits(u) != SAN_NOWHERE;

    if (suspect->spans) {
        text = suspect->passage;
        slot->range = suspect->passage_range;
    }

    if (!suspect->spans && is_piece_with_signs(u, suspect)) {
        slot->range = u->unit.runs[0];

    } else if ((u->unit.ntags || u->unit.nruns != 1)
               && !is_one_piece(u, &suspect->verdict))
    {
        /* several pieces without a tag between them: there is something else */

        if (u->unit.ntags == 0
            || !san_suspect_translation_fits(s, &u->unit, text,
                                             suspect->verdict.source, pending))
        {
            return false;
        }

        slot->tags = u->unit.tags;
        slot->ntags = u->unit.ntags;
        skip_leading_tags(u, slot, &suspect->verdict.translation);

        if (slot->ntags && slot->tags[0].range.start < slot->range.start) {

            /*
             * only a complete unit is pending from its element's start tag on,
             * and a passage from its link's
             */

            if (suspect->spans
                ? slot->tags[0].range.start < s->passage.from
                : !u->fills_owner)
            {
                return false;
            }

            slot->range.start = slot->tags[0].range.start;
        }

        if (slot->ntags
            && slot->tags[slot->ntags - 1].range.end > slot->range.end)
        {
            slot->range.end = slot->tags[slot->ntags - 1].range.end;
        }

        if (suspect->spans && slot->range.start < s->passage.from) {
            return false;
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

    slot = (san_slot_t) { .range = suspect->text_range };

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
