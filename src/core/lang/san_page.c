/*
 * san_page: evaluates the evidence for the page's language.
 *
 * Neither a declaration nor letters alone suffice: of about 7,700 real pages
 * about 50 declare a language that they are not in.  Function words
 * distinguish languages of one script, which letters cannot.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "lang/san_page.h"

/* If edits are made, at most one of so many letters is in a foreign script. */
#define FOREIGN_SHARE  4

/*
 * A page in another script may begin with a menu of names in Latin letters: so
 * many letters have to be read before they count against it.
 */
#define HEAD_LETTERS  1000

/* Letters needed if words contradict what is declared. */
#define LEANS_LETTERS  2000


/*
 * A Han character, kana or Hangul syllable counts as two and a half letters:
 * otherwise real Japanese pages would have a Latin majority.
 */

static uint64_t
weight(const san_page_t *page, unsigned script)
{
    uint64_t  n;

    n = page->letters[script];

    switch (script) {

    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
        return n * 5 / 2;

    default:
        return n;
    }
}


/*
 * The first script from this one on with letters, or SAN_CLASS_SYMBOL.  A page
 * has few scripts, so many are skipped at once.
 */

#define AT_ONCE  28

_Static_assert(SAN_CLASS_SYMBOL % AT_ONCE == 0, "the last ones at once, too");

static unsigned
next_script(const uint32_t letters[256], unsigned script)
{
    unsigned  i, end;
    uint32_t  any;

    for (end = script - script % AT_ONCE; script < SAN_CLASS_SYMBOL;
         script = end)
    {
        for (end += AT_ONCE; script < end; script++) {
            if (letters[script]) {
                return script;
            }
        }

        for ( /* void */ ; end < SAN_CLASS_SYMBOL; end += AT_ONCE) {
            for (any = i = 0; i < AT_ONCE; i++) {
                any |= letters[end + i];
            }

            if (any) {
                break;
            }
        }
    }

    return SAN_CLASS_SYMBOL;
}


/* Sets the kind of all scripts of a set. */

static void
set_kind(san_page_t *page, const san_scripts_t *set, uint8_t kind)
{
    unsigned  i, script;
    uint64_t  bits;

    for (i = 0; i < SAN_SCRIPTS_MAX / 64; i++) {
        for (bits = set->bits[i]; bits; bits &= bits - 1) {
            script = i * 64 + (unsigned) __builtin_ctzll(bits);

            if (san_class_is_script((uint8_t) script)) {
                page->kind[script] = kind;
            }
        }
    }
}


/*
 * Sets the languages that a text of the page may be in according to its words:
 * those in the page's script and in Latin letters, except close relatives.  If
 * no words of the page's language are known, languages in its script are
 * excluded.
 */

static void
set_word_rows(san_page_t *page)
{
    int            own;
    uint64_t       near;
    san_scripts_t  latin;

    page->own_words = page->foreign_words = page->same_script = 0;

    if (!page->language.known) {
        return;
    }

    own = san_function_words_row(&page->language);
    near = 0;
    latin = (san_scripts_t) { { 0 } };
    san_scripts_set(&latin, USCRIPT_LATIN);

    page->same_script = san_function_words_scripts(&page->language.expected);
    page->foreign_words = san_function_words_scripts(&latin)
                          & ~page->same_script;

    if (own >= 0) {
        page->own_words = UINT64_C(1) << own;
        page->foreign_words |= page->same_script;
        near = san_function_words_near((unsigned) own);
    }

    page->foreign_words &= ~near & ~san_function_words_mute();
    page->same_script &= page->foreign_words;
}


static void
set_kinds(san_page_t *page)
{
    page->changes++;
    set_word_rows(page);

    if (!page->language.known && !page->guessed) {
        return;
    }

    memset(&page->kind[SAN_CLASS_MARK + 1], SAN_FOREIGN,
           SAN_CLASS_SYMBOL - SAN_CLASS_MARK - 1);

    set_kind(page, &page->language.tolerated, SAN_TOLERATED);
    set_kind(page, &page->policy->tolerated, SAN_TOLERATED);
    set_kind(page, &page->language.expected, SAN_EXPECTED);
}


static void
choose(san_page_t *page)
{
    if (page->operators.known) {
        page->language = page->operators;
        page->by_words = page->by_letters = false;

    } else if (page->declared.known) {
        page->language = page->declared;
        page->by_words = page->by_letters = false;
    }

    san_page_words_own(&page->words, page->by_words ? -1
                                     : san_function_words_row(&page->language));
    set_kinds(page);
}


void
san_page_init(san_page_t *page, const san_policy_t *policy,
    san_str_t operators)
{
    memset(page, 0, sizeof(*page));

    page->policy = policy;
    page->phrases = UINT32_MAX;
    san_page_words_init(&page->words);
    san_language_read(operators.data, operators.len, &page->operators);

    choose(page);
}


void
san_page_declare(san_page_t *page, san_str_t tag, unsigned rank,
    san_range_t place)
{
    san_language_t  language;

    /* a list of languages is not a tag and declares nothing (HTML, 4.2.5.3) */

    if (rank <= page->declared_by
        || !san_language_read(tag.data, tag.len, &language))
    {
        return;
    }

    page->declared = language;
    page->declared_by = (uint8_t) rank;
    page->declared_at = place;

    choose(page);
}


void
san_page_accept(san_page_t *page, uint8_t script)
{
    san_scripts_set(&page->accepted, script);

    /* Japanese uses three scripts: any of them may come first */

    if (script == USCRIPT_HAN || script == USCRIPT_HIRAGANA
        || script == USCRIPT_KATAKANA)
    {
        san_scripts_set(&page->accepted, USCRIPT_HAN);
        san_scripts_set(&page->accepted, USCRIPT_HIRAGANA);
        san_scripts_set(&page->accepted, USCRIPT_KATAKANA);
    }
}


bool
san_page_accepts(const san_page_t *page)
{
    unsigned  i;

    for (i = 0; i < SAN_SCRIPTS_MAX / 64; i++) {
        if (page->accepted.bits[i]) {
            return true;
        }
    }

    return false;
}


uint64_t
san_page_letters(const uint32_t letters[256])
{
    unsigned  i;
    uint64_t  n;

    n = 0;

    for (i = next_script(letters, SAN_CLASS_MARK + 1); i < SAN_CLASS_SYMBOL;
         i = next_script(letters, i + 1))
    {
        n += letters[i];
    }

    return n;
}


/*
 * A language with its own script is recognised by its letters; for others only
 * the script is known.
 */

static const struct {
    uint8_t      script;
    const char  *language;
} by_script[] = {
    { USCRIPT_HIRAGANA, "ja" },    { USCRIPT_KATAKANA, "ja" },
    { USCRIPT_HANGUL, "ko" },      { USCRIPT_HAN, "zh" },
    { USCRIPT_THAI, "th" },        { USCRIPT_GREEK, "el" },
    { USCRIPT_HEBREW, "he" },      { USCRIPT_GEORGIAN, "ka" },
    { USCRIPT_ARMENIAN, "hy" },    { USCRIPT_KHMER, "km" }
};


/*
 * The language of a script that only one language uses, else NULL.  Japanese
 * has all of Han and kana.
 */

static const char *
language_of(const san_page_t *page, unsigned script)
{
    size_t  i;

    if (script == USCRIPT_HAN
        && (weight(page, USCRIPT_HIRAGANA) || weight(page, USCRIPT_KATAKANA)))
    {
        return "ja";
    }

    for (i = 0; i < sizeof(by_script) / sizeof(by_script[0]); i++) {
        if (by_script[i].script == script) {
            return by_script[i].language;
        }
    }

    return NULL;
}


/* Without a declaration: guesses by the script of most letters. */

static void
guess(san_page_t *page, unsigned script)
{
    const char      *tag;
    san_language_t   language;

    if (page->guessed) {
        return;
    }

    page->guessed = true;
    tag = language_of(page, script);

    if (tag && san_language_read((const uint8_t *) tag, strlen(tag), &language))
    {
        page->language = language;
        page->by_words = page->by_letters = true;
    }

    san_scripts_set(&page->language.expected, (uint8_t) script);
    san_scripts_set(&page->language.tolerated, USCRIPT_LATIN);

    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA
        || script == USCRIPT_HANGUL || script == USCRIPT_HAN)
    {
        san_scripts_set(&page->language.tolerated, USCRIPT_HAN);
        san_scripts_set(&page->language.tolerated, USCRIPT_HIRAGANA);
        san_scripts_set(&page->language.tolerated, USCRIPT_KATAKANA);
        san_scripts_set(&page->language.tolerated, USCRIPT_BOPOMOFO);
    }

    set_kinds(page);
}


/* Does no other script have more letters? */

static bool
has_most_letters(const san_page_t *page, uint8_t script)
{
    unsigned  i;
    uint64_t  n;

    n = weight(page, script);

    for (i = next_script(page->letters, SAN_CLASS_MARK + 1);
         i < SAN_CLASS_SYMBOL;
         i = next_script(page->letters, i + 1))
    {
        if (weight(page, i) > n) {
            return false;
        }
    }

    return true;
}


/* The language of the page's words; NULL: undecided, or too few. */

static const char *
words_tag(const san_page_t *page)
{
    return page->words.best < 0
           ? NULL : san_function_words[page->words.best].tag;
}


void
san_page_ask_words(san_page_t *page)
{
    const char      *tag;
    san_language_t   language;

    san_page_words_ask(&page->words);
    tag = words_tag(page);

    if (tag == NULL || page->operators.known || page->declared.known
        || (page->by_words && strcmp(tag, page->language.tag) == 0)
        || !has_most_letters(page, san_function_words_script(
                                       (unsigned) page->words.best))
        || !san_language_read((const uint8_t *) tag, strlen(tag), &language))
    {
        return;
    }

    page->language = language;
    page->by_words = true;
    page->by_letters = false;
    set_kinds(page);
}


/*
 * The language by letters: the first script with a considerable part of them.
 */

static san_written_t
written_by_letters(const san_page_t *page)
{
    size_t         i;
    unsigned       k;
    uint64_t       n, max, total;
    san_written_t  written;

    written = (san_written_t) { NULL, 0, 0 };
    max = total = 0;

    for (k = SAN_CLASS_MARK + 1; k < SAN_CLASS_SYMBOL; k++) {
        n = weight(page, k);
        total += n;

        if (n > max) {
            max = n;
            written.script = (uint8_t) k;
        }
    }

    if (total) {
        written.share = (unsigned) (max * 100 / total);
    }

    for (i = 0; i < sizeof(by_script) / sizeof(by_script[0]); i++) {
        if (weight(page, by_script[i].script) > max / 8) {
            written.language = by_script[i].language;
            break;
        }
    }

    return written;
}


san_written_t
san_page_written(const san_page_t *page)
{
    uint8_t        script;
    san_written_t  written;

    written = written_by_letters(page);

    if (page->words.best >= 0) {
        script = san_function_words_script((unsigned) page->words.best);

        if (page->words.conflict || script == written.script) {
            written.language = words_tag(page);
            written.script = script;
            written.share = page->words.best_hits * 100
                            / page->words.all_hits;
        }
    }

    return written;
}


/* The weight of a script, with those of its writing system. */

static uint64_t
system_weight(const san_page_t *page, uint8_t script)
{
    switch (script) {

    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return weight(page, USCRIPT_HAN) + weight(page, USCRIPT_HIRAGANA)
               + weight(page, USCRIPT_KATAKANA);

    default:
        return weight(page, script);
    }
}


bool
san_page_writes(const san_page_t *page, uint8_t script)
{
    unsigned  i;
    uint64_t  expected;

    if (page->operators.known || page->declared.known) {
        return false;
    }

    for (i = SAN_CLASS_MARK + 1, expected = 0; i < SAN_CLASS_SYMBOL; i++) {
        if (i != script
            && san_scripts_has(&page->language.expected, (uint8_t) i))
        {
            expected += weight(page, i);
        }
    }

    return expected / FOREIGN_SHARE < system_weight(page, script);
}


/* Does the page have enough letters in its own, non-Latin script? */

static bool
keeps_its_script(const san_page_t *page, uint64_t expected)
{
    return page->language.known && expected >= SAN_PAGE_LETTERS
           && !san_scripts_has(&page->language.expected, USCRIPT_LATIN);
}


/* How many weighted letters are needed to determine the page's language. */

static uint64_t
letters_needed(const san_page_t *page)
{
    return page->policy->evidence ? page->policy->evidence
                                  : SAN_PAGE_LETTERS;
}


/* Are there two kinds of evidence besides the page's own text? */

static bool
is_declared_as_set(const san_page_t *page)
{
    return page->operators.known && page->declared.known
           && san_language_same(&page->operators, &page->declared);
}


/*
 * Evaluates a page that has ended with few letters, of which a leftover is a
 * large part: that does not show a second language.  The less evidence there
 * is from elsewhere, the more letters have to be of the page's language.
 */

static san_evidence_t
weigh_short(const san_page_t *page, uint64_t expected, uint64_t foreign)
{
    unsigned  share;

    if (page->by_words || page->words.leans
        || (page->title_differs && !page->operators.known))
    {
        return SAN_EVIDENCE_ALONE;
    }

    share = is_declared_as_set(page) ? 1
            : page->operators.known ? FOREIGN_SHARE / 2 : FOREIGN_SHARE;

    return expected && expected / share >= foreign ? SAN_EVIDENCE_AGREE
                                                   : SAN_EVIDENCE_ALONE;
}


static san_evidence_t
weigh(san_page_t *page, bool final)
{
    unsigned  i, best;
    uint64_t  n, total, expected, max, foreign;

    if (page->operators.known && page->declared.known
        && !san_scripts_meet(&page->operators.expected,
                             &page->declared.expected))
    {
        return SAN_EVIDENCE_CONFLICT;
    }

    if (page->operators.known && page->policy->evidence == 0) {
        return SAN_EVIDENCE_AGREE;
    }

    total = expected = max = foreign = 0;
    best = 0;

    for (i = next_script(page->letters, SAN_CLASS_MARK + 1);
         i < SAN_CLASS_SYMBOL;
         i = next_script(page->letters, i + 1))
    {
        n = weight(page, i);
        total += n;

        if (page->language.known
            && san_scripts_has(&page->language.expected, (uint8_t) i))
        {
            expected += n;

            continue;
        }

        if (n > max) {
            max = n;
            best = i;
        }

        if (n > foreign && page->kind[i] == SAN_FOREIGN) {
            foreign = n;
        }
    }

    if (page->words.conflict
        && !(keeps_its_script(page, expected)
             && san_function_words_script((unsigned) page->words.best)
                == USCRIPT_LATIN))
    {
        return SAN_EVIDENCE_CONFLICT;
    }

    if (total < letters_needed(page)) {
        return final && page->language.known
               ? weigh_short(page, expected, foreign) : SAN_EVIDENCE_WAIT;
    }

    if (!page->language.known) {
        guess(page, best);
        return SAN_EVIDENCE_ALONE;
    }

    if (!final && best == USCRIPT_LATIN && total < HEAD_LETTERS
        && expected && expected < max
        && !san_scripts_has(&page->language.expected, USCRIPT_LATIN))
    {
        return SAN_EVIDENCE_WAIT;
    }

    if (expected < max
        && !(best == USCRIPT_LATIN && keeps_its_script(page, expected)))
    {
        return page->by_words ? SAN_EVIDENCE_ALONE : SAN_EVIDENCE_CONFLICT;
    }

    /* two languages in one script: wait for a few more words */

    if (page->words.leans && total < LEANS_LETTERS) {
        return SAN_EVIDENCE_WAIT;
    }

    /* only the page's own text shows its language */

    if (page->by_words) {
        return SAN_EVIDENCE_ALONE;
    }

    /*
     * The title is written by the site.  If it is not in the declared
     * language, the letters may be those of unmarked user content.
     */

    if (page->title_differs && !page->operators.known) {
        return SAN_EVIDENCE_ALONE;
    }

    /* a page in two languages is not a page with leftovers */

    return expected / FOREIGN_SHARE >= foreign ? SAN_EVIDENCE_AGREE
                                               : SAN_EVIDENCE_ALONE;
}


san_evidence_t
san_page_evidence(san_page_t *page)
{
    return weigh(page, false);
}


san_evidence_t
san_page_final_evidence(san_page_t *page)
{
    return weigh(page, true);
}


unsigned
san_page_kind_multi(const san_page_t *page, uint32_t cp)
{
    unsigned  i, best;

    best = SAN_NEUTRAL;

    if (!page->language.known && !page->guessed) {
        return best;
    }

    for (i = SAN_CLASS_MARK + 1; i < SAN_CLASS_SYMBOL; i++) {
        if (page->kind[i] == SAN_EXPECTED
            && san_unicode_has_script(cp, (uint8_t) i))
        {
            return SAN_EXPECTED;
        }

        if (page->kind[i] == SAN_TOLERATED
            && san_unicode_has_script(cp, (uint8_t) i))
        {
            best = SAN_TOLERATED;
        }
    }

    return best == SAN_NEUTRAL ? SAN_FOREIGN : best;
}
