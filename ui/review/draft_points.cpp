#include "ui/review/draft_points.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/agreement/difference.h"
#include "core/agreement/document_json.h"
#include "ui/negotiation/counter_dialog.h"
#include "ui/negotiation/negotiation_steps.h"
#include "ui/negotiation/point_card.h"
#include "ui/review/lines_view.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::Place;
using agreement::Point;
using agreement::Side;
using agreement::VersionState;

std::string idOf(const Point& point) { return point.change.clause + '/' + point.change.parameter; }

PointContext contextOf(const ReviewLoad& load, const QTimeZone& zone) { return {load.agreement->base, load.agreement->document, load.persons, zone, load.now}; }

PointRights rightsIn(VersionState state)
{
    const bool proposed = state == VersionState::Proposed, draft = state == VersionState::Draft;
    return {.mayAnswer = proposed, .mayComment = proposed || draft, .maySettle = proposed || draft, .mayTakeBack = proposed || draft};
}

}  // namespace

DraftPoints::DraftPoints(const SlideTools& tools, QWidget* parent)
    : QWidget(parent),
      tools_(tools),
      column_(new QVBoxLayout(this)),
      title_(theme::plainLabel({}, this)),
      table_(new LinesView(QStringLiteral("reviewDraft"), {5, 3, 3, 4, 4}, this)),
      steps_(new NegotiationSteps(tools.session, this))
{
    title_->setWordWrap(true);
    title_->setFont(theme::headingFont(font()));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(theme::medium);
    column_->addWidget(title_);
    column_->addWidget(table_);
    connect(table_, &LinesView::currentLineChanged, this, &DraftPoints::showCard);
    connect(table_, &QTableView::clicked, this, [this] {
        if (card_) emit revealWanted(card_);
    });
    connect(steps_, &NegotiationSteps::done, this, &DraftPoints::changed);
    connect(steps_, &NegotiationSteps::failed, this, &DraftPoints::failed);
}

bool DraftPoints::any(const ReviewLoad& load)
{
    using enum VersionState;
    return load.agreement && load.agreement->version.state != InForce && load.agreement->version.state != Superseded && !load.agreement->points.empty();
}

void DraftPoints::present(const ReviewLoadPtr& load)
{
    load_ = load;
    setVisible(any(*load));
    if (!any(*load)) return;
    const AgreementLoad& agreement = *load->agreement;
    const int changes = static_cast<int>(agreement.points.size());
    title_->setText(agreement.baseNumber > 0 ? tr("Version %1 changes %n thing(s) against version %2", nullptr, changes).arg(agreement.version.number).arg(agreement.baseNumber)
                                             : tr("Version %1 changes %n thing(s) of its first text", nullptr, changes).arg(agreement.version.number));
    fillTable(agreement);
    showCard();
}

void DraftPoints::fillTable(const AgreementLoad& agreement)
{
    std::vector<TextLine> lines;
    for (const Point& point : agreement.points) {
        const PointWords words = pointWords(point, contextOf(*load_, tools_.session->zone()));
        lines.push_back({idOf(point),
                         {{.text = words.where},
                          {.text = words.before.isEmpty() ? QStringLiteral("–") : words.before},
                          {.text = words.after.isEmpty() ? QStringLiteral("–") : words.after, .strong = true},
                          {.text = words.author},
                          {.text = words.state, .tone = words.tone}}});
    }
    table_->setAccessibleName(tr("Changes of the draft"));
    table_->lines().setHeaders({tr("Where"), tr("Before"), tr("After"), tr("Changed by"), tr("State")});
    table_->lines().setLines(std::move(lines));
    // What is declined or has an offer keeps the version from being proposed.
    const auto blocking = std::ranges::find_if(agreement.points, [](const Point& point) { return agreement::isOpen(point.state); });
    if (table_->currentId().empty() && blocking != agreement.points.end()) table_->setCurrentId(idOf(*blocking));
}

const Point* DraftPoints::choice() const
{
    if (!load_ || !load_->agreement) return nullptr;
    const auto found = std::ranges::find(load_->agreement->points, table_->currentId(), idOf);
    return found == load_->agreement->points.end() ? nullptr : &*found;
}

void DraftPoints::showCard()
{
    const Point* point = choice();
    if (!point) {
        if (card_) card_->hide();
        return;
    }
    PointWords words = pointWords(*point, contextOf(*load_, tools_.session->zone()));
    const PointRights rights = rightsIn(load_->agreement->version.state);
    if (card_ && card_->words() == words && card_->rights() == rights) return card_->show();
    if (card_) card_->deleteLater();
    card_ = new PointCard(std::move(words), rights, this);
    card_->setObjectName(QStringLiteral("draftPoint"));
    column_->addWidget(card_);
    connectCard(card_, *point);
}

void DraftPoints::connectCard(PointCard* card, const Point& point)
{
    const VersionId version = load_->agreement->version.id;
    const Place place = point.place();
    const auto answer = [this](Side side, auto deed) { tools_.actor->actFor(side, [deed] { deed(); }); };
    const Side author = point.authorSide, other = point.otherSide();
    NegotiationSteps* steps = steps_;
    connect(card, &PointCard::agreed, this, [=] { answer(other, [=] { steps->agree(version, place); }); });
    connect(card, &PointCard::declined, this, [=](const QString& reason) { answer(other, [=] { steps->decline(version, place, reason); }); });
    connect(card, &PointCard::offerTaken, this, [=] { answer(author, [=] { steps->takeOffer(version, place); }); });
    connect(card, &PointCard::offerDeclined, this, [=](const QString& comment) { answer(author, [=] { steps->declineOffer(version, place, comment); }); });
    connect(card, &PointCard::commented, this, [=, this](const QString& text) { tools_.actor->act([=] { steps->comment(version, place, text); }); });
    connect(card, &PointCard::takenBack, this, [=, this, change = point.change] { answer(author, [=, this] { takeBack(change); }); });
    connect(card, &PointCard::counterWanted, this, [=, this] {
        const Point* wanted = choice();
        if (!wanted) return;
        auto* dialog = new CounterDialog(*wanted, load_->agreement->base, load_->agreement->document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CounterDialog::offered, this,
                [=](const std::optional<nlohmann::json>& value, const QString& comment) { answer(other, [=] { steps->counter(version, place, value, comment); }); });
        dialog->open();
    });
}

/// Into the text that is looked at; whoever wrote meanwhile is not overwritten. A proposed version returns to draft with it.
void DraftPoints::takeBack(const agreement::Change& change)
{
    const auto before = agreement::revert(agreement::toJson(load_->agreement->document), change);
    if (!before) return emit failed(before.error());
    const auto document = agreement::documentFromJson(*before);
    if (!document) return emit failed(document.error());
    tools_.work->writeDraft(load_->agreement->version, *document);
}

void DraftPoints::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) title_->setFont(theme::headingFont(font()));
}

}  // namespace handschlag::ui
