import * as z from 'zod/mini'
import type { Schema } from '@/contract/endpoint'

type Json = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Json[]
  oneOf?: Json[]
  allOf?: Json[]
  $ref?: string
  $defs?: Record<string, Json>
  properties?: Record<string, Json>
  required?: string[]
  items?: Json
  minItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  exclusiveMinimum?: number
  format?: string
  pattern?: string
}

/** What a field of this name is given, wherever it stands. */
export type Given = Readonly<Record<string, unknown>>

/** A value the schema accepts, as small as it can be: what is optional is left out unless it is given. */
export const sampleOf = (schema: Schema, given: Given = {}): unknown => {
  const root = z.toJSONSchema(schema as unknown as z.ZodMiniType, { io: 'input', unrepresentable: 'any' }) as Json
  const sample = (json: Json): unknown => {
    if (json.$ref) return sample(root.$defs?.[json.$ref.split('/').at(-1) ?? ''] ?? {})
    if (json.const !== undefined) return json.const
    if (json.enum) return json.enum[0]
    const [first] = json.anyOf ?? json.oneOf ?? json.allOf ?? []
    if (first) return sample(first)
    if (json.type === 'object') return sampleObject(json)
    if (json.type === 'array') return Array.from({ length: json.minItems ?? 0 }, () => sample(json.items ?? {}))
    if (json.type === 'integer' || json.type === 'number') return json.minimum ?? (json.exclusiveMinimum ?? -1) + 1
    if (json.type === 'boolean') return false
    return json.type === 'string' ? sampleText(json) : null
  }
  const sampleObject = ({ properties = {}, required = [] }: Json): Json =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, json]) =>
        Object.hasOwn(given, name) ? [[name, given[name]]] : required.includes(name) ? [[name, sample(json)]] : [],
      ),
    )
  return sample(root)
}

/** Texts of the forms that fields of this API ask for. */
const texts = [
  '',
  'quiet windows',
  'PL',
  '/admin/accounts',
  '+48 600 100 200',
  'somebody@kestrel-joinery.example',
  '2026-11-23',
  'PL6770000000',
]

const sampleText = ({ format, minLength = 0, maxLength = Infinity, pattern }: Json): string => {
  if (format === 'email') return 'somebody@kestrel-joinery.example'
  if (format === 'date') return '2026-11-23'
  if (format === 'date-time') return '2026-11-23T09:00:00Z'
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text))
  return texts.find(fits) ?? 'quiet windows open inward'.padEnd(minLength, '.')
}
