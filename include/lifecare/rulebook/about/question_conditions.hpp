// SPDX-License-Identifier: MIT
/// \file
/// On what a demand depends that only a person knows: the condition, as the document prints it, and what in a
/// description of an installation decides it. Who describes an installation may also say it outright, under the
/// condition's key; audit.hpp weighs both.
#pragma once

#include <lifecare/rulebook/modules.hpp>
#include <lifecare/rulebook/roles.hpp>

namespace lifecare {

/// A setting of an installation that decides a condition.
enum class deciding_setting : std::uint8_t {
    none,           ///< no setting
    thin_client,    ///< whether the client computers run on Citrix or Remote Desktop Services
    tls_in_front,   ///< a reverse proxy or load balancer ends TLS before the web servers; another may be there without
                    ///< ending TLS
    web_firewall,   ///< whether a firewall is between the web servers that the internet reaches and the rest
    exposed_web,    ///< a web server is in the DMZ or on the internet, or all of them are intranet servers inside
    ipv6_variable,  ///< both IPv6 variables are Y on the clients, or TITAN_LOOKUP_IPV6_ENABLE is not
    ipv4_variable,  ///< none of the two is Y: there is nothing to switch off
    separate_database,  ///< a database server is apart from the application servers
    separate_web,       ///< a web or intranet server is a machine of its own
};

/// Whether what decides a condition also fulfils it.
enum class decides : std::uint8_t {
    both,       ///< it holds with it, and does not hold without
    only_no,    ///< it does not hold without; with it, more must be known
    only_with,  ///< it does not hold with it, and holds without
};

/// Which of what is decided is read out of something that need not be so. What is stated of the condition itself
/// corrects a reading, and contradicts everything else.
enum class decided_by_reading : std::uint8_t {
    nothing,        ///< it follows from the words of the condition
    that_it_holds,  ///< with what decides it the condition may hold, and mostly does; without it does not
    all,            ///< both are readings
};

namespace rulebook {

/// What in a description decides a condition. What is not stated decides nothing; of more than one thing each must be
/// so.
struct condition_deciders {
    enum_set<product> products = {};                           ///< one of these products in use
    enum_set<subsystem> subsystems = {};                       ///< one of these subsystems in some domain
    enum_set<role> roles = {};                                 ///< one of these roles on some server
    deciding_setting setting = deciding_setting::none;         ///< a setting
    lifecare::decides effect = lifecare::decides::both;        ///< what follows from it
    decided_by_reading reading = decided_by_reading::nothing;  ///< what of that may be otherwise
};

/// One condition.
struct question_condition {
    text key;                          ///< stable key, as an installation file names it
    label condition;                   ///< when the demand holds
    provenance source;                 ///< where it is printed
    condition_deciders deciders = {};  ///< what decides it; nothing: only who is asked knows
};

namespace question_condition_rows {
using enum decides;
using enum decided_by_reading;
using enum product;
using enum deciding_setting;
inline constexpr citation client{cloud_6_2, "5.1"};
inline constexpr provenance c4_6{in_2024_and_2025("4.6")}, c6_9{in_2024_and_2025("6.9")}, c8_3{in_2024_and_2025("8.3")},
    c12_6{in_2024_and_2025("12.6")};
// clang-format off
inline constexpr question_condition rows[] = {
    // key; when the demand holds; printed in; what of a description decides it
    {"first-installation", {"vid design av en första installation", "when a first installation is designed"},
     {{techspec_2025, "3.1"}}},
    {"virtual-servers", {"i virtuell miljö", "in a virtual environment"},
     in_2024_and_2025("3.1")},
    {"classic-navigator", {"för klienter med classic Navigator", "for clients with the classic Navigator"},
     in_2024_and_2025("3.1.1; 4.2")},
    {"thin-client", {"i tunn klient-miljö", "in a thin client environment"},
     {{techspec_2024, "3.1.2; 3.1.2.1"}, {techspec_2025, "3.1.2"}}, {.setting = thin_client}},
    {"thin-client-of-edu", {"för EDU i tunn klient-miljö", "for EDU in a thin client environment"},
     {{techspec_2024, "3.1.2"}}, {.subsystems = subsystem::edu, .setting = thin_client, .reading = that_it_holds}},
    {"separate-web-server", {"för varje separat webbserver", "for each separate web server"},
     in_2024_and_2025("3.1.5"), {.setting = separate_web}},
    {"exposed-web",
     {"om en webbapplikation exponeras mot Internet",
      "if a web application is exposed to the internet"},
     {{techspec_2024, "3.1.5; 6.1; 10.2"}, {techspec_2025, "3.1.5; 6.1"}}, {.setting = exposed_web, .reading = all}},
    {"lmo-offline", {"om LMO används i offlineläge", "if LMO is used offline"},
     in_2024_and_2025("3.1.6.1"), {.products = products_of_lmo, .effect = only_no}},
    {"remote-supervision", {"för LMO fjärrtillsyn", "for LMO fjärrtillsyn"},
     {{techspec_2024, "3.1.6.2"}}, {.products = remote_supervision}},
    {"analysis", {"för Edlevo Analys", "for Edlevo Analys"},
     {{techspec_2024, "3.1.7"}}, {.products = analysis}},
    {"compute-server", {"för varje computeserver", "for each compute server"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}, {.roles = role::compute_server}},
    {"voo", {"för VoO", "for VoO"}, in_2024_and_2025("4.4"), {.subsystems = subsystem::voo}},
    {"windows-firewall",
     {"för VoO, om databasservern är separat och Windows Firewall är påslagen",
      "for VoO, if the database server is separate and Windows Firewall is on"},
     in_2024_and_2025("4.4"),
     {.subsystems = subsystem::voo, .setting = separate_database, .effect = only_no}},
    {"forsakringskassan-calls",
     {"för VoO, om anrop görs till Försäkringskassan", "for VoO, if calls are made to the Social Insurance Agency"},
     in_2024_and_2025("4.4"), {.subsystems = subsystem::voo, .effect = only_no}},
    {"installer-downloads",
     {"om Lifecare Installer laddar ner installationspaket eller licensfil på servern",
      "if Lifecare Installer downloads packages or the licence file on the server"},
     in_2024_and_2025("4.5")},
    {"direct-access", {"om Ipv6 och Direct Access används", "if IPv6 and Direct Access are used"},
     c4_6, {.setting = ipv6_variable, .reading = that_it_holds}},
    {"ipv4-only-network",
     {"om det interna nätet bara har Ipv4 och klienten har miljövariablerna",
      "if the internal network has IPv4 only and the client has the environment variables"},
     c4_6, {.setting = ipv4_variable, .effect = only_no}},
    {"feedback-form", {"om återkopplingsformuläret är påkopplat", "if the feedback form is connected"},
     in_2024_and_2025("4.7")},
    {"outside-integrations",
     {"för integration med myndigheter, externa produkter och andra Tietoevryprodukter",
      "for integration with authorities, external products and other Tietoevry products"},
     in_2024_and_2025("5")},
    {"backup-design",
     {"när en mer detaljerad design för backup fastställs",
      "when a more detailed backup design is decided"},
     in_2024_and_2025("6.2")},
    {"maintenance-mode",
     {"om övervakningsverktyget medger Maintenance Mode",
      "if the monitoring tool allows maintenance mode"},
     in_2024_and_2025("6.3")},
    {"identity-provider", {"om ni har en IdP", "if you have an identity provider"},
     in_2024_and_2025("6.6")},
    {"account-changes",
     {"vid planerade ändringar av användarkonton eller behörighet",
      "when changes to user accounts or rights are planned"},
     in_2024_and_2025("6.8")},
    {"integrations", {"vid integration med verksamhetssystemet", "where other systems are integrated with it"},
     {{techspec_2024, "6.9"}, {techspec_2025, "6.9"}, {cloud_6_2, "5.4"}}},
    {"integrations-without-teis",
     {"vid integration med verksamhetssystemet på annat sätt än genom TEIS",
      "where other systems are integrated with it otherwise than by TEIS"},
     in_2024_and_2025("5; 6.9")},
    {"external-api",
     {"för API:er som exponeras via extern webbserver",
      "for APIs exposed by an external web server"},
     {{techspec_2024, "6.9"}, {techspec_2025, "6.9"}, {cloud_6_2, "5.4"}}},
    {"api-users", {"om externa aktörer använder API:erna", "if outside parties use the APIs"},
     c6_9},
    {"load-balancer",
     {"om lastdelare, proxy eller SSL-terminering används framför servrarna",
      "if there is a load balancer, proxy or SSL termination in front of the servers"},
     in_2024_and_2025("6.9; 10.1.3"), {.setting = tls_in_front}},
    {"large-reads", {"om stora datamängder läses ut", "if large amounts of data are read out"},
     c6_9},
    {"remote-services", {"för Tietoevrys tjänster på distans", "for Tietoevry's remote services"},
     in_2024_and_2025("7; 7.1")},
    {"telephones",
     {"om Lifecaremoduler körs i en webbläsare i mobiltelefon",
      "if Lifecare modules are used in a browser on mobile phones"},
     c8_3},
    {"telephones-on-intranet",
     {"om mobiltelefoner når Lifecaremoduler från intranätet",
      "if mobile phones reach Lifecare modules from the intranet"},
     c8_3},
    {"telephones-without-wifi",
     {"om personalens mobiler går via internet och stabilt wifi saknas",
      "if the staff's phones connect over the internet and there is no stable wifi"},
     c8_3},
    {"scanning", {"för tillvalet scanning", "for the option of scanning"},
     in_2024_and_2025("9"), {.products = scanning}},
    {"inner-firewall",
     {"om en brandvägg står mellan webbserver och applikations- eller behörighetsserver",
      "if there is a firewall between the web server and the application or authorisation server"},
     in_2024_and_2025("10.1.2"), {.setting = web_firewall}},
    {"odbc", {"för webbapplikationer med ODBC-koppling", "for web applications with ODBC"},
     {{techspec_2024, "10.1.3"}}, {.products = legacy_web, .effect = only_no}},
    {"odbc-firewall",
     {"om webbapplikationer har ODBC-koppling genom en brandvägg",
      "if web applications have ODBC through a firewall"},
     {{techspec_2024, "10.1.4"}}, {.products = legacy_web, .effect = only_no}},
    {"learning-platform-integration",
     {"för online-integration mellan Lärplattformen och Procapita",
      "for online integration between Lärplattformen and Procapita"},
     {{techspec_2024, "10.3.3; 10.3.5"}}, {.products = learning_platform, .effect = only_no}},
    {"qds", {"om modulen QDS används", "if the module QDS is used"},
     {{techspec_2024, "10.3.3"}}, {.products = learning_platform, .effect = only_no}},
    {"learning-platform-sign-on",
     {"för SSO mellan edWise och Procapita-webbar",
      "for SSO between edWise and the Procapita webs"},
     {{techspec_2024, "10.3.6"}}, {.products = learning_platform, .effect = only_no}},
    {"edlevo", {"för Edlevo", "for Edlevo"},
     {{techspec_2024, "10.4.1; 10.4.3"}}, {.subsystems = subsystem::edu, .reading = that_it_holds}},
    {"identity-server",
     {"när IdentityServer är en del av inloggningen",
      "where IdentityServer is part of the log-in"},
     {{techspec_2025, "10.1.4"}}},
    {"audit-log", {"för Edlevos aktivitetslogg", "for Edlevo's activity log"},
     {{techspec_2024, "10.4.3"}}, {.products = audit_log}},
    {"cloud-web",
     {"för Lifecares webblösningar i Tietoevrys moln",
      "for Lifecare's web solutions in Tietoevry's cloud"},
     in_2024_and_2025("11.1")},
    {"two-factor-modules",
     {"för moduler som kräver tvåfaktorsinloggning",
      "for modules that require two-factor log-in"},
     in_2024_and_2025("12.4")},
    {"sql-tls", {"om TLS används till SQL Server, inte IPsec", "if TLS is used to SQL Server, not IPsec"},
     c12_6},
    {"data-encryption",
     {"om data- eller backupfiler krypteras med TDE",
      "if data or backup files are encrypted with TDE"},
     c12_6},
    {"data-file-encryption", {"om datafiler krypteras med TDE", "if data files are encrypted with TDE"},
     c12_6},
    {"encryption-introduced",
     {"om kryptering av kommunikation till SQL Server eller av filer införs",
      "if encryption of communication to SQL Server or of files is introduced"},
     c12_6},
    {"automatic-log-out",
     {"där applikationen har automatutloggning",
      "where the application has automatic log-out"},
     in_2024_and_2025("12.10")},
    {"telephones-and-tablets", {"för smarta telefoner och surfplattor", "for smartphones and tablets"},
     in_2024_and_2025("12.10")},
    {"training-environment", {"om UTB ingår i avtalet", "if the contract includes UTB"},
     {{cloud_6_2, "4.2; 4.3"}}},
    {"procapita-as-a-service", {"för Procapita-as-a-Service", "for Procapita-as-a-Service"},
     {client}, {.products = procapita_as_a_service}},
    {"procapita-printing", {"för utskrifter i Procapita-as-a-Service", "for printing in Procapita-as-a-Service"},
     {client}, {.products = procapita_as_a_service, .effect = only_no}},
    {"siths-cards", {"om inloggning sker med SITHS-kort", "if users log in with SITHS cards"},
     {client}},
    {"computer-modules",
     {"för Lifecare-moduler byggda för dator och webbläsare",
      "for Lifecare modules built for computers and browsers"},
     {client}},
    {"identity-provider-not-liam", {"om LIAM inte är er IDP", "if LIAM is not your identity provider"},
     {{cloud_6_2, "3.2; 5.2; 6.1"}}, {.products = liam, .effect = only_with}},
    {"file-integrations", {"för filintegrationer", "for file integrations"},
     {{cloud_6_2, "5.4"}}},
    {"kir", {"för KIR", "for KIR"},
     {{cloud_6_2, "5.5"}}, {.subsystems = subsystem::kir}},
    {"automated-jobs",
     {"om nya schemalagda och automatiserade jobb planeras: integrationer, API, bakgrundsjobb, RPA",
      "if new scheduled and automated jobs are planned: integrations, APIs, background jobs, RPA"},
     {{cloud_6_2, "5.6"}}},
    {"penetration-tests", {"om penetrationstest görs", "if penetration tests are performed"},
     {{cloud_6_2, "6.3"}}},
};
// clang-format on
}  // namespace question_condition_rows

/// The conditions, in printed order, the cloud's last.
inline constexpr table question_conditions{question_condition_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
