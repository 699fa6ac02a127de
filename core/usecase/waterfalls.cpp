#include "core/usecase/waterfalls.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/calendar/zone.h"
#include "core/pipeline/stage_order.h"
#include "core/usecase/agreements.h"
#include "core/usecase/products.h"
#include "core/usecase/waterfall_groups.h"

namespace handschlag::usecase {
namespace {

using pipeline::Cycle;
using pipeline::Waterfall;
using pipeline::WaterfallRequest;

Result<WaterfallRequest> requestOf(Store& store, const WaterfallQuery& query)
{
    if (query.to <= query.from) return misuse(codes::waterfallPeriodEmpty, {toIso(query.from), toIso(query.to)});
    if (query.horizonDays < 1 || query.horizonDays > longestHorizonDays) return misuse(codes::waterfallHorizon, {std::to_string(query.horizonDays)});
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    WaterfallRequest request;
    request.mode = query.mode;
    request.from = zone->startOf(query.from);
    request.to = zone->startOf(query.to);
    request.asOf = query.asOf;
    // The engine counts what was recorded up to an instant; the day asked for begins right after it.
    if (query.knownOn) request.knownOn = zone->startOf(*query.knownOn).plus(-1);
    request.anchor = query.anchor;
    request.horizonDays = query.horizonDays;
    return request;
}

/// The line resolved; for an unnamed one without a lead of its own, the only line that the leads are in.
std::string lineOfLeads(const WaterfallQuery& query, const std::string& resolved, const std::vector<Cycle>& cycles)
{
    std::set<std::string_view> lines;
    for (const Cycle& cycle : cycles) lines.insert(cycle.product);
    return query.product.empty() && lines.size() == 1 ? std::string(*lines.begin()) : resolved;
}

Result<std::vector<Cycle>> cyclesOfProduct(Store& store, const WaterfallQuery& query, const std::string& resolved)
{
    auto cycles = store.pipeline().cycles();
    if (!cycles) return cycles;
    const std::string product = lineOfLeads(query, resolved, *cycles);
    std::erase_if(*cycles, [&product](const Cycle& cycle) { return cycle.product != product; });
    return cycles;
}

Result<void> chooseStages(Store& store, const WaterfallQuery& query, const std::string& product, WaterfallReport& report)
{
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) {
        report.stages = pipeline::defaultStages();
        return {};
    }
    const auto active = activeAgreement(store, product, query.asOf);
    if (!active) return std::unexpected(active.error());
    report.stages = active->document.stages;
    report.agreementInForce = active->kind == ActiveKind::InForce;
    report.version = active->version.number;
    return {};
}

bool isEmpty(const Waterfall& waterfall)
{
    return waterfall.immature == 0 && std::ranges::all_of(waterfall.stages, [](const pipeline::StageRow& row) { return row.entered == 0; });
}

Result<void> addGroups(Store& store, const std::vector<Cycle>& cycles, const WaterfallRequest& request, WaterfallReport& report)
{
    const auto values = groupValues(store, cycles, report.query.by);
    if (!values) return std::unexpected(values.error());
    std::map<std::string, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < values->size(); ++i) members[(*values)[i]].push_back(i);
    for (const auto& [value, some] : members) {
        WaterfallGroup group{value, computeWaterfall(report.cycles, some, report.stages, request)};
        if (!isEmpty(group.waterfall)) report.groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(report.groups, std::greater{}, [](const WaterfallGroup& group) { return group.waterfall.anchored; });
    return {};
}

LeadLabel labelOf(const leads::Lead& lead)
{
    const auto text = [&lead](std::string_view field) { return std::string(leads::textOf(valueOf(lead, field))); };
    return {lead.id, displayName(lead), text("company"), text("external_id")};
}

}  // namespace

Result<WaterfallReport> waterfall(Store& store, const WaterfallQuery& query)
{
    const auto request = requestOf(store, query);
    if (!request) return std::unexpected(request.error());
    const auto product = resolveProduct(store, query.product);
    if (!product) return std::unexpected(product.error());
    const auto cycles = cyclesOfProduct(store, query, *product);
    if (!cycles) return std::unexpected(cycles.error());
    const auto events = store.pipeline().events();
    if (!events) return std::unexpected(events.error());

    WaterfallReport report;
    report.query = query;
    report.anyLeads = !cycles->empty();
    if (const auto chosen = chooseStages(store, query, *product, report); !chosen) return std::unexpected(chosen.error());
    report.cycles = entriesOf(*cycles, *events, report.stages, request->asOf, request->knownOn);
    report.whole = computeWaterfall(report.cycles, report.stages, *request);
    if (query.by.empty()) return report;
    if (const auto grouped = addGroups(store, *cycles, *request, report); !grouped) return std::unexpected(grouped.error());
    return report;
}

Result<std::vector<LeadLabel>> leadLabels(Store& store, std::span<const LeadId> leads)
{
    constexpr std::size_t fewEnoughToAskOneByOne = 500;
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
