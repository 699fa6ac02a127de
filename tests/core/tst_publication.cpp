// An agreement on paper: everything that people sign stands on it, in both languages, with its tables, signatures and proof.

#include <QTest>
#include <algorithm>

#include "core/agreement/sentence.h"
#include "core/agreement/templates.h"
#include "core/base/hashing.h"
#include "core/publish/agreement_publication.h"
#include "core/publish/clause_tables.h"

using namespace handschlag;
using namespace handschlag::publish;
using agreement::VersionState;

namespace {

constexpr Instant now{1'760'000'400};  // Thursday 2025-10-09 11:00 in Berlin

AgreementPaper paperOf(VersionState state)
{
    AgreementPaper paper;
    paper.document = *agreement::templateDocument("b2b_standard");
    paper.document.organisation = "Muster <b>GmbH</b>";
    paper.document.fit.note = {"Geprüft: <img src=file:///etc/passwd>", "Checked: <img src=file:///etc/passwd>"};
    paper.version.number = 3;
    paper.version.state = state;
    paper.version.hash = toHex(blake2b256("three"));
    paper.version.previousHash = toHex(blake2b256("two"));
    paper.version.documentToken = "0123456789abcdef";
    if (state == VersionState::InForce) paper.version.inForceAt = now.plus(-86'400);
    paper.workspace = "fedcba9876543210";
    paper.auditHead = toHex(blake2b256("head"));
    paper.now = now;
    return paper;
}

agreement::Signature signatureOf(agreement::Side side, const char* name)
{
    agreement::Signature signature;
    signature.side = side;
    signature.person = name;
    signature.fingerprint = "5453 e0c3 96ca bcb3";
    signature.claimedAt = now;
    signature.payload = R"({"audit_head":"aabbccdd"})";
    return signature;
}

const Table* tableAfter(const Publication& publication, const std::string& heading)
{
    bool found = false;
    for (const Block& block : publication.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text == heading) found = true;
        if (const auto* table = std::get_if<Table>(&block); table && found) return table;
    }
    return nullptr;
}

const Signatures* signaturesOf(const Publication& publication)
{
    for (const Block& block : publication.blocks)
        if (const auto* signatures = std::get_if<Signatures>(&block)) return signatures;
    return nullptr;
}

}  // namespace

class TestPublication : public QObject {
    Q_OBJECT
private slots:
    void saysEverySentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("language");
        for (const agreement::TemplateInfo& info : agreement::templates())
            for (const Language language : {Language::German, Language::English})
                QTest::addRow("%s %d", info.name.c_str(), static_cast<int>(language))
                    << QString::fromStdString(info.name) << static_cast<int>(language);
    }
    void saysEverySentence()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        AgreementPaper paper = paperOf(VersionState::Draft);
        const auto notes = paper.document.fit.note;
        paper.document = *agreement::templateDocument(name.toStdString());
        paper.document.fit.note = notes;
        const auto publication = agreementPublication(paper, static_cast<Language>(language));
        QVERIFY(publication.has_value());
        const std::string text = plainText(*publication);
        int sentences = 0;
        for (const agreement::ClauseText& clause : agreement::sentences(paper.document, static_cast<Language>(language))) {
            for (const std::string& sentence : clause.sentences) {
                ++sentences;
                QVERIFY2(text.find(sentence) != std::string::npos, sentence.c_str());
            }
            if (!clause.note.empty()) QVERIFY2(text.find(clause.note) != std::string::npos, clause.note.c_str());
            if (clause.id == clause.parent) QVERIFY2(text.find(clause.heading) != std::string::npos, clause.heading.c_str());
        }
        QVERIFY(sentences > 60);
    }

    void printsPausesAndHoursOfTeams()
    {
        AgreementPaper paper = paperOf(VersionState::Draft);
        paper.document.calendar.teams = {{"Export", "Europe/London", "BY", {{0, 540, 1'020}}, {{12, 24}}, {}}};
        for (const Language language : {Language::German, Language::English}) {
            const std::string text = plainText(*agreementPublication(paper, language));
            const bool german = language == Language::German;
            for (const char* words : {german ? "„Rückfrage an das Marketing läuft“" : "“Question to marketing pending”",
                                      german ? "Für das Team „Export“ gilt stattdessen: Geschäftszeit ist Montag 09:00 bis 17:00, Zeitzone Europe/London."
                                             : "For the team “Export” instead: business hours are Monday 09:00 to 17:00, time zone Europe/London.",
                                      german ? "Das Team hat außerdem geschlossen: 24. Dezember." : "The team is also closed: 24 December."})
                QVERIFY2(text.find(words) != std::string::npos, words);
        }
    }

    void marksWhatIsNotInForce_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("draft") << static_cast<int>(VersionState::Draft) << "Entwurf" << "Draft";
        QTest::newRow("proposed") << static_cast<int>(VersionState::Proposed) << "Vorgeschlagen" << "Proposed";
        QTest::newRow("one side") << static_cast<int>(VersionState::SignedByOne) << "Einseitig unterzeichnet" << "Signed by one side";
        QTest::newRow("in force") << static_cast<int>(VersionState::InForce) << "" << "";
        QTest::newRow("superseded") << static_cast<int>(VersionState::Superseded) << "Abgelöst" << "Superseded";
    }
    void marksWhatIsNotInForce()
    {
        QFETCH(int, state);
        QFETCH(QString, german);
        QFETCH(QString, english);
        const AgreementPaper paper = paperOf(static_cast<VersionState>(state));
        QCOMPARE(QString::fromStdString(agreementPublication(paper, Language::German)->mark), german);
        QCOMPARE(QString::fromStdString(agreementPublication(paper, Language::English)->mark), english);
    }

    void marksATrial()
    {
        AgreementPaper paper = paperOf(VersionState::Draft);
        paper.version.trialFrom = now.plus(-3'600);
        paper.version.trialUntil = now.plus(86'400);
        const auto publication = agreementPublication(paper, Language::English);
        QCOMPARE(publication->mark, "Trial");
        QVERIFY(plainText(*publication).find("on trial until 10 October 2025") != std::string::npos);
    }

    void setsTheBucketsOfEmployeesAsTable()
    {
        const auto publication = agreementPublication(paperOf(VersionState::Draft), Language::German);
        const Table* table = tableAfter(*publication, "Mitarbeiterzahl");
        QVERIFY(table);
        QCOMPARE(table->columns.size(), std::size_t{3});
        QVERIFY(table->columns[2].number);
        const std::vector<std::vector<std::string>> wanted{{"1 bis 99", "1 – 99", "−40"},        {"100 bis 249", "100 – 249", "20"},
                                                           {"250 bis 999", "250 – 999", "30"},   {"1.000 bis 4.999", "1.000 – 4.999", "25"},
                                                           {"5.000 und mehr", "ab 5.000", "15"}, {"alles andere", "–", "0"},
                                                           {"Angabe fehlt", "–", "offen"}};
        QVERIFY(table->rows == wanted);
    }

    void setsTheMeasuresAsTable()
    {
        const auto document = *agreement::templateDocument("b2b_standard");
        const Table table = measuresTable(agreement::Wording(Language::English), document.thresholds);
        const std::vector<std::vector<std::string>> wanted{{"1 (from 75)", "Hand over", "Hand over", "Nurture", "Contact"},
                                                           {"2 (from 50)", "Hand over", "Nurture", "Nurture", "Contact"},
                                                           {"3 (from 25)", "Nurture", "Nurture", "Contact", "Contact"},
                                                           {"4 (below)", "Contact", "Contact", "Contact", "Contact"}};
        QVERIFY(table.rows == wanted);
        QCOMPARE(table.columns[2].heading, "B (from 50)");
    }

    void showsBothSignatures()
    {
        AgreementPaper paper = paperOf(VersionState::InForce);
        paper.version.signatures = {signatureOf(agreement::Side::Sales, "M. Roth"), signatureOf(agreement::Side::Marketing, "A. Kern")};
        const auto publication = agreementPublication(paper, Language::German);
        const Signatures* signatures = signaturesOf(*publication);
        QVERIFY(signatures && signatures->places.size() == 2);
        QCOMPARE(signatures->places[0].side, "Für das Marketing");
        QCOMPARE(signatures->places[0].name, "A. Kern");
        QCOMPARE(signatures->places[1].name, "M. Roth");
        QCOMPARE(signatures->places[1].when, "9. Oktober 2025, 11:00 Uhr (Europe/Berlin)");
        QVERIFY(signatures->places[1].open.empty());
        QVERIFY(plainText(*publication).find("aabb ccdd") != std::string::npos);
    }

    void leavesThePlaceOfWhoHasNotSigned()
    {
        AgreementPaper paper = paperOf(VersionState::SignedByOne);
        paper.version.signatures = {signatureOf(agreement::Side::Sales, "M. Roth")};
        const auto publication = agreementPublication(paper, Language::English);
        const Signatures* signatures = signaturesOf(*publication);
        QVERIFY(signatures);
        QCOMPARE(signatures->places[0].open, "not signed yet");
        QVERIFY(signatures->places[0].name.empty());
        QCOMPARE(signatures->places[1].name, "M. Roth");
    }

    void provesItself()
    {
        const AgreementPaper paper = paperOf(VersionState::Draft);
        for (const auto& [language, sentence] : {std::pair{Language::German, "keine qualifizierte elektronische Signatur"},
                                                 std::pair{Language::English, "no qualified electronic signature"}}) {
            const auto publication = agreementPublication(paper, language);
            std::string text = plainText(*publication);
            QVERIFY(text.find(sentence) != std::string::npos);
            QVERIFY(text.find("Muster <b>GmbH</b>") != std::string::npos);
            std::erase(text, ' ');
            for (const std::string& proof : {paper.version.hash, paper.version.previousHash, paper.auditHead, paper.version.documentToken, paper.workspace})
                QVERIFY2(text.find(proof) != std::string::npos, proof.c_str());
            QVERIFY(publication->identity.find(shortHash(paper.version.hash)) != std::string::npos);
        }
    }

    void refusesAnUnknownZone()
    {
        AgreementPaper paper = paperOf(VersionState::Draft);
        paper.document.zone = "Europe/Nowhere";
        const auto publication = agreementPublication(paper, Language::German);
        QVERIFY(!publication);
        QCOMPARE(publication.error().code.name, "calendar.zone_unknown");
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
