#pragma once
// Marketing's desk: sections at the left, the leads of one in the middle, at the right what is known and what to do. Wires its parts.

#include <QTimer>

#include <functional>
#include <optional>

#include "ui/desk/desk_text.h"
#include "ui/desk/desk_work.h"
#include "ui/shared/page.h"

class QBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace handschlag::ui {

class ActorStrip;
class DeskActions;
class DeskModel;
class DeskPanel;
class DeskSectionList;
class EmptyState;
class TableView;

class DeskPage : public Page {
    Q_OBJECT
public:
    explicit DeskPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// A section's key ("enrich"), or the number of a handover to select wherever it stands.
    void open(const QVariant& argument) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createModels();
    void createViews();
    void layOut();
    void connectSignals();
    void connectActions();
    void connectPanel();
    void connectWork();
    void present(usecase::MarketingDesk desk);
    void showSection();
    void showCurrent();
    void readDetails();
    void enableActions();
    void select(int row);
    void step(int offset);
    void openWanted();
    void exportSection();
    void arrange();
    void hideColumns();
    /// As somebody of marketing, on the row that is selected now.
    void actOnCurrent(agreement::Side side, std::function<void(const DeskPlace&, const usecase::DeskRow&)> deed);
    [[nodiscard]] const usecase::DeskRow* currentRow() const;
    [[nodiscard]] DeskPlace currentPlace() const;
    [[nodiscard]] LeadTextContext context() const;
    [[nodiscard]] std::optional<agreement::Document> document() const;

    DeskModel* model_;
    DeskWork* work_;
    DeskActions* actions_;
    DeskSectionList* sections_;
    QLabel* hint_;
    TableView* table_;
    DeskPanel* panel_;
    ActorStrip* actor_;
    EmptyState* empty_;
    EmptyState* reading_;
    QSplitter* splitter_;
    QStackedWidget* stack_;      ///< reading, or the page
    QStackedWidget* listStack_;  ///< the list, or what comes next
    QBoxLayout* columns_;
    QTimer clock_;
    QTimer detailsDelay_;
    usecase::MarketingDesk desk_;
    QString wanted_;  ///< asked for before the desk was read
    bool loaded_ = false;
    bool loading_ = false;
    bool again_ = false;
    bool arranging_ = false;  ///< rows move, nobody chose another one
    int asked_ = 0;           ///< number of the newest question for details
};

}  // namespace handschlag::ui
