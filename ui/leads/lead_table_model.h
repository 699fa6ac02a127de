#pragma once
// The list of leads as a table: rows of a shared LeadList in an order and selection that the page computes.

#include <QHash>
#include <QTimeZone>

#include <optional>

#include "ui/leads/lead_columns.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

class LeadTableModel : public TableModel<LeadColumn> {
    Q_OBJECT
public:
    static constexpr int LeadIdRole = Qt::UserRole;       ///< qlonglong
    static constexpr int DecisionRole = Qt::UserRole + 1; ///< int of scoring::Decision

    explicit LeadTableModel(QTimeZone zone, QObject* parent = nullptr);
    /// Same leads at the same places: only their cells change. Same leads elsewhere: a change of layout. Otherwise a reset.
    void show(LeadListPtr list, std::vector<std::uint32_t> rows);
    [[nodiscard]] const LeadListPtr& list() const { return list_; }
    /// The places in the list of what is shown, in its order.
    [[nodiscard]] const std::vector<std::uint32_t>& rows() const { return rows_; }
    [[nodiscard]] LeadId leadAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(LeadId lead) const;
    void sort(int column, Qt::SortOrder order) override;
    void retranslate();

signals:
    /// The view wants another order; the page answers with show().
    void sortRequested(handschlag::ui::LeadColumn column, Qt::SortOrder order);

protected:
    [[nodiscard]] int lineCount() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant cell(LeadColumn column, int row, int role) const override;
    [[nodiscard]] QVariant header(LeadColumn column, int role) const override;

private:
    void reorder(LeadListPtr list, std::vector<std::uint32_t> rows);
    void tellCellsChanged();
    [[nodiscard]] QString missingText(std::size_t row) const;

    QTimeZone zone_;
    LeadListPtr list_;
    std::vector<std::uint32_t> rows_;
    mutable QHash<std::size_t, QString> missing_;  ///< of cells that were visible; explaining all leads would take seconds
};

}  // namespace handschlag::ui
