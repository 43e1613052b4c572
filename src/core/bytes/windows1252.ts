/**
 * windows-1252, bytes 80 to 9f in order, as in Windows and browsers: the five bytes that have no
 * character (81 8D 8F 90 9D) are the control characters with the same number. All other bytes are as
 * in Latin-1. Source: WHATWG Encoding Standard, index windows-1252, checked 2026-11.
 */
export const windows1252High = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
