/*
 * test_feeds: feeds made of random parts: the laws hold for any pieces, and the
 * feeds are never changed.
 *
 * Enters: nothing; SEED and N are those of the first feed, and how many.
 * Leaves: TAP.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "any.h"
#include "laws.h"
#include "tap.h"

#define FEED_MAX  8192

#define RIVER                                                                 \
    "The river leaves the hills behind the town and turns to the south."      \
    " Boats carry grain and timber as far as the old stone bridge, where the" \
    " mills begin. In winter the water freezes along both banks, and"         \
    " children cross it on their way to school. The ferry rests until the"    \
    " first warm days of March."


static const char *const  roots[] = {
    "<rss><channel><title>" RIVER "</title><language>en-us</language>",
    "<rdf:RDF><channel><title>" RIVER "</title></channel>",
    "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>" RIVER
    "</title>",
    "<svg xmlns='http://www.w3.org/2000/svg' xml:lang='en'><title>" RIVER
    "</title>"
};

static const char *const  parts[] = {
    "<title>", "</title>", "<title type='html'>", "<description>",
    "</description>", "<summary>", "</summary>", "<content type='xhtml'>",
    "<content>", "</content>", "<div xmlns='http://www.w3.org/1999/xhtml'>",
    "</div>", "<p>", "</p>", "<text>", "<tspan>", "</tspan>", "</text>",
    "<language>", "</language>", "<item>", "</item>", "<a/>", "<desc/>",
    "<![CDATA[", "]]>", "&lt;", "&gt;", "&lt;p&gt;", "&lt;/p&gt;", "<br/>",
    "&lt;pre&gt;", "&lt;/pre&gt;", "&lt;!--", "--&gt;", "&quot;", "'", "&amp;",
    "&amp;amp;", "&amp;lt;", "&amp;#1053;", "&#1053;", "&amp;nosuch;", "&#195;",
    "&#167;", "Новости", "Новости дня", "Погода", "The river", "Read more",
    " ", "\n", "\r", "{{name}}", "menu.title", "???a.b???", "<!-- a -->",
    "<?p ?>", "<x lang='ru'>", "</x>", "&lt;a href=&quot;", "&lt;3", "/", "!"
};

#define COUNT(list)  (sizeof(list) / sizeof(list[0]))


static uint64_t  state;


static unsigned
next(unsigned n)
{
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;

    return (unsigned) (state >> 33) % n;
}


static size_t
make(char *feed, unsigned seed)
{
    size_t       len, n;
    unsigned     left;
    const char  *part;

    state = seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
    part = roots[next(COUNT(roots))];
    len = strlen(part);
    memcpy(feed, part, len);

    for (left = 20 + next(150); left; left--) {
        part = parts[next(COUNT(parts))];
        n = strlen(part);

        if (len + n > FEED_MAX) {
            break;
        }

        memcpy(feed + len, part, n);
        len += n;
    }

    return len;
}


int
main(void)
{
    bool           ok;
    char          *feed;
    size_t         len, i;
    unsigned       seed, first, n, failed, findings;
    laws_run_t    *run;
    laws_setup_t   setup;

    static const size_t  cuts[] = { 1, 7, 100 };

    feed = malloc(FEED_MAX);
    run = malloc(sizeof(*run));

    if (feed == NULL || run == NULL || san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    failed = findings = 0;
    first = any_number("SEED", 1);
    n = any_number("N", 1500);

    for (seed = first; seed < first + n; seed++) {
        len = make(feed, seed);
        setup = (laws_setup_t) {
            seed % 2 ? SAN_ACTION_FLAG : SAN_ACTION_TRANSLATE, SAN_TYPE_XML,
            "", "utf-8", seed % 3 ? SAN_BUFFER_DEFAULT : SAN_BUFFER_MIN, -1,
            false, false
        };

        for (i = 0, ok = true; i < COUNT(cuts); i++) {
            ok &= laws_check(&setup, (const uint8_t *) feed, len, &cuts[i], 1);
        }

        ok &= laws_run(run, &setup, (const uint8_t *) feed, len, NULL, 0)
              && run->result.edits == 0 && run->len == len;
        findings += run->result.findings;
        laws_free(run);

        if (!ok) {
            failed++;
            printf("# feed %u\n# %.*s\n", seed, (int) len, feed);
        }
    }

    tap_ok(failed == 0, "%u feeds, of which %u failed", n, failed);
    tap_ok(findings > n, "with %u findings", findings);

    free(feed);
    free(run);

    return tap_done();
}
