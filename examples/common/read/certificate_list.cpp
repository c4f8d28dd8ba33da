// SPDX-License-Identifier: MIT
#include "certificate_list.hpp"

#include <algorithm>
#include <lifecare/core/date.hpp>
#include <optional>

#include "shape.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// "www.example.se" of "CN=www.example.se, O=Example"; a name with a comma stands in quotation marks. Empty where there
/// is no CN.
std::string common_name(std::string_view subject) {
    const std::size_t at = subject.find("CN=");
    if (at == std::string_view::npos) return {};
    subject.remove_prefix(at + 3);
    if (!subject.empty() && subject.front() == '"') return std::string(subject.substr(1, subject.find('"', 1) - 1));
    return std::string(trimmed(subject.substr(0, subject.find(','))));
}

/// A day of a system in Swedish ("2026-01-20 00:00") or in American English ("1/20/2026 12:00:00 AM"). Nothing for
/// days with points or slashes of other countries, whose month and day change places.
std::optional<std::string> day_of(std::string_view written) {
    const std::string_view first = written.substr(0, written.find_first_of(" T"));
    if (lifecare::parse_date(first)) return std::string(first);
    const std::vector<std::string_view> parts = parts_of(first, '/');
    const bool american = holds(written, " AM") || holds(written, " PM");
    if (parts.size() != 3 || !american || parts[2].size() != 4) return std::nullopt;
    const auto padded = [](std::string_view s) { return (s.size() == 1 ? "0" : "") + std::string(s); };
    const std::string day = std::string(parts[2]) + '-' + padded(parts[0]) + '-' + padded(parts[1]);
    return lifecare::parse_date(day) ? std::optional{day} : std::nullopt;
}

class certificate_reader {
public:
    explicit certificate_reader(const input& in) : in_{in} {}

    void begin() { all_.emplace_back(); }
    void subject(std::string_view s) { all_.back().name = common_name(s); }
    void issued(std::string_view s, std::size_t line) { all_.back().issued = day(s, line); }
    void expires(std::string_view s, std::size_t line) { all_.back().expires = day(s, line); }
    void use(std::string_view s) {
        all_.back().server = all_.back().server || holds(s, "1.3.6.1.5.5.7.3.1)") ||
                             holds(s, "Server Authentication") || holds(s, "Serverautentisering");
        all_.back().client = all_.back().client || holds(s, "1.3.6.1.5.5.7.3.2)") ||
                             holds(s, "Client Authentication") || holds(s, "Klientautentisering");
    }
    std::vector<listed_certificate> finish() {
        all_.erase(std::remove_if(all_.begin(), all_.end(), [](const auto& c) { return c.name.empty(); }), all_.end());
        for (const listed_certificate& c : all_)
            if (c.issued.empty() || c.expires.empty())
                throw input_error(
                    in_.name, say("har certifikat utan datum: Get-ChildItem Cert:\\LocalMachine\\My | Select-Object "
                                  "Subject, NotBefore, NotAfter | Export-Csv FIL",
                                  "lists certificates without their days: Get-ChildItem Cert:\\LocalMachine\\My | "
                                  "Select-Object Subject, NotBefore, NotAfter | Export-Csv FILE"));
        if (all_.empty())
            throw input_error(in_.name, say("har inget certifikat; det finns inget att läsa",
                                            "lists no certificate; there is nothing to read"));
        return std::move(all_);
    }

private:
    std::string day(std::string_view s, std::size_t line) {
        if (const auto found = day_of(s)) return *found;
        throw input_error(
            in_.at(line, 1,
                   say("datumet kan läsas på två sätt; skriv ÅÅÅÅ-MM-DD: Select-Object Subject, {}",
                       "has a day that can be read in two ways; write YYYY-MM-DD: Select-Object Subject, {}",
                       "@{n='NotBefore';e={$_.NotBefore.ToString('yyyy-MM-dd')}}")));
    }
    const input& in_;
    std::vector<listed_certificate> all_;
};

/// Where certutil begins a certificate: "================ Certificate 0 ================", in any language.
bool begins_certificate(std::string_view line) {
    constexpr std::string_view rule = "================ ";
    return line.substr(0, rule.size()) == rule && line.size() > rule.size() && line.back() == '=';
}
bool is_certutil(std::string_view text) {
    for (lines l{text}; l.next();)
        if (begins_certificate(trimmed(l.line()))) return holds(text, "NotAfter:");
    return false;
}
/// The subject follows the days; what stands before them with a CN is the issuer.
std::vector<listed_certificate> read_certutil(const input& in) {
    certificate_reader read{in};
    bool open = false, has_days = false;
    for (lines l{in.text}; l.next();) {
        const std::string_view line = trimmed(l.line());
        if (begins_certificate(line)) {
            read.begin();
            open = true;
            has_days = false;
            continue;
        }
        const std::optional<pair_line> p = open ? pair_of(line) : std::nullopt;
        if (!p) continue;
        if (p->key == "NotBefore") {
            read.issued(p->value, l.number());
        } else if (p->key == "NotAfter") {
            read.expires(p->value, l.number());
            has_days = true;
        } else if (has_days && holds(p->value, "CN=")) {
            read.subject(p->value);
            has_days = false;
        }
    }
    return read.finish();
}

struct certificate_columns {
    std::optional<std::size_t> subject, issued, expires, use, thumbprint;
    explicit certificate_columns(const input_table& t)
        : subject{t.find({"Subject"})},
          issued{t.find({"NotBefore"})},
          expires{t.find({"NotAfter"})},
          use{t.find({"EnhancedKeyUsageList"})},
          thumbprint{t.find({"Thumbprint"})} {}
    [[nodiscard]] bool of_certificates() const { return subject && (expires || thumbprint); }
};

}  // namespace

bool is_certificate_list(const input& in) {
    if (is_certutil(in.text)) return true;
    const shape s = shape_of(in.text);
    return (s == shape::ruled || s == shape::pairs || s == shape::csv || s == shape::json) &&
           holds(in.text, "Subject") && certificate_columns{read_table(in)}.of_certificates();
}

std::vector<listed_certificate> read_certificate_list(const input& in) {
    if (is_certutil(in.text)) return read_certutil(in);
    const input_table t = read_table(in);
    const certificate_columns columns{t};
    certificate_reader read{in};
    for (const auto& row : t.rows) {
        read.begin();
        read.subject(row[*columns.subject].text);
        if (columns.issued) read.issued(row[*columns.issued].text, row[*columns.issued].line);
        if (columns.expires) read.expires(row[*columns.expires].text, row[*columns.expires].line);
        if (columns.use) read.use(row[*columns.use].text);
    }
    return read.finish();
}

}  // namespace tools
