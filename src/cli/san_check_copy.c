/*
 * san_check_copy: the findings of one page, until it was read.
 *
 * Enters: findings as they are decided.  Leaves: the same in the order of
 * their places.
 */

#include "san_check.h"

#include <stdlib.h>
#include <string.h>


/* A NUL would end a string of C early; it is shown as U+FFFD. */

static char *
san_check_copy_text(const uint8_t *p, size_t n)
{
    char    *s, *at;
    size_t   i, nul;

    for (i = nul = 0; i < n; i++) {
        nul += (p[i] == '\0');
    }

    s = at = malloc(n + nul * 2 + 1);
    if (s == NULL) {
        return NULL;
    }

    for (i = 0; i < n; i++) {
        if (p[i] != '\0') {
            *at++ = (char) p[i];

        } else {
            memcpy(at, "\xef\xbf\xbd", 3);
            at += 3;
        }
    }

    *at = '\0';

    return s;
}


static bool
san_check_copy_string(char **to, const char *s)
{
    *to = (s != NULL) ? strdup(s) : NULL;

    return s == NULL || *to != NULL;
}


void
san_check_keep(san_check_t *check, const san_finding_t *f)
{
    size_t             room;
    san_check_copy_t  *copy;

    if (f->last) {
        check->more = true;
        return;
    }

    if (check->ncopies == check->copies_size) {
        room = check->copies_size * 2 + 32;

        copy = realloc(check->copies, room * sizeof(*copy));
        if (copy == NULL) {
            check->no_memory = true;
            return;
        }

        check->copies = copy;
        check->copies_size = room;
    }

    copy = &check->copies[check->ncopies++];
    memset(copy, 0, sizeof(*copy));

    copy->detector = f->detector;
    copy->action = f->action;
    copy->would = f->would;
    copy->why = f->why;
    copy->range = f->as_read;
    copy->n = f->n;
    copy->count = (f->count != 0) ? f->count : 1;
    copy->fails = san_check_fails(check->cli, f);
    copy->where = san_check_copy_text(f->where.data, f->where.len);
    copy->text = san_check_copy_text(f->text.data, f->text.len);

    if (copy->where == NULL || copy->text == NULL
        || !san_check_copy_string(&copy->tag, f->text_language)
        || !san_check_copy_string(&copy->language, f->language)
        || !san_check_copy_string(&copy->script, f->script)
        || !san_check_copy_string(&copy->attr, f->attr))
    {
        check->no_memory = true;
    }
}


static int
san_check_by_place(const void *a, const void *b)
{
    const san_check_copy_t  *x = a;
    const san_check_copy_t  *y = b;

    if (x->range.start != y->range.start) {
        return (x->range.start > y->range.start) ? 1 : -1;
    }

    return (x->n > y->n) - (x->n < y->n);
}


/* Where it stands is not in it: lines may come and go before it. */

static void
san_check_identify(san_check_t *check, size_t i)
{
    char              *key;
    size_t             k;
    san_str_t          where, text;
    san_check_copy_t  *copy;

    copy = &check->copies[i];

    where.data = (const uint8_t *) copy->where;
    where.len = strlen(copy->where);
    text.data = (const uint8_t *) copy->text;
    text.len = strlen(copy->text);

    key = san_baseline_key(check->name,
                           san_detector_name(copy->detector),
                           &where, &text);
    if (key == NULL) {
        check->no_memory = true;
        return;
    }

    copy->hash = san_check_hash(key);
    free(key);

    for (k = i; k-- != 0; /* void */ ) {
        if (check->copies[k].hash == copy->hash) {
            copy->again = check->copies[k].again + 1;
            return;
        }
    }
}


void
san_check_sort(san_check_t *check)
{
    size_t  i;

    if (check->ncopies != 0) {
        qsort(check->copies, check->ncopies, sizeof(*check->copies),
              san_check_by_place);
    }

    for (i = 0; i < check->ncopies && check->name != NULL; i++) {
        san_check_identify(check, i);
    }
}


void
san_check_forget(san_check_t *check)
{
    san_check_copy_t  *copy;

    while (check->ncopies != 0) {
        copy = &check->copies[--check->ncopies];
        free(copy->tag);
        free(copy->language);
        free(copy->script);
        free(copy->where);
        free(copy->attr);
        free(copy->text);
    }
}
