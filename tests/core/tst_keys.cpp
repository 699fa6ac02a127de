// Six words for a fingerprint, what a user knows of keys, and one key following another.

#include <QTest>
#include <algorithm>
#include <set>

#include "core/agreement/canonical.h"
#include "core/agreement/embedded_words.h"
#include "core/agreement/key_succession.h"
#include "core/agreement/key_trust.h"
#include "core/agreement/key_words.h"
#include "core/agreement/strict_json.h"
#include "core/base/hashing.h"

using namespace handschlag;
using namespace handschlag::agreement;
using nlohmann::json;

namespace {

constexpr auto fingerprint = "3f9a 01c2 77d0 4be1 9c55 0a3e 8812 f6d4";
const Instant noon = instantFromIso("2026-03-02T12:00:00Z").value();

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t swapped = diagonal + (a[i - 1] != b[j - 1] ? 1 : 0);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, swapped}));
        }
    }
    return row.back();
}

QByteArray codeOf(const Error& error) { return QByteArray(error.code.name.data(), static_cast<qsizetype>(error.code.name.size())); }

}  // namespace

class TestKeys : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void wordsAreUnmistakable_data()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("German") << true;
        QTest::newRow("English") << false;
    }
    void wordsAreUnmistakable()
    {
        QFETCH(bool, german);
        const auto& words = embeddedWords(german ? Language::German : Language::English);
        QCOMPARE(std::set<std::string_view>(words.begin(), words.end()).size(), std::size_t{1024});
        for (std::size_t i = 0; i < words.size(); ++i) {
            QVERIFY(words[i].size() >= 4 && words[i].size() <= 8);
            QVERIFY(std::ranges::all_of(words[i], [](char c) { return c >= 'a' && c <= 'z'; }));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(editDistance(words[i], words[j]) >= 2, (std::string(words[i]) + ' ' + std::string(words[j])).c_str());
        }
    }

    /// The words of a fingerprint never change: two people, two versions of the program, one answer. Computed apart from this program, with Python's
    /// hashlib and libsodium called from it, from the definition in key_words.h.
    void wordsStayTheSame()
    {
        const auto key = spokenKey(fingerprint);
        QVERIFY(key.has_value());
        QCOMPARE(QByteArray::fromStdString(joined(key->german)), QByteArray("berg armband vitamin prinz denkmal stuhl"));
        QCOMPARE(QByteArray::fromStdString(joined(key->english)), QByteArray("between april topic popular cheap smoke"));
        QCOMPARE(spokenKey("3F9A01C277D04BE19C550A3E8812F6D4")->german, key->german);
        QVERIFY(spokenKey("3f9a 01c2 77d0 4be1 9c55 0a3e 8812 f6d5")->german != key->german);
    }

    void wordsAreHeardInEitherLanguage()
    {
        const auto key = spokenKey(fingerprint);
        QVERIFY(key.has_value());
        std::string spoken = joined(key->german);
        QVERIFY(*matchesWords(fingerprint, spoken));
        std::ranges::transform(spoken, spoken.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
        std::ranges::replace(spoken, ' ', ',');
        QVERIFY(*matchesWords(fingerprint, "  " + spoken + ".\n"));
        QVERIFY(*matchesWords(fingerprint, joined(key->english)));
        QVERIFY(!*matchesWords(fingerprint, joined(key->english) + " anker"));
        QVERIFY(!*matchesWords(fingerprint, ""));
        KeyWords swapped = key->german;
        std::swap(swapped[0], swapped[1]);
        QVERIFY(!*matchesWords(fingerprint, joined(swapped)));
        KeyWords mixed = key->german;
        mixed[5] = key->english[5];
        QVERIFY(!*matchesWords(fingerprint, joined(mixed)));
    }

    void noFingerprintIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("3f9a 01c2");
        QTest::newRow("long") << QByteArray("3f9a01c277d04be19c550a3e8812f6d400");
        QTest::newRow("letters") << QByteArray("zf9a01c277d04be19c550a3e8812f6d4");
    }
    void noFingerprintIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto key = spokenKey(text.toStdString());
        QVERIFY(!key);
        QCOMPARE(codeOf(key.error()), QByteArray("key.fingerprint_invalid"));
    }

    void trustIsKept()
    {
        KeyTrust trust;
        confirm(trust, {fingerprint, "Max Roth", noon});
        confirm(trust, {fingerprint, "Max Roth jr.", noon.plus(60)});
        revoke(trust, {fingerprint, noon.plus(120)});
        revoke(trust, {fingerprint, noon.plus(900)});
        QCOMPARE(trust.trusted.size(), std::size_t{1});
        QCOMPARE(revokedAt(trust, fingerprint), std::optional(noon.plus(120)));
        const auto read = readKeyTrust(writeKeyTrust(trust));
        QVERIFY(read.has_value());
        QCOMPARE(*read, trust);
        QVERIFY(forget(trust, fingerprint));
        QVERIFY(!forget(trust, fingerprint));
        QVERIFY(!isTrusted(trust, fingerprint));
        QVERIFY(readKeyTrust("")->trusted.empty());
    }

    void damagedTrustTrustsNobody_data()
    {
        QTest::addColumn<QByteArray>("text");
        const KeyTrust trust{{{fingerprint, "Max", noon}}, {}};
        const QByteArray good = QByteArray::fromStdString(writeKeyTrust(trust));
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("other format") << QByteArray(good).replace("handschlag-key-trust", "something-else");
        QTest::newRow("no fingerprint") << QByteArray(good).replace("3f9a", "xxxx");
        QTest::newRow("no time") << QByteArray(good).replace("2026-03-02T12", "yesterday");
        QTest::newRow("list") << QByteArray("[]");
    }
    void damagedTrustTrustsNobody()
    {
        QFETCH(QByteArray, text);
        const auto read = readKeyTrust(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(codeOf(read.error()), QByteArray("key.trust_damaged"));
    }

    void anOldKeyVouchesForANewOne()
    {
        const SigningKey old = generateKey("Anna Kern", Side::Marketing);
        const SigningKey next = generateKey("Anna Kern", Side::Marketing);
        const auto text = signSuccession(old, next, noon);
        QVERIFY(text.has_value());
        QVERIFY(text->find("Anna") == std::string::npos);  // it may stand in an audit trail for ever
        const auto read = readSuccession(*text);
        QVERIFY(read.has_value());
        QCOMPARE(read->previousFingerprint, fingerprintOf(old.publicKey));
        QCOMPARE(read->fingerprint, fingerprintOf(next.publicKey));
        QCOMPARE(read->publicKey, toBase64(next.publicKey));
        QCOMPARE(read->claimedAt, noon);
    }

    void forgedSuccessionsAreRefused()
    {
        const SigningKey old = generateKey("A", Side::Sales);
        const SigningKey next = generateKey("A", Side::Sales);
        const SigningKey forger = generateKey("A", Side::Sales);
        const std::string text = signSuccession(old, next, noon).value();
        const auto changed = [&](const std::function<void(json& outer, json& statement)>& change) {
            json outer = json::parse(text);
            json statement = json::parse(outer["statement"].get<std::string>());
            change(outer, statement);
            outer["statement"] = canonicalJson(statement).value();
            return canonicalJson(outer).value();
        };
        QVERIFY(readSuccession(changed([](json&, json&) {})).has_value());
        const std::vector<std::string> forgeries{
            changed([&](json&, json& s) { s["fingerprint"] = fingerprintOf(forger.publicKey); }),
            changed([&](json&, json& s) {
                s["fingerprint"] = fingerprintOf(forger.publicKey);
                s["public_key"] = toBase64(forger.publicKey);
            }),
            changed([](json&, json& s) { s["side"] = "marketing"; }),
            changed([](json&, json& s) { s["claimed_at"] = "2026-03-02T13:00:00Z"; }),
            changed([](json&, json& s) { s["purpose"] = "handschlag agreement signature v1"; }),
            changed([](json&, json& s) { s["extra"] = "x"; }),
            changed([](json& o, json&) { o["signature"] = toBase64(std::vector<std::uint8_t>(64)); }),
            // The forger's own statement that the victim's key is followed by another: signed, but not by the key it names.
            changed([&](json& o, json& s) {
                const json own = json::parse(signSuccession(forger, next, noon).value());
                s = json::parse(own["statement"].get<std::string>());
                s["previous_fingerprint"] = fingerprintOf(old.publicKey);
                o["signature"] = own["signature"];
            }),
            text.substr(0, text.size() / 2), "", "{}"};
        for (const std::string& forgery : forgeries) {
            const auto read = readSuccession(forgery);
            QVERIFY2(!read, forgery.c_str());
            QCOMPARE(codeOf(read.error()), QByteArray("key.succession_invalid"));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
