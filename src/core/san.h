/*
 * san.h: the only header of the core that a program needs.
 *
 * Bytes of one response go in, in any pieces; the same bytes without the
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

#define SAN_VERSION  "0.2.0"


/* What may be done with a leftover; each includes the ones before it. */

typedef enum {
    SAN_ACTION_OFF = 0,
    SAN_ACTION_FLAG,
    SAN_ACTION_MARK,
    SAN_ACTION_STRIP,
    SAN_ACTION_TRANSLATE
} san_action_t;


/* SAN_DETECTOR_KEY and so on, in the order in which they run. */

#define SAN_DETECTOR_ID(NAME, ...)  SAN_DETECTOR_##NAME,

typedef enum {
    SAN_DETECTORS(SAN_DETECTOR_ID, SAN_DETECTOR_ID)
    SAN_DETECTOR_N
} san_detector_t;

#undef SAN_DETECTOR_ID

/* Results, suspects and $sanitizer_detectors have one bit per detector. */
_Static_assert(SAN_DETECTOR_N <= 32, "detectors are bits of uint32_t");


typedef enum {
    SAN_TYPE_HTML = 0,
    SAN_TYPE_XHTML,      /* read as XML; edited while well-formed */
    SAN_TYPE_TEXT,       /* each line is a unit */
    SAN_TYPE_XML         /* a feed or an SVG image: only flagged */
} san_type_t;


/*
 * The most different texts that are reported for one response, and the most
 * findings including repeated texts.  The last record says that the limit was
 * reached.
 */
#define SAN_FINDINGS_MAX  1000
#define SAN_REPEATS_MAX   10000

/* Longest text of a finding, in bytes; it is cut at a character. */
#define SAN_TEXT_MAX      8192

/* Longest record, without the file name, which only the tool writes. */
#define SAN_RECORD_MAX    8192

/* A set holds ICU script codes below this. */
#define SAN_SCRIPTS_MAX   256


/* A set of scripts by ICU's UScriptCode. */

typedef struct {
    uint64_t  bits[SAN_SCRIPTS_MAX / 64];
} san_scripts_t;


/*
 * What the operator has configured.  san_policy_init() sets the defaults of
 * the directives; the caller then changes fields.  Values come first, pointers
 * last, so that two policies can be compared by their first SAN_POLICY_VALUES
 * bytes.
 */

#define SAN_KNOB_MEMBER(name, ...)  size_t  name;

typedef struct {

    /* the strongest action that each detector may take */
    uint8_t        detector[SAN_DETECTOR_N];

    /* scripts that are never foreign here */
    san_scripts_t  tolerated;

    /* buffer_size and the other rows of san_knobs.h */
    SAN_KNOBS(SAN_KNOB_MEMBER)

    /* the site's translations (san_catalog.h), or NULL */
    const struct san_catalog_s  *catalog;

} san_policy_t;

#undef SAN_KNOB_MEMBER

#define SAN_POLICY_VALUES   offsetof(san_policy_t, catalog)

void san_policy_init(san_policy_t *policy);

/* May text with a broken encoding or escaping be replaced by its repair? */

static inline bool
san_policy_repairs(const san_policy_t *policy)
{
    return policy->detector[SAN_DETECTOR_MOJIBAKE] == SAN_ACTION_TRANSLATE
           || policy->detector[SAN_DETECTOR_ENTITY] == SAN_ACTION_TRANSLATE;
}


/* A row of san_knobs.h; SAN_KNOB_buffer_size and so on index san_knobs. */

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
    const char       *value;      /* placeholder in the help, or the words */
    const char       *expected;   /* for errors: "it must be ..." */
    const char       *help;
    size_t            offset;     /* in san_policy_t */
} san_knob_t;

extern const san_knob_t  san_knobs[SAN_KNOBS_N];

/* Parses a value as an operator writes it.  SAN_ERROR: it is invalid. */
int san_knob_parse(const san_knob_t *knob, const uint8_t *p, size_t len,
    size_t *value);

void san_knob_set(san_policy_t *policy, const san_knob_t *knob, size_t value);


/*
 * A leftover.  Strings are valid until the callback returns.
 *
 * range is what the edit replaces, where an edit is possible: removed is then
 * the bytes in it, replacement the bytes inserted (data NULL: none).
 * Otherwise range is that of the unit's text, and removed.data is NULL.
 * as_read is the same range in the bytes that san_read_pt gets.
 */

typedef struct {
    san_detector_t  detector;
    san_action_t    action;         /* unless the callback limits it */
    san_action_t    would;          /* the strongest that the policy allows */
    unsigned        n;              /* 1 for the first; 0: summed */
    san_range_t     range;
    san_range_t     as_read;
    const char     *script;         /* ISO 15924 code, or NULL */
    const char     *text_language;  /* BCP 47 tag, or NULL */
    const char     *language;       /* of the page, or NULL */
    unsigned        share;          /* of text_language, in percent, or 0 */
    const char     *attr;           /* name of the attribute, or NULL */
    const char     *its;            /* ITS 2.0 issue type */
    const char     *wcag;           /* success criterion broken, or NULL */
    const char     *why;            /* a word of san_whys.h, or NULL */
    san_str_t       where;          /* html > body > main#content > h2 */
    san_str_t       text;           /* decoded, UTF-8 */
    san_str_t       unit;           /* the text around it, or data NULL */
    san_str_t       tags;           /* of text: "7:span 8:/span", or empty */
    san_str_t       removed;
    san_str_t       replacement;
    san_str_t       repaired;       /* the text as it was meant, or data NULL */
    bool            last;           /* at the limit: no more are reported */

    /*
     * Only the first flags of each detector on a page are reported one by one;
     * the others are summed.  The callback receives those when they are found,
     * with summed set, only to count them.  At the end of the page it receives
     * the first of them again, with sum set, for all of them; count is their
     * number, or 0 if there is only one.
     */
    bool            summed;
    bool            sum;
    unsigned        count;
} san_finding_t;


/*
 * Receives bytes of the output, in order.  They are valid until the call
 * returns.  input: they lie in the buffer given to the running san_feed(), so
 * the caller may refer to them without a copy.  Any return value other than
 * SAN_OK stops the stream and is returned by san_feed().
 */
typedef int (*san_output_pt)(void *data, const uint8_t *p, size_t n,
    bool input);

/*
 * Receives a finding and returns the strongest action allowed.  Anything
 * weaker than finding->action means SAN_ACTION_FLAG.  Edits are made only
 * after this call has allowed them.
 */
typedef san_action_t (*san_finding_pt)(void *data,
    const san_finding_t *finding);

/*
 * Receives the bytes that are read, in order: those that were fed, or for a
 * page in UTF-16 or ISO-2022-JP those of a copy in UTF-8.
 */
typedef void (*san_read_pt)(void *data, const uint8_t *p, size_t n);


/*
 * Asks whether findings in the innermost of n open elements are excluded.  The
 * outermost `same` elements are unchanged since the last call.  tags holds the
 * start tags of the others as written in the page, outermost first; a tag of
 * more than 1,024 bytes is passed as an empty string.  same > n: elements of
 * the last call are still open inside the innermost one.  Called at most once
 * for each element.  Any answer but the first two bypasses the rest of the
 * page.
 */

typedef struct {
    const san_str_t  *tags;
    unsigned          same;
    unsigned          n;
    uint64_t          read;        /* bytes of the page read so far */
} san_question_t;

enum {
    SAN_ASKED_NO = 0,
    SAN_ASKED_EXCLUDED,
    SAN_ASKED_LIMIT,               /* matching takes too many steps */
    SAN_ASKED_MEMORY               /* out of memory */
};

typedef int (*san_exclude_pt)(void *data, const san_question_t *question);


/* What is known of a response before its first byte. */

typedef struct {
    san_action_t    mode;              /* strongest action; at least FLAG */
    san_type_t      type;
    san_str_t       language;          /* the configured BCP 47 tag, or "" */
    san_str_t       content_language;  /* value of the header, or "" */
    san_str_t       charset;           /* label of Content-Type, or "" */

    /*
     * Whether <!-- sanitizer:ignore-next --> excludes the next element.  Must
     * be false where users can write comments in the markup.
     */
    bool            comments;

    san_output_pt   output;
    san_finding_pt  finding;           /* may be NULL */
    san_exclude_pt  exclude;           /* may be NULL */
    san_read_pt     read;              /* may be NULL */
    void           *data;              /* of the callbacks */
} san_options_t;


/*
 * Is it known from the options that the page is never edited: by its type, or
 * by a charset label of UTF-16 or ISO-2022-JP?
 */
bool san_never_changed(const san_options_t *options);


/* How a response ended, or its state so far. */

typedef struct {

    /* "clean", "clean:skipped", "flagged", "edited", or "bypass" */
    const char   *status;

    /* the reason of a bypass: a word of log.md; else NULL */
    const char   *reason;

    /* the page's language, configured, declared or detected; "" if unknown */
    char          language[32];

    unsigned      findings;
    unsigned      unreported;      /* findings past the limit */
    unsigned      edits;
    uint64_t      removed;         /* bytes */
    uint64_t      in;
    uint64_t      out;
    uint32_t      detectors;       /* bit set of detectors with findings */
    size_t        pending_max;     /* the most bytes pending at one time */

    /* percentage of letters that are skipped, such as user content */
    unsigned      skipped;

    /* texts that would have been findings, by san_whys.h */
    uint32_t      excluded[SAN_WHYS_N];

} san_result_t;


typedef struct san_stream_s  san_stream_t;


/*
 * Builds the tables of words and phrases.  Called once per process, before it
 * forks, so that children share them.  SAN_ERROR: ICU has no data.
 */
int san_init(void);

/*
 * Opens a stream.  options and its strings are copied; policy must outlive the
 * stream.  NULL: out of memory.
 */
san_stream_t *san_open(const san_policy_t *policy,
    const san_options_t *options, const san_allocator_t *allocator);

/*
 * Takes the next bytes of the response.  All bytes that are decided by then
 * are written before the call returns, so no flush is needed.  After an
 * internal failure (memory, a limit, bytes that cannot be decoded) the rest
 * passes unchanged and SAN_OK is still returned; see san_result().
 */
int san_feed(san_stream_t *s, const uint8_t *p, size_t n);

/* The end of the response: writes all pending bytes. */
int san_finish(san_stream_t *s);

/* Number of bytes that are pending: fed, but not written yet. */
size_t san_pending(const san_stream_t *s);

/*
 * Writes all pending bytes up to the last whole character; findings in them
 * are only flagged.  The page is still read after this.
 */
int san_release(san_stream_t *s);

/*
 * Bypasses the response: pending and later bytes pass unchanged.  reason is a
 * constant string that san_result() returns.
 */
int san_bypass(san_stream_t *s, const char *reason);

/* Valid until san_close(). */
const san_result_t *san_result(const san_stream_t *s);

void san_close(san_stream_t *s);


/* Names as written in a configuration; -1: unknown name. */

int san_action_by_name(const uint8_t *name, size_t len);
const char *san_action_name(san_action_t action);

/* Words of san_whys.h by index, from 0.  Unknown: NULL or -1. */

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

/* The strongest action that makes a difference for a detector. */
san_action_t san_detector_strongest(san_detector_t detector);

/* Adds a script by its ISO 15924 code (Cyrl); SAN_ERROR: unknown to ICU. */
int san_scripts_add(san_scripts_t *set, const uint8_t *code, size_t len);

/*
 * Is tag a well-formed BCP 47 tag of a language whose script ICU knows?  '_'
 * is accepted for '-'.
 */
bool san_language_known(const uint8_t *tag, size_t len);


/*
 * Writes a finding as one JSON object and a line end (docs/log.md) to buf.
 * meta has the fields that the core does not know; a string whose data is NULL
 * becomes null.  Strings are truncated so that the record of any finding that
 * the core reports fits into SAN_RECORD_MAX bytes.  Returns the number of
 * bytes, or 0 if they do not fit into size; buf is then undefined.
 */

typedef struct {
    san_str_t  time;
    san_str_t  request_id;
    san_str_t  scheme;
    san_str_t  host;
    san_str_t  uri;
    san_str_t  file;          /* only of the tool; data NULL: no field */
    unsigned   status;        /* 0: null */
    bool       redact;        /* omit what a page or a visitor wrote */
} san_meta_t;

size_t san_record(const san_finding_t *finding, san_action_t done,
    const san_meta_t *meta, uint8_t *buf, size_t size);

/* Do the bytes that an edit removes and inserts fit into its record? */
bool san_record_fits(const san_finding_t *finding);

#endif /* SAN_H */
