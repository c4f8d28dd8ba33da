// SPDX-License-Identifier: MIT
/// \file
/// Stockholm's school systems and their surroundings in 2013 (chapter 2): which systems there are, what each is for,
/// what it exchanges with whom, and which city services and platform components it rests on.
///
/// A picture of that year, not a rule for anyone. The file integrations of chapter 3 are in integrations.hpp. Names
/// are as printed; other printed spellings are a column. The e-service figure gives only names and captions: its areas
/// and boxes are read from its layout.
#pragma once

#include <cstdint>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// One system of 2.1, or one other party with which the school systems exchange data.
struct school_system {
    text key;            ///< stable key
    text name;           ///< its name as printed
    text aliases;        ///< other printed names and spellings, divided by "; "
    label purpose;       ///< what it is
    label school_forms;  ///< school forms it serves; empty where none are said
    label user_groups;   ///< who works in it; empty where nobody is named
    text product;        ///< the product it is built on, as printed; empty where none is named
    text vendor;         ///< who makes it; empty where nobody is named
    label run_by;        ///< who owns or runs it, where that is not the city's school administration
    label platform;      ///< what it runs on and how it is reached, as far as printed
    provenance source;   ///< where it is printed
};

namespace school_system_rows {
// clang-format off
inline constexpr school_system rows[] = {
    // key                name                                            other spellings
    // purpose
    // school forms
    // user groups
    // product, vendor, run by, platform, printed in
    {"bosko", "Bosko", "BoSko; Bosko/Procapita",
     {"Skoladministration; grunden är standardprodukten Procapita",
      "School administration; based on the standard product Procapita"},
     {"Förskola, förskoleklass, grundskola, särskola, fritidshem, fritidsklubb, annan pedagogisk verksamhet",
      "Preschool, preschool class, compulsory school, special school, after-school centre, after-school club, other pedagogical care"},
     {"Administrativ personal på skolor; handläggare på förvaltningarna",
      "Administrative staff at schools; caseworkers at the administrations"},
     "Procapita", "", {}, {}, {{stockholm_2013, "2.1; 2.1.2; 2.1.3.1; 3.1.2"}}},
    {"hanna", "Hanna", "HANNA", {"Skoladministration", "School administration"},
     {"Gymnasieskola, gymnasiesärskola, SFI",
      "Upper secondary school, upper secondary special school, Swedish for immigrants"},
     {"Administrativ personal på skolor och central förvaltning",
      "Administrative staff at schools and in the central administration"},
     "", "", {},
     {"Stordatormiljö; sju moduler: kurser, skolor, elever, sfi, personal, listor, underhåll",
      "Mainframe; seven modules: courses, schools, pupils, Swedish for immigrants, staff, lists, maintenance"},
     {{stockholm_2013, "2.1; 2.1.2; 2.1.3.2; 3.1.1"}}},
    {"alvis", "Alvis", "Plattform Alvis", {"Skoladministration", "School administration"},
     {"Yrkeshögskolan", "Higher vocational education"}, {}, "", "", {}, {}, {{stockholm_2013, "2.1; 2.1.5.11"}}},
    {"emma", "Emma", "EMMA",
     {"Elev- och kursadministration, ersätter Hanna för VUX; betyg, studieinformation, betygsdokument",
      "Pupil and course administration, replaces Hanna for adult education; grades, study data, grade documents"},
     {"Vuxenutbildningen", "Adult education"},
     {"Administrativ personal på skolor och central förvaltning",
      "Administrative staff at schools and in the central administration"},
     "", "", {}, {"Webbaserat; e-legitimation och kortläsare", "Web; electronic identity and card reader"},
     {{stockholm_2013, "2.1; 2.1.2; 2.1.3.6"}}},
    {"ssw", "Stockholm Skolwebb", "SSW",
     {"Lärplattform, grundskolornas webbplattform: frånvaro, utvecklingsplaner och omdömen, läsutveckling, åtgärdsprogram, statistik, schema, inlämning av arbeten, utvecklingssamtal",
      "Learning platform, the compulsory schools' web platform: absence, development plans and assessments, reading, action plans, statistics, timetable, handing in work, progress talks"},
     {"Kommunal grundskola", "Municipal compulsory school"},
     {"Pedagoger, elever, vårdnadshavare, administrativ personal på skolan",
      "Teachers, pupils, guardians, administrative staff at the school"},
     "Edwise", "Tieto", {}, {"Webbtjänst", "Web service"}, {{stockholm_2013, "2.1; 2.1.2; 2.1.3.7"}}},
    {"fronter", "Fronter", "Lärplattformen Fronter",
     {"Lärplattform, gymnasiets och vuxenutbildningens webbplattform: schema och kalender, läxor och grupparbeten, inlämning, studieplaner, individuella val, plagiatkontroll, omdömen, utvecklingsplaner, kunskapskrav, feedback, frånvaro, kursplanering",
      "Learning platform, upper secondary and adult education's web platform: timetable and calendar, homework and group work, handing in, study plans, individual choices, plagiarism checks, assessments, development plans, knowledge requirements, feedback, absence, course planning"},
     {"Kommunal gymnasie- och vuxenutbildning", "Municipal upper secondary and adult education"}, {}, "Fronter",
     "Fronter A/S", {}, {"Webbtjänst", "Web service"}, {{stockholm_2013, "2.1; 2.1.3.9"}}},
    {"walter", "Walter", "Walterwebb",
     {"Uppföljning av ungdomar 16-19 år, laddas från UEDB", "Follow-up of young people aged 16-19, loaded from UEDB"},
     {}, {}, "", "", {}, {}, {{stockholm_2013, "2.1; 2.1.3.8; 2.1.5.4"}}},
    {"nya-frisko", "Nya Frisko", "Frisko; nya Frisko",
     {"Ersättning till gymnasiala friskolor varje månad, laddas från UEDB",
      "Monthly payment to independent upper secondary schools, loaded from UEDB"},
     {"Gymnasiala friskolor", "Independent upper secondary schools"}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1; 2.1.3.4"}}},
    {"school-payments", "Hantering av skolutbetalningar för friskolor", "",
     {"Skolutbetalningar; uppräknat, systemet är inte namngivet", "School payments; listed, the system is not named"},
     {"Friskolor", "Independent schools"}, {}, "", "", {}, {}, {{stockholm_2013, "2.1"}}},
    {"np", "Nationella prov", "NP; Plattform 2014/Nationella prov",
     {"Registrering av nationella prov", "Registration of national tests"}, {"Gymnasieskola", "Upper secondary school"},
     {"Pedagoger, administrativ personal", "Teachers, administrative staff"}, "", "", {},
     {"Webbaserat; fristående från Hanna", "Web; separate from Hanna"}, {{stockholm_2013, "2.1; 2.1.2; 2.1.3.5"}}},
    {"pmo", "PMO", "", {"Journal för skolhälsovård och elevhälsa", "Records of school health care and pupil health"},
     {}, {}, "", "", {}, {}, {{stockholm_2013, "2.1"}}},
    {"novaschem", "Novasschem", "Novaschem; Novaschema", {"Schemaläggning", "Timetables"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1; 2.1.5.2; 2.1.5.4; 3.1.1.2"}}},
    {"pedagog-stockholm", "Pedagog Stockholm", "",
     {"Webbplats, pedagogisk utveckling", "Web site, educational development"}, {}, {}, "", "", {},
     {"Webbplats", "Web site"}, {{stockholm_2013, "2.1"}}},
    {"kulan", "Kulan", "", {"Webbplats, Stockholms kulturarv", "Web site, Stockholm's cultural heritage"}, {}, {}, "",
     "", {}, {"Webbplats", "Web site"}, {{stockholm_2013, "2.1"}}},
    {"hannawebb", "Hannawebb", "",
     {"Webbgränssnitt till Hanna, betyg och studieinformation", "Web interface to Hanna, grades and study data"}, {},
     {"Administrativ personal, pedagoger (betygssättning, studieplaner), Jobbtorg, externa anordnare",
      "Administrative staff, teachers (grades, study plans), Jobbtorg, external providers"},
     "", "", {}, {"Webbaserat; e-legitimation och kortläsare", "Web; electronic identity and card reader"},
     {{stockholm_2013, "2.1.2; 2.1.3.3"}}},
    {"friskowebb", "Friskowebb", "", {"Nämns bara med sina användare", "Named with its users alone"}, {},
     {"Administrativ personal, central förvaltning", "Administrative staff, central administration"}, "", "", {}, {},
     {{stockholm_2013, "2.1.2"}}},
    {"bosko-webb", "Bosko Webb", "",
     {"Webbapplikationer: söka förskola, betyg och ämnesprov, frånvaro",
      "Web applications: apply for preschool, grades and subject tests, absence"},
     {}, {}, "", "", {}, {"Webbapplikationer", "Web applications"}, {{stockholm_2013, "2.1.3.1"}}},
    {"uedb", "UEDB", "Länsgemensam elev- och ungdomsdatabas",
     {"Länsgemensam ungdoms- och elevdatabas", "The county's database of young people and pupils"}, {}, {}, "", "",
     {"Kommunförbundet Stockholms Län (KSL)", "Kommunförbundet Stockholms Län (KSL)"}, {},
     {{stockholm_2013, "2.1.3.4; 2.1.3.8; 2.1.5.9"}}},
    {"admission", "Intagningssystem", "Intagningssystemet för ungdomsgymnasiet",
     {"Gymnasieintagning för Storstockholm", "Upper secondary admission for Greater Stockholm"},
     {"Ungdomsgymnasiet", "Upper secondary school"}, {}, "", "",
     {"Kommunförbundet Stockholms Län (KSL)", "Kommunförbundet Stockholms Län (KSL)"}, {},
     {{stockholm_2013, "2.1.5.3"}}},
    {"skola-24", "Skola 24", "", {"Frånvarorapportering", "Absence reports"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1.5.4"}}},
    {"open-24", "Open 24", "Open 24 Webbansökan", {"Webbansökan till vuxenstudier", "Web application to adult studies"},
     {"Vuxenutbildningen", "Adult education"}, {}, "", "",
     {"Utbildningsnämnden", "Utbildningsnämnden (the education board)"}, {}, {{stockholm_2013, "2.1.5.3; 2.1.5.5"}}},
    {"riks-kir", "Riks-KIR", "",
     {"Person- och adressregister för hela Sverige", "Register of persons and addresses in all Sweden"}, {}, {}, "", "",
     {}, {}, {{stockholm_2013, "2.1.5.1"}}},
    {"kir", "KIR", "Kommunens Invånar Register",
     {"Kommunens register över invånarna", "The municipality's register of its inhabitants"}, {}, {}, "", "",
     {"Staden", "The city"}, {}, {{stockholm_2013, "2.1.5.1; 2.1.5.3; 2.4.1"}}},
    {"scb", "SCB", "Statistiska centralbyrån", {"Myndighet: statistik", "Authority: Statistics Sweden"}, {}, {}, "", "",
     {}, {}, {{stockholm_2013, "2.1.3.1; 2.1.3.2; 2.1.3.5; 2.1.5.2; 2.1.5.4"}}},
    {"lis", "LIS", "Lednings och informationssystem (LIS); Lednings- och informationssystem (LIS); FLIS",
     {"Stadens lednings- och informationssystem", "The city's management information system"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1.5.2; 2.1.5.4; 2.2.1; 3.1.3"}}},
    {"gs-it", "GS-IT", "",
     {"Elevkonton i stadens katalogtjänst Active Directory", "Pupils' accounts in the city's Active Directory"}, {}, {},
     "", "", {}, {}, {{stockholm_2013, "2.1.5.2; 2.1.5.4; 2.1.5.6; 2.1.5.11"}}},
    {"vhs", "VHS", "Verket för högskoleservice",
     {"Myndighet: slutbetyg från gymnasiet", "Authority: admission to higher education"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1.3.2; 2.1.5.4"}}},
    {"csn", "CSN", "Centrala studiestödsnämnden", {"Myndighet: studiestöd", "Authority: study aid"}, {}, {}, "", "", {},
     {}, {{stockholm_2013, "2.1.3.2; 2.1.3.6; 2.1.5.4; 2.1.5.6; 3.1.1.2"}}},
    {"skolverket", "Skolverket", "",
     {"Myndighet: resultat av nationella prov", "Authority: National Agency for Education"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1.5.8"}}},
    {"agresso", "Agresso",
     "AGRESSO; AGRESSO-Hb; AGRESSO-Kund; Agresso-A; Agresso-F; ekonomisystemet; stadens ekonomisystem",
     {"Stadens ekonomisystem", "The city's finance system"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1.5.10; 2.2.1; 3.1.4"}}},
    {"infodata", "INFODATA", "SEMA/SPAR", {"Personinformation", "Personal data"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "3.1.1.2"}}},
    {"skv", "SKV", "RSV; RSV(KIR)", {"Folkbokföring", "Population registration"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "3.1.1.2; 3.1.2.2"}}},
    {"profdoc", "Profdoc", "", {"Elevhälsa", "Pupil health"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "3.1.1.2; 3.1.2.2"}}},
    {"usk", "USK", "", {"Mottagare av elevfil", "Receiver of a file of pupils"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "3.1.1.2"}}},
    {"volvo-it", "Volvo IT", "Volvo Learnify; IDM/Volvo; VOLVO 2",
     {"Elevextrakt; driver användarkatalogen", "Pupil extract; runs the user directory"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "2.1.3.2; 2.5.1.1; 3.1.1.2"}}},
    {"ergo", "Ergo", "", {"Mottagare av elevlista", "Receiver of a list of pupils"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "3.1.2.2"}}},
    {"paraplyet", "Paraplyet", "",
     {"Mottagare av invånaruppgifter, i stordatorn", "Receiver of inhabitant data, on the mainframe"}, {}, {}, "", "",
     {}, {}, {{stockholm_2013, "3.1.2.2"}}},
    {"ssa", "SSA", "", {"Mottagare av filextrakt från Hanna", "Receiver of Hanna's file extracts"}, {}, {}, "", "", {},
     {}, {{stockholm_2013, "2.1.3.2"}}},
    {"caseworkers", "Handläggare", "",
     {"Handläggare på utbildningsförvaltningen", "Caseworkers of the education administration"}, {}, {}, "", "", {}, {},
     {{stockholm_2013, "3.1.1.2"}}},
};
// clang-format on
}  // namespace school_system_rows

/// The school systems in the order in which they are first named, 2.1 itself lists the first 14; then the parties they
/// exchange data with.
inline constexpr table school_systems{school_system_rows::rows};

/// On which side of a system an interface lies.
enum class interface_side : std::uint8_t {
    in,   ///< the system receives
    out,  ///< the system sends
};

/// One bullet of 2.1.5, or one exchange that only the prose of 2.1.3 and 2.2.1 prints.
struct system_interface {
    text system;          ///< key of the system in `school_systems`
    interface_side side;  ///< into or out of it
    text partner;         ///< the other system or authority, as printed; empty where none is named
    label content;        ///< what is exchanged, or what the partner is; empty where only the partner is named
    provenance source;    ///< where it is printed
    bool open = false;    ///< the place names examples: there are more ("Exempel på", "bland annat")

    friend constexpr bool same_key(const system_interface& a, const system_interface& b) noexcept {
        return a.source.newest() == b.source.newest() && a.system == b.system && a.side == b.side &&
               a.partner == b.partner;
    }
};

namespace system_interface_rows {
using enum interface_side;
inline constexpr provenance c2_1_3_1{{stockholm_2013, "2.1.3.1"}}, c2_1_3_2{{stockholm_2013, "2.1.3.2"}},
    c2_1_5_2{{stockholm_2013, "2.1.5.2"}}, c2_1_5_3{{stockholm_2013, "2.1.5.3"}}, c2_1_5_4{{stockholm_2013, "2.1.5.4"}};
// clang-format off
inline constexpr system_interface rows[] = {
    // system, side partner, content, printed in
    {"bosko", out, "resursfördelning", {"Underlag", "Data for it"}, c2_1_3_1, true},
    {"bosko", out, "intagning till gymnasiet", {"Betyg", "Grades"}, c2_1_3_1, true},
    {"bosko", out, "SCB", {"Underlag för statistik", "Data for statistics"}, c2_1_3_1, true},
    {"bosko", out, "skoldatanätet", {"Uppläggning av elevers konton", "Setting up pupils' accounts"},
     c2_1_3_1, true},
    {"bosko", out, "ekonomisystemet",
     {"Avgifter; ersättning till enskilt driven förskola, fritidshem, fritidsklubb och annan pedagogisk verksamhet; modersmålsundervisning som faktureras",
      "Fees; payments to private preschools, after-school centres and clubs and other pedagogical care; mother-tongue teaching that is invoiced"},
     c2_1_3_1, true},
    {"bosko", out, "Stockholm Skolwebb",
     {"Grunduppgifter om elever, personal och vårdnadshavare", "Basic data of pupils, staff and guardians"}, c2_1_3_1},
    {"bosko", in, "folkbokföringen",
     {"Kopplingen gör Bosko till verktyg för skolpliktsbevakning",
      "The link makes Bosko the tool to watch compulsory attendance"}, c2_1_3_1},
    {"hanna", out, "VHS", {"Filextrakt", "File extract"}, c2_1_3_2},
    {"hanna", out, "SCB", {"Filextrakt", "File extract"}, c2_1_3_2},
    {"hanna", out, "CSN", {"Filextrakt", "File extract"}, c2_1_3_2},
    {"hanna", out, "UEDB", {"Filextrakt", "File extract"}, c2_1_3_2},
    {"hanna", out, "Fronter",
     {"Filextrakt; elevens individuella studieplan", "File extract; the pupil's individual study plan"}, c2_1_3_2},
    {"hanna", out, "Volvo IT", {"Filextrakt", "File extract"}, c2_1_3_2},
    {"hanna", out, "SSA", {"Filextrakt", "File extract"}, c2_1_3_2},
    {"hanna", in, "",
     {"Elevens val; total frånvaro, som skrivs ut på terminsbetyg",
      "The pupil's choices; total absence, printed on term reports"}, c2_1_3_2},
    {"nya-frisko", in, "UEDB", {"Extrakt", "Extract"}, {{stockholm_2013, "2.1.3.4"}}},
    {"nya-frisko", out, "stadens ekonomisystem",
     {"Ersättningen till skolorna, en gång i månaden, för utbetalning", "The payments to the schools, once a month"},
     {{stockholm_2013, "2.1.3.4"}}},
    {"np", out, "SCB", {"Resultat", "Results"}, {{stockholm_2013, "2.1.3.5"}}},
    {"np", in, "Hanna", {"Elevunderlag", "Pupil data"}, {{stockholm_2013, "2.1.3.5"}}},
    {"emma", out, "CSN", {"Resultat", "Results"}, {{stockholm_2013, "2.1.3.6"}}, true},
    {"walter", in, "UEDB", {"Extrakt", "Extract"}, {{stockholm_2013, "2.1.3.8"}}},
    {"bosko", in, "Riks-KIR",
     {"Person och adress, elever och personal, hela Sverige", "Persons and addresses, pupils and staff, all Sweden"},
     {{stockholm_2013, "2.1.5.1"}}, true},
    {"bosko", in, "KIR", {"Person och adress, elever i Stockholm", "Persons and addresses, pupils in Stockholm"},
     {{stockholm_2013, "2.1.5.1"}}, true},
    {"bosko", out, "Stockholm Skolwebb",
     {"Lärplattformen för grundskolan", "The learning platform of compulsory school"}, c2_1_5_2},
    {"bosko", out, "Novaschem", {"Schemaunderlag: elever, kursgrupper", "For timetables: pupils, course groups"},
     c2_1_5_2},
    {"bosko", out, "SCB", {}, c2_1_5_2},
    {"bosko", out, "E-tjänster",
     {"Öppen ansökan, Min Barnomsorg, Anordnarwebben, Skolval",
      "Öppen ansökan, Min Barnomsorg, Anordnarwebben, Skolval"}, c2_1_5_2},
    {"bosko", out, "Lednings och informationssystem (LIS)",
     {"Lednings och informationssystem", "Management information system"}, c2_1_5_2},
    {"bosko", out, "GS-IT",
     {"Elevextrakt för konton i Active Directory", "Pupil extract for accounts in Active Directory"}, c2_1_5_2},
    {"hanna", in, "KIR", {"Person och adress, elever i Stockholm", "Persons and addresses, pupils in Stockholm"},
     c2_1_5_3},
    {"hanna", in, "Intagningssystem", {"Antagning, batch en gång per år", "Admissions, batch once a year"}, c2_1_5_3},
    {"hanna", in, "Fronter", {"Elevernas individuella val, fil", "The pupils' individual choices, file"}, c2_1_5_3},
    {"hanna", in, "Open 24", {"Testresultat", "Test results"}, c2_1_5_3},
    {"hanna", out, "Fronter",
     {"Kommunikationskanal mellan lärare och elever, även vårdnadshavare och administrativ personal",
      "Channel between teachers and pupils, also guardians and administrative staff"}, c2_1_5_4},
    {"hanna", out, "Walter",
     {"Ungdomar som inte är inskrivna i gymnasieskolan", "Young people not enrolled in upper secondary school"},
     c2_1_5_4},
    {"hanna", out, "Novaschem", {"Schemaunderlag; frånvaro i Skola 24", "For timetables; absence in Skola 24"},
     c2_1_5_4},
    {"hanna", out, "VHS", {"Slutbetyg från gymnasiet", "Final grades of upper secondary school"}, c2_1_5_4},
    {"hanna", out, "CSN", {"Gymnasieelevers närvaro och avbrott", "Attendance and drop-outs of upper secondary pupils"},
     c2_1_5_4},
    {"hanna", out, "GS-IT", {"Elevextrakt för konton i AD", "Pupil extract for accounts in AD"}, c2_1_5_4},
    {"hanna", out, "SCB", {}, c2_1_5_4},
    {"hanna", out, "Lednings och informationssystem (LIS)",
     {"Lednings och informationssystem", "Management information system"}, c2_1_5_4},
    {"hanna", out, "Externa Anordnare", {}, c2_1_5_4},
    {"emma", in, "Open 24",
     {"Webbansökan till vuxenstudier, batch inför varje intagning",
      "Applications to adult studies, batch before each admission"},
     {{stockholm_2013, "2.1.5.5"}}},
    {"emma", out, "CSN", {"Vuxenstuderandes närvaro och avbrott", "Attendance and drop-outs of adult students"},
     {{stockholm_2013, "2.1.5.6"}}},
    {"emma", out, "GS-IT",
     {"Elevextrakt för konton i Active Directory", "Pupil extract for accounts in Active Directory"},
     {{stockholm_2013, "2.1.5.6"}}},
    {"np", in, "Hanna", {"Elevunderlag", "Pupil data"}, {{stockholm_2013, "2.1.5.7"}}},
    {"np", out, "Skolverket", {"Resultatredovisning", "Report of results"}, {{stockholm_2013, "2.1.5.8"}}},
    {"nya-frisko", in, "UEDB", {"Elevunderlag", "Pupil data"}, {{stockholm_2013, "2.1.5.9"}}},
    {"nya-frisko", out, "Agresso", {"Underlag för utbetalningar", "Data for payments"}, {{stockholm_2013, "2.1.5.10"}}},
    {"alvis", out, "GS-IT", {"Elevextrakt för konton i AD", "Pupil extract for accounts in AD"},
     {{stockholm_2013, "2.1.5.11"}}},
    {"agresso", in, "Frisko", {"Koppling", "A link"}, {{stockholm_2013, "2.2.1"}}, true},
    {"agresso", in, "Bosko", {"Koppling", "A link"}, {{stockholm_2013, "2.2.1"}}, true},
    {"lis", in, "de skoladministrativa systemen", {"Rådata till grunddatalagret", "Raw data for the base store"},
     {{stockholm_2013, "2.2.1"}}, true},
};
// clang-format on
}  // namespace system_interface_rows

/// The interfaces in printed order: what the prose of 2.1.3 says, one row a bullet of 2.1.5.1 to 2.1.5.11, and the
/// links of 2.2.1.
inline constexpr table interfaces{system_interface_rows::rows};

/// One service or system of the city (2.2 to 2.5).
struct city_service {
    text key;                  ///< stable key
    text name;                 ///< its name as printed
    label area;                ///< the heading under which it is
    label purpose;             ///< what it is
    text product;              ///< product or technology as printed; empty where none is named
    text run_by;               ///< who is responsible for it or delivers it, as printed; empty where nobody is named
    std::uint16_t first_year;  ///< first year in use, or of a project; 0 where none is printed
    std::uint16_t last_year;   ///< last year in use, or of a project; 0 where none is printed
    std::uint32_t least;       ///< least number of `unit`; 0 where none is printed
    std::uint32_t most;        ///< greatest number of `unit`; equal to `least` for a single figure
    label unit;                ///< what is counted and how exactly; empty where nothing is
    provenance source;         ///< where it is printed
    text introduced = {};      ///< years in which it was introduced, as printed; empty where none are
};

namespace city_service_rows {
inline constexpr label finance{"Ekonomiadministration", "Finance"}, cases{"Ärendehantering", "Case management"},
    crm{"CRM system", "CRM"}, access{"Behörigheter och användarhantering", "Authorisation and users"},
    platforms{"Applikations och integrationsplattformar", "Application and integration platforms"},
    services{"E-tjänster", "E-services"}, integrations_of_3{"Integrationer", "Integrations"};
inline constexpr provenance c2_2_1{{stockholm_2013, "2.2.1"}}, c2_4_1{{stockholm_2013, "2.4.1"}},
    c2_5_1_1{{stockholm_2013, "2.5.1.1"}};
// clang-format off
inline constexpr city_service rows[] = {
    // key                    name                                                                 area
    // purpose, product, run by, from, until least, most, unit, printed in
    {"agresso", "Agresso", finance, {"Ekonomisystem, för närvarande", "Finance system, at present"}, "Agresso", "", 0,
     0, 130, 130, {"integrationer, ca", "integrations, about"}, {{stockholm_2013, "2.2.1; 2.2.2; 3.1.4"}}, "2003-2006"},
    {"group-accounting", "koncernredovisningssystem", finance, {"Koncernredovisning", "Group accounting"}, "", "", 0, 0,
     0, 0, {}, c2_2_1},
    {"payment-exchange", "betalväxeltjänst", finance, {"Betalväxel", "Payment gateway"}, "", "", 0, 0, 0, 0, {},
     c2_2_1},
    {"population-statistics", "befolkningsstatistik", finance, {"Befolkningsstatistik", "Population statistics"}, "",
     "", 0, 0, 0, 0, {}, c2_2_1},
    {"income-support", "ekonomiskt bistånd", finance, {"Ekonomiskt bistånd", "Income support"}, "", "", 0, 0, 0, 0, {},
     c2_2_1},
    {"steering", "integrerat system för ledning och styrning", finance,
     {"Ledning och styrning", "Management and steering"}, "", "", 0, 0, 0, 0, {}, c2_2_1},
    {"lis", "Lednings- och informationssystem (LIS)", finance,
     {"Datalager för uppföljning: grunddatalager, analysdatalager",
      "Data warehouse for follow-up: base and analysis stores"},
     "", "", 0, 0, 0, 0, {}, {{stockholm_2013, "2.2.1; 2.2.2; 3.1.3"}}},
    {"sune", "Projekt SUNE", finance,
     {"Upphandling av nytt ekonomisystem, beslutad 2012-04-02",
      "Procurement of a new finance system, decided on 2012-04-02"},
     "", "", 2012, 2017, 0, 0, {}, {{stockholm_2013, "2.2.3"}}},
    {"diabas", "Diabas", cases, {"Diarieföring, ärenden och dokument", "Registry, cases and documents"}, "", "", 0, 0,
     0, 0, {}, {{stockholm_2013, "2.3.1"}}},
    {"e-archive", "e-arkiv Stockholm", cases,
     {"Arkiv för digitala allmänna handlingar", "Archive of digital public records"}, "", "", 0, 0, 0, 0, {},
     {{stockholm_2013, "2.3.1"}}},
    {"crm", "CRM-plattformen", crm,
     {"Kundhantering; applikations-, plattforms-, databas- och rapportlager",
      "Customer management; application, platform, database and report layers"},
     "", "", 0, 0, 0, 0, {}, c2_4_1},
    {"kc", "KC Handläggarstöd", crm, {"Handläggarstöd på CRM-plattformen", "Caseworker support on the CRM platform"},
     "", "", 0, 0, 0, 0, {}, c2_4_1},
    {"summer-jobs", "söka sommarjobb", crm, {"E-tjänst på CRM-plattformen", "E-service on the CRM platform"}, "", "", 0,
     0, 0, 0, {}, c2_4_1},
    {"summer-camps", "söka kollo", crm, {"E-tjänst på CRM-plattformen", "E-service on the CRM platform"}, "", "", 0, 0,
     0, 0, {}, c2_4_1},
    {"eps", "Elektroniskt Personregister (EPS)", crm,
     {"Personregister, egenutvecklat, ska ersätta KIR och KID; inga slutanvändare, bara systemadministratörer, tjänster via SOA-plattformen",
      "Register of persons, developed in-house, to replace KIR and KID; no end users, administrators only, services by the SOA platform"},
     "", "", 2012, 0, 1'000'000, 2'000'000, {"personposter, fler än det lägsta", "person records, more than the least"},
     {{stockholm_2013, "2.4.1; 2.4.2; 2.4.3"}}},
    {"navet", "N@vet", crm, {"Medborgarregister som EPS hämtar från", "Register of citizens that EPS reads"}, "",
     "Skatteverket", 0, 0, 0, 0, {}, {{stockholm_2013, "2.4.1; 2.4.3"}}},
    {"authentication", "Autentiseringstjänst", access,
     {"Kontroll av identitet, SSO och åtkomstmetoder", "Checks identity, single sign-on and access methods"}, "", "", 0,
     0, 0, 0, {}, {{stockholm_2013, "2.5.1"}}},
    {"authorisation", "Auktorisering", access,
     {"Kontroll av rättigheter; central katalog för mindre system",
      "Checks rights; central directory for smaller systems"},
     "", "", 0, 0, 0, 0, {}, {{stockholm_2013, "2.5.1"}}},
    {"idportalen", "Elektronisk identifiering (idPortalen)", access,
     {"Identitetskontroll för webbapplikationer; Siteminder från CA är grunden",
      "Identity check for web applications; built on Siteminder of CA"},
     "Siteminder", "", 0, 0, 0, 0, {}, c2_5_1_1},
    {"neim", "Identitetshantering (Nordic Edge Identity Manager/NEIM plattform)", access,
     {"Administration av katalogobjekt, lösenordskiosk", "Administration of directory objects, password kiosk"},
     "Nordic Edge Identity Manager", "", 0, 0, 0, 0, {}, c2_5_1_1},
    {"neaam", "Nordic Edge Automatic Account Manager", access,
     {"Synkronisering och rapporter", "Synchronisation and reports"}, "Nordic Edge Automatic Account Manager", "", 0, 0,
     0, 0, {}, c2_5_1_1},
    {"premier-access", "Premier Access AdmNet (Token)", access,
     {"Autentisering med inloggningsdosor", "Authentication by tokens"}, "Premier Access", "", 0, 0, 0, 0, {},
     c2_5_1_1},
    {"resource-directory", "Resurskatalog (adstockholm.se)", access,
     {"Resurser och åtkomst; AD trust eller SAML.v2/ADFS mot användarkatalogen",
      "Resources and access; AD trust or SAML.v2/ADFS to the user directory"},
     "", "", 0, 0, 0, 0, {}, c2_5_1_1},
    {"user-directory", "Användarkatalogen", access, {"Användare i stadens system", "Users of the city's systems"}, "",
     "GS-IT, Volvo IT", 0, 0, 0, 0, {}, c2_5_1_1},
    {"citizen-directory", "Medborgarkatalog(ADC)", access, {"Katalogtjänst för medborgare", "Directory of citizens"},
     "", "", 0, 0, 0, 0, {}, c2_5_1_1},
    {"e-service-platform", "E-tjänsteplattformen", platforms,
     {"Plattform för externa och interna e-tjänster, tre skikt",
      "Platform for external and internal e-services, three layers"},
     "SharePoint2010", "GS-IT, Volvo IT", 0, 0, 0, 0, {}, {{stockholm_2013, "2.5.2; 2.5.2.1"}}},
    {"soa-platform", "SOA-plattformen", platforms,
     {"Integrationsplattform; webbtjänster genom MSE (Managed Service Engine), filer genom BizTalk",
      "Integration platform; web services through MSE (Managed Service Engine), files through BizTalk"},
     "BizTalk Server 2010, MSE 7.5", "GS-IT, Volvo IT", 0, 0, 0, 0, {}, {{stockholm_2013, "2.5.2; 2.5.2.1"}}},
    {"my-childcare", "Min Barnomsorg", services,
     {"Ansöka, ändra och säga upp förskoleplats", "Apply for, change and give up a preschool place"}, "", "", 0, 0, 0,
     0, {}, {{stockholm_2013, "2.5.2.1"}}},
    {"provider-web", "Anordnarwebben", services,
     {"Anordnare: kontaktuppgifter, placering, ersättningar", "Providers: contacts, placements, payments"}, "", "", 0,
     0, 0, 0, {}, {{stockholm_2013, "2.5.2.1"}}},
    {"open-application", "Öppen ansökan", services,
     {"Vårdnadshavare ansöker om ersättningar", "Guardians apply for payments"}, "", "", 0, 0, 0, 0, {},
     {{stockholm_2013, "2.5.2.1"}}},
    {"teis", "TEIS", integrations_of_3,
     {"Nuvarande integrationsmotor; dess integrationer är märkta i tabellerna",
      "Present integration engine; its integrations are marked in the tables"},
     "", "", 0, 0, 0, 0, {}, {{stockholm_2013, "3"}}},
};
// clang-format on
}  // namespace city_service_rows

/// The city's services, in printed order. 2.4.2 prints a table of one row, EPS.
inline constexpr table city_services{city_service_rows::rows};

/// A way to log in that 2.5.1 names.
struct city_login_method {
    text service;       ///< key of the service in `city_services`
    text name;          ///< the method as printed
    bool main;          ///< printed as the main method
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const city_login_method& a, const city_login_method& b) noexcept {
        return a.service == b.service && a.name == b.name;
    }
};

namespace city_login_method_rows {
inline constexpr bool yes = true, no = false;
inline constexpr citation methods{stockholm_2013, "2.5.1"}, portal{stockholm_2013, "2.5.1.1"};
// clang-format off
inline constexpr city_login_method rows[] = {
    // service         method                                             main printed in
    {"authentication", "challenge respons",                               no,  {methods}},
    {"authentication", "X.509 (certifikat)",                              no,  {methods}},
    {"authentication", "lösenord",                                        no,  {methods}},
    {"authentication", "biometri",                                        no,  {methods}},
    {"authentication", "certifikat, hårt, mjukt eller mobilt bank ID",    yes, {methods}},
    {"idportalen",     "hårda certifikat",                                no,  {portal}},
    {"idportalen",     "mjuka certifikat",                                no,  {portal}},
    {"idportalen",     "SMS-inloggning",                                  no,  {portal}},
    {"idportalen",     "inloggningsdosor",                                no,  {portal}},
    {"idportalen",     "användar-id och lösenord",                        no,  {portal}},
    {"idportalen",     "e-legitimation",                                  no,  {portal}},
    {"idportalen",     "Federering (t.ex. Google, Facebook och SAML.v2)", no,  {portal}},
};
// clang-format on
}  // namespace city_login_method_rows

/// Login methods of the city, in printed order.
inline constexpr table city_login_methods{city_login_method_rows::rows};

/// The part of the e-service figure in which a name stands.
enum class figure_area : std::uint8_t {
    e_services,  ///< E-tjänster
    portal,      ///< E-tjänsteportalen
    soa,         ///< SOA-plattformen
    legend,      ///< Förklaring
};

/// One name in the e-service figure.
struct platform_component {
    figure_area area;       ///< the part of the figure
    text box;               ///< the box or heading that holds the name; empty for a box of its own
    text name;              ///< the name as printed
    text caption;           ///< the words under it, as printed: a responsible body in brackets, or what it is
    lifecare::basis basis;  ///< read from the figure's layout
    provenance source;      ///< where it is printed

    friend constexpr bool same_key(const platform_component& a, const platform_component& b) noexcept {
        return a.area == b.area && a.box == b.box && a.name == b.name;
    }
};

namespace platform_component_rows {
using enum figure_area;
using enum basis;
inline constexpr citation slide{stockholm_2013, "2.5.2.1"};
inline constexpr text parts{"Oberoende plattformskomponenter"}, functions{"Ramverksfunktioner"},
    admin{"E-tjänsteadmin"}, surface{"Gränssnitt"}, own{"Oberoende integrationer och tjänster"};
// clang-format off
inline constexpr platform_component rows[] = {
    // area      box                    name                                    caption                                    how     printed in
    {e_services, "",                    "Min Barnomsorg",                       "(Barnomsorg)",                            figure, {slide}},
    {e_services, "",                    "Boendeparkering",                      "(Trafik)",                                figure, {slide}},
    {e_services, "",                    "Söka Kollo",                           "(Stadsdelarna)",                          figure, {slide}},
    {e_services, "",                    "Omsorgsdagboken",                      "(Äldreomsorg)",                           figure, {slide}},
    {e_services, "",                    "Skolval Stockholm",                    "(Utbildning)",                            figure, {slide}},
    {e_services, "",                    "WebSök (E-arkivet)",                   "(Stadsarkivet)",                          figure, {slide}},
    {e_services, "",                    "Öppen ansökan",                        "(Barnomsorg)",                            figure, {slide}},
    {e_services, "",                    "Bullerinformation",                    "(Miljö)",                                 figure, {slide}},
    {e_services, "",                    "Söka Sommarjobb",                      "(Stadsdelarna)",                          figure, {slide}},
    {e_services, "",                    "Förfrågan äldreomsorg",                "(Äldreomsorg)",                           figure, {slide}},
    {e_services, "",                    "Anordnarwebben",                       "(Barnomsorg)",                            figure, {slide}},
    {e_services, "",                    "Nyttoparkering",                       "(Trafik)",                                figure, {slide}},
    {e_services, "",                    "P-tillstånd, rörelsehindrade",         "(Trafik)",                                figure, {slide}},
    {portal,     "",                    "Plattformsfunktioner",                 "",                                        figure, {slide}},
    {portal,     "",                    "Plattformkomponenter",                 "",                                        figure, {slide}},
    {portal,     "",                    "Oberoende plattformskomponenter",      "",                                        figure, {slide}},
    {portal,     parts,                 "MOSS",                                 "Microsoft Office Sharepoint Server",      figure, {slide}},
    {portal,     parts,                 "E-tjänste SDK",                        "Utvecklarpaker",                          figure, {slide}},
    {portal,     parts,                 "Formulärhanterare",                    "XML Forms",                               figure, {slide}},
    {portal,     parts,                 "ID-portal Agent",                      "SiteMinder Agent",                        figure, {slide}},
    {portal,     parts,                 "Telerik",                              "Komponent för webbkontroller",            figure, {slide}},
    {portal,     parts,                 "Winnovative PDF Converter",            "PDF generator",                           figure, {slide}},
    {portal,     parts,                 "Signering",                            "Ticket Service",                          figure, {slide}},
    {portal,     parts,                 "Log4Net",                              "Loggningsramverskomponent",               figure, {slide}},
    {portal,     parts,                 "Case Visualization",                   "Stockhom.se (Mina Sidor)",                figure, {slide}},
    {portal,     parts,                 "AD",                                   "Behörighetsadministration för MOSS",      figure, {slide}},
    {portal,     "",                    "Ramverksfunktioner",                   "",                                        figure, {slide}},
    {portal,     functions,             "Notifiering",                          "",                                        figure, {slide}},
    {portal,     functions,             "Loggning",                             "",                                        figure, {slide}},
    {portal,     functions,             "Spara formulärdata",                   "",                                        figure, {slide}},
    {portal,     functions,             "Ladda upp dokument",                   "",                                        figure, {slide}},
    {portal,     functions,             "Konfigurationslista",                  "",                                        figure, {slide}},
    {portal,     functions,             "Översättning",                         "",                                        figure, {slide}},
    {portal,     functions,             "Signering",                            "",                                        figure, {slide}},
    {portal,     functions,             "PDF generering",                       "",                                        figure, {slide}},
    {portal,     functions,             "Sessionshantering",                    "",                                        figure, {slide}},
    {portal,     functions,             "Gransknings och kvittenssida",         "",                                        figure, {slide}},
    {portal,     functions,             "FAQ",                                  "",                                        figure, {slide}},
    {portal,     functions,             "Kontakta mig",                         "",                                        figure, {slide}},
    {portal,     functions,             "Tredjeparts webparts",                 "",                                        figure, {slide}},
    {portal,     functions,             "Kontextkänslig hjälp",                 "",                                        figure, {slide}},
    {portal,     functions,             "Formulärhantering",                    "",                                        figure, {slide}},
    {portal,     "",                    "E-tjänsteadmin",                       "",                                        figure, {slide}},
    {portal,     admin,                 "FAQ Texter",                           "",                                        figure, {slide}},
    {portal,     admin,                 "Översättning",                         "",                                        figure, {slide}},
    {portal,     admin,                 "Formulär definition",                  "",                                        figure, {slide}},
    {portal,     admin,                 "Konfiguration",                        "",                                        figure, {slide}},
    {portal,     "",                    "Gränssnitt",                           "",                                        figure, {slide}},
    {portal,     surface,               "Master Page",                          "",                                        figure, {slide}},
    {portal,     surface,               "Page Layouts",                         "",                                        figure, {slide}},
    {portal,     surface,               "CSS bibliotek",                        "",                                        figure, {slide}},
    {portal,     "",                    "E-tjänstepaketering",                  "",                                        figure, {slide}},
    {portal,     "E-tjänstepaketering", "Installationspaket",                   "",                                        figure, {slide}},
    {portal,     "",                    "SQL Server",                           "Applikationsdatabas för MOSS",            figure, {slide}},
    {portal,     "",                    "Test e-tjänst",                        "Verifierar plattformsfunnktionalitet",    figure, {slide}},
    {portal,     "",                    "Enkel Inloggning Administration",      "",                                        figure, {slide}},
    {portal,     "",                    "GetSharePointValidate",                "",                                        figure, {slide}},
    {soa,        "",                    "Plattformkomponenter",                 "",                                        figure, {slide}},
    {soa,        "",                    "Oberoende plattformskomponenter",      "",                                        figure, {slide}},
    {soa,        parts,                 "Ärendestatus",                         "Case Collaboration",                      figure, {slide}},
    {soa,        parts,                 "Notifieringstjäst",                    "Notifieringshantering",                   figure, {slide}},
    {soa,        parts,                 "BizTalk Server 2010",                  "Integrationsserver",                      figure, {slide}},
    {soa,        "",                    "Oberoende integrationer och tjänster", "",                                        figure, {slide}},
    {soa,        own,                   "PASS",                                 "(Trafik)",                                figure, {slide}},
    {soa,        own,                   "Boendeparkering",                      "SOA-tjänster",                            figure, {slide}},
    {soa,        own,                   "Omsorgsdagboken",                      "SOA-tjänster",                            figure, {slide}},
    {soa,        own,                   "Anordnaren",                           "SOA-tjänst",                              figure, {slide}},
    {soa,        "",                    "BAM",                                  "Business Activity Monitoring",            figure, {slide}},
    {soa,        "",                    "MSE 7",                                "Tjänstevirtualiseringsprogramvara",       figure, {slide}},
    {soa,        "",                    "WCF Host",                             "IIS",                                     figure, {slide}},
    {soa,        "",                    "ESB Guidance",                         "Ramverk till BizTalk",                    figure, {slide}},
    {soa,        "",                    "Dundas",                               "Trafikkomponent felhanteringsportal",     figure, {slide}},
    {soa,        "",                    "SOA Security Gateway",                 "",                                        figure, {slide}},
    {soa,        "",                    "MSE Felhanterings-komponent",          "",                                        figure, {slide}},
    {soa,        own,                   "Jobba i stan",                         "(SLK)",                                   figure, {slide}},
    {soa,        "",                    "SQL Server",                           "Applikationsdatabas för BizTalk och MSE", figure, {slide}},
    {soa,        own,                   "Varmepump & EcosGeneric",              "SOA-tjänst",                              figure, {slide}},
    {soa,        own,                   "MapService",                           "SOA-tjänst",                              figure, {slide}},
    {soa,        own,                   "Filöverföringar till Ekonomisystem",   "(SLK)",                                   figure, {slide}},
    {legend,     "Förklaring",          "E-Service",                            "Etjänst er",                              figure, {slide}},
    {legend,     "Förklaring",          "MOSS Platform component",              "MOSS plattformskomponent",                figure, {slide}},
    {legend,     "Förklaring",          "Platform funktioner",                  "Funktion i MOSS plattform",               figure, {slide}},
    {legend,     "Förklaring",          "SOA Service",                          "SOA tjänst",                              figure, {slide}},
    {legend,     "Förklaring",          "Integration",                          "Integration",                             figure, {slide}},
    {legend,     "Förklaring",          "BizTalk/SOA function",                 "Funktion i BizTalk/SOA lösning",          figure, {slide}},
    {legend,     "Förklaring",          "Virtualized Service",                  "Funktion i MSE",                          figure, {slide}},
};
// clang-format on
}  // namespace platform_component_rows

/// Every name in the e-service figure of 2.5.2.1, part by part.
inline constexpr table platform_components{platform_component_rows::rows};

/// One more fact about the city's systems, for whoever integrates with them or replaces them: a sentence of the prose.
struct city_fact {
    text key;           ///< stable key
    text about;         ///< what it is about, as printed
    label fact;         ///< what is said
    provenance source;  ///< where it is printed
};

namespace city_fact_rows {
inline constexpr provenance c2_2_1{{stockholm_2013, "2.2.1"}}, c2_5_2_1{{stockholm_2013, "2.5.2.1"}};
// clang-format off
inline constexpr city_fact rows[] = {
    // key, about
    // fact, printed in
    {"owners", "Systemägare",
     {"De centrala systemen ägs inom Stadsledningskontoret och Utbildningsförvaltningen; systemägarnas representanter är leverantörens kontaktpersoner",
      "The central systems are owned within Stadsledningskontoret and Utbildningsförvaltningen; the owners' representatives are the supplier's contacts"},
     {{stockholm_2013, "1"}}},
    {"administration-model", "F-Guide",
     {"Rekommenderad förvaltningsmodell, baserad på PM3; merparten av systemen ingår i något förvaltningsobjekt",
      "The recommended model of system administration, based on PM3; most systems belong to an object of it"},
     {{stockholm_2013, "1"}}},
    {"hanna-registers", "Hanna",
     {"Register som skolorna själva lägger upp och register som systemförvaltarna lägger upp centralt; skolor kan ha flera rektorer",
      "Registers that the schools set up and registers that the system managers set up centrally; a school can have several heads"},
     {{stockholm_2013, "2.1.3.2"}}},
    {"agresso-modules", "Agresso",
     {"Moduler, till exempel leverantörsmodul, kundmodul, projekthantering och huvudbok; rapporteringsverktyg; delar som bara vissa förvaltningar nyttjar",
      "Modules such as suppliers, customers, projects and general ledger; reporting tools; parts that only some administrations use"}, c2_2_1},
    {"agresso-adaptations", "Agresso",
     {"Standardsystem med unika anpassningar för staden; integrationerna levererar data både ut och in",
      "A standard system with adaptations unique to the city; the integrations deliver data out and in"}, c2_2_1},
    {"lis-stores", "LIS",
     {"Rådata överförs från central server och samlas i ett grunddatalager och ”tvättas” i ett analysdatalager; beslutsfattare når underlag via ett webbgränssnitt utan att logga in på flera ställen",
      "Raw data are transferred from a central server, collected in a base store and cleaned in an analysis store; decision makers reach them by a web interface without several log-ins"}, c2_2_1},
    {"finance-scope", "Ekonomiadministration",
     {"Budget, redovisning, bokslut och årsredovisning; kundfakturering och inbetalningar, leverantörsfakturor och utbetalningar",
      "Budget, accounts and annual accounts; customer invoices and payments in, supplier invoices and payments out"},
     c2_2_1},
    {"public-records", "Allmän handling",
     {"Förvaras, upprättas eller har inkommit till myndigheten; även kartor, ritningar, telefax, e-post, ADB-upptagningar och bilder",
      "Kept, drawn up or received by the authority; maps, drawings, faxes, e-mail, recordings and pictures too"},
     {{stockholm_2013, "2.3.1"}}},
    {"e-archive-delivery", "e-arkiv Stockholm",
     {"Verksamheter kan ansluta sig och leverera strukturerad data och metadata enligt fastställd informationsstruktur och begreppsmodell",
      "Operations can join and deliver structured data and metadata by a fixed information structure and model of terms"},
     {{stockholm_2013, "2.3.1"}}},
    {"crm-framework", "CRM-plattformen",
     {"Ramverk för CRM-tjänster beskriver hur tjänster bör utvecklas och driftsättas; fysisk arkitektur med CPU, minne, hårddisk, servervirtualisering och brandväggar",
      "A framework describes how CRM services should be developed and deployed; physical architecture of CPU, memory, disk, server virtualisation and firewalls"},
     {{stockholm_2013, "2.4.1"}}},
    {"eps-interface", "EPS",
     {"Varje verksamhetssystem tillhandahåller användargränssnittet, med EPS funktioner via SOA-lagret; frågor mot N@vet konsolideras",
      "Each system provides the user interface, with the functions of EPS by the SOA layer; queries to N@vet are consolidated"},
     {{stockholm_2013, "2.4.1"}}},
    {"eps-personal-data", "EPS",
     {"Legala krav på hantering av personuppgifter, i synnerhet sekretessbelagda",
      "Legal demands on handling personal data, confidential ones in particular"},
     {{stockholm_2013, "2.4.1"}}},
    {"infrastructure-changes", "Infrastruktur",
     {"Staden renodlar och optimerar infrastrukturen, vilket kan innebära förändringar",
      "The city tidies and optimises its infrastructure, which can mean changes"},
     {{stockholm_2013, "2.5"}}},
    {"local-authorisation", "Auktorisering",
     {"Ofta görs en lokal behörighetskontroll i systemet", "Rights are often checked locally, in the system"},
     {{stockholm_2013, "2.5.1"}}},
    {"idportalen-users", "idPortalen",
     {"För medborgare, företag och anställda, via internet eller intranätet; kontrollerar identiteten och vilka system den har rätt att nå, och kan spärra personer",
      "For citizens, companies and employees, by the internet or the intranet; checks the identity and which systems it may reach, and can bar persons"},
     {{stockholm_2013, "2.5.1.1"}}},
    {"premier-access-scope", "Premier Access",
     {"Administration av inloggningsdosor, lösenordsfiler, låsta dosor och grupper",
      "Administration of tokens, password files, locked tokens and groups"},
     {{stockholm_2013, "2.5.1.1"}}},
    {"resource-directory-scope", "Resurskatalog",
     {"Bara resurserna ingår i leveransen; användarkatalogen ligger inom GS-IT",
      "Only resources are part of the delivery; the user directory belongs to GS-IT"},
     {{stockholm_2013, "2.5.1.1"}}},
    {"platform-help", "Plattformar",
     {"Den som ska utveckla eller upphandla ett it-system kan få hjälp med regler, it-arkitektur och teknikval",
      "Whoever develops or buys a system can get help with rules, architecture and choice of technique"},
     {{stockholm_2013, "2.5.2"}}},
    {"mse", "MSE",
     {"Managed Service Engine: öppen källkod från Microsoft, virtualiserar webservices, bygger på WCF och Microsoft Server Plattform",
      "Managed Service Engine: open source of Microsoft, virtualises web services, built on WCF and Microsoft Server Plattform"}, c2_5_2_1},
    {"e-service-call", "E-tjänst",
     {"Anropar en webservice som är virtualiserad i MSE för att hämta eller lämna data till ett verksamhetssystem; filer lämnas och hämtas via BizTalk",
      "Calls a web service virtualised in MSE to read or write data of a system; files go by BizTalk"}, c2_5_2_1},
    {"e-service-principles", "E-tjänsteplattformen",
     {"Princip 1: portalen baseras på MS/Sharepoint; princip 2: SOA-plattformen definierar hur e-tjänsten interagerar med verksamhetssystem",
      "Principle 1: the portal is based on MS/Sharepoint; principle 2: the SOA platform defines how an e-service interacts with systems"}, c2_5_2_1},
    {"e-service-layers", "E-tjänsteplattformen",
     {"Tre logiska skikt: operativsystem, databaser, SharePoint och BizTalk; konfigurationer av standardprodukterna; framtagna komponenter",
      "Three logical layers: operating systems, databases, SharePoint and BizTalk; configurations of the standard products; components made for it"}, c2_5_2_1},
    {"e-service-parts", "E-tjänst",
     {"Består normalt av en applikation/site i SharePoint, ett gränssnitt i verksamhetssystemet och integrationen mellan dem",
      "Normally consists of an application or site in SharePoint, an interface of the system and the integration of the two"}, c2_5_2_1},
    {"school-e-services", "E-tjänster",
     {"Min Barnomsorg, Anordnarwebben och Öppen ansökan används av skolsystemen och kommer att användas av Skolplattform Stockholm",
      "Min Barnomsorg, Anordnarwebben and Öppen ansökan are used by the school systems and will be by Skolplattform Stockholm"}, c2_5_2_1},
    {"more-integrations", "Integrationer",
     {"Andra integrationer kan förekomma än de som redovisas", "There may be other integrations than those listed"},
     {{stockholm_2013, "3"}}},
    {"integration-ends", "Integrationer",
     {"Sändande system: där informationen skapas eller finns; mottagande system: det som informationen integreras med",
      "Sending system: where the information is made or kept; receiving system: that with which it is integrated"},
     {{stockholm_2013, "3"}}},
    {"teis-marked", "TEIS",
     {"Integrationer som TEIS hanterar är märkta, och uppgifterna om dem mer kompletta",
      "Integrations that TEIS handles are marked, and what is said of them is more complete"},
     {{stockholm_2013, "3"}}},
    {"hanna-courses", "HANNA",
     {"Administrativt system för den kursutformade gymnasieskolan",
      "Administration of upper secondary school by courses"},
     {{stockholm_2013, "3.1.1"}}},
};
// clang-format on
}  // namespace city_fact_rows

/// Facts of the prose, in printed order.
inline constexpr table city_facts{city_fact_rows::rows};

}  // namespace lifecare::rulebook
