/*
 * san_detector_list: the detectors, in the order in which they run.
 *
 * The only list of them: the enum (san.h), the prototypes (detect/san_judge.h)
 * and the traits (detect/san_detectors.c) are generated from it; t/docs/docs.t
 * compares the tables of the documents with it.
 *
 *     DETECTOR(NAME, function, "name", by_default, max_action, belongs_to,
 *              its, wcag, traits)
 *     OTHER(NAME, "name", …)
 *
 * NAME makes SAN_DETECTOR_NAME; "name" is used in configurations, logs and
 * reports.  function makes san_detect_<function>(); OTHER has none, because
 * another file reports its findings.  by_default: the strongest action unless
 * configured; max_action: the strongest that can be configured.  belongs_to:
 * the detector whose setting applies, usually itself.  its: issue type of ITS
 * 2.0.  wcag: the success criterion of WCAG 2 that is violated, or NULL.
 *
 * Traits: PURE_ASCII, it also runs on pure ASCII text; BY_SCRIPT, it acts on
 * the script of the text, and text that is foreign on purpose is left alone;
 * TRANSLATES, a catalogue may translate its text; REPAIRS, it knows the text
 * as it was meant, which "translate" inserts; ONE_CAUSE, many findings on one
 * page have one cause; BY_FORM, it looks at the text alone, without its
 * letters and its page.
 */

#ifndef SAN_DETECTOR_LIST_H
#define SAN_DETECTOR_LIST_H

/* Language of Parts, Language of Page. */
#define SAN_WCAG_OF_PARTS  "3.1.2"
#define SAN_WCAG_OF_PAGE   "3.1.1"

#define SAN_DETECTORS(DETECTOR, OTHER)                                        \
    DETECTOR(CATALOG, catalog, "catalog", TRANSLATE, TRANSLATE, CATALOG,      \
             "untranslated", SAN_WCAG_OF_PARTS, PURE_ASCII | TRANSLATES)      \
    DETECTOR(KEY, key, "key", STRIP, STRIP, KEY, "internationalization",      \
             NULL, PURE_ASCII | BY_FORM)                                      \
    DETECTOR(ERROR, error, "error", FLAG, STRIP, ERROR, "other", NULL,        \
             PURE_ASCII | BY_FORM)                                            \
    DETECTOR(MARKUP, markup, "markup", FLAG, STRIP, MARKUP, "markup", NULL,   \
             PURE_ASCII | BY_FORM)                                            \
    DETECTOR(ENTITY, entity, "entity", FLAG, TRANSLATE, ENTITY, "characters", \
             NULL, PURE_ASCII | REPAIRS | ONE_CAUSE)                           \
    DETECTOR(SCRIPT, script, "script", STRIP, STRIP, SCRIPT, "untranslated",  \
             SAN_WCAG_OF_PARTS, PURE_ASCII | BY_SCRIPT | TRANSLATES)          \
    DETECTOR(LABEL, label, "label", FLAG, TRANSLATE, LABEL, "untranslated",   \
             SAN_WCAG_OF_PARTS, PURE_ASCII | TRANSLATES)                      \
    DETECTOR(ORPHAN, orphan, "orphan", STRIP, STRIP, ORPHAN, "other", NULL,   \
             PURE_ASCII)                                                      \
    /* san_detect_orphan() separates prompts from bare labels, which          \
       working pages are full of */                                           \
    OTHER(ORPHAN_LABEL, "orphan-label", OFF, STRIP, ORPHAN, "other", NULL,    \
          PURE_ASCII)                                                         \
    DETECTOR(SCRIPT_LONG, script_long, "script-long", FLAG, STRIP,            \
             SCRIPT_LONG, "untranslated", SAN_WCAG_OF_PARTS, PURE_ASCII)      \
    /* a part of a text, see decide/san_fragment.c */                         \
    OTHER(MIXED, "mixed", FLAG, FLAG, MIXED, "untranslated",                  \
          SAN_WCAG_OF_PARTS, 0)                                               \
    DETECTOR(KEY_LIKE, key_like, "key-like", FLAG, STRIP, KEY_LIKE,           \
             "internationalization", NULL, PURE_ASCII | BY_FORM)              \
    DETECTOR(PLACEHOLDER, placeholder, "placeholder", FLAG, STRIP,            \
             PLACEHOLDER, "other", NULL, PURE_ASCII | BY_FORM)                \
    DETECTOR(MOJIBAKE, mojibake, "mojibake", FLAG, TRANSLATE, MOJIBAKE,       \
             "characters", NULL, REPAIRS | ONE_CAUSE)                          \
    DETECTOR(CONFUSABLE, confusable, "confusable", FLAG, STRIP, CONFUSABLE,   \
             "characters", NULL, ONE_CAUSE)                                   \
    DETECTOR(DATE, date, "date", FLAG, TRANSLATE, DATE, "untranslated",       \
             SAN_WCAG_OF_PARTS, PURE_ASCII | TRANSLATES)                      \
    DETECTOR(LANGUAGE, language, "language", FLAG, STRIP, LANGUAGE,           \
             "untranslated", SAN_WCAG_OF_PARTS, PURE_ASCII)                   \
    /* the page as a whole, see decide/san_conflict.c */                      \
    OTHER(DECLARATION, "declaration", FLAG, FLAG, DECLARATION,                \
          "internationalization", SAN_WCAG_OF_PAGE, 0)

#endif /* SAN_DETECTOR_LIST_H */
