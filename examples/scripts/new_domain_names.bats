#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Unit test of new_domain_names.sh: every name that it prints is one that the document has, of the domain that was asked for.

setup() {
    command -v lifecare-names >/dev/null || skip "lifecare-names is not on the PATH"
    script=$BATS_TEST_DIRNAME/new_domain_names.sh
}

@test "every name is right" {
    sh "$script" MBY | lifecare-names check - --as-of 2026-01-15
}

@test "a domain of Swedish letters gets right names" {
    sh "$script" Mönsterby | lifecare-names check - --as-of 2026-01-15
}

@test "a wrong name would be seen" {
    run sh -c "sh '$script' MBY | sed s/TSS/TTS/ | lifecare-names check - --as-of 2026-01-15"
    [ "$status" -eq 1 ]
    [[ $output == *misspelt* ]]
}
