/*
 * san_unicode_icu: what ICU says of a character or a script.
 */

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/san_unicode.h"

_Static_assert((int) USCRIPT_INHERITED == (int) SAN_CLASS_MARK, "Zinh: a mark");


uint8_t
san_unicode_class_icu(uint32_t cp)
{
    int          n;
    uint32_t     mask;
    UErrorCode   e;
    UScriptCode  script, set[32];

    mask = U_GET_GC_MASK(cp);

    if (mask & U_GC_ND_MASK) {
        return SAN_CLASS_DIGIT;
    }

    if (mask & U_GC_M_MASK) {
        return SAN_CLASS_MARK;
    }

    if (mask & (U_GC_SO_MASK | U_GC_SK_MASK | U_GC_SM_MASK)) {
        return SAN_CLASS_SYMBOL;
    }

    if (!(mask & (U_GC_L_MASK | U_GC_NL_MASK))) {
        return SAN_CLASS_OTHER;
    }

    e = U_ZERO_ERROR;
    n = uscript_getScriptExtensions((UChar32) cp, set, 32, &e);

    if (U_FAILURE(e) || n > 1) {
        return SAN_CLASS_MULTI;
    }

    script = n == 1 ? set[0] : uscript_getScript((UChar32) cp, &e);

    if (script <= USCRIPT_INHERITED || (int) script >= SAN_CLASS_SYMBOL) {
        return SAN_CLASS_COMMON;
    }

    return (uint8_t) script;
}


bool
san_unicode_has_script(uint32_t cp, uint8_t script)
{
    return uscript_hasScript((UChar32) cp, (UScriptCode) script);
}


uint32_t
san_unicode_fold_icu(uint32_t cp)
{
    return (uint32_t) u_foldCase((UChar32) cp, U_FOLD_CASE_DEFAULT);
}


const char *
san_script_code(uint8_t script)
{
    return uscript_getShortName((UScriptCode) script);
}


/* What ICU calls Jpan, Kore, Hans are sets of scripts that letters have. */

void
san_script_members(int script, uint8_t *list)
{
    size_t  i;

    switch (script) {

    case USCRIPT_JAPANESE:
        san_script_members(USCRIPT_HAN, list);
        san_script_members(USCRIPT_HIRAGANA, list);
        san_script_members(USCRIPT_KATAKANA, list);
        return;

    case USCRIPT_KOREAN:
        san_script_members(USCRIPT_HANGUL, list);
        san_script_members(USCRIPT_HAN, list);
        return;

    case USCRIPT_SIMPLIFIED_HAN:
    case USCRIPT_TRADITIONAL_HAN:
        script = USCRIPT_HAN;
        break;

    default:
        break;
    }

    if (script <= USCRIPT_INHERITED || script >= SAN_CLASS_SYMBOL) {
        return;
    }

    for (i = 0; i < SAN_SCRIPT_MEMBERS; i++) {
        if (list[i] == 0 || list[i] == script) {
            list[i] = (uint8_t) script;
            return;
        }
    }
}
