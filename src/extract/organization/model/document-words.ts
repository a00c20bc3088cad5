const ENTRIES = 1 << 14;

/** What a document as a whole says of its words, by the hash of their lower case. Words may share an entry: evidence, no verdict. */
export class DocumentWords {
  private readonly entries = new Int32Array(ENTRIES);
  private document = 0;

  /** Forgets the document before. */
  begin(): void {
    this.document += 8;
    if (this.document > 0x7fffffe0) {
      this.entries.fill(0);
      this.document = 8;
    }
  }
  private mark(word: number, bit: number): void {
    const at = (word ^ (word >>> 16)) & (ENTRIES - 1);
    const entry = this.entries[at] as number;
    this.entries[at] = Math.max(entry, this.document) | bit;
  }
  /** The word stands somewhere in small letters. */
  addSmall(word: number): void {
    this.mark(word, 1);
  }
  /** The word stands in a name that a rule found. */
  addNamed(word: number): void {
    this.mark(word, 2);
  }
  /** The word stands behind a first name or a title. */
  addPerson(word: number): void {
    this.mark(word, 4);
  }
  /** The sum of 1 for small letters, 2 for in a name, 4 for in a person's. */
  of(word: number): number {
    const entry = this.entries[(word ^ (word >>> 16)) & (ENTRIES - 1)] as number;
    return entry >= this.document ? entry & 7 : 0;
  }
}
