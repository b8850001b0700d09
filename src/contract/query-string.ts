import type { Schema } from './endpoint'

type Scalar = string | number | boolean
/** What the decoder needs to know of a zod/mini schema. */
type Definition = {
  type: string
  shape?: Record<string, Shape>
  element?: Shape
  innerType?: Shape
}
type Shape = { _zod: { def: Definition } }

/** Query string of an input: arrays as repeated parameters, absent values left out. Parameters come in a fixed order. */
export const encodeQuery = (query: Readonly<Record<string, unknown>>): string => {
  const params = new URLSearchParams()
  for (const name of Object.keys(query).sort()) {
    const value = query[name]
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined && single !== null) params.append(name, String(single as Scalar))
    }
  }
  return params.toString()
}

/**
 * The input a query string stands for, typed as the schema expects it but not checked: what does not read as a number
 * stays text, for the schema to refuse. Parameters the schema does not know are ignored.
 */
export const decodeQuery = (schema: Schema, params: URLSearchParams): Record<string, unknown> => {
  const { shape = {} } = definitionOf(schema as unknown as Shape)
  const query: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(shape)) {
    const texts = params.getAll(name)
    if (texts.length === 0) continue
    const { type, element } = definitionOf(part)
    if (type === 'array' && element) query[name] = texts.map((text) => decode(text, element))
    // One value given twice is nobody's intention: the list fails the schema and the caller learns of it.
    else query[name] = texts.length === 1 ? decode(texts[0] ?? '', part) : texts
  }
  return query
}

/** The definition beneath `optional`, `nullable` and the like. */
const definitionOf = (schema: Shape): Definition => {
  const { def } = schema._zod
  return def.innerType ? definitionOf(def.innerType) : def
}

const decode = (text: string, schema: Shape): Scalar => {
  const { type } = definitionOf(schema)
  if (type === 'number' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
