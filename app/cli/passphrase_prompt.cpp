#include "app/cli/passphrase_prompt.h"

#include "app/cli/words.h"

#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <cstdio>

namespace handschlag::cli {
namespace {

constexpr ErrorCode passphraseMissing{"key.passphrase_missing"};
constexpr ErrorCode passphraseEmpty{"key.passphrase_empty"};
constexpr ErrorCode passphrasesDiffer{"key.passphrases_differ"};

/// No echo for as long as it lives.
class SilentTerminal {
public:
    explicit SilentTerminal(int descriptor) : descriptor_(descriptor)
    {
        valid_ = tcgetattr(descriptor, &before_) == 0;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (valid_) tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (valid_) tcsetattr(descriptor_, TCSAFLUSH, &before_);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    int descriptor_;
    bool valid_ = false;
    termios before_{};
};

Result<std::string> ask(const QString& question)
{
    std::FILE* terminal = std::fopen("/dev/tty", "r+");
    if (!terminal) return misuse(passphraseMissing);
    std::fputs(question.toUtf8().constData(), terminal);
    std::fflush(terminal);
    char line[1024] = {};
    bool read = false;
    {
        const SilentTerminal silent(fileno(terminal));
        read = std::fgets(line, sizeof line, terminal) != nullptr;
    }
    std::fputc('\n', terminal);
    std::fclose(terminal);
    if (!read) return misuse(passphraseMissing);
    std::string text(line);
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

Result<std::string> fromTerminal(bool isNew)
{
    auto first = ask(CommandLine::tr("Passphrase: "));
    if (!first || !isNew) return first;
    const auto second = ask(CommandLine::tr("Passphrase once more: "));
    if (!second) return second;
    if (*first != *second) return misuse(passphrasesDiffer);
    return first;
}

Result<std::string> fromFile(const QString& path)
{
    auto content = readFile(path);
    if (!content) return content;
    if (content->ends_with('\n')) content->pop_back();
    if (content->ends_with('\r')) content->pop_back();
    return content;
}

}  // namespace

Result<std::string> passphrase(const Invocation& invocation, bool isNew, const char* option)
{
    auto text = invocation.isSet(option) ? fromFile(QString::fromStdString(invocation.value(option))) : fromTerminal(isNew);
    if (text && text->empty()) return misuse(passphraseEmpty);
    return text;
}

}  // namespace handschlag::cli
