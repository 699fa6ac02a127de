#include "core/review/figures_json.h"

#include <concepts>

#include "core/agreement/version.h"
#include "core/review/json_fields.h"

namespace handschlag::review {
namespace {

using nlohmann::json;

template <class Row, class Value>
concept FieldsOf = std::same_as<std::remove_const_t<Row>, Value>;

constexpr std::array agreementSides{agreement::Side::Marketing, agreement::Side::Sales, agreement::Side::Observer};
constexpr std::array standings{handover::Standing::Met, handover::Standing::Late, handover::Standing::Missed, handover::Standing::Excused, handover::Standing::Pending};
constexpr std::array missingOnes{Missing::Leads, Missing::Agreement, Missing::PartOfQuarter, Missing::Handovers, Missing::Decisions, Missing::Forecast, Missing::WonBase};

}  // namespace

template <class Fields, FieldsOf<VersionTerm> Row>
void visit(Fields& fields, Row& row)
{
    fields("version", row.version);
    fields("from", row.from);
    fields("to", row.to);
    fields("leads_per_quarter", row.leadsPerQuarter);
    fields("completeness_percent", row.completenessPercent);
    fields("feedback_percent", row.feedbackPercent);
    fields("handovers", row.handovers);
}

template <class Fields, FieldsOf<handover::Counts> Row>
void visit(Fields& fields, Row& row)
{
    fields("met", row.met);
    fields("late", row.late);
    fields("missed", row.missed);
    fields("excused", row.excused);
    fields("pending", row.pending);
}

template <class Fields, FieldsOf<LineVersion> Row>
void visit(Fields& fields, Row& row)
{
    fields("version", row.version);
    fields("promised", row.promised);
    fields("counts", row.counts);
}

template <class Fields, FieldsOf<TrendPoint> Row>
void visit(Fields& fields, Row& row)
{
    fields("quarter", row.quarter);
    fields("kept", row.kept);
    fields("judged", row.judged);
    fields("rate_bp", row.rateBp);
}

template <class Fields, FieldsOf<TeamCounts> Row>
void visit(Fields& fields, Row& row)
{
    fields("team", row.team);
    fields("counts", row.counts);
}

template <class Fields, FieldsOf<BreachRef> Row>
void visit(Fields& fields, Row& row)
{
    fields("handover", row.handover);
    fields.keyed("standing", row.standing, standings);
    fields("due", row.due);
    fields("team", row.team);
}

template <class Fields, FieldsOf<ScoreLine> Row>
void visit(Fields& fields, Row& row)
{
    fields("key", row.key);
    fields.keyed("side", row.side, agreementSides);
    fields("kept", row.kept);
    fields("judged", row.judged);
    fields.derived("rate_bp", row.rateBp());
    fields("counts", row.counts);
    fields("promised_percent", row.promisedPercent);
    fields("versions", row.versions);
    fields("trend", row.trend);
    fields("teams", row.teams);
    fields("breaches", row.breaches);
}

template <class Fields, FieldsOf<DeliveryWeek> Row>
void visit(Fields& fields, Row& row)
{
    fields("from", row.from);
    fields("net", row.net);
    fields("gross_so_far", row.grossSoFar);
    fields("net_so_far", row.netSoFar);
    fields("disputed_so_far", row.disputedSoFar);
    fields("required_c", row.requiredC);
    fields("begun", row.begun);
    fields("p10", row.low);
    fields("p50", row.median);
    fields("p90", row.high);
}

template <class Fields, FieldsOf<Delivery> Row>
void visit(Fields& fields, Row& row)
{
    fields("promised", row.promised);
    fields("gross", row.gross);
    fields("net", row.net);
    fields("disputed", row.disputed);
    fields("chance_bp", row.chanceBp);
    fields("weeks", row.weeks);
}

template <class Fields, FieldsOf<StageFigure> Row>
void visit(Fields& fields, Row& row)
{
    fields("stage", row.stage);
    fields("role", row.role);
    fields("name", row.name);
    fields("entered", row.entered);
    fields("imputed", row.imputed);
    fields("recycled", row.recycled);
    fields("rate_from_previous_bp", row.fromPreviousBp);
    fields("rate_low_bp", row.lowBp);
    fields("rate_high_bp", row.highBp);
    fields("median_days_c", row.medianDaysC);
    fields("p90_days_c", row.p90DaysC);
}

template <class Fields, FieldsOf<ReasonFigure> Row>
void visit(Fields& fields, Row& row)
{
    fields("reason", row.reason);
    fields("clause", row.clause);
    fields("name", row.name);
    fields("count", row.count);
    fields("share_bp", row.shareBp);
}

template <class Fields, FieldsOf<Acceptance> Row>
void visit(Fields& fields, Row& row)
{
    fields("accepted", row.accepted);
    fields("rejected", row.rejected);
    fields("pending", row.pending);
    fields("rate_bp", row.rateBp);
    fields("rate_low_bp", row.lowBp);
    fields("rate_high_bp", row.highBp);
    fields("other", row.other);
}

template <class Fields, FieldsOf<Dispute> Row>
void visit(Fields& fields, Row& row)
{
    fields("handover", row.handover);
    fields("reason", row.reason);
    fields("clause", row.clause);
    fields("since", row.since);
    fields("marketing", row.marketing);
    fields("sales", row.sales);
}

template <class Fields, FieldsOf<Outlook> Row>
void visit(Fields& fields, Row& row)
{
    fields("weeks", row.weeks);
    fields("promised", row.promised);
    fields("p10", row.low);
    fields("p50", row.median);
    fields("p90", row.high);
    fields("chance_bp", row.chanceBp);
}

template <class Fields, FieldsOf<LiftFigure> Row>
void visit(Fields& fields, Row& row)
{
    fields("field", row.field);
    fields("value", row.value);
    fields("leads", row.leads);
    fields("wins", row.wins);
    fields("relative_c", row.relativeC);
    fields("low_c", row.lowC);
    fields("high_c", row.highC);
}

template <class Fields, FieldsOf<Figures> Row>
void visit(Fields& fields, Row& row)
{
    fields("product", row.product);
    fields("quarter", row.quarter);
    fields("fiscal_year_start", row.quarter.startMonth);
    fields("zone", row.zone);
    fields("data_cut_off", row.cutOff);
    fields("over", row.over);
    fields("versions", row.versions);
    fields("judged_by", row.judgedBy);
    fields("lines", row.lines);
    fields("teams_left_unnamed", row.restHidden);
    fields("sales_hidden", row.salesHidden);
    fields("burn_up", row.delivery);
    fields("waterfall", row.waterfall);
    fields("acceptance", row.acceptance);
    fields("reasons", row.reasons);
    fields("disputes", row.disputes);
    fields("recycled", row.recycled);
    fields("passed_again", row.returnedAgain);
    fields("lift", row.lift);
    fields("forecast", row.outlook);
    fields.keyed("missing", row.missing, missingOnes);
}

json toJson(const Figures& figures)
{
    FieldWriter writer;
    visit(writer, figures);
    json& made = writer.json;
    made["from"] = toIso(figures.quarter.first());
    made["to"] = toIso(figures.quarter.end());
    // People and scripts look for a side's scorecard, not for lines.
    json marketing = json::array(), sales = json::array();
    for (json& line : made["lines"]) (line["side"] == "marketing" ? marketing : sales).push_back(std::move(line));
    made.erase("lines");
    made["scorecards"] = {{"marketing", std::move(marketing)}, {"sales", std::move(sales)}};
    json values = json::object();
    for (const KeyFigure& figure : keyFigures(figures)) values[figure.key] = figure.value ? json(*figure.value) : json();
    made["figures"] = std::move(values);
    return std::move(made);
}

Result<Figures> figuresFromJson(const json& text)
{
    try {
        json whole = text;
        json lines = whole.at("scorecards").at("marketing");
        for (const json& line : whole.at("scorecards").at("sales")) lines.push_back(line);
        whole["lines"] = std::move(lines);
        Figures figures;
        FieldReader reader(whole);
        visit(reader, figures);
        for (ScoreLine& line : figures.lines)
            for (TrendPoint& point : line.trend) point.quarter.startMonth = figures.quarter.startMonth;
        return figures;
    } catch (const std::exception& problem) {
        return fail(codes::frozenUnreadable, {text.is_object() ? text.value("quarter", std::string()) : std::string()}, problem.what());
    }
}

}  // namespace handschlag::review
