// Waterfalls counted from a basis that has been read: no store, no clock.

#include <algorithm>

#include "core/calendar/business_clock.h"
#include "core/pipeline/units.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::usecase {
namespace {

using pipeline::Waterfall;

constexpr std::string_view companyField = "company";

std::vector<std::string_view> fieldsOf(const WaterfallQuery& query)
{
    std::vector<std::string_view> fields;
    if (!query.by.empty()) fields.push_back(query.by);
    for (const FieldValue& condition : query.only) fields.push_back(condition.field);
    if (query.unit == CountingUnit::Companies) fields.push_back(companyField);
    return fields;
}

bool isEmpty(const Waterfall& waterfall)
{
    return waterfall.immature == 0 && std::ranges::all_of(waterfall.stages, [](const pipeline::StageRow& row) { return row.entered == 0; });
}

std::uint32_t numberOf(const RowGroups& groups, const std::string& value)
{
    return static_cast<std::uint32_t>(std::ranges::find(groups.values, value) - groups.values.begin());
}

std::shared_ptr<const std::vector<std::uint8_t>> keptBy(const WaterfallBasis& basis, const WaterfallQuery& query)
{
    if (query.only.empty()) return nullptr;
    auto kept = std::make_shared<std::vector<std::uint8_t>>(basis.source.flow->rows().size(), std::uint8_t{1});
    for (const FieldValue& condition : query.only) {
        const RowGroups& groups = *basis.groups.find(condition.field)->second;
        const std::uint32_t wanted = numberOf(groups, condition.value);
        for (std::size_t row = 0; row < kept->size(); ++row) (*kept)[row] = static_cast<std::uint8_t>((*kept)[row] & (groups.group[row] == wanted ? 1 : 0));
    }
    return kept;
}

/// Which unit each row belongs to; the row's lead, or its company where one is known.
struct Units {
    std::vector<std::uint32_t> unit;
    std::uint32_t count = 0;
};

Units unitsOf(const WaterfallBasis& basis, CountingUnit unit)
{
    Units units;
    if (unit == CountingUnit::Leads) {
        units.unit.reserve(basis.source.flow->rows().size());
        for (const pipeline::FlowRow& row : basis.source.flow->rows()) {
            units.unit.push_back(row.lead);
            units.count = std::max(units.count, row.lead + 1);
        }
        return units;
    }
    const RowGroups& companies = *basis.groups.find(companyField)->second;
    units.unit = companies.group;
    units.count = static_cast<std::uint32_t>(companies.values.size());
    const std::uint32_t none = numberOf(companies, {});
    for (std::uint32_t& number : units.unit)
        if (number == none) number = pipeline::noUnit;
    return units;
}

}  // namespace

bool isComplete(const WaterfallBasis& basis, const WaterfallQuery& query)
{
    const auto known = [&basis](std::string_view field) { return basis.groups.contains(field); };
    return basis.source.flow && (!query.businessTime || basis.business) && std::ranges::all_of(fieldsOf(query), known);
}

Result<void> complete(Store& store, const WaterfallQuery& query, WaterfallBasis& basis, const Workers& workers)
{
    for (const std::string_view field : fieldsOf(query)) {
        if (basis.groups.contains(field)) continue;
        auto found = rowGroups(store, basis.source, field);
        if (!found) return std::unexpected(found.error());
        basis.groups.emplace(field, std::make_shared<const RowGroups>(std::move(*found)));
    }
    if (!query.businessTime || basis.business) return {};
    if (!basis.source.calendar) return misuse(codes::waterfallNoCalendar);
    const auto clock = calendar::BusinessClock::create(*basis.source.calendar);
    if (!clock) return std::unexpected(clock.error());
    basis.business = std::make_shared<const pipeline::BusinessTimes>(*basis.source.flow, *clock, workers);
    return {};
}

WaterfallReport waterfallOf(const WaterfallBasis& basis, const WaterfallQuery& query, const pipeline::WaterfallRequest& request, const Workers& workers)
{
    const pipeline::Flow& flow = *basis.source.flow;
    WaterfallReport report;
    report.query = query;
    report.request = request;
    report.source = basis.source;
    report.anyLeads = !flow.rows().empty();
    report.kept = keptBy(basis, query);
    const pipeline::BusinessTimes* business = query.businessTime ? basis.business.get() : nullptr;
    report.whole = computeWaterfall(flow, request, report.filter(), workers, business);
    pipeline::Grouping grouping;
    std::vector<Waterfall> each;
    if (!query.by.empty()) {
        report.rowGroups = basis.groups.find(query.by)->second;
        grouping = {report.rowGroups->group, static_cast<std::uint32_t>(report.rowGroups->values.size())};
        if (grouping.count > 0) each = computeWaterfalls(flow, request, grouping, report.filter(), workers, business);
    }
    if (query.unit != CountingUnit::Cycles) {
        const Units units = unitsOf(basis, query.unit);
        const pipeline::UnitNumbers numbers{units.unit, units.count};
        countUnits(report.whole, computeUnits(flow, request, numbers, {}, report.filter()).front(), flow.stages(), request);
        if (!each.empty()) {
            const auto counts = computeUnits(flow, request, numbers, grouping, report.filter());
            for (std::size_t g = 0; g < each.size(); ++g) countUnits(each[g], counts[g], flow.stages(), request);
        }
    }
    for (std::uint32_t number = 0; number < each.size(); ++number)
        if (!isEmpty(each[number])) report.groups.push_back({report.rowGroups->values[number], number, std::move(each[number])});
    std::ranges::sort(report.groups, {}, [](const WaterfallGroup& group) { return std::pair(-group.waterfall.anchored, group.value); });
    return report;
}

}  // namespace handschlag::usecase
