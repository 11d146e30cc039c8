/*
 * Fuzzes what shows leftovers: the status page, JSON, CSV, XLIFF, Prometheus'
 * text and lines for a terminal.  The first bytes of the input choose counts,
 * filters and the way: findings through the shared counters, or leaks as a
 * log brings them; the rest is cut into their strings.
 */

#include <stdlib.h>
#include <string.h>

#include "formats.h"
#include "san_tally.h"

#define FINDINGS_MAX  64
#define ZONE       (64 * 1024)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


typedef struct {
    const uint8_t  *p;
    const uint8_t  *end;
} input_t;


static unsigned
take_byte(input_t *in)
{
    return in->p < in->end ? *in->p++ : 0;
}


/* The next string, in an allocation of exactly its length. */

static san_str_t
take(input_t *in)
{
    size_t     n;
    uint8_t   *copy;
    san_str_t  s;

    n = take_byte(in);

    if (n >= 0xf8) {
        n = (n - 0xf8) * 256 + take_byte(in);
    }

    n = n < (size_t) (in->end - in->p) ? n : (size_t) (in->end - in->p);
    copy = malloc(n ? n : 1);
    formats_check(copy != NULL);

    if (n) {
        memcpy(copy, in->p, n);
    }

    in->p += n;
    s.data = copy;
    s.len = n;

    return s;
}


static void
drop(san_str_t s)
{
    free((void *) (uintptr_t) s.data);
}


/* A leftover from a log: each string may be anything. */

static void
take_finding(input_t *in, san_report_finding_t *finding)
{
    memset(finding, 0, sizeof(*finding));

    finding->count = take_byte(in);
    finding->count <<= take_byte(in) % 48;
    finding->first = take_byte(in);
    finding->last = finding->first << take_byte(in) % 32;
    finding->cut = finding->count & 1;
    finding->text = take(in);
    finding->host = take(in);
    finding->uri = take(in);
    finding->where = take(in);
    finding->its = san_str(finding->count & 2 ? "untranslated" : "other");
    finding->action = take(in);
    finding->detector = take(in);
    finding->language = take(in);
    finding->text_language = take(in);
    finding->script = take(in);
}


static void
free_finding(san_report_finding_t *finding)
{
    drop(finding->text);
    drop(finding->host);
    drop(finding->uri);
    drop(finding->where);
    drop(finding->action);
    drop(finding->detector);
    drop(finding->language);
    drop(finding->text_language);
    drop(finding->script);
}


static void
from_log(input_t *in, san_report_t *report, unsigned width)
{
    size_t                n;
    san_report_finding_t  findings[FINDINGS_MAX];

    for (n = 0; n < FINDINGS_MAX && in->p < in->end; n++) {
        take_finding(in, &findings[n]);
    }

    san_report_sort(findings, n);
    report->findings = findings;
    report->nfindings = n;

    formats_check_all(report, width);

    while (n) {
        free_finding(&findings[--n]);
    }
}


static bool
is_running(uint32_t id)
{
    return id == 1;
}


/* As the module counts it: tags and names are the core's, texts are not. */

static void
count(input_t *in, san_tally_t *tally, san_tally_slot_t *slot)
{
    unsigned       kind;
    san_meta_t     meta;
    san_finding_t  f;

    static const char *const  tags[] = {
        NULL, "", "en", "ru", "zh-Hant-TW", "sr-Latn-x-abcdefgh-ij"
    };

    memset(&f, 0, sizeof(f));
    memset(&meta, 0, sizeof(meta));
    kind = take_byte(in);

    f.detector = (san_detector_t) (kind % SAN_DETECTOR_N);
    f.script = kind & 16 ? "Cyrl" : NULL;
    f.language = tags[take_byte(in) % 6];
    f.text_language = tags[take_byte(in) % 6];
    f.its = kind & 32 ? "untranslated" : "other";
    f.text = take(in);
    f.where = take(in);
    meta.host = take(in);
    meta.uri = take(in);

    san_tally_finding(tally, slot, &f,
                      (san_action_t) (SAN_ACTION_FLAG + kind / 64),
                      &meta, take_byte(in));

    drop(f.text);
    drop(f.where);
    drop(meta.host);
    drop(meta.uri);
}


static void
from_zone(input_t *in, san_report_t *report, unsigned width)
{
    void                  *zone;
    san_tally_t           *tally;
    san_tally_slot_t      *slots[2];
    san_tally_response_t   response;

    zone = calloc(1, ZONE);
    formats_check(zone != NULL);

    tally = san_tally_create(zone, ZONE, 2, width, 1);
    formats_check(tally != NULL);

    slots[0] = san_tally_claim(tally, 1, is_running);
    slots[1] = san_tally_claim(tally, 2, is_running);
    formats_check(slots[0] && slots[1] && slots[0] != slots[1]);
    formats_check(san_tally_claim(tally, 3, is_running) == slots[1]);

    memset(&response, 0, sizeof(response));

    while (in->p < in->end) {
        response.status = take_byte(in);
        response.in += response.status;
        san_tally_response(slots[response.status & 1], &response);
        count(in, tally, slots[response.status & 1]);
    }

    formats_check(san_tally_read(tally, report) == SAN_OK);
    formats_check_all(report, width);
    san_tally_forget(report);
    free(zone);
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    input_t       in;
    unsigned      way, width;
    san_report_t  report;

    if (size < 4 || san_init() != SAN_OK) {
        return 0;
    }

    in.p = data;
    in.end = data + size;
    way = take_byte(&in);
    width = take_byte(&in);

    memset(&report, 0, sizeof(report));
    report.top = take_byte(&in);

    if (way & 2) {
        report.host = take(&in);
    }

    if (way & 4) {
        report.language = take(&in);
    }

    if (way & 8) {
        report.detector = take(&in);
    }

    if (way & 16) {
        report.own_host = take(&in);
    }

    if (way & 32) {
        report.text = take(&in);
        report.own_scheme = take(&in);
    }

    if (way & 1) {
        from_zone(&in, &report, width);

    } else {
        from_log(&in, &report, width);
    }

    drop(report.host);
    drop(report.language);
    drop(report.detector);
    drop(report.own_host);
    drop(report.text);
    drop(report.own_scheme);

    return 0;
}
