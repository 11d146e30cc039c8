/*
 * san_catalog: looks up texts by the hash of their normal form.
 *
 * Texts that are not in the catalogue have to be cheap: a bit filter rejects
 * them by their first letters, while the text is still coming.
 */

#include <string.h>

#include "match/san_catalog_set.h"
#include "match/san_translation_match.h"

#define LANGUAGES_MAX  200

#define BITS_MIN       (1u << 14)


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
    c->allocator.free(data, c->plurals);
    c->allocator.free(data, c->slots);
    c->allocator.free(data, c->bits);
    c->allocator.free(data, c);
}


void *
san_catalog_grow(san_catalog_t *c, void *array, size_t n, size_t *room,
    size_t size)
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


/*
 * Copies a text to the arena and returns its offset; SIZE_MAX: out of memory.
 */

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


/* The number of a language; -1: unknown, or too many. */

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


/*
 * Does the text have letters of its language?  If not, the language is wrong,
 * as in lists of untranslated texts, and the text is ignored.
 */

static bool
is_in_script(const san_catalog_t *c, int language, const san_normal_t *normal)
{
    bool      other;
    uint8_t   class;
    unsigned  i;

    other = false;

    for (i = 0; i < normal->n; i++) {
        class = san_class(normal->chars[i]);

        if (san_class_is_script(class)) {
            if (san_scripts_has(&c->languages[language].expected, class)) {
                return true;
            }

            other = true;
        }
    }

    return !other;
}


static san_str_t
tag_of(const san_catalog_t *c, int language)
{
    san_str_t  tag;

    tag.data = (const uint8_t *) c->languages[language].tag;
    tag.len = strlen(c->languages[language].tag);

    return tag;
}


static int
add_ref(san_catalog_t *c, uint64_t hash, size_t unit, unsigned side)
{
    ref_t  *refs;

    refs = san_catalog_grow(c, c->refs, c->nrefs, &c->refs_size, sizeof(*refs));
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
    int            language[2], plural;
    size_t         at[2];
    unit_t        *units, *unit;
    unsigned       side;
    san_str_t      text[2];
    san_normal_t   normal[2];

    text[0] = from->source;
    text[1] = from->target;
    language[0] = language_of(c, from->source_language);
    language[1] = language_of(c, from->target_language);

    for (side = 0; side < 2; side++) {
        if (!san_normal_form(text[side].data, text[side].len, &normal[side]))
        {
            normal[side].n = 0;
        }
    }

    if (language[0] < 0 || normal[0].n == 0) {
        return SAN_OK;
    }

    if (text[1].len == 0 && language[1] >= 0
        && !is_in_script(c, language[0], &normal[0]))
    {
        return SAN_OK;
    }

    plural = from->plural ? san_catalog_plural(c, from->plural) : 0;
    if (plural < 0) {
        return SAN_ERROR;
    }

    units = san_catalog_grow(c, c->units, c->nunits,
                             &c->units_size, sizeof(*units));
    if (units == NULL) {
        return SAN_ERROR;
    }

    c->units = units;
    unit = &units[c->nunits];
    memset(unit, 0, sizeof(*unit));

    if (language[1] < 0 || normal[1].n == 0) {
        text[1].len = 0;
    }

    if (language[1] < 0) {
        language[1] = language[0];
    }

    add_hash(c, tag_of(c, language[0]));
    add_hash(c, tag_of(c, language[1]));

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
    unit->plural = (uint16_t) plural;
    unit->form = from->form;
    unit->singular = from->singular;
    c->hash = san_hash_add(c->hash, from->unreviewed);
    c->nunits++;

    return SAN_OK;
}


bool
san_catalog_can_hold(const uint8_t *text, size_t len)
{
    unsigned      i;
    san_normal_t  normal;

    if (!san_normal_form(text, len, &normal)) {
        return false;
    }

    for (i = 0; i < normal.n; i++) {
        if (san_class_is_letter(san_class(normal.chars[i]))) {
            return true;
        }
    }

    return false;
}


int
san_catalog_add_orphan(san_catalog_t *c, san_str_t text)
{
    size_t         at;
    unit_t        *units, *unit;
    san_normal_t   normal;

    if (!san_normal_form(text.data, text.len, &normal)) {
        return SAN_ERROR;
    }

    units = san_catalog_grow(c, c->units, c->nunits,
                             &c->units_size, sizeof(*units));
    if (units == NULL) {
        return SAN_ERROR;
    }

    c->units = units;
    unit = &units[c->nunits];
    memset(unit, 0, sizeof(*unit));

    at = copy(c, text);
    add_hash(c, text);
    c->hash = san_hash_add(c->hash, 0x101);

    if (at == SIZE_MAX
        || add_ref(c, hash_of(&normal), c->nunits, 0) != SAN_OK)
    {
        return SAN_ERROR;
    }

    unit->text[0] = (uint32_t) at;
    unit->len[0] = (uint32_t) text.len;
    unit->orphan = true;
    c->nunits++;
    c->norphans++;

    return SAN_OK;
}


void
san_catalog_set_base(san_catalog_t *c, const san_catalog_t *base)
{
    c->base = base;
}


size_t
san_catalog_units(const san_catalog_t *c)
{
    return c->base ? c->base->nunits : c->nunits - c->norphans;
}


size_t
san_catalog_translated(const san_catalog_t *c)
{
    size_t  i, n;

    c = c->base ? c->base : c;

    for (i = 0, n = 0; i < c->nunits; i++) {
        n += c->units[i].len[1] && !c->units[i].unreviewed
             && !c->units[i].orphan;
    }

    return n;
}


uint64_t
san_catalog_hash(const san_catalog_t *c)
{
    return c->hash;
}


/* Heap sort by hash; the order of equal hashes does not matter. */

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

        if (!c->units[c->refs[i].unit].orphan
            && san_catalog_add_pattern(c, &c->refs[i], text) != SAN_OK)
        {
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
    uint64_t  bit;

    bit = (hash + n) & (c->nbits - 1);

    return (c->bits[bit / 64] >> (bit % 64) & 1)
           || (c->base && san_catalog_begins(c->base, n, hash));
}


/* The first ref of a hash, or c->nrefs. */

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


/* Uses a unit's other side as the translation, or sets why not. */

static void
take_translation(const san_catalog_t *c, const ref_t *ref,
    san_catalog_match_t *match)
{
    san_str_t      text, other;
    const unit_t  *unit;
    san_counted_t  counted;

    unit = &c->units[ref->unit];
    text = text_of(c, unit, ref->side);
    other = text_of(c, unit, !ref->side);

    counted = (san_counted_t) { false, 0 };

    if (!san_translation_match_has_placeholder(text)) {
        counted = san_catalog_counted(text);
    }

    if (!san_catalog_takes(c, unit, ref->side, counted)) {
        match->other_form = true;
        return;
    }

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


/* Is it the same text, apart from marks of tags? */

static bool
is_exact(san_str_t unit, san_str_t text)
{
    size_t  i, k;

    for (i = 0, k = 0; i < unit.len; i++) {
        if (unit.data[i] == SAN_INLINE_OPEN
            || unit.data[i] == SAN_INLINE_CLOSE)
        {
            continue;
        }

        if (k == text.len || unit.data[i] != text.data[k++]) {
            return false;
        }
    }

    return k == text.len;
}


/* Units with exactly this text are preferred to those with its normal form. */

static void
prefer(san_catalog_match_t *match, const san_catalog_match_t *exact)
{
    if (exact->translation.data || exact->refused) {
        match->translation = exact->translation;
        match->source = exact->source;
        match->refused = exact->refused;
        match->other_form = exact->other_form;

    } else {
        match->other_form |= exact->other_form;
    }
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
    san_catalog_match_t    exact;
    const san_language_t  *language;

    if (c->base) {
        c = c->base;
    }

    raw.data = text;
    raw.len = len;

    memset(match, 0, sizeof(*match));
    memset(&exact, 0, sizeof(exact));

    if (!san_normal_form(text, len, &normal) || normal.n == 0) {
        return false;
    }

    hash = hash_of(&normal);
    first = first_ref(c, hash);

    for (i = first; i < c->nrefs && c->refs[i].hash == hash; i++) {
        unit = &c->units[c->refs[i].unit];

        if (unit->orphan) {
            continue;
        }

        language = &c->languages[unit->language[c->refs[i].side]];

        /* texts that are the same in both languages, like names, are correct */

        if (san_language_same(language, page)) {
            memset(match, 0, sizeof(*match));
            match->unfilled = san_translation_match_has_placeholder(raw);
            return false;
        }

        if (match->language == NULL) {
            match->language = language->tag;
        }

        language = &c->languages[unit->language[!c->refs[i].side]];

        if (!san_language_same(language, page)) {
            continue;
        }

        if (unit->len[!c->refs[i].side]) {
            take_translation(c, &c->refs[i],
                             is_exact(text_of(c, unit, c->refs[i].side), raw)
                             ? &exact : match);

        } else {
            match->untranslated = true;
        }
    }

    if (match->language == NULL && c->npatterns) {
        return san_catalog_find_pattern(c, &normal, raw, page, match);
    }

    prefer(match, &exact);
    san_catalog_refuse(match);

    return match->language != NULL;
}


bool
san_catalog_orphan(const san_catalog_t *c, const uint8_t *text, size_t len)
{
    size_t        i;
    uint64_t      hash;
    san_normal_t  normal;

    if (c->norphans == 0 || !san_normal_form(text, len, &normal)
        || normal.n == 0)
    {
        return false;
    }

    hash = hash_of(&normal);

    for (i = first_ref(c, hash); i < c->nrefs && c->refs[i].hash == hash; i++) {
        if (c->units[c->refs[i].unit].orphan) {
            return true;
        }
    }

    return false;
}
