// keygen; key list, backup, restore, rotate: the user's own signing keys.

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/passphrase_prompt.h"
#include "app/cli/words.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/version.h"
#include "core/base/text.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"
#include "ui/shared/key_rotation.h"

namespace handschlag::cli {
namespace {

using agreement::SigningKey;
using ui::KeyFolder;
using ui::StoredKey;

constexpr ErrorCode nameMissing{"key.name_missing"};
constexpr ErrorCode sideUnknown{"key.side_unknown"};
constexpr ErrorCode exists{"key.exists"};
constexpr ErrorCode optionMissing{"cli.option_missing"};
constexpr ErrorCode restoreOpens{"key.restore_wrong_passphrase"};

KeyFolder ownKeys() { return KeyFolder(keyFolder()); }

Result<std::string> nameOf(const Invocation& invocation)
{
    std::string name = toNfc(trimmed(invocation.value("name")));
    if (name.empty()) return misuse(nameMissing);
    return name;
}

QString text(const std::string& value) { return QString::fromStdString(value); }

Result<Answer> keygen(const Invocation& invocation)
{
    const auto name = nameOf(invocation);
    if (!name) return std::unexpected(name.error());
    const auto side = agreement::sideFromKey(invocation.value("side"));
    if (!side || *side == agreement::Side::Observer) return misuse(sideUnknown, {invocation.value("side")});
    // Before the passphrase is asked for; add() makes sure of it again.
    const QString path = ownKeys().pathFor(*name);
    if (QFile::exists(path)) return refuse(exists, {*name, path.toStdString()});
    const auto secret = passphrase(invocation, true);
    if (!secret) return std::unexpected(secret.error());
    const SigningKey key = agreement::generateKey(*name, *side);
    if (const auto stored = ownKeys().add(*name, agreement::sealKey(key, *secret)); !stored) return std::unexpected(stored.error());
    const std::string fingerprint = agreement::fingerprintOf(key.publicKey);
    Answer answer;
    answer.json = {{"fingerprint", fingerprint}, {"name", *name}, {"side", agreement::key(*side)}, {"file", path.toStdString()}};
    answer.text = CommandLine::tr("Key of %1: %2").arg(text(*name), text(fingerprint));
    return answer;
}

void describe(Answer& answer, QStringList& lines, const StoredKey& stored)
{
    const auto info = agreement::readPublicKey(stored.content);
    if (!info) {
        answer.json["keys"].push_back({{"file", stored.path.toStdString()}, {"damaged", true}});
        lines << CommandLine::tr("%1 is damaged").arg(stored.path);
        return;
    }
    const bool retired = ownKeys().pathFor(info->name) != stored.path;
    answer.json["keys"].push_back({{"name", info->name},
                                   {"side", agreement::key(info->side)},
                                   {"fingerprint", info->fingerprint},
                                   {"public_key", info->publicKey},
                                   {"file", stored.path.toStdString()},
                                   {"damaged", false},
                                   {"retired", retired}});
    lines << QStringLiteral("%1  %2  %3%4").arg(text(info->fingerprint), ui::name(info->side), text(info->name),
                                                retired ? u' ' + CommandLine::tr("(replaced by a newer key)") : QString());
}

Result<Answer> listKeys(const Invocation&)
{
    const auto trust = ownKeys().trust();
    if (!trust) return std::unexpected(trust.error());
    Answer answer;
    answer.json = {{"keys", nlohmann::json::array()}, {"trusted", nlohmann::json::array()}, {"revoked", nlohmann::json::array()}};
    QStringList lines;
    for (const StoredKey& stored : ownKeys().keys()) describe(answer, lines, stored);
    if (lines.isEmpty()) lines << CommandLine::tr("No keys yet.");
    for (const agreement::TrustedKey& key : trust->trusted) {
        answer.json["trusted"].push_back({{"fingerprint", key.fingerprint}, {"name", key.name}, {"confirmed_at", toIso(key.confirmedAt)}});
        lines << CommandLine::tr("Confirmed: %1  %2").arg(text(key.fingerprint), text(key.name));
    }
    for (const agreement::RevokedKey& key : trust->revoked) {
        answer.json["revoked"].push_back({{"fingerprint", key.fingerprint}, {"revoked_at", toIso(key.revokedAt)}});
        lines << CommandLine::tr("Revoked: %1  since %2").arg(text(key.fingerprint), text(toIso(key.revokedAt)));
    }
    answer.text = lines.join(u'\n');
    return answer;
}

Result<Answer> backUp(const Invocation& invocation)
{
    const auto name = nameOf(invocation);
    if (!name) return std::unexpected(name.error());
    if (!invocation.isSet("output")) return misuse(optionMissing, {"-o"});
    const QString target = text(invocation.value("output"));
    if (const auto done = ownKeys().backUp(*name, target); !done) return std::unexpected(done.error());
    const auto key = ownKeys().keyOf(*name);
    const auto info = key ? agreement::readPublicKey(key->content) : std::unexpected(key.error());
    if (!info) return std::unexpected(info.error());
    Answer answer;
    answer.json = {{"name", *name}, {"fingerprint", info->fingerprint}, {"file", target.toStdString()}};
    answer.text = CommandLine::tr("The key of %1 was copied to %2, sealed as it is. Keep it apart from this computer.").arg(text(*name), target);
    return answer;
}

Result<Answer> restore(const Invocation& invocation)
{
    const QString source = text(invocation.positional(0));
    const auto content = readFile(source);
    if (!content) return std::unexpected(content.error());
    if (invocation.isSet("passphrase-file")) {
        const auto secret = passphrase(invocation, false);
        if (!secret) return std::unexpected(secret.error());
        if (const auto opened = agreement::unsealKey(*content, *secret); !opened)
            return opened.error().severity == Severity::Answer ? Result<Answer>(refuse(restoreOpens, {source.toStdString()}))
                                                               : Result<Answer>(std::unexpected(inFile(source.toStdString(), opened.error())));
    }
    const auto restored = ownKeys().restore(source);
    if (!restored) return std::unexpected(restored.error());
    Answer answer;
    answer.json = {{"name", restored->name}, {"fingerprint", restored->fingerprint}, {"file", ownKeys().pathFor(restored->name).toStdString()}};
    answer.text = CommandLine::tr("The key of %1 is back: %2").arg(text(restored->name), text(restored->fingerprint));
    return answer;
}

/// Tells the workspace what it does not know yet of how this person's keys followed each other; false if there was nothing to tell.
Result<bool> tellWorkspace(const Invocation& invocation, usecase::Store& store, const std::string& name)
{
    const auto now = invocation.writingTime(store);
    if (!now) return std::unexpected(now.error());
    return ui::tellSuccessions(store, ownKeys(), name, *now);
}

/// A new key in the place of the current one. Returns its fingerprint.
Result<std::string> replaceKey(const Invocation& invocation, const std::string& name)
{
    const auto secret = passphrase(invocation, false);
    if (!secret) return std::unexpected(secret.error());
    const auto fresh = invocation.isSet("new-passphrase-file") ? passphrase(invocation, true, "new-passphrase-file") : secret;
    if (!fresh) return std::unexpected(fresh.error());
    return ui::rotateKey(ownKeys(), name, *secret, *fresh, invocation.now);
}

Result<Answer> rotate(const Invocation& invocation)
{
    const auto name = nameOf(invocation);
    if (!name) return std::unexpected(name.error());
    std::unique_ptr<usecase::Store> store;
    if (!invocation.positionals.isEmpty()) {
        auto opened = invocation.openStore();
        if (!opened) return std::unexpected(opened.error());
        store = std::move(*opened);
    }
    const auto current = ownKeys().keyOf(*name);
    if (!current) return std::unexpected(current.error());
    const auto before = agreement::readPublicKey(current->content);
    if (!before) return std::unexpected(before.error());
    // Rotated before, for another workspace: this one only has to be told.
    auto told = store ? tellWorkspace(invocation, *store, *name) : Result<bool>(false);
    if (!told) return std::unexpected(told.error());
    Answer answer;
    answer.json = {{"name", *name}, {"previous_fingerprint", before->fingerprint}};
    std::string fingerprint = before->fingerprint;
    if (!*told) {
        const auto made = replaceKey(invocation, *name);
        if (!made) return std::unexpected(made.error());
        fingerprint = *made;
        if (store) told = tellWorkspace(invocation, *store, *name);
        if (!told) return std::unexpected(told.error());
    }
    answer.json["fingerprint"] = fingerprint;
    answer.json["workspace_knows"] = *told;
    answer.text = CommandLine::tr("%1 signs with the key %2 from now on. The key before vouches for it and stays in the folder.").arg(text(*name), text(fingerprint));
    if (!*told) answer.text += u'\n' + CommandLine::tr("Tell a workspace of it with: handschlag key rotate WORKSPACE --name \"%1\"").arg(text(*name));
    return answer;
}

QCommandLineOption nameOption() { return {QStringLiteral("name"), CommandLine::tr("Name of the person."), QStringLiteral("N")}; }

QCommandLineOption passphraseOption()
{
    return {QStringLiteral("passphrase-file"), CommandLine::tr("File with the passphrase; asked on the terminal without it."), QStringLiteral("F")};
}

}  // namespace

QList<Command> keyCommands()
{
    return {{QStringLiteral("keygen"),
             {},
             {nameOption(), {QStringLiteral("side"), CommandLine::tr("marketing or sales."), QStringLiteral("SIDE")}, passphraseOption()},
             CommandLine::tr("Makes a signing key and keeps it sealed in the user's data folder."),
             keygen},
            {QStringLiteral("key list"), {}, {}, CommandLine::tr("Lists the signing keys of this user, and which keys of others are confirmed or revoked."), listKeys},
            {QStringLiteral("key backup"),
             {},
             {nameOption(), {{QStringLiteral("o"), QStringLiteral("output")}, CommandLine::tr("File to write."), QStringLiteral("F")}},
             CommandLine::tr("Copies the sealed key to another place and reads it back."),
             backUp},
            {QStringLiteral("key restore"),
             {QStringLiteral("FILE")},
             {passphraseOption()},
             CommandLine::tr("Brings a key back from a backup; with the passphrase it is checked that the key opens."),
             restore},
            {QStringLiteral("key rotate"),
             {QStringLiteral("[WS]")},
             {nameOption(),
              passphraseOption(),
              {QStringLiteral("new-passphrase-file"), CommandLine::tr("File with the passphrase of the new key; the same one without it."), QStringLiteral("F")}},
             CommandLine::tr("Makes a new key that the old one vouches for, and tells the workspace."),
             rotate}};
}

}  // namespace handschlag::cli
