#pragma once
// Rows that an import refuses, and rows it takes with a warning.

#include <vector>

#include "core/usecase/imports.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

enum class ProblemColumn { Verdict, Row, Column, Reason, Count };

class ProblemModel : public TableModel<ProblemColumn> {
    Q_OBJECT
public:
    using TableModel::TableModel;
    void show(const usecase::ImportReport& report);
    void clear() { show({}); }
    void retranslate();

protected:
    [[nodiscard]] int lineCount() const override { return static_cast<int>(lines_.size()); }
    [[nodiscard]] QVariant cell(ProblemColumn column, int row, int role) const override;
    [[nodiscard]] QVariant header(ProblemColumn column, int role) const override;

private:
    struct Line {
        bool refused = false;
        std::int64_t row = 0;
        QString column;
        Error reason;
    };
    std::vector<Line> lines_;
};

}  // namespace handschlag::ui
