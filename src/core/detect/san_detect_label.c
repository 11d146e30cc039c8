/*
 * The label detector: where interfaces have their labels, a text that consists
 * of words of interfaces in another language than the page's.
 *
 * Words that also exist in the page's language, or in all languages, are not
 * evidence; at least half of the words have to be evidence.  In a link or an
 * option the text has to be a phrase of interfaces, too, because names and
 * titles of articles consist of the same words.  Single words count only in
 * English, and none if the words of the page's language are not known.
 */

#include <string.h>

#include "detect/san_judge.h"
#include "match/san_vocabulary.h"

/* Shortest label in letters, but for "Go". */
#define LETTERS_LEAST  3


/* Is it a path, an address, or a placeholder for one? */

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


/*
 * Is it a phrase of interface words that is a name of a shop, service or
 * program, or a term that other languages use as well?
 */

static bool
is_service(san_str_t text)
{
    size_t  i;

    static const char *const  services[] = {
        "app gallery", "app store", "apple books", "apple card",
        "apple maps", "apple pay", "apple store", "apple watch",
        "check point", "contact form 7", "facebook ads",
        "facebook connect", "flash player", "github actions",
        "github discussions", "github issues", "github pages",
        "github sponsors", "google ads", "google analytics",
        "google bookmarks", "google books", "google calendar",
        "google forms", "google groups", "google images", "google maps",
        "google news", "google pay", "google photos", "google play",
        "google sites", "google store", "google street view",
        "google translate", "instagram reels", "instagram stories",
        "internet archive", "line", "microsoft store",
        "microsoft teams", "microsoft word", "new balance", "note",
        "open access", "open data", "open source", "play store",
        "reels", "retweets", "rss feed", "rss feeds", "signal",
        "street view", "threads", "tweets", "twitter cards",
        "visual studio", "visual studio code", "word", "yahoo answers"
    };

    for (i = 0; i < sizeof(services) / sizeof(services[0]); i++) {
        if (san_str_is(text, services[i])) {
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


/*
 * "Browse wishlist", "Manage subscriptions": not titles of articles, and not
 * "make-up".
 */

static bool
is_command(const san_label_t *label, san_str_t text)
{
    return label->command && label->words > 1
           && label->evidence == label->words
           && memchr(text.data, ' ', text.len);
}


/*
 * "Rating star", "Google News icon": what a picture is, not what it shows; or
 * "close": what it stands for.
 */

static bool
is_picture(const san_label_t *label)
{
    return label->means
           || (label->words > 1
               && (label->icon || (label->picture
                                   && label->evidence + 1 >= label->words)));
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
        || !san_label_find(subject->text, &subject->page->language, &label)
        || (san_unit_letters(subject->unit) < LETTERS_LEAST
            && !(label.command && subject->label == SAN_LABEL_CONTROL))
        || !is_enough(&label) || is_address(subject->text)
        || is_service(subject->text)
        || san_lexicon_endonym(subject->text.data, len))
    {
        return false;
    }

    phrase = san_phrases_known(subject->text.data, len,
                               &subject->page->language, &known);

    if (subject->label == SAN_LABEL_PICTURE
        ? !is_picture(&label)
        : !phrase && subject->label == SAN_LABEL_LINK
          && !is_command(&label, subject->text))
    {
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
