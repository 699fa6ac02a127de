// person add, person list.

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/version.h"
#include "core/base/text.h"
#include "core/usecase/people.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode sideUnknown{"person.side_unknown"};
constexpr ErrorCode optionMissing{"cli.option_missing"};

/// The public key of that name for that side; a key made for the other side could never sign for this person.
std::string publicKeyOf(const std::string& name, agreement::Side side)
{
    const auto stored = ui::KeyFolder(keyFolder()).keyOf(name);
    const auto info = stored ? agreement::readPublicKey(stored->content) : std::unexpected(stored.error());
    return info && info->name == name && info->side == side ? info->publicKey : std::string();
}

Result<Answer> describe(usecase::Store& store, const std::vector<usecase::Person>& persons)
{
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    Answer answer;
    answer.json = {{"persons", nlohmann::json::array()}};
    QStringList lines;
    for (const usecase::Person& person : persons) {
        const auto team = std::ranges::find(*teams, person.team, &usecase::Team::id);
        const std::string teamName = team == teams->end() ? std::string{} : team->name;
        answer.json["persons"].push_back({{"name", person.name},
                                          {"side", agreement::key(person.side)},
                                          {"team", teamName},
                                          {"fingerprint", person.fingerprint},
                                          {"head", person.head}});
        QStringList parts{QString::fromStdString(person.name), ui::name(person.side)};
        if (!teamName.empty()) parts << QString::fromStdString(teamName);
        parts << (person.fingerprint.empty() ? CommandLine::tr("no key") : QString::fromStdString(person.fingerprint));
        lines << parts.join(QStringLiteral("  "));
    }
    answer.text = lines.isEmpty() ? CommandLine::tr("Nobody yet.") : lines.join(u'\n');
    return answer;
}

Result<Answer> add(const Invocation& invocation)
{
    for (const char* needed : {"name", "side"})
        if (!invocation.isSet(needed)) return misuse(optionMissing, {std::string("--") + needed});
    const auto side = agreement::sideFromKey(invocation.value("side"));
    if (!side) return misuse(sideUnknown, {invocation.value("side")});
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const std::string name = toNfc(trimmed(invocation.value("name")));
    const std::string publicKey = invocation.isSet("public-key") ? invocation.value("public-key") : publicKeyOf(name, *side);
    const usecase::NewPerson wanted{name, *side, toNfc(trimmed(invocation.value("team"))), publicKey, invocation.isSet("head")};
    const auto person = usecase::addPerson(**store, wanted, *now);
    if (!person) return std::unexpected(person.error());
    return describe(**store, {*person});
}

Result<Answer> list(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto persons = (*store)->people().persons();
    if (!persons) return std::unexpected(persons.error());
    return describe(**store, *persons);
}

}  // namespace

QList<Command> peopleCommands()
{
    return {{QStringLiteral("person add"),
             {QStringLiteral("WS")},
             {{QStringLiteral("name"), CommandLine::tr("Name of the person."), QStringLiteral("N")},
              {QStringLiteral("side"), CommandLine::tr("marketing, sales or observer."), QStringLiteral("SIDE")},
              {QStringLiteral("team"), CommandLine::tr("Team; made if it is new."), QStringLiteral("T")},
              {QStringLiteral("public-key"), CommandLine::tr("Public key of a person elsewhere, as `key list --json` shows it there."), QStringLiteral("K")},
              {QStringLiteral("head"), CommandLine::tr("Heads the side: sees what nobody else can take.")}},
             CommandLine::tr("Makes a person known to the workspace, with the public key of that name if there is one."),
             add},
            {QStringLiteral("person list"), {QStringLiteral("WS")}, {}, CommandLine::tr("Lists the persons of the workspace."), list}};
}

}  // namespace handschlag::cli
