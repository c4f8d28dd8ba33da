// SPDX-License-Identifier: MIT
/// \file
/// Which components of other suppliers are part of the suite (appendix C1).
///
/// They come with the installation; what an installation must supply itself is platforms.hpp. RabbitMQ is in both.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// One component.
struct component {
    text product;        ///< product and version as printed
    text supplier;       ///< its supplier as printed
    text note;           ///< the third column as printed, which is headed "Leverantör" too
    text included_from;  ///< release from which it is part of the suite, as printed; empty where none is
    provenance source;   ///< where it is printed

    product_release included_release =
        parse_product_release(included_from).value_or(product_release{});  ///< `included_from`; week 0 for an empty one

    friend constexpr bool same_key(const component& a, const component& b) noexcept {
        return a.product == b.product && a.supplier == b.supplier;
    }
};

namespace component_rows {
inline constexpr citation in_2024{techspec_2024, "13.3"}, in_2025{techspec_2025, "13.2"};
// clang-format off
inline constexpr component rows[] = {
    // product and version          supplier                            note as printed                                                                       from     printed in
    {"Visual C++ runtime 2013",     "Microsoft",                        "Preinstall94.msi",                                                                   "",      {in_2024, in_2025}},
    {"Visual C++ runtime 2017",     "Microsoft",                        "Microsoft redist",                                                                   "",      {in_2024}},
    {"Visual C++ runtime 2017",     "Microsoft",                        "Microsoft redistrib",                                                                "",      {in_2025}},
    {"Visual C++ runtime 2019",     "Microsoft",                        "MS redist (fr 99v46)",                                                               "99v46", {in_2024}},
    {"Visual C++ runtime 2019",     "Microsoft",                        "MS redistrib (fr 99v46)",                                                            "99v46", {in_2025}},
    {"Fujitsu NetCOBOL v8.0",       "Fujitsu",                          "Runtime för VOO servermoduler",                                                      "",      {in_2024, in_2025}},
    {"CodeBase 6.3",                "Sequiter Software",                "Databashanterare för behörighetssystemet TSS",                                       "",      {in_2024, in_2025}},
    {"WinWrap Basic",               "Polar Engineering and Consulting", "Visual Basic-tolk",                                                                  "",      {in_2024, in_2025}},
    {"OLETools 5.0",                "MicroHelp",                        "Kalender",                                                                           "",      {in_2024, in_2025}},
    {"SLCalend 8.0.0.5",            "SamLogic",                         "Kalender",                                                                           "",      {in_2024, in_2025}},
    {"Formula One 4.1.2.2",         "Visual Components",                "Kalkylark",                                                                          "",      {in_2024, in_2025}},
    {"Graphical Server 4.52",       "Bits Per Second",                  "Grafikpresentation",                                                                 "",      {in_2024, in_2025}},
    {"Visual Writer 1.02.502",      "Visual Components",                "Texthantering",                                                                      "",      {in_2024, in_2025}},
    {"AccuSoft ImageGear 8.1.37.c", "AccuSoft",                         "Scanning (IFO)",                                                                     "",      {in_2024, in_2025}},
    {"Spellchecker",                "Oribi",                            "Rättstavning",                                                                       "",      {in_2024, in_2025}},
    {"Spellchecker",                "Lingsoft",                         "Rättstavning Finland",                                                               "",      {in_2024, in_2025}},
    {"FlexGrid Control 5.00.3714",  "Microsoft",                        "Tidbokning (IFO)",                                                                   "",      {in_2024, in_2025}},
    {"ZipArchive",                  "Artpol Software",                  "TCU m.fl. komponenter",                                                              "",      {in_2024, in_2025}},
    {"RabbitMQ",                    "Open source",                      "Meddelandehantering på applikationsserver. Admin lokalt via http://localhost:15672", "",      {in_2025}},
};
// clang-format on
}  // namespace component_rows

/// C1, in printed order.
inline constexpr table components{component_rows::rows};

}  // namespace lifecare::rulebook
