// SPDX-License-Identifier: MIT
/// \file
/// A program with the installation of the tools' own file built in: CMake has lifecare-check write installation.hpp.
#include <cstdio>

#include "installation.hpp"

int main() {
    const auto& ours = ours::described;
    std::printf("%.*s: %d servers, clean by the documents\n", static_cast<int>(ours.customer.size()),
                ours.customer.data(), static_cast<int>(ours.servers.size()));
}
