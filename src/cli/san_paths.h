/*
 * san_paths: names of files as others know them.
 */

#ifndef SAN_PATHS_H
#define SAN_PATHS_H

#include "san_cli.h"


/*
 * All of them return memory to be freed, or NULL: there is none, or the folder
 * is not there (errno).
 */

/* The folder that holds file, without links; of "" the current one. */
char *san_path_folder(const char *file);

/* path as seen from a folder of san_path_folder(); "-" stays. */
char *san_path_from(const char *folder, const char *path);

/* A name that is written in a file of that folder. */
char *san_path_in(const char *folder, const char *name);

#endif /* SAN_PATHS_H */
