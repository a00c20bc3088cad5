import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** A machine to be reached over ssh, which is this one: a server with keys of its own, all of whose files stand in a folder. */
export class RemoteMachine {
  readonly #server: ChildProcess;
  /** What GNU parallel's `-S` takes: how to log in. */
  readonly login: string;

  private constructor(server: ChildProcess, login: string) {
    this.#server = server;
    this.login = login;
  }

  static async start(folder: string): Promise<RemoteMachine> {
    const at = (name: string): string => join(folder, name);
    const port = 40_000 + (process.pid % 20_000);
    for (const key of ['host_key', 'user_key'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
    const settings = [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host_key')}`,
      `AuthorizedKeysFile ${at('user_key.pub')}`,
      `PidFile ${at('sshd.pid')}`,
      // The folder is a temporary one, which others may write beside.
      'StrictModes no',
      'PermitRootLogin prohibit-password',
      'PasswordAuthentication no',
    ];
    writeFileSync(at('sshd_config'), `${settings.join('\n')}\n`);
    mkdirSync('/run/sshd', { recursive: true });
    // The server wants to be called by its whole path.
    const path = execFileSync('sh', ['-c', 'command -v sshd'], { encoding: 'utf8' }).trim();
    const server = spawn(path, ['-D', '-f', at('sshd_config')], { stdio: 'ignore' });
    const options = ['StrictHostKeyChecking=no', `UserKnownHostsFile=${at('known_hosts')}`, 'LogLevel=ERROR'];
    const words = ['-p', String(port), '-i', at('user_key'), ...options.flatMap((option) => ['-o', option])];
    const place = `${userInfo().username}@127.0.0.1`;
    await vi.waitFor(
      () => {
        if (spawnSync('ssh', [...words, place, 'true']).status !== 0) throw new Error('not yet');
      },
      { timeout: 20_000, interval: 200 },
    );
    return new RemoteMachine(server, `ssh ${words.join(' ')} ${place}`);
  }

  stop(): void {
    this.#server.kill();
  }
}
