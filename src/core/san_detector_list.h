/*
 * san_detector_list: the ways to recognise a leftover, in the order in which
 * they are asked.
 *
 * The only list of them: enum (san.h), prototypes (detect/san_judge.h) and
 * traits (detect/san_detectors.c) are made of it; t/docs/docs.t compares the
 * tables of the documents with it.
 *
 *     DETECTOR(NAME, function, "name", by_default, max_action, belongs_to,
 *              its, wcag, traits)
 *     OTHER(NAME, "name", …)
 *
 * NAME is that of SAN_DETECTOR_NAME, "name" that of configurations, logs and
 * reports.  function: san_detect_<function>(); OTHER has none, as something
 * else decides for it.  by_default: what it may do unless it is set;
 * max_action: whatever is set.  belongs_to: itself, or the one whose setting
 * it is a part of.  its: issue type of ITS 2.0.  wcag: the success criterion of
 * WCAG 2 that is broken, or NULL.
 *
 * Traits: PURE_ASCII, it is asked about text that is pure ASCII as well;
 * BY_SCRIPT, the script of the text is what it acts on, and what is foreign on
 * purpose is left alone; TRANSLATES, a catalogue may have its text; REPAIRS,
 * it is known what the text was, which "translate" puts in; ONE_CAUSE, where a
 * page has many, they are one fault of what made it.
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
             NULL, PURE_ASCII)                                                \
    DETECTOR(ERROR, error, "error", FLAG, STRIP, ERROR, "other", NULL,        \
             PURE_ASCII)                                                      \
    DETECTOR(MARKUP, markup, "markup", FLAG, STRIP, MARKUP, "markup", NULL,   \
             PURE_ASCII)                                                      \
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
             "internationalization", NULL, PURE_ASCII)                        \
    DETECTOR(PLACEHOLDER, placeholder, "placeholder", FLAG, STRIP,            \
             PLACEHOLDER, "other", NULL, PURE_ASCII)                          \
    DETECTOR(MOJIBAKE, mojibake, "mojibake", FLAG, TRANSLATE, MOJIBAKE,       \
             "characters", NULL, REPAIRS | ONE_CAUSE)                          \
    DETECTOR(CONFUSABLE, confusable, "confusable", FLAG, STRIP, CONFUSABLE,   \
             "characters", NULL, 0)                                           \
    DETECTOR(DATE, date, "date", FLAG, TRANSLATE, DATE, "untranslated",       \
             SAN_WCAG_OF_PARTS, PURE_ASCII | TRANSLATES)                      \
    DETECTOR(LANGUAGE, language, "language", FLAG, STRIP, LANGUAGE,           \
             "untranslated", SAN_WCAG_OF_PARTS, PURE_ASCII)                   \
    /* the page as a whole, see decide/san_conflict.c */                      \
    OTHER(DECLARATION, "declaration", FLAG, FLAG, DECLARATION,                \
          "internationalization", SAN_WCAG_OF_PAGE, 0)

#endif /* SAN_DETECTOR_LIST_H */
