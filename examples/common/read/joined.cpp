// SPDX-License-Identifier: MIT
#include "joined.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "column_kind.hpp"
#include "json.hpp"
#include "lines.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// Headings of CSV in the order of the cells, folded; empty for a line that is none: one names products, another says
/// something else that is known, and none has a digit, as versions have.
std::vector<std::string> headings_in(std::string_view line) {
    if (line.find_first_of("0123456789") != std::string_view::npos) return {};
    for (const char divider : {';', '\t', ','}) {
        if (line.find(divider) == std::string_view::npos) continue;
        std::vector<std::string> cells;
        std::size_t naming = 0, known = 0;
        for (std::string_view cell : parts_of(line, divider)) {
            if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"') cell = cell.substr(1, cell.size() - 2);
            const column_kind kind = kind_of_column(cell);
            naming += names_products(kind);
            known += kind != column_kind::other;
            cells.push_back(folded_heading(cell));
        }
        if (naming > 0 && known > 1) return cells;
    }
    return {};
}

/// A key of the registry, or the first line of an export.
bool is_registry_heading(std::string_view line) {
    return is_registry_key(trimmed(line)) || line.starts_with("Windows Registry Editor") ||
           line.starts_with("REGEDIT4");
}
/// A line of `dotnet --list-runtimes`.
bool begins_runtimes(std::string_view line) { return line.starts_with("Microsoft.") && is_runtime(trimmed(line)); }
/// A line that names a product after its key.
bool begins_pairs(std::string_view line) {
    std::optional<pair_line> p = pair_of(line);
    if (!p) p = assignment_of(line);
    if (!p || p->value.empty()) return false;
    const column_kind kind = kind_of_column(p->key);
    return kind != column_kind::system && names_products(kind);
}

/// Cuts a text where another form begins.
class cutter {
public:
    explicit cutter(std::string_view text) : text_{text} {
        for (lines l{text}; l.next();) all_.push_back(l.line());
        const shape whole = shape_of(text);
        // Their lines look like those of other forms; what stands beside them is told apart elsewhere.
        by_lines_ =
            whole != shape::systeminfo && whole != shape::ipconfig && whole != shape::netstat && whole != shape::toml;
        if (whole == shape::systeminfo || whole == shape::ipconfig || whole == shape::netstat) own_ = whole;
    }

    std::vector<joined_part> parts() {
        for (std::size_t i = 0; i < all_.size();) i = read(i);
        end_part(all_.size());
        if (parts_.size() < 2) return {};
        return std::move(parts_);
    }

private:
    /// Returns the line to go on at.
    std::size_t read(std::size_t i) {
        const std::string_view line = all_[i];
        if (trimmed(line).empty()) return i + 1;
        if (const std::size_t past = json_until(i); past > i) {
            // One object a line is one text.
            if (kind_ != shape::json) begin(i, shape::json);
            return past;
        }
        if (is_registry_heading(line)) {
            if (kind_ != shape::registry) begin(i, shape::registry);
            in_value_ = false;
            return i + 1;
        }
        if (kind_ == shape::registry && is_of_registry(line)) return i + 1;
        if (kind_ == shape::json || kind_ == shape::registry) begin(i, shape::list);
        if (by_lines_) look_at(i);
        return i + 1;
    }
    void look_at(std::size_t i) {
        const std::string_view line = all_[i];
        if (heads(i)) {
            if (kind_ != shape::ruled || trimmed(line) != heading_) begin(i, shape::ruled);
            heading_ = trimmed(line);
        } else if (begins_runtimes(line)) {
            if (kind_ != shape::runtimes) begin(i, shape::runtimes);
        } else if (begins_pairs(line)) {
            if (kind_ != shape::pairs) begin(first_of_pairs(i), shape::pairs);
        } else if (std::vector<std::string> headings = headings_in(line); !headings.empty()) {
            if (kind_ != shape::csv || headings != headings_) begin(i, shape::csv);
            headings_ = std::move(headings);
        } else if ((kind_ == shape::pairs || kind_ == shape::runtimes) && line.front() != ' ' && line.front() != '\t' &&
                   !is_pair(line) && !is_runtime(trimmed(line)) && names_a_product(trimmed(line))) {
            begin(i, shape::list);
        }
    }

    static bool is_pair(std::string_view line) { return pair_of(line) || assignment_of(line); }
    /// Where the paragraph of pairs begins that a line is in.
    [[nodiscard]] std::size_t first_of_pairs(std::size_t i) const {
        while (i > first_ && is_pair(all_[i - 1])) --i;
        return i;
    }
    /// True for a heading over a rule. Within a frame of plus signs and bars the rules are of one table.
    [[nodiscard]] bool heads(std::size_t i) const {
        const auto is_frame = [](std::string_view line) {
            line = trimmed(line);
            return !line.empty() && (line.front() == '+' || line.front() == '|');
        };
        if (i + 1 >= all_.size() || !is_rule(trimmed(all_[i + 1])) || is_rule(trimmed(all_[i]))) return false;
        return !(kind_ == shape::ruled && is_frame(all_[i]) && is_frame(all_[i - 1]));
    }

    /// A value, or what it goes on with; what reg query writes below all.
    bool is_of_registry(std::string_view line) {
        const bool goes_on = std::exchange(in_value_, false);
        const std::string_view bare = trimmed(line);
        const std::size_t closes = bare.find('"', 1);
        const bool named = bare.front() == '"' && closes != std::string_view::npos &&
                           trimmed(bare.substr(closes + 1)).starts_with('='),
                   value = named || bare.starts_with("@=");
        // A text may have several lines; those of bytes end with a backslash.
        const auto quotes = std::count(bare.begin(), bare.end(), '"') - 2 * count_of(bare, "\\\"");
        in_value_ = bare.back() == '\\' || (value && quotes % 2 != 0) || (goes_on && quotes % 2 == 0 && !closed(bare));
        return goes_on || value || bare.front() == ';' || line.starts_with("    ") || line.front() == '\t' ||
               bare.starts_with("End of search:");
    }
    static std::ptrdiff_t count_of(std::string_view line, std::string_view part) {
        std::ptrdiff_t n = 0;
        for (std::size_t at = line.find(part); at != std::string_view::npos; at = line.find(part, at + part.size()))
            ++n;
        return n;
    }
    /// The last line of a value of bytes.
    static bool closed(std::string_view bare) {
        return bare.find_first_not_of("0123456789abcdefABCDEF, ") == std::string_view::npos;
    }

    /// Past the last line of the documents that begin at a line; the line itself where none does.
    std::size_t json_until(std::size_t i) {
        constexpr std::size_t most_unclosed = 16;
        std::size_t past = i;
        while (past < all_.size() && unclosed_ < most_unclosed) {
            if (trimmed(all_[past]).empty() && past > i) {
                ++past;
                continue;
            }
            const std::string_view rest = text_.substr(static_cast<std::size_t>(all_[past].data() - text_.data()));
            if (rest.empty() || (rest.front() != '{' && rest.front() != '[')) break;
            std::size_t end = 0;
            for (std::string_view one = first_json(rest); !one.empty(); one = first_json(rest.substr(end))) {
                const auto value = parse_json(one);
                if (!value || (value->is_array() && value->empty())) break;
                end = static_cast<std::size_t>(one.data() - rest.data()) + one.size();
            }
            const std::string_view behind = rest.substr(end, rest.find('\n', end) - end);
            if (end == 0 || !trimmed(behind).empty()) {
                ++unclosed_;
                break;
            }
            past += 1 + static_cast<std::size_t>(
                            std::count(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        }
        while (past > i && trimmed(all_[past - 1]).empty()) --past;
        return past;
    }

    void begin(std::size_t line, shape kind) {
        // What stands above the headings and names nothing is their title.
        constexpr std::size_t longest_title = 20;
        const auto is_title = [&](std::string_view l) { return !names_a_product(trimmed(l)) && !is_rule(trimmed(l)); };
        const bool titled = own_ == shape::list && kind_ == shape::list && line - first_ <= longest_title &&
                            kind != shape::json && kind != shape::registry &&
                            std::all_of(all_.begin() + static_cast<std::ptrdiff_t>(first_),
                                        all_.begin() + static_cast<std::ptrdiff_t>(line), is_title);
        if (!titled) {
            end_part(line);
            first_ = line;
        }
        kind_ = kind;
    }
    void end_part(std::size_t past) {
        std::size_t first = first_;
        while (first < past && trimmed(all_[first]).empty()) ++first;
        if (first == past) return;
        const char* const from = all_[first].data();
        const char* const to = past < all_.size() ? all_[past].data() : text_.data() + text_.size();
        const std::string_view own{from, static_cast<std::size_t>(to - from)};
        parts_.push_back({kind_, std::string(first, '\n') + std::string(own), first + 1});
    }

    std::string_view text_;
    std::vector<std::string_view> all_;
    bool by_lines_ = true;
    shape own_ = shape::list;  ///< systeminfo, ipconfig or netstat, where the lines are mostly theirs
    std::vector<joined_part> parts_;
    shape kind_ = shape::list;
    std::size_t first_ = 0, unclosed_ = 0;
    std::string_view heading_;           ///< over the rule
    std::vector<std::string> headings_;  ///< of CSV
    bool in_value_ = false;
};

}  // namespace

may_begin_another::may_begin_another(std::string_view line_of_headings) : headings_{headings_in(line_of_headings)} {}

bool may_begin_another::operator()(std::string_view line) const {
    const std::string_view bare = trimmed(line);
    if (bare.empty()) return false;
    if (line.front() == '{' || line.front() == '[' || is_registry_heading(line) || is_rule(bare)) return true;
    if (begins_runtimes(line) || begins_pairs(line)) return true;
    const std::vector<std::string> headings = headings_in(line);
    return !headings.empty() && headings != headings_;
}

std::vector<joined_part> joined_parts_of(std::string_view text) {
    switch (shape_of(text)) {
        case shape::xml:
        case shape::ss:
        case shape::lsof:
        case shape::netsh_rules:
        case shape::firewall_log:
        case shape::nmap_text: return {};  // no inventories
        case shape::json:
            if (const std::string_view one = first_json(text); !one.empty()) {
                const std::size_t past = static_cast<std::size_t>(one.data() - text.data()) + one.size();
                if (text.find_first_not_of(" \t\r\n", past) == std::string_view::npos) return {};
            }
            break;
        default: break;
    }
    return cutter{text}.parts();
}

std::vector<mixed_part> joined_and_mixed_parts_of(std::string_view text) {
    const std::vector<joined_part> joined = joined_parts_of(text);
    if (joined.empty()) return mixed_parts_of(text);
    std::vector<mixed_part> parts;
    for (const joined_part& part : joined) {
        const std::vector<mixed_part> within = mixed_parts_of(part.text);
        if (within.empty()) parts.push_back({part.kind, part.text, part.first_line, {}});
        else parts.insert(parts.end(), within.begin(), within.end());
    }
    return parts;
}

}  // namespace tools
