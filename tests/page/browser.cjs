// SPDX-License-Identifier: MIT
// browser.cjs PACKAGES BROWSER PAGE BIN [PICTURES]: the page as a person has it, opened from a file without a network. With a folder for pictures all of
// it, otherwise what every run has time for. From the top of the project.
'use strict';
const fs = require('fs');
const path = require('path');

const [packages, browser, page, bin, pictures] = process.argv.slice(2);
const { address, launched, fault, expect, ended, opened, natively, answerOf, show, example } = require('./chromium.cjs')(packages, browser, page, bin);
const axe = fs.readFileSync(path.join(packages, 'axe-core/axe.min.js'), 'utf8');
const withoutWebAssembly = page.includes('utan-webassembly');

// The files that a command names, as they are in the fields.
const filesOf = (command, contents, installation, text) => {
    const files = { [installation]: text };
    const named = [...command.matchAll(/(?<=\s)([\w-]+\.(?:txt|csv|toml))(?=\s|$)/g)].map((m) => m[1]).filter((name) => name !== installation);
    [...new Set(named)].slice(0, contents.length).forEach((name, i) => { files[name] = contents[i]; });
    return files;
};

// From opening the file to the first answer, as the page itself sees it; the least of five, since the machine has other things to do.
async function opening(context) {
    const times = [];
    for (let i = 0; i < 5; i++) {
        const tab = await opened(context, 'opening', () => {
            window.seen = { blocked: 0 };
            new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.seen.blocked += Math.max(0, duration - 50); }).observe({ type: 'longtask', buffered: true });
            new MutationObserver((_, watcher) => {
                if (!document.querySelector('[data-exit]')) return;
                window.seen.answer = performance.now();
                watcher.disconnect();
            }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-exit'] });
        });
        times.push(await tab.evaluate(() => ({ ...window.seen, paint: performance.getEntriesByName('first-contentful-paint')[0].startTime })));
        await tab.close();
    }
    const least = (name) => Math.round(Math.min(...times.map((one) => one[name])));
    console.log(`first paint after ${least('paint')} ms, first answer after ${least('answer')} ms, blocked for ${least('blocked')} ms until then`);
}

// What is shown is what the command line writes, as are all downloads. Without WebAssembly an answer takes a second: there every run asks one question a tab.
async function everyQuestion(context) {
    const few = withoutWebAssembly && !pictures;
    const tab = await opened(context, 'every question');
    const parts = await tab.$$eval('[role=tab]', (heads) => heads.map((head) => head.id.slice(4)));
    expect(parts.length === 8, `eight tabs: ${parts}`);
    let downloads = 0;
    for (const part of parts.filter((name) => name !== 'installation')) {
        await tab.click(`#tab-${part}`);
        const ids = await tab.$$eval(`#panel-${part} input[type=radio]`, (radios) => radios.map((radio) => radio.value));
        for (const id of few ? ids.slice(0, 1) : ids) {
            await show(tab, part, id);
            const { exit, command, contents } = await answerOf(tab, id);
            const files = filesOf(command, contents, 'medium.toml', example('medium.toml'));
            const there = natively(command, files);
            expect(exit === there.exit && exit !== 2, `${id}: exit ${exit}, on the command line ${there.exit}: ${command}`);
            const shown = await tab.evaluate((selector) => document.querySelector(`${selector} pre.text`)?.textContent ?? document.querySelector(`${selector} iframe`)?.srcdoc, `#question-${id}`);
            expect(shown === undefined || shown === there.out.toString(), `${id}: what is shown is not what ${command} writes`);
            if (few) continue;
            await tab.click(`#question-${id} .menu summary`);
            await tab.waitForFunction((selector) => document.querySelectorAll(`${selector} .menu button`).length, `#question-${id}`, { timeout: 30000 });
            let before = -1;  // the list is ready when it no longer grows
            for (let now = 0; now !== before; await tab.waitForTimeout(400)) [before, now] = [now, await tab.locator(`#question-${id} .menu button`).count()];
            const count = await tab.locator(`#question-${id} .menu button`).count();
            for (let i = 0; i < count; i++) {
                const item = tab.locator(`#question-${id} .menu button`).nth(i);
                if (!await item.isVisible()) await tab.evaluate((selector) => { document.querySelector(selector).open = true; }, `#question-${id} .menu`);
                const name = await item.getAttribute('data-file');
                const format = (await item.textContent()).split(' ')[0];
                const [download] = await Promise.all([tab.waitForEvent('download'), item.evaluate((button) => button.click())]);
                const bytes = fs.readFileSync(await download.path());
                const plain = command.replace(/ --format \S+$/, '');
                const { written } = natively(plain, files, ...(format === 'text' ? [] : ['--format', format]), '--output', name);
                expect(download.suggestedFilename() === name && written && bytes.equals(written), `${id}: ${name} is not what ${plain} --format ${format} writes`);
                downloads++;
            }
        }
    }
    expect(few || downloads > 100, `${downloads} downloads compared`);
    console.log(`${downloads} downloads are what the command line writes`);
    await tab.close();
}

async function everyExample(context) {
    const tab = await opened(context, 'every example');
    const looked = [['size', 'size-file'], ['check', 'check-questions'], ['ports', 'ports-script'], ['names', 'names-compare'], ['support', 'support-check'], ['windows', 'windows-certificates']];
    for (const name of fs.readdirSync('examples/data').filter((file) => file.endsWith('.toml'))) {
        await tab.click('#tab-installation');
        await tab.selectOption('#panel-installation select', name);
        for (const [part, id] of looked) {
            await tab.evaluate((selector) => document.querySelector(selector)?.removeAttribute('data-exit'), `#question-${id}`);
            await show(tab, part, id);
            const { exit, command, contents } = await answerOf(tab, id);
            const there = natively(command, filesOf(command, contents, name, example(name)));
            const text = await tab.evaluate((selector) => document.querySelector(`${selector} pre.text`)?.textContent ?? '', `#question-${id}`);
            expect(exit === there.exit && (text === there.out.toString() || exit === 2), `${name}: ${command} answers ${exit}, on the command line ${there.exit}`);
        }
    }
    await tab.close();
}

async function hostile(context) {
    const tab = await opened(context, 'hostile');
    const bad = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'`|;$(x)';
    await tab.click('#tab-installation');
    await tab.fill('#installation', `customer = '''${bad}'''\n[[server]]\nname = '''${bad}'''\nroles = ["core-server"]\naddress = '''${bad}'''\nsoftware = ['''${bad}''']\n[[domain]]\nname = '''${bad}'''\n`);
    for (const [part, id] of [['check', 'check'], ['ports', 'ports-picture'], ['ports', 'ports-ticket'], ['names', 'names-expect'], ['support', 'support-check'], ['size', 'size-file']]) {
        await show(tab, part, id);
        await answerOf(tab, id);
    }
    await show(tab, 'names', 'names-check');
    await tab.setInputFiles('#question-names-check input[type=file]', { name: '-<b onclick=alert(3)>.csv', mimeType: 'text/csv', buffer: Buffer.from(`name\n${bad}\n=cmd|'/c calc'!A1\n`) });
    await tab.waitForTimeout(800);
    expect(await tab.evaluate(() => !document.querySelector('main img[src=x], main b, main script')), 'what was hostile became an element');
    await tab.click('#tab-installation');
    await tab.fill('#installation', `customer = "Å\nlatency = 5\n`);
    await tab.waitForSelector('.verdict.bad button');
    await tab.click('.verdict.bad button');
    expect(await tab.evaluate(() => document.activeElement.id === 'installation'), 'a mistake leads to its line');
    await tab.close();
}

async function habits(context) {
    const tab = await opened(context, 'habits');
    await tab.click('#tab-rules');
    await tab.fill('#question-rules-search input', 'brandvägg');
    await tab.waitForTimeout(700);
    expect(await tab.evaluate(() => localStorage.length === 0), 'something is remembered that was not asked for');
    await tab.check('#remember');
    await tab.fill('#question-rules-search input', 'säkerhetskopiering');
    await tab.waitForTimeout(100);
    await tab.reload();  // in the middle of an answer
    await tab.waitForSelector('#question-rules-search[data-exit]');
    expect(await tab.inputValue('#question-rules-search input') === 'säkerhetskopiering', 'what is remembered is not there after a reload');
    const other = await opened(context, 'a second tab');
    expect(await other.inputValue('#question-rules-search input') === 'säkerhetskopiering', 'a second tab does not see it');
    await other.close();
    await tab.getByRole('button', { name: 'Glöm' }).click();
    expect(await tab.evaluate(() => localStorage.length === 0), 'not everything is forgotten');
    await tab.click('#language-en');
    await tab.waitForSelector('#question-rules-search[data-exit]');
    expect(await tab.evaluate(() => document.documentElement.lang === 'en' && /What do the documents say/.test(document.getElementById('page').textContent) && !/Ladda ner|Svar:/.test(document.getElementById('page').textContent)), 'the page is not English');
    // The keyboard alone.
    await tab.focus('#tab-rules');
    for (const [key, wanted] of [['ArrowRight', 'size'], ['ArrowLeft', 'rules'], ['Home', 'size'], ['End', 'rules']]) {
        await tab.keyboard.press(key);
        expect(await tab.evaluate(() => document.activeElement.id) === `tab-${wanted}`, `${key} leads to ${wanted}`);
    }
    const shows = await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== 'none');
    expect(shows, 'the focus does not show');
    await tab.click('#tab-check');
    await answerOf(tab, 'check');
    const pdf = await tab.pdf({ format: 'A4' });
    expect(pdf.length > 20000, `print: ${pdf.length} bytes`);
    await tab.close();
}

async function accessible() {
    for (const colorScheme of ['light', 'dark']) {
        for (const width of pictures ? [1280, 390, 320] : [colorScheme === 'light' ? 320 : 1280]) {
            const context = await chrome.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true, locale: width === 390 ? 'en-GB' : 'sv-SE' });
            const tab = await opened(context, `${colorScheme}, ${width} px`);
            await tab.evaluate(axe);
            for (const part of await tab.$$eval('[role=tab]', (heads) => heads.map((head) => head.id.slice(4)))) {
                await tab.click(`#tab-${part}`);
                if (part === 'installation') await tab.waitForSelector('.findings');
                else await tab.waitForSelector(`#panel-${part} [data-exit]`);
                await tab.waitForTimeout(500);
                await tab.evaluate(() => document.querySelectorAll('main details:not(.menu)').forEach((folded) => { folded.open = true; }));
                const { violations } = await tab.evaluate(() => axe.run(document, { iframes: false }));
                for (const v of violations) fault(`${part}, ${colorScheme}, ${width} px: ${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary.slice(0, 200)}`);
                const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
                expect(wide <= width, `${part}: ${wide} px wide at ${width} px`);
                if (pictures) await tab.screenshot({ path: path.join(pictures, `${part}-${width}-${colorScheme}.png`), fullPage: true });
            }
            await context.close();
        }
    }
}

// A change in the form is made in the text by the tool, and nothing else of the text changes.
async function fields(context) {
    const tab = await opened(context, 'fields');
    await tab.click('#tab-installation');
    // Without `set` in the program there is no form.
    if (!await tab.waitForSelector('[data-part="client"]', { timeout: 20000 }).catch(() => null)) { console.log('no form: the program has no lifecare-check set'); await tab.close(); return; }
    await tab.waitForTimeout(1500);
    const text = () => tab.inputValue('#installation');
    const before = await text();
    const changed = async (after, what) => {
        for (let tries = 0; tries < 240 && await text() !== after; tries++) await tab.waitForTimeout(250);
        const now = await text();
        const at = [...now].findIndex((character, i) => character !== after[i]);
        expect(now === after, `${what}: the text is not as it should be: ${JSON.stringify(now.slice(at, at + 60))}`);
        await tab.waitForTimeout(700);
    };
    await tab.evaluate(() => document.querySelectorAll('.beside details').forEach((folded) => { folded.open = true; }));
    const latency = tab.locator('[data-key="client.latency_ms"]');
    await latency.fill('9');
    await latency.blur();
    const after = before.replace('latency_ms = 4', 'latency_ms = 9');
    expect(after !== before, 'the example has a latency');
    await changed(after, 'a number');
    await tab.locator('[data-key="customer"]').fill('Åmål "ny"');
    await tab.locator('[data-key="customer"]').blur();
    await changed(after.replace('"Mellanby"', JSON.stringify('Åmål "ny"')), 'a name');
    await tab.getByRole('button', { name: 'Ångra' }).click();
    await changed(after, 'undo');
    await tab.locator('[data-key="client.latency_ms"]').fill('många');
    await tab.locator('[data-key="client.latency_ms"]').blur();
    await tab.waitForSelector('.verdict.bad');
    expect(await text() === after, 'a wrong value changes nothing');
    await tab.locator('.findings button.go').first().click();
    expect(await tab.locator('.pointed').count() === 1, 'a finding leads to its field');
    await tab.close();
}

// A keystroke, from the key to the new answer, beside the same question on the command line.
async function speed(context) {
    const tab = await opened(context, 'speed');
    await show(tab, 'check', 'check');
    await answerOf(tab, 'check');
    const command = 'lifecare-check medium.toml --format html --lang sv';
    const least = async (times, measured) => { let best = Infinity; for (let i = 0; i < times; i++) best = Math.min(best, await measured()); return best; };
    const here = await least(15, () => tab.evaluate(async () => {
        const select = document.querySelector('#question-check select[data-field]');
        const one = document.querySelector('#question-check .body');
        const began = performance.now();
        const changed = new Promise((done) => { new MutationObserver((_, watcher) => { watcher.disconnect(); done(performance.now()); }).observe(one, { childList: true }); });
        select.selectedIndex = 1 - select.selectedIndex;
        select.dispatchEvent(new Event('change'));
        return (await changed) - began;
    }));
    const there = await least(15, async () => { const began = performance.now(); natively(command, { 'medium.toml': example('medium.toml') }); return performance.now() - began; });
    console.log(`an answer about medium.toml: ${here.toFixed(1)} ms in the page, ${there.toFixed(1)} ms as a process: ${(here / there).toFixed(1)} times`);
    // A newer question ends an older one, and so does a person.
    const many = Array.from({ length: 2000 }, (_, i) => `[[server]]\nname = "S${i}"\nroles = ["application-server", "web-server"]\naddress = "10.${i >> 8}.${i & 255}.1"\n`).join('');
    await tab.click('#tab-installation');
    await tab.evaluate((text) => { const area = document.getElementById('installation'); area.value = text; area.dispatchEvent(new Event('input')); }, `customer = "Stor"\n${many}`);
    await tab.click('#tab-ports');
    await tab.locator('#panel-ports input[value="ports-matrix"]').check({ force: true });
    await tab.click('#question-ports-matrix .state button', { timeout: 60000 });
    expect(/Avbrutet/.test(await tab.textContent('#question-ports-matrix .state')), 'cancelling does not cancel');
    await tab.close();
}

// Where WebAssembly is forbidden, the page says which file to open.
async function forbidden() {
    const without = await launched('--js-flags=--jitless');
    const tab = await without.newPage();
    await tab.goto(address);
    await tab.waitForSelector('.stopped');
    expect((await tab.textContent('main')).includes('lifecare-utan-webassembly.html'), 'the page does not name the one without WebAssembly');
    await without.close();
}

let chrome;
async function main() {
    chrome = await launched(...(withoutWebAssembly ? ['--js-flags=--jitless'] : []));
    const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, offline: true, locale: 'sv-SE' });
    await opening(context);
    await everyQuestion(context);
    if (!withoutWebAssembly) {
        await everyExample(context);
        await hostile(context);
        await habits(context);
        await fields(context);
        await accessible();
        await speed(context);
        await forbidden();
    }
    await chrome.close();
    ended();
}

main().catch((failed) => { console.log(failed); process.exit(1); });
