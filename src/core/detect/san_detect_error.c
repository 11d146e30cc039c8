/*
 * The error detector: what a server's program says of itself where a text
 * should be: notices of PHP, stack traces, errors of templates and databases.
 */

#include <string.h>

#include "detect/san_sign.h"


/* "Warning: … on line 12", with the place that interpreters name. */

static bool
is_notice(san_str_t text)
{
    size_t          i;
    const uint8_t  *p;

    static const char *const  kinds[] = {
        "warning:", "notice:", "fatal error:", "parse error:",
        "deprecated:", "strict standards:", "catchable fatal error:",
        "recoverable fatal error:", "php warning:", "php notice:",
        "php fatal error:", "php parse error:", "php deprecated:",
        "warning :", "notice :", "fatal error :"
    };

    for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (san_sign_begins(text, kinds[i])) {
            break;
        }
    }

    if (i == sizeof(kinds) / sizeof(kinds[0])) {
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


/* What nothing but a program says at the beginning of a text. */

static bool
is_named(san_str_t text)
{
    size_t  i;

    static const char *const  firsts[] = {
        "liquid error", "liquid syntax error", "liquid warning:",
        "[an error occurred while processing",
        "traceback (most recent call last)", "sqlstate[",
        "uncaught exception", "uncaught error:", "uncaught typeerror",
        "you have an error in your sql syntax", "templatedoesnotexist at ",
        "templatesyntaxerror at ", "noreversematch at ",
        "improperlyconfigured at ", "nomethoderror in ",
        "activerecord::", "actionview::", "actioncontroller::",
        "routing error", "undefined method `", "undefined method '",
        "undefined local variable or method",
        "microsoft ole db provider for", "microsoft vbscript runtime error",
        "microsoft jet database engine error",
        "server error in '/", "warning: mysql", "mysql server has gone away",
        "mysql error", "supplied argument is not a valid mysql",
        "call to undefined function", "call to undefined method",
        "cannot modify header information", "error establishing a database",
        "stack trace: #0", "error in query:", "twig_error", "twig\\error",
        "smarty error:", "smarty: unable to load template",
        "freemarker template error", "handlebars error",
        "psycopg2.", "pymysql.", "sqlalchemy.exc",
        "unable to connect to mysql", "pg_query():", "pg_connect():",
        "mysqli_", "mysql_", "ora-0", "whoops, looks like something went"
    };

    for (i = 0; i < sizeof(firsts) / sizeof(firsts[0]); i++) {
        if (san_sign_begins(text, firsts[i])) {
            return true;
        }
    }

    return false;
}


/* "java.lang.NullPointerException: …", "System.NullReferenceException" */

static bool
is_exception(san_str_t text)
{
    bool            dot;
    size_t          n;
    const uint8_t  *p;

    p = text.data;
    dot = false;

    for (n = 0; n < text.len && (san_is_alpha(p[n]) || p[n] == '.'
                                 || p[n] == '_' || san_is_digit(p[n])); n++)
    {
        dot |= p[n] == '.' && n > 0;
    }

    return dot && n > 12 && (n == text.len || p[n] == ':')
           && (memcmp(p + n - 9, "Exception", 9) == 0
               || (n < text.len && memcmp(p + n - 5, "Error", 5) == 0));
}


bool
san_detect_error(const san_subject_t *subject, san_verdict_t *verdict)
{
    bool  ascii;

    /* no program says anything that begins with another letter */

    ascii = subject->text.len && subject->text.data[0] < 0x80;

    if (!(ascii && (is_notice(subject->text) || is_named(subject->text)
                    || is_exception(subject->text)))
        && !san_sign_in(subject, SAN_DETECTOR_ERROR))
    {
        return false;
    }

    verdict->detector = SAN_DETECTOR_ERROR;

    return true;
}
