/*
 * test_memory: the memory for a page does not grow with its length.
 *
 * Enters: nothing.  Leaves: TAP; the peak for a page that is one piece repeated
 * many times is hardly more than for a few times.
 */

#include <stdlib.h>
#include <string.h>

#include "san.h"
#include "tap.h"

#define FEW   40
#define MANY  16000

/* A few tables grow with the page, up to their own limits. */
#define MORE  14000


static size_t  now, most;


static void *
get(void *data, size_t size)
{
    size_t  *p;

    (void) data;

    p = malloc(sizeof(max_align_t) + size);

    if (p == NULL) {
        return NULL;
    }

    *p = size;
    now += size;
    most = now > most ? now : most;

    return (char *) p + sizeof(max_align_t);
}


static void
give(void *data, void *p)
{
    size_t  *size;

    (void) data;

    if (p) {
        size = (size_t *) ((char *) p - sizeof(max_align_t));
        now -= *size;
        free(size);
    }
}


static const san_allocator_t  counted = { NULL, get, give };


static int
put(void *data, const uint8_t *p, size_t n, bool input)
{
    (void) p;
    (void) input;

    *(size_t *) data += n;

    return SAN_OK;
}


static const struct {
    const char      *piece;
    san_type_t       type;
    san_action_t     mode;
} pages[] = {
    { "The mill and the river\n", SAN_TYPE_TEXT, SAN_ACTION_STRIP },
    { "5\n", SAN_TYPE_TEXT, SAN_ACTION_STRIP },
    { "Read more of it\n", SAN_TYPE_TEXT, SAN_ACTION_STRIP },
    { "Read more\n", SAN_TYPE_TEXT, SAN_ACTION_STRIP },
    { "<p>The mill and the river</p>", SAN_TYPE_HTML, SAN_ACTION_STRIP },
    { "<p>The <b>mill</b> &amp; <a href=x>river</a></p>", SAN_TYPE_HTML,
      SAN_ACTION_STRIP },
    { "<p>5</p>", SAN_TYPE_HTML, SAN_ACTION_STRIP },
    { "<div>The mill <p>Read more {{ x }}</p></div>", SAN_TYPE_HTML,
      SAN_ACTION_STRIP },
    { "<div><p>Mehr %s</p>The mill Mehr</div>", SAN_TYPE_HTML,
      SAN_ACTION_TRANSLATE },
    { "<img title='The mill &amp; river' alt='Mehr &amp; mehr'>",
      SAN_TYPE_HTML, SAN_ACTION_STRIP },
    { "<p title='Saltar al contenido'>Saltar al contenido</p>", SAN_TYPE_HTML,
      SAN_ACTION_TRANSLATE },
    { "<script type='application/ld+json'>{\"name\":\"The mill\"}</script>",
      SAN_TYPE_HTML, SAN_ACTION_STRIP },
    { "<ul><li>The mill</li><li lang=ru>x</li></ul><table><tr><td>x</table>",
      SAN_TYPE_HTML, SAN_ACTION_STRIP },
    { "<p>The mill\xff</p>\n", SAN_TYPE_TEXT, SAN_ACTION_FLAG },
    { "<p>The mill</p><br/><i>x</i>", SAN_TYPE_XHTML, SAN_ACTION_STRIP }
};


static size_t
read_page(size_t i, unsigned times, const char *language)
{
    size_t         out, in;
    unsigned       n;
    san_policy_t   policy;
    san_stream_t  *s;
    san_options_t  options;

    san_policy_init(&policy);
    memset(&options, 0, sizeof(options));
    options.mode = pages[i].mode;
    options.type = pages[i].type;
    options.language.data = (const uint8_t *) language;
    options.language.len = strlen(language);
    options.charset.data = (const uint8_t *) "utf-8";
    options.charset.len = 5;
    options.output = put;
    options.data = &out;

    out = in = most = 0;
    s = san_open(&policy, &options, &counted);

    for (n = 0; n < times; n++) {
        in += strlen(pages[i].piece);
        (void) san_feed(s, (const uint8_t *) pages[i].piece,
                        strlen(pages[i].piece));
    }

    (void) san_finish(s);
    tap_ok(out > 0 && out <= in, "page %zu: it is written", i);
    san_close(s);
    tap_ok(now == 0, "and all memory is given back");

    return most;
}


int
main(void)
{
    size_t  i, k, few, many;

    static const char *const  languages[] = { "en", "de", "ja" };

    if (san_init() != SAN_OK) {
        tap_ok(false, "san_init()");
        return tap_done();
    }

    for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        for (k = 0; k < sizeof(languages) / sizeof(languages[0]); k++) {
            few = read_page(i, FEW, languages[k]);
            many = read_page(i, MANY, languages[k]);

            tap_ok(many <= few + MORE, "%s: %zu bytes, and %zu", languages[k],
                   few, many);
        }
    }

    return tap_done();
}
