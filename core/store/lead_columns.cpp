#include "core/store/lead_columns.h"

namespace handschlag::store {

const std::vector<std::string_view>& profileColumns()
{
    static const std::vector<std::string_view> columns = [] {
        std::vector<std::string_view> names;
        for (const leads::FieldDescription& field : leads::standardFields())
            if (field.name != "created_at") names.push_back(field.name);
        return names;
    }();
    return columns;
}

}  // namespace handschlag::store
