#pragma once
// The bottom of the window: workspace, who acts, version, how fresh the data are, running work.

#include <QStatusBar>
#include <QTimeZone>

#include <optional>

#include "ui/shell/workspace_overview.h"

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace handschlag::ui {

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void showWorkspace(const QString& name, const QString& path);
    void showOverview(const WorkspaceOverview& overview, Instant now, const QTimeZone& zone);
    void showActor(const std::optional<usecase::Person>& actor);
    void clearWorkspace();
    /// Shows the bar after a moment, so that short work does not flicker.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);

signals:
    void personChosen(const handschlag::usecase::Person& person);
    void addPersonRequested();
    void cancelRequested();
    void agreementRequested();
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillPeople();
    [[nodiscard]] QString versionText() const;
    void showData();

    QLabel* workspace_;
    QToolButton* person_;
    QToolButton* version_;
    QToolButton* data_;
    QLabel* work_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QMenu* people_;
    QTimer* delay_;
    WorkspaceOverview overview_;
    std::optional<usecase::Person> actor_;
    Instant now_;
    QTimeZone zone_;
    bool open_ = false;
};

}  // namespace handschlag::ui
