/*
 * san_unit_words: words of a suspect in its foreign script, added at once, and
 * the first words of messages.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "san.h"
#include "unit/san_unit.h"


uint8_t
san_unit_writing_system(uint8_t script)
{
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA
           || script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO
           ? USCRIPT_HAN : script;
}


/*
 * Can further letters only change counts, and whether it may be a phrase or a
 * label?  off: the source of the next one.
 */

static bool
only_counts(const san_unit_t *unit, const san_page_t *page,
    const san_text_t *text, uint64_t off)
{
    return unit->state == SAN_UNIT_SUSPECT
           && unit->watch == SAN_WATCH_NONE && !san_unit_is_own(unit)
           && text->len > unit->text
           && unit->run_open && unit->nruns <= SAN_UNIT_RUNS
           && unit->runs[unit->nruns - 1].end + unit->space == off
           && (unit->expected + unit->tolerated >= SAN_UNIT_DECIDE
               || !san_policy_repairs(page->policy));
}


/* The most bytes that can be added, with a space before them. */

static size_t
room(const san_unit_t *unit, const san_text_t *text)
{
    size_t  len, size;

    len = text->len - unit->text + 8;
    size = text->size - text->len;

    return len >= SAN_TEXT_MAX || size < 8 ? 0
           : size - 8 < SAN_TEXT_MAX - len ? size - 8
                                                : SAN_TEXT_MAX - len;
}


/* May it still be a phrase or a label?  space: one precedes the letter. */

static void
ask_letter(san_unit_t *unit, const san_page_t *page, bool space, uint32_t cp,
    uint8_t class)
{
    if (unit->label) {
        unit->label = (!space || san_label_word(&unit->words_read))
                      && san_label_add(&unit->words_read, cp, class);
    }

    if (unit->prompt) {
        san_unit_ask_prompt(unit, page, space, cp, class);
    }
}


/* Adds bytes of the source to the text, after a space if there is one. */

static void
put_words(san_unit_t *unit, san_text_t *text, const uint8_t *p, size_t n)
{
    san_range_t  *run;

    run = &unit->runs[unit->nruns - 1];
    run->end += unit->space + n;

    if (unit->space) {
        text->data[text->len++] = ' ';
        unit->space = false;
    }

    memcpy(text->data + text->len, p, n);
    text->len += n;
}


const uint8_t *
san_unit_add_words(san_unit_t *unit, const san_page_t *page, san_text_t *text,
    const uint8_t *p, const uint8_t *end, uint64_t off, uint32_t letters[256])
{
    int             n;
    bool            space;
    uint8_t         class;
    unsigned        known, per_word;
    uint32_t        cp;
    const uint8_t  *q;

    if (!only_counts(unit, page, text, off)) {
        return p;
    }

    if ((size_t) (end - p) > room(unit, text)) {
        end = p + room(unit, text);
    }

    known = UINT8_MAX + 1;
    per_word = 0;

    for (q = p; q < end; q += space + n) {
        space = *q == ' ';

        if (q + space == end) {
            break;
        }

        n = san_utf8_next(q + space, end, &cp);

        if (n < 2 || n > 3) {
            break;
        }

        class = san_class_bmp[cp];

        if (class != known) {
            if (!san_class_is_script(class)
                || page->kind[class] != SAN_FOREIGN)
            {
                break;
            }

            per_word = san_script_letters_a_word(class);
        }

        if (space || !unit->in_word) {
            unit->in_word = true;
            unit->words++;
            unit->word = 0;
            unit->word_script = san_unit_writing_system(class);

        } else if (class != known
                   && unit->word_script != san_unit_writing_system(class))
        {
            break;
        }

        if (unit->script == 0) {
            unit->script = class;
        }

        if (unit->label | unit->prompt) {
            ask_letter(unit, page, space || (q == p && unit->space), cp,
                       class);
        }

        known = class;
        letters[class]++;
        unit->foreign++;

        if (++unit->word > unit->word_max) {
            unit->word_max = unit->word;
        }

        if (per_word) {
            unit->unspaced[per_word > 2]++;
        }
    }

    if (q == p) {
        return p;
    }

    put_words(unit, text, p, (size_t) (q - p));

    unit->longer |= !unit->prompt && !unit->label && !unit->passage
                    && san_unit_words(unit) > SAN_UNIT_WORDS;

    return q;
}


bool
san_unit_php_message(const uint8_t *p)
{
    size_t  i, k;

    static const char *const  words[] = {
        "deprecated:", "fatal error:", "notice:", "parse error:", "php ",
        "warning:"
    };

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        for (k = 0; words[i][k] && san_lower(p[k]) == (uint8_t) words[i][k];
             k++)
        {
            /* void */
        }

        if (words[i][k] == '\0') {
            return true;
        }
    }

    return false;
}
