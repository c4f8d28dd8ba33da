// SPDX-License-Identifier: MIT
/// \file
/// Is what the headers hold right? Every table against what its document prints, and against the code that reads it.
/// \code
/// #include <lifecare/self_checks.hpp>  // compiles, or says which rule which table breaks
/// \endcode
///
/// Nothing but static_asserts. The tests and the tools
/// include it once; whoever changes a row does too. Others need not: it takes longer to compile than most questions,
/// and no other header includes it.
#pragma once

#include <lifecare/self_checks/about.hpp>
#include <lifecare/self_checks/cloud_and_city.hpp>
#include <lifecare/self_checks/outside.hpp>
#include <lifecare/self_checks/questions.hpp>
#include <lifecare/self_checks/specification.hpp>
#include <lifecare/self_checks/tables.hpp>
