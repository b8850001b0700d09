import type { Cipher } from '@mocks/engine/session/cipher'

const encoder = new TextEncoder()
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** WebCrypto: the same in a browser's worker, in Node and in tests. */
export const webCipher: Cipher = {
  randomHex: (bytes) => hex(crypto.getRandomValues(new Uint8Array(bytes))),
  sha256: async (text) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))),
  pbkdf2: async (password, saltHex, iterations) => {
    const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits'])
    const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(saltHex), iterations }
    return hex(new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256)))
  },
  hmacSha1: async (keyHex, messageHex) => {
    const algorithm = { name: 'HMAC', hash: 'SHA-1' }
    const key = await crypto.subtle.importKey('raw', fromHex(keyHex), algorithm, false, ['sign'])
    return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, fromHex(messageHex))))
  },
}
