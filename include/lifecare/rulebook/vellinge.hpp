// SPDX-License-Identifier: MIT
/// \file
/// A municipality's own routine around a service window (Vellinge): who does what, for whom, how long before; the modules it runs, with
/// their legal basis and couplings; how its users reach them; and what holds for every update.
///
/// One municipality's example, not a rule for others. A step without a time or a number of days has none printed. The headings are not
/// numbered, so a place is a heading. The service windows of the cloud are service_windows.hpp.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare::rulebook {

/// One of the two systems that the routine is about.
struct vellinge_product {
    text name;          ///< as printed
    label purpose;      ///< what it is and what it is used for
    text legal_basis;   ///< laws as printed, by their letters; empty where none are
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const vellinge_product& a, const vellinge_product& b) noexcept { return a.name == b.name; }
};

namespace vellinge_product_rows {
inline constexpr vellinge_product rows[] = {
    // name       purpose                                                                                                                                                             legal basis      printed in
    {"Procapita", {"Äldre verksamhetssystem: ärenden, avgifter, uppdrag, journalföring", "Older system: cases, fees, assignments, records"},                                          "SoL, LSS, HSL", {{vellinge_routine, "Bakgrund"}}},
    {"LifeCare",  {"Webbaserad vidareutveckling: planering, dokumentation, uppföljning, statistik", "Web-based further development: planning, documentation, follow-up, statistics"}, "",              {{vellinge_routine, "Bakgrund"}}},
};
}  // namespace vellinge_product_rows

/// The two systems, in printed order.
inline constexpr table vellinge_products{vellinge_product_rows::rows};

static_assert(vellinge_products.in(vellinge_routine).size() == 2, "vellinge_products: Bakgrund describes 2 systems");

/// One module with its couplings: a bullet of the list.
struct vellinge_module {
    text name;          ///< as printed
    text legal_basis;   ///< laws and services (lagrum) as printed; empty where none are
    label couplings;    ///< what it is coupled to; empty where nothing is
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const vellinge_module& a, const vellinge_module& b) noexcept { return a.name == b.name && a.legal_basis == b.legal_basis; }
};

namespace vellinge_module_rows {
inline constexpr citation bullets{vellinge_routine, "Bakgrund"};
inline constexpr vellinge_module rows[] = {
    // name                                legal basis                          couplings                                                                                                                                                                             printed in
    {"IFO",                                "SoL/LVU/LVM/FB",                    {"Journal Digital, SSBTEK, intern servermapp (pdf till nämnd), utbetalningar till bank", "Journal Digital, SSBTEK, internal server folder (PDF to the board), payments to the bank"}, {bullets}},
    {"VoO",                                "SoL/LSS/Färdtjänst/Riksfärdtjänst", {"Intern servermapp (delegationslistor, rapportering till Socialstyrelsen)", "Internal server folder (delegation lists, reports to Socialstyrelsen)"},                                {bullets}},
    {"VoO avgifter",                       "",                                  {"Hämtar från Försäkringskassan", "Reads from the Social Insurance Agency"},                                                                                                          {bullets}},
    {"VoO",                                "HSL",                               {"NPÖ", "NPÖ"},                                                                                                                                                                       {bullets}},
    {"LifeCare KIR",                       "",                                  {"Skatteverket (RIKSKIR)", "The Tax Agency (RIKSKIR)"},                                                                                                                               {bullets}},
    {"LifeCare Behörighetsadministration", "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare Handläggare IBIC",          "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare Utförare",                  "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare Boende",                    "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare Meddelande",                "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare Avvikelser",                "Sol/LSS, HSL",                      {"Klagomål/synpunkter som e-tjänster på vellinge.se", "Complaints and views as e-services on vellinge.se"},                                                                           {bullets}},
    {"LC Avvikelsehantering",              "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare HSL",                       "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare Avgifter",                  "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare IFO&Arbetsmarknad",         "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare IFO Handläggning",          "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare IFO Konfigurering",         "",                                  {},                                                                                                                                                                                   {bullets}},
    {"LifeCare IFO Mallverktyg",           "",                                  {},                                                                                                                                                                                   {bullets}},
};
}  // namespace vellinge_module_rows

/// The modules, in printed order.
inline constexpr table vellinge_modules{vellinge_module_rows::rows};

static_assert(vellinge_modules.in(vellinge_routine).size() == 18, "vellinge_modules: the list prints 18 bullets");

/// From where a user reaches a system.
enum class reached_from : std::uint8_t {
    network,  ///< the municipality's network
    outside,  ///< outside it
};

/// One way to a system.
struct access_path {
    text system;        ///< as printed
    reached_from where; ///< from the network or from outside it
    label means;        ///< by which means
    label login;        ///< how the user logs in; empty where nothing is said
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const access_path& a, const access_path& b) noexcept { return a.system == b.system && a.where == b.where; }
};

namespace access_path_rows {
using enum reached_from;
inline constexpr label strong{"säker autentisering: SMS-kod eller QR-kod, Microsoft/Google authenticator", "strong authentication: SMS code or QR code, Microsoft/Google authenticator"};
inline constexpr access_path rows[] = {
    // system     from     means                                                                                                 login   printed in
    {"Procapita", network, {"lokalt installerad på en av kommunens klienter", "installed on one of the municipality's clients"}, {},     {{vellinge_routine, "Tillgång till Procapita"}}},
    {"LifeCare",  network, {"webblänk", "web link"},                                                                             {},     {{vellinge_routine, "Tillgång till LifeCare"}}},
    {"Procapita", outside, {"Citrix", "Citrix"},                                                                                 strong, {{vellinge_routine, "Anslutning utanför nätverket"}}},
    {"LifeCare",  outside, {"webblänk", "web link"},                                                                             strong, {{vellinge_routine, "Anslutning utanför nätverket"}}},
};
}  // namespace access_path_rows

/// The ways to the systems, in printed order. The login is printed beside the connection from outside.
inline constexpr table access_paths{access_path_rows::rows};

static_assert(access_paths.in(vellinge_routine).size() == 4, "access_paths: two systems, from the network and from outside");

namespace vellinge_rule_rows {
using enum modality;
using enum comparison;
inline constexpr requirement rows[] = {
    // key                      topic      force compare value unit rule                                                                                                                                         printed in
    {"vellinge-updates",        "updates", must, none,   0,    "",  {"systemet uppdateras regelbundet för att undvika fel", "the system is updated regularly to avoid faults"},                                 {{vellinge_routine, "Bakgrund"}}},
    {"vellinge-tested-release", "tests",   must, none,   0,    "",  {"systemet testas alltid innan det släpps till alla användare", "the system is always tested before it is released to all users"}, {{vellinge_routine, "Bakgrund"}}},
};
}  // namespace vellinge_rule_rows

/// What holds for every update, in printed order.
inline constexpr table vellinge_rules{vellinge_rule_rows::rows};

static_assert(vellinge_rules.in(vellinge_routine).size() == 2, "vellinge_rules: Bakgrund demands 2 things of updates");

/// In which part of the routine a step stands.
enum class routine_phase : std::uint8_t {
    planning,     ///< Planering av servicefönster
    test_group,   ///< Testgrupp
    information,  ///< Information till användare
    the_day,      ///< Dagen för servicefönster
};

/// One step of the routine.
struct service_window_step {
    text key;                  ///< stable key
    routine_phase phase;       ///< in which part
    text actor;                ///< who acts, as printed but for a capital; empty where nobody is named
    label action;              ///< what is done
    label recipient;           ///< for whom or with whom; empty where nobody is named
    modality force;            ///< whether the routine demands it or advises it
    text deadline;             ///< when, as printed; empty where nothing is
    std::uint8_t days_before;  ///< days before the window, about; 0 where none are printed
    text time;                 ///< time of day as printed; empty where none is
    provenance source;         ///< where it is printed

    friend constexpr bool same_key(const service_window_step& a, const service_window_step& b) noexcept { return a.key == b.key; }
};

namespace service_window_step_rows {
using enum routine_phase;
using enum modality;
inline constexpr text manager{"systemförvaltaren"}, supers{"superusers"}, supplier{"IT-leverantören"};
inline constexpr citation plan{vellinge_routine, "Planering av servicefönster"}, group{vellinge_routine, "Testgrupp"}, told{vellinge_routine, "Information till användare"}, day{vellinge_routine, "Dagen för servicefönster"};
inline constexpr service_window_step rows[] = {
    // key                 phase        actor
    // action                                                                                                                                  recipient
    // force deadline                          days time    printed in
    {"coordinate",         planning,    manager,
     {"samordnar uppdateringar och beställer servicefönster", "coordinates updates and orders the service window"},                            {"ServiceDesk", "ServiceDesk"},
     fact,   "",                               0,   "",     {plan}},
    {"consult",            planning,    manager,
     {"planerar datum i samråd", "plans the date together"},                                                                                   {"superanvändare på IFO och VoO, avgiftshandläggare", "superusers of IFO and VoO, fee caseworkers"},
     fact,   "",                               0,   "",     {plan}},
    {"urgent",             planning,    "systemförvaltare",
     {"får i akuta situationer beställa utan samråd", "may order without consulting in urgent situations"},                                    {},
     fact,   "Vid akuta situationer",          0,   "",     {plan}},
    {"start",              planning,    "",
     {"servicefönstret planeras alltid att starta", "the window is always planned to start"},                                                  {},
     must,   "",                               0,   "8:00", {plan}},
    {"order",              planning,    "systemförvaltare",
     {"lägger ärende i ssp eller mejlar datum och påverkan enligt mall", "files a case in ssp or mails date and effects by a template"},       {"servicedesk@vellinge.se", "servicedesk@vellinge.se"},
     fact,   "",                               0,   "",     {plan}},
    {"cab",                planning,    "IT-leverantör",
     {"tar ärendet vidare till CAB-möte", "takes the case to a CAB meeting"},                                                                  {"CAB-möte", "CAB meeting"},
     fact,   "",                               0,   "",     {plan}},
    {"talk",               planning,    "",
     {"kommunikation däremellan via Teams eller mejl", "communication in between by Teams or mail"},                                           {},
     fact,   "",                               0,   "",     {plan}},
    {"tell-date",          test_group,  manager,
     {"meddelar datum", "tells the date"},                                                                                                     {"superusers (testgruppen)", "superusers (the test group)"},
     fact,   "",                               0,   "",     {group}},
    {"book-tests",         test_group,  supers,
     {"bokar tid för tester i sina kalendrar", "book time for tests in their calendars"},                                                      {},
     must,   "",                               0,   "",     {group}},
    {"substitute",         test_group,  supers,
     {"utser en ersättare om de inte kan", "name a substitute if they cannot come"},                                                           {},
     must,   "",                               0,   "",     {group}},
    {"name-substitute",    test_group,  "",
     {"ersättarens namn och mejladress meddelas", "the substitute's name and mail address are told"},                                          {"systemförvaltaren", "the system manager"},
     fact,   "",                               0,   "",     {group}},
    {"forward-substitute", test_group,  manager,
     {"vidarebefordrar kontaktuppgifterna", "forwards the contact data"},                                                                      {"IT-leverantören", "the IT supplier"},
     fact,   "",                               0,   "",     {group}},
    {"inform-users",       information, "systemförvaltare",
     {"meddelar i Procapita, Life Care och på Insidan", "announces in Procapita, Life Care and on Insidan"},                                   {"användarna", "the users"},
     fact,   "cirka 7 dagars framförhållning", 7,   "",     {told}},
    {"inform-managers",    information, "",
     {"ett mejl skickas även", "a mail is sent too"},                                                                                          {"externa verksamhetschefer och superanvändare", "external operations managers and superusers"},
     fact,   "",                               0,   "",     {told}},
    {"gather",             the_day,     manager,
     {"säkerställer att alla är på plats", "makes sure that everybody is in place"},                                                           {"testgruppen", "the test group"},
     fact,   "",                               0,   "",     {day}},
    {"absent",             the_day,     "ersättare",
     {"testar för superusers som inte återkopplar", "test for superusers who do not answer"},                                                  {},
     fact,   "",                               0,   "",     {day}},
    {"updated",            the_day,     supplier,
     {"ger besked att uppdateringen är klar", "reports that the update is done"},                                                              {"systemförvaltaren", "the system manager"},
     fact,   "",                               0,   "",     {day}},
    {"test",               the_day,     manager,
     {"kontrollerar med stöd av superusers", "checks with the superusers' help"},                                                              {},
     fact,   "När systemförvaltaren får besked", 0,   "",     {day}},
    {"problems",           the_day,     "",
     {"eventuella problem meddelas", "problems are reported"},                                                                                 {"systemadministratör", "system administrator"},
     fact,   "",                               0,   "",     {day}},
    {"escalate",           the_day,     "systemadministratör",
     {"tar problemen vidare", "takes the problems on"},                                                                                        {"IT-leverantören", "the IT supplier"},
     fact,   "",                               0,   "",     {day}},
    {"clear",              the_day,     supplier,
     {"ger klartecken", "gives the all-clear"},                                                                                                {},
     fact,   "",                               0,   "",     {day}},
    {"open",               the_day,     manager,
     {"meddelar att systemet är uppe igen", "announces that the system is up again"},                                                          {"alla verksamhetschefer och superanvändare", "all operations managers and superusers"},
     fact,   "När klartecken ges",             0,   "",     {day}},
    {"first-login",        the_day,     "varje användare",
     {"kontrollerar varje nytt moment: spara, uppdatera, se att det finns kvar", "checks every new step: save, refresh, see that it remains"}, {},
     should, "Vid första inloggning",          0,   "",     {day}},
    {"restart",            the_day,     "",
     {"startar om programmet minst en gång", "restarts the program at least once"},                                                            {},
     tip,    "den första timmen",              0,   "",     {day}},
    {"report",             the_day,     "",
     {"eventuella felaktigheter meddelas", "faults are reported"},                                                                             {"systemförvaltare eller ServiceDesk", "system manager or ServiceDesk"},
     must,   "omedelbart",                     0,   "",     {day}},
};
}  // namespace service_window_step_rows

/// The steps of the routine, in printed order.
inline constexpr table service_window_steps{service_window_step_rows::rows};

static_assert(service_window_steps.in(vellinge_routine).size() == 7 + 5 + 2 + 11, "service_window_steps: 7 of planning, 5 of the test group, 2 of information, 11 of the day");

/// A window as the routine's example message words it.
struct sample_window {
    text systems;                ///< which systems close, as printed
    text day;                    ///< day as printed, without year
    text first_time;             ///< start as printed
    text last_time;              ///< end as printed
    std::uint16_t start_minute;  ///< start, minutes from midnight
    std::uint16_t end_minute;    ///< end, minutes from midnight
    label rule;                  ///< when the systems may be used again
    provenance source;           ///< where it is printed

    friend constexpr bool same_key(const sample_window& a, const sample_window& b) noexcept { return a.day == b.day; }
};

namespace sample_window_rows {
inline constexpr sample_window rows[] = {
    // systems                          day                  start   end      start minute end minute rule                                                                                                printed in
    {"Procapita och Life Care VoO/IFO", "onsdagen den 14/6", "8:00", "17.00", 8 * 60,      17 * 60,   {"används inte förrän fönstret meddelats stängt", "not used until the window is announced closed"}, {{vellinge_routine, "Information till användare"}}},
};
}  // namespace sample_window_rows

/// The example of an announcement.
inline constexpr table sample_windows{sample_window_rows::rows};

static_assert(sample_windows.in(vellinge_routine).size() == 1, "sample_windows: one example is printed");

}  // namespace lifecare::rulebook
