// SPDX-License-Identifier: MIT
// A file to start from: what is known of the installation, and a comment for all that can be told.
#include "start.hpp"

#include <lifecare/audit.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/naming.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/sizing.hpp>
#include <vector>

#include "../common/installation_file.hpp"
#include "../common/installation_keys.hpp"
#include "../common/text.hpp"
#include "../common/write/toml_text.hpp"
#include "audited.hpp"

namespace tools {

using namespace lifecare;

namespace {

struct machine {
    std::string name, zone, roles;
    std::vector<std::vector<std::string_view>> software;  ///< of each product the versions, the best first
    int processors, memory, disk;
};

/// The software of an example: of each product the first version that its check has nothing against on the day.
class example_software {
public:
    /// `of`: where the software is: "client", or a server of any other name.
    example_software(std::string_view of, document from, date day, language lang)
        : of_{of}, from_{from}, day_{day}, lang_{lang} {}

    /// Adds the first of some versions of a product; where something is said against each, what is said.
    void add(const std::vector<std::string_view>& versions) {
        std::string said;
        for (std::string_view version : versions) {
            const std::string against = against_version(version);
            if (against.empty()) return put(list_, toml_text(version));
            put(said, std::string(version) + ": " + against);
        }
        put(left_out_, said);
    }
    [[nodiscard]] std::string list() const { return '[' + list_ + ']'; }
    /// What could not be chosen, and why; empty where everything could.
    [[nodiscard]] const std::string& left_out() const { return left_out_; }

private:
    static void put(std::string& all, const std::string& one) { all += (all.empty() ? "" : ", ") + one; }
    [[nodiscard]] std::string against_version(std::string_view version) const {
        const std::string_view software[] = {version};
        const server machine[] = {{.name = of_, .software = software}};
        installation one;
        if (of_ == "client") one.client.software = software;
        else one.servers = machine;
        finding_list said;
        audit(one, audit_request{.document = from_, .day = day_}, said);
        for (const finding& f : said.all)
            if (f.state == finding_state::found && f.row->topic == "software" && f.detail == version) {
                const std::string title(f.row->title.in(lang_).view());
                return title +
                       (f.day.valid() ? " (" + std::string(lifecare::to_text(f.day).view()) + ')' : std::string{});
            }
        return {};
    }

    std::string_view of_;
    document from_;
    date day_;
    language lang_;
    std::string list_, left_out_;
};

class starting_text : one_language {
public:
    starting_text(const starting_point& of, date day, language l)
        : one_language{l}, of_{of}, day_{day}, asks_{newest_document(of.hosting, of.family).value()} {}

    std::string write() {
        out_ = word(
            "# En installation, för lifecare-check, lifecare-size, lifecare-ports, lifecare-names och lifecare-support.\n"
            "# Allt får utelämnas: det som inte står här frågas det om, det gissas aldrig. Värdena är exempel: byt ut dem mot era.\n\n",
            "# An installation, for lifecare-check, lifecare-size, lifecare-ports, lifecare-names and lifecare-support.\n"
            "# Everything may be left out: what is not stated is asked about, never guessed. The values are examples: replace them with your own.\n\n");
        line("customer = " + toml_text(of_.customer));
        line("family = \"" + std::string(lifecare::to_text(of_.family).view()) + '"', comment_of("", "family"));
        line("hosting = \"" + std::string(lifecare::to_text(of_.hosting).view()) + '"', comment_of("", "hosting"));
        if (!in_cloud()) own_installation();
        else line("# products = [\"lifecare-as-a-service\"]", comment_of("", "products") + products());
        clients();
        if (!in_cloud()) operation();
        answers();
        papers();
        return out_;
    }

private:
    /// What the table of keys has to say beside one.
    [[nodiscard]] std::string comment_of(std::string_view heading, std::string_view key) const {
        return str(find_file_key(heading, key)->comment.in(lang));
    }
    [[nodiscard]] bool in_cloud() const { return of_.hosting == hosting::cloud; }
    void line(const std::string& text, const std::string& comment = {}) {
        out_ += (comment.empty() ? text : left(text + ' ', 28) + "# " + comment) + '\n';
    }

    /// Whether the family has one of some products.
    [[nodiscard]] bool has_some(enum_set<product> these) const {
        return !installation{.family = of_.family, .products = these}.own_products().empty();
    }
    /// The products of the hosting and the family, with commas.
    [[nodiscard]] std::string products() const {
        std::string keys;
        for (std::string_view key : product_keys()) {
            const product p = parse_product(key).value();
            const bool of_cloud = p >= product::lifecare_as_a_service;
            if (of_cloud == in_cloud() && has_some(p)) keys += (keys.empty() ? "" : ", ") + std::string(key);
        }
        return keys;
    }
    void own_installation() {
        const bool welfare = of_.family == family::welfare;
        line("products = []", comment_of("", "products") + products());
        if (rulebook::reference_configurations.in(asks_).size() != 0)
            line("# class = \"" + std::string(lifecare::to_text(class_by_numbers()).view()) + '"',
                 comment_of("", "class"));
        line("# databases = [" + example_databases() + ']', comment_of("", "databases"));
        line("\n[volumes]");
        line(of_.inhabitants ? "inhabitants = " + std::to_string(of_.inhabitants)
                             : "# inhabitants = " + std::to_string(example_inhabitants));
        line(of_.users ? "users = " + std::to_string(of_.users) : "# users = " + std::to_string(example_users),
             word("samtidiga användare", "concurrent users"));
        for (const char* volume : {"# voo_clients = 1_300", "# ifo_cases = 900", "# mobile = true"})
            if (welfare) line(volume);
        for (const char* volume : {"# compulsory_pupils = 4_000", "# upper_secondary_pupils = 1_500"})
            if (!welfare) line(volume);
        line("# rto_hours = 24");
        line("# availability_pct = 98.5");
        line("# largest_table_gb = 5");
        line("\n[[domain]]");
        line("name = \"DOM\"", comment_of("[[domain]]", "name"));
        line(welfare ? "subsystems = [\"KIR\", \"VoO\", \"IFO\"]" : "subsystems = [\"KIR\", \"EDU\"]");
        example();

        const std::vector<std::string_view> windows{"Windows Server 2022", "Windows Server 2019"},
            framework{".NET Framework 4.8"}, runtime{".NET 8.0"}, sql{"SQL Server 2022", "SQL Server 2019"};
        const std::vector<std::vector<std::string_view>> web{windows, framework, runtime},
            database{windows, framework, sql};
        std::vector<std::vector<std::string_view>> application = web;
        if (welfare) application.push_back({"RabbitMQ"});
        std::vector<std::vector<std::string_view>> all = application;
        all.push_back(sql);
        // A scalable installation balances the load between two of each.
        const bool pairs = !of_.one_server && find_check(check::scalable_load_balancing, asks_) != nullptr &&
                           class_by_numbers() == reference_class::scalable;
        const auto balanced = [&](const std::string& name, const char* zone, const std::string& roles,
                                  const auto& software, int memory, int disk) {
            server({name + "01", zone, roles + (pairs ? ", \"load-balanced-server\"" : ""), software, 4, memory, disk});
            if (pairs) server({name + "02", zone, roles + ", \"load-balanced-server\"", software, 4, memory, disk});
        };
        if (of_.one_server) {
            server({"SERVER01", "admin-network",
                    "\"core-server\", \"application-server\", \"database-server\", \"intranet-server\"", all, 4, 64,
                    800});
        } else {
            if (pairs) server({"CORE01", "admin-network", "\"core-server\"", application, 4, 32, 200});
            balanced(pairs ? "APP" : "CORE", "admin-network",
                     pairs ? "\"application-server\"" : "\"core-server\", \"application-server\"", application, 32,
                     200);
            balanced("DB", "admin-network", "\"database-server\"", database, 64, 800);
            server({"INT01", "intranet", "\"intranet-server\"", web, 4, 12, 50});
        }
        balanced("WEB", "dmz", "\"web-server\"", web, 12, 50);
        line("\n# [ports]", word("bara där de är andra än dokumentets", "only where they are not as printed"));
        line("# sql = 14_330");
        line("\n# [network.client]");
        line("# prefixes = [\"10.64.0.0/16\"]");
        line("# open_ports = [443, 2100]", comment_of("[network.NAME]", "open_ports"));
    }
    /// What the installation of this file must have, by the document that governs it.
    [[nodiscard]] std::string example_databases() const {
        const domain example[] = {{"DOM", of_.family == family::welfare
                                              ? enum_set{subsystem::kir, subsystem::voo, subsystem::ifo}
                                              : enum_set{subsystem::kir, subsystem::edu}}};
        std::string out;
        for_each_expected_database({.customer = of_.customer, .domains = example},
                                   newest_document(of_.hosting, of_.family).value(), [&](const expected_database& e) {
                                       if (e.need == database_need::required)
                                           out += (out.empty() ? "" : ", ") + toml_text(name_of(e).view());
                                   });
        return out;
    }
    void server(const machine& m) {
        line("\n[[server]]");
        line("name = \"" + m.name + '"', comment_of("[[server]]", "name"));
        line("zone = \"" + m.zone + '"');
        line("roles = [" + m.roles + ']');
        line("processors = " + std::to_string(m.processors));
        line("memory_gb = " + std::to_string(m.memory));
        line("disk_gb = " + std::to_string(m.disk));
        line("partitions = [\"C:\", \"D:\"]");
        software("", m.name, m.software);
        example();
    }
    /// The software of a machine or the clients, and in a comment what of it is left out.
    void software(const std::string& before, std::string_view of,
                  const std::vector<std::vector<std::string_view>>& products) {
        example_software chosen(of, asks_, day_, lang);
        for (const auto& versions : products) chosen.add(versions);
        line(before + "software = " + chosen.list());
        if (!chosen.left_out().empty()) line(word("# utan ", "# without ") + chosen.left_out());
    }
    void example() { line("example = true", comment_of("[[server]]", "example")); }
    /// The reference configuration that the file's numbers give, of which those that are not told stand in comments.
    [[nodiscard]] reference_class class_by_numbers() const {
        return classify({.inhabitants = of_.inhabitants ? of_.inhabitants : example_inhabitants},
                        {.users = of_.users ? of_.users : example_users})
            .value()
            .value_or(reference_class::medium);
    }
    void clients() {
        line("\n[client]");
        if (!in_cloud()) line("# processors = 4");
        line("# memory_gb = 16");
        line("# disk_gb = 256", in_cloud() ? word("det som är ledigt", "what is free") : std::string{});
        for (const char* key : {"# bandwidth_mbit = 100", "# latency_ms = 5"})
            line(key, in_cloud() ? word("internetanslutningens", "of the internet connection") : std::string{});
        for (const char* key : {"# wan = false", "# thin_client = false"})
            if (!in_cloud()) line(key);
        line("# two_factor = true", in_cloud() ? word("MFA för alla användare, varifrån de än loggar in",
                                                      "MFA for every user, wherever they log in from")
                                               : word("inloggning utifrån", "log-in from outside"));
        std::vector<std::vector<std::string_view>> products{
            {"Windows 11 Enterprise 25H2", "Windows 11 Enterprise 24H2", "Windows 11 Enterprise 23H2"}};
        if (!in_cloud()) products.push_back({".NET Framework 4.8"});
        software("# ", "client", products);
    }
    void operation() {
        line("\n[iis]");
        line("# https = true");
        line("# tls_in_front = true", comment_of("[iis]", "tls_in_front"));
        for (const char* key : {"# forwarded_host = true", "# forwarded_proto = true", "# pool_per_application = true",
                                "# firewall_behind = true", "\n[backup]", "# servers = true", "# databases = true",
                                "# transaction_logs = true", "# installation_folder = true", "\n[monitoring]",
                                "# maintenance_mode = true", "# scom = false"})
            line(key);
        std::string points;
        for (std::string_view point : find_file_key("[monitoring]", "watched")->words())
            points += (points.empty() ? "" : ", ") + toml_text(point);
        line("# watched = [" + points + ']');
    }
    void answers() {
        line("\n[answers]", word("det som bara en människa kan säga: true, false eller \"not-applicable: SKÄL\"",
                                 "what only a person can tell: true, false or \"not-applicable: REASON\""));
        for (const auto& q : rulebook::check_questions.in(asks_))
            line("# " + std::string(q.rule.view()) + " = true", question_of(q, lang));
        line("\n[conditions]",
             word("om det är så som frågorna förutsätter", "whether it is so as the questions presuppose"));
        for (const auto& c : rulebook::question_conditions.in(asks_))
            if (const auto& by = c.deciders;  // what other keys decide is left to them: the file says nothing twice
                by.reading == decided_by_reading::all || (by.products.empty() && by.subsystems.empty() &&
                                                          by.roles.empty() && by.setting == deciding_setting::none))
                line("# " + std::string(c.key.view()) + " = true", std::string(c.condition.in(lang).view()));
    }
    void papers() {
        // The days are a year from now, so that nothing has ended in what is taken over as it is.
        const date later{static_cast<std::int16_t>(day_.year + 1), day_.month,
                         day_.month == 2 && day_.day == 29 ? std::uint8_t{28} : day_.day};
        const auto day = [](date d) { return std::string(lifecare::to_text(d).view()); };
        line("\n# [[certificate]]");
        line("# name = \"www.example.se\"");
        line("# use = \"server\"", in_cloud() ? word("server eller client", "server or client")
                                              : word("server, client eller agent", "server, client or agent"));
        line("# issued = " + day(day_));
        // As long as a public authority may give it from this day.
        const certificate_answer longest = verdict_of({.use = certificate_use::server, .issued = day_}, asks_, day_);
        line("# expires = " + day(longest.longest && longest.longest->limit ? longest.longest->end_day : later));
        line(word("\n# Ett fynd som någon har godtagit, med sitt id och vem det gäller:",
                  "\n# A finding that somebody has accepted, by its id and whom it is about:"));
        line("#   [[waiver]]");
        line(in_cloud() ? "#   check = \"LC-NET-006\"" : "#   check = \"LC-HW-002\"");
        line(in_cloud() ? "#   subject = \"client\"" : "#   subject = \"WEB01\"");
        line(word("#   reason = \"byts nästa år\"", "#   reason = \"replaced next year\""));
        line("#   by = \"IT\"");
        line("#   until = " + day(later));
    }

    static constexpr std::uint32_t example_inhabitants = 37'816, example_users = 400;

    const starting_point& of_;
    date day_;
    document asks_;  ///< the document whose questions stand in it
    std::string out_;
};

}  // namespace

std::string starting_file(const starting_point& of, date day, language lang) {
    return starting_text(of, day, lang).write();
}

}  // namespace tools
