#include "ui/shell/page_stack.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/agreement/agreement_page.h"
#include "ui/desk/desk_page.h"
#include "ui/exchange/import_page.h"
#include "ui/feedback/feedback_page.h"
#include "ui/leads/leads_page.h"
#include "ui/queue/queue_page.h"
#include "ui/review/review_page.h"
#include "ui/waterfall/waterfall_page.h"

namespace handschlag::ui {
namespace {

template <class T>
PageKind kind(const char* name, const char* title)
{
    return {QString::fromLatin1(name), QString::fromLatin1(name), title, [](Session* session, QWidget* parent) -> Page* { return new T(session, parent); }};
}

}  // namespace

const std::vector<PageKind>& pageKinds()
{
    static const std::vector<PageKind> kinds{
        kind<AgreementPage>("agreement", QT_TRANSLATE_NOOP("PageNames", "Agreement")),
        kind<QueuePage>("queue", QT_TRANSLATE_NOOP("PageNames", "Queue")),
        kind<DeskPage>("desk", QT_TRANSLATE_NOOP("PageNames", "Marketing")),
        kind<WaterfallPage>("waterfall", QT_TRANSLATE_NOOP("PageNames", "Waterfall")),
        kind<FeedbackPage>("feedback", QT_TRANSLATE_NOOP("PageNames", "Feedback")),
        kind<LeadsPage>("leads", QT_TRANSLATE_NOOP("PageNames", "Leads")),
        kind<ReviewPage>("review", QT_TRANSLATE_NOOP("PageNames", "Review")),
        kind<ImportPage>("import", QT_TRANSLATE_NOOP("PageNames", "Import")),
    };
    return kinds;
}

QString pageTitle(const PageKind& kind) { return QCoreApplication::translate("PageNames", kind.title); }

PageStack::PageStack(Session* session, QWidget* parent) : QStackedWidget(parent), session_(session) {}

Page* PageStack::pageNamed(const QString& name)
{
    if (Page* made = pages_.value(name)) return made;
    const auto& kinds = pageKinds();
    const auto found = std::ranges::find(kinds, name, &PageKind::name);
    if (found == kinds.end()) return nullptr;
    Page* page = found->make(session_, this);
    page->setObjectName(name + QStringLiteral("Page"));
    pages_.insert(name, page);
    stale_.insert(name);
    addWidget(page);
    emit pageMade(page);
    return page;
}

void PageStack::showPage(const QString& name, const QVariant& argument)
{
    Page* page = pageNamed(name);
    if (!page) return;
    currentName_ = name;
    setCurrentWidget(page);
    if (stale_.remove(name)) page->reload();
    if (argument.isValid()) page->open(argument);
    emit shown(name);
}

void PageStack::reloadAll()
{
    for (auto it = pages_.cbegin(); it != pages_.cend(); ++it)
        if (it.key() != currentName_) stale_.insert(it.key());
    if (Page* shown = pages_.value(currentName_)) shown->reload();
}

void PageStack::follow(const ChangeSet& changes)
{
    for (auto it = pages_.cbegin(); it != pages_.cend(); ++it) {
        if (it.key() == currentName_)
            it.value()->follow(changes);
        else
            stale_.insert(it.key());
    }
}

}  // namespace handschlag::ui
