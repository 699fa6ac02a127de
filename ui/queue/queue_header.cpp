#include "ui/queue/queue_header.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

QueueHeader::QueueHeader(const QList<QAction*>& buttons, QMenu* menu, QWidget* parent)
    : QWidget(parent), counts_(theme::plainLabel()), search_(new QLineEdit), team_(new QComboBox), menu_(new QToolButton)
{
    counts_->setObjectName(QStringLiteral("queueCounts"));
    counts_->setFont(theme::headingFont(font()));
    search_->setObjectName(QStringLiteral("queueSearch"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(search_->fontMetrics().averageCharWidth() * 34);
    team_->setObjectName(QStringLiteral("queueTeam"));
    team_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    menu_->setIcon(icon(QStringLiteral("configure")));
    menu_->setMenu(menu);
    menu_->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(counts_);
    row->addStretch(1);
    row->addWidget(search_, 2);
    row->addWidget(team_);
    for (QAction* action : buttons) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    row->addWidget(menu_);
    connect(search_, &QLineEdit::textChanged, this, &QueueHeader::filterChanged);
    connect(team_, &QComboBox::activated, this, [this] {
        wanted_ = {team_->currentData().toLongLong()};
        emit filterChanged();
    });
    setTeams({});
    retranslate();
}

void QueueHeader::showCounts(const QueueCounts& counts)
{
    shown_ = counts;
    QStringList parts{tr("%1 waiting").arg(count(counts.waiting))};
    if (counts.dueSoon > 0) parts << tr("%1 due in 15 min").arg(count(counts.dueSoon));
    if (counts.overdue > 0) parts << tr("%1 overdue").arg(count(counts.overdue));
    counts_->setText(parts.join(QStringLiteral("  ·  ")));
}

void QueueHeader::setTeams(const std::vector<usecase::Team>& teams)
{
    teams_ = teams;
    const bool gone = wanted_ && wanted_ != mine && std::ranges::find(teams_, wanted_, &usecase::Team::id) == teams_.end();
    if (gone) wanted_ = {};
    fillTeams();
}

void QueueHeader::setPerson(std::optional<PersonId> person)
{
    if (person == person_) return;
    person_ = person;
    fillTeams();
}

void QueueHeader::fillTeams()
{
    team_->clear();
    team_->addItem(tr("All teams"), 0);
    if (person_) team_->addItem(tr("My queue"), QVariant::fromValue<qlonglong>(mine.value));
    for (const usecase::Team& team : teams_) team_->addItem(QString::fromStdString(team.name), QVariant::fromValue<qlonglong>(team.id.value));
    team_->setVisible(team_->count() > 1);
    chooseTeam(wanted_);
}

void QueueHeader::chooseTeam(TeamId team)
{
    wanted_ = team;
    team_->setCurrentIndex(std::max(0, team_->findData(QVariant::fromValue<qlonglong>(team.value))));
}

void QueueHeader::setSearch(const QString& text) { search_->setText(text); }

void QueueHeader::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

QueueFilter QueueHeader::filter() const
{
    QueueFilter filter{search_->text(), std::nullopt};
    if (wanted_ == mine)
        filter.person = person_;
    else if (wanted_)
        filter.team = wanted_;
    return filter;
}

void QueueHeader::retranslate()
{
    search_->setPlaceholderText(tr("Search company, name, e-mail"));
    search_->setAccessibleName(tr("Search the queue"));
    search_->setToolTip(tr("Search company, name, e-mail (Ctrl+F)"));
    team_->setAccessibleName(tr("Team"));
    fillTeams();
    menu_->setAccessibleName(tr("Options of the queue"));
    menu_->setToolTip(menu_->accessibleName());
    showCounts(shown_);
}

}  // namespace handschlag::ui
