// The life of an agreement in a workspace file: states, signatures, trials, supersession, audit.

#include <QTemporaryDir>
#include <QTest>

#include "core/agreement/bundle.h"
#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/version_life.h"
#include "core/base/hashing.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/people.h"
#include "core/usecase/signing_keys.h"

using namespace handschlag;
using namespace handschlag::usecase;
using agreement::Side;
using agreement::SigningKey;
using agreement::Version;
using agreement::VersionState;

namespace {

Instant at(const char* iso) { return instantFromIso(iso).value(); }

const Instant monday = at("2026-03-02T09:00:00Z");

/// Code and first argument of a refusal, "" if there is none.
template <class T>
QString refusal(const Result<T>& result)
{
    if (result) return {};
    QString text = QString::fromStdString(std::string(result.error().code.name));
    if (!result.error().arguments.empty()) text += u' ' + QString::fromStdString(result.error().arguments.front());
    return text;
}

struct Workspace {
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    SigningKey marketingKey = agreement::generateKey("Jana Weber", Side::Marketing);
    SigningKey salesKey = agreement::generateKey("Tom Brandt", Side::Sales);
    SigningKey thirdKey = agreement::generateKey("Carla Third", Side::Sales);
    PersonId marketing, sales, third;
    VersionId first;

    Workspace()
    {
        WorkspaceInfo info;
        info.organisation = "Muster Maschinenbau GmbH";
        info.zone = "Europe/Berlin";
        info.createdAt = monday;
        store = store::createWorkspace(folder.filePath("w.handschlag").toStdString(), info).value();
        marketing = add(marketingKey);
        sales = add(salesKey);
        first = draftFromTemplate(*store, "b2b_standard", "", monday).value();
    }

    PersonId add(const SigningKey& key) { return addPerson(*store, {key.name, key.side, {}, toBase64(key.publicKey), false}, monday)->id; }
    [[nodiscard]] Version version(VersionId id) const { return store->agreements().find(id).value().value(); }
    [[nodiscard]] Version version() const { return version(first); }
    [[nodiscard]] agreement::Document document(VersionId id) const { return agreement::parseDocument(version(id).canonical).value(); }

    /// A changed draft on top of the given version.
    Result<Version> edit(VersionId id, int leads, Instant now = monday)
    {
        agreement::Document changed = document(id);
        changed.marketing.leadsPerQuarter = leads;
        return saveDraft(*store, id, version(id).rowVersion, changed, marketing, now);
    }
    /// Sales agrees to what marketing changed, then both sign.
    Result<Version> signBoth(VersionId id, Instant now = monday)
    {
        if (const auto agreed = agreeToAll(*store, id, sales, now); !agreed) return std::unexpected(agreed.error());
        if (const auto one = sign(*store, id, marketing, marketingKey, now); !one) return one;
        return sign(*store, id, sales, salesKey, now);
    }
    [[nodiscard]] int inForceNumber(Instant now) const
    {
        const auto active = activeAgreement(*store, "", now);
        return active && active->kind == ActiveKind::InForce ? active->version.number : 0;
    }
};

}  // namespace

class TestAgreements : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void draftCarriesTheWorkspace()
    {
        const Workspace w;
        const auto active = activeAgreement(*w.store, "", monday).value();
        QCOMPARE(active.kind, ActiveKind::Draft);
        QCOMPARE(active.version.number, 1);
        QCOMPARE(active.document.organisation, std::string("Muster Maschinenbau GmbH"));
        QCOMPARE(active.document.calendar.zone, std::string("Europe/Berlin"));
        QCOMPARE(active.version.hash, agreement::hashOf(active.version.canonical));
        QCOMPARE(refusal(draftFromTemplate(*w.store, "other", "", monday)), QStringLiteral("template.unknown other"));
        QCOMPARE(refusal(agreementVersion(*w.store, "", 2)), QStringLiteral("agreement.number_missing 2"));
    }

    void fromDraftToForce()
    {
        Workspace w;
        const std::string draftHash = w.version().hash;
        const auto proposed = propose(*w.store, w.first, w.marketing, monday);
        QCOMPARE(refusal(proposed), QString());
        QCOMPARE(proposed->state, VersionState::Proposed);
        QVERIFY(proposed->hash != draftHash);  // clause 14 was filled in
        const auto signatories = w.document(w.first).signatories.signatories;
        QCOMPARE(signatories.size(), 2u);
        QCOMPARE(signatories[0].fingerprint, agreement::fingerprintOf(w.marketingKey.publicKey));
        const auto one = sign(*w.store, w.first, w.marketing, w.marketingKey, monday.plus(60));
        QCOMPARE(refusal(one), QString());
        QCOMPARE(one->state, VersionState::SignedByOne);
        QCOMPARE(w.inForceNumber(monday.plus(100)), 0);
        const auto both = sign(*w.store, w.first, w.sales, w.salesKey, monday.plus(120));
        QCOMPARE(refusal(both), QString());
        QCOMPARE(both->state, VersionState::InForce);
        QCOMPARE(both->hash, proposed->hash);
        QCOMPARE(both->inForceAt->seconds, monday.seconds + 120);
        QCOMPARE(w.inForceNumber(monday.plus(119)), 0);
        QCOMPARE(w.inForceNumber(monday.plus(120)), 1);
        const auto bundle = exportBundle(*w.store, w.first);
        const auto verification = agreement::verifyBundle(*bundle);
        QVERIFY(verification.valid && verification.bothSides);
        QCOMPARE(verification.hash, both->hash);
    }

    void onlySignatoriesOfTheirSideSign()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        w.third = w.add(w.thirdKey);
        QCOMPARE(refusal(sign(*w.store, w.first, w.third, w.thirdKey, monday)), QStringLiteral("agreement.not_signatory Carla Third"));
        QCOMPARE(refusal(sign(*w.store, w.first, w.marketing, w.salesKey, monday)), QStringLiteral("agreement.key_of_other_person Tom Brandt"));
        SigningKey turned = w.salesKey;
        turned.side = Side::Marketing;
        QCOMPARE(refusal(sign(*w.store, w.first, w.sales, turned, monday)), QStringLiteral("agreement.key_of_other_side Tom Brandt"));
        const SigningKey renewed = agreement::generateKey("Tom Brandt", Side::Sales);
        QCOMPARE(refusal(sign(*w.store, w.first, w.sales, renewed, monday)), QStringLiteral("agreement.not_signatory Tom Brandt"));
        QVERIFY(sign(*w.store, w.first, w.marketing, w.marketingKey, monday).has_value());
        QCOMPARE(refusal(sign(*w.store, w.first, w.marketing, w.marketingKey, monday)), QStringLiteral("agreement.side_has_signed marketing"));
        QCOMPARE(w.version().signatures.size(), 1u);
        QCOMPARE(w.version().state, VersionState::SignedByOne);
    }

    void proposingNeedsBothSidesAndASoundDocument()
    {
        Workspace w;
        agreement::Document broken = w.document(w.first);
        broken.fit.criteria[0].buckets[1].match = agreement::RangeMatch{50, 249};
        broken.behaviour.groups[0].rules[0].cap = 0;
        QVERIFY(saveDraft(*w.store, w.first, w.version().rowVersion, broken, w.marketing, monday).has_value());
        QCOMPARE(refusal(propose(*w.store, w.first, w.marketing, monday)),
                 QStringLiteral("agreement.invalid fit.employees, behaviour.mail.email_open"));
        QCOMPARE(w.version().state, VersionState::Draft);

        QTemporaryDir folder;
        const auto lonely = store::createWorkspace(folder.filePath("l.handschlag").toStdString(), {{}, "L", "Europe/Berlin", false, monday}).value();
        const auto draft = draftFromTemplate(*lonely, "b2b_standard", "", monday).value();
        QVERIFY(addPerson(*lonely, {w.marketingKey.name, Side::Marketing, {}, toBase64(w.marketingKey.publicKey), false}, monday).has_value());
        QVERIFY(addPerson(*lonely, {"Without Key", Side::Sales, {}, {}, false}, monday).has_value());
        QCOMPARE(refusal(propose(*lonely, draft, PersonId{}, monday)), QStringLiteral("agreement.signatory_missing sales"));
    }

    void editAfterProposingVoidsSignatures()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(sign(*w.store, w.first, w.marketing, w.marketingKey, monday).has_value());
        const auto edited = w.edit(w.first, 99);
        QCOMPARE(refusal(edited), QString());
        QCOMPARE(edited->number, 1);
        QCOMPARE(edited->state, VersionState::Draft);
        QVERIFY(w.version().signatures.empty());
        QCOMPARE(refusal(sign(*w.store, w.first, w.sales, w.salesKey, monday)), QStringLiteral("agreement.event_refused sign"));
    }

    void concurrentEditIsAConflict()
    {
        Workspace w;
        const int seen = w.version().rowVersion;
        QVERIFY(w.edit(w.first, 100).has_value());
        QCOMPARE(refusal(saveDraft(*w.store, w.first, seen, w.document(w.first), w.sales, monday)), QStringLiteral("agreement.conflict 1"));
        QCOMPARE(w.document(w.first).marketing.leadsPerQuarter, 100);
    }

    void signedBytesNeverChange()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(w.signBoth(w.first).has_value());
        const Version before = w.version();
        const auto next = w.edit(w.first, 90, monday.plus(10));
        QCOMPARE(refusal(next), QString());
        QCOMPARE(next->number, 2);
        QCOMPARE(next->state, VersionState::Draft);
        QCOMPARE(next->previousHash, before.hash);
        QCOMPARE(next->documentToken, before.documentToken);
        QCOMPARE(w.version().canonical, before.canonical);
        QCOMPARE(w.version().signatures.size(), 2u);
        QCOMPARE(w.inForceNumber(monday.plus(20)), 1);
    }

    void nextVersionSupersedes()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(w.signBoth(w.first).has_value());
        const VersionId second = w.edit(w.first, 90)->id;
        QVERIFY(propose(*w.store, second, w.marketing, monday).has_value());
        QCOMPARE(refusal(w.signBoth(second, monday.plus(500))), QString());
        QCOMPARE(w.version().state, VersionState::Superseded);
        QCOMPARE(w.version().supersededAt->seconds, monday.seconds + 500);
        QCOMPARE(w.inForceNumber(monday.plus(499)), 1);
        QCOMPARE(w.inForceNumber(monday.plus(500)), 2);
        QVERIFY(agreement::verifyBundle(exportBundle(*w.store, second).value()).valid);
        // A signature of version 1 does not fit version 2.
        Version replayed = w.version(second);
        replayed.signatures = w.version().signatures;
        const auto verification = agreement::verifyBundle(agreement::writeBundle(replayed, w.store->workspace().info()->token).value());
        QVERIFY(!verification.valid);
    }

    void validityBeginsAndEndsWithTheOrganisationsDay()
    {
        Workspace w;
        agreement::Document document = w.document(w.first);
        document.signatories.validFrom = dayFromIso("2026-04-01");
        document.signatories.validUntil = dayFromIso("2026-04-30");
        QVERIFY(saveDraft(*w.store, w.first, w.version().rowVersion, document, w.marketing, monday).has_value());
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        const auto both = w.signBoth(w.first);
        QCOMPARE(toIso(*both->inForceAt), std::string("2026-03-31T22:00:00Z"));  // 00:00 in Berlin, summer time
        QCOMPARE(w.inForceNumber(at("2026-03-31T21:59:59Z")), 0);
        QCOMPARE(w.inForceNumber(at("2026-03-31T22:00:00Z")), 1);
        QCOMPARE(w.inForceNumber(at("2026-04-30T21:59:59Z")), 1);
        QCOMPARE(w.inForceNumber(at("2026-04-30T22:00:00Z")), 0);
    }

    void laterSignedVersionWinsOverAPendingOne()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(w.signBoth(w.first).has_value());
        agreement::Document pending = w.document(w.first);
        pending.signatories.validFrom = dayFromIso("2026-06-01");
        const VersionId second = saveDraft(*w.store, w.first, w.version().rowVersion, pending, w.marketing, monday)->id;
        QVERIFY(propose(*w.store, second, w.marketing, monday).has_value());
        QCOMPARE(refusal(w.signBoth(second, monday.plus(10))), QString());
        QCOMPARE(w.inForceNumber(monday.plus(20)), 1);
        const VersionId third = w.edit(w.first, 80)->id;
        QVERIFY(propose(*w.store, third, w.marketing, monday.plus(30)).has_value());
        QCOMPARE(refusal(w.signBoth(third, monday.plus(40))), QString());
        QCOMPARE(w.inForceNumber(monday.plus(39)), 1);
        QCOMPARE(w.inForceNumber(monday.plus(40)), 3);
        QCOMPARE(w.inForceNumber(at("2026-07-01T00:00:00Z")), 3);
        // The version that never took effect is no link of the chain.
        QCOMPARE(w.edit(third, 70)->previousHash, w.version(third).hash);
    }

    void overtakenProposalIsRefused()
    {
        Workspace w;
        const VersionId second = addDraft(*w.store, w.document(w.first), w.sales, monday)->id;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(propose(*w.store, second, w.marketing, monday).has_value());
        QVERIFY(w.signBoth(w.first).has_value());
        QCOMPARE(refusal(sign(*w.store, second, w.sales, w.salesKey, monday)), QStringLiteral("agreement.overtaken 2"));
    }

    void refusingRecordsWhy()
    {
        Workspace w;
        QCOMPARE(refusal(refuse(*w.store, w.first, w.sales, "no", monday)), QStringLiteral("agreement.event_refused refuse"));
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QCOMPARE(refusal(refuse(*w.store, w.first, w.sales, "  ", monday)), QStringLiteral("agreement.reason_needed"));
        const auto refused = refuse(*w.store, w.first, w.sales, "30 Minuten sind zu kurz", monday);
        QCOMPARE(refused->state, VersionState::Draft);
        const auto reasons = refusals(*w.store, "");
        QCOMPARE(reasons->size(), 1u);
        QCOMPARE(reasons->front().reason, std::string("30 Minuten sind zu kurz"));
        QCOMPARE(reasons->front().version, 1);
        const std::vector<AuditEntry> audit = w.store->workspace().audit().value();
        for (const AuditEntry& entry : audit)
            for (const char* personal : {"Minuten", "Weber", "Brandt", "Muster"})
                QVERIFY2(entry.details.find(personal) == std::string::npos && entry.subject.find(personal) == std::string::npos, personal);
    }

    void withdrawnSignatureLeavesAProposal()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(sign(*w.store, w.first, w.marketing, w.marketingKey, monday).has_value());
        QCOMPARE(refusal(withdraw(*w.store, w.first, w.sales, monday)), QStringLiteral("agreement.nothing_to_withdraw sales"));
        QCOMPARE(withdraw(*w.store, w.first, w.marketing, monday)->state, VersionState::Proposed);
        QVERIFY(w.version().signatures.empty());
        QCOMPARE(refusal(w.signBoth(w.first)), QString());
    }

    void trialRunsAtMostNinetyDays()
    {
        Workspace w;
        for (const int days : {0, -1, 91})
            QCOMPARE(refusal(startTrial(*w.store, w.first, w.sales, days, monday)), QStringLiteral("agreement.trial_length 90"));
        QVERIFY(startTrial(*w.store, w.first, w.sales, 90, monday).has_value());
        QCOMPARE(refusal(startTrial(*w.store, w.first, w.sales, 10, monday)), QStringLiteral("agreement.event_refused start_trial"));
        QCOMPARE(activeAgreement(*w.store, "", monday)->kind, ActiveKind::Trial);
        QCOMPARE(activeAgreement(*w.store, "", monday.plus(90 * secondsPerDay - 1))->kind, ActiveKind::Trial);
        QCOMPARE(activeAgreement(*w.store, "", monday.plus(90 * secondsPerDay))->kind, ActiveKind::Draft);
        // Leads were judged under it: an edit makes a new version, the trial goes on under the old one.
        const auto next = w.edit(w.first, 80, monday.plus(5));
        QCOMPARE(next->number, 2);
        QCOMPARE(activeAgreement(*w.store, "", monday.plus(10))->version.number, 1);
        QVERIFY(endTrial(*w.store, w.first, w.sales, monday.plus(20)).has_value());
        QCOMPARE(activeAgreement(*w.store, "", monday.plus(20))->kind, ActiveKind::Draft);
        QCOMPARE(refusal(endTrial(*w.store, w.first, w.sales, monday.plus(30))), QStringLiteral("agreement.event_refused end_trial"));
    }

    /// Ended and begun again it stays one trial of 90 days from its first day.
    void trialsAddUpToNinetyDays()
    {
        Workspace w;
        const auto day = [](int number) { return monday.plus(number * secondsPerDay); };
        QVERIFY(startTrial(*w.store, w.first, w.sales, 30, monday).has_value());
        QVERIFY(endTrial(*w.store, w.first, w.sales, day(10)).has_value());
        QVERIFY(startTrial(*w.store, w.first, w.sales, 90, day(40)).has_value());
        QCOMPARE(w.version().trialFrom->seconds, monday.seconds);
        QCOMPARE(w.version().trialUntil->seconds, day(90).seconds);
        QCOMPARE(refusal(startTrial(*w.store, w.first, w.sales, 1, day(90))), QStringLiteral("agreement.trial_used_up 1"));
        QCOMPARE(refusal(startTrial(*w.store, w.first, w.sales, 90, day(400))), QStringLiteral("agreement.trial_used_up 1"));
        // Another version has a trial of its own.
        const auto next = w.edit(w.first, 80, day(400));
        QCOMPARE(startTrial(*w.store, next->id, w.sales, 90, day(400))->trialUntil->seconds, day(490).seconds);
    }

    void observersOnlyLookOn()
    {
        Workspace w;
        const PersonId observer = addPerson(*w.store, {"Olga Beobachter", Side::Observer}, monday)->id;
        const auto refused = QStringLiteral("agreement.observer_cannot_act Olga Beobachter");
        QCOMPARE(refusal(propose(*w.store, w.first, observer, monday)), refused);
        QCOMPARE(refusal(startTrial(*w.store, w.first, observer, 30, monday)), refused);
        QVERIFY(startTrial(*w.store, w.first, w.sales, 30, monday).has_value());
        QCOMPARE(refusal(endTrial(*w.store, w.first, observer, monday)), refused);
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QCOMPARE(refusal(handschlag::usecase::refuse(*w.store, w.first, observer, "no", monday)), refused);
        QCOMPARE(refusal(sign(*w.store, w.first, observer, w.salesKey, monday)), refused);
        QCOMPARE(w.version().state, VersionState::Proposed);
        QVERIFY(w.version().signatures.empty());
    }

    void trialEndsWithTheSignature()
    {
        Workspace w;
        QVERIFY(startTrial(*w.store, w.first, w.sales, 30, monday).has_value());
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QCOMPARE(refusal(w.signBoth(w.first, monday.plus(60))), QString());
        QCOMPARE(w.version().trialUntil->seconds, monday.seconds + 60);
        QCOMPARE(activeAgreement(*w.store, "", monday.plus(59))->kind, ActiveKind::Trial);
        QCOMPARE(activeAgreement(*w.store, "", monday.plus(60))->kind, ActiveKind::InForce);
        QCOMPARE(refusal(startTrial(*w.store, w.first, w.sales, 30, monday.plus(90))), QStringLiteral("agreement.event_refused start_trial"));
    }

    void everyStepIsAudited()
    {
        Workspace w;
        QVERIFY(propose(*w.store, w.first, w.marketing, monday).has_value());
        QVERIFY(w.signBoth(w.first).has_value());
        QStringList actions;
        const std::vector<AuditEntry> audit = w.store->workspace().audit().value();
        for (const AuditEntry& entry : audit)
            if (entry.action.starts_with("agreement.")) {
                actions << QString::fromStdString(entry.action);
                QCOMPARE(entry.subject, w.version().documentToken);
            }
        QCOMPARE(actions.join(u' '), QStringLiteral("agreement.draft agreement.propose agreement.sign agreement.sign"));
        QVERIFY(audit.back().details.find(w.version().hash) != std::string::npos);
    }

    void textsAreNormalisedWhenWritten()
    {
        Workspace w;
        agreement::Document document = w.document(w.first);
        document.title.de = "U\u0308bergabe";
        const auto saved = saveDraft(*w.store, w.first, w.version().rowVersion, document, w.marketing, monday);
        QCOMPARE(agreement::parseDocument(saved->canonical)->title.de, std::string("\u00dcbergabe"));
        document.product = "other";
        QCOMPARE(refusal(saveDraft(*w.store, w.first, saved->rowVersion, document, w.marketing, monday)),
                 QStringLiteral("agreement.other_product other"));
    }

    void productLinesLiveApart()
    {
        Workspace w;
        const VersionId other = draftFromTemplate(*w.store, "b2b_standard", "Pumpen", monday).value();
        QCOMPARE(w.version(other).number, 1);
        QVERIFY(w.version(other).documentToken != w.version().documentToken);
        QVERIFY(propose(*w.store, other, w.marketing, monday).has_value());
        QCOMPARE(refusal(w.signBoth(other)), QString());
        QCOMPARE(activeAgreement(*w.store, "Pumpen", monday)->kind, ActiveKind::InForce);
        QCOMPARE(activeAgreement(*w.store, "", monday)->kind, ActiveKind::Draft);
        QCOMPARE(refusal(activeAgreement(*w.store, "Ventile", monday)), QStringLiteral("agreement.none Ventile"));
    }

    void keyFileOfAPersonIsFound()
    {
        Workspace w;
        const std::string old = agreement::sealKey(agreement::generateKey("Tom Brandt", Side::Sales), "x", agreement::SealStrength::Fast);
        const std::string current = agreement::sealKey(w.salesKey, "x", agreement::SealStrength::Fast);
        const std::vector<std::string> files{"rubbish", old, current};
        const Person person = personNamed(*w.store, "Tom Brandt").value();
        QCOMPARE(findKeyFile(files, person).value(), current);
        QCOMPARE(findKeyFile(std::span(files).first(2), person).value(), old);
        QCOMPARE(refusal(findKeyFile(std::span(files).first(1), person)), QStringLiteral("key.none Tom Brandt"));
        QVERIFY(demoKeyFiles(*w.store)->empty());
    }
};

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
