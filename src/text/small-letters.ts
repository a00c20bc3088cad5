/** A text with its capitals of the alphabet as small letters, of the same length: in lower case İ and the sign K would change more. */
export const smallLetters = (text: string): string =>
  text.includes('\u0130') || text.includes('\u212a')
    ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    : text.toLowerCase();
