/*
 * test_limits: each reason that limits a finding, with its cause and without
 * it.
 *
 * Enters: a piece of a page with the cause, the same without it, or two
 * policies.  Leaves: TAP: the action on the text, and the reason why it is not
 * stronger.
 */

#include <stdlib.h>
#include <string.h>

#include "decide/san_stream.h"
#include "match/san_catalog.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "str.h"
#include "tap.h"
#include "units.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define HEAD    "<!DOCTYPE html><html lang=\"en\"><body><p>" ENGLISH "</p>"

/* Words that several languages have. */
#define NAMES                                                                 \
    "Zimtstern Kardamom Lavendel Thymian Rosmarin Basilikum Koriander Fenchel"\
    " Oregano Majoran Safran Estragon Melisse "

#define TEXT    "Заголовок материала"
#define OTHER   "Новости дня"
#define LONG    "Вы покидаете наш сайт и переходите на сайт другой"            \
                " организации, за который мы не отвечаем"
#define PROMPT  "To participate in the discussion log in or register"
#define LABEL   "Comments"
#define WEAK    "Leave a comment"
#define KNOWN   "Saltar al contenido"
#define KEY     "???menu.title???"

/* "Новости" and "Погода" in windows-1251. */
#define NEWS_1251     "\xcd\xee\xe2\xee\xf1\xf2\xe8"
#define WEATHER_1251  "\xcf\xee\xe3\xee\xe4\xe0"

#define NEWS_REFERENCES                                                       \
    "&#1053;&#1086;&#1074;&#1086;&#1089;&#1090;&#1080;"

/* Where `filler` goes, `times` over. */
#define FILL    "\v"


/* Settings that differ from the defaults; the default mode is strip. */

#define FLAG        0x0001
#define MARK        0x0002
#define TRANSLATE   0x0004
#define XHTML       0x0008
#define LINES       0x0010     /* plain text */
#define CYRILLIC    0x0020     /* in windows-1251 */
#define CATALOG     0x0040
#define EXCLUDE     0x0080     /* keep() excludes all */
#define ALL_STRIP   0x0100     /* each detector may cut */
#define ALL_FLAG    0x0200     /* no detector may cut */
#define ALL_OFF     0x0400
#define SMALL       0x0800     /* a buffer of 1 KB */
#define SHARE_0     0x1000     /* max_removed is 0 */
#define RELEASE     0x2000     /* release bytes after the filler */
#define HYDRATED    0x4000     /* hydrated pages are edited */
#define BARE        0x8000     /* no text in English before the piece */
#define SET         0x10000    /* the language is set to English */
#define TRUST       0x20000    /* and no letters are needed for that */
#define REPAIR      0x40000    /* damaged texts are repaired */
#define UNLABELLED  0x80000    /* no declaration of its encoding */


#define WHY(name)  .line = __LINE__, .why = SAN_WHY_##name

typedef struct {
    unsigned       line;       /* of this file */
    san_why_t      why;
    const char    *page;       /* with the cause */
    san_action_t   done;
    const char    *other;      /* without it; NULL: the same page */
    san_action_t   more;

    unsigned       set;        /* for both */
    unsigned       set_cause;  /* for the cause alone */
    unsigned       set_other;  /* for the other alone */
    const char    *text;       /* NULL: TEXT */
    const char    *other_text; /* NULL: the same */

    const char    *filler;
    unsigned       times;
    unsigned       times_other;
} limit_case_t;


/* An item of a list: some 40 fill a small buffer. */
#define ITEM                                                                  \
    "<li title='The river leaves the hills behind the town and turns to the " \
    "south, where the old mills are'>The river</li>"


static const limit_case_t  cases[] = {

    /* there is no leftover */

    { WHY(EXCLUDED), "<p>" TEXT "</p>", SAN_ACTION_OFF, NULL, SAN_ACTION_STRIP,
      .set_cause = EXCLUDE },

    { WHY(READERS), "<div class=comment-text><p>" TEXT "</p></div>",
      SAN_ACTION_OFF,
      "<div class=x><p>" TEXT "</p></div>", SAN_ACTION_STRIP },
    { WHY(READERS), "<div class=comment-text><img alt='" TEXT "'></div>",
      SAN_ACTION_OFF, "<div class=x><img alt='" TEXT "'></div>",
      SAN_ACTION_STRIP },
    { WHY(READERS),
      "<div class=comment-text><p>The boats новости дня are here</p></div>",
      SAN_ACTION_OFF,
      "<div class=x><p>The boats новости дня are here</p></div>",
      SAN_ACTION_FLAG, .text = "новости дня" },

    { WHY(UNDECLARED), "<!DOCTYPE html><html><body><p>" NAMES NAMES NAMES
      "</p><h2>" TEXT "</h2>" FILL, SAN_ACTION_OFF, NULL, SAN_ACTION_FLAG,
      .filler = "<p>Лодки везут зерно и лес до каменного моста</p>",
      .times = 4 },
    { WHY(TEMPLATE), "<div v-cloak><p>{{ headline }}</p></div>", SAN_ACTION_OFF,
      "<div data-v-7ba5bd90><p>{{ headline }}</p></div>", SAN_ACTION_FLAG,
      .text = "{{ headline }}" },
    { WHY(TEMPLATE), "<ul ng-app=x><li><input placeholder='{{ headline }}'>"
      "</ul>", SAN_ACTION_OFF,
      "<ul ng-version=x><li><input placeholder='{{ headline }}'></ul>",
      SAN_ACTION_FLAG, .text = "{{ headline }}", .set = HYDRATED },
    { WHY(TEMPLATE), "<div hidden><p>The river {{ headline }}</p></div>",
      SAN_ACTION_OFF,
      "<div height=1><p>The river {{ headline }}</p></div>",
      SAN_ACTION_FLAG, .text = "{{ headline }}" },
    { WHY(TEMPLATE), "<p>The river <b x-text=y>{{ headline }}</b></p>",
      SAN_ACTION_OFF, "<p>The river <b data-x=y>{{ headline }}</b></p>",
      SAN_ACTION_FLAG, .text = "{{ headline }}" },
    { WHY(TEMPLATE), "<p data-bind=y>{{ headline }}</p>", SAN_ACTION_OFF,
      "<p data-bs-x=y>{{ headline }}</p>", SAN_ACTION_FLAG,
      .text = "{{ headline }}" },
    { WHY(TEMPLATE), "<p data-ng-if=y>{{ headline }}</p>", SAN_ACTION_OFF,
      "<p data-name=y>{{ headline }}</p>", SAN_ACTION_FLAG,
      .text = "{{ headline }}" },
    { WHY(TEMPLATE), "<p :title=y>{{ headline }}</p>", SAN_ACTION_OFF,
      "<p :=y>{{ headline }}</p>", SAN_ACTION_FLAG,
      .text = "{{ headline }}" },
    { WHY(DOCUMENT), "<a href=/files/x.PDF>" TEXT "</a>", SAN_ACTION_OFF,
      "<a href=/files/x.html>" TEXT "</a>", SAN_ACTION_FLAG },
    { WHY(DOCUMENT), "<a href=x.docx><img alt='" TEXT "' src=x></a>",
      SAN_ACTION_OFF, "<a href=xdocx><img alt='" TEXT "' src=x></a>",
      SAN_ACTION_FLAG },
    { WHY(DOCUMENT), "<a href=x.pdf title='" TEXT "'>The report</a>",
      SAN_ACTION_OFF,
      "<a href=x.pdfx title='" TEXT "'>The report</a>", SAN_ACTION_FLAG },
    { WHY(POSTED), "<div class=postbody><p>" TEXT "</p></div>",
      SAN_ACTION_FLAG,
      "<div class=postbox><p>" TEXT "</p></div>", SAN_ACTION_STRIP },
    { WHY(POSTED), "<div class=postbody><img alt='" TEXT "'></div>",
      SAN_ACTION_FLAG, "<div class=postbox><img alt='" TEXT "'></div>",
      SAN_ACTION_STRIP },

    { WHY(SWITCHER), "<ul><li>Deutsch<li>Русский<li>" TEXT "</ul>",
      SAN_ACTION_OFF, "<ul><li>Deutsch<li>River<li>" TEXT "</ul>",
      SAN_ACTION_STRIP },
    { WHY(SWITCHER),
      "<p><a href='#'>Deutsch</a> <a href='#'>Русский</a> <a href='#'>" TEXT
      "</a></p>", SAN_ACTION_OFF,
      "<p><a href='#'>Deutsch</a> <a href='#'>River</a> <a href='#'>" TEXT
      "</a></p>", SAN_ACTION_STRIP },

    /* links to versions in several languages */

    { WHY(SWITCHER), "<p><a href=/en/>Site</a> <a href=/ru/>" TEXT "</a></p>",
      SAN_ACTION_OFF,
      "<p><a href=/en/>Site</a> <a href=/el/>" TEXT "</a></p>",
      SAN_ACTION_FLAG },
    { WHY(SWITCHER), "<p><a href=/ru/>" TEXT "</a> <a href=/en/>Site</a></p>",
      SAN_ACTION_OFF, "<p><a href=/ru/>" TEXT "</a></p>", SAN_ACTION_FLAG },
    { WHY(SWITCHER),
      "<p><a href='a?x=1&amp;lang=en'>A</a>"
      "<a href='a?x=1&amp;lang=ru'>" TEXT "</a></p>", SAN_ACTION_OFF,
      "<p><a href='a?x=1&amp;page=en'>A</a>"
      "<a href='a?x=1&amp;page=ru'>" TEXT "</a></p>", SAN_ACTION_FLAG },
    { WHY(SWITCHER), "<p><a href='?hl=de'>A</a><a href='?hl=ru'>" TEXT
      "</a></p>", SAN_ACTION_OFF,
      "<p><a href='//x.org/?hl=de'>A</a><a href='//x.org/?hl=ru'>" TEXT
      "</a></p>", SAN_ACTION_FLAG },
    { WHY(SWITCHER),
      "<ul><li><a href=https://en.x.org/a>A</a>"
      "<li><a href=https://ru.x.org/a>" TEXT "</a></ul>", SAN_ACTION_OFF,
      "<ul><li><a href=https://en.org/a>A</a>"
      "<li><a href=https://ru.org/a>" TEXT "</a></ul>", SAN_ACTION_FLAG },
    { WHY(SWITCHER),
      "<div><div><a href=/index-en.html>A</a></div>"
      "<div><a href=/index-ru.html>" TEXT "</a></div></div>", SAN_ACTION_OFF,
      "<div><div><a href=/index-one.html>A</a></div>"
      "<div><a href=/index-run.html>" TEXT "</a></div></div>",
      SAN_ACTION_FLAG },
    { WHY(SWITCHER),
      "<p><a href=/us/>A</a> <a href=/ua/><img src=a alt='" TEXT "'></a></p>",
      SAN_ACTION_OFF,
      "<p><a href=/us/>A</a> <a href=/gb/><img src=a alt='" TEXT "'></a></p>",
      SAN_ACTION_FLAG },

    /* a menu with one link to another version */

    { WHY(SWITCHER), "<ul><li><a href=/en/a>A</a><li><a href=/ru/c>" TEXT
      "</a></ul>", SAN_ACTION_OFF,
      "<ul><li><a href=/en/a>A</a><li><a href=/en/b>B</a>"
      "<li><a href=/en/d>D</a><li><a href=/ru/c>" TEXT "</a></ul>",
      SAN_ACTION_FLAG },

    /* something in an item, or beside it, names its language */

    { WHY(SWITCHER), "<p><img src=/flags/ru.png alt='" TEXT "'></p>",
      SAN_ACTION_OFF,
      "<p><img src=/photos/run.png alt='" TEXT "'></p>", SAN_ACTION_STRIP },
    { WHY(SWITCHER), "<div><div data-lang=ru>" TEXT "</div></div>",
      SAN_ACTION_OFF,
      "<div><div data-lang=ja>" TEXT "</div></div>", SAN_ACTION_STRIP },
    { WHY(SWITCHER), "<p><span data-lang=ru>" TEXT "</span></p>",
      SAN_ACTION_OFF, "<p><span data-lang=ja>" TEXT "</span></p>",
      SAN_ACTION_STRIP },
    { WHY(SWITCHER), "<p><span onclick=\"go('ru')\">" TEXT "</span></p>",
      SAN_ACTION_OFF,
      "<p><span onclick=\"go('no')\">" TEXT "</span></p>", SAN_ACTION_FLAG },
    { WHY(SWITCHER), "<select><option value=ru_RU>" TEXT "</select>",
      SAN_ACTION_OFF,
      "<select><option value=rub>" TEXT "</select>", SAN_ACTION_FLAG },
    { WHY(SWITCHER), "<ul><li class=flag-ru>" TEXT "</ul>", SAN_ACTION_OFF,
      "<ul><li class=flag-run>" TEXT "</ul>", SAN_ACTION_STRIP },
    { WHY(SWITCHER),
      "<ul><li><i class='flag-icon flag-icon-ua'></i>" TEXT "</ul>",
      SAN_ACTION_OFF,
      "<ul><li><i class='flag-icon flag-icon-ua'></i><li>" TEXT "</ul>",
      SAN_ACTION_STRIP },
    { WHY(SWITCHER), "<ul><li><img src=/i/flag-ru.png>" TEXT "</ul>",
      SAN_ACTION_OFF,
      "<ul><li><img src=/i/flag-of.png>" TEXT "</ul>", SAN_ACTION_STRIP },
    { WHY(SWITCHER), "<p class=lang-switch><span class=x>" TEXT "</span></p>",
      SAN_ACTION_OFF,
      "<p class=lang-course><span class=x>" TEXT "</span></p>",
      SAN_ACTION_STRIP },
    { WHY(SWITCHER),
      "<div><div>Deutsch</div><div>English</div><div>" TEXT "</div></div>",
      SAN_ACTION_OFF,
      "<div><div>Deutsch</div><div>River</div><div>" TEXT "</div></div>",
      SAN_ACTION_STRIP },
    { WHY(SWITCHER),
      "<div><div>Deutsch</div><div>" TEXT "</div><div>English</div></div>",
      SAN_ACTION_OFF,
      "<div><div>River</div><div>" TEXT "</div><div>English</div></div>",
      SAN_ACTION_STRIP },

    /* a phrase of interfaces is a leftover there, too */

    { WHY(SWITCHER), "<div data-lang=ru><p>" TEXT "</p></div>", SAN_ACTION_OFF,
      "<div data-lang=ru><p>Читать далее</p></div>", SAN_ACTION_STRIP,
      .other_text = "Читать далее" },

    { WHY(WIDGET), "<main><a href=/in>" PROMPT "</a></main>", SAN_ACTION_OFF,
      "<main><a href='#'>" PROMPT "</a></main>", SAN_ACTION_STRIP,
      .text = PROMPT },
    { WHY(WIDGET), "<div><input><p>" PROMPT "</p></div>", SAN_ACTION_OFF,
      "<div><br><p>" PROMPT "</p></div>", SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(WIDGET),
      "<div><p>You must be <a href=/in>logged in</a> to post a comment.</p>"
      "<input></div>", SAN_ACTION_OFF,
      "<div><p>You must be <a href=/in>logged in</a> to post a comment.</p>"
      "<br></div>", SAN_ACTION_FLAG,
      .text = "You must be to post a comment." },
    { WHY(WIDGET), "<div><p>" WEAK " <a href=/in>here</a></p></div>",
      SAN_ACTION_OFF, "<div><p>" WEAK "</p></div>", SAN_ACTION_FLAG,
      .text = WEAK },
    { WHY(WIDGET), "<div><p>" PROMPT "</p><input></div>", SAN_ACTION_OFF,
      "<div><p>" PROMPT "</p><br></div>", SAN_ACTION_STRIP, .text = PROMPT },

    { WHY(WIDGET), "<p><input></p><div><p>" PROMPT "</p></div>", SAN_ACTION_OFF,
      "<p><input></p><p>The river</p><div><p>" PROMPT "</p></div>",
      SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(WIDGET), "<div><p>" PROMPT "</p></div><div class=x> </div>",
      SAN_ACTION_OFF, "<div><p>" PROMPT "</p></div><p>The river</p><div></div>",
      SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(WIDGET), "<div><div><p>" WEAK "</p></div><p>Now</p><a href=/x>1</a>"
      "</div>", SAN_ACTION_OFF,
      "<div><div><p>" WEAK "</p></div><p>Now</p></div>", SAN_ACTION_FLAG,
      .text = WEAK },
    { WHY(WIDGET), "<div><p>" WEAK "</p></div><script></script><a>1</a>",
      SAN_ACTION_OFF, "<div><p>" WEAK "</p></div><script></script><p>Now</p>",
      SAN_ACTION_FLAG, .text = WEAK },

    { WHY(OTHER_TEXT), "<div><p>The river</p><p>" PROMPT "</p></div>",
      SAN_ACTION_OFF, "<div><p></p><p>" PROMPT "</p></div>", SAN_ACTION_STRIP,
      .text = PROMPT },
    { WHY(OTHER_TEXT), "<div><p>" PROMPT "</p><p>The river</p></div>",
      SAN_ACTION_OFF, "<div><p>" PROMPT "</p><p></p></div>", SAN_ACTION_STRIP,
      .text = PROMPT },

    { WHY(LABEL), "<main><p>" LABEL "</p></main>", SAN_ACTION_OFF,
      "<div><p>" LABEL "</p></div>", SAN_ACTION_FLAG, .text = LABEL,
      .set = ALL_FLAG },

    { WHY(NO_PLACE), "<h1>" PROMPT "</h1>", SAN_ACTION_OFF,
      "<div><h2>" PROMPT "</h2></div>", SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(NO_PLACE), "<table><tr><td>" PROMPT "</table>", SAN_ACTION_OFF,
      "<table><tr><td><div><p>" PROMPT "</p></div></table>", SAN_ACTION_STRIP,
      .text = PROMPT },
    { WHY(NO_PLACE), "<div class=breadcrumbs><p>" PROMPT "</p></div>",
      SAN_ACTION_OFF, "<div class=bread><p>" PROMPT "</p></div>",
      SAN_ACTION_STRIP,
      .text = PROMPT },
    { WHY(LOGIN), "<input type=password><p>Or</p><div><p>" PROMPT
      "</p></div>", SAN_ACTION_OFF, "<input type=text><p>Or</p><div><p>" PROMPT
      "</p></div>", SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(LOGIN), "<h1>The river – Log in</h1><div><p>" PROMPT
      "</p></div>", SAN_ACTION_OFF, "<h1>The river</h1><div><p>" PROMPT
      "</p></div>", SAN_ACTION_STRIP, .text = PROMPT },

    /* its place */

    { WHY(TITLE),
      "<!DOCTYPE html><html lang=en><head><title>" TEXT "</title></head>"
      "<body><p>" ENGLISH "</p></body>", SAN_ACTION_FLAG,
      "<!DOCTYPE html><html lang=en><head><title></title></head>"
      "<body><p>" ENGLISH "</p><h2>" TEXT "</h2></body>", SAN_ACTION_STRIP },

    { WHY(META),
      "<!DOCTYPE html><html lang=en><head><meta name=description content='"
      TEXT "'></head><body><p>" ENGLISH "</p></body>", SAN_ACTION_FLAG,
      "<!DOCTYPE html><html lang=en><head></head><body><p title='" TEXT "'>"
      ENGLISH "</p></body>", SAN_ACTION_STRIP, .set = BARE },

    { WHY(HEADING), "<h1>" TEXT "</h1>", SAN_ACTION_FLAG, "<h2>" TEXT "</h2>",
      SAN_ACTION_STRIP },
    { WHY(MODE), "<h1>Новости</h1>", SAN_ACTION_FLAG, "<h1>Новости</h1>",
      SAN_ACTION_TRANSLATE, .set = CATALOG, .set_other = TRANSLATE,
      .text = "Новости" },

    { WHY(SUBHEADING), "<h1>The river</h1><h2>" TEXT "</h2>", SAN_ACTION_FLAG,
      "<h1>The river</h1><p>The mills</p><h2>" TEXT "</h2>", SAN_ACTION_STRIP },

    { WHY(CONTROL), "<form><button>" TEXT "</button></form>", SAN_ACTION_FLAG,
      "<p><div>" TEXT "</div></p>", SAN_ACTION_STRIP },
    { WHY(CONTROL), "<button type=button>" TEXT "</button>", SAN_ACTION_FLAG,
      "<div>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<p><span onclick=go()>" TEXT "</span></p>", SAN_ACTION_FLAG,
      "<p><span class=go>" TEXT "</span></p>", SAN_ACTION_STRIP },
    { WHY(NAME), "<p><i role=button>" TEXT "</i></p>", SAN_ACTION_FLAG,
      "<p><i role=note>" TEXT "</i></p>", SAN_ACTION_STRIP },
    { WHY(NAME), "<label for=x>" TEXT "</label>", SAN_ACTION_FLAG,
      "<label>" TEXT "</label>", SAN_ACTION_STRIP },
    { WHY(CONTROL), "<select><option>" TEXT "</select>", SAN_ACTION_FLAG,
      "<div><p>" TEXT "</p></div>", SAN_ACTION_STRIP },
    { WHY(CONTROL), "<select><option value=1>" TEXT "</select>",
      SAN_ACTION_FLAG, "<div><p>" TEXT "</p></div>", SAN_ACTION_STRIP },
    { WHY(CONTROL), "<details><summary>" TEXT "</summary></details>",
      SAN_ACTION_FLAG, "<details><p>" TEXT "</p></details>", SAN_ACTION_STRIP },

    { WHY(VALUE), "<input type=submit name=x value='" TEXT "'>",
      SAN_ACTION_FLAG, "<p title='" TEXT "'>x</p>", SAN_ACTION_STRIP },
    { WHY(VALUE), "<input type=reset value='" TEXT "'>", SAN_ACTION_FLAG,
      "<p title='" TEXT "'>x</p>", SAN_ACTION_STRIP },

    { WHY(NAME), "<label>" TEXT "<input></label>", SAN_ACTION_FLAG,
      "<label>" TEXT "</label><br>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div onclick=x()><span class=sr-only>" TEXT "</span></div>",
      SAN_ACTION_FLAG,
      "<div class=x><span class=sr-only>" TEXT "</span></div>",
      SAN_ACTION_STRIP },
    { WHY(NAME), "<div onclick=x()><p>" TEXT "</p></div>", SAN_ACTION_FLAG,
      "<div onclick=x()><ul><li>" TEXT "</ul></div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div role=tab>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div role=note>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div><sl-button>" TEXT "</sl-button></div>",
      SAN_ACTION_FLAG, "<div><sl-card>" TEXT "</sl-card></div>",
      SAN_ACTION_STRIP },
    { WHY(NAME), "<p><xbutton>" TEXT "</xbutton><x-btn></x-btn></p>",
      SAN_ACTION_FLAG, "<p><xbutton>" TEXT "</xbutton></p>",
      SAN_ACTION_STRIP },
    { WHY(NAME), "<div phx-click=x>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div phx=x>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<p><i on:click=x>" TEXT "</i></p>", SAN_ACTION_FLAG,
      "<p><i on-click=x>" TEXT "</i></p>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div data-hx-get=x>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div data-hx=x>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div data-href=/x>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div data-hre=/x>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div data-on-click=x>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div data-once=x>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div up-follow>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div upper>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div accesskey=m>" TEXT "</div>", SAN_ACTION_FLAG,
      "<div accesskeys=m>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NAME), "<div onclick=x()><img alt='" TEXT "'></div>",
      SAN_ACTION_FLAG, "<div onclick=x()><img alt='" TEXT "'>Go on</div>",
      SAN_ACTION_STRIP },
    { WHY(NAME), "<map><area href=/a alt='" TEXT "'></map>",
      SAN_ACTION_FLAG, "<p><img alt='" TEXT "'></p>", SAN_ACTION_STRIP },
    { WHY(SCRIPTED), "<p><a href='#' data-x=1>" TEXT "</a></p>",
      SAN_ACTION_FLAG, "<p><a href='#' rel=x>" TEXT "</a></p>",
      SAN_ACTION_STRIP },
    { WHY(NAME), "<select><optgroup label='" TEXT "'></select>",
      SAN_ACTION_FLAG,
      "<select><optgroup title='" TEXT "'></select>", SAN_ACTION_STRIP },
    { WHY(NAME), "<input placeholder='" TEXT "'>", SAN_ACTION_FLAG,
      "<input placeholder='" TEXT "' aria-label=x>", SAN_ACTION_STRIP },
    { WHY(NAME), "<input type=image alt='" TEXT "'>", SAN_ACTION_FLAG,
      "<img alt='" TEXT "'>", SAN_ACTION_STRIP },
    { WHY(NAME), "<input title='" TEXT "'>", SAN_ACTION_FLAG,
      "<input title='" TEXT "' aria-label=x>", SAN_ACTION_STRIP },
    { WHY(NAME), "<select aria-label='" TEXT "'></select>", SAN_ACTION_FLAG,
      "<select aria-label='" TEXT "' aria-labelledby=x></select>",
      SAN_ACTION_STRIP },
    { WHY(NAME), "<p>" TEXT " <input></p>", SAN_ACTION_FLAG,
      "<p>" TEXT " <input type=hidden></p>", SAN_ACTION_STRIP },
    { WHY(NAME), "<p><label>" TEXT "</label> <input></p>", SAN_ACTION_FLAG,
      "<p><label>" TEXT "</label></p><input>", SAN_ACTION_STRIP },
    { WHY(NAME), "<a href=/a>Go on <span class=sr-only>" TEXT "</span></a>",
      SAN_ACTION_FLAG, "<p>Go on <span class=sr-only>" TEXT "</span></p>",
      SAN_ACTION_STRIP },
    { WHY(NAME),
      "<label>Go on <span class='a visually-hidden'>" TEXT "</span></label>",
      SAN_ACTION_FLAG, "<p>Go on <span class='a visually-hidden'>" TEXT
      "</span></p>", SAN_ACTION_STRIP },
    { WHY(NAME), "<button><img alt='" TEXT "'></button>", SAN_ACTION_FLAG,
      "<button><img alt='" TEXT "'>Go on</button>", SAN_ACTION_STRIP },

    { WHY(LINK), "<p><a href='/a'>" TEXT "</a></p>",
      SAN_ACTION_FLAG, "<p><a href='#'>" TEXT "</a></p>", SAN_ACTION_STRIP },
    { WHY(LINK), "<a href=/a><img alt='" TEXT "'> Go on</a>", SAN_ACTION_FLAG,
      "<a href='#'><img alt='" TEXT "'> Go on</a>", SAN_ACTION_STRIP },

    { WHY(SCRIPTED), "<div><a href='#' class=x>" PROMPT "</a></div>",
      SAN_ACTION_FLAG, "<div><a href='#'>" PROMPT "</a></div>",
      SAN_ACTION_STRIP,
      .text = PROMPT },

    { WHY(LIST), "<ul><li>River<li>" TEXT "<li>" OTHER "</ul>", SAN_ACTION_FLAG,
      "<ul><li>River<li>" TEXT "<li>Mills</ul>", SAN_ACTION_STRIP },
    { WHY(LIST),
      "<p><a href='#'>River</a> <a href='#'>" TEXT "</a> <a href='#'>" OTHER
      "</a></p>", SAN_ACTION_FLAG,
      "<p><a href='#'>River</a> <a href='#'>" TEXT "</a> <a href='#'>Mills"
      "</a></p>", SAN_ACTION_STRIP },

    { WHY(ROW), "<table><tr><td>River<td>" TEXT "</table>", SAN_ACTION_FLAG,
      "<table><tr><td><td>" TEXT "</table>", SAN_ACTION_STRIP },

    { WHY(SENTENCE), "<p>See <a href='#'>" TEXT "</a> here</p>",
      SAN_ACTION_FLAG,
      "<p><a href='#'>" TEXT "</a></p>", SAN_ACTION_STRIP },
    { WHY(SENTENCE), "<p>See <a href='#'>Новости</a> here</p>", SAN_ACTION_FLAG,
      "<p><a href='#'>Новости</a></p>", SAN_ACTION_TRANSLATE,
      .set = CATALOG | TRANSLATE, .text = "Новости" },

    { WHY(FRAGMENT), "<p>The boats новости дня are here</p>", SAN_ACTION_FLAG,
      "<p>новости дня</p>", SAN_ACTION_STRIP, .text = "новости дня",
      .set = ALL_STRIP },
    { WHY(FRAGMENT), "<p>The boats MitgefÃ¼hl are here</p>", SAN_ACTION_FLAG,
      "<img alt='MitgefÃ¼hl'>", SAN_ACTION_STRIP, .text = "Ã¼hl",
      .set = ALL_STRIP },

    { WHY(ON_PURPOSE),
      "<link rel=alternate hreflang=ru href=/ru><div class='intro ru'><p>" TEXT
      "</p></div>", SAN_ACTION_FLAG,
      "<link rel=alternate hreflang=el href=/el><div class='intro ru'><p>" TEXT
      "</p></div>", SAN_ACTION_STRIP },
    { WHY(ON_PURPOSE), "<address>" TEXT "</address>", SAN_ACTION_FLAG,
      "<div>" TEXT "</div>", SAN_ACTION_STRIP },
    { WHY(NUMBER), "<p>" TEXT ": 7 495 123-45-67 7 495 123-45-67</p>",
      SAN_ACTION_FLAG, "<p>" TEXT " 7 495</p>", SAN_ACTION_STRIP },
    { WHY(FACT), "<p>" TEXT ": 7 495</p>", SAN_ACTION_FLAG,
      "<p>" TEXT " 7 495</p>", SAN_ACTION_STRIP },
    { WHY(DATUM), "<p itemprop=name>" TEXT "</p>", SAN_ACTION_FLAG,
      "<p class=name>" TEXT "</p>", SAN_ACTION_STRIP },
    { WHY(DATUM), "<p><b data-i18n=menu>" TEXT "</b></p>", SAN_ACTION_FLAG,
      "<p><b data-n=menu>" TEXT "</b></p>", SAN_ACTION_STRIP },
    { WHY(TOPIC), "<h1>Russian for beginners</h1><p></p><p>Now</p><p>"
      TEXT "</p>", SAN_ACTION_FLAG,
      "<h1>Boats for beginners</h1><p></p><p>Now</p><p>" TEXT "</p>",
      SAN_ACTION_STRIP },
    { WHY(BILINGUAL), "<address>" OTHER "</address><p>" TEXT "</p>",
      SAN_ACTION_FLAG, "<div>" OTHER "</div><p>" TEXT "</p>",
      SAN_ACTION_STRIP },

    /* a notice in two languages, each with a heading of its own */

    { WHY(BILINGUAL), "<div><h3>Please note</h3><p>You are leaving</p><h3>" TEXT
      "</h3><p>" LONG "</p></div>", SAN_ACTION_FLAG,
      "<div><h3>Please note</h3><p>You are leaving</p><h3>" TEXT
      "</h3><p>You are leaving</p></div>", SAN_ACTION_STRIP },
    { WHY(BILINGUAL), "<div><h3>Please note</h3><p>You are leaving</p><h3>" TEXT
      "</h3><p>" LONG "</p></div>", SAN_ACTION_FLAG,
      "<div><h3>Please note</h3><p>You are leaving</p></div><div><h3>" TEXT
      "</h3><p>" LONG "</p></div>", SAN_ACTION_STRIP },

    /* the prompt */

    /* of a prompt with a link in it: the link is a part of it */

    { WHY(WEAK), "<div><p>You must be <a href=/in>logged in</a> to post a "
      "comment.</p></div>", SAN_ACTION_FLAG,
      "<div><p>You must be <b>there</b> to post a comment.</p></div>",
      SAN_ACTION_OFF, .text = "You must be to post a comment.",
      .other_text = "You must be there to post a comment." },
    { WHY(WEAK), "<ul><li><a href=/in>Log in</a> or <a href='#'>register</a> "
      "to post comments</ul>", SAN_ACTION_FLAG,
      "<ul><li>or to post comments</ul>", SAN_ACTION_OFF,
      .text = "or to post comments" },
    { WHY(WEAK), "<div><p>" WEAK "</p></div>", SAN_ACTION_FLAG,
      "<div><p>" PROMPT "</p></div>", SAN_ACTION_STRIP, .text = WEAK,
      .other_text = PROMPT },
    { WHY(GROUP), "<div><p>" PROMPT "</p><p id=x>" WEAK "<br>" WEAK
      "</p></div>", SAN_ACTION_FLAG,
      "<div><p>" PROMPT "</p><p>" WEAK "<br>" WEAK
      "</p></div>", SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(UNCONTAINED), "<main><p>" PROMPT "</p></main>", SAN_ACTION_FLAG,
      "<div><p>" PROMPT "</p></div>", SAN_ACTION_STRIP, .text = PROMPT },
    { WHY(UNCLOSED), "<div><p>" PROMPT "</p>", SAN_ACTION_FLAG,
      "<div><p>" PROMPT "</p></div>", SAN_ACTION_STRIP, .text = PROMPT },

    /* the catalogue */

    { WHY(BUILT_IN), "<p>" KNOWN "</p>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP,
      .set_other = CATALOG, .text = KNOWN },
    { WHY(BUILT_IN), "<img alt='" KNOWN "'>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP,
      .set_other = CATALOG, .text = KNOWN },
    { WHY(BUILT_IN), ENGLISH "\n" KNOWN "\n", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP,
      .set = LINES | BARE, .set_other = CATALOG, .text = KNOWN },

    { WHY(REFUSED), "<p>Zweite Zeile</p>", SAN_ACTION_FLAG, "<p>Новости</p>",
      SAN_ACTION_TRANSLATE, .set = CATALOG | TRANSLATE, .text = "Zweite Zeile",
      .other_text = "Новости" },
    { WHY(UNTRANSLATED), "<p>Первая строка</p>", SAN_ACTION_STRIP,
      "<p>Новости</p>", SAN_ACTION_TRANSLATE, .set = CATALOG | TRANSLATE,
      .text = "Первая строка", .other_text = "Новости" },
    { WHY(UNREPAIRED), "<p>&amp;lt;b</p>",
      SAN_ACTION_FLAG, "<p>&amp;raquo; b</p>", SAN_ACTION_TRANSLATE,
      .set = REPAIR | TRANSLATE, .text = "&lt;b", .other_text = "&raquo; b" },
    { WHY(UNREPAIRED), "<img alt='Ãœ â'>", SAN_ACTION_FLAG,
      "<img alt='â€œaâ€œ'>", SAN_ACTION_TRANSLATE,
      .set = REPAIR | TRANSLATE, .text = "Ãœ â", .other_text = "â€œaâ€œ" },
    { WHY(WORD), "<h3>Mai</h3>", SAN_ACTION_FLAG, "<p><a href=/>Mai</a></p>",
      SAN_ACTION_TRANSLATE, .set = CATALOG | TRANSLATE, .text = "Mai" },
    { WHY(LINK), "<p><a href=//x.example/>Mai</a></p>", SAN_ACTION_FLAG,
      "<p><a href=/x>Mai</a></p>", SAN_ACTION_TRANSLATE,
      .set = CATALOG | TRANSLATE, .text = "Mai" },
    { WHY(SLOT), "<p>Все <b>новости</b></p>", SAN_ACTION_FLAG,
      "<p><b>Все</b> новости</p>", SAN_ACTION_TRANSLATE,
      .set = CATALOG | TRANSLATE, .text = "Все новости" },
    { WHY(CHARSET), ENGLISH "\n" NEWS_1251 "\n", SAN_ACTION_FLAG,
      ENGLISH "\n" WEATHER_1251 "\n", SAN_ACTION_TRANSLATE,
      .set = LINES | BARE | TRANSLATE | CATALOG | CYRILLIC, .text = "Новости",
      .other_text = "Погода" },

    /* the bytes */

    { WHY(OUTSIDE), "</body><p>" TEXT "</p>", SAN_ACTION_FLAG,
      "<div></div><p>" TEXT "</p>", SAN_ACTION_STRIP },
    { WHY(OUTSIDE), "<table><p>" TEXT "</p></table>", SAN_ACTION_FLAG,
      "<table><tr><td><p>" TEXT "</p></table>", SAN_ACTION_STRIP },
    { WHY(ROOT),
      "<!DOCTYPE html><html lang=en><body title='" TEXT "'><p>" ENGLISH
      "</p></body>", SAN_ACTION_FLAG,
      "<!DOCTYPE html><html lang=en><body><p title='" TEXT "'>" ENGLISH
      "</p></body>", SAN_ACTION_STRIP },
    { WHY(DUPLICATE), "<img alt='" TEXT "' alt=x>", SAN_ACTION_FLAG,
      "<img alt='" TEXT "' src=x>", SAN_ACTION_STRIP },
    { WHY(BROKEN), "<img alt='Mitgef\xfchl \xfc'>", SAN_ACTION_FLAG,
      "<img alt='MitgefÃ¼hl'>", SAN_ACTION_STRIP, .set = ALL_STRIP,
      .text = "Mitgef" },
    { WHY(MARKUP), "<div><p id=x>" TEXT "<br>" OTHER "</p></div>",
      SAN_ACTION_FLAG, "<div><p>" TEXT "<br>" OTHER "</p></div>",
      SAN_ACTION_STRIP },
    { WHY(UNEDITABLE), "<div>R&amp<p>" TEXT "<br>" OTHER "</p></div>",
      SAN_ACTION_FLAG, "<div>R&amp;<p>" TEXT "<br>" OTHER "</p></div>",
      SAN_ACTION_STRIP },
    { WHY(UNEDITABLE), "<p its-loc-quality-issue-type=x>" TEXT "</p>",
      SAN_ACTION_FLAG, "<p class=x>" TEXT "</p>", SAN_ACTION_MARK,
      .set = MARK },

    /* the page, and what is set */

    { WHY(DETECTOR), "<p>" TEXT "</p>", SAN_ACTION_FLAG, NULL, SAN_ACTION_STRIP,
      .set_cause = ALL_FLAG },
    { WHY(DETECTOR), "<p>" TEXT "</p>", SAN_ACTION_OFF, NULL, SAN_ACTION_STRIP,
      .set_cause = ALL_OFF },
    { WHY(DETECTOR), "<p>Новости</p>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_TRANSLATE,
      .set = CATALOG | TRANSLATE, .set_cause = ALL_FLAG, .text = "Новости" },
    { WHY(TYPE), "<div><p>" TEXT "</div></body></html>", SAN_ACTION_FLAG,
      "<div><p>" TEXT "</p></div></body></html>", SAN_ACTION_STRIP,
      .set = XHTML },

    { WHY(ENCODING), "<p>A caf\xe9</p><p>" NEWS_REFERENCES "</p>",
      SAN_ACTION_FLAG, "<p>A cafe</p><p>" NEWS_REFERENCES "</p>",
      SAN_ACTION_STRIP, .set = UNLABELLED, .text = "Новости" },
    { WHY(COPIED), "<meta charset=iso-2022-jp><p>" NEWS_REFERENCES "</p>",
      SAN_ACTION_FLAG, "<meta charset=euc-jp><p>" NEWS_REFERENCES "</p>",
      SAN_ACTION_STRIP, .set = UNLABELLED, .text = "Новости" },

    { WHY(EVIDENCE), "<html lang=en><body><p>The river</p><p>" TEXT
      "</p></body>", SAN_ACTION_FLAG,
      "<html lang=en><body><p>The river leaves the hills behind the town and "
      "turns to the south. Boats carry it slowly away.</p><p>" TEXT
      "</p></body>",
      SAN_ACTION_STRIP, .set = BARE },
    { WHY(EVIDENCE), "<html lang=en><body><p>Rivers</p><p>" TEXT
      "</p></body>", SAN_ACTION_FLAG,
      "<html lang=en><body><p>A river and its old banks</p><p>" TEXT
      "</p></body>", SAN_ACTION_STRIP, .set = BARE | SET },
    { WHY(EVIDENCE), "<html><body><p>A river and its banks</p><p>" TEXT
      "</p></body>", SAN_ACTION_FLAG,
      "<html><body><p>A river and its banks in the hills of the old town</p><p>"
      TEXT "</p></body>", SAN_ACTION_STRIP, .set = BARE | SET },
    { WHY(EVIDENCE), "<html><body><p>Rivers</p><p>" TEXT "</p></body>",
      SAN_ACTION_FLAG, NULL, SAN_ACTION_STRIP, .set = BARE | SET,
      .set_other = TRUST },
    { WHY(EVIDENCE), "<html lang=en><body><p>The river</p><p>" TEXT
      "</p></body>", SAN_ACTION_FLAG,
      "<html lang=en><body><p>" ENGLISH "</p><p>" TEXT "</p></body>",
      SAN_ACTION_STRIP, .set = BARE },
    { WHY(EVIDENCE), "<html><body><p>" KEY "</p><p>" ENGLISH
      "</p></body>", SAN_ACTION_FLAG, "<html lang=en><body><p>" KEY "</p><p>"
      ENGLISH "</p></body>", SAN_ACTION_STRIP, .set = BARE, .text = KEY },

    { WHY(HYDRATED), "<div id=__next><p>" TEXT "</p></div>", SAN_ACTION_FLAG,
      NULL, SAN_ACTION_STRIP, .set_other = HYDRATED },
    { WHY(HYDRATED), "<script id=__NEXT_DATA__></script><p>" TEXT "</p>",
      SAN_ACTION_FLAG, "<script id=x></script><p>" TEXT "</p>",
      SAN_ACTION_STRIP },
    { WHY(HYDRATED), "<ul><li>" TEXT "<li data-reactid=1></ul>",
      SAN_ACTION_FLAG,
      "<ul><li>" TEXT "<li data-x=1></ul>", SAN_ACTION_STRIP },

    { WHY(MAX_REMOVED), FILL "<p>" TEXT "</p>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP,
      .set = SHARE_0, .filler = "<img alt='" OTHER "'>", .times = 29,
      .times_other = 28 },
    { WHY(MAX_REMOVED), "<p>" ENGLISH ENGLISH "</p>" FILL "<p>" TEXT "</p>",
      SAN_ACTION_FLAG, NULL, SAN_ACTION_STRIP, .set_cause = SHARE_0,
      .filler = "<img alt='" OTHER "'>", .times = 40, .times_other = 40 },
    { WHY(MAX_REMOVED), FILL "<p>" TEXT "</p><p>Новое</p>", SAN_ACTION_FLAG,
      FILL "<p>Новое</p>", SAN_ACTION_STRIP, .set = SHARE_0, .text = "Новое",
      .filler = "<img alt='" OTHER "'>", .times = 29, .times_other = 29 },

    { WHY(LOG), FILL "<ul><li>" TEXT "</ul>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP,
      .filler = "<img alt='" OTHER "' alt=x>", .times = SAN_REPEATS_MAX,
      .times_other = SAN_REPEATS_MAX - 1 },
    { WHY(RECORD), "<p class='" FILL "'>" TEXT "</p>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP, .filler = "x", .times = 5000, .times_other = 500 },

    { WHY(CROWDED), "<ul><li>" TEXT "</li>" FILL, SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP, .filler = "<li><img alt='" OTHER "' alt=x></li>",
                                  .times = 64,
      .times_other = 20 },
    { WHY(BUFFER), "<ul><li>" TEXT "</li>" FILL "</ul>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP, .set = SMALL, .filler = ITEM, .times = 40,
      .times_other = 4 },
    { WHY(BUFFER), "<p>A café</p><ul><li>" TEXT "</li>" FILL "</ul>",
      SAN_ACTION_FLAG, NULL, SAN_ACTION_STRIP, .set = SMALL,
      .filler = ITEM, .times = 40, .times_other = 4 },
    { WHY(BUFFER), "<ul><li>" TEXT "</li>" FILL "</ul>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP, .set_cause = RELEASE, .filler = "<li>The river</li>",
      .times = 2, .times_other = 2 },
    { WHY(LEFT), "<p>" TEXT FILL "</p>", SAN_ACTION_FLAG, NULL,
      SAN_ACTION_STRIP,
      .set_cause = RELEASE, .filler = " ", .times = 2, .times_other = 2 },

    { WHY(MODE), "<p>" TEXT "</p>", SAN_ACTION_FLAG, NULL, SAN_ACTION_STRIP,
      .set_cause = FLAG },
    { WHY(MODE), "<p>" TEXT "</p>", SAN_ACTION_MARK, NULL, SAN_ACTION_STRIP,
      .set_cause = MARK }
};


static const struct {
    const char  *language;
    const char  *source;
    const char  *target;
    bool         unreviewed;
} units[] = {
    { "ru", "Новости", "Fair in K\xc3\xb8" "ln", false },
    { "ru", "\x01" "Все" "\x02" " новости", "Read \x01" "all\x02 news",
      false },
    { "ru", "Погода", "Weather", false },
    { "ru", "Первая строка", "A first line", true },
    { "de", "Mai", "May", false },
    { "de", "Zweite Zeile", "A second line", true },
    { "es", KNOWN, "Skip to content", false }
};


typedef struct {
    const san_stream_t  *stream;
    const char          *text;
    bool                 found;
    san_action_t         action;
    san_action_t         would;
    san_why_t            why;
    const char          *reported;  /* the finding's own word */
} seen_t;


static san_catalog_t *
create(void)
{
    size_t          i;
    san_catalog_t  *catalog;

    catalog = san_catalog_create(&memory);

    for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        units_add(catalog, units[i].language, units[i].source, "en",
                  units[i].target, units[i].unreviewed);
    }

    san_catalog_finish(catalog);

    return catalog;
}


static int
exclude(void *data, const san_question_t *question)
{
    (void) data;
    (void) question;

    return SAN_ASKED_EXCLUDED;
}


/* Notes the action on the text. */

static san_action_t
note(void *data, const san_finding_t *f)
{
    seen_t  *seen;

    seen = data;

    /* a sum repeats a text that was found before */

    if (!f->sum
        && memmem(f->text.data, f->text.len, seen->text,
                           strlen(seen->text)))
    {
        seen->found = true;
        seen->action = f->action;
        seen->would = f->would;
        seen->why = (san_why_t) seen->stream->why;
        seen->reported = f->why;
    }

    return f->action;
}


static void
prepare(san_policy_t *policy, san_options_t *options, unsigned set,
    const san_catalog_t *catalog)
{
    san_policy_init(policy);
    memset(options, 0, sizeof(*options));

    if (set & (ALL_STRIP | ALL_FLAG | ALL_OFF)) {
        memset(policy->detector,
               set & ALL_STRIP ? SAN_ACTION_STRIP
               : set & ALL_FLAG ? SAN_ACTION_FLAG : SAN_ACTION_OFF,
               sizeof(policy->detector));
    }

    if (!(set & (ALL_FLAG | ALL_OFF))) {
        policy->detector[SAN_DETECTOR_CATALOG] = SAN_ACTION_TRANSLATE;
    }

    if (set & REPAIR) {
        policy->detector[SAN_DETECTOR_MOJIBAKE] = SAN_ACTION_TRANSLATE;
        policy->detector[SAN_DETECTOR_ENTITY] = SAN_ACTION_TRANSLATE;
    }

    policy->evidence = set & TRUST ? 0 : policy->evidence;
    policy->max_removed = set & SHARE_0 ? 0 : 100;
    policy->buffer_size = set & SMALL ? SAN_BUFFER_MIN : SAN_BUFFER_DEFAULT;
    policy->hydrated = set & HYDRATED;
    policy->catalog = set & CATALOG ? catalog : NULL;

    options->mode = set & FLAG ? SAN_ACTION_FLAG
                    : set & MARK ? SAN_ACTION_MARK
                    : set & TRANSLATE ? SAN_ACTION_TRANSLATE : SAN_ACTION_STRIP;
    options->type = set & XHTML ? SAN_TYPE_XHTML : set & LINES ? SAN_TYPE_TEXT
                                                               : SAN_TYPE_HTML;
    options->language = str(set & (LINES | SET) ? "en" : "");
    options->charset = str(set & CYRILLIC ? "windows-1251"
                           : set & UNLABELLED ? "" : "utf-8");
    options->exclude = set & EXCLUDE ? exclude : NULL;
    options->output = out_drop;
    options->finding = note;
}


/* The page; *mark is where its filler ends. */

static char *
write_page(const limit_case_t *c, const char *piece, unsigned set,
    unsigned times, size_t *mark)
{
    char        *page;
    size_t       len, filler;
    const char  *p;

    filler = c->filler ? strlen(c->filler) : 0;
    page = malloc(sizeof(HEAD) + strlen(piece) + filler * times + 1);
    len = 0;
    *mark = 0;

    if (!(set & BARE) && strncmp(piece, "<!DOCTYPE", 9) != 0) {
        len = strlen(HEAD);
        memcpy(page, HEAD, len);
    }

    for (p = piece; *p; p++) {
        if (*p != FILL[0]) {
            page[len++] = *p;
            continue;
        }

        for ( /* void */ ; times; times--, len += filler) {
            memcpy(page + len, c->filler, filler);
        }

        *mark = len;
    }

    page[len] = '\0';

    return page;
}


static seen_t
run(const limit_case_t *c, bool cause, size_t step, unsigned more,
    const san_catalog_t *catalog)
{
    char           *page;
    size_t          len, pos, n, mark;
    unsigned        set;
    seen_t          seen;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    set = c->set | (cause ? c->set_cause : c->set_other) | more;
    prepare(&policy, &options, set, catalog);

    memset(&seen, 0, sizeof(seen));
    seen.text = c->text ? c->text : TEXT;
    seen.text = !cause && c->other_text ? c->other_text : seen.text;
    options.data = &seen;

    page = write_page(c, cause || c->other == NULL ? c->page : c->other, set,
                      cause ? c->times : c->times_other, &mark);
    len = strlen(page);
    s = san_open(&policy, &options, &memory);
    seen.stream = s;

    for (pos = 0; pos < len; pos += n) {
        n = pos < mark && (set & RELEASE) ? mark - pos : len - pos;
        n = step && step < n ? step : n;
        san_feed(s, (const uint8_t *) page + pos, n);

        if (pos + n == mark && (set & RELEASE)) {
            san_release(s);
        }
    }

    san_finish(s);

    if (!seen.found) {
        seen.why = (san_why_t) s->why;
    }

    san_close(s);
    free(page);

    return seen;
}


static const char *
word(san_why_t why)
{
    return why == SAN_WHY_NONE ? "nothing" : san_limits[why].word;
}


/*
 * Mode flag reports what strip does, except where that depends on bytes that
 * wait, or on earlier cuts.
 */

static void
test_would(const limit_case_t *c, bool cause, const san_catalog_t *catalog)
{
    unsigned  set;
    seen_t    strip, flag;

    set = c->set | (cause ? c->set_cause : c->set_other);

    if ((set & (FLAG | MARK | TRANSLATE | CATALOG | RELEASE))
        || (cause && (c->why == SAN_WHY_UNEDITABLE
                      || c->why == SAN_WHY_RECORD)))
    {
        return;
    }

    strip = run(c, cause, 0, 0, catalog);
    flag = run(c, cause, 0, FLAG, catalog);

    tap_ok(flag.found == strip.found
           && (!flag.found
               || (flag.would == strip.action && flag.action == SAN_ACTION_FLAG
                   && strip.would == strip.action
                   && (strip.action == SAN_ACTION_FLAG
                       || strcmp(flag.reported, "mode") == 0))),
           "%s %s: flag says what strip does; line %u of the table",
           cause ? "with" : "without", word(c->why), c->line);
}


static void
test_case(const limit_case_t *c, const san_catalog_t *catalog)
{
    seen_t  seen;
    size_t  i, step;

    static const size_t  steps[] = { 0, 1 };

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        step = steps[i];
        seen = run(c, true, step, 0, catalog);

        tap_ok(seen.action == c->done && seen.why == c->why
               && (!seen.found || strcmp(seen.reported, word(c->why)) == 0),
               "%s: %s; line %u of the table, by %zu", word(c->why),
               san_limits[c->why].text, c->line, step);

        seen = run(c, false, step, 0, catalog);

        tap_ok(seen.action == c->more && seen.why != c->why,
               "not %s; line %u of the table, by %zu", word(c->why), c->line,
               step);
    }

    test_would(c, true, catalog);
    test_would(c, false, catalog);
}


/* A page that ends while it is left alone: no page does. */

static const san_why_t  without_case[] = { SAN_WHY_BYPASS };


static bool
is_tested(unsigned why)
{
    size_t  i;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (cases[i].why == why) {
            return true;
        }
    }

    for (i = 0; i < sizeof(without_case) / sizeof(without_case[0]); i++) {
        if (without_case[i] == why) {
            return true;
        }
    }

    return false;
}


int
main(void)
{
    size_t          i;
    unsigned        why;
    san_catalog_t  *catalog;

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    catalog = create();

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        test_case(&cases[i], catalog);
    }

    san_catalog_free(catalog);

    for (why = SAN_WHY_NONE + 1; why < SAN_WHY_N; why++) {
        tap_ok(is_tested(why), "%s (%s) has a case", san_limits[why].word,
               san_limits[why].text);
        tap_ok(san_why_by_word(san_limits[why].word) >= 0,
               "%s is a word of the log", san_limits[why].word);
    }

    return tap_done();
}
