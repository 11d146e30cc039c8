/*
 * The orphan detector: a unit that consists of prompts for a widget.  Whether
 * the widget is there is decided by the container (san_prompt.c).
 */

#include "detect/san_judge.h"


bool
san_detect_orphan(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_match_t  match;

    if (subject->attribute || !subject->unit->prompt
        || !san_lexicon_prompt(subject->text.data, subject->text.len, &match)
        || match.class == SAN_PROMPT_CONNECTOR)
    {
        return false;
    }

    verdict->detector = match.class == SAN_PROMPT_LABEL
                        ? SAN_DETECTOR_ORPHAN_LABEL : SAN_DETECTOR_ORPHAN;
    verdict->script = subject->unit->script;
    verdict->text_language = match.language;
    verdict->prompt = match.prompt;
    verdict->strong = match.strong;
    verdict->notice = match.class == SAN_PROMPT_NOTICE;
    verdict->acts = match.acts;

    return true;
}
