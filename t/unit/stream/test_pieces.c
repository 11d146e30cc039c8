/*
 * test_pieces: findings that once depended on how the page was cut, by their
 * cause.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "laws.h"
#include "tap.h"

#define RIVER                                                                 \
    "<p>The river leaves the hills behind the town and turns to the south."   \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school. The ferry rests until the"    \
    " first warm days of March.</p>"

#define REKA                                                                  \
    "<p>Река выходит из холмов за городом и поворачивает на юг. Лодки везут"  \
    " зерно и лес до старого каменного моста, где стоят мельницы.</p>"


/* Twelve invalid bytes. */
#define WRONG  "\xea\xee\xed\xea\xf3\xf0\xf1\xea\xee\xed\xea\xf3"

typedef struct {
    const char  *cause;
    unsigned     findings;
    const char  *language;
    const char  *in;
} piece_t;


static const piece_t  pieces[] = {

    { "an own word, so it is not a label, then a foreign word", 1, "en",
      "<ul><li><a href=/a>Zimtstern Русский</a>"
      "<li><a href=/b>Zimtstern Ελληνικά</a><li>Новости</ul>" },

    { "the same with a tag between them", 0, "en",
      "<ul><li><a href=/a>Zimtsterne<b>Русский</b></a>"
      "<li><a href=/b>Zimtsterne<b>Ελληνικά</b></a><li>Новости</ul>" },

    { "the same with a sign, which may join the words", 0, "en",
      "<ul><li><a href=/a>Zimtstern-<b>Русский</b></a>"
      "<li><a href=/b>Zimtstern-<b>Ελληνικά</b></a><li>Новости</ul>" },

    { "the same with a digit behind the word", 0, "en",
      "<ul><li><a href=/a>Zimt5Русский</a>"
      "<li><a href=/b>Zimt5Ελληνικά</a><li>Новости</ul>" },

    { "a text after a link does not continue its last word", 1, "ru",
      "<ul><li><a href=/x>Яичница</a><br>Yтро, раздел</ul>" },

    { "a tag that is cut off ends the last word", 0, "en",
      "d <h3>Н r le+e=g=en><bØ" },

    { "an ignored character in a word of a phrase", 1, "en",
      "<div><p>To participate in th\x01" "e discussion</p></div>" },

    { "a field deep in the row of its label", 1, "en",
      "<table><tr><td><div><div><div><div><div><div><input></div></div></div>"
      "</div></div></div></td><td>Новости</td></table>" },

    { "a single word that counts as a phrase", 3, "ru",
      "<div>Uncategorized</div><h2>Advertisement</h2><p>UNCATEGORISED</p>" },

    { "a handler of a style within a unit", 1, "en",
      "<p>Новости<b>дня</b><style onclick=x></style></p>" },

    { "a class of buttons at a picture within a unit", 1, "en",
      "<p>Новости <b>дня</b> <img class=btn></p>" },

    { "a fault of a template behind a no-break space", 3, "en",
      "<p>\xc2\xa0NaN</p><td>\xc2\xa0undefined</td>"
      "<p>\xc2\xa0translation missing de.b</p>" },

    { "the heading of a notice in two languages", 2, "en",
      "<div><h2>Notice</h2><p>You leave our site here.</p><h2>Внимание</h2>"
      "<p>Вы покидаете наш сайт и переходите на сайт другой организации, за"
      " который мы не отвечаем и не будем отвечать</p></div>" },

    { "an invalid byte behind a no-break space", 1, "en",
      "<nav>\xc2\xa0tsd\xff</nav>" },

    { "a character that words drop, in the word of a label", 1, "en",
      "<label>a\001bfuuml委\xe5</label>" },

    { "invalid bytes, then too many of them",
      1, "en",
      "<div>" WRONG "<br></div>" WRONG WRONG WRONG }
};


/* Whole pages. */

static const struct {
    const char    *cause;
    const char    *language;
    san_action_t   mode;
    const char    *in;
} wholes[] = {

    { "a no-break space, an end tag, then a text in another language", "en",
      SAN_ACTION_FLAG,
      "<body>he to he<div\f\xd9>&nbsp</p>\nLe s’et éu<b>" },

    { "white space in a passage, before a tag that is ignored", "en",
      SAN_ACTION_STRIP,
      "\x88<p><a>日本語ページ</a>\n<td>Навсег" },

    { "text behind the end tag of the body", "uk", SAN_ACTION_STRIP,
      "<body>&hellip;</body>0;</font>\xd0" },

    { "a control of a form among readers' text", "ru", SAN_ACTION_STRIP,
      "<l class=commentlist><form><button>Pt</button></form>" },

    { "a form in a control among readers' text", "ru", SAN_ACTION_STRIP,
      "<a class=tweet>><button><m><FORM>T" },

    { "a label behind three marks of two bytes", "de", SAN_ACTION_FLAG,
      "<p>Die Stadt liegt an dem Fluss und hat einen Hafen.</p>"
      "<button>«»· Enlarge thumbnails</button><label>«»· Enlarge "
      "thumbnails</label><img alt='«»· Enlarge thumbnails'><p>Der Hafen "
      "der Stadt ist alt.</p>" },

    { "a text that may be repaired, with a tag in it", "ru",
      SAN_ACTION_TRANSLATE, "\xbc<p>Свобмер<G>\xe3" }
};


/* The same for plain text, which may have characters that HTML drops. */

static bool
check_plain(const char *language, const char *text, size_t len, size_t cut)
{
    laws_setup_t  setup;

    setup = (laws_setup_t) {
        SAN_ACTION_FLAG, SAN_TYPE_TEXT, language, "", SAN_BUFFER_DEFAULT, -1,
        false, false
    };

    return laws_check(&setup, (const uint8_t *) text, len, &cut, 1);
}


/* A text that is cut in a character, and a tag longer than the buffer. */

static bool
check_cut_off(const char *before, const char *behind)
{
    bool          ok;
    size_t        n, cut;
    unsigned      mode;
    char         *page;
    laws_setup_t  setup;

    page = malloc(8192);

    if (page == NULL) {
        abort();
    }

    n = (size_t) snprintf(page, 512, RIVER "<h2>%s\xd0<%s", before, behind);
    memset(page + n, 'x', 4096);
    n += 4096;
    n += (size_t) snprintf(page + n, 512, "'-->y</h2>");

    ok = true;
    cut = 1;

    for (mode = SAN_ACTION_FLAG; mode <= SAN_ACTION_STRIP; mode++) {
        setup = (laws_setup_t) {
            (san_action_t) mode, SAN_TYPE_HTML, "en", "utf-8",
            SAN_BUFFER_MIN, -1, false, false
        };

        ok &= laws_check(&setup, (const uint8_t *) page, n, &cut, 1);
    }

    free(page);

    return ok;
}


static bool
check_whole(const char *language, san_action_t mode, const char *page)
{
    bool          ok;
    size_t        cut;
    laws_setup_t  setup;

    setup = (laws_setup_t) {
        mode, SAN_TYPE_HTML, language, "utf-8", SAN_BUFFER_DEFAULT, -1,
        false, mode == SAN_ACTION_TRANSLATE
    };

    for (ok = true, cut = 1; cut < 8; cut++) {
        ok &= laws_check(&setup, (const uint8_t *) page, strlen(page), &cut,
                         1);
    }

    return ok;
}


static bool
check(const char *language, const char *page, unsigned findings)
{
    bool          ok;
    size_t        i;
    unsigned      mode;
    laws_setup_t  setup;
    laws_run_t   *run;

    static const size_t  cuts[] = { 1, 2, 3, 5, 8, 13 };

    ok = true;
    run = malloc(sizeof(*run));

    if (run == NULL) {
        abort();
    }

    for (mode = SAN_ACTION_FLAG; mode <= SAN_ACTION_STRIP; mode++) {
        setup = (laws_setup_t) {
            (san_action_t) mode, SAN_TYPE_HTML, language, "utf-8",
            SAN_BUFFER_DEFAULT, -1, false, false
        };

        for (i = 0; i < sizeof(cuts) / sizeof(cuts[0]); i++) {
            ok &= laws_check(&setup, (const uint8_t *) page, strlen(page),
                             &cuts[i], 1);
        }
    }

    ok &= laws_run(run, &setup, (const uint8_t *) page, strlen(page), NULL, 0);

    if (run->result.findings != findings) {
        printf("# %u findings\n", run->result.findings);
        ok = false;
    }

    laws_free(run);
    free(run);

    return ok;
}


int
main(void)
{
    char         page[4096];
    size_t       i;
    const char  *text;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
        text = strcmp(pieces[i].language, "ru") == 0 ? REKA : RIVER;

        snprintf(page, sizeof(page), "<!DOCTYPE html><html lang=%s><body>"
                 "%s%s%s", pieces[i].language, text, pieces[i].in, text);

        tap_ok(check(pieces[i].language, page, pieces[i].findings), "%s",
               pieces[i].cause);
    }

    for (i = 0; i < sizeof(wholes) / sizeof(wholes[0]); i++) {
        tap_ok(check_whole(wholes[i].language, wholes[i].mode, wholes[i].in),
               "%s", wholes[i].cause);
    }

    tap_ok(check_cut_off("Новости", "a title='"),
           "a tag longer than the buffer behind a half of a character");
    tap_ok(check_cut_off("Новости", "!-- '"), "a comment there");
    tap_ok(check_plain("ja", "\0st>%tkdi%t", 11, 1), "a NUL before a sign");
    tap_ok(check_plain("en", "ett \xff[\xfft<%d", 11, 6),
           "an invalid byte behind the beginning of a sign");

    return tap_done();
}
