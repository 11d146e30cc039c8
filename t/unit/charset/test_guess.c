/*
 * test_guess: the encoding of text without a label.
 *
 * Enters: nothing.  Leaves: TAP.
 */

#include <string.h>

#include "charset/san_charset.h"
#include "tap.h"

#define RIVER_RU                                                              \
    "Река выходит из холмов за городом и поворачивает на юг. Лодки везут "    \
    "зерно и лес до старого каменного моста, где начинаются мельницы. Зимой " \
    "вода замерзает у обоих берегов, и дети идут по ней в школу."
#define RIVER_DE                                                              \
    "Der Fluß verläßt die Hügel hinter der Stadt und wendet sich nach Süden." \
    " Boote führen Getreide und Holz bis zur alten Brücke, wo die Mühlen"     \
    " stehen. Im Winter gefriert das Wasser an beiden Ufern."
#define RIVER_JA                                                              \
    "川は町のうしろの丘を出て、南へまがります。船は古い石の橋まで、麦と木を"  \
    "はこびます。冬には両岸の水がこおり、子どもたちはその上を歩いて学校へ行き" \
    "ます。"


typedef struct {
    const char  *text;
    const char  *in;          /* the encoding it is written in */
    const char  *language;
    const char  *guess;       /* NULL: none */
} guess_t;


static const guess_t  guesses[] = {
    { RIVER_RU, "windows-1251", "ru", "windows-1251" },
    { RIVER_RU, "koi8-r", "ru", "KOI8-R" },
    { RIVER_RU, "koi8-r", "bg", "KOI8-R" },
    { RIVER_RU, "windows-1251", "", "windows-1251" },
    { RIVER_RU, "windows-1251", "de", NULL },
    { RIVER_RU, "windows-1251", "eo", NULL },
    { RIVER_DE, "windows-1252", "de", "windows-1252" },
    { RIVER_DE, "windows-1252", "", "windows-1252" },
    { RIVER_DE, "windows-1252", "ru", NULL },
    { RIVER_JA, "shift_jis", "ja", "Shift_JIS" },
    { RIVER_JA, "euc-jp", "ja", "EUC-JP" },
    { RIVER_JA, "euc-jp", "ko", NULL },
    { "", "windows-1252", "", NULL }
};


int
main(void)
{
    int                   n;
    size_t                i, k, len, others;
    uint8_t               out[2048];
    uint32_t              cp;
    const uint8_t        *p, *end;
    const san_charset_t  *charset, *guess;

    for (i = 0; i < sizeof(guesses) / sizeof(guesses[0]); i++) {
        charset = san_charset_get((const uint8_t *) guesses[i].in,
                                  strlen(guesses[i].in));
        p = (const uint8_t *) guesses[i].text;
        end = p + strlen(guesses[i].text);

        for (len = others = 0; p < end; p += n) {
            n = san_utf8_next(p, end, &cp);
            len += san_charset_put(charset, out + len, cp);
        }

        for (k = 0; k < len; k++) {
            others += out[k] >= 0x80;
        }

        guess = san_charset_guess(out, len, others, guesses[i].language);

        tap_ok(guess == NULL ? guesses[i].guess == NULL
                             : guesses[i].guess
                               && strcmp(guess->name, guesses[i].guess) == 0,
               "\"%.20s\" in %s on a page in \"%s\": %s", guesses[i].text,
               guesses[i].in, guesses[i].language,
               guess ? guess->name : "unknown");
    }

    return tap_done();
}
