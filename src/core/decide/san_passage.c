/*
 * san_passage: suspects whose text is a passage.  Those in it wait for
 * it, because a translation of the passage replaces their text as well.
 */

#include <string.h>

#include "decide/san_stream.h"


void
san_suspect_take_passage(san_stream_t *s, san_suspect_t *suspect)
{
    uint8_t    *p;
    san_str_t   text;

    text = san_unit_text(&s->passage.unit, &s->passage.text);
    p = san_stream_alloc(s, text.len);

    if (p == NULL) {
        return;
    }

    memcpy(p, text.data, text.len);
    suspect->passage.data = p;
    suspect->passage.len = text.len;
    suspect->passage_range.start = s->passage.unit.runs[0].start;
    suspect->passage_range.end
        = s->passage.unit.runs[s->passage.unit.nruns - 1].end;

    san_suspect_set_tags(suspect, &s->passage.unit, text.len);
}


void
san_suspect_take_links(san_stream_t *s, san_suspect_t *suspect)
{
    unsigned         i, first;
    san_range_t      range;
    san_suspect_t  **list;

    range = suspect->passage_range;
    list = s->suspects.list;
    first = s->suspects.n - 1;

    for (i = s->suspects.n - 1; i-- > 0; ) {
        if (list[i]->text_range.start >= range.start
            && list[i]->text_range.end <= range.end)
        {
            list[i]->of = suspect;
            first = i;
        }
    }

    /* it is settled before them */

    memmove(&list[first + 1], &list[first],
            (s->suspects.n - 1 - first) * sizeof(*list));
    list[first] = suspect;
}


void
san_suspect_leave_links(san_stream_t *s, const san_suspect_t *suspect)
{
    unsigned  i;

    for (i = 0; i < s->suspects.n; i++) {
        if (s->suspects.list[i]->of == suspect) {
            s->suspects.list[i]->of = NULL;
        }
    }
}
