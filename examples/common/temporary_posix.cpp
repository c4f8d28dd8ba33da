// SPDX-License-Identifier: MIT
#include "temporary_posix.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "files_posix.hpp"
#include "system_console.hpp"

namespace tools::posix {

namespace {

class temporary_file final : public byte_source {
public:
    temporary_file(byte_source& from, std::string folder) : folder_{std::move(folder)} {
        std::string name = folder_ + "/lifecare.XXXXXX";
        fd_ = mkstemp(name.data());
        if (fd_ < 0) fail();
        ::unlink(name.c_str());
        ::fcntl(fd_, F_SETFD, FD_CLOEXEC);
        each_piece(from, [&](std::string_view piece) {
            size_ += piece.size();
            while (!piece.empty()) {
                const ssize_t now = ::write(fd_, piece.data(), piece.size());
                if (now < 0 && errno == EINTR) continue;
                if (now <= 0) fail();
                piece.remove_prefix(static_cast<std::size_t>(now));
            }
        });
        if (!rewind()) fail();
    }
    ~temporary_file() override {
        if (fd_ >= 0) ::close(fd_);
    }
    std::size_t read(char* to, std::size_t most) override {
        for (;;) {
            const ssize_t n = ::read(fd_, to, most);
            if (n >= 0) return static_cast<std::size_t>(n);
            if (errno != EINTR) fail();
        }
    }
    bool rewind() override { return ::lseek(fd_, 0, SEEK_SET) == 0; }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

private:
    [[noreturn]] void fail() {
        const sentence reason = last_error();
        if (fd_ >= 0) ::close(fd_);
        fd_ = -1;
        throw copy_failed(folder_, "TMPDIR", reason);
    }

    std::string folder_;
    int fd_ = -1;
    std::uint64_t size_ = 0;
};

}  // namespace

std::unique_ptr<byte_source> copied_to_temporary(byte_source& from, const console& io) {
    const std::optional<std::string> folder = io.variable("TMPDIR");
    return std::make_unique<temporary_file>(from, folder && !folder->empty() ? *folder : "/tmp");
}

}  // namespace tools::posix
