/*
 * The error detector: messages of a server's program in place of a text:
 * notices of PHP, stack traces, errors of templates and databases.
 */

#include <string.h>

#include "detect/san_detectors.h"
#include "detect/san_sign.h"


/* Most words of a list that begin with one letter, and the NULL after them. */
#define LETTER_MAX  8

#define L(c)  ((c) - 'a')

/* Names of exceptions are longer. */
#define EXCEPTION  12

/* First words of what interpreters print, by their first letter. */
static const char *const  notices[26][LETTER_MAX] = {
    [L('c')] = { "catchable fatal error:" },
    [L('d')] = { "deprecated:" },
    [L('f')] = { "fatal error:", "fatal error :" },
    [L('n')] = { "notice:", "notice :" },
    [L('p')] = { "parse error:", "php warning:", "php notice:",
        "php fatal error:", "php parse error:", "php deprecated:" },
    [L('r')] = { "recoverable fatal error:" },
    [L('s')] = { "strict standards:" },
    [L('w')] = { "warning:", "warning :" }
};

/* How only messages of programs begin, by the first letter. */
static const char *const  messages[26][LETTER_MAX] = {
    [L('a')] = { "activerecord::", "actionview::", "actioncontroller::" },
    [L('c')] = { "call to undefined function", "call to undefined method",
        "cannot modify header information" },
    [L('e')] = { "error establishing a database", "error in query:" },
    [L('f')] = { "freemarker template error" },
    [L('h')] = { "handlebars error" },
    [L('i')] = { "improperlyconfigured at " },
    [L('l')] = { "liquid error", "liquid syntax error", "liquid warning:" },
    [L('m')] = { "microsoft ole db provider for",
        "microsoft vbscript runtime error",
        "microsoft jet database engine error", "mysql server has gone away",
        "mysql error", "mysqli_", "mysql_" },
    [L('n')] = { "noreversematch at ", "nomethoderror in " },
    [L('o')] = { "ora-0" },
    [L('p')] = { "psycopg2.", "pymysql.", "pg_query():", "pg_connect():" },
    [L('r')] = { "routing error" },
    [L('s')] = { "sqlstate[", "server error in '/",
        "supplied argument is not a valid mysql", "stack trace: #0",
        "smarty error:", "smarty: unable to load template", "sqlalchemy.exc" },
    [L('t')] = { "traceback (most recent call last)",
        "templatedoesnotexist at ", "templatesyntaxerror at ", "twig_error",
        "twig\\error" },
    [L('u')] = { "uncaught exception", "uncaught error:",
        "uncaught typeerror", "undefined method `", "undefined method '",
        "undefined local variable or method", "unable to connect to mysql" },
    [L('w')] = { "warning: mysql", "whoops, looks like something went" },
    [L('y')] = { "you have an error in your sql syntax" }
};


/* Second letters of both lists, by the first one. */
static uint32_t  seconds[26];

/* All words have so many letters, or marks. */
#define WORD_LEAST  5


static void
collect_seconds(const char *const words[26][LETTER_MAX])
{
    unsigned            first;
    const char *const  *word;

    for (first = 0; first < 26; first++) {
        for (word = words[first]; *word; word++) {
            seconds[first] |= SAN_LETTER((*word)[1]);
        }
    }
}


void
san_detect_error_init(void)
{
    collect_seconds(notices);
    collect_seconds(messages);
}


/* Does the text begin with two letters that one of the words begins with? */

static inline bool
may_begin(san_str_t text)
{
    return text.len >= WORD_LEAST && san_is_alpha(text.data[0])
           && san_is_alpha(text.data[1])
           && (seconds[L(text.data[0] | 0x20)]
               >> L(text.data[1] | 0x20) & 1);
}


/* Does the text, which begins with a letter, begin with one of the words? */

static bool
begins(san_str_t text, const char *const words[26][LETTER_MAX])
{
    uint8_t             second;
    const char *const  *word;

    second = san_lower(text.data[1]);

    for (word = words[L(text.data[0] | 0x20)]; *word; word++) {
        if ((uint8_t) (*word)[1] == second && san_sign_begins_all(text, *word))
        {
            return true;
        }
    }

    return false;
}


/* "Warning: … on line 12", with the file or line that interpreters print. */

static bool
is_notice(san_str_t text)
{
    const uint8_t  *p;

    if (!begins(text, notices)) {
        return false;
    }

    p = san_sign_search(text, " on line ");

    if (p && p + 9 < text.data + text.len && san_is_digit(p[9])) {
        return true;
    }

    p = san_sign_search(text, ".php:");

    return (p && p + 5 < text.data + text.len && san_is_digit(p[5]))
           || san_sign_search(text, "Uncaught ")
           || san_sign_search(text, "Undefined variable")
           || san_sign_search(text, "Undefined index:")
           || san_sign_search(text, "Undefined array key")
           || san_sign_search(text, "Undefined offset:")
           || san_sign_search(text, "Call to undefined ")
           || san_sign_search(text, "() expects parameter ");
}


/*
 * "java.lang.NullPointerException: …", "System.NullReferenceException".
 * Documentation has names of classes without a package: "Map.KeyException".
 */

static bool
is_exception(san_str_t text)
{
    bool            dot;
    size_t          n;
    const uint8_t  *p;

    p = text.data;
    dot = false;

    if (memchr(p, '.', text.len) == NULL) {
        return false;
    }

    for (n = 0; n < text.len && (san_is_alpha(p[n]) || p[n] == '.'
                                 || p[n] == '_' || san_is_digit(p[n])); n++)
    {
        dot |= p[n] == '.' && n > 0;
    }

    if (n == text.len && p[0] >= 'A' && p[0] <= 'Z'
        && !san_str_begins(text, "system."))
    {
        return false;
    }

    return dot && n > EXCEPTION && (n == text.len || p[n] == ':')
           && (memcmp(p + n - 9, "Exception", 9) == 0
               || (n < text.len && memcmp(p + n - 5, "Error", 5) == 0));
}


bool
san_detect_error(const san_subject_t *subject, san_verdict_t *verdict)
{
    san_str_t  text;

    text = subject->text;

    /* all these messages begin with a letter, but one */

    if (!(may_begin(text) && (is_notice(text) || begins(text, messages)))
        && !(text.len > EXCEPTION && !(subject->lacks & SAN_MARK_DOT)
             && text.data[0] < 0x80 && is_exception(text))
        && !san_sign_begins(text, "[an error occurred while processing")
        && !san_sign_in(subject, SAN_DETECTOR_ERROR))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_ERROR;

    return true;
}
