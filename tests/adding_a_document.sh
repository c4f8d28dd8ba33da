#!/bin/sh
# SPDX-License-Identifier: MIT
# docs/how-to/adding-a-document.md on a copy of the real headers: a new edition is named, described, cited and counted, and every question knows it.
# usage: adding_a_document.sh COMPILER    (from the top of the project)
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r include "$work/include"
cd "$work/include/lifecare"

# 1. Name it.
sed -i 's|^    techspec_2025, .*|&\n    techspec_2026,    ///< the next edition|; s|document_count = 5;|document_count = 6;|' core/document.hpp
# 2. Describe it.
sed -i 's|^    {techspec_2025, .*"techspec-2025".*|&\n    {techspec_2026, "techspec-2026", "Teknisk specifikation", "", "2026-12-01", "Tietoevry", {{techspec_2026, "title page"}}},|
        s|^    {on_premises,  welfare,   techspec_2025,.*|&\n    {on_premises, welfare, techspec_2026, "2026-12-01"_date, {{techspec_2026, "title page"}}},|' rulebook/documents.hpp
# 3. Cite it: one rate alike, the others gone.
sed -i 's|\(^    {"kir", .*\){db_2024, db_2025}},|\1{db_2024, db_2025, {techspec_2026, "3.1.4"}}},|' rulebook/storage_rates.hpp

cat >"$work/reader.cpp" <<'CODE'
#include <lifecare/catalogue.hpp>
#include <lifecare/sizing.hpp>
using namespace lifecare;
static_assert(rulebook::documents.size() == 6);
static_assert(to_text(techspec_2026).view() == "techspec-2026" && parse_document("cloud-6.2") == cloud_6_2);
static_assert(governing_document(hosting::on_premises, family::welfare, "2026-11-30"_date) == techspec_2025);
static_assert(governing_document(hosting::on_premises, family::welfare, "2026-12-01"_date) == techspec_2026);
static_assert(rulebook::storage_rates.in(techspec_2026).size() == 1);
static_assert(estimate({.inhabitants = 1'000}, techspec_2026).total() == 6_MB && estimate_total({.inhabitants = 1'000}, techspec_2026) == 6_MB);
static_assert(!estimate({.voo_clients = 1}, techspec_2026).ok() && estimate_total({.voo_clients = 1}, techspec_2026).is_too_large());
static_assert(estimate_total({.inhabitants = 5}, vellinge_routine).is_too_large() && estimate_total({.inhabitants = 5}, cloud_6_2).is_too_large());
CODE
"$1" -std=c++20 -fsyntax-only -I"$work/include" "$work/reader.cpp"
grep -q techspec_2026 core/document.hpp rulebook/documents.hpp && grep -q techspec_2026 rulebook/storage_rates.hpp || { echo "the steps found no place in the headers"; exit 1; }
echo "a sixth document is known to every question"
