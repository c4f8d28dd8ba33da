// SPDX-License-Identifier: MIT
/// \file
/// The words of lifecare-size: what a figure is made of, why a class was chosen, what is to be noted.
#pragma once

#include "question.hpp"

namespace tools::sizing {

/// What is asked about growth: "Om 5 år (3 % per år)" over a column, "Om 5 år: +3 % per år" as a sentence.
std::string growth_heading(const question& q);
std::string growth_text(const question& q);
/// The flag of a volume: "--ifo-documents" of "ifo_documents".
std::string flag_of(std::string_view volume);
/// The volume that an estimate's problem is about, and the problem in words.
std::string_view problem_volume(const storage_estimate& e);
sentence problem_text(const storage_estimate& e, document d);

/// "3.1.4"; empty where the document does not print it.
std::string place_of(const provenance& source, document d);
/// "techspec-2024 3.1".
std::string cited(const citation* c);
/// Where the reference classes are printed, in the newest document that does.
const citation& classes_printed();

/// "core-server + application-server".
std::string roles_text(const planned_server& s);
/// The same for people: "Core-server + Applikationsserver" in Swedish.
std::string roles_in_words(const question& q, const planned_server& s);
/// A family for people.
std::string family_in_words(const question& q);
/// The unit price of a rate: "6 000 B".
std::string unit_bytes(const rulebook::storage_rate& r);
std::string bytes_text(size_range s);
/// "16 GB Application server [techspec-2025 3.1.3, printed] + 12 GB Web server [...]".
std::string figure_text(const question& q, const figure& f);
/// What decided the class: "420 users, limit < 500".
std::string class_reason(const question& q, const classification& c);
/// A class for people: in Swedish as the document prints it, "Liten", else its key.
std::string class_in_words(const question& q, reference_class c);
/// Why the plan is for its class, or for none.
std::string class_why(const answer& a);
/// "techspec-2024 3.1, assumed", of the class that the plan is for.
std::string class_source(const answer& a);
/// That the document prints no classes and the plan's is assumed; empty where it does, or where there is none.
std::string class_note(const answer& a);
/// That the document prints no hardware for the class; empty where servers are planned, or there is no class.
std::string no_servers(const answer& a);
/// What the document calls a figure.
std::string kind_word(const question& q, rulebook::figure_kind k);
/// What a reader has to know of a plan: functions without a printed figure, what the figures hold for.
std::vector<std::string> warnings_of(const question& q, const server_plan& p);

/// What an answer is called where nobody named it.
std::string title_of(const question& q);
/// "Sizing by Teknisk specifikation ..., welfare, as of 2026-03-01".
std::string subtitle_of(const question& q);

}  // namespace tools::sizing
