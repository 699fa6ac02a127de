#pragma once
// Step 6: can marketing deliver enough with this definition? A quarter by history played again, and the number to promise.

#include "ui/wizard/wizard_step.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace handschlag::ui {

class ClausePart;

class SupplyStep : public WizardStep {
    Q_OBJECT
public:
    SupplyStep(Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] handover::ClauseKind clause() const override { return handover::ClauseKind::Marketing; }
    void showPast(const PastImpactPtr& past) override;
    void retranslate() override;
    /// The panel of the Agreement page, as long as the step is looked at.
    void lend(QWidget* impact);

private:
    void refresh();
    [[nodiscard]] QString chanceText(const insight::Forecast& forecast) const;

    PastImpactPtr past_;
    QLabel* figures_[3];
    QLabel* names_[3];
    QLabel* basis_;
    QPushButton* promise_;
    ClausePart* number_;
    QVBoxLayout* column_;
};

}  // namespace handschlag::ui
