/*
 * san_check_junit: a JUnit test report.  A page is a suite; a finding is a
 * failed test, or a skipped one if it does not fail the check; a page without
 * findings is a passed test.
 */

#include "san_check.h"


void
san_check_junit_begin(FILE *to, const san_check_totals_t *totals)
{
    (void) totals;

    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<testsuites name=\"sanitizer\">\n", to);
}


void
san_check_junit_end(FILE *to, const san_check_totals_t *totals)
{
    (void) totals;

    fputs("</testsuites>\n", to);
}


/* The name of the test does not depend on the position in the page. */

static void
san_junit_test(const san_check_t *check, const san_check_copy_t *copy)
{
    FILE        *to;
    size_t       line;
    const char  *how;

    to = check->out;
    line = san_lines_find(&check->lines, copy->range.start) + 1;
    how = copy->fails ? "failure" : "skipped";

    fputs("<testcase classname=\"", to);
    san_check_value(to, check->name);
    fprintf(to, "\" name=\"%s ",
            san_detector_name(copy->detector));
    san_check_fingerprint(to, copy);
    fputs(": ", to);
    san_check_value(to, copy->text);
    fputs("\" file=\"", to);
    san_check_value(to, check->name);
    fprintf(to, "\" line=\"%zu\">\n<%s", line, how);

    if (copy->fails) {
        fprintf(to, " type=\"%s\"",
                san_detector_name(copy->detector));
    }

    fputs(" message=\"", to);
    san_check_sentence(to, copy, san_check_value);
    san_check_crawled(check, san_check_value);
    fputs("\">", to);
    san_check_value(to, check->name);
    fprintf(to, ":%zu:%llu</%s>\n</testcase>\n", line, (unsigned long long)
            san_lines_column(&check->lines, copy->range.start) + 1, how);
}


void
san_check_junit(san_check_t *check, const char *left)
{
    FILE    *to;
    size_t   i, failures;

    to = check->out;

    for (i = failures = 0; i < check->ncopies; i++) {
        failures += check->copies[i].fails;
    }

    fputs("<testsuite name=\"", to);
    san_check_value(to, check->name);
    fprintf(to, "\" tests=\"%zu\" failures=\"%zu\" errors=\"%d\" "
            "skipped=\"%zu\">\n",
            check->ncopies + (left != NULL || check->ncopies == 0), failures,
            left != NULL, check->ncopies - failures);

    for (i = 0; i < check->ncopies; i++) {
        san_junit_test(check, &check->copies[i]);
    }

    if (left != NULL || check->ncopies == 0) {
        fputs("<testcase classname=\"", to);
        san_check_value(to, check->name);
        fputs("\" name=\"page\">", to);

        if (left != NULL) {
            fputs("<error type=\"left-alone\" message=\"", to);
            san_check_value(to, left);
            fputs("\"/>", to);
        }

        fputs("</testcase>\n", to);
    }

    fputs("</testsuite>\n", to);
}
