// The document in words: agreed sentences, and no binding parameter that the words do not tell.

#include <QTest>
#include <regex>

#include "core/agreement/clause_ids.h"
#include "core/agreement/document_json.h"
#include "core/agreement/sentence.h"
#include "core/agreement/templates.h"
#include "core/agreement/wording.h"

using namespace handschlag;
using namespace handschlag::agreement;
using nlohmann::json;

namespace {

Document standard() { return templateDocument("b2b_standard").value(); }

/// With everything a document may leave out: a team of its own hours, days that are closed once.
Document complete()
{
    Document document = standard();
    document.calendar.region = "NW";
    document.calendar.closedDays = {dayFromCivil(2026, 5, 15)};
    TeamHours team{"Export", "Europe/London", "BY", {}, {{12, 24}, {8, 15}}, {dayFromCivil(2026, 6, 5), dayFromCivil(2026, 12, 28)}};
    for (int day = 0; day < 4; ++day) team.hours.push_back({day, 9 * 60, 17 * 60 + 30});
    team.hours.push_back({4, 9 * 60, 12 * 60});
    team.hours.push_back({4, 13 * 60, 15 * 60});
    document.calendar.teams = {team};
    return document;
}

QString text(const Document& document, Language language, std::string_view id)
{
    for (const ClauseText& clause : sentences(document, language)) {
        if (clause.id != id) continue;
        QStringList lines;
        for (const std::string& sentence : clause.sentences) lines << QString::fromStdString(sentence);
        return lines.join(u' ');
    }
    return {};
}

std::string whole(const Document& document, Language language)
{
    std::string all;
    for (const ClauseText& clause : sentences(document, language)) {
        all += clause.heading + '\n';
        for (const std::string& sentence : clause.sentences) all += sentence + '\n';
    }
    return all;
}

}  // namespace

class TestSentence : public QObject {
    Q_OBJECT
private slots:
    void readsAsAgreed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("employees")
            << "fit.employees"
            << "Angabe „Mitarbeiterzahl“: 1 bis 99 gibt minus 40 Punkte, 100 bis 249 gibt 20 Punkte, 250 bis 999 gibt 30 Punkte, 1.000 bis 4.999 "
               "gibt "
               "25 Punkte und ab 5.000 gibt 15 Punkte; alles andere gibt 0 Punkte. Fehlt die Angabe, bleibt dieser Teil des Fits offen."
            << "By “number of employees”: 1 to 99 gives minus 40 points, 100 to 249 gives 20 points, 250 to 999 gives 30 points, 1,000 to 4,999 "
               "gives "
               "25 points and 5,000 and more gives 15 points; anything else gives 0 points. A missing value leaves this part of fit open.";
        QTest::newRow("e-mail")
            << "fit.email"
            << "Angabe „E-Mail-Adresse“: eine geschäftliche Adresse gibt 10 Punkte und eine private Adresse gibt minus 10 Punkte; alles andere gibt "
               "0 "
               "Punkte. Fehlt die Angabe, bleibt dieser Teil des Fits offen."
            << "By “e-mail address”: a business address gives 10 points and a private address gives minus 10 points; anything else gives 0 points. A "
               "missing value leaves this part of fit open.";
        QTest::newRow("visit") << "behaviour.web.visit"
                               << "Jede Aktivität „visit“ mit einem Wert von mindestens 180 gibt 3 Punkte, gezählt höchstens 2-mal, in einem "
                                  "Zeitraum von 30 Tagen, der Wert "
                                  "halbiert sich alle 14 Tage."
                               << "Each activity “visit” with a value of at least 180 gives 3 points, counted at most 2 times, within 30 days, its "
                                  "worth halves every 14 days.";
        QTest::newRow("private person")
            << "exclusions.private_person"
            << "Ein Lead ist ausgeschlossen, wenn die Angabe „Firma“ fehlt und die Angabe „E-Mail-Adresse“ privat ist (bekannter Freemail-Anbieter)."
            << "A lead is excluded if “company” is missing and “e-mail address” is private (a known free-mail provider).";
        QTest::newRow("bant")
            << "bant"
            << "Der Vertrieb qualifiziert einen Lead, wenn der Bedarf mit „ja“ beantwortet ist und mindestens 2 von 3 Bedingungen erfüllt sind (das "
               "Budget "
               "mit „teilweise“ oder „ja“ beantwortet ist; die Entscheidungsbefugnis mit „teilweise“ oder „ja“ beantwortet ist; der Zeitpunkt mit "
               "„teilweise“ "
               "oder „ja“ beantwortet ist) und das Budget nicht mit „nein“ beantwortet ist und die Entscheidungsbefugnis nicht mit „nein“ "
               "beantwortet ist und "
               "der Zeitpunkt nicht mit „nein“ beantwortet ist. Ist „aktuelles Problem“ angegeben und der Bedarf unbekannt, gilt der Bedarf als "
               "teilweise "
               "gegeben. Unbekannt ist nicht nein."
            << "Sales qualifies a lead if need is answered “yes” and at least 2 of 3 conditions hold (budget is answered “partly” or “yes”; "
               "authority is "
               "answered “partly” or “yes”; timing is answered “partly” or “yes”) and budget is not answered “no” and authority is not answered “no” "
               "and "
               "timing is not answered “no”. If “current problem” is given and need is unknown, need counts as partly. Unknown is not no.";
        QTest::newRow("last route") << "routing.nobody"
                                    << "Der Lead geht an die Leitungen beider Seiten in allen übrigen Fällen."
                                    << "The lead goes to the heads of both sides in all other cases.";
        QTest::newRow("calendar") << "calendar"
                                  << "Geschäftszeit ist Montag bis Freitag 08:00 bis 17:00, Zeitzone Europe/Berlin. Es gelten nur die bundesweiten "
                                     "Feiertage; ein Bundesland ist "
                                     "noch nicht gewählt. Jedes Jahr geschlossen: 24. Dezember und 31. Dezember."
                                  << "Business hours are Monday to Friday 08:00 to 17:00, time zone Europe/Berlin. Only nationwide German holidays "
                                     "apply; no state is chosen yet. "
                                     "Closed every year: 24 December and 31 December.";
    }
    void readsAsAgreed()
    {
        QFETCH(QString, id);
        QFETCH(QString, german);
        QFETCH(QString, english);
        QCOMPARE(text(standard(), Language::German, id.toStdString()), german);
        QCOMPARE(text(standard(), Language::English, id.toStdString()), english);
    }

    void hoursOfATeamAreTold()
    {
        QCOMPARE(text(complete(), Language::German, "calendar"),
                 QStringLiteral("Geschäftszeit ist Montag bis Freitag 08:00 bis 17:00, Zeitzone Europe/Berlin. Es gelten die gesetzlichen Feiertage von "
                                "Nordrhein-Westfalen. Jedes Jahr geschlossen: 24. Dezember und 31. Dezember. Außerdem geschlossen: 15. Mai 2026. "
                                "Für das Team „Export“ gilt stattdessen: Geschäftszeit ist Montag bis Donnerstag 09:00 bis 17:30 und Freitag 09:00 bis "
                                "12:00 und 13:00 bis 15:00, Zeitzone Europe/London. Es gelten die gesetzlichen Feiertage von Bayern. Das Team hat außerdem "
                                "geschlossen: 24. Dezember, 15. August, 5. Juni 2026 und 28. Dezember 2026."));
        QCOMPARE(text(complete(), Language::English, "calendar"),
                 QStringLiteral("Business hours are Monday to Friday 08:00 to 17:00, time zone Europe/Berlin. The public holidays of North Rhine-Westphalia "
                                "apply. Closed every year: 24 December and 31 December. Also closed: 15 May 2026. For the team “Export” instead: business "
                                "hours are Monday to Thursday 09:00 to 17:30 and Friday 09:00 to 12:00 and 13:00 to 15:00, time zone Europe/London. The public "
                                "holidays of Bavaria apply. The team is also closed: 24 December, 15 August, 5 June 2026 and 28 December 2026."));
    }

    void pausesAreTold()
    {
        Document document = standard();
        document.sales.pauses = {{"fair", {"Messe", "Trade fair"}}};
        QVERIFY(text(document, Language::German, "sales").endsWith(QStringLiteral("Bis zu einem vereinbarten Datum ruhen die Fristen nur aus diesen Gründen: „Messe“.")));
        QVERIFY(text(document, Language::English, "sales").endsWith(QStringLiteral("Until an agreed date the clocks stand still for these reasons only: “Trade fair”.")));
        document.sales.pauses.clear();
        QVERIFY(!text(document, Language::English, "sales").contains(QStringLiteral("stand still")));
    }

    void bantPointsAreToldWhereTheyCount()
    {
        const auto tells = [](const Document& document) { return text(document, Language::English, "bant").contains(QStringLiteral("Towards the BANT points")); };
        QVERIFY(!tells(standard()));
        Document document = standard();
        document.bant.gate = Rule{Not{{Rule{AtLeast{1, {Rule{BantPointsAtLeast{2'000}}}}}}}};
        QVERIFY(tells(document));
        document = standard();
        document.routing.routes[0].when = Rule{AnyOf{{Rule{AllOf{{Rule{BantPointsAtLeast{2'000}}}}}}}};
        QVERIFY(tells(document));
        document = standard();
        document.bant.points[0] = -250;
        document.thresholds.mql = Rule{BantPointsAtLeast{2'050}};
        QVERIFY(text(document, Language::German, "bant")
                    .endsWith(QStringLiteral("Für die BANT-Punkte gibt jede der vier Antworten: unbekannt minus 2,50 Punkte, nein 0 Punkte, "
                                             "teilweise 5 Punkte, ja 10 Punkte.")));
        QVERIFY(text(document, Language::English, "thresholds").contains(QStringLiteral("is an MQL if the BANT points together are at least 20.50 points.")));
        QVERIFY(text(document, Language::German, "thresholds").contains(QStringLiteral("wenn die BANT-Punkte zusammen mindestens 20,50 Punkte betragen.")));
    }

    void behaviourBelowZeroIsTold()
    {
        Document document = standard();
        document.behaviour.mayBeNegative = true;
        QCOMPARE(text(document, Language::German, "behaviour"),
                 QStringLiteral("Das Interesse ist die Summe aller Gruppen minus der Abzüge, höchstens 100 Punkte. Abzüge gelten außerhalb jeder "
                                "Obergrenze. Das Interesse kann unter null fallen."));
        QCOMPARE(text(document, Language::English, "behaviour"),
                 QStringLiteral("Behaviour is the sum of the groups, less the penalties, at most 100 points. Penalties stand outside every cap. "
                                "Behaviour may fall below zero."));
    }

    void wordsForNumbers()
    {
        const Wording de(Language::German);
        const Wording en(Language::English);
        QCOMPARE(de.points(250), std::string("2,50 Punkte"));
        QCOMPARE(en.points(-105), std::string("minus 1.05 points"));
        QCOMPARE(de.points(100), std::string("1 Punkt"));
        QCOMPARE(de.points(0), std::string("0 Punkte"));
        QCOMPARE(de.points(-123'456'700), std::string("minus 1.234.567 Punkte"));
        QCOMPARE(en.number(-1'000), std::string("-1,000"));
        QCOMPARE(de.duration(30), std::string("30 Minuten"));
        QCOMPARE(de.duration(60), std::string("1 Geschäftsstunde"));
        QCOMPARE(en.duration(541), std::string("9 business hours and 1 minute"));
        QCOMPARE(de.listed({"a", "b", "c"}, false), std::string("a, b und c"));
        QCOMPARE(de.day(dayFromCivil(2026, 4, 1)), std::string("1. April 2026"));
        QCOMPARE(de.say("%2 %1 %3", "", {"%2", "b"}), std::string("b %2 "));  // an argument is never read again
    }

    void everyPartHasItsText()
    {
        for (const Language language : {Language::German, Language::English}) {
            std::vector<ClauseText> all = sentences(standard(), language);
            for (const CitableClause& clause : citableClauses(standard())) {
                if (clause.id.starts_with("bant.") || clause.id == "sales.cadence") continue;  // told within their clause
                const auto found = std::ranges::find(all, clause.id, &ClauseText::id);
                QVERIFY2(found != all.end(), clause.id.c_str());
                QCOMPARE(found->parent, clause.parent);
                QVERIFY2(!found->heading.empty() && !found->sentences.empty(), clause.id.c_str());
                for (const std::string& sentence : found->sentences) {
                    QVERIFY2(sentence.ends_with('.') && !sentence.ends_with("..") && sentence.find("  ") == std::string::npos &&
                                 sentence.find('%') == sentence.find(" % ") + (sentence.find('%') == std::string::npos ? 0 : 1),
                             sentence.c_str());
                }
            }
        }
    }

    /// What binds can be read: changing any parameter changes the words. Exceptions are names of things, not terms.
    void everyParameterIsTold()
    {
        const std::regex exceptions(
            ".*/(id|code|key|fingerprint|note)(/.*)?|/(format|format_version|organisation|zone|product)|/title/.*|/reasons/reasons/.*/key"
            "|/fit/criteria/(0|4)/buckets/.*/name/.*|/situation/criteria/.*/name/.*|/signatories/.*");
        for (const Language language : {Language::German, Language::English}) {
            const Document document = complete();
            const json value = toJson(document);
            const std::string before = whole(document, language);
            const std::string otherLanguage = language == Language::German ? "/en" : "/de";
            const json flat = value.flatten();
            int told = 0;
            for (const auto& [path, member] : flat.items()) {
                if (member.is_null() || std::regex_match(path, exceptions) || path.ends_with(otherLanguage)) continue;
                json changed = value;
                json& place = changed[json::json_pointer(path)];
                if (member.is_string()) place = member.get<std::string>() + "x";
                if (member.is_number()) place = member.get<std::int64_t>() + 1;
                if (member.is_boolean()) place = !member.get<bool>();
                const auto other = documentFromJson(changed);
                if (!other) continue;  // an enumeration: see below
                QVERIFY2(whole(*other, language) != before, path.c_str());
                ++told;
            }
            QVERIFY2(told > 500, qPrintable(QString::number(told)));
        }
    }

    void choicesAreTold()
    {
        const std::vector<std::pair<const char*, json>> choices{{"/behaviour/groups/0/rules/0/decay", "linear"},
                                                                {"/behaviour/groups/0/rules/0/decay", "none"},
                                                                {"/exclusions/exclusions/0/effect", "to_owner"},
                                                                {"/routing/routes/0/target", "both_heads"},
                                                                {"/reasons/reasons/0/phase", "by_system"},
                                                                {"/reasons/reasons/0/disposition", "merge"},
                                                                {"/thresholds/measures/1/1", "hand_over"},
                                                                {"/bant/gate/all/0/answers/0", "partly"},
                                                                {"/bant/gate/all/0/bant", "budget"},
                                                                {"/fit/criteria/1/buckets/0/match/text", "starts_with"},
                                                                {"/fit/criteria/4/buckets/0/match/mail", "private"},
                                                                {"/stages/stages/3/roles/0", "handed_over"}};
        for (const auto& [path, choice] : choices) {
            json changed = toJson(standard());
            changed[json::json_pointer(path)] = choice;
            const auto document = documentFromJson(changed);
            QVERIFY(document.has_value());
            for (const Language language : {Language::German, Language::English})
                QVERIFY2(whole(*document, language) != whole(standard(), language), path);
        }
    }

    void signatoriesAndValidityAreNamed()
    {
        Document document = standard();
        document.signatories.signatories = {{Side::Marketing, "Jana Weber", "f"}, {Side::Sales, "Tom Brandt", "f"}, {Side::Sales, "Eva Klein", "f"}};
        document.signatories.validFrom = dayFromCivil(2026, 4, 1);
        document.signatories.note = {"Gilt für Deutschland", "Germany only"};
        QCOMPARE(text(document, Language::German, "signatories"),
                 QStringLiteral("Für das Marketing unterzeichnet Jana Weber. Für den Vertrieb unterzeichnet Tom Brandt oder Eva Klein. Die "
                                "Vereinbarung gilt ab dem 1. April 2026, "
                                "frühestens ab der zweiten Unterschrift."));
        QCOMPARE(sentences(document, Language::English).back().note, std::string("Germany only"));
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
