/**
 * Works on many things at once and hands the results on in the order of the things, each as soon as it and all before
 * it are there. At most `window` are under way: the source waits, so that memory stays flat. `take` may say that it
 * is enough.
 */
export async function inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  window: number,
  work: (thing: Thing) => Promise<Result>,
  take: (result: Result, thing: Thing) => boolean,
): Promise<void> {
  let under = 0;
  let enough = false;
  let failure: { readonly error: unknown } | null = null;
  let wake = (): void => {};
  let chain: Promise<void> = Promise.resolve();
  const next = async (before: Promise<void>, thing: Thing, result: Promise<Result>): Promise<void> => {
    try {
      const [, done] = await Promise.all([before, result]);
      if (!enough && failure === null) enough = !take(done, thing);
    } catch (error) {
      failure ??= { error };
    }
    under--;
    wake();
  };
  const over = (): boolean => enough || failure !== null;
  const until = async (few: number): Promise<void> => {
    while (under > few && !over())
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  let broken: { readonly error: unknown } | null = null;
  try {
    for await (const thing of things) {
      under++;
      chain = next(chain, thing, work(thing));
      await until(window - 1);
      if (over()) break;
    }
  } catch (error) {
    // What came before the source broke off is handed on first.
    broken = { error };
  }
  await until(0);
  const failed = (failure as { readonly error: unknown } | null) ?? broken;
  if (failed !== null) throw failed.error;
}
