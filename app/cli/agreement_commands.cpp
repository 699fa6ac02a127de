// agreement show, validate, draft, propose, sign, refuse, trial, export, import; verify.

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "app/cli/agreement_answers.h"
#include "app/cli/agreement_file.h"
#include "app/cli/command.h"
#include "app/cli/named_version.h"
#include "app/cli/passphrase_prompt.h"
#include "app/cli/words.h"
#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/version_life.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/products.h"
#include "core/usecase/exchange.h"
#include "core/usecase/signing_keys.h"
#include "ui/agreement/bundle_file.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"

namespace handschlag::cli {
namespace {

using agreement::Version;
using StorePtr = std::unique_ptr<usecase::Store>;

constexpr ErrorCode optionMissing{"cli.option_missing"};
constexpr ErrorCode oneBeginning{"cli.one_beginning"};
constexpr ErrorCode daysInvalid{"cli.days_invalid"};
constexpr ErrorCode noAgreement{"agreement.none"};

/// What a writing command needs: the workspace, the time, and who acts (nobody without --as, where that is allowed).
struct Writing {
    StorePtr store;
    Instant now;
    PersonId actor;
};

Result<Writing> openForWriting(const Invocation& invocation, bool needsActor)
{
    auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    PersonId actor;
    if (needsActor || !invocation.as.isEmpty()) {
        const auto person = invocation.actor(**store);
        if (!person) return std::unexpected(person.error());
        actor = person->id;
    }
    return Writing{std::move(*store), *now, actor};
}

Result<Answer> answered(const Result<Version>& version)
{
    if (!version) return std::unexpected(version.error());
    return answerOf(*version);
}

Result<Answer> show(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto product = invocation.productIn(**store);
    if (!product) return std::unexpected(product.error());
    Result<usecase::ActiveAgreement> shown = misuse(noAgreement);
    if (invocation.isSet("version")) {
        const auto number = versionNumber(invocation);
        if (!number) return std::unexpected(number.error());
        shown = usecase::agreementVersion(**store, *product, *number);
    } else {
        const auto asOf = invocation.asOfOrNow(**store);
        if (!asOf) return std::unexpected(asOf.error());
        shown = usecase::activeAgreement(**store, *product, *asOf);
    }
    if (!shown) return std::unexpected(shown.error());
    Answer answer;
    answer.raw = true;
    answer.text = QString::fromStdString(shown->version.canonical);
    return answer;
}

/// Of the workspace that validate may be given beside the file.
Result<std::vector<leads::Attribute>> attributesKnown(const Invocation& invocation)
{
    if (invocation.positionals.size() < 2) return std::vector<leads::Attribute>{};
    const auto store = store::openWorkspace(invocation.positional(1));
    if (!store) return std::unexpected(store.error());
    return (*store)->leads().attributes();
}

Result<Answer> validateFile(const Invocation& invocation)
{
    const auto content = readFile(QString::fromStdString(invocation.positional(0)));
    if (!content) return std::unexpected(content.error());
    const auto document = agreement::parseDocument(*content);
    if (!document) return answerOf(document.error(), invocation.positional(0));
    const auto attributes = attributesKnown(invocation);
    if (!attributes) return std::unexpected(attributes.error());
    Answer answer = answerOf(agreement::validate(*document, *attributes));
    if (const auto canonical = agreement::canonicalDocument(*document)) answer.json["hash"] = agreement::hashOf(*canonical);
    return answer;
}

/// A new product line with its first draft.
Result<Answer> draftLine(const Invocation& invocation)
{
    if (invocation.isSet("file") || (invocation.isSet("template") && invocation.isSet("copy-from"))) return misuse(oneBeginning);
    if (invocation.product.empty()) return misuse(optionMissing, {"--product"});
    const auto writing = openForWriting(invocation, false);
    if (!writing) return std::unexpected(writing.error());
    usecase::NewProductLine line{invocation.product, invocation.value("template"), {}};
    if (invocation.isSet("copy-from")) line.copyFrom = invocation.value("copy-from");
    return answered(usecase::addProductLine(*writing->store, line, writing->actor, writing->now));
}

Result<Answer> draft(const Invocation& invocation)
{
    if (invocation.isSet("copy-from") || invocation.isSet("template")) return draftLine(invocation);
    if (!invocation.isSet("file")) return misuse(optionMissing, {"--file"});
    auto document = readDocument(invocation.value("file"));
    if (!document) return std::unexpected(document.error());
    if (!invocation.product.empty()) document->product = invocation.product;
    const auto writing = openForWriting(invocation, false);
    if (!writing) return std::unexpected(writing.error());
    const auto attributes = writing->store->leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    if (const auto possible = checkDocument(invocation.value("file"), *document, *attributes); !possible) return std::unexpected(possible.error());
    const auto versions = writing->store->agreements().versions(document->product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return answered(usecase::addDraft(*writing->store, *document, writing->actor, writing->now));
    // Whoever changes what stands there answers for it.
    if (!writing->actor)
        if (const auto named = invocation.actor(*writing->store); !named) return std::unexpected(named.error());
    const Version& newest = versions->front();
    return answered(usecase::saveDraft(*writing->store, newest.id, newest.rowVersion, *document, writing->actor, writing->now));
}

Result<Answer> propose(const Invocation& invocation)
{
    const auto writing = openForWriting(invocation, false);
    if (!writing) return std::unexpected(writing.error());
    const auto version = namedVersion(invocation, *writing->store);
    if (!version) return std::unexpected(version.error());
    const auto proposed = usecase::propose(*writing->store, version->id, writing->actor, writing->now);
    if (!proposed) return std::unexpected(proposed.error());
    const auto document = agreement::parseDocument(proposed->canonical);
    if (!document) return std::unexpected(document.error());
    Answer answer = answerOf(*proposed);
    answer.json["signatories"] = nlohmann::json::array();
    for (const agreement::Signatory& signatory : document->signatories.signatories) {
        answer.json["signatories"].push_back(
            {{"side", agreement::key(signatory.side)}, {"person", signatory.person}, {"fingerprint", signatory.fingerprint}});
        answer.text += u'\n' + CommandLine::tr("May sign for %1: %2").arg(ui::name(signatory.side), QString::fromStdString(signatory.person));
    }
    return answer;
}

/// The signer's key, unsealed. The keys of a demo workspace open with the passphrase everybody knows.
Result<agreement::SigningKey> openKey(const Invocation& invocation, usecase::Store& store, const usecase::Person& person)
{
    std::vector<std::string> files = ui::KeyFolder(keyFolder()).contents();
    const auto demo = usecase::demoKeyFiles(store);
    if (!demo) return std::unexpected(demo.error());
    files.insert(files.end(), demo->begin(), demo->end());
    const auto file = usecase::findKeyFile(files, person);
    if (!file) return std::unexpected(file.error());
    const bool isDemo = std::ranges::find(*demo, *file) != demo->end();
    const auto secret = isDemo && !invocation.isSet("passphrase-file") ? Result<std::string>(usecase::demoPassphrase) : passphrase(invocation, false);
    if (!secret) return std::unexpected(secret.error());
    return agreement::unsealKey(*file, *secret);
}

Result<Answer> sign(const Invocation& invocation)
{
    const auto writing = openForWriting(invocation, true);
    if (!writing) return std::unexpected(writing.error());
    const auto person = invocation.actor(*writing->store);
    if (!person) return std::unexpected(person.error());
    const auto version = namedVersion(invocation, *writing->store);
    if (!version) return std::unexpected(version.error());
    const auto key = openKey(invocation, *writing->store, *person);
    if (!key) return std::unexpected(key.error());
    const auto signedVersion = usecase::sign(*writing->store, version->id, person->id, *key, writing->now);
    if (!signedVersion) return std::unexpected(signedVersion.error());
    Answer answer = answerOf(*signedVersion);
    answer.json["signed_by"] = person->name;
    answer.json["side"] = agreement::key(key->side);
    answer.json["in_force"] = agreement::isInForce(*signedVersion, writing->now);
    return answer;
}

Result<Answer> refuse(const Invocation& invocation)
{
    const auto writing = openForWriting(invocation, true);
    if (!writing) return std::unexpected(writing.error());
    const auto version = namedVersion(invocation, *writing->store);
    if (!version) return std::unexpected(version.error());
    return answered(usecase::refuse(*writing->store, version->id, writing->actor, invocation.value("reason"), writing->now));
}

Result<Answer> trial(const Invocation& invocation)
{
    const auto writing = openForWriting(invocation, true);
    if (!writing) return std::unexpected(writing.error());
    const auto version = namedVersion(invocation, *writing->store);
    if (!version) return std::unexpected(version.error());
    if (invocation.isSet("end")) return answered(usecase::endTrial(*writing->store, version->id, writing->actor, writing->now));
    bool valid = true;
    const int days = invocation.isSet("days") ? QString::fromStdString(invocation.value("days")).toInt(&valid) : agreement::longestTrialDays;
    if (!valid) return misuse(daysInvalid, {invocation.value("days")});
    return answered(usecase::startTrial(*writing->store, version->id, writing->actor, days, writing->now));
}

Result<Answer> exportBundle(const Invocation& invocation)
{
    if (!invocation.isSet("output")) return misuse(optionMissing, {"-o"});
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto version = namedVersion(invocation, **store);
    if (!version) return std::unexpected(version.error());
    const auto bytes = usecase::exportBundle(**store, version->id);
    if (!bytes) return std::unexpected(bytes.error());
    const std::string path = invocation.value("output");
    if (const auto written = writeFile(QString::fromStdString(path), *bytes); !written) return std::unexpected(written.error());
    Answer answer = answerOf(*version);
    answer.json["file"] = path;
    answer.json["signatures"] = version->signatures.size();
    return answer;
}

/// Whether the file is there is asked first, so that the sentence says so.
Result<std::string> readBundle(const std::string& path)
{
    const QString name = QString::fromStdString(path);
    if (!QFileInfo(name).isFile()) return readFile(name);
    auto bytes = ui::readBundleFile(name);
    return bytes || bytes.error().code.name == "file.unreadable" ? bytes : std::unexpected(inFile(path, bytes.error()));
}

Result<Answer> verify(const Invocation& invocation)
{
    const auto bytes = readBundle(invocation.positional(0));
    if (!bytes) return std::unexpected(bytes.error());
    const auto trust = ui::KeyFolder(keyFolder()).trust();
    if (!trust) return std::unexpected(trust.error());
    agreement::KeyKnowledge known{agreement::trustedFingerprints(*trust), trust->revoked, invocation.now};
    const QStringList named = invocation.parser.values(QStringLiteral("trust"));
    // Whoever names keys wants an answer about these, not about whom else this user believes.
    if (!named.isEmpty()) known.trusted.clear();
    for (const QString& fingerprint : named) known.trusted.push_back(fingerprint.toStdString());
    agreement::Verification verification = agreement::verifyBundle(*bytes, known);
    if (named.isEmpty()) verification.unmatchedTrust.clear();
    return answerOf(verification, invocation.positional(0));
}

Result<Answer> importBundle(const Invocation& invocation)
{
    const auto bytes = readBundle(invocation.positional(1));
    if (!bytes) return std::unexpected(bytes.error());
    const auto writing = openForWriting(invocation, false);
    if (!writing) return std::unexpected(writing.error());
    const auto trust = ui::KeyFolder(keyFolder()).trust();
    if (!trust) return std::unexpected(trust.error());
    const auto received = usecase::importAgreement(*writing->store, *bytes, writing->actor, trust->revoked, writing->now);
    if (!received) return std::unexpected(received.error().severity == Severity::Usage ? received.error() : inFile(invocation.positional(1), received.error()));
    Answer answer = answerOf(received->version);
    answer.json["new"] = received->isNew;
    answer.json["in_force"] = agreement::isInForce(received->version, writing->now);
    answer.json["added"] = nlohmann::json::array();
    for (const agreement::Signature& signature : received->added) {
        const bool confirmed = agreement::isTrusted(*trust, signature.fingerprint);
        answer.json["added"].push_back({{"side", agreement::key(signature.side)},
                                        {"person", signature.person},
                                        {"fingerprint", signature.fingerprint},
                                        {"confirmed", confirmed}});
        answer.text += u'\n' + (confirmed ? CommandLine::tr("Signature of %1 added; the key is confirmed: %2") : CommandLine::tr("Signature of %1 added; the key is not confirmed yet: %2"))
                                   .arg(QString::fromStdString(signature.person), QString::fromStdString(signature.fingerprint));
    }
    return answer;
}

QCommandLineOption versionOption() { return {QStringLiteral("version"), CommandLine::tr("Number of the version."), QStringLiteral("N")}; }

}  // namespace

QList<Command> agreementCommands()
{
    const QStringList workspace{QStringLiteral("WS")};
    return {
        {QStringLiteral("agreement show"), workspace, {versionOption()}, CommandLine::tr("Prints the canonical document."), show},
        {QStringLiteral("agreement validate"),
         {QStringLiteral("FILE"), QStringLiteral("[WS]")},
         {},
         CommandLine::tr("Says what is wrong with a document, clause by clause."),
         validateFile},
        {QStringLiteral("agreement draft"),
         workspace,
         {{QStringLiteral("file"), CommandLine::tr("Document as JSON."), QStringLiteral("F")},
          {QStringLiteral("copy-from"), CommandLine::tr("Begins the new product line with the newest version of this one."), QStringLiteral("PRODUCT")},
          {QStringLiteral("template"), CommandLine::tr("Begins the new product line with this template."), QStringLiteral("NAME")}},
         CommandLine::tr("Stores a document as a draft, or begins the product line of --product."),
         draft},
        {QStringLiteral("agreement propose"), workspace, {versionOption()}, CommandLine::tr("Proposes a draft for signing."), propose},
        {QStringLiteral("agreement sign"),
         workspace,
         {versionOption(), {QStringLiteral("passphrase-file"), CommandLine::tr("File with the passphrase of the key."), QStringLiteral("F")}},
         CommandLine::tr("Signs a proposed version; the second side's signature puts it in force."),
         sign},
        {QStringLiteral("agreement refuse"),
         workspace,
         {versionOption(), {QStringLiteral("reason"), CommandLine::tr("Why it is not signed."), QStringLiteral("T")}},
         CommandLine::tr("Refuses to sign, with a reason."),
         refuse},
        {QStringLiteral("agreement trial"),
         workspace,
         {versionOption(),
          {QStringLiteral("days"), CommandLine::tr("Days, at most 90."), QStringLiteral("D")},
          {QStringLiteral("end"), CommandLine::tr("Ends the trial.")}},
         CommandLine::tr("Puts an unsigned version on trial."),
         trial},
        {QStringLiteral("agreement export"),
         workspace,
         {versionOption(), {{QStringLiteral("o"), QStringLiteral("output")}, CommandLine::tr("File to write."), QStringLiteral("F")}},
         CommandLine::tr("Writes a bundle that can be verified offline."),
         exportBundle},
        {QStringLiteral("agreement import"),
         {QStringLiteral("WS"), QStringLiteral("FILE")},
         {},
         CommandLine::tr("Takes in a version that another workspace exported, or the signatures that are missing here."),
         importBundle},
        {QStringLiteral("verify"),
         {QStringLiteral("FILE")},
         {{QStringLiteral("trust"), CommandLine::tr("Fingerprint of a key you trust; may be given several times."), QStringLiteral("FINGERPRINT")}},
         CommandLine::tr("Checks a bundle offline and names what is wrong."),
         verify}};
}

}  // namespace handschlag::cli
