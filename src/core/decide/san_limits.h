/*
 * san_limits: what limits the action on a suspect, and why.
 *
 * Enters: reasons, as they become known.  Leaves: the strongest action that
 * all of them allow, and the one reason that is reported.  All code that
 * limits an action calls san_suspect_limit(); nothing else sets a limit.
 *
 * Depends on san_suspect.
 */

#ifndef SAN_LIMITS_H
#define SAN_LIMITS_H

#include "decide/san_suspect.h"

/*
 * X(reason, word of the log, action it allows, what overrides it, sentence),
 * in the order of preference for the report.  A reason that allows OFF
 * discards the suspect.  DETECTOR and MODE allow whatever is configured.
 */

#define SAN_LIMITS(X)                                                         \
                                                                              \
    /* there is no leftover */                                                \
    X(EXCLUDED, "keep", OFF, NONE,                                            \
      "an ignore rule excludes it")                                           \
    X(READERS, "readers", OFF, NONE,                                          \
      "it was written by readers or comes from another site")                 \
    X(UNDECLARED, "evidence", OFF, NONE,                                      \
      "the page declares no language, and much of it is in this script")      \
    X(TEMPLATE, "hydrated", OFF, NONE,                                        \
      "it is a template that a script in the browser fills")                  \
    X(SWITCHER, "list", OFF, NONE,                                            \
      "it is part of a language switcher")                                    \
    X(DOCUMENT, "on-purpose", OFF, NONE,                                      \
      "it names a document, which is in that script itself")                  \
    X(WIDGET, "control", OFF, NONE,                                           \
      "the widget that the prompt refers to is there")                        \
    X(OTHER_TEXT, "control", OFF, NONE,                                       \
      "the prompt's container has other text")                                \
    X(LABEL, "control", OFF, NONE,                                            \
      "a label without a container is not enough evidence")                   \
    X(NO_PLACE, "control", OFF, NONE,                                         \
      "titles, breadcrumbs and table cells have no widgets")                  \
    X(LOGIN, "control", OFF, NONE,                                            \
      "the page itself is a login page")                                      \
                                                                              \
    /* its place */                                                           \
    X(POSTED, "readers", FLAG, NONE,                                          \
      "readers may have written it")                                          \
    X(TITLE, "title", FLAG, TRANSLATION,                                      \
      "it is the title of the page")                                          \
    X(META, "title", FLAG, TRANSLATION,                                       \
      "it is metadata of the page")                                           \
    X(HEADING, "heading", FLAG, TRANSLATION,                                  \
      "it is the main heading of the page")                                   \
    X(SUBHEADING, "heading", FLAG, TRANSLATION,                               \
      "it is the second line of the main heading")                            \
    X(CONTROL, "control", FLAG, TRANSLATION,                                  \
      "it is the text of a control")                                          \
    X(VALUE, "control", FLAG, TRANSLATION,                                    \
      "it is the value of a button, which is sent or is its only text")       \
    X(NAME, "name", FLAG, TRANSLATION,                                        \
      "it may be the only name of a control")                                 \
    X(LINK, "link", FLAG, TRANSLATION,                                        \
      "it is in a working link")                                              \
    X(SCRIPTED, "link", FLAG, TRANSLATION,                                    \
      "it is a link that a script may handle")                                \
    X(LIST, "list", FLAG, TRANSLATION,                                        \
      "its list has items in several languages")                              \
    X(ROW, "row", FLAG, TRANSLATION,                                          \
      "its table row has cells in several languages")                         \
    X(SENTENCE, "sentence", FLAG, NONE,                                       \
      "it is part of a sentence of the page")                                 \
    X(FRAGMENT, "sentence", FLAG, NONE,                                       \
      "it is part of a longer text that is correct")                          \
    X(ON_PURPOSE, "on-purpose", FLAG, TRANSLATION,                            \
      "its context shows that it is foreign on purpose")                      \
    X(NUMBER, "on-purpose", FLAG, TRANSLATION,                                \
      "it is a number, which is the same in all languages")                   \
    X(FACT, "on-purpose", FLAG, TRANSLATION,                                  \
      "it says a number, a labelled value or a proper name")                  \
    X(DATUM, "on-purpose", FLAG, TRANSLATION,                                 \
      "programs read or replace it: itemprop, data-i18n, a notice")           \
    X(TOPIC, "on-purpose", FLAG, TRANSLATION,                                 \
      "the page's title or heading names its language")                       \
    X(BILINGUAL, "bilingual", FLAG, TRANSLATION,                              \
      "the page uses a foreign script elsewhere on purpose")                  \
                                                                              \
    /* the prompt */                                                          \
    X(WEAK, "prompt", FLAG, TRANSLATION,                                      \
      "the text alone does not prove that a widget is missing")               \
    X(GROUP, "prompt", FLAG, TRANSLATION,                                     \
      "another prompt in its container has to stay")                          \
    X(UNCONTAINED, "prompt", FLAG, TRANSLATION,                               \
      "the prompt has no container that shows a missing widget")              \
    X(UNCLOSED, "prompt", FLAG, TRANSLATION,                                  \
      "the page ended inside the prompt's container")                         \
                                                                              \
    /* the catalogue */                                                       \
    X(BUILT_IN, "catalog", FLAG, TRANSLATION,                                 \
      "only the built-in phrases have it")                                    \
    X(REFUSED, "catalog", FLAG, TRANSLATION,                                  \
      "the catalogue has no usable translation of it")                        \
    X(UNTRANSLATED, "catalog", STRIP, TRANSLATION,                            \
      "the catalogue has no translation; its script is foreign")              \
    X(UNREPAIRED, "catalog", FLAG, TRANSLATION,                               \
      "the original text is uncertain")                                       \
    X(WORD, "catalog", FLAG, NONE,                                            \
      "it is one word of the catalogue, not in an interface element")         \
    X(SLOT, "catalog", FLAG, TRANSLATION,                                     \
      "its translation does not fit into the markup")                         \
    X(CHARSET, "catalog", FLAG, TRANSLATION,                                  \
      "the page's encoding cannot represent its translation")                 \
                                                                              \
    /* the bytes */                                                           \
    X(OUTSIDE, "place", FLAG, TRANSLATION,                                    \
      "it is outside the body, or directly in a table")                       \
    X(ROOT, "place", FLAG, TRANSLATION,                                       \
      "it is an attribute of html or body")                                   \
    X(DUPLICATE, "place", FLAG, TRANSLATION,                                  \
      "the attribute is duplicated")                                          \
    X(BROKEN, "place", FLAG, NONE,                                            \
      "it has bytes that cannot be decoded")                                  \
    X(MARKUP, "place", FLAG, TRANSLATION,                                     \
      "neither its element nor its text alone can be removed")                \
    X(UNEDITABLE, "place", FLAG, NONE,                                        \
      "the edit would change other bytes")                                    \
                                                                              \
    /* the page, and what is set */                                           \
    X(DETECTOR, "detector", TRANSLATE, NONE,                                  \
      "its detector may not do more")                                         \
    X(BYPASS, "bypass", FLAG, NONE,                                           \
      "the rest of the page is left alone")                                   \
    X(TYPE, "type", FLAG, NONE,                                               \
      "it is XML that is not a page, is not well-formed, or has its own DTD") \
    X(ENCODING, "charset", FLAG, NONE,                                        \
      "the encoding of the page is unknown")                                  \
    X(COPIED, "charset", FLAG, NONE,                                          \
      "pages in its encoding are never changed")                              \
    X(EVIDENCE, "evidence", FLAG, NONE,                                       \
      "the language of the page is not certain enough")                       \
    X(HYDRATED, "hydrated", FLAG, NONE,                                       \
      "a script in the browser takes over the page")                          \
    X(MAX_REMOVED, "max-removed", FLAG, NONE,                                 \
      "too much of the page's text would be removed")                         \
    X(LOG, "log", FLAG, NONE,                                                 \
      "the response has more findings than can be reported")                  \
    X(RECORD, "record", FLAG, NONE,                                           \
      "the edit does not fit into a log record")                              \
    X(CROWDED, "buffer", FLAG, TRANSLATION,                                   \
      "too many other findings were waiting")                                 \
    X(BUFFER, "buffer", FLAG, NONE,                                           \
      "its bytes waited too long, or there were too many")                    \
    X(LEFT, "buffer", FLAG, NONE,                                             \
      "its bytes were already sent when it was recognised")                   \
    X(MODE, "mode", TRANSLATE, NONE,                                          \
      "the mode does not allow more")


#define SAN_WHY_ENUM(name, word, leaves, override, text)  SAN_WHY_##name,

typedef enum {
    SAN_WHY_NONE = 0,
    SAN_LIMITS(SAN_WHY_ENUM)
    SAN_WHY_N
} san_why_t;

#undef SAN_WHY_ENUM

_Static_assert(SAN_WHY_N <= 64, "a bit for each reason");


typedef enum {
    SAN_OVERRIDE_NONE = 0,
    SAN_OVERRIDE_TRANSLATION     /* a translation may still be inserted */
} san_override_t;


typedef struct {
    const char      *word;
    const char      *text;
    san_action_t     leaves;
    san_override_t   override;
} san_limit_t;

/* By san_why_t; SAN_WHY_NONE has no word. */
extern const san_limit_t  san_limits[SAN_WHY_N];


/*
 * Adds a reason that limits a suspect as the table says.  Returns the
 * strongest action that remains; SAN_ACTION_OFF: not a leftover.  If no edit
 * remains, its bytes are not pending any more.
 */
san_action_t san_suspect_limit(san_suspect_t *suspect, san_why_t why);

/* The strongest action that the suspect's reasons allow, ignoring the mode. */
san_action_t san_suspect_left(const san_suspect_t *suspect);

/* Do its reasons discard the suspect, whatever its detector may do? */
bool san_suspect_cleared(const san_suspect_t *suspect);

#endif /* SAN_LIMITS_H */
