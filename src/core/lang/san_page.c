/*
 * san_page: weighs the evidence for the page's language.
 *
 * Neither a declaration nor letters alone are believed: of some 7,700 real
 * pages about 50 declare a language that they are not in.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "lang/san_page.h"

/* Of so many letters one may be of a foreign script where edits are made. */
#define FOREIGN_SHARE  4


/*
 * One Han character, kana or Hangul syllable says as much as two and a half
 * letters: without that weight real Japanese pages have a Latin majority.
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


/* All scripts of a set are of this kind. */

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


static void
set_kinds(san_page_t *page)
{
    page->changes++;
    memset(page->kind, SAN_NEUTRAL, sizeof(page->kind));

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

    } else if (page->declared.known) {
        page->language = page->declared;
    }

    set_kinds(page);
}


void
san_page_init(san_page_t *page, const san_policy_t *policy,
    san_str_t operators)
{
    memset(page, 0, sizeof(*page));

    page->policy = policy;
    san_language_read(operators.data, operators.len, &page->operators);

    choose(page);
}


void
san_page_declare(san_page_t *page, san_str_t tag, unsigned rank)
{
    san_language_t  language;

    /* a list of languages declares none (HTML, 4.2.5.3) */

    if (rank <= page->declared_by || tag.len == 0
        || memchr(tag.data, ',', tag.len)
        || !san_language_read(tag.data, tag.len, &language))
    {
        return;
    }

    page->declared = language;
    page->declared_by = (uint8_t) rank;

    choose(page);
}


void
san_page_accept(san_page_t *page, uint8_t script)
{
    san_scripts_set(&page->accepted, script);

    /* Japanese is written in three, whichever comes first */

    if (script == USCRIPT_HAN || script == USCRIPT_HIRAGANA
        || script == USCRIPT_KATAKANA)
    {
        san_scripts_set(&page->accepted, USCRIPT_HAN);
        san_scripts_set(&page->accepted, USCRIPT_HIRAGANA);
        san_scripts_set(&page->accepted, USCRIPT_KATAKANA);
    }
}


bool
san_page_accepts(const san_page_t *page, uint8_t script)
{
    return san_scripts_has(&page->accepted, script);
}


uint64_t
san_page_letters(const san_page_t *page)
{
    unsigned  i;
    uint64_t  n;

    n = 0;

    for (i = SAN_CLASS_MARK + 1; i < SAN_CLASS_SYMBOL; i++) {
        n += page->letters[i];
    }

    return n;
}


/* Without a declaration: the script that most letters are of. */

static void
guess(san_page_t *page, unsigned script)
{
    if (page->guessed) {
        return;
    }

    page->guessed = true;
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


san_evidence_t
san_page_evidence(san_page_t *page)
{
    unsigned  i, best;
    uint64_t  n, total, expected, max, foreign;

    if (page->operators.known && page->declared.known
        && !san_scripts_meet(&page->operators.expected,
                             &page->declared.expected))
    {
        return SAN_EVIDENCE_CONFLICT;
    }

    total = expected = max = foreign = 0;
    best = 0;

    for (i = SAN_CLASS_MARK + 1; i < SAN_CLASS_SYMBOL; i++) {
        if (page->letters[i] == 0) {
            continue;
        }

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

    if (total < SAN_PAGE_LETTERS) {
        return SAN_EVIDENCE_WAIT;
    }

    if (!page->language.known) {
        guess(page, best);
        return SAN_EVIDENCE_ALONE;
    }

    if (expected < max) {
        return SAN_EVIDENCE_CONFLICT;
    }

    /*
     * The title is the site's own.  If it is not in the declared language, the
     * letters may be those of readers whom nothing marks as such.
     */

    if (page->title_differs && !page->operators.known) {
        return SAN_EVIDENCE_ALONE;
    }

    /* a page in two languages is no page with leftovers */

    return expected / FOREIGN_SHARE >= foreign ? SAN_EVIDENCE_AGREE
                                               : SAN_EVIDENCE_ALONE;
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
            && san_has_script(cp, (uint8_t) i))
        {
            return SAN_EXPECTED;
        }

        if (page->kind[i] == SAN_TOLERATED
            && san_has_script(cp, (uint8_t) i))
        {
            best = SAN_TOLERATED;
        }
    }

    return best == SAN_NEUTRAL ? SAN_FOREIGN : best;
}
