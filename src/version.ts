/** Of the program; package.json says the same, and a test holds both together. */
export const version = '0.1.0';
