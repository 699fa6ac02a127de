#include "ui/agreement/product_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/shared/messages.h"
#include "ui/shared/template_box.h"
#include "ui/shared/theme.h"
#include "ui/shell/product_chooser.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

ProductDialog::ProductDialog(Session* session, const std::vector<std::string>& products, QWidget* parent)
    : QDialog(parent),
      session_(session),
      products_(products),
      name_(new QLineEdit),
      fromTemplate_(new QRadioButton(tr("From a &template"))),
      template_(new TemplateBox),
      fromLine_(new QRadioButton(tr("Like an&other line, its newest version"))),
      other_(new QComboBox),
      problem_(theme::plainLabel()),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("productDialog"));
    setWindowTitle(tr("New product line"));
    name_->setObjectName(QStringLiteral("productName"));
    fromLine_->setObjectName(QStringLiteral("fromLine"));
    other_->setObjectName(QStringLiteral("otherLine"));
    other_->setAccessibleName(tr("Product line to copy"));
    for (const std::string& product : products_) other_->addItem(productName(product));
    fromTemplate_->setChecked(true);
    fromLine_->setEnabled(!products_.empty());
    other_->setEnabled(false);
    problem_->setWordWrap(true);
    problem_->hide();
    theme::setTone(problem_, theme::Tone::Danger);
    auto* hint = theme::plainLabel(tr("Each product line has an agreement of its own. Leads belong to the line that their field “product” names."));
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* form = new QFormLayout(this);
    form->setSpacing(theme::small);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    form->addRow(hint);
    form->addRow(tr("&Name"), name_);
    form->addRow(fromTemplate_);
    form->addRow(template_);
    form->addRow(fromLine_);
    form->addRow(other_);
    form->addRow(problem_);
    form->addRow(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(name_, &QLineEdit::textChanged, this,
            [this](const QString& text) { buttons_->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty()); });
    connect(fromLine_, &QRadioButton::toggled, this, [this](bool copies) {
        other_->setEnabled(copies);
        template_->setEnabled(!copies);
    });
    connect(buttons_, &QDialogButtonBox::accepted, this, &ProductDialog::create);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

usecase::NewProductLine ProductDialog::line() const
{
    usecase::NewProductLine line{name_->text().toStdString(), template_->chosen(), {}};
    if (fromLine_->isChecked()) line.copyFrom = products_[static_cast<std::size_t>(other_->currentIndex())];
    return line;
}

void ProductDialog::create()
{
    buttons_->setEnabled(false);
    const PersonId actor = session_->actor() ? session_->actor()->id : PersonId{};
    session_->tasks().run<agreement::Version>(
        this,
        [line = line(), actor, now = session_->now()](usecase::Store& store, const Progress&) { return usecase::addProductLine(store, line, actor, now); },
        [this](const Result<agreement::Version>& version) {
            buttons_->setEnabled(true);
            if (version) {
                emit created(version->product);
                return accept();
            }
            problem_->setText(sentence(version.error()));
            problem_->show();
            name_->setFocus();
        });
}

}  // namespace handschlag::ui
