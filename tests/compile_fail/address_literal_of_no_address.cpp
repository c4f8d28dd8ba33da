// expect: an_address_literal_is_an_IPv4_or_IPv6_address
// SPDX-License-Identifier: MIT
#include <lifecare/core/ip_address.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr ip_address a = "10.20.0.11"_ip;
#else
constexpr ip_address a = "10.20.0.256"_ip;
#endif
