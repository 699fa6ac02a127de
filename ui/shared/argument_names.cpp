#include "ui/shared/argument_names.h"

#include <QCoreApplication>

#include <optional>

#include "core/agreement/version_life.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct ArgumentNames {
    Q_DECLARE_TR_FUNCTIONS(ArgumentNames)
};

enum class KeyKind { Event, State, VersionEvent, VersionState, Side, Role, Clause };

struct KeyArgument {
    std::string_view code;
    qsizetype index;
    KeyKind kind;
};

constexpr KeyArgument keyArguments[] = {
    {"handover.event_refused", 0, KeyKind::Event},       {"handover.event_refused", 1, KeyKind::State},
    {"handover.conflict", 0, KeyKind::State},            {"agreement.event_refused", 0, KeyKind::VersionEvent},
    {"agreement.event_refused", 1, KeyKind::VersionState}, {"agreement.side_has_signed", 0, KeyKind::Side},
    {"agreement.nothing_to_withdraw", 0, KeyKind::Side}, {"agreement.signatory_missing", 0, KeyKind::Side},
    {"agreement.key_of_other_side", 1, KeyKind::Side},   {"agreement.key_of_other_side", 2, KeyKind::Side},
    {"agreement.wrong_side", 1, KeyKind::Side},          {"agreement.wrong_side", 2, KeyKind::Side},
    {"signature.wrong_side", 1, KeyKind::Side},          {"signature.wrong_side", 2, KeyKind::Side},
    {"bundle.signed_twice", 0, KeyKind::Side},           {"person.other_side", 1, KeyKind::Side},
    {"agreement.observer_cannot_step", 0, KeyKind::VersionEvent},
    {"exchange.not_open", 1, KeyKind::VersionState},
    {"agreement.points_open", 1, KeyKind::Clause},       {"agreement.points_unresolved", 1, KeyKind::Clause},
    {"validation.role_missing", 0, KeyKind::Role},       {"validation.role_twice", 0, KeyKind::Role},
};

/// The value of an enum whose values run from 0 to last.
template <class Enum>
std::optional<Enum> fromKey(const QString& text, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (text == QLatin1String(key(static_cast<Enum>(i)))) return static_cast<Enum>(i);
    return {};
}

QString name(agreement::VersionEvent event)
{
    using enum agreement::VersionEvent;
    switch (event) {
        case Edit: return ArgumentNames::tr("Edit");
        case Propose: return ArgumentNames::tr("Propose");
        case Sign: return ArgumentNames::tr("Sign");
        case Withdraw: return ArgumentNames::tr("Withdraw the signature");
        case Refuse: return ArgumentNames::tr("Refuse to sign");
        case StartTrial: return ArgumentNames::tr("Start a trial");
        case EndTrial: return ArgumentNames::tr("End the trial");
        case Supersede: return ArgumentNames::tr("Supersede");
        case Comment: return ArgumentNames::tr("Comment");
        case Agree: return ArgumentNames::tr("Agree");
        case Decline: return ArgumentNames::tr("Decline");
        case Counter: return ArgumentNames::tr("Make a counter-offer");
        case DeclineCounter: return ArgumentNames::tr("Decline the counter-offer");
    }
    return {};
}

QString known(KeyKind kind, const QString& text)
{
    switch (kind) {
        case KeyKind::Event:
            if (const auto event = fromKey(text, handover::EventKind::Undo)) return ui::name(*event);
            break;
        case KeyKind::State:
            if (const auto state = fromKey(text, handover::State::Closed)) return inSentence(*state);
            break;
        case KeyKind::VersionEvent:
            if (const auto event = fromKey(text, agreement::VersionEvent::DeclineCounter)) return name(*event);
            break;
        case KeyKind::VersionState:
            if (const auto state = fromKey(text, agreement::VersionState::Superseded)) return inSentence(*state);
            break;
        case KeyKind::Side:
            if (const auto side = agreement::sideFromKey(text.toStdString())) return ui::name(*side);
            break;
        case KeyKind::Role:
            if (const auto role = pipeline::roleFromKey(text.toStdString())) return ui::name(*role);
            break;
        case KeyKind::Clause:
            if (const QString title = clauseTitle(handover::clauseKind(agreement::Document(), text.toStdString())); !title.isEmpty()) return title;
            break;
    }
    return text;
}

}  // namespace

QString argumentName(std::string_view code, qsizetype index, const QString& argument)
{
    for (const KeyArgument& one : keyArguments)
        if (one.code == code && one.index == index) return known(one.kind, argument);
    return argument;
}

}  // namespace handschlag::ui
