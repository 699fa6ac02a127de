#pragma once
// The files that were imported, newest first.

#include <QTimeZone>

#include <vector>

#include "core/usecase/import_undo.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

enum class PastImportColumn { When, File, Kind, New, Changed, Refused, State, Count };

class PastImportsModel : public TableModel<PastImportColumn> {
    Q_OBJECT
public:
    explicit PastImportsModel(QTimeZone zone, QObject* parent = nullptr) : TableModel(parent), zone_(std::move(zone)) {}
    /// In the order they were made; what is no import is left out. Rows that stay keep their place in a view.
    void show(const std::vector<usecase::Batch>& batches);
    [[nodiscard]] const usecase::Batch& at(int row) const { return imports_[static_cast<std::size_t>(row)]; }
    void retranslate();

protected:
    [[nodiscard]] int lineCount() const override { return static_cast<int>(imports_.size()); }
    [[nodiscard]] QVariant cell(PastImportColumn column, int row, int role) const override;
    [[nodiscard]] QVariant header(PastImportColumn column, int role) const override;

private:
    [[nodiscard]] QString text(PastImportColumn column, const usecase::Batch& batch) const;
    QTimeZone zone_;
    std::vector<usecase::Batch> imports_;  ///< newest first
};

}  // namespace handschlag::ui
