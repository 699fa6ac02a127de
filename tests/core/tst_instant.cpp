#include <QtTest>

#include "core/base/instant.h"
#include "core/base/text.h"

using namespace handschlag;

class TestInstant : public QObject {
    Q_OBJECT
private slots:
    void isoBothWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("epoch") << "1970-01-01T00:00:00Z" << qint64{0};
        QTest::newRow("a second before") << "1969-12-31T23:59:59Z" << qint64{-1};
        QTest::newRow("leap day") << "2024-02-29T12:00:00Z" << qint64{1709208000};
    }
    void isoBothWays()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        QCOMPARE(instantFromIso(text.toStdString())->seconds, seconds);
        QCOMPARE(QString::fromStdString(toIso(Instant{seconds})), text);
    }
    void offsetsAndRefusals()
    {
        QCOMPARE(instantFromIso("2026-01-01T01:00:00+01:00"), instantFromIso("2026-01-01T00:00Z"));
        for (const char* bad : {"2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00", "2026-01-01"})
            QVERIFY2(!instantFromIso(bad), bad);
        QVERIFY(!dayFromIso("2025-02-29"));
        QVERIFY(!dayFromIso("2025-2-01"));
    }
    void weekdays()
    {
        QCOMPARE(weekday(dayFromCivil(2025, 10, 2)), 3);  // a Thursday
        QCOMPARE(weekday(dayFromCivil(1969, 12, 28)), 6); // a Sunday
    }
    void textIsComparedAsPeopleDo()
    {
        QCOMPARE(foldCase("Straße"), foldCase("STRASSE"));
        QCOMPARE(foldCase("A\u0308"), foldCase("ä"));
        QVERIFY(containsWholeWord("Head of Production", "Head"));
        QVERIFY(!containsWholeWord("Headhunter", "Head"));
        QVERIFY(!containsWholeWord("Überleiter", "leiter"));
        QCOMPARE(std::string(trimmed("\u00a0 x \t")), std::string("x"));
        QCOMPARE(domainOf("Jana@Weber-GmbH.DE"), std::string("weber-gmbh.de"));
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
