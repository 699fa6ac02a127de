#include "core/agreement/validation.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "core/agreement/clause_ids.h"
#include "core/agreement/field_names.h"
#include "core/agreement/findings.h"
#include "core/base/text.h"
#include "core/leads/field.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode outOfRange{"validation.out_of_range"};
constexpr ErrorCode fieldImplausible{"validation.field_implausible"};
constexpr ErrorCode fieldMisspelt{"validation.field_misspelt"};
constexpr ErrorCode fieldUnknown{"validation.field_unknown"};
constexpr ErrorCode idEmpty{"validation.id_empty"};
constexpr ErrorCode idTwice{"validation.id_twice"};

constexpr std::size_t longestFieldName = 100;

/// Smallest number of insertions, deletions and replacements (Levenshtein 1966).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

bool isPlausibleName(std::string_view name)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return !name.empty() && name.size() <= longestFieldName && isValidUtf8(name) && trimmed(name).size() == name.size() &&
           std::ranges::none_of(name, isControl);
}

}  // namespace

void Findings::within(const std::string& clause, const char* parameter, std::int64_t value, std::int64_t lowest, std::int64_t highest)
{
    if (value >= lowest && value <= highest) return;
    error(clause, outOfRange, {parameter, std::to_string(value), std::to_string(lowest), std::to_string(highest)});
}

void Findings::field(const std::string& clause, std::string_view name)
{
    if (leads::standardField(name)) return;
    if (!isPlausibleName(name)) return error(clause, fieldImplausible, {std::string(name)});
    const bool known = hasFieldName(name) || (attributes_ && std::ranges::find(*attributes_, name, &leads::Attribute::name) != attributes_->end());
    if (known) return;
    const auto severity = attributes_ ? Problem::Severity::Error : Problem::Severity::Warning;
    for (const leads::FieldDescription& standard : leads::standardFields())
        if (name.size() > 4 && editDistance(name, standard.name) <= 2)
            return problems.push_back({severity, clause, fieldMisspelt, {std::string(name), std::string(standard.name)}});
    if (attributes_) error(clause, fieldUnknown, {std::string(name)});
}

void checkIds(Findings& findings, const Document& document)
{
    std::set<std::string> seen;
    for (const CitableClause& clause : citableClauses(document)) {
        if (clause.id.empty())
            findings.error(clause.parent, idEmpty);
        else if (!seen.insert(clause.id).second)
            findings.error(clause.parent, idTwice, {clause.id});
    }
}

std::vector<Problem> validate(const Document& document, const std::optional<std::span<const leads::Attribute>>& attributes)
{
    Findings findings(attributes);
    checkIds(findings, document);
    checkStages(findings, document);
    checkRequired(findings, document);
    checkCriteria(findings, document);
    checkBehaviour(findings, document);
    checkBant(findings, document);
    checkExclusions(findings, document);
    checkThresholds(findings, document);
    checkPromises(findings, document);
    checkRouting(findings, document);
    checkReasons(findings, document);
    checkCalendar(findings, document);
    checkSignatories(findings, document);
    return std::move(findings.problems);
}

bool hasErrors(const std::vector<Problem>& problems)
{
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Problem::Severity::Error; });
}

std::vector<std::string> clausesWithErrors(const std::vector<Problem>& problems)
{
    std::vector<std::string> clauses;
    for (const Problem& problem : problems)
        if (problem.severity == Problem::Severity::Error && std::ranges::find(clauses, problem.clause) == clauses.end())
            clauses.push_back(problem.clause);
    return clauses;
}

}  // namespace handschlag::agreement
