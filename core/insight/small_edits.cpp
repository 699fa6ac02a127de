#include "core/insight/small_edits.h"

#include <algorithm>
#include <array>

#include "core/agreement/validation.h"
#include "core/handover/cited_clause.h"
#include "core/scoring/knob.h"

namespace handschlag::insight {
namespace {

using agreement::Centipoints;
using agreement::Document;
using handover::ClauseKind;

constexpr std::array<Centipoints, 4> steps{500, 1'000, 1'500, 2'000};
/// Fields that a handover may reasonably ask for.
constexpr std::array requirable{"first_name", "phone", "job_title", "employees", "industry", "postcode", "domain", "seniority", "need"};

class Edits {
public:
    explicit Edits(const Document& document) : document_(document), errors_(errorsOf(document)) {}

    /// edit changes a copy of the document.
    template <class Edit>
    void add(int step, Edit edit)
    {
        SmallEdit made;
        made.step = step;
        made.document = document_;
        edit(made.document);
        auto changes = agreement::differences(document_, made.document);
        if (changes.size() != 1 || errorsOf(made.document) > errors_) return;
        made.change = std::move(changes.front());
        found_.push_back(std::move(made));
    }
    [[nodiscard]] std::vector<SmallEdit> take() { return std::move(found_); }

private:
    static std::ptrdiff_t errorsOf(const Document& document)
    {
        return std::ranges::count(agreement::validate(document), agreement::Problem::Severity::Error, &agreement::Problem::severity);
    }
    const Document& document_;
    std::ptrdiff_t errors_;
    std::vector<SmallEdit> found_;
};

bool wanted(std::string_view clause, const std::string& whole, const std::string& part) { return clause == whole || clause == part; }

template <class List>
void editCriteria(Edits& edits, std::string_view clause, const std::string& whole, const std::vector<agreement::Criterion>& criteria, List list)
{
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (!wanted(clause, whole, criteria[c].id)) continue;
        for (std::size_t b = 0; b < criteria[c].buckets.size(); ++b) {
            if (criteria[c].buckets[b].exclude) continue;
            for (std::size_t s = 0; s < steps.size(); ++s)
                edits.add(static_cast<int>(s) + 1, [&](Document& changed) { list(changed)[c].buckets[b].points -= steps[s]; });
            edits.add(1, [&](Document& changed) { list(changed)[c].buckets[b].exclude = true; });
        }
    }
}

void raiseThreshold(Edits& edits)
{
    for (std::size_t s = 0; s < steps.size(); ++s)
        edits.add(static_cast<int>(s) + 1, [&](Document& changed) { changed.fit.threshold += steps[s]; });
}

void editRules(Edits& edits, std::string_view clause, const agreement::BehaviourClause& behaviour)
{
    constexpr std::array<int, 3> percent{75, 50, 25};
    for (std::size_t g = 0; g < behaviour.groups.size(); ++g)
        for (std::size_t r = 0; r < behaviour.groups[g].rules.size(); ++r) {
            const auto& rule = behaviour.groups[g].rules[r];
            if (!wanted(clause, behaviour.groups[g].id, rule.id) && clause != behaviour.id) continue;
            for (std::size_t s = 0; s < percent.size(); ++s)
                edits.add(static_cast<int>(s) + 1, [&](Document& changed) { changed.behaviour.groups[g].rules[r].points = rule.points * percent[s] / 10'000 * 100; });
        }
}

void turnKnobs(Edits& edits, const Document& document, std::initializer_list<scoring::Knob::Kind> kinds)
{
    for (const scoring::Knob& knob : scoring::knobs(document)) {
        if (std::ranges::find(kinds, knob.kind) == kinds.end()) continue;
        for (std::size_t s = 0; s < steps.size(); ++s)
            if (knob.points + steps[s] <= knob.highest)
                edits.add(static_cast<int>(s) + 1, [&](Document& changed) { changed = scoring::turned(document, knob, knob.points + steps[s]); });
    }
}

void closeCells(Edits& edits, const agreement::ThresholdsClause& thresholds)
{
    for (std::size_t band = 0; band < thresholds.measures.size(); ++band)
        for (std::size_t letter = 0; letter < thresholds.measures[band].size(); ++letter)
            if (thresholds.measures[band][letter] == agreement::Measure::HandOver)
                edits.add(1, [&](Document& changed) { changed.thresholds.measures[band][letter] = agreement::Measure::Nurture; });
}

void requireFields(Edits& edits, const agreement::RequiredClause& required)
{
    for (const std::string_view field : requirable) {
        const auto asks = [field](const agreement::RequiredItem& item) { return std::ranges::find(item.anyOf, field) != item.anyOf.end(); };
        if (std::ranges::any_of(required.items, asks)) continue;
        const std::string id = required.id + "." + std::string(field);
        edits.add(1, [&](Document& changed) { changed.required.items.push_back({id, {std::string(field)}}); });
    }
}

}  // namespace

std::vector<SmallEdit> smallEdits(const Document& document, std::string_view clause)
{
    using Kind = scoring::Knob::Kind;
    Edits edits(document);
    switch (handover::clauseKind(document, clause)) {
        case ClauseKind::Fit:
            editCriteria(edits, clause, document.fit.id, document.fit.criteria, [](Document& changed) -> auto& { return changed.fit.criteria; });
            raiseThreshold(edits);
            turnKnobs(edits, document, {Kind::FitAtLeast, Kind::FitCut});
            break;
        case ClauseKind::Situation:
            editCriteria(edits, clause, document.situation.id, document.situation.criteria, [](Document& changed) -> auto& { return changed.situation.criteria; });
            break;
        case ClauseKind::Behaviour:
            editRules(edits, clause, document.behaviour);
            turnKnobs(edits, document, {Kind::BehaviourAtLeast, Kind::BehaviourCut, Kind::SumAtLeast});
            break;
        case ClauseKind::Required: requireFields(edits, document.required); break;
        case ClauseKind::Thresholds:
            turnKnobs(edits, document, {Kind::FitAtLeast, Kind::BehaviourAtLeast, Kind::SumAtLeast, Kind::FitCut, Kind::BehaviourCut});
            closeCells(edits, document.thresholds);
            break;
        default: break;
    }
    return edits.take();
}

}  // namespace handschlag::insight
