/*
 * san_report_tags: reads the tags in texts, and finds the texts of links.
 */

#include <stdlib.h>
#include <string.h>

#include "san_report_tags.h"


static const uint8_t *
read_tag(const uint8_t *p, const uint8_t *end, san_xliff_tag_t *tag)
{
    size_t  n;

    tag->at = 0;

    for ( /* void */ ; p < end && san_is_digit(*p) && tag->at < SAN_TEXT_MAX;
         p++)
    {
        tag->at = tag->at * 10 + (size_t) (*p - '0');
    }

    if (p == end || *p++ != ':') {
        return NULL;
    }

    tag->close = p < end && *p == '/';
    p += tag->close;

    for (n = 0; p < end && *p != ' ' && n + 1 < SAN_XLIFF_NAME; p++) {
        if (!san_is_alpha(*p) && !san_is_digit(*p)) {
            return NULL;
        }

        tag->name[n++] = (char) *p;
    }

    tag->name[n] = '\0';

    return n && (p == end || *p == ' ') ? p : NULL;
}


/*
 * Reads the tags of a text.  Logs may contain anything: tags that are not
 * paired, in order and at character boundaries are ignored.
 */

static bool
read_pairs(const san_report_finding_t *finding, san_xliff_tags_t *tags)
{
    size_t            at;
    unsigned          open[SAN_XLIFF_TAGS], n, id;
    const uint8_t    *p, *end;
    san_xliff_tag_t  *tag;

    tags->n = 0;
    n = id = 0;
    at = 0;
    p = finding->tags.data;
    end = p + finding->tags.len;

    while (p < end && tags->n < SAN_XLIFF_TAGS) {
        tag = &tags->list[tags->n];
        p = read_tag(p, end, tag);

        if (p == NULL || tag->at < at || tag->at > finding->text.len
            || (tag->at < finding->text.len
                && (finding->text.data[tag->at] & 0xc0) == 0x80))
        {
            return false;
        }

        at = tag->at;

        if (!tag->close) {
            tag->id = ++id;
            open[n++] = tags->n;

        } else if (n == 0
                   || strcmp(tags->list[open[--n]].name, tag->name) != 0)
        {
            return false;

        } else {
            tag->id = tags->list[open[n]].id;
        }

        tags->n++;
        p += p < end;
    }

    return n == 0 && p == end;
}


void
san_xliff_tags(const san_report_finding_t *finding, san_xliff_tags_t *tags)
{
    if (finding->tags.len == 0 || !read_pairs(finding, tags)) {
        tags->n = 0;
    }
}


#define HASH_START  0xcbf29ce484222325ull


static inline uint64_t
hash_byte(uint64_t hash, unsigned byte)
{
    return (hash ^ byte) * 0x100000001b3ull;
}


static uint64_t
hash_of(uint64_t hash, san_str_t s)
{
    size_t  i;

    for (i = 0; i < s.len; i++) {
        hash = hash_byte(hash, s.data[i]);
    }

    return hash;
}


/* The hash of what comes before the path of an element. */

static uint64_t
hash_page(const san_report_finding_t *finding)
{
    uint64_t  hash;

    hash = hash_of(HASH_START, finding->host);
    hash = hash_of(hash_byte(hash, 0x100), finding->language);

    return hash_byte(hash, 0x100);
}


/* The hash of a text in an element, by the hashes of both. */

static uint64_t
hash_in(uint64_t element, uint64_t text)
{
    return hash_byte(element, 0x100) ^ hash_byte(text, 0x101);
}


static bool
has_link(const san_report_finding_t *finding)
{
    size_t  i;

    for (i = 0; i + 2 <= finding->tags.len; i++) {
        if (memcmp(finding->tags.data + i, ":a", 2) == 0) {
            return true;
        }
    }

    return false;
}


/* The text between a start tag and its end tag, without spaces around it. */

static san_str_t
text_in(const san_report_finding_t *finding, const san_xliff_tags_t *tags,
    unsigned start)
{
    unsigned   end;
    san_str_t  text;

    for (end = start + 1; end < tags->n
                          && tags->list[end].id != tags->list[start].id; end++)
    {
        /* void */
    }

    text.data = finding->text.data + tags->list[start].at;
    text.len = (end < tags->n ? tags->list[end].at : finding->text.len)
               - tags->list[start].at;

    while (text.len && text.data[0] == ' ') {
        text.data++;
        text.len--;
    }

    while (text.len && text.data[text.len - 1] == ' ') {
        text.len--;
    }

    return text;
}


static size_t
add_links(uint64_t *list, const san_report_finding_t *finding)
{
    size_t            n;
    uint64_t          element;
    unsigned          i;
    san_xliff_tags_t  tags;

    n = 0;
    element = hash_of(hash_page(finding), finding->where);
    san_xliff_tags(finding, &tags);

    for (i = 0; i < tags.n; i++) {
        if (!tags.list[i].close && strcmp(tags.list[i].name, "a") == 0) {
            list[n++] = hash_in(element,
                                hash_of(HASH_START,
                                        text_in(finding, &tags, i)));
        }
    }

    return n;
}


static int
order(const void *one, const void *two)
{
    uint64_t  a, b;

    a = *(const uint64_t *) one;
    b = *(const uint64_t *) two;

    return (a > b) - (a < b);
}


int
san_xliff_links_read(san_xliff_links_t *links, const san_report_t *report)
{
    size_t  i, n;

    links->list = NULL;
    links->n = 0;

    for (i = 0, n = 0; i < report->nfindings; i++) {
        n += has_link(&report->findings[i]);
    }

    if (n == 0) {
        return SAN_OK;
    }

    links->list = calloc(n, SAN_XLIFF_TAGS * sizeof(*links->list));

    if (links->list == NULL) {
        return SAN_ERROR;
    }

    for (i = 0; i < report->nfindings; i++) {
        if (has_link(&report->findings[i])) {
            links->n += add_links(links->list + links->n,
                                  &report->findings[i]);
        }
    }

    qsort(links->list, links->n, sizeof(*links->list), order);

    return SAN_OK;
}


void
san_xliff_links_free(san_xliff_links_t *links)
{
    free(links->list);
    links->list = NULL;
    links->n = 0;
}


bool
san_xliff_links_have(const san_xliff_links_t *links,
    const san_report_finding_t *finding)
{
    size_t          i;
    uint64_t        element, text, hash;
    const uint8_t  *p;

    if (links->n == 0 || finding->attr.len) {
        return false;
    }

    text = hash_of(HASH_START, finding->text);
    element = hash_page(finding);
    p = finding->where.data;

    for (i = 0; i < finding->where.len; i++) {

        if (i + 3 <= finding->where.len && memcmp(p + i, " > ", 3) == 0) {
            hash = hash_in(element, text);

            if (bsearch(&hash, links->list, links->n, sizeof(hash), order)) {
                return true;
            }
        }

        element = hash_byte(element, p[i]);
    }

    return false;
}
