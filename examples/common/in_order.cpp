// SPDX-License-Identifier: MIT
#include "in_order.hpp"

#include <algorithm>

#include "diagnostics.hpp"

// Pages have no threads, and neither has one of the two kinds of MinGW.
#if !defined(__EMSCRIPTEN__) && (!defined(__MINGW32__) || defined(_GLIBCXX_HAS_GTHREADS))
#define LIFECARE_HAS_THREADS 1
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>
#endif

namespace tools {

namespace {

#ifdef LIFECARE_HAS_THREADS
constexpr bool has_threads = true;
#else
constexpr bool has_threads = false;
#endif

void one_by_one(const ordered_work& all) {
    while (all.fill(0)) {
        all.work(0, 0);
        all.take(0);
    }
}

#ifdef LIFECARE_HAS_THREADS

class crew {
public:
    crew(std::size_t jobs, const ordered_work& all) : all_{all}, places_(places_for(jobs)) {
        threads_.reserve(jobs);
        try {
            for (std::size_t i = 0; i < jobs; ++i) threads_.emplace_back([this, i] { work(i); });
        } catch (const std::system_error&) {
            // The system allows no more: those that there are do all of it.
        }
        const std::lock_guard lock{guard_};
        places_.resize(std::min(places_.size(), places_for(threads_.size())));
    }
    crew(const crew&) = delete;
    crew& operator=(const crew&) = delete;
    ~crew() {
        {
            const std::lock_guard lock{guard_};
            stops_ = true;
            waiting_.clear();
        }
        filled_.notify_all();
        for (std::thread& t : threads_) t.join();
    }

    /// False where there are no threads.
    bool run() {
        if (threads_.empty()) return false;
        std::size_t filled = 0, taken = 0;
        std::exception_ptr failure;  // of the piece after those that were filled, which come first
        for (bool more = true; more || taken < filled;) {
            if (!more || filled - taken == places_.size()) {
                take(taken++ % places_.size());
                continue;
            }
            try {
                more = all_.fill(filled % places_.size());
            } catch (...) {
                failure = std::current_exception();
                more = false;
            }
            if (more) hand_out(filled++ % places_.size());
        }
        if (failure) std::rethrow_exception(failure);
        return true;
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
        filled_.notify_one();
    }
    void take(std::size_t i) {
        {
            std::unique_lock lock{guard_};
            done_.wait(lock, [&] { return places_[i].done; });
        }
        if (places_[i].failure) std::rethrow_exception(places_[i].failure);
        all_.take(i);
    }
    void work(std::size_t thread) {
        for (;;) {
            std::unique_lock lock{guard_};
            filled_.wait(lock, [&] { return stops_ || !waiting_.empty(); });
            if (stops_) return;
            const std::size_t i = waiting_.front();
            waiting_.pop_front();
            lock.unlock();
            std::exception_ptr failure;
            try {
                all_.work(i, thread);
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            places_[i] = {true, failure};
            lock.unlock();
            done_.notify_one();
        }
    }

    const ordered_work& all_;
    std::mutex guard_;
    std::condition_variable filled_, done_;
    std::vector<place> places_;
    std::deque<std::size_t> waiting_;
    bool stops_ = false;
    std::vector<std::thread> threads_;
};

#endif

}  // namespace

#ifdef LIFECARE_HAS_THREADS
struct one_at_a_time::lock {
    std::mutex one;
};
one_at_a_time::turn::turn(one_at_a_time& whose) : of{whose} { of.lock_->one.lock(); }
one_at_a_time::turn::~turn() { of.lock_->one.unlock(); }
#else
struct one_at_a_time::lock {};
one_at_a_time::turn::turn(one_at_a_time& whose) : of{whose} {}
one_at_a_time::turn::~turn() = default;
#endif
one_at_a_time::one_at_a_time() : lock_{std::make_unique<lock>()} {}
one_at_a_time::~one_at_a_time() = default;

void in_order(std::size_t jobs, const ordered_work& all) {
#ifdef LIFECARE_HAS_THREADS
    if (jobs > 1 && crew{jobs, all}.run()) return;
#else
    (void)jobs;
#endif
    one_by_one(all);
}

std::size_t jobs_of(const console& io, const std::string& word) {
    constexpr std::size_t most = 256;
    if (word.empty()) return has_threads ? std::min(io.cores(), most) : 1;
    std::size_t jobs = 0;
    for (const char c : word)
        jobs = c >= '0' && c <= '9' && jobs <= most ? jobs * 10 + static_cast<std::size_t>(c - '0') : most + 1;
    if (jobs == 0 || jobs > most)
        throw input_error("--jobs", say("\"{}\" är inte ett antal trådar; 1 till {} godtas",
                                        "\"{}\" is not a number of threads; 1 to {} is accepted", word, most));
    return has_threads ? jobs : 1;
}

}  // namespace tools
