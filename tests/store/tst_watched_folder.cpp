// A watched folder: when it is due, which mapping a file gets, each content once, whoever is first, and nothing lost or changed in the folder.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <thread>

#include "core/base/hashing.h"
#include "core/store/workspace_file.h"
#include "core/usecase/import_undo.h"
#include "core/usecase/watched_folder.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using usecase::BatchKind;
using usecase::WatchOutcome;
using usecase::WatchSettings;

namespace {

Instant at(const char* iso) { return instantFromIso(iso).value(); }

usecase::WatchRule rule(const char* pattern, BatchKind kind, const char* mapping)
{
    return {pattern, kind, "m.json", expectValue(exchange::mappingFromJson(mapping, usecase::fileKindOf(kind)))};
}

WatchSettings someSettings()
{
    WatchSettings settings;
    settings.on = true;
    settings.folder = "/nowhere";
    settings.rules = {rule("activities*.csv", BatchKind::Activities, R"({"columns": {"who": "lead", "what": "type", "when": "occurred_at"}})"),
                      rule("leads*.csv", BatchKind::Leads, R"({"columns": {"id": "external_id", "firm": "company", "staff": "employees", "since": "created_at"}})")};
    return settings;
}

/// A folder in memory that counts how often each file is read.
struct Folder {
    std::map<std::string, std::string> files;
    mutable std::map<std::string, int> reads;
    [[nodiscard]] usecase::WatchedFiles watched() const
    {
        return {[this]() -> Result<std::vector<std::string>> {
                    std::vector<std::string> names;
                    for (const auto& [name, content] : files) names.push_back(name);
                    return names;
                },
                [this](const std::string& name) -> Result<std::string> {
                    ++reads[name];
                    return files.at(name);
                }};
    }
};

std::string outcomes(const usecase::WatchReport& report)
{
    std::string text;
    for (const usecase::WatchedFile& file : report.files) text += file.name + '=' + usecase::key(file.outcome) + ' ';
    return text;
}

const std::string leadFile = "id,firm,staff,since\nL1,Weber,320,2026-01-05\nL2,Kuhn,40,2026-01-06\n";
const std::string activities = "who,what,when\nL1,form,2026-02-01T10:00:00Z\n";

}  // namespace

class TestWatchedFolder : public QObject {
    Q_OBJECT
private slots:
    void dueOnceADay_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("due");
        QTest::addColumn<QString>("next");
        // 07:30 in Berlin is 06:30 UTC in winter and 05:30 in summer.
        QTest::newRow("never") << "" << "2026-01-10T12:00:00Z" << true << "2026-01-10T12:00:00Z";
        QTest::newRow("today already") << "2026-01-10T06:30:00Z" << "2026-01-10T23:00:00Z" << false << "2026-01-11T06:30:00Z";
        QTest::newRow("a second early") << "2026-01-10T06:31:00Z" << "2026-01-11T06:29:59Z" << false << "2026-01-11T06:30:00Z";
        QTest::newRow("on the second") << "2026-01-10T06:31:00Z" << "2026-01-11T06:30:00Z" << true << "2026-01-11T06:30:00Z";
        QTest::newRow("the computer slept") << "2026-01-07T06:31:00Z" << "2026-01-11T02:00:00Z" << true << "2026-01-11T02:00:00Z";
        QTest::newRow("summer") << "2026-07-01T05:30:00Z" << "2026-07-02T05:30:00Z" << true << "2026-07-02T05:30:00Z";
        QTest::newRow("the night to summer time") << "2026-03-28T06:30:00Z" << "2026-03-29T05:29:59Z" << false << "2026-03-29T05:30:00Z";
        QTest::newRow("a clock set back") << "2026-01-12T06:30:00Z" << "2026-01-10T12:00:00Z" << false << "2026-01-11T06:30:00Z";
    }
    void dueOnceADay()
    {
        QFETCH(QString, last);
        QFETCH(QString, now);
        QFETCH(bool, due);
        QFETCH(QString, next);
        const auto zone = expectValue(calendar::Zone::find("Europe/Berlin"));
        const auto lastRun = last.isEmpty() ? std::nullopt : std::optional(at(qPrintable(last)));
        QCOMPARE(usecase::watchDue(at(qPrintable(now)), lastRun, someSettings(), zone), due);
        QCOMPARE(QString::fromStdString(toIso(usecase::nextWatch(at(qPrintable(now)), lastRun, someSettings(), zone))), next);
        auto off = someSettings();
        off.on = false;
        QVERIFY(!usecase::watchDue(at(qPrintable(now)), lastRun, off, zone));
    }
    void namesFitPatterns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("fits");
        QTest::newRow("itself") << "leads.csv" << "leads.csv" << true;
        QTest::newRow("case") << "LEADS_2026.CSV" << "leads*.csv" << true;
        QTest::newRow("nothing for the star") << "leads.csv" << "leads*.csv" << true;
        QTest::newRow("twice") << "a-leads-b-leads.csv" << "*leads.csv" << true;
        QTest::newRow("back to the star") << "aab" << "*ab" << true;
        QTest::newRow("longer") << "leads.csv.bak" << "leads*.csv" << false;
        QTest::newRow("one letter") << "leads1.csv" << "leads?.csv" << true;
        QTest::newRow("no letter") << "leads.csv" << "leads?.csv" << false;
        QTest::newRow("stars at the end") << "x" << "x**" << true;
        QTest::newRow("empty pattern") << "x" << "" << false;
        QTest::newRow("many stars") << QString(60, u'a') + "b" << QString("*a").repeated(25) + "c" << false;
    }
    void namesFitPatterns()
    {
        QFETCH(QString, name);
        QFETCH(QString, pattern);
        QFETCH(bool, fits);
        QCOMPARE(usecase::fitsPattern(name.toStdString(), pattern.toStdString()), fits);
    }
    void settingsAreKept()
    {
        TemporaryStore store;
        QVERIFY(expectValue(usecase::watchSettings(*store)) == WatchSettings());
        static_cast<void>(expectValue(usecase::setWatchSettings(*store, someSettings())));
        QVERIFY(expectValue(usecase::watchSettings(*store)) == someSettings());
        auto all = someSettings();
        all.rules[0].pattern = "* ";
        QCOMPARE(usecase::setWatchSettings(*store, all).error().code.name, "watch.pattern_empty");
        QVERIFY(expectValue(usecase::watchSettings(*store)) == someSettings());
    }
    void eachContentOnceLeadsFirst()
    {
        TemporaryStore store;
        Folder folder;
        folder.files = {{"activities.csv", activities}, {"leads 1.csv", leadFile}, {"notes.txt", "hello"}};
        const Instant first = at("2026-03-02T06:30:00Z");
        auto report = expectValue(usecase::runWatched(*store, someSettings(), folder.watched(), first));
        QCOMPARE(outcomes(report), std::string("leads 1.csv=imported activities.csv=imported notes.txt=no_mapping "));
        QCOMPARE(report.files[0].report.created, 2);
        QCOMPARE(report.files[1].report.created, 1);
        QCOMPARE(expectValue(usecase::watchSettings(*store)).lastRun.has_value(), false);  // without settings there is nothing to note it beside
        static_cast<void>(expectValue(usecase::setWatchSettings(*store, someSettings())));
        QVERIFY(expectValue(usecase::watchSettings(*store)).lastRun == first);
        QCOMPARE(folder.reads["notes.txt"], 0);

        // The same content under another name is known; a changed one is not.
        folder.files["leads 2.csv"] = leadFile;
        folder.files["activities.csv"] += "L2,form,2026-02-02T10:00:00Z\n";
        report = expectValue(usecase::runWatched(*store, someSettings(), folder.watched(), first.plus(86'400)));
        QCOMPARE(outcomes(report), std::string("leads 1.csv=known leads 2.csv=known activities.csv=imported notes.txt=no_mapping "));
        QCOMPARE(report.files[2].report.created, 1);
        QCOMPARE(expectValue(store->batches().all()).size(), 3U);
    }
    void oneBadFileDoesNotKeepTheOthers()
    {
        TemporaryStore store;
        Folder folder;
        folder.files = {{"activities.csv", "who,what,when\nnobody,form,2026-02-01T10:00:00Z\n"},
                        {"leads a.csv", "quite,other,columns\n1,2,3\n"},
                        {"leads b.csv", leadFile + "L3,Braun,many,2026-01-06\n"},
                        {"leads c.csv", ""}};
        const auto report = expectValue(usecase::runWatched(*store, someSettings(), folder.watched(), at("2026-03-02T06:30:00Z")));
        QCOMPARE(outcomes(report), std::string("leads a.csv=failed leads b.csv=imported leads c.csv=failed activities.csv=failed "));
        QVERIFY(report.files[0].error && report.files[2].error && report.files[3].error);
        QCOMPARE(report.files[1].report.created, 2);
        QCOMPARE(report.files[1].report.rejected.size(), 1U);
        // What failed is tried again, what was imported is not.
        folder.files["leads c.csv"] = "id,firm,staff,since\nL9,Neu,7,2026-01-05\n";
        QCOMPARE(outcomes(expectValue(usecase::runWatched(*store, someSettings(), folder.watched(), at("2026-03-03T06:30:00Z")))),
                 std::string("leads a.csv=failed leads b.csv=known leads c.csv=imported activities.csv=failed "));
    }
    void whatWasImportedByHandOrTakenBackDoesNotComeAgain()
    {
        TemporaryStore store;
        const auto byHand = expectValue(usecase::importFile(*store, {BatchKind::Leads, "mine.csv", leadFile, someSettings().rules[1].mapping, false, {}, false}, at("2026-03-01T12:00:00Z")));
        Folder folder;
        folder.files = {{"leads.csv", leadFile}};
        const auto run = [&] { return outcomes(expectValue(usecase::runWatched(*store, someSettings(), folder.watched(), at("2026-03-02T06:30:00Z")))); };
        QCOMPARE(run(), std::string("leads.csv=known "));
        static_cast<void>(expectValue(usecase::undoImport(*store, byHand.batch, {}, at("2026-03-02T07:00:00Z"))));
        QCOMPARE(run(), std::string("leads.csv=known "));
        QVERIFY(expectValue(store->leads().all()).empty());
        // By hand the same file can always be imported.
        QCOMPARE(expectValue(usecase::importFile(*store, {BatchKind::Leads, "mine.csv", leadFile, someSettings().rules[1].mapping, false, {}, false}, at("2026-03-02T12:00:00Z"))).created, 2);
    }
    void ofTwoProcessesOneImports()
    {
        TemporaryStore store;
        Folder folder;
        std::string many = "id,firm,staff,since\n";
        for (int i = 0; i < 3'000; ++i) many += "L" + std::to_string(i) + ",Firma,10,2026-01-05\n";
        folder.files = {{"leads.csv", many}};
        std::array<std::string, 2> said;
        {
            std::vector<std::jthread> both;
            for (std::string& mine : said)
                both.emplace_back([&] {
                    const Folder own = folder;
                    const auto other = expectValue(store::openWorkspace(store.path()));
                    mine = outcomes(expectValue(usecase::runWatched(*other, someSettings(), own.watched(), at("2026-03-02T06:30:00Z"))));
                });
        }
        std::ranges::sort(said);
        QCOMPARE(said[0], std::string("leads.csv=imported "));
        QCOMPARE(said[1], std::string("leads.csv=known "));
        QCOMPARE(expectValue(store->batches().all()).size(), 1U);
    }
    void filesOnTheDisk()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const char* name, int secondsAgo) {
            QFile file(folder.filePath(QString::fromUtf8(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
        };
        for (const char* name : {"b.CSV", "ä.xlsx", "a.txt", ".hidden.csv", "~$open.xlsx", "c.pdf"}) put(name, 60);
        put("being written.csv", 0);
        QVERIFY(QDir(folder.path()).mkdir("sub.csv"));
        const auto files = usecase::filesOf(folder.path().toStdString());
        auto names = expectValue(files.names());
        std::ranges::sort(names);
        QCOMPARE(names, (std::vector<std::string>{"a.txt", "b.CSV", "ä.xlsx"}));
        QCOMPARE(expectValue(files.read("a.txt")), std::string("x"));
        QCOMPARE(files.read("none.csv").error().code.name, "watch.unreadable");
        QCOMPARE(usecase::filesOf(folder.filePath("none").toStdString()).names().error().code.name, "watch.folder_missing");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 7);  // nothing moved, nothing deleted
    }
};

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watched_folder.moc"
