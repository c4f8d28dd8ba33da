# SPDX-License-Identifier: MIT
# Completion for the tools in fish. Subcommands, options and their words come from the tool's own --help.

function __lifecare_help
    $argv --help --lang en 2>/dev/null | sed '/^Positionals:/,/^$/d; /^Examples:/,$d'
end

function __lifecare
    set -l given (commandline -opc)
    set -l help (__lifecare_help $given[1])
    for word in $given[2..-1]
        # The first word that is a subcommand adds its options.
        if string match -qr '^[a-z-]+$' -- $word; and string match -qr "^  $word " -- $help
            set -a help (__lifecare_help $given[1] $word)
            break
        end
    end
    switch "$given[-1]"
        case --document
            # The documents are those that the tools beside this one know.
            set -l rules (string replace -r 'lifecare-[a-z]+$' lifecare-rules -- $given[1])
            $rules documents --format csv 2>/dev/null | sed '1d; s/,.*//'
            return
        case '-*'
            # "this is what it is: one, two or three"
            set -l words (printf '%s\n' $help | sed -nE "s/^  $given[-1] [^,]*  +(.*: )?([a-z0-9-]+)( \(default\))?((, [a-z0-9-]+)*(,? or [a-z0-9-]+)?)\$/\2\4/p" | sed 's/,//g; s/ or / /')
            if string match -q '* *' -- $words
                string split ' ' -- $words
                return
            end
    end
    # Subcommands and options stand first on their lines, what they do after them.
    printf '%s\n' $help | sed -nE 's/^  (-h,)?(--[a-z0-9-]+|[a-z][a-z-]*)( [^,]*)?  +(.*)/\2\t\4/p'
end

for tool in check names ports rules size support windows
    complete -c lifecare-$tool -a '(__lifecare)'
end
