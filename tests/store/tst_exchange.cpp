// An agreement that travels between two workspaces, keys that are renewed and revoked, and everything that is refused on the way.

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

#include <nlohmann/json.hpp>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/key_succession.h"
#include "core/agreement/signature.h"
#include "core/agreement/templates.h"
#include "core/base/hashing.h"
#include "core/usecase/agreements.h"
#include "core/usecase/checks.h"
#include "core/usecase/exchange.h"
#include "core/usecase/key_history.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using namespace handschlag::agreement;
using nlohmann::json;

namespace {

constexpr Instant now{1'772'000'000};

QByteArray codeOf(const Error& error) { return QByteArray(error.code.name.data(), static_cast<qsizetype>(error.code.name.size())); }

/// Every row of every table, as text: what a failed import must leave as it was.
QByteArray dumpOf(const std::string& path)
{
    QByteArray dump;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
        database.setDatabaseName(QString::fromStdString(path));
        if (!database.open()) return {};
        QStringList tables = database.tables(QSql::Tables);
        tables.sort();
        for (const QString& table : tables) {
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table));
            while (query.next()) {
                dump += table.toUtf8();
                for (int i = 0; i < query.record().count(); ++i) dump += '|' + query.value(i).toByteArray();
                dump += '\n';
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dump"));
    return dump;
}

usecase::WorkspaceInfo company(const char* name) { return {{}, name, "Europe/Berlin", false, now}; }

/// Marketing's workspace with a proposed version, and sales' empty one; both know their own key.
struct Two {
    SigningKey anna = generateKey("Anna Kern", Side::Marketing);
    SigningKey max = generateKey("Max Roth", Side::Sales);
    TemporaryStore marketing{company("Weber GmbH")};
    TemporaryStore sales{company("Weber GmbH Vertrieb")};
    PersonId annaHere, maxHere, maxThere;
    Version version;

    Two()
    {
        static_cast<void>(expectValue(usecase::draftFromTemplate(*marketing, "b2b_standard", "", now)));
        static_cast<void>(expectValue(usecase::draftFromTemplate(*sales, "b2b_standard", "", now)));
        annaHere = expectValue(usecase::addPerson(*marketing, personOf(anna), now)).id;
        maxHere = expectValue(usecase::addPerson(*marketing, personOf(max), now)).id;
        maxThere = expectValue(usecase::addPerson(*sales, personOf(max), now)).id;
        version = propose();
    }
    static usecase::NewPerson personOf(const SigningKey& key) { return {key.name, key.side, {}, toBase64(key.publicKey), false}; }
    Version propose()
    {
        const Version draft = expectValue(usecase::newestVersion(*marketing, ""));
        return expectValue(usecase::propose(*marketing, draft.id, annaHere, now));
    }
    std::string exported(TemporaryStore& store, VersionId id) { return expectValue(usecase::exportBundle(*store, id)); }
    Result<usecase::ReceivedAgreement> take(TemporaryStore& store, const std::string& bytes, Instant at = now) { return usecase::importAgreement(*store, bytes, PersonId{}, {}, at); }
};

std::string rehashed(json bundle)
{
    bundle["document_hash"] = hashOf(canonicalJson(bundle["document"]).value());
    bundle.erase("digest");
    bundle["digest"] = hashOf(canonicalJson(bundle).value());
    return canonicalJson(bundle).value();
}

QByteArray findingsOf(TemporaryStore& store)
{
    QByteArray text;
    for (const usecase::Finding& finding : expectValue(usecase::checkWorkspace(*store, now.plus(1'000)))) text += QByteArray::fromStdString(finding.code) + ' ';
    return text;
}

/// One digit of the promised number: still JSON, still a plausible agreement.
void changeDigit(std::string& bytes)
{
    char& digit = bytes[bytes.find("\"leads_per_quarter\":") + 20];
    digit = digit == '9' ? '8' : '9';
}

}  // namespace

class TestExchange : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    /// Propose here, sign there, come into force in both; one signature is valid in both.
    void anAgreementTravels()
    {
        Two two;
        two.version = expectValue(usecase::sign(*two.marketing, two.version.id, two.annaHere, two.anna, now));
        const auto there = expectValue(two.take(two.sales, two.exported(two.marketing, two.version.id)));
        QVERIFY(there.isNew);
        QCOMPARE(there.added.size(), std::size_t{1});
        QCOMPARE(there.version.documentToken, two.version.documentToken);
        QCOMPARE(there.version.number, two.version.number);
        QCOMPARE(there.version.hash, two.version.hash);
        QCOMPARE(there.version.state, VersionState::SignedByOne);
        const Version both = expectValue(usecase::sign(*two.sales, there.version.id, two.maxThere, two.max, now.plus(60)));
        QCOMPARE(both.state, VersionState::InForce);
        const auto back = expectValue(two.take(two.marketing, two.exported(two.sales, both.id), now.plus(120)));
        QVERIFY(!back.isNew);
        QCOMPARE(back.added.size(), std::size_t{1});
        QCOMPARE(back.added[0].person, std::string("Max Roth"));
        QCOMPARE(back.version.state, VersionState::InForce);
        QCOMPARE(findingsOf(two.marketing), QByteArray());
        QCOMPARE(findingsOf(two.sales), QByteArray());
        for (TemporaryStore* store : {&two.marketing, &two.sales}) {
            const Verification verdict = verifyBundle(two.exported(*store, store == &two.sales ? both.id : back.version.id));
            QVERIFY(verdict.valid && verdict.bothSides);
        }
        // The draft that stood in sales' workspace has given way and is still there.
        QCOMPARE(expectValue(two.sales->agreements().versions("")).size(), std::size_t{2});
    }

    void theNextVersionFollows()
    {
        Two two;
        static_cast<void>(expectValue(usecase::sign(*two.marketing, two.version.id, two.annaHere, two.anna, now)));
        two.version = expectValue(usecase::sign(*two.marketing, two.version.id, two.maxHere, two.max, now));
        const auto first = expectValue(two.take(two.sales, two.exported(two.marketing, two.version.id)));
        QCOMPARE(first.version.state, VersionState::InForce);
        Document document = expectValue(parseDocument(two.version.canonical));
        document.marketing.leadsPerQuarter = 77;
        static_cast<void>(expectValue(usecase::saveDraft(*two.marketing, two.version.id, two.version.rowVersion, document, two.annaHere, now.plus(10))));
        const Version second = two.propose();
        QCOMPARE(second.previousHash, first.version.hash);
        const auto received = expectValue(two.take(two.sales, two.exported(two.marketing, second.id), now.plus(20)));
        QCOMPARE(received.version.number, 2);
        QCOMPARE(received.version.state, VersionState::Proposed);
        // Sales signs there; that agrees to every change, so that marketing can sign here without agreeing point by point.
        static_cast<void>(expectValue(usecase::sign(*two.sales, received.version.id, two.maxThere, two.max, now.plus(30))));
        const auto back = expectValue(two.take(two.marketing, two.exported(two.sales, received.version.id), now.plus(40)));
        QCOMPARE(back.version.state, VersionState::SignedByOne);
        QCOMPARE(expectValue(usecase::sign(*two.marketing, second.id, two.annaHere, two.anna, now.plus(50))).state, VersionState::InForce);
        QCOMPARE(findingsOf(two.marketing), QByteArray());
        QCOMPARE(findingsOf(two.sales), QByteArray());
    }

    void whatIsWrongIsRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("replay") << QByteArray("replay") << QByteArray("exchange.nothing_new");
        QTest::newRow("other text, rehashed") << QByteArray("text") << QByteArray("signature.other_document");
        QTest::newRow("other text, unsigned") << QByteArray("unsigned text") << QByteArray("exchange.other_text");
        QTest::newRow("changed digit") << QByteArray("digit") << QByteArray("bundle.hash_differs");
        QTest::newRow("signatures swapped") << QByteArray("swap") << QByteArray("signature.forged");
        QTest::newRow("other document") << QByteArray("document") << QByteArray("exchange.other_document");
        QTest::newRow("other workspace") << QByteArray("workspace") << QByteArray("exchange.other_workspace");
        QTest::newRow("other previous") << QByteArray("previous") << QByteArray("exchange.other_previous");
        QTest::newRow("from the future") << QByteArray("future") << QByteArray("signature.from_future");
        QTest::newRow("forger's own key") << QByteArray("forger") << QByteArray("signature.not_signatory");
        QTest::newRow("revoked key") << QByteArray("revoked") << QByteArray("key.revoked");
        QTest::newRow("revoked for this user") << QByteArray("distrusted") << QByteArray("key.revoked");
        QTest::newRow("no bundle") << QByteArray("garbage") << QByteArray("bundle.unreadable");
    }
    void whatIsWrongIsRefusedAndLeavesNothing()
    {
        QFETCH(QByteArray, how);
        QFETCH(QByteArray, code);
        Two two;
        const std::string proposal = two.exported(two.marketing, two.version.id);
        const auto there = expectValue(two.take(two.sales, proposal));
        static_cast<void>(expectValue(usecase::sign(*two.sales, there.version.id, two.maxThere, two.max, now.plus(60))));
        std::string bytes = two.exported(two.sales, there.version.id);
        std::vector<RevokedKey> distrusted;
        Instant at = now.plus(120);
        json bundle = json::parse(bytes);
        if (how == "replay") static_cast<void>(expectValue(two.take(two.marketing, bytes, at)));
        if (how == "text") bundle["document"]["marketing"]["leads_per_quarter"] = 1;
        if (how == "unsigned text") {
            bundle["document"]["marketing"]["leads_per_quarter"] = 1;
            bundle["signatures"] = json::array();
        }
        if (how == "swap") {
            static_cast<void>(expectValue(usecase::sign(*two.marketing, two.version.id, two.annaHere, two.anna, now)));
            bundle["signatures"].push_back(json::parse(two.exported(two.marketing, two.version.id))["signatures"][0]);
            std::swap(bundle["signatures"][0]["signature"], bundle["signatures"][1]["signature"]);
        }
        if (how == "document" || how == "workspace" || how == "previous") bundle["signatures"] = json::array();
        if (how == "document") bundle["document_id"] = "another";
        if (how == "workspace") bundle["workspace"] = "another";
        if (how == "previous") bundle["previous_hash"] = std::string(64, 'a');
        if (how == "future") at = now.plus(60 - 301);
        if (how == "forger") {
            const SigningKey forger = generateKey("Max Roth", Side::Sales);
            const SignedSubject subject{bundle["document_hash"], bundle["workspace"], bundle["document_id"], 1, ""};
            const Signature made = expectValue(signSubject(subject, "head", forger, now));
            json& one = bundle["signatures"][0];
            one["public_key"] = made.publicKey;
            one["fingerprint"] = made.fingerprint;
            one["payload"] = made.payload;
            one["signature"] = made.signature;
            one["claimed_at"] = toIso(now);
        }
        if (how == "revoked") static_cast<void>(expectValue(usecase::revokeKey(*two.marketing, two.maxHere, two.maxHere, now.plus(90))));
        if (how == "distrusted") distrusted.push_back({fingerprintOf(two.max.publicKey), now.plus(90)});
        if (bundle != json::parse(bytes)) bytes = rehashed(bundle);
        if (how == "digit") changeDigit(bytes);
        if (how == "garbage") bytes = "{\"format\":";
        const QByteArray before = dumpOf(two.marketing.path());
        QVERIFY(before.size() > 1'000);
        const auto refused = usecase::importAgreement(*two.marketing, bytes, PersonId{}, distrusted, at);
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.error()), code);
        QCOMPARE(dumpOf(two.marketing.path()), before);
    }

    /// A forger's whole agreement is valid in itself, but cannot push out one that is proposed, and is never taken as confirmed.
    void aForgersAgreementStaysOutside()
    {
        Two two;
        Two forger;
        forger.version = expectValue(usecase::sign(*forger.marketing, forger.version.id, forger.annaHere, forger.anna, now));
        const std::string forged = forger.exported(forger.marketing, forger.version.id);
        const auto refused = two.take(two.marketing, forged);
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.error()), QByteArray("exchange.other_document"));
        const std::vector<std::string> trusted{fingerprintOf(two.anna.publicKey)};
        const Verification verdict = verifyBundle(forged, trusted);
        QVERIFY(verdict.valid && !verdict.confirmed);
    }

    void aKeyIsFollowedByAnother()
    {
        Two two;
        const SigningKey next = generateKey("Anna Kern", Side::Marketing);
        const std::string statement = expectValue(signSuccession(two.anna, next, now));
        const auto person = expectValue(usecase::succeedKey(*two.marketing, two.annaHere, statement, now.plus(5)));
        QCOMPARE(person.fingerprint, fingerprintOf(next.publicKey));
        const auto again = usecase::succeedKey(*two.marketing, two.annaHere, statement, now.plus(6));
        QCOMPARE(codeOf(again.error()), QByteArray("key.succession_other"));
        const auto history = expectValue(usecase::keyHistory(*two.marketing));
        QCOMPARE(history.size(), std::size_t{3});
        QCOMPARE(history.back().kind, usecase::KeyEventKind::Succeeded);
        QCOMPARE(history.back().previous, fingerprintOf(two.anna.publicKey));
        // Clause 14 of what is proposed names the old key: the new one cannot sign it.
        QCOMPARE(codeOf(usecase::sign(*two.marketing, two.version.id, two.annaHere, next, now.plus(7)).error()), QByteArray("agreement.not_signatory"));
        QCOMPARE(findingsOf(two.marketing), QByteArray());
    }

    void aRevokedKeySignsNothingMore()
    {
        Two two;
        static_cast<void>(expectValue(usecase::sign(*two.marketing, two.version.id, two.annaHere, two.anna, now.plus(1))));
        const auto foreign = usecase::revokeKey(*two.marketing, two.maxHere, two.annaHere, now.plus(2));
        QCOMPARE(codeOf(foreign.error()), QByteArray("key.revoke_other_side"));
        const auto revoked = expectValue(usecase::revokeKey(*two.marketing, two.annaHere, two.annaHere, now.plus(2)));
        QVERIFY(revoked.person.fingerprint.empty());
        QCOMPARE(findingsOf(two.marketing), QByteArray());  // signed before: stays valid
        QCOMPARE(expectValue(usecase::sign(*two.marketing, two.version.id, two.maxHere, two.max, now.plus(3))).state, VersionState::InForce);
        QCOMPARE(codeOf(usecase::addPerson(*two.marketing, Two::personOf(two.anna), now.plus(4)).error()), QByteArray("key.revoked"));
        QCOMPARE(codeOf(usecase::revokeKey(*two.marketing, two.annaHere, two.annaHere, now.plus(4)).error()), QByteArray("key.nothing_to_revoke"));
        // A lost key: a new one takes its place, and history keeps both.
        const SigningKey fresh = generateKey("Anna Kern", Side::Marketing);
        QCOMPARE(expectValue(usecase::addPerson(*two.marketing, Two::personOf(fresh), now.plus(5))).fingerprint, fingerprintOf(fresh.publicKey));
        QCOMPARE(findingsOf(two.marketing), QByteArray());
    }

    void aRevokedKeyIsRefusedAtSigning()
    {
        Two two;
        static_cast<void>(expectValue(usecase::revokeKey(*two.marketing, two.annaHere, two.annaHere, now.plus(2))));
        QCOMPARE(codeOf(usecase::sign(*two.marketing, two.version.id, two.annaHere, two.anna, now.plus(3)).error()), QByteArray("key.revoked"));
        const SigningKey next = generateKey("Anna Kern", Side::Marketing);
        const std::string statement = expectValue(signSuccession(two.anna, next, now));
        QVERIFY(!usecase::succeedKey(*two.marketing, two.annaHere, statement, now.plus(5)));
    }

    /// Another program writes a signature by a revoked key past the use cases: check names it.
    void checkNamesASignatureAfterTheRevocation()
    {
        Two two;
        static_cast<void>(expectValue(usecase::revokeKey(*two.marketing, two.annaHere, two.annaHere, now.plus(2))));
        const auto info = expectValue(two.marketing->workspace().info());
        const SignedSubject subject{two.version.hash, info.token, two.version.documentToken, two.version.number, two.version.previousHash};
        // It claims to be older than the revocation: what counts is the place in the trail.
        const Signature late = expectValue(signSubject(subject, expectValue(two.marketing->workspace().auditHead()), two.anna, now.plus(1)));
        two.marketing.write([&](usecase::Store& store) { expectValue(store.agreements().addSignature(two.version.id, late)); });
        QVERIFY2(findingsOf(two.marketing).contains("check.signature_after_revocation"), findingsOf(two.marketing).constData());
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
