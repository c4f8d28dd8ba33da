// SPDX-License-Identifier: MIT
// The page: what it remembers while it is open, its tabs, and how it starts.

const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
const state = { day: today(), document: '', tab: 'size', question: {}, values: {}, name: 'medium.toml', text: '', remember: false };
const shelf = 'lifecare-rules';
let facts, answers = {};

// Nothing is kept unless it was asked for; files that were chosen never are.
function keep() {
    if (!state.remember) return;
    const values = Object.fromEntries(Object.entries(state.values).map(([id, given]) => [id, Object.fromEntries(Object.entries(given).filter(([, value]) => !(value && value.file)))]));
    try { localStorage.setItem(shelf, JSON.stringify({ ...state, values, language })); } catch { /* a browser may forbid it: then nothing is kept */ }
}

function recall() {
    try {
        const kept = JSON.parse(localStorage.getItem(shelf));
        if (!kept) return;
        language = kept.language;
        Object.assign(state, kept, { day: today() });
    } catch { /* unreadable: as if nothing were kept */ }
}

function forget() {
    try { localStorage.removeItem(shelf); } catch { /* there was nothing */ }
    state.remember = false;
    document.getElementById('remember').checked = false;
    announce(words.forgot);
}

const tabOf = (id) => tabs.find((tab) => tab.id === id);
const chosen = (tab) => tab.questions.find((question) => question.id === state.question[tab.id]) || tab.questions[0];

function answerOf(question) {
    if (!answers[question.id]) answers[question.id] = new Answer(question);
    return answers[question.id];
}

function showTab(id, focus) {
    state.tab = id;
    for (const tab of tabs) {
        const head = document.getElementById(`tab-${tab.id}`), panel = document.getElementById(`panel-${tab.id}`), on = tab.id === id;
        head.setAttribute('aria-selected', String(on));
        head.tabIndex = on ? 0 : -1;
        panel.hidden = !on;
        if (on && focus) head.focus();
        if (on && !panel.childElementCount) fillPanel(tab, panel);
    }
    if (id === 'installation') editor.check();
    else showQuestion(tabOf(id), chosen(tabOf(id)).id);
    keep();
}

function fillPanel(tab, panel) {
    panel.append(make('h2', {}, say(tab.lead)));
    if (tab.id === 'installation') {
        panel.append(editor.build());
        return;
    }
    if (tab.questions.length > 1) {
        panel.append(make('fieldset', { class: 'choices' }, make('legend', { class: 'unseen' }, say(words.question)), ...tab.questions.map((question) => {
            const id = newId();
            return make('span', {}, make('input', { type: 'radio', name: `question-of-${tab.id}`, id, value: question.id, checked: question === chosen(tab), onchange: () => showQuestion(tab, question.id) }), make('label', { for: id }, say(question.label)));
        })));
    }
    panel.append(make('div', { class: 'place' }));
}

function showQuestion(tab, id) {
    state.question[tab.id] = id;
    const question = chosen(tab), answer = answerOf(question);
    document.querySelector(`#panel-${tab.id} .place`).replaceChildren(answer.element || answer.build());
    if (answer.stale) answer.refresh();
    if (tab.id === 'ports') listEnds();
    keep();
}

// A question of any tab with some of its fields filled in, and its answer.
function goToQuestion(id, questionId, values) {
    const tab = tabOf(id);
    Object.assign(valuesOf(tab.questions.find((question) => question.id === questionId)), values);
    state.question[id] = questionId;
    delete answers[questionId];  // its fields are made with the new values
    showTab(id);
    document.querySelector(`#panel-${id} input[value="${questionId}"]`).checked = true;
    document.querySelector(`#question-${questionId} .answer`).focus();
}

// Answers that read the installation are asked again when they are next looked at.
function installationChanged() {
    for (const answer of Object.values(answers)) if (answer.question.installation) answer.stale = true;
}

function everythingChanged() {
    for (const answer of Object.values(answers)) answer.stale = true;
    showTab(state.tab);
}

// The servers and networks of the installation, to choose from.
async function listEnds() {
    const got = await program.ask('ends', { tool: 'lifecare-ports', given: ['matrix', state.name, '--format', 'json'], files: [{ name: state.name, bytes: bytesOf(state.text) }] });
    if (!got || got.exit === 2) return;
    const ends = new Set(JSON.parse(textOf(got.out)).flatMap((opening) => [opening.from, opening.to]));
    document.getElementById('list-ends').replaceChildren(...[...ends].map((value) => make('option', { value })));
}

function draw() {
    document.documentElement.lang = language;
    document.title = say(words.title);
    answers = {};
    const dayId = newId(), documentId = newId();
    const languages = [['sv', 'Svenska'], ['en', 'English']].map(([code, name]) => make('button', { type: 'button', lang: code, id: `language-${code}`, 'aria-pressed': String(code === language), onclick: () => {
        language = code;
        draw();
        document.getElementById(`language-${code}`).focus();
    } }, name));
    const list = (name, values) => make('datalist', { id: `list-${name}` }, ...values.map((value) => make('option', { value })));
    document.getElementById('page').replaceChildren(
        make('a', { class: 'skip', href: '#main', onclick: (event) => { event.preventDefault(); document.querySelector('.panel:not([hidden]) .answer, .panel:not([hidden]) textarea').focus(); } }, say(words.skip)),
        make('header', {},
            make('div', { class: 'name' }, make('h1', {}, say(words.title)), make('p', {}, say(words.lead), ' ', make('strong', {}, say(words.offline)))),
            make('div', { class: 'settings' },
                make('div', { role: 'group', 'aria-label': say(words.languages), class: 'languages' }, ...languages),
                make('div', {}, make('label', { for: dayId }, say(words.day)), make('input', { id: dayId, class: 'day', type: 'text', inputmode: 'numeric', value: state.day, autocomplete: 'off', onchange: (event) => { state.day = event.target.value.trim() || today(); event.target.value = state.day; everythingChanged(); } })),
                make('div', {}, make('label', { for: documentId }, say(words.document)), make('select', { id: documentId, onchange: (event) => { state.document = event.target.value; everythingChanged(); } },
                    make('option', { value: '' }, say(words.governing)), ...facts.documents.map((key) => make('option', { value: key, selected: key === state.document }, key)))))),
        make('nav', {}, make('div', { role: 'tablist', 'aria-label': say(words.tabs), onkeydown: moveBetweenTabs }, ...tabs.map((tab) => make('button', { type: 'button', role: 'tab', id: `tab-${tab.id}`, 'aria-controls': `panel-${tab.id}`, onclick: () => showTab(tab.id) }, say(tab.label))))),
        make('main', { id: 'main' }, ...tabs.map((tab) => make('section', { class: 'panel', role: 'tabpanel', id: `panel-${tab.id}`, 'aria-labelledby': `tab-${tab.id}`, hidden: true }))),
        make('footer', {},
            make('div', { class: 'memory' }, make('input', { type: 'checkbox', id: 'remember', checked: state.remember, onchange: (event) => { state.remember = event.target.checked; if (state.remember) keep(); else forget(); } }),
                make('label', { for: 'remember' }, say(words.remember)), ' ', button(words.forget, forget), make('span', { class: 'hint' }, say(words.rememberHint))),
            make('details', {}, make('summary', {}, say(words.about)), make('p', {}, say(words.aboutText)), make('p', {}, `${say(words.version)} ${facts.version}. ${say(words.digest)}: `, make('code', {}, facts.digest)),
                make('h3', {}, say(words.licences)), ...facts.licences.map(([name, text]) => make('details', {}, make('summary', {}, name), make('pre', { tabindex: '0', role: 'region', 'aria-label': name }, text)))),
            make('p', { id: 'status', class: 'unseen', role: 'status' })),
        list('documents', facts.documents), list('tables', facts.tables), list('municipalities', [...facts.municipalities.keys()]), list('ends', []));
    showTab(state.tab);
}

function moveBetweenTabs(event) {
    const at = tabs.findIndex((tab) => tab.id === state.tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    showTab(tabs[(to + tabs.length) % tabs.length].id, true);
}

async function start() {
    language = (navigator.language || 'sv').toLowerCase().startsWith('sv') ? 'sv' : 'en';
    const starting = program.start();
    starting.catch(() => {});  // shown below, when the page is drawn
    facts = JSON.parse(textOf(unlzma(unwritten(written('facts')))));
    facts.municipalities = new Map(facts.municipalities);
    state.text = facts.examples[state.name];
    recall();
    draw();
    await starting;
    // What is dropped beside its place is not to replace the page.
    for (const kind of ['dragover', 'drop']) document.addEventListener(kind, (event) => event.preventDefault());
}

start().catch((failure) => {
    document.getElementById('page').replaceChildren(make('main', {}, make('h1', {}, words.title.join(' / ')),
        ...(failure.message === 'WebAssembly' ? words.stopped : words.tooOld).map((text, i) => make('p', { class: 'stopped', lang: ['sv', 'en'][i] }, text)), make('p', {}, String(failure))));
});
