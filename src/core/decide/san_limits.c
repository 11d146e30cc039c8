/*
 * san_limits: combines the reasons that limit a suspect into one action.
 */

#include "decide/san_limits.h"
#include "decide/san_page_topic.h"
#include "decide/san_stream.h"


#define SAN_LIMIT_ROW(name, word, leaves, override, text)                     \
    { word, text, SAN_ACTION_##leaves, SAN_OVERRIDE_##override },

const san_limit_t  san_limits[SAN_WHY_N] = {
    { NULL, NULL, SAN_ACTION_TRANSLATE, SAN_OVERRIDE_NONE },
    SAN_LIMITS(SAN_LIMIT_ROW)
};

#undef SAN_LIMIT_ROW


/*
 * The strongest action that its reasons allow, with or without a translation.
 */

static san_action_t
fold(const san_suspect_t *suspect, bool translated)
{
    uint64_t            reasons;
    san_action_t        left;
    const san_limit_t  *limit;

    left = suspect->allowed;

    /* a translation may be used whichever detector found the text */

    if (left > SAN_ACTION_FLAG && translated) {
        left = SAN_ACTION_TRANSLATE;

    } else if (left == SAN_ACTION_TRANSLATE) {

        /* no translation: the strongest action is strip */

        left = SAN_ACTION_STRIP;
    }

    for (reasons = suspect->reasons; reasons; reasons &= reasons - 1) {
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
san_suspect_left(const san_suspect_t *suspect)
{
    return fold(suspect, suspect->translation.data != NULL);
}


bool
san_suspect_cleared(const san_suspect_t *suspect)
{
    uint64_t  reasons;

    for (reasons = suspect->reasons; reasons; reasons &= reasons - 1) {
        if (san_limits[__builtin_ctzll(reasons)].leaves == SAN_ACTION_OFF) {
            return true;
        }
    }

    return false;
}


void
san_suspect_set_path(san_stream_t *s, san_suspect_t *suspect, int elem)
{
    char      path[SAN_PATH_MAX];
    size_t    n;
    uint8_t  *p;

    n = elem < 0 ? 0 : san_tree_path(&s->tree, (unsigned) elem, path,
                                     sizeof(path));
    p = n ? san_stream_alloc(s, n) : NULL;

    if (p) {
        memcpy(p, path, n);
        suspect->css_path.data = p;
        suspect->css_path.len = n;
    }
}


bool
san_suspect_keep(san_stream_t *s, san_suspect_t *suspect, int elem)
{
    if (san_suspect_cleared(suspect)) {
        san_suspect_drop(s, suspect);
        return false;
    }

    san_suspect_set_path(s, suspect, elem);

    return true;
}


san_action_t
san_suspect_limit(san_suspect_t *suspect, san_why_t why)
{
    san_action_t  left;

    suspect->reasons |= UINT64_C(1) << why;
    left = san_suspect_left(suspect);

    if (left <= SAN_ACTION_FLAG && !suspect->marked) {
        suspect->pending = SAN_NOWHERE;
    }

    return left;
}


/* Reasons why a finding is not even marked. */
#define FORBID_MARK                                                           \
    (UINT64_C(1) << SAN_WHY_BYPASS | UINT64_C(1) << SAN_WHY_TYPE              \
     | UINT64_C(1) << SAN_WHY_LOG                                              \
     | UINT64_C(1) << SAN_WHY_RECORD | UINT64_C(1) << SAN_WHY_BUFFER          \
     | UINT64_C(1) << SAN_WHY_UNEDITABLE)


san_why_t
san_suspect_why(const san_stream_t *s, const san_suspect_t *suspect,
    san_action_t done)
{
    unsigned      why;
    uint64_t      reasons;
    san_action_t  leaves;

    reasons = suspect->reasons;

    /* no action is stronger */

    if (done == SAN_ACTION_TRANSLATE) {
        return SAN_WHY_NONE;
    }

    if (suspect->marked && done == SAN_ACTION_FLAG
        && (reasons & FORBID_MARK))
    {
        reasons &= FORBID_MARK;
    }

    for ( /* void */ ; reasons; reasons &= reasons - 1) {
        why = (unsigned) __builtin_ctzll(reasons);
        leaves = why == SAN_WHY_DETECTOR ? suspect->allowed
                 : why == SAN_WHY_MODE ? s->mode
                 : san_limits[why].leaves;

        if (leaves <= done) {
            return (san_why_t) why;
        }
    }

    return SAN_WHY_NONE;
}


void
san_suspect_wait(const san_stream_t *s, san_suspect_t *suspect,
    uint64_t pending)
{
    if (san_suspect_left(suspect) <= SAN_ACTION_FLAG
        && !suspect->marked)
    {
        return;
    }

    if (pending == SAN_NOWHERE && s->edits) {
        (void) san_suspect_limit(suspect, suspect->marked
                                            ? SAN_WHY_BUFFER : SAN_WHY_LEFT);
        return;
    }

    suspect->pending = pending;
}


void
san_suspect_mark_at(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    const san_elem_t  *elem;

    if (!suspect->marked) {
        return;
    }

    elem = u->elem < 0 ? NULL : &s->tree.elems[u->elem];

    if (elem && u->pending == elem->start && !elem->its) {
        suspect->name_end = elem->name_end;
    }

    san_suspect_wait(s, suspect, san_open_unit_waits(u));
}


/*
 * Built-in phrases alone do not justify a cut: that removed buttons that a
 * script serves ("I agree", "Back to top").
 */

void
san_suspect_limit_catalog(san_suspect_t *suspect)
{
    if (suspect->verdict.built_in) {
        (void) san_suspect_limit(suspect, SAN_WHY_BUILT_IN);
    }

    if (suspect->verdict.refused) {
        (void) san_suspect_limit(suspect,
            suspect->verdict.detector == SAN_DETECTOR_CATALOG
            ? SAN_WHY_REFUSED : SAN_WHY_UNTRANSLATED);
    }
}


/*
 * Do its reasons allow no edit, ignoring reasons of bytes that were written?
 * Those depend on how the page was cut into pieces.
 */

static bool
is_only_flagged(const san_suspect_t *suspect)
{
    san_suspect_t  kept;

    kept = *suspect;
    kept.reasons &= ~(UINT64_C(1) << SAN_WHY_BUFFER
                      | UINT64_C(1) << SAN_WHY_CROWDED
                      | UINT64_C(1) << SAN_WHY_LEFT);

    return san_suspect_left(&kept) <= SAN_ACTION_FLAG;
}


/* Applies what the page has shown so far about the suspect's script. */

static void
limit_by_script(san_stream_t *s, san_suspect_t *suspect)
{
    uint8_t  script;

    if (san_suspect_is_foreign(suspect)
        && san_page_writes(&s->page, suspect->verdict.script))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_UNDECLARED);
    }

    if (!san_suspect_by_script(suspect)
        || suspect->translatable || is_only_flagged(suspect))
    {
        return;
    }

    script = suspect->verdict.script;

    if (san_page_accepts(&s->page)) {
        (void) san_suspect_limit(suspect, SAN_WHY_BILINGUAL);

    } else if (san_page_topic_names(s, script)) {
        (void) san_suspect_limit(suspect, SAN_WHY_TOPIC);
    }
}


/* Applies limits of the whole page, as of now. */

static void
limit_by_page(const san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence)
{
    if (s->bypass) {
        (void) san_suspect_limit(suspect, SAN_WHY_BYPASS);
    }

    if (s->type == SAN_TYPE_XML) {
        (void) san_suspect_limit(suspect, SAN_WHY_TYPE);
    }

    if (evidence != SAN_EVIDENCE_AGREE) {
        (void) san_suspect_limit(suspect, SAN_WHY_EVIDENCE);
    }

    if (s->hydrated && !s->policy->hydrated) {
        (void) san_suspect_limit(suspect, SAN_WHY_HYDRATED);
    }

    if (s->flag_only) {
        (void) san_suspect_limit(suspect, (san_why_t) s->flag_only);
    }
}


/*
 * Is the distance to its first pending byte too large?  If no bytes can be
 * pending it is computed from its position, to get the same result.
 */

static bool
is_too_far(const san_stream_t *s, const san_suspect_t *suspect)
{
    uint64_t  from;

    from = suspect->element_range.start != SAN_NOWHERE
           ? suspect->element_range.start : suspect->text_range.start;

    if (s->edits) {
        from = suspect->pending;
    }

    return from == SAN_NOWHERE || s->event - from > s->policy->buffer_size;
}


void
san_suspects_outgrow(san_stream_t *s)
{
    unsigned        i;
    san_suspect_t  *suspect;

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (is_too_far(s, suspect)
            && (suspect->marked
                || san_suspect_left(suspect) > SAN_ACTION_FLAG))
        {
            (void) san_suspect_limit(suspect, SAN_WHY_BUFFER);
        }
    }
}


san_action_t
san_suspect_decide(san_stream_t *s, san_suspect_t *suspect,
    san_evidence_t evidence, san_action_t *would)
{
    san_action_t  left;

    limit_by_script(s, suspect);
    limit_by_page(s, suspect, evidence);

    left = san_suspect_left(suspect);

    if ((left > SAN_ACTION_FLAG || suspect->marked)
        && is_too_far(s, suspect))
    {
        left = san_suspect_limit(suspect, SAN_WHY_BUFFER);
    }

    *would = fold(suspect, suspect->translatable);

    if (s->mode < left) {
        left = s->mode;
    }

    /* reasons against a cut are not reasons against a mark */

    if (suspect->marked && left == SAN_ACTION_FLAG
        && (suspect->reasons & FORBID_MARK) == 0)
    {
        return SAN_ACTION_MARK;
    }

    if (left < *would) {
        (void) san_suspect_limit(suspect, SAN_WHY_MODE);

    } else {
        *would = left;
    }

    return left;
}
