// Lines of stable wording in a clause's note, and personas that live in such lines.

#include <QtTest>
#include <random>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/note_entries.h"
#include "core/agreement/persona.h"
#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/usecase/review_date.h"

using namespace handschlag;
using namespace handschlag::agreement;

namespace {

Document b2b() { return templateDocument("b2b_standard").value(); }

}  // namespace

class TestNoteEntries : public QObject {
    Q_OBJECT
private slots:
    void entriesStandBehindWhatElseIsNoted()
    {
        LocalizedText note{"Gilt nur für Neukunden.", "For new customers only."};
        setNoteEntries(note, voiceLabel, {{"Max Roth", {"Hat ein Budget.", "Has a budget."}}, {"Eva (Export)", {"Spricht Englisch.", "Speaks English."}}});
        QCOMPARE(note.de, std::string("Gilt nur für Neukunden.\nStimme des Vertriebs (Max Roth): Hat ein Budget.\nStimme des Vertriebs (Eva (Export)): Spricht Englisch."));
        QCOMPARE(note.en.substr(0, 60), std::string("For new customers only.\nVoice of sales (Max Roth): Has a bud"));
        setNoteEntries(note, voiceLabel, {});
        QCOMPARE(note, (LocalizedText{"Gilt nur für Neukunden.", "For new customers only."}));
    }
    void whatIsReadIsWhatWasWritten()
    {
        static const std::vector<std::string> words{"Budget", "(kein", "Lead)", "ruft: zurück", "Erkannt an: ", "Stimme des Vertriebs", " ", "ä", "):"};
        std::mt19937 random(3);
        const auto text = [&random](std::size_t least) {
            std::string result;
            for (std::size_t i = 0, n = random() % 4 + least; i < n; ++i) result += words[random() % words.size()] + ' ';
            return result;
        };
        for (int round = 0; round < 2'000; ++round) {
            std::vector<NoteEntry> entries;
            for (std::size_t i = 0, n = random() % 4; i < n; ++i) {
                // A name that would end its own brackets is written without them.
                std::string who = "P" + std::to_string(i) + (random() % 2 ? " (Innendienst)" : "");
                entries.push_back({who, {text(1), text(1)}});
            }
            LocalizedText note{"Frei.", "Free."};
            setNoteEntries(note, voiceLabel, entries);
            QCOMPARE(noteEntries(note, voiceLabel), entries);
            setNoteEntries(note, salesExpectsLabel, {{"", {"Rückmeldung", "feedback"}}});
            QCOMPARE(noteEntries(note, voiceLabel), entries);
            QCOMPARE(noteEntries(note, salesExpectsLabel).size(), std::size_t{1});
        }
    }
    void aTextOfOneLanguageIsThatOfBoth()
    {
        const auto entries = noteEntries({"Stimme des Vertriebs (Max): Budget", ""}, voiceLabel);
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].text, (LocalizedText{"Budget", "Budget"}));
        QVERIFY(noteEntries({"Stimme des Vertriebs (Max Budget", "Voice of salesmen: no"}, voiceLabel).empty());
    }
    void linesStayLines()
    {
        LocalizedText note;
        setNoteEntries(note, voiceLabel, {{"Max\nRoth", {"Hat\r\nBudget", "Has\nbudget"}}, {"Leer", {}}});
        QCOMPARE(note.de, std::string("Stimme des Vertriebs (Max Roth): Hat  Budget"));
        setNoteEntries(note, voiceLabel, {{"Max): x", {"Budget", "budget"}}});
        QCOMPARE(noteEntries(note, voiceLabel).at(0).text.de, std::string("Budget"));
    }
    void typingFillsTheOtherLanguageUntilItIsTranslated()
    {
        LocalizedText text = typed({}, "Bud", Language::German);
        text = typed(text, "Budget", Language::German);
        QCOMPARE(text, (LocalizedText{"Budget", "Budget"}));
        text = typed({"Haushalt", "Budget"}, "Etat", Language::German);
        QCOMPARE(text, (LocalizedText{"Etat", "Budget"}));
    }

    void personasAreTiedToBuckets()
    {
        Document document = b2b();
        const Persona petra{"Produktionsleiterin Petra", {"Verantwortet die Linie.", "Runs the line."}, {{"fit.employees", "250_999"}, {"fit.role", "decides"}}};
        const Persona erik{"Erik", {}, {}};
        setPersonas(document, {petra, erik});
        QCOMPARE(document.fit.note.de,
                 std::string("Persona (Produktionsleiterin Petra): Verantwortet die Linie. Erkannt an: Mitarbeiterzahl „250 bis 999“; Rolle „entscheidet“.\n"
                             "Persona (Erik): (noch ohne Beschreibung)"));
        QVERIFY2(document.fit.note.en.find("Recognised by: Employees “250 to 999”; Role “Decides”.") != std::string::npos, document.fit.note.en.c_str());
        QCOMPARE(personas(document), (std::vector<Persona>{petra, erik}));
        QCOMPARE(fitOf(petra, document), (PersonaFit{5'500, false}));
        QVERIFY(validate(document).size() == validate(b2b()).size());
        QCOMPARE(parseDocument(canonicalJson(toJson(document)).value()).value(), document);
    }
    void everyBucketCanBeASign()
    {
        const Document document = b2b();
        for (const Criterion& criterion : document.fit.criteria)
            for (const Bucket& bucket : criterion.buckets) {
                Document with = document;
                setPersonas(with, {{"P", {"x", "y"}, {{criterion.id, bucket.id}}}});
                QCOMPARE(personas(with).at(0).signs, (std::vector<PersonaSign>{{criterion.id, bucket.id}}));
                QCOMPARE(fitOf(personas(with).at(0), with).points, bucket.points);
            }
    }
    void aRenamedBucketIsNoSignAnyMore()
    {
        Document document = b2b();
        setPersonas(document, {{"P", {"x", "y"}, {{"fit.employees", "250_999"}}}});
        document.fit.criteria[0].buckets[2].name = {"mittel", "medium"};
        QVERIFY(personas(document).at(0).signs.empty());
        QCOMPARE(personas(document).at(0).description.de, std::string("x"));
        // The text people read stays until somebody edits the personas.
        QVERIFY(document.fit.note.de.find("250 bis 999") != std::string::npos);
    }

    void theNextReviewIsInTheSecondWeekOfTheNextQuarter_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("review");
        QTest::newRow("within a quarter") << "2026-02-17" << "2026-04-10";
        QTest::newRow("last day of a quarter") << "2026-06-30" << "2026-07-10";
        QTest::newRow("weekend") << "2026-08-01" << "2026-10-12";
        QTest::newRow("next year") << "2026-12-31" << "2027-01-11";
    }
    void theNextReviewIsInTheSecondWeekOfTheNextQuarter()
    {
        QFETCH(QString, today);
        QFETCH(QString, review);
        QCOMPARE(QString::fromStdString(toIso(usecase::suggestedReview(*dayFromIso(today.toStdString())))), review);
    }
};

QTEST_GUILESS_MAIN(TestNoteEntries)
#include "tst_note_entries.moc"
