// SPDX-License-Identifier: MIT
/// \file
/// What every check is given, and what several of them share.
#pragma once

#include <compare>
#include <lifecare/audit/questions.hpp>
#include <optional>

namespace lifecare {

namespace detail {

inline constexpr label software_part{"programvara", "software"}, version_part{"versionen", "the version"},
    not_out{"versionen var inte släppt den dagen", "the version was not out on that day"},
    edition_part{"utgåva eller release", "the edition or release"}, zone_part{"nät (zone)", "network (zone)"},
    no_storage_rate{"dokumentet anger inget lagringstal för volymen",
                    "the document prints no storage rate for the volume"},
    two_measures{"ifo_documents är ett annat mått på samma dokument",
                 "ifo_documents is another measure of the same documents"};
inline constexpr std::string_view client_subject = "client";

constexpr std::size_t count_role(const installation& i, role r) noexcept {
    std::size_t n = 0;
    for (const server& s : i.servers) n += s.roles.contains(r) ? 1u : 0u;
    return n;
}
constexpr bool has_web(const installation& i) noexcept {
    for (const server& s : i.servers)
        if (is_web(s)) return true;
    return false;
}
constexpr bool has_exposed_web(const installation& i) noexcept {
    for (const server& s : i.servers)
        if (is_exposed_web(s)) return true;
    return false;
}
/// What is wrong with a server's name, as 3.1.3 says it of core and application servers. That it holds for others too
/// is assumed, and a note.
constexpr finding about_name_of(const server& s, finding f) noexcept {
    if (s.roles.contains_any({role::core_server, role::application_server})) return f;
    f.force = modality::fact;
    f.basis = basis::assumed;
    f.part = {"avsnittet gäller core- och applikationsservrar", "printed of core and application servers"};
    return f;
}
constexpr label role_name(role r) noexcept { return rulebook::endpoints[endpoint{r}.index()].name; }

/// What both clocks say of a program. Each is asked once, however many machines have it: asking is most of what an
/// audit costs.
class software_answers {
public:
    struct answer {
        std::string_view written = {};
        software read = {};
        support_answer verdict = {};
    };

    constexpr explicit software_answers(const audit_request& asked, const installation& i) noexcept
        : question_{about_software(asked, i)} {}

    constexpr const answer& of(std::string_view written) noexcept {
        // Machines list their programs in much the same order: the search begins behind the last that was found.
        for (std::size_t i = 0; i < size_; ++i) {
            const std::size_t k = next_ + i < size_ ? next_ + i : next_ + i - size_;
            if (written_[k] != written) continue;
            next_ = k + 1;
            return kept_[k];
        }
        // With more programs than it keeps, the last place is used again.
        const std::size_t k = size_ < most ? size_++ : most - 1;
        next_ = k + 1;
        answer& a = kept_[k];
        written_[k] = a.written = written;
        a.read = parse_software(written);
        a.verdict = support_of(a.read, question_);
        return a;
    }
    /// The same of a program among those of its machine, which name the Windows Server that IIS is a part of.
    constexpr answer among(answer a, view<std::string_view> programs) const noexcept {
        a.verdict = support_of(a.read, question_, windows_server_among(programs));
        return a;
    }
    /// The same of a program on a kind of machine.
    static constexpr answer on(answer a, machine_kind machine) noexcept {
        a.verdict = on_machine(a.verdict, a.read, machine);
        return a;
    }
    /// Whether a list names a product.
    constexpr bool has(view<std::string_view> all, software_product product) noexcept {
        for (std::string_view written : all)
            if (of(written).read.product == product) return true;
        return false;
    }

    /// Whether there is .NET Framework in this version or a later one: named, or as a part of the Windows that is.
    /// Nothing where no version is known: an older Windows got its own as an update, which no list of programs names.
    constexpr std::optional<bool> has_framework(view<std::string_view> all, std::string_view least) noexcept {
        std::optional<bool> found;
        for (std::string_view written : all) {
            const software& s = of(written).read;
            const std::string_view version =
                s.product == software_product::dotnet_framework ? s.version.view() : framework_of(s).view();
            if (!version.empty())
                found = found.value_or(false) || compare_versions(least, version) != std::strong_ordering::greater;
        }
        return found;
    }

private:
    static constexpr std::size_t most = 48;
    support_question question_;
    std::string_view written_[most]{};  // of each answer
    answer kept_[most]{};
    std::size_t size_ = 0, next_ = 0;
};

}  // namespace detail

/// The checks, each under the name of its row.
namespace checks {

using detail::count_role;
/// What every check is given.
struct context {
    const lifecare::installation& installation;  ///< the installation
    const audit_request& request;                ///< what is audited against what
    detail::software_answers& software;          ///< what is known of its programs

    /// Calls `sink(subject, field, answer)` for each program of each machine.
    template <class Sink>
    constexpr void for_each_software(Sink&& sink) const {
        const auto each = [&](std::string_view subject, installation_field field, view<std::string_view> programs,
                              machine_kind machine) {
            field.key = "software";
            for (std::string_view written : programs) {
                ++field.item;
                const detail::software_answers::answer& a = software.of(written);
                const machine_kind listed = listed_for(a.read);
                if (a.read.product == software_product::iis) sink(subject, field, software.among(a, programs));
                else if (listed != machine_kind::any && listed != machine)
                    sink(subject, field, software.on(a, machine));
                else sink(subject, field, a);
            }
        };
        if (!is_of_the_cloud(request.document))  // of whose servers a customer's file says nothing that is used
            for (const server& s : installation.servers) each(s.name, field(s), s.software, machine_kind::server);
        each(detail::client_subject, {"client"}, installation.client.software, machine_of_clients(installation));
    }

    /// The state of a question; each program of the clients is read once for all of them.
    [[nodiscard]] constexpr question_standing standing_of(const rulebook::check_row& question) const noexcept {
        return detail::standing_by(question, installation,
                                   [&](std::string_view written) { return software.of(written).read.product; });
    }
    /// Whether a condition holds on which a demand depends; nothing where nothing says.
    [[nodiscard]] constexpr std::optional<bool> holds(std::string_view condition) const noexcept {
        return lifecare::holds(*find_condition(condition), installation);
    }
    /// What is asked where nothing says whether a condition holds.
    [[nodiscard]] static constexpr finding about_condition(std::string_view condition) noexcept {
        const rulebook::question_condition& it = *find_condition(condition);
        return {.part = it.condition, .field = {"conditions", it.key.view(), {}}};
    }
    /// The field of a server, a domain, a certificate, a waiver or the name of a database, or of a key of it.
    [[nodiscard]] constexpr installation_field field(const server& s, text key = {}) const noexcept {
        return {"server", &s - installation.servers.begin(), key};
    }
    [[nodiscard]] constexpr installation_field field(const domain& d, text key = {}) const noexcept {
        return {"domain", &d - installation.domains.begin(), key};
    }
    [[nodiscard]] constexpr installation_field field(const certificate& c, text key = {}) const noexcept {
        return {"certificate", &c - installation.certificates.begin(), key};
    }
    [[nodiscard]] constexpr installation_field field(const waiver& w, text key = {}) const noexcept {
        return {"waiver", &w - installation.waivers.begin(), key};
    }
    /// A finding about such a field, or about a key of the client computers.
    template <class Entry>
    [[nodiscard]] constexpr finding about(const Entry& e, text key) const noexcept {
        return {.subject = e.name, .field = field(e, key)};
    }
    [[nodiscard]] static constexpr finding about_client(text key) noexcept {
        return {.subject = detail::client_subject, .field = {"client", key}};
    }
    /// A finding about the installation as a whole, by a field.
    [[nodiscard]] static constexpr finding at(const installation_field& f) noexcept { return {.field = f}; }
    [[nodiscard]] static constexpr finding at(text table, text key = {}) noexcept { return {.field = {table, key}}; }
    [[nodiscard]] constexpr installation_field field_of_database(const std::string_view& name) const noexcept {
        return {"databases", &name - installation.databases.begin()};
    }
};
}  // namespace checks

}  // namespace lifecare
