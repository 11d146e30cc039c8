/*
 * The language detector: text of another language in the page's own script,
 * recognised by letters that the page's language does not have: і and ї on a
 * Russian page, ы on a Ukrainian one.
 *
 * A name is not a leftover, and names keep their letters: capitalised words in
 * Latin and Cyrillic do not count, nor do quoted words or words in brackets.
 * Latin letters with diacritics occur more often in foreign words (Citroën,
 * façade), so more of them are needed, in a short unit.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "base/san_scan.h"
#include "detect/san_judge.h"
#include "lang/san_exemplars.h"
#include "match/san_words.h"

/* Most words of a unit in which a single foreign letter suffices. */
#define SURE_UNIT  12

/* Shortest word with such a letter. */
#define SURE_WORD  5


typedef struct {
    unsigned  letters;        /* foreign letters that count */
    unsigned  words;          /* words with such a letter */
    unsigned  kinds;          /* distinct letters, two at most */
    unsigned  all;            /* number of words of the unit */
    bool      sure;
    uint32_t  first;          /* the first foreign letter */
    uint8_t   script;
} foreign_t;


/*
 * Languages that a text may be in, by script, the most widely read first: the
 * first one that has all its letters is reported.
 */

static const struct {
    uint8_t      script;
    const char  *language;
} suspects[] = {
    { USCRIPT_CYRILLIC, "ru" },    { USCRIPT_CYRILLIC, "uk" },
    { USCRIPT_CYRILLIC, "be" },    { USCRIPT_CYRILLIC, "bg" },
    { USCRIPT_CYRILLIC, "sr" },    { USCRIPT_CYRILLIC, "mk" },
    { USCRIPT_CYRILLIC, "kk" },    { USCRIPT_CYRILLIC, "ky" },
    { USCRIPT_CYRILLIC, "mn" },    { USCRIPT_CYRILLIC, "tg" },
    { USCRIPT_CYRILLIC, "tt" },    { USCRIPT_ARABIC, "ar" },
    { USCRIPT_ARABIC, "fa" },      { USCRIPT_ARABIC, "ur" },
    { USCRIPT_ARABIC, "ckb" },     { USCRIPT_ARABIC, "ps" },
    { USCRIPT_ARABIC, "ug" },      { USCRIPT_ARABIC, "sd" },
    { USCRIPT_DEVANAGARI, "hi" },  { USCRIPT_DEVANAGARI, "mr" },
    { USCRIPT_DEVANAGARI, "ne" }
};

#define SUSPECTS  (sizeof(suspects) / sizeof(suspects[0]))


/* Counts the foreign letters of one word. */

static void
count_word(const san_exemplars_t *set, const san_word_t *word,
    foreign_t *foreign)
{
    int             n;
    bool            seen;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = word->text.data;
    end = p + word->text.len;
    seen = false;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);
        if (n <= 0) {
            break;
        }

        if (!san_exemplars_foreign(set, cp)) {
            continue;
        }

        seen = true;
        foreign->letters++;

        if (foreign->kinds == 0) {
            foreign->first = cp;
            foreign->kinds = 1;

        } else if (cp != foreign->first) {
            foreign->kinds = 2;
        }
    }

    if (seen) {
        foreign->words++;
        foreign->script = word->script;

        if (word->letters >= SURE_WORD) {
            foreign->sure = true;
        }
    }
}


/*
 * Does this word count?  A capital at the start indicates a name, except at
 * the start of the unit.  Words with digits are codes.
 */

static bool
is_counted(const san_word_t *word, const san_page_t *page, unsigned index)
{
    if (word->aside || word->digits || word->letters < 2
        || word->script == 0 || page->kind[word->script] != SAN_EXPECTED)
    {
        return false;
    }

    switch (word->script) {

    case USCRIPT_CYRILLIC:
        return index == 0 || !san_words_is_capital(word->first);

    case USCRIPT_ARABIC:
    case USCRIPT_DEVANAGARI:
        return true;

    default:
        return false;
    }
}


static bool
is_foreign(const foreign_t *foreign)
{
    switch (foreign->script) {

    case USCRIPT_CYRILLIC:
        return foreign->letters >= 2
               || (foreign->sure && foreign->all <= SURE_UNIT);

    default:
        return foreign->kinds >= 2 && foreign->words >= 2
               && foreign->words * 3 >= foreign->all;
    }
}


static bool
holds_all(const san_exemplars_t *set, const san_str_t *text, uint8_t script)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = text->data;
    end = p + text->len;

    for ( /* void */ ; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);
        if (n <= 0) {
            return true;
        }

        if (san_class(cp) == script && san_exemplars_borrowed(set, cp)) {
            return false;
        }
    }

    return true;
}


static const char *
text_language(const san_str_t *text, uint8_t script, const char *pages)
{
    size_t                  i;
    const san_exemplars_t  *set;

    for (i = 0; i < SUSPECTS; i++) {
        if (suspects[i].script != script
            || strcmp(suspects[i].language, pages) == 0)
        {
            continue;
        }

        set = san_exemplars_of(suspects[i].language);

        if (set && holds_all(set, text, script)) {
            return suspects[i].language;
        }
    }

    return NULL;
}


/*
 * Can letters show another language: is the text not all ASCII, and the page
 * in a script whose words count?
 */

static bool
can_use_letters(const san_page_t *page, san_str_t text)
{
    const uint8_t  *end;

    end = text.data + text.len;

    return (page->kind[USCRIPT_CYRILLIC] == SAN_EXPECTED
            || page->kind[USCRIPT_ARABIC] == SAN_EXPECTED
            || page->kind[USCRIPT_DEVANAGARI] == SAN_EXPECTED)
           && san_scan.non_ascii(text.data, end) < end;
}


bool
san_detect_language(const san_subject_t *subject, san_verdict_t *verdict)
{
    foreign_t               foreign;
    san_word_t              word;
    san_words_t             words;
    const san_page_t       *page;
    const san_exemplars_t  *set;

    if (san_detect_sentence(subject, verdict)) {
        return true;
    }

    page = subject->page;

    if (!can_use_letters(page, subject->text)) {
        return false;
    }

    set = san_exemplars_find(&page->language);

    if (set == NULL) {
        return false;
    }

    foreign = (foreign_t) { 0 };
    san_words_init(&words, subject->text.data, subject->text.len);

    while (san_words_next(&words, &word)) {
        if (is_counted(&word, page, foreign.all)) {
            count_word(set, &word, &foreign);
        }

        /* words of addresses in the text do not count */

        foreign.all += page->kind[word.script] == SAN_EXPECTED;
    }

    if (!is_foreign(&foreign)
        || san_lexicon_endonym(subject->text.data, subject->text.len))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_LANGUAGE;
    verdict->script = foreign.script;
    verdict->text_language = text_language(&subject->text, foreign.script,
                                           page->language.primary);

    return true;
}
