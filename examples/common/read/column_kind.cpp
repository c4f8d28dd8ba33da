// SPDX-License-Identifier: MIT
#include "column_kind.hpp"

#include <algorithm>
#include <string>

namespace tools {

namespace {

/// What a word within a heading is about.
enum class heading_part { product, shown, package, system, machine, name, id, version, filler };
struct part_word {
    std::string_view word;
    heading_part is;
};
constexpr part_word part_words[] = {
    {"application", heading_part::product},
    {"applikation", heading_part::product},
    {"app", heading_part::product},
    {"product", heading_part::product},
    {"produkt", heading_part::product},
    {"program", heading_part::product},
    {"programs", heading_part::product},
    {"programvara", heading_part::product},
    {"programvaror", heading_part::product},
    {"software", heading_part::product},
    {"package", heading_part::package},
    {"paket", heading_part::package},
    {"caption", heading_part::shown},
    {"display", heading_part::shown},
    {"visnings", heading_part::shown},
    {"operatingsystem", heading_part::system},
    {"operativsystem", heading_part::system},
    {"operativsystemets", heading_part::system},
    {"os", heading_part::system},
    {"arbetsstation", heading_part::machine},
    {"asset", heading_part::machine},
    {"computer", heading_part::machine},
    {"cs", heading_part::machine},
    {"dator", heading_part::machine},
    {"datorns", heading_part::machine},
    {"device", heading_part::machine},
    {"enhet", heading_part::machine},
    {"enhets", heading_part::machine},
    {"host", heading_part::machine},
    {"machine", heading_part::machine},
    {"maskin", heading_part::machine},
    {"netbios", heading_part::machine},
    {"node", heading_part::machine},
    {"nod", heading_part::machine},
    {"server", heading_part::machine},
    {"system", heading_part::machine},
    {"vm", heading_part::machine},
    {"värd", heading_part::machine},
    {"värddator", heading_part::machine},
    {"workstation", heading_part::machine},
    {"name", heading_part::name},
    {"names", heading_part::name},
    {"namn", heading_part::name},
    {"id", heading_part::id},
    {"identifier", heading_part::id},
    {"version", heading_part::version},
    {"versions", heading_part::version},
    {"current", heading_part::filler},
    {"dns", heading_part::filler},
    {"guest", heading_part::filler},
    {"gäst", heading_part::filler},
    {"info", heading_part::filler},
    {"installed", heading_part::filler},
    {"installerad", heading_part::filler},
    {"nummer", heading_part::filler},
    {"number", heading_part::filler},
    {"ps", heading_part::filler},
};

/// The letters of a heading, in lower case.
std::string letters_of(std::string_view heading) {
    std::string out;
    for (const char c : heading) {
        if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
        else if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) out += c;
    }
    return out;
}

/// The words that a heading is made of, as bits; 0 where it holds another one.
using heading_parts = unsigned;
constexpr heading_parts bit(heading_part p) { return 1u << static_cast<unsigned>(p); }
heading_parts parts_of_heading(std::string_view letters, int depth = 0) {
    constexpr int most_words = 6;
    if (letters.empty() || depth > most_words) return 0;
    for (const part_word& w : part_words) {
        if (letters.substr(0, w.word.size()) != w.word) continue;
        if (letters.size() == w.word.size()) return bit(w.is);
        if (const heading_parts rest = parts_of_heading(letters.substr(w.word.size()), depth + 1))
            return rest | bit(w.is);
    }
    return 0;
}

}  // namespace

column_kind kind_of_column(std::string_view heading) {
    while (!heading.empty() && heading.back() >= '0' && heading.back() <= '9') heading.remove_suffix(1);
    const heading_parts all = parts_of_heading(letters_of(heading));
    const auto has = [&](heading_part p) { return (all & bit(p)) != 0; };
    const bool product = has(heading_part::product) || has(heading_part::package);
    if (has(heading_part::version)) {
        if (has(heading_part::system)) return column_kind::system_version;
        return has(heading_part::machine) || has(heading_part::name) ? column_kind::other : column_kind::version;
    }
    if (has(heading_part::system)) return has(heading_part::id) ? column_kind::other : column_kind::system;
    if (has(heading_part::machine)) {
        if (product) return column_kind::other;
        return has(heading_part::id) ? column_kind::machine_id : column_kind::machine;
    }
    if (has(heading_part::id)) return column_kind::identifier;
    if (has(heading_part::shown)) return column_kind::shown_name;
    if (product) return column_kind::product_name;
    return all == bit(heading_part::name) ? column_kind::name : column_kind::other;
}

bool names_products(column_kind k) {
    return k == column_kind::shown_name || k == column_kind::product_name || k == column_kind::name ||
           k == column_kind::identifier || k == column_kind::system;
}

}  // namespace tools
