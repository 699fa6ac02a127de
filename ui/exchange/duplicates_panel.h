#pragma once
// The leads of the workspace that are likely one person: merged or kept apart, several at once; and what was decided so far, to take it back.

#include <QWidget>

#include <stop_token>
#include <vector>

#include "core/usecase/duplicates.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace handschlag::ui {

class DuplicatePairModel;
class EmptyState;
class TableView;

class DuplicatesPanel : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPanel(Session* session, QWidget* parent = nullptr);
    ~DuplicatesPanel() override;
    /// Looks anew if the panel can be seen; else when it is shown next.
    void reload();
    void retranslate();

signals:
    void noticed(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class View { Likely, Merged, KeptApart };
    enum class Deed { None, Merge, KeepApart };
    void layOut();
    void connectSignals();
    [[nodiscard]] View view() const;
    void look();
    void lookForLikely();
    void lookForDecided();
    void showProgress(qint64 done, qint64 total);
    void stopLooking();
    void showFound();
    void selectByRule();
    [[nodiscard]] std::vector<usecase::LeadPair> chosen() const;
    void merge(bool firstStays);
    void keepApart();
    void takeBackChosen();
    void takeBackLast();
    void takeBack(Deed deed, std::vector<usecase::LeadPair> pairs);
    void showTexts();
    void showButtons();

    Session* session_;
    DuplicatePairModel* pairs_;
    std::stop_source stop_;
    int question_ = 0;       ///< answers to older questions are dropped
    bool stale_ = true;
    bool looking_ = false;
    bool stopped_ = false;
    bool working_ = false;
    std::int64_t total_ = 0;
    Deed lastDeed_ = Deed::None;
    std::vector<usecase::LeadPair> lastPairs_;

    QComboBox* views_;
    QLabel* summary_;
    QLabel* selectLabel_;
    QComboBox* select_;
    QProgressBar* progress_;
    QPushButton* stopButton_;
    QStackedWidget* stack_;
    TableView* table_;
    EmptyState* empty_;
    QPushButton* merge_;
    QPushButton* mergeOther_;
    QPushButton* never_;
    QPushButton* back_;
    QPushButton* undo_;
};

}  // namespace handschlag::ui
