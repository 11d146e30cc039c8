/*
 * san_vocabulary: words of interfaces by their hash, with the languages that
 * they are words of, and those in which they are right as well.
 *
 * A word is what stands between spaces and signs; a hyphen or an apostrophe
 * in it does not count ("e-mail" is "email"), but where that is no word its
 * parts may be two.
 */

#include <string.h>

#include "base/san_unicode.h"
#include "match/san_interface_words_data.h"
#include "match/san_vocabulary.h"

/* Slots of the table: a power of two. */
#define SLOTS  32768

typedef struct {
    uint64_t          hash;       /* 0: free */
    san_phrase_set_t  words;      /* it is a word of these … */
    san_phrase_set_t  right;      /* … and is no evidence in these */
} entry_t;


static entry_t           entries[SLOTS];
static unsigned          nentries;


/* A word of a text. */

typedef struct {
    uint64_t        hash;
    const uint8_t  *start;
    const uint8_t  *end;
    bool            joined;     /* with a hyphen or an apostrophe in it */
    bool            number;     /* digits alone */
} token_t;


static inline entry_t *
slot_of(uint64_t hash)
{
    size_t  i;

    for (i = hash & (SLOTS - 1);
         entries[i].hash && entries[i].hash != hash;
         i = (i + 1) & (SLOTS - 1)) { /* void */ }

    return &entries[i];
}


static inline bool
is_joiner(uint32_t cp)
{
    return cp == '-' || cp == '\'' || cp == 0x2019 || cp == 0x2010
           || cp == 0x2011;
}


/* The next word from p on; joins: a hyphen is a part of it.  False: none. */

static bool
next_token(const uint8_t *p, const uint8_t *end, bool joins, token_t *token)
{
    int       n;
    bool      joiner;
    uint8_t   class;
    uint32_t  cp;

    *token = (token_t) { .hash = SAN_HASH_START, .number = true };
    joiner = false;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (san_is_dropped(cp)) {
            continue;
        }

        class = san_class(cp);

        if (!san_is_word(class)) {

            if (token->start == NULL) {
                continue;
            }

            if (joins && is_joiner(cp) && !joiner) {
                joiner = true;
                continue;
            }

            break;
        }

        if (token->start == NULL) {
            token->start = p;
        }

        token->joined |= joiner;
        joiner = false;
        token->hash = san_hash_add(token->hash, san_fold(cp));
        token->number &= class == SAN_CLASS_DIGIT;
        token->end = p + n;
    }

    return token->start != NULL;
}


static bool
note(const uint8_t *p, size_t len, san_phrase_set_t words,
    san_phrase_set_t right)
{
    entry_t  *entry;
    token_t   token;

    if (!next_token(p, p + len, true, &token) || token.end < p + len) {
        return true;
    }

    entry = slot_of(token.hash);

    if (entry->hash == 0) {
        if (nentries++ > SLOTS / 4 * 3) {
            return false;
        }

        entry->hash = token.hash;
    }

    entry->words |= words;
    entry->right |= right;

    return true;
}


/* Words that stand in a string, one space between them. */

static bool
note_words(const char *words, san_phrase_set_t set, san_phrase_set_t right)

{
    size_t  len;

    for ( /* void */ ; *words; words += len + (words[len] == ' ')) {
        len = strcspn(words, " ");

        if (!note((const uint8_t *) words, len, set, right)) {
            return false;
        }
    }

    return true;
}


/* What the page's own language says in one word is right there. */

static bool
note_phrases(void)
{
    size_t               i;
    san_phrase_set_t     set;
    const san_phrase_t  *phrase;

    for (i = 0; i < san_phrases_n; i++) {
        phrase = &san_phrases[i];
        set = san_phrase_language_set(phrase->language_n);

        if ((phrase->flags & SAN_PHRASE_PATTERN)
            || phrase->prompt == SAN_PROMPT_connector)
        {
            continue;
        }

        if (!note(phrase->text.data, phrase->text.len, set, set)) {
            return false;
        }
    }

    return true;
}


static san_phrase_set_t
set_of(const char *tag)
{
    return san_phrase_language_set(san_phrase_language(tag));
}


int
san_vocabulary_init(void)
{
    size_t                        i;
    san_phrase_set_t              set;
    const san_interface_words_t  *row;

    memset(entries, 0, sizeof(entries));
    nentries = 0;

    for (i = 0; i < san_interface_words_n; i++) {
        row = &san_interface_words[i];
        set = SAN_PHRASE_ALL;

        if (strcmp(row->language, "*") != 0) {
            set = set_of(row->language);
        }

        if (!note_words(row->words, set, set)) {
            return SAN_ERROR;
        }
    }

    for (i = 0; i < san_interface_loans_n; i++) {
        row = &san_interface_loans[i];
        set = set_of(row->language);

        if (!note_words(row->words, 0, set)) {
            return SAN_ERROR;
        }
    }

    return note_phrases() ? SAN_OK : SAN_ERROR;
}


bool
san_vocabulary_holds(san_str_t text, san_phrase_set_t languages)
{
    token_t         token;
    const entry_t  *entry;
    const uint8_t  *p, *end;

    end = text.data + text.len;

    for (p = text.data; next_token(p, end, true, &token); p = token.end) {
        entry = slot_of(token.hash);

        if (entry->hash && entry->words != SAN_PHRASE_ALL
            && (entry->words & languages))
        {
            return true;
        }
    }

    return false;
}
