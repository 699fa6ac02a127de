#include "ui/review/scorecard_slide.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/shared/formats.h"
#include "ui/waterfall/breach_panel.h"

namespace handschlag::ui {
namespace {

using agreement::Side;
using review::ScoreLine;

const std::vector<int> columnWeights{11, 4, 4, 5, 4};
constexpr std::array sides{Side::Marketing, Side::Sales};

enum Column { What, Result, Basis, Before, Behind };

enum class Word { Unknown, Running, Kept, Missed, Counted };

/// Where the agreement promises a number or a share, it was kept or not. Elsewhere each case is a promise of its own: they are counted.
Word wordOf(const ScoreLine& line, bool quarterOver)
{
    const auto rate = line.rateBp();
    if (!rate) return Word::Unknown;
    const std::int64_t wanted = line.promisedPercent ? std::int64_t{*line.promisedPercent} * 100 : 10'000;
    if (*rate >= wanted) return Word::Kept;
    if (line.key == "delivered") return quarterOver ? Word::Missed : Word::Running;
    return line.promisedPercent ? Word::Missed : Word::Counted;
}

LineCell resultCell(const ScoreLine& line, bool quarterOver)
{
    const QString rate = ReviewWords::rate(line.rateBp());
    switch (wordOf(line, quarterOver)) {
        case Word::Kept: return {.text = rate, .number = true, .strong = true, .tone = theme::Tone::Ok, .detail = ScorecardSlide::tr("✓ kept")};
        case Word::Missed: return {.text = rate, .number = true, .strong = true, .tone = theme::Tone::Danger, .detail = ScorecardSlide::tr("✗ not kept")};
        case Word::Counted:
            return {.text = rate, .number = true, .strong = true, .detail = ScorecardSlide::tr("%Ln missed", nullptr, static_cast<int>(line.judged - line.kept))};
        case Word::Running: return {.text = rate, .number = true, .strong = true, .detail = ScorecardSlide::tr("so far")};
        case Word::Unknown: break;
    }
    return {.text = rate, .number = true, .tone = theme::Tone::Muted, .detail = ScorecardSlide::tr("nothing due")};
}

/// Large type has room for what counts now.
TextLine lineOf(const ScoreLine& line, bool quarterOver, bool presenting)
{
    const QString promised = ReviewWords::promised(line), earlier = ReviewWords::promisedBefore(line);
    const int breaches = static_cast<int>(line.breaches.size());
    const QString before = ReviewWords::trend(line);
    return {line.key,
            {{.text = ReviewWords::promise(line.key), .strong = true, .detail = presenting || earlier.isEmpty() ? promised : promised + u'\n' + earlier},
             resultCell(line, quarterOver),
             {.text = ReviewWords::kept(line), .number = true},
             {.text = before.isEmpty() ? QStringLiteral("–") : before, .number = true, .detail = presenting ? QString() : ReviewWords::longerTrend(line)},
             {.text = breaches == 0 ? QStringLiteral("–") : QStringLiteral("%1 ›").arg(count(breaches)),
              .number = true,
              .tone = breaches == 0 ? theme::Tone::Muted : theme::Tone::Accent,
              .hint = breaches == 0 ? QString() : ScorecardSlide::tr("Show %n breach(es)", nullptr, breaches)}}};
}

/// Promises whose time is not up, or whose breach is excused, are no part of any rate.
QString notCounted(const review::Figures& figures)
{
    std::int64_t pending = 0, excused = 0;
    for (const ScoreLine& line : figures.lines) {
        pending += line.counts.pending;
        excused += line.counts.excused;
    }
    return pending + excused == 0 ? QString() : ScorecardSlide::tr("Not counted: %1 still pending, %2 excused.").arg(count(pending), count(excused));
}

}  // namespace

ScorecardSlide::ScorecardSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent),
      tables_{new LinesView(QStringLiteral("scorecardMarketing"), columnWeights), new LinesView(QStringLiteral("scorecardSales"), columnWeights)},
      notes_(theme::plainLabel()),
      own_(theme::plainLabel()),
      behind_(new QWidget),
      breaches_(new BreachPanel(tools.session->memory())),
      close_(new QPushButton)
{
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
    for (LinesView* table : tables_) column()->addWidget(table);
    column()->addWidget(notes_);
    column()->addWidget(own_);
    column()->addWidget(behind_);
    for (LinesView* table : tables_) {
        connect(table, &LinesView::lineActivated, this, [this](const std::string& key) { showBreaches(key); });
        connect(table, &QTableView::clicked, this, [this, table](const QModelIndex& index) {
            if (const TextLine* line = index.column() == Behind ? table->lines().lineAt(index) : nullptr) showBreaches(line->id);
        });
    }
    connect(close_, &QPushButton::clicked, this, &ScorecardSlide::closeBreaches);
    connect(breaches_, &BreachPanel::noticed, this, &Slide::noticed);
    connect(breaches_, &BreachPanel::leadOpened, this,
            [this](LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); });
}

void ScorecardSlide::setTexts()
{
    close_->setText(tr("Close the list"));
    for (std::size_t i = 0; i < tables_.size(); ++i) tables_[i]->setAccessibleName(tr("Promises of %1").arg(name(sides[i])));
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
    fillTables(figures);
    QStringList notes;
    if (figures.salesHidden) notes << tr("Sales has too few people: its figures would be those of single persons and are not shown.");
    if (figures.restHidden) notes << tr("A team is left out where the rest would be one person.");
    if (figures.lacks(review::Missing::PartOfQuarter)) notes << ReviewWords::missing(review::Missing::PartOfQuarter);
    if (const QString rest = notCounted(figures); !rest.isEmpty()) notes << rest;
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

void ScorecardSlide::fillTables(const review::Figures& figures)
{
    for (std::size_t i = 0; i < tables_.size(); ++i) {
        std::vector<TextLine> lines;
        for (const ScoreLine& line : figures.lines)
            if (line.side == sides[i]) lines.push_back(lineOf(line, figures.over, tools().presenting));
        tables_[i]->lines().setHeaders({name(sides[i]), tr("Result"), tr("kept of due"), tr("quarter before"), tr("breaches")});
        tables_[i]->setVisible(!lines.empty());
        tables_[i]->lines().setLines(std::move(lines));
    }
}

void ScorecardSlide::showBreaches(const std::string& key)
{
    const ScoreLine* line = load() ? load()->report.figures.line(key) : nullptr;
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
    breaches_->present(tr("%1: %n breach(es)", nullptr, static_cast<int>(line->breaches.size())).arg(ReviewWords::promise(line->key)),
                       tr("Whose they are and at what time of day is not listed."), std::move(rows), shown_ == line->key);
    shown_ = line->key;
    behind_->show();
    reveal(behind_);
}

void ScorecardSlide::closeBreaches()
{
    shown_.clear();
    behind_->hide();
}

}  // namespace handschlag::ui
