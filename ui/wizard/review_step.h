#pragma once
// Step 10: when both sides meet next to look at what came of it.

#include <optional>

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace handschlag::ui {

class ReviewStep : public WizardStep {
    Q_OBJECT
public:
    ReviewStep(Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void retranslate() override;

private:
    void present(std::optional<Day> day);
    void save(std::optional<Day> day);
    void warn();

    std::optional<Day> stored_;
    bool read_ = false;
    QLabel* dateTitle_;
    QDateEdit* date_;
    QPushButton *keep_, *remove_;
    QLabel *state_, *warning_;
};

}  // namespace handschlag::ui
