import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { vi } from 'vitest';

/** A Slurm of one node, all of whose files stand in a folder; nothing of the system's own Slurm is touched. */
export class Slurm {
  readonly #children: ChildProcess[] = [];
  readonly #env: NodeJS.ProcessEnv;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#env = { ...process.env, SLURM_CONF: join(folder, 'slurm.conf') };
  }

  static async start(folder: string): Promise<Slurm> {
    const slurm = new Slurm(folder);
    const at = (name: string): string => join(folder, name);
    const node = hostname().replace(/\..*/, '');
    const port = 20_000 + (process.pid % 20_000);
    for (const name of ['state', 'spool']) mkdirSync(at(name));
    writeFileSync(at('munge.key'), randomBytes(1024), { mode: 0o400 });
    const settings = {
      ClusterName: 'trial',
      SlurmctldHost: `${node}(127.0.0.1)`,
      SlurmUser: 'root',
      // A task that is put back waits until its old credential has run out, by default two minutes.
      AuthInfo: `socket=${at('munge.sock')},cred_expire=5`,
      SlurmctldPort: port,
      SlurmdPort: port + 1,
      StateSaveLocation: at('state'),
      SlurmdSpoolDir: at('spool'),
      SlurmctldPidFile: at('slurmctld.pid'),
      SlurmdPidFile: at('slurmd.pid'),
      ProctrackType: 'proctrack/linuxproc',
      TaskPlugin: 'task/none',
      SelectType: 'select/linear',
      MpiDefault: 'none',
      KillWait: 5,
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
    lines.push(`NodeName=${node} NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN`);
    lines.push(`PartitionName=all Nodes=${node} Default=YES MaxTime=INFINITE OverSubscribe=FORCE:4 State=UP`);
    writeFileSync(at('slurm.conf'), `${lines.join('\n')}\n`);
    const munge = [
      `--key-file=${at('munge.key')}`,
      `--socket=${at('munge.sock')}`,
      `--pid-file=${at('munge.pid')}`,
      `--seed-file=${at('munge.seed')}`,
    ];
    slurm.#daemon('munged', ['--foreground', '--force', ...munge]);
    await setTimeout(500);
    slurm.#daemon('slurmctld', ['-D', '-c']);
    slurm.#daemon('slurmd', ['-D']);
    await vi.waitFor(() => slurm.ask('sinfo', '--noheader', '--states=idle', '--format=%t').match(/idle/) ?? fail(), {
      timeout: 60_000,
      interval: 500,
    });
    return slurm;
  }

  #daemon(program: string, args: readonly string[]): void {
    this.#children.push(spawn(program, args, { env: this.#env, stdio: 'ignore' }));
  }

  /** What one of Slurm's commands answers. */
  ask(command: string, ...args: readonly string[]): string {
    return execFileSync(command, args, { env: this.#env, cwd: this.#folder, encoding: 'utf8' }).trim();
  }

  /** Waits until nothing of the job is left in the queue. */
  async finished(job: string): Promise<void> {
    const left = (): string => spawnSync('squeue', ['--noheader'], { env: this.#env, encoding: 'utf8' }).stdout.trim();
    await vi.waitFor(() => (left() === '' ? null : fail(`${job}: ${left()}`)), { timeout: 150_000, interval: 500 });
  }

  async stop(): Promise<void> {
    for (const child of this.#children.reverse()) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await gone;
    }
  }
}

function fail(why = 'not yet'): never {
  throw new Error(why);
}
