// SPDX-License-Identifier: MIT
/// \file
/// What a computer needs to use Lifecare Cloud Services (cloud 5.1): operating systems, browsers, plug-ins, connection,
/// screen and hardware.
///
/// The platform of cloud customers; on premises it is platforms.hpp. One row for each version of a product. A rolling
/// version has no number: which one is latest today is not in the document. Its memory and disk are a row of
/// hardware.hpp. A client of Lifecare Mobil Omsorg has requirements in documents of its own.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/platforms.hpp>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare {

/// Which versions of a product cloud 5.1 accepts.
enum class cloud_version : std::uint8_t {
    numbered,                 ///< the numbered one
    latest_or_second_latest,  ///< the latest or the one before
    latest_of_track,          ///< the latest of a release track: CR or LTSR
    any,                      ///< none is said
};

namespace rulebook {

/// One product, in one version, that a cloud client may or must have.
struct cloud_platform {
    platform_category category;  ///< for what it is used
    text aspect;                 ///< Benämning, as printed
    text product;                ///< its name as printed
    text version;                ///< its version or release track as printed; empty where none is
    cloud_version accepted;      ///< which versions are accepted
    label condition;             ///< for what it is needed; empty for every client
    text condition_key;          ///< the key of that condition, as an installation states it; empty for every client
    provenance source;           ///< where it is printed

    /// The release track of its version; not_stated for one that names none.
    release_channel track = release_channel::not_stated;

    friend constexpr bool same_key(const cloud_platform& a, const cloud_platform& b) noexcept {
        return a.product == b.product && a.version == b.version;
    }
};

namespace cloud_platform_rows {
using enum platform_category;
using enum cloud_version;
inline constexpr provenance client{{cloud_6_2, "5.1"}};
inline constexpr text service = "procapita-as-a-service", prints = "procapita-printing";
inline constexpr label thin{"krävs för Procapita-as-a-Service; rekommenderad version",
                            "needed for Procapita-as-a-Service; recommended version"},
    printing{"krävs för utskrifter i Procapita-as-a-Service", "needed for printing in Procapita-as-a-Service"};
// clang-format off
inline constexpr cloud_platform rows[] = {
    // category       aspect             product          version                             accepted                 condition  key      printed in
    {client_os,       "Operativsystem",  "Windows",       "10",                               numbered,                {},        "",      client},
    {client_os,       "Operativsystem",  "Windows",       "11",                               numbered,                {},        "",      client},
    {client_os,       "Operativsystem",  "macOS",         "13",                               numbered,                {},        "",      client},
    {client_os,       "Operativsystem",  "macOS",         "14",                               numbered,                {},        "",      client},
    {client_os,       "Operativsystem",  "macOS",         "15",                               numbered,                {},        "",      client},
    {browser,         "Webbläsare",      "Firefox",       "",                                 latest_or_second_latest, {},        "",      client},
    {browser,         "Webbläsare",      "Chrome",        "",                                 latest_or_second_latest, {},        "",      client},
    {browser,         "Webbläsare",      "EDGE",          "",                                 latest_or_second_latest, {},        "",      client},
    {browser,         "Webbläsare",      "Safari",        "",                                 latest_or_second_latest, {},        "",      client},
    {plug_in,         "Insticksprogram", "Citrix klient", "CR (Current Release)",             latest_of_track,         thin,      service, client, release_channel::current},
    {plug_in,         "Insticksprogram", "Citrix klient", "LTSR (Long Term Service Release)", latest_of_track,         thin,      service, client, release_channel::long_term},
    {document_reader, "Insticksprogram", "Adobe Reader",  "",                                 any,                     printing,  prints,  client},
};
// clang-format on
}  // namespace cloud_platform_rows

/// The platform of a cloud client, in printed order.
inline constexpr table cloud_platforms{cloud_platform_rows::rows};

/// On which side of its value a limit lies.
enum class limit_side : std::uint8_t {
    at_least,  ///< the value or more
    below,     ///< less than the value
};

/// One number that a cloud client's connection or screen must meet.
struct cloud_client_limit {
    text key;             ///< stable key
    text aspect;          ///< Benämning, as printed
    limit_side side;      ///< at least, or below
    std::uint32_t value;  ///< the number
    text unit;            ///< its unit
    text printed;         ///< the limit as printed
    label name;           ///< what is measured
    provenance source;    ///< where it is printed
};

namespace cloud_client_limit_rows {
using enum limit_side;
inline constexpr provenance client{{cloud_6_2, "5.1"}};
// clang-format off
inline constexpr cloud_client_limit rows[] = {
    // key            aspect             side      value  unit      as printed                 what                                           printed in
    {"bandwidth",     "Kommunikation",   at_least, 4,     "Mbit/s", "minst 4 Mbit/s",          {"internetanslutning", "internet connection"}, client},
    {"latency",       "Kommunikation",   below,    50,    "ms",     "<50 ms",                  {"svarstid", "latency"},                       client},
    {"screen-width",  "Skärmupplösning", at_least, 1280,  "px",     "1280x1024 (eller högre)", {"skärmens bredd", "width of the screen"},     client},
    {"screen-height", "Skärmupplösning", at_least, 1024,  "px",     "1280x1024 (eller högre)", {"skärmens höjd", "height of the screen"},     client},
};
// clang-format on
}  // namespace cloud_client_limit_rows

/// Limits of connection and screen, in printed order.
inline constexpr table cloud_client_limits{cloud_client_limit_rows::rows};

namespace cloud_client_requirement_rows {
using enum modality;
using enum comparison;
inline constexpr provenance client{{cloud_6_2, "5.1"}};
// clang-format off
inline constexpr requirement rows[] = {
    // key, topic, force, compare value unit rule, printed in
    {"cloud-client-meaning", "client", fact, none, 0, "",
     {"klient är den dator eller mobila enhet från vilken slutanvändaren ansluter",
      "a client is the computer or mobile device from which the end user connects"},
     client},
    {"cloud-client-citrix", "client", must, none, 0, "",
     {"Citrix-klient för Procapita-as-a-Service", "a Citrix client for Procapita-as-a-Service"}, client},
    {"cloud-client-citrix-version", "client", should, none, 0, "",
     {"senaste versionen av CR eller LTSR, för Procapita-as-a-Service",
      "the latest version of CR or LTSR, for Procapita-as-a-Service"},
     client},
    {"cloud-client-citrix-least", "client", must, none, 0, "",
     {"lägst godkända Citrix-version enligt Citrix egen lista, för Procapita-as-a-Service",
      "least approved Citrix version by Citrix's own list, for Procapita-as-a-Service"},
     client},
    {"cloud-client-citrix-end", "client", fact, none, 0, "",
     {"Citrix-klient efter EOL stöds varken av Citrix eller Tietoevry",
      "a Citrix client past its end of life is supported by neither Citrix nor Tietoevry"},
     client},
    {"cloud-client-citrix-risk", "client", fact, none, 0, "",
     {"Citrix-klient efter EOL ökar risken för säkerhetsincidenter",
      "a Citrix client past its end of life raises the risk of security incidents"},
     client},
    {"cloud-client-adobe-reader", "client", must, none, 0, "",
     {"Adobe Reader för utskrifter i Procapita-as-a-Service", "Adobe Reader for printing in Procapita-as-a-Service"},
     client},
    {"cloud-client-card-reader", "client", must, none, 0, "",
     {"kortläsare där inloggning sker med SITHS-kort", "a card reader where log-in is by SITHS card"},
     client},
    {"cloud-client-tablet", "client", may_not, none, 0, "",
     {"plattor för Citrix/Procapita-as-a-Service", "tablets for Citrix/Procapita-as-a-Service"}, client},
    {"cloud-client-screen-scope", "client", fact, none, 0, "",
     {"upplösningen gäller moduler för dator; handhållna har responsiv design",
      "the resolution is for modules on computers; handheld ones are responsive"},
     client},
    {"cloud-client-mobile", "client", fact, none, 0, "",
     {"smart mobil (Android) och Win-10-platta har egna krav",
      "smartphones (Android) and Windows 10 tablets have requirements of their own"},
     client},
    {"cloud-client-lmo", "client", fact, none, 0, "",
     {"LMO och LMO+ har egna kravdokument", "LMO and LMO+ have requirement documents of their own"},
     {{cloud_6_2, "5.3"}}},
};
// clang-format on
}  // namespace cloud_client_requirement_rows

/// What else a cloud client must have, in printed order.
inline constexpr table cloud_client_requirements{cloud_client_requirement_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
