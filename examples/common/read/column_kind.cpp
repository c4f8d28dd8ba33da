// SPDX-License-Identifier: MIT
#include "column_kind.hpp"

#include <algorithm>
#include <string>

namespace tools {

namespace {

/// What a word within a heading is about.
enum class part { product, shown, package, system, machine, name, id, version, filler };
struct part_word {
    std::string_view word;
    part is;
};
constexpr part_word words[] = {
    {"application", part::product},
    {"applikation", part::product},
    {"app", part::product},
    {"product", part::product},
    {"produkt", part::product},
    {"program", part::product},
    {"programs", part::product},
    {"programvara", part::product},
    {"programvaror", part::product},
    {"software", part::product},
    {"package", part::package},
    {"paket", part::package},
    {"caption", part::shown},
    {"display", part::shown},
    {"visnings", part::shown},
    {"operatingsystem", part::system},
    {"operativsystem", part::system},
    {"operativsystemets", part::system},
    {"os", part::system},
    {"arbetsstation", part::machine},
    {"asset", part::machine},
    {"computer", part::machine},
    {"cs", part::machine},
    {"dator", part::machine},
    {"datorns", part::machine},
    {"device", part::machine},
    {"enhet", part::machine},
    {"enhets", part::machine},
    {"host", part::machine},
    {"machine", part::machine},
    {"maskin", part::machine},
    {"netbios", part::machine},
    {"node", part::machine},
    {"nod", part::machine},
    {"server", part::machine},
    {"system", part::machine},
    {"vm", part::machine},
    {"värd", part::machine},
    {"värddator", part::machine},
    {"workstation", part::machine},
    {"name", part::name},
    {"names", part::name},
    {"namn", part::name},
    {"id", part::id},
    {"identifier", part::id},
    {"version", part::version},
    {"versions", part::version},
    {"current", part::filler},
    {"dns", part::filler},
    {"guest", part::filler},
    {"gäst", part::filler},
    {"info", part::filler},
    {"installed", part::filler},
    {"installerad", part::filler},
    {"nummer", part::filler},
    {"number", part::filler},
    {"ps", part::filler},
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
using parts = unsigned;
constexpr parts bit(part p) { return 1u << static_cast<unsigned>(p); }
parts parts_of_heading(std::string_view letters, int depth = 0) {
    constexpr int most_words = 6;
    if (letters.empty() || depth > most_words) return 0;
    for (const part_word& w : words) {
        if (letters.substr(0, w.word.size()) != w.word) continue;
        if (letters.size() == w.word.size()) return bit(w.is);
        if (const parts rest = parts_of_heading(letters.substr(w.word.size()), depth + 1)) return rest | bit(w.is);
    }
    return 0;
}

}  // namespace

column_kind kind_of_column(std::string_view heading) {
    while (!heading.empty() && heading.back() >= '0' && heading.back() <= '9') heading.remove_suffix(1);
    const parts all = parts_of_heading(letters_of(heading));
    const auto has = [&](part p) { return (all & bit(p)) != 0; };
    const bool product = has(part::product) || has(part::package);
    if (has(part::version)) {
        if (has(part::system)) return column_kind::system_version;
        return has(part::machine) || has(part::name) ? column_kind::other : column_kind::version;
    }
    if (has(part::system)) return has(part::id) ? column_kind::other : column_kind::system;
    if (has(part::machine)) {
        if (product) return column_kind::other;
        return has(part::id) ? column_kind::machine_id : column_kind::machine;
    }
    if (has(part::id)) return column_kind::identifier;
    if (has(part::shown)) return column_kind::shown_name;
    if (product) return column_kind::product_name;
    return all == bit(part::name) ? column_kind::name : column_kind::other;
}

}  // namespace tools
