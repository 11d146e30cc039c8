/*
 * san.h: the only header of the core that a program needs.
 *
 * Bytes of one response go in, in any pieces; the same bytes less the
 * leftovers come out, and each leftover is reported as a finding.  The core
 * opens no file, reads no clock and knows no server; it needs ICU alone.
 *
 * The life of it:
 *
 *     san_init();                              once, before any fork
 *     san_policy_init(&policy);                then set its fields
 *     stream = san_open(&policy, &options, &allocator);
 *     while (bytes) san_feed(stream, p, n);
 *     san_finish(stream);
 *     result = san_result(stream);
 *     san_close(stream);
 *
 * A stream is used by one thread; a policy is never written to once a stream
 * has been opened with it, so any number of streams may share it.
 */

#ifndef SAN_H
#define SAN_H

#include "base/san_base.h"
#include "san_detector_list.h"
#include "san_knobs.h"
#include "san_whys.h"

#define SAN_VERSION  "0.1.1"


/* What may be done with a leftover; a greater one includes the lesser. */

typedef enum {
    SAN_ACTION_OFF = 0,
    SAN_ACTION_FLAG,
    SAN_ACTION_MARK,
    SAN_ACTION_STRIP,
    SAN_ACTION_TRANSLATE
} san_action_t;


/* As in SAN_DETECTOR_KEY, in the order in which they are asked. */

#define SAN_DETECTOR_ID(NAME, ...)  SAN_DETECTOR_##NAME,

typedef enum {
    SAN_DETECTORS(SAN_DETECTOR_ID, SAN_DETECTOR_ID)
    SAN_DETECTOR_N
} san_detector_t;

#undef SAN_DETECTOR_ID

/* Results, suspects and $sanitizer_detectors have a bit for each. */
_Static_assert(SAN_DETECTOR_N <= 32, "detectors are bits of uint32_t");


typedef enum {
    SAN_TYPE_HTML = 0,
    SAN_TYPE_XHTML,      /* read as XML; changed as long as it is well-formed */
    SAN_TYPE_TEXT,       /* a line is a unit */
    SAN_TYPE_XML         /* a feed or a picture: reported, never changed */
} san_type_t;


/*
 * Most different texts that are found in one response, and most findings with
 * those that it repeats; the last record says that more were left.
 */
#define SAN_FINDINGS_MAX  1000
#define SAN_REPEATS_MAX   10000

/* Longest text of a finding, in bytes; it is cut at a character. */
#define SAN_TEXT_MAX      8192

/* Longest record, but for the file that only a command line has. */
#define SAN_RECORD_MAX    8192

/* Script codes of ICU that a set can hold. */
#define SAN_SCRIPTS_MAX   256


/* A set of scripts by ICU's UScriptCode. */

typedef struct {
    uint64_t  bits[SAN_SCRIPTS_MAX / 64];
} san_scripts_t;


/*
 * What the operator wants.  A plain struct: san_policy_init() fills in the
 * defaults of the directives, the caller changes fields after that.  Values
 * come first, pointers last: whoever wants to know whether two policies are
 * the same compares the bytes of the values, SAN_POLICY_VALUES of them.
 */

#define SAN_KNOB_MEMBER(name, ...)  size_t  name;

typedef struct {

    /* the most that each detector may do */
    uint8_t        detector[SAN_DETECTOR_N];

    /* scripts that are never foreign here */
    san_scripts_t  tolerated;

    /* buffer_size and the others of san_knobs.h */
    SAN_KNOBS(SAN_KNOB_MEMBER)

    /* the site's translations (san_catalog.h), or NULL */
    const struct san_catalog_s  *catalog;

} san_policy_t;

#undef SAN_KNOB_MEMBER

#define SAN_POLICY_VALUES   offsetof(san_policy_t, catalog)

void san_policy_init(san_policy_t *policy);

/* May a text be put in that was read or escaped wrongly? */

static inline bool
san_policy_repairs(const san_policy_t *policy)
{
    return policy->detector[SAN_DETECTOR_MOJIBAKE] == SAN_ACTION_TRANSLATE
           || policy->detector[SAN_DETECTOR_ENTITY] == SAN_ACTION_TRANSLATE;
}


/* A row of san_knobs.h; its number is its place in san_knobs. */

#define SAN_KNOB_NUMBER(name, ...)  SAN_KNOB_##name,

enum {
    SAN_KNOBS(SAN_KNOB_NUMBER)
    SAN_KNOBS_N
};

#undef SAN_KNOB_NUMBER

typedef enum {
    SAN_KNOB_SIZE = 0,
    SAN_KNOB_PERCENT,
    SAN_KNOB_COUNT,
    SAN_KNOB_WORD
} san_knob_type_t;

typedef struct {
    const char       *name;       /* max_removed: sanitizer_max_removed */
    const char       *option;     /* --max-removed */
    san_knob_type_t   type;
    size_t            min;
    size_t            max;
    size_t            init;       /* the default */
    const char       *value;      /* how the help calls it; its words */
    const char       *cure;       /* what it must be */
    const char       *help;
    size_t            offset;     /* in san_policy_t */
} san_knob_t;

extern const san_knob_t  san_knobs[SAN_KNOBS_N];

/* A value as it is written; SAN_ERROR: it cannot be used. */
int san_knob_parse(const san_knob_t *knob, const uint8_t *p, size_t len,
    size_t *value);

void san_knob_set(san_policy_t *policy, const san_knob_t *knob, size_t value);


/*
 * A leftover.  Strings live until the callback returns.
 *
 * place is the range of the edit where one would be made (removed is then
 * the bytes in it, replacement the bytes put in, data NULL if none), else
 * the range of the unit's text with removed.data == NULL.
 */

typedef struct {
    san_detector_t  detector;
    san_action_t    action;         /* what will be done if you agree */
    san_action_t    would;          /* the most that the policy could do */
    unsigned        n;              /* 1 for the first; 0: it is summed */
    san_range_t     range;
    const char     *script;         /* ISO 15924 code, or NULL */
    const char     *text_language;  /* BCP 47 tag, or NULL */
    const char     *language;       /* of the page, or NULL */
    unsigned        share;          /* of text_language, in percent, or 0 */
    const char     *attr;           /* name of the attribute, or NULL */
    const char     *its;            /* ITS 2.0 issue type */
    const char     *wcag;           /* success criterion broken, or NULL */
    const char     *why;            /* no more is done (docs/log.md), or NULL */
    san_str_t       where;          /* html > body > main#content > h2 */
    san_str_t       text;           /* decoded, UTF-8 */
    san_str_t       unit;           /* what text is a part of, or data NULL */
    san_str_t       tags;           /* in text: "7:span 8:/span"; data NULL */
    san_str_t       removed;
    san_str_t       replacement;
    san_str_t       repaired;       /* what mojibake was, or data NULL */
    bool            last;           /* the limit: later ones are not reported */

    /*
     * Of one detector, a page has only the first flags one by one.  Those that
     * follow are summed: they come here as they are found, for who counts
     * them, and at the end of the page one finding stands for them, the first
     * of them.  count is their number if there are two or more, else 0.
     */
    bool            summed;
    bool            sum;
    unsigned        count;
} san_finding_t;


/*
 * Bytes of the output, in order.  They live until the call returns; input
 * says that they lie in the buffer that the running san_feed() was given, so
 * that the caller may refer to them without a copy.  Any other return value
 * than SAN_OK stops the stream and is what san_feed() returns.
 */
typedef int (*san_output_pt)(void *data, const uint8_t *p, size_t n,
    bool input);

/*
 * A finding; the return value is the most that may be done: less than
 * finding->action means SAN_ACTION_FLAG at the most.  An edit is made only
 * after this call has allowed it.
 */
typedef san_action_t (*san_finding_pt)(void *data,
    const san_finding_t *finding);


/*
 * Is a finding in the innermost of n open elements to be left alone?  The
 * outermost `same` of them are as they were at the last question; tags are
 * the start tags of the others as they stand in the page, the outermost
 * first; one of more than 1,024 bytes is empty.  same > n: elements of the
 * last question are still open in the innermost one of this.  Asked once for
 * each element at most.  Without an answer the rest of the page is left alone.
 */

typedef struct {
    const san_str_t  *tags;
    unsigned          same;
    unsigned          n;
    uint64_t          read;        /* bytes of the page up to here */
} san_question_t;

enum {
    SAN_ASKED_NO = 0,
    SAN_ASKED_EXCLUDED,
    SAN_ASKED_LIMIT,               /* it is too much work */
    SAN_ASKED_MEMORY               /* there is none for an answer */
};

typedef int (*san_exclude_pt)(void *data, const san_question_t *question);


/* What is known of one response before its first byte. */

typedef struct {
    san_action_t    mode;              /* the ceiling; at least FLAG */
    san_type_t      type;
    san_str_t       language;          /* the operator's BCP 47 tag, or "" */
    san_str_t       content_language;  /* value of the header, or "" */
    san_str_t       charset;           /* label of Content-Type, or "" */

    /*
     * <!-- sanitizer:ignore-next --> leaves the next element alone.  Not where
     * readers may write comments of markup.
     */
    bool            comments;

    san_output_pt   output;
    san_finding_pt  finding;           /* may be NULL */
    san_exclude_pt  exclude;           /* may be NULL */
    void           *data;              /* of both callbacks */
} san_options_t;


/* How a response ended, or its state so far. */

typedef struct {

    /* "clean", "clean:skipped", "flagged", "edited", or "bypass" */
    const char   *status;

    /* the reason of a bypass: a word of log.md; else NULL */
    const char   *reason;

    /* the page's language as decided or declared; "" if unknown */
    char          language[32];

    unsigned      findings;
    unsigned      unreported;      /* of them, past the limit */
    unsigned      edits;
    uint64_t      removed;         /* bytes */
    uint64_t      in;
    uint64_t      out;
    uint32_t      detectors;       /* a bit for each that found something */
    size_t        pending_max;     /* most bytes held back at one time */

    /* percent of the letters that are not judged, as readers wrote them */
    unsigned      skipped;

    /* what would have been a finding, by its word in san_whys.h */
    uint32_t      excluded[SAN_WHYS_N];

} san_result_t;


typedef struct san_stream_s  san_stream_t;


/*
 * Makes the tables of the built-in words and phrases.  Once a process, before
 * it forks, so that children share them.  SAN_ERROR: ICU has no data.
 */
int san_init(void);

/* NULL if there is no memory.  options is copied, its strings too. */
san_stream_t *san_open(const san_policy_t *policy,
    const san_options_t *options, const san_allocator_t *allocator);

/*
 * The next bytes of the response.  All that is decided leaves in this call;
 * a flush needs no word of its own.  After a failure inside (memory, a
 * limit, bytes that cannot be decoded) the rest leaves as it came and the
 * return value is SAN_OK still; see san_result().
 */
int san_feed(san_stream_t *s, const uint8_t *p, size_t n);

/* The end of the response: all that is held leaves. */
int san_finish(san_stream_t *s);

/* Bytes that were fed and have not left: they wait for a decision. */
size_t san_pending(const san_stream_t *s);

/*
 * Lets all bytes leave that wait for a decision, as far as a character is
 * whole: what waited is only flagged.  The page is read on.
 */
int san_release(san_stream_t *s);

/*
 * Gives up on the response: what is held leaves as it came, later bytes too.
 * reason is a constant string that san_result() returns.
 */
int san_bypass(san_stream_t *s, const char *reason);

/* Valid until san_close(). */
const san_result_t *san_result(const san_stream_t *s);

void san_close(san_stream_t *s);


/* Names and numbers, as written in a configuration; -1 for no such name. */

int san_action_by_name(const uint8_t *name, size_t len);
const char *san_action_name(san_action_t action);

/* Words of san_whys.h by their place in it, from 0; no such: NULL, -1. */

const char *san_why_word(unsigned n);
int san_why_by_word(const char *word);

typedef struct {
    const char  *word;
    const char  *what;
    const char  *advice;
    const char  *directive;
} san_why_text_t;

extern const san_why_text_t  san_why_texts[SAN_WHYS_N];

int san_detector_by_name(const uint8_t *name, size_t len);
const char *san_detector_name(san_detector_t detector);

/* Adds a script by its ISO 15924 code (Cyrl); SAN_ERROR: ICU has none such. */
int san_scripts_add(san_scripts_t *set, const uint8_t *code, size_t len);

/*
 * Is tag a well-formed BCP 47 tag of a language that ICU knows a script of?
 * '_' is taken for '-'.
 */
bool san_language_known(const uint8_t *tag, size_t len);


/*
 * Renders a finding as one JSON object with a line end (docs/log.md) into
 * buf.  The fields that the core does not know come in meta; a string whose
 * data is NULL is written as null.  Strings are cut so that SAN_RECORD_MAX
 * bytes hold the record of any finding that the core reports.  Returns the
 * bytes written, or 0 if they do not fit in size: then nothing usable is in
 * buf.
 */

typedef struct {
    san_str_t  time;
    san_str_t  request_id;
    san_str_t  host;
    san_str_t  uri;
    san_str_t  file;          /* of the command line; no field if data NULL */
    unsigned   status;        /* 0: null */
    bool       redact;        /* nothing that a page or a visitor wrote */
} san_meta_t;

size_t san_record(const san_finding_t *finding, san_action_t done,
    const san_meta_t *meta, uint8_t *buf, size_t size);

/* Do the bytes that an edit takes out and puts in fit in its record? */
bool san_record_fits(const san_finding_t *finding);

#endif /* SAN_H */
