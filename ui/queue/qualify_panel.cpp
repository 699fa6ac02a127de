#include "ui/queue/qualify_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/handover/bant_gate.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "ui/queue/bant_row.h"
#include "ui/queue/follow_up_chooser.h"
#include "ui/shared/clause_sentence.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::BantAnswer;
using agreement::BantField;

constexpr std::array fields{BantField::Budget, BantField::Authority, BantField::Need, BantField::Timing};

std::string_view keyOf(BantField field) { return scoring::bantFields[static_cast<std::size_t>(field)]; }

const char* wordOf(BantAnswer answer)
{
    switch (answer) {
        case BantAnswer::Yes: return "yes";
        case BantAnswer::Partly: return "partly";
        case BantAnswer::No: return "no";
        case BantAnswer::Unknown: break;
    }
    return "";
}

BantAnswer known(const leads::Lead& lead, BantField field) { return scoring::bantAnswer(leads::textOf(leads::valueOf(lead, keyOf(field)))); }

QString knownEvidence(const leads::Lead& lead, BantField field)
{
    const std::string_view text = leads::textOf(leads::valueOf(lead, std::string(keyOf(field)) + "_evidence"));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

GateView gateWith(const LeadReading& reading, const std::map<BantField, BantAnswer>& answers)
{
    leads::Lead lead = reading.details.entry.lead;
    for (const auto& [field, answer] : answers) lead.fields[std::string(keyOf(field))] = std::string(wordOf(answer));
    GateView view;
    view.lacking = handover::bantLacking(reading.details.document.bant, lead);
    const auto plan = scoring::compile(reading.details.document);
    if (!plan) return view;
    const auto& snapshot = reading.details.snapshot;
    const auto population = leads::populationOf(lead, snapshot.activities, reading.attributes);
    view.holds = scoring::bantGateMet(*plan, population, 0, snapshot.explanation.asOf);
    return view;
}

QualifyPanel::QualifyPanel(QWidget* parent)
    : WorkPanel(QStringLiteral("qualifyPanel"), parent), gate_(wrappedLabel()), clause_(wrappedLabel()), appointment_(new FollowUpChooser(false)),
      noteOnly_(new QPushButton)
{
    gate_->setObjectName(QStringLiteral("bantGate"));
    noteOnly_->setObjectName(QStringLiteral("bantNoteOnly"));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i] = new BantRow(fields[i]);
        questions()->addWidget(rows_[i]);
        const int index = static_cast<int>(i);
        connect(rows_[i], &BantRow::changed, this, &QualifyPanel::showGate);
        connect(rows_[i], &BantRow::answered, this, [this, index] { focusRow(std::min(index + 1, 3)); });
        connect(rows_[i], &BantRow::moved, this, [this, index](int offset) { focusRow(std::clamp(index + offset, 0, 3)); });
        writesOnEnter(rows_[i]->evidenceField());
    }
    theme::setTone(clause_, theme::Tone::Muted);
    questions()->addWidget(gate_);
    questions()->addWidget(clause_);
    questions()->addWidget(appointment_);
    addButton(noteOnly_);
    connect(noteOnly_, &QPushButton::clicked, this, &QualifyPanel::note);
    retranslate();
}

void QualifyPanel::open(const LeadReading& reading, const std::map<PersonId, QString>& persons, const WorkMoment& moment)
{
    if (isVisible()) keepDraft();
    reading_ = reading;
    persons_ = persons;
    moment_ = moment;
    appointment_->begin(moment.now, zoneNamed(moment.zone), reading.details.document.calendar);
    fill();
    retranslate();
    say({});
    showGate();
    show();
    rows_[0]->setFocus(Qt::OtherFocusReason);
}

void QualifyPanel::fill()
{
    const leads::Lead& lead = reading_->details.entry.lead;
    const auto draft = drafts_.find(this->lead());
    for (BantRow* row : rows_) {
        const BantField field = row->field();
        row->setAnswer(draft == drafts_.end() ? known(lead, field) : draft->second.answers.at(field));
        row->setEvidence(draft == drafts_.end() ? knownEvidence(lead, field) : draft->second.evidence.at(field));
    }
    if (draft != drafts_.end()) appointment_->setValue(draft->second.appointment);
}

std::map<BantField, BantAnswer> QualifyPanel::answers() const
{
    std::map<BantField, BantAnswer> result;
    for (const BantRow* row : rows_) result[row->field()] = row->answer();
    return result;
}

usecase::BantNote QualifyPanel::changedNote() const
{
    usecase::BantNote note;
    const leads::Lead& lead = reading_->details.entry.lead;
    for (const BantRow* row : rows_) {
        if (row->answer() != known(lead, row->field())) note.answers[row->field()] = row->answer();
        if (row->evidence() != knownEvidence(lead, row->field())) note.evidence[row->field()] = row->evidence().toStdString();
    }
    return note;
}

bool QualifyPanel::mayQualify() const { return reading_ && reading_->details.entry.handover.state == handover::State::Accepted; }

void QualifyPanel::showGate()
{
    if (!reading_) return;
    const GateView view = gateWith(*reading_, answers());
    QStringList names;
    for (const std::string& field : view.lacking) names << fieldName(field);
    if (view.holds)
        gate_->setText(tr("✓ The agreed BANT gate holds."));
    else if (names.isEmpty())
        gate_->setText(tr("✗ The agreed BANT gate does not hold yet."));
    else
        gate_->setText(tr("✗ The agreed BANT gate does not hold yet. It asks for: %1.").arg(names.join(QStringLiteral(", "))));
    theme::setTone(gate_, view.holds ? theme::Tone::Ok : theme::Tone::Warn);
    clause_->setText(clauseSentence(reading_->details.document, handover::ClauseKind::Bant));
    clause_->setVisible(!view.holds);
}

void QualifyPanel::focusRow(int index) { rows_[static_cast<std::size_t>(index)]->setFocus(Qt::OtherFocusReason); }

bool QualifyPanel::letter(const QString& letter) { return appointment_->pickByLetter(letter); }

void QualifyPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        note();
    else
        WorkPanel::keyPressEvent(event);
}

bool QualifyPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Enter accepts in the list behind, and notes here.
        auto& key = static_cast<QKeyEvent&>(*event);
        if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return WorkPanel::eventFilter(watched, event);
}

void QualifyPanel::note()
{
    if (!reading_) return;
    const usecase::BantNote changed = changedNote();
    if (changed.answers.empty() && changed.evidence.empty()) {
        say(tr("Nothing was answered yet."));
        return;
    }
    keepDraft();
    hide();
    emit noted(lead(), changed);
}

void QualifyPanel::write()
{
    if (!reading_) return;
    if (!mayQualify()) {
        note();
        return;
    }
    if (!gateWith(*reading_, answers()).holds) {
        say(tr("This lead cannot be qualified yet: see what the clause asks for. Ctrl+Enter notes the answers."));
        return;
    }
    if (!appointment_->value()) {
        say(tr("Agree on an appointment first: its date and time."));
        appointment_->focusDate();
        return;
    }
    usecase::QualifyRequest request;
    request.handover = lead();
    request.bant = changedNote();
    request.appointmentAt = appointment_->value();
    keepDraft();
    hide();
    emit sent(request);
}

void QualifyPanel::keepDraft()
{
    if (!reading_) return;
    Draft draft;
    for (const BantRow* row : rows_) {
        draft.answers[row->field()] = row->answer();
        draft.evidence[row->field()] = row->evidence();
    }
    draft.appointment = appointment_->value();
    drafts_[lead()] = draft;
}

void QualifyPanel::retranslate()
{
    setTitle(mayQualify() || !reading_ ? tr("Qualify this lead") : tr("Note the BANT answers"));
    setWriteText(mayQualify() || !reading_ ? tr("Qualify") : tr("Note"));
    noteOnly_->setText(tr("Only note"));
    noteOnly_->setToolTip(tr("Note the answers without qualifying (Ctrl+Enter)"));
    noteOnly_->setVisible(mayQualify());
    appointment_->setVisible(mayQualify());
    appointment_->retranslate();
    appointment_->setLabel(tr("Appointment on"));
    int widest = 0;
    for (BantRow* row : rows_) {
        row->retranslate(fieldName(keyOf(row->field())));
        widest = std::max(widest, row->nameWidth());
    }
    for (BantRow* row : rows_) {
        row->setNameWidth(widest);
        const leads::FieldChange* last = reading_ ? lastChange(*reading_, keyOf(row->field())) : nullptr;
        if (!last) {
            row->setOrigin({});
            continue;
        }
        const auto person = persons_.find(last->actor);
        const QString when = nearTime(last->recordedAt, moment_.now, zoneNamed(moment_.zone));
        row->setOrigin(person == persons_.end() ? when : tr("%1, %2", "who, when").arg(person->second, when));
    }
    if (reading_) showGate();
}

}  // namespace handschlag::ui
