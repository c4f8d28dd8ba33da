# SPDX-License-Identifier: MIT
# The files of zlib that unpack, for systems for which it is compiled from its source.
set(zlib_sources adler32.c crc32.c inffast.c inflate.c inftrees.c zutil.c)
