#pragma once
// The waterfall: how leads pass the stages, by cohort or by period, with the leads behind every number.

#include "ui/shared/page.h"
#include "ui/waterfall/waterfall_table_model.h"
#include "ui/waterfall/waterfall_words.h"

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace handschlag::ui {

class EmptyState;
class LeadPanel;
class TableView;
class WaterfallChart;
class WaterfallControls;
struct LeadListRow;

class WaterfallPage : public Page {
    Q_OBJECT
public:
    explicit WaterfallPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Loaded {
        WaterfallReportPtr report;
        QStringList fields;
    };
    void createModels();
    void createViews();
    void connectSignals();
    [[nodiscard]] QWidget* createContent();
    [[nodiscard]] QWidget* createBasis();

    void present(const Loaded& loaded);
    void showFailure(const Error& error);
    void showBasis();
    [[nodiscard]] bool goToNewestEntries();
    void choose(const StageChoice& choice);
    void refreshChoice();
    void chooseAnchor();
    void showLeads(const QString& title, std::vector<LeadListRow> rows, bool sameChoice);
    void showAtAnchor(const QString& title, pipeline::Behind::Of which);
    [[nodiscard]] QString titleOf(const StageChoice& choice) const;
    [[nodiscard]] const pipeline::Waterfall& waterfallOf(const StageChoice& choice) const;
    void copyTable() const;
    void copyPicture() const;
    void saveTable();

    WaterfallTableModel* model_ = nullptr;
    WaterfallReportPtr report_;
    std::optional<StageChoice> choice_;
    bool periodIsDefault_ = true;
    int question_ = 0;       // of the report: older answers are dropped
    int leadsQuestion_ = 0;  // of the names

    QStackedWidget* stack_ = nullptr;
    WaterfallControls* controls_ = nullptr;
    QLabel* basis_ = nullptr;
    QPushButton* immature_ = nullptr;
    QPushButton* negative_ = nullptr;
    QPushButton* newest_ = nullptr;
    QScrollArea* chartArea_ = nullptr;
    WaterfallChart* chart_ = nullptr;
    TableView* table_ = nullptr;
    LeadPanel* leads_ = nullptr;
    QToolButton* copy_ = nullptr;
    QAction* copyTable_ = nullptr;
    QAction* copyPicture_ = nullptr;
    QAction* saveTable_ = nullptr;
    EmptyState* empty_ = nullptr;
};

}  // namespace handschlag::ui
