#include "ui/queue/return_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/queue/choice_list.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

constexpr int lastKey = 9;

QString shownValue(const leads::Lead& lead, const std::string& field)
{
    const leads::FieldValue& value = leads::valueOf(lead, field);
    if (const auto number = leads::numberOf(value)) return count(*number);
    return QString::fromStdString(std::string(leads::textOf(value)));
}

}  // namespace

std::vector<std::string> fieldsToAskFor(const agreement::Document& document, bool inquiry)
{
    std::vector<std::string> fields;
    const auto add = [&fields](const std::string& field) {
        if (std::ranges::find(fields, field) == fields.end()) fields.push_back(field);
    };
    for (const auto& item : inquiry ? document.required.forInquiry : document.required.items)
        for (const std::string& field : item.anyOf) add(field);
    for (const auto& criterion : document.fit.criteria) add(criterion.field);
    for (const auto& criterion : document.situation.criteria) add(criterion.field);
    return fields;
}

ReturnPanel::ReturnPanel(QWidget* parent)
    : WorkPanel(QStringLiteral("returnPanel"), parent), list_(new ChoiceList), noteLabel_(new QLabel), note_(newNote())
{
    list_->setObjectName(QStringLiteral("returnFields"));
    note_->setObjectName(QStringLiteral("returnNote"));
    auto* row = new QHBoxLayout;
    auto* right = new QVBoxLayout;
    right->addWidget(noteLabel_);
    right->addWidget(note_);
    right->addStretch();
    row->addWidget(list_);
    row->addLayout(right, 1);
    questions()->addLayout(row);
    noteLabel_->setBuddy(note_);
    writesOnEnter(note_);
    connect(list_, &ChoiceList::choiceChanged, this, [this] { writeButton()->setEnabled(!list_->checked().empty()); });
    retranslate();
}

void ReturnPanel::open(const usecase::HandoverDetails& details, int leads)
{
    if (isVisible()) keepDraft();
    details_ = details;
    leads_ = leads;
    retranslate();
    say({});
    const auto draft = drafts_.find(lead());
    note_->setPlainText(draft == drafts_.end() ? QString() : draft->second.note);
    if (draft != drafts_.end()) {
        for (const int row : draft->second.fields) list_->setChecked(row, true);
    } else if (leads_ == 1) {
        // What is plainly missing of the required information is proposed.
        for (const auto& gap : details.snapshot.explanation.missing)
            for (std::size_t i = 0; i < fields_.size(); ++i)
                if (gap.kind == scoring::Missing::Kind::RequiredField && std::ranges::find(gap.fields, fields_[i]) != gap.fields.end())
                    list_->setChecked(static_cast<int>(i), true);
    }
    writeButton()->setEnabled(!list_->checked().empty());
    show();
    list_->setFocus(Qt::OtherFocusReason);
}

void ReturnPanel::listFields()
{
    const auto before = list_->checked();
    fields_ = details_ ? fieldsToAskFor(details_->document, details_->entry.handover.inquiry) : std::vector<std::string>();
    std::vector<ChoiceList::Choice> choices;
    for (const std::string& field : fields_) {
        const int number = static_cast<int>(choices.size()) + 1;
        const QString value = leads_ == 1 ? shownValue(details_->entry.lead, field) : QString();
        const QString known = value.isEmpty() ? (leads_ == 1 ? tr("missing") : QString()) : value;
        choices.push_back({number <= lastKey ? number : -1, known.isEmpty() ? fieldName(field) : tr("%1: %2", "field: value").arg(fieldName(field), known)});
    }
    list_->setChoices(choices, true);
    for (const int row : before) list_->setChecked(row, true);
}

void ReturnPanel::write()
{
    if (!details_) return;
    usecase::ReturnRequest request;
    request.handover = lead();
    for (const int row : list_->checked()) request.missing.push_back(fields_[static_cast<std::size_t>(row)]);
    request.comment = note_->toPlainText().trimmed().toStdString();
    if (request.missing.empty()) {
        say(tr("Say what is missing or wrong: press the numbers of the fields."));
        list_->setFocus();
        return;
    }
    keepDraft();
    hide();
    emit sent(request);
}

void ReturnPanel::keepDraft()
{
    if (details_) drafts_[lead()] = {list_->checked(), note_->toPlainText()};
}

void ReturnPanel::retranslate()
{
    setTitle(leads_ == 1 ? tr("Return to marketing: what is missing or wrong?") : tr("Return %n lead(s) to marketing: what is missing or wrong?", nullptr, leads_));
    setWriteText(tr("Return"));
    listFields();
    list_->setAccessibleName(tr("Fields that are missing or wrong"));
    noteLabel_->setText(tr("Note (may stay empty)"));
    note_->setAccessibleName(tr("Note"));
}

}  // namespace handschlag::ui
