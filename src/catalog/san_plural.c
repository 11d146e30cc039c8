/*
 * san_plural: the rules of gettext, which are expressions of C, and ICU's.
 */

#include <string.h>

#include <unicode/uloc.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include "san_plural.h"

/* Brackets and conditions inside one another. */
#define DEPTH_MAX  32

/* Operators by how strongly they bind. */
#define LEVELS     6

/* Larger than any number that a rule mentions. */
#define NUMBER_MAX  100000000


typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
    unsigned long   n;
    unsigned        depth;
    bool            failed;
} reading_t;


static unsigned long condition(reading_t *r);


static void
skip_spaces(reading_t *r)
{
    while (r->p < r->end && *r->p <= ' ') {
        r->p++;
    }
}


/* Is this what comes next? */

static bool
take(reading_t *r, const char *what)
{
    size_t  len;

    skip_spaces(r);
    len = strlen(what);

    if ((size_t) (r->end - r->p) < len || memcmp(r->p, what, len) != 0) {
        return false;
    }

    r->p += len;

    return true;
}


static unsigned long
operand(reading_t *r)
{
    unsigned long  value;

    if (take(r, "!")) {
        if (++r->depth > DEPTH_MAX) {
            r->failed = true;
            return 0;
        }

        value = !operand(r);
        r->depth--;

        return value;
    }

    if (take(r, "(")) {
        value = condition(r);
        r->failed |= !take(r, ")");
        return value;
    }

    if (take(r, "n")) {
        return r->n;
    }

    if (r->p == r->end || !san_is_digit(*r->p)) {
        r->failed = true;
        return 0;
    }

    for (value = 0; r->p < r->end && san_is_digit(*r->p); r->p++) {
        value = value < NUMBER_MAX ? value * 10 + *r->p - '0' : value;
    }

    return value;
}


static unsigned long
apply(reading_t *r, const char *operator, unsigned long a, unsigned long b)
{
    switch (operator[0]) {

    case '|':
        return a || b;

    case '&':
        return a && b;

    case '=':
        return a == b;

    case '!':
        return a != b;

    case '<':
        return operator[1] ? a <= b : a < b;

    case '>':
        return operator[1] ? a >= b : a > b;

    case '+':
        return a + b;

    case '-':
        return a - b;

    case '*':
        return a * b;
    }

    if (b == 0) {
        r->failed = true;
        return 0;
    }

    return operator[0] == '/' ? a / b : a % b;
}


static unsigned long
binary(reading_t *r, unsigned level)
{
    unsigned       i;
    unsigned long  value;

    static const char *const  operators[LEVELS][4] = {
        { "||" }, { "&&" }, { "==", "!=" }, { "<=", ">=", "<", ">" },
        { "+", "-" }, { "*", "/", "%" }
    };

    if (level == LEVELS) {
        return operand(r);
    }

    value = binary(r, level + 1);

    for (i = 0; i < 4 && operators[level][i] && !r->failed; i++) {
        if (take(r, operators[level][i])) {
            value = apply(r, operators[level][i], value,
                          binary(r, level + 1));
            i = UINT32_MAX;
        }
    }

    return value;
}


static unsigned long
condition(reading_t *r)
{
    unsigned long  value, yes, no;

    if (++r->depth > DEPTH_MAX) {
        r->failed = true;
        return 0;
    }

    value = binary(r, 0);

    if (!r->failed && take(r, "?")) {
        yes = condition(r);
        r->failed |= !take(r, ":");
        no = r->failed ? 0 : condition(r);
        value = value ? yes : no;
    }

    r->depth--;

    return value;
}


/* The number that a place of the table stands for. */

static unsigned long
number_of(unsigned i)
{
    return i == SAN_PLURAL_MILLION ? 1000000 : i;
}


/* Behind "plural=", and not that of "nplurals=". */

static const uint8_t *
expression(san_str_t value)
{
    size_t  i;

    for (i = 1; i + 7 < value.len; i++) {
        if (memcmp(value.data + i, "plural=", 7) == 0
            && (value.data[i - 1] <= ' ' || value.data[i - 1] == ';'))
        {
            return value.data + i + 7;
        }
    }

    return NULL;
}


bool
san_plural_read(san_str_t value, unsigned forms, san_plural_t *plural)
{
    unsigned        i;
    reading_t       r;
    unsigned long   form;
    const uint8_t  *start;

    start = expression(value);

    for (i = 0; start && i < SAN_PLURAL_NUMBERS; i++) {
        r = (reading_t) { start, value.data + value.len, number_of(i), 0,
                          false };
        form = condition(&r);
        skip_spaces(&r);

        if (r.failed || form >= forms || (r.p < r.end && *r.p != ';')) {
            return false;
        }

        plural->form[i] = (uint8_t) form;
    }

    return start != NULL;
}


/* ICU's names of forms, in the order that gettext's have. */

#define KINDS  6

static int
kind_of(const UPluralRules *rules, unsigned long n)
{
    char        name[16];
    UChar       word[16];
    int32_t     len;
    unsigned    i;
    UErrorCode  status;

    static const char *const  kinds[KINDS] = {
        "zero", "one", "two", "few", "many", "other"
    };

    status = U_ZERO_ERROR;
    len = uplrules_select(rules, (double) n, word, 15, &status);

    if (U_FAILURE(status) || len > 15) {
        return -1;
    }

    word[len] = 0;
    u_austrcpy(name, word);

    for (i = 0; i < KINDS; i++) {
        if (strcmp(name, kinds[i]) == 0) {
            return (int) i;
        }
    }

    return -1;
}


static bool
kinds_of(const char *tag, int *kind)
{
    char           locale[ULOC_FULLNAME_CAPACITY];
    unsigned       i;
    UErrorCode     status;
    UPluralRules  *rules;

    status = U_ZERO_ERROR;
    (void) uloc_forLanguageTag(tag, locale, sizeof(locale), NULL, &status);
    rules = uplrules_open(locale, &status);

    if (U_FAILURE(status)) {
        return false;
    }

    for (i = 0; i < SAN_PLURAL_NUMBERS; i++) {
        kind[i] = kind_of(rules, number_of(i));
    }

    uplrules_close(rules);

    return true;
}


bool
san_plural_kinds(const char *tag, unsigned kinds, san_plural_t *plural)
{
    int       kind[SAN_PLURAL_NUMBERS];
    unsigned  i;

    if (!kinds_of(tag, kind)) {
        return false;
    }

    for (i = 0; i < SAN_PLURAL_NUMBERS; i++) {
        plural->form[i] = kind[i] >= 0 && (kinds >> kind[i] & 1)
                          ? (uint8_t) kind[i] : KINDS - 1;
    }

    return true;
}


bool
san_plural_of_language(const char *tag, unsigned forms, san_plural_t *plural)
{
    int       kind[SAN_PLURAL_NUMBERS];
    uint8_t   form[KINDS];
    unsigned  i, n, seen;

    if (!kinds_of(tag, kind)) {
        return false;
    }

    for (i = 0, seen = 0; i < SAN_PLURAL_NUMBERS; i++) {
        seen |= kind[i] < 0 || i == SAN_PLURAL_MILLION ? 0 : 1u << kind[i];
    }

    for (i = 0, n = 0; i < KINDS; i++) {
        form[i] = (uint8_t) n;
        n += seen >> i & 1;
    }

    forms = forms ? forms : n;

    for (i = 0; i < SAN_PLURAL_NUMBERS && n == forms; i++) {
        if (kind[i] < 0) {
            return false;
        }

        /* millions have a form of their own in few languages, and no text */

        plural->form[i] = seen >> kind[i] & 1 ? form[kind[i]]
                                              : (uint8_t) (n - 1);
    }

    return n == forms;
}
