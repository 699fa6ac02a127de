#pragma once
// The Import page on a workspace of its own, driven by clicks and keys.

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include "tests/support/temporary_store.h"
#include "ui/exchange/import_page.h"

namespace handschlag {

inline const Instant importNow = *instantFromIso("2026-05-28T12:00:00Z");

inline QString fixture(const char* name) { return QStringLiteral(HANDSCHLAG_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name); }

inline QString write(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write %s", name);
    return file.fileName();
}

class ImportScreen {
public:
    ImportScreen()
    {
        ui::Session::Setup setup;
        setup.info.zone = "Europe/Berlin";
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [] { return importNow; };
        session_ = std::make_unique<ui::Session>(std::move(setup));
        page_ = std::make_unique<ui::ImportPage>(session_.get());
        page_->resize(1'280, 800);
        page_->show();
        page_->reload();
    }
    ~ImportScreen() { page_.reset(); }

    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void click(const char* name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString summary() const { return find<QLabel>("forecastSummary")->text().replace(QChar(0xa0), u' '); }
    [[nodiscard]] bool waitForSummary(const QString& text) const
    {
        return QTest::qWaitFor([&] { return summary().startsWith(text); }, 10'000);
    }
    [[nodiscard]] bool canImport() const { return find<QPushButton>("import")->isEnabled(); }
    /// Chooses an entry of a list with the keyboard, as people without a mouse do.
    void choose(QComboBox* list, const QString& text) const
    {
        list->setFocus();
        const int wanted = list->findText(text);
        if (wanted < 0) qFatal("no entry %s", qPrintable(text));
        for (int tries = 0; list->currentIndex() != wanted && tries < 100; ++tries) QTest::keyClick(list, list->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    /// The list that says what a column of the file means.
    [[nodiscard]] QComboBox* meaningOf(const QString& header) const
    {
        const auto* model = find<QTableView>("mapping")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == header) return find<QComboBox>(qPrintable(QStringLiteral("target_%1").arg(row)));
        qFatal("no column %s", qPrintable(header));
    }
    [[nodiscard]] std::size_t leads() const { return expectValue(workspace.another()->leads().all()).size(); }
    [[nodiscard]] ui::ImportPage& page() const { return *page_; }
    /// Imports what the page shows.
    void runImport() const
    {
        click("import");
        if (!QTest::qWaitFor([&] { return find<QPushButton>("showLeads")->isVisible(); }, 10'000)) qFatal("not imported: %s", qPrintable(summary()));
    }

    TemporaryStore workspace;
    QTemporaryDir folder;

private:
    std::unique_ptr<ui::Session> session_;
    std::unique_ptr<ui::ImportPage> page_;
};

/// Answers the next file dialog with a path.
inline void answerDialog(const QString& path)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        timer->deleteLater();
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    timer->start();
}

}  // namespace handschlag
