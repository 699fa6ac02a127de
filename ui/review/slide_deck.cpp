#include "ui/review/slide_deck.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/chart_slides.h"
#include "ui/review/dispute_slide.h"
#include "ui/review/facts_slide.h"
#include "ui/review/proposals_slide.h"
#include "ui/review/review_words.h"
#include "ui/review/scorecard_slide.h"
#include "ui/review/signing_slide.h"
#include "ui/review/voices_slide.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr auto ownKind = "own";
constexpr int noteLines = 2;
constexpr int keepAfterMilliseconds = 2'000;

std::string kindOf(const std::string& key) { return key.starts_with("own.") ? ownKind : key; }

}  // namespace

SlideDeck::SlideDeck(const SlideTools& tools, QWidget* parent)
    : QWidget(parent),
      tools_(tools),
      title_(theme::plainLabel({}, this)),
      basis_(theme::plainLabel({}, this)),
      stack_(new QStackedWidget(this)),
      noteLabel_(theme::plainLabel({}, this)),
      note_(new QPlainTextEdit(this)),
      noteTimer_(new QTimer(this))
{
    title_->setObjectName(QStringLiteral("slideTitle"));
    title_->setWordWrap(true);
    basis_->setObjectName(QStringLiteral("slideBasis"));
    basis_->setWordWrap(true);
    theme::setTone(basis_, theme::Tone::Muted);
    theme::setTone(noteLabel_, theme::Tone::Muted);
    note_->setObjectName(QStringLiteral("pointNote"));
    note_->setTabChangesFocus(true);
    note_->installEventFilter(this);
    noteTimer_->setSingleShot(true);
    noteTimer_->setInterval(keepAfterMilliseconds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(title_);
    column->addWidget(basis_);
    column->addWidget(stack_, 1);
    column->addWidget(noteLabel_);
    column->addWidget(note_);
    connect(noteTimer_, &QTimer::timeout, this, &SlideDeck::keepNote);
    connect(note_, &QPlainTextEdit::textChanged, this, [this] {
        if (!note_->hasFocus()) return;
        noteTyped_ = true;
        noteTimer_->start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        for (auto& [kind, sheet] : sheets_)
            // Whole, with what belongs under it, and not only the line that is written.
            if (now && sheet.area->isVisible() && sheet.slide->isAncestorOf(now)) sheet.area->ensureWidgetVisible(now, 0, theme::huge + theme::medium);
    });
    setFonts();
    retranslate();
}

SlideDeck::~SlideDeck() = default;

Slide* SlideDeck::make(const std::string& kind)
{
    const auto facts = [this](const char* name, std::vector<int> weights, FactsSlide::Tell tell) {
        return new FactsSlide(tools_, QString::fromLatin1(name), std::move(weights), std::move(tell));
    };
    if (kind == "scorecards") return new ScorecardSlide(tools_);
    if (kind == "burn_up") return new BurnUpSlide(tools_);
    if (kind == "waterfall") return new WaterfallSlide(tools_);
    if (kind == "acceptance") return new AcceptanceSlide(tools_);
    if (kind == "disputes") return new DisputeSlide(tools_);
    if (kind == "voices") return new VoicesSlide(tools_);
    if (kind == "definition") return new ProposalsSlide(tools_);
    if (kind == "signing") return new SigningSlide(tools_);
    if (kind == "recycling") return facts("reviewRecycling", {6, 2, 2}, recyclingFacts);
    if (kind == "lift") return facts("reviewLift", {4, 5, 2, 2, 4, 4}, liftFacts);
    if (kind == "forecast") return facts("reviewForecast", {6, 2}, forecastFacts);
    if (kind == "restatements") return facts("reviewRestatements", {8, 3, 3, 3}, restatementFacts);
    if (kind == "last_decisions" || kind == "decisions") {
        const bool last = kind == "last_decisions";
        auto* slide = facts(last ? "reviewLastDecisions" : "reviewDecisions", decisionWeights, last ? lastDecisionsFacts : decisionsFacts);
        connect(slide, &FactsSlide::lineActivated, this, [this](const std::string& id) { emit decisionRequested(std::stoll(id)); });
        return slide;
    }
    return facts("reviewOwnPoint", {1}, ownPointFacts);
}

SlideDeck::Sheet& SlideDeck::sheetOf(const std::string& key)
{
    Sheet& sheet = sheets_[kindOf(key)];
    if (sheet.slide) return sheet;
    sheet.slide = make(kindOf(key));
    sheet.slide->setObjectName(QStringLiteral("slide_") + QString::fromStdString(kindOf(key)));
    sheet.area = new QScrollArea(stack_);
    sheet.area->setFrameShape(QFrame::NoFrame);
    sheet.area->setWidgetResizable(true);
    sheet.area->setFocusPolicy(Qt::NoFocus);
    sheet.area->setWidget(sheet.slide);
    stack_->addWidget(sheet.area);
    connect(sheet.slide, &Slide::navigationRequested, this, &SlideDeck::navigationRequested);
    connect(sheet.slide, &Slide::noticed, this, &SlideDeck::noticed);
    connect(sheet.slide, &Slide::failed, this, &SlideDeck::failed);
    connect(sheet.slide, &Slide::decisionRequested, this, &SlideDeck::decisionRequested);
    connect(sheet.slide, &Slide::changed, this, &SlideDeck::changed);
    return sheet;
}

void SlideDeck::present(const ReviewLoadPtr& load)
{
    const bool other = load_ && load_->key() != load->key();
    if (other) keepNote();
    load_ = load;
    for (auto& [kind, sheet] : sheets_) sheet.stale = true;
    if (!point_.empty()) showPoint(point_);
}

void SlideDeck::showPoint(const std::string& key)
{
    if (key != point_) keepNote();
    point_ = key;
    if (!load_) return;
    Sheet& sheet = sheetOf(key);
    // Own points share a slide.
    if (std::exchange(sheet.stale, false) || kindOf(key) == ownKind) sheet.slide->present(load_);
    if (stack_->currentWidget() != sheet.area) sheet.area->verticalScrollBar()->setValue(0);
    stack_->setCurrentWidget(sheet.area);
    showTitle();
    showNote();
}

const review::AgendaPoint* SlideDeck::agendaPoint() const
{
    if (!load_) return nullptr;
    const auto found = std::ranges::find(load_->report.agenda, point_, &review::AgendaPoint::key);
    return found == load_->report.agenda.end() ? nullptr : &*found;
}

void SlideDeck::showTitle()
{
    const review::AgendaPoint* point = agendaPoint();
    title_->setText(point ? ReviewWords::point(*point) : ReviewWords::point(point_));
    basis_->setText(ReviewWords::basis(*load_, tools_.session->zone(), tools_.presenting));
}

void SlideDeck::showNote()
{
    const review::AgendaPoint* point = agendaPoint();
    const bool frozen = load_->isFrozen();
    // The wall belongs to the slide until somebody writes.
    const bool writing = notePoint_ == point_ && (noteTyped_ || note_->hasFocus());
    const bool shown = point && (!point->note.empty() || (!frozen && (!tools_.presenting || writing)));
    note_->setVisible(shown);
    noteLabel_->setVisible(shown);
    note_->setReadOnly(frozen);
    if (notePoint_ == point_ && noteTyped_) return;  // what is being typed stays
    notePoint_ = point_;
    const QString text = point ? QString::fromStdString(point->note) : QString();
    if (note_->toPlainText() != text) note_->setPlainText(text);
}

void SlideDeck::writeNote()
{
    if (!agendaPoint() || load_->isFrozen()) return;
    noteLabel_->show();
    note_->show();
    note_->setFocus(Qt::ShortcutFocusReason);
}

bool SlideDeck::scroll(int pages)
{
    const auto sheet = sheets_.find(kindOf(point_));
    if (sheet == sheets_.end()) return false;
    QScrollBar* bar = sheet->second.area->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + pages * bar->pageStep() * 2 / 3);
    return bar->value() != before;
}

void SlideDeck::keepNote()
{
    noteTimer_->stop();
    if (!std::exchange(noteTyped_, false) || !load_) return;
    const auto found = std::ranges::find(load_->report.agenda, notePoint_, &review::AgendaPoint::key);
    if (found == load_->report.agenda.end()) return;
    const std::string text = note_->toPlainText().trimmed().toStdString();
    if (text == found->note) return;
    review::AgendaPoint point = *found;
    point.note = text;
    tools_.actor->act([work = tools_.work, key = load_->key(), before = *found, point] { work->changePoint(key, before, point); });
}

bool SlideDeck::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == note_ && event->type() == QEvent::FocusOut) {
        keepNote();
        if (tools_.presenting && note_->toPlainText().trimmed().isEmpty()) {
            note_->hide();
            noteLabel_->hide();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SlideDeck::setFonts()
{
    title_->setFont(theme::titleFont(font()));
    basis_->setFont(theme::smallFont(font()));
    noteLabel_->setFont(theme::smallFont(font()));
    note_->setFixedHeight(note_->fontMetrics().lineSpacing() * noteLines + 2 * theme::small);
}

void SlideDeck::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) setFonts();
}

void SlideDeck::retranslate()
{
    noteLabel_->setText(tools_.presenting ? tr("Note (N)") : tr("Note"));
    note_->setAccessibleName(tr("Note on this point"));
    note_->setPlaceholderText(tr("What is said to this point"));
    for (auto& [kind, sheet] : sheets_) sheet.slide->retranslate();
    if (load_ && !point_.empty()) showTitle();
}

}  // namespace handschlag::ui
