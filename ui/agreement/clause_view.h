#pragma once
// The selected clause: its title, the sentence that people sign, what is wrong with it, and the parts that edit it.

#include <QScrollArea>

#include "core/agreement/validation.h"
#include "ui/agreement/clause_parts.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace handschlag::ui {

class PointsView;

class ClauseView : public QScrollArea {
    Q_OBJECT
public:
    explicit ClauseView(Draft* draft, QWidget* parent = nullptr);

    void showClause(handover::ClauseKind kind);
    [[nodiscard]] handover::ClauseKind kind() const { return kind_; }
    /// Between the clause's text and its editors.
    [[nodiscard]] PointsView* points() const { return points_; }
    void showProblems(const std::vector<agreement::Problem>& problems);
    void retranslate();

private:
    void showSentence();

    Draft* draft_;
    handover::ClauseKind kind_ = handover::ClauseKind::Unknown;
    QWidget* page_;
    QVBoxLayout* column_;
    QLabel* title_;
    QLabel* sentence_;
    QToolButton* wholeText_;  ///< unfolds a long clause
    QLabel* errors_;
    QLabel* warnings_;
    PointsView* points_;
    ClauseParts parts_;
};

}  // namespace handschlag::ui
