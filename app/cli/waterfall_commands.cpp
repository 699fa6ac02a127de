#include "app/cli/command.h"

namespace handschlag::cli {

QList<Command> waterfallCommands() { return {}; }

}  // namespace handschlag::cli
