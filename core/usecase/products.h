#pragma once
// Which product line is meant: the same answer for whatever reads or writes one.
//
//   const auto line = resolveProduct(store, wanted); if (!line) return std::unexpected(line.error());

#include <optional>
#include <string>
#include <string_view>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode productUnknown{"product.unknown"};      ///< product line
inline constexpr ErrorCode productExists{"product.exists"};        ///< product line
inline constexpr ErrorCode productNameInvalid{"product.name_invalid"};  ///< what was given, most letters
inline constexpr ErrorCode productAmbiguous{"product.ambiguous"};  ///< all lines, separated by commas
}  // namespace codes

/// The line of that name, if an agreement or a cycle has it; without a name the default line "", else the only one that has an agreement.
/// Misuse: product.unknown, product.ambiguous. In a workspace without any agreement no name means the default line.
[[nodiscard]] Result<std::string> resolveProduct(Store& store, std::string_view wanted);

/// A line is made with its first draft: from a template, or from the newest version of another line.
struct NewProductLine {
    std::string name;
    std::string templateName;             ///< unless copied
    std::optional<std::string> copyFrom;  ///< name of a line; "" is the default line
};

/// What a copy takes over: everything but name and validity. Refuses a name that has an agreement (product.exists) or is no name
/// (product.name_invalid: empty, over 60 letters, control characters); misuse where the template or the other line is unknown.
[[nodiscard]] Result<agreement::Version> addProductLine(Store& store, const NewProductLine& line, PersonId actor, Instant now);

/// Does this lead belong to the line? To the default line "" belong all leads that name none of the other lines.
[[nodiscard]] bool belongsTo(const leads::Population& population, std::size_t row, std::string_view product, const std::vector<std::string>& otherProducts);

}  // namespace handschlag::usecase
