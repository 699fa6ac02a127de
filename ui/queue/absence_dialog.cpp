#include "ui/queue/absence_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "core/usecase/absences.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

Day toDay(QDate date) { return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}; }

QDateEdit* dayEdit(const char* name, QDate today, QWidget* parent)
{
    auto* edit = new QDateEdit(today, parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setCalendarPopup(true);
    edit->setMinimumDate(today);
    return edit;
}

}  // namespace

AbsenceDialog::AbsenceDialog(Session* session, const std::vector<usecase::Person>& persons, QWidget* parent) : QDialog(parent), session_(session)
{
    setObjectName(QStringLiteral("absenceDialog"));
    setWindowTitle(tr("Away"));
    createViews(persons);
    connect(persons_, &QComboBox::activated, this, &AbsenceDialog::load);
    connect(add_, &QPushButton::clicked, this, &AbsenceDialog::add);
    connect(remove_, &QPushButton::clicked, this, &AbsenceDialog::removeChosen);
    connect(days_, &QListWidget::currentRowChanged, this, [this](int row) { remove_->setEnabled(row >= 0); });
    connect(from_, &QDateEdit::dateChanged, this, [this](QDate day) {
        until_->setMinimumDate(day);
    });
    load();
}

void AbsenceDialog::createViews(const std::vector<usecase::Person>& persons)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(session_->now().seconds, session_->zone()).date();
    persons_ = new QComboBox(this);
    persons_->setObjectName(QStringLiteral("absencePerson"));
    const usecase::Person& actor = *session_->actor();
    for (const usecase::Person& person : persons)
        if (person.id == actor.id || (actor.head && person.side == agreement::Side::Sales)) persons_->addItem(QString::fromStdString(person.name), QVariant::fromValue<qlonglong>(person.id.value));
    persons_->setCurrentIndex(persons_->findData(QVariant::fromValue<qlonglong>(actor.id.value)));
    days_ = new QListWidget(this);
    days_->setObjectName(QStringLiteral("absenceDays"));
    days_->setAccessibleName(tr("Days away"));
    days_->setMaximumHeight(fontMetrics().height() * 7);
    from_ = dayEdit("absenceFrom", today, this);
    until_ = dayEdit("absenceUntil", today, this);
    add_ = new QPushButton(tr("&Add"), this);
    add_->setObjectName(QStringLiteral("absenceAdd"));
    add_->setDefault(true);
    remove_ = new QPushButton(tr("&Remove"), this);
    remove_->setObjectName(QStringLiteral("absenceRemove"));
    remove_->setEnabled(false);
    note_ = theme::plainLabel(tr("Whoever is away gets no new leads; what she has already stays hers."), this);
    note_->setObjectName(QStringLiteral("absenceNote"));
    note_->setWordWrap(true);
    theme::setTone(note_, theme::Tone::Muted);
    auto* between = new QHBoxLayout;
    between->addWidget(from_);
    between->addWidget(theme::plainLabel(tr("to"), this));
    between->addWidget(until_);
    between->addWidget(add_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(remove_, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setSpacing(theme::small);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    if (persons_->count() > 1)
        form->addRow(tr("&Who"), persons_);
    else
        persons_->hide();
    form->addRow(tr("&From"), between);
    form->addRow(days_);
    form->addRow(note_);
    form->addRow(buttons);
}

PersonId AbsenceDialog::person() const { return {persons_->currentData().toLongLong()}; }

void AbsenceDialog::answered(const Error& error)
{
    theme::setTone(note_, theme::Tone::Danger);
    note_->setText(sentence(error));
}

void AbsenceDialog::load()
{
    session_->tasks().run<std::vector<usecase::Absence>>(
        this, [person = person()](usecase::Store& store, const Progress&) { return usecase::absences(store, person); },
        [this](Result<std::vector<usecase::Absence>> answer) {
            if (answer)
                show(*answer);
            else
                answered(answer.error());
        });
}

void AbsenceDialog::show(const std::vector<usecase::Absence>& absences)
{
    shown_ = absences;
    days_->clear();
    for (const usecase::Absence& absence : shown_)
        days_->addItem(absence.from == absence.until ? date(absence.from) : tr("%1 to %2").arg(date(absence.from), date(absence.until)));
    remove_->setEnabled(days_->currentRow() >= 0);
}

void AbsenceDialog::add()
{
    const usecase::Absence absence{0, person(), toDay(from_->date()), toDay(until_->date())};
    session_->tasks().run<usecase::Absence>(
        this, [absence, actor = session_->actor()->id, now = session_->now()](usecase::Store& store, const Progress&) { return usecase::addAbsence(store, absence, actor, now); },
        [this](Result<usecase::Absence> answer) {
            if (!answer) return answered(answer.error());
            load();
        });
}

void AbsenceDialog::removeChosen()
{
    const int row = days_->currentRow();
    if (row < 0) return;
    const usecase::Absence absence = shown_[static_cast<std::size_t>(row)];
    session_->tasks().run<int>(
        this,
        [absence, actor = session_->actor()->id, now = session_->now()](usecase::Store& store, const Progress&) {
            return usecase::removeAbsences(store, absence.person, absence.from, absence.until, actor, now);
        },
        [this](Result<int> answer) {
            if (!answer) return answered(answer.error());
            load();
        });
}

}  // namespace handschlag::ui
