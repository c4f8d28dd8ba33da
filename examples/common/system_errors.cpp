// SPDX-License-Identifier: MIT
#include "system_errors.hpp"

namespace tools {

sentence words_of(std::errc error) {
    // In English as POSIX has them, where others will look for them.
    const std::string english = std::generic_category().message(static_cast<int>(error));
    switch (error) {
        case std::errc::no_such_file_or_directory: return {"filen eller mappen finns inte", english};
        case std::errc::permission_denied:
        case std::errc::operation_not_permitted: return {"åtkomst nekad", english};
        case std::errc::read_only_file_system: return {"disken är skrivskyddad", english};
        case std::errc::file_exists: return {"en fil med det namnet finns redan", english};
        case std::errc::not_a_directory: return {"en del av sökvägen är en fil, ingen mapp", english};
        case std::errc::is_a_directory: return {"det är en mapp", english};
        case std::errc::filename_too_long: return {"namnet är för långt", english};
        case std::errc::too_many_symbolic_link_levels:
            return {"länkarna är för många eller går runt i en cirkel", english};
        case std::errc::no_space_on_device: return {"disken är full", english};
        case std::errc::file_too_large: return {"filen blir för stor", english};
        case std::errc::too_many_files_open:
        case std::errc::too_many_files_open_in_system: return {"för många filer är öppna", english};
        case std::errc::bad_file_descriptor: return {"strömmen är stängd", english};
        case std::errc::broken_pipe: return {"mottagaren har slutat läsa", english};
        case std::errc::io_error: return {"fel vid läsning eller skrivning på disken", english};
        case std::errc::no_such_device_or_address: return {"enheten finns inte", english};
        default: return say("systemets fel {0}: {1}", "{1}", static_cast<int>(error), english);
    }
}

input_error not_read(const sentence& name, const sentence& why) {
    return input_error(name, say("kan inte läsas: {}", "cannot be read: {}", why));
}
input_error not_written(const sentence& name, const sentence& why) {
    return input_error(name, say("kan inte skrivas: {}", "cannot be written: {}", why));
}
input_error not_made(const sentence& name, const sentence& why) {
    return input_error(name, say("kan inte skapas: {}", "cannot be made: {}", why));
}

}  // namespace tools
