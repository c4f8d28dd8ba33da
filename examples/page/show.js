// SPDX-License-Identifier: MIT
// Bytes of an answer as something to look at. Nothing of an answer ever becomes markup: elements get text.

// `code`, **bold**, _slanted_ and escapes of one line of Markdown.
function inline(text) {
    const parts = [];
    let plain = '';
    const flush = () => { if (plain) parts.push(plain); plain = ''; };
    for (let i = 0; i < text.length; i++) {
        const rest = text.slice(i);
        const marked = /^`([^`]+)`|^\*\*(.+?)\*\*|^_\(?([^_]+?)\)?_(?=\s|$)/.exec(rest);
        if (text[i] === '\\' && i + 1 < text.length) plain += text[++i];
        else if (marked && (marked[3] === undefined || i === 0 || /[\s*]/.test(text[i - 1]))) {
            flush();
            if (marked[1] !== undefined) parts.push(make('code', {}, marked[1]));
            else if (marked[2] !== undefined) parts.push(make('strong', {}, ...inline(marked[2])));
            else parts.push(make('em', {}, marked[0].slice(1, -1)));
            i += marked[0].length - 1;
        } else plain += text[i];
    }
    flush();
    return parts;
}

// The cells of a line of a table: what is between bars that are not escaped.
const cellsOf = (line) => line.trim().replace(/^\||\|$/g, '').match(/(?:\\.|[^|\\])+/g).map((cell) => cell.trim());

// Those who hear the page tell its tables apart by their numbers and headings.
function table(lines, number) {
    const [head, rule, ...rows] = lines.map(cellsOf);
    const sideOf = rule.map((cell) => (cell.endsWith(':') ? 'number' : undefined));
    const row = (cells) => make('tr', {}, ...cells.map((cell, i) => make('td', { class: sideOf[i] }, ...inline(cell))));
    return make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${say(words.modes.markdown)} ${number}: ${head.join(', ')}` }, make('table', {},
        make('thead', {}, make('tr', {}, ...head.map((cell, i) => make('th', { scope: 'col', class: sideOf[i] }, ...inline(cell))))),
        make('tbody', {}, ...rows.map(row))));
}

// What the tools write as Markdown: headings, tables, lists, paragraphs.
function showMarkdown(text) {
    const shown = make('div', { class: 'markdown' });
    const lines = text.split('\n');
    let tables = 0;
    for (let i = 0; i < lines.length;) {
        const heading = /^(#+) (.*)/.exec(lines[i]);
        const from = i;
        const run = (matches) => { while (i < lines.length && matches(lines[i])) i++; return lines.slice(from, i); };
        if (heading) {
            shown.append(make(`h${Math.min(6, heading[1].length + 2)}`, {}, ...inline(heading[2])));
            i++;
        } else if (lines[i].startsWith('|') && /^\|( :?-+:? \|)+$/.test(lines[i + 1] || '')) {
            shown.append(table(run((line) => line.startsWith('|')), ++tables));
        } else if (/^\s*- /.test(lines[i])) {
            const item = (line) => {
                const [, todo, what] = /^\s*- (\[ \] )?(.*)/.exec(line);
                return make('li', { class: todo && 'todo' }, ...inline(what));
            };
            shown.append(make('ul', {}, ...run((line) => /^\s*- /.test(line)).map(item)));
        } else if (lines[i].trim() === '') {
            i++;
        } else {
            const paragraph = run((line) => line.trim() !== '' && !/^(#+ |\||\s*- )/.test(line));
            if (!paragraph.length) paragraph.push(lines[i++]);
            shown.append(make('p', {}, ...inline(paragraph.join(' '))));
        }
    }
    return shown;
}

function showText(text, label) {
    return make('pre', { class: 'text', tabindex: '0', role: 'region', 'aria-label': label }, text);
}

// A page in a page: no script runs in it, and it is as high as it is. Its own links move inside it.
function showHtml(html, title, followed) {
    const frame = make('iframe', { sandbox: 'allow-same-origin allow-modals', title, class: 'report' });
    frame.addEventListener('load', () => {
        const inside = frame.contentDocument;
        const fit = () => { frame.style.setProperty('height', `${inside.documentElement.scrollHeight}px`); };
        fit();
        new ResizeObserver(fit).observe(inside.body);
        inside.addEventListener('toggle', fit, true);
        inside.addEventListener('click', (event) => {
            const link = event.target.closest && event.target.closest('a[href]');
            if (!link) return;
            event.preventDefault();
            const target = link.getAttribute('href').startsWith('#') && inside.getElementById(link.getAttribute('href').slice(1));
            if (target) {
                target.scrollIntoView();
                target.setAttribute('tabindex', '-1');
                target.focus({ preventScroll: true });
            }
        });
        if (followed) followed(inside);
    });
    frame.srcdoc = html;
    return frame;
}

function showPicture(place, bytes, alternative) {
    return make('div', { class: 'scroll picture', tabindex: '0', role: 'region', 'aria-label': alternative },
        make('img', { src: urlOf(place, bytes, 'image/svg+xml'), alt: alternative }));
}

// What a tool said on standard error: FILE:LINE:COLUMN: error: MESSAGE, an excerpt and a caret; or plain sentences.
function mistakesOf(err) {
    const found = [];
    for (const line of err.split('\n')) {
        const at = /^(.+?):(?:(\d+):(?:(\d+):)?)? (error|fel): (.*)$/.exec(line);
        if (at) found.push({ file: at[1], line: Number(at[2] || 0), column: Number(at[3] || 0), message: at[5], more: [] });
        else if (found.length && /^ {4}/.test(line)) found[found.length - 1].more.push(line.slice(4));
        else if (line.trim()) found.push({ file: '', line: 0, column: 0, message: line, more: [], plain: true });
    }
    return found;
}

function showMistakes(mistakes, name, goTo) {
    return make('ul', { class: 'mistakes' }, ...mistakes.map((m) => make('li', {},
        m.line && m.file === name ? button([`Rad ${m.line}`, `Line ${m.line}`], () => goTo(m.line, m.column), { class: 'line' }) : m.file && make('code', {}, m.line ? `${m.file}:${m.line}` : m.file),
        m.file ? ' ' : '', m.message, m.more.length > 0 && make('pre', {}, m.more.join('\n')))));
}

// TOML in colours. Each piece is [class, text].
const tomlPieces = /(#.*$)|("""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\])*"?|'[^']*'?)|(^\s*\[\[?[^\]\n]*\]?\]?)|(^\s*[\w."'-]+(?=\s*=))|\b(true|false)\b|\b(\d[\d_]*(?:[.:T-][\d_]+)*)\b/gm;
function colouredToml(text) {
    const shown = document.createDocumentFragment();
    let last = 0;
    for (const match of text.matchAll(tomlPieces)) {
        if (match.index > last) shown.append(text.slice(last, match.index));
        const kind = ['comment', 'string', 'heading', 'key', 'boolean', 'number'][match.slice(1).findIndex((part) => part !== undefined)];
        shown.append(make('span', { class: kind }, match[0]));
        last = match.index + match[0].length;
    }
    shown.append(`${text.slice(last)}\n`);
    return shown;
}
