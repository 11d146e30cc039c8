/*
 * san_hold: which bytes have to wait.
 */

#include "decide/san_stream.h"


uint64_t
san_stream_hold(const san_stream_t *s, uint64_t end, uint64_t token)
{
    unsigned  i;
    uint64_t  hold, h;

    if (s->bypass) {
        return end;
    }

    hold = s->type != SAN_TEXT && token < end ? token : end;

    if (!s->edits) {
        return hold;
    }

    /* plain text: it may be the first half of a line end, which goes whole */

    if (s->reading.line.cr && s->token.pos - 1 < hold) {
        hold = s->token.pos - 1;
    }

    for (i = 0; i < s->units.n; i++) {
        h = s->units.open[i].hold;
        hold = h < hold ? h : hold;
    }

    if (s->reading.partial.len && s->units.n
        && s->units.open[s->units.n - 1].unit.state != SAN_UNIT_CLEAN
        && s->reading.partial.off < hold)
    {
        hold = s->reading.partial.off;
    }

    h = san_suspects_hold(&s->suspects);

    return h < hold ? h : hold;
}


void
san_stream_drain(san_stream_t *s, uint64_t end)
{
    uint64_t  hold;

    /* the tokenizer says how far it has come only when it returns */

    hold = san_stream_hold(s, s->event, s->token.hold);

    s->failed = san_edit_flush(&s->editor, hold < end ? hold : end);

    if (s->failed != SAN_OK) {
        san_stream_bypass(s, "output");
    }
}
