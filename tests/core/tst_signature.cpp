// Signatures and bundles: RFC 8032's vectors, sealed keys, and every way to tamper that we could think of.

#include <QTest>
#include <algorithm>

#include "core/agreement/bundle.h"
#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/signature.h"
#include "core/agreement/strict_json.h"
#include "core/agreement/templates.h"
#include "core/base/hashing.h"

using namespace handschlag;
using namespace handschlag::agreement;
using nlohmann::json;

namespace {

const Instant noon = instantFromIso("2026-03-02T12:00:00Z").value();

struct Signed {
    SigningKey marketing = generateKey("Jana Weber", Side::Marketing);
    SigningKey sales = generateKey("Tom Brandt", Side::Sales);
    Version version;
    SignedSubject subject;
};

SignedSubject subjectOf(const Version& version)
{
    return {version.hash, "workspace-token", version.documentToken, version.number, version.previousHash};
}

Signed signedVersion(int number = 1)
{
    Signed result;
    Document document = templateDocument("b2b_standard").value();
    for (const SigningKey* key : {&result.marketing, &result.sales})
        document.signatories.signatories.push_back({key->side, key->name, fingerprintOf(key->publicKey)});
    result.version.documentToken = "document-token";
    result.version.number = number;
    result.version.canonical = canonicalDocument(document).value();
    result.version.hash = hashOf(result.version.canonical);
    result.subject = subjectOf(result.version);
    for (const SigningKey* key : {&result.marketing, &result.sales})
        result.version.signatures.push_back(signSubject(result.subject, "audit-head", *key, noon).value());
    return result;
}

std::string bundleOf(const Version& version) { return writeBundle(version, "workspace-token").value(); }

/// The bundle with one change, its hash and digest made to fit again, as a careful forger would.
std::string forged(const std::string& bundle, const std::function<void(json&)>& change)
{
    json value = json::parse(bundle);
    change(value);
    value["document_hash"] = hashOf(canonicalJson(value["document"]).value());
    value.erase("digest");
    value["digest"] = hashOf(canonicalJson(value).value());
    return canonicalJson(value).value();
}

bool names(const Verification& verification, std::string_view code)
{
    return std::ranges::any_of(verification.problems, [&](const Error& problem) { return problem.code.name == code; });
}

QByteArray codesOf(const Verification& verification)
{
    QByteArray text;
    for (const Error& problem : verification.problems)
        text += QByteArray(problem.code.name.data(), static_cast<qsizetype>(problem.code.name.size())) + ' ';
    return text;
}

SigningKey keyFromSeed(const char* secretHex, const char* publicHex)
{
    SigningKey key;
    const auto secret = fromHex(secretHex).value();
    const auto publicKey = fromHex(publicHex).value();
    std::ranges::copy(secret, key.secretKey.begin());
    std::ranges::copy(publicKey, key.secretKey.begin() + 32);
    std::ranges::copy(publicKey, key.publicKey.begin());
    return key;
}

}  // namespace

class TestSignature : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void verifiesRfc8032_data()
    {
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray("")
            << QByteArray(
                   "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a"
                   "100b");
        QTest::newRow("test 2")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
            << QByteArray(
                   "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb"
                   "0c00");
        QTest::newRow("test 3")
            << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << QByteArray("af82")
            << QByteArray(
                   "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1e"
                   "c40a");
        QTest::newRow("test SHA(abc)")
            << QByteArray("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf")
            << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94f"
                          "a54ca49f")
            << QByteArray(
                   "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331"
                   "a704");
    }
    void verifiesRfc8032()
    {
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto bytes = [](const QByteArray& hex) { return fromHex(hex.toStdString()).value(); };
        const std::string key = toBase64(bytes(publicKey));
        const std::string proof = toBase64(bytes(signature));
        const auto raw = bytes(message);
        const std::string text(raw.begin(), raw.end());
        QVERIFY(verifyDetached(text, key, proof));
        QVERIFY(!verifyDetached(text + "x", key, proof));
        auto broken = bytes(signature);
        broken[5] ^= 1;
        QVERIFY(!verifyDetached(text, key, toBase64(broken)));
    }

    /// The secret key of RFC 8032's test 2, so that the payload and its signature can be checked with any other program.
    void signsWhatItSays()
    {
        const SigningKey key = keyFromSeed("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                                           "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        SigningKey named = key;
        named.name = "A";
        named.side = Side::Sales;
        const auto signature = signSubject({"h", "w", "d", 3, "p"}, "a", named, noon).value();
        QCOMPARE(
            QByteArray::fromStdString(signature.payload),
            QByteArray(R"({"audit_head":"a","claimed_at":"2026-03-02T12:00:00Z","document":"d","document_hash":"h","fingerprint":")") +
                QByteArray::fromStdString(fingerprintOf(key.publicKey)) +
                QByteArray(
                    R"(","person":"A","previous_hash":"p","purpose":"handschlag agreement signature v1","side":"sales","version":3,"workspace":"w"})"));
        QVERIFY(verifyDetached(signature.payload, signature.publicKey, signature.signature));
    }

    void keysAreSealed()
    {
        const SigningKey key = generateKey("Jörg Weiß", Side::Sales);
        const std::string file = sealKey(key, "geheim", SealStrength::Fast);
        QVERIFY(file.find(toBase64(key.secretKey)) == std::string::npos);
        const auto opened = unsealKey(file, "geheim");
        QVERIFY(opened.has_value());
        QCOMPARE(opened->secretKey, key.secretKey);
        QCOMPARE(opened->side, Side::Sales);
        QCOMPARE(opened->name, key.name);
        const auto wrong = unsealKey(file, "geheim ");
        QCOMPARE(std::string(wrong.error().code.name), std::string("key.wrong_passphrase"));
        QCOMPARE(wrong.error().severity, Severity::Answer);
        QCOMPARE(readPublicKey(file)->fingerprint, fingerprintOf(key.publicKey));
        QCOMPARE(QString::fromStdString(fingerprintOf(key.publicKey)).count(u' '), 7);
    }

    void damagedKeyFilesAreRefused()
    {
        const std::string file = sealKey(generateKey("A", Side::Sales), "p", SealStrength::Fast);
        const std::string other = sealKey(generateKey("B", Side::Sales), "p", SealStrength::Fast);
        QCOMPARE(std::string(unsealKey(file.substr(0, file.size() / 2), "p").error().code.name), std::string("key.damaged"));
        QCOMPARE(std::string(unsealKey("", "p").error().code.name), std::string("key.damaged"));
        json swapped = json::parse(file);
        swapped["public_key"] = json::parse(other)["public_key"];
        QCOMPARE(std::string(unsealKey(swapped.dump(), "p").error().code.name), std::string("key.damaged"));
        json costly = json::parse(file);
        costly["memory_bytes"] = 1'000'000'000'000;
        QCOMPARE(std::string(unsealKey(costly.dump(), "p").error().code.name), std::string("key.damaged"));
    }

    void signedBundleIsValid()
    {
        const Signed agreement = signedVersion();
        const std::string bytes = bundleOf(agreement.version);
        const Verification verification = verifyBundle(bytes);
        QVERIFY2(verification.valid, codesOf(verification).constData());
        QVERIFY(verification.bothSides);
        QVERIFY(!verification.confirmed);
        QCOMPARE(verification.hash, agreement.version.hash);
        QCOMPARE(verification.signatures.size(), 2u);
        QCOMPARE(bytes, canonicalJson(parseStrictJson(bytes).value()).value());
    }

    void trustConfirmsTheSigner()
    {
        const Signed agreement = signedVersion();
        const std::string bytes = bundleOf(agreement.version);
        std::string marketing = fingerprintOf(agreement.marketing.publicKey);
        std::string sales = fingerprintOf(agreement.sales.publicKey);
        std::erase(sales, ' ');
        std::ranges::transform(sales, sales.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
        const std::vector<std::string> both{marketing, sales};
        QVERIFY(verifyBundle(bytes, both).confirmed);
        const std::vector<std::string> one{marketing};
        const Verification half = verifyBundle(bytes, one);
        QVERIFY(half.valid && !half.confirmed && half.signatures[0].confirmed && !half.signatures[1].confirmed);
        const std::vector<std::string> foreign{fingerprintOf(generateKey("X", Side::Sales).publicKey)};
        QCOMPARE(verifyBundle(bytes, foreign).unmatchedTrust.size(), 1u);
    }

    /// One changed digit anywhere makes the bundle invalid; within the document the hash is named.
    void everyChangedDigitIsNoticed()
    {
        const Signed agreement = signedVersion();
        const std::string bytes = bundleOf(agreement.version);
        const std::size_t documentAt = bytes.find("\"document\":{");
        const std::size_t documentEnd = bytes.find("\"document_hash\":");
        int changed = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (bytes[i] < '0' || bytes[i] > '9') continue;
            if (++changed % 3 != 0) continue;  // every third: each verification parses the whole bundle
            std::string other = bytes;
            other[i] = other[i] == '9' ? '8' : static_cast<char>(other[i] + 1);
            const Verification verification = verifyBundle(other);
            QVERIFY2(!verification.valid, other.substr(i > 20 ? i - 20 : 0, 60).c_str());
            const bool readable = !names(verification, "bundle.unreadable") && !names(verification, "bundle.other_format");
            if (readable && i > documentAt && i < documentEnd) QVERIFY(names(verification, "bundle.hash_differs"));
        }
        QVERIFY(changed > 600);
    }

    void forgersAreFound_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("document edited") << QByteArray("edit") << QByteArray("signature.other_document");
        QTest::newRow("signatures swapped") << QByteArray("swap") << QByteArray("signature.forged");
        QTest::newRow("side exchanged") << QByteArray("side") << QByteArray("signature.claims_differ");
        QTest::newRow("other version") << QByteArray("version") << QByteArray("signature.other_version");
        QTest::newRow("other workspace") << QByteArray("workspace") << QByteArray("signature.other_workspace");
        QTest::newRow("other document id") << QByteArray("document_id") << QByteArray("signature.other_document");
        QTest::newRow("other previous") << QByteArray("previous") << QByteArray("signature.other_previous");
        QTest::newRow("time moved") << QByteArray("time") << QByteArray("signature.claims_differ");
        QTest::newRow("name exchanged") << QByteArray("person") << QByteArray("signature.not_signatory");
        QTest::newRow("foreign key") << QByteArray("foreign") << QByteArray("signature.not_signatory");
        QTest::newRow("key exchanged") << QByteArray("key") << QByteArray("signature.fingerprint_differs");
        QTest::newRow("payload rewritten") << QByteArray("payload") << QByteArray("signature.forged");
        QTest::newRow("signed twice") << QByteArray("twice") << QByteArray("bundle.signed_twice");
        QTest::newRow("unsigned") << QByteArray("unsigned") << QByteArray("bundle.unsigned");
        QTest::newRow("replayed") << QByteArray("replay") << QByteArray("signature.other_version");
        QTest::newRow("key malformed") << QByteArray("malformed") << QByteArray("signature.key_malformed");
    }
    void forgersAreFound()
    {
        QFETCH(QByteArray, how);
        QFETCH(QByteArray, code);
        const Signed agreement = signedVersion();
        Signed second = agreement;
        second.subject.version = 2;
        const Signature replay = signSubject(second.subject, "audit-head", agreement.sales, noon).value();
        const SigningKey intruder = generateKey("Tom Brandt", Side::Sales);
        const Signature foreign = signSubject(agreement.subject, "audit-head", intruder, noon).value();
        const std::map<QByteArray, std::function<void(json&)>> changes{
            {"edit", [](json& b) { b["document"]["marketing"]["leads_per_quarter"] = 12; }},
            {"swap", [](json& b) { std::swap(b["signatures"][0]["signature"], b["signatures"][1]["signature"]); }},
            {"side", [](json& b) { std::swap(b["signatures"][0]["side"], b["signatures"][1]["side"]); }},
            {"version", [](json& b) { b["version"] = 2; }},
            {"workspace", [](json& b) { b["workspace"] = "elsewhere"; }},
            {"document_id", [](json& b) { b["document_id"] = "elsewhere"; }},
            {"previous", [](json& b) { b["previous_hash"] = "00"; }},
            {"time", [](json& b) { b["signatures"][0]["claimed_at"] = "2025-03-02T12:00:00Z"; }},
            {"person", [](json& b) { b["signatures"][0]["person"] = "Somebody"; }},
            {"foreign",
             [&](json& b) {
                 b["signatures"][1]["public_key"] = foreign.publicKey;
                 b["signatures"][1]["fingerprint"] = foreign.fingerprint;
                 b["signatures"][1]["payload"] = foreign.payload;
                 b["signatures"][1]["signature"] = foreign.signature;
             }},
            {"key", [&](json& b) { b["signatures"][1]["public_key"] = foreign.publicKey; }},
            {"payload",
             [](json& b) {
                 json payload = json::parse(b["signatures"][0]["payload"].get<std::string>());
                 payload["claimed_at"] = b["signatures"][0]["claimed_at"] = "2025-03-02T12:00:00Z";
                 b["signatures"][0]["payload"] = payload.dump();
             }},
            {"twice", [](json& b) { b["signatures"].push_back(b["signatures"][0]); }},
            {"unsigned", [](json& b) { b["signatures"] = json::array(); }},
            {"replay",
             [&](json& b) {
                 b["signatures"][1]["payload"] = replay.payload;
                 b["signatures"][1]["signature"] = replay.signature;
             }},
            {"malformed", [](json& b) { b["signatures"][0]["public_key"] = "AAAA"; }},
        };
        const Verification verification = verifyBundle(forged(bundleOf(agreement.version), changes.at(how)));
        QVERIFY(!verification.valid);
        QVERIFY2(names(verification, code.toStdString()), codesOf(verification).constData());
        QVERIFY2(!names(verification, "bundle.digest_differs") && !names(verification, "bundle.hash_differs"), codesOf(verification).constData());
    }

    /// A signature that its own key made, but for the side its person does not stand on.
    void wrongSideIsNamed()
    {
        Signed agreement = signedVersion();
        SigningKey turncoat = agreement.sales;
        turncoat.side = Side::Marketing;
        agreement.version.signatures = {signSubject(agreement.subject, "audit-head", turncoat, noon).value()};
        const Verification verification = verifyBundle(bundleOf(agreement.version));
        QVERIFY(!verification.valid);
        QCOMPARE(codesOf(verification), QByteArray("signature.wrong_side "));
        QCOMPARE(verification.problems[0].arguments, (std::vector<std::string>{"Tom Brandt", "marketing", "sales"}));
    }

    void otherBytesAreNoBundle()
    {
        const std::string bytes = bundleOf(signedVersion().version);
        QVERIFY(names(verifyBundle(bytes + "\n"), "bundle.not_canonical"));
        QVERIFY(names(verifyBundle(bytes.substr(0, bytes.size() - 1)), "bundle.unreadable"));
        QVERIFY(names(verifyBundle("{}"), "bundle.other_format"));
        QVERIFY(names(verifyBundle(""), "bundle.unreadable"));
        QVERIFY(names(verifyBundle(forged(bytes, [](json& b) { b["extra"] = 1; })), "agreement.unknown_key"));
        QVERIFY(names(verifyBundle(forged(bytes, [](json& b) { b["document"] = 1; })), "agreement.other_format"));
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
