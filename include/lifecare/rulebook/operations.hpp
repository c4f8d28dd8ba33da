// SPDX-License-Identifier: MIT
/// \file
/// How an installation is run on premises: backup, maintenance, updates, integrations, Analys, eSense, compute, edWise
/// and Edlevo's logs, by the specifications; with the start-up order, thin clients, what to discuss before a first
/// installation, and the ASP configurations.
///
/// What protects data and people is security.hpp, what has a figure to be checked is limits.hpp, what to monitor is
/// monitoring.hpp. Versions of products are platforms.hpp.
#pragma once

#include <cstdint>
#include <lifecare/rulebook/requirement.hpp>
#include <lifecare/rulebook/roles.hpp>

namespace lifecare::rulebook {

namespace operations_rows {
using enum modality;
using enum comparison;
inline constexpr provenance c2_3{in_2024_and_2025("2.3")}, c3_1{in_2024_and_2025("3.1")},
    c3_1_6_2_of_2024{{techspec_2024, "3.1.6.2"}}, c3_1_7_of_2024{{techspec_2024, "3.1.7"}},
    c4_5{in_2024_and_2025("4.5")}, c6_2{in_2024_and_2025("6.2")}, c6_3{in_2024_and_2025("6.3")},
    c10_1_1{in_2024_and_2025("10.1.1")}, c10_1_3_of_2024{{techspec_2024, "10.1.3"}},
    c10_3_3_of_2024{{techspec_2024, "10.3.3"}}, c10_4_3_of_2024{{techspec_2024, "10.4.3"}};
// clang-format off
inline constexpr requirement rows[] = {
    // key, topic, force, compare, value unit, rule, printed in
    {"document-updates", "document", may, none, 0, "",
     {"Tietoevry får uppdatera dokumentet när systemen utvecklas eller anpassas",
      "Tietoevry may update the document as the systems develop or adapt"},
     in_2024_and_2025("1")},
    {"cloud-customers", "document", fact, none, 0, "",
     {"för Lifecare Cloud Services gäller tjänstebeskrivningarna",
      "for Lifecare Cloud Services the service descriptions hold"},
     in_2024_and_2025("1")},
    {"client-on-windows", "platform", fact, none, 0, "",
     {"klientprogrammen körs på Windowsdatorer", "the client programs run on Windows computers"},
     in_2024_and_2025("2.1")},
    {"procapita-back-end", "platform", fact, none, 0, "",
     {"serverkomponenterna är back-end för alla nya Lifecaremoduler",
      "the server components are the back end of every new Lifecare module"},
     in_2024_and_2025("2.1")},
    {"dedicated-servers", "servers", should, none, 0, "",
     {"Procapitas serverprogramvara på en eller flera dedikerade servrar",
      "Procapita's server software on one or more dedicated servers"},
     in_2024_and_2025("2.2")},
    {"domains-share", "servers", may, none, 0, "",
     {"flera domäner i samma miljö för samma delsystem", "several domains in one environment for one subsystem"},
     in_2024_and_2025("2.2")},
    {"iis-pool-sharing", "iis", may_not, none, 0, "",
     {"en applikationspool som flera webbapplikationer på .NET Core delar",
      "an application pool that several web applications on .NET Core share"},
     c2_3},
    {"iis-pool-each", "iis", fact, exactly, 1, "application pools",
     {"varje webbapplikation körs i en egen applikationspool",
      "every web application runs in an application pool of its own"},
     c2_3},
    {"iis-worker-processes", "iis", fact, none, 0, "",
     {"en server får många arbetsprocesser (w3wp.exe), var och en med lite minne",
      "a server gets many worker processes (w3wp.exe), each with little memory"},
     c2_3},
    {"iis-memory", "iis", fact, none, 0, "",
     {"minimirekommendationen för minne höjd på servrar med IIS-applikationer",
      "the minimum recommendation for memory is raised on servers with IIS applications"},
     c2_3},
    {"installation-type", "servers", should, none, 0, "",
     {"överväg typ av installation i samråd med Tietoevrys tekniker",
      "consider the type of installation with Tietoevry's technicians"},
     c3_1},
    {"host-over-allocation", "servers", must, none, 0, "",
     {"virtuell miljö: beakta hostarnas hårdvara, belastning och överallokering",
      "virtual environment: allow for the hosts' hardware, load and over-allocation"},
     c3_1},
    {"recovery-time-agreed", "servers", should, none, 0, "",
     {"återställningstiden (RTO) diskuteras med systemägare och systemförvaltare vid design",
      "recovery time (RTO) is discussed with the system owner and the system manager in the design"},
     {{techspec_2024, "3.1"}}},
    {"design-dialogue", "servers", should, none, 0, "",
     {"första installationens design tas i dialog med systemägare och systemförvaltare",
      "the design of a first installation is discussed with the system owner and the system manager"},
     {{techspec_2025, "3.1"}}},
    {"roles-combined", "servers", may, none, 0, "",
     {"servertyperna kombinerade på en maskin eller uppdelade, i dialog med Tietoevrys tekniker",
      "the server types combined on one machine or divided, in dialogue with Tietoevry's technicians"},
     {{techspec_2025, "3.1"}}},
    {"reference-configurations", "hardware", should, none, 0, "",
     {"referenskonfigurationer och riktvärden övervägs", "reference configurations and guide values are considered"},
     c3_1},
    {"scaling", "hardware", may, none, 0, "",
     {"skalas på olika sätt efter samtidiga användare och antal moduler",
      "scaled in different ways by concurrent users and number of modules"},
     c3_1},
    {"medium-separate-database", "hardware", should, none, 0, "",
     {"databasen på en separat server i en mellanstor installation",
      "the database on a separate server in a medium installation"},
     {{techspec_2024, "3.1"}}},
    {"scalable-load-balancing", "hardware", should, none, 0, "",
     {"lastbalanserade applikations-, webb- och databasservrar vid större belastning",
      "load-balanced application, web and database servers for larger loads"},
     {{techspec_2024, "3.1"}}},
    {"client-speed", "client", should, none, 0, "",
     {"snabb processor och mycket minne i klientdatorn", "a fast processor and much memory in the client computer"},
     {{techspec_2024, "3.1.1"}}},
    {"thin-client-verified", "thin-client", fact, none, 0, "",
     {"klienten (tcm.exe) är testad och verifierad i tunn klient-miljö",
      "the client (tcm.exe) is tested and verified as a thin client"},
     {{techspec_2024, "3.1.2"}}},
    {"thin-client-verified", "thin-client", fact, none, 0, "",
     {"klienten (tcm.exe) är testad och verifierad i tunn klient-miljö, om användarna har separata konton till den",
      "the client (tcm.exe) is tested and verified as a thin client if users have accounts of their own there"},
     {{techspec_2025, "3.1.2"}}},
    {"terminal-server-factors", "thin-client", should, none, 0, "",
     {"räkna med processor, minne, övriga applikationer och användningsmönster",
      "take account of processor, memory, other applications and pattern of use"},
     {{techspec_2024, "3.1.2.1"}}},
    {"terminal-server-users", "thin-client", fact, none, 0, "",
     {"inget allmänt antal samtidiga användare per terminalserver kan anges",
      "no general number of concurrent users per terminal server can be given"},
     {{techspec_2024, "3.1.2.1"}}},
    {"terminal-server-sizing", "thin-client", fact, none, 0, "",
     {"Tietoevry hänvisar till Microsoft och Citrix om design, installation och dimensionering",
      "Tietoevry refers to Microsoft and Citrix on design, installation and sizing"},
     in_2024_and_2025("3.1.2.1")},
    {"core-and-application", "servers", may, none, 0, "",
     {"en och samma dator för samtliga Procapitasystem inklusive TSS",
      "one computer for all Procapita systems including TSS"},
     {{techspec_2024, "3.1.3"}}},
    {"core-and-application", "servers", may, none, 0, "",
     {"rollerna core och applikation på samma server", "the core and application roles on one server"},
     {{techspec_2025, "3.1.3"}}},
    {"database-disk-system", "database", fact, none, 0, "",
     {"Tietoevry hänvisar till databasleverantörens rekommendationer om disksystem",
      "Tietoevry refers to the database supplier's recommendations on disk systems"},
     {{techspec_2024, "3.1.4; 3.1.7; 3.1.8"}, {techspec_2025, "3.1.4; 3.1.7"}}},
    {"database-file-monitoring", "database", should, none, 0, "",
     {"övervaka datafiler och diskutrymme på databasservern",
      "monitor data files and disk space on the database server"},
     in_2024_and_2025("3.1.4")},
    {"database-server-growth", "database", fact, none, 0, "",
     {"databasservern kan behöva utökas efter kundens behov",
      "the database server may have to grow with the customer's needs"},
     {{techspec_2024, "3.1.4"}}},
    {"database-server-growth", "database", fact, none, 0, "",
     {"databasservern kan behöva utökas efter antalet installerade Lifecare-system och antalet användare",
      "the database server may have to grow with the number of Lifecare systems installed and of users"},
     {{techspec_2025, "3.1.4"}}},
    {"database-memory", "database", should, none, 0, "",
     {"lika mycket minne som databasernas storlek", "as much memory as the databases' size"},
     {{techspec_2025, "3.1.4"}}},
    {"index-rebuild-space", "database", must, none, 0, "",
     {"plats på disken för rebuild index av största tabellen",
      "room on disk to rebuild the index of the largest table"},
     in_2024_and_2025("3.1.4")},
    {"web-server-extensible", "web", must, none, 0, "",
     {"webbserverns CPU och minne kan byggas ut", "a web server's processors and memory can be extended"},
     in_2024_and_2025("3.1.5")},
    {"intranet-web-memory", "web", should, none, 0, "",
     {"intranätwebb på applikationsservern: minne för båda rollerna",
      "intranet web on the application server: memory for both roles"},
     in_2024_and_2025("3.1.5")},
    {"lmo-devices", "lmo", fact, none, 0, "",
     {"mobila enheters krav står i ett separat dokument", "the requirements of mobile devices are a separate document"},
     in_2024_and_2025("3.1.6.1")},
    {"lmo-offline", "lmo", must, none, 0, "",
     {"offlineläge: kunden ser till att enheten kopplas upp innan appen slås av",
      "offline: the customer makes sure that the device connects before the app is closed"},
     in_2024_and_2025("3.1.6.1")},
    {"esense-server", "esense", must, none, 0, "",
     {"LMO fjärrtillsyn på en separat server, installerad av Tietoevrys tekniker",
      "LMO fjärrtillsyn on a separate server, installed by Tietoevry's technicians"},
     c3_1_6_2_of_2024},
    {"esense-database", "esense", must, none, 0, "",
     {"eSense: en SQL-databas, upplagd av Tietoevrys tekniker",
      "eSense: an SQL database, set up by Tietoevry's technician"},
     c3_1_6_2_of_2024},
    {"esense-database-backup", "esense", fact, none, 0, "",
     {"eSense på SQL Server: vanlig databasbackup", "eSense on SQL Server: ordinary database backup"},
     c3_1_6_2_of_2024},
    {"esense-file-backup", "esense", fact, none, 0, "",
     {"eSenseservern: filbackup av hela installationskatalogen",
      "the eSense server: file backup of the whole installation directory"},
     c3_1_6_2_of_2024},
    {"esense-mongodb", "esense", fact, none, 0, "",
     {"eSense: MongoDB:s datafiler ligger i installationskatalogen; filbackup räcker",
      "eSense: MongoDB's data files are in the installation directory; file backup is enough"},
     c3_1_6_2_of_2024},
    {"esense-logs", "esense", fact, none, 0, "",
     {"eSense: Pythonprocessernas loggar i installationskatalogen rensas automatiskt",
      "eSense: the Python processes' logs in the installation directory are purged automatically"},
     c3_1_6_2_of_2024},
    {"esense-intranet", "esense", should, none, 0, "",
     {"eSenseservern står på intranätet", "the eSense server is on the intranet"}, c3_1_6_2_of_2024},
    {"analysis-nightly-jobs", "analysis", fact, none, 0, "",
     {"Analys: diskintensiva nattliga jobb kan påverka SQL Servers prestanda",
      "Analys: nightly disk-intensive jobs can affect SQL Server's performance"},
     c3_1_7_of_2024},
    {"analysis-same-environment", "analysis", may, none, 0, "",
     {"Analys i samma SQL Server-miljö som Edlevo", "Analys in the same SQL Server environment as Edlevo"},
     c3_1_7_of_2024},
    {"analysis-own-environment", "analysis", should, none, 0, "",
     {"Analys: separat SQL Server-miljö där känsliga applikationer körs samtidigt",
      "Analys: a separate SQL Server environment where sensitive applications run at the same time"},
     c3_1_7_of_2024},
    {"analysis-installation", "analysis", fact, none, 0, "",
     {"Analys: Tietoevrys tekniker installerar, med Database Engine, Analysis och Integration Services",
      "Analys: Tietoevry's technicians install, with Database Engine, Analysis and Integration Services"},
     c3_1_7_of_2024},
    {"analysis-extensible", "analysis", must, none, 0, "",
     {"varje analysserver kan utökas vid behov", "each analysis server can be extended if needed"},
     c3_1_7_of_2024},
    {"analysis-management-studio", "analysis", should, none, 0, "",
     {"SQL Server Management Studio på analysservern", "SQL Server Management Studio on the analysis server"},
     c3_1_7_of_2024},
    {"analysis-backup", "analysis", may, none, 0, "",
     {"analysserverns databaser utan backup", "the analysis server's databases without a backup"},
     c3_1_7_of_2024},
    {"analysis-refill", "analysis", fact, none, 0, "",
     {"Analys: SQL Agent-jobb fyller databaserna igen", "Analys: SQL Agent jobs fill the databases again"},
     c3_1_7_of_2024},
    {"analysis-account", "analysis", fact, none, 0, "",
     {"Analys: åtkomst till databaserna via ett AD-konto, kopplat av Tietoevrys tekniker",
      "Analys: access to the databases by an AD account, connected by Tietoevry's technicians"},
     c3_1_7_of_2024},
    {"analysis-account-before", "analysis", tip, none, 0, "",
     {"Analys: skapa AD-kontot före installationen", "Analys: create the AD account before the installation"},
     c3_1_7_of_2024},
    {"compute-server", "compute", should, none, 0, "",
     {"Lifecare Plannings beräkningsdel på en separat computeserver",
      "Lifecare Planning's calculations on a separate compute server"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {"compute-replaces", "compute", fact, none, 0, "",
     {"computeservern ersätter den tidigare LapsCare-servern",
      "the compute server replaces the former LapsCare server"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {"compute-installation", "compute", fact, none, 0, "",
     {"computeservern: Tietoevrys tekniker gör första installationen; sedan uppdateras den som övriga servrar",
      "the compute server: Tietoevry's technicians install it first; then it is updated like the other servers"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {"compute-extensible", "compute", must, none, 0, "",
     {"varje computeserver kan utökas vid behov", "each compute server can be extended if needed"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {"oledb-same-version", "database", must, none, 0, "",
     {"för VoO: OLE DB-providers i samma version på applikations- och databasserver",
      "for VoO: OLE DB providers in the same version on application and database server"},
     in_2024_and_2025("4.4")},
    {"oledb-by-sqlmanager", "database", fact, none, 0, "",
     {"SQLManager installerar SQL Servers providers när den uppdateras",
      "SQLManager installs SQL Server's providers when it is updated"},
     in_2024_and_2025("4.4")},
    {"packages-elsewhere", "installation", may, none, 0, "",
     {"installationsfiler laddas ner på teknikerns dator och förs över till servrarna",
      "installation files downloaded on the technician's computer and carried over to the servers"},
     c4_5},
    {"licence-elsewhere", "installation", may, none, 0, "",
     {"licensfilen laddas ner från en annan dator", "the licence file downloaded from another computer"},
     c4_5},
    {"licence-by-installer", "installation", tip, none, 0, "",
     {"låt Lifecare Installer hämta licensfilen vid installationen: då är den aktuell",
      "let Lifecare Installer fetch the licence file at installation: then it is current"},
     c4_5},
    {"feedback-form", "feedback", may, from, 0, "",
     {"ett feedbackformulär i Lifecaremodulernas applikationsmeny",
      "a feedback form in the application menu of the Lifecare modules"},
     in_2024_and_2025("4.7"), {}, "12w47"},
    {"integrations-by-teis", "integrations", should, none, 0, "",
     {"TEIS för integration med myndigheter, externa produkter och andra Tietoevryprodukter, t.ex. inkomsthämtning och aviseringar till KIR",
      "TEIS for integration with authorities, external products and other Tietoevry products, such as income data and notifications to KIR"},
     in_2024_and_2025("5")},
    {"backup-responsibility", "backup", must, none, 0, "",
     {"kunden ansvarar för backup och återläsning av server och data",
      "the customer is responsible for backup and restore of servers and data"},
     c6_2},
    {"backup-installation-directory", "backup", must, none, 0, "",
     {"installationskatalogen ingår i backupen", "the installation directory is part of the backup"},
     c6_2},
    {"backup-restore", "backup", must, none, 0, "",
     {"återläsning kan göras, vid systemhaveri och vid problem med uppdatering",
      "restoring is possible, after a breakdown and after trouble with an update"},
     c6_2},
    {"backup-system", "backup", should, none, 0, "",
     {"systembackup på OS-nivå av samtliga servrar i miljön",
      "system backup at OS level of every server in the environment"},
     c6_2},
    {"backup-policy", "backup", fact, none, 0, "",
     {"kunden bestämmer backupfrekvens och retention-policy",
      "the customer decides how often, and how long backups are kept"},
     c6_2},
    {"backup-database", "backup", should, none, 0, "",
     {"databasbackup av SQL Server inklusive transaktionslogg",
      "database backup of SQL Server including the transaction log"},
     c6_2},
    {"backup-advice", "backup", should, none, 0, "",
     {"ta hjälp av Tietoevrys teknikkonsulter med backupens design",
      "Tietoevry's consultants help with the design of backup"},
     c6_2},
    {"monitoring", "monitoring", should, none, 0, "",
     {"övervakningar och larm enligt exemplen sätts upp vid drift i egen regi",
      "monitoring and alarms by the examples are set up where the customer runs the system"},
     c6_3},
    {"scom-templates", "monitoring", may, none, 0, "",
     {"SCOM med mallar från Microsofts Management Packs", "SCOM with templates of Microsoft's Management Packs"},
     c6_3},
    {"scom-apm", "monitoring", should_not, none, 0, "",
     {"App Performance Monitoring (APM) aktiv på applikationsservern när SCOM används",
      "App Performance Monitoring (APM) active on the application server where SCOM is used"},
     c6_3},
    {"maintenance-mode", "updates", should, none, 0, "",
     {"servrarna i Maintenance Mode tills Lifecare Installer är klar, om verktyget medger",
      "servers in maintenance mode until Lifecare Installer is done, if the tool allows"},
     c6_3},
    {"services-switched-on", "updates", fact, none, 0, "",
     {"en felkälla vid installation: tjänster som ska vara av slås på under uppdateringen",
      "a source of faults at installation: services that are to be off are switched on during the update"},
     c6_3},
    {"start-up-order", "start-up", must, none, 0, "",
     {"när miljön startas om: core (TSS) först, sedan applikationsservrar, sist webbservrar",
      "when the environment is restarted: core (TSS) first, then application servers, web servers last"},
     in_2024_and_2025("6.4")},
    {"availability-considered", "availability", should, none, 0, "",
     {"tillgängligheten beaktas när systemet införs", "availability is considered when the system is introduced"},
     in_2024_and_2025("6.5")},
    {"update-windows", "availability", must, none, 0, "",
     {"beakta att servicefönster bör planeras in efter Tietoevrys leveranskalender",
      "allow for service windows, which should be planned by Tietoevry's delivery calendar"},
     {{techspec_2024, "6.5"}}},
    {"update-windows", "availability", must, none, 0, "",
     {"beakta att servicefönster kan behöva planeras in i takt med LCS servicefönster",
      "allow for service windows, which may have to be planned in step with those of LCS"},
     {{techspec_2025, "6.5"}}},
    {"syslog-growth", "api", should, none, 0, "",
     {"API-kunder: öka max size och growth på HCWSYSLOG, som växer mer",
      "customers of APIs: raise max size and growth of HCWSYSLOG, which grows more"},
     in_2024_and_2025("6.9")},
    {"third-party-approval", "platform", must, none, 0, "",
     {"tredjepartsprogram och nya versioner verifieras och godkänns av Tietoevry",
      "third-party software and new versions are verified and approved by Tietoevry"},
     in_2024_and_2025("8.1")},
    {"third-party-notice", "platform", may_not, none, 0, "",
     {"högre versioner, inklusive Service Pack eller motsvarande, i plattformen innan Tietoevry skriftligt meddelat det",
      "higher versions, service packs or the like included, in the platform before Tietoevry has said so in writing"},
     in_2024_and_2025("8.1")},
    {"installation-media", "installation", fact, none, 0, "",
     {"viss installationsmedia under Tieto Service på leverans-FTP",
      "some installation media under Tieto Service on the delivery FTP"},
     in_2024_and_2025("8.2")},
    {"browser-little-used", "platform", fact, none, 0, "",
     {"för lite använda versioner kan mista stödet, nya tillkommer",
      "versions used too little may lose support, new ones are added"},
     in_2024_and_2025("8.2")},
    {"platform-until-notice", "platform", fact, none, 0, "",
     {"plattform och komponenter gäller tills annat anges", "platform and components hold until further notice"},
     {{techspec_2024, "8.2; 13.3"}, {techspec_2025, "8.2; 13.2"}}},
    {"telephone-modules", "telephones", may, none, 0, "",
     {"vissa Lifecaremoduler för dator i mobilens webbläsare",
      "some Lifecare modules made for computers in a telephone's browser"},
     in_2024_and_2025("8.3")},
    {"scanning-optional", "scanning", fact, none, 0, "",
     {"scanning är en tillvalsmodul", "scanning is an optional module"}, in_2024_and_2025("9")},
    {"scanner-operation", "scanning", must, none, 0, "",
     {"kunden driftsätter själv den scanner som köps in",
      "the customer puts the scanner it buys into operation itself"},
     in_2024_and_2025("9")},
    {"web-on-iis", "web", fact, none, 0, "",
     {"webbapplikationerna är byggda kring IIS", "the web applications are built around IIS"},
     c10_1_1},
    {"separate-web-server", "web", should, none, 0, "",
     {"en separat webbserver för webbapplikationerna", "a separate web server for the web applications"},
     c10_1_1},
    {"web-capacity", "web", should, none, 0, "",
     {"räkna med medborgare (internet) samt personal och elever (intranät)",
      "allow for citizens (internet), and staff and pupils (intranet)"},
     {{techspec_2024, "10.1.1"}}},
    {"web-capacity", "web", should, none, 0, "",
     {"räkna med medborgare (internet) samt personal (intranät)",
      "allow for citizens (internet), and staff (intranet)"},
     {{techspec_2025, "10.1.1"}}},
    {"web-capacity-advice", "web", tip, none, 0, "",
     {"samråd med Tietoevry för en mer exakt bedömning", "consult Tietoevry for a more exact estimate"},
     c10_1_1},
    {"web-runtime", "web", fact, none, 0, "", {"exekveringsmiljö .NET Framework", "runtime .NET Framework"},
     {{techspec_2024, "10.1.1"}}},
    {"web-runtime", "web", fact, none, 0, "", {"exekveringsmiljö .NET", "runtime .NET"}, {{techspec_2025, "10.1.1"}}},
    {"asp-where", "asp", fact, none, 0, "",
     {"ASP-webbar finns främst inom Education, och en till KIR", "ASP webs are mainly in Education, and one for KIR"},
     c10_1_3_of_2024},
    {"asp-connection", "asp", fact, none, 0, "",
     {"ASP-webbar: IIS når Procapita via ODBC mot produktionsdatabasen eller via applikationsserverns tjänster",
      "ASP webs: IIS reaches Procapita by ODBC on the production database or by the application server's services"},
     c10_1_3_of_2024},
    {"asp-inbox", "asp", fact, none, 0, "",
     {"Inkorgen, en broker (TSB), är mellanlager för vissa webbapplikationer",
      "Inkorgen, a broker (TSB), is a layer between some web applications and Procapita"},
     c10_1_3_of_2024},
    {"asp-odbc-driver", "asp", fact, none, 0, "",
     {"ASP-webbar: Microsoft ODBC for SQL Server", "ASP webs: Microsoft ODBC for SQL Server"},
     c10_1_3_of_2024},
    {"net-web-audiences", "web", fact, none, 0, "",
     {".NET-webbar för intranätet och för Internet", ".NET webs for the intranet and for the internet"},
     {{techspec_2024, "10.2"}}},
    {"net-web-consultation", "web", tip, none, 0, "",
     {"samråd med Tietoevry före införande av .NET-webb",
      "consultation with Tietoevry before a .NET web is introduced"},
     {{techspec_2024, "10.2"}}},
    {"edwise-standards", "edwise", fact, none, 0, "",
     {"Lärplattformen är byggd i Microsoft .NET och använder SOAP, XML och Web Services",
      "Lärplattformen is built in Microsoft .NET and uses SOAP, XML and Web Services"},
     {{techspec_2024, "10.3"}}},
    {"edwise-integration", "edwise", may, none, 0, "",
     {"online-integration, för kunder med både EDU och Lärplattformen",
      "online integration, for customers with both EDU and Lärplattformen"},
     c10_3_3_of_2024},
    {"edwise-qds", "edwise", must, none, 0, "",
     {"online-integrationen med Lärplattformen är en förutsättning för QDS",
      "the online integration with Lärplattformen is a precondition of QDS"},
     c10_3_3_of_2024},
    {"edwise-web-services", "edwise", fact, none, 0, "",
     {"för Lärplattformen: Microsoft Web Services på applikationsservern, installerade med Lifecare Installer",
      "for Lärplattformen: Microsoft Web Services on the application server, installed by Lifecare Installer"},
     c10_3_3_of_2024},
    {"edwise-tsp-server", "edwise", fact, none, 0, "", {"TSP körs på Windows Server", "TSP runs on Windows Server"},
     c10_3_3_of_2024},
    {"learning-platform-teis", "learning-platform", fact, none, 0, "",
     {"TSP är en delkomponent i TEIS", "TSP is a component of TEIS"}, {{techspec_2024, "10.3.4"}}},
    {"edwise-installation", "edwise", should, none, 0, "",
     {"Tietoevrys teknikkonsulter installerar och konfigurerar Lärplattformens integration",
      "Tietoevry's consultants install and configure the integration of Lärplattformen"},
     {{techspec_2024, "10.3.5"}}},
    {"learning-platform-sso-zone", "learning-platform", must, none, 0, "",
     {"Procapita-webbarnas DNS-namn i Internet Explorers Internet-zon, för SSO med Lärplattformen",
      "the Procapita webs' DNS name in Internet Explorer's internet zone, for SSO with Lärplattformen"},
     {{techspec_2024, "10.3.6"}}},
    {"learning-platform-compatibility-mode", "learning-platform", may_not, none, 0, "",
     {"Procapita-webbarnas adress för SSO med Lärplattformen i Internet Explorers kompatibilitetsläge",
      "the Procapita webs' address for SSO with Lärplattformen in Internet Explorer's compatibility mode"},
     {{techspec_2024, "10.3.6"}}},
    {"edlevo-delivery", "edlevo", fact, none, 0, "",
     {"Edlevo har moduler både i molnet (LCS) och on premise",
      "Edlevo has modules both in the cloud (LCS) and on premises"},
     {{techspec_2024, "10.4"}}},
    {"identity-server-purpose", "login", fact, none, 0, "",
     {"bättre sessionshantering i Edlevo", "better session handling in Edlevo"}, {{techspec_2024, "10.4.1"}}},
    {"identity-server-purpose", "login", fact, none, 0, "",
     {"bättre sessionshantering i verksamhetssystemet", "better session handling in the system"},
     {{techspec_2025, "10.1.4"}}},
    {"spaces-placement", "spaces", fact, none, 0, "",
     {"Spaces finns både i molnet och i kundens miljö: en enhetlig meny i Edlevo",
      "Spaces is both in the cloud and in the customer's environment: one menu in Edlevo"},
     {{techspec_2024, "10.4.2"}}},
    {"spaces-synchronisation", "spaces", fact, none, 0, "",
     {"i Edlevo: menydata synkroniseras åt båda hållen med jämna mellanrum",
      "in Edlevo: menu data are synchronised both ways at regular intervals"},
     {{techspec_2024, "10.4.2"}}},
    {"audit-log-calls", "audit-log", fact, none, 0, "",
     {"i Edlevo: alla användaranrop via systemets gränssnitt loggas; ingen loggning tappas",
      "in Edlevo: every user's call by the system's interface is logged; no log entry is lost"},
     c10_4_3_of_2024},
    {"audit-log-web-buffer", "audit-log", fact, none, 0, "",
     {"Edlevos webbapplikationer loggar till var sin buffertfil på webbservern",
      "each web application of Edlevo logs to a buffer file on the web server"},
     c10_4_3_of_2024},
    {"audit-log-aggregation", "audit-log", fact, none, 0, "",
     {"aggregeringstjänsten för Edlevos loggar, på applikationsservern, skriver till databasen, med buffertfiler vid fel",
      "the aggregation service of Edlevo's logs, on the application server, writes to the database, with buffer files on faults"},
     c10_4_3_of_2024},
    {"audit-log-buffer-removal", "audit-log", fact, none, 0, "",
     {"i Edlevo: buffertfilerna tas bort automatiskt när posterna hanterats",
      "in Edlevo: buffer files are removed automatically once their entries are handled"},
     c10_4_3_of_2024},
    {"audit-log-storage", "audit-log", fact, none, 0, "",
     {"angivet lagringsbehov (1300-3600 MB per månad) gäller aktivitetsloggar av elevregistret hos en medelstor kommun",
      "the printed need (1300-3600 MB a month) is of activity logs of the pupil register of a medium-sized municipality"},
     c10_4_3_of_2024},
    {"audit-log-invalid-support", "audit-log", should, none, 0, "",
     {"i Edlevo: kontakta Tietoevrys support när InvalidLogs har poster",
      "in Edlevo: contact Tietoevry's support when InvalidLogs has entries"},
     c10_4_3_of_2024},
    {"audit-log-invalid-monitored", "audit-log", should, none, 0, "",
     {"i Edlevo: övervaka tabellen InvalidLogs", "in Edlevo: monitor the table InvalidLogs"},
     c10_4_3_of_2024},
    {"audit-log-buffer-partition", "audit-log", should_not, none, 0, "",
     {"Edlevos buffertfiler på C: när servern har en annan partition",
      "Edlevo's buffer files on C: where the server has another partition"},
     c10_4_3_of_2024},
    {"audit-log-buffer-downtime", "audit-log", should, none, 0, "",
     {"i Edlevo: dimensionera bufferutrymmet efter nertiden systemet ska klara, utöka vid behov",
      "in Edlevo: size the buffer space by the downtime to be endured, extend if needed"},
     c10_4_3_of_2024},
    {"audit-log-disks-monitored", "audit-log", should, none, 0, "",
     {"i Edlevo: övervaka disk I/O och utrymme för buffertfiler och databas",
      "in Edlevo: monitor disk I/O and space of buffer files and database"},
     c10_4_3_of_2024},
    {"audit-log-reading", "audit-log", fact, none, 0, "",
     {"klienten visar Edlevos loggar lokalt och från molnet, via Forwardproxyn i Education Agent, vanligtvis port 23630",
      "the client shows Edlevo's local logs and those of the cloud, by the forward proxy in Education Agent, usually port 23630"},
     c10_4_3_of_2024},
    {"counters-use", "counters", may, none, 0, "",
     {"räknare från olika komponenter i Edlevo", "counters of different components of Edlevo"},
     {{techspec_2024, "10.4.4"}}},
    {"counters-agent", "counters", must, none, 0, "",
     {"för räknare i molnet når webb- och intranätservrar Education Agent på coreservern via port 23630, eller den port som agenten är uppsatt med",
      "for counters in the cloud, web and intranet servers reach Education Agent on the core server by port 23630, or the port that the agent is set up with"},
     {{techspec_2024, "10.4.4"}}},
    {"counters-cloud", "counters", fact, none, 0, "",
     {"Education Agent kommunicerar med molnet", "Education Agent communicates with the cloud"},
     {{techspec_2024, "10.4.4"}}},
    {"lca-integration", "cloud-agent", must, none, 0, "",
     {"integration mellan Lifecare och kundens verksamhetssystem, med LSB och LCA",
      "an integration of Lifecare and the customer's system, by LSB and LCA"},
     in_2024_and_2025("11.1")},
    {"legacy-web-placement", "web", fact, none, 0, "",
     {"äldre webbar: IIS i DMZ eller på intranätet, data via applikationsserverns tjänster",
      "older webs: IIS in the DMZ or on the intranet, data by the application server's services"},
     in_2024_and_2025("13.1")},
    {"edwise-direction", "edwise", fact, none, 0, "",
     {"Lärplattformen anropar; data hämtas och återskrivs vid oregelbundna tillfällen",
      "Lärplattformen calls; data are fetched and written back at irregular times"},
     {{techspec_2024, "13.2"}}},
    {"databases-vary", "database", fact, none, 0, "",
     {"vilka databaser som finns beror på delsystem, köpta funktioner och aktivering i LCC",
      "which databases there are depends on subsystems, bought features and activation in LCC"},
     {{techspec_2024, "13.4"}, {techspec_2025, "13.3"}}},
};
// clang-format on
}  // namespace operations_rows

/// How to run an installation, in printed order.
inline constexpr table operations_requirements{operations_rows::rows};

/// One place in the order of starting (6.4).
struct startup_place {
    std::uint8_t place;   ///< 1 starts first
    lifecare::role role;  ///< the role
    text printed;         ///< as printed
    label note;           ///< what the place means
    provenance source;    ///< where it is printed

    friend constexpr bool same_key(const startup_place& a, const startup_place& b) noexcept { return a.role == b.role; }
};

namespace startup_rows {
using enum lifecare::role;
inline constexpr citation in_2024{techspec_2024, "6.4"}, in_2025{techspec_2025, "6.4"};
// clang-format off
inline constexpr startup_place rows[] = {
    // rank  role                as printed             what it means         printed in
    {1,      core_server,        "TSS (Core) Server",   {"först", "first"},   {in_2024, in_2025}},
    {2,      application_server, "applikationsservrar", {"därefter", "next"}, {in_2024, in_2025}},
    {3,      web_server,         "webservrar",          {"sist", "last"},     {in_2024, in_2025}},
};
// clang-format on
}  // namespace startup_rows

/// In which order servers start. No place is printed for the other roles.
inline constexpr table startup_order{startup_rows::rows};

/// What a row of 3.1.2 is about.
enum class thin_client_kind : std::uint8_t {
    technique,  ///< a supported technique
    deviation,  ///< what is otherwise than on an ordinary client
};

/// One line of 3.1.2.
struct thin_client {
    thin_client_kind kind;  ///< technique or deviation
    text key;               ///< stable key
    text printed;           ///< its name as printed; a deviation's subject
    label says;             ///< what holds for it; empty where nothing is said
    text technique;         ///< for which technique it holds; empty for every one
    provenance source;      ///< where it is printed
};

namespace thin_client_rows {
using enum thin_client_kind;
inline constexpr citation in_2024{techspec_2024, "3.1.2"}, in_2025{techspec_2025, "3.1.2"};
// clang-format off
inline constexpr thin_client rows[] = {
    // kind, key, as printed, what holds for it, technique printed in
    {technique, "citrix", "Citrix XenApp", {}, "", {in_2024}},
    {technique, "citrix", "Citrix XenApp",
     {"vissa funktioner fungerar ej, t.ex. dockning av Navigatorn",
      "some functions do not work, such as docking the Navigator"},
     "", {in_2025}},
    {technique, "remote-desktop", "Microsoft Remote Desktop Services", {}, "", {in_2024, in_2025}},
    {deviation, "docking", "Navigatorn kan ej dockas",
     {"efter försök försvinner minimera-knappen", "after an attempt the minimise button disappears"}, "Citrix",
     {in_2024}},
    {deviation, "always-on-top", "Alltid överst",
     {"vid minimering visas en extra programruta", "when minimised, an extra window is shown"}, "Citrix", {in_2024}},
    {deviation, "workstation-level", "arbetsplatsnivå",
     {"funktioner (t.ex. behörighet) kan ej läggas där: alla klienter har Citrix-serverns namn",
      "functions (e.g. permissions) cannot be set there: all clients have the Citrix server's name"},
     "", {in_2024}},
    {deviation, "temporary-directories", "fasta tempkataloger",
     {"utan dem eller en defaultprofil startar Navigatorn inte snabbare nästa gång",
      "without them or a default profile the Navigator starts no faster the next time"},
     "", {in_2024}},
    {deviation, "default-profile", "defaultprofil",
     {"personliga inställningar, t.ex. språk, sparas ej", "personal settings, e.g. language, are not kept"}, "",
     {in_2024}},
    {deviation, "doctemp", "DOCTEMP-katalogen", {"får ej vara skrivskyddad", "may not be write-protected"}, "",
     {in_2024}},
    {deviation, "export-directory", "Export-katalogen för EDU",
     {"får ej vara skrivskyddad", "may not be write-protected"}, "", {in_2024}},
};
// clang-format on
}  // namespace thin_client_rows

/// The Procapita client as a thin client, in printed order.
inline constexpr table thin_clients{thin_client_rows::rows};

/// One point to discuss before a first installation.
struct dialogue_point {
    text key;           ///< stable key
    label point;        ///< what to discuss; Swedish as printed
    label reason;       ///< what it decides; empty where nothing is said
    provenance source;  ///< where it is printed
};

namespace dialogue_point_rows {
inline constexpr citation in_2025{techspec_2025, "3.1"};
// clang-format off
inline constexpr dialogue_point rows[] = {
    // key, point, what it decides, printed in
    {"user-access", {"Åtkomst för användare", "Access for users"},
     {"enbart intranätet eller via internet", "the intranet only, or by the internet"}, {in_2025}},
    {"user-count", {"Antal användare", "Number of users"},
     {"servrarnas första bestyckning", "what the servers are equipped with at first"}, {in_2025}},
    {"recovery-time", {"Recovery time objective (RTO)", "Recovery time objective (RTO)"},
     {"hur lång tid en återställning tar vid en större incident", "how long restoring takes after a larger incident"},
     {in_2025}},
    {"availability", {"Tillgänglighet", "Availability"}, {}, {in_2025}},
    {"access-security", {"Säkerhet vid åtkomst", "Security of access"}, {}, {in_2025}},
};
// clang-format on
}  // namespace dialogue_point_rows

/// What to discuss with the system owner and the system manager, in printed order.
inline constexpr table dialogue_points{dialogue_point_rows::rows};

/// One row of the matrix of ASP webs.
struct asp_configuration {
    text application;   ///< web application or combination, as printed
    text technique;     ///< as printed
    text appendix;      ///< type, an appendix, as printed; only A1 is in the document
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const asp_configuration& a, const asp_configuration& b) noexcept {
        return a.application == b.application;
    }
};

namespace asp_configuration_rows {
// clang-format off
inline constexpr asp_configuration rows[] = {
    // application                            technique    appendix printed in
    {"Förskola/Grundskola",                   "COM",       "A1", {{techspec_2024, "10.1.3"}}},
    {"Gy/Vux/Intagning",                      "ODBC",      "A2", {{techspec_2024, "10.1.3"}}},
    {"Kombination av A1 (COM) och A2 (ODBC)", "ODBC, COM", "A3", {{techspec_2024, "10.1.3"}}},
};
// clang-format on
}  // namespace asp_configuration_rows

/// How ASP webs can be configured, in printed order.
inline constexpr table asp_configurations{asp_configuration_rows::rows};

/// One numbered step of a call of Lärplattformen to Procapita (appendix B1).
struct learning_platform_step {
    std::uint8_t place;  ///< 1 to 6, as printed
    std::uint16_t port;  ///< the port by which the call has arrived; 0 where none is printed
    text party;          ///< who acts, as printed
    label step;          ///< what happens
    provenance source;   ///< where it is printed

    friend constexpr bool same_key(const learning_platform_step& a, const learning_platform_step& b) noexcept {
        return a.place == b.place;
    }
};

namespace learning_platform_step_rows {
inline constexpr citation in_2024{techspec_2024, "13.2"};
// clang-format off
inline constexpr learning_platform_step rows[] = {
    // place, port, party
    // step, printed in
    {1, 0, "Lärplattformen",
     {"initierar kommunikationen", "initiates the communication"}, {in_2024}},
    {2, 0, "Lärplattformsservern",
     {"anropar Procapitaservern via Lärplattformens säkerhetsproxy (TSP)",
      "calls the Procapita server through the security proxy (TSP) of Lärplattformen"}, {in_2024}},
    {3, 9090, "kundens externa brandvägg",
     {"släpper in anropet över Internet (HTTPS, SSL) till kundens DMZ-nät",
      "lets the call over the internet (HTTPS, SSL) into the customer's DMZ"}, {in_2024}},
    {4, 9090, "säkerhetsproxyn",
     {"kundens egen: kontrollerar att anropet har ett giltigt certifikat, Lärplattformsserverns",
      "the customer's own: checks that the call has a valid certificate, that of the Lärplattform server"}, {in_2024}},
    {5, 23112, "säkerhetsproxyn",
     {"skickar anropet vidare till det administrativa nätet, där Procapitaservern är installerad",
      "passes the call on to the administrative network, where the Procapita server is installed"}, {in_2024}},
    {6, 23112, "IIS",
     {"exekverar de Microsoft Web Services som läser och skriver data i Procapitas databas",
      "runs the Microsoft Web Services that read and write data in Procapita's database"}, {in_2024}},
};
// clang-format on
}  // namespace learning_platform_step_rows

/// The steps of a call, in the order of their numbers. The numbers 1 to 5 are in the text, 6 in the drawing beside
/// it.
inline constexpr table learning_platform_steps{learning_platform_step_rows::rows};

}  // namespace lifecare::rulebook
