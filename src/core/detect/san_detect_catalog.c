/*
 * The catalog detector: a unit that is, word for word, a text of the site's
 * catalogue in another language than the page's, and not one in the page's
 * own.  It works inside one script too.
 *
 * The built-in phrases are asked behind it, from two words on.
 *
 * A text of the page's own language that still has the catalogue's placeholder
 * in it ("Connecting to %s") is a placeholder.
 */

#include <unicode/uscript.h>

#include "detect/san_judge.h"


/* Is the text in a script that the operator lets be? */

static bool
is_let_be(const san_subject_t *subject)
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
 * Latin letters on a page in another alphabet: who writes for readers does not
 * write so.
 */

static bool
is_in_other_letters(const san_subject_t *subject)
{
    return subject->page->language.known
           && !san_scripts_has(&subject->page->language.expected,
                               USCRIPT_LATIN);
}


/*
 * People write phrases that are not of interfaces alone, too, and what fits
 * "Open {}" is a name as well.
 */

static bool
is_evidence(const san_subject_t *subject, unsigned flags)
{
    if ((flags & SAN_PHRASE_ORDINARY) && (flags & SAN_PHRASE_PATTERN)) {
        return subject->label == SAN_LABEL_CONTROL;
    }

    return (flags & (SAN_PHRASE_ORDINARY | SAN_PHRASE_WEAK)) == 0
           || subject->label != SAN_LABEL_NONE
           || ((flags & SAN_PHRASE_WEAK) == 0 && is_in_other_letters(subject));
}


static bool
is_built_in(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_known_t    known;
    san_verdict_t  script;

    /* what its script shows to be foreign is found by that */

    if (san_detect_script(subject, &script) || is_let_be(subject)
        || san_is_host(subject->text)
        || !san_phrases_known(subject->text.data, subject->text.len,
                              &subject->page->language, &known)
        || known.words < 2
        || !is_evidence(subject, known.flags))
    {
        return false;
    }

    verdict->built_in = true;
    verdict->text_language = known.language;
    verdict->translation = known.translation;
    verdict->fill = known.fill;

    return true;
}


bool
san_detect_catalog(const san_subject_t *subject, san_verdict_t *verdict)
{
    const san_catalog_t  *catalog;
    san_catalog_match_t   match;

    if (!subject->page->language.known || !subject->unit->prompt) {
        return false;
    }

    catalog = subject->page->policy->catalog;

    if (catalog && san_catalog_find(catalog, subject->text.data,
                                    subject->text.len,
                                    &subject->page->language, &match))
    {
        /* what nobody has translated yet may be one of the built-in phrases */

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
