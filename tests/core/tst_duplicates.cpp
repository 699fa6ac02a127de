// Who is likely to be the same person, and who works at the same company.

#include <QtTest>

#include "core/leads/company_context.h"
#include "core/leads/company_name.h"
#include "core/leads/duplicates.h"
#include "core/leads/population_builder.h"

using namespace handschlag;
using namespace handschlag::leads;

namespace {

Lead lead(std::int64_t id, const char* first, const char* last, const char* company, const char* email, bool customer = false)
{
    Lead result;
    result.id = LeadId{id};
    result.fields = {{"first_name", std::string(first)}, {"last_name", std::string(last)}, {"company", std::string(company)}, {"email", std::string(email)},
                     {"customer", std::int64_t{customer}}};
    return result;
}

Population populationOfAll(const std::vector<Lead>& leads)
{
    PopulationBuilder builder;
    for (const Lead& one : leads) builder.addLead(one);
    return std::move(builder).build();
}

std::vector<std::pair<std::int64_t, std::string>> duplicatesOf(const Population& population, std::size_t row)
{
    std::vector<std::pair<std::int64_t, std::string>> found;
    for (const LikelyDuplicate& other : likelyDuplicates(population, row)) found.emplace_back(population.ids[other.row].value, key(other.reason));
    return found;
}

using Found = std::vector<std::pair<std::int64_t, std::string>>;

}  // namespace

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void companyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("legal form and co") << "Müller & Söhne GmbH & Co. KG" << "muellersoehne";
        QTest::newRow("spelt out") << "MUELLER + Söhne AG" << "muellersoehne";
        QTest::newRow("mbH") << "Weber Gesellschaft mbH" << "weber";
        QTest::newRow("dots in the form") << "Rossi S.p.A." << "rossi";
        QTest::newRow("e.K.") << "Bäckerei Voß e.K." << "baeckereivoss";
        QTest::newRow("UG") << "Nord UG (haftungsbeschränkt)" << "nord";
        QTest::newRow("comma and Inc") << "Acme, Inc." << "acme";
        QTest::newRow("SE") << "Elbe SE" << "elbe";
        QTest::newRow("accents") << "Crédit Électrique SA" << "creditelectrique";
        QTest::newRow("nothing but a form stays") << "AG" << "ag";
        QTest::newRow("a form inside stays") << "AG Consult" << "agconsult";
        QTest::newRow("other alphabets, any case") << "ВОЛГА Ltd" << "волга";
        QTest::newRow("empty") << " - " << "";
    }
    void companyNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QCOMPARE(QString::fromStdString(plainCompany(name.toStdString())), plain);
        QVERIFY(mayBeginWith(name.toStdString(), plain.toStdString()));
    }
    void differentCompaniesStayDifferent()
    {
        QVERIFY(plainCompany("Bauer GmbH") != plainCompany("Baur GmbH"));
        QVERIFY(plainCompany("Müller GmbH") != plainCompany("Muller GmbH"));
        QVERIFY(!mayBeginWith("Weber GmbH", "webasto"));
        QVERIFY(!mayBeginWith("Web", "weber"));
    }

    void findsTheSamePerson()
    {
        const Population population = populationOfAll({
            lead(1, "Jana", "Müller", "Weber GmbH", "jana@weber.example"),
            lead(2, "J.", "M.", "", "JANA@Weber.example"),                     // the address in any case
            lead(3, "JANA", "Mueller", "weber GmbH & Co. KG", "j@else.example"),  // name and company written otherwise
            lead(4, "Jana", "Müller", "Krause AG", "jana@krause.example"),     // another company
            lead(5, "Jan", "Müller", "Weber GmbH", "jan@weber.example"),       // another person
            lead(6, "Jana", "Müller", "WEBER", "jana@weber.example"),          // both: named once
            lead(7, "", "Müller", "Weber GmbH", ""),                           // too little to say
        });
        QCOMPARE(duplicatesOf(population, 0), (Found{{2, "same_email"}, {6, "same_email"}, {3, "same_name_and_company"}}));
        QCOMPARE(duplicatesOf(population, 3), Found{});
        QCOMPARE(duplicatesOf(population, 6), Found{});
    }
    void isSymmetric()
    {
        const Population population = populationOfAll({lead(1, "Ana", "Voß", "Elbe SE", "a@x.example"), lead(2, "Ana", "Voss", "Elbe Ltd", "b@x.example")});
        QCOMPARE(duplicatesOf(population, 0), (Found{{2, "same_name_and_company"}}));
        QCOMPARE(duplicatesOf(population, 1), (Found{{1, "same_name_and_company"}}));
    }

    void knowsTheCompany()
    {
        const Population population = populationOfAll({
            lead(1, "A", "A", "Weber GmbH", "a@weber.example"),
            lead(2, "B", "B", "WEBER AG", "b@gmx.de", true),        // the name
            lead(3, "C", "C", "", "c@Weber.example"),               // the domain
            lead(4, "D", "D", "Krause", "d@gmx.de"),                // neither
        });
        const CompanyContext context = companyContext(population, 0);
        QCOMPARE(context.others, 2);
        QCOMPARE(context.customers, 1);
        QCOMPARE(context.rows, (std::vector<std::size_t>{1, 2}));
        QCOMPARE(companyContext(population, 0, 1).rows, (std::vector<std::size_t>{1}));
        // A free mail host makes nobody colleagues.
        QCOMPARE(companyContext(population, 3).others, 0);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
