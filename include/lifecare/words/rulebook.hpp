// SPDX-License-Identifier: MIT
/// \file
/// The words of words.hpp for what the rulebook says, and of what an installation is described.
#pragma once

#include <lifecare/core/document.hpp>
#include <lifecare/outside/swedish_calendar.hpp>
#include <lifecare/outside/vendor_lifecycle.hpp>
#include <lifecare/rulebook/about/checks.hpp>
#include <lifecare/rulebook/about/contradictions.hpp>
#include <lifecare/rulebook/about/documents.hpp>
#include <lifecare/rulebook/about/left_out.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/access.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/flows.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/modules.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/platforms.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/stockholm.hpp>
#include <lifecare/rulebook/storage_rates.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <lifecare/rulebook/vellinge.hpp>
#include <lifecare/words/word.hpp>

namespace lifecare::detail {

template <>
struct words<basis> {
    using enum basis;
    static constexpr word<basis> rows[] = {
        // clang-format off
        {printed, "", {"ur dokumentet", "printed"}},
        {figure, "", {"ur en figur", "figure"}},
        {derived, "", {"härlett", "derived"}},
        {assumed, "", {"antaget", "assumed"}},
        {external, "", {"extern källa", "external"}},
        // clang-format on
    };
};
template <>
struct words<family> {
    static constexpr word<family> rows[] = {
        // clang-format off
        {family::welfare, "", {"socialtjänst och omsorg", "social services and care"}},
        {family::education, "", {"skola", "education"}},
        // clang-format on
    };
};
template <>
struct words<hosting> {
    static constexpr word<hosting> rows[] = {
        // clang-format off
        {hosting::on_premises, "", {"i egen drift", "on premises"}},
        {hosting::cloud, "", {"i molnet", "in the cloud"}},
        // clang-format on
    };
};
template <>
struct words<severity> {
    using enum severity;
    static constexpr word<severity> rows[] = {
        // clang-format off
        {note, "", {"anmärkning", "note"}},
        {warning, "", {"varning", "warning"}},
        {error, "", {"fel", "error"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::access_kind> {
    using enum rulebook::access_kind;
    static constexpr word<rulebook::access_kind> rows[] = {
        // clang-format off
        {method, "method", {"inloggningsmetod", "method of log-in"}},
        {saml_handler, "saml-handler", {"hanterar SAML", "handles SAML"}},
        {identity_provider, "identity-provider", {"identitetsleverantör", "identity provider"}},
        {directory, "directory", {"katalogtjänst", "directory service"}},
        {card_log_in, "card-log-in", {"inloggning med kort", "log-in by smart card"}},
        {card_type, "card-type", {"korttyp", "type of card"}},
        // clang-format on
    };
};
template <>
struct words<service_kind> {
    using enum service_kind;
    static constexpr word<service_kind> rows[] = {
        // clang-format off
        {tss, "tss", {"behörighet", "authorisation"}},
        {broker, "broker", {"delsystemets broker", "broker of a subsystem"}},
        {webservice, "webservice", {"webbtjänst", "web service"}},
        {tns, "tns", {"namn", "names"}},
        {tev, "tev", {"händelser", "events"}},
        {tes, "tes", {"fel", "errors"}},
        // clang-format on
    };
};
template <>
struct words<range_verdict> {
    static constexpr word<range_verdict> rows[] = {
        // clang-format off
        {range_verdict::open, "open", {"får öppnas", "may be opened"}},
        {range_verdict::not_recommended, "not-recommended", {"avråds", "advised against"}},
        // clang-format on
    };
};
template <>
struct words<cloud_version> {
    using enum cloud_version;
    static constexpr word<cloud_version> rows[] = {
        // clang-format off
        {numbered, "numbered", {"den angivna versionen", "the numbered version"}},
        {latest_or_second_latest, "latest-or-second-latest", {"den senaste eller näst senaste", "the latest or the second latest"}},
        {latest_of_track, "latest-of-track", {"den senaste i sitt spår", "the latest of its track"}},
        {any, "any", {"valfri", "any"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::limit_side> {
    static constexpr word<rulebook::limit_side> rows[] = {
        // clang-format off
        {rulebook::limit_side::at_least, "at-least", {"minst", "at least"}},
        {rulebook::limit_side::below, "below", {"under", "below"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::contradiction_kind> {
    using enum rulebook::contradiction_kind;
    static constexpr word<rulebook::contradiction_kind> rows[] = {
        // clang-format off
        {conflict, "conflict", {"motsägelse", "conflict"}},
        {ambiguity, "ambiguity", {"oklarhet", "ambiguity"}},
        {misprint, "misprint", {"skrivfel", "misprint"}},
        {reading, "reading", {"två läsningar", "two readings"}},
        // clang-format on
    };
};
template <>
struct words<name_placeholder> {
    using enum name_placeholder;
    static constexpr word<name_placeholder> rows[] = {
        // clang-format off
        {none, "none", {"inget", "none"}},
        {domain, "domain", {"domän", "domain"}},
        {customer, "customer", {"kund", "customer"}},
        // clang-format on
    };
};
template <>
struct words<database_scope> {
    using enum database_scope;
    static constexpr word<database_scope> rows[] = {
        // clang-format off
        {system_level, "system-level", {"en i installationen", "one in the installation"}},
        {per_domain, "per-domain", {"en i varje domän", "one in each domain"}},
        {per_customer, "per-customer", {"en för varje kund", "one for each customer"}},
        // clang-format on
    };
};
template <>
struct words<port_setting> {
    using enum port_setting;
    static constexpr word<port_setting> rows[] = {
        // clang-format off
        {none, "none", {"fast", "fixed"}},
        {sql, "sql", {"databasmotorns port", "the port of the database engine"}},
        {forward_proxy, "forward-proxy", {"Forwardproxys port", "the port of Forwardproxy"}},
        {event_service, "event-service", {"Tieto Event Services port", "the port of Tieto Event Service"}},
        {instead_of_sql, "instead-of-sql", {"i stället för databasmotorns port", "instead of the port of the database engine"}},
        // clang-format on
    };
};
template <>
struct words<flow_need> {
    using enum flow_need;
    static constexpr word<flow_need> rows[] = {
        // clang-format off
        {required, "", {"krävs", "required"}},
        {conditional, "", {"villkorat", "required on a condition"}},
        {optional, "", {"valfri", "optional"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::figure_kind> {
    using enum rulebook::figure_kind;
    static constexpr word<rulebook::figure_kind> rows[] = {
        // clang-format off
        {guide_value, "guide-value", {"riktvärde", "guide value"}},
        {minimum, "minimum", {"minimivärde", "minimum"}},
        {recommendation, "recommendation", {"rekommendation", "recommendation"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::left_out_kind> {
    using enum rulebook::left_out_kind;
    static constexpr word<rulebook::left_out_kind> rows[] = {
        // clang-format off
        {drawing, "drawing", {"ritning", "drawing"}},
        {prose, "prose", {"löpande text", "prose"}},
        {contents, "contents", {"innehållsförteckning", "table of contents"}},
        {layout, "layout", {"sidhuvud, sidfot och tomma celler", "headers, footers and empty cells"}},
        {pointer, "pointer", {"hänvisning", "pointer"}},
        // clang-format on
    };
};
template <>
struct words<product> {
    using enum product;
    static constexpr word<product> rows[] = {
        // clang-format off
        {planning, "", {"Planering", "Planning"}},
        {remote_supervision, "", {"fjärrtillsyn", "remote supervision"}},
        {analysis, "", {"Analys", "Analysis"}},
        {legacy_web, "", {"äldre webbapplikationer", "older web applications"}},
        {learning_platform, "", {"Lärplattformen", "the learning platform"}},
        {spaces, "", {"Spaces", "Spaces"}},
        {audit_log, "", {"aktivitets-/auditloggen", "the activity and audit log"}},
        {counters, "", {"räknare", "counters"}},
        {mobile_care, "", {"Mobil omsorg", "mobile care"}},
        {scanning, "", {"skanning", "scanning"}},
        {lifecare_as_a_service, "", {"Lifecare som tjänst", "Lifecare as a service"}},
        {procapita_as_a_service, "", {"Procapita som tjänst", "Procapita as a service"}},
        {liam, "", {"Lifecare IAM Services", "Lifecare IAM Services"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::watched> {
    using enum rulebook::watched;
    static constexpr word<rulebook::watched> rows[] = {
        // clang-format off
        {server, "server", {"server", "server"}},
        {service, "service", {"tjänst", "service"}},
        {process, "process", {"process", "process"}},
        {database, "database", {"databas", "database"}},
        {web, "web", {"webbplats", "web site"}},
        {port, "port", {"port", "port"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::thin_client_kind> {
    static constexpr word<rulebook::thin_client_kind> rows[] = {
        // clang-format off
        {rulebook::thin_client_kind::technique, "technique", {"teknik", "technique"}},
        {rulebook::thin_client_kind::deviation, "deviation", {"avvikelse", "deviation"}},
        // clang-format on
    };
};
template <>
struct words<platform_category> {
    using enum platform_category;
    static constexpr word<platform_category> rows[] = {
        // clang-format off
        {client_os, "client-os", {"operativsystem för klienter", "operating system of clients"}},
        {server_os, "server-os", {"operativsystem för servrar", "operating system of servers"}},
        {database_engine, "database-engine", {"databasmotor", "database engine"}},
        {database_driver, "database-driver", {"databasdrivrutin", "database driver"}},
        {web_server_software, "web-server-software", {"webbserver", "web server"}},
        {framework, "framework", {"ramverk", "framework"}},
        {browser, "browser", {"webbläsare", "browser"}},
        {plug_in, "plug-in", {"insticksprogram", "plug-in"}},
        {report_engine, "report-engine", {"rapportmotor", "report engine"}},
        {message_broker, "message-broker", {"meddelandeförmedlare", "message broker"}},
        {document_reader, "document-reader", {"dokumentläsare", "document reader"}},
        {mail_client, "mail-client", {"e-postklient", "mail client"}},
        // clang-format on
    };
};
template <>
struct words<rolling_version> {
    using enum rolling_version;
    static constexpr word<rolling_version> rows[] = {
        // clang-format off
        {no, "no", {"den angivna", "the numbered one"}},
        {latest, "latest", {"den senaste", "the latest"}},
        {latest_full, "latest-full", {"den senaste fulla", "the latest full one"}},
        {current_for_os, "current-for-os", {"operativsystemets egen", "the one of the operating system"}},
        // clang-format on
    };
};
template <>
struct words<edition_language> {
    using enum edition_language;
    static constexpr word<edition_language> rows[] = {
        // clang-format off
        {not_stated, "not-stated", {"inte angivet", "not stated"}},
        {english, "english", {"engelska", "English"}},
        {other, "other", {"annat", "another"}},
        // clang-format on
    };
};
template <>
struct words<telephone_system> {
    using enum telephone_system;
    static constexpr word<telephone_system> rows[] = {
        // clang-format off
        {none, "none", {"ingen telefon", "not a telephone"}},
        {android, "android", {"Android", "Android"}},
        {ios, "ios", {"iOS", "iOS"}},
        // clang-format on
    };
};
template <>
struct words<release_channel> {
    using enum release_channel;
    static constexpr word<release_channel> rows[] = {
        // clang-format off
        {not_stated, "not-stated", {"inte angiven", "not stated"}},
        {current, "current", {"ordinarie", "current"}},
        {targeted, "targeted", {"riktad", "targeted"}},
        {long_term, "long-term", {"långtidsstöd", "long-term"}},
        {preview, "preview", {"förhandsversion", "preview"}},
        // clang-format on
    };
};
template <>
struct words<deciding_setting> {
    using enum deciding_setting;
    static constexpr word<deciding_setting> rows[] = {
        // clang-format off
        {none, "none", {"ingen", "none"}},
        {thin_client, "thin-client", {"om klienterna är tunna", "whether the clients are thin"}},
        {tls_in_front, "tls-in-front", {"om TLS avslutas framför webbservrarna", "whether TLS ends before the web servers"}},
        {web_firewall, "web-firewall", {"om det finns en brandvägg bakom webbservrarna", "whether there is a firewall behind the web servers"}},
        {exposed_web, "exposed-web", {"om en webbserver nås utifrån", "whether a web server is reached from outside"}},
        {ipv6_variable, "ipv6-variable", {"IPv6-variablerna", "the variables of IPv6"}},
        {ipv4_variable, "ipv4-variable", {"variablerna för IPv4 och IPv6", "the variables of IPv4 and IPv6"}},
        {separate_database, "separate-database", {"om en databasserver är separat", "whether a database server is separate"}},
        {separate_web, "separate-web", {"om en webbserver är separat", "whether a web server is separate"}},
        // clang-format on
    };
};
template <>
struct words<decides> {
    using enum decides;
    static constexpr word<decides> rows[] = {
        // clang-format off
        {both, "both", {"gäller med det, annars inte", "holds with it and not without"}},
        {only_no, "only-no", {"gäller inte utan det", "does not hold without it"}},
        {only_with, "only-with", {"gäller inte med det", "does not hold with it"}},
        // clang-format on
    };
};
template <>
struct words<environment> {
    static constexpr word<environment> rows[] = {
        // clang-format off
        {environment::production, "production", {"produktionsmiljö", "production environment"}},
        {environment::training, "training", {"test- och utbildningsmiljö", "test and training environment"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::interface_side> {
    static constexpr word<rulebook::interface_side> rows[] = {
        // clang-format off
        {rulebook::interface_side::in, "in", {"tar emot", "receives"}},
        {rulebook::interface_side::out, "out", {"skickar", "sends"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::figure_area> {
    using enum rulebook::figure_area;
    static constexpr word<rulebook::figure_area> rows[] = {
        // clang-format off
        {e_services, "e-services", {"e-tjänster", "e-services"}},
        {portal, "portal", {"e-tjänsteportalen", "the e-service portal"}},
        {soa, "soa", {"SOA-plattformen", "the SOA platform"}},
        {legend, "legend", {"förklaring", "legend"}},
        // clang-format on
    };
};
template <>
struct words<storage_place> {
    static constexpr word<storage_place> rows[] = {
        // clang-format off
        {storage_place::database, "", {"databas", "database"}},
        {storage_place::buffer_files, "", {"buffertfiler", "buffer files"}},
        // clang-format on
    };
};
template <>
struct words<holiday_rule> {
    using enum holiday_rule;
    static constexpr word<holiday_rule> rows[] = {
        // clang-format off
        {fixed, "fixed", {"samma dag varje år", "the same day every year"}},
        {easter, "easter", {"räknad från påskdagen", "counted from Easter Day"}},
        {saturday, "saturday", {"första lördagen från en dag", "the first Saturday from a day"}},
        {friday, "friday", {"första fredagen från en dag", "the first Friday from a day"}},
        // clang-format on
    };
};
template <>
struct words<holiday_kind> {
    static constexpr word<holiday_kind> rows[] = {
        // clang-format off
        {holiday_kind::public_holiday, "public-holiday", {"allmän helgdag", "public holiday"}},
        {holiday_kind::eve, "eve", {"afton", "eve"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::belongs_to> {
    using enum rulebook::belongs_to;
    static constexpr word<rulebook::belongs_to> rows[] = {
        // clang-format off
        {welfare, "welfare", {"socialtjänst och omsorg", "social services and care"}},
        {education, "education", {"skola", "education"}},
        {both, "both", {"båda", "both"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::reached_from> {
    static constexpr word<rulebook::reached_from> rows[] = {
        // clang-format off
        {rulebook::reached_from::network, "network", {"från kommunens nät", "from the network of the municipality"}},
        {rulebook::reached_from::outside, "outside", {"utifrån", "from outside"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::routine_phase> {
    using enum rulebook::routine_phase;
    static constexpr word<rulebook::routine_phase> rows[] = {
        // clang-format off
        {planning, "planning", {"planering av servicefönster", "planning of service windows"}},
        {test_group, "test-group", {"testgrupp", "test group"}},
        {information, "information", {"information till användare", "information to users"}},
        {the_day, "the-day", {"dagen för servicefönster", "the day of the service window"}},
        // clang-format on
    };
};
template <>
struct words<windows_edition> {
    using enum windows_edition;
    static constexpr word<windows_edition> rows[] = {
        // clang-format off
        {any, "any", {"alla utgåvor", "every edition"}},
        {home_pro, "home-pro", {"Home och Pro", "Home and Pro"}},
        {enterprise, "enterprise", {"Enterprise och Education", "Enterprise and Education"}},
        {ltsc, "ltsc", {"Enterprise LTSC", "Enterprise LTSC"}},
        {iot_ltsc, "iot-ltsc", {"IoT Enterprise LTSC", "IoT Enterprise LTSC"}},
        {iot_core, "iot-core", {"IoT Core", "IoT Core"}},
        // clang-format on
    };
};

}  // namespace lifecare::detail
