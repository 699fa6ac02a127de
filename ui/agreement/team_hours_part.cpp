#include "ui/agreement/team_hours_part.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/agreement/row_problems.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::Document;
using agreement::TeamHours;

std::vector<std::string> namesOf(const Document& document)
{
    std::vector<std::string> names;
    for (const TeamHours& team : document.calendar.teams) names.push_back(team.team);
    return names;
}

/// As a menu shows it.
QString plainText(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

/// To begin with, a team has what everybody has.
TeamHours hoursLikeEverybody(const agreement::CalendarClause& calendar, const std::string& team)
{
    return {team, calendar.zone, calendar.region, calendar.hours, calendar.closedYearly, calendar.closedDays};
}

}  // namespace

std::vector<std::string> teamsWithoutHours(const Document& document)
{
    const std::vector<std::string> listed = namesOf(document);
    std::vector<std::string> names;
    for (const agreement::Route& route : document.routing.routes) {
        if (route.target != agreement::RouteTarget::Team || route.team.empty()) continue;
        if (std::ranges::find(listed, route.team) == listed.end() && std::ranges::find(names, route.team) == names.end()) names.push_back(route.team);
    }
    return names;
}

TeamHoursPart::TeamHoursPart(Draft* draft, Detail detail, QWidget* parent)
    : ClausePart(parent),
      draft_(draft),
      makeDetail_(std::move(detail)),
      column_(new QVBoxLayout(this)),
      whoseTitle_(theme::plainLabel()),
      whose_(new QComboBox),
      add_(new QToolButton),
      remove_(new QToolButton),
      hint_(theme::plainLabel()),
      problems_(theme::plainLabel()),
      detail_(makeDetail_(everybodysHours)),
      names_(namesOf(draft->document()))
{
    createSwitch();
    column_->addWidget(detail_);
    connect(whose_, &QComboBox::activated, this, [this](int index) { choose(index - 1); });
    connect(add_->menu(), &QMenu::aboutToShow, this, &TeamHoursPart::fillOffers);
    connect(remove_, &QToolButton::clicked, this, &TeamHoursPart::remove);
    connect(draft, &Draft::changed, this, &TeamHoursPart::followDocument);
    connect(draft, &Draft::editableChanged, this, &TeamHoursPart::enableButtons);
    connect(draft, &Draft::problemsChanged, this, &TeamHoursPart::showProblems);
    retranslate();
    enableButtons();
    showProblems();
}

void TeamHoursPart::createSwitch()
{
    column_->setContentsMargins({});
    column_->setSpacing(theme::medium);
    whoseTitle_->setFont(theme::headingFont(font()));
    whoseTitle_->setBuddy(whose_);
    whose_->setObjectName(QStringLiteral("calendar.whose"));
    whose_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add_->setObjectName(QStringLiteral("addTeam"));
    add_->setIcon(icon(QStringLiteral("add")));
    add_->setMenu(new QMenu(add_));
    add_->setPopupMode(QToolButton::InstantPopup);
    remove_->setObjectName(QStringLiteral("removeTeam"));
    remove_->setIcon(icon(QStringLiteral("delete")));
    auto* row = new QHBoxLayout;
    row->addWidget(whoseTitle_);
    row->addWidget(whose_);
    for (QToolButton* button : {add_, remove_}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    row->addStretch();
    column_->addLayout(row);
    hint_->setWordWrap(true);
    theme::setTone(hint_, theme::Tone::Muted);
    problems_->setObjectName(QStringLiteral("calendar.teams.problems"));
    problems_->setWordWrap(true);
    theme::setTone(problems_, theme::Tone::Danger);
    column_->addWidget(hint_);
    column_->addWidget(problems_);
}

void TeamHoursPart::choose(int team)
{
    {
        const QSignalBlocker quiet(whose_);
        whose_->setCurrentIndex(team + 1);
    }
    if (team == team_) return;
    team_ = team;
    // Its own editor may be the one that is asking.
    detail_->hide();
    detail_->deleteLater();
    detail_ = makeDetail_(team);
    column_->addWidget(detail_);
    detail_->show();
    enableButtons();
}

void TeamHoursPart::followDocument()
{
    const std::vector<std::string> now = namesOf(draft_->document());
    if (now == names_) return;
    int team = team_;
    // A team that came or went moves the others; a team that is called otherwise stays where it is.
    if (now.size() != names_.size() && team != everybodysHours) {
        const auto found = std::ranges::find(now, names_[static_cast<std::size_t>(team)]);
        team = found == now.end() ? everybodysHours : static_cast<int>(found - now.begin());
    }
    names_ = now;
    fillSwitch();
    choose(team);
    showProblems();
}

void TeamHoursPart::fillSwitch()
{
    const QSignalBlocker quiet(whose_);
    whose_->clear();
    whose_->addItem(tr("everybody"));
    for (const std::string& name : names_) whose_->addItem(tr("team “%1”").arg(QString::fromStdString(name)));
    whose_->setCurrentIndex(team_ + 1);
}

void TeamHoursPart::fillOffers()
{
    add_->menu()->clear();
    for (const std::string& name : teamsWithoutHours(draft_->document()))
        connect(add_->menu()->addAction(plainText(QString::fromStdString(name))), &QAction::triggered, this, [this, name] { add(name); });
    if (add_->menu()->isEmpty()) add_->menu()->addAction(tr("Every team of the routing has hours of its own"))->setEnabled(false);
}

void TeamHoursPart::add(const std::string& team)
{
    const std::size_t before = names_.size();
    draft_->edit(tr("Add the hours of a team"), {},
                 [&team](Document& document) { document.calendar.teams.push_back(hoursLikeEverybody(document.calendar, team)); });
    if (names_.size() > before) choose(static_cast<int>(names_.size()) - 1);
}

void TeamHoursPart::remove()
{
    const int team = team_;
    draft_->edit(tr("Remove the hours of a team"), {}, [team](Document& document) {
        auto& teams = document.calendar.teams;
        if (team >= 0 && team < static_cast<int>(teams.size())) teams.erase(teams.begin() + team);
    });
}

void TeamHoursPart::enableButtons()
{
    add_->setEnabled(draft_->isEditable());
    remove_->setEnabled(draft_->isEditable());
    remove_->setVisible(team_ != everybodysHours);
    hint_->setVisible(team_ != everybodysHours);
}

void TeamHoursPart::showProblems()
{
    QStringList lines;
    for (const std::string& name : names_)
        for (const QString& problem : problemsOfRow(draft_->problems(), name, draft_->document().calendar.id)) {
            const QString line = QStringLiteral("✗ %1: %2").arg(QString::fromStdString(name), problem);
            if (!lines.contains(line)) lines << line;
        }
    problems_->setText(lines.join(u'\n'));
    problems_->setVisible(!lines.isEmpty());
}

void TeamHoursPart::refresh()
{
    followDocument();
    detail_->refresh();
}

void TeamHoursPart::retranslate()
{
    whoseTitle_->setText(tr("Hours of"));
    whose_->setAccessibleName(tr("Whose hours are shown"));
    add_->setText(tr("Team with other hours"));
    remove_->setText(tr("Back to everybody's hours"));
    hint_->setText(tr("These hours, holidays and closed days stand in the place of everybody's for this team."));
    fillSwitch();
    detail_->retranslate();
}

}  // namespace handschlag::ui
