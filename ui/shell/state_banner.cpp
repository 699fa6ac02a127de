#include "ui/shell/state_banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int signSize = 18;

}  // namespace

StateBanner::StateBanner(QWidget* parent) : QFrame(parent), sign_(new QLabel(this)), text_(theme::plainLabel({}, this)), open_(new QPushButton(this))
{
    setObjectName(QStringLiteral("stateBanner"));
    text_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("stateBannerOpen"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::tight, theme::medium, theme::tight);
    layout->setSpacing(theme::small);
    layout->addWidget(sign_);
    layout->addWidget(text_, 1);
    layout->addWidget(open_);
    connect(open_, &QPushButton::clicked, this, &StateBanner::agreementRequested);
    hide();
}

void StateBanner::show(const WorkspaceOverview& overview, const QTimeZone& zone, bool agreementVisible)
{
    sign_->setPixmap(icon(QStringLiteral("warning"), theme::Tone::Warn).pixmap(signSize, signSize));
    open_->setText(tr("Go to the agreement"));
    open_->setVisible(!agreementVisible);
    switch (overview.state) {
        case AgreementState::InForce: hide(); return;
        case AgreementState::Trial:
            text_->setText(overview.trialUntil ? tr("Trial of version %1 until %2: it counts in nobody's scorecard.")
                                                     .arg(overview.version)
                                                     .arg(date(*overview.trialUntil, zone))
                                               : tr("Trial of version %1: it counts in nobody's scorecard.").arg(overview.version));
            break;
        case AgreementState::Draft:
            text_->setText(tr("Nothing is signed yet. Leads are judged under draft %1; none are handed over before a trial or both signatures.")
                               .arg(overview.version));
            break;
        case AgreementState::None: text_->setText(tr("There is no agreement yet: leads cannot be judged.")); break;
    }
    setVisible(true);
}

void StateBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::wash(theme::Tone::Warn, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::line(palette()));
}

}  // namespace handschlag::ui
