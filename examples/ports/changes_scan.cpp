// SPDX-License-Identifier: MIT
// changes --nmap: each address of a server by itself; a port that was scanned once is neither opened nor closed.
#include <algorithm>
#include <map>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "changes.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

namespace {

using host_by_address = std::map<ip_address, const scanned_host*>;

host_by_address hosts_of(const scan& of) {
    host_by_address out;
    for (const scanned_host& h : of.hosts)
        for (const ip_address& a : h.addresses) out.try_emplace(a.unmapped(), &h);
    return out;
}

/// What two scans say of the ports of one address.
struct port_changes {
    std::vector<std::uint16_t> opened, closed;
    port_ranges once;       ///< scanned one of the times only
    bool compared = false;  ///< at least one port was scanned both times
};

/// What a scan says of an address; null where it has no such host.
struct scanned_address {
    const scan& by;
    const scanned_host* host;
    [[nodiscard]] port_state state_of(std::uint16_t port) const {
        return host ? by.state_of(*host, port) : port_state::not_scanned;
    }
};

port_changes compared(const scanned_address& before, const scanned_address& after) {
    port_changes out;
    std::vector<port_range> once;
    for (std::uint32_t n = 1; n <= 65'535; ++n) {
        const auto port = static_cast<std::uint16_t>(n);
        const port_state was = before.state_of(port), is = after.state_of(port);
        const bool seen_before = was != port_state::not_scanned, seen_after = is != port_state::not_scanned;
        if (seen_before != seen_after) once.push_back({port, port});
        if (!seen_before || !seen_after) continue;
        out.compared = true;
        if (was_open(was) != was_open(is)) (was_open(is) ? out.opened : out.closed).push_back(port);
    }
    out.once = port_ranges{std::move(once)};
    return out;
}

constexpr noun never_scanned{{"adress är inte avsökt någon av gångerna, och inget är känt om vad som är öppet där",
                              "address was scanned neither time, and nothing is known of what is open there"},
                             {"adresser är inte avsökta någon av gångerna, och inget är känt om vad som är öppet där",
                              "addresses were scanned neither time, and nothing is known of what is open there"}};

/// A list of which the first few are shown.
class short_list {
public:
    void add(const std::string& one) {
        constexpr std::size_t most = 6;
        if (++count_ <= most) (listed_ += listed_.empty() ? "" : ", ") += one;
        else if (count_ == most + 1) listed_ += " ...";
    }
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] const std::string& text() const { return listed_; }

private:
    std::size_t count_ = 0;
    std::string listed_;
};

}  // namespace

sheet changes_between(const site& s, const scan& before, const scan& after, std::vector<std::string>& notes) {
    constexpr std::size_t most_ranges = 20;
    sheet out{{{"change"}, {"to"}, {"port", alignment::right}}, {}};
    const host_by_address hosts_before = hosts_of(before), hosts_after = hosts_of(after);
    const auto found = [](const host_by_address& all, const ip_address& a) {
        const auto at = all.find(a.unmapped());
        return at == all.end() ? nullptr : at->second;
    };
    bool any_compared = false, once = false;
    short_list never;
    for (const server& m : s.file.servers) {
        std::map<const ip_address*, port_changes> of_address;
        for (const ip_address& a : m.addresses) {
            const scanned_address was{before, found(hosts_before, a)}, is{after, found(hosts_after, a)};
            port_changes changes = was.host || is.host ? compared(was, is) : port_changes{};
            if (changes.compared || !changes.once.empty()) of_address.emplace(&a, std::move(changes));
            else never.add(std::string(to_text(a).view()) + " (" + std::string(m.name) + ')');
        }
        // A server may answer differently at each of its addresses.
        for (const auto& [address, changes] : of_address) {
            const std::string to = std::string(m.name) +
                                   (of_address.size() == 1 ? "" : " (" + std::string(to_text(*address).view()) + ')');
            for (const std::uint16_t port : changes.opened) out.rows.push_back({"opened", to, std::to_string(port)});
            for (const std::uint16_t port : changes.closed) out.rows.push_back({"closed", to, std::to_string(port)});
            any_compared = any_compared || changes.compared;
            once = once || !changes.once.empty();
            if (changes.compared && changes.once.size() <= most_ranges)
                for (const port_range& r : changes.once) out.rows.push_back({not_compared, to, port_text(r)});
            else if (!changes.once.empty()) out.rows.push_back({not_compared, to, ""});
        }
    }
    if (!any_compared)
        throw input_error("--nmap", say("ingen port på en server i installationen är avsökt båda gångerna; det finns "
                                        "inget att jämföra",
                                        "no port of a server of the installation was scanned both times; there is "
                                        "nothing to compare"));
    if (once)
        notes.push_back(
            s.word("det som är avsökt bara den ena gången är inte jämfört: om det har öppnats eller "
                   "stängts är inte känt",
                   "what was scanned one of the times only is not compared: whether it opened or closed "
                   "is not known"));
    if (never.size() > 0) notes.push_back(counted(never.size(), never_scanned, s.lang) + ": " + never.text());
    return out;
}

}  // namespace tools
