#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> keyCommands() { return {}; }

}  // namespace handschlag::cli
