// SPDX-License-Identifier: MIT
// Falsifies the rulebook in memory, one field of one row at a time, and runs the tests: what no test notices is
// printed.
#include <sys/mman.h>

#include <fstream>
#include <functional>
#include <lifecare/installation.hpp>
#include <optional>
#include <string>
#include <type_traits>

#include "rows.inc"
#include "trial.hpp"

namespace {

using namespace lifecare;

/// Receives one falsification: what it says in words, and what makes it.
using falsify = std::function<void(const std::string& what, const std::function<void()>& make)>;

/// The same words in memory of their own, where they may be changed. It is never given back: the process is about to
/// end.
text copy_of(const std::string& words) {
    char* const kept = new char[words.size() + 1];
    words.copy(kept, words.size());
    kept[words.size()] = '\0';
    return kept;
}

/// A character that is another one of its kind: a digit for a digit, a letter for a letter.
char other(char c) { return c == '9' ? '8' : c == 'z' ? 'y' : c == 'Z' ? 'Y' : static_cast<char>(c + 1); }

void falsifications(text& field, const falsify& f) {
    const std::string words{field.view()};
    if (words.empty()) return f("words in an empty cell", [&field] { field = "x"; });
    f("no words", [&field] { field = ""; });
    // Each digit is another one, and so are the first character and the last.
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool digit = words[i] >= '0' && words[i] <= '9', at_an_end = i == 0 || i + 1 == words.size();
        if (digit || at_an_end)
            f('"' + words + "\", at " + std::to_string(i) + ' ' + other(words[i]), [&field, words, i] {
                std::string wrong = words;
                wrong[i] = other(wrong[i]);
                field = copy_of(wrong);
            });
    }
}
void falsifications(label& field, const falsify& f) {
    falsifications(field.sv, f);
    falsifications(field.en, f);
}
template <class Number>
requires std::is_integral_v<Number>
void falsifications(Number& field, const falsify& f) {
    const Number wrong = static_cast<Number>(std::is_same_v<Number, bool> ? !field : field + 1);
    f(std::to_string(field) + " is " + std::to_string(wrong), [&field, wrong] { field = wrong; });
}
template <class Enum>
requires std::is_enum_v<Enum>
void falsifications(Enum& field, const falsify& f) {
    const auto number = static_cast<std::underlying_type_t<Enum>>(field);
    f("enumerator " + std::to_string(number) + " is its neighbour",
      [&field, number] { field = static_cast<Enum>(number ^ 1); });
}
template <class Enum>
void falsifications(enum_set<Enum>& field, const falsify& f) {
    f("a set with its first member or without", [&field] {
        enum_set<Enum> wrong;
        for (unsigned e = 0; e < 32; ++e)
            if (field.contains(static_cast<Enum>(e)) != (e == 0)) wrong.insert(static_cast<Enum>(e));
        field = wrong;
    });
}
void falsifications(date& field, const falsify& f) {
    f(field.valid() ? "the day after" : "a day where there is none", [&field] {
        field = field.valid() ? field.plus_days(1) : date{2025, 1, 21};
    });
}
void falsifications(iso_week& field, const falsify& f) {
    f("another week", [&field] { ++field.week; });
}
void falsifications(data_size& field, const falsify& f) {
    f("a byte more", [&field] { field += data_size{1}; });
}
void falsifications(product_release& field, const falsify& f) {
    falsifications(field.major, f);
    falsifications(field.minor, f);
    falsifications(field.week, f);
}
void falsifications(size_range& field, const falsify& f) {
    falsifications(field.least, f);
    falsifications(field.most, f);
}
void falsifications(std::uint32_t volumes::*& field, const falsify& f) {
    f("another volume",
      [&field] { field = field == &volumes::inhabitants ? &volumes::voo_clients : &volumes::inhabitants; });
}
void falsifications(endpoint& field, const falsify& f) {
    f("another endpoint",
      [&field] { field = field == endpoint{role::core_server} ? role::application_server : role::core_server; });
}
template <class Value>
void falsifications(std::optional<Value>& field, const falsify& f) {
    if (field) falsifications(*field, f);
    f(field ? "no value" : "a value where there is none", [&field] { field ? field.reset() : void(field.emplace()); });
}
template <class Value, std::size_t N>
void falsifications(Value (&field)[N], const falsify& f) {
    for (Value& each : field) falsifications(each, f);
}
void falsifications(citation& field, const falsify& f) {
    f("in another document", [&field] {
        field = {field.document() == techspec_2025 ? techspec_2024 : techspec_2025, field.place()};
    });
    f("at another place", [&field] { field = {field.document(), copy_of(std::string{field.place().view()} + "1")}; });
}
void falsifications(provenance& field, const falsify& f) {
    // A provenance is its citations, the newest repeated to the third place.
    citation* const places = const_cast<citation*>(field.begin());
    const std::size_t n = field.size();
    for (std::size_t i = 0; i < n; ++i)
        falsifications(places[i], [&](const std::string& what, const std::function<void()>& make) {
            f(what, [=] {
                make();
                for (std::size_t last = n; last < 3; ++last) places[last] = places[n - 1];
            });
        });
}
void falsifications(external_source& field, const falsify& f) {
    const auto become = [&](const char* what, text publisher, text place, date as_of) {
        f(what, [&field, source = external_source::make(publisher, place, as_of)] { field = *source; });
    };
    become("another publisher", "nobody", field.place(), field.as_of());
    become("another place", field.publisher(), "nowhere", field.as_of());
    become("the day after", field.publisher(), field.place(), field.as_of().plus_days(1));
}

void falsifications(rulebook::platform_condition& field, const falsify& f) {
    falsifications(field.words, f);
    falsifications(field.at_least, f);
    falsifications(field.exactly, f);
    falsifications(field.bits, f);
    falsifications(field.language, f);
    falsifications(field.channel, f);
    falsifications(field.bundle, f);
    falsifications(field.purpose, f);
}
void falsifications(rulebook::flow_ends& field, const falsify& f) {
    falsifications(field.callers, f);
    falsifications(field.answers, f);
    falsifications(field.only_for, f);
    falsifications(field.also, f);
    falsifications(field.stated_as, f);
}
void falsifications(rulebook::condition_deciders& field, const falsify& f) {
    falsifications(field.products, f);
    falsifications(field.subsystems, f);
    falsifications(field.roles, f);
    falsifications(field.setting, f);
    falsifications(field.effect, f);
}
template <class Value>
void falsifications(view<Value>& field, const falsify& f) {
    f("without its last", [&field] { field = {field.begin(), field.size() - 1}; });
}

/// Every falsification of every row: of each of its fields, and the row in its neighbour's stead.
template <class Each>
void for_each_falsification(Each each) {
    for_each_array([&](const char* array, const auto& rows, auto for_each_field) {
        using row = std::remove_cvref_t<decltype(rows[0])>;
        for (std::size_t i = 0; i < std::size(rows); ++i) {
            row& r = const_cast<row&>(rows[i]);
            const std::string name = std::string{array} + " row " + std::to_string(i + 1);
            for_each_field(r, [&](const char* field, auto& value) {
                falsifications(value, [&](const std::string& what, const std::function<void()>& make) {
                    each(name + ", " + field + ": " + what, make);
                });
            });
            if (i != 0)
                each(name + " twice, the row before it not", [&rows, i] { const_cast<row&>(rows[i - 1]) = rows[i]; });
        }
    });
}

/// Constants can be written from now on.
bool unlock_constants() {
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        unsigned long begin = 0, end = 0;
        char rights[5] = "";
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, rights) != 3 || rights[2] == 'x' ||
            line.find("/mutants") == std::string::npos)
            continue;
        if (mprotect(reinterpret_cast<void*>(begin), end - begin, PROT_READ | PROT_WRITE) != 0) return false;
    }
    return true;
}

}  // namespace

int falsify_rows(std::size_t of, std::size_t first, std::size_t step) {
    if (!unlock_constants()) return std::perror("mprotect"), 2;
    // What compares rows with the transcriptions and with the reference pages first, since it notices the most.
    const std::initializer_list<some_tests> groups = {
        {"source-file", "*/rulebook/*,*/outside/*"},
        {"source-file", "*catalogue.test.cpp"},
        {"source-file-exclude", "*/rulebook/*,*/outside/*,*catalogue.test.cpp"}};
    if (!survives([] {}, groups)) return std::fputs("the tests fail though nothing is wrong\n", stderr), 2;
    std::size_t number = 0, tried = 0, living = 0;
    for_each_falsification([&](const std::string& what, const std::function<void()>& make) {
        if (number++ % (of * step) != of * first) return;
        ++tried;
        if (!survives(make, groups)) return;
        ++living;
        std::printf("%s\n", what.c_str());
        std::fflush(stdout);
    });
    std::fprintf(stderr, "%zu of %zu falsifications tried, %zu live\n", tried, number, living);
    return tried == 0 ? 2 : living != 0;
}
