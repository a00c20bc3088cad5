/** Columns of numbers out of one piece of memory: many small ones of their own take longer to make than to fill. */
export class Memory {
  private readonly buffer: ArrayBuffer;
  private at = 0;

  /** `room`: how many numbers all columns together take. */
  constructor(room: number) {
    this.buffer = new ArrayBuffer(room * Float64Array.BYTES_PER_ELEMENT);
  }

  /** The next column, all 0. */
  column(length: number): Float64Array {
    const start = this.at;
    this.at += length * Float64Array.BYTES_PER_ELEMENT;
    return new Float64Array(this.buffer, start, length);
  }
}
