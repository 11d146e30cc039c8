/*
 * san_exclude: expressions and rules, which are compiled once, and evaluated
 * only for findings and once per element.
 */

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "san_catalog_source.h"
#include "san_css.h"
#include "san_exclude.h"
#include "san_exclude_chain.h"
#include "san_xml.h"

#define RULES_MAX  256
#define XPATH_MAX  4096
#define ITS        "http://www.w3.org/2005/11/its"


typedef struct {
    xmlXPathCompExprPtr  expression;
    bool                 rule;        /* from an ITS file, with XHTML names */
    char                *prefix;      /* that the file uses for it, or NULL */
} rule_t;


struct san_exclude_s {
    rule_t    rules[RULES_MAX];
    unsigned  n;
    uint32_t  hash;
};


/*
 * A document of the open elements: without a namespace for expressions, in
 * that of XHTML for rules.
 */

typedef struct {
    san_exclude_chain_t  *chain;
    xmlXPathContextPtr    context;
    const char           *prefix;     /* currently registered, or NULL */
} side_t;


struct san_exclude_page_s {
    const san_exclude_t  *exclude;
    side_t                sides[2];   /* the second one is for rules */
    uint64_t              steps;      /* steps evaluated so far */
    bool                  memory;     /* an allocation failed */
};


san_exclude_t *
san_exclude_create(void)
{
    return calloc(1, sizeof(san_exclude_t));
}


void
san_exclude_free(san_exclude_t *exclude)
{
    unsigned  i;

    for (i = 0; i < exclude->n; i++) {
        xmlXPathFreeCompExpr(exclude->rules[i].expression);
        free(exclude->rules[i].prefix);
    }

    free(exclude);
}


uint32_t
san_exclude_hash(const san_exclude_t *exclude)
{
    return exclude->hash;
}


/* Adds a string and its end to the hash (FNV-1a). */

static void
hash_string(san_exclude_t *exclude, const char *s)
{
    do {
        exclude->hash = (exclude->hash ^ (uint8_t) *s) * 16777619u;
    } while (*s++);
}


/* The part of an expression that the open elements cannot answer, or NULL. */

static const char *
unanswerable(const char *xpath)
{
    char         quote;
    size_t       i;
    const char  *p;

    static const char *const  words[] = {
        "following", "preceding", "position(", "last(", "text(", "comment(",
        "count(", "id(", "string(.", "normalize-space(.", "contains(.",
        "processing-instruction("
    };

    for (p = xpath, quote = 0; *p; p++) {

        if (quote) {
            quote = *p == quote ? 0 : quote;
            continue;
        }

        if (*p == '"' || *p == '\'') {
            quote = *p;
            continue;
        }

        if (*p == '[' && isdigit((unsigned char) p[1])) {
            return "a position";
        }

        for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
            if (strncmp(p, words[i], strlen(words[i])) == 0) {
                return words[i];
            }
        }
    }

    return NULL;
}


/*
 * A prefix in an expression other than known, and its length; NULL: none.  In
 * XPath a colon that is not part of an axis always follows a prefix.
 */

static const char *
other_prefix(const char *xpath, const char *known, size_t *len)
{
    char         quote;
    const char  *p, *from;

    for (p = xpath, quote = 0; *p; p++) {

        if (quote || *p == '"' || *p == '\'') {
            quote = quote == 0 ? *p : *p == quote ? 0 : quote;
            continue;
        }

        if (*p != ':') {
            continue;
        }

        if (p[1] == ':') {
            p++;
            continue;
        }

        for (from = p; from > xpath && (isalnum((unsigned char) from[-1])
                                        || strchr("-_.", from[-1])
                                        || (unsigned char) from[-1] >= 0x80);
             from--)
        {
            /* void */
        }

        *len = (size_t) (p - from);

        if ((known == NULL || strlen(known) != *len
             || memcmp(known, from, *len) != 0)
            && (*len != 3 || memcmp(from, "xml", 3) != 0))
        {
            return from;
        }
    }

    return NULL;
}


/* The first element name of a path without a prefix, or NULL. */

static const char *
no_prefix(const char *xpath, size_t *len)
{
    char         quote;
    size_t       n;
    const char  *p;

    for (p = xpath, quote = 0; *p; p++) {

        if (quote || *p == '"' || *p == '\'') {
            quote = quote == 0 ? *p : *p == quote ? 0 : quote;
            continue;
        }

        if (*p != '/' || !isalpha((unsigned char) p[1])) {
            continue;
        }

        for (n = 1; isalnum((unsigned char) p[n]) || strchr("-_.", p[n]);
             n++)
        {
            if (p[n] == '\0') {
                break;
            }
        }

        if (p[n] != ':' && p[n] != '(') {
            *len = n - 1;
            return p + 1;
        }
    }

    return NULL;
}


#if (LIBXML_VERSION >= 21200)
static void
silent(void *data, const xmlError *error)
#else
static void
silent(void *data, xmlErrorPtr error)
#endif
{
    bool  *memory;

    memory = data;
    *memory |= san_xml_no_memory(error);
}


static int
no_memory(san_catalog_error_t *error)
{
    snprintf(error->text, sizeof(error->text), "out of memory");

    return SAN_ERROR;
}


static int
compile(san_exclude_t *exclude, const char *xpath, const char *prefix,
    bool rule,
    san_catalog_error_t *error)
{
    bool                memory;
    const char         *word;
    rule_t             *r;
    san_xml_watch_t     watch;
    xmlXPathContextPtr  context;

    word = unanswerable(xpath);

    if (word) {
        snprintf(error->text, sizeof(error->text), "\"%s\" uses %s, which is "
                 "not supported: use only self, parent, ancestor and child "
                 "steps and tests of attributes", xpath, word);
        san_catalog_one_line(error);
        return SAN_ERROR;
    }

    if (exclude->n == RULES_MAX) {
        snprintf(error->text, sizeof(error->text),
                 "too many expressions, at most %d are allowed",
                 RULES_MAX);
        return SAN_ERROR;
    }

    r = &exclude->rules[exclude->n];
    memset(r, 0, sizeof(*r));

    context = xmlXPathNewContext(NULL);
    if (context == NULL) {
        return no_memory(error);
    }

    memory = false;
    context->error = (xmlStructuredErrorFunc) silent;
    context->userData = &memory;

    san_xml_watch(&watch);
    r->expression = xmlXPathCtxtCompile(context, (const xmlChar *) xpath);
    memory |= san_xml_watched(&watch);

    xmlXPathFreeContext(context);

    if (r->expression == NULL && !memory) {
        snprintf(error->text, sizeof(error->text), "\"%s\" is not %s", xpath,
                 rule ? "XPath 1.0" : "a supported CSS selector or XPath 1.0");
        san_catalog_one_line(error);
        return SAN_ERROR;
    }

    r->rule = rule;
    r->prefix = prefix ? strdup(prefix) : NULL;

    if (memory || (prefix && r->prefix == NULL)) {
        xmlXPathFreeCompExpr(r->expression);
        free(r->prefix);
        return no_memory(error);
    }

    exclude->n++;

    hash_string(exclude, xpath);
    hash_string(exclude, rule ? "rule" : "");
    hash_string(exclude, prefix ? prefix : "");

    return SAN_OK;
}


int
san_exclude_add(san_exclude_t *exclude, const char *xpath,
    san_catalog_error_t *error)
{
    char         path[XPATH_MAX];
    size_t       n;
    const char  *prefix;

    if (san_css_is_selector(xpath)) {

        if (san_css_to_xpath(xpath, path, sizeof(path), error) != SAN_OK) {
            return SAN_ERROR;
        }

        return compile(exclude, path, NULL, false, error);
    }

    prefix = other_prefix(xpath, NULL, &n);

    if (prefix) {
        snprintf(error->text, sizeof(error->text), "\"%.200s\" matches "
                 "nothing: prefixes cannot be used here, remove \"%.*s:\"",
                 xpath, (int) n, prefix);
        san_catalog_one_line(error);
        return SAN_ERROR;
    }

    return compile(exclude, xpath, NULL, false, error);
}


/* Sets a warning that explains why a rule of a file matches nothing. */

static void
warn_of_rule(const char *selector, const char *prefix, const char *name,
    long line,
    san_catalog_error_t *warning)
{
    size_t       n;
    const char  *found;

    if (warning->text[0]) {
        return;
    }

    found = other_prefix(selector, prefix, &n);

    if (found) {
        snprintf(warning->text, sizeof(warning->text),
                 "%.100s:%ld: \"%.200s\" matches nothing: the prefix \"%.*s\" "
                 "must be declared for \"" SAN_EXCLUDE_XHTML "\", the "
                 "namespace of HTML",
                 name, line, selector, (int) n, found);

    } else if ((found = no_prefix(selector, &n)) != NULL) {
        snprintf(warning->text, sizeof(warning->text),
                 "%.100s:%ld: \"%.200s\" matches nothing: write \"%.*s\" "
                 "with a prefix that is declared for \"" SAN_EXCLUDE_XHTML
                 "\", the namespace of HTML",
                 name, line, selector, (int) n, found);
    }

    san_catalog_one_line(warning);
}


/* The prefix for XHTML that is declared at a node of a rules file. */

static const char *
xhtml_prefix(xmlDocPtr doc, xmlNodePtr node)
{
    xmlNsPtr  ns;

    ns = xmlSearchNsByHref(doc, node, (const xmlChar *) SAN_EXCLUDE_XHTML);

    return ns && ns->prefix ? (const char *) ns->prefix : NULL;
}


static int
add_rule(san_exclude_t *exclude, xmlDocPtr doc, xmlNodePtr node,
    const char *name, san_catalog_error_t *warning,
    san_catalog_error_t *error)
{
    int                  rc;
    xmlChar             *translate, *selector;
    san_catalog_error_t  why;

    translate = xmlGetNoNsProp(node, (const xmlChar *) "translate");
    selector = xmlGetNoNsProp(node, (const xmlChar *) "selector");

    /*
     * libxml2 2.13 and later do not report that a value could not be allocated
     */

    if ((translate == NULL && xmlHasProp(node, (const xmlChar *) "translate"))
        || (selector == NULL && xmlHasProp(node, (const xmlChar *) "selector")))
    {
        xmlFree(translate);
        xmlFree(selector);

        return no_memory(error);
    }

    rc = SAN_OK;

    if (selector && translate
        && strcmp((const char *) translate, "no") == 0)
    {
        rc = compile(exclude, (const char *) selector, xhtml_prefix(doc, node),
                     true, &why);

        if (rc != SAN_OK) {
            snprintf(error->text, sizeof(error->text), "%.100s:%ld: %.300s",
                     name, xmlGetLineNo(node), why.text);

        } else {
            warn_of_rule((const char *) selector, xhtml_prefix(doc, node),
                         name, xmlGetLineNo(node), warning);
        }
    }

    xmlFree(translate);
    xmlFree(selector);

    return rc;
}


static int
add_rules(san_exclude_t *exclude, xmlDocPtr doc, const char *name,
    san_catalog_error_t *error)
{
    int                  rc;
    unsigned             n;
    san_catalog_error_t  warning;
    xmlNodePtr           node;

    node = xmlDocGetRootElement(doc);
    rc = SAN_OK;
    n = exclude->n;
    warning.text[0] = '\0';

    if (node == NULL || strcmp((const char *) node->name, "rules") != 0
        || node->ns == NULL
        || strcmp((const char *) node->ns->href, ITS) != 0)
    {
        snprintf(error->text, sizeof(error->text), "%s: the root element "
                 "is not \"rules\" of ITS (%s)", name, ITS);
        rc = SAN_ERROR;
    }

    for (node = rc == SAN_OK ? node->children : NULL; node && rc == SAN_OK;
         node = node->next)
    {
        if (node->type == XML_ELEMENT_NODE
            && strcmp((const char *) node->name, "translateRule") == 0)
        {
            rc = add_rule(exclude, doc, node, name, &warning, error);
        }
    }

    if (rc == SAN_OK) {
        *error = warning;

        if (exclude->n == n) {
            snprintf(error->text, sizeof(error->text), "%.300s: no "
                     "translateRule with translate=\"no\"", name);
        }
    }

    return rc;
}


int
san_exclude_load_rules(san_exclude_t *exclude, const char *name,
    san_catalog_error_t *error)
{
    int              rc;
    xmlDocPtr        doc;
    san_xml_watch_t  watch;

    san_xml_watch(&watch);

    doc = xmlReadFile(name, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR
                                  | XML_PARSE_NOWARNING);
    rc = SAN_ERROR;

    if (doc && !watch.failed) {
        rc = add_rules(exclude, doc, name, error);

    } else if (!watch.failed) {
        snprintf(error->text, sizeof(error->text), "%s: cannot be opened, "
                 "or is not XML", name);
    }

    xmlFreeDoc(doc);

    return san_xml_watched(&watch) ? no_memory(error) : rc;
}


static void
side_free(side_t *side)
{
    xmlXPathFreeContext(side->context);
    san_exclude_chain_free(side->chain);
    memset(side, 0, sizeof(*side));
}


static bool
side_init(san_exclude_page_t *page, bool rules)
{
    side_t  *side;

    side = &page->sides[rules];
    side->chain = san_exclude_chain(rules);

    if (side->chain == NULL) {
        return false;
    }

    side->context = xmlXPathNewContext(side->chain->doc);

    if (side->context == NULL) {
        return false;
    }

    side->context->error = (xmlStructuredErrorFunc) silent;
    side->context->userData = &page->memory;

    return true;
}


san_exclude_page_t *
san_exclude_page(const san_exclude_t *exclude)
{
    bool                 rule;
    unsigned             i;
    san_exclude_page_t  *page;

    page = calloc(1, sizeof(*page));
    if (page == NULL) {
        return NULL;
    }

    page->exclude = exclude;

    for (i = 0; i < exclude->n; i++) {
        rule = exclude->rules[i].rule;

        if (page->sides[rule].chain == NULL && !side_init(page, rule)) {
            san_exclude_page_free(page);
            return NULL;
        }
    }

    return page;
}


void
san_exclude_page_free(san_exclude_page_t *page)
{
    if (page) {
        side_free(&page->sides[0]);
        side_free(&page->sides[1]);
        free(page);
    }
}


/* The prefix of a rules file is only valid for the rules of that file. */

static bool
set_prefix(side_t *side, const char *prefix)
{
    if (prefix == side->prefix
        || (prefix && side->prefix && strcmp(prefix, side->prefix) == 0))
    {
        return true;
    }

    xmlXPathRegisteredNsCleanup(side->context);
    side->prefix = NULL;

    if (prefix == NULL) {
        return true;
    }

    xmlXPathRegisterNs(side->context, (const xmlChar *) prefix,
                       (const xmlChar *) SAN_EXCLUDE_XHTML);

    if (xmlXPathNsLookup(side->context, (const xmlChar *) prefix) == NULL) {
        return false;
    }

    side->prefix = prefix;

    return true;
}


/*
 * Evaluates one expression; relative paths start at node, the innermost
 * element.
 */

static int
evaluate(san_exclude_page_t *page, side_t *side, const rule_t *r,
    xmlNodePtr node, uint64_t max)
{
    int                  found;
    xmlXPathContextPtr   context;

    context = side->context;

    if (page->steps >= max) {
        return SAN_ASKED_LIMIT;
    }

    if (!set_prefix(side, r->prefix)) {
        return SAN_ASKED_MEMORY;
    }

    context->node = node;
    context->opCount = 0;
    context->opLimit = (unsigned long) (max - page->steps);

    found = xmlXPathCompiledEvalToBoolean(r->expression, context);
    page->steps += context->opCount + 1;

    if (page->memory) {
        return SAN_ASKED_MEMORY;
    }

    if (found < 0 && context->opCount >= context->opLimit) {
        return SAN_ASKED_LIMIT;
    }

    return found > 0 ? SAN_ASKED_EXCLUDED : SAN_ASKED_NO;
}


/* Updates the document to the elements of the question. */

static int
follow(san_exclude_page_t *page, side_t *side, const san_question_t *question)
{
    unsigned              i;
    san_exclude_chain_t  *chain;

    chain = side->chain;
    san_exclude_chain_cut(chain, question->same);

    if (chain->n < question->same) {
        return SAN_ASKED_MEMORY;
    }

    if (chain->n >= question->n) {
        return SAN_ASKED_NO;
    }

    for (i = 0; chain->n < question->n; i++) {
        san_exclude_chain_add(chain, question->tags[i]);

        if (chain->failed) {
            return SAN_ASKED_MEMORY;
        }

        if (chain->nattrs > SAN_CHAIN_ATTRS) {
            return SAN_ASKED_LIMIT;
        }
    }

    /* without this each comparison of two nodes would walk up to the root */

    xmlXPathOrderDocElems(chain->doc);
    page->steps += chain->n / 8;

    return SAN_ASKED_NO;
}


static int
ask_side(san_exclude_page_t *page, bool rules, const san_question_t *question)
{
    int            answer;
    side_t        *side;
    unsigned       i;
    uint64_t       max;
    xmlNodePtr     node, hidden;
    const rule_t  *r;

    side = &page->sides[rules];
    answer = follow(page, side, question);
    node = san_exclude_chain_last(side->chain, question->n);

    if (answer != SAN_ASKED_NO || node == NULL) {
        return answer;
    }

    max = SAN_EXCLUDE_STEPS + question->read * SAN_EXCLUDE_STEPS_A_BYTE;
    hidden = san_exclude_chain_hide(side->chain, question->n);

    for (i = 0; i < page->exclude->n && answer == SAN_ASKED_NO; i++) {
        r = &page->exclude->rules[i];

        if (r->rule == rules) {
            answer = evaluate(page, side, r, node, max);
        }
    }

    san_exclude_chain_show(side->chain, question->n, hidden);

    return answer;
}


int
san_exclude_ask(san_exclude_page_t *page, const san_question_t *question)
{
    int       answer, other;
    unsigned  i;

    answer = SAN_ASKED_NO;

    for (i = 0; i < 2; i++) {

        if (page->sides[i].chain == NULL) {
            continue;
        }

        if (answer == SAN_ASKED_NO) {
            answer = ask_side(page, i == 1, question);

        } else {

            /* keep the other document in step for the next question */

            other = follow(page, &page->sides[i], question);
            answer = other == SAN_ASKED_NO ? answer : other;
        }
    }

    return answer;
}
