// SPDX-License-Identifier: MIT
#include "files_posix.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <optional>
#include <utility>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include "text.hpp"

namespace tools::posix {

namespace {

// Signals -----------------------------------------------------------------------------------------

/// What ends a program that does not expect it, but for what its own faults raise.
constexpr int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF};
struct sigaction before[std::size(ending)];

struct undoing {
    void (*undo)(const char*);
    const char* what;
};
undoing to_undo[16];  // of more files at once the last would stay
std::size_t alive = 0;

void undo_and_end(int signal) {
    for (const undoing& u : to_undo)
        if (u.undo) u.undo(u.what);
    std::signal(signal, SIG_DFL);
    raise(signal);  // ends the program when the handler returns
}

// Places ------------------------------------------------------------------------------------------

/// Where a name leads, link after link, and the open descriptor of this program that it is, such as /dev/stdout.
struct place {
    std::filesystem::path file;
    std::optional<int> descriptor;
};
place place_of(const std::string& name) {
    constexpr int most_links = 40;  // as many as Linux follows
    place out{name, {}};
    std::error_code failed;
    const std::filesystem::path descriptors = std::filesystem::canonical("/proc/self/fd", failed);
    for (int links = 0; links < most_links; ++links) {
        const std::filesystem::path folder = out.file.parent_path();
        if (!descriptors.empty() && std::filesystem::canonical(folder.empty() ? "." : folder, failed) == descriptors) {
            std::uint32_t number = 0;
            for (const char c : out.file.filename().string()) {
                if (c < '0' || c > '9' || number > 1'000'000) return out;
                number = number * 10 + static_cast<std::uint32_t>(c - '0');
            }
            out.descriptor = static_cast<int>(number);
            return out;
        }
        if (!std::filesystem::is_symlink(out.file, failed)) break;
        out.file = folder / std::filesystem::read_symlink(out.file, failed);
    }
    return out;
}

// Writing -----------------------------------------------------------------------------------------

bool write_all(int fd, std::string_view content) {
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

/// The name of a temporary file: beside the file, with its name and six characters. A name that is too long for that
/// gives way.
std::string temporary_of(const std::filesystem::path& target) {
    constexpr std::size_t longest = NAME_MAX - 7;
    const std::string whole = target.filename().string();
    std::string_view name = whole;
    // Whole characters: some file systems take nothing but UTF-8.
    for (std::size_t n = width(name); n > 0 && name.size() > longest; --n) name = first_characters(name, n - 1);
    return (target.parent_path() / std::string(name)).string() + ".XXXXXX";
}

/// Gives the new file what the old one has: owner, group, permissions, access lists. Not what would make of it a
/// program that runs as somebody else.
bool keep_attributes(int fd, const std::string& target, const struct stat& old) {
    // Only root gives files away; everybody else may keep a group that is theirs.
    if (fchown(fd, old.st_uid, old.st_gid) != 0 && fchown(fd, static_cast<uid_t>(-1), old.st_gid) != 0) errno = 0;
    if (fchmod(fd, old.st_mode & 0777) != 0) return false;
#ifdef __linux__
    char names[4096], value[4096];
    const ssize_t size = listxattr(target.c_str(), names, sizeof names);
    for (ssize_t at = 0; at < size; at += static_cast<ssize_t>(std::strlen(names + at)) + 1) {
        const std::string_view name = names + at;
        if (name.substr(0, 5) != "user." && name != "system.posix_acl_access") continue;
        if (const ssize_t n = getxattr(target.c_str(), names + at, value, sizeof value); n >= 0)
            (void)fsetxattr(fd, names + at, value, static_cast<std::size_t>(n), 0);
    }
#endif
    return true;
}

void take_away(const char* file) { unlink(file); }

class written_file final : public byte_sink {
public:
    explicit written_file(std::string name) : name_{std::move(name)} { begin(); }
    ~written_file() override {
        if (fd_ >= 0) ::close(fd_);
        if (!temporary_.empty()) unlink(temporary_.c_str());
    }
    void write(std::string_view bytes) override {
        if (!write_all(fd_, bytes)) throw not_written(name_);
    }
    void close() override {
        if (fd_ < 0) return;
        const bool ok = temporary_.empty() || (finish() && fsync(fd_) == 0);
        const input_error failure = not_written(name_);
        if (::close(std::exchange(fd_, -1)) != 0) throw not_written(name_);
        if (!ok) throw failure;
    }
    void keep() override {
        close();
        if (temporary_.empty()) return;
        if (std::rename(temporary_.c_str(), target_.c_str()) != 0) throw not_written(name_);
        temporary_.clear();
        taken_away_.reset();
    }

private:
    void begin() {
        const place where = place_of(name_);
        if (where.descriptor) return write_into(dup(*where.descriptor));
        struct stat found {};
        if (stat(name_.c_str(), &old_) != 0) {
            if (errno != ENOENT) throw not_written(name_);
            return begin_beside(where.file);
        }
        exists_ = true;
        if (S_ISDIR(old_.st_mode))
            throw input_error(name_,
                              sentence{"är en katalog; ett filnamn behövs", "is a directory; a file name is needed"});
        if (!S_ISREG(old_.st_mode)) return write_into(::open(name_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
        // The folder alone would let a file be replaced that may not be written.
        if (faccessat(AT_FDCWD, name_.c_str(), W_OK, AT_EACCESS) != 0) throw not_written(name_);
        // What another program has open may be gone from the folder that its link names.
        if (lstat(where.file.c_str(), &found) != 0 || found.st_ino != old_.st_ino || found.st_dev != old_.st_dev)
            return write_into(::open(name_.c_str(), O_WRONLY | O_CLOEXEC | O_TRUNC));
        begin_beside(where.file);
    }
    void write_into(int fd) {
        fd_ = fd;
        if (fd_ < 0) throw not_written(name_);
    }
    void begin_beside(const std::filesystem::path& target) {
        target_ = target.string();
        temporary_ = temporary_of(target);
        taken_away_.emplace(take_away, temporary_.c_str());
        fd_ = mkstemp(temporary_.data());
        if (fd_ >= 0) return;
        const input_error failure = not_written(name_);
        temporary_.clear();
        throw failure;
    }
    [[nodiscard]] bool finish() const {
        if (exists_) return keep_attributes(fd_, target_, old_);
        const mode_t mask = umask(0);
        umask(mask);
        return fchmod(fd_, 0666 & ~mask) == 0;
    }

    std::string name_, target_, temporary_;  ///< temporary_ is empty for what is written into
    std::optional<undone_by_signals> taken_away_;
    struct stat old_ {};
    bool exists_ = false;
    int fd_ = -1;
};

}  // namespace

sentence last_error() { return words_of(static_cast<std::errc>(errno)); }
input_error not_read(const sentence& name) { return tools::not_read(name, last_error()); }
input_error not_written(const sentence& name) { return tools::not_written(name, last_error()); }

std::unique_ptr<byte_sink> create_file(const std::string& name) { return std::make_unique<written_file>(name); }

undone_by_signals::undone_by_signals(void (*undo)(const char*), const char* what) : place_{std::size(to_undo)} {
    for (std::size_t i = std::size(to_undo); i-- > 0;)
        if (!to_undo[i].undo) place_ = i;
    if (place_ < std::size(to_undo)) {
        to_undo[place_].what = what;
        to_undo[place_].undo = undo;
    }
    if (alive++ > 0) return;
    struct sigaction mine {};
    mine.sa_handler = undo_and_end;
    sigfillset(&mine.sa_mask);
    for (std::size_t i = 0; i < std::size(ending); ++i) {
        sigaction(ending[i], nullptr, &before[i]);
        // What is ignored, as by nohup, stays so.
        if (before[i].sa_handler != SIG_IGN) sigaction(ending[i], &mine, nullptr);
    }
}

undone_by_signals::~undone_by_signals() {
    if (place_ < std::size(to_undo)) to_undo[place_].undo = nullptr;
    if (--alive > 0) return;
    for (std::size_t i = 0; i < std::size(ending); ++i) sigaction(ending[i], &before[i], nullptr);
}

}  // namespace tools::posix
