import { isTerminal, say } from './messages.js';

/** How often it is shown, in milliseconds. */
const PAUSE = 200;

/** `performance` would be loaded for it. */
const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000_000n);

/** How far the work is, on one line of standard error that is written over. */
export class Progress {
  readonly #shown: boolean;
  readonly #terminal: boolean = isTerminal();
  #pages = 0;
  #bytes = 0;
  #last: number = milliseconds();
  #visible = false;

  constructor(shown: boolean) {
    this.#shown = shown;
  }

  add(pages: number, bytes: number): void {
    this.#pages += pages;
    this.#bytes += bytes;
    if (!this.#shown) return;
    const now = milliseconds();
    if (now - this.#last < PAUSE) return;
    this.#last = now;
    this.#show();
  }

  /** Makes room for other lines. */
  hide(): void {
    if (this.#visible && this.#terminal) process.stderr.write('\r\x1b[K');
    this.#visible = false;
  }

  finish(): void {
    if (!this.#shown) return;
    this.#show();
    if (this.#terminal) process.stderr.write('\n');
  }

  #show(): void {
    const line = `extract: ${this.#pages} ${this.#pages === 1 ? 'page' : 'pages'}, ${(this.#bytes / 1e6).toFixed(1)} MB`;
    if (this.#terminal) process.stderr.write(`\r\x1b[K${line}`);
    else say(line);
    this.#visible = true;
  }
}
