// SPDX-License-Identifier: MIT
// Every question of the page: which tool answers it, what is asked for, and the arguments that make it. Nothing here is decided that a tool decides.

const flag = (name, value) => (value === undefined || value === '' || value === false ? [] : value === true ? [name] : [name, value]);
const each = (name, values) => values.split(/[\s,;]+/).filter(Boolean).flatMap((value) => [name, value]);

const field = {
    text: (name, label, value = '', more = {}) => ({ kind: 'text', name, label, value, ...more }),
    number: (name, label, value = '', more = {}) => ({ kind: 'text', inputmode: 'decimal', name, label, value, ...more }),
    day: (name, label, value = '', more = {}) => ({ kind: 'text', inputmode: 'numeric', placeholder: ['ÅÅÅÅ-MM-DD', 'YYYY-MM-DD'], name, label, value, ...more }),
    choice: (name, label, options, more = {}) => ({ kind: 'choice', name, label, options, value: options[0][0], ...more }),
    check: (name, label, more = {}) => ({ kind: 'check', name, label, value: false, ...more }),
    // What people have as a file or on the clipboard. Its value is {name, text} or {name, file}.
    content: (name, label, called, text = '', more = {}) => ({ kind: 'content', name, label, called, value: { name: called, text }, ...more }),
};
const filled = (content) => Boolean(content.file || content.text);

const netstatExample = [135, 445, 1433, 3389, 5985, 8080].map((port) => `  TCP    0.0.0.0:${port}    0.0.0.0:0    LISTENING\n`).join('');

// What sizes are asked by: the keys of [volumes], each a flag of lifecare-size.
const asFlag = (key) => `--${key.replaceAll('_', '-')}`;
const volumes = () => facts.keys.en.filter(({ heading, key }) => heading === '[volumes]' && facts.tools.size.flags.includes(asFlag(key)));
const shownFirst = { inhabitants: '37816', users: '420', voo_clients: '1200', ifo_cases: '900' };  // the others are folded away
const volumeField = ({ key, limits }) => {
    const label = () => { const { description, unit } = keysUnder('[volumes]').find((row) => row.key === key); return unit ? `${description}, ${unit}` : description; };
    const more = { more: !(key in shownFirst) };
    return limits ? field.number(key, label, shownFirst[key], more) : field.check(key, label, more);
};
const volumeFields = () => volumes().map(volumeField).sort((a, b) => a.more - b.more);

const families = [['welfare', ['Välfärd (IFO, VoO, FtB)', 'Welfare (IFO, VoO, FtB)']], ['education', ['Utbildning (EDU)', 'Education (EDU)']]];
const growth = [field.number('years', ['Antal år', 'Years'], ''), field.number('growth', ['Tillväxt per år, %', 'Growth a year, %'], '')];
const grown = (v) => [...flag('--years', v.years), ...flag('--growth', v.growth)];

const tabs = [
    {
        id: 'size', label: ['Dimensionering', 'Sizing'], lead: ['Hur stora servrar, diskar och databaser behövs?', 'How big must servers, disks and databases be?'],
        questions: [
            {
                id: 'size', tool: 'size', label: ['En kommun', 'One municipality'], modes: ['text', 'markdown'],
                get fields() {
                    return [{ ...field.text('municipality', ['Kommun', 'Municipality'], 'Vellinge'), list: 'municipalities' }, field.choice('family', ['Verksamhet', 'Family'], families), ...volumeFields(), ...growth];
                },
                changed: (v) => {
                    const known = facts.municipalities.get(v.municipality);
                    if (known) v.inhabitants = known;
                },
                given: (v) => [...volumes().flatMap(({ key }) => flag(asFlag(key), v[key])), ...flag('--family', v.family), ...grown(v)],
            },
            { id: 'size-file', tool: 'size', label: ['Min installation', 'My installation'], modes: ['text', 'markdown'], installation: true, fields: growth, given: (v, name) => [name, ...grown(v)] },
            {
                id: 'size-batch', tool: 'size', label: ['Många kommuner', 'Many municipalities'], modes: ['markdown', 'text'],
                fields: [field.content('list', ['En kommun per rad: code, name och volymer (CSV, .xlsx)', 'One municipality a row: code, name and volumes (CSV, .xlsx)'], 'municipalities.csv', undefined, { example: 'municipalities.csv' })],
                ready: (v) => filled(v.list), given: (v) => ['--batch', v.list.name], explain: false,
            },
        ],
    },
    { id: 'installation', label: ['Min installation', 'My installation'], lead: ['En fil beskriver installationen, och alla frågor läser den.', 'One file describes the installation, and every question reads it.'], questions: [] },
    {
        id: 'check', label: ['Granskning', 'Check'], lead: ['Är installationen rätt, enligt varje regel som en fil kan besvara?', 'Is the installation right, by every rule that one file can answer?'],
        questions: [
            {
                id: 'check', tool: 'check', label: ['Rapport', 'Report'], modes: ['html', 'text', 'markdown'], installation: true, findings: true,
                fields: [...growth, field.choice('clients', ['Klientportar', 'Client ports'], [['', ['precisa', 'exact']], ['ranges', ['spann', 'ranges']]])],
                given: (v, name) => [name, ...grown(v), ...flag('--clients', v.clients)],
            },
            { id: 'check-questions', tool: 'check', label: ['Obesvarade frågor', 'Unanswered questions'], modes: ['text'], installation: true, fields: [], given: (v, name) => [name, '--questions'] },
            {
                id: 'check-diff', tool: 'check', label: ['Jämför med en äldre fil', 'Compare with an older file'], modes: ['text', 'markdown'], installation: true,
                fields: [field.content('older', ['Filen före ändringen', 'The file before the change'], 'before.toml', undefined, { example: 'bad.toml' })],
                ready: (v) => filled(v.older), given: (v, name) => ['diff', v.older.name, name],
            },
            {
                id: 'check-explain', tool: 'check', label: ['En kontroll', 'One check'], modes: ['text'], fields: [field.text('id', ['Kontrollens nummer', 'Number of the check'], 'LC-NAME-001')],
                ready: (v) => v.id, given: (v) => ['--explain', v.id],
            },
            { id: 'check-list', tool: 'check', label: ['Alla kontroller', 'All checks'], modes: ['markdown', 'text'], fields: [], given: () => ['--list'] },
        ],
    },
    {
        id: 'ports', label: ['Brandvägg', 'Firewall'], lead: ['Vilka öppningar behövs, och vilka är öppna men borde inte vara det?', 'Which openings are needed, and which are open but should not be?'],
        questions: [
            {
                id: 'ports-picture', tool: 'ports', label: ['Bild', 'Picture'], modes: ['svg'], installation: true, explain: false,
                fields: [field.check('optional', ['Även valfria öppningar', 'Optional openings, too'])], given: (v, name) => ['matrix', name, ...flag('--optional', v.optional)],
            },
            {
                id: 'ports-matrix', tool: 'ports', label: ['Matris', 'Matrix'], modes: ['markdown', 'text'], installation: true,
                fields: [
                    field.choice('view', ['Visa per', 'Show by'], [['server', ['server', 'server']], ['role', ['roll', 'role']], ['zone', ['zon', 'zone']]]),
                    field.choice('clients', ['Klientportar', 'Client ports'], [['exact', ['precisa', 'exact']], ['ranges', ['spann', 'ranges']]]),
                ],
                given: (v, name) => ['matrix', name, '--view', v.view, '--clients', v.clients],
            },
            {
                id: 'ports-ticket', tool: 'ports', label: ['Beställning', 'Ticket'], modes: ['markdown', 'text'], installation: true,
                fields: [{ ...field.text('server', ['Server (tomt: alla)', 'Server (empty: all)']), list: 'ends' }, field.check('optional', ['Även valfria öppningar', 'Optional openings, too'])],
                given: (v, name) => ['generate', name, '--target', 'ticket', ...flag('--server', v.server), ...flag('--optional', v.optional)],
            },
            {
                id: 'ports-script', tool: 'ports', label: ['Skript', 'Script'], modes: ['text'], installation: true,
                fields: [
                    field.choice('target', ['För', 'For'], [['windows', 'Windows (PowerShell)'], ['nftables', 'nftables'], ['iptables', 'iptables'], ['capirca', 'capirca']]),
                    { ...field.text('server', ['Server (tomt: alla)', 'Server (empty: all)'], 'MELDB01'), list: 'ends' },
                    field.text('m3server', ['Mapp M3SERVER (Windows)', 'Folder M3SERVER (Windows)'], '', { more: true }),
                    field.text('admin', ['Administreras från nät (nftables, iptables)', 'Administered from network (nftables, iptables)'], '', { more: true }),
                    field.check('undo', ['Skript som tar bort reglerna', 'A script that takes the rules away'], { more: true }),
                ],
                given: (v, name) => ['generate', name, '--target', v.target, ...flag('--server', v.server), ...flag('--m3server', v.m3server), ...each('--admin', v.admin), ...flag('--undo', v.undo)],
                extension: (v) => ({ windows: 'ps1', nftables: 'nft', iptables: 'rules', capirca: 'pol' }[v.target]),
            },
            {
                id: 'ports-check', tool: 'ports', label: ['Jämför med verkligheten', 'Compare with what is open'], modes: ['text', 'markdown'], installation: true,
                fields: [
                    field.choice('kind', ['Filen är', 'The file is'], [['--netstat', 'netstat -an'], ['--log', 'pfirewall.log'], ['--rules', ['Export List (Windows-brandväggen), CSV', 'Export List (Windows Firewall), CSV']], ['--nmap', 'nmap -oX'], ['--ss', 'ss -tln']]),
                    field.content('seen', ['Skanning, logg, regler eller socketar', 'Scan, log, rules or sockets'], 'observed.txt', netstatExample),
                    { ...field.text('on', ['Servern som filen kommer från', 'The server that the file comes from'], 'MELDB01', { only: { kind: ['--netstat', '--ss', '--rules'] } }), list: 'ends' },
                    { ...field.text('from', ['Servern eller nätet som skannade', 'The server or network that scanned'], '', { only: { kind: ['--nmap'] } }), list: 'ends' },
                    field.text('ignore', ['Portar som får vara öppna', 'Ports that may be open'], '', { more: true }),
                    field.check('all', ['Visa även det som är rätt', 'Show what is right, too'], { more: true }),
                ],
                ready: (v) => filled(v.seen),
                given: (v, name) => ['check', name, v.kind, v.seen.name, ...(v.kind === '--nmap' ? flag('--from', v.from) : v.kind === '--log' ? [] : flag('--on', v.on)), ...flag('--ignore', v.ignore), ...flag('--all', v.all)],
            },
            {
                id: 'ports-who', tool: 'ports', label: ['En port', 'A port'], modes: ['text', 'markdown'], fields: [field.number('port', ['Port', 'Port'], '30745')],
                ready: (v) => v.port, given: (v) => ['who', v.port],
            },
            {
                id: 'ports-diff', tool: 'ports', label: ['Mellan två dokument', 'Between two documents'], modes: ['markdown', 'text'], installation: true, document: false,
                fields: [{ ...field.text('from', ['Från dokument', 'From document'], 'techspec-2024'), list: 'documents' }, { ...field.text('to', ['Till dokument', 'To document'], 'techspec-2025'), list: 'documents' }],
                ready: (v) => v.from && v.to, given: (v, name) => ['diff', name, '--from', v.from, '--to', v.to],
            },
        ],
    },
    {
        id: 'names', label: ['Namn', 'Names'], lead: ['Är databasernas och servrarnas namn rätt, och är uppsättningen fullständig?', 'Are the names of databases and servers right, and is the set complete?'],
        questions: [
            {
                id: 'names-check', tool: 'names', label: ['En lista', 'A list'], modes: ['text', 'markdown'],
                fields: [
                    field.content('list', ['Ett namn per rad, svaret från sqlcmd, CSV eller .xlsx', 'One name a line, the output of sqlcmd, CSV or .xlsx'], 'names.txt', 'HCWMETA1\nHWE_SYSLOG\nHWE_MEL_TSS\nMEL_KQO\nHWE_Deviation\nHCWSYSLOG\n'),
                    field.choice('kind', ['Namn på', 'Names of'], [['database', ['databaser', 'databases']], ['server', ['servrar', 'servers']]]),
                    field.check('foreign', ['Andra program har databaser på servern', 'Other software has databases on the server']),
                    field.text('column', ['Kolumn i CSV', 'Column of the CSV'], '', { more: true }),
                ],
                ready: (v) => filled(v.list), given: (v) => ['check', v.list.name, '--kind', v.kind, ...flag('--ignore-foreign', v.foreign), ...flag('--column', v.column)],
            },
            {
                id: 'names-compare', tool: 'names', label: ['Jämför med installationen', 'Compare with the installation'], modes: ['text', 'markdown'], installation: true,
                fields: [field.content('list', ['Databaserna som finns', 'The databases that exist'], 'databases.txt', 'HCWMETA1\nHCWREPORT\nHWE_SYSLOG\nHWE_Identity\n'), field.check('foreign', ['Andra program har databaser på servern', 'Other software has databases on the server'])],
                ready: (v) => filled(v.list), given: (v, name) => ['compare', name, v.list.name, ...flag('--ignore-foreign', v.foreign)],
            },
            { id: 'names-expect', tool: 'names', label: ['Vilka ska finnas', 'Which should exist'], modes: ['markdown', 'text'], installation: true, fields: [], given: (v, name) => ['expect', name] },
            {
                id: 'names-what', tool: 'names', label: ['Ett namn', 'A name'], modes: ['text', 'markdown'], fields: [field.text('name', ['Databas, server eller fil', 'Database, server or file'], 'AVLÄSNINGLIS1.TXT')],
                ready: (v) => v.name, given: (v) => ['what', ...v.name.split(/\s+/)],
            },
        ],
    },
    {
        id: 'support', label: ['Support', 'Support'], lead: ['Stöds den här versionen i dag, till när, och av vem?', 'Is this version supported today, until when, and by whom?'],
        questions: [
            {
                id: 'support-check', tool: 'support', label: ['Min installation', 'My installation'], modes: ['text', 'markdown'], installation: true,
                fields: [field.text('within', ['Slutar inom (90d, 26w, 18m, 2y)', 'Ends within (90d, 26w, 18m, 2y)'], '18m'), field.check('paid', ['Förlängda uppdateringar är köpta', 'Extended updates are bought'])],
                given: (v, name) => ['check', name, ...flag('--within', v.within), ...flag('--paid-updates', v.paid)],
            },
            {
                id: 'support-inventory', tool: 'support', label: ['En inventering', 'An inventory'], modes: ['text', 'markdown'],
                fields: [
                    field.content('inventory', ['Programlista, systeminfo, CSV, .xlsx eller JSON', 'A list of software, systeminfo, CSV, .xlsx or JSON'], 'inventory.txt', 'Windows Server 2016\nSQL Server 2019\nMicrosoft .NET 8.0\nChrome 50\n'),
                    field.text('within', ['Slutar inom (90d, 26w, 18m, 2y)', 'Ends within (90d, 26w, 18m, 2y)'], '18m'),
                ],
                ready: (v) => filled(v.inventory), given: (v) => ['check', '--inventory', v.inventory.name, ...flag('--within', v.within)],
            },
            {
                id: 'support-show', tool: 'support', label: ['En produkt', 'A product'], modes: ['text', 'markdown'], fields: [field.text('product', ['Produkt och version', 'Product and version'], 'SQL Server 2019')],
                ready: (v) => v.product, given: (v) => ['show', v.product],
            },
            {
                id: 'support-timeline', tool: 'support', label: ['Tidslinje', 'Timeline'], modes: ['svg', 'text', 'markdown'],
                fields: [field.day('from', ['Från', 'From']), field.day('to', ['Till', 'To'])], given: (v) => ['timeline', ...flag('--from', v.from), ...flag('--to', v.to)],
            },
            {
                id: 'support-changes', tool: 'support', label: ['Vad ändras', 'What changes'], modes: ['text', 'markdown'],
                fields: [field.day('from', ['Från', 'From'], () => `${state.day.slice(0, 4)}-01-01`), field.day('to', ['Till', 'To'], () => `${Number(state.day.slice(0, 4)) + 1}-12-31`)],
                ready: (v) => v.from && v.to, given: (v) => ['changes', '--from', v.from, '--to', v.to],
            },
        ],
    },
    {
        id: 'windows', label: ['Servicefönster', 'Service windows'], lead: ['När är servicefönstren, vem ska få veta när, och vad får vara nere?', 'When are the service windows, who must be informed when, and what may be down?'],
        questions: [
            {
                id: 'windows-plan', tool: 'windows', label: ['Molnets fönster', 'Windows in the cloud'], modes: ['text', 'markdown'],
                fields: [field.day('prod', ['Dag för produktionsfönstret', 'Day of the production window'], () => dayAfter(state.day, 30)), field.text('release', ['Namn på versionen', 'Name of the release'])],
                ready: (v) => v.prod, given: (v) => ['plan', ...each('--prod', v.prod), ...flag('--release', v.release)],
            },
            {
                id: 'windows-routine', tool: 'windows', label: ['Rutin', 'Routine'], modes: ['markdown', 'text'],
                fields: [field.day('date', ['Dag för servicefönstret', 'Day of the service window'], () => dayAfter(state.day, 30))], ready: (v) => v.date, given: (v) => ['routine', '--date', v.date],
            },
            {
                id: 'windows-availability', tool: 'windows', label: ['Tillgänglighet', 'Availability'], modes: ['text', 'markdown'],
                fields: [
                    field.text('year', ['År', 'Year'], () => state.day.slice(0, 4)), field.text('prod', ['Produktionsfönster, dagar', 'Production windows, days']),
                    field.text('outage', ['Avbrott (2026-03-05T10:00/90m)', 'Outages (2026-03-05T10:00/90m)']), field.text('window', ['Andra servicefönster (2026-03-24T20:00/4h)', 'Other service windows (2026-03-24T20:00/4h)'], '', { more: true }),
                ],
                given: (v) => ['availability', ...flag('--year', v.year), ...each('--prod', v.prod), ...each('--outage', v.outage), ...each('--window', v.window)],
            },
            { id: 'windows-certificates', tool: 'windows', label: ['Certifikat', 'Certificates'], modes: ['text', 'markdown'], installation: true, fields: [], given: (v, name) => ['certificates', name] },
            {
                id: 'windows-kir', tool: 'windows', label: ['Avisering till KIR', 'Notification to KIR'], modes: ['text', 'markdown'],
                fields: [field.day('last', ['Dag för den senaste aviseringen', 'Day of the last notification'], () => dayAfter(state.day, -5))], ready: (v) => v.last, given: (v) => ['kir', '--last', v.last],
            },
            { id: 'windows-startup', tool: 'windows', label: ['Startordning', 'Start-up order'], modes: ['text', 'markdown'], installation: true, fields: [], given: (v, name) => ['startup', name] },
        ],
    },
    {
        id: 'rules', label: ['Regler', 'Rules'], lead: ['Vad säger dokumenten, var, sedan när, och vad säger emot vad?', 'What do the documents say, where, since when, and what contradicts what?'],
        questions: [
            { id: 'rules-search', tool: 'rules', label: ['Sök', 'Search'], modes: ['text', 'markdown'], fields: [field.text('text', ['Sök efter', 'Search for'], 'RabbitMQ')], ready: (v) => v.text, given: (v) => ['search', v.text] },
            { id: 'rules-explain', tool: 'rules', label: ['Förklara', 'Explain'], modes: ['text', 'markdown'], fields: [field.text('word', ['Port, databas, roll, produkt eller regel', 'Port, database, role, product or rule'], '7020')], ready: (v) => v.word, given: (v) => ['explain', v.word] },
            { id: 'rules-contradictions', tool: 'rules', label: ['Motsägelser', 'Contradictions'], modes: ['text', 'markdown'], fields: [], given: () => ['contradictions'] },
            {
                id: 'rules-diff', tool: 'rules', label: ['Vad ändrades', 'What changed'], modes: ['markdown', 'text'], document: false,
                fields: [{ ...field.text('before', ['Från dokument', 'From document'], 'techspec-2024'), list: 'documents' }, { ...field.text('after', ['Till dokument', 'To document'], 'techspec-2025'), list: 'documents' }, { ...field.text('table', ['Tabell (tomt: alla)', 'Table (empty: all)'], 'platforms'), list: 'tables' }],
                ready: (v) => v.before && v.after, given: (v) => ['diff', v.before, v.after, ...(v.table ? [v.table] : [])],
            },
            {
                id: 'rules-list', tool: 'rules', label: ['En tabell', 'A table'], modes: ['markdown', 'text'],
                fields: [{ ...field.text('table', ['Tabell', 'Table'], 'hardware'), list: 'tables' }], ready: (v) => v.table, given: (v) => ['list', v.table],
            },
            { id: 'rules-documents', tool: 'rules', label: ['Dokumenten', 'The documents'], modes: ['markdown', 'text'], fields: [], given: () => ['documents'] },
        ],
    },
];

function dayAfter(day, days) {
    const at = new Date(`${day}T12:00:00Z`);
    return Number.isNaN(at.getTime()) ? '' : new Date(at.getTime() + days * 86400000).toISOString().slice(0, 10);
}
