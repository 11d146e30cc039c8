/*
 * san_po: gettext PO files.
 *
 * A message is read line by line: comments, then keywords with strings.
 * Obsolete messages (#~) are comments.
 */

#include <stdlib.h>
#include <string.h>

#include "san_po.h"


enum {
    FIELD_NONE = 0,
    FIELD_CONTEXT,
    FIELD_ID,
    FIELD_PLURAL,
    FIELD_STR          /* and the plural forms after it */
};

#define FIELDS  (FIELD_STR + SAN_PO_PLURALS_MAX)


typedef struct {
    uint8_t  *data;
    size_t    len;
    size_t    size;
    bool      there;

    /* where its first string begins in the file */
    const uint8_t  *from;
    const uint8_t  *line_start;
    unsigned        line;
} field_t;


typedef struct {
    const san_catalog_source_t  *source;
    const uint8_t               *p;
    const uint8_t               *end;
    const uint8_t               *line_start;
    unsigned                     line;

    field_t                      fields[FIELDS];
    unsigned                     field;
    bool                         again;    /* reading up to an invalid byte */
    size_t                       valid;    /* bytes of the field before it */
    bool                         fuzzy;
    bool                         header_seen;
    san_po_header_t              header;
} po_t;


static int read_line(po_t *po);


static int
fail(const po_t *po, const char *what)
{
    return san_catalog_fail(po->source, po->line,
                            (unsigned) (po->p - po->line_start) + 1,
                            "%s", what);
}


static int
fail_charset(const po_t *po, const char *what)
{
    return san_catalog_fail(po->source, po->line,
                            (unsigned) (po->p - po->line_start) + 1,
                            "%s %s", what, po->header.charset);
}


/* po->p is at the end of a line. */

static void
next_line(po_t *po)
{
    po->p++;
    po->line++;
    po->line_start = po->p;
}


static san_str_t
text_of(const field_t *f)
{
    return (san_str_t) { .data = f->there ? f->data : NULL, .len = f->len };
}


/* Reads a field again up to its first invalid byte, for the position. */

static int
fail_in_field(po_t *po, unsigned i, size_t valid)
{
    field_t  *f;

    f = &po->fields[i];
    f->len = 0;

    po->field = i;
    po->p = f->from;
    po->line = f->line;
    po->line_start = f->line_start;
    po->again = true;
    po->valid = valid;

    while (po->p < po->end && read_line(po) == SAN_OK) {
        next_line(po);
    }

    return SAN_ERROR;
}


static int
check_texts(po_t *po)
{
    size_t    n;
    unsigned  i;

    for (i = FIELD_ID; i < FIELDS; i++) {
        n = san_po_valid(&po->header, text_of(&po->fields[i]));

        if (n < po->fields[i].len) {
            return fail_in_field(po, i, n);
        }
    }

    return SAN_OK;
}


static int
read_header(po_t *po, san_str_t text)
{
    po->header_seen = true;
    san_po_header(po->source, text, &po->header);

    return san_po_charset_known(&po->header)
           ? SAN_OK : fail_charset(po, "unknown charset in the header:");
}


static int
add_message(po_t *po)
{
    unsigned          i;
    san_po_message_t  m;

    if (po->header.language[0] == '\0') {
        return fail(po, "the header has no language: add "
                    "\"Language: de\\n\" to it, or name the file de.po");
    }

    memset(&m, 0, sizeof(m));
    m.id = text_of(&po->fields[FIELD_ID]);
    m.plural = text_of(&po->fields[FIELD_PLURAL]);
    m.fuzzy = po->fuzzy;

    for (i = FIELD_STR; i < FIELDS; i++) {
        if (po->fields[i].there) {
            m.list[m.n++] = text_of(&po->fields[i]);
        }
    }

    if (check_texts(po) != SAN_OK) {
        return SAN_ERROR;
    }

    return san_po_add(po->source, &po->header, &m) == SAN_OK
           ? SAN_OK : fail(po, "out of memory");
}


/* Adds the message that was read. */

static int
end_message(po_t *po)
{
    int        rc;
    bool       header;
    unsigned   i;
    field_t   *f;
    san_str_t  text;

    f = po->fields;

    if (!f[FIELD_ID].there) {
        return SAN_OK;
    }

    header = f[FIELD_ID].len == 0;
    rc = SAN_OK;

    if (!po->header_seen) {
        text = header ? text_of(&f[FIELD_STR]) : (san_str_t) { .len = 0 };
        rc = read_header(po, text);
    }

    if (rc == SAN_OK && !header) {
        rc = add_message(po);
    }

    for (i = 0; i < FIELDS; i++) {
        f[i].there = false;
        f[i].len = 0;
    }

    po->fuzzy = false;
    po->field = FIELD_NONE;

    return rc;
}


static int
append(po_t *po, uint8_t c)
{
    field_t  *f;
    uint8_t  *p;

    f = &po->fields[po->field];

    if (po->again && f->len == po->valid) {
        return fail_charset(po, "bytes that are not valid in the charset");
    }

    if (f->len == f->size) {

        if (f->len >= SAN_PO_TEXT_MAX) {
            return fail(po, "text longer than 64 KB");
        }

        f->size = f->size ? f->size * 2 : 256;

        p = realloc(f->data, f->size);
        if (p == NULL) {
            return fail(po, "out of memory");
        }

        f->data = p;
    }

    f->data[f->len++] = c;

    return SAN_OK;
}


/* Reads a C escape, after its backslash. */

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

    return fail(po, "unknown escape: use \\n \\t \\r \\\" \\\\ or an octal "
                "number");
}


/* Reads a quoted string; po->p is at the opening quote. */

static int
read_string(po_t *po)
{
    field_t  *f;

    if (po->field == FIELD_NONE) {
        return fail(po, "string without msgid or msgstr before it");
    }

    f = &po->fields[po->field];

    if (f->from == NULL) {
        f->from = po->p;
        f->line_start = po->line_start;
        f->line = po->line;
    }

    for (po->p++; po->p < po->end && *po->p != '"'; ) {

        if (*po->p == '\n') {
            return fail(po, "unterminated string: closing quotation mark "
                        "missing");
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
        return fail(po, "unterminated string");
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


/* Reads the keyword of a line, and returns the field that it begins. */

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
        n = po->p < po->end ? *po->p - '0' : SAN_PO_PLURALS_MAX;

        if (n >= SAN_PO_PLURALS_MAX || po->p + 1 == po->end
            || po->p[1] != ']')
        {
            return fail(po, "invalid plural form, expected msgstr[0] to "
                        "msgstr[5]");
        }

        po->p += 2;
        po->field = FIELD_STR + n;

    } else if (skip_word(po, "msgstr")) {
        po->field = FIELD_STR;

    } else {
        return fail(po, "expected a comment, msgctxt, msgid, msgid_plural, "
                    "msgstr or a string");
    }

    if (po->field >= FIELD_STR && !po->fields[FIELD_ID].there) {
        return fail(po, "msgstr without msgid before it");
    }

    if (po->fields[po->field].there) {
        return fail(po, "repeated in one message");
    }

    po->fields[po->field].there = true;
    po->fields[po->field].from = NULL;

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

        /* a comment belongs to the next message */

        if (po->fields[FIELD_STR].there && !po->again
            && end_message(po) != SAN_OK)
        {
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
        return fail(po, "unexpected text after the string");
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

    po.line = 1;
    po.line_start = po.p;

    while (po.p < po.end && rc == SAN_OK) {
        rc = read_line(&po);

        if (rc == SAN_OK && po.p < po.end) {
            next_line(&po);
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
