/*
 * san_whys: the words that say why no stronger action was taken.
 *
 * The only list of them: records, counters and reports number them by it,
 * decide/san_limits.h maps reasons to these words, and t/docs/docs.t compares
 * the table of docs/log.md with it.
 *
 *     WHY(word, of what, advice, directive)
 *
 * "of what" follows a number: "12 in working links".  advice says how to
 * change that, directive is the directive that does it, or NULL.
 */

#ifndef SAN_WHYS_H
#define SAN_WHYS_H

#define SAN_CATALOG_HELPS                                                     \
    "To translate it, add a translation to a catalogue."

#define SAN_WHYS(WHY)                                                         \
    WHY("mode", "not done because of the mode",                               \
        "The mode does not allow more.", NULL)                                \
    WHY("detector", "limited by a detector setting",                          \
        "Its detector may not do more.", NULL)                                \
    WHY("evidence", "on pages whose language is not certain",                 \
        "The language of the page is not certain enough. Set it, or "         \
        "lower sanitizer_evidence.", NULL)                                    \
    WHY("link", "in working links",                                           \
        "Working links are never removed. "                                   \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("control", "in working controls",                                     \
        "Working controls are never removed. "                                \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("name", "only names of controls",                                     \
        "The only name of a control is never removed. "                       \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("heading", "main headings",                                           \
        "Main headings are never removed. "                                   \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("title", "page titles",                                               \
        "Page titles are never removed. "                                     \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("list", "in multilingual lists",                                      \
        "Its list has items in several languages. "                           \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("row", "in multilingual table rows",                                  \
        "Its table row has cells in several languages. "                      \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("sentence", "parts of a longer text",                                 \
        "It is part of a longer text of the page.", NULL)                     \
    WHY("on-purpose", "foreign on purpose",                                   \
        "Its context shows that it is foreign on purpose. "                   \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("bilingual", "on pages that use this script elsewhere",               \
        "The page uses a foreign script elsewhere on purpose. "               \
        SAN_CATALOG_HELPS, NULL)                                              \
    WHY("prompt", "prompts whose widget may be there",                        \
        "It is not certain that its widget is missing.", NULL)                \
    WHY("readers", "written by readers",                                      \
        "Readers or other sites wrote it.", NULL)                             \
    WHY("place", "where markup would break",                                  \
        "An edit there would change the markup around it.", NULL)             \
    WHY("hydrated", "on pages that a script takes over",                      \
        "A script in the browser takes over the page and may "                \
        "conflict with an edit.", "sanitizer_hydrated act;")                  \
    WHY("max-removed", "over the limit of removed text",                      \
        "Too much of the page's text would be removed.",                      \
        "sanitizer_max_removed 50%;")                                         \
    WHY("buffer", "over the limits of buffering",                             \
        "Its bytes waited too long, or there were too many.",                 \
        "sanitizer_buffer_size 1m;")                                          \
    WHY("log", "not fully logged",                                            \
        "An edit needs a complete log record that is not redacted.", NULL)    \
    WHY("record", "too long for a log record",                                \
        "The edit does not fit into a log record.", NULL)                     \
    WHY("type", "in XML that is never changed",                               \
        "XML that is not a page, is not well-formed, or has its own "         \
        "DTD is never changed.", NULL)                                        \
    WHY("charset", "on pages of unknown encoding, in UTF-16 or ISO-2022-JP",  \
        "The encoding of the page is unknown: add it to Content-Type. Or it " \
        "is UTF-16 or ISO-2022-JP: such pages are never changed.",            \
        "charset utf-8;")                                                     \
    WHY("bypass", "on pages left alone from there on",                        \
        "The rest of the page is left alone.", NULL)                          \
    WHY("keep", "excluded by a rule",                                         \
        "A rule excludes it.", NULL)                                          \
    WHY("catalog", "without a usable translation",                            \
        "The catalogue has no usable translation of it.", NULL)


#define SAN_WHY_ONE(word, what, advice, directive)  + 1

enum {
    SAN_WHYS_N = 0 SAN_WHYS(SAN_WHY_ONE)
};

#undef SAN_WHY_ONE

#endif /* SAN_WHYS_H */
