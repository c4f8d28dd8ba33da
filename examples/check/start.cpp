// SPDX-License-Identifier: MIT
// A file to start from: what is known of the installation, and a comment for all that can be told.
#include "start.hpp"

#include <lifecare/rulebook/check_questions.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <nlohmann/json.hpp>

#include "../common/installation_file.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Text as TOML writes it: as JSON does, but for DEL.
std::string toml_text(std::string_view s) {
    std::string out;
    for (const char c : nlohmann::json(std::string(s)).dump()) out += c == '\x7f' ? std::string("\\u007f") : std::string(1, c);
    return out;
}

struct machine {
    const char *name, *zone, *roles, *software;
    int processors, memory, disk;
};

class starting_text {
public:
    starting_text(const starting_point& of, language lang) : of_{of}, lang_{lang} {}

    std::string write() {
        out_ = word(
            "# En installation, för lifecare-check, lifecare-size, lifecare-ports, lifecare-names och lifecare-support.\n"
            "# Allt får utelämnas: det som inte står här frågas det om, det gissas aldrig. Värdena är exempel: byt ut dem mot era.\n\n",
            "# An installation, for lifecare-check, lifecare-size, lifecare-ports, lifecare-names and lifecare-support.\n"
            "# Everything may be left out: what is not told is asked about, never guessed. The values are examples: replace them with your own.\n\n");
        line("customer = " + toml_text(of_.customer));
        line("family = \"" + std::string(lifecare::to_text(of_.family).view()) + '"', word("welfare eller education", "welfare or education"));
        line("hosting = \"" + std::string(lifecare::to_text(of_.hosting).view()) + '"', word("on-premises eller cloud", "on-premises or cloud"));
        if (of_.hosting == hosting::on_premises) own_installation();
        clients();
        if (of_.hosting == hosting::on_premises) operation();
        answers();
        papers();
        return out_;
    }

private:
    [[nodiscard]] std::string word(const char* sv, const char* en) const { return lang_ == language::swedish ? sv : en; }
    void line(const std::string& text, const std::string& comment = {}) { out_ += (comment.empty() ? text : left(text + ' ', 28) + "# " + comment) + '\n'; }

    void own_installation() {
        const bool welfare = of_.family == family::welfare;
        std::string keys;
        for (std::string_view key : product_keys()) keys += (keys.empty() ? "" : ", ") + std::string(key);
        line("products = []", word("av: ", "of: ") + keys);
        line("# class = \"medium\"", word("som vilken referenskonfiguration den byggdes: small, medium eller scalable",
                                          "as which reference configuration it was built: small, medium or scalable"));
        line("# databases = [\"HWE_DOM_KIR\"]", word("deras namn, som databasservern listar dem", "their names, as the database server lists them"));
        line("\n[volumes]");
        line(of_.inhabitants ? "inhabitants = " + std::to_string(of_.inhabitants) : "# inhabitants = 37_816");
        line(of_.users ? "users = " + std::to_string(of_.users) : "# users = 400", word("samtidiga användare", "concurrent users"));
        for (const char* volume : {"# voo_clients = 1_300", "# ifo_cases = 900", "# mobile = true"})
            if (welfare) line(volume);
        for (const char* volume : {"# compulsory_pupils = 4_000", "# upper_secondary_pupils = 1_500"})
            if (!welfare) line(volume);
        line("# rto_hours = 24");
        line("# availability_pct = 99.5");
        line("# largest_table_gb = 5");
        line("\n[[domain]]");
        line("name = \"DOM\"", word("den del som står i dess databasers namn", "the part of its databases' names"));
        line(welfare ? "subsystems = [\"KIR\", \"VoO\", \"IFO\"]" : "subsystems = [\"KIR\", \"EDU\"]");

        const std::string windows = "\"Windows Server 2022\", \".NET Framework 4.8\"",
                          application = windows + ", \".NET 8.0\"" + (welfare ? ", \"RabbitMQ\"" : ""), web = windows + ", \".NET 8.0\"",
                          database = windows + ", \"SQL Server 2022\"", all = application + ", \"SQL Server 2022\"";
        if (of_.one_server) {
            server({"SERVER01", "admin-network", "\"core-server\", \"application-server\", \"database-server\", \"intranet-server\"", all.c_str(), 4, 64, 800});
        } else {
            server({"CORE01", "admin-network", "\"core-server\", \"application-server\"", application.c_str(), 4, 32, 200});
            server({"DB01", "admin-network", "\"database-server\"", database.c_str(), 4, 64, 800});
            server({"INT01", "intranet", "\"intranet-server\"", web.c_str(), 4, 12, 50});
        }
        server({"WEB01", "dmz", "\"web-server\"", web.c_str(), 4, 12, 50});
        line("\n# [ports]", word("bara där de är andra än de tryckta", "only where they are not as printed"));
        line("# sql = 14_330");
        line("\n# [network.client]");
        line("# prefixes = [\"10.64.0.0/16\"]");
        line("# open_ports = [443, 2100]", word("det som de når av kärn- och applikationsservrarna", "what they reach of the core and application servers"));
    }
    void server(const machine& m) {
        line("\n[[server]]");
        line(std::string("name = \"") + m.name + '"', word("högst 15 tecken, ingen siffra först", "at most 15 characters, no digit first"));
        line(std::string("zone = \"") + m.zone + '"');
        line(std::string("roles = [") + m.roles + ']');
        line("processors = " + std::to_string(m.processors));
        line("memory_gb = " + std::to_string(m.memory));
        line("disk_gb = " + std::to_string(m.disk));
        line("partitions = [\"C:\", \"D:\"]");
        line(std::string("software = [") + m.software + ']');
    }
    void clients() {
        line("\n[client]");
        for (const char* key : {"# memory_gb = 16", "# disk_gb = 256", "# bandwidth_mbit = 100", "# latency_ms = 5", "# wan = false", "# thin_client = false",
                                "# two_factor = true", "# software = [\"Windows 11 Enterprise 23H2\", \".NET Framework 4.8\"]"})
            line(key);
    }
    void operation() {
        line("\n[iis]");
        line("# https = true");
        line("# tls_in_front = false", word("avslutar en omvänd proxy eller lastbalanserare TLS?", "does a reverse proxy or load balancer end TLS?"));
        for (const char* key : {"# forwarded_host = true", "# forwarded_proto = true", "# pool_per_application = true", "# firewall_behind = true",
                                "\n[backup]", "# servers = true", "# databases = true", "# transaction_logs = true", "# installation_folder = true",
                                "\n[monitoring]", "# maintenance_mode = true", "# scom = false"})
            line(key);
        std::string points;
        for (const auto& p : rulebook::monitoring) points += (points.empty() ? "\"" : ", \"") + std::string(p.key.view()) + '"';
        line("# watched = [" + points + ']');
    }
    void answers() {
        line("\n[answers]", word("det som bara en människa kan säga: true där det är så, false där det inte är så",
                                 "what only a person can tell: true where it is so, false where it is not"));
        const document asks = newest_document(of_.hosting, of_.family).value();
        for (const auto& q : rulebook::check_questions.in(asks)) line("# " + std::string(q.rule.view()) + " = true", std::string(q.question.in(lang_).view()));
    }
    void papers() {
        line("\n# [[certificate]]");
        line("# name = \"www.example.se\"");
        line("# use = \"server\"", word("server, client eller agent", "server, client or agent"));
        line("# issued = 2025-01-01");
        line("# expires = 2026-01-01");
        line("\n# [[waiver]]", word("ett fynd som någon har godtagit", "a finding that somebody has accepted"));
        line("# check = \"LC-HW-002\"");
        line("# subject = \"WEB01\"");
        line(word("# reason = \"byts i juni\"", "# reason = \"replaced in June\""));
        line("# by = \"IT\"");
        line("# until = 2026-06-30");
    }

    const starting_point& of_;
    language lang_;
    std::string out_;
};

}  // namespace

std::string starting_file(const starting_point& of, language lang) { return starting_text(of, lang).write(); }

}  // namespace tools
