// The redline as people read it: runs of words, clauses side by side, one line for each change.

#include <QTest>

#include "core/agreement/templates.h"
#include "core/agreement/word_redline.h"
#include "tests/support/mutated_agreement.h"

using namespace handschlag;
using agreement::ClauseRedline;
using agreement::Document;
using agreement::WordRun;

namespace {

Document standard() { return agreement::templateDocument("b2b_standard").value(); }

/// "ab [-100-][+50+] Mitarbeitern"
QString marked(const std::vector<WordRun>& runs)
{
    QString text;
    for (const WordRun& run : runs) {
        const QString words = QString::fromStdString(run.text);
        text += run.kind == WordRun::Kind::Kept ? words : run.kind == WordRun::Kind::Removed ? "[-" + words + "-]" : "[+" + words + "+]";
    }
    return text;
}

std::string side(const std::vector<WordRun>& runs, WordRun::Kind without)
{
    std::string text;
    for (const WordRun& run : runs)
        if (run.kind != without) text += run.text;
    return text;
}

QString labels(const Document& from, const Document& to, Language language)
{
    QStringList lines;
    for (const auto& change : agreement::differences(from, to)) lines << QString::fromStdString(agreement::changeLabel(change, from, to, language));
    return lines.join(u'\n');
}

}  // namespace

class TestWordRedline : public QObject {
    Q_OBJECT
private slots:
    void wordsAreRemovedAndAdded_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("runs");
        QTest::newRow("same") << "a b" << "a b" << "a b";
        QTest::newRow("number") << "gibt 2,50 Punkte." << "gibt 3,50 Punkte." << "gibt [-2,50-][+3,50+] Punkte.";
        QTest::newRow("phrase") << "ab 100 Personen gilt" << "ab 50 Leuten gilt" << "ab [-100 Personen-][+50 Leuten+] gilt";
        QTest::newRow("end") << "Ende" << "Ende gut" << "Ende[+ gut+]";
        QTest::newRow("new") << "" << "alles neu" << "[+alles neu+]";
        QTest::newRow("gone") << "alles" << "" << "[-alles-]";
    }
    void wordsAreRemovedAndAdded()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(marked(agreement::wordRedline(from.toStdString(), to.toStdString())), "runs");
    }

    void runsGiveBothTextsBack()
    {
        test::Random random(7);
        for (int i = 0; i < 2'000; ++i) {
            std::string texts[2];
            for (std::string& text : texts)
                for (auto n = random.between(0, 12); n > 0; --n) text += random.oneOf<const char*>({"ab", "ü", " ", " ", ", ", ".\n", "3,5", "x "});
            const auto runs = agreement::wordRedline(texts[0], texts[1]);
            QCOMPARE(side(runs, WordRun::Kind::Added), texts[0]);
            QCOMPARE(side(runs, WordRun::Kind::Removed), texts[1]);
        }
    }

    void clausesStandSideBySide()
    {
        const Document from = standard();
        Document to = from;
        to.fit.criteria[0].buckets[0].points = -1'000;
        to.fit.criteria.erase(to.fit.criteria.begin() + 1);
        auto added = from.fit.criteria[0];
        added.id = "fit.added";
        to.fit.criteria.push_back(added);
        int changed = 0;
        std::string gone, fresh;
        for (const ClauseRedline& clause : agreement::redline(from, to, Language::English)) {
            changed += clause.isChanged() ? 1 : 0;
            if (clause.isGone) gone = clause.id;
            if (clause.isNew) fresh = clause.id;
            if (clause.id == "fit.employees") QVERIFY(marked(clause.runs).contains("minus [-40-][+10+] points"));
        }
        QCOMPARE(changed, 3);
        QCOMPARE(gone, std::string("fit.industry"));
        QCOMPARE(fresh, std::string("fit.added"));
    }

    void labelsSpeakInPeoplesUnits()
    {
        const Document from = standard();
        Document to = from;
        to.fit.criteria[0].buckets[0].points = -1'000;
        to.sales.decisionMinutes = 90;
        to.thresholds.measures[1][2] = agreement::Measure::Contact;
        to.marketing.completenessPercent = 95;
        to.behaviour.groups[0].rules[0].windowDays = 45;
        to.fit.criteria.erase(to.fit.criteria.begin() + 1);
        std::get<agreement::TextMatch>(to.fit.criteria[1].buckets[1].match).words.emplace_back("kranbau");
        const QString german = labels(from, to, Language::German);
        QVERIFY2(german.contains("Mitarbeiterzahl, 1 bis 99: Punkte minus 40 > minus 10"), qPrintable(german));
        QVERIFY2(german.contains("> 1 Geschäftsstunde und 30 Minuten"), qPrintable(german));
        QVERIFY2(german.contains("Maßnahme C2"), qPrintable(german));
        QVERIFY2(german.contains("Vollständigkeit 100 % > 95 %"), qPrintable(german));
        QVERIFY2(german.contains("> 45 Tage"), qPrintable(german));
        QVERIFY2(german.contains("Branche") && german.contains("entfällt"), qPrintable(german));
        QVERIFY2(german.contains("Wörter neu „kranbau“"), qPrintable(german));
        const QString english = labels(from, to, Language::English);
        QVERIFY2(english.contains("Employees, 1 to 99: points minus 40 > minus 10"), qPrintable(english));
        for (const char* raw : {"_c", "_minutes", "_days", "buckets", "{", "["}) QVERIFY2(!english.contains(raw), qPrintable(english));
    }

    void everyChangeHasALabel()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            test::Mutation mutation(seed);
            const Document from = standard();
            const Document to = mutation.of(from);
            for (const auto& change : agreement::differences(from, to))
                for (const Language language : {Language::German, Language::English}) {
                    const QString line = QString::fromStdString(agreement::changeLabel(change, from, to, language));
                    QVERIFY2(!line.contains("_c ") && !line.contains("{") && !line.contains("[") && !line.contains(": >"), qPrintable(line));
                }
        }
    }
};

QTEST_GUILESS_MAIN(TestWordRedline)
#include "tst_word_redline.moc"
