/** What would act as markup, and characters that HTML cannot hold. */
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or a quoted attribute; control characters as their pictures (`␛`). */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (one) => ENTITIES[one] ?? String.fromCharCode(0x2400 + one.charCodeAt(0)));
}
