/*
 * san_code: codes of languages and countries, in addresses, file names, values
 * and classes.
 *
 * Enters: what a page has written there.  Leaves: whether it names the language
 * that is asked for: "/ru/", "?lang=ru", "flags/ru.png", "lang-ru".  Depends on
 * san_language and ICU.
 */

#ifndef SAN_CODE_H
#define SAN_CODE_H

#include "lang/san_language.h"

/* What a code has to name. */

typedef struct {
    uint8_t      script;       /* a foreign script, or 0 … */
    const char  *language;     /* … for a language in the page's script */
    uint16_t    *any;          /* or any language: its first two letters */
} san_code_wanted_t;


/* Does the code name it?  That of a language, or of a country. */
bool san_code_fits(const san_code_wanted_t *wanted, const uint8_t *code,
    size_t n);

/* The same, if it is written as a code. */
bool san_code_is(const uint8_t *p, size_t n);
bool san_code_language(const san_code_wanted_t *wanted, const uint8_t *p,
    size_t n);
bool san_code_country(const san_code_wanted_t *wanted, const uint8_t *p,
    size_t n);

/* Is it in an address, that of a picture, a script, the words of a class? */
bool san_code_in_address(const san_code_wanted_t *wanted, san_str_t address);
bool san_code_in_picture(const san_code_wanted_t *wanted, san_str_t address);
bool san_code_in_script(const san_code_wanted_t *wanted, san_str_t script);
bool san_code_in_names(san_str_t names, const san_code_wanted_t *wanted);

/* Is it what themes and content management systems call a switcher? */
bool san_code_switcher_name(san_str_t names);

/* Does word stand in [p, p + n), in any case? */
bool san_code_has(const uint8_t *p, size_t n, const char *word);

/* How long is what begins at p, up to one of ends or to its own end? */
size_t san_code_part(const uint8_t *p, const uint8_t *end, const char *ends);

#endif /* SAN_CODE_H */
