/*
 * san_code: codes of languages and countries, in addresses, file names,
 * attribute values and classes.
 *
 * Enters: such a string of a page.  Leaves: whether it names the language in
 * question: "/ru/", "?lang=ru", "flags/ru.png", "lang-ru".  Depends on
 * san_language and ICU.
 */

#ifndef SAN_CODE_H
#define SAN_CODE_H

#include "lang/san_language.h"

/* The language that a code has to name. */

typedef struct {
    uint8_t      script;       /* one written in this script, or 0 */
    const char  *language;     /* or this language in the page's script */
    uint16_t    *any;          /* or any: set to its first two letters */
} san_code_wanted_t;


/* Does the code of a language or a country name it? */
bool san_code_fits(const san_code_wanted_t *wanted, const uint8_t *code,
    size_t n);

/* The same, if it is written as a code. */
bool san_code_is(const uint8_t *p, size_t n);
bool san_code_language(const san_code_wanted_t *wanted, const uint8_t *p,
    size_t n);
bool san_code_country(const san_code_wanted_t *wanted, const uint8_t *p,
    size_t n);

/*
 * Does an address of a page, picture or script, or a class, contain such a
 * code?
 */
bool san_code_in_address(const san_code_wanted_t *wanted, san_str_t address);
bool san_code_in_picture(const san_code_wanted_t *wanted, san_str_t address);
bool san_code_in_script(const san_code_wanted_t *wanted, san_str_t script);
bool san_code_in_names(san_str_t names, const san_code_wanted_t *wanted);

/*
 * Is it a name that themes and content management systems give to a switcher?
 */
bool san_code_switcher_name(san_str_t names);

/* Does [p, p + n) contain word, in any case? */
bool san_code_has(const uint8_t *p, size_t n, const char *word);

/*
 * The length of the part that begins at p and ends before a character of ends,
 * or at end.
 */
size_t san_code_part(const uint8_t *p, const uint8_t *end, const char *ends);

#endif /* SAN_CODE_H */
