// SPDX-License-Identifier: MIT
/// \file
/// A municipality's own routine around a service window (Vellinge): who does what, for whom, how long before; the
/// modules it runs, with their legal basis and couplings; how its users reach them; and what holds for every update.
///
/// One municipality's example, not a rule for others. A step without a time or a number of days has none printed. The
/// headings are not numbered, so a place is a heading. The service windows of the cloud are service_windows.hpp.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare::rulebook {

/// One of the two systems that the routine is about.
struct vellinge_product {
    text name;          ///< as printed
    label purpose;      ///< what it is and what it is used for
    text legal_basis;   ///< laws as printed, divided by "; "; empty where none are
    provenance source;  ///< where it is printed
};

namespace vellinge_product_rows {
// clang-format off
inline constexpr vellinge_product rows[] = {
    // name, purpose, legal basis, printed in
    {"Procapita",
     {"Äldre verksamhetssystem: ärenden, avgifter, uppdrag, journalföring för legitimerad personal",
      "Older system: cases, fees, assignments, records of licensed staff"},
     "Socialtjänstlagen (SoL); Lagen om stöd och service till vissa funktionshindrade (LSS); "
     "Hälso- och sjukvårdslagen (HSL)", {{vellinge_routine, "Bakgrund"}}},
    {"LifeCare",
     {"Webbaserad "
      "vidareutveckling av "
      "Procapita, mer "
      "användarvänlig, samlar "
      "funktioner ur dess "
      "moduler: planering av insatser och personalresurser, dokumentation, uppföljning, statistik, rapportering",
      "Web-based further development of "
      "Procapita, easier to use, gathers "
      "functions of its modules: planning of measures and staff, documentation, follow-up, statistics, reports"},
     "", {{vellinge_routine, "Bakgrund"}}},
};
// clang-format on
}  // namespace vellinge_product_rows

/// The two systems, in printed order.
inline constexpr table vellinge_products{vellinge_product_rows::rows};

/// One module with its couplings: a bullet of the list.
struct vellinge_module {
    text name;          ///< as printed
    text legal_basis;   ///< laws and services (lagrum) as printed; empty where none are
    label couplings;    ///< what it is coupled to; empty where nothing is
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const vellinge_module& a, const vellinge_module& b) noexcept {
        return a.name == b.name && a.legal_basis == b.legal_basis;
    }
};

namespace vellinge_module_rows {
inline constexpr citation bullets{vellinge_routine, "Bakgrund"};
// clang-format off
inline constexpr vellinge_module rows[] = {
    // name, legal basis, couplings, printed in
    {"IFO", "SoL/LVU/LVM/FB",
     {"Journal Digital, SSBTEK, intern servermapp (pdf till nämnd), utbetalningar till bank",
      "Journal Digital, SSBTEK, internal server folder (PDF to the board), payments to the bank"},
     {bullets}},
    {"VoO", "SoL/LSS/Färdtjänst/Riksfärdtjänst",
     {"Intern servermapp (delegationslistor, rapportering till Socialstyrelsen)",
      "Internal server folder (delegation lists, reports to Socialstyrelsen)"},
     {bullets}},
    {"VoO avgifter", "", {"Hämtar från Försäkringskassan", "Reads from the Social Insurance Agency"}, {bullets}},
    {"VoO", "HSL", {"NPÖ", "NPÖ"}, {bullets}},
    {"LifeCare KIR", "", {"Skatteverket (RIKSKIR)", "The Tax Agency (RIKSKIR)"}, {bullets}},
    {"LifeCare Behörighetsadministration", "", {}, {bullets}},
    {"LifeCare Handläggare IBIC", "", {}, {bullets}},
    {"LifeCare Utförare", "", {}, {bullets}},
    {"LifeCare Boende", "", {}, {bullets}},
    {"LifeCare Meddelande", "", {}, {bullets}},
    {"LifeCare Avvikelser", "Sol/LSS, HSL",
     {"Klagomål/synpunkter som e-tjänster på vellinge.se", "Complaints and views as e-services on vellinge.se"},
     {bullets}},
    {"LC Avvikelsehantering", "", {}, {bullets}},
    {"LifeCare HSL", "", {}, {bullets}},
    {"LifeCare Avgifter", "", {}, {bullets}},
    {"LifeCare IFO&Arbetsmarknad", "", {}, {bullets}},
    {"LifeCare IFO Handläggning", "", {}, {bullets}},
    {"LifeCare IFO Konfigurering", "", {}, {bullets}},
    {"LifeCare IFO Mallverktyg", "", {}, {bullets}},
};
// clang-format on
}  // namespace vellinge_module_rows

/// The modules, in printed order.
inline constexpr table vellinge_modules{vellinge_module_rows::rows};

/// From where a user reaches a system.
enum class reached_from : std::uint8_t {
    network,  ///< the municipality's network
    outside,  ///< outside it
};

/// One way to a system.
struct access_path {
    text system;          ///< as printed
    reached_from origin;  ///< from the network or from outside it
    label means;          ///< by which means
    label login;          ///< how the user logs in; empty where nothing is said
    provenance source;    ///< where it is printed

    friend constexpr bool same_key(const access_path& a, const access_path& b) noexcept {
        return a.system == b.system && a.origin == b.origin;
    }
};

namespace access_path_rows {
using enum reached_from;
inline constexpr label strong{"säker autentisering: SMS-kod eller QR-kod, Microsoft/Google authenticator",
                              "strong authentication: SMS code or QR code, Microsoft/Google authenticator"};
// clang-format off
inline constexpr access_path rows[] = {
    // system, from, means, login, printed in
    {"Procapita", network,
     {"lokalt installerad på en av kommunens klienter, uppkopplad till Procapita/LC-servern",
      "installed on one of the municipality's clients, connected to the Procapita/LC server"},
     {}, {{vellinge_routine, "Tillgång till Procapita"}}},
    {"LifeCare", network, {"webblänk till Procapita/LC-servern", "web link to the Procapita/LC server"}, {},
     {{vellinge_routine, "Tillgång till LifeCare"}}},
    {"Procapita", outside, {"Citrix", "Citrix"}, strong, {{vellinge_routine, "Anslutning utanför nätverket"}}},
    {"LifeCare", outside, {"webblänk", "web link"}, strong, {{vellinge_routine, "Anslutning utanför nätverket"}}},
};
// clang-format on
}  // namespace access_path_rows

/// The ways to the systems, in printed order. The login is printed next to the connection from outside.
inline constexpr table access_paths{access_path_rows::rows};

namespace vellinge_rule_rows {
using enum modality;
using enum comparison;
// clang-format off
inline constexpr requirement rows[] = {
    // key, topic, force compare value unit rule, printed in
    {"vellinge-field", "systems", fact, none, 0, "",
     {"Procapita och LifeCare används inom kommunal vård och omsorg, särskilt socialtjänst och hälso- och sjukvård",
      "Procapita and LifeCare are used in municipal care, social services and health care in particular"},
     {{vellinge_routine, "Bakgrund"}}},
    {"vellinge-couplings", "systems", fact, none, 0, "",
     {"modulerna har kopplingar med andra system och moduler genom inbyggda integrationer",
      "the modules are coupled to other systems and modules by built-in integrations"},
     {{vellinge_routine, "Bakgrund"}}},
    {"vellinge-reasons", "updates", fact, none, 0, "",
     {"leverantören utvecklar systemen på grund av lagkrav, förändringar "
      "i Socialstyrelsens statistikinsamling, kundkrav, nya arbetsmetoder och rättningar",
      "the supplier develops the systems because of laws, changes in "
      "Socialstyrelsen's statistics, customers' " "demands, new ways of working and corrections"},
     {{vellinge_routine, "Utveckling och uppdateringar"}}},
    {"vellinge-updates", "updates", must, none, 0, "",
     {"systemet uppdateras regelbundet för att undvika fel", "the system is updated regularly to avoid faults"},
     {{vellinge_routine, "Utveckling och uppdateringar"}}},
    {"vellinge-update-risk", "updates", fact, none, 0, "",
     {"varje uppdatering innebär en risk för fel, såsom felbedömningar eller att den inte fungerar som den ska",
      "every update brings a risk of faults, such as misjudgements or an update that does not work as it should"},
     {{vellinge_routine, "Risker vid uppdateringar"}}},
    {"vellinge-tested-release", "tests", must, none, 0, "",
     {"systemet testas alltid innan det släpps till alla användare",
      "the system is always tested before it is released to all users"},
     {{vellinge_routine, "Risker vid uppdateringar"}}},
    {"vellinge-test-group", "tests", fact, none, 0, "",
     {"testgruppen är superusers, tidigare utsedda, som hjälper till att testa efter varje servicefönster",
      "the test group are superusers, named beforehand, who help to test after every service window"},
     {{vellinge_routine, "Testgrupp"}}},
    {"vellinge-test-rounds", "tests", fact, none, 0, "",
     {"systemet testas i olika omgångar", "the system is tested in rounds"},
     {{vellinge_routine, "Information till användare"}}},
    {"vellinge-local-problems", "tests", fact, none, 0, "",
     {"erfarenhet visar att en del problem bara är lokala på några klienter",
      "experience shows that some problems are local to a few clients"},
     {{vellinge_routine, "Dagen för servicefönster"}}},
};
// clang-format on
}  // namespace vellinge_rule_rows

/// What holds for the systems and for every update, in printed order.
inline constexpr table vellinge_rules{vellinge_rule_rows::rows};

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
    label actor;               ///< who acts, Swedish as printed but for a capital; empty where nobody is named
    label action;              ///< what is done
    label recipient;           ///< for whom or with whom; empty where nobody is named
    modality force;            ///< how strongly the routine says it
    label deadline;            ///< when, Swedish as printed; empty where nothing is
    std::uint8_t days_before;  ///< days before the window, about; 0 where none are printed
    text time;                 ///< time of day as printed; empty where none is
    provenance source;         ///< where it is printed
};

namespace service_window_step_rows {
using enum routine_phase;
using enum modality;
inline constexpr label manager{"systemförvaltaren", "the system manager"},
    a_manager{"systemförvaltare", "the system manager"}, supers{"superusers", "the superusers"},
    supplier{"IT-leverantören", "the IT supplier"}, a_supplier{"IT-leverantör", "the IT supplier"},
    substitutes{"ersättare", "substitutes"}, every_user{"varje användare", "every user"},
    administrator{"systemadministratör", "the system administrator"};
inline constexpr citation plan{vellinge_routine, "Planering av servicefönster"}, group{vellinge_routine, "Testgrupp"},
    told{vellinge_routine, "Information till användare"}, day{vellinge_routine, "Dagen för servicefönster"};
// clang-format off
inline constexpr service_window_step rows[] = {
    // key                 phase        actor
    // action, recipient
    // force deadline                                                                 days time   printed in
    {"coordinate", planning, manager,
     {"samordnar uppdateringar och beställer servicefönster", "coordinates updates and orders the service window"},
     {"ServiceDesk", "ServiceDesk"}, must, {}, 0, "", {plan}},
    {"consult", planning, manager, {"planerar datum i samråd", "plans the date together"},
     {"superanvändare på IFO och VoO, avgiftshandläggare", "the superusers of IFO and VoO, the fee caseworkers"}, fact,
     {}, 0, "", {plan}},
    {"urgent", planning, a_manager,
     {"beställer servicefönster utan samråd", "orders a service window without consulting"}, {}, may,
     {"Vid akuta situationer", "In urgent situations"}, 0, "", {plan}},
    {"start", planning, {}, {"servicefönstret planeras alltid att starta", "the window is always planned to start"}, {},
     must, {}, 0, "8:00", {plan}},
    {"order", planning, a_manager,
     {"lägger ärende i ssp eller mejlar, med förslag på datum och eventuell påverkan på andra system och verksamheter, "
      "enligt mall",
      "files a case in ssp or mails, with a proposed date and any effects on other systems and operations, by a template"},
     {"servicedesk@vellinge.se", "servicedesk@vellinge.se"}, must, {}, 0, "", {plan}},
    {"cab", planning, a_supplier, {"tar ärendet vidare till CAB-möte", "takes the case to a CAB meeting"},
     {"CAB-möte", "CAB meeting"}, fact, {}, 0, "", {plan}},
    {"talk", planning, {},
     {"kommunikation däremellan via Teams eller mejl", "communication in between by Teams or mail"}, {}, may, {}, 0, "",
     {plan}},
    {"tell-date", test_group, manager, {"meddelar datum", "announces the date"},
     {"superusers (testgruppen)", "superusers (the test group)"}, fact, {}, 0, "", {group}},
    {"book-tests", test_group, supers,
     {"bokar tid för tester i sina kalendrar", "book time for tests in their calendars"}, {}, must, {}, 0, "", {group}},
    {"substitute", test_group, supers, {"utser en ersättare om de inte kan", "name a substitute if they cannot come"},
     {}, must, {}, 0, "", {group}},
    {"name-substitute", test_group, {},
     {"ersättarens namn och mejladress meddelas", "the substitute's name and mail address are passed on"},
     {"systemförvaltaren", "the system manager"}, fact, {}, 0, "", {group}},
    {"forward-substitute", test_group, manager, {"vidarebefordrar kontaktuppgifterna", "forwards the contact data"},
     {"IT-leverantören", "the IT supplier"}, fact, {}, 0, "", {group}},
    {"inform-users", information, a_manager,
     {"meddelar i Procapita, Life Care och på Insidan", "announces in Procapita, Life Care and on Insidan"},
     {"användarna", "the users"}, fact, {"cirka 7 dagars framförhållning", "about 7 days ahead"}, 7, "", {told}},
    {"inform-managers", information, {}, {"ett mejl skickas även", "a mail is sent too"},
     {"externa verksamhetschefer och superanvändare", "external operations managers and the superusers"}, fact, {}, 0,
     "", {told}},
    {"gather", the_day, manager, {"säkerställer att alla är på plats", "makes sure that everybody is in place"},
     {"testgruppen", "the test group"}, fact, {}, 0, "", {day}},
    {"absent", the_day, substitutes,
     {"testar för superusers som inte återkopplar", "test for superusers who do not answer"}, {}, fact, {}, 0, "",
     {day}},
    {"updated", the_day, supplier, {"ger besked att uppdateringen är klar", "reports that the update is done"},
     {"systemförvaltaren", "the system manager"}, fact, {}, 0, "", {day}},
    {"test", the_day, manager, {"kontrollerar med stöd av superusers", "checks with the superusers' help"}, {}, fact,
     {"När systemförvaltaren får besked", "When the system manager has been informed"}, 0, "", {day}},
    {"problems", the_day, {}, {"eventuella problem meddelas", "problems are reported"},
     {"systemadministratör", "the system administrator"}, fact, {}, 0, "", {day}},
    {"escalate", the_day, administrator, {"tar problemen vidare", "takes the problems on"},
     {"IT-leverantören", "the IT supplier"}, fact, {}, 0, "", {day}},
    {"clear", the_day, supplier, {"ger klartecken", "gives the all-clear"}, {}, fact, {}, 0, "", {day}},
    {"open", the_day, manager, {"meddelar att systemet är uppe igen", "announces that the system is up again"},
     {"alla verksamhetschefer och superanvändare", "all operations managers and the superusers"}, fact,
     {"När klartecken ges", "When the all-clear is given"}, 0, "", {day}},
    {"first-login", the_day, every_user,
     {"kontrollerar varje nytt moment: spara, uppdatera, se att det finns kvar",
      "checks every new step: save, refresh, see that it remains"},
     {}, should, {"Vid första inloggning", "At the first log-in"}, 0, "", {day}},
    {"restart", the_day, {}, {"startar om programmet minst en gång", "restarts the program at least once"}, {}, tip,
     {"den första timmen", "in the first hour"}, 0, "", {day}},
    {"report", the_day, {}, {"eventuella felaktigheter meddelas", "faults are reported"},
     {"systemförvaltare eller ServiceDesk", "the system manager or ServiceDesk"}, must, {"omedelbart", "immediately"},
     0, "", {day}},
};
// clang-format on
}  // namespace service_window_step_rows

/// The steps of the routine, in printed order. One actor has one English name.
inline constexpr table service_window_steps{service_window_step_rows::rows};

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
// clang-format off
inline constexpr sample_window rows[] = {
    // systems, day, start, end, start minute end minute rule, printed in
    {"Procapita och Life Care VoO/IFO", "onsdagen den 14/6", "8:00", "17.00", 8 * 60, 17 * 60,
     {"får inte användas förrän systemförvaltaren meddelar att fönstret är stängt eller information finns på Insidan",
      "may not be used until the system manager announces that the window is closed or Insidan says so"},
     {{vellinge_routine, "Information till användare"}}},
};
// clang-format on
}  // namespace sample_window_rows

/// The example of an announcement.
inline constexpr table sample_windows{sample_window_rows::rows};

}  // namespace lifecare::rulebook
