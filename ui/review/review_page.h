#pragma once
// The quarterly review: the agenda at the left, one slide a point, the decisions below; presented on the whole screen, printed, and frozen at the end.

#include <QPointer>
#include <functional>
#include <memory>
#include <set>
#include <stop_token>

#include "ui/review/review_load.h"
#include "ui/review/slide.h"
#include "ui/shared/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace handschlag::ui {

class AgendaList;
class DecisionStrip;
class PresentWindow;
class ReviewActions;
class SlideDeck;

class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(Session* session, QWidget* parent = nullptr);
    ~ReviewPage() override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// The argument is the key of a point of the agenda.
    void open(const QVariant& argument) override;

private:
    void createModels();
    void createViews();
    void connectSignals();
    void connectActions();
    void connectAgenda();
    void connectDeck(SlideDeck* deck);
    [[nodiscard]] QWidget* createBar();
    [[nodiscard]] QWidget* createAgenda();

    void read(bool withWonBase);
    void keepWonBase(ReviewLoad& load) const;
    void adopt(ReviewLoad load);
    void showBar();
    void showAgenda();
    void enableActions();
    void chooseQuarter(const review::Quarter& quarter);
    void stepQuarter(int by);
    void stepPoint(int by);
    void tick(const std::string& key, bool gone);
    void addPoint();
    void changeCurrentPoint(const std::function<void(review::AgendaPoint&)>& change);
    void renamePoint();
    void presentMeeting();
    void requestDecision(qint64 id);
    void openDecision(const review::Decision& decision);
    void print();
    void askToFreeze();
    void freeze();
    void say(const QString& message, bool failure);
    [[nodiscard]] const review::AgendaPoint* currentPoint() const;
    [[nodiscard]] QString goneKey() const;

    ReviewLoadPtr load_;
    std::optional<review::Quarter> quarter_;  ///< asked for; none: the newest that is over
    std::string product_;
    std::set<std::string> gone_;
    int question_ = 0;
    std::stop_source reading_;

    ReviewWork* work_ = nullptr;
    ReviewActions* actions_ = nullptr;
    ActorStrip* actor_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QLabel* waiting_ = nullptr;
    QComboBox* quarters_ = nullptr;
    QToolButton *before_ = nullptr, *after_ = nullptr;
    QLabel* state_ = nullptr;
    AgendaList* agenda_ = nullptr;
    QLineEdit* newPoint_ = nullptr;
    SlideDeck* deck_ = nullptr;
    DecisionStrip* decisions_ = nullptr;
    QPointer<PresentWindow> window_;
};

}  // namespace handschlag::ui
