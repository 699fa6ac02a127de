#pragma once
// Collects problems while a document is validated; the checks of each concept live in a file of their own.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/validation.h"

namespace handschlag::agreement {

/// Limits of domain section 3; within them no sum can overflow int64.
constexpr std::int64_t mostPoints = 1'000'000;
constexpr std::int64_t mostTotal = 1'000'000'000;  ///< of caps, minima and maxima
constexpr int mostCap = 10'000;
constexpr int mostDays = 3'660;
constexpr int deepestRule = 16;

class Findings {
public:
    explicit Findings(const std::optional<std::span<const leads::Attribute>>& attributes) : attributes_(attributes) {}

    void error(const std::string& clause, ErrorCode code, std::vector<std::string> arguments = {})
    {
        problems.push_back({Problem::Severity::Error, clause, code, std::move(arguments)});
    }
    void warning(const std::string& clause, ErrorCode code, std::vector<std::string> arguments = {})
    {
        problems.push_back({Problem::Severity::Warning, clause, code, std::move(arguments)});
    }
    /// validation.out_of_range {parameter, value, lowest, highest}
    void within(const std::string& clause, const char* parameter, std::int64_t value, std::int64_t lowest, std::int64_t highest);
    /// Neither a standard field nor a plausible name of an own attribute: error; close to a standard field: warning. Where the workspace's
    /// attributes are known, whatever is not among them is an error.
    void field(const std::string& clause, std::string_view name);

    std::vector<Problem> problems;

private:
    std::optional<std::span<const leads::Attribute>> attributes_;
};

/// Range, words, domains; and whether the field's kind can be looked at that way.
void checkMatch(Findings& findings, const std::string& clause, const std::string& where, const std::string& field, const Match& match);
void checkRuleTree(Findings& findings, const std::string& clause, const Document& document, const Rule& rule);

void checkIds(Findings& findings, const Document& document);
void checkStages(Findings& findings, const Document& document);
void checkRequired(Findings& findings, const Document& document);
void checkCriteria(Findings& findings, const Document& document);
void checkBehaviour(Findings& findings, const Document& document);
void checkBant(Findings& findings, const Document& document);
void checkThresholds(Findings& findings, const Document& document);
void checkExclusions(Findings& findings, const Document& document);
void checkPromises(Findings& findings, const Document& document);
void checkRouting(Findings& findings, const Document& document);
void checkReasons(Findings& findings, const Document& document);
void checkCalendar(Findings& findings, const Document& document);
void checkSignatories(Findings& findings, const Document& document);

}  // namespace handschlag::agreement
