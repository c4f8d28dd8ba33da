// SPDX-License-Identifier: MIT
// What is Windows' own: arguments, names of files, replacing a file, streams. Each case starts a tool as Windows starts
// it. The program and the tools are in one folder; lifecare-bare.exe there is lifecare.exe without its manifest, as
// servers before 2022 run it.
#include <doctest/doctest.h>

#include "process.hpp"

using namespace windows_cases;

namespace {

const std::string installation =
    "customer = \"M\xc3\xb6nsterby\"\nfamily = \"welfare\"\n[[domain]]\nname = \"MBY\"\nsubsystems = [\"VoO\"]\n";

ended check(const std::wstring& output, const std::wstring& input = folder() + L"i.toml") {
    put(folder() + L"i.toml", installation);
    return run(L"lifecare-check", {input, L"--as-of", L"2026-01-15", L"--format", L"json", L"--output", output});
}

}  // namespace

TEST_CASE("arguments arrive whole, with the manifest and without it") {
    for (const wchar_t* program : {L"lifecare", L"lifecare-bare"}) {
        const ended e = run(program, {L"names", L"what", L"HWE_M\u00d6N_TSS", L"--format", L"json"});
        CHECK(e.code == 0);
        CHECK(e.out.find("HWE_M\xc3\x96N_TSS") != std::string::npos);
        // Letters that no code page of Sweden has.
        const ended far_away = run(program, {L"rules", L"search", L"\u65e5\u672c"});
        CHECK(far_away.code == 1);
        CHECK(far_away.says("\xe6\x97\xa5\xe6\x9c\xac"));
        // Beyond the first plane, quotes and backslashes.
        for (const wchar_t* word : {L"zz\U0001f600", L"zz\"", L"zz\\", L"zz \\\" \\\\", L"zz *?", L"/zz"}) {
            const ended back = run(program, {L"windows", L"kir", L"--last", word});  // what is no day is named
            CHECK(back.code == 2);
            std::string expected(256, '\0');
            expected.resize(static_cast<std::size_t>(
                WideCharToMultiByte(CP_UTF8, 0, word, -1, expected.data(), 256, nullptr, nullptr) - 1));
            CHECK_MESSAGE(back.says('"' + expected + '"'), back.err);
        }
        const ended half = run(program, {L"rules", L"search",
                                         L"a\xd83d"
                                         L"b"});
        CHECK(half.code == 2);
        CHECK(half.says("argument 3"));
        CHECK(half.out.empty());
    }
}

TEST_CASE("a path that begins with a slash is no option, and no option begins with one") {
    CHECK(run(L"lifecare-check", {L"/nosuch/file.toml"}).says("cannot be read"));
    CHECK(run(L"lifecare-check", {L"/help"}).code == 2);
    CHECK(run(L"lifecare-ports", {L"matrix", L"/format:json"}).says("cannot be read") == false);
    CHECK(run(L"lifecare-ports", {L"matrix", L"/nosuch/file.toml"}).says("cannot be read"));
}

TEST_CASE("names of files keep their letters") {
    for (const wchar_t* name : {L"rapport \u00e5\u00e4\u00f6.json", L"\u65e5\u672c.json", L"\U0001f600.json"}) {
        const ended e = check(folder() + name);
        CHECK_MESSAGE(e.code < 2, e.err);
        CHECK(content_of(folder() + name).substr(0, 1) == "{");
        CHECK(check(folder() + L"again.json", folder() + name).says("error"));  // read, and refused: it is no TOML
    }
    CHECK(check(L".\\relative.json").code < 2);
    CHECK(check(L"relative2.json").code < 2);
    CHECK(content_of(folder() + L"relative.json") == content_of(folder() + L"relative2.json"));
}

TEST_CASE("a name is as long as it must be") {
    std::wstring deep = folder().substr(0, folder().size() - 1);
    for (int i = 0; i < 8; ++i) {
        deep += L"\\" + std::wstring(60, L'x');
        CreateDirectoryW((L"\\\\?\\" + deep).c_str(), nullptr);
    }
    CHECK(deep.size() > 400);
    put(L"\\\\?\\" + deep + L"\\i.toml", installation);
    const ended e = check(deep + L"\\report.json", deep + L"\\i.toml");
    CHECK_MESSAGE(e.code < 2, e.err);
    CHECK(content_of(L"\\\\?\\" + deep + L"\\report.json").substr(0, 1) == "{");
    // Again, over the old one, and by the name that is said to be whole.
    CHECK(check(deep + L"\\report.json").code < 2);
    CHECK(check(L"\\\\?\\" + deep + L"\\whole.json").code < 2);
    CHECK(count(L"\\\\?\\" + deep + L"\\*.json*") == 2);
    CHECK(run(L"lifecare-check", {deep + L"\\none.toml"}).says("No such file"));
}

TEST_CASE("a file is replaced whole or not at all") {
    const std::wstring name = folder() + L"old.json";
    put(name, "old");
    CHECK(check(name).code < 2);
    CHECK(content_of(name).substr(0, 1) == "{");

    put(name, "old");
    SetFileAttributesW(name.c_str(), FILE_ATTRIBUTE_READONLY);
    const ended read_only = check(name);
    CHECK(read_only.code == 2);
    CHECK(read_only.says("read-only"));
    SetFileAttributesW(name.c_str(), FILE_ATTRIBUTE_NORMAL);
    CHECK(content_of(name) == "old");

    // As Excel holds what it shows.
    const HANDLE held = CreateFileW(name.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    const ended open_elsewhere = check(name);
    CHECK(open_elsewhere.code == 2);
    CHECK_MESSAGE(open_elsewhere.says("open in another program"), open_elsewhere.err);
    CloseHandle(held);
    CHECK(content_of(name) == "old");
    CHECK(count(folder() + L"old.json*") == 1);

    CHECK(check(folder()).says("is a directory"));
    CHECK(check(folder() + L"none\\report.json").says("No such file"));
}

TEST_CASE("a tool that is ended leaves nothing") {
    const std::string headings = "municipality,inhabitants\n";
    std::string rows = headings;
    for (int i = 0; i < 300'000; ++i) rows += "Monsterby,37816\n";
    put(folder() + L"many.csv", rows);
    const std::vector<std::wstring> arguments{
        L"--batch",  folder() + L"many.csv", L"--as-of", L"2026-01-15", L"--format", L"csv",
        L"--output", folder() + L"ended.csv"};
    put(folder() + L"ended.csv", "old");
    CHECK(end_at(folder() + L"ended.csv.*", L"lifecare-size", arguments));
    CHECK(count(folder() + L"ended.csv*") == 1);
    CHECK(content_of(folder() + L"ended.csv") == "old");
    // The copy of what comes through a pipe.
    wchar_t temporary[MAX_PATH + 1];
    GetTempPathW(MAX_PATH + 1, temporary);
    const std::wstring copies = std::wstring(temporary) + L"lifecare.*";
    REQUIRE(count(copies) == 0);
    CHECK(end_at(copies, L"lifecare-size", {L"--batch", L"-"}, headings));
    CHECK(count(copies) == 0);
    CHECK(
        run(L"lifecare-size", {L"--batch", L"-", L"--jobs", L"3", L"--format", L"csv"}, headings + "A,1\nB,2\n").code <
        2);
    CHECK(count(copies) == 0);
}

TEST_CASE("what Windows says is said in Swedish too") {
    const auto swedish = [&](const std::wstring& file) { return run(L"lifecare-check", {file, L"--lang", L"sv"}); };
    put(folder() + L"i.toml", installation);
    const HANDLE held =
        CreateFileW((folder() + L"i.toml").c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    CHECK(swedish(folder() + L"i.toml").says("kan inte l\xc3\xa4sas: den \xc3\xa4r \xc3\xb6ppen i ett annat program"));
    CloseHandle(held);
    CHECK(swedish(L"COM1").says("\xc3\xa4r en enhet i Windows"));
    CHECK(swedish(L"*.toml").says("ingenting expanderar *"));
    CHECK(run(L"lifecare-ports", {L"matrix", folder(), L"--lang", L"sv"}).says("\xc3\xa4r en katalog"));
}

TEST_CASE("an input that nobody may read meanwhile is said to be open") {
    const std::wstring name = folder() + L"i.toml";
    put(name, installation);
    const HANDLE held = CreateFileW(name.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    CHECK(run(L"lifecare-check", {name}).says("open in another program"));
    CloseHandle(held);
}

TEST_CASE("devices, streams of files and patterns are no files") {
    CHECK(check(L"NUL").code < 2);
    for (const wchar_t* device : {L"COM1", L"aux", L"aux.txt", L"C:\\folder\\lpt1", L"com1.json"}) {
        const ended e = check(device);
        CHECK(e.code == 2);
        CHECK_MESSAGE(e.says("device"), e.err);
    }
    CHECK(run(L"lifecare-check", {L"COM1"}).says("device"));
    for (const wchar_t* stream : {L"report.json:hidden", L"a:b.txt", L"x:"}) CHECK(check(stream).says("colon"));
    CHECK(run(L"lifecare-check", {L"*.toml"}).says("nothing expands *"));
    CHECK(run(L"lifecare-check", {L"a?.toml"}).says("nothing expands ?"));
    for (const wchar_t* bad : {L"a|b", L"a<b", L"a\"b"}) CHECK(check(bad).says("Windows takes no"));
    CHECK(count(folder() + L"report.json*") == 0);
}

TEST_CASE("slashes of both kinds divide folders") {
    std::wstring name = folder() + L"slashes.json";
    for (wchar_t& c : name)
        if (c == L'\\') c = L'/';
    CHECK(check(name).code < 2);
    CHECK(content_of(name).substr(0, 1) == "{");
    // A folder for each server is made.
    put(folder() + L"i.toml", installation);
}

TEST_CASE("streams carry bytes") {
    // What ends a text of DOS, and what text mode would double.
    const std::string names = "HWE_MBY_TSS\r\n\x1aHWE_MBY_KIR\nMBY_KQO\r\n";
    const std::vector<std::wstring> arguments{L"check", L"--format", L"csv", L"--as-of", L"2026-01-15"};
    const ended by_pipe = run(L"lifecare-names", arguments, names),
                by_file = run(L"lifecare-names", arguments, names, streams::files);
    CHECK(by_pipe.out == by_file.out);
    CHECK(by_pipe.code == by_file.code);
    CHECK(by_pipe.out.find('\r') == std::string::npos);
    CHECK(by_pipe.out.find("MBY_KQO") != std::string::npos);  // beyond the 0x1a
    CHECK(run(L"lifecare-rules", {L"documents"}).out.find('\r') == std::string::npos);
}

TEST_CASE("a tool without standard streams ends, and not well") {
    CHECK(run(L"lifecare-rules", {L"documents"}, {}, streams::none).code == 2);
    CHECK(run(L"lifecare-names", {L"check"}, {}, streams::none).code == 2);
    // What it has to do with files is done all the same.
    put(folder() + L"i.toml", installation);
    CHECK(run(L"lifecare-check", {folder() + L"i.toml", L"--output", folder() + L"alone.txt"}, {}, streams::none).code <
          2);
    CHECK(content_of(folder() + L"alone.txt").size() > 100);
}

TEST_CASE("NUL is no terminal: nothing is asked") {
    const ended e = run(L"lifecare-check", {L"init"}, {}, streams::nul_input);
    CHECK(e.err.find('?') == std::string::npos);
    CHECK(e.out.find("customer") != std::string::npos);
}

TEST_CASE("a reader that is gone ends a tool in silence, and not well") {
    const ended e =
        run(L"lifecare-rules", {L"list", L"checks", L"--format", L"json"}, {}, streams::output_nobody_reads);
    CHECK(e.code != 0);
    CHECK(e.err.empty());
}

TEST_CASE("a password is read from a pipe as PowerShell writes it") {
    CHECK(run(L"lifecare-names", {L"check", L"--kind", L"password"}, "abc\r\n").code == 0);
    CHECK(run(L"lifecare-names", {L"check", L"--kind", L"password"},
              "\xef\xbb\xbf"
              "abc\r\n")
              .code == 0);
}
