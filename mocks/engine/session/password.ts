import type { Cipher } from './cipher'

/** OWASP's figure of 2023 for PBKDF2-HMAC-SHA256 is 600,000; in a browser tab the wait would be a second and more. */
export const defaultIterations = 210_000
const saltBytes = 16
const scheme = 'pbkdf2-sha256'

/** Hash in the form `pbkdf2-sha256$iterations$salt$hash`, with a fresh random salt. */
export const hashPassword = async (
  cipher: Cipher,
  password: string,
  iterations = defaultIterations,
): Promise<string> => {
  const salt = cipher.randomHex(saltBytes)
  return `${scheme}$${iterations}$${salt}$${await derive(cipher, password, salt, iterations)}`
}

/**
 * Whether the password belongs to the hash. Without one (an unknown e-mail, or nobody has set a password yet) it does
 * the same work against a made-up salt, so that the answer's time does not tell which it was.
 */
export const verifyPassword = async (
  cipher: Cipher,
  password: string,
  stored: string | null | undefined,
  iterations = defaultIterations,
): Promise<boolean> => {
  const known = stored ? parse(stored) : undefined
  const salt = known?.salt ?? '00'.repeat(saltBytes)
  const derived = await derive(cipher, password, salt, known?.iterations ?? iterations)
  return equalInConstantTime(derived, known?.hash ?? '') && known !== undefined
}

const parse = (stored: string): { iterations: number; salt: string; hash: string } | undefined => {
  const [name, iterations, salt, hash] = stored.split('$')
  return name === scheme && salt && hash ? { iterations: Number(iterations), salt, hash } : undefined
}

// Two spellings of one character (é as one code point or two) are the same password.
const derive = (cipher: Cipher, password: string, salt: string, iterations: number): Promise<string> =>
  cipher.pbkdf2(password.normalize('NFKC'), salt, iterations)

/** Looks at every character whatever it finds, so that the time tells nothing about where two texts differ. */
export const equalInConstantTime = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length
  for (let place = 0; place < a.length; place++) difference |= a.charCodeAt(place) ^ (b.charCodeAt(place) || 0)
  return difference === 0
}
