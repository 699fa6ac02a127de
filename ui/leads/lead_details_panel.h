#pragma once
// One lead at the right of the list: who it is, why it has its score, its fields, its history.

#include <QTimeZone>
#include <QWidget>

#include <optional>

#include "core/usecase/lead_views.h"

class QLabel;
class QTabWidget;

namespace handschlag::ui {

class LeadTree;
class ScoreBadge;
class ScoreBar;

class LeadDetailsPanel : public QWidget {
    Q_OBJECT
public:
    explicit LeadDetailsPanel(QTimeZone zone, QWidget* parent = nullptr);
    void show(const usecase::LeadDetails& details, const agreement::Document& document);
    void clear();
    void retranslate();
    /// Puts the focus on the tab that is open.
    void enter();

signals:
    /// Escape: back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createViews();
    void fillIdentity();
    void fillBars();
    void fillWhy();
    void fillFields();
    void fillHistory();

    QTimeZone zone_;
    std::optional<usecase::LeadDetails> details_;
    agreement::Document document_;
    QLabel* name_;
    QLabel* about_;
    ScoreBadge* badge_;
    ScoreBar* fit_;
    ScoreBar* behaviour_;
    QTabWidget* tabs_;
    LeadTree* why_;
    LeadTree* fields_;
    LeadTree* history_;
};

}  // namespace handschlag::ui
