#include "core/usecase/remedy_ground.h"

#include <set>

namespace handschlag::usecase {
namespace {

constexpr std::int64_t hour = 3'600;

/// Which handed-over cycles of the basis were rejected so in the period. The basis knows a lead and the time of its handover.
std::vector<std::uint8_t> rejectedIn(const RemedyGround& ground, std::string_view reason, std::string_view clause)
{
    std::set<std::pair<LeadId, Instant>> wanted;
    for (const FeedbackRow& row : ground.rows)
        if (row.judged.decided == insight::Decided::Rejected && row.judged.reason == reason && row.judged.clause == clause)
            wanted.emplace(row.lead, ground.submitted.at(row.handover));
    const insight::BacktestBasis& basis = ground.loaded.basis;
    std::vector<std::uint8_t> rejected;
    for (std::size_t i = 0; i < basis.handedOver.at.size(); ++i)
        rejected.push_back(wanted.contains({basis.population->ids[basis.handedOver.lead[i]], basis.handedOver.at[i]}) ? 1 : 0);
    return rejected;
}

}  // namespace

Result<RemedyGround> remedyGround(Store& store, const FeedbackQuery& query, const Progress& progress)
{
    RemedyGround ground;
    ground.query = query;
    const auto sequence = store.workspace().sequence();
    if (!sequence) return std::unexpected(sequence.error());
    ground.sequence = *sequence;
    auto report = feedback(store, query, progress);
    if (!report) return std::unexpected(report.error());
    ground.rows = std::move(report->rows);
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    for (const handover::Handover& handover : *handovers) ground.submitted.emplace(handover.id, handover.submittedAt);
    auto loaded = loadBacktest(store, query.product, query.asOf, progress);
    if (!loaded) return std::unexpected(loaded.error());
    ground.loaded = std::move(*loaded);
    return ground;
}

Result<std::vector<insight::Remedy>> remediesOn(const RemedyGround& ground, std::string_view reason, std::string_view clause,
                                                const std::stop_token& stop)
{
    if (!ground.loaded.baseline) return std::vector<insight::Remedy>{};
    const auto rejected = rejectedIn(ground, reason, clause);
    auto found = insight::remedies(ground.loaded.basis, ground.loaded.baseline->document, clause, rejected, Workers(), stop);
    if (!found && found.error().code == scoring::codes::replayStopped) return refuse(taskCancelled);
    return found;
}

Result<bool> isCurrent(Store& store, const RemedyGround& ground, const FeedbackQuery& query)
{
    const auto sequence = store.workspace().sequence();
    if (!sequence) return std::unexpected(sequence.error());
    const bool sameDays = ground.query.product == query.product && ground.query.from == query.from && ground.query.to == query.to;
    const std::int64_t age = query.asOf.seconds - ground.query.asOf.seconds;
    return sameDays && ground.sequence == *sequence && age >= 0 && age < hour;
}

Result<std::vector<insight::Remedy>> feedbackRemedies(Store& store, const FeedbackQuery& query, std::string_view reason, std::string_view clause,
                                                      const Progress& progress)
{
    const auto ground = remedyGround(store, query, progress);
    if (!ground) return std::unexpected(ground.error());
    return remediesOn(*ground, reason, clause, progress.stop);
}

}  // namespace handschlag::usecase
