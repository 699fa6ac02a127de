#pragma once
// One condition of a rule tree as people read it, and the part of it that can be edited in place.

#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/agreement/document.h"
#include "ui/agreement/field_kind.h"

namespace handschlag::ui {

/// "all of these hold", "fit at least", "an activity within the last days" ...: without the editable value.
[[nodiscard]] QString conditionWords(const agreement::Rule& rule, const agreement::Document& document, Language language);

/// What can be edited in place; nothing for conditions without a value.
[[nodiscard]] std::optional<FieldKind> ruleField(const agreement::Rule& rule);
[[nodiscard]] QVariant ruleValue(const agreement::Rule& rule);
void setRuleValue(agreement::Rule& rule, const QVariant& value);

/// The conditions below a group; nothing for a leaf.
[[nodiscard]] const std::vector<agreement::Rule>* childrenOf(const agreement::Rule& rule);
[[nodiscard]] std::vector<agreement::Rule>* childrenOf(agreement::Rule& rule);

/// Conditions that can be added, each with a sensible first value.
struct NewCondition {
    QString section;  ///< submenu; empty: none
    QString name;
    agreement::Rule rule;
};
[[nodiscard]] std::vector<NewCondition> newConditions(const agreement::Document& document, Language language);

}  // namespace handschlag::ui
