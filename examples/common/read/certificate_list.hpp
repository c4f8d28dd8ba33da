// SPDX-License-Identifier: MIT
/// \file
/// The certificates of a machine, as certutil -store and PowerShell's Get-ChildItem Cert: list them.
#pragma once

#include <string>
#include <vector>

#include "../input.hpp"

namespace tools {

/// One certificate; its days as YYYY-MM-DD.
struct listed_certificate {
    std::string name, issued, expires;
    bool server = false, client = false;  ///< for what it may be used, as far as the list says
};

/// True for a list of certificates.
bool is_certificate_list(const input& in);
/// Reads one, in any language. Throws input_error for a list without days, and for days that may be read in two ways.
std::vector<listed_certificate> read_certificate_list(const input& in);

}  // namespace tools
