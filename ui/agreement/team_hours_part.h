#pragma once
// Whose hours stand below: everybody's, or those of a team that keeps others in their place. Teams are added from those the routes name, with
// everybody's hours to begin with, and lose their own hours again; both can be taken back like every edit.

#include <functional>
#include <string>
#include <vector>

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace handschlag::ui {

/// In the place of the number of a team in the clause.
constexpr int everybodysHours = -1;

/// Teams that routes lead to and that have no hours of their own, in the order of the routes.
[[nodiscard]] std::vector<std::string> teamsWithoutHours(const agreement::Document& document);

class TeamHoursPart : public ClausePart {
    Q_OBJECT
public:
    /// The editors of one set of hours; made anew when another is chosen.
    using Detail = std::function<ClausePart*(int team)>;
    TeamHoursPart(Draft* draft, Detail detail, QWidget* parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void createSwitch();
    void choose(int team);
    void followDocument();
    void fillSwitch();
    void fillOffers();
    void add(const std::string& team);
    void remove();
    void enableButtons();
    void showProblems();

    Draft* draft_;
    Detail makeDetail_;
    QVBoxLayout* column_;
    QLabel* whoseTitle_;
    QComboBox* whose_;
    QToolButton* add_;
    QToolButton* remove_;
    QLabel* hint_;
    QLabel* problems_;  ///< of all teams, whichever is shown
    ClausePart* detail_ = nullptr;
    int team_ = everybodysHours;
    std::vector<std::string> names_;  ///< of the teams as the switch lists them
};

}  // namespace handschlag::ui
