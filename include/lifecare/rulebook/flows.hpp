// SPDX-License-Identifier: MIT
/// \file
/// Which port one end opens to another: server to server, to networks and to services outside (3.1.7, 4.3 Server, 4.4, 4.5, 4.7, 7.1, A1, B1).
///
/// One row for each pair of ends and each port: a printed "WebServer/IntranetServer", "Internet/Intranet" or "80/443" is two. Where no
/// transport is printed, tcp is assumed by whoever asks. Flows follow roles alone, except where a product is named. Ports from the client
/// are client_ports.hpp, programs that Windows Firewall lets through are firewall_programs.hpp.
#pragma once

#include <lifecare/rulebook/roles.hpp>

namespace lifecare {

/// Which port an installation may have set otherwise than the documents print it.
enum class port_setting : std::uint8_t {
    none,           ///< fixed
    sql,            ///< the database engine's, 1433 by default
    forward_proxy,  ///< Forwardproxy's, 23630 by default, set in agent.config
    event_service,  ///< Tieto Event Service's, 30722 in environments installed from 11v03
};

/// Whether an installation needs a flow.
enum class flow_need : std::uint8_t {
    required,     ///< in every installation that has both ends
    conditional,  ///< where the condition holds
    optional,     ///< only for a function that one can do without
};

namespace rulebook {

/// One port from one end to another.
struct flow {
    endpoint from;         ///< who opens the connection
    endpoint to;           ///< who listens
    std::uint16_t port;    ///< on which port
    text transport;        ///< as printed, in lower case; empty where none is printed
    text name;             ///< what the document calls the port or what uses it; an address where only that is printed
    port_setting setting;  ///< which setting may replace the port
    flow_need need;        ///< whether an installation needs it
    text product;          ///< key of the product without which the flow falls away; empty for none
    label condition;       ///< why it is not required, from which version, or what a footnote adds; empty for nothing
    basis how;             ///< printed, or which part is not
    label why;             ///< what was derived or assumed; empty for a printed row
    provenance source;     ///< where it is printed

    friend constexpr bool same_key(const flow& a, const flow& b) noexcept { return a.from == b.from && a.to == b.to && a.port == b.port; }
};

namespace flow_rows {
using enum role;
using enum network;
using enum lifecare::external;
using enum port_setting;
using enum flow_need;
using enum basis;
inline constexpr citation analysis_2024{techspec_2024, "3.1.7"}, in_2024{techspec_2024, "4.3"}, in_2025{techspec_2025, "4.3"}, fk_2024{techspec_2024, "4.4"}, fk_2025{techspec_2025, "4.4"},
    packages_2024{techspec_2024, "4.5"}, packages_2025{techspec_2025, "4.5"}, feedback_2024{techspec_2024, "4.7"}, feedback_2025{techspec_2025, "4.7"},
    support_2024{techspec_2024, "7.1"}, support_2025{techspec_2025, "7.1"}, a1_2024{techspec_2024, "13.1"}, a1_2025{techspec_2025, "13.1"}, b1_2024{techspec_2024, "13.2"};
inline constexpr label agent_config{"eller porten för Forwardproxy i agent.config", "or the port of Forwardproxy in agent.config"},
    fk_call{"anrop till Försäkringskassan", "calls to the Social Insurance Agency"},
    fk_call_since{"anrop till Försäkringskassan, från version 9.8w15", "calls to the Social Insurance Agency, from version 9.8w15"},
    download{"nedladdning direkt till servern; går även från annan dator", "download straight to the server; another computer can do it too"},
    both_servers{"Procapitaserver läst som core-server och applikationsserver", "Procapitaserver read as core server and application server"},
    form{"feedback-formulär i applikationsmenyn, från 12w47", "feedback form in the application menu, from 12w47"},
    https_is_443{"porten är adressens https", "the port is the address's https"},
    support{"fjärrsupport med TeamViewer", "remote support with TeamViewer"},
    from_admin{"källan är datorn som ska nås, här administrativa nätet", "the source is the computer to be reached, here the administrative network"},
    legacy_odbc{"äldre webbapplikationer, enbart vid ODBC-koppling; 1521 alternativt 1433", "older web applications, only with an ODBC connection; 1521 or else 1433"},
    legacy_bound{"äldre webbapplikationer; kan bindas till dedikerade servrar", "older web applications; can be bound to dedicated servers"},
    legacy_com_net{"äldre webbapplikationer, COM och .Net", "older web applications, COM and .Net"},
    legacy_edu{"äldre webbapplikationer, enbart för EDU", "older web applications, for EDU only"},
    platform_one{"Lärplattformen; kan bindas till dedikerad server i den", "the learning platform; can be bound to a dedicated server in it"},
    platform_bound{"Lärplattformen; kan bindas till dedikerade servrar", "the learning platform; can be bound to dedicated servers"};
inline constexpr flow rows[] = {
    // from                to                    port   transport  name                                              setting        need      product  condition     how      why  printed in
    {application_server,   analysis_server,      2383,  "",        "Analytics services",                             none,          required, "",      {},           printed, {},  {analysis_2024}},
    {analysis_server,      application_server,   1433,  "",        "Defaultport SQL Server",                         sql,           required, "",      {},           printed, {},  {analysis_2024}},
    {internet,             web_server,           443,   "",        "HTTPS",                                          none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet,             web_server,           443,   "",        "HTTPS",                                          none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet,             intranet_server,      80,    "",        "HTTP",                                           none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet,             intranet_server,      443,   "",        "HTTPS",                                          none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           application_server,   23110, "",        "HCW.Welfare.KIR.ServiceModel.IISHost",           none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet_server,      application_server,   23110, "",        "HCW.Welfare.KIR.ServiceModel.IISHost",           none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           application_server,   23112, "",        "HCW.Welfare.CC.ServiceModel.SoapServices",       none,          required, "",      {},           printed, {},  {in_2024}},
    {intranet_server,      application_server,   23112, "",        "HCW.Welfare.CC.ServiceModel.SoapServices",       none,          required, "",      {},           printed, {},  {in_2024}},
    {web_server,           application_server,   23114, "",        "HCW.Welfare.FC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet_server,      application_server,   23114, "",        "HCW.Welfare.FC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           application_server,   23116, "",        "HCW.Welfare.EC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet_server,      application_server,   23116, "",        "HCW.Welfare.EC.ServiceModel.IISHost",            none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           application_server,   23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet_server,      application_server,   23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           core_server,          23610, "",        "Coretjänster (Metaservice, IP tjänst m fl)",     none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {intranet_server,      core_server,          23610, "",        "Coretjänster (Metaservice, IP tjänst m fl)",     none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           core_server,          23630, "",        "Förwardproxy Education auditlog + räknare",      forward_proxy, required, "",      agent_config, printed, {},  {in_2024}},
    {intranet_server,      core_server,          23630, "",        "Förwardproxy Education auditlog + räknare",      forward_proxy, required, "",      agent_config, printed, {},  {in_2024}},
    {web_server,           application_server,   30745, "",        "Tieto Scheduling Service",                       none,          required, "",      {},           printed, {},  {in_2024}},
    {intranet_server,      application_server,   30745, "",        "Tieto Scheduling Service",                       none,          required, "",      {},           printed, {},  {in_2024}},
    {core_server,          application_server,   30745, "",        "Tieto Scheduling Service",                       none,          required, "",      {},           printed, {},  {in_2024}},
    {application_server,   core_server,          2100,  "",        "TSS",                                            none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   core_server,          30710, "",        "Tieto Name Server",                              none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   core_server,          23610, "",        "Coretjänster",                                   none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   core_server,          9091,  "",        "Event System",                                   none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   core_server,          23611, "",        "Resursagent (Web.Agent)",                        none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   core_server,          23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   core_server,          23630, "",        "Forwardproxy Edu Spaces meny",                   forward_proxy, required, "",      agent_config, printed, {},  {in_2024}},
    {compute_server,       application_server,   23612, "",        "Lifecaretjänster",                               none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {compute_server,       application_server,   9091,  "",        "Event System",                                   none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {compute_server,       core_server,          23610, "",        "Coretjänster",                                   none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {core_server,          database_server,      1433,  "",        "Defaultport SQL Server (el. den ni använder)",   sql,           required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   database_server,      1433,  "",        "Defaultport SQL Server (el. den ni använder)",   sql,           required, "",      {},           printed, {},  {in_2024, in_2025}},
    {compute_server,       database_server,      1433,  "",        "Defaultport SQL Server (el. den ni använder)",   sql,           required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   web_server,           808,   "",        "Event System Notifiering till webbar (Net.tcp)", none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   intranet_server,      808,   "",        "Event System Notifiering till webbar (Net.tcp)", none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {application_server,   web_server,           80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {application_server,   web_server,           80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {application_server,   web_server,           443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {application_server,   web_server,           443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {application_server,   intranet_server,      80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {application_server,   intranet_server,      80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {application_server,   intranet_server,      443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {application_server,   intranet_server,      443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {core_server,          web_server,           80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {core_server,          web_server,           80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {core_server,          web_server,           443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {core_server,          web_server,           443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {core_server,          intranet_server,      80,    "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {core_server,          intranet_server,      80,    "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {core_server,          intranet_server,      443,   "",        "För att kunna recycla Applikationspooler",       none,          required, "",      {},           printed, {},  {in_2024}},
    {core_server,          intranet_server,      443,   "",        "För att kunna recyccla Applikationspooler",      none,          required, "",      {},           printed, {},  {in_2025}},
    {load_balanced_server, load_balanced_server, 11211, "",        "Memory Cache",                                   none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {load_balanced_server, load_balanced_server, 11212, "",        "Memory Cache Sync",                              none,          required, "",      {},           printed, {},  {in_2024, in_2025}},
    {web_server,           application_server,   5672,  "",        "RabbitMQ via http",                              none,          required, "",      {},           printed, {},  {in_2025}},
    {intranet_server,      application_server,   5672,  "",        "RabbitMQ via http",                              none,          required, "",      {},           printed, {},  {in_2025}},
    {web_server,           application_server,   5671,  "",        "RabbitMQ via https",                             none,          required, "",      {},           printed, {},  {in_2025}},
    {intranet_server,      application_server,   5671,  "",        "RabbitMQ via https",                             none,          required, "",      {},           printed, {},  {in_2025}},

    // from              to                     port  transport  name                                                     setting  need         product  condition      how      why           printed in
    {application_server, forsakringskassan,     7020, "",        "anrop till FK",                                         none,    conditional, "",      fk_call_since, printed, {},           {fk_2024}},
    {application_server, forsakringskassan,     7020, "",        "anrop till FK",                                         none,    conditional, "",      fk_call,       printed, {},           {fk_2025}},
    {core_server,        installation_packages, 22,   "",        "sftp",                                                  none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}},
    {application_server, installation_packages, 22,   "",        "sftp",                                                  none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}},
    {core_server,        installation_packages, 443,  "",        "https",                                                 none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}},
    {application_server, installation_packages, 443,  "",        "https",                                                 none,    optional,    "",      download,      assumed, both_servers, {packages_2024, packages_2025}},
    {application_server, feedback,              443,  "",        "https://we-feedback-func-app-prod23.azurewebsites.net", none,    optional,    "",      form,          derived, https_is_443, {feedback_2024, feedback_2025}},
    {admin_network,      teamviewer,            443,  "",        "HTTPs",                                                 none,    optional,    "",      support,       assumed, from_admin,   {support_2024}},
    {admin_network,      teamviewer,            443,  "",        "HTTPS",                                                 none,    optional,    "",      support,       assumed, from_admin,   {support_2025}},

    // from    to             port   transport  name                                      setting  need         product              condition       how      why  printed in
    {dmz,      admin_network, 1521,  "tcp",     "SQL Server",                             none,    conditional, "legacy-web",        legacy_odbc,    printed, {},  {a1_2024}},
    {dmz,      admin_network, 1433,  "tcp",     "SQL Server",                             sql,     conditional, "legacy-web",        legacy_odbc,    printed, {},  {a1_2024}},
    {dmz,      admin_network, 2100,  "tcp",     "Behörighetssystemet TSS",                none,    conditional, "legacy-web",        legacy_bound,   printed, {},  {a1_2024, a1_2025}},
    {dmz,      admin_network, 30710, "tcp",     "Tieto Name Server (TNS)",                none,    conditional, "legacy-web",        legacy_com_net, printed, {},  {a1_2024, a1_2025}},
    {dmz,      admin_network, 2112,  "tcp",     "Procapita applikationsserver (EDU/VoO)", none,    conditional, "legacy-web",        legacy_bound,   printed, {},  {a1_2024}},
    {dmz,      admin_network, 2116,  "tcp",     "Procapita applikationsserver (EDU/VoO)", none,    conditional, "legacy-web",        legacy_bound,   printed, {},  {a1_2024}},
    {dmz,      admin_network, 2116,  "tcp",     "Procapita applikationsserver (VoO)",     none,    conditional, "legacy-web",        legacy_bound,   printed, {},  {a1_2025}},
    {dmz,      admin_network, 21,    "tcp",     "FTP (Inkorgen)",                         none,    conditional, "legacy-web",        legacy_edu,     printed, {},  {a1_2024}},
    {internet, dmz,           9090,  "tcp",     "Säkerhetsproxy (TSP)",                   none,    conditional, "learning-platform", platform_one,   printed, {},  {b1_2024}},
    {dmz,      admin_network, 23112, "tcp",     "IIS (Web Services)",                     none,    conditional, "learning-platform", platform_bound, printed, {},  {b1_2024}},
};
}  // namespace flow_rows

/// Flows by section, in printed order.
inline constexpr table flows{flow_rows::rows};

static_assert(flows.in(techspec_2024).size() == 2 + 46 + 1 + 4 + 1 + 1 + 7 + 2, "flows: 2024 prints 2 in 3.1.7, 46 in the 27 rows of 4.3, 1, 4, 1 and 1 in 4.4, 4.5, 4.7 and 7.1, 7 in the 5 rows of A1, 2 in B1");
static_assert(flows.in(techspec_2025).size() == 42 + 1 + 4 + 1 + 1 + 3, "flows: 2025 prints 42 in the 25 rows of 4.3, 1, 4, 1 and 1 in 4.4, 4.5, 4.7 and 7.1, 3 in A1");
static_assert([] {
    for (const flow& f : flows)
        if ((f.how == basis::printed) != f.why.sv.empty() || (f.need == flow_need::required && !f.product.empty())) return false;
    return true;
}(), "flows: what is not printed says why, and a flow that waits for a product is not required");

}  // namespace rulebook
}  // namespace lifecare
