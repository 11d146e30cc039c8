/*
 * san_catalog_template: texts of a catalogue with placeholders.
 */

#include "match/san_catalog_set.h"
#include "match/san_template.h"
#include "match/san_translation_match.h"


/* The bit that is set if a text with holes begins so. */

static inline uint64_t
open_bit(const san_catalog_t *c, unsigned check, uint64_t hash)
{
    return ((hash >> 17) + 7 * (check + 1)) & (c->nbits - 1);
}


/* The hash of the first three letters of a text. */

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


/* The fixed text that a pattern is looked up by; false: it is too short. */

static bool
pattern_key(san_str_t text, san_normal_t *normal)
{
    size_t     start;
    san_str_t  list[2];
    unsigned   n;

    if (san_template_letters(text) < SAN_TEMPLATE_LETTERS) {
        return false;
    }

    start = san_template_start(text);

    if (start == 0) {
        n = san_translation_match_read(text, list, 2);
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


int
san_catalog_add_pattern(san_catalog_t *c, const ref_t *ref, san_str_t text)
{
    ref_t         *patterns;
    unsigned       i, check;
    uint64_t       hash, bit;
    san_normal_t   normal;

    if (!pattern_key(text, &normal)) {
        return SAN_OK;
    }

    patterns = san_catalog_grow(c, c->patterns, c->npatterns,
                                &c->patterns_size, sizeof(*patterns));
    if (patterns == NULL) {
        return SAN_ERROR;
    }

    c->patterns = patterns;
    patterns[c->npatterns] = *ref;
    patterns[c->npatterns++].hash = first_hash(&normal, 0);

    if (san_template_leads(text)) {
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


bool
san_catalog_opens(const san_catalog_t *c, unsigned n, uint64_t hash)
{
    if (c->base) {
        c = c->base;
    }

    if (c->npatterns == 0) {
        return false;
    }

    hash = open_bit(c, n, hash);

    return c->bits[hash / 64] >> (hash % 64) & 1;
}


bool
san_catalog_leads(const san_catalog_t *c)
{
    return c->base ? c->base->leads : c->leads;
}


/* The best match so far: the one with the most letters. */

typedef struct {
    const san_language_t  *page;
    san_str_t              text;
    unsigned               letters;
    bool                   own;        /* in the page's language */
    san_catalog_match_t    match;
} pattern_search_t;


/* The number in the holes, if one of them holds a number. */

static san_counted_t
counted_by(const san_holes_t *holes)
{
    unsigned       i;
    san_counted_t  counted, one;

    counted = (san_counted_t) { false, 0 };

    for (i = 0; i < holes->n; i++) {
        one = san_catalog_counted(holes->text[i]);

        if (one.known && counted.known) {
            return (san_counted_t) { false, 0 };
        }

        counted = one.known ? one : counted;
    }

    return counted;
}


/* Fills a pattern's translation with the text's holes, or sets why not. */

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

    if (!san_catalog_takes(c, unit, ref->side, counted_by(holes))) {
        match->other_form = true;
        return;
    }

    if (unit->unreviewed) {
        match->refused = "unreviewed";

    } else if (same_text(text, other)) {
        match->refused = "same";

    } else if (unit->markup || !san_translation_match_inline(text, other)) {
        match->refused = "markup";

    } else {
        len = san_template_fill(other, holes, another, sizeof(another));
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
            match->source.len = san_template_fill(text, holes, source,
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
    letters = san_template_letters(text);

    if (letters < search->letters
        || !san_template_fits(text, search->text, &holes))
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

    if (!san_language_same(other, search->page)) {
        return;
    }

    if (unit->len[!ref->side]) {
        fill_translation(c, ref, &holes, &search->match);

    } else {
        search->match.untranslated = true;
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


bool
san_catalog_find_pattern(const san_catalog_t *c, const san_normal_t *normal,
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

    san_catalog_refuse(match);

    return match->language != NULL && !search.own;
}
