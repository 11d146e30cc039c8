/*
 * san_catalog_xml_units: the elements of XLIFF 1.2 and 2 (OASIS) and TMX 1.4b
 * (LISA).
 */

#include <string.h>

#include "san_catalog_xml.h"


static void
reset(san_xml_t *x)
{
    x->ntexts = 0;
    x->texts[0].len = 0;
    x->texts[1].len = 0;
    x->unreviewed = false;
}


static san_str_t
trimmed(const san_xml_text_t *t)
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
add_like(san_xml_t *x, const san_xml_text_t *source,
    const char *source_language, const san_xml_text_t *target,
    const char *target_language, const san_catalog_unit_t *like)
{
    san_catalog_unit_t  unit;

    unit = *like;
    unit.source_language = word(source_language);
    unit.target_language = word(target_language);
    unit.source = trimmed(source);
    unit.target = trimmed(target);
    unit.unreviewed |= x->unreviewed;
    unit.markup = source->markup || target->markup;

    return san_catalog_put(x->source, &unit, source->names,
                           unit.target.len ? target->names : source->names)
           == SAN_OK
           ? SAN_OK : san_xml_fail(x, "out of memory");
}


static int
add(san_xml_t *x, const san_xml_text_t *source, const char *source_language,
    const san_xml_text_t *target, const char *target_language)
{
    static const san_catalog_unit_t  none;

    return add_like(x, source, source_language, target, target_language,
                    &none);
}


static void
swap(san_xml_text_t *a, san_xml_text_t *b)
{
    san_xml_text_t  t;

    t = *a;
    *a = *b;
    *b = t;
}


/*
 * Adds a unit of a group of plural forms.  The source of the first one is the
 * singular, that of all others the plural, so the first is kept until the
 * second is read.
 */

static int
add_form(san_xml_t *x)
{
    int                 rc;
    unsigned            n;
    san_catalog_unit_t  unit;

    n = x->plural_n++;
    unit = (san_catalog_unit_t) {
        .plural = x->has_rule ? &x->rule : NULL, .unreviewed = !x->has_rule,
        .form = (uint8_t) n, .singular = n == 0
    };

    rc = add_like(x, &x->texts[0], x->languages[0], &x->texts[1],
                  x->languages[1], &unit);

    if (n == 0) {
        swap(&x->texts[0], &x->texts[2]);
        swap(&x->texts[1], &x->texts[3]);

    } else if (n == 1 && rc == SAN_OK) {
        unit.form = 0;
        rc = add_like(x, &x->texts[0], x->languages[0], &x->texts[3],
                      x->languages[1], &unit);
    }

    return rc;
}


/* Adds a complete unit of XLIFF: trans-unit or segment. */

static int
end_xliff(san_xml_t *x)
{
    int  rc;

    rc = SAN_OK;

    if (!x->no_translate && x->ntexts) {
        rc = x->plural_depth
             ? add_form(x)
             : add(x, &x->texts[0], x->languages[0], &x->texts[1],
                   x->languages[1]);
    }

    reset(x);

    return rc;
}


/* Adds a unit of TMX: each pair of its languages. */

static int
end_tmx(san_xml_t *x)
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


/* The configured language overrides that of the file. */

static void
set_language(san_xml_t *x)
{
    const char  *language;

    language = x->source->language;

    if (language && strlen(language) < SAN_XML_LANGUAGE_MAX) {
        strcpy(x->languages[1], language);
    }
}


static int
root_element(san_xml_t *x)
{
    char  version[16];

    if (san_xml_is(x, "tmx")) {
        x->format = SAN_XML_TMX;
        return SAN_OK;
    }

    if (!san_xml_is(x, "xliff")) {
        return san_xml_fail(x, "unknown root element, expected xliff or tmx");
    }

    version[0] = '\0';
    (void) san_xml_attribute(x, "version", version, sizeof(version));

    if (version[0] == '1') {
        x->format = SAN_XML_XLIFF1;
        return SAN_OK;
    }

    if (version[0] != '2') {
        return san_xml_fail(x, "unsupported XLIFF version, expected 1.2, "
                               "2.0 or 2.1");
    }

    x->format = SAN_XML_XLIFF2;

    if (!san_xml_attribute(x, "srcLang", x->languages[0],
                           SAN_XML_LANGUAGE_MAX))
    {
        return san_xml_fail(x, "xliff has no srcLang");
    }

    x->languages[1][0] = '\0';
    (void) san_xml_attribute(x, "trgLang", x->languages[1],
                             SAN_XML_LANGUAGE_MAX);
    set_language(x);

    return SAN_OK;
}


static bool
attribute_is(san_xml_t *x, const char *name, const char *value)
{
    char  buf[24];

    return san_xml_attribute(x, name, buf, sizeof(buf))
           && strcmp(buf, value) == 0;
}


/* Checks for states of translations that nobody has reviewed. */

static void
read_state(san_xml_t *x)
{
    char  state[40];

    if (san_xml_attribute(x, "state", state, sizeof(state))) {
        x->unreviewed = strncmp(state, "needs-", 6) == 0
                        || strcmp(state, "new") == 0
                        || strcmp(state, "initial") == 0;
    }
}


static int
xliff1_element(san_xml_t *x, int depth)
{
    if (san_xml_is(x, "file")) {
        x->languages[1][0] = '\0';
        (void) san_xml_attribute(x, "target-language", x->languages[1],
                                 SAN_XML_LANGUAGE_MAX);
        set_language(x);

        return san_xml_attribute(x, "source-language", x->languages[0],
                                 SAN_XML_LANGUAGE_MAX)
               ? SAN_OK : san_xml_fail(x, "file has no source-language");
    }

    if (san_xml_is(x, "group")
        && attribute_is(x, "restype", "x-gettext-plurals"))
    {
        x->plural_depth = depth;
        x->plural_n = 0;
        x->has_rule = san_plural_of_language(x->languages[1], 0, &x->rule);

    } else if (san_xml_is(x, "trans-unit")) {
        reset(x);
        x->no_translate = attribute_is(x, "translate", "no");
        x->unreviewed = attribute_is(x, "approved", "no");

    } else if (san_xml_is(x, "alt-trans") || san_xml_is(x, "seg-source")
               || san_xml_is(x, "bin-unit") || san_xml_is(x, "note"))
    {
        if (!xmlTextReaderIsEmptyElement(x->reader)) {
            x->skip = depth;
        }

    } else if (san_xml_is(x, "source")) {
        san_xml_open_text(x, 0, depth);

    } else if (san_xml_is(x, "target")) {
        read_state(x);
        san_xml_open_text(x, 1, depth);
    }

    return SAN_OK;
}


/*
 * By the standard, a segment without a state is "initial".  Most tools write
 * no state for finished translations, so these are accepted.
 */

static int
xliff2_element(san_xml_t *x, int depth)
{
    if (san_xml_is(x, "group") || san_xml_is(x, "unit")
        || san_xml_is(x, "file"))
    {
        if (attribute_is(x, "translate", "no") && !x->no_translate) {
            x->no_translate = true;
            x->no_translate_depth = depth;
        }

    } else if (san_xml_is(x, "segment")) {
        reset(x);
        read_state(x);

    } else if (san_xml_is(x, "ignorable") || san_xml_is(x, "notes")
               || san_xml_is(x, "originalData"))
    {
        if (!xmlTextReaderIsEmptyElement(x->reader)) {
            x->skip = depth;
        }

    } else if (san_xml_is(x, "source")) {
        san_xml_open_text(x, 0, depth);

    } else if (san_xml_is(x, "target")) {
        san_xml_open_text(x, 1, depth);
    }

    return SAN_OK;
}


static int
tmx_element(san_xml_t *x, int depth)
{
    san_xml_text_t  *t;

    if (san_xml_is(x, "tu")) {
        reset(x);

    } else if (san_xml_is(x, "tuv")) {

        if (x->ntexts == SAN_XML_TEXTS_MAX) {
            return san_xml_fail(x, "unit with more than 32 languages");
        }

        t = &x->texts[x->ntexts++];
        t->len = 0;
        t->markup = false;
        t->names = SAN_HASH_START;

        if (!san_xml_attribute(x, "xml:lang", t->language, SAN_XML_LANGUAGE_MAX)
            && !san_xml_attribute(x, "lang", t->language, SAN_XML_LANGUAGE_MAX))
        {
            return san_xml_fail(x, "tuv has no xml:lang");
        }

    } else if (san_xml_is(x, "seg")) {

        if (x->ntexts == 0) {
            return san_xml_fail(x, "seg outside of a tuv");
        }

        san_xml_open_text(x, x->ntexts - 1, depth);
    }

    return SAN_OK;
}


int
san_xml_unit_element(san_xml_t *x, int depth)
{
    switch (x->format) {

    case SAN_XML_NONE:
        return root_element(x);

    case SAN_XML_XLIFF1:
        return xliff1_element(x, depth);

    case SAN_XML_XLIFF2:
        return xliff2_element(x, depth);

    default:
        return tmx_element(x, depth);
    }
}


int
san_xml_unit_end(san_xml_t *x, int depth)
{
    if (x->no_translate && x->format == SAN_XML_XLIFF2
        && depth == x->no_translate_depth) {
        x->no_translate = false;
    }

    if (depth == x->plural_depth) {
        x->plural_depth = 0;
    }

    if ((x->format == SAN_XML_XLIFF1 && san_xml_is(x, "trans-unit"))
        || (x->format == SAN_XML_XLIFF2 && san_xml_is(x, "segment")))
    {
        return end_xliff(x);
    }

    return x->format == SAN_XML_TMX && san_xml_is(x, "tu") ? end_tmx(x)
                                                          : SAN_OK;
}
