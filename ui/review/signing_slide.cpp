#include "ui/review/signing_slide.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/agreement/sign_dialog.h"
#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using agreement::Side;
using agreement::VersionState;

QString text(const std::string& value) { return QString::fromStdString(value); }

/// Changes that wait for an answer of this side.
int awaited(const AgreementLoad& agreement, Side side)
{
    return static_cast<int>(std::ranges::count_if(agreement.points, [side](const agreement::Point& point) { return point.awaits() == side; }));
}

TextLine stepLine(const std::string& id, const QString& what, bool done, const QString& detail)
{
    const theme::Tone tone = done ? theme::Tone::Ok : theme::Tone::Neutral;
    return {id, {{.text = done ? QStringLiteral("✓") : QStringLiteral("○"), .tone = tone}, {.text = what, .strong = true, .tone = tone}, {.text = detail}}};
}

}  // namespace

SigningSlide::SigningSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent),
      steps_(new LinesView(QStringLiteral("signingSteps"), {1, 8, 10})),
      propose_(new QPushButton),
      agreeMarketing_(new QPushButton),
      agreeSales_(new QPushButton),
      sign_(new QPushButton),
      open_(new QPushButton)
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    const std::pair<QPushButton*, const char*> named[]{
        {propose_, "reviewPropose"}, {agreeMarketing_, "reviewAgreeMarketing"}, {agreeSales_, "reviewAgreeSales"}, {sign_, "reviewSign"}, {open_, "reviewOpenAgreement"}};
    for (const auto& [button, name] : named) {
        button->setObjectName(QString::fromLatin1(name));
        flow->addWidget(button);
    }
    column()->addWidget(steps_);
    column()->addWidget(buttons);
    connect(propose_, &QPushButton::clicked, this, [this] {
        this->tools().actor->act([this] { this->tools().work->propose(load()->agreement->version.id); });
    });
    connect(agreeMarketing_, &QPushButton::clicked, this, [this] { agreeFor(Side::Marketing); });
    connect(agreeSales_, &QPushButton::clicked, this, [this] { agreeFor(Side::Sales); });
    connect(sign_, &QPushButton::clicked, this, &SigningSlide::sign);
    connect(open_, &QPushButton::clicked, this, [this] { emit navigationRequested(QStringLiteral("agreement"), {}); });
}

void SigningSlide::setTexts()
{
    propose_->setText(tr("Propose"));
    agreeMarketing_->setText(tr("Marketing agrees to all"));
    agreeSales_->setText(tr("Sales agrees to all"));
    sign_->setText(tr("Sign…"));
    open_->setText(tr("Open the agreement"));
    steps_->setAccessibleName(tr("Steps to both signatures"));
}

void SigningSlide::fill(const ReviewLoad& load)
{
    if (!load.agreement)
        return showEmpty(tr("There is no agreement yet"), tr("Begin one on the Agreement page; the wizard leads through it."), tr("Go to the agreement"), QStringLiteral("agreement"));
    const AgreementLoad& agreement = *load.agreement;
    const int number = agreement.version.number;
    switch (agreement.version.state) {
        case VersionState::InForce: say(tr("Version %1 is in force, signed by both sides").arg(number)); break;
        case VersionState::Superseded: say(tr("Version %1 is superseded").arg(number)); break;
        default: say(tr("Version %1 becomes the next agreement once both sides have signed").arg(number)); break;
    }
    std::vector<TextLine> lines;
    addSteps(agreement, lines);
    steps_->lines().setHeaders({QString(), tr("Step"), tr("How it stands")});
    steps_->lines().setLines(std::move(lines));
    showButtons(agreement);
    showContent();
}

void SigningSlide::addSteps(const AgreementLoad& agreement, std::vector<TextLine>& lines) const
{
    const agreement::Version& version = agreement.version;
    const int changes = static_cast<int>(agreement.points.size());
    const bool finished = version.state == VersionState::InForce || version.state == VersionState::Superseded;
    const bool proposed = version.state != VersionState::Draft;
    // A first text stands on nothing: all of it is read when signing.
    const bool changing = !finished && (changes > 0 || agreement.baseNumber > 0);
    if (changing) lines.push_back(stepLine("changes", tr("Changes are in the draft"), changes > 0, changes > 0 ? tr("%n change(s)", nullptr, changes) : tr("none yet")));
    const int blocking = static_cast<int>(std::ranges::count_if(agreement.points, [](const agreement::Point& point) { return agreement::isOpen(point.state); }));
    QString standing = version.proposedAt ? dateTime(*version.proposedAt, tools().session->zone()) : tr("not yet");
    if (!proposed && blocking > 0) standing = tr("%n change(s) to settle first, under “%1”", nullptr, blocking).arg(ReviewWords::point("definition"));
    lines.push_back(stepLine("propose", tr("Proposed to both sides"), proposed, standing));
    if (changing) {
        const int marketing = awaited(agreement, Side::Marketing), sales = awaited(agreement, Side::Sales);
        QStringList waits;
        if (marketing > 0) waits << tr("%n for marketing", nullptr, marketing);
        if (sales > 0) waits << tr("%n for sales", nullptr, sales);
        lines.push_back(stepLine("agree", tr("The other side agrees to every change"), proposed && waits.isEmpty(),
                                 waits.isEmpty() ? (proposed ? tr("agreed") : tr("after proposing")) : tr("to answer: %1").arg(waits.join(QStringLiteral(", ")))));
    }
    for (const Side side : {Side::Marketing, Side::Sales}) {
        const auto signature = std::ranges::find(version.signatures, side, &agreement::Signature::side);
        const bool done = signature != version.signatures.end();
        lines.push_back(stepLine(agreement::key(side), tr("%1 signs").arg(name(side)), done,
                                 done ? tr("%1, %2").arg(text(signature->person), dateTime(signature->claimedAt, tools().session->zone())) : tr("not yet")));
    }
}

void SigningSlide::showButtons(const AgreementLoad& agreement)
{
    const VersionState state = agreement.version.state;
    const bool proposed = state == VersionState::Proposed || state == VersionState::SignedByOne;
    const int marketing = awaited(agreement, Side::Marketing), sales = awaited(agreement, Side::Sales);
    propose_->setVisible(state == VersionState::Draft);
    propose_->setEnabled(std::ranges::none_of(agreement.points, [](const agreement::Point& point) { return agreement::isOpen(point.state); }));
    agreeMarketing_->setVisible(proposed && marketing > 0);
    agreeSales_->setVisible(proposed && sales > 0);
    sign_->setVisible(proposed && marketing + sales == 0);
    open_->setVisible(!tools().presenting);
}

void SigningSlide::agreeFor(Side side)
{
    tools().actor->actFor(side, [this] { tools().work->agreeToAll(load()->agreement->version.id); });
}

void SigningSlide::sign()
{
    auto* dialog = new SignDialog(tools().session, *load()->agreement, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignDialog::signedVersion, this, &Slide::changed);
    dialog->open();
}

}  // namespace handschlag::ui
