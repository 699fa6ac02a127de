#include "core/usecase/handover_run.h"

#include <algorithm>
#include <array>

#include "core/base/hashing.h"
#include "core/handover/clocks.h"
#include "core/handover/duty.h"
#include "core/handover/event_details.h"
#include "core/handover/rearming.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/qualifying_moment.h"
#include "core/usecase/products.h"

namespace handschlag::usecase {
namespace {

using scoring::Decision;
using scoring::Score;

constexpr ErrorCode noAgreement{"handover.no_agreement"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

/// A lead with everything known of it.
struct LeadFile {
    leads::Lead lead;
    std::vector<leads::Activity> activities;
    std::vector<leads::FieldChange> history;
};

bool wantsHandover(const Score& score) { return score.decision == Decision::Mql || score.decision == Decision::Answer; }

/// Fields that stand between a lead and qualifying.
std::vector<std::string> lackingFields(const scoring::Explanation& why)
{
    std::vector<std::string> fields;
    for (const auto& missing : why.missing) {
        const bool information = missing.kind == scoring::Missing::Kind::RequiredField || missing.kind == scoring::Missing::Kind::CriterionField;
        if (information) fields.insert(fields.end(), missing.fields.begin(), missing.fields.end());
    }
    std::ranges::sort(fields);
    fields.erase(std::ranges::unique(fields).begin(), fields.end());
    return fields;
}

class Runner {
public:
    Runner(Store& store, const HandoverTerms& terms, CycleBook& book, HandoverDesk& desk, const leads::Population& population,
           std::vector<leads::Attribute> attributes, Instant now)
        : store_(store), terms_(terms), book_(book), desk_(desk), population_(population), attributes_(std::move(attributes)), now_(now), known_(store)
    {
        run_.report.version = terms.version.number;
        run_.report.trial = terms.trial;
    }

    [[nodiscard]] Result<void> handle(std::size_t row, const Score& score);
    [[nodiscard]] Result<void> correct(const handover::Handover& returned, const std::vector<Score>& scores);
    [[nodiscard]] Result<ComeBack> comeBack(const handover::Handover& returned, std::size_t row, const Score& score, PersonId actor);
    [[nodiscard]] HandoverRun take() { return std::move(run_); }

private:
    [[nodiscard]] Result<LeadFile> fileOf(LeadId lead);
    [[nodiscard]] Result<void> enter(KnownCycle& cycle, pipeline::Role role, Instant effectiveAt);
    [[nodiscard]] Result<void> noteFit(KnownCycle& cycle);
    [[nodiscard]] Result<bool> mayStartAgain(const LeadFile& file, const Score& score);
    [[nodiscard]] Result<void> submit(std::size_t row, const Score& score, const LeadFile& file, KnownCycle& cycle, Instant qualifiedAt);
    [[nodiscard]] std::string judge(handover::Handover& handover, std::size_t row, const Score& score, const leads::Lead& lead) const;
    [[nodiscard]] Result<leads::Fields> fieldsAtReturn(const handover::Handover& returned, const LeadFile& file);
    [[nodiscard]] Recipient recipientOf(std::size_t row, const leads::Lead& lead) const;
    [[nodiscard]] Instant momentOf(const LeadFile& file, const Score& score, Instant notBefore) const;
    [[nodiscard]] bool ranksBy(std::string_view field) const;
    void note(const handover::Handover& handover, const Score& score);

    Store& store_;
    const HandoverTerms& terms_;
    CycleBook& book_;
    HandoverDesk& desk_;
    const leads::Population& population_;
    std::vector<leads::Attribute> attributes_;
    Instant now_;
    TermsBook known_;
    HandoverRun run_;
};

Result<LeadFile> Runner::fileOf(LeadId lead)
{
    auto found = store_.leads().find(lead);
    if (!found) return std::unexpected(found.error());
    if (!*found) return fail(leadGone, {std::to_string(lead.value)});
    auto activities = store_.activities().of(lead);
    if (!activities) return std::unexpected(activities.error());
    auto history = store_.leads().history(lead);
    if (!history) return std::unexpected(history.error());
    // What lies ahead of now is no part of why the lead is ready.
    std::erase_if(*activities, [this](const leads::Activity& activity) { return activity.occurredAt > now_; });
    return LeadFile{**std::move(found), std::move(*activities), std::move(*history)};
}

Result<void> Runner::enter(KnownCycle& cycle, pipeline::Role role, Instant effectiveAt)
{
    pipeline::StageEvent event;
    event.lead = cycle.cycle.lead;
    event.cycle = cycle.cycle.id;
    event.role = role;
    event.effectiveAt = effectiveAt;
    event.recordedAt = now_;
    event.version = terms_.version.id;
    const auto appended = store_.pipeline().append(event);
    if (!appended) return std::unexpected(appended.error());
    cycle.enter(role, effectiveAt);
    return {};
}

bool Runner::ranksBy(std::string_view field) const
{
    const auto looksAt = [field](const agreement::Criterion& criterion) { return criterion.field == field; };
    return std::ranges::any_of(terms_.document.fit.criteria, looksAt) || std::ranges::any_of(terms_.document.situation.criteria, looksAt);
}

/// The stage `fit`, at the newest change of a field that the fit looks at; at the cycle's beginning if none has changed since.
Result<void> Runner::noteFit(KnownCycle& cycle)
{
    const auto history = store_.leads().history(cycle.cycle.lead);
    if (!history) return std::unexpected(history.error());
    Instant since = cycle.cycle.openedAt;
    for (const auto& change : *history)
        if (change.effectiveAt <= now_ && ranksBy(change.field)) since = std::max(since, change.effectiveAt);
    return enter(cycle, pipeline::Role::Fit, std::min(since, now_));
}

Instant Runner::momentOf(const LeadFile& file, const Score& score, Instant notBefore) const
{
    return qualifyingMoment(terms_.plan, file.lead, file.activities, file.history, attributes_, score.decision == Decision::Answer, std::min(notBefore, now_), now_);
}

Result<bool> Runner::mayStartAgain(const LeadFile& file, const Score& score)
{
    if (handover::isBlocked(file.lead)) return false;
    std::vector<pipeline::Cycle> cycles;
    for (const KnownCycle& known : book_.of(file.lead.id)) cycles.push_back(known.cycle);
    if (!handover::hasRoomForCycle(cycles, now_)) return false;
    const KnownCycle& last = book_.of(file.lead.id).back();
    handover::SinceExit since;
    since.exitAt = last.cycle.closedAt.value_or(last.cycle.openedAt);
    since.followUpAt = last.followUpAt;
    for (const auto& activity : file.activities)
        if (handover::isScoringActivity(terms_.document.behaviour, activity.type)) since.latestScoringActivity = std::max(since.latestScoringActivity.value_or(activity.occurredAt), activity.occurredAt);
    const auto isNewInquiry = [&](const leads::Activity& activity) {
        return activity.occurredAt > since.exitAt && handover::isInquiry(terms_.document.behaviour, activity.type);
    };
    if (score.decision == Decision::Answer && std::ranges::none_of(file.activities, isNewInquiry)) return false;
    if (handover::isRearmedByTime(since, now_)) return true;
    return fellBelowBetween(terms_.plan, file.lead, file.activities, file.history, attributes_, since.exitAt, now_);
}

Recipient Runner::recipientOf(std::size_t row, const leads::Lead& lead) const
{
    const auto route = scoring::routeOf(terms_.plan, population_, row, now_);
    return desk_.recipient(route ? &terms_.document.routing.routes[*route] : nullptr, lead, now_);
}

void Runner::note(const handover::Handover& handover, const Score& score)
{
    ++run_.report.handedOver;
    if (score.decision == Decision::Answer) ++run_.report.answer;
    ++run_.report.byRoute[handover.route];
    desk_.serve(handover.owner);
    run_.made.push_back(handover);
}

/// What today's score, version, route and clock say of a handover; why it goes where it goes.
std::string Runner::judge(handover::Handover& handover, std::size_t row, const Score& score, const leads::Lead& lead) const
{
    const Recipient to = recipientOf(row, lead);
    const auto due = handover::deadlines(terms_.document.sales, terms_.clocks.of(desk_.teamName(to.team)), score.inquiry, now_);
    handover.version = terms_.version.id;
    handover.trial = terms_.trial;
    handover.inquiry = score.inquiry;
    handover.counted = score.decision == Decision::Mql && !score.toOwner && to.counted;
    handover.decisionDue = due.decision;
    handover.firstTouchDue = due.firstTouch;
    handover.duty = handover::Duty::Decide;
    handover.dutyDue = due.decision;
    handover.route = to.route;
    handover.team = to.team;
    handover.owner = to.owner;
    handover.claimedBy = {};
    handover.category = std::string(1, scoring::letterOf(score));
    handover.fitBand = score.fitBand;
    handover.readiness = score.readiness;
    return to.why;
}

Result<void> Runner::submit(std::size_t row, const Score& score, const LeadFile& file, KnownCycle& cycle, Instant qualifiedAt)
{
    handover::Handover handover;
    handover.token = randomToken();
    handover.lead = file.lead.id;
    handover.cycle = cycle.cycle.id;
    handover.qualifiedAt = qualifiedAt;
    handover.submittedAt = now_;
    handover::EventDetails details;
    details.routedBy = judge(handover, row, score, file.lead);
    const auto& clock = terms_.clocks.of(desk_.teamName(handover.team));
    const handover::NextDuty next = handover::nextDuty(terms_.document, clock, handover, {});
    handover.duty = next.duty;
    handover.dutyDue = next.due;
    const auto id = store_.handovers().add(handover, {file.lead, file.activities, scoring::explain(terms_.plan, population_, row, now_)});
    if (!id) return std::unexpected(id.error());
    handover.id = *id;
    handover::HandoverEvent event;
    event.handover = *id;
    event.effectiveAt = event.recordedAt = now_;
    event.details = toText(details);
    if (const auto appended = store_.handovers().append(event); !appended) return std::unexpected(appended.error());
    note(handover, score);
    return enter(cycle, pipeline::Role::HandedOver, now_);
}

Result<void> Runner::handle(std::size_t row, const Score& score)
{
    const LeadId lead = population_.ids[row];
    KnownCycle* cycle = book_.openCycle(lead);
    if (cycle && !cycle->entered(pipeline::Role::Fit) && score.fitLow >= terms_.document.fit.threshold)
        if (const auto noted = noteFit(*cycle); !noted) return noted;
    if (cycle && cycle->isHandedOver()) return {};
    if (score.decision == Decision::Enrich) ++run_.report.enrich;
    if (!wantsHandover(score)) return {};

    const auto file = fileOf(lead);
    if (!file) return std::unexpected(file.error());
    Instant notBefore = cycle ? cycle->cycle.openedAt : file->lead.createdAt;
    if (!cycle && !book_.of(lead).empty()) {
        const auto again = mayStartAgain(*file, score);
        if (!again) return std::unexpected(again.error());
        if (!*again) return {};
        notBefore = std::max(notBefore, book_.of(lead).back().cycle.closedAt.value_or(notBefore));
    }
    const Instant moment = momentOf(*file, score, notBefore);
    if (!cycle) {
        const auto opened = book_.open(store_, lead, book_.of(lead).empty() ? std::min(notBefore, now_) : moment);
        if (!opened) return std::unexpected(opened.error());
        cycle = *opened;
        if (score.fitLow >= terms_.document.fit.threshold)
            if (const auto noted = noteFit(*cycle); !noted) return noted;
    }
    if (score.decision == Decision::Mql && !cycle->entered(pipeline::Role::MarketingQualified))
        if (const auto entered = enter(*cycle, pipeline::Role::MarketingQualified, moment); !entered) return entered;
    return submit(row, score, *file, *cycle, cycle->qualifiedAt.value_or(moment));
}

/// The fields as they were when sales gave the lead back: changes recorded since are rolled back.
Result<leads::Fields> Runner::fieldsAtReturn(const handover::Handover& returned, const LeadFile& file)
{
    const auto events = store_.handovers().events(returned.id);
    if (!events) return std::unexpected(events.error());
    const auto newest = std::ranges::find(events->rbegin(), events->rend(), handover::EventKind::Return, &handover::HandoverEvent::kind);
    if (newest == events->rend()) return file.lead.fields;
    const auto details = handover::detailsFromText(newest->details);
    if (!details) return std::unexpected(details.error());
    const auto known = static_cast<std::size_t>(std::max<std::int64_t>(0, details->knownChanges.value_or(0)));
    leads::Fields fields = file.lead.fields;
    for (std::size_t i = file.history.size(); i-- > 0;) {
        const leads::FieldChange& change = file.history[i];
        if (details->knownChanges ? i < known : change.recordedAt <= newest->recordedAt) continue;
        if (leads::isMissing(change.before))
            fields.erase(change.field);
        else
            fields[change.field] = change.before;
    }
    return fields;
}

/// A returned lead comes back in the same cycle once its data have changed and it still qualifies.
Result<ComeBack> Runner::comeBack(const handover::Handover& returned, std::size_t row, const Score& score, PersonId actor)
{
    const auto file = fileOf(returned.lead);
    if (!file) return std::unexpected(file.error());
    const auto before = fieldsAtReturn(returned, *file);
    if (!before) return std::unexpected(before.error());
    if (*before == file->lead.fields) return ComeBack{};
    const auto why = scoring::explain(terms_.plan, population_, row, now_);
    if (!wantsHandover(score)) return ComeBack{{}, true, lackingFields(why)};
    handover::Handover changed = returned;
    const std::string routedBy = judge(changed, row, score, file->lead);
    if (const auto frozen = store_.handovers().replaceSnapshot(returned.id, {file->lead, file->activities, why}); !frozen) return std::unexpected(frozen.error());
    HandoverStep step;
    step.kind = handover::EventKind::Correct;
    step.actor = actor;
    step.at = now_;
    step.routedBy = routedBy;
    auto stored = takeStep(store_, known_, returned, changed, step);
    if (!stored) return std::unexpected(stored.error());
    desk_.serve(stored->owner);
    return ComeBack{*std::move(stored), true, {}};
}

Result<void> Runner::correct(const handover::Handover& returned, const std::vector<Score>& scores)
{
    const auto row = population_.rowOf(returned.lead);
    if (!row || !wantsHandover(scores[*row]) || !book_.find(returned.lead, returned.cycle)) return {};
    auto back = comeBack(returned, *row, scores[*row], PersonId{});
    if (!back) return std::unexpected(back.error());
    if (!back->handover) return {};
    ++run_.report.corrected;
    run_.corrected.push_back(*std::move(back->handover));
    return {};
}

}  // namespace

Result<HandoverTerms> termsOf(const ActiveAgreement& active)
{
    if (active.kind == ActiveKind::Draft) return refuse(noAgreement);
    auto plan = scoring::compile(active.document);
    if (!plan) return std::unexpected(plan.error());
    auto clocks = calendar::TeamClocks::create(active.document.calendar);
    if (!clocks) return std::unexpected(clocks.error());
    return HandoverTerms{active.version, active.document, active.kind == ActiveKind::Trial, std::move(*plan), std::move(*clocks)};
}

Result<HandoverRun> handOver(Store& store, const HandoverTerms& terms, CycleBook& book, HandoverDesk& desk, const leads::Population& population,
                             const std::vector<std::string>& otherProducts, Instant now, const Progress& progress)
{
    const std::vector<Score> scores = scoring::evaluate(terms.plan, population, now);
    auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    Runner runner(store, terms, book, desk, population, std::move(*attributes), now);
    const auto total = static_cast<std::int64_t>(population.size());
    for (std::size_t row = 0; row < population.size(); ++row) {
        if (row % 256 == 0) progress.at(static_cast<std::int64_t>(row), total);
        if (progress.stopped()) return refuse(taskCancelled);
        if (population.history[row] != 0 || !belongsTo(population, row, book.product(), otherProducts)) continue;
        if (const auto handled = runner.handle(row, scores[row]); !handled) return std::unexpected(handled.error());
    }
    const auto returned = store.handovers().inStates(std::array{handover::State::Returned});
    if (!returned) return std::unexpected(returned.error());
    for (const auto& handover : *returned)
        if (const auto corrected = runner.correct(handover, scores); !corrected) return std::unexpected(corrected.error());
    progress.at(total, total);
    return runner.take();
}

Result<ComeBack> comeBack(Store& store, const HandoverTerms& terms, HandoverDesk& desk, const leads::Population& one, const handover::Handover& returned,
                          PersonId actor, Instant now)
{
    const auto row = one.rowOf(returned.lead);
    if (!row) return refuse(leadGone, {std::to_string(returned.lead.value)});
    auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    CycleBook book{""};
    const std::vector<Score> scores = scoring::evaluate(terms.plan, one, now);
    Runner runner(store, terms, book, desk, one, std::move(*attributes), now);
    return runner.comeBack(returned, *row, scores[*row], actor);
}

}  // namespace handschlag::usecase
