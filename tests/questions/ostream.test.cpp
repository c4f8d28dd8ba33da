// SPDX-License-Identifier: MIT
// ostream.hpp: what has a text can be written to a stream.
#include <lifecare/ostream.hpp>

#include <iomanip>
#include <lifecare/core/ip_address.hpp>
#include <lifecare/core/swedish_time.hpp>
#include <lifecare/firewall.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/words.hpp>
#include <sstream>

#include "check.hpp"

using namespace lifecare;

namespace {

template <class T>
std::string written(const T& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

}  // namespace

TEST_CASE("keys, days and addresses are written as to_text writes them") {
    CHECK(written(text{"Vård"}) == "Vård");
    CHECK(written(inline_text<4>{} += "abc") == "abc");
    CHECK(written(techspec_2025) == "techspec-2025");
    CHECK(written(endpoint{role::core_server}) == "core-server");
    CHECK(written(date{2025, 6, 2}) == "2025-06-02");
    CHECK(written(*parse_ip_address("10.20.0.11")) == "10.20.0.11");
    CHECK(written(data_size{16'000'000'000}) == "16 GB");
    CHECK(written(data_size{226'896'000}) == "226.896 MB");
    CHECK(written(port_range{443, 443}) == "443");
    CHECK(written(port_range{30'700, 30'709}) == "30700-30709");
    constexpr citation place{techspec_2025, "3.1.3"};
    CHECK(written(place) == "techspec-2025 3.1.3");
    constexpr server core{.name = "MBYCORE01"};
    CHECK(written(opening_end{role::core_server, &core}) == "MBYCORE01");
    CHECK(written(opening_end{network::dmz, nullptr}) == "dmz");
}

TEST_CASE("the stream's width applies") {
    std::ostringstream out;
    out << std::setw(6) << text{"KIR"} << '|';
    CHECK(out.str() == "   KIR|");
}
