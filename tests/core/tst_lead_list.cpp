// Searching and sorting lists of leads: by hand, and against slow versions.

#include <QtTest>

#include <algorithm>
#include <random>

#include "core/base/text.h"
#include "core/leads/order.h"
#include "core/leads/population_builder.h"
#include "core/leads/search.h"

using namespace handschlag;
using namespace handschlag::leads;

namespace {

Population people(const std::vector<Fields>& rows)
{
    PopulationBuilder builder;
    std::int64_t id = 0;
    for (const Fields& fields : rows) {
        Lead lead;
        lead.id = LeadId{++id};
        lead.createdAt = Instant{1'000 * id};
        lead.fields = fields;
        builder.addLead(lead);
    }
    return std::move(builder).build();
}

Population smallList()
{
    return people({{{"first_name", "Jana"}, {"last_name", "Weber"}, {"company", "Weber GmbH"}, {"email", "j.weber@weber.example"}, {"external_id", "A-1"}},
                   {{"first_name", "Öznur"}, {"last_name", "Straßer"}, {"company", "ÄRZTE AG"}, {"external_id", "A-2"}},
                   {{"company", "Kuhn AG"}, {"employees", std::int64_t{320}}, {"external_id", "B-3"}},
                   {{"first_name", "Zoë"}, {"employees", std::int64_t{40}}, {"external_id", "B-12"}}});
}

QString rowsOf(const std::vector<std::uint8_t>& matches)
{
    QStringList rows;
    for (std::size_t row = 0; row < matches.size(); ++row)
        if (matches[row] != 0) rows << QString::number(row);
    return rows.join(u',');
}

QString text(const std::vector<std::uint32_t>& rows)
{
    QStringList words;
    for (const std::uint32_t row : rows) words << QString::number(row);
    return words.join(u',');
}

}  // namespace

class LeadListTest : public QObject {
    Q_OBJECT
private slots:
    void searchFindsPartsOfWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing typed") << QString() << QStringLiteral("0,1,2,3");
        QTest::newRow("blank") << QStringLiteral("  \t") << QStringLiteral("0,1,2,3");
        QTest::newRow("part of a name") << QStringLiteral("ebe") << QStringLiteral("0");
        QTest::newRow("any case") << QStringLiteral("WEBER") << QStringLiteral("0");
        QTest::newRow("sharp s") << QStringLiteral("STRASSER") << QStringLiteral("1");
        QTest::newRow("umlaut in any case") << QStringLiteral("ärzte") << QStringLiteral("1");
        QTest::newRow("two words, both needed") << QStringLiteral("ag kuhn") << QStringLiteral("2");
        QTest::newRow("two words of two rows") << QStringLiteral("jana kuhn") << QString();
        QTest::newRow("e-mail") << QStringLiteral("@weber.example") << QStringLiteral("0");
        QTest::newRow("external id") << QStringLiteral("b-") << QStringLiteral("2,3");
        QTest::newRow("across two rows") << QStringLiteral("A-1\nöznur") << QString();
        QTest::newRow("last row") << QStringLiteral("zoë") << QStringLiteral("3");
        QTest::newRow("nowhere") << QStringLiteral("xyz") << QString();
    }
    void searchFindsPartsOfWords()
    {
        QFETCH(QString, query);
        QFETCH(QString, rows);
        const SearchIndex index(std::make_shared<const Population>(smallList()));
        QCOMPARE(rowsOf(index.matches(query.toStdString())), rows);
    }
    void searchOfNobody() { QVERIFY(SearchIndex(std::make_shared<const Population>()).matches("x").empty()); }

    void searchAgreesWithLookingAtEveryRow()
    {
        std::mt19937 random(7);
        const std::vector<std::string> words{"an", "ban", "Banane", "nan", "Äb", "äbÄ", "ss", "ß", "Strauß", ""};
        const auto word = [&] { return words[random() % words.size()]; };
        std::vector<Fields> rows(2'500);  // more than the search looks at in one go
        for (Fields& fields : rows) {
            fields["company"] = word() + word();
            const std::string last = word();
            fields["last_name"] = last.empty() ? std::to_string(&fields - rows.data()) : last;
        }
        const Population population = people(rows);
        const SearchIndex index(std::make_shared<const Population>(population));
        for (int i = 0; i < 60; ++i) {
            const std::string first = i % 5 == 0 ? std::to_string(random() % rows.size()) : word();
            const std::string second = word();
            const std::vector<std::uint8_t> found = index.matches(first + ' ' + second);
            for (std::size_t row = 0; row < population.size(); ++row) {
                const std::string company = foldCase(population.text("company")->value(row));
                const std::string last = foldCase(population.text("last_name")->value(row));
                const auto stands = [&](const std::string& wanted) {
                    return wanted.empty() || company.find(foldCase(wanted)) != std::string::npos || last.find(foldCase(wanted)) != std::string::npos;
                };
                QCOMPARE(found[row] != 0, stands(first) && stands(second));
            }
        }
    }

    void collationIsGerman()
    {
        const std::vector<std::string> texts{"Zebra", "Äpfel", "Apfel", "", "apfel", "Strasse", "Straße", "Aprikose", "Apfel"};
        const std::vector<std::int64_t> ranks = collationRanks(texts);
        std::vector<std::uint32_t> order = sortedRows(ranks, false);
        // apfel < Apfel = Apfel < Äpfel < Aprikose < Strasse < Straße < Zebra, the empty one last
        QCOMPARE(text(order), QStringLiteral("4,2,8,1,7,5,6,0,3"));
        QCOMPARE(ranks[2], ranks[8]);
        QCOMPARE(ranks[3], missingKey);
    }

    void sortsByField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("rows");
        QTest::newRow("text") << QStringLiteral("company") << false << QStringLiteral("1,2,0,3");
        QTest::newRow("text downwards, missing still last") << QStringLiteral("company") << true << QStringLiteral("0,2,1,3");
        QTest::newRow("number") << QStringLiteral("employees") << false << QStringLiteral("3,2,0,1");
        QTest::newRow("number downwards") << QStringLiteral("employees") << true << QStringLiteral("2,3,0,1");
        QTest::newRow("first contact") << QStringLiteral("created_at") << true << QStringLiteral("3,2,1,0");
        QTest::newRow("unknown field keeps the order") << QStringLiteral("shoe_size") << true << QStringLiteral("0,1,2,3");
    }
    void sortsByField()
    {
        QFETCH(QString, field);
        QFETCH(bool, descending);
        QFETCH(QString, rows);
        QCOMPARE(text(sortedRows(sortKeys(smallList(), field.toStdString()), descending)), rows);
    }

    void sortsByLastThenFirstName()
    {
        const Population population = people({{{"first_name", "Jana"}, {"last_name", "Weber"}}, {{"first_name", "Änne"}, {"last_name", "Weber"}},
                                              {{"last_name", "Weber"}}, {{"company", "ohne"}}, {{"first_name", "Zoe"}}, {{"last_name", "Abt"}}});
        QCOMPARE(text(sortedRows(nameSortKeys(population), false)), QStringLiteral("4,5,2,1,0,3"));
    }

    void sortingIsStable()
    {
        std::mt19937 random(11);
        std::vector<std::int64_t> keys(5'000);
        for (std::int64_t& key : keys) key = random() % 7 == 0 ? missingKey : static_cast<std::int64_t>(random() % 20);
        for (const bool descending : {false, true}) {
            const std::vector<std::uint32_t> rows = sortedRows(keys, descending);
            for (std::size_t i = 1; i < rows.size(); ++i) {
                const std::int64_t before = keys[rows[i - 1]];
                const std::int64_t after = keys[rows[i]];
                if (before == after)
                    QVERIFY(rows[i - 1] < rows[i]);
                else
                    QVERIFY(after == missingKey || (before != missingKey && (descending ? before > after : before < after)));
            }
        }
    }

    void theFirstRowsAreThoseOfTheWholeOrder()
    {
        std::mt19937 random(13);
        const Workers workers(2);
        for (const std::size_t size : {std::size_t{0}, std::size_t{30}, std::size_t{200'000}}) {
            std::vector<std::int64_t> keys(size);
            std::vector<std::uint8_t> flags(size);
            for (std::int64_t& key : keys) key = random() % 9 == 0 ? missingKey : static_cast<std::int64_t>(random() % 5'000) - 2'500;
            for (std::uint8_t& flag : flags) flag = random() % 3 == 0;
            for (const bool descending : {false, true}) {
                std::vector<std::uint32_t> all = sortedRows(keys, descending);
                const auto first = firstRows(keys, descending, 50, {}, workers);
                QVERIFY(std::ranges::equal(first, std::span(all).first(std::min<std::size_t>(50, size))));
                std::erase_if(all, [&flags](std::uint32_t row) { return flags[row] == 0; });
                const auto flagged = firstRows(keys, descending, 50, flags, workers);
                QVERIFY(std::ranges::equal(flagged, std::span(all).first(std::min<std::size_t>(50, all.size()))));
            }
        }
    }

    void hundredThousandLeadsInTime()
    {
        PopulationBuilder builder;
        for (std::int64_t id = 1; id <= 100'000; ++id) {
            Lead lead;
            lead.id = LeadId{id};
            const std::string number = std::to_string(id * 7919 % 100'000);
            lead.fields = {{"first_name", "Vor" + std::to_string(id % 300)}, {"last_name", "Nach" + number}, {"company", "Firma " + number + " GmbH"},
                           {"email", "n" + number + "@firma.example"}, {"external_id", "L" + std::to_string(id)}};
            builder.addLead(lead);
        }
        const auto shared = std::make_shared<const Population>(std::move(builder).build());
        const Population& population = *shared;
        QElapsedTimer timer;
        timer.start();
        const SearchIndex index(shared);
        const qint64 built = timer.restart();
        const auto found = index.matches("firma 4711");
        const qint64 searched = timer.restart();
        const auto rows = sortedRows(sortKeys(population, "company"), false);
        const qint64 sorted = timer.elapsed();
        qInfo("100,000 leads: index %lld ms, search %lld ms, sort by text %lld ms", static_cast<long long>(built), static_cast<long long>(searched),
              static_cast<long long>(sorted));
        QVERIFY(std::ranges::count(found, 1) >= 1);
        QCOMPARE(rows.size(), std::size_t{100'000});
        QVERIFY2(searched < 500, "searching must not be felt, even on a slow and busy machine");
    }
};

QTEST_GUILESS_MAIN(LeadListTest)
#include "tst_lead_list.moc"
