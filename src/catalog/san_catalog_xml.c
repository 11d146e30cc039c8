/*
 * san_catalog_xml: XLIFF 1.2 and 2 (OASIS), TMX 1.4b (LISA), read by
 * libxml2's xmlTextReader, a node at a time.
 *
 * No DTD is loaded, no entity but those of XML itself is put in, nothing
 * comes from the network.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlreader.h>

#include "san_catalog_file.h"
#include "san_xml.h"

#define LANGUAGE_MAX  32

/* Languages of one translation unit of TMX. */
#define TUV_MAX       32

/* Longest text. */
#define TEXT_MAX      (256 * 1024)

typedef enum {
    FORMAT_NONE = 0,
    FORMAT_XLIFF1,
    FORMAT_XLIFF2,
    FORMAT_TMX
} format_t;


typedef struct {
    char      language[LANGUAGE_MAX];
    uint8_t  *data;
    size_t    len;
    size_t    size;
    bool      markup;      /* what a translation cannot keep */
    uint64_t  names;       /* a hash of its inline elements */
} text_t;


typedef struct {
    const san_catalog_source_t  *source;
    xmlTextReaderPtr             reader;
    format_t                     format;

    char                         languages[2][LANGUAGE_MAX];
    text_t                       texts[TUV_MAX];  /* source, target; tuv … */
    unsigned                     ntexts;

    text_t                      *open;       /* text goes here, or NULL */
    int                          depth;      /* of the element it is of */
    int                          skip;       /* of one that is passed over */

    bool                         keep;       /* translate="no" */
    int                          keep_depth;
    bool                         unreviewed;
    bool                         failed;
} xml_t;


static int
fail(xml_t *x, const char *what)
{
    int  line, column;

    line = xmlTextReaderGetParserLineNumber(x->reader);
    column = xmlTextReaderGetParserColumnNumber(x->reader);
    x->failed = true;

    return san_catalog_fail(x->source, line > 0 ? (unsigned) line : 0,
                            column > 0 ? (unsigned) column : 0, "%s", what);
}


#if (LIBXML_VERSION >= 21200)
static void
on_error(void *data, const xmlError *error)
#else
static void
on_error(void *data, xmlErrorPtr error)
#endif
{
    size_t       len;
    xml_t       *x;
    const char  *message;

    x = data;

    if (x->failed || error->level < XML_ERR_ERROR) {
        return;
    }

    message = error->message ? error->message : "is no XML";
    len = strcspn(message, "\n");
    x->failed = true;

    san_catalog_fail(x->source, error->line > 0 ? (unsigned) error->line : 0,
                     error->int2 > 0 ? (unsigned) error->int2 : 0, "%.*s",
                     (int) len, message);
}


static bool
is(xml_t *x, const char *name)
{
    const xmlChar  *local;

    local = xmlTextReaderConstLocalName(x->reader);

    return local && strcmp((const char *) local, name) == 0;
}


/* An attribute's value into buf; false: there is none. */

static bool
attribute(xml_t *x, const char *name, char *buf, size_t size)
{
    xmlChar  *value;

    value = xmlTextReaderGetAttribute(x->reader, (const xmlChar *) name);
    if (value == NULL) {
        return false;
    }

    snprintf(buf, size, "%s", (const char *) value);
    xmlFree(value);

    return true;
}


static bool
attribute_is(xml_t *x, const char *name, const char *value)
{
    char  buf[16];

    return attribute(x, name, buf, sizeof(buf)) && strcmp(buf, value) == 0;
}


static int
append(xml_t *x, const char *text)
{
    size_t    n, size;
    text_t   *t;
    uint8_t  *p;

    t = x->open;
    n = strlen(text);

    if (t->len + n > TEXT_MAX) {
        return fail(x, "a text of more than 256 KB");
    }

    if (t->len + n > t->size) {

        size = t->size ? t->size * 2 : 256;

        while (size < t->len + n) {
            size *= 2;
        }

        p = realloc(t->data, size);
        if (p == NULL) {
            return fail(x, "there is no memory");
        }

        t->data = p;
        t->size = size;
    }

    if (n) {
        memcpy(t->data + t->len, text, n);
        t->len += n;
    }

    return SAN_OK;
}


static void
open_text(xml_t *x, unsigned i, int depth)
{
    x->open = &x->texts[i];
    x->open->len = 0;
    x->open->markup = false;
    x->open->names = SAN_HASH_START;
    x->depth = depth;

    if (x->ntexts < i + 1) {
        x->ntexts = i + 1;
    }
}


static void
reset(xml_t *x)
{
    x->ntexts = 0;
    x->texts[0].len = 0;
    x->texts[1].len = 0;
    x->unreviewed = false;
}


static san_str_t
trimmed(const text_t *t)
{
    san_str_t  s;

    s.data = t->data;
    s.len = t->len;

    while (s.len && san_is_space(s.data[0])) {
        s.data++;
        s.len--;
    }

    while (s.len && san_is_space(s.data[s.len - 1])) {
        s.len--;
    }

    return s;
}


static san_str_t
word(const char *p)
{
    san_str_t  s;

    s.data = (const uint8_t *) p;
    s.len = strlen(p);

    return s;
}


static int
add(xml_t *x, const text_t *source, const char *source_language,
    const text_t *target, const char *target_language)
{
    int                  rc;
    uint8_t             *buf;
    uint64_t             names[2];
    san_catalog_unit_t   unit;

    memset(&unit, 0, sizeof(unit));

    unit.source_language = word(source_language);
    unit.target_language = word(target_language);
    unit.source = trimmed(source);
    unit.target = trimmed(target);
    unit.unreviewed = x->unreviewed;

    buf = malloc(unit.source.len + unit.target.len + 1);
    if (buf == NULL) {
        return fail(x, "there is no memory");
    }

    names[0] = source->names;
    names[1] = unit.target.len ? target->names : names[0];

    san_catalog_inline(&unit.source, buf, &names[0]);
    san_catalog_inline(&unit.target, buf + unit.source.len, &names[1]);

    unit.markup = source->markup || target->markup || names[0] != names[1];

    rc = san_catalog_add(x->source->catalog, &unit);

    free(buf);

    return rc == SAN_OK ? SAN_OK : fail(x, "there is no memory");
}


/* A unit of XLIFF is complete: trans-unit, or segment. */

static int
end_xliff(xml_t *x)
{
    int  rc;

    rc = SAN_OK;

    if (!x->keep && x->ntexts) {
        rc = add(x, &x->texts[0], x->languages[0], &x->texts[1],
                 x->languages[1]);
    }

    reset(x);

    return rc;
}


/* A unit of TMX: each of its languages beside each other one. */

static int
end_tmx(xml_t *x)
{
    unsigned  i, k;

    for (i = 0; i < x->ntexts; i++) {
        for (k = i + 1; k < x->ntexts; k++) {
            if (add(x, &x->texts[i], x->texts[i].language, &x->texts[k],
                    x->texts[k].language)
                != SAN_OK)
            {
                return SAN_ERROR;
            }
        }
    }

    reset(x);

    return SAN_OK;
}


/*
 * Elements inside of a text.  Pairs of codes are tags, by their number; those
 * that mark up a part of the text are nothing; other codes of the original
 * format cannot be kept.  No code's content is text.
 */

static int
inline_element(xml_t *x, int depth)
{
    int          rc;
    char         id[40];
    const char  *p;

    if (is(x, "mrk") || is(x, "hi") || is(x, "sm") || is(x, "em")) {
        return SAN_OK;
    }

    rc = SAN_OK;

    if (is(x, "g") || is(x, "pc") || is(x, "bpt")) {
        rc = append(x, "\1");

        if (attribute(x, "id", id, sizeof(id))
            || attribute(x, "i", id, sizeof(id)))
        {
            for (p = id; *p; p++) {
                x->open->names = san_hash_add(x->open->names, (uint8_t) *p);
            }
        }

    } else if (is(x, "ept")) {
        rc = append(x, "\2");

    } else {
        x->open->markup = true;
    }

    if ((is(x, "ph") || is(x, "bpt") || is(x, "ept") || is(x, "it")
         || is(x, "ut") || is(x, "sub"))
        && !xmlTextReaderIsEmptyElement(x->reader))
    {
        x->skip = depth;
    }

    return rc;
}


static int
root_element(xml_t *x)
{
    char  version[16];

    if (is(x, "tmx")) {
        x->format = FORMAT_TMX;
        return SAN_OK;
    }

    if (!is(x, "xliff")) {
        return fail(x, "the root is neither xliff nor tmx");
    }

    version[0] = '\0';
    (void) attribute(x, "version", version, sizeof(version));

    if (version[0] == '1') {
        x->format = FORMAT_XLIFF1;
        return SAN_OK;
    }

    if (version[0] != '2') {
        return fail(x, "the xliff has no version that is read: 1.2, 2.0 or "
                    "2.1");
    }

    x->format = FORMAT_XLIFF2;

    if (!attribute(x, "srcLang", x->languages[0], LANGUAGE_MAX)) {
        return fail(x, "the xliff has no srcLang");
    }

    x->languages[1][0] = '\0';
    (void) attribute(x, "trgLang", x->languages[1], LANGUAGE_MAX);

    return SAN_OK;
}


/* States that say that nobody has looked at the translation yet. */

static void
read_state(xml_t *x)
{
    char  state[40];

    if (attribute(x, "state", state, sizeof(state))) {
        x->unreviewed = strncmp(state, "needs-", 6) == 0
                        || strcmp(state, "new") == 0
                        || strcmp(state, "initial") == 0;
    }
}


static int
xliff1_element(xml_t *x, int depth)
{
    if (is(x, "file")) {
        x->languages[1][0] = '\0';
        (void) attribute(x, "target-language", x->languages[1],
                         LANGUAGE_MAX);

        return attribute(x, "source-language", x->languages[0], LANGUAGE_MAX)
               ? SAN_OK : fail(x, "the file has no source-language");
    }

    if (is(x, "trans-unit")) {
        reset(x);
        x->keep = attribute_is(x, "translate", "no");
        x->unreviewed = attribute_is(x, "approved", "no");

    } else if (is(x, "alt-trans") || is(x, "seg-source")
               || is(x, "bin-unit") || is(x, "note"))
    {
        if (!xmlTextReaderIsEmptyElement(x->reader)) {
            x->skip = depth;
        }

    } else if (is(x, "source")) {
        open_text(x, 0, depth);

    } else if (is(x, "target")) {
        read_state(x);
        open_text(x, 1, depth);
    }

    return SAN_OK;
}


/*
 * A segment without a state is "initial" by the standard; most tools write
 * none at all, and mean a translation that is there: it is taken.
 */

static int
xliff2_element(xml_t *x, int depth)
{
    if (is(x, "group") || is(x, "unit") || is(x, "file")) {

        if (attribute_is(x, "translate", "no") && !x->keep) {
            x->keep = true;
            x->keep_depth = depth;
        }

    } else if (is(x, "segment")) {
        reset(x);
        read_state(x);

    } else if (is(x, "ignorable") || is(x, "notes")
               || is(x, "originalData"))
    {
        if (!xmlTextReaderIsEmptyElement(x->reader)) {
            x->skip = depth;
        }

    } else if (is(x, "source")) {
        open_text(x, 0, depth);

    } else if (is(x, "target")) {
        open_text(x, 1, depth);
    }

    return SAN_OK;
}


static int
tmx_element(xml_t *x, int depth)
{
    text_t  *t;

    if (is(x, "tu")) {
        reset(x);

    } else if (is(x, "tuv")) {

        if (x->ntexts == TUV_MAX) {
            return fail(x, "a unit of more than 32 languages");
        }

        t = &x->texts[x->ntexts++];
        t->len = 0;
        t->markup = false;
        t->names = SAN_HASH_START;

        if (!attribute(x, "xml:lang", t->language, LANGUAGE_MAX)
            && !attribute(x, "lang", t->language, LANGUAGE_MAX))
        {
            return fail(x, "the tuv has no xml:lang");
        }

    } else if (is(x, "seg")) {

        if (x->ntexts == 0) {
            return fail(x, "a seg outside of a tuv");
        }

        open_text(x, x->ntexts - 1, depth);
    }

    return SAN_OK;
}


static int
start_element(xml_t *x, int depth)
{
    if (x->open) {
        return inline_element(x, depth);
    }

    switch (x->format) {

    case FORMAT_NONE:
        return root_element(x);

    case FORMAT_XLIFF1:
        return xliff1_element(x, depth);

    case FORMAT_XLIFF2:
        return xliff2_element(x, depth);

    default:
        return tmx_element(x, depth);
    }
}


static int
end_element(xml_t *x, int depth)
{
    if (x->skip == depth) {
        x->skip = -1;
        return SAN_OK;
    }

    if (x->open) {
        if (depth == x->depth) {
            x->open = NULL;

        } else if (is(x, "g") || is(x, "pc")) {
            return append(x, "\2");
        }

        return SAN_OK;
    }

    if (x->keep && x->format == FORMAT_XLIFF2 && depth == x->keep_depth) {
        x->keep = false;
    }

    if ((x->format == FORMAT_XLIFF1 && is(x, "trans-unit"))
        || (x->format == FORMAT_XLIFF2 && is(x, "segment")))
    {
        return end_xliff(x);
    }

    return x->format == FORMAT_TMX && is(x, "tu") ? end_tmx(x) : SAN_OK;
}


static int
read_node(xml_t *x)
{
    int             depth, type;
    const xmlChar  *text;

    depth = xmlTextReaderDepth(x->reader);
    type = xmlTextReaderNodeType(x->reader);

    if (x->skip >= 0
        && !(type == XML_READER_TYPE_END_ELEMENT && depth == x->skip))
    {
        return SAN_OK;
    }

    switch (type) {

    case XML_READER_TYPE_ELEMENT:

        if (start_element(x, depth) != SAN_OK) {
            return SAN_ERROR;
        }

        return xmlTextReaderIsEmptyElement(x->reader)
               ? end_element(x, depth) : SAN_OK;

    case XML_READER_TYPE_END_ELEMENT:
        return end_element(x, depth);

    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:

        if (x->open == NULL) {
            return SAN_OK;
        }

        text = xmlTextReaderConstValue(x->reader);

        return text ? append(x, (const char *) text) : SAN_OK;

    case XML_READER_TYPE_ENTITY_REFERENCE:
        return fail(x, "an entity: only those of XML itself are read");

    default:
        return SAN_OK;
    }
}


int
san_catalog_read_xml(const san_catalog_source_t *source)
{
    int              rc;
    xml_t           *x;
    unsigned         i;
    san_xml_watch_t  watch;

    x = calloc(1, sizeof(*x));
    if (x == NULL) {
        return san_catalog_fail(source, 0, 0, "there is no memory");
    }

    x->source = source;
    x->skip = -1;
    source->error->text[0] = '\0';

    san_xml_watch(&watch);

    x->reader = xmlReaderForMemory((const char *) source->data,
                                   (int) source->len, source->name, NULL,
                                   XML_PARSE_NONET);
    if (x->reader == NULL) {
        san_xml_watched(&watch);
        free(x);
        return san_catalog_fail(source, 0, 0, "there is no memory");
    }

    xmlTextReaderSetStructuredErrorHandler(x->reader,
                                     (xmlStructuredErrorFunc) on_error, x);

    while ((rc = xmlTextReaderRead(x->reader)) == 1) {
        if (read_node(x) != SAN_OK) {
            break;
        }
    }

    rc = rc == 0 && !x->failed ? SAN_OK : SAN_ERROR;

    if (rc != SAN_OK && source->error->text[0] == '\0') {
        san_catalog_fail(source, 0, 0, "is no XML");
    }

    for (i = 0; i < TUV_MAX; i++) {
        free(x->texts[i].data);
    }

    xmlFreeTextReader(x->reader);
    free(x);

    return san_xml_watched(&watch)
           ? san_catalog_fail(source, 0, 0, "there is no memory") : rc;
}
