// SPDX-License-Identifier: MIT
/// \file
/// lifecare-support: is this version supported today, until when, and by whom? By the suite's documents and by the
/// vendor's dates.
#include <lifecare/audit/questions.hpp>

#include "answers.hpp"
#include "asked_products.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "common/read/inventory.hpp"
#include "common/read/shape.hpp"
#include "tools.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// What was written behind the name of the tool.
struct given_words {
    std::string installation, inventory, within, lifecycle, from, to;
    std::vector<std::string> product, products, used;
};

bool is_named_toml(std::string_view word) { return word.size() > 5 && word.substr(word.size() - 5) == ".toml"; }
/// Of the words of timeline a file is one that ends as files do, or standard input.
bool is_file(std::string_view word) { return word == "-" || is_named_toml(word); }

/// The installation file; an inventory in its place is named as one.
installation_file file_of(const question& q, const std::string& name) {
    if (name.empty()) return {};
    const input in = read_input(q.opt.io, name, encodings::utf8, longest_installation);
    try {
        return read_installation(in);
    } catch (const input_error&) {
        if (is_named_toml(name) || shape_of(in.text) == shape::toml) throw;
        throw input_error(name,
                          say("är ingen installationsfil (TOML); är den en inventering, ge den med --inventory {}",
                              "is not an installation file (TOML); if it is an inventory, give it with "
                              "--inventory {}",
                              printable(name)));
    }
}

/// What the customer uses, by the file and --products.
used_parts used_by(const given_words& w, installation i) {
    for (const std::string& word : w.used) {
        const auto p = parse_product(word);
        if (!p) throw input_error("--products", not_accepted(word, product_keys()));
        i.products.insert(*p);
    }
    i.products_complete = i.products_complete || !w.used.empty();
    return used_in(i);
}

/// Adds what servers and clients have.
void add_software(judge_of_many& items, const installation_file& file) {
    for (const server& s : file.servers)
        for (const std::string_view software : s.software)
            items.add(std::string(s.name), std::string(software), {}, machine_kind::server);
    for (const std::string_view software : file.client.software)
        items.add(std::string(clients), std::string(software), {}, machine_of_clients(file));
}

/// The versions of software that a shell may offer: the keys of the products.
std::vector<std::string> product_words() {
    std::vector<std::string> out;
    for (const auto& row : rulebook::software) out.push_back(str(row.key));
    return out;
}

std::vector<std::string> span_words() { return {"90d", "26w", "18m", "2y"}; }

int command_line(const arguments& called_with, console& io) {
    synopsis line{
        "lifecare-support",
        {"Stöds versionen i dag, hur länge och av vem? Enligt svitens dokument och leverantörernas datum: det tidigaste slutet gäller.",
         "Is this version supported today, until when, and by whom? By the suite's documents and by the vendors' dates: the earlier end binds."},
        {"lifecare-support show \"SQL Server 2019\"",
         "lifecare-support show windows-server --as-of 2026-03-01 --explain",
         "lifecare-support check installation.toml --within 18m", "systeminfo | lifecare-support check --inventory -",
         "lifecare-support timeline installation.toml --format svg --output ours.svg",
         "lifecare-support changes --from 2026-01-01 --to 2027-12-31",
         "lifecare-support check installation.toml --format ics --output ends.ics"},
        {"Slutkod: 0 stöds, eller MED VILLKOR som inte är angivna, 1 något stöds inte, upphör inom --within eller kan inte bedömas (show), 2 gick inte att kontrollera.",
         "Exit: 0 supported, or DEPENDS on what is not stated, 1 something is not, ends within --within, or is not judged (show), 2 could not check."}};
    line.needs_command();
    question q{io};
    q.opt.more_formats = {"ics", "svg"};
    given_words w;
    bool paid = false;
    line.add(q.opt.rows());
    line.add(q.opt.document_choice_rows());
    line.add(
        {options::lifecycle_row(w.lifecycle),
         options::paid_updates_row(paid),
         {"--products",
          &w.used,
          kinds::list,
          {"produkter som används; procapita-as-a-service avgör om en Citrix-klient bedöms i molnet",
           "products in use; procapita-as-a-service decides whether a Citrix client is judged in the cloud"},
          {.list = true, .offers = [] { return strings(product_keys()); }}},
         {"--within",
          &w.within,
          kinds::span,
          {"det som upphör inom den här tiden är en anmärkning: 90d, 26w, 18m, 2y",
           "what ends within this span is a finding: 90d, 26w, 18m, 2y"},
          {.offers = span_words}},
         {"--inventory",
          &w.inventory,
          kinds::file,
          {"det som är installerat: en lista, CSV, .xlsx, texten från systeminfo, tabeller och listor från PowerShell, dotnet --list-runtimes, JSON från osquery eller winget; - läser standard in",
           "what is installed: a list, CSV, .xlsx, the text of systeminfo, tables and lists of PowerShell, dotnet --list-runtimes, JSON of osquery or winget; - reads standard input"}}});
    const subcommand& show_product =
        line.add_command("show",
                         {"en produkt i en version, eller flera inom citattecken; alla versioner om ingen anges",
                          "one product in one version, or several in quotes; every version when none is given"},
                         {{"product",
                           &w.product,
                           kinds::text,
                           {"produkt och version, så som man skriver dem", "product and version, as people write them"},
                           {.required = true, .offers = product_words}}});
    line.add_command(
        "check",
        {"det som en installationsfil eller en inventering nämner", "what an installation file or an inventory names"},
        {{"installation",
          &w.installation,
          kinds::file,
          {"installationsfil (TOML); - läser standard in", "installation file (TOML); - reads standard input"}}});
    const argument installation{
        "installation",
        &w.installation,
        kinds::file,
        {"installationsfil (TOML); bara det som nämns i den", "installation file (TOML); only what it names"}};
    const std::vector<argument> days{{"--from", &w.from, kinds::day, {"första dagen", "first day"}},
                                     {"--to", &w.to, kinds::day, {"sista dagen", "last day"}}};
    std::vector<argument> drawn{
        {"product",
         &w.products,
         kinds::text,
         {"en installationsfil (TOML), eller produkter eller versioner; allt om inget anges",
          "an installation file (TOML), or products or versions; everything when none is given"},
         {.offers = product_words}}};
    drawn.insert(drawn.end(), days.begin(), days.end());
    const subcommand& draw = line.add_command(
        "timeline",
        {"svitens och leverantörernas stöd över tid, för er programvara eller för versionerna i dokumentet",
         "both clocks over time, of your software or of the versions that the document lists"},
        drawn);
    std::vector<argument> limited{installation};
    limited.insert(limited.end(), days.begin(), days.end());
    const subcommand& compare = line.add_command(
        "changes", {"vad som börjar och upphör mellan två dagar", "what begins and ends between two days"}, limited);
    if (const auto code = line.parse(called_with, io)) return *code;
    q.opt.settle();

    if (draw.given() && w.products.size() == 1 && is_file(w.products[0])) {
        w.installation = w.products[0];
        w.products.clear();
    }
    const installation_file file = file_of(q, w.installation);
    q.document = q.opt.document(q.opt.family(file.family), file.hosting);
    q.day = q.opt.day();
    if (!w.within.empty()) q.soon = after(q.day, w.within);
    q.ask = {.document = q.document, .day = q.day, .paid_updates = paid};
    q.ask.used = used_by(w, file);
    if (!w.lifecycle.empty()) {
        q.file = read_lifecycle(read_input(io, w.lifecycle, encodings::any_common));
        q.file.replace(q.ask.cycles, q.ask.releases);
    }
    judge_of_many judged(q);
    add_software(judged, file);
    std::optional<inventory_file> inventory;
    if (!w.inventory.empty()) {
        judged.add(inventory.emplace(io, w.inventory));
        for (const auto& n : inventory->omitted().notes(q.opt.lang))
            io.report(printable(w.inventory) + ": " + n + '\n');
    }

    if (show_product.given()) return show(q, asked_products(w.product));
    const std::vector<item> items =
        draw.given() || compare.given() || !inventory ? judged.items() : std::vector<item>{};
    if (draw.given()) {
        if (items.empty() && !w.installation.empty())
            throw input_error(w.installation, say("nämner ingen programvara; det finns inget att rita",
                                                  "names no software; there is nothing to draw"));
        return timeline(q, items.empty() ? listed(q, w.products) : items, day_argument("--from", w.from),
                        day_argument("--to", w.to));
    }
    if (compare.given() && items.empty() && !w.installation.empty())
        throw input_error(w.installation, say("nämner ingen programvara; det finns inget som kan ändras",
                                              "names no software; there is nothing that can change"));
    if (compare.given()) return changes(q, items, day_argument("--from", w.from), day_argument("--to", w.to));
    if (w.installation.empty() && w.inventory.empty())
        throw input_error("check", say("en installationsfil eller --inventory FIL måste anges",
                                       "an installation file or --inventory FILE is needed"));
    if (!inventory && items.empty())
        throw input_error(w.installation,
                          say("nämner ingen programvara; det finns inget att kontrollera. Ge servrarna software = "
                              "[\"Windows Server 2022\", ...]",
                              "names no software; there is nothing to check. Give servers software = [\"Windows Server "
                              "2022\", ...]"));
    return check(q, [&](const item_sink& take) { judged.each(take); });
}

}  // namespace

}  // namespace tools::support

int tools::run_support(const arguments& given, console& io) {
    return guarded("lifecare-support", io, [&] { return support::command_line(given, io); });
}
