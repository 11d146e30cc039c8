/*
 * CSS selectors: valid ones with their XPath expressions, and the errors for
 * invalid ones.
 */

#include <stdio.h>
#include <string.h>

#include "san.h"
#include "san_css.h"
#include "tap.h"

#define WORD(name, word)                                                      \
    "[contains(concat(' ', normalize-space(@" name "), ' '), ' " word " ')]"


static const struct {
    const char  *selector;
    const char  *xpath;
} cases[] = {
    { "div", "//div" },
    { " DIV ", "//div" },
    { "*", "//*" },
    { ".poem", "//*" WORD("class", "poem") },
    { "div.a.B-c", "//div" WORD("class", "a") WORD("class", "B-c") },
    { ".md\\:flex", "//*" WORD("class", "md:flex") },
    { "#top", "//*[@id='top']" },
    { "tag.c#i[a=v] > b",
      "//tag" WORD("class", "c") "[@id='i'][@a='v']/b" },
    { "a b", "//a//b" },
    { "a>b", "//a/b" },
    { "a  >  b\tc", "//a/b//c" },
    { "a, .b", "//a | //*" WORD("class", "b") },
    { "[Hidden]", "//*[@hidden]" },
    { "[ a = \"x y\" ]", "//*[@a='x y']" },
    { "[a=\"it's\"]", "//*[@a=\"it's\"]" },
    { "[a~=w]", "//*" WORD("a", "w") },
    { "[a|=en]", "//*[@a='en' or starts-with(@a, 'en-')]" },
    { "[a^='x/']", "//*[starts-with(@a, 'x/')]" },
    { "[a*=x]", "//*[contains(@a, 'x')]" },
    { "[a$=\xc3\xa9n]",
      "//*[substring(@a, string-length(@a) - 1) = '\xc3\xa9n']" }
};

static const struct {
    const char  *selector;
    const char  *says;
} wrong[] = {
    { "a:hover", "\"a:hover\" has \":hover\", which is not supported: use "
      "elements, .class, #id, [attribute], \" \" and \">\"" },
    { "a:nth-child(2)", "has \":nth-child(2)\"" },
    { "a + b", "\"a + b\" uses \"+\": siblings" },
    { "a ~ b", "uses \"~\": siblings" },
    { "a >", "needs an element at its end" },
    { "> a", "needs an element at \"> a\"" },
    { "a,, b", "needs an element at \", b\"" },
    { ".", "needs a class at \"\"" },
    { ".1a", "needs a class at \"1a\"" },
    { ".\\31", "before a letter or a digit" },
    { "#", "needs an id" },
    { "[", "needs the name of an attribute" },
    { "[a=", "needs a value at \"\"" },
    { "[a=\\", "has \"\\\" in a value" },
    { "[a", "where \"]\" is expected" },
    { "[a=x i]", "has \"i]\" where \"]\" is expected" },
    { "[a=]", "needs a value at \"]\"" },
    { "[a='x]", "without its closing quotation mark" },
    { "[a='\\']", "has \"\\\" in a value" },
    { "[a^='']", "matches nothing: \"^=\" needs a value" },
    { "[a~='x y']", "matches nothing: \"~=\" needs one word" },
    { "a;b", "has a syntax error at \";b\"" },
    { "[a\\]b=c]", "has \"\\]\" in the name of an attribute" },
    { "[a\\'b]", "has \"\\'\" in the name of an attribute" },
    { "[a\\\\b]", "has \"\\\\\" in the name of an attribute" },
    { "[xml\\:lang]", "has \"\\:\" in the name of an attribute" },
    { "p\\[1\\]", "has \"\\[\" in the name of an element" },
    { ".a\\'\\\"b", "has both quotation marks in a name" },
    { "#a\\'\\\"b", "has both quotation marks in a name" }
};

static const char *const  selectors[] = {
    "div", "a > b", "a:not(.b)", "[a='/(@']", "[a$=b]", "[a|=b]", "a:hover",
    "tr.x", ".a\\/b"
};

static const char *const  paths[] = {
    "", " ", ".", "..", "//a", "a/b", "@a", "self::a", "$a", "a | b",
    "contains(a, 'b')", "(a)"
};


int
main(void)
{
    char                  xpath[4096], small[24];
    size_t                i;
    san_catalog_error_t   error;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        xpath[0] = '\0';
        error.text[0] = '\0';

        tap_ok(san_css_to_xpath(cases[i].selector, xpath, sizeof(xpath),
                                &error) == SAN_OK
               && strcmp(xpath, cases[i].xpath) == 0, "%s: %s %s",
               cases[i].selector, xpath, error.text);
    }

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        error.text[0] = '\0';

        tap_ok(san_css_to_xpath(wrong[i].selector, xpath, sizeof(xpath),
                                &error) == SAN_ERROR
               && strstr(error.text, wrong[i].says), "%s: %s",
               wrong[i].selector, error.text);
    }

    for (i = 0; i < sizeof(selectors) / sizeof(selectors[0]); i++) {
        tap_ok(san_css_is_selector(selectors[i]), "a selector: %s",
               selectors[i]);
    }

    for (i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        tap_ok(!san_css_is_selector(paths[i]), "not a selector: %s",
               paths[i]);
    }

    for (i = 1; i <= sizeof(small); i++) {
        memset(small, 'x', sizeof(small));

        tap_ok((san_css_to_xpath("a > b[c=d]", small, i, &error) == SAN_OK)
               == (i > strlen("//a/b[@c='d']"))
               && memchr(small + i, 'x', sizeof(small) - i)
                  == (i < sizeof(small) ? small + i : NULL),
               "room for %u bytes", (unsigned) i);
    }

    return tap_done();
}
