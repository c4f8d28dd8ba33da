// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-size is asked: one installation's volumes by one document, and in which words it answers.
#pragma once

#include <algorithm>
#include <lifecare/sizing.hpp>
#include <lifecare/words.hpp>

#include "../common/input.hpp"
#include "../common/installation_file.hpp"
#include "../common/options.hpp"
#include "../common/text.hpp"

namespace tools::sizing {

using namespace lifecare;

/// A question as the tool asks it: one municipality, one document.
struct question : asked {
    using asked::asked;

    std::string name;
    std::optional<input> file;  ///< the installation file, to point at what is wrong in it
    installation_file installation;
    lifecare::family family = family::welfare;
    lifecare::document document;
    sizing_request request;
    bool binary = false;
    std::size_t jobs = 1;  ///< threads for a batch

    using asked::word;
    [[nodiscard]] std::string word(basis b) const { return word(label_of(b)); }
    [[nodiscard]] bool grows() const { return request.growth.years != 0; }
    /// A size as a person reads it: one decimal in MB or GB, or in MiB or GiB on request. Swedish has a decimal comma.
    [[nodiscard]] std::string size(data_size s) const {
        size_unit u = natural_unit(s);
        if (binary && u != size_unit::B) u = static_cast<size_unit>(static_cast<int>(u) + 4);
        return decimal(u == size_unit::B ? to_text(s, u) : to_rounded_text(s, u));
    }
    /// The exact size, in the unit in which a person reads it.
    [[nodiscard]] std::string exact(data_size s) const { return decimal(to_text(s, natural_unit(s))); }
    /// Whole gigabytes, rounded up: what is ordered.
    [[nodiscard]] std::string whole_gb(data_size s) const {
        if (s.is_too_large()) return word("för stort", "too large");
        const std::uint64_t gb = (1_GB).bytes();
        return grouped(s.bytes() / gb + (s.bytes() % gb != 0 ? 1 : 0)) + " GB";
    }

private:
    [[nodiscard]] std::string decimal(std::string_view s) const {
        std::string out(s);
        if (opt.lang == language::swedish) std::replace(out.begin(), out.end(), '.', ',');
        return out;
    }
};

/// What all lines of an estimate come to after growth.
data_size grown_total_of(const storage_estimate& e, yearly_growth g);

/// The question with its answer.
struct answer {
    question asked;
    storage_estimate storage;
    server_plan servers;

    /// What all lines come to now, and after growth.
    [[nodiscard]] data_size total() const { return storage.total(); }
    [[nodiscard]] data_size grown_total() const;
};

/// Answers. Throws input_error for volumes that cannot be estimated, at their place in the file or at their flag.
answer answer_to(question q);

/// A sheet of municipalities, one answer a row.
int answer_batch(const std::string& file, const question& q);

/// The answers in each format: of one installation, or of several with their sum.
std::string to_text(const std::vector<answer>& all);
std::string to_csv(const std::vector<answer>& all);
std::string to_json(const std::vector<answer>& all);
std::string to_markdown(const std::vector<answer>& all);
std::string to_html(const std::vector<answer>& all);
/// The answers as a workbook that computes them again when its volumes, growth or years are changed.
std::string to_xlsx(const std::vector<answer>& all);

}  // namespace tools::sizing
