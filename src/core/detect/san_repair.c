/*
 * san_repair: what a text was before it was read or escaped wrongly.
 *
 * It is certain where nothing but that happened: what it was, read or escaped
 * so again, is the text to the last character, and has no letter that the
 * page's language lacks.
 */

#include <string.h>

#include "detect/san_detectors.h"
#include "lang/san_exemplars.h"


size_t
san_repair(san_detector_t detector, san_str_t text, uint8_t *out, size_t size)
{
    return detector == SAN_DETECTOR_ENTITY
           ? san_detect_entity_repair(text, out, size)
           : detector == SAN_DETECTOR_MOJIBAKE
           ? san_detect_mojibake_repair(text, out, size) : 0;
}


/* Has it no letter beyond ASCII but those of the page's language? */

static bool
is_own(san_str_t text, const san_page_t *page)
{
    int                     n;
    uint8_t                 class;
    uint32_t                cp;
    const uint8_t          *p, *end;
    const san_exemplars_t  *letters;

    letters = page->language.known ? san_exemplars_find(&page->language) : NULL;

    if (letters == NULL) {
        return false;
    }

    for (p = text.data, end = p + text.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0 || cp == 0xfffd || cp < 0x20 || (cp >= 0x7f && cp < 0xa0)) {
            return false;
        }

        class = san_class(cp);

        if (cp >= 0x80 && san_class_is_letter(class)
            && (san_page_kind(page, cp, class) != SAN_EXPECTED
                || san_exemplars_foreign(letters, cp)))
        {
            return false;
        }
    }

    return true;
}


size_t
san_repair_certain(san_detector_t detector, san_str_t text,
    const san_page_t *page, uint8_t *out, size_t size)
{
    san_str_t  was;

    /* what does not fit is cut */

    if (text.len + 8 > size) {
        return 0;
    }

    was.data = out;
    was.len = detector == SAN_DETECTOR_ENTITY
              ? san_detect_entity_exact(text, out, size)
              : detector == SAN_DETECTOR_MOJIBAKE
              ? san_detect_mojibake_exact(text, out, size) : 0;

    return was.len && is_own(was, page) ? was.len : 0;
}
