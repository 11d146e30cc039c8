/*
 * san_unit: gathers and counts the characters of a unit.
 */

#include <string.h>

#include <unicode/uscript.h>

#include "san.h"
#include "unit/san_unit.h"

#define TEXT_FIRST  1024

/*
 * Bytes of text without a letter after which bytes are not kept pending for
 * the unit.
 */
#define LETTERLESS_MAX  256

/* Longest key or leftover of a template, in bytes. */
#define WATCH_MAX  320

/* Longest message of PHP, in bytes: it may have two paths in it. */
#define NOTICE_MAX 1024

/* Longest date in bytes. */
#define DATE_MAX   40


#define W1    1
#define W5    W1, W1, W1, W1, W1
#define W26   W5, W5, W5, W5, W5, W1

const uint8_t  san_word_chars[256] = {
    ['-'] = 1, ['0'] = W5, W5, ['A'] = W26, ['_'] = 1, ['a'] = W26
};


void
san_text_init(san_text_t *text, const san_allocator_t *allocator)
{
    memset(text, 0, sizeof(*text));
    text->allocator = allocator;
}


void
san_text_free(san_text_t *text)
{
    text->allocator->free(text->allocator->data, text->data);
    text->data = NULL;
}


static bool
grow_text(san_text_t *text)
{
    size_t    size;
    uint8_t  *p;

    size = text->size ? text->size * 2 : TEXT_FIRST;
    p = text->allocator->alloc(text->allocator->data, size);

    if (p == NULL) {
        return false;
    }

    if (text->len) {
        memcpy(p, text->data, text->len);
    }

    text->allocator->free(text->allocator->data, text->data);
    text->data = p;
    text->size = size;

    return true;
}


bool
san_text_reserve(san_text_t *text, size_t len)
{
    while (text->len + len > text->size) {
        if (!grow_text(text)) {
            return false;
        }
    }

    return true;
}


/* Is there room for a space and a character? */

static inline bool
text_reserve(san_text_t *text)
{
    return text->len + 8 <= text->size || grow_text(text);
}


static inline void
put_char(san_text_t *text, uint32_t cp)
{
    if (cp < 0x80) {
        text->data[text->len++] = (uint8_t) cp;

    } else {
        text->len += san_utf8_put(text->data + text->len, cp);
    }
}


bool
san_text_put(san_text_t *text, uint32_t cp)
{
    if (!text_reserve(text)) {
        return false;
    }

    put_char(text, cp);

    return true;
}


void
san_unit_init(san_unit_t *unit, const san_page_t *page,
    const san_text_t *text, bool label)
{
    memset(unit, 0, offsetof(san_unit_t, runs));

    san_prefix_init(&unit->prefix, page->policy->catalog, page->phrases);
    unit->prefix.label = label;

    if (label && page->labels) {
        unit->label = true;
        san_label_init(&unit->words_read, page->labels);
    }

    unit->state = SAN_UNIT_OPEN;
    unit->text = text->len;
    unit->prompt = true;
}


static void
note_source(san_unit_t *unit, san_range_t src)
{
    if (unit->nruns > SAN_UNIT_RUNS) {
        return;
    }

    if (!unit->run_open) {
        unit->run_open = true;

        if (unit->nruns++ == SAN_UNIT_RUNS) {
            return;
        }

        unit->runs[unit->nruns - 1].start = src.start;
    }

    unit->runs[unit->nruns - 1].end = src.end;
}


/* Notes where text and source do not have the same number of bytes. */

static void
note_gap(san_unit_t *unit, size_t text, int64_t more)
{
    san_gap_t  *gap;

    if (more == 0 || unit->ngaps > SAN_UNIT_GAPS) {
        return;
    }

    if (unit->ngaps++ == SAN_UNIT_GAPS || more > INT16_MAX
        || more < INT16_MIN)
    {
        unit->ngaps = SAN_UNIT_GAPS + 1;
        return;
    }

    gap = &unit->gaps[unit->ngaps - 1];
    gap->text = (uint16_t) text;
    gap->more = (int16_t) more;
}


/*
 * The same for a character of which n bytes are the last of len bytes of text,
 * and what precedes it in its run.
 */

static void
note_gaps(san_unit_t *unit, size_t len, size_t n, bool space, san_range_t src)
{
    if (unit->run_open && unit->nruns == 1) {
        note_gap(unit, len - n,
                 (int64_t) (src.start - unit->runs[0].end) - space);
        note_gap(unit, len, (int64_t) (src.end - src.start) - (int64_t) n);

    } else if (unit->nruns == 0) {
        note_gap(unit, len, (int64_t) (src.end - src.start) - (int64_t) n);
    }
}


bool
san_unit_place(const san_unit_t *unit, size_t start, size_t end,
    san_range_t *src)
{
    unsigned  i;

    if (unit->nruns != 1 || unit->ngaps > SAN_UNIT_GAPS) {
        return false;
    }

    src->start = unit->runs[0].start + start;
    src->end = unit->runs[0].start + end;

    for (i = 0; i < unit->ngaps; i++) {
        if (unit->gaps[i].text <= start) {
            src->start += (uint64_t) (int64_t) unit->gaps[i].more;
        }

        if (unit->gaps[i].text <= end) {
            src->end += (uint64_t) (int64_t) unit->gaps[i].more;
        }
    }

    return true;
}


void
san_unit_tag(san_unit_t *unit, const san_text_t *text, san_range_t range,
    unsigned id, bool close)
{
    san_inline_t  *tag;

    san_unit_break(unit);

    if (unit->ntags >= SAN_UNIT_TAGS) {
        unit->ntags = SAN_UNIT_TAGS + 1;
        return;
    }

    tag = &unit->tags[unit->ntags++];
    tag->range = range;
    tag->text = (uint32_t) (text->len - unit->text);
    tag->tag = (uint8_t) id;
    tag->close = close;
    tag->space = unit->space;
}


static bool
copy_text(san_unit_t *unit, san_text_t *text, uint32_t cp)
{
    if (text->len - unit->text > SAN_TEXT_MAX - 8) {
        unit->overflow = true;
        return true;
    }

    if (!text_reserve(text)) {
        return false;
    }

    if (unit->space) {
        unit->space = false;

        if (text->len > unit->text) {
            text->data[text->len++] = ' ';
        }
    }

    put_char(text, cp);

    return true;
}


static void
count_letter(san_unit_t *unit, uint8_t class, unsigned kind)
{
    uint8_t   system;
    unsigned  per_word;

    if (!unit->in_word) {
        unit->in_word = true;
        unit->words++;
        unit->word = 0;
        unit->word_script = 0;
    }

    switch (kind) {

    case SAN_EXPECTED:
        unit->expected++;
        break;

    case SAN_TOLERATED:
        unit->tolerated++;
        break;

    case SAN_FOREIGN:
        unit->foreign++;

        if (++unit->word > unit->word_max) {
            unit->word_max = unit->word;
        }

        if (san_class_is_script(class)) {
            if (unit->script == 0) {
                unit->script = class;
            }

            system = san_unit_writing_system(class);

            if (unit->word_script == 0) {
                unit->word_script = system;

            } else if (unit->word_script != system) {
                unit->word_mixed = true;
            }
        }
        break;

    default:
        unit->neutral++;
        return;
    }

    per_word = san_class_is_script(class) ? san_script_letters_a_word(class)
                                          : 0;
    if (per_word) {
        unit->unspaced[per_word > 2]++;
    }
}


static void
count_other(san_unit_t *unit, uint32_t cp, uint8_t class)
{
    unit->bracket_close = cp == ')' || cp == ']' || cp == 0xff09
                          || cp == 0x3011 || cp == 0x300d || cp == 0xbb;

    if (class == SAN_CLASS_SYMBOL) {
        unit->symbols++;
    }

    if (cp == 0xa9 || cp == 0xae || cp == 0x2122 || cp == 0x2117) {
        unit->copyright = true;
    }

    if (class == SAN_CLASS_DIGIT) {
        unit->digits++;
    }

    if (class == SAN_CLASS_OTHER || class == SAN_CLASS_SYMBOL) {
        unit->in_word = false;
    }
}


/* What is watched for, by the first character? */

static uint8_t
watch_first(uint32_t cp)
{
    switch (cp) {

    case '?':
    case '{':
    case '$':
    case '%':
    case '<':
    case '[':
    case '#':
    case '_':
    case '@':
    case '*':
    case '&':
    case '\\':
        return SAN_WATCH_MARK;

    default:
        return cp >= 0x80 ? SAN_WATCH_NONE
               : san_is_alpha((uint8_t) cp) ? SAN_WATCH_WORD
               : san_is_digit((uint8_t) cp) ? SAN_WATCH_DATE
               : SAN_WATCH_NONE;
    }
}


bool
san_unit_watch_mark(uint8_t c)
{
    return watch_first(c) >= SAN_WATCH_MARK;
}


/*
 * Do two marks begin a leftover: "??", "{{", "${", "[[", or "{n" with a
 * letter?
 */

static bool
watch_pair(uint8_t first, uint32_t cp)
{
    bool  letter;

    letter = cp < 0x80 && san_is_alpha((uint8_t) cp);

    switch (first) {

    case '{':
        return cp == '{' || cp == '%' || cp == '#' || cp == ':' || cp == '$'
               || cp == '/' || letter || (cp >= '0' && cp <= '9');

    case '%':
        return letter || cp == '(' || cp == '{' || cp == '@'
               || (cp >= '1' && cp <= '9');

    case '[':
        return cp == '[' || cp == ':' || cp == '/' || letter;

    case '$':
        return cp == '{';

    case '#':
        return cp == '{' || cp == '#' || letter;

    case '<':
        return cp == '%' || cp == '?' || cp == '!';

    case '@':
        return cp == '@' || cp == ':';

    case '?':
        return cp == '?' || letter;

    case '&':
        return cp == '#' || letter;

    case '\\':
        return cp == 'u';

    default:
        return cp == first;
    }
}


/* Is it "java.lang.NullPointerException", the start of an error message? */

static bool
is_exception(const uint8_t *p, size_t len)
{
    return len > 12 && (memcmp(p + len - 9, "Exception", 9) == 0
                        || memcmp(p + len - 5, "Error", 5) == 0);
}


/*
 * Can the character begin mojibake?  It does not begin the name of a month,
 * which follows a number: such texts are found by the fragment code.
 */

static bool
begins_wrong(uint32_t cp)
{
    return (cp >= 0xc0 && cp <= 0xdf) || cp == 0xe2 || cp == 0x420
           || cp == 0x421;
}


/*
 * Updates what is watched for by the character that is added next.  breaks:
 * something stands between it and the previous one.
 */

static void
watch(san_unit_t *unit, const san_text_t *text, uint32_t cp, bool breaks)
{
    size_t          len;
    const uint8_t  *p;

    if (unit->watch == SAN_WATCH_ALL) {
        return;
    }

    len = text->len - unit->text;

    if (len == 0) {
        unit->watch = watch_first(cp);
        return;
    }

    p = text->data + unit->text;

    if (unit->watch == SAN_WATCH_DATE) {
        if (len > DATE_MAX || begins_wrong(cp)) {
            unit->watch = SAN_WATCH_NONE;
        }

        return;
    }

    if (unit->watch == SAN_WATCH_MARK) {
        if ((len > WATCH_MAX && !(len <= NOTICE_MAX && san_unit_php_message(p)))
            || (len == 1 && !watch_pair(p[0], cp))) {
            unit->watch = SAN_WATCH_NONE;
        }

        return;
    }

    if (!unit->space && !breaks && cp < 0x80 && len <= WATCH_MAX) {

        if (san_word_chars[cp]) {
            unit->dotted |= p[len - 1] == '.' || cp == '_';
            return;
        }

        if (cp == '.' && p[len - 1] != '.') {
            return;
        }
    }

    unit->watch = len <= WATCH_MAX
                  && (san_unit_watch_word(p, len)
                      || (unit->dotted && is_exception(p, len)))
                  ? SAN_WATCH_MARK : SAN_WATCH_NONE;
}


/* Do the letters so far show that an open unit is clean? */

static bool
is_clean(const san_unit_t *unit)
{
    return unit->state == SAN_UNIT_OPEN && !unit->prompt && !unit->label
           && !unit->passage
           && unit->expected + unit->tolerated >= SAN_UNIT_DECIDE;
}


void
san_unit_finish(san_unit_t *unit, const san_text_t *text)
{
    if (unit->label) {
        unit->label = san_label_word(&unit->words_read);
    }

    if (unit->watch < SAN_WATCH_MARK && !unit->dotted && is_clean(unit)
        && !(unit->watch == SAN_WATCH_WORD
             && san_unit_watch_word(text->data + unit->text,
                                 text->len - unit->text)))
    {
        unit->state = SAN_UNIT_CLEAN;
    }
}


/* Can language tags of plug-ins stand around text in two languages? */

static bool
is_bracketed(const san_unit_t *unit, const san_text_t *text)
{
    return unit->watch == SAN_WATCH_MARK
           && (text->data[unit->text] == '[' || text->data[unit->text] == '{');
}


/*
 * Updates the state by the letters so far.  A suspect becomes clean if it has
 * more expected letters than names in it could have.
 */

static void
decide(san_unit_t *unit, const san_text_t *text)
{
    uint32_t  known;

    known = unit->expected + unit->tolerated;

    if (unit->state == SAN_UNIT_OPEN) {
        if (unit->foreign) {
            unit->state = SAN_UNIT_SUSPECT;

        } else if (!unit->prompt && !unit->label && !unit->watch
                   && !unit->passage && (known >= SAN_UNIT_DECIDE
                       || (known == 0 && text->len - unit->text
                                         > LETTERLESS_MAX)))
        {
            unit->state = SAN_UNIT_CLEAN;
        }

        return;
    }

    if (unit->prompt || unit->label || unit->watch == SAN_WATCH_ALL
        || is_bracketed(unit, text))
    {
        return;
    }

    if (san_unit_is_own(unit)) {
        unit->state = SAN_UNIT_CLEAN;

    } else if (unit->overflow
               || (san_unit_words(unit) > SAN_UNIT_WORDS && !unit->passage))
    {
        unit->longer = true;
    }
}


/* The longest text in which letters do not change what is watched for. */

static inline size_t
watched_max(const san_unit_t *unit)
{
    return unit->watch == SAN_WATCH_DATE ? DATE_MAX : WATCH_MAX;
}


/*
 * Is it a letter as most are: ASCII, inside a word and a run, of which the
 * source is one byte, and not the end of what is watched?
 */

static inline bool
is_next_letter(const san_unit_t *unit, const san_text_t *text, uint32_t cp,
    san_range_t src)
{
    size_t  len;

    len = text->len - unit->text;

    return cp < 0x80 && san_is_alpha((uint8_t) cp) && unit->in_word
           && unit->run_open && unit->nruns == 1
           && src.start == unit->runs[0].end && src.end == src.start + 1
           && (unit->watch != SAN_WATCH_MARK || len > 1)
           && len <= watched_max(unit) && text->len + 8 <= text->size;
}


/* For how many of n letters is there room in what is kept and watched? */

static inline size_t
most_letters(const san_unit_t *unit, const san_text_t *text, size_t n)
{
    size_t  left;

    left = text->size - 7 - text->len;
    n = n < left ? n : left;
    left = watched_max(unit) + 1 - (text->len - unit->text);

    return n < left ? n : left;
}


/* san_unit_add() for such a letter.  False: it is foreign. */

static inline bool
add_letter(san_unit_t *unit, const san_page_t *page, san_text_t *text,
    uint32_t cp)
{
    uint32_t  c;

    switch (page->kind[USCRIPT_LATIN]) {

    case SAN_EXPECTED:
        unit->expected++;
        break;

    case SAN_TOLERATED:
        unit->tolerated++;
        break;

    case SAN_FOREIGN:
        return false;

    default:
        unit->neutral++;
    }

    c = cp | 0x20;
    text->data[text->len++] = (uint8_t) cp;
    unit->runs[0].end++;

    if (unit->label) {
        unit->label = san_label_letter(&unit->words_read, c);
    }

    if (unit->prompt) {
        unit->prompt = san_prefix_letter(&unit->prefix, page->policy->catalog,
                                         c);
    }

    decide(unit, text);

    return true;
}


const uint8_t *
san_unit_add_letters(san_unit_t *unit, const san_page_t *page,
    san_text_t *text, const uint8_t *p, const uint8_t *end, uint64_t off)
{
    uint32_t              c, *letters;
    san_range_t           src;
    const uint8_t        *start;
    const san_catalog_t  *catalog;

    src.start = off;
    src.end = off + 1;

    /* a value is added further when it is clean */

    if ((unit->state != SAN_UNIT_OPEN
         && !(unit->state == SAN_UNIT_CLEAN && san_unit_is_own(unit)))
        || page->kind[USCRIPT_LATIN] == SAN_FOREIGN
        || page->kind[USCRIPT_LATIN] == SAN_NEUTRAL
        || !is_next_letter(unit, text, *p, src))
    {
        return p;
    }

    letters = page->kind[USCRIPT_LATIN] == SAN_EXPECTED ? &unit->expected
                                                        : &unit->tolerated;
    catalog = page->policy->catalog;
    end = p + most_letters(unit, text, (size_t) (end - p));
    start = p;

    while (p < end && san_is_alpha(*p)) {
        c = san_lower(*p);
        text->data[text->len++] = *p++;
        ++*letters;

        if (unit->label) {
            unit->label = san_label_letter(&unit->words_read, c);
        }

        if (unit->prompt) {
            unit->prompt = san_prefix_letter(&unit->prefix, catalog, c);
        }

        if (!unit->prompt && !unit->watch && is_clean(unit)) {
            unit->state = SAN_UNIT_CLEAN;
            break;
        }
    }

    unit->runs[0].end += (uint64_t) (p - start);

    return p;
}


bool
san_unit_add(san_unit_t *unit, const san_page_t *page, san_text_t *text,
    uint32_t cp, san_range_t src)
{
    bool     first, space, known;
    size_t   len;
    uint8_t  class;

    if (is_next_letter(unit, text, cp, src)
        && add_letter(unit, page, text, cp))
    {
        return true;
    }

    if ((cp <= ' ' && san_is_space((uint8_t) cp)) || cp == 0xa0) {
        san_unit_space(unit);
        return true;
    }

    if (cp == '&') {
        unit->escaped |= src.end - src.start > 1;
    }

    class = san_class(cp);
    first = text->len == unit->text;
    space = unit->space;

    known = !unit->watch && !unit->label;

    if (unit->watch || first) {
        watch(unit, text, cp, !unit->run_open);
    }

    /* the text may be repaired, so its bytes have to stay pending */

    if (unit->expected + unit->tolerated < SAN_UNIT_DECIDE
        && (begins_wrong(cp) || cp == '&') && san_policy_repairs(page->policy))
    {
        unit->watch = SAN_WATCH_MARK;
    }

    if (unit->label && space) {
        unit->label = san_label_word(&unit->words_read);
    }

    /* the unit was clean before this character, but that is only known now */

    if (!known && !unit->watch && !unit->value && is_clean(unit)) {
        unit->state = SAN_UNIT_CLEAN;
        return true;
    }

    len = text->len;

    if (!copy_text(unit, text, cp)) {
        return false;
    }

    if (text->len > len) {
        note_gaps(unit, text->len - unit->text,
                  text->len - len - (space && !first), space, src);
    }

    note_source(unit, src);

    if (first) {
        unit->bracket_open = cp == '(' || cp == '[' || cp == 0xff08
                             || cp == 0x3010 || cp == 0x300c || cp == 0xab;
    }

    if (unit->label) {
        unit->label = san_label_add(&unit->words_read, cp, class);
    }

    if (unit->prompt) {
        san_unit_ask_prompt(unit, page, space, cp, class);
    }

    if (san_class_is_letter(class)) {
        count_letter(unit, class, san_page_kind(page, cp, class));

    } else if (class != SAN_CLASS_MARK) {
        count_other(unit, cp, class);
    }

    decide(unit, text);

    return true;
}


uint32_t
san_unit_words(const san_unit_t *unit)
{
    uint32_t  n;

    n = (unit->unspaced[0] + 1) / 2 + (unit->unspaced[1] + 4) / 5;

    return n > unit->words ? n : unit->words;
}
