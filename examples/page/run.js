// SPDX-License-Identifier: MIT
// One answer of one tool: a fresh instance of the program, files in, bytes out. Runs in a worker of the page and in node.
'use strict';

// What a tool is given is in a folder of its own, apart from those that the program brings.
const folder = '/files';

// The bytes of parts, one after the other.
function joined(parts) {
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
}

// program: {make, module}: what emscripten made, and the compiled module where there is one.
// asked: {tool, given, files: [{name, bytes}], input}: the tool's name, its arguments, and what it reads; names may have folders.
// Resolves to {exit, out, err, written: [{name, bytes}]}.
async function answer(program, { tool, given, files = [], input = new Uint8Array() }) {
    const instance = await program.make({
        noInitialRun: true,
        thisProgram: tool,
        print: () => {},
        printErr: () => {},
        quit: (status, thrown) => { throw thrown; },
        preRun: [(module) => { Object.assign(module.ENV, { NO_COLOR: '1', LANG: 'C.UTF-8' }); }],
        ...(program.module && {
            instantiateWasm(imports, done) {
                WebAssembly.instantiate(program.module, imports).then((made) => done(made, program.module));
                return {};
            },
        }),
    });
    const { FS } = instance;
    FS.ignorePermissions = true;  // files get the mode that the tool's own umask gives; here they are one user's

    const out = [], err = [];
    let read = 0;
    const keep = (parts) => ({
        write(stream, bytes, from, length) {
            parts.push(new Uint8Array(bytes.slice(from, from + length).buffer));
            return length;
        },
    });
    const feed = {
        read(stream, bytes, from, length) {
            const some = input.subarray(read, read + length);
            bytes.set(some, from);
            read += some.length;
            return some.length;
        },
    };
    [feed, keep(out), keep(err)].forEach((ops, stream) => Object.assign(FS.streams[stream], { tty: undefined, stream_ops: ops }));

    FS.mkdir(folder);
    FS.chdir(folder);
    for (const { name, bytes } of files) {
        const above = name.split('/').slice(0, -1);
        if (above.length) FS.mkdirTree([folder, ...above].join('/'));
        FS.writeFile(name, bytes, { canOwn: true });
    }

    let exit;
    try {
        exit = instance.callMain([tool.replace('lifecare-', ''), ...given]);
    } catch (stopped) {
        exit = 2;
        err.push(new TextEncoder().encode(`${tool}: ${stopped}\n`));
    }
    return { exit, out: joined(out), err: joined(err), written: changed(FS, files) };
}

// The files that are not as they were given. A tool replaces a file, it never writes into one.
function changed(FS, files, under = '.') {
    const given = new Map(files.map(({ name, bytes }) => [name, bytes.buffer]));
    const found = [];
    for (const entry of FS.readdir(under)) {
        if (entry === '.' || entry === '..') continue;
        const name = under === '.' ? entry : `${under}/${entry}`;
        const { node } = FS.lookupPath(name);
        if (FS.isDir(node.mode)) found.push(...changed(FS, files, name));
        else if (!given.has(name) || node.contents.buffer !== given.get(name)) found.push({ name, bytes: FS.readFile(name) });
    }
    return found;
}

if (typeof module !== 'undefined') module.exports = { answer };
