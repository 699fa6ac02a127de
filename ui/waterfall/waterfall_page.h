#pragma once
// The waterfall: how leads pass the stages, with the leads behind every number; beside it how much of the promised leads is delivered, and how
// both sides kept their promises.

#include "ui/shared/page.h"

class QTabWidget;

namespace handschlag::ui {

class PromisesView;
class TargetsView;
class WaterfallView;

class WaterfallPage : public Page {
    Q_OBJECT
public:
    explicit WaterfallPage(Session* session, QWidget* parent = nullptr);
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;

private:
    void connectSignals();
    void reloadOther();
    void openLead(LeadId lead);

    QTabWidget* tabs_ = nullptr;
    WaterfallView* waterfall_ = nullptr;
    TargetsView* targets_ = nullptr;
    PromisesView* promises_ = nullptr;
};

}  // namespace handschlag::ui
