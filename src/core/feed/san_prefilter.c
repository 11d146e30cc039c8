/*
 * san_prefilter: recognises most clean text early.
 *
 * Enters: a piece of text.  Leaves: that it is certainly clean, or that this
 * is not known: then the units check it character by character, with the same
 * result.
 */

#include <string.h>

#include "base/san_packed.h"
#include "feed/san_feed.h"
#include "feed/san_prefilter.h"

/* Texts up to this length are first searched for a letter. */
#define SHORT  12

/* Longest text that is looked up as a whole, in bytes. */
#define WHOLE  48

/* Bytes that can be read of an end tag. */
#define END_TAG  16

/* Number of san_checks for the first letters of a text. */
#define CHECKS  3


/* How far bytes can be read after a text. */

static inline const uint8_t *
limit_of(const san_stream_t *s, const uint8_t *end)
{
    return end < s->window_end ? s->window_end : end;
}


static inline bool
may_be_key(const uint8_t *p, size_t len)
{
    return memchr(p, '_', len) || san_unit_watch_word(p, len);
}


/*
 * Is the first word of [p, end) complete, and neither part of a dotted key nor
 * a watched word?  A word that extends to end is complete if markup follows.
 */

static bool
is_plain_word(const san_stream_t *s, const uint8_t *p, const uint8_t *q,
    const uint8_t *end)
{
    if (q == end) {
        return end < s->window_end && *end == '<'
               && !may_be_key(p, (size_t) (q - p));
    }

    if (*q == '.') {
        return q + 1 < end && !san_word_chars[q[1]];
    }

    return !may_be_key(p, (size_t) (q - p));
}


/* Counts n ASCII letters; false: they are foreign here. */

static inline bool
add_latin(const san_stream_t *s, uint32_t n, uint32_t letters[3])
{
    if (!san_prefilter_latin(s)) {
        return false;
    }

    letters[s->page.kind[USCRIPT_LATIN]] += n;

    return true;
}


/*
 * Does the character need no check in a text that begins with it, or behind
 * the one before?
 */

static bool
is_clear(const san_stream_t *s, uint32_t before, uint32_t cp, uint8_t class)
{
    return cp < 0x80
           ? class != USCRIPT_LATIN || san_prefilter_latin(s)
           : s->encoding.charset == san_charset_utf8 && cp <= 0xffff
             && (san_prefilter_char(s, cp, class)
                 || san_prefilter_mark(before, cp));
}


/*
 * chars_fail(), character by character; tried: san_prefix_plain() does not
 * know.
 */

static __attribute__((noinline)) bool
chars_fail_later(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    bool label, bool tried, uint32_t letters[3])
{
    int           n;
    uint8_t       class;
    uint32_t      cp, before;
    san_prefix_t  prefix;

    san_prefix_init(&prefix, s->policy->catalog, s->page.phrases);
    prefix.label = label;

    for (before = 0; p < end && !prefix.complete; p += n, before = cp) {

        /* marks before the first letter change nothing */

        if (*p < 0x80 && prefix.length == 0 && !tried) {
            tried = true;
            n = san_prefix_plain(s->policy->catalog, s->page.phrases, label,
                                 p, end);

            if (n >= 0) {
                return n && add_latin(s, (uint32_t) n, letters);
            }
        }

        n = san_utf8_next(p, end, &cp);
        class = n > 0 && cp <= 0xffff ? san_class_bmp[cp] : SAN_CLASS_OTHER;

        if (n <= 0 || !is_clear(s, before, cp, class)) {
            return false;
        }

        if (san_class_is_letter(class)) {
            if (s->page.kind[class] == SAN_NEUTRAL) {
                return false;
            }

            letters[s->page.kind[class]]++;
        }

        if (!san_prefix_add(&prefix, s->policy->catalog, cp, class)) {
            return true;
        }
    }

    return false;
}


/* san_prefilter_start() by all characters; most texts begin with ASCII. */

static bool
chars_fail(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    bool label, uint32_t letters[3])
{
    int   n;
    bool  plain;

    letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;
    plain = p < end && *p < 0x80;

    if (plain) {
        n = san_prefix_plain(s->policy->catalog, s->page.phrases, label, p,
                             end);

        if (n >= 0) {
            return n && add_latin(s, (uint32_t) n, letters);
        }
    }

    return chars_fail_later(s, p, end, label, plain, letters);
}


bool
san_prefilter_behind(const san_stream_t *s, uint32_t before, uint32_t cp,
    uint8_t class)
{
    if (class == SAN_CLASS_OTHER) {
        return san_is_typographic(cp) && !san_mojibake_sequence(before, cp);
    }

    return s->page.kind[class] != SAN_FOREIGN && s->own_letters.set
           && (class == USCRIPT_LATIN
               || !san_exemplars_foreign(s->own_letters.set, cp))
           && !san_mojibake_sequence(before, cp);
}


/* Can letters of two scripts in one word look alike? */

static bool
are_mixed(uint8_t class, uint8_t before)
{
    return before != class && san_fragment_imitates(class)
           && san_fragment_imitates(before);
}


bool
san_prefilter_all(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    int       n;
    uint8_t   class, before;
    uint32_t  cp, last, count[2];

    if (s->own_letters.table && s->encoding.charset == san_charset_utf8
        && san_prefilter_letters(s, p, end, count) == end
        && (count[0] == 0 || count[1] == 0))
    {
        return true;
    }

    last = 0;

    for (before = 0; p < end; p += n, before = class, last = cp) {
        cp = *p;
        n = 1;

        if (cp >= 0x80) {
            n = san_utf8_next(p, end, &cp);

            if (s->encoding.charset != san_charset_utf8 || n <= 0 || cp > 0xffff
                || !(san_prefilter_char(s, cp, san_class_bmp[cp])
                     || san_prefilter_mark(last, cp)))
            {
                return false;
            }
        }

        class = san_class_bmp[cp];

        if (are_mixed(class, before)) {
            return false;
        }
    }

    return true;
}


/*
 * The same for a text that begins with an ASCII letter.  Most first words have
 * less than eight letters, without punctuation after them.
 */

static inline bool
first_word_is_plain(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    size_t          n;
    uint64_t        others;
    const uint8_t  *q;

    n = 0;

    if (end - p >= 8) {
        others = ~san_packed_letters8(san_packed_load8(p)) & 0x8080808080808080;
        n = others ? (size_t) __builtin_ctzll(others) / 8 : 8;

        if (others && p[n] <= ' ') {
            return !san_unit_watch_word(p, n);
        }
    }

    for (q = p + n; q < end && san_word_chars[*q]; q++) { /* void */ }

    return is_plain_word(s, p, q, end);
}


/*
 * The length of the letter of the page's alphabet at p, of two bytes; 0:
 * another character, or incomplete.
 */

static inline unsigned
two_byte_letter(const san_letters_t *own, const uint8_t *p,
    const uint8_t *end, uint32_t *cp)
{
    if (end - p < 2 || (*p & 0xe0) != 0xc0 || (p[1] & 0xc0) != 0x80) {
        return 0;
    }

    *cp = (uint32_t) (*p & 0x1f) << 6 | (p[1] & 0x3f);

    return own->more[*cp / 64] >> *cp % 64 & 1 ? 2 : 0;
}


/* The same of three bytes. */

static inline unsigned
three_byte_letter(const san_letters_t *own, const uint8_t *p,
    const uint8_t *end, uint32_t *cp)
{
    if ((*p & 0xf0) != own->half || end - p < 3
        || p[1] < own->low[*p & 0xf] || p[1] > own->high[*p & 0xf]
        || (p[2] & 0xc0) != 0x80)
    {
        return 0;
    }

    *cp = (uint32_t) (*p & 0xf) << 12 | (uint32_t) (p[1] & 0x3f) << 6
          | (p[2] & 0x3f);

    return 3;
}


/*
 * The same for Japanese, which has no table of letters; *class is set to that
 * of the letter.
 */

static inline unsigned
japanese_letter(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint32_t *cp, uint8_t *class)
{
    uint8_t  kind;

    if (end - p < 4 || !san_prefilter_cjk(p, cp)) {
        return 0;
    }

    *class = san_class_bmp[*cp];

    if (san_prefilter_long_vowel(s, *cp)) {
        *class = USCRIPT_HIRAGANA;
    }

    kind = s->page.kind[*class];

    return san_class_is_script(*class)
           && (kind == SAN_EXPECTED || kind == SAN_TOLERATED)
           && !san_prefilter_needs_check(san_mojibake_check, *cp) ? 3 : 0;
}


/*
 * The length of a non-ASCII letter of the page's language that needs no check,
 * or 0. *class is set to its class.
 */

static inline unsigned
page_letter(const san_stream_t *s, const san_letters_t *own, const uint8_t *p,
    const uint8_t *end, uint32_t *cp, uint8_t *class)
{
    if (own == NULL) {
        return japanese_letter(s, p, end, cp, class);
    }

    *class = own->class;

    return own->half == 0xe0 ? three_byte_letter(own, p, end, cp)
                             : two_byte_letter(own, p, end, cp);
}


/*
 * Reads the next character of a text that begins with letters, in the normal
 * form: a letter of ASCII or of the page's language, or a space before one.
 * Returns its length, or 0 for anything else.
 */

static inline unsigned
letter_or_space(const san_stream_t *s, const san_letters_t *own,
    const uint8_t *p, const uint8_t *end, uint32_t *cp, uint32_t letters[3])
{
    uint8_t   class;
    unsigned  n;
    uint32_t  next;

    if (*p >= 0x80) {
        n = page_letter(s, own, p, end, cp, &class);

        if (n == 0 || san_is_dropped(*cp)) {
            return 0;
        }

        letters[s->page.kind[class]]++;
        *cp = san_fold(*cp);

        return n;
    }

    *cp = san_lower(*p);

    if (san_is_alpha(*p)) {
        if (!san_prefilter_latin(s)) {
            return 0;
        }

        letters[s->page.kind[USCRIPT_LATIN]]++;
        return 1;
    }

    return *p == ' ' && end - p > 1
           && (san_is_alpha(p[1])
               || (p[1] >= 0x80
                   && page_letter(s, own, p + 1, end, &next, &class)));
}


/*
 * Adds the first SAN_PREFIX_FIRST characters to the hash if all are letters of
 * the page's alphabet, of two bytes.  Eight bytes can be read.
 */

static inline bool
three_letters(const san_letters_t *own, const uint8_t *p, uint64_t *hash)
{
    unsigned  i;
    uint32_t  cp;
    uint64_t  w, sum;

    w = san_packed_load8(p);

    if ((w & 0xc0e0c0e0c0e0) != 0x80c080c080c0) {
        return false;
    }

    for (i = 0, sum = *hash; i < SAN_PREFIX_FIRST; i++, w >>= 16) {
        cp = (uint32_t) ((w & 0x1f) << 6 | (w >> 8 & 0x3f));

        if ((own->more[cp / 64] >> cp % 64 & 1) == 0) {
            return false;
        }

        sum = san_hash_add(sum, san_fold(cp));
    }

    *hash = sum;

    return true;
}


/* letters_fail(), character by character. */

static __attribute__((noinline)) bool
letters_fail_later(const san_stream_t *s, const san_letters_t *own,
    const uint8_t *p, const uint8_t *end, uint32_t letters[3])
{
    int               fails;
    unsigned          i, n, check;
    uint32_t          cp;
    uint64_t          hash;
    san_phrase_set_t  asked;

    hash = SAN_HASH_START;
    asked = s->page.phrases;
    check = 0;

    for (i = 1; p < end && check < CHECKS; p += n, i++) {
        n = letter_or_space(s, own, p, end, &cp, letters);

        if (n == 0 || (cp == ' ' && san_prefix_leads(hash))) {
            return false;
        }

        hash = san_hash_add(hash, cp);

        if (i == san_checks[check]) {
            fails = san_prefix_ask(s->policy->catalog, check, hash, &asked);

            /* a space is checked together with the letter after it */

            if (fails > 0 && cp == ' ') {
                return letter_or_space(s, own, p + n, end, &cp, letters) != 0;
            }

            if (fails) {
                return fails > 0;
            }

            check++;
        }
    }

    return false;
}


/*
 * Do the first letters, with single spaces between words, rule out all
 * phrases?  letters is set to the letters up to there.  Three suffice for most
 * texts.
 */

static inline bool
letters_fail(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    uint32_t letters[3])
{
    uint64_t              hash;
    san_phrase_set_t      asked;
    const san_letters_t  *own;

    own = s->own_letters.table;
    letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;

    if (s->encoding.charset != san_charset_utf8) {
        end = san_scan.non_ascii(p, end);
        own = NULL;
    }

    hash = SAN_HASH_START;
    asked = s->page.phrases;

    if (own && own->half != 0xe0 && end - p >= 8
        && three_letters(own, p, &hash)
        && san_prefix_ask(s->policy->catalog, 0, hash, &asked) > 0)
    {
        letters[s->page.kind[own->class]] = SAN_PREFIX_FIRST;
        return true;
    }

    return letters_fail_later(s, own, p, end, letters);
}


bool
san_prefilter_start(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    bool label, uint32_t letters[3])
{
    return letters_fail(s, p, end, letters)
           || chars_fail(s, p, end, label, letters);
}


static inline bool
has_letter(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p < 0x80 && !san_is_alpha(*p)) {
        p++;
    }

    return p < end;
}


/*
 * Are the first n letters part of one word that continues?  The character
 * after a word may be a letter that matters more.
 */

static inline bool
is_inside_word(const uint8_t *p, size_t n, const uint8_t *end)
{
    const uint8_t  *q;

    for (q = p; q < end && q - p <= (ptrdiff_t) n; q++) {
        if (!san_is_alpha(*q)) {
            return false;
        }
    }

    return q < end;
}


/* Does the text begin with so much ASCII that letters_fail() shows no more? */

static inline bool
is_ascii_start(const uint8_t *p, const uint8_t *end)
{
    return end - p >= 12 ? ((san_packed_load8(p) | san_packed_load4(p + 8))
                            & 0x8080808080808080) == 0
                         : san_scan.non_ascii(p, end) == end;
}


/*
 * Does a unit's first word show that it is clean?  Most units begin with three
 * letters that no phrase begins with.
 */

bool
san_prefilter_unit(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, uint32_t letters[3])
{
    uint8_t   kind;
    unsigned  n;

    if (*p >= 0x80 && san_prefilter_gap(s, p, end)) {
        return false;
    }

    if (*p < 0x80) {

        /* of short numbers and dates no letter decides */

        if (san_is_alpha(*p) ? !first_word_is_plain(s, p, end)
            : san_unit_watch_mark(*p)
              || (end - p <= SHORT && !has_letter(p, end)))
        {
            return false;
        }

        kind = s->page.kind[USCRIPT_LATIN];

        if (kind == SAN_EXPECTED || kind == SAN_TOLERATED) {
            n = s->policy->catalog ? 0
                : san_prefix_first(s->page.phrases, p, end);

            if (n >= SAN_UNIT_DECIDE
                && (kind == SAN_EXPECTED || is_inside_word(p, n, end)))
            {
                letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;
                letters[kind] = n;
                return true;
            }
        }
    }

    return (!is_ascii_start(p, end) && letters_fail(s, p, end, letters))
           || (chars_fail(s, p, end, label, letters)
               && letters[SAN_EXPECTED] + letters[SAN_TOLERATED]
                  >= SAN_UNIT_DECIDE);
}


/*
 * Is it a phrase in a script without spaces, where a hole of a pattern may
 * begin anywhere?
 */

static bool
is_unspaced_phrase(const san_stream_t *s, san_str_t text)
{
    san_known_t  known;

    return san_phrases_known(text.data, text.len, &s->page.language, &known);
}


/*
 * Is the text not a phrase, and does it not begin with a phrase that may
 * continue?  False: unknown, as for texts with marks.
 */

static bool
is_no_phrase(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    san_phrase_set_t asked, uint32_t letters[3])
{
    unsigned              n, words;
    uint32_t              cp;
    uint64_t              hash;
    san_str_t             text;
    const san_letters_t  *own;

    if (san_scan.non_ascii(p, end) == end) {
        return san_prefilter_latin(s)
               && san_prefix_excludes(p, end, asked,
                                      &letters[s->page.kind[USCRIPT_LATIN]]);
    }

    own = s->own_letters.table;
    text.data = p;
    text.len = (size_t) (end - p);

    if (s->encoding.charset != san_charset_utf8
        || (own && s->page.kind[own->class] != SAN_EXPECTED))
    {
        return false;
    }

    hash = SAN_HASH_START;

    for (words = 1; p < end; p += n) {
        n = letter_or_space(s, own, p, end, &cp, letters);

        if (n == 0) {
            return false;
        }

        if (cp == ' ') {
            words++;

            if (san_prefix_goes_on(hash, asked)) {
                return false;
            }
        }

        hash = san_hash_add(hash, cp);
    }

    return !san_prefix_ends(hash, asked, words)
           && ((own && own->half != 0xe0) || !is_unspaced_phrase(s, text));
}


/* san_prefilter_whole() for a text that does not end with white space. */

static bool
is_whole(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    bool label, san_phrase_set_t asked, uint32_t letters[3])
{
    san_str_t    text;
    san_label_t  found;

    text.data = p;
    text.len = (size_t) (end - p);
    letters[SAN_EXPECTED] = letters[SAN_TOLERATED] = 0;

    return text.len <= WHOLE && s->policy->catalog == NULL
           && !(text.len && san_prefilter_gap(s, p, end))
           && is_no_phrase(s, p, end, asked, letters)
           && letters[SAN_EXPECTED] + letters[SAN_TOLERATED]
              >= SAN_UNIT_DECIDE
           && !(label && san_label_find(text, &s->page.language, &found))
           && !san_patterns_end(text, asked) && !san_judge_letters(text);
}


bool
san_prefilter_whole(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool label, san_phrase_set_t asked)
{
    uint32_t  letters[3];

    while (end > p && san_is_space(end[-1])) {
        end--;
    }

    return is_whole(s, p, end, label, asked, letters);
}


bool
san_prefilter_unit_ends(const san_stream_t *s, const san_open_unit_t *u,
    const uint8_t *p)
{
    int       i;
    size_t    n;
    unsigned  tag;

    if (p == NULL || (unsigned) u->elem >= s->tree.n) {
        return false;
    }

    for (i = (int) s->tree.n - 1; i >= u->elem; i--, p += 2 + n) {

        if (s->window_end - p < END_TAG || p[0] != '<' || p[1] != '/') {
            return false;
        }

        tag = s->tree.elems[i].tag;
        n = san_tag_closes(p + 2, tag);

        /* text after the end tag of the body still belongs to it */

        if (n == 0 || !san_tree_ends_plainly(tag)) {
            return false;
        }
    }

    return true;
}


bool
san_prefilter_ends(const san_stream_t *s, const san_open_unit_t *u,
    const uint8_t *p, const uint8_t *end, const uint8_t *tags,
    uint32_t letters[3])
{
    if (end - p > WHOLE + SHORT || !san_prefilter_unit_ends(s, u, tags)) {
        return false;
    }

    while (san_is_space(end[-1])) {
        end--;
    }

    return is_whole(s, p, end,
                    u->label && san_prefilter_label(s, p, end, true),
                    s->page.phrases, letters)
           && (san_scan.non_ascii(p, end) == end
               || san_prefilter_all(s, p, end))
           && !san_wording_is_strange(s, p, end);
}


/*
 * The vocabulary reads UTF-8.  In another encoding it reads up to the first
 * non-ASCII byte, which may continue a word.
 */

static const uint8_t *
label_fails(const san_stream_t *s, const uint8_t *p, const uint8_t *end,
    bool complete)
{
    const uint8_t  *q;

    if (s->encoding.charset != san_charset_utf8) {
        q = san_scan.non_ascii(p, end);
        complete = complete && q == end;
        end = q;
    }

    return san_label_fails(p, end, limit_of(s, end), complete,
                           s->page.labels);
}


bool
san_prefilter_label(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end, bool complete)
{
    return s->page.labels && !label_fails(s, p, end, complete);
}


/*
 * Do the first words rule out a label, and does the text up to there need no
 * check?
 */

static bool
is_no_label(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    if (s->page.labels == 0) {
        return true;
    }

    q = label_fails(s, p, end, false);

    return q && (san_scan.non_ascii(p, q) == q || san_prefilter_all(s, p, end));
}


bool
san_prefilter_waits(const san_stream_t *s, const uint8_t *p,
    const uint8_t *end)
{
    unsigned  letters;

    if (!san_policy_repairs(s->policy)) {
        return false;
    }

    for (letters = 0; p < end && letters < SAN_UNIT_DECIDE; p++) {
        if (*p >= 0x80 || *p == '&') {
            return true;
        }

        letters += san_is_alpha(*p);
    }

    return letters < SAN_UNIT_DECIDE;
}


/*
 * Most units begin with letters that need no check, so that a look at the
 * first ones suffices.  All others are judged character by character, with the
 * same result.  The fast path may have looked at the text before.
 */

void
san_prefilter(san_stream_t *s, san_open_unit_t *u, const uint8_t *p,
    const uint8_t *end)
{
    bool      unclear;
    uint32_t  letters[3];

    unclear = p == s->reading.unclear;
    s->reading.unclear = NULL;

    if (san_prefilter_waits(s, p, end)) {
        return;
    }

    if (!u->missing && !unclear
        && ((san_prefilter_unit(s, p, end, u->label, letters)
             && (!u->label || is_no_label(s, p, end)))
            || san_prefilter_ends(s, u, p, end, end, letters)))
    {
        san_prefilter_pass(s, u, letters);
    }
}
