/*
 * san_sums: what a detector only flags on a page, as long as it is more than
 * somebody reads.  One cause makes hundreds of flags: a page that was decoded
 * twice, a map in another language, a label that stands on each product.
 *
 * Enters: findings that no mode would edit.  Leaves: which of them are reported
 * one by one, and at the end one for all others.
 */

#include <string.h>

#include "decide/san_stream.h"

/* Flags of one fault that are reported one by one, unless all are. */
#define OF_ONE_CAUSE  3


static san_str_t
copy_string(uint8_t **to, san_str_t from)
{
    if (from.data == NULL) {
        return from;
    }

    if (from.len) {
        memcpy(*to, from.data, from.len);
    }

    from.data = *to;
    *to += from.len;

    return from;
}


/* The finding with the strings of its page, in one piece.  NULL: no memory. */

static san_finding_t *
copy_finding(san_stream_t *s, const san_finding_t *f)
{
    uint8_t        *to;
    san_finding_t  *copy;

    copy = s->allocator.alloc(s->allocator.data,
                              sizeof(*f) + f->where.len + f->text.len
                              + f->unit.len + f->tags.len + f->repaired.len);
    if (copy == NULL) {
        return NULL;
    }

    *copy = *f;
    to = (uint8_t *) (copy + 1);

    copy->where = copy_string(&to, f->where);
    copy->text = copy_string(&to, f->text);
    copy->unit = copy_string(&to, f->unit);
    copy->tags = copy_string(&to, f->tags);
    copy->repaired = copy_string(&to, f->repaired);

    return copy;
}


static san_sum_t *
sum_of(san_stream_t *s, san_detector_t detector)
{
    size_t  size;

    size = SAN_DETECTOR_N * sizeof(*s->sums);

    if (s->sums == NULL) {
        s->sums = s->allocator.alloc(s->allocator.data, size);

        if (s->sums == NULL) {
            return NULL;
        }

        memset(s->sums, 0, size);
    }

    return &s->sums[detector];
}


static size_t
most_of(const san_stream_t *s, san_detector_t detector)
{
    size_t  most;

    most = s->policy->examples;

    return san_detectors[detector].one_cause && most > OF_ONE_CAUSE
           ? OF_ONE_CAUSE : most;
}


bool
san_sums_add(san_stream_t *s, const san_finding_t *f)
{
    san_sum_t  *sum;

    if (s->policy->examples == 0 || s->result.findings >= SAN_REPEATS_MAX) {
        return false;
    }

    sum = sum_of(s, f->detector);

    /* without memory it is reported by itself */

    if (sum == NULL) {
        return false;
    }

    if (sum->shown < most_of(s, f->detector)
        && !san_texts_has(s, f->detector, f->text))
    {
        sum->shown++;
        return false;
    }

    if (sum->first == NULL) {
        sum->first = copy_finding(s, f);
    }

    sum->count += sum->first != NULL;

    return sum->first != NULL;
}


void
san_sums_report(san_stream_t *s)
{
    unsigned        i;
    san_finding_t   f;

    if (s->sums == NULL || s->finding == NULL) {
        return;
    }

    /* also in front of the last finding, where there are too many */

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        if (s->sums[i].count == 0) {
            continue;
        }

        f = *s->sums[i].first;
        f.n = ++s->records;
        f.sum = true;
        f.count = s->sums[i].count > 1 ? s->sums[i].count : 0;
        s->sums[i].count = 0;

        (void) s->finding(s->data, &f);
    }
}


void
san_sums_free(san_stream_t *s)
{
    unsigned  i;

    if (s->sums == NULL) {
        return;
    }

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        s->allocator.free(s->allocator.data, s->sums[i].first);
    }

    s->allocator.free(s->allocator.data, s->sums);
}
