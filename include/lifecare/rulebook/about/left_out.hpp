// SPDX-License-Identifier: MIT
/// \file
/// What the five documents print and no table of the rulebook carries, with the place and the reason.
///
/// A drawing without text cannot be transcribed. Of a drawing with text, what a row carries is named in its reason. A
/// cell that only points to another section of its document is left out everywhere.
#pragma once

#include <cstdint>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// What sort of thing is left out.
enum class left_out_kind : std::uint8_t {
    drawing,   ///< a drawing or figure
    prose,     ///< introduction, motives and descriptions without a fact to ask for
    contents,  ///< a table of contents
    layout,    ///< page headers and footers, empty cells
    pointer,   ///< a cell or a sentence that only points to another section
};

/// One thing that is left out.
struct left_out_row {
    text key;            ///< stable key
    left_out_kind kind;  ///< what sort of thing
    label subject;       ///< what it is
    label reason;        ///< why no row carries it
    provenance source;   ///< where it is printed
};

namespace left_out_rows {
using enum left_out_kind;
inline constexpr label textless{"ritning utan text", "a drawing without text"},
    introduction{"inledande text utan uppgift att fråga efter", "introductory text without a fact to ask for"},
    motives{"motiv och beskrivning; kraven är rader", "motives and description; the demands are rows"},
    on_every_page{"upprepas på varje sida; titel och datum är rader",
                  "repeated on every page; title and date are rows"},
    elsewhere{"hänvisar bara till ett annat avsnitt", "only points to another section"};
// clang-format off
inline constexpr left_out_row rows[] = {
    // key, kind, what, reason, printed in
    {"page-header", layout, {"sidhuvud och sidnummer", "page header and page numbers"}, on_every_page,
     {{techspec_2024, "page header"}}},
    {"contents", contents, {"innehållsförteckning", "table of contents"},
     {"avsnitten citeras av raderna", "the rows cite the sections"}, {{techspec_2025, "Innehållsförteckning"}}},
    {"introduction", prose, {"dokumentets syfte och läsare", "the document's purpose and readers"}, introduction,
     in_2024_and_2025("1")},
    {"architecture", prose,
     {"klient-/serverlösning och tjänsteserverarkitektur", "client/server and service architecture"}, introduction,
     in_2024_and_2025("2.1; 2.2")},
    {"iis-memory-motives", prose,
     {"varför IIS behöver mer minne: modularisering, containers, .NET Core i ökad takt under 2023",
      "why IIS needs more memory: modules, containers, .NET Core faster in 2023"},
     motives, in_2024_and_2025("2.3")},
    {"configuration-motives", prose,
     {"varför en väl vald installation behövs", "why a well chosen installation is needed"}, motives,
     in_2024_and_2025("3.1")},
    {"client-motives", prose, {"bakgrund till klientens rekommendation", "background of the client's recommendation"},
     motives, {{techspec_2024, "3.1.1"}}},
    {"platform-pointers", pointer,
     {"celler om operativsystem, databashanterare, webbläsare och .NET i tabeller",
      "cells on operating system, database engine, browser and .NET in tables"},
     elsewhere,
     {{techspec_2024, "3.1.1; 3.1.3; 3.1.4; 3.1.7; 3.1.8; 10.1.1; 10.1.2; 10.3"},
      {techspec_2025, "3.1.1; 3.1.3; 3.1.4; 3.1.7; 10.1.1; 10.1.2"}}},
    {"esense-drawing", drawing,
     {"eSenseserverns kommunikation och portar", "the eSense server's communication and ports"}, textless,
     {{techspec_2024, "3.1.6.2"}}},
    {"analysis-drawing", drawing,
     {"analysserverns kommunikation och portar", "the analysis server's communication and ports"},
     {"ritning utan text; tabellen under den är rader", "a drawing without text; the table under it is rows"},
     {{techspec_2024, "3.1.7"}}},
    {"compute-drawing", drawing,
     {"computeserverns kommunikation och portar", "the compute server's communication and ports"}, textless,
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {"feedback-drawing", drawing,
     {"Lifecare återkoppling, lösningsritning", "Lifecare feedback, drawing of the solution"}, textless,
     in_2024_and_2025("4.7")},
    {"sso-drawing", drawing, {"de fem stegen vid inloggning med SSO", "the five steps of a log-in by SSO"},
     {"stegen är rader; pilarna är bild", "the steps are rows; the arrows are a picture"}, {{techspec_2024, "6.1.1"}}},
    {"sso-drawing", drawing, {"inloggning med SSO", "log-in by SSO"}, textless, {{techspec_2025, "6.1.1"}}},
    {"remote-support-motives", prose,
     {"risker med öppna nät vid fjärrsupport", "risks of open networks in remote support"}, motives,
     in_2024_and_2025("7")},
    {"remote-support-drawing", drawing,
     {"TeamViewer mellan Tietoevry och kund", "TeamViewer between Tietoevry and customer"},
     {"rutornas namn; anslutningen är rader", "names of boxes; the connection is rows"}, {{techspec_2024, "7.1"}}},
    {"remote-support-drawing", drawing,
     {"TeamViewer mellan Tietoevry och kund", "TeamViewer between Tietoevry and customer"}, textless,
     {{techspec_2025, "7.1"}}},
    {"components-pointer", pointer, {"hänvisning till bilaga C1", "pointer to appendix C1"}, elsewhere,
     in_2024_and_2025("8.1")},
    {"scanning-disk-pointer", pointer, {"Hårddisk för scanning", "Disk for scanning"}, elsewhere,
     in_2024_and_2025("9")},
    {"learning-platform-introduction", prose, {"vad Lärplattformen är", "what Lärplattformen is"}, introduction,
     {{techspec_2024, "10.3"}}},
    {"learning-platform-drawing", drawing,
     {"Lärplattformens systemarkitektur", "the system architecture of Lärplattformen"},
     {"rutornas namn; lagring och kryptering är rader", "names of boxes; storage and encryption are rows"},
     {{techspec_2024, "10.3.1"}}},
    {"learning-platform-teis-drawing", drawing,
     {"TEIS (TSP) mellan två brandväggar", "TEIS (TSP) between two firewalls"},
     {"rutornas namn; TSP är rader", "names of boxes; TSP is rows"}, {{techspec_2024, "10.3.4"}}},
    {"identityserver-drawing", drawing, {"IdentityServer", "IdentityServer"}, textless, {{techspec_2025, "10.1.4"}}},
    {"counters-drawing", drawing, {"Edlevo räknare, lösningsritning", "Edlevo's counters, drawing of the solution"},
     textless, {{techspec_2024, "10.4.4"}}},
    {"cloud-agent-drawing", drawing, {"Lifecare Cloud Agent", "Lifecare Cloud Agent"}, textless,
     in_2024_and_2025("11.1")},
    {"security-introduction", prose, {"bakgrund till säkerhetskapitlet", "background of the chapter on security"},
     introduction, in_2024_and_2025("12; 12.1")},
    {"learning-platform-steps", drawing,
     {"de sex stegen mellan Lärplattformen och Procapita", "the six steps between Lärplattformen and Procapita"},
     {"rutor och pilar; stegen, portarna och ordningen är rader",
      "boxes and arrows; the steps, the ports and the order are rows"},
     {{techspec_2024, "13.2"}}},
    {"cloud-page-header", layout, {"sidhuvud och sidnummer", "page header and page numbers"}, on_every_page,
     {{cloud_6_2, "page header"}}},
    {"cloud-introduction", prose,
     {"dokumentets syfte; vad molntjänst betyder", "the document's purpose; what a cloud service is"}, introduction,
     {{cloud_6_2, "1; 2"}}},
    {"cloud-service-areas", pointer, {"tabellen över tjänsteområden", "the table of service areas"}, elsewhere,
     {{cloud_6_2, "2"}}},
    {"cloud-chapter-pointers", pointer,
     {"hänvisningar till kapitel 5, 4.5 och 6.1", "pointers to chapters 5, 4.5 and 6.1"}, elsewhere,
     {{cloud_6_2, "3; 5.2; 7.2"}}},
    {"cloud-load-motives", prose,
     {"att manuellt nyttjande är lätt och automatiserat svårt att förutse",
      "that manual use is easy and automated use hard to foresee"},
     {"motiv; vad jobben är, och vad de kan påverka, är rader",
      "motives; what the jobs are and what they can affect are rows"},
     {{cloud_6_2, "5.6"}}},
    {"stockholm-page-header", layout, {"sidhuvud och sidfot", "page header and footer"}, on_every_page,
     {{stockholm_2013, "page header"}}},
    {"stockholm-introduction", prose,
     {"bilagans syfte och projekt Skolplattform Stockholm",
      "the annex's purpose and the project Skolplattform Stockholm"},
     {"inledande text; ägare och förvaltningsmodell är rader",
      "introductory text; owners and model of administration are rows"},
     {{stockholm_2013, "1"}}},
    {"stockholm-system-prose", prose,
     {"hur personal, elever och vårdnadshavare arbetar i systemen",
      "how staff, pupils and guardians work in the systems"},
     {"beskrivning; ändamål, moduler, funktioner och utbyten är rader",
      "description; purposes, modules, functions and exchanges are rows"},
     {{stockholm_2013, "2.1.3.1; 2.1.3.2; 2.1.3.3; 2.1.3.4; 2.1.3.5; 2.1.3.6; 2.1.3.7; 2.1.3.8; 2.1.3.9"}}},
    {"stockholm-bosko-drawing", drawing, {"Gränssnitt för Bosko", "Interfaces of Bosko"},
     {"bara bildtexten; gränssnitten är rader", "the caption only; the interfaces are rows"},
     {{stockholm_2013, "2.1.5.2"}}},
    {"stockholm-hanna-drawing", drawing, {"Gränssnitt för Hanna", "Interfaces of Hanna"},
     {"bara bildtexten; gränssnitten är rader", "the caption only; the interfaces are rows"},
     {{stockholm_2013, "2.1.5.4"}}},
    {"stockholm-finance-prose", prose, {"vad ekonomistödet och LIS syftar till", "the aims of finance and LIS"},
     {"syften; omfattning, moduler, lager och kopplingar är rader", "aims; scope, modules, stores and links are rows"},
     {{stockholm_2013, "2.2.1"}}},
    {"stockholm-cases-prose", prose,
     {"vad Diabas och e-arkivet syftar till, och vem som har nytta av dem",
      "the aims of Diabas and the e-archive, and whom they serve"},
     {"syften; vad de är, allmän handling och leverans till arkivet är rader",
      "aims; what they are, public records and delivery to the archive are rows"},
     {{stockholm_2013, "2.3.1"}}},
    {"stockholm-crm-prose", prose,
     {"varför staden har CRM-plattformen och EPS", "why the city has the CRM platform and EPS"},
     {"syften; lager, ramverk, gränssnitt och lagkrav är rader",
      "aims; layers, framework, interface and legal demands are rows"},
     {{stockholm_2013, "2.4.1"}}},
    {"stockholm-identity-prose", prose,
     {"vad behörighetstjänsterna syftar till", "the aims of the services of identity"},
     {"syften; tjänsterna, metoderna och vem de är till för är rader",
      "aims; the services, methods and whom they are for are rows"},
     {{stockholm_2013, "2.5; 2.5.1; 2.5.1.1"}}},
    {"stockholm-platform-prose", prose,
     {"e-förvaltningens vision och hur plattformen utvecklades",
      "the vision of e-government and how the platform was developed"},
     {"syften; principer, skikt, anrop och e-tjänster är rader",
      "aims; principles, layers, calls and e-services are rows"},
     {{stockholm_2013, "2.5.2; 2.5.2.1"}}},
    {"stockholm-platform-drawing", drawing,
     {"e-tjänsteplattformens figur, daterad 2012-01-16", "the figure of the e-service platform, dated 2012-01-16"},
     {"namn, bildtexter och listor är rader; färger och lägen är bild",
      "names, captions and lists are rows; colours and positions are picture"},
     {{stockholm_2013, "2.5.2.1"}}},
    {"stockholm-hanna-overview", drawing, {"översikt över Hannas integrationer", "overview of Hanna's integrations"},
     textless, {{stockholm_2013, "3.1.1.1"}}},
    {"stockholm-bosko-overview", drawing, {"översikt över BoSkos integrationer", "overview of BoSko's integrations"},
     textless, {{stockholm_2013, "3.1.2.1"}}},
    {"stockholm-lis-overview", drawing, {"översikt över LIS integrationer", "overview of the integrations of LIS"},
     {"raderna med text är tabellrader; pilarna är bild", "the lines with text are rows; the arrows are picture"},
     {{stockholm_2013, "3.1.3.1"}}},
    {"stockholm-ledger-overview", drawing, {"översikt över Agresso Huvudbok", "overview of Agresso's general ledger"},
     textless, {{stockholm_2013, "3.1.4.1"}}},
    {"stockholm-orders-overview", drawing,
     {"översikt över Agresso order/fakturering", "overview of Agresso's orders and invoices"},
     {"raderna med text är tabellrader; pilarna är bild", "the lines with text are rows; the arrows are picture"},
     {{stockholm_2013, "3.1.4.3"}}},
    {"stockholm-returns-overview", drawing,
     {"översikt över Agresso återrapportering", "overview of Agresso's reports back"},
     {"raden med text är tabellrad; pilarna är bild", "the line with text is a row; the arrows are picture"},
     {{stockholm_2013, "3.1.4.5"}}},
    {"stockholm-empty-cells", layout,
     {"tomma celler i integrationstabellerna: S-APP, R-APP, server, sigill",
      "empty cells of the integration tables: S-APP, R-APP, server, seal"},
     {"tomma i varje tabell", "empty in every table"},
     {{stockholm_2013, "3.1.1.2; 3.1.2.2; 3.1.3.2; 3.1.4.2; 3.1.4.4; 3.1.4.6"}}},
    {"vellinge-introduction", prose,
     {"att Procapita och LifeCare är två IT-system", "that Procapita and LifeCare are two IT systems"},
     {"inledande text; ändamål, lagar och moduler är rader", "introductory text; purposes, laws and modules are rows"},
     {{vellinge_routine, "Bakgrund"}}},
};
// clang-format on
}  // namespace left_out_rows

/// What is left out, document by document in printed order.
inline constexpr table left_out{left_out_rows::rows};

}  // namespace lifecare::rulebook
