// SPDX-License-Identifier: MIT
#include "in_order.hpp"

#include "diagnostics.hpp"

// Pages have no threads, and neither has one of the two kinds of MinGW.
#if !defined(__EMSCRIPTEN__) && (!defined(__MINGW32__) || defined(_GLIBCXX_HAS_GTHREADS))
#define LIFECARE_HAS_THREADS 1
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>
#endif

namespace tools {

namespace {

void one_by_one(const ordered_work& all) {
    while (all.fill(0)) {
        all.work(0);
        all.take(0);
    }
}

#ifdef LIFECARE_HAS_THREADS

class crew {
public:
    crew(std::size_t jobs, const ordered_work& all) : all_{all}, places_(places_of(jobs)) {
        for (std::size_t i = 0; i < jobs; ++i) threads_.emplace_back([this] { work(); });
    }
    crew(const crew&) = delete;
    crew& operator=(const crew&) = delete;
    ~crew() {
        {
            const std::lock_guard lock{guard_};
            stops_ = true;
            waiting_.clear();
        }
        changed_.notify_all();
        for (std::thread& t : threads_) t.join();
    }

    void run() {
        std::size_t filled = 0, taken = 0;
        for (bool more = true; more || taken < filled;) {
            if (!more || filled - taken == places_.size()) take(taken++ % places_.size());
            else if (more = all_.fill(filled % places_.size()); more) hand_out(filled++ % places_.size());
        }
    }

private:
    struct place {
        bool done = false;
        std::exception_ptr failure;
    };

    void hand_out(std::size_t i) {
        {
            const std::lock_guard lock{guard_};
            places_[i] = {};
            waiting_.push_back(i);
        }
        changed_.notify_all();
    }
    void take(std::size_t i) {
        {
            std::unique_lock lock{guard_};
            changed_.wait(lock, [&] { return places_[i].done; });
        }
        if (places_[i].failure) std::rethrow_exception(places_[i].failure);
        all_.take(i);
    }
    void work() {
        for (;;) {
            std::unique_lock lock{guard_};
            changed_.wait(lock, [&] { return stops_ || !waiting_.empty(); });
            if (stops_) return;
            const std::size_t i = waiting_.front();
            waiting_.pop_front();
            lock.unlock();
            std::exception_ptr failure;
            try {
                all_.work(i);
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            places_[i] = {true, failure};
            lock.unlock();
            changed_.notify_all();
        }
    }

    const ordered_work& all_;
    std::mutex guard_;
    std::condition_variable changed_;
    std::vector<place> places_;
    std::deque<std::size_t> waiting_;
    bool stops_ = false;
    std::vector<std::thread> threads_;
};

#endif

}  // namespace

void in_order(std::size_t jobs, const ordered_work& all) {
#ifdef LIFECARE_HAS_THREADS
    if (jobs > 1) return crew{jobs, all}.run();
#else
    (void)jobs;
#endif
    one_by_one(all);
}

std::size_t jobs_of(const console& io, const std::string& word) {
    if (word.empty()) return io.cores();
    constexpr std::size_t most = 256;
    std::size_t jobs = 0;
    for (const char c : word)
        jobs = c >= '0' && c <= '9' && jobs <= most ? jobs * 10 + static_cast<std::size_t>(c - '0') : most + 1;
    if (jobs == 0 || jobs > most)
        throw input_error("--jobs", say("\"{}\" är inte ett antal trådar; 1 till {} godtas",
                                        "\"{}\" is not a number of threads; 1 to {} is accepted", word, most));
    return jobs;
}

}  // namespace tools
