/*
 * san_limits: the reasons that keep a candidate from more, folded into one
 * action.
 */

#include "decide/san_limits.h"
#include "decide/san_stream.h"


#define SAN_LIMIT_ROW(name, word, leaves, override, text)                     \
    { word, text, SAN_ACTION_##leaves, SAN_OVERRIDE_##override },

const san_limit_t  san_limits[SAN_WHY_N] = {
    { NULL, NULL, SAN_ACTION_TRANSLATE, SAN_OVERRIDE_NONE },
    SAN_LIMITS(SAN_LIMIT_ROW)
};

#undef SAN_LIMIT_ROW


/*
 * The strongest action that its reasons leave, with a translation or without
 * one.
 */

static san_action_t
fold(const san_suspect_t *candidate, bool translated)
{
    uint64_t            reasons;
    san_action_t        left;
    const san_limit_t  *limit;

    left = candidate->allowed;

    /* a translation is the catalogue's, whoever found the text */

    if (left > SAN_ACTION_FLAG && translated) {
        left = SAN_ACTION_TRANSLATE;

    } else if (left == SAN_ACTION_TRANSLATE) {

        /* there is no translation: strip is the next weaker action */

        left = SAN_ACTION_STRIP;
    }

    for (reasons = candidate->reasons; reasons; reasons &= reasons - 1) {
        limit = &san_limits[__builtin_ctzll(reasons)];

        if (limit->leaves < left
            && !(translated && limit->override == SAN_OVERRIDE_TRANSLATION))
        {
            left = limit->leaves;
        }
    }

    return left;
}


san_action_t
san_candidate_left(const san_suspect_t *candidate)
{
    return fold(candidate, candidate->translation.data != NULL);
}


bool
san_candidate_cleared(const san_suspect_t *candidate)
{
    uint64_t  reasons;

    for (reasons = candidate->reasons; reasons; reasons &= reasons - 1) {
        if (san_limits[__builtin_ctzll(reasons)].leaves == SAN_ACTION_OFF) {
            return true;
        }
    }

    return false;
}


san_action_t
san_candidate_limit(san_suspect_t *candidate, san_why_t why)
{
    san_action_t  left;

    candidate->reasons |= UINT64_C(1) << why;
    left = san_candidate_left(candidate);

    if (left <= SAN_ACTION_FLAG && !candidate->marked) {
        candidate->pending = SAN_NOWHERE;
    }

    return left;
}


/* Reasons why what was found is not even marked. */
#define KEEP_FROM_MARK                                                        \
    (UINT64_C(1) << SAN_WHY_BYPASS | UINT64_C(1) << SAN_WHY_TYPE              \
     | UINT64_C(1) << SAN_WHY_LOG                                              \
     | UINT64_C(1) << SAN_WHY_RECORD | UINT64_C(1) << SAN_WHY_BUFFER          \
     | UINT64_C(1) << SAN_WHY_UNEDITABLE)


san_why_t
san_candidate_why(const san_stream_t *s, const san_suspect_t *candidate,
    san_action_t done)
{
    unsigned            why;
    uint64_t            reasons;
    san_action_t        leaves;
    const san_limit_t  *limit;

    reasons = candidate->reasons;

    if (candidate->marked && done == SAN_ACTION_FLAG
        && (reasons & KEEP_FROM_MARK))
    {
        reasons &= KEEP_FROM_MARK;
    }

    for ( /* void */ ; reasons; reasons &= reasons - 1) {
        why = (unsigned) __builtin_ctzll(reasons);
        limit = &san_limits[why];

        leaves = why == SAN_WHY_DETECTOR ? candidate->allowed
                 : why == SAN_WHY_MODE ? s->mode
                 : limit->leaves;

        if (leaves <= done
            && !(done == SAN_ACTION_TRANSLATE
                 && limit->override == SAN_OVERRIDE_TRANSLATION))
        {
            return (san_why_t) why;
        }
    }

    return SAN_WHY_NONE;
}


void
san_candidate_wait(const san_stream_t *s, san_suspect_t *candidate,
    uint64_t pending)
{
    if (san_candidate_left(candidate) <= SAN_ACTION_FLAG
        && !candidate->marked)
    {
        return;
    }

    if (pending == SAN_NOWHERE && s->edits) {
        (void) san_candidate_limit(candidate, candidate->marked
                                              ? SAN_WHY_BUFFER : SAN_WHY_LEFT);
        return;
    }

    candidate->pending = pending;
}


void
san_candidate_mark_at(const san_stream_t *s, san_suspect_t *candidate,
    const san_open_unit_t *u)
{
    const san_elem_t  *elem;

    if (!candidate->marked) {
        return;
    }

    elem = u->elem < 0 ? NULL : &s->tree.elems[u->elem];

    if (elem && u->pending == elem->start && !elem->its) {
        candidate->name_end = elem->name_end;
    }

    san_candidate_wait(s, candidate, san_open_unit_waits(u));
}


/*
 * A cut because of a built-in phrase alone took buttons that a script serves
 * ("I agree", "Back to top").
 */

void
san_candidate_limit_catalog(san_suspect_t *candidate)
{
    if (candidate->verdict.built_in) {
        (void) san_candidate_limit(candidate, SAN_WHY_BUILT_IN);
    }

    if (candidate->verdict.refused) {
        (void) san_candidate_limit(candidate,
                             candidate->verdict.detector == SAN_DETECTOR_CATALOG
                             ? SAN_WHY_REFUSED : SAN_WHY_UNTRANSLATED);
    }
}


/*
 * Do its reasons keep it from an edit, but for those of bytes that have left?
 * When these leave depends on how the page came.
 */

static bool
is_only_flagged(const san_suspect_t *candidate)
{
    san_suspect_t  kept;

    kept = *candidate;
    kept.reasons &= ~(UINT64_C(1) << SAN_WHY_BUFFER
                      | UINT64_C(1) << SAN_WHY_CROWDED
                      | UINT64_C(1) << SAN_WHY_LEFT);

    return san_candidate_left(&kept) <= SAN_ACTION_FLAG;
}


/* What the page has said by now of the script that a candidate is in. */

static void
limit_by_script(san_stream_t *s, san_suspect_t *candidate)
{
    uint8_t  script;

    if (san_suspect_is_foreign(candidate)
        && san_page_writes(&s->page, candidate->verdict.script))
    {
        (void) san_candidate_limit(candidate, SAN_WHY_UNDECLARED);
    }

    if (!san_suspect_by_script(candidate)
        || candidate->translatable || is_only_flagged(candidate))
    {
        return;
    }

    script = candidate->verdict.script;

    if (san_page_accepts(&s->page)) {
        (void) san_candidate_limit(candidate, SAN_WHY_BILINGUAL);

    } else if (san_page_topic_names(s, script)) {
        (void) san_candidate_limit(candidate, SAN_WHY_TOPIC);
    }
}


/* What holds for all of the page, by now. */

static void
limit_by_page(const san_stream_t *s, san_suspect_t *candidate,
    san_evidence_t evidence)
{
    if (s->bypass) {
        (void) san_candidate_limit(candidate, SAN_WHY_BYPASS);
    }

    if (s->type == SAN_TYPE_XML) {
        (void) san_candidate_limit(candidate, SAN_WHY_TYPE);
    }

    if (evidence != SAN_EVIDENCE_AGREE) {
        (void) san_candidate_limit(candidate, SAN_WHY_EVIDENCE);
    }

    if (s->hydrated && !s->policy->hydrated) {
        (void) san_candidate_limit(candidate, SAN_WHY_HYDRATED);
    }

    if (s->flag_only) {
        (void) san_candidate_limit(candidate, (san_why_t) s->flag_only);
    }
}


/*
 * Do its bytes reach back too far?  Where nothing waits it is told from its
 * place, as it would be where they did.
 */

static bool
is_too_far(const san_stream_t *s, const san_suspect_t *candidate)
{
    uint64_t  from;

    from = candidate->element_range.start != SAN_NOWHERE
           ? candidate->element_range.start : candidate->text_range.start;

    if (s->edits) {
        from = candidate->pending;
    }

    return from == SAN_NOWHERE || s->event - from > s->policy->buffer_size;
}


void
san_candidates_outgrow(san_stream_t *s)
{
    unsigned        i;
    san_suspect_t  *candidate;

    for (i = 0; i < s->suspects.n; i++) {
        candidate = s->suspects.list[i];

        if (is_too_far(s, candidate)
            && (candidate->marked
                || san_candidate_left(candidate) > SAN_ACTION_FLAG))
        {
            (void) san_candidate_limit(candidate, SAN_WHY_BUFFER);
        }
    }
}


san_action_t
san_candidate_decide(san_stream_t *s, san_suspect_t *candidate,
    san_evidence_t evidence, san_action_t *would)
{
    san_action_t  left;

    limit_by_script(s, candidate);
    limit_by_page(s, candidate, evidence);

    left = san_candidate_left(candidate);

    if ((left > SAN_ACTION_FLAG || candidate->marked)
        && is_too_far(s, candidate))
    {
        left = san_candidate_limit(candidate, SAN_WHY_BUFFER);
    }

    *would = fold(candidate, candidate->translatable);

    if (*would > s->most) {
        *would = s->most;
    }

    if (s->mode < left) {
        left = s->mode;
    }

    /* what keeps it from a cut does not keep it from a mark */

    if (candidate->marked && left == SAN_ACTION_FLAG
        && (candidate->reasons & KEEP_FROM_MARK) == 0)
    {
        return SAN_ACTION_MARK;
    }

    if (left < *would) {
        (void) san_candidate_limit(candidate, SAN_WHY_MODE);

    } else {
        *would = left;
    }

    return left;
}
