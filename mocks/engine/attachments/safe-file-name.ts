const extensions: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
}
const maxLength = 120
const fallback = 'file'

/**
 * A file name that is only a name on every system: no folders, no control or direction-changing characters (which make
 * `fdp.exe` look like `exe.pdf`), no reserved ones, and an extension that says what the content is.
 */
export function safeFileName(given: string, type: string): string {
  const lastPart = given.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? ''
  const name = lastPart
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const allowed = extensions[type] ?? []
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
  const fits = allowed.includes(extension)
  const stem = fits ? name.slice(0, dot) : name
  const ending = fits ? extension : (allowed[0] ?? 'bin')
  return `${[...(stem || fallback)]
    .slice(0, maxLength - ending.length - 1)
    .join('')
    .trimEnd()}.${ending}`
}
