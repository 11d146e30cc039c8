/*
 * test_unicode: the tables of classes and case folding agree with the linked
 * ICU.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <unicode/uscript.h>

#include "base/san_unicode.h"
#include "tap.h"


int
main(void)
{
    uint32_t  cp;
    unsigned  classes, folds;

    for (cp = classes = folds = 0; cp < 0x10000; cp++) {
        classes += san_class_bmp[cp] != san_unicode_class_icu(cp);
        folds += san_fold_bmp[cp] != san_unicode_fold_icu(cp);
    }

    tap_ok(classes == 0, "classes of the BMP: %u differ", classes);
    tap_ok(folds == 0, "folding in the BMP: %u differ", folds);

    tap_ok(san_class(0x416) == USCRIPT_CYRILLIC, "a letter");
    tap_ok(san_class(0x10330) == USCRIPT_GOTHIC, "a letter beyond the BMP");
    tap_ok(san_fold(0x10400) == 0x10428, "a capital letter beyond the BMP");

    return tap_done();
}
