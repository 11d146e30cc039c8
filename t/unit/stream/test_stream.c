/*
 * Cuts, and texts that are left alone: pieces of an English page before and
 * after "strip", each whole, byte by byte and in pieces of seven.
 */

#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "memory.h"
#include "out.h"
#include "san.h"
#include "tap.h"

#define ENGLISH                                                               \
    "The river leaves the hills behind the town and turns to the south. "     \
    "Boats carry grain and timber as far as the old stone bridge, where "     \
    "the mills begin. In winter the water freezes along both banks, and "     \
    "children cross it on their way to school, and come back at dusk. "

#define PROMPT  "<p>To participate in the discussion log in or register</p>"

#define HEAD  "<!DOCTYPE html><html lang=\"en\"><body><p>" ENGLISH "</p>"
#define TAIL  "<p>" ENGLISH "</p></body></html>"


static const struct {
    const char  *in;
    const char  *out;        /* NULL: unchanged */
    unsigned     findings;
} cases[] = {

    /* the element is cut if the text is all of it */
    { "<h2>Новости дня</h2>", "", 1 },
    { "<div><h2>Новости дня</h2><p>The fair</p></div>",
      "<div><p>The fair</p></div>", 1 },
    { "<p><b>Новости</b> дня</p>", "", 1 },
    { "<p>&#1053;&#1086;&#1074;&#1086;&#1089;&#1090;&#1080;</p>", "", 1 },
    { "<p title=x>Новости</p>", "", 1 },
    { "<ul><li>One<li>Новости<li>Two</ul>", "<ul><li>One<li><li>Two</ul>", 1 },

    /* names in a text of another script; if sent already, it is only flagged */
    { "<p>Поделиться в Facebook</p>", "", 1 },
    { "<p>Скачать в App <b>Store</b></p>", "", 1 },
    { "<h1>Страница не найдена — The Example Courier</h1>", NULL, 1 },
    { "<p>GitHub으로 로그인</p>", NULL, 1 },
    { "<p><b>GitHub</b>으로 로그인</p>", NULL, 1 },
    { "<p title='GitHub으로 로그인'>x</p>", "<p>x</p>", 1 },
    { "<p>使用 Google 登录</p>", "", 1 },
    { "<p>Страница на <br>YouTube</p>", "", 1 },

    /* both scripts have the same text, or the page mentions a name */
    { "<p>Русский центр Center</p>", NULL, 0 },
    { "<p>Добро пожаловать Welcome</p>", NULL, 0 },
    { "<p>О нас About us</p>", NULL, 0 },
    { "<p>Театр на Таганке (Taganka Theatre)</p>", NULL, 0 },
    { "<p>Театр на Таганке / Taganka Theatre</p>", NULL, 0 },
    { "<p>Скачать в магазине shop of App Store</p>", NULL, 0 },
    { "<p>Москва Moscow</p>", NULL, 0 },
    { "<p>Русский Russian</p>", NULL, 0 },
    { "<p>Russian Русский</p>", NULL, 0 },
    { "<p>Tokyo 東京</p>", NULL, 0 },
    { "<p>Director: Вера Холодная</p>", NULL, 0 },
    { "<p>Watch Ирония для вас</p>", NULL, 1 },

    /* dates; short names only with day and year */
    { "<p>04. Januar 2011</p><p>7 Oktober</p>", NULL, 2 },
    { "<p>1 mai 2011, 10 h</p>", NULL, 1 },
    { "<p>5 mai</p><p>1 set</p>", NULL, 0 },
    { "<p>4 April 2011</p><p>3 May 2011</p>", NULL, 0 },
    { "<p>4 Januar verses later 2011</p>", NULL, 0 },
    { "<p>2 of 2011</p>", NULL, 0 },

    /* only its text, or nothing, if the element has to stay */
    { "<h2 id=a>Новости</h2>", "<h2 id=a></h2>", 1 },
    { "<h2 onclick=x()>Новости</h2>", NULL, 1 },
    { "<table><tr><td>Новости</td></tr></table>",
      "<table><tr><td></td></tr></table>", 1 },
    { "<h1>Новости</h1>", NULL, 1 },
    { "<button>Новости</button>", NULL, 1 },
    { "<form><button>Новости</button></form>", NULL, 1 },
    { "<select><option value=1>Новости</option></select>", NULL, 1 },
    { "<select><option>Новости</option></select>", NULL, 1 },
    { "<a href=/x>Новости</a>", NULL, 1 },
    { "<a href=x/y?q=1#z>Новости</a>", NULL, 1 },
    { "<a href=//x.example/y>Новости</a>", NULL, 1 },
    { "<a href=http://x.example/y>Новости</a>", NULL, 1 },
    { "<a href=/ru>Новости</a>", NULL, 1 },
    { "<a href=?l=RU>Новости</a>", NULL, 1 },
    { "<a href=/Russian.html>Новости</a>", NULL, 1 },
    { "<a href=/rust/run>Новости</a>", NULL, 1 },
    { "<h2><a href=/x>Новости</a></h2>", NULL, 1 },
    { "<a href=/x><div>Новости</div></a>", NULL, 1 },
    { "<p>See <a href=/x>Новости</a></p>", NULL, 1 },
    { "<div class=no-review><p>Новости</p></div>",
      "<div class=no-review></div>", 1 },
    { "<div class=casino-review><p>Новости</p></div>", NULL, 0 },
    { "<div>Новости<p>The fair</p></div>", "<div><p>The fair</p></div>", 1 },

    /* too long, or not foreign enough */
    { "<p>Раз два три четыре пять шесть семь восемь девять десять "
      "одиннадцать двенадцать тринадцать</p>", NULL, 1 },

    /* fragments in a text that is otherwise correct */
    { "<p>The fair opens on 16 май 2014 at noon</p>", NULL, 1 },
    { "<p>The fair <b>opens</b> on <i>16 май</i> at noon</p>", NULL, 1 },
    { "<p>16 мая 2014 the fair opens at noon</p>", NULL, 1 },
    { "<p>The fair (ярмарка) opens at noon</p>", NULL, 0 },
    { "<p>The fair «ярмарка» opens at noon</p>", NULL, 0 },
    { "<p>A view by Торнау of the fair</p>", NULL, 0 },
    { "<p>The length is 33 μm at noon</p>", NULL, 0 },
    { "<p>The value of &#945; is small</p>", NULL, 0 },
    { "<p>The fair &#1084;&#1072;&#1103; opens</p>", NULL, 1 },
    { "<p>Our Russian edition: Русский</p>", NULL, 0 },
    { "<p>The word новости дня is</p><p>The word новости дня is</p>"
      "<p>The word новости дня is</p><p>The word новости дня is</p>"
      "<p>The word новости дня is</p>", NULL, 5 },
    { "<p>The button said lÃ¶schen to me</p>", NULL, 1 },
    { "<p>The fair is an Аdvеrtіsеment of all</p>", NULL, 1 },
    { "<p>The fair is an advеrtіsеment of all</p>", NULL, 1 },
    { "<p>The zażółć gęślą jaźń text of all</p>", NULL, 0 },
    { "<p>Nie jest to już dla nas, ale dla niego</p>", NULL, 1 },
    { "<p>The façade of the café</p>", NULL, 0 },
    { "<p>The café naïve señor</p>", NULL, 0 },
    { "<p>The text has \xef\xbf\xbd\xef\xbf\xbd in it</p>", NULL, 1 },

    /* foreign on purpose: rows and lists that compare, … */
    { "<table><tr><td>Hello<td>Привет</table>", NULL, 1 },
    { "<table><tr><td>Hello</td><td>Привет</td></tr></table>", NULL, 1 },
    { "<table><tr><th>12<td>Hello<td><a href=/x>Привет</a></table>", NULL,
      1 },
    { "<table><tr><td>One<td><p>Новости</p></table>",
      "<table><tr><td>One<td></table>", 1 },
    { "<table><tr><td>One<tr><td>Новости</table>",
      "<table><tr><td>One<tr><td></table>", 1 },
    { "<table><tr><td>One<td>Поделиться</table>",
      "<table><tr><td>One<td></table>", 1 },
    { "<dl><dt>One<dd>Новости<dt>Two</dl>", NULL, 1 },
    { "<ul><li>One<li>Новости<li>Погода</ul>", NULL, 2 },
    { "<ul><li>One<li>Поделиться<li>Читать далее</ul>",
      "<ul><li>One<li><li></ul>", 2 },
    { "<ul><li>Новости<li>Погода</ul>", "<ul><li><li></ul>", 2 },
    { "<div><a href=/a>One</a> <a href=/b>Новости</a> <a href=/c>Погода</a>"
      "</div>", NULL, 2 },

    /* … a page that uses the script, … */
    { "<p>The word новости дня is</p><h2>Новости</h2>", NULL, 2 },
    { "<p>The fair (ярмарка) opens</p><h2>Новости</h2>", NULL, 1 },
    { "<p>The fair (ярмарка) opens</p><img alt='Новости'>", NULL, 1 },
    { "<h2>Новости</h2><p>The fair (ярмарка) opens</p>",
      "<p>The fair (ярмарка) opens</p>", 1 },
    { "<p>The fair (ярмарка) opens</p><h2>Νέα της ημέρας</h2>", NULL, 1 },
    { "<p>The fair (花見) opens</p><h2>ニュース</h2>", NULL, 1 },
    { "<p>The fair (ярмарка) opens</p><h2>Поделиться</h2>",
      "<p>The fair (ярмарка) opens</p>", 1 },
    { "<p>Our Russian edition: Русский</p><h2>Новости</h2>",
      "<p>Our Russian edition: Русский</p>", 1 },
    { "<div class=comment-body>I like the ярмарка</div><h2>Новости</h2>",
      "<div class=comment-body>I like the ярмарка</div>", 1 },
    { "<p>Новости: the fair opens</p><h2>Погода</h2>",
      "<p>Новости: the fair opens</p>", 1 },
    { "<p>Раз два три четыре пять шесть семь восемь девять десять "
      "одиннадцать двенадцать тринадцать</p><h2>Погода</h2>", NULL, 2 },
    { "<h1>The fair</h1><h2>Новости</h2>", NULL, 1 },
    { "<h1>The fair</h1><h2>Новости</h2><p>Погода</p>", NULL, 2 },
    { "<table><tr><td>One<td>Новости</table><p>Погода</p>", NULL, 2 },
    { "<ul><li>One<li>Новости<li>Дни</ul><p>Погода</p>", NULL, 3 },
    { "<p class=verse>Новости</p><p>Погода</p>", NULL, 2 },
    { "<h1><a href=/>The fair</a></h1><h2>Новости</h2>", NULL, 1 },
    { "<h1>The fair</h1><p>It opens.</p><h2>Новости</h2>",
      "<h1>The fair</h1><p>It opens.</p>", 1 },
    { "<h1>The fair</h1><p>Новости</p>", "<h1>The fair</h1>", 1 },

    { "<h1>Say it in Russian</h1><p>One</p><p>Новости</p>", NULL, 1 },
    { "<h1>Say it in <b>Russian</b></h1><p>One</p><p>Новости</p>", NULL, 1 },
    { "<h1>Russian <i>for all</i></h1><p>One</p><p>Новости</p>", NULL, 1 },
    { "<h1>Hebrew school</h1><p>One</p><p>שבת שלום</p>", NULL, 1 },
    { "<h1>Japanese: a start</h1><p>One</p><p>今日のニュース</p>", NULL, 1 },
    { "<h1>Russian ministers meet</h1><p>One</p><p>Новости</p>",
      "<h1>Russian ministers meet</h1><p>One</p>", 1 },
    { "<h1>Learn Russian</h1><p>One</p><p>Νέα της ημέρας</p>",
      "<h1>Learn Russian</h1><p>One</p>", 1 },
    { "<h1>Belorussian</h1><p>Russian</p><p>Новости</p>",
      "<h1>Belorussian</h1><p>Russian</p>", 1 },
    { "<h1>Learn Russian</h1><p>One</p><p>Поделиться</p>",
      "<h1>Learn Russian</h1><p>One</p>", 1 },

    /* … by its markup or address, … */
    { "<p class='x Cyrillic'>Новости</p>", NULL, 1 },
    { "<div id=verse><p title='Погода'>Новости</p></div>", NULL, 2 },
    { "<div class=verse><div><p>Новости</p></div></div>",
      "<div class=verse><div></div></div>", 1 },
    { "<div class='author-box tag-greek inverse'><p>Новости</p></div>",
      "<div class='author-box tag-greek inverse'></div>", 1 },
    { "<p dir=rtl>أخبار اليوم</p>", NULL, 1 },
    { "<p>أخبار اليوم</p>", "", 1 },
    { "<p dir=rtl>Новости</p>", "", 1 },
    { "<address>Новости</address>", NULL, 1 },
    { "<a href=/tag/%D0%94>Новости</a>", NULL, 1 },
    { "<a href=/tag/Но>Новости</a>", NULL, 1 },
    { "<a href=/a%20%2D%7Eb%>Новости</a>", NULL, 1 },

    /* invalid bytes: readers see marks in their place */
    { "<img alt=\"Mitgef\xfchl\">", NULL, 1 },
    { "<img alt=\"Новости дня \xfc\"><p title='\xfc'>One</p>", NULL, 0 },

    /* … or the text itself */
    { "<p>“Новости дня”</p><p>\"Новости\"</p>", NULL, 0 },
    { "<p>“Новости” дня</p>", NULL, 1 },
    { "<p>С. М. Соловьёв</p><p>Пушкин А. С. 1951</p>", NULL, 0 },
    { "<p>Ф.И.О. автора</p>", "", 1 },
    { "<p>Новости. Погода</p>", "", 1 },
    { "<p>ΑΦΑ</p><p>αβγ</p>", NULL, 0 },
    { "<p>Νέα</p>", "", 1 },

    /* leftovers of catalogues and templates */
    { "<h2>???menu.main.title??\?</h2>", "", 1 },
    { "<p>translation missing: en.menu.main_title</p>", "", 1 },
    { "<p>[missing \"en.menu.title\" translation]</p>", "", 1 },
    { "<p>Translation is missing here</p>", NULL, 0 },
    { "<p>??? said the ferryman</p>", NULL, 0 },
    { "<h2>{{ headline }}</h2>", NULL, 1 },
    { "<h2>{ 1 trackback }</h2>", NULL, 0 },
    { "<p>Lorem ipsum dolor sit amet</p>", NULL, 1 },
    { "<p>Lorem said so</p><p>Loremipsum</p>", NULL, 0 },
    { "<a href=/x>component.share_bar.share_on</a>", NULL, 1 },
    { "<a href=/x>component<b>.share_bar.share_on</b></a>", NULL, 0 },
    { "<a href=/x>component.share_bar.share_on it</a>", NULL, 0 },
    { "<p>www.example.com</p><p>Home</p><p>Hello.World</p>", NULL, 0 },
    { "<i title=icon.share_facebook></i>", NULL, 1 },
    { "<img alt=\"Eingabe lÃ¶schen\">", NULL, 1 },
    { "<p>Новости of the day</p>", NULL, 0 },
    { "<p>At the café, naïve señores ate.</p>", NULL, 0 },

    /* left alone, always */
    { "<p lang=ru>Новости</p>", NULL, 0 },
    { "<div lang=ru><h2>Новости</h2></div>", NULL, 0 },
    { "<div translate=no><h2>Новости</h2></div>", NULL, 0 },
    { "<div class=\"a notranslate\"><h2>Новости</h2></div>", NULL, 0 },
    { "<a hreflang=ru href=#>Новости</a>", NULL, 0 },
    { "<p><bdi>Новости</bdi></p>", NULL, 0 },
    { "<p dir=auto>Новости</p>", NULL, 0 },
    { "<code>Новости</code><pre>Новости</pre><kbd>Да</kbd>", NULL, 0 },
    { "<svg><title>Новости</title></svg><math><mi>Да</mi></math>", NULL, 0 },
    { "<ruby>漢<rt>かん</rt></ruby>", NULL, 0 },
    { "<template><h2>Новости</h2></template>", NULL, 0 },
    { "<script>'<h2>Новости</h2>'</script>", NULL, 0 },
    { "<style>p:after { content: 'Новости' }</style>", NULL, 0 },
    { "<textarea>Новости</textarea>", NULL, 0 },
    { "<noscript><h2>Новости</h2></noscript>", NULL, 0 },
    { "<blockquote><p>Новости</p></blockquote>", NULL, 0 },
    { "<p><q>Новости</q></p>", NULL, 0 },
    { "<h3>(Новости)</h3>", NULL, 0 },
    { "<p>© Новости</p>", NULL, 0 },
    { "<p>Ω</p><p>μ</p>", NULL, 0 },
    { "<ul><li>Русский</li><li>Deutsch</li></ul>", NULL, 0 },
    { "<ul><li>Новости</li><li>ニュース</li><li>Νέα</li></ul>", NULL, 0 },
    { "<div class=comment-body><p>Новости</p></div>", NULL, 0 },
    { "<div class=twitter-tweet><p>Новости</p></div>", NULL, 0 },

    /* elements that a parser opens and closes by itself */
    { "<select><div><option value=1>Новости</div></select>", NULL, 1 },
    { "<select><option value=1>One<select><h2>Новости</h2>",
      "<select><option value=1>One<select>", 1 },
    { "<select><option value=1>One<input><h2>Новости</h2>",
      "<select><option value=1>One<input>", 1 },
    { "<table><tr><td><select><option value=1>One<td>Новости</table>", NULL,
      1 },
    { "<select><tr><option value=1>Новости</option></select>", NULL, 1 },
    { "<h2>One<h3>Новости</h3>", "<h2>One<h3></h3>", 1 },
    { "<ruby>One<rt>Новости</ruby>", NULL, 0 },
    { "<math><mi>Новости</mi></math>", NULL, 0 },
    { "<svg><g><p>Новости</p></svg>", "<svg><g><p></p></svg>", 1 },
    { "<svg><font><text>Новости</text></font></svg>", NULL, 0 },
    { "<svg><font color=red><h2>Новости</h2></font></svg>",
      "<svg><font color=red></font></svg>", 1 },
    { "<svg/><h2>Новости</h2>", "<svg/>", 1 },
    { "<svg></p><h2>Новости</h2>", "<svg></p>", 1 },
    { "<math><annotation-xml encoding=text/html><h2>Новости</h2>", NULL, 0 },
    { "<plaintext><h2>Новости</h2>", NULL, 0 },
    { "<noembed><h2>Новости</h2></noembed><h2>Погода</h2>",
      "<noembed><h2>Новости</h2></noembed>", 1 },
    { "<dl><dt>Новости<dd>Погода</dl>", "<dl><dt>Новости<dd></dl>", 2 },

    /* attributes */
    { "<img src=a alt=\"Новости\">", "<img src=a alt=\"\">", 1 },
    { "<img src=a alt=Новости>", "<img src=a alt=\"\">", 1 },
    { "<p title=\"Новости\" class=a>x</p>", "<p class=a>x</p>", 1 },
    { "<p aria-description=\"Новости\" class=a>x</p>", "<p class=a>x</p>",
      1 },
    { "<p aria-RoleDescription='Новости'>x</p>", "<p>x</p>", 1 },
    { "<p aria-roledescriptions='Новости'>x</p>", NULL, 0 },
    { "<video><track label='Новости'></video><track label='Новости'>", NULL,
      1 },
    { "<select><optgroup label='Новости'></select>", NULL, 1 },
    { "<a href=/x title=\"Новости\">x</a>", NULL, 1 },
    { "<input placeholder=\"Новости\">", NULL, 1 },
    { "<input type=submit name=a value=\"Новости\">", NULL, 1 },

    /* text for screen readers is a unit, but continues in a control */
    { "<p>One <span class=sr-only>Новости</span> two</p>", "<p>One  two</p>",
      1 },
    { "<p>One <span class='a u-visuallyHidden'>Новости</span> two</p>",
      "<p>One  two</p>", 1 },
    { "<p>One<span class=screen-reader-text> Новости <b>дня</b></span>",
      "<p>One", 1 },
    { "<a href=/x>One <span class=sr-only>Новости</span></a>", NULL, 1 },
    { "<a href='#'><span class=sr-only>Новости</span> дня</a>", "", 1 },
    { "<p>One <span class=not-sr-only>новости</span> two</p>", NULL, 1 },
    { "<p>One <span class=sr-onlyx>новости</span> two</p>", NULL, 1 },

    /* text for a missing translation, in any place */
    { "<h2><span class=\"translation_missing\" title=\"translation missing:"
      " en.a.page_name\">Page Name</span></h2>",
      "<h2><span class=\"translation_missing\">Page Name</span></h2>", 2 },
    { "<p>One <span class='x translation-missing'>Page</span> two</p>", NULL,
      1 },
    { "<a href=/x><span class=translation_missing>Page <b>Name</b></span></a>",
      NULL, 1 },
    { "<p>One <span class=translation_missing>Seite \"Weg\"</span> two</p>",
      NULL, 1 },
    { "<p>One <span class=translation_missing>12</span> two</p>", NULL, 0 },
    { "<p>One <span class=translation_missingx>Page</span> two</p>", NULL, 0 },
    { "<p>One <b class=translation_missing>Page</b> two</p>", NULL, 0 },

    /* a cut joins nothing */
    { "a <<b>b</b><h3>Новости</h3>script>", "a <<b>b</b>script>", 1 },
    { "<div>&am<h3>Новости</h3>p;</div>", "<div>&am<h3></h3>p;</div>", 1 },
    { "<div><<h3>Новости</h3>b></div>", "<div><<h3></h3>b></div>", 1 },
    { "<div>\r<h3>Новости</h3>\n</div>", "<div>\r<h3></h3>\n</div>", 1 },
    { "<div>am<h3>Новости</h3>p;</div>", "<div>amp;</div>", 1 },

    /* end tags of others stay */
    { "<p><b>one</p><p>Новости</b></p><p>two</p>",
      "<p><b>one</p><p></b></p><p>two</p>", 1 },

    /* code, editors, fonts of pictures */
    { "<div class=\"hljs\"><b>Новости</b></div>", NULL, 0 },
    { "<table class=x><tr><td class=\"blob-code blob-code-inner\">Новости"
      "</table>", NULL, 0 },
    { "<div class=\"x hljs-title\"><p>Новости</p></div>", NULL, 0 },
    { "<div class=CodeMirror><h3>Новости</h3></div>", NULL, 0 },
    { "<div class=\"highlights\"><h3>Новости</h3></div>",
      "<div class=\"highlights\"></div>", 1 },
    { "<div class=\"my-diff\"><h3>Новости</h3></div>",
      "<div class=\"my-diff\"></div>", 1 },
    { "<h3><tt>Новости</tt></h3><output>Новости</output>", NULL, 0 },
    { "<div contenteditable><p>Новости</p></div>", NULL, 0 },
    { "<div contenteditable=false><h3>Новости</h3></div>", NULL, 1 },
    { "<div role=textbox>Новости</div>", NULL, 0 },

    /* prompts of widgets that are gone */
    { "<div><p>To participate in the discussion<br>log in or register</p>"
      "</div>", "", 1 },
    { "<div><p>To participate in the discussion log in or register</p>"
      "<form><input></form></div>", NULL, 0 },
    { "<div><p>To participate in the discussion <a href=/in>log in</a></p>"
      "</div>", NULL, 0 },
    { "<figure><figcaption>A bridge. <a href=\"#\">Go to the mediabank</a>"
      "</figcaption></figure>",
      "<figure><figcaption>A bridge. </figcaption></figure>", 1 },
    { "<div><h4>Follow us</h4></div>", NULL, 1 },
    { "<div>Comments</div>", NULL, 0 },
    { "<div><p>No related posts.</p></div>", NULL, 1 },
    { "<p><a href=/x>1</a></p><div>Nothing found</div>", NULL, 1 },
    { "<form><input></form><div>Nothing found</div>", NULL, 0 },
    { "<div class=d><h4>Comments</h4><p>To participate in the discussion</p>"
      "<p>log in or register</p>12</div>", "<div class=d>12</div>", 3 },
    { "<p>To take part in the discussion, log in or register at the desk.</p>",
      NULL, 0 },

    /* elements with plain text, and the text beside them */
    { "<ul><li>English</li><li>Русский</li><li>日本語</li></ul>", NULL, 0 },
    { "<nav><a href=/a>One</a><a href=/b>Two</a><a href=/c>Новости</a></nav>",
      NULL, 1 },
    { "<nav><a href=/a>One</a><a href=/b>Two</a><a href='#'>Новости</a></nav>",
      "<nav><a href=/a>One</a><a href=/b>Two</a></nav>", 1 },
    { "<nav><a href=/a>One</a><a href=/b>Новости</a><a href=/c>日本語</a></nav>",
      NULL, 0 },
    { "<div><p>The fair opens today</p>" PROMPT "</div>", NULL, 0 },
    { "<div>" PROMPT "<p>The fair opens today</p></div>", NULL, 0 },
    { "<div><button>Send</button>" PROMPT "</div>", NULL, 0 },
    { "<div>" PROMPT "<a href=/x>Send</a></div>", NULL, 0 },
    { "<div>" PROMPT "<p>12</p></div>", "<div><p>12</p></div>", 1 },
    { "<div>" PROMPT "<span>12</span></div>", "<div><span>12</span></div>",
      1 },
    { "<div>" PROMPT "<span onclick=x()>12</span></div>", NULL, 0 },
    { "<p><span>12</span> Новости</p>", NULL, 1 },
    { "<p><b>The</b> Новости</p>", NULL, 0 },
    { "<p>The <a href=/x>river</a> Новости дня runs on</p>", NULL, 0 },
    { "<p>The river (<a href=/x>bank</a> Новости дня) runs on</p>", NULL, 1 },
    { "<p>The river <a href=/x>(</a>Новости дня runs on</p>", NULL, 0 },
    { "<p>The <b>Xроника</b> of it</p>", NULL, 1 },
    { "<p>cafÃ<b>©s</b> of it</p>", NULL, 1 },
    { "<li>One<p>Two</p>Новости</li>", "<li>One<p>Two</p></li>", 1 },
    { "<div lang=ru><p>Новости</p></div>", NULL, 0 },
    { "<b>The fair<p>One</p></b><p>Новости</p>", "<b>The fair<p>One</p></b>",
      1 }
};


static unsigned
clean(const char *page, size_t step, out_t *out)
{
    unsigned        findings;
    san_policy_t    policy;
    san_stream_t   *s;
    san_options_t   options;

    san_policy_init(&policy);
    policy.max_removed = 100;

    memset(&options, 0, sizeof(options));
    options.mode = SAN_ACTION_STRIP;
    options.output = out_put;
    options.data = out;

    out->len = 0;
    s = san_open(&policy, &options, &memory);

    feed_page(s, page, strlen(page), step);
    findings = san_result(s)->findings;
    san_close(s);

    return findings;
}


int
main(void)
{
    out_t         out;
    char          in[4096], want[4096];
    size_t        i, k, len;
    unsigned      findings;
    const size_t  steps[] = { 0, 1, 7 };

    if (san_init() != SAN_OK) {
        tap_ok(false, "ICU has its data");
        return tap_done();
    }

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        snprintf(in, sizeof(in), "%s%s%s", HEAD, cases[i].in, TAIL);
        len = (size_t) snprintf(want, sizeof(want), "%s%s%s", HEAD,
                                cases[i].out ? cases[i].out : cases[i].in,
                                TAIL);

        for (k = 0; k < sizeof(steps) / sizeof(steps[0]); k++) {
            findings = clean(in, steps[k], &out);

            tap_ok(out.len == len && memcmp(out.data, want, len) == 0
                   && findings == cases[i].findings,
                   "%s by %zu: %u found, %.*s", cases[i].in, steps[k],
                   findings, (int) (out.len - strlen(HEAD) - strlen(TAIL)),
                   out.data + strlen(HEAD));
        }
    }

    return tap_done();
}
