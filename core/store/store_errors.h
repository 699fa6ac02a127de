#pragma once
// What can go wrong with a workspace file, as codes; ui/shared/messages has a sentence for each.

#include <string>

#include "core/base/error.h"

namespace handschlag::store::codes {

constexpr ErrorCode missing{"workspace.missing"};
constexpr ErrorCode isFolder{"workspace.is_folder"};
constexpr ErrorCode exists{"workspace.exists"};
constexpr ErrorCode folderMissing{"workspace.folder_missing"};
constexpr ErrorCode cannotCreate{"workspace.cannot_create"};
constexpr ErrorCode unreadable{"workspace.unreadable"};
constexpr ErrorCode readOnly{"workspace.read_only"};
constexpr ErrorCode folderReadOnly{"workspace.folder_read_only"};
constexpr ErrorCode notAWorkspace{"workspace.not_a_workspace"};
constexpr ErrorCode otherProgram{"workspace.other_program"};
constexpr ErrorCode newerSchema{"workspace.newer_schema"};
constexpr ErrorCode networkDrive{"workspace.network_drive"};
constexpr ErrorCode damaged{"workspace.damaged"};
constexpr ErrorCode openFailed{"workspace.open_failed"};

constexpr ErrorCode busy{"store.busy"};
constexpr ErrorCode diskFull{"store.disk_full"};
constexpr ErrorCode ioFailed{"store.io_failed"};
constexpr ErrorCode mustReopen{"store.must_reopen"};
constexpr ErrorCode failed{"store.failed"};
constexpr ErrorCode constraint{"store.constraint"};
constexpr ErrorCode appendOnly{"store.append_only"};
constexpr ErrorCode conflict{"store.conflict"};
constexpr ErrorCode rowMissing{"store.row_missing"};
constexpr ErrorCode cycleNotOpen{"store.cycle_not_open"};
constexpr ErrorCode noTransaction{"store.no_transaction"};
constexpr ErrorCode transactionOpen{"store.transaction_open"};
constexpr ErrorCode unknownField{"store.unknown_field"};
constexpr ErrorCode duplicateExternalId{"store.duplicate_external_id"};
constexpr ErrorCode segmentDamaged{"store.segment_damaged"};

}  // namespace handschlag::store::codes

namespace handschlag::store {

/// An (extended) SQLite result code as an error that names the file.
[[nodiscard]] Error errorOfSqlite(int resultCode, const std::string& message, const std::string& path);

}  // namespace handschlag::store
