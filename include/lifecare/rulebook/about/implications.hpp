// SPDX-License-Identifier: MIT
/// \file
/// What follows from one condition, or from the answer yes to one question, for another: who has ODBC through a
/// firewall has ODBC. A description that says the one and denies the other says two things; one that says nothing of
/// the other is read as if it said it.
#pragma once

#include <lifecare/core/document.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>
#include <optional>

namespace lifecare::rulebook {

/// Where the first is so, the second is.
struct implication {
    text from;          ///< key of a condition, or else of the demand of a question
    text to;            ///< key of what follows
    label why;          ///< why the first cannot be so without the second
    provenance source;  ///< whose words say so

    friend constexpr bool same_key(const implication& a, const implication& b) noexcept {
        return a.from == b.from && a.to == b.to;
    }
};

namespace implication_rows {
inline constexpr provenance c4_4{in_2024_and_2025("4.4")}, c6_9{in_2024_and_2025("6.9")}, c8_3{in_2024_and_2025("8.3")},
    c8_3_and_12_10{in_2024_and_2025("8.3; 12.10")}, c12_6{in_2024_and_2025("12.6")},
    c5_and_6_9{in_2024_and_2025("5; 6.9")}, cloud_client{{cloud_6_2, "5.1"}};
inline constexpr label within_voo{"avsnittet gäller VoO, men voo är false", "the section is of VoO, but voo is false"},
    integrated{"också det är integration med systemet, men integrations är false",
               "that too is integration with the system, but integrations is false"},
    on_telephones{"det gäller mobiltelefoner, men telephones är false", "it is of phones, but telephones is false"},
    smart_telephones{"den som kör en webbläsare är smart, men telephones-and-tablets är false",
                     "one that runs a browser is smart, but telephones-and-tablets is false"},
    encrypted{"då är kryptering införd, men encryption-introduced är false",
              "then encryption is introduced, but encryption-introduced is false"};
// clang-format off
inline constexpr implication rows[] = {
    // if this holds; so does this; why not the one without the other; printed in
    {"thin-client-of-edu", "thin-client",
     {"EDU i tunn klient-miljö är tunn klient, men thin-client är false",
      "EDU in a thin client environment is a thin client, but thin-client is false"}, {{techspec_2024, "3.1.2"}}},
    {"windows-firewall", "voo", within_voo, c4_4},
    {"forsakringskassan-calls", "voo", within_voo, c4_4},
    // 5 has "inkomsthämtning" as an example of integration with authorities; 4.4 has it as LEFI Online.
    {"forsakringskassan-calls", "outside-integrations",
     {"Försäkringskassan är en myndighet, men outside-integrations är false",
      "the Social Insurance Agency is an authority, but outside-integrations is false"}, in_2024_and_2025("4.4; 5")},
    {"forsakringskassan-calls", "integrations", integrated, in_2024_and_2025("4.4; 5; 6.9")},
    {"outside-integrations", "integrations", integrated, c5_and_6_9},
    {"integrations-without-teis", "integrations", integrated, c5_and_6_9},
    {"api-users", "integrations", integrated, c6_9},
    {"learning-platform-integration", "integrations", integrated, {{techspec_2024, "6.9; 10.3.3"}}},
    {"telephones-on-intranet", "telephones", on_telephones, c8_3},
    {"telephones-without-wifi", "telephones", on_telephones, c8_3},
    {"telephones", "telephones-and-tablets", smart_telephones, c8_3_and_12_10},
    {"telephones-on-intranet", "telephones-and-tablets", smart_telephones, c8_3_and_12_10},
    {"telephones-without-wifi", "telephones-and-tablets", smart_telephones, c8_3_and_12_10},
    {"lmo-offline", "telephones-and-tablets",
     {"LMO är en app i mobil eller platta, men telephones-and-tablets är false",
      "LMO is an app on a phone or tablet, but telephones-and-tablets is false"}, in_2024_and_2025("3.1.6.1; 12.10")},
    {"odbc-firewall", "odbc",
     {"ODBC genom en brandvägg är ODBC, men odbc är false", "ODBC through a firewall is ODBC, but odbc is false"},
     {{techspec_2024, "10.1.3; 10.1.4"}}},
    {"audit-log", "edlevo",
     {"aktivitetsloggen är Edlevos, men edlevo är false", "the activity log is Edlevo's, but edlevo is false"},
     {{techspec_2024, "10.4.3"}}},
    {"sql-tls", "sql-encryption",
     {"TLS är kryptering, men svaret sql-encryption är false", "TLS is encryption, but the answer sql-encryption is false"},
     c12_6},
    {"sql-tls", "encryption-introduced", encrypted, c12_6},
    {"sql-encryption", "encryption-introduced", encrypted, c12_6},
    {"data-file-encryption", "data-encryption",
     {"TDE av datafiler är TDE, men data-encryption är false", "TDE of data files is TDE, but data-encryption is false"},
     c12_6},
    {"data-file-encryption", "encryption-introduced", encrypted, c12_6},
    {"data-encryption", "encryption-introduced", encrypted, c12_6},
    {"broker-administration-source", "broker-administration-ports",
     {"det som nås bara från core- och applikationsservrar är stängt för klienter, men broker-administration-ports är false",
      "what only core and application servers reach is closed to clients, but broker-administration-ports is false"},
     in_2024_and_2025("4.3")},
    {"file-integrations", "integrations", integrated, {{cloud_6_2, "5.4"}}},
    {"procapita-printing", "procapita-as-a-service",
     {"utskrifterna är tjänstens, men procapita-as-a-service är false",
      "the printing is the service's, but procapita-as-a-service is false"}, cloud_client},
    {"cloud-client-citrix-version", "cloud-client-citrix-least",
     {"den senaste versionen är godkänd, men cloud-client-citrix-least är false",
      "the latest version is approved, but cloud-client-citrix-least is false"}, cloud_client},
    {"cloud-client-citrix-version", "cloud-client-citrix",
     {"den har en version, men cloud-client-citrix är false", "it has a version, but cloud-client-citrix is false"},
     cloud_client},
    {"cloud-client-citrix-least", "cloud-client-citrix",
     {"den har en version, men cloud-client-citrix är false", "it has a version, but cloud-client-citrix is false"},
     cloud_client},
};
// clang-format on
}  // namespace implication_rows

/// The implications, by chapter. What follows from what follows is a row too.
inline constexpr table implications{implication_rows::rows};

/// True where something follows from what is so, by what `said(text key)` tells of all else.
template <class Said>
[[nodiscard]] constexpr bool follows(text key, Said&& said) {
    for (const implication& i : implications)
        if (i.to == key && said(i.from) == true) return true;
    return false;
}
/// True where something cannot be so, since what would follow is not.
template <class Said>
[[nodiscard]] constexpr bool is_denied(text key, Said&& said) {
    for (const implication& i : implications)
        if (i.from == key && said(i.to) == false) return true;
    return false;
}
/// Whether something that is not stated is so, by what `said(text key)` tells of all else: nothing where it tells
/// nothing that decides, or both.
template <class Said>
[[nodiscard]] constexpr std::optional<bool> implied(text key, Said&& said) {
    const bool yes = follows(key, said), no = is_denied(key, said);
    return yes == no ? std::nullopt : std::optional{yes};
}

}  // namespace lifecare::rulebook
