import * as z from 'zod/mini'

const number = () => z.catch(z.optional(z.int().check(z.minimum(0))), undefined)
const word = () => z.catch(z.optional(z.string().check(z.maxLength(200))), undefined)

export const compareSearch = z.object({ from: number(), to: number(), language: word(), q: word() })
