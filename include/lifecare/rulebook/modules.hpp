// SPDX-License-Identifier: MIT
/// \file
/// The modules and products of the suite that the specifications name in addition to the subsystems, and which of them
/// an installation file names.
///
/// Parts that are named only as a port, a program or a database are in client_ports.hpp, flows.hpp,
/// firewall_programs.hpp and databases.hpp; third-party software in platforms.hpp and components.hpp. What the
/// documents do not spell out is not spelt out here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/products.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <optional>

namespace lifecare {

namespace rulebook {

/// One module or product.
struct module_row {
    text key;                                  ///< stable key; that of the product where it is one
    text name;                                 ///< as printed
    label description;                         ///< what it is
    enum_set<subsystem> subsystems;            ///< the subsystems it is printed for; empty where none is
    rulebook::belongs_to belongs_to;           ///< welfare, education, or both
    std::optional<lifecare::product> product;  ///< the product it belongs to
    lifecare::basis basis;                     ///< how its family was got
    label reason;                              ///< from what; empty where the family is printed
    provenance source;                         ///< where it is named
};

namespace module_rows {
using enum subsystem;
using enum belongs_to;
using enum lifecare::product;
using enum basis;
inline constexpr std::nullopt_t none = std::nullopt;
inline constexpr enum_set<subsystem> any{};
inline constexpr label of_the_whole{"del av hela verksamhetssystemet", "part of the whole suite"},
    of_edlevo{"står under Edlevo", "in the section on Edlevo"},
    of_school{"står under Lärplattformen", "in the section on Lärplattformen"},
    of_edition{"utgåvan gäller Welfare", "the edition is for welfare"}, of_name{"av namnet", "by the name"},
    beside_lmo{"nämns bredvid LMO", "named next to LMO"},
    of_databases{"av databasernas delsystem", "by the databases' subsystem"};
// clang-format off
inline constexpr module_row rows[] = {
    // key, as printed, what it is, subsystems, of, product, family, from what, printed in
    {"procapita", "Procapita",
     {"Klient-/serverlösning, back-end för Lifecare", "Client/server suite, back end of Lifecare"}, any, both, none,
     derived, of_the_whole, in_2024_and_2025("1; 2.1")},
    {"lifecare", "Lifecare", {"Moduler för webbåtkomst", "Modules for use by web"}, any, both, none, printed, {},
     {{techspec_2024, "1; 2.2"}}},
    {"lifecare", "Lifecare", {"Moduler för webbåtkomst", "Modules for use by web"}, any, welfare, none, derived,
     of_edition, {{techspec_2025, "1; 2.2"}}},
    {"edlevo", "Edlevo",
     {"Educations produkt (tidigare Tieto Education), i moln och on premise",
      "Education's product (formerly Tieto Education), in the cloud and on premises"},
     {edu}, education, none, printed, {}, {{techspec_2024, "1; 10.4"}}},
    {"lcs", "Lifecare Cloud Services", {"SaaS-tjänster (LCS)", "Software as a service (LCS)"}, any, both, none, derived,
     of_the_whole, {{techspec_2024, "1; 10.4"}, {techspec_2025, "1; 6.5"}}},
    {"mobile-care", "LMO (Lifecare Mobil Omsorg)",
     {"Mobila applikationer, även offline", "Mobile applications, offline too"}, any, welfare, mobile_care, assumed,
     of_name, {{techspec_2024, "3.1; 3.1.6"}, {techspec_2025, "3.1.6"}}},
    {"lmht", "LMHT", {"Mobil lösning", "Mobile solution"}, any, welfare, none, assumed, beside_lmo,
     {{techspec_2024, "3.1"}}},
    {"lmhs", "LMHS", {"Mobil lösning", "Mobile solution"}, any, welfare, none, assumed, beside_lmo,
     {{techspec_2024, "3.1"}}},
    {"navigator", "Navigatorn", {"Procapitas klient (tcm.exe)", "The Procapita client (tcm.exe)"}, any, both, none,
     derived, of_the_whole, in_2024_and_2025("3.1.1; 3.1.2; 4.3")},
    {"citizen-services", "Medborgartjänster",
     {"Tjänster för medborgare, med bifogade filer", "Services for citizens, with attached files"}, {voo, ifo}, welfare,
     none, printed, {}, {{techspec_2024, "3.1.4; 13.4"}, {techspec_2025, "3.1.4; 13.3"}}},
    {"deviations", "Avvikelse",
     {"Avvikelser, med filer från webbrapporter och utredning", "Deviations, with files of web reports and inquiries"},
     {voo, ifo}, welfare, none, printed, {}, {{techspec_2024, "3.1.4; 13.4"}, {techspec_2025, "3.1.4; 13.3"}}},
    {"time-book", "Tidbok", {"Bokningssystem", "Booking system"}, {voo, ifo}, welfare, none, printed, {},
     {{techspec_2024, "3.1.4; 13.4"}, {techspec_2025, "3.1.4; 13.3"}}},
    {"remote-supervision", "LMO fjärrtillsyn",
     {"Fjärrtillsyn med sensorer, på en eSenseserver", "Remote supervision with sensors, on an eSense server"}, any,
     welfare, remote_supervision, assumed, of_name, {{techspec_2024, "3.1.6.2"}}},
    {"analysis", "Edlevo Analys",
     {"Edlevos analysmodul, på en analysserver", "Edlevo's analysis module, on an analysis server"}, {edu}, education,
     lifecare::product::analysis, derived, of_edlevo, {{techspec_2024, "3.1.7"}}},
    {"planning", "Lifecare Planning",
     {"Planering, med beräkningar på en computeserver", "Planning, with calculations on a compute server"}, {voo},
     welfare, planning, derived, of_databases, {{techspec_2024, "3.1.8; 13.4"}, {techspec_2025, "3.1.7; 13.3"}}},
    {"lapscare", "LapsCare", {"Föregångare till Lifecare Planning", "Forerunner of Lifecare Planning"}, {voo}, welfare,
     planning, derived, of_databases, {{techspec_2024, "3.1.8; 13.4"}, {techspec_2025, "3.1.7; 13.3"}}},
    {"forward-proxy", "Forwardproxy",
     {"Del av Education Agent: Edlevos meny, auditlogg och räknare",
      "Part of Education Agent: Edlevo's menu, audit log and counters"},
     {edu}, education, none, printed, {}, {{techspec_2024, "4.3; 10.4.3"}}},
    {"scheduling-service", "Tieto Scheduling Service",
     {"Tjänst på applikationsservern", "Service on the application server"}, any, both, none, derived, of_the_whole,
     {{techspec_2024, "4.3"}}},
    {"metadata-service", "Metaservice", {"Metatjänst på coreservern", "Metadata service on the core server"}, any, both,
     none, derived, of_the_whole, in_2024_and_2025("3.1; 4.3")},
    {"name-server", "Tieto Name Server", {"Namnservice (TNS)", "Name service (TNS)"}, any, both, none, derived,
     of_the_whole, {{techspec_2024, "4.3; 13.1; 13.5"}, {techspec_2025, "4.3; 13.1; 13.4"}}},
    {"event-system", "Event System", {"Händelser, med notifiering till webbar", "Events, with notices to webs"}, any,
     both, none, derived, of_the_whole, in_2024_and_2025("4.3")},
    {"resource-agent", "Resursagent (Web.Agent)", {"Resursagent på coreservern", "Resource agent on the core server"},
     any, both, none, derived, of_the_whole, in_2024_and_2025("4.3")},
    {"memory-cache", "Memory Cache",
     {"Cache mellan lastbalanserade servrar, med Memory Cache Sync",
      "Cache between load-balanced servers, with Memory Cache Sync"},
     any, both, none, derived, of_the_whole, in_2024_and_2025("4.3")},
    {"sqlmanager", "SQLManager",
     {"Installerar OLE DB-providers när den uppdateras", "Installs OLE DB providers when it is updated"}, any, both,
     none, derived, of_the_whole, in_2024_and_2025("4.4")},
    {"lifecare-installer", "Lifecare Installer",
     {"Installerar och uppdaterar, hämtar licensfilen", "Installs and updates, fetches the licence file"}, any, both,
     none, derived, of_the_whole, {{techspec_2024, "4.5; 6.3; 10.3.3; 13.4"}, {techspec_2025, "4.5; 6.3; 13.3"}}},
    {"feedback", "Lifecare återkoppling",
     {"Feedbackformulär i applikationsmenyn", "Feedback form in the application menu"}, any, both, none, derived,
     of_the_whole, in_2024_and_2025("4.7")},
    {"teis", "TEIS", {"Integrationer", "Integrations"}, any, both, none, derived, of_the_whole,
     {{techspec_2024, "5; 10.3.4"}, {techspec_2025, "5"}}},
    {"identity-portal", "Identity Portal (IdP)", {"Styr metoden för inloggning", "Decides the method of log-in"}, any,
     both, none, derived, of_the_whole, in_2024_and_2025("3.1; 6.1")},
    {"liam", "Tietoevry Lifecare IAM Services (LIAM)", {"Extern IdP-leverantör", "Outside identity provider"}, any,
     both, none, derived, of_the_whole, {{techspec_2024, "6.1"}}},
    {"liam", "TietoEVRY Lifecare IAM Services (LIAM)", {"Extern IdP-leverantör", "Outside identity provider"}, any,
     both, none, derived, of_the_whole, {{techspec_2025, "6.1"}}},
    {"single-sign-on", "Procapita Single Sign-On (SSO)",
     {"Tillval: inloggning via Active Directory", "Optional: log-in by Active Directory"}, any, both, none, derived,
     of_the_whole, in_2024_and_2025("6.1.1")},
    {"service-card", "Inloggning och signering via eTjänstekort", {"Tillval: smart kort", "Optional: smart card"},
     {voo, ifo}, welfare, none, printed, {}, in_2024_and_2025("6.1.2")},
    {"server-manager", "Tieto Server Manager", {"Windowstjänst", "Windows service"}, any, both, none, derived,
     of_the_whole, in_2024_and_2025("6.3; 12.3")},
    {"tsb", "TSB", {"Broker; dess processer bevakas", "Broker; its processes are watched"}, any, both, none, derived,
     of_the_whole, {{techspec_2024, "6.3; 10.1.3"}}},
    {"tsb", "TSB", {"Processer som bevakas", "Processes that are watched"}, any, both, none, derived, of_the_whole,
     {{techspec_2025, "6.3"}}},
    {"bbic", "BBIC", {"Använder Acrobat Reader", "Uses Acrobat Reader"}, {ifo}, welfare, none, printed, {},
     in_2024_and_2025("8.2")},
    {"voo-utforare-silverlight", "VOO Utförare Silverlight", {"Kräver Silverlight", "Needs Silverlight"}, {voo},
     welfare, none, printed, {}, {{techspec_2024, "8.2"}}},
    {"lifecare-utforare", "Lifecare Utförare", {"Verifierad för mobil", "Verified for telephones"}, {voo}, welfare,
     none, derived, of_databases, {{techspec_2024, "8.3; 13.4"}, {techspec_2025, "8.3; 13.3"}}},
    {"scanning", "Scanning", {"Tillval: scanning med TWAIN", "Optional: scanning with TWAIN"}, {ifo}, welfare, scanning,
     derived,
     {"C1: AccuSoft ImageGear, Scanning (IFO); avsnitt 9 nämner inget delsystem",
      "C1: AccuSoft ImageGear, Scanning (IFO); section 9 names no subsystem"},
     {{techspec_2024, "9; 13.3"}, {techspec_2025, "9; 13.2"}}},
    {"asp-webs", "ASP Webb",
     {"Webbapplikationer främst i Education, och en till KIR", "Web applications mainly in Education, and one for KIR"},
     {edu, kir}, both, legacy_web, printed, {}, {{techspec_2024, "10.1.3"}}},
    {"inbox", "Inkorgen",
     {"Mellanlager mellan webbapplikation och Procapita, en broker (TSB)",
      "Layer between web application and Procapita, a broker (TSB)"},
     {edu}, education, legacy_web, printed, {}, {{techspec_2024, "10.1.3; 13.1; 13.5"}}},
    {"net-webs", ".NET Webb",
     {"Webbapplikationer helt i .NET, för intranät eller internet",
      "Web applications all in .NET, for the intranet or the internet"},
     any, both, none, derived, of_the_whole, {{techspec_2024, "10.2"}}},
    {"learning-platform", "Procapitas Lärplattform (edWise)",
     {"Virtuell mötesplats för skolan", "Virtual meeting place of the school"}, {edu}, education, learning_platform,
     printed, {}, {{techspec_2024, "10.3; 13.2"}}},
    {"rexnet", "Rexnet", {"Där Lärplattformen nås (www.rexnet.se)", "Where Lärplattformen is reached (www.rexnet.se)"},
     {edu}, education, learning_platform, derived, of_school, {{techspec_2024, "10.3.1; 10.3.4; 13.2"}}},
    {"qds", "QDS",
     {"Kvalitets- och dokumentationsstöd, kräver online-integration",
      "Support of quality and documentation, needs the online integration"},
     {edu}, education, learning_platform, derived, of_school, {{techspec_2024, "10.3.3"}}},
    {"tsp", "Tieto Security Proxy (TSP)",
     {"VPN-baserad mellanprogramvara, del av TEIS", "Middleware built on VPN, a part of TEIS"}, {edu}, education,
     learning_platform, derived, of_school, {{techspec_2024, "10.3.3; 10.3.4; 13.2"}}},
    {"identityserver", "IdentityServer", {"Sessionshantering i Edlevo med Oauth 2", "Edlevo's sessions by Oauth 2"},
     {edu}, education, none, derived, of_edlevo, {{techspec_2024, "10.4.1"}}},
    {"identityserver", "IdentityServer",
     {"Sessionshantering i verksamhetssystemet med Oauth 2, från 2025", "The suite's sessions by Oauth 2, from 2025"},
     any, welfare, none, derived, of_edition, {{techspec_2025, "10.1.4; 13.3"}}},
    {"spaces", "Spaces",
     {"Enhetlig meny i Edlevo, i molnet och lokalt", "One menu of Edlevo, in the cloud and on premises"}, {edu},
     education, spaces, printed, {}, {{techspec_2024, "4.3; 10.4.2; 13.4"}}},
    {"audit-log", "Edlevo aktivitets-/auditlogg", {"Loggar alla användaranrop", "Logs every user's call"}, {edu},
     education, audit_log, printed, {}, {{techspec_2024, "3.1.4; 4.3; 10.4.3; 13.4"}}},
    {"counters", "Edlevo räknare", {"Räknare som komponenter lägger till", "Counters that components add"}, {edu},
     education, counters, derived, of_edlevo, {{techspec_2024, "4.3; 10.4.4"}}},
    {"education-agent", "Education Agent",
     {"Tjänst på coreservern, med Forwardproxyn", "Service on the core server, with the forward proxy"}, {edu},
     education, none, derived, of_edlevo, {{techspec_2024, "10.4.3; 10.4.4"}}},
    {"cloud-agent", "Lifecare Cloud Agent (LCA)",
     {"Förbinder kundens servrar med molnet", "Connects the customer's servers with the cloud"}, any, both, none,
     derived, of_the_whole, in_2024_and_2025("11.1")},
    {"service-bus", "Lifecare Service Bus (LSB)",
     {"Kommunikationslösning i molnet", "Means of communication in the cloud"}, any, both, none, derived, of_the_whole,
     in_2024_and_2025("11.1")},
    {"welfare-agent", "Welfare Agent", {"LCA:s tjänst", "The service of LCA"}, any, both, none, derived, of_the_whole,
     in_2024_and_2025("11.1")},
    {"welfare-agent-web", "Welfare.Agent.Web",
     {"Lokal agent i IIS, enbart mellan installationens servrar",
      "Agent in IIS, between the installation's servers only"},
     any, both, none, derived, of_the_whole, in_2024_and_2025("11.1")},
    {"legacy-web", "äldre webbapplikationer", {"Webbar med portöppningarna i A1", "Webs with the ports of A1"},
     {edu, voo}, both, legacy_web, printed, {}, {{techspec_2024, "13.1"}}},
    {"legacy-web", "äldre webbapplikationer", {"Webbar med portöppningarna i A1", "Webs with the ports of A1"}, {voo},
     welfare, legacy_web, printed, {}, {{techspec_2025, "13.1"}}},
    {"tcu", "TCU", {"Använder ZipArchive", "Uses ZipArchive"}, any, both, none, derived, of_the_whole,
     {{techspec_2024, "13.3"}, {techspec_2025, "13.2"}}},
    {"lcc", "LCC", {"Aktiverar vissa databaser", "Activates some databases"}, any, both, none, derived, of_the_whole,
     {{techspec_2024, "13.4"}, {techspec_2025, "13.3"}}},
    {"event-service", "Tieto Event Service", {"Händelseserver", "Event server"}, any, both, none, derived, of_the_whole,
     {{techspec_2024, "13.5"}, {techspec_2025, "13.4"}}},
    {"error-service", "Tieto Error Service", {"Hanterar loggning", "Handles logging"}, any, both, none, derived,
     of_the_whole, {{techspec_2024, "13.5"}, {techspec_2025, "13.4"}}},
};
// clang-format on
}  // namespace module_rows

/// Modules and products, in printed order.
inline constexpr table modules{module_rows::rows};

}  // namespace rulebook

}  // namespace lifecare
