// SPDX-License-Identifier: MIT
// commands.cjs BIN PROGRAM.js [PROGRAM.wasm]: each command that the documentation and --help name gives the same bytes, exit code and files in the page's program
// as on the command line, in both languages; and each tool in each of its formats. From the top of the project.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');
const { answer } = require('../../examples/page/run.js');

const [bin, script, wasm] = process.argv.slice(2);
const program = { make: require(path.resolve(script)), module: wasm && new WebAssembly.Module(fs.readFileSync(wasm)) };
const tools = ['check', 'names', 'ports', 'rules', 'size', 'support', 'windows'];

const filesUnder = (folder, wanted) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(folder, entry.name), wanted) : wanted.test(entry.name) ? [path.join(folder, entry.name)] : []));

// The files that commands of the documentation name. Where a page writes one of its own, an example is in its place.
const files = new Map();
const put = (name, from) => files.set(name, new Uint8Array(typeof from === 'string' ? fs.readFileSync(from) : from));
for (const file of [...filesUnder('examples/data', /\.(toml|csv)$/), ...filesUnder('tests/data', /^loopback\.toml$|\.tsv$/)]) put(file, file);
for (const name of ['installation.toml', 'vellinge.toml', 'monsterby.toml', 'after.toml', 'FILE']) put(name, 'examples/data/medium.toml');
put('before.toml', 'examples/data/bad.toml');
put('wrong.toml', Buffer.from('customer = "Mönsterby"\nlatency = 5\n[volumes]\ninhabitans = "många"\n'));
put('names.txt', Buffer.from('HCWMETA1\r\nHWE_MBY_TSS\r\nKQ0_Åäö\r\n'));
put('databases.txt', Buffer.from('\ufeffname\nHCWMETA1\nHWE_SYSLOG\n', 'utf16le'));
put('servers.csv', Buffer.from('hostname;address\nMELDB01;10.20.0.12\nen-alldeles-för-lång-server;10.20.0.13\n'));
put('scan.xml', Buffer.from('<?xml version="1.0"?><nmaprun scanner="nmap"><host><status state="up"/><address addr="10.20.0.12" addrtype="ipv4"/><ports><port protocol="tcp" portid="1433"><state state="open"/></port><port protocol="tcp" portid="3389"><state state="open"/></port></ports></host><runstats><finished exit="success"/></runstats></nmaprun>\n'));
put('pfirewall.log', Buffer.from('#Version: 1.5\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size\n2026-01-15 10:00:00 ALLOW TCP 10.20.0.13 10.20.0.12 50000 1433 0\n2026-01-15 10:00:01 DROP TCP 10.31.0.9 10.20.0.12 50001 3389 0\n'));
put('netstat.txt', Buffer.from('  TCP    0.0.0.0:1433    0.0.0.0:0    LYSSNAR\n  TCP    0.0.0.0:8080    0.0.0.0:0    LYSSNAR\n'));
put('inventory.txt', Buffer.from('Windows Server 2016\nSQL Server 2019\nChrome 50\n'));

// A command as words, or nothing where a shell does more than that.
function wordsOf(line) {
    const words = [];
    let rest = line.replace(/\s+#.*$/, '').trim();
    while (rest) {
        const word = /^(?:'([^']*)'|"([^"$`\\]*)"|([^\s'"$`\\|<>;&()*?]+))+/.exec(rest);
        if (!word || /\$\(/.test(rest)) return null;
        words.push(word[0].replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
        rest = rest.slice(word[0].length);
        if (rest && !/^\s/.test(rest)) return null;
        rest = rest.trim();
    }
    return words;
}

function commands() {
    const lines = [];
    for (const page of ['README.md', ...filesUnder('docs', /\.md$/)]) {
        for (const [, tool, rest] of fs.readFileSync(page, 'utf8').matchAll(/(?:^|\$ |bin\/|`| {2})lifecare-([a-z]+)( [^`\n|]*)/gm)) lines.push(`${tool}${rest}`);
    }
    const formats = {};
    for (const tool of tools) {
        const help = spawnSync(path.join(bin, `lifecare-${tool}`), ['--help', '--lang', 'en'], { encoding: 'utf8' }).stdout;
        for (const [, of, rest] of help.matchAll(/^ {2}lifecare-([a-z]+)( .*)$/gm)) lines.push(`${of}${rest}`);
        formats[tool] = /--format FORMAT\S* +([\s\S]*?)\n +-/.exec(help)[1].split(/[\s,]+|\bor\b/).filter(Boolean);
        lines.push(`${tool} --help`, `${tool} --version`, `${tool} --no-such-flag`);
    }
    const each = { check: 'examples/data/bad.toml', size: 'examples/data/medium.toml', ports: 'matrix examples/data/medium.toml', names: 'check names.txt', support: 'check examples/data/medium.toml', windows: 'plan --prod 2026-03-18', rules: 'list hardware' };
    for (const tool of tools) for (const format of formats[tool]) for (const lang of ['sv', 'en']) lines.push(`${tool} ${each[tool]} --format ${format} --lang ${lang}`, `${tool} ${each[tool]} --format ${format} --lang ${lang} --output out.${format}`);
    lines.push('check wrong.toml --lang sv', 'check examples/data/municipalities.csv', 'check no-such-file.toml', 'ports check examples/data/medium.toml --netstat netstat.txt --on MELDB01', 'ports check examples/data/medium.toml --nmap scan.xml --from MELINT01',
        'ports check examples/data/medium.toml --log pfirewall.log', ...['windows', 'nftables', 'iptables', 'capirca', 'ticket'].map((target) => `ports generate examples/data/medium.toml --target ${target}`),
        'size --batch examples/data/municipalities.csv --format csv', 'support check --inventory inventory.txt --lang sv', 'support timeline --format svg', 'check schema');
    return [...new Set(lines.map((line) => line.trim()))].map(wordsOf).filter((words) => words && words.length > 1 && tools.includes(words[0]));
}

// Those that a command names, for it reads no others.
const filesOf = (words) => [...files].filter(([name]) => words.some((word) => word.includes(name)));

function natively([tool, ...given]) {
    const work = fs.mkdtempSync(path.join(os.tmpdir(), 'page-'));
    for (const [name, bytes] of filesOf(given)) {
        fs.mkdirSync(path.join(work, path.dirname(name)), { recursive: true });
        fs.writeFileSync(path.join(work, name), bytes);
    }
    const { status, stdout, stderr } = spawnSync(path.resolve(bin, `lifecare-${tool}`), given, { cwd: work, input: '', maxBuffer: 1 << 28, env: { LANG: 'C.UTF-8', NO_COLOR: '1' } });
    const written = filesUnder(work, /./).map((file) => ({ name: path.relative(work, file), bytes: fs.readFileSync(file) })).filter(({ name, bytes }) => !files.has(name) || !bytes.equals(files.get(name)));
    fs.rmSync(work, { recursive: true });
    return { exit: status, out: stdout, err: stderr, written };
}

const told = ({ exit, out, err, written }) => ({ exit, out: Buffer.from(out).toString('latin1'), err: Buffer.from(err).toString('latin1'), written: written.map(({ name, bytes }) => `${name}: ${Buffer.from(bytes).toString('latin1')}`).sort().join('\n') });

async function main() {
    let same = 0, answered = 0;
    const wrong = [];
    for (const words of commands()) {
        const [tool, ...given] = words;
        const here = told(natively(words));
        const there = told(await answer(program, { tool: `lifecare-${tool}`, given, files: filesOf(given).map(([name, bytes]) => ({ name, bytes: bytes.slice() })) }));
        const differs = Object.keys(here).find((part) => here[part] !== there[part]);
        if (differs) wrong.push(`lifecare-${words.join(' ')}: ${differs}: ${JSON.stringify(here[differs]).slice(0, 300)} became ${JSON.stringify(there[differs]).slice(0, 300)}`);
        else same++;
        if (here.exit !== 2) answered++;
    }
    for (const line of wrong) console.log(`FAILED: ${line}`);
    console.log(`${same} of ${same + wrong.length} commands give the same bytes; ${answered} of them answer`);
    process.exit(wrong.length || answered < 100 ? 1 : 0);
}

main().catch((failed) => { console.error(failed); process.exit(1); });
