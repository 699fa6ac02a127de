#pragma once
// One field of all leads as codes: what rules make of it is decided once per code, whatever the number of leads that hold it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scoring/field_reader.h"

namespace handschlag::scoring {

class FieldColumn {
public:
    /// Population must outlive it.
    FieldColumn(const leads::Population& population, std::string_view field);

    [[nodiscard]] const std::string& field() const { return field_; }
    [[nodiscard]] const leads::Codes& codes() const { return own_ ? *own_ : *codes_; }
    /// Codes are 0 .. count() - 1; 0 is a missing value, and others may be.
    [[nodiscard]] std::size_t count() const { return texts_ + hosts_ + numbers_ + 1; }
    [[nodiscard]] FieldValue value(std::uint32_t code) const;
    /// Texts of the field's own and nothing else make it up.
    [[nodiscard]] bool isOnlyText() const { return text_ && !host_ && !number_; }
    /// Bytes that this column keeps beside the population.
    [[nodiscard]] std::size_t bytes() const;

private:
    void merge(std::size_t rows);

    std::string field_;
    const leads::TextColumn* text_ = nullptr;
    const leads::TextColumn* host_ = nullptr;
    const leads::NumberColumn* number_ = nullptr;
    std::optional<leads::NumberColumn> instants_;  ///< of created_at
    std::size_t texts_ = 0, hosts_ = 0, numbers_ = 0;  ///< values of each source, without the missing one
    const leads::Codes* codes_ = nullptr;
    std::optional<leads::Codes> own_;  ///< where several sources, or none, make up the field
};

}  // namespace handschlag::scoring
