// SPDX-License-Identifier: MIT
// The installation as a form, made from the schema that lifecare-check writes. It shows what `lifecare-check values` reads, and what is changed in it
// `lifecare-check set` writes into the text: a key keeps its place and its comments.

const form = {
    values: new Map(),  // key -> {value, line}
    open: new Set(),    // folded parts that are open, by their key

    // What the text says now, shown.
    async read() {
        if (!facts.tools['check set'] || !facts.tools['check values']) return;
        const got = await program.ask('form values', { tool: 'lifecare-check', given: ['values', state.name, '--format', 'json'], files: [{ name: state.name, bytes: bytesOf(state.text) }] });
        if (!got || got.exit === 2) return;
        this.values = new Map(JSON.parse(textOf(got.out)).map((row) => [row.key, row]));
        const focused = document.activeElement && document.activeElement.dataset.key;
        editor.form.replaceChildren(make('h3', {}, say(words.fields)), make('p', { class: 'hint' }, say(words.fieldsLead)), ...this.parts());
        this.point();
        if (focused) editor.form.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    },

    parts() {
        const schema = facts.schema[language];
        const isTable = (p) => p.type === 'object', isList = (p) => p.type === 'array' && p.items.type === 'object';
        const properties = Object.entries(schema.properties);
        return [
            ...properties.filter(([, p]) => !isTable(p) && !isList(p)).map(([key, p]) => this.field(key, key, p)),
            ...properties.filter(([, p]) => isTable(p) || isList(p)).map(([key, p]) => (isList(p) ? this.list(key, p) : this.table(key, key, p))),
        ];
    },

    // A folded part, with how many of its keys the file has.
    folded(key, label, children) {
        const given = [...this.values.keys()].filter((name) => name.startsWith(`${key}.`) || name.startsWith(`${key}[`)).length;
        return make('details', { open: this.open.has(key), 'data-part': key, ontoggle: (event) => { if (event.target.open) this.open.add(key); else this.open.delete(key); } },
            make('summary', {}, label, given > 0 && make('span', { class: 'hint' }, ` (${given})`)), ...children);
    },

    table(path, label, schema) {
        return this.folded(path, label, Object.entries(schema.properties).map(([key, p]) => (p.type === 'object' ? this.table(`${path}.${key}`, key, p) : this.field(`${path}.${key}`, key, p))));
    },

    list(path, schema) {
        const names = [...new Set([...this.values.keys()].filter((key) => key.startsWith(`${path}[`)).map((key) => key.slice(path.length + 1, key.indexOf('].'))))];
        const items = names.map((name) => {
            const one = `${path}[${name}]`;
            return this.folded(one, name, [...Object.entries(schema.items.properties).map(([key, p]) => this.field(`${one}.${key}`, key, p)), button(words.remove, () => this.set(`-${one}`))]);
        });
        const id = newId();
        const added = make('input', { type: 'text', id, 'data-key': `+${path}` });
        const add = () => { if (added.value.trim()) { this.open.add(`${path}[${added.value.trim()}]`); this.set(`+${path}[${added.value.trim()}]`); } };
        return this.folded(path, path, [...items, make('div', { class: 'adding' }, make('label', { for: id }, say(['Namn', 'Name'])), added, button(words.add, add))]);
    },

    field(path, key, schema) {
        const id = newId(), row = this.values.get(path);
        const value = row ? row.value : undefined;
        // A question is its own label, and its key stands below it.
        const asked = schema.description && (schema.type === 'boolean' || schema.anyOf);
        const label = asked ? schema.description : schema.title || key, help = asked ? key : schema.description;
        const common = { id, 'data-key': path, 'aria-describedby': help && `${id}h` };
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
            return make('div', { class: 'field' }, group, help && make('p', { class: 'hint', id: `${id}h` }, help));
        } else if (schema.type === 'array') {
            const asList = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);
            const typed = (text) => (schema.items.type && schema.items.type !== 'string' && /^\d+$/.test(text) ? Number(text) : text);
            input = make('textarea', { ...common, rows: String(Math.min(8, Math.max(2, (value || []).length))), value: (value || []).join('\n'), onchange: (event) => written(asList(event.target.value).length ? JSON.stringify(asList(event.target.value).map(typed)) : '') });
        } else {
            const number = schema.type === 'integer' || schema.type === 'number';
            input = make('input', { ...common, type: 'text', inputmode: number && 'decimal', value: value ?? '', onchange: (event) => { const text = event.target.value.trim(); written(text && (number ? text : JSON.stringify(text))); } });
        }
        return make('div', { class: 'field' }, make('label', { for: id }, label), input, help && make('p', { class: 'hint', id: `${id}h` }, help));
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

    // The field whose value is on a line of the text.
    pointTo(line) {
        const key = [...this.values.values()].filter((row) => row.line <= line).map((row) => row.key).pop();
        this.pointed = key;
        this.point();
    },

    point() {
        const field = this.pointed && editor.form.querySelector(`[data-key="${CSS.escape(this.pointed)}"]`);
        if (!field) return;
        for (let above = field.closest('details'); above; above = above.parentElement.closest('details')) above.open = true;
        editor.form.querySelectorAll('.pointed').forEach((element) => element.classList.remove('pointed'));
        field.closest('.field').classList.add('pointed');
    },
};
