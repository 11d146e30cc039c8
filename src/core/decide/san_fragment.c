/*
 * san_fragment: foreign words, or text in a wrong encoding, inside of a text
 * that is otherwise correct.
 *
 * Enters: unexpected characters of clean units.  Leaves: suspects, which are
 * only flagged.  The text of a clean unit is not kept, so a fragment is
 * gathered from its first character until the second expected letter in a row,
 * a size limit, or the end of the unit.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/san_scan.h"
#include "charset/san_mojibake.h"
#include "decide/san_place.h"
#include "detect/san_sign.h"
#include "match/san_words.h"

/*
 * A fragment has at least so many foreign words, or one word of so many
 * letters; Greek letters occur more often in formulas.
 */
#define FRAGMENT_WORDS    2
#define FRAGMENT_LETTERS  3
#define FRAGMENT_GREEK    4

/* Most bytes that are gathered, for foreign text and for other kinds. */
#define FRAGMENT_MAX      400
#define WORDS_MAX         160
#define SIGN_MAX          240

/* Does a quotation or a bracket start before it (a gloss, a name)? */

static bool
is_opener(const uint8_t *last)
{
    const uint8_t  *p;

    for (p = last + SAN_LAST; p > last + 3 && san_is_space(p[-1]); p--) {
        /* void */
    }

    if (p[-1] == '(' || p[-1] == '[' || p[-1] == '"' || p[-1] == '\'') {
        return true;
    }

    if (p[-2] == 0xc2 && p[-1] == 0xab) {
        return true;                              /* « */
    }

    return p[-3] == 0xe2 && p[-2] == 0x80 && p[-1] >= 0x98
           && p[-1] <= 0x9e;                      /* quotation marks */
}


/*
 * Is it joined to a word in the page's script, and in a script without spaces?
 * A gloss is not.
 */

static bool
is_joined(const san_fragment_t *f)
{
    switch (f->script) {

    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
        return f->joined;

    default:
        return false;
    }
}


/* Are the fragment's words more than a name or a gloss? */

static bool
is_fragment(const san_fragment_t *f, const san_subject_t *whole, san_str_t text)
{
    san_subject_t  subject;

    subject = *whole;
    subject.text = text;

    return (f->words >= FRAGMENT_WORDS
            || f->word_max >= (f->script == USCRIPT_GREEK
                               ? FRAGMENT_GREEK : FRAGMENT_LETTERS))
           && f->word_max >= 2 && !f->opened && f->lower
           && !san_lexicon_endonym(text.data, text.len)
           && (is_joined(f) || san_text_is_said(&subject, f->script));
}


/*
 * Words of the fragment's script occur in a sentence or gloss that began in
 * the page's script, so the author uses that script on purpose.  Names of
 * languages do not count, because they belong to switchers.
 */

static bool
is_accepted(san_stream_t *s, san_str_t text)
{
    const san_fragment_t  *f;

    f = &s->fragment;

    return f->kind == SAN_FRAGMENT_FOREIGN && !f->first
           && f->word_max >= (f->script == USCRIPT_GREEK ? FRAGMENT_GREEK : 2)
           && !san_lexicon_endonym(text.data, text.len)
           && !s->units.open[f->unit].posted
           && !san_context_user_unit(s, &s->units.open[f->unit]);
}


static void
report(san_stream_t *s, const san_verdict_t *verdict, san_str_t text,
    san_why_t why)
{
    int              elem;
    bool             tagged;
    san_suspect_t   *suspect;

    elem = s->units.open[s->fragment.unit].elem;
    tagged = s->fragment.reported == SAN_FRAGMENTS_TAGGED;

    if (san_context_user_unit(s, &s->units.open[s->fragment.unit])) {
        san_stream_exclude(s, SAN_WHY_READERS);
        return;
    }

    /* one finding for all language tags of the unit and their texts */

    if (verdict->detector == SAN_DETECTOR_MARKUP
        && san_part_note(s, text, elem))
    {
        s->fragment.reported = SAN_FRAGMENTS_TAGGED;

        if (tagged) {
            return;
        }

    } else if (tagged && san_detectors[verdict->detector].wcag) {
        return;
    }

    suspect = san_suspect_add(s, verdict, text, elem);
    if (suspect == NULL) {
        return;
    }

    san_suspect_set_path(s, suspect, elem);
    suspect->unit = s->fragment.unit + 1u;
    s->units.open[s->fragment.unit].holds = true;

    (void) san_suspect_limit(suspect, why);

    if (s->units.open[s->fragment.unit].posted) {
        (void) san_suspect_limit(suspect, SAN_WHY_POSTED);
    }

    suspect->text_range = s->fragment.range;
    suspect->letters = s->fragment.foreign;
    suspect->beside = true;

    if (elem >= 0) {
        suspect->list = san_place_of(s, elem).list;
    }

    san_suspect_mark_at(s, suspect, &s->units.open[s->fragment.unit]);

    if (s->fragment.reported != SAN_FRAGMENTS_TAGGED) {
        s->fragment.reported++;
    }
}


static bool
add_text(san_stream_t *s, san_unit_t *unit, const san_charset_t *charset,
    const uint8_t *p, size_t len)
{
    int             n;
    uint32_t        cp;
    san_range_t     none;
    const uint8_t  *end;

    none.start = none.end = 0;

    for (end = p + len; p < end; p += n) {
        n = san_charset_next(charset, p, end, &cp);

        if (n <= 0) {
            return false;
        }

        if (!san_unit_add(unit, &s->page, &s->text, cp, none)) {
            san_stream_bypass(s, "memory");
            return false;
        }
    }

    return true;
}


/*
 * Called at the end of a unit that began with a few letters of the page's
 * script: were these a name in a text of another script?  Only the last bytes
 * of the unit are still there.
 */

static bool
is_named(san_stream_t *s)
{
    bool             found;
    size_t           len;
    uint8_t          text[FRAGMENT_MAX + 8];
    san_unit_t       unit;
    san_subject_t    subject;
    san_verdict_t    verdict;
    san_fragment_t  *f;

    f = &s->fragment;
    len = s->text.len - f->text;

    if (f->kind != SAN_FRAGMENT_FOREIGN || f->lead_len == 0
        || len > sizeof(text))
    {
        return false;
    }

    memcpy(text, s->text.data + f->text, len);
    san_unit_init(&unit, &s->page, &s->text, false);
    unit.value = true;

    memset(&verdict, 0, sizeof(verdict));
    memset(&subject, 0, sizeof(subject));
    subject.unit = &unit;
    subject.page = &s->page;

    found = add_text(s, &unit, s->encoding.charset, f->lead, f->lead_len)
            && add_text(s, &unit, san_charset_utf8, text, len);

    if (found) {
        subject.text = san_unit_text(&unit, &s->text);
        found = san_detect_script(&subject, &verdict);
    }

    if (found) {
        report(s, &verdict, subject.text, SAN_WHY_LEFT);
    }

    s->text.len = unit.text;

    return found;
}


void
san_fragment_close(san_stream_t *s)
{
    if (is_named(s)) {
        s->text.len = s->fragment.text;
        s->fragment.kind = SAN_FRAGMENT_NONE;
        s->fragment.run = 0;

    } else {
        san_fragment_end(s);
    }
}


/*
 * The length without a last ASCII word, which may be incomplete and is not
 * part of the mojibake.
 */

static size_t
trim_last_word(san_str_t text)
{
    size_t  n;

    for (n = text.len; n > 0 && san_is_alpha(text.data[n - 1]); n--) {
        /* void */
    }

    return n > 1 && n < text.len && text.data[n - 1] == ' ' ? n - 1 : text.len;
}


/* The length of the text up to its last complete word, or all of it. */

static size_t
whole_words(san_str_t text, size_t len)
{
    size_t  n;

    for (n = len; n > 0 && text.data[n - 1] != ' '; n--) { /* void */ }

    while (n > 0 && text.data[n - 1] == ' ') {
        n--;
    }

    return n ? n : len;
}


/* Reports the sign, if the text is one, up to its end. */

static void
end_sign(san_stream_t *s, san_str_t text)
{
    size_t           n;
    san_verdict_t    verdict;
    san_detector_t   detector;
    const uint8_t   *p;

    p = text.data + s->fragment.sign;

    if (s->fragment.sign >= text.len) {
        return;
    }

    detector = SAN_DETECTOR_N;
    n = san_sign_at(text.data, p, text.data + text.len, &detector);

    if (n == 0) {
        return;
    }

    memset(&verdict, 0, sizeof(verdict));
    verdict.detector = detector == SAN_DETECTOR_KEY ? SAN_DETECTOR_KEY_LIKE
                                                    : detector;
    /* extends it to whole words */

    for (p += n; detector == SAN_DETECTOR_ENTITY
                 && p < text.data + text.len && *p > ' '; p++)
    {
        /* void */
    }

    text.len = (size_t) (p - text.data);

    report(s, &verdict, text, SAN_WHY_FRAGMENT);
}


/* Does a unit begin with a language tag in brackets and foreign text? */

static bool
begins_part(const san_fragment_t *f, san_str_t text, san_detector_t *detector)
{
    return f->first && text.len && (text.data[0] == '[' || text.data[0] == '{')
           && san_sign_at(text.data, text.data, text.data + text.len, detector)
           && *detector == SAN_DETECTOR_MARKUP;
}


/* Does it contain bytes that are not characters? */

static bool
is_broken(const san_stream_t *s, san_str_t text)
{
    size_t  i;

    if (!s->units.open[s->fragment.unit].broken) {
        return false;
    }

    for (i = 0; i + 3 <= text.len; i++) {
        if (memcmp(text.data + i, "\xef\xbf\xbd", 3) == 0) {
            return true;
        }
    }

    return false;
}


void
san_fragment_end(san_stream_t *s)
{
    bool             mojibake, part;
    san_str_t        text;
    san_subject_t    subject;
    san_verdict_t    verdict;
    san_fragment_t  *f;

    f = &s->fragment;

    if (f->kind == SAN_FRAGMENT_NONE) {
        return;
    }

    text.data = s->text.data + f->text;
    text.len = f->len;

    memset(&verdict, 0, sizeof(verdict));
    memset(&subject, 0, sizeof(subject));
    subject.text.data = text.data;
    subject.text.len = s->text.len - f->text;
    subject.page = &s->page;
    subject.label = f->kind != SAN_FRAGMENT_SIGN
                    && san_context_in_link(s, s->units.open[f->unit].elem)
                    ? SAN_LABEL_LINK : SAN_LABEL_NONE;

    if (f->bounded && f->kind != SAN_FRAGMENT_SIGN) {
        subject.text.len = whole_words(subject.text, subject.text.len);
        text.len = whole_words(text, text.len);

    } else if (subject.text.len && subject.text.data[subject.text.len - 1]
                                   == ' ')
    {
        subject.text.len--;
    }

    if (is_accepted(s, text)) {
        san_page_accept(&s->page, f->script);
    }

    /* text in a wrong encoding is not in another script or language */

    mojibake = f->kind != SAN_FRAGMENT_SIGN
               && (is_broken(s, subject.text)
                   ? san_stream_broken(s, &verdict)
                   : san_detect_mojibake(&subject, &verdict));

    if (mojibake && f->kind == SAN_FRAGMENT_FOREIGN) {
        subject.text.len = trim_last_word(subject.text);
    }

    part = !mojibake && f->kind == SAN_FRAGMENT_FOREIGN
           && begins_part(f, subject.text, &verdict.detector);

    if (f->kind == SAN_FRAGMENT_SIGN) {
        end_sign(s, subject.text);

    } else if (!mojibake && !part && f->kind == SAN_FRAGMENT_FOREIGN
               && is_fragment(f, &subject, text))
    {
        verdict.detector = SAN_DETECTOR_MIXED;
        verdict.script = f->script;
        report(s, &verdict, text, SAN_WHY_FRAGMENT);

    } else if (mojibake || part
               || (f->kind != SAN_FRAGMENT_MOJIBAKE
                   && san_detect_confusable(&subject, &verdict))
               || (f->kind == SAN_FRAGMENT_WORDS
                   && san_detect_language(&subject, &verdict)))
    {
        report(s, &verdict, subject.text, SAN_WHY_FRAGMENT);
    }

    s->text.len = f->text;
    s->reading.nwrong = 0;
    f->kind = SAN_FRAGMENT_NONE;
    f->run = 0;
}


/* Writes the text of a unit to out, with single spaces for white space. */

static size_t
read_whole(const san_stream_t *s, const san_open_unit_t *u, uint8_t *out)
{
    int             n;
    size_t          len;
    uint32_t        cp, space;
    san_str_t       text;
    const uint8_t  *p, *end;

    p = s->reading.whole.text + u->whole;
    end = s->reading.whole.text + s->reading.whole.len;
    space = 0;

    for (len = 0; p < end; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            break;
        }

        /* not at the ends; a no-break space is kept */

        if (cp == 0xa0 || (cp < 0x80 && san_is_space((uint8_t) cp))) {
            space = len == 0 ? 0 : cp == 0xa0 ? cp : space ? space : ' ';
            continue;
        }

        if (space) {
            len += san_utf8_put(out + len, space);
            space = 0;
        }

        len += san_utf8_put(out + len, cp);
    }

    text.data = out;
    text.len = len;

    return s->reading.whole.len == SAN_WHOLE ? whole_words(text, len) : len;
}


void
san_fragment_unit(san_stream_t *s, unsigned index)
{
    size_t          len;
    uint8_t        *p, text[4 * SAN_WHOLE];
    unsigned        i;
    san_suspect_t  *suspect;

    len = read_whole(s, &s->units.open[index], text);

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (suspect->unit != index + 1) {
            continue;
        }

        suspect->unit = 0;

        if (len <= suspect->text.len) {
            continue;
        }

        p = san_stream_alloc(s, len);

        if (p == NULL) {
            return;
        }

        memcpy(p, text, len);
        suspect->whole.data = p;
        suspect->whole.len = len;
    }
}


/* Keeps the text before the fragment, if the unit starts within those bytes. */

static void
keep_lead(san_fragment_t *f, const uint8_t *last)
{
    const uint8_t  *p;

    for (p = last + SAN_LAST; p > last && p[-1] > SAN_LAST_UNKNOWN; p--) {
        /* void */
    }

    if (p > last && p[-1] == 0) {
        f->lead_len = (uint8_t) (last + SAN_LAST - p);
        memcpy(f->lead, p, f->lead_len);
    }
}


void
san_fragment_begin(san_stream_t *s, unsigned kind, const uint8_t *last)
{
    int8_t           reported;
    unsigned         unit;
    san_fragment_t  *f;

    f = &s->fragment;
    unit = s->units.n - 1;
    reported = f->reported;

    if (reported >= SAN_FRAGMENTS_MAX) {
        return;
    }

    memset(f, 0, offsetof(san_fragment_t, lead));

    f->kind = (uint8_t) kind;
    f->unit = (uint8_t) unit;
    f->reported = reported;
    f->text = s->text.len;
    f->opened = last && is_opener(last);
    f->joined = last && san_is_alpha(last[SAN_LAST - 1]);

    if (last && s->units.open[unit].fills_owner) {
        keep_lead(f, last);
    }
}


bool
san_fragment_imitates(uint8_t script)
{
    return script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK
           || script == USCRIPT_LATIN;
}


/* Counts a letter of a foreign fragment. */

static void
count(san_stream_t *s, uint32_t cp, uint8_t class)
{
    unsigned         kind;
    san_fragment_t  *f;

    f = &s->fragment;
    kind = san_class_is_letter(class) ? san_page_kind(&s->page, cp, class)
                                      : SAN_NEUTRAL;

    if (kind == SAN_FOREIGN) {

        if (f->word == 0) {
            f->words++;
            f->lower |= !san_words_is_capital(cp);
        }

        if (++f->word > f->word_max) {
            f->word_max = f->word;
        }

        if (f->script == 0 && san_class_is_script(class)) {
            f->script = class;
        }

        f->foreign++;
        f->run = 0;
        return;
    }

    if (kind == SAN_EXPECTED || kind == SAN_TOLERATED) {
        f->run++;

        /* the word continues in another script: its letters may imitate that */

        if (f->word == 1 && f->words == 1 && san_fragment_imitates(f->script))
        {
            f->kind = SAN_FRAGMENT_WORDS;
        }
    }

    if (class != SAN_CLASS_MARK) {
        f->word = 0;
    }
}


/* Is it part of a foreign word?  Marks belong to the letter before them. */

static bool
is_foreign(const san_fragment_t *f, uint8_t class)
{
    return class == SAN_CLASS_MARK ? f->word != 0
                                   : san_class_is_letter(class) && f->run == 0;
}


void
san_fragment_sign(san_stream_t *s)
{
    san_fragment_t  *f;

    f = &s->fragment;

    if (f->kind == SAN_FRAGMENT_SIGN || f->kind == SAN_FRAGMENT_MOJIBAKE) {
        f->sign = (uint8_t) (s->text.len - f->text);
    }
}


/* The first character of the sign, which is the last one gathered so far. */

static uint32_t
first_of_sign(const san_stream_t *s)
{
    uint32_t        cp;
    const uint8_t  *p;

    p = s->text.data + s->fragment.text + s->fragment.sign;

    return san_utf8_next(p, s->text.data + s->text.len, &cp) > 0 ? cp : 0;
}


/*
 * Is what looked like two bytes of UTF-8 the beginning of three, of which the
 * third does not follow?  So does "é" before a space that does not break.
 */

static bool
is_cut_short(const san_stream_t *s, uint32_t cp)
{
    unsigned        byte;
    uint32_t        lead, next;
    const uint8_t  *p, *start, *end;

    start = s->text.data + s->fragment.text;
    end = s->text.data + s->text.len;
    p = start + s->fragment.sign;

    if (p == start || p >= end || san_utf8_next(p, end, &next) != end - p) {
        return false;
    }

    for (p--; p > start && (*p & 0xc0) == 0x80; p--) { /* void */ }

    if (san_utf8_next(p, end, &lead) <= 0
        || san_mojibake_byte(0, lead) < SAN_MOJIBAKE_THREE
        || san_mojibake_byte(1, lead) >= SAN_MOJIBAKE_LEAD
        || next == SAN_REPLACEMENT)
    {
        return false;
    }

    byte = san_mojibake_byte(0, cp);

    return byte < 0x80 || byte >= 0xc0;
}


bool
san_fragment_refuses(san_stream_t *s, uint32_t cp)
{
    size_t           len;
    uint32_t         first;
    san_fragment_t  *f;

    f = &s->fragment;

    if (f->kind == SAN_FRAGMENT_MOJIBAKE) {
        if (!is_cut_short(s, cp)) {
            return false;
        }

    } else if (f->kind == SAN_FRAGMENT_SIGN) {
        len = s->text.len - f->text - f->sign;
        first = first_of_sign(s);

        if (len != (first < 0x80 ? 1u : 3u) || san_scan_pair(first, cp)) {
            return false;
        }

    } else {
        return false;
    }

    s->text.len = f->text;
    f->kind = SAN_FRAGMENT_NONE;
    f->run = 0;

    return true;
}


/*
 * Does cp end the sign, depending on its first character?  cp is part of it in
 * any case.
 */

static bool
sign_is_over(san_stream_t *s, uint32_t cp)
{
    san_fragment_t  *f;

    f = &s->fragment;

    if (f->closed) {
        return true;
    }

    switch (first_of_sign(s)) {

    case '{':
    case '[':
    case 0x3010:
        if (cp == '{' || cp == '[' || cp == 0x3010) {
            f->depth++;

        } else if ((cp == '}' || cp == ']' || cp == 0x3011) && f->depth) {
            f->closed = --f->depth == 0;
        }

        return false;

    case '&':
        return cp <= ' ' || s->text.len - f->text > f->sign + 80u;

    default:
        return cp != '%' && cp != '$' && cp != '(' && cp != ')' && cp != '.'
               && cp != '{' && cp != '}' && cp != '_' && cp != '?'
               && cp != '@' && cp != ':' && cp != '\\' && cp != '\''
               && cp != '-' && cp != '"'
               && !(cp < 0x80 && (san_is_alpha((uint8_t) cp)
                                  || san_is_digit((uint8_t) cp)));
    }
}


void
san_fragment_char(san_stream_t *s, uint32_t cp, san_range_t src)
{
    uint8_t          class;
    san_fragment_t  *f;

    f = &s->fragment;
    class = san_class(cp);

    if (f->kind == SAN_FRAGMENT_FOREIGN) {
        count(s, cp, class);
    }

    /* white space becomes one space */

    if (cp < 0x80 && san_is_space((uint8_t) cp)) {
        if (s->text.len > f->text && s->text.data[s->text.len - 1] == ' ') {
            return;
        }

        cp = ' ';
    }

    if (!san_text_put(&s->text, cp)) {
        san_stream_bypass(s, "memory");
        return;
    }

    if (f->kind == SAN_FRAGMENT_SIGN
        && s->text.len - f->text > f->sign && sign_is_over(s, cp))
    {
        san_fragment_end(s);
        return;
    }

    if (f->range.end == 0) {
        f->range.start = src.start;
    }

    /* what follows the last foreign letter is not part of it */

    if (f->kind != SAN_FRAGMENT_FOREIGN || is_foreign(f, class)) {
        f->len = s->text.len - f->text;
        f->range.end = src.end;
    }

    f->bounded = s->text.len - f->text > (f->kind != SAN_FRAGMENT_FOREIGN
                                          ? WORDS_MAX : FRAGMENT_MAX);

    if ((f->kind == SAN_FRAGMENT_FOREIGN && f->run >= 2) || f->bounded) {
        san_fragment_end(s);
    }
}


void
san_fragment_first(san_stream_t *s, const san_open_unit_t *u, uint64_t end)
{
    int              n;
    uint8_t          class;
    uint32_t         cp;
    san_str_t        text;
    const uint8_t   *p, *stop;
    san_fragment_t  *f;

    text = san_unit_text(&u->unit, &s->text);
    f = &s->fragment;

    san_fragment_begin(s, SAN_FRAGMENT_FOREIGN, NULL);

    if (f->kind == SAN_FRAGMENT_NONE) {
        return;
    }

    f->text = u->unit.text;
    f->opened = u->unit.bracket_open;
    f->first = true;
    f->range.start = u->unit.runs[0].start;
    f->range.end = end;

    for (p = text.data, stop = p + text.len; p < stop; p += n) {
        n = san_utf8_next(p, stop, &cp);

        if (n <= 0) {
            break;
        }

        class = san_class(cp);
        count(s, cp, class);

        if (is_foreign(f, class)) {
            f->len = (size_t) (p + n - text.data);
        }
    }

    san_fragment_end(s);
    s->text.len = u->unit.text + text.len;
}
