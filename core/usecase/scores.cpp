#include "core/usecase/scores.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/exchange/csv.h"
#include "core/leads/population_builder.h"
#include "core/scoring/never_met.h"

namespace handschlag::usecase {
namespace {

using scoring::Decision;
using scoring::Score;

std::string joined(const std::vector<std::string>& fields)
{
    std::string text;
    for (const std::string& field : fields) text += (text.empty() ? "" : "/") + field;
    return text;
}

void appendRow(std::string& csv, const std::string& externalId, const Score& score)
{
    csv += exchange::csvCell(externalId);
    for (const std::int64_t number : {std::int64_t{score.completenessBp}, score.fitLow, score.fitHigh, score.behaviour, std::int64_t{score.bantPercent}})
        csv += ',' + std::to_string(number);
    csv += ',';
    csv += letterOf(score);
    csv += ',' + std::to_string(score.fitBand) + ',' + key(score.decision) + '\n';
}

}  // namespace

ScoreReport summarise(const scoring::Plan& plan, const leads::Population& population, const std::vector<Score>& scores)
{
    std::array<int, 6> decisions{};
    std::array<int, 4> letters{};
    for (const Score& score : scores) {
        ++decisions[static_cast<std::size_t>(score.decision)];
        ++letters[score.letter];
    }
    ScoreReport report;
    report.leads = static_cast<int>(scores.size());
    for (std::size_t i = 0; i < decisions.size(); ++i) report.byDecision[key(static_cast<Decision>(i))] = decisions[i];
    for (std::size_t i = 0; i < letters.size(); ++i) report.byCategory[std::string(1, static_cast<char>('A' + i))] = letters[i];
    if (report.byDecision[key(Decision::Mql)] > 0 || scores.empty()) return report;
    for (const agreement::RequiredItem& item : neverMet(plan, population)) report.neverFilled.push_back(joined(item.anyOf));
    report.noActivities = population.activities.count == 0;
    if (!report.noActivities) report.neverSeen = neverSeen(plan, population);
    return report;
}

Result<ScoredPopulation> scoreAll(Store& store, const agreement::Document& document, Instant asOf)
{
    const auto plan = scoring::compile(document);
    if (!plan) return std::unexpected(plan.error());
    auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    ScoredPopulation scored;
    scored.population = std::move(*population);
    scored.scores = scoring::evaluate(*plan, *scored.population, asOf);
    scored.report = summarise(*plan, *scored.population, scored.scores);
    return scored;
}

std::string scoresCsv(const ScoredPopulation& scored)
{
    const leads::Population& population = *scored.population;
    std::vector<std::string> externalIds;
    externalIds.reserve(population.size());
    for (std::size_t row = 0; row < population.size(); ++row) externalIds.push_back(population.cell("external_id", row));
    std::vector<std::size_t> order(population.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&externalIds](std::size_t row) -> const std::string& { return externalIds[row]; });
    std::string csv = "external_id,completeness_bp,fit_lo_c,fit_hi_c,behaviour_c,bant,category,fit_band,decision\n";
    for (const std::size_t row : order) appendRow(csv, externalIds[row], scored.scores[row]);
    return csv;
}

Result<LeadExplanation> explainLead(Store& store, LeadId id, const agreement::Document& document, Instant asOf)
{
    const auto plan = scoring::compile(document);
    if (!plan) return std::unexpected(plan.error());
    auto lead = store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(codes::leadUnknown, {std::to_string(id.value)});
    auto activities = store.activities().of(id);
    if (!activities) return std::unexpected(activities.error());
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const leads::Population population = leads::populationOf(**lead, *activities, *attributes);
    scoring::Explanation why = scoring::explain(*plan, population, 0, asOf);
    return LeadExplanation{std::move(**lead), std::move(*activities), std::move(why)};
}

Result<LeadExplanation> explainLead(Store& store, std::string_view externalId, const agreement::Document& document, Instant asOf)
{
    const auto id = store.leads().findByExternalId(externalId);
    if (!id) return std::unexpected(id.error());
    if (!*id) return refuse(codes::leadUnknown, {std::string(externalId)});
    return explainLead(store, **id, document, asOf);
}

}  // namespace handschlag::usecase
