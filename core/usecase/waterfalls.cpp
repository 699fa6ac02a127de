#include "core/usecase/waterfalls.h"

#include <algorithm>
#include <unordered_map>

#include "core/calendar/zone.h"
#include "core/pipeline/stage_order.h"
#include "core/usecase/agreements.h"
#include "core/usecase/products.h"

namespace handschlag::usecase {
namespace {

/// The line resolved; for an unnamed one without a lead of its own, the only line that the leads are in.
std::string lineOfLeads(const WaterfallQuery& query, const std::string& resolved, const pipeline::History& history)
{
    return query.product.empty() && history.products.size() == 1 ? history.products.front() : resolved;
}

Result<void> chooseStages(Store& store, const WaterfallQuery& query, const std::string& product, WaterfallSource& source)
{
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) {
        source.stages = pipeline::defaultStages();
        return {};
    }
    const auto active = activeAgreement(store, product, query.asOf);
    if (!active) return std::unexpected(active.error());
    source.stages = active->document.stages;
    source.agreementInForce = active->kind == ActiveKind::InForce;
    source.version = active->version.number;
    source.calendar = active->document.calendar;
    return {};
}

LeadLabel labelOf(const leads::Lead& lead)
{
    const auto text = [&lead](std::string_view field) { return std::string(leads::textOf(valueOf(lead, field))); };
    return {lead.id, displayName(lead), text("company"), text("external_id")};
}

}  // namespace

Result<pipeline::WaterfallRequest> requestOf(const WaterfallQuery& query, std::string_view zoneName)
{
    if (query.to <= query.from) return misuse(codes::waterfallPeriodEmpty, {toIso(query.from), toIso(query.to)});
    if (query.horizonDays < 1 || query.horizonDays > longestHorizonDays) return misuse(codes::waterfallHorizon, {std::to_string(query.horizonDays)});
    const auto zone = calendar::Zone::find(zoneName);
    if (!zone) return std::unexpected(zone.error());
    pipeline::WaterfallRequest request;
    request.mode = query.mode;
    request.from = zone->startOf(query.from);
    request.to = zone->startOf(query.to);
    request.anchor = query.anchor;
    request.horizonDays = query.horizonDays;
    request.withImputed = query.withImputed;
    return request;
}

Result<WaterfallSource> waterfallSource(Store& store, const WaterfallQuery& query)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    const auto product = resolveProduct(store, query.product);
    if (!product) return std::unexpected(product.error());
    const auto history = store.history().history();
    if (!history) return std::unexpected(history.error());
    WaterfallSource source;
    source.history = *history;
    source.zone = info->zone;
    source.asOf = query.asOf;
    if (const auto chosen = chooseStages(store, query, *product, source); !chosen) return std::unexpected(chosen.error());
    // The engine counts what was recorded up to an instant; the day asked for begins right after it.
    const auto knownOn = query.knownOn ? std::optional(zone->startOf(*query.knownOn).plus(-1)) : std::nullopt;
    source.flow = std::make_shared<const pipeline::Flow>(**history, lineOfLeads(query, *product, **history), source.stages, query.asOf, knownOn);
    return source;
}

Result<WaterfallReport> waterfall(Store& store, const WaterfallQuery& query)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto request = requestOf(query, info->zone);
    if (!request) return std::unexpected(request.error());
    auto source = waterfallSource(store, query);
    if (!source) return std::unexpected(source.error());
    const Workers workers;
    WaterfallBasis basis{std::move(*source), {}, {}};
    if (const auto completed = complete(store, query, basis, workers); !completed) return std::unexpected(completed.error());
    return waterfallOf(basis, query, *request, workers);
}

Result<std::vector<LeadLabel>> leadLabels(Store& store, std::span<const LeadId> leads)
{
    constexpr std::size_t fewEnoughToAskOneByOne = 5'000;
    std::unordered_map<LeadId, LeadLabel> known;
    if (leads.size() > fewEnoughToAskOneByOne) {
        const auto all = store.leads().all();
        if (!all) return std::unexpected(all.error());
        for (const leads::Lead& lead : *all) known.emplace(lead.id, labelOf(lead));
    } else {
        for (const LeadId id : leads) {
            const auto lead = store.leads().find(id);
            if (!lead) return std::unexpected(lead.error());
            if (*lead) known.emplace(id, labelOf(**lead));
        }
    }
    std::vector<LeadLabel> labels;
    labels.reserve(leads.size());
    for (const LeadId id : leads) {
        const auto found = known.find(id);
        labels.push_back(found == known.end() ? LeadLabel{id, {}, {}, {}} : found->second);
    }
    return labels;
}

}  // namespace handschlag::usecase
