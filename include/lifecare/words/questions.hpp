// SPDX-License-Identifier: MIT
/// \file
/// The words of words.hpp for what the questions answer and the core counts.
#pragma once

#include <lifecare/audit/finding.hpp>
#include <lifecare/audit/questions.hpp>
#include <lifecare/certificates.hpp>
#include <lifecare/core/data_size.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/swedish_time.hpp>
#include <lifecare/firewall/rules.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/naming/databases.hpp>
#include <lifecare/naming/expected.hpp>
#include <lifecare/naming/servers.hpp>
#include <lifecare/sizing/demands.hpp>
#include <lifecare/sizing/reference_class.hpp>
#include <lifecare/sizing/storage.hpp>
#include <lifecare/support/answer.hpp>
#include <lifecare/support/suite.hpp>
#include <lifecare/support/vendor.hpp>
#include <lifecare/words/word.hpp>

namespace lifecare::detail {

template <>
struct words<finding_unit> {
    static constexpr word<finding_unit> rows[] = {
        // clang-format off
        {finding_unit::none, "none", {"utan enhet", "without a unit"}},
        {finding_unit::bytes, "bytes", {"byte", "bytes"}},
        {finding_unit::processors, "processors", {"processorer", "processors"}},
        {finding_unit::characters, "characters", {"tecken", "characters"}},
        {finding_unit::servers, "servers", {"servrar", "servers"}},
        {finding_unit::milliseconds, "milliseconds", {"millisekunder", "milliseconds"}},
        {finding_unit::megabits, "megabits", {"megabit i sekunden", "megabits a second"}},
        {finding_unit::days, "days", {"dagar", "days"}},
        {finding_unit::ports, "ports", {"portar", "ports"}},
        {finding_unit::basis_points, "basis-points", {"hundradels procent", "hundredths of a per cent"}},
        {finding_unit::balanced_servers, "balanced-servers", {"lastbalanserade servrar", "load-balanced servers"}},
        // clang-format on
    };
};
template <>
struct words<finding_state> {
    static constexpr word<finding_state> rows[] = {
        // clang-format off
        {finding_state::found, "found", {"funnet", "found"}},
        {finding_state::waived, "waived", {"accepterat", "waived"}},
        {finding_state::not_known, "not-known", {"inte känt", "not known"}},
        // clang-format on
    };
};
template <>
struct words<check_state> {
    static constexpr word<check_state> rows[] = {
        // clang-format off
        {check_state::not_applicable, "", {"gäller inte", "does not apply"}},
        {check_state::passed, "", {"uppfyllt", "passed"}},
        {check_state::not_checked, "", {"inte kontrollerat", "not checked"}},
        {check_state::waived, "", {"accepterat", "waived"}},
        {check_state::failed, "", {"inte uppfyllt", "failed"}},
        // clang-format on
    };
};
template <>
struct words<question_state> {
    static constexpr word<question_state> rows[] = {
        // clang-format off
        {question_state::not_asked, "not-asked", {"ställs inte", "not asked"}},
        {question_state::open, "open", {"obesvarad", "open"}},
        {question_state::yes, "yes", {"ja", "yes"}},
        {question_state::no, "no", {"nej", "no"}},
        {question_state::undecided, "undecided", {"oavgjord", "undecided"}},
        {question_state::not_applicable, "not-applicable", {"gäller inte", "does not apply"}},
        // clang-format on
    };
};
template <>
struct words<certificate_state> {
    static constexpr word<certificate_state> rows[] = {
        // clang-format off
        {certificate_state::not_known, "not-known", {"inte känt", "not known"}},
        {certificate_state::not_yet_valid, "not-yet-valid", {"ännu inte giltigt", "not yet valid"}},
        {certificate_state::valid, "valid", {"giltigt", "valid"}},
        {certificate_state::renew, "renew", {"ska förnyas", "to be renewed"}},
        {certificate_state::expired, "expired", {"utgånget", "expired"}},
        {certificate_state::replaced, "replaced", {"ersatt", "replaced"}},
        {certificate_state::in_reserve, "in-reserve", {"i reserv", "in reserve"}},
        // clang-format on
    };
};
template <>
struct words<client_openings> {
    static constexpr word<client_openings> rows[] = {
        // clang-format off
        {client_openings::exact, "", {"varje port", "each port"}},
        {client_openings::ranges, "", {"portspann", "port ranges"}},
        // clang-format on
    };
};
template <>
struct words<certificate_use> {
    static constexpr word<certificate_use> rows[] = {
        // clang-format off
        {certificate_use::server, "", {"serverns identitet", "the identity of a server"}},
        {certificate_use::client, "", {"klientens identitet", "the identity of a client"}},
        {certificate_use::agent, "", {"molnagentens identitet", "the identity of the cloud agent"}},
        // clang-format on
    };
};
template <>
struct words<reply> {
    static constexpr word<reply> rows[] = {
        // clang-format off
        {reply::no, "no", {"nej", "no"}},
        {reply::yes, "yes", {"ja", "yes"}},
        {reply::not_applicable, "not-applicable", {"gäller inte", "does not apply"}},
        // clang-format on
    };
};
template <>
struct words<database_verdict> {
    static constexpr word<database_verdict> rows[] = {
        // clang-format off
        {database_verdict::valid, "", {"rätt namn", "a right name"}},
        {database_verdict::legacy, "", {"äldre namn", "an older name"}},
        {database_verdict::other_document, "", {"namn i ett annat dokument", "a name of another document"}},
        {database_verdict::system_database, "", {"SQL Servers egen databas", "a database of SQL Server itself"}},
        {database_verdict::missing_domain, "", {"domänen saknas", "the domain is missing"}},
        {database_verdict::missing_customer, "", {"kunden saknas", "the customer is missing"}},
        {database_verdict::missing_prefix, "", {"början av namnet saknas", "the beginning of the name is missing"}},
        {database_verdict::unwanted_domain, "", {"namnet tar ingen domän", "the name takes no domain"}},
        {database_verdict::wrong_divider, "", {"fel skiljetecken", "the wrong divider"}},
        {database_verdict::misspelt, "", {"felstavat", "misspelt"}},
        {database_verdict::unknown, "", {"okänt namn", "an unknown name"}},
        {database_verdict::empty, "", {"tomt", "empty"}},
        {database_verdict::not_text, "", {"inte text", "not text"}},
        {database_verdict::too_long, "", {"för långt", "too long"}},
        // clang-format on
    };
};
template <>
struct words<database_need> {
    static constexpr word<database_need> rows[] = {
        // clang-format off
        {database_need::required, "", {"krävs", "required"}},
        {database_need::possible, "", {"kan finnas", "may be there"}},
        {database_need::unexpected, "", {"väntas inte", "not expected"}},
        // clang-format on
    };
};
template <>
struct words<database_standing> {
    static constexpr word<database_standing> rows[] = {
        // clang-format off
        {database_standing::required, "", {"krävs och finns", "required, and there"}},
        {database_standing::possible, "", {"kan finnas och finns", "possible, and there"}},
        {database_standing::older, "", {"finns under sitt äldre namn", "there under its older name"}},
        {database_standing::unexpected, "", {"väntas inte", "not expected"}},
        {database_standing::unknown_domain, "", {"installationen har ingen sådan domän", "the installation has no such domain"}},
        {database_standing::unknown_customer, "", {"en annan kunds", "another customer's"}},
        {database_standing::no_database, "", {"ingen databas i dokumentet", "not a database of the document"}},
        {database_standing::missing, "", {"saknas", "missing"}},
        {database_standing::missing_possible, "", {"kan finnas och finns inte", "possible, and not there"}},
        // clang-format on
    };
};
template <>
struct words<server_name_fault> {
    static constexpr word<server_name_fault> rows[] = {
        // clang-format off
        {server_name_fault::none, "", {"rätt namn", "a right name"}},
        {server_name_fault::empty, "", {"tomt", "empty"}},
        {server_name_fault::too_long, "", {"längre än 15 tecken", "longer than 15 characters"}},
        {server_name_fault::starts_with_digit, "", {"börjar med en siffra", "begins with a digit"}},
        {server_name_fault::forbidden_character, "", {"otillåtet tecken", "a forbidden character"}},
        {server_name_fault::not_text, "", {"inte text", "not text"}},
        // clang-format on
    };
};
template <>
struct words<rule_kind> {
    static constexpr word<rule_kind> rows[] = {
        // clang-format off
        {rule_kind::flow, "flow", {"port mellan två ändar", "a port between two ends"}},
        {rule_kind::networks, "networks", {"port mellan två nät", "a port between two networks"}},
        {rule_kind::other_source, "other-source", {"port från ett annat nät än tabellens", "a port from a network other than the table's"}},
        {rule_kind::alternative, "alternative", {"alternativ port", "an alternative port"}},
        {rule_kind::other_alternative, "other-alternative", {"alternativ port från ett annat nät än tabellens", "an alternative port from a network other than the table's"}},
        {rule_kind::client_port, "client-port", {"klientens port", "a port of the client"}},
        {rule_kind::client_range, "client-range", {"portspann för klienter", "a port range for clients"}},
        {rule_kind::between_servers, "between-servers", {"portspann mellan servrar", "a port range between servers"}},
        {rule_kind::not_recommended, "not-recommended", {"portspann som avråds", "a port range that is advised against"}},
        // clang-format on
    };
};
template <>
struct words<flow_verdict> {
    static constexpr word<flow_verdict> rows[] = {
        // clang-format off
        {flow_verdict::unknown, "", {"okänd i dokumentet", "unknown to the document"}},
        {flow_verdict::not_recommended, "", {"avråds", "advised against"}},
        {flow_verdict::between_servers, "", {"tillåten mellan servrar", "allowed between servers"}},
        {flow_verdict::client_range, "", {"i ett portspann för klienter", "in a port range for clients"}},
        {flow_verdict::optional, "", {"valfri", "optional"}},
        {flow_verdict::conditional, "", {"villkorat", "required on a condition"}},
        {flow_verdict::required, "", {"krävs", "required"}},
        // clang-format on
    };
};
template <>
struct words<support_clock> {
    static constexpr word<support_clock> rows[] = {
        // clang-format off
        {support_clock::none, "none", {"ingen", "none"}},
        {support_clock::suite, "suite", {"systemets dokument", "the document of the suite"}},
        {support_clock::vendor, "vendor", {"leverantören", "the vendor"}},
        {support_clock::release, "release", {"en nyare version", "a newer version"}},
        // clang-format on
    };
};
template <>
struct words<support_outcome> {
    static constexpr word<support_outcome> rows[] = {
        // clang-format off
        {support_outcome::supported, "", {"stöds", "supported"}},
        {support_outcome::finding, "", {"stöds inte", "not supported"}},
        {support_outcome::depends, "", {"beror på", "depends"}},
        {support_outcome::not_judged, "", {"inte bedömt", "not judged"}},
        // clang-format on
    };
};
template <>
struct words<suite_state> {
    static constexpr word<suite_state> rows[] = {
        // clang-format off
        {suite_state::supported, "", {"stöds", "supported"}},
        {suite_state::conditional, "", {"stöds under ett villkor", "supported on a condition"}},
        {suite_state::rolling, "", {"den senaste stöds", "the latest is supported"}},
        {suite_state::not_yet, "", {"stöds ännu inte", "not yet supported"}},
        {suite_state::ended, "", {"stödet har upphört", "support has ended"}},
        {suite_state::withdrawn, "", {"struken i dokumentet", "withdrawn from the document"}},
        {suite_state::not_listed, "", {"versionen finns inte i listan", "the version is not listed"}},
        {suite_state::too_old, "", {"för gammal", "too old"}},
        {suite_state::excluded, "", {"utesluten av villkoret", "excluded by the condition"}},
        {suite_state::version_needed, "", {"versionen behövs", "the version is needed"}},
        {suite_state::unversioned, "", {"listad utan version", "listed without a version"}},
        {suite_state::not_applicable, "", {"gäller en tjänst som inte används", "about a service that is not used"}},
        {suite_state::other_version, "", {"nämns i en annan version", "named in another version"}},
        {suite_state::named_elsewhere, "", {"nämns utanför plattformstabellen", "named outside the platform table"}},
        {suite_state::not_named, "", {"nämns inte i dokumentet", "not named in the document"}},
        // clang-format on
    };
};
template <>
struct words<vendor_state> {
    static constexpr word<vendor_state> rows[] = {
        // clang-format off
        {vendor_state::supported, "", {"får säkerhetsuppdateringar", "gets security updates"}},
        {vendor_state::no_end_published, "", {"inget slutdatum publicerat", "no end is published"}},
        {vendor_state::ended, "", {"säkerhetsuppdateringarna har upphört", "security updates have ended"}},
        {vendor_state::depends, "", {"beror på utgåvan", "depends on the edition"}},
        {vendor_state::not_released, "", {"inte släppt", "not released"}},
        {vendor_state::unknown, "", {"okänt", "unknown"}},
        // clang-format on
    };
};
template <>
struct words<newness> {
    static constexpr word<newness> rows[] = {
        // clang-format off
        {newness::newest, "newest", {"den senaste", "the newest"}},
        {newness::second, "second", {"den näst senaste", "the second newest"}},
        {newness::older, "older", {"äldre", "older"}},
        {newness::unstated, "unstated", {"versionen anges inte", "no version is stated"}},
        {newness::not_out, "not-out", {"inte släppt", "not released"}},
        {newness::beyond, "beyond", {"nyare än alla kända", "newer than every known one"}},
        {newness::unknown, "unknown", {"okänt", "unknown"}},
        // clang-format on
    };
};
template <>
struct words<demand_rule> {
    static constexpr word<demand_rule> rows[] = {
        // clang-format off
        {demand_rule::minimum, "minimum", {"minimikrav", "minimum"}},
        {demand_rule::recommendation, "recommendation", {"rekommendation", "recommendation"}},
        {demand_rule::web_and_application_memory, "web-and-application-memory", {"minne för både webb och applikation", "memory for both web and application"}},
        {demand_rule::database_memory, "database-memory", {"minne efter databasernas storlek", "memory by the size of the databases"}},
        {demand_rule::database_disk, "database-disk", {"disk för databaserna och ombyggnad av index", "disk for the databases and the rebuild of an index"}},
        {demand_rule::analysis_disk, "analysis-disk", {"disk för analysservern", "disk of the analysis server"}},
        // clang-format on
    };
};
template <>
struct words<class_criterion> {
    static constexpr word<class_criterion> rows[] = {
        // clang-format off
        {class_criterion::users, "", {"samtidiga användare", "concurrent users"}},
        {class_criterion::inhabitants, "", {"invånare", "inhabitants"}},
        {class_criterion::mobile, "", {"mobila lösningar", "mobile solutions"}},
        {class_criterion::availability, "", {"tillgänglighet", "availability"}},
        {class_criterion::recovery, "", {"återställningstid", "recovery time"}},
        // clang-format on
    };
};
template <>
struct words<estimate_problem> {
    static constexpr word<estimate_problem> rows[] = {
        // clang-format off
        {estimate_problem::none, "none", {"inget", "none"}},
        {estimate_problem::volume_without_rate, "volume-without-rate", {"dokumentet anger inget utrymme för en volym", "the document prints no rate for a volume"}},
        {estimate_problem::two_measures_of_ifo_documents, "two-measures-of-ifo-documents", {"insatser och dokument är två mått på samma sak", "interventions and documents are two measures of one thing"}},
        // clang-format on
    };
};
template <>
struct words<size_unit> {
    static constexpr word<size_unit> rows[] = {
        // clang-format off
        {size_unit::B, "", {"byte", "bytes"}},
        {size_unit::KB, "", {"kilobyte", "kilobytes"}},
        {size_unit::MB, "", {"megabyte", "megabytes"}},
        {size_unit::GB, "", {"gigabyte", "gigabytes"}},
        {size_unit::TB, "", {"terabyte", "terabytes"}},
        {size_unit::KiB, "", {"kibibyte", "kibibytes"}},
        {size_unit::MiB, "", {"mebibyte", "mebibytes"}},
        {size_unit::GiB, "", {"gibibyte", "gibibytes"}},
        {size_unit::TiB, "", {"tebibyte", "tebibytes"}},
        // clang-format on
    };
};
template <>
struct words<language> {
    static constexpr word<language> rows[] = {
        // clang-format off
        {language::swedish, "sv", {"svenska", "Swedish"}},
        {language::english, "en", {"engelska", "English"}},
        // clang-format on
    };
};
template <>
struct words<occurrence> {
    static constexpr word<occurrence> rows[] = {
        // clang-format off
        {occurrence::never, "never", {"finns inte den dagen", "does not occur that day"}},
        {occurrence::once, "once", {"en gång", "once"}},
        {occurrence::twice, "twice", {"två gånger", "twice"}},
        // clang-format on
    };
};

}  // namespace lifecare::detail
