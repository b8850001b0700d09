import * as z from 'zod/mini'

/**
 * Named models, so that the OpenAPI document refers to them by name. Every schema that two endpoints share must be
 * registered here, or the emitter inlines it as a nameless definition.
 */
export const models = z.registry<{ id: string }>()

export const named = <S extends z.core.$ZodType>(id: string, schema: S): S => {
  models.add(schema, { id })
  return schema
}
