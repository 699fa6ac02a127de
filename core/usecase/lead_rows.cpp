#include "core/usecase/lead_rows.h"

#include "core/base/text.h"

namespace handschlag::usecase {

void LeadRows::read(const exchange::RowReader& reader, const LeadPlaces& places, std::size_t first, std::size_t count)
{
    reader.read(first, count, block);
    ids_.assign(1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const exchange::ReadRow row = block.row(i);
        const std::string_view externalId = textAt(row, places.externalId);
        const std::string_view email = textAt(row, places.email);
        if (!externalId.empty()) (text_ += '#') += externalId;
        addresses_.push_back(static_cast<std::uint32_t>(text_.size()));
        if (!email.empty()) appendFolded(text_ += '@', email);
        ids_.push_back(static_cast<std::uint32_t>(text_.size()));
    }
}

}  // namespace handschlag::usecase
