#pragma once
// A handover out of a row that begins with its columns, in the order of handover_find.sql. Row: Query, or NativeRow.

#include <string>

#include "core/handover/handover.h"
#include "core/store/enum_key.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

constexpr int handoverColumns = 24;

/// A row of the C interface, read like a Query.
class NativeRow {
public:
    explicit NativeRow(const SqliteStatement& statement) : statement_(statement) {}
    [[nodiscard]] std::string text(int column) const { return std::string(statement_.text(column)); }
    [[nodiscard]] bool flag(int column) const { return statement_.integer(column) != 0; }
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(statement_.integer(column)); }
    [[nodiscard]] Instant instant(int column) const { return {statement_.integer(column)}; }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const
    {
        return statement_.kind(column) == SqliteStatement::Kind::Null ? std::nullopt : std::optional(instant(column));
    }
    template <class TypedId>
    [[nodiscard]] TypedId id(int column) const
    {
        return TypedId{statement_.integer(column)};
    }

private:
    const SqliteStatement& statement_;
};

[[nodiscard]] inline handover::State stateFromKey(std::string_view text)
{
    constexpr int count = static_cast<int>(handover::State::Closed) + 1;
    return enumFromKey<handover::State>(text, count, [](handover::State state) { return handover::key(state); }).value_or(handover::State::Closed);
}

[[nodiscard]] inline handover::Duty dutyFromKey(std::string_view text)
{
    constexpr int count = static_cast<int>(handover::Duty::Rule) + 1;
    return enumFromKey<handover::Duty>(text, count, [](handover::Duty duty) { return handover::key(duty); }).value_or(handover::Duty::None);
}

template <class Row>
[[nodiscard]] handover::Handover handoverAt(const Row& row)
{
    handover::Handover handover;
    handover.id = row.template id<HandoverId>(0);
    handover.token = row.text(1);
    handover.lead = row.template id<LeadId>(2);
    handover.cycle = row.template id<CycleId>(3);
    handover.version = row.template id<VersionId>(4);
    handover.trial = row.flag(5);
    handover.inquiry = row.flag(6);
    handover.counted = row.flag(7);
    handover.state = stateFromKey(row.text(8));
    handover.qualifiedAt = row.instant(9);
    handover.submittedAt = row.instant(10);
    handover.decisionDue = row.instant(11);
    handover.firstTouchDue = row.instant(12);
    handover.route = row.text(13);
    handover.team = row.template id<TeamId>(14);
    handover.owner = row.template id<PersonId>(15);
    handover.claimedBy = row.template id<PersonId>(16);
    handover.category = row.text(17);
    handover.fitBand = row.smallInteger(18);
    handover.readiness = row.smallInteger(19);
    handover.followUpAt = row.optionalInstant(20);
    handover.duty = dutyFromKey(row.text(21));
    handover.dutyDue = row.optionalInstant(22);
    handover.rowVersion = row.smallInteger(23);
    return handover;
}

}  // namespace handschlag::store
