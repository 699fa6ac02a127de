#include "core/leads/duplicates.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/leads/company_name.h"
#include "core/leads/like_codes.h"
#include "core/leads/likeness.h"

namespace handschlag::leads {
namespace {

std::vector<std::size_t> sameEmail(const Population& population, std::size_t row)
{
    const TextColumn* emails = population.text("email");
    if (!emails) return {};
    const std::string folded = foldCase(trimmed(emails->value(row)));
    if (folded.empty()) return {};
    const auto same = codesLike(*emails, [&](std::string_view text) { return equalsFolded(text, folded); });
    std::vector<std::size_t> rows;
    for (std::size_t other = 0; other < population.size(); ++other)
        if (other != row && same[emails->codes[other]]) rows.push_back(other);
    return rows;
}

/// Whoever has the name of a row.
class SamePerson {
public:
    SamePerson(const Population& population, std::size_t row) : first_(population.text("first_name")), last_(population.text("last_name")), person_(at(row)) {}
    [[nodiscard]] bool isNamed() const { return !person_.empty(); }
    [[nodiscard]] bool is(std::size_t row) const { return at(row) == person_; }

private:
    [[nodiscard]] std::string at(std::size_t row) const
    {
        const std::string family = last_ ? plainName(last_->value(row)) : std::string();
        const std::string given = first_ ? plainName(first_->value(row)) : std::string();
        return family.empty() || given.empty() ? std::string() : given + ' ' + family;
    }
    const TextColumn* first_;
    const TextColumn* last_;
    std::string person_;
};

std::vector<std::size_t> sameNameAndCompany(const Population& population, std::size_t row, const SamePerson& person)
{
    const TextColumn* companies = population.text("company");
    const std::string company = companies ? plainCompany(companies->value(row)) : std::string();
    if (company.empty()) return {};
    const auto same = codesLike(*companies, [&](std::string_view text) { return mayBeginWith(text, company) && plainCompany(text) == company; });
    std::vector<std::size_t> rows;
    for (std::size_t other = 0; other < population.size(); ++other)
        if (same[companies->codes[other]] && other != row && person.is(other)) rows.push_back(other);
    return rows;
}

/// False only if the text certainly does not hold the domain.
bool mayHold(std::string_view text, std::string_view domain)
{
    const auto alike = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; };
    return !std::ranges::search(text, domain, alike).empty() || std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::vector<std::size_t> sameNameAndDomain(const Population& population, std::size_t row, const SamePerson& person)
{
    const std::string domain = identityOf(identityFieldsAt(population, row)).domain;
    if (domain.empty()) return {};
    const TextColumn* domains = population.text("domain");
    const TextColumn& hosts = population.mailHosts;
    const auto isSame = [&](std::string_view text) { return mayHold(text, domain) && plainDomain(text) == domain; };
    const auto own = domains ? codesLike(*domains, isSame) : std::vector<std::uint8_t>();
    const auto byMail = hosts.codes.size() == population.size() ? codesLike(hosts, isSame) : std::vector<std::uint8_t>();
    std::vector<std::size_t> rows;
    for (std::size_t other = 0; other < population.size(); ++other) {
        const bool hasOwn = domains && !domains->value(other).empty();
        const bool same = hasOwn ? own[domains->codes[other]] != 0 : !byMail.empty() && byMail[hosts.codes[other]] != 0;
        if (same && other != row && person.is(other)) rows.push_back(other);
    }
    return rows;
}

}  // namespace

const char* key(DuplicateReason reason)
{
    static constexpr std::array<const char*, 3> keys{"same_email", "same_name_and_company", "same_name_and_domain"};
    return keys[static_cast<std::size_t>(reason)];
}

std::vector<LikelyDuplicate> likelyDuplicates(const Population& population, std::size_t row)
{
    std::vector<LikelyDuplicate> found;
    const auto add = [&found](const std::vector<std::size_t>& rows, DuplicateReason reason) {
        const std::size_t before = found.size();
        for (const std::size_t other : rows) {
            const auto known = found.begin() + static_cast<std::ptrdiff_t>(before);
            if (std::find_if(found.begin(), known, [other](const LikelyDuplicate& one) { return one.row == other; }) == known) found.push_back({other, reason});
        }
    };
    add(sameEmail(population, row), DuplicateReason::SameEmail);
    const SamePerson person(population, row);
    if (!person.isNamed()) return found;
    add(sameNameAndCompany(population, row, person), DuplicateReason::SameNameAndCompany);
    add(sameNameAndDomain(population, row, person), DuplicateReason::SameNameAndDomain);
    return found;
}

}  // namespace handschlag::leads
