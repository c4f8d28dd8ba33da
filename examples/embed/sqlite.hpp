// SPDX-License-Identifier: MIT
/// \file
/// As much of SQLite as the asset service needs.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace assets {

/// An open database. Throws std::runtime_error with SQLite's words.
class database {
public:
    explicit database(const char* file) {
        if (sqlite3_open_v2(file, &db_, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
            const std::string said = sqlite3_errmsg(db_);
            sqlite3_close(db_);
            throw std::runtime_error(said);
        }
    }
    database(const database&) = delete;
    database& operator=(const database&) = delete;
    ~database() { sqlite3_close(db_); }

    /// One row of an answer; valid until the next.
    class row {
    public:
        explicit row(sqlite3_stmt* at) : at_{at} {}
        [[nodiscard]] std::string text(int column) const {
            const auto* s = reinterpret_cast<const char*>(sqlite3_column_text(at_, column));
            return s ? std::string(s, static_cast<std::size_t>(sqlite3_column_bytes(at_, column))) : std::string{};
        }
        /// A count; 0 where there is none.
        [[nodiscard]] std::uint32_t number(int column) const {
            const auto n = sqlite3_column_int64(at_, column);
            const int kind = sqlite3_column_type(at_, column);
            if ((kind != SQLITE_INTEGER && kind != SQLITE_NULL) || n < 0 || n > 0xffff'ffff)
                throw std::runtime_error(sqlite3_column_name(at_, column) +
                                         (": \"" + text(column) + "\" is not a count"));
            return static_cast<std::uint32_t>(n);
        }

    private:
        sqlite3_stmt* at_;
    };

    /// Calls `sink(row)` for each row of an answer; `given` fills the question marks.
    template <class Sink>
    void ask(const char* sql, const std::vector<std::string>& given, Sink sink) {
        sqlite3_stmt* asked = nullptr;
        check(sqlite3_prepare_v2(db_, sql, -1, &asked, nullptr));
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner{asked, &sqlite3_finalize};
        for (std::size_t i = 0; i < given.size(); ++i)
            sqlite3_bind_text(asked, static_cast<int>(i) + 1, given[i].data(), static_cast<int>(given[i].size()),
                              SQLITE_TRANSIENT);
        int state = SQLITE_ROW;
        while ((state = sqlite3_step(asked)) == SQLITE_ROW) sink(row{asked});
        if (state != SQLITE_DONE) check(state);
    }
    /// The first column of an answer.
    std::vector<std::string> column(const char* sql, const std::vector<std::string>& given) {
        std::vector<std::string> all;
        ask(sql, given, [&](const row& r) { all.push_back(r.text(0)); });
        return all;
    }
    /// Changes something; how many rows.
    int change(const char* sql, const std::vector<std::string>& given) {
        ask(sql, given, [](const row&) {});
        return sqlite3_changes(db_);
    }

private:
    void check(int state) const {
        if (state != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db_));
    }
    sqlite3* db_ = nullptr;
};

}  // namespace assets
