/*
 * san_conflict: handles pages that are in another language than configured or
 * declared.
 *
 * Enters: the evidence, whenever it is evaluated.  Leaves: a page that is
 * bypassed, and one finding for all of it.  While a page is in conflict, none
 * of its text is judged or edited.  Later text may end the conflict: it is
 * only certain at the end of the page.
 */

#include <string.h>

#include "decide/san_stream.h"


void
san_conflict_begin(san_stream_t *s)
{
    s->conflict = true;

    if (!s->flag_only) {
        s->flag_only = SAN_WHY_EVIDENCE;
    }

    san_suspects_free(s);
}


void
san_conflict_ask(san_stream_t *s)
{
    if (s->bypass) {
        return;
    }

    if (san_page_evidence(&s->page) == SAN_EVIDENCE_CONFLICT) {
        san_conflict_begin(s);

    } else {
        s->conflict = false;
    }
}


/* Is the page in the declared language: Serbian in Latin letters? */

static bool
is_declared(const san_page_t *page, const san_written_t *written)
{
    san_language_t  language;

    return written->language
           && san_language_read((const uint8_t *) written->language,
                                strlen(written->language), &language)
           && san_language_same(&language, &page->declared);
}


/* Is the declaration wrong, and not the configured language? */

static bool
is_declared_wrong(const san_page_t *page, const san_written_t *written)
{
    int  row;

    if (!page->declared.known || written->script == 0
        || is_declared(page, written))
    {
        return false;
    }

    if (!san_scripts_has(&page->declared.expected, written->script)) {
        return true;
    }

    row = san_function_words_row(&page->declared);

    return row >= 0 && page->words.best >= 0
           && !(san_function_words_near((unsigned) row)
                >> page->words.best & 1);
}


/* Reports the only finding of such a page. */

static void
report(san_stream_t *s, const san_written_t *written)
{
    unsigned       by;
    san_finding_t  f;

    static const struct {
        const char  *where;
        const char  *attr;
    } places[] = {
        [SAN_DECLARED_HEADER] = { "", NULL },
        [SAN_DECLARED_META] = { "html > head > meta", "content" },
        [SAN_DECLARED_ROOT] = { "html", "lang" }
    };

    /* a feed has other elements */

    by = s->type == SAN_TYPE_XML ? SAN_DECLARED_HEADER : s->page.declared_by;

    f = (san_finding_t) { 0 };
    f.detector = SAN_DETECTOR_DECLARATION;
    f.range = s->page.declared_at;
    f.script = san_script_code(written->script);
    f.text_language = written->language;
    f.language = s->page.declared.tag;
    f.share = written->share;
    f.attr = places[by].attr;
    f.where.data = (const uint8_t *) places[by].where;
    f.where.len = strlen(places[by].where);
    f.text.data = (const uint8_t *) s->page.declared.tag;
    f.text.len = strlen(s->page.declared.tag);

    san_suspects_report(s, &f);
}


void
san_conflict_end(san_stream_t *s)
{
    san_action_t   most;
    san_written_t  written;

    san_page_ask_words(&s->page);
    san_conflict_ask(s);

    /*
     * the configured language may be right although the page's declaration is
     * wrong
     */

    if (s->conflict || (s->page.operators.known && s->page.words.sure)) {
        written = san_page_written(&s->page);

        most = san_detector_max_action(s->policy, SAN_DETECTOR_DECLARATION);

        if (most >= SAN_ACTION_FLAG && is_declared_wrong(&s->page, &written)) {
            report(s, &written);
        }
    }

    if (s->conflict) {
        san_stream_bypass(s, "language-conflict");
    }
}


void
san_stream_set_language(san_stream_t *s)
{
    san_own_letters_find(&s->own_letters, &s->page);
    s->page.phrases = san_phrases_asked(&s->page.language);
    s->page.labels = san_labels_asked(&s->page.language);
}
