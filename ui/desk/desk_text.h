#pragma once
// The panel of marketing's desk as rich text. Everything that comes from data is escaped.

#include <QString>

#include "ui/desk/desk_load.h"
#include "ui/queue/lead_text.h"

namespace handschlag::ui {

/// Who it is, before the details are read.
[[nodiscard]] QString deskHeadText(const usecase::DeskRow& row);
[[nodiscard]] QString deskHeadText(const DeskDetails& details, const LeadTextContext& context);
/// What sales or marketing said; when a lead goes stale.
[[nodiscard]] QString deskStatementText(const usecase::DeskRow& row, const DeskDetails* details, const LeadTextContext& context);
/// Of a rejection: the cited clause, what was known, whether that bears the claim out; else what is missing. Why the lead is judged as it is;
/// with a handover its history.
[[nodiscard]] QString deskFactsText(const usecase::DeskRow& row, const DeskDetails& details, const LeadTextContext& context);

}  // namespace handschlag::ui
