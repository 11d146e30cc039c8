/*
 * san_paths: names of files relative to folders.
 */

#ifndef SAN_PATHS_H
#define SAN_PATHS_H

#include "san_cli.h"


/*
 * All functions return allocated memory, or NULL: out of memory, or the folder
 * does not exist (errno).
 */

/*
 * The folder of a file, with symbolic links resolved; "": the current folder.
 */
char *san_path_folder(const char *file);

/* path relative to a folder of san_path_folder(); "-" is unchanged. */
char *san_path_from(const char *folder, const char *path);

/* The path of a name that is written in a file of that folder. */
char *san_path_in(const char *folder, const char *name);

#endif /* SAN_PATHS_H */
