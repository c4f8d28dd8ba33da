// SPDX-License-Identifier: MIT
/// \file
/// A password: read without being shown, kept in one place, and wiped there.
#include "answers.hpp"
#include "common/diagnostics.hpp"

namespace tools::names {

using namespace lifecare;

int check_password(const request& r) {
    if (r.writes_report())
        throw input_error(
            "--format",
            say("\"{}\" är för namn; om ett lösenord svaras som text, csv, json eller markdown",
                "\"{}\" is for names; a password is answered as text, csv, json or markdown", r.opt.format_word));
    struct wiped {
        char bytes[1024]{};
        ~wiped() {
            volatile char* byte = bytes;
            for (std::size_t i = 0; i < sizeof bytes; ++i) byte[i] = 0;
        }
    } buffer;
    const std::size_t size =
        r.opt.io.read_secret(r.word("Lösenord: ", "Password: "), buffer.bytes, sizeof buffer.bytes);
    std::string_view password{buffer.bytes, size};
    if (password.substr(0, 3) == "\xef\xbb\xbf") password.remove_prefix(3);
    const std::size_t end = password.find('\n');
    if (end != std::string_view::npos && password.find_first_not_of("\r\n", end) != std::string_view::npos)
        throw input_error("-",
                          say("har mer än en rad; ange ett lösenord", "holds more than one line; give one password"));
    password = password.substr(0, end);
    if (!password.empty() && password.back() == '\r') password.remove_suffix(1);
    if (password.find('\0') != std::string_view::npos)
        throw input_error("-", say("innehåller ett nolltecken; ett lösenord som text behövs",
                                   "holds a NUL byte; a password as text is needed"));
    if (password.empty())
        throw input_error("-", say("har inget lösenord; det finns inget att kontrollera",
                                   "holds no password; there is nothing to check"));
    const bool fits = is_database_password(password);
    const std::string because =
        r.say("kommunikationen med databasen klarar högst {} tecken",
              "communication with the database takes at most {} characters", longest_database_password);
    if (r.opt.as == format::text)
        r.opt.write(r.say(fits ? "passar: {} [{} 3.1.4]\n" : "passar inte: {} [{} 3.1.4]\n",
                          fits ? "fits: {} [{} 3.1.4]\n" : "does not fit: {} [{} 3.1.4]\n", because,
                          str(to_text(r.document))));
    else
        r.opt.write(r.opt.present(sheet{{{"verdict"}, {"message"}}, {{fits ? "valid" : "too-long", because}}},
                                  r.word("Lösenordets längd", "Length of the password")));
    return fits ? clean : findings;
}

}  // namespace tools::names
