// SPDX-License-Identifier: MIT
/// \file
/// The sites of IIS, as appcmd and PowerShell's Get-Website and Get-IISSite list them.
#pragma once

#include <string>
#include <vector>

#include "../input.hpp"

namespace tools {

/// One site; what answers it.
struct web_site {
    std::string name;
    bool http = false, https = false;  ///< has a binding of that protocol
};

/// True for a list of sites.
bool is_web_sites(const input& in);
/// Reads one. Throws input_error for what is not that.
std::vector<web_site> read_web_sites(const input& in);

}  // namespace tools
