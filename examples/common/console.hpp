// SPDX-License-Identifier: MIT
/// \file
/// What a tool talks to: standard streams, files, the terminal, the clock and the environment. No tool touches any of
/// these by itself, so that it runs alike in a program, in a page and in a test.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/swedish_time.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "colours.hpp"
#include "tool.hpp"
#include "words/sentence.hpp"

namespace tools {

/// An open file or standard input.
class byte_source {
public:
    byte_source() = default;
    byte_source(const byte_source&) = delete;
    byte_source& operator=(const byte_source&) = delete;
    virtual ~byte_source() = default;

    /// Reads at most `most` bytes and returns how many; 0 at the end. Throws input_error when that fails.
    virtual std::size_t read(char* to, std::size_t most) = 0;
    /// Goes back to the beginning; false for what can be read only once.
    virtual bool rewind() = 0;
    /// How many bytes there are, where that is known before they are read.
    [[nodiscard]] virtual std::optional<std::uint64_t> size() const = 0;
};

/// Reads to the end, piece by piece. The pieces are no part of the stack, which some systems keep small.
template <class Take>
void each_piece(byte_source& from, Take take) {
    std::vector<char> piece(std::size_t{1} << 16);
    for (std::size_t n; (n = from.read(piece.data(), piece.size())) > 0;) take(std::string_view{piece.data(), n});
}

/// Bytes in memory.
class kept_bytes final : public byte_source {
public:
    explicit kept_bytes(std::string all) : all_{std::move(all)} {}
    std::size_t read(char* to, std::size_t most) override;
    bool rewind() override {
        at_ = 0;
        return true;
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return all_.size(); }

private:
    std::string all_;
    std::size_t at_ = 0;
};

/// A file in the making, or standard output. A file takes its place with `keep`; without it nothing is left of it.
class byte_sink {
public:
    byte_sink() = default;
    byte_sink(const byte_sink&) = delete;
    byte_sink& operator=(const byte_sink&) = delete;
    virtual ~byte_sink() = default;

    /// Throws input_error when that fails.
    virtual void write(std::string_view bytes) = 0;
    /// No more is written, and what was is safe: `keep` cannot fail for want of room. Throws input_error.
    virtual void close() = 0;
    /// Puts the file in its place, closed or not. Throws input_error; then an old file is as it was.
    virtual void keep() = 0;
};

/// What a name leads to, links followed.
enum class file_kind : std::uint8_t { none, regular, folder, other };

/// What tells a file from every other on the machine, whatever names it goes by.
struct file_identity {
    std::uint64_t device = 0, number = 0;
    friend bool operator==(const file_identity& a, const file_identity& b) {
        return a.device == b.device && a.number == b.number;
    }
};

/// A standard stream.
enum class stream : std::uint8_t { input, output, error };

/// The surroundings of a tool. In the names of files "-" is standard input or output; "" is standard output.
class console {
public:
    console() = default;
    console(const console&) = delete;
    console& operator=(const console&) = delete;
    virtual ~console() = default;

    /// Opens a file, or standard input. Throws input_error when that fails, and for a folder.
    [[nodiscard]] virtual std::unique_ptr<byte_source> open(const std::string& name) = 0;
    /// The same for an input that is read more than once: what comes through a pipe is copied to a temporary file,
    /// which nobody else sees, or into memory where there are no files.
    [[nodiscard]] std::unique_ptr<byte_source> open_to_reread(const std::string& name) {
        return to_reread(open(name), name);
    }
    /// The same of one that is open.
    [[nodiscard]] virtual std::unique_ptr<byte_source> to_reread(std::unique_ptr<byte_source> file,
                                                                 const std::string& name);
    [[nodiscard]] virtual file_kind kind_of(const std::string& name) const = 0;
    /// Makes a folder, and those above it. Throws input_error.
    virtual void make_folder(const std::string& name) = 0;
    /// What is in a folder, by name, in order. Throws input_error.
    [[nodiscard]] virtual std::vector<std::string> files_in(const std::string& folder) const = 0;
    /// When a file was last changed, to tell the newer of two; all are alike where that is not known.
    [[nodiscard]] virtual std::int64_t changed_at(const std::string&) const { return 0; }
    /// Writes a file whole or not at all, or prints to standard output. Links are followed; pipes and devices are
    /// written into. Throws input_error; then an old file is as it was.
    virtual void write(const std::string& name, std::string_view content) = 0;
    /// The same in pieces: begins a file, or standard output. Throws input_error for a file that has been opened to be
    /// read, under whatever name, unless it is edited: an answer would take the place of what it is the answer to.
    [[nodiscard]] virtual std::unique_ptr<byte_sink> create(const std::string& name);
    /// Lets a file that is read be written back.
    void edits(const std::string& name) { edited_ = identity_of(name); }
    /// Prints to standard error.
    virtual void report(std::string_view message) = 0;
    /// The same in colours, where they are wanted.
    void report(const std::string& message);
    void report(const char* message) { report(std::string{message}); }
    /// Prints to standard error, in the language that is spoken.
    void report(const sentence& message) { report(message.in(language_)); }

    /// The language that the tool speaks: English until it knows better.
    [[nodiscard]] lifecare::language language() const { return language_; }
    void speak(lifecare::language l) { language_ = l; }

    /// Paints from here on what people read: by itself on a terminal, where the environment does not ask for none
    /// (NO_COLOR).
    void paint(colours when) { painted_ = when; }
    /// True where what is written to a stream is painted.
    [[nodiscard]] bool paints(stream s) const;

    /// One line of standard input without its end; nothing after the last.
    [[nodiscard]] virtual std::optional<std::string> read_line() = 0;
    /// What is on standard input up to the end of its line, at most `most` bytes of it, with the prompt before it and
    /// unseen where it is typed. Whoever gets it wipes it.
    [[nodiscard]] virtual std::size_t read_secret(std::string_view prompt, char* to, std::size_t most) = 0;

    [[nodiscard]] virtual bool is_terminal(stream s) const = 0;
    /// True for a terminal that shows colours.
    [[nodiscard]] virtual bool shows_colours(stream s) const { return is_terminal(s) && variable("TERM") != "dumb"; }
    /// Columns of the terminal; 0 where standard output is none.
    [[nodiscard]] virtual std::size_t columns() const = 0;
    /// A variable of the environment; nothing where it is unset.
    [[nodiscard]] virtual std::optional<std::string> variable(const char* name) const = 0;
    /// The language that the system shows to its user, such as "sv-SE"; empty where it names none.
    [[nodiscard]] virtual std::string display_language() const { return {}; }
    [[nodiscard]] virtual lifecare::instant now() const = 0;
    /// How long something takes is the difference of two of these; 0 for ever where nobody waits.
    [[nodiscard]] virtual std::uint64_t milliseconds() const { return 0; }
    /// The processor cores that the process may use.
    [[nodiscard]] virtual std::size_t cores() const { return 1; }

protected:
    /// What a name leads to, where that is a regular file; "-" is standard input.
    [[nodiscard]] virtual std::optional<file_identity> identity_of(const std::string&) const { return std::nullopt; }
    /// To be told of each file that is opened, and asked before one is written.
    void remember_read(const std::string& name);
    void refuse_what_is_read(const std::string& name) const;

private:
    std::vector<file_identity> read_;
    std::optional<file_identity> edited_;
    lifecare::language language_ = lifecare::language::english;
    colours painted_ = colours::automatic;
};

}  // namespace tools
