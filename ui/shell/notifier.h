#pragma once
// Looks on the worker, now and then, for notices that concern the window's person, gathers them into one, keeps quiet when that is wanted
// and catches up afterwards. How a notice is shown is the sink's business.
//
//   Notifier notifier(&session, &trayIcon);
//   notifier.start();

#include <QObject>
#include <QTimer>

#include <optional>

#include "core/usecase/duty_watch.h"
#include "ui/shell/notice_words.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class NoticeSink {
public:
    virtual ~NoticeSink() = default;
    virtual void show(const NoticeMessage& message) = 0;
};

class Notifier : public QObject {
    Q_OBJECT
public:
    /// Session and sink must outlive it; no sink: only counts.
    Notifier(Session* session, NoticeSink* sink, QObject* parent = nullptr);
    void start();
    /// Looks now; also what the timer does.
    void look();
    [[nodiscard]] const usecase::DutyCounts& counts() const { return counts_; }

signals:
    void countsChanged(const handschlag::usecase::DutyCounts& counts);

private:
    /// What the worker found.
    struct Look {
        usecase::DutyWatchPtr watch;
        std::vector<NoticedLead> leads;
        bool quiet = false;
    };
    [[nodiscard]] static Result<Look> lookFor(usecase::Store& store, usecase::DutyWatchPtr watch, PersonId person, const handover::NoticeSettings& settings,
                                              Instant last, Instant now);
    void take(const Look& look, PersonId person, const handover::NoticeSettings& settings, Instant now);

    Session* session_;
    NoticeSink* sink_;
    QTimer timer_;
    usecase::DutyWatchPtr watch_;  ///< none: something changed since
    usecase::DutyCounts counts_;
    bool looking_ = false;
    bool again_ = false;
    bool wasQuiet_ = false;
};

}  // namespace handschlag::ui
