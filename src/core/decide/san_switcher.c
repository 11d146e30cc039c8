/*
 * san_switcher: is a text an item of a language switcher, by what it leads to?
 *
 * Enters: the place of a suspect.  Leaves: a limit.  A link to "/ru/" or
 * "?lang=ru", a picture "flags/ru.png", a button with data-lang="ru" say what
 * language their text is in: a text in that language is on purpose.  So is
 * what stands in an element that calls itself a switcher, and a section that
 * is named after a language which the page declares to have a version in.
 *
 * Words of interfaces are leftovers in such a place, too.
 */

#include <string.h>

#include <unicode/uloc.h>

#include "decide/san_stream.h"
#include "lang/san_language.h"
#include "match/san_lexicon.h"
#include "token/san_attr_read.h"

/* How far up an item's own link and the switcher around it are looked for. */
#define ITEM_STEPS      4
#define SWITCHER_STEPS  6

/* Languages are looked for in so many parts of an address. */
#define PATH_PARTS  3

/* Longest code of a language: "zh-Hant-TW". */
#define CODE_MAX  12

#define TAG_ATTRS  32


/* What a code has to name. */

typedef struct {
    uint8_t      script;       /* a foreign script, or 0 … */
    const char  *language;     /* … for a language in the page's script */
} wanted_t;


/* Is the language written in the script, or the language itself? */

static bool
is_wanted(const wanted_t *wanted, const uint8_t *code, size_t n)
{
    san_language_t  language;

    if (!san_language_read(code, n, &language)) {
        return false;
    }

    return wanted->script
           ? san_scripts_has(&language.expected, wanted->script)
           : wanted->language
             && strcmp(language.primary, wanted->language) == 0;
}


static bool
is_code(const uint8_t *p, size_t n)
{
    size_t  i, letters;

    if (n < 2 || n > CODE_MAX) {
        return false;
    }

    for (i = letters = 0; i < n; i++) {
        if (p[i] == '-' || p[i] == '_') {
            if (letters == 0) {
                return false;
            }

            letters = 0;

        } else if (!san_is_alpha(p[i])) {
            return false;

        } else {
            letters++;
        }
    }

    /* "ru", "ru-RU", "zh_hant_tw": the first part is of two letters */

    return letters >= 2 && (n < 4 || p[2] == '-' || p[2] == '_');
}


static bool
names_language(const wanted_t *wanted, const uint8_t *p, size_t n)
{
    return is_code(p, n) && is_wanted(wanted, p, n);
}


/* The same of a country, for the language that most people speak there. */

static bool
names_country(const wanted_t *wanted, const uint8_t *p, size_t n)
{
    char        tag[ULOC_FULLNAME_CAPACITY], und[] = "und_XX";
    int32_t     len;
    UErrorCode  e;

    if (n != 2 || !is_code(p, n)) {
        return false;
    }

    und[4] = (char) (p[0] & ~0x20);
    und[5] = (char) (p[1] & ~0x20);
    e = U_ZERO_ERROR;
    len = uloc_addLikelySubtags(und, tag, sizeof(tag), &e);

    return U_SUCCESS(e) && e != U_STRING_NOT_TERMINATED_WARNING && len > 3
           && memcmp(tag, "und", 3) != 0
           && is_wanted(wanted, (const uint8_t *) tag,
                        (size_t) (strchr(tag, '_') - tag));
}


static bool
names_either(const wanted_t *wanted, const uint8_t *p, size_t n)
{
    return names_language(wanted, p, n) || names_country(wanted, p, n);
}


static bool
has_word(const uint8_t *p, size_t n, const char *word)
{
    size_t  i, k, len;

    len = strlen(word);

    for (i = 0; i + len <= n; i++) {
        for (k = 0; k < len && san_lower(p[i + k]) == (uint8_t) word[k]; k++) {
            /* void */
        }

        if (k == len) {
            return true;
        }
    }

    return false;
}


/* A part of an address up to one of the ends, or to its own end. */

static size_t
part_length(const uint8_t *p, const uint8_t *end, const char *ends)
{
    const uint8_t  *q;

    for (q = p; q < end && (*q == 0 || strchr(ends, *q) == NULL); q++) {
        /* void */
    }

    return (size_t) (q - p);
}


/* A name with a code behind its last sign, or before its first: "index_ru". */

static bool
name_has_code(const wanted_t *wanted, const uint8_t *p, size_t n,
    bool countries)
{
    size_t  first, last;

    for (first = 0; first < n && strchr("-_.", p[first]) == NULL; first++) {
        /* void */
    }

    for (last = n; last > 0 && strchr("-_.", p[last - 1]) == NULL; last--) {
        /* void */
    }

    return names_language(wanted, p, n)
           || names_language(wanted, p, first)
           || names_language(wanted, p + last, n - last)
           || (countries && (names_country(wanted, p, first)
                             || names_country(wanted, p + last, n - last)));
}


/* "ru.example.org" */

static bool
host_has_code(const wanted_t *wanted, const uint8_t *p, size_t n)
{
    size_t  i, dots;

    for (i = dots = 0; i < n; i++) {
        dots += p[i] == '.';
    }

    return dots > 1 && names_language(wanted, p, part_length(p, p + n, "."));
}


/* "lang=ru", "hl=ru": of another host the latter is a setting of a service */

static bool
query_has_code(const wanted_t *wanted, const uint8_t *p, const uint8_t *end,
    bool away)
{
    size_t  n, key;

    for ( /* void */ ; p < end; p += n < (size_t) (end - p) ? n + 1 : n) {
        n = part_length(p, end, "&;#");
        key = part_length(p, p + n, "=");

        if (key < n && (has_word(p, key, "lang") || has_word(p, key, "local")
                        || (!away && key <= 3 && (p[0] | 0x20) == 'l')
                        || (!away && key == 2 && (p[1] | 0x20) == 'l'))
            && names_either(wanted, p + key + 1, n - key - 1))
        {
            return true;
        }
    }

    return false;
}


/* Is it an address of a page in the language, or the code alone? */

static bool
address_has_code(const wanted_t *wanted, san_str_t address)
{
    bool            away;
    size_t          n, stem;
    unsigned        parts;
    const uint8_t  *p, *end;

    p = address.data;
    end = p + address.len;
    n = part_length(p, end, "/?#");

    /* a host is behind "//" */

    away = (n == 0 || p[n - 1] == ':') && (size_t) (end - p) > n + 1
           && p[n] == '/' && p[n + 1] == '/';

    if (away) {
        p += n + 2;
        n = part_length(p, end, "/?#");

        if (host_has_code(wanted, p, n)) {
            return true;
        }

        p += n;
    }

    for (parts = 0; p < end && *p != '?' && *p != '#'; p += n) {
        p += *p == '/';
        n = part_length(p, end, "/?#");
        stem = part_length(p, p + n, ".");

        if (parts++ < PATH_PARTS && names_either(wanted, p, n)) {
            return true;
        }

        if ((p + n == end || p[n] != '/') && stem < n
            && name_has_code(wanted, p, stem, false))
        {
            return true;
        }
    }

    if (p < end && *p == '?' && query_has_code(wanted, p + 1, end, away)) {
        return true;
    }

    p += part_length(p, end, "#");

    return p < end && names_language(wanted, p + 1, (size_t) (end - p) - 1);
}


/* "/flags/ru.png", "flag-ru.svg", "ru.gif" */

static bool
picture_has_code(const wanted_t *wanted, san_str_t address)
{
    size_t  n, from;
    bool    flag;

    n = part_length(address.data, address.data + address.len, "?#");

    for (from = n; from > 0 && address.data[from - 1] != '/'; from--) {
        /* void */
    }

    flag = has_word(address.data, n, "flag")
           || has_word(address.data, n, "lang");
    n = part_length(address.data + from, address.data + n, ".");

    return flag ? name_has_code(wanted, address.data + from, n, true)
           : names_language(wanted, address.data + from, n);
}


/* A code in quotation marks: "setLang('ru')", "translate('en|ru')" */

static bool
script_has_code(const wanted_t *wanted, san_str_t script)
{
    size_t          n;
    const uint8_t  *p, *end;

    p = script.data;
    end = p + script.len;

    for (p += part_length(p, end, "'\"|"); p < end; p += n) {
        p++;
        n = part_length(p, end, "'\"|");

        if (p + n < end && names_language(wanted, p, n)) {
            return true;
        }
    }

    return false;
}


/*
 * What the start tag of an item says: where it leads, what it sends, what a
 * script reads.
 */

typedef struct {
    const wanted_t  *wanted;
    const uint8_t   *base;
    bool             found;
} item_t;


static void
item_attribute(void *data, san_tag_t *tag, const san_attr_t *attr)
{
    item_t         *item;
    size_t          n;
    san_str_t       value;
    const uint8_t  *name;

    item = data;
    name = item->base + attr->name;
    n = attr->name_len;
    value.data = item->base + attr->value;
    value.len = attr->value_len;

    if (has_word(name, n, "src")) {
        item->found |= tag->id == SAN_TAG_img
                       && picture_has_code(item->wanted, value);

    } else if (has_word(name, n, "href") || has_word(name, n, "value")
               || has_word(name, n, "url"))
    {
        item->found |= address_has_code(item->wanted, value);

    } else if (n > 2 && has_word(name, 2, "on")) {
        item->found |= script_has_code(item->wanted, value);

    } else if (n > 5 && has_word(name, 5, "data-")) {
        item->found |= names_language(item->wanted, value.data, value.len)
                       || ((has_word(name, n, "lang")
                            || has_word(name, n, "locale")
                            || has_word(name, n, "country")
                            || has_word(name, n, "flag"))
                           && names_country(item->wanted, value.data,
                                            value.len));
    }
}


/* The bytes of a start tag, with its attributes behind so many of them. */

static bool
bytes_have_code(san_str_t bytes, size_t attrs, unsigned id,
    const wanted_t *wanted)
{
    item_t          item;
    san_tag_t       tag;
    const uint8_t  *end;

    if (bytes.len <= attrs) {
        return false;
    }

    tag.id = (uint16_t) id;
    item.wanted = wanted;
    item.base = bytes.data;
    item.found = false;
    end = bytes.data + bytes.len;

    (void) san_attr_read(&tag, bytes.data, bytes.data + attrs, end - 1, end,
                         item_attribute, &item);

    return item.found;
}


static bool
tag_has_code(const san_stream_t *s, const san_elem_t *elem,
    const wanted_t *wanted)
{
    return elem->name_end
           && bytes_have_code(san_elem_tag(&s->tree, elem),
                              (size_t) (elem->name_end - elem->start),
                              elem->tag, wanted);
}


/* The next word of a class; false: there is none. */

static bool
next_word(const uint8_t **p, const uint8_t *end, san_str_t *word)
{
    const uint8_t  *q;

    while (*p < end && san_is_space(**p)) {
        (*p)++;
    }

    for (q = *p; q < end && !san_is_space(*q); q++) {
        /* void */
    }

    word->data = *p;
    word->len = (size_t) (q - *p);
    *p = q;

    return word->len != 0;
}


/* "lang-ru", "flag-icon-ru", "wpml-ls-item-ru", "fi-ru" */

static bool
word_has_code(const wanted_t *wanted, san_str_t word)
{
    bool    flag;
    size_t  from;

    flag = has_word(word.data, word.len, "flag")
           || has_word(word.data, word.len < 3 ? word.len : 3, "fi-")
           || has_word(word.data, word.len, "country");

    if (!flag && !has_word(word.data, word.len, "lang")
        && !has_word(word.data, word.len, "locale")
        && !has_word(word.data, word.len, "wpml"))
    {
        return false;
    }

    /* a code may have parts itself: "lang-zh-cn" */

    for (from = 1; from < word.len; from++) {
        if ((word.data[from - 1] == '-' || word.data[from - 1] == '_')
            && (names_language(wanted, word.data + from, word.len - from)
                || (flag && names_country(wanted, word.data + from,
                                          word.len - from))))
        {
            return true;
        }
    }

    return false;
}


static bool
names_have_code(san_str_t names, const wanted_t *wanted)
{
    bool            flag;
    san_str_t       word;
    const uint8_t  *p, *end;

    p = names.data;
    end = p + names.len;
    flag = has_word(names.data, names.len, "flag");

    while (next_word(&p, end, &word)) {
        if (word_has_code(wanted, word)
            || (flag && names_either(wanted, word.data, word.len)))
        {
            return true;
        }
    }

    return false;
}


/* Is it what themes and content management systems call a switcher? */

static bool
is_switcher_name(san_str_t names)
{
    size_t          i;
    san_str_t       word;
    const uint8_t  *p, *end;

    static const char *const  whole[] = {
        "lang", "langs", "language", "languages", "locales", "p-lang",
        "gtranslate", "wpml-ls", "polylang", "interlanguage"
    };

    static const char *const  what[] = { "lang", "locale" };

    static const char *const  part[] = {
        "switch", "select", "menu", "list", "choose", "chooser", "picker",
        "dropdown", "nav", "links", "bar", "toggle", "box"
    };

    p = names.data;
    end = p + names.len;

    while (next_word(&p, end, &word)) {

        for (i = 0; i < sizeof(whole) / sizeof(whole[0]); i++) {
            if (word.len == strlen(whole[i])
                && has_word(word.data, word.len, whole[i]))
            {
                return true;
            }
        }

        if (!has_word(word.data, word.len, what[0])
            && !has_word(word.data, word.len, what[1]))
        {
            continue;
        }

        for (i = 0; i < sizeof(part) / sizeof(part[0]); i++) {
            if (has_word(word.data, word.len, part[i])) {
                return true;
            }
        }
    }

    return false;
}


static void
note_flag(san_stream_t *s, int index, san_str_t name, bool class)
{
    int  block;

    block = index < 0 ? -1 : s->tree.elems[index].block;

    if (block < 0 || s->tree.elems[block].tag == SAN_TAG_body) {
        return;
    }

    /* the end of it has the code */

    if (name.len > sizeof(s->flag.name)) {
        name.data += name.len - sizeof(s->flag.name);
        name.len = sizeof(s->flag.name);
    }

    s->flag.block = s->tree.elems[block].start;
    s->flag.class = class;
    s->flag.len = (uint8_t) name.len;
    memcpy(s->flag.name, name.data, name.len);
}


void
san_switcher_flag(san_stream_t *s, int index, const san_attrs_t *attrs)
{
    note_flag(s, index, san_attr_value(attrs, SAN_ATTR_class), true);
}


void
san_switcher_picture(san_stream_t *s, int index, san_str_t address)
{
    note_flag(s, index, address, false);
}


void
san_switcher_inline(san_stream_t *s, int around, const san_attrs_t *attrs)
{
    int              block;
    size_t           len;
    const san_tag_t  *tag;

    tag = attrs->tag;
    len = (size_t) (tag->end - tag->start);
    block = around < 0 ? -1 : s->tree.elems[around].block;

    if (tag->truncated || len > sizeof(s->read_tag.tag) || block < 0) {
        return;
    }

    s->read_tag.block = s->tree.elems[block].start;
    s->read_tag.len = (uint8_t) len;
    s->read_tag.attrs = (uint8_t) (tag->name + tag->name_len);
    memcpy(s->read_tag.tag, attrs->base, len);
}


/* Does an inline element that a script reads, in the same block? */

static bool
inline_has_code(const san_stream_t *s, int index, const wanted_t *wanted)
{
    int        block;
    san_str_t  bytes;

    block = s->tree.elems[index].block;

    if (s->read_tag.len == 0 || block < 0
        || s->tree.elems[block].start != s->read_tag.block)
    {
        return false;
    }

    bytes.data = s->read_tag.tag;
    bytes.len = s->read_tag.len;

    return bytes_have_code(bytes, s->read_tag.attrs, SAN_TAG_span, wanted);
}


/* Does a flag in the same block show it? */

static bool
flag_has_code(const san_stream_t *s, int index, const wanted_t *wanted)
{
    int        block;
    san_str_t  name;

    block = s->tree.elems[index].block;

    if (s->flag.len == 0 || block < 0
        || s->tree.elems[block].start != s->flag.block)
    {
        return false;
    }

    name.data = s->flag.name;
    name.len = s->flag.len;

    return s->flag.class ? names_have_code(name, wanted)
                         : picture_has_code(wanted, name);
}


/* Is elems[index] a part of an item that leads to a page in the language? */

static bool
is_item(const san_stream_t *s, int index, const wanted_t *wanted)
{
    int                i;
    const san_elem_t  *elem;

    for (i = index; i > 0 && i > index - ITEM_STEPS; i--) {
        elem = &s->tree.elems[i];

        if (elem->tag == SAN_TAG_body || elem->tag == SAN_TAG_form
            || elem->tag == SAN_TAG_select)
        {
            return false;
        }

        if (tag_has_code(s, elem, wanted)
            || names_have_code(san_elem_class(&s->tree, elem), wanted)
            || names_have_code(san_elem_id(&s->tree, elem), wanted))
        {
            return true;
        }
    }

    return false;
}


/* Does something around it call itself a switcher? */

static bool
is_in_switcher(const san_stream_t *s, int index)
{
    int                i;
    const san_elem_t  *elem;

    for (i = index; i > 0 && i > index - SWITCHER_STEPS; i--) {
        elem = &s->tree.elems[i];

        if (elem->tag == SAN_TAG_body) {
            return false;
        }

        if (is_switcher_name(san_elem_class(&s->tree, elem))
            || is_switcher_name(san_elem_id(&s->tree, elem)))
        {
            return true;
        }
    }

    return false;
}


void
san_switcher_alternate(san_stream_t *s, const san_attrs_t *attrs)
{
    size_t     i, n;
    char      *code;
    san_str_t  value;

    if (attrs->tag->id != SAN_TAG_link
        || !san_attr_has(attrs, SAN_ATTR_hreflang)
        || s->nalternates == SAN_ALTERNATES_MAX)
    {
        return;
    }

    value = san_attr_value(attrs, SAN_ATTR_hreflang);
    n = part_length(value.data, value.data + value.len, "-_");

    if (n != 2 || !is_code(value.data, n)) {
        return;
    }

    code = s->alternates[s->nalternates];

    for (i = 0; i < n; i++) {
        code[i] = (char) san_lower(value.data[i]);
    }

    s->nalternates++;
}


/* Is a part of a class or id the code of a version that the page has? */

static bool
names_alternate(const san_stream_t *s, san_str_t names,
    const wanted_t *wanted)
{
    size_t          n;
    unsigned        i;
    const char     *code;
    const uint8_t  *p, *end;

    end = names.data + names.len;

    for (p = names.data; p < end; p += n + 1) {
        n = part_length(p, end, " \t\n\f\r-_");

        for (i = 0; n == 2 && i < s->nalternates; i++) {
            code = s->alternates[i];

            if (san_lower(p[0]) == (uint8_t) code[0]
                && san_lower(p[1]) == (uint8_t) code[1]
                && is_wanted(wanted, p, n))
            {
                return true;
            }
        }
    }

    return false;
}


/* Is it in a section that is named after such a version? */

static bool
is_in_alternate(const san_stream_t *s, int index, const wanted_t *wanted)
{
    const san_elem_t  *elem;

    for ( /* void */ ; s->nalternates && index > 0; index--) {
        elem = &s->tree.elems[index];

        if (elem->tag == SAN_TAG_body) {
            return false;
        }

        if (names_alternate(s, san_elem_class(&s->tree, elem), wanted)
            || names_alternate(s, san_elem_id(&s->tree, elem), wanted))
        {
            return true;
        }
    }

    return false;
}


void
san_switcher_place(san_stream_t *s, san_suspect_t *suspect, int index)
{
    wanted_t             wanted;
    const san_verdict_t *verdict;

    verdict = &suspect->verdict;
    memset(&wanted, 0, sizeof(wanted));

    switch (verdict->detector) {

    case SAN_DETECTOR_SCRIPT:
    case SAN_DETECTOR_SCRIPT_LONG:
        wanted.script = verdict->script;
        break;

    case SAN_DETECTOR_LANGUAGE:
        wanted.language = verdict->text_language;
        break;

    case SAN_DETECTOR_CATALOG:
        /* a catalogue of the site may have the names of languages */

        if (!san_lexicon_endonym(suspect->text.data, suspect->text.len)) {
            return;
        }

        wanted.language = verdict->text_language;
        break;

    default:
        return;
    }

    if (wanted.script && is_in_alternate(s, index, &wanted)) {
        san_suspect_on_purpose(s, suspect, SAN_WHY_ON_PURPOSE);
    }

    if (suspect->known) {
        return;
    }

    if (is_item(s, index, &wanted) || flag_has_code(s, index, &wanted)
        || inline_has_code(s, index, &wanted)
        || (wanted.script && is_in_switcher(s, index)))
    {
        (void) san_candidate_limit(suspect, SAN_WHY_SWITCHER);
    }
}
