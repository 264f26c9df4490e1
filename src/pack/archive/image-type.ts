/** MIME type of a picture by the ending of its path. */
export function imageType(src: string): string {
  const extension = src.replace(/^.*\./, '');
  return `image/${{ jpg: 'jpeg', svg: 'svg+xml' }[extension] ?? extension}`;
}
