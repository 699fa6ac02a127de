// The word lists of the template against titles, industries and countries as people write them.

#include <QTest>

#include "core/agreement/templates.h"
#include "core/base/hashing.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"

using namespace handschlag;

namespace {

const Instant now = instantFromIso("2026-03-02T12:00:00Z").value();

const scoring::Plan& plan()
{
    static const scoring::Plan compiled = scoring::compile(agreement::templateDocument("b2b_standard").value()).value();
    return compiled;
}

leads::Lead leadWith(const leads::Fields& fields)
{
    leads::Lead lead;
    lead.id = LeadId{1};
    lead.createdAt = lead.recordedAt = now;
    lead.fields = fields;
    return lead;
}

/// Points of one criterion for one value.
int pointsOf(const char* clause, const char* field, const QString& value)
{
    const auto population = leads::populationOf(leadWith({{field, value.toStdString()}}), {});
    for (const scoring::Part& part : scoring::explain(plan(), population, 0, now).parts)
        if (part.clause == clause) return static_cast<int>(part.points / 100);
    return 0;
}

QStringList exclusionsOf(const leads::Fields& fields, const std::vector<leads::Activity>& activities = {})
{
    const auto population = leads::populationOf(leadWith(fields), activities);
    QStringList ids;
    for (const std::string& id : scoring::explain(plan(), population, 0, now).exclusions) ids << QString::fromStdString(id);
    return ids;
}

void titles(int points, const QStringList& values)
{
    for (const QString& value : values)
        QTest::newRow(qPrintable(value)) << "fit.role"
                                         << "job_title" << value << points;
}

}  // namespace

class TestTemplateWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void valueHasItsPoints_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("points");
        titles(25, {"Geschäftsführer",
                    "Geschäftsführerin",
                    "GESCHÄFTSFÜHRENDER GESELLSCHAFTER",
                    "Geschaeftsfuehrer",
                    "Produktionsleiter",
                    "Werkleiterin",
                    "Werksleiter",
                    "Technischer Leiter",
                    "Technische Leitung",
                    "Einkaufsleiter",
                    "Leiter Einkauf",
                    "Leiterin Produktion",
                    "CEO",
                    "CEO & Founder",
                    "Head of Production",
                    "Director Procurement",
                    "Managing Director",
                    "VP Operations",
                    "Inhaber",
                    "Vorstand Technik",
                    "Produktions-Leiter",
                    "Plant Manager",
                    "Bereichsleiter Fertigung",
                    "Leiter Projektmanagement"});
        titles(15, {"Ingenieur", "Entwicklungsingenieurin", "Projektleiter", "Projektleiterin", "Senior Project Manager", "Strategischer Einkäufer",
                    "Einkäuferin", "Buyer", "Mechanical Engineer", "Konstrukteur", "Teamleiter Konstruktion", "Sachbearbeiter Einkauf",
                    "Product Owner", "Purchaser"});
        titles(0, {"Assistentin der Geschäftsführung", "Assistant to the CEO", "Sekretariat Geschäftsleitung", "Leiterplattenentwickler",
                   "Zugbegleiter", "Sachbearbeiter", "Consultant", "Marketing Manager", "Headhunter", "Ownership Analyst"});
        const auto row = [](const char* clause, const char* field, const char* value, int points) {
            QTest::newRow(value) << QString::fromLatin1(clause) << QString::fromLatin1(field) << QString::fromUtf8(value) << points;
        };
        for (const char* industry : {"Maschinenbau", "Maschinen- und Anlagenbau", "Machinery", "Automotive", "Elektrotechnik", "Metallverarbeitung",
                                     "Kunststofftechnik", "Medizintechnik", "Medical Devices", "ELECTRICAL_ELECTRONIC_MANUFACTURING"})
            row("fit.industry", "industry", industry, 20);
        for (const char* industry : {"Chemie", "Chemicals", "Logistik", "Erneuerbare Energien", "Energy"})
            row("fit.industry", "industry", industry, 10);
        for (const char* industry : {"Handel", "Software", "Banking", "Bildung"}) row("fit.industry", "industry", industry, 0);
        for (const char* country : {"DE", "de", "Deutschland", "DEUTSCHLAND", "Germany", "Österreich", "Oesterreich", "AT", "Schweiz", "CH"})
            row("fit.location", "country", country, 15);
        for (const char* country : {"FR", "Frankreich", "Poland", "Niederlande", "UK", "Great Britain", "Norway", "Liechtenstein", "GRIECHENLAND"})
            row("fit.location", "country", country, 10);
        for (const char* country : {"US", "USA", "China", "Türkei", "Ukraine", "Georgia", "Russia"}) row("fit.location", "country", country, 0);
        row("fit.email", "email", "jana@muster-maschinen.de", 10);
        row("fit.email", "email", "jana.weber@gmx.de", -10);
    }
    void valueHasItsPoints()
    {
        QFETCH(QString, clause);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, points);
        QCOMPARE(pointsOf(qPrintable(clause), qPrintable(field), value), points);
    }

    void excludedAreWhoShouldBe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("exclusion");
        for (const char* title : {"Student", "Werkstudentin", "Praktikant", "Azubi", "Trainee", "intern"})
            QTest::newRow(title) << title << "exclusions.student";
        for (const char* title : {"Journalist", "Freie Journalistin", "Chefredakteur"}) QTest::newRow(title) << title << "exclusions.press";
        for (const char* title : {"Bewerber", "Applicant"}) QTest::newRow(title) << title << "exclusions.applicant";
        for (const char* title :
             {"Technischer Redakteur", "International Buyer", "Studienleiter", "Press Shop Manager", "Leiter Pressenwerk", "Internal Sales"})
            QTest::newRow(title) << title << "";
    }
    void excludedAreWhoShouldBe()
    {
        QFETCH(QString, title);
        QFETCH(QString, exclusion);
        const leads::Fields fields{{"company", std::string("Muster GmbH")}, {"job_title", title.toStdString()}};
        QCOMPARE(exclusionsOf(fields).join(u' '), exclusion);
    }

    void otherExclusions()
    {
        const auto text = [](const char* value) { return leads::FieldValue(std::string(value)); };
        const auto flag = [](int value) { return leads::FieldValue(std::int64_t{value}); };
        QCOMPARE(exclusionsOf({{"email", text("a@gmx.de")}}), QStringList{"exclusions.private_person"});
        QCOMPARE(exclusionsOf({{"email", text("a@gmx.de")}, {"company", text("Muster GmbH")}}), QStringList{});
        QCOMPARE(exclusionsOf({{"email", text("a@muster.de")}}), QStringList{});
        QCOMPARE(exclusionsOf({{"email", text("a@vertrieb.wettbewerber-ag.example")}, {"company", text("W")}}), QStringList{"exclusions.competitor"});
        QCOMPARE(exclusionsOf({{"domain", text("konkurrent-gmbh.example")}}), QStringList{"exclusions.competitor"});
        QCOMPARE(exclusionsOf({{"consent_email", flag(0)}, {"consent_phone", flag(0)}}), QStringList{"exclusions.objection"});
        QCOMPARE(exclusionsOf({{"consent_email", flag(0)}, {"consent_phone", flag(1)}}), QStringList{});
        QCOMPARE(exclusionsOf({{"consent_email", flag(0)}}), QStringList{});
        QCOMPARE(exclusionsOf({{"objection", text("2026-01-05 per Mail")}}), QStringList{"exclusions.objection"});
        QCOMPARE(exclusionsOf({{"customer", flag(1)}}), QStringList{"exclusions.customer"});
        QCOMPARE(exclusionsOf({{"customer", flag(0)}}), QStringList{});
        leads::Activity application;
        application.lead = LeadId{1};
        application.type = "application";
        application.occurredAt = application.recordedAt = now.plus(-100 * secondsPerDay);
        QCOMPARE(exclusionsOf({}, {application}), QStringList{"exclusions.applicant"});
    }
};

QTEST_GUILESS_MAIN(TestTemplateWords)
#include "tst_template_words.moc"
