// person add, person list, person absent, person present.

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/version.h"
#include "core/base/text.h"
#include "core/usecase/absences.h"
#include "core/usecase/people.h"
#include "ui/shared/formats.h"
#include "ui/shared/key_folder.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode sideUnknown{"person.side_unknown"};
constexpr ErrorCode optionMissing{"cli.option_missing"};
constexpr ErrorCode dayInvalid{"cli.day_invalid"};

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

/// --from and --until of an absence; until is the first day itself if it is not given.
struct Days {
    Day from;
    Day until;
};

Result<Days> daysOf(const Invocation& invocation)
{
    if (!invocation.isSet("from")) return misuse(optionMissing, {"--from"});
    const auto from = dayFromIso(invocation.value("from"));
    if (!from) return misuse(dayInvalid, {invocation.value("from")});
    const auto until = invocation.isSet("until") ? dayFromIso(invocation.value("until")) : from;
    if (!until) return misuse(dayInvalid, {invocation.value("until")});
    return Days{*from, *until};
}

/// Whose absence it is: --name, else the person of --as.
struct Absentee {
    usecase::Person actor;
    usecase::Person person;
};

Result<Absentee> absenteeOf(const Invocation& invocation, usecase::Store& store)
{
    if (invocation.as.isEmpty()) return misuse(optionMissing, {"--as"});
    const auto actor = usecase::personNamed(store, invocation.as.toStdString());
    if (!actor) return std::unexpected(actor.error());
    const auto person = invocation.isSet("name") ? usecase::personNamed(store, invocation.value("name")) : actor;
    if (!person) return std::unexpected(person.error());
    return Absentee{*actor, *person};
}

Result<Answer> describeAbsences(usecase::Store& store, const usecase::Person& person)
{
    const auto absences = usecase::absences(store, person.id);
    if (!absences) return std::unexpected(absences.error());
    Answer answer;
    answer.json = {{"person", person.name}, {"absences", nlohmann::json::array()}};
    QStringList lines;
    for (const usecase::Absence& absence : *absences) {
        answer.json["absences"].push_back({{"from", toIso(absence.from)}, {"until", toIso(absence.until)}});
        lines << CommandLine::tr("%1 is absent from %2 to %3.")
                     .arg(QString::fromStdString(person.name), QString::fromStdString(toIso(absence.from)), QString::fromStdString(toIso(absence.until)));
    }
    answer.text = lines.isEmpty() ? CommandLine::tr("%1 is present.").arg(QString::fromStdString(person.name)) : lines.join(u'\n');
    return answer;
}

Result<Answer> setAbsence(const Invocation& invocation, bool absent)
{
    const auto days = daysOf(invocation);
    if (!days) return std::unexpected(days.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto who = absenteeOf(invocation, **store);
    if (!who) return std::unexpected(who.error());
    if (absent) {
        const auto added = usecase::addAbsence(**store, {0, who->person.id, days->from, days->until}, who->actor.id, *now);
        if (!added) return std::unexpected(added.error());
    } else {
        const auto removed = usecase::removeAbsences(**store, who->person.id, days->from, days->until, who->actor.id, *now);
        if (!removed) return std::unexpected(removed.error());
    }
    return describeAbsences(**store, who->person);
}

Result<Answer> absent(const Invocation& invocation) { return setAbsence(invocation, true); }
Result<Answer> present(const Invocation& invocation) { return setAbsence(invocation, false); }

QList<QCommandLineOption> absenceOptions()
{
    return {{QStringLiteral("name"), CommandLine::tr("Whose absence, if it is not that of --as."), QStringLiteral("N")},
            {QStringLiteral("from"), CommandLine::tr("First day."), QStringLiteral("D")},
            {QStringLiteral("until"), CommandLine::tr("Last day; the first one if not given."), QStringLiteral("D")}};
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
            {QStringLiteral("person list"), {QStringLiteral("WS")}, {}, CommandLine::tr("Lists the persons of the workspace."), list},
            {QStringLiteral("person absent"), {QStringLiteral("WS")}, absenceOptions(), CommandLine::tr("Days on which a person of sales gets no new leads."), absent},
            {QStringLiteral("person present"), {QStringLiteral("WS")}, absenceOptions(), CommandLine::tr("Takes back the absences that cover these days."), present}};
}

}  // namespace handschlag::cli
