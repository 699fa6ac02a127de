#include "ui/agreement/form_part.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/agreement/field_editor.h"
#include "ui/agreement/row_problems.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

FormPart::FormPart(Draft* draft, const char* title, std::vector<FormField> fields, QWidget* parent)
    : ClausePart(parent), draft_(draft), titleSource_(title), fields_(std::move(fields)), title_(theme::plainLabel())
{
    title_->setFont(theme::headingFont(font()));
    title_->setVisible(title != nullptr);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title_);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (std::size_t i = 0; i < fields_.size(); ++i) addField(i, form);
    column->addLayout(form);
    connect(draft, &Draft::changed, this, &FormPart::refresh);
    connect(draft, &Draft::editableChanged, this, &FormPart::refresh);
    connect(draft, &Draft::problemsChanged, this, &FormPart::showProblems);
    retranslate();
    refresh();
    showProblems();
}

void FormPart::showProblems()
{
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const QStringList lines = problemsOfField(draft_->problems(), fields_[i].place);
        problems_[i]->setText(lines.isEmpty() ? QString() : QStringLiteral("✗ ") + lines.join(u' '));
        problems_[i]->setVisible(!lines.isEmpty());
    }
}

void FormPart::addField(std::size_t index, QFormLayout* form)
{
    const FormField& field = fields_[index];
    auto* editor = new FieldEditor(field.kind);
    editor->setObjectName(field.place);
    const bool wide = field.kind.type == FieldType::Text || field.kind.type == FieldType::Words || field.kind.type == FieldType::Match;
    if (wide) editor->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    QLabel* label = theme::plainLabel();
    label->setBuddy(editor);
    labels_.push_back(label);
    editors_.push_back(editor);
    QLabel* problem = theme::plainLabel();
    problem->setObjectName(field.place + QStringLiteral(".problem"));
    problem->setWordWrap(true);
    problem->hide();
    theme::setTone(problem, theme::Tone::Danger);
    problems_.push_back(problem);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(problem);
    form->addRow(label, column);
    connect(editor, &FieldEditor::edited, this, [this, index] {
        const FormField& edited = fields_[index];
        const QVariant value = editors_[index]->value();
        if (!editors_[index]->isAcceptable()) return;
        draft_->edit(tr("Change: %1").arg(labels_[index]->text()), edited.place,
                     [&edited, value](agreement::Document& document) { edited.set(document, value); });
    });
}

void FormPart::refresh()
{
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const QVariant now = fields_[i].get(draft_->document());
        // What is being typed is not rewritten under the cursor.
        if (editors_[i]->value() != now) editors_[i]->setValue(now);
        editors_[i]->setEnabled(draft_->isEditable());
    }
}

void FormPart::retranslate()
{
    if (titleSource_) title_->setText(QCoreApplication::translate("AgreementColumns", titleSource_));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        labels_[i]->setText(QCoreApplication::translate("AgreementColumns", fields_[i].label));
        editors_[i]->setName(labels_[i]->text());
    }
}

}  // namespace handschlag::ui
