// SPDX-License-Identifier: MIT
// examples/check/edit.hpp: changes of an installation file that keep the rest of it.
#include "check/edit.hpp"

#include <doctest/doctest.h>

#include "common/diagnostics.hpp"

using namespace tools;

namespace {
const std::string file =
    "# Ours\ncustomer = \"Åre\"  # the town\n\n[client]\nmemory_gb = 16\n\n[[server]]\nname = \"A1\"\nroles = [\n"
    "  \"core-server\", # \"x\" ]\n]  # both\n# kept\n\n[[server]]\nname = \"B1\"\n\n[network.dmz]\nprefixes = []\n";
std::string replaced(const std::string& what, const std::string& by) {
    std::string out = file;
    return out.replace(out.find(what), what.size(), by);
}
}  // namespace

TEST_CASE("a value is replaced where it is, and its comment stays") {
    CHECK(edited(file, "customer=Malmö") == replaced("\"Åre\"", "\"Malmö\""));
    CHECK(edited(file, "client.memory_gb=32") == replaced("16", "32"));
    CHECK(edited(file, "server[A1].roles=[\"web-server\"]") ==
          replaced("[\n  \"core-server\", # \"x\" ]\n]", "[\"web-server\"]"));
    CHECK(edited(file, "network[dmz].prefixes=[\"10.0.0.0/8\"]") ==
          replaced("prefixes = []", "prefixes = [\"10.0.0.0/8\"]"));
}

TEST_CASE("a key that is not there goes under its heading") {
    CHECK(edited(file, "server[a1].memory_gb=8") == replaced("]  # both\n", "]  # both\nmemory_gb = 8\n"));
    CHECK(edited(file, "client.latency_ms=7") == replaced("memory_gb = 16\n", "memory_gb = 16\nlatency_ms = 7\n"));
    CHECK(edited(file, "iis.https=true") == file + "\n[iis]\nhttps = true\n");
    CHECK(edited(file, "family=welfare") == replaced("# the town\n", "# the town\nfamily = \"welfare\"\n"));
}

TEST_CASE("tables are added behind the last of their kind and taken away") {
    CHECK(edited(file, "+server[C1]") == replaced("name = \"B1\"\n", "name = \"B1\"\n\n[[server]]\nname = \"C1\"\n"));
    CHECK(edited(file, "-server[B1]") == replaced("[[server]]\nname = \"B1\"\n\n", ""));
    CHECK(edited(edited(file, "+domain[MBY]"), "-domain[MBY]") == file + "\n");
    CHECK(edited(file, "+network[intranet]") == file + "\n[network.intranet]\n");
}

TEST_CASE("what is not a change is refused") {
    for (const char* change :
         {"", "x", "=1", "server[Z9].memory_gb=1", "-server[Z9]", "+server[A1]", "+server", "server[A1]=2"})
        CHECK_THROWS_AS(edited(file, change), input_error);
}

TEST_CASE("words are texts, numbers and days are values") {
    CHECK(as_toml_value("7") == "7");
    CHECK(as_toml_value("2026-01-31") == "2026-01-31");
    CHECK(as_toml_value("true") == "true");
    CHECK(as_toml_value("10.0.0.1") == "\"10.0.0.1\"");
    CHECK(as_toml_value("a \"b\"") == "\"a \\\"b\\\"\"");
    CHECK(as_toml_value("a\nb\x7f\x01") == "\"a\\nb\\u007f\\u0001\"");
    // A name is text, whatever it looks like.
    CHECK(edited("", "+server[a\\b]").find("name = \"a\\\\b\"") != std::string::npos);
}
