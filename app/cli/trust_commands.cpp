// key words, key trust, key revoke: whose keys are believed.

#include <QCoreApplication>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/agreement/key_trust.h"
#include "core/agreement/key_words.h"
#include "core/base/text.h"
#include "core/usecase/key_history.h"
#include "core/usecase/people.h"
#include "ui/shared/key_folder.h"

namespace handschlag::cli {
namespace {

using ui::KeyFolder;

constexpr ErrorCode wordsDiffer{"key.words_differ"};
constexpr ErrorCode notTrusted{"key.not_trusted"};
constexpr ErrorCode optionMissing{"cli.option_missing"};

KeyFolder ownKeys() { return KeyFolder(keyFolder()); }

QString text(const std::string& value) { return QString::fromStdString(value); }

/// The one given as an argument, else that of the user's own key of --name.
Result<std::string> fingerprintOf(const Invocation& invocation)
{
    if (!invocation.positionals.isEmpty()) return agreement::normalFingerprint(invocation.positional(0));
    if (!invocation.isSet("name")) return misuse(optionMissing, {"--name"});
    const auto key = ownKeys().keyOf(toNfc(trimmed(invocation.value("name"))));
    if (!key) return std::unexpected(key.error());
    const auto info = agreement::readPublicKey(key->content);
    if (!info) return std::unexpected(info.error());
    return info->fingerprint;
}

Result<Answer> words(const Invocation& invocation)
{
    const auto fingerprint = fingerprintOf(invocation);
    if (!fingerprint) return std::unexpected(fingerprint.error());
    const auto spoken = agreement::spokenKey(*fingerprint);
    if (!spoken) return std::unexpected(spoken.error());
    Answer answer;
    answer.json = {{"fingerprint", *fingerprint}, {"words", {{"de", spoken->german}, {"en", spoken->english}}}};
    answer.text = text(agreement::joined(spoken->in(invocation.language)));
    return answer;
}

Result<Answer> trust(const Invocation& invocation)
{
    const auto fingerprint = agreement::normalFingerprint(invocation.positional(0));
    if (!fingerprint) return std::unexpected(fingerprint.error());
    auto known = ownKeys().trust();
    if (!known) return std::unexpected(known.error());
    const bool forgets = invocation.isSet("forget");
    if (invocation.isSet("words")) {
        const auto same = agreement::matchesWords(*fingerprint, invocation.value("words"));
        if (!same) return std::unexpected(same.error());
        if (!*same) return refuse(wordsDiffer, {*fingerprint});
    }
    if (forgets && !agreement::forget(*known, *fingerprint)) return refuse(notTrusted, {*fingerprint});
    if (!forgets) agreement::confirm(*known, {*fingerprint, toNfc(trimmed(invocation.value("name"))), invocation.now});
    if (const auto kept = ownKeys().keepTrust(*known); !kept) return std::unexpected(kept.error());
    Answer answer;
    answer.json = {{"fingerprint", *fingerprint}, {"trusted", !forgets}};
    answer.text = forgets ? CommandLine::tr("The key %1 is no longer confirmed.").arg(text(*fingerprint))
                          : CommandLine::tr("The key %1 is confirmed. `verify` believes it from now on.").arg(text(*fingerprint));
    return answer;
}

/// In the workspace, by somebody of the same side.
Result<std::string> revokeInWorkspace(const Invocation& invocation)
{
    if (!invocation.isSet("name")) return misuse(optionMissing, {"--name"});
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto actor = invocation.actor(**store);
    if (!actor) return std::unexpected(actor.error());
    const auto person = usecase::personNamed(**store, invocation.value("name"));
    if (!person) return std::unexpected(person.error());
    const auto revoked = usecase::revokeKey(**store, person->id, actor->id, *now);
    if (!revoked) return std::unexpected(revoked.error());
    return revoked->fingerprint;
}

Result<Answer> revoke(const Invocation& invocation)
{
    const bool inWorkspace = !invocation.positionals.isEmpty();
    if (!inWorkspace && !invocation.isSet("fingerprint")) return misuse(optionMissing, {"--fingerprint"});
    auto known = ownKeys().trust();
    if (!known) return std::unexpected(known.error());
    const auto fingerprint = inWorkspace ? revokeInWorkspace(invocation) : agreement::normalFingerprint(invocation.value("fingerprint"));
    if (!fingerprint) return std::unexpected(fingerprint.error());
    agreement::revoke(*known, {*fingerprint, invocation.now});
    if (const auto kept = ownKeys().keepTrust(*known); !kept) return std::unexpected(kept.error());
    const Instant at = agreement::revokedAt(*known, *fingerprint).value_or(invocation.now);
    Answer answer;
    answer.json = {{"fingerprint", *fingerprint}, {"revoked_at", toIso(at)}, {"workspace_knows", inWorkspace}};
    answer.text = CommandLine::tr("The key %1 is revoked. What it signed before stays valid; nothing it signs from now on is accepted.").arg(text(*fingerprint));
    return answer;
}

}  // namespace

QList<Command> trustCommands()
{
    const QCommandLineOption name{QStringLiteral("name"), CommandLine::tr("Name of the person."), QStringLiteral("N")};
    return {{QStringLiteral("key words"),
             {QStringLiteral("[FINGERPRINT]")},
             {name},
             CommandLine::tr("Says a fingerprint as six words, to be read aloud; without one, that of the own key."),
             words},
            {QStringLiteral("key trust"),
             {QStringLiteral("FINGERPRINT")},
             {name,
              {QStringLiteral("words"), CommandLine::tr("The six words that the owner read aloud; they are compared."), QStringLiteral("WORDS")},
              {QStringLiteral("forget"), CommandLine::tr("Takes the confirmation back.")}},
             CommandLine::tr("Confirms the key of a counterpart, for this user."),
             trust},
            {QStringLiteral("key revoke"),
             {QStringLiteral("[WS]")},
             {name, {QStringLiteral("fingerprint"), CommandLine::tr("Without a workspace: the key that is not to be believed any more."), QStringLiteral("FINGERPRINT")}},
             CommandLine::tr("Revokes a key: nothing it signs from now on is accepted."),
             revoke}};
}

}  // namespace handschlag::cli
