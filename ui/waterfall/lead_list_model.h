#pragma once
// The leads behind a bar: who, when they entered, how many days after the anchor, where they stand.

#include <QTimeZone>

#include "ui/waterfall/rows_model.h"
#include "ui/waterfall/waterfall_table_model.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {

struct LeadListRow {
    LeadId lead;
    CycleId cycle;
    std::string name, company, externalId;
    std::optional<Instant> enteredAt;
    bool imputed = false;
    std::optional<double> days;  ///< from the anchor
    std::optional<pipeline::Part> part;

    [[nodiscard]] std::int64_t key() const { return cycle.value; }
    friend bool operator==(const LeadListRow&, const LeadListRow&) = default;
};

enum class LeadListColumn { Name, Company, Id, Entered, Days, Part, Count };

class LeadListModel final : public RowsModel<LeadListRow, LeadListColumn> {
    Q_OBJECT
public:
    explicit LeadListModel(QTimeZone zone, QObject* parent = nullptr) : RowsModel(parent), zone_(std::move(zone)) {}
    void sort(int section, Qt::SortOrder order) override;

protected:
    [[nodiscard]] QVariant cellOf(const LeadListRow& row, LeadListColumn column, int role) const override;
    [[nodiscard]] QVariant header(LeadListColumn column, int role) const override;

private:
    [[nodiscard]] QString text(const LeadListRow& row, LeadListColumn column) const;
    QTimeZone zone_;
};

/// Newest first and without names, which come from the workspace (usecase::leadLabels).
struct StageLeads {
    std::vector<LeadListRow> rows;  ///< the newest mostListed at most
    std::int64_t total = 0;
};
constexpr std::size_t mostListed = 5'000;

/// The rows of a choice; report: the one that the choice is of.
[[nodiscard]] StageLeads leadsBehind(const usecase::WaterfallReport& report, const StageChoice& choice);
/// Of what the report is compared with; its groups may stand elsewhere in their list.
[[nodiscard]] StageLeads leadsBehindCompared(const usecase::WaterfallReport& report, const usecase::WaterfallReport& other, const StageChoice& choice);
/// At their anchor: those whose horizon is still running, or with a negative lag.
[[nodiscard]] StageLeads leadsAtAnchor(const usecase::WaterfallReport& report, pipeline::Behind::Of which);
/// labels in the order of the rows.
void setLabels(std::vector<LeadListRow>& rows, const std::vector<usecase::LeadLabel>& labels);

}  // namespace handschlag::ui
