# SPDX-License-Identifier: MIT
"""terminal_check.py, with BIN in the environment: tools that read from a terminal of their own. One Ctrl-D at the beginning of a line ends the input; what is
typed at the prompt for a password is not shown, and the terminal shows again what is typed when a signal ends or stops the tool."""
import fcntl, os, pty, select, signal, struct, sys, tempfile, termios, time

BIN = os.environ['BIN']
wrong = []


def start(arguments):
    pid, terminal = pty.fork()
    if pid == 0:
        # What a shell ignores for what it runs in the background, its programs keep ignoring.
        for number in (signal.SIGINT, signal.SIGQUIT):
            signal.signal(number, signal.SIG_DFL)
        os.execv(os.path.join(BIN, arguments[0]), arguments)
    return pid, terminal


def read(terminal, until=None, seconds=10):
    out, end = b'', time.time() + seconds
    while time.time() < end and (until is None or until not in out):
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                break
            if not part:
                break
            out += part
    return out


def ended(pid, seconds=10):
    end = time.time() + seconds
    while time.time() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return status
        time.sleep(0.005)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None


def shows(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


for arguments, typed in [
    (['lifecare-names', 'check'], b'MBY_KQO\n'),
    (['lifecare-names', 'check', '--kind', 'server'], b'MBYCORE01\n'),
    (['lifecare-size', '--batch', '-'], b'code,name,inhabitants\n1,a,5000\n'),
    (['lifecare-ports', 'check', 'examples/data/small.toml', '--log', '-'], b'nothing\n'),
    (['lifecare-ports', 'check', 'examples/data/small.toml', '--rules', '-'], b'nothing\n'),
    (['lifecare-support', 'check', '--inventory', '-'], b'Windows Server 2022\n'),
    (['lifecare-check', '-'], b'customer = "M"\nfamily = "welfare"\n'),
]:
    pid, terminal = start(arguments)
    os.write(terminal, typed)
    time.sleep(0.05)
    os.write(terminal, b'\x04')
    read(terminal)
    if ended(pid, 5) is None:
        wrong.append('one Ctrl-D does not end ' + ' '.join(arguments))
    os.close(terminal)

for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGALRM, signal.SIGUSR2]:
    pid, terminal = start(['lifecare-names', 'check', '--kind', 'password'])
    read(terminal, b':')
    if shows(terminal):
        wrong.append('the terminal shows what is typed at the prompt')
    os.kill(pid, number)
    if ended(pid) != number:
        wrong.append('signal %d does not end the prompt' % number)
    if not shows(terminal):
        wrong.append('the terminal shows nothing after signal %d' % number)
    os.close(terminal)

pid, terminal = start(['lifecare-names', 'check', '--kind', 'password'])
read(terminal, b':')
os.kill(pid, signal.SIGTSTP)
os.waitpid(pid, os.WUNTRACED)
if not shows(terminal):
    wrong.append('the terminal shows nothing while the tool is stopped')
os.kill(pid, signal.SIGCONT)
end = time.time() + 5
while shows(terminal) and time.time() < end:
    time.sleep(0.005)
if shows(terminal):
    wrong.append('the terminal shows what is typed after the tool was continued')
os.write(terminal, b'Sommar2026x\n')
out = read(terminal)
if b'Sommar' in out:
    wrong.append('the password is shown')
if ended(pid) is None or not shows(terminal):
    wrong.append('the terminal shows nothing after the answer')



def shown(arguments, columns=0, **variables):
    """What a tool shows on a terminal of so many columns; 0: one that does not know."""
    pid, terminal = pty.fork()
    if pid == 0:
        if columns:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
        environment = {name: value for name, value in os.environ.items() if name != 'NO_COLOR'}
        os.execve(os.path.join(BIN, arguments[0]), arguments, {**environment, 'TERM': 'xterm', **variables})
    out = read(terminal)
    ended(pid)
    os.close(terminal)
    return out.decode()


# A log that comes slowly: from the second second on the terminal shows how far it is. When Ctrl-C ends it, no file is there, and none of another name.
row = b'2026-01-31 12:24:51 ALLOW TCP 10.20.0.12 10.20.0.11 50123 443 60 S 1 0 65535 - - - RECEIVE 4\n'
with tempfile.TemporaryDirectory() as folder:
    for interrupted in False, True:
        reader, writer = os.pipe()
        answer = os.path.join(folder, 'answer.csv')
        pid, terminal = pty.fork()
        if pid == 0:
            os.dup2(reader, 0)
            os.close(writer)
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            arguments = ['lifecare-ports', 'check', 'examples/data/small.toml', '--log', '-', '--jobs', '2', '--format', 'csv', '--output', answer]
            os.execv(os.path.join(BIN, arguments[0]), arguments)
        os.close(reader)
        for _ in range(4):
            os.write(writer, row * 12000)
            time.sleep(0.6)
        if interrupted:
            out = read(terminal, b'MB/s')
            os.kill(pid, signal.SIGINT)
        os.close(writer)
        if not interrupted:
            out = read(terminal)
        status = ended(pid)
        os.close(terminal)
        if b' rows, ' not in out or b'MB/s' not in out:
            wrong.append('nothing shows how far a log is read: %r' % out)
        if interrupted and (status != signal.SIGINT or os.listdir(folder)):
            wrong.append('Ctrl-C leaves %r, %r' % (status, os.listdir(folder)))
        if not interrupted:
            os.remove(answer)


unsupported = ['lifecare-support', 'show', 'SQL Server 2014']
if '\x1b[31m' not in shown(unsupported):
    wrong.append('a verdict has no colour on a terminal')
for variables in {'NO_COLOR': '1'}, {'TERM': 'dumb'}:
    if '\x1b' in shown(unsupported, **variables):
        wrong.append('there are colours with %s' % variables)
if '\x1b' in shown(unsupported + ['--color', 'never']):
    wrong.append('there are colours with --color never')
if '\x1b' not in shown(unsupported + ['--color', 'always'], NO_COLOR='1'):
    wrong.append('there are no colours with --color always')
with tempfile.TemporaryDirectory() as folder:
    answer = os.path.join(folder, 'answer.txt')
    shown(unsupported + ['--output', answer])
    with open(answer, encoding='utf-8') as file:
        if '\x1b' in file.read():
            wrong.append('there are colours in a file')

# As wide as the terminal; where that does not know, as wide as its user says.
for arguments in (['lifecare-rules', 'search', 'port 1433', '--lang', 'sv'], ['lifecare-rules', 'explain', 'backup'],
                  ['lifecare-support', 'check', 'examples/data/medium.toml']):
    for columns, variables in (50, {}), (0, {'COLUMNS': '50'}), (50, {'COLUMNS': '200'}):
        widest = max(map(len, shown(arguments + ['--color', 'never'], columns, **variables).splitlines()))
        if widest > 50:
            wrong.append('%s is %d columns wide on a terminal of 50' % (' '.join(arguments), widest))

print('\n'.join(wrong))
sys.exit(1 if wrong else 0)
