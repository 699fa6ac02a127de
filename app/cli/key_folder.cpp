#include "app/cli/key_folder.h"
#include "app/cli/words.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace handschlag::cli {
namespace {

constexpr ErrorCode exists{"key.exists"};
constexpr ErrorCode notStored{"key.not_stored"};
constexpr ErrorCode passphraseMissing{"key.passphrase_missing"};
constexpr ErrorCode passphraseEmpty{"key.passphrase_empty"};
constexpr ErrorCode passphrasesDiffer{"key.passphrases_differ"};

constexpr auto suffix = ".handschlag-key";

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

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const auto written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

}  // namespace

QList<StoredKey> storedKeys()
{
    QList<StoredKey> keys;
    const QDir folder(keyFolder());
    for (const QString& name : folder.entryList({QLatin1Char('*') + QLatin1String(suffix)}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        if (const auto content = readFile(path)) keys.push_back({path, *content});
    }
    return keys;
}

QString keyPathFor(const std::string& name)
{
    // Percent encoding is reversible: two names never share a file, and no name leaves the folder.
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromStdString(name), {}, ".");
    return QDir(keyFolder()).filePath(QString::fromLatin1(encoded) + QLatin1String(suffix));
}

Result<void> storeKey(const std::string& name, std::string_view content)
{
    const QString folder = keyFolder();
    const QString path = keyPathFor(name);
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder)) return fail(notStored, {folder.toStdString()});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST) return refuse(exists, {name, path.toStdString()});
    if (descriptor < 0) return fail(notStored, {path.toStdString()}, std::strerror(errno));
    const bool written = writeAll(descriptor, content);
    const int problem = errno;
    if (::close(descriptor) == 0 && written) return {};
    QFile::remove(path);
    return fail(notStored, {path.toStdString()}, std::strerror(problem));
}

Result<std::string> passphrase(const Invocation& invocation, bool isNew)
{
    auto text = invocation.isSet("passphrase-file") ? fromFile(QString::fromStdString(invocation.value("passphrase-file"))) : fromTerminal(isNew);
    if (text && text->empty()) return misuse(passphraseEmpty);
    return text;
}

}  // namespace handschlag::cli
