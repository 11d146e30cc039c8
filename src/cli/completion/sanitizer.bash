# bash completion for sanitizer(1)
#
# Needs nothing but bash: COMP_WORDS goes in, COMPREPLY comes out.  What may
# follow an option stands in one table; an option belongs to the commands that
# list it.

_sanitizer_commands='check clean report xliff restore'

_sanitizer_page='--language --mode --charset --content-language --catalog
    --keep --rules --tolerate --detector --type --buffer-size --max-removed
    --hydrated --chunk'

declare -gA _sanitizer_options=(
    [check]="$_sanitizer_page --format --jobs --color --baseline
             --write-baseline --progress"
    [clean]="$_sanitizer_page"
    [report]='--by --format --top --host --language --detector --color
              --follow'
    [xliff]='--source --target --output --host --language --detector'
    [restore]='--log --request-id --findings'
)

_sanitizer_detectors='catalog key script orphan orphan-label script-long mixed
    key-like placeholder mojibake confusable language'

# The words that an option takes, by "command option"; ":" a value of which
# nothing is known, "@MASK" files.  What is not here takes no value.

_sanitizer_values() {
    case "$1 $2" in
        *' --language'|*' --content-language')  echo auto ;;
        'check --mode')         echo flag mark strip translate ;;
        'clean --mode')         echo mark strip translate ;;
        'check --format')       echo text json html github ;;
        'report --format')      echo text json lines csv html ;;
        'report --by')          echo site page detector language text ;;
        *' --charset')          echo utf-8 windows-1251 windows-1252 koi8-r \
                                     iso-8859-2 shift_jis euc-jp gbk gb18030 \
                                     big5 euc-kr ;;
        *' --tolerate')         echo Arab Armn Beng Cyrl Deva Ethi Geor Grek \
                                     Hang Hani Hebr Hira Kana Khmr Latn Thai ;;
        *' --type')             echo html xhtml text ;;
        *' --hydrated')         echo act flag ;;
        *' --color')            echo auto always never ;;
        *' --catalog')          echo '@xlf|xliff|tmx|po|mo' ;;
        *' --rules')            echo '@xml|its' ;;
        *' --output')           echo '@xlf|xliff' ;;
        *' --log')              echo '@*' ;;
        *' --baseline'|*' --write-baseline')    echo '@*' ;;
        *' --keep'|*' --buffer-size'|*' --max-removed'|*' --chunk'|\
        *' --jobs'|*' --top'|*' --source'|*' --target'|*' --request-id')
                                echo : ;;
    esac
}

# Files whose name ends in one of a|b, and folders; all files if there is none.

_sanitizer_files() {
    local mask=$1 cur=$2 name
    local -a found=()

    compopt -o filenames 2>/dev/null

    while IFS= read -r name; do
        if [[ -d $name || $mask == '*' || $name =~ \.($mask)$ ]]; then
            found+=("$name")
        fi
    done < <(compgen -f -- "$cur")

    if [[ ${#found[@]} == 0 ]]; then
        mapfile -t found < <(compgen -f -- "$cur")
    fi

    COMPREPLY=("${found[@]}")
}

_sanitizer_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# NAME=ACTION, and no space behind the name.

_sanitizer_detector() {
    local cur=$1

    if [[ $cur == *=* ]]; then
        _sanitizer_words 'off flag mark strip translate' "${cur#*=}"
        [[ $COMP_WORDBREAKS == *=* ]] \
            || COMPREPLY=("${COMPREPLY[@]/#/${cur%%=*}=}")

    else
        compopt -o nospace 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -S = -W "$_sanitizer_detectors" \
                                         -- "$cur")
    fi
}

_sanitizer_value() {
    local command=$1 option=$2 cur=$3 values

    if [[ $option == --detector ]]; then
        _sanitizer_detector "$cur"
        return
    fi

    values=$(_sanitizer_values "$command" "$option")

    case $values in
        @*) _sanitizer_files "${values#@}" "$cur" ;;
        :)  ;;
        *)  _sanitizer_words "$values" "$cur" ;;
    esac
}

_sanitizer() {
    local command= previous= cur word i option
    local -a words=()

    COMPREPLY=()

    # bash breaks words at =: --mode=strip is put together again

    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}

        if [[ ${#words[@]} -gt 1
              && ( $word == '=' || ${COMP_WORDS[i - 1]} == '=' )
              && $COMP_WORDBREAKS == *=* ]]
        then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done

    cur=${words[-1]}

    if [[ ${#words[@]} -le 2 ]]; then
        _sanitizer_words "$_sanitizer_commands --help --version" "$cur"
        return
    fi

    command=${words[1]}
    previous=${words[-2]}

    [[ -n ${_sanitizer_options[$command]-} ]] || return

    for word in "${words[@]:2:${#words[@]} - 3}"; do
        if [[ $word == -- ]]; then
            _sanitizer_path "$command" "$cur"
            return
        fi
    done

    if [[ $cur == --*=* ]]; then
        option=${cur%%=*}
        _sanitizer_value "$command" "$option" "${cur#*=}"
        [[ $COMP_WORDBREAKS == *=* ]] \
            || COMPREPLY=("${COMPREPLY[@]/#/$option=}")

    elif [[ $previous == --* && $previous != *=*
            && ( $previous == --detector
                 || -n $(_sanitizer_values "$command" "$previous") ) ]]
    then
        _sanitizer_value "$command" "$previous" "$cur"

    elif [[ $cur == -* ]]; then
        _sanitizer_words "${_sanitizer_options[$command]} --help" "$cur"

    else
        _sanitizer_path "$command" "$cur"
    fi
}

_sanitizer_path() {
    case $1 in
        check|clean)    _sanitizer_files 'html|htm|xhtml|txt' "$2" ;;
        report|xliff)   _sanitizer_files '*' "$2" ;;
    esac
}

complete -F _sanitizer sanitizer
