#pragma once
// The SDR's day: what waits at the left, the lead at the right, every decision one key. This page wires its parts and nothing else.

#include <QTimer>
#include <optional>

#include "ui/queue/queue_lines.h"
#include "ui/queue/queue_load.h"
#include "ui/shared/page.h"

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace handschlag::ui {

class ActorStrip;
class DecisionDesk;
class DetailsReader;
class EmptyState;
class FilterMenu;
class QueueActions;
class QueueCommands;
class QueueHeader;
class QueueList;
class QueueModel;
class WorkArea;

class QueuePage : public Page {
    Q_OBJECT
public:
    explicit QueuePage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// The argument is the number of a handover to select.
    void open(const QVariant& argument) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createModels();
    void createViews();
    void fillMenus();
    void connectFilters();
    void saveFilter();
    void saveShown();
    [[nodiscard]] QueueFilter filter() const;
    void layOut();
    void connectSignals();
    void connectActions();
    void present(QueueLoad load);
    void present(QueueUpdate update);
    void readChanges();
    [[nodiscard]] usecase::QueueChoice choice() const;
    void showCurrent();
    void showEmptyOrList();
    void handOver();
    /// known: values to fill in.
    void enterLead(const leads::Fields& known);
    void enterColleagueOf(HandoverId id);
    void tick();

    QueueModel* model_ = nullptr;
    DecisionDesk* desk_ = nullptr;
    DetailsReader* reader_ = nullptr;
    QueueActions* actions_ = nullptr;
    QMenu* menu_ = nullptr;
    QueueHeader* header_ = nullptr;
    ActorStrip* actor_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    EmptyState* empty_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QueueList* list_ = nullptr;
    QMenu* more_ = nullptr;
    FilterMenu* filters_ = nullptr;
    WorkArea* area_ = nullptr;
    QueueCommands* commands_ = nullptr;
    QueueLoad load_;
    ChangedRows changed_;  ///< told of, and not read yet
    bool readingChanges_ = false;
    QTimer clock_;
    bool loading_ = false;
    bool loadAgain_ = false;
    bool loaded_ = false;
    bool handingOver_ = false;
    bool entering_ = false;
};

}  // namespace handschlag::ui
