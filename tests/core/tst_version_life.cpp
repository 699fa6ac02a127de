// Every event in every state, against a table of what is allowed; everything else is refused with event and state named.

#include <QTest>
#include <map>
#include <set>

#include "core/agreement/version_life.h"

using namespace handschlag;
using namespace handschlag::agreement;

namespace {

constexpr std::array states{VersionState::Draft, VersionState::Proposed, VersionState::SignedByOne, VersionState::InForce, VersionState::Superseded};
constexpr std::array events{VersionEvent::Edit,   VersionEvent::Propose,    VersionEvent::Sign,     VersionEvent::Withdraw,
                            VersionEvent::Refuse, VersionEvent::StartTrial, VersionEvent::EndTrial, VersionEvent::Supersede,
                            VersionEvent::Comment, VersionEvent::Agree,     VersionEvent::Decline,  VersionEvent::Counter,
                            VersionEvent::DeclineCounter};

/// "proposed", "signed_by_one sales", "draft trial": a life as text.
std::string text(const Life& life)
{
    std::string result = key(life.state);
    if (life.signedBy) result += std::string(" ") + key(*life.signedBy);
    if (life.onTrial) result += " trial";
    return result;
}

/// All that is allowed; " !" behind the result: signatures are dropped. Written from the domain page, "Life of a version".
const std::map<std::pair<std::string, std::string>, std::string>& allowed()
{
    static const std::map<std::pair<std::string, std::string>, std::string> table{
        {{"draft", "comment"}, "draft"},
        {{"draft", "decline_counter"}, "draft"},
        {{"draft trial", "comment"}, "draft trial"},
        {{"draft trial", "decline_counter"}, "draft trial"},
        {{"proposed", "comment"}, "proposed"},
        {{"proposed", "agree"}, "proposed"},
        {{"proposed", "decline"}, "proposed"},
        {{"proposed", "counter"}, "proposed"},
        {{"proposed", "decline_counter"}, "proposed"},
        {{"proposed trial", "comment"}, "proposed trial"},
        {{"proposed trial", "agree"}, "proposed trial"},
        {{"proposed trial", "decline"}, "proposed trial"},
        {{"proposed trial", "counter"}, "proposed trial"},
        {{"proposed trial", "decline_counter"}, "proposed trial"},
        {{"draft", "edit"}, "draft"},
        {{"draft", "propose"}, "proposed"},
        {{"draft", "start_trial"}, "draft trial"},
        {{"draft trial", "edit"}, "draft trial"},
        {{"draft trial", "propose"}, "proposed trial"},
        {{"draft trial", "end_trial"}, "draft"},
        {{"proposed", "edit"}, "draft !"},
        {{"proposed", "refuse"}, "draft !"},
        {{"proposed", "start_trial"}, "proposed trial"},
        {{"proposed", "sign marketing"}, "signed_by_one marketing"},
        {{"proposed", "sign sales"}, "signed_by_one sales"},
        {{"proposed trial", "edit"}, "draft trial !"},
        {{"proposed trial", "refuse"}, "draft trial !"},
        {{"proposed trial", "end_trial"}, "proposed"},
        {{"proposed trial", "sign marketing"}, "signed_by_one marketing trial"},
        {{"proposed trial", "sign sales"}, "signed_by_one sales trial"},
        {{"signed_by_one marketing", "edit"}, "draft !"},
        {{"signed_by_one marketing", "refuse"}, "proposed !"},
        {{"signed_by_one marketing", "withdraw marketing"}, "proposed !"},
        {{"signed_by_one marketing", "sign sales"}, "in_force"},
        {{"signed_by_one sales", "edit"}, "draft !"},
        {{"signed_by_one sales", "refuse"}, "proposed !"},
        {{"signed_by_one sales", "withdraw sales"}, "proposed !"},
        {{"signed_by_one sales", "sign marketing"}, "in_force"},
        {{"signed_by_one marketing trial", "edit"}, "draft trial !"},
        {{"signed_by_one marketing trial", "refuse"}, "proposed trial !"},
        {{"signed_by_one marketing trial", "withdraw marketing"}, "proposed trial !"},
        {{"signed_by_one marketing trial", "sign sales"}, "in_force"},
        {{"signed_by_one marketing trial", "end_trial"}, "signed_by_one marketing"},
        {{"signed_by_one sales trial", "edit"}, "draft trial !"},
        {{"signed_by_one sales trial", "refuse"}, "proposed trial !"},
        {{"signed_by_one sales trial", "withdraw sales"}, "proposed trial !"},
        {{"signed_by_one sales trial", "sign marketing"}, "in_force"},
        {{"signed_by_one sales trial", "end_trial"}, "signed_by_one sales"},
        {{"in_force", "supersede"}, "superseded"},
    };
    return table;
}

bool dependsOnSide(VersionEvent event) { return event == VersionEvent::Sign || event == VersionEvent::Withdraw; }

std::vector<Life> allLives()
{
    std::vector<Life> lives;
    for (const VersionState state : states) {
        const bool open = state == VersionState::Draft || state == VersionState::Proposed || state == VersionState::SignedByOne;
        for (const bool trial : {false, true}) {
            if (trial && !open) continue;
            if (state != VersionState::SignedByOne) lives.push_back({state, {}, trial});
            if (state == VersionState::SignedByOne)
                for (const Side side : {Side::Marketing, Side::Sales}) lives.push_back({state, side, trial});
        }
    }
    return lives;
}

Version versionFrom(std::optional<int> inForce, std::optional<int> superseded, std::optional<int> trialFrom, std::optional<int> trialUntil)
{
    const auto instant = [](std::optional<int> seconds) { return seconds ? std::optional(Instant{*seconds}) : std::nullopt; };
    Version version;
    version.inForceAt = instant(inForce);
    version.supersededAt = instant(superseded);
    version.trialFrom = instant(trialFrom);
    version.trialUntil = instant(trialUntil);
    return version;
}

}  // namespace

class TestVersionLife : public QObject {
    Q_OBJECT
private slots:
    void everyEventInEveryState()
    {
        std::set<std::pair<std::string, std::string>> accepted;
        for (const Life& life : allLives())
            for (const VersionEvent event : events)
                for (const Side side : {Side::Marketing, Side::Sales, Side::Observer}) {
                    const std::string name = key(event) + (dependsOnSide(event) ? std::string(" ") + key(side) : std::string());
                    // Observers look on; only that a version is superseded is nobody's act.
                    const bool looksOn = side == Side::Observer && event != VersionEvent::Supersede;
                    const auto expected = looksOn ? allowed().end() : allowed().find({text(life), name});
                    const auto step = advance(life, {event, side});
                    const std::string what = text(life) + ": " + name;
                    if (expected == allowed().end()) {
                        QVERIFY2(!step, what.c_str());
                        QCOMPARE(step.error().severity, Severity::Answer);
                        const auto& named = step.error().arguments;
                        const bool byName = !named.empty() || step.error().code.name == "agreement.observer_cannot_sign";
                        QVERIFY2(byName, what.c_str());
                        continue;
                    }
                    QVERIFY2(step.has_value(), what.c_str());
                    QCOMPARE(QString::fromStdString(text(step->life) + (step->dropsSignatures ? " !" : "")),
                             QString::fromStdString(expected->second));
                    accepted.insert(expected->first);
                }
        QCOMPARE(accepted.size(), allowed().size());
    }

    void refusalsNameEventAndState()
    {
        const auto signDraft = advance({VersionState::Draft, {}, false}, {VersionEvent::Sign, Side::Sales});
        QCOMPARE(QString::fromStdString(std::string(signDraft.error().code.name)), QStringLiteral("agreement.event_refused"));
        QCOMPARE(signDraft.error().arguments, (std::vector<std::string>{"sign", "draft"}));
        const auto twice = advance({VersionState::SignedByOne, Side::Sales, false}, {VersionEvent::Sign, Side::Sales});
        QCOMPARE(QString::fromStdString(std::string(twice.error().code.name)), QStringLiteral("agreement.side_has_signed"));
        const auto observer = advance({VersionState::Proposed, {}, false}, {VersionEvent::Sign, Side::Observer});
        QCOMPARE(QString::fromStdString(std::string(observer.error().code.name)), QStringLiteral("agreement.observer_cannot_sign"));
        const auto foreign = advance({VersionState::SignedByOne, Side::Sales, false}, {VersionEvent::Withdraw, Side::Marketing});
        QCOMPARE(QString::fromStdString(std::string(foreign.error().code.name)), QStringLiteral("agreement.nothing_to_withdraw"));
    }

    void intervalsAreHalfOpen()
    {
        const Version inForce = versionFrom(100, 200, {}, {});
        for (const auto& [at, expected] : std::map<int, bool>{{99, false}, {100, true}, {199, true}, {200, false}})
            QCOMPARE(isInForce(inForce, {at}), expected);
        QVERIFY(!isInForce(versionFrom(200, 100, {}, {}), {150}));  // superseded before it took effect: never in force
        QVERIFY(!isInForce(versionFrom(200, 100, {}, {}), {250}));
        QVERIFY(isInForce(versionFrom(100, {}, {}, {}), {1'000'000}));
        const Version trial = versionFrom({}, {}, 10, 20);
        for (const auto& [at, expected] : std::map<int, bool>{{9, false}, {10, true}, {19, true}, {20, false}})
            QCOMPARE(isOnTrial(trial, {at}), expected);
        QVERIFY(isOnTrial(versionFrom(15, {}, 10, 20), {14}));
        QVERIFY(!isOnTrial(versionFrom(15, {}, 10, 20), {15}));
    }
};

QTEST_GUILESS_MAIN(TestVersionLife)
#include "tst_version_life.moc"
