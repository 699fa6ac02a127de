#pragma once
// The program in the system's notification area, where there is one: a sign with the number of overdue leads, and notices one can click.

#include <QObject>

#include "core/usecase/duty_watch.h"
#include "ui/shell/notifier.h"

class QMenu;
class QSystemTrayIcon;

namespace handschlag::ui {

class TrayIcon : public QObject, public NoticeSink {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    void show(const NoticeMessage& message) override;
    void setCounts(const usecase::DutyCounts& counts);
    void hide();

signals:
    /// A notice was clicked: its lead, or none.
    void opened(handschlag::HandoverId handover, bool toDesk);
    /// The sign was clicked.
    void activated();

private:
    [[nodiscard]] bool makeIcon();

    QSystemTrayIcon* icon_ = nullptr;
    NoticeMessage last_;
};

/// The program's sign with a number on it; without for none.
[[nodiscard]] QIcon badgedIcon(int number);

}  // namespace handschlag::ui
