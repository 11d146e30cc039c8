/*
 * The label detector: in a place where interfaces have their words, a text
 * that is nothing but words of interfaces in another language than the
 * page's.
 *
 * A word that is right in the page's language as well is no evidence, nor is
 * one that all languages share; at least half of the words have to be.  In a
 * link or an option the text has to be a phrase of interfaces, too, or to say
 * what to do ("Browse wishlist"): names and titles of articles are made of the
 * same words.  Of languages other than English single words say too little,
 * and so do all where nobody knows the words of the page's own language.
 */

#include <string.h>

#include "detect/san_judge.h"
#include "match/san_vocabulary.h"

/* A single word of fewer letters says too little. */
#define LETTERS_LEAST  3


/* A path, an address, a placeholder, or what stands for one. */

static bool
is_address(san_str_t text)
{
    size_t  i;

    for (i = 0; i < text.len; i++) {
        if (text.data[i] == '@'
            || (text.data[i] == '/' && (i == 0 || i + 1 == text.len)))
        {
            return true;
        }
    }

    return text.data[0] == '[' || text.data[0] == '.' || text.data[0] == '{'
           || san_is_host(text);
}


/* Names of shops and services, and terms, that are words of interfaces, too. */

static bool
is_service(san_str_t text)
{
    size_t  i, k;

    static const char *const  services[] = {
        "app gallery", "app store", "apple pay", "google pay", "google play",
        "line", "open access", "open data", "open source", "play store",
        "signal", "threads"
    };

    for (i = 0; i < sizeof(services) / sizeof(services[0]); i++) {
        if (strlen(services[i]) != text.len) {
            continue;
        }

        for (k = 0; k < text.len; k++) {
            if (san_lower(text.data[k]) != (uint8_t) services[i][k]) {
                break;
            }
        }

        if (k == text.len) {
            return true;
        }
    }

    return false;
}


static bool
is_enough(const san_label_t *label)
{
    return label->english
           || (label->listed && label->words > 1
               && label->evidence == label->words);
}


/* "Browse wishlist", "Manage subscriptions": no article is called so. */

static bool
is_command(const san_label_t *label)
{
    return label->command && label->words > 1
           && label->evidence == label->words;
}


bool
san_detect_label(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool          phrase;
    size_t        len;
    san_known_t   known;
    san_label_t   label;

    len = subject->text.len;

    if (subject->label == SAN_LABEL_NONE || !subject->unit->label
        || len == 0 || subject->unit->overflow
        || san_unit_letters(subject->unit) < LETTERS_LEAST
        || !san_label_find(subject->text, &subject->page->language, &label)
        || !is_enough(&label) || is_address(subject->text)
        || is_service(subject->text)
        || san_lexicon_endonym(subject->text.data, len))
    {
        return false;
    }

    phrase = san_phrases_known(subject->text.data, len,
                               &subject->page->language, &known);

    if (!phrase && subject->label == SAN_LABEL_LINK && !is_command(&label)) {
        return false;
    }

    verdict->detector = SAN_DETECTOR_LABEL;
    verdict->script = subject->unit->script;
    verdict->text_language = label.language;
    verdict->built_in = true;

    if (phrase && strcmp(known.language, label.language) == 0) {
        verdict->translation = known.translation;
        verdict->fill = known.fill;
    }

    return true;
}
