#pragma once
// How much two leads look like one person: what both say alike, and a score of it. Pure; thread-safe.
//
//   const Likeness alike = likenessOf(identityOf(a), identityOf(b));
//   if (alike.isLikely()) offer(alike.score());   // same e-mail 80, name 40, company 30, domain 20; another name -40; 0 to 100

#include <cstdint>
#include <string>
#include <string_view>

#include "core/leads/population.h"

namespace handschlag::leads {

/// What tells a person, without what people spell differently; empty: not known.
struct Identity {
    std::string email;    ///< case-folded
    std::string person;   ///< first and last name; only where both are known
    std::string company;  ///< without its legal form
    std::string domain;   ///< its own, else the host of the address unless that is a provider's
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// The fields of a lead as they are written.
struct IdentityFields {
    std::string_view email;
    std::string_view firstName;
    std::string_view lastName;
    std::string_view company;
    std::string_view domain;
};
[[nodiscard]] Identity identityOf(const IdentityFields& fields);
/// "https://www.Weber.example/contact" is "weber.example"; nothing for the domain of a mail provider.
[[nodiscard]] std::string plainDomain(std::string_view domain);
[[nodiscard]] IdentityFields identityFieldsAt(const Population& population, std::size_t row);

struct Likeness {
    bool email = false;
    bool name = false;
    bool company = false;
    bool domain = false;
    bool otherName = false;  ///< both have a name, and it is not the same: a shared mailbox, or two colleagues

    /// 0 to 100.
    [[nodiscard]] int score() const;
    /// The address, or the name together with company or domain.
    [[nodiscard]] bool isLikely() const { return email || (name && (company || domain)); }
    friend bool operator==(const Likeness&, const Likeness&) = default;
};
[[nodiscard]] Likeness likenessOf(const Identity& a, const Identity& b);

/// What two leads that are likely one have in common, each as a number; 0: not known. Equal numbers are worth a look, and nothing more.
struct IdentityKeys {
    std::uint64_t email = 0;
    std::uint64_t nameAndCompany = 0;
    std::uint64_t nameAndDomain = 0;
};
[[nodiscard]] IdentityKeys keysOf(const Identity& identity);

}  // namespace handschlag::leads
