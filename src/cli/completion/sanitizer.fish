# fish completion for sanitizer(1)

set -l commands check clean report xliff restore
set -l detectors catalog key script orphan orphan-label script-long mixed \
    key-like placeholder mojibake confusable language

function __sanitizer_pairs
    for name in $argv
        for action in off flag mark strip translate
            echo $name=$action
        end
    end
end

complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" -f
complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" \
    -a check -d 'Tell what pages would lose'
complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" \
    -a clean -d 'Write a page without its leftovers'
complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" \
    -a report -d 'Count the findings of logs'
complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" \
    -a xliff -d 'Write what is to be translated'
complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" \
    -a restore -d 'Put a page back as it was'
complete -c sanitizer -n "not __fish_seen_subcommand_from $commands" \
    -l version -d 'The version'
complete -c sanitizer -s h -l help -d 'Help'

complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l language -x -a auto \
    -d 'Language of the pages'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l mode -x -a 'flag mark strip translate' \
    -d 'The action that is told'
complete -c sanitizer -n '__fish_seen_subcommand_from clean' \
    -l mode -x -a 'mark strip translate' \
    -d 'What is done'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l format -x -a 'text json html github' \
    -d 'Format of what is told'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l charset -x -a 'utf-8 windows-1251 windows-1252 koi8-r \
        iso-8859-2 shift_jis euc-jp gbk gb18030 big5 euc-kr' \
    -d 'What a Content-Type header would have said'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l content-language -x \
    -d 'What a Content-Language header would have said'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l catalog -r \
    -d 'Translations: XLIFF, TMX, PO or MO'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l keep -x \
    -d 'XPath: left alone below a match'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l rules -r \
    -d 'ITS 2.0 rules'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l tolerate -x -a 'Arab Armn Beng Cyrl Deva Ethi Geor \
        Grek Hang Hani Hebr Hira Kana Khmr Latn Thai' \
    -d 'Scripts that are never foreign'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l detector -x -a "(__sanitizer_pairs $detectors)" \
    -d 'The most that a detector may do'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l type -x -a 'html xhtml text' \
    -d 'What the input is'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l buffer-size -x \
    -d 'The most to hold back'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l max-removed -x \
    -d 'Share of the letters that may go'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l hydrated -x -a 'act flag' \
    -d 'On pages with server-render markers'
complete -c sanitizer -n '__fish_seen_subcommand_from check clean' \
    -l chunk -x \
    -d 'Bytes of one read'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l jobs -x \
    -d 'Pages read side by side'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l color -x -a 'auto always never' \
    -d 'Colours'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l baseline -r \
    -d 'Findings that are known'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l write-baseline -r \
    -d 'Write what is found as known'
complete -c sanitizer -n '__fish_seen_subcommand_from check' \
    -l progress \
    -d 'Tell how far it is'

complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l by -x -a 'site page detector language text' \
    -d 'What is counted'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l format -x -a 'text json lines csv html' \
    -d 'Format of the report'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l top -x \
    -d 'Lines'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l follow \
    -d 'Go on as the log grows'

complete -c sanitizer -n '__fish_seen_subcommand_from xliff' \
    -l source -x \
    -d 'Language of the leftovers'
complete -c sanitizer -n '__fish_seen_subcommand_from xliff' \
    -l target -x \
    -d 'Language of the pages'
complete -c sanitizer -n '__fish_seen_subcommand_from xliff' \
    -l output -r \
    -d 'File to write'

complete -c sanitizer -n '__fish_seen_subcommand_from restore' \
    -l log -r \
    -d 'Log with the records'
complete -c sanitizer -n '__fish_seen_subcommand_from restore' \
    -l request-id -x \
    -d 'The response'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l host -x \
    -d 'Only this site'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l language -x \
    -d 'Only pages of this language'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l detector -x \
    -d 'Only what it found'
complete -c sanitizer -n '__fish_seen_subcommand_from xliff' \
    -l host -x \
    -d 'Only this site'
complete -c sanitizer -n '__fish_seen_subcommand_from xliff' \
    -l language -x \
    -d 'Only pages of this language'
complete -c sanitizer -n '__fish_seen_subcommand_from xliff' \
    -l detector -x \
    -d 'Only what it found'
complete -c sanitizer -n '__fish_seen_subcommand_from report' \
    -l color -x -a 'auto always never' \
    -d 'Colours'
complete -c sanitizer -n '__fish_seen_subcommand_from restore' \
    -l findings -x \
    -d 'How many records there must be'
