#pragma once
// The rows of one section of marketing's desk, with deadlines that run.

#include <QTimeZone>

#include <optional>

#include "ui/desk/desk_words.h"
#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {

struct DeskLine {
    usecase::DeskRow row;
    [[nodiscard]] std::int64_t key() const { return row.id(); }
    friend bool operator==(const DeskLine&, const DeskLine&) = default;
};

enum class DeskColumn { Company, What, Due, Name, Cell, Holder, Count };

class DeskModel final : public RowsModel<DeskLine, DeskColumn> {
    Q_OBJECT
public:
    explicit DeskModel(QTimeZone zone, QObject* parent = nullptr) : RowsModel(parent), zone_(std::move(zone)) {}

    /// Another section begins anew, the same one changes by precise rows.
    void show(usecase::DeskSection section, const std::vector<usecase::DeskRow>& rows, std::optional<agreement::Document> document, Instant now);
    /// Deadlines are said anew; nothing else changes.
    void setNow(Instant now);
    [[nodiscard]] usecase::DeskSection section() const { return section_; }
    [[nodiscard]] int rowOf(std::int64_t id) const;  ///< -1: not there
    /// Takes a row out that is dealt with, ahead of the answer of the workspace.
    void take(std::int64_t id);
    static constexpr int overdueRole = Qt::UserRole + 2;

protected:
    [[nodiscard]] QVariant cellOf(const DeskLine& line, DeskColumn column, int role) const override;
    [[nodiscard]] QVariant header(DeskColumn column, int role) const override;

private:
    [[nodiscard]] QString text(const usecase::DeskRow& row, DeskColumn column) const;

    QTimeZone zone_;
    usecase::DeskSection section_ = usecase::DeskSection::Returned;
    std::optional<agreement::Document> document_;
    Instant now_;
};

}  // namespace handschlag::ui
