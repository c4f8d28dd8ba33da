// SPDX-License-Identifier: MIT
// The report as one page: no network, no script, readable on paper, on a telephone and by a screen reader.
#include <lifecare/firewall.hpp>
#include <map>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "audited.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr const char* style = R"css(
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --soft: #f2f4f7; --line: #8a94a3; --error: #a3121f; --warning: #7a4a00; --note: #1f4e8c; --good: #14602f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #14171c; --soft: #20252d; --line: #7d8896; --error: #ff9aa2; --warning: #ffcc7a; --note: #9cc4ff; --good: #8fdca8; } }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
.verdict { padding: .8rem 1rem; background: var(--soft); border-left: .5rem solid var(--good); font-size: 1.15rem; }
.verdict.bad { border-color: var(--error); } .verdict.fair { border-color: var(--warning); }
.error b, .error summary { color: var(--error); } .warning b { color: var(--warning); } .note b { color: var(--note); }
li.finding { margin: .6rem 0; } .source, small { font-size: .9rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; overflow-wrap: break-word; border-bottom: 1px solid var(--line); } td.number { text-align: right; white-space: nowrap; }
svg { width: 100%; height: auto; } svg text { fill: var(--ink); font: 14px system-ui, sans-serif; } svg .box { fill: var(--soft); stroke: var(--line); } svg .bar { fill: var(--note); } svg .past { fill: var(--error); }
a { color: var(--note); } :focus-visible { outline: 3px solid var(--note); }
@media print { body { max-width: none; } nav { display: none; } li.finding, tr, svg { break-inside: avoid; } }
)css";

std::string esc(std::string_view s) { return xml_text(s); }

class page {
public:
    explicit page(const audited& a) : a_{a} {}

    std::string write() {
        const std::string title = word("Granskning av ", "Check of ") + (a_.of.customer.empty() ? a_.file : std::string(a_.of.customer));
        const auto& d = rulebook::documents[static_cast<std::size_t>(a_.asked.from)];
        out_ = "<!doctype html>\n<html lang=\"" + word("sv", "en") +
               "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + esc(title) +
               "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1>" + esc(title) + "</h1>\n<p>" + esc(d.title) + ", " + esc(d.issued) +
               " (" + esc(lifecare::to_text(d.id)) + "). " + word("Dag", "Day") + ": " + day(a_.asked.day) + ".</p>\n";
        verdict();
        contents();
        findings();
        unknown();
        sizing();
        picture();
        support();
        openings();
        sources();
        return out_ + "</main>\n</body>\n</html>\n";
    }

private:
    [[nodiscard]] std::string word(const char* sv, const char* en) const { return a_.word(sv, en); }
    [[nodiscard]] static std::string day(date d) { return std::string(lifecare::to_text(d).view()); }
    void heading(const char* id, const std::string& text) { out_ += "<h2 id=\"" + std::string(id) + "\">" + esc(text) + "</h2>\n"; }
    void table(const std::string& caption, const std::vector<std::string>& headings) {
        out_ += "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + esc(caption) + "\">\n<table>\n<thead><tr>";
        for (const std::string& h : headings) out_ += "<th scope=\"col\">" + esc(h) + "</th>";
        out_ += "</tr></thead>\n<tbody>\n";
    }
    void row(const std::vector<std::string>& cells) {
        out_ += "<tr>";
        for (const std::string& c : cells) out_ += "<td>" + esc(c) + "</td>";
        out_ += "</tr>\n";
    }
    void end_table() { out_ += "</tbody>\n</table>\n</div>\n"; }

    void verdict() {
        const std::size_t errors = a_.summary.findings(severity::error), warnings = a_.summary.findings(severity::warning);
        const char* how = errors ? "verdict bad" : warnings ? "verdict fair" : "verdict";
        const std::string said = a_.summary.nothing_checked() ? word("Inget kunde kontrolleras.", "Nothing could be checked.")
                                 : errors ? word("Installationen uppfyller inte kraven.", "The installation does not meet the requirements.")
                                 : warnings
                                     ? word("Kraven är uppfyllda, men inte alla rekommendationer.", "The requirements are met, but not every recommendation.")
                                     : word("Inget av det som kunde kontrolleras är fel.", "Nothing that could be checked is wrong.");
        out_ += "<p class=\"" + std::string(how) + "\"><strong>" + esc(said) + "</strong> " + esc(a_.totals()) + ".</p>\n";
    }
    void contents() {
        out_ += "<nav aria-label=\"" + word("Innehåll", "Contents") + "\"><ul>\n";
        const std::pair<const char*, std::string> all[] = {{"findings", word("Fynd", "Findings")},
                                                           {"questions", word("Frågor", "Questions")},
                                                           {"sizing", word("Dimensionering", "Sizing")},
                                                           {"picture", word("Servrar och nät", "Servers and networks")},
                                                           {"support", word("Programvarans stöd", "Support of software")},
                                                           {"openings", word("Öppningar", "Openings")},
                                                           {"sources", word("Källor", "Sources")}};
        for (const auto& [id, name] : all) out_ += "<li><a href=\"#" + std::string(id) + "\">" + esc(name) + "</a></li>\n";
        out_ += "</ul></nav>\n";
    }
    void finding_items(const std::vector<const finding*>& these, const char* kind) {
        out_ += "<ul>\n";
        for (const finding* f : these) {
            out_ += "<li class=\"finding " + std::string(kind) + "\"><b>" + esc(a_.subject(*f)) + "</b>: " + esc(a_.message(*f)) + ". ";
            if (f->state == finding_state::found) out_ += esc(a_.word(f->row->remedy));
            if (f->accepted)
                out_ += word("Undantag: ", "Waived: ") + esc(f->accepted->reason) + (f->accepted->by.empty() ? "" : " (" + esc(f->accepted->by) + ")") + ".";
            out_ += "<br><span class=\"source\">" + esc(f->row->code) + ", " + esc(cited(*f->where)) +
                    (f->how == basis::printed ? "" : ", " + esc(lifecare::to_text(f->how))) + "</span></li>\n";
        }
        out_ += "</ul>\n";
    }
    void findings() {
        heading("findings", word("Fynd", "Findings"));
        if (a_.of_state(finding_state::found).empty()) out_ += "<p>" + word("Inga.", "None.") + "</p>\n";
        for (severity s : {severity::error, severity::warning, severity::note}) {
            const auto these = a_.of_severity(s);
            if (these.empty()) continue;
            out_ += "<h3>" +
                    (s == severity::error     ? word("Fel", "Errors")
                     : s == severity::warning ? word("Varningar", "Warnings")
                                              : word("Anmärkningar", "Notes")) +
                    " (" + std::to_string(these.size()) + ")</h3>\n";
            finding_items(these, lifecare::to_text(s).view().data());
        }
        if (const auto waived = a_.of_state(finding_state::waived); !waived.empty()) {
            out_ += "<h3>" + word("Undantag", "Waived") + "</h3>\n";
            finding_items(waived, "waived");
        }
    }
    void unknown() {
        heading("questions", word("Ej kontrollerat: att fråga om", "Not checked: to be asked"));
        if (const auto these = a_.of_state(finding_state::not_known); !these.empty()) finding_items(these, "unknown");
        if (const auto ask = a_.unanswered(); !ask.empty()) {
            out_ += "<h3>" + word("Det bara en människa kan besvara", "What only a person can answer") + "</h3>\n<ul>\n";
            for (const auto* q : ask)
                out_ += "<li>" + esc(a_.word(q->question)) + " <span class=\"source\">" + esc(q->code) + ", " + esc(cited(*q->source.find(a_.asked.from))) +
                        "</span></li>\n";
            out_ += "</ul>\n";
        }
    }
    void sizing() {
        heading("sizing", word("Dimensionering", "Sizing"));
        const storage_estimate e = estimate(a_.of.counts, a_.asked.from);
        if (!e.ok() || e.size() == 0) {
            out_ +=
                "<p>" + word("Filen anger inga volymer som dokumentet har mått för.", "The file tells no volumes for which the document has rates.") + "</p>\n";
            return;
        }
        std::uint64_t most = 1;
        for (const storage_line& l : e) most = std::max(most, l.size.most.bytes());
        const int height = static_cast<int>(e.size()) * 30 + 10;
        out_ +=
            "<svg viewBox=\"0 0 760 " + std::to_string(height) + "\" role=\"img\" aria-label=\"" +
            word("Stapeldiagram: utrymme för varje post; tabellen nedan har siffrorna", "Bar chart: storage of each item; the table below has the figures") +
            "\">\n";
        int y = 5;
        for (const storage_line& l : e) {
            const auto width = std::max<std::uint64_t>(2, l.size.most.bytes() / (most / 320 + 1));
            out_ += "<text x=\"0\" y=\"" + std::to_string(y + 17) + "\">" + esc(first_characters(a_.word(l.rate->name), 38)) +
                    "</text><rect class=\"bar\" x=\"310\" y=\"" + std::to_string(y + 2) + "\" width=\"" + std::to_string(width) +
                    "\" height=\"20\"/><text x=\"" + std::to_string(318 + width) + "\" y=\"" + std::to_string(y + 17) + "\">" +
                    esc(a_.size(l.size.most.bytes())) + "</text>\n";
            y += 30;
        }
        out_ += "</svg>\n";
        table(word("Utrymme", "Storage"), {word("Post", "Item"), word("Antal", "Count"), word("Utrymme", "Storage"), word("Källa", "Source")});
        for (const storage_line& l : e)
            row({a_.word(l.rate->name), grouped(l.count), a_.size(l.size.most.bytes()), cited(*l.rate->source.find(a_.asked.from))});
        row({word("Summa", "Total"), "", a_.size(e.total().bytes()), ""});
        end_table();
    }
    void picture() {
        heading("picture", word("Servrar och nät", "Servers and networks"));
        if (a_.of.servers.empty()) {
            out_ += "<p>" + word("Filen anger inga servrar.", "The file tells no servers.") + "</p>\n";
            return;
        }
        struct lane {
            std::string name;
            std::vector<const server*> in;
        };
        std::vector<lane> lanes;
        for (std::size_t n = 0; n <= network_count; ++n) {
            lane l{
                n < network_count ? a_.word(rulebook::endpoints[endpoint{static_cast<network>(n)}.index()].name) : word("Nät ej angivet", "Network not told"),
                {}};
            for (const server& s : a_.of.servers)
                if (n < network_count ? s.zone == static_cast<network>(n) : !s.zone) l.in.push_back(&s);
            if (!l.in.empty()) lanes.push_back(std::move(l));
        }
        int height = 10;
        for (const lane& l : lanes) height += 44 + static_cast<int>((l.in.size() + 2) / 3) * 70;
        std::string boxes;
        int y = 5;
        for (const lane& l : lanes) {
            const int tall = 34 + static_cast<int>((l.in.size() + 2) / 3) * 70;
            boxes += "<rect x=\"2\" y=\"" + std::to_string(y) + "\" width=\"756\" height=\"" + std::to_string(tall) +
                     "\" fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"6 4\"/><text x=\"12\" y=\"" + std::to_string(y + 20) + "\">" + esc(l.name) +
                     "</text>\n";
            for (std::size_t i = 0; i < l.in.size(); ++i) {
                const int x = 12 + static_cast<int>(i % 3) * 248, top = y + 28 + static_cast<int>(i / 3) * 70;
                std::string roles;
                for (std::size_t r = 0; r < role_count; ++r)
                    if (l.in[i]->roles.contains(static_cast<role>(r)))
                        roles += (roles.empty() ? "" : ", ") + a_.word(rulebook::endpoints[endpoint{static_cast<role>(r)}.index()].name);
                boxes += "<g><title>" + esc(l.in[i]->name) + ": " + esc(roles) + "</title><rect class=\"box\" x=\"" + std::to_string(x) + "\" y=\"" +
                         std::to_string(top) + "\" width=\"236\" height=\"60\" rx=\"6\"/><text x=\"" + std::to_string(x + 10) + "\" y=\"" +
                         std::to_string(top + 24) + "\" font-weight=\"bold\">" + esc(first_characters(l.in[i]->name, 26)) + "</text><text x=\"" +
                         std::to_string(x + 10) + "\" y=\"" + std::to_string(top + 46) + "\">" + esc(first_characters(roles, 30)) +
                         (count_characters(roles) > 30 ? "…" : "") + "</text></g>\n";
            }
            y += tall + 10;
        }
        out_ +=
            "<svg viewBox=\"0 0 760 " + std::to_string(height) + "\" role=\"img\" aria-label=\"" +
            word("Bild: servrarna i sina nät; tabellen nedan har samma uppgifter", "Picture: the servers in their networks; the table below says the same") +
            "\">\n" + boxes + "</svg>\n";
        table(word("Servrar", "Servers"),
              {word("Server", "Server"), word("Nät", "Network"), word("Roller", "Roles"), word("Processorer", "Processors"), word("Minne", "Memory"), "Disk"});
        for (const server& s : a_.of.servers) {
            std::string roles;
            for (std::size_t r = 0; r < role_count; ++r)
                if (s.roles.contains(static_cast<role>(r)))
                    roles += (roles.empty() ? "" : ", ") + a_.word(rulebook::endpoints[endpoint{static_cast<role>(r)}.index()].name);
            row({std::string(s.name), s.zone ? a_.word(rulebook::endpoints[endpoint{*s.zone}.index()].name) : "", roles,
                 s.processors ? std::to_string(s.processors) : "", s.memory == data_size{} ? "" : a_.size(s.memory.bytes()),
                 s.disk == data_size{} ? "" : a_.size(s.disk.bytes())});
        }
        end_table();
    }
    void support() {
        heading("support", word("Programvarans stöd", "Support of software"));
        std::map<std::string, std::string> where;
        const auto put = [&](std::string_view machine, std::string_view written) {
            std::string& all = where[std::string(written)];
            all += (all.empty() ? "" : ", ") + std::string(machine);
        };
        for (const server& s : a_.of.servers)
            for (std::string_view w : s.software) put(s.name, w);
        for (std::string_view w : a_.of.client.software) put(word("klienter", "clients"), w);
        if (where.empty()) {
            out_ += "<p>" + word("Filen anger ingen programvara.", "The file tells no software.") + "</p>\n";
            return;
        }
        const date first = a_.asked.day;
        constexpr std::int32_t span = 5 * 365;
        std::string bars;
        int y = 5;
        std::vector<std::vector<std::string>> cells;
        for (const auto& [written, machines] : where) {
            const support_verdict v =
                support_of(parse_software(written), {.from = a_.asked.from, .day = first, .paid_updates = a_.asked.paid_updates, .cycles = a_.asked.cycles});
            const std::int32_t left = v.last_day.valid() ? v.last_day.days() - first.days() : span;
            const bool past = v.outcome == support_outcome::finding || left < 0;
            const auto width = v.outcome == support_outcome::not_judged ? 2 : std::max(2, 440 * std::min(left, span) / span);
            bars += "<text x=\"0\" y=\"" + std::to_string(y + 16) + "\">" + esc(first_characters(written, 36)) + "</text><rect class=\"" +
                    (past ? "past" : "bar") + "\" x=\"300\" y=\"" + std::to_string(y + 2) + "\" width=\"" + std::to_string(past ? 6 : width) +
                    "\" height=\"18\"/>\n";
            y += 26;
            const std::string state = v.outcome == support_outcome::supported ? word("stöds", "supported")
                                      : v.outcome == support_outcome::finding ? word("att åtgärda", "to be mended")
                                      : v.outcome == support_outcome::depends ? word("beror på utgåva", "depends on the edition")
                                                                              : word("ej bedömd", "not judged");
            cells.push_back({written, state, v.last_day.valid() ? day(v.last_day) : "", v.suite.where ? cited(*v.suite.where) : "", machines});
        }
        for (int year = 1; year <= 5; ++year) {  // a line for each year from the day
            const std::string x = std::to_string(300 + 440 * year / 5);
            bars += "<line x1=\"" + x + "\" y1=\"0\" x2=\"" + x + "\" y2=\"" + std::to_string(y) +
                    "\" stroke=\"currentColor\" stroke-dasharray=\"2 4\"/><text x=\"" + x + "\" y=\"" + std::to_string(y + 16) + "\" text-anchor=\"end\">" +
                    std::to_string(first.year + year) + day(first).substr(4, 3) + "</text>\n";
        }
        y += 20;
        out_ +=
            "<svg viewBox=\"0 0 760 " + std::to_string(y + 5) + "\" role=\"img\" aria-label=\"" +
            word("Tidslinje: stöd de närmaste fem åren; tabellen nedan har dagarna", "Timeline: support in the next five years; the table below has the days") +
            "\">\n" + bars + "</svg>\n";
        table(word("Stöd", "Support"),
              {word("Program", "Program"), word("Läge", "State"), word("Sista dag", "Last day"), word("Källa", "Source"), word("Finns på", "Is on")});
        for (const auto& c : cells) row(c);
        end_table();
    }
    void openings() {
        heading("openings", word("Öppningar som behövs", "Openings that are needed"));
        const auto rules = std::make_unique<flow_table>(a_.asked.from, a_.of.ports, a_.of.products);
        if (rules->empty() || a_.of.servers.empty()) {
            out_ += "<p>" + word("Inga: dokumentet eller filen anger inga.", "None: the document or the file tells none.") + "</p>\n";
            return;
        }
        const auto end_name = [&](const opening_end& e) { return e.machine ? std::string(e.machine->name) : a_.word(rulebook::endpoints[e.who.index()].name); };
        table(word("Öppningar", "Openings"),
              {word("Från", "From"), word("Till", "To"), "Port", word("Används av", "Used by"), word("Behov", "Need"), word("Källa", "Source")});
        for_each_opening(a_.of, *rules, client_openings::ranges, [&](const opening& o) {
            if (o.repeated) return;
            const std::string port = std::to_string(o.rule->first) + (o.rule->last != o.rule->first ? "-" + std::to_string(o.rule->last) : "") + "/" +
                                     std::string(o.rule->transport().view());
            const flow_need n = o.rule->need();
            row({end_name(o.from), end_name(o.to), port, o.rule->name().empty() ? a_.word(o.rule->note()) : std::string(o.rule->name().view()),
                 n == flow_need::required      ? word("krävs", "required")
                 : n == flow_need::conditional ? word("villkorat", "conditional")
                                               : word("valfritt", "optional"),
                 cited(*o.rule->where)});
        });
        end_table();
    }
    void sources() {
        heading("sources", word("Källor", "Sources"));
        out_ += "<p>" +
                word("Reglerna är dokumentens; vad som inte är tryckt är märkt derived, assumed eller external. Sidan ersätter inte dokumenten.",
                     "The rules are the documents'; what is not printed is marked derived, assumed or external. The page does not replace the documents.") +
                "</p>\n<ul>\n";
        for (const auto& d : rulebook::documents)
            if (d.id == a_.asked.from)
                out_ += "<li>" + esc(lifecare::to_text(d.id)) + ": " + esc(d.title) + ", " + esc(d.publisher) + ", " + esc(d.issued) + "</li>\n";
        out_ += "<li>" + word("Filen: ", "The file: ") + esc(a_.file) + "</li>\n</ul>\n";
    }

    const audited& a_;
    std::string out_;
};

}  // namespace

std::string to_html(const audited& a) { return page{a}.write(); }

}  // namespace tools
