// SPDX-License-Identifier: MIT
#include "temporary_windows.hpp"

#include <windows.h>

#include <algorithm>
#include <utility>

#include "files_windows.hpp"
#include "system_console.hpp"

namespace tools::windows {

namespace {

class temporary_file final : public byte_source {
public:
    explicit temporary_file(byte_source& from) {
        wchar_t folder[MAX_PATH + 1];
        const DWORD length = GetTempPathW(MAX_PATH + 1, folder);
        folder_ = narrow({folder, std::min<std::size_t>(length, MAX_PATH)}, "TMP");
        std::wstring name;
        if (const DWORD error = make_passing(full_name(folder_ + "lifecare"), GENERIC_READ | GENERIC_WRITE,
                                             passing::always, name, file_))
            fail(error);
        each_piece(from, [&](std::string_view piece) {
            if (const DWORD error = write_all(file_, piece)) fail(error);
            size_ += piece.size();
        });
        if (!rewind()) fail(GetLastError());
    }
    ~temporary_file() override { close(); }
    std::size_t read(char* to, std::size_t most) override {
        DWORD n = 0;
        if (!ReadFile(file_, to, static_cast<DWORD>(std::min<std::size_t>(most, 1 << 20)), &n, nullptr))
            fail(GetLastError());
        return n;
    }
    bool rewind() override { return SetFilePointerEx(file_, {}, nullptr, FILE_BEGIN) != 0; }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return size_; }

private:
    void close() {
        if (file_ != INVALID_HANDLE_VALUE) CloseHandle(std::exchange(file_, INVALID_HANDLE_VALUE));
    }
    [[noreturn]] void fail(DWORD error) {
        close();
        throw copy_failed(folder_, "TMP", words_of(error));
    }

    std::string folder_;
    HANDLE file_ = INVALID_HANDLE_VALUE;
    std::uint64_t size_ = 0;
};

}  // namespace

std::unique_ptr<byte_source> copied_to_temporary(byte_source& from) { return std::make_unique<temporary_file>(from); }

}  // namespace tools::windows
