/*
 * san_tags: the elements that the core treats specially.
 *
 * Enters: a tag name as it is written in the source.  Leaves: a small number,
 * and the properties of that element in the HTML standard.  Depends on
 * san_base.
 */

#ifndef SAN_TAGS_H
#define SAN_TAGS_H

#include "base/san_packed.h"

/*
 * Properties.  VOID: has no content (HTML, 13.1.2).  BLOCK: its text is a unit
 * of its own.  CLOSES_P: its start tag ends an open p element (13.2.6.4.7).
 * CONTROL: an inline control, whose text is a unit.  FORMATTING: reopened by
 * the adoption agency when closed out of order.  CODE: skipped with its
 * content.  QUOTE: a quotation.  CONTAINER: may be the container of a prompt.
 * LIST: a suspect in it waits for its end, because it may be a language
 * switcher.  SPECIAL: ends the search of "any other end tag".  SCOPE: bounds
 * "has an element in scope".  RARE: the fast path has a rule of its own for
 * it, as for all that are not in the list.  ITEM: its attributes can name the
 * language of its text.
 */

#define SAN_TAG_VOID        0x0001
#define SAN_TAG_BLOCK       0x0002
#define SAN_TAG_CLOSES_P    0x0004
#define SAN_TAG_CONTROL     0x0008
#define SAN_TAG_FORMATTING  0x0010
#define SAN_TAG_CODE        0x0020
#define SAN_TAG_QUOTE       0x0040
#define SAN_TAG_CONTAINER   0x0080
#define SAN_TAG_LIST        0x0100
#define SAN_TAG_SPECIAL     0x0200
#define SAN_TAG_SCOPE       0x0400
#define SAN_TAG_HEADING     0x0800
#define SAN_TAG_RARE        0x1000
#define SAN_TAG_ITEM        0x2000

/* shorthands for the table below */
#define V_   SAN_TAG_VOID
#define B_   SAN_TAG_BLOCK
#define P_   SAN_TAG_CLOSES_P
#define C_   SAN_TAG_CONTROL
#define F_   SAN_TAG_FORMATTING
#define K_   SAN_TAG_CODE
#define Q_   SAN_TAG_QUOTE
#define N_   SAN_TAG_CONTAINER
#define L_   SAN_TAG_LIST
#define S_   SAN_TAG_SPECIAL
#define O_   SAN_TAG_SCOPE
#define H_   SAN_TAG_HEADING
#define R_   SAN_TAG_RARE
#define I_   SAN_TAG_ITEM

#define SAN_TAGS(X)                                                           \
    X(a, C_|F_|I_) X(abbr, 0) X(address, B_|P_|S_) X(applet, K_|S_|O_)        \
    X(area, V_|S_) X(article, B_|P_|S_) X(aside, B_|P_|S_|N_) X(audio, K_)    \
    X(b, F_) X(base, V_|S_) X(basefont, V_|S_) X(bdi, R_) X(bdo, 0)           \
    X(bgsound, V_|S_) X(big, F_) X(blockquote, B_|P_|S_|Q_) X(body, B_|S_)    \
    X(br, V_|S_) X(button, C_|S_|I_) X(canvas, K_) X(caption, B_|S_|O_)       \
    X(center, B_|P_|S_) X(cite, Q_) X(code, K_|F_) X(col, V_|S_)              \
    X(colgroup, S_) X(data, 0) X(datalist, K_) X(dd, B_|P_|S_) X(del, 0)      \
    X(details, B_|P_|S_) X(dfn, 0) X(dialog, B_|P_|S_) X(dir, B_|P_|S_|L_)    \
    X(div, B_|P_|S_|N_) X(dl, B_|P_|S_|L_) X(dt, B_|P_|S_) X(em, F_)          \
    X(embed, V_|S_) X(fieldset, B_|P_|S_) X(figcaption, B_|P_|S_|N_)          \
    X(figure, B_|P_|S_|N_) X(font, F_) X(footer, B_|P_|S_|N_)                 \
    X(form, B_|P_|S_|N_) X(frame, V_|S_) X(frameset, S_)                      \
    X(h1, B_|P_|S_|H_) X(h2, B_|P_|S_|H_) X(h3, B_|P_|S_|H_)                  \
    X(h4, B_|P_|S_|H_) X(h5, B_|P_|S_|H_) X(h6, B_|P_|S_|H_) X(head, S_)      \
    X(header, B_|P_|S_) X(hgroup, B_|P_|S_) X(hr, V_|P_|S_)                   \
    X(html, S_|O_) X(i, F_) X(iframe, K_|S_) X(image, V_) X(img, V_|S_|I_)    \
    X(input, V_|S_) X(ins, 0) X(kbd, K_) X(keygen, V_|S_) X(label, C_)        \
    X(legend, C_|B_) X(li, B_|P_|S_|N_) X(link, V_|S_)                        \
    X(listing, K_|B_|P_|S_) X(main, B_|P_|S_) X(map, 0) X(mark, 0)            \
    X(marquee, B_|S_|O_) X(math, K_|R_) X(menu, B_|P_|S_|L_)                  \
    X(menuitem, B_) X(meta, V_|S_) X(meter, 0) X(nav, B_|P_|S_|L_)            \
    X(nobr, F_) X(noembed, K_|S_) X(noframes, K_|S_) X(noscript, K_|S_)       \
    X(object, K_|S_|O_) X(ol, B_|P_|S_|L_) X(optgroup, B_)                    \
    X(option, C_|B_|I_) X(output, K_) X(p, B_|P_|S_) X(param, V_|S_)          \
    X(picture, 0) X(plaintext, K_|B_|P_|S_) X(pre, K_|B_|P_|S_)               \
    X(progress, 0) X(q, Q_) X(rb, K_) X(rp, K_) X(rt, K_) X(rtc, K_)          \
    X(ruby, K_) X(s, F_) X(samp, K_) X(script, K_|S_|R_)                      \
    X(search, B_|P_|S_) X(section, B_|P_|S_|N_) X(select, B_|S_|L_|R_)        \
    X(slot, 0) X(small, F_) X(source, V_|S_) X(span, 0) X(strike, F_)         \
    X(strong, F_) X(style, K_|S_|R_) X(sub, 0) X(summary, C_|B_|P_|S_)        \
    X(sup, 0) X(svg, K_|R_) X(table, B_|S_|O_) X(tbody, S_)                   \
    X(td, B_|S_|O_|N_) X(template, K_|S_|O_) X(textarea, K_|S_)               \
    X(tfoot, S_) X(th, B_|S_|O_) X(thead, S_) X(time, 0) X(title, B_|S_)      \
    X(tr, S_) X(track, V_|S_) X(tt, K_|F_) X(u, F_) X(ul, B_|P_|S_|L_)        \
    X(var, K_) X(video, K_) X(wbr, V_|S_) X(xmp, K_|B_|P_|S_)                 \
    /* of foreign content: where HTML comes back, and where it breaks out */  \
    X(foreignobject, 0) X(desc, 0) X(mi, 0) X(mo, 0) X(mn, 0) X(ms, 0)        \
    X(mtext, 0) X(mglyph, 0) X(malignmark, 0)

/* "annotation-xml" is not in the list, because it has a hyphen */

typedef enum {
    SAN_TAG_OTHER = 0,
#define X(name, flags)  SAN_TAG_##name,
    SAN_TAGS(X)
#undef X
    SAN_TAG_annotation_xml,
    SAN_TAG_N
} san_tag_id_t;

/* Properties of an element by san_tag_id_t: SAN_TAG_VOID and so on. */
extern const uint16_t  san_tag_flags[SAN_TAG_N];

/* Its name in lower case, NUL-terminated; "" for SAN_TAG_OTHER. */
extern const char  san_tag_names[SAN_TAG_N][SAN_PACKED_MAX];

/* The length of that name. */
extern const uint8_t  san_tag_name_lens[SAN_TAG_N];

/* Fills the lookup table; idempotent, called by san_init(). */
void san_tags_init(void);

/*
 * Looks up a tag name in any ASCII case; SAN_TAG_OTHER if it is not in the
 * list.  readable is how many bytes can be read from name on, at least len.
 */
san_tag_id_t san_tag_lookup(const uint8_t *name, size_t len, size_t readable);

/* Longest name that can be looked up or compared as one word. */
#define SAN_TAG_WORD  8

/*
 * A hash table in which each name has a slot of its own, by its word times the
 * factor.  The word of a name has its bytes in the highest ones; of a longer
 * name it is 0.
 */

#define SAN_TAG_SLOT_BITS  11
#define SAN_TAG_SLOTS      (1u << SAN_TAG_SLOT_BITS)

extern uint64_t  san_tag_factor;
extern uint8_t   san_tag_slots[SAN_TAG_SLOTS];
extern uint64_t  san_tag_words[SAN_TAG_N];


static inline unsigned
san_tag_slot(uint64_t word)
{
    return (unsigned) ((word * san_tag_factor) >> (64 - SAN_TAG_SLOT_BITS));
}


/*
 * Looks up a name in lower case of at most SAN_TAG_WORD bytes, none of them
 * zero; SAN_TAG_OTHER if it is not in the list.  At least eight bytes can be
 * read.
 */

static inline unsigned
san_tag_find(const uint8_t *name, size_t len)
{
    unsigned  id;
    uint64_t  word;

    word = san_packed_load8(name) << 8 * (SAN_TAG_WORD - len);
    id = san_tag_slots[san_tag_slot(word)];

    return san_tag_words[id] == word ? id : SAN_TAG_OTHER;
}


/*
 * How an end tag goes on after its "</", if the name is shorter than
 * SAN_TAG_WORD: the word of the name and '>', and how far eight bytes are
 * shifted to compare them with it.  Otherwise no bytes are the same.
 */

typedef struct {
    uint64_t  word;
    uint32_t  shift;
    uint32_t  len;
} san_tag_end_t;

extern san_tag_end_t  san_tag_ends[SAN_TAG_N];


/*
 * Do the bytes at p, at least eight, begin with the element's name in lower
 * case and '>'?  Returns how many these are, or 0.  False for longer names and
 * for SAN_TAG_OTHER.
 */

static inline size_t
san_tag_closes(const uint8_t *p, unsigned id)
{
    const san_tag_end_t  *end;

    end = &san_tag_ends[id];

    return san_packed_load8(p) << end->shift == end->word ? end->len : 0;
}

#endif /* SAN_TAGS_H */
