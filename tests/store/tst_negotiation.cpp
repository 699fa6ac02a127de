// Negotiating a version in a workspace file: who changed what, who must answer, and what blocks proposing and signing.

#include <QTest>

#include "core/agreement/document_json.h"
#include "core/agreement/signing_key.h"
#include "core/base/hashing.h"
#include "core/usecase/agreements.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using namespace handschlag::usecase;
using agreement::Document;
using agreement::Place;
using agreement::Point;
using agreement::PointState;
using agreement::Side;
using agreement::VersionState;
using nlohmann::json;

namespace {

const Instant monday{1'772'000'000};
const Place decision{"sales", "decision_minutes"};
const Place leadsPromised{"marketing", "leads_per_quarter"};

template <class T>
QString refusal(const Result<T>& result)
{
    if (result) return QStringLiteral("done");
    QString text = QString::fromStdString(std::string(result.error().code.name));
    for (const std::string& argument : result.error().arguments) text += u' ' + QString::fromStdString(argument);
    return text;
}

struct Room {
    TemporaryStore store;
    agreement::SigningKey marketingKey = agreement::generateKey("Jana", Side::Marketing);
    agreement::SigningKey salesKey = agreement::generateKey("Tom", Side::Sales);
    PersonId jana, tom, olga;
    VersionId version;

    Room()
    {
        jana = expectValue(usecase::addPerson(*store, {"Jana", Side::Marketing, {}, toBase64(marketingKey.publicKey), false}, monday)).id;
        tom = expectValue(usecase::addPerson(*store, {"Tom", Side::Sales, {}, toBase64(salesKey.publicKey), false}, monday)).id;
        olga = expectValue(usecase::addPerson(*store, {"Olga", Side::Observer, {}, {}, false}, monday)).id;
        version = expectValue(draftFromTemplate(*store, "b2b_standard", "", monday));
    }
    [[nodiscard]] agreement::Version stored() { return expectValue(store->agreements().find(version)).value(); }
    [[nodiscard]] Document document() { return expectValue(agreement::parseDocument(stored().canonical)); }
    Result<agreement::Version> save(const Document& document, PersonId who)
    {
        auto saved = saveDraft(*store, version, stored().rowVersion, document, who, monday);
        if (saved) version = saved->id;
        return saved;
    }
    template <class Change>
    void edit(PersonId who, Change change)
    {
        Document changed = document();
        change(changed);
        static_cast<void>(expectValue(save(changed, who)));
    }
    void setDecision(PersonId who, int minutes)
    {
        edit(who, [minutes](Document& d) { d.sales.decisionMinutes = minutes; });
    }
    void offer() { static_cast<void>(expectValue(propose(*store, version, jana, monday))); }
    [[nodiscard]] QString states()
    {
        QStringList lines;
        for (const Point& point : expectValue(points(*store, version)))
            lines << QString::fromStdString(point.change.parameter + ' ' + agreement::key(point.state));
        return lines.join(QStringLiteral(", "));
    }
    void signBoth()
    {
        static_cast<void>(expectValue(sign(*store, version, jana, marketingKey, monday)));
        static_cast<void>(expectValue(sign(*store, version, tom, salesKey, monday)));
    }
};

}  // namespace

class TestNegotiation : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void editsArePointsOfTheirAuthor()
    {
        Room room;
        const int before = room.document().sales.decisionMinutes;
        room.setDecision(room.jana, 45);
        const auto all = expectValue(points(*room.store, room.version));
        QCOMPARE(all.size(), 1u);
        QVERIFY(all[0].place() == decision);
        QVERIFY(all[0].change.before == json(before));
        QVERIFY(all[0].change.after == json(45));
        QVERIFY(all[0].author == room.jana);
        QVERIFY(all[0].awaits() == Side::Sales);
        room.setDecision(room.tom, 60);  // the other side's edit awaits the first
        QVERIFY(expectValue(points(*room.store, room.version))[0].awaits() == Side::Marketing);
        room.setDecision(room.tom, before);
        QCOMPARE(room.states(), QString());
        QCOMPARE(expectValue(negotiation(*room.store, room.version)).size(), 3u);
    }

    void nobodyAndObserversDoNotEdit()
    {
        Room room;
        Document changed = room.document();
        changed.sales.decisionMinutes = 45;
        QCOMPARE(refusal(room.save(changed, PersonId{})), QStringLiteral("agreement.person_needed"));
        QCOMPARE(refusal(room.save(changed, room.olga)), QStringLiteral("agreement.observer_cannot_act Olga"));
        QCOMPARE(refusal(comment(*room.store, room.version, decision, "Hm", room.olga, monday)), QStringLiteral("agreement.observer_cannot_act Olga"));
        QCOMPARE(refusal(comment(*room.store, room.version, decision, "Hm", PersonId{}, monday)), QStringLiteral("agreement.person_needed"));
    }

    void signingNeedsEveryChangeAgreed()
    {
        Room room;
        room.setDecision(room.jana, 45);
        QCOMPARE(refusal(agree(*room.store, room.version, decision, room.tom, monday)), QStringLiteral("agreement.event_refused agree draft"));
        room.offer();
        QCOMPARE(refusal(sign(*room.store, room.version, room.tom, room.salesKey, monday)), QStringLiteral("agreement.points_unresolved 1 sales"));
        QCOMPARE(refusal(agree(*room.store, room.version, decision, room.jana, monday)), QStringLiteral("agreement.own_change sales"));
        QCOMPARE(refusal(agree(*room.store, room.version, leadsPromised, room.tom, monday)),
                 QStringLiteral("agreement.point_missing marketing leads_per_quarter"));
        QCOMPARE(refusal(agree(*room.store, room.version, decision, room.tom, monday)), QStringLiteral("done"));
        QCOMPARE(refusal(agree(*room.store, room.version, decision, room.tom, monday)), QStringLiteral("agreement.answered_so sales"));
        room.signBoth();
        QCOMPARE(room.stored().state, VersionState::InForce);
        QCOMPARE(room.states(), QStringLiteral("decision_minutes agreed"));  // how it came about stays
        QCOMPARE(refusal(comment(*room.store, room.version, decision, "late", room.tom, monday)),
                 QStringLiteral("agreement.event_refused comment in_force"));
    }

    void declinedChangesBlockProposing()
    {
        Room room;
        room.setDecision(room.jana, 45);
        room.offer();
        QCOMPARE(refusal(decline(*room.store, room.version, decision, " ", room.tom, monday)), QStringLiteral("agreement.comment_needed"));
        QCOMPARE(refusal(decline(*room.store, room.version, decision, "Zu kurz", room.tom, monday)), QStringLiteral("done"));
        QCOMPARE(room.states(), QStringLiteral("decision_minutes declined"));
        room.edit(room.jana, [](Document& d) { d.marketing.leadsPerQuarter = 77; });
        QCOMPARE(room.states(), QStringLiteral("leads_per_quarter pending, decision_minutes declined"));
        QCOMPARE(refusal(propose(*room.store, room.version, room.jana, monday)), QStringLiteral("agreement.points_open 1 sales"));
        room.setDecision(room.jana, 120);
        QCOMPARE(room.states(), QStringLiteral("leads_per_quarter pending, decision_minutes pending"));
        room.offer();
        QCOMPARE(expectValue(agreeToAll(*room.store, room.version, room.tom, monday)), 2);
        QCOMPARE(expectValue(agreeToAll(*room.store, room.version, room.tom, monday)), 0);
        room.signBoth();
    }

    void countersAreAcceptedOrDeclined()
    {
        Room room;
        room.setDecision(room.jana, 45);
        room.offer();
        const auto with = [&](const std::optional<json>& value) { return refusal(counter(*room.store, room.version, decision, value, "so", room.tom, monday)); };
        QCOMPARE(with(json(45)), QStringLiteral("agreement.same_value sales"));
        QCOMPARE(with(json("soon")).section(u' ', 0, 0), QStringLiteral("agreement.bad_value"));
        QCOMPARE(with(std::nullopt).section(u' ', 0, 0), QStringLiteral("agreement.missing_key"));
        QCOMPARE(refusal(declineCounter(*room.store, room.version, decision, "", room.jana, monday)), QStringLiteral("agreement.no_offer sales"));
        QCOMPARE(with(json(90)), QStringLiteral("done"));
        const Point point = expectValue(points(*room.store, room.version))[0];
        QVERIFY(point.state == PointState::Countered && point.offered == json(90) && point.awaits() == Side::Marketing);
        QCOMPARE(refusal(acceptCounter(*room.store, room.version, decision, room.tom, monday)), QStringLiteral("agreement.own_offer sales"));
        QCOMPARE(refusal(declineCounter(*room.store, room.version, decision, "nein", room.jana, monday)), QStringLiteral("done"));
        QCOMPARE(room.states(), QStringLiteral("decision_minutes pending"));
        QCOMPARE(with(json(60)), QStringLiteral("done"));
        const auto accepted = acceptCounter(*room.store, room.version, decision, room.jana, monday);
        QCOMPARE(refusal(accepted), QStringLiteral("done"));
        QCOMPARE(accepted->state, VersionState::Draft);
        QCOMPARE(room.document().sales.decisionMinutes, 60);
        QCOMPARE(room.states(), QStringLiteral("decision_minutes agreed"));
        room.offer();
        room.signBoth();
    }

    void theNextVersionStandsOnTheOneInForce()
    {
        Room room;
        room.setDecision(room.jana, 45);
        room.offer();
        QCOMPARE(expectValue(agreeToAll(*room.store, room.version, room.tom, monday)), 1);
        room.signBoth();
        const std::string inForce = room.stored().canonical;
        room.setDecision(room.tom, 50);
        QCOMPARE(room.stored().number, 2);
        QCOMPARE(room.stored().base, inForce);
        const auto all = expectValue(points(*room.store, room.version));
        QCOMPARE(all.size(), 1u);
        QVERIFY(all[0].change.before == json(45) && all[0].author == room.tom);
    }

    void trialCarriesTheNegotiationOn()
    {
        Room room;
        room.setDecision(room.jana, 45);
        room.offer();
        QCOMPARE(refusal(decline(*room.store, room.version, decision, "Zu kurz", room.tom, monday)), QStringLiteral("done"));
        static_cast<void>(expectValue(startTrial(*room.store, room.version, room.jana, 30, monday)));
        room.edit(room.tom, [](Document& d) { d.marketing.leadsPerQuarter = 66; });
        QCOMPARE(room.stored().number, 2);
        QCOMPARE(room.states(), QStringLiteral("leads_per_quarter pending, decision_minutes declined"));
    }

    void commentsStayAndPlacesMustExist()
    {
        Room room;
        QCOMPARE(refusal(comment(*room.store, room.version, {"fit", ""}, "Gefällt mir", room.tom, monday)), QStringLiteral("done"));
        QCOMPARE(refusal(comment(*room.store, room.version, {"fit.nothing", "x"}, "?", room.tom, monday)), QStringLiteral("agreement.place_missing fit.nothing x"));
        const auto said = expectValue(negotiation(*room.store, room.version));
        QCOMPARE(said.size(), 1u);
        QCOMPARE(said[0].comment, std::string("Gefällt mir"));
        for (const AuditEntry& entry : expectValue(room.store->workspace().audit()))
            QVERIFY2(entry.details.find("mir") == std::string::npos, entry.details.c_str());
    }

    void twoWindowsMerge()
    {
        Room room;
        const std::string base = room.stored().canonical;
        const Document start = room.document();
        room.setDecision(room.tom, 50);
        Document mine = start;
        mine.marketing.leadsPerQuarter = 70;
        const auto merged = expectValue(mergeDraft(*room.store, room.version, base, mine, room.jana, monday));
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(room.document().sales.decisionMinutes, 50);
        QCOMPARE(room.document().marketing.leadsPerQuarter, 70);
        const auto all = expectValue(points(*room.store, room.version));
        QVERIFY(agreement::findPoint(all, decision)->author == room.tom && agreement::findPoint(all, leadsPromised)->author == room.jana);

        Document other = start;
        other.sales.decisionMinutes = 55;
        const std::string before = room.stored().canonical;
        const auto refused = expectValue(mergeDraft(*room.store, room.version, base, other, room.jana, monday));
        QCOMPARE(refused.conflicts.size(), 1u);
        QCOMPARE(room.stored().canonical, before);
        const auto resolved = agreement::resolve(agreement::toJson(refused.document), refused.conflicts[0], agreement::Choice::Mine);
        const auto again = expectValue(mergeDraft(*room.store, room.version, refused.theirs, expectValue(agreement::documentFromJson(*resolved)), room.jana, monday));
        QVERIFY(again.conflicts.empty());
        QCOMPARE(room.document().sales.decisionMinutes, 55);
        QCOMPARE(room.document().marketing.leadsPerQuarter, 70);
    }
};

QTEST_GUILESS_MAIN(TestNegotiation)
#include "tst_negotiation.moc"
