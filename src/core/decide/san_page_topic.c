/*
 * san_page_topic: is the page about a language?
 *
 * Enters: the text of title and h1, in pieces.  Leaves: whether it names a
 * language that is written in a script, as "Say it in Russian" or "Arabic for
 * beginners" do: words in that script are then the subject of the page.
 *
 * Many names of languages are also those of peoples.  "Russian ministers meet"
 * does not count: a language is followed by the end, a punctuation mark, or a
 * word of lessons.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include "decide/san_page_topic.h"

#define NAME_MAX  64

/* Most languages of a script, and bytes of their names with a zero each. */
#define LANGUAGES_MAX  10
#define NAMES_MAX      (LANGUAGES_MAX * NAME_MAX)

/* Slots of the names that were asked for: a power of two. */
#define SLOTS  32


/* Languages by script; peoples: the name is also an adjective of a country. */

static const struct {
    uint8_t      script;
    bool         peoples;
    const char  *languages;
} written[] = {
    { USCRIPT_CYRILLIC, true, "ru uk be bg sr mk kk ky mn tg" },
    { USCRIPT_GREEK, true, "el grc" },
    { USCRIPT_HAN, true, "zh yue ja ko" },
    { USCRIPT_HIRAGANA, true, "ja" },
    { USCRIPT_KATAKANA, true, "ja" },
    { USCRIPT_HANGUL, true, "ko" },
    { USCRIPT_THAI, true, "th" },
    { USCRIPT_GEORGIAN, true, "ka" },
    { USCRIPT_ARMENIAN, true, "hy" },
    { USCRIPT_ARABIC, false, "ar fa ur ps ckb ug" },
    { USCRIPT_HEBREW, false, "he yi arc" },
    { USCRIPT_DEVANAGARI, false, "hi mr ne sa" },
    { USCRIPT_BENGALI, false, "bn as" },
    { USCRIPT_TAMIL, false, "ta" },
    { USCRIPT_TELUGU, false, "te" },
    { USCRIPT_KHMER, false, "km" },
    { USCRIPT_ETHIOPIC, false, "am ti" },
    { USCRIPT_TIBETAN, false, "bo" }
};

#define SCRIPTS  (sizeof(written) / sizeof(written[0]))

_Static_assert(SCRIPTS <= 32, "a bit for each script");

/* Words that may follow the name of a language, but not of a country. */

static const char *const  lessons[] = {
    "for", "für", "pour", "para", "per", "dla", "для", "language", "alphabet",
    "grammar", "lesson", "lessons", "phrase", "phrases", "phrasebook", "word",
    "words", "verb", "verbs", "vocabulary", "course", "courses", "dictionary",
    "songs", "lyrics", "proverbs", "poems", "letters"
};


static void
add_text(san_page_topic_t *topic, const uint8_t *p, size_t n)
{
    if (n > sizeof(topic->text) - topic->len) {
        n = sizeof(topic->text) - topic->len;
    }

    memcpy(topic->text + topic->len, p, n);
    topic->len += n;
}


/* Bytes in another encoding than UTF-8; a character may come in two pieces. */

static void
decode_text(san_page_topic_t *topic, const san_charset_t *charset,
    const uint8_t *p, size_t n)
{
    int             len;
    uint8_t         utf8[4];
    uint32_t        cp;
    const uint8_t  *end;

    for (end = p + n; p < end; p++) {
        topic->cut[topic->cut_len++] = *p;
        len = san_charset_next(charset, topic->cut,
                               topic->cut + topic->cut_len, &cp);

        if (len == 0 && topic->cut_len < sizeof(topic->cut)) {
            continue;
        }

        /* a byte that ends an invalid sequence may begin a character */

        if (len <= 0) {
            cp = SAN_REPLACEMENT;
            p -= topic->cut_len > 1;
        }

        add_text(topic, utf8, san_utf8_put(utf8, cp));
        topic->cut_len = 0;
    }
}


void
san_page_topic_add(san_stream_t *s, const uint8_t *p, size_t n, uint64_t elem,
    bool decoded)
{
    san_page_topic_t  *topic;

    topic = &s->topic;

    /* a heading in user content is not the page's topic */

    if (san_context_is_user(s, (int) s->tree.n - 1)) {
        return;
    }

    if (topic->elem != elem && topic->len < sizeof(topic->text)) {
        topic->text[topic->len++] = '\n';
    }

    topic->elem = elem;

    if (decoded || s->encoding.charset == san_charset_utf8) {
        add_text(topic, p, n);

    } else {
        decode_text(topic, s->encoding.charset, p, n);
    }
}


/*
 * The end of the folded word at the start of [p, end) if it is this one, or
 * NULL.
 */

static const uint8_t *
begins_with(const uint8_t *p, const uint8_t *end, const char *word)
{
    int             n, m;
    uint32_t        cp, want;
    const uint8_t  *w, *wend;

    w = (const uint8_t *) word;
    cp = want = 0;

    for (wend = w + strlen(word); w < wend; w += m, p += n) {
        n = p < end ? san_utf8_next(p, end, &cp) : 0;
        m = san_utf8_next(w, wend, &want);

        if (n <= 0 || m <= 0 || san_fold(cp) != san_fold(want)) {
            return NULL;
        }
    }

    return p;
}


static inline bool
is_alnum(uint32_t cp)
{
    return cp < 0x80 ? san_is_alpha((uint8_t) cp) || san_is_digit((uint8_t) cp)
                     : u_isalnum((UChar32) cp);
}


static bool
is_letter_at(const uint8_t *p, const uint8_t *end)
{
    uint32_t  cp;

    return p < end && san_utf8_next(p, end, &cp) > 0
           && is_alnum(cp);
}


/* Does a word of lessons follow, or the end of the phrase? */

static bool
is_noun(const uint8_t *p, const uint8_t *end)
{
    size_t          i;
    const uint8_t  *q;

    while (p < end && *p == ' ') {
        p++;
    }

    if (!is_letter_at(p, end)) {
        return true;
    }

    for (i = 0; i < sizeof(lessons) / sizeof(lessons[0]); i++) {
        q = begins_with(p, end, lessons[i]);

        if (q && !is_letter_at(q, end)) {
            return true;
        }
    }

    return false;
}


/*
 * The first characters of words in the text, and all of its letters: a bit for
 * each, to rule out most names.
 */

typedef struct {
    uint64_t  first;
    uint64_t  any;
} letters_t;


static letters_t
letters_of(const san_page_topic_t *topic)
{
    int             n;
    bool            before;
    uint32_t        cp;
    uint64_t        bit;
    letters_t       letters;
    const uint8_t  *p, *end;

    letters = (letters_t) { 0, 0 };
    before = false;
    end = topic->text + topic->len;

    for (p = topic->text; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            n = 1;
            before = false;
            continue;
        }

        if (!is_alnum(cp)) {
            before = false;
            continue;
        }

        bit = (uint64_t) 1 << san_fold(cp) % 64;
        letters.any |= bit;
        letters.first |= before ? 0 : bit;
        before = true;
    }

    return letters;
}


/*
 * Does the text contain the name?  In scripts without spaces, as in Japanese,
 * also inside a word.
 */

static bool
names(const san_page_topic_t *topic, const letters_t *letters,
    const char *name, bool peoples)
{
    int             n;
    bool            letter, before, spaced;
    uint32_t        cp, first;
    const uint8_t  *p, *q, *end;

    end = topic->text + topic->len;
    before = false;
    cp = 0;

    (void) san_utf8_next((const uint8_t *) name,
                         (const uint8_t *) name + strlen(name), &cp);
    spaced = cp < 0x2e80;
    first = san_fold(cp);

    if (((spaced ? letters->first : letters->any) >> first % 64 & 1) == 0) {
        return false;
    }

    for (p = topic->text; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            n = 1;
            before = false;
            continue;
        }

        letter = is_alnum(cp);
        q = letter && !(spaced && before) && san_fold(cp) == first
            ? begins_with(p, end, name) : NULL;

        if (q && (!spaced || (!is_letter_at(q, end)
                              && (!peoples || is_noun(q, end)))))
        {
            return true;
        }

        before = letter;
    }

    return false;
}


/* Writes the name of the language at p, in the page's language; "" if none. */

static void
name_of(const char *page, const char *p, size_t len, char *name)
{
    char        language[8];
    UChar       wide[NAME_MAX];
    int32_t     n;
    UErrorCode  rc;

    memcpy(language, p, len);
    language[len] = '\0';

    rc = U_ZERO_ERROR;
    n = uloc_getDisplayLanguage(language, page, wide, NAME_MAX, &rc);

    if (U_SUCCESS(rc)) {
        u_strToUTF8(name, NAME_MAX, &n, wide, n, &rc);
    }

    /* ICU returns the code if it does not know a name */

    if (U_FAILURE(rc) || n >= NAME_MAX || n < 3
        || strcmp(name, language) == 0)
    {
        name[0] = '\0';
    }
}


/*
 * The names of languages in the page's language, with a zero after each and an
 * empty one at the end.  ICU takes as long to find them as the sanitizer to
 * read 10 KB, so those that were asked for last are kept.
 */

static const char *
names_of(const char *page, size_t script)
{
    size_t       i, len;
    char        *name;
    const char  *p;

    static struct {
        size_t  script;
        char    page[sizeof(((san_language_t *) 0)->tag)];
        char    names[NAMES_MAX + 1];
    } slots[SLOTS];

    for (i = script, p = page; *p; p++) {
        i = i * 31 + (uint8_t) *p;
    }

    i %= SLOTS;

    if (slots[i].script == script && strcmp(slots[i].page, page) == 0) {
        return slots[i].names;
    }

    slots[i].script = script;
    strcpy(slots[i].page, page);
    name = slots[i].names;

    for (p = written[script].languages; *p; p += len + (p[len] == ' ')) {
        len = strcspn(p, " ");
        name_of(page, p, len, name);
        name += name[0] ? strlen(name) + 1 : 0;
    }

    *name = '\0';

    return slots[i].names;
}


static bool
names_script(const san_stream_t *s, size_t script)
{
    letters_t    letters;
    const char  *name;

    letters = letters_of(&s->topic);

    for (name = names_of(s->page.language.tag, script);
         *name;
         name += strlen(name) + 1)
    {
        if (names(&s->topic, &letters, name, written[script].peoples)) {
            return true;
        }
    }

    return false;
}


/* Forgets all answers if there is more text, or another language. */

static void
forget_answers(san_stream_t *s)
{
    san_page_topic_t  *topic;

    topic = &s->topic;

    if (topic->asked_len != topic->len
        || topic->asked_changes != s->page.changes)
    {
        topic->asked_len = topic->len;
        topic->asked_changes = s->page.changes;
        topic->asked = topic->named = 0;
        topic->login_asked = false;
    }
}


bool
san_page_topic_names(san_stream_t *s, uint8_t script)
{
    size_t             i;
    san_page_topic_t  *topic;

    topic = &s->topic;

    for (i = 0; i < SCRIPTS && written[i].script != script; i++) { /* void */ }

    if (i == SCRIPTS || topic->len == 0 || !s->page.language.known) {
        return false;
    }

    forget_answers(s);

    if (!(topic->asked >> i & 1)) {
        topic->asked |= UINT32_C(1) << i;
        topic->named |= (uint32_t) names_script(s, i) << i;
    }

    return topic->named >> i & 1;
}


static bool
has_login(const san_page_topic_t *topic)
{
    size_t       i, start;
    uint8_t      c;
    san_match_t  match;

    for (i = start = 0; i <= topic->len; i++) {
        c = i < topic->len ? topic->text[i] : '\n';

        if (c != '\n' && c != '|' && c != '-' && c != ':' && c != 0xe2
            && c != 0xc2)
        {
            continue;
        }

        /* "·" and "»" are two bytes, "–" and "—" are three */

        if (i > start
            && san_lexicon_prompt(topic->text + start, i - start, &match)
            && (match.prompt == SAN_PROMPT_log_in
                || match.prompt == SAN_PROMPT_register))
        {
            return true;
        }

        i += c == 0xe2 ? 2 : c == 0xc2;
        start = i + 1;
    }

    return false;
}


bool
san_page_topic_is_login(san_stream_t *s)
{
    san_page_topic_t  *topic;

    topic = &s->topic;
    forget_answers(s);

    if (!topic->login_asked) {
        topic->login_asked = true;
        topic->login = has_login(topic);
    }

    return topic->login;
}
