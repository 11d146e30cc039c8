/*
 * san_baseline: see the header.
 *
 * Findings are compared by their lines.  A line that is read is parsed and
 * written again before it is compared, so that different spaces and escapes in
 * the file do not matter.
 */

#include "san_baseline.h"
#include "base/san_unicode.h"
#include "san_paths.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>


/* Return value besides SAN_OK and SAN_ERROR. */
#define SAN_BASELINE_BAD  1


typedef struct {
    char      *key;
    char      *file;
    uint32_t   n;        /* how often it is in the file */
    uint32_t   found;    /* how often it was found on the page */
} san_baseline_entry_t;


struct san_baseline_s {
    san_baseline_entry_t  *list;
    size_t                 n;
    size_t                 room;
    char                  *folder;    /* that contains it */
};


static void
san_baseline_put(FILE *to, const char *name, const uint8_t *p, size_t n)
{
    int             len;
    uint32_t        cp;
    const uint8_t  *end;

    fprintf(to, "\"%s\":\"", name);

    for (end = p + n; n != 0 && p < end; p += len) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0) {
            fputs("\xef\xbf\xbd", to);
            len = 1;

        } else if (cp == '"' || cp == '\\') {
            fprintf(to, "\\%c", (int) cp);

        } else if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0)
                   || (cp >= 0x2028 && cp <= 0x202e)
                   || (cp >= 0x2066 && cp <= 0x2069))
        {
            fprintf(to, "\\u%04x", (unsigned) cp);

        } else {
            fwrite(p, 1, (size_t) len, to);
        }
    }

    fputc('"', to);
}


/* The start of the lines of a file, or a complete line. */

static char *
san_baseline_line(const san_str_t *file, const char *detector,
    const san_str_t *where, const san_str_t *text)
{
    char    *line;
    FILE    *to;
    size_t   size;

    line = NULL;

    to = open_memstream(&line, &size);
    if (to == NULL) {
        return NULL;
    }

    fputc('{', to);
    san_baseline_put(to, "file", file->data, file->len);
    fputc(',', to);

    if (detector != NULL) {
        san_baseline_put(to, "detector", (const uint8_t *) detector,
                         strlen(detector));
        fputc(',', to);
        san_baseline_put(to, "where", where->data, where->len);
        fputc(',', to);
        san_baseline_put(to, "text", text->data, text->len);
        fputc('}', to);
    }

    if (fclose(to) != 0) {
        free(line);
        return NULL;
    }

    return line;
}


static san_str_t
san_baseline_str(const char *s)
{
    san_str_t  str;

    str.data = (const uint8_t *) s;
    str.len = strlen(s);

    return str;
}


char *
san_baseline_key(const char *file, const char *detector,
    const san_str_t *where, const san_str_t *text)
{
    san_str_t  name;

    name = san_baseline_str(file);

    return san_baseline_line(&name, detector, where, text);
}


static int
san_baseline_field(const json_t *json, const char *name, san_str_t *value)
{
    const json_t  *field;

    field = json_object_get(json, name);

    value->data = (const uint8_t *) json_string_value(field);
    value->len = json_string_length(field);

    return (value->data != NULL) ? SAN_OK : SAN_ERROR;
}


/* SAN_BASELINE_BAD: not a line of a baseline.  SAN_ERROR: out of memory. */

static int
san_baseline_add(san_baseline_t *baseline, const char *line, size_t len)
{
    int                    rc;
    size_t                 room;
    json_t                *json;
    san_str_t              file, detector, where, text;
    san_baseline_entry_t  *entry;

    if (baseline->n == baseline->room) {
        room = baseline->room * 2 + 64;

        entry = realloc(baseline->list, room * sizeof(*entry));
        if (entry == NULL) {
            return SAN_ERROR;
        }

        baseline->list = entry;
        baseline->room = room;
    }

    json = json_loadb(line, len, JSON_ALLOW_NUL, NULL);
    rc = SAN_BASELINE_BAD;

    if (san_baseline_field(json, "file", &file) == SAN_OK
        && san_baseline_field(json, "detector", &detector) == SAN_OK
        && san_baseline_field(json, "where", &where) == SAN_OK
        && san_baseline_field(json, "text", &text) == SAN_OK)
    {
        entry = &baseline->list[baseline->n++];
        memset(entry, 0, sizeof(*entry));

        entry->key = san_baseline_line(&file, (const char *) detector.data,
                                       &where, &text);
        entry->file = strdup((const char *) file.data);
        entry->n = 1;

        rc = (entry->key != NULL && entry->file != NULL) ? SAN_OK
                                                         : SAN_ERROR;
    }

    json_decref(json);

    return rc;
}


static int
san_baseline_compare(const void *a, const void *b)
{
    const san_baseline_entry_t  *x = a;
    const san_baseline_entry_t  *y = b;

    return strcmp(x->key, y->key);
}


/* Sorts the entries and merges equal ones. */

static void
san_baseline_sort(san_baseline_t *baseline)
{
    size_t                 i, n;
    san_baseline_entry_t  *list;

    if (baseline->n == 0) {
        return;
    }

    list = baseline->list;
    qsort(list, baseline->n, sizeof(*list), san_baseline_compare);

    for (i = 1, n = 0; i < baseline->n; i++) {
        if (strcmp(list[n].key, list[i].key) == 0) {
            list[n].n++;
            free(list[i].key);
            free(list[i].file);

        } else {
            list[++n] = list[i];
        }
    }

    baseline->n = n + 1;
}


static int
san_baseline_read(san_baseline_t *baseline, const char *name, FILE *file)
{
    int         rc;
    char       *line;
    size_t      size;
    ssize_t     len;
    unsigned    number;

    line = NULL;
    size = 0;
    rc = SAN_OK;
    errno = 0;

    for (number = 1; rc == SAN_OK; number++) {
        len = getline(&line, &size, file);
        if (len == -1) {
            break;
        }

        if (len > 1) {
            rc = san_baseline_add(baseline, line, (size_t) len);
        }

        if (rc == SAN_BASELINE_BAD) {
            fputs("sanitizer: ", stderr);
            san_cli_print_name(stderr, name);
            fprintf(stderr, ":%u: not a baseline entry; create the file with "
                    "--write-baseline\n", number);

        } else if (rc != SAN_OK) {
            san_cli_say(name, "out of memory");
        }
    }

    if (rc == SAN_OK && !feof(file)) {
        san_cli_say(name, strerror(errno));
        rc = SAN_ERROR;
    }

    free(line);

    return rc;
}


san_baseline_t *
san_baseline_load(const char *name)
{
    FILE            *file;
    san_baseline_t  *baseline;

    file = fopen(name, "re");
    if (file == NULL) {
        san_cli_say(name, strerror(errno));
        return NULL;
    }

    baseline = calloc(1, sizeof(*baseline));

    if (baseline != NULL) {
        baseline->folder = san_path_folder(name);
    }

    if (baseline == NULL || baseline->folder == NULL) {
        san_cli_say(name, "out of memory");
        free(baseline);
        baseline = NULL;

    } else if (san_baseline_read(baseline, name, file) != SAN_OK) {
        san_baseline_free(baseline);
        baseline = NULL;

    } else {
        san_baseline_sort(baseline);
    }

    fclose(file);

    return baseline;
}


/* The first entry that is at least key. */

static size_t
san_baseline_find(const san_baseline_t *baseline, const char *key)
{
    size_t  low, high, middle;

    low = 0;
    high = baseline->n;

    while (low < high) {
        middle = low + (high - low) / 2;

        if (strcmp(baseline->list[middle].key, key) < 0) {
            low = middle + 1;

        } else {
            high = middle;
        }
    }

    return low;
}


/*
 * The range of the entries of a file: its first one, and the one after its
 * last.
 */

static void
san_baseline_of(const san_baseline_t *baseline, const char *file, size_t *first,
    size_t *end)
{
    char       *prefix;
    size_t      len;
    san_str_t   name;

    name = san_baseline_str(file);
    *first = *end = 0;

    prefix = san_baseline_line(&name, NULL, NULL, NULL);
    if (prefix == NULL) {
        return;
    }

    len = strlen(prefix);
    *first = *end = san_baseline_find(baseline, prefix);

    while (*end < baseline->n
           && strncmp(baseline->list[*end].key, prefix, len) == 0)
    {
        ++*end;
    }

    free(prefix);
}


char *
san_baseline_name(const san_baseline_t *baseline, const char *path)
{
    return san_path_from(baseline->folder, path);
}


void
san_baseline_begin(san_baseline_t *baseline, const char *file)
{
    size_t  i, end;

    for (san_baseline_of(baseline, file, &i, &end); i < end; i++) {
        baseline->list[i].found = 0;
    }
}


bool
san_baseline_has(san_baseline_t *baseline, const char *key)
{
    size_t                 i;
    san_baseline_entry_t  *entry;

    i = san_baseline_find(baseline, key);

    if (i == baseline->n || strcmp(baseline->list[i].key, key) != 0) {
        return false;
    }

    entry = &baseline->list[i];

    if (entry->found == entry->n) {
        return false;
    }

    entry->found++;

    return true;
}


uint64_t
san_baseline_left(const san_baseline_t *baseline, const char *file)
{
    size_t    i, end;
    uint64_t  left;

    left = 0;

    for (san_baseline_of(baseline, file, &i, &end); i < end; i++) {
        left += baseline->list[i].n - baseline->list[i].found;
    }

    return left;
}


static bool
san_baseline_is_there(const san_baseline_t *baseline, const char *file)
{
    bool   there;
    char  *path;

    path = san_path_in(baseline->folder, file);
    there = path == NULL || access(path, F_OK) == 0 || errno != ENOENT;
    free(path);

    return there;
}


uint64_t
san_baseline_lost(const san_baseline_t *baseline)
{
    bool                         lost;
    size_t                       i;
    uint64_t                     n;
    const san_baseline_entry_t  *list;

    list = baseline->list;
    lost = false;
    n = 0;

    for (i = 0; i < baseline->n; i++) {
        if (i == 0 || strcmp(list[i].file, list[i - 1].file) != 0) {
            lost = strcmp(list[i].file, "-") != 0
                   && strstr(list[i].file, "://") == NULL
                   && !san_baseline_is_there(baseline, list[i].file);
        }

        n += lost ? list[i].n : 0;
    }

    return n;
}


void
san_baseline_free(san_baseline_t *baseline)
{
    size_t  i;

    if (baseline == NULL) {
        return;
    }

    for (i = 0; i < baseline->n; i++) {
        free(baseline->list[i].key);
        free(baseline->list[i].file);
    }

    free(baseline->list);
    free(baseline->folder);
    free(baseline);
}


static int
san_baseline_by_line(const void *a, const void *b)
{
    return strcmp(*(char *const *) a, *(char *const *) b);
}


/* The lines of a file, including line ends; NULL: out of memory. */

static char **
san_baseline_lines(FILE *file, size_t *n)
{
    char    **lines, **more;
    size_t    room, size;

    room = 64;
    *n = 0;

    lines = malloc(room * sizeof(*lines));

    while (lines != NULL) {
        lines[*n] = NULL;
        size = 0;

        if (getline(&lines[*n], &size, file) == -1) {
            free(lines[*n]);
            break;
        }

        if (++*n == room) {
            room *= 2;
            more = realloc(lines, room * sizeof(*lines));

            if (more == NULL) {
                while (*n != 0) {
                    free(lines[--*n]);
                }

                free(lines);
            }

            lines = more;
        }
    }

    return lines;
}


int
san_baseline_write(FILE *from, const char *name)
{
    int      rc;
    char   **lines;
    FILE    *to;
    size_t   i, n;

    rewind(from);

    lines = san_baseline_lines(from, &n);
    if (lines == NULL) {
        san_cli_say(name, "out of memory");
        return SAN_ERROR;
    }

    if (n != 0) {
        qsort(lines, n, sizeof(*lines), san_baseline_by_line);
    }

    to = fopen(name, "we");
    rc = (to != NULL) ? SAN_OK : SAN_ERROR;

    for (i = 0; i < n; i++) {
        if (to != NULL && fputs(lines[i], to) < 0) {
            rc = SAN_ERROR;
        }

        free(lines[i]);
    }

    free(lines);

    if (to != NULL && fclose(to) != 0) {
        rc = SAN_ERROR;
    }

    if (rc != SAN_OK) {
        san_cli_say(name, strerror(errno));
    }

    return rc;
}
