// SPDX-License-Identifier: MIT
// The fields of a question.

function fieldsOf(answer) {
    const { question } = answer;
    const values = valuesOf(question);
    let waiting;
    const changed = (name, value, soon) => {
        values[name] = value;
        if (question.changed && name === 'municipality') {
            question.changed(values);
            answer.form.querySelectorAll('[data-field]').forEach((input) => { if (input.dataset.field !== name && input.type !== 'checkbox') input.value = values[input.dataset.field]; });
        }
        showOnly();
        keep();
        clearTimeout(waiting);
        waiting = setTimeout(() => answer.refresh(), soon ? 0 : 60);
    };
    const made = question.fields.map((f) => [f, fieldOf(f, values[f.name], changed)]);
    // Fields that matter only for another field's value are not shown for others.
    const showOnly = () => made.forEach(([f, element]) => { if (f.only) element.hidden = !Object.entries(f.only).every(([name, wanted]) => wanted.includes(values[name])); });
    showOnly();
    const first = made.filter(([f]) => !f.more).map(([, element]) => element), rest = made.filter(([f]) => f.more).map(([, element]) => element);
    return rest.length ? [...first, make('details', { class: 'rest' }, make('summary', {}, say(['Mer', 'More'])), ...rest)] : first;
}

function fieldOf(f, value, changed) {
    const id = newId();
    const label = make('label', { for: id }, say(f.label));
    if (f.kind === 'check') return make('div', { class: 'field check' }, make('input', { type: 'checkbox', id, checked: Boolean(value), 'data-field': f.name, onchange: (event) => changed(f.name, event.target.checked, true) }), label);
    if (f.kind === 'choice') {
        return make('div', { class: 'field' }, label, make('select', { id, 'data-field': f.name, onchange: (event) => changed(f.name, event.target.value, true) },
            ...f.options.map(([key, text]) => make('option', { value: key, selected: key === value }, say(text)))));
    }
    if (f.kind === 'content') return contentField(f, value, label, id, changed);
    return make('div', { class: 'field' }, label, make('input', {
        type: 'text', id, value, inputmode: f.inputmode, placeholder: f.placeholder && say(f.placeholder), list: f.list && `list-${f.list}`, autocomplete: 'off', spellcheck: 'false', 'data-field': f.name,
        oninput: (event) => changed(f.name, event.target.value.trim()),
    }));
}

// Text that is pasted, or a file that is chosen or dropped; a paste box is always there, since a policy may forbid pickers.
function contentField(f, value, label, id, changed) {
    const area = make('textarea', { id, rows: '8', wrap: 'off', spellcheck: 'false', autocomplete: 'off', value: value.text || '', 'data-field': `${f.name} text`, oninput: () => { picked.textContent = ''; changed(f.name, { name: f.called, text: area.value }); } });
    const picked = make('span', { class: 'picked' }, value.file ? value.name : '');
    const take = (files) => {
        if (!files.length) return;
        const name = baseName(files[0].name) === state.name ? `_${state.name}` : baseName(files[0].name);
        area.value = '';
        picked.textContent = name;
        changed(f.name, { name, file: files[0].file }, true);
    };
    const picker = make('input', { type: 'file', id: `${id}f`, class: 'picker', 'data-field': `${f.name} file`, onchange: () => take([...picker.files].map((file) => ({ name: file.name, file }))) });
    const whole = make('div', { class: 'field content' }, label, area,
        make('div', { class: 'pick' }, picker, make('label', { for: `${id}f`, class: 'button' }, say(words.chooseFile)), ' ', make('span', {}, say(words.dropHere)), ' ', picked));
    takesFiles(whole, take);
    return whole;
}
