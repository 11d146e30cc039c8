/*
 * san_check_sarif: SARIF 2.1.0, as code scanning reads it.
 *
 * Enters: the findings of each page.  Leaves: one log with one run; its rules
 * are the detectors, whether they found something or not.
 */

#include "san_check.h"

#include <string.h>


static void
san_sarif_tags(FILE *to, san_detector_t detector)
{
    fputs("\"tags\":[\"internationalization\"", to);

    if (san_check_rule_wcag(detector) != NULL) {
        fprintf(to, ",\"accessibility\",\"WCAG:%s\"",
                san_check_rule_wcag(detector));
    }

    fprintf(to, ",\"ITS:%s\"]", san_check_rule_its(detector));
}


static void
san_sarif_rule(FILE *to, san_detector_t detector)
{
    fprintf(to, "{\"id\":\"%s\",\"shortDescription\":{\"text\":",
            san_detector_name(detector));
    san_check_json_string(to, san_check_rule_what(detector));
    fputs("},\"fullDescription\":{\"text\":", to);
    san_check_json_string(to, san_check_rule_help(detector));
    fputs("},\"help\":{\"text\":", to);
    san_check_json_string(to, san_check_rule_help(detector));
    fputs("},\"defaultConfiguration\":{\"level\":\"error\"},"
          "\"properties\":{\"problem.severity\":\"error\",", to);
    san_sarif_tags(to, detector);
    fputs("}},\n", to);
}


void
san_check_sarif_begin(FILE *to, const san_check_totals_t *totals)
{
    unsigned  i;

    (void) totals;

    fputs("{\"version\":\"2.1.0\",\n\"$schema\":"
          "\"https://json.schemastore.org/sarif-2.1.0.json\",\n"
          "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"sanitizer\","
          "\"version\":\"" SAN_VERSION "\",\"semanticVersion\":\"" SAN_VERSION
          "\",\n\"rules\":[\n", to);

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        san_sarif_rule(to, (san_detector_t) i);
    }

    fputs("{\"id\":\"left-alone\",\"shortDescription\":{\"text\":\"Page that "
          "could not be checked\"},\"fullDescription\":{\"text\":\"The page "
          "could not be read to its end.\"},\"help\":{\"text\":\"The page may "
          "have leftovers. The message has the reason.\"},"
          "\"defaultConfiguration\":{\"level\":\"error\"}}\n]}},\n"
          "\"columnKind\":\"unicodeCodePoints\",\n"
          "\"originalUriBaseIds\":{\"%SRCROOT%\":{\"description\":{\"text\":"
          "\"The folder in which the check ran.\"}}},\n\"results\":[", to);
}


void
san_check_sarif_end(FILE *to, const san_check_totals_t *totals)
{
    fprintf(to, "\n],\n\"invocations\":[{\"executionSuccessful\":%s,"
            "\"exitCode\":%d}]}]}\n",
            (totals->status == SAN_CLI_FAILED) ? "false" : "true",
            totals->status);
}


/* A path as a reference: all but what is plain there by its number. */

static void
san_sarif_uri(FILE *to, const char *path, bool address)
{
    static const char  plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    /* of an address they stay as they are, and so do escapes (RFC 3986, 2) */

    static const char  reserved[] = ":?#[]@!$&'()*+,;=%";

    for ( /* void */ ; *path != '\0'; path++) {
        if (strchr(plain, *path) != NULL
            || (address && strchr(reserved, *path) != NULL))
        {
            fputc(*path, to);

        } else {
            fprintf(to, "%%%02X", (unsigned) (uint8_t) *path);
        }
    }
}


static void
san_sarif_where(const san_check_t *check)
{
    bool  address;

    address = strstr(check->name, "://") != NULL;

    fputs("\"locations\":[{\"physicalLocation\":{\"artifactLocation\":"
          "{\"uri\":\"", check->out);
    san_sarif_uri(check->out, check->name, address);
    fputs(address ? "\"}" : "\",\"uriBaseId\":\"%SRCROOT%\"}", check->out);
}


/* The end is the column behind the last character. */

static void
san_sarif_region(const san_check_t *check, const san_check_copy_t *copy)
{
    uint64_t  start, last;

    start = copy->range.start;
    last = san_check_last(copy);

    fprintf(check->out, ",\"region\":{\"startLine\":%llu,\"startColumn\":%llu,"
            "\"endLine\":%llu,\"endColumn\":%llu}",
            (unsigned long long) san_lines_find(&check->lines, start) + 1,
            (unsigned long long) san_lines_column(&check->lines, start) + 1,
            (unsigned long long) san_lines_find(&check->lines, last) + 1,
            (unsigned long long) san_lines_column(&check->lines, last)
            + 1 + (copy->range.end > copy->range.start));
}


static void
san_sarif_property(FILE *to, const char *name, const char *value)
{
    if (value != NULL) {
        fprintf(to, ",\"%s\":", name);
        san_check_json_string(to, value);
    }
}


static void
san_sarif_result(const san_check_t *check, const san_check_copy_t *copy)
{
    FILE  *to;

    to = check->out;

    fprintf(to, ",\n{\"ruleId\":\"%s\",\"ruleIndex\":%u,\"level\":\"%s\","
            "\"message\":{\"text\":\"", san_detector_name(copy->detector),
            (unsigned) copy->detector, copy->fails ? "error" : "warning");
    san_check_sentence(to, copy, san_check_json_put);
    san_check_crawled(check, san_check_json_put);
    fputs("\"},\n ", to);

    san_sarif_where(check);
    san_sarif_region(check, copy);
    fputs("},\"logicalLocations\":[{\"fullyQualifiedName\":", to);
    san_check_json_string(to, copy->where);
    fputs(",\"kind\":\"element\"}]}],\n "
          "\"partialFingerprints\":{\"leftover/v1\":\"", to);
    san_check_fingerprint(to, copy);
    fprintf(to, "\"},\n \"properties\":{\"action\":\"%s\",\"would\":\"%s\"",
            san_action_name(copy->action), san_action_name(copy->would));
    san_sarif_property(to, "why", copy->why);
    san_sarif_property(to, "text", copy->text);
    san_sarif_property(to, "script", copy->script);
    san_sarif_property(to, "textLanguage", copy->tag);
    san_sarif_property(to, "pageLanguage", copy->language);
    san_sarif_property(to, "attribute", copy->attr);
    fputs("}}", to);
}


void
san_check_sarif(san_check_t *check, const char *left)
{
    size_t  i;

    for (i = 0; i < check->ncopies; i++) {
        san_sarif_result(check, &check->copies[i]);
    }

    if (left == NULL) {
        return;
    }

    fputs(",\n{\"ruleId\":\"left-alone\",\"level\":\"error\",\"message\":"
          "{\"text\":\"The page could not be checked: ", check->out);
    san_check_json_put(check->out, left);
    fputs("\"},\n ", check->out);
    san_sarif_where(check);
    fputs("}}]}", check->out);
}
