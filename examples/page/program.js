// SPDX-License-Identifier: MIT
// The program that the page carries, and the workers that run it. A newer question of the same place ends the older one.

async function unpacked(id) {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), (c) => c.charCodeAt(0));
    return new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

const program = {
    idle: [],
    busy: new Map(),  // place -> worker

    async start() {
        const script = unpacked('script');
        if (document.getElementById('wasm')) {
            if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly');
            this.module = await WebAssembly.compile(await unpacked('wasm'));
        }
        this.script = URL.createObjectURL(new Blob([await script], { type: 'text/javascript' }));
        this.idle.push(this.worker());
    },

    worker() {
        const worker = new Worker(this.script);
        worker.postMessage({ module: this.module });
        return worker;
    },

    cancel(place) {
        const running = this.busy.get(place);
        if (!running) return;
        this.busy.delete(place);
        running.worker.terminate();
        running.done(null);
    },

    // Resolves to what run.js answers, or to null when the question was cancelled.
    ask(place, question) {
        this.cancel(place);
        const worker = this.idle.pop() || this.worker();
        return new Promise((done) => {
            this.busy.set(place, { worker, done });
            const ended = (answered) => {
                this.busy.delete(place);
                if (this.idle.length < 2) this.idle.push(worker);
                else worker.terminate();
                done(answered);
            };
            worker.onmessage = ({ data }) => ended(data);
            worker.onerror = (event) => {
                event.preventDefault();
                this.busy.delete(place);
                worker.terminate();
                done({ exit: 2, out: new Uint8Array(), err: bytesOf(`${question.tool}: ${event.message}\n`), written: [] });
            };
            worker.postMessage({ files: [], ...question });
        });
    },
};
