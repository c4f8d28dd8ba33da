// SPDX-License-Identifier: MIT
#include "console.hpp"

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

std::unique_ptr<byte_sink> console::create(const std::string& name) {
    return std::make_unique<gathered_bytes>(*this, name);
}

}  // namespace tools
