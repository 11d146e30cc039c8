/*
 * san_po_message: the header, charsets, and messages with plural forms.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ucnv.h>

#include "base/san_utf8.h"
#include "san_plural.h"
#include "san_po.h"


/* Copies a value of the header, "Name: value\n", to buf. */

static void
header_value(san_str_t text, const char *name, char *buf, size_t size)
{
    size_t          i, n, len;
    const uint8_t  *p, *end;

    if (text.len == 0) {
        return;
    }

    len = strlen(name);
    end = text.data + text.len;

    for (p = text.data; p < end; p++) {

        for (i = 0; i < len && p + i < end
                    && san_lower(p[i]) == (uint8_t) name[i]; i++)
        {
            /* void */
        }

        if (i == len) {
            p += len;

            while (p < end && *p == ' ') {
                p++;
            }

            for (n = 0; p + n < end && p[n] > ' ' && p[n] != ';'
                        && n + 1 < size; n++)
            {
                buf[n] = (char) p[n];
            }

            buf[n] = '\0';
            return;
        }

        p = memchr(p, '\n', (size_t) (end - p));
        if (p == NULL) {
            return;
        }
    }
}


/* Copies all that follows a name, up to the end of its line. */

static void
header_line(san_str_t text, const char *name, char *buf, size_t size)
{
    size_t          i, len, n;
    const uint8_t  *p, *end, *line_end;

    buf[0] = '\0';

    if (text.len == 0) {
        return;
    }

    len = strlen(name);
    end = text.data + text.len;

    for (p = text.data; p < end; p = line_end + 1) {
        line_end = memchr(p, '\n', (size_t) (end - p));
        line_end = line_end ? line_end : end;
        n = (size_t) (line_end - p);

        for (i = 0; i < len && i < n && san_lower(p[i]) == (uint8_t) name[i];
             i++)
        {
            /* void */
        }

        if (i == len && n - len < size) {
            memcpy(buf, p + len, n - len);
            buf[n - len] = '\0';
            return;
        }
    }
}


/*
 * Parses the name of a language as gettext projects write it: "ru_RU",
 * "sr@latin" (glibc), "de_DE_formal" (WordPress).  False: not a language.
 */

static bool
take_language(const char *p, size_t len, char *language, size_t size)
{
    size_t       n;
    const char  *modifier, *script;

    modifier = memchr(p, '@', len);
    n = modifier ? (size_t) (modifier - p) : len;
    script = "";

    if (modifier && len - n == sizeof("@latin") - 1
        && memcmp(modifier, "@latin", len - n) == 0)
    {
        script = "-Latn";
    }

    if (n > 6 && p[2] == '_' && p[5] == '_' && p[3] >= 'A' && p[3] <= 'Z'
        && p[4] >= 'A' && p[4] <= 'Z')
    {
        n = 5;
    }

    if (n + strlen(script) >= size
        || !san_language_known((const uint8_t *) p, n))
    {
        return false;
    }

    memmove(language, p, n);
    strcpy(language + n, script);

    return true;
}


/* Is the name after the last '/', or a part of it, a language? */

static bool
language_of_part(const char *name, const char *end, char *language,
    size_t size)
{
    const char  *p;

    for (p = end; p > name && p[-1] != '/'; p--) { /* void */ }

    if (take_language(p, (size_t) (end - p), language, size)) {
        return true;
    }

    for (p = end; p > name && p[-1] != '/'; p--) {
        if ((p[-1] == '.' || p[-1] == '-')
            && take_language(p, (size_t) (end - p), language, size))
        {
            return true;
        }

        if (p[-1] == '.') {
            end = p - 1;
        }
    }

    return take_language(p, (size_t) (end - p), language, size);
}


/*
 * Finds the language in the file name if the header has none: "ru_RU.mo",
 * "site-de.po", "drupal-10.1.de.po", "de/LC_MESSAGES/site.mo",
 * "po/de/site.po".
 */

static void
language_of_name(const char *name, san_po_header_t *header)
{
    size_t       size;
    const char  *end, *slash;

    size = sizeof(header->language);
    end = strstr(name, "/LC_MESSAGES/");

    if (end == NULL) {
        end = strrchr(name, '.');

        if (end == NULL
            || language_of_part(name, end, header->language, size))
        {
            return;
        }

        slash = strrchr(name, '/');

        if (slash == NULL) {
            return;
        }

        end = slash;
    }

    (void) language_of_part(name, end, header->language, size);
}


void
san_po_header(const san_catalog_source_t *source, san_str_t text,
    san_po_header_t *header)
{
    const char  *charset;
    char         said[sizeof(header->language)];

    memset(header, 0, sizeof(*header));

    header_value(text, "language:", header->language,
                 sizeof(header->language));
    header_value(text, "x-source-language:", header->source,
                 sizeof(header->source));

    if (source->language) {
        snprintf(header->language, sizeof(header->language), "%s",
                 source->language);

    } else if (!take_language(header->language, strlen(header->language),
                              header->language, sizeof(header->language)))
    {
        memcpy(said, header->language, sizeof(said));
        header->language[0] = '\0';
        language_of_name(source->name, header);

        if (header->language[0] == '\0') {
            memcpy(header->language, said, sizeof(said));
        }
    }

    if (header->source[0] == '\0') {
        strcpy(header->source, "en");
    }

    header_line(text, "plural-forms:", header->plural,
                sizeof(header->plural));
    charset = NULL;

    for (size_t i = 0; i + 8 < text.len; i++) {
        if (memcmp(text.data + i, "charset=", 8) == 0) {
            san_str_t  rest;

            rest.data = text.data + i;
            rest.len = text.len - i;
            header_value(rest, "charset=", header->charset,
                         sizeof(header->charset));
            charset = header->charset;
            break;
        }
    }

    /* a template does not have a charset yet */

    if (charset == NULL || strcmp(charset, "CHARSET") == 0) {
        strcpy(header->charset, "UTF-8");
    }
}


static bool
is_utf8(const char *charset)
{
    return ucnv_compareNames(charset, "UTF-8") == 0
           || ucnv_compareNames(charset, "US-ASCII") == 0
           || ucnv_compareNames(charset, "ASCII") == 0;
}


bool
san_po_charset_known(const san_po_header_t *header)
{
    UErrorCode   error;
    UConverter  *converter;

    error = U_ZERO_ERROR;
    converter = ucnv_open(header->charset, &error);
    ucnv_close(converter);

    return error != U_FILE_ACCESS_ERROR && error != U_ILLEGAL_ARGUMENT_ERROR;
}


static size_t
valid_utf8(san_str_t text)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = text.data;
    end = p + text.len;

    while (p < end && (n = san_utf8_next(p, end, &cp)) > 0) {
        p += n;
    }

    return (size_t) (p - text.data);
}


size_t
san_po_valid(const san_po_header_t *header, san_str_t text)
{
    char         bytes[8];
    int8_t       n;
    UChar        buf[256], *out;
    UErrorCode   error, bad;
    UConverter  *converter;
    const char  *p, *end;

    if (text.len == 0 || is_utf8(header->charset)) {
        return text.len ? valid_utf8(text) : 0;
    }

    error = U_ZERO_ERROR;
    converter = ucnv_open(header->charset, &error);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL,
                        &error);
    p = (const char *) text.data;
    end = p + text.len;

    if (U_FAILURE(error)) {
        ucnv_close(converter);
        return text.len;
    }

    do {
        error = U_ZERO_ERROR;
        out = buf;
        ucnv_toUnicode(converter, &out, buf + 256, &p, end, NULL, true,
                       &error);
    } while (error == U_BUFFER_OVERFLOW_ERROR);

    if (U_FAILURE(error)) {
        n = (int8_t) sizeof(bytes);
        bad = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter, bytes, &n, &bad);
        p -= U_SUCCESS(bad) ? n : 0;
    }

    ucnv_close(converter);

    return (size_t) (p - (const char *) text.data);
}


/* Converts text to UTF-8, in allocated memory; data NULL: out of memory. */

static san_str_t
to_utf8(const char *charset, san_str_t text)
{
    char       *out;
    int32_t     n;
    san_str_t   s;
    UErrorCode  error;

    s.data = NULL;
    s.len = 0;

    out = malloc(text.len * 4 + 1);
    if (out == NULL) {
        return s;
    }

    error = U_ZERO_ERROR;
    n = ucnv_convert("UTF-8", charset, out, (int32_t) (text.len * 4 + 1),
                     (const char *) text.data, (int32_t) text.len, &error);

    if (U_FAILURE(error)) {
        free(out);
        return s;
    }

    s.data = (const uint8_t *) out;
    s.len = (size_t) n;

    return s;
}


/*
 * The rule of a message with that many forms; with one form all numbers take
 * it.  NULL: unknown.
 */

static const san_plural_t *
rule_of(san_po_header_t *header, unsigned forms)
{
    san_str_t  value;

    enum { UNKNOWN = 0, THERE, MISSING };

    value.data = (const uint8_t *) header->plural;
    value.len = strlen(header->plural);

    if (header->known[forms] == UNKNOWN) {
        header->known[forms] =
            forms == 1
            || san_plural_read(value, forms, &header->rule[forms])
            || san_plural_of_language(header->language, forms,
                                      &header->rule[forms])
            ? THERE : MISSING;
    }

    return header->known[forms] == THERE ? &header->rule[forms] : NULL;
}


static int
add_pair(const san_catalog_source_t *source, const san_po_header_t *header,
    san_str_t id, san_str_t str, const san_catalog_unit_t *like)
{
    san_catalog_unit_t  unit;

    unit = *like;

    if (id.len > SAN_PO_TEXT_MAX || str.len > SAN_PO_TEXT_MAX * 4) {
        return SAN_OK;
    }

    unit.source_language.data = (const uint8_t *) header->source;
    unit.source_language.len = strlen(header->source);
    unit.target_language.data = (const uint8_t *) header->language;
    unit.target_language.len = strlen(header->language);
    unit.source = id;
    unit.target = str;

    return san_catalog_put(source, &unit, SAN_HASH_START, SAN_HASH_START);
}


/*
 * Adds one plural form of a message, for the singular source, if its form is
 * that of one, and for the plural.  Without a rule both sources are known
 * texts, but have no translation.
 */

static int
add_form(const san_catalog_source_t *source, san_po_header_t *header,
    san_str_t id, san_str_t plural, san_str_t str, san_catalog_unit_t *unit)
{
    if (unit->plural == NULL) {
        unit->unreviewed = true;
    }

    if (unit->plural == NULL || unit->form == unit->plural->form[1]) {
        unit->singular = true;

        if (add_pair(source, header, id, str, unit) != SAN_OK) {
            return SAN_ERROR;
        }
    }

    unit->singular = false;

    return add_pair(source, header, plural, str, unit);
}


static int
add_message(const san_catalog_source_t *source, san_po_header_t *header,
    const san_po_message_t *m)
{
    int                 rc;
    unsigned            i;
    san_catalog_unit_t  unit;

    unit = (san_catalog_unit_t) { .unreviewed = m->fuzzy };

    if (m->n == 0) {
        return add_pair(source, header, m->id, (san_str_t) { .len = 0 },
                        &unit);
    }

    if (m->plural.data) {
        unit.plural = rule_of(header, m->n);
    }

    for (i = 0, rc = SAN_OK; i < m->n && rc == SAN_OK; i++) {
        unit.form = (uint8_t) i;
        rc = m->plural.data
             ? add_form(source, header, m->id, m->plural, m->list[i], &unit)
             : add_pair(source, header, m->id, m->list[i], &unit);
    }

    return rc;
}


int
san_po_add(const san_catalog_source_t *source, san_po_header_t *header,
    const san_po_message_t *message)
{
    int               rc;
    unsigned          i;
    san_str_t        *texts[2 + SAN_PO_PLURALS_MAX];
    san_po_message_t  m;

    if (is_utf8(header->charset)) {
        return add_message(source, header, message);
    }

    m = *message;
    texts[0] = &m.id;
    texts[1] = &m.plural;

    for (i = 0; i < m.n; i++) {
        texts[2 + i] = &m.list[i];
    }

    for (i = 0, rc = SAN_OK; i < 2 + m.n; i++) {
        if (texts[i]->data) {
            *texts[i] = to_utf8(header->charset, *texts[i]);
            rc = texts[i]->data ? rc : SAN_ERROR;
        }
    }

    if (rc == SAN_OK) {
        rc = add_message(source, header, &m);
    }

    for (i = 0; i < 2 + m.n; i++) {
        free((void *) texts[i]->data);
    }

    return rc;
}
