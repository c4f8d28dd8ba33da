// SPDX-License-Identifier: MIT
/// \file
/// What people call a table or a column when they ask, and which words of a question ask for nothing.
#pragma once

#include <lifecare/core/text.hpp>

namespace tools::rules {

/// Words of a question that look for nothing. Endings are not tried on them.
inline constexpr lifecare::text stop_words =
    "a about all allowed alla an and any are as at att av bara be been behöva behövs behöver blir bli by can "
    "could den det de denna dess detta do does during där då efter eller en ett finns for from före får för från "
    "få gäller get ha had has have he hos how hur här i if in inne inte into is it its ju just kan kommer krävs "
    "krav kräver kräva lite man may me med mellan men mer minst minsta måste many mest mot much must my mycket "
    "många need needed needs ni not när nu och of ok om on or os our out own över per på rekommenderas "
    "rekommenderad recommended require required requirement requirements sedan ska skall should since sig som så "
    "ta take than that the their them then there these they this those till to too under up upp us use used ut "
    "utan vad vara var vem vi vid vilka vilken vilket vill we what when where whether which while who why will "
    "with within without would you your är åt än även varför vart visa show list lista tell give ge går gå göra "
    "gör gjorts kontor kontoret köra kör körs run running hej snälla please tack annan andra olika vår "
    "våra vårt er era ert din dina någon något några varje each every ligga ligger hålla håller brukar fungerar "
    "work works bör skulle kunna ens också only enbart sin sina sitt dem dom dig mig jag min mina mitt hade set "
    "sätta sätts ställa finnas nödvändigt obligatoriskt mandatory tillåtet tillåten tillåts tillåtas tillåta ger "
    "ges behov happens händer using bra best tål tillräckligt enough räcker ofta often gång gånger long länge "
    // What is said around a question.
    "alltid alltså annars berätta borde bra bäst bästa både dock därför egentligen egentliga fick finna fler flera "
    "fortfarande fram framför fråga frågar frågor fundera funderar funkar fått försöka försöker förstå förstår "
    "förklara genom gick gärna heller helst helt hitta hittar hör höra igen ihop ingen inget inga innan innebär "
    "innehåller innehålla ibland istället ju kanske ledigt liksom lär låta låter mening menar nog normalt någonsin "
    "någonting någonstans nästan okej oss precis redan rätt sak saker slippa snart stå står säga säger så "
    "sätt sådan sådana sådant titta tro tror tyvärr tänka tänker undra undrar uppe ut vanlig vanliga vanligt "
    "vanligtvis varandra vems verkar vet veta vettigt visst vilja väl vore också "
    "able actually again already also although always among another anybody anyone anything anyway around because "
    "become been being belong belongs best better both cannot certain come could describe did doing done each easily "
    "either else ever every everyone everything exactly explain find found further general generally getting given "
    "gives going gone good happen however i'm kind know let like likely look looking lot made make makes making might "
    "most never nobody none nothing now once one other others ought perhaps possible possibly probably quite rather "
    "really regarding said say says seem seems shall she show simply so some somebody someone something sometimes "
    "soon still such suppose supposed sure tell thing things think through trying two usually very want wants way "
    "ways well were whatever whether whose wish wonder wondering yet";

/// Words that say of what kind an answer is: they help to choose, and are never what a row lacks. So are words that
/// ask for an amount, a time or a meaning.
inline constexpr lifecare::text weak_words =
    "stöds stöd stödja supported support supporteras version versioner versions server servrar servers system "
    "systemet lifecare procapita tietoevry tieto kund kunden customer kommun kommunen municipality använda används "
    "rekommendation regel regler rule rules antal number storlek size senaste latest äldsta oldest lägsta lowest "
    "högsta highest max min maximal ny nya new gammal gamla old dag day days dagar tid time timmar hours datum "
    "date vecka week månad month år year ställe plats miljö environment program programvara software installera "
    "installation lösning fråga svar hjälp help info information ansvarar ansvar responsible maximum minimum "
    "samma same tillsammans together tekniker drift operation maskin dator computer öppna open öppnar öppnas öppning "
    "openings egen egna eget own själv själva themselves lång långa "
    "byta byter byte change changes ändra ändras läsa läser read";

/// Words that ask for an amount, and the columns that state one.
inline constexpr lifecare::text amount_words =
    "mycket många stor stort stora much many big large storlek size antal lång långt long high hög högt snabb "
    "snabbt fast minst mest lägsta högsta längd length minsta största maximum minimum max min kapacitet krav "
    "behov gammal";
inline constexpr lifecare::text amount_columns[] = {"memory_gb", "bytes",       "value",
                                                    "times",     "users_below", "first_time"};
/// Words that ask for a time, and the columns that state one.
inline constexpr lifecare::text time_words = "när when klockan tid time datum date dag day upphör ends slut";
inline constexpr lifecare::text time_columns[] = {"first_time", "supported_until", "supported_from", "since",
                                                  "days_before"};

/// Words that ask what something is, and the tables that say it.
inline constexpr lifecare::text meaning_words = "betyder betyda mean means förkortning definition";
inline constexpr lifecare::text meaning_questions[] = {"vad är", "what is", "vad gör", "what does"};
inline constexpr lifecare::text meaning_tables[] = {"modules", "subsystems", "endpoints", "cloud-services", "systems"};

/// A verb whose particle may come words later: "hur loggar medborgarna in".
struct particle_verb {
    lifecare::text verb, particle, meant;
};
inline constexpr particle_verb particle_verbs[] = {
    {"logga", "in", "inloggning"}, {"log", "in", "inloggning"},     {"logga", "ut", "utloggning"},
    {"log", "out", "utloggning"},  {"ladda", "ner", "nedladdning"}, {"ladda", "ned", "nedladdning"},
};

/// What people ask for when a table answers.
struct asked_table {
    lifecare::text key;    ///< of the table
    lifecare::text words;  ///< beside those of its title
    int weight = 100;      ///< of its rows among those of other tables, in hundredths
};
inline constexpr asked_table asked_tables[] = {
    {"documents", "dokument utgåva", 70},
    {"governances", "gäller governs vilket dokument", 66},
    {"subsystems", "delsystem förkortning betyder", 90},
    {"endpoints", "roll serverroll vad är servertyp", 90},
    {"hardware", "hårdvara server dator krav minimikrav spec storlek kapacitet", 124},
    {"growth-rules", "tillväxt växer", 95},
    {"reference-configurations", "storleksklass klass storlek liten medium skalbar", 95},
    {"storage", "utrymme disk lagring växer MB GB", 105},
    {"unmeasured-storage", "utrymme", 90},
    {"flows", "port portar öppning brandvägg brandväggsöppning kommunikation trafik TCP", 90},
    {"drawn-flows", "öppning ritning", 90},
    {"firewall-programs", "brandvägg program undantag", 95},
    {"client-ports", "port portar klient öppning brandvägg TCP", 92},
    {"client-ranges", "port portar portspann port range klient intervall", 90},
    {"databases", "databas databasnamn", 104},
    {"legacy-databases", "gammalt databasnamn", 90},
    {"naming-standards", "namnsättning databasnamn namnregel", 95},
    {"platforms", "stöds supported version versioner krav programvara software plattform", 110},
    {"mobile-platforms", "mobil telefon webbläsare surfplatta", 95},
    {"components", "komponent runtime bibliotek", 90},
    {"modules", "modul produkt vad är", 85},
    {"access-methods", "inloggning login metod", 100},
    {"limits", "gräns krav minst högst längd hur många", 112},
    {"security", "säkerhet", 100},
    {"operations", "drift", 100},
    {"startup-order", "starta uppstart ordning omstart", 105},
    {"monitoring", "övervaka larm", 100},
    {"cloud", "moln molnet LCS", 98},
    {"cloud-platforms", "moln stöds supported version webbläsare användarens dator molntjänst", 104},
    {"cloud-client-limits", "moln krav bandbredd svarstid skärm klient molntjänst", 104},
    {"cloud-client", "moln klient", 98},
    {"cloud-login-methods", "moln inloggning login e-legitimation", 102},
    {"service-windows", "servicefönster när tid klockan", 106},
    {"service-window-rules", "servicefönster", 102},
    {"environment-differences", "skillnad UTB PROD testmiljö", 98},
    {"interfaces", "Stockholm", 75},
    {"integrations", "Stockholm", 78},
    {"integration-figures", "Stockholm", 60},
    {"integration-references", "Stockholm", 60},
    {"systems", "Stockholm", 80},
    {"city-services", "Stockholm", 75},
    {"city-login-methods", "Stockholm", 72},
    {"city-facts", "Stockholm", 72},
    {"platform-components", "Stockholm", 60},
    {"vellinge-products", "Vellinge", 85},
    {"vellinge-modules", "Vellinge", 80},
    {"vellinge-rules", "Vellinge", 88},
    {"access-paths", "Vellinge hemarbete hemifrån distansarbete vpn remote", 85},
    {"routine", "Vellinge rutin", 92},
    {"sample-windows", "Vellinge", 80},
    {"references", "länk adress webbadress url dokument", 75},
    {"change-history", "ändring nytt changes", 70},
    {"checks", "kontroll check", 66},
    {"questions", "fråga", 68},
    {"question-conditions", "", 45},
    {"implications", "följer medför förutsätter implies follows", 42},
    {"contradictions", "motsägelse", 55},
    {"left-out", "", 40},
};

/// What people call a column that a row fills. A weight of none is what a row says beside its subject.
struct asked_column {
    lifecare::text key;
    lifecare::text words;
    int weight = 80;  ///< of what stands in the column, in hundredths
};
inline constexpr asked_column asked_columns[] = {
    {"where", "", 30},
    {"memory_gb", "minne memory RAM GB gigabyte", 85},
    {"disk_gb", "disk hårddisk lagring GB gigabyte", 85},
    {"processor", "processor CPU kärnor", 85},
    {"port", "port", 110},
    {"first", "port", 60},
    {"last", "port", 60},
    {"bytes", "", 20},
    {"bytes_min", "", 20},
    {"per", "", 60},
    {"printed", "", 80},
    {"users_below", "användare", 85},
    {"users_above", "användare", 85},
    {"inhabitants_below", "invånare", 85},
    {"inhabitants_above", "invånare", 85},
    {"subsystem", "", 95},
    {"supported_until", "slut upphör", 80},
    {"first_time", "klockan tid", 70},
    {"last_time", "klockan tid", 70},
    {"basis", "", 0},
    {"why", "", 20},
    {"modality", "", 0},
    {"compare", "", 0},
    {"requirement", "", 0},
    {"kind", "", 80},
    {"scope", "", 40},
    {"note", "", 60},
    {"remark", "", 30},
    {"topic", "", 50},
    {"supplier", "", 70},
    {"remedy", "", 50},
    {"callers", "", 0},
    {"answers", "", 0},
    {"only_for", "", 30},
    {"open_list", "", 0},
    {"section", "", 0},
    {"document", "", 0},
    {"transport", "", 40},
    {"sockets", "", 10},
    {"cores", "", 10},
    {"unit", "", 50},
    {"resolution", "", 40},
    {"first_says", "", 60},
    {"second_says", "", 60},
    {"reason", "", 40},
    {"comment", "", 60},
    {"condition", "", 65},
    {"served_by", "", 50},
    {"belongs_to", "", 30},
};

}  // namespace tools::rules
