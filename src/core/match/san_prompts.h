/*
 * san_prompts: the kinds of prompts among the phrases of interfaces.
 */

#ifndef SAN_PROMPTS_H
#define SAN_PROMPTS_H

/*
 * The kinds of prompts.  An ACT asks the reader to use a widget that is not
 * there any more; a NOTICE says that a widget has nothing to show ("No related
 * posts"); a LABEL only names a widget, which scripts fill on working sites.
 * A CONNECTOR is not a prompt, but may stand between two of them ("log in or
 * register").  LOG_IN_BY_LINK lacks the words of its link: "You must be … to
 * comment".
 */

typedef enum {
    SAN_PROMPT_ACT = 0,
    SAN_PROMPT_NOTICE,
    SAN_PROMPT_LABEL,
    SAN_PROMPT_CONNECTOR
} san_prompt_class_t;

#define SAN_PROMPTS(X)                                                        \
    X(log_in, ACT) X(register, ACT) X(log_in_to_comment, ACT)                 \
    X(join_discussion, ACT) X(write_comment, ACT) X(reply, ACT)               \
    X(subscribe, ACT) X(subscribe_newsletter, ACT) X(report_error, ACT)       \
    X(go_to_gallery, ACT) X(enable_javascript, ACT) X(open_in_app, ACT)       \
    X(comments_closed, NOTICE) X(chat_blocked, ACT) X(follow_us, ACT)         \
    X(comments, LABEL) X(share, LABEL) X(search, LABEL) X(loading, LABEL)     \
    X(advertisement, LABEL) X(read_also, LABEL) X(read_more, LABEL)           \
    X(load_more, LABEL) X(cookie_notice, LABEL) X(accept, LABEL)              \
    X(reject, LABEL) X(skip_link, LABEL) X(choose_language, LABEL)            \
    X(back_to_top, LABEL) X(print, LABEL) X(send_by_mail, LABEL)              \
    X(copy_link, LABEL) X(next, LABEL) X(previous, LABEL) X(close, LABEL)     \
    X(menu, LABEL) X(log_out, LABEL) X(tags, LABEL) X(most_read, LABEL)       \
    X(no_results, NOTICE) X(no_related, NOTICE) X(template_heading, LABEL)    \
    X(photo_gallery, LABEL) X(log_in_by_link, ACT) X(connector, CONNECTOR)

typedef enum {
#define X(name, class)  SAN_PROMPT_##name,
    SAN_PROMPTS(X)
#undef X
    SAN_PROMPT_N
} san_prompt_t;

#endif /* SAN_PROMPTS_H */
