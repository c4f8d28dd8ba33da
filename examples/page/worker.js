// SPDX-License-Identifier: MIT
// The worker: what emscripten made and run.js stand above this in one script. Its first message brings the compiled module, each later one a question.
'use strict';

let program;
onmessage = async ({ data }) => {
    if (!program) {
        program = { make: lifecare, module: data.module };
        return;
    }
    const files = await Promise.all(data.files.map(async ({ name, file, bytes }) => ({ name, bytes: bytes || new Uint8Array(await file.arrayBuffer()) })));
    const given = await answer(program, { ...data, files });
    postMessage(given, [given.out.buffer, given.err.buffer]);
};
