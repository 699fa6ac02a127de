// What `check` must notice: each kind of damage done to a workspace gives its finding, and a workspace that is used gives none.
#include <QtTest>

#include "core/base/hashing.h"
#include "core/pipeline/stage_order.h"
#include "core/usecase/agreements.h"
#include "core/usecase/check_agreements.h"
#include "core/usecase/check_pipeline.h"
#include "core/usecase/checks.h"
#include "core/usecase/people.h"
#include "tests/support/sql_outsider.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using pipeline::Cycle;
using pipeline::Exit;
using pipeline::Role;
using pipeline::StageEvent;
using pipeline::StageEventKind;

namespace {

const Instant now{1'700'000'000};

/// Codes without their arguments, in order.
std::vector<std::string> codesOf(const std::vector<usecase::Finding>& findings)
{
    std::vector<std::string> codes;
    for (const usecase::Finding& finding : findings) codes.push_back(finding.code);
    return codes;
}

Cycle cycle(std::int64_t id, int number = 1, std::optional<Instant> closedAt = {}, Exit exit = Exit::None)
{
    Cycle result;
    result.id = CycleId{id};
    result.lead = LeadId{7};
    result.number = number;
    result.closedAt = closedAt;
    result.exit = exit;
    return result;
}

StageEvent stageEvent(std::int64_t id, std::int64_t cycleId, StageEventKind kind, Role role = Role::Market, std::int64_t retracts = 0)
{
    StageEvent result;
    result.id = StageEventId{id};
    result.lead = LeadId{7};
    result.cycle = CycleId{cycleId};
    result.kind = kind;
    result.role = role;
    result.effectiveAt = result.recordedAt = Instant{id * 100};
    result.retracts = StageEventId{retracts};
    return result;
}

/// Two persons with keys, both signatures: version 1 in force.
struct SignedWorkspace {
    TemporaryStore store;
    usecase::Person marketing, sales;
    VersionId version;

    SignedWorkspace()
    {
        const auto marketingKey = agreement::generateKey("Jana Weber", agreement::Side::Marketing);
        const auto salesKey = agreement::generateKey("Tom Krüger", agreement::Side::Sales);
        marketing =
            expectValue(usecase::addPerson(*store, {"Jana Weber", agreement::Side::Marketing, "", toBase64(marketingKey.publicKey), true}, now));
        sales = expectValue(usecase::addPerson(*store, {"Tom Krüger", agreement::Side::Sales, "", toBase64(salesKey.publicKey), true}, now));
        version = expectValue(usecase::draftFromTemplate(*store, "b2b_standard", "", now));
        static_cast<void>(expectValue(usecase::propose(*store, version, marketing.id, now)));
        static_cast<void>(expectValue(usecase::sign(*store, version, marketing.id, marketingKey, now.plus(60))));
        static_cast<void>(expectValue(usecase::sign(*store, version, sales.id, salesKey, now.plus(120))));
    }
    [[nodiscard]] usecase::SignedSurroundings surroundings()
    {
        usecase::SignedSurroundings result{expectValue(store->workspace().info()).token, {}};
        for (const auto& entry : expectValue(store->workspace().audit())) result.auditHashes.insert(entry.hash);
        return result;
    }
};

}  // namespace

class TestWorkspaceChecks : public QObject {
    Q_OBJECT
private slots:
    void aSignedWorkspaceIsWhole()
    {
        SignedWorkspace workspace;
        QCOMPARE(codesOf(expectValue(usecase::checkWorkspace(*workspace.store, now.plus(500)))), std::vector<std::string>{});
        QVERIFY(expectValue(workspace.store->agreements().find(workspace.version))->state == agreement::VersionState::InForce);
    }

    void everyForgeryOfAVersionIsNamed_data()
    {
        using Tamper = std::function<void(agreement::Version&, usecase::SignedSurroundings&)>;
        QTest::addColumn<Tamper>("tamper");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* code, Tamper tamper) { QTest::newRow(name) << tamper << QString::fromLatin1(code); };
        row("document edited", "check.version_changed", [](auto& v, auto&) { v.canonical.replace(v.canonical.find("\"de\":\""), 6, "\"de\":\"X"); });
        row("document edited and hashed", "check.signature_invalid", [](auto& v, auto&) {
            v.canonical.replace(v.canonical.find("\"de\":\""), 6, "\"de\":\"X");
            v.hash = toHex(blake2b256(v.canonical));
        });
        row("document is no document", "check.version_unreadable", [](auto& v, auto&) { v.canonical = "{}"; });
        row("another number", "check.signature_invalid", [](auto& v, auto&) { v.number = 2; });
        row("another workspace", "check.signature_invalid", [](auto&, auto& s) { s.workspaceToken = "other"; });
        row("another payload", "check.signature_invalid", [](auto& v, auto&) { v.signatures[0].payload.replace(2, 1, "X"); });
        row("another person", "check.signature_invalid", [](auto& v, auto&) { v.signatures[1].person = "Mallory"; });
        row("signature taken away", "check.signature_missing", [](auto& v, auto&) { v.signatures.pop_back(); });
        row("audit trail cut", "check.signature_outside_trail", [](auto&, auto& s) { s.auditHashes.clear(); });
        row("continues nothing", "check.version_chain_broken", [](auto& v, auto&) { v.previousHash = "00"; });
    }
    void everyForgeryOfAVersionIsNamed()
    {
        using Tamper = std::function<void(agreement::Version&, usecase::SignedSurroundings&)>;
        QFETCH(Tamper, tamper);
        QFETCH(QString, code);
        SignedWorkspace workspace;
        auto versions = expectValue(workspace.store->agreements().versions(""));
        auto surroundings = workspace.surroundings();
        QVERIFY(usecase::checkVersions(versions, surroundings, now.plus(500)).empty());
        tamper(versions.at(0), surroundings);
        const auto codes = codesOf(usecase::checkVersions(versions, surroundings, now.plus(500)));
        QVERIFY2(std::ranges::find(codes, code.toStdString()) != codes.end(), codes.empty() ? "nothing found" : codes.front().c_str());
    }

    void onlyOneVersionMayBeInForce()
    {
        SignedWorkspace workspace;
        auto versions = expectValue(workspace.store->agreements().versions(""));
        versions.push_back(versions.front());
        const auto codes = codesOf(usecase::checkVersions(versions, workspace.surroundings(), now.plus(500)));
        QCOMPARE(codes, std::vector<std::string>{"check.several_in_force"});
        // One that is superseded later today still leaves one in force at any time.
        versions.front().supersededAt = now.plus(400);
        QVERIFY(usecase::checkVersions(versions, workspace.surroundings(), now.plus(500)).empty());
    }

    void cyclesAndEventsAgree_data()
    {
        QTest::addColumn<std::vector<Cycle>>("cycles");
        QTest::addColumn<std::vector<StageEvent>>("events");
        QTest::addColumn<QStringList>("codes");
        using enum StageEventKind;
        const Instant t{900};
        const auto row = [](const char* name, std::vector<Cycle> cycles, std::vector<StageEvent> events, QStringList codes) {
            QTest::newRow(name) << cycles << events << codes;
        };
        const auto one = [](const char* code) { return QStringList{QString::fromLatin1(code)}; };
        row("nothing", {}, {}, {});
        row("open", {cycle(1)}, {stageEvent(1, 1, Enter)}, {});
        row("rejected", {cycle(1, 1, t, Exit::Rejected)}, {stageEvent(1, 1, Enter), stageEvent(2, 1, StageEventKind::Exit)}, {});
        row("won without an exit event", {cycle(1, 1, t, Exit::Won)}, {stageEvent(1, 1, Enter, Role::Won)}, {});
        row("second cycle", {cycle(1, 1, t, Exit::Won), cycle(2, 2)}, {}, {});
        row("closing taken back", {cycle(1)},
            {stageEvent(1, 1, Enter), stageEvent(2, 1, StageEventKind::Exit), stageEvent(3, 1, Retract, Role::Market, 2)}, {});
        row("closed without exit", {cycle(1, 1, t)}, {}, one("check.cycle_without_exit"));
        row("exit without closing", {cycle(1, 1, {}, Exit::Lost)}, {}, one("check.cycle_without_exit"));
        row("left but open", {cycle(1)}, {stageEvent(1, 1, Enter), stageEvent(2, 1, StageEventKind::Exit)}, one("check.cycle_without_exit"));
        row("closed but nobody left", {cycle(1, 1, t, Exit::Expired)}, {stageEvent(1, 1, Enter)}, one("check.cycle_without_exit"));
        row("number left out", {cycle(1, 1, t, Exit::Won), cycle(2, 3)}, {}, one("check.cycle_number"));
        row("begins with two", {cycle(1, 2)}, {}, one("check.cycle_number"));
        row("two open", {cycle(1), cycle(2, 2)}, {}, one("check.cycles_overlap"));
        row("won, then rejected all the same", {cycle(1, 1, t, Exit::Rejected)},
            {stageEvent(1, 1, Enter), stageEvent(2, 1, Enter, Role::Won), stageEvent(3, 1, StageEventKind::Exit)}, one("check.won_otherwise"));
        row("won and open", {cycle(1)}, {stageEvent(1, 1, Enter, Role::Won)}, one("check.won_otherwise"));
        row("win taken back", {cycle(1)}, {stageEvent(1, 1, Enter, Role::Won), stageEvent(2, 1, Retract, Role::Won, 1)}, {});
        row("win reported after a rejection", {cycle(1, 1, t, Exit::Rejected)},
            {stageEvent(1, 1, Enter), stageEvent(2, 1, StageEventKind::Exit), stageEvent(3, 1, Enter, Role::Won)}, {});
        row("event of no cycle", {cycle(1)}, {stageEvent(1, 9, Enter)}, one("check.event_outside_cycle"));
        row("retracts nothing", {cycle(1)}, {stageEvent(1, 1, Enter), stageEvent(2, 1, Retract)}, one("check.retraction"));
        row("retracts a later one", {cycle(1)}, {stageEvent(1, 1, Retract, Role::Market, 2), stageEvent(2, 1, Enter)}, one("check.retraction"));
        row("enters and retracts", {cycle(1)}, {stageEvent(1, 1, Enter), stageEvent(2, 1, Enter, Role::Fit, 1)}, one("check.retraction"));
    }
    void cyclesAndEventsAgree()
    {
        QFETCH(std::vector<Cycle>, cycles);
        QFETCH(std::vector<StageEvent>, events);
        QFETCH(QStringList, codes);
        auto found = usecase::checkCycles(cycles, events);
        const auto ofEvents = usecase::checkEvents(cycles, events);
        found.insert(found.end(), ofEvents.begin(), ofEvents.end());
        QStringList names;
        for (const auto& finding : found) names << QString::fromStdString(finding.code);
        QCOMPARE(names, codes);
    }

    void nobodyWorksOnACycleThatHasEnded()
    {
        using enum handover::State;
        const std::array cycles{cycle(1), cycle(2, 2, Instant{900}, Exit::Won)};
        for (const auto& [state, found] : {std::pair{Open, 1}, {Accepted, 1}, {Qualified, 1}, {Opportunity, 1}, {Returned, 1}, {Rejected, 0}, {Disputed, 0}, {Closed, 0}}) {
            handover::Handover waiting;
            waiting.id = HandoverId{5};
            waiting.state = state;
            waiting.cycle = CycleId{1};
            QVERIFY(usecase::checkHandovers(std::span(&waiting, 1), cycles).empty());
            waiting.cycle = CycleId{2};
            const auto findings = usecase::checkHandovers(std::span(&waiting, 1), cycles);
            QCOMPARE(findings.size(), static_cast<std::size_t>(found));
            if (found) QCOMPARE(findings.front().arguments, (std::vector<std::string>{"5", "2", handover::key(state)}));
        }
    }

    /// Triggers keep the trail from the program's own mistakes; whoever takes them out is found by the chain.
    void aForgedTrailIsNamed()
    {
        SignedWorkspace workspace;
        QVERIFY(expectValue(workspace.store->workspace().audit()).size() >= 4);
        const QString path = QString::fromStdString(workspace.store.path());
        const QStringList forgery{QStringLiteral("DROP TRIGGER audit_entry_fixed"),
                                  QStringLiteral("UPDATE audit_entry SET recorded_at = 5 WHERE number = 2")};
        QCOMPARE(runSqlOutside(path, forgery), QString());
        const auto findings = expectValue(usecase::checkWorkspace(*workspace.store, now.plus(500)));
        QCOMPARE(codesOf(findings), std::vector<std::string>{"check.audit_broken"});
        QCOMPARE(findings.front().arguments, std::vector<std::string>{"2"});
    }

    void stockThatDoesNotAddUpIsNotInvented()
    {
        const agreement::StagesClause stages = pipeline::defaultStages();
        using enum StageEventKind;
        const std::vector<StageEvent> events{stageEvent(1, 1, Enter),
                                             stageEvent(2, 2, Enter),
                                             stageEvent(3, 1, Enter, Role::MarketingQualified),
                                             stageEvent(4, 2, StageEventKind::Exit),
                                             stageEvent(5, 1, Regress, Role::Fit),
                                             stageEvent(6, 1, Enter, Role::Won)};
        QVERIFY(usecase::checkStock(events, stages).empty());
        QVERIFY(usecase::checkStock({}, stages).empty());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceChecks)
#include "tst_workspace_checks.moc"
