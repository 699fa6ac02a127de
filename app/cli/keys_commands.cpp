// keygen, key list: the user's own signing keys, independent of any workspace.

#include <QCoreApplication>
#include <QFile>

#include "app/cli/command.h"
#include "app/cli/key_folder.h"
#include "app/cli/words.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/version.h"
#include "core/base/text.h"
#include "ui/shared/formats.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode nameMissing{"key.name_missing"};
constexpr ErrorCode sideUnknown{"key.side_unknown"};
constexpr ErrorCode exists{"key.exists"};

Result<Answer> keygen(const Invocation& invocation)
{
    const std::string name = toNfc(trimmed(invocation.value("name")));
    if (name.empty()) return misuse(nameMissing);
    const auto side = agreement::sideFromKey(invocation.value("side"));
    if (!side || *side == agreement::Side::Observer) return misuse(sideUnknown, {invocation.value("side")});
    // Before the passphrase is asked for; storeKey() makes sure of it again.
    if (QFile::exists(keyPathFor(name))) return refuse(exists, {name, keyPathFor(name).toStdString()});
    const auto secret = passphrase(invocation, true);
    if (!secret) return std::unexpected(secret.error());
    const agreement::SigningKey key = agreement::generateKey(name, *side);
    if (const auto stored = storeKey(name, agreement::sealKey(key, *secret)); !stored) return std::unexpected(stored.error());
    const std::string fingerprint = agreement::fingerprintOf(key.publicKey);
    Answer answer;
    answer.json = {{"fingerprint", fingerprint}, {"name", name}, {"side", agreement::key(*side)}, {"file", keyPathFor(name).toStdString()}};
    answer.text = CommandLine::tr("Key of %1: %2").arg(QString::fromStdString(name), QString::fromStdString(fingerprint));
    return answer;
}

Result<Answer> listKeys(const Invocation&)
{
    Answer answer;
    answer.json = {{"keys", nlohmann::json::array()}};
    QStringList lines;
    for (const StoredKey& stored : storedKeys()) {
        const auto info = agreement::readPublicKey(stored.content);
        if (!info) {
            answer.json["keys"].push_back({{"file", stored.path.toStdString()}, {"damaged", true}});
            lines << CommandLine::tr("%1 is damaged").arg(stored.path);
            continue;
        }
        answer.json["keys"].push_back({{"name", info->name},
                                       {"side", agreement::key(info->side)},
                                       {"fingerprint", info->fingerprint},
                                       {"file", stored.path.toStdString()},
                                       {"damaged", false}});
        lines
            << QStringLiteral("%1  %2  %3").arg(QString::fromStdString(info->fingerprint), ui::name(info->side), QString::fromStdString(info->name));
    }
    answer.text = lines.isEmpty() ? CommandLine::tr("No keys yet.") : lines.join(u'\n');
    return answer;
}

}  // namespace

QList<Command> keyCommands()
{
    return {
        {QStringLiteral("keygen"),
         {},
         {{QStringLiteral("name"), CommandLine::tr("Name of the person."), QStringLiteral("N")},
          {QStringLiteral("side"), CommandLine::tr("marketing or sales."), QStringLiteral("SIDE")},
          {QStringLiteral("passphrase-file"), CommandLine::tr("File with the passphrase; asked on the terminal without it."), QStringLiteral("F")}},
         CommandLine::tr("Makes a signing key and keeps it sealed in the user's data folder."),
         keygen},
        {QStringLiteral("key list"), {}, {}, CommandLine::tr("Lists the signing keys of this user."), listKeys}};
}

}  // namespace handschlag::cli
