#pragma once
// A table whose selected row has parts of its own below it: the buckets of a criterion, the condition of an exclusion.

#include <functional>
#include <memory>

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/table_source.h"

namespace handschlag::ui {

/// The row the parts below belong to; shared with their lenses.
using Selected = std::shared_ptr<int>;

/// Row `*selected` of rows, or nullptr.
template <class Rows>
[[nodiscard]] auto selectedOf(Rows& rows, const Selected& selected) -> decltype(&rows[0])
{
    const int row = *selected;
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

class TablePart;

class MasterDetailPart : public ClausePart {
    Q_OBJECT
public:
    using Detail = std::function<ClausePart*(Draft*, Selected)>;
    MasterDetailPart(Draft* draft, const char* title, TableSource master, const Detail& detail, QWidget* parent = nullptr);
    void retranslate() override;
    void refresh() override;

private:
    void follow();
    TablePart* master_;
    ClausePart* detail_;
    Selected selected_;
};

}  // namespace handschlag::ui
