/*
 * The catalog detector: a unit that is, word for word, a text of the site's
 * catalogue in another language than the page's, and not one in the page's
 * own.  It works inside one script too.
 *
 * The built-in phrases are asked behind it, from two words on.
 */

#include "san_judge.h"


static bool
is_built_in(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_known_t  known;

    if (!san_lexicon_known(subject->text.data, subject->text.len,
                           &subject->page->language, &known)
        || known.words < 2)
    {
        return false;
    }

    /* what its script shows to be foreign may be cut as well */

    verdict->built_in = !san_detect_script(subject, verdict);
    verdict->text_language = known.language;
    verdict->translation = known.translation;

    return true;
}


bool
san_detect_catalog(const san_subject_t *subject, san_verdict_t *verdict)
{
    const san_catalog_t  *catalog;
    san_catalog_match_t   match;

    if (!subject->page->language.known
        || (!subject->unit->prompt && !subject->attribute))
    {
        return false;
    }

    catalog = subject->page->policy->catalog;

    if (catalog && san_catalog_find(catalog, subject->text.data,
                                    subject->text.len,
                                    &subject->page->language, &match))
    {
        verdict->text_language = match.language;
        verdict->translation = match.translation;
        verdict->refused = match.refused;

    } else if (!is_built_in(subject, verdict)) {
        return false;
    }

    verdict->detector = SAN_CATALOG;
    verdict->its = "untranslated";
    verdict->script = subject->unit->script;

    return true;
}
