/*
 * san_function_words: builds the tables of function words.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "lang/san_function_words_table.h"

san_fw_t  san_fw;

static uint64_t  near[SAN_FUNCTION_ROWS];
static uint64_t  of_script[SAN_CLASS_SYMBOL];
static uint64_t  mute;
static uint8_t   scripts[SAN_FUNCTION_ROWS];


#if defined(__SSE2__)

static const struct {
    uint16_t  from;
    uint16_t  to;
    uint16_t  from_too;
    uint16_t  to_too;
} side_by_side[] = {
    { 0x3ac, 0x3ce, 0, 0 },                /* Greek */
    { 0x430, 0x45f, 0, 0 },                /* Cyrillic */
    { 0x561, 0x586, 0, 0 },                /* Armenian */
    { 0x5d0, 0x5ea, 0, 0 },                /* Hebrew */
    { 0x620, 0x64a, 0x671, 0x6d3 }         /* Arabic */
};

#define RUNS  (sizeof(side_by_side) / sizeof(side_by_side[0]))

_Static_assert(RUNS < RUNS_MAX, "a run has a number from 1 on");

#endif


static void
add_word(const char *text, size_t len, unsigned row)
{
    unsigned  i;
    uint64_t  key;
    uint8_t   word[WORD_MAX];

    memset(word, 0, sizeof(word));
    memcpy(word, text, len);
    key = key_of(word, len);
    i = slot_of(key);

    while (san_fw.slots[i].key && san_fw.slots[i].key != key) {
        i = (i + 1) & (SLOTS - 1);
    }

    san_fw.slots[i].key = key;
    san_fw.slots[i].languages |= UINT64_C(1) << row;

#if defined(__SSE2__)
    if (len > 16) {
        i = hash(key_of(word, 16), LONG_BITS);
        san_fw.long_words[i / 64] |= UINT64_C(1) << i % 64;
    }
#endif
}


/* The row of a tag of len letters, or -1. */

static int
find_row(const char *tag, size_t len)
{
    char      padded[sizeof(san_function_words[0].tag)] = "";
    unsigned  i;

    if (len >= sizeof(padded)) {
        return -1;
    }

    memcpy(padded, tag, len);

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        if (memcmp(san_function_words[i].tag, padded, sizeof(padded)) == 0) {
            return (int) i;
        }
    }

    return -1;
}


static void
set_near(void)
{
    int          row;
    size_t       i, n;
    unsigned     k;
    uint64_t     group;
    const char  *p;

    for (k = 0; k < SAN_FUNCTION_ROWS; k++) {
        near[k] = UINT64_C(1) << k;
    }

    for (i = 0; i < san_near_languages_n; i++) {
        group = 0;

        for (p = san_near_languages[i]; *p; p += n + (p[n] == ' ')) {
            n = strcspn(p, " ");
            row = find_row(p, n);
            group |= row < 0 ? 0 : UINT64_C(1) << row;
        }

        for (k = 0; k < SAN_FUNCTION_ROWS; k++) {
            if (group >> k & 1) {
                near[k] = group;
            }
        }
    }
}


#if defined(__SSE2__)

/* A two-byte letter in UTF-8 as a number. */

static int16_t
pair(uint16_t cp)
{
    return (int16_t) (0xc080 | (cp >> 6) << 8 | (cp & 0x3f));
}


static bool
are_letters(uint16_t from, uint16_t to)
{
    for ( /* void */ ; from <= to; from++) {
        if (san_fw.lower[from] != from) {
            return false;
        }
    }

    return true;
}


static void
set_runs(void)
{
    uint16_t  from, to, cp;
    unsigned  i, k;

    for (i = 0; i < RUNS; i++) {
        san_fw.runs[i + 1].two = side_by_side[i].from_too != 0;

        for (k = 0; k < 1 + (unsigned) san_fw.runs[i + 1].two; k++) {
            from = k ? side_by_side[i].from_too : side_by_side[i].from;
            to = k ? side_by_side[i].to_too : side_by_side[i].to;

            if (!are_letters(from, to)) {
                break;
            }

            san_fw.runs[i + 1].from[k] = _mm_set1_epi16(pair(from));
            san_fw.runs[i + 1].more[k] = _mm_set1_epi16(
                                      (int16_t) (pair(to) - pair(from)));

            /* capitals precede them */

            for (cp = k ? from : from - (from < 0x5d0 ? 0x20 : 0); cp <= to;
                 cp++)
            {
                san_fw.run_of[cp >> 6] = (uint8_t) (i + 1);
            }
        }
    }

    for (i = '!'; i < 0x80; i++) {
        san_fw.ends[i] = !san_is_alpha((uint8_t) i) && !(i >= '0' && i <= '9')
                  && strchr("'-.@_/", (int) i) == NULL;
    }
}

#endif


void
san_function_words_init(void)
{
    size_t       n;
    unsigned     i;
    const char  *p;

    for (i = 0; i < LOWER; i++) {
        san_fw.lower[i] = !is_letter(i) ? 0
                   : i == 0x130 ? 'i' : (uint16_t) u_tolower((UChar32) i);
    }

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        scripts[i] = (uint8_t) u_getPropertyValueEnum(
                                   UCHAR_SCRIPT, san_function_words[i].script);

        of_script[scripts[i]] |= UINT64_C(1) << i;

        if (strcmp(san_function_words[i].tag, "la") == 0) {
            mute |= UINT64_C(1) << i;
        }

        for (p = san_function_words[i].words; *p; p += n + (p[n] == ' ')) {
            n = strcspn(p, " ");

            if (n && n <= WORD_MAX) {
                add_word(p, n, i);
            }
        }
    }

    set_near();

#if defined(__SSE2__)
    set_runs();
#endif
}


int
san_function_words_row(const san_language_t *language)
{
    int       row;
    unsigned  i;

    if (!language->known) {
        return -1;
    }

    /* sh: Serbo-Croatian, used on pages in Latin letters */

    if ((language->tag[1] | 0x20) == 'h'
        && strcmp(language->primary, "sr") == 0
        && san_scripts_has(&language->expected, USCRIPT_LATIN))
    {
        return find_row("sr-Latn", 7);
    }

    if (strcmp(language->primary, "no") == 0
        && (language->tag[0] | 0x20) == 'n'
        && (language->tag[1] | 0x20) == 'n')
    {
        row = find_row("nn", 2);

    } else {
        row = find_row(language->primary, strlen(language->primary));
    }

    if (row < 0 || san_scripts_has(&language->expected, scripts[row])) {
        return row;
    }

    /* Serbian in Latin letters has its own row */

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        if (strncmp(san_function_words[i].tag, san_function_words[row].tag,
                    strlen(san_function_words[row].tag)) == 0
            && san_function_words[i].tag[strlen(san_function_words[row].tag)]
               == '-'
            && san_scripts_has(&language->expected, scripts[i]))
        {
            return (int) i;
        }
    }

    return -1;
}


uint64_t
san_function_words_near(unsigned row)
{
    return near[row];
}


uint64_t
san_function_words_scripts(const san_scripts_t *set)
{
    unsigned  i, script;
    uint64_t  bits, rows;

    rows = 0;

    for (i = 0; i < SAN_SCRIPTS_MAX / 64; i++) {
        for (bits = set->bits[i]; bits; bits &= bits - 1) {
            script = i * 64 + (unsigned) __builtin_ctzll(bits);
            rows |= script < SAN_CLASS_SYMBOL ? of_script[script] : 0;
        }
    }

    return rows;
}


uint8_t
san_function_words_script(unsigned row)
{
    return scripts[row];
}


uint64_t
san_function_words_mute(void)
{
    return mute;
}
