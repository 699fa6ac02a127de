#include "ui/publish/pdf.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "ui/publish/strip_setter.h"

namespace handschlag::ui {
namespace {

using publish::Publication;

constexpr ErrorCode noFont{"publish.no_font"};
constexpr ErrorCode failed{"publish.failed"};
constexpr int resolution = 1'200;
constexpr double headAt = 17;   ///< millimetres from the upper edge
constexpr double footAt = 281;
constexpr double frameSize = 8.5;

QString textOf(const std::string& text) { return QString::fromStdString(text); }

struct Set {
    const Publication* publication;
    Strips strips;
    std::vector<Placed> placed;
    int pages = 0;
};

Set setPublication(const Sheet& sheet, const Publication& publication)
{
    Set set{&publication, stripsOf(sheet, publication), {}, 0};
    set.placed = paginate(set.strips.strips, sheet.height());
    set.pages = set.placed.empty() ? 1 : set.placed.back().page + 1;
    return set;
}

/// Head: title, mark, identity. Foot: whose it is, and the page.
class Frame {
public:
    Frame(const Sheet& sheet, QPainter& painter) : sheet_(sheet), painter_(painter), font_(sheet.font(frameSize)) {}

    void paint(const Publication& publication, int page, int pages)
    {
        const double left = sheet_.millimetres(Sheet::left);
        const double right = left + sheet_.width();
        const double gap = sheet_.millimetres(4);
        double free = right - put(textOf(publication.identity), right, headAt, true) - gap;
        if (!publication.mark.empty()) free -= putMark(textOf(publication.mark), free) + gap;
        put(QFontMetricsF(font_, sheet_.device()).elidedText(textOf(publication.title), Qt::ElideRight, free - left), left, headAt, false);
        rule(headAt + 5.5);
        rule(footAt - 1.5);
        put(textOf(publication.foot), left, footAt, false);
        put(textOf(publication.pageOf).arg(page).arg(pages), right, footAt, true);
    }

private:
    /// Width of it.
    double put(const QString& text, double x, double millimetres, bool flushRight)
    {
        const Lines lines = setText(sheet_, text, {font_, 0});
        const double width = lines.naturalWidth();
        painter_.setPen(ink::muted);
        lines.paint(painter_, 0, flushRight ? x - width : x, sheet_.millimetres(millimetres));
        return width;
    }

    double putMark(const QString& mark, double right)
    {
        const Lines lines = setText(sheet_, mark, {sheet_.font(frameSize + 1, true), 0});
        const double across = sheet_.millimetres(2);
        const double above = sheet_.millimetres(0.8);
        const double width = lines.naturalWidth() + 2 * across;
        const double top = sheet_.millimetres(headAt) - above - sheet_.millimetres(0.3);
        painter_.setPen(QPen(ink::text, sheet_.millimetres(0.3)));
        painter_.drawRect(QRectF(right - width, top, width, lines.lineHeight + 2 * above));
        lines.paint(painter_, 0, right - width + across, top + above);
        return width;
    }

    void rule(double millimetres)
    {
        painter_.fillRect(QRectF(sheet_.millimetres(Sheet::left), sheet_.millimetres(millimetres), sheet_.width(), sheet_.millimetres(0.15)),
                          ink::line);
    }

    const Sheet& sheet_;
    QPainter& painter_;
    QFont font_;
};

void paintPages(QPdfWriter& writer, QPainter& painter, const Sheet& sheet, const std::vector<Set>& sets, int pages)
{
    Frame frame(sheet, painter);
    int before = 0;
    for (const Set& set : sets) {
        int page = -1;
        for (const Placed& one : set.placed) {
            if (one.page != page) {
                page = one.page;
                if (before + page > 0) writer.newPage();
                frame.paint(*set.publication, before + page + 1, pages);
            }
            set.strips.painters[one.strip](painter, sheet.millimetres(Sheet::left), sheet.millimetres(Sheet::top) + one.top);
        }
        before += set.pages;
    }
}

}  // namespace

Result<Pdf> writePdf(const std::vector<Publication>& publications)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()) || QFontDatabase::families().isEmpty()) return fail(noFont);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Pdf pdf;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setCreator(QStringLiteral("Handschlag"));
        if (!publications.empty()) writer.setTitle(textOf(publications.front().title + " \u2013 " + publications.front().identity));
        const Sheet sheet(&writer);
        std::vector<Set> sets;
        for (const Publication& publication : publications) {
            sets.push_back(setPublication(sheet, publication));
            pdf.pages += sets.back().pages;
        }
        QPainter painter;
        if (!painter.begin(&writer)) return fail(failed);
        paintPages(writer, painter, sheet, sets, pdf.pages);
        if (!painter.end()) return fail(failed);
    }
    pdf.bytes = buffer.data();
    return pdf;
}

}  // namespace handschlag::ui
