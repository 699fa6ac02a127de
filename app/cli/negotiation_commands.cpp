// agreement diff, points, comment, agree, decline, counter, withdraw.

#include <QCoreApplication>
#include <algorithm>

#include "app/cli/agreement_answers.h"
#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/agreement/document_json.h"
#include "core/agreement/strict_json.h"
#include "core/agreement/word_redline.h"
#include "core/usecase/agreements.h"
#include "core/usecase/negotiation.h"
#include "ui/shared/formats.h"

namespace handschlag::cli {
namespace {

using agreement::Point;
using agreement::PointState;
using agreement::Version;
using agreement::WordRun;
using nlohmann::json;

constexpr ErrorCode versionInvalid{"cli.version_invalid"};
constexpr ErrorCode optionMissing{"cli.option_missing"};

using StorePtr = std::unique_ptr<usecase::Store>;

Result<usecase::ActiveAgreement> numbered(const Invocation& invocation, usecase::Store& store, const char* option)
{
    bool valid = false;
    const int number = QString::fromStdString(invocation.value(option)).toInt(&valid);
    if (!valid || number < 1) return misuse(versionInvalid, {invocation.value(option)});
    const auto product = invocation.productIn(store);
    if (!product) return std::unexpected(product.error());
    return usecase::agreementVersion(store, *product, number);
}

/// The version of --version, else the newest.
Result<usecase::ActiveAgreement> named(const Invocation& invocation, usecase::Store& store)
{
    if (invocation.isSet("version")) return numbered(invocation, store, "version");
    const auto product = invocation.productIn(store);
    if (!product) return std::unexpected(product.error());
    const auto newest = usecase::newestVersion(store, *product);
    if (!newest) return std::unexpected(newest.error());
    return usecase::agreementVersion(store, *product, newest->number);
}

json valueOf(const std::optional<json>& value) { return value ? *value : json(); }

std::string nameOf(const std::vector<usecase::Person>& persons, PersonId id)
{
    const auto found = std::ranges::find(persons, id, &usecase::Person::id);
    return found == persons.end() ? std::string() : found->name;
}

/// Who made the change, and the newest words about it.
json changeJson(const agreement::Change& change, const Point* point, const std::vector<usecase::Person>& persons)
{
    json said = json();
    if (point)
        for (const auto& event : point->thread)
            if (!event.comment.empty()) said = event.comment;
    const std::string author = point ? nameOf(persons, point->author) : std::string();
    return {{"clause", change.clause}, {"parameter", change.parameter},
            {"old", valueOf(change.before)}, {"new", valueOf(change.after)},
            {"by", author.empty() ? json() : json(author)}, {"comment", said}};
}

QString marked(const WordRun& run)
{
    const QString text = QString::fromStdString(run.text);
    if (run.kind == WordRun::Kind::Removed) return QStringLiteral("[-%1-]").arg(text);
    return run.kind == WordRun::Kind::Added ? QStringLiteral("{+%1+}").arg(text) : text;
}

QString redlineText(const agreement::Document& from, const agreement::Document& to, Language language)
{
    QStringList blocks;
    for (const auto& clause : agreement::redline(from, to, language)) {
        if (!clause.isChanged()) continue;
        QString text = QString::fromStdString(clause.heading) + QStringLiteral(" (") + QString::fromStdString(clause.id) + u')';
        if (clause.isNew) text += QStringLiteral(", ") + CommandLine::tr("new");
        if (clause.isGone) text += QStringLiteral(", ") + CommandLine::tr("gone");
        text += u'\n';
        for (const WordRun& run : clause.runs) text += marked(run);
        blocks << text;
    }
    return blocks.join(QStringLiteral("\n\n"));
}

QString changeLines(const std::vector<agreement::Change>& changes, const agreement::Document& from, const agreement::Document& to, Language language)
{
    QStringList lines;
    for (const agreement::Change& change : changes)
        lines << QStringLiteral("- ") + QString::fromStdString(agreement::changeLabel(change, from, to, language));
    return lines.join(u'\n');
}

Result<Answer> diff(const Invocation& invocation)
{
    for (const char* option : {"from", "to"})
        if (!invocation.isSet(option)) return misuse(optionMissing, {std::string("--") + option});
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto from = numbered(invocation, **store, "from");
    if (!from) return std::unexpected(from.error());
    const auto to = numbered(invocation, **store, "to");
    if (!to) return std::unexpected(to.error());
    const auto points = usecase::points(**store, to->version.id);
    if (!points) return std::unexpected(points.error());
    const auto persons = (*store)->people().persons();
    if (!persons) return std::unexpected(persons.error());
    Answer answer;
    answer.json = {{"changes", json::array()}};
    const auto changes = agreement::differences(from->document, to->document);
    for (const agreement::Change& change : changes) answer.json["changes"].push_back(changeJson(change, agreement::findPoint(*points, change.place()), *persons));
    answer.text = changes.empty() ? CommandLine::tr("No difference.")
                                  : changeLines(changes, from->document, to->document, invocation.language) + QStringLiteral("\n\n") +
                                        redlineText(from->document, to->document, invocation.language);
    return answer;
}

QString name(PointState state)
{
    switch (state) {
        case PointState::Pending: return CommandLine::tr("pending");
        case PointState::Agreed: return CommandLine::tr("agreed");
        case PointState::Declined: return CommandLine::tr("declined");
        case PointState::Countered: return CommandLine::tr("countered");
    }
    return {};
}

json threadJson(const Point& point, const std::vector<usecase::Person>& persons)
{
    json thread = json::array();
    for (const auto& event : point.thread)
        thread.push_back({{"kind", agreement::key(event.kind)}, {"by", nameOf(persons, event.actor)}, {"side", agreement::key(event.side)},
                          {"at", toIso(event.at)}, {"comment", event.comment}});
    return thread;
}

Result<Answer> points(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto version = named(invocation, **store);
    if (!version) return std::unexpected(version.error());
    const auto all = usecase::points(**store, version->version.id);
    if (!all) return std::unexpected(all.error());
    const auto persons = (*store)->people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto base = agreement::parseDocument(version->version.base);
    if (!base) return std::unexpected(base.error());
    Answer answer;
    answer.json = {{"version", version->version.number}, {"state", agreement::key(version->version.state)}, {"points", json::array()}};
    QStringList lines;
    for (const Point& point : *all) {
        json one = changeJson(point.change, &point, *persons);
        one["state"] = agreement::key(point.state);
        one["awaits"] = point.awaits() ? json(agreement::key(*point.awaits())) : json();
        if (point.state == PointState::Countered) one["offered"] = valueOf(point.offered);
        one["thread"] = threadJson(point, *persons);
        answer.json["points"].push_back(std::move(one));
        QString line = QStringLiteral("%1: %2").arg(name(point.state), QString::fromStdString(agreement::changeLabel(point.change, *base, version->document, invocation.language)));
        if (point.offered)
            line += QStringLiteral(" (") + CommandLine::tr("offered: %1").arg(QString::fromStdString(agreement::valueWords(point.change, *point.offered, version->document, invocation.language))) + u')';
        lines << line;
    }
    answer.text = lines.isEmpty() ? CommandLine::tr("Nothing is being negotiated.") : lines.join(u'\n');
    return answer;
}

struct Talk {
    StorePtr store;
    Instant now;
    PersonId actor;
    Version version;
    agreement::Place place;
};

Result<Talk> openTalk(const Invocation& invocation, bool needsParameter)
{
    auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto person = invocation.actor(**store);
    if (!person) return std::unexpected(person.error());
    const auto version = named(invocation, **store);
    if (!version) return std::unexpected(version.error());
    if (needsParameter)
        for (const char* option : {"clause", "parameter"})
            if (!invocation.isSet(option)) return misuse(optionMissing, {std::string("--") + option});
    return Talk{std::move(*store), *now, person->id, version->version, {invocation.value("clause"), invocation.value("parameter")}};
}

Result<Answer> answered(usecase::Store& store, const Result<Version>& version, const agreement::Place& place)
{
    if (!version) return std::unexpected(version.error());
    Answer answer = answerOf(*version);
    const auto all = usecase::points(store, version->id);
    if (!all) return std::unexpected(all.error());
    const Point* point = agreement::findPoint(*all, place);
    answer.json["clause"] = place.clause;
    answer.json["parameter"] = place.parameter;
    answer.json["point"] = point ? json(agreement::key(point->state)) : json();
    if (point) answer.text += u'\n' + CommandLine::tr("This change: %1").arg(name(point->state));
    return answer;
}

Result<Answer> comment(const Invocation& invocation)
{
    if (!invocation.isSet("clause")) return misuse(optionMissing, {"--clause"});
    const auto talk = openTalk(invocation, false);
    if (!talk) return std::unexpected(talk.error());
    return answered(*talk->store, usecase::comment(*talk->store, talk->version.id, talk->place, invocation.value("comment"), talk->actor, talk->now), talk->place);
}

Result<Answer> agreeToAll(const Invocation& invocation)
{
    const auto talk = openTalk(invocation, false);
    if (!talk) return std::unexpected(talk.error());
    const auto count = usecase::agreeToAll(*talk->store, talk->version.id, talk->actor, talk->now);
    if (!count) return std::unexpected(count.error());
    Answer answer = answerOf(talk->version);
    answer.json["agreed"] = *count;
    answer.text += u'\n' + CommandLine::tr("Agreed to %n change(s).", nullptr, *count);
    return answer;
}

/// The answer to an offer that stands is its acceptance; else agreement to the change.
Result<Answer> agree(const Invocation& invocation)
{
    if (invocation.isSet("all")) return agreeToAll(invocation);
    const auto talk = openTalk(invocation, true);
    if (!talk) return std::unexpected(talk.error());
    if (invocation.isSet("counter"))
        return answered(*talk->store, usecase::acceptCounter(*talk->store, talk->version.id, talk->place, talk->actor, talk->now), talk->place);
    return answered(*talk->store, usecase::agree(*talk->store, talk->version.id, talk->place, talk->actor, talk->now, invocation.value("comment")), talk->place);
}

Result<Answer> decline(const Invocation& invocation)
{
    const auto talk = openTalk(invocation, true);
    if (!talk) return std::unexpected(talk.error());
    const std::string said = invocation.value("comment");
    if (invocation.isSet("counter"))
        return answered(*talk->store, usecase::declineCounter(*talk->store, talk->version.id, talk->place, said, talk->actor, talk->now), talk->place);
    return answered(*talk->store, usecase::decline(*talk->store, talk->version.id, talk->place, said, talk->actor, talk->now), talk->place);
}

Result<Answer> counter(const Invocation& invocation)
{
    if (!invocation.isSet("value")) return misuse(optionMissing, {"--value"});
    const auto talk = openTalk(invocation, true);
    if (!talk) return std::unexpected(talk.error());
    std::optional<json> value;
    if (invocation.value("value") != "null") {
        auto parsed = agreement::parseStrictJson(invocation.value("value"));
        if (!parsed) return misuse(parsed.error().code, parsed.error().arguments);
        value = std::move(*parsed);
    }
    return answered(*talk->store,
                    usecase::counter(*talk->store, talk->version.id, talk->place, value, invocation.value("comment"), talk->actor, talk->now), talk->place);
}

Result<Answer> withdraw(const Invocation& invocation)
{
    const auto talk = openTalk(invocation, false);
    if (!talk) return std::unexpected(talk.error());
    const auto version = usecase::withdraw(*talk->store, talk->version.id, talk->actor, talk->now);
    if (!version) return std::unexpected(version.error());
    return answerOf(*version);
}

QCommandLineOption option(const char* optionName, const QString& text, const char* value = nullptr)
{
    if (!value) return {QLatin1String(optionName), text};
    return {QLatin1String(optionName), text, QLatin1String(value)};
}

QList<QCommandLineOption> placeOptions(const QList<QCommandLineOption>& more = {})
{
    return QList<QCommandLineOption>{option("version", CommandLine::tr("Number of the version."), "N"),
                                     option("clause", CommandLine::tr("Id of the clause or part."), "C"),
                                     option("parameter", CommandLine::tr("Parameter, as “agreement points” names it."), "P"),
                                     option("comment", CommandLine::tr("What to say about it."), "T")} +
           more;
}

}  // namespace

QList<Command> negotiationCommands()
{
    const QStringList workspace{QStringLiteral("WS")};
    const QCommandLineOption toOffer = option("counter", CommandLine::tr("Answers the counter-offer that stands."));
    return {{QStringLiteral("agreement diff"),
             workspace,
             {option("from", CommandLine::tr("Number of the older version."), "N"), option("to", CommandLine::tr("Number of the newer version."), "M")},
             CommandLine::tr("Compares two versions, by parameters and by words."),
             diff},
            {QStringLiteral("agreement points"),
             workspace,
             {option("version", CommandLine::tr("Number of the version."), "N")},
             CommandLine::tr("Lists the changes that are being negotiated."),
             points},
            {QStringLiteral("agreement comment"), workspace, placeOptions(), CommandLine::tr("Comments on a change or a clause."), comment},
            {QStringLiteral("agreement agree"),
             workspace,
             placeOptions({toOffer, option("all", CommandLine::tr("Agrees to every pending change of the other side."))}),
             CommandLine::tr("Agrees to a change of the other side."),
             agree},
            {QStringLiteral("agreement decline"), workspace, placeOptions({toOffer}), CommandLine::tr("Declines a change of the other side, with a comment."), decline},
            {QStringLiteral("agreement counter"),
             workspace,
             placeOptions({option("value", CommandLine::tr("The value offered, as JSON; null: to leave it out."), "JSON")}),
             CommandLine::tr("Offers another value."),
             counter},
            {QStringLiteral("agreement withdraw"),
             workspace,
             {option("version", CommandLine::tr("Number of the version."), "N")},
             CommandLine::tr("Takes the own side's signature back."),
             withdraw}};
}

}  // namespace handschlag::cli
