/*
 * san_edit: byte-exact editing of a stream.
 *
 * The first invariant: the output is the input, less the ranges that were cut,
 * plus what replaces them; every other byte leaves unchanged and in order.
 * This component sees ranges and bytes, never a token.
 *
 * Enters: a window of the input that moves forward, and edits, in any order,
 * whose bytes have not left yet.  Leaves: bytes, through the output
 * callback.  Depends on san_base.
 */

#ifndef SAN_EDIT_H
#define SAN_EDIT_H

#include "san.h"

/* Edits that wait for bytes before them to be decided. */
#define SAN_EDITS_MAX  64

/* Bytes before the window that are remembered, to look for a join. */
#define SAN_EDIT_TAIL  40


typedef struct {
    san_range_t  cut;
    san_str_t    replacement;   /* bytes that stay until it has left */
} san_edit_t;


typedef struct {
    san_output_pt   output;
    void           *data;

    const uint8_t  *win;
    uint64_t        win_off;
    size_t          win_len;
    bool            win_input;  /* the window is the caller's buffer */
    bool            xml;        /* what leaves has to be XML */

    uint64_t        pos;        /* the next byte of the input to leave */
    uint64_t        out;        /* bytes that have left */
    uint64_t        removed;

    uint8_t         tail[SAN_EDIT_TAIL];
    size_t          tail_len;

    san_edit_t      edits[SAN_EDITS_MAX];
    unsigned        n;
} san_editor_t;


/* Makes an editor ready, whatever it holds. */
void san_edit_init(san_editor_t *editor, san_output_pt output, void *data);

/* Moves the window; its first byte is at most editor->pos. */
void san_edit_window(san_editor_t *editor, const uint8_t *p, size_t n,
    uint64_t off, bool input);

/* The bytes of a range of the window. */
san_str_t san_edit_bytes(const san_editor_t *editor, san_range_t range);

/*
 * May [range) be cut, or bytes be put in its place?  False where it has left
 * already, overlaps another edit, too many edits wait, or (joins) the bytes
 * before it could become markup or a reference with those behind it.
 */
bool san_edit_allowed(const san_editor_t *editor, san_range_t range,
    bool joins);

/* Adds an edit that was allowed. */
void san_edit_add(san_editor_t *editor, san_range_t range,
    san_str_t replacement);

/* Lets bytes leave up to the offset to, edits applied. */
int san_edit_flush(san_editor_t *editor, uint64_t to);

#endif /* SAN_EDIT_H */
