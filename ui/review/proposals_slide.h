#pragma once
// Changes of the definition: those gathered over the quarter, with evidence and backtest, to be accepted into the draft or declined; and what the
// draft changes by now.

#include "ui/review/slide.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class DraftPoints;
class LinesView;
class ReasonForm;

class ProposalsSlide : public Slide {
    Q_OBJECT
public:
    explicit ProposalsSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;
    void setTexts() override;

private:
    [[nodiscard]] QWidget* createQuestion();
    void connectSignals();
    void fillProposals(const ReviewLoad& load);
    void showChoice();
    void accept(bool returnToDraft);
    void decline(const QString& reason);
    [[nodiscard]] const review::Proposal* choice() const;

    LinesView* table_;
    QPushButton *accept_, *decline_;
    ReasonForm* reason_;
    QWidget* question_;
    QLabel* asked_;
    QPushButton *back_, *leave_;
    DraftPoints* draft_;
    QPushButton* open_;
};

}  // namespace handschlag::ui
