/*
 * The data of the lexicon, without the set that is built from it.
 *
 * Enters: the compiled phrases, endonyms and signs.  Leaves: TAP, and 1 if a
 * row breaks a rule: enough languages for each kind, one kind for a text, NFC,
 * one script in a word, no space or punctuation at the ends.
 */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include "match/san_lexicon.h"

#define LANGUAGES_LEAST  14
#define LANGUAGES_ACT    20
#define LANGUAGES_MAX    64
#define ENDONYMS_LEAST   150
#define SIGNS_LEAST      40
#define SPOKEN_LEAST      20
#define TEXT_MAX         256


typedef struct {
    int32_t  n;
    UChar    chars[TEXT_MAX];
} text_t;


static const char *const  kinds[] = {
#define X(name, class)  #name,
    SAN_PROMPTS(X)
#undef X
};

static const san_prompt_class_t  classes[] = {
#define X(name, class)  SAN_PROMPT_##class,
    SAN_PROMPTS(X)
#undef X
};

/* Frames of widgets that may be empty: no sign may match them. */

static const char *const  frames[] = {
    "comments", "comments-area", "comments-title", "respond", "comment-form",
    "comment-form-author", "comment-form-comment", "comment-respond",
    "comment-reply", "comment-reply-title", "comment-reply-link",
    "comment-reply-login", "no-comments", "must-log-in", "logged-in-as",
    "post-comments", "disqus_thread", "gm-style", "comments-closed",
    "comments-wrapper", "nocomments"
};

static int  tests;
static int  failures;

/* The phrase's text, up to the next call. */

static const char *
text_of(const san_phrase_t *phrase)
{
    static char  text[TEXT_MAX * 4];

    snprintf(text, sizeof(text), "%.*s", (int) phrase->text.len,
             (const char *) phrase->text.data);

    return text;
}


static bool
is_prompt(const san_phrase_t *phrase)
{
    return phrase->prompt < SAN_PROMPT_N;
}


static void
result(bool ok, const char *fmt, ...)
{
    va_list  args;

    failures += !ok;
    printf("%s %d - ", ok ? "ok" : "not ok", ++tests);

    va_start(args, fmt);
    vprintf(fmt, args);
    va_end(args);

    putchar('\n');
}


static bool
decode(const char *utf8, text_t *text)
{
    UErrorCode  e;

    e = U_ZERO_ERROR;
    u_strFromUTF8(text->chars, TEXT_MAX, &text->n, utf8, -1, &e);

    return U_SUCCESS(e) && text->n > 0 && text->n < TEXT_MAX;
}


static bool
is_nfc(const char *utf8)
{
    text_t               text;
    UErrorCode           e;
    const UNormalizer2  *nfc;

    e = U_ZERO_ERROR;
    nfc = unorm2_getNFCInstance(&e);

    return decode(utf8, &text)
           && unorm2_isNormalized(nfc, text.chars, text.n, &e)
           && U_SUCCESS(e);
}


static bool
is_edge(UChar32 c)
{
    return u_isUWhiteSpace(c) || u_ispunct(c) || u_iscntrl(c);
}


static bool
has_clean_edges(const char *utf8)
{
    int32_t  i;
    text_t   text;
    UChar32  first, last;

    if (!decode(utf8, &text)) {
        return false;
    }

    i = 0;
    U16_NEXT(text.chars, i, text.n, first);

    i = text.n;
    U16_PREV(text.chars, 0, i, last);

    return !is_edge(first) && !is_edge(last) && strstr(utf8, "  ") == NULL;
}


/* A single letter is not a phrase, unless it is a Han word or a connector. */

static bool
is_long_enough(const san_phrase_t *phrase)
{
    text_t  text;

    return decode(text_of(phrase), &text)
           && (text.n > 1 || phrase->prompt == SAN_PROMPT_connector
               || text.chars[0] >= 0x2e80);
}


/* Chinese, Japanese and Korean write several scripts in one word. */

static bool
is_east_asian(const char *language, UScriptCode script)
{
    if (strncmp(language, "zh", 2) != 0 && strcmp(language, "ja") != 0
        && strcmp(language, "ko") != 0)
    {
        return false;
    }

    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA
           || script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL
           || script == USCRIPT_LATIN;
}


/* A phrase has one script, and besides it only whole Latin words. */

static bool
is_single_script(const san_phrase_t *phrase)
{
    int32_t      i;
    text_t       text;
    UChar32      c;
    UErrorCode   e;
    UScriptCode  script, word, own;

    if (!decode(text_of(phrase), &text)) {
        return false;
    }

    e = U_ZERO_ERROR;
    word = USCRIPT_COMMON;
    own = USCRIPT_LATIN;

    for (i = 0; i < text.n; ) {
        U16_NEXT(text.chars, i, text.n, c);
        script = uscript_getScript(c, &e);

        if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED) {
            word = u_isUWhiteSpace(c) ? USCRIPT_COMMON : word;
            continue;
        }

        if (is_east_asian(phrase->language, script)) {
            continue;
        }

        if ((word != USCRIPT_COMMON && word != script)
            || (script != USCRIPT_LATIN && own != USCRIPT_LATIN
                && script != own))
        {
            return false;
        }

        word = script;
        own = script != USCRIPT_LATIN ? script : own;
    }

    return U_SUCCESS(e);
}


/* The normal form: letters, digits and marks in folded case. */

static void
fold(const char *utf8, text_t *out)
{
    bool        gap;
    int32_t     i;
    text_t      text;
    UChar32     c;

    out->n = 0;

    if (!decode(utf8, &text)) {
        return;
    }

    for (i = 0, gap = false; i < text.n; ) {
        U16_NEXT(text.chars, i, text.n, c);

        if (u_charType(c) == U_FORMAT_CHAR) {
            continue;
        }

        if (u_ispunct(c) || u_isUWhiteSpace(c)) {
            gap = out->n != 0;
            continue;
        }

        if (gap) {
            out->chars[out->n++] = ' ';
            gap = false;
        }

        c = u_foldCase(c, U_FOLD_CASE_DEFAULT);
        U16_APPEND_UNSAFE(out->chars, out->n, c);
    }

    out->chars[out->n] = 0;
}


static unsigned
languages_of(unsigned kind)
{
    size_t       i;
    unsigned     k, n;
    const char  *seen[LANGUAGES_MAX];

    for (i = 0, n = 0; i < san_phrases_n; i++) {
        if (san_phrases[i].prompt != kind) {
            continue;
        }

        for (k = 0; k < n; k++) {
            if (strcmp(seen[k], san_phrases[i].language) == 0) {
                break;
            }
        }

        if (k == n && n < LANGUAGES_MAX) {
            seen[n++] = san_phrases[i].language;
        }
    }

    return n;
}


static void
test_languages(void)
{
    unsigned  kind, n, least;

    for (kind = 0; kind < SAN_PROMPT_N; kind++) {
        n = languages_of(kind);
        least = classes[kind] == SAN_PROMPT_ACT ? LANGUAGES_ACT
                                                : LANGUAGES_LEAST;

        result(n >= least, "%s: %u languages", kinds[kind], n);
    }
}


typedef bool (*rule_pt)(const san_phrase_t *phrase);


static bool
phrase_is_nfc(const san_phrase_t *phrase)
{
    return is_nfc(text_of(phrase));
}


static bool
phrase_has_clean_edges(const san_phrase_t *phrase)
{
    return has_clean_edges(text_of(phrase));
}


static bool
is_of_a_kind(const san_phrase_t *phrase)
{
    return phrase->prompt < SAN_PROMPT_N && strlen(phrase->language) > 1;
}


static void
test_rule(rule_pt rule, const char *name)
{
    bool    ok;
    size_t  i;

    for (i = 0, ok = true; i < san_phrases_n; i++) {
        if (is_prompt(&san_phrases[i]) && !rule(&san_phrases[i])) {
            ok = false;
            printf("# %s %s: \"%s\"\n", san_phrases[i].language,
                   kinds[san_phrases[i].prompt], text_of(&san_phrases[i]));
        }
    }

    result(ok, "%s", name);
}


/*
 * A text has one kind in all languages, the weakest one: a connector that is an
 * act in another language would remove the act.
 */

static void
test_connectors(void)
{
    bool    ok;
    size_t  i, k;
    text_t  a, b;

    for (i = 0, ok = true; i < san_phrases_n; i++) {
        if (san_phrases[i].prompt != SAN_PROMPT_connector) {
            continue;
        }

        fold(text_of(&san_phrases[i]), &a);

        for (k = 0; k < san_phrases_n; k++) {
            if (!is_prompt(&san_phrases[k])
                || san_phrases[k].prompt == SAN_PROMPT_connector)
            {
                continue;
            }

            fold(text_of(&san_phrases[k]), &b);

            if (a.n == b.n && u_memcmp(a.chars, b.chars, a.n) == 0) {
                ok = false;
                printf("# connector of %s \"%s\" is %s in %s\n",
                       san_phrases[i].language, text_of(&san_phrases[i]),
                       kinds[san_phrases[k].prompt],
                       san_phrases[k].language);
            }
        }
    }

    result(ok, "no connector is a prompt of another language");
}


static void
test_words(const char *const *words, size_t n, size_t least,
    const char *name)
{
    bool    once, nfc, edges;
    size_t  i, k;

    result(n >= least, "%s: %zu", name, n);

    once = true;
    nfc = true;
    edges = true;

    for (i = 0; i < n; i++) {
        for (k = 0; k < i; k++) {
            if (strcmp(words[i], words[k]) == 0) {
                once = false;
                printf("# twice: \"%s\"\n", words[i]);
            }
        }

        if (!is_nfc(words[i])) {
            nfc = false;
            printf("# not NFC: \"%s\"\n", words[i]);
        }

        if (words[i][0] == ' ' || words[i][0] == '\0'
            || words[i][strlen(words[i]) - 1] == ' ')
        {
            edges = false;
            printf("# edges: \"%s\"\n", words[i]);
        }
    }

    result(once, "%s: each once", name);
    result(nfc, "%s: in NFC", name);
    result(edges, "%s: no spaces at the edges", name);
}


static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}


static bool
has_word(const char *name, const char *word)
{
    size_t       len;
    const char  *p;

    len = strlen(word);

    for (p = strstr(name, word); p != NULL; p = strstr(p + 1, word)) {
        if ((p == name || !is_letter(p[-1])) && !is_letter(p[len])) {
            return true;
        }
    }

    return false;
}


static void
test_signs(void)
{
    bool         lower, none;
    size_t       i, k;
    const char  *p;

    test_words(san_user_signs, san_user_signs_n, SIGNS_LEAST, "signs");

    test_words(san_spoken_signs, san_spoken_signs_n, SPOKEN_LEAST,
               "signs of what is said alone");

    lower = true;
    none = true;

    for (i = 0; i < san_user_signs_n; i++) {
        for (p = san_user_signs[i]; *p != '\0'; p++) {
            lower = lower && (is_letter(*p) || (*p >= '0' && *p <= '9')
                              || *p == '-' || *p == '_')
                    && !(*p >= 'A' && *p <= 'Z');
        }

        for (k = 0; k < sizeof(frames) / sizeof(frames[0]); k++) {
            if (has_word(frames[k], san_user_signs[i])) {
                none = false;
                printf("# \"%s\" is found in \"%s\"\n", san_user_signs[i],
                       frames[k]);
            }
        }
    }

    result(lower, "signs: in lower case");
    result(none, "signs: none is found in the frame of a widget");
}


int
main(void)
{
    if (san_phrases_init() != SAN_OK) {
        result(false, "the tables have room for all phrases");
    }

    test_languages();

    test_rule(is_of_a_kind, "each phrase has a kind and a language");
    test_rule(is_long_enough, "no phrase is a letter");
    test_rule(phrase_is_nfc, "phrases are in NFC");
    test_rule(phrase_has_clean_edges, "phrases begin and end with a word");
    test_rule(is_single_script, "phrases are in one script");

    test_connectors();

    test_words(san_endonyms, san_endonyms_n, ENDONYMS_LEAST, "endonyms");
    test_signs();

    printf("1..%d\n", tests);

    return failures != 0;
}
