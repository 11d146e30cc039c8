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
        "Untranslated text of the interface",
        "The text is one of a catalogue of translations, or a common phrase "
        "of interfaces, in another language than the page's. Add the missing "
        "translation." },

    [SAN_DETECTOR_KEY] = {
        "Key of a missing translation",
        "The page shows the key of a message in the place of its text. Add "
        "the message to the translations of the page's language." },

    [SAN_DETECTOR_ERROR] = {
        "Message of the server's program",
        "A warning, a stack trace or an error of a template is on the page. "
        "Correct its cause, and have such messages logged, not printed." },

    [SAN_DETECTOR_MARKUP] = {
        "Markup that was not processed",
        "A shortcode, a template tag or a tag of languages is shown as text. "
        "The system or the plugin that it is for did not read it." },

    [SAN_DETECTOR_ENTITY] = {
        "Character that was escaped twice",
        "The page shows an escape in the place of a character. Escape the "
        "text once, where it is put into the page." },

    [SAN_DETECTOR_SCRIPT] = {
        "Text in a foreign script",
        "The text is written in letters that the page's language does not "
        "use. Translate it. If it is meant, declare its language with the "
        "attribute lang, or write translate=\"no\"." },

    [SAN_DETECTOR_LABEL] = {
        "Label in another language",
        "The text is made of words of interfaces in another language than the "
        "page's. Translate it, or declare its language with the attribute "
        "lang." },

    [SAN_DETECTOR_ORPHAN] = {
        "Text of a widget that is not there",
        "The text asks for something that cannot be done on this page, or "
        "announces a list that is empty. Remove it with its widget." },

    [SAN_DETECTOR_ORPHAN_LABEL] = {
        "Label of a widget that is not there",
        "The label stands where nothing is left of the widget that it names. "
        "Remove it with its widget." },

    [SAN_DETECTOR_SCRIPT_LONG] = {
        "Long text in a foreign script",
        "A longer text is written in letters that the page's language does "
        "not use. Translate it, or declare its language with the attribute "
        "lang." },

    [SAN_DETECTOR_MIXED] = {
        "Foreign words inside a text",
        "Words inside the text are written in letters that the page's "
        "language does not use. Translate them, or put them into a span with "
        "the attribute lang." },

    [SAN_DETECTOR_KEY_LIKE] = {
        "Text that looks like a key",
        "The text has the form of a message's key, and stands where a label "
        "is expected. Add the message to the translations." },

    [SAN_DETECTOR_PLACEHOLDER] = {
        "Placeholder that was not filled in",
        "The text has a placeholder of a template or of a message, such as "
        "{{ name }} or %s, that nothing was put in for." },

    [SAN_DETECTOR_MOJIBAKE] = {
        "Text that was decoded wrongly",
        "The text was read in another encoding than it was written in. Read "
        "it in its own, and declare the page's encoding." },

    [SAN_DETECTOR_CONFUSABLE] = {
        "Word of two alphabets that look alike",
        "Letters of one alphabet stand in a word of another and look like "
        "its own. Search and screen readers do not take them for the same." },

    [SAN_DETECTOR_DATE] = {
        "Date in another language",
        "The date is written as another language than the page's writes it. "
        "Format it for the page's language." },

    [SAN_DETECTOR_LANGUAGE] = {
        "Sentence in another language",
        "The words of the text are of another language than the page's. "
        "Translate it, or declare its language with the attribute lang." },

    [SAN_DETECTOR_DECLARATION] = {
        "Page in another language than it declares",
        "The words or letters of the page are of another language than its "
        "lang attribute or Content-Language header declares. Declare the "
        "right one: screen readers pronounce by it." }
};


const char *
san_rule_what(san_detector_t detector)
{
    const char  *what;

    what = san_rule_texts[detector].what;

    return (what != NULL) ? what : "Leftover";
}


const char *
san_rule_help(san_detector_t detector)
{
    const char  *help;

    help = san_rule_texts[detector].help;

    return (help != NULL) ? help : "The text should not be on the page.";
}


const char *
san_rule_its(san_detector_t detector)
{
    return san_rule_kinds[detector].its;
}


const char *
san_rule_wcag(san_detector_t detector)
{
    return san_rule_kinds[detector].wcag;
}
