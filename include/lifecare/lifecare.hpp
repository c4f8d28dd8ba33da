// SPDX-License-Identifier: MIT
/// \file
/// Every question, one a header; chrono, format, ostream, owned_installation, self_checks and words are apart.
/// \code
/// static_assert(estimate({.inhabitants = 30'000}, techspec_2025).total() == 180_MB);
/// static_assert(("HWE_MBY_TSS"_database).view() == "HWE_MBY_TSS");
/// \endcode
/// - audit.hpp: is this installation right, by every check of a document?
/// - catalogue.hpp: what do the documents say, where, and what changed between two of them?
/// - certificates.hpp: how long may this certificate be valid, and when is it to be renewed?
/// - editions.hpp: which document governs an environment on a day, and which is the newest?
/// - firewall.hpp: which openings does this installation need?
/// - installation.hpp: what an installation is made of; keys.hpp: in which stable keys that is written.
/// - integration.hpp: to which integration does this file or number belong?
/// - naming.hpp: is this name of a database or server right, and which should there be?
/// - schedule.hpp: when are the service windows, and what is due when?
/// - sizing.hpp: how big must servers, disks and databases be?
/// - support.hpp: is this version supported today, until when, and by whom?
#pragma once

#include <lifecare/audit.hpp>
#include <lifecare/catalogue.hpp>
#include <lifecare/certificates.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/firewall.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/integration.hpp>
#include <lifecare/keys.hpp>
#include <lifecare/naming.hpp>
#include <lifecare/schedule.hpp>
#include <lifecare/sizing.hpp>
#include <lifecare/support.hpp>
#include <lifecare/version.hpp>
