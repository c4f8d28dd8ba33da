// SPDX-License-Identifier: MIT
#include "installation_file.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace tools {

namespace {

using namespace lifecare;

/// One pass over a file that collects everything that is wrong.
class reader {
public:
    explicit reader(const input& in) : in_{in} {}

    void complain(const toml::node& where, std::string message) { complain(where.source().begin, std::move(message)); }
    void complain(toml::source_position at, std::string message) {
        constexpr std::size_t told = 50;
        if (wrong_.size() < told) wrong_.push_back(in_.at(at.line, at.column, std::move(message)));
    }
    void finish() {
        if (!wrong_.empty()) throw input_error(std::move(wrong_));
    }

    /// Tells every key of a table that is not among the known ones.
    void only(const toml::table& t, const std::string& table_name, const std::vector<std::string_view>& known) {
        for (auto&& [key, node] : t)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                complain(key.source().begin, "unknown key \"" + std::string(key.str()) + '"' + (table_name.empty() ? "" : " in [" + table_name + ']') + suggestion(key.str(), known));
    }

    std::string string_of(const toml::table& t, std::string_view key) {
        const toml::node* n = t.get(key);
        if (!n) return {};
        if (const auto* s = n->as_string()) return s->get();
        return wrong_type(*n, key, "text in quotes"), std::string{};
    }
    /// A word that `parse` accepts.
    template <class Parse>
    auto word_of(const toml::table& t, std::string_view key, Parse parse, const std::vector<std::string_view>& accepted) -> decltype(parse(std::string_view{})) {
        const toml::node* n = t.get(key);
        if (!n) return {};
        return word(*n, key, parse, accepted);
    }
    template <class Parse>
    auto word(const toml::node& n, std::string_view key, Parse parse, const std::vector<std::string_view>& accepted) -> decltype(parse(std::string_view{})) {
        const auto* s = n.as_string();
        if (!s) return wrong_type(n, key, "a word in quotes"), std::nullopt;
        const auto value = parse(std::string_view{s->get()});
        if (!value) complain(n, std::string(key) + " = \"" + s->get() + "\" is not accepted" + suggestion(s->get(), accepted));
        return value;
    }
    void count(const toml::node& n, std::string_view key, std::uint32_t& value) {
        const auto* i = n.as_integer();
        if (!i) return wrong_type(n, key, "a whole number, such as 37816 or 37_816");
        if (i->get() < 0 || i->get() > 0xffff'ffff) return complain(n, std::string(key) + " = " + std::to_string(i->get()) + " is out of range; 0 to 4294967295 is accepted");
        value = static_cast<std::uint32_t>(i->get());
    }
    bool flag(const toml::node& n, std::string_view key) {
        if (const auto* b = n.as_boolean()) return b->get();
        return wrong_type(n, key, "true or false"), false;
    }
    /// A number with at most `decimals` decimals, times 10 to that power.
    std::uint64_t scaled(const toml::node& n, std::string_view key, int decimals, double most) {
        const auto* i = n.as_integer();
        const auto* f = n.as_floating_point();
        if (!i && !f) return wrong_type(n, key, "a number"), 0;
        const double value = i ? static_cast<double>(i->get()) : f->get(), scale = std::pow(10, decimals), whole = std::round(value * scale);
        if (!(value >= 0 && value <= most) || std::fabs(value * scale - whole) > 1e-6 * scale) {
            std::ostringstream limit;
            limit << most;
            return complain(n, std::string(key) + " is out of range; 0 to " + limit.str() + " with at most " + std::to_string(decimals) + " decimals is accepted"), 0;
        }
        return static_cast<std::uint64_t>(whole);
    }
    void wrong_type(const toml::node& n, std::string_view key, const char* wanted) {
        std::ostringstream found;
        found << n.type();
        complain(n, std::string(key) + " must be " + wanted + ", not " + found.str());
    }

private:
    const input& in_;
    std::vector<diagnostic> wrong_;
};

}  // namespace

std::vector<std::string_view> volume_keys() {
    std::vector<std::string_view> keys;
    for (const auto& rate : rulebook::storage_rates) keys.push_back(rate.volume);
    keys.push_back("users");
    return keys;
}

std::uint32_t* volume_of(std::string_view key, volumes& counts, service_level& level) {
    if (key == "users") return &level.users;
    for (const auto& rate : rulebook::storage_rates)
        if (rate.volume.view() == key) return &(counts.*rate.count);
    return nullptr;
}

std::vector<std::string_view> product_keys() {
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < product_count; ++i) keys.push_back(lifecare::to_text(static_cast<product>(i)));
    return keys;
}

installation_file read_installation(const input& in) {
    toml::table root;
    try {
        root = toml::parse(in.text, in.name);
    } catch (const toml::parse_error& e) {
        throw input_error(in.at(e.source().begin.line, e.source().begin.column, std::string("is not TOML: ") + std::string(e.description())));
    }

    reader r{in};
    installation_file out;
    r.only(root, "", {"customer", "family", "hosting", "products", "volumes", "domain", "server", "ports", "network", "client", "iis", "backup", "monitoring", "certificate", "waiver"});
    out.customer = r.string_of(root, "customer");
    out.family = r.word_of(root, "family", parse_family, {"welfare", "education"});
    out.hosting = r.word_of(root, "hosting", parse_hosting, {"on-premises", "cloud"}).value_or(hosting::on_premises);

    if (const toml::node* n = root.get("products")) {
        if (const toml::array* list = n->as_array()) {
            for (const toml::node& entry : *list)
                if (const auto p = r.word(entry, "products", parse_product, product_keys())) out.products.insert(*p);
        } else {
            r.wrong_type(*n, "products", "a list of words in quotes");
        }
    }

    if (const toml::node* n = root.get("volumes")) {
        if (const toml::table* t = n->as_table()) {
            std::vector<std::string_view> known = volume_keys();
            known.insert(known.end(), {"mobile", "rto_hours", "availability_pct", "largest_table_gb"});
            r.only(*t, "volumes", known);
            for (auto&& [key, node] : *t) {
                if (std::uint32_t* count = volume_of(key.str(), out.counts, out.level)) r.count(node, key.str(), *count);
                else if (key.str() == "mobile") out.level.mobile = r.flag(node, key.str());
                else if (key.str() == "rto_hours") out.level.recovery_hours = static_cast<std::uint16_t>(r.scaled(node, key.str(), 0, 65'535));
                else if (key.str() == "availability_pct") out.level.availability_basis_points = static_cast<std::uint16_t>(r.scaled(node, key.str(), 2, 100));
                else if (key.str() == "largest_table_gb") out.largest_table = data_size{r.scaled(node, key.str(), 3, 1'000'000) * 1'000'000};
            }
        } else {
            r.wrong_type(*n, "volumes", "a table: [volumes]");
        }
    }
    r.finish();
    return out;
}

}  // namespace tools
