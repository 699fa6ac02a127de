#include "ui/feedback/drift_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr std::size_t mostShown = 3;

}  // namespace

DriftStrip::DriftStrip(QWidget* parent)
    : QFrame(parent), text_(theme::plainLabel({}, this)), weeks_(new QPushButton(this)), open_(new QPushButton(this))
{
    setObjectName(QStringLiteral("feedbackDrift"));
    text_->setObjectName(QStringLiteral("feedbackDriftText"));
    open_->setObjectName(QStringLiteral("feedbackDriftClause"));
    weeks_->setObjectName(QStringLiteral("feedbackDriftShow"));
    text_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    row->addWidget(text_, 1);
    for (QPushButton* button : {weeks_, open_}) row->addWidget(button, 0, Qt::AlignTop);
    connect(weeks_, &QPushButton::clicked, this, &DriftStrip::weeksRequested);
    connect(open_, &QPushButton::clicked, this, [this] { emit clauseChosen(clause_); });
}

QString DriftStrip::text() const { return text_->text(); }

void DriftStrip::show(const std::optional<usecase::WorkspaceDrift>& drift, const FeedbackNames& names)
{
    setVisible(drift.has_value());
    if (!drift) return;
    const auto& alarms = drift->drift.alarms;
    QStringList lines;
    for (std::size_t i = alarms.size(); i > 0 && lines.size() < static_cast<qsizetype>(mostShown); --i)
        lines << FeedbackWords::alarm(*drift, alarms[i - 1], names);
    if (alarms.size() > mostShown) lines << tr("and %n more week(s) outside their limits", nullptr, static_cast<int>(alarms.size() - mostShown));
    QString basis = FeedbackWords::driftBasis(*drift);
    if (alarms.empty() && drift->drift.hasEvidence()) basis = tr("No drift.") + u' ' + basis;
    lines << basis;
    theme::setTone(text_, alarms.empty() ? theme::Tone::Muted : theme::Tone::Warn);
    text_->setText(lines.join(u'\n'));
    clause_ = alarms.empty() || !alarms.back().likely ? QString() : QString::fromStdString(alarms.back().likely->clause);
    weeks_->setVisible(!alarms.empty());
    weeks_->setText(tr("Show the weeks"));
    open_->setVisible(!clause_.isEmpty());
    open_->setText(tr("Open the clause"));
    open_->setToolTip(clause_.isEmpty() ? QString() : names.clause(clause_.toStdString()));
}

}  // namespace handschlag::ui
