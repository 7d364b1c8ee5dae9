import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const programs = '/usr/lib/postgresql/15/bin'; // where Debian puts them

/** In CI a missing server is a failure, not a skip. */
export const canStartPostgres = existsSync(programs) || Boolean(process.env['CI']);

export interface RunningPostgres {
  /** The address of a new, empty database. */
  readonly createDatabase: () => string;
  readonly stop: () => void;
}

/** A PostgreSQL 15 of its own, that listens in its folder only. */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await temporaryFolder('postgres');
  const [cluster, sockets] = [join(folder, 'cluster'), join(folder, 's')];
  await mkdir(sockets);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    // The server refuses to run as root.
    const [user, group] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })),
    );
    await chmod(folder, 0o755);
    for (const path of [folder, sockets]) await chown(path, user!, group!);
  }
  const run = (program: string, args: readonly string[]) => {
    const [command, ...rest] = [
      ...(isRoot ? ['runuser', '-u', 'postgres', '--'] : []),
      join(programs, program),
      ...args,
    ];
    return execFileSync(command!, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  };
  run('initdb', ['-D', cluster, '-U', 'muntada', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8']);
  const options = `-c listen_addresses='' -c unix_socket_directories='${sockets}' -c max_connections=150`;
  run('pg_ctl', ['-D', cluster, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  let databases = 0;
  return {
    createDatabase() {
      const name = `test_${++databases}`;
      run('createdb', ['-h', sockets, '-U', 'muntada', name]);
      return `postgres://muntada@localhost/${name}?host=${encodeURIComponent(sockets)}`;
    },
    stop() {
      run('pg_ctl', ['-D', cluster, '-m', 'immediate', 'stop']);
    },
  };
}
