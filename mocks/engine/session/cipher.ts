/** Cryptography and true randomness, handed in so that the engine depends on no platform. Bytes are told in hex. */
export type Cipher = {
  randomHex(bytes: number): string
  sha256(text: string): Promise<string>
  /** PBKDF2 with HMAC-SHA-256, 32 bytes out. */
  pbkdf2(password: string, saltHex: string, iterations: number): Promise<string>
  /** HMAC with SHA-1, for one-time passwords: authenticator apps know no other. */
  hmacSha1(keyHex: string, messageHex: string): Promise<string>
}
