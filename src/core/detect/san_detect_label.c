/*
 * The label detector: in a place where interfaces have their words, a text
 * that is nothing but words of interfaces in another language than the
 * page's.
 *
 * A word that is right in the page's language as well is no evidence, nor is
 * one that all languages share; at least half of the words have to be.  What
 * is a phrase, too, may have a translation.
 */

#include "detect/san_judge.h"
#include "match/san_vocabulary.h"

/* A single word of fewer letters says too little. */
#define LETTERS_LEAST  3


bool
san_detect_label(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_known_t   known;
    san_label_t   label;
    const size_t  len = subject->text.len;

    if (!subject->label || !subject->unit->label || subject->unit->overflow
        || san_unit_letters(subject->unit) < LETTERS_LEAST
        || !san_label_find(subject->text, &subject->page->language, &label)
        || san_lexicon_endonym(subject->text.data, len))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_LABEL;
    verdict->script = subject->unit->script;
    verdict->text_language = label.language;
    verdict->built_in = true;

    if (san_phrases_known(subject->text.data, len, &subject->page->language,
                          &known))
    {
        verdict->text_language = known.language;
        verdict->translation = known.translation;
        verdict->fill = known.fill;
    }

    return true;
}
