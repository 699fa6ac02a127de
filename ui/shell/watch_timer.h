#pragma once
// Reads the watched folder while the window is open, when it is due: looks once a minute, on a worker of its own. A folder that cannot be read is
// told once and tried again every ten minutes.

#include <QObject>
#include <QTimer>

#include "core/usecase/watched_folder.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class WatchTimer : public QObject {
    Q_OBJECT
public:
    explicit WatchTimer(Session* session, QObject* parent = nullptr);
    void start();
    /// What the timer does each minute.
    void tick();

signals:
    /// It was due: what was imported, and what needs somebody to look at it; either may be empty.
    void ran(const QString& imported, const QStringList& problems);
    /// It was not, or is told already.
    void ranQuietly();

private:
    void take(const Result<usecase::WatchReport>& report);

    Session* session_;
    QTimer timer_;
    int rest_ = 0;  ///< minutes until it is tried again
    bool told_ = false;
    bool running_ = false;
};

}  // namespace handschlag::ui
