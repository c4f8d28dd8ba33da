// SPDX-License-Identifier: MIT
// The installation: its text in colours, its mistakes at their lines, its findings, opening, saving, and a folder made into one.

const editor = {
    former: [],  // what undoing brings back: {text, name}
    typed: 0,    // when the last key changed the text; 0 after any other change

    build() {
        this.area = make('textarea', {
            id: 'installation', class: 'code', spellcheck: 'false', autocomplete: 'off', wrap: 'off', 'aria-label': say(words.installation), value: state.text,
            oninput: () => this.changed(Date.now()), onscroll: () => this.scrolled(),
            onkeydown: (event) => {
                if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
                event.preventDefault();
                this.undo();
            },
        });
        this.colours = make('pre', { class: 'colours', 'aria-hidden': 'true' });
        this.numbers = make('pre', { class: 'numbers', 'aria-hidden': 'true' });
        this.name = make('strong', {}, state.name);
        this.verdict = make('div', { class: 'verdict', role: 'status' });
        this.notes = make('div', { class: 'notes', hidden: true });
        this.findings = make('div');
        this.form = make('div');
        const picker = (id, more) => make('input', {
            type: 'file', class: 'picker', id, ...more, onchange: (event) => {
                this.open([...event.target.files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
                event.target.value = '';
            },
        });
        const examples = Object.keys(facts.examples).filter((name) => name.endsWith('.toml'));
        const bar = make('div', { class: 'tools' }, this.name,
            picker('open', { multiple: true }), make('label', { for: 'open', class: 'button' }, say(words.open)),
            picker('open-folder', { webkitdirectory: true }), make('label', { for: 'open-folder', class: 'button' }, say(words.openFolder)),
            button(words.save, () => { download(state.name, bytesOf(state.text)); }),
            button(words.undo, () => this.undo(), { title: say(words.undoHint) }),
            make('select', { 'aria-label': say(words.example), onchange: (event) => { if (event.target.value) { this.tell([]); this.put(facts.examples[event.target.value], event.target.value); } event.target.selectedIndex = 0; } },
                make('option', { value: '' }, say(words.examples)), ...examples.map((name) => make('option', { value: name }, name))),
            button(words.newFile, () => this.start()));
        const whole = make('div', { class: 'installation' },
            make('div', { class: 'editing' }, bar, make('div', { class: 'editor' }, this.numbers, make('div', { class: 'layers' }, this.colours, this.area)), make('p', { class: 'hint' }, say(words.openOrDrop))),
            make('div', { class: 'beside' }, this.verdict, this.notes, this.findings, this.form));
        takesFiles(whole, (files) => this.open(files));
        this.draw();
        return whole;
    },

    // What is typed within a second is undone as one. The browser's own history ends where the text is changed by anything but keys, and its command that
    // would keep it takes seconds for a page of text.
    changed(typed = 0) {
        if (this.area.value !== state.text && !(typed && typed - this.typed < 1000)) this.former.push({ text: state.text, name: this.name.textContent });
        if (this.former.length > 100) this.former.shift();
        this.typed = typed;
        state.text = this.area.value;
        this.draw();
        keep();
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.check(), 60);
        installationChanged();
    },

    draw(marked = new Set()) {
        this.colours.replaceChildren(colouredToml(state.text));
        const lines = state.text.split('\n').length;
        this.numbers.replaceChildren(...Array.from({ length: lines }, (_, i) => make('span', { class: marked.has(i + 1) && 'marked' }, `${i + 1}\n`)));
        this.scrolled();
    },

    scrolled() {
        this.colours.style.setProperty('transform', `translate(${-this.area.scrollLeft}px, ${-this.area.scrollTop}px)`);
        this.numbers.style.setProperty('transform', `translateY(${-this.area.scrollTop}px)`);
    },

    // Other text in place of what is there.
    put(text, name) {
        const top = name ? 0 : this.area.scrollTop;
        if (name) state.name = name;
        this.area.value = text;
        this.area.setSelectionRange(0, 0);
        this.area.scrollTop = top;
        this.changed();
        this.name.textContent = state.name;
    },

    undo() {
        const before = this.former.pop();
        if (!before) return;
        this.put(before.text, before.name);
        this.former.pop();  // undoing is no change to undo
        this.area.focus({ preventScroll: true });
    },

    // An installation file is opened; of everything else `lifecare-check init --from` makes one.
    async open(files) {
        if (!files.length) return;
        if (files.length === 1 && /\.toml$/i.test(files[0].name)) {
            const text = await files[0].file.text();
            this.tell([]);
            this.put(text, baseName(files[0].name));
            return;
        }
        const named = files.map(({ name, file }) => ({ name: name.replace(/^-/, '_'), file }));
        await this.run(['init', '--from', ...new Set(named.map(({ name }) => name.split('/')[0]))], named);
    },

    start() { return this.run(['init'], []); },

    // What `lifecare-check init` prints becomes the file.
    async run(given, files) {
        const got = await program.ask('installation init', { tool: 'lifecare-check', given: [...given, '--as-of', state.day, '--lang', language], files });
        if (!got) return;
        if (got.exit !== 2) this.put(textOf(got.out), 'installation.toml');
        this.tell(mistakesOf(textOf(got.err)), got.exit === 2);
    },

    // What was said when the file was made; it stays until another is opened.
    tell(said, wrong) {
        this.notes.hidden = !said.length;
        this.notes.className = wrong ? 'notes wrong' : 'notes';
        this.notes.replaceChildren(make('h3', {}, say(wrong ? words.wrong : words.notes)), showMistakes(said, state.name, goToLine));
    },

    async check() {
        const got = await program.ask('installation check', { tool: 'lifecare-check', given: [state.name, '--format', 'json', '--as-of', state.day, '--lang', language], files: [{ name: state.name, bytes: bytesOf(state.text) }] });
        if (!got) return;
        const mistakes = got.out.length ? [] : mistakesOf(textOf(got.err));
        this.draw(new Set(mistakes.map((m) => m.line)));
        this.verdict.className = `verdict ${mistakes.length ? 'bad' : 'good'}`;
        this.verdict.replaceChildren(...(mistakes.length ? [make('h3', {}, `${say(words.wrong)} (${mistakes.length})`), showMistakes(mistakes, state.name, goToLine)] : [make('p', {}, say(words.noMistakes))]));
        this.findings.replaceChildren(...(mistakes.length ? [] : [make('h3', {}, say(words.findings)), ...findingsList(got, false)]));
        form.read();
    },

    // What a change would make of the file is wrong: it is not made.
    refused(mistakes) {
        this.verdict.className = 'verdict bad';
        this.verdict.replaceChildren(make('h3', {}, say(words.wrong)), showMistakes(mistakes, state.name, goToLine));
    },

    goTo(line, column) {
        const lines = state.text.split('\n');
        const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
        // The tools count characters, a text field counts halves of those beyond the first plane.
        const before = [...(lines[line - 1] || '')].slice(0, Math.max(0, column - 1)).join('').length;
        this.area.focus();
        this.area.setSelectionRange(from + before, from + (lines[line - 1] || '').length);
        const height = parseFloat(getComputedStyle(this.area).lineHeight);
        this.area.scrollTop = Math.max(0, (line - 5) * height);
        this.scrolled();
        form.pointTo(line);
    },
};

function goToLine(line, column) {
    showTab('installation');
    editor.goTo(line, column);
    editor.area.scrollIntoView({ block: 'center' });
}
