// SPDX-License-Identifier: MIT
/// \file
/// Everything but lifecare/chrono.hpp.
#pragma once

#include <lifecare/audit.hpp>
#include <lifecare/catalogue.hpp>
#include <lifecare/firewall.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/integration.hpp>
#include <lifecare/naming.hpp>
#include <lifecare/schedule.hpp>
#include <lifecare/sizing.hpp>
#include <lifecare/support.hpp>
#include <lifecare/version.hpp>
