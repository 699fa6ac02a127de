#include "ui/shell/decision_export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {

using usecase::CrmPreset;

DecisionExportDialog::DecisionExportDialog(const DecisionChoice& choice, QWidget* parent) : QDialog(parent), crm_(new QComboBox(this)), onlyNew_(new QCheckBox(this))
{
    setObjectName(QStringLiteral("decisionExportDialog"));
    setWindowTitle(tr("Export decisions for the CRM"));
    crm_->setObjectName(QStringLiteral("decisionCrm"));
    crm_->addItem(QStringLiteral("HubSpot"), static_cast<int>(CrmPreset::HubSpot));
    crm_->addItem(QStringLiteral("Salesforce"), static_cast<int>(CrmPreset::Salesforce));
    crm_->addItem(tr("Another one (plain columns)"), static_cast<int>(CrmPreset::None));
    crm_->setCurrentIndex(crm_->findData(static_cast<int>(choice.preset)));
    onlyNew_->setObjectName(QStringLiteral("decisionsOnlyNew"));
    onlyNew_->setText(tr("&Only what is new since the last export for this CRM"));
    onlyNew_->setChecked(choice.onlyNew);
    QLabel* hint = theme::plainLabel(tr("What sales has decided goes back to the CRM: record, status, reason, owner and follow-up date, one row a lead. It is remembered as exported once the file is written."), this);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* form = new QFormLayout;
    form->addRow(tr("&CRM"), crm_);
    form->addRow(QString(), onlyNew_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save as…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::medium);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

DecisionChoice DecisionExportDialog::choice() const { return {static_cast<CrmPreset>(crm_->currentData().toInt()), onlyNew_->isChecked()}; }

}  // namespace handschlag::ui
