#include "ui/waterfall/targets_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shell/session.h"
#include "ui/waterfall/burn_up_chart.h"
#include "ui/waterfall/burn_up_model.h"
#include "ui/shared/period_box.h"

namespace handschlag::ui {
namespace {

QString weeksLeft(const insight::BurnUp& burnUp)
{
    return TargetsView::tr("%1 a week needed in the %n week(s) left.", nullptr, burnUp.weeksLeft).arg(QLocale().toString(*burnUp.perWeekNeeded, 'f', 1));
}

QString likely(const insight::BurnUp& burnUp)
{
    if (burnUp.weeksLeft == 0) return {};
    if (burnUp.weeks.empty() || !burnUp.weeks.back().fan)
        return TargetsView::tr("Not enough evidence for a forecast: it needs %1 weeks of handovers before the quarter.").arg(insight::weeksForForecast);
    const insight::Fan& fan = *burnUp.weeks.back().fan;
    QString text = TargetsView::tr("Likely at the end: %1 (8 of 10 times %2 to %3).").arg(count(fan.median), count(fan.low), count(fan.high));
    if (burnUp.chance && burnUp.promised > 0) text += QLatin1Char(' ') + TargetsView::tr("The promise is kept with a chance of %1.").arg(percent(*burnUp.chance));
    return text;
}

}  // namespace

QString deliverySentence(const usecase::DeliveryReport& report)
{
    const insight::BurnUp& burnUp = report.burnUp;
    QStringList sentences;
    if (burnUp.promised > 0)
        sentences << TargetsView::tr("%1 of %2 promised leads delivered: %3 handed over, %4 taken off by upheld rejections.")
                         .arg(count(burnUp.net), count(burnUp.promised), count(burnUp.gross), count(burnUp.gross - burnUp.net));
    else
        sentences << TargetsView::tr("%1 leads handed over, %2 net. No agreement in force promises a number.").arg(count(burnUp.gross), count(burnUp.net));
    if (burnUp.disputed > 0) sentences << TargetsView::tr("%n rejection(s) not settled yet.", nullptr, static_cast<int>(burnUp.disputed));
    if (burnUp.promised > 0 && burnUp.isKept()) sentences << TargetsView::tr("The promise is kept.");
    if (burnUp.perWeekNeeded && burnUp.promised > 0) sentences << weeksLeft(burnUp);
    if (const QString end = likely(burnUp); !end.isEmpty()) sentences << end;
    return sentences.join(QLatin1Char(' '));
}

TargetsView::TargetsView(Session* session, QWidget* parent) : QWidget(parent), session_(session), model_(new BurnUpModel(this))
{
    createViews();
    retranslate();
    connect(quarters_, &QComboBox::activated, this, &TargetsView::reload);
    connect(output_, &OutputMenu::noticed, this, &TargetsView::noticed);
}

void TargetsView::createViews()
{
    caption_ = new QLabel(this);
    quarters_ = new QuarterBox(dayIn(session_->zone(), session_->now()), session_->yearStart(), this);
    quarters_->setObjectName(QStringLiteral("targetsQuarter"));
    caption_->setBuddy(quarters_);
    output_ = new OutputMenu([this] { return output(); }, this);
    output_->setObjectName(QStringLiteral("targetsOutput"));
    words_ = theme::plainLabel({}, this);
    words_->setObjectName(QStringLiteral("targetsWords"));
    words_->setWordWrap(true);
    basis_ = theme::plainLabel({}, this);
    basis_->setWordWrap(true);
    theme::setTone(basis_, theme::Tone::Muted);
    chart_ = new BurnUpChart(this);
    chart_->setObjectName(QStringLiteral("targetsChart"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(chart_);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("targetsTable"));
    table_->setModel(model_);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::small);
    top->addWidget(caption_);
    top->addWidget(quarters_);
    top->addStretch(1);
    top->addWidget(output_);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(area);
    both->addWidget(table_);
    both->setStretchFactor(0, 1);
    session_->memory().keep(both, QStringLiteral("waterfall/targets_splitter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::small, 0, 0);
    column->setSpacing(theme::small);
    column->addLayout(top);
    column->addWidget(words_);
    column->addWidget(basis_);
    column->addWidget(both, 1);
}

void TargetsView::reload()
{
    const usecase::DeliveryQuery query{session_->product(), quarters_->from(), quarters_->to(), session_->now()};
    const int question = ++question_;
    session_->tasks().run<usecase::DeliveryReport>(
        this, [query](usecase::Store& store, const Progress&) { return usecase::delivery(store, query); },
        [this, question](Result<usecase::DeliveryReport> report) {
            if (question != question_) return;
            if (!report) {
                words_->setText(sentence(report.error()));
                emit noticed(sentence(report.error()));
                return;
            }
            present(*report);
        });
}

void TargetsView::present(const usecase::DeliveryReport& report)
{
    report_ = report;
    chart_->setBurnUp(report.burnUp);
    model_->setBurnUp(report.burnUp);
    table_->resizeColumnsToContents();
    words_->setText(deliverySentence(report));
    QStringList basis{tr("data as of %1").arg(dateTime(report.query.asOf, session_->zone())),
                      report.version ? tr("promise of version %1").arg(*report.version) : tr("no agreement in force"),
                      tr("trials do not count")};
    basis_->setText(basis.join(QStringLiteral(" · ")));
    chart_->setAccessibleDescription(words_->text());
}

Output TargetsView::output() const
{
    Output output;
    output.picture.title = tr("Delivery in %1").arg(quarters_->currentText());
    output.picture.basis = words_->text() + QLatin1Char('\n') + basis_->text();
    output.picture.size = chart_->size();
    output.picture.palette = palette();
    output.picture.font = font();
    output.picture.draw = [chart = chart_](QPainter& painter, const QRectF& area) { chart->draw(painter, area); };
    output.table = model_;
    output.wantedColumn = [](int) { return true; };
    output.fileName = tr("delivery") + u'-' + quarters_->currentText().replace(QLatin1Char(' '), QLatin1Char('-'));
    return output;
}

void TargetsView::retranslate()
{
    caption_->setText(tr("&Quarter"));
    chart_->setAccessibleName(tr("Delivered leads by week"));
    table_->setAccessibleName(tr("Delivered leads by week"));
    output_->retranslate();
    model_->retranslate();
    quarters_->retranslate();
    if (report_) present(*report_);
}

}  // namespace handschlag::ui
