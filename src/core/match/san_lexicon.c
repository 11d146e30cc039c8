/*
 * san_lexicon: the set of phrases, and whether a text consists of them.
 *
 * Texts are compared in a normal form: characters of words, case folded, in
 * NFC, with one space between words; vowel points and bidirectional marks are
 * dropped.  A phrase is identified by the hash of that form: there is no use
 * in forging a text with the same 64 bits, because one could write the phrase.
 */

#include <string.h>

#include "base/san_scan.h"
#include "match/san_dates.h"
#include "match/san_lexicon.h"
#include "match/san_vocabulary.h"

#include "icu_endonyms.h"

/* Most words of a text of prompts. */
#define WORDS_MAX   24

/* Fewest words with which some prompts are more than the name of a widget. */
#define STRONG_WORDS  4

/* Slots of the set: a power of two; a part stays free. */
#define SLOTS      65536
#define SLOTS_MAX  (SLOTS / 4 * 3)

/* Flags of a slot, in addition to the kinds of prompts. */
#define ENDONYM  SAN_PROMPT_N

/* Only a beginning of phrases. */
#define NO_KIND  (SAN_PROMPT_N + 1)


typedef struct {
    uint64_t         hash;       /* 0: free */
    san_beginning_t  known;
    uint16_t         phrase;     /* 1 + first phrase with this text, or 0 */
    uint8_t          kind;
    uint8_t          language;
} slot_t;


static slot_t    slots[SLOTS];
static size_t    nslots;

/* Some bits of the hashes in the set: most other texts are not among them. */
#define KNOWN  (1u << 18)

static uint64_t  known_hashes[KNOWN / 64];

/* Does a prompt, or a name of a language, begin with a number? */
static bool      number_prompts;
static bool      number_endonyms;

static const uint8_t  prompt_class[SAN_PROMPT_N] = {
#define X(name, class)  SAN_PROMPT_##class,
    SAN_PROMPTS(X)
#undef X
};


/* The bit of a hash in known_hashes. */

static inline unsigned
known_bit(uint64_t hash)
{
    return (unsigned) (hash >> 20) % KNOWN;
}


static const slot_t *
find(uint64_t hash)
{
    size_t    i;
    unsigned  bit;

    bit = known_bit(hash);

    if (!(known_hashes[bit / 64] >> bit % 64 & 1)) {
        return NULL;
    }

    for (i = hash & (SLOTS - 1); slots[i].hash; i = (i + 1) & (SLOTS - 1)) {
        if (slots[i].hash == hash) {
            return &slots[i];
        }
    }

    return NULL;
}


static const san_beginning_t *
find_beginning(uint64_t hash)
{
    const slot_t  *slot;

    slot = find(hash);

    return slot ? &slot->known : NULL;
}


unsigned
san_lexicon_phrase(uint64_t hash)
{
    const slot_t  *slot;

    slot = find(hash);

    return slot ? slot->phrase : 0;
}


/* The slot of a text, which is added if needed; NULL: there is no room. */

static slot_t *
slot_for(uint64_t hash)
{
    size_t  i;

    for (i = hash & (SLOTS - 1);
         slots[i].hash && slots[i].hash != hash;
         i = (i + 1) & (SLOTS - 1)) { /* void */ }

    if (slots[i].hash == 0) {
        if (nslots == SLOTS_MAX) {
            return NULL;
        }

        slots[i].hash = hash;
        slots[i].kind = NO_KIND;
        known_hashes[known_bit(hash) / 64] |= (uint64_t) 1
                                              << known_bit(hash) % 64;
        nslots++;
    }

    return &slots[i];
}


/*
 * Adds a text and returns its slot.  A known act that is also a label becomes
 * a label: the weaker claim counts.  NULL: it has no normal form, or there is
 * no room.
 */

static slot_t *
add(const uint8_t *text, size_t len, unsigned kind, san_phrase_set_t set,
    unsigned language)
{
    slot_t        *slot;
    san_normal_t   normal;

    if (!san_normal_form(text, len, &normal) || normal.n == 0) {
        return NULL;
    }

    slot = slot_for(san_prefix_note(normal.chars, normal.n, set,
                                    set & (SAN_PHRASE_PROMPT
                                           | SAN_PHRASE_ENDONYM)));

    if (slot == NULL) {
        return NULL;
    }

    slot->known.whole |= set;
    number_prompts |= (set & SAN_PHRASE_PROMPT)
                      && san_class(normal.chars[0]) == SAN_CLASS_DIGIT;
    number_endonyms |= (set & SAN_PHRASE_ENDONYM)
                       && san_class(normal.chars[0]) == SAN_CLASS_DIGIT;

    if (slot->kind == NO_KIND
        || (kind < SAN_PROMPT_N && slot->kind < SAN_PROMPT_N
            && prompt_class[kind] > prompt_class[slot->kind]))
    {
        slot->language = slot->kind == NO_KIND ? (uint8_t) language
                                               : slot->language;
        slot->kind = (uint8_t) kind;
    }

    return slot;
}


static void
add_endonym(const char *name)
{
    (void) add((const uint8_t *) name, strlen(name), ENDONYM,
               SAN_PHRASE_ENDONYM, 0);
}


/* Adds a pattern, and its beginning to the filter. */

static bool
add_pattern(size_t i, san_phrase_set_t set)
{
    slot_t      *slot;
    size_t       n;
    uint64_t     hash;
    san_stem_t   stem;

    if (!san_patterns_add(i, &stem)) {
        return false;
    }

    if (stem.n == 0) {
        return true;
    }

    hash = san_prefix_note(stem.chars, stem.n, set, true);

    if (stem.spaced) {
        slot = slot_for(hash);

        if (slot && (san_phrases[i].flags & SAN_PHRASE_WEAK)) {
            slot->known.weak |= set;

        } else if (slot) {
            slot->known.stem |= set;
        }

        return slot != NULL;
    }

    /* the last check that the filter makes on it */

    for (n = 0, hash = SAN_HASH_START; n < san_prefix_check(stem.n); n++) {
        hash = san_hash_add(hash, stem.chars[n]);
    }

    slot = n ? slot_for(hash) : NULL;

    if (slot) {
        slot->known.open |= set;
    }

    return n == 0 || slot;
}


/* Adds a phrase of the table to the end of the list with its text. */

static bool
add_phrase(size_t i)
{
    slot_t            *slot;
    uint16_t          *last;
    san_phrase_t      *phrase;
    san_phrase_set_t   set;

    phrase = &san_phrases[i];
    set = san_phrase_language_set(phrase->language_n);

    if (phrase->flags & SAN_PHRASE_PATTERN) {
        return add_pattern(i, set);
    }

    if (phrase->prompt < SAN_PROMPT_N) {
        set |= SAN_PHRASE_PROMPT;
    }

    slot = add(phrase->text.data, phrase->text.len,
               phrase->prompt < SAN_PROMPT_N ? phrase->prompt : NO_KIND, set,
               phrase->language_n);

    if (slot == NULL) {
        return false;
    }

    if ((phrase->flags & SAN_PHRASE_ALONE)
        && strcmp(phrase->language, "en") == 0)
    {
        slot->known.whole |= SAN_PHRASE_WORD;
    }

    for (last = &slot->phrase; *last; last = &san_phrases[*last - 1].next) {
        /* void */
    }

    *last = (uint16_t) (i + 1);

    return true;
}


/* Adds the beginning of a date: the name of a weekday, or a count. */

static bool
note_date(const uint32_t *chars, size_t n, const char *language, bool counted)
{
    slot_t            *slot;
    san_phrase_set_t   set;

    set = san_phrase_tag_set(strcmp(language, "nb") ? language : "no");
    set = set ? set : SAN_PHRASE_OTHERS;

    slot = slot_for(san_prefix_note(chars, n, set, true));

    if (slot && counted) {
        slot->known.count |= set;

    } else if (slot) {
        slot->known.stem |= set;
    }

    return slot != NULL;
}


/* Adds ICU's names of languages and countries in their own language. */

static void
add_endonyms(void)
{
    const char  *name;

    for (name = icu_endonyms; *name; name += strlen(name) + 1) {
        add_endonym(name);
    }
}


int
san_lexicon_init(void)
{
    size_t  i;

    san_prefix_init_filter(find_beginning);
    san_patterns_init();

    if (san_phrases_init() != SAN_OK) {
        return SAN_ERROR;
    }

    for (i = 0; i < san_phrases_n; i++) {
        if (!add_phrase(i)) {
            return SAN_ERROR;
        }
    }

    san_patterns_ready();

    for (i = 0; i < san_endonyms_n; i++) {
        add_endonym(san_endonyms[i]);
    }

    add_endonyms();

    if (!san_dates_begin(note_date)) {
        return SAN_ERROR;
    }

    san_class_signs_init();
    san_prefix_ready_filter();

    return nslots < SLOTS_MAX ? san_vocabulary_init() : SAN_ERROR;
}


/*
 * The kind of the words [from, to) as one phrase; -1: none.  A word of digits
 * is a connector ("12 comments").
 */

typedef struct {
    san_normal_t  normal;
    unsigned  nwords;
    unsigned  start[WORDS_MAX + 1];
} words_t;


static bool
split_words(const uint8_t *text, size_t len, words_t *w)
{
    unsigned  i;

    if (!san_normal_form(text, len, &w->normal) || w->normal.n == 0) {
        return false;
    }

    w->nwords = 0;
    w->start[0] = 0;

    for (i = 0; i < w->normal.n; i++) {
        if (w->normal.chars[i] == ' ') {
            if (++w->nwords == WORDS_MAX) {
                return false;
            }

            w->start[w->nwords] = i + 1;
        }
    }

    w->start[++w->nwords] = w->normal.n + 1;

    return true;
}


static bool
is_number(const words_t *w, unsigned word)
{
    unsigned  i;

    for (i = w->start[word]; i + 1 < w->start[word + 1]; i++) {
        if (san_class(w->normal.chars[i]) != SAN_CLASS_DIGIT) {
            return false;
        }
    }

    return true;
}


/* How a text is covered by phrases, up to a word. */

typedef struct {
    bool           reached;
    bool           strong;
    uint8_t        acts;
    const slot_t  *prompt;       /* the prompt that counts so far */
} cover_t;


/* Is a phrase of this kind and length unambiguous (san_match_t)? */

static bool
is_strong(unsigned kind, unsigned words)
{
    switch (kind) {

    case SAN_PROMPT_go_to_gallery:
    case SAN_PROMPT_chat_blocked:
        return true;

    case SAN_PROMPT_join_discussion:
    case SAN_PROMPT_log_in_to_comment:
        return words >= STRONG_WORDS;

    default:
        return false;
    }
}


static void
cover_from(const words_t *w, unsigned from, cover_t *cover)
{
    unsigned       i, to;
    uint64_t       hash;
    cover_t       *next;
    const slot_t  *slot, *best;

    hash = SAN_HASH_START;

    for (to = from + 1; to <= w->nwords; to++) {
        for (i = w->start[to - 1]; i + 1 < w->start[to]; i++) {
            hash = san_hash_add(hash, w->normal.chars[i]);
        }

        slot = find(hash);

        if (slot && slot->kind < SAN_PROMPT_N) {
            next = &cover[to];
            best = cover[from].prompt;

            if (prompt_class[slot->kind] != SAN_PROMPT_CONNECTOR
                && (best == NULL
                    || prompt_class[slot->kind] < prompt_class[best->kind]))
            {
                best = slot;
            }

            if (next->prompt == NULL) {
                next->prompt = best;
                next->acts = cover[from].acts
                             + (prompt_class[slot->kind] == SAN_PROMPT_ACT);
                next->strong = cover[from].strong
                               || is_strong(slot->kind, to - from);
            }

            next->reached = true;
        }

        hash = san_hash_add(hash, ' ');
    }

    if (is_number(w, from) && !cover[from + 1].reached) {
        cover[from + 1] = cover[from];
    }
}


/*
 * Do the first letters rule out all prompts?  Of ASCII they are as they are.
 * Numbers may precede a prompt.
 */

static bool
begins_no_prompt(const uint8_t *p, size_t len)
{
    const uint8_t  *end;

    end = p + len;

    if (san_scan.non_ascii(p, end) < end) {
        return false;
    }

    while (p < end && !number_prompts && !san_is_alpha(*p)) {
        p++;
    }

    return p < end
           && san_prefix_fails(NULL, SAN_PHRASE_PROMPT, p, end);
}


bool
san_lexicon_prompt(const uint8_t *text, size_t len, san_match_t *match)
{
    cover_t        cover[WORDS_MAX + 1];
    words_t        w;
    unsigned       i;
    const slot_t  *prompt;

    if (begins_no_prompt(text, len) || !split_words(text, len, &w)) {
        return false;
    }

    memset(cover, 0, (w.nwords + 1) * sizeof(cover[0]));
    cover[0].reached = true;

    for (i = 0; i < w.nwords; i++) {
        if (cover[i].reached) {
            cover_from(&w, i, cover);
        }
    }

    prompt = cover[w.nwords].prompt;

    if (!cover[w.nwords].reached || prompt == NULL) {
        return false;
    }

    match->prompt = (san_prompt_t) prompt->kind;
    match->class = (san_prompt_class_t) prompt_class[prompt->kind];
    match->language = san_phrase_language_tag(prompt->language);
    match->strong = cover[w.nwords].strong;
    match->acts = cover[w.nwords].acts;

    return true;
}


/*
 * The same by a digit, or by letters of ASCII after which no combining mark
 * follows.
 */

static inline bool
begins_otherwise(const uint8_t *p, const uint8_t *end)
{
    if (p < end && san_is_digit(*p)) {
        return !number_endonyms;
    }

    return end - p > SAN_PREFIX_FIRST && p[SAN_PREFIX_FIRST] < 0x80
           && (end - p <= SAN_PREFIX_SECOND || p[SAN_PREFIX_SECOND] < 0x80)
           && san_prefix_first(SAN_PHRASE_ENDONYM, p, end);
}


/* Do the first characters rule out all names of languages? */

static bool
begins_no_endonym(const uint8_t *p, size_t len)
{
    int               n;
    unsigned          chars, check;
    uint32_t          cp;
    uint64_t          hash;
    const uint8_t    *end;
    san_phrase_set_t  asked;

    end = p + len;

    if (begins_otherwise(p, end)) {
        return true;
    }

    hash = SAN_HASH_START;
    asked = SAN_PHRASE_ENDONYM;
    chars = check = 0;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        /* needs the whole text: a mark, or a space after a letter */

        if (n <= 0 || (cp >= 0x300 && cp < 0x370)) {
            return false;
        }

        if (san_is_dropped(cp)) {
            continue;
        }

        if (!san_is_word(san_class(cp))) {
            if (chars) {
                return false;
            }

            continue;
        }

        if (chars >= SAN_PREFIX_FIRST && san_class(cp) == SAN_CLASS_MARK) {
            return false;
        }

        hash = san_hash_add(hash, san_fold(cp));

        if (check == SAN_CHECKS || ++chars < san_checks[check]) {
            continue;
        }

        /* a combining mark may follow */

        if (p + n < end && (p[n] == 0xcc || p[n] == 0xcd)) {
            return false;
        }

        if (san_prefix_ask(NULL, check++, hash, &asked) > 0) {
            return true;
        }
    }

    return false;
}


static bool
is_endonym(const uint8_t *text, size_t len)
{
    unsigned       i;
    san_normal_t       normal;
    uint64_t       hash;
    const slot_t  *slot;

    if (begins_no_endonym(text, len)
        || !san_normal_form(text, len, &normal) || normal.n == 0)
    {
        return false;
    }

    hash = SAN_HASH_START;

    for (i = 0; i < normal.n; i++) {
        hash = san_hash_add(hash, normal.chars[i]);
    }

    slot = find(hash);

    return slot && (slot->known.whole & SAN_PHRASE_ENDONYM);
}


/* First bytes of separators: 1, or 2 if there are more bytes. */

static const uint8_t  separators[256] = {
    ['('] = 1, [')'] = 1, ['['] = 1, [']'] = 1, ['/'] = 1, ['|'] = 1,
    [','] = 1, ['-'] = 1, [':'] = 1, [0xe2] = 2, [0xc2] = 2, [0xef] = 2
};


/* Length of a separator of parts of a name at p: brackets, bars and dashes. */

static size_t
separator(const uint8_t *p, size_t n)
{
    static const char *const  wide[] = {
        "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\xa2", "\xc2\xb7",
        "\xef\xbc\x88", "\xef\xbc\x89", "\xc2\xbb", "\xe2\x80\xba"
    };

    size_t  i, len;

    if (separators[*p] < 2) {
        return separators[*p];
    }

    for (i = 0; i < sizeof(wide) / sizeof(wide[0]); i++) {
        len = strlen(wide[i]);

        if (len <= n && memcmp(p, wide[i], len) == 0) {
            return len;
        }
    }

    return 0;
}


bool
san_lexicon_endonym(const uint8_t *text, size_t len)
{
    size_t  i, n, start;

    if (is_endonym(text, len)) {
        return true;
    }

    start = 0;

    for (i = 0; i < len; i += n ? n : 1) {

        while (!separators[text[i]]) {
            if (++i == len) {
                return start != 0 && is_endonym(text + start, len - start);
            }
        }

        n = separator(text + i, len - i);

        if (n) {
            if (i > start && is_endonym(text + start, i - start)) {
                return true;
            }

            start = i + n;
        }
    }

    return start != 0 && start < len
           && is_endonym(text + start, len - start);
}
