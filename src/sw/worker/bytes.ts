/** Hashes and gzip. */

export async function digest(bytes: BufferSource): Promise<{ hex: string; base64: string }> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { hex, base64: btoa(String.fromCharCode(...hash)) };
}

export const inflate = (bytes: BufferSource): Promise<ArrayBuffer> =>
  through(bytes, new DecompressionStream('gzip'));

export const deflate = (bytes: BufferSource): Promise<ArrayBuffer> =>
  through(bytes, new CompressionStream('gzip'));

function through(
  bytes: BufferSource,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}
