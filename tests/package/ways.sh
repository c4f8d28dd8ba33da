#!/bin/sh
# SPDX-License-Identifier: MIT
# One way to get the library, taken from beginning to end: a small program is built against what arrives, and run.
# usage: WAY    with SOURCE (the project), BUILD (its build folder), CXX, CMAKE and VERSION in the environment
set -eu
way=$1
here=$SOURCE/tests/package
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 CXX
unset DESTDIR || true

skip() { echo "skipped: $1"; exit 77; }
need() { command -v "$1" >/dev/null || skip "$1 is not installed"; }

compile() { # FLAGS...
    # shellcheck disable=SC2086 # flags are words
    "$CXX" ${CXXFLAGS:-} -std=c++20 "$@" "$here/consumer/main.cpp" -o "$work/consumer"
    ran "$work/consumer"
}
configure() { # WAY ARGUMENTS...
    by=$1
    shift
    "$CMAKE" -S "$here/consumer" -B "$work/build" -DWAY="$by" -DVERSION="${VERSION%.*}" "$@" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    "$CMAKE" --build "$work/build" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    ran "$work/build/consumer"
}
ran() { # PROGRAM: 6 000 bytes an inhabitant, a thousand inhabitants
    said=$("$1")
    [ "$said" = "$VERSION 6000000" ] || { echo "the consumer printed \"$said\""; exit 1; }
    echo "$way: the consumer was built and run"
}
# The recipes of the registries, of the sources as they are, with an archive that is kept here.
registry_recipes() {
    mkdir "$work/lifecare-rules-0"
    (cd "$SOURCE" && cp -r CMakeLists.txt LICENSE include "$work/lifecare-rules-0/")
    (cd "$work" && tar cf - lifecare-rules-0 | gzip -n >"$work/archive.tar.gz")
    homepage=$(sed -n 's/^set(LIFECARE_HOMEPAGE "\([^"]*\)".*/\1/p' "$SOURCE/CMakeLists.txt")
    "$CMAKE" -DSOURCE="$SOURCE" -DARCHIVE="$work/archive.tar.gz" -DARCHIVE_URL="file://$work/archive.tar.gz" -DCOMMIT=0 -DHOMEPAGE="$homepage" \
        -DVERSION="$VERSION" -DOUTPUT="$work/registry" -P "$SOURCE/examples/packaging/registry_recipes.cmake"
}
# Installs under one name and moves the result: nothing may remember where it was.
install_and_move() {
    "$CMAKE" --install "$BUILD" --component headers --prefix "$work/first" >/dev/null
    mv "$work/first" "$work/moved"
    if grep -rlE "$work/first|$SOURCE" "$work/moved"; then echo "these files name folders of the machine that built them"; exit 1; fi
}

case $way in
copy)
    cp -r "$SOURCE/include" "$work/include"
    compile -I"$work/include" ;;
find_package)
    install_and_move
    configure find_package -DCMAKE_PREFIX_PATH="$work/moved"
    # Installed by a build without tools and tests, which asks for none of the packages that they need.
    "$CMAKE" -S "$SOURCE" -B "$work/bare" -DLIFECARE_BUILD_TOOLS=OFF -DLIFECARE_BUILD_TESTS=OFF -DLIFECARE_BUILD_BENCH=OFF \
        -DCMAKE_DISABLE_FIND_PACKAGE_CLI11=ON -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON -DCMAKE_DISABLE_FIND_PACKAGE_doctest=ON -DCMAKE_DISABLE_FIND_PACKAGE_benchmark=ON >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    "$CMAKE" --install "$work/bare" --component headers --prefix "$work/bare_installed" >/dev/null
    diff -r "$work/moved" "$work/bare_installed"
    # MSVC's sources are UTF-8 by an option only.
    grep -rq 'CXX_COMPILER_ID:MSVC>:/utf-8' "$work/moved" && grep -rqx 'msvc_cflags=/utf-8' "$work/moved" || { echo "the package does not carry /utf-8 for MSVC"; exit 1; }
    # Before 1.0 another minor version is another library.
    ! "$CMAKE" -S "$here/consumer" -B "$work/other" -DWAY=find_package -DVERSION=0.0 -DCMAKE_PREFIX_PATH="$work/moved" >"$work/log" 2>&1 || { echo "version 0.0 was accepted"; exit 1; }
    grep -q "version" "$work/log" ;;
embed) # the example of a whole program; one wrong name in it, and it is not built
    install_and_move
    "$CMAKE" -S "$SOURCE/examples/embed" -B "$work/build" -DCMAKE_PREFIX_PATH="$work/moved" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    "$CMAKE" --build "$work/build" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    [ "$("$work/build/make-databases" | head -n 2 | tail -n 1)" = "CREATE DATABASE [HWE_MBY_TSS];" ]
    ! "$work/build/check-monsterby" >"$work/log" || { echo "a wrong installation was found right"; exit 1; }
    grep -q "^1DATABASE: LC-NAME-002: " "$work/log"
    grep -q "^1DATABASE: ours: The server is not called after Monsterby" "$work/log"
    "$work/build/naming-script-test" || { echo "right names were refused"; exit 1; }
    # The asset service: what is found is new once; a wrong role is named, and nothing is audited.
    if [ -x "$work/build/asset-service" ] && command -v python3 >/dev/null; then
        sql() { python3 -c 'import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.executescript(sys.stdin.read()); d.close()' "$work/assets.db"; }
        serve() { # CODE DAY
            code=0
            "$work/build/asset-service" "$work/assets.db" "$2" >"$work/log" 2>&1 || code=$?
            [ "$code" -eq "$1" ] || { cat "$work/log"; echo "asset-service ended with $code, expected $1"; exit 1; }
        }
        sql <"$SOURCE/examples/embed/assets.sql"
        serve 1 2026-01-15
        grep -qx "note: 1DATABASE: The server's name begins with a digit: printed of core and application servers (LC-NAME-002, techspec-2025 3.1.3)" "$work/log"
        serve 0 2026-01-16
        [ ! -s "$work/log" ]
        # A program that is installed before the others makes nothing new of theirs, and what comes back is new.
        echo "INSERT INTO program VALUES ('MBYCORE01', 'Windows Server 2012 R2');" | sql
        serve 1 2026-01-16
        grep -qx "error: MBYCORE01: The document does not support the version: Windows Server 2012 R2 (LC-SW-001, techspec-2025 8.1)" "$work/log"
        echo "UPDATE program SET rowid = -1 WHERE program = 'Windows Server 2012 R2';" | sql
        serve 0 2026-01-16
        [ ! -s "$work/log" ]
        echo "UPDATE program SET program = 'Windows Server 2019' WHERE rowid = -1;" | sql
        serve 0 2026-01-17
        echo "UPDATE program SET program = 'Windows Server 2012 R2' WHERE rowid = -1;" | sql
        serve 1 2026-01-18
        grep -q "^error: MBYCORE01: .*: Windows Server 2012 R2 (LC-SW-001, " "$work/log"
        serve 2 1999-01-01
        grep -q "no document governs welfare on 1999-01-01" "$work/log"
        echo "INSERT INTO role VALUES ('MBYCORE01', 'kernel');" | sql
        serve 2 2026-01-18
        grep -q 'server\[[01]\].roles of MBYCORE01: "kernel" is not a word that the field has: core-server, ' "$work/log"
        echo "DELETE FROM role WHERE role = 'kernel'; UPDATE machine SET processors = 70000 WHERE name = 'MBYCORE01';" | sql
        serve 2 2026-01-18
        grep -qx 'server\[[01]\].processors of MBYCORE01: "70000" is outside of what the field holds: 0-65535' "$work/log"
        echo "UPDATE machine SET processors = 'four' WHERE name = 'MBYCORE01';" | sql
        serve 2 2026-01-18
        grep -q 'processors: "four" is not a count' "$work/log"
    else
        echo "embed: the asset service is not tried: libsqlite3-dev or python3 is not installed"
    fi
    # The installation file as a header: a file with findings is not built.
    if [ -x "$BUILD/bin/lifecare-check" ]; then
        from_file() { # FILE
            "$CMAKE" -S "$SOURCE/examples/embed" -B "$work/from_file" -DCMAKE_PREFIX_PATH="$work/moved" -DLIFECARE_CHECK="$BUILD/bin/lifecare-check" -DINSTALLATION="$SOURCE/examples/data/$1" >"$work/log" 2>&1 &&
                "$CMAKE" --build "$work/from_file" --target from-file >"$work/log" 2>&1
        }
        from_file small.toml || { cat "$work/log"; exit 1; }
        "$work/from_file/from-file" | grep -q ': [0-9]* servers, clean by the documents$'
        ! from_file bad.toml || { echo "bad.toml was built"; exit 1; }
        grep -q this_installation_fails_a_check "$work/log"
    else
        echo "embed: the header of an installation file is not tried: this build has no tools"
    fi
    # The plug-in, in a host that is C.
    if [ -x "$work/build/plug-in-host" ]; then
        "$work/build/plug-in-host" "$(find "$work/build" -name '*plug-in.so')" HWE_MBY_TSS 1DATABASE "Windows Server 2012" 2026-01-15 >"$work/log"
        printf '%s\n' "HWE_MBY_TSS: a database" "1DATABASE: starts-with-digit" "Windows Server 2012: finding" | diff - "$work/log"
    fi
    cp "$SOURCE"/examples/embed/*.?pp "$work/"
    refused() { # FILE FROM TO SAID: with the one in place of the other it does not compile, and the compiler says why
        sed "s/$2/$3/" "$SOURCE/examples/embed/$1" >"$work/$1"
        # shellcheck disable=SC2086 # flags are words
        ! "$CXX" ${CXXFLAGS:-} -std=c++20 -fsyntax-only -I"$work/moved/include" "$work/make_databases.cpp" 2>"$work/log" || { echo "$3 was compiled"; exit 1; }
        grep -q "$4" "$work/log" || { cat "$work/log"; exit 1; }
        cp "$SOURCE/examples/embed/$1" "$work/$1"
    }
    refused make_databases.cpp '"HWE_MBY_TSS"' '"HWE_MBY_TTS"' this_database_name_is_misspelt
    refused monsterby.hpp '"MBYDB01"' '"DATABASE1"' "our_checks finds something"
    refused monsterby.hpp '"MBYCORE01"' '"MBYCORESERVER0001"' server_name_length
    echo "embed: built and run; a wrong name, our own check and the library's were refused" ;;
add_subdirectory)
    configure add_subdirectory -DLIFECARE="$SOURCE" ;;
FetchContent)
    (cd "$SOURCE" && tar cf "$work/lifecare-rules.tar" CMakeLists.txt LICENSE include)
    configure FetchContent -DLIFECARE="$work/lifecare-rules.tar" ;;
pkg-config)
    need pkg-config
    install_and_move
    export PKG_CONFIG_PATH="$work/moved/share/pkgconfig"
    [ "$(pkg-config --modversion lifecare-rules)" = "$VERSION" ]
    ! grep -i "tool" "$PKG_CONFIG_PATH/lifecare-rules.pc" || { echo "the headers promise tools"; exit 1; }
    # shellcheck disable=SC2046 # flags are words
    compile $(pkg-config --cflags lifecare-rules) ;;
single-header)
    mkdir "$work/include"
    cp "$BUILD/single-header/lifecare.hpp" "$work/include/"
    sed 's|<lifecare/lifecare.hpp>|<lifecare.hpp>|' "$here/consumer/main.cpp" >"$work/main.cpp"
    # shellcheck disable=SC2086 # flags are words
    "$CXX" ${CXXFLAGS:-} -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror -I"$work/include" "$work/main.cpp" -o "$work/consumer"
    ran "$work/consumer"
    # With the opt-in headers, as it is made without a build.
    "$CMAKE" -DINCLUDE="$SOURCE/include" -DOUTPUT="$work/include/lifecare.hpp" "-DALSO=owned_installation;words;ostream;chrono;format" -P "$SOURCE/examples/packaging/single_header.cmake"
    cat >"$work/filled.cpp" <<'CPP'
#include <iostream>
#include <lifecare.hpp>
int main() {
    lifecare::owned_installation ours;
    ours.set({.family = "welfare"});
    ours.add_server({.name = "1DATABASE", .roles = {"database-server"}, .zone = "lan"});
    for (const auto& r : ours.refused()) std::cout << r << '\n';
    lifecare::audit(ours, {.document = lifecare::techspec_2025, .day = {2026, 1, 15}}, [](const lifecare::finding& f) {
        const auto write = [](std::string_view part) { std::cout << part; };
        if (f.check == lifecare::check::server_name_first_digit) lifecare::finding_words{f, lifecare::language::english}.write("{id} {subject}\n", write);
    });
}
CPP
    # shellcheck disable=SC2086 # flags are words
    "$CXX" ${CXXFLAGS:-} -std=c++20 -Wall -Wextra -Wpedantic -Werror -I"$work/include" "$work/filled.cpp" -o "$work/filled"
    "$work/filled" >"$work/said"
    printf '%s\n' 'server[0].zone of 1DATABASE: "lan" is not a word that the field has: internet, intranet, dmz, admin-network' 'LC-NAME-002 1DATABASE' | diff - "$work/said"
    echo "single-header: with the opt-in headers, too" ;;
deb)
    need cpack
    need dpkg-deb
    need dpkg-shlibdeps
    # Twice, by people of other habits: the same bytes, with their hash beside them.
    pack() { # UMASK ZONE LOCALE FOLDER
        (cd "$work" && umask "$1" && TZ=$2 LC_ALL=$3 cpack --config "$BUILD/CPackConfig.cmake" -B "$work/$4" >"$work/log" 2>&1) || { cat "$work/log"; exit 1; }
    }
    pack 022 Europe/Stockholm C.UTF-8 deb
    sleep 1
    pack 077 America/New_York C another/folder
    for package in "$work"/deb/*.deb; do
        cmp "$package" "$work/another/folder/$(basename "$package")" || { echo "built twice, not the same bytes"; exit 1; }
        (cd "$work/deb" && sha256sum --check --quiet "$(basename "$package").sha256") || { echo "the hash beside the package is not its own"; exit 1; }
    done
    dpkg-deb -x "$work"/deb/lifecare-rules-dev_"$VERSION"_all.deb "$work/headers"
    compile -I"$work/headers/usr/include"
    for package in "$work"/deb/*.deb; do
        [ "$(dpkg-deb -f "$package" Version)" = "$VERSION" ]
        dpkg-deb -c "$package" | grep '/copyright$' >/dev/null || { echo "$package has no licence"; exit 1; }
        [ -n "$(dpkg-deb -f "$package" Homepage)" ] || { echo "$package names no homepage"; exit 1; }
        echo "$(basename "$package"): $(dpkg-deb -c "$package" | grep -c '^-') files, needs: $(dpkg-deb -f "$package" Depends)"
    done
    for package in "$work"/deb/lifecare-tools_*.deb; do
        [ -e "$package" ] || skip "the package of the tools, because this build has none"
        dpkg-deb -x "$package" "$work/tools"
        cmp "$BUILD/lifecare-tools.cdx.json" "$work/tools/usr/share/doc/lifecare-tools/lifecare-tools.cdx.json" || { echo "the package does not say what is compiled in"; exit 1; }
        for library in libcli11-dev libexpat1-dev libfmt-dev libtomlplusplus-dev nlohmann-json3-dev zlib1g-dev; do
            [ ! -e "/usr/share/doc/$library/copyright" ] || [ -s "$work/tools/usr/share/doc/lifecare-tools/licences/$library.txt" ] || { echo "the licence of $library is not in the package"; exit 1; }
        done
        # Nothing but what every Debian has.
        if dpkg-deb -f "$package" Depends | tr ',' '\n' | grep -vE '^ *(libc6|libgcc-s1|libstdc\+\+6) '; then echo "the tools need packages"; exit 1; fi
        for tool in "$work"/tools/usr/bin/*; do
            name=$(basename "$tool")
            [ "$("$tool" --version)" = "$name $VERSION" ]
            [ -s "$work/tools/usr/share/man/man1/$name.1.gz" ] || { echo "$name has no manual page"; exit 1; }
            for file in bash-completion/completions/$name fish/vendor_completions.d/$name.fish zsh/vendor-completions/_lifecare; do
                grep -q "${name#lifecare-}" "$work/tools/usr/share/$file" || { echo "$name has no completion in $file"; exit 1; }
            done
        done
        "$work/tools/usr/bin/lifecare-size" "$work/tools/usr/share/doc/lifecare-tools/examples/vellinge.toml" >/dev/null
    done ;;
bill-of-materials) # what is compiled in, by the published schema; and a false one is refused by it
    bill=$BUILD/lifecare-tools.cdx.json
    [ -e "$bill" ] || skip "this build has no tools"
    need npm
    for python in python3 /usr/bin/python3; do "$python" -c 'import jsonschema' 2>/dev/null && break; done
    timeout 120 npm install --silent --no-fund --no-audit --prefix "$BUILD/npm-cyclonedx" @cyclonedx/cyclonedx-library@10 >/dev/null 2>&1 || skip "the schema of CycloneDX cannot be installed from npm"
    "$python" - "$BUILD/npm-cyclonedx/node_modules/@cyclonedx/cyclonedx-library/res/schema" "$bill" "$BUILD/lifecare.html.cdx.json" <<'PYTHON'
import copy, glob, json, os, sys, jsonschema
folder, file, of_the_page = sys.argv[1:]
known = {}
for path in glob.glob(f"{folder}/*.schema.json"):
    schema = json.load(open(path, encoding="utf-8"))
    known[os.path.basename(path).replace(".SNAPSHOT", "")] = known["http://cyclonedx.org/schema/" + os.path.basename(path)] = known[schema.get("$id", path)] = schema
schema = json.load(open(f"{folder}/bom-1.5.SNAPSHOT.schema.json", encoding="utf-8"))
validator = jsonschema.Draft7Validator(schema, resolver=jsonschema.RefResolver(schema["$id"], schema, store=known))
bill = json.load(open(file, encoding="utf-8"))
validator.validate(bill)
assert {"CLI11", "nlohmann-json", "tomlplusplus", "fmt", "expat", "zlib"} <= {c["name"] for c in bill["components"]}, "a library is missing"
if os.path.exists(of_the_page):
    page = json.load(open(of_the_page, encoding="utf-8"))
    validator.validate(page)
    assert {c["name"] for c in bill["components"]} | {"emscripten", "musl", "libc++"} <= {c["name"] for c in page["components"]}, "a library of the page is missing"
for spoil in (lambda b: b["components"][0].pop("name"), lambda b: b["components"][0].update(type="libary"), lambda b: b.update(specVersion=1.5)):
    spoilt = copy.deepcopy(bill)
    spoil(spoilt)
    assert not validator.is_valid(spoilt), "the schema accepts anything"
PYTHON
    echo "the bill of materials is valid: $(grep -c '"type": "library"' "$bill") libraries" ;;
conan)
    need conan
    export CONAN_HOME="$work/conan"
    conan profile detect >/dev/null 2>&1
    # A copy, for conan writes beside the test package.
    mkdir -p "$work/source/tests"
    (cd "$SOURCE" && cp -r .gitignore CMakeLists.txt LICENSE conanfile.py include "$work/source/" && cp -r tests/package "$work/source/tests/")
    cd "$work/source"
    create() { conan create . -tf tests/package/conan --no-remote "$@" >"$work/log" 2>&1; }
    create -s compiler.cppstd=20 || { cat "$work/log"; exit 1; }
    grep -qx "$VERSION 6000000" "$work/log" || { cat "$work/log"; echo "the test package did not run its consumer"; exit 1; }
    grep -q "target_link_libraries(... lifecare::rules)" "$work/log"
    # An older standard is refused by the recipe, and not by an error somewhere in a header.
    refused() { # SAID ARGUMENTS...
        said=$1
        shift
        ! create "$@" || { echo "$* was accepted"; exit 1; }
        grep -q "$said" "$work/log" || { cat "$work/log"; exit 1; }
    }
    refused "lower than the required C++ standard (20)" -s compiler.cppstd=17
    refused "lower than the required C++ standard (20)" -s compiler.cppstd=gnu17
    sed '/cppstd/d' "$CONAN_HOME/profiles/default" >"$CONAN_HOME/profiles/no-standard"
    refused "compiler.cppstd is not defined" -pr:a no-standard
    # What conan leaves beside the recipe, git does not see.
    if command -v git >/dev/null; then
        git init -q . && left=$(git status --porcelain --untracked-files=all | grep -E 'build/|CMakeUserPresets' || true)
        [ -z "$left" ] || { echo "conan leaves $left"; exit 1; }
    fi
    # The recipe of the central index: the same consumer, and the same refusal.
    registry_recipes
    cd "$work/registry/conan/recipes/lifecare-rules"
    central() { conan create all --version "$VERSION" --no-remote "$@" >"$work/log" 2>&1; }
    central -s compiler.cppstd=20 || { cat "$work/log"; exit 1; }
    grep -qx "$VERSION 6000000" "$work/log" || { cat "$work/log"; echo "the test package of the index did not run its program"; exit 1; }
    ! central -s compiler.cppstd=gnu17 || { echo "the index's recipe accepts C++17"; exit 1; }
    grep -qx "    homepage = url = \"$homepage\"" all/conanfile.py
    conan inspect "$work/source" | grep -qx "homepage: $homepage"
    cd "$work"
    # The package serves pkg-config too.
    conan install --requires="lifecare-rules/$VERSION" -g PkgConfigDeps -of "$work/pc" --no-remote -s compiler.cppstd=20 >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    need pkg-config
    # shellcheck disable=SC2046 # flags are words
    PKG_CONFIG_PATH="$work/pc" compile $(PKG_CONFIG_PATH="$work/pc" pkg-config --cflags lifecare-rules)
    conan --version ;;
vcpkg-dry-run)
    dry_run() { # PORT
        "$CMAKE" -DPACKAGES="$work/packages" -DPORT_DIR="$1" -DCOMPILER="$CXX" -P "$here/vcpkg/dry_run.cmake"
        configure find_package -DCMAKE_PREFIX_PATH="$work/packages/lifecare-rules"
        rm -r "$work/packages" "$work/build"
    }
    dry_run "$here/vcpkg/ports/lifecare-rules"
    registry_recipes
    dry_run "$work/registry/vcpkg/ports/lifecare-rules"
    grep -q "\"homepage\": \"$homepage\"" "$work/registry/vcpkg/ports/lifecare-rules/vcpkg.json"
    [ "$(find "$work/registry/vcpkg/ports" -type f | wc -l)" -eq 2 ] || { echo "the port has more than its two files"; exit 1; } ;;
vcpkg)
    [ -x "${VCPKG_ROOT:-}/vcpkg" ] || skip "VCPKG_ROOT does not name a vcpkg"
    # A cached package would be found by the port's text alone, whatever the headers are by now.
    export VCPKG_BINARY_SOURCES=clear VCPKG_FORCE_SYSTEM_BINARIES=1 VCPKG_DISABLE_METRICS=1
    vcpkg() { "$VCPKG_ROOT/vcpkg" "$@"; }
    # In a manifest, as CMake configures the consumer.
    configure find_package -DCMAKE_TOOLCHAIN_FILE="$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake" \
        -DVCPKG_MANIFEST_DIR="$here/vcpkg/consumer" -DVCPKG_OVERLAY_PORTS="$here/vcpkg/ports" -DVCPKG_INSTALLED_DIR="$work/installed"
    # Without one; what vcpkg finds wrong with a finished port, it says as a warning.
    mkdir "$work/empty"
    cd "$work/empty"
    vcpkg install lifecare-rules --overlay-ports="$here/vcpkg/ports" --x-install-root="$work/classic" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    ! grep -i "warning" "$work/log" || exit 1
    grep -q "target_link_libraries(main PRIVATE lifecare::rules)" "$work/log"
    # The registry's port, of an archive.
    registry_recipes
    vcpkg install lifecare-rules --overlay-ports="$work/registry/vcpkg/ports" --x-install-root="$work/registry-installed" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    ! grep -i "warning" "$work/log" || exit 1
    "$CMAKE" -E rm -rf "$work/build"
    configure find_package -DCMAKE_PREFIX_PATH="$(echo "$work"/registry-installed/*-*)"
    # The manifests are written as vcpkg writes them, and what the project's own names is in vcpkg's registry.
    for manifest in "$SOURCE/vcpkg.json" "$here/vcpkg/consumer/vcpkg.json" "$here/vcpkg/ports/lifecare-rules/vcpkg.json" "$work/registry/vcpkg/ports/lifecare-rules/vcpkg.json"; do
        cp "$manifest" "$work/vcpkg.json"
            vcpkg format-manifest "$work/vcpkg.json" >/dev/null
        cmp "$manifest" "$work/vcpkg.json"
    done
    cp "$SOURCE/vcpkg.json" "$work/vcpkg.json"
    vcpkg install --dry-run --x-manifest-root="$work" --x-feature=tools --x-feature=tests --x-install-root="$work/tools" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    vcpkg version | head -n 1 ;;
*)
    echo "no such way: $way"
    exit 2 ;;
esac
