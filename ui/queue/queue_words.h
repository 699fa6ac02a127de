#pragma once
// What the queue says in whole sentences: the result of a handover, and why nothing is waiting.

#include <QString>

#include "ui/queue/queue_load.h"

namespace handschlag::ui {

[[nodiscard]] QString handoverSentence(const usecase::HandoverReport& report);

struct EmptyQueueWords {
    QString title;
    QString text;
    bool toAgreement = false;  ///< the next step is on the Agreement page
};
[[nodiscard]] EmptyQueueWords emptyQueueWords(const QueueLoad& load);

}  // namespace handschlag::ui
