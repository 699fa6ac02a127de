#pragma once
// The values of one field put into groups that can be compared: words as they are (equal but for case), numbers in buckets. The buckets of the
// document's criterion count where it has some; otherwise numbers are parted at their quartiles, rounded to limits people would choose.

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/leads/field.h"

namespace handschlag::insight {

struct ValueGroup {
    enum class Kind : std::uint8_t {
        Missing,
        Word,    ///< one text
        Range,   ///< of numbers
        Flag,    ///< yes or no
        Bucket,  ///< of the document
        Rest,    ///< fits no bucket of the document
    } kind = Kind::Missing;
    std::string value;                       ///< Word: as first written; Flag: "true", "false"; Bucket: its id
    LocalizedText name;                      ///< Bucket
    std::optional<std::int64_t> from, to;    ///< Range: both inclusive, an absent end is open
    std::optional<agreement::Match> match;   ///< what a bucket of a criterion would look for; nothing: no bucket can

    friend bool operator==(const ValueGroup&, const ValueGroup&) = default;
};

/// Groups of one field. Group 0 is the missing value.
class Grouping {
public:
    Grouping() : groups_(1) {}
    virtual ~Grouping() = default;
    /// Index of the group; a new one for a word not met before.
    [[nodiscard]] virtual std::size_t groupOf(const leads::FieldValue& value) = 0;
    [[nodiscard]] const std::vector<ValueGroup>& groups() const { return groups_; }

protected:
    std::vector<ValueGroup> groups_;
};

/// The criterion of fit or situation that looks at this field and has buckets; nullptr: none.
[[nodiscard]] const agreement::Criterion* criterionOf(const agreement::Document& document, std::string_view field);
/// Whether the criterion's buckets are what values are grouped by: ranges, and matches of more than whole words.
[[nodiscard]] bool groupsByBuckets(const agreement::Criterion& criterion);

/// criterion: nullptr if none groups this field. values: those known, in any order; only numbers need them.
[[nodiscard]] std::unique_ptr<Grouping> groupingOf(leads::FieldKind kind, const agreement::Criterion* criterion, std::vector<std::int64_t> values);

/// The number people would choose near this one: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and their tenfolds; up to 10 each whole number.
[[nodiscard]] std::int64_t humanLimit(double number);
/// Where each but the first bucket begins, ascending: rounded quartiles, each once, none that would leave a bucket empty.
[[nodiscard]] std::vector<std::int64_t> humanLimits(std::vector<std::int64_t> values);

}  // namespace handschlag::insight
