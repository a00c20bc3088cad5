/** Numbers grouped by a unit of text, as tables: those of a unit stand from where it begins in `values` to where the next does. */
export type UnitGroups = { readonly units: Uint16Array; readonly starts: Uint16Array; readonly values: Uint16Array };

/** The tables of groups given by their units; numbers are of 16 bits. */
export function unitGroups(groups: ReadonlyMap<number, Iterable<number>>): UnitGroups {
  const starts = [0];
  const values: number[] = [];
  for (const group of groups.values()) {
    values.push(...group);
    starts.push(values.length);
  }
  return { units: Uint16Array.from(groups.keys()), starts: Uint16Array.from(starts), values: Uint16Array.from(values) };
}

/** The numbers of a unit, none where it has no group. */
export function groupOf({ units, starts, values }: UnitGroups, unit: number): Uint16Array {
  const index = units.indexOf(unit);
  return index < 0 ? values.subarray(0, 0) : values.subarray(starts[index], starts[index + 1]);
}
