/** A public key in short, for two people to compare on the telephone. */
export const keyPrint = (key: string): string => key.slice(0, 16).match(/.{4}/g)?.join(' ') ?? key;
