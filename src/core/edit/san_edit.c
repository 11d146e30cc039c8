/*
 * san_edit: see the header.
 */

#include <string.h>

#include "edit/san_edit.h"


void
san_edit_init(san_editor_t *editor, san_output_pt output, void *data)
{
    memset(editor, 0, offsetof(san_editor_t, edits));
    editor->n = 0;

    editor->output = output;
    editor->data = data;
    editor->win = NULL;
    editor->win_off = 0;
    editor->win_len = 0;
    editor->win_input = false;
    editor->xml = false;
    editor->pos = 0;
    editor->out = 0;
    editor->removed = 0;
    editor->tail_len = 0;
    editor->n = 0;
}


/* Keeps the last bytes before off, which may not be in the next window. */

static void
carry_tail(san_editor_t *editor, uint64_t off)
{
    size_t  n, old;

    if (off <= editor->win_off) {
        return;
    }

    n = (size_t) (off - editor->win_off);

    if (n >= SAN_EDIT_TAIL) {
        memcpy(editor->tail, editor->win + n - SAN_EDIT_TAIL, SAN_EDIT_TAIL);
        editor->tail_len = SAN_EDIT_TAIL;
        return;
    }

    old = SAN_EDIT_TAIL - n;

    if (old > editor->tail_len) {
        old = editor->tail_len;
    }

    memmove(editor->tail, editor->tail + editor->tail_len - old, old);
    memcpy(editor->tail + old, editor->win, n);
    editor->tail_len = old + n;
}


void
san_edit_window(san_editor_t *editor, const uint8_t *p, size_t n,
    uint64_t off, bool input)
{
    carry_tail(editor, off);

    editor->win = p;
    editor->win_off = off;
    editor->win_len = n;
    editor->win_input = input;
}


san_str_t
san_edit_bytes(const san_editor_t *editor, san_range_t range)
{
    san_str_t  s;

    s.data = editor->win + (range.start - editor->win_off);
    s.len = (size_t) (range.end - range.start);

    return s;
}


/*
 * The byte at distance back before off; -1: before the start, or not kept.
 */

static int
byte_before(const san_editor_t *editor, uint64_t off, size_t back)
{
    uint64_t  at;
    size_t    d;

    if (off < back) {
        return -1;
    }

    at = off - back;

    if (at >= editor->win_off) {
        return editor->win[at - editor->win_off];
    }

    d = (size_t) (editor->win_off - at);

    return d <= editor->tail_len ? editor->tail[editor->tail_len - d] : -1;
}


/*
 * Could the bytes before off and whatever follows the cut be read as another
 * token?  "<" could begin a tag, "&am" a reference, and a lone CR would join
 * an LF.  Only the bytes before decide: those after may not be here yet, and
 * may be cut, too.
 */

static bool
joins_behind(const san_editor_t *editor, uint64_t off)
{
    int     c;
    size_t  i;

    c = byte_before(editor, off, 1);

    if (c == '<' || c == '\r') {
        return true;
    }

    /* text of XML must not contain "]]>" */

    if (editor->xml && c == ']') {
        return true;
    }

    for (i = 1; i <= SAN_EDIT_TAIL; i++) {
        c = byte_before(editor, off, i);

        if (c == '&') {
            return true;
        }

        if (c < 0 || (c != '#' && !san_is_alpha((uint8_t) c)
                      && !san_is_digit((uint8_t) c)))
        {
            return false;
        }
    }

    return false;
}


bool
san_edit_allowed(const san_editor_t *editor, san_range_t range, bool joins)
{
    unsigned            i;
    const san_range_t  *cut;

    if (range.start < editor->pos || editor->n == SAN_EDITS_MAX
        || range.end > editor->win_off + editor->win_len)
    {
        return false;
    }

    for (i = 0; i < editor->n; i++) {
        cut = &editor->edits[i].cut;

        if ((range.start < cut->end && cut->start < range.end)
            || range.start == cut->start)
        {
            return false;
        }
    }

    return !(joins && joins_behind(editor, range.start));
}


void
san_edit_add(san_editor_t *editor, san_range_t range, san_str_t replacement)
{
    unsigned  i;

    for (i = editor->n; i > 0; i--) {
        if (editor->edits[i - 1].cut.start < range.start) {
            break;
        }

        editor->edits[i] = editor->edits[i - 1];
    }

    editor->edits[i].cut = range;
    editor->edits[i].replacement = replacement;
    editor->n++;

    editor->removed += range.end - range.start;
}


static int
emit(san_editor_t *editor, const uint8_t *p, size_t n, bool input)
{
    if (n == 0) {
        return SAN_OK;
    }

    editor->out += n;

    return editor->output(editor->data, p, n, input);
}


static int
emit_to(san_editor_t *editor, uint64_t to)
{
    int          rc;
    san_str_t    s;
    san_range_t  range;

    if (to <= editor->pos) {
        return SAN_OK;
    }

    range.start = editor->pos;
    range.end = to;
    s = san_edit_bytes(editor, range);

    rc = emit(editor, s.data, s.len, editor->win_input);
    editor->pos = to;

    return rc;
}


int
san_edit_flush(san_editor_t *editor, uint64_t to)
{
    int          rc;
    unsigned     i;
    san_edit_t  *edit;

    for (i = 0; i < editor->n; i++) {
        edit = &editor->edits[i];

        if (edit->cut.end > to) {
            break;
        }

        rc = emit_to(editor, edit->cut.start);
        if (rc != SAN_OK) {
            return rc;
        }

        rc = emit(editor, edit->replacement.data, edit->replacement.len,
                  false);
        if (rc != SAN_OK) {
            return rc;
        }

        editor->pos = edit->cut.end;
    }

    if (i) {
        editor->n -= i;
        memmove(editor->edits, editor->edits + i,
                editor->n * sizeof(san_edit_t));
    }

    /* an edit that begins before to and ends after it is not written yet */

    if (editor->n && editor->edits[0].cut.start < to) {
        to = editor->edits[0].cut.start;
    }

    return emit_to(editor, to);
}
