// Two processes edit one draft in one file for some seconds: whatever was accepted is there, or was overwritten by somebody who had seen
// it; whatever could not be merged was reported. HANDSCHLAG_WRITERS_SECONDS says how long (default 3).

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <chrono>
#include <cstdio>
#include <map>

#include "core/agreement/document_json.h"
#include "core/base/hashing.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/people.h"
#include "tests/support/random_agreement.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using agreement::Document;
using agreement::NegotiationEvent;

namespace {

constexpr auto asWriter = "--as-writer";
const Instant monday{1'772'000'000};

/// Parameters both fight over.
int& parameter(Document& d, std::int64_t index)
{
    int* const all[]{&d.sales.decisionMinutes, &d.sales.firstTouchMinutes, &d.sales.statusMinutes,   &d.sales.loadHoursPerQuarter,
                     &d.marketing.leadsPerQuarter, &d.marketing.handoverMinutes, &d.marketing.correctionMinutes, &d.marketing.objectionMinutes};
    return *all[index];
}
constexpr std::int64_t parameters = 8;
constexpr const char* keys[]{"decision_minutes",  "first_touch_minutes", "status_minutes",     "load_hours_per_quarter",
                             "leads_per_quarter", "handover_minutes",    "correction_minutes", "objection_minutes"};

/// "accepted KEY BEFORE AFTER", "conflict KEY", or the error that ends it all; one line each.
int write(const QStringList& arguments)
{
    const auto store = expectValue(store::openWorkspace(arguments[0].toStdString()));
    const PersonId person{arguments[1].toLongLong()};
    const int odd = arguments[1].toInt() % 2;
    const VersionId version{arguments[2].toLongLong()};
    test::Random random(static_cast<std::uint64_t>(odd) + 11);
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(arguments[3].toInt());
    int next = 1'000 + odd;
    while (std::chrono::steady_clock::now() < until) {
        const std::string base = expectValue(store->agreements().find(version)).value().canonical;
        Document mine = expectValue(agreement::parseDocument(base));
        const auto index = random.between(0, parameters - 1);
        const int before = parameter(mine, index);
        parameter(mine, index) = next += 2;
        QThread::msleep(static_cast<unsigned long>(random.between(0, 15)));
        const auto merged = usecase::mergeDraft(*store, version, base, mine, person, monday);
        if (!merged) {
            std::printf("error %s\n", std::string(merged.error().code.name).c_str());
            return 1;
        }
        if (merged->conflicts.empty())
            std::printf("accepted %s %d %d\n", keys[index], before, next);
        else
            std::printf("conflict %s\n", merged->conflicts.front().mine.parameter.c_str());
    }
    return 0;
}

}  // namespace

class TestTwoWriters : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLost()
    {
        const int seconds = qEnvironmentVariableIsSet("HANDSCHLAG_WRITERS_SECONDS") ? qEnvironmentVariableIntValue("HANDSCHLAG_WRITERS_SECONDS") : 3;
        TemporaryStore store;
        const PersonId people[]{store.addPerson("Jana", agreement::Side::Marketing), store.addPerson("Tom", agreement::Side::Sales)};
        const VersionId version = expectValue(usecase::draftFromTemplate(*store, "b2b_standard", "", monday));
        const Document first = expectValue(usecase::agreementVersion(*store, "", 1)).document;
        QProcess writers[2];
        for (int i = 0; i < 2; ++i)
            writers[i].start(QCoreApplication::applicationFilePath(),
                             {QLatin1String(asWriter), QString::fromStdString(store.path()), QString::number(people[i].value),
                              QString::number(version.value), QString::number(seconds * 1'000)});
        for (QProcess& writer : writers) {
            QVERIFY(writer.waitForFinished((seconds + 120) * 1'000));
            QCOMPARE(writer.exitCode(), 0);
        }
        const auto events = expectValue(usecase::negotiation(*store, version));
        std::size_t accepted = 0;
        for (int i = 0; i < 2; ++i) {
            int own = 0, conflicts = 0;
            auto event = events.begin();
            for (const QByteArray& line : writers[i].readAllStandardOutput().split('\n')) {
                const auto words = line.split(' ');
                if (words[0] == "conflict") ++conflicts;
                if (words[0] != "accepted") continue;
                // Recorded as its writer's, in this order, on top of the value the writer had seen.
                event = std::find_if(event, events.end(), [&](const NegotiationEvent& one) { return one.actor == people[i]; });
                QVERIFY2(event != events.end(), line.constData());
                QCOMPARE(QByteArray::fromStdString(event->parameter), words[1]);
                QCOMPARE(event->before->get<int>(), words[2].toInt());
                QCOMPARE(event->after->get<int>(), words[3].toInt());
                ++event;
                ++own;
            }
            qInfo("writer %d: %d accepted, %d conflicts", i + 1, own, conflicts);
            QVERIFY(own > 10);
            QVERIFY(conflicts > 0);
            accepted += static_cast<std::size_t>(own);
        }
        QCOMPARE(events.size(), accepted);
        // Each value stands on the one before it, and the last ones are what is stored.
        std::map<std::string, int> values;
        Document start = first;
        for (std::int64_t i = 0; i < parameters; ++i) values[keys[i]] = parameter(start, i);
        for (const NegotiationEvent& event : events) {
            QCOMPARE(event.before->get<int>(), values[event.parameter]);
            values[event.parameter] = event.after->get<int>();
        }
        Document last = expectValue(usecase::agreementVersion(*store, "", 1)).document;
        for (std::int64_t i = 0; i < parameters; ++i) QCOMPARE(parameter(last, i), values[keys[i]]);
        for (std::int64_t i = 0; i < parameters; ++i) parameter(last, i) = parameter(start, i);
        QVERIFY(last == first);  // nothing else changed
    }
};

int main(int argc, char** argv)
{
    initialiseCrypto();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(asWriter)) return write(arguments.mid(2));
    TestTwoWriters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_two_writers.moc"
