#pragma once
// The queue as rows under headings. Every update becomes precise row signals, so views keep selection and place. Decisions show at
// once: a lead that was just decided stays away, one just taken back stays, until the workspace has answered (settle).

#include <QAbstractTableModel>
#include <QTimeZone>
#include <array>
#include <map>

#include "ui/queue/queue_lines.h"

namespace handschlag::ui {

class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CompanyColumn, ContactColumn, CellColumn, ReadinessColumn, DueColumn, ClaimedColumn, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole, HandoverRole, OverdueRole };

    explicit QueueModel(QTimeZone zone, QObject* parent = nullptr);

    void setEntries(std::vector<usecase::QueueEntry> entries, Instant now);
    /// Time went on: repaints the due column only, and moves what became overdue.
    void setNow(Instant now);
    void setFilter(QueueFilter filter);
    [[nodiscard]] const QueueFilter& filter() const { return filter_; }
    void retranslate();

    /// Takes a lead away before the workspace has answered; the number names this step for settle().
    int take(HandoverId id);
    int putBack(usecase::QueueEntry entry);
    /// The workspace has answered; from now on what it says of this lead counts, unless a later step is still open.
    void settle(HandoverId id, int step);

    [[nodiscard]] const QueueCounts& counts() const { return counts_; }
    [[nodiscard]] const usecase::QueueEntry* entryAt(const QModelIndex& index) const;
    [[nodiscard]] const usecase::QueueEntry* entry(HandoverId id) const;
    [[nodiscard]] QModelIndex indexOf(HandoverId id) const;
    /// The lead below (offset 1) or above (-1), headings skipped; none at the end.
    [[nodiscard]] HandoverId neighbour(HandoverId id, int offset) const;
    [[nodiscard]] HandoverId firstLead() const;
    [[nodiscard]] bool holdsLeads() const { return !entries_.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    void countsChanged();

private:
    struct OpenStep {
        int number = 0;
        std::optional<usecase::QueueEntry> shown;  ///< absent: taken away
    };
    void rearrange();
    void countHeadings();
    void removeGone(const std::vector<QueueLine>& wanted);
    void arrange(const std::vector<QueueLine>& wanted);
    [[nodiscard]] std::vector<const usecase::QueueEntry*> pointers() const;
    [[nodiscard]] QVariant leadData(const usecase::QueueEntry& entry, int column, int role) const;
    [[nodiscard]] QString headingText(usecase::QueueSection section) const;
    [[nodiscard]] QString cellText(const usecase::QueueEntry& entry, int column) const;

    QTimeZone zone_;
    std::map<HandoverId, usecase::QueueEntry> entries_;
    std::map<HandoverId, OpenStep> openSteps_;
    std::vector<QueueLine> lines_;
    QueueFilter filter_;
    QueueCounts counts_;
    std::array<int, 3> headingCounts_{};  ///< by section; changes only after the rows are in place
    Instant now_;
    int lastStep_ = 0;
};

}  // namespace handschlag::ui
