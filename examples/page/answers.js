// SPDX-License-Identifier: MIT
// A question with its fields and its answer: shown, explained, copied, printed, downloaded, and as a command line.

const extensions = { text: 'txt', markdown: 'md', junit: 'xml' };  // the others are their own
const inShell = (word) => (/^[\w@%+=:,./åäöÅÄÖ-]+$/.test(word) ? word : /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`);
const baseName = (name) => name.replace(/^.*[/\\]/, '').replace(/^-/, '_') || 'file';
const size = (bytes) => (bytes.length < 10000 ? `${bytes.length} B` : `${Math.round(bytes.length / 1000)} kB`);

// What a question has been given so far.
function valuesOf(question) {
    if (!state.values[question.id]) {
        state.values[question.id] = {};
        for (const f of question.fields) {
            const example = f.example && facts.examples[f.example];
            state.values[question.id][f.name] = f.kind === 'content' ? { name: f.example || f.called, text: example || f.value.text || '' } : typeof f.value === 'function' ? f.value() : f.value || '';
        }
    }
    return state.values[question.id];
}

class Answer {
    constructor(question) {
        this.question = question;
        const formats = facts.tools[question.tool].formats;
        this.modes = question.modes.filter((mode) => formats.includes(mode));
        if (formats.includes('html') && !this.modes.includes('html') && !this.modes.includes('svg')) this.modes.push('html');
        // A table is read on a narrow screen, a text of a hundred columns is not.
        this.mode = this.modes[0] === 'text' && this.modes.includes('markdown') && matchMedia('(max-width: 40rem)').matches ? 'markdown' : this.modes[0];
        this.stale = true;
    }

    knows(name) {
        const sub = facts.tools[`${this.question.tool} ${this.words()[0]}`];
        return facts.tools[this.question.tool].flags.includes(name) || Boolean(sub && sub.flags.includes(name));
    }

    words() { return this.question.given(valuesOf(this.question), state.name); }

    // The arguments; those that every tool has are added where this one knows them.
    given(format) {
        const { question } = this;
        const words = this.words();
        if (state.document && question.document !== false && this.knows('--document') && !words.includes('--document')) words.push('--document', state.document);
        if (this.knows('--as-of')) words.push('--as-of', state.day);
        if (this.explained) words.push('--explain');
        words.push('--lang', language);
        if (format !== 'text') words.push('--format', format);
        return words;
    }

    files() {
        const values = valuesOf(this.question);
        const contents = this.question.fields.filter((f) => f.kind === 'content').map((f) => values[f.name]).filter(filled)
            .map((v) => (v.file ? { name: v.name, file: v.file } : { name: v.name, bytes: bytesOf(v.text) }));
        return this.question.installation ? [{ name: state.name, bytes: bytesOf(state.text) }, ...contents] : contents;
    }

    build() {
        const { question } = this;
        this.form = make('form', { class: 'fields', onsubmit: (event) => { event.preventDefault(); this.refresh(); } });
        this.body = make('div', { class: 'body' });
        this.state = make('p', { class: 'state', role: 'status' });
        this.notes = make('div', { class: 'notes' });
        this.tools = make('div', { class: 'tools' });
        this.command = make('code', { class: 'command' });
        this.aside = make('div', { class: 'aside' });
        this.form.append(...fieldsOf(this), this.aside);
        this.buildTools();
        const headed = newId();
        // A few short fields stand above the answer, which then has the whole width.
        const shape = !question.fields.length ? 'alone' : question.fields.length <= 3 && !question.findings && question.fields.every((f) => f.kind !== 'content' && !f.more) ? 'above' : 'beside-answer';
        this.element = make('div', { class: `question ${shape}`, id: `question-${question.id}` },
            this.form,
            make('section', { class: 'answer', 'aria-labelledby': headed, tabindex: '-1' },
                make('div', { class: 'top' }, make('h3', { id: headed }, `${say(words.answer)}: ${say(question.label)}`), this.state),
                this.tools, this.notes, this.body,
                make('div', { class: 'same' }, make('h4', {}, say(words.commandLine)), make('p', {}, this.command, ' ', copyButton(() => this.command.textContent)))));
        return this.element;
    }

    buildTools() {
        const modes = this.modes.length > 1 && make('label', {}, `${say(words.shownAs)} `, make('select', { onchange: (event) => { this.mode = event.target.value; this.refresh(); } },
            ...this.modes.map((mode) => make('option', { value: mode, selected: mode === this.mode }, say(words.modes[mode])))));
        const explain = this.question.explain !== false && this.knows('--explain') && this.question.tool !== 'check' &&
            button(words.explain, (event) => {
                this.explained = !this.explained;
                event.target.setAttribute('aria-pressed', this.explained);
                this.refresh();
            }, { 'aria-pressed': String(Boolean(this.explained)) });
        this.ownTab = make('a', { class: 'button', target: '_blank', rel: 'noopener', hidden: true }, say(words.ownTab));
        const list = make('ul');
        const menu = make('details', { class: 'menu', ontoggle: () => { if (menu.open) this.offerDownloads(list); } }, make('summary', {}, say(words.downloads)), list);
        menu.addEventListener('keydown', (event) => {
            if (event.key !== 'Escape') return;
            menu.open = false;
            menu.querySelector('summary').focus();
        });
        this.menu = menu;
        this.tools.replaceChildren(...[modes, explain, copyButton(() => textOf(this.bytes || new Uint8Array())), button(words.print, () => this.print()), this.ownTab, menu].filter(Boolean));
    }

    print() {
        const frame = this.body.querySelector('iframe');
        if (frame) frame.contentWindow.print();
        else window.print();
    }

    ask(place, format, output) {
        return program.ask(`${this.question.id} ${place}`, { tool: `lifecare-${this.question.tool}`, given: [...this.given(format), ...(output ? ['--output', output] : [])], files: this.files() });
    }

    // Every format of the tool that has an answer to this question, written as the command line would write it.
    async offerDownloads(list) {
        list.replaceChildren(make('li', {}, say(words.working)));
        const items = [];
        for (const format of facts.tools[this.question.tool].formats) {
            const extension = (format === 'text' && this.question.extension && this.question.extension(valuesOf(this.question))) || extensions[format] || format;
            const name = `${this.question.id}.${extension}`;
            const got = await this.ask('download', format, name);
            if (!got) return;
            const written = got.written.find((file) => file.name === name);
            if (written && got.exit !== 2) {
                items.push(make('li', {}, button([`${format} (${size(written.bytes)})`, `${format} (${size(written.bytes)})`], () => { download(name, written.bytes); this.menu.open = false; }, { 'data-file': name })));
                list.replaceChildren(...items);
            }
        }
        if (!items.length) list.replaceChildren(make('li', {}, say(words.noFormats)));
    }

    async refresh() {
        this.stale = false;
        this.menu.open = false;
        const { question } = this;
        if (question.ready && !question.ready(valuesOf(question))) {
            program.cancel(`${question.id} answer`);
            this.body.replaceChildren(make('p', {}, say(words.missing)));
            this.notes.replaceChildren();
            this.state.replaceChildren();
            return;
        }
        const late = setTimeout(() => {
            this.state.className = 'state';
            this.state.replaceChildren(say(words.working), ' ', button(words.cancel, () => { program.cancel(`${question.id} answer`); this.state.replaceChildren(say(words.cancelled), ' ', button(words.again, () => this.refresh())); }));
        }, 400);
        let mode = this.mode;
        let got = await this.ask('answer', mode);
        if (got && got.exit === 2 && mode !== 'text' && mode !== 'svg') {  // not every question has every format
            const plain = await this.ask('answer', 'text');
            if (!plain || plain.exit !== 2) [got, mode] = [plain, 'text'];
        }
        clearTimeout(late);
        if (got) this.show(got, mode);
    }

    show(got, mode) {
        const { question } = this;
        this.bytes = got.out;
        this.command.textContent = [`lifecare-${question.tool}`, ...this.given(mode)].map(inShell).join(' ');
        this.element.dataset.exit = got.exit;
        this.state.className = `state exit${got.exit}`;
        this.state.replaceChildren(say(words.exits[got.exit] || words.exits[2]));
        const mistakes = mistakesOf(textOf(got.err));
        this.notes.hidden = !mistakes.length;
        this.notes.className = got.exit === 2 ? 'notes wrong' : 'notes';
        this.notes.replaceChildren(...(mistakes.length ? [make('h4', {}, say(got.exit === 2 ? words.wrong : words.notes)), showMistakes(mistakes, state.name, goToLine)] : []));
        this.ownTab.hidden = true;
        if (!got.out.length) this.body.replaceChildren();
        else if (mode === 'html') this.body.replaceChildren(showHtml(textOf(got.out), say(question.label)));
        else if (mode === 'svg') this.body.replaceChildren(showPicture(question.id, got.out, say(question.label)));
        else if (mode === 'markdown') this.body.replaceChildren(showMarkdown(textOf(got.out)));
        else this.body.replaceChildren(showText(textOf(got.out), say(words.answer)));
        if (got.out.length && (mode === 'html' || mode === 'svg')) {
            this.ownTab.hidden = false;
            this.ownTab.href = urlOf(`${question.id} tab`, got.out, mode === 'html' ? 'text/html;charset=utf-8' : 'image/svg+xml');
        }
        if (question.findings) this.showFindings();
    }

    async showFindings() {
        const got = await this.ask('findings', 'json');
        if (got) this.aside.replaceChildren(...findingsList(got, true));
    }
}

// The findings of lifecare-check --format json, each with a way to its line.
function findingsList(got, headed) {
    if (got.exit === 2 && !got.out.length) return [];
    const findings = JSON.parse(textOf(got.out)).findings.filter((finding) => finding.state === 'found');
    const one = (f) => make('li', { class: f.severity }, button(f.id, () => goToQuestion('check', 'check-explain', { id: f.id }), { class: 'line severity' }), ' ', make('strong', {}, f.subject), ' ', f.message,
        make('br'), make('small', {}, `${f.remedy} [${f.document} ${f.section}]`), ' ', f.line && button([`Rad ${f.line}`, `Line ${f.line}`], () => goToLine(f.line, f.column), { class: 'line go' }));
    return [headed && make('h3', {}, say(words.findings)), findings.length ? make('ul', { class: 'findings' }, ...findings.map(one)) : make('p', {}, say(words.noFindings))].filter(Boolean);
}
