#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> agreementCommands() { return {}; }

}  // namespace handschlag::cli
