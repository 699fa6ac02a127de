#include "ui/shared/actor_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace handschlag::ui {

ActorStrip::ActorStrip(std::vector<agreement::Side> sides, QWidget* parent) : QFrame(parent), sides_(std::move(sides)), question_(new QLabel), names_(new QComboBox), use_(new QPushButton)
{
    setObjectName(QStringLiteral("actorStrip"));
    names_->setObjectName(QStringLiteral("actorNames"));
    use_->setObjectName(QStringLiteral("actorUse"));
    setFrameShape(StyledPanel);
    names_->setEditable(true);
    names_->setInsertPolicy(QComboBox::NoInsert);
    names_->setMinimumContentsLength(18);
    question_->setTextFormat(Qt::PlainText);
    question_->setWordWrap(true);
    question_->setBuddy(names_);
    auto* row = new QHBoxLayout(this);
    row->addWidget(question_, 1);
    row->addWidget(names_);
    row->addWidget(use_);
    connect(use_, &QPushButton::clicked, this, &ActorStrip::answer);
    connect(names_->lineEdit(), &QLineEdit::returnPressed, this, &ActorStrip::answer);
    retranslate();
    hide();
}

void ActorStrip::setPersons(const std::vector<usecase::Person>& persons)
{
    const QString typed = names_->currentText();
    persons_.clear();
    names_->clear();
    for (const usecase::Person& person : persons) {
        if (std::ranges::find(sides_, person.side) == sides_.end()) continue;
        persons_.push_back(person);
        names_->addItem(QString::fromStdString(person.name));
    }
    if (!typed.isEmpty()) names_->setEditText(typed);
}

void ActorStrip::ask()
{
    show();
    names_->setFocus(Qt::OtherFocusReason);
    names_->lineEdit()->selectAll();
}

void ActorStrip::retranslate()
{
    const bool decides = sides_.size() == 1 && sides_.front() == agreement::Side::Sales;
    question_->setText(decides ? tr("Who decides here? Decisions carry a name; it is asked only once.") : tr("Who edits here? Changes carry a name; it is asked only once."));
    names_->setAccessibleName(tr("Your name"));
    use_->setText(tr("That is me"));
}

void ActorStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void ActorStrip::answer()
{
    const QString name = names_->currentText().trimmed();
    if (name.isEmpty()) return;
    const auto known = std::ranges::find(persons_, name.toStdString(), &usecase::Person::name);
    hide();
    if (known != persons_.end())
        emit chosen(*known);
    else
        emit newName(name);
}

}  // namespace handschlag::ui
