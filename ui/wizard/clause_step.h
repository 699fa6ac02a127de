#pragma once
// A step that is one clause, with the editors the Agreement page has for it. Steps 5, 7 and 8.

#include "ui/agreement/clause_parts.h"
#include "ui/wizard/wizard_step.h"

class QVBoxLayout;

namespace handschlag::ui {

class ClauseStep : public WizardStep {
    Q_OBJECT
public:
    /// kind: Behaviour, Marketing or Sales.
    ClauseStep(handover::ClauseKind kind, Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] handover::ClauseKind clause() const override { return kind_; }
    void enter() override;
    void retranslate() override;

private:
    handover::ClauseKind kind_;
    QVBoxLayout* column_;
    ClauseParts parts_;
};

}  // namespace handschlag::ui
