import type { Cipher } from './cipher'
import { equalInConstantTime } from './password'
import { base32Of } from './totp'

const count = 10
/** Sixty bits: out of reach for guessing, even for somebody who holds the hashes. */
const letters = 12

const plain = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()
/** Salted with whom it belongs to, so that one table of hashes serves for nobody else. */
const hashOf = (cipher: Cipher, owner: string, code: string): Promise<string> =>
  cipher.sha256(`recovery:${owner}:${plain(code)}`)

/** Ten codes as they are shown (`ABCD-EFGH-JKLM`), and the hashes that are kept of them. */
export const makeRecoveryCodes = async (
  cipher: Cipher,
  owner: string,
): Promise<{ codes: string[]; hashes: string[] }> => {
  const codes = Array.from({ length: count }, () =>
    (base32Of(cipher.randomHex(8)).slice(0, letters).match(/.{4}/g) ?? []).join('-'),
  )
  return { codes, hashes: await Promise.all(codes.map((code) => hashOf(cipher, owner, code))) }
}

/** The hash of the list a code belongs to. All are compared. */
export const matchingHash = async (
  cipher: Cipher,
  owner: string,
  code: string,
  hashes: readonly string[],
): Promise<string | null> => {
  const own = await hashOf(cipher, owner, code)
  return hashes.filter((hash) => equalInConstantTime(hash, own))[0] ?? null
}
