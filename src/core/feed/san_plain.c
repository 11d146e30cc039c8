/*
 * san_plain: text/plain, where each line is a unit.
 *
 * A line is cut together with its line end; if the last line has none, with
 * that of the line before it.
 */

#include <string.h>

#include "feed/san_feed.h"


static void
judge_line(san_stream_t *s, san_open_unit_t *u, san_range_t line)
{
    san_str_t       text;
    san_slot_t      slot;
    san_verdict_t   verdict;
    san_suspect_t  *suspect;

    text = san_unit_text(&u->unit, &s->text);

    if (!(u->broken ? san_stream_broken(s, &verdict)
                    : san_stream_judge(s, &u->unit, false, SAN_LABEL_NONE,
                                       &verdict)))
    {
        return;
    }

    san_stream_know(s, text, &verdict);

    suspect = san_suspect_add(s, &verdict, text, -1);
    if (suspect == NULL) {
        return;
    }

    suspect->text_range.start = u->unit.runs[0].start;
    suspect->text_range.end = u->unit.nruns == 1 ? u->unit.runs[0].end
                                                 : line.end;
    suspect->element_range = line;
    suspect->letters = san_unit_letters(&u->unit);

    if (u->broken) {
        (void) san_suspect_limit(suspect, SAN_WHY_BROKEN);
    }

    if (san_suspect_is_prompt(suspect)) {
        san_prompt_place(s, suspect, -1);
    }

    slot = (san_slot_t) { .range = suspect->text_range };

    if (san_detectors[verdict.detector].translates) {
        san_suspect_limit_catalog(suspect);

        if (u->unit.nruns == 1) {
            san_suspect_translate(s, suspect, &slot);
        }
    }

    if (san_detectors[verdict.detector].repairs) {
        san_suspect_repair(s, suspect, u->unit.nruns == 1 ? &slot : NULL);
    }

    san_suspect_wait(s, suspect, san_open_unit_waits(u));
}


/*
 * Judges the line that ends at end (after its line end); last: it has no line
 * end.  The line end before a last line is cut with it, unless it was cut with
 * its own line.
 */

static void
line_closed(san_stream_t *s, uint64_t start, uint64_t end, bool last)
{
    san_range_t       line, before;
    san_open_unit_t  *u;

    if (s->units.n == 0) {
        return;
    }

    u = &s->units.open[0];
    s->event = end;
    san_fragment_end(s);
    san_wording_end(s);
    san_text_finish(s, u);

    line.start = start;
    line.end = end;

    if (last && s->reading.line.before != SAN_NOWHERE) {
        before.start = s->reading.line.before;
        before.end = start;

        if (san_edit_allowed(&s->editor, before, false)) {
            line.start = before.start;
        }
    }

    if (u->unit.state != SAN_UNIT_CLEAN
        && (san_unit_letters(&u->unit) || u->broken))
    {
        judge_line(s, u, line);

    } else if (san_wording_is_pending(u) && s->fragment.reported == 0) {
        (void) san_wording_judge(s, u);
    }

    if (u->holds) {
        san_fragment_unit(s, 0);
    }

    s->text.len = u->unit.text;
    s->reading.whole.len = 0;
    s->reading.kept.len = 0;
    s->units.n = 0;

    if (s->encoding.gathers && !s->bypass) {
        san_encoding_ask(s, false);
    }

    if (!s->bypass) {
        san_wording_tag(s);
        san_suspects_settle(s, false);
    }
}


/* At the start of a line, pending bytes begin with the line end before it. */

static void
line_opened(san_stream_t *s, uint64_t start)
{
    s->reading.line.start = start;
    san_unit_open(s, -1, true,
                  s->reading.line.before == SAN_NOWHERE
                      ? start : s->reading.line.before);
}


void
san_plain_feed(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off)
{
    uint64_t        nl;
    const uint8_t  *start, *end, *q;

    start = p;
    end = p + n;

    while (p < end && !s->bypass) {

        if (s->units.n == 0) {
            line_opened(s, off + (uint64_t) (p - start));
        }

        q = memchr(p, '\n', (size_t) (end - p));

        san_stream_text(s, p, (size_t) ((q ? q : end) - p),
                        off + (uint64_t) (p - start));

        if (q == NULL || s->bypass) {
            s->reading.line.cr = end > p && end[-1] == '\r';
            return;
        }

        if (s->reading.partial.len) {
            san_text_cut_off(s);
        }

        nl = off + (uint64_t) (q - start);

        if (q > p ? q[-1] == '\r' : s->reading.line.cr) {
            nl--;
        }

        line_closed(s, s->reading.line.start, off + (uint64_t) (q - start) + 1,
                    false);

        s->reading.line.cr = false;
        s->reading.line.before = nl;
        p = q + 1;
    }

    if (!s->bypass && s->units.n == 0) {
        line_opened(s, off + n);
    }
}


void
san_plain_finish(san_stream_t *s)
{
    if (s->reading.partial.len) {
        san_text_cut_off(s);
    }

    line_closed(s, s->reading.line.start, s->eof, true);
}
