/*
 * san_http_tags: entity tags, lists of them, and the policy's mark.
 */

#include <string.h>

#include "san_http.h"


typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
    bool            comma;   /* a tag may follow */
} list_t;

typedef enum {
    LIST_TAG = 0,
    LIST_END,
    LIST_BAD                 /* not a list of tags */
} list_rc_t;


/* etagc: not a quote, control character or space */

static bool
is_tag_char(uint8_t c)
{
    return c > ' ' && c != '"' && c != 0x7f;
}


/* Reads the tag at p; returns the position after it, or NULL. */

static const uint8_t *
read_tag(const uint8_t *p, const uint8_t *end, san_http_tag_t *tag)
{
    const uint8_t  *start;

    tag->weak = end - p > 2 && p[0] == 'W' && p[1] == '/';
    p += tag->weak ? 2 : 0;

    if (p == end || *p != '"') {
        return NULL;
    }

    for (start = ++p; p != end && is_tag_char(*p); p++) { /* void */ }

    if (p == end || *p != '"') {
        return NULL;
    }

    tag->opaque.data = start;
    tag->opaque.len = (size_t) (p - start);

    return p + 1;
}


static list_t
list_of(san_str_t value)
{
    list_t  list;

    list.p = value.data;
    list.end = value.len ? value.data + value.len : value.data;
    list.comma = true;

    return list;
}


/*
 * Reads the next tag: tags are separated by commas and white space, and list
 * members may be empty.
 */

static list_rc_t
next_tag(list_t *list, san_http_tag_t *tag)
{
    const uint8_t  *p;

    for (p = list->p; p != list->end; p++) {

        if (*p == ',') {
            list->comma = true;

        } else if (*p != ' ' && *p != '\t') {
            break;
        }
    }

    if (p == list->end) {
        return LIST_END;
    }

    p = list->comma ? read_tag(p, list->end, tag) : NULL;

    if (p == NULL) {
        return LIST_BAD;
    }

    list->p = p;
    list->comma = false;

    return LIST_TAG;
}


bool
san_http_tag(san_str_t value, san_http_tag_t *tag)
{
    const uint8_t  *p, *end;

    p = value.data;
    end = value.len ? p + value.len : p;

    while (p != end && (*p == ' ' || *p == '\t')) {
        p++;
    }

    p = read_tag(p, end, tag);

    if (p == NULL) {
        return false;
    }

    while (p != end && (*p == ' ' || *p == '\t')) {
        p++;
    }

    return p == end;
}


static int
hex_digit(uint8_t c)
{
    if (san_is_digit(c)) {
        return c - '0';
    }

    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}


bool
san_http_unmark(san_http_tag_t *tag, uint32_t *policy)
{
    int             digit;
    size_t          i;
    uint32_t        n;
    const uint8_t  *mark;

    if (tag->opaque.len < SAN_HTTP_MARK) {
        return false;
    }

    mark = tag->opaque.data + (tag->opaque.len - SAN_HTTP_MARK);

    if (mark[0] != '~'
        || (mark[SAN_HTTP_MARK - 1] != 's' && mark[SAN_HTTP_MARK - 1] != 'w'))
    {
        return false;
    }

    for (n = 0, i = 1; i < SAN_HTTP_MARK - 1; i++) {
        digit = hex_digit(mark[i]);

        if (digit < 0) {
            return false;
        }

        n = n << 4 | (uint32_t) digit;
    }

    tag->opaque.len -= SAN_HTTP_MARK;
    tag->weak = mark[SAN_HTTP_MARK - 1] == 'w';
    *policy = n;

    return true;
}


/* Appends to out; false: there is no room, and nothing is appended. */

static bool
put(uint8_t *out, size_t capacity, size_t *len, const void *p, size_t n)
{
    if (n > capacity - *len) {
        return false;
    }

    if (n) {
        memcpy(out + *len, p, n);
    }

    *len += n;

    return true;
}


size_t
san_http_mark(uint8_t *out, size_t capacity, const san_http_tag_t *tag,
    uint32_t policy)
{
    size_t   len, i;
    uint8_t  mark[SAN_HTTP_MARK];

    mark[0] = '~';

    for (i = SAN_HTTP_MARK - 2; i > 0; i--) {
        mark[i] = (uint8_t) "0123456789abcdef"[policy & 0xf];
        policy >>= 4;
    }

    mark[SAN_HTTP_MARK - 1] = tag->weak ? 'w' : 's';
    len = 0;

    if (!put(out, capacity, &len, "W/\"", 3)
        || !put(out, capacity, &len, tag->opaque.data, tag->opaque.len)
        || !put(out, capacity, &len, mark, SAN_HTTP_MARK)
        || !put(out, capacity, &len, "\"", 1))
    {
        return 0;
    }

    return len;
}


/*
 * out is never longer than value: a tag that is kept takes as many bytes as
 * before.  One that loses its mark gets at most two ("W/", if it had none and
 * its mark says weak) and loses SAN_HTTP_MARK, which is more.  A comma is
 * written before each tag but the first, and the grammar requires one in the
 * value between any two tags.  put() checks the capacity anyway.
 */

bool
san_http_tags(uint8_t *out, size_t capacity, san_str_t value,
    const san_http_tags_t *rules, size_t *len, bool *changed)
{
    bool            any;
    list_t          list;
    uint32_t        policy;
    list_rc_t       rc;
    san_http_tag_t  tag;

    *len = 0;
    *changed = false;
    any = false;

    list = list_of(value);

    while ((rc = next_tag(&list, &tag)) == LIST_TAG) {
        san_http_tag_t  plain = tag;

        any = true;

        if (!san_http_unmark(&plain, &policy)) {

            if (!rules->keep_plain) {
                *changed = true;
                continue;
            }

        } else if (rules->known && policy == rules->policy) {
            tag = plain;
            *changed = true;

        } else if (!rules->keep_marked) {
            *changed = true;
            continue;
        }

        if ((*len && !put(out, capacity, len, ",", 1))
            || (tag.weak && !put(out, capacity, len, "W/", 2))
            || !put(out, capacity, len, "\"", 1)
            || !put(out, capacity, len, tag.opaque.data, tag.opaque.len)
            || !put(out, capacity, len, "\"", 1))
        {
            return false;
        }
    }

    return any && rc == LIST_END;
}


bool
san_http_tags_have(san_str_t value, const san_http_tag_t *tag)
{
    bool            found;
    list_t          list;
    list_rc_t       rc;
    san_http_tag_t  next;

    list = list_of(value);
    found = false;

    while ((rc = next_tag(&list, &next)) == LIST_TAG) {

        if (next.opaque.len == tag->opaque.len
            && memcmp(next.opaque.data, tag->opaque.data, next.opaque.len)
               == 0)
        {
            found = true;
        }
    }

    return found && rc == LIST_END;
}
