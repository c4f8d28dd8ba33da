# SPDX-License-Identifier: MIT
# Read by cpack before it packs and after: every file of an archive has one time, SOURCE_DATE_EPOCH or the first day that a zip can name, in no zone of
# anybody's, and rights that do not follow from the umask.
set(ENV{TZ} UTC0)
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} 315619200) # 1980-01-02
endif()
if(CPACK_TEMPORARY_DIRECTORY)
    execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch --date=@$ENV{SOURCE_DATE_EPOCH} {} +)
    execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_DIRECTORY})
endif()
# The parts of a Debian package are made by cpack itself, with its umask.
foreach(package ${CPACK_PACKAGE_FILES})
    if(package MATCHES "[.]deb$")
        set(parts ${package}.parts)
        file(MAKE_DIRECTORY ${parts})
        execute_process(COMMAND ar x ${package} WORKING_DIRECTORY ${parts} COMMAND_ERROR_IS_FATAL ANY)
        file(GLOB data RELATIVE ${parts} ${parts}/data.tar*)
        file(GLOB control RELATIVE ${parts} ${parts}/control.tar*)
        file(REMOVE ${package})
        execute_process(COMMAND ar qcD ${package} debian-binary ${control} ${data} WORKING_DIRECTORY ${parts} COMMAND_ERROR_IS_FATAL ANY)
        file(REMOVE_RECURSE ${parts})
    endif()
endforeach()
