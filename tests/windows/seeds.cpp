// SPDX-License-Identifier: MIT
// The fuzz targets, on the seeds that are kept for them and on the data of their form: a build without libFuzzer, for
// systems that have none. Not those of names, which makes its file as Linux does, and of words, which asks inet_pton.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#define LLVMFuzzerTestOneInput fuzz_csv
#include "../fuzz/csv.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_firewall_log
#include "../fuzz/firewall_log.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_installation
#include "../fuzz/installation.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_inventory
#include "../fuzz/inventory.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_lifecycle
#include "../fuzz/lifecycle.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_log_part
#include "../fuzz/log_part.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_nmap
#include "../fuzz/nmap.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_rules
#include "../fuzz/rules.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_servers
#include "../fuzz/servers.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_sockets
#include "../fuzz/sockets.cpp"
#undef LLVMFuzzerTestOneInput

TEST_CASE("the seeds of the fuzz targets") {
    const std::string data = LIFECARE_TEST_DATA, seeds = data + "/../fuzz/seeds/",
                      examples = data + "/../../examples/data";
    struct target {
        int (*run)(const std::uint8_t*, std::size_t);
        std::vector<std::string> folders;
    };
    const target targets[] = {{fuzz_csv, {seeds + "csv", examples}},
                              {fuzz_firewall_log, {seeds + "firewall_log", data + "/observed"}},
                              {fuzz_installation, {examples, data}},
                              {fuzz_inventory, {seeds + "inventory", data + "/systeminfo"}},
                              {fuzz_lifecycle, {seeds + "lifecycle"}},
                              {fuzz_log_part, {seeds + "log_part"}},
                              {fuzz_nmap, {seeds + "nmap", data + "/observed"}},
                              {fuzz_rules, {seeds + "rules"}},
                              {fuzz_servers, {seeds + "servers"}},
                              {fuzz_sockets, {seeds + "sockets", data + "/observed"}}};
    for (const target& t : targets) {
        int files = 0;
        for (const std::string& folder : t.folders)
            for (const auto& file : std::filesystem::directory_iterator(folder)) {
                if (!file.is_regular_file()) continue;
                std::ifstream in(file.path(), std::ios::binary);
                const std::string bytes{std::istreambuf_iterator<char>(in), {}};
                t.run(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                      bytes.size());  // ends the program where it fails
                ++files;
            }
        CHECK(files > 0);
    }
}
