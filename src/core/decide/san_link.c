/*
 * san_link: where a living link leads, by its address.
 */

#include "decide/san_stream.h"


/*
 * Words by which addresses name an edition in a language that is not written
 * in Latin letters; codes that are English words are not among them.
 */

static bool
names_edition(const uint8_t *p, size_t len)
{
    size_t  i, k;

    static const char *const  names[] = {
        "ab", "ar", "ara", "arabic", "ba", "be", "bg", "bn", "bulgarian",
        "ce", "chi", "chinese", "cn", "cv", "el", "fa", "farsi", "gr",
        "greek", "gu", "he", "heb", "hebrew", "hi", "hindi", "hy", "iw",
        "ja", "japanese", "jp", "jpn", "ka", "kazakh", "kk", "km", "kn",
        "ko", "kor", "korean", "kr", "ky", "kz", "lang", "language", "lo",
        "locale", "mk", "ml", "mn", "mr", "ne", "pa", "persian", "ps", "ru",
        "rus", "russian", "sa", "sr", "ta", "te", "tg", "th", "thai", "tt",
        "ua", "ug", "uk", "ukr", "ukrainian", "ur", "urdu", "yi", "zh"
    };

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        for (k = 0; k < len && san_lower(p[k]) == (uint8_t) names[i][k]; k++)
        {
            /* void */
        }

        if (k == len && names[i][k] == '\0') {
            return true;
        }
    }

    return false;
}


/*
 * Words of another script in the address itself, as they are or in per cent:
 * a tag, an article or a reader of that name.
 */

static bool
is_beyond_ascii(const uint8_t *p, size_t len)
{
    uint8_t  c;

    if (p[0] != '%') {
        return p[0] >= 0x80;
    }

    c = len > 2 ? san_lower(p[1]) : 0;

    return (c == '8' || c == '9' || (c >= 'a' && c <= 'f'))
           && (san_is_digit(p[2])
               || (san_lower(p[2]) >= 'a' && san_lower(p[2]) <= 'f'));
}


bool
san_link_leads_away(san_str_t href)
{
    size_t  i, start;

    while (href.len && san_is_space(href.data[0])) {
        href.data++;
        href.len--;
    }

    for (i = 0, start = 0; i <= href.len; i++) {

        if (i < href.len && is_beyond_ascii(href.data + i, href.len - i)) {
            return true;
        }

        if (i < href.len && san_is_alpha(href.data[i])) {
            continue;
        }

        if ((i < href.len && (href.data[i] == ':' || href.data[i] == '&'
                              || href.data[i] == '\\'))
            || (i < 2 && href.len > 1 && href.data[0] == '/'
                && href.data[1] == '/')
            || (i - start > 1 && i - start < 10
                && names_edition(href.data + start, i - start)))
        {
            return true;
        }

        start = i + 1;
    }

    return false;
}
