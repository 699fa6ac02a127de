#pragma once
// How wide the columns of a table are in an OpenDocument text, which does not measure its words itself. Millimetres.

#include <set>
#include <vector>

#include "core/publish/publication.h"

namespace handschlag::ui::odt {

/// Together as wide as the text. Wide columns are those with much to say, none is narrower than its longest word wants.
[[nodiscard]] std::vector<int> columnWidths(const publish::Table& table);
[[nodiscard]] std::vector<int> columnWidths(const publish::Signatures& signatures);
/// Every width that any table needs.
[[nodiscard]] std::set<int> columnWidths(const std::vector<publish::Publication>& publications);

}  // namespace handschlag::ui::odt
