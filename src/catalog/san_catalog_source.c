/*
 * san_catalog_source: error messages, inline elements, and adding units to the
 * catalogue.
 */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "san_catalog_source.h"
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


int
san_catalog_put(const san_catalog_source_t *source, san_catalog_unit_t *unit,
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
