# SPDX-License-Identifier: MIT
# Read by cpack: every file of an archive has one time, SOURCE_DATE_EPOCH or the first day that a zip can name, in no zone of anybody's.
set(ENV{TZ} UTC0)
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} 315619200) # 1980-01-02
endif()
if(CPACK_TEMPORARY_DIRECTORY)
    execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch --date=@$ENV{SOURCE_DATE_EPOCH} {} +)
    execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_DIRECTORY})
endif()
