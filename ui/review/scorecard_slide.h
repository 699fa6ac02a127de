#pragma once
// Both sides' promises: what was promised, the result and whether the word was kept, of how many, the quarter before, and the breaches behind it, which
// a click lists without names of persons and times of day.

#include <array>

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
    void fillTables(const review::Figures& figures);
    void showBreaches(const std::string& key);
    void closeBreaches();
    [[nodiscard]] QString ownText(const ReviewLoad& load) const;

    std::array<LinesView*, 2> tables_;  ///< marketing, sales
    QLabel *notes_, *own_;
    QWidget* behind_;
    BreachPanel* breaches_;
    QPushButton* close_;
    std::string shown_;  ///< key of the line whose breaches are listed
};

}  // namespace handschlag::ui
