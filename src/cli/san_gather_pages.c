/*
 * san_gather_pages: keeps the pages of each leftover, without duplicates.
 */

#include <stdlib.h>
#include <string.h>

#include "san_gather.h"

/* Most pages that are kept of one leftover, and of all. */
#define PAGES_OF_ONE  1000
#define PAGES_OF_ALL  200000

/* The log truncates addresses to less; longer ones are forged. */
#define PAGE_LEN_MAX  4096


struct san_gather_slot_s {
    uint32_t  finding;         /* 1 + its index; 0: free */
    uint32_t  page;
};


static uint64_t
hash_of(size_t finding, san_str_t uri)
{
    size_t    i;
    uint64_t  hash;

    hash = 0xcbf29ce484222325ull ^ finding * 0x9e3779b97f4a7c15ull;

    for (i = 0; i < uri.len; i++) {
        hash = (hash ^ uri.data[i]) * 0x100000001b3ull;
    }

    return hash ^ hash >> 29;
}


/* The slot of a page, or a free one. */

static san_gather_slot_t *
find(const san_gather_t *g, size_t finding, san_str_t uri)
{
    size_t              at;
    san_str_t           page;
    san_gather_slot_t  *slot;

    for (at = hash_of(finding, uri) & (g->page_slots_n - 1); ;
         at = (at + 1) & (g->page_slots_n - 1))
    {
        slot = &g->page_slots[at];

        if (slot->finding == 0) {
            return slot;
        }

        if (slot->finding != finding + 1) {
            continue;
        }

        page = g->findings[finding].all[slot->page];

        if (page.len == uri.len
            && (uri.len == 0 || memcmp(page.data, uri.data, uri.len) == 0))
        {
            return slot;
        }
    }
}


/* Doubles the number of slots. */

static int
grow(san_gather_t *g)
{
    size_t              i, size;
    san_gather_slot_t  *old, *slot;

    size = g->page_slots_n;
    old = g->page_slots;
    g->page_slots_n = size ? size * 2 : 1024;
    g->page_slots = calloc(g->page_slots_n, sizeof(*g->page_slots));

    if (g->page_slots == NULL) {
        g->page_slots = old;
        g->page_slots_n = size;
        return SAN_ERROR;
    }

    for (i = 0; i < size; i++) {
        if (old[i].finding) {
            slot = find(g, old[i].finding - 1,
                        g->findings[old[i].finding - 1].all[old[i].page]);
            *slot = old[i];
        }
    }

    free(old);

    return SAN_OK;
}


/* Makes room for one more page of a leftover; grows at powers of two. */

static int
has_room(san_report_finding_t *finding)
{
    unsigned    n;
    san_str_t  *all;

    n = finding->pages;

    if (n & (n - 1)) {
        return SAN_OK;
    }

    all = realloc(finding->all, (n ? (size_t) n * 2 : 1) * sizeof(*all));

    if (all == NULL) {
        return SAN_ERROR;
    }

    finding->all = all;

    return SAN_OK;
}


int
san_gather_page(san_gather_t *g, size_t i, san_str_t uri)
{
    uint8_t               *p;
    san_gather_slot_t     *slot;
    san_report_finding_t  *finding;

    finding = &g->findings[i];

    if ((g->pages_n + 1) * 2 > g->page_slots_n && grow(g) != SAN_OK) {
        return SAN_ERROR;
    }

    slot = find(g, i, uri);

    if (slot->finding) {
        return SAN_OK;
    }

    if (finding->pages == PAGES_OF_ONE || g->pages_n == PAGES_OF_ALL
        || uri.len > PAGE_LEN_MAX)
    {
        finding->more = true;
        return SAN_OK;
    }

    p = malloc(uri.len + 1);

    if (p == NULL || has_room(finding) != SAN_OK) {
        free(p);
        return SAN_ERROR;
    }

    if (uri.len) {
        memcpy(p, uri.data, uri.len);
    }

    slot->finding = (uint32_t) i + 1;
    slot->page = finding->pages;

    finding->all[finding->pages].data = p;
    finding->all[finding->pages++].len = uri.len;
    g->pages_n++;

    return SAN_OK;
}


void
san_gather_forget_pages(san_report_finding_t *finding)
{
    unsigned  i;

    for (i = 0; finding->all && i < finding->pages; i++) {
        free((void *) (uintptr_t) finding->all[i].data);
    }

    free(finding->all);
}
