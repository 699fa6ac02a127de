// The templates that come with the program: each can be proposed as it is, judges leads without impossibilities, and differs from the
// others for a reason that can be computed.

#include <QTest>
#include <cmath>
#include <set>

#include "core/agreement/clause_ids.h"
#include "core/agreement/sentence.h"
#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/base/hashing.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"

using namespace handschlag;
using namespace handschlag::agreement;

namespace {

const Instant asOf = *instantFromIso("2026-03-16T12:00:00Z");

leads::Activity daysAgo(const char* type, int age)
{
    const Instant at = asOf.plus(-age * secondsPerDay);
    return {{}, type, {}, at, at, 240, {}};
}

std::vector<leads::Activity> many(std::initializer_list<std::tuple<int, const char*, int>> wanted)
{
    std::vector<leads::Activity> result;
    for (const auto& [count, type, age] : wanted)
        for (int i = 0; i < count; ++i) result.push_back(daysAgo(type, age));
    return result;
}

leads::Lead ideal()
{
    leads::Lead lead;
    lead.id = LeadId{1};
    lead.fields = {{"external_id", "1"},     {"last_name", "Weber"}, {"email", "jana@weber-gmbh.de"},     {"company", "Weber GmbH"},
                   {"country", "DE"},        {"postcode", "89073"},  {"phone", "0711 1234"},              {"job_title", "Produktionsleiterin"},
                   {"employees", std::int64_t{320}}, {"industry", "Maschinenbau"}};
    return lead;
}

struct Case {
    leads::Lead who = ideal();
    std::vector<leads::Activity> activities;
};

/// The six leads of the description of "B2B Standard".
Case worked(int number)
{
    Case one;
    leads::Fields& fields = one.who.fields;
    if (number == 1)
        one.activities = many({{4, "email_open", 10}, {2, "email_click", 10}, {2, "product_page", 3}, {1, "whitepaper", 20},
                               {1, "webinar_registered", 12}, {1, "webinar_attended", 10}, {1, "comparison", 3}});
    if (number == 2) {
        fields["employees"] = std::int64_t{150};
        fields["industry"] = "Logistik";
        fields["job_title"] = "Ingenieur";
        fields["country"] = "AT";
        one.activities = many({{1, "trade_fair", 5}, {1, "whitepaper", 4}, {1, "comparison", 2}, {3, "product_page", 2}, {2, "visit", 2}, {2, "email_click", 3}});
    }
    if (number == 3) one.activities = many({{2, "email_open", 1}, {1, "webinar_registered", 8}, {1, "webinar_attended", 1}});
    if (number == 4) {
        fields["employees"] = std::int64_t{32};
        one.activities = many({{1, "inquiry", 0}});
    }
    if (number == 5) {
        fields.erase("employees");
        one.activities = many({{2, "product_page", 3}, {1, "whitepaper", 20}, {1, "webinar_attended", 10}, {1, "comparison", 3}});
    }
    if (number == 6) {
        fields["email"] = "spion@competitor-inc.example";
        one.activities = many({{2, "whitepaper", 1}, {1, "comparison", 1}, {3, "product_page", 1}, {1, "inquiry", 1}});
    }
    return one;
}

scoring::Score judged(const Document& document, const Case& one)
{
    return scoring::explain(*scoring::compile(document), leads::populationOf(one.who, one.activities), 0, asOf).score;
}

void addTemplates()
{
    QTest::addColumn<QString>("name");
    for (const TemplateInfo& info : templates()) QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
}

Document documentOf(const QString& name) { return *templateDocument(name.toStdString()); }

}  // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void offersFour()
    {
        QStringList names;
        for (const TemplateInfo& info : templates()) {
            names << QString::fromStdString(info.name);
            for (const Language language : {Language::German, Language::English}) {
                QVERIFY(!info.title.in(language).empty());
                QVERIFY(info.audience.in(language).ends_with('.'));
            }
        }
        QCOMPARE(names, (QStringList{"b2b_standard", "long_cycle", "saas_short_cycle", "qualification_desk"}));
    }

    void canBeProposed_data() { addTemplates(); }
    void canBeProposed()
    {
        QFETCH(QString, name);
        const Document document = documentOf(name);
        for (const Problem& problem : validate(document, std::span<const leads::Attribute>{}))
            QVERIFY2(problem.code.name == "validation.region_not_chosen" ||
                         (problem.arguments.size() == 1 && (problem.clause.starts_with("situation") || problem.clause == "bant" || problem.clause == "exclusions.objection")),
                     (problem.clause + " " + std::string(problem.code.name)).c_str());
        for (const Problem& problem : validate(document)) QCOMPARE(problem.code.name, "validation.region_not_chosen");
        QVERIFY(scoring::compile(document).has_value());
        std::set<std::string> ids;
        for (const CitableClause& clause : citableClauses(document)) QVERIFY2(ids.insert(clause.id).second, clause.id.c_str());
        for (const RejectionReason& reason : document.reasons.reasons) QVERIFY2(reason.clause.empty() || ids.contains(reason.clause), reason.clause.c_str());
    }

    void readsWellInBothLanguages_data() { addTemplates(); }
    void readsWellInBothLanguages()
    {
        QFETCH(QString, name);
        const Document document = documentOf(name);
        for (const Language language : {Language::German, Language::English})
            for (const ClauseText& clause : sentences(document, language)) {
                QVERIFY2(!clause.heading.empty(), clause.id.c_str());
                for (const std::string& sentence : clause.sentences) {
                    QVERIFY2(sentence.ends_with('.') && sentence.find("  ") == std::string::npos, sentence.c_str());
                    for (const char* place : {"%1", "%2", "%3", "%4"}) QVERIFY2(sentence.find(place) == std::string::npos, sentence.c_str());
                    // A channel without a name of its own would stand in quotation marks, as the reasons for a pause do.
                    const bool quotes = sentence.find("„") != std::string::npos || sentence.find("“") != std::string::npos;
                    const bool pauses = sentence.find(document.sales.pauses.front().name.in(language)) != std::string::npos;
                    QVERIFY2(clause.id != document.sales.id || quotes == pauses, sentence.c_str());
                }
            }
    }

    void nameTheirPauses_data() { addTemplates(); }
    void nameTheirPauses()
    {
        QFETCH(QString, name);
        const Document document = documentOf(name);
        const auto last = [&](Language language) {
            for (const ClauseText& clause : sentences(document, language))
                if (clause.id == "sales") return QString::fromStdString(clause.sentences.back());
            return QString();
        };
        QCOMPARE(last(Language::German), "Bis zu einem vereinbarten Datum ruhen die Fristen nur aus diesen Gründen: „Ansprechpartner abwesend“, "
                                         "„Bitte um späteren Kontakt“ und „Rückfrage an das Marketing läuft“.");
        QCOMPARE(last(Language::English), "Until an agreed date the clocks stand still for these reasons only: “Contact away”, “Asked to be contacted later” and "
                                          "“Question to marketing pending”.");
        QStringList codes;
        for (const PauseReason& pause : document.sales.pauses) codes << QString::fromStdString(pause.code);
        QCOMPARE(codes, (QStringList{"contact_away", "asked_to_wait", "waiting_for_marketing"}));
    }

    void judgesTheSixLeads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("decisions");
        // What each agreement makes of the same six: typical, trade fair, webinar only, small firm's inquiry, gap, competitor.
        QTest::newRow("b2b_standard") << "b2b_standard" << "mql mql nurture answer enrich excluded";
        QTest::newRow("long_cycle") << "long_cycle" << "mql mql nurture answer enrich excluded";
        QTest::newRow("saas_short_cycle") << "saas_short_cycle" << "nurture nurture contact mql contact excluded";
        QTest::newRow("qualification_desk") << "qualification_desk" << "mql mql mql answer enrich excluded";
    }
    void judgesTheSixLeads()
    {
        QFETCH(QString, name);
        QFETCH(QString, decisions);
        const Document document = documentOf(name);
        QStringList found;
        for (int number = 1; number <= 6; ++number) {
            const scoring::Score score = judged(document, worked(number));
            QVERIFY(score.behaviour >= 0 && score.behaviour <= document.behaviour.maximum.value());
            QVERIFY(score.fitLow <= score.fitHigh && score.fitHigh <= document.fit.maximum.value());
            QVERIFY(score.fitBand >= 1 && score.fitBand <= 4 && score.letter <= 3);
            found << QString::fromLatin1(scoring::key(score.decision));
        }
        QCOMPARE(found.join(u' '), decisions);
    }

    void rememberForTheirOwnTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("points");
        // A webinar attended 60 days ago: points * 2^(-60/half-life), nothing outside the window.
        QTest::newRow("b2b_standard") << "b2b_standard" << 25 * std::exp2(-60.0 / 45);
        QTest::newRow("long_cycle") << "long_cycle" << 20 * std::exp2(-60.0 / 180);
        QTest::newRow("saas_short_cycle") << "saas_short_cycle" << 0.0;
        QTest::newRow("qualification_desk") << "qualification_desk" << 25 * std::exp2(-60.0 / 45);
    }
    void rememberForTheirOwnTime()
    {
        QFETCH(QString, name);
        QFETCH(double, points);
        const Case attended{ideal(), many({{1, "webinar_attended", 60}})};
        QCOMPARE(judged(documentOf(name), attended).behaviour, static_cast<std::int64_t>(std::lround(points * 100)));
    }

    void reachAHundred_data() { addTemplates(); }
    void reachAHundred()
    {
        QFETCH(QString, name);
        const Document document = documentOf(name);
        Centipoints fit = 0;
        for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria})
            for (const Criterion& criterion : *criteria) {
                Centipoints best = 0;
                for (const Bucket& bucket : criterion.buckets) best = std::max(best, bucket.points);
                fit += best;
            }
        QVERIFY2(fit >= document.fit.maximum.value(), std::to_string(fit).c_str());
        Centipoints withoutDirect = 0;
        for (const BehaviourGroup& group : document.behaviour.groups)
            if (group.id != "behaviour.direct" && group.id != "behaviour.product") withoutDirect += group.cap.value();
        // Reading alone makes nobody an A: that takes talking, trying or asking. Long cycles ask for a little less.
        QVERIFY(withoutDirect <= 7'000);
    }

    void orderOfStages()
    {
        const auto orderOf = [](const Document& document) {
            std::vector<Role> roles;
            for (const Stage& stage : document.stages.stages) roles.insert(roles.end(), stage.roles.begin(), stage.roles.end());
            return roles;
        };
        using enum Role;
        QVERIFY(orderOf(documentOf("qualification_desk")) == (std::vector<Role>{Market, Fit, MarketingQualified, Qualified, Accepted, Opportunity, Won}));
        QVERIFY(orderOf(documentOf("long_cycle")) == (std::vector<Role>{Market, Fit, MarketingQualified, Accepted, Qualified, Opportunity, Won}));
    }

    void saysLettersAndVisits()
    {
        const auto cadenceOf = [](Language language) {
            for (const ClauseText& clause : sentences(*templateDocument("long_cycle"), language))
                if (clause.id == "sales") return QString::fromStdString(clause.sentences[2]);
            return QString();
        };
        QCOMPARE(cadenceOf(Language::German), "Der Nachfassplan umfasst 5 Anrufe, 4 E-Mails, 1 Brief und 1 Besuch in 40 Arbeitstagen, E-Mails nur mit Einwilligung.");
        QCOMPARE(cadenceOf(Language::English), "The cadence is 5 calls, 4 e-mails, 1 letter and 1 visit in 40 working days, e-mails only with consent.");
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
