// SPDX-License-Identifier: MIT
#include "text_stream.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "../diagnostics.hpp"
#include "../input.hpp"
#include "workbook_file.hpp"

namespace tools {

namespace {

/// What is in a piece, and whether returns and form feeds are.
struct piece_seen : text_seen {
    bool returns = false;
};
piece_seen look_over(std::string_view s) {
    piece_seen seen;
    std::size_t i = 0;
#ifdef __SSE2__
    __m128i quotes = _mm_setzero_si128(), nuls = quotes, returns = quotes, letters = quotes;
    const auto all = [](char byte) { return _mm_set1_epi8(byte); };
    for (; s.size() - i >= 16; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data() + i));
        const auto holds = [&](char byte) { return _mm_cmpeq_epi8(bytes, all(byte)); };
        quotes = _mm_or_si128(quotes, holds('"'));
        nuls = _mm_or_si128(nuls, holds('\0'));
        returns = _mm_or_si128(returns, _mm_or_si128(holds('\r'), holds('\f')));
        letters = _mm_or_si128(letters, bytes);
    }
    seen.quotes = _mm_movemask_epi8(quotes) != 0;
    seen.nuls = _mm_movemask_epi8(nuls) != 0;
    seen.returns = _mm_movemask_epi8(returns) != 0;
    seen.letters = _mm_movemask_epi8(letters) != 0;
#endif
    for (; i < s.size(); ++i) {
        seen.quotes = seen.quotes || s[i] == '"';
        seen.nuls = seen.nuls || s[i] == '\0';
        seen.returns = seen.returns || s[i] == '\r' || s[i] == '\f';
        seen.letters = seen.letters || static_cast<unsigned char>(s[i]) >= 0x80;
    }
    return seen;
}

constexpr std::size_t piece = std::size_t{1} << 16, most_whole = std::size_t{1} << 30;

sentence cannot_reread() { return {"kan inte läsas två gånger", "cannot be read twice"}; }

}  // namespace

std::size_t count_feeds(std::string_view s) {
    std::size_t n = 0, i = 0;
#ifdef __SSE2__
    const __m128i feed = _mm_set1_epi8('\n'), zero = _mm_setzero_si128();
    while (s.size() - i >= 16) {
        // A byte counts to 255.
        __m128i counts = zero;
        for (const std::size_t end = i + 16 * std::min<std::size_t>((s.size() - i) / 16, 255); i < end; i += 16)
            counts = _mm_sub_epi8(
                counts, _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data() + i)), feed));
        const __m128i sums = _mm_sad_epu8(counts, zero);
        n += static_cast<std::size_t>(_mm_cvtsi128_si32(sums)) +
             static_cast<std::size_t>(_mm_cvtsi128_si32(_mm_srli_si128(sums, 8)));
    }
#endif
    return n + static_cast<std::size_t>(std::count(s.begin() + static_cast<std::ptrdiff_t>(i), s.end(), '\n'));
}

sentence changed_while_read() {
    return {"har ändrats under läsningen; det som skrevs gäller inte, kör om",
            "was changed while it was read; what was written does not hold, run it again"};
}

text_stream::text_stream(console& io, std::string name, encodings accepted)
    : text_stream{io, name, accepted, io.open_to_reread(name)} {}

text_stream::text_stream(console& io, std::string name, encodings accepted, std::unique_ptr<byte_source> file)
    : io_{&io}, name_{std::move(name)}, accepted_{accepted}, file_{std::move(file)}, size_{file_->size()} {
    constexpr std::size_t looked_at = 4'096;
    head_.resize(looked_at);
    std::size_t n = 0;
    for (std::size_t more = 1; more > 0 && n < looked_at; n += more)
        more = file_->read(head_.data() + n, looked_at - n);
    head_.resize(n);
    if (begins_archive(head_)) {
        read_sheet();
        return;
    }
    begins_ = beginning_of(name_, head_);
    if (begins_.order != byte_order::none) {
        read_as_ = encoding::utf16;
        io_->report(say("{}: läst som {}\n", "{}: read as {}\n", printable(name_), name_of(read_as_)));
    }
    head_used_ = begins_.mark;
    done_ = n;
}

/// Goes on with the text of a workbook's sheet.
void text_stream::read_sheet() {
    if (!file_->rewind()) throw input_error(name_, cannot_reread());
    sheet_text sheet = read_workbook(name_, read_bytes(*file_, name_, most_whole));
    if (!sheet.note.empty()) io_->report(say("{}: {}\n", "{}: {}\n", printable(name_), sheet.note));
    file_ = std::make_unique<kept_bytes>(std::move(sheet.csv));
    size_ = file_->size();
    rewind();
}

void text_stream::rewind() {
    if (!file_->rewind()) throw input_error(name_, cannot_reread());
    done_ = 0;
    head_.clear();
    head_.resize(begins_.mark);
    for (std::size_t n = 0, more = 1; more > 0 && n < begins_.mark; n += more) {
        more = file_->read(head_.data() + n, begins_.mark - n);
        done_ += more;
    }
    head_used_ = begins_.mark;
    feeds_ = {};
    bytes_.clear();
    decoded_.clear();
    decoded_used_ = 0;
}

std::size_t text_stream::read_more(char* to, std::size_t most) {
    if (head_used_ < head_.size()) {
        const std::size_t n = std::min(most, head_.size() - head_used_);
        std::memcpy(to, head_.data() + head_used_, n);
        head_used_ += n;
        return n;
    }
    const std::size_t n = file_->read(to, most);
    done_ += n;
    return n;
}

/// Decodes the next piece of what is not UTF-8. False at the end.
bool text_stream::decode_more() {
    decoded_.clear();
    decoded_used_ = 0;
    while (decoded_.empty()) {
        const std::size_t kept = bytes_.size();
        bytes_.resize(kept + piece);
        const std::size_t n = read_more(bytes_.data() + kept, piece);
        bytes_.resize(kept + n);
        if (bytes_.empty()) return false;
        if (read_as_ != encoding::utf16) {
            bytes_.resize(feeds_.make(bytes_.data(), bytes_.size()));
            append_code_page(decoded_, bytes_, read_as_);
            bytes_.clear();
            continue;
        }
        // Half a unit, and half a character of two units, wait for the rest.
        std::size_t whole = n == 0 ? bytes_.size() : bytes_.size() / 2 * 2;
        const std::size_t high = begins_.order == byte_order::little ? 1 : 2;
        if (n != 0 && whole >= 2 && (static_cast<unsigned char>(bytes_[whole - high]) & 0xfc) == 0xd8) whole -= 2;
        append_utf16(decoded_, std::string_view{bytes_}.substr(0, whole), begins_.order);
        bytes_.erase(0, whole);
        decoded_.resize(feeds_.make(decoded_.data(), decoded_.size()));
    }
    return true;
}

std::size_t text_stream::read(char* to, std::size_t most, text_seen& seen) {
    if (read_as_ != encoding::utf8) {
        if (decoded_used_ == decoded_.size() && !decode_more()) return 0;
        const std::size_t n = std::min(most, decoded_.size() - decoded_used_);
        std::memcpy(to, decoded_.data() + decoded_used_, n);
        decoded_used_ += n;
        seen |= look_over({to, n});
        return n;
    }
    for (;;) {
        std::size_t n = read_more(to, most);
        if (n == 0) return 0;
        const piece_seen now = look_over({to, n});
        if (now.returns || feeds_.after_return()) n = feeds_.make(to, n);
        else feeds_.pass({to, n});
        seen |= now;
        if (n != 0) return n;
    }
}

bool text_stream::is_right(std::string_view part, const text_seen& seen, std::size_t first_line) {
    if (!seen.nuls && !seen.letters) return true;
    const std::size_t line = judge_text(name_, part, read_as_, accepted_, first_line);
    if (line == 0) return true;
    rewind();
    code_page_evidence evidence;
    std::string text(piece, '\0');
    text_seen all;
    for (std::size_t n; (n = read(text.data(), piece, all)) > 0;) evidence.add(std::string_view{text}.substr(0, n));
    read_as_ = evidence.judge(name_);
    io_->report(say("{}: inte UTF-8 på rad {}, läst som {}\n", "{}: not UTF-8 at line {}, read as {}\n",
                    printable(name_), line, name_of(read_as_)));
    return false;
}

void text_stream::refuse_nuls(std::string_view part, const text_seen& seen, std::size_t first_line) const {
    // As in a code page, where every byte but NUL is a character.
    if (seen.nuls) (void)judge_text(name_, part, encoding::windows_1252, accepted_, first_line);
}

void text_stream::settle() {
    rewind();
    std::string part;
    text_seen seen;
    std::size_t line = 1;
    bool blank = true;
    for (std::size_t n = 1; n > 0;) {
        const std::size_t kept = part.size();
        part.resize(kept + piece);
        n = read(part.data() + kept, piece, seen);
        part.resize(kept + n);
        // Whole lines, so that a place can be named; of a line that is longer than a piece whole characters.
        std::size_t whole = n == 0 ? part.size() : part.rfind('\n') + 1;
        if (whole == 0)
            for (whole = part.size(); whole > 0 && static_cast<unsigned char>(part[whole - 1]) >= 0x80; --whole) {
            }
        const std::string_view judged = std::string_view{part}.substr(0, whole);
        if (!is_right(judged, seen, line)) return rewind();
        blank = blank && judged.find_first_not_of("\n \t") == std::string_view::npos;
        line += count_feeds(judged);
        part.erase(0, whole);
    }
    if (blank) refuse_empty(name_);
    rewind();
}

std::string text_stream::read_all() {
    std::string all;
    text_seen seen;
    for (std::size_t n = 1; n > 0;) {
        const std::size_t before = all.size();
        all.resize(before + piece);
        n = read(all.data() + before, piece, seen);
        all.resize(before + n);
        if (all.size() > most_whole)
            throw input_error(name_, say("är större än {} byte", "is larger than {} bytes", most_whole));
    }
    return all;
}

void text_stream::require_unchanged() const {
    if (size_ && (file_->size() != size_ || (*size_ != 0 && done_ != *size_)))
        throw input_error(name_, changed_while_read());
}

}  // namespace tools
