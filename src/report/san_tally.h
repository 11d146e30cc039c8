/*
 * san_tally: counters and the most frequent leftovers, in memory shared by
 * several processes.
 *
 * Each writer has its own slot, so no lock is needed, and a process that dies
 * cannot leave one locked.  A reader adds up all slots.  Data longer than a
 * word has a number that is odd while it is written: readers then skip it, and
 * a process that takes over a dead writer's slot clears it.
 *
 * Only the frequent leftovers are kept (space saving algorithm, in sets of
 * eight by the hash of the key): a slot's count may be too high by its error,
 * never too low.  The sum lacks counts of slots that have dropped a leftover
 * because it was rare there.
 *
 * The memory contains no pointers.  Depends on san_report, and on lock-free
 * atomics of the compiler.
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
 * Initializes size bytes of zeroed memory for that many writers.  seed: a
 * number that cannot be guessed, against chosen hash collisions; now: seconds
 * since 1970. NULL: size is too small for one set of leftovers per slot.
 */
san_tally_t *san_tally_create(void *memory, size_t size, unsigned slots,
    uint64_t seed, uint64_t now);

/*
 * The number of writers that fit into size bytes, with one set of leftovers
 * each.
 */
unsigned san_tally_room(size_t size);

/*
 * Claims a slot for process id, which must not be 0: a free one, or that of a
 * process for which is_running() returns false.  NULL: no free slot, which is
 * counted as unseen.
 */
san_tally_slot_t *san_tally_claim(san_tally_t *tally, uint32_t id,
    bool (*is_running)(uint32_t id));

/* The same for a process that got none before; others may have exited since. */
san_tally_slot_t *san_tally_claim_again(san_tally_t *tally, uint32_t id,
    bool (*is_running)(uint32_t id));

/* A process that has no slot exits: it is not counted as unseen any more. */
void san_tally_give_up(san_tally_t *tally);

/* The number of slots. */
unsigned san_tally_slots(const san_tally_t *tally);

/* Frees the slot; its counts are kept. */
void san_tally_release(san_tally_slot_t *slot);

void san_tally_response(san_tally_slot_t *slot,
    const san_tally_response_t *response);

/* Counts a finding.  done: the action taken; meta: of its response. */
void san_tally_finding(san_tally_t *tally, san_tally_slot_t *slot,
    const san_finding_t *finding, san_action_t done, const san_meta_t *meta,
    uint64_t now);


/*
 * Reads all slots into a report: counters, and leftovers in the report's
 * order.  The memory is from malloc() and freed by san_tally_forget().
 * SAN_ERROR: out of memory.
 */
int san_tally_read(const san_tally_t *tally, san_report_t *report);
void san_tally_forget(san_report_t *report);

#endif /* SAN_TALLY_H */
