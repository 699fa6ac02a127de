#pragma once
// The queue as rows under headings. Every update becomes precise row signals, so views keep selection and place; only where hundreds of
// rows change at once they are all set anew. A single lead is found, placed and counted in O(log n). Decisions show at once: a lead that
// was just decided stays away, one just taken back stays, until the workspace has answered (settle).

#include <QAbstractTableModel>
#include <QTimeZone>
#include <array>
#include <map>
#include <set>
#include <span>
#include <unordered_map>

#include "ui/queue/queue_lines.h"

namespace handschlag::ui {

class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CompanyColumn, ContactColumn, CellColumn, ReadinessColumn, DueColumn, ClaimedColumn, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole, HandoverRole, OverdueRole };

    explicit QueueModel(QTimeZone zone, QObject* parent = nullptr);

    void setEntries(std::vector<usecase::QueueEntry> entries, Instant now);
    /// These handovers were read again; those that did not come back are no part of the queue any more.
    void update(std::span<const HandoverId> asked, std::vector<usecase::QueueEntry> entries, Instant now);
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

    /// Marks for a decision on several leads: check boxes that show as soon as one is marked.
    void setMarked(HandoverId id, bool on);
    void markAllShown();
    void unmarkAll();
    [[nodiscard]] bool isMarked(HandoverId id) const { return marked_.contains(id); }
    /// Of those that are shown, in their order.
    [[nodiscard]] std::vector<HandoverId> markedLeads() const;

    [[nodiscard]] const QueueCounts& counts() const { return counts_; }
    [[nodiscard]] const usecase::QueueEntry* entryAt(const QModelIndex& index) const;
    [[nodiscard]] const usecase::QueueEntry* entry(HandoverId id) const;
    [[nodiscard]] QModelIndex indexOf(HandoverId id) const;
    /// The lead below (offset 1) or above (-1), headings skipped; none at the end.
    [[nodiscard]] HandoverId neighbour(HandoverId id, int offset) const;
    [[nodiscard]] HandoverId firstLead() const;
    [[nodiscard]] bool holdsLeads() const { return !kept_.empty(); }
    /// Somebody works on one of them.
    [[nodiscard]] bool holdsClaimed() const { return claimed_ > 0; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    void countsChanged();
    void marksChanged();

private:
    struct OpenStep {
        int number = 0;
        std::optional<usecase::QueueEntry> shown;  ///< absent: taken away
    };
    struct Kept {
        usecase::QueueEntry entry;
        QueueLine line;      ///< where it stands if it is shown
        bool shown = false;
        QString search;      ///< what a search looks through; made when the first search asks
    };
    void put(usecase::QueueEntry entry);
    void drop(HandoverId id);
    /// Nothing is done for a lead that a decision has taken away meanwhile.
    void putRead(usecase::QueueEntry entry);
    void dropRead(HandoverId id);
    void count(const Kept& kept, int difference);
    [[nodiscard]] bool isWanted(Kept& kept, const QString& needle) const;

    [[nodiscard]] int rowOf(const QueueLine& line) const;
    [[nodiscard]] int headingRow(usecase::QueueSection section) const;
    void insertLine(const QueueLine& line);
    void removeLine(const QueueLine& line);
    void moveLine(const QueueLine& from, const QueueLine& to);
    void insertHeading(usecase::QueueSection section);
    void removeHeading(usecase::QueueSection section);
    [[nodiscard]] std::vector<HandoverId> passedBy(Instant now) const;
    /// All rows anew.
    void rebuild();
    void announce();
    void repaintMarks();
    [[nodiscard]] int& shownIn(usecase::QueueSection section) { return shown_[static_cast<std::size_t>(section)]; }
    [[nodiscard]] int shownIn(usecase::QueueSection section) const { return shown_[static_cast<std::size_t>(section)]; }
    [[nodiscard]] QVariant leadData(const usecase::QueueEntry& entry, int column, int role) const;
    [[nodiscard]] QString headingText(usecase::QueueSection section) const;
    [[nodiscard]] QString cellText(const usecase::QueueEntry& entry, int column) const;

    QTimeZone zone_;
    std::unordered_map<HandoverId, Kept> kept_;
    std::map<HandoverId, OpenStep> openSteps_;
    std::vector<QueueLine> lines_;     ///< ascending
    std::array<int, 3> shown_{};       ///< leads by section
    std::array<int, 3> announced_{};   ///< what the headings say
    std::vector<std::int64_t> dues_;   ///< of the team's leads, ascending: counts are found by halving
    int claimed_ = 0;
    bool quiet_ = false;  ///< rows and counts are made anew at the end
    std::set<HandoverId> marked_;
    QueueFilter filter_;
    QueueCounts counts_;
    Instant now_;
    int lastStep_ = 0;
};

}  // namespace handschlag::ui
