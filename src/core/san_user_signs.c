/*
 * san_user_signs: words of class and id that mark what readers wrote, or
 * what another site put here.
 *
 * The widget's own frame is no sign ("comments", "respond", "comment-form"):
 * a prompt that is left of it is what the sanitizer looks for.
 */

#include <string.h>

#include "san_lexicon.h"

#define LETTERS  26


const char *const  san_user_signs[] = {

    /* comments: WordPress and its themes, Drupal, Disqus, Ghost, Hyvor */
    "comment-body", "comment-content", "comment-text", "comment-message",
    "comment-author", "comment-meta", "comment-metadata", "commentlist",
    "comment-list", "comments-list", "comment-item", "comment-entry",
    "comment-block", "comment-wrap-inner", "comment__body", "comment__text",
    "comment__content", "comment_body", "comment_text", "comment_content",
    "commenttext", "commentbody", "commentcontent", "post-message",
    "post-body-inner", "user-comment", "usercomment", "replies-list",
    "cmt-body", "cmt_text", "b-comment__text", "js-comment-text",

    /* forums: phpBB, MyBB, vBulletin, XenForo, Discourse, Invision, Reddit */
    "postbody", "post_body", "postcontent", "post_message", "message-body",
    "message-content", "message-usercontent", "bbwrapper", "bbcode",
    "topic-body", "cooked", "ipstype_richtext", "cpost_contentwrap",
    "usertext-body", "usertext", "forum-post", "posttext", "user-post",
    "user-content", "usercontent", "user_content", "user-generated", "ugc",

    /* reviews and testimonials: WooCommerce, Amazon, Trustpilot, Yelp */
    "review", "reviews", "review-body", "review-text", "review-content",
    "review_body", "reviewtext", "review-comment", "customer-review",
    "testimonial", "testimonials", "guestbook", "guest-book", "feedback-text",
    "trustpilot-review",

    /* embeds: Twitter, Instagram, Facebook, Telegram, TikTok, VK, Reddit */
    "tweet", "tweets", "twitter-tweet", "twitter-timeline", "twitter-video",
    "instagram-media", "fb-post", "fb-comment-embed", "fb-video",
    "telegram-post", "tgme_widget_message", "tiktok-embed", "vk_post",
    "reddit-card", "reddit-embed-bq", "wp-embedded-content", "embed-post",
    "bluesky-embed", "mastodon-embed", "threads-embed", "imgur-embed-pub",

    /* what somebody called a video: YouTube */
    "watch-title", "watch-title-container",

    /* questions and answers: Stack Exchange, Quora */
    "s-prose", "answercell", "postcell", "comment-copy", "qtext_para"
};

const size_t  san_user_signs_n = sizeof(san_user_signs)
                                 / sizeof(san_user_signs[0]);

/* The first sign that begins with a letter, and the next after each sign. */

static uint16_t  first[LETTERS];
static uint16_t  next[sizeof(san_user_signs) / sizeof(san_user_signs[0])];


void
san_user_signs_init(void)
{
    size_t    i;
    unsigned  letter;

    memset(first, 0, sizeof(first));

    /* numbers from 1 on: 0 is the end */

    for (i = san_user_signs_n; i-- > 0; ) {
        letter = (unsigned) (san_user_signs[i][0] - 'a');
        next[i] = first[letter];
        first[letter] = (uint16_t) (i + 1);
    }
}


/* "no-review" says that it is none. */

static bool
is_denied(const uint8_t *start, const uint8_t *p)
{
    return p - start >= 3 && san_lower(p[-3]) == 'n'
           && san_lower(p[-2]) == 'o' && !san_is_alpha(p[-1])
           && (p - start == 3 || !san_is_alpha(p[-4]));
}


/* Is the sign at p, with an end of a word behind it? */

static bool
is_sign(const char *sign, const uint8_t *p, const uint8_t *end)
{
    for ( /* void */ ; *sign; sign++, p++) {
        if (p == end || san_lower(*p) != (uint8_t) *sign) {
            return false;
        }
    }

    return p == end || !san_is_alpha(*p) || *p < 'a';
}


bool
san_user_sign(const uint8_t *p, size_t len)
{
    unsigned        i;
    uint8_t         before;
    const uint8_t  *start, *end;

    start = p;
    end = p + len;

    for (before = ' '; p < end; before = *p++) {
        if (!san_is_alpha(*p)
            || (san_is_alpha(before) && (before < 'a' || *p >= 'a')))
        {
            continue;
        }

        for (i = first[san_lower(*p) - 'a']; i; i = next[i - 1]) {
            if (is_sign(san_user_signs[i - 1], p, end)
                && !is_denied(start, p))
            {
                return true;
            }
        }
    }

    return false;
}
