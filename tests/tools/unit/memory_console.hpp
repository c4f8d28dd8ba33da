// SPDX-License-Identifier: MIT
/// \file
/// A console in memory: files, streams, environment and clock are what a test says they are.
#pragma once

#include <algorithm>
#include <cstring>
#include <map>

#include "common/console.hpp"
#include "common/diagnostics.hpp"

namespace tools {

class memory_console final : public console {
public:
    std::map<std::string, std::string> files;  ///< by name; those that a tool writes appear here
    std::map<std::string, std::string> variables;
    std::string input, output, error;
    lifecare::instant clock{};
    bool terminal = false;   ///< every stream is one
    std::uint64_t time = 0;  ///< milliseconds

    std::unique_ptr<byte_source> open(const std::string& name) override {
        if (name == "-") return std::make_unique<bytes>(input);
        const auto file = files.find(name);
        if (file == files.end()) throw input_error(name, "cannot be read: No such file or directory");
        return std::make_unique<bytes>(file->second);
    }
    [[nodiscard]] file_kind kind_of(const std::string& name) const override {
        if (files.count(name) > 0) return file_kind::regular;
        return files_in(name).empty() ? file_kind::none : file_kind::folder;
    }
    void make_folder(const std::string&) override {}
    [[nodiscard]] std::vector<std::string> files_in(const std::string& folder) const override {
        std::vector<std::string> names;
        for (const auto& file : files)
            if (file.first.compare(0, folder.size() + 1, folder + '/') == 0) names.push_back(file.first);
        return names;
    }
    void write(const std::string& name, std::string_view content) override {
        if (name.empty() || name == "-") output += content;
        else files[name] = content;
    }
    using console::report;
    void report(std::string_view message) override { error += message; }

    [[nodiscard]] std::optional<std::string> read_line() override {
        if (input.empty()) return std::nullopt;
        const std::size_t end = std::min(input.find('\n'), input.size());
        std::string line = input.substr(0, end);
        input.erase(0, end + 1);
        return line;
    }
    [[nodiscard]] std::size_t read_secret(std::string_view, char* to, std::size_t most) override {
        const std::size_t n = std::min(most, input.size());
        std::memcpy(to, input.data(), n);
        return n;
    }
    [[nodiscard]] bool is_terminal(stream) const override { return terminal; }
    [[nodiscard]] std::size_t columns() const override { return 0; }
    [[nodiscard]] std::optional<std::string> variable(const char* name) const override {
        const auto found = variables.find(name);
        if (found == variables.end()) return std::nullopt;
        return found->second;
    }
    [[nodiscard]] lifecare::instant now() const override { return clock; }
    [[nodiscard]] std::uint64_t milliseconds() const override { return time; }

private:
    /// What is there while it is read, as with a file: a test may change it meanwhile.
    class bytes final : public byte_source {
    public:
        explicit bytes(const std::string& all) : all_{all} {}
        std::size_t read(char* to, std::size_t most) override {
            const std::size_t n = std::min(most, all_.size() - std::min(at_, all_.size()));
            std::memcpy(to, all_.data() + at_, n);
            at_ += n;
            return n;
        }
        bool rewind() override {
            at_ = 0;
            return true;
        }
        [[nodiscard]] std::optional<std::uint64_t> size() const override { return all_.size(); }

    private:
        const std::string& all_;
        std::size_t at_ = 0;
    };
};

}  // namespace tools
