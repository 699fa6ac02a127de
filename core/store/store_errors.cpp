#include "core/store/store_errors.h"

#include <sqlite3.h>

namespace handschlag::store {
namespace {

ErrorCode codeOf(int resultCode)
{
    if (resultCode == SQLITE_CONSTRAINT_TRIGGER) return codes::appendOnly;
    switch (resultCode & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return codes::busy;
        case SQLITE_FULL: return codes::diskFull;
        case SQLITE_READONLY: return codes::readOnly;
        case SQLITE_IOERR: return codes::ioFailed;
        case SQLITE_CORRUPT: return codes::damaged;
        case SQLITE_NOTADB: return codes::notAWorkspace;
        case SQLITE_CANTOPEN: return codes::openFailed;
        case SQLITE_CONSTRAINT: return codes::constraint;
        default: return codes::failed;
    }
}

}  // namespace

Error errorOfSqlite(int resultCode, const std::string& message, const std::string& path)
{
    return Error{codeOf(resultCode), {path}, message, Severity::Unusable};
}

}  // namespace handschlag::store
