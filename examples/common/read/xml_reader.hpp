// SPDX-License-Identifier: MIT
/// \file
/// XML in a zip archive, read by expat element by element. Names have no prefix; a doctype is refused.
#pragma once

#include <exception>
#include <string_view>
#include <utility>

#include "unzip.hpp"

namespace tools {

/// What is wrong at a place in the XML.
class xml_mistake : public std::exception {
public:
    explicit xml_mistake(sentence why) : why_{std::move(why)} {}
    [[nodiscard]] const sentence& why() const { return why_; }

private:
    sentence why_;
};

/// The attributes of an element.
class xml_attributes {
public:
    explicit xml_attributes(const char* const* all) : all_{all} {}
    /// The value; empty where there is no such attribute.
    [[nodiscard]] std::string_view operator()(std::string_view name) const;

private:
    const char* const* all_;
};

/// Reads one file. What a handler throws ends the reading, and is thrown by read(): an xml_mistake with its place.
class xml_reader {
public:
    xml_reader() = default;
    xml_reader(const xml_reader&) = delete;
    xml_reader& operator=(const xml_reader&) = delete;
    virtual ~xml_reader() = default;

    /// Throws input_error for what is not XML, and for a doctype, in which entities could be declared.
    void read(zip_files& from, std::string_view path);

protected:
    virtual void begin(std::string_view element, const xml_attributes& of) = 0;
    virtual void end(std::string_view) {}
    /// A piece of text.
    virtual void text(std::string_view) {}
    /// No more has to be read.
    void stop() { stopped_ = true; }

private:
    friend struct xml_calls;
    std::exception_ptr thrown_;
    bool stopped_ = false;
};

}  // namespace tools
