#pragma once
// Keeps the impact panel true: counts follow every edit at once, history follows when typing pauses, and the dragged line shows what the
// draft would be before it is.

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/base/change_set.h"
#include "ui/agreement/impact_panel.h"

namespace handschlag::ui {

class Draft;
class FlipsDialog;

class ImpactLive : public QObject {
    Q_OBJECT
public:
    ImpactLive(Session* session, Draft* draft, ImpactPanel* panel, QObject* parent = nullptr);

    void setCompared(ImpactPanel::Compared compared, int version, const agreement::Document& document);
    void follow(const ChangeSet& changes);
    /// Reads the leads; the first time it is called, and whenever they may be others.
    void reload();
    void retranslate();
    [[nodiscard]] WhatIf& counts() { return whatIf_; }
    [[nodiscard]] bool isPlaying() const { return past_.isRunning(); }

signals:
    void leadOpened(handschlag::LeadId lead);
    /// The draft was played against history.
    void played(const handschlag::ui::PastImpactPtr& past);

private:
    using DocumentPtr = std::shared_ptr<const agreement::Document>;
    void connectPanel();
    void draftChanged();
    void turning(qlonglong points);
    void showTurned();
    void turnTo(qlonglong points, const QString& place);
    void step(qlonglong points);
    void showFlips();

    Session* session_;
    Draft* draft_;
    ImpactPanel* panel_;
    WhatIf whatIf_;
    WhatIfBacktest past_;
    DocumentPtr document_, compared_;
    std::optional<qlonglong> turnedTo_;  ///< where a drag stands and was not shown yet
    QTimer frame_;
    QPointer<FlipsDialog> dialog_;
    bool loading_ = false;
    bool loadAgain_ = false;
};

}  // namespace handschlag::ui
