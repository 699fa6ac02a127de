#pragma once
// Text of the command line for people passes through CommandLine::tr.

#include <QCoreApplication>

namespace handschlag::cli {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace handschlag::cli
