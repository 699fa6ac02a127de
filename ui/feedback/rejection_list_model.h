#pragma once
// The rejections behind a reason. Days without times and without names of whoever decided (domain section 9).

#include <QTimeZone>

#include "ui/feedback/feedback_load.h"
#include "ui/feedback/feedback_words.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct RejectionRow {
    HandoverId handover;
    LeadId lead;
    Instant at;
    std::string name, company, fact, comment;
    handover::ClaimResult claim = handover::ClaimResult::NotCheckable;
    insight::Ruling ruling = insight::Ruling::None;
    [[nodiscard]] std::pair<Instant, HandoverId> key() const { return {at, handover}; }
    friend bool operator==(const RejectionRow&, const RejectionRow&) = default;
};

enum class RejectionColumn { Day, Lead, Company, Said, Claim, Ruling, Count };

class RejectionListModel final : public RowsModel<RejectionRow, RejectionColumn> {
    Q_OBJECT
public:
    explicit RejectionListModel(QTimeZone zone, QObject* parent = nullptr) : RowsModel(parent), zone_(std::move(zone)) {}

protected:
    [[nodiscard]] QVariant cellOf(const RejectionRow& row, RejectionColumn column, int role) const override;
    [[nodiscard]] QVariant header(RejectionColumn column, int role) const override;

private:
    QTimeZone zone_;
};

/// The newest first.
[[nodiscard]] std::vector<RejectionRow> rejectionsOf(const FeedbackLoad& load, const std::string& reason, const std::string& clause);

}  // namespace handschlag::ui
