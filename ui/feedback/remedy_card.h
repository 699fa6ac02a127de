#pragma once
// One edit that would have avoided rejections: what it changes, the sentence of the clause before and after, and its price.

#include <QFrame>
#include <optional>

#include "core/usecase/remedy_proposals.h"
#include "ui/feedback/feedback_load.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class RemedyCard : public QFrame {
    Q_OBJECT
public:
    RemedyCard(insight::Remedy remedy, const agreement::Document& document, QWidget* parent = nullptr);
    [[nodiscard]] const insight::Remedy& remedy() const { return remedy_; }
    /// Where a proposal would go; it may stand there already.
    void setDraft(const std::optional<DraftStanding>& draft);
    /// Nothing: it does not stand in the draft.
    [[nodiscard]] const std::optional<usecase::ProposedRemedy>& proposed() const { return proposed_; }
    /// A proposed version comes back from the other side first.
    [[nodiscard]] bool returnsToDraft() const;
    void setBusy(bool busy);
    /// Whether it is gathered for the next review.
    void setKept(bool kept);

signals:
    void proposeClicked();
    /// To be talked about in the quarterly review.
    void keepClicked();
    void undoClicked();
    void openClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTexts();
    void showSentence();
    void showWay();
    [[nodiscard]] QString hindrance() const;

    insight::Remedy remedy_;
    agreement::Document document_;
    std::optional<DraftStanding> draft_;
    std::optional<usecase::ProposedRemedy> proposed_;
    bool busy_ = false;
    bool kept_ = false;
    QLabel *change_, *sentence_, *price_, *state_;
    QPushButton *propose_, *keep_, *undo_, *open_;
};

}  // namespace handschlag::ui
