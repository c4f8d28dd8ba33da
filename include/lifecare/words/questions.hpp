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
    using enum finding_unit;
    static constexpr word<finding_unit> rows[] = {
        // clang-format off
        {none, "none", {"utan enhet", "without a unit"}},
        {bytes, "bytes", {"byte", "bytes"}},
        {processors, "processors", {"processorer", "processors"}},
        {characters, "characters", {"tecken", "characters"}},
        {servers, "servers", {"servrar", "servers"}},
        {milliseconds, "milliseconds", {"millisekunder", "milliseconds"}},
        {megabits, "megabits", {"megabit i sekunden", "megabits a second"}},
        {days, "days", {"dagar", "days"}},
        {ports, "ports", {"portar", "ports"}},
        {basis_points, "basis-points", {"hundradels procent", "hundredths of a per cent"}},
        {balanced_servers, "balanced-servers", {"lastbalanserade servrar", "load-balanced servers"}},
        {microseconds, "microseconds", {"mikrosekunder", "microseconds"}},
        // clang-format on
    };
};
template <>
struct words<finding_state> {
    using enum finding_state;
    static constexpr word<finding_state> rows[] = {
        // clang-format off
        {found, "found", {"funnet", "found"}},
        {waived, "waived", {"accepterat", "waived"}},
        {not_known, "not-known", {"inte känt", "not known"}},
        // clang-format on
    };
};
template <>
struct words<check_state> {
    using enum check_state;
    static constexpr word<check_state> rows[] = {
        // clang-format off
        {not_applicable, "", {"gäller inte", "does not apply"}},
        {passed, "", {"uppfyllt", "passed"}},
        {not_checked, "", {"inte kontrollerat", "not checked"}},
        {waived, "", {"accepterat", "waived"}},
        {failed, "", {"inte uppfyllt", "failed"}},
        // clang-format on
    };
};
template <>
struct words<question_state> {
    using enum question_state;
    static constexpr word<question_state> rows[] = {
        // clang-format off
        {not_asked, "not-asked", {"ställs inte", "not asked"}},
        {open, "open", {"obesvarad", "open"}},
        {yes, "yes", {"ja", "yes"}},
        {no, "no", {"nej", "no"}},
        {undecided, "undecided", {"oavgjord", "undecided"}},
        {not_applicable, "not-applicable", {"gäller inte", "does not apply"}},
        // clang-format on
    };
};
template <>
struct words<certificate_state> {
    using enum certificate_state;
    static constexpr word<certificate_state> rows[] = {
        // clang-format off
        {not_known, "not-known", {"inte känt", "not known"}},
        {not_yet_valid, "not-yet-valid", {"ännu inte giltigt", "not yet valid"}},
        {valid, "valid", {"giltigt", "valid"}},
        {renew, "renew", {"ska förnyas", "to be renewed"}},
        {expired, "expired", {"utgånget", "expired"}},
        {replaced, "replaced", {"ersatt", "replaced"}},
        {in_reserve, "in-reserve", {"i reserv", "in reserve"}},
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
    using enum certificate_use;
    static constexpr word<certificate_use> rows[] = {
        // clang-format off
        {server, "", {"serverns identitet", "the identity of a server"}},
        {client, "", {"klientens identitet", "the identity of a client"}},
        {agent, "", {"molnagentens identitet", "the identity of the cloud agent"}},
        // clang-format on
    };
};
template <>
struct words<reply> {
    using enum reply;
    static constexpr word<reply> rows[] = {
        // clang-format off
        {no, "no", {"nej", "no"}},
        {yes, "yes", {"ja", "yes"}},
        {not_applicable, "not-applicable", {"gäller inte", "does not apply"}},
        // clang-format on
    };
};
template <>
struct words<database_verdict> {
    using enum database_verdict;
    static constexpr word<database_verdict> rows[] = {
        // clang-format off
        {valid, "", {"rätt namn", "a right name"}},
        {legacy, "", {"äldre namn", "an older name"}},
        {other_document, "", {"namn i ett annat dokument", "a name of another document"}},
        {system_database, "", {"SQL Servers egen databas", "a database of SQL Server itself"}},
        {missing_domain, "", {"domänen saknas", "the domain is missing"}},
        {missing_customer, "", {"kunden saknas", "the customer is missing"}},
        {missing_prefix, "", {"början av namnet saknas", "the beginning of the name is missing"}},
        {unwanted_domain, "", {"namnet tar ingen domän", "the name takes no domain"}},
        {fixed_part_in_domain, "", {"en fast del står i domänen", "a fixed part is in the domain"}},
        {wrong_divider, "", {"fel skiljetecken", "the wrong divider"}},
        {misspelt, "", {"felstavat", "misspelt"}},
        {unknown, "", {"okänt namn", "an unknown name"}},
        {empty, "", {"tomt", "empty"}},
        {not_text, "", {"inte text", "not text"}},
        {too_long, "", {"för långt", "too long"}},
        // clang-format on
    };
};
template <>
struct words<database_need> {
    using enum database_need;
    static constexpr word<database_need> rows[] = {
        // clang-format off
        {required, "", {"krävs", "required"}},
        {possible, "", {"kan finnas", "may be there"}},
        {unexpected, "", {"väntas inte", "not expected"}},
        // clang-format on
    };
};
template <>
struct words<database_standing> {
    using enum database_standing;
    static constexpr word<database_standing> rows[] = {
        // clang-format off
        {required, "", {"krävs och finns", "required, and there"}},
        {possible, "", {"kan finnas och finns", "possible, and there"}},
        {older, "", {"finns under sitt äldre namn", "there under its older name"}},
        {unexpected, "", {"väntas inte", "not expected"}},
        {unknown_domain, "", {"installationen har ingen sådan domän", "the installation has no such domain"}},
        {unknown_customer, "", {"en annan kunds", "another customer's"}},
        {no_database, "", {"ingen databas i dokumentet", "not a database of the document"}},
        {missing, "", {"saknas", "missing"}},
        {missing_possible, "", {"kan finnas och finns inte", "possible, and not there"}},
        // clang-format on
    };
};
template <>
struct words<server_name_fault> {
    using enum server_name_fault;
    static constexpr word<server_name_fault> rows[] = {
        // clang-format off
        {none, "", {"rätt namn", "a right name"}},
        {empty, "", {"tomt", "empty"}},
        {too_long, "", {"längre än 15 tecken", "longer than 15 characters"}},
        {starts_with_digit, "", {"börjar med en siffra", "begins with a digit"}},
        {forbidden_character, "", {"otillåtet tecken", "a forbidden character"}},
        {not_text, "", {"inte text", "not text"}},
        // clang-format on
    };
};
template <>
struct words<rule_kind> {
    using enum rule_kind;
    static constexpr word<rule_kind> rows[] = {
        // clang-format off
        {flow, "flow", {"port mellan två ändar", "a port between two ends"}},
        {networks, "networks", {"port mellan två nät", "a port between two networks"}},
        {other_source, "other-source", {"port från ett annat nät än tabellens", "a port from a network other than the table's"}},
        {alternative, "alternative", {"alternativ port", "an alternative port"}},
        {other_alternative, "other-alternative", {"alternativ port från ett annat nät än tabellens", "an alternative port from a network other than the table's"}},
        {client_port, "client-port", {"klientens port", "a port of the client"}},
        {client_range, "client-range", {"portspann för klienter", "a port range for clients"}},
        {between_servers, "between-servers", {"portspann mellan servrar", "a port range between servers"}},
        {not_recommended, "not-recommended", {"portspann som avråds", "a port range that is advised against"}},
        // clang-format on
    };
};
template <>
struct words<flow_verdict> {
    using enum flow_verdict;
    static constexpr word<flow_verdict> rows[] = {
        // clang-format off
        {unknown, "", {"okänd i dokumentet", "unknown to the document"}},
        {not_recommended, "", {"avråds", "advised against"}},
        {between_servers, "", {"tillåten mellan servrar", "allowed between servers"}},
        {client_range, "", {"i ett portspann för klienter", "in a port range for clients"}},
        {optional, "", {"valfri", "optional"}},
        {conditional, "", {"villkorat", "required on a condition"}},
        {required, "", {"krävs", "required"}},
        // clang-format on
    };
};
template <>
struct words<support_clock> {
    using enum support_clock;
    static constexpr word<support_clock> rows[] = {
        // clang-format off
        {none, "none", {"ingen", "none"}},
        {suite, "suite", {"systemets dokument", "the document of the suite"}},
        {vendor, "vendor", {"leverantören", "the vendor"}},
        {release, "release", {"en nyare version", "a newer version"}},
        // clang-format on
    };
};
template <>
struct words<support_outcome> {
    using enum support_outcome;
    static constexpr word<support_outcome> rows[] = {
        // clang-format off
        {supported, "", {"stöds", "supported"}},
        {finding, "", {"stöds inte", "not supported"}},
        {depends, "", {"beror på", "depends"}},
        {not_judged, "", {"inte bedömt", "not judged"}},
        // clang-format on
    };
};
template <>
struct words<suite_state> {
    using enum suite_state;
    static constexpr word<suite_state> rows[] = {
        // clang-format off
        {supported, "", {"stöds", "supported"}},
        {conditional, "", {"stöds under ett villkor", "supported on a condition"}},
        {rolling, "", {"den senaste stöds", "the latest is supported"}},
        {not_yet, "", {"stöds ännu inte", "not yet supported"}},
        {ended, "", {"stödet har upphört", "support has ended"}},
        {withdrawn, "", {"struken i dokumentet", "withdrawn from the document"}},
        {not_listed, "", {"versionen finns inte i listan", "the version is not listed"}},
        {too_old, "", {"för gammal", "too old"}},
        {excluded, "", {"utesluten av villkoret", "excluded by the condition"}},
        {version_needed, "", {"versionen behövs", "the version is needed"}},
        {unversioned, "", {"listad utan version", "listed without a version"}},
        {not_applicable, "", {"gäller något som inte används", "about something that is not used"}},
        {other_machine, "", {"listas för en annan sorts maskin", "listed for another kind of machine"}},
        {other_version, "", {"nämns i en annan version", "named in another version"}},
        {named_elsewhere, "", {"nämns utanför plattformstabellen", "named outside the platform table"}},
        {not_named, "", {"nämns inte i dokumentet", "not named in the document"}},
        // clang-format on
    };
};
template <>
struct words<vendor_state> {
    using enum vendor_state;
    static constexpr word<vendor_state> rows[] = {
        // clang-format off
        {supported, "", {"får säkerhetsuppdateringar", "gets security updates"}},
        {no_end_published, "", {"inget slutdatum publicerat", "no end is published"}},
        {ended, "", {"säkerhetsuppdateringarna har upphört", "security updates have ended"}},
        {depends, "", {"beror på utgåvan", "depends on the edition"}},
        {not_released, "", {"inte släppt", "not released"}},
        {unknown, "", {"okänt", "unknown"}},
        // clang-format on
    };
};
template <>
struct words<newness> {
    using enum newness;
    static constexpr word<newness> rows[] = {
        // clang-format off
        {newest, "newest", {"den senaste", "the newest"}},
        {second, "second", {"den näst senaste", "the second newest"}},
        {older, "older", {"äldre", "older"}},
        {unstated, "unstated", {"versionen anges inte", "no version is stated"}},
        {not_out, "not-out", {"inte släppt", "not released"}},
        {beyond, "beyond", {"nyare än alla kända", "newer than every known one"}},
        {unknown, "unknown", {"okänt", "unknown"}},
        // clang-format on
    };
};
template <>
struct words<demand_rule> {
    using enum demand_rule;
    static constexpr word<demand_rule> rows[] = {
        // clang-format off
        {minimum, "minimum", {"minimikrav", "minimum"}},
        {recommendation, "recommendation", {"rekommendation", "recommendation"}},
        {web_and_application_memory, "web-and-application-memory", {"minne för både webb och applikation", "memory for both web and application"}},
        {database_memory, "database-memory", {"minne efter databasernas storlek", "memory by the size of the databases"}},
        {database_disk, "database-disk", {"disk för databaserna och ombyggnad av index", "disk for the databases and the rebuild of an index"}},
        {analysis_disk, "analysis-disk", {"disk för analysservern", "disk of the analysis server"}},
        // clang-format on
    };
};
template <>
struct words<class_criterion> {
    using enum class_criterion;
    static constexpr word<class_criterion> rows[] = {
        // clang-format off
        {users, "", {"samtidiga användare", "concurrent users"}},
        {inhabitants, "", {"invånare", "inhabitants"}},
        {mobile, "", {"mobila lösningar", "mobile solutions"}},
        {availability, "", {"tillgänglighet", "availability"}},
        {recovery, "", {"återställningstid", "recovery time"}},
        // clang-format on
    };
};
template <>
struct words<estimate_problem> {
    using enum estimate_problem;
    static constexpr word<estimate_problem> rows[] = {
        // clang-format off
        {none, "none", {"inget", "none"}},
        {volume_without_rate, "volume-without-rate", {"dokumentet anger inget utrymme för en volym", "the document prints no rate for a volume"}},
        {two_measures_of_ifo_documents, "two-measures-of-ifo-documents", {"insatser och dokument är två mått på samma sak", "interventions and documents are two measures of one thing"}},
        // clang-format on
    };
};
template <>
struct words<size_unit> {
    using enum size_unit;
    static constexpr word<size_unit> rows[] = {
        // clang-format off
        {B, "", {"byte", "bytes"}},
        {KB, "", {"kilobyte", "kilobytes"}},
        {MB, "", {"megabyte", "megabytes"}},
        {GB, "", {"gigabyte", "gigabytes"}},
        {TB, "", {"terabyte", "terabytes"}},
        {KiB, "", {"kibibyte", "kibibytes"}},
        {MiB, "", {"mebibyte", "mebibytes"}},
        {GiB, "", {"gibibyte", "gibibytes"}},
        {TiB, "", {"tebibyte", "tebibytes"}},
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
    using enum occurrence;
    static constexpr word<occurrence> rows[] = {
        // clang-format off
        {never, "never", {"finns inte den dagen", "does not occur that day"}},
        {once, "once", {"en gång", "once"}},
        {twice, "twice", {"två gånger", "twice"}},
        // clang-format on
    };
};

}  // namespace lifecare::detail
