// SPDX-License-Identifier: MIT
// The program that the page carries, and the workers that run it. A newer question of the same place ends the older one.

const written = (id) => document.getElementById(id).textContent;
// The bytes of a part, of which embed.js wrote each four as five characters from # on; x is where < would be.
function unwritten(written) {
    const text = written.padEnd(written.length + 4, 'w');
    const digit = (i) => { const code = text.charCodeAt(i); return (code === 120 ? 60 : code) - 35; };
    const bytes = new Uint8Array(Math.floor(written.length * 4 / 5));
    for (let from = 0, to = 0; from < written.length; from += 5, to += 4) {
        const word = (((digit(from) * 85 + digit(from + 1)) * 85 + digit(from + 2)) * 85 + digit(from + 3)) * 85 + digit(from + 4);
        for (let i = 0; i < 4; i++) bytes[to + i] = word >>> (24 - 8 * i);
    }
    return bytes;
}
// What is more than a moment's work for unlzma(), and would keep the page waiting.
async function unzipped(id) {
    return new Uint8Array(await new Response(new Blob([unwritten(written(id))]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

const program = {
    idle: [],
    busy: new Map(),  // place -> {done, worker}; without a worker until the program is ready

    start() {
        this.ready = this.compiled();
        return this.ready;
    },

    // The first worker unpacks and compiles, so that the page does not stand still.
    async compiled() {
        const wasm = document.getElementById('wasm');
        if (wasm && typeof WebAssembly === 'undefined') throw new Error('WebAssembly');
        this.script = URL.createObjectURL(new Blob([await unzipped('script'), `\n${unwritten}${unlzma}`], { type: 'text/javascript' }));
        const worker = new Worker(this.script);
        this.module = await new Promise((done, failed) => {
            worker.onmessage = ({ data }) => (data.forbidden ? failed(new Error('WebAssembly')) : done(data.module));
            worker.onerror = (event) => { event.preventDefault(); failed(new Error(event.message)); };
            worker.postMessage({ packed: wasm ? written('wasm') : null });
        });
        this.idle.push(worker);
    },

    worker() {
        const worker = new Worker(this.script);
        worker.postMessage({ module: this.module });
        return worker;
    },

    cancel(place) {
        const asked = this.busy.get(place);
        if (!asked) return;
        this.busy.delete(place);
        asked.worker?.terminate();
        asked.done(null);
    },

    // Resolves to what run.js answers, or to null when the question was cancelled.
    ask(place, question) {
        this.cancel(place);
        return new Promise((done) => {
            const asked = { done };
            this.busy.set(place, asked);
            this.ready.then(() => { if (this.busy.get(place) === asked) this.run(place, question, asked); }, () => {});
        });
    },

    run(place, question, asked) {
        const worker = asked.worker = this.idle.pop() || this.worker();
        worker.onmessage = ({ data }) => {
            this.busy.delete(place);
            if (this.idle.length < 2) this.idle.push(worker);
            else worker.terminate();
            asked.done(data);
        };
        worker.onerror = (event) => {
            event.preventDefault();
            this.busy.delete(place);
            worker.terminate();
            asked.done({ exit: 2, out: new Uint8Array(), err: bytesOf(`${question.tool}: ${event.message}\n`), written: [] });
        };
        worker.postMessage({ files: [], ...question });
    },
};
