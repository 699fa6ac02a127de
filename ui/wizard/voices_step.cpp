#include "ui/wizard/voices_step.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "ui/shared/theme.h"
#include "ui/wizard/note_line.h"

namespace handschlag::ui {

VoicesStep::VoicesStep(Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), form_(new QFormLayout), nobody_(theme::plainLabel()), other_(new QLineEdit), add_(new QPushButton)
{
    other_->setObjectName(QStringLiteral("voiceOther"));
    add_->setObjectName(QStringLiteral("voiceAdd"));
    nobody_->setWordWrap(true);
    theme::setTone(nobody_, theme::Tone::Muted);
    form_->setContentsMargins({});
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* row = new QHBoxLayout;
    row->addWidget(other_);
    row->addWidget(add_);
    row->addStretch(1);
    other_->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::medium);
    column->addLayout(form_);
    column->addWidget(nobody_);
    column->addLayout(row);
    column->addStretch(1);
    connect(draft, &Draft::changed, this, &VoicesStep::refresh);
    connect(other_, &QLineEdit::textChanged, this, [this](const QString& text) { add_->setEnabled(!text.trimmed().isEmpty()); });
    connect(other_, &QLineEdit::returnPressed, this, &VoicesStep::addOther);
    connect(add_, &QPushButton::clicked, this, &VoicesStep::addOther);
    add_->setEnabled(false);
    retranslate();
    refresh();
}

void VoicesStep::follow(const AgreementLoad& load)
{
    persons_.clear();
    for (const usecase::Person& person : load.persons)
        if (person.side == agreement::Side::Sales) persons_.push_back(person.name);
    refresh();
}

void VoicesStep::refresh()
{
    std::vector<std::string> wanted = persons_;
    const auto add = [&wanted](const std::string& who) {
        if (std::ranges::find(wanted, who) == wanted.end()) wanted.push_back(who);
    };
    for (const agreement::NoteEntry& entry : agreement::noteEntries(draft().document().thresholds.note, agreement::voiceLabel)) add(entry.who);
    // A line in which somebody began to write stays, also when its text is taken out again.
    for (const std::string& who : shown_) add(who);
    for (const std::string& who : wanted)
        if (std::ranges::find(shown_, who) == shown_.end()) addRow(who);
    nobody_->setVisible(shown_.empty());
}

void VoicesStep::addRow(const std::string& who)
{
    shown_.push_back(who);
    auto* line = new NoteLine(
        &draft(), [](agreement::Document& document) -> LocalizedText& { return document.thresholds.note; }, agreement::voiceLabel, who);
    line->setObjectName(QStringLiteral("voice_") + QString::fromStdString(who));
    QLabel* label = theme::plainLabel(QString::fromStdString(who));
    label->setBuddy(line);
    form_->addRow(label, line);
    rows_.emplace_back(label, line);
    // In the order they are read, though the field for another name was there before.
    if (rows_.size() > 1) setTabOrder(rows_[rows_.size() - 2].second, line);
    setTabOrder(line, other_);
    setTabOrder(other_, add_);
    line->setAccessibleName(tr("What is a qualified lead for %1?").arg(label->text()));
    line->setPlaceholderText(tr("What is a qualified lead for you?"));
}

void VoicesStep::addOther()
{
    const std::string who = other_->text().trimmed().toStdString();
    if (who.empty()) return;
    if (std::ranges::find(shown_, who) == shown_.end()) addRow(who);
    other_->clear();
    nobody_->hide();
    const auto row = std::ranges::find(shown_, who) - shown_.begin();
    rows_[static_cast<std::size_t>(row)].second->setFocus();
}

QString VoicesStep::title() const { return tr("Voices from sales"); }

QString VoicesStep::explanation() const
{
    return tr("Ask everybody in sales: “What is a qualified lead for you?” One short answer each. The answers stand beside the definition and come back in the quarterly review.");
}

void VoicesStep::retranslate()
{
    nobody_->setText(tr("Nobody in sales is known yet. Add people in step 1, or a name here."));
    other_->setPlaceholderText(tr("Another name"));
    other_->setAccessibleName(other_->placeholderText());
    add_->setText(tr("Add"));
    for (const auto& [label, line] : rows_) {
        line->setAccessibleName(tr("What is a qualified lead for %1?").arg(label->text()));
        line->setPlaceholderText(tr("What is a qualified lead for you?"));
    }
}

}  // namespace handschlag::ui
