#pragma once
// What each value of each field adds to the words of a lead. Text rules are decided once per distinct value and remembered: moving points or
// thresholds decides nothing anew.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/workers.h"
#include "core/scoring/compiled.h"
#include "core/scoring/field_column.h"

namespace handschlag::scoring {

using leads::PopulationPtr;

/// One small number per code of a field.
using Decisions = std::shared_ptr<const std::vector<std::uint16_t>>;
using FieldColumnPtr = std::shared_ptr<const FieldColumn>;

/// Columns and decisions of one population, kept while plans come and go. Copies share what is decided.
class DecisionBook {
public:
    explicit DecisionBook(PopulationPtr population) : population_(std::move(population)) {}

    [[nodiscard]] FieldColumnPtr column(const std::string& field);
    enum class Kind : std::uint8_t { Buckets, Valid, Test, Bant, Stated };
    /// Of all codes of a field; matches: of the buckets in order, or of the condition.
    [[nodiscard]] Decisions decide(const std::string& field, Kind kind, const std::vector<agreement::Match>& matches, const Workers& workers);
    /// Forgets what nobody has asked for since the last call.
    void forgetUnused();
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Entry {
        std::string field;
        Kind kind;
        std::vector<agreement::Match> matches;
        Decisions decisions;
        bool used = true;
    };
    PopulationPtr population_;
    std::vector<FieldColumnPtr> columns_;
    std::vector<Entry> entries_;
};

/// words[w] += tables[w][code]; an empty table adds nothing, one of two entries tells only missing values (code 0) from others. Either the codes of the column, or (every row its own value) the decisions.
struct Addend {
    FieldColumnPtr column;
    Decisions decisions;  ///< of code row + 1, if the column has own codes
    std::vector<std::vector<std::uint64_t>> tables;
};

/// What a criterion, a condition, BANT or completeness takes from a field.
struct FieldUse {
    Decisions decisions;
    std::vector<std::vector<std::uint64_t>> byWord;  ///< [word][decision + 2]; empty: adds nothing to that word
    friend bool operator==(const FieldUse&, const FieldUse&) = default;
};

/// One field.
struct FieldTable {
    std::string field;
    std::vector<FieldUse> uses;
    std::vector<Addend> addends;
};
using FieldTablePtr = std::shared_ptr<const FieldTable>;

/// One per role of the layout, in its order. What has not changed since `before` is taken from there.
[[nodiscard]] std::vector<FieldTablePtr> fieldTables(const Plan::Compiled& plan, DecisionBook& book, const std::vector<FieldTablePtr>& before,
                                                     const Workers& workers);
/// Adds one field to words[w][first .. first + count); negative takes it off again.
void apply(const FieldTable& table, std::size_t first, std::size_t count, std::uint64_t* const* words);
/// What `after` adds beyond `before`; both of one field.
[[nodiscard]] FieldTable difference(const FieldTable& before, const FieldTable& after);

}  // namespace handschlag::scoring
