/* SPDX-License-Identifier: MIT
   A host of the plug-in, in C: plug-in-host PLUG-IN DATABASE SERVER PROGRAM DAY */
#include <dlfcn.h>
#include <stdio.h>

int main(int argc, char** argv) {
    char text[64];
    void* plug_in = argc == 6 ? dlopen(argv[1], RTLD_NOW) : NULL;
    if (!plug_in) {
        fprintf(stderr, "%s\n", argc == 6 ? dlerror() : "usage: plug-in-host PLUG-IN DATABASE SERVER PROGRAM DAY");
        return 2;
    }
    int (*is_database)(const char*) = (int (*)(const char*))dlsym(plug_in, "lifecare_is_database");
    size_t (*server_name)(const char*, char*, size_t) =
        (size_t(*)(const char*, char*, size_t))dlsym(plug_in, "lifecare_server_name");
    size_t (*support)(const char*, const char*, char*, size_t) =
        (size_t(*)(const char*, const char*, char*, size_t))dlsym(plug_in, "lifecare_support");
    printf("%s: %s\n", argv[2], is_database(argv[2]) ? "a database" : "not a database");
    server_name(argv[3], text, sizeof text);
    printf("%s: %s\n", argv[3], text);
    support(argv[4], argv[5], text, sizeof text);
    printf("%s: %s\n", argv[4], text);
    return 0;
}
