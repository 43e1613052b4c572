/** Bytes as lower-case hex digits, the form that OpenSRS and digest tools use. */

/** Two digits: `0a`. */
export const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Two digits for each byte, nothing between. */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, hexByte).join('');
