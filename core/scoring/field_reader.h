#pragma once
// One field of every lead of a population, as criteria and conditions see it: text, number or missing.
// The field `domain` falls back to the host of a plausible e-mail address; `created_at` is always known.

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "core/leads/population.h"

namespace handschlag::scoring {

struct FieldValue {
    enum class Kind : std::uint8_t { Missing, Text, Number } kind = Kind::Missing;
    bool boolean = false;      ///< with Number: 0 or 1
    std::string_view text;     ///< with Text: never empty
    std::int64_t number = 0;
};

class FieldReader {
public:
    FieldReader(const leads::Population& population, std::string_view field);
    [[nodiscard]] FieldValue at(std::size_t row) const;

private:
    friend class Lookup;
    const leads::TextColumn* text_ = nullptr;
    const leads::NumberColumn* number_ = nullptr;
    const leads::TextColumn* email_ = nullptr;  ///< where `domain` falls back to
    const std::vector<std::int64_t>* createdAt_ = nullptr;
};

/// One of a few answers per lead. With tables, each distinct text is decided once, whatever the number of leads that hold it.
class Lookup {
public:
    using Decide = std::function<int(const FieldValue&)>;
    Lookup(const leads::Population& population, std::string_view field, Decide decide, bool withTables);
    [[nodiscard]] int at(std::size_t row) const;
    [[nodiscard]] FieldValue value(std::size_t row) const { return reader_.at(row); }

private:
    FieldReader reader_;
    Decide decide_;
    bool withTables_;
    int ofMissing_;
    std::vector<std::int16_t> byText_;   ///< by code of the text column
    std::vector<std::int16_t> byEmail_;  ///< by code of the e-mail column
};

}  // namespace handschlag::scoring
