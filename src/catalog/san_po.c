/*
 * san_po: gettext PO files, and what PO and MO have in common.
 *
 * A message is read line by line: comments, then keywords with strings.
 * Obsolete messages (#~) are comments.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ucnv.h>

#include "san_catalog_file.h"

#define PLURALS_MAX  6

/* Longest field: one text of a message. */
#define FIELD_MAX    (64 * 1024)


enum {
    FIELD_NONE = 0,
    FIELD_CONTEXT,
    FIELD_ID,
    FIELD_PLURAL,
    FIELD_STR          /* and the plurals behind it */
};

#define FIELDS  (FIELD_STR + PLURALS_MAX)


typedef struct {
    uint8_t  *data;
    size_t    len;
    size_t    size;
    bool      there;
} field_t;


typedef struct {
    const san_catalog_source_t  *source;
    const uint8_t               *p;
    const uint8_t               *end;
    const uint8_t               *line_start;
    unsigned                     line;

    field_t                      fields[FIELDS];
    unsigned                     field;
    bool                         fuzzy;
    bool                         header_seen;
    san_po_header_t              header;
} po_t;


static int
fail(const po_t *po, const char *what)
{
    return san_catalog_fail(po->source, po->line,
                            (unsigned) (po->p - po->line_start) + 1,
                            "%s", what);
}


/* A value of the header, "Name: value\n", into buf. */

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


/*
 * The language of a file whose header tells none: "de.po", "site-de.po",
 * "de/LC_MESSAGES/site.mo".
 */

static void
language_of_name(const char *name, san_po_header_t *header)
{
    size_t       len;
    const char  *start, *end, *p;

    end = strstr(name, "/LC_MESSAGES/");

    if (end == NULL) {
        end = strrchr(name, '.');
    }

    if (end == NULL) {
        return;
    }

    for (start = end, p = end; p > name && p[-1] != '/'; p--) {
        if (p[-1] == '.' || p[-1] == '-') {
            start = p;

            if (san_language_known((const uint8_t *) start,
                                   (size_t) (end - start)))
            {
                break;
            }
        }
    }

    if (p == name || p[-1] == '/') {
        start = p;
    }

    len = (size_t) (end - start);

    if (len < sizeof(header->language)
        && san_language_known((const uint8_t *) start, len))
    {
        memcpy(header->language, start, len);
        header->language[len] = '\0';
    }
}


void
san_po_header(const san_catalog_source_t *source, san_str_t text,
    san_po_header_t *header)
{
    const char  *charset;
    char         type[64];

    memset(header, 0, sizeof(*header));
    memset(type, 0, sizeof(type));

    header_value(text, "language:", header->language,
                 sizeof(header->language));
    header_value(text, "x-source-language:", header->source,
                 sizeof(header->source));

    if (header->language[0] == '\0') {
        language_of_name(source->name, header);
    }

    if (header->source[0] == '\0') {
        strcpy(header->source, "en");
    }

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

    /* a template has no charset yet */

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


/* To UTF-8, in memory of its own; data NULL: that cannot be done. */

static san_str_t
to_utf8(const char *charset, san_str_t text)
{
    char        *out;
    int32_t      n;
    san_str_t    s;
    UErrorCode   error;

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


static int
add_pair(const san_catalog_source_t *source, const san_po_header_t *header,
    san_str_t id, san_str_t str, bool unreviewed)
{
    int                  rc;
    uint8_t             *buf;
    uint64_t             names[2];
    san_catalog_unit_t   unit;

    memset(&unit, 0, sizeof(unit));

    if (id.len > FIELD_MAX || str.len > FIELD_MAX * 4) {
        return SAN_OK;
    }

    unit.source_language.data = (const uint8_t *) header->source;
    unit.source_language.len = strlen(header->source);
    unit.target_language.data = (const uint8_t *) header->language;
    unit.target_language.len = strlen(header->language);
    unit.source = id;
    unit.target = str;
    unit.unreviewed = unreviewed;

    buf = malloc(id.len + str.len + 1);
    if (buf == NULL) {
        return SAN_ERROR;
    }

    names[0] = names[1] = SAN_HASH_START;
    san_catalog_inline(&unit.source, buf, &names[0]);
    san_catalog_inline(&unit.target, buf + id.len, &names[1]);
    unit.markup = names[0] != names[1];

    rc = san_catalog_add(source->catalog, &unit);

    free(buf);

    return rc;
}


int
san_po_add(const san_catalog_source_t *source, const san_po_header_t *header,
    san_str_t id, san_str_t plural, const san_str_t *translations, unsigned n,
    bool fuzzy)
{
    int        rc;
    unsigned   i;
    san_str_t  str, none;

    none.data = NULL;
    none.len = 0;

    if (n == 0) {
        return add_pair(source, header, id, none, fuzzy);
    }

    for (i = 0; i < n; i++) {

        str = translations[i];

        if (!is_utf8(header->charset)) {
            str = to_utf8(header->charset, str);

            if (str.data == NULL) {
                return SAN_ERROR;
            }
        }

        /* which number a page has is not known: of more than two forms all
         * are known, and none is put in */

        rc = add_pair(source, header, i && plural.data ? plural : id, str,
                      fuzzy || n > 2);

        if (str.data != translations[i].data) {
            free((void *) str.data);
        }

        if (rc != SAN_OK) {
            return rc;
        }
    }

    return SAN_OK;
}


/* The message that has been read so far. */

static int
end_message(po_t *po)
{
    unsigned    i, n;
    san_str_t   id, plural, header, list[PLURALS_MAX];
    field_t    *f;

    f = po->fields;

    if (!f[FIELD_ID].there) {
        return SAN_OK;
    }

    id.data = f[FIELD_ID].data;
    id.len = f[FIELD_ID].len;
    plural.data = f[FIELD_PLURAL].there ? f[FIELD_PLURAL].data : NULL;
    plural.len = f[FIELD_PLURAL].len;

    for (n = 0, i = 0; i < PLURALS_MAX; i++) {
        if (f[FIELD_STR + i].there) {
            list[n].data = f[FIELD_STR + i].data;
            list[n].len = f[FIELD_STR + i].len;
            n++;
        }
    }

    if (id.len == 0 && !po->header_seen) {
        header = n ? list[0] : id;
        san_po_header(po->source, header, &po->header);
        po->header_seen = true;

    } else if (id.len) {

        if (!po->header_seen) {
            san_po_header(po->source, plural.data ? id : plural, &po->header);
            po->header_seen = true;
        }

        if (po->header.language[0] == '\0') {
            return fail(po, "the header tells no language: write "
                        "\"Language: de\\n\" into it, or name the file de.po");
        }

        if (san_po_add(po->source, &po->header, id, plural, list, n,
                       po->fuzzy)
            != SAN_OK)
        {
            return fail(po, "there is no memory, or the charset of the "
                        "header does not fit");
        }
    }

    for (i = 0; i < FIELDS; i++) {
        f[i].there = false;
        f[i].len = 0;
    }

    po->fuzzy = false;
    po->field = FIELD_NONE;

    return SAN_OK;
}


static int
append(po_t *po, uint8_t c)
{
    field_t  *f;
    uint8_t  *p;

    f = &po->fields[po->field];

    if (f->len == f->size) {

        if (f->len >= FIELD_MAX) {
            return fail(po, "a text of more than 64 KB");
        }

        f->size = f->size ? f->size * 2 : 256;

        p = realloc(f->data, f->size);
        if (p == NULL) {
            return fail(po, "there is no memory");
        }

        f->data = p;
    }

    f->data[f->len++] = c;

    return SAN_OK;
}


/* An escape of C, behind its backslash. */

static int
read_escape(po_t *po)
{
    unsigned  n, c;

    static const char  from[] = "ntrabfv\"\\'?";
    static const char  to[] = "\n\t\r\a\b\f\v\"\\'?";

    if (po->p < po->end && *po->p >= '0' && *po->p <= '7') {

        for (n = 0, c = 0; n < 3 && po->p < po->end && *po->p >= '0'
                           && *po->p <= '7'; n++)
        {
            c = c * 8 + (*po->p++ - '0');
        }

        return append(po, (uint8_t) c);
    }

    for (n = 0; po->p < po->end && from[n]; n++) {
        if (*po->p == (uint8_t) from[n]) {
            po->p++;
            return append(po, (uint8_t) to[n]);
        }
    }

    return fail(po, "no such escape: there are \\n \\t \\r \\\" \\\\ and octal "
                "numbers");
}


/* A string in quotes, po->p at the first. */

static int
read_string(po_t *po)
{
    if (po->field == FIELD_NONE) {
        return fail(po, "a string without msgid or msgstr before it");
    }

    for (po->p++; po->p < po->end && *po->p != '"'; ) {

        if (*po->p == '\n') {
            return fail(po, "the string has no end: a quotation mark is "
                        "missing in this line");
        }

        if (*po->p == '\\') {
            po->p++;

            if (read_escape(po) != SAN_OK) {
                return SAN_ERROR;
            }

            continue;
        }

        if (append(po, *po->p) != SAN_OK) {
            return SAN_ERROR;
        }

        po->p++;
    }

    if (po->p == po->end) {
        return fail(po, "the string has no end");
    }

    po->p++;

    return SAN_OK;
}


static bool
skip_word(po_t *po, const char *word)
{
    size_t  len;

    len = strlen(word);

    if ((size_t) (po->end - po->p) < len || memcmp(po->p, word, len) != 0) {
        return false;
    }

    po->p += len;

    return true;
}


/* The keyword of a line; the field that it begins. */

static int
read_keyword(po_t *po)
{
    unsigned  n;

    if (skip_word(po, "msgctxt")) {
        if (end_message(po) != SAN_OK) {
            return SAN_ERROR;
        }

        po->field = FIELD_CONTEXT;

    } else if (skip_word(po, "msgid_plural")) {
        po->field = FIELD_PLURAL;

    } else if (skip_word(po, "msgid")) {

        if (po->fields[FIELD_ID].there && end_message(po) != SAN_OK) {
            return SAN_ERROR;
        }

        po->field = FIELD_ID;

    } else if (skip_word(po, "msgstr[")) {
        n = po->p < po->end ? *po->p - '0' : PLURALS_MAX;

        if (n >= PLURALS_MAX || po->p + 1 == po->end || po->p[1] != ']') {
            return fail(po, "a form of the plural has a number from 0 to 5");
        }

        po->p += 2;
        po->field = FIELD_STR + n;

    } else if (skip_word(po, "msgstr")) {
        po->field = FIELD_STR;

    } else {
        return fail(po, "neither a comment nor msgctxt, msgid, msgid_plural, "
                    "msgstr or a string");
    }

    if (po->field >= FIELD_STR && !po->fields[FIELD_ID].there) {
        return fail(po, "msgstr without msgid before it");
    }

    if (po->fields[po->field].there) {
        return fail(po, "twice in one message");
    }

    po->fields[po->field].there = true;

    return SAN_OK;
}


static void
skip_blank(po_t *po)
{
    while (po->p < po->end && san_is_space(*po->p) && *po->p != '\n') {
        po->p++;
    }
}


static int
read_line(po_t *po)
{
    const uint8_t  *eol;

    skip_blank(po);

    if (po->p == po->end || *po->p == '\n') {
        return SAN_OK;
    }

    if (*po->p == '#') {

        eol = memchr(po->p, '\n', (size_t) (po->end - po->p));
        eol = eol ? eol : po->end;

        /* a comment belongs to the message behind it */

        if (po->fields[FIELD_STR].there && end_message(po) != SAN_OK) {
            return SAN_ERROR;
        }

        if (po->p + 1 < eol && po->p[1] == ',') {
            for ( /* void */ ; po->p + 5 <= eol; po->p++) {
                po->fuzzy |= memcmp(po->p, "fuzzy", 5) == 0;
            }
        }

        po->p = eol;

        return SAN_OK;
    }

    if (*po->p != '"') {
        if (read_keyword(po) != SAN_OK) {
            return SAN_ERROR;
        }

        skip_blank(po);
    }

    if (po->p < po->end && *po->p == '"') {
        if (read_string(po) != SAN_OK) {
            return SAN_ERROR;
        }

        skip_blank(po);
    }

    if (po->p < po->end && *po->p != '\n') {
        return fail(po, "something behind the string");
    }

    return SAN_OK;
}


int
san_catalog_read_po(const san_catalog_source_t *source)
{
    int       rc;
    unsigned  i;
    po_t      po;

    memset(&po, 0, sizeof(po));

    po.source = source;
    po.p = source->data;
    po.end = source->data + source->len;

    if (source->len >= 3 && memcmp(po.p, "\xef\xbb\xbf", 3) == 0) {
        po.p += 3;
    }

    rc = SAN_OK;

    while (po.p < po.end && rc == SAN_OK) {
        po.line++;
        po.line_start = po.p;
        rc = read_line(&po);

        if (rc == SAN_OK && po.p < po.end) {
            po.p++;
        }
    }

    if (rc == SAN_OK) {
        rc = end_message(&po);
    }

    for (i = 0; i < FIELDS; i++) {
        free(po.fields[i].data);
    }

    return rc;
}
