#pragma once
// What a window remembers of a workspace: splitters, columns, filters, the last page. Without settings it remembers nothing, which
// suits tests.

#include <QString>
#include <QVariant>

class QHeaderView;
class QSettings;
class QSplitter;

namespace handschlag::ui {

class ViewMemory {
public:
    ViewMemory() = default;
    /// The settings must outlive this.
    ViewMemory(QSettings* settings, QString group) : settings_(settings), group_(std::move(group)) {}

    [[nodiscard]] QVariant value(const QString& name, const QVariant& otherwise = {}) const;
    void setValue(const QString& name, const QVariant& value) const;
    /// Restores now, stores on every later change. name is unique within the workspace, e.g. "leads/splitter".
    void keep(QSplitter* splitter, const QString& name) const;
    /// Column order, widths, hidden columns and the sort indicator. Call when the model has its columns.
    void keep(QHeaderView* header, const QString& name) const;

private:
    QSettings* settings_ = nullptr;
    QString group_;
};

}  // namespace handschlag::ui
