#pragma once
// Both sides' promises in one table, marketing left, sales right: promised, kept, rate, the quarters before. Double click lists the breaches
// behind a line, without names of persons and times of day.

#include "ui/review/slide.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class BreachPanel;
class LinesView;

class ScorecardSlide : public Slide {
    Q_OBJECT
public:
    explicit ScorecardSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;
    void setTexts() override;

private:
    void showBreaches(int row, int column);
    void closeBreaches();
    [[nodiscard]] const review::ScoreLine* lineAt(int row, agreement::Side side) const;
    [[nodiscard]] QString ownText(const ReviewLoad& load) const;

    LinesView* table_;
    QLabel *notes_, *own_;
    QWidget* behind_;
    BreachPanel* breaches_;
    QPushButton* close_;
    std::string shown_;  ///< key of the line whose breaches are listed
};

}  // namespace handschlag::ui
