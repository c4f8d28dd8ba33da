// SPDX-License-Identifier: MIT
#include "xml_reader.hpp"

#ifndef LIFECARE_WITHOUT_WORKBOOKS

#include <expat.h>

#include <memory>

#include "../diagnostics.hpp"

namespace tools {

namespace {

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

}  // namespace

std::string_view xml_attributes::operator()(std::string_view name) const {
    for (const char* const* at = all_; *at != nullptr; at += 2)
        if (without_prefix(at[0]) == name) return at[1];
    return {};
}

/// What expat calls. Nothing is thrown through it.
struct xml_calls {
    XML_Parser parser;
    xml_reader* reader;

    template <class Call>
    void keep(Call call) noexcept {
        if (reader->thrown_ || reader->stopped_) return;
        try {
            call();
        } catch (...) {
            reader->thrown_ = std::current_exception();
        }
        if (reader->thrown_ || reader->stopped_) XML_StopParser(parser, XML_FALSE);
    }
    static void begin(void* self, const XML_Char* name, const XML_Char** all) {
        auto* calls = static_cast<xml_calls*>(self);
        calls->keep([&] { calls->reader->begin(without_prefix(name), xml_attributes{all}); });
    }
    static void end(void* self, const XML_Char* name) {
        auto* calls = static_cast<xml_calls*>(self);
        calls->keep([&] { calls->reader->end(without_prefix(name)); });
    }
    static void text(void* self, const XML_Char* piece, int size) {
        auto* calls = static_cast<xml_calls*>(self);
        calls->keep([&] { calls->reader->text({piece, static_cast<std::size_t>(size)}); });
    }
    static void doctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        static_cast<xml_calls*>(self)->keep([] {
            throw xml_mistake(
                {"deklarerar en doctype, vilket ingen arbetsbok gör", "declares a doctype, which no workbook does"});
        });
    }
    /// True once reading has ended before the file has.
    [[nodiscard]] bool ended() const { return reader->thrown_ || reader->stopped_; }
};

void xml_reader::read(zip_files& from, std::string_view path) {
    thrown_ = nullptr;
    stopped_ = false;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreate(nullptr),
                                                                              XML_ParserFree};
    if (!parser) throw std::bad_alloc();
    xml_calls calls{parser.get(), this};
    const auto refuse = [&](const sentence& why) {
        throw input_error(from.name(), damaged_archive(say("{}, rad {}: {}", "{}, line {}: {}", printable(path),
                                                           XML_GetCurrentLineNumber(parser.get()), why)));
    };
    XML_SetUserData(parser.get(), &calls);
    XML_SetElementHandler(parser.get(), xml_calls::begin, xml_calls::end);
    XML_SetCharacterDataHandler(parser.get(), xml_calls::text);
    XML_SetStartDoctypeDeclHandler(parser.get(), xml_calls::doctype);
    const auto parse = [&](std::string_view piece, bool last) {
        if (XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), last) == XML_STATUS_ERROR &&
            !calls.ended())
            refuse(XML_ErrorString(XML_GetErrorCode(parser.get())));
        return !calls.ended();
    };
    from.unpack(path, [&](std::string_view piece) { return parse(piece, false); });
    if (!calls.ended()) parse({}, true);
    try {
        if (thrown_) std::rethrow_exception(thrown_);
    } catch (const xml_mistake& wrong) {
        refuse(wrong.why());
    }
}

}  // namespace tools

#endif
