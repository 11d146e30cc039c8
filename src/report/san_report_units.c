/*
 * san_report_units: selects leftovers for units of XLIFF.
 */

#include <stdlib.h>
#include <string.h>

#include "san_report_tags.h"
#include "san_report_xliff.h"


static void
take(char *to, san_str_t from)
{
    size_t  n;

    n = from.len < SAN_XLIFF_TAG ? from.len : 0;

    if (n) {
        memcpy(to, from.data, n);
    }

    to[n] = '\0';
}


static bool
is_translated(const san_report_finding_t *finding)
{
    return finding->action.len == sizeof("translate") - 1
           && memcmp(finding->action.data, "translate",
                     finding->action.len) == 0;
}


/*
 * Does a tag match the requested language or one of its variants (RFC 4647,
 * 3.3.1)?
 */

static bool
is_asked(san_str_t asked, const char *tag)
{
    size_t  i;

    for (i = 0; i < asked.len; i++) {
        if (san_lower((uint8_t) tag[i]) != san_lower(asked.data[i])) {
            return false;
        }
    }

    return asked.len == 0 || tag[i] == '\0' || tag[i] == '-';
}


/* Is it a valid tag?  Logs may contain anything, and tags become file names. */

static bool
is_known(const char *tag)
{
    return san_language_known((const uint8_t *) tag, strlen(tag));
}


/*
 * Is it a text in another language, on a selected page?  What is translated
 * now may have been found by another detector before.
 */

static bool
is_text(const san_report_t *report, const san_report_finding_t *finding,
    san_str_t target, san_xliff_unit_t *unit)
{
    if (finding->text.len == 0
        || !(is_translated(finding) || san_report_has(report, finding))
        || finding->its.len != sizeof("untranslated") - 1)
    {
        return false;
    }

    take(unit->target, finding->language);
    unit->source[0] = '\0';
    (void) san_report_source(finding, unit->source, SAN_XLIFF_TAG);

    if (!is_known(unit->source)) {
        unit->source[0] = '\0';
    }

    return is_known(unit->target) && is_asked(target, unit->target)
           && strcmp(unit->source, unit->target) != 0;
}


/* The page without arguments. */

static san_str_t
page_of(const san_report_finding_t *finding)
{
    san_str_t       page;
    const uint8_t  *p;

    page = finding->uri;
    p = page.len ? memchr(page.data, '?', page.len) : NULL;

    if (p) {
        page.len = (size_t) (p - page.data);
    }

    return page;
}


static int
order(san_str_t a, san_str_t b)
{
    int     rc;
    size_t  n;

    n = a.len < b.len ? a.len : b.len;
    rc = n ? memcmp(a.data, b.data, n) : 0;

    return rc ? rc : (a.len > b.len) - (a.len < b.len);
}


static int
order_texts(const san_xliff_unit_t *a, const san_xliff_unit_t *b)
{
    int  rc;

    rc = strcmp(a->target, b->target);
    rc = rc ? rc : order(a->finding->text, b->finding->text);

    return rc ? rc : order(a->finding->tags, b->finding->tags);
}


/*
 * Sorts equal texts together: translated ones first, then those with a
 * language.
 */

static int
by_text(const void *one, const void *two)
{
    int                      rc, x, y;
    const san_xliff_unit_t  *a, *b;

    a = one;
    b = two;
    rc = order_texts(a, b);

    if (rc) {
        return rc;
    }

    x = is_translated(a->finding) * 2 + (a->finding->text_language.len != 0);
    y = is_translated(b->finding) * 2 + (b->finding->text_language.len != 0);

    if (x != y) {
        return y - x;
    }

    return (a->index > b->index) - (a->index < b->index);
}


static int
by_page(const void *one, const void *two)
{
    int                      rc;
    const san_xliff_unit_t  *a, *b;

    a = one;
    b = two;

    rc = strcmp(a->target, b->target);
    rc = rc ? rc : strcmp(a->source, b->source);
    rc = rc ? rc : order(a->finding->host, b->finding->host);
    rc = rc ? rc : order(a->page, b->page);

    return rc ? rc : (a->index > b->index) - (a->index < b->index);
}


/*
 * Gathers all selected units and those that are translated; counts the others.
 */

static void
gather(san_xliff_t *x, const san_report_t *report,
    const san_xliff_links_t *links, san_str_t source, san_str_t target)
{
    bool               unknown;
    size_t             i;
    san_xliff_unit_t  *unit;

    for (i = 0; i < report->nfindings; i++) {
        unit = &x->units[x->n];
        unit->index = i;
        unit->finding = &report->findings[i];
        unit->page = page_of(unit->finding);

        if (!is_text(report, unit->finding, target, unit)
            || san_xliff_links_have(links, unit->finding))
        {
            continue;
        }

        if (is_translated(unit->finding)) {
            x->n++;
            continue;
        }

        unknown = unit->source[0] == '\0';
        x->left.unknown += unknown;

        if (!unknown && is_asked(source, unit->source)) {
            x->left.cut += unit->finding->cut;
            x->n += !unit->finding->cut;
        }
    }
}


/*
 * Of equal texts, keeps the first one found after one was translated, if any.
 */

static void
choose(san_xliff_t *x)
{
    bool               chosen, translated;
    size_t             i, k;
    uint64_t           last;
    san_xliff_unit_t  *unit, *first;

    first = NULL;
    last = 0;
    chosen = translated = false;

    for (i = 0, k = 0; i < x->n; i++) {
        unit = &x->units[i];

        if (first == NULL || order_texts(first, unit) != 0) {
            last = 0;
            chosen = translated = false;
        }

        first = unit;

        if (is_translated(unit->finding)) {
            translated = true;
            last = unit->finding->last > last ? unit->finding->last : last;

        } else if (!chosen && (!translated || unit->finding->last > last)) {
            chosen = true;
            x->units[k] = *unit;
            first = &x->units[k++];
        }
    }

    x->n = k;
}


int
san_xliff_read(san_xliff_t *x, const san_report_t *report, san_str_t source,
    san_str_t target)
{
    san_xliff_links_t  links;

    memset(x, 0, sizeof(*x));

    if (san_xliff_links_read(&links, report) != SAN_OK) {
        return SAN_ERROR;
    }

    x->units = calloc(report->nfindings + 1, sizeof(*x->units));

    if (x->units) {
        gather(x, report, &links, source, target);
    }

    san_xliff_links_free(&links);

    if (x->units == NULL) {
        return SAN_ERROR;
    }

    if (x->n) {
        qsort(x->units, x->n, sizeof(*x->units), by_text);
        choose(x);
    }

    if (x->n) {
        qsort(x->units, x->n, sizeof(*x->units), by_page);
    }

    return SAN_OK;
}


void
san_xliff_free(san_xliff_t *x)
{
    free(x->units);
    x->units = NULL;
    x->n = 0;
}


bool
san_xliff_next(const san_xliff_t *x, bool v2, san_xliff_part_t *part)
{
    size_t                   from, i;
    const san_xliff_unit_t  *unit;

    from = part->n ? (size_t) (part->units - x->units) + part->n : 0;

    if (from == x->n) {
        return false;
    }

    unit = &x->units[from];

    for (i = from + 1; i < x->n && strcmp(x->units[i].target, unit->target) == 0
                       && (!v2 || strcmp(x->units[i].source, unit->source)
                                  == 0); i++)
    {
        /* void */
    }

    part->units = unit;
    part->n = i - from;

    return true;
}
