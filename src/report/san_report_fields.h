/*
 * san_report_fields: what a report says of a leftover, in its order.
 *
 * The only list of it: records are read by it (san_gather), counted by it in
 * shared memory (san_tally), and written by it as JSON and CSV.
 *
 *     STRING(name, csv, part, size)  NUMBER(name, csv, part)
 *     SUM(name, csv)  TIME(name, csv)  FLAG(name, csv)
 *
 * csv: CSV, or JSON for what CSV leaves out.  A string or a number is the
 * record's field of that name (san_record_fields.h), and its row is all that
 * it needs; a number 0 is written as if there was none.  size is what the
 * shared memory keeps of a string in bytes; of where it keeps the end, else
 * the start.  Sums, times and flags are set by name in san_gather.c and
 * san_tally.c.
 *
 * Parts: KEY, of what makes two records the same leftover, strings only;
 * NEWEST, of the newest example, of two of one time the first by name; FIRST,
 * of the earliest one in the same way, in shared memory of the first to come.
 */

#ifndef SAN_REPORT_FIELDS_H
#define SAN_REPORT_FIELDS_H

#define SAN_REPORT_FIELDS(STRING, NUMBER, SUM, TIME, FLAG)                    \
    SUM(count, CSV)                                                           \
    SUM(error, JSON)                /* the count may be too high by it */     \
    STRING(scheme, CSV, NEWEST, 5)  /* of the newest page's URL */            \
    STRING(host, CSV, KEY, 64)                                                \
    STRING(uri, CSV, NEWEST, 200)                                             \
    STRING(where, CSV, NEWEST, 160)                                           \
    STRING(attr, CSV, NEWEST, 24)   /* whose value the text is */             \
    STRING(detector, CSV, KEY, 16)  /* as the log calls it */                 \
    STRING(language, CSV, KEY, 11)  /* of the page */                         \
    STRING(text_language, CSV, FIRST, 11)                                     \
    STRING(script, CSV, FIRST, 4)                                             \
    NUMBER(share, JSON, NEWEST)     /* percent of the words, of declaration */\
    STRING(action, CSV, NEWEST, 9)                                            \
    STRING(would, CSV, NEWEST, 9)                                             \
    STRING(why, CSV, NEWEST, 11)                                              \
    STRING(its, JSON, FIRST, 23)                                              \
    STRING(wcag, CSV, FIRST, 7)     /* success criterion that it breaks */    \
    TIME(first, CSV)                /* seconds since 1970; 0: unknown */      \
    TIME(last, CSV)                                                           \
    STRING(text, CSV, KEY, 400)                                               \
    STRING(tags, JSON, KEY, 96)     /* in the text: "7:span 8:/span" */       \
    FLAG(cut, JSON)                 /* the text was longer */

#endif /* SAN_REPORT_FIELDS_H */
