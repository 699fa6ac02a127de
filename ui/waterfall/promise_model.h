#pragma once
// How the promises were kept, as a table: a row a promise and side, or team where one may be shown.

#include <tuple>

#include "ui/waterfall/promise_words.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct PromiseRow {
    handover::ComplianceRow of;
    pipeline::Rate kept;
    QString whose;
    QString promised;
    [[nodiscard]] auto key() const { return std::tuple(of.side, of.promise, of.team); }
    friend bool operator==(const PromiseRow&, const PromiseRow&) = default;
};

/// In the order in which they are shown.
[[nodiscard]] std::vector<PromiseRow> promiseRows(const usecase::ComplianceReport& report);

enum class PromiseColumn { Promise, Whose, Judged, Kept, Interval, Met, Late, Missed, Excused, Pending, Promised, Count };

class PromiseModel final : public RowsModel<PromiseRow, PromiseColumn> {
    Q_OBJECT
public:
    explicit PromiseModel(QObject* parent = nullptr) : RowsModel(parent) {}

protected:
    [[nodiscard]] QVariant cellOf(const PromiseRow& row, PromiseColumn column, int role) const override;
    [[nodiscard]] QVariant header(PromiseColumn column, int role) const override;

private:
    [[nodiscard]] static QString text(const PromiseRow& row, PromiseColumn column);
    [[nodiscard]] static QVariant number(const PromiseRow& row, PromiseColumn column);
};

}  // namespace handschlag::ui
