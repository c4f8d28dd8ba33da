// SPDX-License-Identifier: MIT
// report_accessible.cjs PACKAGES BROWSER PAGE...: axe-core finds nothing in a page, on a desktop, a telephone, in the light and in the dark; a telephone scrolls it
// one way only; every reachable part takes the keyboard's focus and shows it; on paper all that can be folded away is there. The page of everything that can be
// wrong is looked at in each of the four ways, the others in one after the other of them.
const [packages, browser, ...pages] = process.argv.slice(2);
const { chromium } = require(packages + '/playwright-core');
const axe = require('fs').readFileSync(packages + '/axe-core/axe.min.js', 'utf8');

const ways = ['light', 'dark'].flatMap((colorScheme) => [1200, 390].map((width) => ({ colorScheme, width })));
let wrong = 0, looks = 0;
const fault = (what) => { wrong++; console.log('FAILED: ' + what); };

(async () => {
    const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
    for (const [number, file] of pages.entries()) {
        const these = /\bbad\.[a-z]+\.html$/.test(file) ? ways : [ways[number % ways.length]];
        for (const { colorScheme, width } of these) {
            const page = await chrome.newPage({ viewport: { width, height: 800 }, colorScheme });
            const what = `${file.split('/').pop()}, ${colorScheme}, ${width} px`;
            page.on('request', (r) => { if (!r.url().startsWith('file://' + file)) fault(`${what}: asks for ${r.url()}`); });
            await page.goto('file://' + file);
            await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
            await page.evaluate(axe);
            const { violations, passes } = await page.evaluate(() => axe.run());
            for (const v of violations) fault(`${what}: ${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 200)}`);
            if (!passes.some((p) => p.id === 'color-contrast')) fault(`${what}: the contrast was not measured`);
            const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
            if (scrolled > width) fault(`${what}: the page is ${scrolled} px wide`);
            looks++;
            await page.close();
        }
        const page = await chrome.newPage({ viewport: { width: 390, height: 800 } });
        await page.goto('file://' + file);
        const reached = new Set();
        for (;;) {
            await page.keyboard.press('Tab');
            const at = await page.evaluate(() => {
                const e = document.activeElement;
                return e === document.body ? null : { name: e.outerHTML.slice(0, 80), shown: getComputedStyle(e).outlineStyle !== 'none' };
            });
            if (at === null || reached.has(at.name)) break;
            if (!at.shown) fault(`${file}: the focus does not show on ${at.name}`);
            reached.add(at.name);
        }
        const wide = await page.evaluate(() => [...document.querySelectorAll('.scroll')].filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth).map((e) => e.outerHTML.slice(0, 80)));
        for (const part of wide) if (!reached.has(part)) fault(`${file}: the keyboard does not reach ${part}`);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const [folded, ground] = await page.evaluate(() => [[...document.querySelectorAll('details td')].filter((e) => e.getBoundingClientRect().height === 0 || !e.checkVisibility()).length,
            getComputedStyle(document.body).backgroundColor]);
        if (folded !== 0) fault(`${file}: ${folded} cells are not on paper`);
        if (ground !== 'rgb(255, 255, 255)') fault(`${file}: paper is ${ground}`);
        await page.close();
    }
    await chrome.close();
    console.log(`${pages.length} pages, ${looks} looks, ${wrong} faults`);
    process.exit(wrong || looks < pages.length + 2 * (ways.length - 1) ? 1 : 0);
})().catch((e) => { console.log(e); process.exit(1); });
