// SPDX-License-Identifier: MIT
#include "unzip.hpp"

#ifndef LIFECARE_WITHOUT_WORKBOOKS

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>

#include "../diagnostics.hpp"
#include "../text.hpp"

namespace tools {

sentence damaged_archive(const sentence& why) {
    return say("är en skadad arbetsbok eller ett skadat zip-arkiv: {}", "is a damaged workbook or zip archive: {}",
               why);
}

namespace {

constexpr std::uint64_t most_unpacked = std::uint64_t{256} << 20;
constexpr std::size_t end_size = 22, directory_size = 46, local_size = 30;  ///< without what is of any length
constexpr std::uint32_t end_mark = 0x06054b50, directory_mark = 0x02014b50, local_mark = 0x04034b50;
constexpr std::uint32_t method_stored = 0, method_deflated = 8;

sentence cut_short() { return {"slutet saknas", "its end is missing"}; }
sentence wrong_directory() { return {"innehållsförteckningen är fel", "its directory is wrong"}; }

std::uint32_t sum_of(std::uint32_t before, std::string_view s) {
    return static_cast<std::uint32_t>(
        crc32(before, reinterpret_cast<const Bytef*>(s.data()), static_cast<uInt>(s.size())));
}

}  // namespace

zip_files::zip_files(std::string name, std::string_view bytes) : name_{std::move(name)}, bytes_{bytes} {
    const std::size_t end = directory_end();
    const std::uint32_t count = number(end + 10, 2), size = number(end + 12, 4), start = number(end + 16, 4);
    if (count == 0xffff || size == 0xffff'ffff || start == 0xffff'ffff)
        throw input_error(name_, say("är ett zip64-arkiv, som inte läses; spara om arbetsboken i Excel",
                                     "is a zip64 archive, which is not read; save the workbook again in Excel"));
    std::size_t at = start;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (at > end || end - at < directory_size || number(at, 4) != directory_mark) refuse(wrong_directory());
        const std::size_t path = number(at + 28, 2), rest = std::size_t{number(at + 30, 2)} + number(at + 32, 2);
        if (end - at - directory_size < path + rest) refuse(wrong_directory());
        if ((number(at + 8, 2) & 1) != 0)
            throw input_error(name_, say("är ett zip-arkiv med lösenord; spara filen utan lösenord",
                                         "is a zip archive with a password; save the file without one"));
        entry e{std::string(bytes_.substr(at + directory_size, path)),
                number(at + 10, 2),
                number(at + 16, 4),
                number(at + 20, 4),
                number(at + 24, 4),
                number(at + 42, 4)};
        std::replace(e.path.begin(), e.path.end(), '\\', '/');
        entries_.push_back(std::move(e));
        at += directory_size + path + rest;
    }
}

/// Little-endian.
std::uint32_t zip_files::number(std::size_t at, std::size_t bytes) const {
    std::uint32_t n = 0;
    for (std::size_t i = bytes; i-- > 0;) n = n << 8 | static_cast<unsigned char>(bytes_[at + i]);
    return n;
}

/// Where the record at the end of the archive begins; only a comment follows it.
std::size_t zip_files::directory_end() const {
    constexpr std::size_t longest_comment = 0xffff;
    for (std::size_t back = end_size; back <= bytes_.size() && back <= end_size + longest_comment; ++back)
        if (number(bytes_.size() - back, 4) == end_mark) return bytes_.size() - back;
    refuse(cut_short());
}

const zip_files::entry* zip_files::find(std::string_view path) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const entry& e) { return same_ignoring_case(e.path, path); });
    return found == entries_.end() ? nullptr : &*found;
}

std::string_view zip_files::packed(const entry& e) const {
    const std::size_t at = e.at;
    if (at > bytes_.size() || bytes_.size() - at < local_size || number(at, 4) != local_mark) refuse(wrong_directory());
    const std::size_t begin = at + local_size + number(at + 26, 2) + number(at + 28, 2);
    if (begin > bytes_.size() || bytes_.size() - begin < e.packed) refuse(cut_short());
    return bytes_.substr(begin, e.packed);
}

void zip_files::count(std::size_t more) {
    unpacked_ += more;
    if (unpacked_ > most_unpacked)
        throw input_error(name_,
                          say("packas upp till mer än {} MB; spara bladet som \"CSV UTF-8\"",
                              "unpacks to more than {} MB; save the sheet as \"CSV UTF-8\"", most_unpacked >> 20));
}

void zip_files::inflate_to(const entry& e, const sink& to) {
    struct closed_stream : z_stream {
        closed_stream() : z_stream{} {}
        closed_stream(const closed_stream&) = delete;
        closed_stream& operator=(const closed_stream&) = delete;
        ~closed_stream() { inflateEnd(this); }
    } stream;
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) throw std::bad_alloc();
    const std::string_view from = packed(e);
    stream.next_in = reinterpret_cast<const Bytef*>(from.data());
    stream.avail_in = e.packed;
    std::vector<char> buffer(std::size_t{1} << 16);
    std::uint32_t sum = 0;
    std::uint64_t size = 0;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const std::string_view made{buffer.data(), buffer.size() - stream.avail_out};
        if ((state != Z_OK && state != Z_STREAM_END) || (made.empty() && state == Z_OK))
            refuse(say("{} kan inte packas upp", "{} cannot be unpacked", printable(e.path)));
        count(made.size());
        size += made.size();
        sum = sum_of(sum, made);
        if (!made.empty() && !to(made)) return;
    }
    if (size != e.size || sum != e.sum)
        refuse(say("{} stämmer inte med sin kontrollsumma", "{} does not match its checksum", printable(e.path)));
}

void zip_files::unpack(std::string_view path, const sink& to) {
    const entry& e = *find(path);
    if (e.method == method_deflated) return inflate_to(e, to);
    if (e.method != method_stored)
        refuse(say("{} är packad på ett sätt som inte läses ({})", "{} is packed in a way that is not read ({})",
                   printable(e.path), e.method));
    const std::string_view all = packed(e);
    count(all.size());
    if (all.size() != e.size || sum_of(0, all) != e.sum)
        refuse(say("{} stämmer inte med sin kontrollsumma", "{} does not match its checksum", printable(e.path)));
    (void)to(all);
}

void zip_files::refuse(const sentence& why) const { throw input_error(name_, damaged_archive(why)); }

}  // namespace tools

#endif
