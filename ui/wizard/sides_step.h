#pragma once
// Step 1: who takes part on either side, and what each side expects of the other.

#include <array>

#include "ui/wizard/wizard_step.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace handschlag::ui {

class NoteLine;

class SidesStep : public WizardStep {
    Q_OBJECT
public:
    SidesStep(Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] handover::ClauseKind clause() const override { return handover::ClauseKind::Signatories; }
    void follow(const AgreementLoad& load) override;
    void retranslate() override;

private:
    struct Panel {
        agreement::Side side = agreement::Side::Marketing;
        QLabel* title = nullptr;
        QLabel* people = nullptr;
        QLineEdit* name = nullptr;
        QLineEdit* team = nullptr;
        QCheckBox* head = nullptr;
        QPushButton* add = nullptr;
        QLabel* expectsTitle = nullptr;
        NoteLine* expects = nullptr;
    };
    QWidget* createPanel(Panel& panel, agreement::Side side);
    void add(const Panel& panel);
    void showPeople();

    std::array<Panel, 2> panels_;
    std::vector<usecase::Person> persons_;
};

}  // namespace handschlag::ui
