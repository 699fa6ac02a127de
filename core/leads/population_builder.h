#pragma once
// Makes a Population out of leads and activities, one after the other.
//
//   PopulationBuilder builder; builder.addLead(lead); builder.addActivity(activity);
//   const Population population = std::move(builder).build();
//
// Readers of many rows name their columns once: const int country = builder.column("country"); then for each lead
// builder.begin(id, createdAt, recordedAt, history); builder.setText(country, "DE"); ...

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/leads/lead.h"
#include "core/leads/population.h"

namespace handschlag::leads {

class PopulationBuilder {
public:
    /// attributes: the workspace's own, for the kinds of their columns; zone: by whose days activities are grouped.
    explicit PopulationBuilder(std::span<const Attribute> attributes = {}, const calendar::Zone& zone = calendar::Zone::utc())
        : attributes_(attributes.begin(), attributes.end()), zone_(zone)
    {
    }

    /// Starts with what a population holds, but for the activities.
    PopulationBuilder(const Population& before, std::span<const Attribute> attributes, const calendar::Zone& zone);

    /// Leads may come in any order; ids must be unique.
    void addLead(const Lead& lead);
    /// Takes the place of a lead added before.
    void replaceLead(std::uint32_t row, const Lead& lead);
    /// The lead must have been added before; an activity of an unknown lead is dropped.
    void addActivity(const Activity& activity);

    [[nodiscard]] int column(std::string_view field);
    void begin(LeadId id, Instant createdAt, Instant recordedAt, bool history);
    /// Of the lead begun last.
    void setText(int column, std::string_view value);
    void setNumber(int column, std::int64_t value);
    /// Of any lead begun before.
    void setTextAt(int column, std::uint32_t row, std::string_view value);
    void setNumberAt(int column, std::uint32_t row, std::int64_t value);
    [[nodiscard]] std::optional<std::uint32_t> rowOf(LeadId id) const;
    [[nodiscard]] ActivityCollector& activities() { return activities_; }

    [[nodiscard]] Population build() &&;

private:
    struct Column {
        std::string field;
        DictionaryBuilder texts;
        std::size_t textBytes = 0;           ///< of all rows
        std::vector<std::uint32_t> codes;    ///< empty: no text at all
        std::vector<std::int64_t> numbers;   ///< empty: no number at all
    };
    using Order = std::span<const std::uint32_t>;  ///< old row by new row; empty: as they came
    void setFields(std::uint32_t row, const Lead& lead);
    [[nodiscard]] FieldKind kindOf(std::string_view field) const;
    [[nodiscard]] TextColumn textColumn(Column& column, Order order) const;
    [[nodiscard]] NumberColumn numberColumn(Column& column, Order order) const;
    [[nodiscard]] std::vector<std::uint32_t> ascending() const;

    std::vector<Attribute> attributes_;
    calendar::Zone zone_;
    std::vector<std::int64_t> ids_, createdAt_, recordedAt_, history_;
    bool inOrder_ = true;
    std::unordered_map<std::int64_t, std::uint32_t> rowById_;  ///< only of leads that do not come in order
    std::deque<Column> columns_;
    std::map<std::string, int, std::less<>> columnByField_;
    ActivityCollector activities_;
};

/// A population of one lead: for explaining, re-judging a snapshot, and tests. Without the workspace's attributes, its own booleans count as
/// whole numbers, so that "no" would be a stated value.
[[nodiscard]] Population populationOf(const Lead& lead, std::span<const Activity> activities, std::span<const Attribute> attributes = {});

/// A lead as it is now, with all its activities.
struct LeadNow {
    Lead lead;
    std::vector<Activity> activities;
};
/// A population in which some leads have changed or are new. Nothing if a new one does not come behind all others.
[[nodiscard]] std::optional<Population> withChanges(const Population& before, std::span<const LeadNow> changed, std::span<const Attribute> attributes,
                                                    const calendar::Zone& zone);

}  // namespace handschlag::leads
