#pragma once
// The list of the queue: section headings across the whole width, one lead selected, and its place kept while rows come and go.

#include <QTreeView>
#include <functional>

#include "core/base/ids.h"

namespace handschlag::ui {

class QueueModel;

class QueueList : public QTreeView {
    Q_OBJECT
public:
    explicit QueueList(QueueModel* model, QWidget* parent = nullptr);

    [[nodiscard]] HandoverId current() const;
    /// Selects this lead, or the first one if it is gone; nothing in an empty list.
    void select(HandoverId id);
    void step(int offset);
    /// Letters are commands: one that is not possible now must not jump to a company either.
    void keyboardSearch(const QString&) override {}
    /// Runs a change of the model; the selected lead stays where it was on the screen.
    void keepingPlace(const std::function<void()>& change);

signals:
    void currentLeadChanged();

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    /// "Worked on by" takes room only if somebody does, the contact only where there is room.
    void hideEmptyColumns();

    QueueModel* queue_;
};

}  // namespace handschlag::ui
