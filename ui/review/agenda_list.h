#pragma once
// The agenda at the left: points in their order with a tick for those gone through. Drag or Alt+Up/Down moves, Space ticks; hidden points are shown
// struck out and left out of the presentation.

#include <QListWidget>
#include <set>
#include <string>
#include <vector>

#include "core/review/meeting.h"

namespace handschlag::ui {

class AgendaList : public QListWidget {
    Q_OBJECT
public:
    explicit AgendaList(QWidget* parent = nullptr);
    /// Those of a frozen quarter cannot be changed, and what was corrected since comes last.
    void present(const std::vector<review::AgendaPoint>& points, const std::set<std::string>& gone, bool frozen);
    [[nodiscard]] std::string currentKey() const;
    void setCurrentKey(const std::string& key);
    /// In the order of the list, hidden ones left out.
    [[nodiscard]] std::vector<std::string> shownKeys() const;
    [[nodiscard]] std::vector<std::string> allKeys() const;
    /// Up (-1) or down (1) by one.
    void moveCurrent(int by);

signals:
    void chosen(const std::string& key);
    void reordered(const std::vector<std::string>& keys);
    void ticked(const std::string& key, bool gone);

protected:
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::string keyOf(const QListWidgetItem* item) const;
    void write(QListWidgetItem* item, const review::AgendaPoint& point, int number, bool gone);

    std::vector<review::AgendaPoint> points_;
    bool frozen_ = false;
    bool filling_ = false;
};

}  // namespace handschlag::ui
