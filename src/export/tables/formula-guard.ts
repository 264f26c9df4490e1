/** Spreadsheets run a cell that begins with one of these as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^'*[=+\-@\t\r\0]/;

/** With a leading `'` where a spreadsheet would take the text for a formula. Reading a list takes exactly one off again. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
