#include "ui/queue/reject_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <algorithm>

#include "core/handover/rejection.h"
#include "ui/queue/fact_fields.h"
#include "ui/queue/rejection_evidence.h"
#include "ui/shared/date_input.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int fewestReasons = 4;
constexpr int commentLines = 2;
constexpr int followUpHour = 9;
constexpr int usualFollowUpDays = 30;

QLabel* wrapped(QWidget* parent)
{
    QLabel* label = theme::plainLabel({}, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A long word must not make the panel wider than the window.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

theme::Tone toneOf(handover::ClaimResult result)
{
    switch (result) {
        case handover::ClaimResult::Supported:
            return theme::Tone::Ok;
        case handover::ClaimResult::NotSupported:
            return theme::Tone::Danger;
        case handover::ClaimResult::NotCheckable:
            return theme::Tone::Muted;
    }
    return theme::Tone::Neutral;
}

bool serves(agreement::Disposition disposition, RejectPurpose purpose)
{
    using enum agreement::Disposition;
    switch (purpose) {
        case RejectPurpose::Reject: return true;
        case RejectPurpose::Recycle: return disposition == Recycle || disposition == Nurture;
        case RejectPurpose::Disqualify: return disposition == Disqualify || disposition == Block;
        case RejectPurpose::FindContact: return disposition == FindContact;
    }
    return false;
}

int digitOf(const QKeyEvent& event) { return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 ? event.key() - Qt::Key_0 : -1; }

}  // namespace

std::vector<agreement::RejectionReason> reasonsFor(const agreement::Document& document, handover::State state, RejectPurpose purpose)
{
    auto reasons = handover::reasonsIn(document.reasons, state);
    std::erase_if(reasons, [purpose](const auto& reason) { return !serves(reason.disposition, purpose); });
    return reasons;
}

RejectPanel::RejectPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rejectPanel"));
    createViews();
    connect(list_, &QListWidget::itemSelectionChanged, this, &RejectPanel::showEvidence);
    connect(list_, &QListWidget::itemClicked, this, [this] { comment_->setFocus(); });
    connect(withDate_, &QCheckBox::toggled, date_, &QWidget::setEnabled);
    connect(factField_, &QComboBox::currentIndexChanged, this, &RejectPanel::showVerdict);
    connect(factValue_, &QLineEdit::textChanged, this, &RejectPanel::showVerdict);
    connect(send_, &QPushButton::clicked, this, &RejectPanel::send);
    connect(cancel_, &QPushButton::clicked, this, &RejectPanel::close);
    retranslate();
    hide();
}

void RejectPanel::createViews()
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    title_ = theme::plainLabel({}, this);
    list_ = new QListWidget;
    clause_ = wrapped(this);
    facts_ = wrapped(this);
    verdict_ = wrapped(this);
    factField_ = new QComboBox;
    factValue_ = new QLineEdit;
    factWas_ = theme::plainLabel({}, this);
    commentLabel_ = theme::plainLabel({}, this);
    comment_ = new QPlainTextEdit;
    withDate_ = new QCheckBox;
    date_ = new QDateEdit;
    problem_ = wrapped(this);
    send_ = new QPushButton;
    cancel_ = new QPushButton;
    title_->setFont(theme::headingFont(font()));
    theme::setTone(problem_, theme::Tone::Danger);
    list_->setObjectName(QStringLiteral("reasonList"));
    comment_->setObjectName(QStringLiteral("rejectComment"));
    problem_->setObjectName(QStringLiteral("rejectProblem"));
    verdict_->setObjectName(QStringLiteral("rejectVerdict"));
    factField_->setObjectName(QStringLiteral("factField"));
    factValue_->setObjectName(QStringLiteral("factValue"));
    factValue_->installEventFilter(this);
    list_->setUniformItemSizes(true);
    list_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    comment_->setTabChangesFocus(true);
    comment_->setFixedHeight(comment_->fontMetrics().lineSpacing() * commentLines + theme::medium);
    commentLabel_->setBuddy(comment_);
    date_->setCalendarPopup(true);
    list_->installEventFilter(this);
    comment_->installEventFilter(this);
    layOut();
}

void RejectPanel::layOut()
{
    // Long clauses scroll, so that the panel never grows out of a small window.
    auto* evidence = new QWidget;
    auto* lines = new QVBoxLayout(evidence);
    lines->setContentsMargins({});
    for (QLabel* label : {clause_, verdict_, facts_}) lines->addWidget(label);
    lines->addStretch();
    evidence_ = new QScrollArea;
    evidence_->setFrameShape(NoFrame);
    evidence_->setWidgetResizable(true);
    evidence_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    evidence_->setWidget(evidence);
    evidence_->setMinimumHeight(fewestReasons * fontMetrics().lineSpacing());
    auto* grid = new QGridLayout(this);
    auto* when = new QHBoxLayout;
    when->addWidget(withDate_);
    when->addWidget(date_);
    when->addStretch();
    when->addWidget(send_);
    when->addWidget(cancel_);
    auto* fact = new QHBoxLayout;
    fact->addWidget(factField_);
    fact->addWidget(factWas_);
    fact->addWidget(factValue_, 1);
    grid->addWidget(title_, 0, 0, 1, 2);
    grid->addWidget(list_, 1, 0, Qt::AlignTop);
    grid->addWidget(evidence_, 1, 1);
    grid->addWidget(commentLabel_, 2, 0, 1, 2);
    grid->addWidget(comment_, 3, 0, 1, 2);
    grid->addLayout(fact, 4, 0, 1, 2);
    grid->addWidget(problem_, 5, 0, 1, 2);
    grid->addLayout(when, 6, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    const QList<QWidget*> order{list_, comment_, factField_, factValue_, withDate_, date_, send_, cancel_};
    for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void RejectPanel::open(const LeadReading& reading, Instant now, const std::string& zone, RejectPurpose purpose, int leads)
{
    if (isVisible()) keepDraft();
    reading_ = reading;
    purpose_ = purpose;
    leads_ = leads;
    now_ = now;
    zone_ = zone;
    reasons_ = reasonsFor(details().document, details().entry.handover.state, purpose);
    const Draft draft = drafts_[lead()];
    comment_->setPlainText(draft.comment);
    withDate_->setChecked(draft.followUp.has_value());
    const QDate today = QDateTime::fromSecsSinceEpoch(now.seconds, zoneNamed(zone)).date();
    date_->setMinimumDate(today.addDays(1));
    date_->setDate(draft.followUp.value_or(today.addDays(usualFollowUpDays)));
    date_->setEnabled(withDate_->isChecked());
    say({});
    showTitle();
    listReasons();
    const auto kept = std::ranges::find(reasons_, draft.reason, &agreement::RejectionReason::code);
    list_->setCurrentRow(kept != reasons_.end() ? static_cast<int>(kept - reasons_.begin()) : reasons_.size() == 1 ? 0 : -1);
    showEvidence();
    factField_->setCurrentIndex(std::max(0, factField_->findData(QString::fromStdString(draft.factField))));
    factValue_->setText(draft.factValue);
    show();
    (draft.comment.isEmpty() && reasons_.size() != 1 ? static_cast<QWidget*>(list_) : comment_)->setFocus(Qt::OtherFocusReason);
}

void RejectPanel::showTitle()
{
    QString title;
    QString verb;
    switch (purpose_) {
        case RejectPurpose::Reject:
            title = leads_ == 1 ? tr("Reject this lead") : tr("Reject %n lead(s)", nullptr, leads_);
            verb = tr("Reject");
            break;
        case RejectPurpose::Recycle:
            title = tr("Recycle this lead");
            verb = tr("Recycle");
            break;
        case RejectPurpose::Disqualify:
            title = tr("Disqualify this lead");
            verb = tr("Disqualify");
            break;
        case RejectPurpose::FindContact:
            title = tr("Recycle this lead and find another contact");
            verb = tr("Recycle");
            break;
    }
    title_->setText(title);
    setAccessibleName(title);
    send_->setText(verb);
    send_->setToolTip(tr("%1 (Enter)").arg(verb));
}

bool RejectPanel::needsDate(const agreement::RejectionReason& reason) const { return reason.needsDate || purpose_ == RejectPurpose::Recycle; }

void RejectPanel::listFacts()
{
    const auto* chosen = reason();
    std::vector<std::string> fields;
    if (chosen && leads_ == 1) fields = factFields(details().document, *chosen, details().entry.handover.inquiry);
    const QVariant before = factField_->currentData();
    const QSignalBlocker quiet(factField_);
    factField_->clear();
    factField_->addItem(tr("No fact to correct"), QString());
    for (const std::string& field : fields) factField_->addItem(tr("%1 is really", "corrected field").arg(fieldName(field)), QString::fromStdString(field));
    factField_->setCurrentIndex(std::max(0, factField_->findData(before)));
    factField_->setVisible(!fields.empty());
}

void RejectPanel::showVerdict()
{
    const auto* chosen = reason();
    if (!chosen || !reading_) return;
    const std::string field = factField_->isVisibleTo(this) ? factField_->currentData().toString().toStdString() : std::string();
    factValue_->setVisible(!field.empty());
    factWas_->setVisible(!field.empty());
    factWas_->setText(field.empty() ? QString() : tr("not “%1” but", "the value frozen at the handover").arg(frozenValue(*reading_, field)));
    const FactView fact = judgedWith(*reading_, field, factValue_->text());
    if (!fact.sentence.isEmpty()) {
        verdict_->setText(fact.sentence);
        theme::setTone(verdict_, fact.readable ? toneOf(fact.result) : theme::Tone::Danger);
        return;
    }
    const RejectionEvidence evidence = evidenceFor(details(), *chosen, currentLanguage());
    verdict_->setText(evidence.verdict);
    theme::setTone(verdict_, toneOf(evidence.result));
}

void RejectPanel::listReasons()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const auto& reason : reasons_) {
        const QString text = QString::fromStdString(reason.name.in(currentLanguage()));
        list_->addItem(reason.key >= 0 ? QStringLiteral("%1   %2").arg(reason.key).arg(text) : QStringLiteral("     ") + text);
    }
    list_->setMinimumWidth(list_->sizeHintForColumn(0) + 2 * list_->frameWidth() + theme::large);
    const int shown = static_cast<int>(reasons_.size());
    const int frame = 2 * list_->frameWidth();
    list_->setMinimumHeight(std::min(fewestReasons, shown) * list_->sizeHintForRow(0) + frame);
    list_->setMaximumHeight(shown * list_->sizeHintForRow(0) + frame);
}

const agreement::RejectionReason* RejectPanel::reason() const
{
    // A list that gets the focus has a current row at once; only a selected one was chosen.
    const int row = list_->currentRow();
    const bool chosen = row >= 0 && row < static_cast<int>(reasons_.size()) && list_->item(row)->isSelected();
    return chosen ? &reasons_[static_cast<std::size_t>(row)] : nullptr;
}

void RejectPanel::showEvidence()
{
    const auto* chosen = reason();
    send_->setEnabled(chosen != nullptr);
    withDate_->setVisible(chosen && (needsDate(*chosen) || chosen->disposition == agreement::Disposition::Recycle ||
                                     chosen->disposition == agreement::Disposition::Nurture));
    date_->setVisible(withDate_->isVisibleTo(this));
    if (chosen && needsDate(*chosen)) withDate_->setChecked(true);
    listFacts();
    for (QWidget* widget : {static_cast<QWidget*>(factWas_), static_cast<QWidget*>(factValue_)}) widget->setVisible(false);
    if (!chosen || !reading_) {
        clause_->setText(tr("Press the number of the reason."));
        facts_->clear();
        verdict_->clear();
        return;
    }
    const RejectionEvidence evidence = evidenceFor(details(), *chosen, currentLanguage());
    clause_->setText(evidence.clause.isEmpty() ? tr("This reason cites no clause.") : evidence.clause + u'\n' + evidence.sentence);
    facts_->setText(evidence.facts.isEmpty() ? QString() : tr("Known at the handover:") + u'\n' + evidence.facts.join(u'\n'));
    showVerdict();
    commentLabel_->setText(chosen->needsText ? tr("Comment (needed for this reason)") : tr("Comment (may stay empty)"));
}

bool RejectPanel::pick(int key)
{
    const auto found = std::ranges::find(reasons_, key, &agreement::RejectionReason::key);
    if (key < 0 || found == reasons_.end()) return false;
    list_->setCurrentRow(static_cast<int>(found - reasons_.begin()));
    comment_->setFocus(Qt::OtherFocusReason);
    return true;
}

bool RejectPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return QFrame::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    const bool digit = digitOf(key) >= 0 && (watched == list_ || key.modifiers().testFlag(Qt::AltModifier));
    const bool enter = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.modifiers().testFlag(Qt::ShiftModifier);
    if (!digit && !enter) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (digit) return pick(digitOf(key));
    send();
    return true;
}

bool RejectPanel::event(QEvent* event)
{
    // While it is asked for a reason no letter decides anything else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && ((key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z) || key.key() == Qt::Key_Space)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void RejectPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

usecase::RejectRequest RejectPanel::request() const
{
    usecase::RejectRequest result;
    result.handover = lead();
    result.reason = reason()->code;
    result.clause = reason()->clause;
    if (factValue_->isVisibleTo(this) && !factValue_->text().trimmed().isEmpty()) {
        result.factField = factField_->currentData().toString().toStdString();
        result.factValue = factValue_->text().trimmed().toStdString();
    }
    result.comment = comment_->toPlainText().trimmed().toStdString();
    if (withDate_->isVisibleTo(this) && withDate_->isChecked())
        result.followUpAt = Instant{QDateTime(date_->date(), QTime(followUpHour, 0), zoneNamed(zone_)).toSecsSinceEpoch()};
    return result;
}

void RejectPanel::send()
{
    if (!reading_ || !reason()) {
        say(tr("Choose a reason first: press its number."));
        list_->setFocus();
        return;
    }
    const usecase::RejectRequest wanted = request();
    const auto meaning = handover::resolve(details().document, details().entry.handover.state,
                                           {wanted.reason, wanted.clause, wanted.comment, wanted.followUpAt}, now_);
    if (!meaning) {
        say(sentence(meaning.error()));
        comment_->setFocus();
        return;
    }
    if (purpose_ == RejectPurpose::Recycle && !wanted.followUpAt) {
        say(tr("A lead is recycled until a date: choose one."));
        date_->setFocus();
        return;
    }
    if (!wanted.factField.empty() && !judgedWith(*reading_, wanted.factField, factValue_->text()).readable) {
        say(verdict_->text());
        factValue_->setFocus();
        return;
    }
    keepDraft();
    hide();
    emit sent(wanted);
}

void RejectPanel::keepDraft()
{
    if (!reading_) return;
    Draft& draft = drafts_[lead()];
    draft.reason = reason() ? reason()->code : std::string();
    draft.comment = comment_->toPlainText();
    draft.followUp = withDate_->isChecked() ? std::optional(date_->date()) : std::nullopt;
    draft.factField = factField_->currentData().toString().toStdString();
    draft.factValue = factValue_->text();
}

void RejectPanel::close()
{
    keepDraft();
    hide();
    emit closed();
}

void RejectPanel::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

void RejectPanel::retranslate()
{
    showTitle();
    factField_->setAccessibleName(tr("Fact that was wrong at the handover"));
    factValue_->setAccessibleName(tr("What it really is"));
    list_->setAccessibleName(tr("Reasons"));
    evidence_->setAccessibleName(tr("Cited clause and what was known"));
    comment_->setAccessibleName(tr("Comment"));
    date_->setAccessibleName(tr("Follow-up date"));
    commentLabel_->setText(tr("Comment"));
    date_->setDisplayFormat(dateInputFormat());
    withDate_->setText(tr("Follow up on"));
    cancel_->setText(tr("Close"));
    cancel_->setToolTip(tr("Close; what was typed is kept (Esc)"));
    if (!reading_) return;
    const int row = reason() ? list_->currentRow() : -1;
    listReasons();
    list_->setCurrentRow(row);
    showEvidence();
}

}  // namespace handschlag::ui
