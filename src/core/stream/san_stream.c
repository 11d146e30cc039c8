/*
 * san_stream: windows.  Bytes come in pieces.  Bytes that wait for a decision
 * are kept from one piece to the next; all others are written in the call that
 * brought them, from the caller's own buffer.
 *
 * A piece is read in place.  If bytes from before are pending, they are joined
 * with the start of the new piece in the stream's own buffer, until all
 * pending bytes are in the new piece.
 */

#include <stddef.h>
#include <string.h>

#include "base/san_scan.h"
#include "fast/san_fast.h"
#include "feed/san_feed.h"

/* Bytes of a piece that are read before pending bytes are checked again. */
#define STEP_DIRECT  16384

/* Least number of bytes of a piece that are joined with pending bytes. */
#define STEP_JOINED  1024

/*
 * If more than this percentage of the text is user content, a page is not
 * "clean" but "clean:skipped".
 */
#define SKIPPED_MOST  50


bool
san_never_changed(const san_options_t *options)
{
    const san_charset_t  *charset;

    charset = san_charset_get(options->charset.data, options->charset.len);

    return options->type == SAN_TYPE_XML
           || (charset && san_transcodes(charset));
}


san_stream_t *
san_open(const san_policy_t *policy, const san_options_t *options,
    const san_allocator_t *allocator)
{
    bool           xml;
    san_stream_t  *s;

    s = allocator->alloc(allocator->data, sizeof(*s));
    if (s == NULL) {
        return NULL;
    }

    memset(s, 0, offsetof(san_stream_t, token));
    memset(s->readers, 0, sizeof(s->readers));
    memset(s->posted, 0, sizeof(s->posted));
    s->units.n = 0;
    s->passage.owner = 0;

    s->policy = policy;
    s->allocator = *allocator;
    s->type = options->type;
    san_stream_set_mode(s, options->mode);
    s->finding = options->finding;
    s->exclude = options->exclude;
    s->read = options->read;
    s->comments = options->comments;
    s->data = options->data;
    san_own_letters_init(&s->own_letters);
    s->reading.letters = s->page.letters;

    s->most = s->mode == SAN_ACTION_TRANSLATE
              || (policy->catalog && san_catalog_units(policy->catalog))
              ? SAN_ACTION_TRANSLATE : SAN_ACTION_STRIP;

    xml = options->type == SAN_TYPE_XHTML || options->type == SAN_TYPE_XML;
    s->edits = options->mode > SAN_ACTION_FLAG
               && options->type != SAN_TYPE_XML;

    san_token_init(&s->token, xml ? &san_html_sink : &san_fast_sink, s);
    s->token.xml = xml;
    s->token.cdata_allowed = xml;
    san_page_init(&s->page, policy, options->language);
    san_page_declare(&s->page, options->content_language,
                     SAN_DECLARED_HEADER, (san_range_t) { 0, 0 });
    san_tree_init(&s->tree, &s->allocator, &s->token, &san_html_tree_calls, s,
                  &s->page.language);
    s->tree.xml = xml;

    if (options->type == SAN_TYPE_XML) {
        san_xml_begin(s);
    }

    s->tree.carries_tags = options->exclude != NULL;
    san_text_init(&s->text, &s->allocator);
    san_text_init(&s->passage.text, &s->allocator);
    san_edit_init(&s->editor, options->output, options->data);
    s->editor.xml = xml;

    s->eof = SAN_NOWHERE;
    s->field_in = SAN_NOTHING_YET;
    s->page_form = SAN_NOWHERE;
    s->reading.line.before = SAN_NOWHERE;

    s->encoding.charset = san_charset_utf8;
    san_encoding_header(s, options->charset);

    return s;
}


/* Too many bytes are pending: what has waited longest is only flagged. */

static void
release(san_stream_t *s, uint64_t pending)
{
    unsigned          i;
    san_open_unit_t  *u;

    if (san_suspects_pending(&s->suspects) == pending) {
        san_suspects_release_first(s);
        return;
    }

    for (i = 0; i < s->units.n; i++) {
        u = &s->units.open[i];

        if (san_stream_unit_pending(s, u) != pending) {
            continue;
        }

        /* then the container that would be left empty stays */

        if (u->elem >= 0 && pending < s->tree.elems[u->elem].start) {
            u->pending = s->tree.elems[u->elem].start;
            return;
        }

        u->pending = SAN_NOWHERE;

        /* text after a comment may still be cut, without its element */

        if (u->unit.state == SAN_UNIT_FRESH || san_stream_marks(s)) {
            u->released = true;

        } else {
            u->may_wait = false;
            u->fills_owner = false;
        }

        return;
    }

    san_token_release(&s->token);
}


static uint64_t
settle_pending(san_stream_t *s, uint64_t end)
{
    unsigned  i;
    uint64_t  pending;

    pending = san_stream_pending(s, end, san_token_pending(&s->token));

    /* each round releases a suspect, a unit, their bytes, or the token */

    for (i = 2 * (s->suspects.n + s->units.n) + 1;
         i && end - pending > s->policy->buffer_size;
         i--)
    {
        release(s, pending);
        pending = san_stream_pending(s, end, san_token_pending(&s->token));
    }

    if (end - pending > s->result.pending_max) {
        s->result.pending_max = (size_t) (end - pending);
    }

    return pending;
}


static int
flush(san_stream_t *s, uint64_t pending)
{
    return s->failed != SAN_OK ? s->failed : san_edit_flush(&s->editor,
                                                            pending);
}


/* Reads the window, which ends at the offset off + n. */

static void
read_window(san_stream_t *s, const uint8_t *win, size_t n, uint64_t off)
{
    uint64_t  pos;

    if (s->bypass) {
        return;
    }

    s->window_end = win + n;

    if (s->type != SAN_TYPE_TEXT) {
        san_token_feed(&s->token, win, n, off);

        if (san_tree_carry(&s->tree) != SAN_OK) {
            san_stream_bypass(s, "memory");
        }

        return;
    }

    pos = s->token.pos;
    s->token.pos = off + n;
    san_plain_feed(s, win + (pos - off), (size_t) (off + n - pos), pos);
}


/*
 * Keeps [pending, end) of the window for later.  Out of memory: the page is
 * bypassed, and all of it is written now.
 */

static int
carry_rest(san_stream_t *s, const uint8_t *from, uint64_t pending, uint64_t end)
{
    int     rc;
    size_t  n;

    n = (size_t) (end - pending);

    if (n && san_carry_reserve(&s->carry, &s->editor, &s->allocator, n)
             != SAN_OK)
    {
        san_stream_bypass(s, "memory");
        rc = san_edit_flush(&s->editor, end);
        n = 0;
        pending = end;

        if (rc != SAN_OK) {
            return rc;
        }
    }

    if (n) {
        memcpy(s->carry.data, from, n);
    }

    s->carry.len = n;
    s->carry.off = pending;
    san_edit_window(&s->editor, s->carry.data, n, pending, false);

    return SAN_OK;
}


/* Reads a piece in place, and keeps its pending bytes. */

static int
feed_direct(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off,
    bool input)
{
    int       rc;
    size_t    len;
    uint64_t  pending;

    pending = off;

    for (len = 0; len < n && !s->bypass; ) {
        len = n - len > STEP_DIRECT ? len + STEP_DIRECT : n;

        san_edit_window(&s->editor, p, len, off, input);
        read_window(s, p, len, off);
        pending = settle_pending(s, off + len);

        rc = flush(s, pending);
        if (rc != SAN_OK) {
            return rc;
        }
    }

    if (s->bypass) {
        san_edit_window(&s->editor, p, n, off, input);
        pending = off + n;

        rc = san_edit_flush(&s->editor, pending);
        if (rc != SAN_OK) {
            return rc;
        }
    }

    return carry_rest(s, p + (pending - off), pending, off + n);
}


/*
 * Joins the start of the piece with the pending bytes.  Sets *used to the
 * number of bytes of the piece that are done: less than were joined, if all
 * bytes that are pending now are in the piece itself.
 */

static int
feed_joined(san_stream_t *s, const uint8_t *p, size_t n, size_t *used)
{
    int           rc;
    size_t        step, waited;
    uint64_t      pending, end;
    san_carry_t  *carry;

    carry = &s->carry;
    step = carry->len > STEP_JOINED ? carry->len : STEP_JOINED;

    if (step > STEP_DIRECT) {
        step = STEP_DIRECT;
    }

    if (step > n) {
        step = n;
    }

    if (san_carry_reserve(carry, &s->editor, &s->allocator, carry->len + step)
        != SAN_OK)
    {
        san_stream_bypass(s, "memory");
        *used = 0;
        return san_edit_flush(&s->editor, carry->off + carry->len);
    }

    waited = carry->len;
    memcpy(carry->data + waited, p, step);
    end = carry->off + waited + step;

    san_edit_window(&s->editor, carry->data, waited + step, carry->off,
                    false);
    read_window(s, carry->data, waited + step, carry->off);
    pending = settle_pending(s, end);

    rc = flush(s, pending);
    if (rc != SAN_OK) {
        return rc;
    }

    if (pending >= carry->off + waited) {
        *used = (size_t) (pending - carry->off) - waited;
        san_edit_window(&s->editor, carry->data, 0, pending, false);
        carry->len = 0;
        carry->off = pending;
        return SAN_OK;
    }

    *used = step;
    san_edit_window(&s->editor, carry->data, (size_t) (end - pending), pending,
                    false);
    memmove(carry->data, carry->data + (pending - carry->off),
            (size_t) (end - pending));
    carry->len = (size_t) (end - pending);
    carry->off = pending;

    return SAN_OK;
}


/* Reads bytes; input: they are in the caller's buffer. */

static int
feed(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off, bool input)
{
    int     rc;
    size_t  used;

    if (s->read) {
        s->read(s->data, p, n);
    }

    while (s->carry.len && n && !s->bypass) {
        rc = feed_joined(s, p, n, &used);
        if (rc != SAN_OK) {
            return rc;
        }

        p += used;
        n -= used;
        off += used;
    }

    if (s->bypass && s->carry.len) {
        san_edit_window(&s->editor, s->carry.data, s->carry.len, s->carry.off,
                        false);
        rc = san_edit_flush(&s->editor, s->carry.off + s->carry.len);

        if (rc != SAN_OK) {
            return rc;
        }

        s->carry.len = 0;
    }

    return n ? feed_direct(s, p, n, off, input) : SAN_OK;
}


/* Output callback that discards the copy. */

static int
on_copy(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) data;
    (void) p;
    (void) n;
    (void) input;

    return SAN_OK;
}


/*
 * From here on the page is read from a copy: writes the pending bytes of the
 * original.
 */

static int
begin_copy(san_stream_t *s)
{
    int  rc;

    rc = s->carry.len ? san_edit_flush(&s->editor, s->carry.off + s->carry.len)
                      : SAN_OK;

    s->copy->output = s->editor.output;
    s->copy->out = s->editor.out;
    s->editor.output = on_copy;
    s->edits = false;

    return rc;
}


/*
 * Writes bytes of such a page at once, and reads their copy; n == 0: the end.
 */

static int
feed_copied(san_stream_t *s, const uint8_t *p, size_t n, bool input)
{
    int             rc;
    bool            final;
    size_t          pending_max;
    san_copy_t     *copy;
    const uint8_t  *end;

    rc = SAN_OK;
    copy = s->copy;
    end = p + n;
    final = n == 0;
    pending_max = s->result.pending_max;

    if (copy->output == NULL) {
        rc = begin_copy(s);
    }

    if (n && rc == SAN_OK) {
        copy->out += n;
        rc = copy->output(s->data, p, n, input);
    }

    while (rc == SAN_OK && !s->bypass) {
        san_copy_make(s, &p, end, final);

        if (copy->len == 0) {
            break;
        }

        rc = feed(s, copy->piece, copy->len, copy->off, false);
    }

    s->result.pending_max = pending_max;

    return rc;
}


/* Reads the bytes that waited for the encoding, except the last ones. */

static int
feed_waiting(san_stream_t *s, size_t last)
{
    size_t           n;
    san_encoding_t  *e;

    e = &s->encoding;
    n = e->head_len - e->wait_from - last;
    e->waits = false;

    if (n == 0) {
        return SAN_OK;
    }

    return s->copy ? feed_copied(s, e->head + e->wait_from, n, false)
                   : feed(s, e->head + e->wait_from, n, e->wait_from, false);
}


static size_t
add_head(san_encoding_t *e, const uint8_t *p, size_t n)
{
    if (n > (size_t) (SAN_HEAD_MAX - e->head_len)) {
        n = SAN_HEAD_MAX - e->head_len;
    }

    memcpy(e->head + e->head_len, p, n);
    e->head_len = (uint16_t) (e->head_len + n);

    return n;
}


/*
 * Handles bytes while the encoding is unknown: ASCII is read, other bytes
 * wait.  The first bytes of a page are read separately, because a declaration
 * in them applies from there on, however the page is cut.  Sets *used to the
 * number of bytes of the piece that are done.
 */

static int
feed_unknown(san_stream_t *s, const uint8_t *p, size_t n, uint64_t off,
    size_t *used)
{
    int              rc;
    size_t           k, room;
    san_encoding_t  *e;

    k = 0;
    e = &s->encoding;

    if (!e->waits) {
        room = (size_t) (SAN_HEAD_MAX - e->head_len);

        if (!e->declared && room && n > room) {
            n = room;
        }

        k = san_encoding_at_once(s, p, n);

        if (san_encoding_is_wide(s, p, k)) {
            san_stream_bypass(s, "charset");
        }

        add_head(e, p, k);
        rc = k ? feed(s, p, k, off, true) : SAN_OK;
        *used = k;

        if (rc != SAN_OK || s->bypass || k == n) {

            if (e->head_len == SAN_HEAD_MAX && !e->head_read) {
                e->head_read = true;
                (void) san_encoding_decide(s, true);
            }

            return rc;
        }

        e->waits = true;
        e->wait_from = e->head_len;
    }

    *used = n;
    n = add_head(e, p + k, n - k);

    if (!san_encoding_decide(s, e->head_len == SAN_HEAD_MAX)) {
        return SAN_OK;
    }

    *used = k;

    return feed_waiting(s, n);
}


int
san_feed(san_stream_t *s, const uint8_t *p, size_t n)
{
    int       rc;
    size_t    used;
    uint64_t  off;

    off = s->result.in;
    s->result.in += n;

    if (s->editor.n == 0) {
        san_stream_release(s);
    }

    while (n && !s->encoding.fixed && !s->bypass) {
        rc = feed_unknown(s, p, n, off, &used);
        if (rc != SAN_OK) {
            return rc;
        }

        p += used;
        n -= used;
        off += used;
    }

    if (n == 0) {
        return SAN_OK;
    }

    return s->copy ? feed_copied(s, p, n, true) : feed(s, p, n, off, true);
}


/* Computes the share of text that is user content and was not judged. */

static void
count_skipped(san_stream_t *s)
{
    uint64_t  own, readers;

    readers = san_page_letters(s->readers);

    if (readers) {
        own = san_page_letters(s->page.letters) + san_page_letters(s->posted);
        s->result.skipped = (unsigned) (readers * 100 / (own + readers));
    }
}


int
san_finish(san_stream_t *s)
{
    int             rc;
    const uint8_t  *left;

    static const uint8_t  nothing[1];

    if (s->ended) {
        return SAN_OK;
    }

    s->ended = true;

    if (s->encoding.waits) {
        (void) san_encoding_decide(s, true);
        rc = feed_waiting(s, 0);
        if (rc != SAN_OK) {
            return rc;
        }
    }

    s->eof = s->result.in;

    if (s->copy) {
        rc = feed_copied(s, nothing, 0, false);
        if (rc != SAN_OK) {
            return rc;
        }

        s->eof = s->copy->made;
    }

    if (!s->bypass) {
        if (s->type == SAN_TYPE_TEXT) {
            san_plain_finish(s);

        } else {

            /*
             * the piece of the last feed is gone: the pending bytes are the
             * window
             */

            left = s->carry.len ? s->carry.data : nothing;
            s->window_end = left + s->carry.len;
            san_token_feed(&s->token, left, s->carry.len,
                           s->eof - s->carry.len);
            san_token_finish(&s->token);
        }
    }

    if (!s->bypass) {
        s->event = s->eof;

        if (s->reading.partial.len) {
            san_text_cut_off(s);
        }

        if (s->encoding.gathers && !s->bypass) {
            san_encoding_ask(s, true);
        }

        if (!s->bypass) {
            /* a tag that is cut off did not end the last word */

            if (s->type != SAN_TYPE_TEXT) {
                san_wording_end(s);
            }

            san_tree_finish(&s->tree);
            san_conflict_end(s);
            san_suspects_settle(s, true);
        }
    }

    san_sums_report(s);
    count_skipped(s);

    return flush(s, s->eof);
}


size_t
san_pending(const san_stream_t *s)
{
    size_t  n;

    n = s->copy ? 0 : s->carry.len;

    if (s->encoding.waits) {
        n += s->encoding.head_len - s->encoding.wait_from;
    }

    return n;
}


int
san_release(san_stream_t *s)
{
    int       rc;
    size_t    n;
    unsigned  i;
    uint64_t  pending, end;

    if (s->encoding.waits) {
        (void) san_encoding_decide(s, true);
        rc = feed_waiting(s, 0);

        if (rc != SAN_OK) {
            return rc;
        }
    }

    if (s->carry.len == 0 || s->copy) {
        return SAN_OK;
    }

    /* the piece of the last feed is gone: the pending bytes are the window */

    if (s->type != SAN_TYPE_TEXT) {
        s->window_end = s->carry.data + s->carry.len;
        san_token_feed(&s->token, s->carry.data, s->carry.len, s->carry.off);
    }

    end = s->carry.off + s->carry.len;
    pending = san_stream_pending(s, end, san_token_pending(&s->token));

    /* each round releases a suspect, a unit, or the token */

    for (i = 2 * (s->suspects.n + s->units.n) + 1; i && pending < end; i--) {
        release(s, pending);
        pending = san_stream_pending(s, end, san_token_pending(&s->token));
    }

    rc = flush(s, pending);

    n = (size_t) (end - pending);

    san_edit_window(&s->editor, s->carry.data, n, pending, false);
    memmove(s->carry.data, s->carry.data + (pending - s->carry.off), n);
    s->carry.len = n;
    s->carry.off = pending;

    return rc;
}


int
san_bypass(san_stream_t *s, const char *reason)
{
    san_stream_bypass(s, reason);

    if (s->encoding.waits) {
        return feed_waiting(s, 0);
    }

    if (s->carry.len == 0) {
        return SAN_OK;
    }

    return san_edit_flush(&s->editor, s->carry.off + s->carry.len);
}


const san_result_t *
san_result(const san_stream_t *s)
{
    san_result_t  *result;

    result = (san_result_t *) &s->result;

    result->out = s->copy ? s->copy->out : s->editor.out;
    result->removed = s->editor.removed;
    result->reason = s->bypass;

    memcpy(result->language, s->page.language.tag,
           sizeof(result->language));

    result->status = s->result.edits ? "edited"
                     : s->bypass ? "bypass"
                     : s->result.findings ? "flagged"
                     : s->result.skipped > SKIPPED_MOST ? "clean:skipped"
                     : "clean";

    return result;
}


void
san_close(san_stream_t *s)
{
    san_suspects_free(s);
    san_stream_release(s);
    san_texts_free(s);
    san_sums_free(s);
    san_encoding_free(s);
    san_copy_free(s);
    s->allocator.free(s->allocator.data, s->json_ld);
    san_tree_free(&s->tree);
    san_text_free(&s->text);
    san_text_free(&s->passage.text);
    s->allocator.free(s->allocator.data, s->carry.data);
    s->allocator.free(s->allocator.data, s);
}
