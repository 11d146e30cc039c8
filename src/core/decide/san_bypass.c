/*
 * san_bypass: when the rest of a page is left unchanged, and when edits are
 * possible at all.
 */

#include "decide/san_stream.h"


void *
san_stream_alloc(san_stream_t *s, size_t size)
{
    void  *p;

    p = s->allocator.alloc(s->allocator.data, size);

    if (p == NULL) {
        san_stream_bypass(s, "memory");
    }

    return p;
}


void
san_stream_bypass(san_stream_t *s, const char *reason)
{
    if (s->bypass == NULL) {
        s->bypass = reason;
    }
}


void
san_stream_exclude(san_stream_t *s, unsigned why)
{
    int  word;

    s->why = (uint8_t) why;
    word = san_why_by_word(san_limits[why].word);

    if (word >= 0) {
        s->result.excluded[word]++;
    }
}


void
san_stream_set_mode(san_stream_t *s, san_action_t mode)
{
    s->mode = mode;
    s->marks = mode == SAN_ACTION_MARK
               && (s->type == SAN_TYPE_HTML || s->type == SAN_TYPE_XHTML);
    s->translates = mode == SAN_ACTION_TRANSLATE
                    && (s->policy->detector[SAN_DETECTOR_CATALOG]
                        == SAN_ACTION_TRANSLATE
                        || san_policy_repairs(s->policy));
}


bool
san_stream_acting(const san_stream_t *s)
{
    return s->edits && !s->flag_only && !s->bypass
           && (san_stream_marks(s)
               || ((!s->hydrated || s->policy->hydrated)
                   && s->page.language.known && !s->page.by_words));
}
