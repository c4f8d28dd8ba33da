// SPDX-License-Identifier: MIT
/// \file
/// Runs a tool as Windows runs it: with any arguments, any handles, or none.
#pragma once

#include <windows.h>

#include <string>
#include <string_view>
#include <vector>

namespace windows_cases {

/// UTF-16 from UTF-8.
std::wstring wide(std::string_view s);
/// A folder for the files of the cases, with a backslash at its end; its name has å, ä and ö.
const std::wstring& folder();
/// The whole content of a file; "(none)" where there is none.
std::string content_of(const std::wstring& name);
/// Writes a file.
void put(const std::wstring& name, std::string_view content);
/// How many files there are whose names match.
int count(const std::wstring& pattern);

/// How a tool ended.
struct ended {
    DWORD code = 0;
    std::string out, err;
    [[nodiscard]] bool says(std::string_view words) const { return err.find(words) != std::string::npos; }
};

/// What the tool has for its standard streams.
enum class streams { pipes, files, nul_input, none, output_nobody_reads };

/// Runs lifecare-TOOL.exe, which is beside the program that holds the cases, or another in its place.
ended run(std::wstring_view tool, const std::vector<std::wstring>& arguments, std::string_view input = {},
          streams how = streams::pipes);

/// Starts a tool, gives it input without an end, and ends it as soon as a file has a name that matches. False where
/// none came.
bool end_at(const std::wstring& pattern, std::wstring_view tool, const std::vector<std::wstring>& arguments,
            std::string_view input = {});

}  // namespace windows_cases
