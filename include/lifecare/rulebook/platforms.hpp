// SPDX-License-Identifier: MIT
/// \file
/// Which third-party products and versions the suite is supported on (8.2), from when and until when; which browsers on telephones (8.3).
///
/// One row for each version of a product: the printed ".NET Framework 3.5, 4.0, 4.7 och 4.8" is four. Marks of footnotes are not part of
/// names. "Support from W" starts on the Monday of W; support.hpp says how an end is read. A vendor's own dates are no part of this table.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// For what a product is used, in the order of 8.2.
enum class platform_category : std::uint8_t {
    client_os,
    server_os,
    database_engine,
    database_driver,
    web_server_software,
    framework,
    browser,
    plug_in,
    report_engine,
    message_broker,
    document_reader,
    mail_client,
};

/// Which version of a product is meant when none is numbered.
enum class rolling_version : std::uint8_t {
    no,              ///< the numbered one
    latest,          ///< the latest
    latest_full,     ///< the latest full version
    current_for_os,  ///< the one of the supported operating system
};

namespace rulebook {

/// One version of a product.
struct platform {
    platform_category category;     ///< for what it is used
    label category_name;            ///< the heading of its group; Swedish as printed
    text product;                   ///< its name as printed, without version
    text version;                   ///< its version as printed; empty where none is
    text supplier;                  ///< its supplier as printed
    text supported_from;            ///< first supported week as printed; empty where none is
    text supported_until;           ///< end of support as printed, a week or a day; empty where none is
    text required_from;             ///< week from which it is demanded, as printed; empty where none is
    std::uint8_t least_subversion;  ///< least subversion; 0 where none is printed
    rolling_version rolling;        ///< which version where none is numbered
    label condition;                ///< what else must hold; empty for nothing
    text comment;                   ///< the comment cell as printed, its key words where it is long
    provenance source;              ///< where it is printed

    date last_day = {};                                                           ///< `supported_until` where it is a day, the last supported one
    iso_week from_week = parse_iso_week(supported_from).value_or(iso_week{});     ///< `supported_from`; no week for an empty one
    iso_week until_week = parse_iso_week(supported_until).value_or(iso_week{});   ///< `supported_until` where it is a week
    iso_week required_week = parse_iso_week(required_from).value_or(iso_week{}); ///< `required_from`; no week for an empty one

    friend constexpr bool same_key(const platform& a, const platform& b) noexcept { return a.product == b.product && a.version == b.version; }
};

namespace platform_rows {
using enum platform_category;
using enum rolling_version;
inline constexpr citation in_2024{techspec_2024, "8.2"}, in_2025{techspec_2025, "8.2"};
inline constexpr label os_client{"Operativsystem (Klient)", "Operating system (client)"}, os_server{"Operativsystem (Server)", "Operating system (server)"},
    engine{"Databashanterare", "Database engine"}, driver{"Databaskommunikation från applikationsserver", "Database access from the application server"},
    web{"Webbserver", "Web server"}, runtime{"Applikationsramverk", "Application framework"}, browsers{"Webbläsare", "Web browser"},
    plug_ins{"Insticksprogram (Lifecare)", "Plug-in (Lifecare)"}, reports{"Rapporthantering (Procapita)", "Reports (Procapita)"}, messages{"Meddelandehantering", "Messaging"},
    documents_read{"Dokumenthantering", "Documents"}, mail{"E-post", "E-mail"},
    semi_annual{"endast Semi-Annual Channel", "Semi-Annual Channel only"}, english{"engelsk version", "English version"},
    everywhere{"krav på alla servrar och klienter", "demanded of every server and client"};
inline constexpr text ltsb = "Semi-Annual Channel (förr CBB); ej Semi-Annual Channel (Targeted) (förr CB), Long-Term Servicing Channel (förr LTSB)",
    ltsc = "Semi-Annual Channel (förr CBB); ej Semi-Annual Channel (Targeted) (förr CB), Long-Term Servicing Channel (förr LTSC)",
    framework_4_8 = "4.8 är ett krav på samtliga servrar och klienter från 2023v38.";
inline constexpr platform rows[] = {
    // category           heading         product                              version  supplier       from       until       demanded   sub  rolling         condition                                                             comment                                              printed in
    {client_os,           os_client,      "Windows",                           "10",    "Microsoft",   "",        "",         "",        0,   no,             semi_annual,                                                          ltsb,                                                {in_2024}},
    {client_os,           os_client,      "Windows",                           "10",    "Microsoft",   "",        "",         "",        0,   no,             semi_annual,                                                          ltsc,                                                {in_2025}},
    {client_os,           os_client,      "Windows",                           "11",    "Microsoft",   "2022v4",  "",         "",        0,   no,             {},                                                                   "Support från 2022v4",                               {in_2024, in_2025}},
    {server_os,           os_server,      "Windows Server",                    "2016",  "Microsoft",   "",        "2022v47",  "",        0,   no,             english,                                                              "Engelsk version – support upphör 2022v47",          {in_2024}},
    {server_os,           os_server,      "Windows Server",                    "2019",  "Microsoft",   "",        "",         "",        0,   no,             english,                                                              "Engelsk version",                                   {in_2024, in_2025}},
    {server_os,           os_server,      "Windows Server",                    "2022",  "Microsoft",   "2022v4",  "",         "",        0,   no,             {},                                                                   "support från 2022v4",                               {in_2024, in_2025}},
    {database_engine,     engine,         "SQL Server",                        "2017",  "Microsoft",   "",        "2024v3",   "",        0,   no,             {},                                                                   "support upphör 2024v3",                             {in_2024}},
    {database_engine,     engine,         "SQL Server",                        "2019",  "Microsoft",   "2020v20", "",         "",        0,   no,             {},                                                                   "support från 2020v20",                              {in_2024, in_2025}},
    {database_engine,     engine,         "SQL Server",                        "2022",  "Microsoft",   "2023v7",  "",         "",        0,   no,             {},                                                                   "support från 2023v7",                               {in_2024, in_2025}},
    {database_driver,     driver,         "Microsoft OLE DB Driver",           "",      "Microsoft",   "",        "",         "",        0,   latest,         {},                                                                   "Senaste version",                                   {in_2024, in_2025}},
    {web_server_software, web,            "Internet Information Server (IIS)", "",      "Microsoft",   "",        "",         "",        0,   current_for_os, {},                                                                   "Aktuell version för supportat os",                  {in_2024, in_2025}},
    {framework,           runtime,        ".NET Framework",                    "3.5",   "Microsoft",   "",        "",         "",        0,   no,             {},                                                                   framework_4_8,                                       {in_2024, in_2025}},
    {framework,           runtime,        ".NET Framework",                    "4.0",   "Microsoft",   "",        "",         "",        0,   no,             {},                                                                   framework_4_8,                                       {in_2024, in_2025}},
    {framework,           runtime,        ".NET Framework",                    "4.7",   "Microsoft",   "",        "",         "",        0,   no,             {},                                                                   framework_4_8,                                       {in_2024, in_2025}},
    {framework,           runtime,        ".NET Framework",                    "4.8",   "Microsoft",   "",        "",         "2023v38", 0,   no,             everywhere,                                                           framework_4_8,                                       {in_2024, in_2025}},
    {framework,           runtime,        ".Net",                              "6.0",   "Microsoft",   "",        "",         "",        10,  no,             {".Net och .Net Core bundle", ".Net and .Net Core bundle"},           ".Net och .Net Core bundle, subversion minst 10",    {in_2024}},
    {framework,           runtime,        ".Net",                              "7.0",   "Microsoft",   "2023v21", "",         "",        5,   no,             {".Net Core bundle", ".Net Core bundle"},                             ".Net Core bundle från 2023v21, subversion minst 5", {in_2024}},
    {framework,           runtime,        ".Net",                              "8.0",   "Microsoft",   "2024v04", "",         "",        0,   no,             {".Net bundle", ".Net bundle"},                                       ".Net bundle från 2024v04",                          {in_2024, in_2025}},
    {browser,             browsers,       "Firefox",                           "",      "Mozilla",     "",        "",         "",        0,   latest,         {},                                                                   "Senaste version",                                   {in_2024, in_2025}},
    {browser,             browsers,       "Chrome",                            "",      "Google",      "",        "",         "",        0,   latest,         {},                                                                   "Senaste version",                                   {in_2024, in_2025}},
    {browser,             browsers,       "EDGE Chromium",                     "80+",   "Microsoft",   "2020v37", "",         "",        0,   latest,         {},                                                                   "support från 2020v37 – senaste version",            {in_2024, in_2025}},
    {plug_in,             plug_ins,       "Silverlight",                       "",      "Microsoft",   "",        "21-12-31", "",        0,   no,             {"VOO Utförare Silverlight", "VOO Utförare Silverlight"},             "Support har upphört",                               {in_2024}, "2021-12-31"_date},
    {report_engine,       reports,        "Crystal Reports",                   "2013",  "SAP",         "",        "",         "",        0,   no,             {"version 13.0.22, 32-bitar", "version 13.0.22, 32-bit"},             "Version 13.0.22 (32-bitar)",                        {in_2024, in_2025}},
    {message_broker,      messages,       "RabbitMQ",                          "",      "Open Source", "",        "",         "",        0,   latest_full,    {},                                                                   "Senaste full version",                              {in_2025}},
    {document_reader,     documents_read, "Acrobat Reader",                    "",      "Adobe",       "",        "",         "",        0,   no,             {"BBIC (IFO)", "BBIC (IFO)"},                                         "BBIC (IFO)",                                        {in_2024, in_2025}},
    {mail_client,         mail,           "Outlook",                           "",      "Microsoft",   "",        "",         "",        0,   no,             {"Office 2007 eller senare, 32-bit", "Office 2007 or later, 32-bit"}, "Office 2007 eller senare (32-bit)",                 {in_2024, in_2025}},
};
}  // namespace platform_rows

/// The technical platform, in printed order.
inline constexpr table platforms{platform_rows::rows};

static_assert(platforms.in(techspec_2024).size() == 24, "platforms: 8.2 of 2024 prints 21 rows, one of them with four versions");
static_assert(platforms.in(techspec_2025).size() == 20, "platforms: 8.2 of 2025 prints 17 rows, one of them with four versions");
static_assert([] {
    for (const platform& p : platforms)
        if (p.supported_from.empty() == p.from_week.valid() || p.required_from.empty() == p.required_week.valid() ||
            p.supported_until.empty() == (p.until_week.valid() || p.last_day.valid()) || (p.until_week.valid() && p.last_day.valid()))
            return false;
    return true;
}(), "platforms: a printed limit is a week that exists, or the end is a day");

/// What a module needs on a telephone.
struct mobile_platform {
    text module;                   ///< the module as printed
    text system;                   ///< the telephone's operating system as printed
    label browsers;                ///< which browsers; Swedish as printed
    std::uint8_t latest_versions;  ///< so many of their latest versions
    std::int16_t made_from;        ///< telephones of this year or later
    label connection;              ///< how it must be connected
    provenance source;             ///< where it is printed

    friend constexpr bool same_key(const mobile_platform& a, const mobile_platform& b) noexcept { return a.module == b.module && a.system == b.system; }
};

namespace mobile_platform_rows {
inline constexpr citation in_2024{techspec_2024, "8.3"}, in_2025{techspec_2025, "8.3"};
inline constexpr label chromium{"Chromium-baserade webbläsare", "Chromium-based browsers"}, safari{"Safari-baserade webbläsare", "Safari-based browsers"},
    connected{"stabilt wifi; via internet annars 4G", "stable wifi; over the internet else 4G"};
inline constexpr mobile_platform rows[] = {
    // module             system     browsers  latest  from  connection  printed in
    {"Lifecare Utförare", "Android", chromium, 2,      2020, connected,  {in_2024, in_2025}},
    {"Lifecare Utförare", "IOS",     safari,   2,      2020, connected,  {in_2024, in_2025}},
};
}  // namespace mobile_platform_rows

/// Modules verified for telephones, in printed order.
inline constexpr table mobile_platforms{mobile_platform_rows::rows};

static_assert(mobile_platforms.in(techspec_2024).size() == 2, "mobile_platforms: 8.3 of 2024 prints 1 row, for two systems");
static_assert(mobile_platforms.in(techspec_2025).size() == 2, "mobile_platforms: 8.3 of 2025 prints 1 row, for two systems");

}  // namespace rulebook
}  // namespace lifecare
