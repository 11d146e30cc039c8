/*
 * The catalog detector: a unit that equals a text of the site's catalogue in
 * another language than the page's, and no text in the page's language.  It
 * also works within one script.
 *
 * If the catalogue does not have the text, the built-in phrases are searched
 * for texts of two words or more.
 *
 * A text in the page's language that still contains a placeholder of the
 * catalogue ("Connecting to %s") is reported as a placeholder.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "detect/san_judge.h"
#include "match/san_vocabulary.h"
#include "match/san_words.h"


/* Is the text in a script that the operator tolerates? */

static bool
is_tolerated(const san_subject_t *subject)
{
    int             n;
    uint8_t         class;
    uint32_t        cp;
    const uint8_t  *p, *end;

    end = subject->text.data + subject->text.len;

    for (p = subject->text.data; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            break;
        }

        class = san_class(cp);

        if (san_class_is_script(class)) {
            return san_scripts_has(&subject->page->policy->tolerated, class);
        }
    }

    return false;
}


/*
 * Latin letters on a page in another alphabet, which texts for its readers do
 * not use.
 */

static bool
is_in_other_letters(const san_subject_t *subject)
{
    return subject->page->language.known
           && !san_scripts_has(&subject->page->language.expected,
                               USCRIPT_LATIN);
}


/* Does only software say it: "Loading...", "3 comments"? */

static bool
counts_alone(const san_known_t *known)
{
    return (known->flags & SAN_PHRASE_ALONE)
           && strcmp(known->language, "en") == 0;
}


/*
 * Some phrases of interfaces are also used in other texts, and "Open {}" also
 * matches names: these count only where interfaces have labels.
 */

static bool
is_evidence(const san_subject_t *subject, const san_known_t *known)
{
    unsigned  flags;

    flags = known->flags;

    if (counts_alone(known)) {
        return true;
    }

    if ((flags & (SAN_PHRASE_ORDINARY | SAN_PHRASE_ALONE))
        && (flags & SAN_PHRASE_PATTERN))
    {
        return subject->label == SAN_LABEL_CONTROL;
    }

    return (flags & (SAN_PHRASE_ORDINARY | SAN_PHRASE_WEAK)) == 0
           || subject->label >= SAN_LABEL_LINK
           || ((flags & SAN_PHRASE_WEAK) == 0 && is_in_other_letters(subject));
}


/* Is the word part of the value of a hole? */

static bool
is_filled(const san_fill_t *fill, size_t start, size_t end)
{
    unsigned  i;

    for (i = 0; i < fill->n; i++) {
        if (start < fill->holes[i].end && end > fill->holes[i].start) {
            return true;
        }
    }

    return false;
}


/*
 * Is it also text of the page's language, as far as its words show?  Danish
 * says "Send email" and French "Menu mobile"; "Open {}" is Dutch as well.
 * Other English phrases are what software says in any language.
 */

static bool
is_own(const san_subject_t *subject, const san_known_t *known)
{
    bool         some;
    size_t       start;
    san_word_t   word;
    san_words_t  words;

    if ((known->flags & SAN_PHRASE_PATTERN) == 0
        && strcmp(known->language, "en") == 0)
    {
        return false;
    }

    some = false;
    san_words_init(&words, subject->text.data, subject->text.len);

    while (san_words_next(&words, &word)) {
        start = (size_t) (word.text.data - subject->text.data);

        if (word.letters == 0
            || is_filled(&known->fill, start, start + word.text.len))
        {
            continue;
        }

        if (!san_vocabulary_owns(word.text, &subject->page->language)) {
            return false;
        }

        some = true;
    }

    return some;
}


/*
 * Words that only hyphens join: "Online-Version" is German, and "Start-Video"
 * is not "Start video".
 */

static bool
is_compound(const san_subject_t *subject)
{
    san_str_t  text;

    text = subject->text;

    return memchr(text.data, '-', text.len) && !memchr(text.data, ' ', text.len)
           && !is_in_other_letters(subject);
}


static bool
is_built_in(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_known_t    known;
    san_verdict_t  script;

    /* a single word is no phrase, but for a few English ones */

    if (subject->unit->words < 2 && subject->unit->digits == 0
        && (subject->label != SAN_LABEL_NONE || subject->text.len == 0
            || !san_is_alpha(subject->text.data[0])))
    {
        return false;
    }

    /* text in a foreign script is left to the script detector */

    if (san_detect_script(subject, &script) || is_tolerated(subject)
        || san_is_host(subject->text) || is_compound(subject)
        || !san_phrases_known(subject->text.data, subject->text.len,
                              &subject->page->language, &known)
        || (known.words < 2 && !counts_alone(&known))
        || !is_evidence(subject, &known) || is_own(subject, &known))
    {
        return false;
    }

    verdict->built_in = true;
    verdict->text_language = known.language;
    verdict->translation = known.translation;
    verdict->fill = known.fill;

    return true;
}


/*
 * A phrase at the beginning of a page that declares no language: what the page
 * is written in is not known before more of its words.  English is what
 * software says.
 */

static bool
is_early(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_verdict_t  found = { 0 };

    if (!is_built_in(subject, &found) || strcmp(found.text_language, "en") != 0)
    {
        return false;
    }

    verdict->early = true;
    verdict->built_in = true;
    verdict->text_language = found.text_language;
    verdict->detector = SAN_DETECTOR_CATALOG;
    verdict->script = subject->unit->script;

    return true;
}


bool
san_detect_catalog(const san_subject_t *subject, san_verdict_t *verdict)
{
    const san_catalog_t  *catalog;
    san_catalog_match_t   match;

    if (!subject->unit->prompt) {
        return false;
    }

    if (!subject->page->language.known) {
        return is_early(subject, verdict);
    }

    catalog = subject->page->policy->catalog;

    if (catalog && san_catalog_find(catalog, subject->text.data,
                                    subject->text.len,
                                    &subject->page->language, &match))
    {
        /* a text that is not translated yet may be a built-in phrase */

        if (match.translation.data || !match.untranslated
            || !is_built_in(subject, verdict))
        {
            verdict->text_language = match.language;
            verdict->translation = match.translation;
            verdict->refused = match.refused;
            verdict->source = match.source;
        }

    } else if (catalog && match.unfilled) {
        verdict->detector = SAN_DETECTOR_PLACEHOLDER;
        return true;

    } else if (!is_built_in(subject, verdict)) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_CATALOG;
    verdict->script = subject->unit->script;

    return true;
}
