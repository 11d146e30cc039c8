/*
 * san_keep: expressions and rules, compiled once, asked only for a finding.
 */

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "san_catalog_source.h"
#include "san_keep.h"
#include "san_keep_chain.h"
#include "san_xml.h"

#define RULES_MAX  256
#define ITS        "http://www.w3.org/2005/11/its"


typedef struct {
    xmlXPathCompExprPtr  expression;
    bool                 rule;        /* of an ITS file: sees XHTML's names */
    char                *prefix;      /* that the file has for it, or NULL */
} rule_t;


struct san_keep_s {
    rule_t    rules[RULES_MAX];
    unsigned  n;
};


san_keep_t *
san_keep_create(void)
{
    return calloc(1, sizeof(san_keep_t));
}


void
san_keep_free(san_keep_t *keep)
{
    unsigned  i;

    for (i = 0; i < keep->n; i++) {
        xmlXPathFreeCompExpr(keep->rules[i].expression);
        free(keep->rules[i].prefix);
    }

    free(keep);
}


/* What the open elements cannot answer; NULL: nothing of that. */

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
    snprintf(error->text, sizeof(error->text), "no memory");

    return SAN_ERROR;
}


static int
compile(san_keep_t *keep, const char *xpath, const char *prefix, bool rule,
    san_catalog_error_t *error)
{
    bool                memory;
    const char         *word;
    rule_t             *r;
    san_xml_watch_t     watch;
    xmlXPathContextPtr  context;

    word = unanswerable(xpath);

    if (word) {
        snprintf(error->text, sizeof(error->text), "\"%s\" asks for %s, which "
                 "the open elements do not tell: self, parent, ancestor and "
                 "child steps and tests of attributes do", xpath, word);
        san_catalog_one_line(error);
        return SAN_ERROR;
    }

    if (keep->n == RULES_MAX) {
        snprintf(error->text, sizeof(error->text), "more than %d expressions",
                 RULES_MAX);
        return SAN_ERROR;
    }

    r = &keep->rules[keep->n];
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
        snprintf(error->text, sizeof(error->text), "\"%s\" is no XPath 1.0",
                 xpath);
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

    keep->n++;

    return SAN_OK;
}


int
san_keep_add(san_keep_t *keep, const char *xpath, san_catalog_error_t *error)
{
    return compile(keep, xpath, NULL, false, error);
}


/* The prefix that a rules file has for XHTML at a node. */

static const char *
xhtml_prefix(xmlDocPtr doc, xmlNodePtr node)
{
    xmlNsPtr  ns;

    ns = xmlSearchNsByHref(doc, node, (const xmlChar *) SAN_XHTML);

    return ns && ns->prefix ? (const char *) ns->prefix : NULL;
}


static int
add_rule(san_keep_t *keep, xmlDocPtr doc, xmlNodePtr node, const char *name,
    san_catalog_error_t *error)
{
    int                  rc;
    xmlChar             *translate, *selector;
    san_catalog_error_t  why;

    translate = xmlGetNoNsProp(node, (const xmlChar *) "translate");
    selector = xmlGetNoNsProp(node, (const xmlChar *) "selector");

    /* libxml2 2.13 and later say nothing where a value finds no memory */

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
        rc = compile(keep, (const char *) selector, xhtml_prefix(doc, node),
                     true, &why);

        if (rc != SAN_OK) {
            snprintf(error->text, sizeof(error->text), "%.100s:%ld: %.300s",
                     name, xmlGetLineNo(node), why.text);
        }
    }

    xmlFree(translate);
    xmlFree(selector);

    return rc;
}


static int
add_rules(san_keep_t *keep, xmlDocPtr doc, const char *name,
    san_catalog_error_t *error)
{
    int         rc;
    xmlNodePtr  node;

    node = xmlDocGetRootElement(doc);
    rc = SAN_OK;

    if (node == NULL || strcmp((const char *) node->name, "rules") != 0
        || node->ns == NULL
        || strcmp((const char *) node->ns->href, ITS) != 0)
    {
        snprintf(error->text, sizeof(error->text), "%s: the root is not "
                 "\"rules\" of ITS (%s)", name, ITS);
        rc = SAN_ERROR;
    }

    for (node = rc == SAN_OK ? node->children : NULL; node && rc == SAN_OK;
         node = node->next)
    {
        if (node->type == XML_ELEMENT_NODE
            && strcmp((const char *) node->name, "translateRule") == 0)
        {
            rc = add_rule(keep, doc, node, name, error);
        }
    }

    return rc;
}


int
san_keep_load_rules(san_keep_t *keep, const char *name,
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
        rc = add_rules(keep, doc, name, error);

    } else if (!watch.failed) {
        snprintf(error->text, sizeof(error->text), "%s: is no XML, or cannot "
                 "be opened", name);
    }

    xmlFreeDoc(doc);

    return san_xml_watched(&watch) ? no_memory(error) : rc;
}


/* Also true where there is no memory to tell. */

static bool
matches(const rule_t *r, xmlDocPtr doc)
{
    bool                found, memory;
    xmlNodePtr          node;
    xmlXPathObjectPtr   object;
    xmlXPathContextPtr  context;

    context = xmlXPathNewContext(doc);
    if (context == NULL) {
        return true;
    }

    memory = false;
    context->error = (xmlStructuredErrorFunc) silent;
    context->userData = &memory;

    if (r->prefix) {
        xmlXPathRegisterNs(context, (const xmlChar *) r->prefix,
                           (const xmlChar *) SAN_XHTML);

        memory = xmlXPathNsLookup(context, (const xmlChar *) r->prefix)
                 == NULL;
    }

    /* relative paths begin at the innermost element */

    for (node = xmlDocGetRootElement(doc); node->last
         && node->last->type == XML_ELEMENT_NODE; node = node->last)
    {
        /* void */
    }

    context->node = node;
    object = xmlXPathCompiledEval(r->expression, context);

    found = object
            && (object->type == XPATH_NODESET
                ? !xmlXPathNodeSetIsEmpty(object->nodesetval)
                : xmlXPathCastToBoolean(object));

    xmlXPathFreeObject(object);
    xmlXPathFreeContext(context);

    return found || memory;
}


bool
san_keep_matches(const san_keep_t *keep, const san_str_t *tags, unsigned n)
{
    bool       found, failed;
    unsigned   i, pass;
    xmlDocPtr  doc;

    found = false;

    for (pass = 0; pass < 2 && !found; pass++) {

        for (i = 0; i < keep->n && keep->rules[i].rule != (pass == 1); i++) {
            /* void */
        }

        if (i == keep->n) {
            continue;
        }

        doc = san_keep_chain(tags, n, pass == 1, &failed);

        if (doc == NULL) {
            found = failed;
            continue;
        }

        for ( /* void */ ; i < keep->n && !found; i++) {
            found = keep->rules[i].rule == (pass == 1)
                    && matches(&keep->rules[i], doc);
        }

        xmlFreeDoc(doc);
    }

    return found;
}
