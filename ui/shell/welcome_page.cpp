#include "ui/shell/welcome_page.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shell/welcome_card.h"

namespace handschlag::ui {
namespace {

constexpr int contentWidth = 960;
constexpr int minCardWidth = 250;
constexpr int signSide = 72;
constexpr int recentRows = 8;

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    createViews();
    connectSignals();
    retranslate();
    setBusy(false);
    setRecent({});
}

void WelcomePage::createViews()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    sign_ = new QLabel(content);
    sign_->setPixmap(programIcon().pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    title_ = theme::plainLabel({}, content);
    tagline_ = theme::plainLabel({}, content);
    tagline_->setWordWrap(true);
    theme::setTone(tagline_, theme::Tone::Muted);

    cards_ = new QWidget(content);
    grid_ = new QGridLayout(cards_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(theme::medium);
    own_ = new WelcomeCard(QStringLiteral("import"), cards_);
    own_->setObjectName(QStringLiteral("welcomeOwn"));
    own_->setAcceptsFiles(true);
    demo_ = new WelcomeCard(QStringLiteral("hint"), cards_);
    demo_->setObjectName(QStringLiteral("welcomeDemo"));
    open_ = new WelcomeCard(QStringLiteral("open"), cards_);
    open_->setObjectName(QStringLiteral("welcomeOpen"));

    busy_ = new QWidget(content);
    busyText_ = theme::plainLabel({}, busy_);
    progress_ = new QProgressBar(busy_);
    cancel_ = new QPushButton(busy_);
    cancel_->setObjectName(QStringLiteral("welcomeCancel"));
    auto* busyLayout = new QVBoxLayout(busy_);
    busyLayout->addWidget(busyText_);
    busyLayout->addWidget(progress_);
    busyLayout->addWidget(cancel_, 0, Qt::AlignLeft);

    recentArea_ = new QWidget(content);
    recentTitle_ = theme::plainLabel({}, recentArea_);
    recent_ = new QListWidget(recentArea_);
    recent_->setObjectName(QStringLiteral("welcomeRecent"));
    recent_->setFrameShape(QFrame::NoFrame);
    recent_->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    recent_->setTextElideMode(Qt::ElideMiddle);
    auto* recentLayout = new QVBoxLayout(recentArea_);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->addWidget(recentTitle_);
    recentLayout->addWidget(recent_);

    auto* words = new QVBoxLayout;
    words->addWidget(title_);
    words->addWidget(tagline_);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::large);
    head->addWidget(sign_, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* column = new QWidget(content);
    column->setMaximumWidth(contentWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(theme::large, theme::huge, theme::large, theme::large);
    layout->setSpacing(theme::large);
    layout->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(cards_);
    layout->addWidget(busy_);
    layout->addWidget(recentArea_);
    layout->addStretch(2);
    auto* centre = new QHBoxLayout(content);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    setWidget(content);
}

void WelcomePage::connectSignals()
{
    connect(own_, &WelcomeCard::clicked, this, [this] { emit ownLeadsRequested({}); });
    connect(own_, &WelcomeCard::fileDropped, this, &WelcomePage::ownLeadsRequested);
    connect(demo_, &WelcomeCard::clicked, this, &WelcomePage::demoRequested);
    connect(open_, &WelcomeCard::clicked, this, &WelcomePage::openRequested);
    connect(cancel_, &QPushButton::clicked, this, &WelcomePage::cancelRequested);
    connect(recent_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { emit recentRequested(item->data(Qt::UserRole).toString()); });
    connect(recent_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { emit recentRequested(item->data(Qt::UserRole).toString()); });
}

void WelcomePage::setRecent(const QStringList& paths)
{
    recent_->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(icon(QStringLiteral("recent")), file.completeBaseName() + QStringLiteral("  –  ") + file.absolutePath(), recent_);
        item->setData(Qt::UserRole, path);
    }
    const int rows = qMin(recentRows, static_cast<int>(paths.size()));
    recent_->setFixedHeight(rows * (recent_->sizeHintForRow(0) + 2) + 2 * recent_->frameWidth() + theme::tight);
    recentArea_->setVisible(!paths.isEmpty());
    if (recent_->count() > 0) recent_->setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

void WelcomePage::setBusy(bool busy)
{
    if (busy) progress_->setRange(0, 0);
    busy_->setVisible(busy);
    cards_->setEnabled(!busy);
    recentArea_->setEnabled(!busy);
}

void WelcomePage::setProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1'000;
    if (total <= 0) return;
    progress_->setRange(0, steps);
    progress_->setValue(static_cast<int>(done * steps / total));
}

void WelcomePage::arrangeCards()
{
    const int room = qMin(contentWidth, viewport()->width()) - 2 * theme::large;
    const int needed = qMax(minCardWidth, fontMetrics().averageCharWidth() * 30);
    const int columns = qBound(1, room / needed, 3);
    if (columns == columns_) return;
    columns_ = columns;
    int index = 0;
    for (WelcomeCard* card : {own_, demo_, open_}) {
        grid_->removeWidget(card);
        grid_->addWidget(card, index / columns, index % columns);
        ++index;
    }
}

void WelcomePage::retranslate()
{
    title_->setText(QStringLiteral("Handschlag"));
    title_->setFont(theme::titleFont(theme::headingFont(font())));
    tagline_->setText(tr("Marketing and sales agree what a qualified lead is, sign it, hand leads over under it, and see every quarter whether both kept their word."));
    own_->setTexts(tr("Start with your own leads"), tr("Drop a CSV file or a workbook here, or choose one. It is scored at once under an unsigned standard agreement; names, keys and signatures come last."));
    demo_->setTexts(tr("Look around with demo data"), tr("Two thousand made-up leads, two signed versions of an agreement and a queue that is waiting."));
    open_->setTexts(tr("Open a workspace"), tr("A file ending in .handschlag, from you or from a colleague."));
    recentTitle_->setText(tr("Recent workspaces"));
    recentTitle_->setFont(theme::headingFont(font()));
    recent_->setAccessibleName(tr("Recent workspaces"));
    busyText_->setText(tr("The workspace is being prepared…"));
    cancel_->setText(tr("Cancel"));
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeCards();
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        if (cancel_) retranslate();
        columns_ = 0;
        if (grid_) arrangeCards();
    }
    QScrollArea::changeEvent(event);
}

}  // namespace handschlag::ui
