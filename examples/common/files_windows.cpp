// SPDX-License-Identifier: MIT
#include "files_windows.hpp"

#include <windows.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace tools::windows {

namespace {

constexpr DWORD longest_write = 1 << 20;
constexpr std::wstring_view of_any_length = L"\\\\?\\";

bool begins_with(std::wstring_view s, std::wstring_view start) { return s.substr(0, start.size()) == start; }

/// An open file that closes itself.
class file {
public:
    explicit file(HANDLE h) : handle_{h} {}
    file(const file&) = delete;
    file& operator=(const file&) = delete;
    ~file() { close(); }
    [[nodiscard]] bool is_open() const { return handle_ != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return handle_; }
    void close() {
        if (is_open()) CloseHandle(std::exchange(handle_, INVALID_HANDLE_VALUE));
    }

private:
    HANDLE handle_;
};

input_error not_found(const std::string& name, DWORD error) {
    return input_error(name, say("hittas inte: {}", "cannot be found: {}", words_of(error)));
}

/// Where the links of a name lead; the name itself where it is no link or leads nowhere. Throws for links in a circle.
std::wstring without_links(const std::wstring& full, const std::string& name_given) {
    const DWORD attributes = GetFileAttributesW(full.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES || !(attributes & FILE_ATTRIBUTE_REPARSE_POINT)) return full;
    const file target{CreateFileW(full.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                  OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr)};
    if (!target.is_open()) {
        const DWORD error = GetLastError();
        if (error == ERROR_CANT_RESOLVE_FILENAME) throw not_written(name_given, error);
        return full;
    }
    std::wstring name(32'768, L'\0');
    const DWORD length = GetFinalPathNameByHandleW(target.get(), name.data(), static_cast<DWORD>(name.size()), 0);
    if (length == 0 || length >= name.size()) return full;
    name.resize(length);
    return name;
}

/// Whether the system takes a file away when its handle is closed, however that comes about. Where a file system
/// cannot, its maker alone does.
void goes_with_its_handle(HANDLE h, bool goes) {
    FILE_DISPOSITION_INFO info{goes};
    SetFileInformationByHandle(h, FileDispositionInfo, &info, sizeof info);
}

/// The whole number in base 36: few characters, for names that give way to others.
std::wstring in_few_letters(DWORD n) {
    std::wstring out;
    for (; n != 0; n /= 36) out += L"0123456789abcdefghijklmnopqrstuvwxyz"[n % 36];
    return out;
}

class written_file final : public byte_sink {
public:
    explicit written_file(std::string name) : name_{std::move(name)}, target_{without_links(full_name(name_), name_)} {
        if (is_device(target_)) {
            out_.emplace(CreateFileW(target_.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                     OPEN_EXISTING, 0, nullptr));
            if (!out_->is_open()) throw not_written(name_, GetLastError());
            return;
        }
        const DWORD old = GetFileAttributesW(target_.c_str());
        exists_ = old != INVALID_FILE_ATTRIBUTES;
        if (exists_ && (old & FILE_ATTRIBUTE_DIRECTORY))
            throw input_error(name_,
                              sentence{"är en katalog; ett filnamn behövs", "is a directory; a file name is needed"});
        if (exists_ && (old & FILE_ATTRIBUTE_READONLY)) throw not_written(name_, ERROR_ACCESS_DENIED);
        // The name of the temporary file gives way where both are longer than a name may be.
        constexpr std::size_t longest = 255 - 8;
        const std::size_t length = target_.size() - (target_.find_last_of(L'\\') + 1),
                          too_long = length > longest ? length - longest : 0;
        HANDLE opened = INVALID_HANDLE_VALUE;
        if (const DWORD error = make_passing(target_.substr(0, target_.size() - too_long), GENERIC_WRITE,
                                             passing::until_kept, temporary_, opened))
            throw not_written(name_, error);
        out_.emplace(opened);
    }
    ~written_file() override {
        out_.reset();
        if (!temporary_.empty()) DeleteFileW(temporary_.c_str());
    }
    void write(std::string_view bytes) override {
        if (const DWORD error = write_all(out_->get(), bytes)) throw not_written(name_, error);
    }
    void close() override {
        if (!temporary_.empty() && !FlushFileBuffers(out_->get())) throw not_written(name_, GetLastError());
    }
    void keep() override {
        close();
        if (temporary_.empty()) return;
        goes_with_its_handle(out_->get(), false);
        out_->close();
        const bool kept = exists_ ? ReplaceFileW(target_.c_str(), temporary_.c_str(), nullptr, 0, nullptr, nullptr)
                                  : MoveFileExW(temporary_.c_str(), target_.c_str(), MOVEFILE_WRITE_THROUGH);
        if (!kept) throw not_written(name_, GetLastError());
        temporary_.clear();
    }

private:
    std::string name_;
    std::wstring target_, temporary_;  ///< temporary_ is empty for what is written into
    std::optional<file> out_;
    bool exists_ = false;
};

void make(const std::wstring& full, const std::string& name) {
    if (CreateDirectoryW(full.c_str(), nullptr)) return;
    DWORD error = GetLastError();
    if (error == ERROR_PATH_NOT_FOUND) {
        const std::size_t slash = full.find_last_of(L'\\');
        if (slash != std::wstring::npos && slash > 2) {
            make(full.substr(0, slash), name);
            if (CreateDirectoryW(full.c_str(), nullptr)) return;
            error = GetLastError();
        }
    }
    const DWORD attributes = GetFileAttributesW(full.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) throw not_made(name, words_of(error));
    if (!(attributes & FILE_ATTRIBUTE_DIRECTORY)) throw not_made(name, tools::words_of(std::errc::file_exists));
}

}  // namespace

std::wstring wide(std::string_view utf8) {
    const int size = static_cast<int>(utf8.size());
    std::wstring out(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, out.data(), static_cast<int>(out.size()));
    return out;
}

std::string narrow(std::wstring_view utf16, const std::string& what) {
    if (utf16.empty()) return {};
    const int size = static_cast<int>(utf16.size());
    const auto convert = [&](char* to, int room) {
        return WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, utf16.data(), size, to, room, nullptr, nullptr);
    };
    std::string out(static_cast<std::size_t>(convert(nullptr, 0)), '\0');
    if (out.empty())
        throw input_error(what, sentence{"är inte Unicode: där finns ett halvt tecken",
                                         "is not Unicode text: it holds half a character"});
    convert(out.data(), static_cast<int>(out.size()));
    return out;
}

// What other systems know as well is said in their words.
sentence words_of(unsigned long error) {
    switch (error) {
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
        case ERROR_BAD_NETPATH:
        case ERROR_BAD_NET_NAME: return tools::words_of(std::errc::no_such_file_or_directory);
        case ERROR_ACCESS_DENIED:
            return {"åtkomst nekad; den kan vara skrivskyddad", "Permission denied; it may be read-only"};
        case ERROR_WRITE_PROTECT: return {"disken är skrivskyddad", "the disk is read-only"};
        case ERROR_SHARING_VIOLATION:
        case ERROR_LOCK_VIOLATION:
        case ERROR_UNABLE_TO_REMOVE_REPLACED:
            return {"den är öppen i ett annat program", "it is open in another program"};
        case ERROR_HANDLE_DISK_FULL:
        case ERROR_DISK_FULL: return tools::words_of(std::errc::no_space_on_device);
        case ERROR_INVALID_NAME:
        case ERROR_BAD_PATHNAME: return {"Windows godtar inte namnet", "Windows takes no such name for a file"};
        case ERROR_FILENAME_EXCED_RANGE: return {"namnet är för långt", "the name is too long"};
        case ERROR_CANT_RESOLVE_FILENAME: return tools::words_of(std::errc::too_many_symbolic_link_levels);
        case ERROR_INVALID_HANDLE: return tools::words_of(std::errc::bad_file_descriptor);
        default: return say("fel {} i Windows", "error {} of Windows", error);
    }
}

input_error not_read(const sentence& name, unsigned long error) { return tools::not_read(name, words_of(error)); }
input_error not_written(const sentence& name, unsigned long error) { return tools::not_written(name, words_of(error)); }

std::wstring full_name(const std::string& name) {
    const auto refused = [&](const sentence& why) { return input_error(name, why); };
    const std::wstring given = wide(name);
    if (given.find(L'\xfffd') != std::wstring::npos && name.find("\xef\xbf\xbd") == std::string::npos)
        throw refused({"är inget filnamn: det är inte UTF-8", "is not a name of a file: it is not UTF-8"});
    if (given.find(L'\0') != std::wstring::npos)
        throw refused({"är inget filnamn: det innehåller en nolla", "is not a name of a file: it holds a zero"});
    if (begins_with(given, of_any_length)) return given;
    if (const std::size_t bad = given.find_first_of(L"*?<>|\""); bad != std::wstring::npos) {
        const std::string c(1, static_cast<char>(given[bad]));
        if (c == "*" || c == "?")
            throw refused(say("är ingen fil: ingenting expanderar {} här; ange en fil",
                              "names no file: nothing expands {} here; name one file", c));
        throw refused(say("är inget filnamn: Windows godtar inte {} i ett sådant",
                          "is not a name of a file: Windows takes no {} in one", c));
    }
    const bool has_drive = given.size() > 1 && given[1] == L':';
    const bool begins_at_its_root = given.size() > 2 && (given[2] == L'\\' || given[2] == L'/');
    if (given.find(L':', has_drive ? 2 : 0) != std::wstring::npos || (has_drive && !begins_at_its_root))
        throw refused({"är inget filnamn: efter ett kolon kommer mappen, som i C:\\mapp\\fil",
                       "is not a name of a file: after a colon comes the folder, as in C:\\folder\\file"});
    std::wstring full(32'768, L'\0');
    const DWORD length = GetFullPathNameW(given.c_str(), static_cast<DWORD>(full.size()), full.data(), nullptr);
    if (length == 0 || length >= full.size()) throw not_found(name, GetLastError());
    full.resize(length);
    if (is_device(full)) {
        std::wstring device = full.substr(4);
        std::transform(device.begin(), device.end(), device.begin(),
                       [](wchar_t c) { return c >= L'A' && c <= L'Z' ? static_cast<wchar_t>(c - L'A' + L'a') : c; });
        if (device != L"nul" && device != L"con" && !begins_with(device, L"pipe\\"))
            throw refused({"är en enhet i Windows, inte en fil; välj ett annat namn",
                           "is a device of Windows, not a file; choose another name"});
        return full;
    }
    // Names that are longer than what Windows takes by itself.
    if (full.size() < MAX_PATH - 12) return full;
    return begins_with(full, L"\\\\") ? std::wstring(of_any_length) + L"UNC" + full.substr(1)
                                      : std::wstring(of_any_length) + full;
}

bool is_device(std::wstring_view full) { return begins_with(full, L"\\\\.\\"); }

unsigned long write_all(void* handle, std::string_view content) {
    while (!content.empty()) {
        DWORD written = 0;
        const auto most = static_cast<DWORD>(std::min<std::size_t>(content.size(), longest_write));
        if (!WriteFile(handle, content.data(), most, &written, nullptr)) return GetLastError();
        if (written == 0) return ERROR_DISK_FULL;
        content.remove_prefix(written);
    }
    return 0;
}

unsigned long make_passing(const std::wstring& start, unsigned long access, passing how, std::wstring& name,
                           void*& opened) {
    const DWORD flags = how == passing::always ? FILE_FLAG_DELETE_ON_CLOSE : FILE_ATTRIBUTE_NORMAL;
    for (DWORD attempt = GetCurrentProcessId() * 36, tried = 0; tried < 36; ++attempt, ++tried) {
        name = start + L'.' + in_few_letters(attempt);
        opened = CreateFileW(name.c_str(), access | DELETE, 0, nullptr, CREATE_NEW, flags, nullptr);
        if (opened != INVALID_HANDLE_VALUE) {
            if (how == passing::until_kept) goes_with_its_handle(opened, true);
            return 0;
        }
        if (GetLastError() != ERROR_FILE_EXISTS) break;
    }
    return GetLastError();
}

std::optional<file_identity> identity_of_open(void* handle) {
    BY_HANDLE_FILE_INFORMATION found;
    if (GetFileType(handle) != FILE_TYPE_DISK || !GetFileInformationByHandle(handle, &found) ||
        (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY))
        return std::nullopt;
    return file_identity{found.dwVolumeSerialNumber, std::uint64_t{found.nFileIndexHigh} << 32 | found.nFileIndexLow};
}

std::optional<file_identity> identity_of_file(const std::string& name) {
    const std::wstring full = full_name(name);
    if (is_device(full)) return std::nullopt;
    const file asked{CreateFileW(full.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                 OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr)};
    return asked.is_open() ? identity_of_open(asked.get()) : std::nullopt;
}

std::unique_ptr<byte_sink> create_file(const std::string& name) { return std::make_unique<written_file>(name); }

void make_folders(const std::string& name) { make(full_name(name), name); }

std::vector<std::string> names_in(const std::string& folder) {
    std::wstring pattern = full_name(folder);
    if (pattern.back() != L'\\') pattern += L'\\';
    pattern += L'*';
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW(pattern.c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) throw not_read(folder, GetLastError());
    std::vector<std::wstring> names;
    do names.emplace_back(found.cFileName);
    while (FindNextFileW(search, &found));
    FindClose(search);
    std::vector<std::string> out;
    for (const std::wstring& name : names)
        if (name != L"." && name != L"..") out.push_back(narrow(name, folder));
    return out;
}

}  // namespace tools::windows
