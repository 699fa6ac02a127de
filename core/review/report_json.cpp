#include "core/agreement/version.h"
#include "core/review/figures_json.h"

namespace handschlag::review {
namespace {

using nlohmann::json;

template <class Value>
json orNull(const std::optional<Value>& value)
{
    return value ? json(*value) : json();
}

json orNull(const std::optional<Day>& day) { return day ? json(toIso(*day)) : json(); }
json orNull(const std::string& text) { return text.empty() ? json() : json(text); }
json orNull(std::int64_t number) { return number == 0 ? json() : json(number); }

json jsonOf(const ReportDecision& one)
{
    const Decision& decision = one.decision;
    json made{{"id", decision.id},
              {"quarter_from", toIso(decision.review.quarter)},
              {"issue", decision.issue},
              {"decision", decision.decision},
              {"owner", orNull(one.owner)},
              {"due", orNull(decision.due)},
              {"state", key(decision.state)},
              {"success", orNull(decision.success)},
              {"figure", orNull(decision.figure)},
              {"target", orNull(decision.target)},
              {"value_then", orNull(decision.before)},
              {"proposal", orNull(decision.proposal)},
              {"version", orNull(std::int64_t{one.version})}};
    if (one.effect) made["effect"] = {{"then", orNull(one.effect->before)}, {"now", orNull(one.effect->after)}, {"reached", orNull(one.effect->reached)}};
    return made;
}

json jsonOf(const ProposalBacktest& backtest)
{
    return {{"against", backtest.against},
            {"leads_before", orNull(backtest.leadsBefore)},
            {"leads_after", orNull(backtest.leadsAfter)},
            {"chance_before_bp", orNull(backtest.chanceBeforeBp)},
            {"chance_after_bp", orNull(backtest.chanceAfterBp)},
            {"precision_before_bp", orNull(backtest.precisionBeforeBp)},
            {"precision_after_bp", orNull(backtest.precisionAfterBp)}};
}

json jsonOf(const ReportProposal& one)
{
    const Proposal& proposal = one.proposal;
    return {{"id", proposal.id},
            {"clause", proposal.change.clause},
            {"parameter", proposal.change.parameter},
            {"old", orNull(proposal.change.before)},
            {"new", orNull(proposal.change.after)},
            {"label", one.label},
            {"evidence", proposal.evidence},
            {"by", orNull(one.by)},
            {"side", agreement::key(proposal.side)},
            {"state", key(proposal.state)},
            {"reason", orNull(proposal.reason)},
            {"backtest", proposal.backtest ? jsonOf(*proposal.backtest) : json()}};
}

json jsonOf(const ReportVoice& voice) { return {{"id", voice.id}, {"question", voice.question}, {"answer", voice.answer}, {"own", voice.own}}; }

json jsonOf(const Restatement& changed)
{
    return {{"key", changed.key}, {"old", orNull(changed.before)}, {"new", orNull(changed.after)}};
}

json jsonOf(const AgendaPoint& point)
{
    return {{"key", point.key}, {"hidden", point.hidden}, {"title", orNull(point.title)}, {"note", orNull(point.note)}};
}

json jsonOf(const LeadName& lead)
{
    return {{"handover", lead.handover.value}, {"external_id", orNull(lead.externalId)}, {"name", orNull(lead.name)}, {"company", orNull(lead.company)}};
}

json jsonOf(const ScoreLine& line)
{
    return {{"key", line.key}, {"kept", line.kept}, {"judged", line.judged}, {"rate_bp", orNull(line.rateBp())}};
}

json jsonOf(const Dispute& dispute)
{
    return {{"handover", dispute.handover.value}, {"reason", dispute.reason},          {"clause", dispute.clause},
            {"since", toIso(dispute.since)},      {"marketing", dispute.marketing}, {"sales", dispute.sales}};
}

template <class Row>
json listOf(const std::vector<Row>& rows)
{
    json list = json::array();
    for (const Row& row : rows) list.push_back(jsonOf(row));
    return list;
}

}  // namespace

json toJson(const Report& report)
{
    json made = toJson(report.figures);
    made["organisation"] = report.organisation;
    made["frozen"] = !report.freeze ? json()
                                    : json{{"at", toIso(report.freeze->at)}, {"by", orNull(report.freeze->by)}, {"hash", report.freeze->hash}};
    made["restatements"] = listOf(report.restatements);
    made["own"] = listOf(report.own);
    made["open_disputes"] = listOf(report.openDisputes);
    made["leads"] = listOf(report.leads);
    made["agenda"] = listOf(report.agenda);
    made["last_decisions"] = listOf(report.lastDecisions);
    made["decisions"] = listOf(report.decisions);
    made["voices"] = listOf(report.voices);
    made["proposals"] = listOf(report.proposals);
    return made;
}

const LeadName* Report::lead(HandoverId handover) const
{
    for (const LeadName& one : leads)
        if (one.handover == handover) return &one;
    return nullptr;
}

}  // namespace handschlag::review
