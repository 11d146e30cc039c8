/*
 * san_judge: runs the detectors in the order of their table.
 */

#include "detect/san_detectors.h"
#include "detect/san_sign.h"


/* Has the operator named the text as an orphan? */

static bool
is_named_orphan(const san_subject_t *subject, san_verdict_t *verdict)
{
    const san_catalog_t  *catalog;

    catalog = subject->page->policy->catalog;

    if (catalog == NULL || subject->attribute || !subject->unit->prompt
        || !san_catalog_orphan(catalog, subject->text.data, subject->text.len))
    {
        return false;
    }

    *verdict = (san_verdict_t) { 0 };
    verdict->detector = SAN_DETECTOR_ORPHAN;
    verdict->script = subject->unit->script;
    verdict->strong = true;
    verdict->notice = true;
    verdict->named = true;
    verdict->prompt = SAN_PROMPT_N;

    return true;
}


#define ALL  UINT32_MAX
#define L(c)  ((c) - 'a')
#define S(c)  SAN_LETTER(c)

/*
 * First and second letters of what the detectors by form find in texts without
 * MARKS: notes, messages, constants.  A new word in one of them adds its own.
 */

static const uint32_t  seconds[26] = {
    [L('c')] = S('a'),
    [L('e')] = S('r'),
    [L('f')] = S('a') | S('i') | S('r'),
    [L('h')] = S('a'),
    [L('i')] = S('m'),
    [L('j')] = ALL,
    [L('l')] = S('i'),
    [L('m')] = S('i') | S('y'),
    [L('n')] = S('e') | S('o'),
    [L('o')] = S('r'),
    [L('r')] = S('e') | S('o'),
    [L('s')] = S('e') | S('m') | S('q') | S('t') | S('u'),
    [L('t')] = S('e') | S('o') | S('r') | S('w'),
    [L('u')] = S('n'),
    [L('w')] = S('a') | S('h'),
    [L('x')] = S('x'),
    [L('y')] = S('o')
};

/* Without these marks, only such letters can begin it. */
#define MARKS                                                                 \
    (SAN_MARK_SIGN | SAN_MARK_DOT | SAN_MARK_LINE | SAN_MARK_COLON)

/* Does a detector, except for that of values, find texts by this form? */
#define IS_LIKE_WORDS(NAME, traits)                                           \
    (((traits) & BY_FORM)                                                     \
     && SAN_DETECTOR_##NAME != SAN_DETECTOR_PLACEHOLDER)


/* Do the first letters rule out all detectors by form but that one? */

static inline bool
is_plain_form(const san_subject_t *subject)
{
    san_str_t  text;

    text = subject->text;

    if ((subject->lacks & MARKS) != MARKS || text.len < 2) {
        return false;
    }

    return san_is_alpha(text.data[0])
           ? !san_is_alpha(text.data[1])
             || !(seconds[L(text.data[0] | 0x20)]
                  >> L(text.data[1] | 0x20) & 1)
           : san_is_digit(text.data[0]);
}


/*
 * The first detector from one on that recognises the text, or SAN_DETECTOR_N.
 * Those that find nothing do not touch the verdict.
 */

static inline unsigned
next_that_finds(const san_subject_t *subject, unsigned from,
    san_verdict_t *verdict)
{
    bool  ascii, plain;

    ascii = subject->lacks & SAN_MARK_WIDE;
    plain = is_plain_form(subject);

#define NONE(NAME, ...)

#define ASK(NAME, function, word, by_default, max_action, belongs_to, its,    \
            wcag, traits)                                                     \
    if (from <= SAN_DETECTOR_##NAME && (((traits) & PURE_ASCII) || !ascii)    \
        && !(IS_LIKE_WORDS(NAME, traits) && plain)                            \
        && san_detect_##function(subject, verdict))                           \
    {                                                                         \
        return SAN_DETECTOR_##NAME;                                           \
    }

    SAN_DETECTORS(ASK, NONE)

#undef ASK

    return SAN_DETECTOR_N;
}


/* Sets what the text lacks; true: it has a sign in it. */

static inline bool
has_sign(san_subject_t *subject)
{
    unsigned  marks;

    marks = san_sign_marks(subject->text);

    if ((marks & SAN_MARK_SIGN)
        && !san_sign_search_all(subject->text, SAN_DETECTOR_N))
    {
        marks -= SAN_MARK_SIGN;
    }

    subject->lacks = (uint8_t) ~marks;

    return marks & SAN_MARK_SIGN;
}


bool
san_judge(const san_subject_t *subject, san_verdict_t *verdict)
{
    unsigned       i;
    san_subject_t  asked;
    san_verdict_t  refused;

    if (is_named_orphan(subject, verdict)) {
        return true;
    }

    asked = *subject;
    (void) has_sign(&asked);

    refused.refused = NULL;
    *verdict = (san_verdict_t) { 0 };

    for (i = 0; ; i++) {
        i = next_that_finds(&asked, i, verdict);

        if (i == SAN_DETECTOR_N) {
            break;
        }

        /* ignore a catalogue match whose translation is refused */

        if (verdict->refused && subject->unit->foreign) {
            refused = *verdict;
            *verdict = (san_verdict_t) { 0 };
            continue;
        }

        if (refused.refused && san_detectors[i].by_script) {
            verdict->refused = refused.refused;
            verdict->text_language = refused.text_language;
            return true;
        }

        if (refused.refused) {
            *verdict = refused;
        }

        return true;
    }

    if (refused.refused) {
        *verdict = refused;
    }

    return refused.refused != NULL;
}


/*
 * san_judge_form(); letters: the text consists of letters and single spaces,
 * and is not empty.
 */

static inline bool
judge_form(san_str_t text, bool attribute, bool letters)
{
    bool           plain;
    san_subject_t  subject;
    san_verdict_t  verdict;

    subject = (san_subject_t) { .text = text, .attribute = attribute };

    if (has_sign(&subject)) {
        return true;
    }

    plain = is_plain_form(&subject);

    /* keys have marks in them, except for some constants, "JSELECT" */

#define ASK(NAME, function, word, by_default, max_action, belongs_to, its,    \
            wcag, traits)                                                     \
    || (((traits) & BY_FORM) && !(IS_LIKE_WORDS(NAME, traits) && plain)       \
        && !(letters && SAN_DETECTOR_##NAME == SAN_DETECTOR_KEY)              \
        && !(letters && SAN_DETECTOR_##NAME == SAN_DETECTOR_KEY_LIKE          \
             && *text.data != 'J')                                            \
        && san_detect_##function(&subject, &verdict))

    return false SAN_DETECTORS(ASK, NONE);

#undef ASK
}


bool
san_judge_form(san_str_t text, bool attribute)
{
    return judge_form(text, attribute, false);
}


bool
san_judge_letters(san_str_t text)
{
    return judge_form(text, false, true);
}
