/*
 * The key-like detector: a dotted key where a label belongs, as
 * "component.sharebar.share_on_flipboard".
 *
 * Most dotted words are no keys: names of hosts, files, packages, users and
 * preferences, versions, words with dots for emphasis.  So a key is in lower
 * case, or all in capitals, has a part with '_' or inner capitals or three
 * parts or more, and neither begins nor ends like one of those.
 */

#include <string.h>

#include "detect/san_judge.h"

#define PARTS_MAX  8

/* A longer part is no name of a text. */
#define PART_MAX   40


/*
 * Last parts of names of files and hosts; first parts of packages, hosts and
 * programs' own names.
 */

static const char *const  ends[] = {
    "com", "net", "org", "info", "biz", "edu", "gov", "io", "co", "app",
    "dev", "tv", "me", "de", "fr", "it", "es", "pl", "ru", "ua", "by", "kz",
    "uk", "us", "eu", "ch", "at", "nl", "be", "se", "no", "fi", "dk", "cz",
    "sk", "hu", "ro", "bg", "gr", "tr", "il", "ir", "in", "cn", "jp", "kr",
    "tw", "hk", "vn", "th", "id", "my", "sg", "au", "nz", "ca", "br", "mx",
    "ar", "cl", "pt", "ie", "rs", "hr", "si", "lt", "lv", "ee", "su", "az",
    "ge", "am", "html", "htm", "php", "asp", "aspx", "jsp", "js", "ts",
    "css", "json", "xml", "txt", "md", "pdf", "doc", "docx", "xls", "xlsx",
    "csv", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "mp3", "mp4",
    "mov", "avi", "zip", "gz", "rar", "exe", "dll", "so", "py", "rb", "go",
    "rs", "java", "class", "jar", "c", "h", "cpp", "sh", "bat", "sql",
    "log", "conf", "cfg", "ini", "yml", "yaml", "toml", "lock", "bak"
};

static const char *const  begins[] = {
    "www", "com", "org", "net", "io", "browser", "network", "dom", "java",
    "javax", "android", "window", "document", "console", "system", "math",
    "numpy", "std", "self", "this", "node", "kernel", "net", "vm"
};


static bool
is_one_of(const char *const *list, size_t n, const uint8_t *p, size_t len)
{
    size_t  i, k;

    for (i = 0; i < n; i++) {
        for (k = 0; k < len && (uint8_t) list[i][k] == san_lower(p[k]); k++) {
            if (list[i][k] == '\0') {
                break;
            }
        }

        if (k == len && list[i][k] == '\0') {
            return true;
        }
    }

    return false;
}


/* What the parts of a dotted word are like. */

typedef struct {
    unsigned  parts;
    unsigned  lower;         /* letters */
    unsigned  upper;
    unsigned  digits;
    bool      joined;        /* a part with '_' between letters */
    bool      camel;         /* a capital behind a small letter */
    bool      capital;       /* a part begins with a capital */
} shape_t;


static bool
read_part(const uint8_t *p, size_t len, shape_t *shape)
{
    size_t  i;

    if (len < 2 || len > PART_MAX || !san_is_alpha(p[0])) {
        return false;
    }

    for (i = 0; i < len; i++) {
        if (p[i] >= 'a' && p[i] <= 'z') {
            shape->lower++;

        } else if (san_is_alpha(p[i])) {
            shape->upper++;
            shape->camel |= i > 0 && p[i - 1] >= 'a' && p[i - 1] <= 'z';
            shape->capital |= i == 0;

        } else if (san_is_digit(p[i])) {
            shape->digits++;

        } else if (p[i] == '_' || p[i] == '-') {
            shape->joined |= p[i] == '_' && i > 0 && i + 1 < len;

        } else {
            return false;
        }
    }

    return true;
}


static bool
read_shape(san_str_t text, shape_t *shape)
{
    size_t  start, i;

    memset(shape, 0, sizeof(*shape));

    for (start = 0, i = 0; i <= text.len; i++) {
        if (i < text.len && text.data[i] != '.') {
            continue;
        }

        if (!read_part(text.data + start, i - start, shape)
            || ++shape->parts > PARTS_MAX)
        {
            return false;
        }

        if (start == 0
            && is_one_of(begins, sizeof(begins) / sizeof(begins[0]),
                         text.data, i))
        {
            return false;
        }

        if (i == text.len
            && is_one_of(ends, sizeof(ends) / sizeof(ends[0]),
                         text.data + start, i - start))
        {
            return false;
        }

        start = i + 1;
    }

    return shape->parts >= 2;
}


bool
san_detect_key_like(const san_subject_t *subject, san_verdict_t *verdict)
{
    shape_t  shape;

    if (memchr(subject->text.data, '.', subject->text.len) == NULL
        || !read_shape(subject->text, &shape))
    {
        return false;
    }

    /* a word in capitals alone may be emphasis; a user's name has digits */

    if (shape.digits > 2
        || (shape.upper && shape.lower == 0 && !shape.joined)
        || (shape.capital && shape.lower))
    {
        return false;
    }

    /*
     * Two or three plain words are a user's name as well: only where a label
     * is written, an attribute, do three of them tell.
     */

    if (!shape.joined
        && !(subject->attribute && shape.parts >= 3 && !shape.camel))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_KEY_LIKE;

    return true;
}
