// SPDX-License-Identifier: MIT
// What the tests of the page share: a browser without a network, a page that complains of what it must not do, an answer of it, and the same question
// asked of a process. From the top of the project.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');

const example = (name) => fs.readFileSync(path.join('examples/data', name));

// packages, browser, page, bin: the folders of npm's packages and of the tools, the program of the browser, the page.
module.exports = (packages, browser, page, bin) => {
    const { chromium } = require(path.join(packages, 'playwright-core'));
    const address = `file://${path.resolve(page)}`;
    const launched = (...more) => chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', ...more] });

    let faults = 0, looks = 0;
    const fault = (what) => { faults++; console.log(`FAILED: ${what}`); };
    const expect = (holds, what) => { looks++; if (!holds) fault(what); };
    // Says how it went, and ends the test.
    const ended = () => {
        console.log(`${looks} looks, ${faults} faults`);
        process.exit(faults ? 1 : 0);
    };

    // A page of its own that tells what it asks for, what it complains of and what is refused by its policy.
    async function opened(context, what, watched = () => {}) {
        const tab = await context.newPage();
        tab.setDefaultTimeout(120000);
        tab.on('request', (request) => { if (request.url() !== address && !request.url().startsWith('blob:')) fault(`${what}: asks for ${request.url()}`); });
        tab.on('console', (message) => fault(`${what}: console: ${message.text()}`));
        tab.on('pageerror', (error) => fault(`${what}: ${error.message}`));
        tab.on('dialog', (dialog) => { fault(`${what}: a dialog: ${dialog.message()}`); dialog.dismiss(); });
        await tab.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
        await tab.addInitScript(watched);
        await tab.goto(address);
        await tab.waitForSelector('[data-exit]', { timeout: 60000 });
        return tab;
    }

    // The command that the page shows, run natively on the same files; with more words after it.
    function natively(command, files, ...more) {
        const work = fs.mkdtempSync(path.join(os.tmpdir(), 'page-'));
        for (const [name, content] of Object.entries(files)) {
            fs.mkdirSync(path.join(work, path.dirname(name)), { recursive: true });
            fs.writeFileSync(path.join(work, name), content);
        }
        const [tool, ...given] = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3]);
        const ran = spawnSync(path.resolve(bin, tool), [...given, ...more], { cwd: work, input: '', maxBuffer: 1 << 28, env: { LANG: 'C.UTF-8', NO_COLOR: '1' } });
        const written = more.length && fs.existsSync(path.join(work, more[more.length - 1])) ? fs.readFileSync(path.join(work, more[more.length - 1])) : null;
        fs.rmSync(work, { recursive: true });
        return { exit: ran.status, out: ran.stdout, written };
    }

    // Waits until the question that is shown has its answer, and returns {exit, command, files}.
    async function answerOf(tab, id) {
        const root = `#question-${id}`;
        await tab.waitForSelector(`${root}[data-exit]`, { timeout: 60000 });
        await tab.waitForFunction((selector) => !/Räknar|Working/.test(document.querySelector(`${selector} .state`).textContent), root, { timeout: 60000 });
        return tab.evaluate((selector) => {
            const one = document.querySelector(selector);
            return { exit: Number(one.dataset.exit), command: one.querySelector('.command').textContent, contents: [...one.querySelectorAll('.content textarea')].map((area) => area.value) };
        }, root);
    }

    async function show(tab, part, id) {
        await tab.click(`#tab-${part}`);
        const radio = tab.locator(`#panel-${part} input[type=radio][value="${id}"]`);
        if (await radio.count()) await radio.check({ force: true });
    }

    return { address, launched, fault, expect, ended, opened, natively, answerOf, show, example };
};
