// SPDX-License-Identifier: MIT
#include "system_console.hpp"

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <utility>

#include "diagnostics.hpp"
#include "files_posix.hpp"
#include "temporary_posix.hpp"

namespace tools {

namespace {

class open_file final : public byte_source {
public:
    explicit open_file(std::string name)
        : name_{std::move(name)},
          fd_{name_ == "-" ? STDIN_FILENO : ::open(name_.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)} {
        if (fd_ < 0) throw posix::not_read(name_);
        struct stat now {};
        if (name_ != "-" && fstat(fd_, &now) == 0 && S_ISDIR(now.st_mode)) {
            ::close(fd_);
            throw input_error(name_, sentence{"är en katalog; en fil behövs", "is a directory; a file is needed"});
        }
        start_ = lseek(fd_, 0, SEEK_CUR);
    }
    ~open_file() override {
        if (fd_ != STDIN_FILENO) ::close(fd_);
    }
    std::size_t read(char* to, std::size_t most) override {
        for (;;) {
            const ssize_t n = ::read(fd_, to, most);
            if (n >= 0) return static_cast<std::size_t>(n);
            if (errno != EINTR) throw posix::not_read(name_);
        }
    }
    bool rewind() override { return start_ >= 0 && lseek(fd_, start_, SEEK_SET) == start_; }
    [[nodiscard]] std::optional<std::uint64_t> size() const override {
        struct stat now {};
        if (fstat(fd_, &now) != 0 || !S_ISREG(now.st_mode)) return std::nullopt;
        return static_cast<std::uint64_t>(std::max<off_t>(now.st_size - std::max<off_t>(start_, 0), 0));
    }

private:
    std::string name_;
    int fd_;
    off_t start_ = -1;  ///< where reading begins: of standard input another program may have read a part
};

class standard_output final : public byte_sink {
public:
    void write(std::string_view bytes) override {
        if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size())
            throw posix::not_written({"standard ut", "standard output"});
    }
    void close() override {
        if (std::fflush(stdout) != 0) throw posix::not_written({"standard ut", "standard output"});
    }
    void keep() override { close(); }
};

/// Hides what is typed for as long as it lives, and while the program runs: signals that end or stop it show it again.
class unseen {
public:
    unseen() : active_{isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &before_) == 0} {
        if (!active_) return;
        shown_at_the_end_.emplace(show);
        struct sigaction mine {};
        mine.sa_handler = show_while_stopped;
        sigaction(SIGTSTP, nullptr, &stopping_before_);
        if (stopping_before_.sa_handler != SIG_IGN) sigaction(SIGTSTP, &mine, nullptr);
        if (!hide(TCSAFLUSH))
            throw input_error("-", sentence{"terminalen döljer inte det som skrivs; inget lästes",
                                            "the terminal does not stop showing what is typed; nothing was read"});
    }
    unseen(const unseen&) = delete;
    unseen& operator=(const unseen&) = delete;
    ~unseen() {
        if (!active_) return;
        show(nullptr);
        sigaction(SIGTSTP, &stopping_before_, nullptr);
    }
    [[nodiscard]] bool active() const { return active_; }

private:
    static bool hide(int when) {
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        return tcsetattr(STDIN_FILENO, when, &hidden) == 0;
    }
    static void show(const char*) { tcsetattr(STDIN_FILENO, TCSANOW, &before_); }
    static void show_while_stopped(int) {
        const int error = errno;
        show(nullptr);
        raise(SIGSTOP);
        hide(TCSANOW);
        errno = error;
    }

    static inline termios before_{};
    std::optional<posix::undone_by_signals> shown_at_the_end_;
    struct sigaction stopping_before_ {};
    bool active_;
};

class console_of_process final : public console {
public:
    std::unique_ptr<byte_source> open(const std::string& name) override {
        std::unique_ptr<byte_source> file = std::make_unique<open_file>(name);
        remember_read(name);
        return file;
    }

    std::unique_ptr<byte_source> to_reread(std::unique_ptr<byte_source> file, const std::string&) override {
        return file->rewind() ? std::move(file) : posix::copied_to_temporary(*file, *this);
    }

    [[nodiscard]] file_kind kind_of(const std::string& name) const override {
        struct stat now {};
        if (stat(name.c_str(), &now) != 0) return file_kind::none;
        if (S_ISREG(now.st_mode)) return file_kind::regular;
        return S_ISDIR(now.st_mode) ? file_kind::folder : file_kind::other;
    }

    [[nodiscard]] std::optional<file_identity> identity_of(const std::string& name) const override {
        struct stat now {};
        if ((name == "-" ? fstat(STDIN_FILENO, &now) : stat(name.c_str(), &now)) != 0 || !S_ISREG(now.st_mode))
            return std::nullopt;
        return file_identity{static_cast<std::uint64_t>(now.st_dev), static_cast<std::uint64_t>(now.st_ino)};
    }

    void make_folder(const std::string& name) override {
        std::error_code failed;
        std::filesystem::create_directories(name, failed);
        if (failed) throw not_made(name, words_of(static_cast<std::errc>(failed.value())));
    }

    [[nodiscard]] std::vector<std::string> files_in(const std::string& folder) const override {
        std::error_code failed;
        std::vector<std::string> names;
        for (std::filesystem::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
            names.push_back(at->path().string());
        if (failed) throw not_read(folder, words_of(static_cast<std::errc>(failed.value())));
        std::sort(names.begin(), names.end());
        return names;
    }

    [[nodiscard]] std::int64_t changed_at(const std::string& name) const override {
        std::error_code failed;
        const auto time = std::filesystem::last_write_time(name, failed);
        return failed ? 0 : static_cast<std::int64_t>(time.time_since_epoch().count());
    }

    void write(const std::string& name, std::string_view content) override {
        const std::unique_ptr<byte_sink> out = create(name);
        out->write(content);
        out->keep();
    }
    [[nodiscard]] std::unique_ptr<byte_sink> create(const std::string& name) override {
        if (name.empty() || name == "-") return std::make_unique<standard_output>();
        refuse_what_is_read(name);
        return posix::create_file(name);
    }

    using console::report;
    void report(std::string_view message) override { std::fwrite(message.data(), 1, message.size(), stderr); }

    [[nodiscard]] std::optional<std::string> read_line() override {
        std::string line;
        for (int c = std::getchar(); c != EOF; c = std::getchar()) {
            if (c == '\n') return line;
            line += static_cast<char>(c);
        }
        if (line.empty()) return std::nullopt;
        return line;
    }

    [[nodiscard]] std::size_t read_secret(std::string_view prompt, char* to, std::size_t most) override {
        const unseen typed;
        if (typed.active()) report(prompt);
        std::size_t size = 0;
        while (size < most) {
            const ssize_t n = ::read(STDIN_FILENO, to + size, most - size);
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) throw input_error("-", sentence{"standard in kan inte läsas", "standard input cannot be read"});
            if (n == 0) break;
            size += static_cast<std::size_t>(n);
            if (typed.active() && std::memchr(to, '\n', size)) break;
        }
        if (typed.active()) report("\n");
        return size;
    }

    [[nodiscard]] bool is_terminal(stream s) const override {
        constexpr int files[] = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
        return isatty(files[static_cast<std::size_t>(s)]) != 0;
    }

    [[nodiscard]] std::size_t columns() const override {
        winsize size{};
        if (!is_terminal(stream::output)) return 0;
        if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
        // A terminal that does not know: what its user says, for up to four digits.
        const std::string said = variable("COLUMNS").value_or("");
        const bool number = !said.empty() && said.size() <= 4 && said.find_first_not_of("0123456789") == said.npos;
        return number ? static_cast<std::size_t>(std::stoul(said)) : 0;
    }

    [[nodiscard]] std::optional<std::string> variable(const char* name) const override {
        const char* const value = std::getenv(name);
        if (!value) return std::nullopt;
        return value;
    }

    [[nodiscard]] std::string display_language() const override {
        for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
            if (const auto value = variable(name); value && !value->empty()) return *value;
        return {};
    }

    [[nodiscard]] std::size_t cores() const override {
#ifdef __linux__
        cpu_set_t mine;
        if (sched_getaffinity(0, sizeof mine, &mine) == 0)
            return static_cast<std::size_t>(std::max(1, CPU_COUNT(&mine)));
#endif
        return static_cast<std::size_t>(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));
    }

    [[nodiscard]] lifecare::instant now() const override { return instant_of_clock(std::time(nullptr)); }
    [[nodiscard]] std::uint64_t milliseconds() const override {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        return static_cast<std::uint64_t>(now.tv_sec) * 1000 + static_cast<std::uint64_t>(now.tv_nsec) / 1'000'000;
    }
};

}  // namespace

console& system_console() {
    static console_of_process the_one;
    return the_one;
}

int run_in_system(tool run, int argc, char** argv) noexcept {
    say_when_memory_ends();
    std::signal(SIGXFSZ, SIG_IGN);  // a file over the limit of sizes is a failed write, which is reported
    return run({argv + (argc > 0 ? 1 : 0), argv + argc}, system_console());
}

}  // namespace tools
