#pragma once
// Step 3: "What is a qualified lead for you?", one short answer per person of sales.

#include "ui/wizard/wizard_step.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace handschlag::ui {

class NoteLine;

class VoicesStep : public WizardStep {
    Q_OBJECT
public:
    VoicesStep(Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] handover::ClauseKind clause() const override { return handover::ClauseKind::Thresholds; }
    void follow(const AgreementLoad& load) override;
    void retranslate() override;

private:
    void refresh();
    void addRow(const std::string& who);
    void addOther();

    std::vector<std::string> persons_;  ///< of sales
    std::vector<std::string> shown_;
    std::vector<std::pair<QLabel*, NoteLine*>> rows_;
    QFormLayout* form_;
    QLabel* nobody_;
    QLineEdit* other_;
    QPushButton* add_;
};

}  // namespace handschlag::ui
