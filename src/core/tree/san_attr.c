/*
 * san_attr: recognises attribute names and decodes values.
 */

#include <string.h>

#include "base/san_packed.h"
#include "base/san_scan.h"
#include "base/san_unicode.h"
#include "token/san_attr_read.h"
#include "token/san_charref.h"
#include "tree/san_attr.h"


const char *const  san_attr_names[SAN_ATTR_N] = {
#define X(id, name)  name,
    SAN_ATTRS(X)
#undef X
};


static bool
equals_lower(const char *known, const uint8_t *p, size_t n)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        if ((uint8_t) known[i] != san_lower(p[i])) {
            return false;
        }
    }

    return true;
}


static bool
contains(const uint8_t *p, size_t n, const char *word)
{
    size_t  i, len;

    len = strlen(word);

    for (i = 0; i + len <= n; i++) {
        if (equals_lower(word, p + i, len)) {
            return true;
        }
    }

    return false;
}


/* What a name that is not in the list shows. */

enum {
    SHOWS_HANDLER   = 1,
    SHOWS_DATA      = 2,
    SHOWS_ITS       = 4,
    SHOWS_HYDRATION = 8,
    SHOWS_TEMPLATE  = 16,
    SHOWS_DATUM     = 32,
    SHOWS_LIVE      = 64,
    SHOWS_MANNER    = 128
};


/*
 * How such names begin, grouped by the first character; whole: all of the name.
 *
 * HANDLER: a binding of Vue (v-on:), Alpine (x-on:), htmx (hx-get), Livewire
 * (wire:click), Stimulus (data-action), Qwik (on:click), Phoenix (phx-click),
 * Unpoly (up-follow), Datastar (data-on-click), hyperscript (_) or AMP (on),
 * the address that a script opens (data-href, routerLink), a key that activates
 * it, or a state that only controls have.
 * HYDRATION: a marker in server-rendered markup that a script takes over: React
 * (data-reactroot, data-reactid), Vue and Nuxt (data-server-rendered), Angular
 * (ng-server-context, _nghost-ng-c…).
 * TEMPLATE: a template that a script in the browser fills, with bindings of Vue
 * (v-if), AngularJS (ng-repeat, data-ng-repeat), Alpine (x-text) or Knockout
 * (data-bind), data-template, or shown later (hidden).
 * DATUM: the text of the element is a value for programs: of a property of
 * microdata (itemprop), which search engines read, or for a script that
 * replaces it by the reader's language (data-i18n, data-l10n-id,
 * data-translate) or by news of what happens (aria-live; LIVE: and so is the
 * text of the elements in it).
 * MANNER: its value may show that the element reacts to a click.
 */

static struct {
    const char  *text;
    uint8_t      shows;
    bool         whole;
    uint8_t      len;
    uint64_t     head;       /* the first eight bytes */
    uint64_t     mask;       /* 0 for bytes that it does not have */
} beginnings[] = {
    { "accesskey", SHOWS_HANDLER, true, 0, 0, 0 },
    { "aria-pressed", SHOWS_HANDLER, true, 0, 0, 0 },
    { "aria-expanded", SHOWS_HANDLER, true, 0, 0, 0 },
    { "aria-haspopup", SHOWS_HANDLER, true, 0, 0, 0 },
    { "aria-live", SHOWS_DATUM | SHOWS_LIVE, true, 0, 0, 0 },
    { "data-", SHOWS_DATA, false, 0, 0, 0 },
    { "data-action", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-toggle", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-bs-toggle", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-target", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-href", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-hx-", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-on-", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-on:", SHOWS_HANDLER, false, 0, 0, 0 },
    { "data-react", SHOWS_HYDRATION, false, 0, 0, 0 },
    { "data-server-rendered", SHOWS_HYDRATION, false, 0, 0, 0 },
    { "data-v-app", SHOWS_HYDRATION, false, 0, 0, 0 },
    { "data-template", SHOWS_TEMPLATE, false, 0, 0, 0 },
    { "data-bind", SHOWS_TEMPLATE, false, 0, 0, 0 },
    { "data-ng-", SHOWS_TEMPLATE, false, 0, 0, 0 },
    { "data-i18n", SHOWS_DATUM, false, 0, 0, 0 },
    { "data-l10n", SHOWS_DATUM, false, 0, 0, 0 },
    { "data-translat", SHOWS_DATUM, false, 0, 0, 0 },
    { "hx-", SHOWS_HANDLER, false, 0, 0, 0 },
    { "hidden", SHOWS_TEMPLATE, true, 0, 0, 0 },
    { "its-", SHOWS_ITS, false, 0, 0, 0 },
    { "itemprop", SHOWS_DATUM, true, 0, 0, 0 },
    { "jsaction", SHOWS_HANDLER, false, 0, 0, 0 },
    { "ng-", SHOWS_TEMPLATE, false, 0, 0, 0 },
    { "ng-server-context", SHOWS_HYDRATION, false, 0, 0, 0 },
    { "ng-version", SHOWS_HYDRATION, false, 0, 0, 0 },
    { "on", SHOWS_HANDLER, true, 0, 0, 0 },
    { "on:", SHOWS_HANDLER, false, 0, 0, 0 },
    { "phx-", SHOWS_HANDLER, false, 0, 0, 0 },
    { "routerlink", SHOWS_HANDLER, true, 0, 0, 0 },
    { "style", SHOWS_MANNER, true, 0, 0, 0 },
    { "tabindex", SHOWS_MANNER, true, 0, 0, 0 },
    { "up-", SHOWS_HANDLER, false, 0, 0, 0 },
    { "v-", SHOWS_TEMPLATE, false, 0, 0, 0 },
    { "v-on", SHOWS_HANDLER, false, 0, 0, 0 },
    { "wire:", SHOWS_HANDLER, false, 0, 0, 0 },
    { "x-", SHOWS_TEMPLATE, false, 0, 0, 0 },
    { "x-on", SHOWS_HANDLER, false, 0, 0, 0 },
    { "_", SHOWS_HANDLER, true, 0, 0, 0 },
    { "_nghost-sc", SHOWS_HYDRATION, false, 0, 0, 0 },
    { "_nghost-ng", SHOWS_HYDRATION, false, 0, 0, 0 }
};

#define BEGINNINGS  (sizeof(beginnings) / sizeof(beginnings[0]))

/* The first one of a character, by its lowest bits; BEGINNINGS: none. */
static uint8_t  first_beginning[32];


static void
beginnings_init(void)
{
    size_t  i, n;

    memset(first_beginning, BEGINNINGS, sizeof(first_beginning));

    for (i = BEGINNINGS; i-- > 0; /* void */) {
        n = strlen(beginnings[i].text);
        beginnings[i].len = (uint8_t) n;
        n = n < 8 ? n : 8;
        beginnings[i].mask = san_packed_first((uint64_t) -1, n);
        beginnings[i].head = san_packed((const uint8_t *) beginnings[i].text,
                                        n, n).low;
        first_beginning[beginnings[i].text[0] & 0x1f] = (uint8_t) i;
    }
}


static bool
is_hydration_id(san_str_t id)
{
    static const char *const  ids[] = {
        "__next", "__nuxt", "__NEXT_DATA__", "__NUXT_DATA__", "ng-state",
        "serverApp-state"
    };

    size_t  i;

    for (i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
        if (strlen(ids[i]) == id.len
            && memcmp(ids[i], id.data, id.len) == 0)
        {
            return true;
        }
    }

    return false;
}


/* Slots of the hash table: a power of two, about four for each name. */
#define SLOT_BITS  7
#define SLOTS      (1u << SLOT_BITS)

/* 1 + san_attr_id_t; 0: free */
static uint8_t       slots[SLOTS];
static san_packed_t  keys[SAN_ATTR_N];

_Static_assert(SAN_ATTR_N <= 32, "an attribute is a bit of 32");


/*
 * Cache of names: a site has few different ones.  The key of a name has the
 * '=' behind it, so it has at most fifteen bytes.  Results do not depend on the
 * page.  Only one thread of a process runs this code.
 */

#define NAMES_BITS  8

typedef struct {
    san_packed_t  key;
    uint64_t      shown;     /* as in san_attrs_t */
    uint8_t       id;        /* san_attr_id_t, or SAN_ATTR_N: unknown */
} name_t;

static name_t  names[1 << NAMES_BITS];


/* With this factor, no two of the most frequent names share a slot. */

static inline name_t *
slot_of(san_packed_t key)
{
    const uint64_t  factor = 0x78f845f57b3120dfull;

    return &names[((key.low ^ key.high) * factor) >> (64 - NAMES_BITS)];
}


void
san_attr_init(void)
{
    unsigned  i, h;

    beginnings_init();
    memset(slots, 0, sizeof(slots));
    memset(names, 0, sizeof(names));

    for (i = 0; i < SAN_ATTR_N; i++) {
        if (strlen(san_attr_names[i]) > SAN_PACKED_MAX) {
            continue;
        }

        keys[i] = san_packed((const uint8_t *) san_attr_names[i],
                             strlen(san_attr_names[i]), 0);

        for (h = san_packed_slot(keys[i], SLOT_BITS);
             slots[h];
             h = (h + 1) & (SLOTS - 1))
        {
            /* void */
        }

        slots[h] = (uint8_t) (1 + i);
    }
}


static inline unsigned
find(san_packed_t key)
{
    unsigned  h;

    h = san_packed_slot(key, SLOT_BITS);

    while (slots[h] && !san_packed_same(keys[slots[h] - 1], key)) {
        h = (h + 1) & (SLOTS - 1);
    }

    return slots[h];
}


/* Looks up a name that is too long for a key; only one is in the list. */

static int
long_attr(const uint8_t *p, size_t n)
{
    const char  *name;

    name = san_attr_names[SAN_ATTR_aria_roledescription];

    return n == strlen(name) && equals_lower(name, p, n)
           ? (int) SAN_ATTR_aria_roledescription : -1;
}


/* The attribute's number, or -1. */

static int
known_attr(const uint8_t *p, size_t n, size_t readable)
{
    unsigned      slot;
    san_packed_t  key, lower;

    if (n > SAN_PACKED_MAX) {
        return long_attr(p, n);
    }

    /* a zero byte at the end would make the key of a shorter name */

    if (p[n - 1] == '\0') {
        return -1;
    }

    key = san_packed(p, n, readable);
    slot = find(key);

    if (slot == 0) {
        lower = san_packed_lower(key);
        slot = san_packed_same(lower, key) ? 0 : find(lower);
    }

    return (int) slot - 1;
}


/*
 * What a name of n bytes shows, SHOWS_*: by how it begins, and as an event
 * handler (onclick, or @click of Vue, (click), ng-click of Angular) or a
 * binding of Vue (:title).
 */

static unsigned
shown_by(const uint8_t *p, size_t n, size_t readable)
{
    size_t    i;
    uint8_t   first;
    uint64_t  head;
    unsigned  shows;

    first = san_lower(*p);
    shows = (first == 'o' && n > 3 && san_lower(p[1]) == 'n'
             && san_is_alpha(p[2])) || first == '@' || first == '('
            ? SHOWS_HANDLER : first == ':' && n > 1 ? SHOWS_TEMPLATE : 0;

    i = first_beginning[first & 0x1f];

    if (i == BEGINNINGS) {
        return shows;
    }

    head = san_packed_lower8(san_packed(p, n < 8 ? n : 8, readable).low);

    for ( /* void */ ; i < BEGINNINGS
                       && (beginnings[i].text[0] & 0x1f) == (first & 0x1f);
         i++)
    {
        if ((head & beginnings[i].mask) == beginnings[i].head
            && (beginnings[i].whole ? n == beginnings[i].len
                                    : n >= beginnings[i].len)
            && (beginnings[i].len <= 8
                || equals_lower(beginnings[i].text + 8, p + 8,
                                beginnings[i].len - 8u)))
        {
            shows |= beginnings[i].shows;
        }
    }

    /* Angular's markers are no bindings */

    if (first == 'n' && shows) {
        shows &= shows & SHOWS_HYDRATION ? ~(unsigned) SHOWS_TEMPLATE : ~0u;
        shows |= contains(p, n, "click") || contains(p, n, "submit")
                 ? SHOWS_HANDLER : 0;
    }

    return shows;
}


static void
note_shown(san_attrs_t *attrs, unsigned shown)
{
    attrs->handler |= (shown & SHOWS_HANDLER) != 0;
    attrs->data |= (shown & SHOWS_DATA) != 0;
    attrs->its |= (shown & SHOWS_ITS) != 0;
    attrs->datum |= (shown & SHOWS_DATUM) != 0;
    attrs->hydration |= (shown & SHOWS_HYDRATION) != 0;
    attrs->template |= (shown & SHOWS_TEMPLATE) != 0;
    attrs->live |= (shown & SHOWS_LIVE) != 0;
    attrs->manner |= (shown & SHOWS_MANNER) != 0;
}


/* What is known of a name that is not in the cache. */

static name_t
learn(const uint8_t *p, size_t len, size_t readable)
{
    int          id;
    name_t       name;
    san_attrs_t  attrs;

    memset(&name, 0, sizeof(name));
    id = known_attr(p, len, readable);

    if (id < 0) {
        attrs.shown = 0;
        note_shown(&attrs, shown_by(p, len, readable));
        name.shown = attrs.shown;
    }

    name.id = id < 0 ? SAN_ATTR_N : (uint8_t) id;

    return name;
}


/* What is known of a name of any kind. */

__attribute__((noinline))
static const name_t *
any_name(const uint8_t *p, size_t len, size_t readable)
{
    name_t        *name;
    san_packed_t   key;

    static name_t  last_long;

    if (len >= SAN_PACKED_MAX) {
        last_long = learn(p, len, readable);
        return &last_long;
    }

    key = san_packed(p, len, readable);
    *(len < 8 ? &key.low : &key.high) |= (uint64_t) '=' << 8 * (len % 8);

    name = slot_of(key);

    if (!san_packed_same(name->key, key)) {
        *name = learn(p, len, readable);
        name->key = key;
    }

    return name;
}


/*
 * How many of the sixteen bytes at p come before the first '='; 15 if there is
 * none.
 */

static inline unsigned
before_equals(const uint8_t *p)
{
#if defined(__SSE2__)

    __m128i  v;

    v = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *) p),
                       _mm_set1_epi8('='));

    return (unsigned) __builtin_ctz((unsigned) _mm_movemask_epi8(v) | 0x8000);

#else

    unsigned  n;

    for (n = 0; n < 15 && p[n] != '='; n++) { /* void */ }

    return n;

#endif
}


/* A name and its length. */

typedef struct {
    const name_t  *name;
    size_t         len;
} found_t;


/* Reads a name that is not in the cache, or has no '=' behind it. */

__attribute__((noinline))
static found_t
other_name(const uint8_t *p, const uint8_t *end)
{
    found_t  found;

    found.len = (size_t) (san_attr_any_name(NULL, p, end) - p);
    found.name = any_name(p, found.len, (size_t) (end - p));

    return found;
}


/* Reads the name at p, before end; sixteen bytes can be read. */

static inline found_t
find_name(const uint8_t *p, const uint8_t *end)
{
    found_t       found;
    unsigned      n;
    san_packed_t  key;

    static const uint8_t  keep[2 * SAN_PACKED_MAX] = {
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff
    };

    n = before_equals(p);

    key.low = san_packed_load8(p) & san_packed_load8(&keep[15 - n]);
    key.high = san_packed_load8(p + 8) & san_packed_load8(&keep[23 - n]);

    found.len = n;
    found.name = slot_of(key);

    return (found.name->key.low ^ key.low) | (found.name->key.high ^ key.high)
           ? other_name(p, end) : found;
}


/*
 * Notes that attribute n of the tag has this name; SAN_ATTR_N: an unknown one.
 * Is it a known one that is no duplicate?
 */

static inline bool
note_known(san_attrs_t *attrs, unsigned n, unsigned id)
{
    uint32_t  bit;

    bit = (uint32_t) ((uint64_t) 1 << id);

    if (attrs->present & bit) {
        attrs->duplicated |= bit;
        return false;
    }

    attrs->present |= bit;
    attrs->index[id] = (uint8_t) n;

    return bit != 0;
}


/* Is it the role of a live region, whose changes are announced? */

static bool
is_live_role(const san_attrs_t *attrs)
{
    size_t  i;

    static const char *const  roles[] = {
        "alert", "status", "dialog", "alertdialog", "log"
    };

    for (i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
        if (san_attr_is(attrs, SAN_ATTR_role, roles[i])) {
            return true;
        }
    }

    return false;
}


/* Notes what the values of id and role show. */

static inline void
note_values(san_attrs_t *attrs)
{
    if ((attrs->present & (1u << SAN_ATTR_role | 1u << SAN_ATTR_id)) == 0) {
        return;
    }

    if (san_attr_has(attrs, SAN_ATTR_role) && is_live_role(attrs)) {
        attrs->datum = attrs->live = true;
    }

    if (san_attr_has(attrs, SAN_ATTR_id)) {
        attrs->hydration |= is_hydration_id(san_attr_value(attrs,
                                                           SAN_ATTR_id));
    }
}


void
san_attrs_read_some(san_attrs_t *attrs, const uint8_t *end)
{
    unsigned           n;
    const name_t      *name;
    const uint8_t     *p;
    const san_attr_t  *attr;

    for (n = 0; n < attrs->tag->nattrs; n++) {
        attr = &attrs->tag->attrs[n];
        p = attrs->base + attr->name;
        name = any_name(p, attr->name_len, (size_t) (end - p));
        attrs->shown |= name->shown;
        (void) note_known(attrs, n, name->id);
    }

    note_values(attrs);
}


bool
san_attrs_exact(san_attrs_t *attrs)
{
    size_t             i;
    uint32_t           left;
    unsigned           id;
    const uint8_t     *name;
    const san_attr_t  *attr;

    for (left = attrs->present; left; left &= left - 1) {
        id = (unsigned) __builtin_ctz(left);
        attr = san_attr_get(attrs, (san_attr_id_t) id);
        name = attrs->base + attr->name;

        for (i = 0; i < attr->name_len; i++) {
            if (name[i] != san_lower(name[i])) {
                attrs->present &= ~(1u << id);
                break;
            }
        }
    }

    for (i = 0; !attrs->tag->truncated && i < attrs->tag->nattrs; i++) {
        if (attrs->tag->attrs[i].quote == 0) {
            return false;
        }
    }

    return attrs->duplicated == 0;
}


typedef struct {
    san_attrs_t  *attrs;
    unsigned      id;        /* of the last name */
} reading_t;


static inline const uint8_t *
read_name(void *data, const uint8_t *p, const uint8_t *end)
{
    found_t     found;
    reading_t  *reading;

    reading = data;
    found = find_name(p, end);
    reading->id = found.name->id;
    reading->attrs->shown |= found.name->shown;

    return p + found.len;
}


/* Notes an attribute; unknown ones are not listed in the tag. */

static inline bool
note_attribute(void *data, const san_attr_t *attr, unsigned n)
{
    reading_t  *reading;

    (void) attr;
    reading = data;

    return note_known(reading->attrs, n, reading->id);
}


const uint8_t *
san_attrs_tag_rest(san_attrs_t *attrs, san_tag_t *tag, const uint8_t *last,
    const uint8_t *end)
{
    reading_t       reading;
    const uint8_t  *p;

    reading.attrs = attrs;
    p = attrs->base + 1 + tag->name_len;

    /* sixteen bytes of a name that begins behind last can be read */

    last = end - last <= SAN_PACKED_MAX ? end - SAN_PACKED_MAX - 1 : last;

    if (p > last) {
        return NULL;
    }

    p = san_attr_read(tag, attrs->base, p, last, end, read_name,
                      note_attribute, &reading);

    if (p) {
        note_values(attrs);
    }

    return p;
}


bool
san_attr_equals(const san_attrs_t *attrs, san_attr_id_t id, const char *word)
{
    san_str_t  value;

    value = san_attr_value(attrs, id);

    while (value.len && san_is_space(value.data[0])) {
        value.data++;
        value.len--;
    }

    while (value.len && san_is_space(value.data[value.len - 1])) {
        value.len--;
    }

    return value.len == strlen(word)
           && equals_lower(word, value.data, value.len);
}


int
san_attr_decode(const san_attrs_t *attrs, san_attr_id_t id,
    const san_charset_t *charset, uint8_t *buf, size_t size, bool *broken)
{
    int             n;
    size_t          i, used, len;
    uint32_t        cp[2];
    unsigned        k, ncp;
    san_str_t       value;
    const uint8_t  *end;

    value = san_attr_value(attrs, id);
    end = value.data + value.len;
    len = 0;
    *broken = false;

    for (i = 0; i < value.len; i += used) {

        if (len + 8 > size) {
            return -1;
        }

        if (value.data[i] == '&') {
            used = san_charref_decode(value.data + i, value.len - i, true,
                                      cp, &ncp);
            if (used) {
                for (k = 0; k < ncp; k++) {
                    len += san_utf8_put(buf + len, cp[k]);
                }

                continue;
            }
        }

        n = san_charset_next(charset, value.data + i, end, cp);
        if (n <= 0) {
            n = 1;
            cp[0] = 0xfffd;
            *broken = true;
        }

        len += san_utf8_put(buf + len, cp[0]);
        used = (size_t) n;
    }

    return (int) len;
}


/*
 * Shift table of Horspool's search for "notranslate", by the letter under its
 * last one.  Most classes are rejected after a few letters.
 */

static const uint8_t  notranslate_skip[256] = {
    ['n'] = 5, ['o'] = 9, ['t'] = 1, ['r'] = 7, ['a'] = 2, ['s'] = 4,
    ['l'] = 3, ['N'] = 5, ['O'] = 9, ['T'] = 1, ['R'] = 7, ['A'] = 2,
    ['S'] = 4, ['L'] = 3
};


bool
san_attr_notranslate(san_str_t class)
{
    size_t   i, skip;
    uint8_t  c;

    static const char  word[] = "notranslate";

    const size_t  len = sizeof(word) - 1;

    for (i = 0; i + len <= class.len; i += skip ? skip : len) {
        c = class.data[i + len - 1];
        skip = notranslate_skip[c];

        if ((c == 'e' || c == 'E') && equals_lower(word, class.data + i, len)
            && (i == 0 || san_is_space(class.data[i - 1]))
            && (i + len == class.len || san_is_space(class.data[i + len])))
        {
            return true;
        }
    }

    return false;
}


/* Is the word at p, after white space?  The position after it, or NULL. */

static const uint8_t *
after_word(const uint8_t *p, const uint8_t *end, const char *word)
{
    size_t  n;

    n = strlen(word);

    while (p < end && san_is_space(*p)) {
        p++;
    }

    return (size_t) (end - p) >= n && equals_lower(word, p, n) ? p + n : NULL;
}


/* Does a style show a hand over the element: "cursor:pointer"? */

static bool
has_pointer(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    for ( /* void */ ; p < end; p++) {
        q = after_word(p, end, "cursor");
        q = q ? after_word(q, end, ":") : NULL;

        if (q && after_word(q, end, "pointer")) {
            return true;
        }
    }

    return false;
}


typedef struct {
    const uint8_t  *base;
    bool            reacts;
} manner_t;


static bool
manner_attribute(void *data, const san_attr_t *attr, unsigned n)
{
    manner_t       *manner;
    const uint8_t  *name, *value;

    (void) n;
    manner = data;
    name = manner->base + attr->name;
    value = manner->base + attr->value;

    if (attr->name_len == 5 && equals_lower("style", name, 5)) {
        manner->reacts |= has_pointer(value, value + attr->value_len);

    } else if (attr->name_len == 8 && equals_lower("tabindex", name, 8)) {
        manner->reacts |= attr->value_len && *value >= '0' && *value <= '9';
    }

    return false;
}


bool
san_attr_reacts(san_str_t bytes)
{
    manner_t        manner;
    san_tag_t       tag;
    const uint8_t  *p, *end;

    p = manner.base = bytes.data;
    end = p + bytes.len;
    manner.reacts = false;

    while (p < end && !(san_byte_class[*p] & SAN_BYTE_TAG_END)) {
        p++;
    }

    if (p < end) {
        (void) san_attr_read(&tag, bytes.data, p, end - 1, end,
                             san_attr_any_name, manner_attribute, &manner);
    }

    return manner.reacts;
}
