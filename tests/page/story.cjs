// SPDX-License-Identifier: MIT
// story.cjs PACKAGES BROWSER PAGE BIN: a person who has a browser and this one file: sizes her municipality, describes four servers by dropping a folder,
// reads the report, and hands on a workbook, a ticket and a calendar file. Each is what the command line writes. Says how long each step took.
'use strict';
const fs = require('fs');
const path = require('path');

const [packages, browser, page, bin] = process.argv.slice(2);
const { launched, expect, ended, opened, natively, answerOf, show } = require('./chromium.cjs')(packages, browser, page, bin);

const folder = path.resolve('examples/data/inventory');
const filesUnder = (under) => fs.readdirSync(under, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(under, entry.name)) : [path.join(under, entry.name)]));
const inventory = Object.fromEntries(filesUnder(folder).map((file) => [path.relative(path.dirname(folder), file), fs.readFileSync(file)]));

let began;
const step = async (what, taken) => {
    began = performance.now();
    const out = await taken();
    console.log(`${String(Math.round(performance.now() - began)).padStart(6)} ms  ${what}`);
    return out;
};

// A folder from outside the browser, let go over an element.
async function dropped(tab, file, selector) {
    const { x, y, width, height } = await tab.locator(selector).boundingBox();
    const cdp = await tab.context().newCDPSession(tab);
    for (const type of ['dragEnter', 'dragOver', 'drop']) await cdp.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data: { items: [], files: [file], dragOperationsMask: 1 } });
}

// What is downloaded of an answer, beside what its command writes. One field of the form may have to settle first.
async function handedOn(tab, id, format, files) {
    const { exit, command } = await answerOf(tab, id);
    expect(exit !== 2, `${id}: ${command} has no answer`);
    const menu = `#question-${id} .menu`;
    await tab.click(`${menu} summary`);
    const item = tab.locator(`${menu} button`, { hasText: new RegExp(`^${format} `) });
    const [download] = await Promise.all([tab.waitForEvent('download'), item.click()]);
    const name = download.suggestedFilename();
    const { written } = natively(command.replace(/ --format \S+$/, ''), files, ...(format === 'text' ? [] : ['--format', format]), '--output', name);
    const bytes = fs.readFileSync(await download.path());
    expect(written && bytes.equals(written), `${name} is not what ${command} --format ${format} writes`);
    return bytes;
}

async function main() {
    const chrome = await launched();
    const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, offline: true, locale: 'sv-SE' });
    const start = performance.now();
    const tab = await step('opens the page, which shows an example', () => opened(context, 'story'));
    const day = await tab.inputValue('.day');
    const text = () => tab.inputValue('#installation');

    await step('sizes her municipality: a name, and the inhabitants are there', async () => {
        await tab.fill('#question-size [data-field="municipality"]', 'Mönsterås');
        await tab.waitForFunction(() => document.querySelector('#question-size [data-field="inhabitants"]').value !== '37816');
        await tab.fill('#question-size [data-field="users"]', '260');
        await tab.waitForFunction(() => document.querySelector('#question-size .command').textContent.includes('--users 260'));
    });
    const workbook = await step('hands on a workbook', () => handedOn(tab, 'size', 'xlsx', {}));
    expect(workbook.subarray(0, 2).toString() === 'PK', 'a workbook is a zip');

    await tab.click('#tab-installation');
    const native = natively(`lifecare-check init --from inventory --as-of ${day} --lang sv`, inventory);
    await step('drops a folder with what four servers say of themselves', async () => {
        await dropped(tab, folder, '.editor');
        await tab.waitForFunction(() => document.getElementById('installation').value.includes('MBYDB01'));
    });
    expect(await text() === native.out.toString(), 'the file is not what lifecare-check init --from writes');
    const servers = (await text()).match(/^\[\[server\]\]/gm) || [];
    expect(servers.length === 4, `${servers.length} servers in the file`);
    await step('sees what the folder does not say, and what is wrong', async () => {
        await tab.waitForFunction(() => !/medium\.toml/.test(document.querySelector('.editing strong').textContent) && document.querySelector('.findings button'));
    });

    await tab.click('#tab-check');
    await step('reads the report', async () => {
        const { exit, command } = await answerOf(tab, 'check');
        const files = { 'installation.toml': await text() };
        const there = natively(command, files);
        expect(exit === there.exit && exit === 1, `the report: ${exit}, on the command line ${there.exit}`);
        expect(await tab.evaluate(() => document.querySelector('#question-check iframe').srcdoc) === there.out.toString(), 'the report is not what the command line writes');
    });
    await step('a finding leads to its line and its field', async () => {
        await tab.waitForSelector('#question-check .aside button.go');
        await tab.click('#question-check .aside button.go');
        await tab.waitForSelector('.pointed');
        expect(await tab.evaluate(() => document.activeElement.id === 'installation'), 'the line has no focus');
    });

    const files = { 'installation.toml': await text() };
    await show(tab, 'ports', 'ports-ticket');
    const ticket = await step('hands on a ticket', () => handedOn(tab, 'ports-ticket', 'text', files));
    expect(ticket.toString().includes('MBYDB01'), 'the ticket names a server');
    await show(tab, 'windows', 'windows-plan');
    const calendar = await step('hands on a calendar file', () => handedOn(tab, 'windows-plan', 'ics', files));
    expect(calendar.toString().startsWith('BEGIN:VCALENDAR'), 'a calendar file begins as one');

    console.log(`${(performance.now() - start).toFixed(0)} ms in all, without reading`);
    await chrome.close();
    ended();
}

main().catch((failed) => { console.log(failed); process.exit(1); });
