#pragma once
// Judges one lead at a time, with everything its score rests on; for all leads of a population see evaluation.h. Not shared between threads:
// it keeps the facts of the lead it judged last.

#include <array>
#include <span>
#include <vector>

#include "core/scoring/ages.h"
#include "core/scoring/compiled.h"
#include "core/scoring/field_reader.h"
#include "core/scoring/value_decisions.h"

namespace handschlag::scoring {

/// What a rule found in its window.
struct RuleFacts {
    std::int64_t weighted = 0;  ///< sum of w(age), 1/65536
    std::int64_t count = 0;
    std::int64_t latest = 0;    ///< UTC seconds, if count > 0
    Centipoints points = 0;
};

/// Everything the score of one lead rests on.
struct Facts {
    std::vector<int> buckets;       ///< per criterion: index of the bucket, or noBucket, or missingValue
    std::vector<RuleFacts> rules;
    std::vector<Centipoints> groups; ///< sums before their caps
    std::vector<std::uint8_t> recent;
    std::vector<std::uint8_t> validFields;
    std::span<const CompiledItem> items;  ///< the list that applies
    int validItems = 0;
    Centipoints fitLowBefore = 0;      ///< before minimum and maximum
    Centipoints behaviourBefore = 0;   ///< after caps and penalties, before the clamps
    Truth excluded = Truth::False;
    Circumstances circumstances;
    Score score;
};

class Judge {
public:
    Judge(const Plan::Compiled& plan, const leads::Population& population, Instant asOf);
    const Facts& judge(std::size_t row);
    /// Of the lead judged last.
    [[nodiscard]] Truth holds(const RuleNode& node) const;
    [[nodiscard]] FieldValue criterionValue(std::size_t criterion) const { return criteria_[criterion].at(row_); }
    [[nodiscard]] Truth fieldAnswer(std::size_t condition) const { return truthOfTest(plan_.conditions.fields[condition], fields_[condition].at(row_)); }

private:
    /// What one activity of a type may count for.
    struct Hook {
        std::size_t index;  ///< of the rule or recency condition
        bool recency;
        std::int64_t asset;  ///< code, anyAsset
        std::int64_t minValue;
        std::span<const std::uint32_t> weights;
        int windowDays;
    };
    void bindFields();
    void bindActivities();
    void hook(std::string_view type, Hook hook);
    void readActivities();
    void sumFit();
    void sumBehaviour();
    void answerBant();
    void checkItems();
    void checkExclusions();
    void decide();

    const Plan::Compiled& plan_;
    const leads::Population& population_;
    Ages ages_;
    std::vector<FieldReader> criteria_;
    std::vector<FieldReader> required_;
    std::vector<FieldReader> bant_;
    std::vector<FieldReader> needStated_;  ///< one or none
    std::vector<FieldReader> fields_;      ///< conditions
    std::vector<std::vector<Hook>> hooks_;  ///< by activity type
    std::size_t row_ = 0;
    Facts facts_;
};

}  // namespace handschlag::scoring
