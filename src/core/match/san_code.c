/*
 * san_code: recognises codes of languages.
 */

#include <string.h>

#include "match/san_code.h"

#include "icu_countries.h"

/* Parts of an address that are searched. */
#define PATH_PARTS  3

/* Longest code of a language: "zh-Hant-TW". */
#define CODE_MAX  12

#define LETTERS  26


/* Is the language written in the script in question, or is it that language? */

bool
san_code_fits(const san_code_wanted_t *wanted, const uint8_t *code, size_t n)
{
    san_language_t  language;

    if (wanted->any) {
        *wanted->any = (uint16_t) (san_lower(code[0]) << 8
                                   | san_lower(code[1]));
        return true;
    }

    if (!san_language_read(code, n, &language)) {
        return false;
    }

    return wanted->script
           ? san_scripts_has(&language.expected, wanted->script)
           : wanted->language
             && strcmp(language.primary, wanted->language) == 0;
}


bool
san_code_is(const uint8_t *p, size_t n)
{
    size_t  i, letters;

    if (n < 2 || n > CODE_MAX) {
        return false;
    }

    for (i = letters = 0; i < n; i++) {
        if (p[i] == '-' || p[i] == '_') {
            if (letters == 0) {
                return false;
            }

            letters = 0;

        } else if (!san_is_alpha(p[i])) {
            return false;

        } else {
            letters++;
        }
    }

    /* "ru", "ru-RU", "zh_hant_tw": the first part has two letters */

    return letters >= 2 && (n < 4 || p[2] == '-' || p[2] == '_');
}


bool
san_code_language(const san_code_wanted_t *wanted, const uint8_t *p,
    size_t n)
{
    return san_code_is(p, n) && san_code_fits(wanted, p, n);
}


/* The same for a country, by its main language. */

bool
san_code_country(const san_code_wanted_t *wanted, const uint8_t *p, size_t n)
{
    const char  *language;

    if (n != 2 || !san_code_is(p, n)) {
        return false;
    }

    language = country_languages[(san_lower(p[0]) - 'a') * LETTERS
                                 + san_lower(p[1]) - 'a'];

    return language[0] && san_code_fits(wanted, (const uint8_t *) language,
                                        strlen(language));
}


static bool
names_either(const san_code_wanted_t *wanted, const uint8_t *p, size_t n)
{
    return san_code_language(wanted, p, n) || san_code_country(wanted, p, n);
}


bool
san_code_has(const uint8_t *p, size_t n, const char *word)
{
    size_t  i, k, len;

    len = strlen(word);

    for (i = 0; i + len <= n; i++) {
        for (k = 0; k < len && san_lower(p[i + k]) == (uint8_t) word[k]; k++) {
            /* void */
        }

        if (k == len) {
            return true;
        }
    }

    return false;
}


/* The length of a part that ends before one of the ends, or at end. */

size_t
san_code_part(const uint8_t *p, const uint8_t *end, const char *ends)
{
    const char     *c;
    const uint8_t  *q;

    for (q = p; q < end; q++) {
        for (c = ends; *c && *q != (uint8_t) *c; c++) { /* void */ }

        if (*c) {
            break;
        }
    }

    return (size_t) (q - p);
}


/*
 * Does a name have a code after its last separator or before its first:
 * "index_ru"?
 */

static bool
name_has_code(const san_code_wanted_t *wanted, const uint8_t *p, size_t n,
    bool countries)
{
    size_t  first, last;

    for (first = 0; first < n && strchr("-_.", p[first]) == NULL; first++) {
        /* void */
    }

    for (last = n; last > 0 && strchr("-_.", p[last - 1]) == NULL; last--) {
        /* void */
    }

    return san_code_language(wanted, p, n)
           || san_code_language(wanted, p, first)
           || san_code_language(wanted, p + last, n - last)
           || (countries && (san_code_country(wanted, p, first)
                             || san_code_country(wanted, p + last, n - last)));
}


/* "ru.example.org" */

static bool
host_has_code(const san_code_wanted_t *wanted, const uint8_t *p, size_t n)
{
    size_t  i, dots;

    for (i = dots = 0; i < n; i++) {
        dots += p[i] == '.';
    }

    return dots > 1
           && san_code_language(wanted, p, san_code_part(p, p + n, "."));
}


/* "lang=ru", "hl=ru"; with another host "hl" is a setting of a service */

static bool
query_has_code(const san_code_wanted_t *wanted, const uint8_t *p,
    const uint8_t *end, bool away)
{
    size_t  n, key;

    for ( /* void */ ; p < end; p += n < (size_t) (end - p) ? n + 1 : n) {
        n = san_code_part(p, end, "&;#");
        key = san_code_part(p, p + n, "=");

        if (key < n && (san_code_has(p, key, "lang")
                        || san_code_has(p, key, "local")
                        || (!away && key <= 3 && (p[0] | 0x20) == 'l')
                        || (!away && key == 2 && (p[1] | 0x20) == 'l'))
            && names_either(wanted, p + key + 1, n - key - 1))
        {
            return true;
        }
    }

    return false;
}


/* Is it the address of a page in the language, or the code alone? */

bool
san_code_in_address(const san_code_wanted_t *wanted, san_str_t address)
{
    bool            away;
    size_t          n, stem;
    unsigned        parts;
    const uint8_t  *p, *end;

    p = address.data;
    end = p + address.len;
    n = san_code_part(p, end, "/?#");

    /* a host follows "//" */

    away = (n == 0 || p[n - 1] == ':') && (size_t) (end - p) > n + 1
           && p[n] == '/' && p[n + 1] == '/';

    if (away) {
        p += n + 2;
        n = san_code_part(p, end, "/?#");

        if (host_has_code(wanted, p, n)) {
            return true;
        }

        p += n;
    }

    for (parts = 0; p < end && *p != '?' && *p != '#'; p += n) {
        p += *p == '/';
        n = san_code_part(p, end, "/?#");
        stem = san_code_part(p, p + n, ".");

        if (parts++ < PATH_PARTS && names_either(wanted, p, n)) {
            return true;
        }

        if ((p + n == end || p[n] != '/') && stem < n
            && name_has_code(wanted, p, stem, false))
        {
            return true;
        }
    }

    if (p < end && *p == '?' && query_has_code(wanted, p + 1, end, away)) {
        return true;
    }

    p += san_code_part(p, end, "#");

    return p < end
           && san_code_language(wanted, p + 1, (size_t) (end - p) - 1);
}


/* "/flags/ru.png", "flag-ru.svg", "ru.gif" */

bool
san_code_in_picture(const san_code_wanted_t *wanted, san_str_t address)
{
    size_t  n, from;
    bool    flag;

    n = san_code_part(address.data, address.data + address.len, "?#");

    for (from = n; from > 0 && address.data[from - 1] != '/'; from--) {
        /* void */
    }

    flag = san_code_has(address.data, n, "flag")
           || san_code_has(address.data, n, "lang");
    n = san_code_part(address.data + from, address.data + n, ".");

    return flag ? name_has_code(wanted, address.data + from, n, true)
           : san_code_language(wanted, address.data + from, n);
}


/* A code in quotation marks: "setLang('ru')", "translate('en|ru')" */

bool
san_code_in_script(const san_code_wanted_t *wanted, san_str_t script)
{
    size_t          n;
    const uint8_t  *p, *end;

    p = script.data;
    end = p + script.len;

    for (p += san_code_part(p, end, "'\"|"); p < end; p += n) {
        p++;
        n = san_code_part(p, end, "'\"|");

        if (p + n < end && san_code_language(wanted, p, n)) {
            return true;
        }
    }

    return false;
}


/* Reads the next word of a class; false: at the end. */

static bool
next_word(const uint8_t **p, const uint8_t *end, san_str_t *word)
{
    const uint8_t  *q;

    while (*p < end && san_is_space(**p)) {
        (*p)++;
    }

    for (q = *p; q < end && !san_is_space(*q); q++) {
        /* void */
    }

    word->data = *p;
    word->len = (size_t) (q - *p);
    *p = q;

    return word->len != 0;
}


/* "lang-ru", "flag-icon-ru", "wpml-ls-item-ru", "fi-ru" */

static bool
word_has_code(const san_code_wanted_t *wanted, san_str_t word)
{
    bool    flag;
    size_t  from;

    flag = san_code_has(word.data, word.len, "flag")
           || san_code_has(word.data, word.len < 3 ? word.len : 3, "fi-")
           || san_code_has(word.data, word.len, "country");

    if (!flag && !san_code_has(word.data, word.len, "lang")
        && !san_code_has(word.data, word.len, "locale")
        && !san_code_has(word.data, word.len, "wpml"))
    {
        return false;
    }

    /* a code may have parts: "lang-zh-cn" */

    for (from = 1; from < word.len; from++) {
        if ((word.data[from - 1] == '-' || word.data[from - 1] == '_')
            && (san_code_language(wanted, word.data + from, word.len - from)
                || (flag && san_code_country(wanted, word.data + from,
                                          word.len - from))))
        {
            return true;
        }
    }

    return false;
}


bool
san_code_in_names(san_str_t names, const san_code_wanted_t *wanted)
{
    bool            flag;
    san_str_t       word;
    const uint8_t  *p, *end;

    p = names.data;
    end = p + names.len;
    flag = san_code_has(names.data, names.len, "flag");

    while (next_word(&p, end, &word)) {
        if (word_has_code(wanted, word)
            || (flag && names_either(wanted, word.data, word.len)))
        {
            return true;
        }
    }

    return false;
}


/* Do themes and content management systems give this name to a switcher? */

bool
san_code_switcher_name(san_str_t names)
{
    size_t          i;
    san_str_t       word;
    const uint8_t  *p, *end;

    static const char *const  whole[] = {
        "lang", "langs", "language", "languages", "locales", "p-lang",
        "gtranslate", "wpml-ls", "polylang", "interlanguage"
    };

    static const char *const  what[] = { "lang", "locale" };

    static const char *const  part[] = {
        "switch", "select", "menu", "list", "choose", "chooser", "picker",
        "dropdown", "nav", "links", "bar", "toggle", "box", "section"
    };

    p = names.data;
    end = p + names.len;

    while (next_word(&p, end, &word)) {

        for (i = 0; i < sizeof(whole) / sizeof(whole[0]); i++) {
            if (word.len == strlen(whole[i])
                && san_code_has(word.data, word.len, whole[i]))
            {
                return true;
            }
        }

        if (!san_code_has(word.data, word.len, what[0])
            && !san_code_has(word.data, word.len, what[1]))
        {
            continue;
        }

        for (i = 0; i < sizeof(part) / sizeof(part[0]); i++) {
            if (san_code_has(word.data, word.len, part[i])) {
                return true;
            }
        }
    }

    return false;
}
