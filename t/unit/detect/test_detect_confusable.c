/*
 * test_detect_confusable: words with letters that imitate others, and correct
 * words of two alphabets.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include "detect.h"

/* Letters of the other alphabet in the words below. */

#define CYR_A   "\xd0\xb0"
#define CYR_E   "\xd0\xb5"
#define CYR_O   "\xd0\xbe"
#define CYR_S   "\xd1\x81"
#define CYR_S1  "\xd0\xa1"
#define GRK_O   "\xce\xbf"


#define O10  "оооооооооо"
#define O60  O10 O10 O10 O10 O10 O10


static const detect_case_t  found[] = {
    { "en", "p" CYR_A "ypal", false },
    { "en", CYR_S1 "omment", false },
    { "en", "adv" CYR_E "rtise", false },
    { "en", "Buy now at g" CYR_O CYR_O "gle", false },
    { "en", "micr" GRK_O "soft", false },
    { "en", "Aut" CYR_O "-save", true },
    { "ru", "Cкрыть комментарии", false },
    { "ru", "факc", false },
    { "ru", "Coветы", false },
    { "ru", "МЕЖДУHАРОДHОЕ", false },
    { "uk", "УКРАIНА", false },
    { "uk", "Столицi", false },
    { "uk", "Iван", false },
    { "bg", "Oще новини", false },
    { "el", "Aρχική σελίδα", false },
    { "el", "EΠΙΚΑΙΡΟΤΗΤΑ", false },
    { "el", "φορολoγία", false },

    /* words of two letters with a Latin i, where such words are common */
    { "uk", "iз", false }, { "be", "Дом, iх дом", false },

    /* equally many letters of both alphabets; the longest word */
    { "en", "p" CYR_A "y" CYR_O, false },
    { "ru", O60 "длoг", false },

    /* a Greek letter within a word, or a capital before it, is not a formula */
    { "en", "\xce\x91lpha", false }, { "en", GRK_O GRK_O "dles", false },
    { "en", "f" GRK_O "od", false },

    /* Russian endings: lower case, at the end, and on Russian pages */
    { "en", "iPhone" CYR_A, false }, { "ru", "iPhon\xd0\x90", false },
    { "ru", CYR_A "iPhone", false }, { "en", CYR_S CYR_O "mputer", false },

    /* a Latin I among capitals, and before a word, is not a palochka */
    { "ru", "КЪЭБЭРIЭ", false }, { "ru", "Iвановы", false },
    { "ru", "IВАНОВЫ", false }, { "ru", "кaлlина", false }
};


static const detect_case_t  left[] = {
    { "zh", "600μg组", false },
    { "en", "μSv", false },
    { "en", "5 μmol", false },
    { "en", "kΩ", false },
    { "en", "TNFα and IFNγ", false },
    { "en", "NFκB", false },
    { "en", "PPARγ", false },
    { "ru", "T-порядок", false },
    { "ru", "α-хлор", false },
    { "ru", "β-каротин", false },
    { "en", "Google Поиск", false },
    { "de", "Pусский", false },
    { "en", "Россия (Pусский)", false },
    { "en", "ЩIэ Зилэнд – Kabardian", false },
    { "ru", "адыгэбзэм ипIэ", false },
    { "kbd", "КЪЭБЭРДЕЙIЭ", false },
    { "av", "бетIер", false },
    { "ce", "нохчийн мотт, гlала", false },
    { "ru", "ХIХ век", false },
    { "uk", "ХVІІІ століття", false },
    { "ru", "iPhoneа", false },
    { "ru", "WhatsAppе", false },
    { "ru", "iPhone'а", false },
    { "ru", "SMS-сообщение", false },
    { "ru", "IT-отдел", false },
    { "ru", "e-mail рассылка", false },
    { "ru", "ВАЗ-2107, A4", false },
    { "ru", "А380XР", false },
    { "ru", "СH3СООH", false },
    { "ru", "C++", false },
    { "ru", "С++", false },
    { "ru", "KoЯn", false },
    { "en", "TETЯIS", false },
    { "ru", "Яndex", false },
    { "ru", "Я❤Moscow", false },
    { "ru", "Комментарии", false },
    { "sr", "Коментари", false },
    { "el", "Σχόλια", false },
    { "en", "Comments", false },
    { "vi", "Bình luận", false },
    { "en", "naïve façade", false },
    { "ru", "windows-сервер", false },
    { "ja", "iPhoneのケース", false },
    { "ru", "сХ", false },
    { "", "", false },

    /* too short, and languages without such words of two letters */
    { "ru", "iз", false }, { "uk", "aз", false }, { "en", "a" CYR_A, false },

    /* letters of a third or unknown alphabet; too long */
    { "en", "m" CYR_O "cr" GRK_O "soft", false },
    { "vi", "bạn" CYR_A "c", false }, { "ru", O60 "длoга", false },

    /* Greek signs at the ends of a word */
    { "en", GRK_O "ld", false }, { "en", "NF" GRK_O, false },
    { "en", "TNF\xce\x91", false },
    { "en", GRK_O GRK_O GRK_O "dles", false },
    { "en", CYR_S CYR_O CYR_O "mputer", false },
    { "ru", "iPhone" CYR_O CYR_A, false },

    /* a palochka between small letters, or before one */
    { "ru", "аIванов", false }, { "ru", "АIванов", false },
    { "ru", "бетI", false }
};


int
main(void)
{
    if (san_init() != SAN_OK) {
        return 2;
    }

    detect_found(san_detect_confusable, SAN_DETECTOR_CONFUSABLE, "characters",
                 found,
                 DETECT_N(found));
    detect_left(san_detect_confusable, SAN_DETECTOR_CONFUSABLE, left,
                DETECT_N(left));

    return tap_done();
}
