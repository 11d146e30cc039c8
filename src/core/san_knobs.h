/*
 * san_knobs: policy settings that consist of one value.
 *
 * The only list of them.  Each is a member of san_policy_t, the directive
 * sanitizer_<name> of nginx and an option of the tool; both parse it with
 * san_knob_parse().  t/docs/docs.t compares docs/directives.md with it.
 *
 *     KNOB(name, option, type, min, max, init, value, expected, help)
 *
 * Types: SIZE, bytes, optionally with k or m; PERCENT, with or without %;
 * COUNT; WORD, the index of a word in value ("flag|act").  init is the
 * default.  value stands for the value in the tool's help.  expected completes
 * the messages "it must be ..." of nginx and "expected ..." of the tool.  help
 * is the option's text in the tool's help, without the default.
 */

#ifndef SAN_KNOBS_H
#define SAN_KNOBS_H

#define SAN_BUFFER_MIN      1024
#define SAN_BUFFER_MAX      (1024 * 1024 * 1024)
#define SAN_BUFFER_DEFAULT  65536

#define SAN_KNOBS(KNOB)                                                       \
    /* bytes that one response may hold back */                               \
    KNOB(buffer_size, "--buffer-size", SIZE,                                  \
         SAN_BUFFER_MIN, SAN_BUFFER_MAX, SAN_BUFFER_DEFAULT, "SIZE",          \
         "a size from 1k to 1024m, such as 64k",                              \
         "how much of a page may be held back")                               \
    /* percent of the visible letters that may be removed */                  \
    KNOB(max_removed, "--max-removed", PERCENT, 0, 100, 20, "N[%]",           \
         "a share from 0% to 100%, such as \"20%\"",                          \
         "share of the page's letters that may be removed")                   \
    /* letters needed to know the page's language; 0: none */                 \
    KNOB(evidence, "--evidence", COUNT, 0, 1000000, 200, "N",                 \
         "a number of letters, from 0 to 1000000",                            \
         "letters needed to be certain of the page's language")               \
    /* texts flagged one by one per detector and page; 0: all */              \
    KNOB(examples, "--examples", COUNT, 0, 1000, 100, "N",                    \
         "a number of texts, from 1 to 1000, or 0 for all",                   \
         "report N flagged texts of each detector one by one; 0: all")        \
    /* 1: edit pages with server-render markers, 0: only flag on them */      \
    KNOB(hydrated, "--hydrated", WORD, 0, 1, 0, "flag|act",                   \
         "flag or act",                                                       \
         "edit (act) or only flag pages of React, Next, Nuxt and Angular")

#endif /* SAN_KNOBS_H */
