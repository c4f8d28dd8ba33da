// SPDX-License-Identifier: MIT
#include "console.hpp"

#include "input.hpp"

#include <algorithm>
#include <cstring>

namespace tools {

namespace {

/// Keeps what is written until it is whole, for a console that writes files in one go.
class gathered_bytes final : public byte_sink {
public:
    gathered_bytes(console& io, std::string name) : io_{io}, name_{std::move(name)} {}
    void write(std::string_view bytes) override { all_ += bytes; }
    void close() override {}
    void keep() override { io_.write(name_, all_); }

private:
    console& io_;
    std::string name_, all_;
};

}  // namespace

std::size_t kept_bytes::read(char* to, std::size_t most) {
    const std::size_t n = std::min(most, all_.size() - at_);
    std::memcpy(to, all_.data() + at_, n);
    at_ += n;
    return n;
}

void console::report(const std::string& message) {
    report(std::string_view{paints(stream::error) ? painted(message) : message});
}

bool console::paints(stream s) const {
    if (painted_ != colours::automatic) return painted_ == colours::always;
    return variable("NO_COLOR").value_or("").empty() && shows_colours(s);
}

std::unique_ptr<byte_source> console::to_reread(std::unique_ptr<byte_source> file, const std::string& name) {
    if (file->rewind()) return file;
    return std::make_unique<kept_bytes>(read_bytes(*file, name, std::string::npos));
}

std::unique_ptr<byte_sink> console::create(const std::string& name) {
    return std::make_unique<gathered_bytes>(*this, name);
}

void console::remember_read(const std::string& name) {
    const auto file = identity_of(name);
    if (file && std::find(read_.begin(), read_.end(), *file) == read_.end()) read_.push_back(*file);
}

void console::refuse_what_is_read(const std::string& name) const {
    const auto file = identity_of(name);
    if (!file || file == edited_ || std::find(read_.begin(), read_.end(), *file) == read_.end()) return;
    throw input_error(name, sentence{"läses av kommandot och skulle skrivas över; ange ett annat namn",
                                     "is read by this command and would be written over; give another name"});
}

}  // namespace tools
