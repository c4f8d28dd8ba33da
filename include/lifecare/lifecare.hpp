// SPDX-License-Identifier: MIT
/// \file
/// Everything but lifecare/chrono.hpp.
#pragma once

#include <lifecare/firewall.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/integration.hpp>
#include <lifecare/naming.hpp>
#include <lifecare/sizing.hpp>
#include <lifecare/version.hpp>
