/*
 * san_attrs_plain: recognises values of attributes that are certainly clean,
 * which most are.
 *
 * Enters: a value.  Leaves: that it is neither foreign nor a key, a message or
 * a leftover of a template; or that this is not known: then it is judged as a
 * unit.
 */

#include <string.h>

#include "base/san_scan.h"
#include "feed/san_feed.h"
#include "feed/san_prefilter.h"

/* Longest date in bytes. */
#define DATE_MAX  40


/* Does it begin with a number and contain a word, like dates? */

static bool
may_be_date(san_str_t value)
{
    size_t  i;

    if (!san_is_digit(value.data[0]) || value.len > DATE_MAX) {
        return false;
    }

    for (i = 1; i < value.len; i++) {
        if (san_is_alpha(value.data[i]) || value.data[i] >= 0x80) {
            return true;
        }
    }

    return false;
}


/* Is it ASCII that a unit's text has unchanged? */

static bool
is_as_in_unit(san_str_t value)
{
    size_t   i;
    uint8_t  before;

    for (i = 0, before = ' '; i < value.len; before = value.data[i++]) {
        if (value.data[i] < ' ' || value.data[i] >= 0x7f
            || (value.data[i] == ' ' && before == ' '))
        {
            return false;
        }
    }

    return before != ' ';
}


/*
 * Do its first characters rule out all phrases, and its first word, or its
 * form, keys and messages?
 */

static bool
begins_plainly(const san_stream_t *s, const uint8_t *p, const uint8_t *end)
{
    san_str_t       value;
    uint32_t        letters[3];
    const uint8_t  *q;

    if (!(san_prefilter_latin(s)
          && san_prefix_fails(s->policy->catalog, s->page.phrases, p, end))
        && !san_prefilter_start(s, p, end, true, letters))
    {
        return false;
    }

    if (*p >= 0x80) {
        return true;
    }

    for (q = p; q < end && san_word_chars[*q]; q++) { /* void */ }

    if (q == end || !(q == p || *q == '.'
                      || san_unit_watch_word(p, (size_t) (q - p))))
    {
        return true;
    }

    value.data = p;
    value.len = (size_t) (end - p);

    return is_as_in_unit(value) && !san_judge_form(value, true);
}


/*
 * No language of the page is known, so only the form of ASCII matters, and
 * whether it is a phrase that may turn out to be foreign.
 */

static bool
is_plain_by_form(const san_stream_t *s, san_str_t value)
{
    return !s->page.language.known && !s->page.guessed
           && s->policy->catalog == NULL
           && san_prefix_fails(NULL, s->page.phrases, value.data,
                               value.data + value.len)
           && !san_judge_form(value, true);
}


/* In a value, prompts and names of languages are not leftovers. */
#define IN_VALUES  ~(SAN_PHRASE_PROMPT | SAN_PHRASE_ENDONYM)


/*
 * Is there an "&" that may begin a reference?  decoded: one that was escaped
 * twice.
 */

static bool
has_reference(const uint8_t *p, const uint8_t *end, bool decoded)
{
    for (p = san_scan_byte(p, end, '&'); p < end;
         p = san_scan_byte(p + 1, end, '&'))
    {
        if (!decoded
            || (p + 1 < end && (p[1] == '#' || san_is_alpha(p[1]))))
        {
            return true;
        }
    }

    return false;
}


/* Is it certainly clean, if its words are of the page's language? */

static bool
is_plain(const san_stream_t *s, san_str_t value, bool decoded)
{
    bool            ascii, label;
    const uint8_t  *p, *end, *limit;

    p = value.data;
    end = p + value.len;
    limit = end < s->window_end ? s->window_end : end;

    ascii = san_scan_simple(p, end, limit);

    if (!ascii) {
        if (has_reference(p, end, decoded)
            || san_scan_sign(p, end, limit) < end)
        {
            return false;
        }

        ascii = san_scan.non_ascii(p, end) == end;
    }

    if (ascii && is_plain_by_form(s, value)) {
        return true;
    }

    label = s->page.labels
            && !san_label_fails(p, end, limit, true, s->page.labels);

    return !may_be_date(value)
           && !san_patterns_end(value, s->page.phrases)
           && ((!label && begins_plainly(s, p, end))
               || san_prefilter_whole(s, p, end, label,
                                      s->page.phrases & IN_VALUES))
           && (ascii || san_prefilter_all(s, p, end));
}


/* Does it have words of another language? */

static bool
is_strange(const san_stream_t *s, san_str_t value)
{
    return value.len >= SAN_WORDING_SHORT
           && san_wording_is_strange(s, value.data, value.data + value.len);
}


bool
san_attrs_is_plain(const san_stream_t *s, san_str_t value, bool decoded)
{
    return is_plain(s, value, decoded) && !is_strange(s, value);
}
