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
std::string edited(const std::string& text, const std::string& words) {
    edited_file f(text);
    f.apply(change_of(words));
    return f.text();
}
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

TEST_CASE("a change is of its own table alone") {
    // A question is answered in the table in which it is asked, wherever the next heading begins.
    const std::string asks = "# ? memory_gb = 16  # how much?\n",
                      two = "[[server]]\nname = \"A\"\n  [[server]]\nname = \"B\"\n";
    CHECK(edited(two + asks, "server[A].memory_gb=32") ==
          "[[server]]\nname = \"A\"\nmemory_gb = 32\n  [[server]]\nname = \"B\"\n" + asks);
    CHECK(edited(two + asks, "server[B].memory_gb=32") == two + "memory_gb = 32\n");
    // What looks like a question, or like a heading, within a text is neither.
    const std::string waived = "[[waiver]]\ncheck = \"LC-HW-002\"\nreason = \"\"\"\n# ? until = 2027\n[x]\n\"\"\"\n";
    CHECK(edited(waived, "waiver[LC-HW-002].until=2027-01-01") == waived + "until = 2027-01-01\n");
    // The questions of a table stay with it, and go with it.
    const std::string a = "[[server]]\nname = \"A\"\n# ? disk_gb = 100\n",
                      behind = "# behind\n[client]\nmemory_gb = 8\n";
    CHECK(edited(a + '\n' + behind, "+server[B]") == a + "\n[[server]]\nname = \"B\"\n\n" + behind);
    CHECK(edited(a + '\n' + behind, "-server[A]") == behind);
    // Names are what TOML reads, in whatever quotation marks; so are keys.
    for (const char* written : {"\"\"\"A\"\"\"", "'A'", "\'\'\'A\'\'\'", "\"\\u0041\""}) {
        const std::string named = "[[server]]\nname = " + std::string(written) + '\n';
        CHECK(edited(named, "server[a].memory_gb=8") == named + "memory_gb = 8\n");
    }
    const std::string marks = "[[certificate]]\nname = \"a\\\\b\\\"c\"\n";
    CHECK(edited(marks, "certificate[a\\b\"c].use=agent") == marks + "use = \"agent\"\n");
    CHECK(edited("[client]\n\"memory_gb\" = 8\n", "client.memory_gb=16") == "[client]\n\"memory_gb\" = 16\n");
}

TEST_CASE("a question is a line of its own until it is answered") {
    edited_file f("[[server]]\nname = \"A\"\n");
    f.apply({change_kind::ask, {"server", "A"}, "zone", "\"\""});
    CHECK(f.text() == "[[server]]\nname = \"A\"\n# ? zone = \"\"\n");
    f.apply(change_of("server[A].zone=dmz"));
    CHECK(f.text() == "[[server]]\nname = \"A\"\nzone = \"dmz\"\n");
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
    CHECK(as_toml_value("\"A\"\nfamily = \"education\"") == "\"\\\"A\\\"\\nfamily = \\\"education\\\"\"");
    // A name is text, whatever it looks like.
    CHECK(edited("", "+server[a\\b]").find("name = \"a\\\\b\"") != std::string::npos);
}
