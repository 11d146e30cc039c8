/*
 * san_hollow: cuts containers that would be left empty by the prompts in them.
 *
 * Enters: the ends of elements whose bytes are still pending.  Leaves: what is
 * cut with the first prompt of a container: the container, from its start tag
 * to its end tag, if it holds nothing but prompts that may be cut.
 *
 * It is not cut if a script may search for it: all attributes of its start tag
 * must be presentational, without classes of the kind that scripts use.  Its
 * content is checked byte by byte: only prompts and white space between them.
 */

#include <string.h>

#include "base/san_scan.h"
#include "decide/san_stream.h"
#include "token/san_attr_read.h"

/* Prefixes of classes that are for scripts only. */
#define HOOK  "js-"


void
san_hollow_wait(const san_stream_t *s, san_suspect_t *suspect,
    const san_open_unit_t *u)
{
    uint64_t  from, start;

    from = u->released ? SAN_NOWHERE : san_stream_unit_pending(s, u);
    start = u->elem >= 0 ? s->tree.elems[u->elem].start : from;

    if (from < start) {
        suspect->outer = suspect->container >= 0 ? from : SAN_NOWHERE;
        from = start;
    }

    san_suspect_wait(s, suspect, from);
}


/* An attribute's name, and the words of a class. */

typedef struct {
    const uint8_t  *base;
    bool            named;
} naming_t;


static bool
is_name(const uint8_t *p, size_t n, const char *name)
{
    size_t  i;

    for (i = 0; i < n && name[i]; i++) {
        if (san_lower(p[i]) != (uint8_t) name[i]) {
            return false;
        }
    }

    return i == n && name[i] == '\0';
}


static bool
has_hook(const uint8_t *p, size_t n)
{
    size_t  i;

    for (i = 0; i + sizeof(HOOK) - 1 <= n; i++) {
        if ((i == 0 || san_is_space(p[i - 1]))
            && memcmp(p + i, HOOK, sizeof(HOOK) - 1) == 0)
        {
            return true;
        }
    }

    return false;
}


static bool
note_attribute(void *data, const san_attr_t *attr, unsigned i)
{
    size_t          n;
    naming_t       *naming;
    const uint8_t  *name;

    (void) i;

    naming = data;
    name = naming->base + attr->name;
    n = attr->name_len;

    if (is_name(name, n, "class")) {
        naming->named |= has_hook(naming->base + attr->value,
                                  attr->value_len);
        return false;
    }

    naming->named |= !is_name(name, n, "style") && !is_name(name, n, "align")
                     && !is_name(name, n, "dir") && !is_name(name, n, "lang");

    return false;
}


/*
 * The position after the start tag at p, whose name has n bytes; NULL: a
 * script may search for its element.
 */

static const uint8_t *
skip_start_tag(const uint8_t *p, size_t n, const uint8_t *end)
{
    naming_t        naming;
    san_tag_t       tag;
    const uint8_t  *q;

    naming.base = p;
    naming.named = false;

    q = san_attr_read(&tag, p, p + 1 + n, end - 1, end, san_attr_any_name,
                      note_attribute, &naming);

    return naming.named ? NULL : q;
}


static bool
may_go(const san_elem_t *elem)
{
    switch (elem->tag) {

    case SAN_TAG_div:
    case SAN_TAG_section:
    case SAN_TAG_aside:
    case SAN_TAG_footer:
    case SAN_TAG_p:
        return !elem->irregular && !elem->closes;

    default:
        return false;
    }
}


/*
 * What is removed with a prompt: the hollow container, its element, or its
 * text.
 */

static san_range_t
range_of(const san_suspect_t *suspect)
{
    if (suspect->hollow.start != SAN_NOWHERE) {
        return suspect->hollow;
    }

    return suspect->element_range.start != SAN_NOWHERE
           || !suspect->text_only ? suspect->element_range
                                  : suspect->text_range;
}


static bool
is_in(const san_suspect_t *suspect, san_range_t range)
{
    return suspect->text_range.start >= range.start
           && suspect->text_range.end <= range.end;
}


bool
san_hollow_has(const san_suspect_t *suspect, const san_suspect_t *other)
{
    return other != suspect && other->attr == NULL
           && is_in(other, suspect->hollow);
}


/* Is [from, to) only white space?  base points to the byte at offset off. */

static bool
is_space(const uint8_t *base, uint64_t off, uint64_t from, uint64_t to)
{
    return from <= to
           && san_scan_space(base + (from - off), base + (to - off))
              == base + (to - off);
}


/* Is elems[index], which is still open, or an ancestor its container? */

static bool
is_member(const san_suspect_t *suspect, int index)
{
    return san_suspect_is_prompt(suspect) && suspect->unit == 0
           && suspect->container >= 0 && suspect->container <= index
           && suspect->pending != SAN_NOWHERE;
}


/*
 * The number of prompts in elems[index], whose source is whole; 0: it holds
 * anything else.  Its start tag ends at pos.
 */

static unsigned
count_members(const san_stream_t *s, int index, san_range_t whole,
    uint64_t pos, uint64_t end_tag)
{
    unsigned              i, n;
    san_range_t           range;
    const uint8_t        *base;
    const san_suspect_t  *suspect;

    n = 0;
    base = san_edit_bytes(&s->editor, whole).data;

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (suspect->attr || !is_in(suspect, whole)) {
            continue;
        }

        if (!is_member(suspect, index)) {
            return 0;
        }

        n++;

        /* in one paragraph with the prompt before it */

        if (suspect->text_range.end <= pos) {
            continue;
        }

        range = range_of(suspect);

        if (range.start == SAN_NOWHERE
            || !is_space(base, whole.start, pos, range.start))
        {
            return 0;
        }

        pos = range.end;
    }

    return is_space(base, whole.start, pos, end_tag) ? n : 0;
}


/* The first prompt in the range, if the start of the range is pending. */

static san_suspect_t *
first_in(const san_stream_t *s, san_range_t range)
{
    unsigned        i;
    san_suspect_t  *suspect;

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (suspect->attr == NULL && is_in(suspect, range)) {
            return suspect->outer <= range.start
                   && s->event - range.start <= s->policy->buffer_size
                   && range.start >= s->editor.pos ? suspect : NULL;
        }
    }

    return NULL;
}


/* The element of that range is not cut: its start is not pending any more. */

static void
release_range(san_stream_t *s, san_range_t range)
{
    unsigned        i;
    san_suspect_t  *suspect;

    for (i = 0; i < s->suspects.n; i++) {
        suspect = s->suspects.list[i];

        if (is_in(suspect, range)) {
            suspect->outer = suspect->hollow.start;
        }
    }
}


void
san_hollow_closed(san_stream_t *s, int index, const san_tag_t *end_tag)
{
    char               where[SAN_PATH_MAX];
    size_t             len;
    unsigned           n;
    san_str_t          bytes;
    san_range_t        whole;
    const uint8_t     *p;
    san_suspect_t     *first;
    const san_elem_t  *elem;

    elem = &s->tree.elems[index];
    whole.start = elem->start;
    whole.end = end_tag ? end_tag->end : s->event;
    first = first_in(s, whole);

    if (first == NULL || first->element_range.start == whole.start) {
        return;
    }

    n = 0;

    if (end_tag && may_go(elem)) {
        bytes = san_edit_bytes(&s->editor, whole);
        len = (size_t) (elem->name_end - elem->start) - 1;
        p = skip_start_tag(bytes.data, len, bytes.data + bytes.len);

        n = p ? count_members(s, index, whole,
                              whole.start + (uint64_t) (p - bytes.data),
                              end_tag->start) : 0;
    }

    if (n == 0) {
        release_range(s, whole);
        return;
    }

    first->hollow = whole;
    first->members = n;
    first->hollow_path = san_tree_path(&s->tree, (unsigned) index, where,
                                       sizeof(where));
}


/* Appends a space and a text, if there is room. */

static size_t
join(uint8_t *joined, size_t len, san_str_t text)
{
    if (len + 1 + text.len > SAN_TEXT_MAX) {
        return len;
    }

    if (len) {
        joined[len++] = ' ';
    }

    memcpy(joined + len, text.data, text.len);

    return len + text.len;
}


/* May all other prompts in it be cut?  Adds their texts and letters. */

static bool
add_members(const san_stream_t *s, const san_suspect_t *suspect,
    uint8_t *joined, size_t *len, uint32_t *letters)
{
    unsigned              i, n;
    const san_suspect_t  *member;

    n = 1;

    for (i = 0; i < s->suspects.n; i++) {
        member = s->suspects.list[i];

        if (!san_hollow_has(suspect, member)) {
            continue;
        }

        /* a prompt that may not be cut does not wait */

        if (member->pending == SAN_NOWHERE) {
            return false;
        }

        *len = join(joined, *len, member->text);
        *letters += member->letters;
        n++;
    }

    return n == suspect->members;
}


/* Are its bytes still pending, and do they fit in the record of an edit? */

static bool
can_be_cut(san_stream_t *s, const san_suspect_t *suspect)
{
    san_finding_t  f;

    if (suspect->outer == SAN_NOWHERE
        || s->event - suspect->hollow.start > s->policy->buffer_size)
    {
        return false;
    }

    if (s->editor.n == SAN_EDITS_MAX) {
        san_stream_drain(s, suspect->outer);
    }

    if (!san_edit_allowed(&s->editor, suspect->hollow, true)) {
        return false;
    }

    memset(&f, 0, sizeof(f));
    f.removed = san_edit_bytes(&s->editor, suspect->hollow);

    return san_record_fits(&f);
}


void
san_hollow_take(san_stream_t *s, san_suspect_t *suspect, uint8_t *joined)
{
    size_t    len;
    uint32_t  letters;

    len = join(joined, 0, suspect->text);
    letters = suspect->letters;

    if (!add_members(s, suspect, joined, &len, &letters)
        || !can_be_cut(s, suspect))
    {
        return;
    }

    suspect->letters = letters;

    /* over the limit for the page: none of them is cut */

    if (!san_settle_may_go(s, letters)) {
        return;
    }

    suspect->element_range = suspect->hollow;
    suspect->text.data = joined;
    suspect->text.len = len;

    if (suspect->hollow_path < suspect->css_path.len) {
        suspect->css_path.len = suspect->hollow_path;
    }
}
