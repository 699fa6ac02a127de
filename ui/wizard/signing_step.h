#pragma once
// Step 9: what is still missing before both sides can sign, as a list to jump from, and the actions that propose, sign and hand out.

#include "ui/wizard/wizard_step.h"

class QAction;
class QLabel;
class QListWidget;

namespace handschlag::ui {

class SigningStep : public WizardStep {
    Q_OBJECT
public:
    /// actions: of the Agreement page, in the order they are needed; they are offered as their state allows.
    SigningStep(const QList<QAction*>& actions, Session* session, Draft* draft, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void follow(const AgreementLoad& load) override;
    void showPast(const PastImpactPtr& past) override;
    void retranslate() override;

private:
    enum class Mark { Done, Open, Weigh };
    /// step: where it can be mended; -1: at the clause, if there is one.
    struct Line {
        Mark mark = Mark::Open;
        QString text;
        int step = -1;
        handover::ClauseKind clause = handover::ClauseKind::Unknown;
    };
    void refresh();
    [[nodiscard]] std::vector<Line> lines() const;
    void addPeople(std::vector<Line>& lines) const;
    void addProblems(std::vector<Line>& lines) const;
    void addPromise(std::vector<Line>& lines) const;
    void addState(std::vector<Line>& lines) const;
    void jump(int row);

    AgreementLoad load_;
    PastImpactPtr past_;
    std::vector<Line> lines_;
    QLabel* summary_;
    QListWidget* list_;
};

}  // namespace handschlag::ui
