/*
 * san_vocabulary: words of interfaces by their hash, with the languages that
 * have them, and those in which they are correct, too.
 *
 * A word is delimited by spaces and punctuation.  A hyphen or an apostrophe in
 * it is ignored ("e-mail" is "email"); if that is not a known word, its parts
 * are looked up as two.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "base/san_packed.h"
#include "base/san_unicode.h"
#include "lang/san_function_words.h"
#include "match/san_interface_words_data.h"
#include "match/san_vocabulary.h"
#include "match/san_vocabulary_token.h"

/* Slots of the table: a power of two. */
#define SLOTS  32768

/*
 * In a language without a list of loan words, a word that two other languages
 * have borrowed is not evidence.
 */
#define BORROWED  2


typedef struct {
    uint64_t          hash;       /* 0: free */
    san_phrase_set_t  words;      /* languages that have it */
    san_phrase_set_t  right;      /* languages in which it is no evidence */
    san_phrase_set_t  loans;      /* those of them in which it is a loan */
    unsigned          kinds;      /* what it may be in English */
} entry_t;


static entry_t           entries[SLOTS];
static unsigned          nentries;

/*
 * Words of ASCII letters, by a hash of the first eight: the languages that
 * have one.  Rules out nearly all other words.
 */

#define FIRST_BITS  14

static san_phrase_set_t  first_words[1u << FIRST_BITS];

/* The same for all words of three or more characters, by the first three. */

#define THREE  3

static san_phrase_set_t  first_threes[1u << FIRST_BITS];

/* Languages with a list of words of their own. */
static san_phrase_set_t  listed;

/* Those with more than loan words. */
static san_phrase_set_t  with_words;


static inline entry_t *
slot_of(uint64_t hash)
{
    size_t  i;

    for (i = hash & (SLOTS - 1);
         entries[i].hash && entries[i].hash != hash;
         i = (i + 1) & (SLOTS - 1)) { /* void */ }

    return &entries[i];
}


static inline san_phrase_set_t *
first_word(uint64_t letters)
{
    return &first_words[letters * 0x9e3779b97f4a7c15ull >> (64 - FIRST_BITS)];
}


static inline uint64_t
three_add(uint64_t three, uint32_t cp)
{
    return three << 21 | san_fold(cp);
}


static inline san_phrase_set_t *
first_three(uint64_t three)
{
    return &first_threes[three * 0x9e3779b97f4a7c15ull >> (64 - FIRST_BITS)];
}


/*
 * Notes how a word begins, for the filters.  Hyphens in it are ignored; words
 * with non-ASCII characters are only noted by their first three characters.
 */

static void
note_beginning(const uint8_t *p, size_t len, san_phrase_set_t words)
{
    int             n;
    bool            ascii;
    unsigned        i, k;
    uint32_t        cp;
    uint64_t        letters, three;
    const uint8_t  *end;

    letters = three = 0;
    ascii = true;
    i = k = 0;

    for (end = p + len; p < end && ((ascii && i < 8) || k < THREE); p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            return;
        }

        if (k < THREE && !san_is_dropped(cp) && san_is_word(san_class(cp))) {
            three = three_add(three, cp);
            k++;
        }

        if (n == 1 && san_is_alpha(*p)) {
            letters |= i < 8 ? (uint64_t) san_lower(*p) << 8 * i++ : 0;

        } else {
            ascii &= is_joiner(cp);
        }
    }

    if (ascii && i) {
        *first_word(letters) |= words;
    }

    if (k == THREE) {
        *first_three(three) |= words;
    }
}


/* Commands of interfaces: a label that begins with one is not a name. */

static const char *const  commands[] = {
    "accept", "activate", "add", "allow", "apply", "bookmark", "browse", "buy",
    "calculate", "cancel", "change", "check", "choose", "clear", "click",
    "close", "collapse", "compare", "confirm", "copy", "create", "customize",
    "decrease", "delete", "disable", "discover", "dismiss", "donate",
    "download", "drag", "edit", "enable", "enlarge", "enter", "expand",
    "explore", "filter", "find", "follow", "forgot", "get", "go", "hide",
    "increase", "invite", "join", "jump", "learn", "leave", "listen", "load",
    "log", "make", "manage", "mark", "mute", "notify", "pause", "please",
    "print", "proceed", "read", "redeem", "refresh", "register", "reject",
    "remove", "replace", "reply", "report", "request", "resend", "reset",
    "restore", "resume", "retry", "return", "rotate", "save", "scroll",
    "search", "see", "select", "send", "share", "show", "sign", "skip",
    "sort", "submit", "subscribe", "switch", "syndicate", "toggle",
    "translate", "unmute", "unsubscribe", "update", "upgrade", "upload",
    "use", "verify", "view", "visit", "vote", "watch", "withdraw", "write",
    "zoom"
};

/* Kinds of pictures; the first ones are of interfaces, whatever they show. */

static const char *const  pictures[] = {
    "arrow", "button", "icon", "placeholder", "spinner", "thumbnail",
    "banner", "image", "photo", "picture", "star", "stars", "symbol"
};

#define INTERFACE_KINDS  6

/* Meanings of icons: the only word of a picture's alt text. */

static const char *const  meanings[] = {
    "advert", "advertisement", "arrow", "author", "back", "background",
    "breadcrumb", "caret", "checked", "checkmark", "chevron", "clock", "close",
    "collapse", "comments", "delete", "dismiss", "edit", "ellipsis",
    "empty", "envelope", "expand", "favorite", "hamburger", "heart",
    "ingredients", "loader", "loading", "location", "magnifier", "more",
    "mute", "next", "notification", "notifications", "pause", "phone",
    "picture", "placeholder", "preloader", "prev", "preview", "previous",
    "print", "quantity", "rating", "ratings", "refresh", "reload", "reply",
    "search", "servings", "settings", "share", "spinner", "submit",
    "subscribe", "thumbnail", "toggle", "unmute", "unread", "upload", "user",
    "username", "views", "visibility", "wait", "warning"
};

#define COMMANDS  (sizeof(commands) / sizeof(commands[0]))
#define PICTURES  (sizeof(pictures) / sizeof(pictures[0]))
#define MEANINGS  (sizeof(meanings) / sizeof(meanings[0]))

/* Bits of kinds. */

#define COMMAND   1
#define PICTURE   2
#define ICON      4
#define MEANING   8


/* Notes the kind of those words that are known. */

static void
note_kinds(const char *const *words, size_t n, unsigned kind)
{
    size_t          i;
    token_t         token;
    entry_t        *entry;
    const uint8_t  *p;

    for (i = 0; i < n; i++) {
        p = (const uint8_t *) words[i];

        if (next_token(p, p + strlen(words[i]), true, &token)) {
            entry = slot_of(token.hash);
            entry->kinds |= entry->hash ? kind : 0;
        }
    }
}


static bool
note(const uint8_t *p, size_t len, san_phrase_set_t words,
    san_phrase_set_t right, san_phrase_set_t loans, bool add)
{
    entry_t  *entry;
    token_t   token;

    if (!next_token(p, p + len, true, &token) || token.end < p + len) {
        return true;
    }

    entry = slot_of(token.hash);

    if (entry->hash == 0) {

        if (!add) {
            return true;
        }

        if (nentries++ > SLOTS / 4 * 3) {
            return false;
        }

        entry->hash = token.hash;
    }

    entry->words |= words;
    entry->right |= right;
    entry->loans |= loans;
    note_beginning(p, len, words);

    return true;
}


/* Notes the words of a string, separated by one space. */

static bool
note_words(const char *words, san_phrase_set_t set, san_phrase_set_t right,
    san_phrase_set_t loans, bool add)
{
    size_t  len;

    for ( /* void */ ; *words; words += len + (words[len] == ' ')) {
        len = strcspn(words, " ");

        if (!note((const uint8_t *) words, len, set, right, loans, add)) {
            return false;
        }
    }

    return true;
}


/* One-word phrases of a language are correct words in it. */

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
            || phrase->prompt == SAN_PROMPT_connector
            || memchr(phrase->text.data, ' ', phrase->text.len))
        {
            continue;
        }

        if (!note(phrase->text.data, phrase->text.len, set, set, 0, true)) {
            return false;
        }
    }

    return true;
}


/* Function words of a language are correct words in it. */

static void
note_function_words(void)
{
    size_t            i;
    san_phrase_set_t  set;

    for (i = 0; i < san_function_words_n; i++) {
        set = san_phrase_tag_set(san_function_words[i].tag);

        if (set) {
            (void) note_words(san_function_words[i].words, 0, set, 0, false);
        }
    }
}


static san_phrase_set_t
set_of(const char *tag)
{
    return san_phrase_language_set(san_phrase_language(tag));
}


int
san_vocabulary_init(void)
{
    bool                          some;
    size_t                        i;
    san_phrase_set_t              set;
    const san_interface_words_t  *row;

    for (i = 0; i < san_interface_words_n; i++) {
        row = &san_interface_words[i];
        set = SAN_PHRASE_ALL;

        if (strcmp(row->language, "*") != 0) {
            set = set_of(row->language);
            with_words |= set;
        }

        if (!note_words(row->words, set, set, 0, true)) {
            return SAN_ERROR;
        }
    }

    listed = with_words;

    for (i = 0; i < san_interface_loans_n; i++) {
        row = &san_interface_loans[i];
        some = *row->language == '+';
        set = set_of(row->language + some);
        listed |= some ? 0 : set;

        if (!note_words(row->words, 0, set, set, true)) {
            return SAN_ERROR;
        }
    }

    if (!note_phrases()) {
        return SAN_ERROR;
    }

    note_function_words();
    note_kinds(commands, COMMANDS, COMMAND);
    note_kinds(pictures, PICTURES, PICTURE);
    note_kinds(pictures, INTERFACE_KINDS, ICON);
    note_kinds(meanings, MEANINGS, MEANING);

    return SAN_OK;
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


bool
san_vocabulary_owns(san_str_t word, const san_language_t *page)
{
    token_t         token;
    const uint8_t  *end;

    end = word.data + word.len;

    return next_token(word.data, end, true, &token)
           && (slot_of(token.hash)->words & san_phrase_page_set(page)
               & ~SAN_PHRASE_OTHERS);
}


san_phrase_set_t
san_labels_asked(const san_language_t *page)
{
    return page->known ? with_words & ~san_phrase_near_set(page) : 0;
}


/* What is known of the words of a text so far. */

typedef struct {
    san_phrase_set_t  set;       /* languages that have all of them */
    unsigned          words;
    const entry_t    *entries[SAN_LABEL_WORDS];
} reading_t;


/* Adds the words from p to end; false: one is in no language of the set. */

static bool
read_words(reading_t *reading, const uint8_t *p, const uint8_t *end,
    bool joins)
{
    token_t         token;
    const entry_t  *entry;

    for ( /* void */ ; next_token(p, end, joins, &token); p = token.end) {

        if (token.number) {
            continue;
        }

        entry = slot_of(token.hash);

        if (entry->hash == 0 && token.joined) {
            if (!read_words(reading, token.start, token.end, false)) {
                return false;
            }

            continue;
        }

        reading->set &= entry->words;

        if (reading->set == 0 || reading->words == SAN_LABEL_WORDS) {
            return false;
        }

        reading->entries[reading->words++] = entry;
    }

    return true;
}


/*
 * Is the word correct in the page's language, too?  Another script spells what
 * it borrows in its own letters.
 */

static bool
is_right(const entry_t *entry, san_phrase_set_t own, bool latin)
{
    unsigned          n;
    san_phrase_set_t  loans;

    /* words of all languages are correct on pages in other languages, too */

    if ((entry->right & own) || entry->right == SAN_PHRASE_ALL) {
        return true;
    }

    if ((own & listed) || !latin) {
        return false;
    }

    for (loans = entry->loans, n = 0; loans; loans &= loans - 1) {
        n++;
    }

    return n >= BORROWED;
}


bool
san_label_find(san_str_t text, const san_language_t *page, san_label_t *label)
{
    bool              latin, right;
    unsigned          i, first, last;
    reading_t         reading;
    san_phrase_set_t  own;

    reading = (reading_t) { .set = san_labels_asked(page) };

    if (reading.set == 0
        || !read_words(&reading, text.data, text.data + text.len, true)
        || reading.words == 0)
    {
        return false;
    }

    own = san_phrase_page_set(page);
    latin = san_scripts_has(&page->expected, USCRIPT_LATIN);
    label->language = san_phrase_language_of(reading.set);
    label->english = reading.set & san_phrase_tag_set("en");
    label->listed = own & with_words;
    label->words = reading.words;
    label->evidence = 0;
    right = true;
    first = reading.entries[0]->kinds;
    last = reading.entries[reading.words - 1]->kinds;
    label->command = label->english && (first & COMMAND);
    label->picture = label->english && (last & PICTURE);
    label->means = label->english && reading.words == 1 && (first & MEANING);

    for (i = 0; i < reading.words; i++) {
        right = is_right(reading.entries[i], own, latin);
        label->evidence += !right;
    }

    label->icon = label->picture && !right && (last & ICON);

    return label->icon || label->evidence * 2 >= label->words;
}


/*
 * Looks at a word of ASCII letters at p, of which eight can be read.  Returns
 * its end, or NULL if it may continue. *letters: its first eight letters, or 0
 * if no such word exists.
 */

static inline const uint8_t *
ascii_word(const uint8_t *p, const uint8_t *end, uint64_t *letters)
{
    size_t    n;
    uint64_t  w, others;

    w = san_packed_load8(p);
    others = ~san_packed_letters8(w) & 0x8080808080808080;
    n = others ? (size_t) __builtin_ctzll(others) / 8 : 8;

    if (n > (size_t) (end - p)) {
        n = (size_t) (end - p);
    }

    *letters = n ? san_packed_first(san_packed_lower8(w), n) : 0;

    for (p += n; n == 8 && p < end && san_is_alpha(*p); p++) { /* void */ }

    return p == end || (*p < 0x80 && !san_is_digit(*p) && !is_joiner(*p)
                        && !san_is_dropped(*p)) ? p : NULL;
}


/* The end of the word that continues at p; NULL: it may not be complete. */

static const uint8_t *
word_end(const uint8_t *p, const uint8_t *end)
{
    int       n;
    uint32_t  cp;

    for ( /* void */ ; p < end; p += n) {
        cp = *p;
        n = 1;

        if (cp >= 0x80) {
            n = san_utf8_next(p, end, &cp);
        }

        if (n <= 0 || is_joiner(cp)) {
            return NULL;
        }

        if (!san_is_word(san_class(cp)) && !san_is_dropped(cp)) {
            return p;
        }
    }

    return NULL;
}


/*
 * Adds the first three characters to *three if all are letters of two bytes.
 * Eight bytes can be read.
 */

static inline bool
three_pairs(const uint8_t *p, uint64_t *three)
{
    uint8_t   class;
    uint32_t  cp;
    uint64_t  w;
    unsigned  i;

    w = san_packed_load8(p);

    if ((w & 0xc0e0c0e0c0e0) != 0x80c080c080c0) {
        return false;
    }

    for (i = 0; i < THREE; i++, w >>= 16) {
        cp = (uint32_t) ((w & 0x1f) << 6 | (w >> 8 & 0x3f));
        class = san_class_bmp[cp];

        if (cp < 0xc0 || !san_class_is_letter(class) || san_is_dropped(cp)) {
            return false;
        }

        *three = three_add(*three, cp);
    }

    return true;
}


/* The same for three characters of any length; false: one is no letter. */

static inline bool
three_letters(const uint8_t *p, const uint8_t *end, uint64_t *three)
{
    int       n;
    uint8_t   class;
    uint32_t  cp;
    unsigned  i;

    for (i = 0, *three = 0; i < THREE; i++, p += n) {

        if (p >= end) {
            return false;
        }

        n = san_utf8_next(p, end, &cp);
        class = n > 0 ? san_class(cp) : SAN_CLASS_OTHER;

        if (!san_is_word(class) || class == SAN_CLASS_DIGIT
            || san_is_dropped(cp))
        {
            return false;
        }

        *three = three_add(*three, cp);
    }

    return true;
}


/*
 * The same for a word with non-ASCII characters or a hyphen, by its first
 * three letters.  Eight bytes can be read.
 */

static inline const uint8_t *
three_fail(const uint8_t *p, const uint8_t *end, bool complete,
    san_phrase_set_t asked)
{
    uint64_t  three;

    three = 0;

    if ((*p < 0x80 || end - p < 2 * THREE || !three_pairs(p, &three))
        && !three_letters(p, end, &three))
    {
        return NULL;
    }

    return asked & *first_three(three) ? NULL
           : complete ? end : word_end(p, end);
}


/*
 * The end of the word by which a filter rules out all asked languages, as for
 * nearly all texts; else NULL.
 */

static inline const uint8_t *
words_fail(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    bool complete, san_phrase_set_t asked)
{
    uint64_t        letters;
    const uint8_t  *start;

    while (limit - p >= 8) {
        start = p;
        p = ascii_word(p, end, &letters);

        if (p == NULL || letters == 0) {
            return three_fail(start, end, complete, asked);
        }

        if (p == end && !complete) {
            return NULL;
        }

        asked &= *first_word(letters);

        if (asked == 0) {
            return p;
        }

        while (p < end && *p == ' ') {
            p++;
        }
    }

    return NULL;
}


const uint8_t *
san_label_fails(const uint8_t *p, const uint8_t *end, const uint8_t *limit,
    bool complete, san_phrase_set_t asked)
{
    bool            numbers;
    token_t         token;
    const entry_t  *entry;
    const uint8_t  *q;

    q = words_fail(p, end, limit, complete, asked);

    if (q) {
        return q;
    }

    for (numbers = true; next_token(p, end, true, &token); p = token.end) {

        if (!token.over && !complete) {
            return NULL;
        }

        if (token.number) {
            continue;
        }

        numbers = false;

        if (token.joined) {
            return NULL;
        }

        entry = slot_of(token.hash);
        asked &= entry->words;

        if (asked == 0) {
            return token.end;
        }
    }

    return numbers && complete ? end : NULL;
}


void
san_label_init(san_label_state_t *state, san_phrase_set_t asked)
{
    *state = (san_label_state_t) { .set = asked };
}


static san_phrase_set_t
words_of(uint64_t hash)
{
    return slot_of(hash)->words;
}


bool
san_label_word(san_label_state_t *state)
{
    const entry_t  *entry;

    if (!state->open) {
        return state->set != 0;
    }

    state->open = false;

    if (state->number) {
        return true;
    }

    entry = slot_of(state->hash);

    state->set &= entry->hash == 0 && state->joined
                  ? state->parts & words_of(state->part) : entry->words;

    return ++state->words <= SAN_LABEL_WORDS && state->set != 0;
}


bool
san_label_add(san_label_state_t *state, uint32_t cp, uint8_t class)
{
    if (san_is_dropped(cp)) {
        return true;
    }

    if (!san_is_word(class)) {

        if (state->open && is_joiner(cp) && !state->joiner) {
            state->joiner = true;
            return true;
        }

        return san_label_word(state);
    }

    if (!state->open) {
        state->open = true;
        state->joined = state->joiner = false;
        state->number = true;
        state->hash = state->part = SAN_HASH_START;
        state->parts = SAN_PHRASE_ALL;
    }

    if (state->joiner) {
        state->joiner = false;
        state->joined = true;
        state->parts &= words_of(state->part);
        state->part = SAN_HASH_START;
    }

    cp = san_fold(cp);
    state->hash = san_hash_add(state->hash, cp);
    state->part = san_hash_add(state->part, cp);
    state->number &= class == SAN_CLASS_DIGIT;

    return true;
}
