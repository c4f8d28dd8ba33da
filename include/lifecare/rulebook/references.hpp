// SPDX-License-Identifier: MIT
/// \file
/// Every document and every web address to which the five documents refer, and the change history of the newest
/// specification.
///
/// Addresses are as printed or as the link carries them; whether anything still answers there is not said. References
/// within a document are not rows, but appendices that are referred to and not printed are. The cloud numbers its
/// references; its list prints 5 to 10 only.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// One referenced document or address.
struct reference {
    text key;           ///< stable key
    text title;         ///< as printed; empty where only the address is
    text address;       ///< web or mail address; empty where none is given
    text number;        ///< its number as printed; empty where it has none
    label content;      ///< what is found there
    provenance source;  ///< where it is referred to
};

namespace reference_rows {
inline constexpr label not_printed{"bilagan ingår inte i dokumentet", "the appendix is not in the document"};
// clang-format off
inline constexpr reference rows[] = {
    // key, title, address, number, what, referred to in
    {"specification", "Aktuell version av detta dokument", "https://doc.service.tieto.com/teknikspec/", "",
     {"teknisk specifikation", "technical specification"}, in_2024_and_2025("1")},
    {"service-description", "", "https://doc.service.tieto.com/tjanstebeskrivning/", "",
     {"tjänstebeskrivning, Lifecare", "service description, Lifecare"}, in_2024_and_2025("1")},
    {"service-description-education", "", "https://doc.service.tieto.com/tjanstebeskrivning_education/", "",
     {"tjänstebeskrivning, Education", "service description, Education"}, {{techspec_2024, "1"}}},
    {"aspnet-core-module", "", "https://learn.microsoft.com/sv-SE/aspnet/core/host-and-deploy/aspnet-core-module", "",
     {"ASP.NET Core-modulen för IIS", "the ASP.NET Core module for IIS"},
     in_2024_and_2025("2.3")},
    {"in-process-hosting", "", "https://learn.microsoft.com/sv-SE/aspnet/core/host-and-deploy/iis/in-process-hosting",
     "", {"applikationer i IIS arbetsprocess", "applications in the worker process of IIS"},
     in_2024_and_2025("2.3")},
    {"thin-clients", "Thin clients.doc", "", "", {"dimensionering av terminalserver", "sizing of terminal servers"},
     {{techspec_2024, "3.1.2.1"}}},
    {"lmo-requirements", "", "https://prod-lcsse.service.tieto.com/teknikkravlmo/", "",
     {"tekniska krav på LMO:s mobila enheter", "requirements of mobile devices for LMO"},
     in_2024_and_2025("3.1.6.1")},
    {"feedback", "", "https://we-feedback-func-app-prod23.azurewebsites.net", "",
     {"Lifecare återkoppling", "Lifecare feedback"}, in_2024_and_2025("4.7")},
    {"saml-profile", "TietoEvry Lifecare and Tieto Education SAML Attributsprofil.pdf",
     "https://doc.service.tieto.com/SAML/", "",
     {"SAML, även på kundportalens tekniksida", "SAML, also on the customer portal's technical page"},
     {{techspec_2024, "6.1"}}},
    {"saml-profile", "", "https://doc.service.tieto.com/SAML/", "", {"SAML", "SAML"}, {{techspec_2025, "6.1"}}},
    {"sql-server-maintenance", "SQL Server Maintenance plan", "", "", {"databasbackup", "database backup"},
     in_2024_and_2025("6.2")},
    {"antivirus-exclusions", "",
     "https://blogs.msdn.microsoft.com/bryanwarhold/2017/09/06/collection-of-file-exclusions-for-sharepoint-sql-owa-iis-and-windows-server/",
     "", {"Microsoft om virusprogram: filundantag", "Microsoft on antivirus: exclusions of files"},
     {{techspec_2024, "6.7"}}},
    {"antivirus-software", "",
     "https://support.microsoft.com/en-us/help/309422/how-to-choose-antivirus-software-to-run-on-computers-that-are-running",
     "", {"Microsoft om val av virusprogram", "Microsoft on choosing antivirus software"},
     in_2024_and_2025("6.7")},
    {"client-certificate", "Wikipedia", "https://en.wikipedia.org/wiki/Client_certificate", "",
     {"klientcertifikat", "client certificates"}, {{techspec_2024, "6.9"}}},
    {"client-certificate", "Wikipedia", "", "", {"klientcertifikat", "client certificates"}, {{techspec_2025, "6.9"}}},
    {"load-balancer-setup", "Setup lastbalanserare eller proxy.pdf", "", "",
     {"lastdelare, proxy och SSL-terminering", "load balancers, proxies and TLS termination"},
     {{techspec_2024, "6.9; 10.1.3"}}},
    {"load-balancer-setup", "Setup lastbalanserare eller proxy", "", "",
     {"lastdelare, proxy och SSL-terminering", "load balancers, proxies and TLS termination"},
     {{techspec_2025, "6.9; 10.1.3"}}},
    {"teamviewer", "TeamViewers hemsida", "", "", {"nedladdning av TeamViewer", "download of TeamViewer"},
     in_2024_and_2025("7.1")},
    {"twain", "", "www.twain.org", "", {"standardgränssnittet TWAIN", "the standard interface TWAIN"},
     in_2024_and_2025("9")},
    {"appendix-a4", "bilaga A4", "", "", not_printed, {{techspec_2024, "10.1.1; 10.1.2"}, {techspec_2025, "10.1.1"}}},
    {"application-details", "detaljdokument för varje applikation", "", "",
     {"hur applikationerna anropar webbservern", "how the applications call the web server"},
     in_2024_and_2025("10.1.3")},
    {"appendix-a2", "bilaga A2", "", "", not_printed, {{techspec_2024, "10.1.3; 10.1.4"}}},
    {"appendix-a3", "bilaga A3", "", "", not_printed, {{techspec_2024, "10.1.3; 10.1.4"}}},
    {"rexnet", "Rexnet", "www.rexnet.se", "", {"Lärplattformens portal", "the portal of Lärplattformen"},
     {{techspec_2024, "10.3.1; 13.2"}}},
    {"supervisory-authority", "", "https://www.datainspektionen.se/", "",
     {"riskbedömningar, Datainspektionen", "risk assessments, Datainspektionen"}, {{techspec_2024, "12.2"}}},
    {"supervisory-authority", "Integritetsskyddsmyndigheten – IMY", "https://www.imy.se/", "",
     {"riskbedömningar, IMY", "risk assessments, IMY"}, {{techspec_2025, "12.2"}}},
    {"rabbitmq-administration", "", "http://localhost:15672", "",
     {"RabbitMQ:s administration, lokalt", "administration of RabbitMQ, local"}, {{techspec_2025, "13.2"}}},
    {"cloud-description", "LCS Tjänstebeskrivning – Lifecare", "https://doc.service.tieto.com/tjanstebeskrivning",
     "Ref. 1", {"aktuell version av tjänstebeskrivningen", "current version of the service description"},
     {{cloud_6_2, "1"}}},
    {"cloud-training-environment", "UTB Beskrivning", "https://doc.service.tieto.com/utb_beskrivning", "Ref. 2",
     {"test- och utbildningsmiljön", "the training environment"}, {{cloud_6_2, "4.2"}}},
    {"cloud-status", "Lifecare status", "https://www.lifecarestatus.se", "Ref. 3",
     {"driftstatus", "status of operation"}, {{cloud_6_2, "4.4"}}},
    {"cloud-service-windows", "Lifecare servicefönster", "https://prod-lcsse.service.tieto.com/LCS.Status/Calendar",
     "Ref. 4", {"aktuella servicefönster", "current service windows"}, {{cloud_6_2, "4.5"}}},
    {"citrix-current-release", "Citrix klient CR (Current Release)",
     "https://www.citrix.com/downloads/workspace-app/windows", "Ref. 5", {"nedladdning", "download"},
     {{cloud_6_2, "5.1; reference list"}}},
    {"citrix-long-term", "Citrix klient LTSR (Long Term Service Release)",
     "https://www.citrix.com/downloads/workspace-app/workspace-app-for-windows-long-term-service-release", "Ref. 6",
     {"nedladdning", "download"}, {{cloud_6_2, "5.1; reference list"}}},
    {"citrix-lifecycle", "Lägst godkända version av Citrix klient för Windows",
     "https://www.citrix.com/support/product-lifecycle/workspace-app.html", "Ref. 7", {"End of Life", "end of life"},
     {{cloud_6_2, "5.1; reference list"}}},
    {"cloud-saml-profile", "SAML Attributsprofil", "https://doc.service.tieto.com/saml", "Ref. 8",
     {"MFA enligt SAML v2", "MFA by SAML v2"}, {{cloud_6_2, "5.2; reference list"}}},
    {"cloud-lmo-requirements", "Tekniska Krav för Lifecare Mobil Omsorg.pdf",
     "https://doc.service.tieto.com/TeknikkravLMO", "Ref. 9", {"tekniska krav för LMO", "requirements of LMO"},
     {{cloud_6_2, "5.3; reference list"}}},
    {"cloud-lmo-plus-requirements", "Tekniska Krav för Lifecare Mobil Omsorg Plus.pdf",
     "https://doc.service.tieto.com/TeknikkravLMO_Plus", "Ref. 10",
     {"tekniska krav för LMO Plus (LMO+)", "requirements of LMO Plus (LMO+)"}, {{cloud_6_2, "5.3; reference list"}}},
    {"stockholm-processes", "Bilaga 7d – Processbeskrivningar", "", "",
     {"verksamhetens processer", "the schools' processes"}, {{stockholm_2013, "2.1.1"}}},
    {"stockholm-volumes", "Bilaga 7c - Volymer", "", "", {"användarvolymer", "numbers of users"},
     {{stockholm_2013, "2.1.4"}}},
    {"stockholm", "", "www.stockholm.se", "", {"stadens webbplats", "the city's web site"},
     {{stockholm_2013, "page header"}}},
    {"vellinge", "", "vellinge.se", "",
     {"e-tjänster för klagomål och synpunkter", "e-services for complaints and views"},
     {{vellinge_routine, "Bakgrund"}}},
    {"vellinge-service-desk", "ServiceDesk", "servicedesk@vellinge.se", "",
     {"beställning av servicefönster", "ordering of service windows"},
     {{vellinge_routine, "Planering av servicefönster"}}},
    {"vellinge-template", "Ett upprepat mall", "", "", {"mall för beställningen", "template of the order"},
     {{vellinge_routine, "Planering av servicefönster"}}},
};
// clang-format on
}  // namespace reference_rows

/// Referenced documents and addresses, in printed order.
inline constexpr table references{reference_rows::rows};

/// One line of the change history.
struct change_history_line {
    text day;               ///< day as printed, YYYY-MM-DD
    text printed;           ///< the place as printed
    text place;             ///< the section that is meant; empty for the whole document
    label change;           ///< what changed
    lifecare::basis basis;  ///< how the section was got
    label reason;           ///< why it is not the printed one; empty where it is
    provenance source;      ///< where it is printed

    friend constexpr bool same_key(const change_history_line& a, const change_history_line& b) noexcept {
        return a.day == b.day && a.printed == b.printed;
    }
};

namespace change_history_rows {
using enum basis;
inline constexpr citation first_page{techspec_2025, "change history"};
// clang-format off
inline constexpr change_history_line rows[] = {
    // day, place as printed meant, what changed, how, why, printed in
    {"2025-01-21", "Kap 4.3", "4.3", {"Portöppning för RabbitMQ", "Ports for RabbitMQ"}, printed, {}, {first_page}},
    {"2025-01-21", "Kap 8.2", "8.2",
     {"Det som inte längre stöds eller behövs borttaget", "What is no longer supported or needed is removed"}, printed,
     {}, {first_page}},
    {"2024-12-05", "Kap 10.1.4", "10.1.4", {"Mer om IdentityServer", "More on IdentityServer"}, printed, {},
     {first_page}},
    {"2024-08-22", "Kap 8.2", "8.2", {"RabbitMQ i teknisk plattform", "RabbitMQ in the technical platform"}, printed,
     {}, {first_page}},
    {"2024-05-01", "Alla", "", {"Omstrukturering för Welfare", "Restructured for welfare"}, printed, {}, {first_page}},
    {"2024-01-24", "Kap 6.6", "6.6", {"Säkerhetsaspekter för utloggning", "Security of logging out"}, printed, {},
     {first_page}},
    {"2024-01-11", "Kap 2.1.3", "2.3",
     {"Ökade minneskrav för servrar med IIS-applikationer",
      "Higher demands of memory for servers with IIS applications"},
     derived, {"2.1.3 finns inte; texten står i 2.3", "there is no 2.1.3; the text is 2.3"}, {first_page}},
};
// clang-format on
}  // namespace change_history_rows

/// The change history, newest first as printed.
inline constexpr table change_history{change_history_rows::rows};

}  // namespace lifecare::rulebook
