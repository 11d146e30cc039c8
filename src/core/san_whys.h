/*
 * san_whys: the words that say why no more was done with a finding.
 *
 * The only list of them: records, counters and reports number them by it,
 * decide/san_limits.h says which reason has which word, t/docs/docs.t
 * compares the table of docs/log.md with it.
 *
 *     WHY(word, of what, advice, directive)
 *
 * "of what" follows a number: "12 in links that work".  The advice is what
 * changes that, and the directive does it; NULL: none.
 */

#ifndef SAN_WHYS_H
#define SAN_WHYS_H

#define SAN_CATALOG_HELPS                                                     \
    "A translation may stand there: put one into a catalogue."

#define SAN_WHYS(WHY)                                                         \
    WHY("mode", "left by the mode",                                           \
        "The mode does no more.", NULL)                                       \
    WHY("detector", "left by the limit of a detector",                        \
        "The detector may do no more.", NULL)                                 \
    WHY("evidence", "on pages whose language is not certain",                 \
        "The language of the page is not certain enough: say it, and how "    \
        "much of the page has to agree.", NULL)                               \
    WHY("link", "in links that work",                                         \
        "A link that works is never cut. " SAN_CATALOG_HELPS, NULL)           \
    WHY("control", "in controls that work",                                   \
        "A control that works is never cut. " SAN_CATALOG_HELPS, NULL)        \
    WHY("name", "the only name of a control",                                 \
        "The only name of a control is never cut. " SAN_CATALOG_HELPS, NULL)  \
    WHY("heading", "main headings",                                           \
        "A main heading is never cut. " SAN_CATALOG_HELPS, NULL)              \
    WHY("title", "titles of pages",                                           \
        "The title is never cut. " SAN_CATALOG_HELPS, NULL)                   \
    WHY("list", "in lists of several languages",                              \
        "Its list has other items in such a language. " SAN_CATALOG_HELPS,    \
        NULL)                                                                 \
    WHY("row", "in rows of several languages",                                \
        "Its row has cells in both languages. " SAN_CATALOG_HELPS, NULL)      \
    WHY("sentence", "parts of a text",                                        \
        "It is part of a text of the page.", NULL)                            \
    WHY("on-purpose", "foreign on purpose by their place",                    \
        "Its place says that it is foreign on purpose. "                      \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("bilingual", "on pages that use their script elsewhere",              \
        "The page uses that script elsewhere on purpose. "                    \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("prompt", "prompts whose widget may be there",                        \
        "Nothing shows for certain that its widget is missing.", NULL)        \
    WHY("readers", "by readers",                                              \
        "Readers or other sites wrote it.", NULL)                             \
    WHY("place", "where markup would break",                                  \
        "An edit there would change the markup around it.", NULL)             \
    WHY("hydrated", "on pages that a script takes over",                      \
        "A script in the browser takes over the page, and may notice an "     \
        "edit.", "sanitizer_hydrated act;")                                   \
    WHY("max-removed", "past the share that may go",                          \
        "More of the page would go than may go.",                             \
        "sanitizer_max_removed 50%;")                                         \
    WHY("buffer", "past what may wait",                                       \
        "Its bytes waited too long, or were too many to wait.",               \
        "sanitizer_buffer_size 1m;")                                          \
    WHY("log", "not in the log",                                              \
        "An edit needs its record in the log, whole and not redacted.",       \
        NULL)                                                                 \
    WHY("record", "longer than a record",                                     \
        "The bytes of the edit do not fit in a record.", NULL)                \
    WHY("type", "in XML that is not changed",                                 \
        "XML that is no page, is not well-formed, or has a DTD of its own "   \
        "is only read.", NULL)                                                \
    WHY("charset", "on pages that do not say their encoding",                 \
        "Nothing says what encoding the page is in: add it to Content-Type.", \
        "charset utf-8;")                                                     \
    WHY("bypass", "behind a place that cannot be read",                       \
        "The rest of the page is left alone.", NULL)                          \
    WHY("keep", "kept by a rule",                                             \
        "A rule of the operator keeps it.", NULL)                             \
    WHY("catalog", "without a translation that may be used",                  \
        "The catalogue has no translation of it that may be used there.",     \
        NULL)


#define SAN_WHY_ONE(word, what, advice, directive)  + 1

enum {
    SAN_WHYS_N = 0 SAN_WHYS(SAN_WHY_ONE)
};

#undef SAN_WHY_ONE

#endif /* SAN_WHYS_H */
