/*
 * laws: runs a page through the core and checks the laws of the design.
 *
 * Shared by the unit tests (t/unit), the fuzzers (t/fuzz) and the run over
 * whole folders (t/lib/laws_main.c).  A broken law is printed, and false
 * returned.
 */

#ifndef LAWS_H
#define LAWS_H

#include "san.h"

#define LAWS_EDITS_MAX  2048

typedef struct {
    uint64_t        start;
    uint64_t        end;
    size_t          replacement;   /* offset in laws_run_t.texts */
    size_t          replacement_len;
    size_t          said;          /* its other fields as text, in texts too */
    size_t          said_len;
    san_action_t    action;
    san_detector_t  detector;
} laws_finding_t;


/* The results of a run. */

typedef struct {
    uint8_t         *out;
    size_t           len;
    size_t           size;
    laws_finding_t   findings[LAWS_EDITS_MAX];
    size_t           nfindings;
    uint8_t         *texts;
    size_t           texts_len;
    size_t           texts_size;
    const uint8_t   *in;           /* of the running check */
    size_t           in_len;
    bool             broken;
    size_t           fed;
    long             allocations;  /* asked for */
    san_result_t     result;
} laws_run_t;


typedef struct {
    san_action_t  mode;
    san_type_t    type;
    const char   *language;
    const char   *charset;
    size_t        buffer_size;
    long          fail_at;         /* the allocation that fails; -1: none */
    bool          fail_rest;       /* … and all that come after it */
    bool          all;             /* sums up nothing, repairs text */
} laws_setup_t;


/*
 * Feeds in[0..len) in pieces: cuts[i] are their lengths, repeated; ncuts 0
 * means whole.  False: a law is broken.
 */
bool laws_run(laws_run_t *run, const laws_setup_t *setup, const uint8_t *in,
    size_t len, const size_t *cuts, size_t ncuts);

void laws_free(laws_run_t *run);

/*
 * All laws on one page: whole, and in the given pieces; the two have to
 * agree to the byte.
 */
bool laws_check(const laws_setup_t *setup, const uint8_t *in, size_t len,
    const size_t *cuts, size_t ncuts);

#endif /* LAWS_H */
