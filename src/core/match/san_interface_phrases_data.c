/*
 * san_interface_phrases_data: phrases of interfaces of common software, by
 * meaning.
 *
 * Written from knowledge of the languages.  A phrase belongs to the meaning
 * that it has exactly: "Learn more", "Read more" and "Continue reading" are
 * three.  Phrases that are correct in some places only are left out, because
 * nobody reads a translation before it is sent.
 */

#include <stddef.h>

#include "match/san_interface_phrases_data.h"

#define M(meaning, holes, flags)                                              \
    { meaning, NULL, holes, flags, SAN_PROMPT_N },
#define MK(meaning, holes, flags, kind)                                       \
    { meaning, NULL, holes, flags, SAN_PROMPT_##kind },
#define P(language, phrases)                                                  \
    { NULL, language, phrases, 0, SAN_PROMPT_N },


const san_interface_phrase_t  san_interface_phrases[] = {

    /* Ways through a page */
    MK("skip-to-content", "", 0, skip_link)
    P("en", "Skip to content\nSkip to the content\nJump to content\n"
            "Go to content")
    P("de", "Zum Inhalt springen\nZum Inhalt\nDirekt zum Inhalt")
    P("fr", "Aller au contenu\nPasser au contenu")
    P("es", "Saltar al contenido\nIr al contenido")
    P("it", "Vai al contenuto\nSalta al contenuto\nPassa al contenuto")
    P("pt", "Pular para o conteúdo\nIr para o conteúdo")
    P("pt-PT", "Saltar para o conteúdo")
    P("nl", "Ga naar de inhoud\nNaar de inhoud springen\nGa naar inhoud\n"
            "Spring naar inhoud")
    P("pl", "Przejdź do treści\nPrzeskocz do treści")
    P("ru", "Перейти к содержимому\nПерейти к контенту\nПерейти к содержанию")
    P("uk", "Перейти до вмісту\nПерейти до контенту")
    P("tr", "İçeriğe geç\nİçeriğe atla")
    P("ja", "コンテンツへスキップ\nコンテンツに移動\nコンテンツへ移動")
    P("zh", "跳到内容\n跳至内容\n跳转到内容\n跳过至内容")
    P("zh-TW", "跳至內容\n跳到內容")
    P("ar", "تخطي إلى المحتوى\nالانتقال إلى المحتوى\nانتقل إلى المحتوى")
    P("sv", "Hoppa till innehåll\nGå till innehåll")
    P("da", "Gå til indhold\nSpring til indhold")
    P("no", "Hopp til innhold\nGå til innhold")
    P("fi", "Siirry sisältöön")
    P("cs", "Přejít k obsahu\nPřejít na obsah")
    P("el", "Μετάβαση στο περιεχόμενο")
    P("he", "דלג לתוכן\nדילוג לתוכן")
    P("ko", "콘텐츠로 건너뛰기")
    P("ro", "Sari la conținut")
    P("hu", "Ugrás a tartalomhoz\nKilépés a tartalomba")
    P("bg", "Към съдържанието")
    P("fa", "پرش به محتوا")
    P("vi", "Chuyển đến nội dung")
    P("id", "Langsung ke konten")
    P("sr", "Скочи на садржај")
    P("hy", "Անցնել բովանդակությանը")
    P("ka", "შინაარსზე გადასვლა")
    P("kk", "Мазмұнға өту")
    P("th", "ข้ามไปยังเนื้อหา")
    MK("skip-to-main-content", "", 0, skip_link)
    P("en", "Skip to main content\nSkip to the main content\n"
            "Jump to main content\nGo to main content")
    P("de", "Zum Hauptinhalt springen\nDirekt zum Hauptinhalt\nZum Hauptinhalt")
    P("fr", "Aller au contenu principal\nPasser au contenu principal")
    P("es", "Saltar al contenido principal\nIr al contenido principal\n"
            "Pasar al contenido principal")
    P("it", "Vai al contenuto principale\nSalta al contenuto principale\n"
            "Passa al contenuto principale")
    P("pt", "Pular para o conteúdo principal\nIr para o conteúdo principal")
    P("pt-PT", "Saltar para o conteúdo principal")
    P("nl", "Ga naar de hoofdinhoud\nOverslaan en naar de inhoud gaan\n"
            "Naar hoofdinhoud\nGa naar hoofdinhoud")
    P("pl", "Przejdź do głównej treści\nPrzejdź do treści głównej")
    P("ru", "Перейти к основному содержимому\nПерейти к основному содержанию\n"
            "Перейти к основному контенту")
    P("uk", "Перейти до основного вмісту\nПерейти до основного контенту")
    P("tr", "Ana içeriğe atla\nAna içeriğe geç")
    P("ja", "メインコンテンツに移動\nメインコンテンツへスキップ\n"
            "メインコンテンツへ移動")
    P("zh", "跳转到主要内容\n跳到主要内容\n跳至主要内容")
    P("zh-TW", "跳至主要內容\n跳到主要內容")
    P("ar", "تخطي إلى المحتوى الرئيسي\nانتقل إلى المحتوى الرئيسي\n"
            "الانتقال إلى المحتوى الرئيسي")
    P("sv", "Hoppa till huvudinnehåll\nGå till huvudinnehåll\n"
            "Hoppa till huvudinnehållet")
    P("da", "Gå til hovedindhold\nSpring til hovedindhold")
    P("no", "Hopp til hovedinnhold\nGå til hovedinnhold")
    P("fi", "Siirry pääsisältöön\nHyppää pääsisältöön")
    P("cs", "Přejít k hlavnímu obsahu")
    P("el", "Μετάβαση στο κύριο περιεχόμενο")
    P("he", "דלג לתוכן הראשי\nדילוג לתוכן העיקרי")
    P("ko", "본문으로 바로가기\n주요 콘텐츠로 건너뛰기")
    P("ro", "Sari la conținutul principal")
    P("hu", "Ugrás a fő tartalomhoz")
    MK("skip-to-navigation", "", 0, skip_link)
    P("en", "Skip to navigation\nSkip to main navigation\nJump to navigation")
    P("de", "Zur Navigation springen\nZur Navigation\n"
            "Zur Hauptnavigation springen")
    P("fr", "Aller à la navigation\nPasser à la navigation")
    P("es", "Saltar a la navegación\nIr a la navegación")
    P("it", "Vai alla navigazione\nSalta alla navigazione")
    P("pt", "Pular para navegação\nIr para a navegação")
    P("pt-PT", "Saltar para a navegação")
    P("nl", "Ga naar navigatie\nGa naar de navigatie\nSpring naar navigatie")
    P("pl", "Przejdź do nawigacji")
    P("ru", "Перейти к навигации")
    P("uk", "Перейти до навігації")
    P("tr", "Navigasyona geç\nDolaşıma atla")
    P("ja", "ナビゲーションへスキップ\nナビゲーションに移動")
    P("zh", "跳转到导航\n跳至导航")
    MK("skip-navigation", "", 0, skip_link)
    P("en", "Skip navigation\nSkip the navigation\nSkip navigation links")
    P("de", "Navigation überspringen")
    P("fr", "Ignorer la navigation\nPasser la navigation")
    P("es", "Omitir navegación\nOmitir la navegación")
    P("it", "Salta la navigazione\nIgnora navigazione")
    P("pt", "Ignorar navegação\nPular navegação")
    P("nl", "Navigatie overslaan\nSla navigatie over")
    P("pl", "Pomiń nawigację")
    P("ru", "Пропустить навигацию")
    P("uk", "Пропустити навігацію")
    P("tr", "Navigasyonu atla")
    P("ja", "ナビゲーションをスキップ")
    P("zh", "跳过导航")
    M("skip-to-search", "", 0)
    P("en", "Skip to search\nJump to search\nGo to search")
    P("de", "Zur Suche springen\nZur Suche")
    P("fr", "Aller à la recherche\nPasser à la recherche")
    P("es", "Ir a la búsqueda\nSaltar a la búsqueda\nIr al buscador")
    P("it", "Vai alla ricerca")
    P("pt", "Ir para a pesquisa\nPular para a pesquisa")
    P("nl", "Ga naar zoeken\nNaar zoeken")
    P("pl", "Przejdź do wyszukiwania\nPrzejdź do wyszukiwarki")
    P("ru", "Перейти к поиску")
    P("uk", "Перейти до пошуку")
    P("tr", "Aramaya git\nAramaya geç")
    P("ja", "検索へスキップ\n検索に移動")
    P("zh", "跳转到搜索\n跳到搜索")
    M("skip-to-footer", "", 0)
    P("en", "Skip to footer\nSkip to the footer\nJump to footer\nGo to footer")
    P("de", "Zum Footer springen\nZur Fußzeile springen\nZum Footer")
    P("fr", "Aller au pied de page\nPasser au pied de page")
    P("es", "Saltar al pie de página\nIr al pie de página")
    P("it", "Vai al piè di pagina\nSalta al piè di pagina")
    P("pt", "Pular para o rodapé\nIr para o rodapé")
    P("pt-PT", "Saltar para o rodapé")
    P("nl", "Ga naar de footer\nGa naar de voettekst\nSpring naar footer")
    P("pl", "Przejdź do stopki")
    P("ru", "Перейти к нижнему колонтитулу\nПерейти к подвалу сайта")
    P("uk", "Перейти до нижнього колонтитула")
    P("tr", "Alt bilgiye geç")
    P("ja", "フッターへスキップ\nフッターに移動")
    P("zh", "跳至页脚\n跳转到页脚")
    M("skip-links", "", 0)
    P("en", "Skip links")
    M("skip-to", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Skip to {}\n*Jump to {}")
    M("skip-carousel", "", 0)
    P("en", "Skip carousel")
    M("skip-ads", "", 0)
    P("en", "Skip ad\nSkip ads")
    P("de", "Werbung überspringen\nAnzeige überspringen")
    P("fr", "Passer l'annonce\nPasser la pub")
    P("es", "Saltar anuncio\nOmitir anuncio")
    P("it", "Salta annuncio\nSalta pubblicità")
    P("pt", "Pular anúncio")
    P("nl", "Advertentie overslaan")
    P("pl", "Pomiń reklamę")
    P("ru", "Пропустить рекламу")
    P("uk", "Пропустити рекламу")
    P("tr", "Reklamı atla\nReklamı geç")
    P("ja", "広告をスキップ")
    P("zh", "跳过广告")
    M("main-navigation", "", 0)
    P("en", "Main navigation\nPrimary navigation")
    P("de", "Hauptnavigation")
    P("fr", "Navigation principale")
    P("es", "Navegación principal")
    P("it", "Navigazione principale")
    P("pt", "Navegação principal")
    P("nl", "Hoofdnavigatie")
    P("pl", "Główna nawigacja\nNawigacja główna")
    P("ru", "Основная навигация\nГлавная навигация")
    P("uk", "Основна навігація\nГоловна навігація")
    P("tr", "Ana gezinti menüsü\nAna navigasyon")
    P("ja", "メインナビゲーション")
    P("zh", "主导航\n主要导航")
    P("ar", "التنقل الرئيسي")
    P("sv", "Huvudnavigering\nHuvudnavigation")
    P("da", "Hovednavigation")
    P("no", "Hovednavigasjon")
    P("fi", "Päänavigointi\nPäänavigaatio")
    P("cs", "Hlavní navigace")
    P("el", "Κύρια πλοήγηση")
    P("he", "ניווט ראשי")
    P("ko", "주 내비게이션")
    P("ro", "Navigare principală\nNavigație principală")
    P("hu", "Elsődleges navigáció\nFő navigáció")
    M("secondary-navigation", "", 0)
    P("en", "Secondary navigation")
    P("de", "Sekundäre Navigation\nSekundärnavigation")
    P("fr", "Navigation secondaire")
    P("es", "Navegación secundaria")
    P("it", "Navigazione secondaria")
    P("pt", "Navegação secundária")
    P("nl", "Secundaire navigatie")
    P("pl", "Nawigacja dodatkowa\nNawigacja drugorzędna")
    P("ru", "Дополнительная навигация")
    P("uk", "Додаткова навігація")
    P("tr", "İkincil navigasyon")
    P("ja", "サブナビゲーション")
    P("zh", "次要导航")
    M("footer-navigation", "", 0)
    P("en", "Footer navigation")
    P("de", "Footer-Navigation\nNavigation im Footer")
    P("fr", "Navigation de pied de page\nNavigation du pied de page")
    P("es", "Navegación del pie de página\nNavegación de pie de página")
    P("it", "Navigazione a piè di pagina\nNavigazione del footer")
    P("pt", "Navegação do rodapé\nNavegação de rodapé")
    P("nl", "Footernavigatie")
    P("pl", "Nawigacja w stopce\nNawigacja stopki")
    P("ru", "Нижняя навигация\nНавигация в подвале\n"
            "Навигация в нижнем колонтитуле")
    P("uk", "Нижня навігація\nНавігація в підвалі")
    P("tr", "Alt bilgi navigasyonu\nAlt bilgi gezintisi")
    P("ja", "フッターナビゲーション")
    P("zh", "页脚导航")
    M("site-navigation", "", 0)
    P("en", "Site navigation\nWebsite navigation")
    P("de", "Website-Navigation\nSeitennavigation")
    P("fr", "Navigation du site")
    P("es", "Navegación del sitio")
    P("it", "Navigazione del sito")
    P("pt", "Navegação do site")
    P("nl", "Sitenavigatie")
    P("pl", "Nawigacja witryny\nNawigacja po witrynie")
    P("ru", "Навигация по сайту")
    P("uk", "Навігація по сайту")
    P("tr", "Site navigasyonu")
    P("ja", "サイトナビゲーション")
    P("zh", "网站导航\n站点导航")
    M("mobile-navigation", "", 0)
    P("en", "Mobile navigation")
    P("de", "Mobile Navigation")
    P("fr", "Navigation mobile")
    P("es", "Navegación móvil")
    P("it", "Navigazione mobile")
    P("pt", "Navegação móvel")
    P("nl", "Mobiele navigatie")
    P("pl", "Nawigacja mobilna")
    P("ru", "Мобильная навигация")
    P("uk", "Мобільна навігація")
    P("tr", "Mobil navigasyon")
    P("ja", "モバイルナビゲーション")
    P("zh", "移动导航")
    M("post-navigation", "", 0)
    P("en", "Post navigation")
    P("de", "Beitragsnavigation\nBeitrags-Navigation")
    P("fr", "Navigation de l'article\nNavigation des articles")
    P("es", "Navegación de entradas")
    P("it", "Navigazione articoli\nNavigazione articolo")
    P("pt", "Navegação de Post\nNavegação de posts")
    P("pt-PT", "Navegação de artigos")
    P("nl", "Berichtnavigatie\nBericht navigatie")
    P("pl", "Nawigacja wpisu")
    P("ru", "Навигация по записям")
    P("uk", "Навігація записів")
    P("tr", "Yazı gezinmesi\nYazı dolaşımı")
    P("ja", "投稿ナビゲーション")
    P("zh", "文章导航")
    P("zh-TW", "文章導覽")
    P("sv", "Inläggsnavigering")
    P("da", "Indlægsnavigation")
    P("no", "Innleggsnavigasjon")
    P("fi", "Artikkelien selaus")
    P("cs", "Navigace pro příspěvek")
    P("el", "Πλοήγηση άρθρων")
    P("ko", "글 내비게이션")
    P("ro", "Navigare în articole")
    P("hu", "Bejegyzés navigáció")
    M("comment-navigation", "", 0)
    P("en", "Comment navigation\nComments navigation")
    P("de", "Kommentarnavigation\nKommentar-Navigation")
    P("fr", "Navigation des commentaires")
    P("es", "Navegación de comentarios")
    P("it", "Navigazione commenti")
    P("pt", "Navegação de comentários")
    P("nl", "Reactienavigatie")
    P("pl", "Nawigacja komentarzy")
    P("ru", "Навигация по комментариям")
    P("uk", "Навігація по коментарях\nНавігація коментарів")
    P("tr", "Yorum gezinmesi")
    P("ja", "コメントナビゲーション")
    P("zh", "评论导航")
    M("breadcrumbs", "", 0)
    P("en", "Breadcrumb\nBreadcrumbs\nBreadcrumb navigation")
    P("de", "Breadcrumb-Navigation\nBrotkrümelnavigation")
    P("fr", "Fil d'Ariane")
    P("es", "Ruta de navegación\nMigas de pan")
    P("it", "Percorso di navigazione\nBriciole di pane")
    P("pt", "Trilha de navegação\nNavegação estrutural")
    P("nl", "Kruimelpad")
    P("pl", "Ścieżka nawigacyjna\nŚcieżka nawigacji\nOkruszki")
    P("ru", "Навигационная цепочка\nХлебные крошки\nСтрока навигации")
    P("uk", "Навігаційний ланцюжок\nХлібні крихти\nРядок навігації")
    P("tr", "Sayfa yolu\nİçerik haritası")
    P("ja", "パンくずリスト\nパンくず")
    P("zh", "面包屑导航\n面包屑")
    P("sv", "Brödsmulor\nLänkstig")
    P("da", "Brødkrumme")
    P("no", "Brødsmuler\nBrødsmulesti")
    P("fi", "Murupolku")
    P("cs", "Drobečková navigace")
    P("ko", "이동 경로")
    M("you-are-here", "", 0)
    P("en", "You are here")
    P("de", "Sie befinden sich hier\nSie sind hier\nDu bist hier")
    P("fr", "Vous êtes ici")
    P("es", "Usted está aquí\nEstás aquí\nSe encuentra usted aquí")
    P("it", "Tu sei qui\nTi trovi qui")
    P("pt", "Você está aqui")
    P("pt-PT", "Está aqui")
    P("nl", "U bent hier\nU bevindt zich hier\nJe bent hier")
    P("pl", "Jesteś tutaj")
    P("ru", "Вы здесь\nВы находитесь здесь")
    P("uk", "Ви тут\nВи є тут")
    P("tr", "Buradasınız\nŞu anda buradasınız")
    P("ja", "現在地\n現在の位置")
    P("zh", "您在这里\n当前位置\n您的位置")
    P("sv", "Du är här")
    P("da", "Du er her")
    P("cs", "Jste zde\nNacházíte se zde")
    MK("main-menu", "", 0, menu)
    P("en", "Main menu\nPrimary menu")
    P("de", "Hauptmenü\nPrimäres Menü")
    P("fr", "Menu principal")
    P("es", "Menú principal")
    P("it", "Menu principale")
    P("pt", "Menu principal")
    P("nl", "Hoofdmenu\nPrimair menu")
    P("pl", "Menu główne\nGłówne menu")
    P("ru", "Главное меню\nОсновное меню")
    P("uk", "Головне меню\nОсновне меню")
    P("tr", "Ana menü\nBirincil menü")
    P("ja", "メインメニュー")
    P("zh", "主菜单")
    P("zh-TW", "主選單\n主要選單")
    P("ar", "القائمة الرئيسية")
    P("sv", "Huvudmeny\nPrimär meny")
    P("da", "Hovedmenu")
    P("no", "Hovedmeny")
    P("fi", "Päävalikko")
    P("cs", "Hlavní menu\nHlavní nabídka")
    P("el", "Κύριο μενού")
    P("he", "תפריט ראשי")
    P("ko", "주 메뉴\n메인 메뉴")
    P("ro", "Meniu principal")
    P("hu", "Főmenü\nElsődleges menü")
    M("secondary-menu", "", 0)
    P("en", "Secondary menu")
    P("de", "Sekundäres Menü")
    P("fr", "Menu secondaire")
    P("es", "Menú secundario")
    P("it", "Menu secondario")
    P("pt", "Menu secundário")
    P("nl", "Secundair menu")
    P("pl", "Menu dodatkowe")
    P("ru", "Дополнительное меню")
    P("uk", "Додаткове меню")
    P("tr", "İkincil menü")
    P("zh", "次要菜单")
    M("mobile-menu", "", 0)
    P("en", "Mobile menu")
    P("de", "Mobiles Menü")
    P("fr", "Menu mobile")
    P("es", "Menú móvil")
    P("it", "Menu mobile")
    P("pt", "Menu móvel")
    P("nl", "Mobiel menu")
    P("pl", "Menu mobilne")
    P("ru", "Мобильное меню")
    P("uk", "Мобільне меню")
    P("tr", "Mobil menü")
    P("ja", "モバイルメニュー")
    P("zh", "移动菜单\n手机菜单")
    M("footer-menu", "", 0)
    P("en", "Footer menu")
    P("de", "Footer-Menü\nFootermenü")
    P("fr", "Menu de pied de page\nMenu du pied de page\nMenu pied de page")
    P("es", "Menú del pie de página\nMenú de pie de página")
    P("it", "Menu a piè di pagina\nMenu del footer")
    P("pt", "Menu do rodapé\nMenu de rodapé")
    P("nl", "Footermenu")
    P("pl", "Menu w stopce\nMenu stopki")
    P("ru", "Нижнее меню\nМеню в подвале")
    P("uk", "Нижнє меню\nМеню в підвалі")
    P("tr", "Alt bilgi menüsü\nAlt menü")
    P("ja", "フッターメニュー")
    P("zh", "页脚菜单")
    M("social-links-menu", "", 0)
    P("en", "Social links menu\nSocial media links\nSocial links")
    P("de", "Menü mit Social-Media-Links\nSocial-Media-Links\n"
            "Social-Links-Menü")
    P("fr", "Menu des liens de réseaux sociaux\nLiens vers les réseaux sociaux")
    P("es", "Menú de enlaces sociales\nEnlaces a redes sociales")
    P("it", "Menu dei link social\nLink ai social")
    P("pt", "Menu de links sociais\nLinks para redes sociais")
    P("nl", "Menu met sociale links\nSocialemedialinks")
    P("pl", "Menu linków do mediów społecznościowych")
    P("ru", "Меню ссылок на социальные сети\nСсылки на социальные сети")
    P("uk", "Посилання на соціальні мережі")
    P("tr", "Sosyal bağlantılar menüsü\nSosyal medya bağlantıları")
    P("ja", "ソーシャルリンクメニュー")
    P("zh", "社交链接菜单\n社交媒体链接")
    M("user-menu", "", 0)
    P("en", "User menu\nUser account menu\nAccount menu")
    P("de", "Benutzermenü\nBenutzerkonto-Menü")
    P("fr", "Menu utilisateur\nMenu du compte de l'utilisateur")
    P("es", "Menú de usuario\nMenú de cuenta de usuario")
    P("it", "Menu utente\nMenu profilo utente")
    P("pt", "Menu do usuário")
    P("pt-PT", "Menu do utilizador")
    P("nl", "Gebruikersmenu")
    P("pl", "Menu użytkownika\nMenu konta użytkownika")
    P("ru", "Меню пользователя\nМеню учётной записи пользователя")
    P("uk", "Меню користувача")
    P("tr", "Kullanıcı menüsü")
    P("ja", "ユーザーメニュー")
    P("zh", "用户菜单")
    MK("toggle-navigation", "", 0, menu)
    P("en", "Toggle navigation")
    P("de", "Navigation umschalten\nNavigation ein-/ausblenden")
    P("fr", "Basculer la navigation\nAfficher/masquer la navigation")
    P("es", "Alternar navegación\nMostrar/ocultar navegación")
    P("it", "Attiva/disattiva navigazione\nMostra/nascondi navigazione")
    P("pt", "Alternar navegação")
    P("nl", "Navigatie in-/uitschakelen\nNavigatie tonen/verbergen")
    P("pl", "Przełącz nawigację")
    P("ru", "Переключить навигацию")
    P("uk", "Перемкнути навігацію\nПереключити навігацію")
    P("tr", "Navigasyonu aç/kapat")
    P("ja", "ナビゲーションを切り替え\nナビゲーションの切り替え")
    P("zh", "切换导航")
    P("ar", "تبديل التنقل")
    P("sv", "Växla navigering")
    P("cs", "Přepnout navigaci")
    P("ko", "내비게이션 전환")
    M("toggle-menu", "", 0)
    P("en", "Toggle menu\nMenu toggle\nToggle main menu")
    P("de", "Menü umschalten\nMenü ein-/ausblenden")
    P("fr", "Permuter le menu\nBasculer le menu")
    P("es", "Alternar menú\nMostrar/ocultar menú")
    P("it", "Attiva/disattiva menu\nMostra/nascondi menu")
    P("pt", "Alternar menu")
    P("nl", "Menu wisselen\nMenu tonen/verbergen\nMenu in-/uitschakelen")
    P("pl", "Przełącz menu")
    P("ru", "Переключить меню\nПереключатель меню")
    P("uk", "Перемкнути меню\nПеремикач меню")
    P("tr", "Menüyü aç/kapat\nMenü geçişi\nMenüyü değiştir")
    P("ja", "メニューを切り替え\nメニューの切り替え\nメニュー切り替え")
    P("zh", "切换菜单\n菜单切换")
    P("sv", "Växla meny")
    P("cs", "Přepnout menu")
    MK("open-menu", "", 0, menu)
    P("en", "Open menu\nOpen the menu\nOpen main menu")
    P("de", "Menü öffnen")
    P("fr", "Ouvrir le menu")
    P("es", "Abrir menú\nAbrir el menú")
    P("it", "Apri menu\nApri il menu")
    P("pt", "Abrir menu\nAbrir o menu")
    P("nl", "Menu openen\nOpen menu\nOpen het menu")
    P("pl", "Otwórz menu")
    P("ru", "Открыть меню")
    P("uk", "Відкрити меню")
    P("tr", "Menüyü aç")
    P("ja", "メニューを開く")
    P("zh", "打开菜单")
    P("zh-TW", "開啟選單")
    P("ar", "فتح القائمة\nافتح القائمة")
    P("sv", "Öppna meny\nÖppna menyn")
    P("da", "Åbn menu\nÅbn menuen")
    P("no", "Åpne meny\nÅpne menyen")
    P("fi", "Avaa valikko")
    P("cs", "Otevřít menu\nOtevřít nabídku")
    P("el", "Άνοιγμα μενού")
    P("he", "פתיחת תפריט\nפתח תפריט")
    P("ko", "메뉴 열기")
    P("ro", "Deschide meniul\nDeschide meniu")
    P("hu", "Menü megnyitása")
    MK("close-menu", "", 0, close)
    P("en", "Close menu\nClose the menu\nClose main menu")
    P("de", "Menü schließen")
    P("fr", "Fermer le menu")
    P("es", "Cerrar menú\nCerrar el menú")
    P("it", "Chiudi menu\nChiudi il menu")
    P("pt", "Fechar menu\nFechar o menu")
    P("nl", "Menu sluiten\nSluit menu\nSluit het menu")
    P("pl", "Zamknij menu")
    P("ru", "Закрыть меню")
    P("uk", "Закрити меню")
    P("tr", "Menüyü kapat")
    P("ja", "メニューを閉じる")
    P("zh", "关闭菜单")
    P("zh-TW", "關閉選單")
    P("ar", "إغلاق القائمة\nأغلق القائمة")
    P("sv", "Stäng meny\nStäng menyn")
    P("da", "Luk menu\nLuk menuen")
    P("no", "Lukk meny\nLukk menyen")
    P("fi", "Sulje valikko")
    P("cs", "Zavřít menu\nZavřít nabídku")
    P("el", "Κλείσιμο μενού")
    P("he", "סגירת תפריט\nסגור תפריט")
    P("ko", "메뉴 닫기")
    P("ro", "Închide meniul\nÎnchide meniu")
    P("hu", "Menü bezárása")
    M("show-menu", "", 0)
    P("en", "Show menu")
    P("de", "Menü anzeigen\nMenü einblenden")
    P("fr", "Afficher le menu")
    P("es", "Mostrar menú\nMostrar el menú")
    P("it", "Mostra menu\nMostra il menu")
    P("pt", "Mostrar menu")
    P("nl", "Menu tonen\nToon menu\nMenu weergeven")
    P("pl", "Pokaż menu")
    P("ru", "Показать меню")
    P("uk", "Показати меню")
    P("tr", "Menüyü göster")
    P("ja", "メニューを表示")
    P("zh", "显示菜单")
    M("hide-menu", "", 0)
    P("en", "Hide menu")
    P("de", "Menü ausblenden")
    P("fr", "Masquer le menu")
    P("es", "Ocultar menú\nOcultar el menú")
    P("it", "Nascondi menu\nNascondi il menu")
    P("pt", "Ocultar menu")
    P("nl", "Menu verbergen\nVerberg menu")
    P("pl", "Ukryj menu")
    P("ru", "Скрыть меню")
    P("uk", "Приховати меню\nСховати меню")
    P("tr", "Menüyü gizle")
    P("ja", "メニューを隠す\nメニューを非表示")
    P("zh", "隐藏菜单")
    M("open-navigation", "", 0)
    P("en", "Open navigation\nOpen navigation menu")
    P("de", "Navigation öffnen\nNavigationsmenü öffnen")
    P("fr", "Ouvrir la navigation\nOuvrir le menu de navigation")
    P("es", "Abrir navegación\nAbrir la navegación\nAbrir menú de navegación")
    P("it", "Apri navigazione\nApri la navigazione\n"
            "Apri il menu di navigazione")
    P("pt", "Abrir navegação\nAbrir menu de navegação")
    P("nl", "Navigatie openen\nOpen navigatie\nNavigatiemenu openen")
    P("pl", "Otwórz nawigację\nOtwórz menu nawigacyjne")
    P("ru", "Открыть навигацию\nОткрыть навигационное меню")
    P("uk", "Відкрити навігацію\nВідкрити навігаційне меню")
    P("tr", "Navigasyonu aç\nGezinme menüsünü aç")
    P("ja", "ナビゲーションを開く\nナビゲーションメニューを開く")
    P("zh", "打开导航\n打开导航菜单")
    M("close-navigation", "", 0)
    P("en", "Close navigation\nClose navigation menu")
    P("de", "Navigation schließen\nNavigationsmenü schließen")
    P("fr", "Fermer la navigation\nFermer le menu de navigation")
    P("es", "Cerrar navegación\nCerrar la navegación\n"
            "Cerrar menú de navegación")
    P("it", "Chiudi navigazione\nChiudi la navigazione\n"
            "Chiudi il menu di navigazione")
    P("pt", "Fechar navegação\nFechar menu de navegação")
    P("nl", "Navigatie sluiten\nSluit navigatie\nNavigatiemenu sluiten")
    P("pl", "Zamknij nawigację\nZamknij menu nawigacyjne")
    P("ru", "Закрыть навигацию\nЗакрыть навигационное меню")
    P("uk", "Закрити навігацію\nЗакрити навігаційне меню")
    P("tr", "Navigasyonu kapat\nGezinme menüsünü kapat")
    P("ja", "ナビゲーションを閉じる\nナビゲーションメニューを閉じる")
    P("zh", "关闭导航\n关闭导航菜单")
    M("navigation", "", 0)
    P("en", "Navigation")
    P("de", "Navigation")
    P("fr", "Navigation")
    P("es", "Navegación")
    P("it", "Navigazione")
    P("pt", "Navegação")
    P("nl", "Navigatie")
    P("pl", "Nawigacja")
    P("ru", "Навигация")
    P("uk", "Навігація")
    P("tr", "Navigasyon")
    P("ja", "ナビゲーション")
    P("zh", "导航")
    M("navigation-menu", "", 0)
    P("en", "Navigation menu")
    P("de", "Navigationsmenü")
    P("fr", "Menu de navigation")
    P("es", "Menú de navegación")
    P("it", "Menu di navigazione")
    P("pt", "Menu de navegação")
    P("nl", "Navigatiemenu")
    P("pl", "Menu nawigacyjne")
    P("ru", "Навигационное меню")
    P("uk", "Навігаційне меню")
    P("tr", "Gezinme menüsü")
    P("ja", "ナビゲーションメニュー")
    P("zh", "导航菜单")
    M("submenu", "", 0)
    P("en", "Submenu\nSub-menu")
    P("de", "Untermenü")
    P("fr", "Sous-menu")
    P("es", "Submenú")
    P("it", "Sottomenu\nSotto-menu")
    P("pt", "Submenu")
    P("nl", "Submenu")
    P("pl", "Podmenu")
    P("ru", "Подменю")
    P("uk", "Підменю")
    P("tr", "Alt menüler\nAlt menü seçenekleri")
    P("ja", "サブメニュー")
    P("zh", "子菜单")
    M("open-submenu", "", 0)
    P("en", "Open submenu\nOpen sub-menu")
    P("de", "Untermenü öffnen")
    P("fr", "Ouvrir le sous-menu")
    P("es", "Abrir submenú\nAbrir el submenú")
    P("it", "Apri sottomenu\nApri il sottomenu")
    P("pt", "Abrir submenu")
    P("nl", "Submenu openen\nOpen submenu")
    P("pl", "Otwórz podmenu")
    P("ru", "Открыть подменю")
    P("uk", "Відкрити підменю")
    P("tr", "Alt menüyü aç")
    P("ja", "サブメニューを開く")
    P("zh", "打开子菜单")
    M("close-submenu", "", 0)
    P("en", "Close submenu\nClose sub-menu")
    P("de", "Untermenü schließen")
    P("fr", "Fermer le sous-menu")
    P("es", "Cerrar submenú\nCerrar el submenú")
    P("it", "Chiudi sottomenu\nChiudi il sottomenu")
    P("pt", "Fechar submenu")
    P("nl", "Submenu sluiten\nSluit submenu")
    P("pl", "Zamknij podmenu")
    P("ru", "Закрыть подменю")
    P("uk", "Закрити підменю")
    P("tr", "Alt menüyü kapat")
    P("ja", "サブメニューを閉じる")
    P("zh", "关闭子菜单")
    M("expand-submenu", "", 0)
    P("en", "Expand submenu\nExpand child menu\nExpand sub-menu")
    P("de", "Untermenü ausklappen\nUntermenü aufklappen\nUntermenü anzeigen")
    P("fr", "Développer le sous-menu\nOuvrir/fermer le menu enfant\n"
            "Déplier le sous-menu")
    P("es", "Expandir submenú\nExpande el menú inferior\n"
            "Expandir el menú inferior")
    P("it", "Espandi sottomenu\nEspandi menu secondario")
    P("pt", "Expandir submenu")
    P("nl", "Submenu uitvouwen\nSubmenu uitklappen")
    P("pl", "Rozwiń podmenu\nRozwiń menu potomne\nRozwiń menu podrzędne")
    P("ru", "Развернуть подменю\nРаскрыть дочернее меню\n"
            "Развернуть дочернее меню")
    P("uk", "Розгорнути підменю")
    P("tr", "Alt menüyü genişlet")
    P("ja", "サブメニューを展開")
    P("zh", "展开子菜单")
    M("collapse-submenu", "", 0)
    P("en", "Collapse submenu\nCollapse child menu")
    P("de", "Untermenü einklappen\nUntermenü zuklappen")
    P("fr", "Replier le sous-menu\nRéduire le sous-menu")
    P("es", "Contraer submenú\nContraer el menú inferior")
    P("it", "Comprimi sottomenu")
    P("pt", "Recolher submenu")
    P("nl", "Submenu invouwen\nSubmenu inklappen")
    P("pl", "Zwiń podmenu")
    P("ru", "Свернуть подменю")
    P("uk", "Згорнути підменю")
    P("tr", "Alt menüyü daralt")
    P("ja", "サブメニューを折りたたむ")
    P("zh", "收起子菜单\n折叠子菜单")
    M("toggle-submenu", "", 0)
    P("en", "Toggle submenu\nToggle sub-menu\nToggle child menu")
    P("de", "Untermenü umschalten")
    P("fr", "Basculer le sous-menu\nPermuter le sous-menu")
    P("es", "Alternar submenú\nAlternar menú hijo")
    P("it", "Attiva/disattiva sottomenu\nMostra/nascondi sottomenu")
    P("pt", "Alternar submenu")
    P("nl", "Submenu tonen/verbergen\nSubmenu in-/uitschakelen")
    P("pl", "Przełącz podmenu")
    P("ru", "Переключить подменю")
    P("uk", "Перемкнути підменю")
    P("ja", "サブメニューを切り替え")
    P("zh", "切换子菜单")
    M("show-submenu", "", 0)
    P("en", "Show submenu")
    P("fr", "Afficher le sous-menu")
    P("es", "Mostrar submenú\nMostrar el submenú")
    P("it", "Mostra sottomenu\nMostra il sottomenu")
    P("pt", "Mostrar submenu")
    P("nl", "Submenu tonen\nToon submenu\nSubmenu weergeven")
    P("pl", "Pokaż podmenu")
    P("ru", "Показать подменю")
    P("uk", "Показати підменю")
    P("tr", "Alt menüyü göster")
    P("ja", "サブメニューを表示")
    P("zh", "显示子菜单")
    M("submenu-of", "t", 0)
    P("en", "Submenu for {}\nSubmenu of {}\n*{} submenu")
    P("de", "Untermenü für {}\nUntermenü von {}")
    P("fr", "Sous-menu de {}\nSous-menu pour {}")
    P("es", "Submenú de {}\nSubmenú para {}")
    P("it", "Sottomenu di {}\nSottomenu per {}")
    P("pt", "Submenu de {}")
    P("nl", "Submenu voor {}\nSubmenu van {}")
    P("pl", "*Podmenu: {}")
    P("ru", "*Подменю: {}")
    P("uk", "*Підменю: {}")
    P("tr", "{} alt menüsü")
    P("ja", "{}のサブメニュー")
    P("zh", "{}的子菜单")
    M("show-submenu-for", "t", 0)
    P("en", "Show submenu for {}\nOpen submenu for {}\nOpen submenu of {}\n"
            "Show {} submenu")
    P("de", "Untermenü für {} anzeigen\nUntermenü von {} öffnen\n"
            "Untermenü für {} öffnen")
    P("fr", "Afficher le sous-menu pour {}\nAfficher le sous-menu de {}\n"
            "Ouvrir le sous-menu de {}")
    P("es", "Mostrar el submenú de {}\nMostrar submenú para {}\n"
            "Abrir el submenú de {}")
    P("it", "Mostra il sottomenu per {}\nMostra sottomenu di {}\n"
            "Apri il sottomenu di {}")
    P("pt", "Mostrar submenu de {}\nMostrar submenu para {}\n"
            "Abrir submenu de {}")
    P("nl", "Submenu voor {} tonen\nToon submenu voor {}\n"
            "Submenu van {} openen")
    P("pl", "Pokaż podmenu: {}\nPokaż podmenu dla {}")
    P("ru", "Показать подменю: {}\nПоказать подменю для {}")
    P("uk", "Показати підменю: {}\nПоказати підменю для {}")
    P("tr", "{} alt menüsünü göster\n{} alt menüsünü aç")
    P("ja", "{}のサブメニューを表示\n{}のサブメニューを開く")
    P("zh", "显示{}的子菜单\n打开{}的子菜单")
    M("hide-submenu-for", "t", 0)
    P("en", "Hide submenu for {}\nClose submenu for {}\nClose submenu of {}")
    P("de", "Untermenü für {} ausblenden\nUntermenü von {} schließen\n"
            "Untermenü für {} schließen")
    P("fr", "Masquer le sous-menu pour {}\nMasquer le sous-menu de {}\n"
            "Fermer le sous-menu de {}")
    P("es", "Ocultar el submenú de {}\nCerrar el submenú de {}")
    P("it", "Nascondi il sottomenu di {}\nChiudi il sottomenu di {}")
    P("pt", "Ocultar submenu de {}\nFechar submenu de {}")
    P("nl", "Submenu voor {} verbergen\nSubmenu van {} sluiten")
    P("pl", "Ukryj podmenu: {}")
    P("ru", "Скрыть подменю: {}")
    P("uk", "Приховати підменю: {}")
    P("tr", "{} alt menüsünü gizle\n{} alt menüsünü kapat")
    P("ja", "{}のサブメニューを非表示\n{}のサブメニューを閉じる")
    P("zh", "隐藏{}的子菜单\n关闭{}的子菜单")
    M("toggle-submenu-for", "t", 0)
    P("en", "Toggle submenu for {}\nToggle {} submenu\nToggle {} menu")
    M("open-named-menu", "t", 0)
    P("en", "Open {} menu\nOpen the {} menu")
    P("de", "Menü „{}“ öffnen")
    P("fr", "Ouvrir le menu {}")
    P("es", "Abrir el menú {}\nAbrir menú {}")
    P("it", "Apri il menu {}\nApri menu {}")
    P("pt", "Abrir o menu {}\nAbrir menu {}")
    P("nl", "Menu {} openen")
    P("pl", "Otwórz menu {}")
    P("ru", "Открыть меню «{}»")
    P("uk", "Відкрити меню «{}»")
    P("tr", "{} menüsünü aç")
    P("ja", "{}メニューを開く")
    P("zh", "打开{}菜单")
    M("close-named-menu", "t", 0)
    P("en", "Close {} menu\nClose the {} menu")
    P("de", "Menü „{}“ schließen")
    P("fr", "Fermer le menu {}")
    P("es", "Cerrar el menú {}\nCerrar menú {}")
    P("it", "Chiudi il menu {}\nChiudi menu {}")
    P("pt", "Fechar o menu {}\nFechar menu {}")
    P("nl", "Menu {} sluiten\nSluit menu {}")
    P("pl", "Zamknij menu {}")
    P("ru", "Закрыть меню «{}»")
    P("uk", "Закрити меню «{}»")
    P("tr", "{} menüsünü kapat")
    P("ja", "{}メニューを閉じる")
    P("zh", "关闭{}菜单")
    M("open-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Open {}")
    M("close-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Close {}")
    M("home", "", 0)
    P("en", "Home\nHomepage\nHome page\nStart page")
    P("de", "Startseite")
    P("fr", "Accueil\nPage d'accueil")
    P("es", "Inicio\nPágina de inicio\nPágina principal")
    P("it", "Home\nPagina iniziale\nHome page")
    P("pt", "Início\nPágina inicial")
    P("nl", "Home\nStartpagina\nHomepage")
    P("pl", "Strona główna")
    P("ru", "Главная\nГлавная страница")
    P("uk", "Головна\nГоловна сторінка")
    P("tr", "Ana sayfa\nAnasayfa")
    P("ja", "ホーム\nトップページ")
    P("zh", "首页\n主页")
    P("zh-TW", "首頁")
    P("ar", "الرئيسية\nالصفحة الرئيسية")
    P("sv", "Hem\nStartsida\nStartsidan")
    P("da", "Forside\nHjem\nStartside")
    P("no", "Hjem\nForside\nStartside")
    P("fi", "Etusivu")
    P("cs", "Domů\nÚvod\nÚvodní stránka")
    P("el", "Αρχική\nΑρχική σελίδα")
    P("he", "דף הבית\nעמוד הבית")
    P("ko", "홈\n첫 화면")
    P("ro", "Acasă\nPrima pagină")
    P("hu", "Kezdőlap\nFőoldal")
    M("back-to-home", "", 0)
    P("en", "Back to home\nBack to homepage\nBack to the homepage\n"
            "Back to home page\nReturn to homepage\nReturn home\n"
            "Return to home\nGo back home")
    P("de", "Zurück zur Startseite")
    P("fr", "Retour à l'accueil\nRetour à la page d'accueil\n"
            "Revenir à l'accueil")
    P("es", "Volver al inicio\nVolver a la página de inicio\n"
            "Volver a la página principal")
    P("it", "Torna alla home\nTorna alla homepage\nTorna alla pagina iniziale")
    P("pt", "Voltar para a página inicial\nVoltar à página inicial\n"
            "Voltar ao início\nVoltar para o início")
    P("nl", "Terug naar home\nTerug naar de homepage\nTerug naar startpagina\n"
            "Terug naar de startpagina")
    P("pl", "Powrót do strony głównej\nWróć do strony głównej\n"
            "Wróć na stronę główną\nPowrót na stronę główną")
    P("ru", "Вернуться на главную\nНа главную\nВернуться на главную страницу")
    P("uk", "Повернутися на головну\nНа головну\n"
            "Повернутися на головну сторінку")
    P("tr", "Ana sayfaya dön\nAnasayfaya dön")
    P("ja", "ホームに戻る\nトップページに戻る\nトップページへ戻る\n"
            "ホームへ戻る")
    P("zh", "返回首页\n回到首页")
    P("zh-TW", "返回首頁\n回到首頁")
    P("ar", "العودة إلى الصفحة الرئيسية\nالعودة إلى الرئيسية")
    P("sv", "Tillbaka till startsidan")
    P("da", "Tilbage til forsiden")
    P("no", "Tilbake til forsiden")
    P("fi", "Takaisin etusivulle\nPalaa etusivulle")
    P("cs", "Zpět na hlavní stránku\nZpět na úvodní stránku")
    P("el", "Επιστροφή στην αρχική σελίδα\nΕπιστροφή στην αρχική")
    P("he", "חזרה לדף הבית")
    P("ko", "홈으로 돌아가기")
    P("ro", "Înapoi la prima pagină")
    P("hu", "Vissza a kezdőlapra\nVissza a főoldalra")
    M("go-to-home", "", 0)
    P("en", "Go to homepage\nGo to home page\nGo to the homepage\nGo to home")
    P("de", "Zur Startseite\nZur Startseite gehen")
    P("fr", "Aller à l'accueil\nAller à la page d'accueil")
    P("es", "Ir al inicio\nIr a la página de inicio\nIr a la página principal")
    P("it", "Vai alla home\nVai alla homepage\nVai alla pagina iniziale")
    P("pt", "Ir para a página inicial\nIr para o início")
    P("nl", "Ga naar de homepage\nNaar de homepage\nGa naar de startpagina\n"
            "Naar de startpagina")
    P("pl", "Przejdź do strony głównej\nPrzejdź na stronę główną")
    P("ru", "Перейти на главную\nПерейти на главную страницу")
    P("uk", "Перейти на головну\nПерейти на головну сторінку")
    P("tr", "Ana sayfaya git\nAnasayfaya git")
    P("ja", "ホームへ移動\nトップページへ移動")
    P("zh", "前往首页\n转到首页")
    MK("back-to-top", "", 0, back_to_top)
    P("en", "Back to top\nBack to the top\nReturn to top\nReturn to the top\n"
            "Back to top of page\nGo to top")
    P("de", "Nach oben\nZurück nach oben\nZum Seitenanfang")
    P("fr", "Retour en haut\nRetour en haut de page\nHaut de page\n"
            "Retour en haut de la page")
    P("es", "Volver arriba\nIr arriba\nVolver al principio")
    P("it", "Torna su\nTorna in alto\nTorna in cima\nTorna all'inizio")
    P("pt", "Voltar ao topo\nVoltar para o topo\nIr para o topo")
    P("nl", "Terug naar boven\nNaar boven")
    P("pl", "Powrót na górę\nWróć na górę\nPrzewiń do góry\nDo góry\n"
            "Przewiń na górę")
    P("ru", "Наверх\nВернуться наверх\nВернуться к началу\nПрокрутить вверх")
    P("uk", "Нагору\nПовернутися нагору\nДогори\nВгору")
    P("tr", "Başa dön\nYukarı çık\nYukarı dön\nSayfa başına dön")
    P("ja", "トップへ戻る\nページトップへ\nページトップへ戻る\n"
            "ページの先頭へ\nページ上部へ戻る\n先頭へ戻る")
    P("zh", "返回顶部\n回到顶部")
    P("zh-TW", "回到頂端\n返回頂端")
    P("ar", "العودة إلى الأعلى\nالرجوع إلى الأعلى")
    P("sv", "Till toppen\nTillbaka till toppen\nTillbaka upp")
    P("da", "Til toppen\nTilbage til toppen")
    P("no", "Til toppen\nTilbake til toppen")
    P("fi", "Takaisin ylös\nTakaisin alkuun")
    P("cs", "Zpět nahoru\nNahoru")
    P("el", "Επιστροφή στην κορυφή")
    P("he", "חזרה למעלה")
    P("ko", "맨 위로\n위로 이동")
    P("ro", "Înapoi sus\nMergi sus")
    P("hu", "Vissza a tetejére\nVissza a lap tetejére")
    P("fa", "بازگشت به بالا")
    P("vi", "Lên đầu trang")
    P("id", "Kembali ke atas")
    P("hy", "Վերադառնալ վերև")
    P("ka", "ზემოთ დაბრუნება")
    P("th", "กลับขึ้นด้านบน")
    MK("scroll-to-top", "", 0, back_to_top)
    P("en", "Scroll to top\nScroll to the top\nScroll up\nScroll back to top")
    P("de", "Nach oben scrollen")
    P("fr", "Défiler vers le haut\nFaire défiler vers le haut")
    P("es", "Desplazarse hacia arriba\nDesplazarse arriba")
    P("it", "Scorri verso l'alto\nScorri in alto")
    P("pt", "Rolar para o topo\nRolar para cima")
    P("nl", "Naar boven scrollen\nScroll naar boven")
    P("ja", "上へスクロール\nトップへスクロール")
    P("zh", "滚动到顶部")
    M("scroll-down", "", 0)
    P("en", "Scroll down\nScroll to content")
    P("de", "Nach unten scrollen")
    P("fr", "Défiler vers le bas\nFaire défiler vers le bas")
    P("es", "Desplazarse hacia abajo\nDesplázate hacia abajo")
    P("it", "Scorri verso il basso\nScorri in basso")
    P("pt", "Rolar para baixo\nRole para baixo")
    P("nl", "Naar beneden scrollen\nScroll naar beneden")
    P("pl", "Przewiń w dół")
    P("ru", "Прокрутить вниз\nПрокрутите вниз")
    P("uk", "Прокрутити вниз\nПрокрутіть вниз")
    P("tr", "Aşağı kaydır")
    P("ja", "下へスクロール")
    P("zh", "向下滚动")
    MK("back", "", 0, previous)
    P("en", "Back\nGo back")
    P("de", "Zurück")
    P("fr", "Retour")
    P("es", "Volver\nAtrás")
    P("it", "Indietro\nTorna indietro")
    P("pt", "Voltar")
    P("nl", "Terug\nGa terug")
    P("pl", "Wstecz\nPowrót\nWróć")
    P("ru", "Назад\nВернуться назад")
    P("uk", "Назад\nПовернутися назад")
    P("tr", "Geri\nGeri dön")
    P("ja", "戻る")
    P("zh", "返回")
    P("ar", "رجوع\nالعودة")
    P("sv", "Tillbaka")
    P("da", "Tilbage")
    P("no", "Tilbake")
    P("fi", "Takaisin")
    P("cs", "Zpět")
    P("el", "Πίσω")
    P("he", "חזרה")
    P("ko", "뒤로\n뒤로가기")
    P("ro", "Înapoi")
    P("hu", "Vissza")
    M("back-to", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Back to {}\nReturn to {}\nGo back to {}")
    M("back-to-overview", "", 0)
    P("en", "Back to overview\nBack to the overview")
    P("de", "Zurück zur Übersicht\nZur Übersicht")
    P("fr", "Retour à la vue d'ensemble")
    P("it", "Torna alla panoramica")
    P("nl", "Terug naar overzicht\nTerug naar het overzicht")
    P("sv", "Tillbaka till översikten")
    P("da", "Tilbage til oversigten")
    M("back-to-list", "", 0)
    P("en", "Back to list\nBack to the list\nReturn to list")
    P("de", "Zurück zur Liste")
    P("fr", "Retour à la liste")
    P("es", "Volver a la lista\nVolver al listado")
    P("it", "Torna alla lista\nTorna all'elenco")
    P("pt", "Voltar para a lista\nVoltar à lista")
    P("nl", "Terug naar de lijst\nTerug naar lijst")
    P("pl", "Powrót do listy\nWróć do listy")
    P("ru", "Вернуться к списку\nНазад к списку")
    P("uk", "Повернутися до списку\nНазад до списку")
    P("tr", "Listeye dön\nListeye geri dön")
    P("ja", "一覧に戻る\n一覧へ戻る\nリストに戻る")
    P("zh", "返回列表")
    M("back-to-results", "", 0)
    P("en", "Back to results\nBack to search results")
    P("de", "Zurück zu den Ergebnissen\nZurück zu den Suchergebnissen")
    P("fr", "Retour aux résultats\nRetour aux résultats de recherche")
    P("es", "Volver a los resultados\nVolver a los resultados de búsqueda")
    P("it", "Torna ai risultati\nTorna ai risultati della ricerca")
    P("pt", "Voltar aos resultados\nVoltar para os resultados")
    P("nl", "Terug naar resultaten\nTerug naar zoekresultaten\n"
            "Terug naar de zoekresultaten")
    P("pl", "Powrót do wyników\nWróć do wyników\n"
            "Powrót do wyników wyszukiwania")
    P("ru", "Вернуться к результатам\nВернуться к результатам поиска")
    P("uk", "Повернутися до результатів\nПовернутися до результатів пошуку")
    P("tr", "Sonuçlara dön\nArama sonuçlarına dön")
    P("ja", "検索結果に戻る")
    P("zh", "返回搜索结果\n返回结果")
    M("back-to-blog", "", 0)
    P("en", "Back to blog\nBack to the blog")
    P("de", "Zurück zum Blog")
    P("fr", "Retour au blog")
    P("es", "Volver al blog")
    P("it", "Torna al blog")
    P("pt", "Voltar ao blog\nVoltar para o blog")
    P("nl", "Terug naar blog\nTerug naar de blog")
    P("pl", "Powrót do bloga\nWróć do bloga")
    P("ru", "Вернуться в блог\nНазад в блог")
    P("uk", "Повернутися до блогу\nНазад до блогу")
    P("tr", "Bloga dön\nBloga geri dön")
    P("ja", "ブログに戻る")
    P("zh", "返回博客")
    MK("previous-page", "", 0, previous)
    P("en", "Previous page\nGo to previous page\nGo to the previous page")
    P("de", "Vorherige Seite\nZur vorherigen Seite\nGehe zur vorherigen Seite")
    P("fr", "Page précédente\nAller à la page précédente")
    P("es", "Página anterior\nIr a la página anterior")
    P("it", "Pagina precedente\nVai alla pagina precedente")
    P("pt", "Página anterior\nIr para a página anterior")
    P("nl", "Vorige pagina\nGa naar de vorige pagina\nNaar de vorige pagina")
    P("pl", "Poprzednia strona\nPrzejdź do poprzedniej strony\n"
            "Przejdź na poprzednią stronę")
    P("ru", "Предыдущая страница\nПерейти на предыдущую страницу")
    P("uk", "Попередня сторінка\nПерейти на попередню сторінку")
    P("tr", "Önceki sayfa\nÖnceki sayfaya git")
    P("ja", "前のページ\n前のページへ")
    P("zh", "上一页\n前往上一页\n转到上一页")
    P("zh-TW", "上一頁")
    P("ar", "الصفحة السابقة")
    P("sv", "Föregående sida")
    P("da", "Forrige side")
    P("no", "Forrige side")
    P("fi", "Edellinen sivu")
    P("cs", "Předchozí stránka")
    P("el", "Προηγούμενη σελίδα")
    P("he", "העמוד הקודם\nהדף הקודם")
    P("ko", "이전 페이지")
    P("ro", "Pagina anterioară\nPagina precedentă")
    P("hu", "Előző oldal")
    MK("next-page", "", 0, next)
    P("en", "Next page\nGo to next page\nGo to the next page")
    P("de", "Nächste Seite\nZur nächsten Seite\nGehe zur nächsten Seite")
    P("fr", "Page suivante\nAller à la page suivante")
    P("es", "Página siguiente\nSiguiente página\nIr a la página siguiente")
    P("it", "Pagina successiva\nVai alla pagina successiva\nPagina seguente")
    P("pt", "Próxima página\nIr para a próxima página\nPágina seguinte")
    P("nl", "Volgende pagina\nGa naar de volgende pagina\n"
            "Naar de volgende pagina")
    P("pl", "Następna strona\nPrzejdź do następnej strony\n"
            "Przejdź na następną stronę")
    P("ru", "Следующая страница\nПерейти на следующую страницу")
    P("uk", "Наступна сторінка\nПерейти на наступну сторінку")
    P("tr", "Sonraki sayfa\nSonraki sayfaya git")
    P("ja", "次のページ\n次のページへ")
    P("zh", "下一页\n前往下一页\n转到下一页")
    P("zh-TW", "下一頁")
    P("ar", "الصفحة التالية")
    P("sv", "Nästa sida")
    P("da", "Næste side")
    P("no", "Neste side")
    P("fi", "Seuraava sivu")
    P("cs", "Další stránka\nNásledující stránka")
    P("el", "Επόμενη σελίδα")
    P("he", "העמוד הבא\nהדף הבא")
    P("ko", "다음 페이지")
    P("ro", "Pagina următoare")
    P("hu", "Következő oldal")
    M("first-page", "", 0)
    P("en", "First page\nGo to first page\nGo to the first page")
    P("de", "Erste Seite\nZur ersten Seite")
    P("fr", "Première page\nAller à la première page")
    P("es", "Primera página\nIr a la primera página")
    P("it", "Prima pagina\nVai alla prima pagina")
    P("pt", "Primeira página\nIr para a primeira página")
    P("nl", "Eerste pagina\nGa naar de eerste pagina")
    P("pl", "Pierwsza strona\nPrzejdź do pierwszej strony")
    P("ru", "Первая страница\nПерейти на первую страницу")
    P("uk", "Перша сторінка\nПерейти на першу сторінку")
    P("tr", "İlk sayfa\nİlk sayfaya git")
    P("ja", "最初のページ\n最初のページへ")
    P("zh", "第一页\n转到第一页")
    M("last-page", "", 0)
    P("en", "Last page\nGo to last page\nGo to the last page")
    P("de", "Letzte Seite\nZur letzten Seite")
    P("fr", "Dernière page\nAller à la dernière page")
    P("es", "Última página\nIr a la última página")
    P("it", "Ultima pagina\nVai all'ultima pagina")
    P("pt", "Última página\nIr para a última página")
    P("nl", "Laatste pagina\nGa naar de laatste pagina")
    P("pl", "Ostatnia strona\nPrzejdź do ostatniej strony")
    P("ru", "Последняя страница\nПерейти на последнюю страницу")
    P("uk", "Остання сторінка\nПерейти на останню сторінку")
    P("tr", "Son sayfa\nSon sayfaya git")
    P("ja", "最後のページ\n最後のページへ")
    P("zh", "最后一页\n末页\n转到最后一页")
    M("current-page", "", 0)
    P("en", "Current page")
    P("de", "Aktuelle Seite")
    P("fr", "Page courante\nPage actuelle")
    P("es", "Página actual")
    P("it", "Pagina corrente\nPagina attuale")
    P("pt", "Página atual")
    P("nl", "Huidige pagina")
    P("pl", "Bieżąca strona\nAktualna strona")
    P("ru", "Текущая страница")
    P("uk", "Поточна сторінка")
    P("tr", "Geçerli sayfa\nMevcut sayfa")
    P("ja", "現在のページ")
    P("zh", "当前页\n当前页面")
    M("page-n", "#", SAN_PHRASE_ORDINARY)
    P("en", "*Page {}")
    P("fr", "*Page {}")
    M("page-n-current", "#", 0)
    P("en", "Page {}, current page\nCurrent page, page {}")
    P("de", "Seite {}, aktuelle Seite\nAktuelle Seite, Seite {}")
    P("fr", "Page {}, page actuelle\nPage actuelle, page {}")
    P("es", "Página {}, página actual\nPágina actual, página {}")
    P("it", "Pagina {}, pagina corrente\nPagina corrente, pagina {}")
    P("pt", "Página {}, página atual\nPágina atual, página {}")
    P("nl", "Pagina {}, huidige pagina\nHuidige pagina, pagina {}")
    P("ru", "Страница {}, текущая страница\nТекущая страница, страница {}")
    P("uk", "Сторінка {}, поточна сторінка\nПоточна сторінка, сторінка {}")
    M("page-n-of-m", "##", 0)
    P("en", "*Page {} of {}")
    P("de", "Seite {} von {}")
    P("fr", "*Page {} sur {}")
    P("es", "Página {} de {}")
    P("it", "Pagina {} di {}")
    P("pt", "Página {} de {}")
    P("nl", "Pagina {} van {}")
    P("pl", "*Strona {} z {}")
    P("ru", "Страница {} из {}")
    P("uk", "Сторінка {} з {}\nСторінка {} із {}")
    P("tr", "*Sayfa {} / {}\n{2} sayfadan {1}. sayfa")
    P("ja", "{2}ページ中{1}ページ目\n{2}ページ中{1}ページ")
    P("zh", "第{}页，共{}页")
    P("zh-TW", "第 {} 頁，共 {} 頁")
    P("ar", "الصفحة {} من {}\n*صفحة {} من {}")
    P("sv", "*Sida {} av {}")
    P("da", "*Side {} af {}")
    P("no", "*Side {} av {}")
    P("fi", "*Sivu {} / {}")
    P("cs", "Stránka {} z {}\n*Strana {} z {}")
    P("el", "Σελίδα {} από {}")
    P("he", "עמוד {} מתוך {}\n*דף {} מתוך {}")
    P("ko", "{2}페이지 중 {1}페이지")
    P("ro", "Pagina {} din {}")
    P("hu", "{}. oldal, összesen {}")
    M("go-to-page", "#", 0)
    P("en", "Go to page {}")
    P("de", "Gehe zu Seite {}\n*Zu Seite {}\nZur Seite {}")
    P("fr", "Aller à la page {}")
    P("es", "Ir a la página {}")
    P("it", "Vai alla pagina {}\nVai a pagina {}")
    P("pt", "Ir para a página {}\nIr para página {}")
    P("nl", "Ga naar pagina {}\nNaar pagina {}")
    P("pl", "Przejdź do strony {}\nIdź do strony {}")
    P("ru", "Перейти на страницу {}\nПерейти к странице {}")
    P("uk", "Перейти на сторінку {}\nПерейти до сторінки {}")
    P("tr", "Sayfa {} sayfasına git\n{}. sayfaya git")
    P("ja", "{}ページへ\n{}ページ目へ移動\n{}ページに移動")
    P("zh", "转到第{}页\n前往第{}页\n跳转到第{}页")
    P("ar", "الذهاب إلى الصفحة {}")
    P("sv", "Gå till sida {}")
    P("da", "Gå til side {}")
    P("no", "Gå til side {}")
    P("fi", "Siirry sivulle {}")
    P("cs", "Přejít na stránku {}")
    P("el", "Μετάβαση στη σελίδα {}")
    P("ko", "{}페이지로 이동")
    P("ro", "Mergi la pagina {}")
    P("hu", "Ugrás a(z) {}. oldalra")
    M("pagination", "", 0)
    P("en", "Pagination\nPagination navigation\nPage navigation")
    P("de", "Seitennummerierung\nSeitennavigation der Liste")
    P("fr", "Pagination")
    P("es", "Paginación")
    P("it", "Paginazione")
    P("pt", "Paginação")
    P("nl", "Paginering")
    P("pl", "Stronicowanie\nPaginacja")
    P("ru", "Нумерация страниц\nПагинация\nПостраничная навигация")
    P("uk", "Нумерація сторінок\nПагінація")
    P("tr", "Sayfalama\nSayfalandırma")
    P("ja", "ページネーション\nページ送り")
    P("zh", "分页\n分页导航")
    P("sv", "Paginering")
    P("da", "Sideinddeling")
    P("no", "Paginering")
    P("fi", "Sivutus")
    P("cs", "Stránkování")
    P("el", "Σελιδοποίηση")
    P("ko", "페이지 매김\n페이지네이션")
    P("ro", "Paginare")
    P("hu", "Lapozás")
    MK("next", "", 0, next)
    P("en", "Next")
    P("de", "Weiter\nNächste\nNächster\nNächstes")
    P("fr", "Suivant\nSuivante")
    P("es", "Siguiente")
    P("it", "Avanti\nSuccessivo\nSuccessiva")
    P("pt", "Próximo\nPróxima\nSeguinte")
    P("nl", "Volgende")
    P("pl", "Dalej\nNastępny\nNastępna\nNastępne")
    P("ru", "Далее\nСледующий\nСледующая\nВперёд\nВперед")
    P("uk", "Далі\nНаступний\nНаступна\nВперед")
    P("tr", "Sonraki\nİleri")
    P("ja", "次へ")
    P("zh", "下一个\n下一步")
    P("ar", "التالي")
    P("sv", "Nästa")
    P("da", "Næste")
    P("no", "Neste")
    P("fi", "Seuraava")
    P("cs", "Další\nNásledující")
    P("el", "Επόμενο\nΕπόμενη")
    P("he", "הבא")
    P("ko", "다음")
    P("ro", "Următorul\nUrmătoarea\nÎnainte")
    P("hu", "Következő")
    P("fa", "بعدی")
    P("hi", "अगला")
    P("vi", "Tiếp theo")
    P("id", "Berikutnya")
    P("hy", "Հաջորդ")
    P("ka", "შემდეგი")
    P("kk", "Келесі")
    P("th", "ถัดไป")
    MK("previous", "", 0, previous)
    P("en", "Previous\nPrev")
    P("de", "Vorherige\nVorheriger\nVorheriges")
    P("fr", "Précédent\nPrécédente")
    P("es", "Anterior")
    P("it", "Precedente")
    P("pt", "Anterior")
    P("nl", "Vorige")
    P("pl", "Poprzedni\nPoprzednia\nPoprzednie")
    P("ru", "Предыдущий\nПредыдущая")
    P("uk", "Попередній\nПопередня")
    P("tr", "Önceki")
    P("ja", "前へ")
    P("zh", "上一个\n上一步")
    P("ar", "السابق")
    P("sv", "Föregående")
    P("da", "Forrige")
    P("no", "Forrige")
    P("fi", "Edellinen")
    P("cs", "Předchozí")
    P("el", "Προηγούμενο\nΠροηγούμενη")
    P("he", "הקודם")
    P("ko", "이전")
    P("ro", "Anterior\nAnterioară\nPrecedentul")
    P("hu", "Előző")
    P("fa", "قبلی")
    P("hi", "पिछला")
    P("id", "Sebelumnya")
    P("hy", "Նախորդ")
    P("ka", "წინა")
    P("kk", "Алдыңғы")
    P("th", "ก่อนหน้า")
    M("next-post", "", 0)
    P("en", "Next post")
    P("de", "Nächster Beitrag")
    P("fr", "Article suivant")
    P("es", "Entrada siguiente\nSiguiente entrada")
    P("it", "Articolo successivo")
    P("pt", "Próximo post\nPost seguinte")
    P("pt-PT", "Artigo seguinte")
    P("nl", "Volgend bericht")
    P("pl", "Następny wpis")
    P("ru", "Следующая запись")
    P("uk", "Наступний запис")
    P("tr", "Sonraki yazı")
    P("ja", "次の投稿")
    P("zh", "下一篇文章")
    P("sv", "Nästa inlägg")
    P("da", "Næste indlæg")
    P("no", "Neste innlegg")
    P("cs", "Další příspěvek\nNásledující příspěvek")
    P("el", "Επόμενο άρθρο")
    P("hu", "Következő bejegyzés")
    M("previous-post", "", 0)
    P("en", "Previous post")
    P("de", "Vorheriger Beitrag")
    P("fr", "Article précédent")
    P("es", "Entrada anterior")
    P("it", "Articolo precedente")
    P("pt", "Post anterior")
    P("pt-PT", "Artigo anterior")
    P("nl", "Vorig bericht")
    P("pl", "Poprzedni wpis")
    P("ru", "Предыдущая запись")
    P("uk", "Попередній запис")
    P("tr", "Önceki yazı")
    P("ja", "前の投稿")
    P("zh", "上一篇文章")
    P("sv", "Föregående inlägg")
    P("da", "Forrige indlæg")
    P("no", "Forrige innlegg")
    P("cs", "Předchozí příspěvek")
    P("el", "Προηγούμενο άρθρο")
    P("hu", "Előző bejegyzés")
    M("newer-posts", "", 0)
    P("en", "Newer posts\nNewer entries")
    P("de", "Neuere Beiträge")
    P("fr", "Articles plus récents\nPublications plus récentes")
    P("es", "Entradas más recientes\nEntradas siguientes")
    P("it", "Articoli più recenti\nArticoli più nuovi")
    P("pt", "Posts mais recentes\nPosts mais novos")
    P("nl", "Nieuwere berichten")
    P("pl", "Nowsze wpisy")
    P("ru", "Более новые записи\nНовые записи")
    P("uk", "Новіші записи")
    P("tr", "Daha yeni yazılar\nYeni yazılar")
    P("ja", "新しい投稿")
    P("zh", "较新文章\n较新的文章")
    M("older-posts", "", 0)
    P("en", "Older posts\nOlder entries")
    P("de", "Ältere Beiträge")
    P("fr", "Articles plus anciens\nPublications plus anciennes")
    P("es", "Entradas más antiguas\nEntradas anteriores")
    P("it", "Articoli meno recenti\nArticoli più vecchi")
    P("pt", "Posts mais antigos")
    P("nl", "Oudere berichten")
    P("pl", "Starsze wpisy")
    P("ru", "Более старые записи\nСтарые записи")
    P("uk", "Старіші записи")
    P("tr", "Daha eski yazılar\nEski yazılar")
    P("ja", "過去の投稿\n古い投稿")
    P("zh", "较旧文章\n较早文章")
    MK("next-article", "", 0, next)
    P("en", "Next article")
    P("de", "Nächster Artikel")
    P("nl", "Volgend artikel")
    P("pl", "Następny artykuł")
    P("ru", "Следующая статья")
    P("uk", "Наступна стаття")
    P("tr", "Sonraki makale")
    P("ja", "次の記事")
    P("zh", "下一篇")
    MK("previous-article", "", 0, previous)
    P("en", "Previous article")
    P("de", "Vorheriger Artikel")
    P("nl", "Vorig artikel")
    P("pl", "Poprzedni artykuł")
    P("ru", "Предыдущая статья")
    P("uk", "Попередня стаття")
    P("tr", "Önceki makale")
    P("ja", "前の記事")
    P("zh", "上一篇")
    M("opens-in-new-tab", "", 0)
    P("en", "Opens in a new tab\nOpens in new tab\nLink opens in a new tab\n"
            "Opens in a new browser tab\nThis link opens in a new tab")
    P("de", "Öffnet in einem neuen Tab\nÖffnet in neuem Tab\n"
            "Wird in einem neuen Tab geöffnet\nLink öffnet in neuem Tab\n"
            "Link öffnet sich in einem neuen Tab")
    P("fr", "S'ouvre dans un nouvel onglet\nOuvre un nouvel onglet\n"
            "Ouvre dans un nouvel onglet")
    P("es", "Se abre en una pestaña nueva\nSe abre en una nueva pestaña\n"
            "Abre en una nueva pestaña")
    P("it", "Si apre in una nuova scheda\nSi apre in un'altra scheda")
    P("pt", "Abre em uma nova aba\nAbre em nova aba\nAbre numa nova aba")
    P("pt-PT", "Abre num novo separador")
    P("nl", "Opent in een nieuw tabblad\nOpent in nieuw tabblad\n"
            "Wordt geopend in een nieuw tabblad")
    P("pl", "Otwiera się w nowej karcie\nOtwiera się w nowej zakładce")
    P("ru", "Откроется в новой вкладке\nОткрывается в новой вкладке")
    P("uk", "Відкриється в новій вкладці\nВідкривається в новій вкладці")
    P("tr", "Yeni sekmede açılır")
    P("ja", "新しいタブで開きます")
    P("zh", "链接将在新标签页中打开\n会在新标签页中打开")
    P("ar", "يفتح في علامة تبويب جديدة")
    P("sv", "Öppnas i en ny flik\nÖppnas i ny flik")
    P("da", "Åbner i en ny fane\nÅbner i ny fane")
    P("no", "Åpnes i en ny fane\nÅpnes i ny fane")
    P("fi", "Avautuu uuteen välilehteen")
    P("cs", "Otevře se na nové kartě\nOtevře se v nové záložce")
    P("el", "Ανοίγει σε νέα καρτέλα")
    P("he", "נפתח בכרטיסייה חדשה")
    P("ko", "새 탭에서 열림")
    P("ro", "Se deschide într-o filă nouă")
    P("hu", "Új lapon nyílik meg")
    M("open-in-new-tab", "", 0)
    P("en", "Open in new tab\nOpen in a new tab")
    P("de", "In neuem Tab öffnen")
    P("fr", "Ouvrir dans un nouvel onglet")
    P("es", "Abrir en una nueva pestaña\nAbrir en una pestaña nueva")
    P("it", "Apri in una nuova scheda")
    P("pt", "Abrir em nova aba\nAbrir em uma nova aba")
    P("pt-PT", "Abrir num novo separador")
    P("nl", "Openen in nieuw tabblad\nOpenen in een nieuw tabblad")
    P("pl", "Otwórz w nowej karcie")
    P("ru", "Открыть в новой вкладке")
    P("uk", "Відкрити в новій вкладці")
    P("tr", "Yeni sekmede aç")
    P("ja", "新しいタブで開く")
    P("zh", "在新标签页中打开\n在新标签页打开")
    P("ar", "فتح في علامة تبويب جديدة")
    P("sv", "Öppna i ny flik")
    P("da", "Åbn i en ny fane")
    P("no", "Åpne i ny fane")
    P("fi", "Avaa uudessa välilehdessä")
    P("cs", "Otevřít na nové kartě")
    P("el", "Άνοιγμα σε νέα καρτέλα")
    P("he", "פתיחה בכרטיסייה חדשה")
    P("ko", "새 탭에서 열기")
    P("ro", "Deschide într-o filă nouă")
    P("hu", "Megnyitás új lapon")
    M("opens-in-new-window", "", 0)
    P("en", "Opens in a new window\nOpens in new window\n"
            "Link opens in a new window\nOpens in a new browser window\n"
            "This link opens in a new window")
    P("de", "Öffnet in einem neuen Fenster\nÖffnet in neuem Fenster\n"
            "Wird in einem neuen Fenster geöffnet\n"
            "Öffnet sich in einem neuen Fenster\nLink öffnet in neuem Fenster")
    P("fr", "S'ouvre dans une nouvelle fenêtre\nOuvre une nouvelle fenêtre\n"
            "Ouvre dans une nouvelle fenêtre")
    P("es", "Se abre en una ventana nueva\nSe abre en una nueva ventana\n"
            "Abre en una nueva ventana")
    P("it", "Si apre in una nuova finestra\nApre una nuova finestra")
    P("pt", "Abre em uma nova janela\nAbre em nova janela\n"
            "Abre numa nova janela")
    P("pt-PT", "Abre numa nova janela")
    P("nl", "Opent in een nieuw venster\nOpent in nieuw venster\n"
            "Wordt geopend in een nieuw venster")
    P("pl", "Otwiera się w nowym oknie")
    P("ru", "Откроется в новом окне\nОткрывается в новом окне")
    P("uk", "Відкриється в новому вікні\nВідкривається в новому вікні")
    P("tr", "Yeni pencerede açılır")
    P("ja", "新しいウィンドウで開きます")
    P("zh", "链接将在新窗口中打开\n会在新窗口中打开")
    P("ar", "يفتح في نافذة جديدة")
    P("sv", "Öppnas i ett nytt fönster\nÖppnas i nytt fönster")
    P("da", "Åbner i et nyt vindue\nÅbner i nyt vindue")
    P("no", "Åpnes i et nytt vindu\nÅpnes i nytt vindu")
    P("fi", "Avautuu uuteen ikkunaan")
    P("cs", "Otevře se v novém okně")
    P("el", "Ανοίγει σε νέο παράθυρο")
    P("he", "נפתח בחלון חדש")
    P("ko", "새 창에서 열림")
    P("ro", "Se deschide într-o fereastră nouă")
    P("hu", "Új ablakban nyílik meg")
    M("open-in-new-window", "", 0)
    P("en", "Open in new window\nOpen in a new window")
    P("de", "In neuem Fenster öffnen")
    P("fr", "Ouvrir dans une nouvelle fenêtre")
    P("es", "Abrir en una nueva ventana\nAbrir en una ventana nueva")
    P("it", "Apri in una nuova finestra")
    P("pt", "Abrir em nova janela\nAbrir em uma nova janela")
    P("pt-PT", "Abrir numa nova janela")
    P("nl", "Openen in nieuw venster")
    P("pl", "Otwórz w nowym oknie")
    P("ru", "Открыть в новом окне")
    P("uk", "Відкрити в новому вікні")
    P("tr", "Yeni pencerede aç")
    P("ja", "新しいウィンドウで開く\n新規ウィンドウで開く")
    P("zh", "在新窗口中打开\n在新窗口打开")
    P("ar", "فتح في نافذة جديدة")
    P("sv", "Öppna i nytt fönster")
    P("da", "Åbn i nyt vindue")
    P("no", "Åpne i nytt vindu")
    P("fi", "Avaa uudessa ikkunassa")
    P("cs", "Otevřít v novém okně")
    P("el", "Άνοιγμα σε νέο παράθυρο")
    P("he", "פתיחה בחלון חדש")
    P("ko", "새 창에서 열기\n새창으로 열기")
    P("ro", "Deschide într-o fereastră nouă")
    P("hu", "Megnyitás új ablakban")
    M("named-opens-in-new-tab", "t", 0)
    P("en", "{} (opens in a new tab)\n{} (opens in new tab)")
    P("de", "{} (öffnet in neuem Tab)\n{} (wird in einem neuen Tab geöffnet)")
    P("fr", "{} (s'ouvre dans un nouvel onglet)\n{} (ouvre un nouvel onglet)")
    P("es", "{} (se abre en una pestaña nueva)\n"
            "{} (se abre en una nueva pestaña)")
    P("it", "{} (si apre in una nuova scheda)")
    P("pt", "{} (abre em uma nova aba)\n{} (abre em nova aba)")
    P("pt-PT", "{} (abre num novo separador)")
    P("nl", "{} (opent in een nieuw tabblad)\n{} (opent in nieuw tabblad)")
    P("pl", "{} (otwiera się w nowej karcie)")
    P("ru", "{} (откроется в новой вкладке)\n{} (открывается в новой вкладке)")
    P("uk", "{} (відкриється в новій вкладці)\n"
            "{} (відкривається в новій вкладці)")
    P("tr", "{} (yeni sekmede açılır)")
    P("ja", "{}（新しいタブで開く）\n{}（新しいタブで開きます）")
    P("zh", "{}（在新标签页中打开）\n{}（在新标签页打开）")
    M("named-opens-in-new-window", "t", 0)
    P("en", "{} (opens in a new window)\n{} (opens in new window)")
    P("de", "{} (öffnet in neuem Fenster)\n"
            "{} (wird in einem neuen Fenster geöffnet)")
    P("fr", "{} (s'ouvre dans une nouvelle fenêtre)\n{} (nouvelle fenêtre)\n"
            "{} (ouvre une nouvelle fenêtre)")
    P("es", "{} (se abre en una ventana nueva)\n"
            "{} (se abre en una nueva ventana)")
    P("it", "{} (si apre in una nuova finestra)\n{} (apre una nuova finestra)")
    P("pt", "{} (abre em uma nova janela)\n{} (abre em nova janela)")
    P("pt-PT", "{} (abre numa nova janela)")
    P("nl", "{} (opent in een nieuw venster)\n{} (opent in nieuw venster)")
    P("pl", "{} (otwiera się w nowym oknie)")
    P("ru", "{} (откроется в новом окне)\n{} (открывается в новом окне)")
    P("uk", "{} (відкриється в новому вікні)\n"
            "{} (відкривається в новому вікні)")
    P("tr", "{} (yeni pencerede açılır)")
    P("ja", "{}（新しいウィンドウで開く）\n{}（新しいウィンドウで開きます）")
    P("zh", "{}（在新窗口中打开）\n{}（在新窗口打开）")
    M("external-link", "", 0)
    P("en", "External link\nLink to external site\nLink to an external website")
    P("de", "Externer Link\nLink zu externer Website")
    P("fr", "Lien externe\nLien vers un site externe")
    P("es", "Enlace externo")
    P("it", "Link esterno\nCollegamento esterno")
    P("pt", "Link externo")
    P("pt-PT", "Ligação externa")
    P("nl", "Externe link\nExterne koppeling")
    P("pl", "Link zewnętrzny\nOdnośnik zewnętrzny")
    P("ru", "Внешняя ссылка")
    P("uk", "Зовнішнє посилання")
    P("tr", "Harici bağlantı\nDış bağlantı")
    P("ja", "外部リンク")
    P("zh", "外部链接")
    P("ar", "رابط خارجي")
    P("sv", "Extern länk")
    P("da", "Eksternt link")
    P("no", "Ekstern lenke")
    P("fi", "Ulkoinen linkki")
    P("cs", "Externí odkaz")
    P("el", "Εξωτερικός σύνδεσμος")
    P("he", "קישור חיצוני")
    P("ko", "외부 링크")
    P("ro", "Link extern")
    P("hu", "Külső hivatkozás\nKülső link")

    /* Search and filters */
    MK("search", "", 0, search)
    P("en", "Search")
    P("de", "Suche\nSuchen")
    P("fr", "Rechercher\nRecherche")
    P("es", "Buscar\nBúsqueda")
    P("it", "Cerca\nRicerca")
    P("pt", "Pesquisar\nPesquisa\nBuscar\nBusca")
    P("nl", "Zoeken\nZoek")
    P("pl", "Szukaj\nWyszukaj\nWyszukiwanie")
    P("ru", "Поиск\nНайти\nИскать")
    P("uk", "Пошук\nЗнайти\nШукати")
    P("tr", "Ara\nArama")
    P("ja", "検索\n検索する")
    P("zh", "搜索")
    P("zh-TW", "搜尋")
    P("ar", "بحث\nالبحث")
    P("sv", "Sök")
    P("da", "Søg")
    P("no", "Søk")
    P("fi", "Haku\nHae\nEtsi")
    P("cs", "Hledat\nVyhledávání\nVyhledat")
    P("el", "Αναζήτηση")
    P("he", "חיפוש")
    P("ko", "검색")
    P("ro", "Caută\nCăutare")
    P("hu", "Keresés")
    P("bg", "Търсене")
    P("fa", "جستجو")
    P("hi", "खोजें")
    P("vi", "Tìm kiếm")
    P("id", "Cari")
    P("sr", "Претрага")
    P("hy", "Որոնել")
    P("ka", "ძებნა")
    P("kk", "Іздеу")
    P("th", "ค้นหา")
    MK("search-site", "", 0, search)
    P("en", "Search this site\nSearch the site\nSearch this website\n"
            "Search our site\nSearch website\nSearch site")
    P("de", "Website durchsuchen\nDiese Website durchsuchen\n"
            "Auf dieser Website suchen")
    P("fr", "Rechercher sur le site\nRechercher sur ce site\n"
            "Rechercher dans ce site")
    P("es", "Buscar en este sitio\nBuscar en el sitio\nBuscar en esta web\n"
            "Buscar en este sitio web")
    P("it", "Cerca nel sito\nCerca in questo sito")
    P("pt", "Pesquisar neste site\nPesquisar no site\nBuscar no site")
    P("nl", "Zoeken op deze site\nZoek op deze site\nOp deze site zoeken\n"
            "Deze site doorzoeken")
    P("pl", "Szukaj w witrynie\nPrzeszukaj witrynę\nSzukaj na stronie")
    P("ru", "Поиск по сайту")
    P("uk", "Пошук по сайту\nПошук на сайті")
    P("tr", "Sitede ara\nBu sitede ara")
    P("ja", "サイト内検索\nサイト内を検索")
    P("zh", "搜索本站\n站内搜索")
    M("search-for-label", "", 0)
    P("en", "Search for")
    P("de", "Suche nach\nSuchen nach")
    P("it", "Ricerca per\nCerca per")
    P("pt", "Pesquisar por\nBuscar por")
    P("nl", "Zoeken naar")
    P("el", "Αναζήτηση για")
    M("search-form", "", 0)
    P("en", "Search form")
    P("de", "Suchformular")
    P("fr", "Formulaire de recherche")
    P("es", "Formulario de búsqueda")
    P("it", "Form di ricerca\nModulo di ricerca")
    P("pt", "Formulário de pesquisa\nFormulário de busca")
    P("nl", "Zoekformulier")
    P("pl", "Formularz wyszukiwania")
    P("ru", "Форма поиска")
    P("uk", "Форма пошуку\nПошукова форма")
    P("tr", "Arama formu")
    P("ja", "検索フォーム")
    P("zh", "搜索表单")
    M("search-field", "", 0)
    P("en", "Search field\nSearch input\nSearch input field")
    P("de", "Suchfeld")
    P("fr", "Champ de recherche")
    P("es", "Campo de búsqueda")
    P("it", "Campo di ricerca")
    P("pt", "Campo de pesquisa\nCampo de busca")
    P("nl", "Zoekveld")
    P("pl", "Pole wyszukiwania")
    P("ru", "Поле поиска")
    P("uk", "Поле пошуку")
    P("tr", "Arama alanı")
    P("ja", "検索フィールド\n検索欄")
    P("zh", "搜索字段")
    M("search-box", "", 0)
    P("en", "Search box")
    M("search-button", "", 0)
    P("en", "Search button")
    P("de", "Suchen-Schaltfläche")
    P("fr", "Bouton de recherche")
    P("es", "Botón de búsqueda")
    P("it", "Pulsante di ricerca")
    P("pt", "Botão de pesquisa\nBotão de busca")
    P("nl", "Zoekknop")
    P("pl", "Przycisk wyszukiwania")
    P("ru", "Кнопка поиска")
    P("uk", "Кнопка пошуку")
    P("tr", "Arama düğmesi")
    P("ja", "検索ボタン")
    P("zh", "搜索按钮")
    M("open-search", "", 0)
    P("en", "Open search\nOpen search bar\nOpen search form\nOpen search box")
    P("de", "Suche öffnen")
    P("fr", "Ouvrir la recherche")
    P("es", "Abrir búsqueda\nAbrir la búsqueda\nAbrir buscador")
    P("it", "Apri ricerca\nApri la ricerca")
    P("pt", "Abrir pesquisa\nAbrir busca")
    P("nl", "Zoeken openen\nOpen zoeken")
    P("pl", "Otwórz wyszukiwanie\nOtwórz wyszukiwarkę")
    P("ru", "Открыть поиск")
    P("uk", "Відкрити пошук")
    P("tr", "Aramayı aç")
    P("ja", "検索を開く")
    P("zh", "打开搜索")
    M("close-search", "", 0)
    P("en", "Close search\nClose search bar\nClose search form\n"
            "Close search box")
    P("de", "Suche schließen")
    P("fr", "Fermer la recherche")
    P("es", "Cerrar búsqueda\nCerrar la búsqueda\nCerrar buscador")
    P("it", "Chiudi ricerca\nChiudi la ricerca")
    P("pt", "Fechar pesquisa\nFechar busca")
    P("nl", "Zoeken sluiten\nSluit zoeken")
    P("pl", "Zamknij wyszukiwanie\nZamknij wyszukiwarkę")
    P("ru", "Закрыть поиск")
    P("uk", "Закрити пошук")
    P("tr", "Aramayı kapat")
    P("ja", "検索を閉じる")
    P("zh", "关闭搜索")
    M("toggle-search", "", 0)
    P("en", "Toggle search\nSearch toggle\nToggle search form\n"
            "Toggle website search")
    P("de", "Suche umschalten")
    P("es", "Alternar búsqueda")
    P("it", "Attiva/disattiva ricerca")
    P("pt", "Alternar pesquisa")
    P("pl", "Przełącz wyszukiwanie")
    P("ru", "Переключить поиск")
    P("zh", "切换搜索")
    M("clear-search", "", 0)
    P("en", "Clear search\nClear the search\nClear search field\n"
            "Clear search query")
    P("de", "Suche löschen\nSuche zurücksetzen")
    P("fr", "Effacer la recherche")
    P("es", "Borrar búsqueda\nBorrar la búsqueda")
    P("it", "Cancella ricerca\nCancella la ricerca")
    P("pt", "Limpar pesquisa\nLimpar busca")
    P("nl", "Zoekopdracht wissen")
    P("pl", "Wyczyść wyszukiwanie")
    P("ru", "Очистить поиск")
    P("uk", "Очистити пошук")
    P("tr", "Aramayı temizle")
    P("ja", "検索をクリア")
    P("zh", "清除搜索")
    M("submit-search", "", 0)
    P("en", "Submit search\nSubmit your search query")
    P("de", "Suche absenden\nSuche starten")
    P("fr", "Lancer la recherche")
    P("es", "Enviar búsqueda")
    P("it", "Avvia la ricerca")
    P("nl", "Zoekopdracht verzenden")
    P("ru", "Отправить поисковый запрос")
    P("uk", "Надіслати пошуковий запит")
    M("search-results", "", 0)
    P("en", "Search results")
    P("de", "Suchergebnisse")
    P("fr", "Résultats de recherche\nRésultats de la recherche")
    P("es", "Resultados de búsqueda\nResultados de la búsqueda")
    P("it", "Risultati della ricerca\nRisultati di ricerca")
    P("pt", "Resultados da pesquisa\nResultados da busca")
    P("nl", "Zoekresultaten")
    P("pl", "Wyniki wyszukiwania")
    P("ru", "Результаты поиска")
    P("uk", "Результати пошуку")
    P("tr", "Arama sonuçları")
    P("ja", "検索結果")
    P("zh", "搜索结果")
    P("zh-TW", "搜尋結果")
    P("ar", "نتائج البحث")
    P("sv", "Sökresultat")
    P("da", "Søgeresultater")
    P("no", "Søkeresultater")
    P("fi", "Hakutulokset")
    P("cs", "Výsledky vyhledávání")
    P("el", "Αποτελέσματα αναζήτησης")
    P("he", "תוצאות חיפוש")
    P("ko", "검색 결과")
    P("ro", "Rezultatele căutării")
    P("hu", "Keresési eredmények\nKeresési találatok")
    M("search-results-for", "t", 0)
    P("en", "Search results for {}")
    P("de", "Suchergebnisse für {}")
    P("fr", "Résultats de recherche pour {}\nRésultats de la recherche pour {}")
    P("es", "Resultados de búsqueda para {}\n"
            "Resultados de la búsqueda para {}\n"
            "Resultados de la búsqueda de {}")
    P("it", "Risultati della ricerca per {}\nRisultati di ricerca per {}")
    P("pt", "Resultados da pesquisa por {}\nResultados da busca por {}\n"
            "Resultados da pesquisa para {}")
    P("nl", "Zoekresultaten voor {}")
    P("pl", "Wyniki wyszukiwania dla: {}")
    P("ru", "Результаты поиска по запросу «{}»\nРезультаты поиска: {}\n"
            "Результаты поиска для {}")
    P("uk", "Результати пошуку за запитом «{}»\nРезультати пошуку: {}\n"
            "Результати пошуку для {}")
    P("tr", "{} için arama sonuçları\nArama sonuçları: {}")
    P("ja", "「{}」の検索結果\n検索結果: {}")
    P("zh", "“{}”的搜索结果\n搜索结果：{}")
    P("zh-TW", "「{}」的搜尋結果\n搜尋結果：{}")
    P("ar", "نتائج البحث عن: {}")
    P("sv", "Sökresultat för {}")
    P("da", "Søgeresultater for {}")
    P("no", "Søkeresultater for {}")
    P("fi", "Hakutulokset haulle {}\nHakutulokset: {}")
    P("cs", "Výsledky vyhledávání pro {}\nVýsledky vyhledávání: {}")
    P("el", "Αποτελέσματα αναζήτησης για: {}")
    P("he", "תוצאות חיפוש עבור: {}")
    P("ko", "{}에 대한 검색 결과\n검색 결과: {}")
    P("ro", "Rezultatele căutării pentru {}")
    P("hu", "Keresési eredmények: {}\nKeresési találatok: {}")
    M("search-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Search {}")
    M("search-for-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "Search for {}")
    M("search-in-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "Search in {}")
    M("search-products", "", 0)
    P("en", "Search products\nSearch for products")
    P("de", "Produkte suchen\nProdukte durchsuchen")
    P("fr", "Rechercher des produits\nRechercher un produit")
    P("es", "Buscar productos")
    P("it", "Cerca prodotti")
    P("pt", "Pesquisar produtos\nBuscar produtos\nProcurar produtos")
    P("nl", "Producten zoeken\nZoek producten\nZoek naar producten")
    P("pl", "Szukaj produktów")
    P("ru", "Поиск товаров\nИскать товары")
    P("uk", "Пошук товарів\nШукати товари")
    P("tr", "Ürün ara\nÜrünlerde ara")
    P("ja", "商品を検索\n商品検索")
    P("zh", "搜索产品\n搜索商品")
    M("search-again", "", 0)
    P("en", "Try another search\nTry a new search\nTry searching again")
    M("sorry-nothing-matched", "", 0)
    P("en", "Sorry, but nothing matched your search terms. Please try again "
            "with some different keywords")
    M("cant-find-looking-for", "", 0)
    P("en", "It seems we can't find what you're looking for. Perhaps "
            "searching can help")
    M("nothing-at-location", "", 0)
    P("en", "It looks like nothing was found at this location. Maybe try a "
            "search\nIt looks like nothing was found at this location")
    MK("no-results", "", 0, no_results)
    P("en", "No results\nNo results found\nNo results were found\n"
            "No matches found")
    P("de", "Keine Ergebnisse gefunden\nKeine Ergebnisse\nKeine Treffer")
    P("fr", "Aucun résultat\nAucun résultat trouvé")
    P("es", "No se encontraron resultados\nSin resultados\nNo hay resultados\n"
            "No se han encontrado resultados")
    P("it", "Nessun risultato trovato\nNessun risultato")
    P("pt", "Nenhum resultado encontrado\nNenhum resultado\nSem resultados")
    P("nl", "Geen resultaten gevonden\nGeen resultaten")
    P("pl", "Brak wyników\nNie znaleziono wyników\n"
            "Nie znaleziono żadnych wyników")
    P("ru", "Ничего не найдено\nРезультатов не найдено\nНет результатов")
    P("uk", "Нічого не знайдено\nРезультатів не знайдено\nНемає результатів")
    P("tr", "Sonuç bulunamadı\nSonuç yok")
    P("ja", "該当する結果はありません\n結果が見つかりません\n"
            "結果が見つかりませんでした\n結果なし")
    P("zh", "未找到结果\n没有结果\n无结果\n没有找到结果")
    P("ar", "لا توجد نتائج\nلم يتم العثور على نتائج")
    P("sv", "Inga resultat\nInga resultat hittades\nInga träffar")
    P("da", "Ingen resultater\nIngen resultater fundet")
    P("no", "Ingen resultater\nIngen treff")
    P("fi", "Ei tuloksia\nEi hakutuloksia")
    P("cs", "Žádné výsledky\nNenalezeny žádné výsledky\n"
            "Nebyly nalezeny žádné výsledky")
    P("el", "Δεν βρέθηκαν αποτελέσματα\nΚανένα αποτέλεσμα")
    P("he", "לא נמצאו תוצאות\nאין תוצאות")
    P("ko", "결과 없음\n검색 결과가 없습니다")
    P("ro", "Niciun rezultat\nNu s-au găsit rezultate")
    P("hu", "Nincs találat")
    P("vi", "Không có kết quả")
    P("id", "Tidak ada hasil")
    P("sr", "Нема резултата")
    P("th", "ไม่พบผลลัพธ์")
    MK("nothing-found", "", 0, no_results)
    P("en", "Nothing found\nNothing was found")
    P("de", "Nichts gefunden")
    P("fr", "Rien de trouvé\nRien trouvé")
    P("es", "Nada encontrado\nNo se ha encontrado nada\nNo se encontró nada")
    P("it", "Nessun contenuto trovato")
    P("pt", "Nada encontrado\nNada foi encontrado")
    P("nl", "Niets gevonden")
    P("pl", "Nic nie znaleziono")
    P("tr", "Hiçbir şey bulunamadı")
    P("ja", "見つかりませんでした\n何も見つかりませんでした")
    P("zh", "未找到\n什么都没有找到")
    MK("no-related-posts", "", 0, no_related)
    P("en", "No related posts\nNo related posts found\nNo similar posts\n"
            "There are no related posts")
    P("de", "Keine ähnlichen Beiträge\nKeine verwandten Beiträge\n"
            "Keine ähnlichen Beiträge gefunden")
    P("fr", "Aucun article similaire\nPas d’articles similaires\n"
            "Aucun article associé")
    P("es", "No hay entradas relacionadas\nSin entradas relacionadas\n"
            "No se encontraron entradas relacionadas")
    P("it", "Nessun post correlato\nNessun articolo correlato")
    P("pt", "Nenhum post relacionado\nNão há posts relacionados")
    P("nl", "Geen gerelateerde berichten")
    P("pl", "Brak powiązanych wpisów\nBrak podobnych wpisów")
    P("ru", "Нет похожих записей\nПохожих записей нет\n"
            "Похожие записи не найдены\nНет связанных записей")
    P("uk", "Немає схожих записів\nСхожих записів немає")
    P("tr", "İlgili yazı bulunamadı\nBenzer yazı bulunamadı")
    P("ja", "関連記事はありません\n関連記事が見つかりませんでした")
    P("zh", "没有相关文章\n暂无相关文章")
    P("zh-TW", "沒有相關文章\n暫無相關文章")
    P("sv", "Inga relaterade inlägg")
    P("cs", "Žádné související příspěvky")
    P("el", "Δεν υπάρχουν σχετικά άρθρα\nΔεν βρέθηκαν σχετικά άρθρα")
    P("ko", "관련 글이 없습니다")
    M("n-results", "#", SAN_PHRASE_ORDINARY)
    P("en", "*{} results")
    M("n-results-found", "#", 0)
    P("en", "{} results found\nFound {} results")
    P("de", "{} Ergebnisse gefunden")
    P("fr", "{} résultats trouvés")
    P("es", "{} resultados encontrados\nSe encontraron {} resultados\n"
            "Se han encontrado {} resultados")
    P("it", "{} risultati trovati\nTrovati {} risultati")
    P("pt", "{} resultados encontrados")
    P("nl", "{} resultaten gevonden")
    P("pl", "Liczba znalezionych wyników: {}\nZnaleziono wyników: {}")
    P("ru", "Найдено результатов: {}")
    P("uk", "Знайдено результатів: {}")
    P("tr", "{} sonuç bulundu")
    P("ja", "{}件の結果が見つかりました\n{}件見つかりました")
    P("zh", "找到 {} 个结果\n共找到 {} 个结果")
    M("n-results-for", "#t", 0)
    P("en", "{} results for {}\n{} results found for {}")
    M("showing-n-of-m-results", "##", 0)
    P("en", "Showing {} of {} results")
    P("de", "{} von {} Ergebnissen werden angezeigt\n"
            "Zeige {} von {} Ergebnissen")
    P("fr", "Affichage de {} résultats sur {}\n"
            "Affichage de {} sur {} résultats")
    P("es", "Mostrando {} de {} resultados")
    P("it", "Visualizzazione di {} risultati su {}\n"
            "Visualizzazione di {} su {} risultati")
    P("pt", "Mostrando {} de {} resultados\nExibindo {} de {} resultados")
    P("nl", "{} van {} resultaten weergegeven\n"
            "{} van de {} resultaten worden getoond")
    P("pl", "Wyświetlanie {} z {} wyników\nWyświetlono {} z {} wyników")
    P("ru", "Показано результатов: {} из {}\nПоказано {} из {} результатов")
    P("uk", "Показано результатів: {} з {}\nПоказано {} з {} результатів")
    P("tr", "{2} sonuçtan {1} tanesi gösteriliyor")
    P("ja", "{2}件中{1}件を表示")
    P("zh", "显示 {} 个结果，共 {} 个\n显示 {2} 个结果中的 {1} 个")
    M("showing-n-of-m", "##", 0)
    P("en", "Showing {} of {}")
    P("es", "Mostrando {} de {}")
    P("ru", "Показано {} из {}")
    P("uk", "Показано {} із {}")
    M("showing-a-b-of-n", "###", 0)
    P("en", "Showing {}–{} of {} results\nShowing {} to {} of {} results")
    P("de", "Ergebnisse {} – {} von {} werden angezeigt\n"
            "Zeige {}–{} von {} Ergebnissen\n"
            "Es werden {}–{} von {} Ergebnissen angezeigt")
    P("fr", "Affichage de {}–{} sur {} résultats\n"
            "{}–{} sur {} résultats affichés")
    P("es", "Mostrando {}–{} de {} resultados")
    P("it", "Visualizzazione di {}-{} di {} risultati\n"
            "Visualizzazione di {}–{} su {} risultati")
    P("pt", "Mostrando {}–{} de {} resultados\nExibindo {}–{} de {} resultados")
    P("nl", "Resultaat {}–{} van de {} resultaten wordt getoond\n"
            "{}–{} van {} resultaten worden getoond")
    P("pl", "Wyświetlanie {}–{} z {} wyników")
    P("ru", "Показаны результаты {}–{} из {}\nОтображение {}–{} из {}\n"
            "Показано {}–{} из {} результатов")
    P("uk", "Показано результати {}–{} з {}\nПоказано {}–{} з {} результатів\n"
            "Показ {}–{} із {} результатів")
    P("tr", "{3} sonuçtan {1}–{2} arası gösteriliyor")
    P("ja", "{3}件中{1}–{2}件を表示")
    P("zh", "显示 {} 至 {} 个结果（共 {} 个）\n"
            "显示第 {} 至 {} 个结果（共 {} 个）")
    M("showing-a-b-of-n-no-noun", "###", 0)
    P("en", "Showing {}-{} of {}")
    M("showing-all-n", "#", 0)
    P("en", "Showing all {} results")
    P("de", "Alle {} Ergebnisse werden angezeigt")
    P("fr", "{} résultats affichés")
    P("es", "Mostrando los {} resultados")
    P("it", "Visualizzazione di tutti i {} risultati\n"
            "Tutti i {} risultati visualizzati")
    P("pt", "Mostrando todos os {} resultados\nExibindo todos os {} resultados")
    P("nl", "Alle {} resultaten worden getoond\nToont alle {} resultaten")
    P("pl", "Wyświetlanie wszystkich wyników: {}")
    P("ru", "Показаны все результаты: {}\nОтображение всех результатов: {}")
    P("uk", "Показано всі результати: {}")
    P("tr", "Tüm {} sonuç gösteriliyor\n{} sonucun tümü gösteriliyor")
    P("ja", "{}件の結果をすべて表示\n全{}件を表示")
    P("zh", "显示全部 {} 个结果\n显示所有 {} 个结果")
    M("showing-single-result", "", 0)
    P("en", "Showing the single result")
    P("de", "Einzelnes Ergebnis wird angezeigt\n"
            "Es wird ein einzelnes Ergebnis angezeigt")
    P("fr", "Un seul résultat affiché\nVoici le seul résultat")
    P("es", "Mostrando el único resultado")
    P("it", "Visualizzazione del risultato\n"
            "Visualizzazione del singolo risultato")
    P("pt", "Mostrando um único resultado\nExibindo um único resultado")
    P("nl", "Toont het enige resultaat\nEnig resultaat")
    P("pl", "Wyświetlanie jednego wyniku")
    P("ru", "Отображается единственный товар")
    P("ja", "1件の結果を表示")
    M("results-per-page", "", 0)
    P("en", "Results per page")
    P("de", "Ergebnisse pro Seite")
    P("fr", "Résultats par page")
    P("es", "Resultados por página")
    P("it", "Risultati per pagina")
    P("pt", "Resultados por página")
    P("nl", "Resultaten per pagina")
    P("pl", "Wyników na stronę\nWyniki na stronę")
    P("ru", "Результатов на странице")
    P("uk", "Результатів на сторінці")
    P("tr", "Sayfa başına sonuç")
    P("ja", "1ページあたりの件数")
    P("zh", "每页结果数")
    M("items-per-page", "", 0)
    P("en", "Items per page")
    P("de", "Elemente pro Seite\nEinträge pro Seite")
    P("fr", "Éléments par page")
    P("es", "Elementos por página")
    P("it", "Elementi per pagina")
    P("pt", "Itens por página")
    P("nl", "Items per pagina")
    P("pl", "Elementów na stronę\nElementy na stronę")
    P("ru", "Элементов на странице")
    P("uk", "Елементів на сторінці")
    P("tr", "Sayfa başına öğe")
    P("ja", "1ページあたりの表示件数")
    P("zh", "每页显示数\n每页项目数")
    M("sort-by", "", 0)
    P("en", "Sort by\nOrder by")
    P("de", "Sortieren nach")
    P("fr", "Trier par")
    P("es", "Ordenar por")
    P("it", "Ordina per")
    P("pt", "Ordenar por")
    P("nl", "Sorteren op\nSorteer op")
    P("pl", "Sortuj według\nSortuj wg")
    P("ru", "Сортировать по\nСортировка")
    P("uk", "Сортувати за\nСортування")
    P("tr", "Sırala\nSıralama ölçütü")
    P("ja", "並べ替え\n並び替え")
    P("zh", "排序方式\n排序")
    P("ar", "ترتيب حسب")
    P("sv", "Sortera efter")
    P("da", "Sorter efter")
    P("no", "Sorter etter")
    P("fi", "Järjestä")
    P("cs", "Řadit podle\nSeřadit podle")
    P("el", "Ταξινόμηση κατά")
    P("he", "מיון לפי")
    P("ko", "정렬 기준")
    P("ro", "Sortează după")
    P("hu", "Rendezés")
    M("default-sorting", "", 0)
    P("en", "Default sorting")
    P("de", "Standardsortierung")
    P("fr", "Tri par défaut")
    P("es", "Orden por defecto\nOrden predeterminado")
    P("it", "Ordinamento predefinito")
    P("pt", "Ordenação padrão")
    P("nl", "Standaard sortering\nStandaardsortering")
    P("pl", "Domyślne sortowanie\nSortowanie domyślne")
    P("ru", "Исходная сортировка\nСортировка по умолчанию")
    P("uk", "Сортування за замовчуванням\nТипове сортування")
    P("tr", "Varsayılan sıralama")
    P("ja", "デフォルト表示")
    P("zh", "默认排序")
    M("sort-by-popularity", "", 0)
    P("en", "Sort by popularity")
    P("de", "Nach Beliebtheit sortiert\nNach Beliebtheit sortieren")
    P("fr", "Tri par popularité\nTrier par popularité")
    P("es", "Ordenar por popularidad")
    P("it", "Ordina in base alla popolarità\nPopolarità\nOrdina per popolarità")
    P("pt", "Ordenar por popularidade\nOrdem por popularidade")
    P("nl", "Sorteer op populariteit\nSorteren op populariteit")
    P("pl", "Sortuj wg popularności\nSortuj według popularności")
    P("ru", "По популярности\nСортировать по популярности")
    P("uk", "Сортувати за популярністю\nЗа популярністю")
    P("tr", "En popülere göre sırala\nPopülerliğe göre sırala")
    P("ja", "人気順")
    P("zh", "按人气排序\n按受欢迎程度排序")
    M("sort-by-rating", "", 0)
    P("en", "Sort by average rating\nSort by rating")
    P("de", "Nach Durchschnittsbewertung sortiert\nNach Bewertung sortieren")
    P("fr", "Tri par notes moyennes\nTrier par note")
    P("es", "Ordenar por puntuación media\nOrdenar por valoración")
    P("it", "Ordina in base alla valutazione media\nOrdina per valutazione")
    P("pt", "Ordenar por média de classificação\nOrdenar por avaliação")
    P("nl", "Op gemiddelde beoordeling sorteren\nSorteren op beoordeling")
    P("pl", "Sortuj wg średniej oceny\nSortuj według średniej oceny")
    P("ru", "По рейтингу\nСортировать по рейтингу")
    P("uk", "Сортувати за рейтингом\nЗа рейтингом")
    P("tr", "Ortalama puana göre sırala")
    P("ja", "平均評価順")
    P("zh", "按平均评分排序\n按评分排序")
    M("sort-by-latest", "", 0)
    P("en", "Sort by latest\nSort by newness")
    P("de", "Nach Aktualität sortiert\nNach Aktualität sortieren")
    P("fr", "Tri du plus récent au plus ancien")
    P("es", "Ordenar por los últimos\nOrdenar por las últimas")
    P("it", "Ordina in base al più recente")
    P("pt", "Ordenar por mais recente")
    P("nl", "Sorteren op nieuwste\nSorteer op nieuwste")
    P("pl", "Sortuj od najnowszych")
    P("ru", "По новизне")
    P("uk", "Сортувати за останніми")
    P("tr", "En yeniye göre sırala")
    P("ja", "新着順\n新しい順に並べ替え")
    P("zh", "按最新排序")
    M("sort-by-price-asc", "", 0)
    P("en", "Sort by price: low to high\nPrice: low to high")
    P("de", "Nach Preis sortiert: niedrig nach hoch\nPreis: aufsteigend\n"
            "Preis, niedrig nach hoch")
    P("fr", "Tri par tarif croissant\nPrix croissant\n"
            "Prix : du plus bas au plus élevé\nPrix : faible à élevé")
    P("es", "Ordenar por precio: bajo a alto\nPrecio: de menor a mayor\n"
            "Precio, menor a mayor")
    P("it", "Prezzo: dal più economico\nPrezzo crescente\n"
            "Prezzo: dal più basso al più alto\n"
            "Ordina per prezzo: dal più economico")
    P("pt", "Ordenar por preço: menor para maior\nPreço: menor para maior\n"
            "Preço: do menor para o maior")
    P("nl", "Sorteer op prijs: laag naar hoog\nPrijs: laag naar hoog")
    P("pl", "Sortuj po cenie od najniższej\nCena: od najniższej\nCena, rosnąco")
    P("ru", "Цены: по возрастанию\nЦена: по возрастанию\nПо возрастанию цены")
    P("uk", "Ціна: від нижчої до вищої\nЗа зростанням ціни\n"
            "Сортувати за ціною: від нижчої до вищої")
    P("tr", "Fiyata göre sırala: Düşükten yükseğe\nFiyat: düşükten yükseğe")
    P("ja", "価格の安い順\n価格が安い順\n価格: 安い順")
    P("zh", "按价格从低到高排序\n价格从低到高\n价格：从低到高\n"
            "按价格排序：从低到高")
    M("sort-by-price-desc", "", 0)
    P("en", "Sort by price: high to low\nPrice: high to low")
    P("de", "Nach Preis sortiert: hoch nach niedrig\nPreis: absteigend\n"
            "Preis, hoch nach niedrig")
    P("fr", "Tri par tarif décroissant\nPrix décroissant\n"
            "Prix : du plus élevé au plus bas\nPrix : élevé à faible")
    P("es", "Ordenar por precio: alto a bajo\nPrecio: de mayor a menor\n"
            "Precio, mayor a menor")
    P("it", "Prezzo: dal più caro\nPrezzo decrescente\n"
            "Prezzo: dal più alto al più basso\n"
            "Ordina per prezzo: dal più caro")
    P("pt", "Ordenar por preço: maior para menor\nPreço: maior para menor\n"
            "Preço: do maior para o menor")
    P("nl", "Sorteer op prijs: hoog naar laag\nPrijs: hoog naar laag")
    P("pl", "Sortuj po cenie od najwyższej\nCena: od najwyższej\n"
            "Cena, malejąco")
    P("ru", "Цены: по убыванию\nЦена: по убыванию\nПо убыванию цены")
    P("uk", "Ціна: від вищої до нижчої\nЗа спаданням ціни\n"
            "Сортувати за ціною: від вищої до нижчої")
    P("tr", "Fiyata göre sırala: Yüksekten düşüğe\nFiyat: yüksekten düşüğe")
    P("ja", "価格の高い順\n価格が高い順\n価格: 高い順")
    P("zh", "按价格从高到低排序\n价格从高到低\n价格：从高到低\n"
            "按价格排序：从高到低")
    M("newest-first", "", 0)
    P("en", "Newest first\nNewest to oldest")
    P("de", "Neueste zuerst")
    P("fr", "Les plus récents d'abord\nPlus récents d'abord")
    P("es", "Más recientes primero\nLos más recientes primero")
    P("it", "Prima i più recenti")
    P("pt", "Mais recentes primeiro")
    P("nl", "Nieuwste eerst")
    P("pl", "Najnowsze najpierw\nOd najnowszych")
    P("ru", "Сначала новые")
    P("uk", "Спочатку нові\nСпочатку новіші")
    P("tr", "Önce en yeniler\nEn yeniler önce")
    P("ja", "新しい順")
    P("zh", "最新优先\n从新到旧")
    M("oldest-first", "", 0)
    P("en", "Oldest first\nOldest to newest")
    P("de", "Älteste zuerst")
    P("fr", "Les plus anciens d'abord\nPlus anciens d'abord")
    P("es", "Más antiguos primero\nLos más antiguos primero")
    P("it", "Prima i meno recenti")
    P("pt", "Mais antigos primeiro")
    P("nl", "Oudste eerst")
    P("pl", "Najstarsze najpierw\nOd najstarszych")
    P("ru", "Сначала старые")
    P("uk", "Спочатку старі\nСпочатку старіші")
    P("tr", "Önce en eskiler\nEn eskiler önce")
    P("ja", "古い順")
    P("zh", "最早优先\n从旧到新")
    M("most-relevant", "", 0)
    P("en", "Most relevant\nSort by relevance")
    M("filter-by", "", 0)
    P("en", "Filter by")
    P("de", "Filtern nach")
    P("fr", "Filtrer par")
    P("es", "Filtrar por")
    P("it", "Filtra per")
    P("pt", "Filtrar por")
    P("nl", "Filteren op\nFilter op")
    P("pl", "Filtruj według\nFiltruj wg")
    P("ru", "Фильтровать по")
    P("uk", "Фільтрувати за")
    P("ja", "絞り込み")
    P("zh", "筛选条件")
    M("filter-by-price", "", 0)
    P("en", "Filter by price")
    P("de", "Nach Preis filtern")
    P("fr", "Filtrer par tarif\nFiltrer par prix")
    P("es", "Filtrar por precio")
    P("it", "Filtra per prezzo")
    P("pt", "Filtrar por preço")
    P("nl", "Filter op prijs\nFilteren op prijs")
    P("pl", "Filtruj według ceny\nFiltruj wg ceny")
    P("ru", "Фильтр по цене\nФильтровать по цене")
    P("uk", "Фільтрувати за ціною\nФільтр за ціною")
    P("tr", "Fiyata göre filtrele")
    P("ja", "価格で絞り込む")
    P("zh", "按价格筛选")
    M("clear-filters", "", 0)
    P("en", "Clear filters\nClear all filters\nReset filters\n"
            "Remove all filters")
    P("de", "Filter zurücksetzen\nAlle Filter löschen\nFilter löschen\n"
            "Alle Filter zurücksetzen")
    P("fr", "Effacer les filtres\nRéinitialiser les filtres\n"
            "Effacer tous les filtres\nSupprimer tous les filtres")
    P("es", "Borrar filtros\nLimpiar filtros\nBorrar todos los filtros\n"
            "Restablecer filtros")
    P("it", "Cancella filtri\nRimuovi filtri\nCancella tutti i filtri\n"
            "Reimposta filtri")
    P("pt", "Limpar filtros\nLimpar todos os filtros\nRemover todos os filtros")
    P("nl", "Filters wissen\nAlle filters wissen\nWis filters\n"
            "Wis alle filters")
    P("pl", "Wyczyść filtry\nWyczyść wszystkie filtry\nResetuj filtry")
    P("ru", "Сбросить фильтры\nОчистить фильтры\nСбросить все фильтры")
    P("uk", "Скинути фільтри\nОчистити фільтри\nСкинути всі фільтри")
    P("tr", "Filtreleri temizle\nTüm filtreleri temizle\nFiltreleri sıfırla")
    P("ja", "フィルターをクリア\nフィルターをリセット\n"
            "すべてのフィルターをクリア")
    P("zh", "清除筛选\n清除所有筛选\n重置筛选\n清除筛选条件")
    M("apply-filters", "", 0)
    P("en", "Apply filters")
    P("de", "Filter anwenden")
    P("fr", "Appliquer les filtres")
    P("es", "Aplicar filtros")
    P("it", "Applica filtri")
    P("pt", "Aplicar filtros")
    P("nl", "Filters toepassen")
    P("pl", "Zastosuj filtry")
    P("ru", "Применить фильтры")
    P("uk", "Застосувати фільтри")
    P("tr", "Filtreleri uygula")
    P("ja", "フィルターを適用")
    P("zh", "应用筛选")
    M("show-filters", "", 0)
    P("en", "Show filters")
    P("de", "Filter anzeigen\nFilter einblenden")
    P("fr", "Afficher les filtres")
    P("es", "Mostrar filtros")
    P("it", "Mostra filtri")
    P("pt", "Mostrar filtros")
    P("nl", "Filters tonen\nToon filters")
    P("pl", "Pokaż filtry")
    P("ru", "Показать фильтры")
    P("uk", "Показати фільтри")
    P("tr", "Filtreleri göster")
    P("ja", "フィルターを表示")
    P("zh", "显示筛选")
    M("hide-filters", "", 0)
    P("en", "Hide filters")
    P("de", "Filter ausblenden")
    P("fr", "Masquer les filtres")
    P("es", "Ocultar filtros")
    P("it", "Nascondi filtri")
    P("pt", "Ocultar filtros")
    P("nl", "Filters verbergen\nVerberg filters")
    P("pl", "Ukryj filtry")
    P("ru", "Скрыть фильтры")
    P("uk", "Приховати фільтри\nСховати фільтри")
    P("tr", "Filtreleri gizle")
    P("ja", "フィルターを非表示")
    P("zh", "隐藏筛选")

    /* Posts and pages */
    MK("read-more", "", 0, read_more)
    P("en", "Read more")
    P("de", "Mehr lesen")
    P("fr", "Lire la suite")
    P("es", "Leer más")
    P("it", "Leggi di più\nLeggi tutto")
    P("pt", "Leia mais\nLer mais")
    P("nl", "Lees meer")
    P("pl", "Czytaj więcej\nPrzeczytaj więcej")
    P("ru", "Читать далее\nЧитать дальше")
    P("uk", "Читати далі")
    P("tr", "Devamını oku\nDevamı")
    P("ja", "もっと読む\nさらに読む")
    P("zh", "阅读更多")
    P("zh-TW", "閱讀更多")
    P("ar", "اقرأ المزيد\nقراءة المزيد")
    P("sv", "Läs mer")
    P("da", "Læs mere")
    P("no", "Les mer")
    P("fi", "Lue lisää")
    P("cs", "Číst více\nPřečíst více")
    P("el", "Διαβάστε περισσότερα")
    P("he", "קרא עוד\nקראו עוד")
    P("ko", "더 읽기")
    P("ro", "Citește mai mult\nCitește mai multe")
    P("hu", "Tovább olvasom\nOlvass tovább")
    P("bg", "Прочети повече")
    P("hi", "और पढ़ें")
    P("id", "Baca selengkapnya")
    P("sr", "Прочитај више")
    P("hy", "Կարդալ ավելին")
    MK("learn-more", "", 0, read_more)
    P("en", "Learn more\nFind out more")
    P("de", "Mehr erfahren\nErfahren Sie mehr\nErfahre mehr")
    P("fr", "En savoir plus")
    P("es", "Saber más\nConoce más")
    P("it", "Scopri di più\nPer saperne di più")
    P("pt", "Saiba mais\nSaber mais")
    P("nl", "Meer weten\nKom meer te weten")
    P("pl", "Dowiedz się więcej")
    P("ru", "Узнать больше")
    P("uk", "Дізнатися більше")
    P("tr", "Daha fazla bilgi edinin\nDaha fazla bilgi edin")
    P("ja", "詳しくはこちら\n詳細はこちら")
    P("zh", "了解更多")
    P("ar", "اعرف المزيد\nمعرفة المزيد")
    P("sv", "Lär dig mer\nTa reda på mer")
    P("da", "Få mere at vide")
    P("no", "Finn ut mer")
    P("cs", "Zjistit více\nZjistěte více\nDozvědět se více")
    P("el", "Μάθετε περισσότερα")
    P("he", "למידע נוסף\nלמד עוד")
    P("ko", "더 알아보기\n자세히 알아보기")
    P("ro", "Află mai multe\nAflați mai multe")
    P("hu", "Tudjon meg többet\nTudj meg többet")
    MK("continue-reading", "", 0, read_more)
    P("en", "Continue reading\nKeep reading")
    P("de", "Weiterlesen")
    P("fr", "Continuer la lecture\nPoursuivre la lecture")
    P("es", "Seguir leyendo\nContinuar leyendo\nContinúa leyendo\n"
            "Sigue leyendo")
    P("it", "Continua a leggere")
    P("pt", "Continuar lendo\nContinue lendo")
    P("pt-PT", "Continuar a ler")
    P("nl", "Verder lezen\nLees verder")
    P("pl", "Czytaj dalej\nKontynuuj czytanie")
    P("ru", "Продолжить чтение")
    P("uk", "Продовжити читання")
    P("tr", "Okumaya devam et\nOkumaya devam edin")
    P("ja", "続きを読む")
    P("zh", "继续阅读")
    P("zh-TW", "繼續閱讀")
    P("ar", "متابعة القراءة\nمواصلة القراءة")
    P("sv", "Fortsätt läsa")
    P("da", "Fortsæt med at læse\nLæs videre")
    P("no", "Fortsett å lese\nLes videre")
    P("fi", "Jatka lukemista")
    P("cs", "Pokračovat ve čtení")
    P("el", "Συνεχίστε την ανάγνωση")
    P("he", "המשך לקרוא\nהמשך קריאה")
    P("ko", "계속 읽기")
    P("ro", "Continuă lectura\nContinuă să citești")
    P("hu", "Olvasás folytatása\nTovább olvasása")
    M("more-info", "", SAN_PHRASE_ORDINARY)
    P("en", "More information\nMore info\nFurther information")
    P("de", "Weitere Informationen\nMehr Informationen\nMehr Infos")
    P("fr", "Plus d'informations\nPlus d'infos")
    P("es", "Más información\nMás info")
    P("it", "Maggiori informazioni\nUlteriori informazioni\nPiù informazioni")
    P("pt", "Mais informações\nMais informação")
    P("nl", "Meer informatie\nMeer info")
    P("pl", "Więcej informacji")
    P("ru", "Дополнительная информация\nБольше информации")
    P("uk", "Додаткова інформація\nБільше інформації")
    P("tr", "Daha fazla bilgi")
    P("ja", "詳細情報\n詳しい情報")
    P("zh", "更多信息")
    MK("view-details", "", 0, read_more)
    P("en", "View details\nSee details\nShow details\nMore details")
    P("de", "Details anzeigen\nDetails ansehen\nMehr Details")
    P("fr", "Voir les détails\nAfficher les détails\nPlus de détails")
    P("es", "Ver detalles\nVer los detalles\nMostrar detalles\nMás detalles")
    P("it", "Vedi dettagli\nMostra dettagli\nVisualizza dettagli\n"
            "Maggiori dettagli")
    P("pt", "Ver detalhes\nMostrar detalhes\nExibir detalhes\nMais detalhes")
    P("nl", "Details bekijken\nBekijk details\nDetails tonen\n"
            "Details weergeven\nMeer details")
    P("pl", "Zobacz szczegóły\nPokaż szczegóły\nWięcej szczegółów")
    P("ru", "Подробнее\nПоказать подробности\nПосмотреть детали")
    P("uk", "Докладніше\nДетальніше\nПоказати подробиці\nПереглянути деталі")
    P("tr", "Ayrıntıları gör\nAyrıntıları göster\nDetayları gör\n"
            "Detayları göster")
    P("ja", "詳細を見る\n詳細を表示")
    P("zh", "查看详情\n查看详细信息\n显示详情\n显示详细信息")
    M("read-more-about", "t", 0)
    P("en", "Read more about {}\nRead more of {}")
    P("de", "Mehr lesen über {}\nWeiterlesen über {}\nMehr über {} lesen")
    P("fr", "Lire la suite de {}")
    P("es", "Leer más sobre {}\nLeer más acerca de {}\nLee más sobre {}")
    P("it", "Leggi di più su {}\nLeggi tutto su {}")
    P("pt", "Leia mais sobre {}\nLer mais sobre {}")
    P("nl", "Lees meer over {}\nMeer lezen over {}")
    P("pl", "Przeczytaj więcej o: {}\nCzytaj więcej o {}")
    P("ru", "Подробнее: {}\nЧитать далее: {}\nПодробнее о {}")
    P("uk", "Докладніше: {}\nЧитати далі: {}\nДокладніше про {}")
    P("tr", "{} hakkında daha fazla oku\n{} hakkında devamını oku\n"
            "{} hakkında daha fazlasını okuyun")
    P("ja", "{}についてもっと読む\n{}についてさらに読む")
    P("zh", "阅读更多关于{}的内容\n阅读更多关于 {}\n阅读更多关于{}的信息")
    P("zh-TW", "閱讀更多關於{}\n閱讀更多關於 {} 的內容")
    P("ar", "اقرأ المزيد عن {}\nقراءة المزيد عن {}\nاقرأ المزيد حول {}")
    P("sv", "Läs mer om {}")
    P("da", "Læs mere om {}")
    P("no", "Les mer om {}")
    P("fi", "Lue lisää: {}\nLue lisää aiheesta {}")
    P("cs", "Číst více o {}\nPřečíst více o {}")
    P("el", "Διαβάστε περισσότερα για {}")
    P("he", "קרא עוד על {}\nקראו עוד על {}")
    P("ko", "{}에 대해 더 읽기")
    P("ro", "Citește mai mult despre {}\nCitește mai multe despre {}")
    P("hu", "Tovább olvasom: {}\nBővebben: {}")
    M("learn-more-about", "t", 0)
    P("en", "Learn more about {}\nFind out more about {}")
    P("de", "Mehr erfahren über {}\nErfahren Sie mehr über {}\n"
            "Mehr über {} erfahren")
    P("fr", "En savoir plus sur {}")
    P("es", "Saber más sobre {}\nMás información sobre {}")
    P("it", "Scopri di più su {}\nMaggiori informazioni su {}")
    P("pt", "Saiba mais sobre {}\nSaber mais sobre {}")
    P("nl", "Meer weten over {}\nMeer informatie over {}\n"
            "Kom meer te weten over {}")
    P("pl", "Dowiedz się więcej o: {}")
    P("ru", "Узнать больше: {}\nУзнать больше о {}")
    P("uk", "Дізнатися більше: {}\nДізнатися більше про {}")
    P("tr", "{} hakkında daha fazla bilgi edinin\n"
            "{} hakkında daha fazla bilgi edin\n{} hakkında daha fazla bilgi")
    P("ja", "{}について詳しくはこちら\n{}の詳細はこちら\n{}について詳しく見る")
    P("zh", "了解更多关于{}的信息\n了解更多关于 {}\n了解有关 {} 的更多信息")
    P("sv", "Lär dig mer om {}")
    P("da", "Få mere at vide om {}")
    P("el", "Μάθετε περισσότερα για {}")
    P("ro", "Află mai multe despre {}")
    M("continue-reading-named", "t", 0)
    P("en", "Continue reading {}")
    P("de", "{} weiterlesen")
    P("fr", "Continuer la lecture de {}\nPoursuivre la lecture de {}")
    P("es", "Seguir leyendo {}\nContinuar leyendo {}\nContinúa leyendo {}\n"
            "Sigue leyendo «{}»")
    P("it", "Continua a leggere {}")
    P("pt", "Continuar lendo {}\nContinue lendo “{}”")
    P("pt-PT", "Continuar a ler {}")
    P("nl", "Verder lezen {}\nLees verder “{}”")
    P("pl", "Czytaj dalej {}")
    P("ru", "Продолжить чтение {}")
    P("uk", "Продовжити читання {}")
    P("tr", "{} okumaya devam et")
    P("ja", "{}の続きを読む")
    P("zh", "继续阅读{}")
    P("sv", "Fortsätt läsa {}")
    P("da", "Fortsæt med at læse {}\nLæs videre “{}”")
    P("no", "Fortsett å lese {}\nLes videre «{}»")
    P("fi", "Jatka artikkelin {} lukemista")
    P("cs", "Pokračovat ve čtení {}")
    P("el", "Συνεχίστε την ανάγνωση του {}\nΣυνεχίστε την ανάγνωση \"{}\"")
    P("ko", "{} 계속 읽기")
    P("ro", "Continuă lectura {}\nContinuă să citești {}")
    M("view-all", "", 0)
    P("en", "View all\nSee all\nShow all")
    P("de", "Alle anzeigen\nAlle ansehen")
    P("fr", "Voir tout\nTout voir\nAfficher tout\nTout afficher")
    P("es", "Ver todo\nVer todos\nVer todas\nMostrar todo\nMostrar todos")
    P("it", "Vedi tutto\nVedi tutti\nMostra tutto\nMostra tutti\n"
            "Visualizza tutto")
    P("pt", "Ver tudo\nVer todos\nVer todas\nMostrar tudo\nMostrar todos")
    P("nl", "Alles bekijken\nBekijk alles\nAlles tonen\nToon alles\n"
            "Alles weergeven\nBekijk alle")
    P("pl", "Zobacz wszystkie\nPokaż wszystkie\nZobacz wszystko\n"
            "Pokaż wszystko")
    P("ru", "Посмотреть все\nПоказать все\nСмотреть все\nПоказать всё\n"
            "Смотреть всё")
    P("uk", "Переглянути все\nПоказати все\nПереглянути всі\nПоказати всі\n"
            "Дивитися все")
    P("tr", "Tümünü gör\nTümünü göster\nHepsini gör")
    P("ja", "すべて見る\nすべて表示\nすべてを表示")
    P("zh", "查看全部\n显示全部\n查看所有")
    P("ar", "عرض الكل\nمشاهدة الكل")
    P("sv", "Visa alla\nSe alla\nVisa allt")
    P("da", "Se alle\nVis alle")
    P("no", "Se alle\nVis alle")
    P("fi", "Näytä kaikki\nKatso kaikki")
    P("cs", "Zobrazit vše\nZobrazit všechny")
    P("el", "Προβολή όλων\nΕμφάνιση όλων")
    P("he", "הצג הכל\nלצפייה בהכל")
    P("ko", "모두 보기\n전체 보기")
    P("ro", "Vezi toate\nVezi tot\nArată toate\nAfișează tot")
    P("hu", "Összes megtekintése\nÖsszes megjelenítése")
    MK("view-more", "", 0, read_more)
    P("en", "View more\nSee more")
    P("de", "Mehr sehen\nMehr ansehen")
    P("fr", "Voir plus")
    P("es", "Ver más")
    P("it", "Vedi altro\nVedi di più")
    P("pt", "Ver mais")
    P("nl", "Meer bekijken\nBekijk meer\nMeer zien")
    P("pl", "Zobacz więcej")
    P("ru", "Посмотреть ещё\nСмотреть ещё\nПосмотреть больше")
    P("uk", "Переглянути більше\nДивитися більше")
    P("tr", "Daha fazlasını gör")
    P("ja", "もっと見る")
    P("zh", "查看更多")
    MK("show-more", "", 0, load_more)
    P("en", "Show more")
    P("de", "Mehr anzeigen")
    P("fr", "Afficher plus\nAfficher davantage")
    P("es", "Mostrar más")
    P("it", "Mostra altro\nMostra di più")
    P("pt", "Mostrar mais")
    P("nl", "Meer weergeven\nMeer tonen\nToon meer")
    P("pl", "Pokaż więcej")
    P("ru", "Показать ещё\nПоказать больше\nПоказать еще")
    P("uk", "Показати більше\nПоказати ще")
    P("tr", "Daha fazla göster\nDaha fazlasını göster")
    P("ja", "さらに表示\nもっと表示")
    P("zh", "显示更多")
    P("ar", "عرض المزيد\nإظهار المزيد")
    P("sv", "Visa mer\nVisa fler")
    P("da", "Vis mere\nVis flere")
    P("no", "Vis mer\nVis flere")
    P("fi", "Näytä lisää")
    P("cs", "Zobrazit více\nZobrazit další")
    P("el", "Εμφάνιση περισσότερων")
    P("he", "הצג עוד")
    P("ko", "더 보기\n더보기")
    P("ro", "Arată mai mult\nArată mai multe\nAfișează mai mult")
    P("hu", "Több megjelenítése\nTovábbiak megjelenítése")
    M("show-less", "", 0)
    P("en", "Show less\nSee less\nView less")
    P("de", "Weniger anzeigen")
    P("fr", "Afficher moins\nVoir moins")
    P("es", "Mostrar menos\nVer menos")
    P("it", "Mostra meno\nVedi meno")
    P("pt", "Mostrar menos\nVer menos")
    P("nl", "Minder weergeven\nMinder tonen\nToon minder")
    P("pl", "Pokaż mniej")
    P("ru", "Показать меньше")
    P("uk", "Показати менше")
    P("tr", "Daha az göster")
    P("ja", "表示を減らす\n折りたたんで表示")
    P("zh", "显示更少\n收起")
    P("sv", "Visa mindre\nVisa färre")
    P("da", "Vis mindre\nVis færre")
    P("no", "Vis mindre\nVis færre")
    P("fi", "Näytä vähemmän")
    P("cs", "Zobrazit méně")
    P("el", "Εμφάνιση λιγότερων")
    P("ko", "간략히 보기")
    P("ro", "Arată mai puțin\nAfișează mai puțin")
    P("hu", "Kevesebb megjelenítése")
    M("read-less", "", 0)
    P("en", "Read less")
    MK("load-more", "", 0, load_more)
    P("en", "Load more\nLoad more posts\nLoad more articles")
    P("de", "Mehr laden\nWeitere laden")
    P("fr", "Charger plus\nCharger plus d'articles")
    P("es", "Cargar más\nCargar más entradas")
    P("it", "Carica altro\nCarica di più\nCarica altri")
    P("pt", "Carregar mais\nCarregar mais posts")
    P("nl", "Meer laden\nLaad meer")
    P("pl", "Wczytaj więcej\nZaładuj więcej")
    P("ru", "Загрузить ещё\nЗагрузить еще")
    P("uk", "Завантажити ще\nЗавантажити більше")
    P("tr", "Daha fazla yükle\nDaha fazlasını yükle")
    P("ja", "さらに読み込む\nもっと読み込む")
    P("zh", "加载更多")
    P("zh-TW", "載入更多")
    P("ar", "تحميل المزيد")
    P("sv", "Ladda fler\nLadda mer")
    P("da", "Indlæs flere\nIndlæs mere")
    P("no", "Last inn flere\nLast inn mer")
    P("fi", "Lataa lisää")
    P("cs", "Načíst další\nNačíst více")
    P("el", "Φόρτωση περισσότερων")
    P("he", "טען עוד")
    P("ko", "더 불러오기")
    P("ro", "Încarcă mai multe\nÎncarcă mai mult")
    P("hu", "Továbbiak betöltése")
    P("bg", "Зареди още")
    P("hi", "और लोड करें")
    P("vi", "Tải thêm")
    P("id", "Muat lebih banyak")
    P("sr", "Учитај још")
    P("hy", "Բեռնել ավելին")
    P("ka", "მეტის ჩატვირთვა")
    P("kk", "Тағы жүктеу")
    P("th", "โหลดเพิ่มเติม")
    M("view-all-posts-by", "t", 0)
    P("en", "View all posts by {}\nAll posts by {}\nView posts by {}\n"
            "See all posts by {}\n*Posts by {}")
    P("de", "Alle Beiträge von {} anzeigen\nAlle Beiträge von {}\n"
            "Beiträge von {} ansehen")
    P("fr", "Voir tous les articles de {}\nAfficher tous les articles de {}\n"
            "Tous les articles de {}")
    P("es", "Ver todas las entradas de {}\nTodas las entradas de {}")
    P("it", "Vedi tutti gli articoli di {}\n"
            "Visualizza tutti gli articoli di {}\nTutti gli articoli di {}")
    P("pt", "Ver todos os posts de {}\nVer todos os posts por {}\n"
            "Todos os posts de {}")
    P("pt-PT", "Ver todos os artigos de {}\nVer todos os artigos por {}")
    P("nl", "Alle berichten van {} bekijken\nBekijk alle berichten van {}\n"
            "Alle berichten van {}\nToon alle berichten van {}")
    P("pl", "Zobacz wszystkie wpisy autora: {}\nWszystkie wpisy autora: {}\n"
            "Zobacz wszystkie wpisy, których autorem jest {}")
    P("ru", "Посмотреть все записи автора {}\nВсе записи автора {}\n"
            "Записи автора {}\nПросмотр всех записей автора {}")
    P("uk", "Переглянути всі записи автора {}\nВсі записи автора {}\n"
            "Усі записи автора {}")
    P("tr", "{} tarafından yazılan tüm yazıları görüntüle\n"
            "{} tarafından yazılmış tüm yazıları görüntüle\n"
            "{} tarafından yazılan tüm yazılar")
    P("ja", "{} のすべての投稿を表示\n{}の投稿をすべて表示")
    P("zh", "查看{}的所有文章\n{}的所有文章")
    P("sv", "Visa alla inlägg av {}\nAlla inlägg av {}")
    P("da", "Vis alle indlæg af {}\nSe alle indlæg af {}")
    P("no", "Vis alle innlegg av {}\nSe alle innlegg av {}")
    P("fi", "Näytä kaikki artikkelit kirjoittajalta {}")
    P("cs", "Zobrazit všechny příspěvky od {}\n"
            "Zobrazit všechny příspěvky autora {}")
    P("el", "Προβολή όλων των άρθρων από {}\nΔείτε όλα τα άρθρα του {}")
    P("ko", "{}의 모든 글 보기")
    P("ro", "Vezi toate articolele lui {}\nVezi toate articolele de {}")
    M("view-all-posts-in", "t", 0)
    P("en", "View all posts in {}\nView all posts filed under {}\n"
            "All posts in {}\nSee all posts in {}\n"
            "View all posts in category {}")
    P("de", "Alle Beiträge in {} anzeigen\nAlle Beiträge in {} ansehen\n"
            "Alle Beiträge in der Kategorie {}\nZeige alle Beiträge in {}\n"
            "Alle Beiträge in {}")
    P("fr", "Voir tous les articles dans {}\n"
            "Afficher tous les articles dans {}\nTous les articles dans {}\n"
            "Voir tous les articles de la catégorie {}")
    P("es", "Ver todas las entradas en {}\nTodas las entradas en {}\n"
            "Ver todas las entradas de la categoría {}")
    P("it", "Vedi tutti gli articoli in {}\n"
            "Visualizza tutti gli articoli in {}\nTutti gli articoli in {}")
    P("pt", "Ver todos os posts em {}\nTodos os posts em {}\n"
            "Ver todas as postagens em {}")
    P("pt-PT", "Ver todos os artigos em {}")
    P("nl", "Bekijk alle berichten in {}\nAlle berichten in {} bekijken\n"
            "Alle berichten in {}\nToon alle berichten in {}")
    P("pl", "Zobacz wszystkie wpisy w {}\n"
            "Zobacz wszystkie wpisy w kategorii {}\n"
            "Wszystkie wpisy w kategorii {}")
    P("ru", "Посмотреть все записи в рубрике {}\nПосмотреть все записи в {}\n"
            "Все записи в рубрике {}\nПросмотреть все записи в {}")
    P("uk", "Переглянути всі записи в категорії {}\n"
            "Переглянути всі записи у {}\nВсі записи в категорії {}")
    P("tr", "{} kategorisindeki tüm yazıları görüntüle\n"
            "{} içindeki tüm yazıları görüntüle\n"
            "{} kategorisindeki tüm yazılar")
    P("ja", "{} カテゴリーのすべての投稿を表示\n{}のすべての記事を表示")
    P("zh", "查看{}中的所有文章\n查看{}分类下的所有文章")
    P("sv", "Visa alla inlägg i {}\nAlla inlägg i {}")
    P("da", "Vis alle indlæg i {}\nSe alle indlæg i {}")
    P("no", "Vis alle innlegg i {}\nSe alle innlegg i {}")
    P("cs", "Zobrazit všechny příspěvky v {}\n"
            "Zobrazit všechny příspěvky v rubrice {}")
    P("ro", "Vezi toate articolele din {}")
    M("view-all-in", "t", SAN_PHRASE_ORDINARY)
    P("en", "View all in {}\nSee all in {}")
    M("view-all-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*View all {}\n*See all {}")
    M("view-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*View {}")
    M("posted-on", "d", 0)
    P("en", "Posted on {}")
    P("de", "Veröffentlicht am {}\nGeschrieben am {}\nGepostet am {}\n"
            "Verfasst am {}")
    P("fr", "Publié le {}\n*Posté le {}")
    P("es", "Publicado el {}\nPublicada el {}")
    P("it", "Pubblicato il {}\nPostato il {}")
    P("pt", "Publicado em {}\nPostado em {}")
    P("pt-PT", "Publicado a {}")
    P("nl", "Geplaatst op {}\nGepubliceerd op {}")
    P("pl", "Opublikowano {}\nOpublikowane {}\nZamieszczono {}")
    P("ru", "Опубликовано {}")
    P("uk", "Опубліковано {}")
    P("tr", "{} tarihinde gönderildi\n{} tarihinde yayınlandı\n"
            "{} tarihinde yayımlandı")
    P("ja", "*投稿日: {}")
    P("zh", "*发表于 {}\n*发布于 {}\n发布日期：{}")
    P("ar", "*نُشر في {}\n*نشر في {}")
    P("sv", "Publicerat {}\nPublicerad {}\n*Postat {}")
    P("da", "*Udgivet {}\nSkrevet den {}\nUdgivet den {}")
    P("no", "Publisert {}\n*Skrevet {}")
    P("fi", "Julkaistu {}")
    P("cs", "Publikováno {}\nPublikováno dne {}\n*Vloženo {}")
    P("el", "Δημοσιεύτηκε στις {}\nΔημοσιεύθηκε στις {}")
    P("he", "פורסם בתאריך {}\n*פורסם ב-{}")
    P("ko", "{}에 게시됨")
    P("ro", "Publicat pe {}\nPublicat în {}")
    P("hu", "Közzétéve: {}")
    M("posted-on-by", "dt", 0)
    P("en", "Posted on {} by {}")
    P("de", "Veröffentlicht am {} von {}\nGeschrieben am {} von {}\n"
            "Gepostet am {} von {}")
    P("fr", "Publié le {} par {}\nPosté le {} par {}")
    P("es", "Publicado el {} por {}")
    P("it", "Pubblicato il {} da {}")
    P("pt", "Publicado em {} por {}\nPostado em {} por {}")
    P("nl", "Geplaatst op {} door {}\nGepubliceerd op {} door {}")
    P("pl", "Opublikowano {} przez {}\nOpublikowane {} przez {}")
    P("ru", "Опубликовано {}, автор: {}\nОпубликовано {} автором {}")
    P("uk", "Опубліковано {}, автор: {}\nОпубліковано {} автором {}")
    P("tr", "{} tarihinde {} tarafından gönderildi\n"
            "{} tarihinde {} tarafından yayınlandı")
    P("zh", "*{2} 发表于 {1}\n由 {2} 发布于 {1}\n由{2}发表于{1}")
    M("posted-by", "t", 0)
    P("en", "Posted by {}\nPublished by {}")
    P("de", "Veröffentlicht von {}\nGepostet von {}")
    P("fr", "Publié par {}\nPosté par {}")
    P("es", "Publicado por {}")
    P("it", "Pubblicato da {}")
    P("pt", "Publicado por {}\nPostado por {}")
    P("nl", "Geplaatst door {}\nGepubliceerd door {}")
    P("pl", "Opublikowane przez {}\nOpublikowano przez {}")
    P("ru", "Опубликовано автором {}")
    P("uk", "Опубліковано автором {}")
    P("tr", "{} tarafından gönderildi\n{} tarafından yayınlandı")
    P("ja", "*投稿者: {}")
    P("zh", "*发布者：{}\n*由 {} 发布")
    P("sv", "Publicerat av {}\nPostat av {}")
    P("da", "Udgivet af {}")
    P("no", "Publisert av {}")
    P("cs", "Publikoval {}")
    P("ro", "Publicat de {}")
    M("written-by", "t", SAN_PHRASE_ORDINARY)
    P("en", "Written by {}")
    P("de", "Geschrieben von {}\nVerfasst von {}")
    P("fr", "Écrit par {}")
    P("es", "Escrito por {}")
    P("it", "Scritto da {}")
    P("pt", "Escrito por {}")
    P("nl", "Geschreven door {}")
    P("pl", "Napisane przez {}")
    P("tr", "{} tarafından yazıldı")
    P("sv", "Skrivet av {}")
    P("da", "Skrevet af {}")
    P("no", "Skrevet av {}")
    P("cs", "*Napsal {}")
    P("ro", "*Scris de {}")
    M("posted-in", "t", 0)
    P("en", "Posted in {}\nFiled under {}\nPublished in {}")
    P("de", "Veröffentlicht in {}\nVeröffentlicht unter {}\nAbgelegt unter {}")
    P("fr", "Publié dans {}\nClassé dans {}")
    P("es", "Publicado en {}\nPublicada en {}\nArchivado en {}")
    P("it", "Pubblicato in {}\nArchiviato in {}")
    P("pt", "Publicado na categoria {}\nArquivado em {}")
    P("nl", "Geplaatst in {}\nGepubliceerd in {}\nGearchiveerd onder {}")
    P("pl", "Opublikowano w {}\nOpublikowane w {}\nZamieszczone w kategorii {}")
    P("ru", "Опубликовано в {}\nОпубликовано в рубрике {}")
    P("uk", "Опубліковано в {}\nОпубліковано у {}\nОпубліковано в категорії {}")
    P("tr", "{} kategorisinde yayınlandı\n{} kategorisine gönderildi\n"
            "{} içinde yayınlandı")
    P("zh", "*发布在 {}\n发布于分类 {}")
    P("sv", "Publicerat i {}\nArkiverad under {}")
    P("da", "Udgivet i {}\nArkiveret under {}")
    P("no", "Publisert i {}\nArkivert under {}")
    M("category-named", "t", 0)
    P("en", "Category: {}")
    P("de", "Kategorie: {}")
    P("fr", "Catégorie : {}")
    P("es", "Categoría: {}")
    P("it", "Categoria: {}")
    P("pt", "Categoria: {}")
    P("nl", "Categorie: {}")
    P("pl", "Kategoria: {}")
    P("ru", "*Рубрика: {}\nКатегория: {}")
    P("uk", "Категорія: {}")
    P("tr", "Kategori: {}")
    P("id", "Kategori: {}")
    P("sv", "Kategori: {}")
    P("da", "Kategori: {}")
    P("no", "Kategori: {}")
    P("ja", "カテゴリー: {}")
    P("zh", "*分类：{}")
    M("tagged", "t", 0)
    P("en", "Tagged with {}\nPosts tagged with {}\nTagged as {}")
    P("de", "Verschlagwortet mit {}\nGetaggt mit {}\nMarkiert mit {}")
    P("fr", "Étiqueté avec {}\nMarqué avec {}\nÉtiqueté {}")
    P("es", "Etiquetado con {}\nEtiquetado como {}\nEtiquetada con {}")
    P("it", "Contrassegnato da {}\nContrassegnato da tag {}\nTaggato con {}")
    P("pt", "Marcado com {}\n*Com a tag {}")
    P("pt-PT", "Com a etiqueta {}")
    P("nl", "Getagd met {}\nGetagged met {}")
    P("pl", "Otagowano {}\nOznaczone tagiem {}")
    P("ru", "С метками: {}")
    P("uk", "Позначено: {}")
    P("tr", "{} ile etiketlendi\n{} etiketli yazılar")
    P("zh", "*标记为 {}\n*标签为 {}")
    M("tags-named", "t", 0)
    P("en", "*Tags: {}")
    P("de", "Schlagwörter: {}")
    P("fr", "Étiquettes : {}")
    P("es", "Etiquetas: {}")
    P("nl", "*Tags: {}")
    P("pl", "*Tagi: {}")
    P("ru", "*Метки: {}")
    P("uk", "Позначки: {}")
    P("tr", "Etiketler: {}")
    P("ja", "*タグ: {}")
    P("zh", "*标签：{}")
    M("last-updated", "d", 0)
    P("en", "Last updated on {}\nLast updated: {}")
    P("de", "Zuletzt aktualisiert am {}\nZuletzt aktualisiert: {}\n"
            "Letzte Aktualisierung: {}")
    P("fr", "Dernière mise à jour le {}\nDernière mise à jour : {}")
    P("es", "Última actualización: {}\nÚltima actualización el {}")
    P("it", "Ultimo aggiornamento: {}\nUltimo aggiornamento il {}")
    P("pt", "Última atualização: {}\nÚltima atualização em {}")
    P("nl", "Laatst bijgewerkt op {}\nLaatst bijgewerkt: {}")
    P("pl", "Ostatnia aktualizacja: {}")
    P("ru", "Последнее обновление: {}")
    P("uk", "Останнє оновлення: {}")
    P("tr", "Son güncelleme: {}\nSon güncellenme: {}")
    P("ja", "最終更新日: {}\n最終更新: {}")
    P("zh", "最后更新：{}\n最后更新于 {}\n最近更新：{}")
    M("last-modified", "d", 0)
    P("en", "Last modified: {}\nLast modified on {}")
    P("de", "Zuletzt geändert am {}")
    P("fr", "Dernière modification le {}")
    P("es", "Última modificación: {}")
    P("it", "Ultima modifica: {}")
    P("pt", "Última modificação: {}")
    P("nl", "Laatst gewijzigd op {}\nLaatst gewijzigd: {}")
    P("pl", "Ostatnia modyfikacja: {}")
    P("ru", "Последнее изменение: {}")
    P("uk", "Остання зміна: {}")
    M("updated-on", "d", 0)
    P("en", "Updated on {}")
    P("de", "Aktualisiert am {}")
    P("fr", "Mis à jour le {}")
    P("es", "Actualizado el {}")
    P("it", "Aggiornato il {}")
    P("pt", "Atualizado em {}")
    P("nl", "Bijgewerkt op {}")
    P("pl", "Zaktualizowano: {}\nData aktualizacji: {}")
    P("ru", "Обновлено: {}")
    P("uk", "Оновлено: {}")
    P("tr", "{} tarihinde güncellendi\nGüncelleme tarihi: {}")
    P("ja", "*更新日: {}")
    P("zh", "*更新于 {}")
    M("min-read", "#", 0)
    P("en", "*{} min read\n{} minute read\n{} minutes read\n{} mins read")
    P("de", "{} Min. Lesezeit\n{} Minuten Lesezeit\n{} Min. Lesedauer")
    P("fr", "{} min de lecture\n{} minutes de lecture")
    P("es", "{} min de lectura\n{} minutos de lectura")
    P("it", "{} min di lettura\n{} minuti di lettura")
    P("pt", "{} min de leitura\n{} minutos de leitura")
    P("nl", "{} min. leestijd\n{} minuten leestijd")
    P("pl", "{} min czytania")
    P("ru", "{} мин. чтения")
    P("uk", "{} хв читання")
    P("tr", "*{} dk okuma\n{} dakikalık okuma\n{} dakika okuma süresi")
    P("zh", "{} 分钟阅读")
    M("reading-time-n", "#", 0)
    P("en", "Reading time: {} min\nReading time: {} minutes\n"
            "Estimated reading time: {} minutes")
    P("de", "Lesezeit: {} Minuten\nGeschätzte Lesezeit: {} Minuten\n"
            "Lesezeit: {} Min")
    P("fr", "Temps de lecture : {} min\nTemps de lecture : {} minutes")
    P("es", "Tiempo de lectura: {} min\nTiempo de lectura: {} minutos")
    P("it", "Tempo di lettura: {} min\nTempo di lettura: {} minuti")
    P("pt", "Tempo de leitura: {} min\nTempo de leitura: {} minutos")
    P("nl", "Leestijd: {} minuten\nLeestijd: {} min")
    P("pl", "Czas czytania: {} min")
    P("ru", "Время чтения: {} мин\nВремя чтения: {} минут")
    P("uk", "Час читання: {} хв\nЧас читання: {} хвилин")
    P("tr", "Okuma süresi: {} dakika\nOkuma süresi: {} dk")
    P("ja", "読了時間: {}分\n読了時間：約{}分")
    P("zh", "阅读时间：{} 分钟")
    M("reading-time", "", 0)
    P("en", "Reading time")
    P("de", "Lesezeit")
    P("fr", "Temps de lecture")
    P("es", "Tiempo de lectura")
    P("it", "Tempo di lettura")
    P("pt", "Tempo de leitura")
    P("nl", "Leestijd")
    P("pl", "Czas czytania")
    P("ru", "Время чтения")
    P("uk", "Час читання")
    P("tr", "Okuma süresi")
    P("ja", "読了時間")
    P("zh", "阅读时间")
    M("table-of-contents", "", SAN_PHRASE_ORDINARY)
    P("en", "Table of contents")
    P("de", "Inhaltsverzeichnis")
    P("fr", "Table des matières")
    P("es", "Tabla de contenidos\nTabla de contenido")
    P("it", "Indice dei contenuti\nSommario")
    P("pt", "Tabela de conteúdos\nSumário\nTabela de conteúdo")
    P("nl", "Inhoudsopgave")
    P("pl", "Spis treści")
    P("ru", "Содержание\nОглавление")
    P("uk", "Зміст")
    P("tr", "İçindekiler")
    P("ja", "目次")
    P("zh", "目录")
    M("recent-posts", "", 0)
    P("en", "Recent posts\nLatest posts")
    P("de", "Neueste Beiträge\nLetzte Beiträge")
    P("fr", "Articles récents\nDerniers articles")
    P("es", "Entradas recientes\nÚltimas entradas")
    P("it", "Articoli recenti\nUltimi articoli")
    P("pt", "Posts recentes\nÚltimos posts")
    P("pt-PT", "Artigos recentes")
    P("nl", "Recente berichten\nLaatste berichten")
    P("pl", "Ostatnie wpisy\nNajnowsze wpisy")
    P("ru", "Свежие записи\nПоследние записи\nНедавние записи")
    P("uk", "Останні записи\nНедавні записи\nСвіжі записи")
    P("tr", "Son yazılar")
    P("ja", "最近の投稿")
    P("zh", "近期文章\n最新文章")
    P("zh-TW", "近期文章")
    P("sv", "Senaste inläggen\nSenaste inlägg")
    P("da", "Seneste indlæg")
    P("no", "Siste innlegg")
    P("cs", "Nejnovější příspěvky\nPoslední příspěvky")
    P("el", "Πρόσφατα άρθρα")
    P("he", "פוסטים אחרונים")
    P("ko", "최근 글")
    P("ro", "Articole recente")
    P("hu", "Legutóbbi bejegyzések")
    M("recent-comments", "", 0)
    P("en", "Recent comments\nLatest comments")
    P("de", "Neueste Kommentare\nLetzte Kommentare")
    P("fr", "Commentaires récents\nDerniers commentaires")
    P("es", "Comentarios recientes\nÚltimos comentarios")
    P("it", "Commenti recenti\nUltimi commenti")
    P("pt", "Comentários recentes\nÚltimos comentários")
    P("nl", "Recente reacties\nLaatste reacties")
    P("pl", "Najnowsze komentarze\nOstatnie komentarze")
    P("ru", "Свежие комментарии\nПоследние комментарии\nНедавние комментарии")
    P("uk", "Останні коментарі\nНедавні коментарі")
    P("tr", "Son yorumlar")
    P("ja", "最近のコメント")
    P("zh", "近期评论\n最新评论")
    MK("related-posts", "", 0, read_also)
    P("en", "Related posts\nSimilar posts")
    P("de", "Ähnliche Beiträge\nVerwandte Beiträge")
    P("fr", "Articles similaires\nArticles liés\nArticles connexes")
    P("es", "Entradas relacionadas")
    P("it", "Articoli correlati\nArticoli simili")
    P("pt", "Posts relacionados")
    P("pt-PT", "Artigos relacionados")
    P("nl", "Gerelateerde berichten")
    P("pl", "Podobne wpisy\nPowiązane wpisy")
    P("ru", "Похожие записи\nСвязанные записи")
    P("uk", "Схожі записи\nПов'язані записи")
    P("tr", "İlgili yazılar\nBenzer yazılar")
    P("ja", "関連投稿")
    P("zh", "相关文章")
    MK("related-articles", "", 0, read_also)
    P("en", "Related articles")
    P("de", "Ähnliche Artikel\nVerwandte Artikel")
    P("es", "Artículos relacionados")
    P("nl", "Gerelateerde artikelen")
    P("pl", "Powiązane artykuły\nPodobne artykuły")
    P("ru", "Похожие статьи\nСтатьи по теме")
    P("uk", "Схожі статті\nПов'язані статті")
    P("tr", "İlgili makaleler")
    P("ja", "関連記事")
    MK("popular-posts", "", 0, most_read)
    P("en", "Popular posts")
    P("de", "Beliebte Beiträge")
    P("fr", "Articles populaires")
    P("es", "Entradas populares")
    P("it", "Articoli popolari")
    P("pt", "Posts populares")
    P("nl", "Populaire berichten")
    P("pl", "Popularne wpisy")
    P("ru", "Популярные записи")
    P("uk", "Популярні записи")
    P("tr", "Popüler yazılar")
    P("ja", "人気の投稿")
    P("zh", "热门文章")
    MK("you-may-also-like", "", 0, read_also)
    P("en", "You may also like\nYou might also like\n"
            "You might also be interested in\nYou may also be interested in")
    P("de", "Das könnte Sie auch interessieren\n"
            "Das könnte dich auch interessieren\n"
            "Das könnte Ihnen auch gefallen\nDas könnte dir auch gefallen")
    P("fr", "Vous aimerez aussi\nVous pourriez aussi aimer\n"
            "Vous aimerez peut-être aussi")
    P("es", "También te puede interesar\nTambién te puede gustar\n"
            "Te puede interesar\nQuizás también te interese")
    P("it", "Potrebbe interessarti anche\nTi potrebbe interessare anche\n"
            "Potrebbe anche interessarti\nTi potrebbe piacere anche")
    P("pt", "Você também pode gostar\nVocê também pode gostar de\n"
            "Talvez você também goste")
    P("pt-PT", "Também pode gostar de\nTambém poderá gostar")
    P("nl", "Misschien vind je dit ook leuk\nDit vind je misschien ook leuk\n"
            "Misschien vindt u dit ook leuk")
    P("pl", "Może Ci się również spodobać\nMoże Cię również zainteresować\n"
            "To może Cię zainteresować")
    P("ru", "Вам также может понравиться\nВас также может заинтересовать\n"
            "Вам может понравиться")
    P("uk", "Вам також може сподобатися\nВас також може зацікавити")
    P("tr", "Bunları da beğenebilirsiniz\nBunlar da ilginizi çekebilir\n"
            "Bunlar ilginizi çekebilir")
    P("ja", "こちらもおすすめ\nあわせて読みたい")
    P("zh", "您可能还喜欢\n你可能也喜欢\n您可能也喜欢\n猜你喜欢")
    M("about-the-author", "", SAN_PHRASE_ORDINARY)
    P("en", "About the author\nAbout author")
    P("de", "Über den Autor")
    P("fr", "À propos de l'auteur")
    P("es", "Sobre el autor\nAcerca del autor")
    P("it", "Informazioni sull'autore")
    P("pt", "Sobre o autor")
    P("nl", "Over de auteur")
    P("pl", "O autorze")
    P("ru", "Об авторе")
    P("uk", "Про автора")
    P("tr", "Yazar hakkında")
    P("ja", "著者について")
    P("zh", "关于作者")
    M("featured-image", "", 0)
    P("en", "Featured image")
    P("de", "Beitragsbild")
    P("fr", "Image mise en avant\nImage à la une")
    P("es", "Imagen destacada")
    P("it", "Immagine in evidenza")
    P("pt", "Imagem destacada\nImagem de destaque")
    P("nl", "Uitgelichte afbeelding")
    P("pl", "Obrazek wyróżniający")
    P("ru", "Изображение записи")
    P("uk", "Головне зображення")
    P("tr", "Öne çıkan görsel\nÖne çıkarılmış görsel")
    P("ja", "アイキャッチ画像")
    P("zh", "特色图像\n特色图片")
    M("archives", "", 0)
    P("en", "Archives")
    P("de", "Archive\nArchiv")
    P("es", "Archivos")
    P("it", "Archivi")
    P("nl", "Archieven")
    P("pl", "Archiwa")
    P("ru", "Архивы")
    P("uk", "Архіви")
    P("tr", "Arşivler")
    P("ja", "アーカイブ")
    P("zh", "归档")
    M("select-month", "", 0)
    P("en", "Select month\nSelect a month")
    P("de", "Monat auswählen")
    P("fr", "Sélectionner un mois")
    P("es", "Elegir el mes\nSeleccionar mes")
    P("it", "Seleziona il mese\nSeleziona mese")
    P("pt", "Selecionar o mês\nSelecione o mês")
    P("nl", "Maand selecteren\nSelecteer maand\nSelecteer een maand")
    P("pl", "Wybierz miesiąc")
    P("ru", "Выберите месяц")
    P("uk", "Обрати місяць\nВиберіть місяць")
    P("tr", "Ay seçin\nAy seç")
    P("ja", "月を選択")
    P("zh", "选择月份")
    M("select-category", "", 0)
    P("en", "Select category\nSelect a category\nChoose a category")
    P("de", "Kategorie auswählen\nKategorie wählen")
    P("fr", "Sélectionner une catégorie\nChoisir une catégorie")
    P("es", "Elegir la categoría\nSeleccionar categoría\nElige una categoría")
    P("it", "Seleziona una categoria\nSeleziona categoria")
    P("pt", "Selecionar categoria\nSelecione uma categoria")
    P("nl", "Categorie selecteren\nSelecteer een categorie\nKies een categorie")
    P("pl", "Wybierz kategorię")
    P("ru", "Выберите категорию\nВыберите рубрику")
    P("uk", "Обрати категорію\nВиберіть категорію")
    P("tr", "Kategori seçin\nKategori seç")
    P("ja", "カテゴリーを選択")
    P("zh", "选择分类")
    M("select-year", "", 0)
    P("en", "Select year\nSelect a year")
    P("de", "Jahr auswählen")
    P("fr", "Sélectionner une année")
    P("es", "Seleccionar año")
    P("it", "Seleziona anno")
    P("pt", "Selecionar ano")
    P("nl", "Selecteer jaar")
    P("pl", "Wybierz rok")
    P("ru", "Выберите год")
    P("uk", "Виберіть рік")
    P("tr", "Yıl seçin\nYıl seç")
    P("ja", "年を選択")
    P("zh", "选择年份")
    M("permalink-to", "t", 0)
    P("en", "Permalink to {}")
    P("de", "Permanentlink zu {}")
    P("fr", "Permalien vers {}\nLien permanent vers {}\nPermalien pour {}")
    P("es", "Enlace permanente a {}")
    P("it", "Permalink per {}\nLink permanente a {}")
    P("pt", "Link permanente para {}")
    P("nl", "Permalink naar {}")
    P("pl", "Bezpośredni odnośnik do {}")
    P("ru", "Постоянная ссылка на {}")
    P("uk", "Постійне посилання на {}")
    P("tr", "{} için kalıcı bağlantı\n{} kalıcı bağlantısı")
    M("bookmark-permalink", "", 0)
    P("en", "Bookmark the permalink")
    M("page-not-found", "", 0)
    P("en", "Page not found")
    P("de", "Seite nicht gefunden")
    P("fr", "Page non trouvée\nPage introuvable")
    P("es", "Página no encontrada")
    P("it", "Pagina non trovata")
    P("pt", "Página não encontrada")
    P("nl", "Pagina niet gevonden")
    P("pl", "Nie znaleziono strony\nStrona nie została znaleziona")
    P("ru", "Страница не найдена")
    P("uk", "Сторінку не знайдено")
    P("tr", "Sayfa bulunamadı")
    P("ja", "ページが見つかりません\nページが見つかりませんでした")
    P("zh", "页面未找到\n找不到页面\n未找到页面")
    P("ar", "الصفحة غير موجودة")
    P("sv", "Sidan kunde inte hittas\nSidan hittades inte")
    P("da", "Siden blev ikke fundet\nSiden kunne ikke findes")
    P("no", "Siden ble ikke funnet\nFinner ikke siden")
    P("fi", "Sivua ei löytynyt")
    P("cs", "Stránka nenalezena")
    P("el", "Η σελίδα δεν βρέθηκε")
    P("he", "העמוד לא נמצא\nהדף לא נמצא")
    P("ko", "페이지를 찾을 수 없습니다")
    P("ro", "Pagina nu a fost găsită")
    P("hu", "Az oldal nem található\nOldal nem található")
    M("oops-page-not-found", "", 0)
    P("en", "Oops! That page can't be found\nOops! Page not found")
    M("protected-post", "", 0)
    P("en", "This content is password protected. To view it please enter your "
            "password below\n"
            "This content is password-protected. To view it, please enter the "
            "password below")
    M("continue-to-site", "", 0)
    P("en", "Continue to site\nContinue to website")
    M("edit-this", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Edit “{}”")
    M("proudly-powered-by", "t", 0)
    P("en", "Proudly powered by {}")
    P("de", "Mit Stolz präsentiert von {}")
    P("fr", "Fièrement propulsé par {}")
    P("es", "Funciona gracias a {}")
    P("pt", "Orgulhosamente mantido com {}\nOrgulhosamente desenvolvido com {}")
    P("nl", "Ondersteund door {}\nMet trots aangedreven door {}")
    P("pl", "Dumnie wspierane przez {}")
    P("ru", "Сайт работает на {}")
    P("uk", "Сайт працює на {}")
    P("tr", "{} gururla sunar")
    P("zh", "自豪地采用 {}")
    MK("print-page", "", 0, print)
    P("en", "Print this page\nPrint page")
    P("de", "Diese Seite drucken\nSeite drucken")
    P("fr", "Imprimer cette page\nImprimer la page")
    P("es", "Imprimir esta página\nImprimir página\nImprimir la página")
    P("it", "Stampa questa pagina\nStampa pagina\nStampa la pagina")
    P("pt", "Imprimir esta página\nImprimir página")
    P("nl", "Deze pagina afdrukken\nPagina afdrukken\nPrint deze pagina")
    P("pl", "Drukuj stronę\nWydrukuj stronę\nDrukuj tę stronę")
    P("ru", "Распечатать страницу\nРаспечатать эту страницу")
    P("uk", "Роздрукувати сторінку\nНадрукувати сторінку")
    P("tr", "Sayfayı yazdır\nBu sayfayı yazdır")
    P("ja", "このページを印刷\nページを印刷\nこのページを印刷する")
    P("zh", "打印本页\n打印此页\n打印页面")
    M("print-article", "", 0)
    P("en", "Print this article\nPrint article")
    MK("print", "", 0, print)
    P("en", "Print")
    P("de", "Drucken")
    P("fr", "Imprimer")
    P("es", "Imprimir")
    P("it", "Stampa")
    P("pt", "Imprimir")
    P("nl", "Afdrukken\nPrinten")
    P("pl", "Drukuj\nWydrukuj")
    P("ru", "Печать\nРаспечатать")
    P("uk", "Друк\nРоздрукувати\nДрукувати")
    P("tr", "Yazdır")
    P("ja", "印刷\n印刷する")
    P("zh", "打印")
    P("bg", "Печат")
    P("fa", "چاپ")
    P("hi", "प्रिंट करें")
    P("id", "Cetak")
    P("sr", "Штампај")
    P("hy", "Տպել")
    P("ka", "ბეჭდვა")
    P("kk", "Басып шығару")
    P("th", "พิมพ์")
    M("bookmark-page", "", 0)
    P("en", "Bookmark this page")
    M("report-this", "", 0)
    P("en", "Report this\nReport this content")
    M("go-to-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Go to {}")
    M("visit-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Visit {}")
    M("visit-website", "", 0)
    P("en", "Visit website\nVisit the website\nVisit site\nGo to website")
    P("de", "Website besuchen\nZur Website")
    P("fr", "Visiter le site\nVisiter le site web\nVoir le site")
    P("es", "Visitar sitio web\nVisitar el sitio web\nVisitar web\n"
            "Ir al sitio web")
    P("it", "Visita il sito\nVisita il sito web\nVai al sito\nVai al sito web")
    P("pt", "Visitar site\nVisitar o site\nVisite o site")
    P("nl", "Website bezoeken\nBezoek website\nBezoek de website\n"
            "Naar de website")
    P("pl", "Odwiedź stronę\nOdwiedź witrynę\nPrzejdź do witryny")
    P("ru", "Перейти на сайт\nПосетить сайт")
    P("uk", "Перейти на сайт\nВідвідати сайт")
    P("tr", "Siteyi ziyaret et\nWeb sitesini ziyaret et\nSiteye git")
    P("ja", "ウェブサイトを見る\nサイトを見る\nサイトへ移動")
    P("zh", "访问网站\n前往网站")
    M("download-file", "", 0)
    P("en", "Download file\nDownload the file")
    P("de", "Datei herunterladen")
    P("fr", "Télécharger le fichier")
    P("es", "Descargar archivo\nDescargar el archivo")
    P("it", "Scarica file\nScarica il file")
    P("pt", "Baixar arquivo\nBaixar o arquivo")
    P("pt-PT", "Descarregar ficheiro\nTransferir ficheiro")
    P("nl", "Bestand downloaden\nDownload bestand")
    P("pl", "Pobierz plik")
    P("ru", "Скачать файл")
    P("uk", "Завантажити файл")
    P("tr", "Dosyayı indir")
    P("ja", "ファイルをダウンロード")
    P("zh", "下载文件")
    M("download-pdf", "", 0)
    P("en", "Download PDF\nDownload as PDF")
    P("de", "PDF herunterladen\nAls PDF herunterladen")
    P("fr", "Télécharger le PDF\nTélécharger en PDF")
    P("es", "Descargar PDF\nDescargar en PDF")
    P("it", "Scarica PDF\nScarica il PDF")
    P("pt", "Baixar PDF\nBaixar em PDF")
    P("pt-PT", "Descarregar PDF")
    P("nl", "PDF downloaden")
    P("pl", "Pobierz PDF\nPobierz plik PDF")
    P("ru", "Скачать PDF\nСкачать в PDF")
    P("uk", "Завантажити PDF")
    P("tr", "PDF indir\nPDF olarak indir")
    P("ja", "PDFをダウンロード")
    P("zh", "下载PDF\n下载 PDF")
    M("about-us", "", SAN_PHRASE_ORDINARY)
    P("en", "About us")
    P("de", "Über uns")
    P("fr", "À propos de nous\nQui sommes-nous")
    P("es", "Sobre nosotros\nQuiénes somos\nAcerca de nosotros")
    P("it", "Chi siamo")
    P("pt", "Sobre nós\nQuem somos")
    P("nl", "Over ons")
    P("pl", "O nas")
    P("ru", "О нас")
    P("uk", "Про нас")
    P("tr", "Hakkımızda")
    P("ja", "私たちについて")
    P("zh", "关于我们")
    M("contact-us", "", SAN_PHRASE_ORDINARY)
    P("en", "Contact us\nGet in touch")
    P("de", "Kontaktieren Sie uns\nKontaktiere uns")
    P("fr", "Contactez-nous\nNous contacter")
    P("es", "Contáctanos\nContacta con nosotros\nContáctenos")
    P("it", "Contattaci")
    P("pt", "Fale conosco\nEntre em contato\nContate-nos")
    P("pt-PT", "Contacte-nos")
    P("nl", "Neem contact op\nNeem contact met ons op")
    P("pl", "Skontaktuj się z nami")
    P("ru", "Свяжитесь с нами\nСвязаться с нами")
    P("uk", "Зв'яжіться з нами\nЗв'язатися з нами")
    P("tr", "Bize ulaşın")
    P("ja", "お問い合わせ")
    P("zh", "联系我们")
    M("privacy-policy", "", SAN_PHRASE_ORDINARY)
    P("en", "Privacy policy")
    P("de", "Datenschutzerklärung")
    P("fr", "Politique de confidentialité")
    P("es", "Política de privacidad")
    P("it", "Informativa sulla privacy\nPrivacy policy")
    P("pt", "Política de privacidade")
    P("nl", "Privacybeleid")
    P("pl", "Polityka prywatności")
    P("ru", "Политика конфиденциальности")
    P("uk", "Політика конфіденційності")
    P("tr", "Gizlilik politikası")
    P("ja", "プライバシーポリシー")
    P("zh", "隐私政策")
    M("terms-of-service", "", SAN_PHRASE_ORDINARY)
    P("en", "Terms of service")
    P("es", "Términos de servicio\nCondiciones de servicio")
    P("it", "Termini di servizio")
    P("pt", "Termos de serviço")
    P("nl", "Servicevoorwaarden")
    P("zh", "服务条款")
    M("terms-of-use", "", SAN_PHRASE_ORDINARY)
    P("en", "Terms of use")
    P("de", "Nutzungsbedingungen")
    P("fr", "Conditions d'utilisation")
    P("es", "Condiciones de uso\nTérminos de uso")
    P("it", "Condizioni d'uso\nTermini di utilizzo")
    P("pt", "Termos de uso\nTermos de utilização")
    P("nl", "Gebruiksvoorwaarden")
    P("pl", "Warunki korzystania\nWarunki użytkowania")
    P("ru", "Условия использования")
    P("uk", "Умови використання\nУмови користування")
    P("tr", "Kullanım koşulları\nKullanım şartları")
    P("ja", "利用規約")
    P("zh", "使用条款")
    M("user-agreement", "", SAN_PHRASE_ORDINARY)
    P("en", "User agreement")
    P("es", "Acuerdo de usuario")
    P("ru", "Пользовательское соглашение")
    P("zh", "用户协议")
    M("terms-and-conditions", "", SAN_PHRASE_ORDINARY)
    P("en", "Terms and conditions\nTerms & conditions")
    P("de", "Allgemeine Geschäftsbedingungen")
    P("fr", "Conditions générales")
    P("es", "Términos y condiciones")
    P("it", "Termini e condizioni")
    P("pt", "Termos e condições")
    P("nl", "Algemene voorwaarden")
    P("pl", "Regulamin")
    P("ru", "Правила и условия")
    P("uk", "Правила та умови")
    P("tr", "Şartlar ve koşullar")
    M("site-map", "", SAN_PHRASE_ORDINARY)
    P("en", "Sitemap\nSite map")
    P("fr", "Plan du site")
    P("es", "Mapa del sitio\nMapa web")
    P("it", "Mappa del sito")
    P("pt", "Mapa do site")
    P("pl", "Mapa strony\nMapa witryny")
    P("ru", "Карта сайта")
    P("uk", "Карта сайту\nМапа сайту")
    P("tr", "Site haritası")
    P("ja", "サイトマップ")
    P("zh", "网站地图\n站点地图")
    M("faq", "", SAN_PHRASE_ORDINARY)
    P("en", "Frequently asked questions")
    P("de", "Häufig gestellte Fragen")
    P("fr", "Foire aux questions\nQuestions fréquentes")
    P("es", "Preguntas frecuentes")
    P("it", "Domande frequenti")
    P("pt", "Perguntas frequentes")
    P("nl", "Veelgestelde vragen")
    P("pl", "Często zadawane pytania\nNajczęściej zadawane pytania")
    P("ru", "Часто задаваемые вопросы")
    P("uk", "Часті запитання\nПоширені запитання")
    P("tr", "Sık sorulan sorular\nSıkça sorulan sorular")
    P("ja", "よくある質問")
    P("zh", "常见问题")

    /* Comments and forums */
    MK("leave-a-reply", "", 0, write_comment)
    P("en", "Leave a reply")
    P("de", "Schreibe einen Kommentar\nAntwort hinterlassen")
    P("fr", "Laisser une réponse\nLaissez une réponse")
    P("es", "Deja una respuesta\nDejar una respuesta")
    P("it", "Lascia una risposta")
    P("pt", "Deixe uma resposta\nDeixar uma resposta")
    P("nl", "Laat een antwoord achter\nGeef een antwoord")
    P("pl", "Dodaj odpowiedź\nZostaw odpowiedź")
    P("ru", "Добавить ответ\nОставить ответ")
    P("uk", "Залишити відповідь")
    P("tr", "Bir yanıt yazın\nBir cevap yazın\nYanıt bırak")
    P("ja", "返信を残す")
    P("zh", "发表回复\n留下回复")
    P("zh-TW", "發佈留言\n發表迴響")
    P("ar", "اترك رداً\nاترك ردا")
    P("sv", "Lämna ett svar")
    P("da", "Skriv et svar")
    P("no", "Legg igjen et svar")
    P("fi", "Jätä vastaus")
    P("el", "Αφήστε μια απάντηση")
    P("ro", "Lasă un răspuns")
    M("leave-a-reply-to", "t", 0)
    P("en", "Leave a reply to {}")
    P("de", "Antwort an {} hinterlassen")
    P("fr", "Laisser une réponse à {}")
    P("es", "Deja una respuesta a {}\nDejar una respuesta a {}")
    P("it", "Lascia una risposta a {}")
    P("pt", "Deixe uma resposta para {}\nDeixe uma resposta a {}")
    P("pl", "Dodaj odpowiedź do {}")
    P("uk", "Залишити відповідь для {}")
    MK("leave-a-comment", "", 0, write_comment)
    P("en", "Leave a comment\nPost a comment\nWrite a comment")
    P("de", "Einen Kommentar hinterlassen\nHinterlasse einen Kommentar\n"
            "Kommentar schreiben\nHinterlassen Sie einen Kommentar\n"
            "Schreiben Sie einen Kommentar\nKommentar hinterlassen")
    P("fr", "Laisser un commentaire\nLaissez un commentaire\n"
            "Écrire un commentaire")
    P("es", "Deja un comentario\nDejar un comentario\nEscribir un comentario\n"
            "Escribe un comentario")
    P("it", "Lascia un commento\nScrivi un commento")
    P("pt", "Deixe um comentário\nDeixar um comentário\nEscreva um comentário")
    P("nl", "Laat een reactie achter\nPlaats een reactie\n"
            "Schrijf een reactie\nGeef een reactie")
    P("pl", "Zostaw komentarz\nNapisz komentarz")
    P("ru", "Оставить комментарий\nОставьте комментарий\nНаписать комментарий")
    P("uk", "Залишити коментар\nЗалиште коментар\nНаписати коментар")
    P("tr", "Yorum yapın\nYorum bırakın\nYorum yaz\nBir yorum bırakın")
    P("ja", "コメントを残す\nコメントを書く")
    P("zh", "发表评论\n留下评论\n写评论")
    P("zh-TW", "發表留言")
    P("ar", "اترك تعليقاً\nاترك تعليقا")
    P("sv", "Lämna en kommentar\nSkriv en kommentar")
    P("da", "Skriv en kommentar\nEfterlad en kommentar")
    P("no", "Legg igjen en kommentar\nSkriv en kommentar")
    P("fi", "Jätä kommentti\nKirjoita kommentti")
    P("cs", "Napsat komentář\nPřidat komentář")
    P("el", "Αφήστε ένα σχόλιο\nΓράψτε ένα σχόλιο")
    P("he", "כתיבת תגובה\nהשאר תגובה\nהשארת תגובה")
    P("ko", "댓글 남기기\n댓글 달기")
    P("ro", "Lasă un comentariu\nScrie un comentariu")
    P("hu", "Hozzászólás írása\nSzólj hozzá")
    P("sr", "Оставите коментар")
    P("hy", "Թողնել մեկնաբանություն")
    P("ka", "დატოვეთ კომენტარი")
    P("kk", "Пікір қалдыру")
    MK("add-comment", "", 0, write_comment)
    P("en", "Add a comment\nAdd comment\nAdd new comment\nAdd your comment")
    P("de", "Kommentar hinzufügen\nNeuen Kommentar hinzufügen\n"
            "Neuen Kommentar schreiben")
    P("fr", "Ajouter un commentaire")
    P("es", "Añadir un comentario\nAñadir comentario\n"
            "Añadir nuevo comentario\nAgregar comentario")
    P("it", "Aggiungi un commento\nAggiungi commento")
    P("pt", "Adicionar um comentário\nAdicionar comentário\n"
            "Adicionar novo comentário")
    P("nl", "Reactie toevoegen\nEen reactie toevoegen\nVoeg een reactie toe\n"
            "Nieuwe reactie toevoegen")
    P("pl", "Dodaj komentarz\nDodaj nowy komentarz")
    P("ru", "Добавить комментарий")
    P("uk", "Додати коментар")
    P("tr", "Yorum ekle")
    P("ja", "コメントを追加\n新しいコメントを追加")
    P("zh", "添加评论\n添加新评论")
    MK("post-comment", "", 0, write_comment)
    P("en", "Post comment\nSubmit comment\nSend comment")
    P("de", "Kommentar abschicken\nKommentar absenden")
    P("fr", "Laisser le commentaire\nPublier le commentaire\n"
            "Envoyer le commentaire")
    P("es", "Publicar el comentario\nPublicar comentario\nEnviar comentario")
    P("it", "Invia commento\nPubblica commento")
    P("pt", "Publicar comentário\nEnviar comentário")
    P("nl", "Reactie plaatsen\nReactie versturen\nReactie verzenden")
    P("pl", "Opublikuj komentarz\nWyślij komentarz")
    P("ru", "Отправить комментарий\nОпубликовать комментарий")
    P("uk", "Опублікувати коментар\nНадіслати коментар\nВідправити коментар")
    P("tr", "Yorum gönder\nYorumu gönder")
    P("ja", "コメントを送信\nコメントを投稿\nコメントを投稿する")
    P("zh", "提交评论")
    P("ar", "إرسال التعليق")
    P("sv", "Publicera kommentar\nSkicka kommentar")
    P("da", "Send kommentar")
    P("no", "Publiser kommentar\nSend kommentar")
    P("fi", "Lähetä kommentti")
    P("cs", "Odeslat komentář")
    P("el", "Δημοσίευση σχολίου\nΥποβολή σχολίου")
    P("he", "שלח תגובה\nפרסום תגובה\nשליחת תגובה")
    P("ko", "댓글 작성")
    P("ro", "Publică comentariul\nTrimite comentariul")
    P("hu", "Hozzászólás küldése\nHozzászólás elküldése")
    MK("cancel-reply", "", 0, reply)
    P("en", "Cancel reply\nClick here to cancel reply")
    P("de", "Antwort abbrechen\nAntworten abbrechen")
    P("fr", "Annuler la réponse")
    P("es", "Cancelar la respuesta\nCancelar respuesta")
    P("it", "Annulla risposta")
    P("pt", "Cancelar resposta")
    P("nl", "Reactie annuleren\nAntwoord annuleren")
    P("pl", "Anuluj pisanie odpowiedzi\nAnuluj odpowiedź")
    P("ru", "Отменить ответ\nОтмена ответа")
    P("uk", "Скасувати відповідь")
    P("tr", "Yanıtı iptal et\nCevabı iptal et")
    P("ja", "コメントをキャンセル\n返信をキャンセル")
    P("zh", "取消回复")
    P("zh-TW", "取消回覆")
    P("ar", "إلغاء الرد")
    P("sv", "Avbryt svar")
    P("da", "Annuller svar")
    P("no", "Avbryt svar")
    P("fi", "Peruuta vastaus")
    P("cs", "Zrušit odpověď na komentář\nZrušit odpověď")
    P("el", "Ακύρωση απάντησης")
    P("he", "ביטול התגובה")
    P("ko", "응답 취소\n댓글 취소")
    P("ro", "Anulează răspunsul")
    P("hu", "Válasz megszakítása")
    M("reply", "", 0)
    P("en", "Reply")
    P("de", "Antworten")
    P("fr", "Répondre")
    P("es", "Responder")
    P("it", "Rispondi")
    P("pt", "Responder")
    P("nl", "Beantwoorden\nAntwoorden")
    P("pl", "Odpowiedz")
    P("ru", "Ответить")
    P("uk", "Відповісти")
    P("tr", "Yanıtla\nCevapla")
    P("ja", "返信\n返信する")
    P("zh", "回复")
    M("reply-to", "t", 0)
    P("en", "*Reply to {}")
    P("de", "Auf {} antworten\nAntworte auf {}")
    P("fr", "Répondre à {}")
    P("es", "Responder a {}")
    P("it", "Rispondi a {}")
    P("pt", "Responder para {}\nResponder a {}")
    P("nl", "Beantwoorden: {}\nAntwoord op {}\nReageer op {}")
    P("pl", "Odpowiedz użytkownikowi {}")
    P("ru", "Ответить пользователю {}")
    P("uk", "Відповісти користувачу {}")
    P("tr", "{} için yanıt yaz\n{} adlı kişiyi yanıtla")
    P("ja", "*{} に返信\n{}に返信する")
    P("zh", "*回复给{}\n*回复 {}")
    MK("reply-to-comment", "", 0, reply)
    P("en", "Reply to this comment\nReply to comment")
    P("de", "Auf diesen Kommentar antworten\nAuf Kommentar antworten")
    P("fr", "Répondre à ce commentaire\nRépondre au commentaire")
    P("es", "Responder a este comentario\nResponder al comentario")
    P("it", "Rispondi a questo commento\nRispondi al commento")
    P("pt", "Responder a este comentário\nResponder ao comentário")
    P("nl", "Reageer op deze reactie\nBeantwoord deze reactie")
    P("pl", "Odpowiedz na ten komentarz\nOdpowiedz na komentarz")
    P("ru", "Ответить на этот комментарий\nОтветить на комментарий")
    P("uk", "Відповісти на цей коментар\nВідповісти на коментар")
    P("tr", "Bu yoruma yanıt ver\nYoruma yanıt ver")
    P("ja", "このコメントに返信\nコメントに返信")
    P("zh", "回复此评论\n回复评论")
    M("email-not-published", "", 0)
    P("en", "Your email address will not be published\n"
            "Your e-mail address will not be published\n"
            "Your email will not be published")
    P("de", "Deine E-Mail-Adresse wird nicht veröffentlicht\n"
            "Ihre E-Mail-Adresse wird nicht veröffentlicht")
    P("fr", "Votre adresse e-mail ne sera pas publiée\n"
            "Votre adresse de messagerie ne sera pas publiée\n"
            "Votre adresse email ne sera pas publiée")
    P("es", "Tu dirección de correo electrónico no será publicada\n"
            "Su dirección de correo electrónico no será publicada\n"
            "Tu dirección de email no será publicada")
    P("it", "Il tuo indirizzo email non sarà pubblicato\n"
            "Il tuo indirizzo e-mail non sarà pubblicato")
    P("pt", "O seu endereço de e-mail não será publicado\n"
            "O seu endereço de email não será publicado\n"
            "Seu endereço de e-mail não será publicado")
    P("nl", "Je e-mailadres wordt niet gepubliceerd\n"
            "Het e-mailadres wordt niet gepubliceerd\n"
            "Uw e-mailadres wordt niet gepubliceerd\n"
            "Jouw e-mailadres wordt niet gepubliceerd")
    P("pl", "Twój adres e-mail nie zostanie opublikowany\n"
            "Twój adres email nie zostanie opublikowany")
    P("ru", "Ваш адрес email не будет опубликован\n"
            "Ваш e-mail не будет опубликован\n"
            "Ваш адрес электронной почты не будет опубликован")
    P("uk", "Ваша e-mail адреса не оприлюднюватиметься\n"
            "Ваша адреса електронної пошти не буде опублікована\n"
            "Ваша електронна адреса не буде опублікована")
    P("tr", "E-posta adresiniz yayınlanmayacak\n"
            "E-posta hesabınız yayımlanmayacak\n"
            "E-posta adresiniz yayımlanmayacak")
    P("ja", "メールアドレスが公開されることはありません")
    P("zh", "您的邮箱地址不会被公开\n您的电子邮箱地址不会被公开\n"
            "电子邮件地址不会被公开")
    P("zh-TW", "發佈留言必須填寫的電子郵件地址不會公開")
    P("ar", "لن يتم نشر عنوان بريدك الإلكتروني")
    P("sv", "Din e-postadress kommer inte publiceras\n"
            "Din e-postadress kommer inte att publiceras")
    P("da", "Din e-mailadresse vil ikke blive publiceret\n"
            "Din e-mailadresse vil ikke blive offentliggjort")
    P("no", "Din e-postadresse vil ikke bli publisert")
    P("fi", "Sähköpostiosoitettasi ei julkaista")
    P("cs", "Vaše e-mailová adresa nebude zveřejněna")
    P("el", "Η ηλ. διεύθυνσή σας δεν δημοσιεύεται\n"
            "Η διεύθυνση email σας δεν θα δημοσιευθεί")
    P("he", "האימייל לא יוצג באתר")
    P("ko", "이메일 주소는 공개되지 않습니다")
    P("ro", "Adresa ta de email nu va fi publicată\n"
            "Adresa dumneavoastră de e-mail nu va fi publicată")
    P("hu", "Az e-mail címet nem tesszük közzé")
    M("required-fields-marked", "", 0)
    P("en", "Required fields are marked *\nRequired fields are marked with *\n"
            "Fields marked with * are required\n"
            "Fields marked with an asterisk (*) are required")
    P("de", "Erforderliche Felder sind mit * markiert\n"
            "Pflichtfelder sind mit * gekennzeichnet\n"
            "Pflichtfelder sind mit * markiert")
    P("fr", "Les champs obligatoires sont indiqués avec *\n"
            "Les champs obligatoires sont marqués d'un *")
    P("es", "Los campos obligatorios están marcados con *\n"
            "Los campos necesarios están marcados con *")
    P("it", "I campi obbligatori sono contrassegnati *\n"
            "I campi obbligatori sono contrassegnati con *")
    P("pt", "Campos obrigatórios são marcados com *\n"
            "Os campos obrigatórios são marcados com *")
    P("pt-PT", "Campos obrigatórios marcados com *")
    P("nl", "Vereiste velden zijn gemarkeerd met *\n"
            "Verplichte velden zijn gemarkeerd met *\n"
            "Velden met een * zijn verplicht")
    P("pl", "Wymagane pola są oznaczone *\n"
            "Pola, których wypełnienie jest wymagane, są oznaczone symbolem "
            "*\nPola wymagane są oznaczone *")
    P("ru", "Обязательные поля помечены *\nОбязательные поля отмечены *")
    P("uk", "Обов'язкові поля позначені *\nОбов'язкові поля позначено *")
    P("tr", "Gerekli alanlar * ile işaretlenmişlerdir\n"
            "Gerekli alanlar * ile işaretlenmiştir\n"
            "Zorunlu alanlar * ile işaretlenmiştir")
    P("ja", "※ が付いている欄は必須項目です")
    P("zh", "必填项已用 * 标注\n必填字段已用 * 标记")
    P("zh-TW", "必填欄位標示為 *")
    P("ar", "الحقول الإلزامية مشار إليها بـ *")
    P("sv", "Obligatoriska fält är märkta *")
    P("da", "Krævede felter er markeret med *")
    P("no", "Obligatoriske felt er merket med *")
    P("fi", "Pakolliset kentät on merkitty *")
    P("cs", "Vyžadované informace jsou označeny *")
    P("el", "Τα υποχρεωτικά πεδία σημειώνονται με *")
    P("he", "שדות החובה מסומנים *")
    P("ko", "필수 필드는 *로 표시됩니다")
    P("ro", "Câmpurile obligatorii sunt marcate cu *")
    P("hu", "A kötelező mezőket * karakterrel jelöltük")
    M("save-my-name", "", 0)
    P("en", "Save my name, email, and website in this browser for the next "
            "time I comment")
    P("de", "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem "
            "Browser für die nächste Kommentierung speichern\n"
            "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem "
            "Browser für meinen nächsten Kommentar speichern")
    P("fr", "Enregistrer mon nom, mon e-mail et mon site dans le navigateur "
            "pour mon prochain commentaire\n"
            "Enregistrer mon nom, mon e-mail et mon site web dans le "
            "navigateur pour mon prochain commentaire")
    P("es", "Guarda mi nombre, correo electrónico y web en este navegador "
            "para la próxima vez que comente\n"
            "Guardar mi nombre, correo electrónico y sitio web en este "
            "navegador para la próxima vez que haga un comentario")
    P("it", "Salva il mio nome, email e sito web in questo browser per la "
            "prossima volta che commento\n"
            "Do il mio consenso affinché un cookie salvi i miei dati (nome, "
            "email, sito web) per il prossimo commento")
    P("pt", "Salvar meus dados neste navegador para a próxima vez que eu "
            "comentar\n"
            "Salve meu nome, e-mail e site neste navegador para a próxima vez "
            "que eu comentar")
    P("pt-PT", "Guardar o meu nome, email e site neste navegador para a "
               "próxima vez que eu comentar")
    P("nl", "Mijn naam, e-mail en site opslaan in deze browser voor de "
            "volgende keer wanneer ik een reactie plaats\n"
            "Mijn naam, e-mailadres en website opslaan in deze browser voor "
            "de volgende keer dat ik een reactie plaats")
    P("pl", "Zapamiętaj moje dane w tej przeglądarce podczas pisania "
            "kolejnych komentarzy\n"
            "Zapisz moje dane, adres e-mail i witrynę w przeglądarce aby "
            "wypełnić dane podczas pisania kolejnych komentarzy")
    P("ru", "Сохранить моё имя, email и адрес сайта в этом браузере для "
            "последующих моих комментариев")
    P("uk", "Зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для "
            "моїх подальших коментарів")
    P("tr", "Daha sonraki yorumlarımda kullanılması için adım, e-posta "
            "adresim ve site adresim bu tarayıcıya kaydedilsin\n"
            "Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, "
            "e-posta adresimi ve web site adresimi bu tarayıcıya kaydet")
    P("ja", "次回のコメントで使用するためブラウザーに自分の名前、メールアドレ"
            "ス、サイトを保存する\n"
            "次回のコメントで使用するためブラウザに自分の名前、メールアドレス"
            "、サイトを保存する")
    P("zh", "在此浏览器中保存我的名称、邮箱和网站，以便下次评论时使用\n"
            "在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时"
            "使用")
    P("sv", "Spara mitt namn, min e-postadress och webbplats i denna "
            "webbläsare till nästa gång jag skriver en kommentar")
    P("da", "Gem mit navn, mail og websted i denne browser til næste gang jeg "
            "kommenterer")
    P("no", "Lagre mitt navn, e-post og nettside i denne nettleseren for "
            "neste gang jeg kommenterer")
    P("fi", "Tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän "
            "selaimeen seuraavaa kommentointikertaa varten")
    P("cs", "Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí "
            "komentáře")
    P("el", "Αποθήκευσε το όνομά μου, email, και τον ιστότοπο μου σε αυτόν "
            "τον πλοηγό για την επόμενη φορά που θα σχολιάσω")
    P("ro", "Salvează-mi numele, emailul și site-ul web în acest navigator "
            "pentru data viitoare când o să comentez")
    MK("must-be-logged-in-to-comment", "", 0, log_in_to_comment)
    P("en", "You must be logged in to post a comment\n"
            "You must be logged in to comment\n"
            "You must log in to post a comment")
    P("de", "Du musst angemeldet sein, um einen Kommentar abzugeben\n"
            "Sie müssen angemeldet sein, um einen Kommentar abzugeben")
    P("fr", "Vous devez vous connecter pour publier un commentaire\n"
            "Vous devez être connecté pour publier un commentaire")
    P("es", "Tienes que iniciar sesión para publicar un comentario\n"
            "Debes iniciar sesión para publicar un comentario\n"
            "Lo siento, debes estar conectado para publicar un comentario")
    P("it", "Devi essere connesso per inviare un commento\n"
            "Devi aver effettuato il login per inviare un commento")
    P("pt", "Você precisa fazer o login para publicar um comentário\n"
            "Você precisa estar logado para publicar um comentário")
    P("pt-PT", "Tem de iniciar a sessão para publicar um comentário")
    P("nl", "Je moet ingelogd zijn om een reactie te plaatsen\n"
            "Je moet inloggen om een reactie te kunnen plaatsen")
    P("pl", "Musisz się zalogować, aby móc dodać komentarz\n"
            "Musisz być zalogowany, aby dodać komentarz")
    P("ru", "Для отправки комментария вам необходимо авторизоваться\n"
            "Вы должны войти, чтобы оставить комментарий")
    P("uk", "Щоб залишити коментар, вам необхідно увійти\n"
            "Ви повинні увійти, щоб залишити коментар")
    P("tr", "Yorum yapabilmek için oturum açmalısınız\n"
            "Yorum yapmak için giriş yapmalısınız")
    P("ja", "コメントを投稿するにはログインしてください")
    P("zh", "要发表评论，您必须先登录\n您必须登录才能发表评论")
    P("sv", "Du måste vara inloggad för att publicera en kommentar")
    P("da", "Du skal være logget ind for at skrive en kommentar")
    MK("log-in-to-comment", "", 0, log_in_to_comment)
    P("en", "Log in to comment\nLogin to comment\nSign in to comment\n"
            "Log in to leave a comment\nLogin to leave a comment\n"
            "Log in to post a comment\nPlease log in to comment")
    P("de", "Anmelden, um zu kommentieren\n"
            "Melden Sie sich an, um zu kommentieren")
    P("fr", "Connectez-vous pour commenter\nSe connecter pour commenter")
    P("es", "Inicia sesión para comentar\nIniciar sesión para comentar")
    P("it", "Accedi per commentare\nAccedi per lasciare un commento")
    P("pt", "Faça login para comentar\nEntre para comentar")
    P("nl", "Log in om te reageren\nInloggen om te reageren")
    P("pl", "Zaloguj się, aby skomentować\nZaloguj się, aby dodać komentarz")
    P("ru", "Войдите, чтобы оставить комментарий\n"
            "Войдите, чтобы комментировать")
    P("uk", "Увійдіть, щоб залишити коментар\nУвійдіть, щоб коментувати")
    P("tr", "Yorum yapmak için giriş yapın\nYorum yapmak için oturum açın")
    P("ja", "ログインしてコメント\nログインしてコメントする")
    P("zh", "登录后发表评论\n登录以发表评论")
    M("logged-in-as", "t", 0)
    P("en", "Logged in as {}\nYou are logged in as {}\nSigned in as {}")
    P("de", "Angemeldet als {}\nDu bist angemeldet als {}\nEingeloggt als {}")
    P("fr", "Connecté en tant que {}\nVous êtes connecté en tant que {}")
    P("es", "Conectado como {}\nHas iniciado sesión como {}")
    P("it", "Accesso effettuato come {}\nConnesso come {}")
    P("pt", "Conectado como {}\nLogado como {}")
    P("nl", "Ingelogd als {}\nAangemeld als {}")
    P("pl", "Zalogowano jako {}\nZalogowany jako {}\nZalogowano się jako {}")
    P("ru", "Вы вошли как {}\nВы авторизованы как {}")
    P("uk", "Ви увійшли як {}")
    P("tr", "{} olarak oturum açıldı\n{} olarak giriş yapıldı\n"
            "{} olarak giriş yapmış durumdasınız")
    P("ja", "{} としてログイン中\n{}としてログインしています")
    P("zh", "以{}的身份登录\n*登录为 {}")
    MK("comments-closed", "", 0, comments_closed)
    P("en", "Comments are closed\nComments are now closed\nComments closed")
    P("de", "Kommentare sind geschlossen\nDie Kommentare sind geschlossen\n"
            "Die Kommentarfunktion ist geschlossen")
    P("fr", "Les commentaires sont fermés\nCommentaires fermés")
    P("es", "Los comentarios están cerrados\nComentarios cerrados")
    P("it", "I commenti sono chiusi\nCommenti chiusi")
    P("pt", "Os comentários estão fechados\nComentários encerrados\n"
            "Os comentários estão encerrados")
    P("nl", "Reacties zijn gesloten\nDe reacties zijn gesloten")
    P("pl", "Możliwość komentowania jest wyłączona\nKomentarze są zamknięte")
    P("ru", "Комментарии закрыты")
    P("uk", "Коментарі закриті\nКоментування закрите")
    P("tr", "Yorumlar kapalı\nYorumlar kapatıldı")
    P("ja", "コメントは受け付けていません\nコメントは受け付けておりません")
    P("zh", "评论已关闭")
    P("ar", "التعليقات مغلقة")
    P("sv", "Kommentarer är stängda\nKommentarerna är stängda")
    P("da", "Kommentarer er lukket\nDer er lukket for kommentarer")
    P("no", "Kommentarfeltet er stengt\nKommentarer er stengt")
    P("fi", "Kommentointi on suljettu\nKommentit on suljettu")
    P("cs", "Komentáře jsou uzavřeny\nKomentáře nejsou povoleny")
    P("el", "Τα σχόλια είναι κλειστά")
    P("he", "התגובות סגורות\nסגור לתגובות")
    P("ko", "댓글이 닫혔습니다")
    P("ro", "Comentariile sunt închise")
    P("bg", "Коментарите са затворени")
    P("fa", "دیدگاه‌ها بسته شده‌اند")
    P("hi", "टिप्पणियां बंद हैं")
    P("vi", "Bình luận đã đóng")
    P("id", "Komentar ditutup")
    P("sr", "Коментари су затворени")
    P("hy", "Մեկնաբանությունները փակ են")
    P("ka", "კომენტარები დახურულია")
    P("kk", "Пікірлер жабық")
    MK("be-first-to-comment", "", 0, write_comment)
    P("en", "Be the first to comment\nBe the first to leave a comment\n"
            "Be the first to write a comment\nBe the first one to comment")
    P("de", "Schreibe den ersten Kommentar\n"
            "Schreiben Sie den ersten Kommentar\nAls Erster kommentieren")
    P("fr", "Soyez le premier à commenter\n"
            "Soyez le premier à laisser un commentaire\n"
            "Soyez le premier à commenter cet article")
    P("es", "Sé el primero en comentar\nSea el primero en comentar")
    P("it", "Commenta per primo\nSii il primo a commentare")
    P("pt", "Seja o primeiro a comentar")
    P("nl", "Wees de eerste die reageert\nWees de eerste om te reageren")
    P("pl", "Skomentuj jako pierwszy\nBądź pierwszy, który skomentuje ten wpis")
    P("ru", "Оставьте первый комментарий\n"
            "Будьте первым, кто оставит комментарий\n"
            "Станьте первым комментатором")
    P("uk", "Будьте першим, хто залишить коментар")
    P("tr", "İlk yorumu siz yapın\nİlk yorum yapan siz olun")
    P("ja", "最初のコメントをしませんか\n最初のコメントを書きましょう")
    P("zh", "抢先评论\n成为第一个评论的人")
    MK("no-comments-yet", "", 0, comments)
    P("en", "No comments yet\nThere are no comments yet")
    P("de", "Noch keine Kommentare\nEs gibt noch keine Kommentare")
    P("fr", "Pas encore de commentaire\nPas encore de commentaires")
    P("es", "Aún no hay comentarios\nTodavía no hay comentarios")
    P("it", "Ancora nessun commento\nNon ci sono ancora commenti")
    P("pt", "Ainda não há comentários\nNenhum comentário ainda")
    P("nl", "Nog geen reacties\nEr zijn nog geen reacties")
    P("pl", "Nie ma jeszcze komentarzy")
    P("ru", "Комментариев пока нет\nПока нет комментариев")
    P("uk", "Коментарів поки немає\nЩе немає коментарів")
    P("tr", "Henüz yorum yok\nHenüz yorum yapılmamış")
    P("ja", "まだコメントはありません\nコメントはまだありません")
    P("zh", "暂无评论\n还没有评论")
    MK("no-comments", "", 0, comments)
    P("en", "No comments\n0 comments")
    P("de", "Keine Kommentare")
    P("fr", "Aucun commentaire")
    P("es", "Sin comentarios\nNo hay comentarios")
    P("it", "Nessun commento")
    P("pt", "Sem comentários\nNenhum comentário")
    P("nl", "Geen reacties")
    P("pl", "Brak komentarzy")
    P("ru", "Нет комментариев")
    P("uk", "Немає коментарів")
    P("tr", "Yorum yok")
    P("ja", "コメントなし")
    P("zh", "没有评论\n无评论")
    P("ar", "لا توجد تعليقات")
    P("sv", "Inga kommentarer")
    P("da", "Ingen kommentarer")
    P("no", "Ingen kommentarer")
    P("fi", "Ei kommentteja")
    P("cs", "Žádné komentáře\nBez komentáře")
    P("el", "Κανένα σχόλιο\nΔεν υπάρχουν σχόλια")
    P("he", "אין תגובות")
    P("ko", "댓글 없음")
    P("ro", "Niciun comentariu")
    P("hu", "Nincs hozzászólás\nNincsenek hozzászólások")
    M("one-comment", "", 0)
    P("en", "1 comment")
    P("de", "1 Kommentar")
    P("fr", "1 commentaire")
    P("es", "1 comentario")
    P("it", "1 commento")
    P("pt", "1 comentário")
    P("nl", "1 reactie")
    P("pl", "1 komentarz")
    P("ru", "1 комментарий")
    P("uk", "1 коментар")
    P("sv", "1 kommentar")
    P("da", "1 kommentar")
    P("no", "1 kommentar")
    M("n-comments", "#", SAN_PHRASE_ALONE)
    P("en", "{} comments")
    P("de", "{} Kommentare")
    P("fr", "{} commentaires")
    P("es", "{} comentarios")
    P("it", "{} commenti")
    P("pt", "{} comentários")
    P("nl", "{} reacties")
    P("pl", "Komentarze: {}\nLiczba komentarzy: {}\n{} komentarzy\n"
            "{} komentarze")
    P("ru", "Комментарии: {}\nКомментариев: {}\n{} комментариев\n"
            "{} комментария")
    P("uk", "Коментарі: {}\nКоментарів: {}\n{} коментарів\n{} коментарі")
    P("tr", "*{} yorum")
    P("ja", "{}件のコメント")
    P("zh", "*{} 条评论")
    P("sv", "{} kommentarer")
    P("da", "{} kommentarer")
    P("no", "{} kommentarer")
    P("fi", "{} kommenttia")
    P("cs", "Komentáře: {}\n{} komentářů\n{} komentáře")
    P("el", "*{} σχόλια")
    P("he", "*{} תגובות")
    P("ko", "*댓글 {}개")
    P("hu", "{} hozzászólás")
    M("n-comments-on", "#t", 0)
    P("en", "{} thoughts on “{}”\n{} responses to “{}”\n{} comments on “{}”\n"
            "{} replies to “{}”")
    P("de", "{} Kommentare zu „{}“\n{} Gedanken zu „{}“\n{} Antworten zu „{}“")
    P("fr", "{} commentaires sur « {} »\n{} réflexions sur « {} »\n"
            "{} réponses à « {} »")
    P("es", "{} comentarios en «{}»\n{} respuestas a «{}»")
    P("it", "{} commenti su “{}”")
    P("pt", "{} comentários em “{}”\n{} respostas para “{}”")
    P("nl", "{} reacties op “{}”\n{} gedachten over “{}”")
    P("pl", "Komentarze do „{2}”: {1}\n{} komentarzy do „{}”\n"
            "{} komentarze do „{}”")
    P("ru", "Комментарии к «{2}»: {1}\n{} комментариев к «{}»\n"
            "{} комментария к «{}»\n{} ответов к «{}»")
    P("uk", "Коментарі до «{2}»: {1}\n{} коментарів до «{}»\n"
            "{} коментарі до «{}»")
    P("tr", "“{2}” üzerine {1} yorum\n“{2}” için {1} yanıt\n"
            "“{2}” üzerine {1} düşünce")
    P("ja", "「{2}」への{1}件のコメント\n「{2}」への{1}件のフィードバック")
    P("zh", "《{2}》有 {1} 条评论\n《{2}》有{1}个想法\n“{2}”的{1}条评论")
    M("one-comment-on", "t", 0)
    P("en", "One thought on “{}”\n1 thought on “{}”\nOne comment on “{}”\n"
            "One response to “{}”\nOne reply to “{}”")
    P("de", "Ein Kommentar zu „{}“\nEin Gedanke zu „{}“\nEine Antwort zu „{}“")
    P("fr", "Un commentaire sur « {} »\nUne réflexion sur « {} »")
    P("es", "Un comentario en «{}»\nUn comentario sobre «{}»")
    P("it", "Un commento su “{}”")
    P("pt", "Um comentário em “{}”\nUma resposta para “{}”")
    P("nl", "Eén reactie op “{}”\nEén gedachte over “{}”")
    P("pl", "Jeden komentarz do „{}”\nJedna myśl na temat „{}”")
    P("ru", "Один комментарий к «{}»\nОдин ответ к «{}»")
    P("uk", "Один коментар до «{}»")
    P("tr", "“{}” üzerine bir yorum\n“{}” için bir yanıt\n"
            "“{}” üzerine bir düşünce")
    P("ja", "「{}」への1件のコメント\n「{}」への1件のフィードバック")
    P("zh", "《{}》有一条评论\n《{}》有一个想法")
    M("comment-on-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "Comment on {}")
    M("comments-on-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "Comments on {}")
    M("comment-by", "t", SAN_PHRASE_ORDINARY)
    P("en", "Comment by {}")
    M("says-after-name", "t", SAN_PHRASE_ORDINARY)
    P("en", "*{} says")
    M("on-said", "dt", SAN_PHRASE_ORDINARY)
    P("en", "*On {}, {} said")
    MK("load-more-comments", "", 0, load_more)
    P("en", "Load more comments\nShow more comments\nView more comments")
    P("de", "Weitere Kommentare laden\nMehr Kommentare laden\n"
            "Mehr Kommentare anzeigen\nWeitere Kommentare anzeigen")
    P("fr", "Charger plus de commentaires\nAfficher plus de commentaires\n"
            "Voir plus de commentaires")
    P("es", "Cargar más comentarios\nVer más comentarios\n"
            "Mostrar más comentarios")
    P("it", "Carica altri commenti\nMostra altri commenti\nVedi altri commenti")
    P("pt", "Carregar mais comentários\nVer mais comentários\n"
            "Mostrar mais comentários")
    P("nl", "Meer reacties laden\nToon meer reacties\nMeer reacties weergeven")
    P("pl", "Wczytaj więcej komentarzy\nZaładuj więcej komentarzy\n"
            "Pokaż więcej komentarzy")
    P("ru", "Загрузить ещё комментарии\nПоказать ещё комментарии")
    P("uk", "Завантажити більше коментарів\nПоказати більше коментарів")
    P("tr", "Daha fazla yorum yükle\nDaha fazla yorum göster")
    P("ja", "さらにコメントを読み込む\nコメントをもっと見る")
    P("zh", "加载更多评论\n显示更多评论\n查看更多评论")
    M("older-comments", "", 0)
    P("en", "Older comments\nPrevious comments")
    P("de", "Ältere Kommentare")
    P("fr", "Commentaires plus anciens")
    P("es", "Comentarios antiguos\nComentarios más antiguos")
    P("it", "Commenti meno recenti\nCommenti più vecchi")
    P("pt", "Comentários mais antigos")
    P("nl", "Oudere reacties")
    P("pl", "Starsze komentarze")
    P("ru", "Более старые комментарии\nСтарые комментарии")
    P("uk", "Старіші коментарі")
    P("tr", "Eski yorumlar\nDaha eski yorumlar")
    P("ja", "過去のコメント\n古いコメント")
    P("zh", "较早评论\n较旧评论")
    M("newer-comments", "", 0)
    P("en", "Newer comments")
    P("de", "Neuere Kommentare")
    P("fr", "Commentaires plus récents")
    P("es", "Comentarios más recientes")
    P("it", "Commenti più recenti")
    P("pt", "Comentários mais recentes")
    P("nl", "Nieuwere reacties")
    P("pl", "Nowsze komentarze")
    P("ru", "Более новые комментарии\nНовые комментарии")
    P("uk", "Новіші коментарі")
    P("tr", "Yeni yorumlar\nDaha yeni yorumlar")
    P("ja", "新しいコメント")
    P("zh", "较新评论")
    MK("show-comments", "", 0, comments)
    P("en", "Show comments\nView comments\nSee comments")
    P("de", "Kommentare anzeigen\nKommentare ansehen")
    P("fr", "Afficher les commentaires\nVoir les commentaires")
    P("es", "Ver comentarios\nMostrar comentarios\nVer los comentarios")
    P("it", "Mostra commenti\nVedi commenti")
    P("pt", "Ver comentários\nMostrar comentários\nExibir comentários")
    P("nl", "Reacties bekijken\nReacties tonen\nToon reacties\nBekijk reacties")
    P("pl", "Pokaż komentarze\nZobacz komentarze")
    P("ru", "Показать комментарии\nПосмотреть комментарии")
    P("uk", "Показати коментарі\nПереглянути коментарі")
    P("tr", "Yorumları göster\nYorumları gör")
    P("ja", "コメントを表示\nコメントを見る")
    P("zh", "显示评论\n查看评论")
    M("hide-comments", "", 0)
    P("en", "Hide comments")
    P("de", "Kommentare ausblenden")
    P("fr", "Masquer les commentaires")
    P("es", "Ocultar comentarios")
    P("it", "Nascondi commenti")
    P("pt", "Ocultar comentários")
    P("nl", "Reacties verbergen\nVerberg reacties")
    P("pl", "Ukryj komentarze")
    P("ru", "Скрыть комментарии")
    P("uk", "Приховати коментарі\nСховати коментарі")
    P("tr", "Yorumları gizle")
    P("ja", "コメントを非表示\nコメントを隠す")
    P("zh", "隐藏评论")
    M("awaiting-moderation", "", 0)
    P("en", "Your comment is awaiting moderation")
    P("de", "Dein Kommentar wartet auf Freischaltung\n"
            "Ihr Kommentar wartet auf Freischaltung\n"
            "Dein Kommentar muss noch freigeschaltet werden")
    P("fr", "Votre commentaire est en attente de modération")
    P("es", "Tu comentario está pendiente de moderación")
    P("it", "Il tuo commento è in attesa di moderazione\n"
            "Il tuo commento è in attesa di approvazione")
    P("pt", "Seu comentário está aguardando moderação")
    P("pt-PT", "O seu comentário aguarda moderação")
    P("nl", "Je reactie wacht op moderatie\n"
            "Je reactie is in afwachting van moderatie")
    P("pl", "Twój komentarz oczekuje na moderację")
    P("ru", "Ваш комментарий ожидает одобрения\n"
            "Ваш комментарий ожидает модерации")
    P("uk", "Ваш коментар очікує модерації\nВаш коментар очікує на модерацію")
    P("tr", "Yorumunuz denetim için bekliyor\nYorumunuz onay bekliyor")
    P("ja", "あなたのコメントは承認待ちです")
    P("zh", "您的评论正在等待审核")
    M("notify-follow-up-comments", "", 0)
    P("en", "Notify me of follow-up comments by email\n"
            "Notify me of followup comments via e-mail\n"
            "Notify me of follow-up comments via email")
    P("de", "Benachrichtige mich über nachfolgende Kommentare via E-Mail\n"
            "Benachrichtige mich über nachfolgende Kommentare per E-Mail")
    P("fr", "Prévenez-moi de tous les nouveaux commentaires par e-mail")
    P("es", "Recibir un correo electrónico con los siguientes comentarios a "
            "esta entrada\n"
            "Notificarme los nuevos comentarios por correo electrónico")
    P("it", "Avvertimi via email in caso di risposte al mio commento")
    P("pt", "Notifique-me sobre novos comentários por e-mail")
    P("pt-PT", "Notificar-me de novos comentários por email")
    P("nl", "Stuur mij een e-mail als er vervolgreacties zijn")
    P("pl", "Powiadom mnie o kolejnych komentarzach przez e-mail\n"
            "Powiadom mnie o kolejnych komentarzach poprzez e-mail")
    P("ru", "Уведомить меня о новых комментариях по email\n"
            "Уведомить меня о новых комментариях по почте")
    P("uk", "Сповістити мене про наступні коментарі за допомогою e-mail")
    P("tr", "Beni sonraki yorumlar için e-posta ile bilgilendir")
    P("ja", "新しいコメントをメールで通知")
    P("zh", "有后续评论时通过电子邮件通知我\n通过电子邮件通知我后续评论")
    M("notify-new-posts", "", 0)
    P("en", "Notify me of new posts by email\nNotify me of new posts via email")
    P("de", "Benachrichtige mich über neue Beiträge via E-Mail\n"
            "Benachrichtige mich über neue Beiträge per E-Mail")
    P("fr", "Prévenez-moi de tous les nouveaux articles par e-mail")
    P("es", "Recibir un correo electrónico con cada nueva entrada")
    P("it", "Avvertimi via email alla pubblicazione di un nuovo articolo")
    P("pt", "Notifique-me sobre novas publicações por e-mail")
    P("nl", "Stuur mij een e-mail als er nieuwe berichten zijn")
    P("pl", "Powiadom mnie o nowych wpisach przez e-mail\n"
            "Powiadom mnie o nowych wpisach poprzez e-mail")
    P("ru", "Уведомлять меня о новых записях по email\n"
            "Уведомлять меня о новых записях почтой")
    P("uk", "Сповістити мене про нові записи за допомогою e-mail")
    P("tr", "Beni yeni yazılar için e-posta ile bilgilendir")
    P("ja", "新しい投稿をメールで通知\n新しい投稿をメールで受け取る")
    P("zh", "有新文章时通过电子邮件通知我\n通过电子邮件通知我新文章")
    M("notify-me-when", "", 0)
    P("en", "Notify me when new comments are added\n"
            "Notify me when new comments are posted")
    M("akismet-notice", "", 0)
    P("en", "This site uses Akismet to reduce spam")
    P("de", "Diese Website verwendet Akismet, um Spam zu reduzieren")
    P("fr", "Ce site utilise Akismet pour réduire les indésirables")
    P("es", "Este sitio usa Akismet para reducir el spam")
    P("it", "Questo sito utilizza Akismet per ridurre lo spam")
    P("pt", "Este site utiliza o Akismet para reduzir spam")
    P("nl", "Deze site gebruikt Akismet om spam te verminderen")
    P("pl", "Witryna wykorzystuje Akismet, aby ograniczyć spam")
    P("ru", "Этот сайт использует Akismet для борьбы со спамом")
    P("uk", "Цей сайт використовує Akismet для зменшення спаму")
    P("tr", "İstenmeyenleri azaltmak için Akismet kullanır")
    P("ja", "このサイトはスパムを低減するために Akismet を使っています")
    P("zh", "这个站点使用 Akismet 来减少垃圾评论")
    M("learn-how-comment-data", "", 0)
    P("en", "Learn how your comment data is processed")
    P("de", "Erfahre, wie deine Kommentardaten verarbeitet werden\n"
            "Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden")
    P("fr", "En savoir plus sur la façon dont les données de vos commentaires "
            "sont traitées")
    P("es", "Aprende cómo se procesan los datos de tus comentarios")
    P("it", "Scopri come vengono elaborati i dati derivati dai commenti")
    P("pt", "Saiba como seus dados em comentários são processados")
    P("nl", "Bekijk hoe je reactie gegevens worden verwerkt")
    P("pl", "Dowiedz się więcej jak przetwarzane są dane komentarzy")
    P("ru", "Узнайте, как обрабатываются ваши данные комментариев")
    P("uk", "Дізнайтеся, як обробляються ваші дані коментарів")
    P("tr", "Yorum verilerinizin nasıl işlendiğini öğrenin")
    P("ja", "コメントデータの処理方法の詳細はこちらをご覧ください")
    P("zh", "了解你的评论数据如何被处理")
    M("enable-js-for-comments", "t", 0)
    P("en", "Please enable JavaScript to view the comments powered by {}")
    P("de", "Bitte aktivieren Sie JavaScript, um die Kommentare von {} "
            "anzuzeigen")
    M("type-here", "", 0)
    P("en", "Type here")
    M("your-comment", "", 0)
    P("en", "Your comment\nComment text")
    P("de", "Ihr Kommentar\nDein Kommentar")
    P("fr", "Votre commentaire")
    P("es", "Tu comentario\nSu comentario")
    P("it", "Il tuo commento")
    P("pt", "Seu comentário\nO seu comentário")
    P("nl", "Je reactie\nUw reactie")
    P("pl", "Twój komentarz")
    P("ru", "Ваш комментарий")
    P("uk", "Ваш коментар")
    P("tr", "Yorumunuz")
    P("ja", "あなたのコメント")
    P("zh", "您的评论")
    MK("comment", "", 0, comments)
    P("en", "Comment")
    P("de", "Kommentar")
    P("fr", "Commentaire")
    P("es", "Comentario")
    P("it", "Commento")
    P("pt", "Comentário")
    P("nl", "Reactie")
    P("pl", "Komentarz")
    P("ru", "Комментарий")
    P("uk", "Коментар")
    P("tr", "Yorum")
    MK("comments", "", 0, comments)
    P("en", "Comments")
    P("de", "Kommentare")
    P("fr", "Commentaires")
    P("es", "Comentarios")
    P("it", "Commenti")
    P("pt", "Comentários")
    P("nl", "Reacties")
    P("pl", "Komentarze")
    P("ru", "Комментарии")
    P("uk", "Коментарі")
    P("tr", "Yorumlar")
    P("ja", "コメント")
    P("zh", "评论")
    P("bg", "Коментари")
    P("fa", "نظرات")
    P("hi", "टिप्पणियां")
    P("vi", "Bình luận")
    P("id", "Komentar")
    P("hy", "Մեկնաբանություններ")
    P("ka", "კომენტარები")
    P("kk", "Пікірлер")
    P("th", "ความคิดเห็น")
    M("report-comment", "", 0)
    P("en", "Report comment\nReport this comment\nFlag comment")
    P("de", "Kommentar melden\nDiesen Kommentar melden")
    P("fr", "Signaler ce commentaire\nSignaler le commentaire")
    P("es", "Denunciar comentario\nDenunciar este comentario\n"
            "Reportar comentario")
    P("it", "Segnala commento\nSegnala questo commento")
    P("pt", "Denunciar comentário")
    P("nl", "Reactie melden\nMeld deze reactie")
    P("pl", "Zgłoś komentarz")
    P("ru", "Пожаловаться на комментарий")
    P("uk", "Поскаржитися на коментар")
    P("tr", "Yorumu bildir\nYorumu şikayet et")
    P("ja", "コメントを報告")
    P("zh", "举报评论")
    M("edit-comment", "", 0)
    P("en", "Edit comment")
    P("de", "Kommentar bearbeiten")
    P("fr", "Modifier le commentaire")
    P("es", "Editar comentario")
    P("it", "Modifica commento")
    P("pt", "Editar comentário")
    P("nl", "Reactie bewerken")
    P("pl", "Edytuj komentarz")
    P("ru", "Редактировать комментарий")
    P("uk", "Редагувати коментар")
    P("tr", "Yorumu düzenle")
    P("ja", "コメントを編集")
    P("zh", "编辑评论")
    M("delete-comment", "", 0)
    P("en", "Delete comment")
    P("de", "Kommentar löschen")
    P("fr", "Supprimer le commentaire")
    P("es", "Eliminar comentario\nBorrar comentario")
    P("it", "Elimina commento")
    P("pt", "Excluir comentário")
    P("pt-PT", "Eliminar comentário")
    P("nl", "Reactie verwijderen")
    P("pl", "Usuń komentarz")
    P("ru", "Удалить комментарий")
    P("uk", "Видалити коментар")
    P("tr", "Yorumu sil")
    P("ja", "コメントを削除")
    P("zh", "删除评论")
    M("comment-missing", "", 0)
    P("en", "Please type a comment")
    MK("join-the-discussion", "", SAN_PHRASE_ORDINARY, join_discussion)
    P("en", "Join the discussion\nJoin the conversation")
    P("de", "An der Diskussion teilnehmen")
    P("fr", "Rejoindre la discussion\nRejoignez la discussion\n"
            "Participer à la discussion")
    P("es", "Únete a la conversación\nÚnete a la discusión")
    P("it", "Partecipa alla discussione\nUnisciti alla discussione")
    P("pt", "Participe da discussão\nParticipe da conversa")
    P("nl", "Neem deel aan de discussie\nDoe mee aan de discussie")
    P("pl", "Dołącz do dyskusji")
    P("ru", "Присоединиться к обсуждению\nПрисоединяйтесь к обсуждению")
    P("uk", "Приєднатися до обговорення\nПриєднуйтесь до обговорення")
    P("tr", "Tartışmaya katıl\nTartışmaya katılın")
    P("ja", "ディスカッションに参加する\nディスカッションに参加")
    P("zh", "参与讨论\n加入讨论")
    M("new-topic", "", 0)
    P("en", "Start a new topic\nNew topic\nPost new topic\nCreate new topic\n"
            "Create a new topic")
    P("de", "Neues Thema erstellen\nNeues Thema\nNeues Thema eröffnen")
    P("fr", "Nouveau sujet\nCréer un nouveau sujet")
    P("es", "Nuevo tema\nCrear nuevo tema")
    P("it", "Nuovo argomento\nCrea un nuovo argomento")
    P("pt", "Novo tópico\nCriar novo tópico")
    P("nl", "Nieuw onderwerp\nNieuw onderwerp starten")
    P("pl", "Nowy temat\nUtwórz nowy temat")
    P("ru", "Новая тема\nСоздать новую тему")
    P("uk", "Нова тема\nСтворити нову тему")
    P("tr", "Yeni konu\nYeni konu aç")
    P("ja", "新しいトピック\n新規トピック")
    P("zh", "新主题\n发布新主题\n发新主题")
    M("reply-to-topic", "", 0)
    P("en", "Reply to topic\nPost reply\nReply to this topic")
    M("go-to-last-post", "", 0)
    P("en", "Go to last post\nView the latest post\nGo to latest post")
    M("mark-as-read", "", 0)
    P("en", "Mark as read\nMark all as read")
    M("mark-as-solution", "", 0)
    P("en", "Mark as solution")
    M("quote-post", "", 0)
    P("en", "Quote this post\nReply with quote")
    M("quick-reply", "", SAN_PHRASE_ORDINARY)
    P("en", "Quick reply")
    M("replies-count", "#", SAN_PHRASE_ORDINARY)
    P("en", "*{} replies")
    P("de", "{} Antworten")
    P("fr", "{} réponses")
    P("es", "{} respuestas")
    P("it", "{} risposte")
    P("pt", "{} respostas")
    P("nl", "{} antwoorden")
    P("pl", "Odpowiedzi: {}\n{} odpowiedzi")
    P("ru", "*Ответов: {}\n*Ответы: {}\n*{} ответов\n*{} ответа")
    P("uk", "Відповідей: {}\n{} відповідей\n{} відповіді")
    P("tr", "*{} yanıt\n*{} cevap")
    P("ja", "{}件の返信")
    P("zh", "*{} 条回复")
    M("posts-count", "#", SAN_PHRASE_ORDINARY)
    P("en", "*{} posts")
    P("de", "{} Beiträge")
    P("fr", "{} publications")
    P("es", "{} publicaciones")
    P("it", "{} pubblicazioni")
    P("pt", "{} publicações")
    P("nl", "{} berichten")
    P("pl", "*Wpisy: {}\n*{} wpisów")
    P("ru", "*Записей: {}\n*{} записей")
    P("uk", "*Дописів: {}\n*{} дописів")
    P("tr", "*{} gönderi")
    P("ja", "{}件の投稿")
    P("zh", "*{} 篇文章")
    M("view-replies", "", 0)
    P("en", "View replies\nShow replies")
    M("views-count", "#", SAN_PHRASE_ORDINARY)
    P("en", "*{} views")
    P("de", "*{} Aufrufe")
    P("fr", "*{} vues")
    P("es", "{} visualizaciones\n*{} vistas")
    P("it", "{} visualizzazioni")
    P("pt", "{} visualizações")
    P("nl", "{} weergaven")
    P("pl", "Wyświetleń: {}\n{} wyświetleń")
    P("ru", "Просмотров: {}\n{} просмотров\n{} просмотра")
    P("uk", "Переглядів: {}\n{} переглядів\n{} перегляди")
    P("tr", "{} görüntüleme\n{} görüntülenme")
    P("ja", "*{}回表示\n*{}回視聴\n*閲覧数: {}")
    P("zh", "*{} 次浏览\n*{} 次观看")
    M("members-online", "", SAN_PHRASE_ORDINARY)
    P("en", "Members online")
    M("who-is-online", "", 0)
    P("en", "Who is online\nWho's online")
    P("de", "Wer ist online")
    P("es", "Quién está en línea")
    P("it", "Chi è online")
    P("nl", "Wie is er online")
    P("pl", "Kto jest online")
    P("ru", "Кто сейчас на конференции\nКто онлайн")
    M("leave-field-empty", "", 0)
    P("en", "Leave this field empty\nLeave this field blank\n"
            "Please leave this field empty\nPlease leave this field blank\n"
            "Leave this field empty if you're human")
    P("de", "Dieses Feld leer lassen\nBitte lassen Sie dieses Feld leer\n"
            "Bitte lasse dieses Feld leer\nLassen Sie dieses Feld leer\n"
            "Lasse dieses Feld leer")
    P("fr", "Laisser ce champ vide\nLaissez ce champ vide\n"
            "Veuillez laisser ce champ vide")
    P("es", "Deja este campo vacío\nDeje este campo vacío\n"
            "Dejar este campo vacío\nPor favor, deja este campo vacío\n"
            "Dejar en blanco este campo")
    P("it", "Lascia questo campo vuoto\nLasciare vuoto questo campo\n"
            "Si prega di lasciare vuoto questo campo")
    P("pt", "Deixe este campo vazio\nDeixe este campo em branco\n"
            "Por favor, deixe este campo vazio")
    P("nl", "Laat dit veld leeg\nLaat dit veld a.u.b. leeg\n"
            "Gelieve dit veld leeg te laten")
    P("pl", "Pozostaw to pole puste\nProszę pozostawić to pole puste\n"
            "Nie wypełniaj tego pola")
    P("ru", "Оставьте это поле пустым\nПожалуйста, оставьте это поле пустым\n"
            "Не заполняйте это поле")
    P("uk", "Залиште це поле порожнім\nЗалиште це поле пустим\n"
            "Не заповнюйте це поле")
    P("tr", "Bu alanı boş bırakın\nBu alanı boş bırak\n"
            "Lütfen bu alanı boş bırakın")
    P("ja", "このフィールドは空のままにしてください\n"
            "この欄は空のままにしてください")
    P("zh", "请将此字段留空\n将此字段留空\n此字段请留空")

    /* Accounts */
    MK("log-in", "", 0, log_in)
    P("en", "Log in\nLogin\nSign in")
    P("de", "Anmelden\nEinloggen\nLog-in\nLogin")
    P("fr", "Se connecter\nConnexion")
    P("es", "Iniciar sesión\nAcceder\nInicio de sesión")
    P("it", "Accedi\nLogin")
    P("pt", "Entrar\nIniciar sessão\nFazer login")
    P("pt-PT", "Iniciar sessão")
    P("nl", "Inloggen\nAanmelden")
    P("pl", "Zaloguj się\nZaloguj\nLogowanie")
    P("ru", "Войти\nВход")
    P("uk", "Увійти\nВхід")
    P("tr", "Giriş yap\nOturum aç\nGiriş")
    P("ja", "ログイン\nログインする")
    P("zh", "登录")
    P("ar", "تسجيل الدخول")
    P("sv", "Logga in")
    P("da", "Log ind\nLog på")
    P("no", "Logg inn\nLogg på")
    P("fi", "Kirjaudu sisään\nKirjaudu")
    P("cs", "Přihlásit se\nPřihlásit\nPřihlášení")
    P("el", "Σύνδεση")
    P("he", "התחברות\nכניסה")
    P("ko", "로그인")
    P("ro", "Autentificare\nConectare")
    P("hu", "Bejelentkezés\nBelépés")
    P("bg", "Вход")
    P("fa", "وارد شوید")
    P("hi", "लॉग इन करें")
    P("vi", "Đăng nhập")
    P("id", "Masuk")
    P("sr", "Пријавите се")
    P("hy", "Մուտք գործել")
    P("ka", "შესვლა")
    P("kk", "Кіру")
    P("th", "เข้าสู่ระบบ")
    MK("log-out", "", 0, log_out)
    P("en", "Log out\nLogout\nSign out")
    P("de", "Abmelden\nAusloggen")
    P("fr", "Se déconnecter\nDéconnexion")
    P("es", "Cerrar sesión\nSalir")
    P("it", "Esci\nDisconnetti\nLogout")
    P("pt", "Sair\nTerminar sessão\nEncerrar sessão")
    P("nl", "Uitloggen")
    P("pl", "Wyloguj się\nWyloguj")
    P("ru", "Выйти\nВыход")
    P("uk", "Вийти\nВихід")
    P("tr", "Çıkış yap\nOturumu kapat\nÇıkış")
    P("ja", "ログアウト\nログアウトする")
    P("zh", "退出登录\n登出\n注销")
    P("ar", "تسجيل الخروج")
    P("sv", "Logga ut")
    P("da", "Log ud\nLog af")
    P("no", "Logg ut\nLogg av")
    P("fi", "Kirjaudu ulos")
    P("cs", "Odhlásit se\nOdhlásit\nOdhlášení")
    P("el", "Αποσύνδεση")
    P("he", "התנתקות\nיציאה")
    P("ko", "로그아웃")
    P("ro", "Deconectare\nDezautentificare")
    P("hu", "Kijelentkezés\nKilépés")
    P("bg", "Изход")
    P("fa", "خروج")
    P("hi", "लॉग आउट")
    P("vi", "Đăng xuất")
    P("id", "Keluar")
    P("sr", "Одјави се")
    P("hy", "Դուրս գալ")
    P("ka", "გამოსვლა")
    P("kk", "Шығу")
    P("th", "ออกจากระบบ")
    M("log-in-with", "t", 0)
    P("en", "Log in with {}\nLogin with {}\nSign in with {}\nLog in via {}")
    P("de", "Mit {} anmelden\nAnmelden mit {}\nMit {} einloggen")
    P("fr", "Se connecter avec {}\nConnexion avec {}")
    P("es", "Iniciar sesión con {}\nAcceder con {}")
    P("it", "Accedi con {}")
    P("pt", "Entrar com {}\nIniciar sessão com {}\nFazer login com {}")
    P("nl", "Inloggen met {}\nLog in met {}\nAanmelden met {}")
    P("pl", "Zaloguj się przez {}\nZaloguj się za pomocą {}\nZaloguj się z {}")
    P("ru", "Войти через {}\nВойти с помощью {}")
    P("uk", "Увійти через {}\nУвійти за допомогою {}")
    P("tr", "{} ile giriş yap\n{} ile oturum aç")
    P("ja", "{}でログイン\n{}アカウントでログイン")
    P("zh", "使用 {} 登录\n*用 {} 登录\n通过{}登录")
    P("ar", "تسجيل الدخول باستخدام {}\nتسجيل الدخول عبر {}")
    P("sv", "Logga in med {}")
    P("da", "Log ind med {}")
    P("no", "Logg inn med {}")
    P("fi", "Kirjaudu sisään palvelulla {}")
    P("cs", "Přihlásit se přes {}\nPřihlásit se pomocí {}")
    P("el", "Σύνδεση με {}\nΣύνδεση μέσω {}")
    P("he", "התחברות באמצעות {}\nהתחברות עם {}")
    P("ko", "{}(으)로 로그인\n{}으로 로그인\n{}로 로그인")
    P("ro", "Conectare cu {}\nAutentificare cu {}")
    M("continue-with", "t", SAN_PHRASE_ORDINARY)
    P("en", "Continue with {}")
    P("de", "Weiter mit {}\nMit {} fortfahren")
    P("fr", "Continuer avec {}")
    P("es", "Continuar con {}")
    P("it", "Continua con {}")
    P("pt", "Continuar com {}")
    P("nl", "Doorgaan met {}\nGa verder met {}")
    P("pl", "Kontynuuj z {}\nKontynuuj przez {}")
    P("ru", "Продолжить с {}\nПродолжить через {}")
    P("uk", "Продовжити з {}\nПродовжити через {}")
    P("tr", "{} ile devam et")
    P("ja", "*{}で続行\n{}で続ける")
    P("zh", "使用 {} 继续\n通过 {} 继续")
    M("sign-up-with", "t", 0)
    P("en", "Sign up with {}\nRegister with {}")
    P("de", "Mit {} registrieren\nRegistrieren mit {}")
    P("fr", "S'inscrire avec {}")
    P("es", "Registrarse con {}\nRegístrate con {}")
    P("it", "Registrati con {}\nIscriviti con {}")
    P("pt", "Cadastre-se com {}\nRegistrar-se com {}\nInscrever-se com {}")
    P("nl", "Registreren met {}")
    P("pl", "Zarejestruj się przez {}\nZarejestruj się za pomocą {}")
    P("ru", "Зарегистрироваться через {}")
    P("uk", "Зареєструватися через {}")
    P("tr", "{} ile kaydol\n{} ile kayıt ol")
    P("ja", "*{}で登録\n{}で新規登録")
    P("zh", "使用 {} 注册")
    MK("register", "", 0, register)
    P("en", "Register")
    P("de", "Registrieren")
    P("fr", "S'inscrire\nInscription")
    P("es", "Registrarse\nRegístrate\nRegistro")
    P("it", "Registrati\nRegistrazione")
    P("pt", "Cadastre-se\nRegistrar\nRegistrar-se\nCadastrar")
    P("pt-PT", "Registar\nRegistar-se")
    P("nl", "Registreren\nRegistreer")
    P("pl", "Zarejestruj się\nRejestracja\nZarejestruj")
    P("ru", "Зарегистрироваться\nРегистрация")
    P("uk", "Зареєструватися\nРеєстрація")
    P("tr", "Kayıt ol\nKaydol\nÜye ol")
    P("ja", "新規登録\n会員登録")
    P("zh", "注册")
    P("bg", "Регистрация")
    P("fa", "ثبت نام")
    P("hi", "रजिस्टर करें")
    P("vi", "Đăng ký")
    P("sr", "Региструјте се")
    P("hy", "Գրանցվել")
    P("ka", "რეგისტრაცია")
    P("kk", "Тіркелу")
    P("th", "สมัครสมาชิก")
    MK("sign-up", "", 0, register)
    P("en", "Sign up")
    MK("create-account", "", 0, register)
    P("en", "Create account\nCreate an account\nCreate new account\n"
            "Create your account\nCreate a new account")
    P("de", "Konto erstellen\nNeues Konto erstellen\nEin Konto erstellen\n"
            "Benutzerkonto erstellen")
    P("fr", "Créer un compte\nCréer un nouveau compte\nCréer votre compte")
    P("es", "Crear cuenta\nCrear una cuenta\nCrear nueva cuenta\n"
            "Crea una cuenta")
    P("it", "Crea account\nCrea un account\nCrea un nuovo account")
    P("pt", "Criar conta\nCriar uma conta\nCriar nova conta")
    P("nl", "Account aanmaken\nMaak een account aan\nEen account aanmaken\n"
            "Nieuw account aanmaken")
    P("pl", "Utwórz konto\nZałóż konto\nUtwórz nowe konto")
    P("ru", "Создать аккаунт\nСоздать учётную запись\nСоздать учетную запись")
    P("uk", "Створити обліковий запис\nСтворити акаунт")
    P("tr", "Hesap oluştur\nYeni hesap oluştur")
    P("ja", "アカウントを作成\nアカウント作成\n新しいアカウントを作成")
    P("zh", "创建账户\n创建帐户\n创建账号\n创建新账户")
    M("already-have-account", "", 0)
    P("en", "Already have an account?\nDo you already have an account?\n"
            "Already registered?")
    P("de", "Haben Sie bereits ein Konto?\nBereits ein Konto?\n"
            "Bereits registriert?\nHast du bereits ein Konto?")
    P("fr", "Vous avez déjà un compte ?\nDéjà un compte ?\nDéjà inscrit ?")
    P("es", "¿Ya tienes una cuenta?\n¿Ya tienes cuenta?\n¿Ya estás registrado?")
    P("it", "Hai già un account?\nGià registrato?\nSei già registrato?")
    P("pt", "Já tem uma conta?\nJá possui uma conta?\nJá tem conta?")
    P("nl", "Heb je al een account?\nHeeft u al een account?\nAl een account?")
    P("pl", "Masz już konto?")
    P("ru", "Уже есть аккаунт?\nУже зарегистрированы?\n"
            "Уже есть учётная запись?")
    P("uk", "Вже маєте обліковий запис?\nВже маєте акаунт?\nВже зареєстровані?")
    P("tr", "Zaten bir hesabınız var mı?\nHesabınız var mı?\n"
            "Zaten hesabınız var mı?")
    P("ja", "すでにアカウントをお持ちですか？\nアカウントをお持ちですか？")
    P("zh", "已有账户？\n已有帐户？\n已有账号？\n已经有账户了？")
    M("dont-have-account", "", 0)
    P("en", "Don't have an account?\nDon't have an account yet?\n"
            "No account yet?")
    P("de", "Noch kein Konto?\nSie haben noch kein Konto?\n"
            "Du hast noch kein Konto?")
    P("fr", "Vous n'avez pas de compte ?\nPas encore de compte ?\n"
            "Vous n'avez pas encore de compte ?")
    P("es", "¿No tienes una cuenta?\n¿No tienes cuenta?\n"
            "¿Aún no tienes cuenta?")
    P("it", "Non hai un account?\nNon hai ancora un account?")
    P("pt", "Não tem uma conta?\nNão tem conta?\nAinda não tem uma conta?\n"
            "Ainda não tem conta?")
    P("nl", "Nog geen account?\nHeb je nog geen account?\nHeb je geen account?")
    P("pl", "Nie masz konta?\nNie masz jeszcze konta?")
    P("ru", "Нет аккаунта?\nНет учётной записи?\nЕщё нет аккаунта?")
    P("uk", "Не маєте облікового запису?\nНемає акаунта?\nЩе не маєте акаунта?")
    P("tr", "Hesabınız yok mu?\nHenüz hesabınız yok mu?")
    P("ja", "アカウントをお持ちでないですか？\nアカウントをお持ちでない方")
    P("zh", "没有账户？\n没有帐户？\n还没有账户？\n还没有账号？")
    M("forgot-password", "", 0)
    P("en", "Forgot your password?\nForgot password?\nLost your password?\n"
            "Forgotten your password?\nForgotten password?\nLost password?")
    P("de", "Passwort vergessen?\nKennwort vergessen?\n"
            "Haben Sie Ihr Passwort vergessen?")
    P("fr", "Mot de passe oublié ?\nMot de passe perdu ?\n"
            "Vous avez oublié votre mot de passe ?")
    P("es", "¿Olvidaste tu contraseña?\n¿Has olvidado tu contraseña?\n"
            "¿Olvidó su contraseña?\n¿Has perdido tu contraseña?")
    P("it", "Password dimenticata?\nHai dimenticato la password?\n"
            "Hai perso la password?\nPassword persa?")
    P("pt", "Esqueceu a senha?\nEsqueceu sua senha?\nPerdeu a senha?\n"
            "Esqueci minha senha")
    P("pt-PT", "Esqueceu-se da palavra-passe?\nEsqueceu a sua palavra-passe?")
    P("nl", "Wachtwoord vergeten?\nJe wachtwoord vergeten?\n"
            "Bent u uw wachtwoord vergeten?\nBen je je wachtwoord vergeten?")
    P("pl", "Nie pamiętasz hasła?\nZapomniałeś hasła?")
    P("ru", "Забыли пароль?\nЗабыли свой пароль?")
    P("uk", "Забули пароль?\nЗабули свій пароль?\nЗагубили пароль?")
    P("tr", "Parolanızı mı unuttunuz?\nŞifrenizi mi unuttunuz?\n"
            "Şifremi unuttum\nParolamı unuttum")
    P("ja", "パスワードをお忘れですか？\nパスワードを忘れた場合\n"
            "パスワードをお忘れの方")
    P("zh", "忘记密码？\n忘记密码了？\n忘记了密码？\n忘记您的密码？")
    P("zh-TW", "忘記密碼？")
    P("ar", "نسيت كلمة المرور؟\nهل نسيت كلمة المرور؟\nفقدت كلمة مرورك؟")
    P("sv", "Glömt lösenordet?\nGlömt ditt lösenord?\n"
            "Har du glömt ditt lösenord?")
    P("da", "Glemt adgangskode?\nHar du glemt din adgangskode?\n"
            "Glemt din adgangskode?")
    P("no", "Glemt passord?\nGlemt passordet?\nHar du glemt passordet?")
    P("fi", "Unohditko salasanasi?\nUnohtuiko salasana?\nSalasana unohtunut?")
    P("cs", "Zapomněli jste heslo?\nZapomenuté heslo")
    P("el", "Ξεχάσατε τον κωδικό σας;\nΞεχάσατε τον κωδικό πρόσβασης;\n"
            "Χάσατε τον κωδικό σας;")
    P("he", "שכחת סיסמה?\nשכחתם סיסמה?\nשכחת את הסיסמה?")
    P("ko", "비밀번호를 잊으셨나요?\n비밀번호 찾기")
    P("ro", "Ai uitat parola?\nȚi-ai uitat parola?\nAți uitat parola?")
    P("hu", "Elfelejtett jelszó?\nElfelejtette a jelszavát?\n"
            "Elfelejtetted a jelszavad?")
    M("reset-password", "", 0)
    P("en", "Reset password\nReset your password")
    P("de", "Passwort zurücksetzen")
    P("fr", "Réinitialiser le mot de passe\nRéinitialiser votre mot de passe")
    P("es", "Restablecer contraseña\nRestablecer la contraseña\n"
            "Restablece tu contraseña")
    P("it", "Reimposta password\nReimposta la password")
    P("pt", "Redefinir senha\nRedefinir a senha")
    P("pt-PT", "Repor palavra-passe")
    P("nl", "Wachtwoord opnieuw instellen\nWachtwoord resetten")
    P("pl", "Zresetuj hasło\nResetuj hasło")
    P("ru", "Сбросить пароль\nСброс пароля")
    P("uk", "Скинути пароль")
    P("tr", "Parolayı sıfırla\nŞifreyi sıfırla\nParola sıfırla")
    P("ja", "パスワードをリセット\nパスワードのリセット")
    P("zh", "重置密码\n重设密码")
    M("password", "", 0)
    P("en", "Password")
    P("de", "Passwort\nKennwort")
    P("fr", "Mot de passe")
    P("es", "Contraseña")
    P("it", "Password")
    P("pt", "Senha\nPalavra-passe")
    P("pt-PT", "Palavra-passe")
    P("nl", "Wachtwoord")
    P("pl", "Hasło")
    P("ru", "Пароль")
    P("uk", "Пароль")
    P("tr", "Parola\nŞifre")
    P("ja", "パスワード")
    P("zh", "密码")
    P("ar", "كلمة المرور")
    P("sv", "Lösenord")
    P("da", "Adgangskode")
    P("no", "Passord")
    P("fi", "Salasana")
    P("cs", "Heslo")
    P("el", "Κωδικός πρόσβασης")
    P("he", "סיסמה")
    P("ko", "비밀번호")
    P("ro", "Parolă\nParola")
    P("hu", "Jelszó")
    M("confirm-password", "", 0)
    P("en", "Confirm password\nConfirm your password\nRepeat password\n"
            "Re-enter password")
    P("de", "Passwort bestätigen\nPasswort wiederholen")
    P("fr", "Confirmer le mot de passe\nConfirmez le mot de passe\n"
            "Confirmez votre mot de passe")
    P("es", "Confirmar contraseña\nConfirma tu contraseña\n"
            "Repetir contraseña\nRepite la contraseña")
    P("it", "Conferma password\nConferma la password\nRipeti password")
    P("pt", "Confirmar senha\nConfirme sua senha\nConfirme a senha\n"
            "Repetir senha")
    P("pt-PT", "Confirmar palavra-passe")
    P("nl", "Wachtwoord bevestigen\nBevestig wachtwoord\nWachtwoord herhalen\n"
            "Herhaal wachtwoord")
    P("pl", "Potwierdź hasło\nPowtórz hasło")
    P("ru", "Подтвердите пароль\nПовторите пароль\nПодтверждение пароля")
    P("uk", "Підтвердьте пароль\nПовторіть пароль\nПідтвердження пароля")
    P("tr", "Parolayı onayla\nŞifreyi onayla\nParola tekrarı\nŞifre tekrar\n"
            "Parolayı doğrula")
    P("ja", "パスワードの確認\nパスワード（確認）\nパスワード（確認用）")
    P("zh", "确认密码\n重复密码")
    M("new-password", "", 0)
    P("en", "New password")
    P("de", "Neues Passwort")
    P("fr", "Nouveau mot de passe")
    P("es", "Nueva contraseña\nContraseña nueva")
    P("it", "Nuova password")
    P("pt", "Nova senha")
    P("pt-PT", "Nova palavra-passe")
    P("nl", "Nieuw wachtwoord")
    P("pl", "Nowe hasło")
    P("ru", "Новый пароль")
    P("uk", "Новий пароль")
    P("tr", "Yeni parola\nYeni şifre")
    P("ja", "新しいパスワード")
    P("zh", "新密码")
    M("change-password", "", 0)
    P("en", "Change password\nChange your password")
    P("de", "Passwort ändern")
    P("fr", "Changer le mot de passe\nModifier le mot de passe")
    P("es", "Cambiar contraseña\nCambiar la contraseña")
    P("it", "Cambia password\nModifica password")
    P("pt", "Alterar senha\nMudar senha\nAlterar a senha")
    P("pt-PT", "Alterar palavra-passe")
    P("nl", "Wachtwoord wijzigen")
    P("pl", "Zmień hasło\nZmiana hasła")
    P("ru", "Изменить пароль\nСменить пароль")
    P("uk", "Змінити пароль")
    P("tr", "Parolayı değiştir\nŞifreyi değiştir\nŞifre değiştir")
    P("ja", "パスワードを変更\nパスワードの変更")
    P("zh", "修改密码\n更改密码")
    M("show-password", "", 0)
    P("en", "Show password\nView password\nReveal password")
    P("de", "Passwort anzeigen\nKennwort anzeigen")
    P("fr", "Afficher le mot de passe\nVoir le mot de passe")
    P("es", "Mostrar contraseña\nMostrar la contraseña\nVer contraseña")
    P("it", "Mostra password\nMostra la password")
    P("pt", "Mostrar senha\nExibir senha")
    P("pt-PT", "Mostrar palavra-passe")
    P("nl", "Wachtwoord tonen\nWachtwoord weergeven\nToon wachtwoord")
    P("pl", "Pokaż hasło")
    P("ru", "Показать пароль")
    P("uk", "Показати пароль")
    P("tr", "Parolayı göster\nŞifreyi göster")
    P("ja", "パスワードを表示")
    P("zh", "显示密码")
    M("hide-password", "", 0)
    P("en", "Hide password")
    P("de", "Passwort verbergen\nPasswort ausblenden")
    P("fr", "Masquer le mot de passe")
    P("es", "Ocultar contraseña\nOcultar la contraseña")
    P("it", "Nascondi password\nNascondi la password")
    P("pt", "Ocultar senha\nEsconder senha")
    P("pt-PT", "Ocultar palavra-passe")
    P("nl", "Wachtwoord verbergen\nVerberg wachtwoord")
    P("pl", "Ukryj hasło")
    P("ru", "Скрыть пароль")
    P("uk", "Приховати пароль\nСховати пароль")
    P("tr", "Parolayı gizle\nŞifreyi gizle")
    P("ja", "パスワードを隠す\nパスワードを非表示")
    P("zh", "隐藏密码")
    M("toggle-password", "", 0)
    P("en", "Toggle password visibility")
    P("de", "Passwortsichtbarkeit umschalten")
    M("remember-me", "", 0)
    P("en", "Remember me")
    P("de", "Angemeldet bleiben")
    P("fr", "Se souvenir de moi")
    P("es", "Recuérdame\nRecordarme")
    P("it", "Ricordami")
    P("pt", "Lembrar-me\nLembrar de mim\nLembre-se de mim")
    P("pt-PT", "Lembrar-me")
    P("nl", "Onthoud mij\nOnthouden")
    P("pl", "Zapamiętaj mnie\nPamiętaj mnie")
    P("ru", "Запомнить меня")
    P("uk", "Запам'ятати мене")
    P("tr", "Beni hatırla")
    P("ja", "ログイン状態を保存する")
    P("zh", "记住我\n记住我的登录信息")
    P("ar", "تذكرني")
    P("sv", "Kom ihåg mig")
    P("da", "Husk mig")
    P("no", "Husk meg")
    P("fi", "Muista minut")
    P("cs", "Zapamatovat si mě\nPamatovat si mě\nPamatuj si mě")
    P("el", "Να με θυμάσαι\nΘυμήσου με")
    P("he", "זכור אותי")
    P("ro", "Ține-mă minte")
    P("hu", "Emlékezz rám\nEmlékezzen rám")
    M("keep-logged-in", "", 0)
    P("en", "Keep me logged in\nKeep me signed in\nStay logged in\n"
            "Stay signed in")
    P("de", "Eingeloggt bleiben")
    P("fr", "Rester connecté")
    P("es", "Mantener sesión iniciada")
    P("it", "Resta connesso\nMantieni l'accesso")
    P("pt", "Manter conectado")
    P("pt-PT", "Manter sessão iniciada")
    P("nl", "Ingelogd blijven\nAangemeld blijven")
    P("pl", "Nie wylogowuj mnie")
    P("ru", "Оставаться в системе")
    P("tr", "Oturumumu açık tut\nOturumu açık tut")
    P("ja", "ログイン状態を保持する\nログインしたままにする")
    P("zh", "保持登录\n保持登录状态")
    P("sv", "Håll mig inloggad")
    P("da", "Forbliv logget ind")
    P("no", "Forbli innlogget")
    P("ko", "로그인 상태 유지\n로그인 유지")
    P("ro", "Păstrează-mă autentificat")
    M("my-account", "", 0)
    P("en", "My account")
    P("de", "Mein Konto")
    P("fr", "Mon compte")
    P("es", "Mi cuenta")
    P("it", "Il mio account")
    P("pt", "Minha conta")
    P("pt-PT", "A minha conta")
    P("nl", "Mijn account")
    P("pl", "Moje konto")
    P("ru", "Мой аккаунт\nМоя учётная запись")
    P("uk", "Мій обліковий запис\nМій акаунт")
    P("tr", "Hesabım")
    P("ja", "マイアカウント")
    P("zh", "我的账户\n我的帐户\n我的账号")
    M("your-account", "", 0)
    P("en", "Your account")
    P("de", "Ihr Konto")
    P("fr", "Votre compte")
    P("es", "Tu cuenta")
    P("it", "Il tuo account")
    P("pt", "Sua conta")
    P("nl", "Je account")
    P("pl", "Twoje konto")
    P("ru", "Ваш аккаунт")
    P("tr", "Hesabınız")
    M("my-profile", "", 0)
    P("en", "My profile")
    P("de", "Mein Profil")
    P("fr", "Mon profil")
    P("es", "Mi perfil")
    P("it", "Il mio profilo")
    P("pt", "Meu perfil")
    P("pt-PT", "O meu perfil")
    P("nl", "Mijn profiel")
    P("pl", "Mój profil")
    P("ru", "Мой профиль")
    P("uk", "Мій профіль")
    P("tr", "Profilim")
    P("ja", "マイプロフィール")
    P("zh", "我的个人资料")
    M("your-profile", "", 0)
    P("en", "Your profile")
    P("de", "Ihr Profil")
    P("fr", "Votre profil")
    P("es", "Tu perfil")
    P("it", "Il tuo profilo")
    P("pt", "Seu perfil")
    P("nl", "Je profiel")
    P("pl", "Twój profil")
    P("ru", "Ваш профиль")
    P("uk", "Ваш профіль")
    P("tr", "Profiliniz")
    M("edit-profile", "", 0)
    P("en", "Edit profile\nEdit your profile\nEdit my profile")
    P("de", "Profil bearbeiten")
    P("fr", "Modifier le profil\nModifier votre profil\nModifier mon profil")
    P("es", "Editar perfil\nEditar tu perfil\nEditar mi perfil")
    P("it", "Modifica profilo\nModifica il profilo")
    P("pt", "Editar perfil")
    P("nl", "Profiel bewerken")
    P("pl", "Edytuj profil")
    P("ru", "Редактировать профиль\nИзменить профиль")
    P("uk", "Редагувати профіль\nЗмінити профіль")
    P("tr", "Profili düzenle")
    P("ja", "プロフィールを編集\nプロフィール編集")
    P("zh", "编辑个人资料\n编辑资料")
    M("view-profile", "", 0)
    P("en", "View profile\nShow profile\nSee profile")
    P("de", "Profil anzeigen\nProfil ansehen")
    P("fr", "Voir le profil\nAfficher le profil")
    P("es", "Ver perfil\nVer el perfil")
    P("it", "Vedi profilo\nVisualizza profilo\nVedi il profilo")
    P("pt", "Ver perfil")
    P("nl", "Profiel bekijken\nBekijk profiel")
    P("pl", "Zobacz profil\nPokaż profil")
    P("ru", "Посмотреть профиль\nПросмотр профиля")
    P("uk", "Переглянути профіль")
    P("tr", "Profili görüntüle\nProfili gör")
    P("ja", "プロフィールを表示\nプロフィールを見る")
    P("zh", "查看个人资料\n查看资料")
    M("view-profile-of", "t", 0)
    P("en", "View {}'s profile\nView the profile of {}\nView profile of {}")
    M("account-settings", "", 0)
    P("en", "Account settings")
    P("de", "Kontoeinstellungen")
    P("fr", "Paramètres du compte")
    P("es", "Configuración de la cuenta\nAjustes de la cuenta")
    P("it", "Impostazioni account\nImpostazioni dell'account")
    P("pt", "Configurações da conta")
    P("pt-PT", "Definições da conta")
    P("nl", "Accountinstellingen")
    P("pl", "Ustawienia konta")
    P("ru", "Настройки аккаунта\nНастройки учётной записи")
    P("uk", "Налаштування облікового запису\nНалаштування акаунта")
    P("tr", "Hesap ayarları")
    P("ja", "アカウント設定")
    P("zh", "账户设置\n帐户设置\n账号设置")
    M("username", "", 0)
    P("en", "Username\nUser name")
    P("de", "Benutzername")
    P("fr", "Nom d'utilisateur\nIdentifiant")
    P("es", "Nombre de usuario")
    P("it", "Nome utente")
    P("pt", "Nome de usuário")
    P("pt-PT", "Nome de utilizador")
    P("nl", "Gebruikersnaam")
    P("pl", "Nazwa użytkownika")
    P("ru", "Имя пользователя")
    P("uk", "Ім'я користувача")
    P("tr", "Kullanıcı adı")
    P("ja", "ユーザー名")
    P("zh", "用户名")
    P("ar", "اسم المستخدم")
    P("sv", "Användarnamn")
    P("da", "Brugernavn")
    P("no", "Brukernavn")
    P("fi", "Käyttäjätunnus\nKäyttäjänimi")
    P("cs", "Uživatelské jméno")
    P("el", "Όνομα χρήστη")
    P("he", "שם משתמש")
    P("ko", "사용자명\n사용자 이름")
    P("ro", "Nume utilizator\nNume de utilizator")
    P("hu", "Felhasználónév")
    M("username-or-email", "", 0)
    P("en", "Username or email address\nUsername or email\n"
            "Username or e-mail\nEmail or username")
    P("de", "Benutzername oder E-Mail-Adresse\nBenutzername oder E-Mail")
    P("fr", "Identifiant ou e-mail\nIdentifiant ou adresse e-mail\n"
            "Nom d'utilisateur ou adresse e-mail")
    P("es", "Nombre de usuario o correo electrónico\n"
            "Nombre de usuario o dirección de correo electrónico")
    P("it", "Nome utente o indirizzo email\nNome utente o email")
    P("pt", "Nome de usuário ou endereço de e-mail\nNome de usuário ou e-mail")
    P("pt-PT", "Nome de utilizador ou endereço de email")
    P("nl", "Gebruikersnaam of e-mailadres")
    P("pl", "Nazwa użytkownika lub adres e-mail\nNazwa użytkownika lub e-mail")
    P("ru", "Имя пользователя или email\n"
            "Имя пользователя или адрес электронной почты")
    P("uk", "Ім'я користувача або email адреса\n"
            "Ім'я користувача або адреса електронної пошти")
    P("tr", "Kullanıcı adı veya e-posta adresi\n"
            "Kullanıcı adı ya da e-posta adresi")
    P("ja", "ユーザー名またはメールアドレス")
    P("zh", "用户名或邮箱地址\n用户名或电子邮箱\n用户名或电子邮箱地址")
    M("lost-password-help", "", 0)
    P("en", "Lost your password? Please enter your username or email address. "
            "You will receive a link to create a new password via email")
    M("verification-code", "", 0)
    P("en", "Verification code")
    P("de", "Bestätigungscode")
    P("fr", "Code de vérification")
    P("es", "Código de verificación")
    P("it", "Codice di verifica")
    P("pt", "Código de verificação")
    P("nl", "Verificatiecode")
    P("pl", "Kod weryfikacyjny")
    P("ru", "Код подтверждения")
    P("uk", "Код підтвердження")
    P("tr", "Doğrulama kodu")
    P("ja", "確認コード\n認証コード")
    P("zh", "验证码")

    /* Sharing and social networks */
    MK("share", "", 0, share)
    P("en", "Share")
    P("de", "Teilen")
    P("fr", "Partager")
    P("es", "Compartir")
    P("it", "Condividi")
    P("pt", "Compartilhar")
    P("pt-PT", "Partilhar")
    P("nl", "Delen")
    P("pl", "Udostępnij")
    P("ru", "Поделиться")
    P("uk", "Поділитися\nПоширити")
    P("tr", "Paylaş")
    P("ja", "共有\nシェア\n共有する\nシェアする")
    P("zh", "分享")
    P("ar", "مشاركة\nشارك")
    P("sv", "Dela")
    P("da", "Del")
    P("no", "Del")
    P("fi", "Jaa")
    P("cs", "Sdílet")
    P("el", "Κοινοποίηση")
    P("he", "שיתוף\nשתף")
    P("ko", "공유\n공유하기")
    P("ro", "Distribuie\nPartajează")
    P("hu", "Megosztás")
    P("bg", "Сподели")
    P("fa", "اشتراک گذاری")
    P("hi", "शेयर करें")
    P("vi", "Chia sẻ")
    P("id", "Bagikan")
    P("sr", "Подели")
    P("hy", "Կիսվել")
    P("ka", "გაზიარება")
    P("kk", "Бөлісу")
    P("th", "แชร์")
    M("share-on", "t", 0)
    P("en", "*Share on {}\n*Share to {}\nClick to share on {}\n"
            "Share this on {}\nShare it on {}")
    P("de", "Auf {} teilen\nBei {} teilen\nKlick, um auf {} zu teilen\n"
            "Klicken, um auf {} zu teilen")
    P("fr", "Partager sur {}\nCliquez pour partager sur {}\n"
            "Cliquer pour partager sur {}")
    P("es", "Compartir en {}\nHaz clic para compartir en {}")
    P("it", "Condividi su {}\nFai clic per condividere su {}")
    P("pt", "Compartilhar no {}\nCompartilhar em {}\n"
            "Clique para compartilhar no {}")
    P("pt-PT", "Partilhar no {}\nPartilhar em {}\nClique para partilhar no {}")
    P("nl", "*Delen op {}\n*Deel op {}\nKlik om te delen op {}\n"
            "Klik om te delen met {}")
    P("pl", "Udostępnij w serwisie {}\nUdostępnij na {}\n"
            "Kliknij, aby udostępnić na {}")
    P("ru", "Поделиться в {}\nПоделиться на {}\nНажмите, чтобы поделиться в {}")
    P("uk", "Поділитися в {}\nПоширити в {}\nПоділитися у {}\n"
            "Натисніть, щоб поділитися в {}")
    P("tr", "{} üzerinde paylaş\n{} üzerinden paylaş\n"
            "{} üzerinde paylaşmak için tıklayın")
    P("ja", "*{}で共有\n{}でシェア\n{}で共有する\n{}でシェアする")
    P("zh", "*分享到 {}\n在 {} 上分享\n点击分享到 {}")
    P("zh-TW", "*分享到 {}\n*分享至 {}")
    P("ar", "مشاركة على {}\n*شارك على {}\nالمشاركة على {}")
    P("sv", "*Dela på {}")
    P("da", "*Del på {}")
    P("no", "*Del på {}")
    P("fi", "Jaa palvelussa {}")
    P("cs", "Sdílet na síti {}\nSdílet na {}")
    P("el", "Κοινοποίηση στο {}\nΜοιραστείτε στο {}")
    P("he", "*שיתוף ב-{}\n*שתף ב-{}")
    P("ko", "*{}에 공유\n{}에 공유하기")
    P("ro", "Distribuie pe {}\nPartajează pe {}")
    P("hu", "Megosztás itt: {}\nMegosztás a következőn: {}")
    M("share-via", "t", 0)
    P("en", "Share via {}\n*Share by {}")
    P("de", "Über {} teilen\nPer {} teilen\nVia {} teilen")
    P("fr", "Partager via {}\nPartager par {}")
    P("es", "Compartir por {}\nCompartir vía {}\nCompartir a través de {}")
    P("it", "Condividi tramite {}\nCondividi via {}")
    P("pt", "Compartilhar via {}\nCompartilhar por {}")
    P("pt-PT", "Partilhar via {}\nPartilhar por {}")
    P("nl", "Delen via {}\n*Deel via {}")
    P("pl", "Udostępnij przez {}\nUdostępnij za pomocą {}")
    P("ru", "Поделиться через {}")
    P("uk", "Поділитися через {}")
    P("tr", "{} ile paylaş\n{} aracılığıyla paylaş")
    P("zh", "通过 {} 分享")
    M("share-named-on", "tt", SAN_PHRASE_ORDINARY)
    P("en", "*Share {} on {}")
    M("tweet-this", "", 0)
    P("en", "Tweet this")
    M("pin-it", "", 0)
    P("en", "Pin it")
    MK("share-this-article", "", 0, share)
    P("en", "Share this article\nShare article")
    P("de", "Diesen Artikel teilen\nArtikel teilen")
    P("fr", "Partager cet article\nPartager l'article")
    P("es", "Compartir este artículo\nComparte este artículo\n"
            "Compartir artículo")
    P("it", "Condividi questo articolo\nCondividi l'articolo\n"
            "Condividi articolo")
    P("pt", "Compartilhe este artigo\nCompartilhar este artigo\n"
            "Compartilhar artigo")
    P("pt-PT", "Partilhar este artigo\nPartilhe este artigo")
    P("nl", "Deel dit artikel\nDit artikel delen")
    P("pl", "Udostępnij ten artykuł\nUdostępnij artykuł")
    P("ru", "Поделиться статьёй\nПоделиться этой статьёй\nПоделиться статьей")
    P("uk", "Поділитися статтею\nПоділитися цією статтею")
    P("tr", "Bu makaleyi paylaş\nMakaleyi paylaş")
    P("ja", "この記事を共有\nこの記事をシェア\nこの記事をシェアする")
    P("zh", "分享本文\n分享这篇文章\n分享此文章")
    MK("share-this-page", "", 0, share)
    P("en", "Share this page\nShare page")
    P("de", "Diese Seite teilen\nSeite teilen")
    P("fr", "Partager cette page\nPartager la page")
    P("es", "Compartir esta página\nCompartir página")
    P("it", "Condividi questa pagina\nCondividi pagina")
    P("pt", "Compartilhar esta página\nCompartilhar página")
    P("pt-PT", "Partilhar esta página\nPartilhar página")
    P("nl", "Deze pagina delen\nDeel deze pagina")
    P("pl", "Udostępnij tę stronę\nUdostępnij stronę")
    P("ru", "Поделиться страницей\nПоделиться этой страницей")
    P("uk", "Поділитися сторінкою\nПоділитися цією сторінкою")
    P("tr", "Bu sayfayı paylaş\nSayfayı paylaş")
    P("ja", "このページを共有\nこのページをシェア")
    P("zh", "分享此页面\n分享本页")
    MK("share-this-post", "", 0, share)
    P("en", "Share this post\nShare post")
    P("de", "Diesen Beitrag teilen\nBeitrag teilen")
    P("es", "Compartir esta entrada")
    P("nl", "Deel dit bericht\nDit bericht delen")
    P("pl", "Udostępnij ten wpis\nUdostępnij wpis")
    P("ru", "Поделиться записью")
    P("uk", "Поділитися записом")
    P("tr", "Bu yazıyı paylaş\nYazıyı paylaş")
    P("ja", "この投稿を共有")
    M("share-options", "", 0)
    P("en", "Sharing options\nShare options")
    MK("email-to-friend", "", 0, send_by_mail)
    P("en", "Email to a friend\nSend to a friend\nTell a friend\n"
            "Click to email a link to a friend\n"
            "Click to email this to a friend")
    P("de", "An einen Freund senden\nEinem Freund weiterempfehlen")
    P("fr", "Envoyer à un ami\nEnvoyer par e-mail à un ami")
    P("es", "Enviar a un amigo\nEnviar por correo electrónico a un amigo")
    P("it", "Invia a un amico\nInvia per email a un amico")
    P("pt", "Enviar para um amigo\nEnviar a um amigo")
    P("nl", "Doorsturen naar een vriend\nE-mail naar een vriend\n"
            "Stuur naar een vriend")
    P("pl", "Wyślij znajomemu\nPoleć znajomemu\nWyślij do znajomego")
    P("ru", "Отправить другу\nПослать другу")
    P("uk", "Надіслати другу")
    P("tr", "Arkadaşına gönder\nBir arkadaşına gönder")
    P("ja", "友達にメールで送る\n友達に送る")
    P("zh", "发送给朋友")
    MK("copy-link", "", 0, copy_link)
    P("en", "Copy link\nCopy the link\nCopy link to clipboard\nCopy URL")
    P("de", "Link kopieren")
    P("fr", "Copier le lien")
    P("es", "Copiar enlace\nCopiar el enlace")
    P("it", "Copia link\nCopia il link")
    P("pt", "Copiar link\nCopiar o link")
    P("pt-PT", "Copiar ligação")
    P("nl", "Link kopiëren\nKopieer link")
    P("pl", "Kopiuj link\nSkopiuj link")
    P("ru", "Скопировать ссылку\nКопировать ссылку")
    P("uk", "Скопіювати посилання\nКопіювати посилання")
    P("tr", "Bağlantıyı kopyala\nLinki kopyala")
    P("ja", "リンクをコピー")
    P("zh", "复制链接")
    P("bg", "Копирай линка")
    P("fa", "کپی لینک")
    P("hi", "लिंक कॉपी करें")
    P("vi", "Sao chép liên kết")
    P("id", "Salin tautan")
    P("sr", "Копирај линк")
    P("hy", "Պատճենել հղումը")
    P("ka", "ბმულის კოპირება")
    P("kk", "Сілтемені көшіру")
    P("th", "คัดลอกลิงก์")
    MK("link-copied", "", 0, copy_link)
    P("en", "Link copied\nLink copied to clipboard")
    P("de", "Link kopiert")
    P("fr", "Lien copié")
    P("es", "Enlace copiado")
    P("it", "Link copiato")
    P("pt", "Link copiado")
    P("pt-PT", "Ligação copiada")
    P("nl", "Link gekopieerd")
    P("pl", "Link skopiowany\nSkopiowano link")
    P("ru", "Ссылка скопирована")
    P("uk", "Посилання скопійовано")
    P("tr", "Bağlantı kopyalandı")
    P("ja", "リンクをコピーしました")
    P("zh", "链接已复制")
    M("copy-to-clipboard", "", 0)
    P("en", "Copy to clipboard")
    P("de", "In die Zwischenablage kopieren")
    P("fr", "Copier dans le presse-papiers")
    P("es", "Copiar al portapapeles")
    P("it", "Copia negli appunti")
    P("pt", "Copiar para a área de transferência")
    P("nl", "Kopiëren naar klembord\nNaar klembord kopiëren")
    P("pl", "Kopiuj do schowka\nSkopiuj do schowka")
    P("ru", "Скопировать в буфер обмена\nКопировать в буфер обмена")
    P("uk", "Копіювати в буфер обміну\nСкопіювати в буфер обміну")
    P("tr", "Panoya kopyala")
    P("ja", "クリップボードにコピー")
    P("zh", "复制到剪贴板")
    MK("copied-to-clipboard", "", 0, copy_link)
    P("en", "Copied to clipboard")
    P("de", "In die Zwischenablage kopiert")
    P("fr", "Copié dans le presse-papiers")
    P("es", "Copiado al portapapeles")
    P("it", "Copiato negli appunti")
    P("pt", "Copiado para a área de transferência")
    P("nl", "Gekopieerd naar klembord")
    P("pl", "Skopiowano do schowka")
    P("ru", "Скопировано в буфер обмена")
    P("uk", "Скопійовано в буфер обміну")
    P("tr", "Panoya kopyalandı")
    P("ja", "クリップボードにコピーしました")
    P("zh", "已复制到剪贴板")
    MK("follow-us", "", 0, follow_us)
    P("en", "Follow us")
    P("de", "Folgen Sie uns\nFolge uns\nFolgt uns")
    P("fr", "Suivez-nous")
    P("es", "Síguenos\nSíganos")
    P("it", "Seguici")
    P("pt", "Siga-nos")
    P("nl", "Volg ons")
    P("pl", "Obserwuj nas\nŚledź nas")
    P("ru", "Подписывайтесь на нас\nСледите за нами")
    P("uk", "Стежте за нами\nСлідкуйте за нами")
    P("tr", "Bizi takip edin\nBizi takip et")
    P("ja", "フォローしてください")
    P("zh", "关注我们")
    M("follow-us-on", "t", 0)
    P("en", "Follow us on {}")
    P("de", "Folgen Sie uns auf {}\nFolge uns auf {}\nFolgen Sie uns bei {}")
    P("fr", "Suivez-nous sur {}")
    P("es", "Síguenos en {}\nSíganos en {}")
    P("it", "Seguici su {}")
    P("pt", "Siga-nos no {}\nSiga-nos em {}")
    P("nl", "Volg ons op {}")
    P("pl", "Obserwuj nas na {}\nŚledź nas na {}")
    P("ru", "Подписывайтесь на нас в {}\nСледите за нами в {}")
    P("uk", "Стежте за нами в {}\nСлідкуйте за нами в {}\nСтежте за нами у {}")
    P("tr", "Bizi {} üzerinde takip edin\nBizi {} üzerinden takip edin")
    P("ja", "{}でフォローする\n{}でフォロー\n{}でフォローしてください")
    P("zh", "在 {} 上关注我们")
    M("like-us-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "Like us on {}")
    M("find-us-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "Find us on {}\nVisit us on {}")
    P("de", "Finden Sie uns auf {}\nBesuchen Sie uns auf {}\n"
            "Besuche uns auf {}")
    P("fr", "Retrouvez-nous sur {}")
    P("es", "Encuéntranos en {}\nVisítanos en {}")
    P("it", "Visita la nostra pagina su {}\nTrovaci su {}")
    P("pt", "Encontre-nos no {}\nVisite-nos no {}")
    P("nl", "Vind ons op {}\nBezoek ons op {}")
    P("pl", "Znajdź nas na {}\nOdwiedź nas na {}")
    M("view-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "*View on {}\nView this on {}\n*See it on {}")
    P("de", "Auf {} ansehen\nAuf {} anzeigen")
    P("fr", "*Voir sur {}")
    P("es", "*Ver en {}")
    P("it", "*Vedi su {}")
    P("pt", "*Ver no {}")
    P("nl", "Bekijken op {}\nBekijk op {}")
    P("pl", "Zobacz na {}")
    P("ru", "Посмотреть на {}\nПосмотреть в {}")
    P("uk", "Переглянути на {}\nПереглянути в {}")
    M("watch-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Watch on {}")
    M("listen-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "Listen on {}")
    M("get-it-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Get it on {}")
    M("download-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "Download on {}\nDownload from {}")
    M("download-on-the", "t", SAN_PHRASE_ORDINARY)
    P("en", "Download on the {}\nAvailable on the {}")
    M("our-page-on", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Our {} page\nOur {} profile\nOur {} account")
    M("page-opens-in-new-window", "t", 0)
    P("en", "{} page opens in new window\n{} page opens in a new window")

    /* Newsletters */
    MK("subscribe", "", 0, subscribe)
    P("en", "Subscribe")
    P("de", "Abonnieren")
    P("fr", "S'abonner")
    P("es", "Suscribirse\nSuscríbete\nSuscribir")
    P("it", "Iscriviti\nAbbonati")
    P("pt", "Inscrever-se\nInscreva-se\nAssinar")
    P("pt-PT", "Subscrever")
    P("nl", "Abonneren\nAbonneer")
    P("pl", "Subskrybuj\nZapisz się")
    P("ru", "Подписаться")
    P("uk", "Підписатися")
    P("tr", "Abone ol")
    P("ja", "購読する\n購読")
    P("zh", "订阅")
    P("ar", "اشتراك\nاشترك")
    P("sv", "Prenumerera")
    P("da", "Abonner\nAbonnér")
    P("no", "Abonner")
    P("fi", "Tilaa")
    P("cs", "Odebírat\nPřihlásit k odběru")
    P("ko", "구독\n구독하기")
    P("ro", "Abonează-te")
    P("hu", "Feliratkozás")
    M("unsubscribe", "", 0)
    P("en", "Unsubscribe")
    P("de", "Abbestellen")
    P("fr", "Se désabonner\nSe désinscrire")
    P("es", "Cancelar suscripción\nDarse de baja\nCancelar la suscripción")
    P("it", "Annulla iscrizione\nDisiscriviti\nAnnulla l'iscrizione")
    P("pt", "Cancelar inscrição\nCancelar assinatura")
    P("pt-PT", "Cancelar subscrição")
    P("nl", "Uitschrijven\nAfmelden")
    P("pl", "Wypisz się\nAnuluj subskrypcję")
    P("ru", "Отписаться")
    P("uk", "Відписатися")
    P("tr", "Abonelikten çık\nAboneliği iptal et")
    P("ja", "購読を解除\n購読解除\n配信停止")
    P("zh", "取消订阅\n退订")
    MK("subscribe-newsletter", "", 0, subscribe_newsletter)
    P("en", "Subscribe to our newsletter\nSign up for our newsletter\n"
            "Subscribe to the newsletter\nJoin our newsletter\n"
            "Sign up to our newsletter")
    P("de", "Abonnieren Sie unseren Newsletter\nAbonniere unseren Newsletter\n"
            "Newsletter abonnieren")
    P("fr", "Abonnez-vous à notre newsletter\n"
            "Inscrivez-vous à notre newsletter\nS'abonner à la newsletter")
    P("es", "Suscríbete a nuestra newsletter\nSuscríbete a nuestro boletín\n"
            "Suscríbase a nuestro boletín\nSuscribirse al boletín")
    P("it", "Iscriviti alla nostra newsletter\nIscriviti alla newsletter")
    P("pt", "Assine nossa newsletter\nInscreva-se na nossa newsletter\n"
            "Assine a nossa newsletter")
    P("pt-PT", "Subscreva a nossa newsletter")
    P("nl", "Schrijf je in voor onze nieuwsbrief\n"
            "Abonneer je op onze nieuwsbrief\n"
            "Meld je aan voor onze nieuwsbrief\n"
            "Schrijf u in voor onze nieuwsbrief")
    P("pl", "Zapisz się do naszego newslettera\nZapisz się do newslettera\n"
            "Zapisz się na newsletter\nZapisz się na nasz newsletter")
    P("ru", "Подпишитесь на нашу рассылку\nПодписаться на рассылку\n"
            "Подпишитесь на рассылку")
    P("uk", "Підпишіться на нашу розсилку\nПідписатися на розсилку\n"
            "Підпишіться на розсилку")
    P("tr", "Bültenimize abone olun\nBültenimize kaydolun\nBültene abone ol\n"
            "E-bültenimize abone olun")
    P("ja", "ニュースレターに登録\nニュースレターを購読\n"
            "ニュースレターに登録する\nニュースレターを購読する")
    P("zh", "订阅我们的新闻通讯\n订阅我们的时事通讯")
    M("enter-your-email", "", 0)
    P("en", "Enter your email\nEnter your email address\nEnter your e-mail\n"
            "Enter your e-mail address\nEnter email address\n"
            "Please enter your email address\nType your email\n"
            "Enter your email here")
    P("de", "E-Mail-Adresse eingeben\nGeben Sie Ihre E-Mail-Adresse ein\n"
            "Gib deine E-Mail-Adresse ein\n"
            "Bitte geben Sie Ihre E-Mail-Adresse ein")
    P("fr", "Saisissez votre adresse e-mail\nEntrez votre adresse e-mail\n"
            "Saisissez votre e-mail\nEntrez votre e-mail")
    P("es", "Introduce tu correo electrónico\nIngresa tu correo electrónico\n"
            "Introduzca su correo electrónico\nEscribe tu correo electrónico")
    P("it", "Inserisci la tua email\nInserisci il tuo indirizzo email\n"
            "Inserisci la tua e-mail")
    P("pt", "Digite seu e-mail\nInsira seu e-mail\nDigite o seu e-mail\n"
            "Digite seu endereço de e-mail")
    P("pt-PT", "Introduza o seu email\nInsira o seu email")
    P("nl", "Vul je e-mailadres in\nVoer je e-mailadres in\n"
            "Vul uw e-mailadres in\nVoer uw e-mailadres in")
    P("pl", "Wpisz swój adres e-mail\nPodaj swój adres e-mail\n"
            "Wprowadź swój adres e-mail\nPodaj adres e-mail")
    P("ru", "Введите ваш email\nВведите ваш e-mail\n"
            "Введите адрес электронной почты\nВведите свой email")
    P("uk", "Введіть ваш email\nВведіть вашу електронну адресу\n"
            "Введіть адресу електронної пошти\nВведіть свою електронну пошту")
    P("tr", "E-posta adresinizi girin\nE-posta adresinizi yazın")
    P("ja", "メールアドレスを入力\nメールアドレスを入力してください")
    P("zh", "输入您的邮箱\n输入您的电子邮件地址\n请输入您的邮箱地址\n"
            "输入您的邮箱地址")
    M("thanks-for-subscribing", "", 0)
    P("en", "Thanks for subscribing\nThank you for subscribing")
    P("de", "Danke für Ihre Anmeldung\nVielen Dank für Ihr Abonnement")
    P("fr", "Merci de vous être abonné")
    P("es", "Gracias por suscribirte\nGracias por suscribirse")
    P("it", "Grazie per l'iscrizione\nGrazie per esserti iscritto")
    P("pt", "Obrigado por se inscrever\nObrigado por assinar")
    P("pt-PT", "Obrigado por subscrever")
    P("pl", "Dziękujemy za zapisanie się")
    P("ru", "Спасибо за подписку")
    P("uk", "Дякуємо за підписку")
    P("tr", "Abone olduğunuz için teşekkürler\n"
            "Abone olduğunuz için teşekkür ederiz")
    P("ja", "ご登録ありがとうございます")
    P("zh", "感谢您的订阅\n感谢订阅")
    M("get-the-latest-news", "", SAN_PHRASE_ORDINARY)
    P("en", "Get the latest news delivered to your inbox\n"
            "Get the latest posts sent to your email\nNever miss an update\n"
            "Get notified of new posts")
    M("join-other-subscribers", "#", 0)
    P("en", "Join {} other subscribers\nJoin {} other followers")
    P("de", "Schließe dich {} anderen Abonnenten an\n"
            "Schließe dich {} anderen Followern an")
    P("fr", "Rejoignez les {} autres abonnés\nRejoignez {} autres abonnés")
    P("es", "Únete a otros {} suscriptores")
    P("it", "Unisciti a {} altri iscritti")
    P("pt", "Junte-se a {} outros assinantes")
    P("nl", "Voeg je bij {} andere abonnees")
    P("pl", "Dołącz do {} pozostałych subskrybentów")

    /* Forms and what they say of errors */
    M("submit", "", 0)
    P("en", "Submit\nSubmit form")
    P("de", "Absenden\nAbschicken")
    P("fr", "Envoyer\nSoumettre")
    P("es", "Enviar")
    P("it", "Invia")
    P("pt", "Enviar")
    P("nl", "Verzenden\nVersturen\nVerstuur\nIndienen")
    P("pl", "Wyślij\nPrześlij")
    P("ru", "Отправить")
    P("uk", "Надіслати\nВідправити")
    P("tr", "Gönder")
    P("ja", "送信\n送信する")
    P("zh", "提交")
    P("ar", "إرسال")
    P("sv", "Skicka")
    P("da", "Send\nIndsend")
    P("no", "Send inn\nSend")
    P("fi", "Lähetä")
    P("cs", "Odeslat")
    P("el", "Υποβολή\nΑποστολή")
    P("he", "שליחה\nשלח")
    P("ko", "제출\n보내기")
    P("ro", "Trimite")
    P("hu", "Küldés\nElküldés")
    MK("close", "", 0, close)
    P("en", "Close")
    P("de", "Schließen")
    P("fr", "Fermer")
    P("es", "Cerrar")
    P("it", "Chiudi")
    P("pt", "Fechar")
    P("nl", "Sluiten\nSluit")
    P("pl", "Zamknij")
    P("ru", "Закрыть")
    P("uk", "Закрити")
    P("tr", "Kapat")
    P("ja", "閉じる")
    P("zh", "关闭")
    P("zh-TW", "關閉")
    P("ar", "إغلاق")
    P("sv", "Stäng")
    P("da", "Luk")
    P("no", "Lukk")
    P("fi", "Sulje")
    P("cs", "Zavřít")
    P("el", "Κλείσιμο")
    P("he", "סגירה\nסגור")
    P("ko", "닫기")
    P("ro", "Închide")
    P("hu", "Bezárás")
    P("bg", "Затвори")
    P("fa", "بستن")
    P("hi", "बंद करें")
    P("vi", "Đóng")
    P("id", "Tutup")
    P("hy", "Փակել")
    P("ka", "დახურვა")
    P("kk", "Жабу")
    P("th", "ปิด")
    M("open", "", 0)
    P("en", "Open")
    M("cancel", "", 0)
    P("en", "Cancel")
    P("de", "Abbrechen")
    P("fr", "Annuler")
    P("es", "Cancelar")
    P("it", "Annulla")
    P("pt", "Cancelar")
    P("nl", "Annuleren")
    P("pl", "Anuluj")
    P("ru", "Отмена\nОтменить")
    P("uk", "Скасувати")
    P("tr", "İptal\nVazgeç\nİptal et")
    P("ja", "キャンセル")
    P("zh", "取消")
    P("ar", "إلغاء")
    P("sv", "Avbryt")
    P("da", "Annuller\nAnnullér")
    P("no", "Avbryt")
    P("fi", "Peruuta")
    P("cs", "Zrušit")
    P("el", "Ακύρωση")
    P("he", "ביטול")
    P("ko", "취소")
    P("ro", "Anulează\nRenunță")
    P("hu", "Mégse\nMégsem")
    M("save", "", 0)
    P("en", "Save")
    P("de", "Speichern")
    P("fr", "Enregistrer")
    P("es", "Guardar")
    P("it", "Salva")
    P("pt", "Salvar")
    P("pt-PT", "Guardar")
    P("nl", "Opslaan")
    P("pl", "Zapisz")
    P("ru", "Сохранить")
    P("uk", "Зберегти")
    P("tr", "Kaydet")
    P("ja", "保存\n保存する")
    P("zh", "保存")
    M("save-changes", "", 0)
    P("en", "Save changes")
    P("de", "Änderungen speichern")
    P("fr", "Enregistrer les modifications")
    P("es", "Guardar cambios\nGuardar los cambios")
    P("it", "Salva le modifiche\nSalva modifiche")
    P("pt", "Salvar alterações")
    P("pt-PT", "Guardar alterações")
    P("nl", "Wijzigingen opslaan")
    P("pl", "Zapisz zmiany")
    P("ru", "Сохранить изменения")
    P("uk", "Зберегти зміни")
    P("tr", "Değişiklikleri kaydet")
    P("ja", "変更を保存")
    P("zh", "保存更改")
    M("delete", "", 0)
    P("en", "Delete")
    P("de", "Löschen")
    P("fr", "Supprimer")
    P("es", "Eliminar\nBorrar")
    P("it", "Elimina")
    P("pt", "Excluir")
    P("pt-PT", "Eliminar")
    P("nl", "Verwijderen")
    P("pl", "Usuń")
    P("ru", "Удалить")
    P("uk", "Видалити")
    P("tr", "Sil")
    P("ja", "削除\n削除する")
    P("zh", "删除")
    M("edit", "", 0)
    P("en", "Edit")
    P("de", "Bearbeiten")
    P("fr", "Modifier")
    P("es", "Editar")
    P("it", "Modifica")
    P("pt", "Editar")
    P("nl", "Bewerken")
    P("pl", "Edytuj")
    P("ru", "Редактировать\nИзменить")
    P("uk", "Редагувати")
    P("tr", "Düzenle")
    P("ja", "編集\n編集する")
    P("zh", "编辑")
    M("your-name", "", 0)
    P("en", "Your name")
    P("de", "Ihr Name\nDein Name")
    P("fr", "Votre nom")
    P("es", "Tu nombre\nSu nombre")
    P("it", "Il tuo nome")
    P("pt", "Seu nome\nO seu nome")
    P("nl", "Je naam\nUw naam\nJouw naam")
    P("pl", "Twoje imię")
    P("ru", "Ваше имя")
    P("uk", "Ваше ім'я")
    P("tr", "Adınız")
    P("ja", "お名前")
    P("zh", "您的姓名")
    M("first-name", "", 0)
    P("en", "First name")
    P("de", "Vorname")
    P("fr", "Prénom")
    P("es", "Nombre de pila")
    P("nl", "Voornaam")
    P("pl", "Imię")
    P("uk", "Ім'я")
    M("last-name", "", 0)
    P("en", "Last name\nSurname")
    P("de", "Nachname")
    P("fr", "Nom de famille")
    P("es", "Apellidos\nApellido")
    P("it", "Cognome")
    P("pt", "Sobrenome")
    P("pt-PT", "Apelido")
    P("nl", "Achternaam")
    P("pl", "Nazwisko")
    P("ru", "Фамилия")
    P("uk", "Прізвище")
    P("tr", "Soyadı\nSoyad")
    P("ja", "姓")
    P("zh", "姓氏")
    M("full-name", "", 0)
    P("en", "Full name")
    P("de", "Vollständiger Name")
    P("fr", "Nom complet")
    P("es", "Nombre completo")
    P("it", "Nome completo")
    P("pt", "Nome completo")
    P("nl", "Volledige naam")
    P("pl", "Imię i nazwisko")
    P("ru", "Полное имя")
    P("uk", "Повне ім'я")
    P("tr", "Ad soyad\nTam ad")
    P("ja", "氏名")
    P("zh", "全名")
    M("email-address", "", 0)
    P("en", "Email address\nE-mail address")
    P("de", "E-Mail-Adresse")
    P("fr", "Adresse e-mail\nAdresse email\nAdresse de messagerie\n"
            "Adresse électronique")
    P("es", "Dirección de correo electrónico\nDirección de email")
    P("it", "Indirizzo email\nIndirizzo e-mail")
    P("pt", "Endereço de e-mail\nEndereço de email")
    P("nl", "E-mailadres")
    P("pl", "Adres e-mail\nAdres email")
    P("ru", "Адрес электронной почты\nАдрес email\nАдрес e-mail")
    P("uk", "Адреса електронної пошти\nЕлектронна адреса\nEmail адреса")
    P("tr", "E-posta adresi")
    P("ja", "メールアドレス")
    P("zh", "电子邮件地址\n邮箱地址\n电子邮箱地址")
    P("ar", "عنوان البريد الإلكتروني")
    P("sv", "E-postadress")
    P("da", "E-mailadresse")
    P("no", "E-postadresse")
    P("fi", "Sähköpostiosoite")
    P("cs", "E-mailová adresa")
    P("el", "Διεύθυνση email\nΔιεύθυνση ηλεκτρονικού ταχυδρομείου")
    P("he", "כתובת אימייל\nכתובת דואר אלקטרוני")
    P("ko", "이메일 주소")
    P("ro", "Adresă de email\nAdresă email\nAdresa de e-mail")
    P("hu", "E-mail cím")
    M("your-email", "", 0)
    P("en", "Your email\nYour email address\nYour e-mail\nYour e-mail address")
    P("de", "Ihre E-Mail-Adresse\nDeine E-Mail-Adresse\nIhre E-Mail\n"
            "Deine E-Mail")
    P("fr", "Votre adresse e-mail\nVotre e-mail\nVotre email\n"
            "Votre adresse email")
    P("es", "Tu correo electrónico\nSu correo electrónico\n"
            "Tu dirección de correo electrónico")
    P("it", "La tua email\nIl tuo indirizzo email\nLa tua e-mail")
    P("pt", "Seu e-mail\nSeu endereço de e-mail\nO seu e-mail")
    P("nl", "Je e-mailadres\nUw e-mailadres\nJouw e-mailadres")
    P("pl", "Twój adres e-mail\nTwój e-mail\nTwój adres email")
    P("ru", "Ваш email\nВаш e-mail\nВаш адрес электронной почты")
    P("uk", "Ваш email\nВаша електронна адреса\nВаша електронна пошта")
    P("tr", "E-posta adresiniz\nE-postanız")
    P("ja", "あなたのメールアドレス")
    P("zh", "您的邮箱\n您的电子邮箱\n您的电子邮件地址")
    M("phone-number", "", 0)
    P("en", "Phone number\nTelephone number")
    P("de", "Telefonnummer")
    P("fr", "Numéro de téléphone")
    P("es", "Número de teléfono")
    P("it", "Numero di telefono")
    P("pt", "Número de telefone")
    P("nl", "Telefoonnummer")
    P("pl", "Numer telefonu")
    P("ru", "Номер телефона")
    P("uk", "Номер телефону")
    P("tr", "Telefon numarası")
    P("ja", "電話番号")
    P("zh", "电话号码")
    M("your-message", "", 0)
    P("en", "Your message")
    P("de", "Ihre Nachricht\nDeine Nachricht")
    P("fr", "Votre message")
    P("es", "Tu mensaje\nSu mensaje")
    P("it", "Il tuo messaggio")
    P("pt", "Sua mensagem\nA sua mensagem")
    P("nl", "Je bericht\nUw bericht\nJouw bericht")
    P("pl", "Twoja wiadomość")
    P("ru", "Ваше сообщение")
    P("uk", "Ваше повідомлення")
    P("tr", "Mesajınız")
    P("ja", "メッセージ本文")
    P("zh", "您的留言\n您的消息")
    M("send-message", "", 0)
    P("en", "Send message\nSend a message\nSend us a message")
    P("de", "Nachricht senden\nNachricht absenden")
    P("fr", "Envoyer un message\nEnvoyer le message")
    P("es", "Enviar mensaje\nEnviar un mensaje")
    P("it", "Invia messaggio\nInvia un messaggio")
    P("pt", "Enviar mensagem")
    P("nl", "Bericht verzenden\nBericht versturen\nVerstuur bericht\n"
            "Bericht sturen")
    P("pl", "Wyślij wiadomość")
    P("ru", "Отправить сообщение")
    P("uk", "Надіслати повідомлення\nВідправити повідомлення")
    P("tr", "Mesaj gönder")
    P("ja", "メッセージを送信\nメッセージを送る")
    P("zh", "发送消息\n发送留言\n发送信息")
    M("required", "", 0)
    P("en", "Required")
    P("de", "Erforderlich\nPflichtfeld")
    P("fr", "Obligatoire\nRequis")
    P("es", "Obligatorio\nRequerido")
    P("it", "Obbligatorio\nRichiesto")
    P("pt", "Obrigatório")
    P("nl", "Vereist\nVerplicht")
    P("pl", "Wymagane")
    P("ru", "Обязательно")
    P("uk", "Обов'язково")
    P("tr", "Gerekli\nZorunlu")
    P("ja", "必須")
    P("zh", "必填")
    P("sv", "Obligatorisk\nObligatoriskt")
    P("cs", "Povinné\nVyžadováno")
    M("optional", "", 0)
    P("en", "Optional")
    P("fr", "Facultatif\nOptionnel")
    P("es", "Opcional")
    P("it", "Facoltativo\nOpzionale")
    P("pt", "Opcional")
    P("nl", "Optioneel")
    P("pl", "Opcjonalne\nOpcjonalnie")
    P("ru", "Необязательно")
    P("uk", "Необов'язково\nЗа бажанням")
    P("tr", "İsteğe bağlı")
    P("ja", "任意")
    P("zh", "可选\n选填")
    M("required-field", "", 0)
    P("en", "Required field")
    P("de", "Erforderliches Feld")
    P("fr", "Champ obligatoire\nChamp requis")
    P("es", "Campo obligatorio\nCampo requerido")
    P("it", "Campo obbligatorio")
    P("pt", "Campo obrigatório")
    P("nl", "Verplicht veld\nVereist veld")
    P("pl", "Pole wymagane\nPole obowiązkowe")
    P("ru", "Обязательное поле")
    P("uk", "Обов'язкове поле")
    P("tr", "Zorunlu alan\nGerekli alan")
    P("ja", "必須項目")
    P("zh", "必填字段\n必填项")
    M("required-fields", "", 0)
    P("en", "Required fields")
    P("de", "Pflichtfelder\nErforderliche Felder")
    P("fr", "Champs obligatoires\nChamps requis")
    P("es", "Campos obligatorios\nCampos requeridos")
    P("it", "Campi obbligatori")
    P("pt", "Campos obrigatórios")
    P("nl", "Verplichte velden\nVereiste velden")
    P("pl", "Pola wymagane\nPola obowiązkowe\nWymagane pola")
    P("ru", "Обязательные поля")
    P("uk", "Обов'язкові поля")
    P("tr", "Zorunlu alanlar\nGerekli alanlar")
    M("indicates-required", "", 0)
    P("en", "Indicates required field\nIndicates required fields\n"
            "Indicates a required field\nIndicates required\n"
            "Denotes required field")
    M("field-is-required", "", 0)
    P("en", "This field is required\nThe field is required\n"
            "This is a required field\nThis field is mandatory")
    P("de", "Dieses Feld ist erforderlich\nDieses Feld ist ein Pflichtfeld\n"
            "Dies ist ein Pflichtfeld")
    P("fr", "Ce champ est obligatoire\nCe champ est requis")
    P("es", "Este campo es obligatorio\nEste campo es requerido\n"
            "El campo es obligatorio")
    P("it", "Questo campo è obbligatorio\nIl campo è obbligatorio\n"
            "Campo richiesto")
    P("pt", "Este campo é obrigatório\nO campo é obrigatório")
    P("nl", "Dit veld is verplicht\nDit veld is vereist\n"
            "Dit is een verplicht veld")
    P("pl", "To pole jest wymagane\nPole jest wymagane\nTo jest pole wymagane")
    P("ru", "Это поле обязательно для заполнения\n"
            "Поле обязательно для заполнения\nЭто обязательное поле")
    P("uk", "Це поле є обов'язковим\nЦе поле обов'язкове\n"
            "Поле є обов'язковим\nЦе поле обов'язкове для заповнення")
    P("tr", "Bu alan zorunludur\nBu alan gereklidir")
    P("ja", "この項目は必須です\n必須項目です\nこのフィールドは必須です")
    P("zh", "此字段是必填项\n此字段为必填项\n此项为必填项\n该字段是必填项")
    M("named-is-required", "t", SAN_PHRASE_ORDINARY)
    P("en", "{} is required\n{} is a required field\n{} field is required")
    P("de", "{} ist erforderlich\n{} ist ein Pflichtfeld")
    P("fr", "{} est obligatoire\n{} est un champ requis")
    P("es", "{} es obligatorio\n{} es un campo obligatorio")
    P("it", "{} è obbligatorio\n{} è un campo obbligatorio")
    P("pt", "{} é obrigatório\n{} é um campo obrigatório")
    P("nl", "{} is verplicht\n{} is een verplicht veld")
    M("fill-out-field", "", 0)
    P("en", "Please fill out this field\nPlease fill in this field")
    P("de", "Bitte füllen Sie dieses Feld aus\nBitte fülle dieses Feld aus")
    P("fr", "Veuillez remplir ce champ\nVeuillez renseigner ce champ")
    P("es", "Completa este campo\nRellene este campo\n"
            "Por favor, rellena este campo")
    P("it", "Compila questo campo")
    P("pt", "Preencha este campo\nPor favor, preencha este campo")
    P("nl", "Vul dit veld in")
    P("pl", "Wypełnij to pole\nProszę wypełnić to pole")
    P("ru", "Заполните это поле\nПожалуйста, заполните это поле")
    P("uk", "Заповніть це поле\nБудь ласка, заповніть це поле")
    P("tr", "Lütfen bu alanı doldurun\nBu alanı doldurun")
    P("ja", "このフィールドを入力してください\nこの項目を入力してください")
    P("zh", "请填写此字段\n请填写此栏")
    M("valid-email", "", 0)
    P("en", "Please enter a valid email address\nPlease enter a valid email\n"
            "Enter a valid email address\n"
            "Please provide a valid email address\n"
            "Please enter a valid e-mail address")
    P("de", "Bitte geben Sie eine gültige E-Mail-Adresse ein\n"
            "Bitte gib eine gültige E-Mail-Adresse ein\n"
            "Geben Sie eine gültige E-Mail-Adresse ein")
    P("fr", "Veuillez saisir une adresse e-mail valide\n"
            "Veuillez entrer une adresse e-mail valide\n"
            "Saisissez une adresse e-mail valide")
    P("es", "Introduce una dirección de correo electrónico válida\n"
            "Por favor, introduce una dirección de correo electrónico válida\n"
            "Por favor, introduzca una dirección de correo electrónico "
            "válida\nIngresa un correo electrónico válido")
    P("it", "Inserisci un indirizzo email valido\n"
            "Inserire un indirizzo email valido\n"
            "Inserisci un indirizzo e-mail valido")
    P("pt", "Insira um endereço de e-mail válido\n"
            "Por favor, insira um endereço de e-mail válido\n"
            "Digite um endereço de e-mail válido\nInforme um e-mail válido")
    P("nl", "Vul een geldig e-mailadres in\nVoer een geldig e-mailadres in")
    P("pl", "Wprowadź prawidłowy adres e-mail\nPodaj prawidłowy adres e-mail\n"
            "Proszę podać prawidłowy adres e-mail\nPodaj poprawny adres e-mail")
    P("ru", "Введите корректный адрес электронной почты\n"
            "Пожалуйста, введите корректный адрес электронной почты\n"
            "Введите действительный адрес электронной почты\n"
            "Введите корректный email")
    P("uk", "Введіть коректну адресу електронної пошти\n"
            "Введіть дійсну адресу електронної пошти\n"
            "Будь ласка, введіть дійсну адресу електронної пошти")
    P("tr", "Geçerli bir e-posta adresi girin\n"
            "Lütfen geçerli bir e-posta adresi girin")
    P("ja", "有効なメールアドレスを入力してください")
    P("zh", "请输入有效的电子邮件地址\n请输入有效的邮箱地址\n"
            "请输入有效的电子邮箱地址")
    M("email-invalid", "", 0)
    P("en", "The email address is invalid\nInvalid email address\n"
            "The e-mail address entered is invalid\n"
            "The email address entered is invalid\nInvalid email")
    P("de", "Ungültige E-Mail-Adresse\nDie E-Mail-Adresse ist ungültig")
    P("fr", "Adresse e-mail invalide\nAdresse e-mail non valide\n"
            "L'adresse e-mail n'est pas valide")
    P("es", "Correo electrónico no válido\n"
            "Dirección de correo electrónico no válida\n"
            "La dirección de correo electrónico no es válida")
    P("it", "Indirizzo email non valido\nL'indirizzo email non è valido")
    P("pt", "Endereço de e-mail inválido\nE-mail inválido")
    P("nl", "Ongeldig e-mailadres\nHet e-mailadres is ongeldig")
    P("pl", "Nieprawidłowy adres e-mail\nNiepoprawny adres e-mail")
    P("ru", "Неверный адрес электронной почты\n"
            "Недействительный адрес электронной почты\nНекорректный email")
    P("uk", "Недійсна адреса електронної пошти\n"
            "Неправильна адреса електронної пошти")
    P("tr", "Geçersiz e-posta adresi")
    P("ja", "メールアドレスが無効です\n無効なメールアドレスです")
    P("zh", "电子邮件地址无效\n无效的电子邮件地址\n邮箱地址无效")
    M("valid-phone", "", 0)
    P("en", "Please enter a valid phone number")
    P("de", "Bitte geben Sie eine gültige Telefonnummer ein")
    P("fr", "Veuillez saisir un numéro de téléphone valide")
    P("es", "Introduce un número de teléfono válido\n"
            "Por favor, introduce un número de teléfono válido")
    P("it", "Inserisci un numero di telefono valido")
    P("pt", "Insira um número de telefone válido")
    P("nl", "Voer een geldig telefoonnummer in\n"
            "Vul een geldig telefoonnummer in")
    P("pl", "Wprowadź prawidłowy numer telefonu\n"
            "Podaj prawidłowy numer telefonu")
    P("ru", "Введите корректный номер телефона")
    P("uk", "Введіть дійсний номер телефону\nВведіть коректний номер телефону")
    P("tr", "Geçerli bir telefon numarası girin\n"
            "Lütfen geçerli bir telefon numarası girin")
    P("ja", "有効な電話番号を入力してください")
    P("zh", "请输入有效的电话号码")
    M("valid-url", "", 0)
    P("en", "Please enter a valid URL")
    M("min-characters", "#", 0)
    P("en", "Please enter at least {} characters\n"
            "Must be at least {} characters\nEnter at least {} characters\n"
            "Minimum {} characters")
    P("de", "Bitte geben Sie mindestens {} Zeichen ein\nMindestens {} Zeichen")
    P("fr", "Saisissez au moins {} caractères\n{} caractères minimum")
    P("es", "Introduce al menos {} caracteres\nMínimo {} caracteres")
    P("it", "Inserisci almeno {} caratteri\nMinimo {} caratteri")
    P("pt", "Insira pelo menos {} caracteres\nMínimo de {} caracteres")
    P("nl", "Voer minimaal {} tekens in\nMinimaal {} tekens")
    P("pl", "Minimalna liczba znaków: {}\nWpisz co najmniej {} znaków\n"
            "Minimum {} znaków")
    P("ru", "Минимальное количество символов: {}\nВведите не менее {} символов")
    P("uk", "Мінімальна кількість символів: {}\nВведіть щонайменше {} символів")
    P("tr", "En az {} karakter girin\nEn az {} karakter\n"
            "Lütfen en az {} karakter girin")
    P("ja", "{}文字以上で入力してください\n{}文字以上入力してください")
    P("zh", "请至少输入 {} 个字符\n至少 {} 个字符")
    M("characters-remaining", "#", 0)
    P("en", "{} characters remaining\n{} characters left")
    P("de", "Noch {} Zeichen\n{} Zeichen übrig\nNoch {} Zeichen übrig")
    P("fr", "{} caractères restants")
    P("es", "{} caracteres restantes")
    P("it", "{} caratteri rimanenti")
    P("pt", "{} caracteres restantes")
    P("nl", "{} tekens over\nNog {} tekens over")
    P("pl", "Pozostało znaków: {}\nPozostało {} znaków")
    P("ru", "Осталось символов: {}")
    P("uk", "Залишилось символів: {}\nЗалишилося символів: {}")
    P("tr", "{} karakter kaldı\nKalan karakter: {}")
    P("ja", "残り{}文字")
    P("zh", "剩余 {} 个字符\n还可输入 {} 个字符")
    M("of-max-characters", "##", 0)
    P("en", "{} of {} max characters")
    M("message-sent", "", 0)
    P("en", "Your message has been sent\nYour message was sent successfully\n"
            "Your message was successfully sent")
    P("de", "Ihre Nachricht wurde gesendet\nDeine Nachricht wurde gesendet")
    P("fr", "Votre message a été envoyé\nVotre message a bien été envoyé")
    P("es", "Tu mensaje ha sido enviado\nSu mensaje ha sido enviado")
    P("it", "Il tuo messaggio è stato inviato")
    P("pt", "Sua mensagem foi enviada\nA sua mensagem foi enviada")
    P("nl", "Je bericht is verzonden\nUw bericht is verzonden")
    P("pl", "Twoja wiadomość została wysłana")
    P("ru", "Ваше сообщение отправлено\nВаше сообщение было отправлено")
    P("uk", "Ваше повідомлення надіслано\nВаше повідомлення відправлено")
    P("tr", "Mesajınız gönderildi")
    P("zh", "您的消息已发送\n您的留言已发送")
    M("message-sent-bare", "", 0)
    P("en", "Message sent\nMessage sent successfully")
    P("de", "Nachricht gesendet")
    P("fr", "Message envoyé")
    P("es", "Mensaje enviado")
    P("it", "Messaggio inviato")
    P("pt", "Mensagem enviada")
    P("nl", "Bericht verzonden")
    P("pl", "Wiadomość wysłana\nWiadomość została wysłana")
    P("ru", "Сообщение отправлено")
    P("uk", "Повідомлення надіслано")
    P("tr", "Mesaj gönderildi")
    P("ja", "メッセージを送信しました\nメッセージが送信されました\n"
            "メッセージは送信されました")
    P("zh", "消息已发送")
    M("thanks-message-sent", "", 0)
    P("en", "Thank you for your message. It has been sent")
    P("de", "Vielen Dank für Ihre Nachricht. Sie wurde gesendet")
    P("fr", "Merci pour votre message. Il a été envoyé")
    P("es", "Gracias por tu mensaje. Ha sido enviado")
    P("it", "Grazie per il tuo messaggio. È stato inviato")
    P("pt", "Agradecemos a sua mensagem. Ela foi enviada")
    P("nl", "Bedankt voor je bericht. Het is verzonden")
    P("pl", "Dziękujemy za wiadomość. Została wysłana")
    P("ru", "Спасибо за Ваше сообщение. Оно успешно отправлено")
    P("uk", "Дякуємо за Ваше повідомлення. Воно успішно відправлене")
    P("tr", "Mesajınız için teşekkürler. Gönderildi")
    P("zh", "感谢您的留言，已发送")
    M("message-failed", "", 0)
    P("en", "There was an error trying to send your message. Please try again "
            "later\n"
            "There was an error sending your message. Please try again later")
    M("fields-have-error", "", 0)
    P("en", "One or more fields have an error. Please check and try again")
    M("something-went-wrong", "", 0)
    P("en", "Something went wrong\nOops! Something went wrong")
    P("de", "Etwas ist schiefgelaufen\nEtwas ist schief gelaufen")
    P("fr", "Quelque chose s'est mal passé")
    P("es", "Algo salió mal\nAlgo ha salido mal\nAlgo ha ido mal")
    P("it", "Qualcosa è andato storto")
    P("pt", "Algo deu errado")
    P("pt-PT", "Algo correu mal")
    P("nl", "Er is iets misgegaan\nEr ging iets mis\nEr is iets fout gegaan")
    P("pl", "Coś poszło nie tak")
    P("ru", "Что-то пошло не так")
    P("uk", "Щось пішло не так")
    P("tr", "Bir şeyler ters gitti")
    P("ja", "問題が発生しました")
    P("zh", "出了点问题\n出错了")
    M("went-wrong-try-again", "", 0)
    P("en", "Something went wrong. Please try again\n"
            "Something went wrong. Please try again later")
    M("error-occurred", "", 0)
    P("en", "An error occurred\nAn error has occurred")
    P("de", "Es ist ein Fehler aufgetreten")
    P("fr", "Une erreur s'est produite\nUne erreur est survenue")
    P("es", "Se ha producido un error")
    P("it", "Si è verificato un errore")
    P("pt", "Ocorreu um erro")
    P("pt-PT", "Ocorreu um erro")
    P("nl", "Er is een fout opgetreden")
    P("pl", "Wystąpił błąd")
    P("ru", "Произошла ошибка")
    P("uk", "Сталася помилка")
    P("tr", "Bir hata oluştu")
    P("ja", "エラーが発生しました")
    P("zh", "发生错误\n出现错误")
    M("try-again", "", 0)
    P("en", "Try again")
    P("de", "Erneut versuchen\nNochmal versuchen")
    P("fr", "Réessayer")
    P("es", "Intentar de nuevo\nIntentar otra vez\nReintentar")
    P("it", "Riprova")
    P("pt", "Tentar novamente")
    P("nl", "Opnieuw proberen")
    P("pl", "Spróbuj ponownie")
    P("ru", "Повторить попытку\nПопробовать снова")
    P("uk", "Спробувати ще раз\nСпробувати знову")
    P("tr", "Tekrar dene\nYeniden dene")
    P("ja", "再試行")
    P("zh", "重试\n再试一次")
    M("please-try-again", "", 0)
    P("en", "Please try again")
    P("de", "Bitte versuchen Sie es erneut\nBitte versuche es erneut")
    P("fr", "Veuillez réessayer")
    P("es", "Inténtalo de nuevo\nInténtelo de nuevo")
    P("pt", "Tente novamente")
    P("nl", "Probeer het opnieuw\nProbeer opnieuw")
    P("ru", "Попробуйте ещё раз\nПопробуйте снова")
    P("uk", "Спробуйте ще раз")
    P("tr", "Tekrar deneyin\nYeniden deneyin")
    P("ja", "もう一度お試しください")
    P("zh", "请重试")
    MK("please-wait", "", 0, loading)
    P("en", "Please wait\nPlease wait a moment")
    P("de", "Bitte warten\nBitte warten Sie")
    P("fr", "Veuillez patienter")
    P("es", "Por favor, espere\nEspere, por favor\nPor favor, espera")
    P("it", "Attendere prego\nAttendere")
    P("pt", "Aguarde\nPor favor, aguarde")
    P("nl", "Even geduld\nEen ogenblik geduld")
    P("pl", "Proszę czekać")
    P("ru", "Пожалуйста, подождите\nПодождите, пожалуйста")
    P("uk", "Будь ласка, зачекайте\nЗачекайте, будь ласка")
    P("tr", "Lütfen bekleyin")
    P("ja", "お待ちください\nしばらくお待ちください")
    P("zh", "请稍候\n请稍等")
    MK("loading", "", SAN_PHRASE_ALONE, loading)
    P("en", "Loading")
    P("de", "Wird geladen\nLaden\nLädt")
    P("fr", "Chargement\nChargement en cours")
    P("es", "Cargando")
    P("it", "Caricamento\nCaricamento in corso")
    P("pt", "Carregando")
    P("pt-PT", "A carregar")
    P("nl", "Laden\nBezig met laden\nAan het laden")
    P("pl", "Ładowanie\nWczytywanie\nTrwa ładowanie")
    P("ru", "Загрузка\nИдёт загрузка")
    P("uk", "Завантаження\nЗавантажується")
    P("tr", "Yükleniyor")
    P("ja", "読み込み中\n読み込み中です\n読込中")
    P("zh", "加载中\n正在加载")
    P("ar", "جاري التحميل\nجار التحميل\nجارٍ التحميل")
    P("sv", "Laddar\nLäser in")
    P("da", "Indlæser")
    P("no", "Laster\nLaster inn")
    P("fi", "Ladataan")
    P("cs", "Načítání\nNačítá se")
    P("el", "Φόρτωση")
    P("he", "טוען")
    P("ko", "로딩 중\n로드 중")
    P("ro", "Se încarcă")
    P("hu", "Betöltés\nBetöltés folyamatban")
    P("bg", "Зареждане")
    P("fa", "در حال بارگذاری")
    P("hi", "लोड हो रहा है")
    P("vi", "Đang tải")
    P("id", "Memuat")
    P("sr", "Учитавање")
    P("hy", "Բեռնվում է")
    P("ka", "იტვირთება")
    P("kk", "Жүктелуде")
    P("th", "กำลังโหลด")
    M("select-option", "", 0)
    P("en", "Select an option\nChoose an option\nPlease select an option\n"
            "Please choose an option")
    P("de", "Option auswählen\nWählen Sie eine Option\nWähle eine Option\n"
            "Bitte wählen Sie eine Option")
    P("fr", "Choisir une option\nSélectionner une option\n"
            "Sélectionnez une option\nChoisissez une option")
    P("es", "Elige una opción\nSelecciona una opción\nSeleccione una opción\n"
            "Seleccionar una opción")
    P("it", "Scegli un'opzione\nSeleziona un'opzione")
    P("pt", "Escolha uma opção\nSelecione uma opção\nEscolher uma opção")
    P("nl", "Kies een optie\nSelecteer een optie")
    P("pl", "Wybierz opcję")
    P("ru", "Выберите вариант\nВыберите опцию")
    P("uk", "Виберіть варіант\nВиберіть опцію\nОберіть опцію")
    P("tr", "Bir seçenek seçin\nBir seçim yapın")
    P("ja", "オプションを選択\n選択してください")
    P("zh", "选择一个选项\n请选择一个选项")
    M("please-select", "", 0)
    P("en", "Please select\nPlease choose")
    P("de", "Bitte auswählen\nBitte wählen")
    P("fr", "Veuillez sélectionner\nVeuillez choisir")
    P("es", "Por favor, selecciona\nPor favor, seleccione")
    P("it", "Si prega di selezionare\nSelezionare")
    P("pt", "Por favor, selecione")
    P("nl", "Maak een keuze")
    P("pl", "Proszę wybrać")
    P("ru", "Пожалуйста, выберите")
    P("uk", "Будь ласка, виберіть\nБудь ласка, оберіть")
    P("tr", "Lütfen seçin\nLütfen seçiniz")
    P("zh", "请选择")
    M("select-country", "", 0)
    P("en", "Select a country\nSelect country\nSelect your country\n"
            "Choose your country")
    P("de", "Land auswählen\nLand wählen")
    P("fr", "Sélectionner un pays\nChoisissez un pays\nSélectionnez un pays")
    P("es", "Selecciona un país\nSeleccionar país\nSeleccione un país")
    P("it", "Seleziona un paese\nSeleziona paese")
    P("pt", "Selecione um país\nSelecionar país")
    P("nl", "Selecteer een land\nKies een land\nLand selecteren")
    P("pl", "Wybierz kraj")
    P("ru", "Выберите страну")
    P("uk", "Виберіть країну\nОберіть країну")
    P("tr", "Ülke seçin\nBir ülke seçin")
    P("ja", "国を選択\n国を選択してください")
    P("zh", "选择国家\n选择国家/地区\n请选择国家")
    M("select-all", "", 0)
    P("en", "Select all")
    P("de", "Alle auswählen\nAlles auswählen")
    P("fr", "Tout sélectionner\nSélectionner tout")
    P("es", "Seleccionar todo\nSeleccionar todos")
    P("it", "Seleziona tutto\nSeleziona tutti")
    P("pt", "Selecionar tudo\nSelecionar todos")
    P("nl", "Alles selecteren\nSelecteer alles")
    P("pl", "Zaznacz wszystko\nZaznacz wszystkie")
    P("ru", "Выбрать все\nВыделить все\nВыбрать всё")
    P("uk", "Вибрати все\nВиділити все")
    P("tr", "Tümünü seç\nHepsini seç")
    P("ja", "すべて選択\nすべてを選択")
    P("zh", "全选")
    M("no-options", "", SAN_PHRASE_ORDINARY)
    P("en", "No options available\nNo options")
    M("terms-accept", "", 0)
    P("en", "I have read and agree to the website terms and conditions\n"
            "I have read and agree to the website")
    M("i-agree-privacy", "", 0)
    P("en", "I agree to the privacy policy\nI accept the privacy policy\n"
            "I have read and accept the privacy policy")
    P("de", "Ich stimme der Datenschutzerklärung zu\n"
            "Ich akzeptiere die Datenschutzerklärung")
    P("fr", "J'accepte la politique de confidentialité")
    P("es", "Acepto la política de privacidad\n"
            "He leído y acepto la política de privacidad")
    P("it", "Accetto l'informativa sulla privacy\n"
            "Ho letto e accetto l'informativa sulla privacy")
    P("pt", "Aceito a política de privacidade\n"
            "Concordo com a política de privacidade")
    P("nl", "Ik ga akkoord met het privacybeleid")
    P("pl", "Akceptuję politykę prywatności")
    P("ru", "Я согласен с политикой конфиденциальности\n"
            "Я принимаю политику конфиденциальности")
    P("uk", "Я погоджуюся з політикою конфіденційності")
    P("tr", "Gizlilik politikasını kabul ediyorum")
    P("ja", "プライバシーポリシーに同意します\nプライバシーポリシーに同意する")
    P("zh", "我同意隐私政策")
    M("i-agree-terms", "", 0)
    P("en", "I agree to the terms and conditions\n"
            "I accept the terms and conditions")
    P("fr", "J'accepte les conditions générales")
    P("es", "Acepto los términos y condiciones")
    P("it", "Accetto i termini e le condizioni\nAccetto i termini e condizioni")
    P("pt", "Aceito os termos e condições\nConcordo com os termos e condições")
    P("nl", "Ik ga akkoord met de algemene voorwaarden")
    P("pl", "Akceptuję regulamin")
    P("tr", "Şartlar ve koşulları kabul ediyorum")
    P("ja", "利用規約に同意する\n利用規約に同意します")

    /* Files */
    M("choose-file", "", 0)
    P("en", "Choose file\nSelect file\nChoose a file\nSelect a file")
    P("de", "Datei auswählen")
    P("fr", "Choisir un fichier\nSélectionner un fichier")
    P("es", "Seleccionar archivo\nElegir archivo\nSeleccionar un archivo")
    P("it", "Scegli file\nSeleziona file\nScegli un file")
    P("pt", "Escolher arquivo\nSelecionar arquivo")
    P("pt-PT", "Escolher ficheiro\nSelecionar ficheiro")
    P("nl", "Bestand kiezen\nKies bestand\nBestand selecteren\n"
            "Kies een bestand")
    P("pl", "Wybierz plik")
    P("ru", "Выберите файл\nВыбрать файл")
    P("uk", "Виберіть файл\nВибрати файл\nОбрати файл")
    P("tr", "Dosya seç\nDosya seçin")
    P("ja", "ファイルを選択")
    P("zh", "选择文件")
    M("select-files", "", 0)
    P("en", "Select files\nChoose files")
    P("de", "Dateien auswählen")
    P("fr", "Sélectionner des fichiers\nChoisir des fichiers")
    P("es", "Seleccionar archivos")
    P("it", "Seleziona i file")
    P("pt", "Selecionar arquivos")
    P("nl", "Bestanden selecteren\nSelecteer bestanden")
    P("pl", "Wybierz pliki")
    P("ru", "Выберите файлы\nВыбрать файлы")
    P("uk", "Виберіть файли\nВибрати файли")
    P("tr", "Dosyaları seç\nDosyaları seçin")
    M("no-file-chosen", "", 0)
    P("en", "No file chosen\nNo file selected")
    P("de", "Keine Datei ausgewählt")
    P("fr", "Aucun fichier choisi\nAucun fichier sélectionné")
    P("es", "Ningún archivo seleccionado\nNo se ha seleccionado ningún archivo")
    P("it", "Nessun file selezionato\nNessun file scelto")
    P("pt", "Nenhum arquivo selecionado\nNenhum arquivo escolhido")
    P("pt-PT", "Nenhum ficheiro selecionado")
    P("nl", "Geen bestand gekozen\nGeen bestand geselecteerd")
    P("pl", "Nie wybrano pliku")
    P("ru", "Файл не выбран")
    P("uk", "Файл не вибрано")
    P("tr", "Dosya seçilmedi")
    P("ja", "ファイルが選択されていません\nファイル未選択")
    P("zh", "未选择文件")
    M("upload-file", "", 0)
    P("en", "Upload file\nUpload a file")
    P("de", "Datei hochladen")
    P("fr", "Téléverser un fichier\nImporter un fichier")
    P("es", "Subir archivo\nCargar archivo\nSubir un archivo")
    P("it", "Carica file\nCarica un file")
    P("pt", "Enviar arquivo\nCarregar arquivo")
    P("pt-PT", "Carregar ficheiro")
    P("nl", "Bestand uploaden\nUpload bestand")
    P("pl", "Prześlij plik")
    P("ru", "Загрузить файл")
    P("uk", "Завантажити файл на сервер")
    P("tr", "Dosya yükle")
    P("ja", "ファイルをアップロード")
    P("zh", "上传文件")
    M("drop-files-here", "", 0)
    P("en", "Drop files here to upload\nDrag and drop files here\n"
            "Drop files here\nDrag & drop files here")
    P("de", "Dateien hierher ziehen\nDateien hier ablegen")
    P("fr", "Déposez les fichiers ici\nGlissez-déposez les fichiers ici")
    P("es", "Arrastra los archivos aquí\nSuelta los archivos aquí\n"
            "Arrastra y suelta archivos aquí")
    P("it", "Trascina i file qui\nRilascia i file qui")
    P("pt", "Arraste os arquivos aqui\nSolte os arquivos aqui\n"
            "Arraste e solte os arquivos aqui")
    P("nl", "Sleep bestanden hierheen")
    P("pl", "Upuść pliki tutaj\nPrzeciągnij pliki tutaj\n"
            "Przeciągnij i upuść pliki tutaj")
    P("ru", "Перетащите файлы сюда")
    P("uk", "Перетягніть файли сюди")
    P("tr", "Dosyaları buraya sürükleyin\nDosyaları buraya bırakın")
    P("ja", "ここにファイルをドロップ\nここにファイルをドラッグ＆ドロップ")
    P("zh", "将文件拖放到此处\n将文件拖到此处")
    M("drop-files-or", "", 0)
    P("en", "Drop files here or")
    M("max-file-size", "t", 0)
    P("en", "Max. file size: {}\nMaximum file size: {}\n"
            "Maximum upload size: {}")
    P("de", "Max. Dateigröße: {}\nMaximale Dateigröße: {}")
    P("fr", "Taille max. des fichiers : {}\nTaille maximale du fichier : {}\n"
            "Taille de fichier maximale : {}")
    P("es", "Tamaño máximo de archivo: {}\nTamaño máximo del archivo: {}\n"
            "Tamaño máx. de archivo: {}")
    P("it", "Dimensione massima del file: {}\nDimensione massima file: {}")
    P("pt", "Tamanho máximo do arquivo: {}\nTamanho máximo de arquivo: {}")
    P("pt-PT", "Tamanho máximo do ficheiro: {}")
    P("nl", "Max. bestandsgrootte: {}\nMaximale bestandsgrootte: {}")
    P("pl", "Maksymalny rozmiar pliku: {}\nMaks. rozmiar pliku: {}")
    P("ru", "Максимальный размер файла: {}")
    P("uk", "Максимальний розмір файлу: {}")
    P("tr", "Maksimum dosya boyutu: {}\nEn büyük dosya boyutu: {}")
    P("ja", "最大ファイルサイズ: {}")
    P("zh", "最大文件大小：{}\n文件大小上限：{}")
    M("accepted-file-types", "t", 0)
    P("en", "Accepted file types: {}\nAllowed file types: {}\n"
            "Allowed types: {}")
    P("de", "Akzeptierte Dateitypen: {}\nErlaubte Dateitypen: {}\n"
            "Zulässige Dateitypen: {}")
    P("fr", "Types de fichiers acceptés : {}\nTypes de fichiers autorisés : {}")
    P("es", "Tipos de archivo aceptados: {}\nTipos de archivo permitidos: {}")
    P("it", "Tipi di file accettati: {}\nTipi di file consentiti: {}")
    P("pt", "Tipos de arquivo aceitos: {}\nTipos de arquivo permitidos: {}")
    P("pt-PT", "Tipos de ficheiro aceites: {}\n"
               "Tipos de ficheiro permitidos: {}")
    P("nl", "Toegestane bestandstypen: {}\nToegestane bestandstypes: {}")
    P("pl", "Akceptowane typy plików: {}\nDozwolone typy plików: {}")
    P("ru", "Допустимые типы файлов: {}\nРазрешённые типы файлов: {}")
    P("uk", "Допустимі типи файлів: {}\nДозволені типи файлів: {}")
    P("tr", "Kabul edilen dosya türleri: {}\nİzin verilen dosya türleri: {}")
    P("ja", "受け入れ可能なファイルタイプ: {}\n許可されるファイル形式: {}")
    P("zh", "接受的文件类型：{}\n允许的文件类型：{}")
    M("file-too-large", "", 0)
    P("en", "The file is too large\nFile is too large\nThe file is too big\n"
            "The uploaded file is too large")
    P("de", "Die Datei ist zu groß")
    P("fr", "Le fichier est trop volumineux")
    P("es", "El archivo es demasiado grande")
    P("it", "Il file è troppo grande")
    P("pt", "O arquivo é muito grande")
    P("pt-PT", "O ficheiro é demasiado grande")
    P("nl", "Het bestand is te groot")
    P("pl", "Plik jest za duży\nPlik jest zbyt duży")
    P("ru", "Файл слишком большой")
    P("uk", "Файл занадто великий\nФайл завеликий")
    P("tr", "Dosya çok büyük")
    P("ja", "ファイルが大きすぎます")
    P("zh", "文件太大\n文件过大")
    M("remove-file", "", 0)
    P("en", "Remove file\nDelete file")
    P("de", "Datei entfernen")

    /* Shops */
    M("add-to-cart", "", 0)
    P("en", "Add to cart\nAdd to basket\nAdd to bag\nAdd to shopping cart")
    P("de", "In den Warenkorb\nIn den Warenkorb legen\n"
            "Zum Warenkorb hinzufügen")
    P("fr", "Ajouter au panier")
    P("es", "Añadir al carrito\nAgregar al carrito\nAñadir a la cesta")
    P("it", "Aggiungi al carrello")
    P("pt", "Adicionar ao carrinho")
    P("nl", "In winkelwagen\nToevoegen aan winkelwagen\nIn winkelmand\n"
            "Toevoegen aan winkelmand")
    P("pl", "Dodaj do koszyka")
    P("ru", "В корзину\nДобавить в корзину")
    P("uk", "Додати в кошик\nУ кошик\nДодати до кошика\nВ кошик")
    P("tr", "Sepete ekle")
    P("ja", "カートに入れる\nカートに追加\nお買い物カゴに追加")
    P("zh", "加入购物车\n添加到购物车")
    P("zh-TW", "加入購物車")
    P("ar", "إضافة إلى السلة\nأضف إلى السلة")
    P("sv", "Lägg i varukorg\nLägg till i varukorg\nLägg i varukorgen")
    P("da", "Tilføj til kurv\nLæg i kurv\nLæg i kurven")
    P("no", "Legg i handlekurv\nLegg i handlekurven")
    P("fi", "Lisää ostoskoriin")
    P("cs", "Přidat do košíku\nDo košíku")
    P("el", "Προσθήκη στο καλάθι")
    P("he", "הוספה לסל\nהוסף לסל")
    P("ko", "장바구니에 추가\n장바구니 담기\n장바구니에 담기")
    P("ro", "Adaugă în coș")
    P("hu", "Kosárba\nKosárba teszem\nHozzáadás a kosárhoz")
    M("add-named-to-cart", "t", 0)
    P("en", "Add {} to cart\nAdd “{}” to your cart\nAdd to cart: “{}”\n"
            "Add {} to basket")
    P("de", "{} in den Warenkorb legen\nIn den Warenkorb legen: „{}“")
    P("fr", "Ajouter {} au panier\nAjouter “{}” à votre panier\n"
            "Ajouter au panier : “{}”")
    P("es", "Añadir {} al carrito\nAñade “{}” a tu carrito\n"
            "Añadir al carrito: “{}”\nAgregar {} al carrito")
    P("it", "Aggiungi {} al carrello\nAggiungi al carrello: “{}”\n"
            "Aggiungi “{}” al tuo carrello")
    P("pt", "Adicionar {} ao carrinho\nAdicionar “{}” ao seu carrinho\n"
            "Adicionar ao carrinho: “{}”")
    P("nl", "{} toevoegen aan winkelwagen\nVoeg “{}” toe aan je winkelwagen\n"
            "Toevoegen aan winkelwagen: “{}“\nVoeg {} toe aan winkelwagen")
    P("pl", "Dodaj {} do koszyka\nDodaj do koszyka: „{}”")
    P("ru", "Добавить {} в корзину\nДобавить в корзину «{}»")
    P("uk", "Додати {} в кошик\nДодати “{}” до кошика\nДодати до кошика: “{}”")
    P("tr", "{} ürününü sepete ekle\nSepete ekle: “{}”\n"
            "“{}” ürününü sepetinize ekleyin")
    P("ja", "{} をカートに入れる\nお買い物カゴに追加: 「{}」\n{}をカートに追加")
    P("zh", "将 {} 加入购物车\n加入购物车：“{}”\n将 {} 添加到购物车")
    M("added-to-cart", "t", 0)
    P("en", "“{}” has been added to your cart\n{} was added to your cart\n"
            "{} has been added to your basket\n"
            "You added {} to your shopping cart")
    P("de", "„{}“ wurde deinem Warenkorb hinzugefügt\n"
            "{} wurde in den Warenkorb gelegt\n"
            "„{}“ wurde Ihrem Warenkorb hinzugefügt")
    P("fr", "« {} » a été ajouté à votre panier")
    P("es", "«{}» se ha añadido a tu carrito\n{} se ha agregado a tu carrito")
    P("it", "“{}” è stato aggiunto al tuo carrello")
    P("pt", "“{}” foi adicionado ao seu carrinho")
    P("nl", "“{}” is toegevoegd aan je winkelwagen\n"
            "{} is toegevoegd aan uw winkelwagen")
    P("pl", "„{}” został dodany do koszyka")
    P("ru", "Вы отложили «{}» в свою корзину\nТовар «{}» добавлен в корзину")
    P("uk", "“{}” додано до вашого кошика\n{} додано до кошика")
    P("tr", "“{}” sepetinize eklendi")
    P("ja", "{}をお買い物カゴに追加しました\n{} をカートに追加しました")
    P("zh", "“{}”已被添加到您的购物车\n{}已添加到您的购物车")
    M("remove-from-cart", "", 0)
    P("en", "Remove from cart\nRemove item from cart\n"
            "Remove this item from cart")
    P("de", "Aus dem Warenkorb entfernen")
    P("fr", "Retirer du panier\nSupprimer du panier")
    P("es", "Eliminar del carrito\nQuitar del carrito")
    P("it", "Rimuovi dal carrello")
    P("pt", "Remover do carrinho")
    P("nl", "Verwijderen uit winkelwagen")
    P("pl", "Usuń z koszyka")
    P("ru", "Удалить из корзины")
    P("uk", "Видалити з кошика")
    P("tr", "Sepetten çıkar")
    P("ja", "カートから削除")
    P("zh", "从购物车中移除\n从购物车移除")
    M("remove-item", "", 0)
    P("en", "Remove this item\nRemove item")
    P("de", "Artikel entfernen\nDiesen Artikel entfernen")
    P("fr", "Enlever cet élément\nSupprimer cet article")
    P("es", "Borrar este artículo\nEliminar este artículo")
    P("it", "Rimuovi questo articolo")
    P("pt", "Remover este item")
    P("nl", "Dit artikel verwijderen\nArtikel verwijderen")
    P("pl", "Usuń tę pozycję")
    P("ru", "Удалить эту позицию")
    P("uk", "Видалити цей товар")
    P("tr", "Bu ürünü çıkar\nBu ürünü kaldır")
    P("ja", "この商品を削除")
    P("zh", "移除此项目")
    M("remove-named-from-cart", "t", 0)
    P("en", "Remove {} from cart")
    M("view-cart", "", 0)
    P("en", "View cart\nView basket\nView shopping cart\nView your cart\n"
            "View bag\nView your shopping cart\nGo to cart")
    P("de", "Warenkorb anzeigen\nWarenkorb ansehen\nZum Warenkorb")
    P("fr", "Voir le panier\nVoir votre panier\nAfficher le panier")
    P("es", "Ver carrito\nVer el carrito\nVer cesta")
    P("it", "Visualizza carrello\nVedi carrello\nVai al carrello\n"
            "Visualizza il carrello")
    P("pt", "Ver carrinho\nVer o carrinho")
    P("nl", "Bekijk winkelwagen\nWinkelwagen bekijken\nBekijk winkelmand")
    P("pl", "Zobacz koszyk\nPokaż koszyk\nPrzejdź do koszyka")
    P("ru", "Просмотр корзины\nПосмотреть корзину\nПерейти в корзину")
    P("uk", "Переглянути кошик")
    P("tr", "Sepeti görüntüle\nSepeti gör\nSepete git")
    P("ja", "カートを見る\nお買い物カゴを表示\nカートを表示")
    P("zh", "查看购物车")
    P("zh-TW", "查看購物車")
    M("view-cart-n-items", "#", 0)
    P("en", "View your shopping cart, {} items\nCart, {} items\n"
            "{} items in cart\n{} items in your cart")
    M("shopping-cart", "", 0)
    P("en", "Shopping cart\nCart\nBasket\nShopping basket\nShopping bag\n"
            "Your cart")
    P("de", "Warenkorb")
    P("fr", "Panier\nVotre panier")
    P("es", "Carrito\nCarrito de compra\nCarrito de compras\nCesta")
    P("it", "Carrello")
    P("pt", "Carrinho\nCarrinho de compras")
    P("nl", "Winkelwagen\nWinkelmand\nWinkelmandje")
    P("pl", "Koszyk")
    P("ru", "Корзина")
    P("uk", "Кошик")
    P("tr", "Sepet\nAlışveriş sepeti\nSepetim")
    P("ja", "カート\nショッピングカート\nお買い物カゴ")
    P("zh", "购物车")
    P("zh-TW", "購物車")
    P("ar", "سلة المشتريات\nسلة التسوق\nعربة التسوق")
    P("sv", "Varukorg\nKundvagn")
    P("da", "Kurv\nIndkøbskurv")
    P("no", "Handlekurv")
    P("fi", "Ostoskori")
    P("cs", "Košík\nNákupní košík")
    P("el", "Καλάθι\nΚαλάθι αγορών")
    P("he", "סל קניות\nעגלת קניות")
    P("ko", "장바구니")
    P("ro", "Coș\nCoș de cumpărături")
    P("hu", "Kosár")
    M("cart-empty", "", 0)
    P("en", "Your cart is empty\nYour cart is currently empty\n"
            "Your shopping cart is empty\nCart is empty\nThe cart is empty\n"
            "Your basket is empty\nYour basket is currently empty\n"
            "No products in the cart")
    P("de", "Ihr Warenkorb ist leer\nDein Warenkorb ist leer\n"
            "Dein Warenkorb ist gegenwärtig leer\n"
            "Es befinden sich keine Produkte im Warenkorb\n"
            "Der Warenkorb ist leer")
    P("fr", "Votre panier est vide\nVotre panier est actuellement vide\n"
            "Le panier est vide")
    P("es", "Tu carrito está vacío\nSu carrito está vacío\n"
            "El carrito está vacío\nNo hay productos en el carrito")
    P("it", "Il tuo carrello è vuoto\nIl carrello è vuoto\n"
            "Nessun prodotto nel carrello")
    P("pt", "Seu carrinho está vazio\nO seu carrinho está vazio\n"
            "Nenhum produto no carrinho")
    P("nl", "Je winkelwagen is leeg\nUw winkelwagen is leeg\n"
            "Je winkelmand is leeg\nGeen producten in de winkelwagen")
    P("pl", "Twój koszyk jest pusty\nTwój koszyk aktualnie jest pusty\n"
            "Koszyk jest pusty\nBrak produktów w koszyku")
    P("ru", "Ваша корзина пуста\nВаша корзина пока пуста\nКорзина пуста")
    P("uk", "Ваш кошик порожній\nКошик порожній\nВаш кошик наразі порожній")
    P("tr", "Sepetiniz boş\nSepetiniz şu anda boş\n"
            "Sepetinizde ürün bulunmuyor\nAlışveriş sepetiniz boş")
    P("ja", "カートは空です\nカートに商品がありません\n"
            "お買い物カゴに商品がありません\nお買い物カゴは空です")
    P("zh", "您的购物车是空的\n您的购物车为空\n购物车为空\n购物车是空的\n"
            "您的购物车当前为空")
    M("proceed-to-checkout", "", 0)
    P("en", "Proceed to checkout\nGo to checkout")
    P("de", "Zur Kasse\nZur Kasse gehen\nWeiter zur Kasse")
    P("fr", "Passer la commande\nPasser commande\nValider la commande")
    P("es", "Finalizar compra\nTramitar pedido\nPasar por caja")
    P("it", "Procedi con l'ordine\nVai alla cassa\nConcludi l'ordine\n"
            "Procedi al pagamento")
    P("pt", "Finalizar compra\nFinalizar pedido")
    P("nl", "Verder naar afrekenen\nAfrekenen")
    P("pl", "Przejdź do kasy\nPrzejdź do płatności")
    P("ru", "Оформить заказ\nПерейти к оформлению заказа\nОформление заказа")
    P("uk", "Оформити замовлення\nПерейти до оформлення замовлення\n"
            "Оформлення замовлення")
    P("tr", "Ödeme yap\nÖdemeye geç\nÖdeme sayfasına git")
    P("ja", "ご購入手続きへ\n購入手続きに進む\n購入手続きへ進む\nレジに進む")
    P("zh", "去结账\n前往结账\n去结算\n结账\n结算")
    M("checkout", "", SAN_PHRASE_ORDINARY)
    P("en", "Checkout")
    M("continue-shopping", "", 0)
    P("en", "Continue shopping\nKeep shopping")
    P("de", "Weiter einkaufen\nEinkauf fortsetzen")
    P("fr", "Continuer mes achats\nContinuer vos achats\nContinuer les achats")
    P("es", "Seguir comprando\nContinuar comprando")
    P("it", "Continua lo shopping\nContinua gli acquisti")
    P("pt", "Continuar comprando")
    P("nl", "Verder winkelen\nVerder met winkelen")
    P("pl", "Kontynuuj zakupy")
    P("ru", "Продолжить покупки")
    P("uk", "Продовжити покупки")
    P("tr", "Alışverişe devam et\nAlışverişe devam edin")
    P("ja", "買い物を続ける\nお買い物を続ける")
    P("zh", "继续购物")
    M("back-to-shop", "", 0)
    P("en", "Return to shop\nBack to shop")
    P("de", "Zurück zum Shop")
    P("fr", "Retour à la boutique")
    P("es", "Volver a la tienda")
    P("it", "Ritorna al negozio\nTorna al negozio")
    P("pt", "Voltar para a loja\nRetornar para a loja")
    P("nl", "Terug naar winkel\nTerug naar de winkel")
    P("pl", "Wróć do sklepu\nPowrót do sklepu")
    P("ru", "Вернуться в магазин")
    P("uk", "Повернутися до магазину\nПовернутися в магазин")
    P("tr", "Mağazaya dön\nMağazaya geri dön")
    P("ja", "ショップに戻る")
    P("zh", "返回商店")
    M("buy-now", "", 0)
    P("en", "Buy now\nBuy it now")
    P("de", "Jetzt kaufen")
    P("fr", "Acheter maintenant")
    P("es", "Comprar ahora")
    P("it", "Acquista ora\nCompra ora")
    P("pt", "Comprar agora\nCompre agora")
    P("nl", "Nu kopen\nKoop nu")
    P("pl", "Kup teraz")
    P("ru", "Купить сейчас")
    P("uk", "Купити зараз")
    P("tr", "Hemen al\nŞimdi al\nHemen satın al\nŞimdi satın al")
    P("ja", "今すぐ購入\n今すぐ買う")
    P("zh", "立即购买")
    M("place-order", "", 0)
    P("en", "Place order\nPlace your order")
    P("de", "Bestellung aufgeben\nJetzt kostenpflichtig bestellen")
    P("es", "Realizar el pedido\nRealizar pedido")
    P("it", "Effettua ordine\nInvia ordine")
    P("pt", "Fazer pedido")
    P("nl", "Bestelling plaatsen")
    P("pl", "Złóż zamówienie")
    P("ru", "Подтвердить заказ\nРазместить заказ")
    P("uk", "Підтвердити замовлення")
    P("tr", "Siparişi onayla\nSipariş ver")
    P("ja", "注文する\n注文を確定する")
    P("zh", "下单\n提交订单")
    M("select-options", "", 0)
    P("en", "Select options\nChoose options")
    P("de", "Ausführung wählen\nOptionen wählen\nOptionen auswählen")
    P("fr", "Choix des options\nChoisir les options\nSélectionner les options")
    P("es", "Seleccionar opciones\nElegir opciones")
    P("it", "Scegli opzioni\nScegli le opzioni\nSeleziona opzioni")
    P("pt", "Ver opções\nEscolher opções\nSelecionar opções")
    P("nl", "Opties selecteren\nKies opties\nSelecteer opties")
    P("pl", "Wybierz opcje")
    P("ru", "Выберите параметры\nВыбрать параметры")
    P("uk", "Виберіть опції\nОберіть опції")
    P("tr", "Seçenekleri seç\nSeçenekler")
    P("ja", "オプションを選択する")
    P("zh", "选择选项")
    M("select-options-for", "t", 0)
    P("en", "Select options for “{}”")
    P("de", "Wähle Optionen für „{}“\nAusführung wählen für „{}“")
    P("fr", "Sélectionner les options pour “{}”")
    P("es", "Elige las opciones para “{}”\nSeleccionar opciones para {}")
    P("it", "Scegli le opzioni per “{}”\nSeleziona opzioni per “{}”")
    P("pt", "Selecione as opções para “{}”\nVer opções para “{}”")
    P("nl", "Opties selecteren voor “{}“\nSelecteer opties voor “{}”")
    P("pl", "Wybierz opcje dla „{}”")
    P("ru", "Выберите опции для «{}»")
    P("uk", "Виберіть опції для “{}”")
    P("tr", "“{}” için seçenekleri seçin")
    P("ja", "「{}」のオプションを選択")
    P("zh", "为“{}”选择选项")
    M("this-product-has-variants", "", 0)
    P("en", "This product has multiple variants. The options may be chosen on "
            "the product page")
    P("de", "Dieses Produkt weist mehrere Varianten auf. Die Optionen können "
            "auf der Produktseite gewählt werden")
    P("fr", "Ce produit a plusieurs variations. Les options peuvent être "
            "choisies sur la page du produit")
    P("es", "Este producto tiene múltiples variantes. Las opciones se pueden "
            "elegir en la página de producto")
    P("it", "Questo prodotto ha più varianti. Le opzioni possono essere "
            "scelte nella pagina del prodotto")
    P("pt", "Este produto tem várias variantes. As opções podem ser "
            "escolhidas na página do produto")
    P("nl", "Dit product heeft meerdere variaties. Deze optie kan gekozen "
            "worden op de productpagina")
    P("pl", "Ten produkt ma wiele wariantów. Opcje można wybrać na stronie "
            "produktu")
    P("ru", "Этот товар имеет несколько вариаций. Опции можно выбрать на "
            "странице товара")
    P("uk", "Цей товар має кілька варіантів. Параметри можна вибрати на "
            "сторінці товару")
    P("tr", "Bu ürünün birden fazla varyasyonu var. Seçenekler ürün "
            "sayfasından seçilebilir")
    P("ja", "この商品には複数のバリエーションがあります。 オプションは商品ペー"
            "ジから選択できます")
    P("zh", "本产品有多种变体。 可在产品页面上选择这些选项\n"
            "此产品有多种变体。可在产品页面上选择这些选项")
    M("quantity", "", 0)
    P("en", "Quantity")
    P("de", "Menge\nAnzahl")
    P("fr", "Quantité")
    P("es", "Cantidad")
    P("it", "Quantità")
    P("pt", "Quantidade")
    P("nl", "Aantal\nHoeveelheid")
    P("pl", "Ilość")
    P("ru", "Количество")
    P("uk", "Кількість")
    P("tr", "Miktar\nAdet")
    P("ja", "数量")
    P("zh", "数量")
    M("increase-quantity", "", 0)
    P("en", "Increase quantity\nIncrease quantity by one")
    P("de", "Menge erhöhen")
    P("fr", "Augmenter la quantité")
    P("es", "Aumentar cantidad\nAumentar la cantidad")
    P("it", "Aumenta quantità\nAumenta la quantità")
    P("pt", "Aumentar quantidade\nAumentar a quantidade")
    P("nl", "Aantal verhogen\nHoeveelheid verhogen")
    P("pl", "Zwiększ ilość")
    P("ru", "Увеличить количество")
    P("uk", "Збільшити кількість")
    P("tr", "Miktarı artır")
    P("ja", "数量を増やす")
    P("zh", "增加数量")
    M("decrease-quantity", "", 0)
    P("en", "Decrease quantity\nReduce quantity")
    P("de", "Menge verringern\nMenge reduzieren")
    P("fr", "Réduire la quantité\nDiminuer la quantité")
    P("es", "Reducir cantidad\nDisminuir cantidad\nReducir la cantidad")
    P("it", "Diminuisci quantità\nRiduci quantità\nDiminuisci la quantità")
    P("pt", "Diminuir quantidade\nDiminuir a quantidade")
    P("nl", "Aantal verlagen\nHoeveelheid verlagen")
    P("pl", "Zmniejsz ilość")
    P("ru", "Уменьшить количество")
    P("uk", "Зменшити кількість")
    P("tr", "Miktarı azalt")
    P("ja", "数量を減らす")
    P("zh", "减少数量")
    M("product-quantity", "", 0)
    P("en", "Product quantity")
    P("de", "Produktmenge")
    P("fr", "Quantité de produits")
    P("it", "Quantità del prodotto")
    P("nl", "Productaantal")
    P("pl", "Ilość produktu")
    P("ru", "Количество товара")
    P("uk", "Кількість товару")
    M("quantity-of-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "{} quantity")
    M("in-stock", "", SAN_PHRASE_ORDINARY)
    P("en", "In stock")
    P("de", "Auf Lager\nVorrätig")
    P("fr", "En stock")
    P("es", "En stock\nHay existencias")
    P("it", "Disponibile")
    P("pt", "Em estoque")
    P("pt-PT", "Em stock")
    P("nl", "Op voorraad")
    P("pl", "W magazynie\nNa stanie")
    P("ru", "В наличии")
    P("uk", "В наявності")
    P("tr", "Stokta\nStokta var")
    P("ja", "在庫あり")
    P("zh", "有货\n有库存")
    M("n-in-stock", "#", SAN_PHRASE_ORDINARY)
    P("en", "*{} in stock\nOnly {} left in stock")
    M("out-of-stock", "", 0)
    P("en", "Out of stock")
    P("de", "Nicht vorrätig\nNicht auf Lager")
    P("fr", "Rupture de stock\nEn rupture de stock")
    P("es", "Sin existencias")
    P("pt", "Fora de estoque")
    P("nl", "Niet op voorraad")
    P("pl", "Brak w magazynie")
    P("ru", "Нет в наличии")
    P("uk", "Немає в наявності")
    P("tr", "Stokta yok\nStokta kalmadı")
    P("ja", "在庫切れ\n在庫なし")
    P("zh", "缺货")
    M("sold-out", "", 0)
    P("en", "Sold out")
    P("de", "Ausverkauft")
    P("fr", "Épuisé")
    P("es", "Agotado")
    P("it", "Esaurito")
    P("pt", "Esgotado")
    P("nl", "Uitverkocht")
    P("pl", "Wyprzedane")
    P("ru", "Распродано")
    P("uk", "Розпродано")
    P("tr", "Tükendi")
    P("ja", "売り切れ")
    P("zh", "售罄\n已售罄")
    M("sale-price", "", 0)
    P("en", "Sale price")
    P("de", "Verkaufspreis\nAngebotspreis")
    P("fr", "Prix soldé\nPrix promotionnel")
    P("es", "Precio de oferta")
    P("it", "Prezzo scontato\nPrezzo in offerta")
    P("pt", "Preço promocional")
    P("nl", "Aanbiedingsprijs")
    P("ru", "Цена со скидкой")
    P("uk", "Ціна зі знижкою")
    P("tr", "İndirimli fiyat")
    P("ja", "セール価格")
    P("zh", "促销价")
    M("regular-price", "", 0)
    P("en", "Regular price")
    P("de", "Normaler Preis\nRegulärer Preis")
    P("fr", "Prix habituel\nPrix normal")
    P("es", "Precio habitual\nPrecio normal")
    P("it", "Prezzo di listino")
    P("pt", "Preço normal")
    P("nl", "Normale prijs")
    P("pl", "Cena regularna")
    P("ru", "Обычная цена")
    P("uk", "Звичайна ціна")
    P("tr", "Normal fiyat")
    P("ja", "通常価格")
    P("zh", "常规价格\n正常价格")
    M("original-price-was", "t", 0)
    P("en", "Original price was: {}")
    P("de", "Ursprünglicher Preis war: {}")
    P("fr", "Le prix initial était : {}")
    P("es", "El precio original era: {}")
    P("it", "Il prezzo originale era: {}")
    P("pt", "O preço original era: {}")
    P("nl", "Oorspronkelijke prijs was: {}")
    P("pl", "Pierwotna cena wynosiła: {}")
    P("ru", "Первоначальная цена составляла {}")
    P("uk", "Оригінальна ціна: {}\nПочаткова ціна була: {}")
    P("tr", "Orijinal fiyat: {}")
    P("ja", "元の価格は {} でした")
    P("zh", "*原价为：{}")
    M("current-price-is", "t", 0)
    P("en", "Current price is: {}")
    P("de", "Aktueller Preis ist: {}")
    P("fr", "Le prix actuel est : {}")
    P("es", "El precio actual es: {}")
    P("it", "Il prezzo attuale è: {}")
    P("pt", "O preço atual é: {}")
    P("nl", "Huidige prijs is: {}")
    P("pl", "Aktualna cena wynosi: {}")
    P("ru", "Текущая цена: {}")
    P("uk", "Поточна ціна: {}")
    P("tr", "Şu andaki fiyat: {}")
    P("ja", "現在の価格は {} です")
    P("zh", "当前价格为：{}")
    M("price-range", "tt", 0)
    P("en", "Price range: {} through {}")
    P("de", "Preisspanne: {} bis {}")
    P("fr", "Plage de prix : {} à {}")
    P("es", "Rango de precios: desde {} hasta {}")
    P("nl", "Prijsklasse: {} tot {}")
    P("pl", "Zakres cen: od {} do {}")
    P("ru", "Диапазон цен: {}–{}")
    P("ja", "*価格帯: {} – {}")
    P("zh", "价格范围：{} 至 {}")
    M("rated-out-of", "##", 0)
    P("en", "Rated {} out of {}\nRating: {} out of {}")
    P("de", "Bewertet mit {} von {}")
    P("fr", "*Note {} sur {}")
    P("es", "Valorado con {} de {}\nValorado en {} de {}")
    P("it", "Valutato {} su {}")
    P("pt", "Avaliação {} de {}\nAvaliado como {} de {}")
    P("nl", "Gewaardeerd {} uit {}")
    P("pl", "Oceniono {} na {}\nOceniony {} na {}")
    P("ru", "Оценка {} из {}")
    P("uk", "Оцінено в {} з {}")
    P("tr", "{2} üzerinden {1} oy aldı")
    P("ja", "{2}段階中{1}の評価")
    P("zh", "*评分 {} / {}")
    M("out-of-stars", "##", 0)
    P("en", "{} out of {} stars\n*{} of {} stars")
    P("de", "{} von {} Sternen")
    P("fr", "{} étoiles sur {}\n{} sur {} étoiles")
    P("es", "{} de {} estrellas")
    P("it", "{} stelle su {}\n{} su {} stelle")
    P("pt", "{} de {} estrelas")
    P("nl", "{} van {} sterren\n{} van de {} sterren")
    P("pl", "{} z {} gwiazdek")
    P("ru", "*{} из {} звёзд")
    P("uk", "*{} з {} зірок\n*{} із {} зірок")
    P("tr", "{2} üzerinden {1} yıldız")
    P("ja", "{2}つ星のうち{1}")
    P("zh", "*{1} 星，共 {2} 星")
    M("customer-reviews", "#", 0)
    P("en", "{} customer reviews")
    P("de", "{} Kundenrezensionen")
    P("fr", "{} avis client\n{} avis clients")
    P("es", "{} valoraciones de clientes")
    P("it", "{} recensioni dei clienti")
    P("pt", "{} avaliações de clientes\n{} avaliações de cliente")
    P("nl", "{} klantbeoordelingen\n{} klantenbeoordelingen")
    P("pl", "{} opinii klientów")
    P("ru", "{} отзывов клиентов")
    P("tr", "{} müşteri değerlendirmesi")
    P("ja", "{}件のカスタマーレビュー")
    P("zh", "{} 条客户评价")
    M("based-on-n-reviews", "#", 0)
    P("en", "Based on {} reviews")
    P("de", "Basierend auf {} Bewertungen")
    P("fr", "Basé sur {} avis")
    P("es", "Basado en {} reseñas")
    P("it", "Basato su {} recensioni")
    P("pt", "Com base em {} avaliações")
    P("nl", "Gebaseerd op {} beoordelingen")
    M("n-reviews", "#", 0)
    P("en", "*{} reviews")
    P("de", "{} Bewertungen\n{} Rezensionen")
    P("fr", "*{} avis")
    P("es", "{} opiniones\n{} valoraciones\n*{} reseñas")
    P("it", "{} recensioni")
    P("pt", "{} avaliações")
    P("nl", "{} beoordelingen")
    P("pl", "*Opinie: {}\n*{} opinii\n*{} opinie")
    P("ru", "*Отзывы: {}\n*{} отзывов\n*{} отзыва")
    P("uk", "*Відгуки: {}\n{} відгуків\n*{} відгуки")
    P("tr", "{} değerlendirme")
    P("ja", "{}件のレビュー")
    P("zh", "*{} 条评价")
    M("reviews", "", 0)
    P("en", "Reviews")
    P("de", "Bewertungen\nRezensionen")
    P("fr", "Avis")
    P("es", "Valoraciones\nOpiniones\nReseñas")
    P("it", "Recensioni")
    P("pt", "Avaliações")
    P("nl", "Beoordelingen")
    P("pl", "Opinie")
    P("ru", "Отзывы")
    P("uk", "Відгуки")
    P("tr", "Değerlendirmeler")
    P("ja", "レビュー")
    P("zh", "评价")
    M("write-review", "", 0)
    P("en", "Write a review\nAdd a review\nLeave a review\nWrite your review")
    P("de", "Bewertung schreiben\nEine Bewertung schreiben\nBewertung abgeben")
    P("fr", "Écrire un avis\nRédiger un avis\nLaisser un avis\nAjouter un avis")
    P("es", "Escribir una reseña\nEscribe una reseña\nAñadir una valoración\n"
            "Escribir una opinión")
    P("it", "Scrivi una recensione\nAggiungi una recensione\n"
            "Lascia una recensione")
    P("pt", "Escrever uma avaliação\nEscreva uma avaliação\n"
            "Adicionar uma avaliação\nDeixe uma avaliação")
    P("nl", "Schrijf een beoordeling\nBeoordeling schrijven\n"
            "Schrijf een review\nEen beoordeling toevoegen")
    P("pl", "Napisz opinię\nDodaj opinię")
    P("ru", "Написать отзыв\nОставить отзыв\nДобавить отзыв")
    P("uk", "Написати відгук\nЗалишити відгук\nДодати відгук")
    P("tr", "Değerlendirme yaz\nYorum yazın ve puan verin")
    P("ja", "レビューを書く\nレビューを投稿")
    P("zh", "撰写评价\n写评价\n发表评价")
    M("your-rating", "", 0)
    P("en", "Your rating")
    P("de", "Ihre Bewertung\nDeine Bewertung")
    P("fr", "Votre note")
    P("es", "Tu puntuación\nTu valoración\nSu valoración")
    P("it", "La tua valutazione")
    P("pt", "Sua avaliação\nA sua avaliação")
    P("nl", "Je waardering\nJouw beoordeling\nUw beoordeling")
    P("pl", "Twoja ocena")
    P("ru", "Ваша оценка")
    P("uk", "Ваша оцінка")
    P("tr", "Puanınız\nDerecelendirmeniz")
    P("ja", "あなたの評価")
    P("zh", "您的评分")
    M("related-products", "", 0)
    P("en", "Related products\nSimilar products")
    P("de", "Ähnliche Produkte\nVerwandte Produkte")
    P("fr", "Produits similaires\nProduits apparentés")
    P("es", "Productos relacionados\nProductos similares")
    P("it", "Prodotti correlati\nProdotti simili")
    P("pt", "Produtos relacionados\nProdutos similares\nProdutos semelhantes")
    P("nl", "Gerelateerde producten\nVergelijkbare producten")
    P("pl", "Podobne produkty\nPowiązane produkty")
    P("ru", "Похожие товары\nСопутствующие товары")
    P("uk", "Схожі товари\nСупутні товари\nПов'язані товари")
    P("tr", "İlgili ürünler\nBenzer ürünler")
    P("ja", "関連商品")
    P("zh", "相关产品\n相关商品")
    M("additional-information", "", SAN_PHRASE_ORDINARY)
    P("en", "Additional information")
    P("de", "Zusätzliche Information\nZusätzliche Informationen")
    P("fr", "Informations complémentaires")
    P("es", "Información adicional")
    P("it", "Informazioni aggiuntive")
    P("pt", "Informação adicional\nInformações adicionais")
    P("nl", "Aanvullende informatie\nExtra informatie")
    P("pl", "Informacje dodatkowe\nDodatkowe informacje")
    P("ru", "Дополнительные сведения")
    P("tr", "Ek bilgi\nEk bilgiler")
    P("ja", "追加情報")
    P("zh", "其他信息\n附加信息")
    M("add-to-wishlist", "", 0)
    P("en", "Add to wishlist\nAdd to wish list")
    P("de", "Auf die Wunschliste\nZur Wunschliste hinzufügen")
    P("fr", "Ajouter à la liste de souhaits\nAjouter à ma liste d'envies")
    P("es", "Añadir a la lista de deseos\nAgregar a la lista de deseos")
    P("it", "Aggiungi alla lista dei desideri")
    P("pt", "Adicionar à lista de desejos")
    P("nl", "Toevoegen aan verlanglijst")
    P("pl", "Dodaj do listy życzeń")
    P("ru", "Добавить в список желаний")
    P("uk", "Додати до списку бажань")
    P("tr", "İstek listesine ekle")
    P("ja", "ほしい物リストに追加")
    P("zh", "添加到愿望清单\n加入心愿单")
    M("add-to-favorites", "", 0)
    P("en", "Add to favorites\nAdd to favourites")
    P("de", "Zu Favoriten hinzufügen")
    P("fr", "Ajouter aux favoris")
    P("es", "Añadir a favoritos")
    P("it", "Aggiungi ai preferiti")
    P("pt", "Adicionar aos favoritos")
    P("nl", "Toevoegen aan favorieten")
    P("pl", "Dodaj do ulubionych")
    P("ru", "Добавить в избранное\nВ избранное")
    P("uk", "Додати в обране")
    P("tr", "Favorilere ekle")
    P("ja", "お気に入りに追加")
    P("zh", "添加到收藏\n加入收藏")
    M("quick-view", "", 0)
    P("en", "Quick view\nQuick look")
    P("de", "Schnellansicht")
    P("fr", "Aperçu rapide")
    P("es", "Vista rápida")
    P("it", "Anteprima rapida\nVista rapida")
    P("pt", "Visualização rápida")
    P("nl", "Snelle weergave\nSnel bekijken")
    P("pl", "Szybki podgląd")
    P("ru", "Быстрый просмотр")
    P("uk", "Швидкий перегляд")
    P("tr", "Hızlı bakış\nHızlı görünüm")
    P("ja", "クイックビュー")
    P("zh", "快速查看\n快速预览")
    M("compare", "", 0)
    P("en", "Compare")
    P("de", "Vergleichen")
    P("fr", "Comparer")
    P("es", "Comparar")
    P("it", "Confronta")
    P("pt", "Comparar")
    P("nl", "Vergelijken")
    P("pl", "Porównaj")
    P("ru", "Сравнить")
    P("uk", "Порівняти")
    P("tr", "Karşılaştır")
    P("ja", "比較\n比較する")
    P("zh", "比较")
    M("apply-coupon", "", 0)
    P("en", "Apply coupon\nApply discount")
    P("de", "Gutschein anwenden")
    P("fr", "Appliquer le code promo")
    P("es", "Aplicar cupón")
    P("it", "Applica codice promozionale\nApplica coupon")
    P("pt", "Aplicar cupom")
    P("nl", "Kortingsbon toepassen\nWaardebon toepassen")
    P("pl", "Zastosuj kupon\nWykorzystaj kupon")
    P("ru", "Применить купон")
    P("uk", "Застосувати купон")
    P("tr", "Kupon uygula\nKuponu uygula")
    P("ja", "クーポンを適用")
    P("zh", "使用优惠券\n应用优惠券")
    M("coupon-code", "", 0)
    P("en", "Coupon code")
    P("de", "Gutscheincode")
    P("fr", "Code promo")
    P("es", "Código de cupón\nCódigo del cupón")
    P("it", "Codice promozionale")
    P("pt", "Código do cupom")
    P("nl", "Kortingscode")
    P("pl", "Kod kuponu")
    P("ru", "Код купона")
    P("uk", "Код купона")
    P("tr", "Kupon kodu")
    P("ja", "クーポンコード")
    P("zh", "优惠券代码")
    M("update-cart", "", 0)
    P("en", "Update cart\nUpdate basket")
    P("de", "Warenkorb aktualisieren")
    P("fr", "Mettre à jour le panier")
    P("es", "Actualizar carrito\nActualizar el carrito")
    P("it", "Aggiorna carrello\nAggiorna il carrello")
    P("pt", "Atualizar carrinho")
    P("nl", "Winkelwagen bijwerken\nWinkelwagen updaten")
    P("pl", "Zaktualizuj koszyk\nAktualizuj koszyk")
    P("ru", "Обновить корзину")
    P("uk", "Оновити кошик")
    P("tr", "Sepeti güncelle")
    P("ja", "カートを更新\nお買い物カゴを更新")
    P("zh", "更新购物车")
    M("billing-details", "", 0)
    P("en", "Billing details")
    P("de", "Rechnungsdetails")
    P("fr", "Détails de facturation")
    P("es", "Detalles de facturación")
    P("it", "Dettagli di fatturazione")
    P("pt", "Detalhes de faturamento")
    P("nl", "Factuurgegevens")
    P("pl", "Dane płatności\nDane rozliczeniowe")
    P("tr", "Fatura ayrıntıları\nFatura detayları")
    P("ja", "請求先詳細")
    P("zh", "账单详情")
    M("billing-address", "", 0)
    P("en", "Billing address")
    P("de", "Rechnungsadresse")
    P("fr", "Adresse de facturation")
    P("es", "Dirección de facturación")
    P("it", "Indirizzo di fatturazione")
    P("pt", "Endereço de faturamento\nEndereço de cobrança")
    P("nl", "Factuuradres")
    P("pl", "Adres rozliczeniowy")
    P("ru", "Платёжный адрес\nАдрес для выставления счёта")
    P("uk", "Платіжна адреса")
    P("tr", "Fatura adresi")
    P("ja", "請求先住所")
    P("zh", "账单地址\n帐单地址")
    M("shipping-address", "", 0)
    P("en", "Shipping address\nDelivery address")
    P("de", "Lieferadresse\nVersandadresse")
    P("fr", "Adresse de livraison")
    P("es", "Dirección de envío")
    P("it", "Indirizzo di spedizione")
    P("pt", "Endereço de entrega")
    P("nl", "Verzendadres\nBezorgadres\nAfleveradres")
    P("pl", "Adres dostawy\nAdres wysyłki")
    P("ru", "Адрес доставки")
    P("uk", "Адреса доставки")
    P("tr", "Teslimat adresi\nGönderim adresi")
    P("ja", "配送先住所\nお届け先住所")
    P("zh", "收货地址\n配送地址\n送货地址")
    M("subtotal", "", 0)
    P("en", "Subtotal")
    P("de", "Zwischensumme")
    P("fr", "Sous-total")
    P("it", "Subtotale")
    P("nl", "Subtotaal")
    P("pl", "Kwota częściowa\nSuma częściowa")
    P("ru", "Подытог\nПромежуточный итог")
    P("uk", "Проміжний підсумок\nПідсумок")
    P("tr", "Ara toplam")
    P("ja", "小計")
    P("zh", "小计")
    M("free-shipping", "", SAN_PHRASE_ORDINARY)
    P("en", "Free shipping")
    P("de", "Kostenloser Versand")
    P("fr", "Livraison gratuite")
    P("es", "Envío gratis\nEnvío gratuito")
    P("it", "Spedizione gratuita")
    P("pt", "Frete grátis")
    P("pt-PT", "Portes grátis")
    P("nl", "Gratis verzending")
    P("pl", "Darmowa wysyłka\nDarmowa dostawa")
    P("ru", "Бесплатная доставка")
    P("uk", "Безкоштовна доставка")
    P("tr", "Ücretsiz kargo")
    P("ja", "送料無料")
    P("zh", "免运费\n包邮")
    M("track-order", "", 0)
    P("en", "Track your order\nTrack order")
    P("de", "Bestellung verfolgen\nSendung verfolgen")
    P("fr", "Suivre votre commande\nSuivre ma commande")
    P("es", "Seguimiento de pedido\nRastrear pedido\nSeguir pedido")
    P("it", "Traccia il tuo ordine\nTraccia ordine")
    P("pt", "Rastrear pedido\nAcompanhar pedido")
    P("nl", "Bestelling volgen\nVolg je bestelling")
    P("pl", "Śledź zamówienie")
    P("ru", "Отследить заказ")
    P("uk", "Відстежити замовлення")
    P("tr", "Sipariş takibi\nSiparişimi takip et")
    P("zh", "跟踪订单\n追踪订单")
    M("my-orders", "", 0)
    P("en", "My orders\nOrder history\nYour orders")
    M("no-products-found", "", 0)
    P("en", "No products were found matching your selection\nNo products found")
    P("de", "Keine Produkte gefunden\n"
            "Es wurden keine Produkte gefunden, die deiner Auswahl entsprechen")
    P("fr", "Aucun produit trouvé\n"
            "Aucun produit ne correspond à votre sélection")
    P("es", "No se encontraron productos\nNo se han encontrado productos\n"
            "No se han encontrado productos que se ajusten a tu selección")
    P("it", "Nessun prodotto trovato\n"
            "Non è stato trovato nessun prodotto che corrisponde alla tua "
            "selezione")
    P("pt", "Nenhum produto encontrado\n"
            "Nenhum produto foi encontrado para a sua seleção")
    P("nl", "Geen producten gevonden\n"
            "Geen producten gevonden die aan je zoekcriteria voldoen")
    P("pl", "Nie znaleziono produktów\n"
            "Nie znaleziono produktów, których szukasz")
    P("ru", "Товары не найдены\n"
            "Товаров, соответствующих вашему запросу, не обнаружено")
    P("uk", "Товарів не знайдено\nТовари не знайдені")
    P("tr", "Ürün bulunamadı\nSeçiminizle eşleşen ürün bulunamadı")
    P("ja", "商品が見つかりません\n商品が見つかりませんでした")
    P("zh", "未找到产品\n未找到商品\n没有找到产品")
    M("skip-to-product-information", "", 0)
    P("en", "Skip to product information")
    P("de", "Zu Produktinformationen springen")
    P("fr", "Passer aux informations produits")
    P("es", "Ir directamente a la información del producto")
    P("it", "Passa alle informazioni sul prodotto")
    P("pt", "Pular para as informações do produto")
    P("nl", "Ga direct naar productinformatie")
    P("pl", "Pomiń, aby przejść do informacji o produkcie")
    P("ja", "商品情報にスキップ")
    P("zh", "跳至产品信息")
    M("unit-price", "", 0)
    P("en", "Unit price")
    P("de", "Grundpreis\nStückpreis")
    P("fr", "Prix unitaire")
    P("es", "Precio unitario")
    P("it", "Prezzo unitario")
    P("pt", "Preço unitário")
    P("nl", "Eenheidsprijs")
    P("pl", "Cena jednostkowa")
    P("ru", "Цена за единицу")
    P("uk", "Ціна за одиницю")
    P("tr", "Birim fiyat")
    P("ja", "単価")
    P("zh", "单价")

    /* Cookies and consent */
    M("accept-cookies", "", 0)
    P("en", "Accept cookies")
    P("de", "Cookies akzeptieren")
    P("fr", "Accepter les cookies")
    P("es", "Aceptar cookies\nAceptar las cookies")
    P("it", "Accetta i cookie\nAccetta cookie")
    P("pt", "Aceitar cookies")
    P("nl", "Cookies accepteren\nAccepteer cookies")
    P("pl", "Akceptuj pliki cookie\nAkceptuję pliki cookie\n"
            "Zaakceptuj pliki cookie")
    P("ru", "Принять файлы cookie\nПринять cookies")
    P("uk", "Прийняти файли cookie\nПрийняти cookies")
    P("tr", "Çerezleri kabul et")
    P("ja", "Cookieを受け入れる\nクッキーを受け入れる")
    P("zh", "接受 Cookie\n接受Cookie")
    MK("accept-all", "", 0, accept)
    P("en", "Accept all\nAllow all")
    P("de", "Alle akzeptieren\nAlle zulassen\nAllen zustimmen\n"
            "Alles akzeptieren")
    P("fr", "Tout accepter\nAccepter tout\nAutoriser tous")
    P("es", "Aceptar todo\nAceptar todas\nPermitir todo")
    P("it", "Accetta tutto\nAccetta tutti\nConsenti tutti")
    P("pt", "Aceitar todos\nAceitar tudo\nPermitir todos")
    P("nl", "Alles accepteren\nAccepteer alles\nAlles toestaan\n"
            "Alle accepteren")
    P("pl", "Zaakceptuj wszystko\nAkceptuj wszystko\nZaakceptuj wszystkie\n"
            "Akceptuj wszystkie\nZezwól na wszystkie")
    P("ru", "Принять все\nРазрешить все\nПринять всё")
    P("uk", "Прийняти все\nПрийняти всі\nДозволити всі\nДозволити все")
    P("tr", "Tümünü kabul et\nHepsini kabul et\nTümüne izin ver")
    P("ja", "すべて受け入れる\nすべて同意する\nすべて許可\nすべて許可する")
    P("zh", "全部接受\n接受全部\n全部允许\n允许全部")
    P("ar", "قبول الكل")
    P("sv", "Acceptera alla\nGodkänn alla\nTillåt alla")
    P("da", "Accepter alle\nTillad alle\nAcceptér alle")
    P("no", "Godta alle\nGodta alt\nTillat alle")
    P("fi", "Hyväksy kaikki\nSalli kaikki")
    P("cs", "Přijmout vše\nPovolit vše\nPřijmout všechny")
    P("el", "Αποδοχή όλων")
    P("he", "אשר הכל\nקבל הכל")
    P("ko", "모두 수락\n모두 허용\n모두 동의")
    P("ro", "Acceptă tot\nAcceptă toate\nAccept toate")
    P("hu", "Összes elfogadása\nMindet elfogadom")
    MK("accept-all-cookies", "", 0, accept)
    P("en", "Accept all cookies\nAllow all cookies")
    P("de", "Alle Cookies akzeptieren\nAlle Cookies zulassen")
    P("fr", "Accepter tous les cookies\nAutoriser tous les cookies")
    P("es", "Aceptar todas las cookies\nPermitir todas las cookies")
    P("it", "Accetta tutti i cookie\nAccetta tutti i cookies")
    P("pt", "Aceitar todos os cookies\nPermitir todos os cookies")
    P("nl", "Alle cookies accepteren\nAccepteer alle cookies\n"
            "Alle cookies toestaan")
    P("pl", "Zaakceptuj wszystkie pliki cookie\n"
            "Akceptuj wszystkie pliki cookie\nAkceptuj wszystkie ciasteczka")
    P("ru", "Принять все файлы cookie\nПринять все cookies\n"
            "Разрешить все файлы cookie")
    P("uk", "Прийняти всі файли cookie\nПрийняти всі cookies\n"
            "Дозволити всі файли cookie")
    P("tr", "Tüm çerezleri kabul et\nTüm çerezlere izin ver")
    P("ja", "すべてのCookieを受け入れる\nすべてのクッキーを受け入れる\n"
            "すべてのCookieを許可")
    P("zh", "接受所有 Cookie\n接受所有Cookie\n接受全部 Cookie")
    P("sv", "Acceptera alla cookies\nAcceptera alla kakor\n"
            "Godkänn alla cookies")
    P("da", "Accepter alle cookies\nTillad alle cookies")
    P("no", "Godta alle informasjonskapsler\nGodta alle cookies")
    P("fi", "Hyväksy kaikki evästeet\nSalli kaikki evästeet")
    P("cs", "Přijmout všechny soubory cookie\nPřijmout všechny cookies")
    P("el", "Αποδοχή όλων των cookies")
    P("ro", "Acceptă toate cookie-urile\nAccept toate cookie-urile")
    P("hu", "Összes süti elfogadása\nMinden süti elfogadása")
    MK("accept", "", 0, accept)
    P("en", "Accept")
    P("de", "Akzeptieren")
    P("fr", "Accepter")
    P("es", "Aceptar")
    P("it", "Accetta")
    P("pt", "Aceitar")
    P("nl", "Accepteren")
    P("pl", "Akceptuj\nAkceptuję\nZaakceptuj")
    P("ru", "Принять")
    P("uk", "Прийняти")
    P("tr", "Kabul et")
    P("ja", "受け入れる")
    P("zh", "接受")
    P("bg", "Приемам")
    P("fa", "پذیرش")
    P("hi", "स्वीकार करें")
    P("vi", "Chấp nhận")
    P("id", "Terima")
    P("sr", "Прихвати")
    P("hy", "Ընդունել")
    P("ka", "მიღება")
    P("kk", "Қабылдау")
    P("th", "ยอมรับ")
    MK("i-agree", "", 0, accept)
    P("en", "I agree\nI accept\nAgree")
    P("de", "Ich stimme zu\nZustimmen")
    P("fr", "J'accepte")
    P("es", "Estoy de acuerdo\nAcepto")
    P("it", "Accetto\nAcconsento")
    P("pt", "Concordo\nAceito\nEu concordo")
    P("nl", "Ik ga akkoord\nAkkoord")
    P("pl", "Zgadzam się\nWyrażam zgodę")
    P("ru", "Согласен\nЯ согласен")
    P("uk", "Погоджуюсь\nЯ згоден\nПогоджуюся")
    P("tr", "Kabul ediyorum")
    P("ja", "同意する\n同意します")
    P("zh", "我同意\n同意")
    MK("reject-all", "", 0, reject)
    P("en", "Reject all\nDecline all\nDeny all\nRefuse all")
    P("de", "Alle ablehnen\nAlles ablehnen")
    P("fr", "Tout refuser\nRefuser tout\nTout rejeter")
    P("es", "Rechazar todo\nRechazar todas\nDenegar todas")
    P("it", "Rifiuta tutto\nRifiuta tutti")
    P("pt", "Rejeitar todos\nRejeitar tudo\nRecusar todos\nRecusar tudo")
    P("nl", "Alles weigeren\nAlles afwijzen\nWeiger alles")
    P("pl", "Odrzuć wszystko\nOdrzuć wszystkie")
    P("ru", "Отклонить все\nОтклонить всё")
    P("uk", "Відхилити все\nВідхилити всі")
    P("tr", "Tümünü reddet\nHepsini reddet")
    P("ja", "すべて拒否\nすべて拒否する")
    P("zh", "全部拒绝\n拒绝全部")
    P("ar", "رفض الكل")
    P("sv", "Avvisa alla\nNeka alla")
    P("da", "Afvis alle")
    P("no", "Avvis alle")
    P("fi", "Hylkää kaikki")
    P("cs", "Odmítnout vše\nOdmítnout všechny")
    P("el", "Απόρριψη όλων")
    P("he", "דחה הכל")
    P("ko", "모두 거부")
    P("ro", "Respinge tot\nRespinge toate\nRefuză toate")
    P("hu", "Összes elutasítása")
    MK("reject", "", 0, reject)
    P("en", "Reject\nDecline\nDeny")
    P("de", "Ablehnen")
    P("fr", "Refuser\nRejeter")
    P("es", "Rechazar\nDenegar")
    P("it", "Rifiuta")
    P("pt", "Rejeitar\nRecusar")
    P("nl", "Weigeren\nAfwijzen")
    P("pl", "Odrzuć")
    P("ru", "Отклонить")
    P("uk", "Відхилити")
    P("tr", "Reddet")
    P("ja", "拒否\n拒否する")
    P("zh", "拒绝")
    P("bg", "Отказвам")
    P("fa", "رد کردن")
    P("hi", "अस्वीकार करें")
    P("vi", "Từ chối")
    P("id", "Tolak")
    P("sr", "Одбиј")
    P("hy", "Մերժել")
    P("ka", "უარყოფა")
    P("kk", "Бас тарту")
    P("th", "ปฏิเสธ")
    M("necessary-only", "", 0)
    P("en", "Only necessary cookies\nNecessary cookies only\n"
            "Accept necessary cookies only\nOnly essential cookies\n"
            "Essential cookies only\nOnly necessary\n"
            "Accept only essential cookies\nAccept only necessary cookies\n"
            "Use necessary cookies only")
    P("de", "Nur notwendige Cookies\nNur essenzielle Cookies akzeptieren\n"
            "Nur notwendige Cookies akzeptieren\n"
            "Nur notwendige Cookies zulassen\nNur notwendige Cookies verwenden")
    P("fr", "Cookies nécessaires uniquement\n"
            "Uniquement les cookies nécessaires\n"
            "Accepter uniquement les cookies essentiels")
    P("es", "Solo cookies necesarias\nSolo necesarias\n"
            "Aceptar solo las cookies esenciales\n"
            "Aceptar solo las necesarias\nUsar solo cookies necesarias")
    P("it", "Solo cookie necessari\nAccetta solo i cookie necessari\n"
            "Solo i necessari\nAccetta solo i cookie essenziali")
    P("pt", "Apenas cookies necessários\nSomente cookies necessários\n"
            "Aceitar apenas cookies necessários\n"
            "Aceitar apenas cookies essenciais")
    P("nl", "Alleen noodzakelijke cookies\n"
            "Alleen noodzakelijke cookies accepteren\n"
            "Alleen essentiële cookies accepteren\n"
            "Alleen noodzakelijke cookies toestaan")
    P("pl", "Tylko niezbędne pliki cookie\nTylko niezbędne\n"
            "Akceptuj tylko niezbędne pliki cookie\nZaakceptuj tylko niezbędne")
    P("ru", "Только необходимые файлы cookie\nТолько необходимые\n"
            "Принять только необходимые")
    P("uk", "Лише необхідні файли cookie\nТільки необхідні\nЛише необхідні\n"
            "Тільки необхідні файли cookie")
    P("tr", "Yalnızca gerekli çerezler\nSadece gerekli çerezler\n"
            "Yalnızca gerekli çerezleri kabul et")
    P("ja", "必要なCookieのみ\n必須Cookieのみ\n必要なクッキーのみ")
    P("zh", "仅必要 Cookie\n仅限必要 Cookie\n仅接受必要的 Cookie")
    MK("cookie-settings", "", 0, cookie_notice)
    P("en", "Cookie settings\nCookies settings")
    P("de", "Cookie-Einstellungen")
    P("fr", "Paramètres des cookies\nRéglages des cookies\n"
            "Paramètres de cookies")
    P("es", "Configuración de cookies\nAjustes de cookies")
    P("it", "Impostazioni dei cookie\nImpostazioni cookie")
    P("pt", "Configurações de cookies\nConfiguração de cookies")
    P("pt-PT", "Definições de cookies")
    P("nl", "Cookie-instellingen")
    P("pl", "Ustawienia plików cookie\nUstawienia cookies\n"
            "Ustawienia ciasteczek")
    P("ru", "Настройки файлов cookie\nНастройки cookie\nНастройки cookies")
    P("uk", "Налаштування файлів cookie\nНалаштування cookie\n"
            "Налаштування cookies")
    P("tr", "Çerez ayarları")
    P("ja", "Cookieの設定\nCookie設定\nクッキー設定\nクッキーの設定")
    P("zh", "Cookie 设置\nCookie设置")
    P("ar", "إعدادات ملفات تعريف الارتباط")
    P("sv", "Cookieinställningar\nInställningar för cookies")
    P("da", "Cookieindstillinger\nCookie-indstillinger")
    P("no", "Innstillinger for informasjonskapsler")
    P("fi", "Evästeasetukset")
    P("cs", "Nastavení cookies\nNastavení souborů cookie")
    P("el", "Ρυθμίσεις cookies")
    P("he", "הגדרות קובצי Cookie\nהגדרות עוגיות")
    P("ko", "쿠키 설정")
    P("ro", "Setări cookie\nSetări cookie-uri\nSetări cookies")
    P("hu", "Süti beállítások\nCookie-beállítások")
    M("cookie-preferences", "", 0)
    P("en", "Cookie preferences")
    P("fr", "Préférences de cookies\nPréférences des cookies")
    P("es", "Preferencias de cookies")
    P("it", "Preferenze cookie\nPreferenze dei cookie")
    P("pt", "Preferências de cookies")
    P("nl", "Cookievoorkeuren")
    P("pl", "Preferencje plików cookie")
    P("tr", "Çerez tercihleri")
    P("zh", "Cookie 偏好设置")
    MK("manage-cookies", "", 0, cookie_notice)
    P("en", "Manage cookies")
    P("de", "Cookies verwalten")
    P("fr", "Gérer les cookies")
    P("es", "Gestionar cookies\nAdministrar cookies\nGestionar las cookies")
    P("it", "Gestisci cookie\nGestisci i cookie")
    P("pt", "Gerenciar cookies")
    P("pt-PT", "Gerir cookies")
    P("nl", "Cookies beheren\nBeheer cookies")
    P("pl", "Zarządzaj plikami cookie\nZarządzaj cookies")
    P("ru", "Управление файлами cookie\nУправление cookie")
    P("uk", "Керування файлами cookie\nКерування cookie")
    P("tr", "Çerezleri yönet")
    P("ja", "Cookieを管理\nCookieの管理")
    P("zh", "管理 Cookie\n管理Cookie")
    M("manage-cookie-settings", "", 0)
    P("en", "Manage cookie settings")
    P("de", "Cookie-Einstellungen verwalten")
    M("manage-cookie-preferences", "", 0)
    P("en", "Manage cookie preferences")
    P("fr", "Gérer les préférences de cookies")
    P("nl", "Cookievoorkeuren beheren")
    M("manage-consent", "", 0)
    P("en", "Manage consent")
    P("de", "Zustimmung verwalten\nEinwilligung verwalten")
    P("fr", "Gérer le consentement")
    P("es", "Gestionar consentimiento\nGestionar el consentimiento")
    P("it", "Gestisci consenso\nGestisci il consenso")
    P("pt", "Gerenciar consentimento\nGerenciar o consentimento")
    P("pt-PT", "Gerir consentimento")
    P("nl", "Beheer toestemming\nToestemming beheren")
    P("pl", "Zarządzaj zgodą")
    P("ru", "Управление согласием")
    P("uk", "Керування згодою\nКерувати згодою")
    P("tr", "Onayı yönet\nİzni yönet")
    P("ja", "同意の管理")
    P("zh", "管理同意")
    M("manage-cookie-consent", "", 0)
    P("en", "Manage cookie consent")
    P("de", "Cookie-Zustimmung verwalten")
    P("fr", "Gérer le consentement aux cookies")
    P("es", "Gestionar el consentimiento de las cookies")
    P("it", "Gestisci consenso cookie")
    P("nl", "Beheer cookie toestemming")
    P("pl", "Zarządzaj zgodami plików cookie")
    P("ja", "Cookie の同意を管理")
    P("zh", "管理 Cookie 同意")
    M("manage-options", "", 0)
    P("en", "Manage options")
    P("de", "Optionen verwalten")
    P("fr", "Gérer les options")
    P("es", "Administrar opciones\nGestionar opciones")
    P("it", "Gestisci opzioni")
    P("pt", "Gerenciar opções")
    P("nl", "Beheer opties\nOpties beheren")
    P("pl", "Zarządzaj opcjami")
    P("ru", "Управление параметрами")
    P("uk", "Керування параметрами\nКерувати параметрами")
    P("tr", "Seçenekleri yönet")
    P("ja", "オプションの管理")
    P("zh", "管理选项")
    M("manage-settings", "", 0)
    P("en", "Manage settings")
    P("de", "Einstellungen verwalten")
    P("ru", "Управление настройками")
    M("manage-preferences", "", 0)
    P("en", "Manage preferences")
    P("de", "Voreinstellungen verwalten")
    P("fr", "Gérer les préférences")
    P("es", "Gestionar preferencias")
    P("it", "Gestisci preferenze")
    P("pt", "Gerenciar preferências")
    P("nl", "Voorkeuren beheren")
    P("pl", "Zarządzaj preferencjami")
    P("tr", "Tercihleri yönet")
    P("zh", "管理偏好")
    M("view-preferences", "", 0)
    P("en", "View preferences")
    P("de", "Einstellungen ansehen\nEinstellungen anzeigen")
    P("fr", "Voir les préférences")
    P("es", "Ver preferencias")
    P("it", "Visualizza le preferenze\nVisualizza preferenze")
    P("pt", "Ver preferências")
    P("nl", "Voorkeuren bekijken\nBekijk voorkeuren")
    P("pl", "Zobacz preferencje")
    P("ru", "Просмотр настроек\nПросмотреть предпочтения")
    P("uk", "Переглянути налаштування")
    P("tr", "Tercihleri görüntüle")
    P("ja", "設定を見る\n設定を表示")
    P("zh", "查看偏好")
    M("save-preferences", "", 0)
    P("en", "Save preferences\nSave my preferences")
    P("fr", "Enregistrer les préférences")
    P("es", "Guardar preferencias")
    P("it", "Salva preferenze\nSalva le preferenze")
    P("pt", "Salvar preferências")
    P("pt-PT", "Guardar preferências")
    P("nl", "Voorkeuren opslaan\nVoorkeuren bewaren")
    P("pl", "Zapisz preferencje")
    P("ru", "Сохранить предпочтения")
    P("tr", "Tercihleri kaydet")
    P("zh", "保存偏好")
    M("save-settings", "", 0)
    P("en", "Save settings")
    P("de", "Einstellungen speichern")
    P("fr", "Enregistrer les paramètres")
    P("es", "Guardar ajustes")
    P("it", "Salva impostazioni")
    P("pt", "Salvar configurações")
    P("pt-PT", "Guardar definições")
    P("nl", "Instellingen opslaan")
    P("pl", "Zapisz ustawienia")
    P("ru", "Сохранить настройки")
    P("uk", "Зберегти налаштування")
    P("tr", "Ayarları kaydet")
    P("ja", "設定を保存")
    P("zh", "保存设置")
    M("customize", "", 0)
    P("en", "Customize\nCustomise")
    P("de", "Anpassen")
    P("fr", "Personnaliser")
    P("es", "Personalizar")
    P("it", "Personalizza")
    P("pt", "Personalizar")
    P("nl", "Aanpassen")
    P("pl", "Dostosuj")
    P("ru", "Настроить")
    P("uk", "Налаштувати")
    P("tr", "Özelleştir")
    P("ja", "カスタマイズ")
    P("zh", "自定义")
    M("cookie-policy", "", SAN_PHRASE_ORDINARY)
    P("en", "Cookie policy\nCookies policy")
    P("de", "Cookie-Richtlinie")
    P("fr", "Politique de cookies\nPolitique relative aux cookies")
    P("es", "Política de cookies")
    P("it", "Cookie policy\nInformativa sui cookie")
    P("pt", "Política de cookies")
    P("nl", "Cookiebeleid")
    P("pl", "Polityka plików cookie\nPolityka cookies")
    P("ru", "Политика использования файлов cookie\n"
            "Политика в отношении файлов cookie")
    P("uk", "Політика щодо файлів cookie\nПолітика використання файлів cookie")
    P("tr", "Çerez politikası")
    P("ja", "Cookieポリシー\nクッキーポリシー")
    P("zh", "Cookie 政策\nCookie政策")
    MK("this-site-uses-cookies", "", 0, cookie_notice)
    P("en", "This website uses cookies\nThis site uses cookies\n"
            "Our website uses cookies")
    P("de", "Diese Website verwendet Cookies\n"
            "Diese Webseite verwendet Cookies\nDiese Seite verwendet Cookies")
    P("fr", "Ce site utilise des cookies\nCe site web utilise des cookies")
    P("es", "Este sitio web utiliza cookies\nEste sitio web usa cookies\n"
            "Esta web utiliza cookies\nEste sitio utiliza cookies\n"
            "Esta web usa cookies")
    P("it", "Questo sito utilizza i cookie\n"
            "Questo sito web utilizza i cookie\nQuesto sito utilizza cookie\n"
            "Questo sito usa i cookie")
    P("pt", "Este site usa cookies\nEste site utiliza cookies")
    P("nl", "Deze website gebruikt cookies\nDeze site gebruikt cookies\n"
            "Deze website maakt gebruik van cookies")
    P("pl", "Ta strona używa plików cookie\n"
            "Ta strona korzysta z plików cookie\nTa strona używa ciasteczek\n"
            "Ta strona wykorzystuje pliki cookie")
    P("ru", "Этот сайт использует файлы cookie\nЭтот сайт использует cookies\n"
            "Этот веб-сайт использует файлы cookie\n"
            "Сайт использует файлы cookie")
    P("uk", "Цей сайт використовує файли cookie\n"
            "Цей сайт використовує cookies\n"
            "Цей вебсайт використовує файли cookie")
    P("tr", "Bu web sitesi çerezleri kullanır\nBu site çerez kullanmaktadır\n"
            "Bu web sitesi çerez kullanmaktadır\nBu site çerezleri kullanır")
    P("ja", "このサイトはクッキーを使用しています\n"
            "このサイトはCookieを使用しています\n"
            "このウェブサイトはCookieを使用しています")
    P("zh", "本网站使用 Cookie\n本网站使用Cookie\n此网站使用 Cookie")
    P("ar", "يستخدم هذا الموقع ملفات تعريف الارتباط")
    P("sv", "Den här webbplatsen använder cookies\n"
            "Denna webbplats använder cookies")
    P("da", "Denne hjemmeside bruger cookies\nDette websted bruger cookies\n"
            "Denne side bruger cookies")
    P("no", "Dette nettstedet bruker informasjonskapsler\n"
            "Denne nettsiden bruker informasjonskapsler\n"
            "Denne siden bruker cookies")
    P("fi", "Tämä sivusto käyttää evästeitä\n"
            "Tämä verkkosivusto käyttää evästeitä")
    P("cs", "Tento web používá soubory cookie\nTento web používá cookies\n"
            "Tyto stránky používají cookies")
    P("el", "Αυτός ο ιστότοπος χρησιμοποιεί cookies")
    P("he", "אתר זה משתמש בעוגיות\nאתר זה משתמש בקובצי Cookie")
    P("ko", "이 웹사이트는 쿠키를 사용합니다\n이 사이트는 쿠키를 사용합니다")
    P("ro", "Acest site folosește cookie-uri\n"
            "Acest site web folosește cookie-uri\n"
            "Acest site utilizează cookie-uri")
    P("hu", "Ez a weboldal sütiket használ\nEz az oldal sütiket használ")
    P("bg", "Този сайт използва бисквитки")
    P("fa", "این وب‌سایت از کوکی‌ها استفاده می‌کند")
    P("hi", "यह वेबसाइट कुकीज़ का उपयोग करती है")
    P("vi", "Trang web này sử dụng cookie")
    P("id", "Situs ini menggunakan cookie")
    P("sr", "Овај сајт користи колачиће")
    P("hy", "Այս կայքն օգտագործում է քուքիներ")
    P("ka", "ეს ვებსაიტი იყენებს ქუქი-ფაილებს")
    P("kk", "Бұл сайт cookie файлдарын пайдаланады")
    P("th", "เว็บไซต์นี้ใช้คุกกี้")
    M("we-use-cookies-to", "", 0)
    P("en", "We use cookies to improve your experience on our website\n"
            "We use cookies to ensure that we give you the best experience on "
            "our website\nWe use cookies to improve your experience")
    P("de", "Wir verwenden Cookies, um Ihre Erfahrung auf unserer Website zu "
            "verbessern")
    M("privacy-settings", "", 0)
    P("en", "Privacy settings")
    P("de", "Datenschutzeinstellungen\nPrivatsphäre-Einstellungen\n"
            "Datenschutz-Einstellungen")
    P("fr", "Paramètres de confidentialité")
    P("es", "Configuración de privacidad\nAjustes de privacidad")
    P("it", "Impostazioni sulla privacy\nImpostazioni privacy")
    P("pt", "Configurações de privacidade")
    P("nl", "Privacy-instellingen\nPrivacyinstellingen")
    P("pl", "Ustawienia prywatności")
    P("ru", "Настройки конфиденциальности\nНастройки приватности")
    P("uk", "Налаштування конфіденційності\nНалаштування приватності")
    P("tr", "Gizlilik ayarları")
    P("ja", "プライバシー設定")
    P("zh", "隐私设置")
    M("privacy-preferences", "", 0)
    P("en", "Privacy preferences")
    P("fr", "Préférences de confidentialité")
    P("es", "Preferencias de privacidad")
    P("it", "Preferenze privacy")
    P("pt", "Preferências de privacidade")
    P("nl", "Privacyvoorkeuren")
    P("pl", "Preferencje prywatności")
    P("tr", "Gizlilik tercihleri")
    M("privacy-overview", "", 0)
    P("en", "Privacy overview")
    M("always-enabled", "", 0)
    P("en", "Always enabled\nAlways active\nAlways on")
    P("de", "Immer aktiv\nImmer aktiviert")
    P("fr", "Toujours activé\nToujours actif")
    P("es", "Siempre activo\nSiempre activado")
    P("it", "Sempre attivo\nSempre abilitato")
    P("pt", "Sempre ativado\nSempre ativo")
    P("nl", "Altijd actief\nAltijd ingeschakeld")
    P("pl", "Zawsze aktywne\nZawsze włączone")
    P("ru", "Всегда включено\nВсегда активно")
    P("uk", "Завжди активні\nЗавжди ввімкнено\nЗавжди активно")
    P("tr", "Her zaman etkin\nHer zaman aktif")
    P("ja", "常に有効\n常に有効です")
    P("zh", "始终启用\n始终激活")
    M("strictly-necessary", "", 0)
    P("en", "Strictly necessary\nStrictly necessary cookies")
    P("de", "Unbedingt erforderliche Cookies\nUnbedingt erforderlich")
    P("fr", "Strictement nécessaires\nCookies strictement nécessaires")
    P("es", "Estrictamente necesarias\nCookies estrictamente necesarias")
    P("it", "Strettamente necessari\nCookie strettamente necessari")
    P("pt", "Estritamente necessários\nCookies estritamente necessários")
    P("nl", "Strikt noodzakelijk\nStrikt noodzakelijke cookies")
    P("pl", "Niezbędne pliki cookie\nŚciśle niezbędne pliki cookie")
    P("ru", "Строго необходимые файлы cookie")
    P("uk", "Суворо необхідні файли cookie")
    P("tr", "Kesinlikle gerekli çerezler")
    P("zh", "绝对必要的 Cookie")
    M("close-cookie-banner", "", 0)
    P("en", "Close GDPR Cookie Banner\nClose cookie banner\n"
            "Close this notice\nDismiss this notice")
    MK("got-it", "", SAN_PHRASE_ORDINARY, accept)
    P("en", "Got it")
    P("de", "Verstanden")
    P("fr", "J'ai compris")
    P("es", "Entendido")
    P("it", "Ho capito")
    P("pt", "Entendi")
    P("nl", "Begrepen")
    P("pl", "Rozumiem")
    P("ru", "Понятно")
    P("uk", "Зрозуміло")
    P("tr", "Anladım")
    P("zh", "知道了\n我知道了")

    /* Players */
    M("play", "", 0)
    P("en", "Play")
    P("de", "Abspielen\nWiedergabe")
    P("fr", "Lire\nLecture")
    P("es", "Reproducir")
    P("it", "Riproduci")
    P("pt", "Reproduzir")
    P("nl", "Afspelen")
    P("pl", "Odtwórz")
    P("ru", "Воспроизвести\nВоспроизведение")
    P("uk", "Відтворити\nВідтворення")
    P("tr", "Oynat")
    P("ja", "再生")
    P("zh", "播放")
    M("pause", "", 0)
    P("en", "Pause")
    P("de", "Pausieren\nAnhalten")
    P("fr", "Mettre en pause")
    P("es", "Pausar\nPausa")
    P("it", "Metti in pausa")
    P("pt", "Pausar")
    P("nl", "Pauzeren\nPauze")
    P("pl", "Wstrzymaj\nPauza")
    P("ru", "Пауза\nПриостановить")
    P("uk", "Пауза\nПризупинити")
    P("tr", "Duraklat")
    P("ja", "一時停止")
    P("zh", "暂停")
    M("play-video", "", 0)
    P("en", "Play video\nWatch video\nPlay the video\nWatch the video")
    P("de", "Video abspielen\nVideo ansehen")
    P("fr", "Lire la vidéo\nVoir la vidéo\nRegarder la vidéo")
    P("es", "Reproducir vídeo\nReproducir video\nVer vídeo\nVer video")
    P("it", "Riproduci video\nGuarda il video\nRiproduci il video")
    P("pt", "Reproduzir vídeo\nAssistir ao vídeo\nVer vídeo")
    P("nl", "Video afspelen\nSpeel video af\nBekijk video\nBekijk de video")
    P("pl", "Odtwórz wideo\nOdtwórz film\nObejrzyj wideo\nObejrzyj film")
    P("ru", "Воспроизвести видео\nСмотреть видео")
    P("uk", "Відтворити відео\nДивитися відео")
    P("tr", "Videoyu oynat\nVideoyu izle")
    P("ja", "動画を再生\nビデオを再生\n動画を見る")
    P("zh", "播放视频\n观看视频")
    P("ar", "تشغيل الفيديو")
    P("sv", "Spela video\nSpela upp video\nSe video")
    P("da", "Afspil video\nSe video")
    P("no", "Spill av video\nSe video")
    P("fi", "Toista video\nKatso video")
    P("cs", "Přehrát video")
    P("el", "Αναπαραγωγή βίντεο")
    P("he", "הפעל וידאו\nנגן וידאו")
    P("ko", "동영상 재생\n비디오 재생")
    P("ro", "Redă videoclipul\nRedare video")
    P("hu", "Videó lejátszása")
    M("pause-video", "", 0)
    P("en", "Pause video")
    P("de", "Video anhalten\nVideo pausieren")
    P("fr", "Mettre la vidéo en pause")
    P("es", "Pausar vídeo\nPausar video")
    P("it", "Metti in pausa il video")
    P("pt", "Pausar vídeo")
    P("nl", "Video pauzeren")
    P("pl", "Wstrzymaj wideo\nWstrzymaj film")
    P("ru", "Приостановить видео")
    P("uk", "Призупинити відео")
    P("tr", "Videoyu duraklat")
    P("ja", "動画を一時停止")
    P("zh", "暂停视频")
    M("video-player", "", 0)
    P("en", "Video player")
    P("de", "Videoplayer\nVideo-Player")
    P("fr", "Lecteur vidéo")
    P("es", "Reproductor de vídeo\nReproductor de video")
    P("it", "Lettore video\nVideo Player")
    P("pt", "Tocador de vídeo\nReprodutor de vídeo\nLeitor de vídeo")
    P("nl", "Videospeler")
    P("pl", "Odtwarzacz video\nOdtwarzacz wideo")
    P("ru", "Видеоплеер")
    P("uk", "Відеопрогравач\nВідеоплеєр")
    P("tr", "Video oynatıcı")
    P("ja", "動画プレーヤー\n動画プレイヤー\nビデオプレーヤー")
    P("zh", "视频播放器")
    M("audio-player", "", 0)
    P("en", "Audio player")
    P("de", "Audio-Player\nAudioplayer")
    P("fr", "Lecteur audio")
    P("es", "Reproductor de audio")
    P("it", "Lettore audio")
    P("pt", "Tocador de áudio\nReprodutor de áudio\nLeitor de áudio")
    P("nl", "Audiospeler")
    P("pl", "Odtwarzacz plików dźwiękowych\nOdtwarzacz audio")
    P("ru", "Аудиоплеер")
    P("uk", "Аудіопрогравач\nАудіоплеєр")
    P("tr", "Ses oynatıcı")
    P("ja", "音声プレーヤー\n音声プレイヤー")
    P("zh", "音频播放器")
    M("mute", "", 0)
    P("en", "Mute")
    P("de", "Stumm schalten\nStummschalten\nTon aus")
    P("fr", "Couper le son\nMuet")
    P("es", "Silenciar\nSilencio")
    P("it", "Disattiva audio")
    P("pt", "Mudo\nSilenciar")
    P("nl", "Dempen")
    P("pl", "Wycisz")
    P("ru", "Выключить звук\nБез звука\nОтключить звук")
    P("uk", "Вимкнути звук")
    P("tr", "Sesi kapat")
    P("ja", "ミュート")
    P("zh", "静音")
    M("unmute", "", 0)
    P("en", "Unmute")
    P("de", "Stummschaltung aufheben\nTon an\nTon einschalten")
    P("fr", "Activer le son\nRéactiver le son")
    P("es", "Activar sonido\nActivar el sonido")
    P("it", "Attiva audio")
    P("pt", "Ativar som\nDesativar mudo")
    P("nl", "Dempen opheffen\nGeluid aan\nGeluid inschakelen")
    P("pl", "Wyłącz wyciszenie\nWłącz dźwięk")
    P("ru", "Включить звук")
    P("uk", "Увімкнути звук")
    P("tr", "Sesi aç")
    P("ja", "ミュート解除\nミュートを解除")
    P("zh", "取消静音")
    M("fullscreen", "", 0)
    P("en", "Fullscreen\nFull screen\nEnter fullscreen\nEnter full screen")
    P("de", "Vollbild")
    P("fr", "Plein écran")
    P("es", "Pantalla completa")
    P("it", "Schermo intero")
    P("pt", "Tela cheia")
    P("pt-PT", "Ecrã inteiro\nEcrã completo")
    P("nl", "Volledig scherm")
    P("pl", "Pełny ekran\nPełen ekran")
    P("ru", "Полноэкранный режим\nНа весь экран\nВо весь экран")
    P("uk", "Повноекранний режим\nНа весь екран")
    P("tr", "Tam ekran")
    P("ja", "全画面\nフルスクリーン\n全画面表示")
    P("zh", "全屏")
    M("exit-fullscreen", "", 0)
    P("en", "Exit fullscreen\nExit full screen\nNon-fullscreen")
    P("de", "Vollbild beenden\nVollbildmodus beenden")
    P("fr", "Quitter le plein écran\nQuitter le mode plein écran")
    P("es", "Salir de pantalla completa\nSalir de la pantalla completa")
    P("it", "Esci da schermo intero\nEsci dalla modalità a schermo intero")
    P("pt", "Sair da tela cheia")
    P("pt-PT", "Sair de ecrã inteiro")
    P("nl", "Volledig scherm verlaten\nVolledig scherm afsluiten")
    P("pl", "Wyjdź z pełnego ekranu\nOpuść pełny ekran\nZamknij pełny ekran")
    P("ru", "Выйти из полноэкранного режима")
    P("uk", "Вийти з повноекранного режиму")
    P("tr", "Tam ekrandan çık")
    P("ja", "全画面を終了\n全画面表示を終了\nフルスクリーンを終了")
    P("zh", "退出全屏")
    M("toggle-fullscreen", "", 0)
    P("en", "Toggle fullscreen\nToggle full screen")
    M("subtitles-off", "", 0)
    P("en", "Subtitles off\nCaptions off\ncaptions off, selected")
    M("subtitles", "", 0)
    P("en", "Subtitles\nCaptions/Subtitles")
    P("de", "Untertitel")
    P("fr", "Sous-titres")
    P("es", "Subtítulos")
    P("it", "Sottotitoli")
    P("pt", "Legendas")
    P("nl", "Ondertiteling\nOndertitels")
    P("pl", "Napisy")
    P("ru", "Субтитры")
    P("uk", "Субтитри")
    P("tr", "Altyazılar\nAltyazı")
    P("ja", "字幕")
    P("zh", "字幕")
    M("playback-rate", "", 0)
    P("en", "Playback rate\nPlayback speed")
    P("de", "Wiedergabegeschwindigkeit")
    P("fr", "Vitesse de lecture")
    P("es", "Velocidad de reproducción")
    P("it", "Velocità di riproduzione")
    P("pt", "Velocidade de reprodução")
    P("nl", "Afspeelsnelheid")
    P("pl", "Prędkość odtwarzania\nSzybkość odtwarzania")
    P("ru", "Скорость воспроизведения")
    P("uk", "Швидкість відтворення")
    P("tr", "Oynatma hızı")
    P("ja", "再生速度")
    P("zh", "播放速度")
    M("current-time", "", 0)
    P("en", "Current time")
    P("de", "Aktueller Zeitpunkt")
    P("fr", "Temps actuel\nTemps courant")
    P("es", "Tiempo actual")
    P("it", "Tempo attuale")
    P("pt", "Tempo atual")
    P("nl", "Huidige tijd")
    P("pl", "Aktualny czas\nBieżący czas")
    P("ru", "Текущее время")
    P("uk", "Поточний час")
    P("tr", "Geçerli süre\nŞu anki süre")
    P("ja", "現在の時刻")
    P("zh", "当前时间")
    M("remaining-time", "", 0)
    P("en", "Remaining time\nTime remaining")
    P("de", "Verbleibende Zeit")
    P("fr", "Temps restant")
    P("es", "Tiempo restante")
    P("it", "Tempo rimanente")
    P("pt", "Tempo restante")
    P("nl", "Resterende tijd")
    P("pl", "Pozostały czas")
    P("ru", "Оставшееся время")
    P("uk", "Час, що залишився")
    P("tr", "Kalan süre")
    P("ja", "残りの時間\n残り時間")
    P("zh", "剩余时间")
    M("seek-help", "", 0)
    P("en", "Use Left/Right Arrow keys to advance one second, Up/Down arrows "
            "to advance ten seconds")
    P("de", "Pfeiltasten links/rechts benutzen, um eine Sekunde "
            "vorzuspringen, Pfeiltasten hoch/runter um zehn Sekunden "
            "vorzuspringen")
    M("volume-help", "", 0)
    P("en", "Use Up/Down Arrow keys to increase or decrease volume")
    P("de", "Pfeiltasten Hoch/Runter benutzen, um die Lautstärke zu regeln")
    P("fr", "Utilisez les flèches haut/bas pour augmenter ou diminuer le "
            "volume")
    P("es", "Utiliza las teclas de flecha arriba/abajo para aumentar o "
            "disminuir el volumen")
    P("it", "Usa i tasti freccia su/giù per aumentare o diminuire il volume")
    P("pt", "Use as setas para cima ou para baixo para aumentar ou diminuir o "
            "volume")
    P("nl", "Gebruik omhoog/omlaag pijltoetsen om het volume te verhogen of "
            "te verlagen")
    P("pl", "Używaj strzałek do góry oraz do dołu aby zwiększyć lub "
            "zmniejszyć głośność")
    P("ru", "Используйте клавиши вверх/вниз, чтобы увеличить или уменьшить "
            "громкость")
    P("tr", "Sesi artırmak ya da azaltmak için yukarı/aşağı tuşları kullanın")
    P("ja", "ボリューム調節には上下矢印キーを使ってください")
    P("zh", "使用上/下箭头键来增高或降低音量")
    M("video-unavailable", "", 0)
    P("en", "This video is unavailable\nVideo unavailable")
    M("enable-js-to-play", "", 0)
    P("en", "To view this video please enable JavaScript, and consider "
            "upgrading to a web browser that supports HTML5 video")
    M("browser-no-video", "", 0)
    P("en", "Your browser does not support the video tag\n"
            "Your browser does not support HTML5 video")
    P("de", "Ihr Browser unterstützt das Video-Tag nicht\n"
            "Ihr Browser unterstützt kein HTML5-Video")
    P("fr", "Votre navigateur ne prend pas en charge la balise vidéo")
    P("es", "Tu navegador no soporta la etiqueta de vídeo\n"
            "Tu navegador no admite vídeo HTML5")
    P("it", "Il tuo browser non supporta il tag video")
    P("pt", "Seu navegador não suporta a tag de vídeo\n"
            "Seu navegador não suporta vídeo HTML5")
    P("nl", "Je browser ondersteunt de video-tag niet\n"
            "Uw browser ondersteunt de videotag niet")
    P("pl", "Twoja przeglądarka nie obsługuje znacznika video")
    P("ru", "Ваш браузер не поддерживает тег video\n"
            "Ваш браузер не поддерживает HTML5 видео")
    P("uk", "Ваш браузер не підтримує тег video")
    P("tr", "Tarayıcınız video etiketini desteklemiyor")
    P("ja", "お使いのブラウザは video タグをサポートしていません")
    P("zh", "您的浏览器不支持 video 标签\n您的浏览器不支持视频标签")
    M("browser-no-audio", "", 0)
    P("en", "Your browser does not support the audio element\n"
            "Your browser does not support the audio tag")
    P("de", "Ihr Browser unterstützt das Audio-Element nicht")
    P("fr", "Votre navigateur ne prend pas en charge l'élément audio")
    P("es", "Tu navegador no soporta el elemento de audio")
    P("it", "Il tuo browser non supporta l'elemento audio")
    P("pt", "Seu navegador não suporta o elemento de áudio")
    P("nl", "Je browser ondersteunt het audio-element niet")
    P("ru", "Ваш браузер не поддерживает элемент audio")
    M("browser-no-iframes", "", 0)
    P("en", "Your browser does not support iframes\n"
            "Your browser doesn't support iframes")
    P("de", "Ihr Browser unterstützt keine iframes\n"
            "Dein Browser unterstützt keine iframes")

    /* Galleries and sliders */
    M("next-slide", "", 0)
    P("en", "Next slide\nGo to next slide\nShow next slide")
    P("de", "Nächste Folie\nNächster Slide\nZur nächsten Folie")
    P("fr", "Diapositive suivante\nAller à la diapositive suivante")
    P("es", "Diapositiva siguiente\nSiguiente diapositiva\n"
            "Ir a la siguiente diapositiva")
    P("it", "Diapositiva successiva\nSlide successiva\nProssima diapositiva")
    P("pt", "Próximo slide\nSlide seguinte")
    P("nl", "Volgende slide\nVolgende dia\nNaar volgende slide")
    P("pl", "Następny slajd\nPrzejdź do następnego slajdu")
    P("ru", "Следующий слайд\nПерейти к следующему слайду")
    P("uk", "Наступний слайд\nПерейти до наступного слайда")
    P("tr", "Sonraki slayt\nSonraki slayda git")
    P("ja", "次のスライド\n次のスライドへ")
    P("zh", "下一张幻灯片\n下一张")
    P("sv", "Nästa bild")
    P("da", "Næste slide")
    P("no", "Neste lysbilde")
    P("cs", "Další snímek\nNásledující snímek")
    M("previous-slide", "", 0)
    P("en", "Previous slide\nGo to previous slide\nShow previous slide")
    P("de", "Vorherige Folie\nVorheriger Slide\nZur vorherigen Folie")
    P("fr", "Diapositive précédente\nAller à la diapositive précédente")
    P("es", "Diapositiva anterior\nIr a la diapositiva anterior")
    P("it", "Diapositiva precedente\nSlide precedente")
    P("pt", "Slide anterior")
    P("nl", "Vorige slide\nVorige dia\nNaar vorige slide")
    P("pl", "Poprzedni slajd\nPrzejdź do poprzedniego slajdu")
    P("ru", "Предыдущий слайд\nПерейти к предыдущему слайду")
    P("uk", "Попередній слайд\nПерейти до попереднього слайда")
    P("tr", "Önceki slayt\nÖnceki slayda git")
    P("ja", "前のスライド\n前のスライドへ")
    P("zh", "上一张幻灯片\n上一张")
    P("sv", "Föregående bild")
    P("da", "Forrige slide")
    P("no", "Forrige lysbilde")
    P("cs", "Předchozí snímek")
    M("go-to-slide", "#", 0)
    P("en", "Go to slide {}\nSlide to item {}\nShow slide {}")
    P("de", "Gehe zu Folie {}\n*Zu Folie {}\n*Zu Slide {}\nGehe zu Slide {}")
    P("fr", "Aller à la diapositive {}\nAfficher la diapositive {}")
    P("es", "Ir a la diapositiva {}")
    P("it", "Vai alla diapositiva {}\nVai alla slide {}")
    P("pt", "Ir para o slide {}")
    P("nl", "Ga naar slide {}\nNaar slide {}\nGa naar dia {}")
    P("pl", "Przejdź do slajdu {}\nIdź do slajdu {}")
    P("ru", "Перейти к слайду {}")
    P("uk", "Перейти до слайда {}\nПерейти до слайду {}")
    P("tr", "{}. slayda git\nSlayt {} öğesine git")
    P("ja", "スライド{}へ移動\nスライド {} に移動")
    P("zh", "转到幻灯片 {}\n转到第 {} 张幻灯片")
    M("slide-n-of-m", "##", 0)
    P("en", "*Slide {} of {}")
    P("de", "Folie {} von {}\nSlide {} von {}")
    P("fr", "Diapositive {} sur {}")
    P("es", "Diapositiva {} de {}")
    P("it", "Diapositiva {} di {}\n*Slide {} di {}")
    P("pt", "*Slide {} de {}")
    P("nl", "Slide {} van {}\n*Dia {} van {}")
    P("pl", "*Slajd {} z {}")
    P("ru", "*Слайд {} из {}")
    P("uk", "*Слайд {} з {}\n*Слайд {} із {}")
    P("tr", "*Slayt {} / {}")
    P("ja", "スライド {} / {}\n{2}枚中{1}枚目のスライド")
    P("zh", "第 {} 张幻灯片，共 {} 张\n*幻灯片 {} / {}")
    M("image-n-of-m", "##", 0)
    P("en", "*Image {} of {}\nPicture {} of {}")
    P("de", "*Bild {} von {}")
    P("fr", "Image {} sur {}")
    P("es", "Imagen {} de {}")
    P("it", "Immagine {} di {}")
    P("pt", "Imagem {} de {}")
    P("nl", "Afbeelding {} van {}")
    P("pl", "*Obraz {} z {}\nObrazek {} z {}")
    P("ru", "Изображение {} из {}")
    P("uk", "Зображення {} з {}\nЗображення {} із {}")
    P("tr", "*Resim {} / {}\n*Görsel {} / {}")
    P("ja", "*画像 {} / {}\n{2}枚中{1}枚目の画像\n画像 {1}（全{2}枚中）")
    P("zh", "第 {} 张图片，共 {} 张\n*图片 {} / {}")
    M("photo-n-of-m", "##", 0)
    P("en", "*Photo {} of {}")
    P("de", "*Foto {} von {}")
    P("fr", "Photo {} sur {}")
    P("es", "*Foto {} de {}")
    P("it", "*Foto {} di {}")
    P("pt", "*Foto {} de {}")
    P("nl", "*Foto {} van {}")
    P("pl", "Zdjęcie {} z {}")
    P("ru", "*Фото {} из {}")
    P("uk", "*Фото {} з {}")
    M("next-image", "", 0)
    P("en", "Next image\nNext picture")
    P("de", "Nächstes Bild")
    P("fr", "Image suivante")
    P("es", "Imagen siguiente\nSiguiente imagen")
    P("it", "Immagine successiva")
    P("pt", "Próxima imagem\nImagem seguinte")
    P("nl", "Volgende afbeelding")
    P("pl", "Następny obraz\nNastępny obrazek")
    P("ru", "Следующее изображение")
    P("uk", "Наступне зображення")
    P("tr", "Sonraki resim\nSonraki görsel")
    P("ja", "次の画像")
    P("zh", "下一张图片")
    M("next-photo", "", 0)
    P("en", "Next photo")
    P("de", "Nächstes Foto")
    P("fr", "Photo suivante")
    P("nl", "Volgende foto")
    P("pl", "Następne zdjęcie")
    P("ru", "Следующее фото")
    P("uk", "Наступне фото")
    P("tr", "Sonraki fotoğraf")
    M("previous-image", "", 0)
    P("en", "Previous image\nPrevious picture")
    P("de", "Vorheriges Bild")
    P("fr", "Image précédente")
    P("es", "Imagen anterior")
    P("it", "Immagine precedente")
    P("pt", "Imagem anterior")
    P("nl", "Vorige afbeelding")
    P("pl", "Poprzedni obraz\nPoprzedni obrazek")
    P("ru", "Предыдущее изображение")
    P("uk", "Попереднє зображення")
    P("tr", "Önceki resim\nÖnceki görsel")
    P("ja", "前の画像")
    P("zh", "上一张图片")
    M("previous-photo", "", 0)
    P("en", "Previous photo")
    P("de", "Vorheriges Foto")
    P("fr", "Photo précédente")
    P("nl", "Vorige foto")
    P("pl", "Poprzednie zdjęcie")
    P("ru", "Предыдущее фото")
    P("uk", "Попереднє фото")
    P("tr", "Önceki fotoğraf")
    M("enlarge-image", "", 0)
    P("en", "Enlarge image\nEnlarge photo")
    P("de", "Bild vergrößern")
    P("fr", "Agrandir l'image")
    P("es", "Ampliar imagen")
    P("it", "Ingrandisci immagine")
    P("pt", "Ampliar imagem")
    P("nl", "Afbeelding vergroten")
    P("pl", "Powiększ obraz")
    P("ru", "Увеличить изображение")
    P("uk", "Збільшити зображення")
    P("tr", "Resmi büyüt\nGörseli büyüt")
    P("ja", "画像を拡大")
    P("zh", "放大图片\n放大图像")
    M("enlarge", "", 0)
    P("en", "Enlarge")
    P("de", "Vergrößern")
    P("fr", "Agrandir")
    P("es", "Ampliar")
    P("it", "Ingrandisci")
    P("pt", "Ampliar")
    P("nl", "Vergroten")
    P("pl", "Powiększ")
    P("ru", "Увеличить")
    P("uk", "Збільшити")
    P("tr", "Büyüt")
    P("ja", "拡大")
    M("click-to-enlarge", "", 0)
    P("en", "Click to enlarge\nClick to enlarge image")
    P("de", "Zum Vergrößern klicken")
    P("fr", "Cliquez pour agrandir")
    P("es", "Haz clic para ampliar")
    P("it", "Clicca per ingrandire")
    P("pt", "Clique para ampliar")
    P("nl", "Klik om te vergroten")
    P("pl", "Kliknij, aby powiększyć")
    P("ru", "Нажмите, чтобы увеличить")
    P("uk", "Натисніть, щоб збільшити")
    P("tr", "Büyütmek için tıklayın")
    P("ja", "クリックで拡大")
    P("zh", "点击放大\n点击查看大图")
    M("view-full-image", "", 0)
    P("en", "View full size\nView full image\nView full-size image\n"
            "Open full size image\nView larger image\nView larger")
    M("open-image-lightbox", "", 0)
    P("en", "Open image in lightbox\nOpen image in full screen\nOpen image")
    M("open-media-n-modal", "#", 0)
    P("en", "Open media {} in modal")
    P("de", "Medien {} in Modal öffnen")
    P("fr", "Ouvrir le média {} dans une fenêtre modale")
    P("es", "Abrir elemento multimedia {} en una ventana modal")
    P("it", "Apri contenuti multimediali {} in finestra modale")
    P("pt", "Abrir mídia {} na janela modal")
    P("nl", "Media {} openen in modaal")
    P("pl", "Otwórz multimedia {} w oknie modalnym")
    M("zoom-in-out", "", 0)
    P("en", "Zoom in/out")
    M("zoom-in", "", 0)
    P("en", "Zoom in")
    P("de", "Hineinzoomen\nHeranzoomen")
    P("fr", "Zoom avant")
    P("es", "Acercar")
    P("it", "Aumenta zoom")
    P("pt", "Aumentar zoom\nAmpliar o zoom")
    P("nl", "Inzoomen")
    P("pl", "Przybliż\nPowiększ widok")
    P("ru", "Приблизить")
    P("uk", "Наблизити")
    P("tr", "Yakınlaştır")
    P("ja", "ズームイン")
    P("zh", "放大")
    M("zoom-out", "", 0)
    P("en", "Zoom out")
    P("de", "Herauszoomen")
    P("fr", "Zoom arrière")
    P("es", "Alejar")
    P("it", "Diminuisci zoom\nRiduci zoom")
    P("pt", "Diminuir zoom\nReduzir zoom")
    P("nl", "Uitzoomen")
    P("pl", "Oddal")
    P("ru", "Отдалить")
    P("uk", "Віддалити")
    P("tr", "Uzaklaştır")
    P("ja", "ズームアウト")
    P("zh", "缩小")
    M("close-esc", "", 0)
    P("en", "Close (Esc)")
    P("de", "Schließen (Esc)")
    P("fr", "Fermer (Échap)\nFermer (Esc)")
    P("es", "Cerrar (Esc)")
    P("it", "Chiudi (Esc)")
    P("pt", "Fechar (Esc)")
    P("nl", "Sluiten (Esc)")
    P("pl", "Zamknij (Esc)")
    P("ru", "Закрыть (Esc)")
    P("uk", "Закрити (Esc)")
    P("tr", "Kapat (Esc)")
    P("ja", "閉じる (Esc)")
    P("zh", "关闭 (Esc)")
    M("previous-arrow-left", "", 0)
    P("en", "Previous (arrow left)\nPrevious (Left arrow key)")
    P("de", "Vorheriges (Pfeil nach links)\nZurück (Pfeil links)\n"
            "Zurück (linke Pfeiltaste)")
    P("fr", "Précédent (flèche gauche)\nPrécédent (flèche de gauche)")
    P("es", "Anterior (flecha izquierda)")
    P("it", "Precedente (freccia sinistra)\nPrecedente (freccia a sinistra)")
    P("pt", "Anterior (seta da esquerda)\nAnterior (seta para a esquerda)")
    P("nl", "Vorige (pijltje links)\nVorige (pijl links)")
    P("pl", "Poprzedni (strzałka w lewo)\nPoprzednie (strzałka w lewo)")
    P("ru", "Предыдущий (стрелка влево)")
    P("uk", "Попередній (стрілка вліво)")
    P("tr", "Önceki (sol ok)")
    P("ja", "前へ (左矢印)")
    P("zh", "上一个（左箭头）\n上一张（左箭头）")
    M("next-arrow-right", "", 0)
    P("en", "Next (arrow right)\nNext (Right arrow key)")
    P("de", "Nächstes (Pfeil nach rechts)\nWeiter (Pfeil rechts)\n"
            "Weiter (rechte Pfeiltaste)")
    P("fr", "Suivant (flèche droite)\nSuivant (flèche de droite)")
    P("es", "Siguiente (flecha derecha)")
    P("it", "Successivo (freccia destra)\nSuccessivo (freccia a destra)")
    P("pt", "Próximo (seta da direita)\nPróximo (seta para a direita)")
    P("nl", "Volgende (pijltje rechts)\nVolgende (pijl rechts)")
    P("pl", "Następny (strzałka w prawo)\nNastępne (strzałka w prawo)")
    P("ru", "Следующий (стрелка вправо)")
    P("uk", "Наступний (стрілка вправо)")
    P("tr", "Sonraki (sağ ok)")
    P("ja", "次へ (右矢印)")
    P("zh", "下一个（右箭头）\n下一张（右箭头）")
    M("previous-arrow", "", 0)
    P("en", "Previous arrow")
    M("next-arrow", "", 0)
    P("en", "Next arrow")
    M("start-slideshow", "", 0)
    P("en", "Start slideshow\nPlay slideshow")
    P("de", "Diashow starten")
    P("fr", "Lancer le diaporama\nDémarrer le diaporama")
    P("es", "Iniciar presentación")
    P("it", "Avvia presentazione")
    P("pt", "Iniciar apresentação de slides")
    P("nl", "Diavoorstelling starten\nStart diavoorstelling")
    P("pl", "Uruchom pokaz slajdów\nRozpocznij pokaz slajdów")
    P("ru", "Запустить слайд-шоу")
    P("uk", "Запустити слайд-шоу")
    P("tr", "Slayt gösterisini başlat")
    P("ja", "スライドショーを開始")
    P("zh", "开始幻灯片放映\n播放幻灯片")
    M("pause-slideshow", "", 0)
    P("en", "Pause slideshow\nStop slideshow")
    P("de", "Diashow anhalten\nDiashow pausieren")
    P("fr", "Mettre le diaporama en pause")
    P("es", "Pausar presentación")
    P("it", "Metti in pausa la presentazione")
    P("nl", "Diavoorstelling pauzeren")
    P("pl", "Wstrzymaj pokaz slajdów")
    P("ru", "Приостановить слайд-шоу")
    P("uk", "Призупинити слайд-шоу")
    P("tr", "Slayt gösterisini duraklat")
    P("ja", "スライドショーを一時停止")
    P("zh", "暂停幻灯片")
    M("carousel-pagination", "", 0)
    P("en", "Carousel pagination")
    M("scroll-left", "", 0)
    P("en", "Scroll left")
    M("scroll-right", "", 0)
    P("en", "Scroll right")
    M("image-could-not-load", "", 0)
    P("en", "The image could not be loaded\nThe image cannot be loaded")
    P("de", "Das Bild konnte nicht geladen werden")
    P("fr", "L'image n'a pas pu être chargée")
    P("es", "No se pudo cargar la imagen\nNo se ha podido cargar la imagen")
    P("it", "Impossibile caricare l'immagine")
    P("pt", "Não foi possível carregar a imagem")
    P("nl", "De afbeelding kon niet worden geladen")
    P("pl", "Nie można załadować obrazu\nNie udało się załadować obrazu")
    P("ru", "Не удалось загрузить изображение")
    P("uk", "Не вдалося завантажити зображення")
    P("tr", "Resim yüklenemedi\nGörsel yüklenemedi")
    P("ja", "画像を読み込めませんでした")
    P("zh", "无法加载图片\n图片加载失败")

    /* Captchas */
    M("not-a-robot", "", 0)
    P("en", "I'm not a robot\nI am not a robot")
    P("de", "Ich bin kein Roboter")
    P("fr", "Je ne suis pas un robot")
    P("es", "No soy un robot")
    P("it", "Non sono un robot")
    P("pt", "Não sou um robô\nEu não sou um robô")
    P("nl", "Ik ben geen robot")
    P("pl", "Nie jestem robotem")
    P("ru", "Я не робот")
    P("uk", "Я не робот")
    P("tr", "Ben robot değilim")
    P("ja", "私はロボットではありません")
    P("zh", "我不是机器人")
    M("i-am-human", "", SAN_PHRASE_ORDINARY)
    P("en", "I am human")
    P("de", "Ich bin ein Mensch")
    P("fr", "Je suis humain")
    P("es", "Soy humano")
    P("it", "Sono umano\nSono un essere umano")
    P("pt", "Sou humano")
    P("nl", "Ik ben een mens")
    P("pl", "Jestem człowiekiem")
    P("ru", "Я человек")
    P("uk", "Я людина")
    P("tr", "Ben insanım")
    P("ja", "私は人間です")
    P("zh", "我是人类")
    M("prove-human", "", 0)
    P("en", "Prove you're human\nPlease prove you are human\n"
            "Verify you are human\nPlease verify you are human\n"
            "Are you human?\nPlease confirm you are human")
    M("captcha-code", "", 0)
    P("en", "Enter the code\nEnter the code shown above\n"
            "Enter the characters shown in the image\n"
            "Please enter the characters shown in the image\n"
            "Enter the text from the image")
    M("captcha-refresh", "", 0)
    P("en", "Refresh captcha\nReload captcha\nGet new captcha\n"
            "Get a new challenge")
    M("captcha-audio", "", 0)
    P("en", "Get an audio challenge")
    M("captcha-wrong", "", 0)
    P("en", "Incorrect captcha\nThe captcha is incorrect\n"
            "Captcha is incorrect\nWrong captcha\n"
            "The CAPTCHA solution was incorrect\nInvalid captcha")
    M("recaptcha-protected", "", 0)
    P("en", "This site is protected by reCAPTCHA and the Google Privacy "
            "Policy and Terms of Service apply")
    P("de", "Diese Website ist durch reCAPTCHA geschützt und es gelten die "
            "Datenschutzbestimmungen und Nutzungsbedingungen von Google")
    P("fr", "Ce site est protégé par reCAPTCHA, et la Politique de "
            "confidentialité et les Conditions d'utilisation de Google "
            "s'appliquent")
    P("es", "Este sitio está protegido por reCAPTCHA y se aplican la Política "
            "de privacidad y los Términos de servicio de Google")
    P("it", "Questo sito è protetto da reCAPTCHA e si applicano le Norme "
            "sulla privacy e i Termini di servizio di Google")
    P("pt", "Este site é protegido por reCAPTCHA e a Política de privacidade "
            "e os Termos de serviço do Google se aplicam")
    P("nl", "Deze site wordt beschermd door reCAPTCHA en het privacybeleid en "
            "de servicevoorwaarden van Google zijn van toepassing")

    /* Accessibility */
    M("accessibility-menu", "", 0)
    P("en", "Accessibility menu")
    P("de", "Menü für Barrierefreiheit")
    P("fr", "Menu d'accessibilité")
    P("es", "Menú de accesibilidad")
    P("it", "Menu di accessibilità")
    P("pt", "Menu de acessibilidade")
    P("nl", "Toegankelijkheidsmenu")
    P("pl", "Menu dostępności")
    P("ru", "Меню специальных возможностей\nМеню доступности")
    P("uk", "Меню доступності")
    P("tr", "Erişilebilirlik menüsü")
    P("zh", "无障碍菜单")
    M("accessibility-tools", "", 0)
    P("en", "Accessibility tools")
    P("de", "Werkzeuge für Barrierefreiheit")
    P("fr", "Outils d'accessibilité")
    P("es", "Herramientas de accesibilidad")
    P("it", "Strumenti di accessibilità")
    P("pt", "Ferramentas de acessibilidade")
    P("nl", "Toegankelijkheidstools\nToegankelijkheidshulpmiddelen")
    P("pl", "Narzędzia dostępności")
    P("uk", "Інструменти доступності")
    P("zh", "无障碍工具")
    M("open-toolbar", "", 0)
    P("en", "Open toolbar\nOpen accessibility toolbar\n"
            "Open accessibility menu\nOpen accessibility tools")
    M("increase-text", "", 0)
    P("en", "Increase text\nIncrease text size\nIncrease font size\n"
            "Larger text")
    P("de", "Schrift vergrößern\nText vergrößern\nSchriftgröße erhöhen")
    P("fr", "Agrandir le texte\nAugmenter la taille du texte\n"
            "Augmenter le texte")
    P("es", "Aumentar texto\nAumentar el tamaño del texto\n"
            "Aumentar tamaño de letra")
    P("it", "Aumenta testo\nAumenta la dimensione del testo\nIngrandisci testo")
    P("pt", "Aumentar texto\nAumentar o tamanho do texto\nAumentar fonte")
    P("nl", "Tekst vergroten\nVergroot tekst")
    P("pl", "Powiększ tekst\nZwiększ tekst\nZwiększ rozmiar tekstu\n"
            "Zwiększ czcionkę")
    P("ru", "Увеличить текст\nУвеличить шрифт")
    P("uk", "Збільшити текст\nЗбільшити шрифт")
    P("tr", "Yazıyı büyüt\nMetni büyüt\nYazı boyutunu artır")
    P("ja", "文字を大きくする\n文字を拡大")
    P("zh", "增大文字\n放大文字\n增大字号")
    M("decrease-text", "", 0)
    P("en", "Decrease text\nDecrease text size\nDecrease font size\n"
            "Smaller text")
    P("de", "Schrift verkleinern\nText verkleinern\nSchriftgröße verringern")
    P("fr", "Réduire le texte\nRéduire la taille du texte\nDiminuer le texte")
    P("es", "Disminuir texto\nReducir el tamaño del texto\nReducir texto")
    P("it", "Riduci testo\nDiminuisci testo\nRiduci la dimensione del testo")
    P("pt", "Diminuir texto\nDiminuir o tamanho do texto\nDiminuir fonte")
    P("nl", "Tekst verkleinen\nVerklein tekst")
    P("pl", "Pomniejsz tekst\nZmniejsz tekst\nZmniejsz rozmiar tekstu\n"
            "Zmniejsz czcionkę")
    P("ru", "Уменьшить текст\nУменьшить шрифт")
    P("uk", "Зменшити текст\nЗменшити шрифт")
    P("tr", "Yazıyı küçült\nMetni küçült\nYazı boyutunu azalt")
    P("ja", "文字を小さくする\n文字を縮小")
    P("zh", "减小文字\n缩小文字\n减小字号")
    M("high-contrast", "", SAN_PHRASE_ORDINARY)
    P("en", "High contrast")
    P("de", "Hoher Kontrast")
    P("fr", "Contraste élevé")
    P("es", "Alto contraste")
    P("it", "Alto contrasto\nContrasto elevato")
    P("pt", "Alto contraste")
    P("nl", "Hoog contrast")
    P("pl", "Wysoki kontrast")
    P("ru", "Высокая контрастность\nВысокий контраст")
    P("uk", "Висока контрастність\nВисокий контраст")
    P("tr", "Yüksek kontrast")
    P("ja", "ハイコントラスト")
    P("zh", "高对比度")
    M("negative-contrast", "", SAN_PHRASE_ORDINARY)
    P("en", "Negative contrast")
    P("de", "Negativer Kontrast")
    P("fr", "Contraste négatif")
    P("es", "Contraste negativo")
    P("it", "Contrasto negativo")
    P("pt", "Contraste negativo")
    P("nl", "Negatief contrast")
    P("pl", "Negatywny kontrast")
    P("uk", "Негативний контраст")
    M("light-background", "", SAN_PHRASE_ORDINARY)
    P("en", "Light background")
    P("de", "Heller Hintergrund")
    P("fr", "Arrière-plan clair")
    P("es", "Fondo claro")
    P("it", "Sfondo chiaro")
    P("pt", "Fundo claro")
    P("nl", "Lichte achtergrond")
    P("pl", "Jasne tło")
    P("ru", "Светлый фон")
    P("uk", "Світлий фон")
    P("tr", "Açık arka plan")
    P("zh", "浅色背景")
    M("links-underline", "", 0)
    P("en", "Links underline\nUnderline links")
    P("de", "Links unterstreichen")
    P("fr", "Souligner les liens\nLiens soulignés")
    P("es", "Subrayar enlaces")
    P("it", "Sottolinea link\nSottolinea i link")
    P("pt", "Sublinhar links")
    P("nl", "Links onderstrepen")
    P("pl", "Podkreśl linki\nPodkreślenie linków")
    P("ru", "Подчеркнуть ссылки\nПодчёркивать ссылки")
    P("uk", "Підкреслити посилання")
    P("tr", "Bağlantıların altını çiz")
    P("zh", "链接下划线")
    M("readable-font", "", SAN_PHRASE_ORDINARY)
    P("en", "Readable font")
    P("de", "Lesbare Schriftart\nLesbare Schrift")
    P("fr", "Police lisible")
    P("es", "Fuente legible")
    P("it", "Font leggibile")
    P("pt", "Fonte legível")
    P("nl", "Leesbaar lettertype")
    P("pl", "Czytelna czcionka")
    P("ru", "Читаемый шрифт")
    P("uk", "Читабельний шрифт")
    P("tr", "Okunabilir yazı tipi")
    P("zh", "易读字体")
    M("dark-mode", "", 0)
    P("en", "Dark mode")
    P("de", "Dunkler Modus")
    P("fr", "Mode sombre")
    P("es", "Modo oscuro")
    P("it", "Modalità scura")
    P("pt", "Modo escuro")
    P("nl", "Donkere modus")
    P("pl", "Tryb ciemny")
    P("ru", "Тёмный режим\nТемный режим")
    P("uk", "Темний режим")
    P("tr", "Karanlık mod\nKoyu mod")
    P("ja", "ダークモード")
    P("zh", "深色模式\n暗黑模式")
    M("switch-to-dark-mode", "", 0)
    P("en", "Switch to dark mode\nEnable dark mode")
    M("toggle-dark-mode", "", 0)
    P("en", "Toggle dark mode")
    M("use-tab-to-navigate", "", 0)
    P("en", "Use tab to navigate through the menu items")
    P("de", "Verwende die Tabulatortaste, um durch die Menüpunkte zu "
            "navigieren")
    M("press-enter-to", "", 0)
    P("en", "Press Enter to search\nHit enter to search or ESC to close\n"
            "Type and hit enter to search\nPress enter to begin your search\n"
            "Type and press enter to search\nHit enter to search")
    M("press-escape-to-close", "", 0)
    P("en", "Press Escape to close\nPress ESC to close\n"
            "Press the escape key to close")
    M("use-arrow-keys", "", 0)
    P("en", "Use the arrow keys to navigate\nUse arrow keys to navigate\n"
            "Use up and down arrows to review and enter to select")
    M("autocomplete-results", "", 0)
    P("en", "When autocomplete results are available use up and down arrows "
            "to review and enter to go to the desired page. Touch device "
            "users, explore by touch or with swipe gestures\n"
            "When autocomplete results are available use up and down arrows "
            "to review and enter to select")
    M("choosing-selection-refreshes", "", 0)
    P("en", "Choosing a selection results in a full page refresh")
    P("de", "Wenn du eine Auswahl triffst, wird die Seite komplett "
            "aktualisiert")
    P("fr", "Le fait de choisir une sélection entraîne une actualisation de "
            "la page entière")
    P("es", "Al seleccionar una opción, se actualiza toda la página")
    P("it", "Scegliendo una selezione si ottiene un aggiornamento completo "
            "della pagina")
    P("pt", "A escolha de uma seleção resulta em uma atualização completa da "
            "página")
    P("nl", "Als je een keuze selecteert, wordt de hele pagina vernieuwd")
    P("pl", "Wybranie opcji powoduje odświeżenie całej strony")
    P("ja", "選択結果を選ぶと、ページが全面的に更新されます")
    P("zh", "选择结果会使整个页面刷新")
    M("expand", "", 0)
    P("en", "Expand")
    P("de", "Ausklappen\nAufklappen\nErweitern")
    P("fr", "Développer\nDéplier")
    P("es", "Expandir")
    P("it", "Espandi")
    P("pt", "Expandir")
    P("nl", "Uitvouwen\nUitklappen")
    P("pl", "Rozwiń")
    P("ru", "Развернуть")
    P("uk", "Розгорнути")
    P("tr", "Genişlet")
    P("ja", "展開\n展開する")
    P("zh", "展开")
    M("collapse", "", 0)
    P("en", "Collapse")
    P("de", "Einklappen\nZuklappen\nReduzieren")
    P("fr", "Replier\nRéduire")
    P("es", "Contraer")
    P("it", "Comprimi")
    P("pt", "Recolher")
    P("nl", "Invouwen\nInklappen")
    P("pl", "Zwiń")
    P("ru", "Свернуть")
    P("uk", "Згорнути")
    P("tr", "Daralt")
    P("ja", "折りたたむ")
    P("zh", "折叠")
    M("expand-all", "", 0)
    P("en", "Expand all")
    P("de", "Alle ausklappen\nAlle aufklappen")
    P("fr", "Tout développer\nTout déplier")
    P("es", "Expandir todo")
    P("it", "Espandi tutto")
    P("pt", "Expandir tudo")
    P("nl", "Alles uitvouwen\nAlles uitklappen")
    P("pl", "Rozwiń wszystko\nRozwiń wszystkie")
    P("ru", "Развернуть все\nРазвернуть всё")
    P("uk", "Розгорнути все\nРозгорнути всі")
    P("tr", "Tümünü genişlet")
    P("ja", "すべて展開")
    P("zh", "全部展开")
    M("collapse-all", "", 0)
    P("en", "Collapse all")
    P("de", "Alle einklappen\nAlle zuklappen")
    P("fr", "Tout replier\nTout réduire")
    P("es", "Contraer todo")
    P("it", "Comprimi tutto")
    P("pt", "Recolher tudo")
    P("nl", "Alles invouwen\nAlles inklappen")
    P("pl", "Zwiń wszystko\nZwiń wszystkie")
    P("ru", "Свернуть все\nСвернуть всё")
    P("uk", "Згорнути все\nЗгорнути всі")
    P("tr", "Tümünü daralt")
    P("ja", "すべて折りたたむ")
    P("zh", "全部折叠\n全部收起")
    M("toggle-content", "", 0)
    P("en", "Toggle content")
    M("toggle-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Toggle {}")
    M("show-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Show {}")
    M("hide-named", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Hide {}")
    MK("close-window", "", 0, close)
    P("en", "Close window\nClose this window")
    P("de", "Fenster schließen")
    P("fr", "Fermer la fenêtre")
    P("es", "Cerrar ventana\nCerrar la ventana")
    P("it", "Chiudi finestra\nChiudi la finestra")
    P("pt", "Fechar janela")
    P("nl", "Venster sluiten\nSluit venster")
    P("pl", "Zamknij okno")
    P("ru", "Закрыть окно")
    P("uk", "Закрити вікно")
    P("tr", "Pencereyi kapat")
    P("ja", "ウィンドウを閉じる")
    P("zh", "关闭窗口")
    M("close-dialog", "", 0)
    P("en", "Close dialog\nClose dialogue\nClose this dialog\nClose modal\n"
            "Close modal window")
    P("de", "Dialog schließen")
    P("fr", "Fermer la boîte de dialogue")
    P("es", "Cerrar diálogo\nCerrar el diálogo")
    P("it", "Chiudi finestra di dialogo")
    P("pt", "Fechar caixa de diálogo")
    P("nl", "Dialoogvenster sluiten")
    P("pl", "Zamknij okno dialogowe")
    P("ru", "Закрыть диалоговое окно")
    P("uk", "Закрити діалогове вікно")
    P("tr", "İletişim kutusunu kapat")
    P("ja", "ダイアログを閉じる")
    P("zh", "关闭对话框")
    M("close-module", "", 0)
    P("en", "Close this module")
    M("close-popup", "", 0)
    P("en", "Close popup\nClose pop-up\nClose this popup")
    P("de", "Popup schließen\nPop-up schließen")
    P("es", "Cerrar ventana emergente")
    P("it", "Chiudi popup")
    P("pt", "Fechar popup")
    P("nl", "Pop-up sluiten")
    P("pl", "Zamknij wyskakujące okienko")
    P("ja", "ポップアップを閉じる")
    P("zh", "关闭弹窗")
    M("beginning-of-dialog", "", 0)
    P("en", "Beginning of dialog window. Escape will cancel and close the "
            "window")
    M("end-of-dialog", "", 0)
    P("en", "End of dialog window")
    M("modal-window", "", 0)
    P("en", "This is a modal window\n"
            "This is a modal window. This modal can be closed by pressing the "
            "Escape key or activating the close button")
    M("close-panel", "", 0)
    P("en", "Close panel\nClose sidebar\nClose drawer")
    M("toggle-sidebar", "", 0)
    P("en", "Toggle sidebar")
    M("expand-sidebar", "", 0)
    P("en", "Expand sidebar")
    P("de", "Seitenleiste ausklappen")
    P("fr", "Développer la barre latérale")
    P("es", "Expandir la barra lateral")
    M("collapse-sidebar", "", 0)
    P("en", "Collapse sidebar")
    P("de", "Seitenleiste einklappen")
    P("fr", "Réduire la barre latérale")
    P("es", "Contraer la barra lateral")
    M("opens-internal-link", "", 0)
    P("en", "Opens internal link in current window")
    P("de", "Öffnet internen Link im aktuellen Fenster")
    P("fr", "Ouvre un lien interne dans la fenêtre courante")
    M("opens-internal-link-in-new-window", "", 0)
    P("en", "Opens internal link in new window")
    P("de", "Öffnet internen Link in neuem Fenster")
    M("opens-external-link", "", 0)
    P("en", "Opens external link in current window")
    P("de", "Öffnet externen Link im aktuellen Fenster")
    M("opens-external-link-in-new-window", "", 0)
    P("en", "Opens external link in new window")
    P("de", "Öffnet externen Link in neuem Fenster")
    P("fr", "Ouvre un lien externe dans une nouvelle fenêtre")
    M("starts-download", "", 0)
    P("en", "Initiates file download\nStarts file download")
    P("de", "Leitet Herunterladen der Datei ein")
    P("fr", "Lance le téléchargement du fichier")
    M("get-flash-player", "", 0)
    P("en", "Get Adobe Flash Player\nGet the Flash Player")
    P("de", "Adobe Flash Player herunterladen")
    P("fr", "Télécharger Adobe Flash Player")
    M("publishing-platform", "", 0)
    P("en", "Semantic personal publishing platform")
    M("view-subcategories", "", 0)
    P("en", "View subcategories\nView sub-categories")
    M("dismiss", "", 0)
    P("en", "Dismiss\nDismiss this message")
    M("warning-message", "", 0)
    P("en", "Warning message")
    M("error-message", "", 0)
    P("en", "Error message")
    P("de", "Fehlermeldung")
    P("fr", "Message d'erreur")
    P("es", "Mensaje de error")
    P("it", "Messaggio di errore")
    P("pt", "Mensagem de erro")
    P("nl", "Foutmelding")
    P("pl", "Komunikat o błędzie")
    P("ru", "Сообщение об ошибке")
    P("uk", "Повідомлення про помилку")
    P("tr", "Hata mesajı")
    P("ja", "エラーメッセージ")
    P("zh", "错误信息\n错误消息")
    M("status-message", "", 0)
    P("en", "Status message")
    P("de", "Statusmeldung")
    M("item-carousel", "", 0)
    P("en", "Item carousel")
    M("screen-reader-section", "", 0)
    P("en", "Screen reader\nScreen reader mode")
    M("profile-picture-of", "t", 0)
    P("en", "Profile picture of {}\nAvatar of {}\n*Photo of {}\n"
            "Avatar for {}\n*{}'s avatar\nUser avatar of {}")
    M("logo-of", "t", 0)
    P("en", "*{} logo")
    M("user-avatar", "", 0)
    P("en", "User avatar")
    P("zh", "头像")
    M("profile-picture", "", 0)
    P("en", "Profile picture")
    P("de", "Profilbild")
    P("fr", "Photo de profil\nImage de profil")
    P("es", "Foto de perfil\nImagen de perfil")
    P("it", "Immagine del profilo\nFoto del profilo")
    P("pt", "Foto de perfil\nFoto do perfil\nImagem de perfil")
    P("nl", "Profielfoto\nProfielafbeelding")
    P("pl", "Zdjęcie profilowe")
    P("ru", "Фото профиля\nИзображение профиля")
    P("uk", "Фото профілю\nЗображення профілю")
    P("tr", "Profil resmi\nProfil fotoğrafı")
    P("ja", "プロフィール画像\nプロフィール写真")
    P("zh", "个人头像")
    M("more-actions", "", 0)
    P("en", "More actions")
    M("more-options", "", 0)
    P("en", "More options")
    P("de", "Weitere Optionen\nMehr Optionen")
    P("fr", "Plus d'options")
    P("es", "Más opciones")
    P("it", "Altre opzioni\nPiù opzioni")
    P("pt", "Mais opções")
    P("nl", "Meer opties")
    P("pl", "Więcej opcji")
    P("ru", "Дополнительные параметры\nЕщё параметры")
    P("uk", "Більше параметрів\nДодаткові параметри")
    P("tr", "Daha fazla seçenek")
    P("ja", "その他のオプション")
    P("zh", "更多选项")

    /* Dates */
    M("select-date", "", 0)
    P("en", "Select date\nSelect a date\nChoose date\nChoose a date\n"
            "Pick a date")
    P("de", "Datum auswählen\nDatum wählen\nWählen Sie ein Datum")
    P("fr", "Sélectionner une date\nChoisir une date")
    P("es", "Seleccionar fecha\nSelecciona una fecha\nElegir fecha")
    P("it", "Seleziona data\nSeleziona una data\nScegli una data")
    P("pt", "Selecionar data\nSelecione uma data\nEscolha uma data")
    P("nl", "Datum selecteren\nSelecteer datum\nKies een datum\n"
            "Selecteer een datum")
    P("pl", "Wybierz datę")
    P("ru", "Выберите дату\nВыбрать дату")
    P("uk", "Виберіть дату\nОбрати дату\nВибрати дату")
    P("tr", "Tarih seçin\nTarih seç")
    P("ja", "日付を選択\n日付を選択してください")
    P("zh", "选择日期\n请选择日期")
    M("select-time", "", 0)
    P("en", "Select time\nSelect a time\nChoose time\nChoose a time")
    P("de", "Uhrzeit auswählen\nZeit auswählen\nUhrzeit wählen")
    P("fr", "Sélectionner une heure\nChoisir une heure")
    P("es", "Seleccionar hora\nElegir hora\nSelecciona una hora")
    P("it", "Seleziona ora\nSeleziona un orario\nScegli un orario")
    P("pt", "Selecionar hora\nSelecionar horário\nSelecione um horário")
    P("nl", "Tijd selecteren\nSelecteer tijd\nKies een tijd")
    P("pl", "Wybierz godzinę")
    P("ru", "Выберите время\nВыбрать время")
    P("uk", "Виберіть час\nВибрати час")
    P("tr", "Saat seçin\nSaat seç")
    P("ja", "時刻を選択\n時間を選択")
    P("zh", "选择时间\n请选择时间")
    M("next-month", "", 0)
    P("en", "Next month\nGo to next month\n"
            "Move forward to switch to the next month")
    P("de", "Nächster Monat")
    P("fr", "Mois suivant")
    P("es", "Mes siguiente\nSiguiente mes\nPróximo mes")
    P("it", "Mese successivo\nMese prossimo")
    P("pt", "Próximo mês\nMês seguinte")
    P("nl", "Volgende maand")
    P("pl", "Następny miesiąc")
    P("ru", "Следующий месяц")
    P("uk", "Наступний місяць")
    P("tr", "Sonraki ay\nGelecek ay")
    P("ja", "翌月\n次の月")
    P("zh", "下个月\n下一月")
    M("previous-month", "", 0)
    P("en", "Previous month\nGo to previous month\n"
            "Move backward to switch to the previous month")
    P("de", "Vorheriger Monat")
    P("fr", "Mois précédent")
    P("es", "Mes anterior")
    P("it", "Mese precedente")
    P("pt", "Mês anterior")
    P("nl", "Vorige maand")
    P("pl", "Poprzedni miesiąc")
    P("ru", "Предыдущий месяц")
    P("uk", "Попередній місяць")
    P("tr", "Önceki ay")
    P("ja", "前月\n前の月")
    P("zh", "上个月\n上一月")
    M("next-year", "", 0)
    P("en", "Go to next year")
    M("previous-year", "", 0)
    P("en", "Go to previous year")
    M("clear-date", "", 0)
    P("en", "Clear date\nClear dates\nClear the dates")
    M("select-a-range", "", 0)
    P("en", "Select date range\nSelect a date range\nChoose date range")
    M("add-to-calendar", "", 0)
    P("en", "Add to calendar\nAdd to my calendar")
    P("de", "Zum Kalender hinzufügen\nIn Kalender eintragen")
    P("fr", "Ajouter au calendrier\nAjouter à l'agenda")
    P("es", "Añadir al calendario\nAgregar al calendario")
    P("it", "Aggiungi al calendario")
    P("pt", "Adicionar ao calendário")
    P("nl", "Toevoegen aan agenda\nToevoegen aan kalender")
    P("pl", "Dodaj do kalendarza")
    P("ru", "Добавить в календарь")
    P("uk", "Додати до календаря\nДодати в календар")
    P("tr", "Takvime ekle")
    P("ja", "カレンダーに追加")
    P("zh", "添加到日历\n加入日历")
    M("upcoming-events", "", SAN_PHRASE_ORDINARY)
    P("en", "Upcoming events")
    P("de", "Kommende Veranstaltungen\nAnstehende Veranstaltungen")
    P("fr", "Évènements à venir\nÉvénements à venir")
    P("es", "Próximos eventos")
    P("it", "Prossimi eventi\nEventi in arrivo")
    P("pt", "Próximos eventos")
    P("nl", "Aankomende evenementen")
    P("pl", "Nadchodzące wydarzenia")
    P("ru", "Предстоящие события\nПредстоящие мероприятия")
    P("uk", "Майбутні події\nНайближчі події")
    P("tr", "Yaklaşan etkinlikler")
    P("ja", "今後のイベント")
    P("zh", "即将举行的活动\n近期活动")
    M("all-day", "", SAN_PHRASE_ORDINARY)
    P("en", "All day")
    P("de", "Ganztägig")
    P("fr", "Toute la journée")
    P("es", "Todo el día")
    P("it", "Tutto il giorno")
    P("pt", "Dia inteiro\nO dia todo")
    P("nl", "Hele dag\nDe hele dag")
    P("pl", "Cały dzień")
    P("ru", "Весь день")
    P("uk", "Весь день")
    P("tr", "Tüm gün")
    P("ja", "終日")
    P("zh", "全天")

    /* Tables */
    M("show-n-entries", "#", 0)
    P("en", "Show {} entries")
    P("de", "{} Einträge anzeigen")
    P("fr", "Afficher {} éléments\nAfficher {} entrées")
    P("es", "Mostrar {} registros\nMostrar {} entradas")
    P("it", "Visualizza {} elementi\nMostra {} elementi")
    P("pt", "Mostrar {} registros")
    P("nl", "{} resultaten weergeven\nToon {} rijen")
    P("pl", "Pokaż {} pozycji\nPokaż {} wpisów")
    P("ru", "Показать {} записей")
    P("uk", "Показати {} записів")
    P("tr", "Sayfada {} kayıt göster\n{} kayıt göster")
    P("ja", "*{} 件表示")
    P("zh", "显示 {} 项结果\n*显示 {} 条")
    M("showing-a-to-b-of-n-entries", "###", 0)
    P("en", "Showing {} to {} of {} entries")
    P("de", "{} bis {} von {} Einträgen")
    P("fr", "Affichage de {} à {} sur {} entrées\n"
            "Affichage de l'élément {} à {} sur {} éléments")
    P("es", "Mostrando registros del {} al {} de un total de {}\n"
            "Mostrando {} a {} de {} registros\n"
            "Mostrando {} a {} de {} entradas")
    P("it", "Vista da {} a {} di {} elementi")
    P("pt", "Mostrando de {} até {} de {} registros\n"
            "Mostrando {} a {} de {} registros")
    P("nl", "{} tot {} van {} resultaten")
    P("pl", "Pozycje od {} do {} z {} łącznie")
    P("ru", "Записи с {} до {} из {} записей")
    P("uk", "Записи з {} по {} із {} записів")
    P("tr", "{3} kayıttan {1} - {2} arasındaki kayıtlar gösteriliyor")
    P("ja", "{3} 件中 {1} から {2} まで表示")
    P("zh", "显示第 {} 至 {} 项结果，共 {} 项")
    M("no-data-in-table", "", 0)
    P("en", "No data available in table\nNo data available")
    P("de", "Keine Daten in der Tabelle vorhanden\nKeine Daten verfügbar")
    P("fr", "Aucune donnée disponible dans le tableau\n"
            "Aucune donnée disponible")
    P("es", "Ningún dato disponible en esta tabla\nNo hay datos disponibles")
    P("it", "Nessun dato presente nella tabella\nNessun dato disponibile")
    P("pt", "Nenhum registro encontrado na tabela\nNenhum dado disponível")
    P("nl", "Geen resultaten aanwezig in de tabel\nGeen gegevens beschikbaar")
    P("pl", "Brak danych w tabeli\nBrak danych")
    P("ru", "В таблице отсутствуют данные\nНет данных")
    P("uk", "Дані в таблиці відсутні\nНемає даних")
    P("tr", "Tabloda herhangi bir veri mevcut değil\nVeri yok")
    P("ja", "テーブルにデータがありません\nデータがありません")
    P("zh", "表中数据为空\n暂无数据\n没有数据")
    M("no-matching-records", "", 0)
    P("en", "No matching records found")
    P("de", "Keine passenden Einträge gefunden")
    P("fr", "Aucun enregistrement correspondant trouvé")
    P("es", "No se encontraron registros coincidentes")
    P("it", "Nessun record corrispondente trovato")
    P("pt", "Nenhum registro correspondente encontrado")
    P("nl", "Geen overeenkomende resultaten gevonden")
    P("pl", "Nie znaleziono pasujących pozycji")
    P("ru", "Записи отсутствуют")
    P("uk", "Збігів не знайдено")
    P("tr", "Eşleşen kayıt bulunamadı")
    P("ja", "一致するレコードがありません")
    P("zh", "没有匹配结果")
    M("sort-ascending", "", 0)
    P("en", "Sort ascending\nActivate to sort column ascending")
    P("de", "Aufsteigend sortieren\n"
            "Aktivieren, um Spalte aufsteigend zu sortieren")
    P("fr", "Trier par ordre croissant\n"
            "Activer pour trier la colonne par ordre croissant")
    P("es", "Ordenar de forma ascendente\n"
            "Activar para ordenar la columna de manera ascendente")
    P("it", "Ordina in modo crescente\nOrdinamento crescente")
    P("pt", "Ordenar de forma ascendente\nOrdenar colunas de forma ascendente")
    P("nl", "Oplopend sorteren\nActiveer om kolom oplopend te sorteren")
    P("pl", "Sortuj rosnąco\nAktywuj, by posortować kolumnę rosnąco")
    P("ru", "Сортировать по возрастанию\n"
            "Активировать для сортировки столбца по возрастанию")
    P("uk", "Сортувати за зростанням\n"
            "Активувати, щоб сортувати стовпець за зростанням")
    P("tr", "Artan düzende sırala\nArtan sütun sıralamasını aktifleştir")
    P("ja", "昇順に並べ替え")
    P("zh", "升序排列\n以升序排列此列")
    M("sort-descending", "", 0)
    P("en", "Sort descending\nActivate to sort column descending")
    P("de", "Absteigend sortieren\n"
            "Aktivieren, um Spalte absteigend zu sortieren")
    P("fr", "Trier par ordre décroissant\n"
            "Activer pour trier la colonne par ordre décroissant")
    P("es", "Ordenar de forma descendente\n"
            "Activar para ordenar la columna de manera descendente")
    P("it", "Ordina in modo decrescente\nOrdinamento decrescente")
    P("pt", "Ordenar de forma descendente\n"
            "Ordenar colunas de forma descendente")
    P("nl", "Aflopend sorteren\nActiveer om kolom aflopend te sorteren")
    P("pl", "Sortuj malejąco\nAktywuj, by posortować kolumnę malejąco")
    P("ru", "Сортировать по убыванию\n"
            "Активировать для сортировки столбца по убыванию")
    P("uk", "Сортувати за спаданням\n"
            "Активувати, щоб сортувати стовпець за спаданням")
    P("tr", "Azalan düzende sırala\nAzalan sütun sıralamasını aktifleştir")
    P("ja", "降順に並べ替え")
    P("zh", "降序排列\n以降序排列此列")
    M("n-selected", "#", SAN_PHRASE_ORDINARY)
    P("en", "{} selected")
    M("n-items", "#", SAN_PHRASE_ORDINARY)
    P("en", "*{} items")

    /* Maps */
    M("get-directions", "", 0)
    P("en", "Get directions")
    P("de", "Route berechnen\nRoute planen\nWegbeschreibung")
    P("fr", "Itinéraire\nObtenir l'itinéraire")
    P("es", "Cómo llegar\nObtener indicaciones")
    P("it", "Indicazioni stradali\nOttieni indicazioni")
    P("pt", "Como chegar\nObter direções")
    P("nl", "Routebeschrijving")
    P("pl", "Wyznacz trasę\nWskaż drogę\nJak dojechać")
    P("ru", "Проложить маршрут\nКак добраться")
    P("uk", "Прокласти маршрут\nЯк дістатися")
    P("tr", "Yol tarifi al\nYol tarifi")
    P("ja", "ルートを検索\n経路案内")
    P("zh", "获取路线\n路线指引")
    M("view-larger-map", "", 0)
    P("en", "View larger map\nLarger map")
    P("de", "Größere Karte anzeigen\nGrößere Karte ansehen")
    P("fr", "Agrandir le plan\nVoir une carte plus grande")
    P("es", "Ver mapa más grande\nAmpliar el mapa")
    P("it", "Visualizza mappa più grande")
    P("pt", "Ver mapa maior\nVisualizar mapa maior")
    P("nl", "Grotere kaart weergeven\nBekijk grotere kaart")
    P("pl", "Wyświetl większą mapę")
    P("ru", "Посмотреть увеличенную карту")
    P("uk", "Переглянути більшу карту")
    P("tr", "Daha büyük haritayı görüntüle")
    P("ja", "拡大地図を表示")
    P("zh", "查看更大的地图")
    M("show-map", "", 0)
    P("en", "Show map\nView map")
    P("de", "Karte anzeigen")
    P("fr", "Afficher la carte\nVoir la carte")
    P("es", "Ver mapa\nMostrar mapa")
    P("it", "Mostra mappa\nVedi mappa")
    P("pt", "Ver mapa\nMostrar mapa")
    P("nl", "Kaart weergeven\nToon kaart\nBekijk kaart")
    P("pl", "Pokaż mapę\nZobacz mapę")
    P("ru", "Показать карту")
    P("uk", "Показати карту")
    P("tr", "Haritayı göster\nHaritayı görüntüle")
    P("ja", "地図を表示\n地図を見る")
    P("zh", "显示地图\n查看地图")
    M("show-on-map", "", 0)
    P("en", "Show on map\nView on map")
    P("de", "Auf Karte anzeigen\nAuf der Karte anzeigen")
    P("fr", "Voir sur la carte\nAfficher sur la carte")
    P("es", "Ver en el mapa\nMostrar en el mapa")
    P("it", "Mostra sulla mappa\nVedi sulla mappa")
    P("pt", "Ver no mapa\nMostrar no mapa")
    P("nl", "Toon op kaart\nBekijk op kaart")
    P("pl", "Pokaż na mapie\nZobacz na mapie")
    P("ru", "Показать на карте\nПосмотреть на карте")
    P("uk", "Показати на карті\nПереглянути на карті\nПоказати на мапі")
    P("tr", "Haritada göster")
    P("ja", "地図で見る")
    P("zh", "在地图上显示\n在地图上查看")
    M("use-my-location", "", 0)
    P("en", "Use my location\nUse my current location\nUse current location")
    P("de", "Meinen Standort verwenden\nAktuellen Standort verwenden")
    P("fr", "Utiliser ma position\nUtiliser ma position actuelle")
    P("es", "Usar mi ubicación\nUsar mi ubicación actual")
    P("it", "Usa la mia posizione\nUsa la mia posizione attuale")
    P("pt", "Usar minha localização\nUsar minha localização atual")
    P("nl", "Gebruik mijn locatie\nMijn locatie gebruiken\n"
            "Huidige locatie gebruiken")
    P("pl", "Użyj mojej lokalizacji")
    P("ru", "Использовать моё местоположение")
    P("uk", "Використати моє місцезнаходження")
    P("tr", "Konumumu kullan")
    P("ja", "現在地を使用")
    P("zh", "使用我的位置\n使用当前位置")

    /* Languages */
    MK("select-language", "", 0, choose_language)
    P("en", "Select language\nChoose language\nSelect your language\n"
            "Choose your language\nSelect a language\nChoose a language\n"
            "Change language\nSwitch language")
    P("de", "Sprache auswählen\nSprache wählen\nWählen Sie Ihre Sprache\n"
            "Sprache ändern")
    P("fr", "Choisir la langue\nSélectionner la langue\n"
            "Choisissez votre langue\nChoisir une langue\nChanger de langue")
    P("es", "Seleccionar idioma\nElegir idioma\nElige tu idioma\n"
            "Selecciona tu idioma\nCambiar idioma")
    P("it", "Seleziona lingua\nScegli la lingua\nSeleziona la lingua\n"
            "Cambia lingua\nScegli lingua")
    P("pt", "Selecionar idioma\nEscolha o idioma\nSelecione o idioma\n"
            "Alterar idioma\nMudar idioma\nEscolher idioma")
    P("nl", "Taal selecteren\nKies taal\nKies een taal\nSelecteer taal\n"
            "Kies je taal\nTaal wijzigen")
    P("pl", "Wybierz język\nZmień język")
    P("ru", "Выберите язык\nВыбрать язык\nСменить язык\nИзменить язык")
    P("uk", "Виберіть мову\nОбрати мову\nВибрати мову\nЗмінити мову\n"
            "Оберіть мову")
    P("tr", "Dil seçin\nDil seç\nDili değiştir")
    P("ja", "言語を選択\n言語の選択\n言語を変更\n言語を選択してください")
    P("zh", "选择语言\n切换语言\n更改语言")
    P("zh-TW", "選擇語言")
    P("ar", "اختر اللغة\nاختيار اللغة\nتغيير اللغة")
    P("sv", "Välj språk\nByt språk")
    P("da", "Vælg sprog\nSkift sprog")
    P("no", "Velg språk\nBytt språk")
    P("fi", "Valitse kieli\nVaihda kieli")
    P("cs", "Vybrat jazyk\nZvolte jazyk\nVyberte jazyk\nZměnit jazyk")
    P("el", "Επιλογή γλώσσας\nΕπιλέξτε γλώσσα")
    P("he", "בחירת שפה\nבחר שפה")
    P("ko", "언어 선택\n언어 변경")
    P("ro", "Alege limba\nSelectează limba\nSchimbă limba")
    P("hu", "Nyelv kiválasztása\nVálasszon nyelvet\nNyelvválasztás")
    P("bg", "Избери език")
    P("fa", "انتخاب زبان")
    P("hi", "भाषा चुनें")
    P("vi", "Chọn ngôn ngữ")
    P("id", "Pilih bahasa")
    P("sr", "Изаберите језик")
    P("hy", "Ընտրել լեզուն")
    P("ka", "აირჩიეთ ენა")
    P("kk", "Тілді таңдаңыз")
    P("th", "เลือกภาษา")
    M("language-switcher", "", 0)
    P("en", "Language switcher\nLanguage selector")
    P("de", "Sprachauswahl\nSprachumschalter")
    P("fr", "Sélecteur de langue\nSélecteur de langues")
    P("es", "Selector de idioma")
    P("it", "Selettore lingua\nSelettore della lingua")
    P("pt", "Seletor de idioma")
    P("nl", "Taalkiezer\nTaalschakelaar")
    P("pl", "Przełącznik języka\nWybór języka")
    P("ru", "Переключатель языков\nПереключатель языка")
    P("uk", "Перемикач мов\nПеремикач мови")
    P("tr", "Dil seçici")
    P("ja", "言語切り替え\n言語スイッチャー")
    P("zh", "语言切换器\n语言选择器")
    M("current-language", "t", 0)
    P("en", "Current language: {}\nCurrent language is {}")
    M("powered-by-translate", "", 0)
    P("en", "Powered by Google Translate")

    /* Browsers, scripts and apps */
    MK("enable-javascript", "", 0, enable_javascript)
    P("en", "Please enable JavaScript\n"
            "Please enable JavaScript in your browser\n"
            "JavaScript must be enabled\nPlease turn on JavaScript")
    P("de", "Bitte aktivieren Sie JavaScript\nBitte aktiviere JavaScript\n"
            "Bitte aktivieren Sie JavaScript in Ihrem Browser")
    P("fr", "Veuillez activer JavaScript\n"
            "Veuillez activer JavaScript dans votre navigateur")
    P("es", "Por favor, active JavaScript\nPor favor, habilite JavaScript\n"
            "Por favor, activa JavaScript\nActive JavaScript")
    P("it", "Abilita JavaScript\nAttiva JavaScript\n"
            "Si prega di abilitare JavaScript")
    P("pt", "Ative o JavaScript\nPor favor, ative o JavaScript\n"
            "Habilite o JavaScript\nPor favor, habilite o JavaScript")
    P("nl", "Schakel JavaScript in")
    P("pl", "Proszę włączyć JavaScript\nWłącz JavaScript")
    P("ru", "Включите JavaScript\nПожалуйста, включите JavaScript")
    P("uk", "Увімкніть JavaScript\nБудь ласка, увімкніть JavaScript")
    P("tr", "Lütfen JavaScript'i etkinleştirin\nJavaScript'i etkinleştirin")
    P("ja", "JavaScriptを有効にしてください")
    P("zh", "请启用JavaScript\n请启用 JavaScript\n请开启 JavaScript")
    M("enable-js-complete-form", "", 0)
    P("en", "Please enable JavaScript in your browser to complete this form")
    P("de", "Bitte aktiviere JavaScript in deinem Browser, um dieses Formular "
            "fertigzustellen")
    P("fr", "Veuillez activer JavaScript dans votre navigateur pour remplir "
            "ce formulaire")
    P("es", "Por favor, activa JavaScript en tu navegador para completar este "
            "formulario")
    P("it", "Si prega di abilitare JavaScript nel browser per completare "
            "questo modulo")
    P("pt", "Ative o JavaScript no seu navegador para preencher este "
            "formulário")
    P("nl", "Schakel JavaScript in je browser in om dit formulier in te vullen")
    P("pl", "Proszę włączyć JavaScript w przeglądarce, aby wypełnić ten "
            "formularz")
    P("ru", "Пожалуйста, включите JavaScript в вашем браузере для заполнения "
            "данной формы")
    P("uk", "Будь ласка, увімкніть JavaScript у вашому браузері, щоб "
            "заповнити цю форму")
    P("tr", "Bu formu bitirebilmek için tarayıcınızda JavaScript'i "
            "etkinleştirin")
    P("ja", "このフォームに入力するには、ブラウザーで JavaScript "
            "を有効にしてください")
    P("zh", "请在您的浏览器中启用 JavaScript 以填写此表单")
    MK("js-disabled", "", 0, enable_javascript)
    P("en", "JavaScript is disabled\nJavaScript is disabled in your browser\n"
            "JavaScript seems to be disabled in your browser")
    P("de", "JavaScript ist deaktiviert\n"
            "JavaScript ist in Ihrem Browser deaktiviert")
    P("fr", "JavaScript est désactivé\n"
            "JavaScript est désactivé dans votre navigateur")
    P("es", "JavaScript está desactivado\nJavaScript está deshabilitado")
    P("it", "JavaScript è disabilitato\nJavaScript è disattivato")
    P("pt", "O JavaScript está desativado\nO JavaScript está desabilitado")
    P("nl", "JavaScript is uitgeschakeld")
    P("pl", "JavaScript jest wyłączony")
    P("ru", "JavaScript отключён\nJavaScript отключен")
    P("uk", "JavaScript вимкнено")
    P("tr", "JavaScript devre dışı")
    P("ja", "JavaScriptが無効になっています\nJavaScriptが無効です")
    P("zh", "JavaScript 已禁用\nJavaScript已被禁用")
    M("email-protected", "", 0)
    P("en", "This email address is being protected from spambots. You need "
            "JavaScript enabled to view it")
    P("de", "Diese E-Mail-Adresse ist vor Spambots geschützt! Zur Anzeige "
            "muss JavaScript eingeschaltet sein")
    P("fr", "Cette adresse e-mail est protégée contre les robots spammeurs. "
            "Vous devez activer le JavaScript pour la visualiser")
    P("es", "Esta dirección de correo electrónico está siendo protegida "
            "contra los robots de spam. Necesita tener JavaScript habilitado "
            "para poder verlo")
    P("it", "Questo indirizzo email è protetto dagli spambots. È necessario "
            "abilitare JavaScript per vederlo")
    P("pt", "Este endereço de email está sendo protegido de spambots. Você "
            "precisa do JavaScript ativado para vê-lo")
    P("nl", "Dit e-mailadres wordt beveiligd tegen spambots. JavaScript dient "
            "ingeschakeld te zijn om het te bekijken")
    P("pl", "Adres poczty elektronicznej jest chroniony przed robotami "
            "spamującymi. W przeglądarce musi być włączona obsługa "
            "JavaScript, żeby go zobaczyć")
    P("ru", "Адрес электронной почты защищен от спам-ботов. Для просмотра "
            "адреса в вашем браузере должен быть включен JavaScript")
    P("uk", "Ця електронна адреса захищена від спам-ботів. Вам потрібно "
            "увімкнути JavaScript, щоб побачити її")
    P("tr", "Bu e-Posta adresi istenmeyen posta engelleyicileri tarafından "
            "korunuyor. Görüntülemek için JavaScript etkinleştirilmelidir")
    P("ja", "このメールアドレスはスパムボットから保護されています。閲覧するに"
            "はJavaScriptを有効にする必要があります")
    P("zh", "该邮件地址已受到反垃圾邮件插件保护。要显示它需要在浏览器中启用 "
            "JavaScript")
    M("outdated-browser", "", 0)
    P("en", "You are using an outdated browser. Please upgrade your browser "
            "to improve your experience\nYou are using an outdated browser")
    P("de", "Sie verwenden einen veralteten Browser")
    P("fr", "Vous utilisez un navigateur obsolète")
    P("es", "Estás utilizando un navegador obsoleto\n"
            "Está utilizando un navegador obsoleto")
    P("it", "Stai utilizzando un browser obsoleto")
    P("pt", "Você está usando um navegador desatualizado")
    P("nl", "U gebruikt een verouderde browser\n"
            "Je gebruikt een verouderde browser")
    P("pl", "Używasz przestarzałej przeglądarki")
    P("ru", "Вы используете устаревший браузер")
    P("uk", "Ви використовуєте застарілий браузер")
    P("tr", "Eski bir tarayıcı kullanıyorsunuz")
    P("ja", "お使いのブラウザは古いバージョンです")
    P("zh", "您正在使用过时的浏览器")
    MK("advertisement", "", SAN_PHRASE_ALONE, advertisement)
    P("en", "Advertisement\nAdvertisements")
    P("de", "Anzeige\nWerbeanzeige")
    P("fr", "Publicité")
    P("es", "Publicidad\nAnuncio")
    P("it", "Pubblicità\nAnnuncio pubblicitario")
    P("pt", "Publicidade\nAnúncio")
    P("nl", "Advertentie")
    P("pl", "Reklama")
    P("ru", "Реклама")
    P("uk", "Реклама")
    P("tr", "Reklam")
    P("ja", "広告")
    P("zh", "广告")
    P("bg", "Реклама")
    P("fa", "تبلیغات")
    P("hi", "विज्ञापन")
    P("vi", "Quảng cáo")
    P("id", "Iklan")
    P("hy", "Գովազդ")
    P("ka", "რეკლამა")
    P("kk", "Жарнама")
    P("th", "โฆษณา")
    MK("open-in-app", "", 0, open_in_app)
    P("en", "Open in app\nOpen in the app")
    MK("download-the-app", "", SAN_PHRASE_ORDINARY, open_in_app)
    P("en", "Download the app\nGet the app\nDownload our app")
    M("install-app", "", 0)
    P("en", "Install app\nAdd to home screen")
    M("scan-qr-code", "", SAN_PHRASE_ORDINARY)
    P("en", "Scan the QR code\nScan QR code")
    P("de", "QR-Code scannen")
    P("fr", "Scannez le QR code\nScanner le QR code")
    P("es", "Escanea el código QR\nEscanear código QR")
    P("it", "Scansiona il codice QR")
    P("pt", "Escaneie o código QR\nEscanear código QR")
    P("nl", "Scan de QR-code\nQR-code scannen")
    P("pl", "Zeskanuj kod QR")
    P("ru", "Отсканируйте QR-код\nСканировать QR-код")
    P("uk", "Відскануйте QR-код\nСканувати QR-код")
    P("tr", "QR kodu tarayın\nQR kodunu tarayın")
    P("ja", "QRコードをスキャン")
    P("zh", "扫描二维码")
    M("call-us", "", SAN_PHRASE_ORDINARY)
    P("en", "Call us\nCall now\nCall us now")
    P("de", "Rufen Sie uns an\nJetzt anrufen")
    P("fr", "Appelez-nous")
    P("es", "Llámanos\nLlámenos")
    P("it", "Chiamaci")
    P("pt", "Ligue para nós")
    P("pt-PT", "Ligue-nos")
    P("nl", "Bel ons")
    P("pl", "Zadzwoń do nas")
    P("ru", "Позвоните нам")
    P("uk", "Зателефонуйте нам")
    P("tr", "Bizi arayın")
    P("zh", "致电我们")
    M("whatsapp-chat", "", SAN_PHRASE_ORDINARY)
    P("en", "Chat with us\nChat with us on WhatsApp\nOpen chat\nStart chat")
    M("was-this-helpful", "", 0)
    P("en", "Was this helpful?\nWas this article helpful?\n"
            "Was this page helpful?\nDid you find this helpful?")
    P("de", "War das hilfreich?\nWar dieser Artikel hilfreich?\n"
            "War diese Seite hilfreich?")
    P("fr", "Cela vous a-t-il été utile ?\nCet article vous a-t-il été utile ?")
    P("es", "¿Te ha resultado útil?\n¿Fue útil este artículo?\n"
            "¿Te ha sido útil?\n¿Le ha resultado útil?")
    P("it", "Ti è stato utile?\nQuesto articolo ti è stato utile?\n"
            "È stato utile?")
    P("pt", "Isso foi útil?\nEste artigo foi útil?\nIsto foi útil?")
    P("nl", "Was dit nuttig?\nWas dit artikel nuttig?\nWas dit behulpzaam?")
    P("pl", "Czy to było pomocne?\nCzy ten artykuł był pomocny?")
    P("ru", "Была ли эта статья полезной?\nЭто было полезно?")
    P("uk", "Чи була ця стаття корисною?\nЦе було корисно?")
    P("tr", "Bu yardımcı oldu mu?\nBu makale yardımcı oldu mu?\n"
            "Bu faydalı oldu mu?")
    P("ja", "この記事は役に立ちましたか？\n役に立ちましたか？")
    P("zh", "这篇文章有帮助吗？\n这有帮助吗？\n这对您有帮助吗？")
    M("people-found-helpful", "##", 0)
    P("en", "{} out of {} found this helpful\n"
            "{} of {} people found this helpful")
    M("vote-up", "", 0)
    P("en", "Vote up\nUpvote")
    M("vote-down", "", 0)
    P("en", "Vote down\nDownvote")
    M("request-a-quote", "", SAN_PHRASE_ORDINARY)
    P("en", "Request a quote\nGet a quote\nGet a free quote")
    M("book-now", "", 0)
    P("en", "Book now")
    P("de", "Jetzt buchen")
    P("fr", "Réserver maintenant\nRéservez maintenant")
    P("es", "Reservar ahora\nReserva ahora")
    P("it", "Prenota ora")
    P("pt", "Reservar agora\nReserve agora")
    P("nl", "Nu boeken\nBoek nu")
    P("pl", "Zarezerwuj teraz")
    P("ru", "Забронировать сейчас")
    P("uk", "Забронювати зараз")
    P("tr", "Şimdi rezervasyon yap\nHemen rezervasyon yap")
    P("ja", "今すぐ予約")
    P("zh", "立即预订")
    M("donate-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Donate now")
    P("de", "Jetzt spenden")
    P("fr", "Faire un don maintenant")
    P("es", "Donar ahora\nDona ahora")
    P("it", "Dona ora")
    P("pt", "Doe agora")
    P("nl", "Doneer nu\nNu doneren")
    P("tr", "Şimdi bağış yap\nHemen bağış yap")
    M("edit-page", "", 0)
    P("en", "Edit this page\nEdit page")
    M("last-edited-by", "t", 0)
    P("en", "Last edited by {}")
    M("created-with", "t", SAN_PHRASE_ORDINARY)
    P("en", "Made with {}\nBuilt with {}")
    M("your-message-optional", "", 0)
    P("en", "Your message (optional)")
    M("consent-to-store", "", 0)
    P("en", "I consent to having this website store my submitted information "
            "so they can respond to my inquiry")
    M("enter-keywords", "", 0)
    P("en", "Enter your keywords\nEnter keyword\nEnter keywords\n"
            "Enter search term\nEnter the terms you wish to search for")
    P("de", "Suchbegriff eingeben\nGeben Sie Ihre Suchbegriffe ein\n"
            "Geben Sie die Begriffe ein, nach denen Sie suchen möchten")
    P("fr", "Saisissez les termes que vous souhaitez rechercher\n"
            "Saisissez vos mots-clés\nEntrez vos mots-clés")
    P("es", "Introduzca los términos que desea buscar\n"
            "Escriba lo que quiere buscar\nIntroduce tus palabras clave")
    P("it", "Inserisci i termini da cercare\nInserisci le parole chiave")
    P("pt", "Digite os termos que você deseja procurar\n"
            "Digite as palavras-chave")
    P("nl", "Geef de woorden op waarnaar u wilt zoeken\nVoer zoekterm in\n"
            "Voer uw zoekterm in")
    P("pl", "Wpisz szukane frazy\nWpisz słowa kluczowe\nWpisz szukaną frazę")
    P("ru", "Введите ключевые слова для поиска\nВведите ключевые слова")
    P("uk", "Введіть ключові слова для пошуку\n"
            "Введіть терміни, які ви хочете знайти\nВведіть ключові слова")
    P("tr", "Aramak istediğiniz kelimeleri girin\nAnahtar kelimeleri girin")
    P("ja", "検索したいキーワードを入力してください\nキーワードを入力\n"
            "キーワードを入力してください")
    P("zh", "输入您想搜索的关键词\n请输入关键词\n输入关键词")
    M("what-looking-for", "", 0)
    P("en", "What are you looking for?")
    P("de", "Wonach suchen Sie?\nWonach suchst du?")
    P("fr", "Que recherchez-vous ?\nQue cherchez-vous ?")
    P("es", "¿Qué estás buscando?\n¿Qué está buscando?\n¿Qué buscas?")
    P("it", "Cosa stai cercando?\nChe cosa stai cercando?\nCosa cerchi?")
    P("pt", "O que você está procurando?\nO que você procura?")
    P("pt-PT", "O que procura?")
    P("nl", "Waar ben je naar op zoek?\nWaar bent u naar op zoek?")
    P("pl", "Czego szukasz?")
    P("ru", "Что вы ищете?")
    P("uk", "Що ви шукаєте?\nЩо шукаєте?")
    P("tr", "Ne aramıştınız?\nNe arıyorsunuz?")
    P("ja", "何をお探しですか？")
    P("zh", "您在找什么？\n您在寻找什么？\n你在找什么？")

    /* What templates and widgets of news sites leave behind */

    MK("title-of-opened-article", "", 0, template_heading)
    P("en", "Title of the opened article\nTitle of the opened material")
    P("ru", "Заголовок открываемого материала")
    MK("go-to-mediabank", "", 0, go_to_gallery)
    P("en", "Go to the mediabank\nGo to mediabank\nGo to the media bank")
    P("ru", "Перейти в медиабанк")
    MK("go-to-photobank", "", 0, go_to_gallery)
    P("en", "Go to the photo bank\nGo to the photobank")
    P("ru", "Перейти в фотобанк")
    MK("to-join-discussion", "", 0, join_discussion)
    P("en", "To participate in the discussion\nTo take part in the discussion")
    P("ru", "Чтобы участвовать в дискуссии\nЧтобы принять участие в дискуссии")

    /* Other prompts of each kind, which do not say exactly the same */

    /* In English alone: content management */
    M("uncategorized", "", SAN_PHRASE_ALONE)
    P("en", "Uncategorized\nUncategorised")
    M("posted-on-2", "", 0)
    P("en", "Posted on")
    M("posted-by-2", "", 0)
    P("en", "Posted by")
    M("posted-in-2", "", 0)
    P("en", "Posted in")
    M("published-on", "", 0)
    P("en", "Published on\nPublished at")
    M("published-by", "", 0)
    P("en", "Published by")
    M("filed-under", "", 0)
    P("en", "Filed under")
    M("tagged-with", "", 0)
    P("en", "Tagged with\nTagged as")
    M("posts-navigation", "", 0)
    P("en", "Posts navigation\nPosts pagination")
    M("comments-pagination", "", 0)
    P("en", "Comments pagination")
    M("image-navigation", "", 0)
    P("en", "Image navigation")
    M("author-archives", "t", 0)
    P("en", "Author archives: {}\nAuthor archive: {}\nAuthor archive for {}")
    M("category-archives", "t", 0)
    P("en", "Category archives: {}\nArchive for the {} category")
    M("tag-archives", "t", 0)
    P("en", "Tag archives: {}")
    M("monthly-archives", "d", 0)
    P("en", "Monthly archives: {}")
    M("daily-archives", "d", 0)
    P("en", "Daily archives: {}")
    M("yearly-archives", "d", 0)
    P("en", "Yearly archives: {}")
    M("permanent-link", "", SAN_PHRASE_ORDINARY)
    P("en", "Permanent link\nPermalink\nPermanent link to this post\n"
            "Permanent link to this article")
    M("permalink-to-this-comment", "", 0)
    P("en", "Permalink to this comment\nPermanent link to this comment")
    M("permanent-link-to", "t", 0)
    P("en", "Permanent link to {}")
    M("profile-photo-of", "t", 0)
    P("en", "Profile photo of {}\nProfile picture for user {}\nProfile "
            "picture for {}\nAvatar photo of {}\nAvatar image of {}")
    M("photo-by", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Photo by {}\nPicture by {}")
    M("image-by", "t", SAN_PHRASE_ORDINARY)
    P("en", "*Image by {}")
    M("submitted-by", "t", 0)
    P("en", "Submitted by {}")
    M("submitted-by-on", "td", 0)
    P("en", "Submitted by {} on {}")
    M("printer-friendly-version", "", 0)
    P("en", "Printer-friendly version\nPrinter friendly page")
    M("send-via-email", "", 0)
    P("en", "Send via email\nEmail this page\nEmail this article")
    M("login-or-register-to-post-comments", "", 0)
    P("en", "Login or register to post comments\nLog in or register to post "
            "comments\nLog in to post comments")
    M("entries-feed", "", 0)
    P("en", "Entries feed\nEntries RSS")
    M("comments-feed", "", 0)
    P("en", "Comments feed\nComments RSS")
    M("site-admin", "", 0)
    P("en", "Site admin")
    M("tag-cloud", "", 0)
    P("en", "Tag cloud")
    M("recent-entries", "", 0)
    P("en", "Recent entries")
    M("blog-archive", "", SAN_PHRASE_ORDINARY)
    P("en", "Blog archive\nArchive of the blog")
    M("search-this-blog", "", 0)
    P("en", "Search this blog")
    M("subscribe-to-comments", "", 0)
    P("en", "Subscribe to comments\nSubscribe to this post\nSubscribe to "
            "this thread")
    M("subscribe-to-posts-via-rss-feed", "", 0)
    P("en", "Subscribe to posts via RSS feed\nSubscribe to this blog via RSS"
            "\nSubscribe via RSS\nSubscribe to RSS\nSubscribe to our RSS feed"
            "\nSubscribe by RSS")
    M("syndicate-this-site-using-rss", "", 0)
    P("en", "Syndicate this site using RSS")
    M("powered-by-wordpress-state-of-the-art-se", "", 0)
    P("en", "Powered by WordPress, state-of-the-art semantic personal "
            "publishing platform")
    M("subscribe-to-posts-atom", "", 0)
    P("en", "Subscribe to: Posts Atom")
    M("subscribe-to-post-comments-atom", "", 0)
    P("en", "Subscribe to: Post comments Atom\nSubscribe to: Comments Atom")
    M("blogthis", "", 0)
    P("en", "BlogThis!")
    M("newer-post", "", 0)
    P("en", "Newer post")
    M("older-post", "", 0)
    P("en", "Older post")
    M("edit-post", "", 0)
    P("en", "Edit post\nEdit this post")
    M("edit-this-comment", "", 0)
    P("en", "Edit this comment")
    M("about-me", "", SAN_PHRASE_ORDINARY)
    P("en", "About me")
    M("view-my-complete-profile", "", 0)
    P("en", "View my complete profile\nView my profile")
    M("top-posts-pages", "", 0)
    P("en", "Top posts & pages\nTop posts and pages")
    M("follow-blog-via-email", "", 0)
    P("en", "Follow blog via email\nSubscribe to blog via email\nSubscribe "
            "to this blog via email")
    M("enter-your-email-address-to-subscribe-to", "", 0)
    P("en", "Enter your email address to subscribe to this blog and receive "
            "notifications of new posts by email\nEnter your email address "
            "to follow this blog and receive notifications of new posts by "
            "email")
    M("create-a-website-or-blog-at-wordpress-co", "", 0)
    P("en", "Create a website or blog at WordPress.com\nBlog at WordPress.com")
    M("create-your-website-with-wordpress-com", "", 0)
    P("en", "Create your website with WordPress.com")
    M("manage-subscriptions", "", 0)
    P("en", "Manage subscriptions\nManage your subscriptions")
    M("collapse-this-bar", "", 0)
    P("en", "Collapse this bar")
    M("view-site-in-reader", "", 0)
    P("en", "View site in reader")
    M("copy-shortlink", "", 0)
    P("en", "Copy shortlink")
    M("like-this", "", 0)
    P("en", "Like this")
    M("be-the-first-to-like-this", "", 0)
    P("en", "Be the first to like this")
    M("bloggers-like-this", "#", 0)
    P("en", "{} bloggers like this")
    M("begin-typing-your-search-above-and-press", "", 0)
    P("en", "Begin typing your search above and press return to search. "
            "Press Esc to cancel")
    M("post-was-not-sent-check-your-email-addre", "", 0)
    P("en", "Post was not sent - check your email addresses!")
    M("email-check-failed-please-try-again", "", 0)
    P("en", "Email check failed, please try again")
    M("sorry-your-blog-cannot-share-posts-by-em", "", 0)
    P("en", "Sorry, your blog cannot share posts by email")
    M("click-to-print", "", 0)
    P("en", "Click to print")
    M("select-page", "", 0)
    P("en", "Select page")
    M("previous-entries", "", 0)
    P("en", "Previous entries")
    M("next-entries", "", 0)
    P("en", "Next entries")
    M("submit-a-comment", "", 0)
    P("en", "Submit a comment")
    M("leave-a-comment-on-this-post", "", 0)
    P("en", "Leave a comment on this post")
    M("post-author", "", 0)
    P("en", "Post author")
    M("post-category", "", 0)
    P("en", "Post category\nPost categories")
    M("post-comments", "", 0)
    P("en", "Post comments")
    M("post-last-modified", "", 0)
    P("en", "Post last modified")
    M("post-published", "", 0)
    P("en", "Post published")
    M("read-more-articles", "", 0)
    P("en", "Read more articles")
    M("last-modified-2", "", 0)
    P("en", "Last modified")
    M("last-updated-2", "", 0)
    P("en", "Last updated\nLast update")
    M("page-load-link", "", 0)
    P("en", "Page load link")
    M("link-to", "t", 0)
    P("en", "*Link to: {}")
    M("toggle-sliding-bar-area", "", 0)
    P("en", "Toggle sliding bar area")
    M("share-this-story-choose-your-platform", "", 0)
    P("en", "Share this story, choose your platform!\nShare this story")
    M("sign-in-join", "", 0)
    P("en", "Sign in / Join\nLogin / Register\nLog in / Register\nSign in / "
            "Register\nLogin or register")
    M("welcome-log-into-your-account", "", 0)
    P("en", "Welcome! Log into your account\nLog into your account")
    M("login-to-your-account-below", "", 0)
    P("en", "Login to your account below")
    M("your-username", "", 0)
    P("en", "Your username")
    M("your-password", "", 0)
    P("en", "Your password")
    M("recover-your-password", "", 0)
    P("en", "Recover your password\nPassword recovery\nRetrieve your password")
    M("a-password-will-be-e-mailed-to-you", "", 0)
    P("en", "A password will be e-mailed to you")
    M("forgot-your-password-get-help", "", 0)
    P("en", "Forgot your password? Get help")
    M("forgot-your-username", "", 0)
    P("en", "Forgot your username?\nForgot username?")
    M("please-enter-your-username-or-email-addr", "", 0)
    P("en", "Please enter your username or email address to reset your "
            "password")
    M("please-enter-your-comment", "", 0)
    P("en", "Please enter your comment!")
    M("please-enter-your-name-here", "", 0)
    P("en", "Please enter your name here")
    M("please-enter-your-email-address-here", "", 0)
    P("en", "Please enter your email address here")
    M("you-have-entered-an-incorrect-email-addr", "", 0)
    P("en", "You have entered an incorrect email address!")
    M("more-from-author", "", 0)
    P("en", "More from author\nMore from this author\nMore by this author")
    M("related-stories", "", SAN_PHRASE_ORDINARY)
    P("en", "Related stories")
    M("related-topics", "", SAN_PHRASE_ORDINARY)
    P("en", "Related topics")
    M("related-content", "", SAN_PHRASE_ORDINARY)
    P("en", "Related content")
    M("related", "", SAN_PHRASE_ORDINARY)
    P("en", "Related")
    M("related-videos", "", SAN_PHRASE_ORDINARY)
    P("en", "Related videos")
    M("related-links", "", SAN_PHRASE_ORDINARY)
    P("en", "Related links")
    M("latest-news", "", SAN_PHRASE_ORDINARY)
    P("en", "Latest news\nRecent news")
    M("latest-articles", "", SAN_PHRASE_ORDINARY)
    P("en", "Latest articles\nRecent articles")
    M("trending-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Trending now\nTrending news\nTrending posts")
    M("editor-s-picks", "", SAN_PHRASE_ORDINARY)
    P("en", "Editor's picks")
    M("don-t-miss", "", SAN_PHRASE_ORDINARY)
    P("en", "Don't miss\nDon't miss it")
    M("you-may-have-missed", "", SAN_PHRASE_ORDINARY)
    P("en", "You may have missed\nYou missed")
    M("most-viewed", "", SAN_PHRASE_ORDINARY)
    P("en", "Most viewed")
    M("most-commented", "", SAN_PHRASE_ORDINARY)
    P("en", "Most commented")
    M("most-recent", "", SAN_PHRASE_ORDINARY)
    P("en", "Most recent")
    M("recently-viewed", "", SAN_PHRASE_ORDINARY)
    P("en", "Recently viewed\nRecently viewed products\nRecently viewed items")
    M("next-story", "", SAN_PHRASE_ORDINARY)
    P("en", "Next story\nNext up\nRead next\nUp next")
    M("previous-story", "", SAN_PHRASE_ORDINARY)
    P("en", "Previous story")
    M("check-also", "", SAN_PHRASE_ORDINARY)
    P("en", "Check also")
    M("random-article", "", SAN_PHRASE_ORDINARY)
    P("en", "Random article\nRandom post")
    M("random-posts", "", SAN_PHRASE_ORDINARY)
    P("en", "Random posts")
    M("switch-skin", "", 0)
    P("en", "Switch skin\nSwitch theme")
    M("back-to-top-button", "", 0)
    P("en", "Back to top button\nGo to the top\nGoto top\nTop of page\nTop "
            "of the page")
    M("bottom-of-page", "", 0)
    P("en", "Bottom of page")
    M("load-previous", "", 0)
    P("en", "Load previous\nLoad next")
    M("no-more-posts", "", 0)
    P("en", "No more posts\nNo more posts to load\nNo more articles")
    M("no-posts-found", "", 0)
    P("en", "No posts found\nNo posts to display\nNo articles found")
    M("no-result", "", 0)
    P("en", "No result\nNo matching results\nThere are no results\nThere are "
            "no results found")
    M("view-all-results", "", 0)
    P("en", "View all results\nView all result\nSee all results\nShow all "
            "results")
    M("welcome-back", "", 0)
    P("en", "Welcome back!")
    M("add-new-playlist", "", 0)
    P("en", "Add new playlist")
    M("discussion-about-this-post", "", 0)
    P("en", "Discussion about this post")
    M("read-time-min", "#", 0)
    P("en", "Read time: {} min\nRead time: {} mins\nRead time: {} minutes\n"
            "Reading time: {} mins\nReading time: {} min read")
    M("registered-users", "", 0)
    P("en", "Registered users")
    M("article-count", "", 0)
    P("en", "Article count")
    M("hits", "#", SAN_PHRASE_ORDINARY)
    P("en", "*Hits: {}")
    M("vote", "#", SAN_PHRASE_ORDINARY)
    P("en", "*Vote {}")
    M("user-rating", "", SAN_PHRASE_ORDINARY)
    P("en", "User rating")
    M("please-rate", "", 0)
    P("en", "Please rate")
    M("click-to-collapse", "", 0)
    P("en", "Click to collapse")
    M("click-to-expand", "", 0)
    P("en", "Click to expand")
    M("read-more-2", "t", 0)
    P("en", "Read more: {}")
    M("print-article-2", "t", 0)
    P("en", "Print article < {} >")
    M("email-this-link-to-a-friend", "t", 0)
    P("en", "Email this link to a friend < {} >")
    M("search-icon", "", 0)
    P("en", "Search icon\nSearch magnifying glass")
    M("site-logo", "", 0)
    P("en", "Site logo\nCompany logo")
    M("slider-image", "", 0)
    P("en", "Slider image\nSlide image")
    M("background-image", "", 0)
    P("en", "Background image")
    M("placeholder-image", "", 0)
    P("en", "Placeholder image\nImage placeholder")
    M("default-image", "", 0)
    P("en", "Default image\nDefault avatar")
    M("no-image", "", 0)
    P("en", "No image\nNo image available\nImage not available")
    M("missing-image", "", 0)
    P("en", "Missing image")
    M("image-description", "", 0)
    P("en", "Image description")
    M("image-title", "", 0)
    P("en", "Image title")
    M("next-arrow-icon", "", 0)
    P("en", "Next arrow icon\nArrow icon")
    M("menu-icon", "", 0)
    P("en", "Menu icon\nHamburger menu icon")
    M("close-icon", "", 0)
    P("en", "Close icon")
    M("loading-icon", "", 0)
    P("en", "Loading icon\nLoading image\nLoading spinner")
    M("click-here", "", 0)
    P("en", "Click here\nClick here for more")
    M("click-here-to-print", "", 0)
    P("en", "Click here to print")
    M("click-here-to-download", "", 0)
    P("en", "Click here to download")
    M("click-here-to-enter-your-code", "", 0)
    P("en", "Click here to enter your code")
    M("click-here-to-login", "", 0)
    P("en", "Click here to login\nClick here to log in")
    M("bookmark-this-site", "", 0)
    P("en", "Bookmark this site\nAdd to bookmarks\nAdd to your bookmarks")
    M("set-as-homepage", "", 0)
    P("en", "Set as homepage\nMake this your homepage")
    M("add-this-page-to-your-favorites", "", 0)
    P("en", "Add this page to your favorites")
    M("page-generated-in-seconds", "#", 0)
    P("en", "Page generated in {} seconds\nPage created in {} seconds\n"
            "*Time: {} s")
    M("number-of-visitors", "#", 0)
    P("en", "Number of visitors: {}\nVisitors: {}\nTotal visitors: {}")
    M("free-counters", "", 0)
    P("en", "Free counters\nFree counter")
    M("this-page-requires-frames", "", 0)
    P("en", "This page requires frames")
    M("best-viewed-in-1024x768", "", 0)
    P("en", "Best viewed in 1024x768\nBest viewed with 1024x768")
    M("under-construction", "", SAN_PHRASE_ORDINARY)
    P("en", "Under construction\nSite under construction\nThis site is under "
            "construction")
    M("coming-soon", "", SAN_PHRASE_ORDINARY)
    P("en", "Coming soon")
    M("sign-our-guestbook", "", 0)
    P("en", "Sign our guestbook\nSign the guestbook\nSign guestbook")
    M("view-guestbook", "", 0)
    P("en", "View guestbook\nView the guestbook")
    M("creative-commons-license", "", 0)
    P("en", "Creative Commons License\nCreative Commons Licence")
    M("this-work-is-licensed-under-a", "", 0)
    P("en", "This work is licensed under a")
    M("except-where-otherwise-noted", "", 0)
    P("en", "Except where otherwise noted")

    /* In English alone: forums */
    M("advanced-search", "", 0)
    P("en", "Advanced search")
    M("quick-links", "", 0)
    P("en", "Quick links")
    M("unanswered-topics", "", 0)
    P("en", "Unanswered topics\nUnanswered posts\nView unanswered posts")
    M("active-topics", "", 0)
    P("en", "Active topics\nView active topics")
    M("new-posts", "", 0)
    P("en", "New posts\nView new posts\nWhat's new")
    M("your-posts", "", 0)
    P("en", "Your posts\nView your posts")
    M("mark-forums-read", "", 0)
    P("en", "Mark forums read\nMark all forums read\nMark all forums as read")
    M("mark-this-forum-read", "", 0)
    P("en", "Mark this forum read\nMark topics read\nMark all topics read")
    M("no-unread-posts", "", 0)
    P("en", "No unread posts\nNo new posts")
    M("unread-posts", "", 0)
    P("en", "Unread posts\nNew unread posts")
    M("board-index", "", 0)
    P("en", "Board index\nForum index\nBoard Index page")
    M("last-post-by", "t", 0)
    P("en", "Last post by {}")
    M("last-post", "", 0)
    P("en", "Last post\nLatest post")
    M("started-by", "t", 0)
    P("en", "Started by: {}\nTopic started by {}")
    M("topic-starter", "", 0)
    P("en", "Topic starter")
    M("start-new-topic", "", 0)
    P("en", "Start new topic\nStart a discussion\nStart new discussion")
    M("jump-to-forum", "", 0)
    P("en", "Jump to forum\nJump to")
    M("print-topic", "", 0)
    P("en", "Print topic\nPrint view\nPrint this topic")
    M("email-topic", "", 0)
    P("en", "Email topic\nEmail this topic")
    M("you-cannot-post-new-topics-in-this-forum", "", 0)
    P("en", "You cannot post new topics in this forum")
    M("you-cannot-reply-to-topics-in-this-forum", "", 0)
    P("en", "You cannot reply to topics in this forum")
    M("you-cannot-edit-your-posts-in-this-forum", "", 0)
    P("en", "You cannot edit your posts in this forum")
    M("you-cannot-delete-your-posts-in-this-for", "", 0)
    P("en", "You cannot delete your posts in this forum")
    M("you-cannot-post-attachments-in-this-foru", "", 0)
    P("en", "You cannot post attachments in this forum")
    M("you-may-not-post-new-threads", "", 0)
    P("en", "You may not post new threads\nYou may not post replies\nYou may "
            "not post attachments\nYou may not edit your posts")
    M("similar-threads", "", 0)
    P("en", "Similar threads\nSimilar topics")
    M("thread-tools", "", 0)
    P("en", "Thread tools\nTopic tools")
    M("display-modes", "", 0)
    P("en", "Display modes")
    M("thread-starter", "", 0)
    P("en", "Thread starter")
    M("show-printable-version", "", 0)
    P("en", "Show printable version")
    M("email-this-page-to-a-friend", "", 0)
    P("en", "Email this page to a friend")
    M("private-message", "", 0)
    P("en", "Private message\nSend private message\nSend a private message")
    M("send-e-mail", "", 0)
    P("en", "Send e-mail\nSend an email")
    M("join-date", "", 0)
    P("en", "Join date\nJoined")
    M("find-all-posts", "", 0)
    P("en", "Find all posts\nFind more posts")
    M("view-forum-profile", "", 0)
    P("en", "View forum profile")
    M("add-friend", "", 0)
    P("en", "Add friend\nAdd to friends\nAdd as friend")
    M("send-invites", "", 0)
    P("en", "Send invites\nSend invite")
    M("mark-as-spam", "", 0)
    P("en", "Mark as spam")
    M("recently-active", "", 0)
    P("en", "Recently active")
    M("newest-registered", "", 0)
    P("en", "Newest registered")
    M("friend-requests", "", 0)
    P("en", "Friend requests")
    M("group-members", "", 0)
    P("en", "Group members")
    M("forum-statistics", "", 0)
    P("en", "Forum statistics\nBoard statistics")
    M("registered-members", "", 0)
    P("en", "Registered members")
    M("most-users-ever-online", "", 0)
    P("en", "Most users ever online")
    M("delete-cookies", "", 0)
    P("en", "Delete cookies\nDelete all board cookies")
    M("the-team", "", SAN_PHRASE_ORDINARY)
    P("en", "The team")
    M("contact-an-administrator", "", 0)
    P("en", "Contact an administrator")
    M("viewing-posts", "#", 0)
    P("en", "Viewing {} posts\nViewing {} topics")
    M("viewing-topics-through-15", "##", 0)
    P("en", "Viewing {} topics - {} through 15\nViewing {} posts - {} "
            "through 15")
    M("viewing-posts-through", "###", 0)
    P("en", "Viewing {} posts - {} through {}\nViewing {} topics - {} "
            "through {}")
    M("replies", "#", 0)
    P("en", "*Replies: {}")
    M("views", "#", 0)
    P("en", "*Views: {}")
    M("quote-message", "", 0)
    P("en", "Quote message\nQuote message in reply\nReply with quote to this "
            "message")
    M("go-to-first-unread-post", "", 0)
    P("en", "Go to first unread post\nFirst unread")
    M("submit-thread-to", "t", 0)
    P("en", "Submit thread to {}")

    /* In English alone: shops */
    M("have-a-coupon", "", 0)
    P("en", "Have a coupon?")
    M("returning-customer", "", 0)
    P("en", "Returning customer?")
    M("ship-to-a-different-address", "", 0)
    P("en", "Ship to a different address?")
    M("order-notes", "", 0)
    P("en", "Order notes")
    M("your-order", "", 0)
    P("en", "Your order")
    M("cart-totals", "", 0)
    P("en", "Cart totals")
    M("calculate-shipping", "", 0)
    P("en", "Calculate shipping\nCalculate shipping costs")
    M("update-totals", "", 0)
    P("en", "Update totals")
    M("add-coupon", "", 0)
    P("en", "Add coupon\nUse coupon")
    M("order-received", "", 0)
    P("en", "Order received")
    M("order-number", "", 0)
    P("en", "Order number")
    M("order-details", "", 0)
    P("en", "Order details")
    M("order-summary", "", 0)
    P("en", "Order summary")
    M("order-status", "", 0)
    P("en", "Order status")
    M("payment-method", "", 0)
    P("en", "Payment method")
    M("payment-methods", "", 0)
    P("en", "Payment methods")
    M("shipping-method", "", 0)
    P("en", "Shipping method")
    M("shipping-methods", "", 0)
    P("en", "Shipping methods")
    M("shipping-and-handling", "", 0)
    P("en", "Shipping and handling")
    M("shipping-calculated-at-checkout", "", 0)
    P("en", "Shipping calculated at checkout\nTaxes and shipping calculated "
            "at checkout\nTax included and shipping calculated at checkout")
    M("tax-included", "", 0)
    P("en", "Tax included")
    M("product-name", "", 0)
    P("en", "Product name")
    M("product-code", "", 0)
    P("en", "Product code")
    M("product-details", "", 0)
    P("en", "Product details")
    M("product-description", "", 0)
    P("en", "Product description")
    M("product-categories", "", 0)
    P("en", "Product categories")
    M("product-tags", "", 0)
    P("en", "Product tags")
    M("product-image", "", 0)
    P("en", "Product image")
    M("product-reviews", "", 0)
    P("en", "Product reviews")
    M("product-added", "", 0)
    P("en", "Product added!\nProduct successfully added to your shopping cart")
    M("the-product-is-already-in-your-wishlist", "", 0)
    P("en", "The product is already in your wishlist!")
    M("browse-wishlist", "", 0)
    P("en", "Browse wishlist\nView wishlist\nView my wishlist")
    M("my-wishlist", "", 0)
    P("en", "My wishlist\nMy wish list")
    M("add-to-compare", "", 0)
    P("en", "Add to compare\nAdd to comparison")
    M("compare-products", "", 0)
    P("en", "Compare products\nProduct comparison")
    M("best-sellers", "", SAN_PHRASE_ORDINARY)
    P("en", "Best sellers")
    M("new-arrivals", "", SAN_PHRASE_ORDINARY)
    P("en", "New arrivals")
    M("new-products", "", SAN_PHRASE_ORDINARY)
    P("en", "New products")
    M("featured-products", "", 0)
    P("en", "Featured products")
    M("popular-products", "", SAN_PHRASE_ORDINARY)
    P("en", "Popular products")
    M("special-offers", "", SAN_PHRASE_ORDINARY)
    P("en", "Special offers")
    M("gift-certificates", "", 0)
    P("en", "Gift certificates\nGift vouchers")
    M("gift-card", "", SAN_PHRASE_ORDINARY)
    P("en", "Gift card")
    M("gift-cards", "", SAN_PHRASE_ORDINARY)
    P("en", "Gift cards")
    M("shopping-cart-is-empty", "", 0)
    P("en", "Shopping cart is empty")
    M("product-code-2", "t", 0)
    P("en", "Product code: {}")
    M("availability", "t", 0)
    P("en", "Availability: {}")
    M("brand", "t", 0)
    P("en", "*Brand: {}")
    M("sku", "t", 0)
    P("en", "*SKU: {}")
    M("price-low-high", "", 0)
    P("en", "Price low > high")
    M("price-high-low", "", 0)
    P("en", "Price high > low")
    M("alphabetically-a-z", "", 0)
    P("en", "Alphabetically, A-Z")
    M("alphabetically-z-a", "", 0)
    P("en", "Alphabetically, Z-A")
    M("date-new-to-old", "", 0)
    P("en", "Date, new to old")
    M("date-old-to-new", "", 0)
    P("en", "Date, old to new")
    M("shop-by-category", "", 0)
    P("en", "Shop by category\nBrowse categories")
    M("shop-order", "", 0)
    P("en", "Shop order")
    M("quick-checkout", "", 0)
    P("en", "Quick checkout\nExpress checkout")
    M("guest-checkout", "", 0)
    P("en", "Guest checkout\nCheckout as guest")
    M("there-are-no-reviews-yet", "", 0)
    P("en", "There are no reviews yet\nThere are no reviews for this product"
            "\nNo reviews yet")
    M("be-the-first-to-review", "t", 0)
    P("en", "Be the first to review “{}”")
    M("be-the-first-to-review-this-product", "", 0)
    P("en", "Be the first to review this product")
    M("your-review", "", 0)
    P("en", "Your review")
    M("write-your-own-review", "", 0)
    P("en", "Write your own review")
    M("only-logged-in-customers-who-have-purcha", "", 0)
    P("en", "Only logged in customers who have purchased this product may "
            "leave a review")
    M("verified-owner", "", 0)
    P("en", "Verified owner\nVerified buyer\nVerified purchase")
    M("not-that-bad", "", 0)
    P("en", "Not that bad")
    M("very-poor", "", 0)
    P("en", "Very poor")
    M("available-on-backorder", "", 0)
    P("en", "Available on backorder")
    M("clear-selection", "", 0)
    P("en", "Clear selection\nReset selection")
    M("choose-your-options", "", 0)
    P("en", "Choose your options")
    M("sorry-this-product-is-unavailable-please", "", 0)
    P("en", "Sorry, this product is unavailable. Please choose a different "
            "combination")
    M("no-products-in-cart", "", 0)
    P("en", "No products in cart")
    M("decrease-quantity-for", "t", 0)
    P("en", "Decrease quantity for {}")
    M("increase-quantity-for", "t", 0)
    P("en", "Increase quantity for {}")
    M("quantity-for", "t", 0)
    P("en", "Quantity for {}")
    M("load-image-in-gallery-view", "#", 0)
    P("en", "Load image {} in gallery view")
    M("couldn-t-load-pickup-availability", "", 0)
    P("en", "Couldn't load pickup availability")
    M("pickup-available", "", 0)
    P("en", "Pickup available\nPickup available at")
    M("pickup-currently-unavailable", "", 0)
    P("en", "Pickup currently unavailable")
    M("view-store-information", "", 0)
    P("en", "View store information\nStore information")
    M("country-region", "", 0)
    P("en", "Country/region")
    M("pair-text-with-an-image", "", 0)
    P("en", "Pair text with an image")
    M("size-guide", "", SAN_PHRASE_ORDINARY)
    P("en", "Size guide\nSize chart")
    M("more-payment-options", "", 0)
    P("en", "More payment options")
    M("add-a-note-to-your-order", "", 0)
    P("en", "Add a note to your order\nAdd order note\nOrder special "
            "instructions")
    M("continue-to-checkout", "", 0)
    P("en", "Continue to checkout")
    M("min-price", "", 0)
    P("en", "Min price")
    M("max-price", "", 0)
    P("en", "Max price")
    M("email-me-when-available", "", 0)
    P("en", "Email me when available\nNotify me when available")
    M("sold-by", "", 0)
    P("en", "Sold by")

    /* In English alone: cookies */
    M("confirm-my-choices", "", 0)
    P("en", "Confirm my choices\nSave my choices\nConfirm choices\nConfirm "
            "my selection")
    M("allow-selection", "", 0)
    P("en", "Allow selection\nAccept selection\nAccept selected")
    M("accept-necessary", "", 0)
    P("en", "Accept necessary\nAccept only necessary")
    M("accept-close", "", 0)
    P("en", "Accept & close\nAccept and close\nClose and accept")
    M("save-accept", "", 0)
    P("en", "Save & accept\nSave and accept")
    M("reject-non-essential", "", 0)
    P("en", "Reject non-essential")
    M("reject-all-cookies", "", 0)
    P("en", "Reject all cookies\nDecline cookies\nDecline all cookies")
    M("continue-without-accepting", "", 0)
    P("en", "Continue without accepting\nContinue without agreeing")
    M("non-necessary", "", 0)
    P("en", "Non-necessary")
    M("necessary-cookies", "", 0)
    P("en", "Necessary cookies\nEssential cookies")
    M("functional-cookies", "", 0)
    P("en", "Functional cookies")
    M("analytical-cookies", "", 0)
    P("en", "Analytical cookies")
    M("advertising-cookies", "", 0)
    P("en", "Advertising cookies")
    M("preference-cookies", "", 0)
    P("en", "Preference cookies")
    M("statistics-cookies", "", 0)
    P("en", "Statistics cookies")
    M("unclassified-cookies", "", 0)
    P("en", "Unclassified cookies")
    M("cookie-information", "", 0)
    P("en", "Cookie information")
    M("cookie-list", "", 0)
    P("en", "Cookie list")
    M("cookie-declaration", "", 0)
    P("en", "Cookie declaration")
    M("cookie-notice", "", 0)
    P("en", "Cookie notice")
    M("close-cookie-preferences", "", 0)
    P("en", "Close cookie preferences\nClose preference center\nClose cookie "
            "settings")
    M("privacy-preference-center", "", 0)
    P("en", "Privacy preference center")
    M("your-privacy", "", 0)
    P("en", "Your privacy")
    M("your-privacy-choices", "", 0)
    P("en", "Your privacy choices")
    M("manage-services", "", 0)
    P("en", "Manage services")
    M("manage-vendors", "", 0)
    P("en", "Manage vendors\nView vendors\nVendors list\nList of vendors")
    M("read-more-about-these-purposes", "", 0)
    P("en", "Read more about these purposes")
    M("privacy-cookies-policy", "", 0)
    P("en", "Privacy & cookies policy\nPrivacy and cookies policy\nPrivacy & "
            "cookies")
    M("powered-by-cookiebot-by-usercentrics", "", 0)
    P("en", "Powered by Cookiebot by Usercentrics")
    M("show-purposes", "", 0)
    P("en", "Show purposes")
    M("legitimate-interest", "", 0)
    P("en", "Legitimate interest")
    M("do-not-sell-my-personal-information", "", 0)
    P("en", "Do not sell my personal information\nDo not sell or share my "
            "personal information")
    M("change-your-consent", "", 0)
    P("en", "Change your consent")
    M("withdraw-your-consent", "", 0)
    P("en", "Withdraw your consent\nWithdraw consent")

    /* In English alone: players */
    M("seek-to-live-currently-behind-live", "", 0)
    P("en", "Seek to live, currently behind live\nSeek to live, currently "
            "playing live")
    M("font-family", "", 0)
    P("en", "Font family")
    M("font-size", "", SAN_PHRASE_ORDINARY)
    P("en", "Font size")
    M("font-color", "", 0)
    P("en", "Font color")
    M("text-color", "", 0)
    P("en", "Text color")
    M("text-edge-style", "", 0)
    P("en", "Text edge style")
    M("text-background", "", 0)
    P("en", "Text background")
    M("caption-area-background", "", 0)
    P("en", "Caption area background")
    M("background-color", "", 0)
    P("en", "Background color")
    M("window-color", "", 0)
    P("en", "Window color")
    M("proportional-sans-serif", "", 0)
    P("en", "Proportional sans-serif")
    M("monospace-sans-serif", "", 0)
    P("en", "Monospace sans-serif")
    M("proportional-serif", "", 0)
    P("en", "Proportional serif")
    M("monospace-serif", "", 0)
    P("en", "Monospace serif")
    M("small-caps", "", 0)
    P("en", "Small caps")
    M("semi-transparent", "", 0)
    P("en", "Semi-transparent")
    M("restore-all-settings-to-the-default-valu", "", 0)
    P("en", "Restore all settings to the default values")
    M("stream-type", "", 0)
    P("en", "Stream type")
    M("playback-rates", "", 0)
    P("en", "Playback rates")
    M("volume-level", "", 0)
    P("en", "Volume level")
    M("volume-up", "", 0)
    P("en", "Volume up")
    M("volume-down", "", 0)
    P("en", "Volume down")
    M("picture-in-picture", "", 0)
    P("en", "Picture-in-picture")
    M("exit-picture-in-picture", "", 0)
    P("en", "Exit picture-in-picture")
    M("progress-bar", "", 0)
    P("en", "Progress bar")
    M("audio-track", "", 0)
    P("en", "Audio track")
    M("audio-tracks", "", 0)
    P("en", "Audio tracks")
    M("descriptions-off", "", 0)
    P("en", "Descriptions off")
    M("chapters", "", SAN_PHRASE_ORDINARY)
    P("en", "Chapters")
    M("captions-settings", "", 0)
    P("en", "Captions settings\nSubtitles settings\nCaptions settings, opens "
            "captions settings dialog")
    M("clear-this-text-input", "", 0)
    P("en", "Clear this text input")
    M("replay-video", "", 0)
    P("en", "Replay video")
    M("watch-later", "", 0)
    P("en", "Watch later\nAdd to watch later")
    M("watch-again", "", 0)
    P("en", "Watch again")
    M("skip-intro", "", 0)
    P("en", "Skip intro")
    M("video-settings", "", 0)
    P("en", "Video settings")
    M("video-quality", "", 0)
    P("en", "Video quality")
    M("more-videos", "", 0)
    P("en", "More videos")
    M("copy-embed-code", "", 0)
    P("en", "Copy embed code")
    M("advertisement-will-end-in", "", 0)
    P("en", "Advertisement will end in\nAd ends in")
    M("now-playing", "", SAN_PHRASE_ORDINARY)
    P("en", "Now playing")
    M("audio-volume", "", 0)
    P("en", "Audio volume")
    M("embedded-content", "", 0)
    P("en", "Embedded content")
    M("rewind-10-seconds", "", 0)
    P("en", "Rewind 10 seconds\nSeek back 10 seconds")
    M("forward-10-seconds", "", 0)
    P("en", "Forward 10 seconds\nSeek forward 10 seconds")

    /* In English alone: maps, galleries */
    M("zoom-level", "", 0)
    P("en", "Zoom level")
    M("toggle-fullscreen-view", "", 0)
    P("en", "Toggle fullscreen view")
    M("keyboard-shortcuts", "", 0)
    P("en", "Keyboard shortcuts")
    M("report-a-map-error", "", 0)
    P("en", "Report a map error\nReport errors in the road map or imagery to "
            "Google\nReport a problem with this map")
    M("drag-pegman-onto-the-map-to-open-street", "", 0)
    P("en", "Drag Pegman onto the map to open Street View")
    M("a-javascript-library-for-interactive-map", "", 0)
    P("en", "A JavaScript library for interactive maps\nA JS library for "
            "interactive maps")
    M("map-data", "", SAN_PHRASE_ORDINARY)
    P("en", "Map data")
    M("map-camera-controls", "", 0)
    P("en", "Map camera controls")
    M("show-street-map", "", 0)
    P("en", "Show street map")
    M("show-satellite-imagery", "", 0)
    P("en", "Show satellite imagery")
    M("show-imagery-with-street-names", "", 0)
    P("en", "Show imagery with street names")
    M("move-left", "", 0)
    P("en", "Move left\nPan left")
    M("move-right", "", 0)
    P("en", "Move right\nPan right")
    M("move-up", "", 0)
    P("en", "Move up\nPan up")
    M("move-down", "", 0)
    P("en", "Move down\nPan down")
    M("open-this-area-in-google-maps-opens-a-ne", "", 0)
    P("en", "Open this area in Google Maps (opens a new window)\nClick to "
            "see this area on Google Maps")
    M("view-on-google-maps", "", 0)
    P("en", "View on Google Maps\nOpen in Google Maps")
    M("find-us-on-the-map", "", 0)
    P("en", "Find us on the map")
    M("get-route", "", 0)
    P("en", "Get route\nPlan route\nGet your route")
    M("of", "##", 0)
    P("en", "*{} of {}")
    P("nl", "*{} van {}\n*{} of {}")
    M("item-of", "##", 0)
    P("en", "*Item {} of {}")
    M("this-is-the-first-slide", "", 0)
    P("en", "This is the first slide")
    M("this-is-the-last-slide", "", 0)
    P("en", "This is the last slide")
    M("go-to-first-slide", "", 0)
    P("en", "Go to first slide")
    M("go-to-last-slide", "", 0)
    P("en", "Go to last slide")
    M("toggle-thumbnails", "", 0)
    P("en", "Toggle thumbnails")
    M("toggle-slideshow", "", 0)
    P("en", "Toggle slideshow")
    M("toggle-zoom", "", 0)
    P("en", "Toggle zoom\nToggle zoom level")
    M("view-fullscreen", "", 0)
    P("en", "View fullscreen")
    M("image-gallery", "", SAN_PHRASE_ORDINARY)
    P("en", "Image gallery")
    M("view-fullsize", "", 0)
    P("en", "View fullsize")
    M("view-gallery", "", 0)
    P("en", "View gallery")
    M("view-photos", "", 0)
    P("en", "View photos\nView all photos")
    M("view-image", "", 0)
    P("en", "View image\nView picture")
    M("open-gallery", "", 0)
    P("en", "Open gallery")
    M("close-gallery", "", 0)
    P("en", "Close gallery")
    M("close-lightbox", "", 0)
    P("en", "Close lightbox")
    M("open-lightbox", "", 0)
    P("en", "Open lightbox")
    M("image-carousel", "", 0)
    P("en", "Image carousel")
    M("content-carousel", "", 0)
    P("en", "Content carousel")
    M("the-requested-content-cannot-be-loaded", "", 0)
    P("en", "The requested content cannot be loaded\nThe requested content "
            "cannot be loaded. Please try again later")
    M("gallery-thumbnails", "", 0)
    P("en", "Gallery thumbnails")

    /* In English alone: forms */
    M("there-was-a-problem-with-your-submission", "", 0)
    P("en", "There was a problem with your submission\nThere was a problem "
            "with your submission. Please review the fields below")
    M("validation-errors-occurred-please-confir", "", 0)
    P("en", "Validation errors occurred. Please confirm the fields and "
            "submit it again")
    M("please-fill-in-the-required-field", "", 0)
    P("en", "Please fill in the required field")
    M("the-field-is-too-long", "", 0)
    P("en", "The field is too long")
    M("the-field-is-too-short", "", 0)
    P("en", "The field is too short")
    M("the-date-format-is-incorrect", "", 0)
    P("en", "The date format is incorrect")
    M("the-answer-to-the-quiz-is-incorrect", "", 0)
    P("en", "The answer to the quiz is incorrect")
    M("your-answer-is-not-correct", "", 0)
    P("en", "Your answer is not correct")
    M("you-must-accept-the-terms-and-conditions", "", 0)
    P("en", "You must accept the terms and conditions before sending your "
            "message")
    M("math-question", "", 0)
    P("en", "Math question")
    M("solve-this-simple-math-problem-and-enter", "", 0)
    P("en", "Solve this simple math problem and enter the result")
    M("what-code-is-in-the-image", "", 0)
    P("en", "What code is in the image?")
    M("reset-form", "", 0)
    P("en", "Reset form")
    M("street-address", "", 0)
    P("en", "Street address")
    M("address-line-1", "", 0)
    P("en", "Address line 1")
    M("address-line-2", "", 0)
    P("en", "Address line 2")
    M("zip-postal-code", "", 0)
    P("en", "ZIP / Postal Code\nPostal / Zip code\nZIP code\nPostal code")
    M("state-province-region", "", 0)
    P("en", "State / Province / Region\nState / Province")
    M("city-town", "", 0)
    P("en", "City / Town")
    M("date-of-birth", "", 0)
    P("en", "Date of birth")
    M("preferred-language", "", 0)
    P("en", "Preferred language")
    M("your-phone-number", "", 0)
    P("en", "Your phone number\nYour phone")
    M("your-subject", "", 0)
    P("en", "Your subject")
    M("your-website", "", 0)
    P("en", "Your website")
    M("your-address", "", 0)
    P("en", "Your address")
    M("your-city", "", 0)
    P("en", "Your city")
    M("your-country", "", 0)
    P("en", "Your country")
    M("message-optional", "", 0)
    P("en", "Message (optional)")
    M("name-required", "", 0)
    P("en", "Name (required)")
    M("email-required", "", 0)
    P("en", "Email (required)")
    M("select-your-location", "", 0)
    P("en", "Select your location")
    M("number-of-guests", "", 0)
    P("en", "Number of guests\nNumber of persons")
    M("number-of-adults", "", 0)
    P("en", "Number of adults")
    M("number-of-children", "", 0)
    P("en", "Number of children")
    M("check-in-date", "", 0)
    P("en", "Check-in date")
    M("check-out-date", "", 0)
    P("en", "Check-out date")
    M("check-availability", "", 0)
    P("en", "Check availability")
    M("terms-apply", "", 0)
    P("en", "Terms apply")
    M("passwords-do-not-match", "", 0)
    P("en", "Passwords do not match\nThe passwords do not match")
    M("password-must-be-at-least-characters", "#", 0)
    P("en", "Password must be at least {} characters")
    M("password-strength", "", 0)
    P("en", "Password strength\nStrength indicator")
    M("very-weak", "", 0)
    P("en", "Very weak")
    M("save-draft", "", 0)
    P("en", "Save draft")
    M("thank-you", "", SAN_PHRASE_ORDINARY)
    P("en", "Thank you!")
    M("we-respect-your-privacy", "", 0)
    P("en", "We respect your privacy")
    M("sign-up-with-your-email-address-to-recei", "", 0)
    P("en", "Sign up with your email address to receive news and updates")
    M("stay-in-touch", "", SAN_PHRASE_ORDINARY)
    P("en", "Stay in touch\nStay connected")
    M("stay-updated", "", 0)
    P("en", "Stay updated\nStay up to date")
    M("submission-failed", "", 0)
    P("en", "Submission failed")
    M("powered-by-formidable", "", 0)
    P("en", "Powered by Formidable")

    /* In English alone: dates, events */
    M("add-to-google-calendar", "", 0)
    P("en", "Add to Google Calendar")
    M("export-to-calendar", "", 0)
    P("en", "Export to calendar\nSubscribe to calendar")
    M("view-calendar", "", 0)
    P("en", "View calendar")
    M("find-events", "", 0)
    P("en", "Find events")
    M("previous-events", "", 0)
    P("en", "Previous events")
    M("next-events", "", SAN_PHRASE_ORDINARY)
    P("en", "Next events")
    M("past-events", "", SAN_PHRASE_ORDINARY)
    P("en", "Past events")
    M("no-upcoming-events", "", 0)
    P("en", "No upcoming events\nThere are no upcoming events")
    M("event-calendar", "", 0)
    P("en", "Event calendar\nEvents calendar")
    M("search-events", "", 0)
    P("en", "Search events\nSearch for events")
    M("events-search", "", 0)
    P("en", "Events search\nEvents search and views navigation")
    M("event-views-navigation", "", 0)
    P("en", "Event views navigation\nViews navigation")
    M("today-s-date", "", 0)
    P("en", "Today's date")
    M("this-month", "", 0)
    P("en", "This month")
    M("next-week", "", 0)
    P("en", "Next week")
    M("previous-week", "", 0)
    P("en", "Previous week")
    M("previous-year-2", "", 0)
    P("en", "Previous year")
    M("next-year-2", "", 0)
    P("en", "Next year")
    M("toggle-calendar", "", 0)
    P("en", "Toggle calendar")
    M("toggle-date-picker", "", 0)
    P("en", "Toggle date picker")

    /* In English alone: pages, people, chat */
    M("chat-now", "", 0)
    P("en", "Chat now")
    M("we-are-offline", "", 0)
    P("en", "We are offline\nWe're offline")
    M("we-are-online", "", 0)
    P("en", "We are online")
    M("type-your-message", "", 0)
    P("en", "Type your message\nType a message\nWrite a message")
    M("send-us-an-email", "", 0)
    P("en", "Send us an email")
    M("leave-a-message", "", 0)
    P("en", "Leave a message")
    M("how-can-we-help", "", 0)
    P("en", "How can we help?\nHow can we help you?")
    M("start-conversation", "", 0)
    P("en", "Start conversation\nStart a conversation")
    M("opening-hours", "", SAN_PHRASE_ORDINARY)
    P("en", "Opening hours\nOpening times")
    M("find-a-store", "", 0)
    P("en", "Find a store\nStore locator\nStore finder")
    M("sharing-service", "", 0)
    P("en", "Sharing service")
    M("share-via-email", "", 0)
    P("en", "Share via email\nShare by email")
    M("copy-link-address", "", 0)
    P("en", "Copy link address")
    M("social-media-profiles", "", 0)
    P("en", "Social media profiles")
    M("follow-me", "", 0)
    P("en", "Follow me")
    M("follow-me-on", "t", 0)
    P("en", "Follow me on {}")
    M("follow-on-twitter", "t", 0)
    P("en", "Follow {} on Twitter\nFollow {} on Instagram\nFollow {} on "
            "Facebook")
    M("follow", "t", 0)
    P("en", "*Follow @{}")
    M("subscribe-to-this-blog", "", 0)
    P("en", "Subscribe to this blog\nSubscribe to our blog")
    M("subscribe-to-our-mailing-list", "", 0)
    P("en", "Subscribe to our mailing list\nJoin our mailing list")
    M("subscribe-to-our-mailing-list-to-get-the", "", 0)
    P("en", "Subscribe to our mailing list to get the new updates!")
    M("view-author-posts", "", 0)
    P("en", "View author posts\nView posts")
    M("view-all-post-by-author", "", 0)
    P("en", "View all post by author")
    M("author", "", SAN_PHRASE_ORDINARY)
    P("en", "Author")
    M("author-name", "", 0)
    P("en", "Author name")
    M("author-image", "", 0)
    P("en", "Author image")
    M("author-website", "", 0)
    P("en", "Author website")
    M("user-profile", "", 0)
    P("en", "User profile")
    M("customer-login", "", 0)
    P("en", "Customer login")
    M("new-user", "", 0)
    P("en", "New user?")
    M("new-customer", "", 0)
    P("en", "New customer?")
    M("not-a-member", "", 0)
    P("en", "Not a member?\nNot a member yet?")
    M("not-registered-yet", "", 0)
    P("en", "Not registered yet?")
    M("sign-out-of-your-account", "", 0)
    P("en", "Sign out of your account")
    M("main-content", "", SAN_PHRASE_ORDINARY)
    P("en", "Main content")
    M("sidebar", "", SAN_PHRASE_ORDINARY)
    P("en", "Sidebar")
    M("primary-sidebar", "", 0)
    P("en", "Primary sidebar\nPrimary sidebar navigation")
    M("secondary-sidebar", "", 0)
    P("en", "Secondary sidebar")
    M("footer-widgets", "", 0)
    P("en", "Footer widgets")
    M("header-image", "", 0)
    P("en", "Header image")
    M("site-header", "", 0)
    P("en", "Site header")
    M("site-footer", "", 0)
    P("en", "Site footer")
    M("top-menu", "", 0)
    P("en", "Top menu")
    M("top-navigation", "", 0)
    P("en", "Top navigation\nTop bar")
    M("side-menu", "", 0)
    P("en", "Side menu\nSide navigation")
    M("skip-to-top", "", 0)
    P("en", "Skip to top")
    M("skip-to-sidebar", "", 0)
    P("en", "Skip to sidebar")
    M("skip-to-primary-content", "", 0)
    P("en", "Skip to primary content")
    M("skip-to-secondary-content", "", 0)
    P("en", "Skip to secondary content")
    M("skip-to-primary-navigation", "", 0)
    P("en", "Skip to primary navigation")
    M("skip-to-primary-sidebar", "", 0)
    P("en", "Skip to primary sidebar")
    M("skip-to-site-index", "", 0)
    P("en", "Skip to site index")
    M("folder", "t", 0)
    P("en", "*Folder: {}")
    M("open-cart", "", 0)
    P("en", "Open cart\nOpen basket\nOpen shopping cart\nOpen cart drawer")
    M("close-cart", "", 0)
    P("en", "Close cart\nClose basket")
    M("open-modal", "", 0)
    P("en", "Open modal")
    M("open-dialog", "", 0)
    P("en", "Open dialog")
    M("open-popup", "", 0)
    P("en", "Open popup")
    M("open-share-options", "", 0)
    P("en", "Open share options")
    M("menu-button", "", 0)
    P("en", "Menu button\nMenu icon button")
    M("close-button", "", 0)
    P("en", "Close button")
    M("expand-menu", "", 0)
    P("en", "Expand menu")
    M("collapse-menu", "", 0)
    P("en", "Collapse menu")
    M("expand-image", "", 0)
    P("en", "Expand image")
    M("expand-item", "", 0)
    P("en", "Expand item")
    M("collapse-item", "", 0)
    P("en", "Collapse item")
    M("next-item", "", 0)
    P("en", "Next item")
    M("previous-item", "", 0)
    P("en", "Previous item")
    M("next-tab", "", 0)
    P("en", "Next tab")
    M("previous-tab", "", 0)
    P("en", "Previous tab")
    M("next-video", "", 0)
    P("en", "Next video")
    M("previous-video", "", 0)
    P("en", "Previous video")
    M("next-news", "", 0)
    P("en", "Next news\nNext news item")
    M("link-to-homepage", "", 0)
    P("en", "Link to homepage\nLink to home page\nHomepage link\nHome page "
            "link")
    M("click-to-visit-the-homepage", "", 0)
    P("en", "Click to visit the homepage")
    M("go-to-wishlist", "", 0)
    P("en", "Go to wishlist")
    M("go-to-blog", "", 0)
    P("en", "Go to blog")
    M("go-to-post", "", 0)
    P("en", "Go to post")
    M("go-to-article", "", 0)
    P("en", "Go to article")
    M("go-to-login", "", 0)
    P("en", "Go to login")
    M("go-to-profile", "", 0)
    P("en", "Go to profile")
    M("hide-content", "", 0)
    P("en", "Hide content")
    M("show-content", "", 0)
    P("en", "Show content")
    M("hide-text", "", 0)
    P("en", "Hide text")
    M("show-text", "", 0)
    P("en", "Show text")
    M("hide-navigation", "", 0)
    P("en", "Hide navigation")
    M("show-navigation", "", 0)
    P("en", "Show navigation")
    M("hide-map", "", 0)
    P("en", "Hide map")
    M("hide-replies", "", 0)
    P("en", "Hide replies")
    M("hide-details", "", 0)
    P("en", "Hide details\nHide more")
    M("hide-table-of-contents", "", 0)
    P("en", "Hide table of contents")
    M("show-table-of-contents", "", 0)
    P("en", "Show table of contents")
    M("toggle-table-of-contents", "", 0)
    P("en", "Toggle table of contents\nToggle table of content")
    M("table-of-content", "", 0)
    P("en", "Table of content")
    M("close-announcement", "", 0)
    P("en", "Close announcement\nClose notification\nClose alert\nClose "
            "message\nClose banner")
    M("close-this", "", 0)
    P("en", "Close this")
    M("close-ad", "", 0)
    P("en", "Close ad\nClose advertisement")
    M("close-preview", "", 0)
    P("en", "Close preview")
    M("close-filter", "", 0)
    P("en", "Close filter\nClose filters")
    M("open-filter", "", 0)
    P("en", "Open filter\nOpen filters\nOpen filter menu")
    M("report-ad", "", 0)
    P("en", "Report ad\nReport this ad")
    M("why-this-ad", "", 0)
    P("en", "Why this ad?")
    M("advertisement-story-continues-below", "", 0)
    P("en", "Advertisement, story continues below\nStory continues below "
            "advertisement\nContinue reading below")
    M("reset-filter", "", 0)
    P("en", "Reset filter")
    M("apply-filter", "", 0)
    P("en", "Apply filter")
    M("sort-order", "", 0)
    P("en", "Sort order")
    M("select-size", "", 0)
    P("en", "Select size")
    M("select-color", "", 0)
    P("en", "Select color")
    M("select-quantity", "", 0)
    P("en", "Select quantity")
    M("select-all-items", "", 0)
    P("en", "Select all items")
    M("deselect-all", "", 0)
    P("en", "Deselect all")
    M("save-for-later", "", 0)
    P("en", "Save for later")
    M("save-to-favorites", "", 0)
    P("en", "Save to favorites\nSave to wishlist\nRemove from favorites\n"
            "Remove from favourites")
    M("remove-from-wishlist", "", 0)
    P("en", "Remove from wishlist")
    M("share-link", "", 0)
    P("en", "Share link")
    M("download-now", "", 0)
    P("en", "Download now")
    M("download-app", "", 0)
    P("en", "Download app\nDownload our free app")
    M("download-image", "", 0)
    P("en", "Download image\nDownload photo")
    M("download-video", "", 0)
    P("en", "Download video")
    M("download-brochure", "", 0)
    P("en", "Download brochure")
    M("free-download", "", SAN_PHRASE_ORDINARY)
    P("en", "Free download")
    M("view-pdf", "", 0)
    P("en", "View PDF\nOpen PDF")
    M("view-project", "", 0)
    P("en", "View project")
    M("view-profile-picture", "", 0)
    P("en", "View profile picture")
    M("view-product", "", 0)
    P("en", "View product")
    M("view-article", "", 0)
    P("en", "View article")
    M("view-post", "", 0)
    P("en", "View post")
    M("view-website", "", 0)
    P("en", "View website")
    M("view-source", "", 0)
    P("en", "View source")
    M("view-history", "", 0)
    P("en", "View history")
    M("access-keys", "", 0)
    P("en", "Access keys")
    M("access-denied", "", SAN_PHRASE_ORDINARY)
    P("en", "Access denied")
    M("you-are-not-authorized-to-access-this-pa", "", 0)
    P("en", "You are not authorized to access this page")
    M("the-requested-page-could-not-be-found", "", 0)
    P("en", "The requested page could not be found")
    M("internal-server-error", "", 0)
    P("en", "Internal server error")
    M("page-content", "", 0)
    P("en", "Page content")
    M("read-full-article", "", 0)
    P("en", "Read full article\nRead the full article\nRead full story\nRead "
            "the full story")
    M("read-this-article", "", 0)
    P("en", "Read this article")
    M("read-the-article", "", 0)
    P("en", "Read the article")
    M("listen-to-this-article", "", 0)
    P("en", "Listen to this article\nListen to article")
    M("listen-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Listen now")
    M("watch-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Watch now")
    M("shop-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Shop now")
    M("order-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Order now")
    M("try-now", "", 0)
    P("en", "Try now")
    M("learn-how", "", 0)
    P("en", "Learn how")
    M("discover-more", "", SAN_PHRASE_ORDINARY)
    P("en", "Discover more\nExplore more")
    M("get-started", "", SAN_PHRASE_ORDINARY)
    P("en", "Get started")
    M("get-in-contact", "", 0)
    P("en", "Get in contact")
    M("find-out-how", "", 0)
    P("en", "Find out how")
    M("apply-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Apply now")
    M("join-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Join now")
    M("join-us", "", SAN_PHRASE_ORDINARY)
    P("en", "Join us")
    M("start-now", "", SAN_PHRASE_ORDINARY)
    P("en", "Start now")
    M("make-text-bigger", "", 0)
    P("en", "Make text bigger\nBigger text")
    M("make-text-smaller", "", 0)
    P("en", "Make text smaller")
    M("reset-font-size", "", 0)
    P("en", "Reset font size\nReset text size\nNormal text size")
    M("text-size", "", SAN_PHRASE_ORDINARY)
    P("en", "Text size")
    M("line-height", "", 0)
    P("en", "Line height")
    M("letter-spacing", "", 0)
    P("en", "Letter spacing")
    M("highlight-links", "", 0)
    P("en", "Highlight links")
    M("highlight-titles", "", 0)
    P("en", "Highlight titles")
    M("hide-images", "", 0)
    P("en", "Hide images")
    M("big-cursor", "", 0)
    P("en", "Big cursor\nLarge cursor")
    M("stop-animations", "", 0)
    P("en", "Stop animations\nPause animations")
    M("accessibility-adjustments", "", 0)
    P("en", "Accessibility adjustments")
    M("accessibility-statement", "", 0)
    P("en", "Accessibility statement")
    M("accessibility-options", "", 0)
    P("en", "Accessibility options")
    M("accessibility-settings", "", 0)
    P("en", "Accessibility settings")
    M("skip-header", "", 0)
    P("en", "Skip header\nSkip to header")
    M("skip-the-page-header-to-the-main-content", "", 0)
    P("en", "Skip the page header to the main content")
    M("dmca-com-protection-status", "", 0)
    P("en", "DMCA.com protection status")
    M("security-check", "", 0)
    P("en", "Security check")
    M("checking-your-browser-before-accessing", "", 0)
    P("en", "Checking your browser before accessing")
    M("facebook-cross-domain-communication-fram", "", 0)
    P("en", "Facebook cross domain communication frame")
    M("twitter-tweet-button", "", 0)
    P("en", "Twitter tweet button")
    M("embedded-post", "", 0)
    P("en", "Embedded post\nEmbedded video\nEmbedded map")
    M("youtube-video-player", "", 0)
    P("en", "YouTube video player")
    M("vimeo-video-player", "", 0)
    P("en", "Vimeo video player")
    M("post-embed", "", 0)
    P("en", "Post embed")
    M("site-search", "", 0)
    P("en", "Site search")
    M("search-by-keyword", "", 0)
    P("en", "Search by keyword")
    M("search-here", "", 0)
    P("en", "Search here")
    M("start-typing", "", 0)
    P("en", "Start typing\nStart typing to search")
    M("type-to-search", "", 0)
    P("en", "Type to search\nType and press enter\nType and hit enter\nType "
            "keyword and hit enter")
    M("type-your-search", "", 0)
    P("en", "Type your search")
    M("recent-searches", "", 0)
    P("en", "Recent searches")
    M("popular-searches", "", 0)
    P("en", "Popular searches")
    M("search-suggestions", "", 0)
    P("en", "Search suggestions")
    M("search-query", "", 0)
    P("en", "Search query")
    M("search-term", "", 0)
    P("en", "Search term\nSearch terms")
    M("search-all", "", 0)
    P("en", "Search all\nSearch everything")
    M("clear-the-search-query", "", 0)
    P("en", "Clear the search query")
    M("submit-your-search", "", 0)
    P("en", "Submit your search")
    M("suggested-searches", "", 0)
    P("en", "Suggested searches")
    M("did-you-mean", "", 0)
    P("en", "Did you mean")
    M("tweet-on-twitter", "", 0)
    P("en", "Tweet on Twitter\nTweet this article\nTweet this page\nTweet "
            "this post")
    M("share-on-social-media", "", 0)
    P("en", "Share on social media")
    M("print-friendly", "", 0)
    P("en", "Print friendly\nPrint friendly and PDF\nPrint friendly, PDF & "
            "email")
    M("send-link", "", 0)
    P("en", "Send link\nSend this link")
    M("bookmark-us", "", 0)
    P("en", "Bookmark us")
    M("rate-this", "", 0)
    P("en", "Rate this\nRate this article\nRate this post\nRate this item")
    M("rating-out-of-5", "#", 0)
    P("en", "Rating: {} out of 5\nRated {} stars out of 5")
    M("no-ratings-yet", "", 0)
    P("en", "No ratings yet")
    M("average-rating", "", 0)
    P("en", "Average rating")
    M("no-votes-yet", "", 0)
    P("en", "No votes yet")
    M("your-name-required", "", 0)
    P("en", "Your name (required)")
    M("your-email-required", "", 0)
    P("en", "Your email (required)")
    M("no-responses-yet", "", 0)
    P("en", "No responses yet\nNo comments so far")
    M("start-the-discussion", "", 0)
    P("en", "Start the discussion")
    M("add-your-comment-below", "", 0)
    P("en", "Add your comment below")
    M("write-a-reply", "", 0)
    P("en", "Write a reply\nAdd a reply\nPost a reply")
    M("post-your-comment", "", 0)
    P("en", "Post your comment\nPost your reply")
    M("comment-form", "", 0)
    P("en", "Comment form")
    M("comment-author", "", 0)
    P("en", "Comment author")
    M("click-to-reply", "", 0)
    P("en", "Click to reply")
    M("show-all-comments", "", 0)
    P("en", "Show all comments\nView all comments\nRead all comments")
    M("hide-all-comments", "", 0)
    P("en", "Hide all comments")
    M("newest-comments", "", 0)
    P("en", "Newest comments")
    M("oldest-comments", "", 0)
    P("en", "Oldest comments")
    M("most-liked", "", 0)
    P("en", "Most liked")
    M("top-rated", "", 0)
    P("en", "Top rated")
    M("top-rated-products", "", 0)
    P("en", "Top rated products")


    /* In English alone: words in links and over widgets */
    M("categories", "", 0)
    P("en", "Categories")
    M("followers", "", 0)
    P("en", "Followers")
    M("labels", "", 0)
    P("en", "Labels")
    M("description", "", 0)
    P("en", "Description")
    M("specifications", "", 0)
    P("en", "Specifications")
    M("wishlist", "", 0)
    P("en", "Wishlist")
    M("settings", "", 0)
    P("en", "Settings")
    M("notifications", "", 0)
    P("en", "Notifications")
    M("bookmarks", "", 0)
    P("en", "Bookmarks")
    M("favorites", "", 0)
    P("en", "Favorites\nFavourites")
    M("member-list", "", 0)
    P("en", "Member list\nMembers list")
    M("post-tags", "", 0)
    P("en", "Post tags")
    M("advertise-with-us", "", 0)
    P("en", "Advertise with us\nAdvertise here")
    M("tweet", "", 0)
    P("en", "Tweet")
    M("grayscale", "", 0)
    P("en", "Grayscale\nGreyscale")
    M("reviews-2", "#", 0)
    P("en", "*Reviews ({})")
    M("submenu-toggle", "", 0)
    P("en", "Submenu toggle")
    M("view-in-browser", "", 0)
    P("en", "View in browser")
    M("mail-this", "", 0)
    P("en", "Mail this\nMail to a friend")
    M("share-by-mail", "", 0)
    P("en", "Share by mail")
    M("details-and-reviews", "", 0)
    P("en", "Details and reviews")
    M("recommended-products", "", 0)
    P("en", "Recommended products\nRecommended for you")
    M("frequently-bought-together", "", 0)
    P("en", "Frequently bought together")
    M("customers-also-bought", "", 0)
    P("en", "Customers also bought\nCustomers who bought this item also "
            "bought")
    M("customers-also-viewed", "", 0)
    P("en", "Customers also viewed")
    M("in-your-cart", "", 0)
    P("en", "In your cart")
    M("continue-as-guest", "", 0)
    P("en", "Continue as guest")
    M("track-my-order", "", 0)
    P("en", "Track my order")
    M("delivery-information", "", 0)
    P("en", "Delivery information\nShipping information\nShipping policy")
    M("returns-and-refunds", "", 0)
    P("en", "Returns and refunds\nReturns & refunds")
    M("return-policy", "", 0)
    P("en", "Return policy\nReturns policy")
    M("refund-policy", "", 0)
    P("en", "Refund policy")
    M("customer-service", "", 0)
    P("en", "Customer service\nCustomer support")
    M("help-center", "", 0)
    P("en", "Help center\nHelp centre")
    M("site-information", "", 0)
    P("en", "Site information")
    M("legal-notice", "", 0)
    P("en", "Legal notice")
    M("terms-of-sale", "", 0)
    P("en", "Terms of sale")
    M("media-player", "", 0)
    P("en", "Media player")
    M("show-player", "", 0)
    P("en", "Show player")
    M("pause-all", "", 0)
    P("en", "Pause all")
    M("turn-on-captions", "", 0)
    P("en", "Turn on captions\nTurn captions on")
    M("turn-off-captions", "", 0)
    P("en", "Turn off captions\nTurn captions off")
    M("skip-backward", "", 0)
    P("en", "Skip backward\nSkip back")
    M("skip-forward", "", 0)
    P("en", "Skip forward")
    M("mute-video", "", 0)
    P("en", "Mute video\nMute audio")
    M("unmute-video", "", 0)
    P("en", "Unmute video")
    M("close-player", "", 0)
    P("en", "Close player\nClose video\nClose video player")
    M("expand-player", "", 0)
    P("en", "Expand player")
    M("hide-controls", "", 0)
    P("en", "Hide controls")
    M("show-controls", "", 0)
    P("en", "Show controls")
    M("drag-to-reorder", "", 0)
    P("en", "Drag to reorder\nDrag and drop to reorder")
    M("move-to-trash", "", 0)
    P("en", "Move to trash")
    M("save-as-draft", "", 0)
    P("en", "Save as draft")
    M("insert-link", "", 0)
    P("en", "Insert link")
    M("insert-image", "", 0)
    P("en", "Insert image")
    M("bold-text", "", 0)
    P("en", "Bold text")
    M("italic-text", "", 0)
    P("en", "Italic text")
    M("select-image", "", 0)
    P("en", "Select image")
    M("select-time-zone", "", 0)
    P("en", "Select time zone")
    M("change-photo", "", 0)
    P("en", "Change photo\nChange picture")
    M("remove-photo", "", 0)
    P("en", "Remove photo\nRemove picture")
    M("change-email-address", "", 0)
    P("en", "Change email address")
    M("verify-your-email", "", 0)
    P("en", "Verify your email\nVerify your email address")
    M("resend-code", "", 0)
    P("en", "Resend code\nResend email")
    M("enter-code", "", 0)
    P("en", "Enter code")
    M("enter-a-valid-email", "", 0)
    P("en", "Enter a valid email")
    M("enter-your-name", "", 0)
    P("en", "Enter your name")
    M("enter-your-phone-number", "", 0)
    P("en", "Enter your phone number")
    M("enter-your-message", "", 0)
    P("en", "Enter your message\nEnter your message here")
    M("enter-your-comment", "", 0)
    P("en", "Enter your comment\nEnter your comment here")
    M("enter-your-password", "", 0)
    P("en", "Enter your password")
    M("enter-your-address", "", 0)
    P("en", "Enter your address")
    M("enter-your-location", "", 0)
    P("en", "Enter your location")
    M("enter-your-zip-code", "", 0)
    P("en", "Enter your zip code\nEnter your postal code")
    M("enter-your-search-term", "", 0)
    P("en", "Enter your search term\nEnter search terms")
    M("enter-a-location", "", 0)
    P("en", "Enter a location\nEnter location")
    M("please-enter-your-name", "", 0)
    P("en", "Please enter your name")
    M("please-enter-your-email", "", 0)
    P("en", "Please enter your email")
    M("please-enter-a-message", "", 0)
    P("en", "Please enter a message\nPlease enter your message")
    M("please-enter-a-valid-value", "", 0)
    P("en", "Please enter a valid value")
    M("please-confirm", "", 0)
    P("en", "Please confirm")
    M("please-complete-this-required-field", "", 0)
    P("en", "Please complete this required field")
    M("please-check-the-box", "", 0)
    P("en", "Please check the box")
    M("please-correct-the-errors-below", "", 0)
    P("en", "Please correct the errors below")
    M("leave-blank", "", 0)
    P("en", "Leave blank\nLeave empty")
    M("do-not-fill-this-field", "", 0)
    P("en", "Do not fill this field\nDo not fill in this field\nDo not fill "
            "this in")
    M("if-you-are-human-leave-this-field-blank", "", 0)
    P("en", "If you are human, leave this field blank")
    M("additional-comments", "", 0)
    P("en", "Additional comments")
    M("how-did-you-hear-about-us", "", 0)
    P("en", "How did you hear about us?")
    M("preferred-date", "", 0)
    P("en", "Preferred date")
    M("preferred-time", "", 0)
    P("en", "Preferred time")
    M("your-question", "", 0)
    P("en", "Your question")
    M("ask-a-question", "", 0)
    P("en", "Ask a question\nAsk us a question")
    M("ask-a-new-question", "", 0)
    P("en", "Ask a new question")
    M("best-answer", "", 0)
    P("en", "Best answer\nAccepted answer")
    M("no-answers-yet", "", 0)
    P("en", "No answers yet")
    M("add-answer", "", 0)
    P("en", "Add answer\nPost your answer")
    M("sort-by-date", "", 0)
    P("en", "Sort by date")
    M("sort-by-name", "", 0)
    P("en", "Sort by name")
    M("sort-by-best-match", "", 0)
    P("en", "Sort by best match")
    M("date-added", "", 0)
    P("en", "Date added")
    M("date-modified", "", 0)
    P("en", "Date modified")
    M("file-size", "", 0)
    P("en", "File size")
    M("file-name", "", 0)
    P("en", "File name")
    M("file-type", "", 0)
    P("en", "File type")
    M("number-of-pages", "", 0)
    P("en", "Number of pages")
    M("view-mode", "", 0)
    P("en", "View mode")
    M("grid-view", "", 0)
    P("en", "Grid view\nView as grid\nShow as grid")
    M("list-view", "", 0)
    P("en", "List view\nView as list\nShow as list")
    M("per-page", "", 0)
    P("en", "Per page")
    M("rows-per-page", "", 0)
    P("en", "Rows per page")
    M("go-to-page-2", "", 0)
    P("en", "Go to page")
    M("last", "", 0)
    P("en", "Last »")


    /* In English alone: when it was */
    M("posted-ago", "d", 0)
    P("en", "Posted {} ago\nPosted about {} ago")
    M("published-ago", "d", 0)
    P("en", "Published {} ago")
    M("updated-ago", "d", 0)
    P("en", "Updated {} ago\nLast updated {} ago")
    M("active-ago", "d", 0)
    P("en", "Active {} ago\nLast active {} ago")
    M("about-ago", "d", 0)
    P("en", "about {} ago")


    MK("prompt-log-in", "", SAN_PHRASE_LOOSE, log_in)
    P("en", "Please log in\nPlease sign in\nLog in to your account\n"
            "Authorize\nSign in to your account")
    P("ru", "Войдите\nАвторизуйтесь\nАвторизоваться\nАвторизация\n"
            "Войти на сайт\nВойдите на сайт\nПожалуйста авторизуйтесь")
    P("uk", "Увійдіть\nАвторизуйтесь\nАвторизуватися")
    P("de", "Bitte melden Sie sich an\nJetzt anmelden\n"
            "Melden Sie sich an\nBitte loggen Sie sich ein")
    P("fr", "Connectez-vous\nIdentifiez-vous\nS'identifier\n"
            "Veuillez vous connecter")
    P("es", "Inicia sesión\nInicie sesión\nIdentifícate\nAutorizarse")
    P("it", "Effettua il login\nAccedere")
    P("pt", "Faça login")
    P("tr", "Giriş yapın\nÜye girişi")
    P("el", "Συνδεθείτε\nΕίσοδος")
    P("ar", "سجل الدخول\nسجّل دخولك\nالدخول")
    P("ja", "ログインしてください")
    P("zh", "请登录\n立即登录\n登陆")
    P("nl", "Log in\nMeld je aan\nLog in op je account\nLog in met je account")
    P("cs", "Přihlaste se\nPřihlaste se prosím")
    P("bg", "Влез\nВлезте\nВлезте в профила си\nВход в системата\n"
            "Вход в профила\nМоля влезте")
    P("fa", "ورود\nورود به سایت\nورود به حساب کاربری\nورود کاربران\n"
            "لطفا وارد شوید\nوارد حساب کاربری خود شوید")
    P("he", "התחבר\nהתחברו\nכניסה לאתר\nכניסה למערכת\nהיכנס\nאנא התחבר\n"
            "התחבר לחשבון\nכניסת משתמשים")
    P("ko", "로그인하기\n로그인하세요\n로그인해 주세요\n로그인 해주세요\n"
            "로그인이 필요합니다\n로그인 후 이용해 주세요")
    P("ro", "Autentifică-te\nConectează-te\nIntră în cont\nAutentificați-vă")
    P("sv", "Logga in här\nLogga in på ditt konto\nVänligen logga in")
    P("hi", "लॉगिन करें\nलॉग इन\nलॉगिन\nसाइन इन करें\nकृपया लॉग इन करें")
    P("vi", "Vui lòng đăng nhập\nĐăng nhập ngay")
    P("id", "Silakan masuk\nSilakan login\nMasuk ke akun Anda")
    P("hu", "Jelentkezzen be\nJelentkezz be\nLépjen be")
    P("sr", "Пријави се\nПријава\nУлогуј се\nУлогујте се\nМолимо пријавите се")
    P("da", "Log venligst ind")
    P("no", "Vennligst logg inn")
    P("fi", "Kirjautuminen\nKirjaudu palveluun\nOle hyvä ja kirjaudu sisään")
    P("zh-TW", "登入\n請登入\n立即登入\n請先登入\n會員登入")
    P("hy", "Մուտք գործեք\nՄուտք\nԽնդրում ենք մուտք գործել")
    P("ka", "შედით\nგაიარეთ ავტორიზაცია\nავტორიზაცია\n"
            "გთხოვთ გაიაროთ ავტორიზაცია")
    P("kk", "Кіріңіз\nАвторизациядан өтіңіз\nЖүйеге кіру\nЖүйеге кіріңіз\n"
            "Сайтқа кіру")
    P("th", "ล็อกอิน\nกรุณาเข้าสู่ระบบ\nโปรดเข้าสู่ระบบ\nลงชื่อเข้าใช้")
    MK("prompt-register", "", SAN_PHRASE_LOOSE, register)
    P("en", "Registration\nRegister now\nSign up now")
    P("ru", "Зарегистрируйтесь")
    P("uk", "Зареєструйтесь")
    P("de", "Jetzt registrieren\nRegistrierung\nRegistrieren Sie sich")
    P("fr", "Inscrivez-vous\nCréez un compte")
    P("es", "Regístrese")
    P("pt", "Registre-se")
    P("el", "Εγγραφή\nΕγγραφείτε\nΔημιουργία λογαριασμού")
    P("ar", "التسجيل\nإنشاء حساب\nسجل الآن\nحساب جديد")
    P("ja", "新規会員登録\nアカウント登録")
    P("zh", "立即注册\n免费注册")
    P("nl", "Registreer je nu")
    P("cs", "Registrovat se\nRegistrace\nZaregistrujte se\nVytvořit účet\n"
            "Zaregistrovat se")
    P("bg", "Регистрирай се\nРегистрирайте се\nСъздай профил\n"
            "Създайте профил\nСъздаване на профил\nНова регистрация")
    P("fa", "ثبت نام کنید\nعضویت\nعضو شوید\nایجاد حساب کاربری\nعضویت در سایت\n"
            "ثبت‌نام\nثبت‌نام کنید")
    P("he", "הרשמה\nהירשם\nהירשמו\nהרשמה לאתר\nצור חשבון\nיצירת חשבון\n"
            "הירשם עכשיו\nהירשמו עכשיו")
    P("ko", "회원가입\n회원 가입\n가입하기\n회원가입하기\n계정 만들기\n"
            "지금 가입하기")
    P("ro", "Înregistrare\nÎnregistrează-te\nÎnregistrați-vă\nCreează cont\n"
            "Creează un cont\nÎnscrie-te")
    P("sv", "Registrera dig\nRegistrera\nSkapa konto\nSkapa ett konto\n"
            "Bli medlem")
    P("hi", "पंजीकरण करें\nपंजीकरण\nसाइन अप करें\nखाता बनाएं\nनया खाता बनाएं")
    P("vi", "Đăng kí\nĐăng ký tài khoản\nTạo tài khoản\nĐăng ký ngay")
    P("id", "Daftar sekarang\nBuat akun\nMendaftar\nDaftar akun")
    P("hu", "Regisztráció\nRegisztráljon\nRegisztrálj\nFiók létrehozása")
    P("sr", "Региструј се\nРегистрација\nНаправите налог\nОтворите налог")
    P("da", "Opret konto\nOpret bruger\nTilmeld dig\nOpret en konto\n"
            "Registrer dig")
    P("no", "Registrer deg\nOpprett konto\nOpprett en konto\nOpprett bruker\n"
            "Meld deg inn")
    P("fi", "Rekisteröidy\nRekisteröityminen\nLuo tili\nLuo tunnus\n"
            "Luo käyttäjätili")
    P("zh-TW", "註冊\n立即註冊\n免費註冊\n建立帳號\n加入會員")
    P("hy", "Գրանցվեք\nԳրանցում\nՍտեղծել հաշիվ")
    P("ka", "დარეგისტრირდით\nგაიარეთ რეგისტრაცია\nდარეგისტრირება")
    P("kk", "Тіркеліңіз\nТіркелгі жасау")
    P("th", "ลงทะเบียน\nสร้างบัญชี\nสมัครสมาชิกใหม่")
    MK("prompt-log-in-to-comment", "", SAN_PHRASE_LOOSE, log_in_to_comment)
    P("en", "Sign in to leave a comment\nTo leave a comment\nTo comment")
    P("ru", "Чтобы оставить комментарий\nЧтобы комментировать\n"
            "Авторизуйтесь чтобы оставить комментарий\n"
            "Чтобы оставить комментарий необходимо войти\n"
            "Чтобы оставить комментарий авторизуйтесь\n"
            "Чтобы добавить комментарий")
    P("uk", "Щоб залишити коментар\nЩоб коментувати")
    P("de", "Bitte melden Sie sich an um zu kommentieren")
    P("fr", "Vous devez être connecté pour poster un commentaire\n"
            "Pour laisser un commentaire\nPour commenter")
    P("es", "Debes iniciar sesión para comentar\n"
            "Debes estar conectado para enviar un comentario\n"
            "Para dejar un comentario\nPara comentar")
    P("it", "Per lasciare un commento")
    P("pt", "Para deixar um comentário")
    P("tr", "Yorum yazmak için giriş yapın")
    P("el", "Πρέπει να συνδεθείτε για να σχολιάσετε\n"
            "Συνδεθείτε για να σχολιάσετε")
    P("ar", "يجب أن تكون مسجلا للدخول لتضيف تعليقا\nيجب تسجيل الدخول للتعليق\n"
            "سجل الدخول للتعليق")
    P("ja", "コメントするにはログインしてください\n"
            "コメントを書くにはログインが必要です")
    P("zh", "请登录后发表评论\n登录后才能评论")
    P("nl", "Je moet inloggen om een reactie te plaatsen\nOm te reageren")
    P("cs", "Pro přidání komentáře se musíte přihlásit\n"
            "Pro přidávání komentářů se musíte nejdříve přihlásit\n"
            "Přihlaste se a komentujte\nPro komentování se přihlaste\n"
            "Přihlaste se pro přidání komentáře\n"
            "Chcete-li přidat komentář přihlaste se\n"
            "Komentovat mohou pouze přihlášení uživatelé")
    P("bg", "Трябва да влезете за да публикувате коментар\n"
            "За да публикувате коментар трябва да влезете\n"
            "Влезте за да коментирате\nВлез за да коментираш\n"
            "Влезте за да оставите коментар\nЗа да коментирате\n"
            "За да оставите коментар\nЗа да напишете коментар")
    P("fa", "برای نوشتن دیدگاه باید وارد بشوید\nبرای ارسال نظر وارد شوید\n"
            "برای ارسال دیدگاه وارد شوید\nبرای ثبت نظر وارد شوید\n"
            "برای ثبت نظر وارد حساب کاربری خود شوید\nبرای ارسال نظر\n"
            "برای ثبت نظر\nبرای نوشتن دیدگاه\nبرای ارسال دیدگاه")
    P("he", "יש להתחבר למערכת כדי לכתוב תגובה\nעליך להתחבר כדי להגיב\n"
            "התחבר כדי להגיב\nהתחברו כדי להגיב\nיש להתחבר כדי להגיב\n"
            "כדי להגיב\nעל מנת להגיב\nכדי להשאיר תגובה")
    P("ko", "댓글을 작성하려면 로그인해 주세요\n"
            "댓글을 작성하려면 로그인하세요\n댓글을 남기려면 로그인하세요\n"
            "댓글을 달기 위해서는 로그인해야합니다\n"
            "로그인 후 댓글을 작성할 수 있습니다\n"
            "로그인 후 댓글을 남겨주세요\n댓글을 작성하려면\n댓글을 남기려면")
    P("ro", "Trebuie să fii autentificat pentru a publica un comentariu\n"
            "Trebuie să fii autentificat pentru a comenta\n"
            "Autentifică-te pentru a comenta\nConectează-te pentru a comenta\n"
            "Pentru a comenta\nPentru a lăsa un comentariu")
    P("sv", "Du måste vara inloggad för att kommentera\n"
            "Logga in för att kommentera\n"
            "Logga in för att lämna en kommentar\nFör att kommentera")
    P("hi", "टिप्पणी करने के लिए लॉग इन करें\n"
            "टिप्पणी करने के लिए आपको लॉग इन करना होगा\n"
            "कमेंट करने के लिए लॉगिन करें\nटिप्पणी करने के लिए\n"
            "कमेंट करने के लिए")
    P("vi", "Bạn cần đăng nhập để bình luận\nĐăng nhập để bình luận\n"
            "Bạn phải đăng nhập để gửi bình luận\n"
            "Vui lòng đăng nhập để bình luận\n"
            "Bạn phải đăng nhập để gửi phản hồi\nĐể bình luận")
    P("id", "Anda harus masuk untuk berkomentar\nMasuk untuk berkomentar\n"
            "Login untuk berkomentar\n"
            "Anda harus login untuk mengirim komentar\nUntuk berkomentar")
    P("hu", "Hozzászólás küldéséhez be kell jelentkezni\n"
            "A hozzászóláshoz be kell jelentkezni\n"
            "A hozzászóláshoz jelentkezz be\n"
            "A hozzászóláshoz jelentkezzen be\nJelentkezz be a hozzászóláshoz")
    P("sr", "Морате бити пријављени да бисте коментарисали\n"
            "Пријавите се да бисте коментарисали\n"
            "Морате бити пријављени да бисте послали коментар\n"
            "Да бисте коментарисали\nДа бисте оставили коментар")
    P("da", "Du skal være logget ind for at kommentere\n"
            "Log ind for at kommentere\nLog ind for at skrive en kommentar")
    P("no", "Du må være logget inn for å kommentere\n"
            "Logg inn for å kommentere\n"
            "Du må være innlogget for å kunne kommentere\n"
            "Logg inn for å legge igjen en kommentar")
    P("fi", "Sinun täytyy kirjautua sisään kommentoidaksesi\n"
            "Kirjaudu sisään kommentoidaksesi\nKirjaudu kommentoidaksesi\n"
            "Kommentoidaksesi sinun täytyy kirjautua sisään\n"
            "Kommentoi kirjautumalla")
    P("zh-TW", "登入後發表評論\n您必須登入才能發表留言\n請登入後留言\n"
               "登入以發表留言\n請先登入再留言\n發佈留言必須先登入")
    P("hy", "Մեկնաբանելու համար մուտք գործեք\n"
            "Մեկնաբանություն թողնելու համար մուտք գործեք\nՄեկնաբանելու համար\n"
            "Մեկնաբանություն թողնելու համար")
    P("ka", "კომენტარის დასაწერად გაიარეთ ავტორიზაცია\n"
            "კომენტარის დასატოვებლად გაიარეთ ავტორიზაცია\n"
            "კომენტარის დასატოვებლად\nკომენტარის დასაწერად")
    P("kk", "Пікір қалдыру үшін кіріңіз\nПікір қалдыру үшін жүйеге кіріңіз\n"
            "Пікір қалдыру үшін тіркеліңіз\nПікір қалдыру үшін\n"
            "Пікір жазу үшін")
    P("th", "คุณต้องเข้าสู่ระบบเพื่อแสดงความคิดเห็น\nเข้าสู่ระบบเพื่อแสดงความคิดเห็น\n"
            "กรุณาเข้าสู่ระบบเพื่อแสดงความคิดเห็น\nคุณต้องเข้าสู่ระบบเพื่อจะแสดงความเห็น")
    MK("prompt-join-discussion", "", SAN_PHRASE_LOOSE, join_discussion)
    P("en", "To join the discussion\nTo join the conversation\n"
            "Join the debate\nStart the conversation")
    P("ru", "Чтобы принять участие в обсуждении\nДля участия в дискуссии")
    P("uk", "Щоб взяти участь в обговоренні\nЩоб взяти участь у дискусії")
    P("de", "Diskutieren Sie mit\nMitdiskutieren\n"
            "Um an der Diskussion teilzunehmen")
    P("fr", "Pour participer à la discussion\nRejoindre la conversation")
    P("es", "Para participar en la discusión\nParticipar en la discusión")
    P("it", "Per partecipare alla discussione")
    P("pt", "Para participar da discussão\nJunte-se à conversa")
    P("pl", "Aby wziąć udział w dyskusji")
    P("tr", "Tartışmaya katılmak için")
    P("el", "Συμμετέχετε στη συζήτηση\nΓια να συμμετάσχετε στη συζήτηση\n"
            "Πάρτε μέρος στη συζήτηση")
    P("ar", "للمشاركة في النقاش\nشارك في النقاش\nانضم إلى المناقشة\n"
            "انضم إلى النقاش")
    P("ja", "議論に参加する\n会話に参加する")
    P("zh", "我来说两句")
    P("nl", "Om deel te nemen aan de discussie\nPraat mee\n"
            "Neem deel aan het gesprek")
    P("cs", "Zapojte se do diskuse\nChcete-li se zapojit do diskuse\n"
            "Vstoupit do diskuse\nVstoupit do diskuze\nZapojte se do diskuze\n"
            "Pro účast v diskusi\nPřidat se do diskuse")
    P("bg", "Включете се в дискусията\nВключи се в дискусията\n"
            "Присъединете се към дискусията\nЗа да участвате в дискусията\n"
            "За да се включите в дискусията")
    P("fa", "به گفتگو بپیوندید\nبه بحث بپیوندید\nدر بحث شرکت کنید\n"
            "برای شرکت در بحث\nبرای شرکت در گفتگو")
    P("he", "הצטרפו לדיון\nהצטרף לדיון\nהצטרפו לשיחה\nכדי להצטרף לדיון\n"
            "כדי להשתתף בדיון")
    P("ko", "토론에 참여하기\n토론에 참여하세요\n토론에 참여하려면\n"
            "대화에 참여하기\n대화에 참여하세요")
    P("ro", "Alătură-te discuției\nParticipă la discuție\n"
            "Pentru a participa la discuție\nIntră în discuție")
    P("sv", "Delta i diskussionen\nGå med i diskussionen\n"
            "För att delta i diskussionen\nGå med i samtalet")
    P("hi", "चर्चा में शामिल हों\nचर्चा में भाग लें\nचर्चा में भाग लेने के लिए\n"
            "बातचीत में शामिल हों")
    P("vi", "Để tham gia thảo luận\nĐể tham gia bình luận")
    P("id", "Ikut diskusi\nBergabung dalam diskusi\nUntuk ikut berdiskusi\n"
            "Gabung diskusi")
    P("hu", "Csatlakozz a beszélgetéshez\nCsatlakozzon a beszélgetéshez\n"
            "A vitában való részvételhez\nSzólj hozzá a témához")
    P("sr", "Укључите се у дискусију\nПридружите се дискусији\n"
            "Да бисте учествовали у дискусији\nУчествујте у дискусији")
    P("da", "Deltag i debatten\nDeltag i diskussionen\n"
            "For at deltage i debatten\nBland dig i debatten")
    P("no", "Delta i diskusjonen\nBli med i diskusjonen\nDelta i debatten\n"
            "For å delta i diskusjonen")
    P("fi", "Osallistu keskusteluun\nLiity keskusteluun\n"
            "Osallistuaksesi keskusteluun")
    P("zh-TW", "參與討論\n加入討論\n我要發言\n參加討論")
    P("hy", "Մասնակցել քննարկմանը\nՄիանալ քննարկմանը\n"
            "Քննարկմանը մասնակցելու համար\nՄիացեք քննարկմանը")
    P("ka", "დისკუსიაში მონაწილეობისთვის\nშეუერთდით დისკუსიას\n"
            "ჩაერთეთ დისკუსიაში\nდისკუსიაში მონაწილეობის მისაღებად")
    P("kk", "Талқылауға қатысу үшін\nТалқылауға қатысу\nТалқылауға қосылу\n"
            "Талқылауға қосылыңыз\nПікірталасқа қатысу үшін")
    P("th", "ร่วมแสดงความคิดเห็น\nเข้าร่วมการสนทนา\nร่วมพูดคุย\nเพื่อเข้าร่วมการสนทนา")
    MK("prompt-write-comment", "", SAN_PHRASE_LOOSE, write_comment)
    P("en", "Comment on this")
    P("ru", "Комментировать\nПрокомментировать")
    P("uk", "Коментувати")
    P("de", "Kommentar abgeben")
    P("pl", "Skomentuj")
    P("tr", "Yorum yap\nBir yorum yazın")
    P("el", "Προσθήκη σχολίου")
    P("ar", "أضف تعليقا\nأضف تعليق\nاكتب تعليقا\nاترك تعليقك")
    P("ja", "コメントする")
    P("zh", "我要评论")
    P("nl", "Reageer op dit artikel")
    P("cs", "Napište komentář\nPřidat příspěvek\nPřidejte komentář\n"
            "Vložit komentář\nOkomentovat")
    P("bg", "Напиши коментар\nНапишете коментар\nДобави коментар\n"
            "Добавете коментар\nОстави коментар\nОставете коментар\n"
            "Публикувай коментар\nКоментирай\nБъдете първият коментирал\n"
            "Вашият коментар")
    P("fa", "ارسال نظر\nارسال دیدگاه\nثبت نظر\nثبت دیدگاه\n"
            "دیدگاهتان را بنویسید\nنظر بدهید\nنظر خود را بنویسید\n"
            "فرستادن دیدگاه\nافزودن دیدگاه\nنظر خود را ثبت کنید\n"
            "اولین نفری باشید که نظر می‌دهد")
    P("he", "כתוב תגובה\nכתבו תגובה\nהוסף תגובה\nהוסיפו תגובה\nהוספת תגובה\n"
            "השאירו תגובה\nהיה הראשון להגיב\nהיו הראשונים להגיב")
    P("ko", "댓글 쓰기\n댓글쓰기\n댓글 등록\n댓글을 남겨주세요\n"
            "댓글을 입력해 주세요\n첫 번째 댓글을 남겨주세요\n"
            "의견을 남겨주세요")
    P("ro", "Adaugă un comentariu\nAdaugă comentariu\nComentează")
    P("sv", "Lägg till kommentar\nKommentera artikeln\nSkriv kommentar")
    P("hi", "टिप्पणी करें\nटिप्पणी लिखें\nकमेंट करें\nएक टिप्पणी छोड़ें\n"
            "अपनी टिप्पणी लिखें\nकमेंट लिखें\nटिप्पणी पोस्ट करें")
    P("vi", "Viết bình luận\nGửi bình luận\nĐể lại bình luận\nThêm bình luận\n"
            "Để lại một bình luận\nÝ kiến của bạn")
    P("id", "Tulis komentar\nTinggalkan komentar\nBeri komentar\n"
            "Tambahkan komentar\nKirim komentar\nTinggalkan balasan")
    P("hu", "Szóljon hozzá\nÍrj hozzászólást\nÚj hozzászólás")
    P("sr", "Напишите коментар\nДодај коментар\nПошаљи коментар\n"
            "Пошаљите коментар\nОстави коментар")
    P("da", "Skriv kommentar\nTilføj kommentar\nTilføj en kommentar\n"
            "Kommenter artiklen")
    P("no", "Skriv kommentar\nLegg til kommentar\nLegg inn kommentar")
    P("fi", "Lisää kommentti\nKommentoi artikkelia\nVastaa artikkeliin")
    P("zh-TW", "發表評論\n撰寫評論\n新增留言\n我要留言\n發表回應\n張貼留言")
    P("hy", "Գրել մեկնաբանություն\nԱվելացնել մեկնաբանություն\nՄեկնաբանել\n"
            "Թողեք մեկնաբանություն")
    P("ka", "დაწერეთ კომენტარი\nკომენტარის დატოვება\nკომენტარის დამატება\n"
            "დაამატე კომენტარი")
    P("kk", "Пікір жазу\nПікір қосу\nПікір қалдырыңыз\nПікіріңізді жазыңыз")
    P("th", "แสดงความคิดเห็น\nเขียนความคิดเห็น\nเพิ่มความคิดเห็น\n"
            "แสดงความเห็น\nใส่ความเห็น\nฝากความคิดเห็น")
    MK("prompt-reply", "", SAN_PHRASE_LOOSE, reply)
    P("cs", "Odpovědět na komentář")
    P("bg", "Отказ на отговора\nОтмени отговора\nОтговори на коментара\n"
            "Отговор на коментара")
    P("fa", "لغو پاسخ\nپاسخ به این نظر\nپاسخ به دیدگاه\n"
            "برای صرف‌نظر کردن از پاسخ‌گویی اینجا را کلیک نمایید")
    P("he", "ביטול תגובה\nהגב לתגובה זו\nהשב לתגובה")
    P("ko", "답글 달기\n답글 쓰기\n답글 취소")
    P("ro", "Renunță la răspuns\nRăspunde la comentariu")
    P("sv", "Svara på kommentaren")
    P("hi", "उत्तर रद्द करें\nजवाब रद्द करें\nटिप्पणी का जवाब दें")
    P("vi", "Hủy trả lời\nHủy phản hồi\nTrả lời bình luận này")
    P("id", "Batalkan balasan\nBatal membalas\nBalas komentar ini")
    P("hu", "Válasz a hozzászólásra")
    P("sr", "Откажи одговор\nОдустани од одговора\nОдговори на коментар")
    P("da", "Svar på kommentaren")
    P("no", "Svar på kommentaren")
    P("fi", "Vastaa kommenttiin")
    P("zh-TW", "回覆留言\n取消回應")
    P("hy", "Չեղարկել պատասխանը\nՊատասխանել մեկնաբանությանը")
    P("ka", "პასუხის გაუქმება\nკომენტარზე პასუხი")
    P("kk", "Жауаптан бас тарту\nПікірге жауап беру")
    P("th", "ยกเลิกการตอบ\nยกเลิกการตอบกลับ\nตอบกลับความคิดเห็น")
    MK("prompt-subscribe", "", SAN_PHRASE_LOOSE, subscribe)
    P("en", "Subscribe now\nSubscribe to us\nSubscribe to our channel\n"
            "Subscribe to continue reading\nSubscribe to read more")
    P("ru", "Подпишитесь\nПодписывайтесь\nПодписаться на канал")
    P("uk", "Підпишіться\nПідписуйтесь\nПідписатись")
    P("de", "Jetzt abonnieren")
    P("fr", "Abonnez-vous\nJe m'abonne")
    P("es", "Suscríbase")
    P("it", "Abbonati ora")
    P("pt", "Assine")
    P("pl", "Subskrybuj nas")
    P("tr", "Abone olun")
    P("el", "Εγγραφείτε συνδρομητής\nΓίνετε συνδρομητής")
    P("ar", "اشترك الآن\nاشترك معنا")
    P("ja", "チャンネル登録\nフォローする")
    P("zh", "立即订阅\n关注")
    P("nl", "Abonneer nu\nAbonneer je\nNeem een abonnement\nAbonneer je nu\n"
            "Word abonnee")
    P("cs", "Předplatit\nObjednat předplatné\nPředplaťte si")
    P("bg", "Абонирай се\nАбонирайте се\nАбонирайте се сега\n"
            "Абонирайте се за канала ни")
    P("fa", "مشترک شوید\nهم‌اکنون مشترک شوید\nدر کانال ما عضو شوید\n"
            "عضو کانال ما شوید")
    P("he", "הירשם כמנוי\nהירשמו כמנויים\nהצטרפו כמנויים\nהירשמו לערוץ שלנו")
    P("ko", "구독 신청\n구독하세요\n채널 구독하기")
    P("ro", "Abonați-vă\nAbonează-te acum")
    P("sv", "Prenumerera nu\nBli prenumerant")
    P("hi", "सब्सक्राइब करें\nसदस्यता लें\nअभी सब्सक्राइब करें")
    P("vi", "Theo dõi kênh\nĐăng ký kênh\nĐăng ký theo dõi")
    P("id", "Berlangganan\nLangganan sekarang\nBerlangganan sekarang")
    P("hu", "Iratkozz fel\nIratkozzon fel\nElőfizetek")
    P("sr", "Претплатите се\nПретплати се")
    P("da", "Bliv abonnent\nKøb abonnement")
    P("no", "Abonner nå\nBli abonnent\nKjøp abonnement")
    P("fi", "Tilaa nyt\nTilaa lehti\nRyhdy tilaajaksi")
    P("zh-TW", "訂閱\n立即訂閱\n訂閱頻道")
    P("hy", "Բաժանորդագրվել\nԲաժանորդագրվեք\nԲաժանորդագրվեք մեր ալիքին")
    P("ka", "გამოიწერეთ\nგამოწერა\nგამოიწერე")
    P("kk", "Жазылу\nЖазылыңыз\nАрнаға жазылу\nБізге жазылыңыз")
    P("th", "กดติดตาม\nสมัครรับข่าวสาร\nสมัครรับข้อมูล")
    MK("prompt-newsletter", "", SAN_PHRASE_LOOSE, subscribe_newsletter)
    P("en", "Get our newsletter")
    P("tr", "E-bültene abone ol")
    P("el", "Εγγραφείτε στο newsletter\nΕγγραφή στο newsletter")
    P("ar", "اشترك في نشرتنا البريدية\nاشترك في النشرة البريدية\n"
            "الاشتراك في النشرة البريدية")
    P("ja", "メールマガジンに登録\nメルマガ登録")
    P("zh", "订阅电子报\n订阅邮件")
    P("nl", "Schrijf je in voor de nieuwsbrief\n"
            "Aanmelden voor de nieuwsbrief\nMeld je aan voor de nieuwsbrief")
    P("cs", "Přihlásit se k odběru newsletteru\nOdebírat newsletter\n"
            "Přihlaste se k odběru newsletteru\n"
            "Přihlásit se k odběru novinek\nOdebírejte náš newsletter")
    P("bg", "Абонирайте се за нашия бюлетин\nАбонирайте се за бюлетина\n"
            "Абонирай се за бюлетина\nЗапишете се за бюлетина")
    P("fa", "عضویت در خبرنامه\nدر خبرنامه عضو شوید\nدر خبرنامه ما عضو شوید\n"
            "اشتراک در خبرنامه")
    P("he", "הרשמה לניוזלטר\nהירשמו לניוזלטר\nהירשמו לניוזלטר שלנו\n"
            "הצטרפו לרשימת התפוצה")
    P("ko", "뉴스레터 구독\n뉴스레터 구독하기\n뉴스레터 신청하기\n"
            "뉴스레터를 구독하세요")
    P("ro", "Abonează-te la newsletter\nAbonați-vă la newsletter\n"
            "Abonează-te la newsletterul nostru\nÎnscrie-te la newsletter")
    P("sv", "Prenumerera på vårt nyhetsbrev\nPrenumerera på nyhetsbrevet\n"
            "Anmäl dig till vårt nyhetsbrev")
    P("hi", "हमारे न्यूज़लेटर की सदस्यता लें\nन्यूज़लेटर सब्सक्राइब करें\n"
            "न्यूज़लेटर के लिए साइन अप करें")
    P("vi", "Đăng ký nhận bản tin\nĐăng ký nhận tin\nĐăng ký bản tin")
    P("id", "Berlangganan newsletter\nBerlangganan buletin kami\n"
            "Daftar newsletter")
    P("hu", "Iratkozz fel hírlevelünkre\nIratkozzon fel hírlevelünkre\n"
            "Feliratkozás hírlevélre\nHírlevél feliratkozás")
    P("sr", "Претплатите се на билтен\nПријавите се на билтен\n"
            "Пријавите се за наш билтен")
    P("da", "Tilmeld dig nyhedsbrevet\nTilmeld dig vores nyhedsbrev\n"
            "Tilmeld nyhedsbrev")
    P("no", "Meld deg på nyhetsbrevet\nMeld deg på vårt nyhetsbrev\n"
            "Abonner på nyhetsbrevet")
    P("fi", "Tilaa uutiskirje\nTilaa uutiskirjeemme\n"
            "Liity uutiskirjeen tilaajaksi")
    P("zh-TW", "訂閱電子報\n訂閱我們的電子報\n訂閱電郵通訊")
    P("hy", "Բաժանորդագրվել լրատվությանը\nԲաժանորդագրվեք մեր լրատվությանը")
    P("ka", "გამოიწერეთ სიახლეები\nსიახლეების გამოწერა\n"
            "გამოიწერეთ ჩვენი სიახლეები")
    P("kk", "Жаңалықтарға жазылу\nЖаңалықтарға жазылыңыз\nТаратылымға жазылу")
    P("th", "สมัครรับจดหมายข่าว\nรับจดหมายข่าวของเรา\nสมัครรับจดหมายข่าวของเรา")
    MK("prompt-report-error", "", SAN_PHRASE_LOOSE, report_error)
    P("en", "Report an error\nReport a typo\nReport a mistake\nFound a typo\n"
            "Select it and press Ctrl Enter\n"
            "Select the text and press Ctrl Enter")
    P("ru", "Сообщить об ошибке\nНашли ошибку\nНашли опечатку\n"
            "Заметили ошибку\nВыделите ее и нажмите Ctrl Enter\n"
            "Выделите текст и нажмите Ctrl Enter")
    P("uk", "Повідомити про помилку\nЗнайшли помилку\n"
            "Виділіть текст і натисніть Ctrl Enter")
    P("de", "Fehler melden\nFehler gefunden")
    P("fr", "Signaler une erreur\nSignaler une faute")
    P("es", "Informar de un error\nReportar un error")
    P("it", "Segnala un errore")
    P("pt", "Reportar um erro\nComunicar erro")
    P("pl", "Zgłoś błąd")
    P("tr", "Hata bildir")
    P("el", "Αναφορά λάθους\nΑναφέρετε σφάλμα")
    P("ar", "أبلغ عن خطأ\nالإبلاغ عن خطأ")
    P("ja", "間違いを報告\nエラーを報告")
    P("zh", "报告错误\n我要纠错\n纠错")
    P("nl", "Fout melden\nMeld een fout\nFout gezien\nTikfout gezien\n"
            "Tip de redactie")
    P("cs", "Nahlásit chybu\nNašli jste chybu\nNašli jste v článku chybu")
    P("bg", "Съобщи за грешка\nСъобщете за грешка\nДокладвай грешка\n"
            "Открихте грешка")
    P("fa", "گزارش خطا\nگزارش اشتباه\nگزارش مشکل\nخطا را گزارش کنید")
    P("he", "דווח על טעות\nדווחו על טעות\nמצאתם טעות\nדיווח על טעות")
    P("ko", "오류 신고\n오류 신고하기\n오탈자 신고\n기사 오류 신고")
    P("ro", "Raportează o eroare\nSemnalează o eroare\nSemnalează o greșeală\n"
            "Ai găsit o greșeală")
    P("sv", "Rapportera fel\nRapportera ett fel\nHittat ett fel\nAnmäl fel")
    P("hi", "त्रुटि की सूचना दें\nगलती की सूचना दें\nत्रुटि रिपोर्ट करें")
    P("vi", "Báo lỗi\nBáo cáo lỗi\nThông báo lỗi")
    P("id", "Laporkan kesalahan\nLaporkan kesalahan ketik")
    P("hu", "Hiba bejelentése\nHibát talált\nHibát találtál\nJelentsd a hibát")
    P("sr", "Пријавите грешку\nПријави грешку\nУочили сте грешку")
    P("da", "Rapporter en fejl\nRapportér fejl\nHar du fundet en fejl\n"
            "Fundet en fejl")
    P("no", "Meld fra om feil\nRapporter feil\nFunnet en feil")
    P("fi", "Ilmoita virheestä\nLöysitkö virheen\nLähetä korjausehdotus")
    P("zh-TW", "回報錯誤\n回報錯字\n我要報錯")
    P("hy", "Հայտնել սխալի մասին\nՍխալ եք գտել")
    P("ka", "შეცდომის შეტყობინება\nიპოვეთ შეცდომა\n"
            "შეგვატყობინეთ შეცდომის შესახებ")
    P("kk", "Қате туралы хабарлау\nҚате тапсаңыз\nҚате таптыңыз ба")
    P("th", "แจ้งข้อผิดพลาด\nรายงานข้อผิดพลาด\nแจ้งคำผิด")
    MK("prompt-go-to-gallery", "", SAN_PHRASE_LOOSE, go_to_gallery)
    P("en", "Go to photo\nGo to the gallery\nGo to gallery\n"
            "Go to the photo gallery")
    P("ru", "Перейти в галерею")
    P("uk", "Перейти до галереї\nПерейти до фотобанку")
    P("de", "Zur Bildergalerie\nZur Fotogalerie")
    P("fr", "Aller à la galerie\nAller à la photothèque")
    P("es", "Ir a la galería\nIr al banco de fotos")
    P("it", "Vai alla galleria")
    P("pt", "Ir para a galeria")
    P("pl", "Przejdź do galerii")
    P("tr", "Galeriye git\nFotoğraf bankasına git")
    P("el", "Μετάβαση στη γκαλερί")
    P("ar", "الذهاب إلى معرض الصور\nانتقل إلى بنك الصور")
    P("ja", "フォトギャラリーへ\nギャラリーへ移動")
    P("zh", "进入图库")
    P("nl", "Ga naar de galerij\nNaar de fotogalerij\nGa naar de beeldbank\n"
            "Naar de beeldbank")
    P("cs", "Přejít do galerie\nPřejít do fotogalerie\nPřejít do fotobanky")
    P("bg", "Към галерията\nВижте галерията\nКъм фотогалерията")
    P("fa", "رفتن به گالری\nمشاهده گالری\nبه گالری بروید\nمشاهده گالری تصاویر")
    P("he", "מעבר לגלריה\nעבור לגלריה\nלגלריית התמונות\nלגלריה המלאה")
    P("ko", "갤러리로 이동\n갤러리 바로가기\n포토 갤러리로 이동\n사진 전체보기")
    P("ro", "Mergi la galerie\nMergi la galeria foto\nAccesează galeria")
    P("sv", "Gå till galleriet\nGå till bildgalleriet\nGå till bildbanken\n"
            "Till bildbanken")
    P("hi", "गैलरी पर जाएं\nफोटो गैलरी पर जाएं")
    P("vi", "Đến thư viện ảnh\nĐi tới thư viện ảnh")
    P("id", "Ke galeri foto\nPergi ke galeri")
    P("hu", "Ugrás a galériába\nTovább a galériához")
    P("sr", "Иди у галерију\nИдите у фото-галерију")
    P("da", "Gå til galleri\nGå til billedgalleriet\nGå til billedbanken")
    P("no", "Gå til galleriet\nGå til bildegalleriet\nGå til bildebanken")
    P("fi", "Siirry galleriaan\nSiirry kuvagalleriaan\nSiirry kuvapankkiin")
    P("zh-TW", "前往圖庫\n前往相簿\n進入圖庫")
    P("hy", "Անցնել պատկերասրահ\nԱնցնել ֆոտոբանկ\nԱնցնել մեդիաբանկ")
    P("ka", "გალერეაში გადასვლა\nფოტობანკში გადასვლა\nგადადით გალერეაში")
    P("kk", "Галереяға өту\nФотобанкке өту\nМедиабанкке өту")
    P("th", "ไปที่แกลเลอรี\nไปยังแกลเลอรี\nไปที่คลังภาพ")
    MK("prompt-enable-javascript", "", SAN_PHRASE_LOOSE, enable_javascript)
    P("en", "Enable JavaScript\n"
            "You need to enable JavaScript to run this app\n"
            "Please enable JavaScript to view the comments")
    P("ru", "Для работы сайта необходимо включить JavaScript")
    P("fr", "Activez JavaScript")
    P("es", "Activa JavaScript")
    P("pl", "Włącz obsługę JavaScript")
    P("el", "Ενεργοποιήστε τη JavaScript")
    P("ar", "يرجى تفعيل جافا سكريبت\nيرجى تمكين جافا سكريبت")
    P("ja", "JavaScriptを有効にして下さい")
    P("zh", "请开启JavaScript")
    P("nl", "Zet JavaScript aan\n"
            "Schakel JavaScript in om deze pagina te bekijken")
    P("cs", "Zapněte JavaScript\nPovolte JavaScript\n"
            "Prosím zapněte JavaScript\nMáte vypnutý JavaScript")
    P("bg", "Моля включете JavaScript\nМоля активирайте JavaScript\n"
            "Включете JavaScript\nТрябва да активирате JavaScript")
    P("fa", "لطفا جاوا اسکریپت را فعال کنید\nجاوا اسکریپت را فعال کنید\n"
            "لطفا JavaScript را فعال کنید\nجاوا اسکریپت غیرفعال است")
    P("he", "אנא הפעל JavaScript\nיש להפעיל JavaScript\nנא להפעיל JavaScript")
    P("ko", "자바스크립트를 활성화해 주세요\n"
            "자바스크립트를 사용하도록 설정해 주세요\n"
            "JavaScript를 활성화해 주세요\nJavaScript를 활성화하세요")
    P("ro", "Activați JavaScript\nActivează JavaScript\n"
            "Vă rugăm să activați JavaScript\nJavaScript este dezactivat")
    P("sv", "Aktivera JavaScript\nVänligen aktivera JavaScript\n"
            "Slå på JavaScript\nDu måste aktivera JavaScript")
    P("hi", "कृपया जावास्क्रिप्ट सक्षम करें\nजावास्क्रिप्ट सक्षम करें\n"
            "कृपया JavaScript सक्षम करें\nJavaScript चालू करें")
    P("vi", "Vui lòng bật JavaScript\nHãy bật JavaScript\nBật JavaScript\n"
            "Bạn cần bật JavaScript")
    P("id", "Aktifkan JavaScript\nHarap aktifkan JavaScript\n"
            "Silakan aktifkan JavaScript")
    P("hu", "Kérjük engedélyezze a JavaScriptet\nEngedélyezze a JavaScriptet\n"
            "Kapcsolja be a JavaScriptet")
    P("sr", "Омогућите JavaScript\nУкључите JavaScript\n"
            "Молимо омогућите JavaScript")
    P("da", "Aktiver JavaScript\nSlå JavaScript til\n"
            "Du skal slå JavaScript til")
    P("no", "Aktiver JavaScript\nSlå på JavaScript\nDu må slå på JavaScript")
    P("fi", "Ota JavaScript käyttöön\nJavaScript on pois käytöstä\n"
            "Salli JavaScript")
    P("zh-TW", "請啟用JavaScript\n請開啟JavaScript\n請啟用 JavaScript\n"
               "請開啟 JavaScript")
    P("hy", "Միացրեք JavaScript\nԽնդրում ենք միացնել JavaScript")
    P("ka", "ჩართეთ JavaScript\nგთხოვთ ჩართოთ JavaScript")
    P("kk", "JavaScript қосыңыз\nJavaScript іске қосыңыз")
    P("th", "กรุณาเปิดใช้งาน JavaScript\nโปรดเปิดใช้งาน JavaScript\n"
            "เปิดใช้งาน JavaScript")
    MK("prompt-open-in-app", "", SAN_PHRASE_LOOSE, open_in_app)
    P("ru", "Открыть в приложении\nСкачать приложение")
    P("uk", "Відкрити в застосунку\nЗавантажити застосунок")
    P("de", "In der App öffnen\nApp herunterladen")
    P("fr", "Ouvrir dans l'application\nTélécharger l'application")
    P("es", "Abrir en la aplicación\nDescargar la aplicación")
    P("it", "Apri nell'app\nScarica l'app")
    P("pt", "Abrir no aplicativo\nBaixe o aplicativo")
    P("pl", "Otwórz w aplikacji\nPobierz aplikację")
    P("tr", "Uygulamada aç\nUygulamayı indir")
    P("el", "Άνοιγμα στην εφαρμογή\nΚατεβάστε την εφαρμογή")
    P("ar", "افتح في التطبيق\nحمل التطبيق")
    P("ja", "アプリで開く\nアプリをダウンロード")
    P("zh", "在应用中打开\n下载客户端\n打开APP")
    P("nl", "Openen in de app\nDownload de app\nOpen in de app\nOpenen in app")
    P("cs", "Otevřít v aplikaci\nStáhnout aplikaci\nStáhněte si aplikaci")
    P("bg", "Отвори в приложението\nОтворете в приложението\n"
            "Изтегли приложението\nИзтеглете приложението")
    P("fa", "باز کردن در برنامه\nباز کردن در اپلیکیشن\nدانلود اپلیکیشن\n"
            "دریافت اپلیکیشن")
    P("he", "פתח באפליקציה\nפתיחה באפליקציה\nהורידו את האפליקציה\n"
            "להורדת האפליקציה")
    P("ko", "앱에서 열기\n앱으로 보기\n앱 다운로드\n앱에서 보기")
    P("ro", "Deschide în aplicație\nDescarcă aplicația\nDescărcați aplicația")
    P("sv", "Öppna i appen\nLadda ner appen\nHämta appen")
    P("hi", "ऐप में खोलें\nऐप डाउनलोड करें\nएप में खोलें")
    P("vi", "Mở trong ứng dụng\nTải ứng dụng\nMở bằng ứng dụng")
    P("id", "Buka di aplikasi\nUnduh aplikasi\nDownload aplikasi")
    P("hu", "Megnyitás az alkalmazásban\nAlkalmazás letöltése\n"
            "Töltse le az alkalmazást")
    P("sr", "Отвори у апликацији\nПреузмите апликацију")
    P("da", "Åbn i app\nÅbn i appen\nHent appen\nDownload appen")
    P("no", "Åpne i appen\nLast ned appen\nÅpne i app")
    P("fi", "Avaa sovelluksessa\nLataa sovellus")
    P("zh-TW", "在應用程式中開啟\n下載應用程式\n下載APP\n在App中開啟")
    P("hy", "Բացել հավելվածում\nՆերբեռնել հավելվածը")
    P("ka", "აპლიკაციაში გახსნა\nჩამოტვირთეთ აპლიკაცია\nგახსენით აპლიკაციაში")
    P("kk", "Қосымшада ашу\nҚосымшаны жүктеу\nҚосымшаны жүктеп алу")
    P("th", "เปิดในแอป\nดาวน์โหลดแอป\nเปิดในแอปพลิเคชัน")
    MK("prompt-comments-closed", "", SAN_PHRASE_LOOSE, comments_closed)
    P("en", "Comments are disabled\nThe discussion is closed\n"
            "Discussion is closed\nCommenting is closed")
    P("ru", "Обсуждение закрыто\nКомментирование закрыто\n"
            "Комментарии отключены")
    P("uk", "Обговорення закрито")
    P("de", "Die Diskussion ist geschlossen")
    P("fr", "La discussion est fermée")
    P("es", "La discusión está cerrada")
    P("it", "La discussione è chiusa")
    P("pl", "Możliwość komentowania została wyłączona\n"
            "Komentarze zostały wyłączone")
    P("tr", "Tartışma kapalı")
    P("el", "Η συζήτηση έκλεισε")
    P("ar", "أغلق باب التعليقات\nالنقاش مغلق")
    P("ja", "コメントは停止中です\nコメントは締め切りました")
    P("zh", "讨论已关闭\n评论功能已关闭")
    P("nl", "De discussie is gesloten\nReageren is niet meer mogelijk\n"
            "Reacties zijn uitgeschakeld")
    P("cs", "Diskuse je uzavřena\nDiskuze je uzavřena\nKomentáře jsou vypnuty")
    P("bg", "Коментарите са изключени\nДискусията е затворена\n"
            "Коментирането е изключено")
    P("fa", "دیدگاه‌ها بسته شده است\nنظرات بسته شده است\n"
            "امکان ارسال نظر وجود ندارد")
    P("he", "הדיון נעול\nהדיון סגור")
    P("ko", "댓글을 달 수 없습니다\n댓글을 사용할 수 없습니다\n"
            "댓글이 사용 중지되었습니다")
    P("ro", "Comentariile sunt dezactivate\nDiscuția este închisă")
    P("sv", "Kommentarer inaktiverade\nDiskussionen är stängd\n"
            "Kommentarsfältet är stängt")
    P("hi", "टिप्पणियाँ बंद हैं\nचर्चा बंद है\nकमेंट बंद हैं")
    P("vi", "Đã đóng bình luận\nChức năng bình luận đã bị đóng\n"
            "Thảo luận đã đóng")
    P("id", "Komentar dinonaktifkan\nDiskusi ditutup")
    P("hu", "A hozzászólások lezárva\nA hozzászólás lezárva\n"
            "A hozzászólások le vannak tiltva\nA vita lezárult")
    P("sr", "Коментари су искључени\nДискусија је затворена\n"
            "Коментарисање је онемогућено")
    P("da", "Debatten er lukket\nDer er lukket for debat")
    P("no", "Diskusjonen er stengt\nKommentarfeltet er lukket")
    P("fi", "Keskustelu on suljettu\nKommentointi on päättynyt")
    P("zh-TW", "留言功能已關閉\n迴響已關閉\n評論已關閉\n討論已關閉\n留言已關閉")
    P("hy", "Քննարկումը փակ է\nՔննարկումն ավարտված է")
    P("ka", "დისკუსია დახურულია\nკომენტარები გამორთულია")
    P("kk", "Талқылау жабық\nПікір қалдыру мүмкіндігі жабық")
    P("th", "ปิดการแสดงความคิดเห็น\nปิดแสดงความคิดเห็น\nปิดความเห็น\n"
            "การสนทนาถูกปิด")
    MK("prompt-chat-blocked", "", SAN_PHRASE_LOOSE, chat_blocked)
    P("en", "Access to the chat is blocked\n"
            "Access to the chat has been blocked\n"
            "Your access to the chat has been blocked\n"
            "You have been blocked from the chat")
    P("ru", "Доступ к чату заблокирован\nВаш доступ к чату заблокирован\n"
            "Вы заблокированы в чате")
    P("uk", "Доступ до чату заблоковано")
    P("de", "Der Zugang zum Chat ist gesperrt")
    P("fr", "L'accès au chat est bloqué")
    P("es", "El acceso al chat está bloqueado")
    P("it", "L'accesso alla chat è bloccato")
    P("pt", "O acesso ao chat está bloqueado")
    P("pl", "Dostęp do czatu jest zablokowany")
    P("tr", "Sohbete erişim engellendi")
    P("el", "Η πρόσβαση στη συνομιλία έχει αποκλειστεί")
    P("ar", "تم حظر الوصول إلى الدردشة")
    P("ja", "チャットへのアクセスがブロックされました")
    P("zh", "聊天访问已被禁止")
    P("nl", "Toegang tot de chat is geblokkeerd\n"
            "De toegang tot de chat is geblokkeerd\n"
            "Je bent geblokkeerd in de chat")
    P("cs", "Přístup do chatu je zablokován\nPřístup k chatu je zablokován\n"
            "Váš přístup k chatu byl zablokován")
    P("bg", "Достъпът до чата е блокиран\nДостъпът ви до чата е блокиран\n"
            "Вие сте блокиран в чата")
    P("fa", "دسترسی به چت مسدود شده است\nدسترسی شما به چت مسدود شده است\n"
            "شما در چت مسدود شده‌اید")
    P("he", "הגישה לצ'אט נחסמה\nהגישה לצ'אט חסומה\nנחסמת מהצ'אט")
    P("ko", "채팅이 차단되었습니다\n채팅 접근이 차단되었습니다\n"
            "채팅 이용이 제한되었습니다")
    P("ro", "Accesul la chat este blocat\nAccesul la chat a fost blocat")
    P("sv", "Åtkomsten till chatten är blockerad\n"
            "Du har blockerats från chatten")
    P("hi", "चैट तक पहुंच अवरुद्ध है\nआपको चैट से ब्लॉक कर दिया गया है")
    P("vi", "Quyền truy cập trò chuyện đã bị chặn\n"
            "Bạn đã bị chặn khỏi cuộc trò chuyện")
    P("id", "Akses ke obrolan diblokir\nAnda diblokir dari obrolan")
    P("hu", "A csevegéshez való hozzáférés letiltva\nLetiltották a csevegésből")
    P("sr", "Приступ ћаскању је блокиран\nПриступ чету је блокиран")
    P("da", "Adgangen til chatten er blokeret\nDu er blokeret fra chatten")
    P("no", "Tilgangen til chatten er blokkert\nDu er blokkert fra chatten")
    P("fi", "Pääsy chattiin on estetty\nPääsysi chattiin on estetty")
    P("zh-TW", "聊天室存取已被封鎖\n您已被聊天室封鎖")
    P("hy", "Զրուցարանի հասանելիությունն արգելափակված է\n"
            "Չաթի մուտքն արգելափակված է")
    P("ka", "ჩატზე წვდომა დაბლოკილია\nჩატში შესვლა დაბლოკილია")
    P("kk", "Чатқа кіру бұғатталған\nЧатқа қолжетімділік бұғатталған")
    P("th", "การเข้าถึงแชทถูกบล็อก\nคุณถูกบล็อกจากแชท")
    MK("prompt-follow-us", "", SAN_PHRASE_LOOSE, follow_us)
    P("en", "Follow us on\nFollow us on Facebook\nFollow us on Twitter\n"
            "Like us on Facebook")
    P("ru", "Мы в соцсетях\nСледите за нами в соцсетях")
    P("fr", "Suivez-nous sur Facebook")
    P("es", "Síguenos en Facebook")
    P("it", "Seguici su Facebook")
    P("pt", "Siga-nos no Facebook")
    P("el", "Ακολουθήστε μας\nΑκολουθήστε μας στο Facebook")
    P("ar", "تابعنا\nتابعونا\nتابعنا على فيسبوك")
    P("ja", "フォローしよう\nいいねしよう")
    P("zh", "扫码关注\n关注微信公众号")
    P("nl", "Volg ons op Facebook\nVolg ons op")
    P("cs", "Sledujte nás\nSledujte nás na Facebooku\n"
            "Sledujte nás na sociálních sítích")
    P("bg", "Последвайте ни\nПоследвай ни\nСледвайте ни\n"
            "Последвайте ни във Facebook")
    P("fa", "ما را دنبال کنید\nما را در تلگرام دنبال کنید\n"
            "ما را در اینستاگرام دنبال کنید\n"
            "ما را در شبکه‌های اجتماعی دنبال کنید")
    P("he", "עקבו אחרינו\nעקוב אחרינו\nעקבו אחרינו בפייסבוק\n"
            "עשו לנו לייק בפייסבוק")
    P("ko", "팔로우하기\n팔로우하세요\n페이스북에서 팔로우하기\n"
            "페이스북 좋아요 누르기")
    P("ro", "Urmărește-ne\nUrmăriți-ne\nUrmărește-ne pe Facebook")
    P("sv", "Följ oss\nFölj oss på Facebook\nFölj oss på\n"
            "Följ oss i sociala medier")
    P("hi", "हमें फॉलो करें\nहमें फ़ॉलो करें\nफेसबुक पर हमें फॉलो करें")
    P("vi", "Theo dõi chúng tôi\nTheo dõi chúng tôi trên Facebook\n"
            "Kết nối với chúng tôi")
    P("id", "Ikuti kami\nIkuti kami di Facebook\nIkuti kami di")
    P("hu", "Kövess minket\nKövessen minket\nKövess minket a Facebookon")
    P("sr", "Пратите нас\nПратите нас на Фејсбуку\nЗапратите нас")
    P("da", "Følg os\nFølg os på Facebook\nFølg os på")
    P("no", "Følg oss\nFølg oss på Facebook\nFølg oss på")
    P("fi", "Seuraa meitä\nSeuraa meitä Facebookissa")
    P("zh-TW", "追蹤我們\n關注我們\n按讚追蹤\n追蹤我們的臉書")
    P("hy", "Հետևեք մեզ\nՀետևեք մեզ սոցիալական ցանցերում")
    P("ka", "გამოგვყევით\nმოგვყევით\nგამოგვყევით სოციალურ ქსელებში")
    P("kk", "Бізді қадағалаңыз\nБізге қосылыңыз\nБіз әлеуметтік желілерде")
    P("th", "ติดตามเรา\nติดตามเราได้ที่\nติดตามเราบนเฟซบุ๊ก")
    MK("prompt-comments", "", SAN_PHRASE_LOOSE, comments)
    P("en", "Discuss\nDiscussion")
    P("ru", "Обсудить\nОбсуждение\nКомментариев нет")
    P("uk", "Обговорення\nОбговорити")
    P("el", "Σχόλια\nΣχόλιο")
    P("ar", "التعليقات\nتعليقات\nتعليق")
    P("ja", "コメント一覧")
    P("zh", "网友评论")
    P("cs", "Komentáře\nKomentář\nDiskuse\nDiskuze")
    P("bg", "Коментар\nНяма коментари\nДискусия")
    P("fa", "دیدگاه‌ها\nنظرات کاربران\nبدون دیدگاه")
    P("he", "תגובות\nתגובה\nלכל התגובות")
    P("ko", "댓글\n댓글 보기\n댓글이 없습니다")
    P("ro", "Comentarii\nComentariu\nDiscuții")
    P("sv", "Kommentarer\nVisa kommentarer")
    P("hi", "टिप्पणियाँ\nकमेंट्स\nकोई टिप्पणी नहीं")
    P("vi", "Ý kiến\nChưa có bình luận\nXem bình luận")
    P("id", "Belum ada komentar\nLihat komentar")
    P("hu", "Hozzászólások\nKommentek")
    P("sr", "Нема коментара\nПрикажи коментаре")
    P("da", "Kommentarer\nVis kommentarer")
    P("no", "Kommentarer\nVis kommentarer")
    P("fi", "Kommentit\nKommentti\nNäytä kommentit\nKeskustelu")
    P("zh-TW", "留言\n評論\n則留言\n網友留言\n沒有留言")
    P("hy", "Մեկնաբանություն\nՄեկնաբանություններ չկան")
    P("ka", "კომენტარი\nკომენტარები არ არის")
    P("kk", "Пікір\nПікірлер жоқ\nТалқылау")
    P("th", "ความเห็น\nไม่มีความคิดเห็น")
    MK("prompt-share", "", SAN_PHRASE_LOOSE, share)
    P("en", "Share this\nShare on Facebook\nShare on Twitter\n"
            "Share with friends")
    P("ru", "Поделитесь\nРассказать друзьям\nПоделиться с друзьями")
    P("uk", "Поділитись")
    P("es", "Comparte")
    P("pt", "Compartilhe")
    P("pl", "Podziel się")
    P("el", "Μοιραστείτε το\nΜοιραστείτε")
    P("ar", "شارك المقال")
    P("zh", "分享到\n转发")
    P("nl", "Deel op Facebook")
    P("cs", "Sdílejte\nSdílet na Facebooku\nSdílet článek")
    P("bg", "Споделете\nСподеляне\nСподели във Facebook")
    P("fa", "به اشتراک بگذارید\nبه اشتراک گذاشتن\nاشتراک‌گذاری")
    P("he", "שתפו\nשתפו בפייסבוק")
    P("ko", "기사 공유하기\n페이스북으로 공유하기")
    P("ro", "Distribuie pe Facebook\nDistribuie articolul")
    P("sv", "Dela artikeln\nDela på Facebook\nDela med dig")
    P("hi", "साझा करें\nशेयर\nफेसबुक पर शेयर करें")
    P("vi", "Chia sẻ bài viết\nChia sẻ trên Facebook")
    P("id", "Bagikan artikel ini\nBagikan ke Facebook")
    P("hu", "Oszd meg\nMegosztom\nMegosztás Facebookon")
    P("sr", "Поделите\nПодели на Фејсбуку")
    P("da", "Del artikel\nDel artiklen\nDel på Facebook")
    P("no", "Del artikkelen\nDel saken\nDel på Facebook")
    P("fi", "Jaa artikkeli\nJaa Facebookissa")
    P("zh-TW", "分享到\n分享文章\n分享至")
    P("hy", "Տարածել\nԿիսվել ընկերների հետ")
    P("ka", "გააზიარე\nგააზიარეთ")
    P("kk", "Бөлісіңіз\nДостармен бөлісу")
    P("th", "แบ่งปัน\nแชร์บทความนี้")
    MK("prompt-search", "", SAN_PHRASE_LOOSE, search)
    P("pl", "Wyszukiwarka")
    P("ar", "ابحث")
    P("zh", "搜一下")
    P("nl", "Zoek op de site")
    P("bg", "Търси\nТърсене в сайта")
    P("fa", "جست‌وجو\nجستجو در سایت\nجستجو کنید")
    P("he", "חפש\nחיפוש באתר")
    P("ko", "검색하기\n통합검색\n사이트 검색")
    P("ro", "Căutați")
    P("sv", "Sök på sajten\nSök på webbplatsen")
    P("hi", "खोज\nसर्च करें\nसर्च")
    P("vi", "Tìm")
    P("id", "Pencarian")
    P("hu", "Keres")
    P("sr", "Претражи\nТражи")
    P("da", "Søgning\nSøg på sitet")
    P("no", "Søk på nettstedet")
    P("fi", "Hae sivustolta")
    P("zh-TW", "站內搜尋")
    P("hy", "Որոնում\nՓնտրել")
    P("ka", "ძიება\nმოძებნა")
    P("kk", "Сайттан іздеу")
    P("th", "ค้นหาในเว็บไซต์")
    MK("prompt-loading", "", SAN_PHRASE_LOOSE, loading)
    P("en", "Loading please wait\nLoading comments")
    P("ru", "Загружается\nИдет загрузка\nПодождите")
    P("uk", "Зачекайте")
    P("el", "Παρακαλώ περιμένετε")
    P("ar", "يرجى الانتظار")
    P("cs", "Čekejte prosím\nNačítám")
    P("bg", "Зарежда се\nМоля изчакайте")
    P("fa", "در حال بارگیری\nلطفا صبر کنید\nلطفا منتظر بمانید")
    P("he", "בטעינה\nאנא המתן\nנא להמתין")
    P("ko", "로딩중\n불러오는 중\n잠시만 기다려 주세요")
    P("ro", "Încărcare\nVă rugăm așteptați")
    P("sv", "Vänta")
    P("hi", "लोडिंग\nकृपया प्रतीक्षा करें")
    P("vi", "Vui lòng chờ\nĐang tải dữ liệu")
    P("id", "Sedang memuat\nMohon tunggu")
    P("hu", "Kérem várjon")
    P("sr", "Учитава се\nМолимо сачекајте")
    P("da", "Henter\nVent venligst")
    P("no", "Vennligst vent")
    P("fi", "Odota hetki\nLataa")
    P("zh-TW", "載入中\n正在載入\n請稍候")
    P("hy", "Բեռնում\nԽնդրում ենք սպասել")
    P("ka", "გთხოვთ დაელოდოთ")
    P("kk", "Жүктеу\nКүте тұрыңыз")
    P("th", "กรุณารอสักครู่\nโปรดรอสักครู่")
    MK("prompt-advertisement", "", SAN_PHRASE_LOOSE, advertisement)
    P("en", "Advertising\nSponsored\nAd\nAdvertisement continue reading below")
    P("ru", "На правах рекламы")
    P("de", "Werbung")
    P("fr", "Annonce")
    P("el", "Διαφήμιση")
    P("ar", "إعلان\nإعلانات")
    P("ja", "スポンサーリンク")
    P("zh", "推广")
    P("nl", "Reclame\nGesponsord")
    P("cs", "Reklama\nInzerce\nSponzorováno")
    P("bg", "Рекламно съдържание\nСпонсорирано\nПлатена публикация")
    P("fa", "تبلیغ\nآگهی\nرپورتاژ آگهی")
    P("he", "פרסומת\nפרסום\nתוכן ממומן\nממומן")
    P("ko", "광고\n스폰서\n협찬")
    P("ro", "Publicitate\nReclamă\nReclame")
    P("sv", "Annons\nReklam\nSponsrad")
    P("hi", "प्रायोजित")
    P("vi", "Được tài trợ")
    P("hu", "Hirdetés\nReklám\nSzponzorált")
    P("sr", "Оглас\nОгласи")
    P("da", "Annonce\nAnnoncer\nSponsoreret")
    P("no", "Annonse\nAnnonsørinnhold\nReklame")
    P("fi", "Mainos\nMainoslinkki\nIlmoitus")
    P("zh-TW", "廣告\n贊助\n贊助內容")
    P("th", "ผู้สนับสนุน")
    MK("prompt-read-also", "", SAN_PHRASE_LOOSE, read_also)
    P("en", "Read also\nSee also\nAlso read\nRelated news")
    P("ru", "Читайте также\nЧитать также\nСмотрите также\nПо теме\n"
            "Материалы по теме")
    P("uk", "Читайте також\nДивіться також")
    P("de", "Lesen Sie auch")
    P("fr", "À lire aussi\nLire aussi\nVoir aussi")
    P("es", "Lea también\nLee también\nVer también")
    P("it", "Leggi anche")
    P("pt", "Leia também\nVeja também")
    P("pl", "Czytaj także\nCzytaj również\nPrzeczytaj także\nZobacz także")
    P("tr", "Ayrıca okuyun\nİlgili haberler")
    P("el", "Διαβάστε επίσης\nΔείτε επίσης\nΣχετικά άρθρα")
    P("ar", "اقرأ أيضا\nإقرأ أيضا\nشاهد أيضا\nمواضيع ذات صلة")
    P("zh", "相关阅读\n相关新闻\n推荐阅读")
    P("nl", "Lees ook\nZie ook")
    P("cs", "Čtěte také\nPřečtěte si také\nSouvisející články\n"
            "Mohlo by vás zajímat")
    P("bg", "Прочетете още\nВижте още\nВиж още\nОще по темата")
    P("fa", "همچنین بخوانید\nبیشتر بخوانید\nمطالب مرتبط\nاخبار مرتبط")
    P("he", "קראו גם\nראו גם\nכתבות נוספות\nאולי יעניין אותך")
    P("ko", "관련 기사\n관련기사\n관련 뉴스\n함께 보면 좋은 기사")
    P("ro", "Citește și\nCitiți și\nVezi și\nArticole similare")
    P("sv", "Läs också\nLäs även\nSe även\nRelaterade artiklar")
    P("hi", "यह भी पढ़ें\nये भी पढ़ें\nइसे भी पढ़ें\nसंबंधित खबरें")
    P("vi", "Xem thêm\nĐọc thêm\nTin liên quan\nBài viết liên quan")
    P("id", "Baca juga\nLihat juga\nArtikel terkait\nBerita terkait")
    P("hu", "Olvasd el ezt is\nKapcsolódó cikkek\nEzt is olvasta már\nLásd még")
    P("sr", "Прочитајте и\nПрочитајте још\nПогледајте и\nПовезане вести")
    P("da", "Læs også\nSe også\nRelaterede artikler")
    P("no", "Les også\nSe også\nRelaterte artikler\nRelaterte saker")
    P("fi", "Lue myös\nKatso myös\nLue lisää aiheesta\nAiheeseen liittyvää")
    P("zh-TW", "延伸閱讀\n相關新聞\n相關閱讀\n推薦閱讀")
    P("hy", "Կարդացեք նաև\nԿարդալ նաև\nՏես նաև")
    P("ka", "აგრეთვე წაიკითხეთ\nწაიკითხეთ აგრეთვე\nასევე წაიკითხეთ\n"
            "მსგავსი სიახლეები")
    P("kk", "Тағы оқыңыз\nСондай-ақ оқыңыз\nОсы тақырыпта\nТақырып бойынша")
    P("th", "อ่านเพิ่มเติม\nข่าวที่เกี่ยวข้อง\nบทความที่เกี่ยวข้อง")
    MK("prompt-read-more", "", SAN_PHRASE_LOOSE, read_more)
    P("en", "More")
    P("pl", "Więcej")
    P("tr", "Daha fazla")
    P("el", "Περισσότερα")
    P("ar", "المزيد\nأكمل القراءة")
    P("zh", "更多\n阅读全文")
    P("nl", "Meer lezen")
    P("cs", "Číst dál\nCelý článek\nVíce\nČíst dále")
    P("bg", "Прочетете повече\nНаучете повече\nКъм статията")
    P("fa", "ادامه مطلب\nادامه خبر\nبیشتر بدانید\nادامه")
    P("he", "לכתבה המלאה")
    P("ko", "자세히 보기\n전체 기사 보기")
    P("ro", "Citește mai departe\nMai mult\nCitește tot articolul")
    P("sv", "Läs hela artikeln")
    P("hi", "आगे पढ़ें\nपूरा पढ़ें\nअधिक पढ़ें")
    P("vi", "Đọc tiếp\nXem chi tiết\nChi tiết\nTìm hiểu thêm")
    P("id", "Selengkapnya\nLanjutkan membaca\nBaca lebih lanjut")
    P("hu", "Bővebben\nTovább")
    P("sr", "Опширније\nПрочитајте више\nВише")
    P("da", "Se mere")
    P("no", "Les hele saken")
    P("zh-TW", "更多\n閱讀全文")
    P("hy", "Ավելին\nՄանրամասն")
    P("ka", "ვრცლად\nწაიკითხე მეტი\nსრულად წაკითხვა\nმეტი")
    P("kk", "Толығырақ\nӘрі қарай оқу\nТолық оқу")
    P("th", "อ่านต่อ\nดูเพิ่มเติม\nเพิ่มเติม")
    MK("prompt-load-more", "", SAN_PHRASE_LOOSE, load_more)
    P("en", "More news")
    P("ru", "Еще новости\nЕще")
    P("uk", "Більше новин")
    P("nl", "Meer nieuws")
    P("cs", "Další zprávy")
    P("bg", "Покажи още\nОще новини")
    P("fa", "نمایش بیشتر\nمشاهده بیشتر\nبارگذاری بیشتر\nموارد بیشتر")
    P("he", "טעינת עוד\nעוד כתבות")
    P("ko", "댓글 더보기")
    P("ro", "Mai multe știri")
    P("sv", "Fler nyheter")
    P("hi", "और देखें\nऔर खबरें")
    P("vi", "Xem thêm tin\nHiển thị thêm")
    P("id", "Lihat lebih banyak\nBerita lainnya")
    P("hu", "Több betöltése\nTovábbi hírek")
    P("sr", "Прикажи још\nЈош вести")
    P("da", "Flere nyheder\nHent flere")
    P("no", "Last flere\nFlere nyheter")
    P("fi", "Näytä enemmän\nLisää uutisia")
    P("zh-TW", "顯示更多\n看更多\n更多新聞")
    P("hy", "Տեսնել ավելին\nՑույց տալ ավելին")
    P("ka", "მეტის ჩვენება\nმეტის ნახვა")
    P("kk", "Тағы көрсету\nКөбірек көрсету")
    P("th", "โหลดเพิ่ม\nแสดงเพิ่มเติม")
    MK("prompt-cookie-notice", "", SAN_PHRASE_LOOSE, cookie_notice)
    P("en", "We use cookies")
    P("ru", "Этот сайт использует cookie\nМы используем файлы cookie")
    P("uk", "Ми використовуємо файли cookie")
    P("pl", "Strona korzysta z plików cookies")
    P("ja", "当サイトではCookieを使用しています")
    P("nl", "Wij gebruiken cookies")
    P("cs", "Tato stránka používá cookies\nPoužíváme cookies")
    P("bg", "Този уебсайт използва бисквитки\nНие използваме бисквитки\n"
            "Настройки за бисквитките")
    P("fa", "این سایت از کوکی استفاده می‌کند\nما از کوکی‌ها استفاده می‌کنیم\n"
            "تنظیمات کوکی")
    P("he", "אתר זה עושה שימוש בעוגיות\nאנו משתמשים בעוגיות")
    P("ko", "당사는 쿠키를 사용합니다")
    P("ro", "Folosim cookie-uri")
    P("sv", "Vi använder cookies\nWebbplatsen använder kakor")
    P("hi", "हम कुकीज़ का उपयोग करते हैं\nयह साइट कुकीज का उपयोग करती है")
    P("vi", "Chúng tôi sử dụng cookie\nCài đặt cookie")
    P("id", "Kami menggunakan cookie\nPengaturan cookie")
    P("hu", "Az oldal sütiket használ\nSütiket használunk")
    P("sr", "Користимо колачиће\nОва веб страница користи колачиће")
    P("da", "Vi bruger cookies")
    P("no", "Vi bruker informasjonskapsler\nNettstedet bruker cookies")
    P("fi", "Käytämme evästeitä\nSivusto käyttää evästeitä")
    P("zh-TW", "本網站使用Cookie\n本網站使用 Cookie\n我們使用Cookie")
    P("hy", "Մենք օգտագործում ենք քուքիներ")
    P("ka", "ჩვენ ვიყენებთ ქუქი-ფაილებს")
    P("kk", "Біз cookie файлдарын қолданамыз")
    P("th", "เราใช้คุกกี้\nตั้งค่าคุกกี้")
    MK("prompt-accept", "", SAN_PHRASE_LOOSE, accept)
    P("ru", "Хорошо")
    P("el", "Αποδοχή")
    P("ar", "موافق\nقبول")
    P("ja", "すべて同意")
    P("cs", "Přijmout\nSouhlasím\nRozumím")
    P("bg", "Приеми\nПриемам всички\nСъгласен съм")
    P("fa", "می‌پذیرم\nموافقم\nپذیرش همه")
    P("he", "אישור\nאני מסכים")
    P("ko", "동의\n동의합니다")
    P("ro", "Acceptă\nAccept\nSunt de acord")
    P("sv", "Acceptera\nGodkänn\nJag godkänner")
    P("hi", "सहमत हूं\nसभी स्वीकार करें")
    P("vi", "Đồng ý\nChấp nhận tất cả")
    P("id", "Setuju\nTerima semua")
    P("hu", "Elfogadom\nElfogadás")
    P("sr", "Прихватам\nПрихвати све\nСлажем се")
    P("da", "Accepter\nAcceptér")
    P("no", "Godta\nAksepter")
    P("fi", "Hyväksy\nHyväksyn")
    P("hy", "Համաձայն եմ\nԸնդունել բոլորը")
    P("ka", "ვეთანხმები\nყველას მიღება")
    P("kk", "Келісемін\nБарлығын қабылдау")
    P("th", "ยอมรับทั้งหมด\nตกลง")
    MK("prompt-reject", "", SAN_PHRASE_LOOSE, reject)
    P("ru", "Отказаться")
    P("el", "Απόρριψη")
    P("ar", "رفض")
    P("cs", "Odmítnout\nNesouhlasím")
    P("bg", "Отхвърли\nОтхвърляне на всички")
    P("fa", "رد همه\nنمی‌پذیرم")
    P("he", "דחה\nדחיית הכל")
    P("ko", "거부\n동의하지 않음")
    P("ro", "Respinge\nRefuz")
    P("sv", "Avvisa\nNeka")
    P("hi", "सभी अस्वीकार करें")
    P("vi", "Từ chối tất cả")
    P("id", "Tolak semua")
    P("hu", "Elutasítom\nElutasítás")
    P("sr", "Одбијам\nОдбиј све")
    P("da", "Afvis")
    P("no", "Avvis\nAvslå")
    P("fi", "Hylkää\nKieltäydy")
    P("zh-TW", "拒絕\n全部拒絕")
    P("hy", "Մերժել բոլորը")
    P("ka", "ყველას უარყოფა")
    P("kk", "Қабылдамау")
    P("th", "ปฏิเสธทั้งหมด")
    MK("prompt-skip-link", "", SAN_PHRASE_LOOSE, skip_link)
    P("ja", "本文へ移動")
    P("nl", "Direct naar de inhoud")
    P("cs", "Přeskočit na obsah")
    P("bg", "Към основното съдържание\nПреминаване към основното съдържание\n"
            "Прескочи към съдържанието")
    P("fa", "رفتن به محتوا\nپرش به محتوای اصلی\nرفتن به محتوای اصلی")
    P("ko", "본문 바로가기\n메뉴 건너뛰기")
    P("ro", "Mergi la conținutul principal\nSalt la conținut")
    P("sv", "Till innehållet")
    P("hi", "मुख्य सामग्री पर जाएं\nसामग्री पर जाएं\nमुख्य सामग्री पर जाएँ")
    P("vi", "Bỏ qua nội dung\nChuyển đến phần nội dung\n"
            "Chuyển tới nội dung chính")
    P("id", "Langsung ke isi\nLewati ke konten utama\nLompat ke konten")
    P("hu", "Ugrás a tartalomra\nTovább a tartalomhoz")
    P("sr", "Пређи на садржај\nПређи на главни садржај")
    P("da", "Videre til indhold")
    P("no", "Hopp rett til innholdet")
    P("fi", "Hyppää sisältöön")
    P("zh-TW", "跳到內容區")
    P("hy", "Անցնել հիմնական բովանդակությանը")
    P("ka", "მთავარ შინაარსზე გადასვლა\nგადადით შინაარსზე")
    P("kk", "Негізгі мазмұнға өту")
    P("th", "ข้ามไปที่เนื้อหา\nข้ามไปยังเนื้อหาหลัก")
    MK("prompt-choose-language", "", SAN_PHRASE_LOOSE, choose_language)
    P("en", "Language")
    P("ru", "Язык")
    P("uk", "Мова")
    P("de", "Sprache")
    P("fr", "Langue")
    P("es", "Elige idioma\nIdioma")
    P("it", "Lingua")
    P("pt", "Idioma")
    P("pl", "Język")
    P("el", "Γλώσσα")
    P("ar", "اللغة")
    P("ja", "言語")
    P("zh", "语言")
    P("nl", "Taal\nTaal kiezen")
    P("cs", "Jazyk\nVýběr jazyka")
    P("bg", "Изберете език\nИзбор на език\nЕзик")
    P("fa", "زبان را انتخاب کنید\nزبان خود را انتخاب کنید\nزبان")
    P("he", "בחרו שפה\nשפה")
    P("ko", "언어를 선택하세요\n언어")
    P("ro", "Alegeți limba\nLimba")
    P("sv", "Språk")
    P("hi", "अपनी भाषा चुनें\nभाषा")
    P("vi", "Ngôn ngữ")
    P("id", "Bahasa")
    P("hu", "Nyelv")
    P("sr", "Изабери језик\nЈезик")
    P("da", "Sprog")
    P("no", "Språk")
    P("fi", "Kieli\nVaihda kieltä")
    P("zh-TW", "語言\n語言選擇")
    P("hy", "Ընտրեք լեզուն\nԼեզու")
    P("ka", "ენის არჩევა\nენა")
    P("kk", "Тілді таңдау\nТіл")
    P("th", "ภาษา\nเปลี่ยนภาษา")
    MK("prompt-back-to-top", "", SAN_PHRASE_LOOSE, back_to_top)
    P("en", "To the top")
    P("bg", "Нагоре\nОбратно нагоре\nКъм началото\nВърни се горе")
    P("fa", "رفتن به بالا\nبرو بالا\nبازگشت به بالای صفحه")
    P("he", "חזור למעלה\nלראש העמוד\nגלילה למעלה")
    P("ko", "맨위로\n위로 가기\n상단으로 이동")
    P("ro", "Înapoi la început")
    P("sv", "Upp")
    P("hi", "ऊपर जाएं\nशीर्ष पर वापस जाएं")
    P("vi", "Về đầu trang\nTrở lên trên")
    P("id", "Ke atas")
    P("hu", "Ugrás az oldal tetejére\nVissza az elejére")
    P("sr", "На врх\nНазад на врх\nПовратак на врх")
    P("fi", "Sivun alkuun\nPalaa ylös")
    P("zh-TW", "回到頂部\n返回頂部\n回頁首\n回到頁首")
    P("hy", "Դեպի վեր")
    P("ka", "გვერდის თავში\nზემოთ")
    P("kk", "Жоғары\nЖоғарыға қайту")
    P("th", "กลับสู่ด้านบน\nขึ้นบน")
    MK("prompt-print", "", SAN_PHRASE_LOOSE, print)
    P("en", "Print version")
    P("ru", "Версия для печати")
    P("el", "Εκτύπωση")
    P("ar", "طباعة\nاطبع")
    P("cs", "Vytisknout\nTisk\nVerze pro tisk")
    P("bg", "Отпечатай\nПринтирай\nВерсия за печат")
    P("fa", "پرینت\nنسخه چاپی\nچاپ خبر")
    P("he", "הדפסה\nהדפס\nגרסה להדפסה\nהדפסת כתבה")
    P("ko", "인쇄\n인쇄하기\n프린트\n기사 인쇄하기")
    P("ro", "Tipărește\nPrintează\nImprimă")
    P("sv", "Skriv ut\nSkriv ut sidan\nUtskriftsversion")
    P("hi", "प्रिंट\nमुद्रित करें")
    P("vi", "Bản in\nIn trang này\nIn bài viết")
    P("id", "Cetak halaman ini")
    P("hu", "Nyomtatás\nNyomtatható változat")
    P("sr", "Одштампај\nВерзија за штампу")
    P("da", "Udskriv\nPrint siden")
    P("no", "Skriv ut\nUtskriftsvennlig versjon")
    P("fi", "Tulosta\nTulosta sivu\nTulostusversio")
    P("zh-TW", "列印\n友善列印\n列印本頁")
    P("hy", "Տպելու տարբերակ")
    P("ka", "ამობეჭდვა\nსაბეჭდი ვერსია")
    P("kk", "Басып шығаруға арналған нұсқа")
    P("th", "พิมพ์หน้านี้")
    MK("prompt-send-by-mail", "", SAN_PHRASE_LOOSE, send_by_mail)
    P("en", "Send by email\nEmail this")
    P("ru", "Отправить по почте")
    P("uk", "Надіслати поштою")
    P("de", "Per E-Mail senden")
    P("fr", "Envoyer par e-mail")
    P("es", "Enviar por correo")
    P("it", "Invia per e-mail")
    P("pt", "Enviar por e-mail")
    P("pl", "Wyślij e-mailem")
    P("tr", "E-posta ile gönder")
    P("el", "Αποστολή με email")
    P("ar", "إرسال بالبريد الإلكتروني")
    P("ja", "メールで送る")
    P("zh", "发送邮件")
    P("nl", "Verstuur per e-mail\nMail dit artikel\nStuur door naar een vriend")
    P("cs", "Poslat e-mailem\nOdeslat e-mailem\nPoslat příteli")
    P("bg", "Изпрати по имейл\nИзпратете по имейл\nИзпрати на приятел")
    P("fa", "ارسال با ایمیل\nارسال به دوستان\nارسال از طریق ایمیل\n"
            "ارسال به دوست")
    P("he", "שלח במייל\nשליחה במייל\nשלח לחבר\nשלחו לחבר")
    P("ko", "이메일 보내기\n이메일로 보내기\n메일로 보내기\n친구에게 보내기")
    P("ro", "Trimite prin email\nTrimite pe email\nTrimite unui prieten")
    P("sv", "Skicka via e-post\nMejla artikeln\nTipsa en vän")
    P("hi", "ईमेल करें\nईमेल से भेजें\nमित्र को भेजें")
    P("vi", "Gửi email\nGửi qua email\nGửi cho bạn bè")
    P("id", "Kirim lewat email\nKirim melalui email\nKirim ke teman")
    P("hu", "Küldés e-mailben\nElküldöm e-mailben\nKüldd el ismerősödnek")
    P("sr", "Пошаљи имејлом\nПошаљи пријатељу")
    P("da", "Send som e-mail\nSend på mail\nSend til en ven")
    P("no", "Send på e-post\nSend på epost\nTips en venn")
    P("fi", "Lähetä sähköpostilla\nLähetä ystävälle")
    P("zh-TW", "寄給朋友\n轉寄友人\n以電子郵件傳送\n轉寄好友")
    P("hy", "Ուղարկել էլ. փոստով\nՈւղարկել ընկերոջը")
    P("ka", "ელფოსტით გაგზავნა\nგაუგზავნე მეგობარს")
    P("kk", "Поштамен жіберу\nДосқа жіберу")
    P("th", "ส่งอีเมล\nส่งทางอีเมล\nส่งให้เพื่อน")
    MK("prompt-copy-link", "", SAN_PHRASE_LOOSE, copy_link)
    P("el", "Αντιγραφή συνδέσμου")
    P("ar", "نسخ الرابط")
    P("cs", "Kopírovat odkaz\nZkopírovat odkaz\nOdkaz zkopírován")
    P("bg", "Копиране на връзката\nЛинкът е копиран\nКопирай връзката")
    P("fa", "کپی کردن لینک\nلینک کپی شد\nلینک کوتاه")
    P("he", "העתק קישור\nהעתקת קישור\nהקישור הועתק")
    P("ko", "링크 복사\n주소 복사\n링크 복사하기\n링크가 복사되었습니다")
    P("ro", "Copiază linkul\nCopiază link\nLink copiat")
    P("sv", "Kopiera länk\nKopiera länken\nLänken har kopierats")
    P("hi", "कॉपी लिंक\nलिंक कॉपी हो गया")
    P("vi", "Sao chép link\nĐã sao chép liên kết")
    P("id", "Salin link\nTautan disalin")
    P("hu", "Link másolása\nHivatkozás másolása\nLink kimásolva")
    P("sr", "Копирај везу\nЛинк је копиран")
    P("da", "Kopier link\nKopiér link\nLink kopieret")
    P("no", "Kopier lenke\nKopier lenken\nLenken er kopiert")
    P("fi", "Kopioi linkki\nLinkki kopioitu")
    P("zh-TW", "複製連結\n已複製連結\n複製網址")
    P("hy", "Հղումը պատճենված է")
    P("ka", "ბმული დაკოპირდა")
    P("kk", "Сілтеме көшірілді")
    P("th", "คัดลอกลิงค์\nคัดลอกแล้ว")
    MK("prompt-next", "", SAN_PHRASE_LOOSE, next)
    P("cs", "Další strana")
    P("bg", "Следваща\nСледващ\nСледваща страница\nНапред")
    P("fa", "صفحه بعد\nمطلب بعدی\nنوشته بعدی")
    P("he", "לכתבה הבאה")
    P("ko", "다음 글\n다음 기사")
    P("hi", "अगला पेज\nआगे")
    P("vi", "Trang sau\nTrang tiếp\nBài tiếp theo")
    P("id", "Selanjutnya\nHalaman berikutnya")
    P("sr", "Следећа\nСледеће\nСледећа страна")
    P("zh-TW", "下一則")
    P("hy", "Հաջորդը\nՀաջորդ էջ")
    P("ka", "შემდეგი გვერდი")
    P("kk", "Келесі бет\nАлға")
    P("th", "หน้าถัดไป\nต่อไป")
    MK("prompt-previous", "", SAN_PHRASE_LOOSE, previous)
    P("cs", "Předchozí strana")
    P("bg", "Предишна\nПредишен\nПредишна страница\nНазад")
    P("fa", "صفحه قبل\nمطلب قبلی\nبازگشت")
    P("he", "לכתבה הקודמת")
    P("ko", "이전 글\n이전 기사")
    P("hi", "पिछला पेज\nपीछे")
    P("vi", "Trang trước\nTrước đó\nBài trước\nQuay lại")
    P("id", "Halaman sebelumnya\nKembali")
    P("sr", "Претходна\nПретходно\nПретходна страна")
    P("zh-TW", "上一則")
    P("hy", "Նախորդը\nՆախորդ էջ")
    P("ka", "წინა გვერდი")
    P("kk", "Алдыңғы бет\nАртқа")
    P("th", "หน้าก่อนหน้า\nย้อนกลับ")
    MK("prompt-close", "", SAN_PHRASE_LOOSE, close)
    P("cs", "Zavřít okno")
    P("bg", "Затваряне\nЗатвори прозореца")
    P("fa", "بستن پنجره\nبستن منو")
    P("he", "סגור חלון")
    P("ko", "창 닫기")
    P("ro", "Închideți")
    P("sv", "Stäng fönstret")
    P("vi", "Đóng lại")
    P("hu", "Ablak bezárása")
    P("sr", "Затвори прозор")
    P("da", "Luk vinduet")
    P("no", "Lukk vinduet")
    P("fi", "Sulje ikkuna")
    P("zh-TW", "關閉視窗")
    P("hy", "Փակել պատուհանը")
    P("ka", "ფანჯრის დახურვა")
    P("kk", "Терезені жабу")
    P("th", "ปิดหน้าต่าง")
    MK("prompt-menu", "", SAN_PHRASE_LOOSE, menu)
    P("en", "Menu")
    P("ru", "Меню")
    P("uk", "Меню")
    P("de", "Menü")
    P("fr", "Menu")
    P("es", "Menú")
    P("it", "Menù")
    P("pt", "Menu")
    P("pl", "Menu")
    P("tr", "Menü")
    P("el", "Μενού")
    P("ar", "القائمة")
    P("ja", "メニュー")
    P("zh", "菜单")
    P("nl", "Menu")
    P("cs", "Nabídka")
    P("bg", "Меню\nГлавно меню\nОтвори менюто")
    P("fa", "منو\nفهرست\nمنوی اصلی\nباز کردن منو")
    P("he", "תפריט")
    P("ko", "메뉴\n전체메뉴\n전체 메뉴")
    P("ro", "Meniu")
    P("sv", "Meny\nVisa meny")
    P("hi", "मेनू\nमेन्यू\nमुख्य मेनू")
    P("vi", "Trình đơn\nDanh mục")
    P("id", "Menu utama\nBuka menu")
    P("hu", "Menü")
    P("sr", "Мени\nГлавни мени")
    P("no", "Meny")
    P("fi", "Valikko")
    P("zh-TW", "選單\n目錄")
    P("hy", "Մենյու\nՑանկ")
    P("ka", "მენიუ\nმთავარი მენიუ")
    P("kk", "Мәзір\nБасты мәзір")
    P("th", "เมนู\nเมนูหลัก")
    MK("prompt-log-out", "", SAN_PHRASE_LOOSE, log_out)
    P("zh", "退出")
    P("bg", "Излез\nИзход от профила")
    P("fa", "خروج از حساب کاربری\nخروج از سایت")
    P("he", "התנתק\nיציאה מהמערכת")
    P("ko", "로그아웃하기")
    P("ro", "Deconectează-te\nIeșire din cont")
    P("hi", "लॉगआउट\nलॉग आउट करें")
    P("vi", "Thoát")
    P("id", "Keluar dari akun")
    P("sr", "Одјава\nОдјавите се")
    P("hy", "Ելք")
    P("th", "ล็อกเอาท์")
    MK("prompt-tags", "", SAN_PHRASE_LOOSE, tags)
    P("en", "Tags\nTagged")
    P("ru", "Теги\nМетки\nТэги")
    P("uk", "Теги\nМітки")
    P("de", "Schlagwörter")
    P("fr", "Mots-clés")
    P("es", "Etiquetas")
    P("it", "Etichette")
    P("pt", "Etiquetas")
    P("pl", "Tagi")
    P("tr", "Etiketler")
    P("el", "Ετικέτες")
    P("ar", "الوسوم\nالكلمات الدلالية")
    P("ja", "タグ")
    P("zh", "标签")
    P("nl", "Trefwoorden")
    P("cs", "Štítky\nKlíčová slova\nTagy")
    P("bg", "Тагове\nЕтикети\nКлючови думи")
    P("fa", "برچسب‌ها\nتگ‌ها\nکلیدواژه‌ها\nبرچسب ها")
    P("he", "תגיות\nתגים\nתיוגים")
    P("ko", "태그\n키워드\n관련 태그")
    P("ro", "Etichete\nTaguri\nCuvinte cheie")
    P("sv", "Taggar\nEtiketter\nÄmnen")
    P("hi", "टैग\nटैग्स")
    P("vi", "Từ khóa\nThẻ")
    P("id", "Tagar")
    P("hu", "Címkék\nKulcsszavak")
    P("sr", "Ознаке\nКључне речи")
    P("da", "Emneord\nEmner")
    P("no", "Stikkord\nEmneknagger")
    P("fi", "Avainsanat\nAsiasanat\nTunnisteet")
    P("zh-TW", "標籤\n關鍵字")
    P("hy", "Պիտակներ\nԹեգեր")
    P("ka", "თეგები\nსაკვანძო სიტყვები")
    P("kk", "Тегтер\nТегтар\nКілт сөздер")
    P("th", "แท็ก\nป้ายกำกับ")
    MK("prompt-most-read", "", SAN_PHRASE_LOOSE, most_read)
    P("en", "Most read\nMost popular\nTrending\nPopular news")
    P("ru", "Самое читаемое\nПопулярное\nПопулярные новости")
    P("uk", "Найпопулярніше\nПопулярне")
    P("de", "Meistgelesen")
    P("fr", "Les plus lus")
    P("es", "Lo más leído")
    P("it", "I più letti")
    P("pt", "Mais lidas")
    P("pl", "Najczęściej czytane\nNajpopularniejsze")
    P("tr", "En çok okunanlar")
    P("el", "Δημοφιλέστερα\nΔημοφιλή")
    P("ar", "الأكثر قراءة")
    P("ja", "人気記事\nアクセスランキング")
    P("zh", "阅读排行")
    P("nl", "Meest gelezen\nPopulair\nBest gelezen")
    P("cs", "Nejčtenější\nNejčtenější články")
    P("bg", "Най четени\nНай-популярни\nНай-четени новини")
    P("fa", "پربازدیدترین\nپربازدیدها\nپربازدیدترین اخبار\nپرمخاطب‌ترین")
    P("he", "הנקראות ביותר\nהכתבות הנקראות ביותר\nהנצפים ביותר\n"
            "הפופולריים ביותר")
    P("ko", "많이 본 뉴스\n많이 본 기사\n가장 많이 본 뉴스\n인기 기사")
    P("ro", "Cele mai citite\nCele mai populare\nCele mai citite știri")
    P("sv", "Mest läst\nMest lästa\nPopulärast")
    P("hi", "सबसे ज्यादा पढ़ी गई\nसबसे लोकप्रिय\nलोकप्रिय खबरें\nट्रेंडिंग")
    P("vi", "Đọc nhiều\nĐọc nhiều nhất\nTin đọc nhiều\nXem nhiều")
    P("id", "Terpopuler\nPaling banyak dibaca\nPaling populer")
    P("hu", "Legolvasottabb\nLegolvasottabb cikkek\nLegnépszerűbb")
    P("sr", "Најчитаније\nНајпопуларније")
    P("da", "Mest læste\nMest læst")
    P("no", "Mest lest\nMest leste")
    P("fi", "Luetuimmat\nLuetuimmat uutiset\nSuosituimmat")
    P("zh-TW", "熱門文章\n熱門新聞\n最多人閱讀")
    P("hy", "Ամենաընթերցված\nԱմենաշատ կարդացված")
    P("ka", "ყველაზე კითხვადი\nყველაზე პოპულარული\nპოპულარული")
    P("kk", "Көп оқылған\nЕң көп оқылған\nТанымал")
    P("th", "อ่านมากที่สุด\nข่าวยอดนิยม\nยอดนิยม")
    MK("prompt-no-results", "", SAN_PHRASE_LOOSE, no_results)
    P("ja", "該当する結果がありません")
    P("cs", "Nic nenalezeno")
    P("bg", "Няма намерени резултати\nНяма резултати\nНищо не е намерено")
    P("fa", "نتیجه‌ای یافت نشد\nموردی یافت نشد\nچیزی پیدا نشد\n"
            "هیچ نتیجه‌ای یافت نشد")
    P("he", "לא נמצא דבר")
    P("ko", "검색결과가 없습니다")
    P("ro", "Nu am găsit nimic")
    P("sv", "Inget hittades")
    P("hi", "कोई परिणाम नहीं मिला\nकोई परिणाम नहीं\nकुछ नहीं मिला")
    P("vi", "Không tìm thấy kết quả\nKhông tìm thấy")
    P("id", "Tidak ditemukan\nHasil tidak ditemukan")
    P("hu", "Nincs eredmény\nNem található")
    P("sr", "Ништа није пронађено")
    P("da", "Intet fundet")
    P("no", "Fant ingen resultater")
    P("fi", "Mitään ei löytynyt")
    P("zh-TW", "找不到結果\n沒有結果\n查無資料\n查無結果")
    P("hy", "Ոչինչ չի գտնվել\nԱրդյունքներ չկան")
    P("ka", "ვერაფერი მოიძებნა\nშედეგები ვერ მოიძებნა")
    P("kk", "Ештеңе табылмады\nНәтиже жоқ")
    P("th", "ไม่พบข้อมูล\nไม่มีผลการค้นหา")
    MK("prompt-template-heading", "", SAN_PHRASE_LOOSE, template_heading)
    P("en", "Headline goes here\nArticle title\nTitle goes here")
    P("ru", "Заголовок статьи\nЗаголовок новости")
    P("uk", "Заголовок статті\nЗаголовок матеріалу")
    P("de", "Titel des Artikels")
    P("fr", "Titre de l'article")
    P("es", "Título del artículo")
    P("it", "Titolo dell'articolo")
    P("pt", "Título do artigo")
    P("pl", "Tytuł artykułu")
    P("tr", "Makale başlığı\nHaber başlığı")
    P("el", "Τίτλος άρθρου")
    P("ar", "عنوان المقال\nعنوان الخبر")
    P("ja", "記事タイトル\n記事のタイトル")
    P("zh", "文章标题\n新闻标题")
    P("nl", "Titel van het artikel\nTitel van het bericht\nKop van het artikel")
    P("cs", "Titulek článku\nNázev článku\nNadpis článku")
    P("bg", "Заглавие на статията\nЗаглавие на новината\nЗаглавие на материала")
    P("fa", "عنوان خبر\nعنوان مقاله\nعنوان مطلب\nتیتر خبر")
    P("he", "כותרת הכתבה\nכותרת המאמר\nכותרת הידיעה")
    P("ko", "기사 제목\n제목을 입력하세요\n게시물 제목")
    P("ro", "Titlul articolului\nTitlu articol\nTitlul știrii")
    P("sv", "Artikelns rubrik\nArtikelns titel\nRubrik för artikeln")
    P("hi", "लेख का शीर्षक\nसमाचार का शीर्षक\nखबर का शीर्षक")
    P("vi", "Tiêu đề bài viết\nTên bài viết")
    P("id", "Judul artikel\nJudul berita")
    P("hu", "A cikk címe\nCikk címe\nA hír címe")
    P("sr", "Наслов чланка\nНаслов текста\nНаслов вести")
    P("da", "Artiklens overskrift\nArtiklens titel\nOverskrift på artiklen")
    P("no", "Artikkelens tittel\nArtikkelens overskrift\n"
            "Overskrift på artikkelen")
    P("fi", "Artikkelin otsikko\nUutisen otsikko")
    P("zh-TW", "文章標題\n新聞標題")
    P("hy", "Հոդվածի վերնագիր\nՆյութի վերնագիր")
    P("ka", "სტატიის სათაური\nმასალის სათაური")
    P("kk", "Мақаланың тақырыбы\nМақала тақырыбы\nМатериалдың тақырыбы")
    P("th", "หัวข้อบทความ\nชื่อบทความ\nหัวข้อข่าว")
    MK("prompt-photo-gallery", "", SAN_PHRASE_LOOSE, photo_gallery)
    P("en", "Photo gallery\nGallery")
    P("ru", "Фотогалерея\nГалерея")
    P("uk", "Фотогалерея")
    P("de", "Bildergalerie")
    P("fr", "Galerie photos")
    P("es", "Galería de fotos")
    P("it", "Galleria fotografica\nFotogallery")
    P("pt", "Galeria de fotos")
    P("pl", "Galeria zdjęć\nFotogaleria")
    P("tr", "Foto galeri")
    P("el", "Φωτογραφίες")
    P("ar", "معرض الصور")
    P("ja", "フォトギャラリー")
    P("zh", "图片库\n图集")
    P("nl", "Fotogalerij\nFotoalbum")
    P("cs", "Fotogalerie\nGalerie")
    P("bg", "Фотогалерия\nГалерия\nСнимки")
    P("fa", "گالری تصاویر\nگالری عکس\nگالری\nگزارش تصویری")
    P("he", "גלריית תמונות\nגלריה\nגלריית צילומים")
    P("ko", "포토 갤러리\n갤러리\n사진 갤러리\n포토갤러리")
    P("ro", "Galerie foto\nGalerie de imagini")
    P("sv", "Bildgalleri\nBildspel")
    P("hi", "फोटो गैलरी\nफ़ोटो गैलरी\nगैलरी")
    P("vi", "Thư viện ảnh\nBộ sưu tập ảnh")
    P("id", "Galeri foto\nGaleri")
    P("hu", "Képgaléria\nFotógaléria\nGaléria")
    P("sr", "Фото-галерија\nГалерија")
    P("da", "Billedgalleri\nFotogalleri")
    P("no", "Bildegalleri\nFotogalleri\nBildeserie")
    P("fi", "Kuvagalleria\nGalleria")
    P("zh-TW", "相簿\n圖集\n圖片集")
    P("hy", "Պատկերասրահ\nԼուսանկարներ")
    P("ka", "ფოტოგალერეა\nგალერეა")
    P("kk", "Фотогалерея\nСуреттер")
    P("th", "แกลเลอรีภาพ\nแกลเลอรี\nคลังภาพ")

    /* Found in English only: never translated */

    M("said-by-software-1", "", SAN_PHRASE_LOOSE)
    P("en", "You need to enable JavaScript to view this site\nYou need to "
            "enable JavaScript to view this page\nYou need to enable "
            "JavaScript to use this site\nYou need to enable JavaScript to "
            "use this application\nPlease enable JavaScript to continue using "
            "this application\nPlease enable JavaScript to continue\nPlease "
            "enable JavaScript to use this site\nPlease enable JavaScript to "
            "use this website\nPlease enable JavaScript to view this site\n"
            "Please enable JavaScript to view this page\nThis site requires "
            "JavaScript\nThis page requires JavaScript\nThis website requires "
            "JavaScript\nYour browser does not support JavaScript\nYour "
            "browser does not support inline frames or is currently "
            "configured not to display inline frames\nYour browser does not "
            "support this feature\nYour browser doesn't support HTML5 audio\n"
            "Your browser doesn't support HTML5 video\nYour browser is out of "
            "date\nYour browser is outdated\nThis browser does not support "
            "PDFs\nYou need Flash player to view this\nYou are using an out "
            "of date browser. It may not display this or other websites "
            "correctly\nYou should upgrade or use an alternative browser\nTo "
            "search type and hit enter\nTo search, type and press Enter\n"
            "Start typing and press Enter to search\nType your search here\n"
            "Type keyword to search\nType a keyword\nSearch entire store "
            "here\nExact matches only\nSearch magnifier button\nEnter "
            "keyword. Search for Events by Keyword\nSend by mail\nSend this "
            "page by email\nSend this page to a friend\nDisplay a "
            "printer-friendly version of this page\nShare this link\nShare "
            "this event\nShare this video\nShare this photo\nShare this "
            "gallery\nShare this news\nShare this job\nShare this recipe\n"
            "Share this product\nAdjust recipe servings\nAdjust servings\n"
            "Prep Time\nCook Time\nCook Mode\nPrevent your screen from going "
            "dark\nTried this recipe?\nLet us know how it was\nUS Customary\n"
            "Nutrition Facts\nCopy ingredients\nRate this recipe\nPin Recipe\n"
            "Recipe Rating\nJump to Video\nDefault user icon\nUser icon\n"
            "Clock icon\nHeart icon\nGlobe icon\nLock icon\nStar icon\n"
            "Calendar icon\nCamera icon\nCart icon\nShopping bag icon\n"
            "Shopping cart icon\nHamburger icon\nBurger menu button\nBurger "
            "menu icon\nWarning icon\nExternal link icon\nDownload icon\n"
            "Comment icon\nPhone icon\nMail icon\nEmail icon\nLocation icon\n"
            "Play icon\nPlay button icon\nWeather icon\nFacebook icon\n"
            "Twitter icon\nInstagram icon\nYouTube icon\nLinkedIn icon\n"
            "Pinterest icon\nWhatsApp icon\nTikTok icon\nTelegram icon\n"
            "Magnifying glass\nMagnifying glass icon\nArrow right\nArrow "
            "left\nArrow up\nArrow down\nRight arrow\nLeft arrow\nUp arrow\n"
            "Down arrow\nBack arrow\nChevron right\nChevron left\nChevron up\n"
            "Chevron down\nCaret right\nCaret left\nCaret up\nCaret down\n"
            "Angle right\nAngle left\nAngle up\nAngle down\nFilled star\n"
            "Empty star\nHalf star\nFull star\nLine chart\nBar chart\nColumn "
            "chart\nPie chart\nDonut chart\nArea chart\nScatter plot\nRange "
            "plot\nDot plot\nArrow plot\nStacked bars\nSplit bars\nStacked "
            "bar chart\nGrouped bar chart\nStacked column chart")
    M("said-by-software-2", "", SAN_PHRASE_LOOSE)
    P("en", "Grouped column chart\nMultiple lines\nInteractive line chart\n"
            "Interactive bar chart\nInteractive chart\nInteractive map\n"
            "Locator map\nChoropleth map\nSymbol map\nInteractive or visual "
            "content\nGet the data\nCreated with Datawrapper\nMade with "
            "Flourish\nTwitter Tweet\nX Post\nEmbedded tweet\nCaptcha image\n"
            "Enter captcha\nNotifications (F8)\nNotifications alt+T\nVisitors "
            "Counter\nVisitor counter\nAll days\nThis Week\nLast Week\nLast "
            "Month\nPartly cloudy\nMostly cloudy\nMostly sunny\nMostly clear\n"
            "Partly sunny\nLight rain\nModerate rain\nHeavy rain\nLight snow\n"
            "Heavy snow\nChance of rain\nClear sky\nFew clouds\nScattered "
            "clouds\nBroken clouds\nOvercast clouds\nHeader menu\nLocal "
            "navigation\nGlobal navigation\nSub navigation\nSocial menu\n"
            "Mobile menu button\nDark mode toggle button\nScroll to top "
            "button\nToggle search bar\nToggle menu visibility\nMain Menu "
            "Toggle\nHamburger Toggle Menu\nLanguage switch\nCountry "
            "selector\nRegion selector\nCurrency switcher\nBrand logo\nMain "
            "logo\nClient logo\nLogo link\nCover image\nHero image\nBanner "
            "image\nGallery image\nThumbnail image\nPreview image\nPost "
            "thumbnail\nProfile photo\nBackground video\nImage not found\n"
            "Rollover Image Link\nComment meta\nEmpty cart\nWishlist is "
            "empty\nAdded to favorites\nCurrently Active Users\nSubtitles "
            "settings, opens subtitles settings dialog\nDescriptions off, "
            "selected\nThe media could not be loaded, either because the "
            "server or network failed or because the format is not supported\n"
            "To navigate, press the arrow keys\nReset bearing to north\n"
            "Toggle attribution\nFind my location\nImprove this map\n"
            "Customize Consent Preferences\nYour consent preferences\nWe "
            "value your privacy\nRead our cookie policy\nSign in to reply\n"
            "Page last updated\nStill have questions?\nCan we help?\nJoin the "
            "mailing list\nUtility navigation\nUtility menu\nSocial "
            "navigation\nCategory navigation\nSection navigation\nLegal "
            "navigation\nUser navigation\nAccount navigation\nCarousel "
            "navigation\nCarousel controls\nSlider navigation\nSlider "
            "controls\nProduct carousel\nHeader logo link\nDecorative image\n"
            "Teaser image\nArticle image\nArticle photo\nArticle thumbnail\n"
            "Author avatar\nAuthor photo\nCategory image\nCategory icon\nItem "
            "image\nMain image\nNews image\nPost image\nPost thumbnail image\n"
            "Post author avatar\nProfile image\nRecipe image\nRecipe photo\n"
            "Recipe video\nUser image\nUser profile picture\nVideo thumbnail\n"
            "Video poster\nBackground picture\nLoading indicator\nLoading "
            "content\nLoading results\nAdvertisement iframe\n3rd party ad "
            "content\nThird party ad content\nPromoted content\nPromoted "
            "links\nPaid content\nCookie preference center\nConsent "
            "Leg.Interest\nCookie settings icon\nSP Consent Message\n"
            "reCAPTCHA challenge\nrecaptcha challenge expires in two minutes\n"
            "Already have a WordPress.com account? Log in now\nDesign a site "
            "like this with WordPress.com\nPlease upgrade your browser\n"
            "Please update your browser\nPlease disable your ad blocker\nAd "
            "blocker detected\nAdblock detected\nBe the first to write a "
            "review")
    M("said-by-software-3", "", SAN_PHRASE_LOOSE)
    P("en", "Be the first to rate this\nNo events found\nNo recipes found\nNo "
            "description available\nYou need to be logged in\nPlease login or "
            "register\nPlease check your email\nPlease enable cookies\n"
            "Shopping cart preview\nItems in cart\nTwitter Follow Button\n"
            "Original text\nContribute a better translation\nRate this "
            "translation\nTo be determined\nContains unread forum posts\n"
            "Contains no unread forum posts\nForum contains new posts\nForum "
            "contains no new posts\nForum is a category\nForum is a Link\n"
            "Forum is Closed for Posting\nIcon Legend\nClick to view this "
            "user's profile\nRate this thread\nCustom Search\nForgot your "
            "details?\nLog in with your credentials\nClick to maximize the "
            "table of contents\nClick to minimize the table of contents\n"
            "JavaScript seem to be disabled in your browser\nYou must have "
            "JavaScript enabled in your browser to utilize the functionality "
            "of this website\nYou must enable JavaScript in your browser\nTo "
            "view this page you need to enable JavaScript\nLazy loaded image\n"
            "Loading video\nProceed to login\nJump to menu\nDo NOT follow "
            "this link or you will be banned from the site!\nPrinter "
            "Friendly, PDF & Email\nResponsive image\nPublish to LinkedIn\n"
            "Please enable JavaScript to view the comments powered by "
            "Facebook\nYou must have JavaScript enabled to use this form\n"
            "JavaScript is required to use this site\nSorry, you need to "
            "enable JavaScript to visit this website\nAdjust servings by 1x\n"
            "Adjust servings by 2x\nAdjust servings by 3x\nCurrent ye@r\n"
            "Loading Facebook Comments\nThis is a text block. Click the edit "
            "button to change this text")
    M("said-by-software-4", "", SAN_PHRASE_LOOSE)
    P("en", "JavaScript is not enabled\nJavaScript is not enabled in "
            "your browser\nJavaScript appears to be disabled in your "
            "browser\nJavaScript must be enabled to use this "
            "site\nJavaScript needs to be enabled\nJavaScript "
            "required\nJavaScript is required\nJavaScript is required to "
            "view this page\nJavaScript is required for this "
            "site\nJavaScript is required to use this form\nJavaScript "
            "is required for this content\nPlease turn JavaScript "
            "on\nPlease activate JavaScript\nPlease enable JavaScript in "
            "your browser settings\nPlease enable JavaScript to run this "
            "app\nPlease enable JavaScript to access this page\nPlease "
            "enable JavaScript to submit this form\nPlease enable "
            "JavaScript and reload the page\nPlease enable JavaScript "
            "and cookies to continue\nPlease enable JavaScript to view "
            "the content\nPlease enable JavaScript for full "
            "functionality\nPlease allow JavaScript\nYou need JavaScript "
            "enabled to view it\nYou need JavaScript enabled to view "
            "this page\nYou need to enable JavaScript\nYou need to "
            "enable JavaScript in your browser\nYou need to enable "
            "JavaScript to see this content\nYou need to have JavaScript "
            "enabled\nYou have JavaScript disabled\nYou have JavaScript "
            "turned off\nYou should enable JavaScript\nSorry, your "
            "browser does not support JavaScript\nSorry, your browser "
            "doesn't support JavaScript\nYour browser doesn't support "
            "JavaScript\nYour browser has JavaScript disabled\nYour "
            "browser does not support JavaScript or it is disabled\nThis "
            "app works best with JavaScript enabled\nThis application "
            "requires JavaScript\nThis feature requires JavaScript\nThis "
            "form requires JavaScript\nThis content requires "
            "JavaScript\nThis map requires JavaScript\nThis slideshow "
            "requires JavaScript\nThis video requires JavaScript\nFor "
            "full functionality of this site it is necessary to enable "
            "JavaScript\nHere are the instructions how to enable "
            "JavaScript in your web browser\nYour browser does not "
            "support the video element\nYour browser does not support "
            "the canvas element\nYour browser does not support the HTML5 "
            "video tag\nYour browser does not support the HTML5 canvas "
            "tag\nYour browser does not support HTML5\nYour browser does "
            "not support HTML5 audio\nYour browser does not support "
            "frames\nYour browser does not support inline frames\nYour "
            "browser does not support SVG\nYour browser does not support "
            "SVG images\nYour browser does not support WebGL\nYour "
            "browser does not support cookies\nYour browser does not "
            "support PDFs\nYour browser does not support embedded "
            "PDFs\nYour browser does not support this video\nYour "
            "browser does not support this audio\nYour browser does not "
            "support video\nYour browser does not support audio\nYour "
            "browser is not supported\nYour browser isn't "
            "supported\nYour browser is no longer supported\nYour "
            "browser is not compatible\nYour browser is too old\nYour "
            "web browser is out of date\nYour web browser is not "
            "supported\nSorry, your browser doesn't support embedded "
            "videos\nSorry, your browser does not support inline "
            "SVG\nSorry, your browser does not support HTML5 "
            "video\nBrowser not supported\nBrowser not compatible\nThis "
            "browser is not supported\nThis browser is no longer "
            "supported\nUnsupported browser\nPlease use a different "
            "browser\nPlease use a modern browser\nPlease use another "
            "browser\nUpdate your browser\nUpgrade your browser\nUpdate "
            "my browser now\nUpgrade to a modern browser\nCookies are "
            "disabled\nCookies must be enabled\nPlease install Flash "
            "Player\nPlease install the Flash plugin\nFlash Player is "
            "required\nGet Flash Player\nDownload Flash Player\nYou need "
            "to install Flash Player\nYou need Adobe Flash Player to "
            "view this content\nComments are off\nComments are turned "
            "off\nPrevious post arrow\nNext post arrow\nA password reset "
            "link will be e-mailed to you\nA password reset link will be "
            "emailed to you\nWooCommerce not Found\nInline "
            "Feedbacks\nWant an easier way to login?\nLogin with "
            "username and password\nEmail Magic Link\nDesktop "
            "Notifications\nDesktop Alerts\nBrowser "
            "notifications\nPublish with\nThese HTML tags\nProudly made "
            "by\nPublished with\nDesigned with\nDesign by\nIcons "
            "by\nBuilt with\nMade with\nCreated with\nHosted by\nHosted "
            "on\nDeveloped with\nProudly powered by\nA post shared "
            "by\nNow trending\nVertical Header Search\nOnly numbers and "
            "phone characters (#, -, *, etc) are accepted\nNo connected "
            "account or API key\nSearch and press Enter\nSearch field: "
            "type and press enter\nGet personalised newsletters")
    M("said-by-software-5", "", SAN_PHRASE_LOOSE)
    P("en", "This content requires Adobe Flash Player\nDownload Adobe "
            "Reader\nGet Adobe Reader\nGet Adobe Acrobat Reader\nVideo "
            "Player is loading\nAudio Player is loading\nPlayer is "
            "loading\nSkip video\nSkip ad in\nSound on\nSound off\nTurn "
            "sound on\nTurn sound off\nStream Type LIVE\nCurrent Time "
            "0:00\nTotal duration\nLoaded: 0%\nProgress: 0%\nPlayback "
            "settings\nDrop shadow\nSubtitles off, selected\ndefault, "
            "selected\nClose Modal Dialog\nDone Close Modal "
            "Dialog\nBeginning of dialog window\nReset restore all "
            "settings to the default values\nNo compatible source was "
            "found for this media\nNo compatible source was found for "
            "this video\nThe media playback was aborted\nYou aborted the "
            "media playback\nA network error caused the media download "
            "to fail part-way\nThe media is encrypted and we do not have "
            "the keys to decrypt it\nThis video is not available\nThis "
            "video is private\nThis video cannot be played\nVideo not "
            "available\nVideo not found\nVideo can't be loaded\nUnable "
            "to load video\nError loading media: File could not be "
            "played\nError loading player\nError loading player: No "
            "playable sources found\nMedia error: Format(s) not "
            "supported or source(s) not found\nTime Slider\nVolume "
            "Slider\nSeek slider\nSkip back 10 seconds\nSkip forward 10 "
            "seconds\nSkip back 15 seconds\nSkip forward 30 "
            "seconds\nRewind 15 seconds\nFast forward 10 seconds\nFast "
            "forward 30 seconds\nJump forward 30 seconds\nJump back 15 "
            "seconds\nEnter picture-in-picture\nMinimize player\nHide "
            "player\nShow playlist\nHide playlist\nAutoplay is "
            "on\nAutoplay is off\nTurn autoplay on\nTurn autoplay "
            "off\nWatch on YouTube\nWatch this video on YouTube\nYouTube "
            "video embed\nVimeo embed\nEmbed this video\nEmbed "
            "this\nEmbed Embed this Video\nSend to Email Address\nClick "
            "to email\nClick to share\nClick to share video\nClick to "
            "share this video\nClick to see full review\nClick to print "
            "this page\nClick to open menu\nClick to open the "
            "menu\nClick to close\nClick to close the menu\nClick to "
            "close this window\nClick to call\nClick to copy link\nClick "
            "to copy URL\nClick to unmute\nClick to subscribe\nClick to "
            "view larger image\nClick to view gallery\nClick to show "
            "more\nClick to load comments\nClick to edit\nClick to "
            "reveal\nClick to toggle\nClick to view full size\nClick to "
            "go back\nClick to scroll down\nTop Clicks\nBlog Stats\nSite "
            "Stats\nCreate a free website or blog at "
            "WordPress.com\nPrivacy & Cookies: This site uses cookies. "
            "By continuing to use this website, you agree to their "
            "use\nTo find out more, including how to control cookies, "
            "see here\nSign me up\nView post in Reader\nSubscribe "
            "Subscribed\nStart a Blog at WordPress.com\nHow useful was "
            "this post?\nClick on a star to rate it!\nNo votes so far! "
            "Be the first to rate this post\nAs you found this post "
            "useful\nFollow us on social media!\nWe are sorry that this "
            "post was not useful for you!\nLet us improve this "
            "post!\nTell us how we can improve this post?\nSubmit "
            "Feedback\nA rating is required\nA name is required\nAn "
            "email is required\nA comment is required\nA valid email is "
            "required\nA password is required\nA title is "
            "required\nRecipe Ratings without Comment\nSomething went "
            "wrong. Please refresh the page and/or try again\nRate and "
            "Review Recipe\nRate and review\nRate this product\nRate "
            "this page\nRate this video\nRate this book\nRate this "
            "movie\nRate it\nRate us\nTap to rate\nTap a star to "
            "rate\nClick to rate\nNo rating yet\nNot yet rated\nNot "
            "rated yet\nBe the first to rate it\nBe the first to leave a "
            "review\nBe the first to share\nBe the first to know\nShare "
            "your thoughts\nShare your thoughts! What did you like about "
            "this recipe?\nShare your opinion")
    M("said-by-software-6", "", SAN_PHRASE_LOOSE)
    P("en", "Share your experience\nDid you make this recipe?\nDid you "
            "try this recipe?\nDid you like this article?\nWas this page "
            "useful?\nWas this answer helpful?\nWas this information "
            "helpful?\nWas this review helpful?\nWas this review helpful "
            "to you?\nIs this helpful?\nJump to recipe card\nPrint "
            "Recipe\nPrint this recipe\nSave recipe\nSave this "
            "recipe\nSaved Recipe\nEmail recipe\nShare recipe\nRate "
            "Recipe\nReview this recipe\nView recipe\nView the "
            "recipe\nGet the recipe\nGo to recipe\nFull recipe\nRecipe "
            "notes\nRecipe card\nRecipe info\nServing size\nAdjust "
            "serving size\nNumber of servings\nCooking Time\nPreparation "
            "Time\nAdditional Time\nResting Time\nRest Time\nChill "
            "Time\nActive Time\nPassive Time\nKeep screen awake\nKeep "
            "screen on\nPrevent screen from turning off\nAmount per "
            "serving\n% Daily Value\nPercent Daily Values are based on a "
            "2000 calorie diet\nSaturated Fat\nTrans "
            "Fat\nPolyunsaturated Fat\nMonounsaturated Fat\nTotal "
            "Carbohydrates\nDietary Fiber\nComments count\nPosts "
            "count\nLikes count\nFollowers count\nViews count\nComment "
            "count\nView count\nLike count\nShare count\nView user "
            "profile page\nView user profile\nView full profile\nView "
            "complete profile\nView all posts by this author\nView all "
            "my posts\nView all categories\nView all tags\nView all "
            "reviews\nView all products\nView all news\nView all "
            "articles\nView all events\nView all images\nView all "
            "videos\nView all stories\nView all recipes\nView all "
            "jobs\nView all offers\nView all brands\nView all "
            "collections\nView all topics\nView all services\nView all "
            "projects\nView all authors\nView all questions\nView all "
            "episodes\nView all issues\nView all locations\nSee all "
            "articles\nSee all news\nSee all posts\nSee all "
            "comments\nSee all reviews\nSee all products\nSee all "
            "photos\nSee all events\nSee all topics\nSee all videos\nSee "
            "all stories\nSee all categories\nSee all offers\nSee all "
            "recipes\nSee all jobs\nSee more stories\nSee more "
            "posts\nSee more results\nSee more details\nSee more "
            "articles\nSee more reviews\nSee more products\nSee more "
            "photos\nSee more comments\nSee full details\nSee product "
            "details\nView more posts\nView more products\nView more "
            "articles\nView more results\nView more news\nView more "
            "photos\nView more videos\nView more recipes\nView more "
            "details\nView this post on Instagram\nView this email in "
            "your browser\nView this page\nView this profile on "
            "Instagram\nView on Instagram\nView on Facebook\nView on "
            "Twitter\nView on X\nView on YouTube\nView on GitHub\nView "
            "on Pinterest\nView on Flickr\nView on LinkedIn\nView on "
            "TikTok\nView large image\nView full map\nView full "
            "screen\nView full site\nView full version\nView full "
            "article\nView full story\nView full details\nView full "
            "post\nView full calendar\nView full product details\nView "
            "desktop version\nView desktop site\nView mobile "
            "version\nView mobile site\nView page source\nView raw\nView "
            "as PDF\nView print version\nView in fullscreen\nView in "
            "full screen\nView in full size\nView original\nView "
            "original image\nView original post\nView images\nView photo "
            "gallery\nView video\nView slideshow\nView album\nView "
            "previous comments\nView store\nView shop\nView "
            "products\nView catalog\nView job\nView jobs\nView "
            "event\nView event details\nView offer\nView deal\nView "
            "story\nView page\nView portfolio\nView case study\nView "
            "course\nView courses\nView directions\nView location\nView "
            "schedule\nView menu\nView notifications\nView "
            "messages\nView results\nView summary\nView transcript\nView "
            "report\nView document\nView file\nView list\nView "
            "options\nView settings\nView unanswered topics\nView unread "
            "posts\nView first unread\nView first unread post")
    M("said-by-software-7", "", SAN_PHRASE_LOOSE)
    P("en", "View last post\nView latest post\nView next topic\nView "
            "previous topic\nView today's posts\nView forum "
            "leaders\nView site leaders\nPrint Content\nPrint "
            "this\nPrint-friendly version\nPrint preview\nSave as "
            "PDF\nSave to PDF\nSave page as PDF\nDownload PDF "
            "version\nDownload the PDF\nExport as PDF\nExport to "
            "PDF\nExport to CSV\nExport to Excel\nGenerate "
            "PDF\nPrinter-friendly PDF\nCreate PDF\nConvert to PDF\nSend "
            "this by email\nSend to friend\nSend a link\nSend us your "
            "comments\nSend your message\nSend your comment\nSend "
            "request\nSend code\nSend me a copy\nSend it\nTell your "
            "friends\nTell us what you think\nEmail this to a "
            "friend\nEmail a friend\nEmail a link\nEmail link\nEmail "
            "this product\nMail to friend\nMail this page\nRecommend "
            "this page\nRecommend this\nRecommend to a friend\nRefer a "
            "friend\nBookmark this\nAdd to my favorites\nRemove "
            "filter\nRemove all\nAdd to iCalendar\nAdd to Outlook\nAdd "
            "to quote\nAdd to reading list\nAdd to library\nAdd to "
            "watchlist\nAdd to my account\nAdd to my recipes\nAdd to my "
            "recipe box\nAdd to my watchlist\nAdd a new comment\nAdd a "
            "photo\nAdd a note\nAdd a link\nAdd a file\nAdd "
            "comments\nAdd new\nAdd new item\nAdd new address\nAdd "
            "photo\nAdd photos\nAdd image\nAdd link\nAdd file\nAdd "
            "files\nAdd review\nAdd reply\nAdd reaction\nAdd your "
            "review\nAdd your own review\nAdd your thoughts\nAdd your "
            "name\nAdd yours\nAdd all to cart\nAdd item to cart\nAdd "
            "selected to cart\nAdd search\nAdd another\nAdd me\nTweet "
            "this on Twitter\nTweet about this on Twitter\nTweet "
            "it\nClick to tweet\nPin it to Pinterest\nPin it on "
            "Pinterest\nPin this\nPin this on Pinterest\nPin this "
            "recipe\nPin this post\nPin on Pinterest\nPin to "
            "Pinterest\nSave to Pinterest\nSave on Pinterest\nSave to "
            "Pocket\nShare it\nShare it on Facebook\nShare it on "
            "Twitter\nShare this on Facebook\nShare this on "
            "Twitter\nShare this on X\nShare this on LinkedIn\nShare "
            "this on Pinterest\nShare this on WhatsApp\nShare this "
            "article on Facebook\nShare this article on Twitter\nShare "
            "this content\nShare this image\nShare this audio\nShare "
            "this episode\nShare this item\nShare this question\nShare "
            "this entry\nShare this on\nShare this with\nShare this "
            "via\nShare story\nShare video\nShare photo\nShare "
            "news\nShare via link\nShare via text\nShare via SMS\nShare "
            "via text message\nShare via WhatsApp\nShare via "
            "Messenger\nShare via Telegram\nShare via Viber\nShare with "
            "a friend\nShare with your friends\nShare to Facebook\nShare "
            "to Twitter\nShare to Pinterest\nShare to X\nShare to "
            "WhatsApp\nShare to LinkedIn\nShare the post\nShare the "
            "article\nShare and Enjoy\nShare on social networks\nShare "
            "on Facebook Share on Twitter\nShare icon\nShare "
            "icons\nShare menu\nShare panel\nShare tools\nShare "
            "dialog\nShare now\nShare us\nOpen share panel\nClose share "
            "panel\nOpen share menu\nClose share menu\nOpen share "
            "dialog\nOpen sharing panel\nToggle share menu\nToggle share "
            "buttons\nShow share buttons\nMore sharing options\nMore "
            "share options\nOther sharing options\nSocial "
            "sharing\nSocial sharing sidebar\nSocial sharing "
            "buttons\nSocial share buttons\nSocial share icons\nSocial "
            "sharing icons\nSocial media icons\nSocial media share "
            "buttons\nSocial networks links\nDefault Label\nLike this "
            "post\nLike this article\nLike this page\nLike us\nLike on "
            "Facebook\nLike our page\nFollow me on Facebook\nFollow me "
            "on Instagram\nFollow me on Twitter\nFollow us on social "
            "networks\nFollow us in Feedly\nFollow on Instagram\nFollow "
            "on Twitter\nFollow on Facebook\nFollow on Google "
            "News\nFollow this topic\nFollow this thread\nFollow this "
            "author\nFollow topic")
    M("said-by-software-8", "", SAN_PHRASE_LOOSE)
    P("en", "Follow author\nFollow this blog\nFollow by Email\nFollow "
            "the author\nFind us on\nFind us on Facebook\nFind us on "
            "Instagram\nFind us on Twitter\nFind me on\nFind us "
            "here\nFind stores\nFind a shop\nFind a dealer\nFind a "
            "retailer\nFind a location\nFind a branch\nFind a "
            "doctor\nFind a job\nFind jobs\nFind more\nFind more "
            "information\nFind your nearest store\nFind your size\nFind "
            "similar\nConnect with us\nConnect with us on\nConnect with "
            "Facebook\nConnect with Google\nConnect with "
            "Twitter\nConnect via Facebook\nConnect to Facebook\nConnect "
            "on LinkedIn\nStay in the know\nStay informed\nGet in touch "
            "with us\nKeep in touch\nGet social\nGet updates\nGet "
            "notified\nGet the latest news\nGet the newsletter\nGet our "
            "app\nGet support\nGet help\nGet code\nGet embed code\nGet "
            "more information\nGet it on Google Play\nGet it now\nGet it "
            "on\nDownload on the App Store\nDownload on the\nDownload "
            "here\nDownload all\nDownload for free\nDownload "
            "free\nDownload links\nDownload link\nDownload "
            "version\nDownload document\nDownload this file\nDownload "
            "catalog\nDownload audio\nAvailable on the App "
            "Store\nAvailable on Google Play\nAvailable on "
            "iTunes\nAvailable at Amazon\nAvailable in\nAvailable "
            "on\nAvailable at\nSkip to end of images gallery\nSkip to "
            "the end of the images gallery\nSkip to the beginning of the "
            "images gallery\nSkip to beginning\nSkip to bottom\nSkip to "
            "main\nSkip to main menu\nSkip to menu\nSkip to nav\nSkip to "
            "navbar\nSkip to page content\nSkip to secondary "
            "navigation\nSkip to secondary menu\nSkip to main navigation "
            "menu\nSkip to top navigation\nSkip to left navigation\nSkip "
            "to right sidebar\nSkip to left sidebar\nSkip to "
            "article\nSkip to article content\nSkip to results\nSkip to "
            "search results\nSkip to search form\nSkip to search "
            "box\nSkip to login\nSkip to login form\nSkip to page "
            "navigation\nSkip to page header\nSkip to site "
            "navigation\nSkip to section navigation\nSkip to sub "
            "navigation\nSkip to submenu\nSkip to related content\nSkip "
            "to comments\nSkip to comment form\nSkip to help\nSkip to "
            "next section\nSkip to player\nSkip to products\nSkip to "
            "filters\nSkip to form\nSkip to accessibility\nSkip to "
            "contact\nSkip to home page\nSkip to breadcrumb\nSkip to "
            "breadcrumbs\nSkip to Main Content Area\nSkip to global "
            "navigation\nSkip to language selection\nSkip to about this "
            "site\nSkip top navigation\nSkip main navigation\nSkip "
            "link\nSkip to toolbar\nSkip this\nSkip map\nSkip "
            "advertisement\nSkip slider\nSkip slideshow\nSkip "
            "gallery\nJump to main navigation\nJump to content "
            "area\nJump to main menu\nJump to header\nJump to "
            "sidebar\nJump to navigation, search\nJump to page\nJump to "
            "section\nJump to comments\nJump to recipe\nJump to "
            "bottom\nJump to login\nJump to booking\nJump to "
            "results\nAccessibility links\nAccessibility "
            "help\nAccessibility toolbar\nAccessibility "
            "mode\nAccessibility feedback\nAccessibility "
            "features\nAccessibility information\nAccessibility "
            "policy\nAccessibility controls\nAccessibility widget\nOpen "
            "accessibility options\nOpen accessibility widget\nClose "
            "toolbar\nClose accessibility menu\nToggle accessibility "
            "menu\nPress Enter for Accessibility Menu\nPress Enter to "
            "open\nPress Esc to cancel\nPress space to open\nPress tab "
            "to navigate\nPress Alt+1 for screen-reader mode\nBegin "
            "typing to search\nBegin typing your search above and press "
            "return to search\nBegin typing your search term above and "
            "press enter to search. Press ESC to cancel\nStart typing to "
            "see results\nStart typing to see products you are looking "
            "for\nStart typing to see posts you are looking for\nHit "
            "enter after type your search item\nType here to "
            "search\nType your message here")
    M("said-by-software-9", "", SAN_PHRASE_LOOSE)
    P("en", "Type your comment\nType your comment here\nType your "
            "question\nType your name\nType your text\nType in your "
            "search\nType in keyword\nType in keywords\nType some "
            "keywords\nType something\nType something and Enter\nType "
            "search term and hit enter\nType above and press Enter to "
            "search. Press Esc to cancel\nType what you are looking "
            "for\nType your search query\nType your search query and hit "
            "enter\nType your keyword\nEnter your keyword\nEnter your "
            "search\nEnter your search keyword\nEnter your search "
            "keywords\nEnter your search terms\nEnter search\nEnter "
            "search keyword\nEnter search keywords\nEnter search "
            "string\nEnter search text\nEnter search word\nEnter search "
            "phrase\nEnter terms then hit Search\nEnter a search "
            "term\nEnter a keyword\nEnter a city\nEnter text\nEnter text "
            "here\nEnter title\nEnter name\nEnter password\nEnter "
            "username\nEnter phone number\nEnter your city\nEnter your "
            "email address here\nEnter your email address to "
            "comment\nEnter your email to subscribe\nEnter your first "
            "name\nEnter your last name\nEnter your full name\nEnter "
            "your mobile number\nEnter your name here\nEnter your name "
            "or username to comment\nEnter your new password\nEnter your "
            "phone\nEnter your postcode\nEnter your username\nEnter your "
            "username or email\nEnter your website URL\nEnter your "
            "website URL (optional)\nEnter your ZIP or postal "
            "code\nEnter your question\nEnter your query\nEnter your "
            "text\nEnter your text here\nEnter the password that "
            "accompanies your username\nEnter the characters you "
            "see\nEnter the code above\nEnter the text you see\nEnter "
            "the word in the image\nEnter coupon code\nEnter promo "
            "code\nEnter discount code\nEnter quantity\nSearch this "
            "page\nSearch this section\nSearch this forum\nSearch this "
            "topic\nSearch this thread\nSearch this thread only\nSearch "
            "this forum only\nSearch the website\nSearch the web\nSearch "
            "the blog\nSearch the archive\nSearch the archives\nSearch "
            "the catalog\nSearch the forum\nSearch the store\nSearch the "
            "whole site\nSearch entire site\nSearch entire "
            "website\nSearch entire store\nSearch our website\nSearch "
            "our store\nSearch our products\nSearch our shop\nSearch our "
            "catalog\nSearch all categories\nSearch all products\nSearch "
            "anything\nSearch again\nSearch article\nSearch "
            "articles\nSearch blog\nSearch by keywords\nSearch by "
            "name\nSearch by title\nSearch by category\nSearch by "
            "product\nSearch by location\nSearch by city\nSearch by "
            "brand\nSearch by model\nSearch by date\nSearch by "
            "author\nSearch by tag\nSearch by topic\nSearch by "
            "address\nSearch by postcode\nSearch by product name\nSearch "
            "catalog\nSearch categories\nSearch city\nSearch "
            "content\nSearch courses\nSearch database\nSearch "
            "filter\nSearch filters\nSearch for a product\nSearch for "
            "anything\nSearch for recipes\nSearch for something\nSearch "
            "for an article\nSearch for a location\nSearch for "
            "users\nSearch forum\nSearch forums\nSearch found\nSearch "
            "hotels\nSearch in\nSearch in content\nSearch in "
            "site\nSearch jobs\nSearch keyword\nSearch keywords\nSearch "
            "locations\nSearch messages\nSearch modal\nSearch "
            "news\nSearch now\nSearch options\nSearch overlay\nSearch "
            "page\nSearch photos\nSearch posts\nSearch products by "
            "name\nSearch properties\nSearch recipe\nSearch "
            "recipes\nSearch result\nSearch results page\nSearch "
            "shop\nSearch something\nSearch store\nSearch string\nSearch "
            "submit\nSearch submit button\nSearch tags\nSearch "
            "tips\nSearch titles only\nSearch titles and first posts "
            "only\nSearch tool\nSearch topics\nSearch type\nSearch "
            "user\nSearch users\nSearch videos\nSearch widget\nSearch "
            "within\nSearch within results\nSearch within site\nSearch "
            "within these results\nSearch words")
    M("said-by-software-10", "", SAN_PHRASE_LOOSE)
    P("en", "Search your keyword\nSearch your query\nClear search "
            "input\nClear search results\nClear input\nClear "
            "field\nClear form\nClear text\nClear value\nClear "
            "selected\nClear options\nClear cart\nClear filter\nClear "
            "history\nClear list\nReset all\nReset all filters\nReset "
            "search\nReset zoom\nReset view\nReset options\nReset "
            "settings\nReset to default\nReset to defaults\nSubmit "
            "search query\nSubmit the search\nSubmit your review\nSubmit "
            "your comment\nSubmit your question\nSubmit your "
            "rating\nSubmit review\nSubmit rating\nSubmit reply\nSubmit "
            "request\nSubmit message\nSubmit query\nSubmit vote\nSubmit "
            "answer\nSubmit a review\nSubmit a ticket\nSubmit a "
            "request\nSubmit here\nSubmit now\nSubmit button\nCancel "
            "search\nExecute search\nPerform search\nRun search\nDo "
            "search\nNew search\nSaved searches\nShow search\nHide "
            "search\nShow search form\nShow search box\nShow search "
            "field\nShow search bar\nHide search form\nHide search "
            "bar\nShow search results\nShow search options\nToggle "
            "search box\nToggle search field\nToggle search "
            "input\nToggle search modal\nToggle search overlay\nToggle "
            "search panel\nToggle the search form\nToggle site "
            "search\nToggle mobile search\nOpen search field\nOpen "
            "search input\nOpen search panel\nOpen search modal\nOpen "
            "search overlay\nOpen search window\nOpen search "
            "dialog\nOpen search menu\nOpen site search\nOpen website "
            "search\nOpen the search\nOpen the search form\nClose search "
            "field\nClose search input\nClose search panel\nClose search "
            "modal\nClose search overlay\nClose search window\nClose "
            "search results\nClose search dialog\nClose this "
            "search\nClose this search box\nClose the search\nClose the "
            "search form\nExpand search\nExpand search form\nExpand "
            "search box\nCollapse search\nSite search box\nWebsite "
            "search\nQuick search\nGlobal search\nHeader search\nMobile "
            "search\nDesktop search\nSearch icon link\nMain "
            "search\nSitewide search\nAutocomplete results\nAutocomplete "
            "suggestions\nSuggested results\nSearch suggestions will "
            "appear below\nNo results available\nNo results matched\nNo "
            "results to show\nNo results for your search\nNo results "
            "were found for your search\nNo match found\nNo data "
            "found\nNo data to display\nNo entries found\nNo records "
            "found\nNo record found\nNo post found\nNo posts yet\nNo "
            "pages found\nNo products were found\nNo product found\nNo "
            "products\nNo items\nNo items in cart\nNo items to "
            "display\nNo item found\nNo images found\nNo image yet\nNo "
            "photo\nNo photo available\nNo picture\nNo picture "
            "available\nNo preview\nNo preview available\nNo "
            "thumbnail\nNo thumbnail available\nNo title\nNo title "
            "set\nNo comments found\nNo comments to show\nNo comments "
            "have been posted yet\nNo content\nNo content available\nNo "
            "content found\nNo content to display\nNo reviews\nNo "
            "reviews found\nNo ratings\nNo votes\nNo replies yet\nNo "
            "topics found\nNo topics\nNo threads\nNo members online\nNo "
            "members found\nNo users found\nNo messages\nNo new "
            "messages\nNo notifications\nNo new notifications\nNo unread "
            "topics\nNo events\nNo events scheduled\nNo events to "
            "display\nNo events available\nNo files found\nNo files "
            "selected\nNo jobs found\nNo locations found\nNo matching "
            "options\nNo suggestions\nNo suggestions found\nNo terms "
            "found\nNo tags\nNo categories\nNo category\nNo information "
            "available\nNo longer available\nNo related articles\nNo "
            "related content\nNo feed items found\nNo feed found\nNo "
            "downloads found\nNo downloads\nNo videos found\nNo video "
            "found\nNo attachments\nNo address\nNo delivery\nNo internet "
            "connection\nNo thank you\nNothing to show\nNothing to "
            "display\nNothing selected\nNothing here\nThere are no "
            "comments")
    M("said-by-software-11", "", SAN_PHRASE_LOOSE)
    P("en", "There are no comments to display\nThere are no "
            "reviews\nThere are no items in your cart\nThere are no "
            "products\nThere are no products to list\nThere are no "
            "products in this category\nThere are no products in your "
            "shopping cart\nThere are no posts\nThere are no posts to "
            "show\nThere are no events\nThere are no upcoming events at "
            "this time\nThere are no items to display\nThere are no "
            "results to display\nThere are no replies made for this post "
            "yet\nThere are no images\nThere are no files\nThere are no "
            "recent comments\nThere are no more items in your "
            "cart\nThere are no topics\nThere are no unread posts\nThere "
            "are no new posts\nThere are currently no reviews for this "
            "product\nThere are currently no items\nThere are currently "
            "no events\nThere are not enough products in stock\nThere is "
            "no content\nThere is no description\nThere is nothing "
            "here\nThere was an error\nThere was an error sending your "
            "message\nThere was an error submitting the form\nThere was "
            "an error trying to submit your form. Please try "
            "again\nThere was an error while trying to send your "
            "request. Please try again\nThere was a problem\nThere was a "
            "problem reporting this post\nThere is a problem\nAn error "
            "occurred while processing your request\nAn error occurred. "
            "Please try again\nAn error occurred. Please try again "
            "later\nAn unexpected error has occurred\nAn unexpected "
            "error occurred\nAn unknown error has occurred\nAn unknown "
            "error occurred\nAn internal error occurred\nOops! An error "
            "occurred\nError loading\nError loading data\nError loading "
            "page\nError loading content\nError loading comments\nError "
            "sending\nError while loading\nError: please try "
            "again\nFailed to load\nFailed to load image\nFailed to load "
            "content\nFailed to send\nFailed to send your message. "
            "Please try later or contact the administrator by another "
            "method\nFailed to subscribe\nFailed to upload\nUnable to "
            "load\nUnable to load content\nUnable to connect\nCould not "
            "load\nCould not load content\nCouldn't load\nInvalid "
            "address\nInvalid code\nInvalid date\nInvalid value\nInvalid "
            "input\nInvalid password\nInvalid username\nInvalid username "
            "or password\nInvalid login\nInvalid number\nInvalid phone "
            "number\nInvalid request\nInvalid format\nIncorrect "
            "password\nIncorrect username or password\nIncorrect email "
            "address\nWrong email\nWrong email address\nWrong username "
            "or password\nPlease enter your username\nPlease enter your "
            "username or email address\nPlease enter your "
            "password\nPlease enter your phone number\nPlease enter your "
            "first name\nPlease enter your last name\nPlease enter your "
            "question\nPlease enter your address\nPlease enter your "
            "search term\nPlease enter a valid number\nPlease enter a "
            "valid date\nPlease enter a valid name\nPlease enter a "
            "number\nPlease enter a value\nPlease enter a search "
            "term\nPlease enter a search query\nPlease enter a "
            "keyword\nPlease enter a password\nPlease enter an answer in "
            "digits\nPlease enter an email\nPlease enter an email "
            "address\nPlease enter at least 3 characters\nPlease enter "
            "at least 2 characters\nPlease enter the code\nPlease enter "
            "the characters you see\nPlease fill in all fields\nPlease "
            "fill in all required fields\nPlease fill in the "
            "form\nPlease fill in the required fields\nPlease fill out "
            "this form\nPlease fill out all fields\nPlease fill out all "
            "required fields\nPlease fill out the form\nPlease fill out "
            "the form below\nPlease fill the required fields\nPlease "
            "fill all the fields\nPlease fill the required field\nPlease "
            "complete this field\nPlease complete all fields\nPlease "
            "complete the form\nPlease complete the captcha\nPlease "
            "check this box\nPlease check your input")
    M("said-by-software-12", "", SAN_PHRASE_LOOSE)
    P("en", "Please check the form\nPlease check your inbox\nPlease "
            "confirm your email\nPlease confirm your email "
            "address\nPlease confirm your password\nPlease confirm you "
            "are not a robot\nPlease choose a file\nPlease choose a "
            "date\nPlease choose one\nPlease select one\nPlease select "
            "an item\nPlease select one of the options\nPlease select at "
            "least one option\nPlease select a date\nPlease select a "
            "time\nPlease select a country\nPlease select a "
            "category\nPlease select a value\nPlease select a "
            "rating\nPlease select a language\nPlease select a "
            "product\nPlease select a size\nPlease select a "
            "color\nPlease select a valid form\nPlease select "
            "options\nPlease select some product options before adding "
            "this product to your cart\nPlease select your "
            "country\nPlease select your language\nPlease select your "
            "location\nPlease specify\nPlease specify a rating\nPlease "
            "leave empty\nPlease leave a comment\nPlease leave a "
            "message\nPlease leave a review\nPlease leave a "
            "reply\nPlease do not fill in this field\nPlease do not fill "
            "this field\nPlease don't fill this field\nPlease "
            "read\nPlease read the terms\nPlease accept\nPlease accept "
            "cookies\nPlease accept the terms\nPlease accept the privacy "
            "policy\nPlease agree to the terms\nPlease agree to the "
            "terms and conditions\nPlease note\nPlease remember\nPlease "
            "sign in to continue\nPlease sign in to comment\nPlease sign "
            "in to leave a comment\nPlease sign up\nPlease log in to "
            "continue\nPlease log in to leave a comment\nPlease log in "
            "to reply\nPlease log in again\nPlease log in to your "
            "account\nPlease login to comment\nPlease login to "
            "continue\nPlease login to reply\nPlease register\nPlease "
            "register to comment\nPlease subscribe\nPlease tell "
            "us\nPlease tick the box\nPlease try again later\nPlease try "
            "again in a few minutes\nPlease try another search\nPlease "
            "try a different search\nPlease upload a file\nPlease use "
            "the form below\nPlease verify\nPlease verify your "
            "email\nPlease verify that you are human\nPlease verify that "
            "you are not a robot\nPlease wait while loading\nPlease wait "
            "while we load\nPlease wait while the page is "
            "loading\nPlease wait while your request is being "
            "processed\nPlease wait while we process your "
            "request\nPlease share\nPlease vote\nPlease specify your "
            "search\nLeave this field empty if you are human\nLeave this "
            "field blank if you are human\nLeave this empty\nLeave this "
            "blank\nLeave field blank\nLeave field empty\nLeave a "
            "comment below\nLeave a note\nLeave a rating\nLeave a "
            "response\nLeave a reply below\nLeave a testimonial\nLeave a "
            "tip\nLeave a feedback\nLeave a Comment Cancel Reply\nLeave "
            "a Reply Cancel reply\nLeave your comment\nLeave your "
            "comment here\nLeave your message\nLeave your "
            "feedback\nLeave your review\nLeave your thoughts\nLeave "
            "your thought here\nLeave your reply\nLeave us a "
            "message\nLeave us a review\nLeave comment\nLeave "
            "message\nLeave reply\nLeave review\nLeave this page\nDo not "
            "fill out this field\nDo not fill this out\nDo not fill this "
            "out if you are human\nDo not enter anything here\nDo not "
            "change this field\nDo not track\nDo not show again\nDo not "
            "show this again\nDo not show this message again\nDo not "
            "sell my info\nDo not sell my personal info\nDo not share my "
            "personal information\nDo not copy\nDon't fill this "
            "out\nDon't fill this out if you're human\nDon't fill this "
            "field\nDon't have an account? Sign up\nDon't have an "
            "account? Register\nDon't have an account? Create one\nDon't "
            "miss out\nDon't show again\nDon't show this again\nDon't "
            "show this message again\nDon't show this popup again\nDon't "
            "track\nIf you are a human, do not fill in this field")
    M("said-by-software-13", "", SAN_PHRASE_LOOSE)
    P("en", "If you are a human seeing this field, please leave it "
            "empty\nIf you are human, leave this blank\nIf you're human "
            "leave this blank\nIf you are human, do not fill in this "
            "field\nIf you see this field, please leave it empty\nIf you "
            "have an account, sign in with your email address\nIf you "
            "have an account with us, please log in\nIf you have any "
            "questions\nThis field is optional\nThis field is "
            "hidden\nThis field is for validation purposes and should be "
            "left unchanged\nThis field is hidden when viewing the "
            "form\nThis field cannot be blank\nThis field cannot be "
            "empty\nThis field can't be empty\nThis field can't be "
            "blank\nThis field must be at least 3 characters\nThis field "
            "should be left blank\nThis field should be left empty\nThis "
            "field should be left unchanged\nThis field is for robots "
            "only\nThis site is protected by reCAPTCHA\nThis form is "
            "protected by reCAPTCHA\nThis site uses Akismet to reduce "
            "spam. Learn how your comment data is processed\nThis site "
            "uses cookies to improve your experience\nThis site uses "
            "cookies to offer you a better browsing experience\nThis "
            "site uses cookies for analytics\nThis site uses functional "
            "cookies and external scripts to improve your "
            "experience\nThis website uses cookies to ensure you get the "
            "best experience\nThis website uses cookies to ensure you "
            "get the best experience on our website\nThis website uses "
            "cookies to improve your experience\nThis website uses "
            "cookies to improve user experience\nThis website uses "
            "cookies to enhance the user experience\nThis page uses "
            "cookies\nThis blog uses cookies\nThis content is "
            "blocked\nThis content is protected\nThis content is not "
            "available\nThis content is password protected\nThis content "
            "is restricted\nThis content is for subscribers only\nThis "
            "content is for members only\nThis post is password "
            "protected. Enter the password to view comments\nThis post "
            "is password protected\nThis post is for subscribers "
            "only\nThis page is not available\nThis page is no longer "
            "available\nThis page is under construction\nThis page has "
            "moved\nThis page can't be found\nThis page can't load "
            "Google Maps correctly\nThis page was last edited on\nThis "
            "page was last modified on\nThis page is also available "
            "in\nThis image is for illustration purposes only\nThis "
            "image has an empty alt attribute\nThis image is not "
            "available\nThis image is no longer available\nThis item is "
            "out of stock\nThis item is no longer available\nThis item "
            "is not available\nThis product is out of stock\nThis "
            "product is currently out of stock\nThis product is "
            "currently unavailable\nThis product is currently out of "
            "stock and unavailable\nThis product is no longer "
            "available\nThis product is no longer in stock\nThis product "
            "is not available\nThis product has been added to your "
            "cart\nThis event has passed\nThis event is over\nThis event "
            "has ended\nThis event is sold out\nThis feed is empty\nThis "
            "forum is empty\nThis forum is currently empty\nThis topic "
            "is closed\nThis topic is locked\nThis topic is locked, you "
            "cannot edit posts or make further replies\nThis thread is "
            "closed\nThis thread is locked\nThis topic has been "
            "closed\nThis topic contains no replies\nThis user has not "
            "added any information to their profile yet\nThis user is "
            "offline\nThis user is online\nThis user is private\nThis "
            "author does not have any more posts\nThis month's\nThis "
            "option is not available\nThis category is empty\nThis "
            "combination does not exist\nThis browser does not support "
            "the video element\nThis browser does not support inline "
            "frames\nThis code loads before the page\nThis link will "
            "open in a new window\nThis link is external\nThis opens in "
            "a new window")
    M("said-by-software-14", "", SAN_PHRASE_LOOSE)
    P("en", "This message is only visible to admins\nThis error message "
            "is only visible to WordPress admins\nThis error message is "
            "only visible to admins\nThis is a required question\nThis "
            "is an external link\nThis is a sticky post\nThis is a "
            "notice\nThis is a demo store for testing purposes - no "
            "orders shall be fulfilled\nThis is a search field with an "
            "auto-suggest feature attached\nThere are no suggestions "
            "because the search field is empty\nYou must be logged "
            "in\nYou must be logged in to reply\nYou must be logged in "
            "to view this content\nYou must be logged in to view this "
            "page\nYou must be logged in to vote\nYou must be logged in "
            "to write a review\nYou must be logged in to reply to this "
            "topic\nYou must be logged in to create new topics\nYou must "
            "be logged in to continue\nYou must be logged in to access "
            "this page\nYou must be logged in to post a review\nYou must "
            "log in\nYou must log in or register to reply here\nYou must "
            "log in to comment\nYou must log in to continue\nYou must "
            "login to comment\nYou must login to post a comment\nYou "
            "must login or register\nYou must sign in\nYou must accept "
            "the terms\nYou must accept the terms and conditions\nYou "
            "must agree\nYou must enter a name\nYou must enter an "
            "email\nYou must select an option\nYou must register\nYou "
            "need to agree with the terms to proceed\nYou need to be "
            "logged in to comment\nYou need to be logged in to view this "
            "content\nYou need to log in\nYou need to log in to "
            "comment\nYou need to log in to continue\nYou need to "
            "login\nYou need to sign in\nYou need to register\nYou need "
            "to accept cookies\nYou need to load content from reCAPTCHA "
            "to submit the form\nYou need to select an item\nYou don't "
            "have permission to access this page\nYou don't have "
            "permission to register\nYou don't have permission to "
            "edit\nYou don't have any items in your cart\nYou don't have "
            "any notifications\nYou do not have permission\nYou do not "
            "have permission to access this page\nYou do not have "
            "permission to view this page\nYou do not have permission to "
            "view this forum\nYou do not have permission to view this "
            "directory\nYou do not have the required permissions to view "
            "the files attached to this post\nYou do not have sufficient "
            "permissions to access this page\nYou cannot post replies to "
            "topics in this forum\nYou cannot vote in polls in this "
            "forum\nYou can post new topics in this forum\nYou can post "
            "new threads in this forum\nYou can reply to topics in this "
            "forum\nYou can edit your posts in this forum\nYou can post "
            "replies\nYou may post new threads\nYou may post "
            "replies\nYou may also enjoy\nYou may like\nYou may like "
            "this\nYou may use these HTML tags and attributes\nYou might "
            "also enjoy\nYou might also want to read\nYou might be "
            "interested in\nYou might like\nYou might have missed\nYou "
            "are here: Home\nYou are not logged in\nYou are not logged "
            "in. Log in\nYou are not allowed to view this page\nYou are "
            "not a member\nYou are not signed in\nYou are currently "
            "offline\nYou are currently logged in\nYou are currently "
            "viewing\nYou are currently using guest access\nYou are "
            "about to leave this site\nYou are leaving this site\nYou "
            "are leaving our website\nYou are browsing in private "
            "mode\nYou are using an unsupported browser\nYou are using "
            "an old browser\nYou are using an insecure version of your "
            "web browser. Please update your browser!\nYou are "
            "offline\nYou are now logged in\nYou are now subscribed\nYou "
            "are reading\nYou are viewing\nYou are visiting from\nYou "
            "are at\nYou are blocked\nYou are logged in\nYou have "
            "already voted\nYou have already voted for this\nYou have "
            "already liked this\nYou have been logged out\nYou have been "
            "subscribed")
    M("said-by-software-15", "", SAN_PHRASE_LOOSE)
    P("en", "You have been successfully subscribed\nYou have no items in "
            "your shopping cart\nYou have no items in your cart\nYou "
            "have no items in your wish list\nYou have no items to "
            "compare\nYou have no new messages\nYou have no "
            "notifications\nYou have no unread messages\nYou have "
            "reached the end\nYou have successfully subscribed\nYou have "
            "successfully subscribed to our newsletter\nYou have "
            "successfully joined our subscriber list\nYou have "
            "successfully logged out\nYou have unread messages\nYou have "
            "viewed all\nYou have not viewed any product yet\nYou have "
            "new notifications\nYou have new messages\nYou voted\nYou "
            "will be redirected\nYou will be redirected to\nYou will "
            "receive an email\nYou will receive a link to create a new "
            "password via email\nYou can unsubscribe at any time\nYou "
            "can unsubscribe anytime\nYou can use these HTML tags\nYou "
            "can use HTML tags\nYou can follow any responses to this "
            "entry through the RSS 2.0 feed\nYou can leave a response, "
            "or trackback from your own site\nYou can skip to the end "
            "and leave a response. Pinging is currently not allowed\nYou "
            "can change your cookie settings\nYou can change your "
            "preferences\nYou can disable cookies\nYou can "
            "enable/disable\nYou can find out more about which cookies "
            "we are using or switch them off in settings\nYour account "
            "details\nYour account has been created\nYour answer\nYour "
            "basket\nYour bag is empty\nYour browser\nYour shopping "
            "cart\nYour shopping bag is empty\nYour shopping basket is "
            "empty\nYour wishlist is empty\nYour wishlist is currently "
            "empty\nYour wish list is empty\nYour comment here\nYour "
            "comment is awaiting approval\nYour comment was "
            "submitted\nYour comment has been posted\nYour comment will "
            "be published after approval\nYour email adress\nYour email "
            "here\nYour email address here\nYour email address is not "
            "published\nYour email address will not be published. "
            "Required fields are marked\nYour email is safe with "
            "us\nYour email is never published nor shared\nYour "
            "enquiry\nYour feedback is important to us\nYour file\nYour "
            "first name\nYour full name\nYour last name\nYour link has "
            "been copied\nYour location\nYour message here\nYour message "
            "has been sent successfully\nYour message has been "
            "successfully sent\nYour message was sent\nYour message was "
            "sent successfully. Thanks\nYour mobile number\nYour name "
            "here\nYour name or email address\nYour name is "
            "required\nYour new password\nYour opinion\nYour opinion "
            "matters\nYour order summary\nYour order has been "
            "received\nYour password has been reset\nYour personal "
            "data\nYour personal data will be used to support your "
            "experience throughout this website, to manage access to "
            "your account, and for other purposes described in our "
            "privacy policy\nYour preferences\nYour privacy "
            "settings\nYour privacy is important to us\nYour privacy "
            "matters\nYour query\nYour rating (required)\nYour "
            "request\nYour request has been sent\nYour request has been "
            "submitted\nYour review title\nYour review is awaiting "
            "approval\nYour search\nYour search results\nYour search "
            "returned no results\nYour search did not match any "
            "documents\nYour search yielded no results\nYour "
            "selection\nYour session has expired\nYour settings\nYour "
            "settings have been saved\nYour submission was "
            "successful\nYour subscription could not be saved\nYour "
            "subscription could not be saved. Please try again\nYour "
            "subscription has been successful\nYour telephone\nYour text "
            "here\nYour title\nYour url\nYour user name\nYour vote\nYour "
            "vote has been counted\nYour website URL\nIt looks like "
            "you're new here. If you want to get involved, click one of "
            "these buttons!")
    M("said-by-software-16", "", SAN_PHRASE_LOOSE)
    P("en", "It looks like you're new here. Sign in or register to get "
            "started\nOpen quick navigation\nForum software by "
            "XenForo™\nCommunity platform by XenForo\nLog in to "
            "reply\nLog in to vote\nLog in to continue\nLog in to "
            "view\nLog in to access\nLog in with Facebook\nLog in with "
            "Google\nLog in with\nLog in here\nLog in now\nLog in / Sign "
            "up\nLog out of this account\nLogin with\nLogin with "
            "Facebook\nLogin with Google\nLogin with Twitter\nLogin "
            "via\nLogin using\nLogin or Sign up\nLogin or create an "
            "account\nLogin to reply\nLogin to continue\nLogin to post "
            "comments\nLogin to view\nLogin with username, password and "
            "session length\nLogin / Sign up\nLogin as\nLogin "
            "failed\nLogin status\nLogged in as\nLogged out "
            "user\nRemember me on this computer\nRemember my "
            "details\nRemember login\nLog me on automatically each "
            "visit\nHide my online status this session\nSign in to "
            "vote\nSign in to save\nSign in to access\nSign in to your "
            "account below\nSign in or create an account\nSign in / Sign "
            "up\nSign in with\nSign in with Facebook\nSign in with "
            "Google\nSign in with Apple\nSign in with Twitter\nSign in "
            "here\nSign in now\nSign in using\nSign in via\nSign up "
            "with\nSign up with Facebook\nSign up with Google\nSign up "
            "with email\nSign up for free\nSign up for the "
            "newsletter\nSign up for newsletter\nSign up for "
            "newsletters\nSign up for updates\nSign up for email "
            "updates\nSign up here\nSign up to the newsletter\nSign up "
            "to newsletter\nSign up to receive updates\nAlready have an "
            "account? Log in\nAlready have an account? Login\nAlready "
            "have an account? Sign in\nAlready a member?\nAlready a "
            "member? Log in\nAlready a member? Sign in\nAlready "
            "registered? Log in\nAlready a subscriber?\nAlready a "
            "subscriber? Log in\nAlready a customer?\nNot "
            "registered?\nNot a user yet?\nNew here?\nNew user? "
            "Register\nNew to this site?\nNew customers\nNew "
            "visitor\nReturning customers\nRegistered "
            "customers\nRegister here\nRegister for free\nRegister an "
            "account\nRegister a new account\nRegister a new "
            "membership\nRegister for an account\nRegister or "
            "login\nRegister or log in\nRegister to comment\nRegister to "
            "reply\nRegister with Facebook\nRegister user\nCreate my "
            "account\nCreate your free account\nCreate a free "
            "account\nCreate a password\nCreate free account\nCreate "
            "profile\nCreate one\nCreate one here\nCreate one "
            "now\nCreate new thread\nCreate topic\nCreate post\nCreate a "
            "post\nCreate list\nCreate new list\nCreate an event\nCreate "
            "event\nCreate alert\nCreate playlist\nRequest new "
            "password\nRequest password\nRequest password reset\nRequest "
            "a new password\nRequest a demo\nRequest a callback\nRequest "
            "a call back\nRequest information\nRequest more "
            "information\nRequest info\nRequest an appointment\nForgot "
            "your username or password?\nForgot my password\nForgot "
            "login?\nForgot your login?\nForgot your login "
            "details?\nRecover your account\nRetrieve password\nRetype "
            "your password\nRetype new password\nRe-enter your "
            "password\nRepeat your password\nRepeat new password\nRepeat "
            "email\nConfirm new password\nConfirm email\nConfirm email "
            "address\nConfirm your email\nChange my password\nChange "
            "email\nChange username\nChange profile\nChange "
            "avatar\nChange location\nChange country\nChange "
            "currency\nChange view\nChange layout\nChange theme\nChange "
            "color\nChange colors\nChange your language\nChange "
            "city\nChange store\nChange settings\nChange your "
            "settings\nChange your cookie settings\nChange cookie "
            "preferences\nChange cookie settings\nChange privacy "
            "settings\nChange image\nChange date\nChange selection")
    M("said-by-software-17", "", SAN_PHRASE_LOOSE)
    P("en", "A password will be sent to your email address\nA link to "
            "set a new password will be sent to your email address\nA "
            "new password will be emailed to you\nWelcome, Guest. Please "
            "login or register\nWelcome! Register for an account\nDid "
            "you miss your activation email?\nNo, create an account "
            "now\nYes, my password is\nSeparate names with a "
            "comma\nPosted by Member\nNewer Than\nOlder than\nDisplay "
            "results as threads\nUseful Searches\nThread status\nTopic "
            "options\nTopic title\nTopic locked\nTopic has unread "
            "posts\nTopic has no unread posts\nLinear Mode\nHybrid "
            "Mode\nThreaded Mode\nSwitch to Linear Mode\nSwitch to "
            "Hybrid Mode\nSwitch to Threaded Mode\nPrevious Thread\nNext "
            "Thread\nPosting Permissions\nPosting Rules\nBB code is "
            "On\nBB code is off\nSmilies are On\nSmilies are off\n[IMG] "
            "code is On\n[IMG] code is off\n[VIDEO] code is On\nHTML "
            "code is Off\nTrackbacks are On\nPingbacks are On\nRefbacks "
            "are On\nForum Rules\nForum Jump\nForum Stats\nForum "
            "tools\nForum list\nForum home\nForum permissions\nForum "
            "contains unread posts\nForum contains no unread "
            "posts\nBoard footer\nActive users\nActive members\nRecent "
            "topics\nRecent threads\nRecent activity\nLatest "
            "activity\nLatest topics\nLatest threads\nLatest "
            "replies\nLatest members\nLatest profile posts\nNewest "
            "members\nNewest member\nNewest posts\nOnline users\nOnline "
            "now\nOnline members\nOnline status\nMembers online "
            "now\nUsers online\nUsers online now\nUsers currently "
            "online\nCurrently online\nGuests online\nVisitors "
            "online\nVisitors now\nVisitors today\nVisitors "
            "yesterday\nVisitors this month\nVisitors total\nTotal "
            "visitors\nTotal visits\nTotal views\nTotal Pageviews\nTotal "
            "page views\nTotal hits\nTotal posts\nTotal topics\nTotal "
            "members\nTotal users\nTotal users online\nToday's "
            "visitors\nToday's visits\nToday's views\nToday's "
            "hits\nViews today\nViews yesterday\nViews last 7 "
            "days\nViews last 30 days\nViews this month\nViews this "
            "year\nVisits today\nVisits yesterday\nHits today\nPage "
            "views today\nPage Views\nUnique visitors\nUnique "
            "visits\nWho's new\nThere is currently 1 guest online\nThere "
            "are currently 0 users online\nMost viewed posts\nMost "
            "viewed articles\nMost viewed products\nMost visited\nMost "
            "read articles\nMost read news\nMost shared\nMost "
            "discussed\nMost downloaded\nMost popular articles\nMost "
            "popular posts\nMost popular products\nMost recent "
            "first\nMost recent posts\nMost helpful\nMost active\nMost "
            "searched\nMost wanted\nAll times are UTC\nAll times are "
            "GMT\nThe time now is\nIt is currently\nMark all read\nMark "
            "as unread\nMark as favorite\nMark as helpful\nMark as best "
            "answer\nMark as new\nMark subforums read\nMark site "
            "read\nMark topic read\nMark topic unread\nFirst unread "
            "post\nFirst post\nLast posts\nLast reply\nLast "
            "replies\nLast message\nLast visit\nLast visited\nLast "
            "visitors\nLast activity\nLast active\nLast login\nLast "
            "seen\nLast seen on\nLast edit\nLast edited by\nLast "
            "modified by\nLast modified on\nLast Modified Date\nLast "
            "updated at\nLast updated by\nLast updated on\nLast "
            "reviewed\nLast comment\nLast comments\nLast news\nLast "
            "articles\nLast added\nLast online\nGo to first post\nGo to "
            "first unread\nGo to new posts\nGo to the home page\nGo to "
            "main page\nGo to main menu\nGo to navigation\nGo to "
            "basket\nGo to shop\nGo to store\nGo to site\nGo to top of "
            "page\nGo to bottom\nGo to slide\nGo to slide 1\nGo to "
            "item\nGo to image\nGo to video\nGo to next\nGo to "
            "previous\nGo to source\nGo to settings\nGo to forum\nGo to "
            "album\nGo to map\nGo to event\nGo to parent\nGo to "
            "language\nGo to mobile version\nGo to mobile site\nGo to "
            "full site\nGo to desktop version\nGo to desktop site\nGo top")
    M("said-by-software-18", "", SAN_PHRASE_LOOSE)
    P("en", "Go back to home\nGo back to homepage\nGo back to the "
            "homepage\nGo back to top\nGo back to the top\nGo back to "
            "previous page\nGo back to the previous page\nGo back to "
            "shop\nGo home\nGo forward\nGo next\nGo previous\nGo up\nGo "
            "down\nTop of form\nBottom of form\nBack to the top of the "
            "page\nBack to top of the page\nBack to main\nBack to main "
            "menu\nBack to main page\nBack to main site\nBack to main "
            "navigation\nBack to previous\nBack to previous page\nBack "
            "to previous menu\nBack to listing\nBack to search\nBack to "
            "shopping\nBack to store\nBack to site\nBack to cart\nBack "
            "to article\nBack to articles\nBack to all posts\nBack to "
            "post\nBack to posts\nBack to forum\nBack to gallery\nBack "
            "to index\nBack to index page\nBack to page\nBack to "
            "topic\nBack to category\nBack to categories\nBack to "
            "products\nBack to product\nBack to events\nBack to "
            "event\nBack to calendar\nBack to content\nBack to table of "
            "contents\nBack to contents\nBack to form\nBack to map\nBack "
            "to video\nBack to websites\nBack to website\nBack to the "
            "site\nBack to the shop\nBack to portfolio\nBack to "
            "recipes\nBack to sign in\nBack to mobile version\nBack to "
            "step\nScroll to top of page\nScroll to the top of the "
            "page\nScroll to top of the page\nScroll to bottom\nScroll "
            "to next\nScroll to previous\nScroll to comments\nScroll to "
            "continue\nScroll to continue reading\nScroll to continue "
            "with content\nScroll to read more\nScroll Up Button\nScroll "
            "down to content\nScroll down for more\nScroll down to see "
            "more\nScroll for more\nScroll for details\nScroll "
            "Top\nScroll Button\nScroll tabs left\nScroll tabs "
            "right\nReturn to top of page\nReturn to the top of the "
            "page\nReturn to home page\nReturn to the homepage\nReturn "
            "to the home page\nReturn to main page\nReturn to main "
            "content\nReturn to store\nReturn to previous page\nReturn "
            "to search\nReturn to search results\nReturn to "
            "results\nReturn to article\nReturn to cart\nReturn to "
            "login\nReturn to site\nReturn to blog\nReturn to "
            "forum\nReturn to board index\nReturn to content\nReturn to "
            "gallery\nReturn to navigation\nToggle Sliding Bar\nToggle "
            "panel\nToggle panel: Comments\nToggle sidebar & "
            "navigation\nToggle dropdown\nToggle dropdown menu\nToggle "
            "drop down\nToggle children\nToggle the navigation\nToggle "
            "the menu\nToggle the widgetbar\nToggle the sidebar\nToggle "
            "theme\nToggle dark theme\nToggle dark/light mode\nToggle "
            "light/dark mode\nToggle light mode\nToggle night "
            "mode\nToggle color mode\nToggle color scheme\nToggle "
            "contrast\nToggle high contrast\nToggle font size\nToggle "
            "grayscale\nToggle accessibility\nToggle accordion\nToggle "
            "item\nToggle section\nToggle details\nToggle "
            "description\nToggle comments\nToggle cart\nToggle mini "
            "cart\nToggle shopping cart\nToggle basket\nToggle "
            "filter\nToggle filters\nToggle language\nToggle language "
            "menu\nToggle language selector\nToggle language "
            "switcher\nToggle login\nToggle user menu\nToggle account "
            "menu\nToggle profile menu\nToggle mobile menu\nToggle "
            "mobile navigation\nToggle main navigation\nToggle primary "
            "menu\nToggle primary navigation\nToggle side menu\nToggle "
            "side navigation\nToggle side panel\nToggle site "
            "navigation\nToggle top menu\nToggle header menu\nToggle "
            "footer menu\nToggle hamburger menu\nToggle burger "
            "menu\nToggle navigation menu\nToggle menu "
            "navigation\nToggle menubar\nToggle nav\nToggle "
            "navbar\nToggle drawer\nToggle drawer menu\nToggle off "
            "canvas\nToggle offcanvas\nToggle modal\nToggle "
            "overlay\nToggle popup\nToggle map\nToggle map view\nToggle "
            "list view\nToggle grid view\nToggle view\nToggle "
            "play\nToggle play/pause\nToggle playback\nToggle "
            "mute\nToggle sound\nToggle audio\nToggle video")
    M("said-by-software-19", "", SAN_PHRASE_LOOSE)
    P("en", "Toggle volume\nToggle autoplay\nToggle info\nToggle "
            "TOC\nToggle widget area\nToggle widgets\nToggle "
            "more\nToggle all\nToggle visibility\nToggle "
            "Password\nToggle social\nToggle social menu\nToggle "
            "notifications\nToggle header\nToggle header search\nToggle "
            "button\nToggle switch\nToggle Bar\nOff canvas\nOff-canvas "
            "menu\nOff Canvas Navigation\nNo Result View All "
            "Result\nFill the forms below to register\nFill the forms "
            "bellow to register\nAll fields are required\nAll fields are "
            "mandatory\nAll fields marked with an asterisk are "
            "required\nAll rights reserved by\nAll Rights Reserved. "
            "Powered by\nPublic Private\nEditor's pick\nEditor's "
            "choice\nPopular categories\nPopular articles\nPopular "
            "topics\nPopular tags\nPopular videos\nPopular "
            "recipes\nPopular stories\nPopular links\nPopular "
            "pages\nPopular content\nPopular this week\nPopular "
            "today\nLatest article\nLatest stories\nLatest "
            "updates\nLatest videos\nLatest events\nLatest "
            "releases\nLatest products\nLatest reviews\nLatest "
            "recipes\nLatest from\nLatest from the blog\nLatest blog "
            "posts\nLatest photos\nLatest additions\nLatest "
            "blogs\nRecent Post\nRecent stories\nRecent events\nRecent "
            "tweets\nRecent videos\nRecent photos\nRecent "
            "changes\nRecent projects\nRecent products\nRecent "
            "reviews\nRecent blog posts\nRecent updates\nRecent "
            "works\nRecent work\nRecent blog\nRecent issues\nRecent "
            "visitors\nRecent questions\nRecent recipes\nRecently "
            "added\nRecently updated\nRecently read\nRecently "
            "visited\nRecently posted\nRecently published\nRecently "
            "commented\nRecently Searched\nRelated post\nRelated "
            "pages\nRelated searches\nRelated tags\nRelated "
            "recipes\nRelated events\nRelated information\nRelated "
            "questions\nRelated categories\nRelated documents\nRelated "
            "files\nRelated jobs\nRelated threads\nRelated "
            "keywords\nRelated resources\nRelated courses\nRelated "
            "reading\nRelated changes\nRelated coverage\nRelated "
            "services\nMore from the author\nMore from this "
            "category\nMore from this section\nMore from this blog\nMore "
            "from this site\nMore from this publisher\nMore from this "
            "user\nMore on this topic\nMore on this story\nMore on "
            "this\nMore on this subject\nMore about this\nMore by\nMore "
            "like this\nMore of this\nMore in this category\nMore in "
            "this section\nMore in this topic\nMore to explore\nMore to "
            "read\nMore stories\nMore images\nMore topics\nMore "
            "comments\nMore products\nMore tags\nMore services\nMore "
            "links\nMore offers\nMore recipes\nMore events\nMore "
            "categories\nMore filters\nMore reviews\nMore "
            "resources\nMore languages\nMore apps\nMore settings\nMore "
            "features\nMore social networks\nMore sharing\nMore at\nMore "
            "here\nPrevious entry\nNext entry\nPrevious items\nNext "
            "items\nPrevious issue\nNext issue\nPrevious question\nNext "
            "question\nPrevious recipe\nNext recipe\nPrevious set of "
            "pages\nNext set of pages\nPrevious set of slides\nNext set "
            "of slides\nPrevious group of slides\nNext group of "
            "slides\nPrevious song\nNext song\nPrevious view\nNext "
            "view\nPrevious results\nNext results\nPrevious "
            "message\nNext message\nPrevious lesson\nNext "
            "lesson\nPrevious category\nNext category\nPrevious "
            "record\nNext record\nPrevious reading\nNext "
            "reading\nPrevious pages\nClose (Esc key)\nClose "
            "(Escape)\nClose (x)\nZoom image\nZoom the image\nZoom "
            "map\nZoom to\nEnlarge picture\nEnlarge map\nEnlarge "
            "font\nEnlarge text\nEnlarge this image\nIncrease item "
            "quantity\nIncrease volume\nIncrease contrast\nIncrease "
            "letter spacing\nIncrease line height\nIncrease "
            "servings\nDecrease item quantity\nDecrease volume\nDecrease "
            "servings\nUse smaller font\nUse larger font\nText "
            "resize\nText only")
    M("said-by-software-20", "", SAN_PHRASE_LOOSE)
    P("en", "Text-only version\nText to speech\nListen to this "
            "page\nListen to the article\nListen to this\nListen to this "
            "story\nListen with webReader\nListen with "
            "ReadSpeaker\nListen live\nListen on Spotify\nListen on "
            "Apple Podcasts\nListen in a popup\nListen in browser\nOpen "
            "in browser\nOpen in Maps\nOpen in lightbox\nOpen in "
            "popup\nOpen in a popup\nOpen in fullscreen\nOpen in full "
            "screen\nOpen in gallery\nOpen in Spotify\nOpen image in new "
            "window\nOpen image in gallery\nOpen the image in full "
            "screen\nOpen image in slideshow\nOpen image modal\nOpen "
            "image gallery\nOpen photo\nOpen picture\nOpen the "
            "gallery\nOpen gallery in lightbox\nOpen video\nOpen video "
            "player\nOpen video modal\nOpen media\nOpen window\nOpen "
            "link\nOpen link in new window\nOpen link in a new tab\nOpen "
            "page\nOpen the cart\nOpen mini cart\nOpen cart modal\nOpen "
            "wishlist\nOpen menus\nOpen mobile menu\nOpen mobile "
            "navigation\nOpen mobile nav\nOpen side menu\nOpen "
            "sidebar\nOpen side navigation\nOpen child menu\nOpen "
            "dropdown\nOpen dropdown menu\nOpen user menu\nOpen account "
            "menu\nOpen account\nOpen profile\nOpen profile menu\nOpen "
            "language menu\nOpen language selector\nOpen language "
            "switcher\nOpen language list\nOpen main navigation\nOpen "
            "the navigation\nOpen primary navigation\nOpen nav\nOpen nav "
            "menu\nOpen drawer\nOpen navigation drawer\nOpen menu "
            "drawer\nOpen burger menu\nOpen hamburger menu\nOpen header "
            "menu\nOpen footer menu\nOpen site menu\nOpen site "
            "navigation\nOpen social menu\nOpen more menu\nOpen "
            "options\nOpen settings\nOpen preferences\nOpen cookie "
            "settings\nOpen cookie preferences\nOpen privacy "
            "settings\nOpen consent settings\nOpen chat window\nOpen "
            "live chat\nOpen contact form\nOpen form\nOpen "
            "comments\nOpen notifications\nOpen map\nOpen map view\nOpen "
            "calendar\nOpen the calendar\nOpen datepicker\nOpen date "
            "picker\nOpen date picker popup\nOpen login\nOpen login "
            "form\nOpen login modal\nOpen login popup\nOpen login "
            "window\nOpen register popup\nOpen info\nOpen "
            "information\nOpen details\nOpen description\nOpen "
            "section\nOpen panel\nOpen tab\nOpen accordion\nOpen "
            "item\nOpen list\nOpen help\nOpen support\nOpen "
            "tooltip\nOpen topic\nOpen article\nOpen story\nOpen "
            "player\nOpen playlist\nOpen overlay\nOpen off-canvas\nOpen "
            "widget\nOpen all\nOpen more\nOpens dialog\nOpens a "
            "dialog\nOpens modal\nOpens a modal\nOpens a modal "
            "dialog\nOpens a popup\nOpens in same window\nOpens in your "
            "application\nOpens in a popup\nOpens in app\nOpens in "
            "current window\nOpens an external site\nOpens an external "
            "site in a new window\nOpens an external link\nOpens "
            "external link\nOpens external link in a new window\nOpens "
            "external website\nOpens external website in a new "
            "window\nOpens internal link\nOpens a new window\nOpens a "
            "new tab\nOpens a widget where you can find more "
            "information\nOpens window for sending email\nOpens "
            "widget\nOpens menu\nOpens submenu\nOpens search\nOpens "
            "image\nOpens larger version of image\nOpens image in "
            "lightbox\nOpens PDF\nOpens overlay\nLink opens in new "
            "window\nLink opens in new tab\nLink to the home page\nLink "
            "to the homepage\nLink to home\nLink to main page\nLink to "
            "Facebook\nLink to Twitter\nLink to Instagram\nLink to "
            "YouTube\nLink to LinkedIn\nLink to Pinterest\nLink to "
            "TikTok\nLink to this page\nLink to this heading\nLink to "
            "this section\nLink to this post\nLink to this comment\nLink "
            "to this headline\nLink to this article\nLink to cart\nLink "
            "to login\nLink to search\nLink to author\nLink to "
            "profile\nLink to video\nLink to image\nLink to "
            "article\nLink to product\nLink to external website\nLink to "
            "external page\nLink to other languages\nLink to "
            "content\nLink to post")
    M("said-by-software-21", "", SAN_PHRASE_LOOSE)
    P("en", "Link is external\nLink sends e-mail\nCopy article "
            "link\nCopy this link\nCopy this URL\nCopy URL to "
            "clipboard\nCopy code\nCopy code to clipboard\nCopy "
            "text\nCopy and paste this code\nCopy and paste this URL "
            "into your WordPress site to embed\nCopy and paste this code "
            "into your site to embed\nCopy email\nCopy email "
            "address\nCopy address\nCopy permalink\nCopy RSS URL\nURL "
            "Copied\nURL copied to clipboard\nPermanent link to this "
            "page\nDirect link\nDirect link to this page\nExternal "
            "links\nExternal site\nExternal website\nInternal "
            "link\nCookie consent manager\nCookie message\nCookie "
            "notification\nCookie statement\nCookie usage\nCookies "
            "preferences\nCookies notice\nCookies consent\nManage "
            "Consent Preferences\nManage consents\nManage my "
            "cookies\nManage my preferences\nManage my settings\nManage "
            "privacy settings\nManage your preferences\nManage your "
            "cookies\nManage your consent\nManage your privacy\nManage "
            "your privacy settings\nManage choices\nManage my "
            "account\nManage my data\nManage account\nManage "
            "profile\nManage newsletters\nAccept all & close\nAccept all "
            "and close\nAccept all and continue\nAccept cookies and "
            "close\nAccept only required cookies\nAccept necessary "
            "cookies\nAccept necessary only\nAccept essential\nAccept "
            "essential cookies\nAccept recommended settings\nAccept "
            "selected cookies\nAccept settings\nAccept terms\nAccept the "
            "use of cookies\nAccept this\nAccept & continue\nAccept "
            "marketing cookies\nAccept optional cookies\nAccept current "
            "selection\nAllow analytics\nAllow cookies\nAllow "
            "selected\nAllow necessary cookies\nAllow only "
            "necessary\nAllow functional cookies\nAllow recommended "
            "cookies\nDeny cookies\nDeny non-essential\nDisable "
            "all\nDisable cookies\nDisable all cookies\nDisagree to "
            "all\nDisagree and close\nAgree and close\nAgree and "
            "continue\nAgree & close\nAgree & proceed\nAgree to "
            "all\nAgree to terms\nContinue without consent\nContinue "
            "with recommended cookies\nContinue with necessary cookies "
            "only\nContinue to content\nContinue to next page\nContinue "
            "with Facebook\nContinue with Google\nContinue with "
            "Apple\nContinue with email\nContinue in browser\nReject "
            "cookies\nReject optional cookies\nReject non-essential "
            "cookies\nReject additional cookies\nReject unnecessary "
            "cookies\nRefuse cookies\nOnly essential\nOnly "
            "required\nOnly required cookies\nUse only necessary "
            "cookies\nNecessary only\nEssential only\nUnnecessary "
            "cookies\nAlways allowed\nConsent to all\nConsent to "
            "cookies\nConsent choices\nConsent details\nConsent "
            "form\nConsent settings\nConsent selection\nConsent to data "
            "processing\nLegitimate interests\nList of partners\nList of "
            "partners (vendors)\nView partners\nView vendor "
            "details\nView illustrations\nSave & exit\nSave and "
            "exit\nSave and close\nSave & close\nSave choices\nSave "
            "consent\nSave cookie settings\nSave cookies\nSave "
            "selection\nSave selected\nSave services\nSave your "
            "preferences\nSave your settings\nSave my settings\nSave "
            "article\nSave this article\nSave this post\nSave this "
            "story\nSave post\nSave event\nSave event to calendar\nSave "
            "job\nSave search\nSave this search\nSave ad\nSave to "
            "favourites\nSave to list\nSave to my recipes\nSave to "
            "recipe box\nSave to collection\nSave to read later\nSave as "
            "image\nSave as favorite\nSave image\nSave my name\nSave my "
            "name, email, and website in this browser\nSave my name and "
            "email in this browser for the next time I comment\nSave my "
            "details\nSave my data\nSave Page\nSave your spot\nSave your "
            "seat\nPrivacy Preference\nPrivacy choices\nPrivacy & Cookie "
            "Policy\nPrivacy and cookies\nPrivacy and cookie "
            "policy\nPrivacy & Terms\nPrivacy and Terms")
    M("said-by-software-22", "", SAN_PHRASE_LOOSE)
    P("en", "Privacy and security\nPrivacy information\nPrivacy policy "
            "and terms\nPrivacy rights\nWe use cookies on this site\nWe "
            "use cookies on this website\nWe use cookies on our "
            "website\nWe use cookies on our site\nWe use cookies on our "
            "website to give you the most relevant experience by "
            "remembering your preferences and repeat visits\nWe use "
            "cookies to enhance your experience\nWe use cookies to "
            "ensure you get the best experience\nWe use cookies to give "
            "you the best experience\nWe use cookies to give you the "
            "best online experience\nWe use cookies to personalise "
            "content and ads\nWe use cookies to optimize our website and "
            "our service\nWe are using cookies to give you the best "
            "experience on our website\nWe protect your privacy\nWe care "
            "about your privacy\nWe hate spam\nWe hate spam too\nWe "
            "don't spam\nWe promise not to spam you\nWe never spam\nWe "
            "will never share your email\nWe will not share your "
            "email\nWe won't spam you\nWe won't share your email\nWe're "
            "sorry\nWe are sorry\nWe were unable to load\nWe couldn't "
            "find the page\nWe couldn't find any results\nWe can't find "
            "the page you're looking for\nWe can't find products "
            "matching the selection\nWe have a new website\nWe "
            "recommend\nWe think you'd like\nWe would love to hear your "
            "thoughts\nWe'd love to hear from you\nWe'd like to hear "
            "from you\nWe also recommend\nWe found other products you "
            "might like!\nI accept cookies\nI accept all\nI accept the "
            "terms\nI agree to the terms\nI agree with the terms and "
            "conditions\nI agree that my submitted data is being "
            "collected and stored\nI agree to receive emails\nI agree to "
            "receive your newsletters and accept the data privacy "
            "statement\nI consent\nI consent to the privacy policy\nI "
            "decline\nI do not accept\nI do not agree\nI don't accept\nI "
            "don't agree\nI don't like it\nI disagree\nI forgot my "
            "password\nI have read and accept\nI have read and agree to "
            "the terms\nI have read and agree to the privacy policy\nI "
            "have read and agree to the terms and conditions\nI have "
            "read and understood\nI know my password\nI remember my "
            "details\nI want to receive\nI want to subscribe\nI "
            "understand\nI would like to receive\nI would like to "
            "subscribe\nI am a human\nI'm not interested\nI'm "
            "interested\nI'm human\nI confirm\nI like it\nI like this\nI "
            "like this audio\nI got it\nOk, got it\nOkay, thanks\nOk, "
            "thanks\nOK, I understand\nOK, I agree\nOK, close\nYes, I "
            "agree\nYes, I accept\nYes, I'm over 18\nYes, please\nYes, "
            "subscribe me\nYes, sign me up\nNo, I don't agree\nNo, give "
            "me more info\nYes, I'm happy\nNot interested\nAre you "
            "sure?\nAre you sure you want to continue?\nAre you sure you "
            "want to delete this?\nAre you sure you want to do "
            "this?\nAre you sure you want to leave this page?\nAre you a "
            "human?\nAre you a robot?\nAre you a new customer?\nAre you "
            "over 18?\nAre you over 18 years old?\nAre you looking "
            "for\nHave an account?\nHave a question?\nHave a promo "
            "code?\nHave a discount code?\nHave questions?\nHave you "
            "forgotten your password?\nHave you read\nHave you lost your "
            "password?\nNeed an account?\nNeed help signing in?\nNeed "
            "more help?\nNeed more information?\nNeed assistance?\nNeed "
            "some help?\nNeed support?\nNeed a quote?\nAny "
            "questions?\nAny question?\nAsk question\nAsk us\nAsk the "
            "community\nAsk about this product\nAsk the author\nAsk for "
            "a quote\nAsk an expert")
    M("said-in-controls-1", "", SAN_PHRASE_ORDINARY)
    P("en", "This Year\nLast Year\nJust now\nMap marker\nMap pin\nHamburger "
            "menu\nBurger menu\nCaptcha code\nSecurity code\nTotal Time\n"
            "Social networks\nSidebar menu\nLanguage menu\nLeft sidebar\n"
            "Right sidebar\nFooter widget\nHeader banner\nMap feedback\nShow "
            "my location\nShopping list\nAdd to list\nAdd to my list\nAdd to "
            "shopping list\nAdd to collection\nAdd to playlist\nAdd to queue\n"
            "My cart\nCompany name\nOrder tracking\nPrice range\nProduct "
            "search\nProduct gallery\nProduct information\nDiscount code\n"
            "Promo code\nGift message\nSecure checkout\nSecure payment\nWe "
            "accept\nNo items found\nSelect rating\nSelect region\nSelect "
            "your region\nLimited time offer\nForum locked\nReport post\n"
            "Report abuse\nNew thread\nWelcome Guest\nQuick Navigation\nPlay "
            "all\nPlay audio\nShuffle all\nRepeat one\nCurrent track\nNext "
            "track\nPrevious track\nVolume off\nVolume mute\nCurrent slide\n"
            "Swipe left\nSwipe right\nSwipe to see more\nClick to copy\nClick "
            "to play\nClick to zoom\nTap to unmute\nWatch live\nWatch "
            "trailer\nWatch more videos\nAutoplay next video\nConsent "
            "preferences\nPerformance cookies\nTargeting cookies\nAnalytics "
            "cookies\nPreferences cookies\nThird-party cookies\nVendor list\n"
            "Ad feedback\nAd choices\nRemove ads\nOpen chat widget\nChat "
            "window\nSend feedback\nGive feedback\nLeave feedback\nYour "
            "feedback\nEnter email\nWrong password\nContact form\nContact "
            "information\nContact details\nContact info\nContact me\nContact "
            "seller\nContact support\nEmail us\nWrite to us\nOur team\nOur "
            "services\nOur story\nOur partners\nOur clients\nOur products\n"
            "Our projects\nOur work\nOur company\nOur location\nOur address\n"
            "Our blog\nOur mission\nMeet the team\nWhat we do\nWhy choose us\n"
            "How to order\nHow to use\nBusiness hours\nUser guide\nUser "
            "manual\nUseful links\nVideo gallery\nPrivacy notice\nPress room\n"
            "General terms\nConditions of use\nAll categories\nAll products\n"
            "All posts\nAll articles\nAll results\nAll events\nAll topics\n"
            "Show all news\nRead more news\nMore articles\nMore photos\nMore "
            "posts\nMore results\nFull article\nFull story\nFeatured "
            "articles\nFeatured posts\nFeatured video\nRelated Projects\n"
            "Project Details\nPopular category\nLogin Form\nMobile version\n"
            "Desktop version\nSwitch to desktop version\nSubscribe via Email\n"
            "Start search\nSearch bar\nVoice search\nTrending searches\n"
            "Refine results\nNo thanks\nNot now\nMaybe later\nNeed help?\nGet "
            "link\nOther Apps\nLast edited\nDate published\nStart "
            "date\nEnd date\nDate and time\nEvent details\nCustomer Reviews\n"
            "Word count\nMember since\nAccept and continue\nAllow "
            "notifications\nTurn on notifications\nPrinter Friendly\nPrint "
            "this post\nEstimated reading time\nPhoto credit\nImage credit\n"
            "Image source\nAvailable languages\nOther languages\nCurrent "
            "language\nFavorite\nRetweet\nMega menu\nMy account menu\nAuthor "
            "archive\nAuthor bio\nBack Button\nCart items\nSocial icons\nSite "
            "menu\nFooter links\nLegal links\nLegal information\nNumber of "
            "ratings\nNumber of reviews\nNumber of comments\nNumber of items\n"
            "Quick add\nQuick shop")
    M("said-in-controls-2", "", SAN_PHRASE_ORDINARY)
    P("en", "Quick buy\nStar rating\nWatch video on YouTube\nPreference "
            "center\nPrivacy center\nConsent dialog\nConsent manager\nSocial "
            "media cookies\nOptional cookies\nRequired cookies\nCookie "
            "duration\nCookies Details\nData processing\nSponsored links\n"
            "Recommended by\nRecommended articles\nRecommended posts\n"
            "Recommended reading\nResults found\nNo search results\nNo "
            "description\nNo image found\nNo news found\nSubscribe to "
            "continue\nSubscribe to read\nSubscribers only\nMembers only\n"
            "Start free trial\nTry for free\nLogin here\nLogin now\nLogin to "
            "your account\nLogin required\nSign in to continue\nPassword "
            "confirmation\nOld password\nCurrent password\nRetype password\n"
            "Recover password\nPassword reset\nRemember password\nEmail or "
            "phone\nForget your login?\nExpand menu item\nExpand or collapse\n"
            "Normal contrast\nLarger font\nSmaller font\nChange font size\n"
            "Change region\nShow info\nShow original\nPrevious day\nNext day\n"
            "Previous topic\nNext topic\nPrevious product\nNext product\n"
            "Previous project\nNext project\nPrevious news\nPrevious chapter\n"
            "Next chapter\nPrevious episode\nNext episode\nPrevious section\n"
            "Next section\nPrevious event\nNext event\nPrevious testimonial\n"
            "Next testimonial\nPrevious step\nNext step\nPrev page\nPrev "
            "post\nPrev slide\nPrev article\nOlder articles\nNewer articles\n"
            "First slide\nLast slide\nJump to top\nBack to news\nBack to "
            "login\nBack to menu\nBack to start\nGo to menu\nGo to start "
            "page\nScroll to next section\nClose newsletter popup\nPlease "
            "contact us\nPlease login\nVery good\nVery bad\nPlaylist Name\n"
            "Select Visibility\nShow/hide\nBook a flight\nBook a hotel")
    M("said-in-controls-3", "", SAN_PHRASE_ORDINARY)
    P("en", "Contact us now\nContact us today\nContact us for more "
            "information\nContact us by email\nContact the "
            "author\nContact the editor\nContact the seller\nContact the "
            "webmaster\nContact webmaster\nContact owner\nContact "
            "agent\nContact sales\nContact now\nContact author\nContact "
            "via email\nAbout this site\nAbout this website\nAbout this "
            "blog\nAbout this page\nAbout this item\nAbout this "
            "product\nAbout this event\nAbout this recipe\nAbout this "
            "book\nAbout cookies\nAbout our cookies\nAbout our "
            "ads\nAbout the blog\nAbout the company\nAbout the "
            "event\nAbout the project\nAbout the site\nAbout the "
            "website\nAbout the brand\nAbout our company\nAccount "
            "information\nAccount dropdown\nAccount options\nAction "
            "menu\nActions menu\nActive filters\nAd container\nAd "
            "content\nAd label\nAd slot\nAd unit\nAd space\nAd "
            "placeholder\nAd muted\nAd options\nAdditional "
            "info\nAdditional details\nAdditional images\nAdditional "
            "links\nAdditional navigation\nAdditional menu\nAddress "
            "book\nAdults and children\nAdults only\nAdvanced "
            "filter\nAdvanced filters\nAdvanced options\nAdvanced "
            "settings\nAdvanced Search Options\nAdvertise on this "
            "site\nAdvertisement banner\nAdvertisement "
            "placeholder\nAdvertisement image\nAdvertising "
            "banner\nAdvertising opportunities\nAdvertising "
            "information\nAdvertising policy\nAffiliate disclosure\nAge "
            "verification\nAge group\nAge restriction\nAlert "
            "message\nAlert icon\nAlert close\nAlert dialog\nAlerts and "
            "notifications\nAlphabetical index\nAlphabetical order\nAlt "
            "text\nAlternative text\nAlternate languages\nAlternate "
            "text\nAlternative versions\nAnnouncement bar\nAnswer "
            "now\nAnswer this question\nAnswer the question\nAnonymous "
            "user\nApp icon\nApp menu\nApple app store "
            "badge\nApplication form\nArchive page\nArchived "
            "posts\nArchives by month\nArchives by date\nArchives by "
            "category\nArrow button\nArrow back\nArrow forward\nArrow "
            "next\nArrow prev\nArrow previous\nArrow top\nArticle "
            "actions\nArticle author\nArticle body\nArticle "
            "content\nArticle date\nArticle details\nArticle "
            "header\nArticle information\nArticle metadata\nArticle "
            "navigation\nArticle options\nArticle pagination\nArticle "
            "published\nArticle share\nArticle sharing\nArticle sharing "
            "options\nArticle tags\nArticle tools\nArticle "
            "toolbar\nArticle continues below\nArticle continues after "
            "advertisement\nArticle lead image\nArticle list\nArticles "
            "list\nAscending order\nDescending order\nAsk now\nAssign "
            "roles\nAttached file\nAttached files\nAttached "
            "image\nAttached images\nAttachment details\nAttachment "
            "image\nAudio controls\nAudio file\nAudio icon\nAudio "
            "settings\nAuthor box\nAuthor details\nAuthor "
            "information\nAuthor info\nAuthor link\nAuthor page\nAuthor "
            "profile\nAuthor profile image\nAuthor profile "
            "picture\nAuthor profile photo\nAuthor social links\nAuthor "
            "thumbnail\nAuthors list\nAuthors and "
            "affiliations\nAvailability date\nAvailable for "
            "order\nAvailable formats\nAvailable from\nAvailable "
            "now\nAvailable online\nAvailable options\nAvailable "
            "positions\nAvailable sizes\nAvailable colors\nAvailable "
            "stock\nAvailable dates\nAvailable for download\nAvailable "
            "soon\nAvatar image\nAvatar of\nAvatar photo\nAverage "
            "customer rating\nAverage user rating\nAverage review "
            "score\nAverage score\nBackground image alt\nBackground "
            "image description\nBackground music\nBag icon\nBag "
            "empty\nBanner close\nBanner advertisement\nBanner "
            "picture\nBasic information\nBasic search\nBasket "
            "icon\nBasket total\nBasket is empty\nBefore image\nHeader "
            "navigation\nService navigation\nMeta navigation\nSidebar "
            "navigation")
    M("said-in-controls-4", "", SAN_PHRASE_ORDINARY)
    P("en", "After image\nBest offers\nBest price\nBest price "
            "guarantee\nBest rated\nBest selling\nBest selling "
            "products\nBest match\nBest results\nBest before\nBilling "
            "information\nBlog archives\nBlog categories\nBlog "
            "comments\nBlog author\nBlog header\nBlog image\nBlog "
            "navigation\nBlog pagination\nBlog post image\nBlog "
            "sidebar\nBlog thumbnail\nBody copy\nBook an "
            "appointment\nBook appointment\nBook a room\nBook a "
            "table\nBook a call\nBook a demo\nBook a tour\nBook a "
            "consultation\nBook here\nBook now button\nBook this\nBook "
            "this hotel\nBook tickets\nBook your stay\nBook your "
            "ticket\nBook your tickets\nBook details\nBook "
            "description\nBook preview\nBooking calendar\nBooking "
            "details\nBooking engine\nBooking form\nBooking "
            "confirmation\nBooking number\nBooking widget\nBottom "
            "banner\nBottom menu\nBottom navigation\nBottom bar\nBottom "
            "right\nBottom left\nBrand image\nBrand link\nBrand "
            "list\nBrand name\nBrand navigation\nBrands list\nBreadcrumb "
            "menu\nBreadcrumb path\nBreadcrumb trail\nBreadcrumbs "
            "navigation\nBreadcrumb separator\nBroken image\nBroken "
            "link\nBrowse by tag\nBrowse catalog\nBrowse our "
            "catalog\nBrowse the catalog\nBrowse through\nBullet "
            "icon\nBulk actions\nBusiness name\nBusiness type\nButton "
            "arrow\nButton close\nButton icon\nButton image\nButton "
            "label\nButton link\nButton menu\nButton next\nButton "
            "play\nButton previous\nButton text\nBuy on Amazon\nBuy with "
            "confidence\nBuying guide\nBy author\nBy category\nBy "
            "date\nBy default\nBy title\nBy clicking\nBy popularity\nBy "
            "price\nBy relevance\nBy rating\nBy name\nCalendar "
            "navigation\nCalendar of events\nCalendar view\nCalendar "
            "widget\nCalendar powered by\nCall for price\nCall me\nCall "
            "us today\nCall to action\nCall now button\nCaption "
            "text\nCard title\nCard number\nCard holder\nCard "
            "link\nCareers page\nCarousel arrow\nCarousel item\nCarousel "
            "next\nCarousel previous\nCarousel slide\nCarousel "
            "slides\nCarousel page\nCarousel content\nCarousel "
            "indicators\nCart contents\nCart count\nCart details\nCart "
            "empty\nCart link\nCart list\nCart menu\nCart preview\nCart "
            "review\nCart subtotal\nCart summary\nCart total\nCart "
            "updated\nCash on delivery\nCatalog mode\nCatalog "
            "search\nCategories list\nCategories menu\nCategories "
            "navigation\nCategory archives\nCategory "
            "description\nCategory filter\nCategory list\nCategory "
            "menu\nCategory name\nCategory page\nCategory "
            "title\nCategory links\nCharacter counter\nCharacter "
            "count\nCharacters left\nCharacters remaining\nChat with us "
            "now\nCheckout now\nCheckbox label\nChecked "
            "checkbox\nCheckmark icon\nChevron icon\nChevron down "
            "icon\nChevron up icon\nChevron right icon\nChevron left "
            "icon\nChild menu\nChild pages\nCircle icon\nCity or "
            "zip\nCity name\nClick and collect\nClose box\nClose cookie "
            "bar\nClose off-canvas\nClose side menu\nClose this "
            "box\nClose top bar\nClosed captions\nClosed now\nCode "
            "snippet\nCollapse sub menu\nCollection image\nColor "
            "contrast\nColor filter\nColor mode\nColor picker\nColor "
            "scheme\nColor selector\nColor swatch\nColor theme\nColumn "
            "header\nComment body\nComment content\nComment "
            "here\nComment list\nComment now\nComment on this "
            "article\nComment on this post\nComment policy\nComment "
            "section\nComment this\nComments disabled\nComments for this "
            "post\nComments form\nComments icon\nComments list\nComments "
            "off\nComments on\nComments on this article\nComments "
            "section\nComments (0)\nCommunity rules\nCompany "
            "information\nComplementary content\nComplete list\nComplete "
            "your order\nConfirm deletion\nContent area\nContent "
            "block\nContent blocker\nContent image\nContent "
            "information\nContent loading\nContent menu\nContent "
            "navigation")
    M("said-in-controls-5", "", SAN_PHRASE_ORDINARY)
    P("en", "Content not available\nContent not found\nContent "
            "page\nContent tabs\nContent type\nContent types\nContent "
            "warning\nContent wrapper\nContent slider\nContent "
            "media\nContent navigation menu\nContinue browsing\nContinue "
            "button\nContinue reading button\nCopyright "
            "information\nCopyright notice\nCopyright "
            "statement\nCorporate information\nCorporate site\nCount "
            "down\nCountry flag\nCountry or region\nCountry "
            "list\nCountry selection\nCoupon applied\nCourse "
            "details\nCourse content\nCourse image\nCover "
            "picture\nCredit card\nCredit cards\nCrop image\nCross "
            "icon\nCurrency selector\nCurrency selection\nCurrent "
            "article\nCurrent city\nCurrent image\nCurrent "
            "issue\nCurrent location\nCurrent page item\nCurrent "
            "price\nCurrent product\nCurrent selection\nCurrent "
            "status\nCurrent step\nCurrent user\nCurrent volume\nCurrent "
            "weather\nCurrent year\nCustom content\nCustom field\nCustom "
            "fields\nCustom image\nCustom link\nCustom links\nCustom "
            "order\nCustom text\nCustom style\nCustomer "
            "account\nCustomer area\nCustomer images\nCustomer "
            "menu\nCustomer photos\nCustomer rating\nCustomer "
            "testimonials\nDark mode toggle\nDark theme\nLight "
            "theme\nDate created\nDate filter\nDate from\nDate "
            "icon\nDate of issue\nDate of publication\nDate picker\nDate "
            "posted\nDate range\nDate selector\nDate submitted\nDate "
            "to\nDate updated\nDay view\nMonth view\nWeek view\nYear "
            "view\nMap view\nGallery view\nTable view\nAgenda "
            "view\nDefault order\nDefault settings\nDefault "
            "view\nDefault language\nDefault picture\nDefault "
            "thumbnail\nDefault value\nDelivery date\nDelivery "
            "details\nDelivery options\nDelivery time\nDelivery "
            "method\nDescription of image\nDescription for this block. "
            "Use this space for describing your block. Any text will do. "
            "Description for this block. You can use this space for "
            "describing your block\nDesktop menu\nDesktop "
            "navigation\nDesktop navigation menu\nDesktop site\nDesktop "
            "view\nDesktop banner\nDesktop header\nDetail page\nDetail "
            "view\nDetailed information\nDetailed rating\nDetailed "
            "description\nDetails page\nDialog box\nDialog "
            "content\nDialog window\nDialog close\nDifferent "
            "address\nDimensions and weight\nDirect message\nDiscount "
            "applied\nDiscount price\nDiscussion forum\nDiscussion "
            "starter\nDiscussions list\nDisplay all\nDisplay as\nDisplay "
            "list\nDisplay mode\nDisplay more\nDisplay name\nDisplay "
            "options\nDisplay order\nDisplay settings\nDocument "
            "icon\nDocument title\nDocument type\nDocument list\nDollar "
            "sign\nDots icon\nDouble click\nDownload catalogue\nDownload "
            "our catalog\nDownload this page as PDF\nDraw "
            "attention\nDrop down\nDrop-down menu\nDrop files here or "
            "click to upload\nDrop files to upload\nDropdown "
            "icon\nDropdown toggle\nDropdown arrow\nDue date\nEmail "
            "field\nEmail form\nEmail label\nEmail login\nEmail "
            "me\nEmail notifications\nEmail password\nEmail "
            "settings\nEmail subscription\nEmail alerts\nEmail "
            "sent\nEmail author\nEmail verification\nEmail "
            "updates\nEmail signup\nEmail sign up\nEmail or phone "
            "number\nEmail address (required)\nEmergency contact\nEmpty "
            "alt\nEmpty basket\nEmpty list\nEmpty search\nEmpty shopping "
            "list\nEmpty wishlist\nEnd of content\nEnd of menu\nEnd of "
            "page\nEnd of navigation\nEnd of carousel\nEnd of search "
            "dialog\nEnd of list\nEnd of article\nEnd of slider\nEnd of "
            "gallery\nEnd of main content\nEnlarged image\nEnquire "
            "now\nEnquiry form\nEnquire about this\nError icon\nError "
            "occurred\nError page\nError details\nEstimated "
            "delivery\nEstimated delivery date\nEstimated "
            "shipping\nEstimated total\nEstimated price")
    M("said-in-controls-6", "", SAN_PHRASE_ORDINARY)
    P("en", "Estimated time\nEstimated read time\nEvent category\nEvent "
            "categories\nEvent date\nEvent description\nEvent "
            "image\nEvent information\nEvent link\nEvent list\nEvent "
            "navigation\nEvent search\nEvent tags\nEvent website\nEvents "
            "list\nEvents list navigation\nEvents this month\nEverything "
            "you need to know\nExclude tax\nExisting customer\nExisting "
            "customers\nExisting user\nExit mobile version\nExit "
            "site\nExpanded view\nExpiration date\nExpiry date\nExtended "
            "search\nExternal content\nExternal image\nExternal "
            "media\nExternal resources\nExtra information\nExtra "
            "options\nEye icon\nFacebook image\nFacebook like "
            "button\nFacebook share\nFacebook share button\nFacebook "
            "social icon\nFacebook social plugin\nTwitter share\nTwitter "
            "share button\nTwitter social icon\nInstagram "
            "photo\nInstagram social icon\nLinkedIn share\nYouTube icon "
            "link\nYouTube thumbnail\nWhatsApp share\nFavorite "
            "button\nFavorite icon\nFavorites list\nFavorites "
            "icon\nFeature image\nFeatured article\nFeatured blog "
            "posts\nFeatured categories\nFeatured content\nFeatured "
            "events\nFeatured images\nFeatured image caption\nFeatured "
            "item\nFeatured items\nFeatured news\nFeatured "
            "photo\nFeatured post\nFeatured product\nFeatured "
            "projects\nFeatured properties\nFeatured recipes\nFeatured "
            "stories\nFeatured story\nFeatured thumbnail\nFeatured "
            "topics\nFeatured videos\nFeatured works\nField is "
            "required\nFile attachment\nFile attachments\nFile "
            "download\nFile icon\nFile information\nFile photo\nFile "
            "upload\nFile version\nFiles attached\nFilled heart\nFilter "
            "by tag\nFilter by tags\nFiltered by\nFilters "
            "applied\nFilters selected\nFirst item\nFirst visit\nFirst "
            "row\nLast item\nFlag icon\nFlag as inappropriate\nFlag "
            "image\nFlag this\nFlag this item\nFlag this "
            "review\nFloating button\nFont size selector\nFont "
            "weight\nFont resize\nFont style\nFooter area\nFooter "
            "banner\nFooter column\nFooter content\nFooter form\nFooter "
            "icons\nFooter image\nFooter information\nFooter "
            "legal\nFooter logo\nFooter main\nFooter nav\nFooter "
            "navigation menu\nFooter navigation links\nFooter "
            "section\nFooter sidebar\nFooter social\nFooter social "
            "links\nFooter social media\nFooter widget area\nFor more "
            "details\nFor more information\nFor rent\nFor "
            "sale\nForeground color\nForm field\nForm fields\nForm "
            "input\nForm message\nForm submitted\nForm submission\nForm "
            "validation\nFree shipping on all orders\nFree returns\nFrom "
            "date\nFull details\nFull image\nFull list\nFull map\nFull "
            "page\nFull post\nFull review\nFull screen mode\nFull "
            "size\nFull size image\nFull text\nFull text search\nFull "
            "version\nFull video\nFull view\nFull width\nGallery "
            "images\nGallery item\nGallery navigation\nGallery "
            "photo\nGallery picture\nGallery pictures\nGallery "
            "thumbnail\nGeneral information\nGeneral terms and "
            "conditions\nGeneral settings\nGeneral inquiries\nGenerated "
            "by\nGeneric image\nGift certificate\nGift wrap\nGift "
            "wrapping\nGive us a call\nGive us feedback\nGive your "
            "opinion\nGlobal menu\nGlobal footer\nGlobal header\nGlobal "
            "site tag\nGroup by\nGroup name\nGuest name\nGuest "
            "user\nGuest book\nGuests and rooms\nHalf stars\nHandle icon")
    M("said-in-controls-7", "", SAN_PHRASE_ORDINARY)
    P("en", "Header area\nHeader background\nHeader button\nHeader "
            "content\nHeader icon\nHeader icons\nHeader left\nHeader "
            "link\nHeader links\nHeader logo\nHeader main\nHeader menu "
            "mobile\nHeader nav\nHeader photo\nHeader picture\nHeader "
            "right\nHeader section\nHeader social\nHeader "
            "toolbar\nHeader top\nHeader top menu\nHeader "
            "utilities\nHeader widget\nHeadline image\nHeart "
            "outline\nHelp & support\nHelp and support\nHelp desk\nHelp "
            "page\nHelp icon\nHelp menu\nHelp text\nHelp us\nHelp us "
            "improve\nHelp us improve this page\nHero picture\nHero "
            "slide\nHero carousel\nHero section\nHide box\nShow "
            "box\nHigh contrast mode\nHigh contrast version\nHigh "
            "resolution\nHigh to low\nLow to high\nHighest "
            "price\nHighest rated\nHighest rating\nLowest price\nLowest "
            "rating\nHighlighted image\nHighlighted content\nHistory "
            "icon\nHome address\nHome delivery\nHome icon\nHome page "
            "icon\nHome page logo\nHorizontal line\nHorizontal "
            "menu\nVertical menu\nHours of operation\nHow to buy\nHow to "
            "cite\nHow to get here\nHow to get there\nHow to make\nHow "
            "to make it\nHow to pay\nHow to play\nHow to watch\nHow to "
            "contact us\nHow to find us\nHow was it?\nHuman "
            "verification\nIcon arrow\nIcon arrow right\nIcon arrow "
            "left\nIcon arrow down\nIcon close\nIcon close menu\nIcon "
            "facebook\nIcon for mobile apps\nIcon link\nIcon list\nIcon "
            "mail\nIcon menu\nIcon phone\nIcon play\nIcon search\nIcon "
            "share\nIcon twitter\nIcon user\nIcon calendar\nIcon "
            "check\nIcon clock\nIcon download\nIcon location\nIcon "
            "email\nImage alt text\nImage alt\nImage alternative\nImage "
            "alternative text\nImage and text\nImage associated with "
            "this article\nImage author\nImage banner\nImage "
            "background\nImage block\nImage button\nImage by\nImage "
            "caption\nImage close\nImage content\nImage copyright\nImage "
            "courtesy of\nImage credits\nImage default\nImage "
            "detail\nImage details\nImage for\nImage from\nImage "
            "grid\nImage header\nImage icon\nImage info\nImage "
            "item\nImage license\nImage link\nImage list\nImage "
            "loading\nImage map\nImage missing\nImage name\nImage "
            "number\nImage of\nImage of product\nImage of the "
            "product\nImage overlay\nImage post\nImage preview\nImage "
            "product\nImage quality\nImage result\nImage rights\nImage "
            "search\nImage settings\nImage size\nImage sources\nImage "
            "thumbnail\nImage unavailable\nImage upload\nImage "
            "viewer\nImage with caption\nImage without title\nImages "
            "by\nImages from\nImages gallery\nImport settings\nImportant "
            "information\nImportant links\nImportant note\nImportant "
            "notice\nIn progress\nIn stock now\nIn this article\nIn this "
            "section\nIn this page\nIn this issue\nIn this guide\nIn "
            "this story\nIn this video\nIn this category\nInactive "
            "star\nInclude tax\nIncluding tax\nExcluding "
            "tax\nInformation for\nInformation about\nInformation "
            "icon\nInformation message\nInformation menu\nInformation on "
            "this page\nInformation panel\nInline image\nInner "
            "banner\nInner image\nInner page banner\nInquire "
            "now\nInquiry form\nInside page\nInstant "
            "search\nInstructions for use\nInteractive "
            "graphic\nInteractive content\nInteractive image\nInternet "
            "explorer is not supported\nIntroduction image\nIntroduction "
            "text\nInvoice address\nIssue date\nIssue archive\nIt is "
            "required\nItem added\nItem added to cart\nItem added to "
            "your cart\nItem count\nItem description\nItem details\nItem "
            "location\nItem name\nItem number\nItem options\nItem "
            "price\nItem title\nItem total\nItems found\nItems "
            "selected\nItems shown\nJob category\nJob description\nJob "
            "details\nJob listing\nJob location\nJob title\nJob "
            "type\nJob opportunities\nJoin the waitlist\nJoin us on "
            "Facebook\nKey features\nKey information\nKeyboard "
            "navigation\nKeyboard navigation off")
    M("said-in-controls-8", "", SAN_PHRASE_ORDINARY)
    P("en", "Keyword search\nKeywords cloud\nLabel for\nLanguage "
            "chooser\nLanguage dropdown\nLanguage icon\nLanguage "
            "list\nLanguage navigation\nLanguage options\nLanguage "
            "picker\nLanguage preference\nLanguage selection\nLanguage "
            "settings\nLanguage switch button\nLanguage toggle\nLanguage "
            "versions\nLanguages available\nLarge image\nLarge "
            "text\nLarge version\nLarger image\nLarger view\nLazy "
            "image\nLazy load image\nLazy loaded component\nLazy "
            "placeholder\nLead image\nLead photo\nLead story\nLeft arrow "
            "icon\nRight arrow icon\nLeft button\nRight button\nLeft "
            "column\nRight column\nLeft menu\nRight menu\nLeft "
            "navigation\nRight navigation\nLeft to right\nRight to "
            "left\nLegal disclaimer\nLegal menu\nLegal notices\nLegal "
            "terms\nLess details\nLess info\nLess information\nLine "
            "spacing\nLicense agreement\nLicense information\nLicense "
            "type\nLightbox image\nLike and share\nLike comment\nLike "
            "it\nLike icon\nLike or dislike\nLiked by\nLink copied "
            "successfully\nLink icon\nLink image\nLink text\nLink "
            "underline\nLinks and resources\nList icon\nList item\nList "
            "items\nList of articles\nList of authors\nList of "
            "categories\nList of comments\nList of contents\nList of "
            "events\nList of files\nList of images\nList of items\nList "
            "of pages\nList of posts\nList of products\nList of "
            "results\nList of subcategories\nList of tags\nList of "
            "topics\nList all\nList only\nList options\nList "
            "price\nListing image\nListing details\nLoading "
            "animation\nLoading bar\nLoading data\nLoading form\nLoading "
            "gif\nLoading images\nLoading map\nLoading message\nLoading "
            "more\nLoading more posts\nLoading next\nLoading "
            "page\nLoading player\nLoading products\nLoading "
            "search\nLoading the player\nLocal time\nLocation and "
            "contact\nLocation map\nLocation marker\nLocation "
            "name\nLocation pin\nLocation search\nLocation "
            "details\nLocation information\nLocation selector\nLogo alt "
            "text\nLogo - Back to homepage\nLogo - go to homepage\nLogo "
            "of the company\nLogo on the homepage\nLogout button\nLong "
            "description\nShort description\nLook inside\nLooking for "
            "something?\nLooking for more?\nMailing address\nMailing "
            "list\nMain area\nMain banner\nMain body\nMain "
            "carousel\nMain categories\nMain category\nMain column\nMain "
            "content area\nMain content section\nMain content starts "
            "here\nMain cover\nMain footer\nMain header\nMain "
            "heading\nMain image gallery\nMain links\nMain menu "
            "mobile\nMain nav\nMain navbar\nMain navigation menu\nMain "
            "navigation mobile\nMain page\nMain page content\nMain "
            "photo\nMain picture\nMain product image\nMain section\nMain "
            "sections\nMain sidebar\nMain site navigation\nMain "
            "slider\nMain story\nMain topics\nMain video\nMap "
            "controls\nMap image\nMap icon\nMap legend\nMap loading\nMap "
            "of\nMap type\nMap location\nMap preview\nMap search\nMap & "
            "directions\nMarked locations\nMaximum characters\nMaximum "
            "file size\nMaximum number\nMaximum price\nMinimum "
            "price\nMember area\nMember login\nMember profile\nMembers "
            "area\nMembers login\nMembership plan\nMembership "
            "plans\nMenu burger\nMenu close\nMenu closed\nMenu close "
            "button\nMenu dropdown\nMenu expand\nMenu image\nMenu "
            "list\nMenu open\nMenu open button\nMenu overlay\nMenu "
            "panel\nMenu search\nMenu section\nMenu separator\nMenu "
            "sidebar\nMenu toggle button\nMenu toggler\nMenu "
            "trigger\nMenu with\nMessage body\nMessage from\nMessage "
            "icon\nMessage subject\nMessage us\nMessage text\nMini "
            "cart\nMini basket\nMinimum quantity\nMinimize chat\nMinimum "
            "order\nMinutes to read\nMissing alt\nMobile banner\nMobile "
            "footer\nMobile footer menu\nMobile hamburger menu\nMobile "
            "header\nMobile header menu\nMobile icon\nMobile "
            "image\nMobile logo")
    M("said-in-controls-9", "", SAN_PHRASE_ORDINARY)
    P("en", "Mobile main menu\nMobile menu close\nMobile menu "
            "icon\nMobile menu open\nMobile menu toggle\nMobile menu "
            "trigger\nMobile nav\nMobile navbar\nMobile navigation "
            "menu\nMobile navigation toggle\nMobile number\nMobile "
            "phone\nMobile search bar\nMobile site logo\nMobile "
            "social\nMobile toggle\nMobile view\nModal close\nModal "
            "close button\nModal content\nModal dialog\nModal "
            "header\nModal image\nModal title\nModal window\nModel "
            "number\nMonthly archive\nMonthly archives\nMore about "
            "cookies\nMore about us\nMore button\nMore arrow\nMore "
            "icon\nMore info about\nMore information about\nMore like "
            "these\nMore link\nMore menu\nMore menu items\nMore "
            "navigation\nMore on\nMore plans\nMove backward\nMove "
            "forward\nMove to cart\nMove to wishlist\nMove to wish "
            "list\nMulti-language\nMultiple choice\nMusic player\nMy "
            "account icon\nMy account link\nMy addresses\nMy bag\nMy "
            "basket\nMy bookings\nMy bookmarks\nMy cart icon\nMy "
            "comments\nMy courses\nMy details\nMy downloads\nMy "
            "favorites\nMy favourites\nMy favorite\nMy feed\nMy "
            "library\nMy list\nMy lists\nMy location\nMy messages\nMy "
            "notifications\nMy page\nMy personal info\nMy posts\nMy "
            "preferences\nMy products\nMy recipe box\nMy recipes\nMy "
            "reservations\nMy reviews\nMy saved items\nMy settings\nMy "
            "shopping bag\nMy shopping basket\nMy shopping cart\nMy "
            "store\nMy subscriptions\nMy tickets\nMy watchlist\nMy wish "
            "lists\nName and email\nName field\nName of\nName is "
            "required\nNatural language\nNavigate back\nNavigate "
            "down\nNavigate left\nNavigate next\nNavigate "
            "previous\nNavigate right\nNavigate to\nNavigate to "
            "home\nNavigate to homepage\nNavigate to home page\nNavigate "
            "to next page\nNavigate to page\nNavigate to previous "
            "page\nNavigate to top\nNavigate up\nNavigation "
            "arrow\nNavigation arrows\nNavigation bar\nNavigation "
            "button\nNavigation buttons\nNavigation icon\nNavigation "
            "link\nNavigation links\nNavigation list\nNavigation "
            "options\nNavigation panel\nNavigation toggle\nNavigation "
            "tree\nNecessary information\nNeeds answer\nNetwork "
            "error\nNew account\nNew article\nNew articles\nNew "
            "comment\nNew comments\nNew content\nNew customer "
            "registration\nNew features\nNew items\nNew members\nNew "
            "message\nNew messages\nNew notification\nNew "
            "notifications\nNew post\nNew release\nNew replies\nNew "
            "reply\nNew tab\nNew topics\nNew user registration\nNew "
            "version\nNew window\nNewer news\nNewer topics\nNews "
            "archive\nNews archives\nNews article\nNews articles\nNews "
            "categories\nNews category\nNews headlines\nNews items\nNews "
            "photo\nNews search\nNews thumbnail\nNews title\nNewsletter "
            "form\nNewsletter registration\nNewsletter sign "
            "up\nNewsletter signup\nNewsletter subscription\nNewsletter "
            "unsubscribe\nNext button\nNext meeting\nNext release\nNext "
            "stop\nNext to\nNormal size\nNot allowed\nNot "
            "applicable\nNot at all\nNot available\nNot defined\nNot "
            "found\nNot helpful\nNot in stock\nNot rated\nNot "
            "selected\nNot specified\nNot logged in\nNot set\nNote "
            "that\nNotes and references\nNotice board\nNotification "
            "bell\nNotification icon\nNotification message\nNotification "
            "settings\nNotifications menu\nNotifications "
            "icon\nNotifications settings\nNumber of people\nNumber of "
            "views\nNumber of votes\nNumber of likes\nNumber of "
            "results\nNumber of posts\nNumber of products\nNumber of "
            "rooms\nNumber of downloads\nNumber of shares\nObject "
            "image\nOffer ends in\nOffers and promotions\nOffice "
            "hours\nOld price\nOld version\nOlder news\nOlder "
            "stories\nOlder topics\nOn backorder\nOn sale now\nOn this "
            "page\nOn this site\nOn this topic\nOn request\nOnline "
            "catalog\nOnline form\nOnline friends\nOnline orders\nOnline "
            "payment")
    M("said-in-controls-10", "", SAN_PHRASE_ORDINARY)
    P("en", "Online payments\nOnline registration\nOnline "
            "services\nOnline version\nOpen now\nOpen "
            "positions\nOptional field\nOptional fields\nOptions "
            "available\nOptions menu\nOptions selected\nOrder "
            "confirmation\nOrder date\nOrder form\nOrder id\nOrder "
            "information\nOrder items\nOrder online\nOrder "
            "reprint\nOrder reprints\nOrder total\nOrder your "
            "copy\nOrdered list\nOrdering information\nOriginal "
            "article\nOriginal image\nOriginal language\nOriginal "
            "post\nOriginal price\nOriginal size\nOriginal "
            "source\nOriginal title\nOriginal version\nOther "
            "articles\nOther categories\nOther countries\nOther "
            "details\nOther downloads\nOther events\nOther "
            "formats\nOther info\nOther information\nOther links\nOther "
            "news\nOther options\nOther pages\nOther posts\nOther "
            "products\nOther resources\nOther services\nOther "
            "sites\nOther stories\nOther topics\nOther versions\nOther "
            "videos\nOther websites\nOverall rating\nOverlay "
            "background\nOverlay close\nOverlay image\nOverlay "
            "text\nOverlay menu\nOverview of\nOverview page\nPage "
            "actions\nPage author\nPage background\nPage banner\nPage "
            "contents\nPage count\nPage details\nPage footer\nPage "
            "header\nPage heading\nPage image\nPage information\nPage is "
            "loading\nPage last reviewed\nPage links\nPage list\nPage "
            "load\nPage loading\nPage menu\nPage not available\nPage "
            "number\nPage numbers\nPage options\nPage path\nPage "
            "previous\nPage next\nPage rating\nPage section\nPage "
            "sections\nPage settings\nPage size\nPage tabs\nPage "
            "tools\nPage top button\nPage turner\nPage updated\nPage "
            "created\nPages list\nPages menu\nPages "
            "navigation\nPagination links\nPagination next\nPagination "
            "previous\nPaid subscription\nParent category\nParent "
            "menu\nParent page\nParent topic\nPart number\nPartner "
            "sites\nPartner websites\nPassword hint\nPassword must "
            "be\nPassword protected\nPassword required\nPassword reset "
            "link\nPast issues\nPast issue\nPause animation\nPay "
            "now\nPay online\nPay with\nPayment details\nPayment "
            "icons\nPayment information\nPayment options\nPayment "
            "terms\nPayment and delivery\nPayment and shipping\nPayments "
            "and shipping\nPDF icon\nPer serving\nPer 100 g\nPer "
            "portion\nPermanent address\nPerson icon\nPersonal "
            "area\nPersonal data\nPersonal details\nPersonal "
            "info\nPersonal information\nPersonal menu\nPersonal "
            "page\nPersonal settings\nPersonal tools\nPersonalised "
            "newsletters\nPersonalized ads\nPersonalized "
            "newsletters\nPhone call\nPhone link\nPhone no\nPhone number "
            "(optional)\nPhone number (required)\nPhoto album\nPhoto "
            "albums\nPhoto by\nPhoto caption\nPhoto courtesy of\nPhoto "
            "credits\nPhoto description\nPhoto from\nPhoto of\nPhoto of "
            "the author\nPhoto of author\nPhoto slideshow\nPhoto "
            "source\nPhoto title\nPhotos by\nPhotos from\nPhotos "
            "of\nPhotographer's website\nPick a color\nPick a time\nPick "
            "date\nPickup location\nPickup in store\nPicture by\nPicture "
            "caption\nPicture courtesy of\nPicture credit\nPicture "
            "credits\nPicture description\nPicture detail\nPicture "
            "galleries\nPicture gallery\nPicture gallery item\nPicture "
            "of\nPicture source\nPictures of\nPin icon\nPlace an "
            "order\nPlace bid\nPlace in cart\nPlace of birth\nPlace of "
            "publication\nPlace your ad\nPlaceholder text\nPlay "
            "again\nPlay and pause\nPlay animation\nPlay button\nPlay "
            "episode\nPlay in browser\nPlay/Pause\nPlay live\nPlay "
            "list\nPlay next\nPlay now\nPlay or pause")
    M("said-in-controls-11", "", SAN_PHRASE_ORDINARY)
    P("en", "Play or pause video\nPlay previous\nPlay slide show\nPlay "
            "sound\nPlay trailer\nPlayer controls\nPlayer settings\nPlus "
            "icon\nMinus icon\nPop-up window\nPopup close\nPopup "
            "image\nPopup menu\nPopular authors\nPopular brands\nPopular "
            "collections\nPopular destinations\nPopular "
            "keywords\nPopular offers\nPopular services\nPopular "
            "articles this week\nPosition title\nPost a review\nPost a "
            "job\nPost a new comment\nPost a question\nPost "
            "actions\nPost an ad\nPost anonymously\nPost as guest\nPost "
            "as\nPost content\nPost date\nPost details\nPost "
            "excerpt\nPost feed\nPost footer\nPost header\nPost "
            "info\nPost is pinned\nPost link\nPost list\nPost meta\nPost "
            "new comment\nPost new thread\nPost options\nPost "
            "pagination\nPost quick reply\nPost review\nPost share\nPost "
            "sharing\nPost subject\nPost title\nPost to Facebook\nPost "
            "to Twitter\nPost views\nPost voting\nPost your "
            "question\nPostal address\nPosted date\nPosted under\nPosts "
            "by\nPosts by author\nPosts by category\nPosts by tag\nPosts "
            "feed\nPosts list\nPosts slider\nPosts tagged\nPosts with "
            "tag\nPowered by\nPreferred contact method\nPrepare "
            "for\nPress enquiries\nPress inquiries\nPrev arrow\nPrev "
            "button\nPreview mode\nPreview not available\nPreview "
            "this\nPreview video\nPrevious button\nPrevious "
            "editions\nPrevious issues\nPrevious match\nPrevious "
            "price\nPrevious versions\nPrevious/Next\nPrice "
            "comparison\nPrice filter\nPrice from\nPrice history\nPrice "
            "list\nPrice not available\nPrice on request\nPrice "
            "per\nPrice per person\nPrice reduced from\nPrice "
            "slider\nPrice including tax\nPrice excluding tax\nPricing "
            "and plans\nPricing plans\nPricing table\nPrimary "
            "category\nPrimary content\nPrimary image\nPrimary "
            "links\nPrimary nav\nPrimary navbar\nPrimary navigation "
            "menu\nPrimary tabs\nPrimary widget area\nPrimary menu "
            "mobile\nSecondary content\nSecondary image\nSecondary "
            "links\nSecondary nav\nSecondary navigation menu\nSecondary "
            "tabs\nTertiary navigation\nTertiary menu\nPrint "
            "receipt\nPrintable version\nPrinting options\nPrivate "
            "messages\nPrivate area\nPrivate policy\nPrivacy policy "
            "link\nProduct added to cart\nProduct added to "
            "wishlist\nProduct added to compare\nProduct "
            "category\nProduct care\nProduct collection\nProduct "
            "colors\nProduct data\nProduct dimensions\nProduct "
            "features\nProduct filter\nProduct filters\nProduct "
            "finder\nProduct grid\nProduct id\nProduct image "
            "gallery\nProduct images\nProduct info\nProduct "
            "link\nProduct list\nProduct list item\nProduct "
            "menu\nProduct navigation\nProduct not available\nProduct "
            "not found\nProduct number\nProduct options\nProduct "
            "overview\nProduct page\nProduct photo\nProduct "
            "picture\nProduct pictures\nProduct preview\nProduct "
            "price\nProduct rating\nProduct ratings\nProduct "
            "recommendations\nProduct screenshot\nProduct short "
            "description\nProduct size\nProduct sizes\nProduct "
            "specifications\nProduct summary\nProduct thumbnail\nProduct "
            "thumbnails\nProduct title\nProduct variants\nProduct "
            "variations\nProduct view\nProducts found\nProducts "
            "image\nProducts list\nProducts menu\nProducts on "
            "sale\nProducts per page\nProducts tagged\nProfile "
            "completion\nProfile details\nProfile icon\nProfile "
            "information\nProfile link\nProfile menu\nProfile "
            "name\nProfile page\nProfile pic\nProfile pictures\nProfile "
            "settings\nProfile summary\nProfile views\nProgress "
            "indicator\nProject image\nProject name\nProject "
            "navigation\nProject title\nProject type\nPromotional "
            "banner\nPromotional code\nPromotional image\nProperty "
            "details\nProperty image\nProperty type\nPublic "
            "profile\nPublic holiday\nPublication date")
    M("said-in-controls-12", "", SAN_PHRASE_ORDINARY)
    P("en", "Publication details\nPublication type\nPublication "
            "year\nPublished date\nPublished in\nPublished "
            "under\nPublished online\nPublish date\nPublishing "
            "date\nPurchase history\nPurchase now\nPurchase order\nPush "
            "notifications\nQuestion mark\nQuestion mark icon\nQuestions "
            "and answers\nQuestions & answers\nQuick access\nQuick "
            "contact\nQuick edit\nQuick filters\nQuick info\nQuick "
            "link\nQuick menu\nQuick message\nQuick order\nQuick "
            "tour\nQuote this\nQuote this comment\nQuote selected "
            "text\nQuote post\nRandom articles\nRandom image\nRandom "
            "page\nRandom photo\nRandom product\nRandom quote\nRange "
            "slider\nRate and comment\nRate and write a review\nRate "
            "your experience\nRate now\nRate article\nRate: 1\nRated 5 "
            "out of 5\nRating & reviews\nRating and reviews\nRatings & "
            "reviews\nRatings and reviews\nRating average\nRating "
            "button\nRating count\nRating form\nRating icon\nRating "
            "scale\nRating star\nRating stars\nRating system\nRating "
            "value\nReach us\nReach us at\nReact to this\nReaction "
            "score\nRead in English\nRead the full interview\nRead the "
            "interview\nRead the rest\nRead the rest of this entry\nRead "
            "the whole article\nRead the whole story\nReading "
            "list\nReading mode\nReading progress\nReading "
            "view\nReadability menu\nReader comments\nReader "
            "view\nReader reviews\nReaders comments\nReaders also "
            "liked\nReady to cook\nReason for contact\nRecommended "
            "content\nRecommended items\nRecommended links\nRecommended "
            "news\nRecommended retail price\nRecommended "
            "stories\nRecommended videos\nReduced price\nReference "
            "number\nRefine by\nRefine search\nRefine your "
            "search\nRefine your selection\nRegion and language\nRegion "
            "selection\nRegistered user\nRegistered users "
            "only\nRegistration form\nRegistration "
            "required\nRegistration is closed\nRegistration is "
            "disabled\nRelease date\nRelease notes\nReload image\nReload "
            "page\nReload the page\nRemaining characters\nRemember "
            "choice\nRemember this device\nRemember username\nRemove "
            "ad\nRemove tag\nRepeat email address\nReport inappropriate "
            "content\nReprints and permissions\nRequest a "
            "repair\nRequired information\nRequired information is "
            "marked\nRequired value\nRequirement fields\nResend "
            "confirmation email\nResend verification email\nReservation "
            "form\nReserve a table\nReserve now\nReserve your "
            "spot\nResize font\nResize image\nResize text\nResource "
            "type\nResources and tools\nResponse code\nResponses are "
            "currently closed\nResponses (0)\nRest of the world\nResult "
            "count\nResult list\nResult page\nResults count\nResults "
            "for\nResults list\nResults page\nRetail price\nReturns & "
            "exchanges\nReview article\nReview count\nReview "
            "details\nReview form\nReview image\nReview policy\nReview "
            "rating\nReview stars\nReview this product\nReview "
            "title\nReview your order\nReview your answers\nReviewed "
            "by\nReviews and ratings\nReviews count\nReviews "
            "list\nReviews score\nReviews summary\nRight sidebar "
            "content\nRollover image\nRooms and guests\nRow "
            "actions\nRules and regulations\nSafety information\nSales "
            "price\nSales information\nSame day delivery\nSample "
            "image\nSample page\nSample text\nScan me\nScan the "
            "code\nScan to download\nScheduled date\nScreen reader "
            "only\nScreen reader text\nScreen readers only\nScreen "
            "size\nScreenshot of\nScroll indicator\nScrolling text\nSeat "
            "selection\nSection header\nSection heading\nSection "
            "image\nSection menu\nSection title\nSection links\nSecure "
            "payments\nSecure shopping\nSecurity policy\nSecurity "
            "question\nSee a sample\nSee how it works\nSee more like "
            "these\nSee the program\nSee what's new\nSelect "
            "county\nSelect international site\nSelect tags\nSelect "
            "vehicle\nSelected categories\nSelected color\nSelected "
            "date\nSelected files")
    M("said-in-controls-13", "", SAN_PHRASE_ORDINARY)
    P("en", "Selected filters\nSelected image\nSelected item\nSelected "
            "items\nSelected language\nSelected option\nSelected "
            "page\nSelected product\nSelected publications\nSelected "
            "size\nSelection of\nSelection results in a full page "
            "refresh\nSell now\nSeller information\nSeller "
            "profile\nSeller rating\nSend a copy to yourself\nSend to "
            "someone\nSend us\nSend us a WhatsApp\nSend us your "
            "feedback\nSend us your question\nSender email\nSender "
            "name\nSending message\nSending request\nSeparate "
            "category\nSerial number\nServer error\nServer "
            "response\nService menu\nService unavailable\nServices "
            "list\nServices menu\nSession expired\nSession timeout\nSet "
            "alert\nSet ascending direction\nSet descending "
            "direction\nSet language\nSet location\nSet new "
            "password\nSet password\nSet reminder\nSet your "
            "location\nSet your preferences\nSettings icon\nSettings "
            "menu\nShared by\nShared files\nShared on\nShip to\nShipping "
            "& returns\nShipping and delivery\nShipping and "
            "returns\nShipping cost\nShipping costs\nShipping "
            "country\nShipping date\nShipping details\nShipping "
            "options\nShipping rates\nShipping time\nShipping "
            "to\nShipping weight\nShips from\nShips to\nShop all\nShop "
            "by\nShop by brand\nShop by price\nShop categories\nShop "
            "category\nShop here\nShop our\nShop page\nShop "
            "products\nShop sidebar\nShop similar\nShop the "
            "collection\nShop the look\nShop this\nShop this "
            "product\nShopping basket icon\nShopping cart link\nShopping "
            "cart total\nShort link\nShort text\nShort URL\nShow all "
            "tags\nShow as\nShow ignored content\nShow more tags\nShow "
            "neighborhood\nShow program\nShow spoiler\nShow sub "
            "menu\nShow subcategories\nShow tags\nShowing all\nShowing "
            "all results\nShowing of\nShowing results\nShowing results "
            "for\nShown in\nSide bar\nSide nav\nSide panel\nSidebar "
            "banner\nSidebar content\nSidebar image\nSidebar "
            "search\nSidebar toggle\nSidebar widgets\nSimilar "
            "articles\nSimilar content\nSimilar events\nSimilar "
            "images\nSimilar items\nSimilar news\nSimilar "
            "photos\nSimilar properties\nSimilar recipes\nSimilar "
            "searches\nSimilar stories\nSimilar videos\nSimple "
            "search\nSingle image\nSingle item\nSingle post\nSingle "
            "product\nSite banner\nSite content\nSite contents\nSite "
            "credits\nSite disclaimer\nSite icon\nSite index\nSite "
            "language\nSite links\nSite main navigation\nSite map "
            "link\nSite menu toggle\nSite name\nSite navigation "
            "menu\nSite news\nSite options\nSite overlay\nSite "
            "owner\nSite policies\nSite profile\nSite rules\nSite "
            "sections\nSite settings\nSite statistics\nSite title\nSite "
            "tools\nSite updates\nSite usage\nSite visitors\nSite web "
            "designed by\nSite developed by\nSite created by\nSite "
            "sections menu\nSize & fit\nSize and fit\nSize of text\nSkin "
            "type\nSlide next\nSlide prev\nSlide previous\nSlide "
            "left\nSlide right\nSlide show\nSlide title\nSlide to "
            "left\nSlide to right\nSlide navigation\nSlider "
            "arrow\nSlider button\nSlider images\nSlider next\nSlider "
            "prev\nSlider previous\nSlider pagination\nSlider "
            "thumbnails\nSlideshow controls\nSlideshow image\nSlideshow "
            "navigation\nSmall image\nSmall text\nSmaller image\nSnippet "
            "view\nSocial bar\nSocial button\nSocial buttons\nSocial "
            "icon\nSocial media bar\nSocial media button\nSocial media "
            "buttons\nSocial media icon\nSocial media menu\nSocial media "
            "sharing\nSocial media widget\nSocial media share\nSocial "
            "navigation menu\nSocial profiles\nSocial share\nSocial "
            "share bar\nSort alphabetically\nSort direction\nSorted "
            "by\nSorting order\nSource code\nSource image\nSource "
            "link\nSource language\nSource text\nSource URL\nSpace "
            "available\nSpecial characters\nSpecial instructions")
    M("said-in-controls-14", "", SAN_PHRASE_ORDINARY)
    P("en", "Special notes\nSpecial pages\nSpecial recent posts\nSpecial "
            "requests\nSpecify other\nSpinner icon\nSpinner "
            "image\nSponsored article\nSponsored by\nSponsored "
            "ads\nSponsored product\nSponsored products\nSponsored "
            "listing\nSponsored stories\nStand alone\nStandard "
            "shipping\nStar active\nStar inactive\nStar image\nStar "
            "off\nStar on\nStar ratings\nStars rating\nStart a "
            "chat\nStart a new discussion\nStart a new search\nStart a "
            "project\nStart a search\nStart date and time\nStart "
            "discussion\nStart downloading\nStart exploring\nStart "
            "free\nStart new search\nStart of content\nStart of "
            "page\nStart of main content\nStart of menu\nStart of "
            "navigation\nStart over\nStart reading\nStart "
            "shopping\nStart slide show\nStart time\nStart today\nStart "
            "typing your search\nStart video\nStart your free "
            "trial\nStart your search\nState or province\nStatement of "
            "ownership\nStatic image\nStatus icon\nStay logged in on "
            "this computer\nSticky header\nSticky posts\nSticky "
            "topic\nStill image\nStock level\nStock status\nStock "
            "image\nStop animation\nStop autoplay\nStop carousel\nStop "
            "loading\nStop playing\nStop reading\nStop slide show\nStore "
            "address\nStore details\nStore hours\nStore list\nStore "
            "location\nStore locations\nStore name\nStore "
            "navigation\nStore policies\nStore policy\nStore "
            "pickup\nStory continues\nStructured content\nStudent "
            "login\nSub category\nSub categories\nSub menu toggle\nSub "
            "navigation menu\nSubject line\nSubmit a correction\nSubmit "
            "application\nSubmit correction\nSubmit data\nSubmit "
            "e-mail\nSubmit for approval\nSubmitted by\nSubmitted "
            "on\nSubscribe on iTunes\nSubscribe to "
            "newsletters\nSubscribe to our newsletters\nSubscribe to "
            "push notifications\nSubscribe us\nSubscriber "
            "only\nSubscriber login\nSubscriber area\nSubscribers only "
            "content\nSubscription form\nSubscription "
            "options\nSubscription plans\nSubscription "
            "required\nSubscription successful\nSubtitle "
            "settings\nSubtotal price\nSuccess message\nSuccessfully "
            "added\nSuccessfully added to cart\nSuccessfully "
            "copied\nSuccessfully sent\nSuccessfully "
            "subscribed\nSuccessfully updated\nSuccessfully "
            "submitted\nSuggest a correction\nSuggest a feature\nSuggest "
            "an edit\nSuggest changes\nSuggest edits\nSuggested "
            "articles\nSuggested content\nSuggested links\nSuggested "
            "products\nSuggested reading\nSuggested videos\nSuggestion "
            "box\nSummary of\nSupport & help\nSupport hours\nSupport "
            "page\nSupport the author\nSupport the site\nSupport this "
            "project\nSupport this site\nSupported browsers\nSupported "
            "by\nSupported file types\nSupported formats\nSupported "
            "languages\nSupporting information\nSwipe down\nSwipe for "
            "more\nSwipe to scroll\nSwipe up\nSwitch to classic "
            "view\nSymbol for\nSync data\nTable content\nTable "
            "contents\nTable header\nTable navigation\nTable of contents "
            "toggle\nTable of results\nTabs navigation\nTag archive\nTag "
            "archives\nTag list\nTag search\nTagged in\nTags cloud\nTags "
            "list\nTags navigation\nTake a look\nTake a quick "
            "survey\nTake a survey\nTake a tour\nTake a virtual "
            "tour\nTake me back\nTake me home\nTake me to the "
            "homepage\nTake our survey\nTake the quiz\nTake the "
            "survey\nTake the test\nTake the tour\nTap here\nTap here to "
            "add\nTap here to see other\nTap image to zoom\nTap to "
            "call\nTap to copy\nTap to enlarge\nTap to expand\nTap to "
            "open\nTap to play\nTap to see more\nTap to view\nTap to "
            "zoom\nTarget audience\nTax excluded\nTeaser text\nTeaser "
            "link\nTell us\nTell us about\nTell us about yourself\nTell "
            "us about your experience\nTell us how\nTell us more\nTell "
            "us your story")
    M("said-in-controls-15", "", SAN_PHRASE_ORDINARY)
    P("en", "Temporarily out of stock\nTemporarily unavailable\nTerms "
            "and policies\nTerms and privacy\nTerms and conditions of "
            "use\nTerms and conditions apply\nText alignment\nText "
            "area\nText field\nText input\nText link\nText search\nText "
            "us\nThank you for contacting us\nThank you for "
            "registering\nThank you for subscribing to our "
            "newsletter\nThank you for your comment\nThank you for your "
            "feedback\nThank you for your interest\nThank you for your "
            "message\nThank you for your order\nThank you for your "
            "purchase\nThank you for your rating\nThank you for your "
            "request\nThank you for your review\nThank you for your "
            "submission\nThank you for your support\nThank you for your "
            "vote\nThank you for signing up\nThank you for "
            "visiting\nThank you very much\nThank you! Your message has "
            "been sent\nThank you! Your submission has been "
            "received\nThanks for contacting us\nThanks for "
            "joining\nThanks for joining us\nThanks for reading\nThanks "
            "for registering\nThanks for sharing\nThanks for signing "
            "up\nThanks for submitting!\nThanks for the feedback\nThanks "
            "for voting\nThanks for your feedback\nThanks for your "
            "message\nThanks for your vote\nThanks to\nThe latest\nThe "
            "latest news\nThe latest from\nThe most popular\nThe most "
            "read\nThe most recent\nThe page you are looking for\nThe "
            "page you are looking for doesn't exist\nThe page you "
            "requested could not be found\nThe page could not be "
            "found\nThe request could not be satisfied\nThe form was "
            "submitted successfully\nThe form has been submitted "
            "successfully\nThe following errors occurred\nThe given "
            "email is already subscribed\nThe link has been copied\nThe "
            "password is incorrect\nThe search results\nThe server "
            "encountered an error\nThe video could not be loaded\nThe "
            "video is not available\nThe website is under "
            "construction\nThe product has been added\nThe product is "
            "already in the wishlist\nThe product is added to cart\nThe "
            "number format is invalid\nThe quiz is not correct\nThe URL "
            "is invalid\nThe telephone number is invalid\nThe file type "
            "is not allowed\nTheme by\nTheme color\nTheme options\nTheme "
            "settings\nTheme switch\nTheme switcher\nTheme toggle\nTheme "
            "selector\nThird party\nThird party content\nThird party "
            "services\nThree columns\nThumbnail for\nThumbnail for "
            "version as of\nThumbnail gallery\nThumbnail "
            "navigation\nThumbnail of\nThumbnails carousel\nThumbs "
            "down\nThumbs up\nThumbs up icon\nTicket information\nTicket "
            "price\nTicket type\nTime and date\nTime ago\nTime "
            "filter\nTime left\nTime of day\nTime picker\nTime "
            "posted\nTime slot\nTime to read\nTime zone\nTimeline "
            "image\nTitle and description\nTitle image\nTitle of\nTitle "
            "search\nToday's deals\nToday's headlines\nToday's "
            "news\nToday's paper\nToday's top stories\nTools and "
            "resources\nTools menu\nTooltip text\nTop bar menu\nTop bar "
            "navigation\nTop contributors\nTop header\nTop header "
            "menu\nTop image\nTop left\nTop menu bar\nTop nav\nTop "
            "navbar\nTop navigation bar\nTop navigation menu\nTop "
            "right\nTop right menu\nTop searched\nTop section\nTop "
            "views\nTopic list\nTopic navigation\nTopic search\nTopics "
            "of this blog\nTopics list\nTotal amount\nTotal cost\nTotal "
            "comments\nTotal items\nTotal number\nTotal number of\nTotal "
            "number of comments\nTotal price\nTotal products\nTotal "
            "rating\nTotal reactions\nTotal results\nTotal "
            "reviews\nTotal shares\nTotal shipping\nTotal tax\nTotal "
            "value\nTotal visitors counter\nTotal votes\nTouch to "
            "zoom\nTrack package\nTrack your shipment\nTranscript "
            "of\nTranslated by\nTranslation by\nTranslation "
            "of\nTranslations of this page\nTrending articles\nTrending "
            "stories\nTrending tags\nTrending topics\nTrending "
            "videos\nTrending products")
    M("said-in-controls-16", "", SAN_PHRASE_ORDINARY)
    P("en", "Try again later\nTry for free now\nTry free\nTry it\nTry it "
            "free\nTry it for free\nTry it now\nTry it yourself\nTry "
            "our\nTry searching\nTry something new\nTry the demo\nTry "
            "this\nTurn off\nTurn off animations\nTurn off the "
            "lights\nTurn on\nTurn on/off\nTwo columns\nTwo-factor "
            "authentication\nType of content\nType of document\nType of "
            "publication\nType of service\nType the characters\nType the "
            "characters you see\nType the code\nType the code "
            "shown\nType the letters\nType the text\nType the text "
            "here\nType the words\nUnable to display\nUnable to "
            "find\nUnder maintenance\nUnknown author\nUnknown "
            "error\nUnknown user\nUnlimited access\nUnread "
            "comments\nUnread messages\nUnread notifications\nUnread "
            "topics\nUnread content\nUntil stocks last\nUp and down "
            "arrows\nUp to date\nUpcoming courses\nUpcoming "
            "event\nUpcoming matches\nUpcoming webinars\nUpdated "
            "at\nUpdated by\nUpdated date\nUpdated daily\nUpdated "
            "last\nUpdates from\nUpgrade now\nUpgrade to Pro\nUploaded "
            "by\nUploaded files\nUploaded on\nUploaded by user\nURL "
            "address\nUse the search box\nUsed by\nUseful "
            "information\nUseful resources\nUseful tools\nUseless "
            "cookies\nUser account\nUser actions\nUser area\nUser "
            "comments\nUser content\nUser details\nUser experience\nUser "
            "feedback\nUser image icon\nUser info\nUser "
            "information\nUser links\nUser list\nUser login\nUser menu "
            "icon\nUser name or email\nUser not found\nUser "
            "options\nUser panel\nUser photo\nUser photos\nUser "
            "picture\nUser policy\nUser profile image\nUser "
            "ratings\nUser registration\nUser review\nUser reviews\nUser "
            "score\nUser settings\nUser submitted\nUser terms\nUser "
            "tools\nUser videos\nUser preferences\nUsername is "
            "required\nUsers also viewed\nUsers also liked\nUsers "
            "list\nUsers who like this\nUtility links\nUtility menu "
            "links\nUtility nav\nValid date\nValid email\nValid "
            "from\nValid until\nValidation code\nValidation error\nValue "
            "added\nValue for money\nVariation image\nVendor "
            "information\nVerification failed\nVerified "
            "account\nVerified review\nVerified reviews\nVerified "
            "seller\nVerified user\nVersion history\nVersion "
            "number\nVertical align\nVertical bar\nVertical "
            "navigation\nVideo caption\nVideo controls\nVideo "
            "cover\nVideo credits\nVideo description\nVideo "
            "details\nVideo duration\nVideo embed\nVideo file\nVideo "
            "galleries\nVideo image\nVideo introduction\nVideo "
            "list\nVideo loading\nVideo overlay\nVideo "
            "placeholder\nVideo player controls\nVideo preview\nVideo "
            "preview image\nVideo source\nVideo thumbnail image\nVideo "
            "title\nVideo transcript\nVideo views\nVideos by\nVideos "
            "from\nViewing all\nViewing options\nViewed products\nViews "
            "icon\nVisible to\nVisit us\nVisit us at\nVisit us on\nVisit "
            "us on Facebook\nVisit us on Instagram\nVisit us on "
            "Twitter\nVisit us on YouTube\nVisitor comments\nVisitor "
            "information\nVisitor messages\nVisitors count\nVisual "
            "content\nVisual editor\nVisual search\nVisual "
            "settings\nVisual impairment\nVoice control\nVoice "
            "input\nVoice over\nVolume control\nVolume icon\nVoting "
            "results\nWait a moment\nWait for it\nWait list\nWatch on "
            "demand\nWatermark image\nWeather data\nWeather data "
            "source\nWeather forecast\nWeather in\nWeather "
            "information\nWeather widget\nWeb accessibility\nWeb "
            "address\nWeb designed by\nWeb developed by\nWeb page\nWeb "
            "search\nWeb site\nWebsite address\nWebsite designed "
            "by\nWebsite developed by\nWebsite footer\nWebsite "
            "header\nWebsite information\nWebsite link\nWebsite "
            "menu\nWebsite name\nWebsite policies\nWebsite "
            "settings\nWebsite terms\nWebsite terms of use\nWebsite "
            "title\nWebsite url\nWebsite accessibility\nWeek of\nWeekly "
            "archive")
    M("said-in-controls-17", "", SAN_PHRASE_ORDINARY)
    P("en", "Weight and dimensions\nWelcome message\nWelcome "
            "page\nWelcome text\nWelcome to our site\nWelcome to our "
            "store\nWelcome to our website\nWelcome to the blog\nWelcome "
            "to the site\nWelcome to the website\nWhat are cookies\nWhat "
            "are you searching for?\nWhat can we help you with?\nWhat do "
            "you think?\nWhat do you want to find?\nWhat is this?\nWhat "
            "links here\nWhat others are saying\nWhat our clients "
            "say\nWhat our customers say\nWhat people are saying\nWhat's "
            "next\nWhat's this?\nWhat's your name?\nWhere am I?\nWhere "
            "are we\nWhere to buy\nWhere to find us\nWho viewed "
            "this\nWidget area\nWidget title\nWindow close\nWindow "
            "title\nWish list\nWishlist icon\nWishlist empty\nWith "
            "image\nWith images\nWith photo\nWith photos\nWithout "
            "image\nWrap text\nWrite for us\nWrite us\nWrite us a "
            "message\nWriting mode\nYear of birth\nYear of "
            "publication\nYearly archive\nYes / No")
    M("said-elsewhere-too", "", SAN_PHRASE_LOOSE)
    P("de", "User Icon\nVideo Icon\nInfo Icon\nDownload Icon\nMail "
            "Icon\nFacebook Icon\nTwitter Icon\nInstagram Icon\nYouTube "
            "Icon\nLinkedIn Icon\nPinterest Icon\nWhatsApp Icon\nTikTok "
            "Icon\nTelegram Icon\nHamburger Icon\nHamburger Menu\nBurger "
            "Menu\nCaptcha Code\nPromo Code\nMobile Version\nDesktop "
            "Version\nPrivacy Center\nEvent Details\nMega Menu\nConsent "
            "Manager\nRecipe Video\nVideo Thumbnail\nDownload "
            "Link\nDownload Links\nZoom Level\nNewsletter "
            "Sign-up\nAccount Menu\nWebsite Menu\nHeader "
            "Navigation\nService Navigation\nMeta Navigation\nSidebar "
            "Navigation\nSlider Navigation\nCookie Statement\n"
            "Online Status\nOnline Version\nOnline Services\nVideo "
            "Details\nFacebook Social Plugin\nFacebook Like Button\n"
            "Website URL\nAlt Text\nStart Video\nReset Zoom")
    P("no", "Hamburger menu\nBurger menu\nCaptcha code\nPromo code\n"
            "Mega menu\nStart video\nStart chat\nOnline status\nSend link")
    P("cs", "Hamburger menu\nBurger menu\nCaptcha code\nPromo code\nMega menu")
    P("nl", "Hamburger menu\nBurger menu\nCaptcha code\nPromo code\n"
            "Mega menu\nPrivacy policy\nCookie policy\nHelp & contact\n"
            "Open account\nOpen chat\nOpen filter\nOpen filters\n"
            "Open filter menu\nOpen link\nOpen video\nOpen popup\n"
            "Open mobile menu\nOpen info\nOpen player\nOpen sub menu\n"
            "Open dropdown\nOpen dropdown menu\n"
            "Open sidebar\nOpen widget\nOpen overlay\nOpen modal\n"
            "Open login\nOpen item\nOpen tab\nOpen help\nOpen media\n"
            "Open details\nOpen contact form\nOpen menus\n"
            "Open live chat\nOpen accordion\nOpen tooltip\n"
            "Open in app\nOpen in browser\n"
            "Open in Google Maps\nOpen in Maps\nOpen in Spotify\n"
            "Open in lightbox\nOpen in popup\nOpen playlist\n"
            "Open profile\nOpen cart\nOpen support\nStart video\n"
            "Start chat\nReset filter\nReset filters\nReset zoom\n"
            "Download link\nDownload links\nDownload app\n"
            "Download video\nDownload document\nDirect link\nZoom in\n"
            "Zoom out\nZoom level\nPrint preview\nWebsite menu\n"
            "Contact form\nCookie statement\nCopyright statement\n"
            "Open account menu\nOpen burger menu\nOpen footer menu\n"
            "Open hamburger menu\nOpen header menu\nOpen map\n"
            "Open panel\nOpen social menu\nOpen video player\n"
            "Open wishlist\nOpen login popup\nProduct info\nProduct id\n"
            "Product filter\nProduct filters\nVolume slider\n"
            "Video details\nEvent details\nWebsite URL\n"
            "Online services\nOnline status\nLogin status\n"
            "Contact via email\nHelp menu\nDownload audio")
    P("da", "Hamburger menu\nBurger menu\nCaptcha code\nPromo code\n"
            "Mega menu\nSend link\nSend email\nSend e-mail\n"
            "Start video\nStart chat\nOnline status\nDownload links")
    P("sv", "Cookie policy\nOnline status")
    P("fr", "Zoom image")
    M("said-before-a-link", "", SAN_PHRASE_LOOSE)
    P("en", "Written by\nDesigned by\nCreated by\nDeveloped by\nMade by\n"
            "Design from\nUpdated on\nSite designed by\nFollow us at")
    M("said-in-one-word", "", SAN_PHRASE_LOOSE)
    P("en", "Hide\nNewer\nOlder\nNewest\nOldest\nUpload\nRepost\n"
            "Reblog\nRefresh\nReload\nAnswer\nApply\nUndo\nFollow\n"
            "Unfollow\nFollowing\nSending\nResend\nVisitors\n"
            "Yesterday\nTomorrow\nAscending\nDescending\nUnread\n"
            "Reprints\nForgot\nUntitled\nCopied\nSort\nClear\nSkip\n"
            "Tweets\nRetweets\nRepeat\nRewind\nShuffle\nUnlike\n"
            "Dislike\nAttachments\nUpdated\nPublished")
    M("said-of-a-name", "t", SAN_PHRASE_LOOSE)
    P("en", "Join us on {}\nSign in using {}\nLog in using {}\nTweets by "
            "{}\nTweets from {}\nTagged under {}\nSpotify Embed: "
            "{}\nUsers browsing this forum: {}\nRegistered users: "
            "{}\nSponsored by {}\nFriend me on {}\nContinue to "
            "{}\nPublish to {}\n*Site by {}\nWebsite by {}\nWeb design "
            "by {}\nVisit our {} page\n*Logo of {}\nLogin via {}\nAdd {} "
            "to wishlist\nLeave a comment on {}\nForum software by "
            "{}\nDesigned by {}\nDesign by {}\nDesigned with "
            "{}\nPublished with {}\nProudly made by {}\nWebsite created "
            "by {}\nWebsite made by {}\nSite created by {}\nSite "
            "designed by {}\nCreated with {}\nTheme designed by "
            "{}\nArchive by category {}\nArchive for category "
            "{}\nArchive for tag {}\nPosts tagged {}\nSite developed by "
            "{}\nDeveloped by {}\nHosted by {}\nTemplate by {}\nIcons "
            "made by {}\nSite design by {}\nCategorized in: "
            "{}\nCategorised in: {}\nTagged in: {}\nContact us by "
            "{}\nContact us in {}\nA post shared by {}\nView this post "
            "on {}\nNecessary cookies are absolutely essential for the "
            "website to function properly. {}")
    M("said-of-a-number", "#", SAN_PHRASE_LOOSE)
    P("en", "*Your IP: {}\nFeels like {}\nHumidity: {}\nWe have {} "
            "guests and no members online\nWe have {} guests online\n{} "
            "responses\n{} comments so far\n{} visitors online\n{} users "
            "online\n{} guests online\nPost Views: {}\nPage Views: "
            "{}\n*Likes: {}\n*Votes: {}\nVote count: {}\nTotal views: "
            "{}\nComments: {}\n*{} votes\n*{} shares\n*{} hits\n{} "
            "reactions\n{} subscribers\n{} followers\n*{} members\n{} "
            "downloads\n{} characters\n{} questions\n*{} answers\n{} "
            "total results\n{} search results\nCurrent Time {}\nDuration "
            "{}\nDuration Time {}\nRemaining Time {}\n*Loaded: "
            "{}\nProgress: {}\nJump back to footnote {} in the "
            "text\nJump up to footnote {}\nFootnote {}\nGo to footnote {}")
    P("fr", "*{} votes\n{} questions\n*Votes: {}\n*{} hits")
    P("de", "*{} hits\n*Likes: {}\n{} downloads")
    P("nl", "*{} hits\n*Likes: {}\n{} downloads")
    P("sv", "*Likes: {}")
    P("da", "*{} hits\n*Likes: {}\n{} downloads")
    P("no", "*Likes: {}")
    P("it", "*{} hits\n{} followers\n*Likes: {}")
    P("es", "*Likes: {}")
    P("pt", "*Likes: {}")
    M("said-of-two-names", "tt", SAN_PHRASE_LOOSE)
    P("en", "Designed by {} | Powered by {}\n*Theme: {} by {}\n"
            "Designed by {} and powered by {}")
    M("said-of-a-number-and-name", "#t", SAN_PHRASE_LOOSE)
    P("en", "{} comments to {}\n{} archives found for {}")
    M("said-of-two-numbers", "##", SAN_PHRASE_LOOSE)
    P("en", "{} from {} votes\n{} from {} ratings\n{} from {} reviews\n"
            "*{} ({} votes)")
    M("said-of-a-date", "d", SAN_PHRASE_LOOSE)
    P("en", "Submitted on {}\nServer Time: {}\n*Updated: {}\n"
            "Published on {}\nModified on {}\nEdited on {}\n"
            "Created on {}\nExpires on {}\nAvailable from {}")

    MK("prompt-log-in-by-link", "", SAN_PHRASE_LOOSE, log_in_by_link)
    P("en", "You must be to post a comment\nYou must be to comment\n"
            "You must to post a comment\nYou need to be to post a comment\n"
            "You need to to post a comment\nor to post comments\n"
            "to post comments\nPlease to post a comment")
    P("de", "Du musst sein um einen Kommentar abzugeben\n"
            "Sie müssen sein um einen Kommentar abzugeben\n"
            "oder um Kommentare zu schreiben\n"
            "oder um Kommentare verfassen zu können")
    P("fr", "Vous devez pour publier un commentaire\n"
            "Vous devez être pour publier un commentaire\n"
            "Vous devez pour poster un commentaire\n"
            "ou pour publier un commentaire\nou pour poster des commentaires")
    P("es", "Tienes que para publicar un comentario\n"
            "Lo siento debes estar para publicar un comentario\n"
            "o para enviar comentarios\no para poder comentar")
    P("it", "Devi essere per inviare un commento\n"
            "Devi per inviare un commento\no per inserire commenti")
    P("pt", "Você precisa fazer o para publicar um comentário\n"
            "Você precisa estar para publicar um comentário\n"
            "Tem de para publicar um comentário\nou para postar comentários")
    P("nl", "Je moet om een reactie te plaatsen\n"
            "Je moet zijn om een reactie te plaatsen\n"
            "of om reacties te plaatsen")
    P("pl", "Musisz się aby móc dodać komentarz\n"
            "Musisz być aby dodać komentarz\nlub aby dodawać komentarze")
    P("ru", "Для отправки комментария вам необходимо\n"
            "Вы должны чтобы оставить комментарий\n"
            "или чтобы отправлять комментарии\nчтобы отправлять комментарии\n"
            "или чтобы оставлять комментарии")
    P("uk", "Ви повинні щоб залишити коментар\n"
            "або щоб залишати коментарі\nабо щоб додавати коментарі")
    P("tr", "Yorum yapabilmek için")
    P("cs", "Pro přidávání komentářů se musíte nejdříve\n"
            "nebo pro přidávání komentářů")
    P("sv", "Du måste vara för att publicera en kommentar")
    P("da", "Du skal være for at skrive en kommentar")
    P("no", "Du må være for å legge inn en kommentar")
    P("fi", "Sinun täytyy kommentoidaksesi")
    P("hu", "Hozzászólás küldéséhez")
    P("ro", "Trebuie să fii pentru a publica un comentariu")
    P("bg", "Трябва да за да публикувате коментар")
    P("el", "Πρέπει να για να σχολιάσετε")
    P("vi", "Bạn phải để gửi bình luận")
    P("id", "Anda harus untuk berkomentar")
    P("ja", "コメントを投稿するには してください")
    P("zh", "要发表评论 您必须先")
    MK("prompt-connector", "", SAN_PHRASE_LOOSE, connector)
    P("en", "or\nand\nto\nplease\nyou can\nfirst\nyou need to\nyou must\nwith")
    P("ru", "или\nи\nчтобы\nпожалуйста\nнеобходимо\nчерез")
    P("uk", "або\nчи\nі\nта\nщоб\nбудь ласка")
    P("de", "oder\nund\nbitte\num")
    P("fr", "ou\net\npour\nveuillez")
    P("es", "o\npara\npor favor")
    P("it", "oppure\nper\nper favore")
    P("pt", "ou\npara\npor favor")
    P("pl", "lub\nalbo\naby\nproszę")
    P("tr", "veya\nya da\niçin\nlütfen")
    P("el", "ή\nκαι\nγια να\nπαρακαλώ")
    P("ar", "أو\nمن فضلك\nيرجى")
    P("ja", "または\nもしくは\nまずは")
    P("zh", "或\n或者\n请\n请先")
    P("nl", "of\nen\nom\nalsjeblieft\nom te\nalstublieft\nje kunt\neerst")
    P("cs", "nebo\npro\nprosím\nanebo\nabyste mohli\nmůžete")
    P("bg", "или\nза да\nмоля\nможете да\nтрябва да\nпърво\nсъс\nчрез")
    P("fa", "یا\nبرای\nلطفا\nمی‌توانید\nباید\nابتدا\nاز طریق\nسپس")
    P("he", "או\nוגם\nכדי\nעל מנת\nאנא\nניתן\nיש\nבאמצעות")
    P("ko", "또는\n혹은\n그리고\n먼저\n하려면\n해 주세요\n할 수 있습니다")
    P("ro", "sau\nși\npentru a\nvă rugăm\nte rugăm\npoți")
    P("sv", "eller\noch\nför att\nvänligen\ndu kan\nförst")
    P("hi", "या\nऔर\nके लिए\nकृपया\nआप\nपहले")
    P("vi", "hoặc\nvà\nđể\nvui lòng\nbạn có thể\ntrước")
    P("id", "atau\ndan\nuntuk\nsilakan\nAnda dapat")
    P("hu", "vagy\nés\nkérjük\nahhoz hogy\nelőször")
    P("sr", "или\nда бисте\nмолимо\nможете")
    P("da", "eller\nog\nfor at\nvenligst\ndu kan\nførst")
    P("no", "eller\nog\nfor å\nvennligst\ndu kan\nførst")
    P("fi", "tai\nja\nvoit\nensin")
    P("zh-TW", "或\n或者\n請\n以及\n您可以")
    P("hy", "կամ\nխնդրում ենք\nորպեսզի")
    P("ka", "ან\nდა\nგთხოვთ\nრომ")
    P("kk", "немесе\nжәне\nүшін\nөтінеміз")
    P("th", "หรือ\nและ\nเพื่อ\nกรุณา\nโปรด")
};

const size_t  san_interface_phrases_n = sizeof(san_interface_phrases)
                                        / sizeof(san_interface_phrases[0]);
