/*
 * san_copy: see the header.
 */

#include <string.h>

#include "decide/san_stream.h"

/* Characters per block. */
#define STEPS  480

/* Number of blocks before unused ones are searched for the first time. */
#define BLOCKS_MIN  32

/*
 * Bytes before the last piece that are always kept, for text that has just
 * begun.
 */
#define NEAR  4096

/* Stands for invalid bytes; it does not occur in UTF-8. */
#define WRONG  0xff


/*
 * A step is the length of a character in the copy, plus eight times its length
 * in the page.
 */

struct san_copy_block_s {
    san_copy_block_t  *next;
    uint64_t           made;
    uint64_t           read;
    uint64_t           end;        /* end in the copy */
    unsigned           n;
    uint8_t            steps[STEPS];
};


void
san_copy_begin(san_stream_t *s, const san_charset_t *charset, uint64_t base)
{
    san_copy_t  *copy;

    copy = san_stream_alloc(s, sizeof(*copy));
    if (copy == NULL) {
        return;
    }

    memset(copy, 0, offsetof(san_copy_t, piece));
    san_transcode_init(&copy->transcoder, charset);
    copy->base = base;
    copy->read = base;
    copy->made = base;
    copy->sweep_at = BLOCKS_MIN;
    s->copy = copy;
}


static bool
holds(const san_copy_block_t *block, san_range_t range)
{
    return (range.start >= block->made && range.start <= block->end)
           || (range.end >= block->made && range.end <= block->end);
}


/* Does the block hold text of a unit that may become a finding? */

static bool
holds_unit(const san_copy_block_t *block, const san_open_unit_t *u)
{
    unsigned  i;

    if (holds(block, u->kept_range)) {
        return true;
    }

    if (u->unit.state != SAN_UNIT_OPEN && u->unit.state != SAN_UNIT_SUSPECT) {
        return false;
    }

    for (i = 0; i < SAN_UNIT_RUNS && i < u->unit.nruns; i++) {
        if (holds(block, u->unit.runs[i])) {
            return true;
        }
    }

    return false;
}


/* Does the block hold a position that may be needed? */

static bool
is_needed(const san_stream_t *s, const san_copy_block_t *block)
{
    unsigned  i;

    if (block->end + NEAR >= s->copy->off
        || (s->carry.len && block->end >= s->carry.off)
        || holds(block, s->fragment.range) || holds(block, s->xml.src)
        || holds(block, s->page.declared_at))
    {
        return true;
    }

    for (i = 0; i < s->suspects.n; i++) {
        if (holds(block, s->suspects.list[i]->text_range)) {
            return true;
        }
    }

    for (i = 0; i < s->units.n; i++) {
        if (holds_unit(block, &s->units.open[i])) {
            return true;
        }
    }

    return false;
}


static void
sweep(san_stream_t *s)
{
    san_copy_t        *copy;
    san_copy_block_t  *block, **at;

    copy = s->copy;
    copy->last = NULL;

    for (at = &copy->first; (block = *at) != NULL; ) {

        if (is_needed(s, block)) {
            copy->last = block;
            at = &block->next;
            continue;
        }

        *at = block->next;
        block->next = copy->unused;
        copy->unused = block;
        copy->nblocks--;
    }

    copy->sweep_at = 2 * copy->nblocks > BLOCKS_MIN ? 2 * copy->nblocks
                                                    : BLOCKS_MIN;
}


/* The block for the next character; NULL: out of memory. */

static san_copy_block_t *
add_block(san_stream_t *s)
{
    san_copy_t        *copy;
    san_copy_block_t  *block;

    copy = s->copy;

    if (copy->nblocks == copy->sweep_at) {
        sweep(s);
    }

    block = copy->unused;

    if (block) {
        copy->unused = block->next;

    } else {
        block = san_stream_alloc(s, sizeof(*block));

        if (block == NULL) {
            return NULL;
        }
    }

    block->next = NULL;
    block->made = copy->made;
    block->read = copy->read;
    block->end = copy->made;
    block->n = 0;

    if (copy->last) {
        copy->last->next = block;

    } else {
        copy->first = block;
    }

    copy->last = block;
    copy->nblocks++;

    return block;
}


/*
 * Adds the character cp of n bytes of the page to the copy.  False: out of
 * memory.
 */

static bool
put(san_stream_t *s, uint32_t cp, size_t n)
{
    size_t             len;
    uint8_t           *p;
    san_copy_t        *copy;
    san_copy_block_t  *block;

    copy = s->copy;
    block = copy->last;

    if (block == NULL || block->n == STEPS) {
        block = add_block(s);

        if (block == NULL) {
            return false;
        }
    }

    len = 0;
    p = copy->piece + copy->len;

    if (cp == SAN_TRANSCODE_WRONG) {
        *p = WRONG;
        len = 1;

    } else if (cp != SAN_TRANSCODE_NONE) {
        len = san_utf8_put(p, cp);
    }

    block->steps[block->n++] = (uint8_t) (len | n << 3);
    block->end += len;
    copy->len += len;
    copy->made += len;
    copy->read += n;

    return true;
}


void
san_copy_make(san_stream_t *s, const uint8_t **p, const uint8_t *end,
    bool final)
{
    size_t       n;
    uint32_t     cp;
    san_copy_t  *copy;

    copy = s->copy;
    copy->off = copy->made;
    copy->len = 0;

    while (copy->len <= SAN_COPY_PIECE - 4 && !s->bypass) {

        if (copy->nrest) {
            n = san_transcode_next(&copy->transcoder, copy->rest,
                                   copy->rest + copy->nrest, final, &cp);

            if (n == 0) {
                if (*p == end) {
                    return;
                }

                copy->rest[copy->nrest++] = *(*p)++;
                continue;
            }

            copy->nrest = (uint8_t) (copy->nrest - n);
            memmove(copy->rest, copy->rest + n, copy->nrest);

        } else if (*p < end) {
            n = san_transcode_next(&copy->transcoder, *p, end, final, &cp);

            if (n == 0) {
                copy->nrest = (uint8_t) (end - *p);
                memcpy(copy->rest, *p, copy->nrest);
                *p = end;
                return;
            }

            *p += n;

        } else {
            return;
        }

        if (!put(s, cp, n)) {
            return;
        }
    }
}


/*
 * The offset in the page of the character at off in the copy; behind: of the
 * end of the character before it.  If the block of the character was dropped:
 * the end of the block before that.
 */

static uint64_t
place(const san_copy_t *copy, uint64_t off, bool behind)
{
    unsigned                 i, len;
    uint64_t                 made, read;
    const san_copy_block_t  *block;

    if (off <= copy->base && (behind || off < copy->base)) {
        return off;
    }

    off -= behind;

    for (block = copy->first; block && block->end <= off; block = block->next) {
        if (block->next == NULL || block->next->made > off) {
            break;
        }
    }

    if (block == NULL) {
        return copy->read;
    }

    made = block->made;
    read = block->read;

    for (i = 0; i < block->n; i++) {
        len = block->steps[i] & 7;

        if (off < made + len) {
            return behind ? read + (block->steps[i] >> 3) : read;
        }

        made += len;
        read += block->steps[i] >> 3;
    }

    return read;
}


san_range_t
san_copy_place(const san_stream_t *s, san_range_t range)
{
    san_range_t  to;

    if (s->copy == NULL || range.end == 0) {
        return range;
    }

    to.start = place(s->copy, range.start, false);
    to.end = range.end > range.start ? place(s->copy, range.end, true)
                                     : to.start;

    return to;
}


void
san_copy_free(san_stream_t *s)
{
    san_copy_t        *copy;
    san_copy_block_t  *block;

    copy = s->copy;

    if (copy == NULL) {
        return;
    }

    while ((block = copy->unused ? copy->unused : copy->first) != NULL) {

        if (block == copy->unused) {
            copy->unused = block->next;

        } else {
            copy->first = block->next;
        }

        s->allocator.free(s->allocator.data, block);
    }

    s->allocator.free(s->allocator.data, copy);
}
