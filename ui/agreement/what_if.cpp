#include "ui/agreement/what_if.h"

#include "core/insight/flips.h"
#include "core/scoring/evaluation.h"

namespace handschlag::ui {
namespace {

using scoring::Decision;
using scoring::Evaluation;

DecisionCounts countsOf(const scoring::Tally& tally)
{
    DecisionCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = tally.of(static_cast<Decision>(i));
    return counts;
}

scoring::Centipoints pointsOf(const scoring::Explanation& why, const std::string& clause)
{
    scoring::Centipoints sum = 0;
    for (const scoring::Part& part : why.parts)
        if (part.clause == clause) sum += part.points;
    return sum;
}

/// Where two judgements of one lead part, in order of the agreement.
void findReason(const scoring::Explanation& before, const scoring::Explanation& after, FlipLine& line)
{
    for (const auto* why : {&before, &after})
        for (const scoring::Part& part : why->parts) {
            line.clause = part.clause;
            line.change = pointsOf(after, part.clause) - pointsOf(before, part.clause);
            if (line.change != 0) return;
        }
    if (before.exclusions != after.exclusions)
        line.clause = after.exclusions.empty() ? before.exclusions.front() : after.exclusions.front();
    else
        line.clause = before.score.completenessBp != after.score.completenessBp ? "required" : "thresholds";
}

}  // namespace

struct WhatIf::Request {
    leads::PopulationPtr population;
    Instant asOf;
    DocumentPtr baseline, draft;
    bool list = false;
    int round = 0;
    int number = 0;
};

/// Both sides as they were judged last.
struct WhatIf::Desk {
    Workers workers;
    leads::PopulationPtr population;
    Instant asOf;
    DocumentPtr baseline, draft;
    std::optional<Evaluation> now, then;

    Result<Impact> judge(const Request& request)
    {
        if (request.population != population || request.asOf != asOf) {
            now.reset();
            then.reset();
            population = request.population;
            asOf = request.asOf;
        }
        auto done = follow(now, baseline, request.baseline);
        if (done && !then) then = now, draft = baseline;
        if (done) done = follow(then, draft, request.draft);
        if (!done) return std::unexpected(done.error());
        const auto flips = insight::flipsBetween(*now, *then, {}, 0);
        return Impact{static_cast<std::int64_t>(population->size()), countsOf(now->tally()), countsOf(then->tally()), flips.lost, flips.gained};
    }

    FlipList list(const std::stop_token& stop) const
    {
        const auto flips = insight::flipsBetween(*now, *then, {}, flipsShown);
        FlipList list{flips.lost, flips.gained, {}, {}, baseline, draft};
        for (const auto& [from, to] : {std::pair{&flips.lostList, &list.outList}, std::pair{&flips.gainedList, &list.inList}})
            for (const insight::Flip& flip : *from) {
                if (stop.stop_requested()) return list;
                to->push_back({flip.lead, flip.name, flip.company, flip.before, flip.after, {}, 0});
                findReason(scoring::explain(now->plan(), *population, flip.row, asOf), scoring::explain(then->plan(), *population, flip.row, asOf),
                           to->back());
            }
        return list;
    }

private:
    Result<void> follow(std::optional<Evaluation>& side, DocumentPtr& known, const DocumentPtr& wanted)
    {
        if (side && known == wanted) return {};
        auto plan = scoring::compile(*wanted);
        if (!plan) return std::unexpected(plan.error());
        if (side)
            side->replan(std::move(*plan));
        else
            side.emplace(population, std::move(*plan), asOf, workers);
        known = wanted;
        return {};
    }
};

WhatIf::WhatIf(QObject* parent) : QObject(parent), desk_(std::make_unique<Desk>()) {}

WhatIf::~WhatIf() = default;

void WhatIf::load(leads::PopulationPtr population, Instant asOf)
{
    population_ = std::move(population);
    asOf_ = asOf;
    ++round_;
    ask();
}

void WhatIf::setBaseline(DocumentPtr document)
{
    if (baseline_ && *baseline_ == *document) return;
    baseline_ = std::move(document);
    ++round_;
    ask();
}

void WhatIf::setDraft(DocumentPtr document)
{
    draft_ = std::move(document);
    ++round_;
    ask();
}

void WhatIf::preview(DocumentPtr document)
{
    draft_ = std::move(document);
    ask();
}

void WhatIf::listFlips(bool wanted)
{
    listing_ = wanted;
    if (wanted) ask();
}

void WhatIf::ask()
{
    if (!population_ || !baseline_ || !draft_) return;
    if (!isRunning()) emit started();
    const Request request{population_, asOf_, baseline_, draft_, listing_, round_, ++asked_};
    job_.post([this, request](const std::stop_token& stop) {
        const Result<Impact> impact = desk_->judge(request);
        QMetaObject::invokeMethod(this, [this, request, impact] { answer(request, impact); }, Qt::QueuedConnection);
        if (!impact || !request.list || stop.stop_requested()) return;
        const FlipList flips = desk_->list(stop);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, request, flips] {
                if (isCurrent(request) && listing_) emit listed(flips);
            },
            Qt::QueuedConnection);
    });
}

bool WhatIf::isCurrent(const Request& request) const { return request.round == round_; }

void WhatIf::answer(const Request& request, const Result<Impact>& impact)
{
    if (!isCurrent(request)) return;
    answered_ = request.number;
    if (impact)
        emit counted(*impact);
    else
        emit failed(impact.error());
}

}  // namespace handschlag::ui
