// SPDX-License-Identifier: MIT
#include "../common/diagnostics.hpp"
#include "words.hpp"

namespace tools::sizing {

data_size grown_total_of(const storage_estimate& e, yearly_growth g) {
    return grown_total(e, storage_place::database, g) + grown_total(e, storage_place::buffer_files, g);
}

data_size answer::grown_total() const { return grown_total_of(storage, asked.request.growth); }

namespace {

/// An error about the volumes: at their place in the file, or at the flags.
[[noreturn]] void refuse(const question& q, std::string_view volume, const sentence& message) {
    const auto at = q.installation.volumes_at.find(volume);
    if (q.file && at != q.installation.volumes_at.end())
        throw input_error(q.file->at(at->second.line, at->second.column, message));
    if (q.file) throw input_error(q.file->name, message);
    throw input_error(volume.empty() ? "lifecare-size" : flag_of(volume), message);
}

}  // namespace

answer answer_to(question q) {
    const storage_estimate e = estimate(q.request.volumes, q.document);
    if (!e.ok()) refuse(q, problem_volume(e), problem_text(e, q.document));
    if (e.size() == 0)
        refuse(
            q, "",
            say("ingen volym är angiven; det finns inget att dimensionera. Ange en fil med [volumes], eller flaggor som --inhabitants 37816",
                "no volume is given; there is nothing to size. Give a file with [volumes], or flags such as --inhabitants 37816"));
    answer a{std::move(q), e, {}};
    a.servers = plan(a.asked.request, a.asked.document);
    bool too_large = a.grown_total().is_too_large();
    for (const planned_server& v : a.servers)
        too_large = too_large || v.memory.total().is_too_large() || v.disk.total().is_too_large();
    if (too_large)
        throw input_error(
            "--growth",
            say("ger fler byte än som går att räkna (2^64); färre år (--years) eller lägre tillväxt behövs",
                "makes more bytes than can be counted (2^64); fewer --years or a smaller --growth is needed"));
    return a;
}

}  // namespace tools::sizing
