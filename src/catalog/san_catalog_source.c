/*
 * san_catalog_source: error messages, inline elements, and adding units to the
 * catalogue.
 */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "san_catalog_source.h"
#include "san_icu_plural.h"
#include "san_plural.h"
#include "token/san_tags.h"


int
san_catalog_fail(const san_catalog_source_t *source, unsigned line,
    unsigned column, const char *format, ...)
{
    int      n;
    size_t   size;
    char    *p;
    va_list  args;

    p = source->error->text;
    size = sizeof(source->error->text);

    n = column ? snprintf(p, size, "%s:%u:%u: ", source->name, line, column)
        : line ? snprintf(p, size, "%s:%u: ", source->name, line)
        : snprintf(p, size, "%s: ", source->name);

    if (n > 0 && (size_t) n < size) {
        va_start(args, format);
        vsnprintf(p + n, size - (size_t) n, format, args);
        va_end(args);
    }

    san_catalog_one_line(source->error);

    return SAN_ERROR;
}


void
san_catalog_one_line(san_catalog_error_t *error)
{
    char  *p;

    for (p = error->text; *p; p++) {
        if ((unsigned char) *p < 0x20 || *p == 0x7f) {
            *p = ' ';
        }
    }
}


/* Is it phrasing content that texts contain (HTML, 4.5)? */

static bool
is_inline(san_tag_id_t tag)
{
    switch (tag) {

    case SAN_TAG_a:
    case SAN_TAG_b:
    case SAN_TAG_bdi:
    case SAN_TAG_br:
    case SAN_TAG_cite:
    case SAN_TAG_code:
    case SAN_TAG_em:
    case SAN_TAG_font:
    case SAN_TAG_i:
    case SAN_TAG_kbd:
    case SAN_TAG_q:
    case SAN_TAG_s:
    case SAN_TAG_samp:
    case SAN_TAG_small:
    case SAN_TAG_span:
    case SAN_TAG_strong:
    case SAN_TAG_u:
    case SAN_TAG_var:
        return true;

    default:
        return false;
    }
}


/*
 * Is it the name of an inline element?  "<all>" in a text is not an HTML tag,
 * and "<script>" is what the text is about.
 */

static bool
is_tag(const uint8_t *name, const uint8_t *end)
{
    const uint8_t  *p;

    for (p = name; p < end && (san_is_alpha(*p) || san_is_digit(*p)); p++) {
        /* void */
    }

    return p > name && p < end
           && (*p == '>' || *p == '/' || san_is_space(*p))
           && is_inline(san_tag_lookup(name, (size_t) (p - name),
                                     (size_t) (end - name)));
}


/*
 * Copies text to buf, which has the same size, with marks for HTML tags, and
 * adds the tags to the hash *names: a translation has to have the same.
 */

static void
mark_inline(san_str_t *text, uint8_t *buf, uint64_t *names)
{
    bool            close;
    size_t          len;
    const uint8_t  *p, *end, *name, *gt;

    len = 0;

    if (text->len == 0) {
        text->data = buf;
        return;
    }

    for (p = text->data, end = p + text->len; p < end; p++) {
        close = *p == '<' && p + 1 < end && p[1] == '/';
        name = p + 1 + close;

        if (*p != '<' || name >= end || !is_tag(name, end)
            || (gt = memchr(p, '>', (size_t) (end - p))) == NULL)
        {
            buf[len++] = *p;
            continue;
        }

        buf[len++] = close ? SAN_INLINE_CLOSE : SAN_INLINE_OPEN;

        for (p++; p < gt; p++) {
            *names = san_hash_add(*names, *p);
        }
    }

    text->data = buf;
    text->len = len;
}


static int
put_text(const san_catalog_source_t *source, san_catalog_unit_t *unit,
    uint64_t source_names, uint64_t target_names)
{
    int       rc;
    uint8_t  *buf;

    buf = malloc(unit->source.len + unit->target.len + 1);
    if (buf == NULL) {
        return SAN_ERROR;
    }

    /* the source gets shorter, so the buffer of the target is set up first */

    mark_inline(&unit->target, buf + unit->source.len, &target_names);
    mark_inline(&unit->source, buf, &source_names);

    unit->markup |= source_names != target_names;
    rc = san_catalog_add(source->catalog, unit);

    free(buf);

    return rc;
}


/* A plural message in both languages. */

typedef struct {
    const san_catalog_source_t  *source;
    const san_catalog_unit_t    *like;
    san_icu_plural_t             from;
    san_icu_plural_t             to;
    san_plural_t                 rule;
} counting_t;


/* Adds a branch of the source with one of the target; to NULL: no target. */

static int
put_branch(const counting_t *c, const san_icu_branch_t *from,
    const san_icu_branch_t *to, unsigned form, bool singular)
{
    san_catalog_unit_t  unit;

    unit = *c->like;
    unit.source = from->text;
    unit.target = to ? to->text : (san_str_t) { .len = 0 };
    unit.plural = &c->rule;
    unit.form = (uint8_t) form;
    unit.singular = singular;

    return put_text(c->source, &unit, SAN_HASH_START, SAN_HASH_START);
}


/*
 * Adds a branch for a single number, such as "No results" for 0, which has no
 * number in its text.
 */

static int
put_single(const counting_t *c, const san_icu_branch_t *to, unsigned form)
{
    san_catalog_unit_t       unit;
    const san_icu_branch_t  *from;

    from = san_icu_plural_branch(&c->from, SAN_ICU_KINDS, to->value);

    if (from == NULL || from->counts != to->counts) {
        from = san_icu_plural_branch(&c->from, to->value == 1 ? 1
                                               : SAN_ICU_OTHER, 0);
        from = from ? from
               : san_icu_plural_branch(&c->from, SAN_ICU_OTHER, 0);
        return put_branch(c, from, to, form, to->value == 1);
    }

    if (from->counts) {
        return put_branch(c, from, to, form, to->value == 1);
    }

    unit = *c->like;
    unit.source = from->text;
    unit.target = to->text;

    return put_text(c->source, &unit, SAN_HASH_START, SAN_HASH_START);
}


static int
put_branches(counting_t *c)
{
    unsigned                 i, form;
    const san_icu_branch_t  *one, *other, *to;

    one = san_icu_plural_branch(&c->from, 1, 0);
    one = one ? one : san_icu_plural_branch(&c->from, SAN_ICU_KINDS, 1);
    other = san_icu_plural_branch(&c->from, SAN_ICU_OTHER, 0);

    for (i = 0; i < c->to.n; i++) {
        to = &c->to.branches[i];

        if (to->kind == SAN_ICU_KINDS) {
            form = SAN_ICU_KINDS + i;

            if (put_single(c, to, form) != SAN_OK) {
                return SAN_ERROR;
            }

            continue;
        }

        if ((one && to->kind == c->rule.form[1]
             && put_branch(c, one, to, to->kind, true) != SAN_OK)
            || put_branch(c, other, to, to->kind, false) != SAN_OK)
        {
            return SAN_ERROR;
        }
    }

    for (i = 0; c->to.n == 0 && i < c->from.n; i++) {
        if (put_branch(c, &c->from.branches[i], NULL, 0, false) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    return SAN_OK;
}


/* Sets which branch of the target each number takes. */

static bool
set_rule(counting_t *c)
{
    char      tag[40];
    unsigned  i, kinds;

    if (c->like->target_language.len >= sizeof(tag)) {
        return false;
    }

    memcpy(tag, c->like->target_language.data, c->like->target_language.len);
    tag[c->like->target_language.len] = '\0';

    for (i = 0, kinds = 0; i < c->to.n; i++) {
        kinds |= 1u << c->to.branches[i].kind;
    }

    if (!san_plural_kinds(tag, kinds, &c->rule)) {
        return false;
    }

    for (i = 0; i < c->to.n; i++) {
        if (c->to.branches[i].kind == SAN_ICU_KINDS) {
            c->rule.form[c->to.branches[i].value] =
                (uint8_t) (SAN_ICU_KINDS + i);
        }
    }

    return true;
}


int
san_catalog_put(const san_catalog_source_t *source, san_catalog_unit_t *unit,
    uint64_t source_names, uint64_t target_names)
{
    int         rc;
    uint8_t    *buf;
    counting_t  c;

    if (unit->plural || unit->markup || !san_icu_plural_is(unit->source)) {
        return put_text(source, unit, source_names, target_names);
    }

    buf = malloc(2 * (unit->source.len + unit->target.len) + 1);
    if (buf == NULL) {
        return SAN_ERROR;
    }

    c.source = source;
    c.like = unit;
    c.to.n = 0;

    rc = san_icu_plural_read(unit->source, buf, &c.from)
         && (unit->target.len == 0
             || san_icu_plural_read(unit->target, buf + 2 * unit->source.len,
                                    &c.to))
         && set_rule(&c)
         ? put_branches(&c)
         : put_text(source, unit, source_names, target_names);

    free(buf);

    return rc;
}
