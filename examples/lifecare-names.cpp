// SPDX-License-Identifier: MIT
#include "tools.hpp"

int main(int argc, char** argv) { return tools::run_in_system(tools::run_names, argc, argv); }
