// SPDX-License-Identifier: MIT
// Writes OUTPUT, the page with the program that emscripten made inside, and its hash in OUTPUT.sha256. What the page needs to know of the tools it learns by running them here.
// usage: node embed.js OUTPUT PROGRAM.js [PROGRAM.wasm]    (in examples/page; DATA, LICENCES: folders of the examples and of Debian's copyright files)
'use strict';
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const { createHash } = require('crypto');
const { execFileSync } = require('child_process');
const { answer } = require('./run.js');

const [output, script, wasm] = process.argv.slice(2);
const here = (name) => fs.readFileSync(path.join(__dirname, name), 'utf8');
const data = path.join(__dirname, '../data');
const sourceHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const gzip = (bytes) => zlib.gzipSync(bytes, { level: 9 });
// As lzma.js reads it: with its size before it. Neither WebAssembly nor text is aligned, so that where a byte stands says nothing of it (pb=0).
function lzma(bytes) {
    const packed = execFileSync('xz', ['--format=lzma', '--lzma1=preset=9e,lc=4,pb=0', '--stdout'], { input: bytes, maxBuffer: 1 << 28 });
    packed.writeBigUInt64LE(BigInt(bytes.length), 5);
    return packed;
}
// Four bytes as five characters of a script: a sixteenth shorter than base64, which has six bits a character. Without <, nothing ends the script.
function text85(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4) {
        const word = [0, 1, 2, 3].reduce((sum, k) => sum * 256 + (bytes[i + k] ?? 0), 0);
        const codes = [4, 3, 2, 1, 0].map((k) => (Math.floor(word / 85 ** k) % 85) + 35).map((code) => (code === 60 ? 120 : code));
        text += String.fromCharCode(...codes).slice(0, bytes.length - i + 1);
    }
    return text;
}

const tools = ['size', 'check', 'ports', 'names', 'support', 'windows', 'rules'];
// What writes a page, where its tool writes pages at all.
const pages = [['check', 'medium.toml'], ['size', 'medium.toml'], ['ports', 'matrix', 'medium.toml'], ['names', 'expect', 'medium.toml'], ['support', 'check', 'medium.toml'], ['windows', 'plan', '--prod', '2026-03-18'], ['rules', 'documents']];
const libraries = ['libcli11-dev', 'libfmt-dev', 'nlohmann-json3-dev', 'libtomlplusplus-dev', 'libexpat1-dev', 'zlib1g-dev', 'emscripten'];

async function main() {
    const program = { make: require(path.resolve(script)), module: wasm && new WebAssembly.Module(fs.readFileSync(wasm)) };
    const ask = async (tool, ...given) => Buffer.from((await answer(program, { tool: `lifecare-${tool}`, given })).out).toString();
    const examples = Object.fromEntries(fs.readdirSync(data).filter((name) => /\.(toml|csv)$/.test(name)).map((name) => [name, fs.readFileSync(path.join(data, name), 'utf8')]));

    const facts = { tools: {}, examples };
    const learn = async (tool, ...sub) => {
        const help = await ask(tool, ...sub, '--help', '--lang', 'en');
        const formats = /--format FORMAT\S* +([\s\S]*?)\n +-/.exec(help);
        facts.tools[[tool, ...sub].join(' ')] = { flags: help.match(/--[a-z-]+/g), formats: formats ? formats[1].split(/[\s,]+|\bor\b/).filter(Boolean) : [] };
        return help;
    };
    for (const tool of tools) {
        const subcommands = /\nSubcommands:\n((?: .*\n)+)/.exec(await learn(tool));
        for (const [, sub] of subcommands ? subcommands[1].matchAll(/^ {2}([a-z]+)/gm) : []) await learn(tool, sub);
    }
    facts.schema = JSON.parse(await ask('check', 'schema'));
    facts.keys = {};
    for (const lang of ['sv', 'en']) facts.keys[lang] = JSON.parse(await ask('check', 'keys', '--format', 'json', '--lang', lang));
    facts.version = (await ask('size', '--version')).trim().split(' ').pop();
    facts.documents = JSON.parse(await ask('rules', 'documents', '--format', 'json')).map((row) => row.document);
    facts.tables = JSON.parse(await ask('rules', 'tables', '--format', 'json')).map((row) => row.table);
    facts.municipalities = examples['municipalities.csv'].trim().split('\n').slice(1).map((row) => row.split(',').slice(1));
    facts.digest = createHash('sha256').update(fs.readFileSync(wasm || script)).digest('hex');
    facts.licences = [['lifecare-rules', fs.readFileSync(path.join(__dirname, '../../LICENSE'), 'utf8')], ...libraries.map((name) => [name, `/usr/share/doc/${name}/copyright`])
        .filter(([, file]) => fs.existsSync(file)).map(([name, file]) => [name, fs.readFileSync(file, 'utf8')])];

    // The styles of pages that tools write are allowed by what they are, like the page's own.
    const styles = [];
    for (const [tool, ...given] of pages.filter(([name]) => facts.tools[name].formats.includes('html'))) {
        const written = await answer(program, { tool: `lifecare-${tool}`, given: [...given, '--format', 'html'], files: [{ name: 'medium.toml', bytes: Buffer.from(examples['medium.toml']) }] });
        styles.push(...[...Buffer.from(written.out).toString().matchAll(/<style>([^]*?)<\/style>/g)].map((match) => match[1]));
    }

    const style = here('page.css');
    const code = `(() => {\n'use strict';\n${['lzma.js', 'dom.js', 'words.js', 'questions.js', 'show.js', 'program.js', 'fields.js', 'answers.js', 'form.js', 'installation.js', 'page.js'].map(here).join('\n')}})();\n`;
    const worker = [fs.readFileSync(script, 'utf8'), here('run.js'), here('worker.js')].join('\n');
    const part = (id, packed) => `<script type="text/plain" id="${id}">${text85(packed)}</script>`;
    const parts = [part('facts', lzma(Buffer.from(JSON.stringify(facts)))), part('script', gzip(worker)), ...(wasm ? [part('wasm', lzma(fs.readFileSync(wasm)))] : [])].join('\n');
    const policy = ["default-src 'none'", `script-src ${sourceHash(code)}${wasm ? " 'wasm-unsafe-eval'" : ''}`, `style-src ${[style, ...new Set(styles)].map(sourceHash).join(' ')}`,
        'worker-src blob:', 'img-src blob:', "base-uri 'none'", "form-action 'none'"].join('; ');
    const page = Object.entries({ POLICY: policy, STYLE: style, PARTS: parts, SCRIPT: code }).reduce((text, [name, value]) => text.replace(`@${name}@`, () => value), here('page.html'));
    fs.writeFileSync(`${output}.part`, page);
    fs.renameSync(`${output}.part`, output);
    fs.writeFileSync(`${output}.sha256`, `${createHash('sha256').update(fs.readFileSync(output)).digest('hex')}  ${path.basename(output)}\n`);
    console.log(`${path.basename(output)}: ${page.length} bytes`);
}

main().catch((failed) => { console.error(failed); process.exit(1); });
