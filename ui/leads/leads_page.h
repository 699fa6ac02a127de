#pragma once
// All leads under the agreement that applies: search, filter by decision, sort, and why each lead has its score.

#include "ui/leads/lead_columns.h"
#include "ui/shared/page.h"

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace handschlag::ui {

class ChipRow;
class EmptyState;
class LeadDetailsPanel;
class LeadTableModel;
class TableView;

class LeadsPage : public Page {
    Q_OBJECT
public:
    explicit LeadsPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// A lead's id (qlonglong): selects it, whatever filters are set.
    void open(const QVariant& argument) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createModels();
    void createViews();
    void connectSignals();

    void take(const LeadListPtr& list);
    void sortBy(LeadColumn column, Qt::SortOrder order);
    /// The rows of the first screen, ahead of the whole order.
    void showFirst(int number);
    [[nodiscard]] std::vector<std::uint8_t> shownFlags() const;
    void arrange();
    void showChips();
    void showState();
    void keepPlace(int topOffset, int rowBefore);
    void select(LeadId lead);
    void loadDetails();
    void saveShown();

    LeadTableModel* model_;
    QLineEdit* search_;
    ChipRow* chips_;
    QLabel* notice_;
    TableView* table_;
    LeadDetailsPanel* details_;
    QAction* save_;
    QBoxLayout* bar_;
    QSplitter* splitter_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    EmptyState* noMatch_;
    EmptyState* reading_;
    QStackedWidget* tableStack_;
    QTimer* detailsTimer_;

    LeadListPtr list_;
    std::vector<std::uint32_t> order_;     ///< all rows, sorted
    std::vector<std::uint8_t> matches_;    ///< per row: fits the search
    LeadColumn sortColumn_ = LeadColumn::Decision;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    LeadId current_;
    LeadId wanted_;       ///< asked for before the list was there
    int arrangement_ = 0; ///< number of the newest order asked for
    int detailsAsked_ = 0;
    bool arranging_ = false;  ///< the current row moves because rows move, not because somebody chose it
    bool loading_ = false;
    bool again_ = false;  ///< changed while loading
};

}  // namespace handschlag::ui
