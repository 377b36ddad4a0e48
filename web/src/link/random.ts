const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Random bytes as base64url. `getRandomValues` works on plain http too, where `randomUUID` and `subtle` do not. */
function random(bytes: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  let text = '';
  for (let at = 0; at < bytes; at += 3) {
    const [a = 0, b = 0, c = 0] = drawn.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const left = Math.min(3, bytes - at);
    for (let sign = 0; sign <= left; sign++) text += signs[(bits >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** A new command id: 128 random bits, 22 signs. */
export const newId = (): string => random(16);

/** A new token: 256 random bits, 43 signs. Made here, so that a lost answer never costs a room or a seat. */
export const newToken = (): string => random(32);
