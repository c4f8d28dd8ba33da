// SPDX-License-Identifier: MIT
#include "console.hpp"

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

/// What was read, in memory.
class kept_bytes final : public byte_source {
public:
    explicit kept_bytes(byte_source& from) {
        char buffer[1 << 16];
        for (std::size_t n; (n = from.read(buffer, sizeof buffer)) > 0;) all_.append(buffer, n);
    }
    std::size_t read(char* to, std::size_t most) override {
        const std::size_t n = std::min(most, all_.size() - at_);
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
    std::string all_;
    std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<byte_source> console::open_to_reread(const std::string& name) {
    std::unique_ptr<byte_source> file = open(name);
    if (file->rewind()) return file;
    return std::make_unique<kept_bytes>(*file);
}

std::unique_ptr<byte_sink> console::create(const std::string& name) {
    return std::make_unique<gathered_bytes>(*this, name);
}

}  // namespace tools
