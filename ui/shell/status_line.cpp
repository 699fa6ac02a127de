#include "ui/shell/status_line.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int signsOfLifeAfterMs = 100;
constexpr int progressWidth = 160;

QString kindName(usecase::BatchKind kind)
{
    switch (kind) {
        case usecase::BatchKind::Leads: return StatusLine::tr("Leads");
        case usecase::BatchKind::Activities: return StatusLine::tr("Activities");
        case usecase::BatchKind::Outcomes: return StatusLine::tr("Outcomes");
        default: return StatusLine::tr("Demo data");
    }
}

QToolButton* flatButton(const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      workspace_(theme::plainLabel({}, this)),
      person_(flatButton("statusPerson", this)),
      version_(flatButton("statusVersion", this)),
      data_(flatButton("statusDataAsOf", this)),
      work_(theme::plainLabel({}, this)),
      progress_(new QProgressBar(this)),
      cancel_(flatButton("statusCancel", this)),
      people_(new QMenu(this)),
      delay_(new QTimer(this)),
      zone_(QTimeZone::utc())
{
    workspace_->setObjectName(QStringLiteral("statusWorkspace"));
    setSizeGripEnabled(false);
    workspace_->setContentsMargins(theme::small, 0, theme::small, 0);
    person_->setIcon(icon(QStringLiteral("person")));
    version_->setIcon(icon(QStringLiteral("agreement")));
    cancel_->setIcon(icon(QStringLiteral("reject")));
    progress_->setMaximumWidth(progressWidth);
    progress_->setTextVisible(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{workspace_, person_, version_, data_}) addWidget(widget);
    for (QWidget* widget : std::initializer_list<QWidget*>{work_, progress_, cancel_}) addPermanentWidget(widget);
    delay_->setSingleShot(true);
    delay_->setInterval(signsOfLifeAfterMs);
    connect(delay_, &QTimer::timeout, this, [this] {
        for (QWidget* widget : std::initializer_list<QWidget*>{work_, progress_, cancel_}) widget->show();
    });
    connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(person_, &QToolButton::clicked, this, [this] { people_->popup(person_->mapToGlobal(QPoint(0, -people_->sizeHint().height()))); });
    connect(data_, &QToolButton::clicked, this, &StatusLine::importRequested);
    connect(version_, &QToolButton::clicked, this, &StatusLine::agreementRequested);
    clearWorkspace();
    setBusy(false);
}

void StatusLine::showWorkspace(const QString& name, const QString& path)
{
    open_ = true;
    workspace_->setText(name);
    workspace_->setToolTip(path.toHtmlEscaped());
    retranslate();
}

void StatusLine::showOverview(const WorkspaceOverview& overview, Instant now, const QTimeZone& zone)
{
    overview_ = overview;
    now_ = now;
    zone_ = zone;
    retranslate();
}

void StatusLine::showActor(const std::optional<usecase::Person>& actor)
{
    actor_ = actor;
    retranslate();
}

void StatusLine::clearWorkspace()
{
    open_ = false;
    overview_ = {};
    actor_.reset();
    workspace_->clear();
    retranslate();
}

void StatusLine::setBusy(bool busy)
{
    if (busy) {
        progress_->setRange(0, 0);
        delay_->start();
        return;
    }
    delay_->stop();
    for (QWidget* widget : std::initializer_list<QWidget*>{work_, progress_, cancel_}) widget->hide();
}

void StatusLine::setProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1'000;
    if (total <= 0) return;
    progress_->setRange(0, steps);
    progress_->setValue(static_cast<int>(done * steps / total));
}

QString StatusLine::versionText() const
{
    switch (overview_.state) {
        case AgreementState::None: return tr("No agreement yet");
        case AgreementState::Draft: return tr("Draft %1, unsigned").arg(overview_.version);
        case AgreementState::Trial: return tr("Trial of version %1").arg(overview_.version);
        case AgreementState::InForce:
            return overview_.newestDraft > 0 ? tr("Version %1 in force, %2 being negotiated").arg(overview_.version).arg(overview_.newestDraft)
                                             : tr("Version %1 in force").arg(overview_.version);
    }
    return {};
}

void StatusLine::fillPeople()
{
    people_->clear();
    for (const usecase::Person& person : overview_.persons) {
        const QString label = tr("%1 (%2)").arg(QString::fromStdString(person.name).replace(u'&', QStringLiteral("&&")), name(person.side));
        QAction* action = people_->addAction(label, this, [this, person] { emit personChosen(person); });
        action->setCheckable(true);
        action->setChecked(actor_ && actor_->id == person.id);
    }
    if (!overview_.persons.empty()) people_->addSeparator();
    people_->addAction(icon(QStringLiteral("person-add")), tr("Add person…"), this, &StatusLine::addPersonRequested);
}

void StatusLine::showData()
{
    const auto& at = overview_.dataAsOf;
    const bool stale = at && isStale(*at, now_);
    const auto days = at ? QDateTime::fromSecsSinceEpoch(at->seconds, zone_).date().daysTo(QDateTime::fromSecsSinceEpoch(now_.seconds, zone_).date()) : 0;
    data_->setText(!at ? tr("No data yet") : days >= 2 ? tr("Data: %n day(s) old", nullptr, static_cast<int>(days)) : tr("Data: %1").arg(nearTime(*at, now_, zone_)));
    data_->setIcon(icon(stale ? QStringLiteral("warning") : QStringLiteral("import"), stale ? theme::Tone::Warn : theme::Tone::Muted));
    QStringList lines;
    for (const usecase::Batch& batch : overview_.newest)
        lines << tr("%1: %2, %3").arg(kindName(batch.kind), dateTime(batch.recordedAt, zone_), QString::fromStdString(batch.source));
    lines << (at ? tr("The last import of each kind. A click goes to Import.") : tr("A click goes to Import."));
    // Names of files are data.
    data_->setToolTip(QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(u'\n').toHtmlEscaped()));
    data_->setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

void StatusLine::retranslate()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{workspace_, person_, version_, data_}) widget->setVisible(open_);
    person_->setText(actor_ ? tr("%1, %2").arg(QString::fromStdString(actor_->name).replace(u'&', QStringLiteral("&&")), name(actor_->side))
                            : tr("Who are you?"));
    person_->setToolTip(tr("The person you act as. Without a key the identity is declared, not proven."));
    version_->setText(versionText());
    version_->setToolTip(tr("Go to the agreement"));
    showData();
    work_->setText(tr("Working…"));
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Cancel running work"));
    progress_->setAccessibleName(tr("Progress of the running work"));
    fillPeople();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QStatusBar::changeEvent(event);
}

}  // namespace handschlag::ui
