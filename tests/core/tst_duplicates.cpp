// Who is likely to be the same person, and who works at the same company.

#include <QtTest>

#include <random>
#include <set>

#include "core/leads/company_context.h"
#include "core/leads/company_name.h"
#include "core/leads/duplicate_pairs.h"
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

Lead withDomain(Lead lead, const char* domain)
{
    lead.fields.emplace("domain", std::string(domain));
    return lead;
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

    void theDomainStandsForTheCompany()
    {
        const Population population = populationOfAll({
            lead(1, "Jana", "Müller", "Weber Maschinenbau GmbH", "jana@weber.example"),
            lead(2, "Jana", "Mueller", "WMB", "j.mueller@WEBER.example"),  // the company is called otherwise
            withDomain(lead(3, "JANA", "Müller", "", "jana@gmx.de"), "https://www.Weber.example/de"),
            lead(4, "Jana", "Müller", "Krause", "jana.mueller@gmx.de"),  // a mail provider makes nobody a colleague
            lead(5, "Jana", "Müller", "Kern", "jana2@gmx.de"),
            withDomain(lead(6, "Jana", "Müller", "Beta", "jm@weber.example"), "beta.example"),  // its own domain goes before the address
        });
        QCOMPARE(duplicatesOf(population, 0), (Found{{2, "same_name_and_domain"}, {3, "same_name_and_domain"}}));
        QCOMPARE(duplicatesOf(population, 2), (Found{{1, "same_name_and_domain"}, {2, "same_name_and_domain"}}));
        QCOMPARE(duplicatesOf(population, 3), Found{});
        QCOMPARE(duplicatesOf(population, 5), Found{});
    }

    void scores_data()
    {
        QTest::addColumn<QStringList>("a");  // first, last, company, e-mail
        QTest::addColumn<QStringList>("b");
        QTest::addColumn<int>("score");
        QTest::addColumn<bool>("likely");
        const QStringList jana{"Jana", "Müller", "Weber GmbH", "jana@weber.example"};
        QTest::newRow("e-mail, name, company, domain") << jana << QStringList{"JANA", "Mueller", "Weber AG", "Jana@WEBER.example"} << 100 << true;
        QTest::newRow("e-mail and its domain alone") << jana << QStringList{"", "", "", "jana@weber.example"} << 100 << true;
        QTest::newRow("e-mail of a provider alone") << QStringList{"", "", "", "jm@gmx.de"} << QStringList{"", "", "", "JM@gmx.de"} << 80 << true;
        QTest::newRow("a shared mailbox") << jana << QStringList{"Jan", "Kern", "Weber GmbH", "jana@weber.example"} << 60 << true;
        QTest::newRow("an initial is no other name") << QStringList{"J.", "Müller", "", "team@gmx.de"} << QStringList{"Jana", "Mueller", "", "team@gmx.de"} << 80 << true;
        QTest::newRow("name, company, domain") << jana << QStringList{"Jana", "Müller", "weber ltd", "jm@weber.example"} << 90 << true;
        QTest::newRow("name and company") << jana << QStringList{"Jana", "Müller", "Weber KG", "jm@gmx.de"} << 70 << true;
        QTest::newRow("name and domain") << jana << QStringList{"Jana", "Müller", "", "jm@weber.example"} << 60 << true;
        QTest::newRow("name alone") << jana << QStringList{"Jana", "Müller", "Krause", "jm@krause.example"} << 40 << false;
        QTest::newRow("colleagues") << jana << QStringList{"Jan", "Kern", "Weber", "kern@weber.example"} << 10 << false;
        QTest::newRow("nothing") << QStringList{"", "", "", ""} << QStringList{"", "", "", ""} << 0 << false;
    }
    void scores()
    {
        QFETCH(QStringList, a);
        QFETCH(QStringList, b);
        QFETCH(int, score);
        QFETCH(bool, likely);
        const auto identity = [](const QStringList& of) {
            const std::string first = of[0].toStdString(), last = of[1].toStdString(), company = of[2].toStdString(), email = of[3].toStdString();
            return identityOf({email, first, last, company, {}});
        };
        const Likeness alike = likenessOf(identity(a), identity(b));
        QCOMPARE(alike.score(), score);
        QCOMPARE(alike.isLikely(), likely);
        QCOMPARE(likenessOf(identity(b), identity(a)), alike);
    }

    /// Of random leads, exactly those stand in a pair that an older one is like: compared with looking at all of them.
    void pairsOfAll()
    {
        std::mt19937 random(7);
        const auto pick = [&random](std::initializer_list<const char*> from) { return *(from.begin() + random() % from.size()); };
        for (int round = 0; round < 20; ++round) {
            std::vector<Lead> all;
            for (int i = 1; i <= 60; ++i)
                all.push_back(lead(i, pick({"Jana", "Jan", ""}), pick({"Müller", "Mueller", "Kern"}), pick({"Weber GmbH", "WEBER AG", "Krause", ""}),
                                   pick({"a@weber.example", "A@Weber.example", "b@gmx.de", "c@gmx.de", ""})));
            const Population population = populationOfAll(all);
            const std::pair apart{LeadId{1 + static_cast<std::int64_t>(random() % 30)}, LeadId{31 + static_cast<std::int64_t>(random() % 30)}};
            const auto pairs = duplicatePairs(population, [&apart](LeadId a, LeadId b) { return apart == std::pair(a, b); });
            QVERIFY(pairs);
            std::set<std::size_t> found;
            int last = 100;
            for (const DuplicatePair& pair : *pairs) {
                QVERIFY(pair.first < pair.second);
                QVERIFY((std::pair(population.ids[pair.first], population.ids[pair.second]) != apart));
                QVERIFY(pair.likeness.isLikely() && pair.likeness.score() <= last);
                last = pair.likeness.score();
                found.insert(pair.second);
            }
            for (std::size_t row = 0; row < population.size(); ++row) {
                const auto like = likelyDuplicates(population, row);
                const bool expected = std::ranges::any_of(
                    like, [&](const LikelyDuplicate& other) { return other.row < row && apart != std::pair(population.ids[other.row], population.ids[row]); });
                QCOMPARE(found.contains(row), expected);
            }
        }
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
