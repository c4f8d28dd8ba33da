// SPDX-License-Identifier: MIT
/// \file
/// table: a view of constant rows in printed order; the rows of one document; the changes between two.
///
/// Rows are as the newest document prints them, rows that only an older one prints where that has them. Rows of
/// one key are neighbours and share no document: a row whose value changed between two documents is two rows. A row
/// type supplies its provenance as `source` and, where its key is not one member `key`, `id` or `name`, one function,
/// `same_key(const Row&, const Row&)`.
#pragma once

#include <cstddef>
#include <lifecare/core/document.hpp>
#include <lifecare/core/sink.hpp>

namespace lifecare {

namespace complaint {
void rows_of_one_key_must_not_share_a_document();
}  // namespace complaint

/// True for two rows of one key, for row types that have no function of their own.
template <class Row>
constexpr bool same_key(const Row& a, const Row& b) noexcept {
    if constexpr (requires { a.key; }) return a.key == b.key;
    // cppcheck-suppress identicalConditionAfterEarlyExit ; it takes one requires for the other
    else if constexpr (requires { a.id; }) return a.id == b.id;
    else return a.name == b.name;
}

/// The rows of a table that one document prints, in its order. Iterates; nothing is copied.
template <class Row>
class rows_in {
public:
    /// A position among the rows that the document prints.
    class iterator {
    public:
        /// The first row from `at` that the document prints.
        constexpr iterator(const Row* at, const Row* end, document d) noexcept : at_{at}, end_{end}, document_{d} {
            settle();
        }
        constexpr const Row& operator*() const noexcept { return *at_; }
        constexpr const Row* operator->() const noexcept { return at_; }
        constexpr iterator& operator++() noexcept {
            ++at_;
            settle();
            return *this;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }

    private:
        constexpr void settle() noexcept {
            while (at_ != end_ && !at_->source.in(document_)) ++at_;
        }
        const Row* at_;
        const Row* end_;
        document document_;
    };

    /// Of the rows from `first` to before `last` those that `d` prints.
    constexpr rows_in(const Row* first, const Row* last, document d) noexcept
        : first_{first}, last_{last}, document_{d} {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return {first_, last_, document_}; }  ///< first row
    [[nodiscard]] constexpr iterator end() const noexcept { return {last_, last_, document_}; }     ///< past the last
    [[nodiscard]] constexpr bool empty() const noexcept {
        return begin() == end();
    }  ///< true where the document prints none
    /// Counts the rows: the number that the document's own table prints.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t n = 0;
        for (const Row* r = first_; r != last_; ++r) n += r->source.in(document_) ? 1u : 0u;
        return n;
    }

private:
    const Row* first_;
    const Row* last_;
    document document_;
};

/// A view of rows that live as long as the program. `require_one_row_a_document` checks it.
template <class Row>
class table {
public:
    /// Views an array of rows.
    template <std::size_t N>
    constexpr table(const Row (&rows)[N]) noexcept : rows_{rows}, size_{N} {}

    [[nodiscard]] constexpr const Row* begin() const noexcept { return rows_; }        ///< first row
    [[nodiscard]] constexpr const Row* end() const noexcept { return rows_ + size_; }  ///< past the last row
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }        ///< rows of all documents
    [[nodiscard]] constexpr const Row& operator[](std::size_t i) const noexcept {
        return rows_[i];
    }  ///< no bounds check

    /// The rows that `d` prints.
    [[nodiscard]] constexpr rows_in<Row> in(document d) const noexcept { return {begin(), end(), d}; }

private:
    const Row* rows_;
    std::size_t size_;
};

/// A table of the rows of an array.
template <class Row, std::size_t N>
table(const Row (&)[N]) -> table<Row>;

/// True. In a constant expression a table with neighbours of one key that share a document does not compile, and the
/// compiler names the rule. The library's own tables are checked in self_checks.hpp.
template <class Row>
[[nodiscard]] constexpr bool require_one_row_a_document(const table<Row>& rows) {
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (same_key(rows[i - 1], rows[i]) && rows[i - 1].source.shares_document_with(rows[i].source))
            complaint::rows_of_one_key_must_not_share_a_document();
    return true;
}

/// The first row of a table whose `key` is this. A key that no row has is no constant expression: it does not compile
/// where it is named.
template <class Row>
[[nodiscard]] constexpr const Row& row_with_key(const table<Row>& rows, text key) noexcept {
    const Row* found = rows.begin();
    while (!(found->key == key)) ++found;
    return *found;
}

/// The row of a document whose `key` is this; null where the document prints none.
template <class Row>
[[nodiscard]] constexpr const Row* find_row(const table<Row>& rows, text key, document d) noexcept {
    for (const Row& row : rows.in(d))
        if (row.key == key) return &row;
    return nullptr;
}

/// The row of the newest document that prints a key. Precondition: some row has it; one that none has is no constant
/// expression.
template <class Row>
[[nodiscard]] constexpr const Row& newest_row(const table<Row>& rows, text key) noexcept {
    const Row* found = &row_with_key(rows, key);
    for (const Row& row : rows)
        if (row.key == key && found->source.newest().document() < row.source.newest().document()) found = &row;
    return *found;
}

/// What became of one key between two documents: added (`before` is null), removed (`after` is null),
/// altered (two different rows) or unchanged (the same row).
template <class Row>
struct change {
    const Row* before;  ///< the row in the earlier document, or null
    const Row* after;   ///< the row in the later document, or null

    [[nodiscard]] constexpr bool added() const noexcept {
        return before == nullptr;
    }  ///< only the later document prints it
    [[nodiscard]] constexpr bool removed() const noexcept {
        return after == nullptr;
    }  ///< only the earlier document prints it
    [[nodiscard]] constexpr bool altered() const noexcept {
        return before && after && before != after;
    }                                                                                    ///< both print it, differently
    [[nodiscard]] constexpr bool unchanged() const noexcept { return before == after; }  ///< both print it alike
};

/// Calls `sink(change<Row>)` once for each key that `earlier` or `later` prints, in table order; unchanged keys too.
/// False when the sink stops.
template <class Row, class Sink>
constexpr bool for_each_change(const table<Row>& rows, document earlier, document later, Sink&& sink) {
    const Row* const end = rows.end();
    for (const Row* r = rows.begin(); r != end;) {
        const Row* const key = r;
        change<Row> c{nullptr, nullptr};
        for (; r != end && same_key(*key, *r); ++r) {
            if (r->source.in(earlier)) c.before = r;
            if (r->source.in(later)) c.after = r;
        }
        if ((c.before || c.after) && !detail::wants_more(sink, c)) return false;
    }
    return true;
}

}  // namespace lifecare
