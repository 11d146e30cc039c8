/*
 * Leftovers of template systems, catalogues, servers and encoders, and similar
 * texts that are correct.
 */

#include "detect.h"

#include "san.h"

#define T(text)  { "en", text, false }
#define A(text)  { "en", text, true }


#define X10  "abcdefghij"
#define X70  "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ"    \
             "ABCDEFGHIJ"


static const detect_case_t  key_found[] = {
    T("???accueil.titre???"), T("??login.title??"), T("?missing.key?"),
    T("LLL:EXT:site/Resources/Private/Language/locallang.xlf:search.label"),
    T("LLL:EXT:felogin/pi1/locallang.xml:ll_welcome_header"),
    T("translation missing: pt-BR.date.formats.short"),
    T("Translation missing: es.admin.list.empty"),
    T("Translation missing. Options considered were: - es.admin.list.hint"),
    T("[missing \"fr.users.show.title\" translation]"),
    T("Missing translation for cart.total"), T("???a.b"), T("??? a.b???"),
    T("?a.bc?"), T("??a.bc??"), T("[missing a.b translation ]"),
    T("lll:file:a.xlf:b"), T("LLL:EXT:a:bcde"),
    T("Translation missing. Options considered were: - a.b, a.c"),
    T("translation missing: 'a.b'"), T("translation missing a.b "),
    T("???checkout.steps.payment???"), T("??nav.main.home??"),
    T("translation missing: fr.activerecord.attributes.user.email"),
    T("Translation missing: nl.shared.footer.imprint"),
    T("[missing \"de.search.no_results\" translation]"),
    T("Missing translation: product.add_to_basket"),
    T("???en_GB.contact-form.send???"), A("???img.alt.logo???"),
    A("translation missing: it.layouts.menu.toggle"),
    T("LLL:EXT:news/Resources/Private/Language/locallang.xlf:more-link")
};

static const detect_case_t  key_left[] = {
    T("?what?"), T("??"), T("???"), T("Why?"), T("??? maybe ???"),
    T("LLL: lower left lobe"), T("LLL"), T("Translation missing"),
    T("Translation missing. Please help us."), T("?a?"),
    T("translation missing: ask the team"), T("?.?"), T("?q=a.b"),
    T("?a.b.?"), T("?a_bc?"), T("?a.bc???"), T("?a.bc??"), T("??a.bc?"),
    T("?a.bc? "), T("?a.bc"),
    T("???a.b?"), T("???a.b?? "), T("???a.b???."), T("???"),
    T("LLL:EXT:a b:c"), T("LLL:EXT:abc"), T("LLL:EXT:a"), T("LLL:abc:def:g"),
    T("EXT:abc:defghi"), T("missing: a.b"), T("translation missing: 'a.b' c"),
    T("Translation missing. Options considered were: a.b"),
    T("Translation missing. Options considered were: - nothing"),
    T("translation missing: a.b translation"), T("translation a.b missing")
};

static const detect_case_t  like_found[] = {
    T("COM_CONTACT_WEBPAGE"), T("JOPTION_DO_NOT_USE"), T("JSELECT"),
    T("JCLEAR"), T("JGLOBAL_HITS_COUNT"), T("MOD_LOGIN_REMEMBER_ME"),
    T("PLG_CONTENT_VOTE_LABEL"), T("TPL_CASSIOPEIA_BACKTOTOP"),
    T("LBL_EMAIL_ADDRESS"), T("LANG_NEWSLETTER_SIGNUP"),
    T("TXT_READ_MORE"), T("ENTRY_FIRST_NAME"), T("SHOP_CART_TITLE"),
    T("footer.serviceHotlineHeadline"), T("footer.includeVatText"),
    T("footer.copyrightInfo"), T("general.homeLink"),
    T("pagination.previous"), T("pagination.next"),
    T("validations.accepted"), T("messages.welcome"), T("auth.failed"),
    T("index.hero.title"), T("index.hero.text"), T("common.subscribe"),
    T("registerForm.beginTime.empty"), T("HOME.HERO.TITLE"),
    T("nav.footer.contact"), T("checkout.steps.payment"),
    T("offers.list.headline"), T("users.new.title"), T("errors.notFound.title"),
    T("fos_user_registration_form_name"), T("label_first_name"),
    T("sonata_block_title"), T("#title#"), T("#read_more#"),
    A("header.menu.open"), A("cookie.banner.accept"),
    T("devise.sessions.signed_in"), T("cart.empty"), T("form.submit"),
    T("before translation missing: es.datetime.x_days"),

    /*
     * a part of words joined by '_'; two parts, one of them a place of
     * interfaces
     */
    T("HOME.MAIN_PAGE"), T("home.title"), T("home.pageName"),
    T("menu.main.item"), T("shop.list.title"), T("shopForm.time.start"),
    A("ganz.herz.lich"), T("JON"), T("COM_A_B22"),
    T("shop_cart_item_title"), T("#abcd#"), T("#ti.tle#"),
    T("LBL_" X70 "ABCDEF"), T("lorem translation missing: a.b ipsum")
};

static const detect_case_t  like_left[] = {
    A("thenews.com.pk"), A("label.co.ke"), T("title.org.za"),
    T("FASTLANE_KEY_ID"), T("GH_PAT"), T("MATCH_PASSWORD"), T("TEAMID"),
    T("config.yml"), T("browser.startup.homepage"), T("JAVA"), T("JSON"),
    T("JPEG"), T("JR"), T("JAMES"), T("JAVA_HOME"), T("MAX_PATH"),
    T("HTTP_PROXY"), T("example.com"), T("blog.example.com"),
    T("shop.example.de"), T("index.html"), T("footer.php"),
    T("home.page"), T("user.name"), T("search.me"), T("john.smith"),
    T("anna_lena_83"), T("snake_case"), T("my_photo_album"), T("v1.2.3"),
    T("z.B."), T("Node.js"), T("window.location.href"), T("12.50"),
    T("GANZ.HERZ.LICH"), T("U.S.A."), T("document.title"), T("#hashtag"),
    T("#1#"), T("Mr.Burns"), T("a.m."), T("README_FIRST"),
    T("contact.taximobility"), T("menu.pdf"),

    /* names of hosts and programs in capitals, too few or too many parts */
    T("WWW.NAV_BAR.TITLE"), T("NAV_BAR.COM"), T("HOME.PAGE"), T("shop.title"),
    T("ab.1c_d"), T("COM__X"), T("COM_X_"), T("COM_A1_B22"), T("COM_A-B"),
    T("_COM_A"), T("jselect"), T("SHOP_TITLE"), T("label_name"),
    T("shopList.time.start"), T("Label_first_name"), T("shop_cart_title"),
    T("shop_cart_item_name"),
    T("#abc#"), T("#title"), T("title#"), T("#ti1le#"), T("##"),
    T("LBL_" X70 "ABCDEFG"), T("home.1ab.title"), T("nav.a1.b22_c"),
    T("lorem translation missing: abc_def ipsum")
};

static const detect_case_t  placeholder_found[] = {
    T("Welcome {Username} to the test"), T("{numResults} results found"),
    T("You have put %1 into the cart."), T("We sent it to %1."),
    T("Hello @:firstName, thanks"),
    T("%{count} comments"), T("Open in %(site)s"), T("${days} days left"),
    T("Hello, {{ user.name }}!"), T("Page {0} of {1}"), T("Hello %s!"),
    T("%s wrote:"), T("Showing %1$s of %2$s"), T("Posted by %author%"),
    T("You have {count, plural, one {# item} other {# items}}"),
    T("Price: undefined"), T("Total: NaN"), T("undefined undefined"),
    T("[object Object]"), T("Results: [object Object]"), T("#{title}"),
    T("Dear #{name},"), T("By {{ post.author | upper }}"),
    T("Connecting to %s"), T("%d new messages"), T("Page %d of %d"),
    T("[[modulename]]"), T("Go to [[modulename]] now"), T("{#title#}"),
    T("Valid until {date}"), T("Invalid Date"), T("__TITLE__"),
    T("%@ likes this"), T("Hi {{firstName}}"), T("Sent to %email%."),
    A("Close {title}"), A("Photo by %s"),

    /* one name between two marks is the whole text */
    T("<% a %>"), T("@@name@@"), T("%(a b)s"), T("%a-1.b_%"),
    T("[[a b]]"), T("@@" X10 X10 X10 X10 X10 "abcdef@@"),

    /* no value where one is expected */
    T("NaN"), T("%n"), T(": undefined"), T("Total NaN €"), T("Sum: null"),
    T("NaN %"), T("Date: Invalid Date"), T("null null"), T("NaN:NaN"),
    T(X10 X10 X10 X10 X10 "abcd: null")
};

static const detect_case_t  placeholder_left[] = {
    T("The files are in %APPDATA%\\Name"), T("Windows: %TEMP%\\x"),
    T("100 %"), T("50% off"), T("5%d"),
    T("20 %1"), T("GET /users/{id}"), T("/users/{id}/posts"),
    T("{ 1 trackback }"), T("{a, b}"), T("{}"), T("{x}"),
    T("\\textbf{word}"), T("\\begin{document}"), T("x^{2}"), T("a_{ij}"),
    T("$5 {approx.} each"), T("\"{name}\" is replaced"),
    T("`{name}` is replaced"), T("@article{knuth, title"), T("{\"a\": 1}"),
    T("if (a) { return b; }"), T("h1 {color: red}"), T("[1]"), T("[[1]]"),
    T("[[1, 2], [3, 4]]"), T("me@example.com"), T("@: here"), T("50%."),
    T("a%sb"), T("%%s"), T("undefined behaviour"), T("The value is null"),
    T("NaNa's kitchen"), T("$100"), T("${"), T("#1"), T("__init__"),
    T("snake__case"), T("?size=%s"), T("rate %"), T("100 %, that is all"),
    T("@@1 2@@"), T("@@a,b@@"), T("%a b%"), T("<% a %> b <% c %>"),
    T("@@" X10 X10 X10 X10 X10 "abcdefg@@"), T("@@@@"), T("[[]]"), T("<%%>"),
    T("BaNaN %"), T("UNaN €"), T(X10 X10 X10 X10 X10 "abcde: null"),
    T("the null null and more"), T("lorem ipsur"), T("xlorem ipsum"),
    T("%sx"), T("undefined1"), T("${ }"), T("{{ }}"), T("{%  %}"),
    T("up ${ } down"), T("Level %1.5"), T("20 %1.")
};

static const detect_case_t  markup_found[] = {
    T("[display-posts]"), T("[contact-form-7 id=\"12\" title=\"Write\"]"),
    T("[button label=\"Order\" link=\"/order\"][/button]"),
    T("[vc_row][vc_column]Text[/vc_column][/vc_row]"),
    T("[caption id=\"a\" width=\"3\"]A cat[/caption]"), T("[/vc_row]"),
    T("[gallery ids=\"1,2\"]"), T("[et_pb_section admin_label=\"x\"]"),
    T("[wpforms id=\"3\"]"), T("[my_cart]"), T("See [rev_slider home] here"),
    T("[:en]Garden[:ru]\xd0\xa1\xd0\xb0\xd0\xb4[:]"), T("[:]"),
    T("{mlang en}Garden{mlang}"), T("{:en}Garden{:}"),
    T("<!--:en-->Garden<!--:-->"), T("__MSG_gardenTitle__"),
    T("Press __MSG_save__ to go on"), T("{% if user %}"),
    T("Hello {% trans 'name' %}"), T("<?php echo $title; ?>"),
    T("<%= title %>"), T("[b]Title[/b]"), T("[i]Title[/i] of it"),
    T("[url=http://a.example]a[/url]"),
    T("[img]http://a.example/a.png[/img]"), T("[color=red]hot[/color]"),
    T("[quote]He said[/quote]"), T("**Title**"), T("## Title"),
    T("[Title](/page)"), T("{foreach $items as $item}"), T("{$title}"),
    T("[[*pagetitle]]"), T("[[$footer]]"), T("FIX" "ME"),
    T("TO" "DO: translate"), T("TO" "DO translate"),
    T("[TO" "DO: translate]"), T("[untranslated] Garden"),
    T("Text. \xe3\x80\x90" "AMT\xef\xbc\x9a" "check\xe3\x80\x91"),
    T("To be translated"), T("{{#if user}}"),

    /* notes: in capitals if the word has other meanings */
    T("XX" "X"), T("FIX" "ME: hours"),
    T("FIX" "ME:" X10 X10 X10 X10 X10 "abc"),
    T("Translate me please, us"), T("Translation needed: en"),
    T("UNTRANSLATED"), T("untranslated"), T("translate me"),
    T("to" "do translate"), T("to" "do: translate it"), T("to" "do"),

    /* Markdown that is the whole text */
    T("**Tit**"), T("**a, b**"), T("##### Five"), T("## \xc3\x9c" "ber"),
    T("[a](#b)"), T("[a](/b)"), T("[Title](http://a.example)"),
    T("**b" X70 X70 X10 X10 X10 X10 X10 "abcd**")
};

static const detect_case_t  markup_left[] = {
    T("[1]"), T("[a]"), T("[Update]"), T("[sic]"), T("[citation needed]"),
    T("[self-published]"), T("[edit]"), T("He said [they] came"),
    T("[link]"), T("[...]"), T("[10:30] hello"), T("[x]"), T("[PDF, 2 MB]"),
    T("[see below]"), T("[pl.]"), T("array[i]"), T("[video]"),
    T("* * *"), T("** note"), T("# 1"), T("#hashtag"), T("C##"),
    T("5 ** 2"), T("{ }"), T("{%"), T("100 %}"), T("<b>"), T("a < b"),
    T("<3"), T("<!-- hidden"), T("To-do list"), T("Todos los santos"),
    T("Todo sobre mi madre"), T("XXXL"), T("xxx"), T("__"),
    T("[i] Note"), T("[b] Beta"),
    T("[Name](see there)"), T("(a)[b]"), T("[de]"), T("[EN]"),
    T("\xe3\x80\x90\xe6\x96\xb0\xe7\x9d\x80\xe3\x80\x91"),
    T("fix" "me"), T("FIX" "MES"), T("FIX" "ME now"), T("XX" "X now"),
    T("fix" "me: hours"),
    T("FIX" "ME:" X10 X10 X10 X10 X10 "abcd"), T("To" "do: buy " X70),
    T("Translate me please, all"), T("Untranslated works of the poet"),
    T("****"), T("**a**"), T("**a b **"), T("**a b***"), T("** a**"),
    T("**1st**"), T("a **b**"), T("**a** b"), T("# One"), T("###### Six"),
    T("##Two"), T("## 2nd"), T("## a"), T("[a]/b)"), T("[a](b)"),
    T("[a](/b c)"), T("[a](/)"), T("[a](/b"), T("a](/b)"), T("[ab](1)"),
    T("**b" X70 X70 X10 X10 X10 X10 X10 "abcde**")
};

static const detect_case_t  error_found[] = {
    T("Handlebars error"), T("ImproperlyConfigured at /x"), T("Liquid error"),
    T("ORA-01017"), T("Routing error"),
    T("Whoops, looks like something went wrong"),
    T("Warning: Undefined variable $x in /var/www/a.php on line 12"),
    T("Notice: Undefined index: id in /srv/a.php on line 3"),
    T("Fatal error: Uncaught Error: Call to undefined function f()"),
    T("Parse error: syntax error, unexpected ';' in /a.php on line 9"),
    T("Deprecated: Function split() is deprecated in C:\\a.php on line 1"),
    T("Strict Standards: Only variables in /a.php on line 7"),
    T("Warning: mysql_connect(): Access denied in /a.php on line 7"),
    T("Warning: include(a.php): failed in /a.php on line 22"),
    T("PHP Warning: Undefined variable $a in /a.php on line 1"),
    T("Warning: Undefined array key \"id\" in /a.php on line 5"),
    T("Liquid error: internal"), T("Liquid syntax error: Unknown tag 'x'"),
    T("Liquid error (sections/main line 3): Could not find asset"),
    T("[an error occurred while processing this directive]"),
    T("News: [an error occurred while processing this directive]"),
    T("Traceback (most recent call last): File \"a.py\", line 1"),
    T("SQLSTATE[HY000] [2002] Connection refused"),
    T("SQLSTATE[42S02]: Base table or view not found"),
    T("You have an error in your SQL syntax; check the manual"),
    T("TemplateDoesNotExist at /garden/"), T("NoReverseMatch at /login/"),
    T("TemplateSyntaxError at /"), T("NoMethodError in PagesController"),
    T("ActiveRecord::RecordNotFound in UsersController#show"),
    T("ActionView::Template::Error"), T("undefined method `title' for nil"),
    T("java.lang.NullPointerException"),
    T("java.sql.SQLException: No suitable driver"),
    T("System.NullReferenceException: Object reference not set"),
    T("django.db.utils.OperationalError: no such table"),
    T("Microsoft OLE DB Provider for ODBC Drivers error '80004005'"),
    T("Server Error in '/' Application."), T("ORA-01017: invalid username"),
    T("Cannot modify header information - headers already sent by"),
    T("MySQL server has gone away"), T("Stack trace: #0 {main}"),
    T("Error establishing a database connection"),

    /* a notice has a line number, a position in a file, or typical words */
    T("Warning: x on line 5"), T("Notice: x in a.php:5"),
    T("Notice: Uncaught x"), T("Notice: Undefined variable: a"),
    T("Notice: Undefined index: a"), T("Warning: Undefined array key 1"),
    T("Notice: Undefined offset: 1"), T("Warning: Call to undefined f"),
    T("Warning: f() expects parameter 1"), T("Warning : x on line 5"),

    /* exceptions, by their dotted names */
    T("a.b.cException"), T("my_app.Error1Exception"), T("a.bcdefghError: x"),
    T("timeoutException.Exception"), T("System.TimeoutException")
};

static const detect_case_t  error_left[] = {
    T("Warning: hot surface"), T("Warning: this page is long"),
    T("Notice: the office is closed"), T("Notice of meeting"),
    T("Fatal error"), T("Fatal accident on line 12"), T("Warning signs"),
    T("Deprecated: use the new form"), T("Parse error"), T("Warning"),
    T("Liquid soap"), T("Liquid errors are rare"), T("Traceback"),
    T("Warning: delays on line U2"), T("Notice: delays on line five"),
    T("SQL for beginners"), T("Stack trace"), T("Server error"),
    T("An error occurred"), T("404 Not Found"), T("Page not found"),
    T("Map.KeyException"), T("Plugin_List.PluginException"),
    T("java.lang.String"), T("Exception"), T("The rule has an Exception"),
    T("Undefined method"), T("Microsoft Office"), T("Oracle"),
    T("Server Error 500"), T("Strict standards apply"), T("Syntax error"),
    T("Uncaught fish"), T("Notice: see section 2.1"), T("ORA"),
    T("MySQL 8.0"), T("Error: wrong password"), T("Mind the warning: ice"),
    T("Notice: read a.php: all"), T("Notice: see a.php"),
    T("Undefined variable x"), T("a.bException"), T("a.bcdefghError"),
    T("a.b.cException of"), T("NullPointerException"), T(".NullException5"),
    T("a.b.c.d.e.f.g.h.Exceptions")
};

static const detect_case_t  entity_found[] = {
    T("Start f&uuml;r alle"), T("&laquo; Zur&uuml;ck"), T("Weiter &raquo;"),
    T("&uuml;ber uns"), T("It&#39;s here"), T("It&#039;s here"),
    T("It&#x27;s here"), T("Tom &amp; Anna"), T("a&nbsp;b"),
    T("&copy; 2024"), T("&quot;Garden&quot;"), T("caf&eacute;"),
    T("se&ntilde;or"), T("Stra&szlig;e"), T("10 &euro;"), T("20&deg;C"),
    T("and so on&hellip;"), T("1990&ndash;2000"), T("It&rsquo;s"),
    T("&ldquo;Garden&rdquo;"), T("&lt;b&gt;"), T("&iquest;Qu&eacute;?"),
    T("m&aacute;s"), T("fran&ccedil;ais"), T("&Auml;rzte"), T("&#8211;"),
    T("caf\\u00e9"), T("\\u041f\\u0440\\u0438\\u0432\\u0435\\u0442"),
    T("marchu00e9"), T("ru00e9sumu00e9"), T("don\\'t"), T("caf%C3%A9"),
    T("%D0%9F%D1%80%D0%B8"), A("Zur&uuml;ck"), A("Andr\\u00e9"),
    T("it\\'s")
};

static const detect_case_t  entity_left[] = {
    T("Tom & Anna"), T("AT&T"), T("R&D"), T("a & b; c"), T("&"), T("&;"),
    T("&foo;"), T("&uuml"), T("Q&A;"), T("a&b;"), T("100%"), T("50%C"),
    T("%C3"), T("%41%42"), T("C:\\users"), T("\\u"), T("\\u00"),
    T("\\unit"), T("\\'"), T("u00e9"), T("menu0010"), T("au2024"),
    T("http://a.example/caf%C3%A9"), T("?q=caf%C3%A9"), T("/caf%C3%A9"),
    T("&#;"), T("&#x;"), T("&#0;"), T("&c."), T("B&B;Hotel"),
    T("1 \\ 2"), T("a\\b"), T("u0041"), T("lieu1234"), T("%E9"),
    T("Barnes&Noble;")
};


static const detect_case_t  mojibake_found[] = {
    { "de", "Ãœber uns", false },
    { "de", "Ã–ffnungszeiten", false },
    { "de", "fÃ¼r alle", false },
    { "de", "MÃ¤rz 2014", false },
    { "de", "StraÃŸe", false },
    { "de", "â€žGartenâ€œ", false },
    { "de", "GrÃ¼n â€“ blau", false },
    { "de", "KÃ¤se & BrÃ¶tchen", false },
    { "fr", "Ã€ propos", false },
    { "fr", "TÃ©lÃ©charger", false },
    { "fr", "OÃ¹ nous trouver", false },
    { "fr", "ForÃªt", false },
    { "fr", "Lâ€™Ã©cole", false },
    { "es", "AÃ±os", false },
    { "es", "Â¿QuÃ© es?", false },
    { "es", "NiÃ±os", false },
    { "es", "UbicaciÃ³n", false },
    { "pl", "Å\xc2\x81" "Ã³dÅº", false },
    { "pl", "Å»Ã³Å‚w", false },
    { "tr", "GÃ¼neÅŸ", false },
    { "cs", "PÅ™Ã\xc2\xad" "roda", false },
    { "ru", "Ð\xc2\x9d" "Ð¾Ð²Ð¾Ñ\xc2\x81" "Ñ‚Ð¸", false },
    { "ru", "ÐœÐµÐ½ÑŽ Ñ\xc2\x81" "Ð°Ð¹Ñ‚Ð°", false },
    { "ru", "Р“Р»Р°РІРЅР°СЏ", false },
    { "uk", "РќРѕРІРёРЅРё", false },
    { "el", "Î‘Ï\xc2\x81" "Ï‡Î¹ÎºÎ®", false },
    { "ja", "ãƒ›ãƒ¼ãƒ\xc2\xa0" "", false },
    { "ko", "ì•ˆë…•", false },
    { "en", "Itâ€™s open", false },
    { "en", "â€œGardenâ€\xc2\x9d" "", false },
    { "en", "5 â‚¬", false },
    { "en", "waitâ€¦", false },
    { "en", "Â© 2024", false },
    { "de", "MÃƒÂ¤rz", false },
    { "en", "caf�", false },
    { "en", "��", false }
};

static const detect_case_t  mojibake_left[] = {
    { "de", "Über uns", false },
    { "de", "Öffnungszeiten", false },
    { "de", "Straße „Grün“", false },
    { "de", "Größe: 5 €", false },
    { "pt", "ÃO", false },
    { "pt", "NÃO É AQUI", false },
    { "pt", "SÃO JOSÉ", false },
    { "pt", "MANHÃ", false },
    { "pt", "Ângela e Ânia", false },
    { "fr", "À côté", false },
    { "fr", "« Forêt »", false },
    { "fr", "PÂTÉ", false },
    { "fr", "Œuvre à l’écran", false },
    { "es", "¿Qué?", false },
    { "es", "AÑOS", false },
    { "es", "ÑANDÚ", false },
    { "is", "Þórður Ðað", false },
    { "vi", "Ân Giang", false },
    { "vi", "Tiếng Việt", false },
    { "ro", "Ândrei în țară", false },
    { "sv", "Ångström", false },
    { "da", "Ærø", false },
    { "nb", "Å gå", false },
    { "tr", "Çiçek", false },
    { "hr", "Ðakovo", false },
    { "ru", "Рёв медведя", false },
    { "ru", "СССР", false },
    { "ru", "РИСК", false },
    { "uk", "Ґрунт", false },
    { "sr", "Срђан", false },
    { "el", "Αρχική", false },
    { "ja", "ホーム", false },
    { "en", "20 °C", false },
    { "en", "© 2024 — all", false },
    { "en", "½ × 3", false },
    { "en", "naïve", false },
    { "en", "a � b", false },
    { "en", "±5 µm", false }
};


/*
 * The result for pieces of the texts does not depend on the bytes around them.
 */

static void
bounded(san_detect_pt detector, const detect_case_t *cases, size_t n)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        tap_ok(detect_bounded(detector, "en", cases[i].text,
                              cases[i].attribute),
               "nothing around it is read: %s", cases[i].text);
    }
}

/* What a detector by form finds is not ruled out by its first letters. */

static void
asked(const detect_case_t *cases, size_t n)
{
    size_t     i;
    san_str_t  text;

    for (i = 0; i < n; i++) {
        text.data = (const uint8_t *) cases[i].text;
        text.len = strlen(cases[i].text);

        tap_ok(san_judge_form(text, cases[i].attribute),
               "some detector is asked: %s", cases[i].text);
    }
}


#define BOTH(function, detector, its, name)                                   \
    detect_found(function, detector, its, name##_found,                       \
                 DETECT_N(name##_found));                                     \
    detect_left(function, detector, name##_left, DETECT_N(name##_left));      \
    bounded(function, name##_found, DETECT_N(name##_found));                  \
    bounded(function, name##_left, DETECT_N(name##_left))


static void
repaired(const char *text, const char *want)
{
    size_t     len;
    uint8_t    buf[200];
    san_str_t  s;

    s.data = (const uint8_t *) text;
    s.len = strlen(text);

    len = san_detect_entity_repair(s, buf, sizeof(buf));

    tap_ok(len == strlen(want) && memcmp(buf, want, len) == 0,
           "\"%s\" was \"%s\"", text, want);
}


/* The text that "translate" would insert on a page in a language; "": none. */

static const struct {
    const char      *language;
    san_detector_t   detector;
    const char      *text;
    const char      *was;
} certain[] = {
    { "de", SAN_DETECTOR_MOJIBAKE, "Ãœber uns", "Über uns" },
    { "de", SAN_DETECTOR_MOJIBAKE, "MÃƒÂ¤rz", "März" },
    { "ru", SAN_DETECTOR_MOJIBAKE, "РџРѕРґРµР»", "Подел" },
    { "ru", SAN_DETECTOR_MOJIBAKE, "ÐŸÐ¾Ð´", "Под" },
    { "en", SAN_DETECTOR_MOJIBAKE, "Itâ€™s", "It’s" },
    { "de", SAN_DETECTOR_ENTITY, "f&uuml;r", "für" },
    { "de", SAN_DETECTOR_ENTITY, "f\\u00fcr", "für" },
    { "en", SAN_DETECTOR_ENTITY, "It&#39;s", "It's" },
    { "en", SAN_DETECTOR_ENTITY, "Tom &amp; Anna", "Tom & Anna" },

    /* letters of another language, or of no language */
    { "de", SAN_DETECTOR_MOJIBAKE, "ÐŸÐ¾Ð´", "" },
    { "en", SAN_DETECTOR_MOJIBAKE, "Å\xc2\x81Ã³dÅº", "" },
    { "xx", SAN_DETECTOR_MOJIBAKE, "MÃ¤rz", "" },
    { "de", SAN_DETECTOR_ENTITY, "&#1041;", "" },

    /* only a part is damaged; a mark of a decoder */
    { "de", SAN_DETECTOR_MOJIBAKE, "Für Ã¼Ã¼", "" },
    { "de", SAN_DETECTOR_MOJIBAKE, "M\xef\xbf\xbdrz", "" },

    /* code as text; a result that would be repaired once more */
    { "en", SAN_DETECTOR_ENTITY, "&lt;b&gt;", "" },
    { "de", SAN_DETECTOR_ENTITY, "&amp;uuml;ber", "" },

    { "de", SAN_DETECTOR_KEY, "f&uuml;r", "" }
};


static void
test_certain(void)
{
    static san_policy_t  policy;
    static san_page_t    page;

    size_t     i, len;
    uint8_t    buf[200];
    san_str_t  s;

    san_policy_init(&policy);

    for (i = 0; i < DETECT_N(certain); i++) {
        s.data = (const uint8_t *) certain[i].language;
        s.len = strlen(certain[i].language);
        san_page_init(&page, &policy, s);

        s.data = (const uint8_t *) certain[i].text;
        s.len = strlen(certain[i].text);
        len = san_repair_certain(certain[i].detector, s, &page, buf,
                                 sizeof(buf));

        tap_ok(len == strlen(certain[i].was)
               && memcmp(buf, certain[i].was, len) == 0,
               "on a page in %s \"%s\" was \"%s\"", certain[i].language,
               certain[i].text, certain[i].was);

        tap_ok(san_repair_certain(certain[i].detector, s, &page, buf, s.len + 7)
               == 0, "it has room: %s", certain[i].text);
    }
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 1;
    }

    BOTH(san_detect_key, SAN_DETECTOR_KEY, "internationalization", key);
    BOTH(san_detect_key_like, SAN_DETECTOR_KEY_LIKE, "internationalization",
         like);
    BOTH(san_detect_placeholder, SAN_DETECTOR_PLACEHOLDER, "other",
         placeholder);
    BOTH(san_detect_markup, SAN_DETECTOR_MARKUP, "markup", markup);
    BOTH(san_detect_error, SAN_DETECTOR_ERROR, "other", error);
    BOTH(san_detect_entity, SAN_DETECTOR_ENTITY, "characters", entity);
    BOTH(san_detect_mojibake, SAN_DETECTOR_MOJIBAKE, "characters", mojibake);

    asked(key_found, DETECT_N(key_found));
    asked(like_found, DETECT_N(like_found));
    asked(placeholder_found, DETECT_N(placeholder_found));
    asked(markup_found, DETECT_N(markup_found));
    asked(error_found, DETECT_N(error_found));

    test_certain();

    repaired("f&uuml;r", "f\xc3\xbcr");
    repaired("It&#39;s", "It's");
    repaired("caf\\u00e9", "caf\xc3\xa9");
    repaired("marchu00e9", "march\xc3\xa9");
    repaired("caf%C3%A9", "caf\xc3\xa9");
    repaired("don\\'t", "don't");
    repaired("caf&eacute; menu0010 \\x", "caf\xc3\xa9 menu0010 \\x");
    repaired("Tom & Anna", "");
    repaired("&amp;lt", "&lt");

    /* text that is not an escape stays, beside one that is repaired */
    repaired("&amp; a=%C3%A9 %C2%85 %A9%A9 %C3 %C3%A",
             "& a=%C3%A9 %C2%85 %A9%A9 %C3 %C3%A");
    repaired("&amp; \\u00 \\u00g0 \\\\u00e9 au00 au00g0 au0180 \\q n\\'1",
             "& \\u00 \\u00g0 \\\\u00e9 au00 au00g0 au0180 \\q n\\'1");
    repaired("&amp; &uuml &foo; &#1; &; &#x;", "& &uuml &foo; &#1; &; &#x;");
    repaired("u00e9 &eacute;", "u00e9 \xc3\xa9");
    repaired("%41 &euro; \\u20ac", "%41 \xe2\x82\xac \xe2\x82\xac");

    return tap_done();
}
