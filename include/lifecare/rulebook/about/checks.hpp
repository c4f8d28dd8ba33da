// SPDX-License-Identifier: MIT
/// \file
/// What is checked of an installation: one row for each check, with what is wrong when it fails, how to fix it, and
/// what to ask where the description does not say. audit.hpp has the function of each; what only a person can answer
/// is in check_questions.hpp.
///
/// `force` is the document's own word and decides the severity. Where a rule is a row of a table of sentences (limits,
/// security, operations, cloud) `rule` is its key, and a test compares force and place. Ids are for ever: a check that
/// goes leaves its number unused.
#pragma once

#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/requirement.hpp>

namespace lifecare {

/// The checks. Each has a function of the same name in audit.hpp.
enum class check : std::uint8_t {
    // names
    server_name_length,
    server_name_first_digit,
    server_name_characters,
    server_name_collides,
    domain_name,
    database_name,
    database_elsewhere,
    database_missing,
    database_older,
    database_of_product_missing,
    // roles and environment
    role_missing,
    role_shared_unbalanced,
    load_balanced_alone,
    medium_separate_database,
    scalable_load_balancing,
    separate_web_server,
    planning_compute_server,
    supervision_esense_server,
    esense_server_separate,
    esense_server_single,
    analysis_separate,
    shared_environment,
    class_claimed,
    example_values,
    // hardware
    hardware_minimum,
    hardware_recommendation,
    web_and_application_memory,
    database_memory,
    database_disk,
    analysis_disk,
    // network
    web_firewall,
    inner_server_exposed,
    https,
    forwarded_headers,
    client_latency,
    client_bandwidth,
    wan_thin_client,
    ip_versions_barred,
    direct_access,
    port_collides,
    port_not_recommended,
    range_open,
    esense_server_zone,
    // software
    software_unsupported,
    software_not_newest,
    track_not_newest,
    software_ends_soon,
    software_ended_at_vendor,
    software_not_named,
    framework_4_8,
    message_broker,
    oledb_versions,
    server_platform,
    // web servers, log-in, certificates
    application_pools,
    audit_buffer_partition,
    two_factor,
    certificate_expired,
    certificate_ends_soon,
    certificate_wildcard,
    certificate_for_web,
    agent_certificate_validity,
    certificate_above_public_limit,
    // operation
    backup_servers,
    backup_databases,
    backup_installation_folder,
    monitoring,
    application_monitoring,
    maintenance_mode,
    availability_guaranteed,
    // the description itself
    description_unused,
    description_contradicts,
    // waivers
    waiver_expired,
    waiver_unused,
    waiver_unknown,
    // what only a person can answer
    answered,
};

/// How many checks with a function of their own there are; they are numbered from 0.
inline constexpr std::size_t check_count = static_cast<std::size_t>(check::waiver_unknown) + 1;

/// How bad a finding is.
enum class severity : std::uint8_t { note, warning, error };

/// The severity of a rule by the document's own word: must and may not are errors, should and should not warnings, the
/// rest notes.
[[nodiscard]] constexpr severity severity_of(modality force) noexcept {
    if (force == modality::must || force == modality::may_not) return severity::error;
    return force == modality::should || force == modality::should_not ? severity::warning : severity::note;
}
/// The stable key of a severity.
[[nodiscard]] constexpr text to_text(severity s) noexcept {
    if (s == severity::error) return "error";
    return s == severity::warning ? "warning" : "note";
}

namespace rulebook {

/// Which list of programs in a description answers a question, where none of its programs is what is asked for.
enum class listed_answer : std::uint8_t {
    none,                ///< none does
    enterprise_edition,  ///< yes where every SQL Server is of the Enterprise Edition, no where one is of a lesser one
    tablets,             ///< no where a client is a tablet, and Procapita-as-a-Service is all that it may be used for
    management_studio,   ///< yes where every analysis server has SQL Server Management Studio
};

/// One check.
struct check_row {
    lifecare::check id;     ///< the check; `answered` for a question
    text code;              ///< its stable id: "LC-NAME-001"
    text topic;             ///< what it is about, one stable word
    modality force;         ///< how strongly the document says it
    lifecare::basis basis;  ///< printed, or derived, assumed or external
    label title;            ///< what is wrong when it fails; empty for a question, which then has the answer no
    label remedy;           ///< how to fix it; empty for a question
    label question;         ///< what to ask where the description does not say; empty where it always says
    text rule;              ///< key of the sentence in the tables of rules; empty where it is a row of another table
    provenance source;      ///< where it is printed; "no section" of one that is the library's own
    text condition = {};    ///< key of the condition on which the demand depends, where it is asked
                            ///< (question_conditions.hpp); empty where it always holds
    text program = {};  ///< of a question: key of the program (software.hpp) that answers it with yes where the clients
                        ///< have it; empty for most
    listed_answer listed = listed_answer::none;  ///< of a question: what else of the lists of programs answers it

    friend constexpr bool same_key(const check_row& a, const check_row& b) noexcept { return a.code == b.code; }
};

namespace check_rows {
using enum check;
using enum modality;
using enum basis;
inline constexpr provenance c3_1_6_2_of_2024{{techspec_2024, "3.1.6.2"}}, c3_1{in_2024_and_2025("3.1")},
    c3_1_3{in_2024_and_2025("3.1.3")}, c3_1_4{in_2024_and_2025("3.1.4")}, c3_1_5{in_2024_and_2025("3.1.5")},
    c4_3{in_2024_and_2025("4.3")}, c4_6{in_2024_and_2025("4.6")}, c6_2{in_2024_and_2025("6.2")},
    c6_3{in_2024_and_2025("6.3")}, c8_1{{techspec_2024, "8.1"}, {techspec_2025, "8.1"}, {cloud_6_2, "5.1"}},
    c8_2{in_2024_and_2025("8.2")}, c12_7{{techspec_2024, "12.7"}, {techspec_2025, "12.7"}, {cloud_6_2, "5.4"}},
    c13_4{{techspec_2024, "13.4"}, {techspec_2025, "13.3"}}, c5_1_of_cloud{{cloud_6_2, "5.1"}},
    // Of a rule that no document prints, about the file that the library was given: where it is asked.
    own{{techspec_2024, "no section"}, {techspec_2025, "no section"}, {cloud_6_2, "no section"}},
    own_of_specifications{in_2024_and_2025("no section")}, hardware_tables{in_2024_and_2025("3.1")};
inline constexpr label rename{"Byt namn på servern före installationen.", "Rename the server before the installation."},
    extend{"Bygg ut maskinen.", "Upgrade the machine."},
    ask_servers{"Vilka servrar finns, och vad gör de?", "Which servers are there, and what do they do?"},
    ask_hardware{"Hur mycket processor, minne och disk har maskinen?",
                 "How many processors and how much memory and disk does the machine have?"},
    ask_volumes{"Vilka volymer har verksamheten, som räcker för en beräkning?",
                "Which volumes can an estimate be based on?"},
    ask_class{"Hur många samtidiga användare och invånare har kommunen?",
              "How many concurrent users and inhabitants does the municipality have?"},
    ask_software{"Vilka program, med version, finns på maskinen?",
                 "Which software, with versions, is installed on the machine?"},
    update{"Uppdatera till den senaste versionen.", "Update to the latest version."},
    upgrade{"Byt till en version som dokumentet stöder.", "Move to a version that the document supports."},
    upgrade_or_buy{
        "Byt till en version som dokumentet också stöder, eller köp förlängda uppdateringar; stöder det ingen annan, fråga Tietoevry.",
        "Move to a version that the document supports too, or buy extended updates; where it supports no other, ask Tietoevry."},
    ask_certificates{"Vilka certifikat används, och när går de ut?",
                     "Which certificates are in use, and when do they expire?"},
    renew{"Förnya certifikatet.", "Renew the certificate."},
    wildcard_shared{"Ett wildcard-certifikat används för externa aktörer",
                    "A wildcard certificate is used for outside parties"},
    own_certificate{"Ge varje extern aktör ett eget klientcertifikat.",
                    "Give each outside party a client certificate of its own."},
    ask_wildcard{"Delas wildcard-certifikatet med en extern aktör?",
                 "Is the wildcard certificate shared with an outside party?"},
    header_lost{"Proxyn som avslutar TLS skickar inte HTTP-huvudet vidare",
                "What terminates TLS does not forward the header"},
    set_up_proxy{"Ställ in reverse-proxyn eller lastdelaren enligt Setup lastbalanserare eller proxy.",
                 "Configure the reverse proxy or load balancer as Setup lastbalanserare eller proxy describes."},
    ask_headers{"Skickar reverse-proxyn X-Forwarded-Host och X-Forwarded-Proto?",
                "Does the reverse proxy send X-Forwarded-Host and X-Forwarded-Proto?"},
    ask_client{"Hur är klientdatorerna kopplade till servrarna?",
               "How are the client computers connected to the servers?"},
    ask_connection{"Hur är klientdatorerna anslutna till Internet?",
                   "How are the client computers connected to the internet?"};
// clang-format off
inline constexpr check_row rows[] = {
    // the check, its id, topic, force, basis; what is wrong; how to fix it; what to ask; the rule's key; where it is
    // printed
    {server_name_length, "LC-NAME-001", "names", should, printed,
     {"Servernamnet är för långt", "The server's name is too long"}, rename, {}, "server-name-length", c3_1_3},
    {server_name_first_digit, "LC-NAME-002", "names", may_not, printed,
     {"Servernamnet börjar med en siffra", "The server's name begins with a digit"}, rename, {},
     "server-name-first-character", c3_1_3},
    {server_name_characters, "LC-NAME-003", "names", must, external,
     {"Servernamnet har ett tecken som NetBIOS inte tillåter",
      "The server's name has a character that NetBIOS does not allow"},
     rename, {}, "", c3_1_3},
    {server_name_collides, "LC-NAME-004", "names", must, derived,
     {"Två servrar har samma namn i NetBIOS", "Two servers have the same NetBIOS name"}, rename, {}, "", c3_1_3},
    {domain_name, "LC-NAME-005", "names", must, derived,
     {"Domänens namn ger databaser vars namn inte känns igen",
      "The domain's name gives databases whose names are not recognised"},
     {"Välj ett kort domännamn av vanliga bokstäver, utan fasta delar ur namnstandarden.",
      "Choose a short domain name of plain letters, without the fixed parts of the naming standard."},
     {"Vilka domäner har installationen?", "Which domains does the installation have?"}, "", c13_4},
    {database_name, "LC-NAME-006", "names", should, derived,
     {"Databasnamnet finns inte i dokumentet", "The document prints no database of this name"},
     {"Rätta namnet om det är felskrivet; hör databasen till ett annat system behöver den inte stå i listan.",
      "Correct the name if it is misspelt; a database of another system need not be listed."},
     {}, "", c13_4},
    {database_elsewhere, "LC-NAME-007", "names", fact, derived,
     {"Installationen har inte den domän, den kund eller det delsystem som databasen hör till",
      "The installation lacks the domain, the customer or the subsystem that the database belongs to"},
     {"Ange domänen med sina delsystem, eller ta bort namnet ur listan; fråga Tietoevry vems databasen är.",
      "Add the domain and its subsystems, or take the name off the list; ask Tietoevry whose the database is."},
     {}, "", c13_4},
    {database_missing, "LC-NAME-008", "names", should, derived,
     {"En databas som hör till alla installationer eller är delsystemets register finns inte i listan",
      "A database that every installation has, or a subsystem's register, is missing from the list"},
     {"Kontrollera att listan är hel och att delsystemet är installerat; databaserna skapas av Lifecare Installer.",
      "Check that the list is complete and that the subsystem is installed; Lifecare Installer creates the databases."},
     {"Vilka databaser finns, och vilka domäner?", "Which databases and domains are there?"}, "", c13_4},
    {database_older, "LC-NAME-009", "names", fact, printed,
     {"Databasen har sitt äldre namn", "The database still has its older name"},
     {"Ingen åtgärd: dokumentet räknar med det äldre namnet, och databasen räknas som den nya.",
      "Nothing to do: the document expects the older name, and the database counts as the new one."},
     {}, "", c13_4},
    {database_of_product_missing, "LC-NAME-010", "names", fact, assumed,
     {"En databas till en produkt som används finns inte i listan",
      "A database of a product in use is missing from the list"},
     possible_databases, {}, "", c13_4},

    {role_missing, "LC-ROLE-001", "roles", must, derived, {"Ingen server har rollen", "No server has the role"},
     {"Ge en server rollen, eller ange vilken som har den.", "Give a server the role, or state which one has it."},
     ask_servers, "", c3_1},
    {role_shared_unbalanced, "LC-ROLE-002", "roles", fact, assumed,
     {"Flera servrar har samma roll, och ingen av dem anges som lastbalanserad",
      "Several servers have the same role, and none of them is marked as load-balanced"},
     {"Om de är lastbalanserade, ange det: då antas 11211 och 11212 behövas mellan dem. Annars behövs ingen åtgärd.",
      "If they are load-balanced, mark them so: 11211 and 11212 are then assumed to be needed between them. Otherwise there is nothing to do."},
     {}, "", c4_3},
    // 4.3 opens ports between load-balanced servers and demands none.
    {load_balanced_alone, "LC-ROLE-003", "roles", should, assumed,
     {"Servern är angiven som lastbalanserad, men ingen annan med samma roll anges så",
      "The server is marked as load-balanced, but no other with the same role is"},
     {"Ange även den som den delar rollen med som lastbalanserad, eller ta bort rollen.",
      "Mark the one with which it shares the role as load-balanced too, or remove the role."},
     {}, "", c4_3},
    {medium_separate_database, "LC-ROLE-004", "roles", should, printed,
     {"Databasen delar server i en mellanstor installation", "The database shares a server in a medium installation"},
     {"Flytta databasen till en egen server.", "Move the database to a server of its own."}, ask_class,
     "medium-separate-database", {{techspec_2024, "3.1"}}},
    {scalable_load_balancing, "LC-ROLE-005", "roles", should, printed,
     {"En skalbar installation är inte lastbalanserad i rollen",
      "A scalable installation is not load-balanced in the role"},
     {"Lastbalansera rollen över minst två servrar.", "Balance the role over at least two servers."}, ask_class,
     "scalable-load-balancing", {{techspec_2024, "3.1"}}},
    {separate_web_server, "LC-ROLE-006", "roles", should, printed,
     {"Webbservern delar maskin med andra roller", "The web server shares a machine with other roles"},
     {"Lägg webbapplikationerna på en egen server.", "Put the web applications on a server of their own."}, {},
     "separate-web-server", in_2024_and_2025("10.1.1")},
    {planning_compute_server, "LC-ROLE-007", "roles", should, printed,
     {"Lifecare Planning har ingen egen computeserver", "Lifecare Planning has no compute server of its own"},
     {"Lägg beräkningarna på en separat computeserver.", "Put the calculations on a separate compute server."}, {},
     "compute-server", {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
    {supervision_esense_server, "LC-ROLE-008", "roles", must, printed,
     {"LMO fjärrtillsyn saknar eSenseserver", "LMO fjärrtillsyn has no eSense server"},
     {"Låt Tietoevrys tekniker installera fjärrtillsynens komponenter på en separat server.",
      "Have Tietoevry's technicians install the components of remote supervision on a separate server."},
     {},
     "esense-server", c3_1_6_2_of_2024},
    {esense_server_separate, "LC-ROLE-009", "roles", must, printed,
     {"eSenseservern har andra roller", "The eSense server has other roles"},
     {"Flytta de andra rollerna från eSenseservern.", "Move the other roles from the eSense server."}, {},
     "esense-server", c3_1_6_2_of_2024},
    {esense_server_single, "LC-ROLE-010", "roles", must, printed,
     {"Fler än en eSenseserver för en kund", "More than one eSense server for one customer"},
     {"Ha en eSenseserver för varje kund.", "Have one eSense server for each customer."},
     {"Hur många kunder delar installationen?", "How many customers share the installation?"}, "esense-per-customer",
     c3_1_6_2_of_2024},
    {analysis_separate, "LC-ROLE-011", "roles", fact, derived,
     {"Analys delar server med andra roller: en separat SQL Server-miljö rekommenderas om applikationer känsliga för prestandalaster körs samtidigt",
      "Analysis shares a server with other roles: a separate SQL Server environment is recommended if applications sensitive to load run at the same time"},
     {"Körs känsliga applikationer under de nattliga jobben? Lägg då Analys i en separat SQL Server-miljö.",
      "Do sensitive applications run during its nightly jobs? If so, move Analysis to a separate SQL Server environment."},
     {}, "", {{techspec_2024, "3.1.7"}}},
    {shared_environment, "LC-ENV-001", "environment", may_not, printed,
     {"Välfärd och utbildning delar miljö", "Welfare and education share an environment"},
     {"Flytta Education till en separat servermiljö.", "Move Education to a separate server environment."},
     {"Vilka delsystem har miljön?", "Which subsystems does the environment have?"}, "shared-environment",
     {{techspec_2024, "2.2"}}},
    {shared_environment, "LC-ENV-001", "environment", may_not, assumed,
     {"Välfärd och utbildning delar miljö", "Welfare and education share an environment"},
     {"Flytta Education till en separat servermiljö: förbudet står i techspec-2024 2.2 och antas gälla än.",
      "Move Education to a separate server environment: the ban is printed in techspec-2024 2.2 and assumed to hold still."},
     {"Vilka delsystem har miljön?",
      "Which subsystems does the environment have?"}, "", {{techspec_2025, "2.2"}}},
    {class_claimed, "LC-ENV-002", "environment", should, derived,
     {"Installationen är byggd för en mindre storleksklass än uppgifterna motiverar",
      "The installation was built to a smaller size than its volumes call for"},
     {"Bygg efter den referenskonfiguration som talen ger.",
      "Build to the reference configuration that the volumes call for."},
     ask_class, "reference-configurations", {{techspec_2024, "3.1"}}},
    {example_values, "LC-ENV-003", "environment", should_not, assumed,
     {"Exempel, inte er installation", "An example, not your installation"},
     {"Byt värdena mot era egna.",
      "Replace the values with your own."},
     {}, "", own_of_specifications},

    {hardware_minimum, "LC-HW-001", "hardware", must, printed,
     {"Maskinen har mindre än minimivärdet", "The machine has less than the minimum"}, extend, ask_hardware, "",
     {{techspec_2025, "3.1"}, {cloud_6_2, "5.1"}}},
    {hardware_recommendation, "LC-HW-002", "hardware", should, printed,
     {"Maskinen har mindre än riktvärdet eller rekommendationen",
      "The machine has less than the guide value or recommendation"},
     extend, ask_hardware, "", hardware_tables},
    {web_and_application_memory, "LC-HW-003", "hardware", should, printed,
     {"Minnet räcker inte för både webb och applikation", "The memory is not enough for both web and application"},
     extend, ask_hardware, "intranet-web-memory", c3_1_5},
    {database_memory, "LC-HW-004", "hardware", should, printed,
     {"Databasservern har mindre minne än databasernas beräknade storlek",
      "The database server has less memory than the databases' estimated size"},
     extend, ask_volumes, "database-memory", {{techspec_2025, "3.1.4"}}},
    {database_disk, "LC-HW-005", "hardware", must, printed,
     {"Disken rymmer inte databaserna och en omindexering av den största tabellen",
      "The disk has no room for the databases and a rebuild of the largest table's index"},
     {"Bygg ut disken, eller ange den största tabellens storlek om den är mindre än beräknat.",
      "Extend the disk, or state the size of the largest table if it is smaller than estimated."},
     ask_volumes, "index-rebuild-space", c3_1_4},
    // 3.1.7 prints "Min 200 GB" in a table headed "Rekommendation för Analysserver": a recommendation, as that of the
    // client is whose values 3.1.1 calls minimum values.
    {analysis_disk, "LC-HW-006", "hardware", should, printed,
     {"Analysserverns disk är för liten", "The analysis server's disk is too small"},
     {"Minst 200 GB, och 5 gånger KJ1-databasen för transaktionsloggen.",
      "At least 200 GB, and 5 times the KJ1 database for the transaction log."},
     ask_hardware, "", {{techspec_2024, "3.1.7"}}},

    {web_firewall, "LC-NET-001", "network", must, printed,
     {"Ingen brandvägg mellan webbservern mot Internet och resten",
      "There is no firewall between the internet-facing web server and the rest"},
     {"Sätt en brandvägg emellan, t.ex. med en DMZ.", "Put a firewall between them; a DMZ is one way."},
     {"Står en brandvägg mellan webbservern och övriga delar?",
      "Is there a firewall between the web server and the other parts?"},
     "web-firewall", c3_1_5, "exposed-web"},
    {inner_server_exposed, "LC-NET-002", "network", must, derived,
     {"En inre server står utanför brandväggen som ska skilja den från webbservern mot Internet",
      "An inner server is outside the firewall that is to separate it from the internet-facing web server"},
     {"Flytta rollen till det inre nätet.", "Move the role to the inner network."},
     {"I vilket nät står servern?", "Which network is the server in?"}, "", c3_1_5, "exposed-web"},
    {https, "LC-NET-003", "network", must, printed, {"Webbservrarna saknar HTTPS", "The web servers do not use HTTPS"},
     {"Lägg certifikat på alla webbplatser i IIS.", "Install a certificate on every site in IIS."},
     {"Används HTTPS på alla webbplatser, även på intranätet?", "Is HTTPS used on every site, including the intranet?"},
     "https-web-servers", {{techspec_2024, "3.1; 10.1.1"}, {techspec_2025, "3.1.5; 10.1.1"}}},
    {forwarded_headers, "LC-NET-004", "network", must, printed, header_lost, set_up_proxy, ask_headers,
     "x-forwarded-host", {{techspec_2024, "10.4.1"}}, "edlevo"},
    {forwarded_headers, "LC-NET-004", "network", must, printed, header_lost, set_up_proxy, ask_headers,
     "x-forwarded-host", {{techspec_2025, "10.1.4"}}, "identity-server"},
    {client_latency, "LC-NET-005", "network", must, printed,
     {"Svarstiden mellan klient och server är för lång", "The latency between client and server is too high"},
     {"Förbättra förbindelsen, eller kör klienten som tunn klient nära servern.",
      "Improve the connection, or run the client as a thin client near the server."},
     ask_client, "client-latency", in_2024_and_2025("4.2"), "classic-navigator"},
    {client_latency, "LC-NET-005", "network", must, printed,
     {"Svarstiden i internetanslutningen är för lång", "The latency of the internet connection is too high"},
     {"Förbättra internetanslutningen; servrarna är Tietoevrys.",
      "Improve the internet connection; the servers are Tietoevry's."},
     ask_connection, "", c5_1_of_cloud},
    {client_bandwidth, "LC-NET-006", "network", should, printed,
     {"Förbindelsen mellan klient och server är för långsam", "The connection between client and server is too slow"},
     {"Bygg ut förbindelsen.", "Upgrade the connection."}, ask_client, "client-bandwidth",
     in_2024_and_2025("4.2"), "classic-navigator"},
    {client_bandwidth, "LC-NET-006", "network", must, printed,
     {"Internetanslutningen är för långsam", "The internet connection is too slow"},
     {"Bygg ut förbindelsen.", "Upgrade the connection."}, ask_connection, "", c5_1_of_cloud},
    {wan_thin_client, "LC-NET-007", "network", should, printed,
     {"Klienterna går över WAN utan tunn klient", "The clients cross a WAN without a thin client"},
     {"Kör klienten på Citrix eller Remote Desktop Services.", "Run the client on Citrix or Remote Desktop Services."},
     ask_client, "wan-thin-client", in_2024_and_2025("4.2"), "classic-navigator"},
    {ip_versions_barred, "LC-NET-008", "network", must, derived,
     {"Klienten har varken IPv4 eller IPv6", "The client has neither IPv4 nor IPv6"},
     {"Sätt TITAN_LOOKUP_IPV6_ENABLE till Y, eller ta bort TITAN_LOOKUP_IPV4_DISABLE.",
      "Set TITAN_LOOKUP_IPV6_ENABLE to Y, or remove TITAN_LOOKUP_IPV4_DISABLE."},
     {"Är miljövariabeln satt på klienterna?", "Is the environment variable set on the clients?"}, "", c4_6,
     "classic-navigator"},
    {direct_access, "LC-NET-009", "network", fact, derived,
     {"Bara en av två variabler är satt; DirectAccess kräver båda",
      "Only one of two variables is set; DirectAccess needs both"},
     {"Sätt båda för DirectAccess. Utan DirectAccess räcker TITAN_LOOKUP_IPV6_ENABLE, för både Ipv4 och Ipv6.",
      "Set both for DirectAccess. Without it TITAN_LOOKUP_IPV6_ENABLE alone is right, for both IPv4 and IPv6."},
     {}, "", c4_6,
     "classic-navigator"},
    {port_collides, "LC-NET-010", "network", must, derived,
     {"En ändrad port används redan av något annat på samma server",
      "A changed port is already used by something else on the same server"},
     {"Välj en ledig port.", "Choose a free port."}, ask_servers, "", c4_3},
    {port_not_recommended, "LC-NET-011", "network", should_not, derived,
     {"En ändrad port ligger i ett portspann som inte längre bör vara öppet",
      "A changed port is in a range that should no longer be open"},
     {"Välj en port utanför administrationens portspann.", "Choose a port outside the administration ranges."},
     ask_servers,
     "broker-administration-ports", c4_3},
    {range_open, "LC-NET-012", "network", should_not, printed,
     {"Ett portspann som inte längre bör vara öppet är öppet", "A port range that should no longer be open is open"},
     {"Stäng portarna för andra än core- och applikationsservrar, och öppna bara de portar som behövs.",
      "Close the ports to all but core and application servers, and open only those that are needed."},
     {}, "broker-administration-ports", c4_3},
    {esense_server_zone, "LC-NET-013", "network", should, printed,
     {"eSenseservern står inte på intranätet", "The eSense server is not on the intranet"},
     {"Flytta eSenseservern till intranätet.", "Move the eSense server to the intranet."},
     {"I vilket nät står eSenseservern?", "Which network is the eSense server in?"}, "esense-intranet",
     c3_1_6_2_of_2024},

    {software_unsupported, "LC-SW-001", "software", may_not, printed,
     {"Dokumentet stöder inte versionen", "The document does not support the version"}, upgrade, ask_software,
     "third-party-notice", in_2024_and_2025("8.1")},
    {software_unsupported, "LC-SW-001", "software", must, printed,
     {"Dokumentet stöder inte versionen", "The document does not support the version"}, upgrade, ask_software, "",
     c5_1_of_cloud},
    {software_not_newest, "LC-SW-002", "software", should, external,
     {"Versionen stöds inte: plattformen anger en senare",
      "The version is not supported: the platform lists a later one"}, update, ask_software, "",
     in_2024_and_2025("8.2")},
    {software_not_newest, "LC-SW-002", "software", must, external,
     {"En senare version krävs", "A later version is required"},
     {"Uppdatera till den senaste eller näst senaste versionen.",
      "Update to the latest version or the one before it."},
     ask_software, "", c5_1_of_cloud},
    {track_not_newest, "LC-SW-009", "software", should, external,
     {"Citrix-klienten för Procapita-as-a-Service är inte den senaste i sitt spår",
      "The Citrix client for Procapita-as-a-Service is not the latest in its track"},
     update,
     ask_software, "cloud-client-citrix-version", c5_1_of_cloud},
    {software_ends_soon, "LC-SW-003", "software", fact, assumed,
     {"Stödet för versionen upphör inom ett halvår", "Support for the version ends within half a year"},
     {"Planera bytet.", "Plan the replacement."}, {}, "",
     {{techspec_2024, "8.2"}, {techspec_2025, "8.2"}, {cloud_6_2, "5.1"}}},
    {software_ended_at_vendor, "LC-SW-004", "software", should, external,
     {"Leverantören ger inga säkerhetsuppdateringar längre", "The vendor no longer provides security updates"},
     upgrade_or_buy, ask_software,
     "security-updates", in_2024_and_2025("12.9")},
    {software_ended_at_vendor, "LC-SW-004", "software", should, external,
     {"Leverantören ger inga säkerhetsuppdateringar längre", "The vendor no longer provides security updates"},
     upgrade_or_buy, ask_software, "", c5_1_of_cloud},
    {software_not_named, "LC-SW-005", "software", fact, derived,
     {"Dokumentet nämner inte programmet eller versionen", "The document does not name the program or its version"},
     {"Fråga Tietoevry om programmet är verifierat i versionen.",
      "Ask Tietoevry whether the program is verified in that version."},
     {}, "", c8_1},
    {framework_4_8, "LC-SW-006", "software", must, printed,
     {".NET Framework 4.8 saknas", ".NET Framework 4.8 is missing"},
     {"Installera .NET Framework 4.8 på alla servrar och klienter. En Windows som levereras med den, enligt Microsoft, räknas.",
      "Install .NET Framework 4.8 on every server and client. A Windows that ships with it, according to Microsoft, counts."},
     ask_software, "", c8_2},
    {message_broker, "LC-SW-007", "software", must, derived,
     {"RabbitMQ saknas på applikationsservern", "RabbitMQ is missing on the application server"},
     {"Installera senaste fulla versionen av RabbitMQ.", "Install the latest full version of RabbitMQ."}, ask_software,
     "", {{techspec_2025, "4.3; 8.2; 13.2"}}},
    {oledb_versions, "LC-SW-008", "software", must, printed,
     {"OLE DB-drivrutinen har olika version på applikations- och databasserver",
      "The application and database servers have different versions of the OLE DB driver"},
     {"Installera samma version på båda.", "Install the same version on both."},
     {"Vilken version av OLE DB-drivrutinen finns på applikations- och databasserver?",
      "Which version of the OLE DB driver do the application and database servers have?"},
     "oledb-same-version", in_2024_and_2025("4.4"), "voo"},
    {server_platform, "LC-SW-010", "software", must, derived,
     {"Servern har ett annat operativsystem eller en annan databashanterare än plattformens",
      "The server has another operating system or database engine than the platform's"},
     {"Kör servrarna på Windows Server och databaserna i SQL Server, i versioner som 8.2 listar.",
      "Run the servers on Windows Server and the databases in SQL Server, in versions that 8.2 lists."},
     ask_software, "", in_2024_and_2025("2.1; 8.2")},

    {application_pools, "LC-IIS-001", "iis", may_not, printed,
     {"Webbapplikationer delar applikationspool", "Web applications share an application pool"},
     {"Ge varje webbapplikation en egen applikationspool.",
      "Give every web application an application pool of its own."},
     {"Har varje webbapplikation en egen applikationspool?",
      "Does every web application have an application pool of its own?"},
     "iis-pool-sharing", in_2024_and_2025("2.3")},
    {audit_buffer_partition, "LC-IIS-002", "iis", should_not, printed,
     {"Aktivitets-/auditloggens buffertfiler ligger på C: fast en annan partition finns",
      "The audit log's buffer files are on C:, although there is another partition"},
     {"Flytta buffertfilerna från C:.", "Move the buffer files from C:."},
     {"Var ligger aktivitetsloggens buffertfiler?", "Where are the audit log's buffer files?"},
     "audit-log-buffer-partition", {{techspec_2024, "10.4.3"}}, "edlevo"},
    {two_factor, "LC-LOGIN-001", "login", must, printed,
     {"Inloggning från Internet utan två faktorer", "Log-in from the internet without two factors"},
     {"Beakta IMY:s krav på stark autentisering när webbapplikationer görs tillgängliga över Internet.",
      "Follow the data protection authority's requirement of strong authentication where web applications are reachable over the internet."},
     {"Loggar användarna in med två faktorer?", "Do users log in with two factors?"}, "strong-authentication-internet",
     in_2024_and_2025("6.1"), "exposed-web"},
    {two_factor, "LC-LOGIN-001", "login", must, printed,
     {"Användare loggar in utan multifaktorautentisering (MFA)",
      "Users log in without multi-factor authentication (MFA)"},
     {"Kräv MFA av alla användare, i PROD och UTB, varifrån de än loggar in.",
      "Require MFA of every user, in PROD and UTB, wherever they log in from."},
     {"Loggar alla användare in med MFA?", "Do all users log in with MFA?"}, "cloud-mfa",
     {{cloud_6_2, "4.3; 5.2; 6.1"}}},

    {certificate_expired, "LC-CERT-001", "certificates", must, derived,
     {"Certifikatet gäller inte", "The certificate is not valid"}, renew, ask_certificates, "", c12_7},
    {certificate_ends_soon, "LC-CERT-002", "certificates", should, assumed,
     {"Certifikatet går ut inom 60 dagar", "The certificate expires within 60 days"}, renew, {}, "", c12_7},
    {certificate_wildcard, "LC-CERT-003", "certificates", should_not, derived, wildcard_shared, own_certificate,
     ask_wildcard, "wildcard-certificate", in_2024_and_2025("6.9"), "api-users"},
    {certificate_wildcard, "LC-CERT-003", "certificates", should_not, derived, wildcard_shared, own_certificate,
     ask_wildcard, "cloud-api-wildcard", {{cloud_6_2, "5.4"}}, "external-api"},
    {certificate_for_web, "LC-CERT-004", "certificates", must, printed,
     {"Inget servercertifikat för webbservrarna", "There is no server certificate for the web servers"},
     {"Skaffa ett certifikat för trafik till IIS.", "Get a certificate for traffic to IIS."}, ask_certificates,
     "iis-tls", in_2024_and_2025("12.4")},
    {agent_certificate_validity, "LC-CERT-005", "certificates", fact, derived,
     {"Agentcertifikatets löptid är längre än dokumentets", "The agent certificate is valid for longer than printed"},
     {"Kontrollera dagarna: Tietoevry utfärdar det på tre år, före november 2018 på två.",
      "Check the dates: Tietoevry issues it for three years, before November 2018 for two."},
     {}, "lca-certificate-validity", {{techspec_2024, "11.1"}}},
    {agent_certificate_validity, "LC-CERT-005", "certificates", fact, derived,
     {"Agentcertifikatets löptid är längre än dokumentets", "The agent certificate is valid for longer than printed"},
     {"Kontrollera dagarna: Tietoevry utfärdar det på tre år.", "Check the dates: Tietoevry issues it for three years."},
     {}, "lca-certificate-validity", {{techspec_2025, "11.1"}}},
    {certificate_above_public_limit, "LC-CERT-006", "certificates", fact, external,
     {"Certifikatets löptid är längre än en publik utfärdare får ge",
      "The certificate is valid for longer than a public certificate authority may issue"},
     {"Kontrollera dagarna. En egen utfärdare får ge längre tid.",
      "Check the dates. A certificate authority of your own may issue for longer."},
     {"Vad används certifikatet till, och är dess utfärdare publik?",
      "What is the certificate used for, and is its issuer a public one?"},
     "", c12_7},

    {backup_servers, "LC-BACKUP-001", "backup", should, printed,
     {"Alla servrar ingår inte i systembackupen", "Not every server is included in the system backup"},
     {"Ta systembackup på OS-nivå av samtliga servrar. Analysservern är undantagen: dess databaser behöver ingen (3.1.7).",
      "Back up every server at OS level. The analysis server is exempt: its databases need none (3.1.7)."},
     {"Tas systembackup av alla servrar utom analysservern?",
      "Is every server but the analysis server backed up at OS level?"},
     "backup-system", {{techspec_2024, "6.2"}}},
    {backup_servers, "LC-BACKUP-001", "backup", should, printed,
     {"Alla servrar ingår inte i systembackupen", "Not every server is included in the system backup"},
     {"Ta systembackup på OS-nivå av samtliga servrar.", "Back up every server at OS level."},
     {"Tas systembackup av alla servrar?", "Is every server backed up at OS level?"}, "backup-system",
     {{techspec_2025, "6.2"}}},
    {backup_databases, "LC-BACKUP-002", "backup", should, printed,
     {"Databaserna eller deras transaktionsloggar säkerhetskopieras inte",
      "The databases or their transaction logs are not backed up"},
     {"Ta databasbackup inklusive transaktionslogg. Analysserverns databaser behöver ingen (3.1.7).",
      "Back up databases with their transaction logs. Those of the analysis server need none (3.1.7)."},
     {"Säkerhetskopieras databaserna med transaktionslogg?",
      "Are the databases backed up with their transaction logs?"},
     "backup-database", {{techspec_2024, "6.2"}}},
    {backup_databases, "LC-BACKUP-002", "backup", should, printed,
     {"Databaserna eller deras transaktionsloggar säkerhetskopieras inte",
      "The databases or their transaction logs are not backed up"},
     {"Ta databasbackup inklusive transaktionslogg.", "Back up databases with their transaction logs."},
     {"Säkerhetskopieras databaserna med transaktionslogg?",
      "Are the databases backed up with their transaction logs?"},
     "backup-database", {{techspec_2025, "6.2"}}},
    {backup_installation_folder, "LC-BACKUP-003", "backup", must, printed,
     {"Installationskatalogen säkerhetskopieras inte", "The installation directory is not backed up"},
     {"Ta med installationskatalogen i backupen.", "Include the installation directory in the backup."},
     {"Ingår installationskatalogen i backupen?", "Is the installation directory part of the backup?"},
     "backup-installation-directory", c6_2},
    {check::monitoring, "LC-MON-001", "monitoring", should, printed,
     {"Det som bör övervakas övervakas inte", "What should be monitored is not"},
     {"Sätt upp övervakning och larm.", "Set up monitoring and alarms."}, {"Vad övervakas?", "What is monitored?"},
     "monitoring", c6_3},
    {application_monitoring, "LC-MON-002", "monitoring", should_not, printed,
     {"SCOM:s App Performance Monitoring är aktiv på applikationsservern",
      "SCOM's App Performance Monitoring is active on the application server"},
     {"Stäng av APM på applikationsservern.", "Switch APM off on the application server."},
     {"Är APM aktiv på applikationsservern?", "Is APM active on the application server?"}, "scom-apm", c6_3},
    {maintenance_mode, "LC-MON-003", "monitoring", should, printed,
     {"Servrarna ställs inte i Maintenance Mode vid uppdatering",
      "Servers are not put into maintenance mode during updates"},
     {"Ställ servrarna i Maintenance Mode tills Lifecare Installer är klar, om övervakningsverktyget medger det.",
      "Put the servers into maintenance mode until Lifecare Installer has finished, if the monitoring tool allows it."},
     {"Ställs servrarna i Maintenance Mode vid uppdatering?", "Are servers put into maintenance mode during updates?"},
     "maintenance-mode", c6_3, "maintenance-mode"},

    {availability_guaranteed, "LC-AVAIL-001", "availability", fact, derived,
     {"Tillgängligheten som krävs är högre än den som garanteras",
      "The required availability is higher than the guaranteed one"},
     {"Räkna med den garanterade i PROD, utom i servicefönster, och inget SLA i UTB; eller avtala mer med Tietoevry.",
      "Rely on the guaranteed availability in PROD, except during service windows, and on no SLA in UTB; or agree on more with Tietoevry."},
     {}, "cloud-availability", {{cloud_6_2, "4.3"}}},

    {description_unused, "LC-FILE-001", "file", fact, derived,
     {"Något som anges används inte: ingen regel i dokumentet gäller det här",
      "Something stated is not used: no rule of the document applies to it here"},
     {"Rätta vem som driftar installationen om det är fel; fråga annars Tietoevry om det, eller ta bort det.",
      "Correct who runs the installation if that is wrong; otherwise ask Tietoevry about it, or remove it."}, {}, "",
     own},
    {description_contradicts, "LC-FILE-002", "file", should, derived,
     {"Filen säger två saker som inte kan gälla samtidigt", "The file says two things that cannot both be so"},
     {"Rätta det av dem som är fel: kontroller och frågor följer det ena eller det andra.",
      "Correct whichever is wrong: checks and questions follow the one or the other."},
     {}, "", own},

    {waiver_expired, "LC-WAIVE-001", "waivers", should, assumed, {"Undantaget har gått ut", "The waiver has expired"},
     {"Åtgärda fyndet, eller pröva undantaget på nytt.", "Fix what was found, or reconsider the waiver."}, {}, "",
     own},
    {waiver_unused, "LC-WAIVE-002", "waivers", should, assumed,
     {"Undantaget gäller inget fynd", "The waiver matches no finding"}, {"Ta bort undantaget.", "Remove the waiver."},
     {}, "", own},
    {waiver_unknown, "LC-WAIVE-003", "waivers", should, assumed,
     {"Undantaget nämner en kontroll som inte finns", "The waiver names a check that does not exist"},
     {"Ange id för en kontroll som finns.",
      "Use the id of a check that exists."},
     {}, "", own},
};
// clang-format on
}  // namespace check_rows

/// The checks, by topic.
inline constexpr table checks{check_rows::rows};

/// Findings of a check that are of another severity than its row.
struct severity_exception {
    lifecare::check id;  ///< the check
    modality force;      ///< how strongly it is said of them
    label about;         ///< what they are about
    provenance source;   ///< in which documents

    friend constexpr bool same_key(const severity_exception& a, const severity_exception& b) noexcept {
        return a.id == b.id && a.force == b.force;
    }
};

namespace severity_exception_rows {
using enum check;
using enum modality;
inline constexpr label other_server{"andra servrar än core- och applikationsservrar",
                                    "servers other than core and application servers"},
    another_class{"ett riktvärde för en (Medium) applikationsserver",
                  "a guide value for a (Medium) application server"};
inline constexpr provenance c3_1_3{in_2024_and_2025("3.1.3")};
// clang-format off
inline constexpr severity_exception rows[] = {
    // check, force, about, printed in
    {server_name_length,      fact, other_server, c3_1_3},
    {server_name_first_digit, fact, other_server, c3_1_3},
    {database_name, fact,
     {"ett namn i en annan utgåva, eller som inte liknar någon av systemets databaser",
      "a name of another edition, or like none of the suite's databases"},
     {{techspec_2024, "13.4"}, {techspec_2025, "13.3"}}},
    {database_elsewhere, should,
     {"en av installationens databaser med en annan domän eller kund i namnet",
      "a database of the installation with another domain or customer in its name"},
     {{techspec_2024, "13.4"}, {techspec_2025, "13.3"}}},
    {role_missing, fact, {"webbservern", "the web server"}, in_2024_and_2025("2.2; 4.3")},
    // 3.1.1 calls the client's minimum a recommendation.
    {hardware_minimum, should, {"klienter", "client computers"}, {{techspec_2025, "3.1.1"}}},
    {hardware_recommendation,    fact, another_class, {{techspec_2024, "3.1.3"}}},
    {web_and_application_memory, fact, another_class, {{techspec_2024, "3.1.3"}}},
    {database_disk, should, {"en antagen storlek", "a size that is assumed"},
     in_2024_and_2025("3.1.4")},
};
// clang-format on
}  // namespace severity_exception_rows

/// In the order of the checks. audit.hpp gives such a finding its force.
inline constexpr table severity_exceptions{severity_exception_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
