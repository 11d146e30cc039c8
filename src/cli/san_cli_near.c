/*
 * san_cli_near: suggests the word that was probably meant.
 *
 * Enters: an unknown word, and the known words.  Leaves: the most similar one,
 * if it is similar enough to be a typing error.
 */

#include "san_cli.h"

#include <string.h>

/* Longest word that is compared. */
#define SAN_NEAR_MAX  32


/* Edit distance: letters to insert, remove, replace or swap. */

static size_t
san_near_distance(const char *a, size_t n, const char *b, size_t m)
{
    size_t  i, k, least;
    size_t  d[SAN_NEAR_MAX + 1][SAN_NEAR_MAX + 1];

    for (i = 0; i <= n; i++) {
        d[i][0] = i;
    }

    for (k = 0; k <= m; k++) {
        d[0][k] = k;
    }

    for (i = 1; i <= n; i++) {
        for (k = 1; k <= m; k++) {
            least = d[i - 1][k - 1] + (a[i - 1] != b[k - 1]);
            least = (d[i - 1][k] + 1 < least) ? d[i - 1][k] + 1 : least;
            least = (d[i][k - 1] + 1 < least) ? d[i][k - 1] + 1 : least;

            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1]
                && d[i - 2][k - 2] + 1 < least)
            {
                least = d[i - 2][k - 2] + 1;
            }

            d[i][k] = least;
        }
    }

    return d[n][m];
}


void
san_cli_near_begin(san_cli_near_t *near, const char *word, size_t len)
{
    memset(near, 0, sizeof(*near));

    near->word = word;
    near->len = len;
    near->distance = SAN_NEAR_MAX;
}


/* A prefix of a word also matches: --lang, --for. */

void
san_cli_near_add(san_cli_near_t *near, const char *word, size_t len)
{
    size_t  distance;

    if (near->len > SAN_NEAR_MAX || len > SAN_NEAR_MAX || near->len == 0) {
        return;
    }

    if (near->len >= 3 && len > near->len
        && memcmp(word, near->word, near->len) == 0)
    {
        distance = 1;

    } else {
        distance = san_near_distance(near->word, near->len, word, len);

        if (distance > near->len / 3 + (near->len < 3)) {
            return;
        }
    }

    if (distance < near->distance) {
        near->distance = distance;
        near->best = word;
        near->best_len = len;
    }
}


/* Adds words separated by spaces or "|". */

void
san_cli_near_words(san_cli_near_t *near, const char *words)
{
    size_t  n;

    for ( /* void */ ; *words != '\0'; words += n + (words[n] != '\0')) {
        n = strcspn(words, " |");
        san_cli_near_add(near, words, n);
    }
}


void
san_cli_near_end(const san_cli_near_t *near)
{
    if (near->best != NULL) {
        fprintf(stderr, "; did you mean %.*s?", (int) near->best_len,
                near->best);
    }
}
