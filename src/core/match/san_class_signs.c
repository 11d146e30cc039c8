/*
 * san_class_signs: words of class and id that mark user content or embeds,
 * text that is foreign on purpose, and text for screen readers.
 *
 * The frame of a widget is not among them ("comments", "respond",
 * "comment-form"): a prompt that remains in it is a leftover.
 *
 * Names that both forums give to posts and sites to their own article do not
 * decide alone: san_class_sign_section() then checks the ancestors.  Text in
 * such a section that is known only by its script is not removed.
 */

#include <string.h>

#include "base/san_packed.h"
#include "base/san_scan.h"
#include "match/san_lexicon.h"

#define LETTERS  26

#define CLASSES_BITS  8


/*
 * Cache of short classes: nearly every element has a class, and a site has few
 * different ones.  Results do not depend on the page.  Only one thread of a
 * process runs this code.
 */

static struct {
    san_packed_t  key;
    unsigned      signs;
} classes[1 << CLASSES_BITS];


/* The same of longer ones. */

#define LONG_BITS  8
#define LONG_MAX   128

static struct {
    uint8_t   text[LONG_MAX];
    uint16_t  len;
    uint16_t  signs;
} long_classes[1 << LONG_BITS];


const char *const  san_user_signs[] = {

    /* comments: WordPress and its themes, Drupal, Disqus, Ghost, Hyvor */
    "comment-body", "comment-content", "comment-text", "comment-message",
    "comment-author", "comment-meta", "comment-metadata", "commentlist",
    "comment-list", "comments-list", "comment-item", "comment-entry",
    "comment-block", "comment-wrap-inner", "comment__body", "comment__text",
    "comment__content", "comment_body", "comment_text", "comment_content",
    "commenttext", "commentbody", "commentcontent", "user-comment",
    "usercomment", "replies-list",
    "cmt-body", "cmt_text", "cmnt_cont", "b-comment__text", "js-comment-text",

    /* forums: vBulletin, XenForo, Discourse, Invision, Reddit, Vanilla */
    "message-usercontent", "bbcode", "topic-body", "cpost_contentwrap",
    "usertext-body", "usertext", "forum-post", "user-post",
    "user-generated", "ugc", "messagelist",

    /* chats */
    "chat-message", "chat-text", "chat-bubble", "message-text",
    "message-bubble", "msg-text", "msg-body",

    /* reviews and testimonials: WooCommerce, Amazon, Trustpilot, Yelp */
    "review", "reviews", "review-body", "review-text", "review-content",
    "review_body", "reviewtext", "review-comment", "customer-review",
    "testimonial", "testimonials", "guestbook", "guest-book", "feedback-text",
    "trustpilot-review",

    /* embeds: Twitter, Instagram, Facebook, Telegram, TikTok, VK, Reddit */
    "tweet", "tweets", "twitter-tweet", "twitter-timeline", "twitter-video",
    "instagram-media", "fb-post", "fb-comment-embed", "fb-video",
    "telegram-post", "tgme_widget_message", "tiktok-embed", "vk_post",
    "reddit-card", "reddit-embed-bq", "wp-embedded-content",
    "bluesky-embed", "mastodon-embed", "threads-embed", "imgur-embed-pub",

    /* titles of videos, given by users: YouTube */
    "watch-title", "watch-title-container",

    /* questions and answers: Stack Exchange, Quora */
    "s-prose", "answercell", "postcell", "comment-copy", "qtext_para",

    /* posts, or the site's own text: SAN_POST_SIGNS of them */
    "postbody", "post_body", "post-body-inner", "postcontent",
    "post_message", "post-message", "posttext", "message-body",
    "message-content", "bbwrapper", "cooked", "ipstype_richtext",
    "user-content", "usercontent", "user_content", "embed-post"
};

const size_t  san_user_signs_n = sizeof(san_user_signs)
                                 / sizeof(san_user_signs[0]);

const char *const  san_purpose_signs[] = {

    /* scripts and languages: authors use "hebrew" for Hebrew text */
    "arabic", "armenian", "bengali", "cantonese", "chinese", "cyrillic",
    "devanagari", "farsi", "georgian", "greek", "hangul", "hanzi", "hebrew",
    "hindi", "hiragana", "japanese", "kana", "kanji", "katakana", "khmer",
    "korean", "mandarin", "persian", "pinyin", "romaji", "russian",
    "sanskrit", "syriac", "tamil", "thai", "tibetan", "ukrainian", "urdu",
    "yiddish", "lang-ar", "lang-el", "lang-fa", "lang-he", "lang-hi",
    "lang-ja", "lang-ko", "lang-ru", "lang-th", "lang-uk", "lang-zh",

    /* the role of a text next to its translation */
    "native", "native-name", "nativename", "original-title",
    "original_title", "originaltitle", "original-name", "originalname",
    "transliteration", "translit", "phonetic", "pronunciation",
    "original", "translation", "example-sentence",

    /* what a computer says in its own language */
    "command", "console", "shell", "terminal",

    /* texts that are quoted literally: verse, scripture, lessons */
    "ayah", "bible", "flash-card", "flashcard", "hadith", "headword",
    "lyric", "lyrics", "phrasebook", "pull-quote",
    "pullquote", "quotation", "quote", "quran", "scripture", "specimen",
    "stanza", "verse", "verse-text", "vocab", "vocabulary", "word",
    "epigraph", "haiku", "inscription", "motto", "poem", "prayer", "proverb",
    "psalm",

    /* names: hCard, themes of WordPress, shops, lists of tags */
    "artist", "author", "brand", "byline", "composer", "display-name",
    "fn", "nickname", "performer", "screen-name", "singer", "tag-links",
    "tagcloud", "tags", "user-name", "username", "vcard",
    "album-title", "article-author", "article__author", "artist-name",
    "author-name", "author__name", "authorname", "book-title", "brand-name",
    "company-name", "entry-author", "member-name", "meta-author",
    "original-text", "person-name", "post-author", "post-author-name",
    "product-brand", "song-title", "speaker-name", "track-name",
    "track-title"
};

const size_t  san_purpose_signs_n = sizeof(san_purpose_signs)
                                    / sizeof(san_purpose_signs[0]);

const char *const  san_spoken_signs[] = {
    "sr-only", "sronly", "sr-text", "screen-reader", "screenreader",
    "screen-readers", "screenreaders", "screenreadertext", "screen-only",
    "visually-hidden", "visuallyhidden", "hidden-visually", "hiddenvisually",
    "hide-visually", "hidden-accessible", "a11y-hidden", "a11y-text",
    "assistive-text", "assistivetext", "accessibility-text",
    "element-invisible", "off-screen", "offscreen"
};

/*
 * Words of ids that are there to be referred to, as the name or description of
 * something else, perhaps later on the page: "modalLabel", "email-help".
 */

static const char *const  name_signs[] = {
    "label", "labelledby", "desc", "description", "describedby", "help",
    "hint", "tooltip"
};

/* Notices of what happened, which a script or the server shows. */

static const char *const  notice_signs[] = {
    "alert", "alerts", "error", "errors", "flash-message", "flash-notice",
    "growl", "invalid", "message", "messages", "notice", "notices",
    "notification", "notifications", "snackbar", "toast", "toastr",
    "validation", "warning"
};

/* What reacts to a click by its script, besides a button. */

static const char *const  click_signs[] = {
    "accordion-header", "accordion-heading", "accordion-title",
    "accordion-toggle", "accordion-trigger", "accordion__header",
    "accordion__heading", "accordion__title", "accordion__toggle",
    "accordion__trigger", "clickable", "dropdown-toggle", "dropdown__toggle",
    "menu-toggle", "nav-toggle", "toggler"
};

/* Ancestors of posts: forums, lists of comments and of answers. */

static const char *const  section_signs[] = {
    "forum", "forums", "phpbb", "vbulletin", "xenforo", "thread", "threads",
    "topic", "topics", "viewtopic", "showthread", "postbit", "postlist",
    "posts-wrapper", "message-list", "message--post", "topic-post",
    "crawler-post", "discussion", "discussions", "comment", "comments",
    "commentarea", "reply", "replies", "answer", "answers", "responses",
    "guestbook"
};

/*
 * Classes of code, editors and icon fonts, as whole words or, with a '-' or
 * '_' at the end, as prefixes.  "highlight" and "prism" are not in the list,
 * because designs use them, too, and those of highlighters contain a pre.
 */

static const char *const  code_signs[] = {
    "blob-code", "blob-code-", "diff", "diff-", "d2h-", "codemirror",
    "codemirror-", "cm-editor", "cm-content", "cm-line", "hljs", "hljs-",
    "prism-code", "prism-highlight", "syntaxhighlighter", "codehilite",
    "sourcecode", "rouge-", "shiki", "crayon-", "enlighter-", "ace_editor",
    "ace_content", "ace_line", "monaco-editor", "monaco-", "view-lines",
    "ck-editor__editable", "ql-editor", "prosemirror", "tox-edit-area",
    "material-icons", "material-icons-", "material-symbols-",

    /* flags of countries, which stand for languages */
    "flag", "flag-", "flag_", "flags-", "fi-", "icon-flag-"
};

/* The last entries are classes of flags. */
#define FLAG_SIGNS  6

/* Classes of missing translations in Rails and similar systems. */

static const char *const  missing_signs[] = {
    "translation_missing", "translation-missing"
};

/* As san_attr_notranslate() has it. */

static const char *const  kept_signs[] = { "notranslate" };

/* Headings of widgets: by systems of content, themes, plug-ins. */

static const char *const  widget_signs[] = {
    "widget", "widgettitle", "block-title", "block__title", "module-title",
    "moduletitle", "sidebar-title", "reply-title", "comments-title",
    "modal-title", "footer-title", "footer__title", "relatedposts-headline"
};

const size_t  san_spoken_signs_n = sizeof(san_spoken_signs)
                                   / sizeof(san_spoken_signs[0]);

/*
 * A table of signs: the first sign that begins with a letter, the next one of
 * each, and the possible second characters, which exclude most words.
 */

typedef struct {
    const char *const  *signs;
    uint16_t            first[LETTERS];
    uint32_t            second[LETTERS];
    uint16_t           *next;
    bool                whole;    /* a whole name, not a part of one */
} signs_t;

static uint16_t  purpose_next[sizeof(san_purpose_signs)
                              / sizeof(san_purpose_signs[0])];

static uint16_t  section_next[sizeof(section_signs)
                              / sizeof(section_signs[0])];

static uint16_t  name_next[sizeof(name_signs) / sizeof(name_signs[0])];

static uint16_t  notice_next[sizeof(notice_signs) / sizeof(notice_signs[0])];
static uint16_t  click_next[sizeof(click_signs) / sizeof(click_signs[0])];

static signs_t  purpose = { san_purpose_signs, { 0 }, { 0 }, purpose_next,
                            true };
static signs_t  section = { section_signs, { 0 }, { 0 }, section_next, false };
static signs_t  name = { name_signs, { 0 }, { 0 }, name_next, false };
static signs_t  notice = { notice_signs, { 0 }, { 0 }, notice_next, false };
static signs_t  click = { click_signs, { 0 }, { 0 }, click_next, false };


/* The other signs, which are looked for in classes, in one pass. */

enum {
    IN_USER    = 1,
    IN_SPOKEN  = 2,
    IN_MISSING = 4,
    IN_CODE    = 8,
    IN_WIDGET  = 16,
    IN_KEPT    = 32
};

#define IN_CLASSES  (IN_USER | IN_SPOKEN | IN_MISSING | IN_CODE | IN_WIDGET   \
                     | IN_KEPT)

/* Signs that are whole names. */
#define IN_NAMES  (IN_MISSING | IN_CODE | IN_KEPT)

/*
 * Lists of these signs by their first three characters, which each of them
 * has.  Most words begin no list.
 */

#define BEGINS_BITS  12

typedef struct {
    const char  *text;
    uint64_t     head;     /* its first eight bytes */
    uint64_t     mask;     /* 0 for bytes that it does not have */
    uint16_t     signs;    /* SAN_SIGN_* */
    uint8_t      in;       /* IN_* */
    uint8_t      next;     /* of the list: a number from 1, or 0 */
    uint8_t      len;
    uint32_t     fifth;    /* bits of the fifth characters of this and the
                              next ones */
} class_sign_t;

static class_sign_t  class_signs[UINT8_MAX];
static unsigned      class_signs_n;
static uint8_t       beginnings[1 << BEGINS_BITS];

_Static_assert(sizeof(san_user_signs) / sizeof(san_user_signs[0])
               + sizeof(san_spoken_signs) / sizeof(san_spoken_signs[0])
               + sizeof(code_signs) / sizeof(code_signs[0])
               + sizeof(missing_signs) / sizeof(missing_signs[0])
               + sizeof(kept_signs) / sizeof(kept_signs[0])
               + sizeof(widget_signs) / sizeof(widget_signs[0]) <= UINT8_MAX,
               "too many signs");


/*
 * The list for three characters, the first one lowest, in any case; others may
 * share it.  A fourth character does not matter.
 */

static inline unsigned
beginning(uint32_t three)
{
    return ((three & 0xdfdfdf) * 0x9e3779b1u) >> (32 - BEGINS_BITS);
}


/* A bit for a character, the same in any case. */

static inline uint32_t
bit_of(uint8_t c)
{
    return (uint32_t) 1 << (c & 0x1f);
}


/* Index of a second character: a letter in any case, or anything else. */

static inline unsigned
second_of(uint8_t c)
{
    unsigned  letter;

    letter = (unsigned) (c | 0x20) - 'a';

    return letter < LETTERS ? letter : LETTERS;
}


static inline uint32_t
second_bit(uint8_t c)
{
    return (uint32_t) 1 << second_of(c);
}


static void
chain(signs_t *table, size_t n)
{
    unsigned  letter, second;

    memset(table->first, 0, sizeof(table->first));
    memset(table->second, 0, sizeof(table->second));

    /* numbered from 1: 0 ends a list */

    while (n-- > 0) {
        letter = (unsigned) (table->signs[n][0] - 'a');
        table->next[n] = table->first[letter];
        table->first[letter] = (uint16_t) (n + 1);
        second = second_of((uint8_t) table->signs[n][1]);
        table->second[letter] |= (uint32_t) 1 << second;
    }
}


static unsigned
user_sign(size_t i)
{
    size_t  sure;

    sure = san_user_signs_n - SAN_POST_SIGNS;

    return i < sure ? SAN_SIGN_USER
                    : SAN_SIGN_POST | (unsigned) (i - sure) << SAN_SIGN_SHIFT;
}


/* What the sign with index i of n in a table shows. */

static unsigned
shown_by(unsigned in, size_t i, size_t n)
{
    switch (in) {

    case IN_USER:
        return user_sign(i);

    case IN_SPOKEN:
        return SAN_SIGN_SPOKEN;

    case IN_MISSING:
        return SAN_SIGN_MISSING;

    case IN_CODE:
        return i < n - FLAG_SIGNS ? SAN_SIGN_CODE : SAN_SIGN_FLAG;

    case IN_KEPT:
        return SAN_SIGN_KEPT;

    default:
        return SAN_SIGN_WIDGET;
    }
}


/* Adds a table to the lists, the first sign in front. */

static void
add_list(const char *const *signs, size_t n, unsigned in)
{
    size_t          i, len;
    uint8_t        *first;
    class_sign_t   *sign;
    const uint8_t  *text;

    for (i = n; i-- > 0; /* void */) {
        text = (const uint8_t *) signs[i];
        len = strlen(signs[i]);
        sign = &class_signs[class_signs_n++];
        first = &beginnings[beginning(san_packed_load4(text))];

        sign->text = signs[i];
        sign->mask = (uint64_t) -1 >> (len < 8 ? 64 - 8 * len : 0);
        sign->head = san_packed(text, len < 8 ? len : 8, len).low;
        sign->signs = (uint16_t) shown_by(in, i, n);
        sign->in = (uint8_t) in;
        sign->next = *first;
        sign->len = (uint8_t) len;
        sign->fifth = len < 5 ? (uint32_t) -1 : bit_of(text[4]);
        sign->fifth |= *first ? class_signs[*first - 1].fifth : 0;
        *first = (uint8_t) class_signs_n;
    }
}


void
san_class_signs_init(void)
{
    memset(beginnings, 0, sizeof(beginnings));
    class_signs_n = 0;

    add_list(san_user_signs, san_user_signs_n, IN_USER);
    add_list(san_spoken_signs, san_spoken_signs_n, IN_SPOKEN);
    add_list(code_signs, sizeof(code_signs) / sizeof(code_signs[0]), IN_CODE);
    add_list(missing_signs, sizeof(missing_signs) / sizeof(missing_signs[0]),
             IN_MISSING);
    add_list(kept_signs, sizeof(kept_signs) / sizeof(kept_signs[0]), IN_KEPT);
    add_list(widget_signs, sizeof(widget_signs) / sizeof(widget_signs[0]),
             IN_WIDGET);

    chain(&purpose, san_purpose_signs_n);
    chain(&section, sizeof(section_signs) / sizeof(section_signs[0]));
    chain(&name, sizeof(name_signs) / sizeof(name_signs[0]));
    chain(&notice, sizeof(notice_signs) / sizeof(notice_signs[0]));
    chain(&click, sizeof(click_signs) / sizeof(click_signs[0]));
}


/* Is the sign negated: "no-review", "not-sr-only"? */

static bool
is_denied(const uint8_t *start, const uint8_t *p)
{
    if (p - start >= 4 && p[-1] == '-' && p[-2] == 't' && p[-3] == 'o'
        && p[-4] == 'n')
    {
        return true;
    }

    return p - start >= 3 && san_lower(p[-3]) == 'n'
           && san_lower(p[-2]) == 'o' && !san_is_alpha(p[-1])
           && (p - start == 3 || !san_is_alpha(p[-4]));
}


/*
 * Is the sign at p, followed by the end of a word (or of the name, if whole)?
 */

static bool
is_sign(const char *sign, const uint8_t *p, const uint8_t *end, bool whole)
{
    uint8_t  last;

    last = 0;

    for ( /* void */ ; *sign; sign++, p++) {
        if (p == end || san_lower(*p) != (uint8_t) *sign) {
            return false;
        }

        last = (uint8_t) *sign;
    }

    return p == end || last == '-' || last == '_'
           || (whole ? san_is_space(*p) : !san_is_alpha(*p) || *p < 'a');
}


/* The number, from 1, of the table's sign at p, where a word begins; or 0. */

static unsigned
sign_at(const signs_t *table, const uint8_t *start, const uint8_t *p,
    const uint8_t *end)
{
    uint8_t   second;
    unsigned  i;

    second = san_lower(p[1]);

    for (i = table->first[san_lower(*p) - 'a']; i; i = table->next[i - 1]) {
        if ((uint8_t) table->signs[i - 1][1] == second
            && is_sign(table->signs[i - 1], p, end, table->whole)
            && !is_denied(start, p))
        {
            return i;
        }
    }

    return 0;
}


/*
 * A bit for each of n bytes, at most 64, where a word begins: after a
 * non-letter, or with a capital after a small letter.  before is the byte
 * before them; 16 bytes more can be read.
 */

static inline uint64_t
words_of(const uint8_t *p, size_t n, uint8_t before)
{
    size_t    i;
    uint64_t  letters, small;
    unsigned  m, low;

    letters = small = 0;

    for (i = 0; i < n; i += 16) {
        letters |= (uint64_t) san_scan_letters(p + i, &low) << i;
        small |= (uint64_t) low << i;
    }

    m = san_is_alpha(before);
    low = m && before >= 'a';

    return ((letters & ~(letters << 1 | m))
            | (letters & ~small & (small << 1 | low)))
           & (uint64_t) -1 >> (64 - n);
}


/*
 * Copies the name, of which the first SAN_CLASS_MAX bytes are read, to where 16
 * bytes more can be read.
 */

static const uint8_t *
copy_of(uint8_t *copy, const uint8_t *p, size_t len)
{
    memcpy(copy, p, len);
    memset(copy + len, 0, 16);

    return copy;
}


static unsigned
has_sign(const signs_t *table, const uint8_t *p, size_t len)
{
    size_t          n;
    uint8_t         copy[SAN_CLASS_MAX + 16];
    uint64_t        words;
    unsigned        letter, sign;
    const uint8_t  *start, *q, *end;

    if (len == 0) {
        return 0;
    }

    len = len < SAN_CLASS_MAX ? len : SAN_CLASS_MAX;
    p = start = copy_of(copy, p, len);
    end = p + len;

    for ( /* void */ ; p < end; p += n) {
        n = end - p < 64 ? (size_t) (end - p) : 64;
        words = words_of(p, n, p == start ? ' ' : p[-1]);

        for ( /* void */ ; words; words &= words - 1) {
            q = p + (unsigned) __builtin_ctzll(words);
            letter = (unsigned) (*q | 0x20) - 'a';

            if (q + 1 < end && (table->second[letter] & second_bit(q[1]))
                && (!table->whole || q == start || san_is_space(q[-1])))
            {
                sign = sign_at(table, start, q, end);

                if (sign) {
                    return sign;
                }
            }
        }
    }

    return 0;
}


bool
san_class_sign_section(const uint8_t *p, size_t len)
{
    return has_sign(&section, p, len) != 0;
}


/*
 * Does the sign, whose first bytes are at p, end there, with the end of a word
 * (or of the name, if it is a whole one)?
 */

static inline bool
is_rest(const class_sign_t *sign, const uint8_t *p, const uint8_t *end)
{
    size_t   i;
    uint8_t  last;

    if ((size_t) (end - p) < sign->len) {
        return false;
    }

    for (i = 8; i < sign->len; i++) {
        if (san_lower(p[i]) != (uint8_t) sign->text[i]) {
            return false;
        }
    }

    p += sign->len;
    last = (uint8_t) sign->text[sign->len - 1];

    return p == end || last == '-' || last == '_'
           || (sign->in & IN_NAMES ? san_is_space(*p)
                                   : !san_is_alpha(*p) || *p < 'a');
}


/*
 * Looks at p for the asked signs of the list that begins with number i; whole:
 * a name of a class starts there.  16 bytes after end can be read.  Returns
 * their SAN_SIGN_* bits; tables with a sign are removed from *asked.
 */

static unsigned
signs_at(unsigned i, const uint8_t *start, const uint8_t *p,
    const uint8_t *end, bool whole, unsigned *asked)
{
    uint64_t             head;
    unsigned             signs;
    const class_sign_t  *sign;

    head = san_packed_lower8(san_packed_load8(p));
    signs = 0;

    for ( /* void */ ; i; i = sign->next) {
        sign = &class_signs[i - 1];

        if ((head & sign->mask) == sign->head && (sign->in & *asked)
            && (whole || !(sign->in & IN_NAMES)) && is_rest(sign, p, end)
            && (sign->in == IN_KEPT || !is_denied(start, p)))
        {
            signs |= sign->signs;
            *asked &= ~(unsigned) sign->in;
        }
    }

    return signs;
}


/* The first sign of each of the asked tables, in one pass. */

static unsigned
signs_of(const uint8_t *p, size_t len, size_t readable, unsigned asked)
{
    size_t          n;
    uint8_t         copy[SAN_CLASS_MAX + 16];
    unsigned        list, signs;
    uint64_t        words;
    const uint8_t  *start, *q, *end;

    len = len < SAN_CLASS_MAX ? len : SAN_CLASS_MAX;
    p = readable - len < 16 ? copy_of(copy, p, len) : p;
    start = p;
    end = p + len;
    signs = 0;

    /* a sign has at least three characters */

    for ( /* void */ ; end - p >= 3; p += n) {
        n = end - p < 64 ? (size_t) (end - p) : 64;
        words = words_of(p, n, p == start ? ' ' : p[-1]);

        if (end - p < 66) {
            words &= ((uint64_t) 1 << (end - p - 2)) - 1;
        }

        for ( /* void */ ; words; words &= words - 1) {
            q = p + (unsigned) __builtin_ctzll(words);
            list = beginnings[beginning(san_packed_load4(q))];

            if (list
                && (end - q < 5
                    || (class_signs[list - 1].fifth & bit_of(q[4]))))
            {
                signs |= signs_at(list, start, q, end,
                                  q == start || san_is_space(q[-1]), &asked);
            }
        }
    }

    return signs;
}


unsigned
san_class_sign_user(const uint8_t *p, size_t len, size_t readable)
{
    return signs_of(p, len, readable, IN_USER);
}


/* Reads a class that is not in the cache, and stores its signs there. */

__attribute__((noinline))
static unsigned
learn(const uint8_t *p, size_t len, size_t readable, unsigned slot)
{
    unsigned  signs;

    signs = signs_of(p, len, readable, IN_CLASSES);

    if (len <= SAN_PACKED_MAX) {
        classes[slot].key = san_packed(p, len, readable);
        classes[slot].signs = signs;

    } else {
        long_classes[slot].len = (uint16_t) len;
        long_classes[slot].signs = (uint16_t) signs;
        memcpy(long_classes[slot].text, p, len);
    }

    return signs;
}


/* The signs of a class of SAN_PACKED_MAX to LONG_MAX bytes. */

static unsigned
long_signs(const uint8_t *p, size_t len, size_t readable)
{
    uint64_t  hash;
    unsigned  slot;

    const uint64_t  factor = 0x9e3779b97f4a7c15ull;

    hash = (san_packed_load8(p) ^ len) * factor;
    hash = (hash ^ hash >> 32 ^ san_packed_load8(p + len / 2 - 4)) * factor;
    hash = (hash ^ hash >> 32 ^ san_packed_load8(p + len - 8)) * factor;
    slot = (unsigned) (hash >> (64 - LONG_BITS));

    return long_classes[slot].len == len
           && san_scan_same(long_classes[slot].text, p, len)
           ? long_classes[slot].signs : learn(p, len, readable, slot);
}


unsigned
san_class_signs(const uint8_t *p, size_t len, size_t readable)
{
    unsigned      slot;
    san_packed_t  key;

    if (len > SAN_PACKED_MAX && len <= LONG_MAX) {
        return long_signs(p, len, readable);
    }

    /* a zero byte at the end would make the key of a shorter name */

    if (len > LONG_MAX || p[len - 1] == '\0') {
        return signs_of(p, len, readable, IN_CLASSES);
    }

    key = san_packed(p, len, readable);
    slot = san_packed_slot(key, CLASSES_BITS);

    return san_packed_same(classes[slot].key, key)
           ? classes[slot].signs : learn(p, len, readable, slot);
}


bool
san_class_sign_purpose(const uint8_t *p, size_t len)
{
    return has_sign(&purpose, p, len) != 0;
}


bool
san_class_sign_name(const uint8_t *p, size_t len)
{
    return has_sign(&name, p, len) != 0;
}


bool
san_class_sign_notice(const uint8_t *p, size_t len)
{
    return has_sign(&notice, p, len) != 0;
}


bool
san_class_sign_click(const uint8_t *p, size_t len)
{
    return has_sign(&click, p, len) != 0;
}


bool
san_class_sign_button(san_str_t class)
{
    size_t          i;
    const uint8_t  *p;

    static const char  word[] = "button";

    for (p = class.data; class.len >= 3; p++, class.len--) {

        if ((*p | 0x20) != 'b') {
            continue;
        }

        if (san_lower(p[1]) == 't' && san_lower(p[2]) == 'n') {
            return true;
        }

        for (i = 1; i < sizeof(word) - 1 && i < class.len
                    && san_lower(p[i]) == (uint8_t) word[i]; i++)
        {
            /* void */
        }

        if (i == sizeof(word) - 1) {
            return true;
        }
    }

    return false;
}
