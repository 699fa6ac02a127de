#pragma once
// Which role a stage cell of a file means: a role's key, the id or name of a stage of the agreement, or what CRM programs call it.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/agreement/document.h"

namespace handschlag::exchange {

class StageNames {
public:
    /// Without an agreement the roles and the usual names are known.
    explicit StageNames(const agreement::StagesClause* stages = nullptr);
    [[nodiscard]] std::optional<agreement::Role> find(std::string_view text) const;

private:
    std::unordered_map<std::string, agreement::Role> roles_;  // by plain name
};

}  // namespace handschlag::exchange
