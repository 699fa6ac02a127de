#pragma once
// "What would have avoided them": read in the background for the chosen reason, with a way to stop, and put into the draft by one click.

#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/usecase/remedy_ground.h"
#include "ui/feedback/remedy_card.h"
#include "ui/shell/session.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace handschlag::ui {

class ActorStrip;

/// Which rejections are to be avoided. The same question is not asked twice.
struct RemedyQuestion {
    usecase::FeedbackQuery query;
    std::string reason, clause;
    std::int64_t rejections = 0;
    std::string agreement;  ///< hash of the active version
    [[nodiscard]] bool sameAs(const RemedyQuestion& other) const;
};

class RemedyPanel : public QWidget {
    Q_OBJECT
public:
    RemedyPanel(Session* session, ActorStrip* actor, QWidget* parent = nullptr);
    void ask(const RemedyQuestion& question, const std::optional<agreement::Document>& document);
    void clear();
    void setDraft(const std::optional<DraftStanding>& draft);
    /// Takes back what was put into the draft last.
    void undoLast();
    [[nodiscard]] bool canUndo() const;
    void retranslate();

signals:
    void noticed(const QString& message);
    void failed(const QString& message);
    void clauseOpened(const QString& clause);
    void undoChanged();

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Ground = std::shared_ptr<const usecase::RemedyGround>;
    struct Found {
        Ground ground;
        std::vector<insight::Remedy> remedies;
        std::vector<agreement::Change> gathered;  ///< for the next review, not answered yet
    };
    [[nodiscard]] static Result<Found> search(usecase::Store& store, const RemedyQuestion& question, Ground ground, const Progress& progress);
    void createViews();
    void read();
    void drop();
    void present(Found found);
    void removeCards();
    void addCard(insight::Remedy remedy, bool gathered);
    [[nodiscard]] RemedyCard* cardOf(const agreement::Change& change) const;
    void setBusy(const agreement::Change& change, bool busy);
    void propose(const usecase::RemedyProposal& proposal);
    void keepForReview(const usecase::RemedyProposal& proposal);
    void noteInDraft(const usecase::ProposedRemedy& put);
    void withdraw(const usecase::ProposedRemedy& put);
    void showState(const QString& text, bool working);

    Session* session_;
    ActorStrip* actor_;
    std::optional<RemedyQuestion> question_;
    std::optional<agreement::Document> document_;
    std::vector<RemedyCard*> cards_;
    std::optional<DraftStanding> draft_;
    std::vector<usecase::ProposedRemedy> put_;  ///< from here, in the order they were proposed
    int asked_ = 0;
    std::stop_source searching_;
    bool reading_ = false;
    bool stopped_ = false;
    bool interrupted_ = false;  ///< by hiding: goes on when shown
    Ground ground_;             ///< of the last search
    QTimer delay_;
    QLabel* title_;
    QLabel* state_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QVBoxLayout* list_ = nullptr;
};

}  // namespace handschlag::ui
