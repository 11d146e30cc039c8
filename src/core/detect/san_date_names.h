/*
 * san_date_names: names of months and days by their hash.
 *
 * Enters: a hash.  Leaves: its slot.  Depends on san_normal.
 */

#ifndef SAN_DATE_NAMES_H
#define SAN_DATE_NAMES_H

#include "match/san_normal.h"

/* The languages whose names are known, a bit for each. */

#define SAN_DATE_LANGUAGES(X)                                                 \
    X("en") X("de") X("fr") X("es") X("it") X("pt") X("nl") X("sv") X("da")   \
    X("nb") X("fi") X("pl") X("cs") X("sk") X("hu") X("ro") X("tr") X("ru")   \
    X("uk") X("bg") X("el") X("hr") X("sl") X("lt") X("lv") X("et") X("id")   \
    X("vi")

#define SAN_DATE_SLOTS  8192


typedef struct {
    uint64_t  hash;
    uint32_t  languages;         /* 0: free */
} san_date_name_t;


/* The slot of a name, or a free one. */

static inline unsigned
san_date_slot(const san_date_name_t *names, uint64_t hash)
{
    unsigned  i;

    for (i = (unsigned) (hash >> 20) % SAN_DATE_SLOTS;
         names[i].languages && names[i].hash != hash;
         i = (i + 1) % SAN_DATE_SLOTS)
    {
        /* void */
    }

    return i;
}

#endif /* SAN_DATE_NAMES_H */
