/*
 * The lists of function words: a paragraph of ordinary prose in each language
 * has more words of its own list than of any other, except for close relatives.
 * Words are split at white space and punctuation here, which is simpler than
 * the rules of the lists' header.  Also, words that are read in one step are
 * the same as letter by letter, in texts made of everything that matters to the
 * reader.
 */

#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include "tap.h"

#include "lang/san_function_words.h"
#include "lang/san_page_words.h"
#include "san.h"

#define PARAGRAPHS  "t/unit/lang/paragraphs.tsv"

/* Fewest function words, and their smallest share of all words. */
#define HITS   12
#define SHARE  25


/* Is word one of the words of list, which are separated by one space? */

static bool
has_word(const char *list, const char *word)
{
    size_t       n;
    const char  *p;

    n = strlen(word);

    for (p = list; (p = strstr(p, word)) != NULL; p += n) {
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0')) {
            return true;
        }
    }

    return false;
}


/* The next word of a text in lower case; false: there is none. */

static bool
next_word(const char **text, char *word, size_t size)
{
    UChar32      c;
    int32_t      i, k, n;
    const char  *p;

    p = *text;
    k = 0;

    for (i = 0; p[i] != '\0'; ) {
        U8_NEXT_UNSAFE(p, i, c);

        if (u_isUWhiteSpace(c) || u_ispunct(c)) {
            if (k) {
                break;
            }

            continue;
        }

        n = U8_LENGTH(u_tolower(c));

        if ((size_t) (k + n) < size) {
            U8_APPEND_UNSAFE(word, k, u_tolower(c));
        }
    }

    word[k] = '\0';
    *text = p + i;

    return k != 0;
}


static unsigned
count(const char *text, const char *list, unsigned *words)
{
    char      word[128];
    unsigned  hits;

    hits = 0;
    *words = 0;

    while (next_word(&text, word, sizeof(word))) {
        *words += 1;
        hits += has_word(list, word);
    }

    return hits;
}


static bool
are_near(const char *a, const char *b)
{
    size_t  i;

    for (i = 0; i < san_near_languages_n; i++) {
        if (has_word(san_near_languages[i], a)
            && has_word(san_near_languages[i], b))
        {
            return true;
        }
    }

    return false;
}


static const san_function_words_t *
find(const char *tag)
{
    size_t  i;

    for (i = 0; i < san_function_words_n; i++) {
        if (strcmp(san_function_words[i].tag, tag) == 0) {
            return &san_function_words[i];
        }
    }

    return NULL;
}


static void
test_paragraph(const char *tag, const char *text)
{
    size_t                       i;
    unsigned                     own, other, words;
    const san_function_words_t  *row;

    row = find(tag);

    if (!tap_ok(row != NULL, "%s: it has a list", tag)) {
        return;
    }

    own = count(text, row->words, &words);
    tap_ok(own >= HITS && own * 100 >= words * SHARE,
           "%s: %u function words of %u words", tag, own, words);

    for (i = 0; i < san_function_words_n; i++) {
        row = &san_function_words[i];

        if (strcmp(row->tag, tag) == 0 || are_near(row->tag, tag)) {
            continue;
        }

        other = count(text, row->words, &words);

        if (other >= own) {
            break;
        }
    }

    tap_ok(i == san_function_words_n, "%s: more than of any other: %s", tag,
           i == san_function_words_n ? "all" : row->tag);
}


/* Parts of texts: words, letters, marks, and invalid bytes. */

static const char *const  pieces[] = {
    " ", " ", " ", "\n", ",", ". ", ".", "'", "’", "-", "‑", "/", "@", "_",
    "(", ")", "\"", "«", "» ", "“", "” ", "–", "&", "£", "\u00a0", "\u00ad",
    "…", "1", "٣", "x", "I",
    "the", "The", "THE", "of ", "and", "l", "qu", "dell", "des", "été",
    "É", "à", "ß", "İ", "Ÿ", "ż", "nämlich", "où", "A", "y", "không", "và",
    "ẽ", "и", "не", "Не", "НЕ", "что", "библиотека", "потому", "чтобы ",
    "ґ", "ё", "Ё", "І", "и ", "του", "Και", "ότι", "ά", "Ά", "ς", "ο ",
    "ὁ", "و", "في", "من", "على", "ی", "ک", "َ", "،", "של", "את", "մեջ",
    "և", "में", "का", "ไทย", "漢字", "かな", "，", "。", "한국", "１", "A",
    "\x80", "\xd0", "\xd1", "\xc3", "\xe3", "\xe2\x80", "\xf0\x9f\x98\x80",
    "antidisestablishmentarianism", "непротивоконституционный",
    "ηλεκτροεγκεφαλογράφημα", "всё", "Всё", "чего-то", "aujourd'hui"
};

#define PIECES  (sizeof(pieces) / sizeof(pieces[0]))


static size_t
write_text(uint8_t *text, size_t size, unsigned *random)
{
    size_t       n, len;
    const char  *piece;

    for (len = 0; ; len += n) {
        *random = *random * 1103515245 + 12345;
        piece = pieces[(*random >> 8) % PIECES];
        n = strlen(piece);

        if (len + n > size || (*random >> 16) % 16 == 0) {
            return len;
        }

        memcpy(text + len, piece, n);
    }
}


/* Is the next word of both readers the same? */

static bool
next_is_same(san_function_reader_t *fast, san_function_reader_t *slow,
    bool *more)
{
    bool                 also;
    san_function_word_t  a, b;

    *more = san_function_words_next(fast, &a);
    also = san_function_words_next(slow, &b);

    return *more == also && fast->p == slow->p && fast->token == slow->token
           && (!also || (a.languages == b.languages
                         && (a.languages == 0 || a.index == b.index)
                         && a.small == b.small && a.address == b.address
                         && a.latin == b.latin && a.start == b.start
                         && a.end == b.end));
}


static void
test_ways(void)
{
    bool                   more;
    size_t                 len;
    uint8_t                text[160];
    unsigned               i, random, words;
    san_function_reader_t  fast, slow;

    random = 1;
    words = 0;

    for (i = 0; i < 200000; i++) {
        memset(text, i % 2 ? 'a' : 0xd0, sizeof(text));
        len = write_text(text, sizeof(text) - 40, &random);
        san_function_reader_init(&fast, text, text + len,
                                 text + sizeof(text));

        /* only the bytes of the text can be read: no fast reader */

        san_function_reader_init(&slow, text, text + len, text);

        do {
            if (!next_is_same(&fast, &slow, &more)) {
                tap_ok(false, "text %u, a word of \"%.*s\" at %u", i,
                       (int) len, (const char *) text,
                       (unsigned) (fast.p - text));
                return;
            }

            words += more;
        } while (more);
    }

    tap_ok(words > 200000, "%u words are the same at once and by letters",
           words);
}


/* The same for a text whose words are counted. */

static bool
counts_same(const uint8_t *text, size_t len, const uint8_t *limit)
{
    san_page_words_t       all, each;
    san_function_word_t    word;
    san_function_reader_t  slow;

    san_page_words_init(&all);
    each = all;

    san_page_words_read(&all, NULL, text, text + len, limit);
    san_function_reader_init(&slow, text, text + len, text);

    while (san_function_words_next(&slow, &word)) {
        if (word.end - slow.token <= SAN_TOKEN) {
            san_page_words_count(&each, &word);
        }
    }

    return memcmp(&all, &each, sizeof(all)) == 0;
}


/* The same for a text that is weighed, word by word. */

static bool
weighs_same(const uint8_t *text, size_t len, const uint8_t *limit,
    uint64_t own, unsigned *left)
{
    san_function_word_t    word;
    san_function_weight_t  all, each;
    san_function_reader_t  slow;

    all = (san_function_weight_t) {
        .own = own, .same_script = ~own & 0x5555555555555555,
        .others = ~own
    };
    each = all;

    san_function_words_weigh(&all, text, text + len, limit);
    san_function_reader_init(&slow, text, text + len, text);

    while (each.others && san_function_words_next(&slow, &word)) {
        if (word.end - slow.token <= SAN_TOKEN) {
            san_function_word_weigh(&each, &word);
        }
    }

    *left += each.others != 0;

    return all.others == each.others && all.strange == each.strange
           && all.words == each.words && counts_same(text, len, limit);
}


static void
test_weight(void)
{
    size_t    len;
    uint8_t   text[160];
    unsigned  i, random, left;

    random = 2;
    left = 0;

    for (i = 0; i < 100000; i++) {
        memset(text, 'a', sizeof(text));
        len = write_text(text, sizeof(text) - 40, &random);

        if (!weighs_same(text, len, text + sizeof(text),
                         UINT64_C(1) << i % SAN_FUNCTION_ROWS, &left))
        {
            tap_ok(false, "text %u weighs the same: \"%.*s\"", i, (int) len,
                   (const char *) text);
            return;
        }
    }

    tap_ok(left > 10000 && left < 90000,
           "%u of %u texts leave a language, however they are read", left, i);
}


/* The row of a tag: also by its script; "nn" and "sh" have rows. */

static void
test_rows(void)
{
    int             row;
    size_t          i;
    san_language_t  language;

    static const struct {
        const char  *tag;
        const char  *row;        /* NULL: it has none */
    } rows[] = {
        { "en", "en" }, { "EN-gb", "en" }, { "ru", "ru" }, { "sr", "sr" },
        { "sr-Latn", "sr-Latn" }, { "sh", "sr-Latn" }, { "SH", "sr-Latn" },
        { "sh-Cyrl", "sr" }, { "sr-Arab", NULL }, { "no", "no" },
        { "nb", "no" }, { "nn", "nn" }, { "NN-NO", "nn" }, { "la", "la" },
        { "de-Cyrl", NULL }, { "ja", NULL }, { "haw", NULL }, { "", NULL },
        { "e", NULL }
    };

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        (void) san_language_read((const uint8_t *) rows[i].tag,
                                 strlen(rows[i].tag), &language);
        row = san_function_words_row(&language);

        tap_ok(rows[i].row
               ? row >= 0
                 && strcmp(san_function_words[row].tag, rows[i].row) == 0
               : row < 0, "'%s': its row is %s", rows[i].tag,
               rows[i].row ? rows[i].row : "none");
    }
}


static unsigned
row_of(const char *tag)
{
    return (unsigned) (find(tag) - san_function_words);
}


/* The rows of a script, close relatives, and rows that are no evidence. */

static void
test_sets(void)
{
    uint64_t       rows;
    unsigned       i, k;
    san_scripts_t  set;

    memset(&set, 0, sizeof(set));
    tap_ok(san_function_words_scripts(&set) == 0, "no script has no rows");

    san_scripts_set(&set, USCRIPT_CYRILLIC);
    san_scripts_set(&set, USCRIPT_GREEK);
    rows = san_function_words_scripts(&set);

    for (i = 0; i < SAN_FUNCTION_ROWS; i++) {
        tap_ok((rows >> i & 1)
               == (san_function_words_script(i) == USCRIPT_CYRILLIC
                   || san_function_words_script(i) == USCRIPT_GREEK),
               "%s: Cyrillic or Greek, or not", san_function_words[i].tag);

        for (k = 0; k < SAN_FUNCTION_ROWS; k++) {
            if ((san_function_words_near(i) >> k & 1)
                != (i == k || are_near(san_function_words[i].tag,
                                       san_function_words[k].tag)))
            {
                break;
            }
        }

        tap_ok(k == SAN_FUNCTION_ROWS, "%s: its relatives",
               san_function_words[i].tag);
    }

    tap_ok(san_function_words_script(row_of("ru")) == USCRIPT_CYRILLIC
           && san_function_words_script(row_of("sr-Latn")) == USCRIPT_LATIN,
           "the scripts of two");
    tap_ok(san_function_words_mute() == UINT64_C(1) << row_of("la"),
           "Latin alone says nothing");
}


/* Has a text so few gaps that it has at most two words? */

static void
test_few(void)
{
    size_t          i, n;
    const uint8_t  *text;

    static const struct {
        const char  *text;
        bool         few;
    } texts[] = {
        { "", true }, { "word", true }, { "two words", true },
        { "now three words", false }, { "a b c", false }, { "a,b", true },
        { "a, b", false }, { " a ", false }, { "\u00e9t\u00e9 \u00e0", true },
        { "\u00a0a b", false }, { "[a]", false }, { "z{a", true },
        { "Z@a", true }, { "`a{", false }, { "\u4e2da", true },
        { "\u4e2d\u56fda", false },
        { "\u043e\u043d \u0438 \u0442\u044b", false },
        { "abcdefghijklmnopqrstuvwxyzabcdef", true },
        { "abcdefghijklmno qrstuvwxyzabcdef", true },
        { "abcdefghijklmno qrstuvwxyzabcd f", false },
        { "abcdefghijklmnopqrstuvwxyzabcdefg", false }
    };

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        uint8_t  room[80] = " . . . . . . . . . . . . . . . . . . . . . . . .";

        n = strlen(texts[i].text);
        memcpy(room, texts[i].text, n);
        text = room;

        tap_ok(san_function_words_few(text, text + n, text + sizeof(room))
               == texts[i].few, "few words: '%s'", texts[i].text);
        tap_ok(san_function_words_few(text, text + n, text + n)
               == texts[i].few, "the same, with nothing behind it");
    }
}


int
main(void)
{
    FILE      *f;
    char      *line, *tab;
    size_t     size;
    unsigned   n;

    line = NULL;
    size = 0;
    n = 0;
    f = fopen(PARAGRAPHS, "r");

    if (tap_ok(f != NULL, "%s is there", PARAGRAPHS)) {
        while (getline(&line, &size, f) > 0) {
            line[strcspn(line, "\n")] = '\0';
            tab = strchr(line, '\t');

            if (tap_ok(tab != NULL, "a tag and a text")) {
                *tab = '\0';
                test_paragraph(line, tab + 1);
                n++;
            }
        }

        fclose(f);
    }

    free(line);
    if (tap_ok(san_init() == SAN_OK, "the tables are filled")) {
        test_ways();
        test_weight();
        test_rows();
        test_sets();
        test_few();
    }

    tap_ok(n >= san_function_words_n, "a paragraph of each of %u languages",
           (unsigned) san_function_words_n);

    return tap_done();
}
