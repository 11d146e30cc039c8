/*
 * san_lexicon: the set of phrases, and whether a text is made of them.
 *
 * Texts are compared in a normal form: characters that make words, case
 * folded, in NFC, one space between words; vowel points and bidirectional
 * marks are dropped.  A phrase is known by the hash of that form: what
 * somebody could gain by a text with the same 64 bits, he gains easier by
 * writing the phrase itself.
 */

#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "match/san_lexicon.h"

/* No phrase is longer than this in normal form, in characters and words. */
#define WORDS_MAX   24

/* Words from which on some prompts are more than the name of a widget. */
#define STRONG_WORDS  4

/* Slots of the set: a power of two, at least twice the number of phrases. */
#define SLOTS    16384

#define PHRASES_MAX  8192

/* What a slot holds beside the kinds of prompts. */
#define ENDONYM  SAN_PROMPT_N

typedef struct {
    uint64_t     hash;           /* 0: free */
    uint8_t      kind;
    uint16_t     phrase;         /* 1 + the first one with this text, or 0 */
    const char  *language;
} slot_t;


static slot_t    slots[SLOTS];
static size_t    nslots;

/* 1 + the next phrase with the same text, or 0. */
static uint16_t  next_phrase[PHRASES_MAX];

static const uint8_t  prompt_class[SAN_PROMPT_N] = {
#define X(name, class)  SAN_PROMPT_##class,
    SAN_PROMPTS(X)
#undef X
};


static const slot_t *
find(uint64_t hash)
{
    size_t  i;

    for (i = hash & (SLOTS - 1); slots[i].hash; i = (i + 1) & (SLOTS - 1)) {
        if (slots[i].hash == hash) {
            return &slots[i];
        }
    }

    return NULL;
}


static bool
is_phrase(uint64_t hash)
{
    return find(hash) != NULL;
}


/*
 * Adds a phrase, and returns its slot.  One that is known already as an act
 * becomes a label if it is that too: the lesser claim holds.  NULL: it has no
 * normal form.
 */

static slot_t *
add(const char *text, unsigned kind, const char *language)
{
    size_t        i;
    uint64_t      hash;
    san_normal_t  normal;

    if (!san_normal_form((const uint8_t *) text, strlen(text), &normal)
        || normal.n == 0 || nslots > SLOTS / 2)
    {
        return NULL;
    }

    hash = san_prefix_note(&normal);

    for (i = hash & (SLOTS - 1); slots[i].hash; i = (i + 1) & (SLOTS - 1)) {
        if (slots[i].hash != hash) {
            continue;
        }

        if (kind < SAN_PROMPT_N && slots[i].kind < SAN_PROMPT_N
            && prompt_class[kind] > prompt_class[slots[i].kind])
        {
            slots[i].kind = (uint8_t) kind;
        }

        return &slots[i];
    }

    slots[i].hash = hash;
    slots[i].kind = (uint8_t) kind;
    slots[i].language = language;
    nslots++;

    return &slots[i];
}


/* Adds a phrase of the table to those with its text, behind the last. */

static void
add_phrase(size_t i)
{
    slot_t    *slot;
    uint16_t  *last;

    slot = add(san_phrases[i].text, san_phrases[i].prompt,
               san_phrases[i].language);

    if (slot == NULL) {
        return;
    }

    for (last = &slot->phrase; *last; last = &next_phrase[*last - 1]) {
        /* void */
    }

    *last = (uint16_t) (i + 1);
}


/* The names of languages and countries in themselves, as ICU has them. */

static void
add_endonyms(void)
{
    int          i, part;
    char         name[256];
    int32_t      n;
    UChar        u16[128];
    UErrorCode   e;
    const char  *id;

    for (i = 0; i < uloc_countAvailable(); i++) {
        id = uloc_getAvailable(i);

        for (part = 0; part < 3; part++) {
            e = U_ZERO_ERROR;
            n = part == 0 ? uloc_getDisplayLanguage(id, id, u16, 128, &e)
                : part == 1 ? uloc_getDisplayCountry(id, id, u16, 128, &e)
                : uloc_getDisplayName(id, id, u16, 128, &e);

            if (U_FAILURE(e) || e == U_USING_DEFAULT_WARNING || n == 0) {
                continue;
            }

            u_strToUTF8(name, sizeof(name), NULL, u16, n, &e);

            if (U_SUCCESS(e)) {
                add(name, ENDONYM, "");
            }
        }
    }
}


int
san_lexicon_init(void)
{
    size_t  i;

    memset(slots, 0, sizeof(slots));
    memset(next_phrase, 0, sizeof(next_phrase));
    nslots = 0;
    san_prefix_init_filter(is_phrase);

    for (i = 0; i < san_phrases_n && i < PHRASES_MAX; i++) {
        add_phrase(i);
    }

    for (i = 0; i < san_endonyms_n; i++) {
        add(san_endonyms[i], ENDONYM, "");
    }

    add_endonyms();
    san_user_signs_init();
    san_prefix_ready_filter();

    return nslots > SLOTS / 2 ? SAN_ERROR : SAN_OK;
}


/*
 * Which kind the words [from, to) are as one phrase: -1 for none.  A word of
 * digits alone is a connector ("12 comments").
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


/* The state of a text read up to a word: how its words are covered. */

typedef struct {
    bool           reached;
    bool           strong;
    uint8_t        acts;
    const slot_t  *prompt;       /* the one that counts so far */
} cover_t;


/* Says a phrase of this kind and length enough of itself (san_match_t)? */

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


bool
san_lexicon_prompt(const uint8_t *text, size_t len, san_match_t *match)
{
    cover_t        cover[WORDS_MAX + 1];
    words_t        w;
    unsigned       i;
    const slot_t  *prompt;

    if (!split_words(text, len, &w)) {
        return false;
    }

    memset(cover, 0, sizeof(cover));
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
    match->language = prompt->language;
    match->strong = cover[w.nwords].strong;
    match->acts = cover[w.nwords].acts;

    return true;
}


/* The phrases' tags begin with the code that ICU has for the language. */

static bool
is_in(const char *tag, const san_language_t *page)
{
    size_t  len;

    len = strlen(page->primary);

    return strncmp(tag, page->primary, len) == 0
           && (tag[len] == '\0' || tag[len] == '-');
}


/* The first phrase of a kind is how a page's own language says it. */

static void
translate(unsigned prompt, const san_language_t *page, san_known_t *known)
{
    size_t  i;

    for (i = 0; i < san_phrases_n; i++) {
        if (san_phrases[i].prompt == prompt
            && is_in(san_phrases[i].language, page))
        {
            known->translation.data = (const uint8_t *) san_phrases[i].text;
            known->translation.len = strlen(san_phrases[i].text);
            return;
        }
    }
}


bool
san_lexicon_known(const uint8_t *text, size_t len, const san_language_t *page,
    san_known_t *known)
{
    size_t         i;
    uint64_t       hash;
    const slot_t  *slot;
    san_normal_t   normal;

    memset(known, 0, sizeof(*known));

    if (!san_normal_form(text, len, &normal) || normal.n == 0) {
        return false;
    }

    hash = SAN_HASH_START;
    known->words = 1;

    for (i = 0; i < normal.n; i++) {
        hash = san_hash_add(hash, normal.chars[i]);
        known->words += normal.chars[i] == ' ';
    }

    slot = find(hash);

    if (slot == NULL || slot->phrase == 0) {
        return false;
    }

    for (i = slot->phrase; i; i = next_phrase[i - 1]) {
        if (is_in(san_phrases[i - 1].language, page)) {
            return false;
        }
    }

    i = slot->phrase - 1u;

    if (prompt_class[san_phrases[i].prompt] == SAN_PROMPT_CONNECTOR) {
        return false;
    }

    known->language = san_phrases[i].language;
    translate(san_phrases[i].prompt, page, known);

    return true;
}


static bool
is_endonym(const uint8_t *text, size_t len)
{
    unsigned       i;
    san_normal_t       normal;
    uint64_t       hash;
    const slot_t  *slot;

    if (!san_normal_form(text, len, &normal) || normal.n == 0) {
        return false;
    }

    hash = SAN_HASH_START;

    for (i = 0; i < normal.n; i++) {
        hash = san_hash_add(hash, normal.chars[i]);
    }

    slot = find(hash);

    return slot && slot->kind == ENDONYM;
}


/* Length of a separator of a name's parts at p: brackets, bars and dashes. */

static size_t
separator(const uint8_t *p, size_t n)
{
    static const char *const  wide[] = {
        "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\xa2", "\xc2\xb7",
        "\xef\xbc\x88", "\xef\xbc\x89", "\xc2\xbb", "\xe2\x80\xba"
    };

    size_t  i, len;

    if (*p < 0x80) {
        return *p && strchr("()[]/|,-:", *p) ? 1 : 0;
    }

    /* what all of them begin with */

    if (*p != 0xe2 && *p != 0xc2 && *p != 0xef) {
        return 0;
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
