#include "ui/publish/zip_store.h"

#include <array>

namespace handschlag::ui {
namespace {

constexpr quint32 localMark = 0x04034b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr quint16 versionNeeded = 20;
constexpr quint16 firstDay = 0x0021;  ///< 1 January 1980: no clock in a file that shall be the same each time

void put16(QByteArray& bytes, quint16 value)
{
    bytes.append(static_cast<char>(value & 0xFF)).append(static_cast<char>(value >> 8));
}

void put32(QByteArray& bytes, quint32 value)
{
    put16(bytes, static_cast<quint16>(value & 0xFFFF));
    put16(bytes, static_cast<quint16>(value >> 16));
}

/// CRC-32 of ISO 3309, as ZIP wants it.
quint32 checksum(const QByteArray& content)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : content) sum = table[(sum ^ static_cast<quint8>(byte)) & 0xFFU] ^ (sum >> 8);
    return ~sum;
}

/// What the local and the central header share, from the version on.
void putHeader(QByteArray& bytes, const ZipEntry& entry)
{
    put16(bytes, versionNeeded);
    put16(bytes, 0);  // flags
    put16(bytes, 0);  // stored
    put16(bytes, 0);  // time
    put16(bytes, firstDay);
    put32(bytes, checksum(entry.content));
    put32(bytes, static_cast<quint32>(entry.content.size()));
    put32(bytes, static_cast<quint32>(entry.content.size()));
    put16(bytes, static_cast<quint16>(entry.name.size()));
    put16(bytes, 0);  // extra
}

}  // namespace

QByteArray zipOf(const std::vector<ZipEntry>& entries)
{
    QByteArray bytes;
    QByteArray central;
    for (const ZipEntry& entry : entries) {
        const auto at = static_cast<quint32>(bytes.size());
        put32(bytes, localMark);
        putHeader(bytes, entry);
        bytes += entry.name + entry.content;
        put32(central, centralMark);
        put16(central, versionNeeded);
        putHeader(central, entry);
        put16(central, 0);  // comment
        put16(central, 0);  // disk
        put16(central, 0);  // internal attributes
        put32(central, 0);  // external attributes
        put32(central, at);
        central += entry.name;
    }
    const auto centralAt = static_cast<quint32>(bytes.size());
    bytes += central;
    put32(bytes, endMark);
    put32(bytes, 0);  // disks
    put16(bytes, static_cast<quint16>(entries.size()));
    put16(bytes, static_cast<quint16>(entries.size()));
    put32(bytes, static_cast<quint32>(central.size()));
    put32(bytes, centralAt);
    put16(bytes, 0);
    return bytes;
}

}  // namespace handschlag::ui
