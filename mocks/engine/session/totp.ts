import type { Instant } from '@/domain/clock'
import type { Cipher } from './cipher'
import { equalInConstantTime } from './password'

/** RFC 6238 as every authenticator app does it: SHA-1, six digits, a new code every half minute. */
export const totp = { stepMs: 30_000, digits: 6, secretBytes: 20, drift: 1 } as const

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base32 (RFC 4648) without padding, of bytes told in hex. */
export const base32Of = (hex: string): string => {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The bytes of a base32 text, in hex. */
export const hexOf = (base32: string): string => {
  const bits = [...base32].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, '0')).join('')
}

/** The step of the clock a time lies in. */
export const stepAt = (now: Instant): number => Math.floor(now / totp.stepMs)

/** The code of one step (RFC 4226 §5.3), for a secret in base32. */
export const codeOf = async (
  cipher: Cipher,
  secret: string,
  step: number,
  digits: number = totp.digits,
): Promise<string> => {
  const mac = await cipher.hmacSha1(hexOf(secret), step.toString(16).padStart(16, '0'))
  const offset = Number.parseInt(mac.slice(-1), 16) * 2
  const number = Number.parseInt(mac.slice(offset, offset + 8), 16) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/**
 * The step a code belongs to, when it is that of now or of a neighbour: clocks differ a little. Steps up to `lastStep`
 * have been used and match no more. All are compared, so that the time tells nothing.
 */
export const matchingStep = async (
  cipher: Cipher,
  secret: string,
  code: string,
  now: Instant,
  lastStep: number,
): Promise<number | null> => {
  let found: number | null = null
  for (let step = stepAt(now) - totp.drift; step <= stepAt(now) + totp.drift; step++) {
    const same = equalInConstantTime(code, await codeOf(cipher, secret, step))
    if (same && step > lastStep) found ??= step
  }
  return found
}
