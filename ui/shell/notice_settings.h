#pragma once
// What each person wants to hear of in a workspace, remembered on this computer.

#include "core/handover/notices.h"
#include "ui/shared/view_memory.h"

namespace handschlag::ui {

[[nodiscard]] handover::NoticeSettings noticeSettings(const ViewMemory& memory, PersonId person);
void keepNoticeSettings(const ViewMemory& memory, PersonId person, const handover::NoticeSettings& settings);

/// Until when notices were looked for; nothing: never.
[[nodiscard]] std::optional<Instant> noticedUntil(const ViewMemory& memory, PersonId person);
void keepNoticedUntil(const ViewMemory& memory, PersonId person, Instant until);

/// Leads that qualify are handed over by themselves while the window is open.
[[nodiscard]] bool handsOverByItself(const ViewMemory& memory);
void keepHandsOverByItself(const ViewMemory& memory, bool on);

}  // namespace handschlag::ui
