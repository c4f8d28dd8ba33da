// SPDX-License-Identifier: MIT
/// \file
/// Lifecare Cloud Services as cloud 6.2 describes them: the services, how production and training differ, how users log
/// in, what the customer must do and what Tietoevry is responsible for, and what is charged.
///
/// In the requirements `fact` is what Tietoevry does or promises and what the service is, the other forces bind the
/// customer. The client is cloud_client.hpp, the service windows are service_windows.hpp. Education has a description
/// of its own, which is not among the documents.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare::rulebook {

/// One service, or a part that several services rest on.
struct cloud_service {
    text key;           ///< stable key
    text name;          ///< its name as printed
    text letters;       ///< its short name as printed; empty where none is
    label purpose;      ///< what it is
    label scope;        ///< for whom or for which part; empty where nothing is said
    bool optional;      ///< printed as an extra (tillval)
    provenance source;  ///< where it is printed
};

namespace cloud_service_rows {
inline constexpr bool yes = true, no = false;
// clang-format off
inline constexpr cloud_service rows[] = {
    // key, name, short, purpose, scope, extra printed in
    {"lcs", "Lifecare Cloud Services", "LCS",
     {"Molntjänstplattform, programvara som tjänst (SaaS)", "Cloud platform, software as a service"},
     {"områden som VoO, IFO och Skola (Edlevo)", "areas such as VoO, IFO and school (Edlevo)"}, no, {{cloud_6_2, "2"}}},
    {"teis", "TEIS", "", {"Tietoevrys integrationsplattform", "Tietoevry's integration platform"},
     {"Flera av tjänsterna", "Several of the services"}, no, {{cloud_6_2, "3; 5.4"}}},
    {"lifecare-as-a-service", "Lifecare-as-a-Service", "",
     {"Lifecare driftas i flerkundsmiljö; e-tjänster och API:er ingår",
      "Lifecare run for many customers together, with e-services and APIs"},
     {"IFO och VoO", "IFO and VoO"}, no, {{cloud_6_2, "2; 3.1"}}},
    {"procapita-as-a-service", "Procapita-as-a-Service", "",
     {"Procapita som tunn klient på Citrix Virtual Apps", "Procapita as a thin client on Citrix Virtual Apps"}, {}, no,
     {{cloud_6_2, "3.1"}}},
    {"liam", "Lifecare IAM Services", "LIAM",
     {"Molnbaserad IDP, autentisering och elektroniska underskrifter",
      "Identity provider in the cloud, authentication and electronic signatures"},
     {"Lifecare-kunder", "Lifecare customers"}, yes, {{cloud_6_2, "3.2"}}},
};
// clang-format on
}  // namespace cloud_service_rows

/// The services, in printed order.
inline constexpr table cloud_services{cloud_service_rows::rows};

/// A login method that 3.2 names; there are more ("bland annat").
struct cloud_login_method {
    text name;          ///< as printed
    provenance source;  ///< where it is printed
};

namespace cloud_login_method_rows {
// clang-format off
inline constexpr cloud_login_method rows[] = {
    // method             printed in
    {"BankID",            {{cloud_6_2, "3.2"}}},
    {"Freja eID",         {{cloud_6_2, "3.2"}}},
    {"SITHS / SITHS eID", {{cloud_6_2, "3.2"}}},
    {"ADFS",              {{cloud_6_2, "3.2"}}},
};
// clang-format on
}  // namespace cloud_login_method_rows

/// LIAM's login methods, in printed order.
inline constexpr table cloud_login_methods{cloud_login_method_rows::rows};

/// One row of the comparison of environments.
struct environment_difference {
    text key;           ///< stable key
    text aspect;        ///< Benämning, as printed
    label production;   ///< in PROD
    label training;     ///< in UTB
    provenance source;  ///< where it is printed
};

namespace environment_difference_rows {
inline constexpr citation compared{cloud_6_2, "4.3"};
// clang-format off
inline constexpr environment_difference rows[] = {
    // key           aspect                    in production
    // in training, printed in
    {"data", "Data", {"Masterdata", "Master data"},
     {"Inledningsvis en kopia inkl. TSS; därefter kundens ansvar; ingen synkning",
      "At first a copy including TSS; then the customer's own care; no synchronisation"},
     {compared}},
    {"functions", "Funktioner/Tillval", {"Alla (enligt avtal)", "All (by contract)"},
     {"Avvikelser av tekniska skäl kan förekomma", "May deviate for technical reasons"}, {compared}},
    {"integrations", "Integrationer", {"Alla (enligt avtal)", "All (by contract)"},
     {"Kan sättas upp om motsvarande testmiljö finns", "Can be set up where the other side has a test environment"},
     {compared}},
    {"access", "Åtkomst", {"Multifaktor autentisering (MFA)", "Multi-factor authentication (MFA)"},
     {"Multifaktor autentisering (MFA)", "Multi-factor authentication (MFA)"}, {compared}},
    {"availability", "Tillgänglighetsgaranti",
     {"99% exklusive servicefönster, från LCS lastbalanserare",
      "99 % except service windows, from the LCS load balancer"},
     {"Inget SLA (best effort)", "No SLA (best effort)"}, {compared}},
    {"support", "Supportgaranti", {"Enligt avtal (SLA)", "By contract (SLA)"},
     {"Inget SLA (best effort)", "No SLA (best effort)"}, {compared}},
};
// clang-format on
}  // namespace environment_difference_rows

/// How production and training differ, in printed order.
inline constexpr table environment_differences{environment_difference_rows::rows};

/// A purpose that a certificate must name in its Enhanced Key Usage.
struct key_usage {
    text key;           ///< stable key
    text name;          ///< as printed
    text oid;           ///< its object identifier as printed
    provenance source;  ///< where it is printed
};

namespace key_usage_rows {
// clang-format off
inline constexpr key_usage rows[] = {
    // key                    name                     OID                  printed in
    {"client-authentication", "Client Authentication", "1.3.6.1.5.5.7.3.2", {{cloud_6_2, "5.4"}}},
};
// clang-format on
}  // namespace key_usage_rows

/// Key usages of API certificates.
inline constexpr table key_usages{key_usage_rows::rows};

namespace cloud_requirement_rows {
using enum modality;
using enum comparison;
inline constexpr provenance c4_3{{cloud_6_2, "4.3"}}, c5_4{{cloud_6_2, "5.4"}}, c6_3{{cloud_6_2, "6.3"}},
    c5_6{{cloud_6_2, "5.6"}}, c7_3{{cloud_6_2, "7.3"}}, c8{{cloud_6_2, "8"}};
// clang-format off
inline constexpr requirement rows[] = {
    // key, topic, force, compare, value unit, rule, printed in
    {"cloud-document-link", "document", must, none, 0, "",
     {"hänvisa och länka alltid till dokumentets webbadress", "always refer and link to the document's web address"},
     {{cloud_6_2, "1"}}},
    {"cloud-document-updates", "document", may, none, 0, "",
     {"Tietoevry uppdaterar dokumentet när tjänsterna utvecklas och nya krav blir aktuella",
      "Tietoevry updates the document as the services develop and new requirements come"},
     {{cloud_6_2, "1"}}},
    {"cloud-changes-announced", "changes", fact, none, 0, "",
     {"större förändringar som påverkar kunden meddelas i god tid",
      "larger changes that affect the customer are announced in good time"},
     {{cloud_6_2, "1"}}},
    {"cloud-operation", "operation", fact, none, 0, "",
     {"Tietoevry sköter installation, konfiguration, drift, övervakning, support och uppdateringar av tjänstens programvara, konfiguration och data",
      "Tietoevry installs, configures, runs, monitors, supports and updates the service's software, configuration and data"},
     {{cloud_6_2, "2"}}},
    {"cloud-client-only", "operation", may, none, 0, "",
     {"kunden ordnar normalt bara dator och internetanslutning",
      "the customer normally provides only a computer and the internet"},
     {{cloud_6_2, "2"}}},
    {"cloud-framework", "operation", fact, none, 0, "",
     {"de flesta tjänster är byggda med Microsoft .NET Framework och driftas på Internet Information Server (IIS)",
      "most services are built with Microsoft .NET Framework and run on Internet Information Server (IIS)"},
     {{cloud_6_2, "3"}}},
    {"cloud-software-updates", "patches", fact, none, 0, "",
     {"operativsystem och IIS får leverantörernas säkerhetsuppdateringar löpande",
      "operating systems and IIS get their suppliers' security updates continuously"},
     {{cloud_6_2, "3"}}},
    {"cloud-shared", "operation", fact, none, 0, "",
     {"servrar, nät och installation delas med andra kunder",
      "servers, network and installation are shared with other customers"},
     {{cloud_6_2, "3.1"}}},
    {"cloud-production", "environments", fact, none, 0, "",
     {"varje kund har en produktionsmiljö", "every customer has a production environment"}, {{cloud_6_2, "4.1"}}},
    {"cloud-training", "environments", fact, none, 0, "",
     {"test- och utbildningsmiljö om den ingår i avtalet", "a training environment if the contract includes it"},
     {{cloud_6_2, "4.2"}}},
    {"cloud-training-data", "environments", must, none, 0, "",
     {"kunden håller data och konfiguration i UTB i skick",
      "the customer keeps data and configuration in UTB in order"}, c4_3},
    {"cloud-training-sensitive-data", "environments", must, none, 0, "",
     {"kunden ansvarar för att känsliga data i UTB inte exponeras",
      "the customer is responsible for sensitive data in UTB not being exposed"}, c4_3},
    {"cloud-training-synchronisation", "environments", fact, none, 0, "",
     {"ingen synkning sker mellan PROD och UTB", "PROD and UTB are not synchronised"}, c4_3},
    {"cloud-training-copy", "environments", may, none, 0, "",
     {"kopiering från PROD till UTB på beställning", "copying from PROD to UTB by order"}, c4_3},
    {"cloud-availability", "availability", fact, at_least, 99, "%",
     {"garanterad tillgänglighet i PROD från LCS avlämningsställe/lastbalanserare, exklusive servicefönster",
      "guaranteed availability of PROD at the handover point (load balancer) of LCS, except service windows"}, c4_3},
    {"cloud-incident-measures", "incidents", may, none, 0, "",
     {"vid större incidenter vidtar Tietoevry åtgärder utan kundens godkännande, för att återställa servicenivån",
      "in larger incidents Tietoevry takes measures without the customer's approval, to restore the service level"},
     c4_3},
    {"cloud-technical-requirements", "customer", must, none, 0, "",
     {"kundens miljö uppfyller teknikkraven innan en tjänst tas i bruk",
      "the customer's environment meets the requirements before a service is used"},
     {{cloud_6_2, "5"}}},
    {"cloud-mfa", "login", must, none, 0, "",
     {"multifaktorautentisering (MFA) av alla användare, i PROD och UTB",
      "multi-factor authentication (MFA) of every user, in PROD and UTB"},
     {{cloud_6_2, "4.3; 5.2; 6.1"}}},
    {"cloud-saml", "login", must, exactly, 0, "",
     {"kunden har en säkerhetsplattform (IDP) som stöder MFA enligt SAML, och federation med den",
      "the customer has an identity provider (IDP) that supports MFA by SAML, and a federation with it"},
     {{cloud_6_2, "5.2; 6.1"}}, {}, "2"},
    {"cloud-file-integrations", "integrations", must, none, 0, "",
     {"TEIS för filintegrationer", "TEIS for file integrations"}, c5_4},
    {"cloud-integration-responsibility", "integrations", must, none, 0, "",
     {"kunden ansvarar för alla integrationer, för säkerheten i data som lämnar systemet och att lagen följs",
      "the customer is responsible for every integration, for the security of data that leave the system and for following the law"}, c5_4},
    {"cloud-api-certificate", "certificates", must, none, 0, "",
     {"API:er som exponeras via extern webbserver: extern aktör identifierar sig med klient-/servercertifikat",
      "APIs exposed by an external web server: an outside party identifies itself by a client or server certificate"},
     c5_4},
    {"cloud-api-key-usage", "certificates", must, none, 0, "",
     {"certifikatet har Enhanced Key Usage Client Authentication (1.3.6.1.5.5.7.3.2)",
      "the certificate has the Enhanced Key Usage Client Authentication (1.3.6.1.5.5.7.3.2)"}, c5_4},
    {"cloud-api-issuer", "certificates", may, none, 0, "",
     {"certifikat från kommersiell utfärdare", "a certificate of a commercial authority"}, c5_4},
    {"cloud-api-wildcard", "certificates", should_not, none, 0, "",
     {"wildcard-certifikat (*.domain.se) delat med extern aktör",
      "a wildcard certificate (*.domain.se) shared with an outside party"}, c5_4},
    {"cloud-api-own-certificate", "certificates", may, none, 0, "",
     {"extern aktör använder eget certifikat som stöder serverautentisering",
      "an outside party uses its own certificate if it supports server authentication"}, c5_4},
    {"cloud-kir", "kir", must, at_most, 7, "days",
     {"aviseringar från Skatteverket till KIR minst veckovis, i PROD och UTB",
      "notifications of the Tax Agency to KIR at least weekly, in PROD and UTB"},
     {{cloud_6_2, "5.5"}}},
    {"cloud-sizing", "resources", fact, none, 0, "",
     {"tjänsterna är dimensionerade efter aktuellt och prognostiserat nyttjande kommande månader",
      "the services are sized by present use and the use forecast for the coming months"},
     c5_6},
    {"cloud-automated-jobs", "resources", fact, none, 0, "",
     {"automatiserade jobb är integrationer, API, bakgrundsjobb och RPA-processer; de kan tillkomma när som helst",
      "automated jobs are integrations, APIs, background jobs and RPA processes; they can be added at any time"},
     c5_6},
    {"cloud-parallel-jobs", "resources", fact, none, 0, "",
     {"automatiserade jobb som går parallellt kan påverka både egen och andra kunders prestanda",
      "automated jobs that run in parallel can affect the performance of the customer and of other customers"},
     c5_6},
    {"cloud-resource-dialogue", "resources", should, none, 0, "",
     {"dialog med Tietoevry redan på planeringsstadiet om nya schemalagda och automatiserade jobb (API, RPA, bakgrundsjobb)",
      "a dialogue with Tietoevry from the planning stage on new scheduled and automated jobs (API, RPA, background jobs)"},
     c5_6},
    {"cloud-log-in-instructions", "login", should, none, 0, "",
     {"kunden följer instruktionerna för säker inloggning (MFA) och kommunikation (certifikat)",
      "the customer follows the instructions on secure log-in (MFA) and communication (certificates)"},
     {{cloud_6_2, "6.2"}}},
    {"cloud-permissions", "permissions", must, none, 0, "",
     {"kunden tilldelar behörigheter och ser över dem med jämna mellanrum",
      "the customer grants permissions and reviews them regularly"},
     {{cloud_6_2, "6.2"}}},
    {"cloud-access-control", "permissions", fact, none, 0, "",
     {"Tietoevry ansvarar för att bara den som fått åtkomst kommer in",
      "Tietoevry is responsible for letting in only those who have been given access"},
     {{cloud_6_2, "6.2"}}},
    {"cloud-penetration-tests", "security", fact, none, 0, "",
     {"Tietoevry penetrationstestar regelbundet, med externa experter",
      "Tietoevry makes penetration tests regularly, with outside experts"}, c6_3},
    {"cloud-penetration-approval", "security", must, none, 0, "",
     {"Tietoevrys godkännande före varje försök till penetrationstest",
      "Tietoevry's approval before any attempt at a penetration test"}, c6_3},
    {"cloud-intrusion-tools", "security", fact, none, 0, "",
     {"verktyg mot intrång kan påverka tillgängligheten", "tools against intrusion can affect availability"}, c6_3},
    {"cloud-intrusion-report", "security", fact, none, 0, "",
     {"ej godkända intrångsförsök rapporteras som incident och polisanmäls",
      "attempts without approval are reported as incidents and to the police"}, c6_3},
    {"cloud-security-flaw", "security", must, none, 0, "",
     {"misstänkt säkerhetsbrist rapporteras snarast till Tietoevry",
      "a suspected security flaw is reported to Tietoevry as soon as possible"}, c6_3},
    {"cloud-virtual", "operation", fact, none, 0, "", {"uteslutande virtuella servrar", "virtual servers only"},
     {{cloud_6_2, "7.1"}}},
    {"cloud-monitoring", "operation", fact, none, 0, "",
     {"dedikerat team övervakar status, prestanda och resurser",
      "a dedicated team monitors status, performance and resources"},
     {{cloud_6_2, "7.1"}}},
    {"cloud-experts", "operation", fact, none, 0, "",
     {"experter inom bland annat nätverk, Windows och SQL är knutna till teamet",
      "experts in networks, Windows, SQL and more are attached to the team"},
     {{cloud_6_2, "7.1; 7.3"}}},
    {"cloud-capacity", "operation", fact, none, 0, "",
     {"prestanda och resursutnyttjande övervakas så att kapaciteten kan utökas innan det blir ett problem för någon kund",
      "performance and use of resources are monitored so that capacity can be extended before it becomes a problem for any customer"},
     {{cloud_6_2, "7.1"}}},
    {"cloud-change-handling", "changes", fact, none, 0, "",
     {"ändringar i miljön hanteras i ServiceNow", "changes of the environment are handled in ServiceNow"},
     {{cloud_6_2, "7.2"}}},
    {"cloud-change-tests", "changes", fact, none, 0, "",
     {"ändringar testas först i LCS-externa testmiljöer", "changes are first tested in test environments outside LCS"},
     {{cloud_6_2, "7.2"}}},
    {"cloud-os-patches", "patches", fact, exactly, 1, "months",
     {"serverns operativsystem patchas varje månad i samband med servicefönster",
      "server operating systems are patched every month, with service windows"},
     {{cloud_6_2, "7.2"}}},
    {"cloud-incident-report", "incidents", fact, none, 0, "",
     {"fel registreras i ServiceNow av kunden eller genom Service Desk",
      "faults are registered in ServiceNow by the customer or by Service Desk"},
     c7_3},
    {"cloud-incident-analysis", "incidents", fact, none, 0, "",
     {"Tietoevrys support analyserar först: applikation eller plattform",
      "Tietoevry's support analyses first: application or platform"},
     c7_3},
    {"cloud-incident-updates", "incidents", fact, none, 0, "",
     {"kunden hålls uppdaterad i incidenten eller direkt", "the customer is kept informed in the incident or directly"},
     c7_3},
    {"cloud-incident-escalation", "incidents", fact, none, 0, "",
     {"allvarliga störningar och driftstopp eskaleras", "serious disturbances and outages are escalated"},
     c7_3},
    {"cloud-charge-own-changes", "charges", fact, none, 0, "",
     {"Tietoevrys egna förändringar, t.ex. certifikatbyten, faktureras inte",
      "Tietoevry's own changes, such as of certificates, are not charged"}, c8},
    {"cloud-charge-customer-work", "charges", fact, none, 0, "",
     {"kundens arbete vid sådana förändringar ersätts inte", "the customer's work in such changes is not paid for"},
     c8},
    {"cloud-charge-customer-changes", "charges", fact, none, 0, "",
     {"kundens förändringar debiteras enligt överenskommelse, t.ex. av IDP, integrationer, bank, certifikat",
      "the customer's changes are charged by agreement, such as of identity provider, integrations, bank, certificates"}, c8},
    {"cloud-charge-fixed", "charges", fact, none, 0, "",
     {"tilläggstjänster och ändringsbeställningar, t.ex. kopiering av databaser, rensning av persondata: fast kostnad",
      "additional services and ordered changes, such as copying databases, purging personal data: a fixed cost"}, c8},
    {"cloud-charge-varies", "charges", fact, none, 0, "",
     {"den fasta kostnaden varierar efter hur mycket arbete ändringen innebär (administration, test)",
      "the fixed cost varies with the amount of work of the change (administration, tests)"}, c8},
    {"cloud-charge-told", "charges", fact, none, 0, "",
     {"kostnaden meddelas alltid innan arbetet utförs",
      "the customer is always informed of the cost before the work is done"}, c8},
};
// clang-format on
}  // namespace cloud_requirement_rows

/// What the service description asks and promises, in printed order.
inline constexpr table cloud_requirements{cloud_requirement_rows::rows};

}  // namespace lifecare::rulebook
