/*
 * Detectors that need only the text: what each recognises, and similar texts
 * that it does not report.
 */

#include <stdlib.h>
#include <string.h>

#include "san.h"
#include "detect/san_detectors.h"
#include "detect/san_judge.h"
#include "memory.h"
#include "tap.h"


typedef struct {
    const char  *text;
    bool         found;
    bool         attribute;
} case_t;


static const case_t  keys[] = {
    { "???menu.main.title???", true, false },
    { "???login.title", true, false },
    { "???en.menu_title???", true, false },
    { "translation missing: de.article.title", true, false },
    { "Translation missing: de.article", true, false },
    { "translation missing: en-GB.helpers.submit_button", true, true },
    { "[missing \"en.menu.title\" translation]", true, false },
    { "missing translation: menu.title", true, false },
    { "Missing translation for menu.title", true, false },
    { "???", false, false },
    { "??? what", false, false },
    { "???what???", false, false },
    { "What???", false, false },
    { "??? menu.title ???", false, false },
    { "translation missing", false, false },
    { "Translation missing: please help", false, false },
    { "Translation missing: de.article and more", false, false },
    { "missing persons", false, false },
    { "[missing menu.title]", true, false },
    { "[missing 'menu.title' translation]", true, false },
    { "missing menu.title", false, false },
    { "translation menu.title", false, false },
    { "[translation missing: menu.title]", true, false },
    { "translation missing: menu.title]", false, false },
    { "translation missing: \"menu.title\"", true, false },
    { "translation missing: menu.title  ", true, false },
    { "translation missing: .menu", false, false },
    { "translation missing: menu_", true, false },
    { "translation missing for menu.title", true, false },
    { "translation  missing:menu.title", true, false },
    { "translations missing: menu.title", false, false },
    { "???menu.title????", false, false },
    { "???menu.title??x", false, false },
    { "???menu.title?? ", false, false },
    { "??menu.title??", true, false },
    { "?menu.title?", true, false },
    { "?a.b?", true, false },
    { "?menu.title??", false, false },
    { "??menu.title?", false, false },
    { "?menu.title!", false, false },
    { "??menu.title?!", false, false },
    { "??menu.title!?", false, false },
    { "?menu.title", false, false },
    { "menu.title?", false, false },
    { "menu.title??", false, false },
    { "?menu_title?", false, false },
    { "?menu.?", false, false },
    { "?.menu?", false, false },
    { "?ab?", false, false },
    { "[missing link]", false, false },
    { "", false, false }
};

static const case_t  key_likes[] = {
    { "component.sharebar.share_on_flipboard", true, false },
    { "common.buttons.save_all", true, false },
    { "HEADER.MAIN_MENU.TITLE", true, false },
    { "icon.share_facebook", true, true },
    { "nav.footer.contact", true, true },
    { "nav.ok.contact_us", true, false },
    { "nav.o.contact_us", false, false },
    { "nav.footer.contact", true, false },
    { "sahar.53.ir", false, false },
    { "michael.raedel.1", false, false },
    { "majestic.sea.capain", false, false },
    { "browser.urlbar.imeCompositionClosesPanel", false, false },
    { "GANZ.HERZ.LICH", false, false },
    { "GANZ.HERZ.LICH", false, true },
    { "Ganz.herz.lich", false, true },
    { "ganz.Herz.lich", false, true },
    { "ganz.herzLich.lich", false, true },
    { "ganz.herz", false, true },
    { "ganz.h1.l2.i3", false, true },
    { "ganz.h1.l2", true, true },
    { "io.ganz.herz_x", false, true },
    { "iot.ganz.herz_x", true, true },
    { "i.ganz.herz_x", false, true },
    { "ganz.herz_x.d", false, true },
    { "ganz.herz_x.deb", true, true },
    { "ganz.herz_x.de", false, true },
    { "ganz.de.herz_x", true, true },
    { "ganz._herz.lich", false, true },
    { "ganz.her(z.li_ch", false, true },
    { "aa.bb.cc.dd.ee.ff.gg.h_h", true, false },
    { "aa.bb.cc.dd.ee.ff.gg.hh.i_i", false, false },
    { "aa.b_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", true, false },
    { "aa.b_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", false, false },
    { "dropper_startup.py", false, false },
    { "www.example_site.com", false, false },
    { "my_shop.example.co", false, true },
    { "com.example.my_app", false, false },
    { "index_old.html", false, true },
    { "photo_2016.jpg", false, true },
    { "1.2.3", false, false },
    { "e.g.", false, false },
    { "U.S.A.", false, false },
    { "Dr.Smith_Jones", false, false },
    { "Hello.World", false, false },
    { "Node.js", false, false },
    { "foo..bar_baz", false, false },
    { "foo.bar_", false, false },
    { "a.b_c", false, false },
    { "menu title", false, false },
    { "nav-bar.item_x", true, false },
    { "user.areaMap", true, false },
    { "user.quizMap", true, false },
    { "user.area_Map", true, false },
    { "user.area1Map", false, false },
    { "user.areamap", false, false },
    { "user.Areamap", false, false },
    { "user.name_tag", true, false },
    { "foo_.bar", false, false },
    { "foo_.bar_baz", true, false },
    { "foo-.bar", false, false },
    { "a{b.c_d", false, false },
    { "ab.c_d}", false, false },
    { "ab.c_d[", false, false },
    { "ab.c`d_e", false, false },
    { "under_scored", false, false },
    { "nav_7_off", true, false },
    { "nav_7_off", false, true },
    { "nav_item7_off", true, true }
};

static const case_t  placeholders[] = {
    { "{{ headline }}", true, false },
    { "{{headline}}", true, true },
    { "{{{body}}}", true, false },
    { "${title}", true, false },
    { "#{title}", true, false },
    { "%{count}", true, false },
    { "%(name)s", true, false },
    { "{title}", true, false },
    { "{0}", true, false },
    { "{% block title %}", true, false },
    { "<%= title %>", true, false },
    { "[[title]]", true, false },
    { "__TITLE__", true, false },
    { "%TITLE%", true, false },
    { "%s", true, false },
    { "[object Object]", true, false },
    { "undefined", true, false },
    { "Lorem ipsum", true, false },
    { "lorem ipsum dolor sit amet, consectetur", true, false },
    { "{ 1 trackback }", false, false },
    { "{a, b}", false, false },
    { "{}", false, false },
    { "{{ a }} and {{ b }}", true, false },
    { "[1]", false, false },
    { "[[1, 2], [3, 4]]", false, false },
    { "[Update]", false, false },
    { "100 %", false, false },
    { "%", false, false },
    { "$100", false, false },
    { "Undefined behaviour", false, false },
    { "null", false, false },
    { "Lorem", false, false },
    { "__", false, false },
    { "____", false, false },
    { "__a__", false, false },
    { "%a%", true, false },
    { "%1$s", true, false },
    { "%1", true, false },
    { "{a b}", false, false },
    { "%{a b}", true, false },
    { "{12}", false, false },
    { "{1}", true, false },
    { "{-}", false, false },
    { "{a}{b}", false, false },
    { "[[a b]]", true, false },
    { "[[a,b]]", false, false },
    { "${a}}", true, false },
    { "<%= a %> b", false, false },
    { "<% a %>", true, false },
    { "LOREM IPSUM", true, false },
    { "lorem ipsu", false, false },
    { "lorem-ipsum", false, false },
    { "undefine", false, false },
    { "NaN", true, false },
    { "nan", false, false },
    { "{{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}", true,
      false },
    { "{{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}", true,
      false }
};

static const case_t  mojibakes[] = {
    { "Eingabe lÃ¶schen", true, true },
    { "MontrÃ©al", true, false },
    { "more Â»", true, false },
    { "Itâ€™s here", true, false },
    { "ÐŸÐ¾Ð´ÐµÐ»Ð¸Ñ‚ÑŒÑÑ", true, false },
    { "РџРѕРґРµР»РёС‚СЊСЃСЏ", true, false },
    { "20Â°C", true, false },
    { "Å›wiÄ™to", true, false },
    { "æ—¥æœ¬èªž", true, false },
    { "Mitgef\xef\xbf\xbdhl", true, true },
    { "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", true, false },
    { "Über uns", false, false },
    { "SÃO PAULO", false, false },
    { "ÂNGELA", false, false },
    { "PÃES E PÃO", false, false },
    { "CAFÉ’s menu", false, false },
    { "Le « café »", false, false },
    { "À «la carte»", false, false },
    { "„SCHÖN“", false, false },
    { "Ðorđe", false, false },
    { "Þór Ðað", false, false },
    { "Россия – Сербия", false, false },
    { "Рёв РЁВ Срђан", false, false },
    { "СССР", false, false },
    { "ÑANDÚ", false, false },
    { "Tiếng Việt", false, false },
    { "naïve café señor", false, false },
    { "10 € – 20 €", false, false },
    { "a \xef\xbf\xbd b", false, false },
    { "a\xef\xbf\xbd b", true, false },
    { "a \xef\xbf\xbd" "b", true, false },
    { "a\xef\xbf\xbd", true, false },
    { "\xef\xbf\xbd" "b", true, false },
    { "\xef\xbf\xbd \xef\xbf\xbd", true, false },
    { "Ã", false, false },
    { "Ã©", true, false },
    { "Å›", false, false },
    { "Å›Å›", true, false },
    { "Ã©é", false, false },
    { "Ã©Ã©é", true, false },
    { "Рё", false, false },
    { "РёРё", false, false },
    { "РёРёРё", true, false },
    { "РёРёРёё", false, false },
    { "WindowsВ®", true, false },
    { "the WindowsВ® world", true, false },
    { "AcmeВ©", true, false },
    { "WindowsВ»", false, false },
    { "Класс В®", false, false },
    { "В®", false, false },
    { "ðŸ˜€", false, false },
    { "â‚¬", true, false },

    /* a letter, a no-break space and a dash may be correct text */
    { "policist\xc3\xa9\xc2\xa0\xe2\x80\x93", false, false },
    { "\xc3\x97\xe2\x80\x99 5", true, false },
    { "", false, false }
};


/* Those that are recognised by their form, on pages in any language. */

static const case_t  forms[] = {
    { "Routing error", true, false },
    { "Error establishing a database connection", true, false },
    { "Lorem ipsum dolor", true, false },
    { "Invalid Date", true, false },
    { "Translate me", true, false },
    { "JSELECT", true, false },
    { "menu.main_title", true, false },
    { "marchu00e9", true, false },
    { "shop.intro.main", true, true },
    { "shop.intro.main", false, false },
    { "nav_img_7_off_title", true, false },
    { "nav_img_7_off_title", false, true },
    { "Routing table", false, false },
    { "Invalid dates", false, false },
    { "Translate", false, false },
    { "News", false, false },
    { "", false, false }
};


static void
run_forms(void)
{
    size_t     i;
    san_str_t  text;

    for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        text.data = (const uint8_t *) forms[i].text;
        text.len = strlen(forms[i].text);

        tap_ok(san_judge_form(text, forms[i].attribute) == forms[i].found,
               "form: \"%s\" is %s", forms[i].text,
               forms[i].found ? "one" : "none");
    }
}


static void
run(const char *name, san_detect_pt detect, san_detector_t detector,
    const case_t *cases, size_t n)
{
    static san_policy_t  policy;
    static san_page_t    page;

    size_t          i;
    san_subject_t   subject;
    san_verdict_t   verdict;

    /* page and policy, for detectors that read them */

    san_policy_init(&policy);
    san_page_init(&page, &policy, (san_str_t) { 0, NULL });

    memset(&subject, 0, sizeof(subject));
    subject.page = &page;

    for (i = 0; i < n; i++) {
        memset(&verdict, 0, sizeof(verdict));

        subject.text.data = (const uint8_t *) cases[i].text;
        subject.text.len = strlen(cases[i].text);
        subject.attribute = cases[i].attribute;

        tap_ok(detect(&subject, &verdict) == cases[i].found
               && (!cases[i].found || verdict.detector == detector),
               "%s: \"%s\" is %s", name, cases[i].text,
               cases[i].found ? "one" : "none");
    }
}


static void
repaired(const char *text, const char *want)
{
    size_t     len;
    uint8_t    buf[200];
    san_str_t  s;

    s.data = (const uint8_t *) text;
    s.len = strlen(text);

    len = san_detect_mojibake_repair(s, buf, sizeof(buf));

    tap_ok(len == strlen(want) && memcmp(buf, want, len) == 0,
           "\"%s\" was \"%s\"", text, want);
}

#define RUN(detect, detector, cases)                                          \
    run(#cases, detect, detector, cases, sizeof(cases) / sizeof(cases[0]))


/*
 * A detector that finds nothing leaves the verdict unchanged for the next one.
 */

static void
untouched(const char *language, const char *text)
{
    unsigned       i;
    san_str_t      tag;
    san_page_t     page;
    san_text_t     buffer;
    san_unit_t     unit;
    san_range_t    src;
    san_policy_t   policy;
    san_subject_t  subject;
    san_verdict_t  verdict, none;

    san_policy_init(&policy);
    tag.data = (const uint8_t *) language;
    tag.len = strlen(language);
    san_page_init(&page, &policy, tag);
    page.phrases = san_phrases_asked(&page.language);
    page.labels = san_labels_asked(&page.language);

    san_text_init(&buffer, &memory);
    san_unit_init(&unit, &page, &buffer, true);
    unit.value = true;

    for (i = 0; text[i]; i++) {
        src.start = i;
        src.end = i + 1;

        if (!san_unit_add(&unit, &page, &buffer, (uint8_t) text[i], src)) {
            abort();
        }
    }

    memset(&subject, 0, sizeof(subject));
    subject.unit = &unit;
    subject.text = san_unit_text(&unit, &buffer);
    subject.page = &page;
    subject.label = SAN_LABEL_CONTROL;
    memset(&none, 0, sizeof(none));

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        memset(&verdict, 0, sizeof(verdict));

        tap_ok(san_detectors[i].detect == NULL
               || san_detectors[i].detect(&subject, &verdict)
               || memcmp(&verdict, &none, sizeof(none)) == 0,
               "%s touches no verdict in vain: \"%s\": %s",
               san_detectors[i].name, language, text);
    }

    san_text_free(&buffer);
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    RUN(san_detect_key, SAN_DETECTOR_KEY, keys);
    RUN(san_detect_key_like, SAN_DETECTOR_KEY_LIKE, key_likes);
    RUN(san_detect_placeholder, SAN_DETECTOR_PLACEHOLDER, placeholders);
    RUN(san_detect_mojibake, SAN_DETECTOR_MOJIBAKE, mojibakes);

    run_forms();

    repaired("Eingabe lÃ¶schen", "Eingabe löschen");
    repaired("Itâ€™s", "It’s");
    repaired("РџРѕРґРµР»РёС‚СЊСЃСЏ", "Поделиться");
    repaired("Über uns", "");
    repaired("Ã© and é", "é and é");
    repaired("a Ã©Ã© é b", "a éé é b");
    repaired("â‚¬ 5", "€ 5");

    untouched("", "Mehr erfahren");
    untouched("", "Jetzt anmelden");
    untouched("", "Read more");
    untouched("de", "Read more");
    untouched("de", "May 12, 2020");
    untouched("de", "Follow us on:");

    return tap_done();
}
