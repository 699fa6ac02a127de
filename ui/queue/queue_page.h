#pragma once
// The SDR's day: what waits at the left, the lead at the right, every decision one key. This page wires its parts and nothing else.

#include <QTimer>
#include <functional>
#include <optional>

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
class QueueLeadPanel;
class QueueActions;
class QueueHeader;
class QueueList;
class QueueModel;
class RejectPanel;

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
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createModels();
    void createViews();
    void layOut();
    void connectSignals();
    void connectActions();
    void present(QueueLoad load);
    void present(QueueUpdate update);
    void readChanges();
    [[nodiscard]] usecase::QueueChoice choice() const;
    void showCurrent();
    void showEmptyOrList();
    void enableActions();
    void decideOnCurrent(const std::function<void(HandoverId)>& decide);
    void openReject();
    void reject(const usecase::RejectRequest& request);
    void undo();
    void refused(HandoverId id, const Error& error);
    void openRecord();
    void handOver();
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
    QueueLeadPanel* panel_ = nullptr;
    RejectPanel* rejectPanel_ = nullptr;
    QueueLoad load_;
    ChangedRows changed_;  ///< told of, and not read yet
    bool readingChanges_ = false;
    QTimer clock_;
    HandoverId rejectWhenRead_;
    bool loading_ = false;
    bool loadAgain_ = false;
    bool loaded_ = false;
    bool handingOver_ = false;
};

}  // namespace handschlag::ui
