// SPDX-License-Identifier: MIT
// integration.hpp: fits_file_pattern, same_teis_id, same_interface_code, find_school_system, for_each_integration_of,
// for_each_integration_with, for_each_interface_of. Expected rows are read from chapter 3 of stockholm-2013.
#include <lifecare/integration.hpp>

#include "check.hpp"

using namespace lifecare;

namespace {

/// The TEIS numbers of a word's integrations, in printed order: "174 316 174".
constexpr inline_text<160> numbers(std::string_view word) {
    inline_text<160> out;
    for_each_integration_of(word, [&](const rulebook::integration& row) {
        if (!out.view().empty()) out += ' ';
        out += row.teis_id.empty() ? row.code.view() : row.teis_id.view();
    });
    return out;
}

}  // namespace

TEST_CASE("file names belong to integrations, one name to several") {
    HOLDS(numbers("AVLÄSNINGLIS1.TXT") == "174 316 174");  // BoSko to LIS, BoSko to Profdoc, and LIS's own page
    HOLDS(numbers("avläsninglis_2.txt") == "174 316 174");
    HOLDS(numbers("AVLÄSNINGLIS*.TXT") == "174 316 174");          // as printed
    HOLDS(numbers("AVLA\xcc\x88SNINGLIS1.TXT") == "174 316 174");  // as macOS writes it
    HOLDS(numbers("AVLÄSNINGLIS") == "174");                       // without an ending: LIS's page alone
    HOLDS(numbers("F03-PROCAPITA.txt") == "234 234");              // printed on both systems' pages
    HOLDS(numbers("ab-F29-7.txt") == "110");                       // ??-F29*.txt
    HOLDS(numbers("ÅÄ-F30.txt") == "111");                         // a question mark is a character, not a byte
    HOLDS(numbers("a-F29.txt") == "");
    HOLDS(numbers("FD-F102-20130805.txt") == "I-F102");
    HOLDS(numbers("FD-F102.txt") == "");  // the hyphen is printed
    HOLDS(numbers("FD-H45X.TXT") == "I-H45");
    HOLDS(numbers("ADS.N99.KIR.TEMP") == "172");
    HOLDS(numbers("ext1fil2") == "158");
    HOLDS(numbers("") == "");
    HOLDS(numbers("unknown.txt") == "");
}

TEST_CASE("numbers and codes") {
    HOLDS(numbers("78") == "078");
    HOLDS(numbers("078") == "078");
    HOLDS(numbers("174") == "174 174");
    HOLDS(numbers("f29") == "110 110");  // F29 on BoSko's page, I-F29 on Agresso's
    HOLDS(numbers("I-F104") == "I-F104");
    HOLDS(numbers("I-") == "");
    HOLDS(numbers("AP:CSN.HANNA.ANDRING") == "77");  // the name printed under Övrigt
    HOLDS(numbers("ap:csn.hanna.andring") == "77");
    HOLDS(numbers("Navet.") == "");  // a word of it is no name
    HOLDS(!same_teis_id("", ""));
    HOLDS(!same_interface_code("", "I-"));
}

TEST_CASE("patterns") {
    HOLDS(fits_file_pattern("abc", "*"));
    HOLDS(fits_file_pattern("", "**"));
    HOLDS(!fits_file_pattern("", "?"));
    HOLDS(fits_file_pattern("aXbXc", "a*b*c"));
    HOLDS(fits_file_pattern("aab", "*ab"));
    HOLDS(!fits_file_pattern("abc", "ab"));
    HOLDS(!fits_file_pattern("ab", "abc"));
    HOLDS(!fits_file_pattern("abc", "ab*bc"));  // what stands before the star is not used twice
    HOLDS(!fits_file_pattern("axb", "*ab"));    // what follows it stands together
    HOLDS(fits_file_pattern("aa", "*a"));
    // The pattern ends before the last character in memory.
    HOLDS(!fits_file_pattern("ab", std::string_view{"ab", 1}));
    HOLDS(fits_file_pattern("a", std::string_view{"a*", 1}));
    HOLDS(fits_file_pattern("aa", std::string_view{"*a?", 2}));
    HOLDS(fits_file_pattern("aa", std::string_view{"*a*", 2}));
    HOLDS(fits_file_pattern("Ö", "?"));
    HOLDS(fits_file_pattern("ö", "Ö"));
    HOLDS(!fits_file_pattern("ö", "??"));
    HOLDS(fits_file_pattern("\xff", "?"));  // not UTF-8: a byte
}

TEST_CASE("systems: their spellings, their integrations, their interfaces") {
    constexpr const rulebook::school_system* bosko = find_school_system("BOSKO");
    HOLDS(bosko != nullptr);
    HOLDS(find_school_system("Bosko/Procapita") == bosko);
    HOLDS(find_school_system("UEDB") == find_school_system("Länsgemensam elev- och ungdomsdatabas"));
    HOLDS(find_school_system("admission")->name == text{"Intagningssystem"});  // the key is not the name
    HOLDS(find_school_system("Intagningssystem")->key == text{"admission"});
    HOLDS(find_school_system("Paraplyetet") == nullptr);
    constexpr auto with = [](std::string_view word) {
        std::size_t n = 0;
        for_each_integration_with(*find_school_system(word), [&](const rulebook::integration&) { ++n; });
        return n;
    };
    HOLDS(with("hanna") == 15 + 1);  // its own fifteen, and 172 from BoSko to HANNA/Paraplyet
    constexpr rulebook::integration several = [] {
        rulebook::integration row = rulebook::integrations[0];
        row.sender = "LIS/Hanna";
        row.receiver = "";
        return row;
    }();
    HOLDS(exchanges_with(several, *find_school_system("hanna")));
    HOLDS(!exchanges_with(several, *bosko));
    HOLDS(with("Novaschema") == 1);  // 157
    // BoSko's eight, also 111, whose sender stands in its heading alone; LIS's one; Agresso's seven
    HOLDS(with("bosko") == 8 + 1 + 7);
    HOLDS(with("Agresso") == 3 + 7);  // 234, 110 and 111 on BoSko's pages, the seven of its own
    HOLDS(with("AGRESSO-Kund") == with("Agresso"));
    HOLDS(with("LIS") == 2);                              // 174 twice
    HOLDS(with("Centrala studiestödsnämnden") == 3 + 3);  // 078, 312 and 200 from CSN; 77, 079 and 199 to it
    constexpr auto interfaces = [](std::string_view word) {
        std::size_t n = 0;
        for_each_interface_of(*find_school_system(word), [&](const rulebook::system_interface&) { ++n; });
        return n;
    };
    HOLDS(interfaces("bosko") == 7 + 2 + 6 + 1);  // 2.1.3.1, 2.1.5.1, 2.1.5.2, and Agresso's of 2.2.1
    HOLDS(interfaces("CSN") == 2 + 2);            // from Hanna and Emma, 2.1.3 and 2.1.5
}

TEST_CASE("the lines of the figures belong to integrations by their codes and numbers") {
    constexpr auto figures = [](std::string_view word) {
        inline_text<160> out;
        for_each_integration_of(word, [&](const rulebook::integration& row) {
            for_each_figure_of(row, [&](const rulebook::integration_figure_line& line) {
                if (!out.view().empty()) out += ' ';
                out += line.code.empty() ? line.teis_id.view() : line.code.view();
                if (!line.format.empty()) (out += ' ') += line.format.view();
            });
        });
        return out;
    };
    HOLDS(figures("FD-F104-1.txt") == "F104 LG04");
    HOLDS(figures("I-F103") == "F103 LG04");
    HOLDS(figures("FD-F102-1.txt") == "F102 CS15");
    HOLDS(figures("110") == "F29 CS15 F29 CS15");  // printed on BoSko's page and on Agresso's
    HOLDS(figures("316") == "");
    HOLDS(figures("FD-H45X.TXT") == "");
}
