/*
 * san_user_signs: words of class and id that mark what readers wrote, or
 * what another site put here.
 *
 * The widget's own frame is no sign ("comments", "respond", "comment-form"):
 * a prompt that is left of it is what the sanitizer looks for.
 */

#include "san_lexicon.h"


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
