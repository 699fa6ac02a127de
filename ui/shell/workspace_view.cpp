#include "ui/shell/workspace_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/shared/messages.h"
#include "ui/shared/theme.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/product_chooser.h"
#include "ui/shell/state_banner.h"

namespace handschlag::ui {
namespace {

constexpr auto lastPageKey = "last_page";
constexpr auto actorKey = "actor";
constexpr int narrowCharacters = 130;  // below this width in characters the navigation shows signs only

bool isPage(const QString& name)
{
    return std::ranges::any_of(pageKinds(), [&name](const PageKind& kind) { return kind.name == name; });
}

}  // namespace

WorkspaceView::WorkspaceView(std::unique_ptr<Session> session, const QList<QAction*>& pageActions, QWidget* parent)
    : QWidget(parent), session_(std::move(session)), pageActions_(pageActions)
{
    createViews(pageActions);
    connectSignals();
    loadOverview();
}

WorkspaceView::~WorkspaceView()
{
    // Pages use the session: they go first.
    delete pages_;
}

void WorkspaceView::createViews(const QList<QAction*>& pageActions)
{
    navigation_ = new Navigation(this);
    navigation_->setActions(pageActions);
    title_ = theme::plainLabel({}, this);
    title_->setObjectName(QStringLiteral("pageTitle"));
    subtitle_ = theme::plainLabel({}, this);
    subtitle_->setObjectName(QStringLiteral("pageSubtitle"));
    theme::setTone(subtitle_, theme::Tone::Muted);
    products_ = new ProductChooser(this);
    banner_ = new StateBanner(this);
    notices_ = new NoticeStrip(this);
    pages_ = new PageStack(session_.get(), this);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(theme::large, theme::medium, theme::large, theme::small);
    header->setSpacing(theme::medium);
    header->addWidget(title_);
    header->addWidget(subtitle_, 1, Qt::AlignBottom);
    header->addWidget(products_, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner_);
    column->addLayout(header);
    column->addWidget(notices_);
    column->addWidget(pages_, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(navigation_);
    layout->addLayout(column, 1);
}

void WorkspaceView::connectSignals()
{
    connect(session_.get(), &Session::changed, this, [this](const ChangeSet& changes) {
        pages_->follow(changes);
        loadOverview();
    });
    connect(products_, &ProductChooser::chosen, session_.get(), &Session::setProduct);
    connect(session_.get(), &Session::productChanged, this, [this] {
        pages_->reloadAll();
        loadOverview();
    });
    connect(banner_, &StateBanner::agreementRequested, this, [this] { showPage(QStringLiteral("agreement")); });
    connect(pages_, &PageStack::pageMade, this, [this](Page* page) {
        const QString name = page->objectName().chopped(4);
        connect(page, &Page::navigationRequested, this, &WorkspaceView::showPage);
        connect(page, &Page::noticed, notices_, &NoticeStrip::showNotice);
        connect(page, &Page::failed, notices_, &NoticeStrip::showError);
        connect(page, &Page::subtitleChanged, this, [this, name](const QString& subtitle) {
            subtitles_.insert(name, subtitle);
            showTitle();
        });
    });
    connect(pages_, &PageStack::shown, this, [this](const QString& name) {
        session_->memory().setValue(QLatin1String(lastPageKey), name);
        for (QAction* action : std::as_const(pageActions_))
            if (action->data().toString() == name) action->setChecked(true);
        showTitle();
        banner_->show(overview_, session_->zone(), name == QLatin1String("agreement"));
        emit pageShown(name);
    });
}

QString WorkspaceView::currentPage() const { return pages_->currentName(); }

void WorkspaceView::showPage(const QString& name, const QVariant& argument)
{
    if (!known_) {
        // Which page fits is known in a moment.
        wantedPage_ = name;
        wantedArgument_ = argument;
        return;
    }
    QString page = name;
    if (!isPage(page)) page = session_->memory().value(QLatin1String(lastPageKey)).toString();
    if (!isPage(page)) page = overview_.hasLeads ? QStringLiteral("leads") : QStringLiteral("import");
    pages_->showPage(page, argument);
    // Keys go to what is on screen.
    if (!pages_->isAncestorOf(focusWidget())) pages_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::loadOverview()
{
    const Instant now = session_->now();
    session_->tasks().run<WorkspaceOverview>(
        this,
        [product = session_->product(), now](usecase::Store& store, const Progress&) { return workspaceOverview(store, product, now); },
        [this](Result<WorkspaceOverview> overview) {
            if (overview)
                applyOverview(*overview);
            else if (overview.error().code != taskCancelled)
                notices_->showError(sentence(overview.error()));
        });
}

void WorkspaceView::applyOverview(const WorkspaceOverview& overview)
{
    overview_ = overview;
    followProducts();
    banner_->show(overview_, session_->zone(), currentPage() == QLatin1String("agreement"));
    emit overviewChanged(overview_);
    if (known_) return;
    known_ = true;
    restoreActor();
    showPage(wantedPage_, wantedArgument_);
}

void WorkspaceView::followProducts()
{
    const auto& lines = overview_.products;
    // A line that was looked at last and is there no more, or several and none of them the default one.
    const bool known = std::ranges::find(lines, session_->product()) != lines.end();
    if (!lines.empty() && !known && (lines.size() > 1 || !session_->product().empty())) session_->setProduct(lines.front());
    products_->show(lines, session_->product());
}

void WorkspaceView::restoreActor()
{
    const std::int64_t id = session_->memory().value(QLatin1String(actorKey)).toLongLong();
    const auto found = std::ranges::find(overview_.persons, PersonId{id}, &usecase::Person::id);
    if (found != overview_.persons.end()) session_->setActor(*found);
}

void WorkspaceView::chooseActor(const usecase::Person& person)
{
    session_->memory().setValue(QLatin1String(actorKey), QVariant::fromValue<qlonglong>(person.id.value));
    session_->setActor(person);
}

void WorkspaceView::addPerson(const usecase::NewPerson& person)
{
    const Instant now = session_->now();
    session_->tasks().run<usecase::Person>(
        this, [person, now](usecase::Store& store, const Progress&) { return usecase::addPerson(store, person, now); },
        [this](Result<usecase::Person> added) {
            if (added)
                chooseActor(*added);
            else
                notices_->showError(sentence(added.error()));
        });
}

void WorkspaceView::notice(const QString& message) { notices_->showNotice(message); }

void WorkspaceView::showError(const QString& message) { notices_->showError(message); }

void WorkspaceView::showCounts(const usecase::DutyCounts& counts)
{
    navigation_->setBadge(QStringLiteral("queue"), counts.queue, counts.queueOverdue);
    navigation_->setBadge(QStringLiteral("desk"), counts.desk, counts.deskOverdue);
}

void WorkspaceView::focusNextArea()
{
    if (navigation_->isAncestorOf(focusWidget()))
        pages_->currentWidget()->setFocus(Qt::TabFocusReason);
    else if (auto* button = navigation_->findChild<QWidget*>(QStringLiteral("navigate_") + currentPage()))
        button->setFocus(Qt::TabFocusReason);
}

void WorkspaceView::showTitle()
{
    for (const PageKind& kind : pageKinds())
        if (kind.name == currentPage()) title_->setText(pageTitle(kind));
    title_->setFont(theme::titleFont(font()));
    subtitle_->setText(subtitles_.value(currentPage()));
}

void WorkspaceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    navigation_->setCompact(width() < narrowCharacters * fontMetrics().averageCharWidth());
}

void WorkspaceView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showTitle();
        banner_->show(overview_, session_->zone(), currentPage() == QLatin1String("agreement"));
    }
    if (event->type() == QEvent::FontChange) showTitle();
    QWidget::changeEvent(event);
}

}  // namespace handschlag::ui
