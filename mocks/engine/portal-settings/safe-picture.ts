import { safeSvg } from './safe-svg'

const address = /^data:image\/(png|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const bytesOf = (base64: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
  } catch {
    return null
  }
}
const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))

/**
 * A picture somebody uploaded, as it may be shown to everybody: a PNG that begins like one, or an SVG written anew from
 * the shapes that can do nothing but be seen. Null for anything else. SEC-06.
 */
export function safePicture(dataUrl: string, mostBytes: number): string | null {
  const [, type, base64 = ''] = address.exec(dataUrl) ?? []
  const bytes = type ? bytesOf(base64) : null
  if (!bytes || bytes.length === 0 || bytes.length > mostBytes) return null
  if (type === 'png') return pngSignature.every((byte, at) => bytes[at] === byte) ? dataUrl : null
  const svg = safeSvg(new TextDecoder().decode(bytes))
  return svg === null ? null : `data:image/svg+xml;base64,${base64Of(svg)}`
}
