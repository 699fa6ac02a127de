// Names of states, sides, decisions and fields: the other half of formats.h.

#include <QCoreApplication>

#include "core/agreement/field_names.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

}  // namespace

QString fieldName(std::string_view field)
{
    if (!agreement::hasFieldName(field)) return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    QString name = QString::fromStdString(agreement::fieldName(field).in(currentLanguage()));
    name[0] = name[0].toUpper();
    return name;
}

QString name(scoring::Decision decision)
{
    switch (decision) {
        case scoring::Decision::Excluded: return Terms::tr("Excluded");
        case scoring::Decision::Mql: return Terms::tr("Hand over");
        case scoring::Decision::Enrich: return Terms::tr("Information missing");
        case scoring::Decision::Answer: return Terms::tr("Answer");
        case scoring::Decision::Nurture: return Terms::tr("Nurture");
        case scoring::Decision::Contact: return Terms::tr("Contact");
    }
    return {};
}

const std::vector<scoring::Decision>& decisionsInOrder()
{
    using enum scoring::Decision;
    static const std::vector order{Mql, Answer, Enrich, Nurture, Contact, Excluded};
    return order;
}

QString name(pipeline::Role role)
{
    switch (role) {
        case pipeline::Role::Market: return Terms::tr("Suspect");
        case pipeline::Role::Fit: return Terms::tr("Prospect");
        case pipeline::Role::MarketingQualified: return Terms::tr("Marketing qualified (MQL)");
        case pipeline::Role::HandedOver: return Terms::tr("Handed over");
        case pipeline::Role::Accepted: return Terms::tr("Accepted (SAL)");
        case pipeline::Role::Qualified: return Terms::tr("Sales qualified (SQL)");
        case pipeline::Role::Opportunity: return Terms::tr("Opportunity");
        case pipeline::Role::Won: return Terms::tr("Won");
    }
    return {};
}

QString name(pipeline::Exit exit)
{
    switch (exit) {
        case pipeline::Exit::None: return Terms::tr("Still open");
        case pipeline::Exit::Rejected: return Terms::tr("Rejected");
        case pipeline::Exit::Disqualified: return Terms::tr("Disqualified");
        case pipeline::Exit::Expired: return Terms::tr("Expired");
        case pipeline::Exit::Recycled: return Terms::tr("Recycled");
        case pipeline::Exit::Won: return Terms::tr("Won");
        case pipeline::Exit::Lost: return Terms::tr("Lost");
    }
    return {};
}

QString name(agreement::Side side)
{
    switch (side) {
        case agreement::Side::Marketing: return Terms::tr("Marketing");
        case agreement::Side::Sales: return Terms::tr("Sales");
        case agreement::Side::Observer: return Terms::tr("Observer");
    }
    return {};
}

QString name(agreement::VersionState state)
{
    switch (state) {
        case agreement::VersionState::Draft: return Terms::tr("Draft");
        case agreement::VersionState::Proposed: return Terms::tr("Proposed");
        case agreement::VersionState::SignedByOne: return Terms::tr("Signed by one side");
        case agreement::VersionState::InForce: return Terms::tr("In force");
        case agreement::VersionState::Superseded: return Terms::tr("Superseded");
    }
    return {};
}

QString inSentence(agreement::VersionState state)
{
    switch (state) {
        case agreement::VersionState::Draft: return Terms::tr("a draft");
        case agreement::VersionState::Proposed: return Terms::tr("proposed");
        case agreement::VersionState::SignedByOne: return Terms::tr("signed by one side");
        case agreement::VersionState::InForce: return Terms::tr("in force");
        case agreement::VersionState::Superseded: return Terms::tr("superseded");
    }
    return {};
}

QString name(agreement::Measure measure)
{
    switch (measure) {
        case agreement::Measure::HandOver: return Terms::tr("Hand over");
        case agreement::Measure::Nurture: return Terms::tr("Nurture");
        case agreement::Measure::Contact: return Terms::tr("Contact");
    }
    return {};
}

QString name(handover::State state)
{
    switch (state) {
        case handover::State::Open: return Terms::tr("Waiting for a decision");
        case handover::State::Accepted: return Terms::tr("Accepted");
        case handover::State::Qualified: return Terms::tr("Qualified");
        case handover::State::Opportunity: return Terms::tr("Opportunity");
        case handover::State::Returned: return Terms::tr("Returned");
        case handover::State::Rejected: return Terms::tr("Rejected");
        case handover::State::Disputed: return Terms::tr("Disputed");
        case handover::State::Closed: return Terms::tr("Closed");
    }
    return {};
}

QString inSentence(handover::State state)
{
    switch (state) {
        case handover::State::Open: return Terms::tr("waiting for a decision");
        case handover::State::Accepted: return Terms::tr("accepted");
        case handover::State::Qualified: return Terms::tr("qualified");
        case handover::State::Opportunity: return Terms::tr("an opportunity");
        case handover::State::Returned: return Terms::tr("returned");
        case handover::State::Rejected: return Terms::tr("rejected");
        case handover::State::Disputed: return Terms::tr("disputed");
        case handover::State::Closed: return Terms::tr("closed");
    }
    return {};
}

QString name(handover::EventKind kind)
{
    using enum handover::EventKind;
    switch (kind) {
        case Submit: return Terms::tr("Handed over");
        case Claim: return Terms::tr("Claimed");
        case Accept: return Terms::tr("Accepted");
        case Reject: return Terms::tr("Rejected");
        case Return: return Terms::tr("Returned");
        case Reassign: return Terms::tr("Reassigned");
        case Expire: return Terms::tr("Expired");
        case Erase: return Terms::tr("Erased");
        case Touch: return Terms::tr("Contacted");
        case FollowUp: return Terms::tr("Follow-up set");
        case Qualify: return Terms::tr("Qualified");
        case Recycle: return Terms::tr("Recycled");
        case Disqualify: return Terms::tr("Disqualified");
        case Merge: return Terms::tr("Merged");
        case GoodLead: return Terms::tr("Marked as a good lead");
        case OpenOpportunity: return Terms::tr("Opportunity opened");
        case Win: return Terms::tr("Won");
        case Lose: return Terms::tr("Lost");
        case Correct: return Terms::tr("Corrected");
        case Withdraw: return Terms::tr("Withdrawn");
        case Object: return Terms::tr("Objected");
        case Uphold: return Terms::tr("Rejection upheld");
        case Overturn: return Terms::tr("Rejection overturned");
        case Undo: return Terms::tr("Taken back");
        case Vote: return Terms::tr("Opinion on the dispute");
    }
    return {};
}

QString name(usecase::QueueSection section)
{
    switch (section) {
        case usecase::QueueSection::Overdue: return Terms::tr("Overdue");
        case usecase::QueueSection::New: return Terms::tr("New");
        case usecase::QueueSection::FollowUp: return Terms::tr("Follow up today");
    }
    return {};
}

}  // namespace handschlag::ui
