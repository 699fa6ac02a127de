#include "core/store/bulk_sqlite.h"

#include <map>
#include <string>

#include "core/leads/population_builder.h"
#include "core/store/activity_segment.h"
#include "core/store/lead_columns.h"
#include "core/store/lead_segments.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

void set(leads::Lead& lead, std::string_view field, const SqliteStatement& row, int column)
{
    switch (row.kind(column)) {
        case SqliteStatement::Kind::Integer: lead.fields.emplace(field, row.integer(column)); break;
        case SqliteStatement::Kind::Text: lead.fields.emplace(field, std::string(row.text(column))); break;
        default: break;
    }
}

/// Attribute values beside a pass over the leads, both in order of lead.
class AttributeCursor {
public:
    explicit AttributeCursor(const SqliteHandle& handle) : values_(handle, sql("lead_attribute_all")), names_(handle, sql("attribute_all")) {}

    [[nodiscard]] Result<void> start()
    {
        for (;;) {
            const auto row = names_.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) break;
            nameById_.emplace(names_.integer(0), std::string(names_.text(1)));
        }
        return advance();
    }

    [[nodiscard]] Result<void> addTo(leads::Lead& lead)
    {
        while (more_ && values_.integer(0) <= lead.id.value) {
            const auto name = nameById_.find(values_.integer(1));
            if (values_.integer(0) == lead.id.value && name != nameById_.end()) set(lead, name->second, values_, 2);
            if (const auto advanced = advance(); !advanced) return advanced;
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> advance()
    {
        const auto row = values_.step();
        if (!row) return std::unexpected(row.error());
        more_ = *row;
        return {};
    }

    SqliteStatement values_, names_;
    std::map<std::int64_t, std::string> nameById_;
    bool more_ = false;
};

leads::Lead leadAt(const SqliteStatement& row)
{
    leads::Lead lead;
    lead.id.value = row.integer(0);
    lead.token = row.text(1);
    lead.createdAt.seconds = row.integer(2);
    lead.recordedAt.seconds = row.integer(3);
    lead.history = row.integer(4) != 0;
    int column = leadHeadColumns;
    for (const std::string_view field : profileColumns()) set(lead, field, row, column++);
    return lead;
}

}  // namespace

Result<void> readLeads(const SqliteHandle& handle, const std::function<void(const leads::Lead&)>& visit)
{
    AttributeCursor attributes(handle);
    if (const auto started = attributes.start(); !started) return started;
    SegmentsBeside segments(handle, "lead_segment_all", firstLeadOf, [&visit](const LeadSegment& segment, std::size_t index) { visit(segment.whole(index)); });
    SqliteStatement statement(handle, sql("lead_all"));
    for (;;) {
        const auto row = statement.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return segments.rest();
        leads::Lead lead = leadAt(statement);
        if (const auto visited = segments.before(lead.id.value); !visited) return visited;
        if (const auto added = attributes.addTo(lead); !added) return added;
        visit(lead);
    }
}

Result<void> readLeadNames(const SqliteHandle& handle, const std::function<void(const usecase::LeadName&)>& visit)
{
    SegmentsBeside segments(handle, "lead_segment_all", firstLeadOf, [&, of = LeadId{}, externalIds = PackedValues{}, emails = PackedValues{}](const LeadSegment& segment, std::size_t index) mutable {
        if (segment.firstLead != of) {
            of = segment.firstLead;
            externalIds = segment.fields.find("external_id");
            emails = segment.fields.find("email");
        }
        visit({segment.lead(index), textOf(externalIds.at(index)), textOf(emails.at(index))});
    });
    SqliteStatement statement(handle, sql("lead_names"));
    for (;;) {
        const auto row = statement.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return segments.rest();
        if (const auto visited = segments.before(statement.integer(0)); !visited) return visited;
        visit({LeadId{statement.integer(0)}, statement.text(1), statement.text(2)});
    }
}

namespace {

/// Codes of the builder for the row ids of names.
class NameCodes {
public:
    using CodeFor = std::function<std::uint32_t(std::string_view)>;
    NameCodes(const SqliteHandle& handle, const std::string& table, CodeFor codeFor) : all_(handle, sql(table + "_all")), codeFor_(std::move(codeFor)) {}

    [[nodiscard]] Result<void> load()
    {
        for (;;) {
            const auto row = all_.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) return {};
            const auto id = static_cast<std::size_t>(all_.integer(0));
            if (id >= codes_.size()) codes_.resize(id + 1);
            codes_[id] = codeFor_(all_.text(1));
        }
    }
    /// 0, and every id that is not there, is "".
    [[nodiscard]] std::uint32_t of(std::int64_t id) const
    {
        return id > 0 && static_cast<std::size_t>(id) < codes_.size() ? codes_[static_cast<std::size_t>(id)] : 0;
    }

private:
    SqliteStatement all_;
    CodeFor codeFor_;
    std::vector<std::uint32_t> codes_;
};

/// Rows of leads that come in ascending order, most of them again and again.
class RowCursor {
public:
    explicit RowCursor(const leads::PopulationBuilder& builder) : builder_(builder) {}
    [[nodiscard]] std::optional<std::uint32_t> of(std::int64_t lead)
    {
        if (lead != lead_) {
            lead_ = lead;
            row_ = builder_.rowOf(LeadId{lead});
        }
        return row_;
    }

private:
    const leads::PopulationBuilder& builder_;
    std::int64_t lead_ = 0;
    std::optional<std::uint32_t> row_;
};

/// Adds leads of segments, whose columns are looked up once each.
class PackedLeadColumns {
public:
    explicit PackedLeadColumns(leads::PopulationBuilder& builder) : builder_(builder) {}

    void add(const LeadSegment& segment, std::size_t index)
    {
        if (segment.firstLead != of_) find(segment);
        builder_.begin(segment.lead(index), segment.entries.createdAt(index), segment.recordedAt, segment.history);
        for (std::size_t place = 0; place < columns_.size(); ++place) {
            const LeadValue value = segment.fields.all()[place].values.at(index);
            if (const auto* text = std::get_if<std::string_view>(&value)) builder_.setText(columns_[place], *text);
            if (const auto* number = std::get_if<std::int64_t>(&value)) builder_.setNumber(columns_[place], *number);
        }
    }

private:
    void find(const LeadSegment& segment)
    {
        of_ = segment.firstLead;
        columns_.clear();
        for (const LeadFields::Field& field : segment.fields.all()) columns_.push_back(builder_.column(field.name));
    }
    leads::PopulationBuilder& builder_;
    LeadId of_;
    std::vector<int> columns_;
};

Result<void> readLeadColumns(const SqliteHandle& handle, leads::PopulationBuilder& builder)
{
    std::vector<int> columns;
    for (const std::string_view field : profileColumns()) columns.push_back(builder.column(field));
    PackedLeadColumns packed(builder);
    SegmentsBeside segments(handle, "lead_segment_all", firstLeadOf, [&packed](const LeadSegment& segment, std::size_t index) { packed.add(segment, index); });
    SqliteStatement statement(handle, sql("lead_all"));
    for (;;) {
        const auto row = statement.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return segments.rest();
        if (const auto visited = segments.before(statement.integer(0)); !visited) return visited;
        builder.begin(LeadId{statement.integer(0)}, {statement.integer(2)}, {statement.integer(3)}, statement.integer(4) != 0);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int at = leadHeadColumns + static_cast<int>(i);
            switch (statement.kind(at)) {
                case SqliteStatement::Kind::Integer: builder.setNumber(columns[i], statement.integer(at)); break;
                case SqliteStatement::Kind::Text: builder.setText(columns[i], statement.text(at)); break;
                default: break;
            }
        }
    }
}

Result<void> readAttributeColumns(const SqliteHandle& handle, leads::PopulationBuilder& builder)
{
    std::map<std::int64_t, int> columns;
    SqliteStatement names(handle, sql("attribute_all"));
    for (;;) {
        const auto row = names.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        columns.emplace(names.integer(0), builder.column(names.text(1)));
    }
    RowCursor rows(builder);
    SqliteStatement values(handle, sql("lead_attribute_all"));
    for (;;) {
        const auto row = values.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return {};
        const auto lead = rows.of(values.integer(0));
        const auto column = columns.find(values.integer(1));
        if (!lead || column == columns.end()) continue;
        if (values.kind(2) == SqliteStatement::Kind::Integer) builder.setNumberAt(column->second, *lead, values.integer(2));
        if (values.kind(2) == SqliteStatement::Kind::Text) builder.setTextAt(column->second, *lead, values.text(2));
    }
}

Result<void> readActivityColumns(const SqliteHandle& handle, leads::PopulationBuilder& builder)
{
    leads::ActivityCollector& collector = builder.activities();
    NameCodes types(handle, "activity_type", [&collector](std::string_view name) { return collector.type(name); });
    NameCodes assets(handle, "activity_asset", [&collector](std::string_view name) { return collector.asset(name); });
    for (NameCodes* names : {&types, &assets})
        if (const auto loaded = names->load(); !loaded) return loaded;
    RowCursor rows(builder);
    SqliteStatement segments(handle, sql("activity_segment_all"));
    for (;;) {
        const auto row = segments.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        const auto segment = SegmentReader::open(segments.bytes(3));
        if (!segment || static_cast<std::int64_t>(segment->size()) != segments.integer(2)) return fail(codes::segmentDamaged, {handle.path});
        const std::int64_t firstOfBlock = segments.integer(0) << leadBlockBits;
        const std::uint32_t type = types.of(segments.integer(1));
        for (std::size_t i = 0; i < segment->size(); ++i) {
            const SegmentEntry entry = segment->at(i);
            if (const auto lead = rows.of(firstOfBlock | entry.lead))
                collector.add(*lead, type, assets.of(entry.asset), entry.occurredAt, entry.recordedAt, entry.value);
        }
    }
    SqliteStatement single(handle, sql("activity_all"));
    for (;;) {
        const auto row = single.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return {};
        if (const auto lead = rows.of(single.integer(0)))
            collector.add(*lead, types.of(single.integer(1)), assets.of(single.integer(2)), single.integer(3), single.integer(4), single.integer(5));
    }
}

}  // namespace

Result<leads::Population> readPopulation(const SqliteHandle& handle, std::span<const leads::Attribute> attributes, const calendar::Zone& zone)
{
    leads::PopulationBuilder builder(attributes, zone);
    for (const auto read : {readLeadColumns, readAttributeColumns, readActivityColumns})
        if (const auto done = read(handle, builder); !done) return std::unexpected(done.error());
    return std::move(builder).build();
}

}  // namespace handschlag::store
