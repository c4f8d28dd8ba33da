// SPDX-License-Identifier: MIT
// Stands between a tool and the system: a clock that shows $CLOCK, and a disk that is not done before the file $UNTIL is there.
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
time_t time(time_t* to) {
    const char* shown = getenv("CLOCK");
    struct timespec now = {0, 0};
    if (!shown) clock_gettime(CLOCK_REALTIME, &now);
    if (shown) now.tv_sec = atoll(shown);
    if (to) *to = now.tv_sec;
    return now.tv_sec;
}
int fsync(int fd) {
    (void)fd;
    const char* until = getenv("UNTIL");
    while (until && access(until, F_OK) != 0) usleep(1000);
    return 0;
}
