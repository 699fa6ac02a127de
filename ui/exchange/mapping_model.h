#pragma once
// One line a column of the file: its name, its first values, what they are by their looks, what the column means, and the format of its
// dates. The last two can be edited.

#include "core/exchange/mapping.h"
#include "ui/exchange/import_source.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

enum class MappingColumn { Header, Samples, Type, Target, Format, Count };

class MappingModel : public TableModel<MappingColumn> {
    Q_OBJECT
public:
    using TableModel::TableModel;

    /// The columns of a file and what a mapping says of them.
    void show(const ImportSource& source, exchange::FileKind kind, const exchange::Mapping& mapping);
    [[nodiscard]] exchange::FileKind kind() const { return kind_; }
    /// header > target of every column that is not left out.
    [[nodiscard]] std::map<std::string, exchange::ColumnTarget, std::less<>> columns() const;
    void retranslate();

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// What a column means was changed by hand.
    void edited();

protected:
    [[nodiscard]] int lineCount() const override { return static_cast<int>(lines_.size()); }
    [[nodiscard]] QVariant cell(MappingColumn column, int row, int role) const override;
    [[nodiscard]] QVariant header(MappingColumn column, int role) const override;

private:
    struct Line {
        std::string header;
        QString samples;
        exchange::ColumnProfile profile;
        std::optional<exchange::ColumnTarget> target;
        std::string format;  ///< kept while the column means something else
        [[nodiscard]] bool isDate() const { return target && target->type == leads::FieldKind::Instant; }
    };
    std::vector<Line> lines_;
    exchange::FileKind kind_ = exchange::FileKind::Leads;
};

}  // namespace handschlag::ui
