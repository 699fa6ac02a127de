#pragma once
// The pages of one workspace: made when first shown, reloaded when something changed behind their back.

#include <QHash>
#include <QSet>
#include <QStackedWidget>

#include <functional>
#include <vector>

#include "ui/shared/page.h"

namespace handschlag::ui {

struct PageKind {
    QString name;      ///< stable: "leads"; argument of --page and of navigationRequested
    QString iconName;
    const char* title; ///< source text in the context PageNames
    std::function<Page*(Session*, QWidget*)> make;
};

/// Every page that works, in the order of the navigation.
[[nodiscard]] const std::vector<PageKind>& pageKinds();
[[nodiscard]] QString pageTitle(const PageKind& kind);

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(Session* session, QWidget* parent = nullptr);
    /// Shows the page, making or reloading it first if needed; hands it the argument if there is one.
    void showPage(const QString& name, const QVariant& argument = {});
    [[nodiscard]] QString currentName() const { return currentName_; }
    void follow(const ChangeSet& changes);
    /// Everything may be different: another product line.
    void reloadAll();

signals:
    void pageMade(handschlag::ui::Page* page);
    void shown(const QString& name);

private:
    [[nodiscard]] Page* pageNamed(const QString& name);

    Session* session_;
    QHash<QString, Page*> pages_;
    QSet<QString> stale_;
    QString currentName_;
};

}  // namespace handschlag::ui
