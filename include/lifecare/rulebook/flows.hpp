// SPDX-License-Identifier: MIT
/// \file
/// Which port one end opens to another: server to server, to networks and to services outside (3.1.7, 4.3
/// Server, 4.4, 4.5, 4.7, 7.1, A1, B1).
///
/// One row for each pair of ends and each port: a printed "WebServer/IntranetServer", "Internet/Intranet" or "80/443"
/// is two. Where no transport is printed, tcp is assumed by whoever asks. Flows follow roles alone, except where a
/// product is named. Where the document prints networks, the row names the servers in them (flow_ends). What is printed
/// as a drawing only is drawn_flows. Ports from the client are client_ports.hpp, programs that Windows Firewall lets
/// through are firewall_programs.hpp.
#pragma once

#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/port_settings.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/systems.hpp>

namespace lifecare {

/// Whether an installation needs a flow.
enum class flow_need : std::uint8_t {
    required,     ///< in every installation that has both ends
    conditional,  ///< where the condition holds
    optional,     ///< only for a function that one can do without
};

namespace rulebook {

/// Networks from which the text of a section lets a flow come too, though its table is headed by another.
struct other_source {
    enum_set<lifecare::network> networks;  ///< which networks; empty for none
    label condition;                       ///< on which condition, and what the section does not print of it
};

/// Which machines a flow is between where the document does not print roles, and what decides whether it is there.
struct flow_ends {
    /// Who opens the connection: of a network those that are in it; empty for the end as printed.
    enum_set<lifecare::role> callers = {};
    enum_set<lifecare::role> answers = {};        ///< who listens; empty for the end as printed
    enum_set<lifecare::subsystem> only_for = {};  ///< falls away in an installation without any of these; empty for all
    std::uint8_t also = 0;                        ///< from where else: the row of other_sources, from 1; 0 for nowhere
    /// What an installation can state of the flow's condition: a number of stated_condition_of; 0 for nothing. The
    /// flow falls away where that does not hold, and is required where it does.
    std::uint8_t stated_as = 0;
};

/// One port from one end to another.
struct flow {
    endpoint from;          ///< who opens the connection
    endpoint to;            ///< who listens
    std::uint16_t port;     ///< on which port
    text transport;         ///< as printed, in lower case; empty where none is printed
    text name;              ///< what the document calls the port or what uses it; an address where only that is printed
    port_setting setting;   ///< which setting may replace the port
    flow_need need;         ///< whether an installation needs it
    text product;           ///< key of the product without which the flow falls away; empty for none
    label condition;        ///< why it is not required, from which version, or what a footnote adds; empty for nothing
    lifecare::basis basis;  ///< printed, or which part is not
    label reason;           ///< what was derived or assumed; empty for a printed row
    provenance source;      ///< where it is printed
    flow_ends ends = {};    ///< which machines, where networks or "any computer" are printed, and what decides it

    friend constexpr bool same_key(const flow& a, const flow& b) noexcept {
        return a.from == b.from && a.to == b.to && a.port == b.port;
    }
};

namespace flow_rows {
using enum role;
using enum network;
using enum lifecare::external;
using enum port_setting;
using enum flow_need;
using enum basis;
inline constexpr citation analysis_2024{techspec_2024, "3.1.7"}, in_2024{techspec_2024, "4.3"},
    in_2025{techspec_2025, "4.3"}, fk_2024{techspec_2024, "4.4"}, fk_2025{techspec_2025, "4.4"},
    packages_2024{techspec_2024, "4.5"}, packages_2025{techspec_2025, "4.5"}, feedback_2024{techspec_2024, "4.7"},
    feedback_2025{techspec_2025, "4.7"}, support_2024{techspec_2024, "7.1"}, support_2025{techspec_2025, "7.1"},
    a1_2024{techspec_2024, "13.1"}, a1_2025{techspec_2025, "13.1"}, b1_2024{techspec_2024, "13.2"};
inline constexpr label agent_config{"eller porten för Forwardproxy i agent.config",
                                    "or the port of Forwardproxy in agent.config"},
    fk_call{"om anrop görs till Försäkringskassan", "if calls are made to the Social Insurance Agency"},
    fk_call_since{"om anrop görs till Försäkringskassan, från version 9.8w15",
                  "if calls are made to the Social Insurance Agency, from version 9.8w15"},
    of_voo{"4.4 har rubriken VOO och Windows Firewall", "4.4 is headed VOO och Windows Firewall"},
    download{"nedladdning direkt till servern; går även från annan dator",
             "download straight to the server; another computer can do it too"},
    both_servers{"Procapitaserver läst som core-server och applikationsserver",
                 "Procapitaserver read as core server and application server"},
    form{"feedback-formulär i applikationsmenyn, från 12w47", "feedback form in the application menu, from 12w47"},
    https_is_443{"porten är adressens https", "the port is the address's https"},
    support{"fjärrsupport med TeamViewer", "remote support with TeamViewer"},
    any_computer{"källan är den dator, server eller klient som ska nås",
                 "the source is the computer, server or client to be reached"},
    legacy_odbc{"äldre webbapplikationer i DMZ, enbart vid ODBC-koppling; 1521 alternativt 1433",
                "older web applications in the DMZ, only with an ODBC connection; 1521 or else 1433"},
    odbc_is_database{"ODBC går mellan webbserver och databas (10.1.4)",
                     "ODBC is between web server and database (10.1.4)"},
    core_answers{"TSS och dess namnserver finns på core-servern (3.1; 4.3)",
                 "TSS and its name server are on the core server (3.1; 4.3)"},
    broker_answers{"brokrarna finns på applikationsservern (3.1): 2112 är BoU:s, 2116 VoO:s (13.5)",
                   "the brokers are on the application server (3.1): 2112 is BoU's, 2116 VoO's (13.5)"},
    voo_broker{"brokrarna finns på applikationsservern (3.1)", "the brokers are on the application server (3.1)"},
    inbox_is_broker{"Inkorgen är en broker (10.1.3), och de finns på applikationsservern (3.1)",
                    "Inkorgen is a broker (10.1.3), and those are on the application server (3.1)"},
    services_answer{"Web Services installeras på applikationsservern (10.3.3)",
                    "Web Services are installed on the application server (10.3.3)"},
    share_a_role{"läst som servrar som delar en roll: bara de har ett gemensamt minne att hålla lika",
                 "read as servers that share a role: only those have a common memory to keep alike"},
    legacy_bound{"äldre webbapplikationer i DMZ; kan bindas till dedikerade servrar",
                 "older web applications in the DMZ; can be bound to dedicated servers"},
    legacy_com_net{"äldre webbapplikationer i DMZ, COM och .Net", "older web applications in the DMZ, COM and .Net"},
    legacy_edu{"äldre webbapplikationer i DMZ, enbart för EDU", "older web applications in the DMZ, for EDU only"},
    platform_one{
        "Lärplattformen, kan bindas till dedikerad server i den; till kundens TSP, vars server i DMZ inte anges",
        "the learning platform, can be bound to a dedicated server in it; to the customer's TSP, whose server in the DMZ is not printed"},
    platform_bound{"Lärplattformen; kan bindas till dedikerade servrar",
                   "the learning platform; can be bound to dedicated servers"};
inline constexpr enum_set<lifecare::role> webs{web_server, intranet_server},
    computers{core_server,    application_server, intranet_server, web_server,           database_server,
              compute_server, analysis_server,    esense_server,   load_balanced_server, client};
/// What stated_condition_of has a key for.
inline constexpr std::uint8_t exposed_web = 1, forsakringskassan_calls = 2, installer_downloads = 3, feedback_form = 4,
                              remote_services = 5, odbc = 6, learning_platform_integration = 7;
inline constexpr flow_ends any{computers, {}, {}, 0, remote_services},
    calls_fk{{}, {}, lifecare::subsystem::voo, 0, forsakringskassan_calls},
    to_application{{}, application_server, {}, 0, learning_platform_integration};
/// 13.1: "IIS sätts upp på webbserver i DMZ-nätet eller webbserver på intranätet"; its table is of the DMZ's firewall.
inline constexpr other_source other_sources[] = {
    {intranet,
     {"äldre webbapplikationer på intranätet (13.1, utan tabell); kan bindas till dedikerade servrar",
      "older web applications on the intranet (13.1, without a table); can be bound to dedicated servers"}},
    {intranet,
     {"äldre webbapplikationer på intranätet (13.1, utan tabell); COM och .Net",
      "older web applications on the intranet (13.1, without a table); COM and .Net"}},
    {intranet,
     {"äldre webbapplikationer på intranätet (13.1, utan tabell); enbart vid ODBC-koppling; 1521 alternativt 1433",
      "older web applications on the intranet (13.1, without a table); only with an ODBC connection; 1521 or else 1433"}},
    {intranet,
     {"äldre webbapplikationer på intranätet (13.1, utan tabell); enbart för EDU",
      "older web applications on the intranet (13.1, without a table); for EDU only"}},
};
inline constexpr std::uint8_t bound_on_intranet = 1, com_net_on_intranet = 2, odbc_on_intranet = 3, edu_on_intranet = 4;
inline constexpr flow_ends web_to_database{webs, database_server, {}, odbc_on_intranet, odbc},
    web_to_tss{webs, core_server, {}, bound_on_intranet}, web_to_tns{webs, core_server, {}, com_net_on_intranet},
    web_to_bou{webs, application_server, lifecare::subsystem::edu, bound_on_intranet},
    web_to_voo{webs, application_server, lifecare::subsystem::voo, bound_on_intranet},
    web_to_inbox{webs, application_server, lifecare::subsystem::edu, edu_on_intranet};
// clang-format off
inline constexpr flow rows[] = {
    // from                to                    port   transport  name                                              setting        need      product  condition     how      why           printed in
    {application_server,   analysis_server,      2383,  "",        "Analytics services",                             none,          required, "",      {},           printed, {},           {analysis_2024}},
    {analysis_server,      application_server,   1433,  "",        "Defaultport SQL Server",                         sql,           required, "",      {},           printed, {},           {analysis_2024}},
    {internet,             web_server,           443,   "",        "HTTPS",                                          none,          required, "",      {},           printed, {},           {in_2024, in_2025}, {.stated_as = exposed_web}},
    {intranet,             web_server,           443,   "",        "HTTPS",                                          none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet,             intranet_server,      80,    "",        "HTTP",                                           none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet,             intranet_server,      443,   "",        "HTTPS",                                          none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {web_server,           application_server,   23110, "",        "HCW.Welfare.KIR.ServiceModel.IISHost",           none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet_server,      application_server,   23110, "",        "HCW.Welfare.KIR.ServiceModel.IISHost",           none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {web_server,           application_server,   23112, "",        "HCW.Welfare.CC.ServiceModel.SoapServices",       none,          required, "",      {},           printed, {},           {in_2024}},
    {intranet_server,      application_server,   23112, "",        "HCW.Welfare.CC.ServiceModel.SoapServices",       none,          required, "",      {},           printed, {},           {in_2024}},
    {web_server,           application_server,   23114, "",        "HCW.Welfare.FC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet_server,      application_server,   23114, "",        "HCW.Welfare.FC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {web_server,           application_server,   23116, "",        "HCW.Welfare.EC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet_server,      application_server,   23116, "",        "HCW.Welfare.EC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {web_server,           application_server,   23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet_server,      application_server,   23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {web_server,           core_server,          23610, "",        "Coretjänster (Metaservice, IP tjänst m fl)",     none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {intranet_server,      core_server,          23610, "",        "Coretjänster (Metaservice, IP tjänst m fl)",     none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {web_server,           core_server,          23630, "",        "Förwardproxy Education auditlog + räknare",      forward_proxy, required, "",      agent_config, printed, {},           {in_2024}},
    {intranet_server,      core_server,          23630, "",        "Förwardproxy Education auditlog + räknare",      forward_proxy, required, "",      agent_config, printed, {},           {in_2024}},
    {web_server,           application_server,   30745, "",        "Tieto Scheduling Service",                       none,          required, "",      {},           printed, {},           {in_2024}},
    {intranet_server,      application_server,   30745, "",        "Tieto Scheduling Service",                       none,          required, "",      {},           printed, {},           {in_2024}},
    {core_server,          application_server,   30745, "",        "Tieto Scheduling Service",                       none,          required, "",      {},           printed, {},           {in_2024}},
    {application_server,   core_server,          2100,  "",        "TSS",                                            none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   core_server,          30710, "",        "Tieto Name Server",                              none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   core_server,          23610, "",        "Coretjänster",                                   none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   core_server,          9091,  "",        "Event System",                                   none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   core_server,          23611, "",        "Resursagent (Web.Agent)",                        none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   core_server,          23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   core_server,          23630, "",        "Forwardproxy Edu Spaces meny",                   forward_proxy, required, "",      agent_config, printed, {},           {in_2024}},
    {compute_server,       application_server,   23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {compute_server,       application_server,   9091,  "",        "Event System",                                   none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {compute_server,       core_server,          23610, "",        "Coretjänster",                                   none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {core_server,          database_server,      1433,  "",        "Defaultport SQL Server (el. den ni använder)",   sql,           required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   database_server,      1433,  "",        "Defaultport SQL Server (el. den ni använder)",   sql,           required, "",      {},           printed, {},           {in_2024, in_2025}},
    {compute_server,       database_server,      1433,  "",        "Defaultport SQL Server (el. den ni använder)",   sql,           required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   web_server,           808,   "",        "Event System Notifiering till webbar (Net.tcp)", none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   intranet_server,      808,   "",        "Event System Notifiering till webbar (Net.tcp)", none,          required, "",      {},           printed, {},           {in_2024, in_2025}},
    {application_server,   web_server,           80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {application_server,   web_server,           80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {application_server,   web_server,           443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {application_server,   web_server,           443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {application_server,   intranet_server,      80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {application_server,   intranet_server,      80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {application_server,   intranet_server,      443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {application_server,   intranet_server,      443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {core_server,          web_server,           80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {core_server,          web_server,           80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {core_server,          web_server,           443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {core_server,          web_server,           443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {core_server,          intranet_server,      80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {core_server,          intranet_server,      80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {core_server,          intranet_server,      443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},           {in_2024}},
    {core_server,          intranet_server,      443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},           {in_2025}},
    {load_balanced_server, load_balanced_server, 11211, "",        "Memory Cache",                                   none,          required, "",      {},           assumed, share_a_role, {in_2024, in_2025}},
    {load_balanced_server, load_balanced_server, 11212, "",        "Memory Cache Sync",                              none,          required, "",      {},           assumed, share_a_role, {in_2024, in_2025}},
    {web_server,           application_server,   5672,  "",        "RabbitMQ via http",                              none,          required, "",      {},           printed, {},           {in_2025}},
    {intranet_server,      application_server,   5672,  "",        "RabbitMQ via http",                              none,          required, "",      {},           printed, {},           {in_2025}},
    {web_server,           application_server,   5671,  "",        "RabbitMQ via https",                             none,          required, "",      {},           printed, {},           {in_2025}},
    {intranet_server,      application_server,   5671,  "",        "RabbitMQ via https",                             none,          required, "",      {},           printed, {},           {in_2025}},

    // from              to                     port  transport  name                                                     setting  need         product  condition      how      why           printed in
    {application_server, forsakringskassan,     7020, "",        "anrop till FK",                                         none,    conditional, "",      fk_call_since, derived, of_voo,       {fk_2024}, calls_fk},
    {application_server, forsakringskassan,     7020, "",        "anrop till FK",                                         none,    conditional, "",      fk_call,       derived, of_voo,       {fk_2025}, calls_fk},
    {core_server,        installation_packages, 22,   "",        "sftp",                                                  none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}, {.stated_as = installer_downloads}},
    {application_server, installation_packages, 22,   "",        "sftp",                                                  none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}, {.stated_as = installer_downloads}},
    {core_server,        installation_packages, 443,  "",        "https",                                                 none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}, {.stated_as = installer_downloads}},
    {application_server, installation_packages, 443,  "",        "https",                                                 none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}, {.stated_as = installer_downloads}},
    {application_server, feedback,              443,  "",        "https://we-feedback-func-app-prod23.azurewebsites.net", none,    optional,    "",      form,          derived, https_is_443, {feedback_2024, feedback_2025}, {.stated_as = feedback_form}},
    {client,             teamviewer,            443,  "",        "HTTPs",                                                 none,    optional,    "",      support,       derived, any_computer, {support_2024}, any},
    {client,             teamviewer,            443,  "",        "HTTPS",                                                 none,    optional,    "",      support,       derived, any_computer, {support_2025}, any},

    // from    to             port   transport  name                                      setting         need         product              condition       basis    reason            printed in          ends
    {dmz,      admin_network, 1521,  "tcp",     "SQL Server",                             instead_of_sql, conditional, "legacy-web",        legacy_odbc,    derived, odbc_is_database, {a1_2024},          web_to_database},
    {dmz,      admin_network, 1433,  "tcp",     "SQL Server",                             sql,            conditional, "legacy-web",        legacy_odbc,    derived, odbc_is_database, {a1_2024},          web_to_database},
    {dmz,      admin_network, 2100,  "tcp",     "Behörighetssystemet TSS",                none,           conditional, "legacy-web",        legacy_bound,   derived, core_answers,     {a1_2024, a1_2025}, web_to_tss},
    {dmz,      admin_network, 30710, "tcp",     "Tieto Name Server (TNS)",                none,           conditional, "legacy-web",        legacy_com_net, derived, core_answers,     {a1_2024, a1_2025}, web_to_tns},
    {dmz,      admin_network, 2112,  "tcp",     "Procapita applikationsserver (EDU/VoO)", none,           conditional, "legacy-web",        legacy_bound,   derived, broker_answers,   {a1_2024},          web_to_bou},
    {dmz,      admin_network, 2116,  "tcp",     "Procapita applikationsserver (EDU/VoO)", none,           conditional, "legacy-web",        legacy_bound,   derived, broker_answers,   {a1_2024},          web_to_voo},
    {dmz,      admin_network, 2116,  "tcp",     "Procapita applikationsserver (VoO)",     none,           conditional, "legacy-web",        legacy_bound,   derived, voo_broker,       {a1_2025},          web_to_voo},
    {dmz,      admin_network, 21,    "tcp",     "FTP (Inkorgen)",                         none,           conditional, "legacy-web",        legacy_edu,     derived, inbox_is_broker,  {a1_2024},          web_to_inbox},
    {internet, dmz,           9090,  "tcp",     "Säkerhetsproxy (TSP)",                   none,           conditional, "learning-platform", platform_one,   printed, {},               {b1_2024},          {.stated_as = learning_platform_integration}},
    {dmz,      admin_network, 23112, "tcp",     "IIS (Web Services)",                     none,           conditional, "learning-platform", platform_bound, derived, services_answer,  {b1_2024},          to_application},
};
// clang-format on
}  // namespace flow_rows

/// Flows by section, in printed order.
inline constexpr table flows{flow_rows::rows};

/// From where else a flow may come by the text of its section; null for most.
[[nodiscard]] constexpr const other_source* find_other_source(const flow& f) noexcept {
    return f.ends.also == 0 ? nullptr : flow_rows::other_sources + (f.ends.also - 1);
}

/// Key of the condition of a flow that an installation can state; empty for most.
[[nodiscard]] constexpr text stated_condition_of(const flow& f) noexcept {
    constexpr text keys[] = {{},
                             "exposed-web",
                             "forsakringskassan-calls",
                             "installer-downloads",
                             "feedback-form",
                             "remote-services",
                             "odbc",
                             "learning-platform-integration"};
    return keys[f.ends.stated_as % (sizeof keys / sizeof *keys)];  // within the keys, whatever a row says
}

/// Two ports of one service, by http and by https: "80/443", "RabbitMQ via http", "via https". Between servers it is
/// enough that one of them is open; 12.3 demands that what passes between them is encrypted.
struct http_ports {
    std::uint16_t http;   ///< by http
    std::uint16_t https;  ///< by https
};
/// The services that have two.
inline constexpr http_ports either_port[] = {{80, 443}, {5672, 5671}};

/// The port that will do instead of a flow's, where its row offers two; 0 for none.
[[nodiscard]] constexpr std::uint16_t other_port_of(const flow& f) noexcept {
    if (!f.from.is_role() || !f.to.is_role()) return 0;  // what a network, or a service outside, is reached on is told
    for (const http_ports& p : either_port) {
        if (f.port == p.http) return p.https;
        if (f.port == p.https) return p.http;
    }
    return 0;
}

/// What the document draws and does not print: openings of one machine for which it points to a drawing.
struct drawn_flow {
    text key;               ///< stable key
    lifecare::role end;     ///< whose openings they are
    text service;           ///< which service of that machine, as printed; empty for the machine itself
    bool also_in_text;      ///< other rows give some of them; else the drawing is all there is
    bool education_only;    ///< of the family education alone
    label says;             ///< what the running text does say of them
    lifecare::basis basis;  ///< whose openings: printed, or derived
    label reason;           ///< from what; empty for a printed row
    provenance source;      ///< where the drawing is pointed to
};

namespace drawn_flow_rows {
using enum role;
using enum basis;
inline constexpr label agent_on_core{"agenten finns på core-servern (3.1)", "the agent is on the core server (3.1)"};
// clang-format off
inline constexpr drawn_flow rows[] = {
    // key             end              service                  also in text  education only
    // what the running text says
    // how     why            printed in
    {"esense-server",   esense_server,   "",                      false,        false,
     {"https rekommenderas; till sensorplattformen via internet med WSS; behöver en SQL-databas",
      "https is recommended; to the sensor platform over the internet by WSS; needs an SQL database"},
     printed, {},            {{techspec_2024, "3.1.6.2"}}},
    {"analysis-server", analysis_server, "",                      true,         false,
     {"tabellen under ritningen ger 2383 och 1433", "the table below the drawing gives 2383 and 1433"},
     printed, {},            {{techspec_2024, "3.1.7"}}},
    {"compute-server",  compute_server,  "",                      true,         false,
     {"4.3 ger portarna till core-, applikations- och databasserver",
      "4.3 gives the ports to the core, application and database servers"},
     printed, {},            {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {"education-agent", core_server,     "Education Agent",       false,        true,
     {"för räknare i molnet anropar webb- och intranätserver agenten på 23630, eller den port som den är uppsatt med; den "
      "kommunicerar med molnet",
      "for counters in the cloud, web and intranet servers call the agent on 23630, or the port that it is set up with; it "
      "communicates with the cloud"},
     printed, {},            {{techspec_2024, "10.4.4"}}},
    {"cloud-agent",     core_server,     "Lifecare Cloud Agent",  false,        false,
     {"alla anrop går från den lokala agenten till Tietoevrys molntjänster",
      "all calls go from the local agent to Tietoevry's cloud services"},
     derived, agent_on_core, in_2024_and_2025("11.1")},
};
// clang-format on
}  // namespace drawn_flow_rows

/// Openings that are drawn and not printed, by section.
inline constexpr table drawn_flows{drawn_flow_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
