// SPDX-License-Identifier: MIT
/// \file
/// Which third-party products and versions the suite is supported on (8.2), from when and until when; which browsers on
/// telephones (8.3).
///
/// One row for each version of a product: the printed ".NET Framework 3.5, 4.0, 4.7 och 4.8" is four. Marks of
/// footnotes are not part of names. "Support from W" starts on the Monday of W; support.hpp says how an end is read. A
/// vendor's own dates are no part of this table.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/enum_set.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>
#include <lifecare/rulebook/systems.hpp>

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

/// The language that an edition was made in: of the program, not of the country it runs in.
enum class edition_language : std::uint8_t { not_stated, english, other };

/// The system of a telephone that a browser runs on.
enum class telephone_system : std::uint8_t { none, android, ios };

/// The line of a product's releases that a version is of.
enum class release_channel : std::uint8_t {
    not_stated,
    current,    ///< the regular one: Windows' Semi-Annual Channel (formerly CBB), Citrix' Current Release
    targeted,   ///< Windows' Semi-Annual Channel (Targeted), formerly CB
    long_term,  ///< Windows' Long-Term Servicing Channel or Branch, Citrix' Long Term Service Release, Firefox'
                ///< Extended Support Release
    preview,    ///< what is not released yet: beta, insider, nightly
};

/// What a condition is about.
enum class condition_term : std::uint8_t {
    least_version,
    exact_version,
    bits,
    language,
    channel,
    bundle,
    purpose,
    telephone,
    service,
    least_subversion,
    approval,  ///< of a higher version than the printed one, or one for another system (8.1)
    accounts,  ///< of the users of a thin client (3.1.2)
};

/// The name of a term: "the language of the edition".
[[nodiscard]] constexpr label name_of(condition_term t) noexcept {
    constexpr label names[] = {
        {"versionen", "the version"},
        {"den fulla versionen", "the full version"},
        {"32 eller 64 bitar", "32 or 64 bits"},
        {"utgåvans språk", "the language of the edition"},
        {"kanalen", "the channel"},
        {"om det är en bundle", "whether it is a bundle"},
        {"användningen", "what it is used for"},
        {"modulen och telefonens årsmodell", "the module and the telephone's year"},
        {"om Procapita-as-a-Service används", "whether Procapita-as-a-Service is used"},
        {"subversionen", "the subversion"},
        {"om Tietoevry har godkänt den skriftligt (8.1)", "whether Tietoevry has approved it in writing (8.1)"},
        {"om användarna har separata konton till miljön",
         "whether the users have separate accounts in the environment"}};
    return names[static_cast<std::size_t>(t)];
}

namespace rulebook {

/// What a row asks in addition to its version: in words, and what of it a name or an inventory can say. Default members
/// ask nothing.
struct platform_condition {
    label words = {};                                          ///< as the document has it; empty for nothing
    text at_least = {};                                        ///< least version
    text exactly = {};                                         ///< the only version; its subversions are of it
    std::uint8_t bits = 0;                                     ///< 32 or 64; 0 for either
    edition_language language = edition_language::not_stated;  ///< language of the edition; not_stated for any
    release_channel channel = release_channel::not_stated;     ///< channel; not_stated for any
    bool bundle = false;                                       ///< it is the bundle of its parts
    enum_set<subsystem> purpose = {};  ///< it is for a part of one of these, which no name of a program shows; empty
                                       ///< for all
};

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
    platform_condition condition;   ///< what else must hold
    text comment;                   ///< the comment cell as printed, its key words where it is long
    provenance source;              ///< where it is printed

    date last_day = {};  ///< `supported_until` where it is a day, the last supported one
    iso_week from_week =
        parse_iso_week(supported_from).value_or(iso_week{});  ///< `supported_from`; no week for an empty one
    iso_week until_week =
        parse_iso_week(supported_until).value_or(iso_week{});  ///< `supported_until` where it is a week
    iso_week required_week =
        parse_iso_week(required_from).value_or(iso_week{});  ///< `required_from`; no week for an empty one

    friend constexpr bool same_key(const platform& a, const platform& b) noexcept {
        return a.product == b.product && a.version == b.version;
    }
};

namespace platform_rows {
using enum platform_category;
using enum rolling_version;
inline constexpr citation in_2024{techspec_2024, "8.2"}, in_2025{techspec_2025, "8.2"};
inline constexpr label os_client{"Operativsystem (Klient)", "Operating system (client)"},
    os_server{"Operativsystem (Server)", "Operating system (server)"}, engine{"Databashanterare", "Database engine"},
    driver{"Databaskommunikation från applikationsserver", "Database communication from the application server"},
    web{"Webbserver", "Web server"}, runtime{"Applikationsramverk", "Application framework"},
    browsers{"Webbläsare", "Web browser"}, plug_ins{"Insticksprogram (Lifecare)", "Plug-in (Lifecare)"},
    reports{"Rapporthantering (Procapita)", "Reports (Procapita)"}, messages{"Meddelandehantering", "Messaging"},
    documents_read{"Dokumenthantering", "Documents"}, mail{"E-post", "E-mail"};
inline constexpr platform_condition nothing{},
    semi_annual{.words = {"endast Semi-Annual Channel", "Semi-Annual Channel only"},
                .channel = release_channel::current},
    english{.words = {"engelsk version", "English version"}, .language = edition_language::english},
    everywhere{.words = {"krav på alla servrar och klienter",
                         "demanded of every server and client"}},  // of the machines, not of the version
    beside_4_8{.words = {"4.8 är ett krav på alla servrar och klienter från 2023v38",
                         "4.8 is demanded of every server and client from 2023v38"}},
    both_bundles{.words = {".Net och .Net Core bundle", ".Net and .Net Core bundle"}, .bundle = true},
    core_bundle{.words = {".Net Core bundle", ".Net Core bundle"}, .bundle = true},
    net_bundle{.words = {".Net bundle", ".Net bundle"}, .bundle = true},
    voo{.words = {"VOO Utförare Silverlight", "VOO Utförare Silverlight"}, .purpose = subsystem::voo},
    bbic{.words = {"BBIC (IFO)", "BBIC (IFO)"}, .purpose = subsystem::ifo},
    crystal{.words = {"version 13.0.22, 32-bitar", "version 13.0.22, 32-bit"}, .exactly = "13.0.22", .bits = 32},
    office_2007{
        .words = {"Office 2007 eller senare, 32-bit", "Office 2007 or later, 32-bit"}, .at_least = "2007", .bits = 32};
inline constexpr text
    ltsb =
        "Semi-Annual Channel (förr CBB); ej Semi-Annual Channel (Targeted) (förr CB), Long-Term Servicing Channel (förr LTSB)",
    ltsc =
        "Semi-Annual Channel (förr CBB); ej Semi-Annual Channel (Targeted) (förr CB), Long-Term Servicing Channel (förr LTSC)",
    framework_4_8 = "4.8 är ett krav på samtliga servrar och klienter från 2023v38.";
// clang-format off
inline constexpr platform rows[] = {
    // category, heading, product, version, supplier, from, until, demanded, sub, rolling, condition, comment, printed
    // in
    {client_os, os_client, "Windows", "10", "Microsoft", "", "", "", 0, no, semi_annual, ltsb, {in_2024}},
    {client_os, os_client, "Windows", "10", "Microsoft", "", "", "", 0, no, semi_annual, ltsc, {in_2025}},
    {client_os, os_client, "Windows", "11", "Microsoft", "2022v4", "", "", 0, no, nothing, "Support från 2022v4",
     {in_2024, in_2025}},
    {server_os, os_server, "Windows Server", "2016", "Microsoft", "", "2022v47", "", 0, no, english,
     "Engelsk version – support upphör 2022v47", {in_2024}},
    {server_os, os_server, "Windows Server", "2019", "Microsoft", "", "", "", 0, no, english, "Engelsk version",
     {in_2024, in_2025}},
    {server_os, os_server, "Windows Server", "2022", "Microsoft", "2022v4", "", "", 0, no, nothing,
     "support från 2022v4", {in_2024, in_2025}},
    {database_engine, engine, "SQL Server", "2017", "Microsoft", "", "2024v3", "", 0, no, nothing,
     "support upphör 2024v3", {in_2024}},
    {database_engine, engine, "SQL Server", "2019", "Microsoft", "2020v20", "", "", 0, no, nothing,
     "support från 2020v20", {in_2024, in_2025}},
    {database_engine, engine, "SQL Server", "2022", "Microsoft", "2023v7", "", "", 0, no, nothing,
     "support från 2023v7", {in_2024, in_2025}},
    {database_driver, driver, "Microsoft OLE DB Driver", "", "Microsoft", "", "", "", 0, latest, nothing,
     "Senaste version", {in_2024, in_2025}},
    {web_server_software, web, "Internet Information Server (IIS)", "", "Microsoft", "", "", "", 0, current_for_os,
     nothing, "Aktuell version för supportat os", {in_2024, in_2025}},
    {framework, runtime, ".NET Framework", "3.5", "Microsoft", "", "", "", 0, no, beside_4_8, framework_4_8,
     {in_2024, in_2025}},
    {framework, runtime, ".NET Framework", "4.0", "Microsoft", "", "", "", 0, no, beside_4_8, framework_4_8,
     {in_2024, in_2025}},
    {framework, runtime, ".NET Framework", "4.7", "Microsoft", "", "", "", 0, no, beside_4_8, framework_4_8,
     {in_2024, in_2025}},
    {framework, runtime, ".NET Framework", "4.8", "Microsoft", "", "", "2023v38", 0, no, everywhere, framework_4_8,
     {in_2024, in_2025}},
    {framework, runtime, ".Net", "6.0", "Microsoft", "", "", "", 10, no, both_bundles,
     ".Net och .Net Core bundle, subversion minst 10", {in_2024}},
    {framework, runtime, ".Net", "7.0", "Microsoft", "2023v21", "", "", 5, no, core_bundle,
     ".Net Core bundle från 2023v21, subversion minst 5", {in_2024}},
    {framework, runtime, ".Net", "8.0", "Microsoft", "2024v04", "", "", 0, no, net_bundle, ".Net bundle från 2024v04",
     {in_2024, in_2025}},
    {browser, browsers, "Firefox", "", "Mozilla", "", "", "", 0, latest, nothing, "Senaste version",
     {in_2024, in_2025}},
    {browser, browsers, "Chrome", "", "Google", "", "", "", 0, latest, nothing, "Senaste version", {in_2024, in_2025}},
    {browser, browsers, "EDGE Chromium", "80+", "Microsoft", "2020v37", "", "", 0, latest, nothing,
     "support från 2020v37 – senaste version", {in_2024, in_2025}},
    {plug_in, plug_ins, "Silverlight", "", "Microsoft", "", "21-12-31", "", 0, no, voo, "Support har upphört",
     {in_2024}, "2021-12-31"_date},
    {report_engine, reports, "Crystal Reports", "2013", "SAP", "", "", "", 0, no, crystal, "Version 13.0.22 (32-bitar)",
     {in_2024, in_2025}},
    {message_broker, messages, "RabbitMQ", "", "Open Source", "", "", "", 0, latest_full, nothing,
     "Senaste full version", {in_2025}},
    {document_reader, documents_read, "Acrobat Reader", "", "Adobe", "", "", "", 0, no, bbic, "BBIC (IFO)",
     {in_2024, in_2025}},
    {mail_client, mail, "Outlook", "", "Microsoft", "", "", "", 0, no, office_2007, "Office 2007 eller senare (32-bit)",
     {in_2024, in_2025}},
};
// clang-format on
}  // namespace platform_rows

/// The technical platform, in printed order.
inline constexpr table platforms{platform_rows::rows};

/// What a module needs on a telephone.
struct mobile_platform {
    text module;                   ///< the module as printed
    text system;                   ///< the telephone's operating system as printed
    telephone_system runs;         ///< the same
    label browsers;                ///< which browsers; Swedish as printed
    std::uint8_t latest_versions;  ///< so many of their latest versions
    std::int16_t made_from;        ///< telephones of this year or later
    label connection;              ///< how it must be connected
    provenance source;             ///< where it is printed

    friend constexpr bool same_key(const mobile_platform& a, const mobile_platform& b) noexcept {
        return a.module == b.module && a.system == b.system;
    }
};

namespace mobile_platform_rows {
inline constexpr citation in_2024{techspec_2024, "8.3"}, in_2025{techspec_2025, "8.3"};
inline constexpr label chromium{"Chromium-baserade webbläsare", "Chromium-based browsers"},
    safari{"Safari-baserade webbläsare", "Safari-based browsers"},
    connected{"stabilt wifi; via internet annars 4G", "stable wifi; over the internet else 4G"};
// clang-format off
inline constexpr mobile_platform rows[] = {
    // module             system     the same                   browsers  latest  from  connection  printed in
    {"Lifecare Utförare", "Android", telephone_system::android, chromium, 2,      2020, connected,  {in_2024, in_2025}},
    {"Lifecare Utförare", "IOS",     telephone_system::ios,     safari,   2,      2020, connected,  {in_2024, in_2025}},
};
// clang-format on
}  // namespace mobile_platform_rows

/// Modules verified for telephones, in printed order.
inline constexpr table mobile_platforms{mobile_platform_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
