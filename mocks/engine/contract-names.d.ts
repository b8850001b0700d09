/** The contract's types name this; the engine is checked without the platform that has it, and never holds one. */
interface Blob {
  readonly size: number
}
