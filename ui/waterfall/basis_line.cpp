#include "ui/waterfall/basis_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

QString basisSentence(const usecase::WaterfallReport& report, const QTimeZone& zone)
{
    const usecase::WaterfallQuery& query = report.query;
    const QString from = date(query.from);
    const QString last = date(query.to.plus(-1));
    QStringList parts;
    if (query.mode == pipeline::Mode::Cohort)
        parts << BasisLine::tr("Entered %1 from %2 to %3, followed for %4 days").arg(anchorName(report), from, last).arg(query.horizonDays);
    else
        parts << BasisLine::tr("Entries from %1 to %2, whenever the leads became %3; rates may exceed 100 %").arg(from, last, anchorName(report));
    for (const usecase::FieldValue& condition : query.only)
        parts << BasisLine::tr("only %1: %2").arg(WaterfallWords::field(QString::fromStdString(condition.field)), WaterfallWords::group(condition.value));
    if (query.unit != usecase::CountingUnit::Cycles)
        parts << BasisLine::tr("counted in %1, days in passes").arg(WaterfallWords::unit(query.unit));
    if (!query.withImputed) parts << BasisLine::tr("without skipped stages");
    if (query.businessTime) parts << BasisLine::tr("days of 24 hours of business time");
    parts << BasisLine::tr("data as of %1").arg(dateTime(query.asOf, zone));
    if (query.knownOn) parts << BasisLine::tr("as known on %1").arg(date(*query.knownOn));
    if (query.unit == usecase::CountingUnit::Cycles) parts << BasisLine::tr("colours show where the leads are now");
    parts << (report.source.agreementInForce ? BasisLine::tr("stages of version %1").arg(report.source.version.value_or(0))
                                             : BasisLine::tr("no agreement in force"));
    return parts.join(QStringLiteral(" · "));
}

BasisLine::BasisLine(QWidget* parent) : QWidget(parent)
{
    basis_ = theme::plainLabel({}, this);
    basis_->setObjectName(QStringLiteral("waterfallBasis"));
    basis_->setWordWrap(true);
    immature_ = new QPushButton(this);
    immature_->setObjectName(QStringLiteral("waterfallImmature"));
    negative_ = new QPushButton(this);
    negative_->setObjectName(QStringLiteral("waterfallNegative"));
    newest_ = new QPushButton(this);
    newest_->setObjectName(QStringLiteral("waterfallNewest"));
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(theme::small);
    row_->addWidget(basis_, 1);
    for (QPushButton* button : {newest_, immature_, negative_}) {
        button->hide();
        row_->addWidget(button);
    }
    connect(immature_, &QPushButton::clicked, this, &BasisLine::immatureChosen);
    connect(negative_, &QPushButton::clicked, this, &BasisLine::negativeChosen);
    connect(newest_, &QPushButton::clicked, this, &BasisLine::newestChosen);
    retranslate();
}

void BasisLine::append(QWidget* widget) { row_->addWidget(widget); }

void BasisLine::retranslate() { newest_->setText(tr("Show the newest quarter with entries")); }

void BasisLine::showFailure(const QString& sentence)
{
    theme::setTone(basis_, theme::Tone::Danger);
    basis_->setText(sentence);
}

void BasisLine::showReport(const usecase::WaterfallReport& report, const QTimeZone& zone, bool offerNewest)
{
    theme::setTone(basis_, theme::Tone::Muted);
    basis_->setText(basisSentence(report, zone));
    const pipeline::Waterfall& whole = report.whole;
    immature_->setVisible(whole.immature > 0);
    immature_->setText(tr("%n still within the horizon", nullptr, static_cast<int>(whole.immature)));
    negative_->setVisible(whole.negativeLags > 0);
    negative_->setText(tr("%1 before %2, not counted").arg(count(whole.negativeLags), anchorName(report)));
    newest_->setVisible(offerNewest);
}

}  // namespace handschlag::ui
