#pragma once
// The page of the queue over a copy of a demo workspace, as the window shows it, driven by keys alone.

#include <QFile>
#include <QKeySequence>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "core/store/workspace_file.h"
#include "core/usecase/demo.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/reject_panel.h"

namespace handschlag::test {

using namespace handschlag::ui;
using usecase::QueueEntry;

template <class T>
T valueOf(Result<T> result)
{
    if (!result) qFatal("%s", std::string(result.error().code.name).c_str());
    return *std::move(result);
}

/// A demo workspace made once; every test works on its own copy.
class DemoFile {
public:
    DemoFile()
    {
        usecase::WorkspaceInfo info;
        info.organisation = "Muster GmbH";
        info.zone = "Europe/Berlin";
        info.demo = true;
        info.createdAt = at;
        auto store = valueOf(store::createWorkspace(path().toStdString(), info));
        usecase::DemoRequest request;
        request.leads = 2'000;
        request.activities = 20'000;
        request.now = at;
        made = valueOf(usecase::fillDemo(*store, request));
    }
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("demo.handschlag")); }
    [[nodiscard]] QString copy(const QString& name) const
    {
        const QString target = folder_.filePath(name);
        QFile::copy(path(), target);
        return target;
    }

    static constexpr Instant at{1'760'000'400};  // Thursday 2025-10-09, 11:00 in Berlin
    usecase::DemoReport made;

private:
    QTemporaryDir folder_;
};

/// The page over a workspace, as the window shows it.
class Screen {
public:
    explicit Screen(const QString& path, bool withActor = true) : path_(path)
    {
        auto store = open();
        Session::Setup setup;
        setup.path = path;
        setup.info = valueOf(store->workspace().info());
        setup.openStore = [path] { return store::openWorkspace(path.toStdString()); };
        setup.now = [] { return DemoFile::at; };
        session = std::make_unique<Session>(std::move(setup));
        for (const auto& person : valueOf(store->people().persons()))
            if (withActor && !session->actor() && person.side == agreement::Side::Sales) session->setActor(person);
        page = std::make_unique<QueuePage>(session.get());
        QObject::connect(session.get(), &Session::changed, page.get(), [shown = page.get()](const ChangeSet& changes) { shown->follow(changes); });
        page->resize(1'300, 860);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->reload();
        settle();
        list = page->findChild<QueueList*>(QStringLiteral("queueList"));
        model = static_cast<QueueModel*>(list->model());
        reject = page->findChild<RejectPanel*>(QStringLiteral("rejectPanel"));
        list->setFocus();
    }
    ~Screen() { page.reset(); }
    [[nodiscard]] std::unique_ptr<usecase::Store> open() const { return valueOf(store::openWorkspace(path_.toStdString())); }
    /// Until nothing is being read or written any more.
    void settle() const
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            QVERIFY(QTest::qWaitFor([this] { return !session->tasks().isBusy(); }, 20'000));
            QTest::qWait(5);
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(page->focusWidget(), text); }
    void press(const QKeySequence& keys) const
    {
        const QKeyCombination key = keys[0];
        press(key.key(), key.keyboardModifiers());
    }
    [[nodiscard]] const QueueEntry* current() const { return model->entry(list->current()); }
    /// Goes down, then up, to a lead in this state; false if none is in the list.
    bool goTo(handover::State state) const
    {
        for (const int key : {Qt::Key_J, Qt::Key_K})
            for (int step = 0; step <= model->rowCount(); ++step) {
                if (current() && current()->handover.state == state) return true;
                press(key);
            }
        return false;
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] handover::Handover stored(HandoverId id) const { return *valueOf(open()->handovers().find(id)); }

    std::unique_ptr<Session> session;
    std::unique_ptr<QueuePage> page;
    QueueList* list = nullptr;
    QueueModel* model = nullptr;
    RejectPanel* reject = nullptr;

private:
    QString path_;
};

}  // namespace handschlag::test
