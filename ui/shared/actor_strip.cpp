#include "ui/shared/actor_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "core/usecase/people.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int shortestName = 18;

}  // namespace

ActorStrip::ActorStrip(Session* session, std::vector<agreement::Side> sides, QWidget* parent)
    : QFrame(parent), session_(session), sides_(std::move(sides)), asked_(sides_), question_(theme::plainLabel()), names_(new QComboBox), use_(new QPushButton)
{
    setObjectName(QStringLiteral("actorStrip"));
    names_->setObjectName(QStringLiteral("actorNames"));
    use_->setObjectName(QStringLiteral("actorUse"));
    setFrameShape(StyledPanel);
    names_->setEditable(true);
    names_->setInsertPolicy(QComboBox::NoInsert);
    names_->setMinimumContentsLength(shortestName);
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
    all_ = persons;
    listNames();
}

void ActorStrip::listNames()
{
    const QString typed = names_->currentText();
    persons_.clear();
    names_->clear();
    for (const usecase::Person& person : all_) {
        if (std::ranges::find(asked_, person.side) == asked_.end()) continue;
        persons_.push_back(person);
        names_->addItem(QString::fromStdString(person.name));
    }
    if (!typed.isEmpty()) names_->setEditText(typed);
}

void ActorStrip::act(std::function<void()> deed) { ask(sides_, std::move(deed)); }

void ActorStrip::actFor(agreement::Side side, std::function<void()> deed) { ask({side}, std::move(deed)); }

void ActorStrip::ask(std::vector<agreement::Side> sides, std::function<void()> deed)
{
    if (session_->actor() && std::ranges::find(sides, session_->actor()->side) != sides.end()) {
        deed();
        return;
    }
    if (asked_ != sides) {
        asked_ = std::move(sides);
        names_->clearEditText();
        listNames();
    }
    deed_ = std::move(deed);
    retranslate();
    show();
    names_->setFocus(Qt::OtherFocusReason);
    names_->lineEdit()->selectAll();
}

void ActorStrip::retranslate()
{
    const bool decides = sides_.size() == 1 && sides_.front() == agreement::Side::Sales;
    if (sides_.size() > 1 && asked_.size() == 1)
        question_->setText(tr("This is up to %1. Who answers?").arg(name(asked_.front())));
    else if (decides && session_->actor())
        question_->setText(tr("%1 is not on the side of sales, and only sales decides on leads. Who decides here?")
                               .arg(QString::fromStdString(session_->actor()->name)));
    else
        question_->setText(decides ? tr("Who decides here? Decisions carry a name; it is asked only once.")
                                   : tr("Who edits here? Changes carry a name; it is asked only once."));
    names_->setAccessibleName(tr("Your name"));
    use_->setText(tr("That is me"));
}

void ActorStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        deed_ = nullptr;
        hide();
        emit answered();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ActorStrip::answer()
{
    const QString name = names_->currentText().trimmed();
    if (name.isEmpty()) return;
    const auto known = std::ranges::find(persons_, name.toStdString(), &usecase::Person::name);
    hide();
    if (known != persons_.end())
        use(usecase::Person(*known));
    else
        add(name);
}

void ActorStrip::use(const usecase::Person& person)
{
    session_->memory().setValue(QStringLiteral("actor"), QVariant::fromValue<qlonglong>(person.id.value));
    session_->setActor(person);
    emit answered();
    if (const auto deed = std::exchange(deed_, nullptr)) deed();
}

void ActorStrip::add(const QString& name)
{
    session_->tasks().run<usecase::Person>(
        this,
        [person = usecase::NewPerson{name.toStdString(), asked_.front(), {}, {}, false}, now = session_->now()](
            usecase::Store& store, const Progress&) { return usecase::addPerson(store, person, now); },
        [this](Result<usecase::Person> added) {
            if (added)
                use(*added);
            else
                emit failed(added.error());
        });
}

}  // namespace handschlag::ui
