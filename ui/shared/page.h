#pragma once
// A page of the window. It loads when first shown, follows changes by precise rows, and keeps its place.

#include <QEvent>
#include <QWidget>

#include "core/base/change_set.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session* session, QWidget* parent = nullptr) : QWidget(parent), session_(session) {}

    /// Called when the page is shown for the first time and when everything may be different.
    virtual void reload() = 0;
    /// Rows that changed while the page is visible; hidden pages reload when shown again.
    virtual void follow(const ChangeSet& changes) = 0;
    /// All texts anew, after a change of language.
    virtual void retranslate() = 0;

signals:
    /// Asks the shell to show another page ("leads", "queue" ...), with an argument that page understands.
    void navigationRequested(const QString& page, const QVariant& argument);
    /// A short message for the status bar or a note strip; nothing that needs an answer.
    void noticed(const QString& message);
    /// Something did not work: what happened, what is kept, what to do. Stays in the window until it is closed.
    void failed(const QString& message);
    /// The page's primary actions or title detail changed, e.g. "12 waiting"; shown beside the page's title.
    void subtitleChanged(const QString& subtitle);

public:
    /// Another page sent the user here.
    virtual void open(const QVariant& argument) { Q_UNUSED(argument) }

protected:
    [[nodiscard]] Session& session() const { return *session_; }
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) retranslate();
        QWidget::changeEvent(event);
    }

private:
    Session* session_;
};

}  // namespace handschlag::ui
