// SPDX-License-Identifier: MIT
/// \file
/// The tables of facts from outside the documents: in order, with days that exist.
#pragma once

#include <lifecare/outside/browser_releases.hpp>
#include <lifecare/outside/software.hpp>
#include <lifecare/outside/vendor_lifecycle.hpp>

namespace lifecare::rulebook {

// outside/browser_releases.hpp
static_assert(
    [] {
        for (const release_history& h : browser_release_rows::rows)
            for (std::size_t i = 0; i < h.versions.size(); ++i) {
                const version_day v = h.versions[i];
                if (!v.released().valid() || h.source.as_of() < v.released()) return false;
                if (i == 0) continue;
                const version_day before = h.versions[i - 1];
                if (v.day < before.day || v.major < before.major ||
                    (v.major == before.major && v.minor <= before.minor))
                    return false;
            }
        return true;
    }(),
    "browser_releases: versions and days ascend, and none is later than the source");

// outside/software.hpp
static_assert(software.size() == software_product_count, "software: one row for each product");
static_assert(
    [] {
        for (std::size_t i = 0; i < software.size(); ++i)
            if (software[i].id != static_cast<software_product>(i)) return false;
        return true;
    }(),
    "software: rows are in the order of the enumeration, so that a product is its row's index");
static_assert(
    [] {
        for (const platform& p : platforms) {
            int found = 0;
            for (const software_row& s : software) found += s.platform_name == p.product ? 1 : 0;
            if (found != 1) return false;
        }
        for (const cloud_platform& p : cloud_platforms) {
            int found = 0;
            for (const software_row& s : software) found += s.cloud_name == p.product ? 1 : 0;
            if (found != 1) return false;
        }
        return true;
    }(),
    "software: every product of 8.2 and of cloud 5.1 is exactly one row");

// outside/vendor_lifecycle.hpp
static_assert(
    [] {
        for (const vendor_cycle& c : vendor_cycles)
            for (const date d : {c.released, c.mainstream_end, c.security_end, c.paid_end})
                if (d != date{} && !d.valid()) return false;
        return true;
    }(),
    "vendor_cycles: a date is a day of the calendar, or none");
static_assert(
    [] {
        for (std::size_t i = 1; i < vendor_cycles.size(); ++i)
            if (vendor_cycles[i - 1].product > vendor_cycles[i].product ||
                (same_key(vendor_cycles[i - 1], vendor_cycles[i]) &&
                 vendor_cycles[i - 1].source.as_of() < vendor_cycles[i].source.as_of()))
                return false;
        return true;
    }(),
    "vendor_cycles: rows stand by product, and of one cycle the newer copy first");

}  // namespace lifecare::rulebook
