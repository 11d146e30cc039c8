/*
 * san_phrases: the list of phrases, and finding a text in it.
 *
 * Lookup has three steps: the text as a whole phrase; else the matching
 * pattern with the most letters; then the same meaning in the page's language.
 * A text that is correct in the page's language never counts as another
 * language.
 */

#include <string.h>
#include <strings.h>

#include <unicode/uscript.h>

#include "match/san_interface_words_data.h"
#include "match/san_phrases.h"
#include "match/san_vocabulary.h"
#include "match/san_words.h"

#define PHRASES_MAX    32768
#define MEANINGS_MAX   2048
#define LANGUAGES_MAX  48
#define NEAR_GROUPS    6

san_phrase_t  san_phrases[PHRASES_MAX];
size_t        san_phrases_n;

/* Index of the first phrase of each meaning; the last entry is their number. */
static uint16_t     first_of[MEANINGS_MAX + 1];
static const char  *names[MEANINGS_MAX];
static unsigned     nmeanings;

static const char  *languages[LANGUAGES_MAX];
static unsigned     nlanguages;

/* Their sets, and those of each group of related languages. */
static san_phrase_set_t  sets[LANGUAGES_MAX];
static san_phrase_set_t  near_sets[NEAR_GROUPS + 1];


/* Has the primary subtag two letters? */

static inline bool
is_of_two(const char *tag)
{
    return tag[0] && tag[0] != '-' && tag[1] && tag[1] != '-'
           && (tag[2] == '\0' || tag[2] == '-');
}


static bool
same_primary(const char *a, const char *b)
{
    while (*a && *a != '-' && *a == *b) {
        a++;
        b++;
    }

    return (*a == '\0' || *a == '-') && (*b == '\0' || *b == '-');
}


/*
 * The number of the group of languages so similar that a short text may be
 * correct in either, by two letters; 0: none.
 */
static uint8_t  near_groups[32][32];


static void
near_groups_init(void)
{
    unsigned     group;
    const char  *p;

    static const char *const  near[NEAR_GROUPS + 1] = {
        "", "da no sv ", "es pt gl ca ", "cs sk ", "id ms ",
        "sr hr bs mk sl ", "nl af "
    };

    for (group = 1; group <= NEAR_GROUPS; group++) {
        for (p = near[group]; *p; p += 3) {
            near_groups[p[0] & 31][p[1] & 31] = (uint8_t) group;
        }
    }
}


static unsigned
near_group(const char *tag)
{
    return is_of_two(tag) ? near_groups[tag[0] & 31][tag[1] & 31] : 0;
}


static bool
are_near(const char *tag, const char *page)
{
    unsigned  group;

    group = near_group(tag);

    return group && group == near_group(page);
}


/* The set of a tag of two letters; for others one that is not used. */

static inline san_phrase_set_t *
set_of_two(const char *tag)
{
    static san_phrase_set_t  two[32][32];

    return is_of_two(tag) ? &two[tag[0] & 31][tag[1] & 31] : &two[0][0];
}


/* Varieties of a language share the bit of the first one. */

static void
note_language(unsigned n)
{
    unsigned  i, group;

    for (i = 0; !same_primary(languages[i], languages[n]); i++) { /* void */ }

    sets[n] = i < SAN_PHRASE_LANGUAGES ? 1u << i : SAN_PHRASE_OTHERS;
    *set_of_two(languages[n]) = sets[n];
    group = near_group(languages[n]);
    near_sets[group] |= group ? sets[n] : 0;
}


/* Phrases of a meaning come by language: usually it is the next one. */

unsigned
san_phrase_language(const char *tag)
{
    unsigned         i, n;
    static unsigned  last;

    for (i = 0, n = last; i < nlanguages; i++, n++) {
        n = n < nlanguages ? n : 0;

        if (strcmp(languages[n], tag) == 0) {
            last = n;
            return n;
        }
    }

    if (nlanguages < LANGUAGES_MAX) {
        languages[nlanguages] = tag;
        note_language(nlanguages++);
    }

    return nlanguages - 1;
}


const char *
san_phrase_language_tag(unsigned n)
{
    return languages[n];
}


san_phrase_set_t
san_phrase_language_set(unsigned n)
{
    return sets[n];
}


/* Norwegian is Bokmål unless stated otherwise. */

static const char *
page_primary(const san_language_t *page)
{
    return strcmp(page->primary, "nb") == 0 || strcmp(page->primary, "nn") == 0
           ? "no" : page->primary;
}


san_phrase_set_t
san_phrase_page_set(const san_language_t *page)
{
    return page->known ? san_phrase_tag_set(page_primary(page)) : 0;
}


san_phrase_set_t
san_phrases_asked(const san_language_t *page)
{
    return SAN_PHRASE_ALL & ~(san_phrase_page_set(page) & ~SAN_PHRASE_OTHERS);
}


static bool
add_phrase(const san_interface_phrase_t *meaning, const char *language,
    const char *text, size_t len)
{
    san_phrase_t  *phrase;

    if (san_phrases_n == PHRASES_MAX) {
        return false;
    }

    phrase = &san_phrases[san_phrases_n++];
    *phrase = (san_phrase_t) {
        .language = language, .holes = meaning->text,
        .meaning = (uint16_t) (nmeanings - 1),
        .language_n = (uint8_t) san_phrase_language(language),
        .flags = meaning->flags, .prompt = meaning->prompt
    };

    if (*text == '*') {
        phrase->flags |= SAN_PHRASE_WEAK;
        text++;
        len--;
    }

    if (*meaning->text) {
        phrase->flags |= SAN_PHRASE_PATTERN;
    }

    phrase->text.data = (const uint8_t *) text;
    phrase->text.len = len;

    return true;
}


int
san_phrases_init(void)
{
    size_t                         i, len;
    const char                    *p;
    const san_interface_phrase_t  *row, *meaning;

    san_phrases_n = 0;
    nmeanings = nlanguages = 0;
    memset(near_sets, 0, sizeof(near_sets));
    near_groups_init();
    meaning = NULL;

    for (i = 0; i < san_interface_phrases_n; i++) {
        row = &san_interface_phrases[i];

        if (row->meaning) {
            if (nmeanings == MEANINGS_MAX) {
                return SAN_ERROR;
            }

            meaning = row;
            first_of[nmeanings] = (uint16_t) san_phrases_n;
            names[nmeanings++] = row->meaning;
            continue;
        }

        for (p = row->text; meaning && *p; p += len + (p[len] == '\n')) {
            len = strcspn(p, "\n");

            if (!add_phrase(meaning, row->language, p, len)) {
                return SAN_ERROR;
            }
        }
    }

    first_of[nmeanings] = (uint16_t) san_phrases_n;

    return SAN_OK;
}


san_phrase_set_t
san_phrase_tag_set(const char *tag)
{
    unsigned  i;

    if (is_of_two(tag)) {
        return *set_of_two(tag);
    }

    for (i = 0; i < nlanguages; i++) {
        if (same_primary(languages[i], tag)) {
            return san_phrase_language_set(i);
        }
    }

    return 0;
}


san_phrase_set_t
san_phrase_near_set(const san_language_t *page)
{
    unsigned  group;

    group = near_group(page_primary(page));

    return san_phrase_page_set(page) | (group ? near_sets[group] : 0);
}


const char *
san_phrase_language_of(san_phrase_set_t set)
{
    unsigned  i;

    for (i = 0; i + 1 < nlanguages; i++) {
        if (san_phrase_language_set(i) & set) {
            break;
        }
    }

    return languages[i];
}


static bool
tag_has(const char *tag, const char *subtag)
{
    size_t  n;

    n = strlen(subtag);

    for (tag = strchr(tag, '-'); tag; tag = strchr(tag + 1, '-')) {
        if (strncasecmp(tag + 1, subtag, n) == 0
            && (tag[n + 1] == '\0' || tag[n + 1] == '-'))
        {
            return true;
        }
    }

    return false;
}


/* Is Chinese with this tag written in traditional characters? */

static bool
is_traditional(const char *tag)
{
    return tag_has(tag, "Hant")
           || (!tag_has(tag, "Hans")
               && (tag_has(tag, "TW") || tag_has(tag, "HK")
                   || tag_has(tag, "MO")));
}


/* The variety that a page is translated to; NULL: only by its language. */

static const char *
page_variety(const san_language_t *page)
{
    if (strcmp(page->primary, "zh") == 0) {
        return is_traditional(page->tag) ? "zh-TW" : "zh";
    }

    if (strcmp(page->primary, "pt") == 0
        && (tag_has(page->tag, "PT") || tag_has(page->tag, "AO")
            || tag_has(page->tag, "MZ") || tag_has(page->tag, "CV")))
    {
        return "pt-PT";
    }

    return NULL;
}


/* Is the page written in the script of the text? */

static bool
is_in_script(san_str_t text, const san_language_t *page)
{
    int             n;
    uint8_t         class;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = text.data + text.len;

    for (p = text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            break;
        }

        class = san_class(cp);

        if (san_class_is_script(class) && class != USCRIPT_LATIN) {
            return san_scripts_has(&page->expected, class);
        }
    }

    /* texts of names and numbers only are Latin on all pages */

    return true;
}


/* The phrase of the page's language with a meaning, or NULL. */

static const san_phrase_t *
translation_of(unsigned meaning, const san_language_t *page)
{
    size_t               i;
    const char          *variety, *primary;
    const san_phrase_t  *best;

    variety = page_variety(page);
    primary = page_primary(page);
    best = NULL;

    for (i = first_of[meaning]; i < first_of[meaning + 1]; i++) {

        if (strncasecmp(page->tag, "nn", 2) == 0
            || !same_primary(san_phrases[i].language, primary)
            || (san_phrases[i].flags & SAN_PHRASE_LOOSE)
            || !is_in_script(san_phrases[i].text, page))
        {
            continue;
        }

        if (variety == NULL || strcmp(san_phrases[i].language, variety) == 0) {
            return &san_phrases[i];
        }

        /* pt-PT has no phrase of its own where it equals that of pt */

        if (best == NULL && strcmp(primary, "zh") != 0) {
            best = &san_phrases[i];
        }
    }

    return best;
}


/* The best match so far. */

typedef struct {
    const san_language_t  *page;
    const san_phrase_t    *best;
    unsigned               weight;       /* of best, and of the page's own */
    unsigned               own;
    san_fit_t              fit;
    bool                   several;      /* has other possible meanings */
} search_t;


static void
consider(search_t *search, const san_phrase_t *phrase, unsigned weight,
    const san_fit_t *fit)
{
    const char  *primary;

    primary = page_primary(search->page);

    if (same_primary(phrase->language, primary)) {
        if (weight > search->own) {
            search->own = weight;
        }

        return;
    }

    if (phrase->prompt == SAN_PROMPT_connector
        || are_near(phrase->language, primary))
    {
        return;
    }

    if (search->best == NULL || weight > search->weight) {
        search->best = phrase;
        search->weight = weight;
        search->several = false;

        if (fit) {
            search->fit = *fit;
        }

    } else if (weight == search->weight
               && phrase->meaning != search->best->meaning)
    {
        search->several = true;
    }
}


static void
consider_fit(void *data, const san_fit_t *fit)
{
    consider(data, &san_phrases[fit->phrase], fit->weight, fit);
}


static bool
is_quote(uint32_t cp)
{
    return cp == '"' || cp == '\'' || cp == 0xab || cp == 0xbb
           || (cp >= 0x2018 && cp <= 0x201f) || cp == 0x2039 || cp == 0x203a
           || (cp >= 0x300c && cp <= 0x300f);
}


/*
 * The phrase replaces punctuation of the text from at on that it ends with
 * itself.  Returns the start of the rest, which stays after the translation.
 */

static size_t
skip_signs(san_str_t text, size_t at, const san_phrase_t *phrase)
{
    int             n, k;
    uint32_t        a, b;
    san_placed_t    own;
    const uint8_t  *p, *end;

    if (!san_normal_placed(phrase->text.data, phrase->text.len, &own)
        || own.n == 0)
    {
        return at;
    }

    end = phrase->text.data + phrase->text.len;

    for (p = end; p > phrase->text.data + own.end[own.n - 1] && p[-1] != '}';
         p--) { /* void */ }

    while (p < end && at < text.len) {
        n = san_utf8_next(p, end, &a);
        k = san_utf8_next(text.data + at, text.data + text.len, &b);

        if (n <= 0 || k <= 0) {
            break;
        }

        if (a != b && !(is_quote(a) && is_quote(b))) {
            break;
        }

        p += n;
        at += (size_t) k;
    }

    return at;
}


/*
 * The phrase replaces a quotation mark before the first word of the text if it
 * begins with one itself.  Returns how many bytes stay before the translation.
 */

static size_t
skip_first(san_str_t text, const san_placed_t *placed,
    const san_phrase_t *phrase)
{
    int       n;
    size_t    before;
    uint32_t  a, b;

    before = placed->at[0];

    if (before == 0
        || san_utf8_next(phrase->text.data, phrase->text.data
                         + phrase->text.len, &a) <= 0
        || !is_quote(a))
    {
        return before;
    }

    for (n = 1; (text.data[before - (size_t) n] & 0xc0) == 0x80
                && (size_t) n < before; n++) { /* void */ }

    if (san_utf8_next(text.data + before - n, text.data + text.len, &b) > 0
        && is_quote(b))
    {
        before -= (size_t) n;
    }

    return before;
}


/*
 * Does a hole for a name contain a word of the phrase's language?  "Search
 * products" matches "Search {}".
 */

static bool
holds_words(const search_t *search, san_str_t text)
{
    unsigned   i;
    san_str_t  hole;

    for (i = 0; search->best->holes[i]; i++) {
        hole.data = text.data + search->fit.holes[i].start;
        hole.len = (size_t) (search->fit.holes[i].end
                             - search->fit.holes[i].start);

        if (search->best->holes[i] == 't'
            && san_vocabulary_holds(hole, san_phrase_language_set(
                                              search->best->language_n)))
        {
            return true;
        }
    }

    return false;
}


/* Has the phrase punctuation of its own, outside of its holes? */

static bool
has_signs(const san_phrase_t *phrase)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = phrase->text.data + phrase->text.len;

    for (p = phrase->text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0
            || (cp != ' ' && cp != '{' && cp != '}'
                && !san_is_word(san_class(cp))))
        {
            return true;
        }
    }

    return false;
}


/*
 * Would punctuation in the middle of the text be lost in its translation?
 * That is acceptable only if the phrase has some, too.
 */

static bool
loses_signs(const search_t *search, san_str_t text,
    const san_placed_t *placed)
{
    unsigned           i, k;
    size_t             at;
    const san_span_t  *hole;

    if (has_signs(search->best)) {
        return false;
    }

    for (i = 0; i < placed->n; i++) {

        for (k = 0; search->best->holes[k]; k++) {
            hole = &search->fit.holes[k];

            if (placed->at[i] >= hole->start && placed->end[i] <= hole->end) {
                break;
            }
        }

        if (search->best->holes[k] || placed->chars[i] != ' ') {
            continue;
        }

        for (at = placed->at[i]; at < placed->end[i]; at++) {
            if (text.data[at] != ' ' && text.data[at] != 0xc2
                && text.data[at] != 0xa0)
            {
                return true;
            }
        }
    }

    return false;
}


/* Is the word, folded, used in all languages in Latin script? */

static bool
is_international(const uint8_t *word, size_t len)
{
    size_t  i;

    for (i = 0; i < san_interface_words_n; i++) {
        if (san_interface_words[i].language[0] == '*'
            && san_words_list_has(san_interface_words[i].words, word, len))
        {
            return true;
        }
    }

    return false;
}


/*
 * On a page in Latin letters: does a phrase with holes show no language
 * outside of them?  "Download {}" is correct in many.
 */

static bool
shows_no_language(const san_phrase_t *phrase, const san_language_t *page)
{
    size_t       i;
    uint8_t      folded[32];
    san_word_t   word;
    san_words_t  words;

    if (!(phrase->flags & SAN_PHRASE_PATTERN)
        || !san_scripts_has(&page->expected, USCRIPT_LATIN))
    {
        return false;
    }

    san_words_init(&words, phrase->text.data, phrase->text.len);

    while (san_words_next(&words, &word)) {
        if (word.text.len > sizeof(folded)) {
            return false;
        }

        for (i = 0; i < word.text.len; i++) {
            folded[i] = san_lower(word.text.data[i]);
        }

        if (!is_international(folded, word.text.len)) {
            return false;
        }
    }

    return true;
}


/* Sets the translation into the page's language, and the text for its holes. */

static void
translate(const search_t *search, san_str_t text, const san_placed_t *placed,
    san_known_t *known)
{
    unsigned             i;
    const san_phrase_t  *to;

    for (i = 0; placed->n && search->best->holes[i]; i++) {
        known->fill.holes[i] = search->fit.holes[i];
    }

    known->fill.n = i;

    if (search->several || (search->best->flags & SAN_PHRASE_LOOSE)
        || placed->n == 0)
    {
        return;
    }

    to = translation_of(search->best->meaning, search->page);

    if (to == NULL
        || ((search->best->flags & SAN_PHRASE_PATTERN)
            && (holds_words(search, text)
                || loses_signs(search, text, placed))))
    {
        return;
    }

    known->translation = to->text;
    known->fill.filled = true;
    known->fill.before = (uint16_t) skip_first(text, placed, search->best);
    known->fill.after = (uint16_t) skip_signs(text, placed->end[placed->n - 1],
                                              search->best);
}


/*
 * The normal form of a text, with its places if that is possible (else n is
 * 0); false: it has none, or is empty.
 */

static bool
read_text(san_str_t text, san_normal_t *normal, san_placed_t *placed,
    const uint32_t **chars, unsigned *n)
{
    if (text.len > SAN_NORMAL_LEN) {
        return false;
    }

    if (san_normal_placed(text.data, text.len, placed)) {
        *chars = placed->chars;
        *n = placed->n;

    } else {
        placed->n = 0;

        if (!san_normal_form(text.data, text.len, normal)) {
            return false;
        }

        *chars = normal->chars;
        *n = normal->n;
    }

    return *n != 0;
}


bool
san_phrases_known(const uint8_t *text, size_t len, const san_language_t *page,
    san_known_t *known)
{
    bool             sure;
    unsigned         i, n;
    uint64_t         hash;
    search_t         search, with_holes;
    san_str_t        whole;
    san_normal_t     normal;
    san_placed_t     placed;
    const uint32_t  *chars;

    memset(known, 0, sizeof(*known));
    whole.data = text;
    whole.len = len;

    if (!read_text(whole, &normal, &placed, &chars, &n)) {
        return false;
    }

    sure = false;
    hash = SAN_HASH_START;
    known->words = 1;

    for (i = 0; i < n; i++) {
        hash = san_hash_add(hash, chars[i]);
        known->words += chars[i] == ' ';
    }

    search = (search_t) { .page = page };

    for (i = san_lexicon_phrase(hash); i; i = san_phrases[i - 1].next) {
        consider(&search, &san_phrases[i - 1], n, NULL);
    }

    /* it is correct here, so it is not translated */

    if (search.own) {
        placed.n = 0;
    }

    /* a known prompt may also be an exact match of a pattern */

    if (search.own == 0
        && (search.best == NULL || (search.best->flags & SAN_PHRASE_LOOSE)))
    {
        with_holes = (search_t) { .page = page };
        san_patterns_find(&placed, whole, consider_fit, &with_holes);

        if (search.best == NULL) {
            search = with_holes;

        } else if (with_holes.best && with_holes.own == 0
                   && same_primary(with_holes.best->language,
                                   search.best->language))
        {
            sure = true;
            search = with_holes;
        }
    }

    if (search.best == NULL || search.own >= search.weight
        || shows_no_language(search.best, page))
    {
        return false;
    }

    known->language = search.best->language;
    known->meaning = names[search.best->meaning];
    known->flags = search.best->flags;

    if (sure) {
        known->flags &= (uint8_t) ~(SAN_PHRASE_WEAK | SAN_PHRASE_ORDINARY);
    }

    translate(&search, whole, &placed, known);

    return true;
}
