#pragma once
// Says across every page when nothing is signed: a trial runs, or only a draft exists.

#include <QFrame>
#include <QTimeZone>

#include "ui/shell/workspace_overview.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class StateBanner : public QFrame {
    Q_OBJECT
public:
    explicit StateBanner(QWidget* parent = nullptr);
    void show(const WorkspaceOverview& overview, const QTimeZone& zone, bool agreementVisible);

signals:
    void agreementRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* sign_;
    QLabel* text_;
    QPushButton* open_;
};

}  // namespace handschlag::ui
