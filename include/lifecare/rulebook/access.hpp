// SPDX-License-Identifier: MIT
/// \file
/// How users log in on premises (6.1): authentication methods, what handles SAML, examples of identity providers,
/// single sign-on, smart cards.
///
/// Which method applies is decided by the identity portal. What must, should and may be is security.hpp (6.1, 12.4),
/// the log-in methods of the cloud are cloud.hpp. The steps of single sign-on are a drawing, of which the text of 2024
/// keeps the captions and the numbers.
#pragma once

#include <cstdint>
#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/systems.hpp>

namespace lifecare::rulebook {

/// What a row is.
enum class access_kind : std::uint8_t {
    method,             ///< an authentication method
    saml_handler,       ///< what SAML is handled by
    identity_provider,  ///< an example of an external identity provider
    directory,          ///< integration with a directory service
    card_log_in,        ///< log-in and signing by smart card
    card_type,          ///< a supported type of card
};

/// One way to log in, or a part of one.
struct access_method {
    text key;                                ///< stable key
    access_kind kind;                        ///< what it is
    text name;                               ///< as printed
    label note;                              ///< what else is said; empty where nothing is
    enum_set<lifecare::subsystem> only_for;  ///< the only subsystems that have it; empty for all
    bool optional;                           ///< an option (tillval) of the suite
    bool strong;                             ///< called strong authentication (two factors)
    provenance source;                       ///< where it is printed
};

namespace access_rows {
using enum access_kind;
using enum lifecare::subsystem;
inline constexpr citation methods_2024{techspec_2024, "6.1"}, methods_2025{techspec_2025, "6.1"};
// clang-format off
inline constexpr access_method rows[] = {
    // key, kind, as printed, note, only for, option strong printed in
    {"tss", method, "Procapitas behörighetssystem TSS", {"användare och lösenord i TSS", "users and passwords in TSS"},
     {}, false, false, {methods_2024, methods_2025}},
    {"education-tables", method, "Procapita Education – tabeller med användare och lösenord",
     {"gäller Edu-webbar", "for Edu webs"}, edu, false, false, {methods_2024}},
    {"saml", method, "SAML",
     {"SAMLv2, metoderna är IdP-leverantörens", "SAMLv2, the methods are the identity provider's"}, {}, false, false,
     {methods_2024, methods_2025}},
    {"adfs", saml_handler, "Microsoft Active Directory Federation Services (ADFS)", {}, {}, false, false,
     {methods_2024, methods_2025}},
    {"external-identity-provider", saml_handler, "Extern IdP-leverantör", {"exempel nedan", "examples below"}, {},
     false, false, {methods_2024, methods_2025}},
    {"liam", identity_provider, "Tietoevry Lifecare IAM Services (LIAM)", {}, {}, false, false, {methods_2024}},
    {"liam", identity_provider, "TietoEVRY Lifecare IAM Services (LIAM)", {}, {}, false, false, {methods_2025}},
    {"mobilityguard", identity_provider, "MobilityGuard", {}, {}, false, false, {methods_2024, methods_2025}},
    {"nexus-hag", identity_provider, "Nexus HAG", {}, {}, false, false, {methods_2024, methods_2025}},
    {"visma-ticket-server", identity_provider, "Visma Ticket Server", {}, {}, false, false,
     {methods_2024, methods_2025}},
    {"phenixid", identity_provider, "PhenixID Authentication Services (PAS)", {}, {}, false, false,
     {methods_2024, methods_2025}},
    {"svensk-e-identitet", identity_provider, "Svensk e-identitet", {}, {}, false, false, {methods_2024, methods_2025}},
    {"single-sign-on", directory, "Procapita Single Sign-On (SSO)",
     {"integration till Microsoft Active Directory", "integration with Microsoft Active Directory"}, {}, true, false,
     in_2024_and_2025("6.1.1")},
    {"etjanstekort", card_log_in, "eTjänstekort",
     {"inloggning och signering med smarta kort, 2-faktor", "log-in and signing by smart cards, two-factor"},
     {voo, ifo}, true, true, in_2024_and_2025("6.1.2")},
    {"siths", card_type, "SITHS-kort", {"korttyp för eTjänstekort", "card type of eTjänstekort"}, {voo, ifo}, true,
     true, in_2024_and_2025("6.1.2")},
};
// clang-format on
}  // namespace access_rows

/// Ways to log in, in printed order.
inline constexpr table access_methods{access_rows::rows};

/// One step of single sign-on as the drawing of 6.1.1 numbers them. Captions are printed, which number and party each
/// belongs to is read.
struct sign_on_step {
    std::uint8_t place;     ///< 1 to 5; 0 for what precedes the first single sign-on
    text party;             ///< who answers, as the drawing names it
    label step;             ///< what happens
    lifecare::basis basis;  ///< figure
    label reason;           ///< what is read from the drawing
    provenance source;      ///< where it is printed

    friend constexpr bool same_key(const sign_on_step& a, const sign_on_step& b) noexcept { return a.place == b.place; }
};

namespace sign_on_rows {
using enum basis;
inline constexpr citation in_2024{techspec_2024, "6.1.1"};
inline constexpr label captions{"plats och part lästa ur bildtexternas ordning",
                                "place and party read from the order of the captions"};
// clang-format off
inline constexpr sign_on_step rows[] = {
    // place party, step, how, why, printed in
    {0, "TSS-databas",
     {"första autentiseringen: alltid TSS användare och lösenord",
      "first authentication: always user and password of TSS"},
     figure, captions, {in_2024}},
    {1, "TSS-databas", {"därefter: automatanrop till TSS", "from then on: an automatic call to TSS"}, figure, captions,
     {in_2024}},
    {2, "Kundens AD", {"SSPI: är användaren inloggad i AD?", "SSPI: is the user logged in to AD?"}, figure, captions,
     {in_2024}},
    {3, "Kundens AD", {"inloggad", "logged in"}, figure, captions, {in_2024}},
    {4, "TSS-databas", {"autentisering klar", "authenticated"}, figure, captions, {in_2024}},
    {5, "Navigator", {"roller hämtas", "roles are fetched"}, figure, captions, {in_2024}},
};
// clang-format on
}  // namespace sign_on_rows

/// The steps of single sign-on, in the order of their numbers. 2025 refers to the same option without the captions.
inline constexpr table sign_on_steps{sign_on_rows::rows};

}  // namespace lifecare::rulebook
