#pragma once
// A rule tree to read and to edit: nested sentences, values in place, conditions added and removed.

#include "ui/agreement/clause_part.h"
#include "ui/agreement/rule_model.h"

class QLabel;
class QMenu;
class QToolButton;
class QTreeView;

namespace handschlag::ui {

class RulePart : public ClausePart {
    Q_OBJECT
public:
    RulePart(Draft* draft, const char* title, RuleModel::Source source, QWidget* parent = nullptr);
    void retranslate() override;
    void refresh() override;

private:
    void fit();
    void enableButtons();
    void fillMenu();

    Draft* draft_;
    const char* titleSource_;
    RuleModel* model_;
    QLabel* title_;
    QTreeView* view_;
    QToolButton* add_;
    QToolButton* remove_;
    QMenu* menu_;
};

}  // namespace handschlag::ui
