#pragma once
// One edit that would have avoided rejections: what it changes, the sentence of the clause before and after, and its price.

#include <QFrame>
#include <optional>

#include "core/usecase/remedy_proposals.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class RemedyCard : public QFrame {
    Q_OBJECT
public:
    RemedyCard(insight::Remedy remedy, const agreement::Document& document, QWidget* parent = nullptr);
    [[nodiscard]] const insight::Remedy& remedy() const { return remedy_; }
    [[nodiscard]] const std::optional<usecase::ProposedRemedy>& proposed() const { return proposed_; }
    /// In the draft; nothing: not any more.
    void setProposed(std::optional<usecase::ProposedRemedy> proposed);
    void setBusy(bool busy);

signals:
    void proposeClicked();
    void undoClicked();
    void openClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTexts();
    void showSentence();

    insight::Remedy remedy_;
    agreement::Document document_;
    std::optional<usecase::ProposedRemedy> proposed_;
    QLabel *change_, *sentence_, *price_, *state_;
    QPushButton *propose_, *undo_, *open_;
};

}  // namespace handschlag::ui
