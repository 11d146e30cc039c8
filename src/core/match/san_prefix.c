/*
 * san_prefix: does a text begin like a phrase, or like a text of the
 * catalogue?
 *
 * Hashes of the first 3, 6, 12 … characters of all of them are bits of one
 * table.  For ASCII letters the first three are looked up in a separate table,
 * which rejects nearly all texts.
 */

#include <string.h>

#include "base/san_packed.h"
#include "match/san_prefix.h"

/* Entries of the filter: about seventeen for each beginning. */
#define ENTRIES  (1u << 19)

/*
 * Longest text that is checked as an item of a switcher, if it begins with the
 * name of a language or country, in characters.
 */
#define ENDONYM_MAX  48

static san_phrase_set_t  begins[ENTRIES];

/* Looks up the beginnings with a hash; set by the lexicon. */
static const san_beginning_t  *(*find)(uint64_t hash);


static inline san_phrase_set_t
begin_get(uint64_t hash)
{
    return begins[hash & (ENTRIES - 1)];
}


/* ASCII in normal form; 0: a separator, or one of the codes below. */

#define FORM_ODD  0xff

static uint8_t  ascii_form[256];


static void
ascii_form_init(void)
{
    unsigned  c;

    memset(ascii_form, FORM_ODD, sizeof(ascii_form));

    for (c = SAN_INLINE_CLOSE + 1; c < 0x80; c++) {
        ascii_form[c] = san_is_word(san_class_bmp[c])
                        ? san_lower((uint8_t) c) : 0;
    }
}


/*
 * The first check for all combinations of a letter and two letters or spaces
 * (index LETTERS).  Texts that start with a short phrase and continue may be
 * missed by the second check: for phrases of 3 to 5 characters short_three has
 * the sets; for those of one or two letters BRIEF is set, because their sets
 * are unknown.
 */

#define LETTERS  26

static san_phrase_set_t  first_three[LETTERS][LETTERS + 1][LETTERS + 1];
static san_phrase_set_t  short_three[LETTERS][LETTERS + 1][LETTERS + 1];


/* Index of a letter, LETTERS for a space, larger for anything else. */

static inline unsigned
letter_or_space(uint32_t c)
{
    return c == ' ' ? LETTERS : (c | 0x20u) - 'a' < LETTERS
                                ? (c | 0x20u) - 'a' : LETTERS + 1;
}


/* Notes a phrase of three to five characters. */

static void
note_short(const uint32_t *chars, size_t n, san_phrase_set_t set)
{
    unsigned  a, b, c;

    if (n < SAN_PREFIX_FIRST || n >= SAN_PREFIX_SECOND) {
        return;
    }

    a = letter_or_space(chars[0]);
    b = letter_or_space(chars[1]);
    c = letter_or_space(chars[2]);

    if (a < LETTERS && b <= LETTERS && c <= LETTERS) {
        short_three[a][b][c] |= set;
    }
}


void
san_prefix_init_filter(const san_beginning_t *(*find_beginning)(uint64_t))
{
    find = find_beginning;
}


uint64_t
san_prefix_note(const uint32_t *chars, size_t n, san_phrase_set_t set,
    bool leads)
{
    size_t    i;
    unsigned  check;
    uint64_t  hash;

    if (leads) {
        note_short(chars, n, set);
    }

    hash = SAN_HASH_START;
    check = 0;

    for (i = 0; i < n; i++) {
        hash = san_hash_add(hash, chars[i]);

        if (check < SAN_CHECKS && i + 1 == san_checks[check]) {
            begins[hash & (ENTRIES - 1)] |= set;
            check++;
        }
    }

    return hash;
}


size_t
san_prefix_check(size_t n)
{
    size_t  check;

    for (check = SAN_CHECKS; check > 0; check--) {
        if (san_checks[check - 1] <= n) {
            return san_checks[check - 1];
        }
    }

    return 0;
}


bool
san_prefix_leads(uint64_t hash)
{
    const san_beginning_t  *known;

    known = find(hash);

    return known
           && (known->stem | known->weak | known->count
               | (known->whole & (SAN_PHRASE_PROMPT | SAN_PHRASE_ENDONYM)));
}


bool
san_prefix_goes_on(uint64_t hash, san_phrase_set_t asked)
{
    const san_beginning_t  *known;

    known = find(hash);

    return known && (((known->stem | known->weak) & asked)
                     || (known->whole & asked & SAN_PHRASE_PROMPT));
}


bool
san_prefix_ends(uint64_t hash, san_phrase_set_t asked, unsigned words)
{
    san_phrase_set_t        whole;
    const san_beginning_t  *known;

    known = find(hash);
    whole = known ? known->whole & asked : 0;

    /* few single words are phrases, but one may be a prompt */

    if (words < 2) {
        whole &= SAN_PHRASE_PROMPT | SAN_PHRASE_ENDONYM | SAN_PHRASE_WORD;
    }

    if (whole == 0) {
        return false;
    }

    /* a phrase that the page's language has, too, is correct */

    return (whole & (SAN_PHRASE_PROMPT | SAN_PHRASE_ENDONYM))
           || (known->whole & ~asked & (SAN_PHRASE_OTHERS - 1)) == 0;
}


bool
san_prefix_excludes(const uint8_t *p, const uint8_t *end,
    san_phrase_set_t asked, uint32_t *letters)
{
    uint64_t        hash;
    unsigned        words;
    const uint8_t  *start;

    hash = SAN_HASH_START;

    for (words = 1; /* void */ ; words++) {

        for (start = p; p < end && san_is_alpha(*p); p++) {
            hash = san_hash_add(hash, *p | 0x20);
        }

        *letters += (uint32_t) (p - start);

        if (p == end) {
            return !san_prefix_ends(hash, asked, words);
        }

        if (*p != ' ' || end - p < 2 || !san_is_alpha(p[1])
            || san_prefix_goes_on(hash, asked))
        {
            return false;
        }

        hash = san_hash_add(hash, ' ');
        p++;
    }
}


/* Fills the entries for the letter a followed by any characters. */

static void
first_letter(unsigned a)
{
    bool              leads;
    unsigned          b, c;
    uint64_t          one, two;
    san_phrase_set_t  first;

    one = san_hash_add(SAN_HASH_START, 'a' + a);

    for (b = 0; b <= LETTERS; b++) {
        two = san_hash_add(one, b == LETTERS ? ' ' : 'a' + b);
        leads = san_prefix_leads(b == LETTERS ? one : two);

        for (c = 0; c <= LETTERS; c++) {
            first = begin_get(san_hash_add(two, c == LETTERS ? ' ' : 'a' + c));

            if ((b == LETTERS && leads)
                || (c == LETTERS && (b == LETTERS || leads)))
            {
                first = SAN_PHRASE_BRIEF;
            }

            first_three[a][b][c] = first;
        }
    }
}


static void
first_three_init(void)
{
    unsigned  a;

    for (a = 0; a < LETTERS; a++) {
        first_letter(a);
    }
}


void
san_prefix_ready_filter(void)
{
    ascii_form_init();
    first_three_init();
}


/*
 * The second check, for six letters or spaces, each space followed by a
 * letter.  If no phrase begins so, returns a lower bound of the letters read;
 * else 0.
 */

static inline unsigned
second_fails(const uint8_t *p, san_phrase_set_t asked)
{
    unsigned  i;
    uint64_t  w, letters, spaces, hash;

    const uint64_t  six = 0x808080808080;

    w = san_packed_load8(p);
    letters = san_packed_letters8(w);
    spaces = san_packed_equal8(w, ' ') & six;

    if (((letters | spaces) & six) != six || (spaces << 8 & ~letters)) {
        return 0;
    }

    w = san_packed_lower8(w);
    hash = SAN_HASH_START;

    for (i = 0; i < SAN_PREFIX_SECOND; i++) {
        hash = san_hash_add(hash, w >> 8 * i & 0xff);
    }

    return begin_get(hash) & asked ? 0 : SAN_PREFIX_SECOND / 2;
}


/*
 * The first checks, for text that begins with letters or spaces, each space
 * followed by a letter, as nearly all texts do.  If no phrase begins so,
 * returns the letters read; else 0.
 */

static inline unsigned
first_fails(san_phrase_set_t asked, const uint8_t *p, const uint8_t *end)
{
    unsigned          a, b, c;
    san_phrase_set_t  first;

    if (end - p <= SAN_PREFIX_FIRST) {
        return 0;
    }

    a = (p[0] | 0x20u) - 'a';
    b = letter_or_space(p[1]);
    c = letter_or_space(p[2]);

    if (a >= LETTERS || b > LETTERS || c > LETTERS
        || (c == LETTERS && !san_is_alpha(p[3])))
    {
        return 0;
    }

    first = first_three[a][b][c];
    asked |= SAN_PHRASE_BRIEF;

    if ((first & asked) == 0) {
        return 1u + (b != LETTERS) + (c != LETTERS);
    }

    return (first & SAN_PHRASE_BRIEF) == 0
           && (short_three[a][b][c] & asked) == 0 && end - p >= 8
           ? second_fails(p, first & asked) : 0;
}


unsigned
san_prefix_first(san_phrase_set_t asked, const uint8_t *p, const uint8_t *end)
{
    return first_fails(asked, p, end);
}


static inline const uint8_t *
skip_separators(const uint8_t *p, const uint8_t *end)
{
    while (p < end && ascii_form[*p] == 0) {
        p++;
    }

    return p;
}


#define NOTHING  (-2)

static int  plain_text(const san_catalog_t *catalog, san_phrase_set_t asked,
    bool label, const uint8_t *p, const uint8_t *end, bool prompts);


/*
 * Skips the separators at *at, which end a word; hash: the text up to there.
 * Returns what san_prefix_plain() does for the text after them, by phrases
 * that go on there, or begin behind a prompt; NOTHING: there are none.
 */

static __attribute__((noinline)) int
at_gap(const uint8_t **at, const uint8_t *end, uint64_t hash,
    san_phrase_set_t asked, bool label, bool prompts)
{
    const uint8_t          *p;
    san_phrase_set_t        stem, whole;
    const san_beginning_t  *known;

    known = find(hash);
    *at = p = skip_separators(*at, end);

    if (p == end || ascii_form[*p] == FORM_ODD) {
        return p == end ? 0 : -1;
    }

    if (known == NULL) {
        return NOTHING;
    }

    whole = known->whole & asked;
    stem = known->stem | (label ? known->weak : 0);

    if ((stem & asked) || ((known->count & asked) && san_is_digit(*p))) {
        return 0;
    }

    if (whole & SAN_PHRASE_ENDONYM) {
        return -1;
    }

    if (whole & SAN_PHRASE_PROMPT) {
        return prompts ? plain_text(NULL, whole, label, p, end, false) : -1;
    }

    return NOTHING;
}


/*
 * san_prefix_plain(); prompts: may a phrase begin behind a prompt?  At the
 * second one this is not known.
 */

static int
plain_text(const san_catalog_t *catalog, san_phrase_set_t asked, bool label,
    const uint8_t *p, const uint8_t *end, bool prompts)
{
    int             n, letters, more;
    uint8_t         c;
    uint64_t        hash;
    unsigned        check, left;
    const uint8_t  *q;

    p = skip_separators(p, end);

    if (p < end && san_is_digit(*p)) {
        return -1;
    }

    hash = SAN_HASH_START;
    letters = more = 0;
    check = 0;
    left = SAN_PREFIX_FIRST;

    while (p < end) {
        c = ascii_form[*p];

        if (c == FORM_ODD) {
            return -1;
        }

        if (c == 0) {
            q = p;
            n = at_gap(&q, end, hash, asked, label, prompts);
            p = q;

            if (n == 0 || n == -1) {
                return n;
            }

            if (n != NOTHING) {
                more = letters + n;
                prompts = false;
            }

            c = ' ';

        } else {
            letters += c > '9';
            p++;
        }

        hash = san_hash_add(hash, c);

        if (--left) {
            continue;
        }

        asked &= begin_get(hash);

        if (catalog && !san_catalog_begins(catalog, check, hash)) {
            catalog = NULL;
        }

        /* a space is checked together with the character after it */

        if (asked == 0 && catalog == NULL) {
            letters += c == ' ' && san_is_alpha(*p);

            return letters > more ? letters : more;
        }

        if ((catalog && san_catalog_opens(catalog, check, hash))
            || ++check == SAN_CHECKS)
        {
            break;
        }

        left = (unsigned) (san_checks[check] - san_checks[check - 1]);
    }

    return 0;
}


int
san_prefix_plain(const san_catalog_t *catalog, san_phrase_set_t asked,
    bool label, const uint8_t *p, const uint8_t *end)
{
    return plain_text(catalog, asked, label, p, end, true);
}


bool
san_prefix_fails(const san_catalog_t *catalog, san_phrase_set_t asked,
    const uint8_t *p, const uint8_t *end)
{
    return (catalog == NULL && first_fails(asked, p, end))
           || san_prefix_plain(catalog, asked, true, p, end) > 0;
}


static inline void
head_init(san_prefix_t *prefix, san_phrase_set_t set)
{
    if (prefix->n == SAN_PREFIX_HEADS) {
        prefix->complete = true;
        return;
    }

    prefix->heads[prefix->n++] = (san_prefix_head_t) {
        SAN_HASH_START, set, 0, 0
    };
}


void
san_prefix_init(san_prefix_t *prefix, const san_catalog_t *catalog,
    san_phrase_set_t asked)
{
    memset(prefix, 0, offsetof(san_prefix_t, heads));

    prefix->hash = SAN_HASH_START;
    prefix->catalog = catalog != NULL;
    prefix->fresh = true;
    prefix->number = true;
    prefix->asked = asked;

    head_init(prefix, asked);
}


/* Adds a character of the normal form; false: no phrase continues so. */

static inline bool
head_char(san_prefix_t *prefix, san_prefix_head_t *head, uint32_t c)
{
    const san_beginning_t  *known;

    head->hash = san_hash_add(head->hash, c);

    if (head->check == SAN_CHECKS || ++head->chars < san_checks[head->check]) {
        return true;
    }

    head->check++;
    head->set &= begin_get(head->hash);

    if (head->set == 0) {
        return false;
    }

    /* in scripts without spaces a hole may begin anywhere */

    if (c >= 0x80) {
        known = find(head->hash);
        prefix->complete |= known && (known->open & head->set);
    }

    return true;
}


/* Adds it to all heads and to the catalogue. */

static inline bool
prefix_char(san_prefix_t *prefix, const san_catalog_t *catalog, uint32_t c)
{
    unsigned  i, n;

    for (i = 0, n = 0; i < prefix->n; i++) {
        if (head_char(prefix, &prefix->heads[i], c)) {
            if (n != i) {
                prefix->heads[n] = prefix->heads[i];
            }

            n++;
        }
    }

    prefix->n = (uint8_t) n;
    prefix->length += prefix->length < UINT8_MAX;

    if (prefix->catalog) {
        prefix->hash = san_hash_add(prefix->hash, c);

        if (prefix->check < SAN_CHECKS
            && ++prefix->chars == san_checks[prefix->check])
        {
            prefix->catalog = san_catalog_begins(catalog, prefix->check,
                                                 prefix->hash);
            prefix->complete |= prefix->catalog
                                && san_catalog_opens(catalog, prefix->check,
                                                     prefix->hash);
            prefix->check++;
        }
    }

    return n || prefix->catalog || prefix->complete
           || prefix->length < prefix->endonym;
}


/* Ends a word: updates the phrases found so far and what may begin now. */

static void
prefix_gap(san_prefix_t *prefix)
{
    unsigned                i;
    san_phrase_set_t        next, whole;
    const san_beginning_t  *known;

    prefix->gap = true;
    prefix->counts = false;
    next = 0;

    for (i = 0; i < prefix->n; i++) {
        known = find(prefix->heads[i].hash);

        if (known == NULL) {
            continue;
        }

        prefix->complete |= (known->stem & prefix->heads[i].set)
                            || (prefix->label
                                && (known->weak & prefix->heads[i].set));
        prefix->counts |= (known->count & prefix->heads[i].set) != 0;

        whole = known->whole & prefix->heads[i].set;

        if (whole & SAN_PHRASE_PROMPT) {
            next |= whole;
        }

        if (whole & SAN_PHRASE_ENDONYM) {
            prefix->endonym = ENDONYM_MAX;
        }
    }

    if (prefix->fresh && prefix->number) {
        next |= prefix->asked;
    }

    prefix->fresh = next != 0;
    prefix->number = true;
    prefix->next = next;
}


/* Adds a character of a word; false: no phrase continues so. */

static inline bool
prefix_word(san_prefix_t *prefix, const san_catalog_t *catalog, uint32_t c,
    bool digit)
{
    /* a text of the catalogue may begin with a placeholder for a number */

    if (digit && prefix->length == 0 && catalog && san_catalog_leads(catalog))
    {
        prefix->complete = true;
        return true;
    }

    if (prefix->gap) {
        if (digit && prefix->counts) {
            prefix->complete = true;
            return true;
        }

        prefix->gap = false;
        (void) prefix_char(prefix, catalog, ' ');

        if (prefix->next) {
            head_init(prefix, prefix->next);
        }
    }

    prefix->number &= digit;

    return prefix_char(prefix, catalog, c);
}


bool
san_prefix_add(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t cp, uint8_t class)
{
    if (prefix->complete || san_is_dropped(cp)) {
        return true;
    }

    if (!san_is_word(class)) {
        if (!prefix->gap && prefix->length) {
            prefix_gap(prefix);
        }

        return true;
    }

    return prefix_word(prefix, catalog, san_fold(cp),
                       class == SAN_CLASS_DIGIT);
}


bool
san_prefix_letter(san_prefix_t *prefix, const san_catalog_t *catalog,
    uint32_t c)
{
    return prefix->complete || prefix_word(prefix, catalog, c, false);
}


int
san_prefix_ask(const san_catalog_t *catalog, unsigned check, uint64_t hash,
    san_phrase_set_t *asked)
{
    *asked &= begin_get(hash);

    if (catalog && san_catalog_begins(catalog, check, hash)) {
        return san_catalog_opens(catalog, check, hash) ? -1 : 0;
    }

    return *asked == 0;
}
