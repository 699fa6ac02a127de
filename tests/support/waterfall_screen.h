#pragma once
// The waterfall page over a workspace, shown and loaded, with its parts by name.

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QtTest>
#include <memory>
#include <utility>

#include "tests/support/temporary_store.h"
#include "ui/waterfall/waterfall_chart.h"
#include "ui/waterfall/waterfall_page.h"
#include "ui/waterfall/waterfall_table_model.h"

namespace handschlag::ui {

/// Of the default chain.
enum WaterfallStage { Suspect, Prospect, Mql, Sal, Sql, Opportunity, Won };

/// What the page takes for today.
inline const Instant waterfallNow = *instantFromIso("2026-12-31T12:00:00Z");

/// With plain blanks, so that expectations can be typed.
inline QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

inline QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, column).data().toString();
    return texts;
}

/// A page over a workspace, shown and loaded.
class WaterfallScreen {
public:
    explicit WaterfallScreen(const TemporaryStore& workspace, Instant now = waterfallNow)
    {
        Session::Setup setup;
        setup.info.zone = "UTC";
        setup.openStore = [path = workspace.path()] { return store::openWorkspace(path); };
        setup.now = [now] { return now; };
        session_ = std::make_unique<Session>(std::move(setup));
        page_ = std::make_unique<WaterfallPage>(session_.get());
        page_->resize(1'200, 760);
        page_->show();
        page_->reload();
        wait();
    }
    ~WaterfallScreen() { page_.reset(); }
    void wait() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !session_->tasks().isBusy(); }));
        QTest::qWait(20);
        QVERIFY(QTest::qWaitFor([this] { return !session_->tasks().isBusy(); }));
    }
    template <class T>
    T* find(const char* name) const
    {
        T* found = page_->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] WaterfallPage& page() const { return *page_; }
    [[nodiscard]] Session& session() const { return *session_; }
    [[nodiscard]] QAbstractItemModel& leads() const { return *find<QTableView>("waterfallLeads")->model(); }
    [[nodiscard]] QTableView& table() const { return *find<QTableView>("waterfallTable"); }
    [[nodiscard]] WaterfallChart& chart() const { return *find<WaterfallChart>("waterfallChart"); }
    [[nodiscard]] QString title() const { return find<QLabel>("waterfallLeadsTitle")->text(); }
    void clickChart(int stage, std::optional<BarPart> part) const
    {
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, Qt::NoModifier, chart().positionOf(stage, part));
        wait();
    }
    /// Number in the table's first row of this stage.
    [[nodiscard]] QString cell(int stage, WaterfallColumn at) const
    {
        return plain(table().model()->index(stage, std::to_underlying(at)).data().toString());
    }
    [[nodiscard]] QStringList chartTexts() const
    {
        QStringList texts;
        for (const QString& text : chart().texts()) texts << plain(text);
        return texts;
    }
    void choosePeriod(const QString& text) const
    {
        auto* periods = find<QComboBox>("waterfallPeriods");
        const int index = periods->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        periods->setFocus();
        periods->setCurrentIndex(index);
        emit periods->activated(index);
        wait();
    }

private:
    std::unique_ptr<Session> session_;
    std::unique_ptr<WaterfallPage> page_;
};


}  // namespace handschlag::ui
