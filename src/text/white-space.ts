/** Whether a unit is white space that `trim` takes away: tabs, line ends, spaces of all kinds. */
export function isWhite(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0;
  if (unit >= 0x2000 && unit <= 0x200a) return true;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return true;
  return unit === 0x1680 || unit === 0x3000 || unit === 0xfeff;
}
