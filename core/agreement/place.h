#pragma once
// Where something stands in the JSON of a document: members by name, elements of lists by their natural key (id, code, weekday, channel ...),
// never by position. A place has two spellings: the absolute path, and what people and events use: the nearest clause or part by its id,
// and the parameter inside it.
//
//   Path{"fit", "criteria", "[fit.employees]", "buckets", "[1_99]", "points_c"}
//   Place{"fit.employees", "buckets[1_99].points_c"}
//
// Equal keys in one list are told apart by "#2", "#3"; "]", "#" and "\" within a key are written with a "\" before them. What belongs to no
// clause (title, organisation) stands under the clause "document".

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace handschlag::agreement {

using Path = std::vector<std::string>;  ///< an element's key stands in brackets

struct Place {
    std::string clause;
    std::string parameter;
    friend bool operator==(const Place&, const Place&) = default;
    friend auto operator<=>(const Place&, const Place&) = default;
};

/// The last word of a place that means the order of a list: "criteria.order".
constexpr std::string_view orderWord = "order";

/// A list of objects, each with a natural key; an empty array can be one as well.
[[nodiscard]] bool isKeyedList(const nlohmann::json& value);
/// One path segment for each element of such a list.
[[nodiscard]] std::vector<std::string> elementKeys(const nlohmann::json& list);
/// Segment of an element of a short list of numbers: bands 1 to 3, letters A to C, BANT answers; else its number from 0 on.
[[nodiscard]] std::string positionKey(std::string_view member, std::size_t index);
/// Cell of the table of measures: "[A2]" is letter A, fit band 2.
[[nodiscard]] std::string cellKey(std::size_t band, std::size_t letter);

/// Ids of parts (criteria, groups, rules, exclusions, routes, required items) that name one place in each of the documents.
class PartIds {
public:
    explicit PartIds(std::vector<std::reference_wrapper<const nlohmann::json>> documents);
    [[nodiscard]] bool isUnique(std::string_view id) const;

private:
    std::vector<std::string> ambiguous_;  ///< sorted
};

[[nodiscard]] Place placeOf(const Path& path, const PartIds& ids);
/// Refuses what the document has not: agreement.place_missing {clause, parameter}. The path's end itself may be missing.
[[nodiscard]] Result<Path> pathOf(const nlohmann::json& document, const Place& place);
/// Null if there is nothing.
[[nodiscard]] const nlohmann::json* valueAt(const nlohmann::json& document, const Path& path);
[[nodiscard]] nlohmann::json* valueAt(nlohmann::json& document, const Path& path);
/// One is the other, or stands inside it.
[[nodiscard]] bool overlap(const Path& a, const Path& b);
/// The key in brackets as it is written in the document, without mark and number of repetition.
[[nodiscard]] std::string plainKey(std::string_view segment);
/// The path of a parameter: "buckets[1_99].points_c".
[[nodiscard]] Path parameterPath(std::string_view parameter);
[[nodiscard]] std::string parameterText(const Path& path);

}  // namespace handschlag::agreement
