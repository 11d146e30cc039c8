/*
 * A unit of a foreign script with names in the page's own: "Скачать в App
 * Store", "GitHub으로 로그인".
 *
 * Letters cannot decide it, as a name may have more of them than the text.
 * So each word in the page's script has to look like a name, and the other
 * words have to be those of a text: one is a function word, or one that
 * interfaces use.  What is written in both scripts ("Tokyo 東京", "Театр
 * Theatre") has none, or its own words are no names.
 */

#include <string.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "detect/san_judge.h"
#include "lang/san_function_words.h"
#include "match/san_dates.h"
#include "match/san_interface_words_data.h"
#include "match/san_normal.h"
#include "match/san_phrases.h"
#include "match/san_words.h"

/* Names of more words are texts. */
#define NAME_WORDS  5

/* The text of a word, folded. */
#define WORD_MAX  48


/* A run of letters of one side, the page's or the other. */

typedef struct {
    uint8_t         text[WORD_MAX];  /* folded; as much as there is room for */
    size_t          len;
    uint32_t        letters;
    bool            foreign;
    bool            capital;         /* it begins with one */
    bool            odd;             /* has another capital, or a digit */
    bool            joined;          /* to the word before it */
    uint32_t        before;          /* the last character, but spaces */
} part_t;


typedef struct {
    const san_page_t  *page;
    const uint8_t     *p;
    const uint8_t     *end;
    uint32_t           before;
    bool               joined;
} parts_t;


typedef struct {
    unsigned  own;         /* words in the page's script */
    unsigned  foreign;
    bool      text;        /* foreign words are those of a text */
    bool      function;    /* the last word was a function word */
    bool      led;         /* one stands before a name, or is joined to it */
    bool      labels;      /* all own words are of interfaces */
} seen_t;


/* Is it one of interfaces in this language? */

static bool
is_interface(const char *language, const part_t *part)
{
    size_t  i;

    for (i = 0; i < san_interface_words_n; i++) {
        if (strcmp(san_interface_words[i].language, language) == 0
            && san_words_list_has(san_interface_words[i].words, part->text,
                                  part->len))
        {
            return true;
        }
    }

    return false;
}


/* Is it a word of a language of this script that texts are made of? */

static bool
is_function(const char *script, const part_t *part)
{
    size_t  i;

    for (i = 0; i < san_function_words_n; i++) {
        if (strcmp(san_function_words[i].script, script) == 0
            && san_words_list_has(san_function_words[i].words, part->text,
                                  part->len))
        {
            return true;
        }
    }

    return false;
}


static void
add_char(part_t *part, uint32_t cp)
{
    if (u_isdigit((UChar32) cp)) {
        part->odd = true;
    }

    if (u_isalpha((UChar32) cp)) {
        part->capital |= part->letters == 0 && san_words_is_capital(cp);
        part->odd |= part->letters != 0 && san_words_is_capital(cp);
        part->letters++;
    }

    /* stress, and where a word may break */

    if (cp != 0x301 && !san_is_dropped(cp) && part->len + 4 < WORD_MAX) {
        part->len += san_utf8_put(part->text + part->len, san_fold(cp));
    }
}


/* The next word, or the part of one that is of one side. */

static bool
next_part(parts_t *parts, part_t *part)
{
    int       n;
    bool      foreign;
    uint8_t   class;
    uint32_t  cp;

    memset(part, 0, sizeof(*part));
    part->joined = parts->joined;
    parts->joined = false;

    for ( /* void */ ; parts->p < parts->end; parts->p += n) {
        n = san_utf8_next(parts->p, parts->end, &cp);

        if (n <= 0) {
            break;
        }

        class = san_class(cp);

        if (!san_is_word(class)) {

            if (part->letters) {
                break;
            }

            memset(part, 0, sizeof(*part));

            if (cp != ' ') {
                parts->before = cp;
            }

            continue;
        }

        foreign = part->foreign;

        if (san_class_is_letter(class)) {
            foreign = san_page_kind(parts->page, cp, class) == SAN_FOREIGN;

            if (part->letters && foreign != part->foreign) {
                parts->joined = true;
                break;
            }
        }

        part->foreign = foreign;
        add_char(part, cp);
    }

    part->before = parts->before;
    parts->before = 0;

    return part->letters != 0;
}


/*
 * Brackets, quotations and slashes set one side apart as a gloss; an
 * apostrophe does not.
 */

static bool
is_apart(uint32_t cp)
{
    if (cp == 0x2019) {
        return false;
    }

    switch (u_charType((UChar32) cp)) {

    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
        return true;

    default:
        return cp == '/' || cp == '"' || cp == '=';
    }
}


/* A word in the page's script; false: it is no part of a name. */

static bool
see_own(seen_t *seen, const part_t *part, const char *page)
{
    bool  interface, international;

    international = is_interface("*", part);
    interface = !international && is_interface(page, part);

    if (!(part->capital || part->odd || international)
        || (seen->own == 0 && seen->foreign == 0 && interface)
        || ++seen->own > NAME_WORDS)
    {
        return false;
    }

    seen->labels &= interface;
    seen->led |= seen->function;
    seen->function = false;

    return true;
}


/* Is it a word that interfaces use, and no name of a language? */

static bool
is_said(const part_t *part, const char *script)
{
    return strcmp(script, "Cyrl") == 0
           && (is_interface("ru", part) || is_interface("uk", part))
           && !san_lexicon_endonym(part->text, part->len);
}


/* A word in the other script: one of a text is small, or the first one. */

static void
see_foreign(seen_t *seen, const part_t *part, const char *script)
{
    bool  small;

    small = !part->capital || seen->own + seen->foreign == 0;
    seen->function = small && is_function(script, part);
    seen->led |= part->joined;
    seen->text |= seen->function || (small && is_said(part, script));
    seen->foreign++;
}


static bool
holds(san_str_t text, const char *word, size_t len)
{
    size_t  i;

    for (i = 0; i + len <= text.len; i++) {
        if (memcmp(text.data + i, word, len) == 0) {
            return true;
        }
    }

    return false;
}


/*
 * What only texts have in scripts that join their words: verbs of interfaces,
 * particles.
 */

static const struct {
    uint8_t      script;
    const char  *words;
} grammar[] = {
    { USCRIPT_HAN,
      "的 请 請 您 你 在 我们 我們 使用 登录 登入 登錄 注册 註冊 下载 下載 "
      "分享 关注 關注 搜索 搜尋 点击 點擊 查看 返回 打开 打開 关闭 關閉 "
      "未找到 找不到 ください する した して から まで" },
    { USCRIPT_HANGUL,
      "으로 에서 하기 하세요 합니다 습니다 없습니다 로그인 공유 다운로드 "
      "보기 검색 찾을" },
    { USCRIPT_THAI, "ใน ด้วย กับ บน ไม่ เข้าสู่ระบบ แชร์ ดาวน์โหลด ค้นหา" }
};


static bool
has_grammar(san_str_t text, uint8_t script)
{
    size_t       i;
    const char  *p, *word;

    for (i = 0; i < sizeof(grammar) / sizeof(grammar[0]); i++) {
        if (grammar[i].script != script) {
            continue;
        }

        for (word = grammar[i].words; word; word = p ? p + 1 : NULL) {
            p = strchr(word, ' ');

            if (holds(text, word, p ? (size_t) (p - word) : strlen(word))) {
                return true;
            }
        }
    }

    return false;
}


/*
 * Do hiragana end in a particle before another word ("のレシピ", "ここで Login")?
 * Other ones may be parts of names of things ("焼きおにぎり").
 */

static bool
has_particle(san_str_t text)
{
    int             n;
    bool            particle;
    uint32_t        cp;
    const uint8_t  *p, *end;

    particle = false;

    for (p = text.data, end = p + text.len; p < end; p += n) {
        n = san_utf8_next(p, end, &cp);

        if (n <= 0) {
            break;
        }

        if (san_class(cp) == USCRIPT_HIRAGANA) {

            /* の は を が に と で も */

            particle = cp == 0x306e || cp == 0x306f || cp == 0x3092
                       || cp == 0x304c || cp == 0x306b || cp == 0x3068
                       || cp == 0x3067 || cp == 0x3082;

        } else if (cp != ' ') {

            if (particle && san_class_is_letter(san_class(cp))) {
                return true;
            }

            particle = false;
        }
    }

    return false;
}


bool
san_text_has_names(const san_subject_t *subject)
{
    part_t       part;
    seen_t       seen;
    parts_t      parts;
    uint8_t      class;
    const char  *page, *script;

    page = subject->page->language.primary;
    class = subject->unit->script;
    script = san_script_code(class);
    parts = (parts_t) { subject->page, subject->text.data,
                        subject->text.data + subject->text.len, 0, false };
    seen = (seen_t) { .labels = true };

    while (next_part(&parts, &part)) {

        if (is_apart(part.before)
            || (part.before == ':' && part.foreign && seen.foreign == 0))
        {
            return false;
        }

        if (part.foreign) {
            see_foreign(&seen, &part, script);

        } else if (!see_own(&seen, &part, page)) {
            return false;
        }
    }

    if (class == USCRIPT_HIRAGANA || class == USCRIPT_KATAKANA) {
        class = USCRIPT_HAN;
    }

    return seen.own && !is_apart(part.before)
           && (seen.text || has_grammar(subject->text, class)
               || has_particle(subject->text))
           && (seen.led || !seen.labels);
}


/* Are words known of which texts in this script are made? */

static bool
is_script_known(uint8_t class)
{
    size_t       i;
    const char  *script;

    script = san_script_code(class);

    for (i = 0; i < san_function_words_n; i++) {
        if (strcmp(san_function_words[i].script, script) == 0) {
            return true;
        }
    }

    for (i = 0; i < sizeof(grammar) / sizeof(grammar[0]); i++) {
        if (grammar[i].script == class) {
            return true;
        }
    }

    return false;
}


/* Is a foreign word of it one that texts and interfaces are made of? */

static bool
has_said(const san_subject_t *subject, uint8_t class)
{
    part_t       part;
    parts_t      parts;
    san_str_t    word;
    const char  *script;

    script = san_script_code(class);
    parts = (parts_t) { subject->page, subject->text.data,
                        subject->text.data + subject->text.len, 0, false };

    while (next_part(&parts, &part)) {
        word.data = part.text;
        word.len = part.len;

        if (part.foreign
            && (is_function(script, &part) || is_said(&part, script)
                || san_dates_name(word)))
        {
            return true;
        }
    }

    return false;
}


bool
san_text_is_said(const san_subject_t *subject, uint8_t class)
{
    san_known_t  known;

    if (class == USCRIPT_HIRAGANA || class == USCRIPT_KATAKANA) {
        class = USCRIPT_HAN;
    }

    /* in a link, what nobody can read is more likely the name of a language */

    return (!is_script_known(class) && subject->label != SAN_LABEL_LINK)
           || has_said(subject, class)
           || has_grammar(subject->text, class)
           || has_particle(subject->text)
           || san_phrases_known(subject->text.data, subject->text.len,
                                &subject->page->language, &known);
}
