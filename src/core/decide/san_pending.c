/*
 * san_pending: which bytes are pending.
 */

#include "decide/san_stream.h"


uint64_t
san_stream_pending(const san_stream_t *s, uint64_t end, uint64_t token)
{
    unsigned  i;
    uint64_t  pending, h;

    if (s->bypass) {
        return end;
    }

    pending = s->type != SAN_TYPE_TEXT && token < end ? token : end;

    if (!s->edits) {
        return pending;
    }

    /*
     * plain text: may be the first half of a line end, which is written whole
     */

    if (s->reading.line.cr && s->token.pos - 1 < pending) {
        pending = s->token.pos - 1;
    }

    for (i = 0; i < s->units.n; i++) {
        h = san_stream_unit_pending(s, &s->units.open[i]);
        pending = h < pending ? h : pending;
    }

    /* a token that has begun ends the partial character */

    if (s->reading.partial.len && s->units.n
        && s->reading.partial.off + s->reading.partial.len == s->token.pos
        && s->units.open[s->units.n - 1].unit.state != SAN_UNIT_CLEAN
        && s->reading.partial.off < pending)
    {
        pending = s->reading.partial.off;
    }

    h = san_suspects_pending(&s->suspects);
    pending = h < pending ? h : pending;

    /* what was written is gone, even if something still asked for it */

    return pending > s->editor.win_off ? pending : s->editor.win_off;
}


void
san_stream_drain(san_stream_t *s, uint64_t end)
{
    uint64_t  pending;

    /* the tokenizer updates its position only when it returns */

    pending = san_stream_pending(s, s->event, s->token.pending);

    s->failed = san_edit_flush(&s->editor, pending < end ? pending : end);

    if (s->failed != SAN_OK) {
        san_stream_bypass(s, "output");
    }
}
