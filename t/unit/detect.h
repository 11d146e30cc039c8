/*
 * detect: tries one detector on a table of texts.
 *
 * Enters: texts, the language of the page of each, and the expected result.
 * Leaves: a line of TAP for each.
 */

#ifndef DETECT_H
#define DETECT_H

#include "detect/san_detectors.h"
#include "tap.h"

#include <string.h>


typedef struct {
    const char  *language;
    const char  *text;
    bool         attribute;
} detect_case_t;


static inline bool
detect_piece(san_detect_pt detector, const char *language, const char *text,
    size_t len, bool attribute, san_verdict_t *verdict)
{
    static san_policy_t  policy;
    static san_page_t    page;

    san_str_t      tag;
    san_subject_t  subject;

    san_policy_init(&policy);

    tag.data = (const uint8_t *) language;
    tag.len = strlen(language);
    san_page_init(&page, &policy, tag);

    memset(&subject, 0, sizeof(subject));
    subject.text.data = (const uint8_t *) text;
    subject.text.len = len;
    subject.page = &page;
    subject.attribute = attribute;

    memset(verdict, 0, sizeof(*verdict));

    return detector(&subject, verdict);
}


static inline bool
detect(san_detect_pt detector, const char *language, const char *text,
    bool attribute, san_verdict_t *verdict)
{
    return detect_piece(detector, language, text, strlen(text), attribute,
                        verdict);
}


/*
 * Is the result for a piece of a text the same, whatever bytes are before and
 * after it?  Not if a detector reads beyond the ends of its text.
 */

static inline bool
detect_alike(san_detect_pt detector, const char *language, const char *text,
    size_t len, bool attribute)
{
    bool           found;
    char           buf[1024];
    size_t         i;
    san_verdict_t  verdict;

    static const char  around[] = "\0a5:)? %\"'{}[]#.;@_";

    if (len + 20 > sizeof(buf)) {
        return true;
    }

    found = detect_piece(detector, language, text, len, attribute, &verdict);

    for (i = 0; i < sizeof(around); i++) {
        memset(buf, around[i], len + 20);
        memcpy(buf + 10, text, len);

        if (detect_piece(detector, language, buf + 10, len, attribute,
                         &verdict) != found)
        {
            return false;
        }
    }

    return true;
}


static inline bool
detect_bounded(san_detect_pt detector, const char *language, const char *text,
    bool attribute)
{
    size_t  k, len;

    len = strlen(text);

    for (k = 1; k < len; k++) {
        if (!detect_alike(detector, language, text, k, attribute)
            || !detect_alike(detector, language, text + k, len - k, attribute))
        {
            return false;
        }
    }

    return true;
}


/* Each is found, by this detector, with this ITS type. */

static inline void
detect_found(san_detect_pt detector, san_detector_t name, const char *its,
    const detect_case_t *cases, size_t n)
{
    bool           found;
    size_t         i;
    san_verdict_t  verdict;

    for (i = 0; i < n; i++) {
        found = detect(detector, cases[i].language, cases[i].text,
                       cases[i].attribute, &verdict);

        tap_ok(found && verdict.detector == name
               && strcmp(san_detectors[name].its, its) == 0,
               "%s on a page in %s: %s", san_detector_name(name),
               cases[i].language, cases[i].text);
    }
}


static inline void
detect_left(san_detect_pt detector, san_detector_t name,
    const detect_case_t *cases, size_t n)
{
    size_t         i;
    san_verdict_t  verdict;

    for (i = 0; i < n; i++) {
        tap_ok(!detect(detector, cases[i].language, cases[i].text,
                       cases[i].attribute, &verdict),
               "no %s on a page in %s: %s", san_detector_name(name),
               cases[i].language, cases[i].text);
    }
}

#define DETECT_N(a)  (sizeof(a) / sizeof((a)[0]))

#endif /* DETECT_H */
