// How long a seller waits for the next lead: the queue page over a workspace with a million leads, driven by real key events.
//
//   bench_queue FOLDER [LEADS OPEN MINE [TURNS]]
//
// FOLDER keeps the workspace from run to run; every run decides in a copy of it. Times end when list and panel have been painted with the next
// lead. A lead's details may come a moment later if they were not read ahead: that is a line of its own. Nothing is asserted.

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <map>
#include <thread>

#include "core/base/hashing.h"
#include "core/leads/company_context.h"
#include "core/leads/duplicates.h"
#include "core/store/workspace_file.h"
#include "tests/bench/queue_workspace.h"
#include "tests/bench/stopwatch.h"
#include "ui/queue/details_reader.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/reject_panel.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

/// Time, and what of it the thread worked: the second says more on a machine that others use.
struct Watch {
    bench::Stopwatch time;
    double begin = threadMs();
    static double threadMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    [[nodiscard]] double busyMs() const { return threadMs() - begin; }
};

class Times {
public:
    void add(const char* what, const Watch& watch) { add(what, watch.time.ms(), watch.busyMs()); }
    void add(const char* what, double ms, double busyMs)
    {
        if (!times_.contains(what)) order_.push_back(what);
        times_[what].push_back(ms);
        busy_[what].push_back(busyMs);
    }
    void print(const char* title)
    {
        std::printf("\n%s\n\n| from key to paint | n | median | p95 | max | busy median | busy p95 |\n|---|---:|---:|---:|---:|---:|---:|\n", title);
        for (const std::string& what : order_) {
            std::vector<double>& all = times_[what];
            std::vector<double>& busy = busy_[what];
            std::ranges::sort(all);
            std::ranges::sort(busy);
            const std::size_t p95 = std::min(all.size() - 1, all.size() * 95 / 100);
            std::printf("| %s | %zu | %.1f | %.1f | %.1f | %.1f | %.1f |\n", what.c_str(), all.size(), all[all.size() / 2], all[p95], all.back(),
                        busy[busy.size() / 2], busy[p95]);
        }
        std::fflush(stdout);
    }

private:
    std::map<std::string, std::vector<double>> times_, busy_;
    std::vector<std::string> order_;
};

/// Counts the paint events of a view.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QAbstractScrollArea* area) { area->viewport()->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) ++paints;
        return QObject::eventFilter(watched, event);
    }
};

template <class T>
T valueOf(Result<T> result)
{
    if (!result) qFatal("%s: %s", std::string(result.error().code.name).c_str(), result.error().detail.c_str());
    return *std::move(result);
}

class Desk {
public:
    Desk(const QString& path, bool everything) : path_(path)
    {
        auto store = valueOf(store::openWorkspace(path.toStdString()));
        Session::Setup setup;
        setup.path = path;
        setup.info = valueOf(store->workspace().info());
        setup.openStore = [path] { return store::openWorkspace(path.toStdString()); };
        setup.now = [] { return bench::queueTime(); };
        session_ = std::make_unique<Session>(std::move(setup));
        for (const auto& person : valueOf(store->people().persons()))
            if (!session_->actor() && person.side == agreement::Side::Sales) session_->setActor(person);
        everything_ = everything;
        // The event loop wakes at least that often, so that waiting for a paint never sleeps past it.
        waker_.start(2);
    }

    void open(Times& times)
    {
        const Watch watch;
        page_ = std::make_unique<QueuePage>(session_.get());
        QObject::connect(session_.get(), &Session::changed, page_.get(), [this](const ChangeSet& changes) { page_->follow(changes); });
        list_ = page_->findChild<QueueList*>(QStringLiteral("queueList"));
        model_ = static_cast<QueueModel*>(list_->model());
        reject_ = page_->findChild<RejectPanel*>(QStringLiteral("rejectPanel"));
        listPaints_ = std::make_unique<PaintCounter>(list_);
        panelPaints_ = std::make_unique<PaintCounter>(page_->findChild<QAbstractScrollArea*>(QStringLiteral("leadPanel")));
        reader_ = page_->findChild<DetailsReader*>();
        QObject::connect(reader_, &DetailsReader::arrived, page_.get(), [this](HandoverId id) {
            if (id != list_->current()) return;
            arrived_ = id;
            paintsAtArrival_ = panelPaints_->paints;
        });
        if (!everything_) page_->findChild<QueueHeader*>()->chooseTeam(QueueHeader::mine);
        page_->resize(1'300, 860);
        page_->show();
        page_->reload();
        until([this] { return list_->current() && listPaints_->paints > 0 && model_->holdsLeads(); });
        const int seen = listPaints_->paints;
        until([&] { return listPaints_->paints > seen || !list_->viewport()->testAttribute(Qt::WA_PendingUpdate); });
        times.add(everything_ ? "page open, every team" : "page open, my queue", watch);
        list_->setFocus();
        settle();
        std::fprintf(stderr, "%d leads in the list\n", model_->counts().waiting);
    }

    /// One key after the other, each until the next lead has been painted.
    void work(Times& times, int turns)
    {
        for (int turn = 0; turn < turns; ++turn) {
            if (turn % 8 == 5)
                reject(times);
            else if (turn % 8 == 3)
                timed(times, "J: next lead", [this] { press(Qt::Key_J); });
            else if (turn % 8 == 7)
                timed(times, "Ctrl+Z: taken back", [this] { press(Qt::Key_Z, Qt::ControlModifier); });
            else
                timed(times, "A: accepted", [this] { press(Qt::Key_A); });
            // A person reads before the next key; the reader may look ahead meanwhile.
            QTest::qWait(turn % 2 == 0 ? 0 : 30);
        }
        settle();
    }

    void tick(Times& times)
    {
        const Watch watch;
        list_->keepingPlace([this] { model_->setNow(bench::queueTime().plus(600)); });
        times.add("ten minutes pass: rows that became overdue", watch);
        list_->keepingPlace([this] { model_->setNow(bench::queueTime()); });
    }

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] PersonId actor() const { return session_->actor()->id; }

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page_->focusWidget() ? page_->focusWidget() : page_.get(), static_cast<Qt::Key>(key), modifiers);
    }

    template <class Done>
    void until(Done done)
    {
        QElapsedTimer patience;
        patience.start();
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (patience.hasExpired(30'000)) qFatal("nothing was painted for half a minute");
        }
    }

    void settle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            until([this] { return !session_->tasks().isBusy(); });
            QTest::qWait(5);
        }
    }

    void timed(Times& times, const char* what, const std::function<void()>& act)
    {
        const HandoverId before = list_->current();
        arrived_ = {};
        const int list = listPaints_->paints;
        const int panel = panelPaints_->paints;
        const Watch watch;
        act();
        until([&] { return list_->current() != before && listPaints_->paints > list && panelPaints_->paints > panel; });
        times.add(what, watch);
        times.add("all of them", watch);
        const HandoverId now = list_->current();
        if (reader_->reading(now)) return;
        until([&] { return arrived_ == now && panelPaints_->paints > paintsAtArrival_; });
        times.add("details that were not read ahead", watch);
    }

    void reject(Times& times)
    {
        {
            const Watch watch;
            press(Qt::Key_R);
            until([this] { return reject_->isVisible(); });
            QCoreApplication::processEvents();
            times.add("R: form open", watch);
        }
        press(Qt::Key_9);
        timed(times, "Enter: rejected", [this] { press(Qt::Key_Return); });
    }

    QString path_;
    bool everything_ = false;
    std::unique_ptr<Session> session_;
    std::unique_ptr<QueuePage> page_;
    QueueList* list_ = nullptr;
    QueueModel* model_ = nullptr;
    RejectPanel* reject_ = nullptr;
    DetailsReader* reader_ = nullptr;
    HandoverId arrived_;
    int paintsAtArrival_ = 0;
    std::unique_ptr<PaintCounter> listPaints_, panelPaints_;
    QTimer waker_;
};

/// Somebody else accepts what is not mine, twenty times a second, over a connection of their own.
void decideMeanwhile(const std::string& path, PersonId me, const std::atomic<bool>& stop)
{
    const auto store = valueOf(store::openWorkspace(path));
    const auto open = valueOf(usecase::queue(*store, {}, bench::queueTime()));
    for (const usecase::QueueEntry& entry : open) {
        if (stop) return;
        if (entry.handover.owner == me) continue;
        static_cast<void>(usecase::accept(*store, entry.handover.id, -1, entry.handover.owner, bench::queueTime()));
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

QString freshCopy(const QString& of)
{
    const QString copy = of + QStringLiteral(".run");
    for (const char* more : {"", "-wal", "-shm"}) QFile::remove(copy + QString::fromLatin1(more));
    if (!QFile::copy(of, copy)) qFatal("cannot copy the workspace");
    return copy;
}

void queueRead(const QString& path, Times& times)
{
    const auto store = valueOf(store::openWorkspace(path.toStdString()));
    PersonId me;
    for (const auto& person : valueOf(store->people().persons()))
        if (!me && person.side == agreement::Side::Sales) me = person.id;
    for (int round = 0; round < 5; ++round) {
        const Watch mine;
        const auto entries = valueOf(usecase::queueFor(*store, {std::nullopt, me}, bench::queueTime()));
        times.add("read my queue", mine);
        const Watch all;
        static_cast<void>(valueOf(usecase::queue(*store, {}, bench::queueTime())));
        times.add("read every team's queue", all);
        const HandoverId one = entries[static_cast<std::size_t>(round)].handover.id;
        const Watch details;
        static_cast<void>(valueOf(usecase::handoverDetails(*store, one, bench::queueTime())));
        times.add("read one lead's details", details);
    }
    const Watch first;
    static_cast<void>(valueOf(store->leads().population()));
    times.add("every lead as columns, from rows", first);
    const auto population = valueOf(store->leads().population());
    for (std::size_t round = 0; round < 20; ++round) {
        const Watch same;
        static_cast<void>(leads::likelyDuplicates(*population, round * 977 % population->size()));
        times.add("likely duplicates of a lead", same);
        const Watch company;
        static_cast<void>(leads::companyContext(*population, round * 977 % population->size()));
        times.add("a lead's company", company);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toLocal8Bit());
    const QApplication application(argc, argv);
    initialiseCrypto();
    if (argc != 2 && argc < 5) {
        std::fprintf(stderr, "usage: bench_queue FOLDER [LEADS OPEN MINE [TURNS]]\n");
        return 2;
    }
    bench::QueueSize size;
    if (argc >= 5) size = {std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4])};
    const int turns = argc > 5 ? std::atoi(argv[5]) : 400;
    const QString made = QString::fromStdString(valueOf(bench::queueWorkspace(argv[1], size)));
    const QString run = freshCopy(made);
    Times reading;
    queueRead(run, reading);
    reading.print("Reading");
    {
        Times times;
        for (int round = 0; round < 4; ++round) Desk(run, false).open(times);
        Desk desk(run, false);
        desk.open(times);
        desk.tick(times);
        desk.work(times, turns);
        times.print("My queue, alone");
    }
    {
        Times times;
        Desk desk(run, false);
        desk.open(times);
        std::atomic<bool> stop = false;
        std::thread other([&] { decideMeanwhile(run.toStdString(), desk.actor(), stop); });
        desk.work(times, turns);
        stop = true;
        other.join();
        times.print("My queue, while somebody else decides twenty times a second");
    }
    {
        Times times;
        Desk desk(run, true);
        desk.open(times);
        desk.tick(times);
        desk.work(times, turns);
        times.print("Every team's queue, alone");
    }
    return 0;
}
