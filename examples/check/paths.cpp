// SPDX-License-Identifier: MIT
#include "paths.hpp"

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

namespace {

void find_below(const console& io, const std::string& path, std::vector<std::string>& found, int depth) {
    constexpr int deepest = 8;
    constexpr std::size_t most = 20'000;
    switch (io.kind_of(path)) {
        case file_kind::folder:
            if (depth < deepest)
                for (const std::string& inside : io.files_in(path)) find_below(io, inside, found, depth + 1);
            break;
        case file_kind::regular: found.push_back(path); break;
        case file_kind::none:
            if (depth == 0)
                throw input_error(path, say("finns inte; ange filerna, eller en mapp med dem",
                                            "is not there; name the files, or a folder of them"));
            found.push_back(path);  // a link to nothing: who reads it says so
            break;
        case file_kind::other:
            if (depth == 0) found.push_back(path);
    }
    if (found.size() > most)
        throw input_error(path, say("innehåller fler än {} filer; ange en mapp med en installation",
                                    "holds more than {} files; name a folder of one installation", grouped(most)));
}

}  // namespace

void find_files(const console& io, const std::string& path, std::vector<std::string>& found) {
    find_below(io, path, found, 0);
}

bool ends_in_toml(std::string_view name) {
    return name.size() > 5 && same_ignoring_case(name.substr(name.size() - 5), ".toml");
}

}  // namespace tools
