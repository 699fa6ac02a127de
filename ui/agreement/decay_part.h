#pragma once
// The curve of the selected behaviour rule. It follows each keystroke in the fields beside it.

#include <functional>
#include <optional>

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"

class QLabel;

namespace handschlag::ui {

class DecayCurve;

class DecayPart : public ClausePart {
    Q_OBJECT
public:
    using RuleOf = std::function<const agreement::BehaviourRule*(const agreement::Document&)>;
    DecayPart(Draft* draft, RuleOf ruleOf, QWidget* parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    Draft* draft_;
    RuleOf ruleOf_;
    DecayCurve* curve_;
    QLabel* words_;
};

}  // namespace handschlag::ui
