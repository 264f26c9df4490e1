/** Every letter once, in the weights of an article. */
const LETTERS =
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự 0123456789 .,;:–“”()%/';

/** What differs in its letters. */
const PARTS = [
  ['h1', ''],
  ['h2', ''],
  ['p', ''],
  ['p', 'prose-lead'],
  ['p', 'prose-meta'],
  ['p', 'prose-place'],
  ['strong', ''],
  ['cite', 'prose-meta'],
] as const;

/** Has the browser open its fonts before they are needed: it does so when it first draws with them. */
export function warmLetters(): void {
  const sample = document.createElement('article');
  sample.className = 'prose unseen';
  sample.setAttribute('aria-hidden', 'true');
  for (const [name, className] of PARTS) {
    const part = document.createElement(name);
    part.className = className;
    part.textContent = LETTERS;
    sample.append(part);
  }
  // The clock of a session has the phone's own figures, all of one width.
  const figures = document.createElement('strong');
  figures.style.fontFamily = 'var(--font-phone)';
  figures.textContent = '0123456789:';
  sample.append(figures);
  document.body.append(sample);
  requestAnimationFrame(() => setTimeout(() => sample.remove()));
}
