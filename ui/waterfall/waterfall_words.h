#pragma once
// How the waterfall speaks: parts, rates and days, the same in chart, table and list.

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <optional>

#include "core/usecase/waterfalls.h"

namespace handschlag::ui {

using WaterfallReportPtr = std::shared_ptr<const usecase::WaterfallReport>;

/// Below this whole a rate is greyed and says that evidence is thin.
constexpr std::int64_t thinEvidence = 30;

struct WaterfallWords {
    Q_DECLARE_TR_FUNCTIONS(WaterfallWords)
public:
    /// "moved on", "open", "rejected", "left"
    static QString part(pipeline::Part part);
    static QString immature();
    /// "11.9 %"; "–" for none
    static QString rate(const pipeline::Rate& rate);
    /// "10.8–13.0 %"; "–" for none
    static QString interval(const pipeline::Rate& rate);
    /// "11.9"; "–" for none
    static QString days(const std::optional<double>& days);
    static QString group(const std::string& value);
    /// Name of a field to group or filter by.
    static QString field(const QString& field);
    /// "+3.2 points"; "–" if one of the rates is none
    static QString difference(const pipeline::Rate& rate, const pipeline::Rate& other);
    /// "leads", in the middle of a sentence
    static QString unit(usecase::CountingUnit unit);
    static bool isThin(const pipeline::Rate& rate) { return rate.value && rate.whole < thinEvidence; }
    static QString thin();
};

/// Name of a stage in the program's language.
[[nodiscard]] QString stageName(const usecase::WaterfallReport& report, std::size_t stage);
/// Name of the anchor's stage; of the role if it has none.
[[nodiscard]] QString anchorName(const usecase::WaterfallReport& report);
[[nodiscard]] std::int64_t countOf(const pipeline::StageRow& row, pipeline::Part part);

}  // namespace handschlag::ui
