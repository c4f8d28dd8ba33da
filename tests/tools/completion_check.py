# SPDX-License-Identifier: MIT
"""completion_check.py SHELL, with BIN in the environment: the shell at a terminal of its own completes the names of servers that a file gives, and runs what
it wrote. Whatever a name holds it is one word, and nothing of it is run or reaches the terminal as a control character."""
import os, pty, select, sys, tempfile, time

PATH = os.environ['BIN'] + ':' + os.environ['PATH']
COMPLETION = os.path.abspath('examples/completion')
START = {
    'bash': (['--norc', '--noprofile', '-i'], '. %s/lifecare.bash' % COMPLETION),
    'zsh': (['-f', '-i'], 'fpath=(%s $fpath); autoload -Uz compinit; compinit -u -D' % COMPLETION),
    'fish': (['--no-config', '-i'], 'source %s/lifecare.fish' % COMPLETION),
}
# What is typed, and the name that it is the beginning of.
NAMES = [
    ('D', 'DB$(touch${IFS}ran)'),
    ('W', 'WEB 01; touch ran #'),
    ('B', 'B`touch ran`'),
    ('Q', "Q'\"|touch ran;'\""),
    ('\u00d6', '\u00d6 ~!*{a,b}'),
    ('A', 'APP 01'),
    (r'APP\ ', 'APP 01'),
    ('"APP ', 'APP 01'),
    ("'APP ", 'APP 01'),
]
wrong = []


def toml(name):
    return '"%s"' % ''.join('\\u%04x' % ord(c) for c in name)


def run(shell, folder, typed):
    """What is typed line by line, and all that the terminal shows."""
    options, completes = START[shell]
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.environ.update(PATH=PATH, HOME=folder, TERM='xterm', LC_ALL='C.UTF-8')
        os.execvp(shell, [shell] + options)
    shown = b''

    def waits_for(marker, seconds=60):
        nonlocal shown
        end, start = time.time() + seconds, len(shown)
        while marker not in shown[start:]:
            if time.time() > end:
                raise TimeoutError('%s shows no %r: %r' % (shell, marker, shown[start:]))
            if select.select([terminal], [], [], 0.05)[0]:
                shown += os.read(terminal, 65536)

    # The marker is written in two parts, so that what is typed is not taken for it.
    for n, line in enumerate([completes] + typed):
        os.write(terminal, (line + '\n').encode())
        os.write(terminal, b"echo re''ady%d\n" % n)
        waits_for(b'ready%d' % n)
    os.write(terminal, b'exit\n')
    os.close(terminal)
    os.waitpid(pid, 0)
    return shown


shell = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    names = sorted({name for _, name in NAMES} | {'C\x1b]0;title\x07\nC\tC', 'L\u202eL'})
    with open(folder + '/a file.toml', 'w') as f:
        f.write('customer = "T"\nfamily = "welfare"\n')
        for i, name in enumerate(names):
            f.write('[[server]]\nname = %s\naddress = "10.0.0.%d"\nzone = "admin-network"\nroles = ["database-server"]\n' % (toml(name), i + 1))
    os.mkfifo(folder + '/pipe')
    lines = ["lifecare-ports generate 'a file.toml' --target nftables --output %d.nft --server %s\t" % (i, typed)
             for i, (typed, _) in enumerate(NAMES)]
    # Neither a pipe nor a device is waited for, and of a name with control characters nothing is shown.
    lines += ['lifecare-ports generate pipe --target nftables --server D\t\x15',
              'lifecare-ports generate /dev/tty --target nftables --server D\t\x15',
              "lifecare-ports generate 'a file.toml' --target nftables --server C\t\x15",
              "lifecare-ports generate 'a file.toml' --target nftables --server L\t\x15"]
    try:
        shown = run(shell, folder, lines)
    except TimeoutError as e:
        sys.exit(str(e))
    for i, (typed, name) in enumerate(NAMES):
        try:
            with open('%s/%d.nft' % (folder, i)) as f:
                if name.split(' ')[0] not in f.read():
                    wrong.append('%s: another server than %r' % (shell, name))
        except FileNotFoundError:
            wrong.append('%s: %s is not completed as %r: %r' % (shell, typed, name, shown))
    if os.path.exists(folder + '/ran'):
        wrong.append('%s ran what a name holds' % shell)
    if b'title' in shown or '\u202e'.encode() in shown:
        wrong.append('%s shows what hides' % shell)

print('\n'.join(wrong) if wrong else 'every name is one word')
sys.exit(bool(wrong))
