/*
 * san_passage: the text of a unit together with the texts of the links in it,
 * and its tags.  Gathered by feed/san_passage.c, from the first link on.
 *
 * Depends on san_suspect.
 */

#ifndef SAN_PASSAGE_H
#define SAN_PASSAGE_H

#include "decide/san_suspect.h"
#include "unit/san_unit.h"


typedef struct {
    unsigned     owner;      /* 1 + index of the unit; 0: none is gathered */
    uint64_t     from;       /* its first byte that is pending, if any is */
    san_range_t  link;       /* start tag of the last link */
    bool         known;      /* the catalogue has it, with these tags */
    uint8_t      why;        /* san_why_t why it is not translated, or 0 */
    san_unit_t   unit;
    san_text_t   text;
} san_passage_t;


struct san_stream_s;

/*
 * The passage becomes the suspect's text in the report, with its tags.  Out of
 * memory: the page is bypassed.
 */
void san_suspect_take_passage(struct san_stream_s *s, san_suspect_t *suspect);

/*
 * Its translation is that of the passage: the suspects in it wait for that.
 * Texts of links are dropped if it is inserted.
 */
void san_suspect_take_links(struct san_stream_s *s, san_suspect_t *suspect);
/* They do not wait any more. */
void san_suspect_leave_links(struct san_stream_s *s,
    const san_suspect_t *suspect);

#endif /* SAN_PASSAGE_H */
