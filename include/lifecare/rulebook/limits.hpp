// SPDX-License-Identifier: MIT
/// \file
/// Rules with a number, and hard limits: lengths of names and passwords, the client's connection, telephones, keys,
/// certificates, updates.
///
/// The number is what is right: a latency that may not exceed 10 ms is `must`, `at_most`, 10. A version is in a
/// column of its own, as printed. Sizes are storage_rates.hpp and hardware.hpp, classes reference_configurations.hpp,
/// ports flows.hpp and client_ports.hpp, versions of products platforms.hpp; the rules without a number are
/// security.hpp and operations.hpp.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare::rulebook {

namespace limit_rows {
using enum modality;
using enum comparison;
// clang-format off
inline constexpr requirement rows[] = {
    // key, topic, force, compare, value, unit, rule, printed in
    {"server-platform-bits", "server", fact, at_least, 32, "bit",
     {"32-/64-bitars Windows-serverplattform", "32 or 64 bit Windows server platform"}, {{techspec_2024, "2.1"}}},
    {"server-platform-bits", "server", fact, exactly, 64, "bit",
     {"64-bitars Windows-serverplattform", "64 bit Windows server platform"}, {{techspec_2025, "2.1"}}},
    {"crystal-reports-bits", "client", fact, exactly, 32, "bit",
     {"Crystal Reports används i 32-bitars utförande", "Crystal Reports is used as 32 bit"},
     {{techspec_2024, "2.2"}, {techspec_2025, "2.2"}}},
    {"shared-environment", "environment", may_not, none, 0, "",
     {"en miljö som delas av Lifecare och Education", "an environment shared by Lifecare and Education"},
     {{techspec_2024, "2.2"}}, "2024-01-01"_date},
    {"education-environment", "environment", must, none, 0, "",
     {"Education på en separat servermiljö", "Education in a server environment of its own"}, {{techspec_2024, "2.2"}},
     "2024-01-01"_date},
    {"iis-process-bits", "iis", fact, exactly, 64, "bit",
     {"webbapplikationer ställs om till 64-bitarsläge", "web applications change to 64 bit mode"},
     {{techspec_2024, "2.3"}, {techspec_2025, "2.3"}}},
    {"cpu-extension", "hardware", should, at_least, 8, "cpu",
     {"utbyggbar hårdvara, 2 → 4 → 8 cpu", "extensible hardware, 2 → 4 → 8 CPUs"},
     {{techspec_2024, "3.1"}, {techspec_2025, "3.1"}}},
    {"client-screen-width", "client", should, exactly, 1920, "px",
     {"skärmens bredd, riktvärde", "width of the screen, guide value"}, {{techspec_2024, "3.1.1"}}},
    {"client-screen-width", "client", should, at_least, 1920, "px",
     {"skärmens bredd, minimivärde", "width of the screen, minimum"}, {{techspec_2025, "3.1.1"}}},
    {"client-screen-height", "client", should, exactly, 1080, "px",
     {"skärmens höjd, riktvärde", "height of the screen, guide value"}, {{techspec_2024, "3.1.1"}}},
    {"client-screen-height", "client", should, at_least, 1080, "px",
     {"skärmens höjd, minimivärde", "height of the screen, minimum"}, {{techspec_2025, "3.1.1"}}},
    {"client-colours", "client", should, at_least, 65535, "colours", {"skärmens färger", "colours of the screen"},
     {{techspec_2024, "3.1.1"}, {techspec_2025, "3.1.1"}}},
    {"client-dpi", "client", should, exactly, 100, "%", {"skalning (DPI)", "scaling (DPI)"},
     {{techspec_2024, "3.1.1"}, {techspec_2025, "3.1.1"}}},
    {"client-screen-size", "client", should, exactly, 24, "inches",
     {"skärmens storlek, riktvärde", "size of the screen, guide value"}, {{techspec_2024, "3.1.1"}}},
    {"client-screen-size", "client", should, at_least, 24, "inches",
     {"skärmens storlek, minimivärde", "size of the screen, minimum"}, {{techspec_2025, "3.1.1"}}},
    {"server-name-length", "names", should, at_most, 15, "characters",
     {"servernamnets längd, för NetBIOS-namnet i TSS", "length of a server name, for the NetBIOS name in TSS"},
     {{techspec_2024, "3.1.3"}, {techspec_2025, "3.1.3"}}},
    {"server-name-first-character", "names", may_not, none, 0, "",
     {"servernamn som börjar med en siffra", "a server name that begins with a digit"},
     {{techspec_2024, "3.1.3"}, {techspec_2025, "3.1.3"}}},
    {"database-password-length", "passwords", must, at_most, 15, "characters",
     {"databaslösenordets längd", "length of a database password"},
     {{techspec_2024, "3.1.4"}, {techspec_2025, "3.1.4"}}},
    {"esense-per-customer", "esense", must, exactly, 1, "servers per customer",
     {"ej multi tenant: en eSenseserver för varje kund", "not multi-tenant: one eSense server for each customer"},
     {{techspec_2024, "3.1.6.2"}}},
    {"esense-python-processes", "esense", fact, exactly, 17, "processes",
     {"Pythonprocesser på eSenseservern", "Python processes on the eSense server"}, {{techspec_2024, "3.1.6.2"}}},
    {"client-bandwidth", "network", should, at_least, 10, "Mbit/s",
     {"förbindelse klient till server; tryckt 10 Mbit", "connection of client and server; printed as 10 Mbit"},
     {{techspec_2024, "4.2"}, {techspec_2025, "4.2"}}},
    {"client-latency", "network", must, at_most, 10, "ms",
     {"svarstid (latency) klient till server", "latency of client and server"},
     {{techspec_2024, "4.2"}, {techspec_2025, "4.2"}}},
    {"wan-thin-client", "network", should, none, 0, "",
     {"tunn klient (Citrix eller Remote Desktop Services) över WAN",
      "a thin client (Citrix or Remote Desktop Services) over a WAN"},
     {{techspec_2024, "4.2"}, {techspec_2025, "4.2"}}},
    {"remote-support-rsa", "remote-support", fact, exactly, 2048, "bit",
     {"TeamViewers nyckelutbyte, RSA", "TeamViewer's key exchange, RSA"},
     {{techspec_2024, "7.1"}, {techspec_2025, "7.1"}}},
    {"remote-support-aes", "remote-support", fact, exactly, 256, "bit",
     {"TeamViewers sessionskryptering, AES", "TeamViewer's session encryption, AES"},
     {{techspec_2024, "7.1"}, {techspec_2025, "7.1"}}},
    {"browser-review", "client", fact, exactly, 1, "quarters",
     {"stödet för webbläsare och operativsystem ses över varje kvartal",
      "support of browsers and operating systems is reviewed every quarter"},
     {{techspec_2024, "8.2"}, {techspec_2025, "8.2"}}},
    {"mobile-phone-year", "mobile", must, from, 2020, "year",
     {"mobiltelefonen från detta år eller nyare", "a telephone of this year or newer"},
     {{techspec_2024, "8.3"}, {techspec_2025, "8.3"}}},
    {"mobile-coverage", "mobile", must, none, 0, "",
     {"bra täckning överallt där mobilen används", "good coverage wherever the telephone is used"},
     {{techspec_2024, "8.3"}, {techspec_2025, "8.3"}}},
    {"mobile-wifi", "mobile", must, none, 0, "",
     {"stabilt wifi överallt, vid åtkomst från intranätet", "stable wifi everywhere, for access from the intranet"},
     {{techspec_2024, "8.3"}, {techspec_2025, "8.3"}}},
    {"mobile-network-generation", "mobile", must, at_least, 4, "G",
     {"4G via internet där stabilt wifi saknas", "4G over the internet where stable wifi is missing"},
     {{techspec_2024, "8.3"}, {techspec_2025, "8.3"}}},
    {"twain-version", "scanning", must, at_least, 0, "",
     {"TWAIN, scannerns gränssnitt", "TWAIN, the interface of the scanner"},
     {{techspec_2024, "9"}, {techspec_2025, "9"}}, {}, "1.7"},
    {"asp-mdac", "asp", should, exactly, 0, "",
     {"Microsoft MDAC, om möjligt denna version", "Microsoft MDAC, this version if possible"},
     {{techspec_2024, "10.1.3"}}, {}, "2.71"},
    {"asp-mdac-problem", "asp", fact, exactly, 0, "",
     {"Microsoft MDAC, problem har förekommit", "Microsoft MDAC, there have been problems"},
     {{techspec_2024, "10.1.3"}}, {}, "2.8"},
    {"learning-platform-installation", "learning-platform", fact, exactly, 1, "days",
     {"integrationens installation, ca; teknikkrav uppfyllda och brandväggar klara",
      "installing the integration, about; requirements met and firewalls ready"},
     {{techspec_2024, "10.3.5"}}},
    {"identity-server-introduction", "login", fact, from, 2025, "year",
     {"IdentityServer införs i inloggningen", "IdentityServer is introduced in the log-in"},
     {{techspec_2025, "10.1.4"}}},
    {"identity-server-oauth", "login", fact, exactly, 0, "",
     {"OAuth, standarden för IdentityServers sessionshantering",
      "OAuth, the standard of IdentityServer's session handling"},
     {{techspec_2024, "10.4.1"}, {techspec_2025, "10.1.4"}}, {}, "2"},
    {"audit-invalid-logs", "audit-log", should, at_most, 0, "rows",
     {"tabellen InvalidLogs är normalt tom", "the table InvalidLogs is normally empty"}, {{techspec_2024, "10.4.3"}}},
    {"lca-certificate-validity", "certificates", fact, exactly, 3, "years",
     {"LCA-certifikatets löptid, fr o m nov 2018", "validity of the LCA certificate, since November 2018"},
     {{techspec_2024, "11.1"}}, "2018-11-01"_date},
    {"lca-certificate-validity", "certificates", fact, exactly, 3, "years",
     {"LCA-certifikatets löptid", "validity of the LCA certificate"}, {{techspec_2025, "11.1"}}},
    {"lca-certificate-validity-before", "certificates", fact, exactly, 2, "years",
     {"LCA-certifikatets löptid före nov 2018", "validity of the LCA certificate before November 2018"},
     {{techspec_2024, "11.1"}}},
    {"security-updates", "updates", should, at_least, 1, "times a month",
     {"rutin för Windows säkerhetsuppdateringar", "a routine for Windows security updates"},
     {{techspec_2024, "12.9"}, {techspec_2025, "12.9"}}},
};
// clang-format on
}  // namespace limit_rows

/// Rules with a number and hard limits, in printed order.
inline constexpr table limits{limit_rows::rows};

}  // namespace lifecare::rulebook
