# SPDX-License-Identifier: MIT
# Completion for the tools in fish: each says itself what may be written, a line each, with what it is for after a tab.

function __lifecare
    set -l given (commandline -opc) (string unescape -- (commandline -ct))
    $given[1] --complete $given[2..-1] 2>/dev/null
end

for tool in lifecare lifecare-{check,names,ports,rules,size,support,windows}
    complete -c $tool -a '(__lifecare)'
end
