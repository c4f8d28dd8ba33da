// SPDX-License-Identifier: MIT
// The installation as a form. Which keys there are, what each may be, what it means and which checks read it comes from `lifecare-check keys`, how
// they lie in tables from its schema. What the form shows `lifecare-check values` reads, and what is changed in it `lifecare-check set` writes into
// the text: a key keeps its place and its comments.

// The rows of the table of keys under a heading such as "[volumes]", in the language of the page.
const keysUnder = (heading) => facts.keys[language].filter((row) => row.heading === heading);

const form = {
    values: new Map(),  // key -> {value, line}
    open: new Set(),    // folded parts that are open, by their key

    // What the text says now, shown.
    async read() {
        const got = await program.ask('form values', { tool: 'lifecare-check', given: ['values', state.name, '--format', 'json'], files: [{ name: state.name, bytes: bytesOf(state.text) }] });
        if (!got || got.exit === 2) return;
        this.values = new Map(JSON.parse(textOf(got.out)).map((row) => [row.key, row]));
        const focused = document.activeElement && document.activeElement.dataset.key;
        editor.form.replaceChildren(make('h3', {}, say(words.fields)), make('p', { class: 'hint' }, say(words.fieldsLead)), ...this.parts());
        this.point();
        if (focused) editor.form.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    },

    parts() {
        const isTable = (p) => p.type === 'object', isList = (p) => p.type === 'array' && p.items.type === 'object';
        const properties = Object.entries(facts.schema.properties);
        return [
            ...properties.filter(([, p]) => !isTable(p) && !isList(p)).map(([key, p]) => this.field(key, '', key, p)),
            ...properties.filter(([, p]) => isTable(p) || isList(p)).map(([key, p]) => (isList(p) ? this.list(key, p) : this.table(key, `[${key}]`, p))),
        ];
    },

    // A folded part, with how many of its keys the file has. What is in it is made when it is first opened: there may be two thousand servers.
    folded(key, label, children) {
        const given = [...this.values.keys()].filter((name) => name.startsWith(`${key}.`) || name.startsWith(`${key}[`)).length;
        const inside = make('div');
        const fill = () => {
            this.open.add(key);
            if (!inside.childElementCount) inside.append(...children());
        };
        if (this.open.has(key)) fill();
        const part = make('details', { open: this.open.has(key), 'data-part': key }, make('summary', {}, say(words.headings[label] || label), given > 0 && make('span', { class: 'hint' }, ` (${given})`)), inside);
        part.addEventListener('toggle', () => { if (part.open) fill(); else this.open.delete(key); });
        part.unfold = () => { fill(); part.open = true; };
        return part;
    },

    table(path, heading, schema) {
        const inside = ([key, p]) => (p.type === 'object' ? this.table(`${path}.${key}`, '[network.NAME]', p) : this.field(`${path}.${key}`, heading, key, p));
        return this.folded(path, path.replace(/^.*\./, ''), () => Object.entries(schema.properties).map(inside));
    },

    list(path, schema) {
        const names = [...new Set([...this.values.keys()].filter((key) => key.startsWith(`${path}[`)).map((key) => key.slice(path.length + 1, key.indexOf('].'))))];
        const item = (name) => {
            const one = `${path}[${name}]`;
            return this.folded(one, name, () => [...Object.entries(schema.items.properties).map(([key, p]) => this.field(`${one}.${key}`, `[[${path}]]`, key, p)), button(words.remove, () => this.set(`-${one}`))]);
        };
        const id = newId();
        const added = make('input', { type: 'text', id, 'data-key': `+${path}`, autocomplete: 'off' });
        const add = () => { if (added.value.trim()) { this.open.add(`${path}[${added.value.trim()}]`); this.set(`+${path}[${added.value.trim()}]`); } };
        return this.folded(path, path, () => [...names.map(item), make('div', { class: 'adding' }, make('label', { for: id }, say(words.nameOfNew)), added, button(words.add, add))]);
    },

    // Below a field: its key, what it may be, and the checks that read it, each with its explanation.
    hint(id, about) {
        const limits = [about.limits || about.type, about.unit].filter(Boolean).join(' ');
        const checks = about.checks.split(' ').filter(Boolean).map((check) => button(check, () => goToQuestion('check', 'check-explain', { id: check }), { class: 'line' }));
        return make('div', { class: 'hint' }, make('p', { id: `${id}h` }, make('code', {}, about.key), `: ${limits}${about.required === 'true' ? `; ${say(words.required)}` : ''}`),
            checks.length > 0 && make('details', {}, make('summary', {}, `${say(words.readBy)} (${checks.length})`), make('div', { class: 'checks' }, ...checks)));
    },

    field(path, heading, key, schema) {
        const id = newId(), row = this.values.get(path);
        const about = facts.keys[language].find((one) => one.heading === heading && one.key === key);
        const value = row ? row.value : undefined;
        const label = about.description || key;
        const common = { id, 'data-key': path, 'aria-describedby': `${id}h`, autocomplete: 'off' };
        const written = (text) => this.set(text === '' ? `-${path}` : `${path}=${text}`);
        let input;
        if (schema.type === 'boolean' || schema.anyOf) {
            const known = [['', words.unknown], ['true', words.yes], ['false', words.no]];
            if (typeof value === 'string') known.push([JSON.stringify(value), value]);
            input = make('select', { ...common, onchange: (event) => written(event.target.value) }, ...known.map(([text, shown]) => make('option', { value: text, selected: text === (value === undefined ? '' : JSON.stringify(value)) }, say(shown))));
        } else if (schema.enum) {
            input = make('select', { ...common, onchange: (event) => written(event.target.value && JSON.stringify(event.target.value)) }, ...['', ...schema.enum].map((text) => make('option', { value: text, selected: text === (value ?? '') }, text || say(words.unknown))));
        } else if (schema.type === 'array' && schema.items.enum) {
            const chosenNow = () => [...group.querySelectorAll('input:checked')].map((box) => box.value);
            const group = make('fieldset', { class: 'boxes' }, make('legend', {}, label), ...schema.items.enum.map((text) => {
                const box = newId();
                return make('span', { class: 'check' }, make('input', { type: 'checkbox', id: box, value: text, checked: (value || []).includes(text), 'data-key': `${path} ${text}`, onchange: () => written(chosenNow().length ? JSON.stringify(chosenNow()) : '') }), make('label', { for: box }, text));
            }));
            return make('div', { class: 'field' }, group, this.hint(id, { ...about, limits: about.type }));
        } else if (schema.type === 'array') {
            const asList = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
            const typed = (text) => (schema.items.type && schema.items.type !== 'string' && /^\d+$/.test(text) ? Number(text) : text);
            input = make('textarea', { ...common, rows: String(Math.min(8, Math.max(2, (value || []).length))), value: (value || []).join('\n'), onchange: (event) => written(asList(event.target.value).length ? JSON.stringify(asList(event.target.value).map(typed)) : '') });
        } else {
            const number = schema.type === 'integer' || schema.type === 'number';
            input = make('input', { ...common, type: 'text', inputmode: number && 'decimal', value: value ?? '', onchange: (event) => { const text = event.target.value.trim(); written(text && (number ? text : JSON.stringify(text))); } });
        }
        return make('div', { class: 'field' }, make('label', { for: id }, label), input, this.hint(id, about));
    },

    // One change, made by the tool.
    async set(change) {
        const got = await program.ask('form set', { tool: 'lifecare-check', given: ['set', state.name, '--lang', language, '--', change], files: [{ name: state.name, bytes: bytesOf(state.text) }] });
        if (!got) return;
        if (got.exit !== 2) {
            const focused = document.activeElement;
            editor.put(textOf(got.out));
            focused?.focus();
        } else {
            editor.refused(mistakesOf(textOf(got.err)));
        }
    },

    // The field of a line of the text: of the value there, of one that began above it, or of the first in the table that begins there.
    pointTo(line) {
        this.line = line;
        this.point();
    },

    point() {
        if (!this.line) return;
        const rows = [...this.values.values()].sort((a, b) => a.line - b.line);
        const heads = /^\s*\[/.test(state.text.split('\n')[this.line - 1] || '');
        const row = heads ? rows.find((one) => one.line > this.line) : rows.filter((one) => one.line <= this.line).pop();
        if (!row) return;
        const part = (key) => editor.form.querySelector(`[data-part="${CSS.escape(key)}"]`);
        [...row.key].forEach((character, i) => { if ('.['.includes(character)) part(row.key.slice(0, i))?.unfold(); });
        const field = editor.form.querySelector(`[data-key="${CSS.escape(row.key)}"], [data-key^="${CSS.escape(row.key)} "]`);
        if (!field) return;
        editor.form.querySelectorAll('.pointed').forEach((element) => element.classList.remove('pointed'));
        field.closest('.field').classList.add('pointed');
    },
};
