/*
 * test_waits: which bytes wait after a piece of a page: those from "|" on, and
 * none of text that may not be edited.
 *
 * Enters: pieces of pages after paragraphs in English, each whole and byte by
 * byte.  Leaves: TAP.
 */

#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "out.h"
#include "san.h"
#include "tap.h"

#define TEXT                                                                  \
    "<p>The river leaves the hills behind the town and turns to the south. "  \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk.</p>"

#define HEAD  "<!DOCTYPE html><html lang=en><body>" TEXT TEXT TEXT TEXT TEXT   \
    TEXT TEXT

#define STRIP      SAN_ACTION_STRIP
#define FLAG       SAN_ACTION_FLAG
#define MARK       SAN_ACTION_MARK
#define TRANSLATE  SAN_ACTION_TRANSLATE

#define PROMPT  "To participate in the discussion log in or register"


static const struct {
    san_action_t  mode;
    const char   *piece;
} rows[] = {
    { STRIP, "|<h2>Нов" },
    { STRIP, "<h2>Новости</h2>" },
    { STRIP, "<h2>Новости</h2><p>The mill" },
    { STRIP, "<p>The mill" },
    { STRIP, "|<p>Log" },
    { STRIP, "|<p>Log in" },
    { STRIP, "<p>Logs of wood are" },
    { STRIP, "|<p" },
    { STRIP, "|<p class='x" },
    { STRIP, "|<!-- x" },
    { STRIP, "<p>The mill |&am" },
    { STRIP, "|<p>12" },
    { STRIP, "|<p>" },
    { STRIP, "<p>The mill |<b" },
    { STRIP, "<div><p>Новости</p>" },
    { STRIP, "<div><p>Новости</p></div>" },
    { STRIP, "|<div>Новости" },
    { STRIP, "<div><p>The mill is on</p>|Новости" },
    { STRIP, "|<div><p>" PROMPT "</p>" },
    { STRIP, "<div><p>" PROMPT "</p><button>" },
    { STRIP, "|<div><p>" PROMPT "</p>The mill" },
    { STRIP, "|<div><p>" PROMPT "</p></div>" },
    { STRIP, "|<div><p>" PROMPT "</p></div><p>The mill" },
    { STRIP, "<div><a href=/x>x</a><p>" PROMPT "</p>" },
    { STRIP, "|<div>" },
    { STRIP, "|<div><p>To part" },
    { STRIP, "<div>|<p>Н" },
    { STRIP, "|<div>\n<p>" },
    { STRIP, "<div>\n<p>The mill" },
    { STRIP, "<div>\n|<div><p>" },
    { STRIP, "|<div><p><a href='#'>" },
    { STRIP, "<ul><li>\n|<p>" },
    { STRIP, "<div><!-- x -->|<p>" },
    { STRIP, "<div><b>|<p>" },
    { STRIP, "|<div><p>" PROMPT "</p><p>" },
    { STRIP, "<div id=x>|<p>" PROMPT "</p></div>" },
    { STRIP, "<div>|<p>" PROMPT "</p><br></div>" },
    { STRIP, "<div id=x>|<p><a href='#'>" PROMPT "</a></p></div>" },
    { FLAG, "<div><p>" PROMPT "</p></div>" },
    { TRANSLATE, "|<div><p>" PROMPT "</p></div>" },
    { MARK, "<div>|<p>" PROMPT "</p></div>" },
    { STRIP, "|<div><h3>Follow us</h3>" },
    { STRIP, "<div><div><h3>Follow us</h3></div>" },
    { STRIP, "<ul>|<li>Новости" },
    { STRIP, "<ul>|<li>Новости<li>One" },
    { STRIP, "<ul><li>Новости</ul>" },
    { STRIP, "<table><tr><td>|Новости<td>7" },
    { STRIP, "<table><tr><td>Новости<tr>" },
    { STRIP, "|<a href=/x>Новости" },
    { STRIP, "<h1>Новости" },
    { STRIP, "<button>Новости" },
    { STRIP, "<button>Новости</button>" },
    { STRIP, "|<p>{{ x" },
    { STRIP, "<p>{{ x }}</p>" },
    { STRIP, "|<p title='Новости'>" },
    { STRIP, "|<p title='Новости'>The mill" },
    { STRIP, "<p title='Новости'>The mill</p>" },
    { STRIP, "<img alt='Новости'>" },
    { STRIP, "<button>|<img alt='Новости'>" },
    { STRIP, "<button>|<img alt='Новости'>Go" },
    { STRIP, "<button><img alt='Новости'>Go</button>" },
    { STRIP, "|<p>Новости <b>дня" },
    { STRIP, "<p>|Новости <input>дня" },
    { STRIP, "|<p>Новости дня и the mill is" },
    { STRIP, "<p>The fair новости дня" },
    { STRIP, "<textarea>Новости" },
    { STRIP, "<script>Новости" },
    { STRIP, "<svg><text>Новости" },
    { STRIP, "<div translate=no><p>Новости" },
    { STRIP, "<div class=comment-text>|<p>Новости" },
    { STRIP, "<p>Nie ma go już" },
    { STRIP, "<td>|Новости" },
    { STRIP, "|<section>" },
    { STRIP, "|<p>Н" },
    { FLAG, "<h2>Новости" },
    { FLAG, "<div><p>" PROMPT "</p>" },
    { FLAG, "<p title='Новости'>" },
    { FLAG, "<p>Log" },
    { FLAG, "|<p class='x" },
    { MARK, "|<h2>Нов" },
    { MARK, "<h2>Новости</h2>" },
    { MARK, "<ul>|<li>Новости" },
    { MARK, "<table><tr>|<td>Новости" },
    { MARK, "|<p title='Новости'>" },
    { MARK, "<body><td>Новости" },
    { MARK, "|<h1>Новости" },
    { TRANSLATE, "|<h1>Новости" },
    { TRANSLATE, "|<p>Читать" },
    { TRANSLATE, "|<p>Weiter" },
    { TRANSLATE, "|<a href=/x>Weiter" },
    { TRANSLATE, "<title>|Weiter" },
    { TRANSLATE, "<p>The mill" },
    { STRIP, "<div><div><h3>Follow us</h3></div>|<a href=/x>" },
    { STRIP, "<div><div><h3>Follow us</h3></div></div>" },
    { STRIP, "<div><div><h3>Follow us</h3></div></div><p>The mill" },
    { STRIP, "<div><p>" PROMPT "</p></div><p>The mill</p>" },
    { STRIP, "<div><p>" PROMPT "</p></div><button>" },
    { STRIP, "<p>Новости</p>" },
    { STRIP, "<p>The mill <b>is</b> 12 <i>" },
    { STRIP, "|<p>Log in <b>" },
    { STRIP, "<table><tr><td>Новости</td></tr></table>" },
    { STRIP, "<ul><li>One<li>Новости</li><li>Два</ul>" },
    { STRIP, "<nav><a href=/a>Новости</a> <a href=/b>x</a>" },
    { STRIP, "<nav><a href=/a>Новости</a></nav>" },
    { STRIP, "|<a href='#'>Новости</a>" },
    { STRIP, "<p>|<a href='#'>Новости</a>" },
    { STRIP, "<p><a href='#'>Новости</a></p>" },
    { STRIP, "<div id=__next><p>Новости" },
    { STRIP, "<blockquote>Новости" },
    { STRIP, "<p>Новости</p>|<!-- x --" },
    { STRIP, "|Новости" },
    { STRIP, "|Новости<br>" },
    { STRIP, "The mill" },
    { STRIP, "<p>|Новости<script>" },
    { STRIP, "<form>|<p>Новости" },
    { STRIP, "<select><option>Новости" },
    { STRIP, "<summary>Новости" },
    { STRIP, "<label for=x>Новости" },
    { STRIP, "|<label>Новости" },
    { STRIP, "<title>Новости" },
    { FLAG, "<p>Новости</p>" },
    { FLAG, "<ul><li>Новости" },
    { FLAG, "|<!-- x" },
    { FLAG, "<p>The mill |&am" },
    { MARK, "|<p>The mill" },
    { MARK, "|<p>Новости" },
    { MARK, "|<p its-x=1>Новости" },
    { MARK, "|<p><b>x</b>Новости" },
    { MARK, "<img alt='Новости'>" },
    { TRANSLATE, "<p>Weiterlesen</p>" },
    { TRANSLATE, "|<a href=/x>Новости" },
    { TRANSLATE, "|<button>Новости" }
};


static size_t
pending(san_action_t mode, const char *page, size_t len, bool bytes)
{
    size_t          i, n;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    memset(&options, 0, sizeof(options));
    san_policy_init(&policy);
    policy.max_removed = 100;
    options.mode = mode;
    options.output = out_drop;
    options.charset.data = (const uint8_t *) "utf-8";
    options.charset.len = 5;

    s = san_open(&policy, &options, &memory);

    for (i = 0; i < len; i += n) {
        n = bytes ? 1 : len;
        san_feed(s, (const uint8_t *) page + i, n);
    }

    n = (size_t) san_pending(s);
    san_finish(s);
    san_close(s);

    return n;
}


int
main(void)
{
    char         page[8192];
    size_t       i, len, want, n;
    unsigned     bytes;
    const char  *bar;

    if (san_init() != SAN_OK) {
        return 2;
    }

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        bar = strchr(rows[i].piece, '|');
        want = bar ? strlen(bar + 1) : 0;
        len = (size_t) sprintf(page, "%s%.*s%s", HEAD,
                               (int) (bar ? bar - rows[i].piece
                                          : (int) strlen(rows[i].piece)),
                               rows[i].piece, bar ? bar + 1 : "");

        for (bytes = 0; bytes < 2; bytes++) {
            n = pending(rows[i].mode, page, len, bytes);

            if (!tap_ok(n == want, "%s: %s%s", san_action_name(rows[i].mode),
                        rows[i].piece, bytes ? ", by bytes" : ""))
            {
                printf("# waits: %s\n", page + len - n);
            }
        }
    }

    return tap_done();
}
