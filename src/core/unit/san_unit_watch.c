/*
 * san_unit_watch: first words of texts of libraries and of filler text.
 */

#include "unit/san_unit.h"


/* Sorted by length: most words are compared with none or two. */

static const char *const  watched[] = {
    "nan", "xxx", "lll", "ora", "php",
    "todo", "twig",
    "lorem", "fixme", "fatal", "parse", "stack", "mysql",
    "notice", "liquid", "strict", "smarty", "server",
    "missing", "warning",
    "uncaught", "sqlstate",
    "traceback", "undefined", "microsoft",
    "deprecated", "freemarker",
    "translation", "recoverable",
    "untranslated",
    "nomethoderror", "templatesyntaxerror", "templatedoesnotexist"
};


#define L(c)  (1u << ((c) - 'a'))

const uint32_t  san_unit_watched_firsts[SAN_WATCHED_LENGTHS] = {
    [3] = L('j') | L('x') | L('l') | L('o') | L('p') | L('n'),
    [4] = L('j') | L('t'),
    [5] = L('j') | L('l') | L('f') | L('p') | L('s') | L('m'),
    [6] = L('j') | L('n') | L('l') | L('s'), [7] = L('j') | L('m') | L('w'),
    [8] = L('j') | L('u') | L('s'), [9] = L('j') | L('t') | L('u') | L('m'),
    [10] = L('j') | L('d') | L('f'), [11] = L('j') | L('t') | L('r'),
    [12] = L('j') | L('u'), [13] = L('j') | L('n'), [14] = L('j'),
    [15] = L('j'), [16] = L('j'), [17] = L('j'), [18] = L('j'),
    [19] = L('j') | L('t'), [20] = L('j') | L('t')
};

/* Their second letters by length, without the words of is_joomla(). */

static const uint32_t  seconds[SAN_WATCHED_LENGTHS] = {
    [3] = L('a') | L('x') | L('l') | L('r') | L('h'), [4] = L('o') | L('w'),
    [5] = L('o') | L('i') | L('a') | L('t') | L('y'),
    [6] = L('o') | L('i') | L('t') | L('m') | L('e'), [7] = L('i') | L('a'),
    [8] = L('n') | L('q'), [9] = L('r') | L('n') | L('i'),
    [10] = L('e') | L('r'), [11] = L('r') | L('e'), [12] = L('n'),
    [13] = L('o'), [19] = L('e'), [20] = L('e')
};


/* Where the words of each length begin in the list. */

static const uint8_t  starts[SAN_WATCHED_LENGTHS + 1] = {
    [4] = 5, [5] = 7, [6] = 13, [7] = 18, [8] = 20, [9] = 22, [10] = 25,
    [11] = 27, [12] = 29, [13] = 30, [14] = 31, [15] = 31, [16] = 31,
    [17] = 31, [18] = 31, [19] = 31, [20] = 32, [21] = 33
};


/* Is it a constant that may be a key: "JSELECT", J and capitals? */

static bool
is_joomla(const uint8_t *p, size_t len)
{
    size_t  i;

    for (i = 0; i < len && p[i] >= 'A' && p[i] <= 'Z'; i++) { /* void */ }

    return i == len && len > 2;
}


bool
san_unit_ask_watched(const uint8_t *p, size_t len)
{
    size_t  i, k;

    if (p[0] == 'J' && is_joomla(p, len)) {
        return true;
    }

    if (!san_is_alpha(p[1]) || !(seconds[len] >> ((p[1] | 0x20) - 'a') & 1)) {
        return false;
    }

    for (i = starts[len]; i < starts[len + 1]; i++) {
        for (k = 0; k < len; k++) {
            if (san_lower(p[k]) != (uint8_t) watched[i][k]) {
                break;
            }
        }

        if (k == len) {
            return true;
        }
    }

    return false;
}
