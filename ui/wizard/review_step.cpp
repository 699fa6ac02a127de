#include "ui/wizard/review_step.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/usecase/review_date.h"
#include "ui/shared/date_input.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

const QDate epoch(1970, 1, 1);

QDate dateOf(Day day) { return epoch.addDays(day.number); }
Day dayOf(const QDate& date) { return {static_cast<std::int32_t>(epoch.daysTo(date))}; }

}  // namespace

ReviewStep::ReviewStep(Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), dateTitle_(theme::plainLabel()), date_(new QDateEdit), keep_(new QPushButton), remove_(new QPushButton),
      state_(theme::plainLabel()), warning_(theme::plainLabel())
{
    date_->setObjectName(QStringLiteral("reviewDate"));
    date_->setCalendarPopup(true);
    keep_->setObjectName(QStringLiteral("reviewKeep"));
    remove_->setObjectName(QStringLiteral("reviewRemove"));
    state_->setObjectName(QStringLiteral("reviewState"));
    warning_->setObjectName(QStringLiteral("reviewWarning"));
    for (QLabel* label : {state_, warning_}) label->setWordWrap(true);
    theme::setTone(warning_, theme::Tone::Warn);
    dateTitle_->setBuddy(date_);
    auto* row = new QHBoxLayout;
    row->addWidget(dateTitle_);
    row->addWidget(date_);
    row->addWidget(keep_);
    row->addWidget(remove_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::medium);
    column->addLayout(row);
    column->addWidget(state_);
    column->addWidget(warning_);
    column->addStretch(1);
    connect(keep_, &QPushButton::clicked, this, [this] { save(dayOf(date_->date())); });
    connect(remove_, &QPushButton::clicked, this, [this] { save(std::nullopt); });
    connect(date_, &QDateEdit::dateChanged, this, &ReviewStep::warn);
    connect(draft, &Draft::changed, this, &ReviewStep::warn);
    retranslate();
}

void ReviewStep::enter()
{
    session().tasks().run<std::optional<Day>>(
        this, [product = session().product()](usecase::Store& store, const Progress&) { return usecase::nextReview(store, product); },
        [this](Result<std::optional<Day>> answer) {
            if (answer)
                present(*answer);
            else
                emit failed(answer.error());
        });
}

void ReviewStep::present(std::optional<Day> day)
{
    stored_ = day;
    const QDate today = QDateTime::fromSecsSinceEpoch(session().now().seconds, session().zone()).date();
    // A date that somebody is choosing is not taken away by reading the stored one again.
    if (!read_ || day) date_->setDate(day ? dateOf(*day) : dateOf(usecase::suggestedReview(dayOf(today))));
    read_ = true;
    remove_->setEnabled(day.has_value());
    state_->setText(day ? tr("✓ The next review is on %1.").arg(date(*day)) : tr("No review is agreed yet. The date offered is early in the next quarter, when its figures are in."));
    theme::setTone(state_, day ? theme::Tone::Ok : theme::Tone::Muted);
    warn();
}

void ReviewStep::save(std::optional<Day> day)
{
    const Day today = dayOf(QDateTime::fromSecsSinceEpoch(session().now().seconds, session().zone()).date());
    session().tasks().run<bool>(
        this,
        [product = session().product(), day, today](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto written = usecase::setNextReview(store, product, day, today);
            if (!written) return std::unexpected(written.error());
            return true;
        },
        [this, day](Result<bool> answer) {
            if (answer)
                present(day);
            else
                emit failed(answer.error());
        });
}

void ReviewStep::warn()
{
    const auto& until = draft().document().signatories.validUntil;
    const bool tooLate = until && *until < dayOf(date_->date());
    warning_->setText(tooLate ? tr("! The agreement ends on %1, before this review (clause 14).").arg(date(*until)) : QString());
    warning_->setVisible(tooLate);
}

QString ReviewStep::title() const { return tr("Next review"); }

QString ReviewStep::explanation() const
{
    return tr("A definition is right until the market changes. When do both sides look at the figures again? The date belongs to the workspace: it can be moved without signing anew.");
}

void ReviewStep::retranslate()
{
    dateTitle_->setText(tr("Next review on"));
    date_->setDisplayFormat(dateInputFormat());
    date_->setAccessibleName(dateTitle_->text());
    keep_->setText(tr("Set this date"));
    remove_->setText(tr("No date"));
    if (read_) present(stored_);
}

}  // namespace handschlag::ui
