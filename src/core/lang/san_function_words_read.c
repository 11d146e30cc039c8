/*
 * san_function_words_read: splits a text into words.
 *
 * Most words are read in one step (san_function_words_fast.h), others letter
 * by letter with the same result.
 */

#include <unicode/uchar.h>

#include "lang/san_function_words_plain.h"


/* The state of a word that is read letter by letter. */

typedef struct {
    uint8_t   text[WORD_MAX + 4];      /* in lower case */
    size_t    len;
    unsigned  letters;
    unsigned  capitals;
    uint32_t  first;
    bool      small;                   /* it begins in lower case */
    bool      longer;                  /* longer than any word of the lists */
} reading_t;


/* Returns 0 for white space, and the lists' form of apostrophes and hyphens. */

static uint32_t
other_mark(uint32_t cp)
{
    switch (cp) {

    case 0x85:
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
        return 0;

    case 0x2019:
    case 0x2bc:
        return '\'';

    case 0x2010:
    case 0x2011:
        return '-';

    default:
        return cp >= 0x2000 && cp <= 0x200a ? 0 : cp;
    }
}


/* The character at p and its length; 0 for white space and at the end. */

static uint32_t
peek(const uint8_t *p, const uint8_t *end, int *n)
{
    uint32_t  cp;

    *n = 0;

    if (p >= end) {
        return 0;
    }

    *n = san_utf8_next(p, end, &cp);

    if (*n <= 0) {
        *n = 1;
        return 0xfffd;
    }

    if (cp < 0x80) {
        return cp <= ' ' ? 0 : cp;
    }

    return cp < LOWER && san_fw.lower[cp] ? cp : other_mark(cp);
}


static inline __attribute__((always_inline)) void
add_letter(reading_t *w, uint32_t cp, uint32_t small)
{
    if (w->letters++ == 0) {
        w->first = cp;
        w->small = small == cp;
    }

    w->capitals += small != cp;

    if (w->len + 4 > WORD_MAX) {
        w->longer = true;

    } else if (small < 0x80) {
        w->text[w->len++] = (uint8_t) small;

    } else if (small < 0x800) {
        w->text[w->len] = (uint8_t) (0xc0 | small >> 6);
        w->text[w->len + 1] = (uint8_t) (0x80 | (small & 0x3f));
        w->len += 2;

    } else {
        w->len += san_utf8_put(w->text + w->len, small);
    }
}


/*
 * Letters of India, Thailand and their neighbours, and of Georgia have no
 * case.
 */

static inline bool
has_no_case(uint32_t cp)
{
    return (cp >= 0x900 && cp < 0x10a0) || (cp >= 0x10d0 && cp < 0x1100);
}


/* Reads letters from r->p on, up to anything else. */

static void
read_letters(san_function_reader_t *r, reading_t *w)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *p;

    *w = (reading_t) { .len = 0 };

    for (p = r->p; p < r->end; p += n) {
        cp = *p;
        n = 1;

        /* most non-ASCII words consist of two-byte letters */

        if (cp >= 0xc2 && cp < 0xe0 && r->end - p > 1
            && (p[1] & 0xc0) == 0x80)
        {
            cp = (cp & 0x1f) << 6 | (p[1] & 0x3f);
            n = 2;

        } else if (cp >= 0x80) {
            n = san_utf8_next(p, r->end, &cp);

            if (n <= 0) {
                break;
            }
        }

        if (cp == 0xad) {
            continue;
        }

        if (cp < LOWER) {
            if (san_fw.lower[cp] == 0) {
                break;
            }

            add_letter(w, cp, san_fw.lower[cp]);

        } else if (is_letter(cp)) {
            add_letter(w, cp, has_no_case(cp)
                              ? cp : (uint32_t) u_tolower((UChar32) cp));

        } else {
            break;
        }
    }

    r->p = p;
}


/* Does the letter have a capital or lower case form? */

static bool
is_cased(uint32_t cp)
{
    return u_tolower((UChar32) cp) != (UChar32) cp
           || u_toupper((UChar32) cp) != (UChar32) cp;
}


/* Skips what is joined to a word by marks that occur in no list. */

static void
skip_joined(san_function_reader_t *r)
{
    int       n;
    uint32_t  cp;

    while ((cp = peek(r->p, r->end, &n)) != 0
           && (is_letter(cp) || cp == 0xad || cp == '\'' || cp == '-'))
    {
        r->p += n;
    }
}


static uint64_t
look_up(const reading_t *w, unsigned *index)
{
    return w->longer || w->len == 0 ? 0
           : probe(key_of(w->text, w->len), index);
}


/*
 * Looks up the word with the mark, of n bytes, that joins it to the next
 * letter.
 */

static uint64_t
joined_word(san_function_reader_t *r, reading_t *w, uint32_t mark, int n,
    unsigned *index)
{
    uint64_t  found;

    if (!w->longer && w->len < WORD_MAX) {
        w->text[w->len++] = (uint8_t) mark;
        found = look_up(w, index);
        w->text[--w->len] = '\0';

        if (found) {
            r->p += n;
            r->before = mark;
            return found;
        }
    }

    found = mark == '\'' ? look_up(w, index) : 0;
    skip_joined(r);

    return found;
}


/* Reads the word that begins with the letter at r->p. */

static void
slow_word(san_function_reader_t *r, san_function_word_t *word)
{
    int        n, k;
    bool       bad;
    uint32_t   before, cp, next;
    reading_t  w;

    n = 0;
    before = r->before;
    bad = r->joined || is_digit(before);
    word->start = r->p;
    word->latin = *r->p < 0x80;
    word->languages = 0;
    word->index = 0;

    read_letters(r, &w);
    r->before = 'x';
    word->small = w.small;

    cp = next = 0;

    if (r->p < r->end && *r->p > ' ') {
        cp = peek(r->p, r->end, &n);
        next = cp ? peek(r->p + n, r->end, &k) : 0;
    }

    if (cp == '\'' || cp == '-') {
        if (is_letter(next)) {
            word->languages = joined_word(r, &w, cp, n, &word->index);

        } else {
            word->languages = look_up(&w, &word->index);
        }

    } else {
        word->languages = look_up(&w, &word->index);
    }

    word->end = r->p;
    word->address = r->joined
                    || (is_joint(cp) && (is_letter(next) || is_digit(next)));

    if (bad || word->address || is_digit(cp)
        || (w.letters > 1 && w.letters <= 3 && w.capitals == w.letters)
        || (w.letters == 1 && is_cased(w.first)
            && (!w.small || (before != 0 && before != '\'')
                || (cp != 0 && cp != '\''))))
    {
        word->languages = 0;
    }

    r->joined = false;
}


#if defined(__SSE2__)

/* A bit for each of the 16 bytes from p on that is a gap between letters. */

static inline unsigned
gap_bytes(const uint8_t *p)
{
    __m128i  v, letters, others;

    v = _mm_loadu_si128((const __m128i *) p);
    letters = _mm_or_si128(v, _mm_set1_epi8(0x20));
    letters = _mm_and_si128(_mm_cmpgt_epi8(letters, _mm_set1_epi8('a' - 1)),
                            _mm_cmplt_epi8(letters, _mm_set1_epi8('z' + 1)));

    /* 0x80 to 0xdf, except 0xc2 */

    others = _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(-62)),
                              _mm_cmplt_epi8(v, _mm_set1_epi8(-32)));

    return ~(unsigned) _mm_movemask_epi8(_mm_or_si128(letters, others))
           & 0xffff;
}

#endif


/* Is it a byte between letters, or of a character that may not be a letter? */

static inline bool
is_gap(uint8_t c)
{
    return c < 0x80 ? !san_is_alpha(c) : c == 0xc2 || c >= 0xe0;
}


bool
san_function_words_few(const uint8_t *p, const uint8_t *end,
    const uint8_t *limit)
{
    size_t    len;
    unsigned  gaps;

    len = (size_t) (end - p);

    if (len > 32) {
        return false;
    }

#if defined(__SSE2__)

    if (limit - p >= 32) {
        gaps = gap_bytes(p);

        if (len > 16) {
            gaps |= gap_bytes(p + 16) << 16;
        }

        gaps &= (unsigned) ((UINT64_C(1) << len) - 1);

        return (gaps & (gaps - 1)) == 0;
    }

#endif

    (void) limit;

    for (gaps = 0; p < end; p++) {
        gaps += is_gap(*p);
    }

    return gaps <= 1;
}


/* Skips Chinese characters, kana, hangul and their marks. */

static const uint8_t *
skip_wordless(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    unsigned  n;
    __m128i   v, in;

    while (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) p);
        in = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8(-30)),
                           _mm_cmplt_epi8(v, _mm_set1_epi8(-18)));
        in = _mm_or_si128(in, _mm_cmplt_epi8(v, _mm_set1_epi8(-64)));
        n = (unsigned) __builtin_ctz(~(unsigned) _mm_movemask_epi8(in));
        p += n;

        if (n < 16) {
            return p;
        }
    }

#endif

    while (p < end && *p >= 0x80
           && (*p < 0xc0 || (*p >= 0xe3 && *p <= 0xed)))
    {
        p++;
    }

    return p;
}


/* Is it a byte that no word has, or the second or third of a letter? */

static inline bool
is_unread(uint8_t c)
{
    return c < 0x80 ? !san_is_alpha(c) : c < 0xc0 || (c >= 0xe3 && c <= 0xed);
}


/* The same with white space, digits and other ASCII among them. */

static const uint8_t *
skip_unread(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)

    __m128i   v, letters, unread, first;
    unsigned  bits;

    for ( /* void */ ; end - p >= 16; p += 16) {
        v = _mm_loadu_si128((const __m128i *) p);
        letters = _mm_or_si128(v, _mm_set1_epi8(0x20));
        letters = _mm_and_si128(_mm_cmpgt_epi8(letters, _mm_set1_epi8('`')),
                                _mm_cmplt_epi8(letters, _mm_set1_epi8('{')));
        unread = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8(-30)),
                               _mm_cmplt_epi8(v, _mm_set1_epi8(-18)));
        first = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8(-65)),
                              _mm_cmplt_epi8(v, _mm_setzero_si128()));
        bits = (unsigned) _mm_movemask_epi8(
                   _mm_or_si128(letters, _mm_andnot_si128(unread, first)));

        if (bits) {
            return p + __builtin_ctz(bits);
        }
    }

#endif

    while (p < end && is_unread(*p)) {
        p++;
    }

    return p;
}


static inline void
pass_letters(san_function_reader_t *r)
{
    r->p = skip_wordless(r->p, r->end);
    r->before = 0x3400;
}


bool
san_function_words_next(san_function_reader_t *r, san_function_word_t *word)
{
    int       n;
    uint8_t   c;
    uint32_t  cp;

    while (r->p < r->end) {
        c = *r->p;

        if (c <= ' ') {
            pass_space(r);
            continue;
        }

        if (c < 0x80 && !san_is_alpha(c)) {
            pass(r, c, 1);
            continue;
        }

        if (c >= 0xe3 && c <= 0xed) {
            pass_letters(r);
            continue;
        }

        if (fast_word(r, word)) {
            return true;
        }

        cp = peek(r->p, r->end, &n);

        if (is_letter(cp)) {
            slow_word(r, word);
            return true;
        }

        pass(r, cp, n);
    }

    return false;
}


/*
 * The same from p on, and what follows without letters up to white space.  In
 * a longer piece no word counts, so it may also end at its next letter.
 */

static const uint8_t *
wordless_end(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q, *space;

    q = skip_unread(p, end);

    if (q == end) {
        return end;
    }

    for (space = q - 1; space > p && *space > ' '; space--) { /* void */ }

    return space > p ? space
           : q - p > SAN_TOKEN ? q : skip_wordless(p, end);
}


/*
 * The end of the characters at p that are no letters, at white space at the
 * latest.  *before: the character before, 'x': a letter.  NULL: there are
 * none, or a letter follows that they are joined to.
 */

static __attribute__((noinline)) const uint8_t *
marks_end(const uint8_t *p, const uint8_t *end, uint32_t *before)
{
    int             n;
    bool            joined;
    uint32_t        cp, last;
    const uint8_t  *start;

    start = p;
    joined = false;

    for (last = *before; p < end && *p > ' '; p += n, last = cp) {

        if (*p >= 0xe3 && *p <= 0xed) {
            if (joined) {
                return NULL;
            }

            *before = 0x3400;
            return wordless_end(p, end);
        }

        cp = peek(p, end, &n);

        if (is_letter(cp)) {
            if (joined || is_digit(last) || p == start) {
                return NULL;
            }

            *before = last;
            return p;
        }

        joined = is_joint(cp) && (last == 'x' || is_digit(last));
    }

    return p;
}


/* Reads words, without counts as many as are needed. */

static void
read_words(san_page_words_t *counts, san_function_weight_t *weight,
    const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    uint32_t               before;
    plain_word_t           w;
    const uint8_t          *token, *q;
    san_function_word_t    word;
    san_function_reader_t  r;

    before = 0;
    token = p;

    while (p < end) {

        if (*p <= ' ') {
            token = ++p;
            before = 0;
            continue;
        }

        if (limit - p >= PLAIN_ROOM && before != 'x'
            && plain_word(&w, p, end, limit)
            && take_plainly(&w, p, end, &before, &word))
        {
            p = w.end;

        } else if (!san_is_alpha(*p) && (q = marks_end(p, end, &before))) {
            p = q;
            continue;

        } else {
            r = (san_function_reader_t) { p, end, limit, token, before, false };

            if (!san_function_words_next(&r, &word)) {
                break;
            }

            p = r.p;
            token = r.token;
            before = r.before;
        }

        if (p - token > SAN_TOKEN) {
            continue;
        }

        if (counts) {
            san_page_words_count(counts, &word);
        }

        if (weight->others) {
            san_function_word_weigh(weight, &word);
        }

        if (weight->others == 0 && counts == NULL) {
            return;
        }

        if (p < end && *p <= ' ') {
            token = ++p;
            before = 0;
        }
    }
}


/*
 * Reads plain words before white space from p on, like read_words(); returns
 * where something else begins.
 */

static inline __attribute__((always_inline)) const uint8_t *
plain_words(san_page_words_t *counts, san_function_weight_t *weight,
    const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    plain_word_t         w;
    san_function_word_t  word;

    for ( /* void */ ; p < end && (counts || weight->others); p = w.end) {

        if (*p <= ' ') {
            w.end = p + 1;
            continue;
        }

        if (limit - p < PLAIN_ROOM || !plain_word(&w, p, end, limit)
            || !is_alone(&w, end) || w.end - p > SAN_TOKEN)
        {
            break;
        }

        word.latin = *p < 0x80;
        word.languages = w.key ? probe(w.key, &word.index) : 0;
        w.end += w.end < end;

        if (counts) {
            san_page_words_count(counts, &word);
        }

        if (weight->others) {
            san_function_word_weigh(weight, &word);
        }
    }

    return p;
}


/* The first words decide nearly always, and most of them are plain. */

void
san_function_words_weigh(san_function_weight_t *weight, const uint8_t *p,
    const uint8_t *end, const uint8_t *limit)
{
    p = plain_words(NULL, weight, p, end, limit);

    if (p < end && weight->others) {
        read_words(NULL, weight, p, end, limit);
    }
}


void
san_page_words_read(san_page_words_t *w, san_function_weight_t *weight,
    const uint8_t *p, const uint8_t *end, const uint8_t *limit)
{
    san_function_weight_t  none = { 0 };

    weight = weight ? weight : &none;
    p = plain_words(w, weight, p, end, limit);

    if (p < end) {
        read_words(w, weight, p, end, limit);
    }
}
