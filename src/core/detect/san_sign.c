/*
 * san_sign: hand-written matchers, one for each first byte.  All of them look
 * ahead a bounded number of bytes.
 */

#include <string.h>

#include "detect/san_sign.h"

/* Longest leftover in bytes between its marks. */
#define NAME_MAX_BYTES  40
#define BODY_MAX_BYTES  160
#define KEY_MAX_BYTES   320

typedef struct {
    const uint8_t   *start;
    const uint8_t   *end;
    san_detector_t   detector;
} text_t;


static bool
is_word(uint8_t c)
{
    return san_is_alpha(c) || san_is_digit(c) || c == '_';
}


/* Is the byte before p part of a word, a path or code? */

static bool
is_joined(const text_t *t, const uint8_t *p)
{
    return p > t->start
           && (is_word(p[-1]) || strchr("\\/^=}])`", p[-1]) != NULL);
}


static bool
starts(const uint8_t *p, const uint8_t *end, const char *what)
{
    size_t  len;

    len = strlen(what);

    return (size_t) (end - p) >= len && memcmp(p, what, len) == 0;
}


static bool
starts_one_of(const uint8_t *p, const uint8_t *end, const char *const *list,
    size_t n)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        if (starts(p, end, list[i])) {
            return true;
        }
    }

    return false;
}

#define ONE_OF(p, end, list)                                                  \
    starts_one_of(p, end, list, sizeof(list) / sizeof((list)[0]))


/* The first occurrence of what within the bounds, or NULL. */

static const uint8_t *
find(const uint8_t *p, const uint8_t *end, const char *what)
{
    if (end - p > BODY_MAX_BYTES) {
        end = p + BODY_MAX_BYTES;
    }

    for ( /* void */ ; p < end; p++) {
        if (starts(p, end, what)) {
            return p;
        }
    }

    return NULL;
}


/* The end of a name of letters, digits, '_', '.' and '-'. */

static const uint8_t *
name_end(const uint8_t *p, const uint8_t *end)
{
    const uint8_t  *q;

    if (p == end || (!san_is_alpha(*p) && *p != '_')) {
        return p;
    }

    for (q = p; q < end && (is_word(*q) || *q == '.' || *q == '-'); q++) {
        /* void */
    }

    return q - p > NAME_MAX_BYTES || !is_word(q[-1]) ? p : q;
}


/* "{{ user.name }}": names, filters, quotation marks, but no code. */

static size_t
double_brace(text_t *t, const uint8_t *p)
{
    unsigned        letters;
    const uint8_t  *q, *close;

    close = find(p + 2, t->end, "}}");

    if (close == NULL || close - p > 80) {
        return 0;
    }

    for (q = p + 2, letters = 0; q < close; q++) {
        if (*q == ';' || *q == '<' || *q == '\\' || *q >= 0x80) {
            return 0;
        }

        letters += san_is_alpha(*q);
    }

    t->detector = SAN_DETECTOR_PLACEHOLDER;

    return letters ? (size_t) (close + 2 + (close + 2 < t->end
                                            && close[2] == '}') - p) : 0;
}


/* "{count, plural, …}" of ICU: its braces may not be closed within the text. */

static size_t
icu_message(const uint8_t *p, const uint8_t *q, const uint8_t *end)
{
    static const char *const  kinds[] = {
        "plural", "select", "number", "date", "time", "selectordinal"
    };

    while (q < end && (*q == ',' || *q == ' ')) {
        q++;
    }

    return ONE_OF(q, end, kinds) ? (size_t) (q - p) : 0;
}


/*
 * "{Easy}", "{VIDEO}", "{Step-by-Step}": braces used as brackets in a title.
 * Names of variables begin in lower case, but in German also like nouns.
 */

static bool
is_aside(const uint8_t *p, const uint8_t *end)
{
    size_t  i, k, len;

    static const char *const  names[] = {
        "amount", "anzahl", "benutzername", "betrag", "category", "city",
        "company", "count", "country", "date", "datum", "email", "first",
        "item", "last", "link", "message", "nachname", "name", "number",
        "page", "phone", "preis", "price", "product", "seite", "site", "time",
        "titel", "title", "total", "url", "user", "username", "value",
        "vorname"
    };

    if (p == end || *p < 'A' || *p > 'Z') {
        return false;
    }

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        len = strlen(names[i]);

        for (k = 0; k < len && p + k < end
                    && san_lower(p[k]) == (uint8_t) names[i][k]; k++)
        {
            /* void */
        }

        if (k == len && p + k == end) {
            return false;
        }
    }

    for (p++; p < end && *p != '_' && *p != '.'; p++) {
        if (*p >= 'A' && *p <= 'Z' && p[-1] >= 'a' && p[-1] <= 'z') {
            return false;                         /* {UserName} */
        }
    }

    return p == end;
}


static size_t
single_brace(text_t *t, const uint8_t *p)
{
    size_t          len;
    const uint8_t  *q;

    q = p + 1;
    t->detector = SAN_DETECTOR_PLACEHOLDER;

    if (q < t->end && *q == '#') {
        q = name_end(q + 1, t->end);

        return starts(q, t->end, "#}") && q > p + 3
               ? (size_t) (q + 2 - p) : 0;
    }

    if (q < t->end && san_is_digit(*q)) {
        q++;
        len = 1;

    } else {
        q = name_end(q, t->end);
        len = (size_t) (q - p - 1);
    }

    if (len == 0 || q == t->end) {
        return 0;
    }

    if (*q == ',' && len > 1) {
        return icu_message(p, q, t->end);
    }

    if (*q != '}' || (len == 1 && !san_is_digit(p[1])) || is_aside(p + 1, q)) {
        return 0;
    }

    /* "/{id}/" is a route; "{id}:" and "{a}{b}" explain a format */

    if (q + 1 < t->end && (q[1] == '/' || q[1] == '`' || q[1] == '"'
                           || q[1] == '_' || q[1] == '{' || q[1] == '}'))
    {
        return 0;
    }

    return (size_t) (q + 1 - p);
}


static size_t
at_brace(text_t *t, const uint8_t *p)
{
    const uint8_t  *q;

    static const char *const  tags[] = {
        "{mlang", "{:en}", "{:de}", "{:ru}", "{:fr}", "{:es}", "{:it}",
        "{:uk}", "{:ua}", "{:pl}", "{:}"
    };

    if (p > t->start && (p[-1] == '"' || p[-1] == '\'' || p[-1] == '{')) {
        return 0;
    }

    if (ONE_OF(p, t->end, tags)) {
        q = find(p, t->end, "}");
        t->detector = SAN_DETECTOR_MARKUP;

        return q ? (size_t) (q + 1 - p) : 0;
    }

    if (starts(p, t->end, "{%")) {
        q = find(p + 2, t->end, "%}");
        t->detector = SAN_DETECTOR_MARKUP;

        return q && q > p + 3 ? (size_t) (q + 2 - p) : 0;
    }

    if (is_joined(t, p)) {
        return 0;
    }

    return starts(p, t->end, "{{") ? double_brace(t, p)
                                   : single_brace(t, p);
}


/* "${name}", "#{name}", "%{name}" */

static size_t
brace_behind(text_t *t, const uint8_t *p)
{
    const uint8_t  *q, *name;

    if (p + 2 >= t->end || p[1] != '{' || is_joined(t, p)) {
        return 0;
    }

    name = p + 2 + (p[2] == ' ');
    q = name_end(name, t->end);

    if (q == name) {
        return 0;
    }

    q += q < t->end && *q == ' ';

    t->detector = SAN_DETECTOR_PLACEHOLDER;

    return q < t->end && *q == '}' ? (size_t) (q + 1 - p) : 0;
}


/*
 * Is "%1" at p a placeholder of Qt, and not a percentage: a word stands before
 * it, or none after it?
 */

static bool
is_qt_number(const text_t *t, const uint8_t *p)
{
    const uint8_t  *q;

    q = p + 2;

    if (q > t->end || p[1] < '1' || p[1] > '9'
        || !(p == t->start || (p[-1] == ' '
                               && (p - 1 == t->start
                                   || !san_is_digit(p[-2])))))
    {
        return false;
    }

    /* a dot may end a sentence, but not be that of a decimal number */

    q += q < t->end && *q == '.';

    return q == t->end || (!is_word(*q) && *q != '%' && *q != '$');
}


/* "%s", "%1$s", "%.2f", "%(name)s", "%1", "%name%" */

static size_t
at_percent(text_t *t, const uint8_t *p)
{
    size_t          used;
    const uint8_t  *q;

    used = 0;

    if (san_sign_escape(t->start, p, t->end, &used)) {
        t->detector = SAN_DETECTOR_ENTITY;
        return used;
    }

    t->detector = SAN_DETECTOR_PLACEHOLDER;

    if (p + 1 >= t->end || is_joined(t, p)
        || (p > t->start && (p[-1] == '%' || p[-1] == '-' || p[-1] == '"'
                             || p[-1] == '\'' || p[-1] == '?'
                             || p[-1] == '&')))
    {
        return 0;
    }

    q = p + 1;

    if (*q == '{') {
        return brace_behind(t, p);
    }

    if (*q == '(') {
        q = name_end(q + 1, t->end);

        return q > p + 2 && q + 1 < t->end && q[0] == ')'
               && (q[1] == 's' || q[1] == 'd' || q[1] == 'i' || q[1] == 'f')
               ? (size_t) (q + 2 - p) : 0;
    }

    if (san_is_alpha(*q)) {
        q = name_end(q, t->end);

        if (q < t->end && *q == '%' && q > p + 3) {

            /* "%APPDATA%\Name" is a path */

            return q + 1 < t->end && q[1] == '\\' ? 0
                                                   : (size_t) (q + 1 - p);
        }

        q = p + 1;
    }

    while (q < t->end && (san_is_digit(*q) || *q == '.')) {
        q++;
    }

    if (q > p + 1 && q < t->end && *q == '$') {
        q++;
    }

    if (q < t->end && *q && strchr("sdiuf@", *q)
        && (q + 1 == t->end || !is_word(q[1])))
    {
        return (size_t) (q + 1 - p);
    }

    return is_qt_number(t, p) ? 2 : 0;
}


/* "[:en]", "[:]": tags of multi-language plug-ins. */

static size_t
language_tag(text_t *t, const uint8_t *p)
{
    t->detector = SAN_DETECTOR_MARKUP;

    if (starts(p, t->end, "[:]")) {
        return 3;
    }

    return t->end - p >= 5 && p[2] >= 'a' && p[2] <= 'z'
           && p[3] >= 'a' && p[3] <= 'z' && p[4] == ']' ? 5 : 0;
}


/* A note to translators, in brackets. */

static size_t
note(text_t *t, const uint8_t *p, size_t skip)
{
    san_str_t       body;
    const uint8_t  *close;

    body.data = p + skip;
    body.len = (size_t) (t->end - body.data);
    close = skip == 1 ? find(p, t->end, "]") : find(p, t->end, "\xe3\x80\x91");

    if (close == NULL
        || !(san_sign_begins(body, "todo") || san_sign_begins(body, "fixme")
             || san_sign_begins(body, "xxx") || san_sign_begins(body, "amt:")
             || san_sign_begins(body, "amt\xef\xbc\x9a")
             || san_sign_begins(body, "untranslated")
             || san_sign_begins(body, "not translated")
             || san_sign_begins(body, "needs translation")
             || san_sign_begins(body, "to be translated")
             || san_sign_begins(body, "translate me")
             || san_sign_begins(body, "translate this")
             || san_sign_begins(body, "translator:")
             || san_sign_begins(body, "note to translator")
             || san_sign_begins(body, "mt:")))
    {
        return 0;
    }

    t->detector = SAN_DETECTOR_MARKUP;

    return (size_t) (close + skip - p);
}


/* Shortcodes that are recognised without attributes. */

static const char *const  shortcodes[] = {
    "contact-form-7", "display-posts", "wpforms", "ninja-forms",
    "ninja_form", "gravityform", "rev_slider", "layerslider", "metaslider",
    "smartslider3", "envira-gallery", "nggallery", "ngg_", "vc_", "et_pb_",
    "fusion_", "elementor-template", "woocommerce_", "mc4wp_", "su_", "wp_",
    "caldera_form", "formidable", "tablepress", "siteorigin_", "cornerstone",
    "add_to_cart", "product_", "recent_", "bbp-", "buddypress", "the_ad",
    "shortcodes-ultimate", "av_", "dt_", "mk_", "ultimatemember",
    "instagram-feed", "custom-facebook-feed", "gallery]", "gallery ids",
    "caption ", "embed]", "audio ", "video ", "playlist ", "sitemap]",
    "dropcap]", "products]", "jetpack", "easingslider", "cscs_"
};


static bool
has_low_line(const uint8_t *p, const uint8_t *end)
{
    return end - p >= 4 && memchr(p + 1, '_', (size_t) (end - p) - 2) != NULL;
}


/* "[name key="…"]", "[/name]", "[vc_row]", "[url=…]". */

static size_t
shortcode(text_t *t, const uint8_t *p)
{
    const uint8_t  *q, *name, *close;

    static const char *const  bb[] = {
        "url=", "size=", "color=", "img]", "img=", "font=", "quote=",
        "youtube]", "spoiler]", "center]", "align="
    };

    t->detector = SAN_DETECTOR_MARKUP;
    close = find(p, t->end, "]");

    if (close == NULL) {
        return 0;
    }

    name = p + 1 + (p[1] == '/');

    if (*name < 'a') {
        return 0;
    }

    q = name_end(name, close);

    if (q == name) {
        return 0;
    }

    if (ONE_OF(name, t->end, bb) || ONE_OF(name, t->end, shortcodes)
        || (p[1] == '/' && q == close)
        || (q == close && has_low_line(name, q)))
    {
        return (size_t) (close + 1 - p);
    }

    /* an attribute */

    if (*q != ' ') {
        return 0;
    }

    name = q + 1;
    q = name_end(name, close);

    return q > name && *q == '='
           && (q[1] == '"' || q[1] == '\'' || san_is_digit(q[1])
               || q[1] == 0xe2)
           ? (size_t) (close + 1 - p) : 0;
}


static size_t
at_bracket(text_t *t, const uint8_t *p)
{
    size_t          n;
    const uint8_t  *q;

    static const char  object[] = "[object Object]";
    static const char  ssi[] = "[an error occurred while processing this "
                               "directive]";

    if (p + 2 >= t->end || (p > t->start && (p[-1] == '`' || p[-1] == '"'))) {
        return 0;
    }

    if (starts(p, t->end, object)) {
        t->detector = SAN_DETECTOR_PLACEHOLDER;
        return sizeof(object) - 1;
    }

    if (starts(p, t->end, ssi)) {
        t->detector = SAN_DETECTOR_ERROR;
        return sizeof(ssi) - 1;
    }

    if (p[1] == ':') {
        return language_tag(t, p);
    }

    if (p[1] == '[') {
        q = name_end(p + 2, t->end);
        t->detector = SAN_DETECTOR_PLACEHOLDER;

        return q > p + 3 && starts(q, t->end, "]]") && !is_joined(t, p)
               ? (size_t) (q + 2 - p) : 0;
    }

    n = note(t, p, 1);

    return n ? n : shortcode(t, p);
}


/* "translation missing: es.datetime.x_days", where p is in the key. */

static size_t
missing_key(text_t *t, const uint8_t *p)
{
    size_t          n;
    san_str_t       words;
    const uint8_t  *q;

    static const char  missing[] = "missing:";

    for (q = p; q > t->start && (is_word(q[-1]) || q[-1] == '.'
                                 || q[-1] == '-'); q--)
    {
        if (p - q == BODY_MAX_BYTES) {
            return 0;
        }
    }

    words.data = t->start;
    words.len = (size_t) (q - t->start);

    while (words.len && words.data[words.len - 1] == ' ') {
        words.len--;
    }

    if (memchr(q, '.', (size_t) (p - q)) == NULL
        || words.len < sizeof(missing) - 1
        || memcmp(words.data + words.len - sizeof(missing) + 1, missing,
                  sizeof(missing) - 1) != 0)
    {
        return 0;
    }

    t->detector = SAN_DETECTOR_KEY;
    n = (size_t) (t->end - q);

    return san_sign_key(q, n < KEY_MAX_BYTES ? n : KEY_MAX_BYTES)
           - (size_t) (p - q);
}


/* "__MSG_title__", "__TITLE__" */

static size_t
at_low_line(text_t *t, const uint8_t *p)
{
    const uint8_t  *q;

    if (p > t->start && is_word(p[-1]) && p + 1 < t->end
        && san_is_alpha(p[1]))
    {
        return missing_key(t, p);
    }

    if (!starts(p, t->end, "__") || is_joined(t, p)
        || (p > t->start && p[-1] == '.'))
    {
        return 0;
    }

    for (q = p + 2; q < t->end && (is_word(*q) || *q == '.'); q++) {
        if (q[0] == '_' && q + 1 < t->end && q[1] == '_') {
            break;
        }
    }

    if (q - p < 4 || !starts(q, t->end, "__") || p[2] < 'A' || p[2] > 'Z'
        || (q + 2 < t->end && is_word(q[2])))
    {
        return 0;
    }

    t->detector = starts(p, t->end, "__MSG_") ? SAN_DETECTOR_MARKUP
                                              : SAN_DETECTOR_PLACEHOLDER;

    return (size_t) (q + 2 - p);
}


/* "@:name" and "@:(name)": a link of vue-i18n to another message. */

static size_t
at_sign(text_t *t, const uint8_t *p)
{
    const uint8_t  *q;

    if (!starts(p, t->end, "@:") || is_joined(t, p)) {
        return 0;
    }

    q = p + 2 + (p + 2 < t->end && p[2] == '(');
    q = name_end(q, t->end);

    t->detector = SAN_DETECTOR_PLACEHOLDER;

    return q > p + 3 ? (size_t) (q - p) : 0;
}


/* "???user.greeting???" and "??user.greeting??" */

static size_t
at_question(text_t *t, const uint8_t *p)
{
    size_t          n, marks;
    const uint8_t  *q;

    if (p > t->start && (is_word(p[-1]) || p[-1] == '?')) {
        return 0;
    }

    for (q = p, marks = 0; q < t->end && *q == '?' && marks < 4; q++) {
        marks++;
    }

    n = marks == 2 || marks == 3
        ? san_sign_key(q, (size_t) (t->end - q)) : 0;

    if (n == 0 || !starts(q + n, t->end, marks == 3 ? "???" : "??")) {
        return 0;
    }

    t->detector = SAN_DETECTOR_KEY;

    return 2 * marks + n;
}


size_t
san_sign_at(const uint8_t *start, const uint8_t *p, const uint8_t *end,
    san_detector_t *detector)
{
    size_t  n;
    text_t  t;

    t.start = start;
    t.end = end;
    t.detector = SAN_DETECTOR_N;
    n = 0;

    switch (*p) {

    case '{':
        n = at_brace(&t, p);
        break;

    case '[':
        n = at_bracket(&t, p);
        break;

    case '%':
        n = at_percent(&t, p);
        break;

    case '$':
    case '#':
        n = brace_behind(&t, p);
        break;

    case '_':
        n = at_low_line(&t, p);
        break;

    case '@':
        n = at_sign(&t, p);
        break;

    case '?':
        n = at_question(&t, p);
        break;

    case '&':
        t.detector = SAN_DETECTOR_ENTITY;
        n = san_sign_entity(p, end, &n) ? n : 0;
        break;

    case '\\':
    case 'u':
        t.detector = SAN_DETECTOR_ENTITY;
        n = san_sign_escape(start, p, end, &n) ? n : 0;
        break;

    case 0xe3:
        n = starts(p, end, "\xe3\x80\x90") ? note(&t, p, 3) : 0;
        break;

    default:
        return 0;
    }

    *detector = t.detector;

    return n;
}


/* SIGN: first bytes for which san_sign_at() has a case. */

#define SIGN   SAN_MARK_SIGN
#define DIGIT  SAN_MARK_DIGIT

static const uint8_t  marks[256] = {
    ['{'] = SIGN, ['['] = SIGN, ['%'] = SIGN, ['$'] = SIGN, ['#'] = SIGN,
    ['_'] = SIGN | SAN_MARK_LINE, ['@'] = SIGN, ['?'] = SIGN, ['&'] = SIGN,
    ['\\'] = SIGN, ['u'] = SIGN, ['.'] = SAN_MARK_DOT,
    [':'] = SAN_MARK_COLON, ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT,
    ['3'] = DIGIT, ['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,
    ['8'] = DIGIT, ['9'] = DIGIT, [0xe3] = SIGN
};


bool
san_sign_search_all(san_str_t text, san_detector_t detector)
{
    san_detector_t  found;
    const uint8_t  *p, *end;

    end = text.data + text.len;
    found = SAN_DETECTOR_N;

    for (p = text.data; p < end; p++) {
        if ((marks[*p] & SIGN) && san_sign_at(text.data, p, end, &found)
            && (found == detector || detector == SAN_DETECTOR_N))
        {
            return true;
        }
    }

    return false;
}


unsigned
san_sign_marks(san_str_t text)
{
    unsigned        all, bytes;
    const uint8_t  *p, *end;

    all = bytes = 0;

    for (p = text.data, end = p + text.len; p < end; p++) {
        bytes |= *p;
        all |= marks[*p];
    }

    return bytes < 0x80 ? all : all | SAN_MARK_WIDE;
}


size_t
san_sign_key(const uint8_t *p, size_t len)
{
    bool    parts;
    size_t  n;

    parts = false;

    for (n = 0; n < len && (is_word(p[n]) || p[n] == '.' || p[n] == '-'); n++)
    {
        parts |= (p[n] == '.' || p[n] == '_') && n > 0;
    }

    return parts ? n : 0;
}


bool
san_sign_begins_all(san_str_t text, const char *words)
{
    size_t  len;

    if (!san_str_begins(text, words)) {
        return false;
    }

    len = strlen(words);

    return text.len == len || !san_is_alpha((uint8_t) words[len - 1])
           || !san_is_alpha(text.data[len]);
}


const uint8_t *
san_sign_search(san_str_t text, const char *words)
{
    const uint8_t  *p, *end;

    end = text.data + text.len;

    for (p = text.data; p < end; p++) {
        p = memchr(p, words[0], (size_t) (end - p));

        if (p == NULL || starts(p, end, words)) {
            return p;
        }
    }

    return NULL;
}
