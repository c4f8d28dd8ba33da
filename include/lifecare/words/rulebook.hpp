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
    static constexpr word<basis> rows[] = {
        // clang-format off
        {basis::printed, "", {"ur dokumentet", "printed"}},
        {basis::figure, "", {"ur en figur", "figure"}},
        {basis::derived, "", {"härlett", "derived"}},
        {basis::assumed, "", {"antaget", "assumed"}},
        {basis::external, "", {"extern källa", "external"}},
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
    static constexpr word<severity> rows[] = {
        // clang-format off
        {severity::note, "", {"anmärkning", "note"}},
        {severity::warning, "", {"varning", "warning"}},
        {severity::error, "", {"fel", "error"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::access_kind> {
    static constexpr word<rulebook::access_kind> rows[] = {
        // clang-format off
        {rulebook::access_kind::method, "method", {"inloggningsmetod", "method of log-in"}},
        {rulebook::access_kind::saml_handler, "saml-handler", {"hanterar SAML", "handles SAML"}},
        {rulebook::access_kind::identity_provider, "identity-provider", {"identitetsleverantör", "identity provider"}},
        {rulebook::access_kind::directory, "directory", {"katalogtjänst", "directory service"}},
        {rulebook::access_kind::card_log_in, "card-log-in", {"inloggning med kort", "log-in by smart card"}},
        {rulebook::access_kind::card_type, "card-type", {"korttyp", "type of card"}},
        // clang-format on
    };
};
template <>
struct words<service_kind> {
    static constexpr word<service_kind> rows[] = {
        // clang-format off
        {service_kind::tss, "tss", {"behörighet", "authorisation"}},
        {service_kind::broker, "broker", {"delsystemets broker", "broker of a subsystem"}},
        {service_kind::webservice, "webservice", {"webbtjänst", "web service"}},
        {service_kind::tns, "tns", {"namn", "names"}},
        {service_kind::tev, "tev", {"händelser", "events"}},
        {service_kind::tes, "tes", {"fel", "errors"}},
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
    static constexpr word<cloud_version> rows[] = {
        // clang-format off
        {cloud_version::numbered, "numbered", {"den angivna versionen", "the numbered version"}},
        {cloud_version::latest_or_second_latest, "latest-or-second-latest", {"den senaste eller näst senaste", "the latest or the second latest"}},
        {cloud_version::latest_of_track, "latest-of-track", {"den senaste i sitt spår", "the latest of its track"}},
        {cloud_version::any, "any", {"valfri", "any"}},
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
    static constexpr word<rulebook::contradiction_kind> rows[] = {
        // clang-format off
        {rulebook::contradiction_kind::conflict, "conflict", {"motsägelse", "conflict"}},
        {rulebook::contradiction_kind::ambiguity, "ambiguity", {"oklarhet", "ambiguity"}},
        {rulebook::contradiction_kind::misprint, "misprint", {"skrivfel", "misprint"}},
        {rulebook::contradiction_kind::reading, "reading", {"två läsningar", "two readings"}},
        // clang-format on
    };
};
template <>
struct words<name_placeholder> {
    static constexpr word<name_placeholder> rows[] = {
        // clang-format off
        {name_placeholder::none, "none", {"inget", "none"}},
        {name_placeholder::domain, "domain", {"domän", "domain"}},
        {name_placeholder::customer, "customer", {"kund", "customer"}},
        // clang-format on
    };
};
template <>
struct words<database_scope> {
    static constexpr word<database_scope> rows[] = {
        // clang-format off
        {database_scope::system_level, "system-level", {"en i installationen", "one in the installation"}},
        {database_scope::per_domain, "per-domain", {"en i varje domän", "one in each domain"}},
        {database_scope::per_customer, "per-customer", {"en för varje kund", "one for each customer"}},
        // clang-format on
    };
};
template <>
struct words<port_setting> {
    static constexpr word<port_setting> rows[] = {
        // clang-format off
        {port_setting::none, "none", {"fast", "fixed"}},
        {port_setting::sql, "sql", {"databasmotorns port", "the port of the database engine"}},
        {port_setting::forward_proxy, "forward-proxy", {"Forwardproxys port", "the port of Forwardproxy"}},
        {port_setting::event_service, "event-service", {"Tieto Event Services port", "the port of Tieto Event Service"}},
        {port_setting::instead_of_sql, "instead-of-sql", {"i stället för databasmotorns port", "instead of the port of the database engine"}},
        // clang-format on
    };
};
template <>
struct words<flow_need> {
    static constexpr word<flow_need> rows[] = {
        // clang-format off
        {flow_need::required, "", {"krävs", "required"}},
        {flow_need::conditional, "", {"villkorat", "required on a condition"}},
        {flow_need::optional, "", {"valfri", "optional"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::figure_kind> {
    static constexpr word<rulebook::figure_kind> rows[] = {
        // clang-format off
        {rulebook::figure_kind::guide_value, "guide-value", {"riktvärde", "guide value"}},
        {rulebook::figure_kind::minimum, "minimum", {"minimivärde", "minimum"}},
        {rulebook::figure_kind::recommendation, "recommendation", {"rekommendation", "recommendation"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::left_out_kind> {
    static constexpr word<rulebook::left_out_kind> rows[] = {
        // clang-format off
        {rulebook::left_out_kind::drawing, "drawing", {"ritning", "drawing"}},
        {rulebook::left_out_kind::prose, "prose", {"löpande text", "prose"}},
        {rulebook::left_out_kind::contents, "contents", {"innehållsförteckning", "table of contents"}},
        {rulebook::left_out_kind::layout, "layout", {"sidhuvud, sidfot och tomma celler", "headers, footers and empty cells"}},
        {rulebook::left_out_kind::pointer, "pointer", {"hänvisning", "pointer"}},
        // clang-format on
    };
};
template <>
struct words<product> {
    static constexpr word<product> rows[] = {
        // clang-format off
        {product::planning, "", {"Planering", "Planning"}},
        {product::remote_supervision, "", {"fjärrtillsyn", "remote supervision"}},
        {product::analysis, "", {"Analys", "Analysis"}},
        {product::legacy_web, "", {"äldre webbapplikationer", "older web applications"}},
        {product::learning_platform, "", {"Lärplattformen", "the learning platform"}},
        {product::spaces, "", {"Spaces", "Spaces"}},
        {product::audit_log, "", {"aktivitets- och granskningsloggen", "the activity and audit log"}},
        {product::counters, "", {"räknare", "counters"}},
        {product::mobile_care, "", {"Mobil omsorg", "mobile care"}},
        {product::scanning, "", {"skanning", "scanning"}},
        {product::lifecare_as_a_service, "", {"Lifecare som tjänst", "Lifecare as a service"}},
        {product::procapita_as_a_service, "", {"Procapita som tjänst", "Procapita as a service"}},
        {product::liam, "", {"Lifecare IAM Services", "Lifecare IAM Services"}},
        // clang-format on
    };
};
template <>
struct words<rulebook::watched> {
    static constexpr word<rulebook::watched> rows[] = {
        // clang-format off
        {rulebook::watched::server, "server", {"server", "server"}},
        {rulebook::watched::service, "service", {"tjänst", "service"}},
        {rulebook::watched::process, "process", {"process", "process"}},
        {rulebook::watched::database, "database", {"databas", "database"}},
        {rulebook::watched::web, "web", {"webbplats", "web site"}},
        {rulebook::watched::port, "port", {"port", "port"}},
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
    static constexpr word<platform_category> rows[] = {
        // clang-format off
        {platform_category::client_os, "client-os", {"operativsystem för klienter", "operating system of clients"}},
        {platform_category::server_os, "server-os", {"operativsystem för servrar", "operating system of servers"}},
        {platform_category::database_engine, "database-engine", {"databasmotor", "database engine"}},
        {platform_category::database_driver, "database-driver", {"databasdrivrutin", "database driver"}},
        {platform_category::web_server_software, "web-server-software", {"webbserver", "web server"}},
        {platform_category::framework, "framework", {"ramverk", "framework"}},
        {platform_category::browser, "browser", {"webbläsare", "browser"}},
        {platform_category::plug_in, "plug-in", {"insticksprogram", "plug-in"}},
        {platform_category::report_engine, "report-engine", {"rapportmotor", "report engine"}},
        {platform_category::message_broker, "message-broker", {"meddelandeförmedlare", "message broker"}},
        {platform_category::document_reader, "document-reader", {"dokumentläsare", "document reader"}},
        {platform_category::mail_client, "mail-client", {"e-postklient", "mail client"}},
        // clang-format on
    };
};
template <>
struct words<rolling_version> {
    static constexpr word<rolling_version> rows[] = {
        // clang-format off
        {rolling_version::no, "no", {"den angivna", "the numbered one"}},
        {rolling_version::latest, "latest", {"den senaste", "the latest"}},
        {rolling_version::latest_full, "latest-full", {"den senaste fulla", "the latest full one"}},
        {rolling_version::current_for_os, "current-for-os", {"operativsystemets egen", "the one of the operating system"}},
        // clang-format on
    };
};
template <>
struct words<edition_language> {
    static constexpr word<edition_language> rows[] = {
        // clang-format off
        {edition_language::not_stated, "not-stated", {"inte angivet", "not stated"}},
        {edition_language::english, "english", {"engelska", "English"}},
        {edition_language::other, "other", {"annat", "another"}},
        // clang-format on
    };
};
template <>
struct words<telephone_system> {
    static constexpr word<telephone_system> rows[] = {
        // clang-format off
        {telephone_system::none, "none", {"ingen telefon", "not a telephone"}},
        {telephone_system::android, "android", {"Android", "Android"}},
        {telephone_system::ios, "ios", {"iOS", "iOS"}},
        // clang-format on
    };
};
template <>
struct words<release_channel> {
    static constexpr word<release_channel> rows[] = {
        // clang-format off
        {release_channel::not_stated, "not-stated", {"inte angiven", "not stated"}},
        {release_channel::current, "current", {"ordinarie", "current"}},
        {release_channel::targeted, "targeted", {"riktad", "targeted"}},
        {release_channel::long_term, "long-term", {"långtidsstöd", "long-term"}},
        {release_channel::preview, "preview", {"förhandsversion", "preview"}},
        // clang-format on
    };
};
template <>
struct words<deciding_setting> {
    static constexpr word<deciding_setting> rows[] = {
        // clang-format off
        {deciding_setting::none, "none", {"ingen", "none"}},
        {deciding_setting::thin_client, "thin-client", {"om klienterna är tunna", "whether the clients are thin"}},
        {deciding_setting::tls_in_front, "tls-in-front", {"om TLS avslutas framför webbservrarna", "whether TLS ends before the web servers"}},
        {deciding_setting::web_firewall, "web-firewall", {"om det finns en brandvägg bakom webbservrarna", "whether there is a firewall behind the web servers"}},
        {deciding_setting::exposed_web, "exposed-web", {"om en webbserver nås utifrån", "whether a web server is reached from outside"}},
        {deciding_setting::ipv6_variable, "ipv6-variable", {"IPv6-variablerna", "the variables of IPv6"}},
        {deciding_setting::ipv4_variable, "ipv4-variable", {"variablerna för IPv4 och IPv6", "the variables of IPv4 and IPv6"}},
        {deciding_setting::separate_database, "separate-database", {"om en databasserver är separat", "whether a database server is separate"}},
        // clang-format on
    };
};
template <>
struct words<decides> {
    static constexpr word<decides> rows[] = {
        // clang-format off
        {decides::both, "both", {"gäller med det, annars inte", "holds with it and not without"}},
        {decides::only_no, "only-no", {"gäller inte utan det", "does not hold without it"}},
        {decides::only_with, "only-with", {"gäller inte med det", "does not hold with it"}},
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
    static constexpr word<rulebook::figure_area> rows[] = {
        // clang-format off
        {rulebook::figure_area::e_services, "e-services", {"e-tjänster", "e-services"}},
        {rulebook::figure_area::portal, "portal", {"e-tjänsteportalen", "the e-service portal"}},
        {rulebook::figure_area::soa, "soa", {"SOA-plattformen", "the SOA platform"}},
        {rulebook::figure_area::legend, "legend", {"förklaring", "legend"}},
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
    static constexpr word<holiday_rule> rows[] = {
        // clang-format off
        {holiday_rule::fixed, "fixed", {"samma dag varje år", "the same day every year"}},
        {holiday_rule::easter, "easter", {"räknad från påskdagen", "counted from Easter Day"}},
        {holiday_rule::saturday, "saturday", {"första lördagen från en dag", "the first Saturday from a day"}},
        {holiday_rule::friday, "friday", {"första fredagen från en dag", "the first Friday from a day"}},
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
    static constexpr word<rulebook::belongs_to> rows[] = {
        // clang-format off
        {rulebook::belongs_to::welfare, "welfare", {"socialtjänst och omsorg", "social services and care"}},
        {rulebook::belongs_to::education, "education", {"skola", "education"}},
        {rulebook::belongs_to::both, "both", {"båda", "both"}},
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
    static constexpr word<rulebook::routine_phase> rows[] = {
        // clang-format off
        {rulebook::routine_phase::planning, "planning", {"planering av servicefönster", "planning of service windows"}},
        {rulebook::routine_phase::test_group, "test-group", {"testgrupp", "test group"}},
        {rulebook::routine_phase::information, "information", {"information till användare", "information to users"}},
        {rulebook::routine_phase::the_day, "the-day", {"dagen för servicefönster", "the day of the service window"}},
        // clang-format on
    };
};
template <>
struct words<windows_edition> {
    static constexpr word<windows_edition> rows[] = {
        // clang-format off
        {windows_edition::any, "any", {"alla utgåvor", "every edition"}},
        {windows_edition::home_pro, "home-pro", {"Home och Pro", "Home and Pro"}},
        {windows_edition::enterprise, "enterprise", {"Enterprise och Education", "Enterprise and Education"}},
        {windows_edition::ltsc, "ltsc", {"Enterprise LTSC", "Enterprise LTSC"}},
        {windows_edition::iot_ltsc, "iot-ltsc", {"IoT Enterprise LTSC", "IoT Enterprise LTSC"}},
        {windows_edition::iot_core, "iot-core", {"IoT Core", "IoT Core"}},
        // clang-format on
    };
};

}  // namespace lifecare::detail
