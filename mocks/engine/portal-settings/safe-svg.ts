/** Shapes and paints. Nothing that loads, links, runs, animates or embeds. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath title desc'.split(
    ' ',
  ),
)
const attributes = new Set(
  (
    'xmlns viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-rule fill-opacity ' +
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-opacity opacity ' +
    'clip-path clip-rule id offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod ' +
    'clipPathUnits preserveAspectRatio'
  ).split(' '),
)
const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*>|<\/?[a-zA-Z][^<>]*>|[^<]+/gy
const tag = /^<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>$/
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** A place in the picture itself is the only address a value may name. */
const ownPlace = /^url\(#[\w-]+\)$/

const isSafeValue = (name: string, value: string): boolean => {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg'
  if (/url/i.test(value)) return ownPlace.test(value)
  return /^[\w\s.,#%()+:-]*$/.test(value) && !/(?:script|data|javascript)\s*:/i.test(value)
}
const keptAttributes = (text: string): string =>
  [...text.matchAll(attribute)]
    .map(([, name = '', double, single]) => ({ name, value: double ?? single ?? '' }))
    .filter(({ name, value }) => attributes.has(name) && isSafeValue(name, value))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .join('')

/**
 * An SVG written anew with known shapes and known attributes only; whatever else it holds is left out, with all that is
 * inside. Null when the text is not well formed or is no SVG.
 */
export function safeSvg(source: string): string | null {
  const open: { name: string; kept: boolean }[] = []
  let out = ''
  let at = 0
  for (const [piece] of source.matchAll(token)) {
    at += piece.length
    const parts = piece.startsWith('<') ? tag.exec(piece) : null
    if (!parts) {
      if (/^<[a-zA-Z/]/.test(piece)) return null
      continue
    }
    const [, closing, name = '', rest = '', empty] = parts
    if (closing) {
      const last = open.pop()
      if (last?.name !== name) return null
      if (last.kept) out += `</${name}>`
      continue
    }
    if (open.length === 0 && (name !== 'svg' || out !== '')) return null
    const kept = elements.has(name) && open.every((each) => each.kept)
    if (kept) out += `<${name}${keptAttributes(rest)}${empty ? '/' : ''}>`
    if (!empty) open.push({ name, kept })
  }
  if (at !== source.length || open.length > 0 || !out.startsWith('<svg')) return null
  return out.startsWith('<svg xmlns=') || / xmlns="/.test(out.slice(0, out.indexOf('>')))
    ? out
    : out.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
}
