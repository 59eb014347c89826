/** Whether every word of `text` begins somewhere in `title`, letters in order, accents and case aside. */
export function matches(title: string, text: string): boolean {
  const where = plain(title);
  return plain(text).split(/\s+/).every((word) => word === '' || contains(where, word));
}

function contains(where: string, word: string): boolean {
  if (where.includes(word)) return true;
  // Letters in order, each at the beginning of a word: "io" finds "Import orders".
  const initials = where.split(/[^\p{L}\p{N}]+/u).map((part) => part[0] ?? '').join('');
  return word.length > 1 && initials.includes(word);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
