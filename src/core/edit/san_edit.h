/*
 * san_edit: byte-exact editing of a stream.
 *
 * The first invariant: the output is the input without the ranges that were
 * cut, plus their replacements; every other byte is written unchanged and in
 * order.
 * This component knows ranges and bytes, but no tokens.
 *
 * Enters: a window of the input that moves forward, and edits of bytes that
 * are not written yet, in any order.  Leaves: bytes, through the output
 * callback.  Depends on san_base.
 */

#ifndef SAN_EDIT_H
#define SAN_EDIT_H

#include "san.h"

/* Edits that may be pending at one time. */
#define SAN_EDITS_MAX  64

/* Bytes before the window that are kept, to check what a cut would join. */
#define SAN_EDIT_TAIL  40


typedef struct {
    san_range_t  cut;
    san_str_t    replacement;   /* valid until it is written */
} san_edit_t;


typedef struct {
    san_output_pt   output;
    void           *data;

    const uint8_t  *win;
    uint64_t        win_off;
    size_t          win_len;
    bool            win_input;  /* the window is the caller's buffer */
    bool            xml;        /* the output has to be well-formed XML */

    uint64_t        pos;        /* the next byte of the input to write */
    uint64_t        out;        /* bytes written */
    uint64_t        removed;

    uint8_t         tail[SAN_EDIT_TAIL];
    size_t          tail_len;

    san_edit_t      edits[SAN_EDITS_MAX];
    unsigned        n;
} san_editor_t;


/* Initializes an editor. */
void san_edit_init(san_editor_t *editor, san_output_pt output, void *data);

/* Moves the window to n bytes at p, whose offset off is at most editor->pos. */
void san_edit_window(san_editor_t *editor, const uint8_t *p, size_t n,
    uint64_t off, bool input);

/* The bytes of a range, which must be inside the window. */
san_str_t san_edit_bytes(const san_editor_t *editor, san_range_t range);

/*
 * May [range) be cut or replaced?  False if a part of it was written already,
 * it overlaps another edit, too many edits are pending, or (joins) the bytes
 * before and after it could form markup or a character reference.
 */
bool san_edit_allowed(const san_editor_t *editor, san_range_t range,
    bool joins);

/* Adds an edit that san_edit_allowed() has accepted. */
void san_edit_add(san_editor_t *editor, san_range_t range,
    san_str_t replacement);

/* Writes all bytes before the offset to, with edits applied. */
int san_edit_flush(san_editor_t *editor, uint64_t to);

#endif /* SAN_EDIT_H */
