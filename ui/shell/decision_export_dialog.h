#pragma once
// Which CRM the decisions go back to, and which of them.

#include <QDialog>

#include "core/usecase/decision_export.h"

class QCheckBox;
class QComboBox;

namespace handschlag::ui {

struct DecisionChoice {
    usecase::CrmPreset preset = usecase::CrmPreset::HubSpot;
    bool onlyNew = true;
};

class DecisionExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit DecisionExportDialog(const DecisionChoice& choice, QWidget* parent = nullptr);
    [[nodiscard]] DecisionChoice choice() const;

private:
    QComboBox* crm_;
    QCheckBox* onlyNew_;
};

}  // namespace handschlag::ui
