// SPDX-License-Identifier: MIT
/// \file
/// The library's own tables about the documents: rows in the order of their enumerations, none missing.
#pragma once

#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>
#include <lifecare/rulebook/about/contradictions.hpp>
#include <lifecare/rulebook/about/documents.hpp>
#include <lifecare/rulebook/about/implications.hpp>
#include <lifecare/rulebook/about/left_out.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/flows.hpp>

namespace lifecare::rulebook {

// rulebook/flows.hpp
static_assert(
    [] {
        for (const flow& f : flows)
            if (const text key = stated_condition_of(f);
                !key.empty() && !row_with_key(question_conditions, key).source.shares_document_with(f.source))
                return false;
        return true;
    }(),
    "flows: what an installation can state of one is a condition of the same document");

// rulebook/about/check_questions.hpp
static_assert(check_questions.size() == 129 + 7,
              "check_questions: 129 questions, of which 7 differ between the two specifications");

// rulebook/about/checks.hpp
static_assert(
    [] {
        std::size_t next = 0;
        for (const check_row& r : checks) {
            if (static_cast<std::size_t>(r.id) + 1 == next) continue;  // the same check in another document
            if (static_cast<std::size_t>(r.id) != next++) return false;
        }
        return next == check_count;
    }(),
    "checks: rows are in the order of the enumeration, and none is missing");

// rulebook/about/contradictions.hpp
static_assert(
    [] {
        for (const contradiction& c : contradictions)
            if (!c.source.in(c.first.document()) || !c.source.in(c.second.document()) ||
                c.second.document() < c.first.document())
                return false;
        return true;
    }(),
    "contradictions: the source of a row covers both its places, the older document first");

// rulebook/about/documents.hpp
static_assert(documents.size() == document_count, "documents: one row for each document");
static_assert(
    [] {
        for (std::size_t i = 0; i < documents.size(); ++i)
            if (documents[i].id != static_cast<document>(i)) return false;
        return true;
    }(),
    "documents: rows are in the order of the enumeration, so that a document is its row's index");
static_assert(
    [] {
        for (const governance& earlier : governances)
            for (const governance* later = &earlier + 1; later != governances.end(); ++later)
                if (later->hosting == earlier.hosting && later->family == earlier.family &&
                    later->first_day <= earlier.first_day)
                    return false;
        return true;
    }(),
    "documents: the rows of one environment are in the order of their days, so that the last that has begun governs");

// rulebook/about/implications.hpp
static_assert(
    [] {
        const auto is_key = [](text key) {
            for (const question_condition& c : question_conditions)
                if (c.key == key) return true;
            for (const check_row& q : check_questions)
                if (q.rule == key) return true;
            return false;
        };
        const auto has = [](text from, text to) {
            for (const implication& i : implications)
                if (i.from == from && i.to == to) return true;
            return false;
        };
        for (const implication& i : implications) {
            if (!is_key(i.from) || !is_key(i.to) || has(i.to, i.from)) return false;
            for (const implication& next : implications)
                if (next.from == i.to && !has(i.from, next.to)) return false;
        }
        return true;
    }(),
    "implications: both ends are conditions or questions, none goes both ways, what follows from what follows is a row");

// rulebook/about/left_out.hpp
static_assert(left_out.in(techspec_2024).size() == 23, "left_out: 23 things of techspec-2024");
static_assert(left_out.in(techspec_2025).size() == 16, "left_out: 16 things of techspec-2025");
static_assert(left_out.in(cloud_6_2).size() == 5, "left_out: 5 things of cloud-6.2");
static_assert(left_out.in(stockholm_2013).size() == 18, "left_out: 18 things of stockholm-2013");
static_assert(left_out.in(vellinge_routine).size() == 1, "left_out: 1 thing of vellinge");

}  // namespace lifecare::rulebook
