/*
 * san_passage: the text of a unit together with the texts of the links in it,
 * as a translator has to see it.
 *
 * Enters: links that begin and end inside of a unit, and all text from then
 * on.  Leaves: the whole text with its tags, and what the catalogue has for
 * it.  It is gathered only if the unit, or the first link in it, begins with
 * letters of a foreign script, or if a text of the catalogue may begin as the
 * unit does; so clean text costs nothing.
 *
 * A link remains a unit of its own, which may be found, and limits, as if
 * there were no passage.  Any other unit inside ends it, and later links do
 * not begin another one: its text would lack what came before.
 */

#include "feed/san_html.h"


static inline san_open_unit_t *
owner(san_stream_t *s)
{
    return &s->units.open[s->passage.owner - 1];
}


/* Ends the passage.  Its unit gets no other one. */

static void
part(san_stream_t *s)
{
    if (s->passage.owner) {
        owner(s)->unit.parted = true;
        owner(s)->unit.passage = false;
        s->passage.owner = 0;
    }
}


/* Begins the passage of a unit, with the text in it. */

static void
begin(san_stream_t *s, unsigned index, const san_unit_t *unit)
{
    san_passage_t  *p;

    p = &s->passage;

    if (!san_unit_copy(&p->unit, &p->text, unit,
                       san_unit_text(unit, &s->text)))
    {
        san_stream_bypass(s, "memory");
        return;
    }

    p->owner = index + 1;
    p->unit.watch = SAN_WATCH_NONE;
    p->unit.label = false;
    owner(s)->unit.passage = p->unit.prompt;
}


void
san_passage_open(san_stream_t *s, const san_elem_t *elem,
    const san_attrs_t *attrs)
{
    unsigned          index;
    san_passage_t    *p;
    san_open_unit_t  *u;

    p = &s->passage;

    if (s->units.n == 0) {
        return;
    }

    index = s->units.n - 1;
    u = &s->units.open[index];

    if (elem->tag != SAN_TAG_a || (elem->skip & SAN_SKIP_ANY)
        || s->units.n == SAN_UNITS_MAX)
    {
        part(s);

        /* in other states the fast path may open it, and leave no trace */

        if (u->unit.state == SAN_UNIT_SUSPECT || san_unit_leads(&u->unit)) {
            u->unit.parted = true;
        }

        return;
    }

    p->link.start = attrs->tag->start;
    p->link.end = attrs->tag->end;

    if (p->owner == 0
        && (u->unit.state == SAN_UNIT_SUSPECT || san_unit_leads(&u->unit))
        && u->unit.nruns && u->unit.nruns <= SAN_UNIT_RUNS && !u->broken
        && !u->unit.parted
        && s->tree.elems[u->elem].tag != SAN_TAG_a)
    {
        begin(s, index, &u->unit);
        p->from = u->unit.runs[0].start;
    }

    if (p->owner == index + 1 && u->unit.state != SAN_UNIT_CLEAN) {
        san_unit_tag(&p->unit, &p->text, p->link, SAN_TAG_a, false);

    } else {
        part(s);
    }
}


/*
 * The first link of a unit ends, with no letters before it: the passage begins
 * with the link's text.  From there on bytes are pending for the unit.
 */

static void
begin_with_link(san_stream_t *s, const san_open_unit_t *link)
{
    san_str_t         text;
    san_unit_t       *before, none;
    san_inline_t      tag;
    san_passage_t    *p;
    san_open_unit_t  *u;

    p = &s->passage;
    u = &s->units.open[s->units.n - 2];
    before = &u->unit;
    text = san_unit_text(before, &s->text);
    text.len = link->unit.text - before->text;

    if (before->state == SAN_UNIT_FRESH) {
        san_unit_fresh(&none, &s->text);
        none.nruns = none.ntags = 0;
        none.space = false;
        before = &none;
        text.len = 0;
    }

    if (before->nruns + link->unit.nruns > SAN_UNIT_RUNS
        || before->ntags + link->unit.ntags + 2 > SAN_UNIT_TAGS)
    {
        return;
    }

    tag.range = p->link;
    tag.tag = SAN_TAG_a;
    tag.close = false;

    begin(s, s->units.n - 2, &link->unit);

    if (p->owner == 0
        || !san_unit_precede(&p->unit, &p->text, before, text, &tag))
    {
        san_stream_bypass(s, "memory");
        return;
    }

    p->from = before->nruns ? before->runs[0].start
              : link->unit.longer ? SAN_NOWHERE : p->link.start;

    if (u->pending == SAN_NOWHERE && u->may_wait && p->unit.prompt
        && s->policy->catalog && s->translates)
    {
        u->pending = link->released ? SAN_NOWHERE
                     : san_stream_unit_pending(s, link);
    }
}


/* Is the unit without letters, and without anything that a passage lacks? */

static bool
is_empty(const san_open_unit_t *u)
{
    return u->unit.state == SAN_UNIT_FRESH
           || (u->unit.state == SAN_UNIT_OPEN && !u->broken
               && !u->unit.parted && san_unit_letters(&u->unit) == 0);
}


void
san_passage_add_tag(san_stream_t *s, san_range_t range, unsigned tag,
    bool close)
{
    san_unit_tag(&s->passage.unit, &s->passage.text, range, tag, close);
}


void
san_passage_end(san_stream_t *s, const san_open_unit_t *u,
    const san_tag_t *end_tag)
{
    san_range_t     range;
    san_passage_t  *p;

    p = &s->passage;

    if (p->owner == s->units.n) {
        p->owner = 0;
        return;
    }

    if (p->owner == 0 && end_tag && s->units.n > 1
        && u->unit.state == SAN_UNIT_SUSPECT && !u->broken
        && u->unit.nruns <= SAN_UNIT_RUNS && u->unit.ntags <= SAN_UNIT_TAGS
        && s->tree.elems[u->elem].tag == SAN_TAG_a && is_empty(u - 1)
        && s->tree.elems[u[-1].elem].tag != SAN_TAG_a
        && p->link.start == s->tree.elems[u->elem].start)
    {
        begin_with_link(s, u);
    }

    if (p->owner == 0) {
        return;
    }

    if (end_tag == NULL || u->broken || u->unsure
        || owner(s)->unit.state == SAN_UNIT_CLEAN)
    {
        part(s);
        return;
    }

    range.start = end_tag->start;
    range.end = end_tag->end;
    san_unit_tag(&p->unit, &p->text, range, SAN_TAG_a, true);
}


void
san_passage_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    san_passage_t  *p;

    p = &s->passage;

    if (p->owner == 0) {
        return;
    }

    if (!san_unit_add(&p->unit, &s->page, &p->text, cp, src)) {
        san_stream_bypass(s, "memory");
        return;
    }

    owner(s)->unit.passage = p->unit.prompt;

    /* in the page's script only a text of the catalogue is of interest */

    if (p->unit.foreign == 0 && !p->unit.prompt) {
        part(s);
    }
}


void
san_passage_text(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint64_t off)
{
    int          n;
    uint32_t     cp;
    san_range_t  src;

    for ( /* void */ ; p < end && !s->bypass; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            return;
        }

        src.start = off;
        src.end = off = off + (uint64_t) n;
        san_passage_char(s, cp, src);
    }
}


/* The character at the end of the text, or at its start, is part of a word. */

static bool
is_word_at(san_str_t text, bool end)
{
    size_t    at;
    uint32_t  cp;

    if (text.len == 0) {
        return false;
    }

    for (at = end ? text.len - 1 : 0;
         at > 0 && (text.data[at] & 0xc0) == 0x80; at--)
    {
        /* void */
    }

    return san_utf8_next(text.data + at, text.data + text.len, &cp) > 0
           && san_is_word(san_class(cp));
}


/*
 * Does the unit's text make sense without its links?  "Tags:" does, as a label
 * of the link after it.
 */

static bool
is_label(const san_stream_t *s, const san_unit_t *unit)
{
    bool                 before, after;
    unsigned             i;
    san_str_t            text;
    const san_inline_t  *tag;

    if (unit->nruns != 1) {
        return false;
    }

    before = after = false;

    for (i = 0; i < s->passage.unit.ntags; i++) {
        tag = &s->passage.unit.tags[i];

        if (tag->tag == SAN_TAG_a) {
            before |= tag->range.end <= unit->runs[0].start;
            after |= tag->range.start >= unit->runs[0].end;
        }
    }

    text = san_unit_text(unit, &s->text);

    return (before && !is_word_at(text, false))
           || (after && !is_word_at(text, true));
}


/*
 * Looks up the passage.  A text that the catalogue has with other tags, or
 * without a usable translation, is left alone, unless its parts have one.
 */

static bool
look_up(san_stream_t *s, san_verdict_t *verdict)
{
    san_str_t             text;
    san_passage_t        *p;
    san_catalog_match_t   match;

    p = &s->passage;
    text = san_unit_text(&p->unit, &p->text);

    if (s->policy->catalog == NULL || !s->page.language.known
        || s->policy->detector[SAN_DETECTOR_CATALOG] == SAN_ACTION_OFF
        || !san_catalog_find(s->policy->catalog, text.data, text.len,
                             &s->page.language, &match))
    {
        return false;
    }

    if (match.translation.data == NULL) {
        p->why = match.untranslated ? SAN_WHY_UNTRANSLATED : SAN_WHY_REFUSED;
        return false;
    }

    if (!san_suspect_same_tags(&p->unit, text, match.source)) {
        p->why = SAN_WHY_SLOT;
        return false;
    }

    *verdict = (san_verdict_t) { 0 };
    verdict->detector = SAN_DETECTOR_CATALOG;
    verdict->script = p->unit.script;
    verdict->text_language = match.language;
    verdict->translation = match.translation;
    verdict->source = match.source;

    return true;
}


/* Can the passage be one text, with all that stands in it? */

static bool
is_whole(const san_stream_t *s, const san_open_unit_t *u)
{
    const san_passage_t  *p;

    p = &s->passage;

    return !u->broken && !p->unit.overflow && p->unit.ntags <= SAN_UNIT_TAGS
           && p->unit.nruns <= SAN_UNIT_RUNS && u->unit.nruns
           && !is_label(s, &u->unit)
           && p->text.len != san_unit_text(&u->unit, &s->text).len;
}


void
san_passage_settle(san_stream_t *s, san_open_unit_t *u)
{
    san_verdict_t  verdict;

    u->unit.passage = s->passage.owner == s->units.n && is_whole(s, u)
                      && look_up(s, &verdict);

    if (!u->unit.passage && s->passage.owner == s->units.n) {
        s->passage.owner = 0;
    }
}


bool
san_passage_judge(san_stream_t *s, const san_open_unit_t *u,
    san_verdict_t *verdict)
{
    san_passage_t  *p;

    p = &s->passage;
    p->known = false;
    p->why = SAN_WHY_NONE;

    if (p->owner != s->units.n) {
        return false;
    }

    if ((u->unit.foreign == 0 && !u->unit.passage) || !is_whole(s, u)) {
        p->owner = 0;
        return false;
    }

    p->known = look_up(s, verdict);

    return p->known;
}


void
san_passage_take(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    san_detector_t  detector;

    detector = suspect->verdict.detector;

    if (s->passage.owner == s->units.n
        && (detector == SAN_DETECTOR_SCRIPT
            || detector == SAN_DETECTOR_SCRIPT_LONG
            || detector == SAN_DETECTOR_CATALOG))
    {
        san_suspect_take_passage(s, suspect);
        return;
    }

    san_suspect_set_tags(suspect, &u->unit, suspect->text.len);
}


void
san_passage_translate(san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    san_open_unit_t               whole;
    const san_detector_traits_t  *detector;

    detector = &san_detectors[suspect->verdict.detector];

    if (!suspect->passage.data || !s->passage.known) {

        if (detector->translates) {
            san_html_translate(s, suspect, u);

        } else if (detector->repairs) {
            san_html_repair(s, suspect, u);
        }

        if (suspect->passage.data && s->passage.why
            && suspect->verdict.translation.data == NULL)
        {
            (void) san_suspect_limit(suspect, (san_why_t) s->passage.why);
        }

        return;
    }

    whole = *u;
    whole.unit = s->passage.unit;
    suspect->spans = true;
    san_html_translate(s, suspect, &whole);
    san_suspect_take_links(s, suspect);
}
