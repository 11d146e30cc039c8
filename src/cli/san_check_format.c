/*
 * san_check_format: the formats, and what several of them write.
 *
 * A format that is one document has its sections written to a file first, as
 * what stands before them may count them all.
 */

#include "san_check.h"
#include "base/san_unicode.h"

#include <string.h>


/* In the order of san_cli_format_t. */

const san_check_format_t  san_check_formats[] = {
    { san_check_lines, NULL, NULL, false },
    { NULL, NULL, NULL, false },
    { san_check_html, san_check_html_begin, san_check_html_end, false },
    { san_check_lines, NULL, NULL, false },
    { san_check_sarif, san_check_sarif_begin, san_check_sarif_end, true },
    { san_check_junit, san_check_junit_begin, san_check_junit_end, false },
    { san_check_gitlab, san_check_gitlab_begin, san_check_gitlab_end, true }
};


/* Characters beyond U+FFFF are two surrogates. */

static void
san_check_json_escape(FILE *to, uint32_t cp)
{
    if (cp > 0xffff) {
        cp -= 0x10000;
        fprintf(to, "\\u%04x", 0xd800 + (unsigned) (cp >> 10));
        cp = 0xdc00 + (cp & 0x3ff);
    }

    fprintf(to, "\\u%04x", (unsigned) cp);
}


/* Inside of a string of JSON. */

void
san_check_json_put(FILE *to, const char *s)
{
    int             len;
    uint32_t        cp;
    const uint8_t  *p, *end;

    p = (const uint8_t *) s;

    for (end = p + strlen(s); p < end; p += len) {
        len = san_utf8_next(p, end, &cp);

        if (len <= 0) {
            fputs("\xef\xbf\xbd", to);
            len = 1;

        } else if (cp == '"' || cp == '\\') {
            fprintf(to, "\\%c", (int) cp);

        } else if (san_cli_unseen(cp)) {
            san_check_json_escape(to, cp);

        } else {
            fwrite(p, 1, (size_t) len, to);
        }
    }
}


void
san_check_json_string(FILE *to, const char *s)
{
    fputc('"', to);
    san_check_json_put(to, s);
    fputc('"', to);
}


/* What would be done, behind a semicolon. */

static void
san_check_done_with(FILE *to, const san_check_copy_t *copy)
{
    san_action_t  most;

    static const char  *const  verbs[] = {
        "", "", "mark it", "remove it", "replace it"
    };

    most = (copy->would > copy->action) ? copy->would : copy->action;

    if (most > SAN_ACTION_FLAG) {
        fprintf(to, "; %s would %s", san_action_name(most), verbs[most]);
    }

    if (copy->would <= copy->action && copy->why != NULL) {
        fprintf(to, "; %s: %s", most == SAN_ACTION_FLAG ? "only flagged"
                                                        : "limited", copy->why);
    }
}


/* One line that stands for itself, of bytes that put writes. */

void
san_check_sentence(FILE *to, const san_check_copy_t *copy, san_check_put_pt put)
{
    fputs(san_check_rule_what(copy->detector), to);

    if (copy->tag != NULL || copy->script != NULL) {
        fputs(" (", to);
        put(to, (copy->tag != NULL) ? copy->tag : copy->script);
        fputc(')', to);
    }

    if (copy->language != NULL) {
        fputs(", page in ", to);
        put(to, copy->language);
    }

    fputs(": ", to);
    put(to, "\"");
    put(to, copy->text);
    put(to, "\"");
    fputs(" in ", to);
    put(to, copy->where);

    if (copy->attr != NULL) {
        fputs(" @", to);
        put(to, copy->attr);
    }

    san_check_done_with(to, copy);
    san_check_others(to, copy);
}


void
san_check_crawled(const san_check_t *check, san_check_put_pt put)
{
    char  place[64];

    if (check->crawl.file != NULL) {
        snprintf(place, sizeof(place), ", %s %llu]", san_check_unit(check),
                 (unsigned long long) check->crawl.offset);
        put(check->out, " [");
        put(check->out, check->crawl.file);
        put(check->out, place);
    }
}


/* Where a place ends: at its last byte, or where it begins. */

uint64_t
san_check_last(const san_check_copy_t *copy)
{
    return (copy->range.end > copy->range.start) ? copy->range.end - 1
                                                 : copy->range.start;
}


/* FNV-1a, which is the same on every machine and in every release. */

uint64_t
san_check_hash(const char *s)
{
    uint64_t  hash;

    for (hash = 0xcbf29ce484222325; *s != '\0'; s++) {
        hash = (hash ^ (uint8_t) *s) * 0x100000001b3;
    }

    return hash;
}


void
san_check_fingerprint(FILE *to, const san_check_copy_t *copy)
{
    fprintf(to, "%016llx:%u", (unsigned long long) copy->hash, copy->again);
}
