#pragma once
// Pairs of leads of the workspace: likely one person, merged, or kept apart.

#include <QTimeZone>

#include <vector>

#include "core/usecase/duplicates.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

enum class DuplicatePairColumn { Score, Reason, First, Second, When, Count };

class DuplicatePairModel : public TableModel<DuplicatePairColumn> {
    Q_OBJECT
public:
    explicit DuplicatePairModel(QTimeZone zone, QObject* parent = nullptr) : TableModel(parent), zone_(std::move(zone)) {}

    void showLikely(const std::vector<usecase::LikelyPair>& pairs);
    void showDecided(const std::vector<usecase::DecidedPair>& pairs);
    [[nodiscard]] usecase::LeadPair at(int line) const;
    /// Takes lines away that were decided; the others stay where they are.
    void remove(const std::vector<usecase::LeadPair>& pairs);
    void retranslate();

protected:
    [[nodiscard]] int lineCount() const override { return static_cast<int>(lines_.size()); }
    [[nodiscard]] QVariant cell(DuplicatePairColumn column, int row, int role) const override;
    [[nodiscard]] QVariant header(DuplicatePairColumn column, int role) const override;

private:
    struct Line {
        usecase::LeadGlimpse first;
        usecase::LeadGlimpse second;
        leads::Likeness likeness;
        Instant at;  ///< of a decision
    };
    void show(std::vector<Line> lines);
    QTimeZone zone_;
    std::vector<Line> lines_;
};

}  // namespace handschlag::ui
