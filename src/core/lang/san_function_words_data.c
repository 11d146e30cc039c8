/*
 * san_function_words_data: function words of the languages, and which of
 * the languages are near relatives.
 *
 * Articles, pronouns, prepositions, conjunctions, auxiliaries, negations and
 * the adverbs that stand in every text, the most frequent first; in lower
 * case and NFC.  No nouns, and no words of interfaces: "search" proves
 * nothing.  A word that other languages have too stays in the list of each;
 * who reads the lists computes which those are.  A word that is a common noun
 * of another language is left out where the language can do without it
 * (French "car", Danish "end"), and so are the name of a month ("may") and
 * what is a numeral too (English "I").  A word that is written like one of
 * English is not left out: Danish "her" and "din" would pass for English.  How
 * words are written that are joined to the next one, and how a text is split,
 * stands in the header.
 */

#include "lang/san_function_words.h"


const san_function_words_t  san_function_words[] = {

    /* Latin: Germanic */

    { "en", "Latn",
        "the of and to in a is that for it with as was on are by be this "
        "from at or an have not you he they we but his her their its has had "
        "were been will would can could should if when who which what how "
        "there these than then into about our your my she them so do does "
        "did no also more some any all such because while where after before "
        "through only just don' me us" },

    { "de", "Latn",
        "der die und in den von zu das mit sich des auf für ist im dem nicht "
        "ein eine als auch es an werden aus er hat dass sie nach wird bei "
        "einer um am sind noch wie einem über einen so zum war haben nur "
        "oder aber vor zur bis mehr durch man sein wurde kann gegen vom "
        "können schon wenn seine ihre ihr dann wir ich eines diese dieser "
        "wieder keine uns daß damit unter mir sehr hier" },

    { "nl", "Latn",
        "de van het een en in is dat op te zijn met voor die niet aan er om "
        "ook als dan maar bij nog uit naar door over ze ik je hij wordt "
        "worden of was we werd kan heeft hebben deze meer geen al wat hun "
        "tot haar dit zo mijn nu wel zich daar tegen na moet waar veel hoe "
        "zonder zou u uw ons onze zij toch omdat tussen toen hier alleen wij "
        "zeer heel heb bent" },

    { "af", "Latn",
        "die van en in is n wat het nie te vir met op dat aan sy hy word as "
        "ook deur om was by daar maar of hulle ons ek jy jou my sal kan moet "
        "haar hierdie uit na oor nog tot so meer net waar toe geen wees dit "
        "hom dan alle baie onder hoe al kon sou wou nou weer tussen teen "
        "sonder omdat want self asook sodat hier" },

    { "lb", "Latn",
        "de an d' dat ass vun den a mat et fir op net eng en ech si hunn "
        "huet sech um am och awer wéi wat no nach ginn gëtt zu vum zum bei "
        "iwwer oder wann hei do sinn war hat mir dir dës dëse dëst dem der "
        "datt well nëmmen méi ze aus duerch géint ënner virun hir säin seng "
        "keng kee bis kann kënnen gouf eis iech vill dann schonn" },

    { "da", "Latn",
        "og i at det er en til på af for der med de som den ikke et har han "
        "jeg var fra om sig men vi også kan så skal efter eller hun blev ved "
        "når vil nu bliver hvor være over mere have havde os hvis mod man "
        "dig mig kun hvad meget du sin deres alle blive denne dette hans "
        "hvordan mellem under da op ud selv uden andre gennem hos andet jo "
        "her din dit se ind" },

    { "sv", "Latn",
        "och i att det som en på är av för med den till inte om ett har de "
        "han jag men var så från vi kan när eller också nu man ska sig "
        "skulle ut mot där vid kunde efter upp hade hon bara mycket vill "
        "alla denna detta blev blir över än då hur dem utan mellan under "
        "inom genom mer här vara varit någon något deras du ni oss vad hos "
        "ha alltid gör din se" },

    { "no", "Latn",
        "og i det på er en til som å for at med av den ikke de har han seg "
        "var fra et om jeg vi men så kan eller etter ved da der blir være "
        "skal hun ble også vil når du over mot ut enn bare noe disse mer "
        "denne dette sin hadde mellom under hvor alle nå meg deg oss dem opp "
        "blitt kunne skulle hvis hva mye hvordan deres uten selv andre her "
        "hos gjennom din se" },

    { "nn", "Latn",
        "og i det på er ein til som å for at med av den ikkje dei har han "
        "seg var frå eit om eg vi me men så kan eller etter ved då der blir "
        "vere vera skal ho vart også vil når du over mot ut enn berre noko "
        "desse meir denne dette sin hadde mellom under kor alle no meg deg "
        "oss ei blei kva korleis mykje nokon kvar sjølv gjennom" },

    { "is", "Latn",
        "og að í á er sem við um en til það hann var ekki með hún af fyrir "
        "því eru þá frá þess ég þau þeir hefur þar eftir upp eða úr svo hafa "
        "verið vera sé þú nú þeim þegar yfir undir ef hér mér sér þetta "
        "þessi okkur eins bara mjög líka verður mun hjá vegna milli hvað "
        "hvernig hvar allt enn einnig voru hafði sig" },

    /* Latin: Romance and Latin itself */

    { "fr", "Latn",
        "de la le à et les des en un du une que l' d' est pour qui dans qu' "
        "a par plus pas au sur ne se ce il s' n' sont c' avec son cette sa "
        "ses ou comme mais être nous vous leur aux même ont ces on elle été "
        "tout si aussi sans entre très ils je j' votre notre sous dont où "
        "peut après avant encore donc était lui alors jamais jusqu' tous "
        "quand contre vos me as" },

    { "es", "Latn",
        "de la que el en y a los se del las un por con no una su para es al "
        "lo como más o pero sus le ha me si sin sobre este ya entre cuando "
        "todo esta ser son también fue había era muy hasta desde está mi "
        "porque qué solo sólo han yo hay puede así nos ni él donde mismo ese "
        "ahora después otros aunque eso durante mientras según nuestro tu "
        "cómo nuestra tiene he has" },

    { "pt", "Latn",
        "de a o que e do da em um para é com não uma os no se na por mais as "
        "dos como mas foi ao ele das tem à seu sua ou ser quando muito há "
        "nos já está eu também só pelo pela até isso ela entre era depois "
        "sem mesmo aos ter quem nas esse eles estão você tinha foram essa "
        "num nem às sobre são onde porque ainda assim pode seus suas me for" },

    { "gl", "Latn",
        "de a e o que do da en un unha para é con non os no se na por máis "
        "as dos como pero foi ao das ten á seu súa ou ser cando moi hai nos "
        "xa está eu tamén só polo pola ata isto iso ela entre era despois "
        "sen mesmo aos quen nas ese eles están vostede foron nun nin súas ás "
        "nunha pois onde porque aínda así pode dende mentres" },

    { "ca", "Latn",
        "de la i el a que en els les del l' un per una d' amb és es al no "
        "dels com més se s' o va ha pel ser són n' seu seva però aquest "
        "aquesta també ja on entre sobre fins quan molt si tot tots hi ho li "
        "han era després sense perquè cap aquests cada des pels seus als "
        "nosaltres em ens us jo tu ell ella està així encara què només "
        "durant mentre teva vostra has he can me" },

    { "it", "Latn",
        "di e il la che in un a per è una l' sono non del si da con dei i le "
        "al come nel alla dell' ha della anche più lo gli delle ma se o ci "
        "d' all' un' ai dal nella questo suo sua hanno essere stato loro "
        "quando cui tra dopo su io mi ne noi dalla questa già molto solo chi "
        "era poi dove senza perché così ancora nell' dall' sull' c' sul ogni "
        "contro ad no me so" },

    { "ro", "Latn",
        "de și în a la cu pe din care nu că o este un se să pentru mai au al "
        "ale sau fi ce prin după fost sunt dar ca lui între această acest ei "
        "el ea lor sa său sale cei cele când dacă doar foarte fără unei unui "
        "unor până iar însă am ne vă noi voi poate despre toate astfel "
        "aceste decât unde cum eu îl îi într- dintr- s- acum încă şi deși "
        "deşi are" },

    { "la", "Latn",
        "et in est non ut cum ad quod qui ex sed si quae esse de ab per aut "
        "sunt quam hoc enim etiam atque nec eius eo id haec hic autem ac "
        "erat neque inter ante post sine pro quo quid nihil ille illa ipse "
        "nos vos ego tu me te se sibi suis sua quibus cuius dum ita nunc "
        "tamen igitur ergo sicut vel apud contra fuit quoque iam nunquam "
        "semper eum tamquam cui" },

    /* Latin: Celtic, Albanian, Maltese, Basque, Esperanto */

    { "cy", "Latn",
        "y yn a i o ar yr ac mae am wedi ei gan bod oedd fod hynny hon hyn "
        "ond fel at eu roedd sydd mewn hefyd nid os neu ni fe wrth dros "
        "rhwng gyda chi fi ef hi nhw beth pwy ble pan oherwydd cyn ôl cael "
        "bydd bu sy er nad pob holl iawn yna yma felly trwy dan heb tan rhai "
        "eich ein fy hwn yw ydy" },

    { "ga", "Latn",
        "an na a i agus ar is go ag le do bhí sé tá ó sa de nach siad sin "
        "seo mar mé níl ní leis as faoi ach nó gur ba bhfuil chun air sí dá "
        "lena mo idir ina roimh ann é í iad bheith chomh más nuair cad cé "
        "conas cén raibh gach féin fós arís freisin sula éis tríd gan aon tú "
        "muid sibh agam aige aici acu againn" },

    { "sq", "Latn",
        "të e në dhe i për me që një nga se është nuk më do si u po ka janë "
        "por ishte kjo ky kanë ai ajo edhe kur pas duke apo prej ose ku mund "
        "pa ato ata këtë këto këtij kësaj tij saj tyre mbi deri shumë vetëm "
        "unë ti ne ju na nëse sepse pse çdo disa tjetër midis kam kishte jam "
        "qenë gjithë ende tani" },

    { "mt", "Latn",
        "u il- ta li fil- l- f' b' t' m' minn għal ma kien huwa hija biex "
        "tal- dan din dawn jew kif meta wara fuq ukoll biss aktar kienet hu "
        "hi aħna huma jien int bħal bejn qabel wieħed imma iżda għax billi "
        "fejn x' kull għandu għandha għandhom mhux mill- mal- sal- bil- "
        "għall- kollha taħt mingħajr dwar tagħha tiegħu tagħhom tagħna fi "
        "ġie ġiet qed se" },

    { "eu", "Latn",
        "eta da ez du bat dira zen ere dute edo izan hau hori baina baino "
        "ziren den duen zuen dela bere beste zuten bezala arte oso gabe gero "
        "ditu haien hura hauek horiek nik zuk guk ni zu gu hemen hor han "
        "nola non noiz zer nor zein zergatik baita bai baldin bada orain "
        "oraindik beti inoiz batzuk gehiago asko kontra arabera bitartez "
        "artean bakarrik badu dut dugu ondoren" },

    { "eo", "Latn",
        "la de kaj en al estas ne por ke kun li mi vi oni ĝi ŝi ili ni sed "
        "pri el kiel tiu ĉi kiu kiuj tio kio estis aŭ sur per pli tre ankaŭ "
        "nur jam se post antaŭ ĝis inter dum sen kontraŭ tra sub super ĉe da "
        "ĉar do nun tie tiam kie kiam tiuj lia ŝia ĝia nia via mia ilia sia "
        "ĉiu ĉiuj iu unu estos eĉ iom tamen plej kvankam" },

    /* Latin: Slavic and Baltic */

    { "pl", "Latn",
        "w i na z się do nie to że jest o jak po ale od za co przez są dla "
        "tym czy już tak tylko ten może przy ich był być jego jej ma które "
        "która który oraz także tego pod tej lub więc będzie jednak ze było "
        "bardzo gdy jako nad kiedy bez jeszcze mnie go mu nas niż ta te bo "
        "nawet gdzie sobie między tych aby też by we a tam u jeśli dlatego "
        "nic przed również on my" },

    { "cs", "Latn",
        "a se v na je že s to z o do i jsou k ve pro za by ale si po jako od "
        "při tak které který která podle nebo být jeho už jen až když než co "
        "jak bylo byl byla ze také však aby pod pouze mezi bude u není před "
        "jsem více ještě jejich tom tohoto tento tato této má může proto kde "
        "jste jsme tedy velmi nad ani bez přes vás nás protože ten ho mi on "
        "my" },

    { "sk", "Latn",
        "a sa v na je že s to z o do i sú k vo pre za by ale si po ako od "
        "pri tak ktoré ktorý ktorá podľa alebo byť jeho už len až keď než čo "
        "bolo bol bola zo aj však aby pod iba medzi bude nie pred som viac "
        "ešte ich tom tohto tento táto tejto má môže preto kde ste sme teda "
        "veľmi nad ani bez cez vás nás ktorí svoje tiež prečo lebo mi on my" },

    { "sl", "Latn",
        "in je v na se za da so ki z s po ne pa tudi kot od o ali pri bi ni "
        "do še bo iz lahko jo ga kar ter bil bila bilo sem med le ob pred ko "
        "že sta vse ker svoje tem če zelo več smo niso nad brez samo tako "
        "kako kje kaj kdo zaradi proti pod to ta ti jih jim biti kjer vendar "
        "oziroma zdaj" },

    { "hr", "Latn",
        "i je u se na da su za od s a o koji ne će kao iz to bi nije koja "
        "što koje po te ili do sa samo biti kako više može već pri nakon bez "
        "bio bila bilo još prije ali sve mi ga ako tako također jer sam smo "
        "nisu kad kada nego između gdje zbog ovo ova ovaj tko on ona oni ih "
        "im njegov kroz pod prema uz vrlo" },

    { "bs", "Latn",
        "i je u se na da su za od s a o koji ne će kao iz to bi nije koja "
        "što šta koje po te ili do sa samo biti kako više može već pri nakon "
        "bez bio bila bilo još prije ali sve mi ga ako tako također takođe "
        "jer sam smo nisu kad kada nego između gdje zbog ovo ova ovaj ko on "
        "ona oni ih im njegov kroz pod prema uz veoma" },

    { "sr-Latn", "Latn",
        "i je u se na da su za od s a o koji ne će kao iz to bi nije koja "
        "što šta koje po ili do sa samo biti kako više može već pri posle "
        "nakon bez bio bila bilo još pre ali sve mi ga ako tako takođe jer "
        "sam smo nisu kad kada nego između gde zbog ovo ova ovaj ko on ona "
        "oni ih im njegov kroz pod prema uz veoma" },

    { "lv", "Latn",
        "un ir ar no par uz kas ka tas to lai bet nav vai arī kā pie tā pēc "
        "es gan ja viņš viņa tad jau tikai bija līdz kur kad būs vēl šo jo "
        "tika kurā kuri šī šis mēs jūs tie var ļoti bez starp pirms caur "
        "tomēr nevar pat pret viņu savu sev ko ne man mūsu jūsu būt esam "
        "esmu tiek kopā vairāk visi kāpēc nekā ap zem šajā" },

    { "lt", "Latn",
        "ir į iš kad su yra tai bet kaip jis ne per už tik po ar buvo ji o "
        "jau dar nuo kai taip bei prie apie dėl pagal savo to jo jų jie mes "
        "jūs aš kas kuri kuris kurie šis ši šio tas ta jei nes tačiau arba "
        "čia ten iki be tarp prieš labai gali būti nėra bus visi visų kur "
        "kodėl tada dabar mano mūsų jūsų pat daugiau jam nei todėl" },

    /* Latin: Uralic and Turkic */

    { "fi", "Latn",
        "ja on ei että oli se hän mutta ovat kun myös kuin joka niin jos tai "
        "ole sen mukaan jo nyt sitä vain hänen en ne sekä olla vaan voi tämä "
        "mitä kuitenkin olen he siitä eivät tämän minä sinä me te jotka "
        "ollut olisi vielä kanssa jossa jonka niiden mikä sitten siellä noin "
        "koska kaikki ennen jälkeen ilman yli siis eikä olivat tässä ettei "
        "miten paljon itse näin" },

    { "et", "Latn",
        "ja on ei see et ta ka kui oli mis aga ma kes või siis oma nii selle "
        "mida ning ole seda veel välja kõik tema sest nad nagu pole ainult "
        "kuid juba peale üle pärast meie teie kas ära olid vaid saab seal "
        "siin minu sinu väga olla need nende enne ilma koos kus kuidas miks "
        "mitte ehk samuti kuni läbi me te ise vastu olen oleks midagi" },

    { "hu", "Latn",
        "a az és hogy nem is egy ez azt meg csak de volt van mint már ki még "
        "el ha be vagy lehet aki ami amely mert után minden le fel ezt úgy "
        "így sem majd lesz kell azonban más nagyon ők én te mi most itt ott "
        "akkor amikor között alatt előtt nélkül szerint által pedig ezek "
        "azok nincs voltak lenne annak ennek hanem illetve valamint tehát "
        "miért hol hogyan sok több olyan ilyen no" },

    { "tr", "Latn",
        "ve bir bu da de için ile çok daha olarak gibi olan kadar en ne o "
        "ise ancak sonra var ya her değil mi mı ben sen biz siz onun bunun "
        "şu ki veya yok hem göre tarafından ama üzerinde diye oldu olduğu "
        "önce içinde bütün tüm yani bile neden nasıl nerede kendi bana sana "
        "ona bizim sizin benim ayrıca hiç artık çünkü böyle hakkında eğer "
        "olduğunu edilen sadece tam onu kim" },

    { "az", "Latn",
        "və bir bu da də üçün ilə çox daha olan olaraq kimi o ki isə amma "
        "sonra var hər deyil biz siz mən sən onun bunun yox nə ya bütün yəni "
        "hətta niyə necə harada öz mənə sənə ona bizim sizin mənim əgər belə "
        "tərəfindən haqqında qədər görə ancaq yalnız həm əvvəl idi edir edən "
        "olub olduğu hansı həmin artıq yenə üzrə arasında lakin çünki heç "
        "indi onlar olur onu elə hamı həmçinin" },

    { "uz", "Latn",
        "va bu bilan uchun ham bir deb lekin emas men sen biz siz ular uning "
        "ularning mening bizning sizning edi ekan esa yoki agar kabi keyin "
        "oldin haqida orqali kerak mumkin juda faqat barcha hamma har nima "
        "kim qanday qayerda nega chunki ammo balki shu shunday bunday endi "
        "yana hali eng ichida uni unga ularni menga sizga hech qachon bunda "
        "undan ega sifatida tomonidan bor ana mana" },

    /* Latin: Asia and Africa */

    { "vi", "Latn",
        "và của là có cho không được trong một các những với này đã khi đến "
        "để về cũng như từ ra vào đó tôi ở lại thì hay nhiều sẽ phải rất bị "
        "tại theo sau trên nhưng bạn chúng ta họ nó vì nếu mà do còn đang "
        "chỉ nào hơn trước qua rằng vẫn mình cùng bởi gì ai đây thế nên hoặc "
        "đều từng quá giữa dưới ngoài vậy nữa" },

    { "id", "Latn",
        "yang dan di dengan untuk dari ini pada dalam itu tidak akan adalah "
        "juga oleh ke sebagai atau ada mereka telah saya bisa karena dapat "
        "lebih kami kita anda sudah tersebut seperti saat harus hanya tetapi "
        "hingga ia dia kamu secara para setelah banyak namun belum lagi "
        "menjadi bagi antara agar masih jika ketika sebuah bahwa semua serta "
        "sangat tanpa saja bukan apa siapa bagaimana pun aku kalau sejak "
        "maka kepada tentang daripada" },

    { "ms", "Latn",
        "yang dan di dengan untuk dari ini pada dalam itu tidak akan adalah "
        "juga oleh ke sebagai atau ada mereka telah saya boleh kerana dapat "
        "lebih kami kita anda sudah tersebut seperti semasa harus hanya "
        "tetapi sehingga ia dia awak secara para selepas banyak namun belum "
        "lagi menjadi bagi antara agar masih jika apabila sebuah bahawa "
        "semua serta sangat tanpa sahaja bukan apa siapa bagaimana pun aku "
        "kalau sejak maka daripada kepada ialah tiada tentang" },

    { "fil", "Latn",
        "ang ng sa na mga at ay si ni kay para ito hindi may mayroon ko mo "
        "niya nila natin namin ako ikaw siya kami tayo sila kayo ka lang din "
        "rin pa po ba kung kapag pero dahil kaya upang nang isang isa bilang "
        "mula hanggang iyon iyan dito doon kanyang kanilang aking iyong "
        "ating aming wala walang huwag lahat marami maraming pag nasa "
        "tungkol gaya tulad ano sino saan paano bakit habang" },

    { "sw", "Latn",
        "ya na wa kwa ni katika la za kuwa cha hii huo huyo yake wake hiyo "
        "hayo hivyo kama au pia lakini si sana ili hata baada kabla zaidi "
        "yao wao yeye mimi wewe sisi hao wale yule ile hilo hili vya mwa "
        "kutoka bila kila tu bado sasa alikuwa ilikuwa walikuwa ana ina wana "
        "hakuna kuna nini nani wapi vipi kwamba ambao ambayo ambaye wangu "
        "wako wetu wenye yenye huu hizi zake pamoja kuhusu" },

    /* Cyrillic */

    { "ru", "Cyrl",
        "и в не на я что с он как а по но это к из у за то от о так же для "
        "его вы бы мы только она ее её их был все всё было или быть до если "
        "уже при когда мне ещё еще под чем где этого этот эта эти были была "
        "можно также после нет ни со во вас нас даже там кто чтобы между без "
        "который которые очень будет есть они того том этом может ли много" },

    { "uk", "Cyrl",
        "і в у не на я що з він як а по але це до із за то від о так ж для "
        "його ви б ми тільки вона її їх був все було або бути якщо вже при "
        "коли мені ще під ніж де цього цей ця ці тому були була можна також "
        "після немає ні зі вас нас навіть хто щоб між без який які яка дуже "
        "буде є та й про через чи вони тут лише всі" },

    { "be", "Cyrl",
        "і ў у не на я што з ён як а па але гэта да са за то ад аб так ж для "
        "яго вы б мы толькі яна яе іх быў усё было або быць калі ўжо пры мне "
        "яшчэ пад чым дзе гэтага гэты гэтая гэтыя таму былі была можна "
        "таксама пасля няма ні вас нас нават хто каб паміж без які якія якая "
        "вельмі будзе ёсць ды й праз ці сярод потым мяне бо яны" },

    { "bg", "Cyrl",
        "и на в да за се от с е не по са че до като това или при си който "
        "която които след но което ще към ли съм сте сме има как само още "
        "бъде беше със във така може тази този тези той тя те му им ги го "
        "обаче много между без под над най все всички кога къде защо ако "
        "докато вече също няма би бил била били аз ние вие ни ми вас нас ви" },

    { "mk", "Cyrl",
        "и на во да за се од со е не по ќе дека до како тоа или при си кој "
        "која кои но што кон ли сум сте сме има само уште биде беше така "
        "може оваа овој овие тој таа тие му им ги го ја а многу меѓу без под "
        "над сите кога каде зошто ако додека веќе исто нема би бил била биле "
        "јас ние вие ни ми нив него низ според против" },

    { "sr", "Cyrl",
        "и је у се на да су за од с а о који не ће као из то би није која "
        "што шта које по или до са само бити како више може већ при после "
        "након без био била било још пре али све ми га ако тако такође јер "
        "сам смо нису кад када него између где због ово ова овај ко он она "
        "они их им његов кроз под према уз веома" },

    { "kk", "Cyrl",
        "және бұл бір мен да де үшін ол деп бар осы емес ғана сол пен бен "
        "туралы болып еді кейін дейін болған болады арқылы керек өз бірақ "
        "оның біз сіз олар менің сенің біздің сіздің олардың не ма ме бе ба "
        "қалай қандай қайда неге ал сондай өте тек әр барлық жоқ бойынша "
        "сияқты себебі болды екен немесе әлі енді көп арасында қарай егер "
        "кім содан" },

    { "ky", "Cyrl",
        "жана бул бир менен да де үчүн ал деп бар ушул эмес гана ошол "
        "тууралуу болуп эле кийин чейин болгон болот аркылуу керек өз бирок "
        "анын биз сиз алар менин сенин биздин сиздин алардын эмне кандай "
        "кайда неге ошондой абдан өтө ар бардык жок боюнча сыяктуу себеби "
        "болду экен же дагы эми көп ортосунда карай эгер ким мен сен андан "
        "мындай каршы эч мурун ичинде аны" },

    { "mn", "Cyrl",
        "нь ба байна энэ юм бол гэж тэр болон байгаа байсан ч л уу үү вэ би "
        "та бид тэд чи түүний миний таны бидний тэдний дээр дотор доор хойш "
        "өмнө хүртэл тухай мөн бас гэхдээ харин учир тул эсвэл болох болно "
        "болсон гэсэн хэрэв яагаад хэн юу хаана хэзээ ямар яаж бүх бүр их "
        "маш олон нэг өөрийн өөр шиг зэрэг дагуу үгүй биш хувьд руу рүү энд "
        "тэнд одоо дараа тийм ийм намайг" },

    /* Greek */

    { "el", "Grek",
        "και το να του η της με που την από για είναι στο τον τα οι δεν των "
        "θα σε στην ο τη ότι τους στη μια ένα τις στον κατά αλλά ή έχει μας "
        "σας πως αν μου σου όπως αυτό αυτή αυτά ήταν μετά μόνο πολύ πιο πριν "
        "μεταξύ χωρίς όταν γιατί επίσης στις στα στους ως μέχρι όμως κάθε "
        "ενώ ακόμη ακόμα είχε έχουν κι αυτός εδώ εκεί τώρα μέσα προς όλα "
        "ούτε μην μπορεί πρέπει κάτω" },

    /* Arabic script */

    { "ar", "Arab",
        "في من على إلى أن الى ان التي عن هذا هذه الذي مع لا ما كان هو هي أو "
        "بين كما كانت بعد قد لم كل غير قبل حتى إذا ذلك تلك لن ثم عند أي وفي "
        "ومن وقد وهو وهي ولا وعلى وكان أنه أنها إن بل لكن ولكن حيث منذ خلال "
        "هناك هنا نحن أنت هم أنا له لها لهم به بها فيه فيها منه منها عليه "
        "عليها الذين ليس أيضا يكون دون لأن لأنه سوف إنه" },

    { "fa", "Arab",
        "و در به از که این را با است برای آن یک خود تا بر می شود شده هم نیز "
        "ما من او آنها شما ولی اما یا اگر هر هیچ چه کرد کرده باید بود شد "
        "دارد ها های بین پس پیش بعد همه همین نمی کند بودند هستند نیست چون "
        "بسیار دیگر همچنین درباره روی زیر بدون وقتی چرا كه اين مي يك براي "
        "كند" },

    { "ur", "Arab",
        "کے کی میں ہے اور سے کا کو اس نے کہ پر ہیں ایک یہ بھی کر نہیں تو ہو "
        "جو تھا وہ ان لیے گیا تھی جا تک یا تھے ہی کیا ساتھ بعد ہوئے ہوا ہوئی "
        "گی گے ہم آپ میرا میری اپنے اپنی اپنا جس کچھ سب بہت لیکن اگر مگر جب "
        "تب کب کہاں کیوں کیسے کون مجھے ہمیں انہیں والے والی رہے رہا رہی گئی "
        "گئے ہوں" },

    /* Hebrew */

    { "he", "Hebr",
        "של את על לא זה עם הוא כי גם או היא אני אם יש אין כל היה אבל רק מה "
        "לפי בין עד כך יותר כמו אחרי לפני אותו אותה זו אלה הם הן אנחנו אתה "
        "שלא לו לה להם בו בה היתה הייתה היו להיות עוד מאוד ללא בלי תחת מי "
        "איך למה כאשר כדי אשר שלו שלה שלי שלנו לך לי אך ואת וגם ולא אפילו "
        "כבר עכשיו פה שם הזה הזאת תוך" },

    /* Devanagari */

    { "hi", "Deva",
        "के में की है और से का को पर यह ने भी नहीं हैं कि एक इस तो हो कर था "
        "लिए जो वह ही थी थे या जा तक ये वे साथ बाद हुए हुआ हुई अपने अपनी "
        "अपना जिस कुछ सब बहुत लेकिन अगर जब कब कहाँ क्यों कैसे कौन मुझे हमें "
        "उन्हें वाले वाली रहे रहा रही गया गई गए हूँ मैं हम आप उस उनके इसके "
        "किसी द्वारा गा अब कोई कई फिर" },

    { "mr", "Deva",
        "आणि या आहे हे ते व तो ती आहेत नाही की होते होता होती हा ही मध्ये एक "
        "पण तर मी आम्ही तुम्ही त्या त्यांच्या त्याच्या तिच्या त्यांनी त्याने "
        "जे जो असे असा अशी असून केले केली गेले गेली झाले झाली झाला करून "
        "म्हणून म्हणजे किंवा साठी काही सर्व खूप फक्त मात्र परंतु कारण जेव्हा "
        "तेव्हा कुठे कसे का कोण काय आपल्या आपण माझ्या तुमच्या येथे तेथे नंतर "
        "पर्यंत आता अजून" },

    { "ne", "Deva",
        "र छ पनि यो छन् हो एक गर्ने गरेको भएको लागि त्यो तर कि भन्ने भने "
        "थियो थिए उनले यस त्यस हुन हुने गर्न नै ती यी उनी म हामी तपाईं तिमी "
        "मेरो हाम्रो उनको आफ्नो सबै धेरै केही अनि वा किन कसरी कहाँ को कुन जब "
        "तब यदि भन्दा सँग सम्म बाट देखि बीच पछि अघि भित्र माथि छैन होइन "
        "हुन्छ गर्छ रहेको यहाँ त्यहाँ अब मात्र" }
};

const size_t  san_function_words_n =
    sizeof(san_function_words) / sizeof(san_function_words[0]);


/*
 * Languages of a group are never reported as one another: names, quotations
 * and regional spellings decide there more than function words do.  A group
 * is where about half of the function words in a text of one language are
 * also those of another, in both directions, measured on running text:
 *
 *   da no nn sv         Danish text: 0.9 of them are Norwegian, half Swedish
 *   nl af               Afrikaans text: 0.7 are Dutch
 *   es pt gl ca         0.5 to 0.7 between Spanish, Catalan and Galician, 0.6
 *                       between Portuguese and Galician
 *   cs sk               0.5
 *   hr bs sr-Latn sr sl 1.0 among the first three; Slovene 0.5; Serbian is
 *                       one language in two alphabets
 *   id ms               0.9
 *   bg mk               Bulgarian text: 0.7 are Macedonian
 *
 * Not here, though related: Russian, Ukrainian and Belarusian (0.4 to 0.5, but
 * their most frequent words differ: "и" and "і", "что" and "що" and "што"),
 * and real sites mix the first two; Polish and Slovak, Serbian and
 * Macedonian (0.4 to 0.5); German and Luxembourgish (0.2); Azerbaijani and
 * Turkish, Kazakh and Kyrgyz, Finnish and Estonian (0.2 to 0.4); Hindi,
 * Marathi and Nepali (0.1).
 */

const char *const  san_near_languages[] = {
    "da no nn sv",
    "nl af",
    "es pt gl ca",
    "cs sk",
    "hr bs sr-Latn sr sl",
    "id ms",
    "bg mk"
};

const size_t  san_near_languages_n =
    sizeof(san_near_languages) / sizeof(san_near_languages[0]);
