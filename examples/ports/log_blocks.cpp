// SPDX-License-Identifier: MIT
#include "log_blocks.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "../common/diagnostics.hpp"
#include "../common/read/text_stream.hpp"

namespace tools {

namespace {

// A block is filled to its half; the rest is for a row that is longer than that.
constexpr std::size_t log_room = 256 * 1024, usual_block = log_room / 2, log_padding = 128;

/// Throws input_error for what is no log, and takes a byte-order mark away.
void judge_beginning(char* begin, std::size_t size, const std::string& name) {
    const auto starts = [&](std::string_view magic) {
        return std::string_view{begin, size}.substr(0, magic.size()) == magic;
    };
    if (starts("\x1f\x8b"))
        throw input_error(name, say("är komprimerad; läs den med: zcat {} | lifecare-ports check FIL --log -",
                                    "is compressed; read it with: zcat {} | lifecare-ports check FILE --log -", name));
    const auto is_empty = [&](std::size_t i) { return begin[i] == '\0'; };
    const bool wide =
        size >= 4 && is_empty(0) == is_empty(2) && is_empty(1) == is_empty(3) && is_empty(0) != is_empty(1);
    if (wide || starts("\xff\xfe") || starts("\xfe\xff"))
        throw input_error(
            name,
            say("är UTF-16; Windows skriver sin logg i UTF-8, så konvertera kopian: iconv -f UTF-16 -t UTF-8 {} | lifecare-ports check FIL --log -",
                "is UTF-16; Windows writes its log in UTF-8, so convert the copy: iconv -f UTF-16 -t UTF-8 {} | lifecare-ports check FILE --log -",
                name));
    if (const std::string_view text{begin, size};
        text.find('\n') == std::string_view::npos && text.find('\r') < size - 1)
        throw input_error(
            name,
            say("har rader som slutar med CR utan LF; gör om kopian: tr '\\r' '\\n' <{} | lifecare-ports check FIL --log -",
                "has lines that end with CR without LF; convert the copy: tr '\\r' '\\n' <{} | lifecare-ports check FILE --log -",
                name));
    if (starts("\xef\xbb\xbf")) std::memset(begin, 0, 3);
}

std::size_t words_in(std::string_view row) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < row.size(); ++i) n += row[i] != ' ' && row[i] != '\r' && (i == 0 || row[i - 1] == ' ');
    return n;
}

}  // namespace

std::optional<log_columns> columns_of(std::string_view row, const std::string& name) {
    if (row.substr(0, 8) != "#Fields:") return std::nullopt;
    constexpr std::size_t none = log_columns::absent;
    log_columns found{none, none, none, none, none, none, none, none};
    std::size_t number = 0;
    for (row.remove_prefix(8); !row.empty();) {
        const std::size_t begin = row.find_first_not_of(' ');
        if (begin == std::string_view::npos) break;
        const std::string_view word = row.substr(begin, row.find(' ', begin) - begin);
        row.remove_prefix(std::min(row.size(), begin + word.size()));
        if (word == "date") found.date = number;
        else if (word == "time") found.time = number;
        else if (word == "action") found.action = number;
        else if (word == "protocol") found.protocol = number;
        else if (word == "src-ip") found.from = number;
        else if (word == "dst-ip") found.to = number;
        else if (word == "dst-port") found.port = number;
        else if (word == "info") found.info = number;
        ++number;
    }
    found.count = number;
    if (std::max({found.action, found.protocol, found.from, found.to, found.port}) == none)
        throw input_error(
            name,
            say("#Fields saknar något av action, protocol, src-ip, dst-ip och dst-port; slå på loggning av dem",
                "its #Fields lack one of action, protocol, src-ip, dst-ip and dst-port; switch logging of them on"));
    return found;
}

log_blocks::log_blocks(byte_source& from, std::string name) : from_{from}, name_{std::move(name)}, size_{from.size()} {}

/// A device and a file of the system say that they are empty and are not.
std::size_t log_blocks::read(char* to, std::size_t most) {
    if (size_ && *size_ != 0) most = static_cast<std::size_t>(std::min<std::uint64_t>(most, *size_ - done_));
    const std::size_t n = most == 0 ? 0 : from_.read(to, most);
    done_ += n;
    if (n == 0 && most != 0 && size_ && *size_ != 0) throw input_error(name_, changed_while_read());
    return n;
}

/// Where the rows of a block have headings among them, what follows it has the columns of the last.
void log_blocks::look_for_headings(std::string_view text) {
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        std::size_t begin = at;
        while (begin > 0 && text[begin - 1] == '\0') --begin;  // Windows sets room aside with them
        if (begin > 0 && text[begin - 1] != '\n') continue;
        std::string_view row = text.substr(at, text.find('\n', at) - at);
        if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
        if (const auto found = columns_of(row, name_)) {
            columns_ = *found;
            column_count_ = words_in(row) - 1;
        }
    }
}

/// True where the last row of a text has no end and fewer cells than there are columns: what is left of its last cell
/// may be the beginning of another port.
bool log_blocks::is_cut(std::string_view text) {
    look_for_headings(text);
    std::string_view row = text.substr(text.rfind('\n') + 1);
    row = row.substr(0, row.find_last_not_of('\0') + 1);
    row.remove_prefix(std::min(row.find_first_not_of('\0'), row.size()));
    return !row.empty() && row.front() != '#' && words_in(row) < std::max(column_count_, columns_.port + 2);
}

bool log_blocks::next(log_block& block) {
    if (!block.memory) {
        block.memory.reset(new char[log_padding + log_room + log_padding]);
        std::memset(block.memory.get(), 0, log_padding);
    }
    char* const begin = block.memory.get() + log_padding;
    while (!ended_) {
        std::size_t size = rest_.size();
        std::memcpy(begin, rest_.data(), size);
        const std::size_t most = size < usual_block ? usual_block : log_room;
        while (!ended_ && size < most) {
            const std::size_t n = read(begin + size, most - size);
            ended_ = n == 0;
            size += n;
        }
        std::memset(begin + size, 0, log_padding);
        if (std::exchange(first_, false)) judge_beginning(begin, size, name_);
        std::string_view text{begin, size};
        if (skipping_) {
            const std::size_t end = text.find('\n');
            text.remove_prefix(std::min(end == std::string_view::npos ? end : end + 1, text.size()));
            skipping_ = end == std::string_view::npos;
        }
        if (ended_ && !text.empty() && text.back() != '\n') {
            cut_ = is_cut(text);
            begin[size] = '\n';
            text = {text.data(), cut_ ? text.rfind('\n') + 1 : text.size() + 1};
        }
        block.text = text.substr(0, text.rfind('\n') + 1);
        rest_ = text.substr(block.text.size());
        if (rest_.size() == log_room) {
            ++too_long_;
            skipping_ = true;
            rest_.clear();
        }
        if (block.text.empty()) continue;
        block.columns = columns_;
        block.too_long_before = std::exchange(too_long_, 0);
        look_for_headings(block.text);
        return true;
    }
    return false;
}

}  // namespace tools
