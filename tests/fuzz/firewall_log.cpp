// SPDX-License-Identifier: MIT
// A log of Windows Firewall in pieces as a file gives them, also of one byte; and in one piece through the reader of
// odd rows, which comes to the same.
#include <algorithm>
#include <cstring>

#include "common/system_console.hpp"
#include "fuzz.hpp"
#include "ports/check.hpp"
#include "ports/log_part.hpp"
#include "small_site.hpp"

namespace {

/// A file that gives so many bytes at a time.
class in_pieces final : public tools::byte_source {
public:
    in_pieces(std::string_view text, std::size_t piece) : text_{text}, piece_{piece} {}
    std::size_t read(char* to, std::size_t most) override {
        const std::size_t n = std::min({piece_, most, text_.size()});
        std::memcpy(to, text_.data(), n);
        text_.remove_prefix(n);
        return n;
    }
    bool rewind() override { return false; }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return std::nullopt; }

private:
    std::string_view text_;
    std::size_t piece_;
};

void feed(tools::firewall_log& log, std::string_view text, std::size_t piece) {
    in_pieces file{text, piece};
    log.read(tools::system_console(), file, true);
}

/// The rows with a blank before each, so that none is a usual one. Empty where there is a heading or a byte-order mark,
/// or a blank too many or too few lets one reader see other columns.
std::string as_odd_rows(std::string_view text) {
    if (text.substr(0, 3) == "\xef\xbb\xbf") return {};
    std::string out;
    while (!text.empty()) {
        const std::string_view row = text.substr(0, text.find('\n'));
        const bool ended = row.size() < text.size();  // without its end, a row may be cut short
        text.remove_prefix(std::min(text.size(), row.size() + 1));
        if (row.empty() || row[0] == ' ' || row[0] == '#' || row.find("  ") != std::string_view::npos ||
            row.substr(0, 19).find(' ') != std::min<std::size_t>(10, row.size()))
            return {};
        if (row.size() < 20 || row.substr(11, 8).find(' ') != std::string_view::npos || row[19] != ' ' ||
            row[10] != ' ')
            return {};
        // The blank moves the columns of the date, so that neither this row can be a usual one.
        if (row[3] == '-') return {};
        out += ' ';
        out += row;
        if (ended) out += '\n';
    }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const tools::site s{small_site(), lifecare::techspec_2025, lifecare::client_openings::exact,
                               lifecare::language::english};
    static const auto all = tools::openings_of(s);
    if (size == 0) return 0;
    const std::string_view text{reinterpret_cast<const char*>(bytes) + 1, size - 1};
    return refuse_or([&] {
        tools::firewall_log log{s, "fuzz"};
        feed(log, text, std::size_t{1} + bytes[0] * 7u);
        const tools::log_summary fast = log.summary(all);
        std::vector<std::string> notes;
        (void)tools::check_log(s, all, fast, {}, notes);
        if (const std::string odd = as_odd_rows(text); !odd.empty()) {
            tools::firewall_log other{s, "fuzz"};
            feed(other, odd, odd.size());
            const tools::log_summary plain = other.summary(all);
            require(tools::to_part(s, all, plain) == tools::to_part(s, all, fast));
        }
    });
}
