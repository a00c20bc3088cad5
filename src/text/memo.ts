/** Longer strings may be views of the text that they were cut from, and would keep it in memory. */
const LONGEST = 12;
const MOST = 1000;

/** A function of short strings that works out its answer to each but once, as words repeat. */
export function memo<Value extends {}>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      value = work(text);
      known.set(text, value);
    }
    return value;
  };
}
