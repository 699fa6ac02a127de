#pragma once
// Above the queue: how much is waiting, search, team, and the page's own menu.

#include <QWidget>
#include <vector>

#include "ui/queue/queue_lines.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace handschlag::ui {

class QueueHeader : public QWidget {
    Q_OBJECT
public:
    /// The actions stand as buttons at the right; menu holds what is seldom needed.
    QueueHeader(const QList<QAction*>& buttons, QMenu* menu, QWidget* parent = nullptr);

    void showCounts(const QueueCounts& counts);
    /// Keeps the choice if that team is still there.
    void setTeams(const std::vector<usecase::Team>& teams);
    /// mine: the person's own queue; none: every team.
    void chooseTeam(TeamId team);
    [[nodiscard]] TeamId chosen() const { return wanted_; }
    static constexpr TeamId mine{-1};
    /// Who acts in this window, and so has a queue; none: nobody has chosen yet.
    void setPerson(std::optional<PersonId> person);
    void setSearch(const QString& text);
    void focusSearch();
    [[nodiscard]] QueueFilter filter() const;
    void retranslate();

signals:
    void filterChanged();

private:
    QLabel* counts_;
    QLineEdit* search_;
    QComboBox* team_;
    QToolButton* menu_;
    QueueCounts shown_;
    void fillTeams();
    TeamId wanted_;
    std::optional<PersonId> person_;
    std::vector<usecase::Team> teams_;
};

}  // namespace handschlag::ui
