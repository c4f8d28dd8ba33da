# SPDX-License-Identifier: MIT
# Sourced by examples/quickstart.sh and tests/run.sh: sees that what a build needs is there, and installs it where it can.

say() { printf '%s\n' "== $*"; }

# The tools are built with packages that are needed at build time only.
tool_packages="g++ cmake ninja-build libcli11-dev nlohmann-json3-dev libtomlplusplus-dev libexpat1-dev"

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

# install PACKAGE...: returns when they are installed. Ends the script with what is missing where it cannot install them.
install() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        lacking=""
        for command in c++ cmake ninja; do command -v "$command" >/dev/null || lacking="$lacking $command"; done
        for header in CLI/CLI.hpp nlohmann/json.hpp toml++/toml.h expat.h; do
            echo "#include <$header>" | c++ -std=c++20 -DTOML_HEADER_ONLY=1 -E -x c++ - >/dev/null 2>&1 || lacking="$lacking <$header>"
        done
        [ -z "$lacking" ] && return
        say "This is not Debian or Ubuntu, so nothing is installed for you. Missing:$lacking"
        say "Needed: a C++20 compiler (g++ 12, clang 14 or newer), cmake 3.23, ninja, CLI11, nlohmann-json, toml++ (headers), expat."
        exit 2
    fi
    wanted=$(missing_packages "$@")
    if [ -z "$wanted" ]; then
        say "Everything that the build needs is installed."
        return
    fi
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Missing packages: $wanted"
            say "Run as root, or install sudo, or ask your administrator to run: apt-get install $wanted"
            exit 2
        fi
        as_root=sudo
    fi
    say "Installing: $wanted"
    # shellcheck disable=SC2086 # the list is words
    if ! { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted >/dev/null; }; then
        say "The packages could not be installed: $wanted"
        exit 2
    fi
}
