#include "core/usecase/deliveries.h"

#include <algorithm>

#include "core/handover/upheld.h"
#include "core/usecase/agreements.h"

namespace handschlag::usecase {
namespace {

constexpr std::int32_t daysPerWeek = 7;

insight::Standing standingFrom(handover::RejectionStanding standing)
{
    switch (standing) {
        case handover::RejectionStanding::Upheld: return insight::Standing::Upheld;
        case handover::RejectionStanding::Pending:
        case handover::RejectionStanding::Disputed: return insight::Standing::Disputed;
        default: return insight::Standing::Conforming;
    }
}

}  // namespace

Result<std::vector<insight::Delivered>> deliveredOf(const std::vector<HandoverFile>& files, Instant asOf, TermsBook& terms)
{
    std::vector<insight::Delivered> delivered;
    for (const HandoverFile& file : files) {
        if (!file.handover.counted) continue;
        const auto own = terms.of(file.handover.version);
        if (!own) return std::unexpected(own.error());
        const auto standing = handover::standingOf((*own)->document, (*own)->clocks.of({}), file.events, asOf);
        delivered.push_back({file.handover.submittedAt, standingFrom(standing)});
    }
    return delivered;
}

std::vector<std::int64_t> weeksBefore(const std::vector<insight::Delivered>& delivered, Day quarter, const calendar::Zone& zone)
{
    std::vector<std::int64_t> weeks;
    for (const insight::Delivered& lead : delivered) {
        const std::int32_t ago = quarter.number - zone.dayOf(lead.at).number;
        if (ago <= 0 || lead.standing == insight::Standing::Upheld) continue;
        const auto week = static_cast<std::size_t>((ago - 1) / daysPerWeek);
        if (week >= static_cast<std::size_t>(insight::weeksOfBacktest)) continue;
        if (weeks.size() <= week) weeks.resize(week + 1);
        ++weeks[week];
    }
    // The first one was not whole.
    if (!weeks.empty() && weeks.size() < static_cast<std::size_t>(insight::weeksOfBacktest)) weeks.pop_back();
    std::ranges::reverse(weeks);
    return weeks;
}

Result<DeliveryReport> delivery(Store& store, const DeliveryQuery& query)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    const auto files = handoverFiles(store, query.product);
    if (!files) return std::unexpected(files.error());
    TermsBook terms(store);
    const auto delivered = deliveredOf(*files, query.asOf, terms);
    if (!delivered) return std::unexpected(delivered.error());
    DeliveryReport report;
    report.query = query;
    insight::Promise promise{query.from, query.to, 0};
    const auto versions = store.agreements().versions(query.product);
    if (!versions) return std::unexpected(versions.error());
    if (!versions->empty()) {
        const auto active = activeAgreement(store, query.product, query.asOf);
        if (!active) return std::unexpected(active.error());
        if (active->kind == ActiveKind::InForce) {
            report.version = active->version.number;
            promise.leads = active->document.marketing.leadsPerQuarter;
        }
    }
    report.burnUp = insight::burnUpOf(*delivered, promise, query.asOf, *zone, weeksBefore(*delivered, query.from, *zone));
    return report;
}

}  // namespace handschlag::usecase
