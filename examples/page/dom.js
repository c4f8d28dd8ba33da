// SPDX-License-Identifier: MIT
// Elements, words in the language of the page, bytes and text.

const bytesOf = (text) => new TextEncoder().encode(text);
const textOf = (bytes) => new TextDecoder().decode(bytes);

// make('a', { href: '#x', onclick: f, class: 'y', 'aria-label': 'z' }, 'text', element ...)
function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value === null || value === false) continue;
        if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
        else if (name === 'value') element.value = value;
        else element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
    return element;
}

// A pair is [Swedish, English]; other words are looked up in a table of the tools when they are said.
let language = 'sv';
const say = (pair) => {
    if (typeof pair === 'function') return pair();
    return Array.isArray(pair) ? pair[language === 'sv' ? 0 : 1] : pair;
};

let identifiers = 0;
const newId = () => `e${++identifiers}`;

function button(label, pressed, more = {}) {
    return make('button', { type: 'button', onclick: pressed, ...more }, say(label));
}

// Text that is copied by one press.
function copyButton(text) {
    const it = button(words.copy, async () => {
        const value = text();
        try {
            await navigator.clipboard.writeText(value);
        } catch {  // a page of a file may be denied the clipboard; the old way needs a selection
            const area = make('textarea', { value, 'aria-hidden': 'true' });
            document.body.append(area);
            area.select();
            document.execCommand('copy');
            area.remove();
            it.focus();
        }
        announce(words.copied);
        it.textContent = say(words.copied);
        setTimeout(() => { it.textContent = say(words.copy); }, 1500);
    });
    return it;
}

const urls = new Map();
// The address of bytes that belong to one place of the page; the former ones are let go.
function urlOf(place, bytes, type) {
    if (urls.has(place)) URL.revokeObjectURL(urls.get(place));
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    urls.set(place, url);
    return url;
}

function download(name, bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
    make('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
}

function announce(pair) {
    const status = document.getElementById('status');
    if (status) status.textContent = say(pair);
}

// A field that a file can be dropped on, chosen for, or pasted into.
function takesFiles(element, given) {
    element.addEventListener('dragover', (event) => { event.preventDefault(); element.classList.add('over'); });
    element.addEventListener('dragleave', () => element.classList.remove('over'));
    element.addEventListener('drop', async (event) => {
        event.preventDefault();
        event.stopPropagation();
        element.classList.remove('over');
        given(await droppedFiles(event.dataTransfer));
    });
}

// Files and the files of folders, each {name, file}; a name has its folders. Handles come first: a page of a file may not read a folder's entries in Chromium.
async function droppedFiles(transfer) {
    const items = [...transfer.items].filter((item) => item.kind === 'file');
    const found = [];
    const walkHandle = async (handle, under) => {
        if (handle.kind === 'file') found.push({ name: under + handle.name, file: await handle.getFile() });
        else for await (const inside of handle.values()) await walkHandle(inside, `${under}${handle.name}/`);
    };
    const walkEntry = async (entry) => {
        if (entry.isFile) {
            found.push({ name: entry.fullPath.slice(1), file: await new Promise((done, failed) => entry.file(done, failed)) });
            return;
        }
        const reader = entry.createReader();
        for (;;) {  // a reader hands out a hundred at a time
            const some = await new Promise((done, failed) => reader.readEntries(done, failed));
            if (!some.length) return;
            for (const inside of some) await walkEntry(inside);
        }
    };
    // What was dropped is there only until the first wait.
    const files = [...transfer.files], entries = items.map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    const handles = items.filter((item) => item.getAsFileSystemHandle).map((item) => item.getAsFileSystemHandle());
    if (!entries.some((entry) => entry.isDirectory)) return files.map((file) => ({ name: file.name, file }));
    if (handles.length) for (const handle of await Promise.all(handles)) await walkHandle(handle, '');
    else for (const entry of entries) await walkEntry(entry);
    return found;
}
