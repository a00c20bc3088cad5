/** Told which item is worked on, by its index. */
export type At = (index: number) => void;

/** What a stage makes of each item, one after the other. */
export function inTurn<Item, Made>(items: readonly Item[], at: At, work: (item: Item, index: number) => Made): Made[] {
  return items.map((item, index) => {
    at(index);
    return work(item, index);
  });
}
