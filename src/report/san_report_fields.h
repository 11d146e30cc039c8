/*
 * san_report_fields: the fields of a leftover in reports, in their order.
 *
 * The only list of them: records are read by it (san_gather), counted by it in
 * shared memory (san_tally), and written by it as JSON and CSV.
 *
 *     STRING(name, csv, part, size)  NUMBER(name, csv, part)
 *     SUM(name, csv)  TIME(name, csv)  FLAG(name, csv)
 *
 * csv: CSV, or JSON if CSV omits it.  Strings and numbers are the fields of
 * that name of a record (san_record_fields.h), and need only a row here; the
 * number 0 is written like a missing one.  size is how many bytes of a string
 * shared memory keeps: the end for where, the start for others.  Sums, times
 * and flags are set by name in san_gather.c and san_tally.c.
 *
 * Parts: KEY, strings that make two records the same leftover; NEWEST, taken
 * from the newest example (for equal times the first by name); FIRST, taken
 * from the earliest one likewise, in shared memory from the first to arrive.
 */

#ifndef SAN_REPORT_FIELDS_H
#define SAN_REPORT_FIELDS_H

#define SAN_REPORT_FIELDS(STRING, NUMBER, SUM, TIME, FLAG)                    \
    SUM(count, CSV)                                                           \
    SUM(error, JSON)                /* the count may be too high by this */   \
    STRING(scheme, CSV, NEWEST, 5)  /* of the newest page's URL */            \
    STRING(host, CSV, KEY, 64)                                                \
    STRING(uri, CSV, NEWEST, 200)                                             \
    STRING(where, CSV, NEWEST, 160)                                           \
    STRING(attr, CSV, NEWEST, 24)   /* attribute that holds the text */       \
    STRING(detector, CSV, KEY, 16)  /* as in the log */                       \
    STRING(language, CSV, KEY, 11)  /* of the page */                         \
    STRING(text_language, CSV, FIRST, 11)                                     \
    STRING(script, CSV, FIRST, 4)                                             \
    NUMBER(share, JSON, NEWEST)     /* percent of words, for declaration */   \
    STRING(action, CSV, NEWEST, 9)                                            \
    STRING(would, CSV, NEWEST, 9)                                             \
    STRING(why, CSV, NEWEST, 11)                                              \
    STRING(its, JSON, FIRST, 23)                                              \
    STRING(wcag, CSV, FIRST, 7)     /* success criterion violated */          \
    TIME(first, CSV)                /* seconds since 1970; 0: unknown */      \
    TIME(last, CSV)                                                           \
    STRING(text, CSV, KEY, 400)                                               \
    STRING(tags, JSON, KEY, 96)     /* in the text: "7:span 8:/span" */       \
    FLAG(cut, JSON)                 /* the text is truncated */

#endif /* SAN_REPORT_FIELDS_H */
