/*
 * san_cli_config: the file .sanitizer, with one option per line.
 *
 * Enters: the paths of the command line.  Leaves: the words of the nearest
 * file in the folders above them, which are applied before the command line.
 *
 * Anybody who can write to a folder above a page can put such a file there, so
 * it may only contain options about what to check; none of them makes the tool
 * write.
 */

#include "san_cli.h"
#include "san_paths.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SAN_CONFIG_NAME  ".sanitizer"


static bool
san_config_is_there(const char *folder, const char *name, bool file,
    char **path)
{
    struct stat  st;

    *path = san_path_in(folder, name);

    return *path != NULL && stat(*path, &st) == 0
           && (!file || S_ISREG(st.st_mode));
}


/*
 * The file in folder or in the nearest folder above it, up to the root of a
 * repository; NULL: not found.
 */

static char *
san_config_above(char *folder)
{
    bool   top;
    char  *slash, *path, *git;

    for ( ;; ) {
        if (san_config_is_there(folder, SAN_CONFIG_NAME, true, &path)) {
            return path;
        }

        free(path);

        top = san_config_is_there(folder, ".git", false, &git);
        free(git);

        slash = strrchr(folder, '/');

        if (top || slash == NULL || slash[1] == '\0') {
            return NULL;
        }

        slash[slash == folder] = '\0';
    }
}


/* The file for a page, a folder, or the standard input. */

static char *
san_config_of(const char *path)
{
    char         *folder, *config;
    struct stat   st;

    folder = (strcmp(path, "-") != 0 && stat(path, &st) == 0
              && S_ISDIR(st.st_mode))
             ? realpath(path, NULL) : san_path_folder(path);

    if (folder == NULL) {
        return NULL;
    }

    config = san_config_above(folder);
    free(folder);

    return config;
}


/*
 * All pages of a run are checked in the same way, so they must share one file.
 */

static int
san_config_find(char **paths, int n, char **config)
{
    int    i;
    bool   same;
    char  *other;

    *config = san_config_of((n != 0) ? paths[0] : "-");

    for (i = 1; i < n; i++) {
        other = san_config_of(paths[i]);
        same = (other == NULL || *config == NULL)
               ? other == *config : strcmp(other, *config) == 0;

        if (!same) {
            fputs("sanitizer: ", stderr);
            san_cli_print_name(stderr, paths[0]);
            fputs(" and ", stderr);
            san_cli_print_name(stderr, paths[i]);
            fputs(" have different " SAN_CONFIG_NAME " files: ", stderr);
            san_cli_print_name(stderr, (*config != NULL) ? *config : other);
            fputs("; check them separately, or use --config FILE or "
                  "--no-config\n", stderr);
            free(other);

            return SAN_ERROR;
        }

        free(other);
    }

    return SAN_OK;
}


/* Removes quotes around a value, as in a shell; nothing in it is special. */

static char *
san_config_trim(char *s)
{
    size_t  n;

    s += strspn(s, " \t");

    for (n = strlen(s); n != 0 && strchr(" \t\r\n", s[n - 1]) != NULL; n--) {
        s[n - 1] = '\0';
    }

    if (n >= 2 && (s[0] == '"' || s[0] == '\'') && s[n - 1] == s[0]) {
        s[n - 1] = '\0';
        s++;
    }

    return s;
}


static int
san_config_at(const char *name, unsigned line)
{
    fputs("in ", stderr);
    san_cli_print_name(stderr, name);
    fprintf(stderr, ":%u\n", line);

    return SAN_ERROR;
}


/*
 * Is it a regular file?  A device or a pipe could make the tool wait or read
 * without end.  The name of a catalogue may be followed by its language.
 */

static bool
san_config_is_file(const char *path)
{
    bool          file;
    char         *name;
    const char   *lang;
    struct stat   st;

    lang = strstr(path, ",lang=");
    name = strndup(path, (lang != NULL) ? (size_t) (lang - path)
                                        : strlen(path));

    file = name != NULL && (stat(path, &st) != 0 || S_ISREG(st.st_mode))
           && (stat(name, &st) != 0 || S_ISREG(st.st_mode));
    free(name);

    return file;
}


/*
 * Parses "--name value" or "--name=value"; file names are relative to the
 * folder.
 */

static int
san_config_line(san_cli_t *cli, const char *folder, char *line)
{
    char                    *value, *path;
    size_t                   len;
    const san_cli_option_t  *option;

    len = strcspn(line, "= \t");
    option = san_cli_find(cli, line, len);
    value = (line[len] != '\0') ? san_config_trim(line + len + 1) : NULL;
    line[len] = '\0';

    if (option == NULL) {
        san_cli_unknown(cli, line, len);
        return SAN_ERROR;
    }

    if (!(option->commands & (SAN_CLI_CHECK | SAN_CLI_CLEAN))
        || (option->commands & SAN_CLI_LINE))
    {
        san_cli_say(line, "only allowed on the command line");
        return SAN_ERROR;
    }

    /* options only for check are ignored by clean, not an error */

    if (!(option->commands & cli->command)) {
        return SAN_OK;
    }

    if (value != NULL && option->values != NULL && option->values[0] == '@') {
        path = san_path_in(folder, value);

        if (path == NULL || san_cli_keep(cli, path) != SAN_OK) {
            free(path);
            san_cli_say(line, "out of memory");
            return SAN_ERROR;
        }

        if (!san_config_is_file(path)) {
            san_cli_say(path, "not a regular file");
            return SAN_ERROR;
        }

        value = path;
    }

    return san_cli_apply(cli, option, value);
}


static int
san_config_lines(san_cli_t *cli, const char *name, const char *folder,
    FILE *file)
{
    char      *line, *at;
    size_t     size;
    unsigned   number;

    for (number = 1; ; number++) {
        line = NULL;
        size = 0;
        errno = 0;

        if (getline(&line, &size, file) == -1) {
            free(line);
            break;
        }

        /* options refer to its words */

        if (san_cli_keep(cli, line) != SAN_OK) {
            free(line);
            errno = ENOMEM;
            break;
        }

        at = san_config_trim(line);

        if (*at == '\0' || *at == '#') {
            continue;
        }

        if (*at != '-') {
            san_cli_say(at, "not an option; write, for example, --language en");
            return san_config_at(name, number);
        }

        if (san_config_line(cli, folder, at) != SAN_OK) {
            return san_config_at(name, number);
        }
    }

    if (errno != 0) {
        san_cli_say(name, strerror(errno));
        return SAN_ERROR;
    }

    return SAN_OK;
}


static int
san_config_read(san_cli_t *cli, const char *name)
{
    int    rc;
    char  *folder;
    FILE  *file;

    file = fopen(name, "re");
    folder = (file != NULL) ? san_path_folder(name) : NULL;

    if (folder == NULL) {
        san_cli_say(name, strerror(errno));
        rc = SAN_ERROR;

    } else {
        rc = san_config_lines(cli, name, folder, file);
    }

    free(folder);

    if (file != NULL) {
        fclose(file);
    }

    return rc;
}


int
san_cli_config(san_cli_t *cli)
{
    int    rc;
    char  *name;

    if (cli->no_config) {
        return SAN_OK;
    }

    if (cli->config != NULL) {
        return san_config_read(cli, cli->config);
    }

    rc = san_config_find(cli->paths, cli->paths_n, &name);

    if (name != NULL && san_cli_keep(cli, name) != SAN_OK) {
        free(name);
        san_cli_say(SAN_CONFIG_NAME, "out of memory");
        return SAN_ERROR;
    }

    if (rc != SAN_OK || name == NULL) {
        return rc;
    }

    cli->config = name;

    return san_config_read(cli, name);
}
