/*
 * san_check_gitlab: GitLab's code quality report.
 */

#include "san_check.h"


void
san_check_gitlab_begin(FILE *to, const san_check_totals_t *totals)
{
    (void) totals;

    fputs("[", to);
}


void
san_check_gitlab_end(FILE *to, const san_check_totals_t *totals)
{
    (void) totals;

    fputs("\n]\n", to);
}


static void
san_gitlab_where(const san_check_t *check, size_t first, size_t last)
{
    fputs("\"location\":{\"path\":", check->out);
    san_check_json_string(check->out, check->name);
    fprintf(check->out, ",\"lines\":{\"begin\":%zu,\"end\":%zu}}}", first + 1,
            last + 1);
}


void
san_check_gitlab(san_check_t *check, const char *left)
{
    FILE                    *to;
    size_t                   i;
    const san_check_copy_t  *copy;

    to = check->out;

    for (i = 0; i < check->ncopies; i++) {
        copy = &check->copies[i];

        fputs(",\n{\"description\":\"", to);
        san_check_sentence(to, copy, san_check_json_put);
        san_check_crawled(check, san_check_json_put);
        fprintf(to, "\",\"check_name\":\"%s\",\"fingerprint\":\"",
                san_detector_name(copy->detector));
        san_check_fingerprint(to, copy);
        fprintf(to, "\",\"severity\":\"%s\",",
                copy->fails ? "major" : "minor");
        san_gitlab_where(check,
                         san_lines_find(&check->lines, copy->range.start),
                         san_lines_find(&check->lines, san_check_last(copy)));
    }

    if (left != NULL) {
        fputs(",\n{\"description\":\"The page could not be checked: ", to);
        san_check_json_put(to, left);
        fprintf(to, "\",\"check_name\":\"left-alone\",\"fingerprint\":\"%016llx"
                "\",\"severity\":\"major\",",
                (unsigned long long) san_check_hash(check->name));
        san_gitlab_where(check, 0, 0);
    }
}
