#pragma once
// A task that stops when whoever asked no longer wants it, or when somebody cancels in the status bar; what others wait for goes on.
//
//   const EitherStop stop(progress, own.get_token());
//   usecase::feedback(store, query, stop.progress());

#include <stop_token>

#include "core/base/progress.h"

namespace handschlag::ui {

class EitherStop {
public:
    EitherStop(const Progress& outer, const std::stop_token& own)
        : report_(outer.report), outer_(outer.stop, Forward{&both_}), own_(own, Forward{&both_})
    {
    }
    EitherStop(const EitherStop&) = delete;
    EitherStop& operator=(const EitherStop&) = delete;
    [[nodiscard]] Progress progress() const { return {report_, both_.get_token()}; }

private:
    struct Forward {
        std::stop_source* to;
        void operator()() const { to->request_stop(); }
    };

    std::function<void(std::int64_t, std::int64_t)> report_;
    std::stop_source both_;  // before the callbacks, which may call at once
    std::stop_callback<Forward> outer_, own_;
};

}  // namespace handschlag::ui
