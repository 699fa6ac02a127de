// Which group a cycle belongs to when a waterfall is asked for by a field: a standard field, an attribute, else "size_band", "version" or "team" of the
// cycle's latest handover; teams of fewer than five persons are in the group "".

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "core/usecase/waterfalls.h"

namespace handschlag::usecase {
namespace {

/// Numbers texts in the order in which they come.
class Numbered {
public:
    explicit Numbered(std::size_t rows) { groups_.group.reserve(rows); }
    [[nodiscard]] std::uint32_t of(std::string_view text)
    {
        const auto [known, isNew] = numbers_.try_emplace(std::string(text), static_cast<std::uint32_t>(groups_.values.size()));
        if (isNew) groups_.values.emplace_back(text);
        return known->second;
    }
    void add(std::uint32_t number) { groups_.group.push_back(number); }
    [[nodiscard]] RowGroups take() { return std::move(groups_); }

private:
    RowGroups groups_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// Each distinct text is looked up once, not once a row.
RowGroups byText(const leads::Population& population, const leads::TextColumn& column, const WaterfallSource& source)
{
    constexpr std::uint32_t unknown = 0xFFFFFFFF;
    const std::size_t rows = source.flow->rows().size();
    Numbered numbered(rows);
    std::vector<std::uint32_t> ofCode(column.dictionary.size(), unknown);
    for (std::uint32_t row = 0; row < rows; ++row) {
        const auto lead = population.rowOf(source.leadOf(row));
        if (!lead) {
            numbered.add(numbered.of({}));
            continue;
        }
        const std::uint32_t code = column.codes[*lead];
        if (ofCode[code] == unknown) ofCode[code] = numbered.of(column.dictionary.text(code));
        numbered.add(ofCode[code]);
    }
    return numbered.take();
}

Result<RowGroups> byField(Store& store, const WaterfallSource& source, std::string_view field)
{
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    if (const leads::TextColumn* column = (*population)->text(field)) return byText(**population, *column, source);
    const std::size_t rows = source.flow->rows().size();
    Numbered numbered(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        const auto lead = (*population)->rowOf(source.leadOf(row));
        numbered.add(numbered.of(lead ? (*population)->cell(field, *lead) : std::string()));
    }
    return numbered.take();
}

/// The text that `say` finds for each cycle's latest handover.
Result<RowGroups> byHandover(Store& store, const WaterfallSource& source, const std::function<std::string(const handover::Handover&)>& say)
{
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    std::unordered_map<CycleId, const handover::Handover*> latest;
    for (const handover::Handover& handover : *handovers) {
        const handover::Handover*& known = latest[handover.cycle];
        if (!known || known->submittedAt < handover.submittedAt) known = &handover;
    }
    const std::size_t rows = source.flow->rows().size();
    Numbered numbered(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        const auto found = latest.find(source.cycleOf(row));
        numbered.add(numbered.of(found == latest.end() ? std::string() : say(*found->second)));
    }
    return numbered.take();
}

Result<RowGroups> byVersion(Store& store, const WaterfallSource& source)
{
    std::unordered_map<VersionId, std::string> numbers;
    auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    for (const std::string& product : *products) {
        const auto versions = store.agreements().versions(product);
        if (!versions) return std::unexpected(versions.error());
        for (const agreement::Version& version : *versions) numbers[version.id] = std::to_string(version.number);
    }
    return byHandover(store, source, [&numbers](const handover::Handover& handover) { return numbers[handover.version]; });
}

/// Sizes as the EU counts them (2003/361/EC), the large ones halved at a thousand.
std::string sizeBand(const std::string& employees)
{
    if (employees.empty() || employees.find_first_not_of("0123456789") != std::string::npos || employees.size() > 9) return {};
    const int count = std::stoi(employees);
    if (count < 10) return "1-9";
    if (count < 50) return "10-49";
    if (count < 250) return "50-249";
    return count < 1'000 ? "250-999" : "1000+";
}

Result<RowGroups> bySizeBand(Store& store, const WaterfallSource& source)
{
    auto sizes = byField(store, source, "employees");
    if (!sizes) return sizes;
    Numbered bands(sizes->group.size());
    std::vector<std::uint32_t> bandOf;
    for (const std::string& size : sizes->values) bandOf.push_back(bands.of(sizeBand(size)));
    for (const std::uint32_t group : sizes->group) bands.add(bandOf[group]);
    return bands.take();
}

/// Figures of a small team would be figures of persons (domain section 9).
constexpr std::ptrdiff_t smallestTeamShown = 5;

Result<RowGroups> byTeam(Store& store, const WaterfallSource& source)
{
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    std::unordered_map<TeamId, std::string> names;
    for (const Team& team : *teams)
        if (std::ranges::count(*persons, team.id, &Person::team) >= smallestTeamShown) names[team.id] = team.name;
    return byHandover(store, source, [&names](const handover::Handover& handover) { return names[handover.team]; });
}

}  // namespace

Result<RowGroups> rowGroups(Store& store, const WaterfallSource& source, std::string_view by)
{
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const bool attribute = std::ranges::find(*attributes, by, &leads::Attribute::name) != attributes->end();
    if (attribute || leads::standardField(by)) return byField(store, source, by);
    if (by == "size_band") return bySizeBand(store, source);
    if (by == "version") return byVersion(store, source);
    if (by == "team") return byTeam(store, source);
    return misuse(codes::waterfallFieldUnknown, {std::string(by)});
}

}  // namespace handschlag::usecase
