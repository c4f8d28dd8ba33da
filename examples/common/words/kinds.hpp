// SPDX-License-Identifier: MIT
/// \file
/// What stands for a value in help: "--within SPAN".
#pragma once

#include <lifecare/core/label.hpp>

namespace tools::kinds {

using lifecare::label;

inline constexpr label text{"TEXT", "TEXT"};
inline constexpr label file{"FIL", "FILE"};
inline constexpr label folder{"MAPP", "FOLDER"};
inline constexpr label path{"SÖKVÄG", "PATH"};
inline constexpr label name{"NAMN", "NAME"};
inline constexpr label key{"NYCKEL", "KEY"};
inline constexpr label kind{"SLAG", "KIND"};
inline constexpr label words{"ORD", "WORDS"};
inline constexpr label word{"ORD", "WORD"};
inline constexpr label table{"TABELL", "TABLE"};
inline constexpr label document{"DOKUMENT", "DOCUMENT"};
inline constexpr label port{"PORT", "PORT"};
inline constexpr label from{"FRÅN", "FROM"};
inline constexpr label to{"TILL", "TO"};
inline constexpr label list{"LISTA", "LIST"};
inline constexpr label format{"FORMAT", "FORMAT"};
inline constexpr label language{"SPRÅK", "LANG"};
inline constexpr label reader{"LÄSARE", "READER"};
inline constexpr label family{"FAMILJ", "FAMILY"};
inline constexpr label when{"NÄR", "WHEN"};
inline constexpr label how{"HUR", "HOW"};
inline constexpr label number{"N", "N"};
inline constexpr label span{"TID", "SPAN"};
inline constexpr label day{"ÅÅÅÅ-MM-DD", "YYYY-MM-DD"};
inline constexpr label month{"ÅÅÅÅ-MM", "YYYY-MM"};
inline constexpr label year{"ÅÅÅÅ", "YYYY"};
inline constexpr label years{"ÅR", "YEARS"};
inline constexpr label days{"DAGAR,...", "DAYS,..."};

}  // namespace tools::kinds
