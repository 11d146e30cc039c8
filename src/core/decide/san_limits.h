/*
 * san_limits: what keeps a candidate from more, and why.
 *
 * Enters: reasons, as they become known.  Leaves: the strongest action that
 * all of them leave, and the one reason that is reported.  Whoever finds that
 * less may be done calls san_candidate_limit(); nothing else sets a limit.
 *
 * Depends on san_suspect.
 */

#ifndef SAN_LIMITS_H
#define SAN_LIMITS_H

#include "decide/san_suspect.h"

/*
 * X(reason, word of the log, action it leaves, what overrides it, sentence),
 * in the order in which one is chosen to be reported.  A reason that leaves
 * OFF makes the candidate none.  DETECTOR and MODE leave what is set.
 */

#define SAN_LIMITS(X)                                                         \
                                                                              \
    /* there is no leftover */                                                \
    X(EXCLUDED, "keep", OFF, NONE,                                            \
      "a rule of the operator excludes it")                                   \
    X(READERS, "readers", OFF, NONE,                                          \
      "readers or other sites wrote it")                                      \
    X(UNDECLARED, "evidence", OFF, NONE,                                      \
      "nobody says what the page is in, and much of it is in that script")    \
    X(TEMPLATE, "hydrated", OFF, NONE,                                        \
      "it is a template that a script in the browser fills")                  \
    X(SWITCHER, "list", OFF, NONE,                                            \
      "it is an item of a language switcher")                                 \
    X(WIDGET, "control", OFF, NONE,                                           \
      "the control that the prompt asks for is there")                        \
    X(OTHER_TEXT, "control", OFF, NONE,                                       \
      "the prompt's container has other text")                                \
    X(LABEL, "control", OFF, NONE,                                            \
      "a widget's label with no container around it says nothing")            \
    X(NO_PLACE, "control", OFF, NONE,                                         \
      "titles, breadcrumbs and cells of tables hold no widget")               \
    X(LOGIN, "control", OFF, NONE,                                            \
      "the page is itself where readers log in")                              \
                                                                              \
    /* its place */                                                           \
    X(POSTED, "readers", FLAG, NONE,                                          \
      "readers may have written it")                                          \
    X(TITLE, "title", FLAG, TRANSLATION,                                      \
      "it is the title of the page")                                          \
    X(META, "title", FLAG, TRANSLATION,                                       \
      "it is what the page says of itself to other sites")                    \
    X(HEADING, "heading", FLAG, TRANSLATION,                                  \
      "it is the main heading of the page")                                   \
    X(SUBHEADING, "heading", FLAG, TRANSLATION,                               \
      "it is a second line of the main heading")                              \
    X(CONTROL, "control", FLAG, TRANSLATION,                                  \
      "it is the text of a control")                                          \
    X(VALUE, "control", FLAG, TRANSLATION,                                    \
      "it is the value of a button, which is sent or is its only text")       \
    X(NAME, "name", FLAG, TRANSLATION,                                        \
      "it may be the only name of a control")                                 \
    X(LINK, "link", FLAG, TRANSLATION,                                        \
      "it is in a link that works")                                           \
    X(SCRIPTED, "link", FLAG, TRANSLATION,                                    \
      "it is a link that a script may serve")                                 \
    X(LIST, "list", FLAG, TRANSLATION,                                        \
      "its list has items in several languages")                              \
    X(ROW, "row", FLAG, TRANSLATION,                                          \
      "its row of a table has cells in several languages")                    \
    X(SENTENCE, "sentence", FLAG, NONE,                                       \
      "it is part of a sentence of the page")                                 \
    X(FRAGMENT, "sentence", FLAG, NONE,                                       \
      "it is part of a text that is right as a whole")                        \
    X(ON_PURPOSE, "on-purpose", FLAG, TRANSLATION,                            \
      "its place says that it is foreign on purpose")                         \
    X(TOPIC, "on-purpose", FLAG, TRANSLATION,                                 \
      "title or heading of the page name its language")                       \
    X(BILINGUAL, "bilingual", FLAG, TRANSLATION,                              \
      "the page uses its script elsewhere on purpose")                        \
                                                                              \
    /* the prompt */                                                          \
    X(WEAK, "prompt", FLAG, TRANSLATION,                                      \
      "the text alone does not show that a widget is missing")                \
    X(GROUP, "prompt", FLAG, TRANSLATION,                                     \
      "another prompt of its container has to stay")                          \
    X(UNCONTAINED, "prompt", FLAG, TRANSLATION,                               \
      "no container around the prompt can show that its widget is missing")   \
    X(UNCLOSED, "prompt", FLAG, TRANSLATION,                                  \
      "the page ended before the prompt's container did")                     \
                                                                              \
    /* the catalogue */                                                       \
    X(BUILT_IN, "catalog", FLAG, TRANSLATION,                                 \
      "only the built-in phrases know it")                                    \
    X(REFUSED, "catalog", FLAG, TRANSLATION,                                  \
      "the catalogue has no translation of it that may be used")              \
    X(UNTRANSLATED, "catalog", STRIP, TRANSLATION,                            \
      "the catalogue has no translation of it, but its script shows it")      \
    X(UNREPAIRED, "catalog", FLAG, TRANSLATION,                               \
      "what the text was before is not certain")                              \
    X(WORD, "catalog", FLAG, NONE,                                            \
      "one word of the catalogue, in no place of an interface")               \
    X(SLOT, "catalog", FLAG, TRANSLATION,                                     \
      "its translation does not fit into the markup")                         \
    X(CHARSET, "catalog", FLAG, TRANSLATION,                                  \
      "its translation cannot be written in the page's encoding")             \
                                                                              \
    /* the bytes */                                                           \
    X(OUTSIDE, "place", FLAG, TRANSLATION,                                    \
      "it is outside of the body, or directly in a table")                    \
    X(ROOT, "place", FLAG, TRANSLATION,                                       \
      "it is an attribute of html or body")                                   \
    X(DUPLICATE, "place", FLAG, TRANSLATION,                                  \
      "the attribute is there twice")                                         \
    X(BROKEN, "place", FLAG, NONE,                                            \
      "it has bytes that cannot be decoded")                       \
    X(MARKUP, "place", FLAG, TRANSLATION,                                     \
      "neither its element nor its text alone can be cut")                    \
    X(UNEDITABLE, "place", FLAG, NONE,                                        \
      "an edit there would change other bytes")                               \
                                                                              \
    /* the page, and what is set */                                           \
    X(DETECTOR, "detector", TRANSLATE, NONE,                                  \
      "its detector may do no more")                                          \
    X(BYPASS, "bypass", FLAG, NONE,                                           \
      "the rest of the page is left alone")                                   \
    X(TYPE, "type", FLAG, NONE,                                               \
      "it is XML that is no page, is not well-formed, or has its own DTD")    \
    X(ENCODING, "charset", FLAG, NONE,                                        \
      "nothing says what encoding the page is in")                            \
    X(EVIDENCE, "evidence", FLAG, NONE,                                       \
      "the language of the page is not certain enough")                       \
    X(HYDRATED, "hydrated", FLAG, NONE,                                       \
      "a script in the browser takes over the page")                          \
    X(MAX_REMOVED, "max-removed", FLAG, NONE,                                 \
      "more of the page's text would go than may go")                         \
    X(LOG, "log", FLAG, NONE,                                                 \
      "more findings than one response reports")                              \
    X(RECORD, "record", FLAG, NONE,                                           \
      "the bytes of the edit do not fit in a record")                         \
    X(CROWDED, "buffer", FLAG, TRANSLATION,                                   \
      "too many others were waiting")                                         \
    X(BUFFER, "buffer", FLAG, NONE,                                           \
      "its bytes waited too long, or were too many to wait")                  \
    X(LEFT, "buffer", FLAG, NONE,                                             \
      "its bytes had left before it was recognised")                          \
    X(MODE, "mode", TRANSLATE, NONE,                                          \
      "the mode does no more")


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
    SAN_OVERRIDE_TRANSLATION     /* a translation may be put in all the same */
} san_override_t;


typedef struct {
    const char      *word;
    const char      *text;
    san_action_t     leaves;
    san_override_t   override;
} san_limit_t;

/* By san_why_t; that of SAN_WHY_NONE has no word. */
extern const san_limit_t  san_limits[SAN_WHY_N];


/*
 * There is a reason why no more may be done with a candidate than the table
 * says.  Returns the strongest action that is left; SAN_ACTION_OFF: it is none.
 * Where no edit is left its bytes do not wait for it any more.
 */
san_action_t san_candidate_limit(san_suspect_t *candidate, san_why_t why);

/* The strongest action that its reasons leave, whatever the mode. */
san_action_t san_candidate_left(const san_suspect_t *candidate);

/* Do its reasons make it none, whatever its detector may do? */
bool san_candidate_cleared(const san_suspect_t *candidate);

#endif /* SAN_LIMITS_H */
