#!/bin/sh
# SPDX-License-Identifier: MIT
# Fetches Debian's source of a package and unpacks it: for libraries that Debian does not build for Windows. The system's mirrors are asked, by a
# list of this script's own, so that nothing under /etc is touched and no rights are needed. apt checks the signatures.
# usage: sources.sh FOLDER PACKAGE...    leaves FOLDER/PACKAGE
set -eu
folder=$1
shift
cannot() { echo "sources.sh: $1"; exit 1; }
for program in apt-get dpkg-source; do command -v $program >/dev/null || cannot "$program is not installed"; done
mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial"
folder=$(cd "$folder" && pwd)
apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sort -u >"$folder/apt/sources.list"
[ -s "$folder/apt/sources.list" ] || cannot "this system has no mirrors of packages"
list=$folder/apt/sources.list
apt() { # PROGRAM ARGUMENTS...: with the lists of this script
    program=$1
    shift
    "$program" -qq -o Dir::Etc::SourceList="$list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$folder/apt/lists" \
        -o Dir::Cache="$folder/apt" -o APT::Sandbox::User="$(id -un)" "$@"
}
unpacked() { # PACKAGE VERSION
    rm -rf "$folder/apt/fetched"
    mkdir "$folder/apt/fetched"
    (cd "$folder/apt/fetched" && apt apt-get source --download-only "$1=$2" && dpkg-source -x ./*.dsc unpacked) >"$folder/apt/log" 2>&1
}
apt apt-get update >"$folder/apt/log" 2>&1 || cannot "the lists of sources cannot be fetched: $(tail -n 1 "$folder/apt/log")"
# A mirror may list what it does not hold, and hide another's: all of them are asked together, then each alone.
split -l 1 "$list" "$folder/apt/alone."
for package in "$@"; do
    [ ! -d "$folder/$package" ] || continue
    list=$folder/apt/sources.list
    # The newest that the mirror holds: not every mirror has the sources of the security updates.
    for version in $(apt apt-cache showsrc "$package" | sed -n 's/^Version: //p' | sort -rV | uniq); do
        for list in "$folder/apt/sources.list" "$folder"/apt/alone.*; do
            if unpacked "$package" "$version"; then
                mv "$folder/apt/fetched/unpacked" "$folder/$package"
                echo "$package $version"
                break 2
            fi
        done
    done
    [ -d "$folder/$package" ] || cannot "the source of $package cannot be fetched: $(tail -n 1 "$folder/apt/log" 2>/dev/null)"
done
rm -rf "$folder/apt"
