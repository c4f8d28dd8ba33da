// SPDX-License-Identifier: MIT
/// \file
/// Which ports the Procapita client (Navigator) uses (appendix E1), and which ranges a firewall may open or should no
/// longer (4.3 Klient).
///
/// E1 prints no server and no transport. Which server answers is read from 4.3 and from the description of the server
/// types (3.1), and each row says so. Ports between servers are flows.hpp.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/flows.hpp>
#include <lifecare/rulebook/systems.hpp>

namespace lifecare {

/// What kind of service answers on a port, as E1 calls it.
enum class service_kind : std::uint8_t {
    tss,         ///< authorisation
    broker,      ///< a subsystem's broker
    webservice,  ///< a web service of IIS
    tns,         ///< names
    tev,         ///< events
    tes,         ///< errors
};

/// What the document says about a range of ports from clients.
enum class range_verdict : std::uint8_t {
    open,             ///< may be opened as a range
    not_recommended,  ///< no longer to be open
};

namespace rulebook {

/// One port of the client.
struct client_port {
    std::uint16_t port;                  ///< on which port
    service_kind kind;                   ///< which kind of service
    text name;                           ///< its name as printed
    label purpose;                       ///< what it is for; Swedish as printed
    enum_set<lifecare::subsystem> of;    ///< whose it is, by its name and purpose; empty for what they share
    enum_set<lifecare::role> served_by;  ///< which servers answer; the document does not say
    lifecare::basis basis;               ///< how `served_by` was got
    label reason;                        ///< from what
    port_setting setting;                ///< which setting may replace the port
    text fixed_from;    ///< release from which new environments always have this port; empty where it never varied
    label footnote;     ///< what its footnote says of the port; empty for most
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const client_port& a, const client_port& b) noexcept { return a.port == b.port; }
};

namespace client_port_rows {
using enum service_kind;
using enum lifecare::role;
using enum port_setting;
using lifecare::subsystem::edu, lifecare::subsystem::ftb, lifecare::subsystem::ifo, lifecare::subsystem::kir,
    lifecare::subsystem::voo;  // tss is a kind of service here
using enum basis;
inline constexpr citation in_2024{techspec_2024, "13.5"}, in_2025{techspec_2025, "13.4"};
inline constexpr enum_set<lifecare::role> core{core_server}, app{application_server},
    both{core_server, application_server};
inline constexpr label by_flow{"4.3 öppnar porten mot core-servern", "4.3 opens the port to the core server"},
    by_broker{"brokrarna finns på applikationsservern (3.1)", "the brokers are on the application server (3.1)"},
    by_service{"4.3 öppnar porten mot applikationsservern", "4.3 opens the port to the application server"},
    on_both{"ingen server anges; båda antas", "no server is given; both are assumed"},
    once_dynamic{
        "porten var tidigare dynamisk och kan variera från kund till kund; nyinstallerade miljöer har den alltid "
        "från 11v03",
        "the port was dynamic earlier and may vary from customer to customer; environments newly installed "
        "from 11v03 always have it"};
// clang-format off
inline constexpr client_port rows[] = {
    // port  kind        name                                        purpose                                                                          of    served by  basis    reason      setting        since    footnote      printed in
    {2100,   tss,        "TSS",                                      {"Behörighetssystem", "Authorisation system"},                                   {},   core,      derived, by_flow,    none,          "",      {},           {in_2024, in_2025}},
    {2110,   broker,     "KIR",                                      {"Befolkningsregister", "Population register"},                                  kir,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {2112,   broker,     "BoU",                                      {"Förskola/Grundskola", "Preschool and compulsory school"},                      edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {2113,   broker,     "BoU_Gy",                                   {"Gymnasium", "Upper secondary school"},                                         edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {2114,   broker,     "IFO",                                      {"Individ och familjeomsorg", "Individual and family care"},                     ifo,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {2116,   broker,     "VoO",                                      {"Vård och omsorg", "Elder and disability care"},                                voo,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {2119,   broker,     "IFO - Mina meddelanden",                   {"Meddelanetjänst - IFO", "Message service of IFO"},                             ifo,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {2120,   broker,     "FtB",                                      {"Konteringsdel för IFO, VoO", "Accounting for IFO and VoO"},                    ftb,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {2130,   broker,     "BoU_Pr",                                   {"Praktik", "Practical training"},                                               edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {2131,   broker,     "BoU_Ks",                                   {"Kulturskolan", "School of arts"},                                              edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {2132,   broker,     "BoU_Gi",                                   {"Gymnasieantagningen", "Admission to upper secondary school"},                  edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {23110,  webservice, "HCW.Welfare.KIR.ServiceModel.IISHost",     {"KIR", "KIR"},                                                                  kir,  app,       derived, by_service, none,          "",      {},           {in_2024, in_2025}},
    {23112,  webservice, "HCW.Welfare.CC.ServiceModel.SoapServices", {"BoU", "BoU"},                                                                  edu,  app,       derived, by_service, none,          "",      {},           {in_2024}},
    {23114,  webservice, "HCW.Welfare.FC.ServiceModel.IISHost",      {"IFO", "IFO"},                                                                  ifo,  app,       derived, by_service, none,          "",      {},           {in_2024, in_2025}},
    {23116,  webservice, "HCW.Welfare.EC.ServiceModel.IISHost",      {"VoO", "VoO"},                                                                  voo,  app,       derived, by_service, none,          "",      {},           {in_2024, in_2025}},
    {30600,  broker,     "CDS",                                      {"Centralt Dokument System", "Central document system"},                         {},   app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {30601,  broker,     "Extrakt",                                  {"Extraktserver", "Extract server"},                                             {},   app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {30603,  broker,     "Inkorg",                                   {"Inkorg för BoU", "Inbox of BoU"},                                              edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {30610,  broker,     "PCC",                                      {"Gemensamma tjänster mellan delsystemen", "Services shared by the subsystems"}, {},   app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {30611,  broker,     "Integration KIR",                          {"Integrationer KIR", "Integrations of KIR"},                                    kir,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {30612,  broker,     "Integration IFO",                          {"Integrationer IFO", "Integrations of IFO"},                                    ifo,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {30613,  broker,     "Integration VoO",                          {"Integrationer VoO", "Integrations of VoO"},                                    voo,  app,       derived, by_broker,  none,          "",      {},           {in_2024, in_2025}},
    {30614,  broker,     "BoU Gateway",                              {".Net brygga för BoU", ".Net bridge of BoU"},                                   edu,  app,       derived, by_broker,  none,          "",      {},           {in_2024}},
    {30710,  tns,        "Tieto Name Server",                        {"Namnservice", "Name service"},                                                 {},   core,      derived, by_flow,    none,          "",      {},           {in_2024, in_2025}},
    {30722,  tev,        "Tieto Event Service",                      {"Händelseserver", "Event server"},                                              {},   both,      assumed, on_both,    event_service, "11v03", once_dynamic, {in_2024, in_2025}},
    {30751,  tes,        "Tieto Error Service",                      {"Hanterar loggning", "Handles logging"},                                        {},   both,      assumed, on_both,    none,          "",      {},           {in_2024, in_2025}},
};
// clang-format on
}  // namespace client_port_rows

/// E1, in printed order.
inline constexpr table client_ports{client_port_rows::rows};

/// One range of ports from clients.
struct client_range {
    range_verdict verdict;  ///< to be opened or not
    std::uint16_t first;    ///< first port
    std::uint16_t last;     ///< last port, itself included
    /// Servers from which the range is still reached; empty for a range that is open.
    enum_set<lifecare::role> still_from;
    label reason;       ///< what the ports are for
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const client_range& a, const client_range& b) noexcept {
        return a.first == b.first && a.last == b.last;
    }
};

namespace client_range_rows {
using enum range_verdict;
using enum lifecare::role;
inline constexpr citation in_2024{techspec_2024, "4.3"}, in_2025{techspec_2025, "4.3"};
inline constexpr enum_set<lifecare::role> servers{core_server, application_server};
inline constexpr label client_use{"Procapita-klient till server", "Procapita client to server"},
    administration{"administrations-GUI för brokrar", "administration of brokers"};
// clang-format off
inline constexpr client_range rows[] = {
    // verdict        first  last   still from  for             printed in
    {open,            2100,  2140,  {},         client_use,     {in_2024, in_2025}},
    {open,            23110, 23120, {},         client_use,     {in_2024, in_2025}},
    {open,            30600, 30620, {},         client_use,     {in_2024, in_2025}},
    {open,            30710, 30710, {},         client_use,     {in_2024, in_2025}},
    {open,            30722, 30722, {},         client_use,     {in_2024, in_2025}},
    {open,            30751, 30751, {},         client_use,     {in_2024, in_2025}},
    {not_recommended, 30700, 30709, servers,    administration, {in_2024, in_2025}},
    {not_recommended, 30711, 30721, servers,    administration, {in_2024, in_2025}},
    {not_recommended, 30723, 30750, servers,    administration, {in_2024, in_2025}},
    {not_recommended, 30752, 30760, servers,    administration, {in_2024, in_2025}},
};
// clang-format on
}  // namespace client_range_rows

/// Ranges of ports from clients, in printed order.
inline constexpr table client_ranges{client_range_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
