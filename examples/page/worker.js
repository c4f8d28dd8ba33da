// SPDX-License-Identifier: MIT
// The worker: what emscripten made and run.js are above this in one script, and the page adds unwritten() and unlzma(). Its first message brings the program, packed or compiled, each later
// one a question.
'use strict';

let program;
onmessage = async ({ data }) => {
    if (!program) {
        let module = data.module;
        try {
            if (data.packed) module = await WebAssembly.compile(unlzma(unwritten(data.packed)));
        } catch (forbidden) {
            postMessage({ forbidden: String(forbidden) });
            return;
        }
        program = { make: lifecare, module };
        if ('packed' in data) postMessage({ module });
        return;
    }
    const files = await Promise.all(data.files.map(async ({ name, file, bytes }) => ({ name, bytes: bytes || new Uint8Array(await file.arrayBuffer()) })));
    const given = await answer(program, { ...data, files });
    postMessage(given, [given.out.buffer, given.err.buffer]);
};
