/*
 * san_report_tags: the tags in the text of a leftover, and the leftovers that
 * are the texts of links in others.
 *
 * Depends on san_report.
 */

#ifndef SAN_REPORT_TAGS_H
#define SAN_REPORT_TAGS_H

#include "san_report.h"

/* Most tags of a text: the core's maximum, and some room. */
#define SAN_XLIFF_TAGS  16

#define SAN_XLIFF_NAME  24


typedef struct {
    size_t    at;                      /* bytes of text before it */
    bool      close;
    unsigned  id;                      /* from 1; the same for a pair */
    char      name[SAN_XLIFF_NAME];
} san_xliff_tag_t;

typedef struct {
    san_xliff_tag_t  list[SAN_XLIFF_TAGS];
    unsigned         n;
} san_xliff_tags_t;


/* Reads the tags in its text: none, if what the log has is no such list. */
void san_xliff_tags(const san_report_finding_t *finding,
    san_xliff_tags_t *tags);


/*
 * The texts of links inside of other texts, as hashes.  A translator gets them
 * with the texts around them, so they are no units of their own.
 */

typedef struct {
    uint64_t  *list;     /* sorted */
    size_t     n;
} san_xliff_links_t;

/* Gathers them from all leftovers.  SAN_ERROR: out of memory. */
int san_xliff_links_read(san_xliff_links_t *links,
    const san_report_t *report);

void san_xliff_links_free(san_xliff_links_t *links);

/* Is it the text of such a link? */
bool san_xliff_links_have(const san_xliff_links_t *links,
    const san_report_finding_t *finding);

#endif /* SAN_REPORT_TAGS_H */
