/*
 * san_cli_completion: scripts that complete arguments in bash, zsh and fish.
 *
 * Enters: the name of a shell.  Leaves: a script for it on stdout, generated
 * from the tables of commands, options and detectors.
 */

#include "san_cli.h"

#include <string.h>


/* Functions of bash that use the lists: from COMP_WORDS to COMPREPLY. */

static const char  san_bash_functions[] =
    "# Files whose name ends in one of a|b, and folders; else all files.\n"
    "\n"
    "_sanitizer_files() {\n"
    "    local mask=$1 cur=$2 name\n"
    "    local -a found=()\n"
    "\n"
    "    compopt -o filenames 2>/dev/null\n"
    "\n"
    "    while IFS= read -r name; do\n"
    "        if [[ -d $name || $mask == '*' || $name =~ \\.($mask)$ ]]; then\n"
    "            found+=(\"$name\")\n"
    "        fi\n"
    "    done < <(compgen -f -- \"$cur\")\n"
    "\n"
    "    if [[ ${#found[@]} == 0 ]]; then\n"
    "        mapfile -t found < <(compgen -f -- \"$cur\")\n"
    "    fi\n"
    "\n"
    "    COMPREPLY=(\"${found[@]}\")\n"
    "}\n"
    "\n"
    "_sanitizer_words() {\n"
    "    mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$2\")\n"
    "}\n"
    "\n"
    "# NAME=ACTION, and no space behind the name.\n"
    "\n"
    "_sanitizer_detector() {\n"
    "    local cur=$1 values\n"
    "\n"
    "    if [[ $cur == *=* ]]; then\n"
    "        _sanitizer_words \"$_sanitizer_actions\" \"${cur#*=}\"\n"
    "        [[ $COMP_WORDBREAKS == *=* ]] \\\n"
    "            || COMPREPLY=(\"${COMPREPLY[@]/#/${cur%%=*}=}\")\n"
    "\n"
    "    else\n"
    "        compopt -o nospace 2>/dev/null\n"
    "        values=$_sanitizer_detectors\n"
    "        mapfile -t COMPREPLY \\\n"
    "            < <(compgen -S = -W \"$values\" -- \"$cur\")\n"
    "    fi\n"
    "}\n"
    "\n"
    "_sanitizer_value() {\n"
    "    local command=$1 option=$2 cur=$3 values\n"
    "\n"
    "    values=$(_sanitizer_values \"$command\" \"$option\")\n"
    "\n"
    "    case $values in\n"
    "        @*) _sanitizer_files \"${values#@}\" \"$cur\" ;;\n"
    "        =)  _sanitizer_detector \"$cur\" ;;\n"
    "        :)  ;;\n"
    "        *)  _sanitizer_words \"$values\" \"$cur\" ;;\n"
    "    esac\n"
    "}\n"
    "\n"
    "_sanitizer() {\n"
    "    local command= previous= cur word i option values\n"
    "    local -a words=()\n"
    "\n"
    "    COMPREPLY=()\n"
    "\n"
    "    # bash breaks words at =: --mode=strip is put together again\n"
    "\n"
    "    for ((i = 0; i <= COMP_CWORD; i++)); do\n"
    "        word=${COMP_WORDS[i]}\n"
    "\n"
    "        if [[ ${#words[@]} -gt 1\n"
    "              && ( $word == '=' || ${COMP_WORDS[i - 1]} == '=' )\n"
    "              && $COMP_WORDBREAKS == *=* ]]\n"
    "        then\n"
    "            words[-1]+=$word\n"
    "        else\n"
    "            words+=(\"$word\")\n"
    "        fi\n"
    "    done\n"
    "\n"
    "    cur=${words[-1]}\n"
    "\n"
    "    if [[ ${#words[@]} -le 2 ]]; then\n"
    "        values=\"$_sanitizer_commands --help --version --completion\"\n"
    "        _sanitizer_words \"$values\" \"$cur\"\n"
    "        return\n"
    "    fi\n"
    "\n"
    "    command=${words[1]}\n"
    "    previous=${words[-2]}\n"
    "\n"
    "    [[ -n ${_sanitizer_options[$command]-} ]] || return\n"
    "\n"
    "    for word in \"${words[@]:2:${#words[@]} - 3}\"; do\n"
    "        if [[ $word == -- ]]; then\n"
    "            _sanitizer_path \"$command\" \"$cur\"\n"
    "            return\n"
    "        fi\n"
    "    done\n"
    "\n"
    "    if [[ $cur == --*=* ]]; then\n"
    "        option=${cur%%=*}\n"
    "        _sanitizer_value \"$command\" \"$option\" \"${cur#*=}\"\n"
    "        [[ $COMP_WORDBREAKS == *=* ]] \\\n"
    "            || COMPREPLY=(\"${COMPREPLY[@]/#/$option=}\")\n"
    "\n"
    "    elif [[ $previous == --* && $previous != *=*\n"
    "            && -n $(_sanitizer_values \"$command\" \"$previous\") ]]\n"
    "    then\n"
    "        _sanitizer_value \"$command\" \"$previous\" \"$cur\"\n"
    "\n"
    "    elif [[ $cur == -* ]]; then\n"
    "        values=\"${_sanitizer_options[$command]} --help\"\n"
    "        _sanitizer_words \"$values\" \"$cur\"\n"
    "\n"
    "    else\n"
    "        _sanitizer_path \"$command\" \"$cur\"\n"
    "    fi\n"
    "}\n"
    "\n"
    "complete -F _sanitizer sanitizer\n";


static void
san_completion_detectors(void)
{
    int  i;

    for (i = 0; i < SAN_DETECTOR_N; i++) {
        printf("%s%s", i ? " " : "", san_detector_name((san_detector_t) i));
    }
}


static void
san_completion_actions(void)
{
    int  i;

    for (i = 0; i <= SAN_ACTION_TRANSLATE; i++) {
        printf("%s%s", i ? " " : "", san_action_name((san_action_t) i));
    }
}


/* Prints words separated by spaces; those of a knob are stored as "a|b". */

static void
san_completion_words(const san_cli_option_t *option)
{
    const char  *p;

    if (option->values != NULL && strcmp(option->values, "%") == 0) {
        san_completion_detectors();
        return;
    }

    p = option->values != NULL ? option->values : option->value;

    for (p += *p == ','; *p != '\0'; p++) {
        putchar(*p == '|' ? ' ' : *p);
    }
}


static bool
san_completion_has_words(const san_cli_option_t *option)
{
    if (option->knob != NULL) {
        return option->knob->type == SAN_KNOB_WORD;
    }

    return option->values != NULL && strchr("=@", option->values[0]) == NULL;
}


static const char *
san_completion_files(const san_cli_option_t *option)
{
    return option->values != NULL && option->values[0] == '@'
           ? option->values + 1 : NULL;
}


static bool
san_completion_pairs(const san_cli_option_t *option)
{
    return option->values != NULL && strcmp(option->values, "=") == 0;
}


/*
 * Prints the start of the help, without characters that a shell would
 * interpret within single quotes or in a description.
 */

static void
san_completion_what(const san_cli_option_t *option)
{
    size_t                   n;
    const char              *help;
    const san_cli_option_t  *other;

    for (other = option; other->help == NULL; other--) { /* void */ }

    help = other->help;

    for (n = strcspn(help, ";:"); n != 0; n--, help++) {
        if (strchr("'[]", *help) == NULL) {
            putchar(*help);
        }
    }
}


static void
san_bash_values(const san_cli_command_t *command)
{
    const char              *files;
    const san_cli_option_t  *option;

    for (option = san_cli_table; option->name != NULL; option++) {
        if (!(option->commands & command->command) || option->value == NULL) {
            continue;
        }

        printf("        '%s %s') echo ", command->name, option->name);
        files = san_completion_files(option);

        if (san_completion_has_words(option)) {
            san_completion_words(option);

        } else if (files != NULL) {
            printf("'@%s'", files);

        } else {
            putchar(san_completion_pairs(option) ? '=' : ':');
        }

        fputs(" ;;\n", stdout);
    }
}


/* Prints the lists that the functions of bash use. */

static void
san_bash_lists(void)
{
    const san_cli_option_t   *option;
    const san_cli_command_t  *command;

    fputs("_sanitizer_commands='", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf("%s ", command->name);
    }

    fputs("'\n_sanitizer_detectors='", stdout);
    san_completion_detectors();
    fputs("'\n_sanitizer_actions='", stdout);
    san_completion_actions();
    fputs("'\n\ndeclare -gA _sanitizer_options=(\n", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf("    [%s]='", command->name);

        for (option = san_cli_table; option->name != NULL; option++) {
            if (option->commands & command->command) {
                printf("%s ", option->name);
            }
        }

        fputs("'\n", stdout);
    }

    fputs(")\n\n", stdout);
}


static void
san_completion_bash(void)
{
    const san_cli_command_t  *command;

    fputs("# bash completion for sanitizer(1)\n\n", stdout);
    san_bash_lists();

    /* ":" an unknown value; nothing: no value */

    fputs("_sanitizer_values() {\n    case \"$1 $2\" in\n", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        san_bash_values(command);
    }

    fputs("    esac\n}\n\n_sanitizer_path() {\n    case $1 in\n", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        if (command->paths != NULL) {
            printf("        %s) _sanitizer_files '%s' \"$2\" ;;\n",
                   command->name, command->paths + 1);
        }
    }

    fputs("    esac\n}\n\n", stdout);
    fputs(san_bash_functions, stdout);
}


static void
san_zsh_files(const char *mask)
{
    if (strcmp(mask, "*") == 0) {
        fputs("_files", stdout);

    } else {
        printf("_files -g \"*.(%s)(-.)\"", mask);
    }
}


static void
san_zsh_option(const san_cli_option_t *option)
{
    bool  list;

    list = option->values != NULL && option->values[0] == ',';

    printf("            '*%s%s[", option->name,
           option->value != NULL ? "=" : "");
    san_completion_what(option);
    fputs(option->value != NULL ? "]:value:" : "]", stdout);

    if (san_completion_files(option) != NULL) {
        san_zsh_files(san_completion_files(option));

    } else if (san_completion_pairs(option)) {
        fputs("_sanitizer_detector", stdout);

    } else if (san_completion_has_words(option)) {
        fputs(list ? "_values -s , value " : "(", stdout);
        san_completion_words(option);
        fputs(list ? "" : ")", stdout);
    }

    fputs("' \\\n", stdout);
}


static void
san_zsh_command(const san_cli_command_t *command)
{
    const san_cli_option_t  *option;

    printf("    %s)\n        _arguments -s \\\n", command->name);

    for (option = san_cli_table; option->name != NULL; option++) {
        if (option->commands & command->command) {
            san_zsh_option(option);
        }
    }

    fputs("            '(-h --help)'{-h,--help}'[help]'", stdout);

    if (command->paths != NULL) {
        fputs(" \\\n            '*:path:", stdout);
        san_zsh_files(command->paths + 1);
        putchar('\'');
    }

    fputs("\n        ;;\n\n", stdout);
}


static void
san_completion_zsh(void)
{
    const san_cli_command_t  *command;

    fputs("#compdef sanitizer\n#\n# zsh completion for sanitizer(1)\n\n"
          "_sanitizer_detector() {\n"
          "    if compset -P 1 '*='; then\n"
          "        compadd ", stdout);
    san_completion_actions();
    fputs("\n    else\n        compadd -S = -- ", stdout);
    san_completion_detectors();
    fputs("\n    fi\n}\n\nif (( CURRENT == 2 )); then\n"
          "    local -a commands=(\n", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf("        '%s:%s'\n", command->name, command->what);
    }

    fputs("    )\n\n    if [[ $PREFIX == -* ]]; then\n"
          "        _arguments '--help[help]' '--version[version]' \\\n"
          "            '--completion=[script]:shell:(bash zsh fish)'\n"
          "    else\n"
          "        _describe -t commands command commands\n"
          "    fi\n\n    return\nfi\n\n"
          "local command=$words[2]\nshift words\n(( CURRENT-- ))\n\n"
          "case $command in\n", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        san_zsh_command(command);
    }

    fputs("esac\n", stdout);
}


static void
san_fish_option(const san_cli_option_t *option)
{
    const san_cli_command_t  *command;

    fputs("complete -c sanitizer -n '__fish_seen_subcommand_from", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        if (option->commands & command->command) {
            printf(" %s", command->name);
        }
    }

    printf("' -l %s ", option->name + 2);

    if (san_completion_files(option) != NULL) {
        fputs("-r ", stdout);

    } else if (san_completion_pairs(option)) {
        fputs("-x -a '(__sanitizer_pairs)' ", stdout);

    } else if (san_completion_has_words(option)) {
        fputs("-x -a '", stdout);
        san_completion_words(option);
        fputs("' ", stdout);

    } else if (option->value != NULL) {
        fputs("-x ", stdout);
    }

    fputs("-d '", stdout);
    san_completion_what(option);
    fputs("'\n", stdout);
}


static void
san_completion_fish(void)
{
    const san_cli_option_t   *option;
    const san_cli_command_t  *command;

    static const char  first[] =
        "complete -c sanitizer "
        "-n \"not __fish_seen_subcommand_from $commands\"";

    fputs("# fish completion for sanitizer(1)\n\nset -l commands", stdout);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf(" %s", command->name);
    }

    fputs("\n\nfunction __sanitizer_pairs\n    for name in ", stdout);
    san_completion_detectors();
    fputs("\n        for action in ", stdout);
    san_completion_actions();
    fputs("\n            echo $name=$action\n        end\n    end\nend\n\n",
          stdout);
    printf("%s -f\n", first);

    for (command = san_cli_commands; command->name != NULL; command++) {
        printf("%s -a %s -d '%s'\n", first, command->name, command->what);
    }

    printf("%s -l version -d 'The version'\n", first);
    printf("%s -l completion -x -a 'bash zsh fish' -d 'A script'\n", first);
    fputs("complete -c sanitizer -s h -l help -d 'Help'\n\n", stdout);

    for (option = san_cli_table; option->name != NULL; option++) {
        san_fish_option(option);
    }
}


int
san_cli_completion(const char *shell)
{
    size_t  i;

    static const struct {
        const char  *shell;
        void       (*write)(void);
    } shells[] = {
        { "bash", san_completion_bash },
        { "zsh", san_completion_zsh },
        { "fish", san_completion_fish }
    };

    for (i = 0; i < sizeof(shells) / sizeof(shells[0]); i++) {
        if (strcmp(shell, shells[i].shell) == 0) {
            shells[i].write();
            return SAN_OK;
        }
    }

    return SAN_ERROR;
}
