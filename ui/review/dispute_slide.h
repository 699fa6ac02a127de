#pragma once
// Open disputes, ruled in place: what sales said, what marketing objected, both opinions, and the form with which each side rules.

#include <map>

#include "ui/desk/ruling_panel.h"
#include "ui/review/slide.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class LinesView;
class SampleList;

class DisputeSlide : public Slide {
    Q_OBJECT
public:
    explicit DisputeSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;
    void setTexts() override;
    void changeEvent(QEvent* event) override;

private:
    void showChoice();
    void rule(agreement::Side side, usecase::Verdict verdict, const QString& reason);
    [[nodiscard]] const usecase::DeskRow* choice() const;
    void keepDraft();
    void goOn();

    LinesView* table_;
    QLabel *title_, *said_;
    RulingPanel* ruling_;
    QPushButton* open_;
    SampleList* samples_;
    std::string shown_;
    std::string ruled_;  ///< the dispute on which one side has just said its word here
    agreement::Side ruledBy_ = agreement::Side::Marketing;
    std::map<std::string, RulingPanel::Drafts> drafts_;
};

}  // namespace handschlag::ui
