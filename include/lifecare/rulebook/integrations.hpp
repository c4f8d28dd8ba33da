// SPDX-License-Identifier: MIT
/// \file
/// The integrations of Stockholm's school systems in 2013 (chapter 3): which systems exchange which files, by which
/// method, how often.
///
/// One printed table is one row, 31 in printed order, cells as printed; a line break in a cell is a blank. S-APP,
/// R-APP, server and seal cells are empty in every table and are not columns, and so are the cells under the place
/// columns, of which the heading is kept. An integration may be printed twice, on the sender's page and on the
/// receiver's; the rows then differ (contradictions.hpp). The lines of the overview figures are a table of their own.
/// Which rows a system, an interface or a file name belongs to answers integration.hpp.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// One integration table.
struct integration {
    text teis_id;          ///< number in TEIS as printed, leading zeros included; empty where "TEIS ()" is printed
    text code;             ///< interface code as printed: "I-F102", "F29"; empty where none is
    text direction;        ///< the heading under which the table stands; empty where none is printed
    text heading;          ///< the Integration cell without its TEIS number
    text sender;           ///< Källa, the sending system; empty where the cell is
    text receiver;         ///< Mottagare, the receiving system
    text frequency;        ///< Frekvens; empty where the cell is
    text source_column;    ///< heading of the source's place column: "Directory" or "MVS datasetnamn"
    text source_file;      ///< Filnamn at the source; `*` and `?` stand for any characters
    text send_method;      ///< Sändmetod; empty where the cell is
    text receiver_column;  ///< heading of the receiver's place column
    text receiver_file;    ///< Filnamn at the receiver
    text source_format;    ///< Filformat at the source
    text source_cust;      ///< S-CUST
    text receiver_format;  ///< Filformat at the receiver; the template's own words where they were left standing
    text receiver_cust;    ///< R-CUST
    bool sender_receipt;   ///< true where "<Sändbevis/mail/GSM vid sändning>" is printed; the cell is empty otherwise
    bool receiver_receipt;  ///< true where "<Mottagningsbevis/mail/GSM vid mottagning>" is printed; the cell is empty
                            ///< otherwise
    text remark;            ///< Övrigt
    label description;      ///< Beskrivning in a few words; empty where it prints the code alone
    provenance source;      ///< where it is printed
    lifecare::basis basis =
        lifecare::basis::printed;  ///< derived where a cell is empty and another place of the page fills it
    label reason = {};             ///< from what; empty for a printed row

    friend constexpr bool same_key(const integration& a, const integration& b) noexcept {
        return a.source.newest() == b.source.newest() && a.teis_id == b.teis_id && a.heading == b.heading &&
               a.code == b.code;
    }
};

namespace integration_rows {
inline constexpr citation hanna{stockholm_2013, "3.1.1.2"}, bosko{stockholm_2013, "3.1.2.2"},
    lis{stockholm_2013, "3.1.3.2"}, ledger{stockholm_2013, "3.1.4.2"}, orders{stockholm_2013, "3.1.4.4"},
    returns{stockholm_2013, "3.1.4.6"};
inline constexpr text in_hanna{"In till HANNA"}, out_hanna{"Ut från HANNA"}, in_bosko{"In till BoSko"},
    out_bosko{"Ut från BoSko"}, in_lis{"In till LIS"}, in_kund{"In till AGRESSO-Kund"},
    out_agresso{"Ut från Agresso-A"};
inline constexpr text dir{"Directory"}, mvs{"MVS datasetnamn"}, dirfile{"Directory / filnamn"},
    shared{"Utdelad katalog"}, tmpl{"<nytt format / ingen konvertering>"};
inline constexpr bool yes = true, no = false;
inline constexpr label the_heading{"källan är tom; rubriken är BoSko till AGRESSO, under Ut från BoSko",
                                   "the source is empty; the heading is BoSko till AGRESSO, under Ut från BoSko"};
// clang-format off
inline constexpr integration rows[] = {
    // TEIS code      direction    heading                                             from        to                 frequency
    // source column source file          method          receiver column receiver file        format  S-CUST   receiver format R-CUST   sent got
    // remark                                                                                                        description                                                                                                                          printed in
    {"75",  "",       in_hanna,    "INFODATA till HANNA",                              "INFODATA", "HANNA",           "20 per år",
     dir,            "",                  "",             mvs,            "",                  "",     "01800", tmpl,           "",      yes, yes,
     "Både schemalagt och vid beställning. Manuell batch. Överföring via Navet.",                                    {"Initial beställningsfil från TE; personinformation från INFODATA (SEMA/SPAR), svar på tidigare frågor om elever", "First an order file from TE; personal data from INFODATA (SEMA/SPAR), answers to earlier queries about pupils"}, {hanna}},
    {"078", "",       in_hanna,    "CSN till HANNA",                                   "CSN",      "HANNA",           "",
     dir,            "",                  "X.400",        mvs,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Svarsfil från CSN/Inack", "Answer file from CSN/Inack"},                                                                           {hanna}},
    {"312", "",       in_hanna,    "SKV till HANNA",                                   "CSN",      "HANNA",           "",
     dir,            "",                  "SSH",          mvs,            "",                  "",     "",      "ANSI -> PC8",  "",      no,  no,
     "",                                                                                                             {"211 Mottag Hanna Folkbokföring Svarsfil Från SKV", "211 population register answer file from SKV"},                                {hanna}},
    {"200", "",       in_hanna,    "Mottag Elevrapportering Kvittens Från CSN",        "CSN",      "HANNA",           "",
     dir,            "",                  "SSH",          mvs,            "",                  "",     "",      "",             "",      no,  no,
     "",                                                                                                             {"Elevrapportering, kvittens från CSN", "Pupil report, receipt from CSN"},                                                           {hanna}},
    {"65",  "",       out_hanna,   "HANNA till handläggare, utbildningsförvaltningen", "HANNA",    "Handläggare",     "30-40 gånger/år",
     mvs,            "",                  "FTP",          dir,            "",                  "",     "01800", tmpl,           "",      yes, yes,
     "TEIS hämtar vardagar kl 0900. + Kvittensmail",                                                                 {"Statistik över betygs- och verksamhetsuppföljning", "Statistics of grades and operations"},                                        {hanna}},
    {"157", "",       out_hanna,   "HANNA till Novaschema",                            "HANNA",    "Novaschema",      "1 gång/mån o kursgrupp o skola",
     mvs,            "",                  "online",       dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "Materialet på PC’n läses in till Novaschema.",                                                                 {"Frånvaro för elever, kursgrupper mm; användaren startar online och läser DB2 till fil på sin PC", "Absence of pupils, course groups etc.; the user starts online and reads DB2 to a file on their PC"}, {hanna}},
    {"325", "",       out_hanna,   "HANNA till VOLVO 2",                               "HANNA",    "Volvo Learnify",  "",
     mvs,            "",                  "FTP",          dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"HANNA till IDM/Volvo", "HANNA to IDM/Volvo"},                                                                                      {hanna}},
    {"105", "",       out_hanna,   "HANNA till INFODATA",                              "HANNA",    "INFODATA",        "10 gånger/år",
     mvs,            "",                  "X400",         dir,            "",                  "",     "01800", tmpl,           "",      yes, yes,
     "TEIS kontrollerar dagligen var 15:e minut. Överföring via Navet.",                                             {"Frågor om elever till INFODATA (SEMA/SPAR)", "Queries about pupils to INFODATA (SEMA/SPAR)"},                                      {hanna}},
    {"77",  "",       out_hanna,   "HANNA till CSN",                                   "HANNA",    "CSN",             "1 gång/mån (gymn) 1 gång/vecka (Komvux)",
     mvs,            "",                  "X400",         dir,            "",                  "",     "01800", tmpl,           "",      yes, yes,
     "Batchkörning med automatik. Skickas via Navet till CSN. TEIS kollar vardagar kl 0900.1) AP:CSN.HANNA.ANDRING", {"Elevinformation för studiemedel, gymnasieintag + komvux", "Pupil data for study aid, upper secondary intake and adult education"}, {hanna}},
    {"079", "",       out_hanna,   "HANNA till CSN",                                   "HANNA",    "CSN",             "",
     mvs,            "",                  "X.400",        dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Sänd HANNA Inack till CSN", "Send HANNA Inack to CSN"},                                                                            {hanna}},
    {"311", "",       out_hanna,   "HANNA till SKV",                                   "HANNA",    "SKV",             "",
     mvs,            "",                  "SHS",          dir,            "",                  "",     "",      "PC8 -> ANSI",  "",      yes, yes,
     "",                                                                                                             {"Sänd Hanna folkbokföringsuppgifter till SKV", "Send population register data to SKV"},                                             {hanna}},
    {"320", "",       out_hanna,   "HANNA till Profdoc",                               "HANNA",    "Profdoc",         "",
     mvs,            "",                  "SHS",          dir,            "",                  "",     "",      "PC8 -> ANSI",  "",      yes, yes,
     "",                                                                                                             {"Sänd Hanna Elevhälsofil till Profdoc", "Send pupil health file to Profdoc"},                                                       {hanna}},
    {"322", "",       out_hanna,   "HANNA till USK",                                   "HANNA",    "USK",             "",
     mvs,            "",                  "SHS",          dir,            "",                  "",     "",      "PC8",          "",      no,  yes,
     "",                                                                                                             {"Sänd Hanna Elevfil till USK", "Send pupil file to USK"},                                                                           {hanna}},
    {"199", "",       out_hanna,   "Sänd Hanna Elevrapportering till CSN",             "HANNA",    "CSN",             "",
     mvs,            "",                  "SHS",          dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Sänd HANNA Elevrapportering till CSN", "Send pupil report to CSN"},                                                                {hanna}},
    {"197", "",       out_hanna,   "Hanna ziped files -> Lärplattform (Fronter)",      "HANNA",    "Fronter",         "",
     mvs,            "",                  "SSH",          dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"HANNA till Lärplattformen Fronter", "HANNA to the learning platform Fronter"},                                                     {hanna}},
    {"108", "",       in_bosko,    "RSV(KIR) till BoSko",                              "RSV",      "BoSko",           "Varje vecka",
     dir,            "",                  "X.400",        dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "Överföring via Navet.",                                                                                        {"Aviseringsunderlag (elevuppgifter) från RSV (KIR)", "Notifications (pupil data) from RSV (KIR)"},                                  {bosko}},
    {"234", "I-A02",  in_bosko,    "Agresso till BoSko",                               "Agresso",  "BoSko",           "Varje dag",
     dir,            "F03-PROCAPITA.txt", shared,         dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Återrapportering från Agresso till Procapita (BoSko)", "Report back from Agresso to Procapita (BoSko)"},                           {bosko}},
    {"158", "",       out_bosko,   "BoSko till Ergo",                                  "BoSko",    "Ergo",            "Måndag och onsdag",
     dir,            "",                  "FTP",          dir,            "ext*fil*",          "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Extrakt (elevlista) till Ergo", "Extract (list of pupils) to Ergo"},                                                               {bosko}},
    {"172", "",       out_bosko,   "BoSko till MVS (HANNA/Paraplyet)",                 "BoSko",    "HANNA/Paraplyet", "Vecka",
     dir,            "",                  "FTP",          dir,            "ADS.N99.KIR.TEMP",  "",     "",      tmpl,           "",      yes, yes,
     "Bearbetning i MVS o sedan intern överföring till HANNA / Paraplyet",                                           {"Extrakt (invånaruppgifter) till MVS", "Extract (inhabitant data) to MVS"},                                                         {bosko}},
    {"110", "F29",    out_bosko,   "BoSko till AGRESSO",                               "BoSko",    "AGRESSO",         "Mån-lör 2000 - 0730",
     dir,            "",                  shared,         dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "Via modell 8",                                                                                                 {"Kunduppgifter, räkningsmottagaruppgifter för förskoledebitering", "Customer and bill recipient data for preschool charges"},       {bosko}},
    {"111", "F30",    out_bosko,   "BoSko till AGRESSO",                               "BoSko",    "AGRESSO",         "Enligt debiteringsschema",
     dir,            "",                  shared,         dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "Via modell 8",                                                                                                 {"Debiteringsunderlag till AGRESSO", "Charging data to AGRESSO"},                                                                    {bosko}, basis::derived, the_heading},
    {"174", "",       out_bosko,   "BoSko till LIS",                                   "BoSko",    "LIS",             "2 gånger/månad",
     dir,            "",                  shared,         dir,            "AVLÄSNINGLIS*.TXT", "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Avläsningsextrakt, två filer", "Snapshot extract, two files"},                                                                      {bosko}},
    {"316", "",       out_bosko,   "BoSko till Profdoc",                               "BoSko",    "Profdoc",         "2 gånger/månad",
     dir,            "",                  shared,         dir,            "AVLÄSNINGLIS*.TXT", "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {"Elevhälsofil", "Pupil health file"},                                                                                               {bosko}},
    {"174", "",       in_lis,      "BoSko till LIS",                                   "BoSko",    "LIS",             "1 gång/månad",
     dir,            "AVLÄSNINGLIS*",     "",             dir,            "",                  "",     "01800", tmpl,           "",      yes, yes,
     "",                                                                                                             {"Avläsningsextrakt från Bosko till LIS", "Snapshot extract from Bosko to LIS"},                                                      {lis}},
    {"",    "I-H45",  "",          "BoSko till AGRESSO-Hb",                            "BoSko",    "AGRESSO-Hb",      "vardagar",
     dir,            "FD-H45*.txt",       "FTP",          dirfile,        "",                  "",     "01800", tmpl,           "01800", yes, yes,
     "",                                                                                                             {"BoSko till Agtresso", "BoSko to Agresso"},                                                                                         {ledger}},
    {"110", "I-F29",  in_kund,     "BoSko till AGRESSO-Kund",                          "BoSko",    "AGRESSO-Kund",    "Mån – lör 2000 - 0730",
     dir,            "?\?-F29*.txt",      shared,         dirfile,        "",                  "",     "",      tmpl,           "",      yes, yes,
     "Från integrationsmodell 8",                                                                                    {"Kundinformation från BoSko till AGRESSO", "Customer information from BoSko to AGRESSO"},                                           {orders}},
    {"111", "I-F30",  in_kund,     "BoSko till AGRESSO-Kund",                          "BoSko",    "AGRESSO-Kund",    "Mån – lör 2000 - 0730",
     mvs,            "?\?-F30*.txt",      shared,         dirfile,        "",                  "LG04", "",      tmpl,           "",      yes, yes,
     "Från integrationsmodell 8",                                                                                    {"Fakturor från BoSko till AGRESSO", "Invoices from BoSko to AGRESSO"},                                                              {orders}},
    {"",    "I-F102", in_kund,     "BoSko AGRESSO-Kund",                               "BoSko",    "AGRESSO-Kund",    "Tisdag-Lördag 4.25, 4.55",
     dir,            "FD-F102-*.txt",     "",             dirfile,        "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {},                                                                                                                                  {orders}},
    {"",    "I-F103", in_kund,     "BoSko AGRESSO-Kund",                               "BoSko",    "AGRESSO-Kund",    "Tisdag-Lördag 4.25, 4.55",
     dir,            "FD-F103-*.txt",     "",             dirfile,        "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {},                                                                                                                                  {orders}},
    {"",    "I-F104", in_kund,     "BoSko AGRESSO-Kund",                               "BoSko",    "AGRESSO-Kund",    "Tisdag-Lördag 4.25, 4.55",
     dir,            "FD-F104-*.txt",     "",             dirfile,        "",                  "",     "",      tmpl,           "",      yes, yes,
     "",                                                                                                             {},                                                                                                                                  {orders}},
    {"234", "I-A02",  out_agresso, "Agresso till BoSko",                               "Agresso",  "BoSko",           "Varje vecka",
     dir,            "F03-PROCAPITA.txt", "Filkopiering", dir,            "",                  "",     "",      tmpl,           "",      yes, yes,
     "Via Navet",                                                                                                    {"Återrapportering från Agresso till Procapita (BoSko)", "Report back from Agresso to Procapita (BoSko)"},                           {returns}},
};
// clang-format on
}  // namespace integration_rows

/// The integrations, in printed order.
inline constexpr table integrations{integration_rows::rows};

/// One line of an overview figure. The figures of 3.1.1.1, 3.1.2.1 and 3.1.4.1 are pictures without text.
struct integration_figure_line {
    text figure;            ///< the box and the system it stands for: "LIS (FLIS)"; empty where none is printed
    text system;            ///< the system at the other end, as printed
    text teis_id;           ///< number in TEIS; empty where none is printed
    text code;              ///< interface code; empty where none is printed
    label content;          ///< what is sent
    text qualifier;         ///< "int" or "ext" as printed; empty elsewhere
    text format;            ///< file format as printed; empty where none is
    lifecare::basis basis;  ///< read from a drawing
    provenance source;      ///< where it is printed

    friend constexpr bool same_key(const integration_figure_line& a, const integration_figure_line& b) noexcept {
        return a.source.newest() == b.source.newest() && a.teis_id == b.teis_id && a.code == b.code;
    }
};

namespace integration_figure_rows {
using enum basis;
inline constexpr citation lis{stockholm_2013, "3.1.3.1"}, orders{stockholm_2013, "3.1.4.3"},
    returns{stockholm_2013, "3.1.4.5"};
// clang-format off
inline constexpr integration_figure_line rows[] = {
    // figure                        system   TEIS   code    content                                    int/ext  format  basis   printed in
    {"LIS (FLIS)",                   "Bosko", "174", "",     {"Avläsningsextrakt", "Snapshot extract"}, "",      "",     figure, {lis}},
    {"ORDER/FAKTURERING, Agresso-F", "BoSko", "",    "F104", {"Fakturaunderlag", "Invoice data"},       "int",   "LG04", figure, {orders}},
    {"ORDER/FAKTURERING, Agresso-F", "BoSko", "110", "F29",  {"Kunduppgifter", "Customer data"},        "",      "CS15", figure, {orders}},
    {"ORDER/FAKTURERING, Agresso-F", "Bosko", "111", "F30",  {"Fakturaunderlag", "Invoice data"},       "",      "LG04", figure, {orders}},
    {"ORDER/FAKTURERING, Agresso-F", "BoSko", "",    "F102", {"Kunduppgifter", "Customer data"},        "",      "CS15", figure, {orders}},
    {"ORDER/FAKTURERING, Agresso-F", "BoSko", "",    "F103", {"Fakturaunderlag", "Invoice data"},       "ext",   "LG04", figure, {orders}},
    {"",                             "BoSko", "234", "A02",  {"Återrapportering", "Report back"},       "",      "",     figure, {returns}},
};
// clang-format on
}  // namespace integration_figure_rows

/// The lines of the overview figures, in the order of the page. The format CS15 is printed nowhere else.
inline constexpr table integration_figures{integration_figure_rows::rows};

/// A line that refers from one system's integrations to another's.
struct integration_reference {
    text teis_id;       ///< number in TEIS
    text code;          ///< interface code; empty where none is printed
    text name;          ///< what the line calls the integration
    text see;           ///< where its table is, as printed
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const integration_reference& a, const integration_reference& b) noexcept {
        return a.teis_id == b.teis_id;
    }
};

namespace integration_reference_rows {
// clang-format off
inline constexpr integration_reference rows[] = {
    // TEIS  code   name                                            see          printed in
    {"172",  "",    "Personinformation från BoSko",                 "BoSko",     {{stockholm_2013, "3.1.1.2"}}},
    {"234",  "A02", "Återrapportering från Agresso till ProCapita", "Agresso-A", {{stockholm_2013, "3.1.2.2"}}},
};
// clang-format on
}  // namespace integration_reference_rows

/// References between the systems' pages.
inline constexpr table integration_references{integration_reference_rows::rows};

}  // namespace lifecare::rulebook
