/*
 * test_detect_language: words of another language in the page's own script.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include "detect.h"
#include "lang/san_exemplars.h"


static const detect_case_t  found[] = {
    { "ru", "Адреса матеріалу: http://example.com/", false },
    { "ru", "Реєстрація", false },
    { "ru", "Увійдіть, щоб залишити коментар", false },
    { "ru", "Завантаження коментарів…", true },
    { "ru", "Каментарыі ў стужцы навін", false },
    { "uk", "Выбрать язык", false },
    { "uk", "Показать новые объявления и ещё раз войти", false },
    { "uk", "Чтобы оставить отзыв, нужно войти в свой объём", false },
    { "uk", "Вы ещё не зарегистрированы", false },
    { "bg", "Вы ещё не вошли", false },
    { "be", "Подписаться и поделиться", false },
    { "sr", "Все новости, объявления и мнения", false },
    { "mk", "Ваши ђаци су већ пријављени", false },
    { "ru", "Пікір қалдыру үшін кіріңіз", false },
    { "ar", "نظر خود را بنویسید و گزارش کنید چگونه", false },

    /* by letters of Arabic: two kinds, two words, a third of all words */
    { "ar", "پنجره گچ چاپ", false },
    { "ar", "پنجره گچ كتاب بيت نهر جسر", false },
    { "sr", "їжа іскра kuća", false },

    /* sentences, by their function words */

    { "de", "Save my name, email, and website in this browser for the next "
      "time I comment.", false },
    { "nl", "Return to the top of the page", true },
    { "fr", "You must be logged in to post a comment", false },
    { "es", "This field is required by the form", true },
    { "pl", "Use tab to navigate through the menu items.", false },
    { "tr", "Bookmark recipe or add it to your collections.", false },
    { "sv", "This website uses cookies to improve your experience", false },
    { "da", "Click here to see more of what we do", false },
    { "fi", "Enter the terms you are searching for.", true },
    { "hu", "Please log in using one of these methods", false },
    { "vi", "Do not show this to me again", false },
    { "pl", "It is up to you and the others to ask Mrs Żak for it", false },
    { "en", "Diese Seite ist für Sie nicht mehr da", false },
    { "en", "Votre message a été envoyé pour nous", false },
    { "en", "Bu site çerezleri daha iyi bir deneyim için kullanır", false },
    { "en", "Ta strona nie jest już dla nas dostępna", false },
    { "it", "Wij vragen u om het nog eens te proberen", false },
    { "de", "Questo sito usa i cookie per offrirti una vista che ti piace",
      false },
    { "ru", "The URL has been copied to your clipboard", false },
    { "el", "This field is required for you", true },
    { "ja", "Click to see what's popular on this site!", true },
    { "ar", "You can use this with your account", false },
    { "hi", "This site is best viewed with a large screen", false },
    { "ru", "Ми не знайшли це, але ви можете спробувати ще", false },
    { "uk", "Мы не нашли это, но вы можете попробовать ещё", false },
    { "bg", "Мы это не нашли, но вы можете ещё раз", false },

    /* the fewest words, and the smallest share of them, that suffice */
    { "de", "to the menu", false }, { "de", "The menu to page", false },
    { "de", "to the alpha beta gamma delta epsilon zeta", false },

    /*
     * words with capitals: fewer than two thirds of those that are no evidence
     */
    { "de", "to the Alpha beta gamma", false },
    { "de", "to the of and", false },
    { "en", "für die Alpha Beta und nicht", false },

    /* at most half of the words are single letters */
    { "en", "Mapa stránek a návod k použití v kanceláři", false },
    { "de", "a to the b", false },

    /* two such words of other languages than English may be a name */
    { "en", "Salon de la belle lingerie noire", false }
};


static const detect_case_t  left[] = {
    { "ar", "گل گاو", false },
    { "ru", "Комментарии", false },
    { "ru", "Ещё объявления", false },
    { "ru", "Газета «Українська правда»", false },
    { "ru", "Певица Їжакевич приехала", false },
    { "ru", "Сборник (українською мовою)", false },
    { "ru", "Владимир Гіляровский", false },
    { "ru", "Українська", false },
    { "ru", "Русский / Українська", false },
    { "ru", "буква ѣ", false },
    { "ru", "і", false },
    { "uk", "Українська", false },
    { "uk", "Увійти, щоб залишити коментар", false },
    { "uk", "Русский", false },
    { "uk", "Гурт «Мумий Тролль» виступив", false },
    { "uk", "Андрей Крымский приїхав", false },
    { "be", "Каментарыі і навіны", false },
    { "bg", "Коментари и още новини", false },
    { "sr", "Коментари, ђаци, њихов џеп", false },
    { "mk", "Ќе се вратам, ѓубре", false },
    { "kk", "Пікір қалдыру, ещё объявления", false },
    { "en", "The façade of the café", false },
    { "en", "Mr. Łukasz Piątek from Łódź", false },
    { "en", "smørrebrød", false },
    { "en", "Škoda, Citroën, Peugeot", false },
    { "de", "Café crème à la carte", false },
    { "de", "Straße, Größe, Übung", false },
    { "fr", "Le château de Chambéry où l'été", false },
    { "fr", "La Straße est un mot", false },
    { "es", "El señor Müller está aquí", false },
    { "pt", "Comentários e opiniões", false },
    { "pl", "zażółć gęślą jaźń", false },
    { "tr", "yorum yazmak için giriş yapın", false },
    { "vi", "Đăng nhập để bình luận", false },
    { "en", "The word (źdźbło trawy, żółw) is Polish", false },
    { "en", "The song “źdźbło trawy i żółw” is Polish", false },
    { "fa", "نظر خود را بنویسید", false },
    { "ar", "پدر پسر كتاب", false }, { "ar", "گچ كتاب", false },
    { "ar", "پنجره گچ كتاب بيت نهر جسر ماء", false },
    { "ar", "اكتب تعليقًا", false },
    { "ur", "تبصرہ لکھیں", false },
    { "hi", "टिप्पणी लिखें", false },
    { "hi", "कौन सी बड\u093c\u0940 चीज\u093c है", false },
    { "hi", "कौन सी ब\u095c\u0940 ची\u095b है", false },
    { "pa-PK", "اسیں تہانوں دسدے آں کہ ایہہ کیہ اے", false },
    { "mr", "टिप्पणी लिहा", false },
    { "ne", "टिप्पणी लेख्नुहोस्", false },
    { "zh", "评论", false },
    { "ja", "コメント", false },
    { "el", "Σχόλια", false },
    { "en", "Zapraszamy do dyskusji", false },
    { "en", "finalçılarının çıxışı", false },

    /* the page's own words, names and titles, addresses, relatives */

    { "de", "Save my name und website in this browser", false },
    { "de", "The Lord of the Rings", false },
    { "de", "Gone With the Wind and Some Like It Hot", false },
    { "vi", "Chi tiết được tra cứu ở đây.", false },
    { "vi", "Nhập a name for the table.", false },
    { "ru", "Много ли это даст, или нет?", false },
    { "de", "The The", false },
    { "de", "Mail the form to me@example.com and you are done", false },
    { "de", "It is at www.this.that.com for you", false },
    { "de", "[en] [is] [to] [the] [of]", false },
    { "de", "MADE FOR THE USE OF ALL AND BY ALL", false },
    { "en", "Salon de la lingerie", true },
    { "en", "café au lait", false },
    { "en", "lorem ipsum dolor sit amet et in ut", false },
    { "de", "vis et in ut ad hoc non est sed", false },
    { "no", "Det er ikke noget for os, men for dem", false },
    { "da", "Vi har ikke noen som kan gjøre det for oss", false },
    { "es", "Não há nada para você, mas para nós sim", false },
    { "pt", "No hay nada para ti pero para nosotros sí", false },
    { "cs", "Nie je to pre nás, ale pre vás áno", false },
    { "hr", "Није то за нас", false },
    { "id", "Anda tidak boleh dengan ini kerana kami", false },
    { "nl", "Dit is nie vir ons nie maar hulle het dit", false },
    { "xx", "The form is not for you but for me", false },
    { "", "The form is not for you but for me", false },

    /* mostly single letters */

    { "en", "i a s k . c a", false }, { "en", "a b c i k o", false },
    { "en", "s p r á v a", false }, { "en", "a i o u", true },
    { "ru", "і а та в", false }, { "de", "a to the b c", false },

    { "de", "to the", false }, { "de", "to the menu of @name", false },
    { "de", "to the menu [of the page]", false },
    { "de", "to the alpha beta gamma delta epsilon zeta eta", false },
    { "de", "menu To The page", false },
    { "de", "to the Alpha Beta gamma", false },
    { "de", "the menu the page the form", false },
    { "en", "Salon de la belle lingerie", false },
    { "en", "Salon de la belle lingerie noire", true },

    { "xx", "Zapraszamy też do dyskusji, bądź na bieżąco", false },
    { "", "Увійдіть", false }
};


/* The language that is reported. */

static const struct {
    const char  *page;
    const char  *text;
    const char  *language;
} named[] = {
    { "ru", "Реєстрація нової сторінки", "uk" },
    { "uk", "Вы ещё не вошли", "ru" },
    { "ru", "Каментарыі ў стужцы навін", "be" },
    { "ru", "Пікір қалдыру үшін кіріңіз", "kk" },
    { "de", "Return to the top of the page", "en" },
    { "de", "Go to the menu", "en" },
    { "en", "Votre message a été envoyé pour nous", "fr" },
    { "fr", "Diese Seite ist für Sie nicht mehr da", "de" },
    { "en", "Bu site çerezleri daha iyi bir deneyim için kullanır", "tr" },
    { "uk", "Мы это не нашли, но вы можете и так", "ru" },
    { "ja", "Click to see what's popular on this site!", "en" }
};


static void
try_names(void)
{
    bool           found;
    size_t         i;
    san_verdict_t  verdict;

    for (i = 0; i < sizeof(named) / sizeof(named[0]); i++) {
        found = detect(san_detect_language, named[i].page, named[i].text,
                       false, &verdict);

        tap_ok(found && verdict.text_language
               && strcmp(verdict.text_language, named[i].language) == 0,
               "%s: %s", named[i].language, named[i].text);
    }
}


static void
try_sets(void)
{
    size_t                  i;
    san_language_t          language;
    const san_exemplars_t  *set;

    static const struct {
        const char  *tag;
        uint32_t     cp;
        bool         foreign;
    } letters[] = {
        { "uk", 0x44b, true },       { "uk", 0x457, false },
        { "ru", 0x456, true },       { "ru", 0x451, false },
        { "ru-RU", 0x42b, false },   { "sr", 0x452, false },
        { "sr-Latn", 0x111, false }, { "sr-Latn-RS", 0xdf, true },
        { "de-AT", 0xdf, false },    { "de", 0x17c, true },
        { "en", 'a', false },        { "en", 0x4e00, false },
        { "ar", 0x67e, true },      { "fa", 0x67e, false },
        { "hi", 0x95c, false },      { "pa-PK", 0x67e, false },
        { "az", 0x259, false },      { "vi", 0x1ea1, false },
        { "de", 0x1ea1, true },      { "ru", 0x483, false }
    };

    for (i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
        san_language_read((const uint8_t *) letters[i].tag,
                          strlen(letters[i].tag), &language);
        set = san_exemplars_find(&language);

        tap_ok(set && san_exemplars_foreign(set, letters[i].cp)
               == letters[i].foreign, "U+%04X in %s",
               (unsigned) letters[i].cp, letters[i].tag);
    }

    san_language_read((const uint8_t *) "und", 3, &language);
    tap_ok(san_exemplars_find(&language) == NULL, "no letters of und");
    tap_ok(san_exemplars_of("nolanguage") == NULL, "nor of a long word");
}


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 2;
    }

    detect_found(san_detect_language, SAN_DETECTOR_LANGUAGE, "untranslated",
                 found,
                 DETECT_N(found));
    detect_left(san_detect_language, SAN_DETECTOR_LANGUAGE, left,
                DETECT_N(left));
    try_names();
    try_sets();

    return tap_done();
}
