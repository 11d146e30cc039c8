/*
 * san_switcher: does a text stand in a language switcher, according to links
 * and attributes?
 *
 * Enters: the position of a suspect.  Leaves: a limit.  A picture
 * "flags/ru.png", a button with data-lang="ru" or an option with the value
 * "ru" name the language of their text: text in that language is there on
 * purpose.  So is the text of a link to "/ru/" or "?lang=ru", if siblings link
 * to other languages; text in an element with the name of a switcher; and a
 * section named after a language for which the page declares a version.
 *
 * Words of interfaces are leftovers even there.
 */

#include <string.h>

#include "decide/san_stream.h"
#include "match/san_code.h"
#include "match/san_lexicon.h"
#include "token/san_attr_read.h"

/* How many ancestors are searched for the item's link and its switcher. */
#define ITEM_STEPS      4
#define SWITCHER_STEPS  6


/*
 * What the start tag of an item names: a link target, a value that is sent, or
 * data for a script.
 */

typedef struct {
    const san_code_wanted_t  *wanted;
    const uint8_t            *base;
    unsigned                  tag;
    bool                      found;
    bool                      link;    /* named only by a link's address */
} item_t;


static bool
item_attribute(void *data, const san_attr_t *attr, unsigned i)
{
    item_t         *item;
    size_t          n;
    san_str_t       value;
    const uint8_t  *name;

    (void) i;

    item = data;
    name = item->base + attr->name;
    n = attr->name_len;
    value.data = item->base + attr->value;
    value.len = attr->value_len;

    if (item->tag == SAN_TAG_a && n == 4 && san_code_has(name, n, "href")) {
        item->link |= san_code_in_address(item->wanted, value);

    } else if (san_code_has(name, n, "src")) {
        item->found |= item->tag == SAN_TAG_img
                       && san_code_in_picture(item->wanted, value);

    } else if (san_code_has(name, n, "href")
               || san_code_has(name, n, "value")
               || san_code_has(name, n, "url"))
    {
        item->found |= san_code_in_address(item->wanted, value);

    } else if (n > 2 && san_code_has(name, 2, "on")) {
        item->found |= san_code_in_script(item->wanted, value);

    } else if (n > 5 && san_code_has(name, 5, "data-")) {
        item->found |= san_code_language(item->wanted, value.data, value.len)
                       || ((san_code_has(name, n, "lang")
                            || san_code_has(name, n, "locale")
                            || san_code_has(name, n, "country")
                            || san_code_has(name, n, "flag"))
                           && san_code_country(item->wanted, value.data,
                                               value.len));
    }

    return false;
}


/*
 * Does a start tag name the language?  attrs is the offset of its attributes.
 */

static bool
bytes_have_code(san_str_t bytes, size_t attrs, unsigned id,
    const san_code_wanted_t *wanted, bool *link)
{
    item_t          item;
    san_tag_t       tag;
    const uint8_t  *end;

    if (bytes.len <= attrs) {
        return false;
    }

    item.wanted = wanted;
    item.base = bytes.data;
    item.tag = id;
    item.found = item.link = false;
    end = bytes.data + bytes.len;

    (void) san_attr_read(&tag, bytes.data, bytes.data + attrs, end - 1, end,
                         san_attr_any_name, item_attribute, &item);

    *link |= item.link;

    return item.found;
}


static bool
tag_has_code(const san_stream_t *s, const san_elem_t *elem,
    const san_code_wanted_t *wanted, bool *link)
{
    return elem->name_end
           && bytes_have_code(san_elem_tag(&s->tree, elem),
                              (size_t) (elem->name_end - elem->start),
                              elem->tag, wanted, link);
}


static void
note_flag(san_stream_t *s, int index, san_str_t name, bool class)
{
    int  block;

    block = index < 0 ? -1 : s->tree.elems[index].block;

    if (block < 0 || s->tree.elems[block].tag == SAN_TAG_body) {
        return;
    }

    /* the code is at the end of the name */

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
    int               block;
    size_t            len;
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


/*
 * Does an inline element with attributes for scripts in the same block name
 * it?
 */

static bool
inline_has_code(const san_stream_t *s, int index,
    const san_code_wanted_t *wanted)
{
    int        block;
    bool       link;
    san_str_t  bytes;

    block = s->tree.elems[index].block;

    if (s->read_tag.len == 0 || block < 0
        || s->tree.elems[block].start != s->read_tag.block)
    {
        return false;
    }

    link = false;
    bytes.data = s->read_tag.tag;
    bytes.len = s->read_tag.len;

    return bytes_have_code(bytes, s->read_tag.attrs, SAN_TAG_span, wanted,
                           &link);
}


/* Does a flag in the same block show it? */

static bool
flag_has_code(const san_stream_t *s, int index, const san_code_wanted_t *wanted)
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

    return s->flag.class ? san_code_in_names(name, wanted)
                         : san_code_in_picture(wanted, name);
}


/*
 * Is elems[index] part of an item for the language? *link: by its address
 * only.
 */

static bool
is_item(const san_stream_t *s, int index, const san_code_wanted_t *wanted,
    bool *link)
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

        if (tag_has_code(s, elem, wanted, link)
            || san_code_in_names(san_elem_class(&s->tree, elem), wanted)
            || san_code_in_names(san_elem_id(&s->tree, elem), wanted))
        {
            return true;
        }
    }

    return false;
}


/*
 * Does it have the name of a switcher?  Looked up once per element, unless that
 * loses its name.
 */

static bool
is_named_switcher(const san_stream_t *s, san_elem_t *elem)
{
    if ((elem->class_len | elem->id_len) == 0) {
        return false;
    }

    if (elem->facts.switcher == SAN_UNKNOWN) {
        elem->facts.switcher =
            san_code_switcher_name(san_elem_class(&s->tree, elem))
            || san_code_switcher_name(san_elem_id(&s->tree, elem))
            ? SAN_YES : SAN_NO;
    }

    return elem->facts.switcher == SAN_YES;
}


/* Does an ancestor have the name of a switcher? */

static bool
is_in_switcher(san_stream_t *s, int index)
{
    int          i;
    san_elem_t  *elem;

    for (i = index; i > 0 && i > index - SWITCHER_STEPS; i--) {
        elem = &s->tree.elems[i];

        if (elem->tag == SAN_TAG_body) {
            return false;
        }

        if (is_named_switcher(s, elem)) {
            return true;
        }
    }

    return false;
}


/*
 * Are there two letters at p, followed by the end of a part?  Most parts are
 * longer.
 */

static inline bool
is_short_part(const uint8_t *p, const uint8_t *end)
{
    return end - p >= 2
           && (end - p == 2 || !(san_is_alpha(p[2]) || san_is_digit(p[2])))
           && san_is_alpha(p[0]) && san_is_alpha(p[1]);
}


/* Is there "_ru."  or "-ru."  before an extension of this many letters? */

static inline bool
ends_in_code(const uint8_t *end, int ending)
{
    end -= ending;

    return end[-1] == '.' && (end[-4] == '_' || end[-4] == '-')
           && san_is_alpha(end[-3]) && san_is_alpha(end[-2]);
}


bool
san_switcher_may_name(san_str_t address)
{
    const uint8_t  *p, *end, *value;

    p = address.data;
    end = p + address.len;

    if (address.len > 8 && (p[4] == ':' || p[5] == ':' || p[1] == '/')) {
        p += p[1] == '/' ? 2 : p[4] == ':' ? 7 : 8;

        if (is_short_part(p, end)) {
            return true;
        }

        p = memchr(p, '/', (size_t) (end - p));

        if (p == NULL) {
            return false;
        }
    }

    if ((*p == '/' && is_short_part(p + 1, end))
        || (address.len > 8 && (ends_in_code(end, 4) || ends_in_code(end, 3))))
    {
        return true;
    }

    for (p = memchr(p, '?', (size_t) (end - p)); p; p = value) {
        value = memchr(p, '=', (size_t) (end - p));

        if (value && is_short_part(++value, end)) {
            return true;
        }
    }

    return false;
}


static void
count_code(san_elem_facts_t *facts, uint16_t code)
{
    facts->coded += facts->coded < UINT8_MAX;
    facts->turns += facts->code != code && facts->turns < UINT8_MAX;
    facts->code = code;
}


void
san_switcher_count_link(san_stream_t *s, int around, san_str_t address)
{
    int                 list, block;
    uint16_t            code;
    san_elem_t         *elems;
    san_code_wanted_t   wanted;

    memset(&wanted, 0, sizeof(wanted));
    wanted.any = &code;

    if (!san_code_in_address(&wanted, address)) {
        return;
    }

    elems = s->tree.elems;
    list = elems[around].list;
    block = elems[around].block;

    if (list >= 0) {
        count_code(&elems[list].facts, code);
    }

    if (block >= 0 && block != list) {
        count_code(&elems[block].facts, code);
    }

    if (block > 0 && block - 1 != list) {
        count_code(&elems[block - 1].facts, code);
    }
}


/* A menu in one language with a few links to another is not a switcher. */

bool
san_switcher_has_links(const san_elem_t *elem)
{
    return elem->facts.turns > 1
           && elem->facts.coded <= elem->facts.turns + elem->facts.turns / 2;
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
    n = san_code_part(value.data, value.data + value.len, "-_");

    if (n != 2 || !san_code_is(value.data, n)) {
        return;
    }

    code = s->alternates[s->nalternates];

    for (i = 0; i < n; i++) {
        code[i] = (char) san_lower(value.data[i]);
    }

    s->nalternates++;
}


/* The declared versions whose codes are parts of a class or id: bits. */

static uint32_t
alternates_named(const san_stream_t *s, san_str_t names)
{
    size_t          n;
    unsigned        i;
    uint32_t        found;
    const char     *code;
    const uint8_t  *p, *end;

    found = 0;
    end = names.data + names.len;

    for (p = names.data; p < end; p += n + 1) {
        n = san_code_part(p, end, " \t\n\f\r-_");

        for (i = 0; n == 2 && i < s->nalternates; i++) {
            code = s->alternates[i];

            if (san_lower(p[0]) == (uint8_t) code[0]
                && san_lower(p[1]) == (uint8_t) code[1])
            {
                found |= (uint32_t) 1 << i;
            }
        }
    }

    return found;
}


/*
 * The versions that an element of the body or one around it is named after.
 * Computed once per element, until another version is declared.
 */

static uint32_t
alternates_around(san_stream_t *s, int index)
{
    int          i;
    uint32_t     found;
    san_elem_t  *elems;

    elems = s->tree.elems;

    for (i = index; i > 0 && elems[i].tag != SAN_TAG_body
                    && elems[i].facts.alternates_n != s->nalternates; i--)
    {
        /* void */
    }

    found = i > 0 && elems[i].tag != SAN_TAG_body ? elems[i].facts.alternates
                                                  : 0;

    while (i++ < index) {
        found |= alternates_named(s, san_elem_class(&s->tree, &elems[i]))
                 | alternates_named(s, san_elem_id(&s->tree, &elems[i]));

        elems[i].facts.alternates = found;
        elems[i].facts.alternates_n = s->nalternates;
    }

    return found;
}


/* Is it in a section that is named after a version in its language? */

static bool
is_in_alternate(san_stream_t *s, int index, const san_code_wanted_t *wanted)
{
    unsigned  i;
    uint32_t  found;

    if (s->nalternates == 0 || index < 0) {
        return false;
    }

    for (found = alternates_around(s, index), i = 0; found; found >>= 1, i++) {
        if ((found & 1)
            && san_code_fits(wanted, (const uint8_t *) s->alternates[i], 2))
        {
            return true;
        }
    }

    return false;
}


void
san_switcher_place(san_stream_t *s, san_suspect_t *suspect, int index)
{
    bool                  link;
    san_code_wanted_t     wanted;
    const san_verdict_t  *verdict;

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
        /* catalogues may contain the names of languages */

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

    link = false;

    if (is_item(s, index, &wanted, &link) || flag_has_code(s, index, &wanted)
        || inline_has_code(s, index, &wanted)
        || (wanted.script && is_in_switcher(s, index)))
    {
        (void) san_suspect_limit(suspect, SAN_WHY_SWITCHER);
        return;
    }

    /* siblings have to lead to other languages */

    if (link) {
        suspect->coded = true;

        if (suspect->siblings < 0) {
            suspect->siblings = s->tree.elems[index].block;
            suspect->one_more = true;
        }
    }
}
