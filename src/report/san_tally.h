/*
 * san_tally: counters and the most frequent leftovers, in memory that several
 * processes share.
 *
 * Each writer has a slot of its own, so no lock is needed, and none can be
 * left held by a process that dies.  A reader adds up all slots.  What is
 * longer than one word carries a number that is odd while it is written to:
 * a reader skips it then, and who takes over a dead writer's slot clears it.
 *
 * Of leftovers the frequent ones are kept (space saving, in sets of eight by
 * the hash of the key): a slot's count may be too high by its error, never too
 * low.  The sum lacks what slots have dropped in which the leftover was rare.
 *
 * The memory holds no pointers.  Depends on san_report, and on atomics of the
 * compiler that are free of locks.
 */

#ifndef SAN_TALLY_H
#define SAN_TALLY_H

#include "san_report.h"

typedef struct san_tally_s  san_tally_t;
typedef struct san_tally_slot_s  san_tally_slot_t;


/* What a writer adds for one response. */

typedef struct {
    unsigned  status;            /* SAN_STATUS_* */
    uint64_t  in;
    uint64_t  removed;
    uint64_t  nanoseconds;
    const uint32_t  *excluded;   /* of san_result_t, or NULL */
    uint64_t  now;               /* seconds since 1970 */
} san_tally_response_t;


/*
 * Lays out size bytes of zeroes for so many writers.  seed: a number that
 * nobody can guess, against chosen hashes; now: seconds since 1970.  NULL:
 * size is too small for one set of leftovers a slot.
 */
san_tally_t *san_tally_create(void *memory, size_t size, unsigned slots,
    uint64_t seed, uint64_t now);

/* For how many writers size bytes have room, with one set of leftovers each. */
unsigned san_tally_room(size_t size);

/*
 * A slot for process id, which is not 0: a free one, or that of a process for
 * which alive() says no.  NULL: there is none; the tally counts that.
 */
san_tally_slot_t *san_tally_claim(san_tally_t *tally, uint32_t id,
    bool (*alive)(uint32_t id));

/* The same for a process that had none, as others may have gone since. */
san_tally_slot_t *san_tally_claim_again(san_tally_t *tally, uint32_t id,
    bool (*alive)(uint32_t id));

/* Of a process that had no slot and ends: it is missed no more. */
void san_tally_give_up(san_tally_t *tally);

/* For how many writers it was laid out. */
unsigned san_tally_slots(const san_tally_t *tally);

/* Gives the slot back; what it counted stays. */
void san_tally_release(san_tally_slot_t *slot);

void san_tally_response(san_tally_slot_t *slot,
    const san_tally_response_t *response);

/* done: what was done with the finding; meta: of its response. */
void san_tally_finding(san_tally_t *tally, san_tally_slot_t *slot,
    const san_finding_t *finding, san_action_t done, const san_meta_t *meta,
    uint64_t now);


/*
 * Reads all slots into a report: its counters and leaks, in the order that it
 * has; memory by malloc(), which san_tally_forget() frees.  SAN_ERROR: none.
 */
int san_tally_read(const san_tally_t *tally, san_report_t *report);
void san_tally_forget(san_report_t *report);

#endif /* SAN_TALLY_H */
