// SPDX-License-Identifier: MIT
#include "firewall_log.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "../common/diagnostics.hpp"
#include "../common/progress.hpp"
#include "../common/text.hpp"
#include "log_blocks.hpp"
#include "log_row.hpp"

namespace tools {

using namespace lifecare;

/// Counts rows for one thread.
class firewall_log::counter {
public:
    explicit counter(firewall_log& of) : of_{of}, table_{of.site_.table}, memory_(16'384) {}

    /// Counts the rows of a block.
    block_counts count(const log_block& block) {
        now_ = {};
        columns_ = block.columns;
        usual_columns_ = is_usual(columns_);
        read_rows(block.text.data(), block.text.data() + block.text.size());
        times_.give(now_.totals);
        return std::move(now_);
    }
    /// What was counted between all ends, to be taken away.
    [[nodiscard]] pairs counted() && { return std::move(pairs_); }

private:
    /// An address as text of at most 16 bytes, and which end has it.
    struct remembered {
        std::uint64_t head = 0, tail = 0;
        std::uint16_t size = 0, end = 0;
    };
    static remembered without_end(std::string_view text) {
        const std::size_t size = text.size();
        return {size >= 8 ? load(text.data()) : load(text.data()) & ~(~std::uint64_t{0} << (8 * size)),
                size > 8 ? load(text.data() + size - 8) : 0, static_cast<std::uint16_t>(size)};
    }
    /// The ends that call and answer; 0 for one that is not known yet.
    struct two_ends {
        std::uint16_t from = 0, to = 0;
    };

    /// The first eight columns stand where Windows puts them.
    static bool is_usual(log_columns c) {
        c.info = log_columns{}.info;
        c.count = log_columns{}.count;
        return c == log_columns{};
    }
    void read_rows(const char* first, const char* last);
    void read_row(std::string_view row);
    void read_heading(std::string_view row);
    void refuse_row() {
        if (now_.totals.unreadable++ == 0) now_.totals.unreadable_line = now_.lines;
    }
    void count(bool allowed, std::uint16_t from, std::uint16_t to, std::uint16_t port);
    remembered& place_of(const remembered& text) {
        return memory_[(text.head * 0x9e37'79b9'7f4a'7c15 ^ text.tail * 0xc2b2'ae3d'27d4'eb4f) >> 50];
    }
    std::uint16_t end_of_text(const remembered& text) {
        const remembered& known = place_of(text);
        return known.head == text.head && known.tail == text.tail && known.size == text.size ? known.end : 0;
    }
    bool ends_of_texts(std::string_view from, std::string_view to, two_ends& ends);
    bool look_up(std::string_view from, std::string_view to, two_ends& known) const;
    pair_counts& new_pair(std::uint16_t from, std::uint16_t to);
    void add_elsewhere(std::uint16_t from, std::uint16_t to, std::uint16_t port);

    firewall_log& of_;
    const flow_table& table_;
    block_counts now_;
    log_columns columns_;
    bool usual_columns_ = true;
    std::array<std::uint32_t, 1024> places_{};  ///< where something was last seen in what this block has elsewhere
    std::vector<remembered> memory_;
    log_times times_;
    pairs pairs_;
};

void firewall_log::pairs::add(pairs&& more) {
    for (std::size_t from = 0; from < most_ends; ++from) {
        if (!more.rows_[from]) continue;
        for (std::size_t to = 0; to < most_ends; ++to) {
            std::unique_ptr<pair_counts>& theirs = (*more.rows_[from])[to];
            if (!theirs) continue;
            std::unique_ptr<pair_counts>& ours = place(from, to);
            if (!ours) {
                ours = std::move(theirs);
                continue;
            }
            for (std::size_t c = 0; c < ours->by_class.size(); ++c) {
                ours->by_class[c].allowed += theirs->by_class[c].allowed;
                ours->by_class[c].dropped += theirs->by_class[c].dropped;
            }
        }
    }
}

firewall_log::firewall_log(const site& s, std::string name, std::size_t jobs)
    : site_{s}, name_{std::move(name)}, jobs_{jobs}, ends_(most_ends) {
    std::vector<std::uint32_t> ports(site_.table.port_classes());
    port_of_class_.resize(ports.size());
    for (std::uint32_t port = 0; port <= 65'535; ++port) {
        const std::uint8_t c = site_.table.class_of(static_cast<std::uint16_t>(port));
        port_of_class_[c] = static_cast<std::uint16_t>(++ports[c] == 1 ? port : 0);
    }
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

void firewall_log::read(console& io, byte_source& from, bool part) {
    log_blocks blocks{from, name_};
    progress shown{io, blocks.size(), nouns::rows};
    struct place {
        log_block block;
        block_counts came;
    };
    std::vector<place> places(places_for(jobs_));
    std::vector<std::unique_ptr<counter>> counters(jobs_);
    totals_.without_heading = true;
    in_order(jobs_, {[&](std::size_t i) { return blocks.next(places[i].block); },
                     [&](std::size_t i, std::size_t thread) {
                         if (!counters[thread]) counters[thread] = std::make_unique<counter>(*this);
                         places[i].came = counters[thread]->count(places[i].block);
                     },
                     [&](std::size_t i) {
                         add_unreadable(places[i].block.too_long_before, 1);
                         lines_ += places[i].block.too_long_before;
                         add(places[i].came);
                         shown.at(totals_.rows, blocks.done());
                     }});
    for (std::unique_ptr<counter>& c : counters) {
        if (c) pairs_.add(std::move(*c).counted());
        c.reset();
    }
    add_unreadable(blocks.left_out(), 1);
    if (blocks.has_grown())
        io.report(say("{}: har vuxit under läsningen; det som tillkom räknas inte\n",
                      "{}: has grown while it was read; what was added is not counted\n", printable(name_)));
    if (part) return;
    if (blocks.done() == 0)
        throw input_error(name_, say("är tom; det finns inget att kontrollera", "is empty; there is nothing to check"));
    refuse_nothing(totals_, name_);
}

/// Adds rows of which the first is so many lines below what was added before.
void firewall_log::add_unreadable(std::uint64_t rows, std::uint64_t line) {
    if (totals_.unreadable == 0 && rows > 0) totals_.unreadable_line = lines_ + line;
    totals_.unreadable += rows;
}

/// Adds what the next block holds.
void firewall_log::add(const block_counts& block) {
    const log_totals& t = block.totals;
    totals_.rows += t.rows;
    totals_.judged += t.judged;
    totals_.other += t.other;
    add_unreadable(t.unreadable, t.unreadable_line);
    lines_ += block.lines;
    totals_.events_lost += t.events_lost;
    totals_.without_heading = totals_.without_heading && !block.has_heading;
    totals_.add_times(t.first, t.last);
    for (const auto& [key, times] : block.allowed_elsewhere) {
        if (const auto known = allowed_elsewhere_.find(key); known != allowed_elsewhere_.end()) known->second += times;
        else if (allowed_elsewhere_.size() < most_kept) allowed_elsewhere_.emplace(key, times);
        else not_kept_ += times;
    }
}

inline void firewall_log::counter::count(bool allowed, std::uint16_t from, std::uint16_t to, std::uint16_t port) {
    pair_counts* const known_pair = pairs_.find(from, to);
    pair_counts& p = known_pair ? *known_pair : new_pair(from, to);
    if (!p.concerns) {
        ++now_.totals.other;
        return;
    }
    ++now_.totals.judged;
    port_counts& c = p.by_class[table_.class_of(port)];
    ++(allowed ? c.allowed : c.dropped);
    if (allowed && !c.needed && !c.one_port) add_elsewhere(from, to, port);
}

void firewall_log::counter::add_elsewhere(std::uint16_t from, std::uint16_t to, std::uint16_t port) {
    static_assert(most_ends <= 256, "two ends and a port are 32 bits");
    const std::uint32_t key = std::uint32_t{from} << 24 | std::uint32_t{to} << 16 | port;
    std::vector<elsewhere>& all = now_.allowed_elsewhere;
    std::uint32_t& place = places_[key * 0x9e37'79b1u >> 22];
    if (place < all.size() && all[place].first == key) {
        ++all[place].second;
        return;
    }
    place = static_cast<std::uint32_t>(all.size());
    all.emplace_back(key, 1);
}

firewall_log::pair_counts& firewall_log::counter::new_pair(std::uint16_t from, std::uint16_t to) {
    std::unique_ptr<pair_counts>& p = pairs_.place(from, to);
    p = std::make_unique<pair_counts>();
    const known_address &a = of_.ends_[from], &b = of_.ends_[to];
    p->concerns = from != to && (a.machine || b.machine);
    p->by_class.resize(of_.port_of_class_.size());
    for (std::size_t c = 0; c < p->by_class.size(); ++c) {
        p->by_class[c].one_port = of_.port_of_class_[c] != 0;
        p->by_class[c].needed = !b.machine;
    }
    for (const port_rule& r : table_) {
        if (table_.repeats_ports(r)) continue;
        for (std::uint32_t port = r.first; port <= r.last; ++port)
            if (has_its_reason(
                    table_.judge_machines(a.endpoints, b.endpoints, static_cast<std::uint16_t>(port)).verdict))
                p->by_class[table_.class_of(static_cast<std::uint16_t>(port))].needed = true;
    }
    return *p;
}

/// Looks up what is not known of the ends of a row. An end is known only when the other one's address is one too.
bool firewall_log::counter::look_up(std::string_view from, std::string_view to, two_ends& known) const {
    const auto address = [](std::string_view text) { return parse_ip_address(text.substr(0, text.find('%'))); };
    const auto caller = known.from ? std::nullopt : address(from), answerer = known.to ? std::nullopt : address(to);
    if ((!known.from && !caller) || (!known.to && !answerer)) return false;
    if (caller) known.from = of_.end_of_address(*caller);
    if (answerer) known.to = of_.end_of_address(*answerer);
    return true;
}

inline bool firewall_log::counter::ends_of_texts(std::string_view from, std::string_view to, two_ends& ends) {
    remembered caller = without_end(from), answerer = without_end(to);
    ends = {end_of_text(caller), end_of_text(answerer)};
    if (ends.from != 0 && ends.to != 0) return true;
    if (!look_up(from, to, ends)) return false;
    caller.end = ends.from;
    answerer.end = ends.to;
    place_of(caller) = caller;
    place_of(answerer) = answerer;
    return true;
}

void firewall_log::counter::read_rows(const char* first, const char* last) {
    const char* row = first;
    while (row < last) {
        ++now_.lines;
        // The usual row: date and time in 20 bytes, then blanks within the next 64 bytes up to the port.
        if (usual_columns_ && times_.begin(row)) {
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
                    if (two_ends both;
                        ends_of_texts({at + ends[1] + 1, from_size}, {at + ends[2] + 1, to_size}, both)) {
                        ++now_.totals.rows;
                        times_.add(row);
                        count(allow, both.from, both.to, static_cast<std::uint16_t>(port));
                        row = static_cast<const char*>(
                                  std::memchr(at + ends[5], '\n', static_cast<std::size_t>(last - at - ends[5]))) +
                              1;
                        continue;
                    }
                }
            }
        }
        const auto* end = static_cast<const char*>(std::memchr(row, '\n', static_cast<std::size_t>(last - row)));
        read_row({row, static_cast<std::size_t>(end - row)});
        row = end + 1;
    }
}

void firewall_log::counter::read_heading(std::string_view row) {
    const auto found = columns_of(row, of_.name_);
    if (!found) return;
    now_.has_heading = true;
    columns_ = *found;
    usual_columns_ = is_usual(columns_);
}

/// Every row that is not the usual one: headings, other protocols, IPv6, cut rows, rows in another order.
void firewall_log::counter::read_row(std::string_view row) {
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
    const bool allow = action == "ALLOW" || action == "OPEN" || action == "OPEN-INBOUND", drop = action == "DROP",
               close = action == "CLOSE", lost_some = action == "INFO-EVENTS-LOST";
    if (!allow && !drop && !close && !lost_some) return refuse_row();
    // As the usual rows begin; what the log has no column for is filled in, and the row then has no time.
    const bool has_date = columns_.date != log_columns::absent, has_time = columns_.time != log_columns::absent;
    const std::string_view date = has_date ? cell(columns_.date) : "2000-01-01",
                           time = has_time ? cell(columns_.time) : "00:00:00";
    char when[20];
    if (date.size() != 10 || time.size() != 8) return refuse_row();
    std::memset(when, ' ', sizeof when);
    std::memcpy(when, date.data(), 10);
    std::memcpy(when + 11, time.data(), 8);
    if (!times_.begin(when)) return refuse_row();
    const auto count_row = [&] {
        ++now_.totals.rows;
        if (has_date && has_time) times_.add(when);
    };
    if (lost_some) {
        std::uint64_t lost = 0;
        for (char c : cell(columns_.info))
            if (c >= '0' && c <= '9' && lost < 1'000'000'000'000)
                lost = lost * 10 + static_cast<std::uint64_t>(c - '0');
        now_.totals.events_lost += std::max<std::uint64_t>(1, lost);
        return count_row();
    }
    if (n < 6) return refuse_row();
    if (close || cell(columns_.protocol) != "TCP") {
        ++now_.totals.other;
        return count_row();
    }
    const std::string_view digits = cell(columns_.port);
    std::uint32_t port = 0;
    for (char c : digits)
        port = c >= '0' && c <= '9' && port <= 65'535 ? port * 10 + static_cast<std::uint32_t>(c - '0') : 65'536;
    const bool cut = n == columns_.port + 1 && n < columns_.count;  // perhaps within the port
    if (cut || digits.empty() || port > 65'535 || has_leading_zero(digits)) return refuse_row();
    two_ends ends;
    if (!look_up(cell(columns_.from), cell(columns_.to), ends)) return refuse_row();
    count_row();
    count(allow, ends.from, ends.to, static_cast<std::uint16_t>(port));
}

std::uint16_t firewall_log::end_of_address(const ip_address& a) {
    const known_address found = who_has(site_, a);
    return new_end_([&] {
        for (std::size_t i = 1; i < ends_known_; ++i)
            if (ends_[i].machine == found.machine && ends_[i].endpoints == found.endpoints)
                return static_cast<std::uint16_t>(i);
        if (ends_known_ == most_ends)
            throw input_error(
                name_,
                say("nämner fler än {} av installationens servrar och nät; granska loggarna från färre servrar åt gången",
                    "names more than {} servers and networks of the installation; audit the logs of fewer servers at a time",
                    most_ends - 1));
        ends_[ends_known_] = found;
        return static_cast<std::uint16_t>(ends_known_++);
    });
}

}  // namespace tools
