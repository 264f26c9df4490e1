/** Every letter once, in the weights of an article. */
const LETTERS =
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự 0123456789 .,;:–“”()%/';

/** Has the browser open the fonts of an article before the first one is opened: it does so when it first draws with them. */
export function warmLetters(): void {
  const sample = document.createElement('article');
  sample.className = 'prose letters';
  sample.setAttribute('aria-hidden', 'true');
  for (const name of ['h1', 'p', 'strong']) {
    const part = document.createElement(name);
    part.textContent = LETTERS;
    sample.append(part);
  }
  document.body.append(sample);
  requestAnimationFrame(() => setTimeout(() => sample.remove()));
}
