#include "ui/review/scorecard_slide.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/shared/formats.h"
#include "ui/waterfall/breach_panel.h"

namespace handschlag::ui {
namespace {

using agreement::Side;
using review::ScoreLine;

constexpr int columnsOfSide = 4;

std::vector<const ScoreLine*> linesOf(const std::vector<ScoreLine>& lines, Side side)
{
    std::vector<const ScoreLine*> found;
    for (const ScoreLine& line : lines)
        if (line.side == side) found.push_back(&line);
    return found;
}

/// Of promises with a share: as promised or not; else only what is whole is green.
theme::Tone toneOf(const ScoreLine& line)
{
    const auto rate = line.rateBp();
    if (!rate) return theme::Tone::Muted;
    const std::int64_t wanted = line.promisedPercent ? std::int64_t{*line.promisedPercent} * 100 : 10'000;
    if (*rate >= wanted) return theme::Tone::Ok;
    return line.promisedPercent || *rate < 8'000 ? theme::Tone::Danger : theme::Tone::Neutral;
}

QString signOf(const ScoreLine& line)
{
    switch (toneOf(line)) {
        case theme::Tone::Ok: return QStringLiteral("✓ ");
        case theme::Tone::Danger: return QStringLiteral("✗ ");
        default: return {};
    }
}

void addSide(std::vector<LineCell>& cells, const ScoreLine* line)
{
    if (!line) {
        cells.resize(cells.size() + columnsOfSide);
        return;
    }
    const QString promised = ReviewWords::promised(*line);
    const QString what = ReviewWords::promise(line->key);
    QString kept = ReviewWords::kept(*line);
    if (!line->breaches.empty()) kept += u'\n' + ScorecardSlide::tr("%n breach(es)", nullptr, static_cast<int>(line->breaches.size()));
    cells.push_back({.text = promised.isEmpty() ? what : what + u'\n' + promised});
    cells.push_back({.text = kept, .number = true, .hint = line->breaches.empty() ? QString() : ScorecardSlide::tr("Double click lists the breaches")});
    cells.push_back({.text = signOf(*line) + ReviewWords::rate(line->rateBp()), .number = true, .strong = true, .tone = toneOf(*line)});
    const QString trend = ReviewWords::trend(*line);
    cells.push_back({.text = trend.isEmpty() ? QStringLiteral("–") : trend, .tone = theme::Tone::Muted});
}

}  // namespace

ScorecardSlide::ScorecardSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent),
      table_(new LinesView(QStringLiteral("scorecard"), {6, 4, 4, 4, 6, 4, 4, 4})),
      notes_(theme::plainLabel()),
      own_(theme::plainLabel()),
      behind_(new QWidget),
      breaches_(new BreachPanel(tools.session->memory())),
      close_(new QPushButton)
{
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    for (QLabel* label : {notes_, own_}) {
        label->setWordWrap(true);
        theme::setTone(label, theme::Tone::Muted);
    }
    own_->setObjectName(QStringLiteral("scorecardOwn"));
    behind_->setObjectName(QStringLiteral("scorecardBreaches"));
    behind_->hide();
    auto* below = new QVBoxLayout(behind_);
    below->setContentsMargins(0, 0, 0, 0);
    breaches_->setMinimumHeight(fontMetrics().height() * 12);
    below->addWidget(breaches_);
    below->addWidget(close_, 0, Qt::AlignLeft);
    column()->addWidget(table_);
    column()->addWidget(notes_);
    column()->addWidget(own_);
    column()->addWidget(behind_);
    connect(table_, &LinesView::lineActivated, this, [this](const std::string&, int cell) { showBreaches(table_->currentIndex().row(), cell); });
    connect(close_, &QPushButton::clicked, this, &ScorecardSlide::closeBreaches);
    connect(breaches_, &BreachPanel::noticed, this, &Slide::noticed);
    connect(breaches_, &BreachPanel::leadOpened, this,
            [this](LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); });
}

void ScorecardSlide::setTexts()
{
    close_->setText(tr("Close the list"));
    table_->setAccessibleName(tr("Promises of marketing at the left, of sales at the right"));
    breaches_->retranslate();
}

void ScorecardSlide::fill(const ReviewLoad& load)
{
    const review::Figures& figures = load.report.figures;
    if (figures.lacks(review::Missing::Agreement))
        return showEmpty(tr("Nothing was promised in this quarter"), ReviewWords::missing(review::Missing::Agreement), tr("Go to the agreement"), QStringLiteral("agreement"));
    if (figures.lines.empty())
        return showEmpty(tr("There is nothing to judge yet"), tr("Promises are judged by handovers, and none was made in this quarter."), tr("Go to the queue"),
                         QStringLiteral("queue"));
    table_->lines().setHeaders({tr("Marketing promised"), tr("kept"), tr("rate"), tr("before"), tr("Sales promised"), tr("kept"), tr("rate"), tr("before")});
    const auto marketing = linesOf(figures.lines, Side::Marketing), sales = linesOf(figures.lines, Side::Sales);
    std::vector<TextLine> lines;
    for (std::size_t row = 0; row < std::max(marketing.size(), sales.size()); ++row) {
        TextLine line{std::to_string(row), {}};
        addSide(line.cells, row < marketing.size() ? marketing[row] : nullptr);
        addSide(line.cells, row < sales.size() ? sales[row] : nullptr);
        lines.push_back(std::move(line));
    }
    table_->lines().setLines(std::move(lines));
    QStringList notes;
    if (figures.salesHidden) notes << tr("Sales has too few people: its figures would be those of single persons and are not shown.");
    if (figures.restHidden) notes << tr("A team is left out where the rest would be one person.");
    if (figures.lacks(review::Missing::PartOfQuarter)) notes << ReviewWords::missing(review::Missing::PartOfQuarter);
    notes << tr("Kept = in time of all judged. Each handover is judged by the version it was made under; trials do not count.");
    notes_->setText(notes.join(u' '));
    // Nobody's own figures on the wall.
    own_->setText(tools().presenting ? QString() : ownText(load));
    own_->setVisible(!own_->text().isEmpty());
    const review::ScoreLine* shown = figures.line(shown_);
    if (!shown || shown->breaches.empty()) closeBreaches();
    showContent();
}

QString ScorecardSlide::ownText(const ReviewLoad& load) const
{
    QStringList parts;
    for (const ScoreLine& line : load.report.own)
        if (line.judged > 0) parts << QStringLiteral("%1 %2 (%3)").arg(ReviewWords::promise(line.key), ReviewWords::kept(line), ReviewWords::rate(line.rateBp()));
    return parts.isEmpty() ? QString() : tr("Your own, seen by you alone: %1").arg(parts.join(QStringLiteral(" · ")));
}

const ScoreLine* ScorecardSlide::lineAt(int row, Side side) const
{
    if (!load() || row < 0) return nullptr;
    const auto lines = linesOf(load()->report.figures.lines, side);
    return static_cast<std::size_t>(row) < lines.size() ? lines[static_cast<std::size_t>(row)] : nullptr;
}

void ScorecardSlide::showBreaches(int row, int column)
{
    const ScoreLine* line = lineAt(row, column < columnsOfSide ? Side::Marketing : Side::Sales);
    if (!line || line->breaches.empty()) return closeBreaches();
    std::vector<BreachRow> rows;
    for (const review::BreachRef& breach : line->breaches) {
        BreachRow made{.handover = breach.handover, .due = breach.due, .standing = breach.standing};
        if (const review::LeadName* lead = load()->report.lead(breach.handover)) {
            made.lead = lead->lead;
            made.name = lead->name;
            made.company = lead->company;
        }
        rows.push_back(std::move(made));
    }
    breaches_->present(tr("%1: %n breach(es)", nullptr, static_cast<int>(rows.size())).arg(ReviewWords::promise(line->key)),
                       tr("Whose they are and at what time of day is not listed."), std::move(rows), shown_ == line->key);
    shown_ = line->key;
    behind_->show();
}

void ScorecardSlide::closeBreaches()
{
    shown_.clear();
    behind_->hide();
}

}  // namespace handschlag::ui
