#include "core/usecase/feedbacks.h"

#include <algorithm>

#include "core/calendar/zone.h"
#include "core/handover/event_details.h"
#include "core/handover/standing_events.h"
#include "core/usecase/terms_book.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::HandoverEvent;
using insight::Decided;
using insight::FeedbackCase;
using insight::Ruling;

struct Period {
    Instant from, to;
    [[nodiscard]] bool holds(Instant at) const { return at >= from && at < to; }
};

Result<Period> periodOf(Store& store, const FeedbackQuery& query)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    return Period{zone->startOf(query.from), std::min(zone->startOf(query.to), query.asOf.plus(1))};
}

/// A decision with what came of it later.
FeedbackCase decided(const HandoverEvent& event, std::span<const HandoverEvent> later)
{
    FeedbackCase made;
    made.decided = event.kind == EventKind::Accept ? Decided::Accepted : Decided::Rejected;
    if (made.decided == Decided::Accepted) return made;
    made.reason = event.reason;
    made.clause = event.clause;
    made.explained = !event.comment.empty() || !event.fact.empty();
    if (const auto details = handover::detailsFromText(event.details); details && details->claim) made.claim = details->claim->result;
    for (const HandoverEvent& next : later) {
        if (next.kind == EventKind::Reject) break;
        if (next.kind == EventKind::Object) made.ruling = Ruling::Open;
        if (next.kind == EventKind::Uphold) made.ruling = Ruling::Upheld;
        if (next.kind == EventKind::Overturn) made.ruling = Ruling::Overturned;
    }
    return made;
}

bool beginsRun(EventKind kind) { return kind == EventKind::Submit || kind == EventKind::Correct || kind == EventKind::Overturn; }

/// Every decision of one handover within the period; one that waits since then is pending.
void addDecisions(const HandoverFile& file, const calendar::BusinessClock& clock, const Period& period, std::vector<FeedbackRow>& rows)
{
    const auto events = handover::standingEvents(file.events);
    Instant since = file.handover.submittedAt;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const HandoverEvent& event = events[i];
        if (beginsRun(event.kind)) since = event.effectiveAt;
        if ((event.kind != EventKind::Accept && event.kind != EventKind::Reject) || !period.holds(event.effectiveAt)) continue;
        FeedbackRow row{
            file.handover.id, file.handover.lead, decided(event, std::span(events).subspan(i + 1)), event.effectiveAt, event.fact, event.comment, {}};
        row.judged.openSeconds = clock.elapsed(since, event.effectiveAt);
        if (auto details = handover::detailsFromText(event.details); details && event.kind == EventKind::Reject)
            row.claim = std::move(details->claim);
        rows.push_back(std::move(row));
    }
    if (file.handover.state == handover::State::Open && period.holds(since))
        rows.push_back({file.handover.id, file.handover.lead, {}, since, {}, {}, {}});
}

Result<void> addGroups(Store& store, std::string_view field, std::vector<FeedbackRow>& rows)
{
    if (field.empty()) return {};
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    for (FeedbackRow& row : rows)
        if (const auto lead = (*population)->rowOf(row.lead)) row.judged.group = (*population)->cell(field, *lead);
    return {};
}

}  // namespace

Result<FeedbackReport> feedback(Store& store, const FeedbackQuery& query, const Progress& progress)
{
    const auto files = handoverFiles(store, query.product);
    if (!files) return std::unexpected(files.error());
    return feedback(store, query, *files, progress);
}

Result<FeedbackReport> feedback(Store& store, const FeedbackQuery& query, const std::vector<HandoverFile>& files, const Progress& progress)
{
    const auto period = periodOf(store, query);
    if (!period) return std::unexpected(period.error());
    FeedbackReport report;
    report.query = query;
    report.anyHandovers = !files.empty();
    TermsBook terms(store);
    std::int64_t read = 0;
    for (const HandoverFile& file : files) {
        if (const auto going = step(progress, read++, static_cast<std::int64_t>(files.size())); !going) return std::unexpected(going.error());
        const auto clock = terms.clockOf(file.handover);
        if (!clock) return std::unexpected(clock.error());
        addDecisions(file, **clock, *period, report.rows);
    }
    if (const auto grouped = addGroups(store, query.by, report.rows); !grouped) return std::unexpected(grouped.error());
    std::vector<FeedbackCase> cases;
    for (const FeedbackRow& row : report.rows) cases.push_back(row.judged);
    report.feedback = insight::feedbackOf(cases);
    return report;
}

}  // namespace handschlag::usecase
