// Texts of several megabytes, which all threads look through: against the parser that reads one record after the other, and at the seams.

#include <QtTest>
#include <map>
#include <random>

#include "core/base/text_pieces.h"
#include "core/exchange/csv.h"
#include "core/exchange/date_format.h"
#include "core/usecase/short_names.h"

using namespace handschlag;
using exchange::readCsv;
using usecase::NamedLead;
using usecase::ShortNames;

namespace {

constexpr std::size_t oneByOne = SIZE_MAX - 1;  // a limit, however far, makes the parser read

std::string linesOf(unsigned seed, std::size_t bytes, int blankEvery)
{
    std::mt19937 random(seed);
    std::string text = "a,b\n";
    while (text.size() < bytes) {
        if (blankEvery > 0 && random() % static_cast<unsigned>(blankEvery) == 0) text.append(1 + random() % 3, '\n');
        text += std::to_string(random() % 1'000'000) + ',' + std::string(random() % 90, 'x') + '\n';
    }
    return text;
}

}  // namespace

class TestLargeText : public QObject {
    Q_OBJECT
private slots:
    void linesAreThoseOfTheParser_data()
    {
        QTest::addColumn<int>("blankEvery");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("none blank") << 0 << QByteArray();
        QTest::newRow("no end") << 0 << QByteArray("1,last");
        QTest::newRow("some blank") << 50 << QByteArray("\n\n\n");
        QTest::newRow("many blank") << 2 << QByteArray("\n7,last");
    }
    void linesAreThoseOfTheParser()
    {
        QFETCH(int, blankEvery);
        QFETCH(QByteArray, end);
        const std::string text = linesOf(7, 3 * textPieceBytes + 12'345, blankEvery) + end.toStdString();
        const auto quick = readCsv(text);
        const auto slow = readCsv(text, oneByOne);
        QVERIFY(quick && slow);
        QCOMPARE(quick->rows.size(), slow->rows.size());
        QVERIFY(quick->rows == slow->rows);
        QVERIFY(quick->rowNumbers == slow->rowNumbers);
    }
    /// A line end, a blank line and the begin of a row exactly where one piece ends.
    void seamsOfPieces()
    {
        for (std::size_t shift = 0; shift < 6; ++shift) {
            std::string text = "a,b\n1,2\n";
            text.resize(2 * textPieceBytes + 100, 'x');
            for (std::size_t at = 100; at + 10 < text.size(); at += 100) text[at] = '\n', text[at + 5] = ',';
            const std::size_t seam = 4 + textPieceBytes - 3 + shift;  // rows are looked for behind the header
            text[seam] = text[seam + 1] = '\n';
            const auto quick = readCsv(text);
            const auto slow = readCsv(text, oneByOne);
            QVERIFY(quick && slow);
            QVERIFY(quick->rows == slow->rows);
            QVERIFY(quick->rowNumbers == slow->rowNumbers);
        }
    }
    void charactersAcrossSeams()
    {
        for (std::size_t shift = 0; shift < 5; ++shift) {
            std::string text = linesOf(3, 2 * textPieceBytes + 1'000, 0);
            for (const std::size_t seam : {textPieceBytes, 2 * textPieceBytes})
                for (std::size_t i = 0; i < 4; ++i) text[seam - shift + i] = "\xF0\x9F\x98\x80"[i];
            const auto whole = exchange::decodeText(text);
            QVERIFY(whole);
            QVERIFY(whole->encoding == exchange::Encoding::Utf8);
            QVERIFY(whole->holdsNoZero);
            text[textPieceBytes - shift + 2] = 'x';
            const auto broken = exchange::decodeText(text, exchange::Encoding::Utf8);
            QVERIFY(!broken);
            QCOMPARE(broken.error().offset, textPieceBytes - shift);
        }
    }
    void zerosAreFoundAnywhere()
    {
        std::string text = linesOf(5, 2 * textPieceBytes, 0);
        text[textPieceBytes + 77] = '\0';
        const auto table = readCsv(text);
        QVERIFY(!table);
        QCOMPARE(table.error().code.name, std::string_view("csv.nul_byte"));
    }
    /// What is read a word at a time, against the same form read sign by sign.
    void plainTimes()
    {
        const auto slow = exchange::DateFormat::parse("yyyy-MM-dd'T'HH:mm:ss");
        const exchange::DateFormat iso;
        std::mt19937 random(11);
        for (int i = 0; i < 20'000; ++i) {
            std::string text = "2024-02-28T21:59:59";
            for (unsigned changes = random() % 3 + 1; changes > 0; --changes) text[random() % text.size()] = "0123456789-:T /;.Z\xB2"[random() % 19];
            if (text[10] == ' ' || text[16] != ':') continue;  // other forms
            const auto expected = slow->read(text);
            const auto read = iso.read(text);
            QCOMPARE(read, expected);
            auto utc = expected;
            if (utc) utc->offsetSeconds = 0;
            QCOMPARE(iso.read(text + 'Z'), utc);
        }
    }
    void shortNames()
    {
        std::mt19937 random(13);
        ShortNames names;
        std::map<std::string, LeadId> book;
        for (std::int64_t id = 1; id < 5'000; ++id) {
            std::string name(random() % 12 + 1, 'a');
            for (char& c : name) c = static_cast<char>('a' + random() % 3);
            if (name.size() > 1) name[0] = random() % 4 == 0 ? '\0' : name[0];
            const NamedLead named{name, LeadId{id}};
            names.add(std::span(&named, 1));
            const auto [place, isNew] = book.try_emplace(name, LeadId{id});
            if (!isNew) place->second = {};
        }
        std::vector<std::string_view> asked{"", "nobody", "longer than any of them"};
        for (const auto& [name, lead] : book) {
            QVERIFY(names.find(name) == std::optional(lead));
            asked.push_back(name);
        }
        std::vector<LeadId> leads(asked.size());
        names.find(asked, leads);
        for (std::size_t i = 0; i < asked.size(); ++i) QVERIFY(leads[i] == (i < 3 ? LeadId{} : book[std::string(asked[i])]));
        QVERIFY(!ShortNames::fits(std::string_view("ends\0", 5)));
        QVERIFY(!ShortNames::fits(NamedLead{"name", LeadId{std::int64_t{1} << 32}}));
    }
};

QTEST_GUILESS_MAIN(TestLargeText)
#include "tst_large_text.moc"
