#include "core/store/review_repository.h"

#include "core/agreement/version.h"
#include "core/review/meeting_json.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using usecase::FrozenReview;

std::optional<std::int64_t> numberOf(const std::optional<Day>& day) { return day ? std::optional<std::int64_t>(day->number) : std::nullopt; }
Day dayAt(const Query& row, int column) { return {row.smallInteger(column)}; }
std::optional<std::string> textOf(const std::optional<nlohmann::json>& value) { return value ? std::optional(value->dump()) : std::nullopt; }

std::optional<nlohmann::json> valueAt(const Query& row, int column)
{
    const std::string text = row.text(column);
    if (text.empty()) return std::nullopt;
    auto value = nlohmann::json::parse(text, nullptr, false);
    return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

FrozenReview frozenAt(const Query& row)
{
    FrozenReview review;
    review.id = row.integer(0);
    review.review = {row.text(1), dayAt(row, 2)};
    review.to = dayAt(row, 3);
    review.cutOff = row.instant(4);
    review.at = row.instant(5);
    review.actor = row.id<PersonId>(6);
    review.hash = row.text(7);
    review.figures = row.text(8);
    return review;
}

review::Decision decisionAt(const Query& row)
{
    review::Decision decision;
    decision.id = row.integer(0);
    decision.review = {row.text(1), dayAt(row, 2)};
    decision.at = row.instant(3);
    decision.actor = row.id<PersonId>(4);
    decision.issue = row.text(5);
    decision.decision = row.text(6);
    decision.success = row.text(7);
    decision.owner = row.id<PersonId>(8);
    if (const auto due = row.optionalInteger(9)) decision.due = Day{static_cast<std::int32_t>(*due)};
    decision.state = review::decisionStateFromKey(row.text(10)).value_or(review::DecisionState::Open);
    decision.figure = row.text(11);
    decision.target = row.optionalInteger(12);
    decision.before = row.optionalInteger(13);
    decision.proposal = row.integer(14);
    decision.version = row.id<VersionId>(15);
    decision.rowVersion = row.smallInteger(16);
    return decision;
}

review::Voice voiceAt(const Query& row)
{
    return {row.integer(0), {row.text(1), dayAt(row, 2)}, row.instant(3), row.id<PersonId>(4), row.text(5), row.text(6), row.smallInteger(7)};
}

review::AgendaPoint pointAt(const Query& row) { return {row.text(0), row.smallInteger(1), row.flag(2), row.text(3), row.text(4), row.smallInteger(5)}; }

review::Proposal proposalAt(const Query& row)
{
    review::Proposal proposal;
    proposal.id = row.integer(0);
    proposal.product = row.text(1);
    proposal.at = row.instant(2);
    proposal.actor = row.id<PersonId>(3);
    proposal.side = agreement::sideFromKey(row.text(4)).value_or(agreement::Side::Observer);
    proposal.change = {row.text(5), row.text(6), valueAt(row, 7), valueAt(row, 8), row.text(9)};
    proposal.evidence = row.text(10);
    proposal.backtest = review::backtestFromText(row.text(11));
    proposal.state = review::proposalStateFromKey(row.text(12)).value_or(review::ProposalState::Open);
    proposal.answeredAt = row.optionalInstant(13);
    proposal.answeredBy = row.id<PersonId>(14);
    proposal.reason = row.text(15);
    proposal.version = row.id<VersionId>(16);
    proposal.rowVersion = row.smallInteger(17);
    return proposal;
}

std::optional<std::int64_t> orNone(std::int64_t id) { return id == 0 ? std::nullopt : std::optional(id); }

}  // namespace

Result<std::int64_t> ReviewRepository::written(const Result<std::int64_t>& changed, std::int64_t id)
{
    if (!changed) return changed;
    if (*changed == 0) return refuse(codes::conflict, {key(Table::Review), std::to_string(id)});
    session_.note(Table::Review, id);
    return id;
}

Result<std::int64_t> ReviewRepository::freeze(const FrozenReview& r)
{
    const auto id = Query(session_, "review_freeze_insert")
                        .bind(r.review.product, r.review.quarter.number, r.to.number, r.cutOff, r.at, r.actor, r.figures, r.hash)
                        .insert();
    return id ? written(1, *id) : id;
}

Result<std::vector<FrozenReview>> ReviewRepository::frozen(std::string_view product)
{
    Query query(session_, "review_freeze_of");
    return rowsOf<FrozenReview>(query.bind(product), frozenAt);
}

Result<std::vector<FrozenReview>> ReviewRepository::allFrozen()
{
    Query query(session_, "review_freeze_all");
    return rowsOf<FrozenReview>(query, frozenAt);
}

Result<std::int64_t> ReviewRepository::put(const review::Decision& d)
{
    if (d.id == 0) {
        const auto id = Query(session_, "review_decision_insert")
                            .bind(d.review.product, d.review.quarter.number, d.at, d.actor, d.issue, d.decision, d.success, d.owner, numberOf(d.due),
                                  review::key(d.state), d.figure, d.target, d.before, orNone(d.proposal), d.version)
                            .insert();
        return id ? written(1, *id) : id;
    }
    return written(Query(session_, "review_decision_update")
                       .bind(d.issue, d.decision, d.success, d.owner, numberOf(d.due), review::key(d.state), d.figure, d.target, d.before,
                             orNone(d.proposal), d.version, d.id, d.rowVersion)
                       .change(),
                   d.id);
}

Result<std::vector<review::Decision>> ReviewRepository::decisions(std::string_view product)
{
    Query query(session_, "review_decision_of");
    return rowsOf<review::Decision>(query.bind(product), decisionAt);
}

Result<std::int64_t> ReviewRepository::put(const review::Voice& v)
{
    if (v.id == 0) {
        const auto id = Query(session_, "review_voice_insert").bind(v.review.product, v.review.quarter.number, v.at, v.actor, v.question, v.answer).insert();
        return id ? written(1, *id) : id;
    }
    return written(Query(session_, "review_voice_update").bind(v.at, v.question, v.answer, v.id, v.rowVersion).change(), v.id);
}

Result<std::vector<review::Voice>> ReviewRepository::voices(const review::ReviewKey& review)
{
    Query query(session_, "review_voice_of");
    return rowsOf<review::Voice>(query.bind(review.product, review.quarter.number), voiceAt);
}

Result<void> ReviewRepository::put(const review::ReviewKey& r, const review::AgendaPoint& p)
{
    const auto changed =
        p.rowVersion == 0
            ? Query(session_, "review_point_insert").bind(r.product, r.quarter.number, p.key, p.position, p.hidden, p.title, p.note).change()
            : Query(session_, "review_point_update").bind(p.position, p.hidden, p.title, p.note, r.product, r.quarter.number, p.key, p.rowVersion).change();
    const auto done = written(changed, 0);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<std::vector<review::AgendaPoint>> ReviewRepository::agenda(const review::ReviewKey& review)
{
    Query query(session_, "review_point_of");
    return rowsOf<review::AgendaPoint>(query.bind(review.product, review.quarter.number), pointAt);
}

Result<std::int64_t> ReviewRepository::put(const review::Proposal& p)
{
    if (p.id == 0) {
        const auto id = Query(session_, "review_proposal_insert")
                            .bind(p.product, p.at, p.actor, agreement::key(p.side), p.change.clause, p.change.parameter, textOf(p.change.before),
                                  textOf(p.change.after), p.change.behind, p.evidence, review::toText(p.backtest), review::key(p.state), p.answeredAt,
                                  p.answeredBy, p.reason, p.version)
                            .insert();
        return id ? written(1, *id) : id;
    }
    return written(Query(session_, "review_proposal_update")
                       .bind(p.evidence, review::key(p.state), p.answeredAt, p.answeredBy, p.reason, p.version, p.id, p.rowVersion)
                       .change(),
                   p.id);
}

Result<std::vector<review::Proposal>> ReviewRepository::proposals(std::string_view product)
{
    Query query(session_, "review_proposal_of");
    return rowsOf<review::Proposal>(query.bind(product), proposalAt);
}

}  // namespace handschlag::store
