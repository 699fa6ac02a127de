#include "core/review/meeting_json.h"

#include "core/review/json_fields.h"

namespace handschlag::review {

template <class Fields, class Row>
    requires std::same_as<std::remove_const_t<Row>, ProposalBacktest>
void visit(Fields& fields, Row& row)
{
    fields("against", row.against);
    fields("leads_before", row.leadsBefore);
    fields("leads_after", row.leadsAfter);
    fields("chance_before_bp", row.chanceBeforeBp);
    fields("chance_after_bp", row.chanceAfterBp);
    fields("precision_before_bp", row.precisionBeforeBp);
    fields("precision_after_bp", row.precisionAfterBp);
}

std::string toText(const std::optional<ProposalBacktest>& backtest)
{
    if (!backtest) return {};
    FieldWriter writer;
    visit(writer, *backtest);
    return writer.json.dump();
}

std::optional<ProposalBacktest> backtestFromText(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    try {
        ProposalBacktest backtest;
        FieldReader reader(json);
        visit(reader, backtest);
        return backtest;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace handschlag::review
