#include "core/leads/few_rows.h"

#include <vector>

#include "core/leads/population_builder.h"

namespace handschlag::leads {
namespace {

Lead leadOf(const Population& population, std::size_t row)
{
    Lead lead;
    lead.id = population.ids[row];
    lead.createdAt = Instant{population.createdAt[row]};
    lead.recordedAt = Instant{population.recordedAt[row]};
    lead.history = population.history[row] != 0;
    for (const auto& [name, column] : population.texts)
        if (const std::string_view text = column.value(row); !text.empty()) lead.fields[name] = std::string(text);
    for (const auto& [name, column] : population.numbers)
        if (const std::int64_t number = column.value(row); number != NumberColumn::missing && name != "created_at") lead.fields[name] = number;
    return lead;
}

void addActivities(PopulationBuilder& builder, const Population& population, const std::vector<std::uint8_t>& wanted)
{
    const Activities& all = population.activities;
    for (std::size_t block = 0; block < all.blocks; ++block) {
        const std::size_t first = block << rowBlockBits;
        for (std::size_t type = 0; type < all.types.size(); ++type) {
            const ActivityGroup& group = all.group(block, type);
            for (std::size_t i = 0; i < group.size(); ++i) {
                const std::size_t row = first + group.rows[i];
                if (wanted[row] == 0) continue;
                const Instant at{group.occurredAt[i]};
                builder.addActivity({population.ids[row], std::string(all.types.text(static_cast<std::uint32_t>(type))),
                                     std::string(all.assets.text(static_cast<std::uint32_t>(group.asset[i]))), at, at, group.value[i], {}});
            }
        }
    }
}

}  // namespace

Population fewRows(const Population& population, std::span<const std::uint32_t> rows, std::span<const Attribute> attributes, const calendar::Zone& zone)
{
    PopulationBuilder builder(attributes, zone);
    std::vector<std::uint8_t> wanted(population.size());
    for (const std::uint32_t row : rows) {
        wanted[row] = 1;
        builder.addLead(leadOf(population, row));
    }
    addActivities(builder, population, wanted);
    return std::move(builder).build();
}

}  // namespace handschlag::leads
