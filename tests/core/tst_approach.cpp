// How to approach a lead first: by inquiry, readiness, consent and cadence.

#include <QtTest>

#include "core/handover/approach.h"
#include "tests/support/told_life.h"

using namespace handschlag;
using namespace handschlag::handover;
using told::local;

class TestApproach : public QObject {
    Q_OBJECT
private slots:
    void approaches_data()
    {
        QTest::addColumn<bool>("inquiry");
        QTest::addColumn<int>("readiness");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("cadence");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, bool inquiry, int readiness, const char* fields, const char* cadence, const char* expected) {
            QTest::newRow(name) << inquiry << readiness << fields << cadence << expected;
        };
        row("inquiry", true, 10, "phone email", "call email", "call inquiry at_once answer 2026-02-03 09:00");
        row("inquiry without a phone", true, 10, "email mail=1", "call email", "email no_phone at_once answer 2026-02-03 09:00");
        row("ready", false, 75, "phone", "email call", "call ready today advice 2026-02-02 17:00");
        row("not quite", false, 74, "phone email mail=1", "email call", "email cadence in_time advice 2026-02-03 09:00");
        row("the cadence begins with e-mail, which is not allowed", false, 50, "phone email", "email call", "call no_mail in_time advice 2026-02-03 09:00");
        row("the cadence begins with a call", false, 50, "phone email mail=1", "call email", "call cadence in_time advice 2026-02-03 09:00");
        row("no phone", false, 90, "email mail=1", "call email", "email no_phone today advice 2026-02-02 17:00");
        row("the phone is refused", false, 90, "phone phone=0 email mail=1", "call email", "email no_phone_consent today advice 2026-02-02 17:00");
        row("a mobile will do", false, 50, "mobile", "call email", "call cadence in_time advice 2026-02-03 09:00");
        row("neither", false, 90, "email", "call email", " no_channel today advice 2026-02-02 17:00");
        row("a letter is left", false, 50, "email", "call letter", "letter no_phone in_time advice 2026-02-03 09:00");
        row("need known", false, 50, "phone need=partly", "call email", "call cadence in_time appointment 2026-02-03 09:00");
    }
    void approaches()
    {
        QFETCH(bool, inquiry);
        QFETCH(int, readiness);
        QFETCH(QString, fields);
        QFETCH(QString, cadence);
        QFETCH(QString, expected);
        const WorkTerms work = told::terms();
        agreement::SalesClause sales;
        for (const QString& channel : cadence.split(' ')) sales.cadence.push_back({channel.toStdString(), 3});
        Handover handover = told::Life().handover();
        handover.inquiry = inquiry;
        handover.readiness = readiness;
        handover.category = "B";
        leads::Lead lead;
        for (const QString& field : fields.split(' ')) {
            if (field == "mail=1") lead.fields["consent_email"] = std::int64_t{1};
            else if (field == "phone=0") lead.fields["consent_phone"] = std::int64_t{0};
            else if (field.startsWith("need=")) lead.fields["need"] = field.mid(5).toStdString();
            else lead.fields[field.toStdString()] = std::string("x");
        }
        const Approach found = approachTo(sales, work.clocks.of(""), handover, lead, local("2026-02-02 09:30"));
        QCOMPARE(QString::fromStdString(found.channel + " " + found.why + " " + found.time + " " + found.tone) + " " + told::written(found.due), expected);
    }
};

QTEST_GUILESS_MAIN(TestApproach)
#include "tst_approach.moc"
