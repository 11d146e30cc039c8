/*
 * san_catalog: texts by the hash of their normal form.
 *
 * A text that is not in it should cost next to nothing: a filter of bits
 * answers for the first letters, while the text is still coming.
 */

#include <string.h>

#include "match/san_catalog.h"
#include "match/san_pattern.h"
#include "match/san_translation_match.h"

#define LANGUAGES_MAX  200

#define BITS_MIN       (1u << 14)


typedef struct {
    uint32_t  text[2];       /* in the arena: source and target */
    uint32_t  len[2];
    uint8_t   language[2];
    bool      unreviewed;
    bool      markup;
} unit_t;


/* One side of a unit; those of one normal form follow one another. */

typedef struct {
    uint64_t  hash;
    uint32_t  unit;
    uint8_t   side;
} ref_t;


struct san_catalog_s {
    san_allocator_t   allocator;

    san_language_t   *languages;
    unsigned          nlanguages;

    uint8_t          *arena;
    size_t            arena_len;
    size_t            arena_size;

    unit_t           *units;
    size_t            nunits;
    size_t            units_size;

    ref_t            *refs;
    size_t            nrefs;
    size_t            refs_size;

    ref_t            *patterns;   /* by the hash of their first letters */
    size_t            npatterns;
    size_t            patterns_size;
    bool              leads;      /* one begins with a hole */

    uint32_t         *slots;      /* first ref of a hash, plus one */
    size_t            nslots;

    uint64_t         *bits;
    size_t            nbits;

    uint64_t          hash;
};


san_catalog_t *
san_catalog_create(const san_allocator_t *allocator)
{
    san_catalog_t  *c;

    c = allocator->alloc(allocator->data, sizeof(*c));
    if (c == NULL) {
        return NULL;
    }

    memset(c, 0, sizeof(*c));
    c->allocator = *allocator;
    c->hash = SAN_HASH_START;

    c->languages = allocator->alloc(allocator->data,
                                    LANGUAGES_MAX * sizeof(*c->languages));
    if (c->languages == NULL) {
        allocator->free(allocator->data, c);
        return NULL;
    }

    return c;
}


void
san_catalog_free(san_catalog_t *c)
{
    void  *data;

    data = c->allocator.data;

    c->allocator.free(data, c->languages);
    c->allocator.free(data, c->arena);
    c->allocator.free(data, c->units);
    c->allocator.free(data, c->refs);
    c->allocator.free(data, c->patterns);
    c->allocator.free(data, c->slots);
    c->allocator.free(data, c->bits);
    c->allocator.free(data, c);
}


/* Makes room for one more of size bytes in an array. */

static void *
grow(san_catalog_t *c, void *array, size_t n, size_t *room, size_t size)
{
    void    *p;
    size_t   want;

    if (n < *room) {
        return array;
    }

    want = *room ? *room * 2 : 256;

    p = c->allocator.alloc(c->allocator.data, want * size);
    if (p == NULL) {
        return NULL;
    }

    if (n) {
        memcpy(p, array, n * size);
    }

    c->allocator.free(c->allocator.data, array);
    *room = want;

    return p;
}


/* The text's place in the arena; SIZE_MAX: no memory. */

static size_t
copy(san_catalog_t *c, san_str_t text)
{
    size_t    at, want;
    uint8_t  *p;

    while (c->arena_len + text.len > c->arena_size) {

        want = c->arena_size ? c->arena_size * 2 : 65536;

        if (want > UINT32_MAX) {
            return SIZE_MAX;
        }

        p = c->allocator.alloc(c->allocator.data, want);
        if (p == NULL) {
            return SIZE_MAX;
        }

        if (c->arena_len) {
            memcpy(p, c->arena, c->arena_len);
        }

        c->allocator.free(c->allocator.data, c->arena);
        c->arena = p;
        c->arena_size = want;
    }

    at = c->arena_len;

    if (text.len) {
        memcpy(c->arena + at, text.data, text.len);
    }

    c->arena_len += text.len;

    return at;
}


/* The number of a language; -1: none that is known, or too many. */

static int
language_of(san_catalog_t *c, san_str_t tag)
{
    unsigned        i;
    san_language_t  language;

    if (!san_language_read(tag.data, tag.len, &language)) {
        return -1;
    }

    for (i = 0; i < c->nlanguages; i++) {
        if (strcmp(c->languages[i].tag, language.tag) == 0) {
            return (int) i;
        }
    }

    if (c->nlanguages == LANGUAGES_MAX) {
        return -1;
    }

    c->languages[c->nlanguages] = language;

    return (int) c->nlanguages++;
}


static uint64_t
hash_of(const san_normal_t *normal)
{
    unsigned  i;
    uint64_t  hash;

    hash = SAN_HASH_START;

    for (i = 0; i < normal->n; i++) {
        hash = san_hash_add(hash, normal->chars[i]);
    }

    return hash;
}


static int
add_ref(san_catalog_t *c, uint64_t hash, size_t unit, unsigned side)
{
    ref_t  *refs;

    refs = grow(c, c->refs, c->nrefs, &c->refs_size, sizeof(*refs));
    if (refs == NULL) {
        return SAN_ERROR;
    }

    c->refs = refs;
    refs[c->nrefs].hash = hash;
    refs[c->nrefs].unit = (uint32_t) unit;
    refs[c->nrefs].side = (uint8_t) side;
    c->nrefs++;

    return SAN_OK;
}


static void
add_hash(san_catalog_t *c, san_str_t s)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        c->hash = san_hash_add(c->hash, s.data[i]);
    }

    c->hash = san_hash_add(c->hash, 0x100);
}


int
san_catalog_add(san_catalog_t *c, const san_catalog_unit_t *from)
{
    int            language[2];
    size_t         at[2];
    unit_t        *units, *unit;
    unsigned       side;
    san_str_t      text[2];
    san_normal_t   normal[2];

    text[0] = from->source;
    text[1] = from->target;
    language[0] = language_of(c, from->source_language);
    language[1] = text[1].len ? language_of(c, from->target_language) : -1;

    for (side = 0; side < 2; side++) {
        if (!san_normal_form(text[side].data, text[side].len, &normal[side]))
        {
            normal[side].n = 0;
        }
    }

    if (language[0] < 0 || normal[0].n == 0) {
        return SAN_OK;
    }

    units = grow(c, c->units, c->nunits, &c->units_size, sizeof(*units));
    if (units == NULL) {
        return SAN_ERROR;
    }

    c->units = units;
    unit = &units[c->nunits];
    memset(unit, 0, sizeof(*unit));

    if (language[1] < 0 || normal[1].n == 0) {
        text[1].len = 0;
        language[1] = language[0];
    }

    for (side = 0; side < 2; side++) {
        at[side] = copy(c, text[side]);
        add_hash(c, text[side]);

        if (at[side] == SIZE_MAX
            || (text[side].len
                && add_ref(c, hash_of(&normal[side]), c->nunits, side)
                   != SAN_OK))
        {
            return SAN_ERROR;
        }

        unit->text[side] = (uint32_t) at[side];
        unit->len[side] = (uint32_t) text[side].len;
        unit->language[side] = (uint8_t) language[side];
    }

    unit->unreviewed = from->unreviewed;
    unit->markup = from->markup;
    c->hash = san_hash_add(c->hash, from->unreviewed);
    c->nunits++;

    return SAN_OK;
}


size_t
san_catalog_units(const san_catalog_t *c)
{
    return c->nunits;
}


uint64_t
san_catalog_hash(const san_catalog_t *c)
{
    return c->hash;
}


/* Heap sort by hash; equal hashes keep no order, and need none. */

static void
sift(ref_t *refs, size_t i, size_t n)
{
    size_t  child;
    ref_t   ref;

    ref = refs[i];

    for ( /* void */ ; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && refs[child].hash < refs[child + 1].hash) {
            child++;
        }

        if (refs[child].hash <= ref.hash) {
            break;
        }

        refs[i] = refs[child];
    }

    refs[i] = ref;
}


static void
sort(ref_t *refs, size_t n)
{
    size_t  i;
    ref_t   ref;

    for (i = n / 2; i-- > 0; ) {
        sift(refs, i, n);
    }

    for (i = n; i-- > 1; ) {
        ref = refs[0];
        refs[0] = refs[i];
        refs[i] = ref;
        sift(refs, 0, i);
    }
}


/* The place of the bit that says that a text with holes begins so. */

static inline uint64_t
open_bit(const san_catalog_t *c, unsigned check, uint64_t hash)
{
    return ((hash >> 17) + 7 * (check + 1)) & (c->nbits - 1);
}


/* Of letters, the first three of a text. */

static uint64_t
first_hash(const san_normal_t *normal, unsigned at)
{
    unsigned  i;
    uint64_t  hash;

    hash = SAN_HASH_START;

    for (i = at; i < at + SAN_PREFIX_FIRST; i++) {
        hash = san_hash_add(hash, normal->chars[i]);
    }

    return hash;
}


/* The fixed text that a pattern is looked up by; false: it has too little. */

static bool
pattern_key(san_str_t text, san_normal_t *normal)
{
    size_t     start;
    san_str_t  list[2];
    unsigned   n;

    if (san_pattern_letters(text) < SAN_PATTERN_LETTERS) {
        return false;
    }

    start = san_pattern_start(text);

    if (start == 0) {
        n = san_placeholders(text, list, 2);
        text.len -= list[0].len;
        text.data += list[0].len;

        if (n > 1) {
            text.len = (size_t) (list[1].data - text.data);
        }

    } else {
        text.len = start;
    }

    return san_normal_form(text.data, text.len, normal)
           && normal->n >= SAN_PREFIX_FIRST;
}


/* SAN_ERROR: no memory. */

static int
add_pattern(san_catalog_t *c, const ref_t *ref, san_str_t text)
{
    ref_t         *patterns;
    unsigned       i, check;
    uint64_t       hash, bit;
    san_normal_t   normal;

    if (!pattern_key(text, &normal)) {
        return SAN_OK;
    }

    patterns = grow(c, c->patterns, c->npatterns, &c->patterns_size,
                    sizeof(*patterns));
    if (patterns == NULL) {
        return SAN_ERROR;
    }

    c->patterns = patterns;
    patterns[c->npatterns] = *ref;
    patterns[c->npatterns++].hash = first_hash(&normal, 0);

    if (san_pattern_leads(text)) {
        c->leads = true;
        return SAN_OK;
    }

    hash = SAN_HASH_START;

    for (i = 0, check = 0; i < normal.n && check < SAN_CHECKS; i++) {
        hash = san_hash_add(hash, normal.chars[i]);

        if (i + 1 == san_checks[check]) {
            bit = (hash + check) & (c->nbits - 1);
            c->bits[bit / 64] |= (uint64_t) 1 << (bit % 64);

            if (check + 1 == SAN_CHECKS || san_checks[check + 1] > normal.n) {
                bit = open_bit(c, check, hash);
                c->bits[bit / 64] |= (uint64_t) 1 << (bit % 64);
            }

            check++;
        }
    }

    return SAN_OK;
}


static void
set_bits(san_catalog_t *c, san_str_t text)
{
    unsigned      i, check;
    uint64_t      hash, bit;
    san_normal_t  normal;

    if (!san_normal_form(text.data, text.len, &normal)) {
        return;
    }

    hash = SAN_HASH_START;

    for (i = 0, check = 0; i < normal.n && check < SAN_CHECKS; i++) {
        hash = san_hash_add(hash, normal.chars[i]);

        if (i + 1 == san_checks[check]) {
            bit = (hash + check) & (c->nbits - 1);
            c->bits[bit / 64] |= (uint64_t) 1 << (bit % 64);
            check++;
        }
    }
}


int
san_catalog_finish(san_catalog_t *c)
{
    size_t     i, at;
    san_str_t  text;

    sort(c->refs, c->nrefs);

    for (c->nslots = 16; c->nslots < 2 * c->nrefs; c->nslots *= 2) { }

    for (c->nbits = BITS_MIN; c->nbits < 32 * c->nrefs; c->nbits *= 2) { }

    c->slots = c->allocator.alloc(c->allocator.data,
                                  c->nslots * sizeof(*c->slots));
    c->bits = c->allocator.alloc(c->allocator.data, c->nbits / 8);

    if (c->slots == NULL || c->bits == NULL) {
        return SAN_ERROR;
    }

    memset(c->slots, 0, c->nslots * sizeof(*c->slots));
    memset(c->bits, 0, c->nbits / 8);

    for (i = 0; i < c->nrefs; i++) {
        text.data = c->arena + c->units[c->refs[i].unit].text[c->refs[i].side];
        text.len = c->units[c->refs[i].unit].len[c->refs[i].side];
        set_bits(c, text);

        if (add_pattern(c, &c->refs[i], text) != SAN_OK) {
            return SAN_ERROR;
        }

        if (i && c->refs[i].hash == c->refs[i - 1].hash) {
            continue;
        }

        for (at = c->refs[i].hash & (c->nslots - 1); c->slots[at];
             at = (at + 1) & (c->nslots - 1))
        {
            /* void */
        }

        c->slots[at] = (uint32_t) i + 1;
    }

    sort(c->patterns, c->npatterns);

    return SAN_OK;
}


bool
san_catalog_begins(const san_catalog_t *c, unsigned n, uint64_t hash)
{
    hash = (hash + n) & (c->nbits - 1);

    return c->bits[hash / 64] >> (hash % 64) & 1;
}


bool
san_catalog_opens(const san_catalog_t *c, unsigned n, uint64_t hash)
{
    if (c->npatterns == 0) {
        return false;
    }

    hash = open_bit(c, n, hash);

    return c->bits[hash / 64] >> (hash % 64) & 1;
}


bool
san_catalog_leads(const san_catalog_t *c)
{
    return c->leads;
}


/* The first ref of a hash; c->nrefs: there is none. */

static size_t
first_ref(const san_catalog_t *c, uint64_t hash)
{
    size_t  at, i;

    if (c->nslots == 0) {
        return c->nrefs;
    }

    for (at = hash & (c->nslots - 1); c->slots[at];
         at = (at + 1) & (c->nslots - 1))
    {
        i = c->slots[at] - 1;

        if (c->refs[i].hash == hash) {
            return i;
        }
    }

    return c->nrefs;
}


static san_str_t
text_of(const san_catalog_t *c, const unit_t *unit, unsigned side)
{
    san_str_t  s;

    s.data = c->arena + unit->text[side];
    s.len = unit->len[side];

    return s;
}


static bool
same_text(san_str_t a, san_str_t b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}


/* Takes a unit's other side for a translation, or says why not. */

static void
take_translation(const san_catalog_t *c, const ref_t *ref,
    san_catalog_match_t *match)
{
    san_str_t      text, other;
    const unit_t  *unit;

    unit = &c->units[ref->unit];
    text = text_of(c, unit, ref->side);
    other = text_of(c, unit, !ref->side);

    if (match->translation.data && !same_text(match->translation, other)) {
        match->refused = "conflict";

    } else if (unit->unreviewed) {
        match->refused = "unreviewed";

    } else if (same_text(text, other)) {
        match->refused = "same";

    } else if (unit->markup || !san_translation_match_inline(text, other)) {
        match->refused = "markup";

    } else if (!san_translation_match_placeholders(text, other)) {
        match->refused = "placeholders";

    } else {
        match->translation = other;
        match->source = text;
    }
}


/* What is found of a text with holes, the one that has the most letters. */

typedef struct {
    const san_language_t  *page;
    san_str_t              text;
    unsigned               letters;
    bool                   own;        /* it is of the page's language */
    san_catalog_match_t    match;
} pattern_search_t;


/* A pattern's translation with the holes of the text, or why there is none. */

static void
fill_translation(const san_catalog_t *c, const ref_t *ref,
    const san_holes_t *holes, san_catalog_match_t *match)
{
    size_t         len;
    san_str_t      text, other;
    const unit_t  *unit;

    static uint8_t  source[SAN_TEXT_MAX], translation[SAN_TEXT_MAX];
    static uint8_t  another[SAN_TEXT_MAX];

    unit = &c->units[ref->unit];
    text = text_of(c, unit, ref->side);
    other = text_of(c, unit, !ref->side);

    if (unit->unreviewed) {
        match->refused = "unreviewed";

    } else if (same_text(text, other)) {
        match->refused = "same";

    } else if (unit->markup || !san_translation_match_inline(text, other)) {
        match->refused = "markup";

    } else {
        len = san_pattern_fill(other, holes, another, sizeof(another));
        other.data = another;
        other.len = len;

        if (len == 0) {
            match->refused = "placeholders";

        } else if (match->translation.data
                   && !same_text(match->translation, other))
        {
            match->refused = "conflict";

        } else {
            memcpy(translation, another, len);
            match->translation.data = translation;
            match->translation.len = len;
            match->source.data = source;
            match->source.len = san_pattern_fill(text, holes, source,
                                                 sizeof(source));
        }
    }
}


static void
try_pattern(const san_catalog_t *c, const ref_t *ref, pattern_search_t *search)
{
    unsigned               letters;
    san_str_t              text;
    san_holes_t            holes;
    const unit_t          *unit;
    const san_language_t  *language, *other;

    unit = &c->units[ref->unit];
    text = text_of(c, unit, ref->side);
    letters = san_pattern_letters(text);

    if (letters < search->letters
        || !san_pattern_fits(text, search->text, &holes))
    {
        return;
    }

    language = &c->languages[unit->language[ref->side]];
    other = &c->languages[unit->language[!ref->side]];

    if (letters > search->letters) {
        search->letters = letters;
        search->own = false;
        memset(&search->match, 0, sizeof(search->match));
    }

    if (san_language_same(language, search->page)) {
        search->own = true;
        return;
    }

    if (search->match.language == NULL) {
        search->match.language = language->tag;
    }

    if (unit->len[!ref->side] && san_language_same(other, search->page)) {
        fill_translation(c, ref, &holes, &search->match);
    }
}


static void
try_patterns(const san_catalog_t *c, uint64_t hash, pattern_search_t *search)
{
    size_t  low, high, middle;

    low = 0;
    high = c->npatterns;

    while (low < high) {
        middle = (low + high) / 2;

        if (c->patterns[middle].hash < hash) {
            low = middle + 1;

        } else {
            high = middle;
        }
    }

    for ( /* void */ ; low < c->npatterns && c->patterns[low].hash == hash;
         low++)
    {
        try_pattern(c, &c->patterns[low], search);
    }
}


/* The same of a text with holes that are filled. */

static bool
find_pattern(const san_catalog_t *c, const san_normal_t *normal,
    san_str_t text, const san_language_t *page, san_catalog_match_t *match)
{
    unsigned          at;
    uint32_t          first;
    pattern_search_t  search;

    memset(&search, 0, sizeof(search));
    search.page = page;
    search.text = text;

    if (normal->n >= SAN_PREFIX_FIRST) {
        try_patterns(c, first_hash(normal, 0), &search);
    }

    if (c->leads && text.data[0] < 0x80 && san_is_digit(text.data[0])) {

        for (at = 0; at < normal->n; at++) {
            first = normal->chars[at];

            if (first != ' ' && (first < '0' || first > '9')) {
                break;
            }
        }

        if (at + SAN_PREFIX_FIRST <= normal->n) {
            try_patterns(c, first_hash(normal, at), &search);
        }
    }

    *match = search.match;

    if (match->refused) {
        match->translation.data = NULL;
        match->translation.len = 0;
    }

    return match->language != NULL && !search.own;
}


bool
san_catalog_find(const san_catalog_t *c, const uint8_t *text, size_t len,
    const san_language_t *page, san_catalog_match_t *match)
{
    size_t                 i, first;
    uint64_t               hash;
    const unit_t          *unit;
    san_str_t              raw;
    san_normal_t           normal;
    const san_language_t  *language;

    raw.data = text;
    raw.len = len;

    memset(match, 0, sizeof(*match));

    if (!san_normal_form(text, len, &normal) || normal.n == 0) {
        return false;
    }

    hash = hash_of(&normal);
    first = first_ref(c, hash);

    for (i = first; i < c->nrefs && c->refs[i].hash == hash; i++) {
        unit = &c->units[c->refs[i].unit];
        language = &c->languages[unit->language[c->refs[i].side]];

        /* what is the same in both, as names are, is right as well */

        if (san_language_same(language, page)) {
            memset(match, 0, sizeof(*match));
            match->unfilled = san_translation_match_has_placeholder(raw);
            return false;
        }

        if (match->language == NULL) {
            match->language = language->tag;
        }

        language = &c->languages[unit->language[!c->refs[i].side]];

        if (unit->len[!c->refs[i].side]
            && san_language_same(language, page))
        {
            take_translation(c, &c->refs[i], match);
        }
    }

    if (match->language == NULL && c->npatterns) {
        return find_pattern(c, &normal, raw, page, match);
    }

    if (match->refused) {
        match->translation.data = NULL;
        match->translation.len = 0;
    }

    return match->language != NULL;
}
