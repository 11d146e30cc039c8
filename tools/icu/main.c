/*
 * icu DIR: writes all tables into a folder.
 */

#include <stdlib.h>

#include <unicode/uvernum.h>

#include "icu.h"


static const struct {
    const char  *name;
    int        (*write)(FILE *out);
} tables[] = {
    { "class", icu_class },
    { "confusable", icu_confusable },
    { "charset", icu_charset },
    { "language", icu_language },
    { "exemplars", icu_exemplars },
    { "endonyms", icu_endonyms },
    { "countries", icu_countries },
    { "dates", icu_dates }
};


void
icu_number(FILE *out, size_t i, uint64_t n)
{
    fprintf(out, "%s%llu", i % 10 ? ", " : i ? ",\n    " : "    ",
            (unsigned long long) n);
}


void
icu_string(FILE *out, const char *p)
{
    fputc('"', out);

    for ( /* void */ ; *p; p++) {
        fprintf(out, "\\%03o", (unsigned) (uint8_t) *p);
    }

    fputc('"', out);
}


/* The table in a file of its own, whole or not at all. */

static int
write_table(const char *dir, size_t i)
{
    int    rc;
    FILE  *out;
    char   path[4096];

    if (snprintf(path, sizeof(path), "%s/icu_%s.h", dir, tables[i].name)
        >= (int) sizeof(path))
    {
        return SAN_ERROR;
    }

    out = fopen(path, "w");

    if (out == NULL) {
        perror(path);
        return SAN_ERROR;
    }

    fprintf(out, "/* by tools/icu, of ICU %s */\n\n"
            "#include <unicode/uvernum.h>\n\n"
            "#if U_ICU_VERSION_MAJOR_NUM != %d\n"
            "#error \"tables of another ICU: build them anew\"\n"
            "#endif\n\n",
            U_ICU_VERSION, U_ICU_VERSION_MAJOR_NUM);

    rc = tables[i].write(out);

    if (rc != SAN_OK) {
        fprintf(stderr, "icu: ICU has no %s\n", tables[i].name);
    }

    if (fclose(out) != 0) {
        perror(path);
        rc = SAN_ERROR;
    }

    if (rc != SAN_OK) {
        remove(path);
    }

    return rc;
}


int
main(int argc, char **argv)
{
    size_t  i;

    if (argc != 2) {
        fprintf(stderr, "icu DIR\n");
        return EXIT_FAILURE;
    }

    for (i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
        if (write_table(argv[1], i) != SAN_OK) {
            return EXIT_FAILURE;
        }
    }

    return EXIT_SUCCESS;
}
