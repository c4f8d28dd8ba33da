// SPDX-License-Identifier: MIT
#include "files_windows.hpp"

#include <windows.h>

#include <algorithm>
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

std::string words(DWORD error) {
    switch (error) {
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
        case ERROR_BAD_NETPATH:
        case ERROR_BAD_NET_NAME: return "No such file or directory";
        case ERROR_ACCESS_DENIED: return "Permission denied; it may be read-only";
        case ERROR_WRITE_PROTECT: return "the disk is read-only";
        case ERROR_SHARING_VIOLATION:
        case ERROR_LOCK_VIOLATION:
        case ERROR_UNABLE_TO_REMOVE_REPLACED: return "it is open in another program";
        case ERROR_HANDLE_DISK_FULL:
        case ERROR_DISK_FULL: return "No space left on device";
        case ERROR_INVALID_NAME:
        case ERROR_BAD_PATHNAME: return "Windows takes no such name for a file";
        case ERROR_FILENAME_EXCED_RANGE: return "the name is too long";
        case ERROR_CANT_RESOLVE_FILENAME: return "Too many levels of symbolic links";
        case ERROR_INVALID_HANDLE: return "Bad file descriptor";
        default: return "error " + std::to_string(error) + " of Windows";
    }
}

/// Where the links of a name lead; the name itself where it is no link or leads nowhere. Throws for links in a circle.
std::wstring without_links(const std::wstring& full, const std::string& name_given) {
    const DWORD attributes = GetFileAttributesW(full.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES || !(attributes & FILE_ATTRIBUTE_REPARSE_POINT)) return full;
    const file target{CreateFileW(full.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                  OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr)};
    if (!target.is_open()) {
        const DWORD error = GetLastError();
        if (error == ERROR_CANT_RESOLVE_FILENAME) throw cannot_be("written", name_given, error);
        return full;
    }
    std::wstring name(32'768, L'\0');
    const DWORD length = GetFinalPathNameByHandleW(target.get(), name.data(), static_cast<DWORD>(name.size()), 0);
    if (length == 0 || length >= name.size()) return full;
    name.resize(length);
    return name;
}

void write_into(const std::wstring& full, const std::string& name, std::string_view content) {
    const file device{CreateFileW(full.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                  OPEN_EXISTING, 0, nullptr)};
    const DWORD error = device.is_open() ? write_all(device.get(), content) : GetLastError();
    if (error != 0) throw cannot_be("written", name, error);
}

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
    if (attributes == INVALID_FILE_ATTRIBUTES) throw cannot_be("made", name, error);
    if (!(attributes & FILE_ATTRIBUTE_DIRECTORY)) throw input_error(name, "cannot be made: File exists");
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
    if (out.empty()) throw input_error(what, "is not Unicode text: it holds half a character");
    convert(out.data(), static_cast<int>(out.size()));
    return out;
}

input_error cannot_be(const char* done, const std::string& name, unsigned long error) {
    return input_error(name, std::string("cannot be ") + done + ": " + words(error));
}

std::wstring full_name(const std::string& name) {
    const std::wstring given = wide(name);
    if (given.find(L'\xfffd') != std::wstring::npos && name.find("\xef\xbf\xbd") == std::string::npos)
        throw input_error(name, "is not a name of a file: it is not UTF-8");
    if (given.find(L'\0') != std::wstring::npos) throw input_error(name, "is not a name of a file: it holds a zero");
    if (begins_with(given, of_any_length)) return given;
    if (const std::size_t bad = given.find_first_of(L"*?<>|\""); bad != std::wstring::npos) {
        const char c = static_cast<char>(given[bad]);
        throw input_error(name, c == '*' || c == '?'
                                    ? std::string("names no file: nothing expands ") + c + " here; name one file"
                                    : std::string("is not a name of a file: Windows takes no ") + c + " in one");
    }
    const bool has_drive = given.size() > 1 && given[1] == L':';
    const bool begins_at_its_root = given.size() > 2 && (given[2] == L'\\' || given[2] == L'/');
    if (given.find(L':', has_drive ? 2 : 0) != std::wstring::npos || (has_drive && !begins_at_its_root))
        throw input_error(name, "is not a name of a file: after a colon comes the folder, as in C:\\folder\\file");
    std::wstring full(32'768, L'\0');
    const DWORD length = GetFullPathNameW(given.c_str(), static_cast<DWORD>(full.size()), full.data(), nullptr);
    if (length == 0 || length >= full.size()) throw cannot_be("found", name, GetLastError());
    full.resize(length);
    if (is_device(full)) {
        std::wstring device = full.substr(4);
        std::transform(device.begin(), device.end(), device.begin(),
                       [](wchar_t c) { return c >= L'A' && c <= L'Z' ? static_cast<wchar_t>(c - L'A' + L'a') : c; });
        if (device != L"nul" && device != L"con" && !begins_with(device, L"pipe\\"))
            throw input_error(name, "is a device of Windows, not a file; choose another name");
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

void replace_file(const std::string& name, std::string_view content) {
    const std::wstring target = without_links(full_name(name), name);
    if (is_device(target)) return write_into(target, name, content);
    const DWORD old = GetFileAttributesW(target.c_str());
    const bool exists = old != INVALID_FILE_ATTRIBUTES;
    if (exists && (old & FILE_ATTRIBUTE_DIRECTORY)) throw input_error(name, "is a directory; a file name is needed");
    if (exists && (old & FILE_ATTRIBUTE_READONLY)) throw cannot_be("written", name, ERROR_ACCESS_DENIED);

    // The name of the temporary file gives way where both are longer than a name may be.
    constexpr std::size_t longest = 255 - 11;
    const std::size_t length = target.size() - (target.find_last_of(L'\\') + 1),
                      too_long = length > longest ? length - longest : 0;
    std::wstring temporary;
    HANDLE opened = INVALID_HANDLE_VALUE;
    for (DWORD attempt = GetCurrentProcessId(), tried = 0; tried < 100; ++attempt, ++tried) {
        const std::wstring ending = L'.' + std::to_wstring(attempt);
        temporary = target.substr(0, target.size() - too_long) + ending;
        opened = CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (opened != INVALID_HANDLE_VALUE || GetLastError() != ERROR_FILE_EXISTS) break;
    }
    file out{opened};
    if (!out.is_open()) throw cannot_be("written", name, GetLastError());
    DWORD error = write_all(out.get(), content);
    if (error == 0 && !FlushFileBuffers(out.get())) error = GetLastError();
    out.close();
    if (error == 0 && exists && !ReplaceFileW(target.c_str(), temporary.c_str(), nullptr, 0, nullptr, nullptr))
        error = GetLastError();
    if (error == 0 && !exists && !MoveFileExW(temporary.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH))
        error = GetLastError();
    if (error == 0) return;
    DeleteFileW(temporary.c_str());
    throw cannot_be("written", name, error);
}

void make_folders(const std::string& name) { make(full_name(name), name); }

std::vector<std::string> names_in(const std::string& folder) {
    std::wstring pattern = full_name(folder);
    if (pattern.back() != L'\\') pattern += L'\\';
    pattern += L'*';
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW(pattern.c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) throw cannot_be("read", folder, GetLastError());
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
