/** Prints the article; the print style does the rest. Large is for those who read without glasses. */
export function printArticle(size: 'usual' | 'large'): void {
  const { classList } = document.documentElement;
  classList.toggle('print-large', size === 'large');
  addEventListener('afterprint', () => classList.remove('print-large'), { once: true });
  print();
}
