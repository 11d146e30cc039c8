/*
 * san_record_fields: the fields of a record, in the order in which they are
 * written.
 *
 * The only list of them: san_record.c writes records by it, reports take the
 * fields that they count from it (san_report_fields.h), and t/docs/docs.t
 * compares the tables of docs/log.md with it.
 *
 *     FIELD(name, kind, max_bytes, max_edit, flags, what)
 *
 * Kinds: meta, word, text and number are members of that name of san_meta_t
 * and san_finding_t (a string; a constant or NULL; a string of the page;
 * unsigned).  bytes appears only in records of edits, under a name that ends
 * in _base64 if the bytes are not UTF-8.  Each other kind has its function in
 * san_record.c.
 *
 * max_bytes: the longest that a string is written, counted with its escapes;
 * 0: a number, or "cut"; ALL: never truncated.  max_edit: the same for the
 * record of an edit.
 */

#ifndef SAN_RECORD_FIELDS_H
#define SAN_RECORD_FIELDS_H

#include "san.h"

enum {
    SAN_RECORD_OPTIONAL = 1,    /* omitted without a value, not null */
    SAN_RECORD_SECRET = 2,      /* null in a redacted record */
    SAN_RECORD_PATH = 4,        /* ends before its arguments if redacted */
    SAN_RECORD_CUT = 8,         /* "cut" tells that it was truncated */
    SAN_RECORD_LIMIT = 16       /* also in the last record of a response */
};

#define OPTIONAL  SAN_RECORD_OPTIONAL
#define SECRET    SAN_RECORD_SECRET
#define PATH      SAN_RECORD_PATH
#define CUT       SAN_RECORD_CUT
#define LIMIT     SAN_RECORD_LIMIT
#define ALL       SIZE_MAX

#define SAN_RECORD_FIELDS(FIELD)                                              \
    FIELD(time, meta, 64, 64, LIMIT,                                          \
          "ISO 8601 with milliseconds and offset")                            \
    FIELD(request_id, meta, 64, 64, LIMIT,                                    \
          "$request_id: joins the records of one response")                   \
    FIELD(scheme, meta, 16, 16, LIMIT, "scheme of the page's URL")            \
    FIELD(host, meta, 256, 256, LIMIT, "host name of the request")            \
    FIELD(uri, meta, 1024, 1024, LIMIT | PATH,                                \
          "URI of the request, with its arguments")                           \
    FIELD(status, status, 0, 0, LIMIT, "HTTP status of the response")         \
    FIELD(language, word, 64, 64, 0,                                          \
          "the page's language: set by the operator, else declared")          \
    FIELD(detector, detector, 64, 64, 0, "the detector that found it")        \
    FIELD(script, word, 64, 64, 0,                                            \
          "script of the text, as an ISO 15924 code")                         \
    FIELD(text_language, word, 64, 64, 0,                                     \
          "language of the text, where it is known")                          \
    FIELD(share, number, 0, 0, OPTIONAL,                                      \
          "only of declaration: percentage of words in text_language")        \
    FIELD(action, action, 64, 64, LIMIT, "what was done")                     \
    FIELD(would, would, 16, 16, 0,                                            \
          "the strongest action that the policy would take")                  \
    FIELD(why, word, 16, 16, LIMIT,                                           \
          "why no stronger action was taken")                                 \
    FIELD(where, text, 768, 768, 0,                                           \
          "path of the element, as a CSS selector")                           \
    FIELD(attr, word, 64, 64, 0,                                              \
          "the attribute, if the text is in one")                             \
    FIELD(n, number, 0, 0, LIMIT,                                             \
          "number of the record in its response, from 1")                     \
    FIELD(count, number, 0, 0, OPTIONAL,                                      \
          "findings of the detector that it stands for")                      \
    FIELD(offset, offset, 0, 0, 0,                                            \
          "position in bytes of the original body")                           \
    FIELD(length, length, 0, 0, 0, "length in bytes of the original body")    \
    FIELD(text, text, 2048, 448, SECRET | CUT, "the text, decoded")           \
    FIELD(unit, text, 1024, 16, SECRET,                                       \
          "the whole text, if text is only a part of it; else null")          \
    FIELD(tags, text, 128, 128, OPTIONAL,                                     \
          "only where tags stand inside of text")                             \
    FIELD(removed, bytes, ALL, ALL, SECRET, "the bytes removed")              \
    FIELD(replacement, bytes, ALL, ALL, SECRET, "the bytes inserted")         \
    FIELD(its, word, 32, 32, 0, "the issue type of ITS 2.0")                  \
    FIELD(wcag, word, 16, 16, 0,                                              \
          "the success criterion of WCAG 2 that it violates")                 \
    FIELD(repaired, text, 1024, 368, OPTIONAL | SECRET,                       \
          "only of mojibake and entity: the text as it was meant")            \
    FIELD(cut, cut, 0, 0, OPTIONAL,                                           \
          "only if text was truncated")                                       \
    FIELD(file, meta, ALL, ALL, OPTIONAL | LIMIT,                             \
          "only of sanitizer check: the file")


/* Field numbers, such as SAN_RECORD_FIELD_uri. */

#define SAN_RECORD_ID(name, kind, max_bytes, max_edit, flags, what)           \
    SAN_RECORD_FIELD_##name,

typedef enum {
    SAN_RECORD_FIELDS(SAN_RECORD_ID)
    SAN_RECORD_FIELDS_N
} san_record_field_t;

#undef SAN_RECORD_ID


/* Whether a field is a string, as in SAN_RECORD_IS_STRING_uri. */

#define SAN_RECORD_STRING(name, kind, max_bytes, max_edit, flags, what)       \
    SAN_RECORD_IS_STRING_##name = (max_bytes) != 0,

enum {
    SAN_RECORD_FIELDS(SAN_RECORD_STRING)
};

#undef SAN_RECORD_STRING


/* The value of a string field, unescaped; data NULL: it has none. */
san_str_t san_record_string(san_record_field_t field,
    const san_finding_t *finding, san_action_t done, const san_meta_t *meta);

/* The value of a number field; 0: it has none. */
uint64_t san_record_number(san_record_field_t field,
    const san_finding_t *finding, const san_meta_t *meta);

#endif /* SAN_RECORD_FIELDS_H */
