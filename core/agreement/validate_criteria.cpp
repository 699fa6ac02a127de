// Criteria of fit and situation: their buckets, and how a match looks at a field.

#include <algorithm>
#include <limits>
#include <set>

#include "core/agreement/findings.h"
#include "core/leads/field.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode rangeEmpty{"validation.range_empty"};
constexpr ErrorCode rangesOverlap{"validation.ranges_overlap"};
constexpr ErrorCode wordsEmpty{"validation.words_empty"};
constexpr ErrorCode matchKind{"validation.match_kind"};
constexpr ErrorCode noBuckets{"validation.no_buckets"};
constexpr ErrorCode neverScores{"validation.never_scores"};
constexpr ErrorCode bucketIdTwice{"validation.bucket_id_twice"};
constexpr ErrorCode minimumAboveMaximum{"validation.minimum_above_maximum"};
constexpr ErrorCode sizeTwice{"validation.size_counted_twice"};

std::int64_t fromOf(const RangeMatch& range) { return range.from.value_or(std::numeric_limits<std::int64_t>::min()); }
std::int64_t toOf(const RangeMatch& range) { return range.to.value_or(std::numeric_limits<std::int64_t>::max()); }

bool hasEmptyWord(const std::vector<std::string>& words) { return words.empty() || std::ranges::find(words, std::string{}) != words.end(); }

/// Own attributes may be of any kind; only standard fields are known to be text or number.
bool suits(const Match& match, std::string_view field)
{
    const auto* standard = leads::standardField(field);
    if (!standard || std::holds_alternative<PresentMatch>(match)) return true;
    return std::holds_alternative<RangeMatch>(match) == (standard->kind != leads::FieldKind::Text);
}

void checkOverlaps(Findings& findings, const Criterion& criterion)
{
    for (std::size_t i = 0; i < criterion.buckets.size(); ++i) {
        const auto* first = std::get_if<RangeMatch>(&criterion.buckets[i].match);
        for (std::size_t j = i + 1; first && j < criterion.buckets.size(); ++j) {
            const auto* second = std::get_if<RangeMatch>(&criterion.buckets[j].match);
            if (second && fromOf(*first) <= toOf(*second) && fromOf(*second) <= toOf(*first))
                findings.error(criterion.id, rangesOverlap, {criterion.buckets[i].id, criterion.buckets[j].id});
        }
    }
}

void checkCriterion(Findings& findings, const Criterion& criterion)
{
    findings.field(criterion.id, criterion.field);
    if (criterion.buckets.empty()) findings.error(criterion.id, noBuckets);
    std::set<std::string> ids;
    for (const Bucket& bucket : criterion.buckets) {
        if (!ids.insert(bucket.id).second) findings.error(criterion.id, bucketIdTwice, {bucket.id});
        findings.within(criterion.id, "points_c", bucket.points, -mostPoints, mostPoints);
        checkMatch(findings, criterion.id, bucket.id, criterion.field, bucket.match);
    }
    if (criterion.missing) findings.within(criterion.id, "missing_c", *criterion.missing, -mostPoints, mostPoints);
    checkOverlaps(findings, criterion);
}

bool canScore(const Criterion& criterion)
{
    return criterion.missing.value_or(0) != 0 ||
           std::ranges::any_of(criterion.buckets, [](const Bucket& bucket) { return bucket.points != 0 || bucket.exclude; });
}

}  // namespace

void checkMatch(Findings& findings, const std::string& clause, const std::string& where, const std::string& field, const Match& match)
{
    if (!suits(match, field)) findings.error(clause, matchKind, {where, field});
    if (const auto* range = std::get_if<RangeMatch>(&match); range && fromOf(*range) > toOf(*range)) findings.error(clause, rangeEmpty, {where});
    if (const auto* text = std::get_if<TextMatch>(&match); text && hasEmptyWord(text->words)) findings.error(clause, wordsEmpty, {where});
    if (const auto* domain = std::get_if<DomainMatch>(&match); domain && hasEmptyWord(domain->domains)) findings.error(clause, wordsEmpty, {where});
}

void checkCriteria(Findings& findings, const Document& document)
{
    const FitClause& fit = document.fit;
    std::set<std::string> sizes;
    for (const Criterion& criterion : fit.criteria) {
        checkCriterion(findings, criterion);
        if (!criterion.buckets.empty() && !canScore(criterion)) findings.warning(criterion.id, neverScores);
        if (criterion.field == "employees" || criterion.field == "revenue") sizes.insert(criterion.field);
    }
    // Situation criteria often carry no points on purpose: they are there to be asked.
    for (const Criterion& criterion : document.situation.criteria) checkCriterion(findings, criterion);
    if (sizes.size() > 1) findings.warning(fit.id, sizeTwice);
    if (fit.minimum) findings.within(fit.id, "minimum_c", *fit.minimum, -mostTotal, mostTotal);
    if (fit.maximum) findings.within(fit.id, "maximum_c", *fit.maximum, -mostTotal, mostTotal);
    if (fit.minimum && fit.maximum && *fit.minimum > *fit.maximum) findings.error(fit.id, minimumAboveMaximum);
    findings.within(fit.id, "threshold_c", fit.threshold, -mostTotal, mostTotal);
}

}  // namespace handschlag::agreement
