// SPDX-License-Identifier: MIT
#include "process.hpp"

#include <thread>
#include <utility>

namespace windows_cases {

namespace {

/// One argument as CommandLineToArgvW reads it back.
std::wstring quoted(const std::wstring& argument) {
    std::wstring out = L"\"";
    std::size_t backslashes = 0;
    for (wchar_t c : argument) {
        if (c == L'"') out.append(backslashes + 1, L'\\');
        backslashes = c == L'\\' ? backslashes + 1 : 0;
        out += c;
    }
    out.append(backslashes, L'\\');
    return out + L'"';
}

HANDLE inherited(const std::wstring& name, DWORD access, DWORD how) {
    SECURITY_ATTRIBUTES all{sizeof all, nullptr, TRUE};
    return CreateFileW(name.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE, &all, how, 0, nullptr);
}

struct pipe {
    HANDLE read = nullptr, write = nullptr;
    explicit pipe(bool child_reads) {
        SECURITY_ATTRIBUTES all{sizeof all, nullptr, TRUE};
        CreatePipe(&read, &write, &all, 1 << 16);
        SetHandleInformation(child_reads ? write : read, HANDLE_FLAG_INHERIT, 0);
    }
};

std::string all_of(HANDLE from) {
    std::string out;
    char buffer[1 << 14];
    for (DWORD n = 0; ReadFile(from, buffer, sizeof buffer, &n, nullptr) && n > 0;) out.append(buffer, n);
    CloseHandle(from);
    return out;
}

std::wstring beside_this_program() {
    std::wstring name(MAX_PATH, L'\0');
    name.resize(GetModuleFileNameW(nullptr, name.data(), MAX_PATH));
    return name.substr(0, name.rfind(L'\\') + 1);
}

bool begin(std::wstring_view tool, const std::vector<std::wstring>& arguments, STARTUPINFOW& start,
           PROCESS_INFORMATION& process) {
    const std::wstring program = beside_this_program() + std::wstring(tool) + L".exe";
    std::wstring line = quoted(program);
    for (const std::wstring& a : arguments) line += L' ' + quoted(a);
    return CreateProcessW(program.c_str(), line.data(), nullptr, nullptr, TRUE, DETACHED_PROCESS, nullptr,
                          folder().c_str(), &start, &process) != 0;
}

// A file is written to: what is done to one as it is made is done.
bool holds_bytes(const std::wstring& pattern) {
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW(pattern.c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) return false;
    FindClose(search);
    return found.nFileSizeLow != 0;
}

}  // namespace

std::wstring wide(std::string_view s) {
    std::wstring out(s.size(), L'\0');
    out.resize(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, s.data(), static_cast<int>(s.size()),
                                                            out.data(), static_cast<int>(out.size()))));
    return out;
}

const std::wstring& folder() {
    static const std::wstring name = [] {
        std::wstring temporary(MAX_PATH, L'\0');
        temporary.resize(GetTempPathW(MAX_PATH, temporary.data()));
        temporary += L"lifecare \u00e5\u00e4\u00f6 " + std::to_wstring(GetCurrentProcessId());
        CreateDirectoryW(temporary.c_str(), nullptr);
        return temporary + L'\\';
    }();
    return name;
}

std::string content_of(const std::wstring& name) {
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    return file == INVALID_HANDLE_VALUE ? "(none)" : all_of(file);
}

void put(const std::wstring& name, std::string_view content) {
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, 0, nullptr);
    DWORD written = 0;
    WriteFile(file, content.data(), static_cast<DWORD>(content.size()), &written, nullptr);
    CloseHandle(file);
}

int count(const std::wstring& pattern) {
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW(pattern.c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) return 0;
    int n = 1;
    while (FindNextFileW(search, &found)) ++n;
    FindClose(search);
    return n;
}

ended run(std::wstring_view tool, const std::vector<std::wstring>& arguments, std::string_view input, streams how) {
    pipe in{true}, out{false}, err{false};
    STARTUPINFOW start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = in.read;
    start.hStdOutput = out.write;
    start.hStdError = err.write;
    const std::wstring out_file = folder() + L"out", err_file = folder() + L"err", in_file = folder() + L"in";
    if (how == streams::none) start.hStdInput = start.hStdOutput = start.hStdError = nullptr;
    if (how == streams::nul_input) start.hStdInput = inherited(L"NUL", GENERIC_READ, OPEN_EXISTING);
    if (how == streams::files) {
        put(in_file, input);
        start.hStdInput = inherited(in_file, GENERIC_READ, OPEN_EXISTING);
        start.hStdOutput = inherited(out_file, GENERIC_WRITE, CREATE_ALWAYS);
        start.hStdError = inherited(err_file, GENERIC_WRITE, CREATE_ALWAYS);
    }
    if (how == streams::output_nobody_reads) CloseHandle(std::exchange(out.read, nullptr));

    PROCESS_INFORMATION process{};
    ended result;
    if (!begin(tool, arguments, start, process)) {
        result.code = ~DWORD{0};
        result.err = "not started: " + std::to_string(GetLastError());
        return result;
    }
    CloseHandle(in.read);
    CloseHandle(out.write);
    CloseHandle(err.write);
    std::thread reader([&] {
        if (out.read) result.out = all_of(out.read);
    });
    std::thread other([&] { result.err = all_of(err.read); });
    DWORD written = 0;
    if (!input.empty() && how != streams::files)
        WriteFile(in.write, input.data(), static_cast<DWORD>(input.size()), &written, nullptr);
    CloseHandle(in.write);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &result.code);
    reader.join();
    other.join();
    if (how == streams::files) {
        CloseHandle(start.hStdInput);
        CloseHandle(start.hStdOutput);
        CloseHandle(start.hStdError);
        result.out = content_of(out_file);
        result.err = content_of(err_file);
    }
    CloseHandle(process.hProcess);
    CloseHandle(process.hThread);
    return result;
}

bool end_at(const std::wstring& pattern, std::wstring_view tool, const std::vector<std::wstring>& arguments,
            std::string_view input) {
    pipe in{true};
    STARTUPINFOW start{};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = in.read;
    PROCESS_INFORMATION process{};
    const bool begun = begin(tool, arguments, start, process);
    CloseHandle(in.read);
    bool came = false;
    if (begun) {
        DWORD written = 0;
        if (!input.empty()) WriteFile(in.write, input.data(), static_cast<DWORD>(input.size()), &written, nullptr);
        for (DWORD ended = WAIT_TIMEOUT; !came && ended == WAIT_TIMEOUT;
             ended = WaitForSingleObject(process.hProcess, 1))
            came = holds_bytes(pattern);
        TerminateProcess(process.hProcess, 1);
        WaitForSingleObject(process.hProcess, INFINITE);
        CloseHandle(process.hProcess);
        CloseHandle(process.hThread);
    }
    CloseHandle(in.write);
    return came;
}

}  // namespace windows_cases
