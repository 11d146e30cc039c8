/*
 * san_wording: the words of texts, for what the page says of its language.
 *
 * Enters: text as it is read, in pieces.  Leaves: counts of function words.
 * A piece may end within a word: what has come of it since the last white
 * space is kept until the rest comes, or markup ends it.  Words that go on
 * behind SAN_TOKEN bytes without white space count for nothing, so that this
 * is the same however the text is cut.
 *
 * All words are counted until it is plain what the page is written in, then
 * those of every eighth unit.
 */

#include <string.h>

#include "base/san_unicode.h"
#include "feed/san_feed.h"

/* Bytes behind SAN_TOKEN that are kept to see what a word is joined to. */
#define AHEAD  16


/* Words of complete text. */

static void
read_words(san_stream_t *s, const uint8_t *p, const uint8_t *end,
    const uint8_t *limit)
{
    san_function_word_t    word;
    san_function_reader_t  reader;

    san_function_reader_init(&reader, p, end, limit);

    while (san_function_words_next(&reader, &word)) {
        if (word.end - reader.token <= SAN_TOKEN) {
            san_page_words_count(&s->page.words, &word);
        }
    }
}


void
san_wording_end(san_stream_t *s)
{
    san_token_text_t  *token;

    token = &s->reading.token;

    if (token->len) {
        read_words(s, token->text, token->text + token->len,
                   token->text + sizeof(token->text));
        token->len = 0;
    }
}


/* Keeps the start of a word that may go on. */

static void
keep(san_token_text_t *token, const uint8_t *p, const uint8_t *end)
{
    size_t  n;

    n = (size_t) (end - p);

    if (n > SAN_TOKEN + AHEAD - (size_t) token->len) {
        n = SAN_TOKEN + AHEAD - (size_t) token->len;
    }

    memcpy(token->text + token->len, p, n);
    token->len = (uint8_t) (token->len + n);
}


static const uint8_t *
find_space(const uint8_t *p, const uint8_t *end)
{
    while (p < end && *p > ' ') {
        p++;
    }

    return p;
}


static void
read_piece(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    const uint8_t     *q;
    san_token_text_t  *token;

    token = &s->reading.token;

    if (token->len) {
        q = find_space(p, end);
        keep(token, p, q);

        if (q == end) {
            return;
        }

        san_wording_end(s);
        p = q;
    }

    for (q = end; q > p && q[-1] > ' '; q--) { /* void */ }

    read_words(s, p, q, q);
    keep(token, q, end);
}


void
san_wording_whole(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    read_words(s, p, end, s->window_end);
}


void
san_wording_char(san_stream_t *s, uint32_t cp)
{
    uint8_t  text[4];

    read_piece(s, text, text + san_utf8_put(text, cp));
}


/* Text of any encoding, as far as its characters are whole. */

void
san_wording_text(san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    int             n;
    uint32_t        cp;
    const uint8_t  *q;

    if (s->encoding.charset == san_charset_utf8) {

        /* the rest of a character that is cut comes with its end */

        for (q = end; q > p && end - q < 3 && (q[-1] & 0xc0) == 0x80; q--) {
            /* void */
        }

        if (q > p && q[-1] >= 0xc0 && san_utf8_next(q - 1, end, &cp) == 0) {
            end = q - 1;
        }

        read_piece(s, p, end);
        return;
    }

    for ( /* void */ ; p < end; p += n) {
        n = san_charset_next(s->encoding.charset, p, end, &cp);

        if (n <= 0) {
            return;
        }

        san_wording_char(s, cp);
    }
}


void
san_wording_ask(san_stream_t *s)
{
    san_page_ask_words(&s->page);
    san_conflict_ask(s);
}
