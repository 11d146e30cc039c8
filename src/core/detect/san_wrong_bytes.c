/*
 * san_wrong_bytes: repairs bytes of another encoding in a page, such as a date
 * that a server wrote in its own encoding, if they make sense in the legacy
 * encoding of the page's language.
 */

#include <string.h>

#include "charset/san_charset.h"
#include "detect/san_judge.h"


static const struct {
    const char  *languages;      /* separated and enclosed by spaces */
    const char  *charset;
} legacy[] = {
    { " ru uk be bg mk sr ", "windows-1251" },
    { " pl cs sk hu sl hr ro bs sq ", "windows-1250" },
    { " el ", "windows-1253" },
    { " tr az ", "windows-1254" },
    { " he ", "windows-1255" },
    { " ar fa ur ", "windows-1256" },
    { " lt lv et ", "windows-1257" },
    { " vi ", "windows-1258" },
    { " th ", "windows-874" },
    { " en de fr es it pt nl da sv no nb nn fi is ca gl eu ga ",
      "windows-1252" }
};


static const san_charset_t *
legacy_of(const san_language_t *language)
{
    char    word[12];
    size_t  i;

    word[0] = ' ';
    strcpy(word + 1, language->primary);
    strcat(word, " ");

    for (i = 0; i < sizeof(legacy) / sizeof(legacy[0]); i++) {
        if (strstr(legacy[i].languages, word)) {
            return san_charset_get((const uint8_t *) legacy[i].charset,
                                   strlen(legacy[i].charset));
        }
    }

    return NULL;
}


/* Is it a letter of the page's language, or punctuation of its texts? */

static bool
is_plain(const san_page_t *page, const san_exemplars_t *own, uint32_t cp)
{
    uint8_t  class;

    class = san_class(cp);

    return san_class_is_letter(class)
           ? san_page_kind(page, cp, class) == SAN_EXPECTED
             && !(own && san_exemplars_borrowed(own, cp))
           : cp == 0xa0 || cp == 0xab || cp == 0xbb || cp == 0xa7
             || cp == 0xb0 || (cp >= 0x2010 && cp <= 0x2026)
             || cp == 0x20ac || cp == 0x2116;
}


/*
 * May a single invalid byte be the first one of a truncated UTF-8 character?
 * Then no letter follows it.
 */

static bool
is_cut(uint8_t byte, bool behind_other, const uint8_t *p, const uint8_t *end)
{
    uint32_t  cp;

    return byte >= 0xc2 && byte <= 0xf4 && !behind_other
           && (p == end || san_utf8_next(p, end, &cp) <= 0
               || !(cp == SAN_REPLACEMENT
                    || san_class_is_letter(san_class(cp))));
}


size_t
san_wrong_bytes_repair(const san_page_t *page, const san_exemplars_t *own,
    san_str_t text, const uint8_t *wrong, size_t n, uint8_t *out, size_t size)
{
    int                   len;
    bool                  behind_other;
    size_t                k, used;
    uint32_t              cp;
    const uint8_t        *p, *end;
    const san_charset_t  *charset;

    behind_other = false;
    charset = legacy_of(&page->language);

    if (charset == NULL || n == 0) {
        return 0;
    }

    end = text.data + text.len;

    for (p = text.data, k = used = 0; p < end && used + 4 <= size; p += len) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0) {
            return 0;
        }

        if (cp != SAN_REPLACEMENT) {
            behind_other = false;

        } else if (k == n || is_cut(wrong[k], behind_other, p + len, end)
                   || san_charset_next(charset, &wrong[k], &wrong[k] + 1, &cp)
                      != 1
                   || !is_plain(page, own, cp))
        {
            return 0;

        } else {
            behind_other = true;
            k++;
        }

        used += san_utf8_put(out + used, cp);
    }

    return k == n && p == end ? used : 0;
}
