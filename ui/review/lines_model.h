#pragma once
// A table of texts: lines with an id each, so that views keep their place when some come, go or change. Figures stand at the right of their column.

#include <QAbstractTableModel>
#include <QStringList>
#include <string>
#include <vector>

#include "ui/shared/theme.h"

namespace handschlag::ui {

struct LineCell {
    QString text;
    bool number = false;  ///< set flush right
    bool strong = false;
    theme::Tone tone = theme::Tone::Neutral;
    QString hint = {};
    QString detail = {};  ///< under it, smaller and muted
    friend bool operator==(const LineCell&, const LineCell&) = default;
};

struct TextLine {
    std::string id;  ///< unique
    std::vector<LineCell> cells;
    friend bool operator==(const TextLine&, const TextLine&) = default;
};

class LinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : int { DetailRole = Qt::UserRole + 1, StrongRole };
    using QAbstractTableModel::QAbstractTableModel;
    void setHeaders(const QStringList& headers);
    void setLines(std::vector<TextLine> lines);
    [[nodiscard]] const std::vector<TextLine>& lines() const { return lines_; }
    [[nodiscard]] const TextLine* lineAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(headers_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList headers_;
    std::vector<TextLine> lines_;
};

}  // namespace handschlag::ui
