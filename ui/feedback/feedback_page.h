#pragma once
// What sales says when it rejects, and which edits of the agreement would have avoided it.

#include "ui/feedback/feedback_load.h"
#include "ui/feedback/feedback_words.h"
#include "ui/shared/page.h"
#include "ui/waterfall/chart_output.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace handschlag::ui {

class ActorStrip;
class DriftPanel;
class DriftStrip;
class EmptyState;
class FeedbackActions;
class FeedbackControls;
class FigureTiles;
class ParetoChart;
class ReasonMatrixModel;
class ReasonPanel;
class ReasonTableModel;
class TableView;

class FeedbackPage : public Page {
    Q_OBJECT
public:
    explicit FeedbackPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;

private:
    void createModels();
    void createViews();
    void connectSignals();
    void connectActions();
    [[nodiscard]] QWidget* createContent();
    [[nodiscard]] QWidget* createTabs(QWidget* parent);
    [[nodiscard]] QWidget* createBar(QWidget* parent);

    void present(FeedbackLoad load);
    void showReport();
    void showEmpty();
    void showChoice();
    void choose(int row);
    void enableActions();
    [[nodiscard]] bool goToNewest();
    void showWeeks();
    [[nodiscard]] const QAbstractItemModel& shownTable() const;
    void copyTable() const;
    void copyPicture() const;
    [[nodiscard]] Picture picture() const;
    void saveTable();
    void savePicture();

    FeedbackLoadPtr load_;
    FeedbackNames names_;
    std::optional<std::pair<std::string, std::string>> choice_;  ///< reason and clause
    QString subtitle_;
    bool periodIsDefault_ = true;
    bool arranging_ = false;
    int question_ = 0;
    std::stop_source reading_;

    ReasonTableModel* reasons_ = nullptr;
    ReasonMatrixModel* matrix_ = nullptr;
    FeedbackActions* actions_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QStackedWidget* results_ = nullptr;
    FeedbackControls* controls_ = nullptr;
    ActorStrip* actor_ = nullptr;
    FigureTiles* tiles_ = nullptr;
    DriftStrip* drift_ = nullptr;
    QLabel* others_ = nullptr;
    DriftPanel* weeks_ = nullptr;
    QScrollArea* chartArea_ = nullptr;
    ParetoChart* chart_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    TableView* reasonTable_ = nullptr;
    TableView* matrixTable_ = nullptr;
    ReasonPanel* panel_ = nullptr;
    EmptyState* empty_ = nullptr;
    EmptyState* quiet_ = nullptr;
};

}  // namespace handschlag::ui
