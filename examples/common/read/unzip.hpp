// SPDX-License-Identifier: MIT
/// \file
/// The files in a zip archive: found by its directory, unpacked by zlib piece by piece, and checked against their sums.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "../words/sentence.hpp"

namespace tools {

/// What is said of an archive that does not hold what it should.
sentence damaged_archive(const sentence& why);

/// An archive whose bytes somebody else holds.
class zip_files {
public:
    /// Throws input_error, naming `name`, for what is not whole, needs a password or is zip64.
    zip_files(std::string name, std::string_view bytes);

    [[nodiscard]] const std::string& name() const { return name_; }
    /// Whether there is a file. Case is ignored: programs that write workbooks are not strict about it.
    [[nodiscard]] bool has(std::string_view path) const { return find(path) != nullptr; }

    /// Takes the next piece of a file; false for no more.
    using sink = std::function<bool(std::string_view)>;
    /// Unpacks a file that is there. Throws input_error where it is damaged, and where all that was unpacked of the
    /// archive is more than any workbook holds.
    void unpack(std::string_view path, const sink& to);
    /// Counts what was unpacked, and what was made of it. Throws input_error where that is more.
    void count(std::size_t more);

private:
    struct entry {
        std::string path;
        std::uint32_t method = 0, sum = 0, packed = 0, size = 0, at = 0;
    };
    [[nodiscard]] const entry* find(std::string_view path) const;
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t bytes) const;
    [[nodiscard]] std::size_t directory_end() const;
    [[nodiscard]] std::string_view packed(const entry& e) const;
    void inflate_to(const entry& e, const sink& to);
    [[noreturn]] void refuse(const sentence& why) const;

    std::string name_;
    std::string_view bytes_;
    std::vector<entry> entries_;
    std::uint64_t unpacked_ = 0;
};

}  // namespace tools
