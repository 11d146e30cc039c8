/*
 * test_sign: signs of leftovers inside of a text: where each begins and ends,
 * and similar text that is not a sign.
 *
 * Enters: texts with each sign between "‹" and "›".  Leaves: TAP.  Each start
 * and each end of a text is tried as well, with the rest of the text outside of
 * the bytes that are passed: they must not be read.
 */

#include "detect.h"
#include "detect/san_sign.h"

#define KEY    SAN_DETECTOR_KEY
#define PLACE  SAN_DETECTOR_PLACEHOLDER
#define MARK   SAN_DETECTOR_MARKUP
#define ENTITY SAN_DETECTOR_ENTITY
#define ERROR  SAN_DETECTOR_ERROR
#define NONE   SAN_DETECTOR_N

#define X10  "abcdefghij"
#define X40  X10 X10 X10 X10
#define X70  X40 X10 X10 X10


static const struct {
    san_detector_t  detector;
    const char     *text;
} signs[] = {

    /* two braces: a name, a filter; not code, numbers or long text */
    { PLACE, "Hi ‹{{ name }}›!" }, { PLACE, "‹{{{body}}}› x" },
    { PLACE, "‹{{ post.author | upper }}›" }, { NONE, "{{ name }" },
    { NONE, "{{ a; b }}" }, { NONE, "{{ a<b }}" }, { NONE, "{{ a\\b }}" },
    { NONE, "{{ caf\xc3\xa9 }}" }, { NONE, "{{ 1, 2 }}" },
    { PLACE, "‹{{" X70 "abcdefgh}}›" }, { NONE, "{{" X70 "abcdefghi}}" },
    { NONE, "x{{ name }}" }, { NONE, "\"{{ name }}" }, { NONE, "'{{ name }}" },

    /* one brace: a name alone, or a number */
    { PLACE, "Page ‹{0}› of ‹{1}›" }, { NONE, "{12}" }, { NONE, "{a}" },
    { NONE, "{0" }, { NONE, "{name" }, { NONE, "{}" }, { NONE, "{a b}" },
    { PLACE, "‹{ab}›." }, { PLACE, "‹{_a}›" }, { PLACE, "‹{na-me}›" },
    { NONE, "{-ab}" }, { NONE, "{1a}" }, { NONE, "{name.}" },
    { PLACE, "‹{" X40 "}›" }, { NONE, "{" X40 "k}" },
    { NONE, "x{ab}" }, { NONE, "1{ab}" }, { NONE, "_{ab}" }, { NONE, "/{ab}" },
    { NONE, "\\{ab}" }, { NONE, "^{ab}" }, { NONE, "={ab}" },
    { NONE, "]{ab}" }, { NONE, "){ab}" }, { NONE, "`{ab}" },
    { NONE, "\"{ab}" }, { NONE, "'{ab}" },
    { NONE, "{ab}/" }, { NONE, "{ab}`" }, { NONE, "{ab}\"" },
    { NONE, "{ab}_" }, { NONE, "{ab}{cd}" }, { NONE, "{ab}}" },
    { PLACE, "‹{#title#}›" }, { PLACE, "‹{#ab#}›" }, { NONE, "{#a#}" },
    { NONE, "{#12#}" }, { NONE, "{#ab}" }, { NONE, "{#ab#" },
    { PLACE, "‹{count, ›plural, one {# item}}" },
    { PLACE, "‹{when,›date}" }, { NONE, "{n, plural, one {# item}}" },
    { NONE, "{count, other}" }, { NONE, "{count plural}" },

    /* braces as brackets in a title; names of variables with a capital */
    { NONE, "{Easy}" }, { NONE, "{Abend}" }, { NONE, "{Zoom}" },
    { NONE, "{VIDEO}" }, { NONE, "{Step-by-Step}" }, { NONE, "{B1Ar}" },
    { PLACE, "‹{Name}›" }, { PLACE, "‹{NAME}›" }, { NONE, "{Nam}" },
    { NONE, "{Names}" }, { PLACE, "‹{Benutzername}›" },
    { PLACE, "‹{UserMail}›" }, { PLACE, "‹{BaZar}›" }, { PLACE, "‹{BzAr}›" },
    { PLACE, "‹{First_mail}›" }, { PLACE, "‹{Shop.mail}›" },
    { PLACE, "‹{easy}›" }, { PLACE, "‹{_Easy}›" },

    /* statements and tags of languages, in the middle of words too */
    { MARK, "a‹{% if x %}›b" }, { MARK, "‹{%ab%}›" }, { NONE, "{%a%}" },
    { NONE, "{{% ab %}" },
    { NONE, "{%%}" }, { NONE, "{% if x %" }, { NONE, "\"{% if x %}" },
    { MARK, "‹{% " X70 X70 "abcdefghijkl %}›" },
    { NONE, "{% " X70 X70 X10 "abcdefghijkl %}" },
    { MARK, "‹{mlang en}›Garden‹{mlang}›" }, { MARK, "x‹{:en}›a‹{:}›" },
    { NONE, "{:en" }, { NONE, "{:xx}" },

    /* "${name}" and the like */
    { PLACE, "‹${title}›" }, { PLACE, "Dear ‹#{ name }›," },
    { PLACE, "‹${a}›" }, { PLACE, "‹%{count}› more" }, { NONE, "${}" },
    { NONE, "${a b}" }, { NONE, "${1a}" }, { PLACE, "a$‹{ab}›" },
    { PLACE, "/$‹{ab}›" }, { PLACE, "$ ‹{ab}›" }, { NONE, "${ab" },
    { NONE, "#ab}" },

    /* percent signs: formats of printf, Python and Qt */
    { PLACE, "Hi ‹%s›!" }, { PLACE, "‹%1$s› of ‹%2$d›" }, { PLACE, "‹%.2f›" },
    { PLACE, "‹%5d›" }, { PLACE, "‹%i›" }, { PLACE, "‹%u›" },
    { PLACE, "‹%@› x" }, { NONE, "%x" }, { NONE, "%sd" }, { NONE, "%s1" },
    { NONE, "%1$" }, { NONE, "%$s" }, { NONE, "a%s" }, { NONE, "%%s" },
    { NONE, "-%s" }, { NONE, "\"%s" }, { NONE, "'%s" }, { NONE, "?%s" },
    { NONE, "&%s" }, { NONE, "/%s" }, { NONE, "%" }, { NONE, "50 %" },
    { PLACE, "‹%(name)s›x" }, { PLACE, "‹%(a)d›" }, { PLACE, "‹%(a)i›" },
    { PLACE, "‹%(a)f›" }, { NONE, "%(a)x" }, { NONE, "%()s" },
    { NONE, "%(a]s" }, { NONE, "%(a)" },
    { PLACE, "by ‹%author%›." }, { NONE, "%ab%" }, { PLACE, "‹%abc%›" },
    { NONE, "%abc" }, { PLACE, "‹%s›%" },
    { PLACE, "‹%1› files" }, { PLACE, "into ‹%1›," }, { PLACE, " ‹%1› x" },
    { PLACE, "to ‹%1›." }, { PLACE, "‹%1›." }, { NONE, "%1.5" },
    { NONE, "${ }" }, { NONE, "%{ }" },
    { NONE, "%0 files" }, { NONE, "%. x" }, { NONE, "20 %1" },
    { NONE, "(%1)" }, { NONE, "%1a" }, { NONE, "%1%" }, { NONE, "%12" },

    /* percent-encoded UTF-8, which is correct in addresses */
    { ENTITY, "caf‹%C3%A9›" }, { ENTITY, "caf‹%c3%a9›s" },
    { ENTITY, "‹%C3%A9›‹%C3%A9›" }, { ENTITY, "‹%E6%97%A5›" },
    { ENTITY, "‹%F0%9F%98%80›" }, { ENTITY, "a/b ‹%C3%A9›" },
    { NONE, "a/%C3%A9" }, { NONE, "a=%C3%A9" }, { NONE, "a?b%C3%A9" },
    { NONE, "a:%C3%A9" }, { NONE, "%C3" }, { NONE, "%C3%A" },
    { NONE, "%C3%G9" }, { NONE, "%41%42" }, { NONE, "%C3%C3" },
    { NONE, "%A9%A9" }, { NONE, "%C2%85" }, { NONE, "%C3-A9" },
    { ENTITY, "‹%C2%A0›" }, { NONE, "%C3%A " },

    /* brackets: languages, notes, shortcodes */
    { MARK, "‹[:en]›Garden‹[:ru]›Sad‹[:]›" }, { NONE, "[:e]" },
    { NONE, "[:eng]" }, { NONE, "[:EN]" }, { NONE, "[:e1]" },
    { NONE, "[:1e]" }, { NONE, "[:eN]" }, { NONE, "[:en" },
    { MARK, "‹[:az]›" }, { MARK, "‹[:za]›" },
    { MARK, "x ‹[TO" "DO: hours]›" }, { MARK, "‹[FIX" "ME]›" },
    { MARK, "‹[xx" "x]›" }, { MARK, "‹[AMT: check]›" }, { MARK, "‹[mt: a]›" },
    { MARK, "‹[untranslated]› Garden" },
    { MARK, "‹[contact-form-7]›" }, { MARK, "‹[/name]›" },
    { MARK, "‹[url=a]›a‹[/url]›" }, { MARK, "‹[size=2]›" },
    { MARK, "‹[gallery]›" }, { NONE, "[gallery x]" }, { NONE, "[name]" },
    { MARK, "‹[a_bc]›" }, { NONE, "[a_b]" }, { NONE, "[abc_]" },
    { NONE, "[_abc]" }, { NONE, "[Name a=1]" }, { NONE, "[{ame a=1]" },
    { MARK, "‹[name a=\"b\"]›" }, { MARK, "‹[name a='b']›" },
    { MARK, "‹[name a=1]›" }, { MARK, "‹[name a=\xe2\x80\x9c" "b]›" },
    { MARK, "‹[zip a=1]›" }, { MARK, "‹[/name a=1]›" },
    { NONE, "[name a=b]" }, { NONE, "[name a=]" }, { NONE, "[name a]" },
    { NONE, "[name =1]" }, { NONE, "[name, a=1]" }, { NONE, "[/name x]" },
    { NONE, "[name a:1]" }, { NONE, "[a_bc" }, { NONE, "[/Name]" },
    { NONE, "`[a_bc]" }, { NONE, "\"[a_bc]" }, { MARK, "x‹[a_bc]›" },
    { NONE, "[a_bc " X70 X70 X10 X10 "]" },
    { PLACE, "‹[object Object]›" }, { PLACE, "‹[[ab]]›" },
    { NONE, "[[a]]" }, { NONE, "[[12]]" }, { NONE, "x[[ab]]" },
    { NONE, "[[ab]" }, { NONE, "[[ab" },
    { ERROR, "‹[an error occurred while processing this directive]›." },

    /* underscores */
    { PLACE, "‹__TITLE__›" }, { MARK, "‹__MSG_title__›" },
    { PLACE, "‹__A.B__› x" }, { PLACE, "‹__AB__›" }, { NONE, "__A__" },
    { PLACE, "‹__ZB__›" }, { NONE, "__[B__" },
    { NONE, "__title__" }, { NONE, "__TITLE__x" }, { NONE, "x__TITLE__" },
    { NONE, ".__TITLE__" }, { NONE, "/__TITLE__" }, { NONE, "__TITLE_" },
    { NONE, "__A B__" }, { NONE, "_TITLE_" }, { NONE, "__TITLE" },
    { KEY, "translation missing: es.datetime.x‹_days›, x" },
    { KEY, "missing:es.a‹_b_c›" }, { KEY, "missing:  a-b.c‹_d›" },
    { NONE, "missing: x_y" }, { NONE, "issing: a.x_y" },
    { NONE, "missing: a.x_1" }, { NONE, "missing a.x_y" },
    { NONE, "missing: a.x_" }, { NONE, "a.x_y" },

    /* links of vue-i18n */
    { PLACE, "‹@:name›, hi" }, { PLACE, "‹@:(name›)" }, { PLACE, "‹@:ab›" },
    { NONE, "@:a" }, { NONE, "@name" }, { NONE, "a@:name" },
    { NONE, "@: name" }, { NONE, "@:1a" },

    /* keys between question marks */
    { KEY, "‹???a.b???›" }, { KEY, "x ‹??a_b??› y" }, { NONE, "?a.b?" },
    { NONE, "????a.b????" }, { NONE, "x???a.b???" }, { NONE, "???ab???" },
    { NONE, "???_ab???" }, { NONE, "???a.b??" }, { KEY, "‹??a.b??›?" },
    { KEY, "‹???a-b.c???›" }, { NONE, "???a-b???" },

    /* entities that were escaped twice */
    { ENTITY, "f‹&uuml;›r" }, { ENTITY, "‹&frac12;›" },
    { ENTITY, "‹&thinsp;›" }, { ENTITY, "‹&#39;›" }, { ENTITY, "‹&#x27;›" },
    { ENTITY, "‹&#XE9;›" }, { NONE, "&uuml" }, { NONE, "&foo;" },
    { NONE, "&uum;" }, { NONE, "&uumll;" },
    { NONE, "&uuml," }, { NONE, "&;" }, { NONE, "&#39" }, { NONE, "&#;" },
    { NONE, "&#xG;" }, { NONE, "&#1a;" }, { NONE, "&#0;" },
    { NONE, "&#31;" }, { ENTITY, "‹&#32;›" }, { ENTITY, "‹&#126;›" },
    { NONE, "&#127;" }, { NONE, "&#159;" }, { ENTITY, "‹&#160;›" },
    { ENTITY, "‹&#xd7ff;›" }, { NONE, "&#xd800;" }, { NONE, "&#xdfff;" },
    { ENTITY, "‹&#xe000;›" }, { ENTITY, "‹&#xfffd;›" }, { NONE, "&#xfffe;" },
    { NONE, "&#xffff;" }, { ENTITY, "‹&#x10000;›" },
    { ENTITY, "‹&#x10fffe;›" }, { NONE, "&#x10ffff;" },
    { NONE, "&#x110000;" }, { NONE, "&#x100000041;" },

    /* escapes of code */
    { ENTITY, "caf‹\\u00e9›s" }, { NONE, "\\\\u00e9" }, { NONE, "\"\\u00e9" },
    { NONE, "\\u00e" }, { NONE, "\\u0041" }, { NONE, "\\u00g0" },
    { NONE, "\\u009f" }, { ENTITY, "‹\\u00a0›" }, { ENTITY, "‹\\u65e5›" },
    { NONE, "\\ud800" },
    { ENTITY, "march‹u00e9›" }, { ENTITY, "a‹u017f›b" }, { NONE, "u00e9" },
    { NONE, "1u00e9" }, { NONE, "au00e" }, { NONE, "au0180" },
    { NONE, "au10e9" }, { NONE, "au00e91" },
    { ENTITY, "don‹\\'›t" }, { ENTITY, "a‹\\\"›b" }, { NONE, "\\'t" },
    { NONE, "don\\'" }, { NONE, "don\\xt" }, { NONE, "1\\'t" },
    { NONE, "n\\'1" }
};

static const char *const  notes[] = {
    "to" "do", "To" "do: x", "fix" "me", "xx" "x", "amt: x", "AMT\xef\xbc\x9a",
    "untranslated", "Not translated", "needs translation: x",
    "to be translated", "Translate me", "translate this!", "Translator: x",
    "note to translator", "MT:x"
};

static const char *const  no_notes[] = {
    "todos", "amt", "translated", "note", "translate it", "mt", "video"
};


/* The text with marks around each sign; the detectors of all. */

static unsigned
scan(const uint8_t *text, size_t len, char *out)
{
    size_t           n;
    unsigned         seen;
    const uint8_t   *p, *end;
    san_detector_t   detector;

    end = text + len;

    for (p = text, seen = 0; p < end; p++) {
        n = san_sign_at(text, p, end, &detector);

        if (n == 0) {
            *out++ = (char) *p;
            continue;
        }

        n = n < (size_t) (end - p) ? n : (size_t) (end - p);
        out += sprintf(out, "‹%.*s›", (int) n, (const char *) p);
        seen |= 1u << detector;
        p += n - 1;
    }

    *out = '\0';

    return seen;
}


/* The same with other bytes around it. */

static bool
is_bounded(const char *text, size_t from, size_t to)
{
    size_t    i;
    char      alone[400], within[400];
    unsigned  seen;

    static uint8_t     buf[400];
    static const char  around[] = "\0a}5] %\"'`{[()$:=?_.;@/A";

    seen = scan((const uint8_t *) text + from, to - from, within);

    for (i = 0; i < sizeof(around); i++) {
        memset(buf, around[i], sizeof(buf));
        memcpy(buf + 8, text + from, to - from);

        if (scan(buf + 8, to - from, alone) != seen
            || strcmp(alone, within) != 0)
        {
            return false;
        }
    }

    return true;
}


static void
unmark(const char *text, char *out)
{
    while (*text) {
        if (strncmp(text, "‹", 3) == 0 || strncmp(text, "›", 3) == 0) {
            text += 3;

        } else {
            *out++ = *text++;
        }
    }

    *out = '\0';
}


static void
test_signs(void)
{
    char      text[400], out[400];
    size_t    i, k, len;
    bool      bounded;
    unsigned  seen, want;

    for (i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        unmark(signs[i].text, text);
        len = strlen(text);
        want = signs[i].detector == NONE ? 0 : 1u << signs[i].detector;
        seen = scan((const uint8_t *) text, len, out);

        if (!tap_ok(strcmp(out, signs[i].text) == 0 && seen == want, "%s",
                    signs[i].text))
        {
            printf("# %s, %x\n", out, seen);
        }

        for (k = 0, bounded = true; k <= len; k++) {
            bounded &= is_bounded(text, 0, k) && is_bounded(text, k, len);
        }

        tap_ok(bounded, "%s: nothing around it is read", text);
    }
}


/* Notes of translators, in both kinds of brackets. */

static void
test_notes(void)
{
    char    text[100], out[200], want[200];
    size_t  i;

    for (i = 0; i < sizeof(notes) / sizeof(notes[0]); i++) {
        sprintf(text, "a [%s] b", notes[i]);
        sprintf(want, "a ‹[%s]› b", notes[i]);
        tap_ok(scan((uint8_t *) text, strlen(text), out) == 1u << MARK
               && strcmp(out, want) == 0, "a note: %s", text);

        sprintf(text, "a 【%s】 b", notes[i]);
        sprintf(want, "a ‹【%s】› b", notes[i]);
        tap_ok(scan((uint8_t *) text, strlen(text), out) == 1u << MARK
               && strcmp(out, want) == 0, "a note: %s", text);

        sprintf(text, "a [%s", notes[i]);
        tap_ok(scan((uint8_t *) text, strlen(text), out) == 0, "no note: %s",
               text);
    }

    for (i = 0; i < sizeof(no_notes) / sizeof(no_notes[0]); i++) {
        sprintf(text, "[%s] 【%s】", no_notes[i], no_notes[i]);
        tap_ok(scan((uint8_t *) text, strlen(text), out) == 0, "no note: %s",
               text);
    }
}


int
main(void)
{
    test_signs();
    test_notes();

    return tap_done();
}
