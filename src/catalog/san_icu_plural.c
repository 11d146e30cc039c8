/*
 * san_icu_plural: parses the plurals of ICU's MessageFormat.
 *
 * An apostrophe before a brace or "#" quotes the text up to the next
 * apostrophe; two apostrophes are one.
 */

#include <string.h>

#include "base/san_scan.h"
#include "san_icu_plural.h"

/* A number with a branch of its own (=1) is below this. */
#define VALUES  200


typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
    uint8_t        *out;
} reader_t;


bool
san_icu_plural_is(san_str_t text)
{
    size_t  i;

    static const char  word[] = "plural";

    if (text.len == 0 || memchr(text.data, '{', text.len) == NULL) {
        return false;
    }

    for (i = 0; i + sizeof(word) - 1 <= text.len; i++) {
        if (memcmp(text.data + i, word, sizeof(word) - 1) == 0) {
            return true;
        }
    }

    return false;
}


static void
skip_space(reader_t *r)
{
    while (r->p < r->end && san_is_space(*r->p)) {
        r->p++;
    }
}


/* Reads this sign if it comes next. */

static bool
take(reader_t *r, uint8_t sign)
{
    skip_space(r);

    if (r->p == r->end || *r->p != sign) {
        return false;
    }

    r->p++;

    return true;
}


/* Reads a name, a number, or "=1". */

static san_str_t
take_word(reader_t *r)
{
    san_str_t  word;

    skip_space(r);
    word.data = r->p;

    while (r->p < r->end && !san_is_space(*r->p) && *r->p != ','
           && *r->p != '{' && *r->p != '}' && *r->p != ':')
    {
        r->p++;
    }

    word.len = (size_t) (r->p - word.data);

    return word;
}


static bool
is_word(san_str_t word, const char *other)
{
    return word.len == strlen(other)
           && memcmp(word.data, other, word.len) == 0;
}


static bool
set_kind(san_icu_branch_t *branch, san_str_t word)
{
    size_t    i;
    unsigned  k;

    static const char *const  kinds[SAN_ICU_KINDS] = {
        "zero", "one", "two", "few", "many", "other"
    };

    for (k = 0; k < SAN_ICU_KINDS; k++) {
        if (is_word(word, kinds[k])) {
            branch->kind = (uint8_t) k;
            return true;
        }
    }

    branch->kind = SAN_ICU_KINDS;
    branch->value = 0;

    for (i = 1; i < word.len && san_is_digit(word.data[i])
                && branch->value < VALUES; i++)
    {
        branch->value = branch->value * 10 + word.data[i] - '0';
    }

    return word.len > 1 && word.data[0] == '=' && i == word.len
           && branch->value < VALUES;
}


/* Copies "{name}", an argument without a format. */

static bool
copy_argument(reader_t *r)
{
    const uint8_t  *close;

    close = memchr(r->p, '}', (size_t) (r->end - r->p));

    if (close == NULL || close == r->p + 1
        || memchr(r->p, ',', (size_t) (close - r->p))
        || memchr(r->p + 1, '{', (size_t) (close - r->p - 1)))
    {
        return false;
    }

    close++;
    memcpy(r->out, r->p, (size_t) (close - r->p));
    r->out += close - r->p;
    r->p = close;

    return true;
}


/* Copies the text that an apostrophe at p quotes, or an apostrophe. */

static void
copy_quoted(reader_t *r)
{
    bool  quotes;

    r->p++;

    quotes = r->p < r->end && (*r->p == '{' || *r->p == '}' || *r->p == '#');

    if (!quotes) {
        *r->out++ = '\'';
        r->p += r->p < r->end && *r->p == '\'';
        return;
    }

    while (r->p < r->end && *r->p != '\'') {
        *r->out++ = *r->p++;
    }

    r->p += r->p < r->end;
}


/* Reads a branch after its '{', up to its '}'. */

static bool
take_branch(reader_t *r, san_icu_branch_t *branch)
{
    branch->text.data = r->out;
    branch->counts = false;

    while (r->p < r->end && *r->p != '}') {

        if (*r->p == '#') {
            *r->out++ = '%';
            *r->out++ = 'd';
            branch->counts = true;
            r->p++;

        } else if (*r->p == '\'') {
            copy_quoted(r);

        } else if (*r->p != '{') {
            *r->out++ = *r->p++;

        } else if (!copy_argument(r)) {
            return false;
        }
    }

    branch->text.len = (size_t) (r->out - branch->text.data);

    return take(r, '}');
}


const san_icu_branch_t *
san_icu_plural_branch(const san_icu_plural_t *plural, unsigned kind,
    unsigned value)
{
    unsigned  i;

    for (i = 0; i < plural->n; i++) {
        if (plural->branches[i].kind == kind
            && (kind < SAN_ICU_KINDS || plural->branches[i].value == value))
        {
            return &plural->branches[i];
        }
    }

    return NULL;
}


bool
san_icu_plural_read(san_str_t text, uint8_t *buf, san_icu_plural_t *plural)
{
    reader_t           r;
    san_icu_branch_t  *branch;

    r = (reader_t) { text.data, text.data + text.len, buf };
    plural->n = 0;

    if (!take(&r, '{') || take_word(&r).len == 0 || !take(&r, ',')
        || !is_word(take_word(&r), "plural") || !take(&r, ','))
    {
        return false;
    }

    while (!take(&r, '}')) {

        if (plural->n == SAN_ICU_BRANCHES) {
            return false;
        }

        branch = &plural->branches[plural->n++];

        if (!set_kind(branch, take_word(&r)) || !take(&r, '{')
            || !take_branch(&r, branch))
        {
            return false;
        }
    }

    skip_space(&r);

    return r.p == r.end
           && san_icu_plural_branch(plural, SAN_ICU_OTHER, 0) != NULL;
}
