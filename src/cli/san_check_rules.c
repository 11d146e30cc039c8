/*
 * san_check_rules: what each detector's findings are, in words for a reader
 * who sees the tool for the first time.
 */

#include "san_check.h"


#define SAN_RULE_ITS(NAME, function, name, by, max, as, its, wcag, traits)    \
    [SAN_DETECTOR_##NAME] = { its, wcag },
#define SAN_RULE_ITS_OTHER(NAME, name, by, max, as, its, wcag, traits)        \
    [SAN_DETECTOR_##NAME] = { its, wcag },

static const struct {
    const char  *its;
    const char  *wcag;
} san_rule_kinds[SAN_DETECTOR_N] = {
    SAN_DETECTORS(SAN_RULE_ITS, SAN_RULE_ITS_OTHER)
};


static const struct {
    const char  *what;
    const char  *help;
} san_rule_texts[SAN_DETECTOR_N] = {

    [SAN_DETECTOR_CATALOG] = {
        "Untranslated interface text",
        "The text is from a translation catalogue, or is a common "
        "interface phrase, in another language than the page. Add the "
        "missing translation." },

    [SAN_DETECTOR_KEY] = {
        "Missing translation",
        "The page shows a message key instead of the text. Add the message "
        "to the translations for the page's language." },

    [SAN_DETECTOR_ERROR] = {
        "Error message of the server",
        "The page shows a warning, a stack trace or a template error. Fix "
        "its cause, and configure the server to log errors instead of "
        "printing them." },

    [SAN_DETECTOR_MARKUP] = {
        "Unprocessed markup",
        "The page shows a shortcode, template tag or language tag as text. "
        "Check that the system or plugin that processes it is active." },

    [SAN_DETECTOR_ENTITY] = {
        "Character escaped twice",
        "The page shows an escape such as &amp; instead of the "
        "character. Escape the text only once." },

    [SAN_DETECTOR_SCRIPT] = {
        "Text in a foreign script",
        "The text is in a script that the page's language does not use. "
        "Translate it. If it is foreign on purpose, declare its language "
        "with the lang attribute, or add translate=\"no\"." },

    [SAN_DETECTOR_LABEL] = {
        "Label in another language",
        "The text is an interface label in another language than the page. "
        "Translate it, or declare its language with the lang attribute." },

    [SAN_DETECTOR_ORPHAN] = {
        "Prompt of a missing widget",
        "The text asks readers to do something that this page does not "
        "offer, or introduces an empty list. Remove it together with its "
        "widget." },

    [SAN_DETECTOR_ORPHAN_LABEL] = {
        "Label of a missing widget",
        "The label names a widget that is not on the page. Remove it "
        "together with its widget." },

    [SAN_DETECTOR_SCRIPT_LONG] = {
        "Long text in a foreign script",
        "A longer text is in a script that the page's language does not "
        "use. Translate it, or declare its language with the lang "
        "attribute." },

    [SAN_DETECTOR_MIXED] = {
        "Foreign words in a text",
        "Words in the text are in a script that the page's language does "
        "not use. Translate them, or put them into a span with the lang "
        "attribute." },

    [SAN_DETECTOR_KEY_LIKE] = {
        "Text that looks like a message key",
        "The text looks like a message key and is in the place of a label. "
        "Add the message to the translations." },

    [SAN_DETECTOR_PLACEHOLDER] = {
        "Unfilled placeholder",
        "The text has a template or message placeholder, such as {{ name "
        "}} or %s, that was not replaced by a value." },

    [SAN_DETECTOR_MOJIBAKE] = {
        "Text decoded with the wrong encoding",
        "The text was decoded with another encoding than it was written "
        "in. Decode it with the right one, and declare the encoding of the "
        "page." },

    [SAN_DETECTOR_CONFUSABLE] = {
        "Word with letters of two alphabets",
        "The word has letters of another alphabet that look like its own. "
        "Search engines and screen readers do not recognise such a word. "
        "Retype it." },

    [SAN_DETECTOR_DATE] = {
        "Date in another language",
        "The date is in the format of another language than the page. "
        "Format it for the page's language." },

    [SAN_DETECTOR_LANGUAGE] = {
        "Sentence in another language",
        "The text is in another language than the page. Translate it, or "
        "declare its language with the lang attribute." },

    [SAN_DETECTOR_DECLARATION] = {
        "Wrong language declaration",
        "The page is in another language than its lang attribute or "
        "Content-Language header declares. Declare the right one; screen "
        "readers choose the pronunciation by it." }
};


const char *
san_check_rule_what(san_detector_t detector)
{
    const char  *what;

    what = san_rule_texts[detector].what;

    return (what != NULL) ? what : "Leftover";
}


const char *
san_check_rule_help(san_detector_t detector)
{
    const char  *help;

    help = san_rule_texts[detector].help;

    return (help != NULL) ? help : "The text should not be on the page.";
}


const char *
san_check_rule_its(san_detector_t detector)
{
    return san_rule_kinds[detector].its;
}


const char *
san_check_rule_wcag(san_detector_t detector)
{
    return san_rule_kinds[detector].wcag;
}
