#!/bin/sh
# SPDX-License-Identifier: MIT
# The version is written in version.hpp; what must repeat it agrees. The Conan recipe reads it, and is Python.
# usage: version.sh VERSION    (from the top of the project)
set -eu
version=$1
says() { # FILE VERSION
    [ "$2" = "$version" ] || { echo "$1 says \"$2\", version.hpp \"$version\""; exit 1; }
    echo "$1: $2"
}
number() { sed -n "s/^#define LIFECARE_VERSION_$1 //p" include/lifecare/version.hpp; }
says "the numbers of version.hpp" "$(number MAJOR).$(number MINOR).$(number PATCH)"
for manifest in vcpkg.json tests/package/vcpkg/ports/lifecare-rules/vcpkg.json; do
    says $manifest "$(sed -n 's/.*"version-semver": "\(.*\)".*/\1/p' $manifest)"
done
says docs/changelog.md "$(sed -n 's/^## \([0-9.]*\)$/\1/p' docs/changelog.md | head -n 1)"
says docs/how-to/embed-the-library.md "$(sed -n 's/.*`lifecare-rules\/\([0-9.]*\)`.*/\1/p' docs/how-to/embed-the-library.md)"

command -v python3 >/dev/null || { echo "skipped: the Conan recipe, because python3 is not installed"; exit 77; }
says conanfile.py "$(python3 - <<'PYTHON'
import ast, re
recipe = ast.parse(open("conanfile.py", encoding="utf-8").read(), "conanfile.py")
ast.parse(open("tests/package/conan/conanfile.py", encoding="utf-8").read(), "tests/package/conan/conanfile.py")
pattern = next(n.args[0].value for n in ast.walk(recipe) if isinstance(n, ast.Call) and getattr(n.func, "attr", "") == "search" and "VERSION" in n.args[0].value)
print(re.search(pattern, open("include/lifecare/version.hpp", encoding="utf-8").read()).group(1))
PYTHON
)"
