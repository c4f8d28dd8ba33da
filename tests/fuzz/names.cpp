// SPDX-License-Identifier: MIT
// A list of names: in blocks and at once, by the fast classifier and by each pattern in turn.
#include <sys/mman.h>
#include <unistd.h>

#include <lifecare/naming.hpp>

#include "common/read/name_list.hpp"
#include "common/system_console.hpp"
#include "common/text.hpp"
#include "fuzz.hpp"

namespace {

using namespace lifecare;

void same_by_each_pattern(std::string_view name) {
    for (const document d : {techspec_2024, techspec_2025, vellinge_routine}) {
        const detail::database_pattern* plain = nullptr;
        for (const detail::database_pattern& p : detail::database_patterns)
            if (!plain && p.printed_in(d) && p.fits(name)) plain = &p;
        require(detail::database_index.find(name, d) == plain);
        require(classify_database(name, d).ok() == is_database_name(name, d));
    }
    (void)fault_of_server_name(name);
    (void)is_database_password(name);
}

/// Where each line of a plain list ends, by one search after another.
void same_lines(const std::uint8_t* bytes, std::size_t size) {
    const int file = memfd_create("fuzz", 0);
    require(file >= 0 && write(file, bytes, size) == static_cast<ssize_t>(size));
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto opened = tools::system_console().open("/proc/self/fd/" + std::to_string(file));
    if (auto list = tools::plain_list::begin(*opened)) {
        std::size_t at = 0;
        for (tools::line_block block; list->next(block);) {
            block.find_lines();
            std::size_t start = 0;
            for (std::size_t i = 0; i < block.lines; ++i) {
                const std::string_view line = block.text.substr(start, block.ends[i] - start);
                start = block.ends[i] + 1;
                const std::string_view plain = text.substr(at, text.find('\n', at) - at);
                require(line == plain);
                at += plain.size() + 1;
                if (block.plain)
                    for (const document d : {techspec_2024, techspec_2025}) {
                        require(line.empty() || is_name_text(line) || line.back() == '\r');
                        if (line.empty() || line.back() != '\r')
                            require(is_database_name_in_buffer(line, d) == is_database_name(line, d));
                    }
            }
        }
        require(!list->ended() || at >= size);
    }
    close(file);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    same_lines(bytes, size);
    const tools::input in = input_of(bytes, size);
    return refuse_or([&] {
        tools::for_each_name(in, "",
                             [](std::string_view name, std::size_t, std::size_t) { same_by_each_pattern(name); });
    });
}
