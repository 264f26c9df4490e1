/** Headings of sections are in capitals on paper; beside it they would shout. */
export const inSentence = (label: string): string =>
  label === label.toLocaleUpperCase('vi')
    ? label.slice(0, 1) + label.slice(1).toLocaleLowerCase('vi')
    : label;
