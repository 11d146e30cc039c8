/*
 * san_unit_join: a unit made of another one, for a text with links.
 */

#include <string.h>

#include "unit/san_unit.h"


bool
san_unit_copy(san_unit_t *to, san_text_t *text, const san_unit_t *unit,
    san_str_t s)
{
    text->len = 0;

    if (!san_text_reserve(text, s.len + 1)) {
        return false;
    }

    memcpy(text->data, s.data, s.len);
    text->len = s.len;

    *to = *unit;
    to->text = 0;
    san_unit_break(to);

    return true;
}


bool
san_unit_precede(san_unit_t *to, san_text_t *text, const san_unit_t *unit,
    san_str_t s, const san_inline_t *tag)
{
    size_t    len;
    unsigned  i, n;

    len = s.len + (s.len && unit->space);

    if (!san_text_reserve(text, len)) {
        return false;
    }

    memmove(text->data + len, text->data, text->len);
    memcpy(text->data, s.data, s.len);

    if (len > s.len) {
        text->data[s.len] = ' ';
    }

    text->len += len;

    n = unit->ntags + 1u;
    memmove(to->tags + n, to->tags, to->ntags * sizeof(*to->tags));
    memcpy(to->tags, unit->tags, unit->ntags * sizeof(*to->tags));
    to->tags[n - 1] = *tag;
    to->tags[n - 1].text = (uint32_t) s.len;
    to->tags[n - 1].space = unit->space;
    to->ntags = (uint8_t) (to->ntags + n);

    for (i = n; i < to->ntags; i++) {
        to->tags[i].text += (uint32_t) len;
    }

    memmove(to->runs + unit->nruns, to->runs, to->nruns * sizeof(*to->runs));
    memcpy(to->runs, unit->runs, unit->nruns * sizeof(*to->runs));
    to->nruns = (uint8_t) (to->nruns + unit->nruns);
    to->ngaps = SAN_UNIT_GAPS + 1;

    return true;
}
