#include "core/leads/duplicates.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/leads/company_name.h"
#include "core/leads/like_codes.h"

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

std::string personAt(const TextColumn* first, const TextColumn* last, std::size_t row)
{
    const std::string family = last ? plainName(last->value(row)) : std::string();
    const std::string given = first ? plainName(first->value(row)) : std::string();
    return family.empty() || given.empty() ? std::string() : given + ' ' + family;
}

std::vector<std::size_t> sameNameAndCompany(const Population& population, std::size_t row)
{
    const TextColumn* companies = population.text("company");
    const TextColumn* first = population.text("first_name");
    const TextColumn* last = population.text("last_name");
    if (!companies) return {};
    const std::string company = plainCompany(companies->value(row));
    const std::string person = personAt(first, last, row);
    if (company.empty() || person.empty()) return {};
    const auto same = codesLike(*companies, [&](std::string_view text) { return mayBeginWith(text, company) && plainCompany(text) == company; });
    std::vector<std::size_t> rows;
    for (std::size_t other = 0; other < population.size(); ++other)
        if (same[companies->codes[other]] && other != row && personAt(first, last, other) == person) rows.push_back(other);
    return rows;
}

}  // namespace

const char* key(DuplicateReason reason)
{
    static constexpr std::array<const char*, 2> keys{"same_email", "same_name_and_company"};
    return keys[static_cast<std::size_t>(reason)];
}

std::vector<LikelyDuplicate> likelyDuplicates(const Population& population, std::size_t row)
{
    std::vector<LikelyDuplicate> found;
    for (const std::size_t other : sameEmail(population, row)) found.push_back({other, DuplicateReason::SameEmail});
    const std::size_t byEmail = found.size();
    for (const std::size_t other : sameNameAndCompany(population, row)) {
        const auto known = std::ranges::find(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(byEmail), other, &LikelyDuplicate::row);
        if (known == found.begin() + static_cast<std::ptrdiff_t>(byEmail)) found.push_back({other, DuplicateReason::SameNameAndCompany});
    }
    return found;
}

}  // namespace handschlag::leads
