// SPDX-License-Identifier: MIT
// The console of a process on Windows: its own functions throughout, since the C library's know neither UTF-8 nor
// bytes.
#include <windows.h>
// after windows.h
#include <shellapi.h>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <utility>

#include "files_windows.hpp"
#include "system_console.hpp"
#include "temporary_windows.hpp"

namespace tools {

namespace {

using namespace windows;

HANDLE handle_of(stream s) {
    constexpr DWORD handles[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    return GetStdHandle(handles[static_cast<std::size_t>(s)]);
}

bool is_console(HANDLE h) {
    DWORD mode = 0;
    return GetConsoleMode(h, &mode) != 0;
}

/// Reads bytes; 0 at the end, which for a pipe is that its writer is gone.
std::size_t read_bytes(HANDLE from, const std::string& name, char* to, std::size_t most) {
    DWORD n = 0;
    if (ReadFile(from, to, static_cast<DWORD>(std::min<std::size_t>(most, 1 << 20)), &n, nullptr)) return n;
    const DWORD error = GetLastError();
    if (error == ERROR_BROKEN_PIPE || error == ERROR_HANDLE_EOF) return 0;
    throw not_read(name, error);
}

/// A line that is typed, its end as one line feed; empty at Ctrl-Z. Whoever gets it wipes it where it is secret.
std::string typed_line() {
    std::wstring line;
    line.reserve(1024);
    while (line.empty() || line.back() != L'\n') {
        wchar_t part[512];
        DWORD n = 0;
        if (!ReadConsoleW(handle_of(stream::input), part, static_cast<DWORD>(std::size(part)), &n, nullptr) || n == 0)
            break;
        line.append(part, n);
        SecureZeroMemory(part, sizeof part);
        if (line[0] == L'\x1a') return {};
    }
    while (!line.empty() && (line.back() == L'\n' || line.back() == L'\r')) line.pop_back();
    line += L'\n';
    std::string out = narrow(line, "-");
    SecureZeroMemory(line.data(), line.size() * sizeof(wchar_t));
    return out;
}

/// Standard input: typed in a console, else bytes.
class standard_input final : public byte_source {
public:
    standard_input() {
        const HANDLE in = handle_of(stream::input);
        if (GetFileType(in) == FILE_TYPE_DISK) SetFilePointerEx(in, {}, &start_, FILE_CURRENT);
    }
    std::size_t read(char* to, std::size_t most) override {
        const HANDLE in = handle_of(stream::input);
        if (!is_console(in)) return read_bytes(in, "-", to, most);
        if (typed_.empty()) typed_ = typed_line();
        const std::size_t n = std::min(most, typed_.size());
        std::memcpy(to, typed_.data(), n);
        typed_.erase(0, n);
        return n;
    }
    bool rewind() override {
        const HANDLE in = handle_of(stream::input);
        return GetFileType(in) == FILE_TYPE_DISK && SetFilePointerEx(in, start_, nullptr, FILE_BEGIN);
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override {
        LARGE_INTEGER size;
        const HANDLE in = handle_of(stream::input);
        if (GetFileType(in) != FILE_TYPE_DISK || !GetFileSizeEx(in, &size)) return std::nullopt;
        return static_cast<std::uint64_t>(std::max<LONGLONG>(size.QuadPart - start_.QuadPart, 0));
    }

private:
    std::string typed_;
    LARGE_INTEGER start_{};  ///< where reading begins: of standard input another program may have read a part
};

class open_file final : public byte_source {
public:
    explicit open_file(std::string name) : name_{std::move(name)} {
        const std::wstring full = full_name(name_);
        const DWORD attributes = is_device(full) ? FILE_ATTRIBUTE_DEVICE : GetFileAttributesW(full.c_str());
        if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY))
            throw input_error(name_, sentence{"är en katalog; en fil behövs", "is a directory; a file is needed"});
        handle_ = CreateFileW(full.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                              nullptr, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
        if (handle_ == INVALID_HANDLE_VALUE) throw not_read(name_, GetLastError());
    }
    ~open_file() override { CloseHandle(handle_); }
    std::size_t read(char* to, std::size_t most) override { return read_bytes(handle_, name_, to, most); }
    bool rewind() override {
        return GetFileType(handle_) == FILE_TYPE_DISK && SetFilePointerEx(handle_, {}, nullptr, FILE_BEGIN);
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override {
        LARGE_INTEGER size;
        if (GetFileType(handle_) != FILE_TYPE_DISK || !GetFileSizeEx(handle_, &size)) return std::nullopt;
        return static_cast<std::uint64_t>(size.QuadPart);
    }

private:
    std::string name_;
    HANDLE handle_ = INVALID_HANDLE_VALUE;
};

/// What a reader that is gone makes of a writer on every other system: an end without a word.
[[noreturn]] void end_quietly() {
    TerminateProcess(GetCurrentProcess(), could_not_check);
    std::abort();
}

/// Prints to a standard stream: letters in a console, bytes elsewhere. Returns the error of the system, 0 for none.
DWORD print(stream s, std::string_view content) {
    const HANDLE out = handle_of(s);
    DWORD mode = 0;
    if (!GetConsoleMode(out, &mode)) {
        const DWORD error = write_all(out, content);
        if (error == ERROR_BROKEN_PIPE || error == ERROR_NO_DATA) end_quietly();
        return error;
    }
    const std::wstring letters = wide(content);
    constexpr std::size_t most = 8'000;  // older consoles take 64 kB at a time
    for (std::wstring_view rest = letters; !rest.empty();) {
        std::size_t n = std::min(most, rest.size());
        if (n < rest.size() && rest[n - 1] >= 0xd800 && rest[n - 1] < 0xdc00) --n;
        DWORD written = 0;
        if (!WriteConsoleW(out, rest.data(), static_cast<DWORD>(n), &written, nullptr)) return GetLastError();
        rest.remove_prefix(n);
    }
    return 0;
}

class standard_output final : public byte_sink {
public:
    void write(std::string_view bytes) override {
        if (const DWORD error = print(stream::output, bytes))
            throw not_written({"standard ut", "standard output"}, error);
    }
    void close() override {}
    void keep() override {}
};

/// Hides what is typed for as long as it lives, and no longer than the program: Ctrl-C shows it again.
class unseen {
public:
    unseen() {
        const HANDLE in = handle_of(stream::input);
        if (!GetConsoleMode(in, &before_)) return;
        SetConsoleCtrlHandler(show_again, TRUE);
        active_ = SetConsoleMode(in, before_ & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) != 0;
        if (!active_)
            throw input_error("-", sentence{"terminalen döljer inte det som skrivs; inget lästes",
                                            "the terminal does not stop showing what is typed; nothing was read"});
    }
    unseen(const unseen&) = delete;
    unseen& operator=(const unseen&) = delete;
    ~unseen() {
        if (!active_) return;
        show_again(0);
        SetConsoleCtrlHandler(show_again, FALSE);
    }
    [[nodiscard]] bool active() const { return active_; }

private:
    static BOOL WINAPI show_again(DWORD) {
        SetConsoleMode(handle_of(stream::input), before_);
        return FALSE;
    }
    static inline DWORD before_ = 0;
    bool active_ = false;
};

class console_of_process final : public console {
public:
    [[nodiscard]] std::unique_ptr<byte_source> open(const std::string& name) override {
        std::unique_ptr<byte_source> file;
        if (name == "-") file = std::make_unique<standard_input>();
        else file = std::make_unique<open_file>(name);
        remember_read(name);
        return file;
    }

    [[nodiscard]] std::unique_ptr<byte_source> to_reread(std::unique_ptr<byte_source> file,
                                                         const std::string&) override {
        return file->rewind() ? std::move(file) : copied_to_temporary(*file);
    }

    [[nodiscard]] file_kind kind_of(const std::string& name) const override {
        try {
            const std::wstring full = full_name(name);
            if (is_device(full)) return file_kind::other;
            const DWORD attributes = GetFileAttributesW(full.c_str());
            if (attributes == INVALID_FILE_ATTRIBUTES) return file_kind::none;
            return attributes & FILE_ATTRIBUTE_DIRECTORY ? file_kind::folder : file_kind::regular;
        } catch (const input_error&) {
            return file_kind::none;
        }
    }

    [[nodiscard]] std::optional<file_identity> identity_of(const std::string& name) const override {
        return name == "-" ? identity_of_open(handle_of(stream::input)) : identity_of_file(name);
    }

    void make_folder(const std::string& name) override { make_folders(name); }

    [[nodiscard]] std::vector<std::string> files_in(const std::string& folder) const override {
        std::vector<std::string> names = names_in(folder);
        const bool ends = !folder.empty() && (folder.back() == '/' || folder.back() == '\\');
        for (std::string& name : names) name.insert(0, folder + (ends ? "" : "/"));
        std::sort(names.begin(), names.end());
        return names;
    }

    void write(const std::string& name, std::string_view content) override {
        const std::unique_ptr<byte_sink> out = create(name);
        out->write(content);
        out->keep();
    }
    [[nodiscard]] std::unique_ptr<byte_sink> create(const std::string& name) override {
        if (name.empty() || name == "-") return std::make_unique<standard_output>();
        refuse_what_is_read(name);
        return create_file(name);
    }

    using console::report;
    void report(std::string_view message) override { print(stream::error, message); }

    [[nodiscard]] std::int64_t changed_at(const std::string& name) const override {
        WIN32_FILE_ATTRIBUTE_DATA found;
        if (!GetFileAttributesExW(full_name(name).c_str(), GetFileExInfoStandard, &found)) return 0;
        const FILETIME& time = found.ftLastWriteTime;
        return static_cast<std::int64_t>(std::uint64_t{time.dwHighDateTime} << 32 | time.dwLowDateTime);
    }

    [[nodiscard]] std::optional<std::string> read_line() override {
        std::string line;
        for (char c = 0; input_.read(&c, 1) == 1;) {
            if (c != '\n') {
                line += c;
                continue;
            }
            if (!line.empty() && line.back() == '\r') line.pop_back();
            return line;
        }
        if (line.empty()) return std::nullopt;
        return line;
    }

    [[nodiscard]] std::size_t read_secret(std::string_view prompt, char* to, std::size_t most) override {
        const unseen typed;
        if (!typed.active()) {
            std::size_t size = 0;
            for (std::size_t n = 1; n > 0 && size < most; size += n) n = input_.read(to + size, most - size);
            return size;
        }
        report(prompt);
        std::string line = typed_line();
        report("\n");
        const std::size_t size = std::min(most, line.size());
        std::memcpy(to, line.data(), size);
        SecureZeroMemory(line.data(), line.size());
        return size;
    }

    [[nodiscard]] bool is_terminal(stream s) const override { return is_console(handle_of(s)); }

    [[nodiscard]] bool shows_colours(stream s) const override {
        const HANDLE out = handle_of(s);
        DWORD mode = 0;
        return GetConsoleMode(out, &mode) && SetConsoleMode(out, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }

    [[nodiscard]] std::size_t columns() const override {
        CONSOLE_SCREEN_BUFFER_INFO info;
        if (!GetConsoleScreenBufferInfo(handle_of(stream::output), &info)) return 0;
        return static_cast<std::size_t>(info.srWindow.Right - info.srWindow.Left + 1);
    }

    [[nodiscard]] std::optional<std::string> variable(const char* name) const override {
        std::wstring value(32'768, L'\0');
        SetLastError(0);
        const DWORD length =
            GetEnvironmentVariableW(wide(name).c_str(), value.data(), static_cast<DWORD>(value.size()));
        if (length == 0 && GetLastError() == ERROR_ENVVAR_NOT_FOUND) return std::nullopt;
        return narrow({value.data(), length}, name);
    }

    [[nodiscard]] std::string display_language() const override {
        wchar_t names[256];
        ULONG count = 0, room = static_cast<ULONG>(std::size(names));
        if (!GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &count, names, &room) || count == 0) return {};
        return narrow(names, "the display language");  // the first of them, each ended by a zero
    }

    [[nodiscard]] std::size_t cores() const override {
        DWORD_PTR mine = 0, all = 0;
        if (!GetProcessAffinityMask(GetCurrentProcess(), &mine, &all)) return 1;
        std::size_t n = 0;
        for (; mine != 0; mine &= mine - 1) ++n;
        return std::max<std::size_t>(n, 1);
    }

    [[nodiscard]] lifecare::instant now() const override { return instant_of_clock(std::time(nullptr)); }
    [[nodiscard]] std::uint64_t milliseconds() const override { return GetTickCount64(); }

private:
    standard_input input_;
};

}  // namespace

console& system_console() {
    static console_of_process the_one;
    return the_one;
}

int run_in_system(tool run, int, char**) noexcept {
    say_when_memory_ends();
    // The command line as it is: what main gets has lost the letters that the code page lacks, and expanded patterns.
    int count = 0;
    wchar_t** const words = CommandLineToArgvW(GetCommandLineW(), &count);
    arguments given;
    try {
        for (int i = 1; i < count; ++i) given.push_back(narrow(words[i], "argument " + std::to_string(i)));
    } catch (const input_error& e) {
        system_console().report(std::string(e.what()) + '\n');
        return could_not_check;
    }
    return run(given, system_console());
}

}  // namespace tools
