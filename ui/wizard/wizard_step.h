#pragma once
// One of the ten steps: what it is about, which clause it writes, and its fields. Steps edit the draft of the Agreement page, with its history
// and its saving; they have no state of their own that could be lost.

#include <QWidget>

#include "core/handover/cited_clause.h"
#include "ui/agreement/agreement_load.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/what_if_backtest.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class WizardStep : public QWidget {
    Q_OBJECT
public:
    WizardStep(Session* session, Draft* draft, QWidget* parent = nullptr) : QWidget(parent), session_(session), draft_(draft) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// What is to be decided here, in a sentence or two.
    [[nodiscard]] virtual QString explanation() const = 0;
    /// The clause it changes, whose sentence stands above its fields; Unknown: none.
    [[nodiscard]] virtual handover::ClauseKind clause() const { return handover::ClauseKind::Unknown; }
    /// The step is in sight now.
    virtual void enter() {}
    /// Versions, persons and states as they stand.
    virtual void follow(const AgreementLoad&) {}
    /// Leads or their past may be others than they were.
    virtual void forget() {}
    /// The draft was played against history.
    virtual void showPast(const PastImpactPtr&) {}
    virtual void retranslate() {}

signals:
    void failed(const handschlag::Error& error);
    /// Counted from 0.
    void stepRequested(int step);
    /// A clause that no step is about.
    void clauseRequested(handschlag::handover::ClauseKind kind);

protected:
    [[nodiscard]] Session& session() const { return *session_; }
    [[nodiscard]] Draft& draft() const { return *draft_; }

private:
    Session* session_;
    Draft* draft_;
};

/// The step that is about this clause, counted from 0; nothing if none is.
[[nodiscard]] std::optional<int> stepOfClause(handover::ClauseKind kind);

inline constexpr int sidesStep = 0;
inline constexpr int supplyStep = 5;

}  // namespace handschlag::ui
