#include "ui/queue/reject_panel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <algorithm>

#include "core/handover/rejection.h"
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

int digitOf(const QKeyEvent& event) { return event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 ? event.key() - Qt::Key_0 : -1; }

}  // namespace

RejectPanel::RejectPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rejectPanel"));
    createViews();
    connect(list_, &QListWidget::itemSelectionChanged, this, &RejectPanel::showEvidence);
    connect(list_, &QListWidget::itemClicked, this, [this] { comment_->setFocus(); });
    connect(withDate_, &QCheckBox::toggled, date_, &QWidget::setEnabled);
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
    grid->addWidget(title_, 0, 0, 1, 2);
    grid->addWidget(list_, 1, 0, Qt::AlignTop);
    grid->addWidget(evidence_, 1, 1);
    grid->addWidget(commentLabel_, 2, 0, 1, 2);
    grid->addWidget(comment_, 3, 0, 1, 2);
    grid->addWidget(problem_, 4, 0, 1, 2);
    grid->addLayout(when, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void RejectPanel::open(const usecase::HandoverDetails& details, Instant now, const std::string& zone)
{
    if (isVisible()) keepDraft();
    details_ = details;
    now_ = now;
    zone_ = zone;
    reasons_ = handover::reasonsIn(details.document.reasons, details.entry.handover.state);
    const Draft draft = drafts_[lead()];
    comment_->setPlainText(draft.comment);
    withDate_->setChecked(draft.followUp.has_value());
    const QDate today = QDateTime::fromSecsSinceEpoch(now.seconds, zoneNamed(zone)).date();
    date_->setMinimumDate(today.addDays(1));
    date_->setDate(draft.followUp.value_or(today.addDays(usualFollowUpDays)));
    date_->setEnabled(withDate_->isChecked());
    say({});
    listReasons();
    const auto kept = std::ranges::find(reasons_, draft.reason, &agreement::RejectionReason::code);
    list_->setCurrentRow(kept == reasons_.end() ? -1 : static_cast<int>(kept - reasons_.begin()));
    showEvidence();
    show();
    (draft.comment.isEmpty() ? static_cast<QWidget*>(list_) : comment_)->setFocus(Qt::OtherFocusReason);
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
    withDate_->setVisible(chosen && (chosen->needsDate || chosen->disposition == agreement::Disposition::Recycle ||
                                     chosen->disposition == agreement::Disposition::Nurture));
    date_->setVisible(withDate_->isVisibleTo(this));
    if (chosen && chosen->needsDate) withDate_->setChecked(true);
    if (!chosen || !details_) {
        clause_->setText(tr("Press the number of the reason."));
        facts_->clear();
        verdict_->clear();
        return;
    }
    const RejectionEvidence evidence = evidenceFor(*details_, *chosen, currentLanguage());
    clause_->setText(evidence.clause.isEmpty() ? tr("This reason cites no clause.") : evidence.clause + u'\n' + evidence.sentence);
    facts_->setText(evidence.facts.isEmpty() ? QString() : tr("Known at the handover:") + u'\n' + evidence.facts.join(u'\n'));
    verdict_->setText(evidence.verdict);
    theme::setTone(verdict_, toneOf(evidence.result));
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
    result.comment = comment_->toPlainText().trimmed().toStdString();
    if (withDate_->isVisibleTo(this) && withDate_->isChecked())
        result.followUpAt = Instant{QDateTime(date_->date(), QTime(followUpHour, 0), zoneNamed(zone_)).toSecsSinceEpoch()};
    return result;
}

void RejectPanel::send()
{
    if (!details_ || !reason()) {
        say(tr("Choose a reason first: press its number."));
        list_->setFocus();
        return;
    }
    const usecase::RejectRequest wanted = request();
    const auto meaning = handover::resolve(details_->document, details_->entry.handover.state,
                                           {wanted.reason, wanted.clause, wanted.comment, wanted.followUpAt}, now_);
    if (!meaning) {
        say(sentence(meaning.error()));
        comment_->setFocus();
        return;
    }
    keepDraft();
    hide();
    emit sent(wanted);
}

void RejectPanel::keepDraft()
{
    if (!details_) return;
    Draft& draft = drafts_[lead()];
    draft.reason = reason() ? reason()->code : std::string();
    draft.comment = comment_->toPlainText();
    draft.followUp = withDate_->isChecked() ? std::optional(date_->date()) : std::nullopt;
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
    title_->setText(tr("Reject this lead"));
    list_->setAccessibleName(tr("Reasons"));
    evidence_->setAccessibleName(tr("Cited clause and what was known"));
    comment_->setAccessibleName(tr("Comment"));
    date_->setAccessibleName(tr("Follow-up date"));
    commentLabel_->setText(tr("Comment"));
    date_->setDisplayFormat(dateInputFormat());
    withDate_->setText(tr("Follow up on"));
    send_->setText(tr("Reject"));
    send_->setToolTip(tr("Send the rejection (Enter)"));
    cancel_->setText(tr("Close"));
    cancel_->setToolTip(tr("Close; what was typed is kept (Esc)"));
    if (!details_) return;
    const int row = reason() ? list_->currentRow() : -1;
    listReasons();
    list_->setCurrentRow(row);
    showEvidence();
}

}  // namespace handschlag::ui
