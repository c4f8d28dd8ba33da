// SPDX-License-Identifier: MIT
/// \file
/// The subsystems of the suite: their short names, what they are for, and to which family of environments they belong.
///
/// The newer modules name a subsystem by two English letters (EC, FC, CC); the databases and services carry those.
/// Which modules and products are built on the subsystems is in modules.hpp.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// A subsystem. Its key is its name as printed: KIR, VoO, IFO, FtB, EDU, TSS.
enum class subsystem : std::uint8_t { kir, voo, ifo, ftb, edu, tss };

namespace rulebook {

/// To which environments a subsystem belongs.
enum class belongs_to : std::uint8_t { welfare, education, both };

/// One subsystem.
struct subsystem_row {
    subsystem id;      ///< the subsystem
    text key;          ///< its name as printed, and its stable key
    text module_code;  ///< the letters that newer services and databases carry; empty where none are printed
    text aliases;      ///< other printed spellings, divided by blanks
    label name;        ///< what it is
    rulebook::belongs_to belongs_to;  ///< welfare, education, or both
    provenance source;                ///< where it is named

    friend constexpr bool same_key(const subsystem_row& a, const subsystem_row& b) noexcept { return a.id == b.id; }
};

namespace subsystem_rows {
using enum subsystem;
using enum belongs_to;
inline constexpr citation e1_2024{techspec_2024, "13.5"}, e1_2025{techspec_2025, "13.4"},
    tss_2024{techspec_2024, "2.1"}, tss_2025{techspec_2025, "2.1"};
// clang-format off
inline constexpr subsystem_row rows[] = {
    // id  key    code  aliases              name                                                          of         printed in
    {kir,  "KIR", "",   "",                  {"Befolkningsregister", "Population register"},               both,      {e1_2024, e1_2025}},
    {voo,  "VoO", "EC", "VOO",               {"Vård och omsorg", "Elder and disability care"},             welfare,   {e1_2024, e1_2025}},
    {ifo,  "IFO", "FC", "",                  {"Individ och familjeomsorg", "Individual and family care"},  welfare,   {e1_2024, e1_2025}},
    {ftb,  "FtB", "",   "",                  {"Konteringsdel för IFO, VoO", "Accounting for IFO and VoO"}, welfare,   {e1_2024, e1_2025}},
    {edu,  "EDU", "CC", "BoU BOU Edlevo",    {"Barn och utbildning", "Schools and preschools"},            education, {{techspec_2024, "13.5; 13.4; 10.4"}}},
    {tss,  "TSS", "",   "",                  {"Behörighetssystem", "Authorisation system"},                both,      {tss_2024, tss_2025}},
};
// clang-format on
}  // namespace subsystem_rows

/// The subsystems, in the order of their enumeration.
inline constexpr table subsystems{subsystem_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
