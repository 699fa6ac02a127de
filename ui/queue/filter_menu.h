#pragma once
// What of the queue is shown beyond search and team: inquiries only, one kind of duty; and filters saved under a name, recalled by menu or
// Ctrl+Alt+1 to 9, deleted by menu. They are remembered per workspace.

#include <QMenu>
#include <optional>

#include "core/handover/handover.h"
#include "ui/shared/view_memory.h"

class QActionGroup;

namespace handschlag::ui {

/// One filter as it is remembered. team as the header numbers it: 0 every team, -1 one's own queue.
struct SavedFilter {
    QString name;
    QString search;
    qint64 team = 0;
    bool inquiryOnly = false;
    handover::Duty duty = handover::Duty::None;  ///< None: every kind
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

[[nodiscard]] QVariantMap toMap(const SavedFilter& filter);
/// Unknown duties become "every kind".
[[nodiscard]] SavedFilter filterFromMap(const QVariantMap& map);

class FilterMenu : public QMenu {
    Q_OBJECT
public:
    /// page: where the keys of saved filters work.
    FilterMenu(const ViewMemory& memory, QWidget* page);

    [[nodiscard]] bool inquiryOnly() const;
    [[nodiscard]] handover::Duty duty() const { return duty_; }
    /// Saves what is shown now; one of the same name is replaced.
    void save(const SavedFilter& filter);
    void remove(const QString& name);
    [[nodiscard]] const QList<SavedFilter>& saved() const { return saved_; }
    void retranslate();

signals:
    void changed();
    /// Everything of it, search and team too, is to be shown.
    void recalled(const handschlag::ui::SavedFilter& filter);
    /// Asks for a name and whatever else is shown now.
    void saveWanted();

private:
    void recall(const SavedFilter& filter);
    void setDuty(handover::Duty duty);
    void listSaved();
    void store();

    ViewMemory memory_;
    QWidget* page_;
    QList<SavedFilter> saved_;
    handover::Duty duty_ = handover::Duty::None;
    QAction* inquiries_;
    QMenu* duties_;
    QActionGroup* dutyGroup_;
    QAction* save_;
    QMenu* delete_;
    QList<QAction*> savedActions_;
};

}  // namespace handschlag::ui
