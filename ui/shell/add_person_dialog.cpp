#include "ui/shell/add_person_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

AddPersonDialog::AddPersonDialog(QWidget* parent)
    : QDialog(parent),
      name_(new QLineEdit(this)),
      side_(new QComboBox(this)),
      team_(new QLineEdit(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("addPersonDialog"));
    setWindowTitle(tr("Add person"));
    name_->setObjectName(QStringLiteral("personName"));
    side_->setObjectName(QStringLiteral("personSide"));
    team_->setObjectName(QStringLiteral("personTeam"));
    for (const agreement::Side side : {agreement::Side::Marketing, agreement::Side::Sales, agreement::Side::Observer})
        side_->addItem(name(side), static_cast<int>(side));
    side_->setCurrentIndex(1);
    team_->setPlaceholderText(tr("e.g. Inside Sales"));
    auto* hint = theme::plainLabel(tr("The window acts as this person. Until the person has a key, the identity is declared and not proven."), this);
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* form = new QFormLayout(this);
    form->setSpacing(theme::small);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Side"), side_);
    form->addRow(tr("&Team (optional)"), team_);
    form->addRow(hint);
    form->addRow(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(name_, &QLineEdit::textChanged, this,
            [this](const QString& text) { buttons_->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

usecase::NewPerson AddPersonDialog::person() const
{
    usecase::NewPerson person;
    person.name = name_->text().trimmed().toStdString();
    person.side = static_cast<agreement::Side>(side_->currentData().toInt());
    person.team = team_->text().trimmed().toStdString();
    return person;
}

}  // namespace handschlag::ui
