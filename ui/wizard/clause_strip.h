#pragma once
// The sentence that a step writes, as both sides will sign it, and what is wrong with that clause. Long ones are folded.

#include <QFrame>

#include "core/handover/cited_clause.h"
#include "ui/agreement/draft.h"

class QLabel;
class QToolButton;

namespace handschlag::ui {

class ClauseStrip : public QFrame {
    Q_OBJECT
public:
    explicit ClauseStrip(Draft* draft, QWidget* parent = nullptr);
    void showClause(handover::ClauseKind kind);
    void retranslate();

private:
    void refresh();
    void showText();
    void showProblems();

    Draft* draft_;
    handover::ClauseKind kind_ = handover::ClauseKind::Unknown;
    QLabel* heading_;
    QLabel* problems_;
    QLabel* text_;
    QToolButton* whole_;
};

}  // namespace handschlag::ui
