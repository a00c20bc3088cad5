const WHITE = /\s/;

/** Whether a unit is white space that `trim` takes away: tabs, line ends, spaces of all kinds. */
export const isWhite = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit >= 0xa0 && (unit <= 0x3000 || unit === 0xfeff) && WHITE.test(String.fromCharCode(unit));
