/*
 * san_base: types and small functions that all of the core shares.
 *
 * Enters: nothing.  Leaves: types.  Any file of the core may include it.
 */

#ifndef SAN_BASE_H
#define SAN_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Return codes.  A function that can fail returns SAN_OK or SAN_ERROR
 * (memory); an output callback may return any other value, which stops the
 * stream and is returned unchanged.
 */

enum {
    SAN_OK    =  0,
    SAN_ERROR = -1
};


/* A string by length: never NUL-terminated, data may be NULL if len is 0. */

typedef struct {
    size_t          len;
    const uint8_t  *data;
} san_str_t;

#define SAN_STR(s)  { sizeof(s) - 1, (const uint8_t *) (s) }


/*
 * The place of bytes in a response: absolute offsets from the first byte of
 * the decoded body, end exclusive.  The one coordinate that tokens, units,
 * edits and the log share; it never changes when a buffer moves.
 */

typedef struct {
    uint64_t  start;
    uint64_t  end;
} san_range_t;

/* An offset greater than all others: nothing is pending, or not found. */
#define SAN_NOWHERE  UINT64_MAX


/* Where the core gets memory.  alloc returns NULL on failure. */

typedef struct {
    void   *data;
    void *(*alloc)(void *data, size_t size);
    void  (*free)(void *data, void *p);
} san_allocator_t;


static inline uint8_t
san_lower(uint8_t c)
{
    return (c >= 'A' && c <= 'Z') ? (uint8_t) (c | 0x20) : c;
}


/* The five ASCII whitespace characters of the HTML standard. */

static inline bool
san_is_space(uint8_t c)
{
    return c <= ' '
           && (1ull << ' ' | 1u << '\n' | 1u << '\t' | 1u << '\r' | 1u << '\f')
              >> c & 1;
}


static inline bool
san_is_alpha(uint8_t c)
{
    return (uint8_t) ((c | 0x20) - 'a') < 26;
}


static inline bool
san_is_digit(uint8_t c)
{
    return (uint8_t) (c - '0') < 10;
}


/* Does s begin with word, which has no capital letter, in any ASCII case? */

static inline bool
san_str_begins(san_str_t s, const char *word)
{
    size_t  i;

    for (i = 0; word[i] != '\0'; i++) {
        if (i == s.len || san_lower(s.data[i]) != (uint8_t) word[i]) {
            return false;
        }
    }

    return true;
}


/* Is s this word, which has no capital letter, in any ASCII case? */

static inline bool
san_str_is(san_str_t s, const char *word)
{
    return s.len == strlen(word) && san_str_begins(s, word);
}


#endif /* SAN_BASE_H */
