/*
 * The key-like detector: a key in place of a label, such as
 * "component.sharebar.share_on_flipboard", "COM_CONTACT_WEBPAGE" of Joomla or
 * "#title#".
 *
 * Most dotted words are not keys: names of hosts, files, packages, users and
 * preferences, versions, words with dots for emphasis.  So a key has to be in
 * lower case or in capitals; it needs a part with '_' or inner capitals, three
 * or more parts, or a first or last part that is usual in catalogues; and it
 * must not begin or end like one of those names.
 */

#include <string.h>

#include "detect/san_sign.h"

#define PARTS_MAX  8

/* Longest part of a key. */
#define PART_MAX   40


/*
 * Last parts of names of files and hosts; first parts of names of packages,
 * hosts and programs.
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
    size_t   i, k;
    uint8_t  first;

    first = len ? san_lower(*p) : '\0';

    for (i = 0; i < n; i++) {
        if ((uint8_t) list[i][0] != first) {
            continue;
        }

        for (k = 0; k < len && (uint8_t) list[i][k] == san_lower(p[k]); k++) {
            /* void */
        }

        if (k == len && list[i][k] == '\0') {
            return true;
        }
    }

    return false;
}


/* Parts before the code of a country: "example.com.pk". */

static const char *const  domains[] = {
    "com", "co", "org", "net", "gov", "edu", "ac", "or", "ne"
};


/* The shape of a dotted word. */

typedef struct {
    unsigned  parts;
    unsigned  lower;         /* number of letters */
    unsigned  digits;
    bool      joined;        /* a part with '_' between letters */
    bool      camel;         /* a capital after a lower case letter */
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
            shape->camel |= i > 0 && p[i - 1] >= 'a' && p[i - 1] <= 'z';
            shape->capital |= i == 0;

        } else if (san_is_digit(p[i])) {
            shape->digits++;

        } else if (p[i] == '_' || p[i] == '-') {
            shape->joined |= p[i] == '_' && i + 1 < len;

        } else {
            return false;
        }
    }

    return true;
}


static bool
read_shape(san_str_t text, shape_t *shape)
{
    bool    domain;
    size_t  start, i;

    memset(shape, 0, sizeof(*shape));
    domain = false;

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
            && ((domain && i - start == 2)
                || is_one_of(ends, sizeof(ends) / sizeof(ends[0]),
                             text.data + start, i - start)))
        {
            return false;
        }

        domain = is_one_of(domains, sizeof(domains) / sizeof(domains[0]),
                           text.data + start, i - start);
        start = i + 1;
    }

    return true;
}


#define IS_ONE_OF(list, p, len)                                               \
    is_one_of(list, sizeof(list) / sizeof((list)[0]), p, len)


/* First parts under which catalogues keep the texts of pages. */

static const char *const  spaces[] = {
    "common", "general", "global", "footer", "header", "nav", "navigation",
    "navbar", "menu", "menus", "home", "homepage", "landing", "pagination",
    "message", "messages", "validation", "validations", "validators", "form",
    "forms", "button", "buttons", "btn", "label", "labels", "error",
    "errors", "auth", "login", "signup", "signin", "register",
    "registration", "profile", "cart", "basket", "checkout", "product",
    "products", "search", "filter", "filters", "contact", "cookie",
    "cookies", "newsletter", "comments", "layout", "layouts", "component",
    "components", "modal", "modals", "dialog", "alert", "alerts",
    "notifications", "shared", "actions", "translation", "translations",
    "breadcrumb", "breadcrumbs", "social", "sharing", "sidebar", "payment",
    "passwords", "devise", "activerecord", "helpers", "views", "flash",
    "account", "dashboard", "settings", "tooltip", "tooltips", "hero",
    "sections", "consent", "gdpr", "wishlist", "detail", "listing",
    "index", "faq", "titles", "texts", "widgets", "theme", "entry_form",
    "user", "users", "page", "pages", "article", "articles", "blog",
    "reviews", "datatables", "enum", "feedback", "onboarding", "pricing"
};

/* First parts that with only two parts are also names of other things. */

static const char *const  weak[] = {
    "index", "user", "users", "page", "pages", "theme", "enum", "blog",
    "article", "articles", "search", "home", "form", "error", "button",
    "menu", "contact", "social",
    "account", "product", "products", "alert", "settings", "login"
};

/* Last parts: the role of a text on its page. */

static const char *const  tails[] = {
    "title", "titles", "subtitle", "label", "labels", "text", "texts",
    "headline", "heading", "subheading", "description", "desc", "caption",
    "placeholder", "tooltip", "hint", "message", "msg", "button", "btn",
    "link", "intro", "teaser", "copyright", "welcome", "greeting",
    "submit", "cancel", "readmore", "empty", "required", "cta", "help",
    "breadcrumb", "subject", "confirm", "alt", "aria", "legend",
    "previous", "next", "back", "more", "save", "delete", "edit"
};

/* First parts of constants that frameworks and catalogues use as keys. */

static const char *const  constants[] = {
    "com", "mod", "plg", "tpl", "joption", "jglobal", "jlib", "jfield",
    "jgrid", "jaction", "jerror", "jinvalid", "jlogin", "jsearch", "jshow",
    "jtoolbar", "jhelp", "jconfig", "jall", "jbrowsetarget", "jdefault",
    "lbl", "label", "lang", "txt", "str", "msg", "btn", "text", "heading",
    "title", "button", "entry", "menu", "nav", "form", "message", "error",
    "module", "template", "i18n", "translation", "locale", "box", "footer",
    "header", "navbar", "page", "l10n", "ls", "phrase", "lng", "ui"
};

static const char *const  constant_tails[] = {
    "label", "title", "text", "desc", "description", "headline", "heading",
    "placeholder", "button", "tooltip", "legend", "caption", "hint",
    "subtitle", "btn", "lbl", "webpage", "readmore"
};

/* Constants of Joomla without an underscore. */

static const char *const  joomla[] = {
    "jselect", "jclear", "jyes", "jno", "jall", "jnone", "jcancel", "jsave",
    "jsubmit", "jauthor", "jcategory", "jcategories", "jdate", "jdefault",
    "jdetails", "jdisabled", "jenabled", "jexpired", "jfalse", "jtrue",
    "jfeatured", "jhide", "jshow", "jlogin", "jlogout", "jmonth", "jyear",
    "jnever", "jnext", "jprev", "jprevious", "jpublished", "junpublished",
    "jregister", "jrequired", "jreset", "jsite", "jstatus", "jtag",
    "jtrashed", "jarchived", "jversion", "jpagetitle", "joff", "jon",
    "jeditor", "japply", "jsearch", "jfinished", "jundefined", "jclose"
};

/* First parts of keys that are one word with '_'. */

static const char *const  snakes[] = {
    "label", "lbl", "msg", "txt", "text", "btn", "fos", "sonata",
    "title", "message", "menu", "form", "lang", "trans", "translation",
    "i18n", "heading", "button", "nav", "str"
};


/* The first or last part of a word, delimited by mark. */

static san_str_t
edge_part(san_str_t text, uint8_t mark, bool last)
{
    size_t     i;
    san_str_t  part;

    part = text;

    for (i = 0; i < text.len; i++) {
        if (text.data[i] != mark) {
            continue;
        }

        if (!last) {
            part.len = i;
            break;
        }

        part.data = text.data + i + 1;
        part.len = text.len - i - 1;
    }

    return part;
}


/* Does a part begin with a digit, as in "nav_7_off"? */

static bool
is_numbered(san_str_t text)
{
    size_t  i;

    for (i = 1; i < text.len; i++) {
        if (text.data[i - 1] == '_' && san_is_digit(text.data[i])) {
            return true;
        }
    }

    return false;
}


/*
 * Is it like "COM_CONTACT_WEBPAGE", "JSELECT" or
 * "fos_user_registration_form_name"?  In attributes, numbered words in lower
 * case are names of pictures.
 */

static bool
is_constant(san_str_t text, bool attribute)
{
    size_t     i;
    unsigned   lower, upper, lines, digits;
    san_str_t  first, last;

    if (text.len < 3 || text.len > 80 || !san_is_alpha(text.data[0])) {
        return false;
    }

    lower = upper = lines = digits = 0;

    for (i = 0; i < text.len; i++) {
        if (text.data[i] == '_') {
            if (i + 1 == text.len || text.data[i + 1] == '_') {
                return false;
            }

            lines++;

        } else if (san_is_digit(text.data[i])) {
            digits++;

        } else if (text.data[i] >= 'a' && text.data[i] <= 'z') {
            lower++;

        } else if (san_is_alpha(text.data[i])) {
            upper++;

        } else {
            return false;
        }
    }

    if (lines == 0) {
        return lower == 0 && IS_ONE_OF(joomla, text.data, text.len);
    }

    first = edge_part(text, '_', false);
    last = edge_part(text, '_', true);

    if (digits > 2) {
        return false;
    }

    if (lower == 0) {
        return IS_ONE_OF(constants, first.data, first.len)
               || (lines >= 2
                   && IS_ONE_OF(constant_tails, last.data, last.len));
    }

    return upper == 0 && lines >= 2 && !(attribute && is_numbered(text))
           && (IS_ONE_OF(snakes, first.data, first.len)
               || (lines >= 3 && IS_ONE_OF(tails, last.data, last.len)));
}


/* Is it "#title#", in lower case? */

static bool
is_hashed(san_str_t text)
{
    size_t  i;

    if (text.len < 6 || text.data[0] != '#'
        || text.data[text.len - 1] != '#')
    {
        return false;
    }

    for (i = 1; i + 1 < text.len; i++) {
        if (!san_is_alpha(text.data[i]) && text.data[i] != '_'
            && text.data[i] != '.')
        {
            return false;
        }
    }

    return true;
}


/* Do keys of catalogues begin or end so? */

static bool
is_named(san_str_t text, const shape_t *shape)
{
    san_str_t  first, last;

    first = edge_part(text, '.', false);
    last = edge_part(text, '.', true);

    if (IS_ONE_OF(spaces, first.data, first.len)) {
        return shape->parts >= 3 || shape->camel
               || !IS_ONE_OF(weak, first.data, first.len)
               || IS_ONE_OF(tails, last.data, last.len);
    }

    return shape->parts >= 3
           && (IS_ONE_OF(tails, last.data, last.len)
               || (first.len > 4
                   && memcmp(first.data + first.len - 4, "Form", 4) == 0));
}


static bool
is_dotted(san_str_t text, bool attribute)
{
    shape_t  shape;

    if (memchr(text.data, '.', text.len) == NULL
        || !read_shape(text, &shape) || shape.digits > 2)
    {
        return false;
    }

    if (shape.lower == 0) {

        /* words in capitals alone may be emphasis */

        return shape.joined || (shape.parts >= 3 && is_named(text, &shape));
    }

    if (shape.capital) {
        return false;
    }

    /*
     * Two or three simple words can be a user's name: they are a key only with
     * three parts where a label is written (in an attribute), or with a part
     * that is usual in catalogues.
     */

    return shape.joined || is_named(text, &shape)
           || (attribute && shape.parts >= 3 && !shape.camel);
}


/*
 * Is it a text with the message of Rails in it: "vor translation missing:
 * a.b"?
 */

static bool
holds_missing(san_str_t text)
{
    size_t          n;
    const uint8_t  *p;

    p = memchr(text.data, ':', text.len)
        ? san_sign_search(text, "ranslation missing: ") : NULL;

    if (p == NULL) {
        return false;
    }

    p += sizeof("ranslation missing: ") - 1;
    n = san_sign_key(p, (size_t) (text.data + text.len - p));

    return n && memchr(p, '.', n);
}


/* Without these marks, only a constant or "#title#" can be a key. */
#define MARKS                                                                 \
    (SAN_MARK_SIGN | SAN_MARK_DOT | SAN_MARK_LINE | SAN_MARK_COLON)


bool
san_detect_key_like(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_str_t  text;

    text = subject->text;

    if ((subject->lacks & MARKS) == MARKS && text.len && text.data[0] != 'J'
        && text.data[0] != '#')
    {
        return false;
    }

    if (!is_dotted(text, subject->attribute)
        && !is_constant(text, subject->attribute)
        && !is_hashed(text) && !holds_missing(text)
        && !san_sign_in(subject, SAN_DETECTOR_KEY))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_KEY_LIKE;

    return true;
}
