// SPDX-License-Identifier: MIT
#include "firewall_log.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "../common/diagnostics.hpp"

namespace tools {

namespace {

using namespace lifecare;

std::uint64_t load(const char* p) {
    std::uint64_t word;
    std::memcpy(&word, p, sizeof word);
    return word;
}

/// Which of the next 64 bytes are a character. Reads all 64.
std::uint64_t where(const char* p, char c) {
    std::uint64_t bits = 0;
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi8(c);
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
        bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))))
                << (16 * i);
    }
#else
    for (int i = 0; i < 64; ++i) bits |= std::uint64_t{p[i] == c} << i;
#endif
    return bits;
}

/// True where a date and a time may stand, "2026-01-31 12:24:51 ": by the upper halves of their twenty bytes. No end of
/// line has such a half, so that the row is as long as that.
bool begins_with_time(const char* row) {
    constexpr std::uint64_t upper = 0xf0f0'f0f0'f0f0'f0f0;
    return (load(row) & upper) == 0x2030'3020'3030'3030 && (load(row + 8) & upper) == 0x3030'3030'3020'3030 &&
           (load(row + 12) & upper) == 0x2030'3030'3030'3030;
}

/// A port in decimal digits, from its first digit to past its last; the eight bytes before `end` may be read. 65536 for
/// what is none.
std::uint32_t port_before(const char* end, std::size_t digits) {
    if (digits == 0 || digits > 5) return 65'536;
    // The digits end the word; what stands before them becomes zeros. The first digit is the lowest byte (little
    // endian).
    const std::uint64_t kept = ~std::uint64_t{0} << (64 - 8 * digits);
    constexpr std::uint64_t zeros = 0x3030'3030'3030'3030, high = 0xf0f0'f0f0'f0f0'f0f0;
    std::uint64_t word = (load(end - 8) & kept) | (zeros & ~kept);
    if ((word & high) != zeros || ((word + 0x0606'0606'0606'0606) & high) != zeros) return 65'536;
    word -= zeros;
    word = word * 10 + (word >> 8);
    const std::uint64_t value = (((word & 0x0000'00ff'0000'00ff) * 0x000f'4240'0000'0064) +
                                 ((word >> 16 & 0x0000'00ff'0000'00ff) * 0x0000'2710'0000'0001)) >>
                                32;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(value & 0xffff'ffff, 65'536));
}

}  // namespace

firewall_log::firewall_log(const site& s, std::string name)
    : site_{s},
      name_{std::move(name)},
      buffer_{new char[padding + block + padding]()},
      memory_(16'384),
      ends_(1),
      pairs_(most_ends * most_ends) {
    std::vector<std::uint32_t> ports(site_.table.port_classes());
    port_of_class_.resize(ports.size());
    for (std::uint32_t port = 0; port <= 65'535; ++port) {
        const std::uint8_t c = site_.table.class_of(static_cast<std::uint16_t>(port));
        port_of_class_[c] = static_cast<std::uint16_t>(++ports[c] == 1 ? port : 0);
    }
    static_assert(std::endian::native == std::endian::little, "port_before reads little-endian words");
}

char* firewall_log::room(std::size_t& size) {
    size = block - held_;
    return buffer_.get() + padding + held_;
}

void firewall_log::filled(std::size_t size) {
    char* const begin = buffer_.get() + padding;
    if (first_bytes_ && size > 0) {
        first_bytes_ = false;
        const auto starts = [&](const char* magic) { return held_ + size >= 2 && std::memcmp(begin, magic, 2) == 0; };
        if (starts("\x1f\x8b"))
            throw input_error(name_,
                              say("är komprimerad; läs den med: zcat {} | lifecare-ports check FIL --log -",
                                  "is compressed; read it with: zcat {} | lifecare-ports check FILE --log -", name_));
        if (starts("\xff\xfe") || starts("\xfe\xff"))
            throw input_error(
                name_,
                say("är UTF-16; Windows skriver sin logg i UTF-8, så konvertera kopian: iconv -f UTF-16 -t UTF-8 {} | lifecare-ports check FIL --log -",
                    "is UTF-16; Windows writes its log in UTF-8, so convert the copy: iconv -f UTF-16 -t UTF-8 {} | lifecare-ports check FILE --log -",
                    name_));
        if (held_ + size >= 3 && std::memcmp(begin, "\xef\xbb\xbf", 3) == 0) std::memset(begin, '\n', 3);
    }
    const char* const end = begin + held_ + size;
    std::memset(begin + held_ + size, 0, padding);
    const char* last = end;
    while (last > begin && last[-1] != '\n') --last;
    const char* first = begin;
    if (skipping_) {
        // The rest of a row that was longer than the buffer.
        const auto* newline = static_cast<const char*>(std::memchr(begin, '\n', static_cast<std::size_t>(end - begin)));
        if (!newline) {
            held_ = 0;
            return;
        }
        skipping_ = false;
        first = newline + 1;
    }
    if (last > first) read_rows(first, last);
    held_ = static_cast<std::size_t>(end - std::max(first, last));
    if (held_ == block) {
        ++totals_.unreadable;
        skipping_ = true;
        held_ = 0;
    }
    std::memmove(begin, end - held_, held_);
}

void refuse_nothing(const log_totals& totals, const std::string& name) {
    if (totals.rows == 0)
        throw input_error(name, say("har ingen rad ur Windows-brandväggens logg (pfirewall.log)",
                                    "holds no row of Windows Firewall's log (pfirewall.log)"));
    if (totals.judged == 0)
        throw input_error(
            name,
            say("ingen rad gäller TCP till eller från någon server i installationen; stämmer adresserna i installationsfilen?",
                "no row concerns TCP to or from a server of the installation; are the addresses in the installation file right?"));
}

void firewall_log::finish(bool part) {
    if (held_ > 0) {
        char* const begin = buffer_.get() + padding;
        begin[held_] = '\n';
        std::memset(begin + held_ + 1, 0, padding - 1);
        read_rows(begin, begin + held_ + 1);
        held_ = 0;
    }
    totals_.without_heading = !heading_seen_;
    if (part) return;
    if (first_bytes_)
        throw input_error(name_, say("är tom; det finns inget att kontrollera", "is empty; there is nothing to check"));
    refuse_nothing(totals_, name_);
}

inline void firewall_log::count(bool allowed, std::uint16_t from, std::uint16_t to, std::uint16_t port) {
    const std::unique_ptr<pair_counts>& known_pair = pairs_[from * most_ends + to];
    pair_counts& p = known_pair ? *known_pair : new_pair(from, to);
    if (!p.concerns) {
        ++totals_.other;
        return;
    }
    ++totals_.judged;
    port_counts& c = p.by_class[site_.table.class_of(port)];
    ++(allowed ? c.allowed : c.dropped);
    if (!allowed || c.needed || c.one_port) return;
    if (const auto known = p.allowed_elsewhere.find(port); known != p.allowed_elsewhere.end()) ++known->second;
    else if (kept_ < most_kept) ++kept_, p.allowed_elsewhere.emplace(port, 1);
    else ++not_kept_;
}

firewall_log::pair_counts& firewall_log::new_pair(std::uint16_t from, std::uint16_t to) {
    std::unique_ptr<pair_counts>& p = pairs_[from * most_ends + to];
    p = std::make_unique<pair_counts>();
    const known_address &a = ends_[from], &b = ends_[to];
    p->concerns = from != to && (a.machine || b.machine);
    p->by_class.resize(port_of_class_.size());
    for (std::size_t c = 0; c < p->by_class.size(); ++c) {
        p->by_class[c].one_port = port_of_class_[c] != 0;
        p->by_class[c].needed = !b.machine;
    }
    for (const port_rule& r : site_.table) {
        if (site_.table.repeats_ports(r)) continue;
        for (std::uint32_t port = r.first; port <= r.last; ++port)
            if (has_its_reason(
                    site_.table.judge_machines(a.endpoints, b.endpoints, static_cast<std::uint16_t>(port)).verdict))
                p->by_class[site_.table.class_of(static_cast<std::uint16_t>(port))].needed = true;
    }
    return *p;
}

inline std::uint16_t firewall_log::end_of_text(const char* text, std::size_t size) {
    const std::uint64_t head = size >= 8 ? load(text) : load(text) & ~(~std::uint64_t{0} << (8 * size));
    const std::uint64_t tail = size > 8 ? load(text + size - 8) : 0;
    remembered& slot = memory_[(head * 0x9e37'79b9'7f4a'7c15 ^ tail * 0xc2b2'ae3d'27d4'eb4f) >> 50];
    if (slot.head == head && slot.tail == tail && slot.size == size) return slot.end;
    const std::uint16_t end = end_of_address({text, size});
    if (end != 0) slot = {head, tail, static_cast<std::uint16_t>(size), end};
    return end;
}

void firewall_log::read_rows(const char* first, const char* last) {
    const char* row = first;
    const char* newest = nullptr;
    while (row < last) {
        // The usual row: date and time in 20 bytes, then blanks within the next 64 bytes up to the port.
        if (usual_columns_ && begins_with_time(row)) {
            const char* const at = row + 20;
            std::uint64_t blanks = where(at, ' ');
            const std::uint64_t newline = where(at, '\n');
            unsigned ends[6];
            bool whole = true;
            for (unsigned& e : ends) {
                whole = whole && blanks != 0;
                e = static_cast<unsigned>(std::countr_zero(blanks | std::uint64_t{1} << 63));
                blanks &= blanks - 1;
            }
            if (whole && (newline == 0 || static_cast<unsigned>(std::countr_zero(newline)) > ends[5])) {
                const bool allow = ends[0] == 5 && std::memcmp(at, "ALLOW", 5) == 0,
                           drop = ends[0] == 4 && std::memcmp(at, "DROP", 4) == 0;
                const bool tcp = ends[1] - ends[0] == 4 && std::memcmp(at + ends[0] + 1, "TCP", 3) == 0;
                const std::uint32_t port = port_before(at + ends[5], ends[5] - ends[4] - 1);
                const unsigned from_size = ends[2] - ends[1] - 1, to_size = ends[3] - ends[2] - 1;
                if ((allow || drop) && tcp && port <= 65'535 && from_size <= 16 && to_size <= 16) {
                    const std::uint16_t from = end_of_text(at + ends[1] + 1, from_size),
                                        to = end_of_text(at + ends[2] + 1, to_size);
                    if (from != 0 && to != 0) {
                        ++totals_.rows;
                        if (totals_.first.empty()) totals_.first.assign(row, 19);
                        newest = row;
                        count(allow, from, to, static_cast<std::uint16_t>(port));
                        row = static_cast<const char*>(
                                  std::memchr(at + ends[5], '\n', static_cast<std::size_t>(last - at - ends[5]))) +
                              1;
                        continue;
                    }
                }
            }
        }
        const auto* end = static_cast<const char*>(std::memchr(row, '\n', static_cast<std::size_t>(last - row)));
        if (newest) totals_.last.assign(newest, 19);
        newest = nullptr;
        read_row({row, static_cast<std::size_t>(end - row)});
        row = end + 1;
    }
    if (newest) totals_.last.assign(newest, 19);
}

void firewall_log::read_heading(std::string_view row) {
    if (row.substr(0, 8) != "#Fields:") return;
    columns found{99, 99, 99, 99, 99, 99};
    std::size_t number = 0;
    for (row.remove_prefix(8); !row.empty();) {
        const std::size_t begin = row.find_first_not_of(' ');
        if (begin == std::string_view::npos) break;
        const std::string_view word = row.substr(begin, row.find(' ', begin) - begin);
        row.remove_prefix(std::min(row.size(), begin + word.size()));
        if (word == "action") found.action = number;
        else if (word == "protocol") found.protocol = number;
        else if (word == "src-ip") found.from = number;
        else if (word == "dst-ip") found.to = number;
        else if (word == "dst-port") found.port = number;
        else if (word == "info") found.info = number;
        ++number;
    }
    if (std::max({found.action, found.protocol, found.from, found.to, found.port}) == 99)
        throw input_error(
            name_,
            say("#Fields saknar något av action, protocol, src-ip, dst-ip och dst-port; slå på loggning av dem",
                "its #Fields lack one of action, protocol, src-ip, dst-ip and dst-port; switch logging of them on"));
    heading_seen_ = true;
    columns_ = found;
    const columns usual;
    usual_columns_ = found.action == usual.action && found.protocol == usual.protocol && found.from == usual.from &&
                     found.to == usual.to && found.port == usual.port;
}

/// Every row that is not the usual one: headings, other protocols, IPv6, cut rows, rows in another order.
void firewall_log::read_row(std::string_view row) {
    if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
    // Windows sets room aside with NUL bytes, which then stand before what it writes.
    row.remove_prefix(std::min(row.find_first_not_of('\0'), row.size()));
    if (row.find_first_not_of(' ') == std::string_view::npos) return;
    if (row.front() == '#') return read_heading(row);
    constexpr std::size_t most = 32;
    std::string_view cells[most];
    std::size_t n = 0;
    for (std::string_view rest = row; n < most && !rest.empty();) {
        const std::size_t begin = rest.find_first_not_of(' ');
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(rest.find(' ', begin), rest.size());
        cells[n++] = rest.substr(begin, end - begin);
        rest.remove_prefix(end);
    }
    const auto cell = [&](std::size_t i) { return i < n ? cells[i] : std::string_view{}; };
    const std::string_view action = cell(columns_.action);
    if (action == "INFO-EVENTS-LOST") {
        std::uint64_t lost = 0;
        for (char c : cell(columns_.info))
            if (c >= '0' && c <= '9' && lost < 1'000'000'000'000)
                lost = lost * 10 + static_cast<std::uint64_t>(c - '0');
        totals_.events_lost += std::max<std::uint64_t>(1, lost);
        ++totals_.rows;
        return;
    }
    const bool allow = action == "ALLOW" || action == "OPEN" || action == "OPEN-INBOUND", drop = action == "DROP",
               close = action == "CLOSE";
    if ((!allow && !drop && !close) || n < 6) {
        ++totals_.unreadable;
        return;
    }
    const std::string_view when = row.substr(0, 19);
    if (parse_date(when.substr(0, 10)) && when.size() == 19) {
        if (totals_.first.empty()) totals_.first = std::string(when);
        totals_.last = std::string(when);
    }
    if (close || cell(columns_.protocol) != "TCP") {
        ++totals_.rows;
        ++totals_.other;
        return;
    }
    const std::string_view digits = cell(columns_.port);
    std::uint32_t port = 0;
    for (char c : digits)
        port = c >= '0' && c <= '9' && port <= 65'535 ? port * 10 + static_cast<std::uint32_t>(c - '0') : 65'536;
    const std::uint16_t from = end_of_address(cell(columns_.from)), to = end_of_address(cell(columns_.to));
    if (digits.empty() || port > 65'535 || from == 0 || to == 0) {
        ++totals_.unreadable;
        return;
    }
    ++totals_.rows;
    count(allow, from, to, static_cast<std::uint16_t>(port));
}

std::uint16_t firewall_log::end_of_address(std::string_view text) {
    const auto address = parse_ip_address(text.substr(0, text.find('%')));
    if (!address) return 0;
    const known_address found = who_has(site_, *address);
    for (std::size_t i = 1; i < ends_.size(); ++i)
        if (ends_[i].machine == found.machine && ends_[i].endpoints == found.endpoints)
            return static_cast<std::uint16_t>(i);
    if (ends_.size() == most_ends)
        throw input_error(
            name_,
            say("nämner fler än {} av installationens servrar och nät; granska loggarna från färre servrar åt gången",
                "names more than {} servers and networks of the installation; audit the logs of fewer servers at a time",
                most_ends - 1));
    ends_.push_back(found);
    return static_cast<std::uint16_t>(ends_.size() - 1);
}

}  // namespace tools
