/** The contract's types name this; the engine is checked without the platform that has it, and never holds one. */
interface Blob {
  readonly size: number
}

/** What every platform has that JavaScript runs on, and its standard library does not name. */
declare const atob: (base64: string) => string
declare const btoa: (bytes: string) => string
declare class TextEncoder {
  encode(text: string): Uint8Array
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
