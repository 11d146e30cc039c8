/*
 * san_page_topic: a language that the page's title or heading names.
 */

#ifndef SAN_PAGE_TOPIC_H
#define SAN_PAGE_TOPIC_H

#include "decide/san_stream.h"

/* Text of title or h1, whose element starts at elem. */
void san_page_topic_add(san_stream_t *s, const uint8_t *p, size_t n,
    uint64_t elem, bool decoded);

/* Does the topic name a language that is written in the script? */
bool san_page_topic_names(san_stream_t *s, uint8_t script);

/* Is a part of the title or the h1 a prompt to log in or to register? */
bool san_page_topic_is_login(san_stream_t *s);

/*
 * san_page_topic_add() for a text whose element may be any.  decoded: UTF-8,
 * not bytes of the page.
 */

static inline void
san_page_topic_text(san_stream_t *s, unsigned tag, uint64_t elem,
    const uint8_t *p, size_t n, bool decoded)
{
    if (tag == SAN_TAG_title || tag == SAN_TAG_h1
        || s->tree.open[SAN_TAG_h1] != 0)
    {
        san_page_topic_add(s, p, n, elem, decoded);
    }
}

#endif /* SAN_PAGE_TOPIC_H */
