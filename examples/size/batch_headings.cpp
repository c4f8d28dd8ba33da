// SPDX-License-Identifier: MIT
#include "batch.hpp"

namespace tools::sizing {

namespace {

/// What a heading says in other words: the Swedish one that is proposed, and all as they are folded: "Invånare totalt,
/// antal" is "invånare".
struct other_words {
    std::string_view key, proposed;
    std::vector<std::string_view> said;
};
// NOLINTNEXTLINE(cert-err58-cpp): where there is no memory for a table of words, there is none for a program
const other_words all_words[] = {
    {"code",
     "kod",
     {"kommunkod", "kod", "kommunnr", "kommunnummer", "kommunid", "lkf", "municipalitycode", "municipalityid"}},
    {"name",
     "kommun",
     {"kommun", "kommunnamn", "kommunensnamn", "namn", "hemkommun", "bostadskommun", "skolkommun", "municipality",
      "municipalityname"}},
    {"code_and_name", "region", {"region", "område", "regionkommun", "kommunregion"}},
    {"unused",
     "år",
     {"år", "year", "period", "tid", "tidpunkt", "datum", "mätperiod", "län", "länskod", "länsnamn", "county",
      "måttenhet", "enhet", "tabellinnehåll", "kommungrupp", "kommuntyp", "typ"}},
    {"inhabitants",
     "invånare",
     {"inhabitants", "invånare", "kommuninvånare", "folkmängd", "befolkning", "folkbokförda", "folkbokfördainvånare",
      "population"}},
    {"preschool_placements",
     "barn i förskola",
     {"barniförskola", "barniförskolan", "inskrivnabarn", "inskrivnabarniförskola", "inskrivnabarniförskolan",
      "förskolebarn", "förskoleplatser", "placeringar", "placeringariförskola", "barnibarnomsorg",
      "placeringaribarnomsorg"}},
    {"compulsory_pupils",
     "elever i grundskola",
     {"eleverigrundskola", "eleverigrundskolan", "grundskoleelever", "grundskolanelever", "grundskolaelever"}},
    {"upper_secondary_pupils",
     "elever i gymnasieskola",
     {"eleverigymnasieskola", "eleverigymnasieskolan", "eleverigymnasiet", "gymnasieelever", "gymnasieskolanelever",
      "gymnasieskolaelever"}},
    {"ifo_cases", "IFO-ärenden", {"ifoärenden", "ärendenifo", "ärendeninomifo", "ifofamiljeomsorgärenden"}},
    {"ifo_history_cases",
     "IFO-historiska ärenden",
     {"ifohistoriskaärenden", "historiskaifoärenden", "historiskaärendenifo", "ifohistorik", "ifoärendenihistorik"}},
    {"ifo_caseworkers",
     "IFO-handläggare",
     {"ifohandläggare", "handläggareifo", "handläggareinomifo", "handläggare", "handläggaremedtidbok",
      "socialsekreterare"}},
    {"ifo_interventions", "IFO-insatser", {"ifoinsatser", "insatserifo", "insatserinomifo"}},
    {"ifo_documents", "IFO-dokument", {"ifodokument", "dokumentifo", "dokumentinomifo"}},
    {"voo_clients",
     "VoO-brukare",
     {"brukare", "voobrukare", "brukarevoo", "brukareinomvoo", "vårdtagare", "voovårdtagare", "vårdtagarevoo",
      "omsorgstagare", "voobrukarevårdochomsorg", "brukareivårdochomsorg"}},
    {"voo_documents", "VoO-dokument", {"voodokument", "dokumentvoo", "dokumentinomvoo", "dokumentivårdochomsorg"}},
    {"audit_calls", "loggade anrop", {"loggadeanrop", "anropilogg", "bufferadeanrop"}},
    {"audit_months", "loggmånader", {"loggmånader", "månaderlogg", "månadermedlogg"}},
};

/// Words that say how a number was counted, not of what.
bool is_filler(std::string_view word) {
    constexpr std::string_view all[] = {"antal", "totalt",   "total",    "summa",  "st", "per", "den", "december",
                                        "dec",   "kommunen", "personer", "number", "of", "the", "i",   "hela"};
    // "i" joins: "elever i grundskola"
    return word != "i" && std::find(std::begin(all), std::end(all), word) != std::end(all);
}

/// Letters in lower case, without what is no letter and without filling words.
std::string folded(std::string_view heading) {
    std::string out, word;
    const auto end_word = [&] {
        if (!is_filler(word)) out += word;
        word.clear();
    };
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital) word += static_cast<char>(c + ('a' - 'A'));
        else if (letter && c == '\xc3' && i + 1 < heading.size() && static_cast<unsigned char>(heading[i + 1]) < 0x9f)
            (word += c) += static_cast<char>(heading[++i] + 0x20);  // Å, Ä, Ö and their like
        else if (letter) word += c;
        else end_word();
    }
    end_word();
    return out;
}

/// The keys that a heading may be.
std::vector<std::string_view> batch_keys() {
    std::vector<std::string_view> keys{"code", "name"};
    for (const auto& rate : rulebook::storage_rates) keys.push_back(rate.volume);
    return keys;
}

}  // namespace

std::string_view meaning_of_heading(std::string_view heading) {
    for (const std::string_view key : batch_keys())
        if (heading == key) return key;
    const std::string words = folded(heading);
    for (const std::string_view key : batch_keys())
        if (!words.empty() && words == folded(key)) return key;
    for (const other_words& w : all_words)
        if (std::find(w.said.begin(), w.said.end(), words) != w.said.end()) return w.key;
    return {};
}

sentence proposed_headings(std::string_view heading) {
    const std::vector<std::string_view> keys = batch_keys();
    std::vector<std::string_view> swedish;
    for (const other_words& w : all_words)
        if (std::find(keys.begin(), keys.end(), w.key) != keys.end()) swedish.push_back(w.proposed);
    const std::vector<std::string_view>& near = nearest(heading, keys).empty() ? swedish : keys;
    return {suggestion(heading, near).in(language::swedish), suggestion(heading, keys).in(language::english)};
}

}  // namespace tools::sizing
