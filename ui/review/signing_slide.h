#pragma once
// The end of the meeting: what has to happen until both sides have signed, in its order, and the button for the next step.

#include "ui/review/lines_model.h"
#include "ui/review/slide.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class LinesView;

class SigningSlide : public Slide {
    Q_OBJECT
public:
    explicit SigningSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;
    void setTexts() override;

private:
    void addSteps(const AgreementLoad& agreement, std::vector<TextLine>& lines) const;
    void showButtons(const AgreementLoad& agreement);
    void agreeFor(agreement::Side side);
    void sign();

    LinesView* steps_;
    QPushButton *propose_, *agreeMarketing_, *agreeSales_, *sign_, *open_;
};

}  // namespace handschlag::ui
