#pragma once
// A table of the clause with buttons to add, remove and move rows.

#include "ui/agreement/clause_part.h"
#include "ui/agreement/clause_table_model.h"

class QLabel;
class QTableView;
class QToolButton;

namespace handschlag::ui {

class TablePart : public ClausePart {
    Q_OBJECT
public:
    /// title: source text in the context AgreementColumns.
    TablePart(Draft* draft, const char* title, TableSource source, QWidget* parent = nullptr);
    void retranslate() override;
    [[nodiscard]] QTableView* view() const { return view_; }
    [[nodiscard]] int currentRow() const;
    /// The rows belong to another selection now.
    void refresh() override;

signals:
    void currentRowChanged(int row);

private:
    void createViews();
    void createButtons();
    void connectSignals();
    void enableButtons();
    void add();
    void remove();
    void move(int offset);
    void fit();
    void showProblems();

    Draft* draft_;
    const char* titleSource_;
    ClauseTableModel* model_;
    QLabel* title_;
    QTableView* view_;
    QLabel* problems_;  ///< of the rows, below the table
    QToolButton* add_;
    QToolButton* remove_;
    QToolButton* up_;
    QToolButton* down_;
};

}  // namespace handschlag::ui
