# SPDX-License-Identifier: MIT
# Sourced by examples/quickstart.sh and tests/run.sh: sees that what a build needs is there, and installs it where it can.

say() { printf '%s\n' "== $*"; }

# The tools are built with packages that are needed at build time only.
tool_packages="g++ cmake ninja-build libcli11-dev nlohmann-json3-dev libtomlplusplus-dev libexpat1-dev zlib1g-dev libfmt-dev"

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

# at_least VERSION WANTED: true when the dotted version is the wanted one or newer.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# What a build needs whatever the system is: tools and their versions, and the headers that stand for the packages asked for.
lacking_on_this_system() {
    command -v c++ >/dev/null || printf ' a C++20 compiler (g++ 12 or clang 14)'
    if command -v cmake >/dev/null; then
        at_least "$(cmake --version | sed -n '1s/.* //p')" 3.23 || printf ' cmake 3.23'
    else
        printf ' cmake 3.23'
    fi
    command -v ninja >/dev/null || printf ' ninja'
    command -v c++ >/dev/null || return 0
    printf 'int main() { static_assert(__cplusplus > 201703L); }' | c++ -std=c++20 -fsyntax-only -x c++ - 2>/dev/null || printf ' a compiler that knows C++20'
    for package in "$@"; do
        case $package in
            libcli11-dev) header=CLI/CLI.hpp ;;
            nlohmann-json3-dev) header=nlohmann/json.hpp ;;
            libtomlplusplus-dev) header=toml++/toml.h ;;
            libexpat1-dev) header=expat.h ;;
            zlib1g-dev) header=zlib.h ;;
            libfmt-dev) header=fmt/args.h ;;
            doctest-dev) header=doctest/doctest.h ;;
            libbenchmark-dev) header=benchmark/benchmark.h ;;
            *) continue ;;
        esac
        echo "#include <$header>" | c++ -std=c++20 -DTOML_HEADER_ONLY=1 -E -x c++ - >/dev/null 2>&1 || printf ' <%s>' "$header"
    done
}

# with_apt PACKAGE...: installs what is missing of them. Ends the script where it cannot.
with_apt() {
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

# install PACKAGE...: returns when what the packages hold is there, new enough. Ends the script with what is missing where it cannot install.
install() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        with_apt "$@"
        reason="This distribution's packages are too old"
    else
        reason="This is not Debian or Ubuntu, so nothing is installed for you"
    fi
    lacking=$(lacking_on_this_system "$@")
    if [ -n "$lacking" ]; then
        say "$reason. Missing:$lacking"
        exit 2
    fi
}
