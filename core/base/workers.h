#pragma once
// A few threads that share the blocks of one computation. The caller works too, so a machine with one core needs no thread at all.
//
//   workers.each(blocks, [&](int worker, std::size_t block) { ... });   // returns when every block is done

#include <cstddef>
#include <functional>
#include <memory>

namespace handschlag {

class Workers {
public:
    /// threads: 0 for as many as the machine runs at once; 1 works in the caller alone.
    explicit Workers(int threads = 0);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    [[nodiscard]] int count() const { return count_; }
    /// job(worker) once for each worker 0 .. count() - 1, at the same time. One caller at a time; others wait. An exception of a job is
    /// thrown again here.
    void run(const std::function<void(int)>& job) const;
    /// job(worker, index) for every index 0 .. count - 1, each once, in no order.
    void each(std::size_t count, const std::function<void(int, std::size_t)>& job) const;

private:
    struct Crew;
    int count_;
    std::unique_ptr<Crew> crew_;
};

}  // namespace handschlag
