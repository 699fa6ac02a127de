#pragma once
// Hands over what qualifies while the window is open: when it opens, and once a minute if leads or agreements changed or an hour has begun.
// On a worker of its own, so that nobody's decision waits for it; heard of only when something was handed over.

#include <QObject>
#include <QTimer>

#include "core/usecase/handovers.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class HandoverTimer : public QObject {
    Q_OBJECT
public:
    explicit HandoverTimer(Session* session, QObject* parent = nullptr);
    void start();
    /// What the timer does each minute.
    void tick();

signals:
    void handedOver(const handschlag::usecase::HandoverReport& report);
    /// It ran and had nothing to say.
    void ranQuietly();

private:
    [[nodiscard]] bool mayRun() const;
    void run(Instant now);

    Session* session_;
    QTimer timer_;
    std::int64_t hour_ = -1;  ///< of the last run
    bool changed_ = true;
    bool running_ = false;
};

}  // namespace handschlag::ui
