// Ten thousand ways to damage or forge a signed bundle, and files that are no bundles at all.

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <random>

#include "core/agreement/bundle.h"
#include "core/agreement/bundle_checks.h"
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
constexpr int mutations = 10'000;

std::string signedBundle(Instant claimedAt = noon)
{
    const SigningKey marketing = generateKey("Jana Weber", Side::Marketing);
    const SigningKey sales = generateKey("Tom Brandt", Side::Sales);
    Document document = templateDocument("b2b_standard").value();
    for (const SigningKey* key : {&marketing, &sales}) document.signatories.signatories.push_back({key->side, key->name, fingerprintOf(key->publicKey)});
    Version version;
    version.documentToken = "document-token";
    version.canonical = canonicalDocument(document).value();
    version.hash = hashOf(version.canonical);
    for (const SigningKey* key : {&marketing, &sales})
        version.signatures.push_back(signSubject({version.hash, "workspace-token", "document-token", 1, ""}, "head", *key, claimedAt).value());
    return writeBundle(version, "workspace-token").value();
}

/// A careful forger recomputes whatever can be recomputed without a key.
std::string rehashed(json bundle)
{
    bundle["document_hash"] = hashOf(canonicalJson(bundle["document"]).value());
    bundle.erase("digest");
    bundle["digest"] = hashOf(canonicalJson(bundle).value());
    return canonicalJson(bundle).value();
}

/// Every string and number in it, as a list of places.
void places(json& value, std::vector<json*>& found)
{
    if (value.is_structured())
        for (auto& member : value) places(member, found);
    else
        found.push_back(&value);
}

class Mutator {
public:
    Mutator(std::string bytes, unsigned seed) : bytes_(std::move(bytes)), random_(seed) {}

    std::string mutate(int kind)
    {
        switch (kind) {
            case 0: return flippedBit();
            case 1: return inserted();
            case 2: return erased();
            case 3: return changedValue(false);
            case 4: return changedValue(true);
            case 5: return swappedMembers();
            case 6: return reordered();
            case 7: return droppedMember();
            case 8: return truncatedOrDoubled();
            default: return swappedSignatures();
        }
    }

private:
    std::size_t upTo(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }

    std::string flippedBit()
    {
        std::string other = bytes_;
        other[upTo(other.size())] ^= static_cast<char>(1U << upTo(8));
        return other;
    }
    std::string inserted()
    {
        std::string other = bytes_;
        for (std::size_t n = 1 + upTo(3); n > 0; --n) other.insert(upTo(other.size()), 1, static_cast<char>(upTo(256)));
        return other;
    }
    std::string erased()
    {
        std::string other = bytes_;
        other.erase(upTo(other.size()), 1 + upTo(4));
        return other;
    }
    static void change(json& value, std::size_t how)
    {
        if (value.is_string())
            value = how % 2 == 0 ? value.get<std::string>() + "x" : "0" + value.get<std::string>();
        else if (value.is_boolean())
            value = !value.get<bool>();
        else
            value = value.get<std::int64_t>() + 1 + static_cast<std::int64_t>(how);
    }
    std::string changedValue(bool recomputed)
    {
        json value = json::parse(bytes_);
        std::vector<json*> found;
        places(recomputed ? value["document"] : value, found);
        change(*found[upTo(found.size())], upTo(50));
        return recomputed ? rehashed(value) : canonicalJson(value).value();
    }
    std::string swappedMembers()
    {
        json value = json::parse(bytes_);
        std::vector<json*> found;
        places(value["document"], found);
        std::swap(*found[upTo(found.size())], *found[upTo(found.size())]);
        return rehashed(value);
    }
    /// Same meaning, other bytes: white space, or members in another order.
    std::string reordered()
    {
        const json value = json::parse(bytes_);
        if (upTo(2) == 0) return value.dump(static_cast<int>(upTo(4)));
        nlohmann::ordered_json other = nlohmann::ordered_json::object();
        std::vector<std::string> names;
        for (const auto& [name, member] : value.items()) names.push_back(name);
        std::ranges::shuffle(names, random_);
        for (const std::string& name : names) other[name] = nlohmann::ordered_json::parse(value[name].dump());
        return other.dump();
    }
    std::string droppedMember()
    {
        json value = json::parse(bytes_);
        json& from = upTo(2) == 0 ? value["document"] : value["signatures"][upTo(2)];
        auto victim = from.begin();
        std::advance(victim, static_cast<std::ptrdiff_t>(upTo(from.size())));
        from.erase(victim.key());
        return upTo(2) == 0 ? rehashed(value) : canonicalJson(value).value();
    }
    std::string truncatedOrDoubled() { return upTo(2) == 0 ? bytes_.substr(0, upTo(bytes_.size())) : bytes_ + bytes_.substr(upTo(bytes_.size())); }
    std::string swappedSignatures()
    {
        json value = json::parse(bytes_);
        static constexpr std::array members{"signature", "payload", "public_key", "fingerprint", "claimed_at", "person", "side"};
        const char* member = members[upTo(members.size())];
        std::swap(value["signatures"][0][member], value["signatures"][1][member]);
        return rehashed(value);
    }

    std::string bytes_;
    std::mt19937 random_;
};

QByteArray firstCode(const Verification& verification)
{
    if (verification.problems.empty()) return "none";
    const auto name = verification.problems.back().code.name;
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

class TestBundleMutations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    /// Not one of them is taken for valid, unless the mutation gave back the very same bytes.
    void everyMutationIsNoticed()
    {
        const std::string bytes = signedBundle();
        QVERIFY(verifyBundle(bytes).valid);
        Mutator mutator(bytes, 20'260'302);
        int same = 0;
        int readable = 0;
        for (int i = 0; i < mutations; ++i) {
            const std::string other = mutator.mutate(i % 10);
            const Verification verification = verifyBundle(other);
            if (other == bytes) {
                ++same;
                QVERIFY(verification.valid);
                continue;
            }
            if (verification.content) ++readable;
            QVERIFY2(!verification.valid && !verification.confirmed, qPrintable(QStringLiteral("mutation %1 of kind %2").arg(i).arg(i % 10)));
            QVERIFY(!verification.problems.empty());
            const auto checks = checksOf(verification);
            QVERIFY(std::ranges::any_of(checks, [](const BundleCheck& check) { return check.outcome == CheckOutcome::Failed; }));
        }
        // The mutations must be worth something: few change nothing, and many pass the parser, so that hashes and signatures had to find them.
        qInfo("%d mutations: %d gave the same bytes back, %d could still be read", mutations, same, readable);
        QVERIFY(same < mutations / 20);
        QVERIFY(readable > mutations / 3);
    }

    void badInputsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        const QByteArray good = QByteArray::fromStdString(signedBundle());
        const auto with = [&](const char* from, const char* to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("duplicate key") << with("\"format_version\":1,\"previous_hash\"", "\"format_version\":1,\"format_version\":1,\"previous_hash\"") << QByteArray("json.duplicate_key");
        QTest::newRow("huge number") << with("\"format_version\":1,\"previous_hash\"", "\"format_version\":123456789012345678901234567890,\"previous_hash\"") << QByteArray("json.number_too_large");
        QTest::newRow("2^53") << with("\"format_version\":1,\"previous_hash\"", "\"format_version\":9007199254740992,\"previous_hash\"") << QByteArray("json.number_too_large");
        QTest::newRow("fraction") << with("\"format_version\":1,\"previous_hash\"", "\"format_version\":1.0,\"previous_hash\"") << QByteArray("json.fraction");
        QTest::newRow("exponent") << with("\"format_version\":1,\"previous_hash\"", "\"format_version\":1e0,\"previous_hash\"") << QByteArray("json.fraction");
        QTest::newRow("invalid UTF-8") << with("Jana", "Ja\xff\xfe") << QByteArray("json.not_utf8");
        QTest::newRow("overlong UTF-8") << with("Jana", "Ja\xc0\xaf") << QByteArray("json.not_utf8");
        QTest::newRow("lone surrogate") << with("Jana", "Ja\xed\xa0\x80") << QByteArray("json.not_utf8");
        QTest::newRow("escaped NUL") << with("Jana", "Ja\\u0000") << QByteArray("json.nul_character");
        QTest::newRow("raw NUL") << QByteArray(good).replace("Jana", QByteArray("Ja\0", 3)) << QByteArray("json.not_json");
        QTest::newRow("null") << with("\"format_version\":1,\"previous_hash\":\"\"", "\"format_version\":1,\"previous_hash\":null") << QByteArray("json.null");
        QTest::newRow("10,000 deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << QByteArray("json.too_deep");
        QTest::newRow("10,000 objects deep") << QByteArray("{\"a\":").repeated(10'000) << QByteArray("json.too_deep");
        QTest::newRow("truncated") << good.left(good.size() - 10) << QByteArray("json.not_json");
        QTest::newRow("nothing") << QByteArray() << QByteArray("json.not_json");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + good << QByteArray("bundle.not_canonical");
    }
    void badInputsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        const Verification verification = verifyBundle(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        QVERIFY(!verification.valid);
        QCOMPARE(firstCode(verification), code);
    }

    /// 100 MB are refused by their size: at once, and without a copy.
    void hugeFilesAreRefusedBySize()
    {
        const std::string huge(100'000'000, '[');
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        QElapsedTimer timer;
        timer.start();
        const Verification verification = verifyBundle(huge);
        const auto took = timer.elapsed();
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QCOMPARE(firstCode(verification), QByteArray("json.too_large"));
        QVERIFY2(took < 100, qPrintable(QString::number(took)));
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 4 * 1024, qPrintable(QString::number(after.ru_maxrss - before.ru_maxrss)));
    }

    void revokedAndFutureAreNamed_data()
    {
        QTest::addColumn<int>("revokedAfter");  // seconds after the signature; -1: not at all
        QTest::addColumn<int>("nowAfter");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("in order") << -1 << 10 << QByteArray("none");
        QTest::newRow("revoked later") << 1 << 10 << QByteArray("none");
        QTest::newRow("revoked at that moment") << 0 << 10 << QByteArray("signature.revoked");
        QTest::newRow("clock five minutes behind") << -1 << -300 << QByteArray("none");
        QTest::newRow("further ahead") << -1 << -301 << QByteArray("signature.from_future");
    }
    void revokedAndFutureAreNamed()
    {
        QFETCH(int, revokedAfter);
        QFETCH(int, nowAfter);
        QFETCH(QByteArray, code);
        const std::string bytes = signedBundle();
        KeyKnowledge known;
        known.now = noon.plus(nowAfter);
        const std::string signer = verifyBundle(bytes).signatures[1].signature.fingerprint;
        if (revokedAfter >= 0) known.revoked.push_back({signer, noon.plus(revokedAfter)});
        const Verification verification = verifyBundle(bytes, known);
        QCOMPARE(firstCode(verification), code);
        QCOMPARE(verification.signatures[1].revokedAt.has_value(), revokedAfter >= 0);
    }

    /// Each thing that was looked at has its line, and what is missing is open and not wrong.
    void checksSayWhatWasLookedAt()
    {
        const std::string bytes = signedBundle();
        const auto outcomes = [](const Verification& verification) {
            std::vector<std::pair<CheckedThing, CheckOutcome>> list;
            for (const BundleCheck& check : checksOf(verification)) list.emplace_back(check.what, check.outcome);
            return list;
        };
        using enum CheckedThing;
        using enum CheckOutcome;
        const std::vector<std::pair<CheckedThing, CheckOutcome>> unconfirmed{
            {Readable, Passed},   {Unchanged, Passed},  {Text, Passed},      {SignatureFits, Passed}, {KeyInForce, Passed}, {SignatureFits, Passed},
            {KeyInForce, Passed}, {BothSides, Passed},  {Confirmed, Open},   {Confirmed, Open}};
        QVERIFY(outcomes(verifyBundle(bytes)) == unconfirmed);
        json one = json::parse(bytes);
        one["signatures"].erase(1);
        const std::vector<std::pair<CheckedThing, CheckOutcome>> half{{Readable, Passed},   {Unchanged, Passed}, {Text, Passed},   {SignatureFits, Passed},
                                                                      {KeyInForce, Passed}, {BothSides, Open},   {Confirmed, Open}};
        QVERIFY(outcomes(verifyBundle(rehashed(one))) == half);
        QVERIFY((outcomes(verifyBundle("{}")) == std::vector<std::pair<CheckedThing, CheckOutcome>>{{Readable, Failed}}));
    }
};

QTEST_GUILESS_MAIN(TestBundleMutations)
#include "tst_bundle_mutations.moc"
